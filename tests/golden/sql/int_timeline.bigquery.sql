WITH `t15` AS (
  SELECT
    `t6`.`machine_id`,
    `t6`.`start_at`,
    `t6`.`end_at`,
    `t6`.`as_of_at`,
    `t12`.`day_no`,
    `t12`.`day_start_at`,
    `t12`.`day_end_at`
  FROM `int_window` AS `t6`
  CROSS JOIN (
    SELECT
      `t5`.`day_no`,
      `t5`.`start_at` AS `day_start_at`,
      `t5`.`end_at` AS `day_end_at`
    FROM `int_day` AS `t5`
  ) AS `t12`
)
SELECT
  `t33`.`machine_id`,
  `t33`.`start_at`,
  `t33`.`end_at`,
  TIMESTAMP_DIFF(`t33`.`end_at`, `t33`.`start_at`, MICROSECOND) AS `duration_us`,
  CASE
    WHEN `t33`.`planned_stop` > 0
    THEN 'planned_stop'
    WHEN `t33`.`failure` > 0
    THEN 'failure'
    WHEN `t33`.`setup` > 0
    THEN 'setup'
    WHEN `t33`.`stopped` > 0
    THEN 'stopped'
    WHEN `t33`.`idle` > 0
    THEN 'idle'
    WHEN `t33`.`running` > 0
    THEN 'running'
    WHEN TRUE
    THEN 'unreported'
    ELSE 'unreported'
  END AS `state`,
  CASE
    WHEN `t33`.`planned_stop` > 0
    THEN `t33`.`planned_stop`
    WHEN `t33`.`failure` > 0
    THEN `t33`.`failure`
    WHEN `t33`.`setup` > 0
    THEN `t33`.`setup`
    WHEN `t33`.`stopped` > 0
    THEN `t33`.`stopped`
    WHEN `t33`.`idle` > 0
    THEN `t33`.`idle`
    WHEN `t33`.`running` > 0
    THEN `t33`.`running`
    ELSE CAST(NULL AS INT64)
  END AS `piece_no`,
  `t33`.`shift_no`,
  `t33`.`order_no`,
  `t33`.`day_no`,
  TRUE AS `is_planned`
FROM (
  SELECT
    `t32`.`machine_id`,
    `t32`.`start_at`,
    `t32`.`end_at`,
    `t32`.`states_1`,
    `t32`.`states_2`,
    `t32`.`states_3`,
    `t32`.`plan`,
    (
      `t32`.`states_1` >> 26
    ) & 67108863 AS `planned_stop`,
    `t32`.`states_1` & 67108863 AS `failure`,
    (
      `t32`.`states_2` >> 26
    ) & 67108863 AS `setup`,
    `t32`.`states_2` & 67108863 AS `stopped`,
    (
      `t32`.`states_3` >> 26
    ) & 67108863 AS `idle`,
    `t32`.`states_3` & 67108863 AS `running`,
    NULLIF(`t32`.`plan` & 2097151, 0) AS `order_no`,
    NULLIF((
      `t32`.`plan` >> 21
    ) & 131071, 0) AS `shift_no`,
    (
      `t32`.`plan` >> 38
    ) & 16383 AS `day_no`
  FROM (
    SELECT
      `t31`.`machine_id`,
      `t31`.`at` AS `start_at`,
      LEAD(`t31`.`at`) OVER (PARTITION BY `t31`.`machine_id` ORDER BY `t31`.`at` ASC) AS `end_at`,
      CAST(TRUNC(
        SUM(`t31`.`states_1`) OVER (
          PARTITION BY `t31`.`machine_id`
          ORDER BY `t31`.`at` ASC
          RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        )
      ) AS INT64) AS `states_1`,
      CAST(TRUNC(
        SUM(`t31`.`states_2`) OVER (
          PARTITION BY `t31`.`machine_id`
          ORDER BY `t31`.`at` ASC
          RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        )
      ) AS INT64) AS `states_2`,
      CAST(TRUNC(
        SUM(`t31`.`states_3`) OVER (
          PARTITION BY `t31`.`machine_id`
          ORDER BY `t31`.`at` ASC
          RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        )
      ) AS INT64) AS `states_3`,
      CAST(TRUNC(
        SUM(`t31`.`plan`) OVER (
          PARTITION BY `t31`.`machine_id`
          ORDER BY `t31`.`at` ASC
          RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        )
      ) AS INT64) AS `plan`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t19`.`machine_id`,
              GREATEST(
                COALESCE(`t19`.`start_at`, `t19`.`day_start_at`),
                COALESCE(`t19`.`day_start_at`, `t19`.`start_at`)
              ) AS `at`,
              0.0 AS `states_1`,
              0.0 AS `states_2`,
              0.0 AS `states_3`,
              CAST(IF(
                LEAST(
                  COALESCE(`t19`.`end_at`, `t19`.`day_end_at`),
                  COALESCE(`t19`.`day_end_at`, `t19`.`end_at`)
                ) > GREATEST(
                  COALESCE(`t19`.`start_at`, `t19`.`day_start_at`),
                  COALESCE(`t19`.`day_start_at`, `t19`.`start_at`)
                ),
                `t19`.`day_no` * 274877906944,
                0
              ) AS FLOAT64) AS `plan`
            FROM `t15` AS `t19`
            WHERE
              `t19`.`day_start_at` < `t19`.`end_at` AND `t19`.`day_end_at` > `t19`.`start_at`
          ) AS `t27`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              `t19`.`machine_id`,
              LEAST(
                COALESCE(`t19`.`end_at`, `t19`.`day_end_at`),
                COALESCE(`t19`.`day_end_at`, `t19`.`end_at`)
              ) AS `at`,
              0.0 AS `states_1`,
              0.0 AS `states_2`,
              0.0 AS `states_3`,
              CAST(-(
                IF(
                  LEAST(
                    COALESCE(`t19`.`end_at`, `t19`.`day_end_at`),
                    COALESCE(`t19`.`day_end_at`, `t19`.`end_at`)
                  ) > GREATEST(
                    COALESCE(`t19`.`start_at`, `t19`.`day_start_at`),
                    COALESCE(`t19`.`day_start_at`, `t19`.`start_at`)
                  ),
                  `t19`.`day_no` * 274877906944,
                  0
                )
              ) AS FLOAT64) AS `plan`
            FROM `t15` AS `t19`
            WHERE
              `t19`.`day_start_at` < `t19`.`end_at` AND `t19`.`day_end_at` > `t19`.`start_at`
          ) AS `t28`
        ) AS `t29`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t0`.`machine_id`,
              `t0`.`start_at` AS `at`,
              0.0 AS `states_1`,
              0.0 AS `states_2`,
              0.0 AS `states_3`,
              0.0 AS `plan`
            FROM `int_window` AS `t0`
          ) AS `t7`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              `t0`.`machine_id`,
              `t0`.`end_at` AS `at`,
              0.0 AS `states_1`,
              0.0 AS `states_2`,
              0.0 AS `states_3`,
              0.0 AS `plan`
            FROM `int_window` AS `t0`
          ) AS `t8`
        ) AS `t11`
      ) AS `t30`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t1`.`machine_id`,
              `t1`.`failed_at` AS `at`,
              0.0 AS `states_1`,
              0.0 AS `states_2`,
              0.0 AS `states_3`,
              0.0 AS `plan`
            FROM `int_failure` AS `t1`
          ) AS `t9`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                `t2`.`machine_id`,
                `t2`.`start_at` AS `at`,
                CAST(IF(
                  `t2`.`end_at` > `t2`.`start_at`,
                  CASE
                    WHEN `t2`.`state` = 'planned_stop'
                    THEN `t2`.`piece_no` * 67108864
                    WHEN `t2`.`state` = 'failure'
                    THEN `t2`.`piece_no` * 1
                    ELSE 0
                  END,
                  0
                ) AS FLOAT64) AS `states_1`,
                CAST(IF(
                  `t2`.`end_at` > `t2`.`start_at`,
                  CASE
                    WHEN `t2`.`state` = 'setup'
                    THEN `t2`.`piece_no` * 67108864
                    WHEN `t2`.`state` = 'stopped'
                    THEN `t2`.`piece_no` * 1
                    ELSE 0
                  END,
                  0
                ) AS FLOAT64) AS `states_2`,
                CAST(IF(
                  `t2`.`end_at` > `t2`.`start_at`,
                  CASE
                    WHEN `t2`.`state` = 'idle'
                    THEN `t2`.`piece_no` * 67108864
                    WHEN `t2`.`state` = 'running'
                    THEN `t2`.`piece_no` * 1
                    ELSE 0
                  END,
                  0
                ) AS FLOAT64) AS `states_3`,
                0.0 AS `plan`
              FROM `int_state_piece` AS `t2`
            ) AS `t16`
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                `t2`.`machine_id`,
                `t2`.`end_at` AS `at`,
                CAST(-(
                  IF(
                    `t2`.`end_at` > `t2`.`start_at`,
                    CASE
                      WHEN `t2`.`state` = 'planned_stop'
                      THEN `t2`.`piece_no` * 67108864
                      WHEN `t2`.`state` = 'failure'
                      THEN `t2`.`piece_no` * 1
                      ELSE 0
                    END,
                    0
                  )
                ) AS FLOAT64) AS `states_1`,
                CAST(-(
                  IF(
                    `t2`.`end_at` > `t2`.`start_at`,
                    CASE
                      WHEN `t2`.`state` = 'setup'
                      THEN `t2`.`piece_no` * 67108864
                      WHEN `t2`.`state` = 'stopped'
                      THEN `t2`.`piece_no` * 1
                      ELSE 0
                    END,
                    0
                  )
                ) AS FLOAT64) AS `states_2`,
                CAST(-(
                  IF(
                    `t2`.`end_at` > `t2`.`start_at`,
                    CASE
                      WHEN `t2`.`state` = 'idle'
                      THEN `t2`.`piece_no` * 67108864
                      WHEN `t2`.`state` = 'running'
                      THEN `t2`.`piece_no` * 1
                      ELSE 0
                    END,
                    0
                  )
                ) AS FLOAT64) AS `states_3`,
                0.0 AS `plan`
              FROM `int_state_piece` AS `t2`
            ) AS `t20`
          ) AS `t23`
        ) AS `t25`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                `t3`.`machine_id`,
                `t3`.`start_at` AS `at`,
                0.0 AS `states_1`,
                0.0 AS `states_2`,
                0.0 AS `states_3`,
                CAST(IF(`t3`.`end_at` > `t3`.`start_at`, `t3`.`shift_no` * 2097152, 0) AS FLOAT64) AS `plan`
              FROM `int_shift` AS `t3`
            ) AS `t13`
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                `t3`.`machine_id`,
                `t3`.`end_at` AS `at`,
                0.0 AS `states_1`,
                0.0 AS `states_2`,
                0.0 AS `states_3`,
                CAST(-(
                  IF(`t3`.`end_at` > `t3`.`start_at`, `t3`.`shift_no` * 2097152, 0)
                ) AS FLOAT64) AS `plan`
              FROM `int_shift` AS `t3`
            ) AS `t17`
          ) AS `t21`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                `t4`.`machine_id`,
                `t4`.`start_at` AS `at`,
                0.0 AS `states_1`,
                0.0 AS `states_2`,
                0.0 AS `states_3`,
                CAST(IF(`t4`.`end_at` > `t4`.`start_at`, `t4`.`order_no`, 0) AS FLOAT64) AS `plan`
              FROM `int_order` AS `t4`
            ) AS `t14`
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                `t4`.`machine_id`,
                `t4`.`end_at` AS `at`,
                0.0 AS `states_1`,
                0.0 AS `states_2`,
                0.0 AS `states_3`,
                CAST(-(
                  IF(`t4`.`end_at` > `t4`.`start_at`, `t4`.`order_no`, 0)
                ) AS FLOAT64) AS `plan`
              FROM `int_order` AS `t4`
            ) AS `t18`
          ) AS `t22`
        ) AS `t24`
      ) AS `t26`
    ) AS `t31`
  ) AS `t32`
  WHERE
    `t32`.`end_at` > `t32`.`start_at`
) AS `t33`
