-- achieved_availability by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`operating_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`operating_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(
            SUM(
              IF(
                (
                  `t12`.`operating_us` + `t12`.`corrective_active_us` + `t12`.`preventive_us`
                ) IS NULL,
                1,
                0
              )
            ),
            0
          ) = 0,
          COALESCE(
            CAST(SUM(`t12`.`operating_us` + `t12`.`corrective_active_us` + `t12`.`preventive_us`) AS INT64),
            0
          ),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `achieved_availability`,
    IF(
      COALESCE(SUM(IF(`t12`.`operating_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`operating_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `achieved_availability_numerator`,
    IF(
      COALESCE(
        SUM(
          IF(
            (
              `t12`.`operating_us` + `t12`.`corrective_active_us` + `t12`.`preventive_us`
            ) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(`t12`.`operating_us` + `t12`.`corrective_active_us` + `t12`.`preventive_us`) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `achieved_availability_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`operating_us` IS NULL, 1, 0)) AS INT64), 0) AS `achieved_availability_numerator_unknown`,
    COALESCE(
      CAST(SUM(
        IF(
          (
            `t12`.`operating_us` + `t12`.`corrective_active_us` + `t12`.`preventive_us`
          ) IS NULL,
          1,
          0
        )
      ) AS INT64),
      0
    ) AS `achieved_availability_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- actual_production_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `actual_production_time`,
    IF(
      COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `actual_production_time_numerator`,
    1 AS `actual_production_time_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)) AS INT64), 0) AS `actual_production_time_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- actual_to_planned_scrap_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t6`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t6`.`scrap_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t6`.`scrap_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t6`.`planned_scrap_qty` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t6`.`planned_scrap_qty`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `actual_to_planned_scrap_ratio`,
    IF(
      COALESCE(SUM(IF(`t6`.`scrap_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`scrap_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `actual_to_planned_scrap_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t6`.`planned_scrap_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`planned_scrap_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `actual_to_planned_scrap_ratio_denominator`,
    COALESCE(CAST(SUM(IF(`t6`.`scrap_qty` IS NULL, 1, 0)) AS INT64), 0) AS `actual_to_planned_scrap_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t6`.`planned_scrap_qty` IS NULL, 1, 0)) AS INT64), 0) AS `actual_to_planned_scrap_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t5`.*
      EXCEPT (`machine_id_right`)
    FROM (
      SELECT
        `t2`.`machine_id`,
        `t2`.`order_id`,
        `t2`.`operation_no`,
        `t2`.`product_id`,
        `t2`.`start_at`,
        `t2`.`end_at`,
        `t2`.`is_open`,
        `t2`.`elapsed_us`,
        `t2`.`planned_us`,
        `t2`.`running_us`,
        `t2`.`setup_us`,
        `t2`.`failure_us`,
        `t2`.`stopped_us`,
        `t2`.`idle_us`,
        `t2`.`busy_us`,
        `t2`.`order_elapsed_us`,
        `t2`.`order_busy_us`,
        `t2`.`order_running_us`,
        `t2`.`ideal_us`,
        `t2`.`total_qty`,
        `t2`.`good_qty`,
        `t2`.`scrap_qty`,
        `t2`.`rework_qty`,
        `t2`.`inspected_qty`,
        `t2`.`first_pass_qty`,
        `t2`.`startup_reject_qty`,
        `t2`.`planned_scrap_qty`,
        `t2`.`first_operation_qty`,
        `t2`.`order_qty`,
        `t2`.`order_count`,
        `t4`.`machine_id` AS `machine_id_right`,
        `t4`.`line`,
        `t4`.`area`,
        `t4`.`site`,
        `t4`.`model`
      FROM `fct_order` AS `t2`
      LEFT OUTER JOIN (
        SELECT
          *
        FROM `dim_machine` AS `t1`
      ) AS `t4`
        ON `t2`.`machine_id` = `t4`.`machine_id`
    ) AS `t5`
  ) AS `t6`
  GROUP BY
    1
) AS `t7`
ORDER BY
  `t7`.`machine` ASC NULLS LAST

-- actual_unit_busy_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(
          SUM(
            IF(
              (
                `t12`.`running_us` + `t12`.`setup_us` + (
                  `t12`.`failure_us` + `t12`.`stopped_us`
                )
              ) IS NULL,
              1,
              0
            )
          ),
          0
        ) = 0,
        COALESCE(
          CAST(SUM(
            `t12`.`running_us` + `t12`.`setup_us` + (
              `t12`.`failure_us` + `t12`.`stopped_us`
            )
          ) AS INT64),
          0
        ),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `actual_unit_busy_time`,
    IF(
      COALESCE(
        SUM(
          IF(
            (
              `t12`.`running_us` + `t12`.`setup_us` + (
                `t12`.`failure_us` + `t12`.`stopped_us`
              )
            ) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(
          `t12`.`running_us` + `t12`.`setup_us` + (
            `t12`.`failure_us` + `t12`.`stopped_us`
          )
        ) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `actual_unit_busy_time_numerator`,
    1 AS `actual_unit_busy_time_denominator`,
    COALESCE(
      CAST(SUM(
        IF(
          (
            `t12`.`running_us` + `t12`.`setup_us` + (
              `t12`.`failure_us` + `t12`.`stopped_us`
            )
          ) IS NULL,
          1,
          0
        )
      ) AS INT64),
      0
    ) AS `actual_unit_busy_time_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- actual_unit_delay_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF((
          `t12`.`failure_us` + `t12`.`stopped_us`
        ) IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`failure_us` + `t12`.`stopped_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `actual_unit_delay_time`,
    IF(
      COALESCE(SUM(IF((
        `t12`.`failure_us` + `t12`.`stopped_us`
      ) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`failure_us` + `t12`.`stopped_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `actual_unit_delay_time_numerator`,
    1 AS `actual_unit_delay_time_denominator`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`failure_us` + `t12`.`stopped_us`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `actual_unit_delay_time_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- actual_unit_down_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`idle_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`idle_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `actual_unit_down_time`,
    IF(
      COALESCE(SUM(IF(`t12`.`idle_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`idle_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `actual_unit_down_time_numerator`,
    1 AS `actual_unit_down_time_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`idle_us` IS NULL, 1, 0)) AS INT64), 0) AS `actual_unit_down_time_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- actual_unit_processing_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF((
          `t12`.`running_us` + `t12`.`setup_us`
        ) IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`running_us` + `t12`.`setup_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `actual_unit_processing_time`,
    IF(
      COALESCE(SUM(IF((
        `t12`.`running_us` + `t12`.`setup_us`
      ) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`running_us` + `t12`.`setup_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `actual_unit_processing_time_numerator`,
    1 AS `actual_unit_processing_time_denominator`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`running_us` + `t12`.`setup_us`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `actual_unit_processing_time_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- actual_unit_setup_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`setup_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`setup_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `actual_unit_setup_time`,
    IF(
      COALESCE(SUM(IF(`t12`.`setup_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`setup_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `actual_unit_setup_time_numerator`,
    1 AS `actual_unit_setup_time_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`setup_us` IS NULL, 1, 0)) AS INT64), 0) AS `actual_unit_setup_time_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- allocation_efficiency by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(
          SUM(
            IF(
              (
                `t12`.`running_us` + `t12`.`setup_us` + (
                  `t12`.`failure_us` + `t12`.`stopped_us`
                )
              ) IS NULL,
              1,
              0
            )
          ),
          0
        ) = 0,
        COALESCE(
          CAST(SUM(
            `t12`.`running_us` + `t12`.`setup_us` + (
              `t12`.`failure_us` + `t12`.`stopped_us`
            )
          ) AS INT64),
          0
        ),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `allocation_efficiency`,
    IF(
      COALESCE(
        SUM(
          IF(
            (
              `t12`.`running_us` + `t12`.`setup_us` + (
                `t12`.`failure_us` + `t12`.`stopped_us`
              )
            ) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(
          `t12`.`running_us` + `t12`.`setup_us` + (
            `t12`.`failure_us` + `t12`.`stopped_us`
          )
        ) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `allocation_efficiency_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `allocation_efficiency_denominator`,
    COALESCE(
      CAST(SUM(
        IF(
          (
            `t12`.`running_us` + `t12`.`setup_us` + (
              `t12`.`failure_us` + `t12`.`stopped_us`
            )
          ) IS NULL,
          1,
          0
        )
      ) AS INT64),
      0
    ) AS `allocation_efficiency_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)) AS INT64), 0) AS `allocation_efficiency_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- allocation_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t6`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t6`.`order_busy_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t6`.`order_busy_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t6`.`order_elapsed_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t6`.`order_elapsed_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `allocation_ratio`,
    IF(
      COALESCE(SUM(IF(`t6`.`order_busy_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`order_busy_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `allocation_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t6`.`order_elapsed_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`order_elapsed_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `allocation_ratio_denominator`,
    COALESCE(CAST(SUM(IF(`t6`.`order_busy_us` IS NULL, 1, 0)) AS INT64), 0) AS `allocation_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t6`.`order_elapsed_us` IS NULL, 1, 0)) AS INT64), 0) AS `allocation_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t5`.*
      EXCEPT (`machine_id_right`)
    FROM (
      SELECT
        `t2`.`machine_id`,
        `t2`.`order_id`,
        `t2`.`operation_no`,
        `t2`.`product_id`,
        `t2`.`start_at`,
        `t2`.`end_at`,
        `t2`.`is_open`,
        `t2`.`elapsed_us`,
        `t2`.`planned_us`,
        `t2`.`running_us`,
        `t2`.`setup_us`,
        `t2`.`failure_us`,
        `t2`.`stopped_us`,
        `t2`.`idle_us`,
        `t2`.`busy_us`,
        `t2`.`order_elapsed_us`,
        `t2`.`order_busy_us`,
        `t2`.`order_running_us`,
        `t2`.`ideal_us`,
        `t2`.`total_qty`,
        `t2`.`good_qty`,
        `t2`.`scrap_qty`,
        `t2`.`rework_qty`,
        `t2`.`inspected_qty`,
        `t2`.`first_pass_qty`,
        `t2`.`startup_reject_qty`,
        `t2`.`planned_scrap_qty`,
        `t2`.`first_operation_qty`,
        `t2`.`order_qty`,
        `t2`.`order_count`,
        `t4`.`machine_id` AS `machine_id_right`,
        `t4`.`line`,
        `t4`.`area`,
        `t4`.`site`,
        `t4`.`model`
      FROM `fct_order` AS `t2`
      LEFT OUTER JOIN (
        SELECT
          *
        FROM `dim_machine` AS `t1`
      ) AS `t4`
        ON `t2`.`machine_id` = `t4`.`machine_id`
    ) AS `t5`
  ) AS `t6`
  GROUP BY
    1
) AS `t7`
ORDER BY
  `t7`.`machine` ASC NULLS LAST

-- attendance_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`attendance_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`attendance_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `attendance_time`,
    IF(
      COALESCE(SUM(IF(`t12`.`attendance_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`attendance_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `attendance_time_numerator`,
    1 AS `attendance_time_denominator`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`worker_id`,
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`attendance_us`,
        `t10`.`work_us`,
        `t10`.`unattended_work_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`worker_id`,
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`attendance_us`,
            `t3`.`work_us`,
            `t3`.`unattended_work_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_person_time` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- availability by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `availability`,
    IF(
      COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `availability_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `availability_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)) AS INT64), 0) AS `availability_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)) AS INT64), 0) AS `availability_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- availability_efficiency by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(
          SUM(
            IF(
              (
                (
                  `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
                ) - `t12`.`stopped_down_us`
              ) IS NULL,
              1,
              0
            )
          ),
          0
        ) = 0,
        COALESCE(
          CAST(SUM(
            (
              `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
            ) - `t12`.`stopped_down_us`
          ) AS INT64),
          0
        ),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`observed_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `availability_efficiency`,
    IF(
      COALESCE(
        SUM(
          IF(
            (
              (
                `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
              ) - `t12`.`stopped_down_us`
            ) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(
          (
            `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
          ) - `t12`.`stopped_down_us`
        ) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `availability_efficiency_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`observed_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `availability_efficiency_denominator`,
    COALESCE(
      CAST(SUM(
        IF(
          (
            (
              `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
            ) - `t12`.`stopped_down_us`
          ) IS NULL,
          1,
          0
        )
      ) AS INT64),
      0
    ) AS `availability_efficiency_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)) AS INT64), 0) AS `availability_efficiency_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- availability_loss_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF((
          `t12`.`planned_us` - `t12`.`running_us`
        ) IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`planned_us` - `t12`.`running_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `availability_loss_ratio`,
    IF(
      COALESCE(SUM(IF((
        `t12`.`planned_us` - `t12`.`running_us`
      ) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us` - `t12`.`running_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `availability_loss_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `availability_loss_ratio_denominator`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`planned_us` - `t12`.`running_us`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `availability_loss_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)) AS INT64), 0) AS `availability_loss_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- average_inventory by 
SELECT
  ieee_divide(
    CAST(IF(
      COALESCE(SUM(IF(`t6`.`held_qty_s` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`held_qty_s`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS FLOAT64),
    NULLIF(
      GREATEST(
        COALESCE(
          ieee_divide(
            CAST(IF(
              COALESCE(SUM(IF(`t6`.`held_s` IS NULL, 1, 0)), 0) = 0,
              COALESCE(CAST(SUM(`t6`.`held_s`) AS INT64), 0),
              CAST(NULL AS INT64)
            ) AS FLOAT64),
            NULLIF(
              CAST(COUNT(
                DISTINCT IF(
                  `t6`.`held_s` > 0,
                  CONCAT(
                    CONCAT(CONCAT(CAST(LENGTH(`t6`.`place`) AS STRING), ':'), `t6`.`place`),
                    `t6`.`item`
                  ),
                  CAST(NULL AS STRING)
                )
              ) AS FLOAT64),
              0.0
            )
          ),
          LEAST(
            COALESCE(
              ieee_divide(
                CAST(TIMESTAMP_DIFF(
                  MAX(IF(`t6`.`held_s` > 0, `t6`.`end_at`, CAST(NULL AS TIMESTAMP))),
                  MIN(IF(`t6`.`held_s` > 0, `t6`.`start_at`, CAST(NULL AS TIMESTAMP))),
                  MICROSECOND
                ) AS FLOAT64),
                NULLIF(CAST(1000000 AS FLOAT64), 0.0)
              ),
              NULLIF(
                CAST(COUNT(DISTINCT IF(`t6`.`held_s` > 0, `t6`.`business_date`, CAST(NULL AS DATE))) AS FLOAT64),
                0.0
              ) * 86400.0
            ),
            COALESCE(
              NULLIF(
                CAST(COUNT(DISTINCT IF(`t6`.`held_s` > 0, `t6`.`business_date`, CAST(NULL AS DATE))) AS FLOAT64),
                0.0
              ) * 86400.0,
              ieee_divide(
                CAST(TIMESTAMP_DIFF(
                  MAX(IF(`t6`.`held_s` > 0, `t6`.`end_at`, CAST(NULL AS TIMESTAMP))),
                  MIN(IF(`t6`.`held_s` > 0, `t6`.`start_at`, CAST(NULL AS TIMESTAMP))),
                  MICROSECOND
                ) AS FLOAT64),
                NULLIF(CAST(1000000 AS FLOAT64), 0.0)
              )
            )
          )
        ),
        COALESCE(
          LEAST(
            COALESCE(
              ieee_divide(
                CAST(TIMESTAMP_DIFF(
                  MAX(IF(`t6`.`held_s` > 0, `t6`.`end_at`, CAST(NULL AS TIMESTAMP))),
                  MIN(IF(`t6`.`held_s` > 0, `t6`.`start_at`, CAST(NULL AS TIMESTAMP))),
                  MICROSECOND
                ) AS FLOAT64),
                NULLIF(CAST(1000000 AS FLOAT64), 0.0)
              ),
              NULLIF(
                CAST(COUNT(DISTINCT IF(`t6`.`held_s` > 0, `t6`.`business_date`, CAST(NULL AS DATE))) AS FLOAT64),
                0.0
              ) * 86400.0
            ),
            COALESCE(
              NULLIF(
                CAST(COUNT(DISTINCT IF(`t6`.`held_s` > 0, `t6`.`business_date`, CAST(NULL AS DATE))) AS FLOAT64),
                0.0
              ) * 86400.0,
              ieee_divide(
                CAST(TIMESTAMP_DIFF(
                  MAX(IF(`t6`.`held_s` > 0, `t6`.`end_at`, CAST(NULL AS TIMESTAMP))),
                  MIN(IF(`t6`.`held_s` > 0, `t6`.`start_at`, CAST(NULL AS TIMESTAMP))),
                  MICROSECOND
                ) AS FLOAT64),
                NULLIF(CAST(1000000 AS FLOAT64), 0.0)
              )
            )
          ),
          ieee_divide(
            CAST(IF(
              COALESCE(SUM(IF(`t6`.`held_s` IS NULL, 1, 0)), 0) = 0,
              COALESCE(CAST(SUM(`t6`.`held_s`) AS INT64), 0),
              CAST(NULL AS INT64)
            ) AS FLOAT64),
            NULLIF(
              CAST(COUNT(
                DISTINCT IF(
                  `t6`.`held_s` > 0,
                  CONCAT(
                    CONCAT(CONCAT(CAST(LENGTH(`t6`.`place`) AS STRING), ':'), `t6`.`place`),
                    `t6`.`item`
                  ),
                  CAST(NULL AS STRING)
                )
              ) AS FLOAT64),
              0.0
            )
          )
        )
      ) * 1.0,
      0.0
    )
  ) AS `average_inventory`,
  IF(
    COALESCE(SUM(IF(`t6`.`held_qty_s` IS NULL, 1, 0)), 0) = 0,
    COALESCE(CAST(SUM(`t6`.`held_qty_s`) AS INT64), 0),
    CAST(NULL AS INT64)
  ) AS `average_inventory_numerator`,
  GREATEST(
    COALESCE(
      ieee_divide(
        CAST(IF(
          COALESCE(SUM(IF(`t6`.`held_s` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t6`.`held_s`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        NULLIF(
          CAST(COUNT(
            DISTINCT IF(
              `t6`.`held_s` > 0,
              CONCAT(
                CONCAT(CONCAT(CAST(LENGTH(`t6`.`place`) AS STRING), ':'), `t6`.`place`),
                `t6`.`item`
              ),
              CAST(NULL AS STRING)
            )
          ) AS FLOAT64),
          0.0
        )
      ),
      LEAST(
        COALESCE(
          ieee_divide(
            CAST(TIMESTAMP_DIFF(
              MAX(IF(`t6`.`held_s` > 0, `t6`.`end_at`, CAST(NULL AS TIMESTAMP))),
              MIN(IF(`t6`.`held_s` > 0, `t6`.`start_at`, CAST(NULL AS TIMESTAMP))),
              MICROSECOND
            ) AS FLOAT64),
            NULLIF(CAST(1000000 AS FLOAT64), 0.0)
          ),
          NULLIF(
            CAST(COUNT(DISTINCT IF(`t6`.`held_s` > 0, `t6`.`business_date`, CAST(NULL AS DATE))) AS FLOAT64),
            0.0
          ) * 86400.0
        ),
        COALESCE(
          NULLIF(
            CAST(COUNT(DISTINCT IF(`t6`.`held_s` > 0, `t6`.`business_date`, CAST(NULL AS DATE))) AS FLOAT64),
            0.0
          ) * 86400.0,
          ieee_divide(
            CAST(TIMESTAMP_DIFF(
              MAX(IF(`t6`.`held_s` > 0, `t6`.`end_at`, CAST(NULL AS TIMESTAMP))),
              MIN(IF(`t6`.`held_s` > 0, `t6`.`start_at`, CAST(NULL AS TIMESTAMP))),
              MICROSECOND
            ) AS FLOAT64),
            NULLIF(CAST(1000000 AS FLOAT64), 0.0)
          )
        )
      )
    ),
    COALESCE(
      LEAST(
        COALESCE(
          ieee_divide(
            CAST(TIMESTAMP_DIFF(
              MAX(IF(`t6`.`held_s` > 0, `t6`.`end_at`, CAST(NULL AS TIMESTAMP))),
              MIN(IF(`t6`.`held_s` > 0, `t6`.`start_at`, CAST(NULL AS TIMESTAMP))),
              MICROSECOND
            ) AS FLOAT64),
            NULLIF(CAST(1000000 AS FLOAT64), 0.0)
          ),
          NULLIF(
            CAST(COUNT(DISTINCT IF(`t6`.`held_s` > 0, `t6`.`business_date`, CAST(NULL AS DATE))) AS FLOAT64),
            0.0
          ) * 86400.0
        ),
        COALESCE(
          NULLIF(
            CAST(COUNT(DISTINCT IF(`t6`.`held_s` > 0, `t6`.`business_date`, CAST(NULL AS DATE))) AS FLOAT64),
            0.0
          ) * 86400.0,
          ieee_divide(
            CAST(TIMESTAMP_DIFF(
              MAX(IF(`t6`.`held_s` > 0, `t6`.`end_at`, CAST(NULL AS TIMESTAMP))),
              MIN(IF(`t6`.`held_s` > 0, `t6`.`start_at`, CAST(NULL AS TIMESTAMP))),
              MICROSECOND
            ) AS FLOAT64),
            NULLIF(CAST(1000000 AS FLOAT64), 0.0)
          )
        )
      ),
      ieee_divide(
        CAST(IF(
          COALESCE(SUM(IF(`t6`.`held_s` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t6`.`held_s`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        NULLIF(
          CAST(COUNT(
            DISTINCT IF(
              `t6`.`held_s` > 0,
              CONCAT(
                CONCAT(CONCAT(CAST(LENGTH(`t6`.`place`) AS STRING), ':'), `t6`.`place`),
                `t6`.`item`
              ),
              CAST(NULL AS STRING)
            )
          ) AS FLOAT64),
          0.0
        )
      )
    )
  ) * 1.0 AS `average_inventory_denominator`,
  COUNT(*) AS `row_count`
FROM (
  SELECT
    `t5`.*
    EXCEPT (`business_date_right`)
  FROM (
    SELECT
      `t2`.`place`,
      `t2`.`item`,
      `t2`.`count_no`,
      `t2`.`counted_at`,
      `t2`.`business_date`,
      `t2`.`start_at`,
      `t2`.`end_at`,
      `t2`.`on_hand_qty`,
      `t2`.`held_s`,
      `t2`.`held_qty_s`,
      `t2`.`ends_qty_s`,
      `t2`.`throughput_qty`,
      `t4`.`business_date` AS `business_date_right`,
      `t4`.`week`,
      `t4`.`month`,
      `t4`.`year`,
      `t4`.`weekday`,
      `t4`.`iso_year`,
      `t4`.`iso_week`
    FROM `fct_inventory` AS `t2`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`business_date`,
        `t1`.`week`,
        `t1`.`month`,
        `t1`.`year`,
        `t1`.`weekday`,
        `t1`.`iso_year`,
        `t1`.`iso_week`
      FROM `dim_date` AS `t1`
    ) AS `t4`
      ON `t2`.`business_date` = `t4`.`business_date`
  ) AS `t5`
) AS `t6`

-- breakdown_loss_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(
          SUM(
            IF(
              (
                (
                  `t12`.`failure_us` + `t12`.`stopped_us`
                ) - `t12`.`minor_stop_us`
              ) IS NULL,
              1,
              0
            )
          ),
          0
        ) = 0,
        COALESCE(
          CAST(SUM((
            `t12`.`failure_us` + `t12`.`stopped_us`
          ) - `t12`.`minor_stop_us`) AS INT64),
          0
        ),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `breakdown_loss_ratio`,
    IF(
      COALESCE(
        SUM(
          IF(
            (
              (
                `t12`.`failure_us` + `t12`.`stopped_us`
              ) - `t12`.`minor_stop_us`
            ) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM((
          `t12`.`failure_us` + `t12`.`stopped_us`
        ) - `t12`.`minor_stop_us`) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `breakdown_loss_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `breakdown_loss_ratio_denominator`,
    COALESCE(
      CAST(SUM(
        IF(
          (
            (
              `t12`.`failure_us` + `t12`.`stopped_us`
            ) - `t12`.`minor_stop_us`
          ) IS NULL,
          1,
          0
        )
      ) AS INT64),
      0
    ) AS `breakdown_loss_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)) AS INT64), 0) AS `breakdown_loss_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- capability_k by machine, characteristic
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    `t12`.`characteristic`,
    ieee_divide(
      ABS(
        (
          (
            (
              IF(
                (
                  MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
                )
                AND (
                  COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
                ),
                MAX(`t12`.`lower_limit`),
                CAST(NULL AS FLOAT64)
              ) - MAX(`t12`.`reference_value`)
            ) + (
              IF(
                (
                  MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
                )
                AND (
                  COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
                ),
                MAX(`t12`.`upper_limit`),
                CAST(NULL AS FLOAT64)
              ) - MAX(`t12`.`reference_value`)
            )
          ) * 0.5
        ) - ieee_divide(
          SUM(`t12`.`deviation`),
          NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
        )
      ),
      NULLIF(
        (
          IF(
            (
              MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
            )
            AND (
              COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
            ),
            MAX(`t12`.`upper_limit`),
            CAST(NULL AS FLOAT64)
          ) - IF(
            (
              MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
            )
            AND (
              COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
            ),
            MAX(`t12`.`lower_limit`),
            CAST(NULL AS FLOAT64)
          )
        ) * 0.5,
        0.0
      )
    ) AS `capability_k`,
    ABS(
      (
        (
          (
            IF(
              (
                MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`lower_limit`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t12`.`reference_value`)
          ) + (
            IF(
              (
                MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`upper_limit`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t12`.`reference_value`)
          )
        ) * 0.5
      ) - ieee_divide(
        SUM(`t12`.`deviation`),
        NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
      )
    ) AS `capability_k_numerator`,
    (
      IF(
        (
          MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
        )
        AND (
          COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
        ),
        MAX(`t12`.`upper_limit`),
        CAST(NULL AS FLOAT64)
      ) - IF(
        (
          MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
        )
        AND (
          COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
        ),
        MAX(`t12`.`lower_limit`),
        CAST(NULL AS FLOAT64)
      )
    ) * 0.5 AS `capability_k_denominator`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`characteristic`,
        `t10`.`product_id`,
        `t10`.`machine_id`,
        `t10`.`subgroup_no`,
        `t10`.`sample_no`,
        `t10`.`measured_at`,
        `t10`.`business_date`,
        `t10`.`value`,
        `t10`.`lower_limit`,
        `t10`.`upper_limit`,
        `t10`.`target_value`,
        `t10`.`value_count`,
        `t10`.`out_of_limits_count`,
        `t10`.`reference_value`,
        `t10`.`deviation`,
        `t10`.`moving_range_sigma`,
        `t10`.`range_sigma`,
        `t10`.`sd_sigma`,
        `t10`.`pooled_square_sum`,
        `t10`.`pooled_freedom_count`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`characteristic`,
            `t3`.`product_id`,
            `t3`.`machine_id`,
            `t3`.`subgroup_no`,
            `t3`.`sample_no`,
            `t3`.`measured_at`,
            `t3`.`business_date`,
            `t3`.`value`,
            `t3`.`lower_limit`,
            `t3`.`upper_limit`,
            `t3`.`target_value`,
            `t3`.`value_count`,
            `t3`.`out_of_limits_count`,
            `t3`.`reference_value`,
            `t3`.`deviation`,
            `t3`.`moving_range_sigma`,
            `t3`.`range_sigma`,
            `t3`.`sd_sigma`,
            `t3`.`pooled_square_sum`,
            `t3`.`pooled_freedom_count`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_measurement` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1,
    2
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST,
  `t13`.`characteristic` ASC NULLS LAST

-- cm by machine, characteristic
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    `t12`.`characteristic`,
    ieee_divide(
      IF(
        (
          MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
        )
        AND (
          COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
        ),
        MAX(`t12`.`upper_limit`),
        CAST(NULL AS FLOAT64)
      ) - IF(
        (
          MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
        )
        AND (
          COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
        ),
        MAX(`t12`.`lower_limit`),
        CAST(NULL AS FLOAT64)
      ),
      NULLIF(
        SQRT(
          IF(
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ) > 0.0,
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ),
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ) * 0.0
          )
        ) * 6.0,
        0.0
      )
    ) AS `cm`,
    IF(
      (
        MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
      )
      AND (
        COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
      ),
      MAX(`t12`.`upper_limit`),
      CAST(NULL AS FLOAT64)
    ) - IF(
      (
        MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
      )
      AND (
        COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
      ),
      MAX(`t12`.`lower_limit`),
      CAST(NULL AS FLOAT64)
    ) AS `cm_numerator`,
    SQRT(
      IF(
        IF(
          (
            MIN(`t12`.`value`) = MAX(`t12`.`value`)
          ) AND (
            COUNT(*) > 1
          ),
          0.0,
          VARIANCE(`t12`.`deviation`)
        ) > 0.0,
        IF(
          (
            MIN(`t12`.`value`) = MAX(`t12`.`value`)
          ) AND (
            COUNT(*) > 1
          ),
          0.0,
          VARIANCE(`t12`.`deviation`)
        ),
        IF(
          (
            MIN(`t12`.`value`) = MAX(`t12`.`value`)
          ) AND (
            COUNT(*) > 1
          ),
          0.0,
          VARIANCE(`t12`.`deviation`)
        ) * 0.0
      )
    ) * 6.0 AS `cm_denominator`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`characteristic`,
        `t10`.`product_id`,
        `t10`.`machine_id`,
        `t10`.`subgroup_no`,
        `t10`.`sample_no`,
        `t10`.`measured_at`,
        `t10`.`business_date`,
        `t10`.`value`,
        `t10`.`lower_limit`,
        `t10`.`upper_limit`,
        `t10`.`target_value`,
        `t10`.`value_count`,
        `t10`.`out_of_limits_count`,
        `t10`.`reference_value`,
        `t10`.`deviation`,
        `t10`.`moving_range_sigma`,
        `t10`.`range_sigma`,
        `t10`.`sd_sigma`,
        `t10`.`pooled_square_sum`,
        `t10`.`pooled_freedom_count`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`characteristic`,
            `t3`.`product_id`,
            `t3`.`machine_id`,
            `t3`.`subgroup_no`,
            `t3`.`sample_no`,
            `t3`.`measured_at`,
            `t3`.`business_date`,
            `t3`.`value`,
            `t3`.`lower_limit`,
            `t3`.`upper_limit`,
            `t3`.`target_value`,
            `t3`.`value_count`,
            `t3`.`out_of_limits_count`,
            `t3`.`reference_value`,
            `t3`.`deviation`,
            `t3`.`moving_range_sigma`,
            `t3`.`range_sigma`,
            `t3`.`sd_sigma`,
            `t3`.`pooled_square_sum`,
            `t3`.`pooled_freedom_count`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_measurement` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1,
    2
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST,
  `t13`.`characteristic` ASC NULLS LAST

-- cmk by machine, characteristic
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    `t12`.`characteristic`,
    ieee_divide(
      IF(
        (
          (
            COUNT(`t12`.`lower_limit`) > 0
          )
          AND (
            IF(
              (
                MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`lower_limit`),
              CAST(NULL AS FLOAT64)
            ) IS NULL
          )
        )
        OR (
          (
            COUNT(`t12`.`upper_limit`) > 0
          )
          AND (
            IF(
              (
                MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`upper_limit`),
              CAST(NULL AS FLOAT64)
            ) IS NULL
          )
        ),
        CAST(NULL AS FLOAT64),
        LEAST(
          COALESCE(
            (
              IF(
                (
                  MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
                )
                AND (
                  COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
                ),
                MAX(`t12`.`upper_limit`),
                CAST(NULL AS FLOAT64)
              ) - MAX(`t12`.`reference_value`)
            ) - ieee_divide(
              SUM(`t12`.`deviation`),
              NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
            ),
            ieee_divide(
              SUM(`t12`.`deviation`),
              NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
            ) - (
              IF(
                (
                  MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
                )
                AND (
                  COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
                ),
                MAX(`t12`.`lower_limit`),
                CAST(NULL AS FLOAT64)
              ) - MAX(`t12`.`reference_value`)
            )
          ),
          COALESCE(
            ieee_divide(
              SUM(`t12`.`deviation`),
              NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
            ) - (
              IF(
                (
                  MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
                )
                AND (
                  COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
                ),
                MAX(`t12`.`lower_limit`),
                CAST(NULL AS FLOAT64)
              ) - MAX(`t12`.`reference_value`)
            ),
            (
              IF(
                (
                  MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
                )
                AND (
                  COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
                ),
                MAX(`t12`.`upper_limit`),
                CAST(NULL AS FLOAT64)
              ) - MAX(`t12`.`reference_value`)
            ) - ieee_divide(
              SUM(`t12`.`deviation`),
              NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
            )
          )
        )
      ),
      NULLIF(
        SQRT(
          IF(
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ) > 0.0,
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ),
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ) * 0.0
          )
        ) * 3.0,
        0.0
      )
    ) AS `cmk`,
    IF(
      (
        (
          COUNT(`t12`.`lower_limit`) > 0
        )
        AND (
          IF(
            (
              MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
            )
            AND (
              COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
            ),
            MAX(`t12`.`lower_limit`),
            CAST(NULL AS FLOAT64)
          ) IS NULL
        )
      )
      OR (
        (
          COUNT(`t12`.`upper_limit`) > 0
        )
        AND (
          IF(
            (
              MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
            )
            AND (
              COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
            ),
            MAX(`t12`.`upper_limit`),
            CAST(NULL AS FLOAT64)
          ) IS NULL
        )
      ),
      CAST(NULL AS FLOAT64),
      LEAST(
        COALESCE(
          (
            IF(
              (
                MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`upper_limit`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t12`.`reference_value`)
          ) - ieee_divide(
            SUM(`t12`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          ),
          ieee_divide(
            SUM(`t12`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          ) - (
            IF(
              (
                MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`lower_limit`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t12`.`reference_value`)
          )
        ),
        COALESCE(
          ieee_divide(
            SUM(`t12`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          ) - (
            IF(
              (
                MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`lower_limit`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t12`.`reference_value`)
          ),
          (
            IF(
              (
                MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`upper_limit`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t12`.`reference_value`)
          ) - ieee_divide(
            SUM(`t12`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          )
        )
      )
    ) AS `cmk_numerator`,
    SQRT(
      IF(
        IF(
          (
            MIN(`t12`.`value`) = MAX(`t12`.`value`)
          ) AND (
            COUNT(*) > 1
          ),
          0.0,
          VARIANCE(`t12`.`deviation`)
        ) > 0.0,
        IF(
          (
            MIN(`t12`.`value`) = MAX(`t12`.`value`)
          ) AND (
            COUNT(*) > 1
          ),
          0.0,
          VARIANCE(`t12`.`deviation`)
        ),
        IF(
          (
            MIN(`t12`.`value`) = MAX(`t12`.`value`)
          ) AND (
            COUNT(*) > 1
          ),
          0.0,
          VARIANCE(`t12`.`deviation`)
        ) * 0.0
      )
    ) * 3.0 AS `cmk_denominator`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`characteristic`,
        `t10`.`product_id`,
        `t10`.`machine_id`,
        `t10`.`subgroup_no`,
        `t10`.`sample_no`,
        `t10`.`measured_at`,
        `t10`.`business_date`,
        `t10`.`value`,
        `t10`.`lower_limit`,
        `t10`.`upper_limit`,
        `t10`.`target_value`,
        `t10`.`value_count`,
        `t10`.`out_of_limits_count`,
        `t10`.`reference_value`,
        `t10`.`deviation`,
        `t10`.`moving_range_sigma`,
        `t10`.`range_sigma`,
        `t10`.`sd_sigma`,
        `t10`.`pooled_square_sum`,
        `t10`.`pooled_freedom_count`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`characteristic`,
            `t3`.`product_id`,
            `t3`.`machine_id`,
            `t3`.`subgroup_no`,
            `t3`.`sample_no`,
            `t3`.`measured_at`,
            `t3`.`business_date`,
            `t3`.`value`,
            `t3`.`lower_limit`,
            `t3`.`upper_limit`,
            `t3`.`target_value`,
            `t3`.`value_count`,
            `t3`.`out_of_limits_count`,
            `t3`.`reference_value`,
            `t3`.`deviation`,
            `t3`.`moving_range_sigma`,
            `t3`.`range_sigma`,
            `t3`.`sd_sigma`,
            `t3`.`pooled_square_sum`,
            `t3`.`pooled_freedom_count`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_measurement` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1,
    2
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST,
  `t13`.`characteristic` ASC NULLS LAST

-- comprehensive_energy_consumption by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`energy_wh` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`energy_wh`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`total_qty`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `comprehensive_energy_consumption`,
    IF(
      COALESCE(SUM(IF(`t12`.`energy_wh` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`energy_wh`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `comprehensive_energy_consumption_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`total_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `comprehensive_energy_consumption_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`energy_wh` IS NULL, 1, 0)) AS INT64), 0) AS `comprehensive_energy_consumption_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)) AS INT64), 0) AS `comprehensive_energy_consumption_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`energy_wh`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`energy_wh`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_energy` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- consumed_material by 
SELECT
  ieee_divide(
    CAST(IF(
      COALESCE(SUM(IF(`t6`.`consumed_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`consumed_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS FLOAT64),
    NULLIF(CAST(1 AS FLOAT64), 0.0)
  ) AS `consumed_material`,
  IF(
    COALESCE(SUM(IF(`t6`.`consumed_qty` IS NULL, 1, 0)), 0) = 0,
    COALESCE(CAST(SUM(`t6`.`consumed_qty`) AS INT64), 0),
    CAST(NULL AS INT64)
  ) AS `consumed_material_numerator`,
  1 AS `consumed_material_denominator`,
  COUNT(*) AS `row_count`
FROM (
  SELECT
    `t5`.*
    EXCEPT (`business_date_right`)
  FROM (
    SELECT
      `t2`.`material_id`,
      `t2`.`product_id`,
      `t2`.`business_date`,
      `t2`.`consumed_qty`,
      `t2`.`finished_qty`,
      `t2`.`integrated_qty`,
      `t2`.`production_loss_qty`,
      `t2`.`storage_transport_loss_qty`,
      `t2`.`other_loss_qty`,
      `t4`.`business_date` AS `business_date_right`,
      `t4`.`week`,
      `t4`.`month`,
      `t4`.`year`,
      `t4`.`weekday`,
      `t4`.`iso_year`,
      `t4`.`iso_week`
    FROM `fct_material` AS `t2`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`business_date`,
        `t1`.`week`,
        `t1`.`month`,
        `t1`.`year`,
        `t1`.`weekday`,
        `t1`.`iso_year`,
        `t1`.`iso_week`
      FROM `dim_date` AS `t1`
    ) AS `t4`
      ON `t2`.`business_date` = `t4`.`business_date`
  ) AS `t5`
) AS `t6`

-- corrective_maintenance_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`corrective_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`corrective_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF((
            `t12`.`corrective_us` + `t12`.`preventive_us`
          ) IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`corrective_us` + `t12`.`preventive_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `corrective_maintenance_ratio`,
    IF(
      COALESCE(SUM(IF(`t12`.`corrective_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`corrective_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `corrective_maintenance_ratio_numerator`,
    IF(
      COALESCE(SUM(IF((
        `t12`.`corrective_us` + `t12`.`preventive_us`
      ) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`corrective_us` + `t12`.`preventive_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `corrective_maintenance_ratio_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`corrective_us` IS NULL, 1, 0)) AS INT64), 0) AS `corrective_maintenance_ratio_numerator_unknown`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`corrective_us` + `t12`.`preventive_us`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `corrective_maintenance_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- corrective_maintenance_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`corrective_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`corrective_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `corrective_maintenance_time`,
    IF(
      COALESCE(SUM(IF(`t12`.`corrective_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`corrective_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `corrective_maintenance_time_numerator`,
    1 AS `corrective_maintenance_time_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`corrective_us` IS NULL, 1, 0)) AS INT64), 0) AS `corrective_maintenance_time_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- cp by machine, characteristic
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    `t12`.`characteristic`,
    ieee_divide(
      IF(
        (
          MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
        )
        AND (
          COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
        ),
        MAX(`t12`.`upper_limit`),
        CAST(NULL AS FLOAT64)
      ) - IF(
        (
          MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
        )
        AND (
          COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
        ),
        MAX(`t12`.`lower_limit`),
        CAST(NULL AS FLOAT64)
      ),
      NULLIF(
        ieee_divide(SUM(`t12`.`range_sigma`), NULLIF(CAST(COUNT(`t12`.`range_sigma`) AS FLOAT64), 0.0)) * 6.0,
        0.0
      )
    ) AS `cp`,
    IF(
      (
        MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
      )
      AND (
        COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
      ),
      MAX(`t12`.`upper_limit`),
      CAST(NULL AS FLOAT64)
    ) - IF(
      (
        MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
      )
      AND (
        COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
      ),
      MAX(`t12`.`lower_limit`),
      CAST(NULL AS FLOAT64)
    ) AS `cp_numerator`,
    ieee_divide(SUM(`t12`.`range_sigma`), NULLIF(CAST(COUNT(`t12`.`range_sigma`) AS FLOAT64), 0.0)) * 6.0 AS `cp_denominator`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`characteristic`,
        `t10`.`product_id`,
        `t10`.`machine_id`,
        `t10`.`subgroup_no`,
        `t10`.`sample_no`,
        `t10`.`measured_at`,
        `t10`.`business_date`,
        `t10`.`value`,
        `t10`.`lower_limit`,
        `t10`.`upper_limit`,
        `t10`.`target_value`,
        `t10`.`value_count`,
        `t10`.`out_of_limits_count`,
        `t10`.`reference_value`,
        `t10`.`deviation`,
        `t10`.`moving_range_sigma`,
        `t10`.`range_sigma`,
        `t10`.`sd_sigma`,
        `t10`.`pooled_square_sum`,
        `t10`.`pooled_freedom_count`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`characteristic`,
            `t3`.`product_id`,
            `t3`.`machine_id`,
            `t3`.`subgroup_no`,
            `t3`.`sample_no`,
            `t3`.`measured_at`,
            `t3`.`business_date`,
            `t3`.`value`,
            `t3`.`lower_limit`,
            `t3`.`upper_limit`,
            `t3`.`target_value`,
            `t3`.`value_count`,
            `t3`.`out_of_limits_count`,
            `t3`.`reference_value`,
            `t3`.`deviation`,
            `t3`.`moving_range_sigma`,
            `t3`.`range_sigma`,
            `t3`.`sd_sigma`,
            `t3`.`pooled_square_sum`,
            `t3`.`pooled_freedom_count`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_measurement` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1,
    2
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST,
  `t13`.`characteristic` ASC NULLS LAST

-- cpk by machine, characteristic
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    `t12`.`characteristic`,
    ieee_divide(
      IF(
        (
          (
            COUNT(`t12`.`lower_limit`) > 0
          )
          AND (
            IF(
              (
                MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`lower_limit`),
              CAST(NULL AS FLOAT64)
            ) IS NULL
          )
        )
        OR (
          (
            COUNT(`t12`.`upper_limit`) > 0
          )
          AND (
            IF(
              (
                MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`upper_limit`),
              CAST(NULL AS FLOAT64)
            ) IS NULL
          )
        ),
        CAST(NULL AS FLOAT64),
        LEAST(
          COALESCE(
            (
              IF(
                (
                  MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
                )
                AND (
                  COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
                ),
                MAX(`t12`.`upper_limit`),
                CAST(NULL AS FLOAT64)
              ) - MAX(`t12`.`reference_value`)
            ) - ieee_divide(
              SUM(`t12`.`deviation`),
              NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
            ),
            ieee_divide(
              SUM(`t12`.`deviation`),
              NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
            ) - (
              IF(
                (
                  MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
                )
                AND (
                  COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
                ),
                MAX(`t12`.`lower_limit`),
                CAST(NULL AS FLOAT64)
              ) - MAX(`t12`.`reference_value`)
            )
          ),
          COALESCE(
            ieee_divide(
              SUM(`t12`.`deviation`),
              NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
            ) - (
              IF(
                (
                  MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
                )
                AND (
                  COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
                ),
                MAX(`t12`.`lower_limit`),
                CAST(NULL AS FLOAT64)
              ) - MAX(`t12`.`reference_value`)
            ),
            (
              IF(
                (
                  MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
                )
                AND (
                  COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
                ),
                MAX(`t12`.`upper_limit`),
                CAST(NULL AS FLOAT64)
              ) - MAX(`t12`.`reference_value`)
            ) - ieee_divide(
              SUM(`t12`.`deviation`),
              NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
            )
          )
        )
      ),
      NULLIF(
        ieee_divide(SUM(`t12`.`range_sigma`), NULLIF(CAST(COUNT(`t12`.`range_sigma`) AS FLOAT64), 0.0)) * 3.0,
        0.0
      )
    ) AS `cpk`,
    IF(
      (
        (
          COUNT(`t12`.`lower_limit`) > 0
        )
        AND (
          IF(
            (
              MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
            )
            AND (
              COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
            ),
            MAX(`t12`.`lower_limit`),
            CAST(NULL AS FLOAT64)
          ) IS NULL
        )
      )
      OR (
        (
          COUNT(`t12`.`upper_limit`) > 0
        )
        AND (
          IF(
            (
              MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
            )
            AND (
              COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
            ),
            MAX(`t12`.`upper_limit`),
            CAST(NULL AS FLOAT64)
          ) IS NULL
        )
      ),
      CAST(NULL AS FLOAT64),
      LEAST(
        COALESCE(
          (
            IF(
              (
                MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`upper_limit`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t12`.`reference_value`)
          ) - ieee_divide(
            SUM(`t12`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          ),
          ieee_divide(
            SUM(`t12`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          ) - (
            IF(
              (
                MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`lower_limit`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t12`.`reference_value`)
          )
        ),
        COALESCE(
          ieee_divide(
            SUM(`t12`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          ) - (
            IF(
              (
                MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`lower_limit`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t12`.`reference_value`)
          ),
          (
            IF(
              (
                MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`upper_limit`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t12`.`reference_value`)
          ) - ieee_divide(
            SUM(`t12`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          )
        )
      )
    ) AS `cpk_numerator`,
    ieee_divide(SUM(`t12`.`range_sigma`), NULLIF(CAST(COUNT(`t12`.`range_sigma`) AS FLOAT64), 0.0)) * 3.0 AS `cpk_denominator`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`characteristic`,
        `t10`.`product_id`,
        `t10`.`machine_id`,
        `t10`.`subgroup_no`,
        `t10`.`sample_no`,
        `t10`.`measured_at`,
        `t10`.`business_date`,
        `t10`.`value`,
        `t10`.`lower_limit`,
        `t10`.`upper_limit`,
        `t10`.`target_value`,
        `t10`.`value_count`,
        `t10`.`out_of_limits_count`,
        `t10`.`reference_value`,
        `t10`.`deviation`,
        `t10`.`moving_range_sigma`,
        `t10`.`range_sigma`,
        `t10`.`sd_sigma`,
        `t10`.`pooled_square_sum`,
        `t10`.`pooled_freedom_count`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`characteristic`,
            `t3`.`product_id`,
            `t3`.`machine_id`,
            `t3`.`subgroup_no`,
            `t3`.`sample_no`,
            `t3`.`measured_at`,
            `t3`.`business_date`,
            `t3`.`value`,
            `t3`.`lower_limit`,
            `t3`.`upper_limit`,
            `t3`.`target_value`,
            `t3`.`value_count`,
            `t3`.`out_of_limits_count`,
            `t3`.`reference_value`,
            `t3`.`deviation`,
            `t3`.`moving_range_sigma`,
            `t3`.`range_sigma`,
            `t3`.`sd_sigma`,
            `t3`.`pooled_square_sum`,
            `t3`.`pooled_freedom_count`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_measurement` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1,
    2
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST,
  `t13`.`characteristic` ASC NULLS LAST

-- cpl by machine, characteristic
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    `t12`.`characteristic`,
    ieee_divide(
      ieee_divide(
        SUM(`t12`.`deviation`),
        NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
      ) - (
        IF(
          (
            MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
          )
          AND (
            COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
          ),
          MAX(`t12`.`lower_limit`),
          CAST(NULL AS FLOAT64)
        ) - MAX(`t12`.`reference_value`)
      ),
      NULLIF(
        ieee_divide(SUM(`t12`.`range_sigma`), NULLIF(CAST(COUNT(`t12`.`range_sigma`) AS FLOAT64), 0.0)) * 3.0,
        0.0
      )
    ) AS `cpl`,
    ieee_divide(
      SUM(`t12`.`deviation`),
      NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
    ) - (
      IF(
        (
          MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
        )
        AND (
          COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
        ),
        MAX(`t12`.`lower_limit`),
        CAST(NULL AS FLOAT64)
      ) - MAX(`t12`.`reference_value`)
    ) AS `cpl_numerator`,
    ieee_divide(SUM(`t12`.`range_sigma`), NULLIF(CAST(COUNT(`t12`.`range_sigma`) AS FLOAT64), 0.0)) * 3.0 AS `cpl_denominator`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`characteristic`,
        `t10`.`product_id`,
        `t10`.`machine_id`,
        `t10`.`subgroup_no`,
        `t10`.`sample_no`,
        `t10`.`measured_at`,
        `t10`.`business_date`,
        `t10`.`value`,
        `t10`.`lower_limit`,
        `t10`.`upper_limit`,
        `t10`.`target_value`,
        `t10`.`value_count`,
        `t10`.`out_of_limits_count`,
        `t10`.`reference_value`,
        `t10`.`deviation`,
        `t10`.`moving_range_sigma`,
        `t10`.`range_sigma`,
        `t10`.`sd_sigma`,
        `t10`.`pooled_square_sum`,
        `t10`.`pooled_freedom_count`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`characteristic`,
            `t3`.`product_id`,
            `t3`.`machine_id`,
            `t3`.`subgroup_no`,
            `t3`.`sample_no`,
            `t3`.`measured_at`,
            `t3`.`business_date`,
            `t3`.`value`,
            `t3`.`lower_limit`,
            `t3`.`upper_limit`,
            `t3`.`target_value`,
            `t3`.`value_count`,
            `t3`.`out_of_limits_count`,
            `t3`.`reference_value`,
            `t3`.`deviation`,
            `t3`.`moving_range_sigma`,
            `t3`.`range_sigma`,
            `t3`.`sd_sigma`,
            `t3`.`pooled_square_sum`,
            `t3`.`pooled_freedom_count`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_measurement` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1,
    2
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST,
  `t13`.`characteristic` ASC NULLS LAST

-- cpm by machine, characteristic
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    `t12`.`characteristic`,
    ieee_divide(
      IF(
        (
          MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
        )
        AND (
          COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
        ),
        MAX(`t12`.`upper_limit`),
        CAST(NULL AS FLOAT64)
      ) - IF(
        (
          MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
        )
        AND (
          COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
        ),
        MAX(`t12`.`lower_limit`),
        CAST(NULL AS FLOAT64)
      ),
      NULLIF(
        SQRT(
          (
            SQRT(
              IF(
                IF(
                  (
                    MIN(`t12`.`value`) = MAX(`t12`.`value`)
                  ) AND (
                    COUNT(*) > 1
                  ),
                  0.0,
                  VARIANCE(`t12`.`deviation`)
                ) > 0.0,
                IF(
                  (
                    MIN(`t12`.`value`) = MAX(`t12`.`value`)
                  ) AND (
                    COUNT(*) > 1
                  ),
                  0.0,
                  VARIANCE(`t12`.`deviation`)
                ),
                IF(
                  (
                    MIN(`t12`.`value`) = MAX(`t12`.`value`)
                  ) AND (
                    COUNT(*) > 1
                  ),
                  0.0,
                  VARIANCE(`t12`.`deviation`)
                ) * 0.0
              )
            ) * SQRT(
              IF(
                IF(
                  (
                    MIN(`t12`.`value`) = MAX(`t12`.`value`)
                  ) AND (
                    COUNT(*) > 1
                  ),
                  0.0,
                  VARIANCE(`t12`.`deviation`)
                ) > 0.0,
                IF(
                  (
                    MIN(`t12`.`value`) = MAX(`t12`.`value`)
                  ) AND (
                    COUNT(*) > 1
                  ),
                  0.0,
                  VARIANCE(`t12`.`deviation`)
                ),
                IF(
                  (
                    MIN(`t12`.`value`) = MAX(`t12`.`value`)
                  ) AND (
                    COUNT(*) > 1
                  ),
                  0.0,
                  VARIANCE(`t12`.`deviation`)
                ) * 0.0
              )
            )
          ) + (
            (
              ieee_divide(
                SUM(`t12`.`deviation`),
                NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
              ) - (
                IF(
                  (
                    MIN(`t12`.`target_value`) = MAX(`t12`.`target_value`)
                  )
                  AND (
                    COALESCE(CAST(SUM(IF(`t12`.`target_value` IS NULL, 1, 0)) AS INT64), 0) = 0
                  ),
                  MAX(`t12`.`target_value`),
                  CAST(NULL AS FLOAT64)
                ) - MAX(`t12`.`reference_value`)
              )
            ) * (
              ieee_divide(
                SUM(`t12`.`deviation`),
                NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
              ) - (
                IF(
                  (
                    MIN(`t12`.`target_value`) = MAX(`t12`.`target_value`)
                  )
                  AND (
                    COALESCE(CAST(SUM(IF(`t12`.`target_value` IS NULL, 1, 0)) AS INT64), 0) = 0
                  ),
                  MAX(`t12`.`target_value`),
                  CAST(NULL AS FLOAT64)
                ) - MAX(`t12`.`reference_value`)
              )
            )
          )
        ) * 6.0,
        0.0
      )
    ) AS `cpm`,
    IF(
      (
        MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
      )
      AND (
        COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
      ),
      MAX(`t12`.`upper_limit`),
      CAST(NULL AS FLOAT64)
    ) - IF(
      (
        MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
      )
      AND (
        COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
      ),
      MAX(`t12`.`lower_limit`),
      CAST(NULL AS FLOAT64)
    ) AS `cpm_numerator`,
    SQRT(
      (
        SQRT(
          IF(
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ) > 0.0,
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ),
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ) * 0.0
          )
        ) * SQRT(
          IF(
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ) > 0.0,
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ),
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ) * 0.0
          )
        )
      ) + (
        (
          ieee_divide(
            SUM(`t12`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          ) - (
            IF(
              (
                MIN(`t12`.`target_value`) = MAX(`t12`.`target_value`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`target_value` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`target_value`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t12`.`reference_value`)
          )
        ) * (
          ieee_divide(
            SUM(`t12`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          ) - (
            IF(
              (
                MIN(`t12`.`target_value`) = MAX(`t12`.`target_value`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`target_value` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`target_value`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t12`.`reference_value`)
          )
        )
      )
    ) * 6.0 AS `cpm_denominator`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`characteristic`,
        `t10`.`product_id`,
        `t10`.`machine_id`,
        `t10`.`subgroup_no`,
        `t10`.`sample_no`,
        `t10`.`measured_at`,
        `t10`.`business_date`,
        `t10`.`value`,
        `t10`.`lower_limit`,
        `t10`.`upper_limit`,
        `t10`.`target_value`,
        `t10`.`value_count`,
        `t10`.`out_of_limits_count`,
        `t10`.`reference_value`,
        `t10`.`deviation`,
        `t10`.`moving_range_sigma`,
        `t10`.`range_sigma`,
        `t10`.`sd_sigma`,
        `t10`.`pooled_square_sum`,
        `t10`.`pooled_freedom_count`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`characteristic`,
            `t3`.`product_id`,
            `t3`.`machine_id`,
            `t3`.`subgroup_no`,
            `t3`.`sample_no`,
            `t3`.`measured_at`,
            `t3`.`business_date`,
            `t3`.`value`,
            `t3`.`lower_limit`,
            `t3`.`upper_limit`,
            `t3`.`target_value`,
            `t3`.`value_count`,
            `t3`.`out_of_limits_count`,
            `t3`.`reference_value`,
            `t3`.`deviation`,
            `t3`.`moving_range_sigma`,
            `t3`.`range_sigma`,
            `t3`.`sd_sigma`,
            `t3`.`pooled_square_sum`,
            `t3`.`pooled_freedom_count`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_measurement` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1,
    2
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST,
  `t13`.`characteristic` ASC NULLS LAST

-- cpmk by machine, characteristic
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    `t12`.`characteristic`,
    ieee_divide(
      IF(
        (
          (
            COUNT(`t12`.`lower_limit`) > 0
          )
          AND (
            IF(
              (
                MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`lower_limit`),
              CAST(NULL AS FLOAT64)
            ) IS NULL
          )
        )
        OR (
          (
            COUNT(`t12`.`upper_limit`) > 0
          )
          AND (
            IF(
              (
                MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`upper_limit`),
              CAST(NULL AS FLOAT64)
            ) IS NULL
          )
        ),
        CAST(NULL AS FLOAT64),
        LEAST(
          COALESCE(
            (
              IF(
                (
                  MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
                )
                AND (
                  COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
                ),
                MAX(`t12`.`upper_limit`),
                CAST(NULL AS FLOAT64)
              ) - MAX(`t12`.`reference_value`)
            ) - ieee_divide(
              SUM(`t12`.`deviation`),
              NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
            ),
            ieee_divide(
              SUM(`t12`.`deviation`),
              NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
            ) - (
              IF(
                (
                  MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
                )
                AND (
                  COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
                ),
                MAX(`t12`.`lower_limit`),
                CAST(NULL AS FLOAT64)
              ) - MAX(`t12`.`reference_value`)
            )
          ),
          COALESCE(
            ieee_divide(
              SUM(`t12`.`deviation`),
              NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
            ) - (
              IF(
                (
                  MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
                )
                AND (
                  COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
                ),
                MAX(`t12`.`lower_limit`),
                CAST(NULL AS FLOAT64)
              ) - MAX(`t12`.`reference_value`)
            ),
            (
              IF(
                (
                  MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
                )
                AND (
                  COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
                ),
                MAX(`t12`.`upper_limit`),
                CAST(NULL AS FLOAT64)
              ) - MAX(`t12`.`reference_value`)
            ) - ieee_divide(
              SUM(`t12`.`deviation`),
              NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
            )
          )
        )
      ),
      NULLIF(
        SQRT(
          (
            SQRT(
              IF(
                IF(
                  (
                    MIN(`t12`.`value`) = MAX(`t12`.`value`)
                  ) AND (
                    COUNT(*) > 1
                  ),
                  0.0,
                  VARIANCE(`t12`.`deviation`)
                ) > 0.0,
                IF(
                  (
                    MIN(`t12`.`value`) = MAX(`t12`.`value`)
                  ) AND (
                    COUNT(*) > 1
                  ),
                  0.0,
                  VARIANCE(`t12`.`deviation`)
                ),
                IF(
                  (
                    MIN(`t12`.`value`) = MAX(`t12`.`value`)
                  ) AND (
                    COUNT(*) > 1
                  ),
                  0.0,
                  VARIANCE(`t12`.`deviation`)
                ) * 0.0
              )
            ) * SQRT(
              IF(
                IF(
                  (
                    MIN(`t12`.`value`) = MAX(`t12`.`value`)
                  ) AND (
                    COUNT(*) > 1
                  ),
                  0.0,
                  VARIANCE(`t12`.`deviation`)
                ) > 0.0,
                IF(
                  (
                    MIN(`t12`.`value`) = MAX(`t12`.`value`)
                  ) AND (
                    COUNT(*) > 1
                  ),
                  0.0,
                  VARIANCE(`t12`.`deviation`)
                ),
                IF(
                  (
                    MIN(`t12`.`value`) = MAX(`t12`.`value`)
                  ) AND (
                    COUNT(*) > 1
                  ),
                  0.0,
                  VARIANCE(`t12`.`deviation`)
                ) * 0.0
              )
            )
          ) + (
            (
              ieee_divide(
                SUM(`t12`.`deviation`),
                NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
              ) - (
                IF(
                  (
                    MIN(`t12`.`target_value`) = MAX(`t12`.`target_value`)
                  )
                  AND (
                    COALESCE(CAST(SUM(IF(`t12`.`target_value` IS NULL, 1, 0)) AS INT64), 0) = 0
                  ),
                  MAX(`t12`.`target_value`),
                  CAST(NULL AS FLOAT64)
                ) - MAX(`t12`.`reference_value`)
              )
            ) * (
              ieee_divide(
                SUM(`t12`.`deviation`),
                NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
              ) - (
                IF(
                  (
                    MIN(`t12`.`target_value`) = MAX(`t12`.`target_value`)
                  )
                  AND (
                    COALESCE(CAST(SUM(IF(`t12`.`target_value` IS NULL, 1, 0)) AS INT64), 0) = 0
                  ),
                  MAX(`t12`.`target_value`),
                  CAST(NULL AS FLOAT64)
                ) - MAX(`t12`.`reference_value`)
              )
            )
          )
        ) * 3.0,
        0.0
      )
    ) AS `cpmk`,
    IF(
      (
        (
          COUNT(`t12`.`lower_limit`) > 0
        )
        AND (
          IF(
            (
              MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
            )
            AND (
              COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
            ),
            MAX(`t12`.`lower_limit`),
            CAST(NULL AS FLOAT64)
          ) IS NULL
        )
      )
      OR (
        (
          COUNT(`t12`.`upper_limit`) > 0
        )
        AND (
          IF(
            (
              MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
            )
            AND (
              COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
            ),
            MAX(`t12`.`upper_limit`),
            CAST(NULL AS FLOAT64)
          ) IS NULL
        )
      ),
      CAST(NULL AS FLOAT64),
      LEAST(
        COALESCE(
          (
            IF(
              (
                MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`upper_limit`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t12`.`reference_value`)
          ) - ieee_divide(
            SUM(`t12`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          ),
          ieee_divide(
            SUM(`t12`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          ) - (
            IF(
              (
                MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`lower_limit`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t12`.`reference_value`)
          )
        ),
        COALESCE(
          ieee_divide(
            SUM(`t12`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          ) - (
            IF(
              (
                MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`lower_limit`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t12`.`reference_value`)
          ),
          (
            IF(
              (
                MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`upper_limit`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t12`.`reference_value`)
          ) - ieee_divide(
            SUM(`t12`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          )
        )
      )
    ) AS `cpmk_numerator`,
    SQRT(
      (
        SQRT(
          IF(
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ) > 0.0,
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ),
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ) * 0.0
          )
        ) * SQRT(
          IF(
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ) > 0.0,
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ),
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ) * 0.0
          )
        )
      ) + (
        (
          ieee_divide(
            SUM(`t12`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          ) - (
            IF(
              (
                MIN(`t12`.`target_value`) = MAX(`t12`.`target_value`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`target_value` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`target_value`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t12`.`reference_value`)
          )
        ) * (
          ieee_divide(
            SUM(`t12`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          ) - (
            IF(
              (
                MIN(`t12`.`target_value`) = MAX(`t12`.`target_value`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`target_value` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`target_value`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t12`.`reference_value`)
          )
        )
      )
    ) * 3.0 AS `cpmk_denominator`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`characteristic`,
        `t10`.`product_id`,
        `t10`.`machine_id`,
        `t10`.`subgroup_no`,
        `t10`.`sample_no`,
        `t10`.`measured_at`,
        `t10`.`business_date`,
        `t10`.`value`,
        `t10`.`lower_limit`,
        `t10`.`upper_limit`,
        `t10`.`target_value`,
        `t10`.`value_count`,
        `t10`.`out_of_limits_count`,
        `t10`.`reference_value`,
        `t10`.`deviation`,
        `t10`.`moving_range_sigma`,
        `t10`.`range_sigma`,
        `t10`.`sd_sigma`,
        `t10`.`pooled_square_sum`,
        `t10`.`pooled_freedom_count`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`characteristic`,
            `t3`.`product_id`,
            `t3`.`machine_id`,
            `t3`.`subgroup_no`,
            `t3`.`sample_no`,
            `t3`.`measured_at`,
            `t3`.`business_date`,
            `t3`.`value`,
            `t3`.`lower_limit`,
            `t3`.`upper_limit`,
            `t3`.`target_value`,
            `t3`.`value_count`,
            `t3`.`out_of_limits_count`,
            `t3`.`reference_value`,
            `t3`.`deviation`,
            `t3`.`moving_range_sigma`,
            `t3`.`range_sigma`,
            `t3`.`sd_sigma`,
            `t3`.`pooled_square_sum`,
            `t3`.`pooled_freedom_count`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_measurement` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1,
    2
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST,
  `t13`.`characteristic` ASC NULLS LAST

-- cpu by machine, characteristic
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    `t12`.`characteristic`,
    ieee_divide(
      (
        IF(
          (
            MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
          )
          AND (
            COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
          ),
          MAX(`t12`.`upper_limit`),
          CAST(NULL AS FLOAT64)
        ) - MAX(`t12`.`reference_value`)
      ) - ieee_divide(
        SUM(`t12`.`deviation`),
        NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
      ),
      NULLIF(
        ieee_divide(SUM(`t12`.`range_sigma`), NULLIF(CAST(COUNT(`t12`.`range_sigma`) AS FLOAT64), 0.0)) * 3.0,
        0.0
      )
    ) AS `cpu`,
    (
      IF(
        (
          MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
        )
        AND (
          COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
        ),
        MAX(`t12`.`upper_limit`),
        CAST(NULL AS FLOAT64)
      ) - MAX(`t12`.`reference_value`)
    ) - ieee_divide(
      SUM(`t12`.`deviation`),
      NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
    ) AS `cpu_numerator`,
    ieee_divide(SUM(`t12`.`range_sigma`), NULLIF(CAST(COUNT(`t12`.`range_sigma`) AS FLOAT64), 0.0)) * 3.0 AS `cpu_denominator`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`characteristic`,
        `t10`.`product_id`,
        `t10`.`machine_id`,
        `t10`.`subgroup_no`,
        `t10`.`sample_no`,
        `t10`.`measured_at`,
        `t10`.`business_date`,
        `t10`.`value`,
        `t10`.`lower_limit`,
        `t10`.`upper_limit`,
        `t10`.`target_value`,
        `t10`.`value_count`,
        `t10`.`out_of_limits_count`,
        `t10`.`reference_value`,
        `t10`.`deviation`,
        `t10`.`moving_range_sigma`,
        `t10`.`range_sigma`,
        `t10`.`sd_sigma`,
        `t10`.`pooled_square_sum`,
        `t10`.`pooled_freedom_count`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`characteristic`,
            `t3`.`product_id`,
            `t3`.`machine_id`,
            `t3`.`subgroup_no`,
            `t3`.`sample_no`,
            `t3`.`measured_at`,
            `t3`.`business_date`,
            `t3`.`value`,
            `t3`.`lower_limit`,
            `t3`.`upper_limit`,
            `t3`.`target_value`,
            `t3`.`value_count`,
            `t3`.`out_of_limits_count`,
            `t3`.`reference_value`,
            `t3`.`deviation`,
            `t3`.`moving_range_sigma`,
            `t3`.`range_sigma`,
            `t3`.`sd_sigma`,
            `t3`.`pooled_square_sum`,
            `t3`.`pooled_freedom_count`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_measurement` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1,
    2
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST,
  `t13`.`characteristic` ASC NULLS LAST

-- days_of_inventory by 
SELECT
  ieee_divide(
    CAST(IF(
      COALESCE(SUM(IF(`t6`.`held_qty_s` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`held_qty_s`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS FLOAT64),
    NULLIF(
      CAST(IF(
        COALESCE(SUM(IF((
          `t6`.`throughput_qty` * 1
        ) IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t6`.`throughput_qty` * 1) AS INT64), 0),
        CAST(NULL AS INT64)
      ) * 86400 AS FLOAT64),
      0.0
    )
  ) AS `days_of_inventory`,
  IF(
    COALESCE(SUM(IF(`t6`.`held_qty_s` IS NULL, 1, 0)), 0) = 0,
    COALESCE(CAST(SUM(`t6`.`held_qty_s`) AS INT64), 0),
    CAST(NULL AS INT64)
  ) AS `days_of_inventory_numerator`,
  IF(
    COALESCE(SUM(IF((
      `t6`.`throughput_qty` * 1
    ) IS NULL, 1, 0)), 0) = 0,
    COALESCE(CAST(SUM(`t6`.`throughput_qty` * 1) AS INT64), 0),
    CAST(NULL AS INT64)
  ) AS `days_of_inventory_denominator`,
  COALESCE(CAST(SUM(IF(`t6`.`held_qty_s` IS NULL, 1, 0)) AS INT64), 0) AS `days_of_inventory_numerator_unknown`,
  COALESCE(CAST(SUM(IF((
    `t6`.`throughput_qty` * 1
  ) IS NULL, 1, 0)) AS INT64), 0) AS `days_of_inventory_denominator_unknown`,
  COUNT(*) AS `row_count`
FROM (
  SELECT
    `t5`.*
    EXCEPT (`business_date_right`)
  FROM (
    SELECT
      `t2`.`place`,
      `t2`.`item`,
      `t2`.`count_no`,
      `t2`.`counted_at`,
      `t2`.`business_date`,
      `t2`.`start_at`,
      `t2`.`end_at`,
      `t2`.`on_hand_qty`,
      `t2`.`held_s`,
      `t2`.`held_qty_s`,
      `t2`.`ends_qty_s`,
      `t2`.`throughput_qty`,
      `t4`.`business_date` AS `business_date_right`,
      `t4`.`week`,
      `t4`.`month`,
      `t4`.`year`,
      `t4`.`weekday`,
      `t4`.`iso_year`,
      `t4`.`iso_week`
    FROM `fct_inventory` AS `t2`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`business_date`,
        `t1`.`week`,
        `t1`.`month`,
        `t1`.`year`,
        `t1`.`weekday`,
        `t1`.`iso_year`,
        `t1`.`iso_week`
      FROM `dim_date` AS `t1`
    ) AS `t4`
      ON `t2`.`business_date` = `t4`.`business_date`
  ) AS `t5`
) AS `t6`

-- defective_ppm by machine
SELECT
  `t13`.`machine`,
  `t13`.`defective_ppm` * 1000000.0 AS `defective_ppm`,
  `t13`.`defective_ppm_numerator`,
  `t13`.`defective_ppm_denominator`,
  `t13`.`defective_ppm_numerator_unknown`,
  `t13`.`defective_ppm_denominator_unknown`,
  `t13`.`row_count`
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`defective_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`defective_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`inspected_qty`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `defective_ppm`,
    IF(
      COALESCE(SUM(IF(`t12`.`defective_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`defective_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `defective_ppm_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`inspected_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `defective_ppm_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`defective_qty` IS NULL, 1, 0)) AS INT64), 0) AS `defective_ppm_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)) AS INT64), 0) AS `defective_ppm_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`order_id`,
        `t10`.`product_id`,
        `t10`.`operation_no`,
        `t10`.`sample_no`,
        `t10`.`inspected_at`,
        `t10`.`business_date`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`defective_qty`,
        `t10`.`defect_qty`,
        `t10`.`opportunities_per_unit`,
        `t10`.`opportunity_qty`,
        `t10`.`source_file`,
        `t10`.`source_row`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`order_id`,
            `t3`.`product_id`,
            `t3`.`operation_no`,
            `t3`.`sample_no`,
            `t3`.`inspected_at`,
            `t3`.`business_date`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`defective_qty`,
            `t3`.`defect_qty`,
            `t3`.`opportunities_per_unit`,
            `t3`.`opportunity_qty`,
            `t3`.`source_file`,
            `t3`.`source_row`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_inspection` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- defective_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`defective_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`defective_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`inspected_qty`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `defective_ratio`,
    IF(
      COALESCE(SUM(IF(`t12`.`defective_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`defective_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `defective_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`inspected_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `defective_ratio_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`defective_qty` IS NULL, 1, 0)) AS INT64), 0) AS `defective_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)) AS INT64), 0) AS `defective_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`order_id`,
        `t10`.`product_id`,
        `t10`.`operation_no`,
        `t10`.`sample_no`,
        `t10`.`inspected_at`,
        `t10`.`business_date`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`defective_qty`,
        `t10`.`defect_qty`,
        `t10`.`opportunities_per_unit`,
        `t10`.`opportunity_qty`,
        `t10`.`source_file`,
        `t10`.`source_row`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`order_id`,
            `t3`.`product_id`,
            `t3`.`operation_no`,
            `t3`.`sample_no`,
            `t3`.`inspected_at`,
            `t3`.`business_date`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`defective_qty`,
            `t3`.`defect_qty`,
            `t3`.`opportunities_per_unit`,
            `t3`.`opportunity_qty`,
            `t3`.`source_file`,
            `t3`.`source_row`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_inspection` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- defective_units by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`defective_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`defective_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 AS FLOAT64), 0.0)
    ) AS `defective_units`,
    IF(
      COALESCE(SUM(IF(`t12`.`defective_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`defective_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `defective_units_numerator`,
    1 AS `defective_units_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`defective_qty` IS NULL, 1, 0)) AS INT64), 0) AS `defective_units_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`order_id`,
        `t10`.`product_id`,
        `t10`.`operation_no`,
        `t10`.`sample_no`,
        `t10`.`inspected_at`,
        `t10`.`business_date`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`defective_qty`,
        `t10`.`defect_qty`,
        `t10`.`opportunities_per_unit`,
        `t10`.`opportunity_qty`,
        `t10`.`source_file`,
        `t10`.`source_row`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`order_id`,
            `t3`.`product_id`,
            `t3`.`operation_no`,
            `t3`.`sample_no`,
            `t3`.`inspected_at`,
            `t3`.`business_date`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`defective_qty`,
            `t3`.`defect_qty`,
            `t3`.`opportunities_per_unit`,
            `t3`.`opportunity_qty`,
            `t3`.`source_file`,
            `t3`.`source_row`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_inspection` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- defects by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`defect_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`defect_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 AS FLOAT64), 0.0)
    ) AS `defects`,
    IF(
      COALESCE(SUM(IF(`t12`.`defect_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`defect_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `defects_numerator`,
    1 AS `defects_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`defect_qty` IS NULL, 1, 0)) AS INT64), 0) AS `defects_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`order_id`,
        `t10`.`product_id`,
        `t10`.`operation_no`,
        `t10`.`sample_no`,
        `t10`.`inspected_at`,
        `t10`.`business_date`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`defective_qty`,
        `t10`.`defect_qty`,
        `t10`.`opportunities_per_unit`,
        `t10`.`opportunity_qty`,
        `t10`.`source_file`,
        `t10`.`source_row`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`order_id`,
            `t3`.`product_id`,
            `t3`.`operation_no`,
            `t3`.`sample_no`,
            `t3`.`inspected_at`,
            `t3`.`business_date`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`defective_qty`,
            `t3`.`defect_qty`,
            `t3`.`opportunities_per_unit`,
            `t3`.`opportunity_qty`,
            `t3`.`source_file`,
            `t3`.`source_row`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_inspection` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- dpmo by machine
SELECT
  `t13`.`machine`,
  `t13`.`dpmo` * 1000000.0 AS `dpmo`,
  `t13`.`dpmo_numerator`,
  `t13`.`dpmo_denominator`,
  `t13`.`dpmo_numerator_unknown`,
  `t13`.`dpmo_denominator_unknown`,
  `t13`.`row_count`
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`defect_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`defect_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`opportunity_qty` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`opportunity_qty`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `dpmo`,
    IF(
      COALESCE(SUM(IF(`t12`.`defect_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`defect_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `dpmo_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`opportunity_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`opportunity_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `dpmo_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`defect_qty` IS NULL, 1, 0)) AS INT64), 0) AS `dpmo_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`opportunity_qty` IS NULL, 1, 0)) AS INT64), 0) AS `dpmo_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`order_id`,
        `t10`.`product_id`,
        `t10`.`operation_no`,
        `t10`.`sample_no`,
        `t10`.`inspected_at`,
        `t10`.`business_date`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`defective_qty`,
        `t10`.`defect_qty`,
        `t10`.`opportunities_per_unit`,
        `t10`.`opportunity_qty`,
        `t10`.`source_file`,
        `t10`.`source_row`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`order_id`,
            `t3`.`product_id`,
            `t3`.`operation_no`,
            `t3`.`sample_no`,
            `t3`.`inspected_at`,
            `t3`.`business_date`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`defective_qty`,
            `t3`.`defect_qty`,
            `t3`.`opportunities_per_unit`,
            `t3`.`opportunity_qty`,
            `t3`.`source_file`,
            `t3`.`source_row`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_inspection` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- dpo by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`defect_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`defect_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`opportunity_qty` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`opportunity_qty`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `dpo`,
    IF(
      COALESCE(SUM(IF(`t12`.`defect_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`defect_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `dpo_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`opportunity_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`opportunity_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `dpo_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`defect_qty` IS NULL, 1, 0)) AS INT64), 0) AS `dpo_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`opportunity_qty` IS NULL, 1, 0)) AS INT64), 0) AS `dpo_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`order_id`,
        `t10`.`product_id`,
        `t10`.`operation_no`,
        `t10`.`sample_no`,
        `t10`.`inspected_at`,
        `t10`.`business_date`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`defective_qty`,
        `t10`.`defect_qty`,
        `t10`.`opportunities_per_unit`,
        `t10`.`opportunity_qty`,
        `t10`.`source_file`,
        `t10`.`source_row`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`order_id`,
            `t3`.`product_id`,
            `t3`.`operation_no`,
            `t3`.`sample_no`,
            `t3`.`inspected_at`,
            `t3`.`business_date`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`defective_qty`,
            `t3`.`defect_qty`,
            `t3`.`opportunities_per_unit`,
            `t3`.`opportunity_qty`,
            `t3`.`source_file`,
            `t3`.`source_row`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_inspection` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- dpu by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`defect_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`defect_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`inspected_qty`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `dpu`,
    IF(
      COALESCE(SUM(IF(`t12`.`defect_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`defect_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `dpu_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`inspected_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `dpu_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`defect_qty` IS NULL, 1, 0)) AS INT64), 0) AS `dpu_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)) AS INT64), 0) AS `dpu_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`order_id`,
        `t10`.`product_id`,
        `t10`.`operation_no`,
        `t10`.`sample_no`,
        `t10`.`inspected_at`,
        `t10`.`business_date`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`defective_qty`,
        `t10`.`defect_qty`,
        `t10`.`opportunities_per_unit`,
        `t10`.`opportunity_qty`,
        `t10`.`source_file`,
        `t10`.`source_row`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`order_id`,
            `t3`.`product_id`,
            `t3`.`operation_no`,
            `t3`.`sample_no`,
            `t3`.`inspected_at`,
            `t3`.`business_date`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`defective_qty`,
            `t3`.`defect_qty`,
            `t3`.`opportunities_per_unit`,
            `t3`.`opportunity_qty`,
            `t3`.`source_file`,
            `t3`.`source_row`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_inspection` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- energy_per_good_piece by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`energy_wh` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`energy_wh`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`good_qty` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`good_qty`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `energy_per_good_piece`,
    IF(
      COALESCE(SUM(IF(`t12`.`energy_wh` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`energy_wh`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `energy_per_good_piece_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`good_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`good_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `energy_per_good_piece_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`energy_wh` IS NULL, 1, 0)) AS INT64), 0) AS `energy_per_good_piece_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`good_qty` IS NULL, 1, 0)) AS INT64), 0) AS `energy_per_good_piece_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`energy_wh`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`energy_wh`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_energy` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- energy_use by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`energy_wh` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`energy_wh`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 1000 AS FLOAT64), 0.0)
    ) AS `energy_use`,
    IF(
      COALESCE(SUM(IF(`t12`.`energy_wh` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`energy_wh`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `energy_use_numerator`,
    1 AS `energy_use_denominator`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`carrier`,
        `t10`.`business_date`,
        `t10`.`energy_wh`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`carrier`,
            `t3`.`business_date`,
            `t3`.`energy_wh`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_energy_use` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- equipment_dependent_uptime by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(
          SUM(
            IF(
              (
                (
                  `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
                ) - `t12`.`stopped_down_us`
              ) IS NULL,
              1,
              0
            )
          ),
          0
        ) = 0,
        COALESCE(
          CAST(SUM(
            (
              `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
            ) - `t12`.`stopped_down_us`
          ) AS INT64),
          0
        ),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(
            SUM(
              IF(
                (
                  (
                    `t12`.`planned_us` + `t12`.`planned_stop_us`
                  ) - (
                    `t12`.`user_delay_us` + `t12`.`supplier_delay_us` + `t12`.`input_down_us` + `t12`.`facilities_down_us`
                  )
                ) IS NULL,
                1,
                0
              )
            ),
            0
          ) = 0,
          COALESCE(
            CAST(SUM(
              (
                `t12`.`planned_us` + `t12`.`planned_stop_us`
              ) - (
                `t12`.`user_delay_us` + `t12`.`supplier_delay_us` + `t12`.`input_down_us` + `t12`.`facilities_down_us`
              )
            ) AS INT64),
            0
          ),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `equipment_dependent_uptime`,
    IF(
      COALESCE(
        SUM(
          IF(
            (
              (
                `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
              ) - `t12`.`stopped_down_us`
            ) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(
          (
            `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
          ) - `t12`.`stopped_down_us`
        ) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `equipment_dependent_uptime_numerator`,
    IF(
      COALESCE(
        SUM(
          IF(
            (
              (
                `t12`.`planned_us` + `t12`.`planned_stop_us`
              ) - (
                `t12`.`user_delay_us` + `t12`.`supplier_delay_us` + `t12`.`input_down_us` + `t12`.`facilities_down_us`
              )
            ) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(
          (
            `t12`.`planned_us` + `t12`.`planned_stop_us`
          ) - (
            `t12`.`user_delay_us` + `t12`.`supplier_delay_us` + `t12`.`input_down_us` + `t12`.`facilities_down_us`
          )
        ) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `equipment_dependent_uptime_denominator`,
    COALESCE(
      CAST(SUM(
        IF(
          (
            (
              `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
            ) - `t12`.`stopped_down_us`
          ) IS NULL,
          1,
          0
        )
      ) AS INT64),
      0
    ) AS `equipment_dependent_uptime_numerator_unknown`,
    COALESCE(
      CAST(SUM(
        IF(
          (
            (
              `t12`.`planned_us` + `t12`.`planned_stop_us`
            ) - (
              `t12`.`user_delay_us` + `t12`.`supplier_delay_us` + `t12`.`input_down_us` + `t12`.`facilities_down_us`
            )
          ) IS NULL,
          1,
          0
        )
      ) AS INT64),
      0
    ) AS `equipment_dependent_uptime_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- equipment_load_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF((
          `t12`.`total_qty` * 1000
        ) IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`total_qty` * 1000) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`rated_capacity_milli_qty` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`rated_capacity_milli_qty`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `equipment_load_ratio`,
    IF(
      COALESCE(SUM(IF((
        `t12`.`total_qty` * 1000
      ) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`total_qty` * 1000) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `equipment_load_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`rated_capacity_milli_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`rated_capacity_milli_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `equipment_load_ratio_denominator`,
    COALESCE(CAST(SUM(IF((
      `t12`.`total_qty` * 1000
    ) IS NULL, 1, 0)) AS INT64), 0) AS `equipment_load_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`rated_capacity_milli_qty` IS NULL, 1, 0)) AS INT64), 0) AS `equipment_load_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`planned_us`,
        `t10`.`rated_capacity_milli_qty`,
        `t10`.`maximum_capacity_milli_qty`,
        `t10`.`total_qty`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`planned_us`,
            `t3`.`rated_capacity_milli_qty`,
            `t3`.`maximum_capacity_milli_qty`,
            `t3`.`total_qty`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_capacity` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- equipment_production_capacity by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`rated_capacity_milli_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`rated_capacity_milli_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 1000 AS FLOAT64), 0.0)
    ) AS `equipment_production_capacity`,
    IF(
      COALESCE(SUM(IF(`t12`.`rated_capacity_milli_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`rated_capacity_milli_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `equipment_production_capacity_numerator`,
    1 AS `equipment_production_capacity_denominator`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`planned_us`,
        `t10`.`rated_capacity_milli_qty`,
        `t10`.`maximum_capacity_milli_qty`,
        `t10`.`total_qty`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`planned_us`,
            `t3`.`rated_capacity_milli_qty`,
            `t3`.`maximum_capacity_milli_qty`,
            `t3`.`total_qty`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_capacity` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- error_followed_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t6`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(
          SUM(
            IF(
              IF(`t6`.`is_observed` AND (
                `t6`.`lead_us` IS NOT NULL
              ), `t6`.`error_count`, 0) IS NULL,
              1,
              0
            )
          ),
          0
        ) = 0,
        COALESCE(
          CAST(SUM(
            IF(`t6`.`is_observed` AND (
              `t6`.`lead_us` IS NOT NULL
            ), `t6`.`error_count`, 0)
          ) AS INT64),
          0
        ),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(IF(`t6`.`is_observed`, `t6`.`error_count`, 0) IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(IF(`t6`.`is_observed`, `t6`.`error_count`, 0)) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `error_followed_ratio`,
    IF(
      COALESCE(
        SUM(
          IF(
            IF(`t6`.`is_observed` AND (
              `t6`.`lead_us` IS NOT NULL
            ), `t6`.`error_count`, 0) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(
          IF(`t6`.`is_observed` AND (
            `t6`.`lead_us` IS NOT NULL
          ), `t6`.`error_count`, 0)
        ) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `error_followed_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(IF(`t6`.`is_observed`, `t6`.`error_count`, 0) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(IF(`t6`.`is_observed`, `t6`.`error_count`, 0)) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `error_followed_ratio_denominator`,
    COALESCE(
      CAST(SUM(
        IF(
          IF(`t6`.`is_observed` AND (
            `t6`.`lead_us` IS NOT NULL
          ), `t6`.`error_count`, 0) IS NULL,
          1,
          0
        )
      ) AS INT64),
      0
    ) AS `error_followed_ratio_numerator_unknown`,
    COALESCE(
      CAST(SUM(IF(IF(`t6`.`is_observed`, `t6`.`error_count`, 0) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `error_followed_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t5`.*
      EXCEPT (`machine_id_right`)
    FROM (
      SELECT
        `t2`.`machine_id`,
        `t2`.`error`,
        `t2`.`occurred_at`,
        `t2`.`is_observed`,
        `t2`.`next_failed_at`,
        `t2`.`lead_us`,
        `t2`.`followed_up_us`,
        `t2`.`error_count`,
        `t2`.`source_file`,
        `t2`.`source_row`,
        `t4`.`machine_id` AS `machine_id_right`,
        `t4`.`line`,
        `t4`.`area`,
        `t4`.`site`,
        `t4`.`model`
      FROM `fct_error` AS `t2`
      LEFT OUTER JOIN (
        SELECT
          *
        FROM `dim_machine` AS `t1`
      ) AS `t4`
        ON `t2`.`machine_id` = `t4`.`machine_id`
    ) AS `t5`
  ) AS `t6`
  GROUP BY
    1
) AS `t7`
ORDER BY
  `t7`.`machine` ASC NULLS LAST

-- failed_unit_ratio by unit
SELECT
  *
FROM (
  SELECT
    `t0`.`unit_id` AS `unit`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t0`.`failure_count` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t0`.`failure_count`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(CAST(IF(`t0`.`is_failed`, 1, 1) AS INT64) IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(CAST(IF(`t0`.`is_failed`, 1, 1) AS INT64)) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `failed_unit_ratio`,
    IF(
      COALESCE(SUM(IF(`t0`.`failure_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t0`.`failure_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `failed_unit_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(CAST(IF(`t0`.`is_failed`, 1, 1) AS INT64) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(CAST(IF(`t0`.`is_failed`, 1, 1) AS INT64)) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `failed_unit_ratio_denominator`,
    COALESCE(CAST(SUM(IF(`t0`.`failure_count` IS NULL, 1, 0)) AS INT64), 0) AS `failed_unit_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(CAST(IF(`t0`.`is_failed`, 1, 1) AS INT64) IS NULL, 1, 0)) AS INT64), 0) AS `failed_unit_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM `fct_life` AS `t0`
  GROUP BY
    1
) AS `t1`
ORDER BY
  `t1`.`unit` ASC NULLS LAST

-- failure_rate by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`failure_event_count` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`failure_event_count`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64) * CAST(3600000000.0 AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`operating_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`operating_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `failure_rate`,
    IF(
      COALESCE(SUM(IF(`t12`.`failure_event_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`failure_event_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `failure_rate_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`operating_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`operating_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `failure_rate_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`failure_event_count` IS NULL, 1, 0)) AS INT64), 0) AS `failure_rate_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`operating_us` IS NULL, 1, 0)) AS INT64), 0) AS `failure_rate_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- failure_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`failure_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`failure_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `failure_ratio`,
    IF(
      COALESCE(SUM(IF(`t12`.`failure_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`failure_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `failure_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `failure_ratio_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`failure_us` IS NULL, 1, 0)) AS INT64), 0) AS `failure_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)) AS INT64), 0) AS `failure_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- failure_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`failure_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`failure_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `failure_time`,
    IF(
      COALESCE(SUM(IF(`t12`.`failure_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`failure_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `failure_time_numerator`,
    1 AS `failure_time_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`failure_us` IS NULL, 1, 0)) AS INT64), 0) AS `failure_time_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- failures by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`failure_event_count` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`failure_event_count`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 AS FLOAT64), 0.0)
    ) AS `failures`,
    IF(
      COALESCE(SUM(IF(`t12`.`failure_event_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`failure_event_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `failures_numerator`,
    1 AS `failures_denominator`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- fall_off_ratio by machine, operation_no
SELECT
  *
FROM (
  SELECT
    `t6`.`machine_id` AS `machine`,
    `t6`.`operation_no`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t6`.`scrap_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t6`.`scrap_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t6`.`first_operation_qty` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t6`.`first_operation_qty`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `fall_off_ratio`,
    IF(
      COALESCE(SUM(IF(`t6`.`scrap_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`scrap_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `fall_off_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t6`.`first_operation_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`first_operation_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `fall_off_ratio_denominator`,
    COALESCE(CAST(SUM(IF(`t6`.`scrap_qty` IS NULL, 1, 0)) AS INT64), 0) AS `fall_off_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t6`.`first_operation_qty` IS NULL, 1, 0)) AS INT64), 0) AS `fall_off_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t5`.*
      EXCEPT (`machine_id_right`)
    FROM (
      SELECT
        `t2`.`machine_id`,
        `t2`.`order_id`,
        `t2`.`operation_no`,
        `t2`.`product_id`,
        `t2`.`start_at`,
        `t2`.`end_at`,
        `t2`.`is_open`,
        `t2`.`elapsed_us`,
        `t2`.`planned_us`,
        `t2`.`running_us`,
        `t2`.`setup_us`,
        `t2`.`failure_us`,
        `t2`.`stopped_us`,
        `t2`.`idle_us`,
        `t2`.`busy_us`,
        `t2`.`order_elapsed_us`,
        `t2`.`order_busy_us`,
        `t2`.`order_running_us`,
        `t2`.`ideal_us`,
        `t2`.`total_qty`,
        `t2`.`good_qty`,
        `t2`.`scrap_qty`,
        `t2`.`rework_qty`,
        `t2`.`inspected_qty`,
        `t2`.`first_pass_qty`,
        `t2`.`startup_reject_qty`,
        `t2`.`planned_scrap_qty`,
        `t2`.`first_operation_qty`,
        `t2`.`order_qty`,
        `t2`.`order_count`,
        `t4`.`machine_id` AS `machine_id_right`,
        `t4`.`line`,
        `t4`.`area`,
        `t4`.`site`,
        `t4`.`model`
      FROM `fct_order` AS `t2`
      LEFT OUTER JOIN (
        SELECT
          *
        FROM `dim_machine` AS `t1`
      ) AS `t4`
        ON `t2`.`machine_id` = `t4`.`machine_id`
    ) AS `t5`
  ) AS `t6`
  GROUP BY
    1,
    2
) AS `t7`
ORDER BY
  `t7`.`machine` ASC NULLS LAST,
  `t7`.`operation_no` ASC NULLS LAST

-- finished_goods by 
SELECT
  ieee_divide(
    CAST(IF(
      COALESCE(SUM(IF(`t6`.`finished_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`finished_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS FLOAT64),
    NULLIF(CAST(1 AS FLOAT64), 0.0)
  ) AS `finished_goods`,
  IF(
    COALESCE(SUM(IF(`t6`.`finished_qty` IS NULL, 1, 0)), 0) = 0,
    COALESCE(CAST(SUM(`t6`.`finished_qty`) AS INT64), 0),
    CAST(NULL AS INT64)
  ) AS `finished_goods_numerator`,
  1 AS `finished_goods_denominator`,
  COUNT(*) AS `row_count`
FROM (
  SELECT
    `t5`.*
    EXCEPT (`business_date_right`)
  FROM (
    SELECT
      `t2`.`material_id`,
      `t2`.`product_id`,
      `t2`.`business_date`,
      `t2`.`consumed_qty`,
      `t2`.`finished_qty`,
      `t2`.`integrated_qty`,
      `t2`.`production_loss_qty`,
      `t2`.`storage_transport_loss_qty`,
      `t2`.`other_loss_qty`,
      `t4`.`business_date` AS `business_date_right`,
      `t4`.`week`,
      `t4`.`month`,
      `t4`.`year`,
      `t4`.`weekday`,
      `t4`.`iso_year`,
      `t4`.`iso_week`
    FROM `fct_material` AS `t2`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`business_date`,
        `t1`.`week`,
        `t1`.`month`,
        `t1`.`year`,
        `t1`.`weekday`,
        `t1`.`iso_year`,
        `t1`.`iso_week`
      FROM `dim_date` AS `t1`
    ) AS `t4`
      ON `t2`.`business_date` = `t4`.`business_date`
  ) AS `t5`
) AS `t6`

-- finished_goods_ratio by 
SELECT
  ieee_divide(
    CAST(IF(
      COALESCE(SUM(IF(`t6`.`finished_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`finished_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS FLOAT64),
    NULLIF(
      CAST(IF(
        COALESCE(SUM(IF(`t6`.`consumed_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t6`.`consumed_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      0.0
    )
  ) AS `finished_goods_ratio`,
  IF(
    COALESCE(SUM(IF(`t6`.`finished_qty` IS NULL, 1, 0)), 0) = 0,
    COALESCE(CAST(SUM(`t6`.`finished_qty`) AS INT64), 0),
    CAST(NULL AS INT64)
  ) AS `finished_goods_ratio_numerator`,
  IF(
    COALESCE(SUM(IF(`t6`.`consumed_qty` IS NULL, 1, 0)), 0) = 0,
    COALESCE(CAST(SUM(`t6`.`consumed_qty`) AS INT64), 0),
    CAST(NULL AS INT64)
  ) AS `finished_goods_ratio_denominator`,
  COALESCE(CAST(SUM(IF(`t6`.`finished_qty` IS NULL, 1, 0)) AS INT64), 0) AS `finished_goods_ratio_numerator_unknown`,
  COALESCE(CAST(SUM(IF(`t6`.`consumed_qty` IS NULL, 1, 0)) AS INT64), 0) AS `finished_goods_ratio_denominator_unknown`,
  COUNT(*) AS `row_count`
FROM (
  SELECT
    `t5`.*
    EXCEPT (`business_date_right`)
  FROM (
    SELECT
      `t2`.`material_id`,
      `t2`.`product_id`,
      `t2`.`business_date`,
      `t2`.`consumed_qty`,
      `t2`.`finished_qty`,
      `t2`.`integrated_qty`,
      `t2`.`production_loss_qty`,
      `t2`.`storage_transport_loss_qty`,
      `t2`.`other_loss_qty`,
      `t4`.`business_date` AS `business_date_right`,
      `t4`.`week`,
      `t4`.`month`,
      `t4`.`year`,
      `t4`.`weekday`,
      `t4`.`iso_year`,
      `t4`.`iso_week`
    FROM `fct_material` AS `t2`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`business_date`,
        `t1`.`week`,
        `t1`.`month`,
        `t1`.`year`,
        `t1`.`weekday`,
        `t1`.`iso_year`,
        `t1`.`iso_week`
      FROM `dim_date` AS `t1`
    ) AS `t4`
      ON `t2`.`business_date` = `t4`.`business_date`
  ) AS `t5`
) AS `t6`

-- first_pass_quantity by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`first_pass_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`first_pass_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 AS FLOAT64), 0.0)
    ) AS `first_pass_quantity`,
    IF(
      COALESCE(SUM(IF(`t12`.`first_pass_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`first_pass_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `first_pass_quantity_numerator`,
    1 AS `first_pass_quantity_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`first_pass_qty` IS NULL, 1, 0)) AS INT64), 0) AS `first_pass_quantity_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- first_pass_yield by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`first_pass_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`first_pass_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`inspected_qty`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `first_pass_yield`,
    IF(
      COALESCE(SUM(IF(`t12`.`first_pass_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`first_pass_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `first_pass_yield_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`inspected_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `first_pass_yield_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`first_pass_qty` IS NULL, 1, 0)) AS INT64), 0) AS `first_pass_yield_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)) AS INT64), 0) AS `first_pass_yield_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- first_time_yield by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(
          SUM(
            IF(
              (
                (
                  `t12`.`total_qty` - `t12`.`scrap_qty`
                ) - `t12`.`rework_qty`
              ) IS NULL,
              1,
              0
            )
          ),
          0
        ) = 0,
        COALESCE(
          CAST(SUM((
            `t12`.`total_qty` - `t12`.`scrap_qty`
          ) - `t12`.`rework_qty`) AS INT64),
          0
        ),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`total_qty`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `first_time_yield`,
    IF(
      COALESCE(
        SUM(
          IF(
            (
              (
                `t12`.`total_qty` - `t12`.`scrap_qty`
              ) - `t12`.`rework_qty`
            ) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM((
          `t12`.`total_qty` - `t12`.`scrap_qty`
        ) - `t12`.`rework_qty`) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `first_time_yield_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`total_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `first_time_yield_denominator`,
    COALESCE(
      CAST(SUM(
        IF(
          (
            (
              `t12`.`total_qty` - `t12`.`scrap_qty`
            ) - `t12`.`rework_qty`
          ) IS NULL,
          1,
          0
        )
      ) AS INT64),
      0
    ) AS `first_time_yield_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)) AS INT64), 0) AS `first_time_yield_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- fully_productive_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`ideal_good_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`ideal_good_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `fully_productive_time`,
    IF(
      COALESCE(SUM(IF(`t12`.`ideal_good_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`ideal_good_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `fully_productive_time_numerator`,
    1 AS `fully_productive_time_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`ideal_good_us` IS NULL, 1, 0)) AS INT64), 0) AS `fully_productive_time_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- good_quantity by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`good_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`good_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 AS FLOAT64), 0.0)
    ) AS `good_quantity`,
    IF(
      COALESCE(SUM(IF(`t12`.`good_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`good_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `good_quantity_numerator`,
    1 AS `good_quantity_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`good_qty` IS NULL, 1, 0)) AS INT64), 0) AS `good_quantity_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- idle_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`idle_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`idle_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `idle_ratio`,
    IF(
      COALESCE(SUM(IF(`t12`.`idle_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`idle_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `idle_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `idle_ratio_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`idle_us` IS NULL, 1, 0)) AS INT64), 0) AS `idle_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)) AS INT64), 0) AS `idle_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- inherent_availability by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`operating_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`operating_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(
            SUM(IF((
              `t12`.`operating_us` + `t12`.`event_restoration_us`
            ) IS NULL, 1, 0)),
            0
          ) = 0,
          COALESCE(CAST(SUM(`t12`.`operating_us` + `t12`.`event_restoration_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `inherent_availability`,
    IF(
      COALESCE(SUM(IF(`t12`.`operating_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`operating_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `inherent_availability_numerator`,
    IF(
      COALESCE(
        SUM(IF((
          `t12`.`operating_us` + `t12`.`event_restoration_us`
        ) IS NULL, 1, 0)),
        0
      ) = 0,
      COALESCE(CAST(SUM(`t12`.`operating_us` + `t12`.`event_restoration_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `inherent_availability_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`operating_us` IS NULL, 1, 0)) AS INT64), 0) AS `inherent_availability_numerator_unknown`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`operating_us` + `t12`.`event_restoration_us`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `inherent_availability_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- inspected_quantity by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`inspected_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 AS FLOAT64), 0.0)
    ) AS `inspected_quantity`,
    IF(
      COALESCE(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`inspected_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `inspected_quantity_numerator`,
    1 AS `inspected_quantity_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)) AS INT64), 0) AS `inspected_quantity_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- inspected_units by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`inspected_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 AS FLOAT64), 0.0)
    ) AS `inspected_units`,
    IF(
      COALESCE(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`inspected_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `inspected_units_numerator`,
    1 AS `inspected_units_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)) AS INT64), 0) AS `inspected_units_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`order_id`,
        `t10`.`product_id`,
        `t10`.`operation_no`,
        `t10`.`sample_no`,
        `t10`.`inspected_at`,
        `t10`.`business_date`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`defective_qty`,
        `t10`.`defect_qty`,
        `t10`.`opportunities_per_unit`,
        `t10`.`opportunity_qty`,
        `t10`.`source_file`,
        `t10`.`source_row`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`order_id`,
            `t3`.`product_id`,
            `t3`.`operation_no`,
            `t3`.`sample_no`,
            `t3`.`inspected_at`,
            `t3`.`business_date`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`defective_qty`,
            `t3`.`defect_qty`,
            `t3`.`opportunities_per_unit`,
            `t3`.`opportunity_qty`,
            `t3`.`source_file`,
            `t3`.`source_row`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_inspection` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- inspection_first_pass_yield by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`first_pass_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`first_pass_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`inspected_qty`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `inspection_first_pass_yield`,
    IF(
      COALESCE(SUM(IF(`t12`.`first_pass_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`first_pass_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `inspection_first_pass_yield_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`inspected_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `inspection_first_pass_yield_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`first_pass_qty` IS NULL, 1, 0)) AS INT64), 0) AS `inspection_first_pass_yield_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)) AS INT64), 0) AS `inspection_first_pass_yield_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`order_id`,
        `t10`.`product_id`,
        `t10`.`operation_no`,
        `t10`.`sample_no`,
        `t10`.`inspected_at`,
        `t10`.`business_date`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`defective_qty`,
        `t10`.`defect_qty`,
        `t10`.`opportunities_per_unit`,
        `t10`.`opportunity_qty`,
        `t10`.`source_file`,
        `t10`.`source_row`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`order_id`,
            `t3`.`product_id`,
            `t3`.`operation_no`,
            `t3`.`sample_no`,
            `t3`.`inspected_at`,
            `t3`.`business_date`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`defective_qty`,
            `t3`.`defect_qty`,
            `t3`.`opportunities_per_unit`,
            `t3`.`opportunity_qty`,
            `t3`.`source_file`,
            `t3`.`source_row`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_inspection` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- integrated_goods by 
SELECT
  ieee_divide(
    CAST(IF(
      COALESCE(SUM(IF(`t6`.`integrated_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`integrated_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS FLOAT64),
    NULLIF(CAST(1 AS FLOAT64), 0.0)
  ) AS `integrated_goods`,
  IF(
    COALESCE(SUM(IF(`t6`.`integrated_qty` IS NULL, 1, 0)), 0) = 0,
    COALESCE(CAST(SUM(`t6`.`integrated_qty`) AS INT64), 0),
    CAST(NULL AS INT64)
  ) AS `integrated_goods_numerator`,
  1 AS `integrated_goods_denominator`,
  COUNT(*) AS `row_count`
FROM (
  SELECT
    `t5`.*
    EXCEPT (`business_date_right`)
  FROM (
    SELECT
      `t2`.`material_id`,
      `t2`.`product_id`,
      `t2`.`business_date`,
      `t2`.`consumed_qty`,
      `t2`.`finished_qty`,
      `t2`.`integrated_qty`,
      `t2`.`production_loss_qty`,
      `t2`.`storage_transport_loss_qty`,
      `t2`.`other_loss_qty`,
      `t4`.`business_date` AS `business_date_right`,
      `t4`.`week`,
      `t4`.`month`,
      `t4`.`year`,
      `t4`.`weekday`,
      `t4`.`iso_year`,
      `t4`.`iso_week`
    FROM `fct_material` AS `t2`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`business_date`,
        `t1`.`week`,
        `t1`.`month`,
        `t1`.`year`,
        `t1`.`weekday`,
        `t1`.`iso_year`,
        `t1`.`iso_week`
      FROM `dim_date` AS `t1`
    ) AS `t4`
      ON `t2`.`business_date` = `t4`.`business_date`
  ) AS `t5`
) AS `t6`

-- integrated_goods_ratio by 
SELECT
  ieee_divide(
    CAST(IF(
      COALESCE(SUM(IF(`t6`.`integrated_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`integrated_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS FLOAT64),
    NULLIF(
      CAST(IF(
        COALESCE(SUM(IF(`t6`.`consumed_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t6`.`consumed_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      0.0
    )
  ) AS `integrated_goods_ratio`,
  IF(
    COALESCE(SUM(IF(`t6`.`integrated_qty` IS NULL, 1, 0)), 0) = 0,
    COALESCE(CAST(SUM(`t6`.`integrated_qty`) AS INT64), 0),
    CAST(NULL AS INT64)
  ) AS `integrated_goods_ratio_numerator`,
  IF(
    COALESCE(SUM(IF(`t6`.`consumed_qty` IS NULL, 1, 0)), 0) = 0,
    COALESCE(CAST(SUM(`t6`.`consumed_qty`) AS INT64), 0),
    CAST(NULL AS INT64)
  ) AS `integrated_goods_ratio_denominator`,
  COALESCE(CAST(SUM(IF(`t6`.`integrated_qty` IS NULL, 1, 0)) AS INT64), 0) AS `integrated_goods_ratio_numerator_unknown`,
  COALESCE(CAST(SUM(IF(`t6`.`consumed_qty` IS NULL, 1, 0)) AS INT64), 0) AS `integrated_goods_ratio_denominator_unknown`,
  COUNT(*) AS `row_count`
FROM (
  SELECT
    `t5`.*
    EXCEPT (`business_date_right`)
  FROM (
    SELECT
      `t2`.`material_id`,
      `t2`.`product_id`,
      `t2`.`business_date`,
      `t2`.`consumed_qty`,
      `t2`.`finished_qty`,
      `t2`.`integrated_qty`,
      `t2`.`production_loss_qty`,
      `t2`.`storage_transport_loss_qty`,
      `t2`.`other_loss_qty`,
      `t4`.`business_date` AS `business_date_right`,
      `t4`.`week`,
      `t4`.`month`,
      `t4`.`year`,
      `t4`.`weekday`,
      `t4`.`iso_year`,
      `t4`.`iso_week`
    FROM `fct_material` AS `t2`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`business_date`,
        `t1`.`week`,
        `t1`.`month`,
        `t1`.`year`,
        `t1`.`weekday`,
        `t1`.`iso_year`,
        `t1`.`iso_week`
      FROM `dim_date` AS `t1`
    ) AS `t4`
      ON `t2`.`business_date` = `t4`.`business_date`
  ) AS `t5`
) AS `t6`

-- inventory_throughput by 
SELECT
  ieee_divide(
    CAST(IF(
      COALESCE(SUM(IF(`t6`.`throughput_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`throughput_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS FLOAT64),
    NULLIF(CAST(1 AS FLOAT64), 0.0)
  ) AS `inventory_throughput`,
  IF(
    COALESCE(SUM(IF(`t6`.`throughput_qty` IS NULL, 1, 0)), 0) = 0,
    COALESCE(CAST(SUM(`t6`.`throughput_qty`) AS INT64), 0),
    CAST(NULL AS INT64)
  ) AS `inventory_throughput_numerator`,
  1 AS `inventory_throughput_denominator`,
  COUNT(*) AS `row_count`
FROM (
  SELECT
    `t5`.*
    EXCEPT (`business_date_right`)
  FROM (
    SELECT
      `t2`.`place`,
      `t2`.`item`,
      `t2`.`count_no`,
      `t2`.`counted_at`,
      `t2`.`business_date`,
      `t2`.`start_at`,
      `t2`.`end_at`,
      `t2`.`on_hand_qty`,
      `t2`.`held_s`,
      `t2`.`held_qty_s`,
      `t2`.`ends_qty_s`,
      `t2`.`throughput_qty`,
      `t4`.`business_date` AS `business_date_right`,
      `t4`.`week`,
      `t4`.`month`,
      `t4`.`year`,
      `t4`.`weekday`,
      `t4`.`iso_year`,
      `t4`.`iso_week`
    FROM `fct_inventory` AS `t2`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`business_date`,
        `t1`.`week`,
        `t1`.`month`,
        `t1`.`year`,
        `t1`.`weekday`,
        `t1`.`iso_year`,
        `t1`.`iso_week`
      FROM `dim_date` AS `t1`
    ) AS `t4`
      ON `t2`.`business_date` = `t4`.`business_date`
  ) AS `t5`
) AS `t6`

-- inventory_turns by 
SELECT
  ieee_divide(
    CAST(IF(
      COALESCE(SUM(IF(`t6`.`throughput_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`throughput_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS FLOAT64),
    NULLIF(
      ieee_divide(
        CAST(IF(
          COALESCE(SUM(IF(`t6`.`held_qty_s` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t6`.`held_qty_s`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        NULLIF(
          GREATEST(
            COALESCE(
              ieee_divide(
                CAST(IF(
                  COALESCE(SUM(IF(`t6`.`held_s` IS NULL, 1, 0)), 0) = 0,
                  COALESCE(CAST(SUM(`t6`.`held_s`) AS INT64), 0),
                  CAST(NULL AS INT64)
                ) AS FLOAT64),
                NULLIF(
                  CAST(COUNT(
                    DISTINCT IF(
                      `t6`.`held_s` > 0,
                      CONCAT(
                        CONCAT(CONCAT(CAST(LENGTH(`t6`.`place`) AS STRING), ':'), `t6`.`place`),
                        `t6`.`item`
                      ),
                      CAST(NULL AS STRING)
                    )
                  ) AS FLOAT64),
                  0.0
                )
              ),
              LEAST(
                COALESCE(
                  ieee_divide(
                    CAST(TIMESTAMP_DIFF(
                      MAX(IF(`t6`.`held_s` > 0, `t6`.`end_at`, CAST(NULL AS TIMESTAMP))),
                      MIN(IF(`t6`.`held_s` > 0, `t6`.`start_at`, CAST(NULL AS TIMESTAMP))),
                      MICROSECOND
                    ) AS FLOAT64),
                    NULLIF(CAST(1000000 AS FLOAT64), 0.0)
                  ),
                  NULLIF(
                    CAST(COUNT(DISTINCT IF(`t6`.`held_s` > 0, `t6`.`business_date`, CAST(NULL AS DATE))) AS FLOAT64),
                    0.0
                  ) * 86400.0
                ),
                COALESCE(
                  NULLIF(
                    CAST(COUNT(DISTINCT IF(`t6`.`held_s` > 0, `t6`.`business_date`, CAST(NULL AS DATE))) AS FLOAT64),
                    0.0
                  ) * 86400.0,
                  ieee_divide(
                    CAST(TIMESTAMP_DIFF(
                      MAX(IF(`t6`.`held_s` > 0, `t6`.`end_at`, CAST(NULL AS TIMESTAMP))),
                      MIN(IF(`t6`.`held_s` > 0, `t6`.`start_at`, CAST(NULL AS TIMESTAMP))),
                      MICROSECOND
                    ) AS FLOAT64),
                    NULLIF(CAST(1000000 AS FLOAT64), 0.0)
                  )
                )
              )
            ),
            COALESCE(
              LEAST(
                COALESCE(
                  ieee_divide(
                    CAST(TIMESTAMP_DIFF(
                      MAX(IF(`t6`.`held_s` > 0, `t6`.`end_at`, CAST(NULL AS TIMESTAMP))),
                      MIN(IF(`t6`.`held_s` > 0, `t6`.`start_at`, CAST(NULL AS TIMESTAMP))),
                      MICROSECOND
                    ) AS FLOAT64),
                    NULLIF(CAST(1000000 AS FLOAT64), 0.0)
                  ),
                  NULLIF(
                    CAST(COUNT(DISTINCT IF(`t6`.`held_s` > 0, `t6`.`business_date`, CAST(NULL AS DATE))) AS FLOAT64),
                    0.0
                  ) * 86400.0
                ),
                COALESCE(
                  NULLIF(
                    CAST(COUNT(DISTINCT IF(`t6`.`held_s` > 0, `t6`.`business_date`, CAST(NULL AS DATE))) AS FLOAT64),
                    0.0
                  ) * 86400.0,
                  ieee_divide(
                    CAST(TIMESTAMP_DIFF(
                      MAX(IF(`t6`.`held_s` > 0, `t6`.`end_at`, CAST(NULL AS TIMESTAMP))),
                      MIN(IF(`t6`.`held_s` > 0, `t6`.`start_at`, CAST(NULL AS TIMESTAMP))),
                      MICROSECOND
                    ) AS FLOAT64),
                    NULLIF(CAST(1000000 AS FLOAT64), 0.0)
                  )
                )
              ),
              ieee_divide(
                CAST(IF(
                  COALESCE(SUM(IF(`t6`.`held_s` IS NULL, 1, 0)), 0) = 0,
                  COALESCE(CAST(SUM(`t6`.`held_s`) AS INT64), 0),
                  CAST(NULL AS INT64)
                ) AS FLOAT64),
                NULLIF(
                  CAST(COUNT(
                    DISTINCT IF(
                      `t6`.`held_s` > 0,
                      CONCAT(
                        CONCAT(CONCAT(CAST(LENGTH(`t6`.`place`) AS STRING), ':'), `t6`.`place`),
                        `t6`.`item`
                      ),
                      CAST(NULL AS STRING)
                    )
                  ) AS FLOAT64),
                  0.0
                )
              )
            )
          ) * 1.0,
          0.0
        )
      ),
      0.0
    )
  ) AS `inventory_turns`,
  IF(
    COALESCE(SUM(IF(`t6`.`throughput_qty` IS NULL, 1, 0)), 0) = 0,
    COALESCE(CAST(SUM(`t6`.`throughput_qty`) AS INT64), 0),
    CAST(NULL AS INT64)
  ) AS `inventory_turns_numerator`,
  ieee_divide(
    CAST(IF(
      COALESCE(SUM(IF(`t6`.`held_qty_s` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`held_qty_s`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS FLOAT64),
    NULLIF(
      GREATEST(
        COALESCE(
          ieee_divide(
            CAST(IF(
              COALESCE(SUM(IF(`t6`.`held_s` IS NULL, 1, 0)), 0) = 0,
              COALESCE(CAST(SUM(`t6`.`held_s`) AS INT64), 0),
              CAST(NULL AS INT64)
            ) AS FLOAT64),
            NULLIF(
              CAST(COUNT(
                DISTINCT IF(
                  `t6`.`held_s` > 0,
                  CONCAT(
                    CONCAT(CONCAT(CAST(LENGTH(`t6`.`place`) AS STRING), ':'), `t6`.`place`),
                    `t6`.`item`
                  ),
                  CAST(NULL AS STRING)
                )
              ) AS FLOAT64),
              0.0
            )
          ),
          LEAST(
            COALESCE(
              ieee_divide(
                CAST(TIMESTAMP_DIFF(
                  MAX(IF(`t6`.`held_s` > 0, `t6`.`end_at`, CAST(NULL AS TIMESTAMP))),
                  MIN(IF(`t6`.`held_s` > 0, `t6`.`start_at`, CAST(NULL AS TIMESTAMP))),
                  MICROSECOND
                ) AS FLOAT64),
                NULLIF(CAST(1000000 AS FLOAT64), 0.0)
              ),
              NULLIF(
                CAST(COUNT(DISTINCT IF(`t6`.`held_s` > 0, `t6`.`business_date`, CAST(NULL AS DATE))) AS FLOAT64),
                0.0
              ) * 86400.0
            ),
            COALESCE(
              NULLIF(
                CAST(COUNT(DISTINCT IF(`t6`.`held_s` > 0, `t6`.`business_date`, CAST(NULL AS DATE))) AS FLOAT64),
                0.0
              ) * 86400.0,
              ieee_divide(
                CAST(TIMESTAMP_DIFF(
                  MAX(IF(`t6`.`held_s` > 0, `t6`.`end_at`, CAST(NULL AS TIMESTAMP))),
                  MIN(IF(`t6`.`held_s` > 0, `t6`.`start_at`, CAST(NULL AS TIMESTAMP))),
                  MICROSECOND
                ) AS FLOAT64),
                NULLIF(CAST(1000000 AS FLOAT64), 0.0)
              )
            )
          )
        ),
        COALESCE(
          LEAST(
            COALESCE(
              ieee_divide(
                CAST(TIMESTAMP_DIFF(
                  MAX(IF(`t6`.`held_s` > 0, `t6`.`end_at`, CAST(NULL AS TIMESTAMP))),
                  MIN(IF(`t6`.`held_s` > 0, `t6`.`start_at`, CAST(NULL AS TIMESTAMP))),
                  MICROSECOND
                ) AS FLOAT64),
                NULLIF(CAST(1000000 AS FLOAT64), 0.0)
              ),
              NULLIF(
                CAST(COUNT(DISTINCT IF(`t6`.`held_s` > 0, `t6`.`business_date`, CAST(NULL AS DATE))) AS FLOAT64),
                0.0
              ) * 86400.0
            ),
            COALESCE(
              NULLIF(
                CAST(COUNT(DISTINCT IF(`t6`.`held_s` > 0, `t6`.`business_date`, CAST(NULL AS DATE))) AS FLOAT64),
                0.0
              ) * 86400.0,
              ieee_divide(
                CAST(TIMESTAMP_DIFF(
                  MAX(IF(`t6`.`held_s` > 0, `t6`.`end_at`, CAST(NULL AS TIMESTAMP))),
                  MIN(IF(`t6`.`held_s` > 0, `t6`.`start_at`, CAST(NULL AS TIMESTAMP))),
                  MICROSECOND
                ) AS FLOAT64),
                NULLIF(CAST(1000000 AS FLOAT64), 0.0)
              )
            )
          ),
          ieee_divide(
            CAST(IF(
              COALESCE(SUM(IF(`t6`.`held_s` IS NULL, 1, 0)), 0) = 0,
              COALESCE(CAST(SUM(`t6`.`held_s`) AS INT64), 0),
              CAST(NULL AS INT64)
            ) AS FLOAT64),
            NULLIF(
              CAST(COUNT(
                DISTINCT IF(
                  `t6`.`held_s` > 0,
                  CONCAT(
                    CONCAT(CONCAT(CAST(LENGTH(`t6`.`place`) AS STRING), ':'), `t6`.`place`),
                    `t6`.`item`
                  ),
                  CAST(NULL AS STRING)
                )
              ) AS FLOAT64),
              0.0
            )
          )
        )
      ) * 1.0,
      0.0
    )
  ) AS `inventory_turns_denominator`,
  COUNT(*) AS `row_count`
FROM (
  SELECT
    `t5`.*
    EXCEPT (`business_date_right`)
  FROM (
    SELECT
      `t2`.`place`,
      `t2`.`item`,
      `t2`.`count_no`,
      `t2`.`counted_at`,
      `t2`.`business_date`,
      `t2`.`start_at`,
      `t2`.`end_at`,
      `t2`.`on_hand_qty`,
      `t2`.`held_s`,
      `t2`.`held_qty_s`,
      `t2`.`ends_qty_s`,
      `t2`.`throughput_qty`,
      `t4`.`business_date` AS `business_date_right`,
      `t4`.`week`,
      `t4`.`month`,
      `t4`.`year`,
      `t4`.`weekday`,
      `t4`.`iso_year`,
      `t4`.`iso_week`
    FROM `fct_inventory` AS `t2`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`business_date`,
        `t1`.`week`,
        `t1`.`month`,
        `t1`.`year`,
        `t1`.`weekday`,
        `t1`.`iso_year`,
        `t1`.`iso_week`
      FROM `dim_date` AS `t1`
    ) AS `t4`
      ON `t2`.`business_date` = `t4`.`business_date`
  ) AS `t5`
) AS `t6`

-- life_failure_rate by unit
SELECT
  *
FROM (
  SELECT
    `t0`.`unit_id` AS `unit`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t0`.`failure_count` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t0`.`failure_count`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t0`.`life_cycles` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t0`.`life_cycles`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `life_failure_rate`,
    IF(
      COALESCE(SUM(IF(`t0`.`failure_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t0`.`failure_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `life_failure_rate_numerator`,
    IF(
      COALESCE(SUM(IF(`t0`.`life_cycles` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t0`.`life_cycles`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `life_failure_rate_denominator`,
    COALESCE(CAST(SUM(IF(`t0`.`failure_count` IS NULL, 1, 0)) AS INT64), 0) AS `life_failure_rate_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t0`.`life_cycles` IS NULL, 1, 0)) AS INT64), 0) AS `life_failure_rate_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM `fct_life` AS `t0`
  GROUP BY
    1
) AS `t1`
ORDER BY
  `t1`.`unit` ASC NULLS LAST

-- machine_errors by machine
SELECT
  *
FROM (
  SELECT
    `t6`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t6`.`error_count` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t6`.`error_count`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 AS FLOAT64), 0.0)
    ) AS `machine_errors`,
    IF(
      COALESCE(SUM(IF(`t6`.`error_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`error_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `machine_errors_numerator`,
    1 AS `machine_errors_denominator`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t5`.*
      EXCEPT (`machine_id_right`)
    FROM (
      SELECT
        `t2`.`machine_id`,
        `t2`.`error`,
        `t2`.`occurred_at`,
        `t2`.`is_observed`,
        `t2`.`next_failed_at`,
        `t2`.`lead_us`,
        `t2`.`followed_up_us`,
        `t2`.`error_count`,
        `t2`.`source_file`,
        `t2`.`source_row`,
        `t4`.`machine_id` AS `machine_id_right`,
        `t4`.`line`,
        `t4`.`area`,
        `t4`.`site`,
        `t4`.`model`
      FROM `fct_error` AS `t2`
      LEFT OUTER JOIN (
        SELECT
          *
        FROM `dim_machine` AS `t1`
      ) AS `t4`
        ON `t2`.`machine_id` = `t4`.`machine_id`
    ) AS `t5`
  ) AS `t6`
  GROUP BY
    1
) AS `t7`
ORDER BY
  `t7`.`machine` ASC NULLS LAST

-- maintenance_actions by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(
          SUM(IF((
            `t12`.`corrective_count` + `t12`.`preventive_count`
          ) IS NULL, 1, 0)),
          0
        ) = 0,
        COALESCE(CAST(SUM(`t12`.`corrective_count` + `t12`.`preventive_count`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 AS FLOAT64), 0.0)
    ) AS `maintenance_actions`,
    IF(
      COALESCE(
        SUM(IF((
          `t12`.`corrective_count` + `t12`.`preventive_count`
        ) IS NULL, 1, 0)),
        0
      ) = 0,
      COALESCE(CAST(SUM(`t12`.`corrective_count` + `t12`.`preventive_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `maintenance_actions_numerator`,
    1 AS `maintenance_actions_denominator`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`corrective_count` + `t12`.`preventive_count`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `maintenance_actions_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- maintenance_availability by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`operating_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`operating_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(
            SUM(
              IF(
                (
                  `t12`.`operating_us` + `t12`.`corrective_us` + `t12`.`preventive_us`
                ) IS NULL,
                1,
                0
              )
            ),
            0
          ) = 0,
          COALESCE(
            CAST(SUM(`t12`.`operating_us` + `t12`.`corrective_us` + `t12`.`preventive_us`) AS INT64),
            0
          ),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `maintenance_availability`,
    IF(
      COALESCE(SUM(IF(`t12`.`operating_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`operating_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `maintenance_availability_numerator`,
    IF(
      COALESCE(
        SUM(
          IF(
            (
              `t12`.`operating_us` + `t12`.`corrective_us` + `t12`.`preventive_us`
            ) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(`t12`.`operating_us` + `t12`.`corrective_us` + `t12`.`preventive_us`) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `maintenance_availability_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`operating_us` IS NULL, 1, 0)) AS INT64), 0) AS `maintenance_availability_numerator_unknown`,
    COALESCE(
      CAST(SUM(
        IF(
          (
            `t12`.`operating_us` + `t12`.`corrective_us` + `t12`.`preventive_us`
          ) IS NULL,
          1,
          0
        )
      ) AS INT64),
      0
    ) AS `maintenance_availability_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- mcbf by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`total_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`failure_event_count` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`failure_event_count`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `mcbf`,
    IF(
      COALESCE(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`total_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `mcbf_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`failure_event_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`failure_event_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `mcbf_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)) AS INT64), 0) AS `mcbf_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`failure_event_count` IS NULL, 1, 0)) AS INT64), 0) AS `mcbf_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- mean_down_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF((
          `t12`.`corrective_us` + `t12`.`preventive_us`
        ) IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`corrective_us` + `t12`.`preventive_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(
            SUM(IF((
              `t12`.`corrective_count` + `t12`.`preventive_count`
            ) IS NULL, 1, 0)),
            0
          ) = 0,
          COALESCE(CAST(SUM(`t12`.`corrective_count` + `t12`.`preventive_count`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) * 3600000000 AS FLOAT64),
        0.0
      )
    ) AS `mean_down_time`,
    IF(
      COALESCE(SUM(IF((
        `t12`.`corrective_us` + `t12`.`preventive_us`
      ) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`corrective_us` + `t12`.`preventive_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `mean_down_time_numerator`,
    IF(
      COALESCE(
        SUM(IF((
          `t12`.`corrective_count` + `t12`.`preventive_count`
        ) IS NULL, 1, 0)),
        0
      ) = 0,
      COALESCE(CAST(SUM(`t12`.`corrective_count` + `t12`.`preventive_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `mean_down_time_denominator`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`corrective_us` + `t12`.`preventive_us`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `mean_down_time_numerator_unknown`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`corrective_count` + `t12`.`preventive_count`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `mean_down_time_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- mean_fault_detection_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`detection_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`detection_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`corrective_count` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`corrective_count`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) * 3600000000 AS FLOAT64),
        0.0
      )
    ) AS `mean_fault_detection_time`,
    IF(
      COALESCE(SUM(IF(`t12`.`detection_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`detection_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `mean_fault_detection_time_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`corrective_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`corrective_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `mean_fault_detection_time_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`detection_us` IS NULL, 1, 0)) AS INT64), 0) AS `mean_fault_detection_time_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`corrective_count` IS NULL, 1, 0)) AS INT64), 0) AS `mean_fault_detection_time_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- mean_order_elapsed_time by machine
SELECT
  *
FROM (
  SELECT
    `t6`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t6`.`order_elapsed_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t6`.`order_elapsed_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t6`.`order_count` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t6`.`order_count`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) * 3600000000 AS FLOAT64),
        0.0
      )
    ) AS `mean_order_elapsed_time`,
    IF(
      COALESCE(SUM(IF(`t6`.`order_elapsed_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`order_elapsed_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `mean_order_elapsed_time_numerator`,
    IF(
      COALESCE(SUM(IF(`t6`.`order_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`order_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `mean_order_elapsed_time_denominator`,
    COALESCE(CAST(SUM(IF(`t6`.`order_elapsed_us` IS NULL, 1, 0)) AS INT64), 0) AS `mean_order_elapsed_time_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t6`.`order_count` IS NULL, 1, 0)) AS INT64), 0) AS `mean_order_elapsed_time_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t5`.*
      EXCEPT (`machine_id_right`)
    FROM (
      SELECT
        `t2`.`machine_id`,
        `t2`.`order_id`,
        `t2`.`operation_no`,
        `t2`.`product_id`,
        `t2`.`start_at`,
        `t2`.`end_at`,
        `t2`.`is_open`,
        `t2`.`elapsed_us`,
        `t2`.`planned_us`,
        `t2`.`running_us`,
        `t2`.`setup_us`,
        `t2`.`failure_us`,
        `t2`.`stopped_us`,
        `t2`.`idle_us`,
        `t2`.`busy_us`,
        `t2`.`order_elapsed_us`,
        `t2`.`order_busy_us`,
        `t2`.`order_running_us`,
        `t2`.`ideal_us`,
        `t2`.`total_qty`,
        `t2`.`good_qty`,
        `t2`.`scrap_qty`,
        `t2`.`rework_qty`,
        `t2`.`inspected_qty`,
        `t2`.`first_pass_qty`,
        `t2`.`startup_reject_qty`,
        `t2`.`planned_scrap_qty`,
        `t2`.`first_operation_qty`,
        `t2`.`order_qty`,
        `t2`.`order_count`,
        `t4`.`machine_id` AS `machine_id_right`,
        `t4`.`line`,
        `t4`.`area`,
        `t4`.`site`,
        `t4`.`model`
      FROM `fct_order` AS `t2`
      LEFT OUTER JOIN (
        SELECT
          *
        FROM `dim_machine` AS `t1`
      ) AS `t4`
        ON `t2`.`machine_id` = `t4`.`machine_id`
    ) AS `t5`
  ) AS `t6`
  GROUP BY
    1
) AS `t7`
ORDER BY
  `t7`.`machine` ASC NULLS LAST

-- mean_repair_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`detected_repair_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`detected_repair_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`repaired_count` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`repaired_count`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) * 3600000000 AS FLOAT64),
        0.0
      )
    ) AS `mean_repair_time`,
    IF(
      COALESCE(SUM(IF(`t12`.`detected_repair_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`detected_repair_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `mean_repair_time_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`repaired_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`repaired_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `mean_repair_time_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`detected_repair_us` IS NULL, 1, 0)) AS INT64), 0) AS `mean_repair_time_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`repaired_count` IS NULL, 1, 0)) AS INT64), 0) AS `mean_repair_time_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- mean_value by machine, characteristic
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    `t12`.`characteristic`,
    ieee_divide(
      IF(
        COALESCE(SUM(IF(`t12`.`value` IS NULL, 1, 0)), 0) = 0,
        COALESCE(SUM(`t12`.`value`), 0.0),
        CAST(NULL AS FLOAT64)
      ),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`value_count` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`value_count`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `mean_value`,
    IF(
      COALESCE(SUM(IF(`t12`.`value` IS NULL, 1, 0)), 0) = 0,
      COALESCE(SUM(`t12`.`value`), 0.0),
      CAST(NULL AS FLOAT64)
    ) AS `mean_value_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`value_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`value_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `mean_value_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`value` IS NULL, 1, 0)) AS INT64), 0) AS `mean_value_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`value_count` IS NULL, 1, 0)) AS INT64), 0) AS `mean_value_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`characteristic`,
        `t10`.`product_id`,
        `t10`.`machine_id`,
        `t10`.`subgroup_no`,
        `t10`.`sample_no`,
        `t10`.`measured_at`,
        `t10`.`business_date`,
        `t10`.`value`,
        `t10`.`lower_limit`,
        `t10`.`upper_limit`,
        `t10`.`target_value`,
        `t10`.`value_count`,
        `t10`.`out_of_limits_count`,
        `t10`.`reference_value`,
        `t10`.`deviation`,
        `t10`.`moving_range_sigma`,
        `t10`.`range_sigma`,
        `t10`.`sd_sigma`,
        `t10`.`pooled_square_sum`,
        `t10`.`pooled_freedom_count`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`characteristic`,
            `t3`.`product_id`,
            `t3`.`machine_id`,
            `t3`.`subgroup_no`,
            `t3`.`sample_no`,
            `t3`.`measured_at`,
            `t3`.`business_date`,
            `t3`.`value`,
            `t3`.`lower_limit`,
            `t3`.`upper_limit`,
            `t3`.`target_value`,
            `t3`.`value_count`,
            `t3`.`out_of_limits_count`,
            `t3`.`reference_value`,
            `t3`.`deviation`,
            `t3`.`moving_range_sigma`,
            `t3`.`range_sigma`,
            `t3`.`sd_sigma`,
            `t3`.`pooled_square_sum`,
            `t3`.`pooled_freedom_count`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_measurement` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1,
    2
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST,
  `t13`.`characteristic` ASC NULLS LAST

-- measured_values by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`value_count` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`value_count`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 AS FLOAT64), 0.0)
    ) AS `measured_values`,
    IF(
      COALESCE(SUM(IF(`t12`.`value_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`value_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `measured_values_numerator`,
    1 AS `measured_values_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`value_count` IS NULL, 1, 0)) AS INT64), 0) AS `measured_values_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`characteristic`,
        `t10`.`product_id`,
        `t10`.`machine_id`,
        `t10`.`subgroup_no`,
        `t10`.`sample_no`,
        `t10`.`measured_at`,
        `t10`.`business_date`,
        `t10`.`value`,
        `t10`.`lower_limit`,
        `t10`.`upper_limit`,
        `t10`.`target_value`,
        `t10`.`value_count`,
        `t10`.`out_of_limits_count`,
        `t10`.`reference_value`,
        `t10`.`deviation`,
        `t10`.`moving_range_sigma`,
        `t10`.`range_sigma`,
        `t10`.`sd_sigma`,
        `t10`.`pooled_square_sum`,
        `t10`.`pooled_freedom_count`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`characteristic`,
            `t3`.`product_id`,
            `t3`.`machine_id`,
            `t3`.`subgroup_no`,
            `t3`.`sample_no`,
            `t3`.`measured_at`,
            `t3`.`business_date`,
            `t3`.`value`,
            `t3`.`lower_limit`,
            `t3`.`upper_limit`,
            `t3`.`target_value`,
            `t3`.`value_count`,
            `t3`.`out_of_limits_count`,
            `t3`.`reference_value`,
            `t3`.`deviation`,
            `t3`.`moving_range_sigma`,
            `t3`.`range_sigma`,
            `t3`.`sd_sigma`,
            `t3`.`pooled_square_sum`,
            `t3`.`pooled_freedom_count`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_measurement` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- minor_stop_loss_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`minor_stop_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`minor_stop_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `minor_stop_loss_ratio`,
    IF(
      COALESCE(SUM(IF(`t12`.`minor_stop_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`minor_stop_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `minor_stop_loss_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `minor_stop_loss_ratio_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`minor_stop_us` IS NULL, 1, 0)) AS INT64), 0) AS `minor_stop_loss_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)) AS INT64), 0) AS `minor_stop_loss_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- minor_stop_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`minor_stop_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`minor_stop_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `minor_stop_time`,
    IF(
      COALESCE(SUM(IF(`t12`.`minor_stop_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`minor_stop_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `minor_stop_time_numerator`,
    1 AS `minor_stop_time_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`minor_stop_us` IS NULL, 1, 0)) AS INT64), 0) AS `minor_stop_time_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- mtbf by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`operating_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`operating_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`failure_event_count` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`failure_event_count`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) * 3600000000 AS FLOAT64),
        0.0
      )
    ) AS `mtbf`,
    IF(
      COALESCE(SUM(IF(`t12`.`operating_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`operating_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `mtbf_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`failure_event_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`failure_event_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `mtbf_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`operating_us` IS NULL, 1, 0)) AS INT64), 0) AS `mtbf_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`failure_event_count` IS NULL, 1, 0)) AS INT64), 0) AS `mtbf_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- mtbm by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`operating_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`operating_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(
            SUM(IF((
              `t12`.`corrective_count` + `t12`.`preventive_count`
            ) IS NULL, 1, 0)),
            0
          ) = 0,
          COALESCE(CAST(SUM(`t12`.`corrective_count` + `t12`.`preventive_count`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) * 3600000000 AS FLOAT64),
        0.0
      )
    ) AS `mtbm`,
    IF(
      COALESCE(SUM(IF(`t12`.`operating_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`operating_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `mtbm_numerator`,
    IF(
      COALESCE(
        SUM(IF((
          `t12`.`corrective_count` + `t12`.`preventive_count`
        ) IS NULL, 1, 0)),
        0
      ) = 0,
      COALESCE(CAST(SUM(`t12`.`corrective_count` + `t12`.`preventive_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `mtbm_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`operating_us` IS NULL, 1, 0)) AS INT64), 0) AS `mtbm_numerator_unknown`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`corrective_count` + `t12`.`preventive_count`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `mtbm_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- mttf by unit
SELECT
  *
FROM (
  SELECT
    `t0`.`unit_id` AS `unit`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(IF(`t0`.`is_failed`, `t0`.`life_cycles`, 0) IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(IF(`t0`.`is_failed`, `t0`.`life_cycles`, 0)) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t0`.`failure_count` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t0`.`failure_count`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `mttf`,
    IF(
      COALESCE(SUM(IF(IF(`t0`.`is_failed`, `t0`.`life_cycles`, 0) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(IF(`t0`.`is_failed`, `t0`.`life_cycles`, 0)) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `mttf_numerator`,
    IF(
      COALESCE(SUM(IF(`t0`.`failure_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t0`.`failure_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `mttf_denominator`,
    COALESCE(
      CAST(SUM(IF(IF(`t0`.`is_failed`, `t0`.`life_cycles`, 0) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `mttf_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t0`.`failure_count` IS NULL, 1, 0)) AS INT64), 0) AS `mttf_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM `fct_life` AS `t0`
  GROUP BY
    1
) AS `t1`
ORDER BY
  `t1`.`unit` ASC NULLS LAST

-- mttr by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`event_restoration_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`event_restoration_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`event_restored_count` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`event_restored_count`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) * 3600000000 AS FLOAT64),
        0.0
      )
    ) AS `mttr`,
    IF(
      COALESCE(SUM(IF(`t12`.`event_restoration_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`event_restoration_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `mttr_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`event_restored_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`event_restored_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `mttr_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`event_restoration_us` IS NULL, 1, 0)) AS INT64), 0) AS `mttr_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`event_restored_count` IS NULL, 1, 0)) AS INT64), 0) AS `mttr_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- nee by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF((
          `t12`.`running_us` + `t12`.`setup_us`
        ) IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`running_us` + `t12`.`setup_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64) * CAST(IF(
        COALESCE(SUM(IF(`t12`.`ideal_good_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`ideal_good_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64) * CAST(IF(
          COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `nee`,
    CAST(IF(
      COALESCE(SUM(IF((
        `t12`.`running_us` + `t12`.`setup_us`
      ) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`running_us` + `t12`.`setup_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS FLOAT64) * CAST(IF(
      COALESCE(SUM(IF(`t12`.`ideal_good_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`ideal_good_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS FLOAT64) AS `nee_numerator`,
    CAST(IF(
      COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS FLOAT64) * CAST(IF(
      COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS FLOAT64) AS `nee_denominator`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- net_run_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`ideal_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`ideal_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `net_run_time`,
    IF(
      COALESCE(SUM(IF(`t12`.`ideal_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`ideal_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `net_run_time_numerator`,
    1 AS `net_run_time_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`ideal_us` IS NULL, 1, 0)) AS INT64), 0) AS `net_run_time_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- observed_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`observed_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `observed_time`,
    IF(
      COALESCE(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`observed_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `observed_time_numerator`,
    1 AS `observed_time_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)) AS INT64), 0) AS `observed_time_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- oee by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`ideal_good_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`ideal_good_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `oee`,
    IF(
      COALESCE(SUM(IF(`t12`.`ideal_good_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`ideal_good_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `oee_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `oee_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`ideal_good_us` IS NULL, 1, 0)) AS INT64), 0) AS `oee_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)) AS INT64), 0) AS `oee_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- off_plan_quantity by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`off_plan_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`off_plan_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 AS FLOAT64), 0.0)
    ) AS `off_plan_quantity`,
    IF(
      COALESCE(SUM(IF(`t12`.`off_plan_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`off_plan_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `off_plan_quantity_numerator`,
    1 AS `off_plan_quantity_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`off_plan_qty` IS NULL, 1, 0)) AS INT64), 0) AS `off_plan_quantity_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- off_plan_running_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`off_plan_running_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`off_plan_running_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `off_plan_running_time`,
    IF(
      COALESCE(SUM(IF(`t12`.`off_plan_running_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`off_plan_running_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `off_plan_running_time_numerator`,
    1 AS `off_plan_running_time_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`off_plan_running_us` IS NULL, 1, 0)) AS INT64), 0) AS `off_plan_running_time_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- off_plan_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`off_plan_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`off_plan_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `off_plan_time`,
    IF(
      COALESCE(SUM(IF(`t12`.`off_plan_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`off_plan_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `off_plan_time_numerator`,
    1 AS `off_plan_time_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`off_plan_us` IS NULL, 1, 0)) AS INT64), 0) AS `off_plan_time_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- ooe by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`ideal_good_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`ideal_good_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF((
            `t12`.`planned_us` + `t12`.`planned_stop_us`
          ) IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`planned_us` + `t12`.`planned_stop_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `ooe`,
    IF(
      COALESCE(SUM(IF(`t12`.`ideal_good_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`ideal_good_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `ooe_numerator`,
    IF(
      COALESCE(SUM(IF((
        `t12`.`planned_us` + `t12`.`planned_stop_us`
      ) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us` + `t12`.`planned_stop_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `ooe_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`ideal_good_us` IS NULL, 1, 0)) AS INT64), 0) AS `ooe_numerator_unknown`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`planned_us` + `t12`.`planned_stop_us`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `ooe_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- operational_availability by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF((
            `t12`.`planned_us` + `t12`.`planned_stop_us`
          ) IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`planned_us` + `t12`.`planned_stop_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `operational_availability`,
    IF(
      COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `operational_availability_numerator`,
    IF(
      COALESCE(SUM(IF((
        `t12`.`planned_us` + `t12`.`planned_stop_us`
      ) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us` + `t12`.`planned_stop_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `operational_availability_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)) AS INT64), 0) AS `operational_availability_numerator_unknown`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`planned_us` + `t12`.`planned_stop_us`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `operational_availability_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- operational_efficiency by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(
            SUM(
              IF(
                (
                  (
                    `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
                  ) - `t12`.`stopped_down_us`
                ) IS NULL,
                1,
                0
              )
            ),
            0
          ) = 0,
          COALESCE(
            CAST(SUM(
              (
                `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
              ) - `t12`.`stopped_down_us`
            ) AS INT64),
            0
          ),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `operational_efficiency`,
    IF(
      COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `operational_efficiency_numerator`,
    IF(
      COALESCE(
        SUM(
          IF(
            (
              (
                `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
              ) - `t12`.`stopped_down_us`
            ) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(
          (
            `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
          ) - `t12`.`stopped_down_us`
        ) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `operational_efficiency_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)) AS INT64), 0) AS `operational_efficiency_numerator_unknown`,
    COALESCE(
      CAST(SUM(
        IF(
          (
            (
              `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
            ) - `t12`.`stopped_down_us`
          ) IS NULL,
          1,
          0
        )
      ) AS INT64),
      0
    ) AS `operational_efficiency_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- operational_uptime by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(
          SUM(
            IF(
              (
                (
                  `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
                ) - `t12`.`stopped_down_us`
              ) IS NULL,
              1,
              0
            )
          ),
          0
        ) = 0,
        COALESCE(
          CAST(SUM(
            (
              `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
            ) - `t12`.`stopped_down_us`
          ) AS INT64),
          0
        ),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF((
            `t12`.`planned_us` + `t12`.`planned_stop_us`
          ) IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`planned_us` + `t12`.`planned_stop_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `operational_uptime`,
    IF(
      COALESCE(
        SUM(
          IF(
            (
              (
                `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
              ) - `t12`.`stopped_down_us`
            ) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(
          (
            `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
          ) - `t12`.`stopped_down_us`
        ) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `operational_uptime_numerator`,
    IF(
      COALESCE(SUM(IF((
        `t12`.`planned_us` + `t12`.`planned_stop_us`
      ) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us` + `t12`.`planned_stop_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `operational_uptime_denominator`,
    COALESCE(
      CAST(SUM(
        IF(
          (
            (
              `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
            ) - `t12`.`stopped_down_us`
          ) IS NULL,
          1,
          0
        )
      ) AS INT64),
      0
    ) AS `operational_uptime_numerator_unknown`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`planned_us` + `t12`.`planned_stop_us`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `operational_uptime_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- operational_utilisation by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF((
            `t12`.`planned_us` + `t12`.`planned_stop_us`
          ) IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`planned_us` + `t12`.`planned_stop_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `operational_utilisation`,
    IF(
      COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `operational_utilisation_numerator`,
    IF(
      COALESCE(SUM(IF((
        `t12`.`planned_us` + `t12`.`planned_stop_us`
      ) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us` + `t12`.`planned_stop_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `operational_utilisation_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)) AS INT64), 0) AS `operational_utilisation_numerator_unknown`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`planned_us` + `t12`.`planned_stop_us`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `operational_utilisation_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- opportunities by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`opportunity_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`opportunity_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 AS FLOAT64), 0.0)
    ) AS `opportunities`,
    IF(
      COALESCE(SUM(IF(`t12`.`opportunity_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`opportunity_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `opportunities_numerator`,
    1 AS `opportunities_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`opportunity_qty` IS NULL, 1, 0)) AS INT64), 0) AS `opportunities_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`order_id`,
        `t10`.`product_id`,
        `t10`.`operation_no`,
        `t10`.`sample_no`,
        `t10`.`inspected_at`,
        `t10`.`business_date`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`defective_qty`,
        `t10`.`defect_qty`,
        `t10`.`opportunities_per_unit`,
        `t10`.`opportunity_qty`,
        `t10`.`source_file`,
        `t10`.`source_row`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`order_id`,
            `t3`.`product_id`,
            `t3`.`operation_no`,
            `t3`.`sample_no`,
            `t3`.`inspected_at`,
            `t3`.`business_date`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`defective_qty`,
            `t3`.`defect_qty`,
            `t3`.`opportunities_per_unit`,
            `t3`.`opportunity_qty`,
            `t3`.`source_file`,
            `t3`.`source_row`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_inspection` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- order_elapsed_time by machine
SELECT
  *
FROM (
  SELECT
    `t6`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t6`.`order_elapsed_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t6`.`order_elapsed_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `order_elapsed_time`,
    IF(
      COALESCE(SUM(IF(`t6`.`order_elapsed_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`order_elapsed_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `order_elapsed_time_numerator`,
    1 AS `order_elapsed_time_denominator`,
    COALESCE(CAST(SUM(IF(`t6`.`order_elapsed_us` IS NULL, 1, 0)) AS INT64), 0) AS `order_elapsed_time_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t5`.*
      EXCEPT (`machine_id_right`)
    FROM (
      SELECT
        `t2`.`machine_id`,
        `t2`.`order_id`,
        `t2`.`operation_no`,
        `t2`.`product_id`,
        `t2`.`start_at`,
        `t2`.`end_at`,
        `t2`.`is_open`,
        `t2`.`elapsed_us`,
        `t2`.`planned_us`,
        `t2`.`running_us`,
        `t2`.`setup_us`,
        `t2`.`failure_us`,
        `t2`.`stopped_us`,
        `t2`.`idle_us`,
        `t2`.`busy_us`,
        `t2`.`order_elapsed_us`,
        `t2`.`order_busy_us`,
        `t2`.`order_running_us`,
        `t2`.`ideal_us`,
        `t2`.`total_qty`,
        `t2`.`good_qty`,
        `t2`.`scrap_qty`,
        `t2`.`rework_qty`,
        `t2`.`inspected_qty`,
        `t2`.`first_pass_qty`,
        `t2`.`startup_reject_qty`,
        `t2`.`planned_scrap_qty`,
        `t2`.`first_operation_qty`,
        `t2`.`order_qty`,
        `t2`.`order_count`,
        `t4`.`machine_id` AS `machine_id_right`,
        `t4`.`line`,
        `t4`.`area`,
        `t4`.`site`,
        `t4`.`model`
      FROM `fct_order` AS `t2`
      LEFT OUTER JOIN (
        SELECT
          *
        FROM `dim_machine` AS `t1`
      ) AS `t4`
        ON `t2`.`machine_id` = `t4`.`machine_id`
    ) AS `t5`
  ) AS `t6`
  GROUP BY
    1
) AS `t7`
ORDER BY
  `t7`.`machine` ASC NULLS LAST

-- orders by machine
SELECT
  *
FROM (
  SELECT
    `t6`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t6`.`order_count` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t6`.`order_count`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 AS FLOAT64), 0.0)
    ) AS `orders`,
    IF(
      COALESCE(SUM(IF(`t6`.`order_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`order_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `orders_numerator`,
    1 AS `orders_denominator`,
    COALESCE(CAST(SUM(IF(`t6`.`order_count` IS NULL, 1, 0)) AS INT64), 0) AS `orders_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t5`.*
      EXCEPT (`machine_id_right`)
    FROM (
      SELECT
        `t2`.`machine_id`,
        `t2`.`order_id`,
        `t2`.`operation_no`,
        `t2`.`product_id`,
        `t2`.`start_at`,
        `t2`.`end_at`,
        `t2`.`is_open`,
        `t2`.`elapsed_us`,
        `t2`.`planned_us`,
        `t2`.`running_us`,
        `t2`.`setup_us`,
        `t2`.`failure_us`,
        `t2`.`stopped_us`,
        `t2`.`idle_us`,
        `t2`.`busy_us`,
        `t2`.`order_elapsed_us`,
        `t2`.`order_busy_us`,
        `t2`.`order_running_us`,
        `t2`.`ideal_us`,
        `t2`.`total_qty`,
        `t2`.`good_qty`,
        `t2`.`scrap_qty`,
        `t2`.`rework_qty`,
        `t2`.`inspected_qty`,
        `t2`.`first_pass_qty`,
        `t2`.`startup_reject_qty`,
        `t2`.`planned_scrap_qty`,
        `t2`.`first_operation_qty`,
        `t2`.`order_qty`,
        `t2`.`order_count`,
        `t4`.`machine_id` AS `machine_id_right`,
        `t4`.`line`,
        `t4`.`area`,
        `t4`.`site`,
        `t4`.`model`
      FROM `fct_order` AS `t2`
      LEFT OUTER JOIN (
        SELECT
          *
        FROM `dim_machine` AS `t1`
      ) AS `t4`
        ON `t2`.`machine_id` = `t4`.`machine_id`
    ) AS `t5`
  ) AS `t6`
  GROUP BY
    1
) AS `t7`
ORDER BY
  `t7`.`machine` ASC NULLS LAST

-- other_loss by 
SELECT
  ieee_divide(
    CAST(IF(
      COALESCE(SUM(IF(`t6`.`other_loss_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`other_loss_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS FLOAT64),
    NULLIF(CAST(1 AS FLOAT64), 0.0)
  ) AS `other_loss`,
  IF(
    COALESCE(SUM(IF(`t6`.`other_loss_qty` IS NULL, 1, 0)), 0) = 0,
    COALESCE(CAST(SUM(`t6`.`other_loss_qty`) AS INT64), 0),
    CAST(NULL AS INT64)
  ) AS `other_loss_numerator`,
  1 AS `other_loss_denominator`,
  COUNT(*) AS `row_count`
FROM (
  SELECT
    `t5`.*
    EXCEPT (`business_date_right`)
  FROM (
    SELECT
      `t2`.`material_id`,
      `t2`.`product_id`,
      `t2`.`business_date`,
      `t2`.`consumed_qty`,
      `t2`.`finished_qty`,
      `t2`.`integrated_qty`,
      `t2`.`production_loss_qty`,
      `t2`.`storage_transport_loss_qty`,
      `t2`.`other_loss_qty`,
      `t4`.`business_date` AS `business_date_right`,
      `t4`.`week`,
      `t4`.`month`,
      `t4`.`year`,
      `t4`.`weekday`,
      `t4`.`iso_year`,
      `t4`.`iso_week`
    FROM `fct_material` AS `t2`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`business_date`,
        `t1`.`week`,
        `t1`.`month`,
        `t1`.`year`,
        `t1`.`weekday`,
        `t1`.`iso_year`,
        `t1`.`iso_week`
      FROM `dim_date` AS `t1`
    ) AS `t4`
      ON `t2`.`business_date` = `t4`.`business_date`
  ) AS `t5`
) AS `t6`

-- other_loss_ratio by 
SELECT
  ieee_divide(
    CAST(IF(
      COALESCE(SUM(IF(`t6`.`other_loss_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`other_loss_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS FLOAT64),
    NULLIF(
      CAST(IF(
        COALESCE(SUM(IF(`t6`.`consumed_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t6`.`consumed_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      0.0
    )
  ) AS `other_loss_ratio`,
  IF(
    COALESCE(SUM(IF(`t6`.`other_loss_qty` IS NULL, 1, 0)), 0) = 0,
    COALESCE(CAST(SUM(`t6`.`other_loss_qty`) AS INT64), 0),
    CAST(NULL AS INT64)
  ) AS `other_loss_ratio_numerator`,
  IF(
    COALESCE(SUM(IF(`t6`.`consumed_qty` IS NULL, 1, 0)), 0) = 0,
    COALESCE(CAST(SUM(`t6`.`consumed_qty`) AS INT64), 0),
    CAST(NULL AS INT64)
  ) AS `other_loss_ratio_denominator`,
  COALESCE(CAST(SUM(IF(`t6`.`other_loss_qty` IS NULL, 1, 0)) AS INT64), 0) AS `other_loss_ratio_numerator_unknown`,
  COALESCE(CAST(SUM(IF(`t6`.`consumed_qty` IS NULL, 1, 0)) AS INT64), 0) AS `other_loss_ratio_denominator_unknown`,
  COUNT(*) AS `row_count`
FROM (
  SELECT
    `t5`.*
    EXCEPT (`business_date_right`)
  FROM (
    SELECT
      `t2`.`material_id`,
      `t2`.`product_id`,
      `t2`.`business_date`,
      `t2`.`consumed_qty`,
      `t2`.`finished_qty`,
      `t2`.`integrated_qty`,
      `t2`.`production_loss_qty`,
      `t2`.`storage_transport_loss_qty`,
      `t2`.`other_loss_qty`,
      `t4`.`business_date` AS `business_date_right`,
      `t4`.`week`,
      `t4`.`month`,
      `t4`.`year`,
      `t4`.`weekday`,
      `t4`.`iso_year`,
      `t4`.`iso_week`
    FROM `fct_material` AS `t2`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`business_date`,
        `t1`.`week`,
        `t1`.`month`,
        `t1`.`year`,
        `t1`.`weekday`,
        `t1`.`iso_year`,
        `t1`.`iso_week`
      FROM `dim_date` AS `t1`
    ) AS `t4`
      ON `t2`.`business_date` = `t4`.`business_date`
  ) AS `t5`
) AS `t6`

-- out_of_limits_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`out_of_limits_count` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`out_of_limits_count`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`value_count` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`value_count`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `out_of_limits_ratio`,
    IF(
      COALESCE(SUM(IF(`t12`.`out_of_limits_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`out_of_limits_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `out_of_limits_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`value_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`value_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `out_of_limits_ratio_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`out_of_limits_count` IS NULL, 1, 0)) AS INT64), 0) AS `out_of_limits_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`value_count` IS NULL, 1, 0)) AS INT64), 0) AS `out_of_limits_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`characteristic`,
        `t10`.`product_id`,
        `t10`.`machine_id`,
        `t10`.`subgroup_no`,
        `t10`.`sample_no`,
        `t10`.`measured_at`,
        `t10`.`business_date`,
        `t10`.`value`,
        `t10`.`lower_limit`,
        `t10`.`upper_limit`,
        `t10`.`target_value`,
        `t10`.`value_count`,
        `t10`.`out_of_limits_count`,
        `t10`.`reference_value`,
        `t10`.`deviation`,
        `t10`.`moving_range_sigma`,
        `t10`.`range_sigma`,
        `t10`.`sd_sigma`,
        `t10`.`pooled_square_sum`,
        `t10`.`pooled_freedom_count`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`characteristic`,
            `t3`.`product_id`,
            `t3`.`machine_id`,
            `t3`.`subgroup_no`,
            `t3`.`sample_no`,
            `t3`.`measured_at`,
            `t3`.`business_date`,
            `t3`.`value`,
            `t3`.`lower_limit`,
            `t3`.`upper_limit`,
            `t3`.`target_value`,
            `t3`.`value_count`,
            `t3`.`out_of_limits_count`,
            `t3`.`reference_value`,
            `t3`.`deviation`,
            `t3`.`moving_range_sigma`,
            `t3`.`range_sigma`,
            `t3`.`sd_sigma`,
            `t3`.`pooled_square_sum`,
            `t3`.`pooled_freedom_count`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_measurement` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- performance by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`ideal_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`ideal_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `performance`,
    IF(
      COALESCE(SUM(IF(`t12`.`ideal_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`ideal_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `performance_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `performance_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`ideal_us` IS NULL, 1, 0)) AS INT64), 0) AS `performance_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)) AS INT64), 0) AS `performance_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- performance_loss_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF((
          `t12`.`running_us` - `t12`.`ideal_us`
        ) IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`running_us` - `t12`.`ideal_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `performance_loss_ratio`,
    IF(
      COALESCE(SUM(IF((
        `t12`.`running_us` - `t12`.`ideal_us`
      ) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`running_us` - `t12`.`ideal_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `performance_loss_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `performance_loss_ratio_denominator`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`running_us` - `t12`.`ideal_us`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `performance_loss_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)) AS INT64), 0) AS `performance_loss_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- planned_busy_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `planned_busy_time`,
    IF(
      COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `planned_busy_time_numerator`,
    1 AS `planned_busy_time_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)) AS INT64), 0) AS `planned_busy_time_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- planned_operation_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF((
          `t12`.`planned_us` + `t12`.`planned_stop_us`
        ) IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`planned_us` + `t12`.`planned_stop_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `planned_operation_time`,
    IF(
      COALESCE(SUM(IF((
        `t12`.`planned_us` + `t12`.`planned_stop_us`
      ) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us` + `t12`.`planned_stop_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `planned_operation_time_numerator`,
    1 AS `planned_operation_time_denominator`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`planned_us` + `t12`.`planned_stop_us`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `planned_operation_time_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- planned_stop_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`planned_stop_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`planned_stop_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF((
            `t12`.`planned_us` + `t12`.`planned_stop_us`
          ) IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`planned_us` + `t12`.`planned_stop_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `planned_stop_ratio`,
    IF(
      COALESCE(SUM(IF(`t12`.`planned_stop_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_stop_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `planned_stop_ratio_numerator`,
    IF(
      COALESCE(SUM(IF((
        `t12`.`planned_us` + `t12`.`planned_stop_us`
      ) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us` + `t12`.`planned_stop_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `planned_stop_ratio_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`planned_stop_us` IS NULL, 1, 0)) AS INT64), 0) AS `planned_stop_ratio_numerator_unknown`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`planned_us` + `t12`.`planned_stop_us`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `planned_stop_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- planned_stop_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`planned_stop_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`planned_stop_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `planned_stop_time`,
    IF(
      COALESCE(SUM(IF(`t12`.`planned_stop_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_stop_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `planned_stop_time_numerator`,
    1 AS `planned_stop_time_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`planned_stop_us` IS NULL, 1, 0)) AS INT64), 0) AS `planned_stop_time_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- pp by machine, characteristic
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    `t12`.`characteristic`,
    ieee_divide(
      IF(
        (
          MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
        )
        AND (
          COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
        ),
        MAX(`t12`.`upper_limit`),
        CAST(NULL AS FLOAT64)
      ) - IF(
        (
          MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
        )
        AND (
          COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
        ),
        MAX(`t12`.`lower_limit`),
        CAST(NULL AS FLOAT64)
      ),
      NULLIF(
        SQRT(
          IF(
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ) > 0.0,
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ),
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ) * 0.0
          )
        ) * 6.0,
        0.0
      )
    ) AS `pp`,
    IF(
      (
        MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
      )
      AND (
        COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
      ),
      MAX(`t12`.`upper_limit`),
      CAST(NULL AS FLOAT64)
    ) - IF(
      (
        MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
      )
      AND (
        COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
      ),
      MAX(`t12`.`lower_limit`),
      CAST(NULL AS FLOAT64)
    ) AS `pp_numerator`,
    SQRT(
      IF(
        IF(
          (
            MIN(`t12`.`value`) = MAX(`t12`.`value`)
          ) AND (
            COUNT(*) > 1
          ),
          0.0,
          VARIANCE(`t12`.`deviation`)
        ) > 0.0,
        IF(
          (
            MIN(`t12`.`value`) = MAX(`t12`.`value`)
          ) AND (
            COUNT(*) > 1
          ),
          0.0,
          VARIANCE(`t12`.`deviation`)
        ),
        IF(
          (
            MIN(`t12`.`value`) = MAX(`t12`.`value`)
          ) AND (
            COUNT(*) > 1
          ),
          0.0,
          VARIANCE(`t12`.`deviation`)
        ) * 0.0
      )
    ) * 6.0 AS `pp_denominator`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`characteristic`,
        `t10`.`product_id`,
        `t10`.`machine_id`,
        `t10`.`subgroup_no`,
        `t10`.`sample_no`,
        `t10`.`measured_at`,
        `t10`.`business_date`,
        `t10`.`value`,
        `t10`.`lower_limit`,
        `t10`.`upper_limit`,
        `t10`.`target_value`,
        `t10`.`value_count`,
        `t10`.`out_of_limits_count`,
        `t10`.`reference_value`,
        `t10`.`deviation`,
        `t10`.`moving_range_sigma`,
        `t10`.`range_sigma`,
        `t10`.`sd_sigma`,
        `t10`.`pooled_square_sum`,
        `t10`.`pooled_freedom_count`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`characteristic`,
            `t3`.`product_id`,
            `t3`.`machine_id`,
            `t3`.`subgroup_no`,
            `t3`.`sample_no`,
            `t3`.`measured_at`,
            `t3`.`business_date`,
            `t3`.`value`,
            `t3`.`lower_limit`,
            `t3`.`upper_limit`,
            `t3`.`target_value`,
            `t3`.`value_count`,
            `t3`.`out_of_limits_count`,
            `t3`.`reference_value`,
            `t3`.`deviation`,
            `t3`.`moving_range_sigma`,
            `t3`.`range_sigma`,
            `t3`.`sd_sigma`,
            `t3`.`pooled_square_sum`,
            `t3`.`pooled_freedom_count`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_measurement` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1,
    2
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST,
  `t13`.`characteristic` ASC NULLS LAST

-- ppk by machine, characteristic
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    `t12`.`characteristic`,
    ieee_divide(
      IF(
        (
          (
            COUNT(`t12`.`lower_limit`) > 0
          )
          AND (
            IF(
              (
                MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`lower_limit`),
              CAST(NULL AS FLOAT64)
            ) IS NULL
          )
        )
        OR (
          (
            COUNT(`t12`.`upper_limit`) > 0
          )
          AND (
            IF(
              (
                MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`upper_limit`),
              CAST(NULL AS FLOAT64)
            ) IS NULL
          )
        ),
        CAST(NULL AS FLOAT64),
        LEAST(
          COALESCE(
            (
              IF(
                (
                  MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
                )
                AND (
                  COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
                ),
                MAX(`t12`.`upper_limit`),
                CAST(NULL AS FLOAT64)
              ) - MAX(`t12`.`reference_value`)
            ) - ieee_divide(
              SUM(`t12`.`deviation`),
              NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
            ),
            ieee_divide(
              SUM(`t12`.`deviation`),
              NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
            ) - (
              IF(
                (
                  MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
                )
                AND (
                  COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
                ),
                MAX(`t12`.`lower_limit`),
                CAST(NULL AS FLOAT64)
              ) - MAX(`t12`.`reference_value`)
            )
          ),
          COALESCE(
            ieee_divide(
              SUM(`t12`.`deviation`),
              NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
            ) - (
              IF(
                (
                  MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
                )
                AND (
                  COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
                ),
                MAX(`t12`.`lower_limit`),
                CAST(NULL AS FLOAT64)
              ) - MAX(`t12`.`reference_value`)
            ),
            (
              IF(
                (
                  MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
                )
                AND (
                  COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
                ),
                MAX(`t12`.`upper_limit`),
                CAST(NULL AS FLOAT64)
              ) - MAX(`t12`.`reference_value`)
            ) - ieee_divide(
              SUM(`t12`.`deviation`),
              NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
            )
          )
        )
      ),
      NULLIF(
        SQRT(
          IF(
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ) > 0.0,
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ),
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ) * 0.0
          )
        ) * 3.0,
        0.0
      )
    ) AS `ppk`,
    IF(
      (
        (
          COUNT(`t12`.`lower_limit`) > 0
        )
        AND (
          IF(
            (
              MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
            )
            AND (
              COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
            ),
            MAX(`t12`.`lower_limit`),
            CAST(NULL AS FLOAT64)
          ) IS NULL
        )
      )
      OR (
        (
          COUNT(`t12`.`upper_limit`) > 0
        )
        AND (
          IF(
            (
              MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
            )
            AND (
              COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
            ),
            MAX(`t12`.`upper_limit`),
            CAST(NULL AS FLOAT64)
          ) IS NULL
        )
      ),
      CAST(NULL AS FLOAT64),
      LEAST(
        COALESCE(
          (
            IF(
              (
                MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`upper_limit`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t12`.`reference_value`)
          ) - ieee_divide(
            SUM(`t12`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          ),
          ieee_divide(
            SUM(`t12`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          ) - (
            IF(
              (
                MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`lower_limit`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t12`.`reference_value`)
          )
        ),
        COALESCE(
          ieee_divide(
            SUM(`t12`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          ) - (
            IF(
              (
                MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`lower_limit`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t12`.`reference_value`)
          ),
          (
            IF(
              (
                MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t12`.`upper_limit`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t12`.`reference_value`)
          ) - ieee_divide(
            SUM(`t12`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          )
        )
      )
    ) AS `ppk_numerator`,
    SQRT(
      IF(
        IF(
          (
            MIN(`t12`.`value`) = MAX(`t12`.`value`)
          ) AND (
            COUNT(*) > 1
          ),
          0.0,
          VARIANCE(`t12`.`deviation`)
        ) > 0.0,
        IF(
          (
            MIN(`t12`.`value`) = MAX(`t12`.`value`)
          ) AND (
            COUNT(*) > 1
          ),
          0.0,
          VARIANCE(`t12`.`deviation`)
        ),
        IF(
          (
            MIN(`t12`.`value`) = MAX(`t12`.`value`)
          ) AND (
            COUNT(*) > 1
          ),
          0.0,
          VARIANCE(`t12`.`deviation`)
        ) * 0.0
      )
    ) * 3.0 AS `ppk_denominator`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`characteristic`,
        `t10`.`product_id`,
        `t10`.`machine_id`,
        `t10`.`subgroup_no`,
        `t10`.`sample_no`,
        `t10`.`measured_at`,
        `t10`.`business_date`,
        `t10`.`value`,
        `t10`.`lower_limit`,
        `t10`.`upper_limit`,
        `t10`.`target_value`,
        `t10`.`value_count`,
        `t10`.`out_of_limits_count`,
        `t10`.`reference_value`,
        `t10`.`deviation`,
        `t10`.`moving_range_sigma`,
        `t10`.`range_sigma`,
        `t10`.`sd_sigma`,
        `t10`.`pooled_square_sum`,
        `t10`.`pooled_freedom_count`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`characteristic`,
            `t3`.`product_id`,
            `t3`.`machine_id`,
            `t3`.`subgroup_no`,
            `t3`.`sample_no`,
            `t3`.`measured_at`,
            `t3`.`business_date`,
            `t3`.`value`,
            `t3`.`lower_limit`,
            `t3`.`upper_limit`,
            `t3`.`target_value`,
            `t3`.`value_count`,
            `t3`.`out_of_limits_count`,
            `t3`.`reference_value`,
            `t3`.`deviation`,
            `t3`.`moving_range_sigma`,
            `t3`.`range_sigma`,
            `t3`.`sd_sigma`,
            `t3`.`pooled_square_sum`,
            `t3`.`pooled_freedom_count`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_measurement` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1,
    2
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST,
  `t13`.`characteristic` ASC NULLS LAST

-- ppl by machine, characteristic
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    `t12`.`characteristic`,
    ieee_divide(
      ieee_divide(
        SUM(`t12`.`deviation`),
        NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
      ) - (
        IF(
          (
            MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
          )
          AND (
            COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
          ),
          MAX(`t12`.`lower_limit`),
          CAST(NULL AS FLOAT64)
        ) - MAX(`t12`.`reference_value`)
      ),
      NULLIF(
        SQRT(
          IF(
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ) > 0.0,
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ),
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ) * 0.0
          )
        ) * 3.0,
        0.0
      )
    ) AS `ppl`,
    ieee_divide(
      SUM(`t12`.`deviation`),
      NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
    ) - (
      IF(
        (
          MIN(`t12`.`lower_limit`) = MAX(`t12`.`lower_limit`)
        )
        AND (
          COALESCE(CAST(SUM(IF(`t12`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
        ),
        MAX(`t12`.`lower_limit`),
        CAST(NULL AS FLOAT64)
      ) - MAX(`t12`.`reference_value`)
    ) AS `ppl_numerator`,
    SQRT(
      IF(
        IF(
          (
            MIN(`t12`.`value`) = MAX(`t12`.`value`)
          ) AND (
            COUNT(*) > 1
          ),
          0.0,
          VARIANCE(`t12`.`deviation`)
        ) > 0.0,
        IF(
          (
            MIN(`t12`.`value`) = MAX(`t12`.`value`)
          ) AND (
            COUNT(*) > 1
          ),
          0.0,
          VARIANCE(`t12`.`deviation`)
        ),
        IF(
          (
            MIN(`t12`.`value`) = MAX(`t12`.`value`)
          ) AND (
            COUNT(*) > 1
          ),
          0.0,
          VARIANCE(`t12`.`deviation`)
        ) * 0.0
      )
    ) * 3.0 AS `ppl_denominator`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`characteristic`,
        `t10`.`product_id`,
        `t10`.`machine_id`,
        `t10`.`subgroup_no`,
        `t10`.`sample_no`,
        `t10`.`measured_at`,
        `t10`.`business_date`,
        `t10`.`value`,
        `t10`.`lower_limit`,
        `t10`.`upper_limit`,
        `t10`.`target_value`,
        `t10`.`value_count`,
        `t10`.`out_of_limits_count`,
        `t10`.`reference_value`,
        `t10`.`deviation`,
        `t10`.`moving_range_sigma`,
        `t10`.`range_sigma`,
        `t10`.`sd_sigma`,
        `t10`.`pooled_square_sum`,
        `t10`.`pooled_freedom_count`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`characteristic`,
            `t3`.`product_id`,
            `t3`.`machine_id`,
            `t3`.`subgroup_no`,
            `t3`.`sample_no`,
            `t3`.`measured_at`,
            `t3`.`business_date`,
            `t3`.`value`,
            `t3`.`lower_limit`,
            `t3`.`upper_limit`,
            `t3`.`target_value`,
            `t3`.`value_count`,
            `t3`.`out_of_limits_count`,
            `t3`.`reference_value`,
            `t3`.`deviation`,
            `t3`.`moving_range_sigma`,
            `t3`.`range_sigma`,
            `t3`.`sd_sigma`,
            `t3`.`pooled_square_sum`,
            `t3`.`pooled_freedom_count`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_measurement` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1,
    2
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST,
  `t13`.`characteristic` ASC NULLS LAST

-- ppu by machine, characteristic
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    `t12`.`characteristic`,
    ieee_divide(
      (
        IF(
          (
            MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
          )
          AND (
            COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
          ),
          MAX(`t12`.`upper_limit`),
          CAST(NULL AS FLOAT64)
        ) - MAX(`t12`.`reference_value`)
      ) - ieee_divide(
        SUM(`t12`.`deviation`),
        NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
      ),
      NULLIF(
        SQRT(
          IF(
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ) > 0.0,
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ),
            IF(
              (
                MIN(`t12`.`value`) = MAX(`t12`.`value`)
              ) AND (
                COUNT(*) > 1
              ),
              0.0,
              VARIANCE(`t12`.`deviation`)
            ) * 0.0
          )
        ) * 3.0,
        0.0
      )
    ) AS `ppu`,
    (
      IF(
        (
          MIN(`t12`.`upper_limit`) = MAX(`t12`.`upper_limit`)
        )
        AND (
          COALESCE(CAST(SUM(IF(`t12`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
        ),
        MAX(`t12`.`upper_limit`),
        CAST(NULL AS FLOAT64)
      ) - MAX(`t12`.`reference_value`)
    ) - ieee_divide(
      SUM(`t12`.`deviation`),
      NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) AS FLOAT64), 0.0)
    ) AS `ppu_numerator`,
    SQRT(
      IF(
        IF(
          (
            MIN(`t12`.`value`) = MAX(`t12`.`value`)
          ) AND (
            COUNT(*) > 1
          ),
          0.0,
          VARIANCE(`t12`.`deviation`)
        ) > 0.0,
        IF(
          (
            MIN(`t12`.`value`) = MAX(`t12`.`value`)
          ) AND (
            COUNT(*) > 1
          ),
          0.0,
          VARIANCE(`t12`.`deviation`)
        ),
        IF(
          (
            MIN(`t12`.`value`) = MAX(`t12`.`value`)
          ) AND (
            COUNT(*) > 1
          ),
          0.0,
          VARIANCE(`t12`.`deviation`)
        ) * 0.0
      )
    ) * 3.0 AS `ppu_denominator`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`characteristic`,
        `t10`.`product_id`,
        `t10`.`machine_id`,
        `t10`.`subgroup_no`,
        `t10`.`sample_no`,
        `t10`.`measured_at`,
        `t10`.`business_date`,
        `t10`.`value`,
        `t10`.`lower_limit`,
        `t10`.`upper_limit`,
        `t10`.`target_value`,
        `t10`.`value_count`,
        `t10`.`out_of_limits_count`,
        `t10`.`reference_value`,
        `t10`.`deviation`,
        `t10`.`moving_range_sigma`,
        `t10`.`range_sigma`,
        `t10`.`sd_sigma`,
        `t10`.`pooled_square_sum`,
        `t10`.`pooled_freedom_count`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`characteristic`,
            `t3`.`product_id`,
            `t3`.`machine_id`,
            `t3`.`subgroup_no`,
            `t3`.`sample_no`,
            `t3`.`measured_at`,
            `t3`.`business_date`,
            `t3`.`value`,
            `t3`.`lower_limit`,
            `t3`.`upper_limit`,
            `t3`.`target_value`,
            `t3`.`value_count`,
            `t3`.`out_of_limits_count`,
            `t3`.`reference_value`,
            `t3`.`deviation`,
            `t3`.`moving_range_sigma`,
            `t3`.`range_sigma`,
            `t3`.`sd_sigma`,
            `t3`.`pooled_square_sum`,
            `t3`.`pooled_freedom_count`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_measurement` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1,
    2
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST,
  `t13`.`characteristic` ASC NULLS LAST

-- preventive_maintenance_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`preventive_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`preventive_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `preventive_maintenance_time`,
    IF(
      COALESCE(SUM(IF(`t12`.`preventive_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`preventive_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `preventive_maintenance_time_numerator`,
    1 AS `preventive_maintenance_time_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`preventive_us` IS NULL, 1, 0)) AS INT64), 0) AS `preventive_maintenance_time_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- process_defect_loss_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(
          SUM(
            IF(
              (
                (
                  `t12`.`ideal_us` - `t12`.`ideal_good_us`
                ) - `t12`.`ideal_startup_us`
              ) IS NULL,
              1,
              0
            )
          ),
          0
        ) = 0,
        COALESCE(
          CAST(SUM((
            `t12`.`ideal_us` - `t12`.`ideal_good_us`
          ) - `t12`.`ideal_startup_us`) AS INT64),
          0
        ),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `process_defect_loss_ratio`,
    IF(
      COALESCE(
        SUM(
          IF(
            (
              (
                `t12`.`ideal_us` - `t12`.`ideal_good_us`
              ) - `t12`.`ideal_startup_us`
            ) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM((
          `t12`.`ideal_us` - `t12`.`ideal_good_us`
        ) - `t12`.`ideal_startup_us`) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `process_defect_loss_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `process_defect_loss_ratio_denominator`,
    COALESCE(
      CAST(SUM(
        IF(
          (
            (
              `t12`.`ideal_us` - `t12`.`ideal_good_us`
            ) - `t12`.`ideal_startup_us`
          ) IS NULL,
          1,
          0
        )
      ) AS INT64),
      0
    ) AS `process_defect_loss_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)) AS INT64), 0) AS `process_defect_loss_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- produced_quantity by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`total_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 AS FLOAT64), 0.0)
    ) AS `produced_quantity`,
    IF(
      COALESCE(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`total_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `produced_quantity_numerator`,
    1 AS `produced_quantity_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)) AS INT64), 0) AS `produced_quantity_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- production_loss by 
SELECT
  ieee_divide(
    CAST(IF(
      COALESCE(SUM(IF(`t6`.`production_loss_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`production_loss_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS FLOAT64),
    NULLIF(CAST(1 AS FLOAT64), 0.0)
  ) AS `production_loss`,
  IF(
    COALESCE(SUM(IF(`t6`.`production_loss_qty` IS NULL, 1, 0)), 0) = 0,
    COALESCE(CAST(SUM(`t6`.`production_loss_qty`) AS INT64), 0),
    CAST(NULL AS INT64)
  ) AS `production_loss_numerator`,
  1 AS `production_loss_denominator`,
  COUNT(*) AS `row_count`
FROM (
  SELECT
    `t5`.*
    EXCEPT (`business_date_right`)
  FROM (
    SELECT
      `t2`.`material_id`,
      `t2`.`product_id`,
      `t2`.`business_date`,
      `t2`.`consumed_qty`,
      `t2`.`finished_qty`,
      `t2`.`integrated_qty`,
      `t2`.`production_loss_qty`,
      `t2`.`storage_transport_loss_qty`,
      `t2`.`other_loss_qty`,
      `t4`.`business_date` AS `business_date_right`,
      `t4`.`week`,
      `t4`.`month`,
      `t4`.`year`,
      `t4`.`weekday`,
      `t4`.`iso_year`,
      `t4`.`iso_week`
    FROM `fct_material` AS `t2`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`business_date`,
        `t1`.`week`,
        `t1`.`month`,
        `t1`.`year`,
        `t1`.`weekday`,
        `t1`.`iso_year`,
        `t1`.`iso_week`
      FROM `dim_date` AS `t1`
    ) AS `t4`
      ON `t2`.`business_date` = `t4`.`business_date`
  ) AS `t5`
) AS `t6`

-- production_loss_ratio by 
SELECT
  ieee_divide(
    CAST(IF(
      COALESCE(SUM(IF(`t6`.`production_loss_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`production_loss_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS FLOAT64),
    NULLIF(
      CAST(IF(
        COALESCE(SUM(IF(`t6`.`consumed_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t6`.`consumed_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      0.0
    )
  ) AS `production_loss_ratio`,
  IF(
    COALESCE(SUM(IF(`t6`.`production_loss_qty` IS NULL, 1, 0)), 0) = 0,
    COALESCE(CAST(SUM(`t6`.`production_loss_qty`) AS INT64), 0),
    CAST(NULL AS INT64)
  ) AS `production_loss_ratio_numerator`,
  IF(
    COALESCE(SUM(IF(`t6`.`consumed_qty` IS NULL, 1, 0)), 0) = 0,
    COALESCE(CAST(SUM(`t6`.`consumed_qty`) AS INT64), 0),
    CAST(NULL AS INT64)
  ) AS `production_loss_ratio_denominator`,
  COALESCE(CAST(SUM(IF(`t6`.`production_loss_qty` IS NULL, 1, 0)) AS INT64), 0) AS `production_loss_ratio_numerator_unknown`,
  COALESCE(CAST(SUM(IF(`t6`.`consumed_qty` IS NULL, 1, 0)) AS INT64), 0) AS `production_loss_ratio_denominator_unknown`,
  COUNT(*) AS `row_count`
FROM (
  SELECT
    `t5`.*
    EXCEPT (`business_date_right`)
  FROM (
    SELECT
      `t2`.`material_id`,
      `t2`.`product_id`,
      `t2`.`business_date`,
      `t2`.`consumed_qty`,
      `t2`.`finished_qty`,
      `t2`.`integrated_qty`,
      `t2`.`production_loss_qty`,
      `t2`.`storage_transport_loss_qty`,
      `t2`.`other_loss_qty`,
      `t4`.`business_date` AS `business_date_right`,
      `t4`.`week`,
      `t4`.`month`,
      `t4`.`year`,
      `t4`.`weekday`,
      `t4`.`iso_year`,
      `t4`.`iso_week`
    FROM `fct_material` AS `t2`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`business_date`,
        `t1`.`week`,
        `t1`.`month`,
        `t1`.`year`,
        `t1`.`weekday`,
        `t1`.`iso_year`,
        `t1`.`iso_week`
      FROM `dim_date` AS `t1`
    ) AS `t4`
      ON `t2`.`business_date` = `t4`.`business_date`
  ) AS `t5`
) AS `t6`

-- production_process_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t6`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t6`.`order_running_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t6`.`order_running_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t6`.`order_elapsed_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t6`.`order_elapsed_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `production_process_ratio`,
    IF(
      COALESCE(SUM(IF(`t6`.`order_running_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`order_running_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `production_process_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t6`.`order_elapsed_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`order_elapsed_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `production_process_ratio_denominator`,
    COALESCE(CAST(SUM(IF(`t6`.`order_running_us` IS NULL, 1, 0)) AS INT64), 0) AS `production_process_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t6`.`order_elapsed_us` IS NULL, 1, 0)) AS INT64), 0) AS `production_process_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t5`.*
      EXCEPT (`machine_id_right`)
    FROM (
      SELECT
        `t2`.`machine_id`,
        `t2`.`order_id`,
        `t2`.`operation_no`,
        `t2`.`product_id`,
        `t2`.`start_at`,
        `t2`.`end_at`,
        `t2`.`is_open`,
        `t2`.`elapsed_us`,
        `t2`.`planned_us`,
        `t2`.`running_us`,
        `t2`.`setup_us`,
        `t2`.`failure_us`,
        `t2`.`stopped_us`,
        `t2`.`idle_us`,
        `t2`.`busy_us`,
        `t2`.`order_elapsed_us`,
        `t2`.`order_busy_us`,
        `t2`.`order_running_us`,
        `t2`.`ideal_us`,
        `t2`.`total_qty`,
        `t2`.`good_qty`,
        `t2`.`scrap_qty`,
        `t2`.`rework_qty`,
        `t2`.`inspected_qty`,
        `t2`.`first_pass_qty`,
        `t2`.`startup_reject_qty`,
        `t2`.`planned_scrap_qty`,
        `t2`.`first_operation_qty`,
        `t2`.`order_qty`,
        `t2`.`order_count`,
        `t4`.`machine_id` AS `machine_id_right`,
        `t4`.`line`,
        `t4`.`area`,
        `t4`.`site`,
        `t4`.`model`
      FROM `fct_order` AS `t2`
      LEFT OUTER JOIN (
        SELECT
          *
        FROM `dim_machine` AS `t1`
      ) AS `t4`
        ON `t2`.`machine_id` = `t4`.`machine_id`
    ) AS `t5`
  ) AS `t6`
  GROUP BY
    1
) AS `t7`
ORDER BY
  `t7`.`machine` ASC NULLS LAST

-- quality_efficiency by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`ideal_good_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`ideal_good_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`ideal_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`ideal_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `quality_efficiency`,
    IF(
      COALESCE(SUM(IF(`t12`.`ideal_good_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`ideal_good_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `quality_efficiency_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`ideal_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`ideal_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `quality_efficiency_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`ideal_good_us` IS NULL, 1, 0)) AS INT64), 0) AS `quality_efficiency_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`ideal_us` IS NULL, 1, 0)) AS INT64), 0) AS `quality_efficiency_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- quality_loss_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF((
          `t12`.`ideal_us` - `t12`.`ideal_good_us`
        ) IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`ideal_us` - `t12`.`ideal_good_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `quality_loss_ratio`,
    IF(
      COALESCE(SUM(IF((
        `t12`.`ideal_us` - `t12`.`ideal_good_us`
      ) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`ideal_us` - `t12`.`ideal_good_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `quality_loss_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `quality_loss_ratio_denominator`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`ideal_us` - `t12`.`ideal_good_us`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `quality_loss_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)) AS INT64), 0) AS `quality_loss_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- quality_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`good_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`good_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`total_qty`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `quality_ratio`,
    IF(
      COALESCE(SUM(IF(`t12`.`good_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`good_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `quality_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`total_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `quality_ratio_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`good_qty` IS NULL, 1, 0)) AS INT64), 0) AS `quality_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)) AS INT64), 0) AS `quality_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- rate_efficiency by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`ideal_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`ideal_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `rate_efficiency`,
    IF(
      COALESCE(SUM(IF(`t12`.`ideal_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`ideal_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `rate_efficiency_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `rate_efficiency_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`ideal_us` IS NULL, 1, 0)) AS INT64), 0) AS `rate_efficiency_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)) AS INT64), 0) AS `rate_efficiency_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- reduced_speed_loss_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF((
          `t12`.`running_us` - `t12`.`ideal_us`
        ) IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`running_us` - `t12`.`ideal_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `reduced_speed_loss_ratio`,
    IF(
      COALESCE(SUM(IF((
        `t12`.`running_us` - `t12`.`ideal_us`
      ) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`running_us` - `t12`.`ideal_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `reduced_speed_loss_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `reduced_speed_loss_ratio_denominator`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`running_us` - `t12`.`ideal_us`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `reduced_speed_loss_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)) AS INT64), 0) AS `reduced_speed_loss_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- reduced_yield_loss_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`ideal_startup_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`ideal_startup_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `reduced_yield_loss_ratio`,
    IF(
      COALESCE(SUM(IF(`t12`.`ideal_startup_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`ideal_startup_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `reduced_yield_loss_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `reduced_yield_loss_ratio_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`ideal_startup_us` IS NULL, 1, 0)) AS INT64), 0) AS `reduced_yield_loss_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)) AS INT64), 0) AS `reduced_yield_loss_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- restoration_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`event_restoration_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`event_restoration_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `restoration_time`,
    IF(
      COALESCE(SUM(IF(`t12`.`event_restoration_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`event_restoration_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `restoration_time_numerator`,
    1 AS `restoration_time_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`event_restoration_us` IS NULL, 1, 0)) AS INT64), 0) AS `restoration_time_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- restored_failures by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`event_restored_count` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`event_restored_count`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 AS FLOAT64), 0.0)
    ) AS `restored_failures`,
    IF(
      COALESCE(SUM(IF(`t12`.`event_restored_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`event_restored_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `restored_failures_numerator`,
    1 AS `restored_failures_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`event_restored_count` IS NULL, 1, 0)) AS INT64), 0) AS `restored_failures_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- rework_quantity by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`rework_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`rework_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 AS FLOAT64), 0.0)
    ) AS `rework_quantity`,
    IF(
      COALESCE(SUM(IF(`t12`.`rework_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`rework_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `rework_quantity_numerator`,
    1 AS `rework_quantity_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`rework_qty` IS NULL, 1, 0)) AS INT64), 0) AS `rework_quantity_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- rework_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`rework_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`rework_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`total_qty`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `rework_ratio`,
    IF(
      COALESCE(SUM(IF(`t12`.`rework_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`rework_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `rework_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`total_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `rework_ratio_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`rework_qty` IS NULL, 1, 0)) AS INT64), 0) AS `rework_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)) AS INT64), 0) AS `rework_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- rul_bias by unit
SELECT
  *
FROM (
  SELECT
    `t0`.`unit_id` AS `unit`,
    ieee_divide(
      IF(
        COALESCE(SUM(IF(`t0`.`error_cycles` IS NULL, 1, 0)), 0) = 0,
        COALESCE(SUM(`t0`.`error_cycles`), 0.0),
        CAST(NULL AS FLOAT64)
      ),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1) IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1)) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `rul_bias`,
    IF(
      COALESCE(SUM(IF(`t0`.`error_cycles` IS NULL, 1, 0)), 0) = 0,
      COALESCE(SUM(`t0`.`error_cycles`), 0.0),
      CAST(NULL AS FLOAT64)
    ) AS `rul_bias_numerator`,
    IF(
      COALESCE(SUM(IF(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1)) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `rul_bias_denominator`,
    COALESCE(CAST(SUM(IF(`t0`.`error_cycles` IS NULL, 1, 0)) AS INT64), 0) AS `rul_bias_numerator_unknown`,
    COALESCE(
      CAST(SUM(IF(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `rul_bias_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM `fct_rul` AS `t0`
  GROUP BY
    1
) AS `t1`
ORDER BY
  `t1`.`unit` ASC NULLS LAST

-- rul_early_ratio by unit
SELECT
  *
FROM (
  SELECT
    `t0`.`unit_id` AS `unit`,
    ieee_divide(
      CAST(IF(
        COALESCE(
          SUM(
            IF(
              CAST(CASE
                WHEN `t0`.`error_cycles` < 0
                THEN 1
                WHEN NOT (
                  `t0`.`error_cycles` < 0
                )
                THEN 0
                ELSE NULL
              END AS INT64) IS NULL,
              1,
              0
            )
          ),
          0
        ) = 0,
        COALESCE(
          CAST(SUM(
            CAST(CASE
              WHEN `t0`.`error_cycles` < 0
              THEN 1
              WHEN NOT (
                `t0`.`error_cycles` < 0
              )
              THEN 0
              ELSE NULL
            END AS INT64)
          ) AS INT64),
          0
        ),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1) IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1)) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `rul_early_ratio`,
    IF(
      COALESCE(
        SUM(
          IF(
            CAST(CASE
              WHEN `t0`.`error_cycles` < 0
              THEN 1
              WHEN NOT (
                `t0`.`error_cycles` < 0
              )
              THEN 0
              ELSE NULL
            END AS INT64) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(
          CAST(CASE
            WHEN `t0`.`error_cycles` < 0
            THEN 1
            WHEN NOT (
              `t0`.`error_cycles` < 0
            )
            THEN 0
            ELSE NULL
          END AS INT64)
        ) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `rul_early_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1)) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `rul_early_ratio_denominator`,
    COALESCE(
      CAST(SUM(
        IF(
          CAST(CASE
            WHEN `t0`.`error_cycles` < 0
            THEN 1
            WHEN NOT (
              `t0`.`error_cycles` < 0
            )
            THEN 0
            ELSE NULL
          END AS INT64) IS NULL,
          1,
          0
        )
      ) AS INT64),
      0
    ) AS `rul_early_ratio_numerator_unknown`,
    COALESCE(
      CAST(SUM(IF(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `rul_early_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM `fct_rul` AS `t0`
  GROUP BY
    1
) AS `t1`
ORDER BY
  `t1`.`unit` ASC NULLS LAST

-- rul_hit_ratio by unit
SELECT
  *
FROM (
  SELECT
    `t0`.`unit_id` AS `unit`,
    ieee_divide(
      CAST(IF(
        COALESCE(
          SUM(
            IF(
              CAST(CASE
                WHEN `t0`.`error_cycles` BETWEEN -13.0 AND 10.0
                THEN 1
                WHEN NOT (
                  `t0`.`error_cycles` BETWEEN -13.0 AND 10.0
                )
                THEN 0
                ELSE NULL
              END AS INT64) IS NULL,
              1,
              0
            )
          ),
          0
        ) = 0,
        COALESCE(
          CAST(SUM(
            CAST(CASE
              WHEN `t0`.`error_cycles` BETWEEN -13.0 AND 10.0
              THEN 1
              WHEN NOT (
                `t0`.`error_cycles` BETWEEN -13.0 AND 10.0
              )
              THEN 0
              ELSE NULL
            END AS INT64)
          ) AS INT64),
          0
        ),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1) IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1)) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `rul_hit_ratio`,
    IF(
      COALESCE(
        SUM(
          IF(
            CAST(CASE
              WHEN `t0`.`error_cycles` BETWEEN -13.0 AND 10.0
              THEN 1
              WHEN NOT (
                `t0`.`error_cycles` BETWEEN -13.0 AND 10.0
              )
              THEN 0
              ELSE NULL
            END AS INT64) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(
          CAST(CASE
            WHEN `t0`.`error_cycles` BETWEEN -13.0 AND 10.0
            THEN 1
            WHEN NOT (
              `t0`.`error_cycles` BETWEEN -13.0 AND 10.0
            )
            THEN 0
            ELSE NULL
          END AS INT64)
        ) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `rul_hit_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1)) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `rul_hit_ratio_denominator`,
    COALESCE(
      CAST(SUM(
        IF(
          CAST(CASE
            WHEN `t0`.`error_cycles` BETWEEN -13.0 AND 10.0
            THEN 1
            WHEN NOT (
              `t0`.`error_cycles` BETWEEN -13.0 AND 10.0
            )
            THEN 0
            ELSE NULL
          END AS INT64) IS NULL,
          1,
          0
        )
      ) AS INT64),
      0
    ) AS `rul_hit_ratio_numerator_unknown`,
    COALESCE(
      CAST(SUM(IF(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `rul_hit_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM `fct_rul` AS `t0`
  GROUP BY
    1
) AS `t1`
ORDER BY
  `t1`.`unit` ASC NULLS LAST

-- rul_late_ratio by unit
SELECT
  *
FROM (
  SELECT
    `t0`.`unit_id` AS `unit`,
    ieee_divide(
      CAST(IF(
        COALESCE(
          SUM(
            IF(
              CAST(CASE
                WHEN `t0`.`error_cycles` > 0
                THEN 1
                WHEN NOT (
                  `t0`.`error_cycles` > 0
                )
                THEN 0
                ELSE NULL
              END AS INT64) IS NULL,
              1,
              0
            )
          ),
          0
        ) = 0,
        COALESCE(
          CAST(SUM(
            CAST(CASE
              WHEN `t0`.`error_cycles` > 0
              THEN 1
              WHEN NOT (
                `t0`.`error_cycles` > 0
              )
              THEN 0
              ELSE NULL
            END AS INT64)
          ) AS INT64),
          0
        ),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1) IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1)) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `rul_late_ratio`,
    IF(
      COALESCE(
        SUM(
          IF(
            CAST(CASE
              WHEN `t0`.`error_cycles` > 0
              THEN 1
              WHEN NOT (
                `t0`.`error_cycles` > 0
              )
              THEN 0
              ELSE NULL
            END AS INT64) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(
          CAST(CASE
            WHEN `t0`.`error_cycles` > 0
            THEN 1
            WHEN NOT (
              `t0`.`error_cycles` > 0
            )
            THEN 0
            ELSE NULL
          END AS INT64)
        ) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `rul_late_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1)) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `rul_late_ratio_denominator`,
    COALESCE(
      CAST(SUM(
        IF(
          CAST(CASE
            WHEN `t0`.`error_cycles` > 0
            THEN 1
            WHEN NOT (
              `t0`.`error_cycles` > 0
            )
            THEN 0
            ELSE NULL
          END AS INT64) IS NULL,
          1,
          0
        )
      ) AS INT64),
      0
    ) AS `rul_late_ratio_numerator_unknown`,
    COALESCE(
      CAST(SUM(IF(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `rul_late_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM `fct_rul` AS `t0`
  GROUP BY
    1
) AS `t1`
ORDER BY
  `t1`.`unit` ASC NULLS LAST

-- rul_mae by unit
SELECT
  *
FROM (
  SELECT
    `t0`.`unit_id` AS `unit`,
    ieee_divide(
      IF(
        COALESCE(SUM(IF(ABS(`t0`.`error_cycles`) IS NULL, 1, 0)), 0) = 0,
        COALESCE(SUM(ABS(`t0`.`error_cycles`)), 0.0),
        CAST(NULL AS FLOAT64)
      ),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1) IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1)) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `rul_mae`,
    IF(
      COALESCE(SUM(IF(ABS(`t0`.`error_cycles`) IS NULL, 1, 0)), 0) = 0,
      COALESCE(SUM(ABS(`t0`.`error_cycles`)), 0.0),
      CAST(NULL AS FLOAT64)
    ) AS `rul_mae_numerator`,
    IF(
      COALESCE(SUM(IF(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1)) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `rul_mae_denominator`,
    COALESCE(CAST(SUM(IF(ABS(`t0`.`error_cycles`) IS NULL, 1, 0)) AS INT64), 0) AS `rul_mae_numerator_unknown`,
    COALESCE(
      CAST(SUM(IF(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `rul_mae_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM `fct_rul` AS `t0`
  GROUP BY
    1
) AS `t1`
ORDER BY
  `t1`.`unit` ASC NULLS LAST

-- rul_rmse by unit
SELECT
  `t1`.`unit`,
  SQRT(`t1`.`rul_rmse`) AS `rul_rmse`,
  `t1`.`rul_rmse_numerator`,
  `t1`.`rul_rmse_denominator`,
  `t1`.`rul_rmse_numerator_unknown`,
  `t1`.`rul_rmse_denominator_unknown`,
  `t1`.`row_count`
FROM (
  SELECT
    `t0`.`unit_id` AS `unit`,
    ieee_divide(
      IF(
        COALESCE(SUM(IF((
          `t0`.`error_cycles` * `t0`.`error_cycles`
        ) IS NULL, 1, 0)), 0) = 0,
        COALESCE(SUM(`t0`.`error_cycles` * `t0`.`error_cycles`), 0.0),
        CAST(NULL AS FLOAT64)
      ),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1) IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1)) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `rul_rmse`,
    IF(
      COALESCE(SUM(IF((
        `t0`.`error_cycles` * `t0`.`error_cycles`
      ) IS NULL, 1, 0)), 0) = 0,
      COALESCE(SUM(`t0`.`error_cycles` * `t0`.`error_cycles`), 0.0),
      CAST(NULL AS FLOAT64)
    ) AS `rul_rmse_numerator`,
    IF(
      COALESCE(SUM(IF(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1)) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `rul_rmse_denominator`,
    COALESCE(
      CAST(SUM(IF((
        `t0`.`error_cycles` * `t0`.`error_cycles`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `rul_rmse_numerator_unknown`,
    COALESCE(
      CAST(SUM(IF(IF(`t0`.`error_cycles` IS NULL, CAST(NULL AS INT64), 1) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `rul_rmse_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM `fct_rul` AS `t0`
  GROUP BY
    1
) AS `t1`
ORDER BY
  `t1`.`unit` ASC NULLS LAST

-- rul_score by unit
SELECT
  *
FROM (
  SELECT
    `t0`.`unit_id` AS `unit`,
    ieee_divide(
      IF(
        COALESCE(
          SUM(
            IF(
              (
                EXP(
                  IF(
                    IF(
                      `t0`.`error_cycles` < 0,
                      ieee_divide(-(
                        `t0`.`error_cycles`
                      ), NULLIF(13.0, 0.0)),
                      ieee_divide(`t0`.`error_cycles`, NULLIF(10.0, 0.0))
                    ) > 600.0,
                    600.0,
                    IF(
                      `t0`.`error_cycles` < 0,
                      ieee_divide(-(
                        `t0`.`error_cycles`
                      ), NULLIF(13.0, 0.0)),
                      ieee_divide(`t0`.`error_cycles`, NULLIF(10.0, 0.0))
                    )
                  )
                ) - 1.0
              ) IS NULL,
              1,
              0
            )
          ),
          0
        ) = 0,
        COALESCE(
          SUM(
            EXP(
              IF(
                IF(
                  `t0`.`error_cycles` < 0,
                  ieee_divide(-(
                    `t0`.`error_cycles`
                  ), NULLIF(13.0, 0.0)),
                  ieee_divide(`t0`.`error_cycles`, NULLIF(10.0, 0.0))
                ) > 600.0,
                600.0,
                IF(
                  `t0`.`error_cycles` < 0,
                  ieee_divide(-(
                    `t0`.`error_cycles`
                  ), NULLIF(13.0, 0.0)),
                  ieee_divide(`t0`.`error_cycles`, NULLIF(10.0, 0.0))
                )
              )
            ) - 1.0
          ),
          0.0
        ),
        CAST(NULL AS FLOAT64)
      ),
      NULLIF(CAST(1 AS FLOAT64), 0.0)
    ) AS `rul_score`,
    IF(
      COALESCE(
        SUM(
          IF(
            (
              EXP(
                IF(
                  IF(
                    `t0`.`error_cycles` < 0,
                    ieee_divide(-(
                      `t0`.`error_cycles`
                    ), NULLIF(13.0, 0.0)),
                    ieee_divide(`t0`.`error_cycles`, NULLIF(10.0, 0.0))
                  ) > 600.0,
                  600.0,
                  IF(
                    `t0`.`error_cycles` < 0,
                    ieee_divide(-(
                      `t0`.`error_cycles`
                    ), NULLIF(13.0, 0.0)),
                    ieee_divide(`t0`.`error_cycles`, NULLIF(10.0, 0.0))
                  )
                )
              ) - 1.0
            ) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        SUM(
          EXP(
            IF(
              IF(
                `t0`.`error_cycles` < 0,
                ieee_divide(-(
                  `t0`.`error_cycles`
                ), NULLIF(13.0, 0.0)),
                ieee_divide(`t0`.`error_cycles`, NULLIF(10.0, 0.0))
              ) > 600.0,
              600.0,
              IF(
                `t0`.`error_cycles` < 0,
                ieee_divide(-(
                  `t0`.`error_cycles`
                ), NULLIF(13.0, 0.0)),
                ieee_divide(`t0`.`error_cycles`, NULLIF(10.0, 0.0))
              )
            )
          ) - 1.0
        ),
        0.0
      ),
      CAST(NULL AS FLOAT64)
    ) AS `rul_score_numerator`,
    1 AS `rul_score_denominator`,
    COALESCE(
      CAST(SUM(
        IF(
          (
            EXP(
              IF(
                IF(
                  `t0`.`error_cycles` < 0,
                  ieee_divide(-(
                    `t0`.`error_cycles`
                  ), NULLIF(13.0, 0.0)),
                  ieee_divide(`t0`.`error_cycles`, NULLIF(10.0, 0.0))
                ) > 600.0,
                600.0,
                IF(
                  `t0`.`error_cycles` < 0,
                  ieee_divide(-(
                    `t0`.`error_cycles`
                  ), NULLIF(13.0, 0.0)),
                  ieee_divide(`t0`.`error_cycles`, NULLIF(10.0, 0.0))
                )
              )
            ) - 1.0
          ) IS NULL,
          1,
          0
        )
      ) AS INT64),
      0
    ) AS `rul_score_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM `fct_rul` AS `t0`
  GROUP BY
    1
) AS `t1`
ORDER BY
  `t1`.`unit` ASC NULLS LAST

-- schedule_loss_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF((
          `t12`.`observed_us` - `t12`.`planned_us`
        ) IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`observed_us` - `t12`.`planned_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`observed_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `schedule_loss_ratio`,
    IF(
      COALESCE(SUM(IF((
        `t12`.`observed_us` - `t12`.`planned_us`
      ) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`observed_us` - `t12`.`planned_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `schedule_loss_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`observed_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `schedule_loss_ratio_denominator`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`observed_us` - `t12`.`planned_us`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `schedule_loss_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)) AS INT64), 0) AS `schedule_loss_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- scrap_quantity by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`scrap_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`scrap_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 AS FLOAT64), 0.0)
    ) AS `scrap_quantity`,
    IF(
      COALESCE(SUM(IF(`t12`.`scrap_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`scrap_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `scrap_quantity_numerator`,
    1 AS `scrap_quantity_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`scrap_qty` IS NULL, 1, 0)) AS INT64), 0) AS `scrap_quantity_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- scrap_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`scrap_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`scrap_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`total_qty`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `scrap_ratio`,
    IF(
      COALESCE(SUM(IF(`t12`.`scrap_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`scrap_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `scrap_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`total_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `scrap_ratio_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`scrap_qty` IS NULL, 1, 0)) AS INT64), 0) AS `scrap_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)) AS INT64), 0) AS `scrap_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- semi_mcbf by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`total_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`failure_event_count` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`failure_event_count`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `semi_mcbf`,
    IF(
      COALESCE(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`total_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `semi_mcbf_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`failure_event_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`failure_event_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `semi_mcbf_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`total_qty` IS NULL, 1, 0)) AS INT64), 0) AS `semi_mcbf_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`failure_event_count` IS NULL, 1, 0)) AS INT64), 0) AS `semi_mcbf_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- semi_mtbfp by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`failure_event_count` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`failure_event_count`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) * 3600000000 AS FLOAT64),
        0.0
      )
    ) AS `semi_mtbfp`,
    IF(
      COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `semi_mtbfp_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`failure_event_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`failure_event_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `semi_mtbfp_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)) AS INT64), 0) AS `semi_mtbfp_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`failure_event_count` IS NULL, 1, 0)) AS INT64), 0) AS `semi_mtbfp_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- semi_mtbfu by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(
          SUM(
            IF(
              (
                (
                  `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
                ) - `t12`.`stopped_down_us`
              ) IS NULL,
              1,
              0
            )
          ),
          0
        ) = 0,
        COALESCE(
          CAST(SUM(
            (
              `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
            ) - `t12`.`stopped_down_us`
          ) AS INT64),
          0
        ),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`failure_event_count` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`failure_event_count`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) * 3600000000 AS FLOAT64),
        0.0
      )
    ) AS `semi_mtbfu`,
    IF(
      COALESCE(
        SUM(
          IF(
            (
              (
                `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
              ) - `t12`.`stopped_down_us`
            ) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(
          (
            `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
          ) - `t12`.`stopped_down_us`
        ) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `semi_mtbfu_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`failure_event_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`failure_event_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `semi_mtbfu_denominator`,
    COALESCE(
      CAST(SUM(
        IF(
          (
            (
              `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
            ) - `t12`.`stopped_down_us`
          ) IS NULL,
          1,
          0
        )
      ) AS INT64),
      0
    ) AS `semi_mtbfu_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`failure_event_count` IS NULL, 1, 0)) AS INT64), 0) AS `semi_mtbfu_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- semi_mttr by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`event_repair_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`event_repair_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`event_restored_count` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`event_restored_count`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) * 3600000000 AS FLOAT64),
        0.0
      )
    ) AS `semi_mttr`,
    IF(
      COALESCE(SUM(IF(`t12`.`event_repair_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`event_repair_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `semi_mttr_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`event_restored_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`event_restored_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `semi_mttr_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`event_repair_us` IS NULL, 1, 0)) AS INT64), 0) AS `semi_mttr_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`event_restored_count` IS NULL, 1, 0)) AS INT64), 0) AS `semi_mttr_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- setup_loss_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`setup_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`setup_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `setup_loss_ratio`,
    IF(
      COALESCE(SUM(IF(`t12`.`setup_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`setup_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `setup_loss_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `setup_loss_ratio_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`setup_us` IS NULL, 1, 0)) AS INT64), 0) AS `setup_loss_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)) AS INT64), 0) AS `setup_loss_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- setup_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`setup_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`setup_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF((
            `t12`.`running_us` + `t12`.`setup_us`
          ) IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`running_us` + `t12`.`setup_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `setup_ratio`,
    IF(
      COALESCE(SUM(IF(`t12`.`setup_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`setup_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `setup_ratio_numerator`,
    IF(
      COALESCE(SUM(IF((
        `t12`.`running_us` + `t12`.`setup_us`
      ) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`running_us` + `t12`.`setup_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `setup_ratio_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`setup_us` IS NULL, 1, 0)) AS INT64), 0) AS `setup_ratio_numerator_unknown`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`running_us` + `t12`.`setup_us`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `setup_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- sigma_level by machine
SELECT
  `t13`.`machine`,
  1.5 - IF(
    ABS(`t13`.`sigma_level` - 0.5) <= 0.425,
    (
      `t13`.`sigma_level` - 0.5
    ) * ieee_divide(
      (
        (
          (
            (
              (
                (
                  (
                    (
                      (
                        (
                          (
                            (
                              (
                                2509.0809287301227 * (
                                  0.180625 - (
                                    (
                                      `t13`.`sigma_level` - 0.5
                                    ) * (
                                      `t13`.`sigma_level` - 0.5
                                    )
                                  )
                                )
                              ) + 33430.57558358813
                            ) * (
                              0.180625 - (
                                (
                                  `t13`.`sigma_level` - 0.5
                                ) * (
                                  `t13`.`sigma_level` - 0.5
                                )
                              )
                            )
                          ) + 67265.7709270087
                        ) * (
                          0.180625 - (
                            (
                              `t13`.`sigma_level` - 0.5
                            ) * (
                              `t13`.`sigma_level` - 0.5
                            )
                          )
                        )
                      ) + 45921.95393154987
                    ) * (
                      0.180625 - (
                        (
                          `t13`.`sigma_level` - 0.5
                        ) * (
                          `t13`.`sigma_level` - 0.5
                        )
                      )
                    )
                  ) + 13731.69376550946
                ) * (
                  0.180625 - (
                    (
                      `t13`.`sigma_level` - 0.5
                    ) * (
                      `t13`.`sigma_level` - 0.5
                    )
                  )
                )
              ) + 1971.5909503065513
            ) * (
              0.180625 - (
                (
                  `t13`.`sigma_level` - 0.5
                ) * (
                  `t13`.`sigma_level` - 0.5
                )
              )
            )
          ) + 133.14166789178438
        ) * (
          0.180625 - (
            (
              `t13`.`sigma_level` - 0.5
            ) * (
              `t13`.`sigma_level` - 0.5
            )
          )
        )
      ) + 3.3871328727963665,
      NULLIF(
        (
          (
            (
              (
                (
                  (
                    (
                      (
                        (
                          (
                            (
                              (
                                (
                                  5226.495278852854 * (
                                    0.180625 - (
                                      (
                                        `t13`.`sigma_level` - 0.5
                                      ) * (
                                        `t13`.`sigma_level` - 0.5
                                      )
                                    )
                                  )
                                ) + 28729.085735721943
                              ) * (
                                0.180625 - (
                                  (
                                    `t13`.`sigma_level` - 0.5
                                  ) * (
                                    `t13`.`sigma_level` - 0.5
                                  )
                                )
                              )
                            ) + 39307.89580009271
                          ) * (
                            0.180625 - (
                              (
                                `t13`.`sigma_level` - 0.5
                              ) * (
                                `t13`.`sigma_level` - 0.5
                              )
                            )
                          )
                        ) + 21213.794301586597
                      ) * (
                        0.180625 - (
                          (
                            `t13`.`sigma_level` - 0.5
                          ) * (
                            `t13`.`sigma_level` - 0.5
                          )
                        )
                      )
                    ) + 5394.196021424751
                  ) * (
                    0.180625 - (
                      (
                        `t13`.`sigma_level` - 0.5
                      ) * (
                        `t13`.`sigma_level` - 0.5
                      )
                    )
                  )
                ) + 687.1870074920579
              ) * (
                0.180625 - (
                  (
                    `t13`.`sigma_level` - 0.5
                  ) * (
                    `t13`.`sigma_level` - 0.5
                  )
                )
              )
            ) + 42.31333070160091
          ) * (
            0.180625 - (
              (
                `t13`.`sigma_level` - 0.5
              ) * (
                `t13`.`sigma_level` - 0.5
              )
            )
          )
        ) + 1.0,
        0.0
      )
    ),
    IF(
      `t13`.`sigma_level` < 0.5,
      -(
        IF(
          SQRT(
            -(
              LN(
                IF(
                  IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                  IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                  CAST(NULL AS FLOAT64)
                )
              )
            )
          ) <= 5.0,
          ieee_divide(
            (
              (
                (
                  (
                    (
                      (
                        (
                          (
                            (
                              (
                                (
                                  (
                                    (
                                      0.0007745450142783414 * (
                                        SQRT(
                                          -(
                                            LN(
                                              IF(
                                                IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                                IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                                CAST(NULL AS FLOAT64)
                                              )
                                            )
                                          )
                                        ) - 1.6
                                      )
                                    ) + 0.022723844989269184
                                  ) * (
                                    SQRT(
                                      -(
                                        LN(
                                          IF(
                                            IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                            IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                            CAST(NULL AS FLOAT64)
                                          )
                                        )
                                      )
                                    ) - 1.6
                                  )
                                ) + 0.2417807251774506
                              ) * (
                                SQRT(
                                  -(
                                    LN(
                                      IF(
                                        IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                        IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                        CAST(NULL AS FLOAT64)
                                      )
                                    )
                                  )
                                ) - 1.6
                              )
                            ) + 1.2704582524523684
                          ) * (
                            SQRT(
                              -(
                                LN(
                                  IF(
                                    IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                    IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                    CAST(NULL AS FLOAT64)
                                  )
                                )
                              )
                            ) - 1.6
                          )
                        ) + 3.6478483247632045
                      ) * (
                        SQRT(
                          -(
                            LN(
                              IF(
                                IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                CAST(NULL AS FLOAT64)
                              )
                            )
                          )
                        ) - 1.6
                      )
                    ) + 5.769497221460691
                  ) * (
                    SQRT(
                      -(
                        LN(
                          IF(
                            IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                            IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                            CAST(NULL AS FLOAT64)
                          )
                        )
                      )
                    ) - 1.6
                  )
                ) + 4.630337846156546
              ) * (
                SQRT(
                  -(
                    LN(
                      IF(
                        IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                        IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                        CAST(NULL AS FLOAT64)
                      )
                    )
                  )
                ) - 1.6
              )
            ) + 1.4234371107496835,
            NULLIF(
              (
                (
                  (
                    (
                      (
                        (
                          (
                            (
                              (
                                (
                                  (
                                    (
                                      (
                                        1.0507500716444169e-09 * (
                                          SQRT(
                                            -(
                                              LN(
                                                IF(
                                                  IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                                  IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                                  CAST(NULL AS FLOAT64)
                                                )
                                              )
                                            )
                                          ) - 1.6
                                        )
                                      ) + 0.0005475938084995345
                                    ) * (
                                      SQRT(
                                        -(
                                          LN(
                                            IF(
                                              IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                              IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                              CAST(NULL AS FLOAT64)
                                            )
                                          )
                                        )
                                      ) - 1.6
                                    )
                                  ) + 0.015198666563616457
                                ) * (
                                  SQRT(
                                    -(
                                      LN(
                                        IF(
                                          IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                          IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                          CAST(NULL AS FLOAT64)
                                        )
                                      )
                                    )
                                  ) - 1.6
                                )
                              ) + 0.14810397642748008
                            ) * (
                              SQRT(
                                -(
                                  LN(
                                    IF(
                                      IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                      IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                      CAST(NULL AS FLOAT64)
                                    )
                                  )
                                )
                              ) - 1.6
                            )
                          ) + 0.6897673349851
                        ) * (
                          SQRT(
                            -(
                              LN(
                                IF(
                                  IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                  IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                  CAST(NULL AS FLOAT64)
                                )
                              )
                            )
                          ) - 1.6
                        )
                      ) + 1.6763848301838038
                    ) * (
                      SQRT(
                        -(
                          LN(
                            IF(
                              IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                              IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                              CAST(NULL AS FLOAT64)
                            )
                          )
                        )
                      ) - 1.6
                    )
                  ) + 2.053191626637759
                ) * (
                  SQRT(
                    -(
                      LN(
                        IF(
                          IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                          IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                          CAST(NULL AS FLOAT64)
                        )
                      )
                    )
                  ) - 1.6
                )
              ) + 1.0,
              0.0
            )
          ),
          ieee_divide(
            (
              (
                (
                  (
                    (
                      (
                        (
                          (
                            (
                              (
                                (
                                  (
                                    (
                                      2.0103343992922881e-07 * (
                                        SQRT(
                                          -(
                                            LN(
                                              IF(
                                                IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                                IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                                CAST(NULL AS FLOAT64)
                                              )
                                            )
                                          )
                                        ) - 5.0
                                      )
                                    ) + 2.7115555687434876e-05
                                  ) * (
                                    SQRT(
                                      -(
                                        LN(
                                          IF(
                                            IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                            IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                            CAST(NULL AS FLOAT64)
                                          )
                                        )
                                      )
                                    ) - 5.0
                                  )
                                ) + 0.0012426609473880784
                              ) * (
                                SQRT(
                                  -(
                                    LN(
                                      IF(
                                        IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                        IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                        CAST(NULL AS FLOAT64)
                                      )
                                    )
                                  )
                                ) - 5.0
                              )
                            ) + 0.026532189526576124
                          ) * (
                            SQRT(
                              -(
                                LN(
                                  IF(
                                    IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                    IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                    CAST(NULL AS FLOAT64)
                                  )
                                )
                              )
                            ) - 5.0
                          )
                        ) + 0.29656057182850487
                      ) * (
                        SQRT(
                          -(
                            LN(
                              IF(
                                IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                CAST(NULL AS FLOAT64)
                              )
                            )
                          )
                        ) - 5.0
                      )
                    ) + 1.7848265399172913
                  ) * (
                    SQRT(
                      -(
                        LN(
                          IF(
                            IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                            IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                            CAST(NULL AS FLOAT64)
                          )
                        )
                      )
                    ) - 5.0
                  )
                ) + 5.463784911164114
              ) * (
                SQRT(
                  -(
                    LN(
                      IF(
                        IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                        IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                        CAST(NULL AS FLOAT64)
                      )
                    )
                  )
                ) - 5.0
              )
            ) + 6.657904643501103,
            NULLIF(
              (
                (
                  (
                    (
                      (
                        (
                          (
                            (
                              (
                                (
                                  (
                                    (
                                      (
                                        2.0442631033899397e-15 * (
                                          SQRT(
                                            -(
                                              LN(
                                                IF(
                                                  IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                                  IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                                  CAST(NULL AS FLOAT64)
                                                )
                                              )
                                            )
                                          ) - 5.0
                                        )
                                      ) + 1.421511758316446e-07
                                    ) * (
                                      SQRT(
                                        -(
                                          LN(
                                            IF(
                                              IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                              IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                              CAST(NULL AS FLOAT64)
                                            )
                                          )
                                        )
                                      ) - 5.0
                                    )
                                  ) + 1.8463183175100548e-05
                                ) * (
                                  SQRT(
                                    -(
                                      LN(
                                        IF(
                                          IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                          IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                          CAST(NULL AS FLOAT64)
                                        )
                                      )
                                    )
                                  ) - 5.0
                                )
                              ) + 0.0007868691311456133
                            ) * (
                              SQRT(
                                -(
                                  LN(
                                    IF(
                                      IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                      IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                      CAST(NULL AS FLOAT64)
                                    )
                                  )
                                )
                              ) - 5.0
                            )
                          ) + 0.014875361290850615
                        ) * (
                          SQRT(
                            -(
                              LN(
                                IF(
                                  IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                  IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                  CAST(NULL AS FLOAT64)
                                )
                              )
                            )
                          ) - 5.0
                        )
                      ) + 0.1369298809227358
                    ) * (
                      SQRT(
                        -(
                          LN(
                            IF(
                              IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                              IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                              CAST(NULL AS FLOAT64)
                            )
                          )
                        )
                      ) - 5.0
                    )
                  ) + 0.599832206555888
                ) * (
                  SQRT(
                    -(
                      LN(
                        IF(
                          IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                          IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                          CAST(NULL AS FLOAT64)
                        )
                      )
                    )
                  ) - 5.0
                )
              ) + 1.0,
              0.0
            )
          )
        )
      ),
      IF(
        SQRT(
          -(
            LN(
              IF(
                IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                CAST(NULL AS FLOAT64)
              )
            )
          )
        ) <= 5.0,
        ieee_divide(
          (
            (
              (
                (
                  (
                    (
                      (
                        (
                          (
                            (
                              (
                                (
                                  (
                                    0.0007745450142783414 * (
                                      SQRT(
                                        -(
                                          LN(
                                            IF(
                                              IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                              IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                              CAST(NULL AS FLOAT64)
                                            )
                                          )
                                        )
                                      ) - 1.6
                                    )
                                  ) + 0.022723844989269184
                                ) * (
                                  SQRT(
                                    -(
                                      LN(
                                        IF(
                                          IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                          IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                          CAST(NULL AS FLOAT64)
                                        )
                                      )
                                    )
                                  ) - 1.6
                                )
                              ) + 0.2417807251774506
                            ) * (
                              SQRT(
                                -(
                                  LN(
                                    IF(
                                      IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                      IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                      CAST(NULL AS FLOAT64)
                                    )
                                  )
                                )
                              ) - 1.6
                            )
                          ) + 1.2704582524523684
                        ) * (
                          SQRT(
                            -(
                              LN(
                                IF(
                                  IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                  IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                  CAST(NULL AS FLOAT64)
                                )
                              )
                            )
                          ) - 1.6
                        )
                      ) + 3.6478483247632045
                    ) * (
                      SQRT(
                        -(
                          LN(
                            IF(
                              IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                              IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                              CAST(NULL AS FLOAT64)
                            )
                          )
                        )
                      ) - 1.6
                    )
                  ) + 5.769497221460691
                ) * (
                  SQRT(
                    -(
                      LN(
                        IF(
                          IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                          IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                          CAST(NULL AS FLOAT64)
                        )
                      )
                    )
                  ) - 1.6
                )
              ) + 4.630337846156546
            ) * (
              SQRT(
                -(
                  LN(
                    IF(
                      IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                      IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                      CAST(NULL AS FLOAT64)
                    )
                  )
                )
              ) - 1.6
            )
          ) + 1.4234371107496835,
          NULLIF(
            (
              (
                (
                  (
                    (
                      (
                        (
                          (
                            (
                              (
                                (
                                  (
                                    (
                                      1.0507500716444169e-09 * (
                                        SQRT(
                                          -(
                                            LN(
                                              IF(
                                                IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                                IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                                CAST(NULL AS FLOAT64)
                                              )
                                            )
                                          )
                                        ) - 1.6
                                      )
                                    ) + 0.0005475938084995345
                                  ) * (
                                    SQRT(
                                      -(
                                        LN(
                                          IF(
                                            IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                            IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                            CAST(NULL AS FLOAT64)
                                          )
                                        )
                                      )
                                    ) - 1.6
                                  )
                                ) + 0.015198666563616457
                              ) * (
                                SQRT(
                                  -(
                                    LN(
                                      IF(
                                        IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                        IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                        CAST(NULL AS FLOAT64)
                                      )
                                    )
                                  )
                                ) - 1.6
                              )
                            ) + 0.14810397642748008
                          ) * (
                            SQRT(
                              -(
                                LN(
                                  IF(
                                    IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                    IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                    CAST(NULL AS FLOAT64)
                                  )
                                )
                              )
                            ) - 1.6
                          )
                        ) + 0.6897673349851
                      ) * (
                        SQRT(
                          -(
                            LN(
                              IF(
                                IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                CAST(NULL AS FLOAT64)
                              )
                            )
                          )
                        ) - 1.6
                      )
                    ) + 1.6763848301838038
                  ) * (
                    SQRT(
                      -(
                        LN(
                          IF(
                            IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                            IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                            CAST(NULL AS FLOAT64)
                          )
                        )
                      )
                    ) - 1.6
                  )
                ) + 2.053191626637759
              ) * (
                SQRT(
                  -(
                    LN(
                      IF(
                        IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                        IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                        CAST(NULL AS FLOAT64)
                      )
                    )
                  )
                ) - 1.6
              )
            ) + 1.0,
            0.0
          )
        ),
        ieee_divide(
          (
            (
              (
                (
                  (
                    (
                      (
                        (
                          (
                            (
                              (
                                (
                                  (
                                    2.0103343992922881e-07 * (
                                      SQRT(
                                        -(
                                          LN(
                                            IF(
                                              IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                              IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                              CAST(NULL AS FLOAT64)
                                            )
                                          )
                                        )
                                      ) - 5.0
                                    )
                                  ) + 2.7115555687434876e-05
                                ) * (
                                  SQRT(
                                    -(
                                      LN(
                                        IF(
                                          IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                          IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                          CAST(NULL AS FLOAT64)
                                        )
                                      )
                                    )
                                  ) - 5.0
                                )
                              ) + 0.0012426609473880784
                            ) * (
                              SQRT(
                                -(
                                  LN(
                                    IF(
                                      IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                      IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                      CAST(NULL AS FLOAT64)
                                    )
                                  )
                                )
                              ) - 5.0
                            )
                          ) + 0.026532189526576124
                        ) * (
                          SQRT(
                            -(
                              LN(
                                IF(
                                  IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                  IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                  CAST(NULL AS FLOAT64)
                                )
                              )
                            )
                          ) - 5.0
                        )
                      ) + 0.29656057182850487
                    ) * (
                      SQRT(
                        -(
                          LN(
                            IF(
                              IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                              IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                              CAST(NULL AS FLOAT64)
                            )
                          )
                        )
                      ) - 5.0
                    )
                  ) + 1.7848265399172913
                ) * (
                  SQRT(
                    -(
                      LN(
                        IF(
                          IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                          IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                          CAST(NULL AS FLOAT64)
                        )
                      )
                    )
                  ) - 5.0
                )
              ) + 5.463784911164114
            ) * (
              SQRT(
                -(
                  LN(
                    IF(
                      IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                      IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                      CAST(NULL AS FLOAT64)
                    )
                  )
                )
              ) - 5.0
            )
          ) + 6.657904643501103,
          NULLIF(
            (
              (
                (
                  (
                    (
                      (
                        (
                          (
                            (
                              (
                                (
                                  (
                                    (
                                      2.0442631033899397e-15 * (
                                        SQRT(
                                          -(
                                            LN(
                                              IF(
                                                IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                                IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                                CAST(NULL AS FLOAT64)
                                              )
                                            )
                                          )
                                        ) - 5.0
                                      )
                                    ) + 1.421511758316446e-07
                                  ) * (
                                    SQRT(
                                      -(
                                        LN(
                                          IF(
                                            IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                            IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                            CAST(NULL AS FLOAT64)
                                          )
                                        )
                                      )
                                    ) - 5.0
                                  )
                                ) + 1.8463183175100548e-05
                              ) * (
                                SQRT(
                                  -(
                                    LN(
                                      IF(
                                        IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                        IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                        CAST(NULL AS FLOAT64)
                                      )
                                    )
                                  )
                                ) - 5.0
                              )
                            ) + 0.0007868691311456133
                          ) * (
                            SQRT(
                              -(
                                LN(
                                  IF(
                                    IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                    IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                    CAST(NULL AS FLOAT64)
                                  )
                                )
                              )
                            ) - 5.0
                          )
                        ) + 0.014875361290850615
                      ) * (
                        SQRT(
                          -(
                            LN(
                              IF(
                                IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                                IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                                CAST(NULL AS FLOAT64)
                              )
                            )
                          )
                        ) - 5.0
                      )
                    ) + 0.1369298809227358
                  ) * (
                    SQRT(
                      -(
                        LN(
                          IF(
                            IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                            IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                            CAST(NULL AS FLOAT64)
                          )
                        )
                      )
                    ) - 5.0
                  )
                ) + 0.599832206555888
              ) * (
                SQRT(
                  -(
                    LN(
                      IF(
                        IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`) > 0.0,
                        IF(`t13`.`sigma_level` < 0.5, `t13`.`sigma_level`, 1.0 - `t13`.`sigma_level`),
                        CAST(NULL AS FLOAT64)
                      )
                    )
                  )
                ) - 5.0
              )
            ) + 1.0,
            0.0
          )
        )
      )
    )
  ) AS `sigma_level`,
  `t13`.`sigma_level_numerator`,
  `t13`.`sigma_level_denominator`,
  `t13`.`sigma_level_numerator_unknown`,
  `t13`.`sigma_level_denominator_unknown`,
  `t13`.`row_count`
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`defect_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`defect_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`opportunity_qty` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`opportunity_qty`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `sigma_level`,
    IF(
      COALESCE(SUM(IF(`t12`.`defect_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`defect_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `sigma_level_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`opportunity_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`opportunity_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `sigma_level_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`defect_qty` IS NULL, 1, 0)) AS INT64), 0) AS `sigma_level_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`opportunity_qty` IS NULL, 1, 0)) AS INT64), 0) AS `sigma_level_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`order_id`,
        `t10`.`product_id`,
        `t10`.`operation_no`,
        `t10`.`sample_no`,
        `t10`.`inspected_at`,
        `t10`.`business_date`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`defective_qty`,
        `t10`.`defect_qty`,
        `t10`.`opportunities_per_unit`,
        `t10`.`opportunity_qty`,
        `t10`.`source_file`,
        `t10`.`source_row`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`order_id`,
            `t3`.`product_id`,
            `t3`.`operation_no`,
            `t3`.`sample_no`,
            `t3`.`inspected_at`,
            `t3`.`business_date`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`defective_qty`,
            `t3`.`defect_qty`,
            `t3`.`opportunities_per_unit`,
            `t3`.`opportunity_qty`,
            `t3`.`source_file`,
            `t3`.`source_row`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_inspection` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- standard_deviation by machine, characteristic
SELECT
  `t13`.`machine`,
  `t13`.`characteristic`,
  SQRT(
    IF(
      `t13`.`standard_deviation` > 0.0,
      `t13`.`standard_deviation`,
      `t13`.`standard_deviation` * 0.0
    )
  ) AS `standard_deviation`,
  `t13`.`standard_deviation_numerator`,
  `t13`.`standard_deviation_denominator`,
  `t13`.`row_count`
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    `t12`.`characteristic`,
    ieee_divide(
      IF(
        (
          MIN(`t12`.`value`) = MAX(`t12`.`value`)
        ) AND (
          COUNT(*) > 1
        ),
        0.0,
        VARIANCE(`t12`.`deviation`)
      ) * CAST(CAST(SUM(`t12`.`value_count`) AS INT64) - 1 AS FLOAT64),
      NULLIF(CAST(CAST(SUM(`t12`.`value_count`) AS INT64) - 1 AS FLOAT64), 0.0)
    ) AS `standard_deviation`,
    IF(
      (
        MIN(`t12`.`value`) = MAX(`t12`.`value`)
      ) AND (
        COUNT(*) > 1
      ),
      0.0,
      VARIANCE(`t12`.`deviation`)
    ) * CAST(CAST(SUM(`t12`.`value_count`) AS INT64) - 1 AS FLOAT64) AS `standard_deviation_numerator`,
    CAST(SUM(`t12`.`value_count`) AS INT64) - 1 AS `standard_deviation_denominator`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`characteristic`,
        `t10`.`product_id`,
        `t10`.`machine_id`,
        `t10`.`subgroup_no`,
        `t10`.`sample_no`,
        `t10`.`measured_at`,
        `t10`.`business_date`,
        `t10`.`value`,
        `t10`.`lower_limit`,
        `t10`.`upper_limit`,
        `t10`.`target_value`,
        `t10`.`value_count`,
        `t10`.`out_of_limits_count`,
        `t10`.`reference_value`,
        `t10`.`deviation`,
        `t10`.`moving_range_sigma`,
        `t10`.`range_sigma`,
        `t10`.`sd_sigma`,
        `t10`.`pooled_square_sum`,
        `t10`.`pooled_freedom_count`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`characteristic`,
            `t3`.`product_id`,
            `t3`.`machine_id`,
            `t3`.`subgroup_no`,
            `t3`.`sample_no`,
            `t3`.`measured_at`,
            `t3`.`business_date`,
            `t3`.`value`,
            `t3`.`lower_limit`,
            `t3`.`upper_limit`,
            `t3`.`target_value`,
            `t3`.`value_count`,
            `t3`.`out_of_limits_count`,
            `t3`.`reference_value`,
            `t3`.`deviation`,
            `t3`.`moving_range_sigma`,
            `t3`.`range_sigma`,
            `t3`.`sd_sigma`,
            `t3`.`pooled_square_sum`,
            `t3`.`pooled_freedom_count`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_measurement` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1,
    2
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST,
  `t13`.`characteristic` ASC NULLS LAST

-- startup_reject_quantity by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`startup_reject_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`startup_reject_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 AS FLOAT64), 0.0)
    ) AS `startup_reject_quantity`,
    IF(
      COALESCE(SUM(IF(`t12`.`startup_reject_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`startup_reject_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `startup_reject_quantity_numerator`,
    1 AS `startup_reject_quantity_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`startup_reject_qty` IS NULL, 1, 0)) AS INT64), 0) AS `startup_reject_quantity_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- stopped_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`stopped_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`stopped_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `stopped_ratio`,
    IF(
      COALESCE(SUM(IF(`t12`.`stopped_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`stopped_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `stopped_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `stopped_ratio_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`stopped_us` IS NULL, 1, 0)) AS INT64), 0) AS `stopped_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)) AS INT64), 0) AS `stopped_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- stopped_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`stopped_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`stopped_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `stopped_time`,
    IF(
      COALESCE(SUM(IF(`t12`.`stopped_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`stopped_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `stopped_time_numerator`,
    1 AS `stopped_time_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`stopped_us` IS NULL, 1, 0)) AS INT64), 0) AS `stopped_time_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- storage_transport_loss by 
SELECT
  ieee_divide(
    CAST(IF(
      COALESCE(SUM(IF(`t6`.`storage_transport_loss_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`storage_transport_loss_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS FLOAT64),
    NULLIF(CAST(1 AS FLOAT64), 0.0)
  ) AS `storage_transport_loss`,
  IF(
    COALESCE(SUM(IF(`t6`.`storage_transport_loss_qty` IS NULL, 1, 0)), 0) = 0,
    COALESCE(CAST(SUM(`t6`.`storage_transport_loss_qty`) AS INT64), 0),
    CAST(NULL AS INT64)
  ) AS `storage_transport_loss_numerator`,
  1 AS `storage_transport_loss_denominator`,
  COUNT(*) AS `row_count`
FROM (
  SELECT
    `t5`.*
    EXCEPT (`business_date_right`)
  FROM (
    SELECT
      `t2`.`material_id`,
      `t2`.`product_id`,
      `t2`.`business_date`,
      `t2`.`consumed_qty`,
      `t2`.`finished_qty`,
      `t2`.`integrated_qty`,
      `t2`.`production_loss_qty`,
      `t2`.`storage_transport_loss_qty`,
      `t2`.`other_loss_qty`,
      `t4`.`business_date` AS `business_date_right`,
      `t4`.`week`,
      `t4`.`month`,
      `t4`.`year`,
      `t4`.`weekday`,
      `t4`.`iso_year`,
      `t4`.`iso_week`
    FROM `fct_material` AS `t2`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`business_date`,
        `t1`.`week`,
        `t1`.`month`,
        `t1`.`year`,
        `t1`.`weekday`,
        `t1`.`iso_year`,
        `t1`.`iso_week`
      FROM `dim_date` AS `t1`
    ) AS `t4`
      ON `t2`.`business_date` = `t4`.`business_date`
  ) AS `t5`
) AS `t6`

-- storage_transport_loss_ratio by 
SELECT
  ieee_divide(
    CAST(IF(
      COALESCE(SUM(IF(`t6`.`storage_transport_loss_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`storage_transport_loss_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS FLOAT64),
    NULLIF(
      CAST(IF(
        COALESCE(SUM(IF(`t6`.`consumed_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t6`.`consumed_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      0.0
    )
  ) AS `storage_transport_loss_ratio`,
  IF(
    COALESCE(SUM(IF(`t6`.`storage_transport_loss_qty` IS NULL, 1, 0)), 0) = 0,
    COALESCE(CAST(SUM(`t6`.`storage_transport_loss_qty`) AS INT64), 0),
    CAST(NULL AS INT64)
  ) AS `storage_transport_loss_ratio_numerator`,
  IF(
    COALESCE(SUM(IF(`t6`.`consumed_qty` IS NULL, 1, 0)), 0) = 0,
    COALESCE(CAST(SUM(`t6`.`consumed_qty`) AS INT64), 0),
    CAST(NULL AS INT64)
  ) AS `storage_transport_loss_ratio_denominator`,
  COALESCE(CAST(SUM(IF(`t6`.`storage_transport_loss_qty` IS NULL, 1, 0)) AS INT64), 0) AS `storage_transport_loss_ratio_numerator_unknown`,
  COALESCE(CAST(SUM(IF(`t6`.`consumed_qty` IS NULL, 1, 0)) AS INT64), 0) AS `storage_transport_loss_ratio_denominator_unknown`,
  COUNT(*) AS `row_count`
FROM (
  SELECT
    `t5`.*
    EXCEPT (`business_date_right`)
  FROM (
    SELECT
      `t2`.`material_id`,
      `t2`.`product_id`,
      `t2`.`business_date`,
      `t2`.`consumed_qty`,
      `t2`.`finished_qty`,
      `t2`.`integrated_qty`,
      `t2`.`production_loss_qty`,
      `t2`.`storage_transport_loss_qty`,
      `t2`.`other_loss_qty`,
      `t4`.`business_date` AS `business_date_right`,
      `t4`.`week`,
      `t4`.`month`,
      `t4`.`year`,
      `t4`.`weekday`,
      `t4`.`iso_year`,
      `t4`.`iso_week`
    FROM `fct_material` AS `t2`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`business_date`,
        `t1`.`week`,
        `t1`.`month`,
        `t1`.`year`,
        `t1`.`weekday`,
        `t1`.`iso_year`,
        `t1`.`iso_week`
      FROM `dim_date` AS `t1`
    ) AS `t4`
      ON `t2`.`business_date` = `t4`.`business_date`
  ) AS `t5`
) AS `t6`

-- supplier_dependent_uptime by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(
          SUM(
            IF(
              (
                (
                  `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
                ) - `t12`.`stopped_down_us`
              ) IS NULL,
              1,
              0
            )
          ),
          0
        ) = 0,
        COALESCE(
          CAST(SUM(
            (
              `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
            ) - `t12`.`stopped_down_us`
          ) AS INT64),
          0
        ),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(
            SUM(
              IF(
                (
                  (
                    `t12`.`planned_us` + `t12`.`planned_stop_us`
                  ) - (
                    `t12`.`user_delay_us` + `t12`.`input_down_us` + `t12`.`facilities_down_us`
                  )
                ) IS NULL,
                1,
                0
              )
            ),
            0
          ) = 0,
          COALESCE(
            CAST(SUM(
              (
                `t12`.`planned_us` + `t12`.`planned_stop_us`
              ) - (
                `t12`.`user_delay_us` + `t12`.`input_down_us` + `t12`.`facilities_down_us`
              )
            ) AS INT64),
            0
          ),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `supplier_dependent_uptime`,
    IF(
      COALESCE(
        SUM(
          IF(
            (
              (
                `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
              ) - `t12`.`stopped_down_us`
            ) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(
          (
            `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
          ) - `t12`.`stopped_down_us`
        ) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `supplier_dependent_uptime_numerator`,
    IF(
      COALESCE(
        SUM(
          IF(
            (
              (
                `t12`.`planned_us` + `t12`.`planned_stop_us`
              ) - (
                `t12`.`user_delay_us` + `t12`.`input_down_us` + `t12`.`facilities_down_us`
              )
            ) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(
          (
            `t12`.`planned_us` + `t12`.`planned_stop_us`
          ) - (
            `t12`.`user_delay_us` + `t12`.`input_down_us` + `t12`.`facilities_down_us`
          )
        ) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `supplier_dependent_uptime_denominator`,
    COALESCE(
      CAST(SUM(
        IF(
          (
            (
              `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
            ) - `t12`.`stopped_down_us`
          ) IS NULL,
          1,
          0
        )
      ) AS INT64),
      0
    ) AS `supplier_dependent_uptime_numerator_unknown`,
    COALESCE(
      CAST(SUM(
        IF(
          (
            (
              `t12`.`planned_us` + `t12`.`planned_stop_us`
            ) - (
              `t12`.`user_delay_us` + `t12`.`input_down_us` + `t12`.`facilities_down_us`
            )
          ) IS NULL,
          1,
          0
        )
      ) AS INT64),
      0
    ) AS `supplier_dependent_uptime_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- technical_efficiency by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(
            SUM(
              IF(
                (
                  `t12`.`running_us` + (
                    `t12`.`failure_us` + `t12`.`stopped_us`
                  )
                ) IS NULL,
                1,
                0
              )
            ),
            0
          ) = 0,
          COALESCE(
            CAST(SUM(`t12`.`running_us` + (
              `t12`.`failure_us` + `t12`.`stopped_us`
            )) AS INT64),
            0
          ),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `technical_efficiency`,
    IF(
      COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `technical_efficiency_numerator`,
    IF(
      COALESCE(
        SUM(
          IF(
            (
              `t12`.`running_us` + (
                `t12`.`failure_us` + `t12`.`stopped_us`
              )
            ) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(`t12`.`running_us` + (
          `t12`.`failure_us` + `t12`.`stopped_us`
        )) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `technical_efficiency_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)) AS INT64), 0) AS `technical_efficiency_numerator_unknown`,
    COALESCE(
      CAST(SUM(
        IF(
          (
            `t12`.`running_us` + (
              `t12`.`failure_us` + `t12`.`stopped_us`
            )
          ) IS NULL,
          1,
          0
        )
      ) AS INT64),
      0
    ) AS `technical_efficiency_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- teep by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`ideal_good_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`ideal_good_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`observed_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `teep`,
    IF(
      COALESCE(SUM(IF(`t12`.`ideal_good_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`ideal_good_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `teep_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`observed_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `teep_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`ideal_good_us` IS NULL, 1, 0)) AS INT64), 0) AS `teep_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)) AS INT64), 0) AS `teep_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- throughput_rate by machine
SELECT
  *
FROM (
  SELECT
    `t6`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t6`.`order_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t6`.`order_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64) * CAST(3600000000.0 AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t6`.`order_elapsed_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t6`.`order_elapsed_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `throughput_rate`,
    IF(
      COALESCE(SUM(IF(`t6`.`order_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`order_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `throughput_rate_numerator`,
    IF(
      COALESCE(SUM(IF(`t6`.`order_elapsed_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`order_elapsed_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `throughput_rate_denominator`,
    COALESCE(CAST(SUM(IF(`t6`.`order_qty` IS NULL, 1, 0)) AS INT64), 0) AS `throughput_rate_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t6`.`order_elapsed_us` IS NULL, 1, 0)) AS INT64), 0) AS `throughput_rate_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t5`.*
      EXCEPT (`machine_id_right`)
    FROM (
      SELECT
        `t2`.`machine_id`,
        `t2`.`order_id`,
        `t2`.`operation_no`,
        `t2`.`product_id`,
        `t2`.`start_at`,
        `t2`.`end_at`,
        `t2`.`is_open`,
        `t2`.`elapsed_us`,
        `t2`.`planned_us`,
        `t2`.`running_us`,
        `t2`.`setup_us`,
        `t2`.`failure_us`,
        `t2`.`stopped_us`,
        `t2`.`idle_us`,
        `t2`.`busy_us`,
        `t2`.`order_elapsed_us`,
        `t2`.`order_busy_us`,
        `t2`.`order_running_us`,
        `t2`.`ideal_us`,
        `t2`.`total_qty`,
        `t2`.`good_qty`,
        `t2`.`scrap_qty`,
        `t2`.`rework_qty`,
        `t2`.`inspected_qty`,
        `t2`.`first_pass_qty`,
        `t2`.`startup_reject_qty`,
        `t2`.`planned_scrap_qty`,
        `t2`.`first_operation_qty`,
        `t2`.`order_qty`,
        `t2`.`order_count`,
        `t4`.`machine_id` AS `machine_id_right`,
        `t4`.`line`,
        `t4`.`area`,
        `t4`.`site`,
        `t4`.`model`
      FROM `fct_order` AS `t2`
      LEFT OUTER JOIN (
        SELECT
          *
        FROM `dim_machine` AS `t1`
      ) AS `t4`
        ON `t2`.`machine_id` = `t4`.`machine_id`
    ) AS `t5`
  ) AS `t6`
  GROUP BY
    1
) AS `t7`
ORDER BY
  `t7`.`machine` ASC NULLS LAST

-- throughput_yield by machine
SELECT
  `t13`.`machine`,
  IF(
    `t13`.`throughput_yield` > 700.0,
    0.0,
    EXP(-(
      IF(`t13`.`throughput_yield` > 700.0, 0.0, `t13`.`throughput_yield`)
    ))
  ) AS `throughput_yield`,
  `t13`.`throughput_yield_numerator`,
  `t13`.`throughput_yield_denominator`,
  `t13`.`throughput_yield_numerator_unknown`,
  `t13`.`throughput_yield_denominator_unknown`,
  `t13`.`row_count`
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`defect_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`defect_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`inspected_qty`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `throughput_yield`,
    IF(
      COALESCE(SUM(IF(`t12`.`defect_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`defect_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `throughput_yield_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`inspected_qty`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `throughput_yield_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`defect_qty` IS NULL, 1, 0)) AS INT64), 0) AS `throughput_yield_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`inspected_qty` IS NULL, 1, 0)) AS INT64), 0) AS `throughput_yield_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`order_id`,
        `t10`.`product_id`,
        `t10`.`operation_no`,
        `t10`.`sample_no`,
        `t10`.`inspected_at`,
        `t10`.`business_date`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`defective_qty`,
        `t10`.`defect_qty`,
        `t10`.`opportunities_per_unit`,
        `t10`.`opportunity_qty`,
        `t10`.`source_file`,
        `t10`.`source_row`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`order_id`,
            `t3`.`product_id`,
            `t3`.`operation_no`,
            `t3`.`sample_no`,
            `t3`.`inspected_at`,
            `t3`.`business_date`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`defective_qty`,
            `t3`.`defect_qty`,
            `t3`.`opportunities_per_unit`,
            `t3`.`opportunity_qty`,
            `t3`.`source_file`,
            `t3`.`source_row`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_inspection` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- total_time_oee by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`ideal_good_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`ideal_good_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`observed_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `total_time_oee`,
    IF(
      COALESCE(SUM(IF(`t12`.`ideal_good_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`ideal_good_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `total_time_oee_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`observed_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `total_time_oee_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`ideal_good_us` IS NULL, 1, 0)) AS INT64), 0) AS `total_time_oee_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)) AS INT64), 0) AS `total_time_oee_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- total_uptime by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(
          SUM(
            IF(
              (
                (
                  `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
                ) - `t12`.`stopped_down_us`
              ) IS NULL,
              1,
              0
            )
          ),
          0
        ) = 0,
        COALESCE(
          CAST(SUM(
            (
              `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
            ) - `t12`.`stopped_down_us`
          ) AS INT64),
          0
        ),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`observed_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `total_uptime`,
    IF(
      COALESCE(
        SUM(
          IF(
            (
              (
                `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
              ) - `t12`.`stopped_down_us`
            ) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(
          (
            `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
          ) - `t12`.`stopped_down_us`
        ) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `total_uptime_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`observed_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `total_uptime_denominator`,
    COALESCE(
      CAST(SUM(
        IF(
          (
            (
              `t12`.`running_us` + `t12`.`setup_us` + `t12`.`idle_us` + `t12`.`stopped_us`
            ) - `t12`.`stopped_down_us`
          ) IS NULL,
          1,
          0
        )
      ) AS INT64),
      0
    ) AS `total_uptime_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)) AS INT64), 0) AS `total_uptime_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- total_utilisation by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`observed_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `total_utilisation`,
    IF(
      COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `total_utilisation_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`observed_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `total_utilisation_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)) AS INT64), 0) AS `total_utilisation_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)) AS INT64), 0) AS `total_utilisation_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- unaccounted_material_ratio by 
SELECT
  ieee_divide(
    CAST(IF(
      COALESCE(
        SUM(
          IF(
            (
              `t6`.`consumed_qty` - (
                `t6`.`integrated_qty` + `t6`.`production_loss_qty` + `t6`.`storage_transport_loss_qty` + `t6`.`other_loss_qty`
              )
            ) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(
          `t6`.`consumed_qty` - (
            `t6`.`integrated_qty` + `t6`.`production_loss_qty` + `t6`.`storage_transport_loss_qty` + `t6`.`other_loss_qty`
          )
        ) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS FLOAT64),
    NULLIF(
      CAST(IF(
        COALESCE(SUM(IF(`t6`.`consumed_qty` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t6`.`consumed_qty`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      0.0
    )
  ) AS `unaccounted_material_ratio`,
  IF(
    COALESCE(
      SUM(
        IF(
          (
            `t6`.`consumed_qty` - (
              `t6`.`integrated_qty` + `t6`.`production_loss_qty` + `t6`.`storage_transport_loss_qty` + `t6`.`other_loss_qty`
            )
          ) IS NULL,
          1,
          0
        )
      ),
      0
    ) = 0,
    COALESCE(
      CAST(SUM(
        `t6`.`consumed_qty` - (
          `t6`.`integrated_qty` + `t6`.`production_loss_qty` + `t6`.`storage_transport_loss_qty` + `t6`.`other_loss_qty`
        )
      ) AS INT64),
      0
    ),
    CAST(NULL AS INT64)
  ) AS `unaccounted_material_ratio_numerator`,
  IF(
    COALESCE(SUM(IF(`t6`.`consumed_qty` IS NULL, 1, 0)), 0) = 0,
    COALESCE(CAST(SUM(`t6`.`consumed_qty`) AS INT64), 0),
    CAST(NULL AS INT64)
  ) AS `unaccounted_material_ratio_denominator`,
  COALESCE(
    CAST(SUM(
      IF(
        (
          `t6`.`consumed_qty` - (
            `t6`.`integrated_qty` + `t6`.`production_loss_qty` + `t6`.`storage_transport_loss_qty` + `t6`.`other_loss_qty`
          )
        ) IS NULL,
        1,
        0
      )
    ) AS INT64),
    0
  ) AS `unaccounted_material_ratio_numerator_unknown`,
  COALESCE(CAST(SUM(IF(`t6`.`consumed_qty` IS NULL, 1, 0)) AS INT64), 0) AS `unaccounted_material_ratio_denominator_unknown`,
  COUNT(*) AS `row_count`
FROM (
  SELECT
    `t5`.*
    EXCEPT (`business_date_right`)
  FROM (
    SELECT
      `t2`.`material_id`,
      `t2`.`product_id`,
      `t2`.`business_date`,
      `t2`.`consumed_qty`,
      `t2`.`finished_qty`,
      `t2`.`integrated_qty`,
      `t2`.`production_loss_qty`,
      `t2`.`storage_transport_loss_qty`,
      `t2`.`other_loss_qty`,
      `t4`.`business_date` AS `business_date_right`,
      `t4`.`week`,
      `t4`.`month`,
      `t4`.`year`,
      `t4`.`weekday`,
      `t4`.`iso_year`,
      `t4`.`iso_week`
    FROM `fct_material` AS `t2`
    LEFT OUTER JOIN (
      SELECT
        `t1`.`business_date`,
        `t1`.`week`,
        `t1`.`month`,
        `t1`.`year`,
        `t1`.`weekday`,
        `t1`.`iso_year`,
        `t1`.`iso_week`
      FROM `dim_date` AS `t1`
    ) AS `t4`
      ON `t2`.`business_date` = `t4`.`business_date`
  ) AS `t5`
) AS `t6`

-- unit_exposure by unit
SELECT
  *
FROM (
  SELECT
    `t0`.`unit_id` AS `unit`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t0`.`life_cycles` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t0`.`life_cycles`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 AS FLOAT64), 0.0)
    ) AS `unit_exposure`,
    IF(
      COALESCE(SUM(IF(`t0`.`life_cycles` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t0`.`life_cycles`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `unit_exposure_numerator`,
    1 AS `unit_exposure_denominator`,
    COUNT(*) AS `row_count`
  FROM `fct_life` AS `t0`
  GROUP BY
    1
) AS `t1`
ORDER BY
  `t1`.`unit` ASC NULLS LAST

-- unit_failures by unit
SELECT
  *
FROM (
  SELECT
    `t0`.`unit_id` AS `unit`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t0`.`failure_count` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t0`.`failure_count`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 AS FLOAT64), 0.0)
    ) AS `unit_failures`,
    IF(
      COALESCE(SUM(IF(`t0`.`failure_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t0`.`failure_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `unit_failures_numerator`,
    1 AS `unit_failures_denominator`,
    COUNT(*) AS `row_count`
  FROM `fct_life` AS `t0`
  GROUP BY
    1
) AS `t1`
ORDER BY
  `t1`.`unit` ASC NULLS LAST

-- unreported_ratio by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`unreported_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`unreported_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `unreported_ratio`,
    IF(
      COALESCE(SUM(IF(`t12`.`unreported_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`unreported_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `unreported_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `unreported_ratio_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`unreported_us` IS NULL, 1, 0)) AS INT64), 0) AS `unreported_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)) AS INT64), 0) AS `unreported_ratio_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- unreported_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`unreported_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`unreported_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `unreported_time`,
    IF(
      COALESCE(SUM(IF(`t12`.`unreported_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`unreported_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `unreported_time_numerator`,
    1 AS `unreported_time_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`unreported_us` IS NULL, 1, 0)) AS INT64), 0) AS `unreported_time_numerator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- utilisation by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`observed_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `utilisation`,
    IF(
      COALESCE(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`planned_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `utilisation_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`observed_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `utilisation_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`planned_us` IS NULL, 1, 0)) AS INT64), 0) AS `utilisation_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`observed_us` IS NULL, 1, 0)) AS INT64), 0) AS `utilisation_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- utilisation_efficiency by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(
            SUM(
              IF(
                (
                  `t12`.`running_us` + `t12`.`setup_us` + (
                    `t12`.`failure_us` + `t12`.`stopped_us`
                  )
                ) IS NULL,
                1,
                0
              )
            ),
            0
          ) = 0,
          COALESCE(
            CAST(SUM(
              `t12`.`running_us` + `t12`.`setup_us` + (
                `t12`.`failure_us` + `t12`.`stopped_us`
              )
            ) AS INT64),
            0
          ),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `utilisation_efficiency`,
    IF(
      COALESCE(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`running_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `utilisation_efficiency_numerator`,
    IF(
      COALESCE(
        SUM(
          IF(
            (
              `t12`.`running_us` + `t12`.`setup_us` + (
                `t12`.`failure_us` + `t12`.`stopped_us`
              )
            ) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(
          `t12`.`running_us` + `t12`.`setup_us` + (
            `t12`.`failure_us` + `t12`.`stopped_us`
          )
        ) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `utilisation_efficiency_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)) AS INT64), 0) AS `utilisation_efficiency_numerator_unknown`,
    COALESCE(
      CAST(SUM(
        IF(
          (
            `t12`.`running_us` + `t12`.`setup_us` + (
              `t12`.`failure_us` + `t12`.`stopped_us`
            )
          ) IS NULL,
          1,
          0
        )
      ) AS INT64),
      0
    ) AS `utilisation_efficiency_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`shift`,
        `t10`.`shift_no`,
        `t10`.`order_no`,
        `t10`.`start_at`,
        `t10`.`order_id`,
        `t10`.`operation_no`,
        `t10`.`product_id`,
        `t10`.`operator`,
        `t10`.`observed_us`,
        `t10`.`planned_us`,
        `t10`.`running_us`,
        `t10`.`setup_us`,
        `t10`.`failure_us`,
        `t10`.`stopped_us`,
        `t10`.`minor_stop_us`,
        `t10`.`idle_us`,
        `t10`.`unreported_us`,
        `t10`.`planned_stop_us`,
        `t10`.`off_plan_us`,
        `t10`.`off_plan_running_us`,
        `t10`.`stopped_down_us`,
        `t10`.`operating_us`,
        `t10`.`user_delay_us`,
        `t10`.`supplier_delay_us`,
        `t10`.`input_down_us`,
        `t10`.`facilities_down_us`,
        `t10`.`ideal_cycle_us`,
        `t10`.`ideal_us`,
        `t10`.`ideal_good_us`,
        `t10`.`ideal_startup_us`,
        `t10`.`total_qty`,
        `t10`.`good_qty`,
        `t10`.`scrap_qty`,
        `t10`.`rework_qty`,
        `t10`.`inspected_qty`,
        `t10`.`first_pass_qty`,
        `t10`.`startup_reject_qty`,
        `t10`.`off_plan_qty`,
        `t10`.`failure_count`,
        `t10`.`failure_event_count`,
        `t10`.`restored_count`,
        `t10`.`restoration_us`,
        `t10`.`repair_us`,
        `t10`.`event_restored_count`,
        `t10`.`event_restoration_us`,
        `t10`.`event_repair_us`,
        `t10`.`corrective_count`,
        `t10`.`preventive_count`,
        `t10`.`repaired_count`,
        `t10`.`corrective_us`,
        `t10`.`corrective_active_us`,
        `t10`.`preventive_us`,
        `t10`.`detection_us`,
        `t10`.`detected_repair_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`shift`,
            `t3`.`shift_no`,
            `t3`.`order_no`,
            `t3`.`start_at`,
            `t3`.`order_id`,
            `t3`.`operation_no`,
            `t3`.`product_id`,
            `t3`.`operator`,
            `t3`.`observed_us`,
            `t3`.`planned_us`,
            `t3`.`running_us`,
            `t3`.`setup_us`,
            `t3`.`failure_us`,
            `t3`.`stopped_us`,
            `t3`.`minor_stop_us`,
            `t3`.`idle_us`,
            `t3`.`unreported_us`,
            `t3`.`planned_stop_us`,
            `t3`.`off_plan_us`,
            `t3`.`off_plan_running_us`,
            `t3`.`stopped_down_us`,
            `t3`.`operating_us`,
            `t3`.`user_delay_us`,
            `t3`.`supplier_delay_us`,
            `t3`.`input_down_us`,
            `t3`.`facilities_down_us`,
            `t3`.`ideal_cycle_us`,
            `t3`.`ideal_us`,
            `t3`.`ideal_good_us`,
            `t3`.`ideal_startup_us`,
            `t3`.`total_qty`,
            `t3`.`good_qty`,
            `t3`.`scrap_qty`,
            `t3`.`rework_qty`,
            `t3`.`inspected_qty`,
            `t3`.`first_pass_qty`,
            `t3`.`startup_reject_qty`,
            `t3`.`off_plan_qty`,
            `t3`.`failure_count`,
            `t3`.`failure_event_count`,
            `t3`.`restored_count`,
            `t3`.`restoration_us`,
            `t3`.`repair_us`,
            `t3`.`event_restored_count`,
            `t3`.`event_restoration_us`,
            `t3`.`event_repair_us`,
            `t3`.`corrective_count`,
            `t3`.`preventive_count`,
            `t3`.`repaired_count`,
            `t3`.`corrective_us`,
            `t3`.`corrective_active_us`,
            `t3`.`preventive_us`,
            `t3`.`detection_us`,
            `t3`.`detected_repair_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_production` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- within_standard_deviation by machine, characteristic
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    `t12`.`characteristic`,
    ieee_divide(SUM(`t12`.`range_sigma`), NULLIF(CAST(COUNT(`t12`.`range_sigma`) AS FLOAT64), 0.0)) AS `within_standard_deviation`,
    SUM(`t12`.`range_sigma`) AS `within_standard_deviation_numerator`,
    COUNT(`t12`.`range_sigma`) AS `within_standard_deviation_denominator`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`characteristic`,
        `t10`.`product_id`,
        `t10`.`machine_id`,
        `t10`.`subgroup_no`,
        `t10`.`sample_no`,
        `t10`.`measured_at`,
        `t10`.`business_date`,
        `t10`.`value`,
        `t10`.`lower_limit`,
        `t10`.`upper_limit`,
        `t10`.`target_value`,
        `t10`.`value_count`,
        `t10`.`out_of_limits_count`,
        `t10`.`reference_value`,
        `t10`.`deviation`,
        `t10`.`moving_range_sigma`,
        `t10`.`range_sigma`,
        `t10`.`sd_sigma`,
        `t10`.`pooled_square_sum`,
        `t10`.`pooled_freedom_count`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`characteristic`,
            `t3`.`product_id`,
            `t3`.`machine_id`,
            `t3`.`subgroup_no`,
            `t3`.`sample_no`,
            `t3`.`measured_at`,
            `t3`.`business_date`,
            `t3`.`value`,
            `t3`.`lower_limit`,
            `t3`.`upper_limit`,
            `t3`.`target_value`,
            `t3`.`value_count`,
            `t3`.`out_of_limits_count`,
            `t3`.`reference_value`,
            `t3`.`deviation`,
            `t3`.`moving_range_sigma`,
            `t3`.`range_sigma`,
            `t3`.`sd_sigma`,
            `t3`.`pooled_square_sum`,
            `t3`.`pooled_freedom_count`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_measurement` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1,
    2
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST,
  `t13`.`characteristic` ASC NULLS LAST

-- work_time by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`work_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`work_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(CAST(1 * 3600000000 AS FLOAT64), 0.0)
    ) AS `work_time`,
    IF(
      COALESCE(SUM(IF(`t12`.`work_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`work_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `work_time_numerator`,
    1 AS `work_time_denominator`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`worker_id`,
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`attendance_us`,
        `t10`.`work_us`,
        `t10`.`unattended_work_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`worker_id`,
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`attendance_us`,
            `t3`.`work_us`,
            `t3`.`unattended_work_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_person_time` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST

-- worker_efficiency by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF(`t12`.`work_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`work_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t12`.`attendance_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`attendance_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `worker_efficiency`,
    IF(
      COALESCE(SUM(IF(`t12`.`work_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`work_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `worker_efficiency_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`attendance_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`attendance_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `worker_efficiency_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`work_us` IS NULL, 1, 0)) AS INT64), 0) AS `worker_efficiency_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t12`.`attendance_us` IS NULL, 1, 0)) AS INT64), 0) AS `worker_efficiency_denominator_unknown`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t11`.*
      EXCEPT (`business_date_right`)
    FROM (
      SELECT
        `t10`.`worker_id`,
        `t10`.`machine_id`,
        `t10`.`business_date`,
        `t10`.`attendance_us`,
        `t10`.`work_us`,
        `t10`.`unattended_work_us`,
        `t10`.`line`,
        `t10`.`area`,
        `t10`.`site`,
        `t10`.`model`,
        `t6`.`business_date` AS `business_date_right`,
        `t6`.`week`,
        `t6`.`month`,
        `t6`.`year`,
        `t6`.`weekday`,
        `t6`.`iso_year`,
        `t6`.`iso_week`
      FROM (
        SELECT
          `t8`.*
          EXCEPT (`machine_id_right`)
        FROM (
          SELECT
            `t3`.`worker_id`,
            `t3`.`machine_id`,
            `t3`.`business_date`,
            `t3`.`attendance_us`,
            `t3`.`work_us`,
            `t3`.`unattended_work_us`,
            `t7`.`machine_id` AS `machine_id_right`,
            `t7`.`line`,
            `t7`.`area`,
            `t7`.`site`,
            `t7`.`model`
          FROM `fct_person_time` AS `t3`
          LEFT OUTER JOIN (
            SELECT
              *
            FROM `dim_machine` AS `t2`
          ) AS `t7`
            ON `t3`.`machine_id` = `t7`.`machine_id`
        ) AS `t8`
      ) AS `t10`
      LEFT OUTER JOIN (
        SELECT
          `t0`.`business_date`,
          `t0`.`week`,
          `t0`.`month`,
          `t0`.`year`,
          `t0`.`weekday`,
          `t0`.`iso_year`,
          `t0`.`iso_week`
        FROM `dim_date` AS `t0`
      ) AS `t6`
        ON `t10`.`business_date` = `t6`.`business_date`
    ) AS `t11`
  ) AS `t12`
  GROUP BY
    1
) AS `t13`
ORDER BY
  `t13`.`machine` ASC NULLS LAST
