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
                `t12`.`running_us` + `t12`.`setup_us` + `t12`.`failure_us` + `t12`.`stopped_us`
              ) IS NULL,
              1,
              0
            )
          ),
          0
        ) = 0,
        COALESCE(
          CAST(SUM(`t12`.`running_us` + `t12`.`setup_us` + `t12`.`failure_us` + `t12`.`stopped_us`) AS INT64),
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
              `t12`.`running_us` + `t12`.`setup_us` + `t12`.`failure_us` + `t12`.`stopped_us`
            ) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(`t12`.`running_us` + `t12`.`setup_us` + `t12`.`failure_us` + `t12`.`stopped_us`) AS INT64),
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
            `t12`.`running_us` + `t12`.`setup_us` + `t12`.`failure_us` + `t12`.`stopped_us`
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
        COALESCE(SUM(IF(`t6`.`busy_us` IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t6`.`busy_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF(`t6`.`elapsed_us` IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t6`.`elapsed_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `allocation_ratio`,
    IF(
      COALESCE(SUM(IF(`t6`.`busy_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`busy_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `allocation_ratio_numerator`,
    IF(
      COALESCE(SUM(IF(`t6`.`elapsed_us` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t6`.`elapsed_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `allocation_ratio_denominator`,
    COALESCE(CAST(SUM(IF(`t6`.`busy_us` IS NULL, 1, 0)) AS INT64), 0) AS `allocation_ratio_numerator_unknown`,
    COALESCE(CAST(SUM(IF(`t6`.`elapsed_us` IS NULL, 1, 0)) AS INT64), 0) AS `allocation_ratio_denominator_unknown`,
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
        `t2`.`ideal_us`,
        `t2`.`total_qty`,
        `t2`.`good_qty`,
        `t2`.`scrap_qty`,
        `t2`.`rework_qty`,
        `t2`.`inspected_qty`,
        `t2`.`first_pass_qty`,
        `t2`.`startup_reject_qty`,
        `t2`.`first_operation_qty`,
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

-- failure_rate by machine
SELECT
  *
FROM (
  SELECT
    `t12`.`machine_id` AS `machine`,
    ieee_divide(
      CAST(IF(
        COALESCE(SUM(IF((
          `t12`.`failure_event_count` * 3600000000
        ) IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`failure_event_count` * 3600000000) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(SUM(IF((
            `t12`.`running_us` + `t12`.`off_plan_running_us`
          ) IS NULL, 1, 0)), 0) = 0,
          COALESCE(CAST(SUM(`t12`.`running_us` + `t12`.`off_plan_running_us`) AS INT64), 0),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `failure_rate`,
    IF(
      COALESCE(SUM(IF((
        `t12`.`failure_event_count` * 3600000000
      ) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`failure_event_count` * 3600000000) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `failure_rate_numerator`,
    IF(
      COALESCE(SUM(IF((
        `t12`.`running_us` + `t12`.`off_plan_running_us`
      ) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`running_us` + `t12`.`off_plan_running_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `failure_rate_denominator`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`failure_event_count` * 3600000000
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `failure_rate_numerator_unknown`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`running_us` + `t12`.`off_plan_running_us`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `failure_rate_denominator_unknown`,
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
        `t2`.`ideal_us`,
        `t2`.`total_qty`,
        `t2`.`good_qty`,
        `t2`.`scrap_qty`,
        `t2`.`rework_qty`,
        `t2`.`inspected_qty`,
        `t2`.`first_pass_qty`,
        `t2`.`startup_reject_qty`,
        `t2`.`first_operation_qty`,
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
        COALESCE(SUM(IF((
          `t12`.`running_us` + `t12`.`off_plan_running_us`
        ) IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`running_us` + `t12`.`off_plan_running_us`) AS INT64), 0),
        CAST(NULL AS INT64)
      ) AS FLOAT64),
      NULLIF(
        CAST(IF(
          COALESCE(
            SUM(
              IF(
                (
                  `t12`.`running_us` + `t12`.`off_plan_running_us` + `t12`.`event_restoration_us`
                ) IS NULL,
                1,
                0
              )
            ),
            0
          ) = 0,
          COALESCE(
            CAST(SUM(`t12`.`running_us` + `t12`.`off_plan_running_us` + `t12`.`event_restoration_us`) AS INT64),
            0
          ),
          CAST(NULL AS INT64)
        ) AS FLOAT64),
        0.0
      )
    ) AS `inherent_availability`,
    IF(
      COALESCE(SUM(IF((
        `t12`.`running_us` + `t12`.`off_plan_running_us`
      ) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`running_us` + `t12`.`off_plan_running_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `inherent_availability_numerator`,
    IF(
      COALESCE(
        SUM(
          IF(
            (
              `t12`.`running_us` + `t12`.`off_plan_running_us` + `t12`.`event_restoration_us`
            ) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(`t12`.`running_us` + `t12`.`off_plan_running_us` + `t12`.`event_restoration_us`) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `inherent_availability_denominator`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`running_us` + `t12`.`off_plan_running_us`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `inherent_availability_numerator_unknown`,
    COALESCE(
      CAST(SUM(
        IF(
          (
            `t12`.`running_us` + `t12`.`off_plan_running_us` + `t12`.`event_restoration_us`
          ) IS NULL,
          1,
          0
        )
      ) AS INT64),
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
        COALESCE(SUM(IF((
          `t12`.`running_us` + `t12`.`off_plan_running_us`
        ) IS NULL, 1, 0)), 0) = 0,
        COALESCE(CAST(SUM(`t12`.`running_us` + `t12`.`off_plan_running_us`) AS INT64), 0),
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
      COALESCE(SUM(IF((
        `t12`.`running_us` + `t12`.`off_plan_running_us`
      ) IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`running_us` + `t12`.`off_plan_running_us`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `mtbf_numerator`,
    IF(
      COALESCE(SUM(IF(`t12`.`failure_event_count` IS NULL, 1, 0)), 0) = 0,
      COALESCE(CAST(SUM(`t12`.`failure_event_count`) AS INT64), 0),
      CAST(NULL AS INT64)
    ) AS `mtbf_denominator`,
    COALESCE(
      CAST(SUM(IF((
        `t12`.`running_us` + `t12`.`off_plan_running_us`
      ) IS NULL, 1, 0)) AS INT64),
      0
    ) AS `mtbf_numerator_unknown`,
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
              IF((
                `t12`.`running_us` + `t12`.`failure_us` + `t12`.`stopped_us`
              ) IS NULL, 1, 0)
            ),
            0
          ) = 0,
          COALESCE(
            CAST(SUM(`t12`.`running_us` + `t12`.`failure_us` + `t12`.`stopped_us`) AS INT64),
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
          IF((
            `t12`.`running_us` + `t12`.`failure_us` + `t12`.`stopped_us`
          ) IS NULL, 1, 0)
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(`t12`.`running_us` + `t12`.`failure_us` + `t12`.`stopped_us`) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `technical_efficiency_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)) AS INT64), 0) AS `technical_efficiency_numerator_unknown`,
    COALESCE(
      CAST(SUM(
        IF((
          `t12`.`running_us` + `t12`.`failure_us` + `t12`.`stopped_us`
        ) IS NULL, 1, 0)
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
                  `t12`.`running_us` + `t12`.`setup_us` + `t12`.`failure_us` + `t12`.`stopped_us`
                ) IS NULL,
                1,
                0
              )
            ),
            0
          ) = 0,
          COALESCE(
            CAST(SUM(`t12`.`running_us` + `t12`.`setup_us` + `t12`.`failure_us` + `t12`.`stopped_us`) AS INT64),
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
              `t12`.`running_us` + `t12`.`setup_us` + `t12`.`failure_us` + `t12`.`stopped_us`
            ) IS NULL,
            1,
            0
          )
        ),
        0
      ) = 0,
      COALESCE(
        CAST(SUM(`t12`.`running_us` + `t12`.`setup_us` + `t12`.`failure_us` + `t12`.`stopped_us`) AS INT64),
        0
      ),
      CAST(NULL AS INT64)
    ) AS `utilisation_efficiency_denominator`,
    COALESCE(CAST(SUM(IF(`t12`.`running_us` IS NULL, 1, 0)) AS INT64), 0) AS `utilisation_efficiency_numerator_unknown`,
    COALESCE(
      CAST(SUM(
        IF(
          (
            `t12`.`running_us` + `t12`.`setup_us` + `t12`.`failure_us` + `t12`.`stopped_us`
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
