WITH `t19` AS (
  SELECT
    `t7`.`machine_id`,
    `t7`.`start_at`,
    `t7`.`end_at`,
    `t7`.`as_of_at`,
    `t15`.`day_no`,
    `t15`.`day_start_at`,
    `t15`.`day_end_at`
  FROM `int_window` AS `t7`
  CROSS JOIN (
    SELECT
      `t6`.`day_no`,
      `t6`.`start_at` AS `day_start_at`,
      `t6`.`end_at` AS `day_end_at`
    FROM `int_day` AS `t6`
  ) AS `t15`
)
SELECT
  `t38`.`machine_id`,
  `t38`.`start_at`,
  `t38`.`end_at`,
  `t38`.`duration_us`,
  `t38`.`state`,
  `t38`.`piece_no`,
  `t38`.`shift_no`,
  `t38`.`order_no`,
  `t38`.`day_no`,
  `t38`.`is_planned`,
  `t38`.`ran_us`
FROM (
  SELECT
    `t37`.`machine_id`,
    `t37`.`start_at`,
    `t37`.`end_at`,
    `t37`.`states_1`,
    `t37`.`states_2`,
    `t37`.`states_3`,
    `t37`.`plan`,
    `t37`.`planned_stop`,
    `t37`.`failure`,
    `t37`.`setup`,
    `t37`.`stopped`,
    `t37`.`idle`,
    `t37`.`running`,
    `t37`.`order_no`,
    `t37`.`shift_no`,
    `t37`.`day_no`,
    `t37`.`is_planned`,
    `t37`.`duration_us`,
    `t37`.`piece_no`,
    `t37`.`state`,
    CAST(TRUNC(
      SUM(CAST(IF(`t37`.`state` = 'running', `t37`.`duration_us`, 0) AS FLOAT64)) OVER (
        PARTITION BY `t37`.`machine_id`
        ORDER BY `t37`.`start_at` ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      )
    ) AS INT64) AS `ran_us`
  FROM (
    SELECT
      `t36`.`machine_id`,
      `t36`.`start_at`,
      `t36`.`end_at`,
      `t36`.`states_1`,
      `t36`.`states_2`,
      `t36`.`states_3`,
      `t36`.`plan`,
      `t36`.`planned_stop`,
      `t36`.`failure`,
      `t36`.`setup`,
      `t36`.`stopped`,
      `t36`.`idle`,
      `t36`.`running`,
      `t36`.`order_no`,
      `t36`.`shift_no`,
      `t36`.`day_no`,
      TRUE AS `is_planned`,
      TIMESTAMP_DIFF(`t36`.`end_at`, `t36`.`start_at`, MICROSECOND) AS `duration_us`,
      CASE
        WHEN `t36`.`planned_stop` > 0
        THEN `t36`.`planned_stop`
        WHEN `t36`.`failure` > 0
        THEN `t36`.`failure`
        WHEN `t36`.`setup` > 0
        THEN `t36`.`setup`
        WHEN `t36`.`stopped` > 0
        THEN `t36`.`stopped`
        WHEN `t36`.`idle` > 0
        THEN `t36`.`idle`
        WHEN `t36`.`running` > 0
        THEN `t36`.`running`
        ELSE CAST(NULL AS INT64)
      END AS `piece_no`,
      CASE
        WHEN `t36`.`planned_stop` > 0
        THEN 'planned_stop'
        WHEN `t36`.`failure` > 0
        THEN 'failure'
        WHEN `t36`.`setup` > 0
        THEN 'setup'
        WHEN `t36`.`stopped` > 0
        THEN 'stopped'
        WHEN `t36`.`idle` > 0
        THEN 'idle'
        WHEN `t36`.`running` > 0
        THEN 'running'
        WHEN TRUE
        THEN 'unreported'
        ELSE 'unreported'
      END AS `state`
    FROM (
      SELECT
        `t35`.`machine_id`,
        `t35`.`start_at`,
        `t35`.`end_at`,
        `t35`.`states_1`,
        `t35`.`states_2`,
        `t35`.`states_3`,
        `t35`.`plan`,
        (
          `t35`.`states_1` >> 26
        ) & 67108863 AS `planned_stop`,
        `t35`.`states_1` & 67108863 AS `failure`,
        (
          `t35`.`states_2` >> 26
        ) & 67108863 AS `setup`,
        `t35`.`states_2` & 67108863 AS `stopped`,
        (
          `t35`.`states_3` >> 26
        ) & 67108863 AS `idle`,
        `t35`.`states_3` & 67108863 AS `running`,
        NULLIF(`t35`.`plan` & 2097151, 0) AS `order_no`,
        NULLIF((
          `t35`.`plan` >> 21
        ) & 131071, 0) AS `shift_no`,
        (
          `t35`.`plan` >> 38
        ) & 16383 AS `day_no`
      FROM (
        SELECT
          `t34`.`machine_id`,
          `t34`.`at` AS `start_at`,
          LEAD(`t34`.`at`) OVER (PARTITION BY `t34`.`machine_id` ORDER BY `t34`.`at` ASC) AS `end_at`,
          CAST(TRUNC(
            SUM(`t34`.`states_1`) OVER (
              PARTITION BY `t34`.`machine_id`
              ORDER BY `t34`.`at` ASC
              RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            )
          ) AS INT64) AS `states_1`,
          CAST(TRUNC(
            SUM(`t34`.`states_2`) OVER (
              PARTITION BY `t34`.`machine_id`
              ORDER BY `t34`.`at` ASC
              RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            )
          ) AS INT64) AS `states_2`,
          CAST(TRUNC(
            SUM(`t34`.`states_3`) OVER (
              PARTITION BY `t34`.`machine_id`
              ORDER BY `t34`.`at` ASC
              RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            )
          ) AS INT64) AS `states_3`,
          CAST(TRUNC(
            SUM(`t34`.`plan`) OVER (
              PARTITION BY `t34`.`machine_id`
              ORDER BY `t34`.`at` ASC
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
                  `t0`.`machine_id`,
                  `t0`.`start_at` AS `at`,
                  CAST(0.0 AS FLOAT64) AS `states_1`,
                  CAST(0.0 AS FLOAT64) AS `states_2`,
                  CAST(0.0 AS FLOAT64) AS `states_3`,
                  CAST(0.0 AS FLOAT64) AS `plan`
                FROM `int_window` AS `t0`
              ) AS `t8`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t0`.`machine_id`,
                  `t0`.`end_at` AS `at`,
                  CAST(0.0 AS FLOAT64) AS `states_1`,
                  CAST(0.0 AS FLOAT64) AS `states_2`,
                  CAST(0.0 AS FLOAT64) AS `states_3`,
                  CAST(0.0 AS FLOAT64) AS `plan`
                FROM `int_window` AS `t0`
              ) AS `t9`
            ) AS `t13`
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t1`.`machine_id`,
                  `t1`.`failed_at` AS `at`,
                  CAST(0.0 AS FLOAT64) AS `states_1`,
                  CAST(0.0 AS FLOAT64) AS `states_2`,
                  CAST(0.0 AS FLOAT64) AS `states_3`,
                  CAST(0.0 AS FLOAT64) AS `plan`
                FROM `int_failure` AS `t1`
              ) AS `t10`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t2`.`machine_id`,
                  `t2`.`begun_at` AS `at`,
                  CAST(0.0 AS FLOAT64) AS `states_1`,
                  CAST(0.0 AS FLOAT64) AS `states_2`,
                  CAST(0.0 AS FLOAT64) AS `states_3`,
                  CAST(0.0 AS FLOAT64) AS `plan`
                FROM `int_maintenance` AS `t2`
              ) AS `t11`
            ) AS `t14`
          ) AS `t16`
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
                  *
                FROM (
                  SELECT
                    `t3`.`machine_id`,
                    `t3`.`start_at` AS `at`,
                    CAST(IF(
                      `t3`.`end_at` > `t3`.`start_at`,
                      CASE
                        WHEN `t3`.`state` = 'planned_stop'
                        THEN `t3`.`piece_no` * 67108864
                        WHEN `t3`.`state` = 'failure'
                        THEN `t3`.`piece_no` * 1
                        ELSE 0
                      END,
                      0
                    ) AS FLOAT64) AS `states_1`,
                    CAST(IF(
                      `t3`.`end_at` > `t3`.`start_at`,
                      CASE
                        WHEN `t3`.`state` = 'setup'
                        THEN `t3`.`piece_no` * 67108864
                        WHEN `t3`.`state` = 'stopped'
                        THEN `t3`.`piece_no` * 1
                        ELSE 0
                      END,
                      0
                    ) AS FLOAT64) AS `states_2`,
                    CAST(IF(
                      `t3`.`end_at` > `t3`.`start_at`,
                      CASE
                        WHEN `t3`.`state` = 'idle'
                        THEN `t3`.`piece_no` * 67108864
                        WHEN `t3`.`state` = 'running'
                        THEN `t3`.`piece_no` * 1
                        ELSE 0
                      END,
                      0
                    ) AS FLOAT64) AS `states_3`,
                    CAST(0.0 AS FLOAT64) AS `plan`
                  FROM `int_state_piece` AS `t3`
                ) AS `t20`
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    `t3`.`machine_id`,
                    `t3`.`end_at` AS `at`,
                    CAST(-(
                      IF(
                        `t3`.`end_at` > `t3`.`start_at`,
                        CASE
                          WHEN `t3`.`state` = 'planned_stop'
                          THEN `t3`.`piece_no` * 67108864
                          WHEN `t3`.`state` = 'failure'
                          THEN `t3`.`piece_no` * 1
                          ELSE 0
                        END,
                        0
                      )
                    ) AS FLOAT64) AS `states_1`,
                    CAST(-(
                      IF(
                        `t3`.`end_at` > `t3`.`start_at`,
                        CASE
                          WHEN `t3`.`state` = 'setup'
                          THEN `t3`.`piece_no` * 67108864
                          WHEN `t3`.`state` = 'stopped'
                          THEN `t3`.`piece_no` * 1
                          ELSE 0
                        END,
                        0
                      )
                    ) AS FLOAT64) AS `states_2`,
                    CAST(-(
                      IF(
                        `t3`.`end_at` > `t3`.`start_at`,
                        CASE
                          WHEN `t3`.`state` = 'idle'
                          THEN `t3`.`piece_no` * 67108864
                          WHEN `t3`.`state` = 'running'
                          THEN `t3`.`piece_no` * 1
                          ELSE 0
                        END,
                        0
                      )
                    ) AS FLOAT64) AS `states_3`,
                    CAST(0.0 AS FLOAT64) AS `plan`
                  FROM `int_state_piece` AS `t3`
                ) AS `t24`
              ) AS `t27`
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
                    CAST(0.0 AS FLOAT64) AS `states_1`,
                    CAST(0.0 AS FLOAT64) AS `states_2`,
                    CAST(0.0 AS FLOAT64) AS `states_3`,
                    CAST(IF(`t4`.`end_at` > `t4`.`start_at`, `t4`.`shift_no` * 2097152, 0) AS FLOAT64) AS `plan`
                  FROM `int_shift` AS `t4`
                ) AS `t17`
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    `t4`.`machine_id`,
                    `t4`.`end_at` AS `at`,
                    CAST(0.0 AS FLOAT64) AS `states_1`,
                    CAST(0.0 AS FLOAT64) AS `states_2`,
                    CAST(0.0 AS FLOAT64) AS `states_3`,
                    CAST(-(
                      IF(`t4`.`end_at` > `t4`.`start_at`, `t4`.`shift_no` * 2097152, 0)
                    ) AS FLOAT64) AS `plan`
                  FROM `int_shift` AS `t4`
                ) AS `t21`
              ) AS `t25`
            ) AS `t28`
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
                    `t5`.`machine_id`,
                    `t5`.`start_at` AS `at`,
                    CAST(0.0 AS FLOAT64) AS `states_1`,
                    CAST(0.0 AS FLOAT64) AS `states_2`,
                    CAST(0.0 AS FLOAT64) AS `states_3`,
                    CAST(IF(`t5`.`end_at` > `t5`.`start_at`, `t5`.`order_no`, 0) AS FLOAT64) AS `plan`
                  FROM `int_order` AS `t5`
                ) AS `t18`
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    `t5`.`machine_id`,
                    `t5`.`end_at` AS `at`,
                    CAST(0.0 AS FLOAT64) AS `states_1`,
                    CAST(0.0 AS FLOAT64) AS `states_2`,
                    CAST(0.0 AS FLOAT64) AS `states_3`,
                    CAST(-(
                      IF(`t5`.`end_at` > `t5`.`start_at`, `t5`.`order_no`, 0)
                    ) AS FLOAT64) AS `plan`
                  FROM `int_order` AS `t5`
                ) AS `t22`
              ) AS `t26`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    `t23`.`machine_id`,
                    GREATEST(
                      COALESCE(`t23`.`start_at`, `t23`.`day_start_at`),
                      COALESCE(`t23`.`day_start_at`, `t23`.`start_at`)
                    ) AS `at`,
                    CAST(0.0 AS FLOAT64) AS `states_1`,
                    CAST(0.0 AS FLOAT64) AS `states_2`,
                    CAST(0.0 AS FLOAT64) AS `states_3`,
                    CAST(IF(
                      LEAST(
                        COALESCE(`t23`.`end_at`, `t23`.`day_end_at`),
                        COALESCE(`t23`.`day_end_at`, `t23`.`end_at`)
                      ) > GREATEST(
                        COALESCE(`t23`.`start_at`, `t23`.`day_start_at`),
                        COALESCE(`t23`.`day_start_at`, `t23`.`start_at`)
                      ),
                      `t23`.`day_no` * 274877906944,
                      0
                    ) AS FLOAT64) AS `plan`
                  FROM `t19` AS `t23`
                  WHERE
                    `t23`.`day_start_at` < `t23`.`end_at` AND `t23`.`day_end_at` > `t23`.`start_at`
                ) AS `t29`
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    `t23`.`machine_id`,
                    LEAST(
                      COALESCE(`t23`.`end_at`, `t23`.`day_end_at`),
                      COALESCE(`t23`.`day_end_at`, `t23`.`end_at`)
                    ) AS `at`,
                    CAST(0.0 AS FLOAT64) AS `states_1`,
                    CAST(0.0 AS FLOAT64) AS `states_2`,
                    CAST(0.0 AS FLOAT64) AS `states_3`,
                    CAST(-(
                      IF(
                        LEAST(
                          COALESCE(`t23`.`end_at`, `t23`.`day_end_at`),
                          COALESCE(`t23`.`day_end_at`, `t23`.`end_at`)
                        ) > GREATEST(
                          COALESCE(`t23`.`start_at`, `t23`.`day_start_at`),
                          COALESCE(`t23`.`day_start_at`, `t23`.`start_at`)
                        ),
                        `t23`.`day_no` * 274877906944,
                        0
                      )
                    ) AS FLOAT64) AS `plan`
                  FROM `t19` AS `t23`
                  WHERE
                    `t23`.`day_start_at` < `t23`.`end_at` AND `t23`.`day_end_at` > `t23`.`start_at`
                ) AS `t30`
              ) AS `t31`
            ) AS `t32`
          ) AS `t33`
        ) AS `t34`
      ) AS `t35`
      WHERE
        `t35`.`end_at` > `t35`.`start_at`
    ) AS `t36`
  ) AS `t37`
) AS `t38`
