WITH `t41` AS (
  SELECT
    `t40`.`machine_id`,
    `t40`.`business_date`,
    `t40`.`shift`,
    `t40`.`shift_no`,
    `t40`.`order_no`,
    `t40`.`order_id`,
    `t40`.`operation_no`,
    `t40`.`product_id`,
    `t40`.`operator`,
    `t40`.`unreported_us` + (
      `t40`.`running_us` - IF(
        `t40`.`is_planned`,
        0 + COALESCE(`t40`.`setup_moved_us`, 0) + COALESCE(`t40`.`failure_moved_us`, 0) + COALESCE(`t40`.`stopped_moved_us`, 0) + COALESCE(`t40`.`idle_moved_us`, 0) + COALESCE(`t40`.`planned_stop_moved_us`, 0),
        0
      )
    ) + (
      `t40`.`setup_us` + IF(`t40`.`is_planned`, COALESCE(`t40`.`setup_moved_us`, 0), 0)
    ) + (
      `t40`.`failure_us` + IF(`t40`.`is_planned`, COALESCE(`t40`.`failure_moved_us`, 0), 0)
    ) + (
      `t40`.`stopped_us` + IF(`t40`.`is_planned`, COALESCE(`t40`.`stopped_moved_us`, 0), 0)
    ) + (
      `t40`.`idle_us` + IF(`t40`.`is_planned`, COALESCE(`t40`.`idle_moved_us`, 0), 0)
    ) + (
      `t40`.`planned_stop_us` + IF(`t40`.`is_planned`, COALESCE(`t40`.`planned_stop_moved_us`, 0), 0)
    ) + `t40`.`off_plan_us` AS `observed_us`,
    `t40`.`unreported_us` + (
      `t40`.`running_us` - IF(
        `t40`.`is_planned`,
        0 + COALESCE(`t40`.`setup_moved_us`, 0) + COALESCE(`t40`.`failure_moved_us`, 0) + COALESCE(`t40`.`stopped_moved_us`, 0) + COALESCE(`t40`.`idle_moved_us`, 0) + COALESCE(`t40`.`planned_stop_moved_us`, 0),
        0
      )
    ) + (
      `t40`.`setup_us` + IF(`t40`.`is_planned`, COALESCE(`t40`.`setup_moved_us`, 0), 0)
    ) + (
      `t40`.`failure_us` + IF(`t40`.`is_planned`, COALESCE(`t40`.`failure_moved_us`, 0), 0)
    ) + (
      `t40`.`stopped_us` + IF(`t40`.`is_planned`, COALESCE(`t40`.`stopped_moved_us`, 0), 0)
    ) + (
      `t40`.`idle_us` + IF(`t40`.`is_planned`, COALESCE(`t40`.`idle_moved_us`, 0), 0)
    ) AS `planned_us`,
    `t40`.`setup_us` + IF(`t40`.`is_planned`, COALESCE(`t40`.`setup_moved_us`, 0), 0) AS `setup_us`,
    `t40`.`failure_us` + IF(`t40`.`is_planned`, COALESCE(`t40`.`failure_moved_us`, 0), 0) AS `failure_us`,
    `t40`.`stopped_us` + IF(`t40`.`is_planned`, COALESCE(`t40`.`stopped_moved_us`, 0), 0) AS `stopped_us`,
    `t40`.`idle_us` + IF(`t40`.`is_planned`, COALESCE(`t40`.`idle_moved_us`, 0), 0) AS `idle_us`,
    `t40`.`planned_stop_us` + IF(`t40`.`is_planned`, COALESCE(`t40`.`planned_stop_moved_us`, 0), 0) AS `planned_stop_us`,
    `t40`.`running_us` - IF(
      `t40`.`is_planned`,
      0 + COALESCE(`t40`.`setup_moved_us`, 0) + COALESCE(`t40`.`failure_moved_us`, 0) + COALESCE(`t40`.`stopped_moved_us`, 0) + COALESCE(`t40`.`idle_moved_us`, 0) + COALESCE(`t40`.`planned_stop_moved_us`, 0),
      0
    ) AS `running_us`,
    `t40`.`off_plan_running_us` - IF(
      `t40`.`is_planned`,
      0,
      0 + COALESCE(`t40`.`setup_moved_us`, 0) + COALESCE(`t40`.`failure_moved_us`, 0) + COALESCE(`t40`.`stopped_moved_us`, 0) + COALESCE(`t40`.`idle_moved_us`, 0) + COALESCE(`t40`.`planned_stop_moved_us`, 0)
    ) AS `off_plan_running_us`,
    `t40`.`minor_stop_us`,
    `t40`.`unreported_us`,
    `t40`.`off_plan_us`,
    IF(
      `t40`.`is_planned`,
      IF(
        `t40`.`order_no` > 0,
        `t40`.`total_qty` * `t40`.`ideal_cycle_us`,
        IF(
          COALESCE(`t21`.`has_counts`, FALSE)
          OR (
            (
              `t40`.`running_us` = 0
            ) AND (
              `t40`.`off_plan_running_us` = 0
            )
          ),
          0,
          CAST(NULL AS INT64)
        )
      ),
      0
    ) AS `ideal_us`,
    IF(
      `t40`.`is_planned`,
      IF(
        `t40`.`order_no` > 0,
        `t40`.`good_qty` * `t40`.`ideal_cycle_us`,
        IF(
          COALESCE(`t21`.`has_counts`, FALSE)
          OR (
            (
              `t40`.`running_us` = 0
            ) AND (
              `t40`.`off_plan_running_us` = 0
            )
          ),
          0,
          CAST(NULL AS INT64)
        )
      ),
      0
    ) AS `ideal_good_us`,
    IF(
      `t40`.`is_planned`,
      IF(
        `t40`.`order_no` > 0,
        `t40`.`startup_reject_qty` * `t40`.`ideal_cycle_us`,
        IF(
          COALESCE(`t21`.`has_counts`, FALSE)
          OR (
            (
              `t40`.`running_us` = 0
            ) AND (
              `t40`.`off_plan_running_us` = 0
            )
          ),
          0,
          CAST(NULL AS INT64)
        )
      ),
      0
    ) AS `ideal_startup_us`,
    IF(
      `t40`.`order_no` > 0,
      `t40`.`total_qty`,
      IF(
        COALESCE(`t21`.`has_counts`, FALSE)
        OR (
          (
            `t40`.`running_us` = 0
          ) AND (
            `t40`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `total_qty`,
    IF(
      `t40`.`order_no` > 0,
      `t40`.`good_qty`,
      IF(
        COALESCE(`t21`.`has_counts`, FALSE)
        OR (
          (
            `t40`.`running_us` = 0
          ) AND (
            `t40`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `good_qty`,
    IF(
      `t40`.`order_no` > 0,
      `t40`.`scrap_qty`,
      IF(
        COALESCE(`t21`.`has_counts`, FALSE)
        OR (
          (
            `t40`.`running_us` = 0
          ) AND (
            `t40`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `scrap_qty`,
    IF(
      `t40`.`order_no` > 0,
      `t40`.`rework_qty`,
      IF(
        COALESCE(`t21`.`has_counts`, FALSE)
        OR (
          (
            `t40`.`running_us` = 0
          ) AND (
            `t40`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `rework_qty`,
    IF(
      `t40`.`order_no` > 0,
      `t40`.`inspected_qty`,
      IF(
        COALESCE(`t21`.`has_counts`, FALSE)
        OR (
          (
            `t40`.`running_us` = 0
          ) AND (
            `t40`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `inspected_qty`,
    IF(
      `t40`.`order_no` > 0,
      `t40`.`first_pass_qty`,
      IF(
        COALESCE(`t21`.`has_counts`, FALSE)
        OR (
          (
            `t40`.`running_us` = 0
          ) AND (
            `t40`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `first_pass_qty`,
    IF(
      `t40`.`order_no` > 0,
      `t40`.`startup_reject_qty`,
      IF(
        COALESCE(`t21`.`has_counts`, FALSE)
        OR (
          (
            `t40`.`running_us` = 0
          ) AND (
            `t40`.`off_plan_running_us` = 0
          )
        ),
        0,
        CAST(NULL AS INT64)
      )
    ) AS `startup_reject_qty`,
    IF(
      `t40`.`is_planned`,
      0,
      IF(
        `t40`.`order_no` > 0,
        `t40`.`total_qty`,
        IF(
          COALESCE(`t21`.`has_counts`, FALSE)
          OR (
            (
              `t40`.`running_us` = 0
            ) AND (
              `t40`.`off_plan_running_us` = 0
            )
          ),
          0,
          CAST(NULL AS INT64)
        )
      )
    ) AS `off_plan_qty`,
    COALESCE(`t40`.`failure_count`, 0) + IF(`t40`.`failure_moved_us` IS NOT NULL, `t40`.`failure_moved_count`, 0) AS `failure_count`,
    COALESCE(`t40`.`failure_event_count`, 0) + IF(`t40`.`failure_moved_us` IS NOT NULL, `t40`.`failure_moved_count`, 0) AS `failure_event_count`,
    COALESCE(`t40`.`restored_count`, 0) + IF(`t40`.`failure_moved_us` IS NOT NULL, `t40`.`failure_moved_count`, 0) AS `restored_count`,
    IF(`t40`.`failure_count` IS NULL, 0, `t40`.`restoration_us`) + COALESCE(`t40`.`failure_moved_us`, 0) AS `restoration_us`,
    IF(`t40`.`failure_count` IS NULL, 0, `t40`.`repair_us`) + IF(
      (
        `t40`.`failure_moved_us` IS NOT NULL
      )
      AND (
        (
          COALESCE(`t40`.`failure_moved_us`, 0) > 0
        )
        OR (
          COALESCE(`t40`.`failure_moved_count`, 1) > 0
        )
      ),
      CAST(NULL AS INT64),
      0
    ) AS `repair_us`
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
      `t38`.`failure_count`,
      `t38`.`failure_event_count`,
      `t38`.`restored_count`,
      `t38`.`restoration_us`,
      `t38`.`repair_us`,
      `t38`.`setup_moved_us`,
      `t38`.`failure_moved_us`,
      `t38`.`stopped_moved_us`,
      `t38`.`idle_moved_us`,
      `t38`.`planned_stop_moved_us`,
      `t38`.`failure_moved_count`,
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
      COALESCE(`t38`.`shift_date`, `t38`.`business_date`) AS `business_date`
    FROM (
      SELECT
        `t37`.*
        EXCEPT (`day_no_right`)
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
          `t36`.`failure_count`,
          `t36`.`failure_event_count`,
          `t36`.`restored_count`,
          `t36`.`restoration_us`,
          `t36`.`repair_us`,
          `t36`.`setup_moved_us`,
          `t36`.`failure_moved_us`,
          `t36`.`stopped_moved_us`,
          `t36`.`idle_moved_us`,
          `t36`.`planned_stop_moved_us`,
          `t36`.`failure_moved_count`,
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
          `t18`.`day_no` AS `day_no_right`,
          `t18`.`business_date`
        FROM (
          SELECT
            `t34`.*
            EXCEPT (`machine_id_right`, `shift_no_right`)
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
              `t33`.`failure_count`,
              `t33`.`failure_event_count`,
              `t33`.`restored_count`,
              `t33`.`restoration_us`,
              `t33`.`repair_us`,
              `t33`.`setup_moved_us`,
              `t33`.`failure_moved_us`,
              `t33`.`stopped_moved_us`,
              `t33`.`idle_moved_us`,
              `t33`.`planned_stop_moved_us`,
              `t33`.`failure_moved_count`,
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
              `t19`.`machine_id` AS `machine_id_right`,
              `t19`.`shift_no` AS `shift_no_right`,
              `t19`.`shift`,
              `t19`.`shift_date`
            FROM (
              SELECT
                `t31`.*
                EXCEPT (`machine_id_right`, `order_no_right`)
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
                  `t30`.`failure_count`,
                  `t30`.`failure_event_count`,
                  `t30`.`restored_count`,
                  `t30`.`restoration_us`,
                  `t30`.`repair_us`,
                  `t30`.`setup_moved_us`,
                  `t30`.`failure_moved_us`,
                  `t30`.`stopped_moved_us`,
                  `t30`.`idle_moved_us`,
                  `t30`.`planned_stop_moved_us`,
                  `t30`.`failure_moved_count`,
                  `t30`.`total_qty`,
                  `t30`.`good_qty`,
                  `t30`.`scrap_qty`,
                  `t30`.`rework_qty`,
                  `t30`.`inspected_qty`,
                  `t30`.`first_pass_qty`,
                  `t30`.`startup_reject_qty`,
                  `t17`.`machine_id` AS `machine_id_right`,
                  `t17`.`order_no` AS `order_no_right`,
                  `t17`.`order_id`,
                  `t17`.`operation_no`,
                  `t17`.`product_id`,
                  `t17`.`operator`,
                  `t17`.`ideal_cycle_us`
                FROM (
                  SELECT
                    `t28`.*
                    EXCEPT (`day_no_right`, `machine_id_right`, `order_no_right`, `shift_no_right`)
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
                      `t27`.`failure_count`,
                      `t27`.`failure_event_count`,
                      `t27`.`restored_count`,
                      `t27`.`restoration_us`,
                      `t27`.`repair_us`,
                      `t27`.`setup_moved_us`,
                      `t27`.`failure_moved_us`,
                      `t27`.`stopped_moved_us`,
                      `t27`.`idle_moved_us`,
                      `t27`.`planned_stop_moved_us`,
                      `t27`.`failure_moved_count`,
                      `t9`.`machine_id` AS `machine_id_right`,
                      `t9`.`day_no` AS `day_no_right`,
                      `t9`.`shift_no` AS `shift_no_right`,
                      `t9`.`order_no` AS `order_no_right`,
                      `t9`.`total_qty`,
                      `t9`.`good_qty`,
                      `t9`.`scrap_qty`,
                      `t9`.`rework_qty`,
                      `t9`.`inspected_qty`,
                      `t9`.`first_pass_qty`,
                      `t9`.`startup_reject_qty`
                    FROM (
                      SELECT
                        `t25`.*
                        EXCEPT (`day_no_right`, `machine_id_right`, `order_no_right`, `shift_no_right`)
                      FROM (
                        SELECT
                          `t24`.`machine_id`,
                          `t24`.`day_no`,
                          `t24`.`shift_no`,
                          `t24`.`order_no`,
                          `t24`.`first_at`,
                          `t24`.`is_planned`,
                          `t24`.`running_us`,
                          `t24`.`setup_us`,
                          `t24`.`failure_us`,
                          `t24`.`stopped_us`,
                          `t24`.`idle_us`,
                          `t24`.`unreported_us`,
                          `t24`.`planned_stop_us`,
                          `t24`.`minor_stop_us`,
                          `t24`.`off_plan_us`,
                          `t24`.`off_plan_running_us`,
                          `t24`.`failure_count`,
                          `t24`.`failure_event_count`,
                          `t24`.`restored_count`,
                          `t24`.`restoration_us`,
                          `t24`.`repair_us`,
                          `t10`.`machine_id` AS `machine_id_right`,
                          `t10`.`day_no` AS `day_no_right`,
                          `t10`.`shift_no` AS `shift_no_right`,
                          `t10`.`order_no` AS `order_no_right`,
                          `t10`.`setup_moved_us`,
                          `t10`.`failure_moved_us`,
                          `t10`.`stopped_moved_us`,
                          `t10`.`idle_moved_us`,
                          `t10`.`planned_stop_moved_us`,
                          `t10`.`failure_moved_count`
                        FROM (
                          SELECT
                            `t22`.*
                            EXCEPT (`day_no_right`, `machine_id_right`, `order_no_right`, `shift_no_right`)
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
                              `t12`.`machine_id` AS `machine_id_right`,
                              `t12`.`day_no` AS `day_no_right`,
                              `t12`.`shift_no` AS `shift_no_right`,
                              `t12`.`order_no` AS `order_no_right`,
                              `t12`.`failure_count`,
                              `t12`.`failure_event_count`,
                              `t12`.`restored_count`,
                              `t12`.`restoration_us`,
                              `t12`.`repair_us`
                            FROM `int_work` AS `t11`
                            LEFT OUTER JOIN `int_work_failure` AS `t12`
                              ON `t11`.`machine_id` = `t12`.`machine_id`
                              AND `t11`.`day_no` = `t12`.`day_no`
                              AND `t11`.`shift_no` = `t12`.`shift_no`
                              AND `t11`.`order_no` = `t12`.`order_no`
                          ) AS `t22`
                        ) AS `t24`
                        LEFT OUTER JOIN `int_work_stop` AS `t10`
                          ON `t24`.`machine_id` = `t10`.`machine_id`
                          AND `t24`.`day_no` = `t10`.`day_no`
                          AND `t24`.`shift_no` = `t10`.`shift_no`
                          AND `t24`.`order_no` = `t10`.`order_no`
                      ) AS `t25`
                    ) AS `t27`
                    LEFT OUTER JOIN `int_work_quantity` AS `t9`
                      ON `t27`.`machine_id` = `t9`.`machine_id`
                      AND `t27`.`day_no` = `t9`.`day_no`
                      AND `t27`.`shift_no` = `t9`.`shift_no`
                      AND `t27`.`order_no` = `t9`.`order_no`
                  ) AS `t28`
                ) AS `t30`
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
                  ON `t30`.`machine_id` = `t17`.`machine_id` AND `t30`.`order_no` = `t17`.`order_no`
              ) AS `t31`
            ) AS `t33`
            LEFT OUTER JOIN (
              SELECT
                `t3`.`machine_id`,
                `t3`.`shift_no`,
                `t3`.`shift`,
                `t3`.`shift_date`
              FROM `int_shift` AS `t3`
            ) AS `t19`
              ON `t33`.`machine_id` = `t19`.`machine_id` AND `t33`.`shift_no` = `t19`.`shift_no`
          ) AS `t34`
        ) AS `t36`
        LEFT OUTER JOIN (
          SELECT
            `t2`.`day_no`,
            `t2`.`business_date`
          FROM `int_day` AS `t2`
        ) AS `t18`
          ON `t36`.`day_no` = `t18`.`day_no`
      ) AS `t37`
    ) AS `t38`
  ) AS `t40`
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
    ON `t40`.`machine_id` = `t21`.`counting_machine_id`
)
SELECT
  *
FROM (
  SELECT
    `t42`.`machine_id`,
    `t42`.`business_date`,
    `t42`.`shift`,
    `t42`.`shift_no`,
    `t42`.`order_no`,
    `t42`.`order_id`,
    `t42`.`operation_no`,
    `t42`.`product_id`,
    `t42`.`operator`,
    `t42`.`observed_us`,
    `t42`.`planned_us`,
    `t42`.`running_us`,
    `t42`.`setup_us`,
    `t42`.`failure_us`,
    `t42`.`stopped_us`,
    `t42`.`minor_stop_us`,
    `t42`.`idle_us`,
    `t42`.`unreported_us`,
    `t42`.`planned_stop_us`,
    `t42`.`off_plan_us`,
    `t42`.`off_plan_running_us`,
    `t42`.`ideal_us`,
    `t42`.`ideal_good_us`,
    `t42`.`ideal_startup_us`,
    `t42`.`total_qty`,
    `t42`.`good_qty`,
    `t42`.`scrap_qty`,
    `t42`.`rework_qty`,
    `t42`.`inspected_qty`,
    `t42`.`first_pass_qty`,
    `t42`.`startup_reject_qty`,
    `t42`.`off_plan_qty`,
    `t42`.`failure_count`,
    `t42`.`failure_event_count`,
    `t42`.`restored_count`,
    `t42`.`restoration_us`,
    `t42`.`repair_us`
  FROM `t41` AS `t42`
) AS `t44`
UNION ALL
SELECT
  *
FROM (
  SELECT
    `t46`.`machine_id`,
    `t46`.`business_date`,
    `t46`.`shift`,
    `t46`.`shift_no`,
    `t46`.`order_no`,
    `t46`.`order_id`,
    `t46`.`operation_no`,
    `t46`.`product_id`,
    `t46`.`operator`,
    `t46`.`observed_us`,
    `t46`.`planned_us`,
    `t46`.`running_us`,
    `t46`.`setup_us`,
    `t46`.`failure_us`,
    `t46`.`stopped_us`,
    `t46`.`minor_stop_us`,
    `t46`.`idle_us`,
    `t46`.`unreported_us`,
    `t46`.`planned_stop_us`,
    `t46`.`off_plan_us`,
    `t46`.`off_plan_running_us`,
    `t46`.`ideal_us`,
    `t46`.`ideal_good_us`,
    `t46`.`ideal_startup_us`,
    `t46`.`total_qty`,
    `t46`.`good_qty`,
    `t46`.`scrap_qty`,
    `t46`.`rework_qty`,
    `t46`.`inspected_qty`,
    `t46`.`first_pass_qty`,
    `t46`.`startup_reject_qty`,
    `t46`.`off_plan_qty`,
    `t46`.`failure_count`,
    `t46`.`failure_event_count`,
    `t46`.`restored_count`,
    `t46`.`restoration_us`,
    `t46`.`repair_us`
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
            `t42`.`machine_id`
          FROM `t41` AS `t42`
        ) AS `t45`
        WHERE
          `t8`.`machine_id` = `t45`.`machine_id`
      )
  ) AS `t46`
) AS `t47`
