SELECT
  *
FROM (
  SELECT
    `t43`.`machine_id`,
    `t43`.`business_date`,
    `t43`.`shift`,
    `t43`.`shift_no`,
    `t43`.`order_no`,
    `t43`.`first_at` AS `start_at`,
    `t43`.`order_id`,
    `t43`.`operation_no`,
    `t43`.`product_id`,
    `t43`.`operator`,
    `t43`.`unreported_us` + (
      `t43`.`running_us` - IF(
        `t43`.`is_planned`,
        0 + (
          IF(
            (
              0 + COALESCE(`t43`.`setup_moved_us`, 0)
            ) < (
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ),
            0 + COALESCE(`t43`.`setup_moved_us`, 0),
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ) - 0
        ) + (
          IF(
            (
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0)
            ) < (
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ),
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0),
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t43`.`setup_moved_us`, 0)
            ) < (
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ),
            0 + COALESCE(`t43`.`setup_moved_us`, 0),
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0)
            ) < (
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ),
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0),
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0)
            ) < (
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ),
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0),
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0)
            ) < (
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ),
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0),
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0)
            ) < (
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ),
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0),
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0) + COALESCE(`t43`.`planned_stop_moved_us`, 0)
            ) < (
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ),
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0) + COALESCE(`t43`.`planned_stop_moved_us`, 0),
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0)
            ) < (
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ),
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0),
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          )
        ),
        0
      )
    ) + (
      `t43`.`setup_us` + IF(
        `t43`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ) - 0,
        0
      )
    ) + (
      `t43`.`failure_us` + IF(
        `t43`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ),
        0
      )
    ) + (
      `t43`.`stopped_us` + IF(
        `t43`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ),
        0
      )
    ) + (
      `t43`.`idle_us` + IF(
        `t43`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ),
        0
      )
    ) + (
      `t43`.`planned_stop_us` + IF(
        `t43`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0) + COALESCE(`t43`.`planned_stop_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0) + COALESCE(`t43`.`planned_stop_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ),
        0
      )
    ) + `t43`.`off_plan_us` AS `observed_us`,
    `t43`.`unreported_us` + (
      `t43`.`running_us` - IF(
        `t43`.`is_planned`,
        0 + (
          IF(
            (
              0 + COALESCE(`t43`.`setup_moved_us`, 0)
            ) < (
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ),
            0 + COALESCE(`t43`.`setup_moved_us`, 0),
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ) - 0
        ) + (
          IF(
            (
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0)
            ) < (
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ),
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0),
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t43`.`setup_moved_us`, 0)
            ) < (
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ),
            0 + COALESCE(`t43`.`setup_moved_us`, 0),
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0)
            ) < (
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ),
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0),
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0)
            ) < (
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ),
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0),
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0)
            ) < (
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ),
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0),
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0)
            ) < (
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ),
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0),
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0) + COALESCE(`t43`.`planned_stop_moved_us`, 0)
            ) < (
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ),
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0) + COALESCE(`t43`.`planned_stop_moved_us`, 0),
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0)
            ) < (
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ),
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0),
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          )
        ),
        0
      )
    ) + (
      `t43`.`setup_us` + IF(
        `t43`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ) - 0,
        0
      )
    ) + (
      `t43`.`failure_us` + IF(
        `t43`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ),
        0
      )
    ) + (
      `t43`.`stopped_us` + IF(
        `t43`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ),
        0
      )
    ) + (
      `t43`.`idle_us` + IF(
        `t43`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ),
        0
      )
    ) AS `planned_us`,
    `t43`.`running_us` - IF(
      `t43`.`is_planned`,
      0 + (
        IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ) - 0
      ) + (
        IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0) + COALESCE(`t43`.`planned_stop_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0) + COALESCE(`t43`.`planned_stop_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        )
      ),
      0
    ) AS `running_us`,
    `t43`.`setup_us` + IF(
      `t43`.`is_planned`,
      IF(
        (
          0 + COALESCE(`t43`.`setup_moved_us`, 0)
        ) < (
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ),
        0 + COALESCE(`t43`.`setup_moved_us`, 0),
        `t43`.`running_us` + `t43`.`off_plan_running_us`
      ) - 0,
      0
    ) AS `setup_us`,
    `t43`.`failure_us` + IF(
      `t43`.`is_planned`,
      IF(
        (
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0)
        ) < (
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ),
        0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0),
        `t43`.`running_us` + `t43`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t43`.`setup_moved_us`, 0)
        ) < (
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ),
        0 + COALESCE(`t43`.`setup_moved_us`, 0),
        `t43`.`running_us` + `t43`.`off_plan_running_us`
      ),
      0
    ) AS `failure_us`,
    `t43`.`stopped_us` + IF(
      `t43`.`is_planned`,
      IF(
        (
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0)
        ) < (
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ),
        0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0),
        `t43`.`running_us` + `t43`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0)
        ) < (
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ),
        0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0),
        `t43`.`running_us` + `t43`.`off_plan_running_us`
      ),
      0
    ) AS `stopped_us`,
    `t43`.`minor_stop_us`,
    `t43`.`idle_us` + IF(
      `t43`.`is_planned`,
      IF(
        (
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0)
        ) < (
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ),
        0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0),
        `t43`.`running_us` + `t43`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0)
        ) < (
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ),
        0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0),
        `t43`.`running_us` + `t43`.`off_plan_running_us`
      ),
      0
    ) AS `idle_us`,
    `t43`.`unreported_us`,
    `t43`.`planned_stop_us` + IF(
      `t43`.`is_planned`,
      IF(
        (
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0) + COALESCE(`t43`.`planned_stop_moved_us`, 0)
        ) < (
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ),
        0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0) + COALESCE(`t43`.`planned_stop_moved_us`, 0),
        `t43`.`running_us` + `t43`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0)
        ) < (
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ),
        0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0),
        `t43`.`running_us` + `t43`.`off_plan_running_us`
      ),
      0
    ) AS `planned_stop_us`,
    `t43`.`off_plan_us`,
    `t43`.`off_plan_running_us` - IF(
      `t43`.`is_planned`,
      0,
      0 + (
        IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ) - 0
      ) + (
        IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0) + COALESCE(`t43`.`planned_stop_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0) + COALESCE(`t43`.`planned_stop_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0)
          ) < (
            `t43`.`running_us` + `t43`.`off_plan_running_us`
          ),
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0),
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        )
      )
    ) AS `off_plan_running_us`,
    `t43`.`stopped_down_us` + IF(`t43`.`is_planned`, COALESCE(`t43`.`stopped_down_moved_us`, 0), 0) AS `stopped_down_us`,
    IF(
      COALESCE(`t43`.`is_running_unknown`, FALSE),
      CAST(NULL AS INT64),
      (
        `t43`.`running_us` - IF(
          `t43`.`is_planned`,
          0 + (
            IF(
              (
                0 + COALESCE(`t43`.`setup_moved_us`, 0)
              ) < (
                `t43`.`running_us` + `t43`.`off_plan_running_us`
              ),
              0 + COALESCE(`t43`.`setup_moved_us`, 0),
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ) - 0
          ) + (
            IF(
              (
                0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0)
              ) < (
                `t43`.`running_us` + `t43`.`off_plan_running_us`
              ),
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0),
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t43`.`setup_moved_us`, 0)
              ) < (
                `t43`.`running_us` + `t43`.`off_plan_running_us`
              ),
              0 + COALESCE(`t43`.`setup_moved_us`, 0),
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            )
          ) + (
            IF(
              (
                0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0)
              ) < (
                `t43`.`running_us` + `t43`.`off_plan_running_us`
              ),
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0),
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0)
              ) < (
                `t43`.`running_us` + `t43`.`off_plan_running_us`
              ),
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0),
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            )
          ) + (
            IF(
              (
                0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0)
              ) < (
                `t43`.`running_us` + `t43`.`off_plan_running_us`
              ),
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0),
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0)
              ) < (
                `t43`.`running_us` + `t43`.`off_plan_running_us`
              ),
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0),
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            )
          ) + (
            IF(
              (
                0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0) + COALESCE(`t43`.`planned_stop_moved_us`, 0)
              ) < (
                `t43`.`running_us` + `t43`.`off_plan_running_us`
              ),
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0) + COALESCE(`t43`.`planned_stop_moved_us`, 0),
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0)
              ) < (
                `t43`.`running_us` + `t43`.`off_plan_running_us`
              ),
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0),
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            )
          ),
          0
        )
      ) + (
        `t43`.`off_plan_running_us` - IF(
          `t43`.`is_planned`,
          0,
          0 + (
            IF(
              (
                0 + COALESCE(`t43`.`setup_moved_us`, 0)
              ) < (
                `t43`.`running_us` + `t43`.`off_plan_running_us`
              ),
              0 + COALESCE(`t43`.`setup_moved_us`, 0),
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ) - 0
          ) + (
            IF(
              (
                0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0)
              ) < (
                `t43`.`running_us` + `t43`.`off_plan_running_us`
              ),
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0),
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t43`.`setup_moved_us`, 0)
              ) < (
                `t43`.`running_us` + `t43`.`off_plan_running_us`
              ),
              0 + COALESCE(`t43`.`setup_moved_us`, 0),
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            )
          ) + (
            IF(
              (
                0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0)
              ) < (
                `t43`.`running_us` + `t43`.`off_plan_running_us`
              ),
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0),
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0)
              ) < (
                `t43`.`running_us` + `t43`.`off_plan_running_us`
              ),
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0),
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            )
          ) + (
            IF(
              (
                0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0)
              ) < (
                `t43`.`running_us` + `t43`.`off_plan_running_us`
              ),
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0),
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0)
              ) < (
                `t43`.`running_us` + `t43`.`off_plan_running_us`
              ),
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0),
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            )
          ) + (
            IF(
              (
                0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0) + COALESCE(`t43`.`planned_stop_moved_us`, 0)
              ) < (
                `t43`.`running_us` + `t43`.`off_plan_running_us`
              ),
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0) + COALESCE(`t43`.`planned_stop_moved_us`, 0),
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0)
              ) < (
                `t43`.`running_us` + `t43`.`off_plan_running_us`
              ),
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0) + COALESCE(`t43`.`stopped_moved_us`, 0) + COALESCE(`t43`.`idle_moved_us`, 0),
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            )
          )
        )
      )
    ) AS `operating_us`,
    `t43`.`user_delay_us` + IF(`t43`.`is_planned`, COALESCE(`t43`.`user_delay_moved_us`, 0), 0) AS `user_delay_us`,
    `t43`.`supplier_delay_us` + IF(`t43`.`is_planned`, COALESCE(`t43`.`supplier_delay_moved_us`, 0), 0) AS `supplier_delay_us`,
    `t43`.`input_down_us` + IF(`t43`.`is_planned`, COALESCE(`t43`.`input_down_moved_us`, 0), 0) AS `input_down_us`,
    `t43`.`facilities_down_us` + IF(`t43`.`is_planned`, COALESCE(`t43`.`facilities_down_moved_us`, 0), 0) AS `facilities_down_us`,
    `t43`.`ideal_cycle_us`,
    IF(
      `t43`.`is_planned`,
      IF(
        `t43`.`order_no` > 0,
        `t43`.`total_qty` * `t43`.`ideal_cycle_us`,
        IF(
          COALESCE(`t43`.`has_counts`, FALSE)
          OR (
            (
              `t43`.`running_us` = 0
            ) AND (
              `t43`.`off_plan_running_us` = 0
            )
          ),
          0,
          CAST(NULL AS INT64)
        )
      ),
      0
    ) AS `ideal_us`,
    IF(
      `t43`.`is_planned`,
      IF(
        `t43`.`order_no` > 0,
        `t43`.`good_qty` * `t43`.`ideal_cycle_us`,
        IF(
          COALESCE(`t43`.`has_counts`, FALSE)
          OR (
            (
              `t43`.`running_us` = 0
            ) AND (
              `t43`.`off_plan_running_us` = 0
            )
          ),
          0,
          CAST(NULL AS INT64)
        )
      ),
      0
    ) AS `ideal_good_us`,
    IF(
      `t43`.`is_planned`,
      IF(
        `t43`.`order_no` > 0,
        `t43`.`startup_reject_qty` * `t43`.`ideal_cycle_us`,
        IF(
          COALESCE(`t43`.`has_counts`, FALSE)
          OR (
            (
              `t43`.`running_us` = 0
            ) AND (
              `t43`.`off_plan_running_us` = 0
            )
          ),
          0,
          CAST(NULL AS INT64)
        )
      ),
      0
    ) AS `ideal_startup_us`,
    IF(
      `t43`.`order_no` > 0,
      `t43`.`total_qty`,
      IF(
        COALESCE(`t43`.`has_counts`, FALSE)
        OR (
          (
            `t43`.`running_us` = 0
          ) AND (
            `t43`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `total_qty`,
    IF(
      `t43`.`order_no` > 0,
      `t43`.`good_qty`,
      IF(
        COALESCE(`t43`.`has_counts`, FALSE)
        OR (
          (
            `t43`.`running_us` = 0
          ) AND (
            `t43`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `good_qty`,
    IF(
      `t43`.`order_no` > 0,
      `t43`.`scrap_qty`,
      IF(
        COALESCE(`t43`.`has_counts`, FALSE)
        OR (
          (
            `t43`.`running_us` = 0
          ) AND (
            `t43`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `scrap_qty`,
    IF(
      `t43`.`order_no` > 0,
      `t43`.`rework_qty`,
      IF(
        COALESCE(`t43`.`has_counts`, FALSE)
        OR (
          (
            `t43`.`running_us` = 0
          ) AND (
            `t43`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `rework_qty`,
    IF(
      `t43`.`order_no` > 0,
      `t43`.`inspected_qty`,
      IF(
        COALESCE(`t43`.`has_counts`, FALSE)
        OR (
          (
            `t43`.`running_us` = 0
          ) AND (
            `t43`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `inspected_qty`,
    IF(
      `t43`.`order_no` > 0,
      `t43`.`first_pass_qty`,
      IF(
        COALESCE(`t43`.`has_counts`, FALSE)
        OR (
          (
            `t43`.`running_us` = 0
          ) AND (
            `t43`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `first_pass_qty`,
    IF(
      `t43`.`order_no` > 0,
      `t43`.`startup_reject_qty`,
      IF(
        COALESCE(`t43`.`has_counts`, FALSE)
        OR (
          (
            `t43`.`running_us` = 0
          ) AND (
            `t43`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `startup_reject_qty`,
    IF(
      `t43`.`is_planned`,
      0,
      IF(
        `t43`.`order_no` > 0,
        `t43`.`total_qty`,
        IF(
          COALESCE(`t43`.`has_counts`, FALSE)
          OR (
            (
              `t43`.`running_us` = 0
            ) AND (
              `t43`.`off_plan_running_us` = 0
            )
          ),
          0,
          CAST(NULL AS INT64)
        )
      )
    ) AS `off_plan_qty`,
    COALESCE(`t43`.`failure_count`, 0) + IF(`t43`.`failure_moved_us` IS NOT NULL, `t43`.`failure_moved_count`, 0) AS `failure_count`,
    COALESCE(`t43`.`failure_event_count`, 0) + IF(`t43`.`failure_moved_us` IS NOT NULL, `t43`.`failure_moved_count`, 0) AS `failure_event_count`,
    COALESCE(`t43`.`restored_count`, 0) + IF(`t43`.`failure_moved_us` IS NOT NULL, `t43`.`failure_moved_count`, 0) AS `restored_count`,
    IF(`t43`.`failure_count` IS NULL, 0, `t43`.`restoration_us`) + (
      IF(
        (
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0)
        ) < (
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ),
        0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0),
        `t43`.`running_us` + `t43`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t43`.`setup_moved_us`, 0)
        ) < (
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ),
        0 + COALESCE(`t43`.`setup_moved_us`, 0),
        `t43`.`running_us` + `t43`.`off_plan_running_us`
      )
    ) AS `restoration_us`,
    IF(`t43`.`failure_count` IS NULL, 0, `t43`.`repair_us`) + IF(
      (
        `t43`.`failure_moved_us` IS NOT NULL
      )
      AND (
        (
          (
            IF(
              (
                0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0)
              ) < (
                `t43`.`running_us` + `t43`.`off_plan_running_us`
              ),
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0),
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t43`.`setup_moved_us`, 0)
              ) < (
                `t43`.`running_us` + `t43`.`off_plan_running_us`
              ),
              0 + COALESCE(`t43`.`setup_moved_us`, 0),
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            )
          ) > 0
        )
        OR (
          COALESCE(`t43`.`failure_moved_count`, 1) > 0
        )
      ),
      CAST(NULL AS INT64),
      0
    ) AS `repair_us`,
    COALESCE(`t43`.`event_restored_count`, 0) + IF(`t43`.`failure_moved_us` IS NOT NULL, `t43`.`failure_moved_count`, 0) AS `event_restored_count`,
    IF(`t43`.`failure_count` IS NULL, 0, `t43`.`event_restoration_us`) + (
      IF(
        (
          0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0)
        ) < (
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ),
        0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0),
        `t43`.`running_us` + `t43`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t43`.`setup_moved_us`, 0)
        ) < (
          `t43`.`running_us` + `t43`.`off_plan_running_us`
        ),
        0 + COALESCE(`t43`.`setup_moved_us`, 0),
        `t43`.`running_us` + `t43`.`off_plan_running_us`
      )
    ) AS `event_restoration_us`,
    IF(`t43`.`failure_count` IS NULL, 0, `t43`.`event_repair_us`) + IF(
      (
        `t43`.`failure_moved_us` IS NOT NULL
      )
      AND (
        (
          (
            IF(
              (
                0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0)
              ) < (
                `t43`.`running_us` + `t43`.`off_plan_running_us`
              ),
              0 + COALESCE(`t43`.`setup_moved_us`, 0) + COALESCE(`t43`.`failure_moved_us`, 0),
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t43`.`setup_moved_us`, 0)
              ) < (
                `t43`.`running_us` + `t43`.`off_plan_running_us`
              ),
              0 + COALESCE(`t43`.`setup_moved_us`, 0),
              `t43`.`running_us` + `t43`.`off_plan_running_us`
            )
          ) > 0
        )
        OR (
          COALESCE(`t43`.`failure_moved_count`, 1) > 0
        )
      ),
      CAST(NULL AS INT64),
      0
    ) AS `event_repair_us`,
    IF(`t43`.`corrective_count` IS NULL, 0, `t43`.`corrective_count`) AS `corrective_count`,
    IF(`t43`.`corrective_count` IS NULL, 0, `t43`.`preventive_count`) AS `preventive_count`,
    IF(`t43`.`corrective_count` IS NULL, 0, `t43`.`repaired_count`) AS `repaired_count`,
    IF(`t43`.`corrective_count` IS NULL, 0, `t43`.`corrective_us`) AS `corrective_us`,
    IF(`t43`.`corrective_count` IS NULL, 0, `t43`.`corrective_active_us`) AS `corrective_active_us`,
    IF(`t43`.`corrective_count` IS NULL, 0, `t43`.`preventive_us`) AS `preventive_us`,
    IF(`t43`.`corrective_count` IS NULL, 0, `t43`.`detection_us`) AS `detection_us`,
    IF(`t43`.`corrective_count` IS NULL, 0, `t43`.`detected_repair_us`) AS `detected_repair_us`
  FROM (
    SELECT
      `t42`.*
      EXCEPT (`machine_id_right`)
    FROM (
      SELECT
        `t41`.`machine_id`,
        `t41`.`day_no`,
        `t41`.`shift_no`,
        `t41`.`order_no`,
        `t41`.`first_at`,
        `t41`.`is_planned`,
        `t41`.`running_us`,
        `t41`.`setup_us`,
        `t41`.`failure_us`,
        `t41`.`stopped_us`,
        `t41`.`idle_us`,
        `t41`.`unreported_us`,
        `t41`.`planned_stop_us`,
        `t41`.`minor_stop_us`,
        `t41`.`off_plan_us`,
        `t41`.`off_plan_running_us`,
        `t41`.`user_delay_us`,
        `t41`.`supplier_delay_us`,
        `t41`.`input_down_us`,
        `t41`.`facilities_down_us`,
        `t41`.`stopped_down_us`,
        `t41`.`failure_count`,
        `t41`.`failure_event_count`,
        `t41`.`restored_count`,
        `t41`.`restoration_us`,
        `t41`.`repair_us`,
        `t41`.`event_restored_count`,
        `t41`.`event_restoration_us`,
        `t41`.`event_repair_us`,
        `t41`.`setup_moved_us`,
        `t41`.`failure_moved_us`,
        `t41`.`stopped_moved_us`,
        `t41`.`idle_moved_us`,
        `t41`.`planned_stop_moved_us`,
        `t41`.`user_delay_moved_us`,
        `t41`.`supplier_delay_moved_us`,
        `t41`.`input_down_moved_us`,
        `t41`.`facilities_down_moved_us`,
        `t41`.`stopped_down_moved_us`,
        `t41`.`failure_moved_count`,
        `t41`.`corrective_count`,
        `t41`.`preventive_count`,
        `t41`.`repaired_count`,
        `t41`.`corrective_us`,
        `t41`.`corrective_active_us`,
        `t41`.`preventive_us`,
        `t41`.`detection_us`,
        `t41`.`detected_repair_us`,
        `t41`.`total_qty`,
        `t41`.`good_qty`,
        `t41`.`scrap_qty`,
        `t41`.`rework_qty`,
        `t41`.`inspected_qty`,
        `t41`.`first_pass_qty`,
        `t41`.`startup_reject_qty`,
        `t41`.`order_id`,
        `t41`.`operation_no`,
        `t41`.`product_id`,
        `t41`.`operator`,
        `t41`.`ideal_cycle_us`,
        `t41`.`shift`,
        `t41`.`shift_date`,
        `t41`.`business_date`,
        `t41`.`has_counts`,
        `t22`.`machine_id` AS `machine_id_right`,
        `t22`.`is_running_unknown`
      FROM (
        SELECT
          `t39`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t38`.`machine_id`,
            `t38`.`day_no`,
            `t38`.`shift_no`,
            `t38`.`order_no`,
            `t38`.`first_at`,
            `t38`.`is_planned`,
            `t38`.`running_us`,
            `t38`.`setup_us`,
            `t38`.`failure_us`,
            `t38`.`stopped_us`,
            `t38`.`idle_us`,
            `t38`.`unreported_us`,
            `t38`.`planned_stop_us`,
            `t38`.`minor_stop_us`,
            `t38`.`off_plan_us`,
            `t38`.`off_plan_running_us`,
            `t38`.`user_delay_us`,
            `t38`.`supplier_delay_us`,
            `t38`.`input_down_us`,
            `t38`.`facilities_down_us`,
            `t38`.`stopped_down_us`,
            `t38`.`failure_count`,
            `t38`.`failure_event_count`,
            `t38`.`restored_count`,
            `t38`.`restoration_us`,
            `t38`.`repair_us`,
            `t38`.`event_restored_count`,
            `t38`.`event_restoration_us`,
            `t38`.`event_repair_us`,
            `t38`.`setup_moved_us`,
            `t38`.`failure_moved_us`,
            `t38`.`stopped_moved_us`,
            `t38`.`idle_moved_us`,
            `t38`.`planned_stop_moved_us`,
            `t38`.`user_delay_moved_us`,
            `t38`.`supplier_delay_moved_us`,
            `t38`.`input_down_moved_us`,
            `t38`.`facilities_down_moved_us`,
            `t38`.`stopped_down_moved_us`,
            `t38`.`failure_moved_count`,
            `t38`.`corrective_count`,
            `t38`.`preventive_count`,
            `t38`.`repaired_count`,
            `t38`.`corrective_us`,
            `t38`.`corrective_active_us`,
            `t38`.`preventive_us`,
            `t38`.`detection_us`,
            `t38`.`detected_repair_us`,
            `t38`.`total_qty`,
            `t38`.`good_qty`,
            `t38`.`scrap_qty`,
            `t38`.`rework_qty`,
            `t38`.`inspected_qty`,
            `t38`.`first_pass_qty`,
            `t38`.`startup_reject_qty`,
            `t38`.`order_id`,
            `t38`.`operation_no`,
            `t38`.`product_id`,
            `t38`.`operator`,
            `t38`.`ideal_cycle_us`,
            `t38`.`shift`,
            `t38`.`shift_date`,
            `t38`.`business_date`,
            `t23`.`machine_id` AS `machine_id_right`,
            `t23`.`has_counts`
          FROM (
            SELECT
              `t36`.`machine_id`,
              `t36`.`day_no`,
              `t36`.`shift_no`,
              `t36`.`order_no`,
              `t36`.`first_at`,
              `t36`.`is_planned`,
              `t36`.`running_us`,
              `t36`.`setup_us`,
              `t36`.`failure_us`,
              `t36`.`stopped_us`,
              `t36`.`idle_us`,
              `t36`.`unreported_us`,
              `t36`.`planned_stop_us`,
              `t36`.`minor_stop_us`,
              `t36`.`off_plan_us`,
              `t36`.`off_plan_running_us`,
              `t36`.`user_delay_us`,
              `t36`.`supplier_delay_us`,
              `t36`.`input_down_us`,
              `t36`.`facilities_down_us`,
              `t36`.`stopped_down_us`,
              `t36`.`failure_count`,
              `t36`.`failure_event_count`,
              `t36`.`restored_count`,
              `t36`.`restoration_us`,
              `t36`.`repair_us`,
              `t36`.`event_restored_count`,
              `t36`.`event_restoration_us`,
              `t36`.`event_repair_us`,
              `t36`.`setup_moved_us`,
              `t36`.`failure_moved_us`,
              `t36`.`stopped_moved_us`,
              `t36`.`idle_moved_us`,
              `t36`.`planned_stop_moved_us`,
              `t36`.`user_delay_moved_us`,
              `t36`.`supplier_delay_moved_us`,
              `t36`.`input_down_moved_us`,
              `t36`.`facilities_down_moved_us`,
              `t36`.`stopped_down_moved_us`,
              `t36`.`failure_moved_count`,
              `t36`.`corrective_count`,
              `t36`.`preventive_count`,
              `t36`.`repaired_count`,
              `t36`.`corrective_us`,
              `t36`.`corrective_active_us`,
              `t36`.`preventive_us`,
              `t36`.`detection_us`,
              `t36`.`detected_repair_us`,
              `t36`.`total_qty`,
              `t36`.`good_qty`,
              `t36`.`scrap_qty`,
              `t36`.`rework_qty`,
              `t36`.`inspected_qty`,
              `t36`.`first_pass_qty`,
              `t36`.`startup_reject_qty`,
              `t36`.`order_id`,
              `t36`.`operation_no`,
              `t36`.`product_id`,
              `t36`.`operator`,
              `t36`.`ideal_cycle_us`,
              `t36`.`shift`,
              `t36`.`shift_date`,
              COALESCE(`t36`.`shift_date`, `t36`.`business_date`) AS `business_date`
            FROM (
              SELECT
                `t35`.*
                EXCEPT (`day_no_right`)
              FROM (
                SELECT
                  `t34`.`machine_id`,
                  `t34`.`day_no`,
                  `t34`.`shift_no`,
                  `t34`.`order_no`,
                  `t34`.`first_at`,
                  `t34`.`is_planned`,
                  `t34`.`running_us`,
                  `t34`.`setup_us`,
                  `t34`.`failure_us`,
                  `t34`.`stopped_us`,
                  `t34`.`idle_us`,
                  `t34`.`unreported_us`,
                  `t34`.`planned_stop_us`,
                  `t34`.`minor_stop_us`,
                  `t34`.`off_plan_us`,
                  `t34`.`off_plan_running_us`,
                  `t34`.`user_delay_us`,
                  `t34`.`supplier_delay_us`,
                  `t34`.`input_down_us`,
                  `t34`.`facilities_down_us`,
                  `t34`.`stopped_down_us`,
                  `t34`.`failure_count`,
                  `t34`.`failure_event_count`,
                  `t34`.`restored_count`,
                  `t34`.`restoration_us`,
                  `t34`.`repair_us`,
                  `t34`.`event_restored_count`,
                  `t34`.`event_restoration_us`,
                  `t34`.`event_repair_us`,
                  `t34`.`setup_moved_us`,
                  `t34`.`failure_moved_us`,
                  `t34`.`stopped_moved_us`,
                  `t34`.`idle_moved_us`,
                  `t34`.`planned_stop_moved_us`,
                  `t34`.`user_delay_moved_us`,
                  `t34`.`supplier_delay_moved_us`,
                  `t34`.`input_down_moved_us`,
                  `t34`.`facilities_down_moved_us`,
                  `t34`.`stopped_down_moved_us`,
                  `t34`.`failure_moved_count`,
                  `t34`.`corrective_count`,
                  `t34`.`preventive_count`,
                  `t34`.`repaired_count`,
                  `t34`.`corrective_us`,
                  `t34`.`corrective_active_us`,
                  `t34`.`preventive_us`,
                  `t34`.`detection_us`,
                  `t34`.`detected_repair_us`,
                  `t34`.`total_qty`,
                  `t34`.`good_qty`,
                  `t34`.`scrap_qty`,
                  `t34`.`rework_qty`,
                  `t34`.`inspected_qty`,
                  `t34`.`first_pass_qty`,
                  `t34`.`startup_reject_qty`,
                  `t34`.`order_id`,
                  `t34`.`operation_no`,
                  `t34`.`product_id`,
                  `t34`.`operator`,
                  `t34`.`ideal_cycle_us`,
                  `t34`.`shift`,
                  `t34`.`shift_date`,
                  `t24`.`day_no` AS `day_no_right`,
                  `t24`.`business_date`
                FROM (
                  SELECT
                    `t32`.*
                    EXCEPT (`shift_no_right`)
                  FROM (
                    SELECT
                      `t31`.*
                      EXCEPT (`machine_id_right`)
                    FROM (
                      SELECT
                        `t30`.`machine_id`,
                        `t30`.`day_no`,
                        `t30`.`shift_no`,
                        `t30`.`order_no`,
                        `t30`.`first_at`,
                        `t30`.`is_planned`,
                        `t30`.`running_us`,
                        `t30`.`setup_us`,
                        `t30`.`failure_us`,
                        `t30`.`stopped_us`,
                        `t30`.`idle_us`,
                        `t30`.`unreported_us`,
                        `t30`.`planned_stop_us`,
                        `t30`.`minor_stop_us`,
                        `t30`.`off_plan_us`,
                        `t30`.`off_plan_running_us`,
                        `t30`.`user_delay_us`,
                        `t30`.`supplier_delay_us`,
                        `t30`.`input_down_us`,
                        `t30`.`facilities_down_us`,
                        `t30`.`stopped_down_us`,
                        `t30`.`failure_count`,
                        `t30`.`failure_event_count`,
                        `t30`.`restored_count`,
                        `t30`.`restoration_us`,
                        `t30`.`repair_us`,
                        `t30`.`event_restored_count`,
                        `t30`.`event_restoration_us`,
                        `t30`.`event_repair_us`,
                        `t30`.`setup_moved_us`,
                        `t30`.`failure_moved_us`,
                        `t30`.`stopped_moved_us`,
                        `t30`.`idle_moved_us`,
                        `t30`.`planned_stop_moved_us`,
                        `t30`.`user_delay_moved_us`,
                        `t30`.`supplier_delay_moved_us`,
                        `t30`.`input_down_moved_us`,
                        `t30`.`facilities_down_moved_us`,
                        `t30`.`stopped_down_moved_us`,
                        `t30`.`failure_moved_count`,
                        `t30`.`corrective_count`,
                        `t30`.`preventive_count`,
                        `t30`.`repaired_count`,
                        `t30`.`corrective_us`,
                        `t30`.`corrective_active_us`,
                        `t30`.`preventive_us`,
                        `t30`.`detection_us`,
                        `t30`.`detected_repair_us`,
                        `t30`.`total_qty`,
                        `t30`.`good_qty`,
                        `t30`.`scrap_qty`,
                        `t30`.`rework_qty`,
                        `t30`.`inspected_qty`,
                        `t30`.`first_pass_qty`,
                        `t30`.`startup_reject_qty`,
                        `t30`.`order_id`,
                        `t30`.`operation_no`,
                        `t30`.`product_id`,
                        `t30`.`operator`,
                        `t30`.`ideal_cycle_us`,
                        `t25`.`machine_id` AS `machine_id_right`,
                        `t25`.`shift_no` AS `shift_no_right`,
                        `t25`.`shift`,
                        `t25`.`shift_date`
                      FROM (
                        SELECT
                          `t28`.*
                          EXCEPT (`order_no_right`)
                        FROM (
                          SELECT
                            `t27`.*
                            EXCEPT (`machine_id_right`)
                          FROM (
                            SELECT
                              `t11`.`machine_id`,
                              `t11`.`day_no`,
                              `t11`.`shift_no`,
                              `t11`.`order_no`,
                              `t11`.`first_at`,
                              `t11`.`is_planned`,
                              `t11`.`running_us`,
                              `t11`.`setup_us`,
                              `t11`.`failure_us`,
                              `t11`.`stopped_us`,
                              `t11`.`idle_us`,
                              `t11`.`unreported_us`,
                              `t11`.`planned_stop_us`,
                              `t11`.`minor_stop_us`,
                              `t11`.`off_plan_us`,
                              `t11`.`off_plan_running_us`,
                              `t11`.`user_delay_us`,
                              `t11`.`supplier_delay_us`,
                              `t11`.`input_down_us`,
                              `t11`.`facilities_down_us`,
                              `t11`.`stopped_down_us`,
                              `t12`.`failure_count`,
                              `t12`.`failure_event_count`,
                              `t12`.`restored_count`,
                              `t12`.`restoration_us`,
                              `t12`.`repair_us`,
                              `t12`.`event_restored_count`,
                              `t12`.`event_restoration_us`,
                              `t12`.`event_repair_us`,
                              `t13`.`setup_moved_us`,
                              `t13`.`failure_moved_us`,
                              `t13`.`stopped_moved_us`,
                              `t13`.`idle_moved_us`,
                              `t13`.`planned_stop_moved_us`,
                              `t13`.`user_delay_moved_us`,
                              `t13`.`supplier_delay_moved_us`,
                              `t13`.`input_down_moved_us`,
                              `t13`.`facilities_down_moved_us`,
                              `t13`.`stopped_down_moved_us`,
                              `t13`.`failure_moved_count`,
                              `t14`.`corrective_count`,
                              `t14`.`preventive_count`,
                              `t14`.`repaired_count`,
                              `t14`.`corrective_us`,
                              `t14`.`corrective_active_us`,
                              `t14`.`preventive_us`,
                              `t14`.`detection_us`,
                              `t14`.`detected_repair_us`,
                              `t15`.`total_qty`,
                              `t15`.`good_qty`,
                              `t15`.`scrap_qty`,
                              `t15`.`rework_qty`,
                              `t15`.`inspected_qty`,
                              `t15`.`first_pass_qty`,
                              `t15`.`startup_reject_qty`,
                              `t26`.`machine_id` AS `machine_id_right`,
                              `t26`.`order_no` AS `order_no_right`,
                              `t26`.`order_id`,
                              `t26`.`operation_no`,
                              `t26`.`product_id`,
                              `t26`.`operator`,
                              `t26`.`ideal_cycle_us`
                            FROM `int_work` AS `t11`
                            LEFT OUTER JOIN `int_work_failure` AS `t12`
                              ON `t11`.`machine_id` = `t12`.`machine_id`
                              AND `t11`.`day_no` = `t12`.`day_no`
                              AND `t11`.`shift_no` = `t12`.`shift_no`
                              AND `t11`.`order_no` = `t12`.`order_no`
                            LEFT OUTER JOIN `int_work_stop` AS `t13`
                              ON `t11`.`machine_id` = `t13`.`machine_id`
                              AND `t11`.`day_no` = `t13`.`day_no`
                              AND `t11`.`shift_no` = `t13`.`shift_no`
                              AND `t11`.`order_no` = `t13`.`order_no`
                            LEFT OUTER JOIN `int_work_maintenance` AS `t14`
                              ON `t11`.`machine_id` = `t14`.`machine_id`
                              AND `t11`.`day_no` = `t14`.`day_no`
                              AND `t11`.`shift_no` = `t14`.`shift_no`
                              AND `t11`.`order_no` = `t14`.`order_no`
                            LEFT OUTER JOIN `int_work_quantity` AS `t15`
                              ON `t11`.`machine_id` = `t15`.`machine_id`
                              AND `t11`.`day_no` = `t15`.`day_no`
                              AND `t11`.`shift_no` = `t15`.`shift_no`
                              AND `t11`.`order_no` = `t15`.`order_no`
                            LEFT OUTER JOIN (
                              SELECT
                                `t10`.`machine_id`,
                                `t10`.`order_no`,
                                `t10`.`order_id`,
                                `t10`.`operation_no`,
                                `t10`.`product_id`,
                                `t10`.`operator`,
                                `t10`.`ideal_cycle_us`
                              FROM `int_order` AS `t10`
                            ) AS `t26`
                              ON `t11`.`machine_id` = `t26`.`machine_id` AND `t11`.`order_no` = `t26`.`order_no`
                          ) AS `t27`
                        ) AS `t28`
                      ) AS `t30`
                      LEFT OUTER JOIN (
                        SELECT
                          `t4`.`machine_id`,
                          `t4`.`shift_no`,
                          `t4`.`shift`,
                          `t4`.`shift_date`
                        FROM `int_shift` AS `t4`
                      ) AS `t25`
                        ON `t30`.`machine_id` = `t25`.`machine_id` AND `t30`.`shift_no` = `t25`.`shift_no`
                    ) AS `t31`
                  ) AS `t32`
                ) AS `t34`
                LEFT OUTER JOIN (
                  SELECT
                    `t3`.`day_no`,
                    `t3`.`business_date`
                  FROM `int_day` AS `t3`
                ) AS `t24`
                  ON `t34`.`day_no` = `t24`.`day_no`
              ) AS `t35`
            ) AS `t36`
          ) AS `t38`
          LEFT OUTER JOIN (
            SELECT
              `t2`.`machine_id`,
              TRUE AS `has_counts`
            FROM `int_counting` AS `t2`
          ) AS `t23`
            ON `t38`.`machine_id` = `t23`.`machine_id`
        ) AS `t39`
      ) AS `t41`
      LEFT OUTER JOIN (
        SELECT
          `t1`.`machine_id`,
          TRUE AS `is_running_unknown`
        FROM `int_running_unknown` AS `t1`
      ) AS `t22`
        ON `t41`.`machine_id` = `t22`.`machine_id`
    ) AS `t42`
  ) AS `t43`
) AS `t44`
UNION ALL
SELECT
  *
FROM (
  SELECT
    `t0`.`machine_id`,
    CAST(NULL AS DATE) AS `business_date`,
    CAST(NULL AS STRING) AS `shift`,
    0 AS `shift_no`,
    0 AS `order_no`,
    CAST(NULL AS TIMESTAMP) AS `start_at`,
    CAST(NULL AS STRING) AS `order_id`,
    CAST(NULL AS INT64) AS `operation_no`,
    CAST(NULL AS STRING) AS `product_id`,
    CAST(NULL AS STRING) AS `operator`,
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
    0 AS `operating_us`,
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
    0 AS `detected_repair_us`
  FROM `int_silent` AS `t0`
) AS `t16`
