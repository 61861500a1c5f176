SELECT
  *
FROM (
  SELECT
    `t34`.`machine_id`,
    `t34`.`business_date`,
    `t34`.`shift`,
    `t34`.`shift_no`,
    `t34`.`order_no`,
    `t34`.`start_at`,
    `t34`.`order_id`,
    `t34`.`operation_no`,
    `t34`.`product_id`,
    `t34`.`operator`,
    `t34`.`observed_us`,
    `t34`.`planned_us`,
    `t34`.`running_us`,
    `t34`.`setup_us`,
    `t34`.`failure_us`,
    `t34`.`stopped_us`,
    `t34`.`minor_stop_us`,
    `t34`.`idle_us`,
    `t34`.`unreported_us`,
    `t34`.`planned_stop_us`,
    `t34`.`off_plan_us`,
    `t34`.`off_plan_running_us`,
    `t34`.`stopped_down_us`,
    `t34`.`operating_us`,
    `t34`.`user_delay_us`,
    `t34`.`supplier_delay_us`,
    `t34`.`input_down_us`,
    `t34`.`facilities_down_us`,
    `t34`.`ideal_cycle_us`,
    `t34`.`ideal_us`,
    `t34`.`ideal_good_us`,
    `t34`.`ideal_startup_us`,
    `t34`.`total_qty`,
    `t34`.`good_qty`,
    `t34`.`scrap_qty`,
    `t34`.`rework_qty`,
    `t34`.`inspected_qty`,
    `t34`.`first_pass_qty`,
    `t34`.`startup_reject_qty`,
    `t34`.`off_plan_qty`,
    `t34`.`failure_count`,
    `t34`.`failure_event_count`,
    `t34`.`restored_count`,
    `t34`.`restoration_us`,
    `t34`.`repair_us`,
    `t34`.`event_restored_count`,
    `t34`.`event_restoration_us`,
    `t34`.`event_repair_us`,
    `t34`.`corrective_count`,
    `t34`.`preventive_count`,
    `t34`.`repaired_count`,
    `t34`.`corrective_us`,
    `t34`.`corrective_active_us`,
    `t34`.`preventive_us`,
    `t34`.`detection_us`,
    `t34`.`detected_repair_us`
  FROM (
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
      `t33`.`first_at` AS `start_at`,
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
        `t9`.`is_running_unknown`,
        CAST(NULL AS INT64),
        (
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
          )
        )
      ) AS `operating_us`,
      `t33`.`user_delay_us` + IF(`t33`.`is_planned`, COALESCE(`t33`.`user_delay_moved_us`, 0), 0) AS `user_delay_us`,
      `t33`.`supplier_delay_us` + IF(`t33`.`is_planned`, COALESCE(`t33`.`supplier_delay_moved_us`, 0), 0) AS `supplier_delay_us`,
      `t33`.`input_down_us` + IF(`t33`.`is_planned`, COALESCE(`t33`.`input_down_moved_us`, 0), 0) AS `input_down_us`,
      `t33`.`facilities_down_us` + IF(`t33`.`is_planned`, COALESCE(`t33`.`facilities_down_moved_us`, 0), 0) AS `facilities_down_us`,
      `t33`.`stopped_down_us` + IF(`t33`.`is_planned`, COALESCE(`t33`.`stopped_down_moved_us`, 0), 0) AS `stopped_down_us`,
      `t33`.`ideal_cycle_us`,
      IF(
        `t33`.`is_planned`,
        IF(
          `t33`.`order_no` > 0,
          `t33`.`total_qty` * `t33`.`ideal_cycle_us`,
          IF(
            `t9`.`is_counting`
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
            `t9`.`is_counting`
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
            `t9`.`is_counting`
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
          `t9`.`is_counting`
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
          `t9`.`is_counting`
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
          `t9`.`is_counting`
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
          `t9`.`is_counting`
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
          `t9`.`is_counting`
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
          `t9`.`is_counting`
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
          `t9`.`is_counting`
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
            `t9`.`is_counting`
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
      ) AS `event_repair_us`,
      IF(`t33`.`corrective_count` IS NULL, 0, `t33`.`corrective_count`) AS `corrective_count`,
      IF(`t33`.`corrective_count` IS NULL, 0, `t33`.`preventive_count`) AS `preventive_count`,
      IF(`t33`.`corrective_count` IS NULL, 0, `t33`.`repaired_count`) AS `repaired_count`,
      IF(`t33`.`corrective_count` IS NULL, 0, `t33`.`corrective_us`) AS `corrective_us`,
      IF(`t33`.`corrective_count` IS NULL, 0, `t33`.`corrective_active_us`) AS `corrective_active_us`,
      IF(`t33`.`corrective_count` IS NULL, 0, `t33`.`preventive_us`) AS `preventive_us`,
      IF(`t33`.`corrective_count` IS NULL, 0, `t33`.`detection_us`) AS `detection_us`,
      IF(`t33`.`corrective_count` IS NULL, 0, `t33`.`detected_repair_us`) AS `detected_repair_us`
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
        `t31`.`is_told`,
        `t31`.`is_untold`,
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
            `t29`.`user_delay_us`,
            `t29`.`supplier_delay_us`,
            `t29`.`input_down_us`,
            `t29`.`facilities_down_us`,
            `t29`.`stopped_down_us`,
            `t29`.`is_told`,
            `t29`.`is_untold`,
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
            `t29`.`user_delay_moved_us`,
            `t29`.`supplier_delay_moved_us`,
            `t29`.`input_down_moved_us`,
            `t29`.`facilities_down_moved_us`,
            `t29`.`stopped_down_moved_us`,
            `t29`.`failure_moved_count`,
            `t29`.`corrective_count`,
            `t29`.`preventive_count`,
            `t29`.`repaired_count`,
            `t29`.`corrective_us`,
            `t29`.`corrective_active_us`,
            `t29`.`preventive_us`,
            `t29`.`detection_us`,
            `t29`.`detected_repair_us`,
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
            `t19`.`day_no` AS `day_no_right`,
            `t19`.`business_date`
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
                  `t25`.`user_delay_us`,
                  `t25`.`supplier_delay_us`,
                  `t25`.`input_down_us`,
                  `t25`.`facilities_down_us`,
                  `t25`.`stopped_down_us`,
                  `t25`.`is_told`,
                  `t25`.`is_untold`,
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
                  `t25`.`user_delay_moved_us`,
                  `t25`.`supplier_delay_moved_us`,
                  `t25`.`input_down_moved_us`,
                  `t25`.`facilities_down_moved_us`,
                  `t25`.`stopped_down_moved_us`,
                  `t25`.`failure_moved_count`,
                  `t25`.`corrective_count`,
                  `t25`.`preventive_count`,
                  `t25`.`repaired_count`,
                  `t25`.`corrective_us`,
                  `t25`.`corrective_active_us`,
                  `t25`.`preventive_us`,
                  `t25`.`detection_us`,
                  `t25`.`detected_repair_us`,
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
                  `t20`.`machine_id` AS `machine_id_right`,
                  `t20`.`shift_no` AS `shift_no_right`,
                  `t20`.`shift`,
                  `t20`.`shift_date`
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
                        `t10`.`is_told`,
                        `t10`.`is_untold`,
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
                        `t21`.`machine_id` AS `machine_id_right`,
                        `t21`.`order_no` AS `order_no_right`,
                        `t21`.`order_id`,
                        `t21`.`operation_no`,
                        `t21`.`product_id`,
                        `t21`.`operator`,
                        `t21`.`ideal_cycle_us`
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
                          `t8`.`machine_id`,
                          `t8`.`order_no`,
                          `t8`.`order_id`,
                          `t8`.`operation_no`,
                          `t8`.`product_id`,
                          `t8`.`operator`,
                          `t8`.`ideal_cycle_us`
                        FROM `int_order` AS `t8`
                      ) AS `t21`
                        ON `t10`.`machine_id` = `t21`.`machine_id` AND `t10`.`order_no` = `t21`.`order_no`
                    ) AS `t22`
                  ) AS `t23`
                ) AS `t25`
                LEFT OUTER JOIN (
                  SELECT
                    `t2`.`machine_id`,
                    `t2`.`shift_no`,
                    `t2`.`shift`,
                    `t2`.`shift_date`
                  FROM `int_shift` AS `t2`
                ) AS `t20`
                  ON `t25`.`machine_id` = `t20`.`machine_id` AND `t25`.`shift_no` = `t20`.`shift_no`
              ) AS `t26`
            ) AS `t27`
          ) AS `t29`
          LEFT OUTER JOIN (
            SELECT
              `t1`.`day_no`,
              `t1`.`business_date`
            FROM `int_day` AS `t1`
          ) AS `t19`
            ON `t29`.`day_no` = `t19`.`day_no`
        ) AS `t30`
      ) AS `t31`
    ) AS `t33`
    INNER JOIN `int_machine_fact` AS `t9`
      ON `t33`.`machine_id` = `t9`.`machine_id`
  ) AS `t34`
) AS `t35`
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
  FROM `int_machine_fact` AS `t0`
  WHERE
    `t0`.`is_silent`
) AS `t15`
