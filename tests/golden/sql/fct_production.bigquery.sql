WITH `t34` AS (
  SELECT
    `t33`.`machine_id`,
    `t33`.`business_date`,
    `t33`.`shift`,
    `t33`.`shift_no`,
    `t33`.`order_no`,
    `t33`.`order_id`,
    `t33`.`operation_no`,
    `t33`.`product_id`,
    `t33`.`operator`,
    `t33`.`unreported_us` + (
      `t33`.`running_us` - IF(
        `t33`.`is_planned`,
        0 + (
          IF(
            (
              0 + COALESCE(`t33`.`setup_moved_us`, 0)
            ) < (
              `t33`.`running_us` + `t33`.`off_plan_running_us`
            ),
            0 + COALESCE(`t33`.`setup_moved_us`, 0),
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ) - 0
        ) + (
          IF(
            (
              0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0)
            ) < (
              `t33`.`running_us` + `t33`.`off_plan_running_us`
            ),
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0),
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t33`.`setup_moved_us`, 0)
            ) < (
              `t33`.`running_us` + `t33`.`off_plan_running_us`
            ),
            0 + COALESCE(`t33`.`setup_moved_us`, 0),
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0)
            ) < (
              `t33`.`running_us` + `t33`.`off_plan_running_us`
            ),
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0),
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0)
            ) < (
              `t33`.`running_us` + `t33`.`off_plan_running_us`
            ),
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0),
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0)
            ) < (
              `t33`.`running_us` + `t33`.`off_plan_running_us`
            ),
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0),
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0)
            ) < (
              `t33`.`running_us` + `t33`.`off_plan_running_us`
            ),
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0),
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0) + COALESCE(`t33`.`planned_stop_moved_us`, 0)
            ) < (
              `t33`.`running_us` + `t33`.`off_plan_running_us`
            ),
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0) + COALESCE(`t33`.`planned_stop_moved_us`, 0),
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0)
            ) < (
              `t33`.`running_us` + `t33`.`off_plan_running_us`
            ),
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0),
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          )
        ),
        0
      )
    ) + (
      `t33`.`setup_us` + IF(
        `t33`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ) - 0,
        0
      )
    ) + (
      `t33`.`failure_us` + IF(
        `t33`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ),
        0
      )
    ) + (
      `t33`.`stopped_us` + IF(
        `t33`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ),
        0
      )
    ) + (
      `t33`.`idle_us` + IF(
        `t33`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ),
        0
      )
    ) + (
      `t33`.`planned_stop_us` + IF(
        `t33`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0) + COALESCE(`t33`.`planned_stop_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0) + COALESCE(`t33`.`planned_stop_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ),
        0
      )
    ) + `t33`.`off_plan_us` AS `observed_us`,
    `t33`.`unreported_us` + (
      `t33`.`running_us` - IF(
        `t33`.`is_planned`,
        0 + (
          IF(
            (
              0 + COALESCE(`t33`.`setup_moved_us`, 0)
            ) < (
              `t33`.`running_us` + `t33`.`off_plan_running_us`
            ),
            0 + COALESCE(`t33`.`setup_moved_us`, 0),
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ) - 0
        ) + (
          IF(
            (
              0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0)
            ) < (
              `t33`.`running_us` + `t33`.`off_plan_running_us`
            ),
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0),
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t33`.`setup_moved_us`, 0)
            ) < (
              `t33`.`running_us` + `t33`.`off_plan_running_us`
            ),
            0 + COALESCE(`t33`.`setup_moved_us`, 0),
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0)
            ) < (
              `t33`.`running_us` + `t33`.`off_plan_running_us`
            ),
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0),
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0)
            ) < (
              `t33`.`running_us` + `t33`.`off_plan_running_us`
            ),
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0),
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0)
            ) < (
              `t33`.`running_us` + `t33`.`off_plan_running_us`
            ),
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0),
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0)
            ) < (
              `t33`.`running_us` + `t33`.`off_plan_running_us`
            ),
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0),
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0) + COALESCE(`t33`.`planned_stop_moved_us`, 0)
            ) < (
              `t33`.`running_us` + `t33`.`off_plan_running_us`
            ),
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0) + COALESCE(`t33`.`planned_stop_moved_us`, 0),
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0)
            ) < (
              `t33`.`running_us` + `t33`.`off_plan_running_us`
            ),
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0),
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          )
        ),
        0
      )
    ) + (
      `t33`.`setup_us` + IF(
        `t33`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ) - 0,
        0
      )
    ) + (
      `t33`.`failure_us` + IF(
        `t33`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ),
        0
      )
    ) + (
      `t33`.`stopped_us` + IF(
        `t33`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ),
        0
      )
    ) + (
      `t33`.`idle_us` + IF(
        `t33`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ),
        0
      )
    ) AS `planned_us`,
    `t33`.`setup_us` + IF(
      `t33`.`is_planned`,
      IF(
        (
          0 + COALESCE(`t33`.`setup_moved_us`, 0)
        ) < (
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ),
        0 + COALESCE(`t33`.`setup_moved_us`, 0),
        `t33`.`running_us` + `t33`.`off_plan_running_us`
      ) - 0,
      0
    ) AS `setup_us`,
    `t33`.`failure_us` + IF(
      `t33`.`is_planned`,
      IF(
        (
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0)
        ) < (
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ),
        0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0),
        `t33`.`running_us` + `t33`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t33`.`setup_moved_us`, 0)
        ) < (
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ),
        0 + COALESCE(`t33`.`setup_moved_us`, 0),
        `t33`.`running_us` + `t33`.`off_plan_running_us`
      ),
      0
    ) AS `failure_us`,
    `t33`.`stopped_us` + IF(
      `t33`.`is_planned`,
      IF(
        (
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0)
        ) < (
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ),
        0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0),
        `t33`.`running_us` + `t33`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0)
        ) < (
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ),
        0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0),
        `t33`.`running_us` + `t33`.`off_plan_running_us`
      ),
      0
    ) AS `stopped_us`,
    `t33`.`idle_us` + IF(
      `t33`.`is_planned`,
      IF(
        (
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0)
        ) < (
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ),
        0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0),
        `t33`.`running_us` + `t33`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0)
        ) < (
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ),
        0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0),
        `t33`.`running_us` + `t33`.`off_plan_running_us`
      ),
      0
    ) AS `idle_us`,
    `t33`.`planned_stop_us` + IF(
      `t33`.`is_planned`,
      IF(
        (
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0) + COALESCE(`t33`.`planned_stop_moved_us`, 0)
        ) < (
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ),
        0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0) + COALESCE(`t33`.`planned_stop_moved_us`, 0),
        `t33`.`running_us` + `t33`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0)
        ) < (
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ),
        0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0),
        `t33`.`running_us` + `t33`.`off_plan_running_us`
      ),
      0
    ) AS `planned_stop_us`,
    `t33`.`running_us` - IF(
      `t33`.`is_planned`,
      0 + (
        IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ) - 0
      ) + (
        IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0) + COALESCE(`t33`.`planned_stop_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0) + COALESCE(`t33`.`planned_stop_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        )
      ),
      0
    ) AS `running_us`,
    `t33`.`off_plan_running_us` - IF(
      `t33`.`is_planned`,
      0,
      0 + (
        IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ) - 0
      ) + (
        IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0) + COALESCE(`t33`.`planned_stop_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0) + COALESCE(`t33`.`planned_stop_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0)
          ) < (
            `t33`.`running_us` + `t33`.`off_plan_running_us`
          ),
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0) + COALESCE(`t33`.`stopped_moved_us`, 0) + COALESCE(`t33`.`idle_moved_us`, 0),
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        )
      )
    ) AS `off_plan_running_us`,
    `t33`.`minor_stop_us`,
    `t33`.`unreported_us`,
    `t33`.`off_plan_us`,
    IF(
      `t33`.`is_planned`,
      IF(
        `t33`.`order_no` > 0,
        `t33`.`total_qty` * `t33`.`ideal_cycle_us`,
        IF(
          COALESCE(`t21`.`has_counts`, FALSE)
          OR (
            (
              `t33`.`running_us` = 0
            ) AND (
              `t33`.`off_plan_running_us` = 0
            )
          ),
          0,
          CAST(NULL AS INT64)
        )
      ),
      0
    ) AS `ideal_us`,
    IF(
      `t33`.`is_planned`,
      IF(
        `t33`.`order_no` > 0,
        `t33`.`good_qty` * `t33`.`ideal_cycle_us`,
        IF(
          COALESCE(`t21`.`has_counts`, FALSE)
          OR (
            (
              `t33`.`running_us` = 0
            ) AND (
              `t33`.`off_plan_running_us` = 0
            )
          ),
          0,
          CAST(NULL AS INT64)
        )
      ),
      0
    ) AS `ideal_good_us`,
    IF(
      `t33`.`is_planned`,
      IF(
        `t33`.`order_no` > 0,
        `t33`.`startup_reject_qty` * `t33`.`ideal_cycle_us`,
        IF(
          COALESCE(`t21`.`has_counts`, FALSE)
          OR (
            (
              `t33`.`running_us` = 0
            ) AND (
              `t33`.`off_plan_running_us` = 0
            )
          ),
          0,
          CAST(NULL AS INT64)
        )
      ),
      0
    ) AS `ideal_startup_us`,
    IF(
      `t33`.`order_no` > 0,
      `t33`.`total_qty`,
      IF(
        COALESCE(`t21`.`has_counts`, FALSE)
        OR (
          (
            `t33`.`running_us` = 0
          ) AND (
            `t33`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `total_qty`,
    IF(
      `t33`.`order_no` > 0,
      `t33`.`good_qty`,
      IF(
        COALESCE(`t21`.`has_counts`, FALSE)
        OR (
          (
            `t33`.`running_us` = 0
          ) AND (
            `t33`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `good_qty`,
    IF(
      `t33`.`order_no` > 0,
      `t33`.`scrap_qty`,
      IF(
        COALESCE(`t21`.`has_counts`, FALSE)
        OR (
          (
            `t33`.`running_us` = 0
          ) AND (
            `t33`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `scrap_qty`,
    IF(
      `t33`.`order_no` > 0,
      `t33`.`rework_qty`,
      IF(
        COALESCE(`t21`.`has_counts`, FALSE)
        OR (
          (
            `t33`.`running_us` = 0
          ) AND (
            `t33`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `rework_qty`,
    IF(
      `t33`.`order_no` > 0,
      `t33`.`inspected_qty`,
      IF(
        COALESCE(`t21`.`has_counts`, FALSE)
        OR (
          (
            `t33`.`running_us` = 0
          ) AND (
            `t33`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `inspected_qty`,
    IF(
      `t33`.`order_no` > 0,
      `t33`.`first_pass_qty`,
      IF(
        COALESCE(`t21`.`has_counts`, FALSE)
        OR (
          (
            `t33`.`running_us` = 0
          ) AND (
            `t33`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `first_pass_qty`,
    IF(
      `t33`.`order_no` > 0,
      `t33`.`startup_reject_qty`,
      IF(
        COALESCE(`t21`.`has_counts`, FALSE)
        OR (
          (
            `t33`.`running_us` = 0
          ) AND (
            `t33`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `startup_reject_qty`,
    IF(
      `t33`.`is_planned`,
      0,
      IF(
        `t33`.`order_no` > 0,
        `t33`.`total_qty`,
        IF(
          COALESCE(`t21`.`has_counts`, FALSE)
          OR (
            (
              `t33`.`running_us` = 0
            ) AND (
              `t33`.`off_plan_running_us` = 0
            )
          ),
          0,
          CAST(NULL AS INT64)
        )
      )
    ) AS `off_plan_qty`,
    COALESCE(`t33`.`failure_count`, 0) + IF(`t33`.`failure_moved_us` IS NOT NULL, `t33`.`failure_moved_count`, 0) AS `failure_count`,
    COALESCE(`t33`.`failure_event_count`, 0) + IF(`t33`.`failure_moved_us` IS NOT NULL, `t33`.`failure_moved_count`, 0) AS `failure_event_count`,
    COALESCE(`t33`.`restored_count`, 0) + IF(`t33`.`failure_moved_us` IS NOT NULL, `t33`.`failure_moved_count`, 0) AS `restored_count`,
    IF(`t33`.`failure_count` IS NULL, 0, `t33`.`restoration_us`) + (
      IF(
        (
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0)
        ) < (
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ),
        0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0),
        `t33`.`running_us` + `t33`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t33`.`setup_moved_us`, 0)
        ) < (
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ),
        0 + COALESCE(`t33`.`setup_moved_us`, 0),
        `t33`.`running_us` + `t33`.`off_plan_running_us`
      )
    ) AS `restoration_us`,
    IF(`t33`.`failure_count` IS NULL, 0, `t33`.`repair_us`) + IF(
      (
        `t33`.`failure_moved_us` IS NOT NULL
      )
      AND (
        (
          (
            IF(
              (
                0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0)
              ) < (
                `t33`.`running_us` + `t33`.`off_plan_running_us`
              ),
              0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0),
              `t33`.`running_us` + `t33`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t33`.`setup_moved_us`, 0)
              ) < (
                `t33`.`running_us` + `t33`.`off_plan_running_us`
              ),
              0 + COALESCE(`t33`.`setup_moved_us`, 0),
              `t33`.`running_us` + `t33`.`off_plan_running_us`
            )
          ) > 0
        )
        OR (
          COALESCE(`t33`.`failure_moved_count`, 1) > 0
        )
      ),
      CAST(NULL AS INT64),
      0
    ) AS `repair_us`,
    COALESCE(`t33`.`event_restored_count`, 0) + IF(`t33`.`failure_moved_us` IS NOT NULL, `t33`.`failure_moved_count`, 0) AS `event_restored_count`,
    IF(`t33`.`failure_count` IS NULL, 0, `t33`.`event_restoration_us`) + (
      IF(
        (
          0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0)
        ) < (
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ),
        0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0),
        `t33`.`running_us` + `t33`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t33`.`setup_moved_us`, 0)
        ) < (
          `t33`.`running_us` + `t33`.`off_plan_running_us`
        ),
        0 + COALESCE(`t33`.`setup_moved_us`, 0),
        `t33`.`running_us` + `t33`.`off_plan_running_us`
      )
    ) AS `event_restoration_us`,
    IF(`t33`.`failure_count` IS NULL, 0, `t33`.`event_repair_us`) + IF(
      (
        `t33`.`failure_moved_us` IS NOT NULL
      )
      AND (
        (
          (
            IF(
              (
                0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0)
              ) < (
                `t33`.`running_us` + `t33`.`off_plan_running_us`
              ),
              0 + COALESCE(`t33`.`setup_moved_us`, 0) + COALESCE(`t33`.`failure_moved_us`, 0),
              `t33`.`running_us` + `t33`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t33`.`setup_moved_us`, 0)
              ) < (
                `t33`.`running_us` + `t33`.`off_plan_running_us`
              ),
              0 + COALESCE(`t33`.`setup_moved_us`, 0),
              `t33`.`running_us` + `t33`.`off_plan_running_us`
            )
          ) > 0
        )
        OR (
          COALESCE(`t33`.`failure_moved_count`, 1) > 0
        )
      ),
      CAST(NULL AS INT64),
      0
    ) AS `event_repair_us`
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
      `t31`.`failure_moved_count`,
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
      COALESCE(`t31`.`shift_date`, `t31`.`business_date`) AS `business_date`
    FROM (
      SELECT
        `t30`.*
        EXCEPT (`day_no_right`)
      FROM (
        SELECT
          `t29`.`machine_id`,
          `t29`.`day_no`,
          `t29`.`shift_no`,
          `t29`.`order_no`,
          `t29`.`first_at`,
          `t29`.`is_planned`,
          `t29`.`running_us`,
          `t29`.`setup_us`,
          `t29`.`failure_us`,
          `t29`.`stopped_us`,
          `t29`.`idle_us`,
          `t29`.`unreported_us`,
          `t29`.`planned_stop_us`,
          `t29`.`minor_stop_us`,
          `t29`.`off_plan_us`,
          `t29`.`off_plan_running_us`,
          `t29`.`failure_count`,
          `t29`.`failure_event_count`,
          `t29`.`restored_count`,
          `t29`.`restoration_us`,
          `t29`.`repair_us`,
          `t29`.`event_restored_count`,
          `t29`.`event_restoration_us`,
          `t29`.`event_repair_us`,
          `t29`.`setup_moved_us`,
          `t29`.`failure_moved_us`,
          `t29`.`stopped_moved_us`,
          `t29`.`idle_moved_us`,
          `t29`.`planned_stop_moved_us`,
          `t29`.`failure_moved_count`,
          `t29`.`total_qty`,
          `t29`.`good_qty`,
          `t29`.`scrap_qty`,
          `t29`.`rework_qty`,
          `t29`.`inspected_qty`,
          `t29`.`first_pass_qty`,
          `t29`.`startup_reject_qty`,
          `t29`.`order_id`,
          `t29`.`operation_no`,
          `t29`.`product_id`,
          `t29`.`operator`,
          `t29`.`ideal_cycle_us`,
          `t29`.`shift`,
          `t29`.`shift_date`,
          `t18`.`day_no` AS `day_no_right`,
          `t18`.`business_date`
        FROM (
          SELECT
            `t27`.*
            EXCEPT (`shift_no_right`)
          FROM (
            SELECT
              `t26`.*
              EXCEPT (`machine_id_right`)
            FROM (
              SELECT
                `t25`.`machine_id`,
                `t25`.`day_no`,
                `t25`.`shift_no`,
                `t25`.`order_no`,
                `t25`.`first_at`,
                `t25`.`is_planned`,
                `t25`.`running_us`,
                `t25`.`setup_us`,
                `t25`.`failure_us`,
                `t25`.`stopped_us`,
                `t25`.`idle_us`,
                `t25`.`unreported_us`,
                `t25`.`planned_stop_us`,
                `t25`.`minor_stop_us`,
                `t25`.`off_plan_us`,
                `t25`.`off_plan_running_us`,
                `t25`.`failure_count`,
                `t25`.`failure_event_count`,
                `t25`.`restored_count`,
                `t25`.`restoration_us`,
                `t25`.`repair_us`,
                `t25`.`event_restored_count`,
                `t25`.`event_restoration_us`,
                `t25`.`event_repair_us`,
                `t25`.`setup_moved_us`,
                `t25`.`failure_moved_us`,
                `t25`.`stopped_moved_us`,
                `t25`.`idle_moved_us`,
                `t25`.`planned_stop_moved_us`,
                `t25`.`failure_moved_count`,
                `t25`.`total_qty`,
                `t25`.`good_qty`,
                `t25`.`scrap_qty`,
                `t25`.`rework_qty`,
                `t25`.`inspected_qty`,
                `t25`.`first_pass_qty`,
                `t25`.`startup_reject_qty`,
                `t25`.`order_id`,
                `t25`.`operation_no`,
                `t25`.`product_id`,
                `t25`.`operator`,
                `t25`.`ideal_cycle_us`,
                `t19`.`machine_id` AS `machine_id_right`,
                `t19`.`shift_no` AS `shift_no_right`,
                `t19`.`shift`,
                `t19`.`shift_date`
              FROM (
                SELECT
                  `t23`.*
                  EXCEPT (`order_no_right`)
                FROM (
                  SELECT
                    `t22`.*
                    EXCEPT (`machine_id_right`)
                  FROM (
                    SELECT
                      `t9`.`machine_id`,
                      `t9`.`day_no`,
                      `t9`.`shift_no`,
                      `t9`.`order_no`,
                      `t9`.`first_at`,
                      `t9`.`is_planned`,
                      `t9`.`running_us`,
                      `t9`.`setup_us`,
                      `t9`.`failure_us`,
                      `t9`.`stopped_us`,
                      `t9`.`idle_us`,
                      `t9`.`unreported_us`,
                      `t9`.`planned_stop_us`,
                      `t9`.`minor_stop_us`,
                      `t9`.`off_plan_us`,
                      `t9`.`off_plan_running_us`,
                      `t10`.`failure_count`,
                      `t10`.`failure_event_count`,
                      `t10`.`restored_count`,
                      `t10`.`restoration_us`,
                      `t10`.`repair_us`,
                      `t10`.`event_restored_count`,
                      `t10`.`event_restoration_us`,
                      `t10`.`event_repair_us`,
                      `t11`.`setup_moved_us`,
                      `t11`.`failure_moved_us`,
                      `t11`.`stopped_moved_us`,
                      `t11`.`idle_moved_us`,
                      `t11`.`planned_stop_moved_us`,
                      `t11`.`failure_moved_count`,
                      `t12`.`total_qty`,
                      `t12`.`good_qty`,
                      `t12`.`scrap_qty`,
                      `t12`.`rework_qty`,
                      `t12`.`inspected_qty`,
                      `t12`.`first_pass_qty`,
                      `t12`.`startup_reject_qty`,
                      `t17`.`machine_id` AS `machine_id_right`,
                      `t17`.`order_no` AS `order_no_right`,
                      `t17`.`order_id`,
                      `t17`.`operation_no`,
                      `t17`.`product_id`,
                      `t17`.`operator`,
                      `t17`.`ideal_cycle_us`
                    FROM `int_work` AS `t9`
                    LEFT OUTER JOIN `int_work_failure` AS `t10`
                      ON `t9`.`machine_id` = `t10`.`machine_id`
                      AND `t9`.`day_no` = `t10`.`day_no`
                      AND `t9`.`shift_no` = `t10`.`shift_no`
                      AND `t9`.`order_no` = `t10`.`order_no`
                    LEFT OUTER JOIN `int_work_stop` AS `t11`
                      ON `t9`.`machine_id` = `t11`.`machine_id`
                      AND `t9`.`day_no` = `t11`.`day_no`
                      AND `t9`.`shift_no` = `t11`.`shift_no`
                      AND `t9`.`order_no` = `t11`.`order_no`
                    LEFT OUTER JOIN `int_work_quantity` AS `t12`
                      ON `t9`.`machine_id` = `t12`.`machine_id`
                      AND `t9`.`day_no` = `t12`.`day_no`
                      AND `t9`.`shift_no` = `t12`.`shift_no`
                      AND `t9`.`order_no` = `t12`.`order_no`
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
                    ) AS `t17`
                      ON `t9`.`machine_id` = `t17`.`machine_id` AND `t9`.`order_no` = `t17`.`order_no`
                  ) AS `t22`
                ) AS `t23`
              ) AS `t25`
              LEFT OUTER JOIN (
                SELECT
                  `t3`.`machine_id`,
                  `t3`.`shift_no`,
                  `t3`.`shift`,
                  `t3`.`shift_date`
                FROM `int_shift` AS `t3`
              ) AS `t19`
                ON `t25`.`machine_id` = `t19`.`machine_id` AND `t25`.`shift_no` = `t19`.`shift_no`
            ) AS `t26`
          ) AS `t27`
        ) AS `t29`
        LEFT OUTER JOIN (
          SELECT
            `t2`.`day_no`,
            `t2`.`business_date`
          FROM `int_day` AS `t2`
        ) AS `t18`
          ON `t29`.`day_no` = `t18`.`day_no`
      ) AS `t30`
    ) AS `t31`
  ) AS `t33`
  LEFT OUTER JOIN (
    SELECT
      `t13`.`machine_id` AS `counting_machine_id`,
      TRUE AS `has_counts`
    FROM (
      SELECT DISTINCT
        `t1`.`machine_id`
      FROM `int_order` AS `t1`
    ) AS `t13`
  ) AS `t21`
    ON `t33`.`machine_id` = `t21`.`counting_machine_id`
)
SELECT
  *
FROM (
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
    `t35`.`observed_us`,
    `t35`.`planned_us`,
    `t35`.`running_us`,
    `t35`.`setup_us`,
    `t35`.`failure_us`,
    `t35`.`stopped_us`,
    `t35`.`minor_stop_us`,
    `t35`.`idle_us`,
    `t35`.`unreported_us`,
    `t35`.`planned_stop_us`,
    `t35`.`off_plan_us`,
    `t35`.`off_plan_running_us`,
    `t35`.`ideal_us`,
    `t35`.`ideal_good_us`,
    `t35`.`ideal_startup_us`,
    `t35`.`total_qty`,
    `t35`.`good_qty`,
    `t35`.`scrap_qty`,
    `t35`.`rework_qty`,
    `t35`.`inspected_qty`,
    `t35`.`first_pass_qty`,
    `t35`.`startup_reject_qty`,
    `t35`.`off_plan_qty`,
    `t35`.`failure_count`,
    `t35`.`failure_event_count`,
    `t35`.`restored_count`,
    `t35`.`restoration_us`,
    `t35`.`repair_us`,
    `t35`.`event_restored_count`,
    `t35`.`event_restoration_us`,
    `t35`.`event_repair_us`
  FROM `t34` AS `t35`
) AS `t37`
UNION ALL
SELECT
  *
FROM (
  SELECT
    `t39`.`machine_id`,
    `t39`.`business_date`,
    `t39`.`shift`,
    `t39`.`shift_no`,
    `t39`.`order_no`,
    `t39`.`order_id`,
    `t39`.`operation_no`,
    `t39`.`product_id`,
    `t39`.`operator`,
    `t39`.`observed_us`,
    `t39`.`planned_us`,
    `t39`.`running_us`,
    `t39`.`setup_us`,
    `t39`.`failure_us`,
    `t39`.`stopped_us`,
    `t39`.`minor_stop_us`,
    `t39`.`idle_us`,
    `t39`.`unreported_us`,
    `t39`.`planned_stop_us`,
    `t39`.`off_plan_us`,
    `t39`.`off_plan_running_us`,
    `t39`.`ideal_us`,
    `t39`.`ideal_good_us`,
    `t39`.`ideal_startup_us`,
    `t39`.`total_qty`,
    `t39`.`good_qty`,
    `t39`.`scrap_qty`,
    `t39`.`rework_qty`,
    `t39`.`inspected_qty`,
    `t39`.`first_pass_qty`,
    `t39`.`startup_reject_qty`,
    `t39`.`off_plan_qty`,
    `t39`.`failure_count`,
    `t39`.`failure_event_count`,
    `t39`.`restored_count`,
    `t39`.`restoration_us`,
    `t39`.`repair_us`,
    `t39`.`event_restored_count`,
    `t39`.`event_restoration_us`,
    `t39`.`event_repair_us`
  FROM (
    SELECT
      `t8`.`machine_id`,
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
      CAST(NULL AS DATE) AS `business_date`,
      CAST(NULL AS STRING) AS `shift`,
      CAST(NULL AS STRING) AS `order_id`,
      CAST(NULL AS STRING) AS `product_id`,
      CAST(NULL AS STRING) AS `operator`
    FROM `int_machine` AS `t8`
    WHERE
      NOT EXISTS(
        SELECT
          1
        FROM (
          SELECT DISTINCT
            `t35`.`machine_id`
          FROM `t34` AS `t35`
        ) AS `t38`
        WHERE
          `t8`.`machine_id` = `t38`.`machine_id`
      )
  ) AS `t39`
) AS `t40`
