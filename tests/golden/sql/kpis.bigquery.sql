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

-- cpk by machine, characteristic
SELECT
  *
FROM (
  SELECT
    `t15`.`machine_id` AS `machine`,
    `t15`.`characteristic`,
    ieee_divide(
      IF(
        (
          (
            COUNT(`t15`.`lower_limit`) > 0
          )
          AND (
            IF(
              (
                MIN(`t15`.`lower_limit`) = MAX(`t15`.`lower_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t15`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t15`.`lower_limit`),
              CAST(NULL AS FLOAT64)
            ) IS NULL
          )
        )
        OR (
          (
            COUNT(`t15`.`upper_limit`) > 0
          )
          AND (
            IF(
              (
                MIN(`t15`.`upper_limit`) = MAX(`t15`.`upper_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t15`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t15`.`upper_limit`),
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
                  MIN(`t15`.`upper_limit`) = MAX(`t15`.`upper_limit`)
                )
                AND (
                  COALESCE(CAST(SUM(IF(`t15`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
                ),
                MAX(`t15`.`upper_limit`),
                CAST(NULL AS FLOAT64)
              ) - MAX(`t15`.`reference_value`)
            ) - ieee_divide(
              SUM(`t15`.`deviation`),
              NULLIF(CAST(CAST(SUM(`t15`.`value_count`) AS INT64) AS FLOAT64), 0.0)
            ),
            ieee_divide(
              SUM(`t15`.`deviation`),
              NULLIF(CAST(CAST(SUM(`t15`.`value_count`) AS INT64) AS FLOAT64), 0.0)
            ) - (
              IF(
                (
                  MIN(`t15`.`lower_limit`) = MAX(`t15`.`lower_limit`)
                )
                AND (
                  COALESCE(CAST(SUM(IF(`t15`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
                ),
                MAX(`t15`.`lower_limit`),
                CAST(NULL AS FLOAT64)
              ) - MAX(`t15`.`reference_value`)
            )
          ),
          COALESCE(
            ieee_divide(
              SUM(`t15`.`deviation`),
              NULLIF(CAST(CAST(SUM(`t15`.`value_count`) AS INT64) AS FLOAT64), 0.0)
            ) - (
              IF(
                (
                  MIN(`t15`.`lower_limit`) = MAX(`t15`.`lower_limit`)
                )
                AND (
                  COALESCE(CAST(SUM(IF(`t15`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
                ),
                MAX(`t15`.`lower_limit`),
                CAST(NULL AS FLOAT64)
              ) - MAX(`t15`.`reference_value`)
            ),
            (
              IF(
                (
                  MIN(`t15`.`upper_limit`) = MAX(`t15`.`upper_limit`)
                )
                AND (
                  COALESCE(CAST(SUM(IF(`t15`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
                ),
                MAX(`t15`.`upper_limit`),
                CAST(NULL AS FLOAT64)
              ) - MAX(`t15`.`reference_value`)
            ) - ieee_divide(
              SUM(`t15`.`deviation`),
              NULLIF(CAST(CAST(SUM(`t15`.`value_count`) AS INT64) AS FLOAT64), 0.0)
            )
          )
        )
      ),
      NULLIF(
        ieee_divide(SUM(`t15`.`range_sigma`), NULLIF(CAST(COUNT(`t15`.`range_sigma`) AS FLOAT64), 0.0)) * 3.0,
        0.0
      )
    ) AS `cpk`,
    IF(
      (
        (
          COUNT(`t15`.`lower_limit`) > 0
        )
        AND (
          IF(
            (
              MIN(`t15`.`lower_limit`) = MAX(`t15`.`lower_limit`)
            )
            AND (
              COALESCE(CAST(SUM(IF(`t15`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
            ),
            MAX(`t15`.`lower_limit`),
            CAST(NULL AS FLOAT64)
          ) IS NULL
        )
      )
      OR (
        (
          COUNT(`t15`.`upper_limit`) > 0
        )
        AND (
          IF(
            (
              MIN(`t15`.`upper_limit`) = MAX(`t15`.`upper_limit`)
            )
            AND (
              COALESCE(CAST(SUM(IF(`t15`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
            ),
            MAX(`t15`.`upper_limit`),
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
                MIN(`t15`.`upper_limit`) = MAX(`t15`.`upper_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t15`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t15`.`upper_limit`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t15`.`reference_value`)
          ) - ieee_divide(
            SUM(`t15`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t15`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          ),
          ieee_divide(
            SUM(`t15`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t15`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          ) - (
            IF(
              (
                MIN(`t15`.`lower_limit`) = MAX(`t15`.`lower_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t15`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t15`.`lower_limit`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t15`.`reference_value`)
          )
        ),
        COALESCE(
          ieee_divide(
            SUM(`t15`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t15`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          ) - (
            IF(
              (
                MIN(`t15`.`lower_limit`) = MAX(`t15`.`lower_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t15`.`lower_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t15`.`lower_limit`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t15`.`reference_value`)
          ),
          (
            IF(
              (
                MIN(`t15`.`upper_limit`) = MAX(`t15`.`upper_limit`)
              )
              AND (
                COALESCE(CAST(SUM(IF(`t15`.`upper_limit` IS NULL, 1, 0)) AS INT64), 0) = 0
              ),
              MAX(`t15`.`upper_limit`),
              CAST(NULL AS FLOAT64)
            ) - MAX(`t15`.`reference_value`)
          ) - ieee_divide(
            SUM(`t15`.`deviation`),
            NULLIF(CAST(CAST(SUM(`t15`.`value_count`) AS INT64) AS FLOAT64), 0.0)
          )
        )
      )
    ) AS `cpk_numerator`,
    ieee_divide(SUM(`t15`.`range_sigma`), NULLIF(CAST(COUNT(`t15`.`range_sigma`) AS FLOAT64), 0.0)) * 3.0 AS `cpk_denominator`,
    MAX(`t15`.`pooled_freedom_count`) AS `cpk_freedom`,
    COUNT(*) AS `row_count`
  FROM (
    SELECT
      `t14`.*
      EXCEPT (`moving_range`)
    FROM (
      SELECT
        `t13`.`characteristic`,
        `t13`.`product_id`,
        `t13`.`machine_id`,
        `t13`.`subgroup_no`,
        `t13`.`has_subgroups`,
        `t13`.`sample_no`,
        `t13`.`measured_at`,
        `t13`.`business_date`,
        `t13`.`value`,
        `t13`.`lower_limit`,
        `t13`.`upper_limit`,
        `t13`.`target_value`,
        `t13`.`value_count`,
        `t13`.`out_of_limits_count`,
        `t13`.`reference_value`,
        `t13`.`deviation`,
        ieee_divide(`t13`.`moving_range`, CAST(1.1283791670955126 AS FLOAT64)) AS `moving_range_sigma`,
        IF(
          `t13`.`has_subgroups`,
          `t13`.`range_sigma`,
          ieee_divide(`t13`.`moving_range`, CAST(1.1283791670955126 AS FLOAT64))
        ) AS `range_sigma`,
        IF(
          `t13`.`has_subgroups`,
          `t13`.`sd_sigma`,
          ieee_divide(`t13`.`moving_range`, CAST(1.1283791670955126 AS FLOAT64))
        ) AS `sd_sigma`,
        IF(
          `t13`.`has_subgroups`,
          `t13`.`pooled_square_sum`,
          `t13`.`moving_range` * `t13`.`moving_range` * 0.5
        ) AS `pooled_square_sum`,
        CAST(IF(
          `t13`.`has_subgroups`,
          `t13`.`pooled_freedom_count`,
          IF(`t13`.`moving_range` IS NOT NULL, 1, CAST(NULL AS INT64))
        ) AS INT64) AS `pooled_freedom_count`,
        `t13`.`line`,
        `t13`.`area`,
        `t13`.`site`,
        `t13`.`model`,
        `t13`.`week`,
        `t13`.`month`,
        `t13`.`year`,
        `t13`.`weekday`,
        `t13`.`iso_year`,
        `t13`.`iso_week`,
        `t13`.`moving_range`
      FROM (
        SELECT
          `t12`.`characteristic`,
          `t12`.`product_id`,
          `t12`.`machine_id`,
          `t12`.`subgroup_no`,
          `t12`.`has_subgroups`,
          `t12`.`sample_no`,
          `t12`.`measured_at`,
          `t12`.`business_date`,
          `t12`.`value`,
          `t12`.`lower_limit`,
          `t12`.`upper_limit`,
          `t12`.`target_value`,
          `t12`.`value_count`,
          `t12`.`out_of_limits_count`,
          `t12`.`reference_value`,
          `t12`.`deviation`,
          `t12`.`moving_range_sigma`,
          `t12`.`range_sigma`,
          `t12`.`sd_sigma`,
          `t12`.`pooled_square_sum`,
          `t12`.`pooled_freedom_count`,
          `t12`.`line`,
          `t12`.`area`,
          `t12`.`site`,
          `t12`.`model`,
          `t12`.`week`,
          `t12`.`month`,
          `t12`.`year`,
          `t12`.`weekday`,
          `t12`.`iso_year`,
          `t12`.`iso_week`,
          ABS(
            `t12`.`value` - LAG(`t12`.`value`) OVER (
              PARTITION BY `t12`.`characteristic`, `t12`.`product_id`, `t12`.`machine_id`
              ORDER BY `t12`.`sample_no` ASC
            )
          ) AS `moving_range`
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
              `t10`.`has_subgroups`,
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
                  `t3`.`has_subgroups`,
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
      ) AS `t13`
    ) AS `t14`
  ) AS `t15`
  GROUP BY
    1,
    2
) AS `t16`
ORDER BY
  `t16`.`machine` ASC NULLS LAST,
  `t16`.`characteristic` ASC NULLS LAST

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
