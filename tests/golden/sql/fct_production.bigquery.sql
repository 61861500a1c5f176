WITH `t36` AS (
  SELECT
    `t35`.`machine_id`,
    `t35`.`business_date`,
    `t35`.`shift`,
    `t35`.`shift_no`,
    `t35`.`order_no`,
    `t35`.`order_id`,
    `t35`.`operation_no`,
    `t35`.`product_id`,
    `t35`.`operator`,
    `t35`.`unreported_us` + (
      `t35`.`running_us` - IF(
        `t35`.`is_planned`,
        0 + (
          IF(
            (
              0 + COALESCE(`t35`.`setup_moved_us`, 0)
            ) < (
              `t35`.`running_us` + `t35`.`off_plan_running_us`
            ),
            0 + COALESCE(`t35`.`setup_moved_us`, 0),
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ) - 0
        ) + (
          IF(
            (
              0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0)
            ) < (
              `t35`.`running_us` + `t35`.`off_plan_running_us`
            ),
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0),
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t35`.`setup_moved_us`, 0)
            ) < (
              `t35`.`running_us` + `t35`.`off_plan_running_us`
            ),
            0 + COALESCE(`t35`.`setup_moved_us`, 0),
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0)
            ) < (
              `t35`.`running_us` + `t35`.`off_plan_running_us`
            ),
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0),
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0)
            ) < (
              `t35`.`running_us` + `t35`.`off_plan_running_us`
            ),
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0),
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0)
            ) < (
              `t35`.`running_us` + `t35`.`off_plan_running_us`
            ),
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0),
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0)
            ) < (
              `t35`.`running_us` + `t35`.`off_plan_running_us`
            ),
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0),
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0) + COALESCE(`t35`.`planned_stop_moved_us`, 0)
            ) < (
              `t35`.`running_us` + `t35`.`off_plan_running_us`
            ),
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0) + COALESCE(`t35`.`planned_stop_moved_us`, 0),
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0)
            ) < (
              `t35`.`running_us` + `t35`.`off_plan_running_us`
            ),
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0),
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          )
        ),
        0
      )
    ) + (
      `t35`.`setup_us` + IF(
        `t35`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ) - 0,
        0
      )
    ) + (
      `t35`.`failure_us` + IF(
        `t35`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ),
        0
      )
    ) + (
      `t35`.`stopped_us` + IF(
        `t35`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ),
        0
      )
    ) + (
      `t35`.`idle_us` + IF(
        `t35`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ),
        0
      )
    ) + (
      `t35`.`planned_stop_us` + IF(
        `t35`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0) + COALESCE(`t35`.`planned_stop_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0) + COALESCE(`t35`.`planned_stop_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ),
        0
      )
    ) + `t35`.`off_plan_us` AS `observed_us`,
    `t35`.`unreported_us` + (
      `t35`.`running_us` - IF(
        `t35`.`is_planned`,
        0 + (
          IF(
            (
              0 + COALESCE(`t35`.`setup_moved_us`, 0)
            ) < (
              `t35`.`running_us` + `t35`.`off_plan_running_us`
            ),
            0 + COALESCE(`t35`.`setup_moved_us`, 0),
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ) - 0
        ) + (
          IF(
            (
              0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0)
            ) < (
              `t35`.`running_us` + `t35`.`off_plan_running_us`
            ),
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0),
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t35`.`setup_moved_us`, 0)
            ) < (
              `t35`.`running_us` + `t35`.`off_plan_running_us`
            ),
            0 + COALESCE(`t35`.`setup_moved_us`, 0),
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0)
            ) < (
              `t35`.`running_us` + `t35`.`off_plan_running_us`
            ),
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0),
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0)
            ) < (
              `t35`.`running_us` + `t35`.`off_plan_running_us`
            ),
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0),
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0)
            ) < (
              `t35`.`running_us` + `t35`.`off_plan_running_us`
            ),
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0),
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0)
            ) < (
              `t35`.`running_us` + `t35`.`off_plan_running_us`
            ),
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0),
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0) + COALESCE(`t35`.`planned_stop_moved_us`, 0)
            ) < (
              `t35`.`running_us` + `t35`.`off_plan_running_us`
            ),
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0) + COALESCE(`t35`.`planned_stop_moved_us`, 0),
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0)
            ) < (
              `t35`.`running_us` + `t35`.`off_plan_running_us`
            ),
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0),
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          )
        ),
        0
      )
    ) + (
      `t35`.`setup_us` + IF(
        `t35`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ) - 0,
        0
      )
    ) + (
      `t35`.`failure_us` + IF(
        `t35`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ),
        0
      )
    ) + (
      `t35`.`stopped_us` + IF(
        `t35`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ),
        0
      )
    ) + (
      `t35`.`idle_us` + IF(
        `t35`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ),
        0
      )
    ) AS `planned_us`,
    `t35`.`setup_us` + IF(
      `t35`.`is_planned`,
      IF(
        (
          0 + COALESCE(`t35`.`setup_moved_us`, 0)
        ) < (
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ),
        0 + COALESCE(`t35`.`setup_moved_us`, 0),
        `t35`.`running_us` + `t35`.`off_plan_running_us`
      ) - 0,
      0
    ) AS `setup_us`,
    `t35`.`failure_us` + IF(
      `t35`.`is_planned`,
      IF(
        (
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0)
        ) < (
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ),
        0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0),
        `t35`.`running_us` + `t35`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t35`.`setup_moved_us`, 0)
        ) < (
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ),
        0 + COALESCE(`t35`.`setup_moved_us`, 0),
        `t35`.`running_us` + `t35`.`off_plan_running_us`
      ),
      0
    ) AS `failure_us`,
    `t35`.`stopped_us` + IF(
      `t35`.`is_planned`,
      IF(
        (
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0)
        ) < (
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ),
        0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0),
        `t35`.`running_us` + `t35`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0)
        ) < (
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ),
        0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0),
        `t35`.`running_us` + `t35`.`off_plan_running_us`
      ),
      0
    ) AS `stopped_us`,
    `t35`.`idle_us` + IF(
      `t35`.`is_planned`,
      IF(
        (
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0)
        ) < (
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ),
        0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0),
        `t35`.`running_us` + `t35`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0)
        ) < (
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ),
        0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0),
        `t35`.`running_us` + `t35`.`off_plan_running_us`
      ),
      0
    ) AS `idle_us`,
    `t35`.`planned_stop_us` + IF(
      `t35`.`is_planned`,
      IF(
        (
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0) + COALESCE(`t35`.`planned_stop_moved_us`, 0)
        ) < (
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ),
        0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0) + COALESCE(`t35`.`planned_stop_moved_us`, 0),
        `t35`.`running_us` + `t35`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0)
        ) < (
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ),
        0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0),
        `t35`.`running_us` + `t35`.`off_plan_running_us`
      ),
      0
    ) AS `planned_stop_us`,
    `t35`.`running_us` - IF(
      `t35`.`is_planned`,
      0 + (
        IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ) - 0
      ) + (
        IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0) + COALESCE(`t35`.`planned_stop_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0) + COALESCE(`t35`.`planned_stop_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        )
      ),
      0
    ) AS `running_us`,
    `t35`.`off_plan_running_us` - IF(
      `t35`.`is_planned`,
      0,
      0 + (
        IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ) - 0
      ) + (
        IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0) + COALESCE(`t35`.`planned_stop_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0) + COALESCE(`t35`.`planned_stop_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0)
          ) < (
            `t35`.`running_us` + `t35`.`off_plan_running_us`
          ),
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0) + COALESCE(`t35`.`stopped_moved_us`, 0) + COALESCE(`t35`.`idle_moved_us`, 0),
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        )
      )
    ) AS `off_plan_running_us`,
    `t35`.`minor_stop_us`,
    `t35`.`unreported_us`,
    `t35`.`off_plan_us`,
    `t35`.`user_delay_us` + IF(`t35`.`is_planned`, COALESCE(`t35`.`user_delay_moved_us`, 0), 0) AS `user_delay_us`,
    `t35`.`supplier_delay_us` + IF(`t35`.`is_planned`, COALESCE(`t35`.`supplier_delay_moved_us`, 0), 0) AS `supplier_delay_us`,
    `t35`.`input_down_us` + IF(`t35`.`is_planned`, COALESCE(`t35`.`input_down_moved_us`, 0), 0) AS `input_down_us`,
    `t35`.`facilities_down_us` + IF(`t35`.`is_planned`, COALESCE(`t35`.`facilities_down_moved_us`, 0), 0) AS `facilities_down_us`,
    `t35`.`stopped_down_us` + IF(`t35`.`is_planned`, COALESCE(`t35`.`stopped_down_moved_us`, 0), 0) AS `stopped_down_us`,
    `t35`.`ideal_cycle_us`,
    IF(
      `t35`.`is_planned`,
      IF(
        `t35`.`order_no` > 0,
        `t35`.`total_qty` * `t35`.`ideal_cycle_us`,
        IF(
          COALESCE(`t23`.`has_counts`, FALSE)
          OR (
            (
              `t35`.`running_us` = 0
            ) AND (
              `t35`.`off_plan_running_us` = 0
            )
          ),
          0,
          CAST(NULL AS INT64)
        )
      ),
      0
    ) AS `ideal_us`,
    IF(
      `t35`.`is_planned`,
      IF(
        `t35`.`order_no` > 0,
        `t35`.`good_qty` * `t35`.`ideal_cycle_us`,
        IF(
          COALESCE(`t23`.`has_counts`, FALSE)
          OR (
            (
              `t35`.`running_us` = 0
            ) AND (
              `t35`.`off_plan_running_us` = 0
            )
          ),
          0,
          CAST(NULL AS INT64)
        )
      ),
      0
    ) AS `ideal_good_us`,
    IF(
      `t35`.`is_planned`,
      IF(
        `t35`.`order_no` > 0,
        `t35`.`startup_reject_qty` * `t35`.`ideal_cycle_us`,
        IF(
          COALESCE(`t23`.`has_counts`, FALSE)
          OR (
            (
              `t35`.`running_us` = 0
            ) AND (
              `t35`.`off_plan_running_us` = 0
            )
          ),
          0,
          CAST(NULL AS INT64)
        )
      ),
      0
    ) AS `ideal_startup_us`,
    IF(
      `t35`.`order_no` > 0,
      `t35`.`total_qty`,
      IF(
        COALESCE(`t23`.`has_counts`, FALSE)
        OR (
          (
            `t35`.`running_us` = 0
          ) AND (
            `t35`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `total_qty`,
    IF(
      `t35`.`order_no` > 0,
      `t35`.`good_qty`,
      IF(
        COALESCE(`t23`.`has_counts`, FALSE)
        OR (
          (
            `t35`.`running_us` = 0
          ) AND (
            `t35`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `good_qty`,
    IF(
      `t35`.`order_no` > 0,
      `t35`.`scrap_qty`,
      IF(
        COALESCE(`t23`.`has_counts`, FALSE)
        OR (
          (
            `t35`.`running_us` = 0
          ) AND (
            `t35`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `scrap_qty`,
    IF(
      `t35`.`order_no` > 0,
      `t35`.`rework_qty`,
      IF(
        COALESCE(`t23`.`has_counts`, FALSE)
        OR (
          (
            `t35`.`running_us` = 0
          ) AND (
            `t35`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `rework_qty`,
    IF(
      `t35`.`order_no` > 0,
      `t35`.`inspected_qty`,
      IF(
        COALESCE(`t23`.`has_counts`, FALSE)
        OR (
          (
            `t35`.`running_us` = 0
          ) AND (
            `t35`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `inspected_qty`,
    IF(
      `t35`.`order_no` > 0,
      `t35`.`first_pass_qty`,
      IF(
        COALESCE(`t23`.`has_counts`, FALSE)
        OR (
          (
            `t35`.`running_us` = 0
          ) AND (
            `t35`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `first_pass_qty`,
    IF(
      `t35`.`order_no` > 0,
      `t35`.`startup_reject_qty`,
      IF(
        COALESCE(`t23`.`has_counts`, FALSE)
        OR (
          (
            `t35`.`running_us` = 0
          ) AND (
            `t35`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `startup_reject_qty`,
    IF(
      `t35`.`is_planned`,
      0,
      IF(
        `t35`.`order_no` > 0,
        `t35`.`total_qty`,
        IF(
          COALESCE(`t23`.`has_counts`, FALSE)
          OR (
            (
              `t35`.`running_us` = 0
            ) AND (
              `t35`.`off_plan_running_us` = 0
            )
          ),
          0,
          CAST(NULL AS INT64)
        )
      )
    ) AS `off_plan_qty`,
    COALESCE(`t35`.`failure_count`, 0) + IF(`t35`.`failure_moved_us` IS NOT NULL, `t35`.`failure_moved_count`, 0) AS `failure_count`,
    COALESCE(`t35`.`failure_event_count`, 0) + IF(`t35`.`failure_moved_us` IS NOT NULL, `t35`.`failure_moved_count`, 0) AS `failure_event_count`,
    COALESCE(`t35`.`restored_count`, 0) + IF(`t35`.`failure_moved_us` IS NOT NULL, `t35`.`failure_moved_count`, 0) AS `restored_count`,
    IF(`t35`.`failure_count` IS NULL, 0, `t35`.`restoration_us`) + (
      IF(
        (
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0)
        ) < (
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ),
        0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0),
        `t35`.`running_us` + `t35`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t35`.`setup_moved_us`, 0)
        ) < (
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ),
        0 + COALESCE(`t35`.`setup_moved_us`, 0),
        `t35`.`running_us` + `t35`.`off_plan_running_us`
      )
    ) AS `restoration_us`,
    IF(`t35`.`failure_count` IS NULL, 0, `t35`.`repair_us`) + IF(
      (
        `t35`.`failure_moved_us` IS NOT NULL
      )
      AND (
        (
          (
            IF(
              (
                0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0)
              ) < (
                `t35`.`running_us` + `t35`.`off_plan_running_us`
              ),
              0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0),
              `t35`.`running_us` + `t35`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t35`.`setup_moved_us`, 0)
              ) < (
                `t35`.`running_us` + `t35`.`off_plan_running_us`
              ),
              0 + COALESCE(`t35`.`setup_moved_us`, 0),
              `t35`.`running_us` + `t35`.`off_plan_running_us`
            )
          ) > 0
        )
        OR (
          COALESCE(`t35`.`failure_moved_count`, 1) > 0
        )
      ),
      CAST(NULL AS INT64),
      0
    ) AS `repair_us`,
    COALESCE(`t35`.`event_restored_count`, 0) + IF(`t35`.`failure_moved_us` IS NOT NULL, `t35`.`failure_moved_count`, 0) AS `event_restored_count`,
    IF(`t35`.`failure_count` IS NULL, 0, `t35`.`event_restoration_us`) + (
      IF(
        (
          0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0)
        ) < (
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ),
        0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0),
        `t35`.`running_us` + `t35`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t35`.`setup_moved_us`, 0)
        ) < (
          `t35`.`running_us` + `t35`.`off_plan_running_us`
        ),
        0 + COALESCE(`t35`.`setup_moved_us`, 0),
        `t35`.`running_us` + `t35`.`off_plan_running_us`
      )
    ) AS `event_restoration_us`,
    IF(`t35`.`failure_count` IS NULL, 0, `t35`.`event_repair_us`) + IF(
      (
        `t35`.`failure_moved_us` IS NOT NULL
      )
      AND (
        (
          (
            IF(
              (
                0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0)
              ) < (
                `t35`.`running_us` + `t35`.`off_plan_running_us`
              ),
              0 + COALESCE(`t35`.`setup_moved_us`, 0) + COALESCE(`t35`.`failure_moved_us`, 0),
              `t35`.`running_us` + `t35`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t35`.`setup_moved_us`, 0)
              ) < (
                `t35`.`running_us` + `t35`.`off_plan_running_us`
              ),
              0 + COALESCE(`t35`.`setup_moved_us`, 0),
              `t35`.`running_us` + `t35`.`off_plan_running_us`
            )
          ) > 0
        )
        OR (
          COALESCE(`t35`.`failure_moved_count`, 1) > 0
        )
      ),
      CAST(NULL AS INT64),
      0
    ) AS `event_repair_us`,
    IF(`t35`.`corrective_count` IS NULL, 0, `t35`.`corrective_count`) AS `corrective_count`,
    IF(`t35`.`corrective_count` IS NULL, 0, `t35`.`preventive_count`) AS `preventive_count`,
    IF(`t35`.`corrective_count` IS NULL, 0, `t35`.`repaired_count`) AS `repaired_count`,
    IF(`t35`.`corrective_count` IS NULL, 0, `t35`.`corrective_us`) AS `corrective_us`,
    IF(`t35`.`corrective_count` IS NULL, 0, `t35`.`corrective_active_us`) AS `corrective_active_us`,
    IF(`t35`.`corrective_count` IS NULL, 0, `t35`.`preventive_us`) AS `preventive_us`,
    IF(`t35`.`corrective_count` IS NULL, 0, `t35`.`detection_us`) AS `detection_us`,
    IF(`t35`.`corrective_count` IS NULL, 0, `t35`.`detected_repair_us`) AS `detected_repair_us`
  FROM (
    SELECT
      `t33`.`machine_id`,
      `t33`.`day_no`,
      `t33`.`shift_no`,
      `t33`.`order_no`,
      `t33`.`first_at`,
      `t33`.`is_planned`,
      `t33`.`running_us`,
      `t33`.`setup_us`,
      `t33`.`failure_us`,
      `t33`.`stopped_us`,
      `t33`.`idle_us`,
      `t33`.`unreported_us`,
      `t33`.`planned_stop_us`,
      `t33`.`minor_stop_us`,
      `t33`.`off_plan_us`,
      `t33`.`off_plan_running_us`,
      `t33`.`user_delay_us`,
      `t33`.`supplier_delay_us`,
      `t33`.`input_down_us`,
      `t33`.`facilities_down_us`,
      `t33`.`stopped_down_us`,
      `t33`.`failure_count`,
      `t33`.`failure_event_count`,
      `t33`.`restored_count`,
      `t33`.`restoration_us`,
      `t33`.`repair_us`,
      `t33`.`event_restored_count`,
      `t33`.`event_restoration_us`,
      `t33`.`event_repair_us`,
      `t33`.`setup_moved_us`,
      `t33`.`failure_moved_us`,
      `t33`.`stopped_moved_us`,
      `t33`.`idle_moved_us`,
      `t33`.`planned_stop_moved_us`,
      `t33`.`user_delay_moved_us`,
      `t33`.`supplier_delay_moved_us`,
      `t33`.`input_down_moved_us`,
      `t33`.`facilities_down_moved_us`,
      `t33`.`stopped_down_moved_us`,
      `t33`.`failure_moved_count`,
      `t33`.`corrective_count`,
      `t33`.`preventive_count`,
      `t33`.`repaired_count`,
      `t33`.`corrective_us`,
      `t33`.`corrective_active_us`,
      `t33`.`preventive_us`,
      `t33`.`detection_us`,
      `t33`.`detected_repair_us`,
      `t33`.`total_qty`,
      `t33`.`good_qty`,
      `t33`.`scrap_qty`,
      `t33`.`rework_qty`,
      `t33`.`inspected_qty`,
      `t33`.`first_pass_qty`,
      `t33`.`startup_reject_qty`,
      `t33`.`order_id`,
      `t33`.`operation_no`,
      `t33`.`product_id`,
      `t33`.`operator`,
      `t33`.`ideal_cycle_us`,
      `t33`.`shift`,
      `t33`.`shift_date`,
      COALESCE(`t33`.`shift_date`, `t33`.`business_date`) AS `business_date`
    FROM (
      SELECT
        `t32`.*
        EXCEPT (`day_no_right`)
      FROM (
        SELECT
          `t31`.`machine_id`,
          `t31`.`day_no`,
          `t31`.`shift_no`,
          `t31`.`order_no`,
          `t31`.`first_at`,
          `t31`.`is_planned`,
          `t31`.`running_us`,
          `t31`.`setup_us`,
          `t31`.`failure_us`,
          `t31`.`stopped_us`,
          `t31`.`idle_us`,
          `t31`.`unreported_us`,
          `t31`.`planned_stop_us`,
          `t31`.`minor_stop_us`,
          `t31`.`off_plan_us`,
          `t31`.`off_plan_running_us`,
          `t31`.`user_delay_us`,
          `t31`.`supplier_delay_us`,
          `t31`.`input_down_us`,
          `t31`.`facilities_down_us`,
          `t31`.`stopped_down_us`,
          `t31`.`failure_count`,
          `t31`.`failure_event_count`,
          `t31`.`restored_count`,
          `t31`.`restoration_us`,
          `t31`.`repair_us`,
          `t31`.`event_restored_count`,
          `t31`.`event_restoration_us`,
          `t31`.`event_repair_us`,
          `t31`.`setup_moved_us`,
          `t31`.`failure_moved_us`,
          `t31`.`stopped_moved_us`,
          `t31`.`idle_moved_us`,
          `t31`.`planned_stop_moved_us`,
          `t31`.`user_delay_moved_us`,
          `t31`.`supplier_delay_moved_us`,
          `t31`.`input_down_moved_us`,
          `t31`.`facilities_down_moved_us`,
          `t31`.`stopped_down_moved_us`,
          `t31`.`failure_moved_count`,
          `t31`.`corrective_count`,
          `t31`.`preventive_count`,
          `t31`.`repaired_count`,
          `t31`.`corrective_us`,
          `t31`.`corrective_active_us`,
          `t31`.`preventive_us`,
          `t31`.`detection_us`,
          `t31`.`detected_repair_us`,
          `t31`.`total_qty`,
          `t31`.`good_qty`,
          `t31`.`scrap_qty`,
          `t31`.`rework_qty`,
          `t31`.`inspected_qty`,
          `t31`.`first_pass_qty`,
          `t31`.`startup_reject_qty`,
          `t31`.`order_id`,
          `t31`.`operation_no`,
          `t31`.`product_id`,
          `t31`.`operator`,
          `t31`.`ideal_cycle_us`,
          `t31`.`shift`,
          `t31`.`shift_date`,
          `t20`.`day_no` AS `day_no_right`,
          `t20`.`business_date`
        FROM (
          SELECT
            `t29`.*
            EXCEPT (`shift_no_right`)
          FROM (
            SELECT
              `t28`.*
              EXCEPT (`machine_id_right`)
            FROM (
              SELECT
                `t27`.`machine_id`,
                `t27`.`day_no`,
                `t27`.`shift_no`,
                `t27`.`order_no`,
                `t27`.`first_at`,
                `t27`.`is_planned`,
                `t27`.`running_us`,
                `t27`.`setup_us`,
                `t27`.`failure_us`,
                `t27`.`stopped_us`,
                `t27`.`idle_us`,
                `t27`.`unreported_us`,
                `t27`.`planned_stop_us`,
                `t27`.`minor_stop_us`,
                `t27`.`off_plan_us`,
                `t27`.`off_plan_running_us`,
                `t27`.`user_delay_us`,
                `t27`.`supplier_delay_us`,
                `t27`.`input_down_us`,
                `t27`.`facilities_down_us`,
                `t27`.`stopped_down_us`,
                `t27`.`failure_count`,
                `t27`.`failure_event_count`,
                `t27`.`restored_count`,
                `t27`.`restoration_us`,
                `t27`.`repair_us`,
                `t27`.`event_restored_count`,
                `t27`.`event_restoration_us`,
                `t27`.`event_repair_us`,
                `t27`.`setup_moved_us`,
                `t27`.`failure_moved_us`,
                `t27`.`stopped_moved_us`,
                `t27`.`idle_moved_us`,
                `t27`.`planned_stop_moved_us`,
                `t27`.`user_delay_moved_us`,
                `t27`.`supplier_delay_moved_us`,
                `t27`.`input_down_moved_us`,
                `t27`.`facilities_down_moved_us`,
                `t27`.`stopped_down_moved_us`,
                `t27`.`failure_moved_count`,
                `t27`.`corrective_count`,
                `t27`.`preventive_count`,
                `t27`.`repaired_count`,
                `t27`.`corrective_us`,
                `t27`.`corrective_active_us`,
                `t27`.`preventive_us`,
                `t27`.`detection_us`,
                `t27`.`detected_repair_us`,
                `t27`.`total_qty`,
                `t27`.`good_qty`,
                `t27`.`scrap_qty`,
                `t27`.`rework_qty`,
                `t27`.`inspected_qty`,
                `t27`.`first_pass_qty`,
                `t27`.`startup_reject_qty`,
                `t27`.`order_id`,
                `t27`.`operation_no`,
                `t27`.`product_id`,
                `t27`.`operator`,
                `t27`.`ideal_cycle_us`,
                `t21`.`machine_id` AS `machine_id_right`,
                `t21`.`shift_no` AS `shift_no_right`,
                `t21`.`shift`,
                `t21`.`shift_date`
              FROM (
                SELECT
                  `t25`.*
                  EXCEPT (`order_no_right`)
                FROM (
                  SELECT
                    `t24`.*
                    EXCEPT (`machine_id_right`)
                  FROM (
                    SELECT
                      `t10`.`machine_id`,
                      `t10`.`day_no`,
                      `t10`.`shift_no`,
                      `t10`.`order_no`,
                      `t10`.`first_at`,
                      `t10`.`is_planned`,
                      `t10`.`running_us`,
                      `t10`.`setup_us`,
                      `t10`.`failure_us`,
                      `t10`.`stopped_us`,
                      `t10`.`idle_us`,
                      `t10`.`unreported_us`,
                      `t10`.`planned_stop_us`,
                      `t10`.`minor_stop_us`,
                      `t10`.`off_plan_us`,
                      `t10`.`off_plan_running_us`,
                      `t10`.`user_delay_us`,
                      `t10`.`supplier_delay_us`,
                      `t10`.`input_down_us`,
                      `t10`.`facilities_down_us`,
                      `t10`.`stopped_down_us`,
                      `t11`.`failure_count`,
                      `t11`.`failure_event_count`,
                      `t11`.`restored_count`,
                      `t11`.`restoration_us`,
                      `t11`.`repair_us`,
                      `t11`.`event_restored_count`,
                      `t11`.`event_restoration_us`,
                      `t11`.`event_repair_us`,
                      `t12`.`setup_moved_us`,
                      `t12`.`failure_moved_us`,
                      `t12`.`stopped_moved_us`,
                      `t12`.`idle_moved_us`,
                      `t12`.`planned_stop_moved_us`,
                      `t12`.`user_delay_moved_us`,
                      `t12`.`supplier_delay_moved_us`,
                      `t12`.`input_down_moved_us`,
                      `t12`.`facilities_down_moved_us`,
                      `t12`.`stopped_down_moved_us`,
                      `t12`.`failure_moved_count`,
                      `t13`.`corrective_count`,
                      `t13`.`preventive_count`,
                      `t13`.`repaired_count`,
                      `t13`.`corrective_us`,
                      `t13`.`corrective_active_us`,
                      `t13`.`preventive_us`,
                      `t13`.`detection_us`,
                      `t13`.`detected_repair_us`,
                      `t14`.`total_qty`,
                      `t14`.`good_qty`,
                      `t14`.`scrap_qty`,
                      `t14`.`rework_qty`,
                      `t14`.`inspected_qty`,
                      `t14`.`first_pass_qty`,
                      `t14`.`startup_reject_qty`,
                      `t19`.`machine_id` AS `machine_id_right`,
                      `t19`.`order_no` AS `order_no_right`,
                      `t19`.`order_id`,
                      `t19`.`operation_no`,
                      `t19`.`product_id`,
                      `t19`.`operator`,
                      `t19`.`ideal_cycle_us`
                    FROM `int_work` AS `t10`
                    LEFT OUTER JOIN `int_work_failure` AS `t11`
                      ON `t10`.`machine_id` = `t11`.`machine_id`
                      AND `t10`.`day_no` = `t11`.`day_no`
                      AND `t10`.`shift_no` = `t11`.`shift_no`
                      AND `t10`.`order_no` = `t11`.`order_no`
                    LEFT OUTER JOIN `int_work_stop` AS `t12`
                      ON `t10`.`machine_id` = `t12`.`machine_id`
                      AND `t10`.`day_no` = `t12`.`day_no`
                      AND `t10`.`shift_no` = `t12`.`shift_no`
                      AND `t10`.`order_no` = `t12`.`order_no`
                    LEFT OUTER JOIN `int_work_maintenance` AS `t13`
                      ON `t10`.`machine_id` = `t13`.`machine_id`
                      AND `t10`.`day_no` = `t13`.`day_no`
                      AND `t10`.`shift_no` = `t13`.`shift_no`
                      AND `t10`.`order_no` = `t13`.`order_no`
                    LEFT OUTER JOIN `int_work_quantity` AS `t14`
                      ON `t10`.`machine_id` = `t14`.`machine_id`
                      AND `t10`.`day_no` = `t14`.`day_no`
                      AND `t10`.`shift_no` = `t14`.`shift_no`
                      AND `t10`.`order_no` = `t14`.`order_no`
                    LEFT OUTER JOIN (
                      SELECT
                        `t1`.`machine_id`,
                        `t1`.`order_no`,
                        `t1`.`order_id`,
                        `t1`.`operation_no`,
                        `t1`.`product_id`,
                        `t1`.`operator`,
                        `t1`.`ideal_cycle_us`
                      FROM `int_order` AS `t1`
                    ) AS `t19`
                      ON `t10`.`machine_id` = `t19`.`machine_id` AND `t10`.`order_no` = `t19`.`order_no`
                  ) AS `t24`
                ) AS `t25`
              ) AS `t27`
              LEFT OUTER JOIN (
                SELECT
                  `t3`.`machine_id`,
                  `t3`.`shift_no`,
                  `t3`.`shift`,
                  `t3`.`shift_date`
                FROM `int_shift` AS `t3`
              ) AS `t21`
                ON `t27`.`machine_id` = `t21`.`machine_id` AND `t27`.`shift_no` = `t21`.`shift_no`
            ) AS `t28`
          ) AS `t29`
        ) AS `t31`
        LEFT OUTER JOIN (
          SELECT
            `t2`.`day_no`,
            `t2`.`business_date`
          FROM `int_day` AS `t2`
        ) AS `t20`
          ON `t31`.`day_no` = `t20`.`day_no`
      ) AS `t32`
    ) AS `t33`
  ) AS `t35`
  LEFT OUTER JOIN (
    SELECT
      `t15`.`machine_id` AS `counting_machine_id`,
      TRUE AS `has_counts`
    FROM (
      SELECT DISTINCT
        `t1`.`machine_id`
      FROM `int_order` AS `t1`
    ) AS `t15`
  ) AS `t23`
    ON `t35`.`machine_id` = `t23`.`counting_machine_id`
)
SELECT
  *
FROM (
  SELECT
    `t37`.`machine_id`,
    `t37`.`business_date`,
    `t37`.`shift`,
    `t37`.`shift_no`,
    `t37`.`order_no`,
    `t37`.`order_id`,
    `t37`.`operation_no`,
    `t37`.`product_id`,
    `t37`.`operator`,
    `t37`.`observed_us`,
    `t37`.`planned_us`,
    `t37`.`running_us`,
    `t37`.`setup_us`,
    `t37`.`failure_us`,
    `t37`.`stopped_us`,
    `t37`.`minor_stop_us`,
    `t37`.`idle_us`,
    `t37`.`unreported_us`,
    `t37`.`planned_stop_us`,
    `t37`.`off_plan_us`,
    `t37`.`off_plan_running_us`,
    `t37`.`stopped_down_us`,
    `t37`.`user_delay_us`,
    `t37`.`supplier_delay_us`,
    `t37`.`input_down_us`,
    `t37`.`facilities_down_us`,
    `t37`.`ideal_cycle_us`,
    `t37`.`ideal_us`,
    `t37`.`ideal_good_us`,
    `t37`.`ideal_startup_us`,
    `t37`.`total_qty`,
    `t37`.`good_qty`,
    `t37`.`scrap_qty`,
    `t37`.`rework_qty`,
    `t37`.`inspected_qty`,
    `t37`.`first_pass_qty`,
    `t37`.`startup_reject_qty`,
    `t37`.`off_plan_qty`,
    `t37`.`failure_count`,
    `t37`.`failure_event_count`,
    `t37`.`restored_count`,
    `t37`.`restoration_us`,
    `t37`.`repair_us`,
    `t37`.`event_restored_count`,
    `t37`.`event_restoration_us`,
    `t37`.`event_repair_us`,
    `t37`.`corrective_count`,
    `t37`.`preventive_count`,
    `t37`.`repaired_count`,
    `t37`.`corrective_us`,
    `t37`.`corrective_active_us`,
    `t37`.`preventive_us`,
    `t37`.`detection_us`,
    `t37`.`detected_repair_us`
  FROM `t36` AS `t37`
) AS `t39`
UNION ALL
SELECT
  *
FROM (
  SELECT
    `t41`.`machine_id`,
    `t41`.`business_date`,
    `t41`.`shift`,
    `t41`.`shift_no`,
    `t41`.`order_no`,
    `t41`.`order_id`,
    `t41`.`operation_no`,
    `t41`.`product_id`,
    `t41`.`operator`,
    `t41`.`observed_us`,
    `t41`.`planned_us`,
    `t41`.`running_us`,
    `t41`.`setup_us`,
    `t41`.`failure_us`,
    `t41`.`stopped_us`,
    `t41`.`minor_stop_us`,
    `t41`.`idle_us`,
    `t41`.`unreported_us`,
    `t41`.`planned_stop_us`,
    `t41`.`off_plan_us`,
    `t41`.`off_plan_running_us`,
    `t41`.`stopped_down_us`,
    `t41`.`user_delay_us`,
    `t41`.`supplier_delay_us`,
    `t41`.`input_down_us`,
    `t41`.`facilities_down_us`,
    `t41`.`ideal_cycle_us`,
    `t41`.`ideal_us`,
    `t41`.`ideal_good_us`,
    `t41`.`ideal_startup_us`,
    `t41`.`total_qty`,
    `t41`.`good_qty`,
    `t41`.`scrap_qty`,
    `t41`.`rework_qty`,
    `t41`.`inspected_qty`,
    `t41`.`first_pass_qty`,
    `t41`.`startup_reject_qty`,
    `t41`.`off_plan_qty`,
    `t41`.`failure_count`,
    `t41`.`failure_event_count`,
    `t41`.`restored_count`,
    `t41`.`restoration_us`,
    `t41`.`repair_us`,
    `t41`.`event_restored_count`,
    `t41`.`event_restoration_us`,
    `t41`.`event_repair_us`,
    `t41`.`corrective_count`,
    `t41`.`preventive_count`,
    `t41`.`repaired_count`,
    `t41`.`corrective_us`,
    `t41`.`corrective_active_us`,
    `t41`.`preventive_us`,
    `t41`.`detection_us`,
    `t41`.`detected_repair_us`
  FROM (
    SELECT
      `t9`.`machine_id`,
      0 AS `shift_no`,
      0 AS `order_no`,
      CAST(NULL AS INT64) AS `operation_no`,
      0 AS `observed_us`,
      0 AS `planned_us`,
      0 AS `running_us`,
      0 AS `setup_us`,
      0 AS `failure_us`,
      0 AS `stopped_us`,
      0 AS `minor_stop_us`,
      0 AS `idle_us`,
      0 AS `unreported_us`,
      0 AS `planned_stop_us`,
      0 AS `off_plan_us`,
      0 AS `off_plan_running_us`,
      0 AS `stopped_down_us`,
      0 AS `user_delay_us`,
      0 AS `supplier_delay_us`,
      0 AS `input_down_us`,
      0 AS `facilities_down_us`,
      CAST(NULL AS INT64) AS `ideal_cycle_us`,
      0 AS `ideal_us`,
      0 AS `ideal_good_us`,
      0 AS `ideal_startup_us`,
      0 AS `total_qty`,
      0 AS `good_qty`,
      0 AS `scrap_qty`,
      0 AS `rework_qty`,
      0 AS `inspected_qty`,
      0 AS `first_pass_qty`,
      0 AS `startup_reject_qty`,
      0 AS `off_plan_qty`,
      0 AS `failure_count`,
      0 AS `failure_event_count`,
      0 AS `restored_count`,
      0 AS `restoration_us`,
      0 AS `repair_us`,
      0 AS `event_restored_count`,
      0 AS `event_restoration_us`,
      0 AS `event_repair_us`,
      0 AS `corrective_count`,
      0 AS `preventive_count`,
      0 AS `repaired_count`,
      0 AS `corrective_us`,
      0 AS `corrective_active_us`,
      0 AS `preventive_us`,
      0 AS `detection_us`,
      0 AS `detected_repair_us`,
      CAST(NULL AS DATE) AS `business_date`,
      CAST(NULL AS STRING) AS `shift`,
      CAST(NULL AS STRING) AS `order_id`,
      CAST(NULL AS STRING) AS `product_id`,
      CAST(NULL AS STRING) AS `operator`
    FROM `int_machine` AS `t9`
    WHERE
      NOT EXISTS(
        SELECT
          1
        FROM (
          SELECT DISTINCT
            `t37`.`machine_id`
          FROM `t36` AS `t37`
        ) AS `t40`
        WHERE
          `t9`.`machine_id` = `t40`.`machine_id`
      )
  ) AS `t41`
) AS `t42`
