SELECT
  *
FROM (
  SELECT
    `t50`.`machine_id`,
    `t50`.`business_date`,
    `t50`.`shift`,
    `t50`.`shift_no`,
    `t50`.`order_no`,
    `t50`.`order_id`,
    `t50`.`operation_no`,
    `t50`.`product_id`,
    `t50`.`operator`,
    `t50`.`unreported_us` + (
      `t50`.`running_us` - IF(
        `t50`.`is_planned`,
        0 + (
          IF(
            (
              0 + COALESCE(`t50`.`setup_moved_us`, 0)
            ) < (
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ),
            0 + COALESCE(`t50`.`setup_moved_us`, 0),
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ) - 0
        ) + (
          IF(
            (
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0)
            ) < (
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ),
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0),
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t50`.`setup_moved_us`, 0)
            ) < (
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ),
            0 + COALESCE(`t50`.`setup_moved_us`, 0),
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0)
            ) < (
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ),
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0),
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0)
            ) < (
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ),
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0),
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0)
            ) < (
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ),
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0),
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0)
            ) < (
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ),
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0),
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0) + COALESCE(`t50`.`planned_stop_moved_us`, 0)
            ) < (
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ),
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0) + COALESCE(`t50`.`planned_stop_moved_us`, 0),
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0)
            ) < (
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ),
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0),
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          )
        ),
        0
      )
    ) + (
      `t50`.`setup_us` + IF(
        `t50`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ) - 0,
        0
      )
    ) + (
      `t50`.`failure_us` + IF(
        `t50`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ),
        0
      )
    ) + (
      `t50`.`stopped_us` + IF(
        `t50`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ),
        0
      )
    ) + (
      `t50`.`idle_us` + IF(
        `t50`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ),
        0
      )
    ) + (
      `t50`.`planned_stop_us` + IF(
        `t50`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0) + COALESCE(`t50`.`planned_stop_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0) + COALESCE(`t50`.`planned_stop_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ),
        0
      )
    ) + `t50`.`off_plan_us` AS `observed_us`,
    `t50`.`unreported_us` + (
      `t50`.`running_us` - IF(
        `t50`.`is_planned`,
        0 + (
          IF(
            (
              0 + COALESCE(`t50`.`setup_moved_us`, 0)
            ) < (
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ),
            0 + COALESCE(`t50`.`setup_moved_us`, 0),
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ) - 0
        ) + (
          IF(
            (
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0)
            ) < (
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ),
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0),
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t50`.`setup_moved_us`, 0)
            ) < (
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ),
            0 + COALESCE(`t50`.`setup_moved_us`, 0),
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0)
            ) < (
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ),
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0),
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0)
            ) < (
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ),
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0),
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0)
            ) < (
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ),
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0),
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0)
            ) < (
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ),
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0),
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          )
        ) + (
          IF(
            (
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0) + COALESCE(`t50`.`planned_stop_moved_us`, 0)
            ) < (
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ),
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0) + COALESCE(`t50`.`planned_stop_moved_us`, 0),
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ) - IF(
            (
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0)
            ) < (
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ),
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0),
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          )
        ),
        0
      )
    ) + (
      `t50`.`setup_us` + IF(
        `t50`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ) - 0,
        0
      )
    ) + (
      `t50`.`failure_us` + IF(
        `t50`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ),
        0
      )
    ) + (
      `t50`.`stopped_us` + IF(
        `t50`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ),
        0
      )
    ) + (
      `t50`.`idle_us` + IF(
        `t50`.`is_planned`,
        IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ),
        0
      )
    ) AS `planned_us`,
    `t50`.`running_us` - IF(
      `t50`.`is_planned`,
      0 + (
        IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ) - 0
      ) + (
        IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0) + COALESCE(`t50`.`planned_stop_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0) + COALESCE(`t50`.`planned_stop_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        )
      ),
      0
    ) AS `running_us`,
    `t50`.`setup_us` + IF(
      `t50`.`is_planned`,
      IF(
        (
          0 + COALESCE(`t50`.`setup_moved_us`, 0)
        ) < (
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ),
        0 + COALESCE(`t50`.`setup_moved_us`, 0),
        `t50`.`running_us` + `t50`.`off_plan_running_us`
      ) - 0,
      0
    ) AS `setup_us`,
    `t50`.`failure_us` + IF(
      `t50`.`is_planned`,
      IF(
        (
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0)
        ) < (
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ),
        0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0),
        `t50`.`running_us` + `t50`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t50`.`setup_moved_us`, 0)
        ) < (
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ),
        0 + COALESCE(`t50`.`setup_moved_us`, 0),
        `t50`.`running_us` + `t50`.`off_plan_running_us`
      ),
      0
    ) AS `failure_us`,
    `t50`.`stopped_us` + IF(
      `t50`.`is_planned`,
      IF(
        (
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0)
        ) < (
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ),
        0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0),
        `t50`.`running_us` + `t50`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0)
        ) < (
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ),
        0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0),
        `t50`.`running_us` + `t50`.`off_plan_running_us`
      ),
      0
    ) AS `stopped_us`,
    `t50`.`minor_stop_us`,
    `t50`.`idle_us` + IF(
      `t50`.`is_planned`,
      IF(
        (
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0)
        ) < (
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ),
        0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0),
        `t50`.`running_us` + `t50`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0)
        ) < (
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ),
        0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0),
        `t50`.`running_us` + `t50`.`off_plan_running_us`
      ),
      0
    ) AS `idle_us`,
    `t50`.`unreported_us`,
    `t50`.`planned_stop_us` + IF(
      `t50`.`is_planned`,
      IF(
        (
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0) + COALESCE(`t50`.`planned_stop_moved_us`, 0)
        ) < (
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ),
        0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0) + COALESCE(`t50`.`planned_stop_moved_us`, 0),
        `t50`.`running_us` + `t50`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0)
        ) < (
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ),
        0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0),
        `t50`.`running_us` + `t50`.`off_plan_running_us`
      ),
      0
    ) AS `planned_stop_us`,
    `t50`.`off_plan_us`,
    `t50`.`off_plan_running_us` - IF(
      `t50`.`is_planned`,
      0,
      0 + (
        IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ) - 0
      ) + (
        IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        )
      ) + (
        IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0) + COALESCE(`t50`.`planned_stop_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0) + COALESCE(`t50`.`planned_stop_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ) - IF(
          (
            0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0)
          ) < (
            `t50`.`running_us` + `t50`.`off_plan_running_us`
          ),
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0),
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        )
      )
    ) AS `off_plan_running_us`,
    `t50`.`stopped_down_us` + IF(`t50`.`is_planned`, COALESCE(`t50`.`stopped_down_moved_us`, 0), 0) AS `stopped_down_us`,
    IF(
      COALESCE(`t50`.`is_running_unknown`, FALSE),
      CAST(NULL AS INT64),
      (
        `t50`.`running_us` - IF(
          `t50`.`is_planned`,
          0 + (
            IF(
              (
                0 + COALESCE(`t50`.`setup_moved_us`, 0)
              ) < (
                `t50`.`running_us` + `t50`.`off_plan_running_us`
              ),
              0 + COALESCE(`t50`.`setup_moved_us`, 0),
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ) - 0
          ) + (
            IF(
              (
                0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0)
              ) < (
                `t50`.`running_us` + `t50`.`off_plan_running_us`
              ),
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0),
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t50`.`setup_moved_us`, 0)
              ) < (
                `t50`.`running_us` + `t50`.`off_plan_running_us`
              ),
              0 + COALESCE(`t50`.`setup_moved_us`, 0),
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            )
          ) + (
            IF(
              (
                0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0)
              ) < (
                `t50`.`running_us` + `t50`.`off_plan_running_us`
              ),
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0),
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0)
              ) < (
                `t50`.`running_us` + `t50`.`off_plan_running_us`
              ),
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0),
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            )
          ) + (
            IF(
              (
                0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0)
              ) < (
                `t50`.`running_us` + `t50`.`off_plan_running_us`
              ),
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0),
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0)
              ) < (
                `t50`.`running_us` + `t50`.`off_plan_running_us`
              ),
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0),
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            )
          ) + (
            IF(
              (
                0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0) + COALESCE(`t50`.`planned_stop_moved_us`, 0)
              ) < (
                `t50`.`running_us` + `t50`.`off_plan_running_us`
              ),
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0) + COALESCE(`t50`.`planned_stop_moved_us`, 0),
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0)
              ) < (
                `t50`.`running_us` + `t50`.`off_plan_running_us`
              ),
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0),
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            )
          ),
          0
        )
      ) + (
        `t50`.`off_plan_running_us` - IF(
          `t50`.`is_planned`,
          0,
          0 + (
            IF(
              (
                0 + COALESCE(`t50`.`setup_moved_us`, 0)
              ) < (
                `t50`.`running_us` + `t50`.`off_plan_running_us`
              ),
              0 + COALESCE(`t50`.`setup_moved_us`, 0),
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ) - 0
          ) + (
            IF(
              (
                0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0)
              ) < (
                `t50`.`running_us` + `t50`.`off_plan_running_us`
              ),
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0),
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t50`.`setup_moved_us`, 0)
              ) < (
                `t50`.`running_us` + `t50`.`off_plan_running_us`
              ),
              0 + COALESCE(`t50`.`setup_moved_us`, 0),
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            )
          ) + (
            IF(
              (
                0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0)
              ) < (
                `t50`.`running_us` + `t50`.`off_plan_running_us`
              ),
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0),
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0)
              ) < (
                `t50`.`running_us` + `t50`.`off_plan_running_us`
              ),
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0),
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            )
          ) + (
            IF(
              (
                0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0)
              ) < (
                `t50`.`running_us` + `t50`.`off_plan_running_us`
              ),
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0),
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0)
              ) < (
                `t50`.`running_us` + `t50`.`off_plan_running_us`
              ),
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0),
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            )
          ) + (
            IF(
              (
                0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0) + COALESCE(`t50`.`planned_stop_moved_us`, 0)
              ) < (
                `t50`.`running_us` + `t50`.`off_plan_running_us`
              ),
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0) + COALESCE(`t50`.`planned_stop_moved_us`, 0),
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0)
              ) < (
                `t50`.`running_us` + `t50`.`off_plan_running_us`
              ),
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0) + COALESCE(`t50`.`stopped_moved_us`, 0) + COALESCE(`t50`.`idle_moved_us`, 0),
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            )
          )
        )
      )
    ) AS `operating_us`,
    `t50`.`user_delay_us` + IF(`t50`.`is_planned`, COALESCE(`t50`.`user_delay_moved_us`, 0), 0) AS `user_delay_us`,
    `t50`.`supplier_delay_us` + IF(`t50`.`is_planned`, COALESCE(`t50`.`supplier_delay_moved_us`, 0), 0) AS `supplier_delay_us`,
    `t50`.`input_down_us` + IF(`t50`.`is_planned`, COALESCE(`t50`.`input_down_moved_us`, 0), 0) AS `input_down_us`,
    `t50`.`facilities_down_us` + IF(`t50`.`is_planned`, COALESCE(`t50`.`facilities_down_moved_us`, 0), 0) AS `facilities_down_us`,
    `t50`.`ideal_cycle_us`,
    IF(
      `t50`.`is_planned`,
      IF(
        `t50`.`order_no` > 0,
        `t50`.`total_qty` * `t50`.`ideal_cycle_us`,
        IF(
          COALESCE(`t50`.`has_counts`, FALSE)
          OR (
            (
              `t50`.`running_us` = 0
            ) AND (
              `t50`.`off_plan_running_us` = 0
            )
          ),
          0,
          CAST(NULL AS INT64)
        )
      ),
      0
    ) AS `ideal_us`,
    IF(
      `t50`.`is_planned`,
      IF(
        `t50`.`order_no` > 0,
        `t50`.`good_qty` * `t50`.`ideal_cycle_us`,
        IF(
          COALESCE(`t50`.`has_counts`, FALSE)
          OR (
            (
              `t50`.`running_us` = 0
            ) AND (
              `t50`.`off_plan_running_us` = 0
            )
          ),
          0,
          CAST(NULL AS INT64)
        )
      ),
      0
    ) AS `ideal_good_us`,
    IF(
      `t50`.`is_planned`,
      IF(
        `t50`.`order_no` > 0,
        `t50`.`startup_reject_qty` * `t50`.`ideal_cycle_us`,
        IF(
          COALESCE(`t50`.`has_counts`, FALSE)
          OR (
            (
              `t50`.`running_us` = 0
            ) AND (
              `t50`.`off_plan_running_us` = 0
            )
          ),
          0,
          CAST(NULL AS INT64)
        )
      ),
      0
    ) AS `ideal_startup_us`,
    IF(
      `t50`.`order_no` > 0,
      `t50`.`total_qty`,
      IF(
        COALESCE(`t50`.`has_counts`, FALSE)
        OR (
          (
            `t50`.`running_us` = 0
          ) AND (
            `t50`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `total_qty`,
    IF(
      `t50`.`order_no` > 0,
      `t50`.`good_qty`,
      IF(
        COALESCE(`t50`.`has_counts`, FALSE)
        OR (
          (
            `t50`.`running_us` = 0
          ) AND (
            `t50`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `good_qty`,
    IF(
      `t50`.`order_no` > 0,
      `t50`.`scrap_qty`,
      IF(
        COALESCE(`t50`.`has_counts`, FALSE)
        OR (
          (
            `t50`.`running_us` = 0
          ) AND (
            `t50`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `scrap_qty`,
    IF(
      `t50`.`order_no` > 0,
      `t50`.`rework_qty`,
      IF(
        COALESCE(`t50`.`has_counts`, FALSE)
        OR (
          (
            `t50`.`running_us` = 0
          ) AND (
            `t50`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `rework_qty`,
    IF(
      `t50`.`order_no` > 0,
      `t50`.`inspected_qty`,
      IF(
        COALESCE(`t50`.`has_counts`, FALSE)
        OR (
          (
            `t50`.`running_us` = 0
          ) AND (
            `t50`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `inspected_qty`,
    IF(
      `t50`.`order_no` > 0,
      `t50`.`first_pass_qty`,
      IF(
        COALESCE(`t50`.`has_counts`, FALSE)
        OR (
          (
            `t50`.`running_us` = 0
          ) AND (
            `t50`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `first_pass_qty`,
    IF(
      `t50`.`order_no` > 0,
      `t50`.`startup_reject_qty`,
      IF(
        COALESCE(`t50`.`has_counts`, FALSE)
        OR (
          (
            `t50`.`running_us` = 0
          ) AND (
            `t50`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `startup_reject_qty`,
    IF(
      `t50`.`is_planned`,
      0,
      IF(
        `t50`.`order_no` > 0,
        `t50`.`total_qty`,
        IF(
          COALESCE(`t50`.`has_counts`, FALSE)
          OR (
            (
              `t50`.`running_us` = 0
            ) AND (
              `t50`.`off_plan_running_us` = 0
            )
          ),
          0,
          CAST(NULL AS INT64)
        )
      )
    ) AS `off_plan_qty`,
    COALESCE(`t50`.`failure_count`, 0) + IF(`t50`.`failure_moved_us` IS NOT NULL, `t50`.`failure_moved_count`, 0) AS `failure_count`,
    COALESCE(`t50`.`failure_event_count`, 0) + IF(`t50`.`failure_moved_us` IS NOT NULL, `t50`.`failure_moved_count`, 0) AS `failure_event_count`,
    COALESCE(`t50`.`restored_count`, 0) + IF(`t50`.`failure_moved_us` IS NOT NULL, `t50`.`failure_moved_count`, 0) AS `restored_count`,
    IF(`t50`.`failure_count` IS NULL, 0, `t50`.`restoration_us`) + (
      IF(
        (
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0)
        ) < (
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ),
        0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0),
        `t50`.`running_us` + `t50`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t50`.`setup_moved_us`, 0)
        ) < (
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ),
        0 + COALESCE(`t50`.`setup_moved_us`, 0),
        `t50`.`running_us` + `t50`.`off_plan_running_us`
      )
    ) AS `restoration_us`,
    IF(`t50`.`failure_count` IS NULL, 0, `t50`.`repair_us`) + IF(
      (
        `t50`.`failure_moved_us` IS NOT NULL
      )
      AND (
        (
          (
            IF(
              (
                0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0)
              ) < (
                `t50`.`running_us` + `t50`.`off_plan_running_us`
              ),
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0),
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t50`.`setup_moved_us`, 0)
              ) < (
                `t50`.`running_us` + `t50`.`off_plan_running_us`
              ),
              0 + COALESCE(`t50`.`setup_moved_us`, 0),
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            )
          ) > 0
        )
        OR (
          COALESCE(`t50`.`failure_moved_count`, 1) > 0
        )
      ),
      CAST(NULL AS INT64),
      0
    ) AS `repair_us`,
    COALESCE(`t50`.`event_restored_count`, 0) + IF(`t50`.`failure_moved_us` IS NOT NULL, `t50`.`failure_moved_count`, 0) AS `event_restored_count`,
    IF(`t50`.`failure_count` IS NULL, 0, `t50`.`event_restoration_us`) + (
      IF(
        (
          0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0)
        ) < (
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ),
        0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0),
        `t50`.`running_us` + `t50`.`off_plan_running_us`
      ) - IF(
        (
          0 + COALESCE(`t50`.`setup_moved_us`, 0)
        ) < (
          `t50`.`running_us` + `t50`.`off_plan_running_us`
        ),
        0 + COALESCE(`t50`.`setup_moved_us`, 0),
        `t50`.`running_us` + `t50`.`off_plan_running_us`
      )
    ) AS `event_restoration_us`,
    IF(`t50`.`failure_count` IS NULL, 0, `t50`.`event_repair_us`) + IF(
      (
        `t50`.`failure_moved_us` IS NOT NULL
      )
      AND (
        (
          (
            IF(
              (
                0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0)
              ) < (
                `t50`.`running_us` + `t50`.`off_plan_running_us`
              ),
              0 + COALESCE(`t50`.`setup_moved_us`, 0) + COALESCE(`t50`.`failure_moved_us`, 0),
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            ) - IF(
              (
                0 + COALESCE(`t50`.`setup_moved_us`, 0)
              ) < (
                `t50`.`running_us` + `t50`.`off_plan_running_us`
              ),
              0 + COALESCE(`t50`.`setup_moved_us`, 0),
              `t50`.`running_us` + `t50`.`off_plan_running_us`
            )
          ) > 0
        )
        OR (
          COALESCE(`t50`.`failure_moved_count`, 1) > 0
        )
      ),
      CAST(NULL AS INT64),
      0
    ) AS `event_repair_us`,
    IF(`t50`.`corrective_count` IS NULL, 0, `t50`.`corrective_count`) AS `corrective_count`,
    IF(`t50`.`corrective_count` IS NULL, 0, `t50`.`preventive_count`) AS `preventive_count`,
    IF(`t50`.`corrective_count` IS NULL, 0, `t50`.`repaired_count`) AS `repaired_count`,
    IF(`t50`.`corrective_count` IS NULL, 0, `t50`.`corrective_us`) AS `corrective_us`,
    IF(`t50`.`corrective_count` IS NULL, 0, `t50`.`corrective_active_us`) AS `corrective_active_us`,
    IF(`t50`.`corrective_count` IS NULL, 0, `t50`.`preventive_us`) AS `preventive_us`,
    IF(`t50`.`corrective_count` IS NULL, 0, `t50`.`detection_us`) AS `detection_us`,
    IF(`t50`.`corrective_count` IS NULL, 0, `t50`.`detected_repair_us`) AS `detected_repair_us`
  FROM (
    SELECT
      `t49`.*
      EXCEPT (`machine_id_right`)
    FROM (
      SELECT
        `t48`.`machine_id`,
        `t48`.`day_no`,
        `t48`.`shift_no`,
        `t48`.`order_no`,
        `t48`.`first_at`,
        `t48`.`is_planned`,
        `t48`.`running_us`,
        `t48`.`setup_us`,
        `t48`.`failure_us`,
        `t48`.`stopped_us`,
        `t48`.`idle_us`,
        `t48`.`unreported_us`,
        `t48`.`planned_stop_us`,
        `t48`.`minor_stop_us`,
        `t48`.`off_plan_us`,
        `t48`.`off_plan_running_us`,
        `t48`.`user_delay_us`,
        `t48`.`supplier_delay_us`,
        `t48`.`input_down_us`,
        `t48`.`facilities_down_us`,
        `t48`.`stopped_down_us`,
        `t48`.`failure_count`,
        `t48`.`failure_event_count`,
        `t48`.`restored_count`,
        `t48`.`restoration_us`,
        `t48`.`repair_us`,
        `t48`.`event_restored_count`,
        `t48`.`event_restoration_us`,
        `t48`.`event_repair_us`,
        `t48`.`setup_moved_us`,
        `t48`.`failure_moved_us`,
        `t48`.`stopped_moved_us`,
        `t48`.`idle_moved_us`,
        `t48`.`planned_stop_moved_us`,
        `t48`.`user_delay_moved_us`,
        `t48`.`supplier_delay_moved_us`,
        `t48`.`input_down_moved_us`,
        `t48`.`facilities_down_moved_us`,
        `t48`.`stopped_down_moved_us`,
        `t48`.`failure_moved_count`,
        `t48`.`corrective_count`,
        `t48`.`preventive_count`,
        `t48`.`repaired_count`,
        `t48`.`corrective_us`,
        `t48`.`corrective_active_us`,
        `t48`.`preventive_us`,
        `t48`.`detection_us`,
        `t48`.`detected_repair_us`,
        `t48`.`total_qty`,
        `t48`.`good_qty`,
        `t48`.`scrap_qty`,
        `t48`.`rework_qty`,
        `t48`.`inspected_qty`,
        `t48`.`first_pass_qty`,
        `t48`.`startup_reject_qty`,
        `t48`.`order_id`,
        `t48`.`operation_no`,
        `t48`.`product_id`,
        `t48`.`operator`,
        `t48`.`ideal_cycle_us`,
        `t48`.`shift`,
        `t48`.`shift_date`,
        `t48`.`business_date`,
        `t30`.`counting_machine_id`,
        `t30`.`has_counts`,
        `t44`.`machine_id` AS `machine_id_right`,
        `t44`.`is_running_unknown`
      FROM (
        SELECT
          `t46`.`machine_id`,
          `t46`.`day_no`,
          `t46`.`shift_no`,
          `t46`.`order_no`,
          `t46`.`first_at`,
          `t46`.`is_planned`,
          `t46`.`running_us`,
          `t46`.`setup_us`,
          `t46`.`failure_us`,
          `t46`.`stopped_us`,
          `t46`.`idle_us`,
          `t46`.`unreported_us`,
          `t46`.`planned_stop_us`,
          `t46`.`minor_stop_us`,
          `t46`.`off_plan_us`,
          `t46`.`off_plan_running_us`,
          `t46`.`user_delay_us`,
          `t46`.`supplier_delay_us`,
          `t46`.`input_down_us`,
          `t46`.`facilities_down_us`,
          `t46`.`stopped_down_us`,
          `t46`.`failure_count`,
          `t46`.`failure_event_count`,
          `t46`.`restored_count`,
          `t46`.`restoration_us`,
          `t46`.`repair_us`,
          `t46`.`event_restored_count`,
          `t46`.`event_restoration_us`,
          `t46`.`event_repair_us`,
          `t46`.`setup_moved_us`,
          `t46`.`failure_moved_us`,
          `t46`.`stopped_moved_us`,
          `t46`.`idle_moved_us`,
          `t46`.`planned_stop_moved_us`,
          `t46`.`user_delay_moved_us`,
          `t46`.`supplier_delay_moved_us`,
          `t46`.`input_down_moved_us`,
          `t46`.`facilities_down_moved_us`,
          `t46`.`stopped_down_moved_us`,
          `t46`.`failure_moved_count`,
          `t46`.`corrective_count`,
          `t46`.`preventive_count`,
          `t46`.`repaired_count`,
          `t46`.`corrective_us`,
          `t46`.`corrective_active_us`,
          `t46`.`preventive_us`,
          `t46`.`detection_us`,
          `t46`.`detected_repair_us`,
          `t46`.`total_qty`,
          `t46`.`good_qty`,
          `t46`.`scrap_qty`,
          `t46`.`rework_qty`,
          `t46`.`inspected_qty`,
          `t46`.`first_pass_qty`,
          `t46`.`startup_reject_qty`,
          `t46`.`order_id`,
          `t46`.`operation_no`,
          `t46`.`product_id`,
          `t46`.`operator`,
          `t46`.`ideal_cycle_us`,
          `t46`.`shift`,
          `t46`.`shift_date`,
          COALESCE(`t46`.`shift_date`, `t46`.`business_date`) AS `business_date`
        FROM (
          SELECT
            `t45`.*
            EXCEPT (`day_no_right`)
          FROM (
            SELECT
              `t42`.`machine_id`,
              `t42`.`day_no`,
              `t42`.`shift_no`,
              `t42`.`order_no`,
              `t42`.`first_at`,
              `t42`.`is_planned`,
              `t42`.`running_us`,
              `t42`.`setup_us`,
              `t42`.`failure_us`,
              `t42`.`stopped_us`,
              `t42`.`idle_us`,
              `t42`.`unreported_us`,
              `t42`.`planned_stop_us`,
              `t42`.`minor_stop_us`,
              `t42`.`off_plan_us`,
              `t42`.`off_plan_running_us`,
              `t42`.`user_delay_us`,
              `t42`.`supplier_delay_us`,
              `t42`.`input_down_us`,
              `t42`.`facilities_down_us`,
              `t42`.`stopped_down_us`,
              `t42`.`failure_count`,
              `t42`.`failure_event_count`,
              `t42`.`restored_count`,
              `t42`.`restoration_us`,
              `t42`.`repair_us`,
              `t42`.`event_restored_count`,
              `t42`.`event_restoration_us`,
              `t42`.`event_repair_us`,
              `t42`.`setup_moved_us`,
              `t42`.`failure_moved_us`,
              `t42`.`stopped_moved_us`,
              `t42`.`idle_moved_us`,
              `t42`.`planned_stop_moved_us`,
              `t42`.`user_delay_moved_us`,
              `t42`.`supplier_delay_moved_us`,
              `t42`.`input_down_moved_us`,
              `t42`.`facilities_down_moved_us`,
              `t42`.`stopped_down_moved_us`,
              `t42`.`failure_moved_count`,
              `t42`.`corrective_count`,
              `t42`.`preventive_count`,
              `t42`.`repaired_count`,
              `t42`.`corrective_us`,
              `t42`.`corrective_active_us`,
              `t42`.`preventive_us`,
              `t42`.`detection_us`,
              `t42`.`detected_repair_us`,
              `t42`.`total_qty`,
              `t42`.`good_qty`,
              `t42`.`scrap_qty`,
              `t42`.`rework_qty`,
              `t42`.`inspected_qty`,
              `t42`.`first_pass_qty`,
              `t42`.`startup_reject_qty`,
              `t42`.`order_id`,
              `t42`.`operation_no`,
              `t42`.`product_id`,
              `t42`.`operator`,
              `t42`.`ideal_cycle_us`,
              `t42`.`shift`,
              `t42`.`shift_date`,
              `t25`.`day_no` AS `day_no_right`,
              `t25`.`business_date`
            FROM (
              SELECT
                `t39`.*
                EXCEPT (`shift_no_right`)
              FROM (
                SELECT
                  `t38`.*
                  EXCEPT (`machine_id_right`)
                FROM (
                  SELECT
                    `t35`.`machine_id`,
                    `t35`.`day_no`,
                    `t35`.`shift_no`,
                    `t35`.`order_no`,
                    `t35`.`first_at`,
                    `t35`.`is_planned`,
                    `t35`.`running_us`,
                    `t35`.`setup_us`,
                    `t35`.`failure_us`,
                    `t35`.`stopped_us`,
                    `t35`.`idle_us`,
                    `t35`.`unreported_us`,
                    `t35`.`planned_stop_us`,
                    `t35`.`minor_stop_us`,
                    `t35`.`off_plan_us`,
                    `t35`.`off_plan_running_us`,
                    `t35`.`user_delay_us`,
                    `t35`.`supplier_delay_us`,
                    `t35`.`input_down_us`,
                    `t35`.`facilities_down_us`,
                    `t35`.`stopped_down_us`,
                    `t35`.`failure_count`,
                    `t35`.`failure_event_count`,
                    `t35`.`restored_count`,
                    `t35`.`restoration_us`,
                    `t35`.`repair_us`,
                    `t35`.`event_restored_count`,
                    `t35`.`event_restoration_us`,
                    `t35`.`event_repair_us`,
                    `t35`.`setup_moved_us`,
                    `t35`.`failure_moved_us`,
                    `t35`.`stopped_moved_us`,
                    `t35`.`idle_moved_us`,
                    `t35`.`planned_stop_moved_us`,
                    `t35`.`user_delay_moved_us`,
                    `t35`.`supplier_delay_moved_us`,
                    `t35`.`input_down_moved_us`,
                    `t35`.`facilities_down_moved_us`,
                    `t35`.`stopped_down_moved_us`,
                    `t35`.`failure_moved_count`,
                    `t35`.`corrective_count`,
                    `t35`.`preventive_count`,
                    `t35`.`repaired_count`,
                    `t35`.`corrective_us`,
                    `t35`.`corrective_active_us`,
                    `t35`.`preventive_us`,
                    `t35`.`detection_us`,
                    `t35`.`detected_repair_us`,
                    `t35`.`total_qty`,
                    `t35`.`good_qty`,
                    `t35`.`scrap_qty`,
                    `t35`.`rework_qty`,
                    `t35`.`inspected_qty`,
                    `t35`.`first_pass_qty`,
                    `t35`.`startup_reject_qty`,
                    `t35`.`order_id`,
                    `t35`.`operation_no`,
                    `t35`.`product_id`,
                    `t35`.`operator`,
                    `t35`.`ideal_cycle_us`,
                    `t27`.`machine_id` AS `machine_id_right`,
                    `t27`.`shift_no` AS `shift_no_right`,
                    `t27`.`shift`,
                    `t27`.`shift_date`
                  FROM (
                    SELECT
                      `t33`.*
                      EXCEPT (`order_no_right`)
                    FROM (
                      SELECT
                        `t31`.*
                        EXCEPT (`machine_id_right`)
                      FROM (
                        SELECT
                          `t13`.`machine_id`,
                          `t13`.`day_no`,
                          `t13`.`shift_no`,
                          `t13`.`order_no`,
                          `t13`.`first_at`,
                          `t13`.`is_planned`,
                          `t13`.`running_us`,
                          `t13`.`setup_us`,
                          `t13`.`failure_us`,
                          `t13`.`stopped_us`,
                          `t13`.`idle_us`,
                          `t13`.`unreported_us`,
                          `t13`.`planned_stop_us`,
                          `t13`.`minor_stop_us`,
                          `t13`.`off_plan_us`,
                          `t13`.`off_plan_running_us`,
                          `t13`.`user_delay_us`,
                          `t13`.`supplier_delay_us`,
                          `t13`.`input_down_us`,
                          `t13`.`facilities_down_us`,
                          `t13`.`stopped_down_us`,
                          `t14`.`failure_count`,
                          `t14`.`failure_event_count`,
                          `t14`.`restored_count`,
                          `t14`.`restoration_us`,
                          `t14`.`repair_us`,
                          `t14`.`event_restored_count`,
                          `t14`.`event_restoration_us`,
                          `t14`.`event_repair_us`,
                          `t15`.`setup_moved_us`,
                          `t15`.`failure_moved_us`,
                          `t15`.`stopped_moved_us`,
                          `t15`.`idle_moved_us`,
                          `t15`.`planned_stop_moved_us`,
                          `t15`.`user_delay_moved_us`,
                          `t15`.`supplier_delay_moved_us`,
                          `t15`.`input_down_moved_us`,
                          `t15`.`facilities_down_moved_us`,
                          `t15`.`stopped_down_moved_us`,
                          `t15`.`failure_moved_count`,
                          `t16`.`corrective_count`,
                          `t16`.`preventive_count`,
                          `t16`.`repaired_count`,
                          `t16`.`corrective_us`,
                          `t16`.`corrective_active_us`,
                          `t16`.`preventive_us`,
                          `t16`.`detection_us`,
                          `t16`.`detected_repair_us`,
                          `t17`.`total_qty`,
                          `t17`.`good_qty`,
                          `t17`.`scrap_qty`,
                          `t17`.`rework_qty`,
                          `t17`.`inspected_qty`,
                          `t17`.`first_pass_qty`,
                          `t17`.`startup_reject_qty`,
                          `t24`.`machine_id` AS `machine_id_right`,
                          `t24`.`order_no` AS `order_no_right`,
                          `t24`.`order_id`,
                          `t24`.`operation_no`,
                          `t24`.`product_id`,
                          `t24`.`operator`,
                          `t24`.`ideal_cycle_us`
                        FROM `int_work` AS `t13`
                        LEFT OUTER JOIN `int_work_failure` AS `t14`
                          ON `t13`.`machine_id` = `t14`.`machine_id`
                          AND `t13`.`day_no` = `t14`.`day_no`
                          AND `t13`.`shift_no` = `t14`.`shift_no`
                          AND `t13`.`order_no` = `t14`.`order_no`
                        LEFT OUTER JOIN `int_work_stop` AS `t15`
                          ON `t13`.`machine_id` = `t15`.`machine_id`
                          AND `t13`.`day_no` = `t15`.`day_no`
                          AND `t13`.`shift_no` = `t15`.`shift_no`
                          AND `t13`.`order_no` = `t15`.`order_no`
                        LEFT OUTER JOIN `int_work_maintenance` AS `t16`
                          ON `t13`.`machine_id` = `t16`.`machine_id`
                          AND `t13`.`day_no` = `t16`.`day_no`
                          AND `t13`.`shift_no` = `t16`.`shift_no`
                          AND `t13`.`order_no` = `t16`.`order_no`
                        LEFT OUTER JOIN `int_work_quantity` AS `t17`
                          ON `t13`.`machine_id` = `t17`.`machine_id`
                          AND `t13`.`day_no` = `t17`.`day_no`
                          AND `t13`.`shift_no` = `t17`.`shift_no`
                          AND `t13`.`order_no` = `t17`.`order_no`
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
                        ) AS `t24`
                          ON `t13`.`machine_id` = `t24`.`machine_id` AND `t13`.`order_no` = `t24`.`order_no`
                      ) AS `t31`
                    ) AS `t33`
                  ) AS `t35`
                  LEFT OUTER JOIN (
                    SELECT
                      `t6`.`machine_id`,
                      `t6`.`shift_no`,
                      `t6`.`shift`,
                      `t6`.`shift_date`
                    FROM `int_shift` AS `t6`
                  ) AS `t27`
                    ON `t35`.`machine_id` = `t27`.`machine_id` AND `t35`.`shift_no` = `t27`.`shift_no`
                ) AS `t38`
              ) AS `t39`
            ) AS `t42`
            LEFT OUTER JOIN (
              SELECT
                `t2`.`day_no`,
                `t2`.`business_date`
              FROM `int_day` AS `t2`
            ) AS `t25`
              ON `t42`.`day_no` = `t25`.`day_no`
          ) AS `t45`
        ) AS `t46`
      ) AS `t48`
      LEFT OUTER JOIN (
        SELECT
          `t18`.`machine_id` AS `counting_machine_id`,
          TRUE AS `has_counts`
        FROM (
          SELECT DISTINCT
            `t1`.`machine_id`
          FROM `int_order` AS `t1`
        ) AS `t18`
      ) AS `t30`
        ON `t48`.`machine_id` = `t30`.`counting_machine_id`
      LEFT OUTER JOIN (
        SELECT
          `t40`.`machine_id`,
          TRUE AS `is_running_unknown`
        FROM (
          SELECT
            `t37`.`machine_id`
          FROM (
            SELECT
              `t32`.`machine_id`
            FROM (
              SELECT
                `t3`.`machine_id`,
                COALESCE(CAST(SUM(IF(`t3`.`state` IN ('running', 'setup', 'idle'), 1, 0)) AS INT64), 0) AS `told_segments`,
                COALESCE(CAST(SUM(IF(`t3`.`state` = 'unreported', 1, 0)) AS INT64), 0) AS `untold_segments`
              FROM `int_timeline` AS `t3`
              GROUP BY
                1
            ) AS `t32`
            WHERE
              `t32`.`told_segments` = 0 AND `t32`.`untold_segments` > 0
          ) AS `t37`
          WHERE
            EXISTS(
              SELECT
                1
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    `t4`.`machine_id`
                  FROM `int_failure` AS `t4`
                ) AS `t21`
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    `t5`.`machine_id`
                  FROM `int_maintenance` AS `t5`
                ) AS `t22`
              ) AS `t29`
              WHERE
                `t37`.`machine_id` = `t29`.`machine_id`
            )
        ) AS `t40`
      ) AS `t44`
        ON `t48`.`machine_id` = `t44`.`machine_id`
    ) AS `t49`
  ) AS `t50`
) AS `t55`
UNION ALL
SELECT
  *
FROM (
  SELECT
    `t53`.`machine_id`,
    `t53`.`business_date`,
    `t53`.`shift`,
    `t53`.`shift_no`,
    `t53`.`order_no`,
    `t53`.`order_id`,
    `t53`.`operation_no`,
    `t53`.`product_id`,
    `t53`.`operator`,
    `t53`.`observed_us`,
    `t53`.`planned_us`,
    `t53`.`running_us`,
    `t53`.`setup_us`,
    `t53`.`failure_us`,
    `t53`.`stopped_us`,
    `t53`.`minor_stop_us`,
    `t53`.`idle_us`,
    `t53`.`unreported_us`,
    `t53`.`planned_stop_us`,
    `t53`.`off_plan_us`,
    `t53`.`off_plan_running_us`,
    `t53`.`stopped_down_us`,
    `t53`.`operating_us`,
    `t53`.`user_delay_us`,
    `t53`.`supplier_delay_us`,
    `t53`.`input_down_us`,
    `t53`.`facilities_down_us`,
    `t53`.`ideal_cycle_us`,
    `t53`.`ideal_us`,
    `t53`.`ideal_good_us`,
    `t53`.`ideal_startup_us`,
    `t53`.`total_qty`,
    `t53`.`good_qty`,
    `t53`.`scrap_qty`,
    `t53`.`rework_qty`,
    `t53`.`inspected_qty`,
    `t53`.`first_pass_qty`,
    `t53`.`startup_reject_qty`,
    `t53`.`off_plan_qty`,
    `t53`.`failure_count`,
    `t53`.`failure_event_count`,
    `t53`.`restored_count`,
    `t53`.`restoration_us`,
    `t53`.`repair_us`,
    `t53`.`event_restored_count`,
    `t53`.`event_restoration_us`,
    `t53`.`event_repair_us`,
    `t53`.`corrective_count`,
    `t53`.`preventive_count`,
    `t53`.`repaired_count`,
    `t53`.`corrective_us`,
    `t53`.`corrective_active_us`,
    `t53`.`preventive_us`,
    `t53`.`detection_us`,
    `t53`.`detected_repair_us`
  FROM (
    SELECT
      `t12`.`machine_id`,
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
      0 AS `detected_repair_us`,
      CAST(NULL AS DATE) AS `business_date`,
      CAST(NULL AS STRING) AS `shift`,
      CAST(NULL AS STRING) AS `order_id`,
      CAST(NULL AS STRING) AS `product_id`,
      CAST(NULL AS STRING) AS `operator`
    FROM `int_machine` AS `t12`
    WHERE
      NOT EXISTS(
        SELECT
          1
        FROM (
          SELECT DISTINCT
            `t50`.`machine_id`
          FROM (
            SELECT
              `t49`.*
              EXCEPT (`machine_id_right`)
            FROM (
              SELECT
                `t48`.`machine_id`,
                `t48`.`day_no`,
                `t48`.`shift_no`,
                `t48`.`order_no`,
                `t48`.`first_at`,
                `t48`.`is_planned`,
                `t48`.`running_us`,
                `t48`.`setup_us`,
                `t48`.`failure_us`,
                `t48`.`stopped_us`,
                `t48`.`idle_us`,
                `t48`.`unreported_us`,
                `t48`.`planned_stop_us`,
                `t48`.`minor_stop_us`,
                `t48`.`off_plan_us`,
                `t48`.`off_plan_running_us`,
                `t48`.`user_delay_us`,
                `t48`.`supplier_delay_us`,
                `t48`.`input_down_us`,
                `t48`.`facilities_down_us`,
                `t48`.`stopped_down_us`,
                `t48`.`failure_count`,
                `t48`.`failure_event_count`,
                `t48`.`restored_count`,
                `t48`.`restoration_us`,
                `t48`.`repair_us`,
                `t48`.`event_restored_count`,
                `t48`.`event_restoration_us`,
                `t48`.`event_repair_us`,
                `t48`.`setup_moved_us`,
                `t48`.`failure_moved_us`,
                `t48`.`stopped_moved_us`,
                `t48`.`idle_moved_us`,
                `t48`.`planned_stop_moved_us`,
                `t48`.`user_delay_moved_us`,
                `t48`.`supplier_delay_moved_us`,
                `t48`.`input_down_moved_us`,
                `t48`.`facilities_down_moved_us`,
                `t48`.`stopped_down_moved_us`,
                `t48`.`failure_moved_count`,
                `t48`.`corrective_count`,
                `t48`.`preventive_count`,
                `t48`.`repaired_count`,
                `t48`.`corrective_us`,
                `t48`.`corrective_active_us`,
                `t48`.`preventive_us`,
                `t48`.`detection_us`,
                `t48`.`detected_repair_us`,
                `t48`.`total_qty`,
                `t48`.`good_qty`,
                `t48`.`scrap_qty`,
                `t48`.`rework_qty`,
                `t48`.`inspected_qty`,
                `t48`.`first_pass_qty`,
                `t48`.`startup_reject_qty`,
                `t48`.`order_id`,
                `t48`.`operation_no`,
                `t48`.`product_id`,
                `t48`.`operator`,
                `t48`.`ideal_cycle_us`,
                `t48`.`shift`,
                `t48`.`shift_date`,
                `t48`.`business_date`,
                `t30`.`counting_machine_id`,
                `t30`.`has_counts`,
                `t44`.`machine_id` AS `machine_id_right`,
                `t44`.`is_running_unknown`
              FROM (
                SELECT
                  `t46`.`machine_id`,
                  `t46`.`day_no`,
                  `t46`.`shift_no`,
                  `t46`.`order_no`,
                  `t46`.`first_at`,
                  `t46`.`is_planned`,
                  `t46`.`running_us`,
                  `t46`.`setup_us`,
                  `t46`.`failure_us`,
                  `t46`.`stopped_us`,
                  `t46`.`idle_us`,
                  `t46`.`unreported_us`,
                  `t46`.`planned_stop_us`,
                  `t46`.`minor_stop_us`,
                  `t46`.`off_plan_us`,
                  `t46`.`off_plan_running_us`,
                  `t46`.`user_delay_us`,
                  `t46`.`supplier_delay_us`,
                  `t46`.`input_down_us`,
                  `t46`.`facilities_down_us`,
                  `t46`.`stopped_down_us`,
                  `t46`.`failure_count`,
                  `t46`.`failure_event_count`,
                  `t46`.`restored_count`,
                  `t46`.`restoration_us`,
                  `t46`.`repair_us`,
                  `t46`.`event_restored_count`,
                  `t46`.`event_restoration_us`,
                  `t46`.`event_repair_us`,
                  `t46`.`setup_moved_us`,
                  `t46`.`failure_moved_us`,
                  `t46`.`stopped_moved_us`,
                  `t46`.`idle_moved_us`,
                  `t46`.`planned_stop_moved_us`,
                  `t46`.`user_delay_moved_us`,
                  `t46`.`supplier_delay_moved_us`,
                  `t46`.`input_down_moved_us`,
                  `t46`.`facilities_down_moved_us`,
                  `t46`.`stopped_down_moved_us`,
                  `t46`.`failure_moved_count`,
                  `t46`.`corrective_count`,
                  `t46`.`preventive_count`,
                  `t46`.`repaired_count`,
                  `t46`.`corrective_us`,
                  `t46`.`corrective_active_us`,
                  `t46`.`preventive_us`,
                  `t46`.`detection_us`,
                  `t46`.`detected_repair_us`,
                  `t46`.`total_qty`,
                  `t46`.`good_qty`,
                  `t46`.`scrap_qty`,
                  `t46`.`rework_qty`,
                  `t46`.`inspected_qty`,
                  `t46`.`first_pass_qty`,
                  `t46`.`startup_reject_qty`,
                  `t46`.`order_id`,
                  `t46`.`operation_no`,
                  `t46`.`product_id`,
                  `t46`.`operator`,
                  `t46`.`ideal_cycle_us`,
                  `t46`.`shift`,
                  `t46`.`shift_date`,
                  COALESCE(`t46`.`shift_date`, `t46`.`business_date`) AS `business_date`
                FROM (
                  SELECT
                    `t45`.*
                    EXCEPT (`day_no_right`)
                  FROM (
                    SELECT
                      `t42`.`machine_id`,
                      `t42`.`day_no`,
                      `t42`.`shift_no`,
                      `t42`.`order_no`,
                      `t42`.`first_at`,
                      `t42`.`is_planned`,
                      `t42`.`running_us`,
                      `t42`.`setup_us`,
                      `t42`.`failure_us`,
                      `t42`.`stopped_us`,
                      `t42`.`idle_us`,
                      `t42`.`unreported_us`,
                      `t42`.`planned_stop_us`,
                      `t42`.`minor_stop_us`,
                      `t42`.`off_plan_us`,
                      `t42`.`off_plan_running_us`,
                      `t42`.`user_delay_us`,
                      `t42`.`supplier_delay_us`,
                      `t42`.`input_down_us`,
                      `t42`.`facilities_down_us`,
                      `t42`.`stopped_down_us`,
                      `t42`.`failure_count`,
                      `t42`.`failure_event_count`,
                      `t42`.`restored_count`,
                      `t42`.`restoration_us`,
                      `t42`.`repair_us`,
                      `t42`.`event_restored_count`,
                      `t42`.`event_restoration_us`,
                      `t42`.`event_repair_us`,
                      `t42`.`setup_moved_us`,
                      `t42`.`failure_moved_us`,
                      `t42`.`stopped_moved_us`,
                      `t42`.`idle_moved_us`,
                      `t42`.`planned_stop_moved_us`,
                      `t42`.`user_delay_moved_us`,
                      `t42`.`supplier_delay_moved_us`,
                      `t42`.`input_down_moved_us`,
                      `t42`.`facilities_down_moved_us`,
                      `t42`.`stopped_down_moved_us`,
                      `t42`.`failure_moved_count`,
                      `t42`.`corrective_count`,
                      `t42`.`preventive_count`,
                      `t42`.`repaired_count`,
                      `t42`.`corrective_us`,
                      `t42`.`corrective_active_us`,
                      `t42`.`preventive_us`,
                      `t42`.`detection_us`,
                      `t42`.`detected_repair_us`,
                      `t42`.`total_qty`,
                      `t42`.`good_qty`,
                      `t42`.`scrap_qty`,
                      `t42`.`rework_qty`,
                      `t42`.`inspected_qty`,
                      `t42`.`first_pass_qty`,
                      `t42`.`startup_reject_qty`,
                      `t42`.`order_id`,
                      `t42`.`operation_no`,
                      `t42`.`product_id`,
                      `t42`.`operator`,
                      `t42`.`ideal_cycle_us`,
                      `t42`.`shift`,
                      `t42`.`shift_date`,
                      `t25`.`day_no` AS `day_no_right`,
                      `t25`.`business_date`
                    FROM (
                      SELECT
                        `t39`.*
                        EXCEPT (`shift_no_right`)
                      FROM (
                        SELECT
                          `t38`.*
                          EXCEPT (`machine_id_right`)
                        FROM (
                          SELECT
                            `t35`.`machine_id`,
                            `t35`.`day_no`,
                            `t35`.`shift_no`,
                            `t35`.`order_no`,
                            `t35`.`first_at`,
                            `t35`.`is_planned`,
                            `t35`.`running_us`,
                            `t35`.`setup_us`,
                            `t35`.`failure_us`,
                            `t35`.`stopped_us`,
                            `t35`.`idle_us`,
                            `t35`.`unreported_us`,
                            `t35`.`planned_stop_us`,
                            `t35`.`minor_stop_us`,
                            `t35`.`off_plan_us`,
                            `t35`.`off_plan_running_us`,
                            `t35`.`user_delay_us`,
                            `t35`.`supplier_delay_us`,
                            `t35`.`input_down_us`,
                            `t35`.`facilities_down_us`,
                            `t35`.`stopped_down_us`,
                            `t35`.`failure_count`,
                            `t35`.`failure_event_count`,
                            `t35`.`restored_count`,
                            `t35`.`restoration_us`,
                            `t35`.`repair_us`,
                            `t35`.`event_restored_count`,
                            `t35`.`event_restoration_us`,
                            `t35`.`event_repair_us`,
                            `t35`.`setup_moved_us`,
                            `t35`.`failure_moved_us`,
                            `t35`.`stopped_moved_us`,
                            `t35`.`idle_moved_us`,
                            `t35`.`planned_stop_moved_us`,
                            `t35`.`user_delay_moved_us`,
                            `t35`.`supplier_delay_moved_us`,
                            `t35`.`input_down_moved_us`,
                            `t35`.`facilities_down_moved_us`,
                            `t35`.`stopped_down_moved_us`,
                            `t35`.`failure_moved_count`,
                            `t35`.`corrective_count`,
                            `t35`.`preventive_count`,
                            `t35`.`repaired_count`,
                            `t35`.`corrective_us`,
                            `t35`.`corrective_active_us`,
                            `t35`.`preventive_us`,
                            `t35`.`detection_us`,
                            `t35`.`detected_repair_us`,
                            `t35`.`total_qty`,
                            `t35`.`good_qty`,
                            `t35`.`scrap_qty`,
                            `t35`.`rework_qty`,
                            `t35`.`inspected_qty`,
                            `t35`.`first_pass_qty`,
                            `t35`.`startup_reject_qty`,
                            `t35`.`order_id`,
                            `t35`.`operation_no`,
                            `t35`.`product_id`,
                            `t35`.`operator`,
                            `t35`.`ideal_cycle_us`,
                            `t27`.`machine_id` AS `machine_id_right`,
                            `t27`.`shift_no` AS `shift_no_right`,
                            `t27`.`shift`,
                            `t27`.`shift_date`
                          FROM (
                            SELECT
                              `t33`.*
                              EXCEPT (`order_no_right`)
                            FROM (
                              SELECT
                                `t31`.*
                                EXCEPT (`machine_id_right`)
                              FROM (
                                SELECT
                                  `t13`.`machine_id`,
                                  `t13`.`day_no`,
                                  `t13`.`shift_no`,
                                  `t13`.`order_no`,
                                  `t13`.`first_at`,
                                  `t13`.`is_planned`,
                                  `t13`.`running_us`,
                                  `t13`.`setup_us`,
                                  `t13`.`failure_us`,
                                  `t13`.`stopped_us`,
                                  `t13`.`idle_us`,
                                  `t13`.`unreported_us`,
                                  `t13`.`planned_stop_us`,
                                  `t13`.`minor_stop_us`,
                                  `t13`.`off_plan_us`,
                                  `t13`.`off_plan_running_us`,
                                  `t13`.`user_delay_us`,
                                  `t13`.`supplier_delay_us`,
                                  `t13`.`input_down_us`,
                                  `t13`.`facilities_down_us`,
                                  `t13`.`stopped_down_us`,
                                  `t14`.`failure_count`,
                                  `t14`.`failure_event_count`,
                                  `t14`.`restored_count`,
                                  `t14`.`restoration_us`,
                                  `t14`.`repair_us`,
                                  `t14`.`event_restored_count`,
                                  `t14`.`event_restoration_us`,
                                  `t14`.`event_repair_us`,
                                  `t15`.`setup_moved_us`,
                                  `t15`.`failure_moved_us`,
                                  `t15`.`stopped_moved_us`,
                                  `t15`.`idle_moved_us`,
                                  `t15`.`planned_stop_moved_us`,
                                  `t15`.`user_delay_moved_us`,
                                  `t15`.`supplier_delay_moved_us`,
                                  `t15`.`input_down_moved_us`,
                                  `t15`.`facilities_down_moved_us`,
                                  `t15`.`stopped_down_moved_us`,
                                  `t15`.`failure_moved_count`,
                                  `t16`.`corrective_count`,
                                  `t16`.`preventive_count`,
                                  `t16`.`repaired_count`,
                                  `t16`.`corrective_us`,
                                  `t16`.`corrective_active_us`,
                                  `t16`.`preventive_us`,
                                  `t16`.`detection_us`,
                                  `t16`.`detected_repair_us`,
                                  `t17`.`total_qty`,
                                  `t17`.`good_qty`,
                                  `t17`.`scrap_qty`,
                                  `t17`.`rework_qty`,
                                  `t17`.`inspected_qty`,
                                  `t17`.`first_pass_qty`,
                                  `t17`.`startup_reject_qty`,
                                  `t24`.`machine_id` AS `machine_id_right`,
                                  `t24`.`order_no` AS `order_no_right`,
                                  `t24`.`order_id`,
                                  `t24`.`operation_no`,
                                  `t24`.`product_id`,
                                  `t24`.`operator`,
                                  `t24`.`ideal_cycle_us`
                                FROM `int_work` AS `t13`
                                LEFT OUTER JOIN `int_work_failure` AS `t14`
                                  ON `t13`.`machine_id` = `t14`.`machine_id`
                                  AND `t13`.`day_no` = `t14`.`day_no`
                                  AND `t13`.`shift_no` = `t14`.`shift_no`
                                  AND `t13`.`order_no` = `t14`.`order_no`
                                LEFT OUTER JOIN `int_work_stop` AS `t15`
                                  ON `t13`.`machine_id` = `t15`.`machine_id`
                                  AND `t13`.`day_no` = `t15`.`day_no`
                                  AND `t13`.`shift_no` = `t15`.`shift_no`
                                  AND `t13`.`order_no` = `t15`.`order_no`
                                LEFT OUTER JOIN `int_work_maintenance` AS `t16`
                                  ON `t13`.`machine_id` = `t16`.`machine_id`
                                  AND `t13`.`day_no` = `t16`.`day_no`
                                  AND `t13`.`shift_no` = `t16`.`shift_no`
                                  AND `t13`.`order_no` = `t16`.`order_no`
                                LEFT OUTER JOIN `int_work_quantity` AS `t17`
                                  ON `t13`.`machine_id` = `t17`.`machine_id`
                                  AND `t13`.`day_no` = `t17`.`day_no`
                                  AND `t13`.`shift_no` = `t17`.`shift_no`
                                  AND `t13`.`order_no` = `t17`.`order_no`
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
                                ) AS `t24`
                                  ON `t13`.`machine_id` = `t24`.`machine_id` AND `t13`.`order_no` = `t24`.`order_no`
                              ) AS `t31`
                            ) AS `t33`
                          ) AS `t35`
                          LEFT OUTER JOIN (
                            SELECT
                              `t6`.`machine_id`,
                              `t6`.`shift_no`,
                              `t6`.`shift`,
                              `t6`.`shift_date`
                            FROM `int_shift` AS `t6`
                          ) AS `t27`
                            ON `t35`.`machine_id` = `t27`.`machine_id` AND `t35`.`shift_no` = `t27`.`shift_no`
                        ) AS `t38`
                      ) AS `t39`
                    ) AS `t42`
                    LEFT OUTER JOIN (
                      SELECT
                        `t2`.`day_no`,
                        `t2`.`business_date`
                      FROM `int_day` AS `t2`
                    ) AS `t25`
                      ON `t42`.`day_no` = `t25`.`day_no`
                  ) AS `t45`
                ) AS `t46`
              ) AS `t48`
              LEFT OUTER JOIN (
                SELECT
                  `t18`.`machine_id` AS `counting_machine_id`,
                  TRUE AS `has_counts`
                FROM (
                  SELECT DISTINCT
                    `t1`.`machine_id`
                  FROM `int_order` AS `t1`
                ) AS `t18`
              ) AS `t30`
                ON `t48`.`machine_id` = `t30`.`counting_machine_id`
              LEFT OUTER JOIN (
                SELECT
                  `t40`.`machine_id`,
                  TRUE AS `is_running_unknown`
                FROM (
                  SELECT
                    `t37`.`machine_id`
                  FROM (
                    SELECT
                      `t32`.`machine_id`
                    FROM (
                      SELECT
                        `t3`.`machine_id`,
                        COALESCE(CAST(SUM(IF(`t3`.`state` IN ('running', 'setup', 'idle'), 1, 0)) AS INT64), 0) AS `told_segments`,
                        COALESCE(CAST(SUM(IF(`t3`.`state` = 'unreported', 1, 0)) AS INT64), 0) AS `untold_segments`
                      FROM `int_timeline` AS `t3`
                      GROUP BY
                        1
                    ) AS `t32`
                    WHERE
                      `t32`.`told_segments` = 0 AND `t32`.`untold_segments` > 0
                  ) AS `t37`
                  WHERE
                    EXISTS(
                      SELECT
                        1
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            `t4`.`machine_id`
                          FROM `int_failure` AS `t4`
                        ) AS `t21`
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            `t5`.`machine_id`
                          FROM `int_maintenance` AS `t5`
                        ) AS `t22`
                      ) AS `t29`
                      WHERE
                        `t37`.`machine_id` = `t29`.`machine_id`
                    )
                ) AS `t40`
              ) AS `t44`
                ON `t48`.`machine_id` = `t44`.`machine_id`
            ) AS `t49`
          ) AS `t50`
        ) AS `t52`
        WHERE
          `t12`.`machine_id` = `t52`.`machine_id`
      )
  ) AS `t53`
) AS `t54`
