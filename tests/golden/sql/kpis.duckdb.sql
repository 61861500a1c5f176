-- allocation_efficiency by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              "t12"."running_us" + "t12"."setup_us" + "t12"."failure_us" + "t12"."stopped_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM("t12"."running_us" + "t12"."setup_us" + "t12"."failure_us" + "t12"."stopped_us") AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "allocation_efficiency",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              "t12"."running_us" + "t12"."setup_us" + "t12"."failure_us" + "t12"."stopped_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM("t12"."running_us" + "t12"."setup_us" + "t12"."failure_us" + "t12"."stopped_us") AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "allocation_efficiency_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "allocation_efficiency_denominator",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            "t12"."running_us" + "t12"."setup_us" + "t12"."failure_us" + "t12"."stopped_us"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "allocation_efficiency_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "allocation_efficiency_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."shift",
        "t10"."shift_no",
        "t10"."order_no",
        "t10"."order_id",
        "t10"."operation_no",
        "t10"."product_id",
        "t10"."operator",
        "t10"."observed_us",
        "t10"."planned_us",
        "t10"."running_us",
        "t10"."setup_us",
        "t10"."failure_us",
        "t10"."stopped_us",
        "t10"."minor_stop_us",
        "t10"."idle_us",
        "t10"."unreported_us",
        "t10"."planned_stop_us",
        "t10"."off_plan_us",
        "t10"."off_plan_running_us",
        "t10"."ideal_us",
        "t10"."ideal_good_us",
        "t10"."ideal_startup_us",
        "t10"."total_qty",
        "t10"."good_qty",
        "t10"."scrap_qty",
        "t10"."rework_qty",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."startup_reject_qty",
        "t10"."off_plan_qty",
        "t10"."failure_count",
        "t10"."failure_event_count",
        "t10"."restored_count",
        "t10"."restoration_us",
        "t10"."repair_us",
        "t10"."event_restored_count",
        "t10"."event_restoration_us",
        "t10"."event_repair_us",
        "t10"."line",
        "t10"."area",
        "t10"."site",
        "t10"."model",
        "t6"."business_date" AS "business_date_right",
        "t6"."week",
        "t6"."month",
        "t6"."year",
        "t6"."weekday",
        "t6"."iso_year",
        "t6"."iso_week"
      FROM (
        SELECT
          "t8".*
          EXCLUDE ("machine_id_right")
        FROM (
          SELECT
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."shift",
            "t3"."shift_no",
            "t3"."order_no",
            "t3"."order_id",
            "t3"."operation_no",
            "t3"."product_id",
            "t3"."operator",
            "t3"."observed_us",
            "t3"."planned_us",
            "t3"."running_us",
            "t3"."setup_us",
            "t3"."failure_us",
            "t3"."stopped_us",
            "t3"."minor_stop_us",
            "t3"."idle_us",
            "t3"."unreported_us",
            "t3"."planned_stop_us",
            "t3"."off_plan_us",
            "t3"."off_plan_running_us",
            "t3"."ideal_us",
            "t3"."ideal_good_us",
            "t3"."ideal_startup_us",
            "t3"."total_qty",
            "t3"."good_qty",
            "t3"."scrap_qty",
            "t3"."rework_qty",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."startup_reject_qty",
            "t3"."off_plan_qty",
            "t3"."failure_count",
            "t3"."failure_event_count",
            "t3"."restored_count",
            "t3"."restoration_us",
            "t3"."repair_us",
            "t3"."event_restored_count",
            "t3"."event_restoration_us",
            "t3"."event_repair_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_production" AS "t3"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM "dim_machine" AS "t2"
          ) AS "t7"
            ON "t3"."machine_id" = "t7"."machine_id"
        ) AS "t8"
      ) AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t0"."business_date",
          "t0"."week",
          "t0"."month",
          "t0"."year",
          "t0"."weekday",
          "t0"."iso_year",
          "t0"."iso_week"
        FROM "dim_date" AS "t0"
      ) AS "t6"
        ON "t10"."business_date" = "t6"."business_date"
    ) AS "t11"
  ) AS "t12"
  GROUP BY
    1
) AS "t13"
ORDER BY
  "t13"."machine" ASC

-- allocation_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t6"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."busy_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."busy_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t6"."elapsed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t6"."elapsed_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "allocation_ratio",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."busy_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."busy_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "allocation_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."elapsed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."elapsed_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "allocation_ratio_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t6"."busy_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "allocation_ratio_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t6"."elapsed_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "allocation_ratio_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t5".*
      EXCLUDE ("machine_id_right")
    FROM (
      SELECT
        "t2"."machine_id",
        "t2"."order_id",
        "t2"."operation_no",
        "t2"."product_id",
        "t2"."start_at",
        "t2"."end_at",
        "t2"."is_open",
        "t2"."elapsed_us",
        "t2"."planned_us",
        "t2"."running_us",
        "t2"."setup_us",
        "t2"."failure_us",
        "t2"."stopped_us",
        "t2"."idle_us",
        "t2"."busy_us",
        "t2"."ideal_us",
        "t2"."total_qty",
        "t2"."good_qty",
        "t2"."scrap_qty",
        "t2"."rework_qty",
        "t2"."inspected_qty",
        "t2"."first_pass_qty",
        "t2"."startup_reject_qty",
        "t2"."first_operation_qty",
        "t4"."machine_id" AS "machine_id_right",
        "t4"."line",
        "t4"."area",
        "t4"."site",
        "t4"."model"
      FROM "fct_order" AS "t2"
      LEFT OUTER JOIN (
        SELECT
          *
        FROM "dim_machine" AS "t1"
      ) AS "t4"
        ON "t2"."machine_id" = "t4"."machine_id"
    ) AS "t5"
  ) AS "t6"
  GROUP BY
    1
) AS "t7"
ORDER BY
  "t7"."machine" ASC

-- availability by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "availability",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "availability_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "availability_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "availability_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "availability_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."shift",
        "t10"."shift_no",
        "t10"."order_no",
        "t10"."order_id",
        "t10"."operation_no",
        "t10"."product_id",
        "t10"."operator",
        "t10"."observed_us",
        "t10"."planned_us",
        "t10"."running_us",
        "t10"."setup_us",
        "t10"."failure_us",
        "t10"."stopped_us",
        "t10"."minor_stop_us",
        "t10"."idle_us",
        "t10"."unreported_us",
        "t10"."planned_stop_us",
        "t10"."off_plan_us",
        "t10"."off_plan_running_us",
        "t10"."ideal_us",
        "t10"."ideal_good_us",
        "t10"."ideal_startup_us",
        "t10"."total_qty",
        "t10"."good_qty",
        "t10"."scrap_qty",
        "t10"."rework_qty",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."startup_reject_qty",
        "t10"."off_plan_qty",
        "t10"."failure_count",
        "t10"."failure_event_count",
        "t10"."restored_count",
        "t10"."restoration_us",
        "t10"."repair_us",
        "t10"."event_restored_count",
        "t10"."event_restoration_us",
        "t10"."event_repair_us",
        "t10"."line",
        "t10"."area",
        "t10"."site",
        "t10"."model",
        "t6"."business_date" AS "business_date_right",
        "t6"."week",
        "t6"."month",
        "t6"."year",
        "t6"."weekday",
        "t6"."iso_year",
        "t6"."iso_week"
      FROM (
        SELECT
          "t8".*
          EXCLUDE ("machine_id_right")
        FROM (
          SELECT
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."shift",
            "t3"."shift_no",
            "t3"."order_no",
            "t3"."order_id",
            "t3"."operation_no",
            "t3"."product_id",
            "t3"."operator",
            "t3"."observed_us",
            "t3"."planned_us",
            "t3"."running_us",
            "t3"."setup_us",
            "t3"."failure_us",
            "t3"."stopped_us",
            "t3"."minor_stop_us",
            "t3"."idle_us",
            "t3"."unreported_us",
            "t3"."planned_stop_us",
            "t3"."off_plan_us",
            "t3"."off_plan_running_us",
            "t3"."ideal_us",
            "t3"."ideal_good_us",
            "t3"."ideal_startup_us",
            "t3"."total_qty",
            "t3"."good_qty",
            "t3"."scrap_qty",
            "t3"."rework_qty",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."startup_reject_qty",
            "t3"."off_plan_qty",
            "t3"."failure_count",
            "t3"."failure_event_count",
            "t3"."restored_count",
            "t3"."restoration_us",
            "t3"."repair_us",
            "t3"."event_restored_count",
            "t3"."event_restoration_us",
            "t3"."event_repair_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_production" AS "t3"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM "dim_machine" AS "t2"
          ) AS "t7"
            ON "t3"."machine_id" = "t7"."machine_id"
        ) AS "t8"
      ) AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t0"."business_date",
          "t0"."week",
          "t0"."month",
          "t0"."year",
          "t0"."weekday",
          "t0"."iso_year",
          "t0"."iso_week"
        FROM "dim_date" AS "t0"
      ) AS "t6"
        ON "t10"."business_date" = "t6"."business_date"
    ) AS "t11"
  ) AS "t12"
  GROUP BY
    1
) AS "t13"
ORDER BY
  "t13"."machine" ASC

-- failure_rate by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(
        SUM(
          CASE WHEN (
            "t12"."failure_event_count" * 3600000000
          ) IS NULL THEN 1 ELSE 0 END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."failure_event_count" * 3600000000) AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(
          SUM(
            CASE
              WHEN (
                "t12"."running_us" + "t12"."off_plan_running_us"
              ) IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(CAST(SUM("t12"."running_us" + "t12"."off_plan_running_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "failure_rate",
    CASE
      WHEN COALESCE(
        SUM(
          CASE WHEN (
            "t12"."failure_event_count" * 3600000000
          ) IS NULL THEN 1 ELSE 0 END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."failure_event_count" * 3600000000) AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "failure_rate_numerator",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              "t12"."running_us" + "t12"."off_plan_running_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us" + "t12"."off_plan_running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "failure_rate_denominator",
    COALESCE(
      CAST(SUM(
        CASE WHEN (
          "t12"."failure_event_count" * 3600000000
        ) IS NULL THEN 1 ELSE 0 END
      ) AS BIGINT),
      0
    ) AS "failure_rate_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            "t12"."running_us" + "t12"."off_plan_running_us"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "failure_rate_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."shift",
        "t10"."shift_no",
        "t10"."order_no",
        "t10"."order_id",
        "t10"."operation_no",
        "t10"."product_id",
        "t10"."operator",
        "t10"."observed_us",
        "t10"."planned_us",
        "t10"."running_us",
        "t10"."setup_us",
        "t10"."failure_us",
        "t10"."stopped_us",
        "t10"."minor_stop_us",
        "t10"."idle_us",
        "t10"."unreported_us",
        "t10"."planned_stop_us",
        "t10"."off_plan_us",
        "t10"."off_plan_running_us",
        "t10"."ideal_us",
        "t10"."ideal_good_us",
        "t10"."ideal_startup_us",
        "t10"."total_qty",
        "t10"."good_qty",
        "t10"."scrap_qty",
        "t10"."rework_qty",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."startup_reject_qty",
        "t10"."off_plan_qty",
        "t10"."failure_count",
        "t10"."failure_event_count",
        "t10"."restored_count",
        "t10"."restoration_us",
        "t10"."repair_us",
        "t10"."event_restored_count",
        "t10"."event_restoration_us",
        "t10"."event_repair_us",
        "t10"."line",
        "t10"."area",
        "t10"."site",
        "t10"."model",
        "t6"."business_date" AS "business_date_right",
        "t6"."week",
        "t6"."month",
        "t6"."year",
        "t6"."weekday",
        "t6"."iso_year",
        "t6"."iso_week"
      FROM (
        SELECT
          "t8".*
          EXCLUDE ("machine_id_right")
        FROM (
          SELECT
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."shift",
            "t3"."shift_no",
            "t3"."order_no",
            "t3"."order_id",
            "t3"."operation_no",
            "t3"."product_id",
            "t3"."operator",
            "t3"."observed_us",
            "t3"."planned_us",
            "t3"."running_us",
            "t3"."setup_us",
            "t3"."failure_us",
            "t3"."stopped_us",
            "t3"."minor_stop_us",
            "t3"."idle_us",
            "t3"."unreported_us",
            "t3"."planned_stop_us",
            "t3"."off_plan_us",
            "t3"."off_plan_running_us",
            "t3"."ideal_us",
            "t3"."ideal_good_us",
            "t3"."ideal_startup_us",
            "t3"."total_qty",
            "t3"."good_qty",
            "t3"."scrap_qty",
            "t3"."rework_qty",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."startup_reject_qty",
            "t3"."off_plan_qty",
            "t3"."failure_count",
            "t3"."failure_event_count",
            "t3"."restored_count",
            "t3"."restoration_us",
            "t3"."repair_us",
            "t3"."event_restored_count",
            "t3"."event_restoration_us",
            "t3"."event_repair_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_production" AS "t3"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM "dim_machine" AS "t2"
          ) AS "t7"
            ON "t3"."machine_id" = "t7"."machine_id"
        ) AS "t8"
      ) AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t0"."business_date",
          "t0"."week",
          "t0"."month",
          "t0"."year",
          "t0"."weekday",
          "t0"."iso_year",
          "t0"."iso_week"
        FROM "dim_date" AS "t0"
      ) AS "t6"
        ON "t10"."business_date" = "t6"."business_date"
    ) AS "t11"
  ) AS "t12"
  GROUP BY
    1
) AS "t13"
ORDER BY
  "t13"."machine" ASC

-- failures by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."failure_event_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."failure_event_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "failures",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."failure_event_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."failure_event_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "failures_numerator",
    1 AS "failures_denominator",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."shift",
        "t10"."shift_no",
        "t10"."order_no",
        "t10"."order_id",
        "t10"."operation_no",
        "t10"."product_id",
        "t10"."operator",
        "t10"."observed_us",
        "t10"."planned_us",
        "t10"."running_us",
        "t10"."setup_us",
        "t10"."failure_us",
        "t10"."stopped_us",
        "t10"."minor_stop_us",
        "t10"."idle_us",
        "t10"."unreported_us",
        "t10"."planned_stop_us",
        "t10"."off_plan_us",
        "t10"."off_plan_running_us",
        "t10"."ideal_us",
        "t10"."ideal_good_us",
        "t10"."ideal_startup_us",
        "t10"."total_qty",
        "t10"."good_qty",
        "t10"."scrap_qty",
        "t10"."rework_qty",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."startup_reject_qty",
        "t10"."off_plan_qty",
        "t10"."failure_count",
        "t10"."failure_event_count",
        "t10"."restored_count",
        "t10"."restoration_us",
        "t10"."repair_us",
        "t10"."event_restored_count",
        "t10"."event_restoration_us",
        "t10"."event_repair_us",
        "t10"."line",
        "t10"."area",
        "t10"."site",
        "t10"."model",
        "t6"."business_date" AS "business_date_right",
        "t6"."week",
        "t6"."month",
        "t6"."year",
        "t6"."weekday",
        "t6"."iso_year",
        "t6"."iso_week"
      FROM (
        SELECT
          "t8".*
          EXCLUDE ("machine_id_right")
        FROM (
          SELECT
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."shift",
            "t3"."shift_no",
            "t3"."order_no",
            "t3"."order_id",
            "t3"."operation_no",
            "t3"."product_id",
            "t3"."operator",
            "t3"."observed_us",
            "t3"."planned_us",
            "t3"."running_us",
            "t3"."setup_us",
            "t3"."failure_us",
            "t3"."stopped_us",
            "t3"."minor_stop_us",
            "t3"."idle_us",
            "t3"."unreported_us",
            "t3"."planned_stop_us",
            "t3"."off_plan_us",
            "t3"."off_plan_running_us",
            "t3"."ideal_us",
            "t3"."ideal_good_us",
            "t3"."ideal_startup_us",
            "t3"."total_qty",
            "t3"."good_qty",
            "t3"."scrap_qty",
            "t3"."rework_qty",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."startup_reject_qty",
            "t3"."off_plan_qty",
            "t3"."failure_count",
            "t3"."failure_event_count",
            "t3"."restored_count",
            "t3"."restoration_us",
            "t3"."repair_us",
            "t3"."event_restored_count",
            "t3"."event_restoration_us",
            "t3"."event_repair_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_production" AS "t3"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM "dim_machine" AS "t2"
          ) AS "t7"
            ON "t3"."machine_id" = "t7"."machine_id"
        ) AS "t8"
      ) AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t0"."business_date",
          "t0"."week",
          "t0"."month",
          "t0"."year",
          "t0"."weekday",
          "t0"."iso_year",
          "t0"."iso_week"
        FROM "dim_date" AS "t0"
      ) AS "t6"
        ON "t10"."business_date" = "t6"."business_date"
    ) AS "t11"
  ) AS "t12"
  GROUP BY
    1
) AS "t13"
ORDER BY
  "t13"."machine" ASC

-- fall_off_ratio by machine, operation_no
SELECT
  *
FROM (
  SELECT
    "t6"."machine_id" AS "machine",
    "t6"."operation_no",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."scrap_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."scrap_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t6"."first_operation_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t6"."first_operation_qty") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "fall_off_ratio",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."scrap_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."scrap_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "fall_off_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."first_operation_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."first_operation_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "fall_off_ratio_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t6"."scrap_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "fall_off_ratio_numerator_unknown",
    COALESCE(
      CAST(SUM(CASE WHEN "t6"."first_operation_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "fall_off_ratio_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t5".*
      EXCLUDE ("machine_id_right")
    FROM (
      SELECT
        "t2"."machine_id",
        "t2"."order_id",
        "t2"."operation_no",
        "t2"."product_id",
        "t2"."start_at",
        "t2"."end_at",
        "t2"."is_open",
        "t2"."elapsed_us",
        "t2"."planned_us",
        "t2"."running_us",
        "t2"."setup_us",
        "t2"."failure_us",
        "t2"."stopped_us",
        "t2"."idle_us",
        "t2"."busy_us",
        "t2"."ideal_us",
        "t2"."total_qty",
        "t2"."good_qty",
        "t2"."scrap_qty",
        "t2"."rework_qty",
        "t2"."inspected_qty",
        "t2"."first_pass_qty",
        "t2"."startup_reject_qty",
        "t2"."first_operation_qty",
        "t4"."machine_id" AS "machine_id_right",
        "t4"."line",
        "t4"."area",
        "t4"."site",
        "t4"."model"
      FROM "fct_order" AS "t2"
      LEFT OUTER JOIN (
        SELECT
          *
        FROM "dim_machine" AS "t1"
      ) AS "t4"
        ON "t2"."machine_id" = "t4"."machine_id"
    ) AS "t5"
  ) AS "t6"
  GROUP BY
    1,
    2
) AS "t7"
ORDER BY
  "t7"."machine" ASC,
  "t7"."operation_no" ASC

-- first_pass_yield by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."first_pass_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."first_pass_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."inspected_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."inspected_qty") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "first_pass_yield",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."first_pass_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."first_pass_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "first_pass_yield_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."inspected_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."inspected_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "first_pass_yield_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."first_pass_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "first_pass_yield_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."inspected_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "first_pass_yield_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."shift",
        "t10"."shift_no",
        "t10"."order_no",
        "t10"."order_id",
        "t10"."operation_no",
        "t10"."product_id",
        "t10"."operator",
        "t10"."observed_us",
        "t10"."planned_us",
        "t10"."running_us",
        "t10"."setup_us",
        "t10"."failure_us",
        "t10"."stopped_us",
        "t10"."minor_stop_us",
        "t10"."idle_us",
        "t10"."unreported_us",
        "t10"."planned_stop_us",
        "t10"."off_plan_us",
        "t10"."off_plan_running_us",
        "t10"."ideal_us",
        "t10"."ideal_good_us",
        "t10"."ideal_startup_us",
        "t10"."total_qty",
        "t10"."good_qty",
        "t10"."scrap_qty",
        "t10"."rework_qty",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."startup_reject_qty",
        "t10"."off_plan_qty",
        "t10"."failure_count",
        "t10"."failure_event_count",
        "t10"."restored_count",
        "t10"."restoration_us",
        "t10"."repair_us",
        "t10"."event_restored_count",
        "t10"."event_restoration_us",
        "t10"."event_repair_us",
        "t10"."line",
        "t10"."area",
        "t10"."site",
        "t10"."model",
        "t6"."business_date" AS "business_date_right",
        "t6"."week",
        "t6"."month",
        "t6"."year",
        "t6"."weekday",
        "t6"."iso_year",
        "t6"."iso_week"
      FROM (
        SELECT
          "t8".*
          EXCLUDE ("machine_id_right")
        FROM (
          SELECT
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."shift",
            "t3"."shift_no",
            "t3"."order_no",
            "t3"."order_id",
            "t3"."operation_no",
            "t3"."product_id",
            "t3"."operator",
            "t3"."observed_us",
            "t3"."planned_us",
            "t3"."running_us",
            "t3"."setup_us",
            "t3"."failure_us",
            "t3"."stopped_us",
            "t3"."minor_stop_us",
            "t3"."idle_us",
            "t3"."unreported_us",
            "t3"."planned_stop_us",
            "t3"."off_plan_us",
            "t3"."off_plan_running_us",
            "t3"."ideal_us",
            "t3"."ideal_good_us",
            "t3"."ideal_startup_us",
            "t3"."total_qty",
            "t3"."good_qty",
            "t3"."scrap_qty",
            "t3"."rework_qty",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."startup_reject_qty",
            "t3"."off_plan_qty",
            "t3"."failure_count",
            "t3"."failure_event_count",
            "t3"."restored_count",
            "t3"."restoration_us",
            "t3"."repair_us",
            "t3"."event_restored_count",
            "t3"."event_restoration_us",
            "t3"."event_repair_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_production" AS "t3"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM "dim_machine" AS "t2"
          ) AS "t7"
            ON "t3"."machine_id" = "t7"."machine_id"
        ) AS "t8"
      ) AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t0"."business_date",
          "t0"."week",
          "t0"."month",
          "t0"."year",
          "t0"."weekday",
          "t0"."iso_year",
          "t0"."iso_week"
        FROM "dim_date" AS "t0"
      ) AS "t6"
        ON "t10"."business_date" = "t6"."business_date"
    ) AS "t11"
  ) AS "t12"
  GROUP BY
    1
) AS "t13"
ORDER BY
  "t13"."machine" ASC

-- inherent_availability by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              "t12"."running_us" + "t12"."off_plan_running_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us" + "t12"."off_plan_running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(
          SUM(
            CASE
              WHEN (
                "t12"."running_us" + "t12"."off_plan_running_us" + "t12"."event_restoration_us"
              ) IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(
          CAST(SUM("t12"."running_us" + "t12"."off_plan_running_us" + "t12"."event_restoration_us") AS BIGINT),
          0
        )
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "inherent_availability",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              "t12"."running_us" + "t12"."off_plan_running_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us" + "t12"."off_plan_running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "inherent_availability_numerator",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              "t12"."running_us" + "t12"."off_plan_running_us" + "t12"."event_restoration_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM("t12"."running_us" + "t12"."off_plan_running_us" + "t12"."event_restoration_us") AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "inherent_availability_denominator",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            "t12"."running_us" + "t12"."off_plan_running_us"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "inherent_availability_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            "t12"."running_us" + "t12"."off_plan_running_us" + "t12"."event_restoration_us"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "inherent_availability_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."shift",
        "t10"."shift_no",
        "t10"."order_no",
        "t10"."order_id",
        "t10"."operation_no",
        "t10"."product_id",
        "t10"."operator",
        "t10"."observed_us",
        "t10"."planned_us",
        "t10"."running_us",
        "t10"."setup_us",
        "t10"."failure_us",
        "t10"."stopped_us",
        "t10"."minor_stop_us",
        "t10"."idle_us",
        "t10"."unreported_us",
        "t10"."planned_stop_us",
        "t10"."off_plan_us",
        "t10"."off_plan_running_us",
        "t10"."ideal_us",
        "t10"."ideal_good_us",
        "t10"."ideal_startup_us",
        "t10"."total_qty",
        "t10"."good_qty",
        "t10"."scrap_qty",
        "t10"."rework_qty",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."startup_reject_qty",
        "t10"."off_plan_qty",
        "t10"."failure_count",
        "t10"."failure_event_count",
        "t10"."restored_count",
        "t10"."restoration_us",
        "t10"."repair_us",
        "t10"."event_restored_count",
        "t10"."event_restoration_us",
        "t10"."event_repair_us",
        "t10"."line",
        "t10"."area",
        "t10"."site",
        "t10"."model",
        "t6"."business_date" AS "business_date_right",
        "t6"."week",
        "t6"."month",
        "t6"."year",
        "t6"."weekday",
        "t6"."iso_year",
        "t6"."iso_week"
      FROM (
        SELECT
          "t8".*
          EXCLUDE ("machine_id_right")
        FROM (
          SELECT
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."shift",
            "t3"."shift_no",
            "t3"."order_no",
            "t3"."order_id",
            "t3"."operation_no",
            "t3"."product_id",
            "t3"."operator",
            "t3"."observed_us",
            "t3"."planned_us",
            "t3"."running_us",
            "t3"."setup_us",
            "t3"."failure_us",
            "t3"."stopped_us",
            "t3"."minor_stop_us",
            "t3"."idle_us",
            "t3"."unreported_us",
            "t3"."planned_stop_us",
            "t3"."off_plan_us",
            "t3"."off_plan_running_us",
            "t3"."ideal_us",
            "t3"."ideal_good_us",
            "t3"."ideal_startup_us",
            "t3"."total_qty",
            "t3"."good_qty",
            "t3"."scrap_qty",
            "t3"."rework_qty",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."startup_reject_qty",
            "t3"."off_plan_qty",
            "t3"."failure_count",
            "t3"."failure_event_count",
            "t3"."restored_count",
            "t3"."restoration_us",
            "t3"."repair_us",
            "t3"."event_restored_count",
            "t3"."event_restoration_us",
            "t3"."event_repair_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_production" AS "t3"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM "dim_machine" AS "t2"
          ) AS "t7"
            ON "t3"."machine_id" = "t7"."machine_id"
        ) AS "t8"
      ) AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t0"."business_date",
          "t0"."week",
          "t0"."month",
          "t0"."year",
          "t0"."weekday",
          "t0"."iso_year",
          "t0"."iso_week"
        FROM "dim_date" AS "t0"
      ) AS "t6"
        ON "t10"."business_date" = "t6"."business_date"
    ) AS "t11"
  ) AS "t12"
  GROUP BY
    1
) AS "t13"
ORDER BY
  "t13"."machine" ASC

-- mcbf by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."total_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."total_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."failure_event_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."failure_event_count") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "mcbf",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."total_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."total_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mcbf_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."failure_event_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."failure_event_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mcbf_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."total_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "mcbf_numerator_unknown",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."failure_event_count" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "mcbf_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."shift",
        "t10"."shift_no",
        "t10"."order_no",
        "t10"."order_id",
        "t10"."operation_no",
        "t10"."product_id",
        "t10"."operator",
        "t10"."observed_us",
        "t10"."planned_us",
        "t10"."running_us",
        "t10"."setup_us",
        "t10"."failure_us",
        "t10"."stopped_us",
        "t10"."minor_stop_us",
        "t10"."idle_us",
        "t10"."unreported_us",
        "t10"."planned_stop_us",
        "t10"."off_plan_us",
        "t10"."off_plan_running_us",
        "t10"."ideal_us",
        "t10"."ideal_good_us",
        "t10"."ideal_startup_us",
        "t10"."total_qty",
        "t10"."good_qty",
        "t10"."scrap_qty",
        "t10"."rework_qty",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."startup_reject_qty",
        "t10"."off_plan_qty",
        "t10"."failure_count",
        "t10"."failure_event_count",
        "t10"."restored_count",
        "t10"."restoration_us",
        "t10"."repair_us",
        "t10"."event_restored_count",
        "t10"."event_restoration_us",
        "t10"."event_repair_us",
        "t10"."line",
        "t10"."area",
        "t10"."site",
        "t10"."model",
        "t6"."business_date" AS "business_date_right",
        "t6"."week",
        "t6"."month",
        "t6"."year",
        "t6"."weekday",
        "t6"."iso_year",
        "t6"."iso_week"
      FROM (
        SELECT
          "t8".*
          EXCLUDE ("machine_id_right")
        FROM (
          SELECT
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."shift",
            "t3"."shift_no",
            "t3"."order_no",
            "t3"."order_id",
            "t3"."operation_no",
            "t3"."product_id",
            "t3"."operator",
            "t3"."observed_us",
            "t3"."planned_us",
            "t3"."running_us",
            "t3"."setup_us",
            "t3"."failure_us",
            "t3"."stopped_us",
            "t3"."minor_stop_us",
            "t3"."idle_us",
            "t3"."unreported_us",
            "t3"."planned_stop_us",
            "t3"."off_plan_us",
            "t3"."off_plan_running_us",
            "t3"."ideal_us",
            "t3"."ideal_good_us",
            "t3"."ideal_startup_us",
            "t3"."total_qty",
            "t3"."good_qty",
            "t3"."scrap_qty",
            "t3"."rework_qty",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."startup_reject_qty",
            "t3"."off_plan_qty",
            "t3"."failure_count",
            "t3"."failure_event_count",
            "t3"."restored_count",
            "t3"."restoration_us",
            "t3"."repair_us",
            "t3"."event_restored_count",
            "t3"."event_restoration_us",
            "t3"."event_repair_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_production" AS "t3"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM "dim_machine" AS "t2"
          ) AS "t7"
            ON "t3"."machine_id" = "t7"."machine_id"
        ) AS "t8"
      ) AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t0"."business_date",
          "t0"."week",
          "t0"."month",
          "t0"."year",
          "t0"."weekday",
          "t0"."iso_year",
          "t0"."iso_week"
        FROM "dim_date" AS "t0"
      ) AS "t6"
        ON "t10"."business_date" = "t6"."business_date"
    ) AS "t11"
  ) AS "t12"
  GROUP BY
    1
) AS "t13"
ORDER BY
  "t13"."machine" ASC

-- mtbf by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              "t12"."running_us" + "t12"."off_plan_running_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us" + "t12"."off_plan_running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."failure_event_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."failure_event_count") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END * 3600000000 AS DOUBLE),
      0.0
    ) AS "mtbf",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              "t12"."running_us" + "t12"."off_plan_running_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us" + "t12"."off_plan_running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mtbf_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."failure_event_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."failure_event_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mtbf_denominator",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            "t12"."running_us" + "t12"."off_plan_running_us"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "mtbf_numerator_unknown",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."failure_event_count" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "mtbf_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."shift",
        "t10"."shift_no",
        "t10"."order_no",
        "t10"."order_id",
        "t10"."operation_no",
        "t10"."product_id",
        "t10"."operator",
        "t10"."observed_us",
        "t10"."planned_us",
        "t10"."running_us",
        "t10"."setup_us",
        "t10"."failure_us",
        "t10"."stopped_us",
        "t10"."minor_stop_us",
        "t10"."idle_us",
        "t10"."unreported_us",
        "t10"."planned_stop_us",
        "t10"."off_plan_us",
        "t10"."off_plan_running_us",
        "t10"."ideal_us",
        "t10"."ideal_good_us",
        "t10"."ideal_startup_us",
        "t10"."total_qty",
        "t10"."good_qty",
        "t10"."scrap_qty",
        "t10"."rework_qty",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."startup_reject_qty",
        "t10"."off_plan_qty",
        "t10"."failure_count",
        "t10"."failure_event_count",
        "t10"."restored_count",
        "t10"."restoration_us",
        "t10"."repair_us",
        "t10"."event_restored_count",
        "t10"."event_restoration_us",
        "t10"."event_repair_us",
        "t10"."line",
        "t10"."area",
        "t10"."site",
        "t10"."model",
        "t6"."business_date" AS "business_date_right",
        "t6"."week",
        "t6"."month",
        "t6"."year",
        "t6"."weekday",
        "t6"."iso_year",
        "t6"."iso_week"
      FROM (
        SELECT
          "t8".*
          EXCLUDE ("machine_id_right")
        FROM (
          SELECT
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."shift",
            "t3"."shift_no",
            "t3"."order_no",
            "t3"."order_id",
            "t3"."operation_no",
            "t3"."product_id",
            "t3"."operator",
            "t3"."observed_us",
            "t3"."planned_us",
            "t3"."running_us",
            "t3"."setup_us",
            "t3"."failure_us",
            "t3"."stopped_us",
            "t3"."minor_stop_us",
            "t3"."idle_us",
            "t3"."unreported_us",
            "t3"."planned_stop_us",
            "t3"."off_plan_us",
            "t3"."off_plan_running_us",
            "t3"."ideal_us",
            "t3"."ideal_good_us",
            "t3"."ideal_startup_us",
            "t3"."total_qty",
            "t3"."good_qty",
            "t3"."scrap_qty",
            "t3"."rework_qty",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."startup_reject_qty",
            "t3"."off_plan_qty",
            "t3"."failure_count",
            "t3"."failure_event_count",
            "t3"."restored_count",
            "t3"."restoration_us",
            "t3"."repair_us",
            "t3"."event_restored_count",
            "t3"."event_restoration_us",
            "t3"."event_repair_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_production" AS "t3"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM "dim_machine" AS "t2"
          ) AS "t7"
            ON "t3"."machine_id" = "t7"."machine_id"
        ) AS "t8"
      ) AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t0"."business_date",
          "t0"."week",
          "t0"."month",
          "t0"."year",
          "t0"."weekday",
          "t0"."iso_year",
          "t0"."iso_week"
        FROM "dim_date" AS "t0"
      ) AS "t6"
        ON "t10"."business_date" = "t6"."business_date"
    ) AS "t11"
  ) AS "t12"
  GROUP BY
    1
) AS "t13"
ORDER BY
  "t13"."machine" ASC

-- mttf by unit
SELECT
  *
FROM (
  SELECT
    "t0"."unit_id" AS "unit",
    CAST(CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN CASE WHEN "t0"."is_failed" THEN "t0"."life_cycles" ELSE 0 END IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(CASE WHEN "t0"."is_failed" THEN "t0"."life_cycles" ELSE 0 END) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t0"."failure_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t0"."failure_count") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "mttf",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN CASE WHEN "t0"."is_failed" THEN "t0"."life_cycles" ELSE 0 END IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(CASE WHEN "t0"."is_failed" THEN "t0"."life_cycles" ELSE 0 END) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "mttf_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t0"."failure_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t0"."failure_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mttf_denominator",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN CASE WHEN "t0"."is_failed" THEN "t0"."life_cycles" ELSE 0 END IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "mttf_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t0"."failure_count" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "mttf_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM "fct_life" AS "t0"
  GROUP BY
    1
) AS "t1"
ORDER BY
  "t1"."unit" ASC

-- mttr by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."event_restoration_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."event_restoration_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."event_restored_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."event_restored_count") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END * 3600000000 AS DOUBLE),
      0.0
    ) AS "mttr",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."event_restoration_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."event_restoration_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mttr_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."event_restored_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."event_restored_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mttr_denominator",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."event_restoration_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "mttr_numerator_unknown",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."event_restored_count" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "mttr_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."shift",
        "t10"."shift_no",
        "t10"."order_no",
        "t10"."order_id",
        "t10"."operation_no",
        "t10"."product_id",
        "t10"."operator",
        "t10"."observed_us",
        "t10"."planned_us",
        "t10"."running_us",
        "t10"."setup_us",
        "t10"."failure_us",
        "t10"."stopped_us",
        "t10"."minor_stop_us",
        "t10"."idle_us",
        "t10"."unreported_us",
        "t10"."planned_stop_us",
        "t10"."off_plan_us",
        "t10"."off_plan_running_us",
        "t10"."ideal_us",
        "t10"."ideal_good_us",
        "t10"."ideal_startup_us",
        "t10"."total_qty",
        "t10"."good_qty",
        "t10"."scrap_qty",
        "t10"."rework_qty",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."startup_reject_qty",
        "t10"."off_plan_qty",
        "t10"."failure_count",
        "t10"."failure_event_count",
        "t10"."restored_count",
        "t10"."restoration_us",
        "t10"."repair_us",
        "t10"."event_restored_count",
        "t10"."event_restoration_us",
        "t10"."event_repair_us",
        "t10"."line",
        "t10"."area",
        "t10"."site",
        "t10"."model",
        "t6"."business_date" AS "business_date_right",
        "t6"."week",
        "t6"."month",
        "t6"."year",
        "t6"."weekday",
        "t6"."iso_year",
        "t6"."iso_week"
      FROM (
        SELECT
          "t8".*
          EXCLUDE ("machine_id_right")
        FROM (
          SELECT
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."shift",
            "t3"."shift_no",
            "t3"."order_no",
            "t3"."order_id",
            "t3"."operation_no",
            "t3"."product_id",
            "t3"."operator",
            "t3"."observed_us",
            "t3"."planned_us",
            "t3"."running_us",
            "t3"."setup_us",
            "t3"."failure_us",
            "t3"."stopped_us",
            "t3"."minor_stop_us",
            "t3"."idle_us",
            "t3"."unreported_us",
            "t3"."planned_stop_us",
            "t3"."off_plan_us",
            "t3"."off_plan_running_us",
            "t3"."ideal_us",
            "t3"."ideal_good_us",
            "t3"."ideal_startup_us",
            "t3"."total_qty",
            "t3"."good_qty",
            "t3"."scrap_qty",
            "t3"."rework_qty",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."startup_reject_qty",
            "t3"."off_plan_qty",
            "t3"."failure_count",
            "t3"."failure_event_count",
            "t3"."restored_count",
            "t3"."restoration_us",
            "t3"."repair_us",
            "t3"."event_restored_count",
            "t3"."event_restoration_us",
            "t3"."event_repair_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_production" AS "t3"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM "dim_machine" AS "t2"
          ) AS "t7"
            ON "t3"."machine_id" = "t7"."machine_id"
        ) AS "t8"
      ) AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t0"."business_date",
          "t0"."week",
          "t0"."month",
          "t0"."year",
          "t0"."weekday",
          "t0"."iso_year",
          "t0"."iso_week"
        FROM "dim_date" AS "t0"
      ) AS "t6"
        ON "t10"."business_date" = "t6"."business_date"
    ) AS "t11"
  ) AS "t12"
  GROUP BY
    1
) AS "t13"
ORDER BY
  "t13"."machine" ASC

-- nee by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    (
      CAST(CASE
        WHEN COALESCE(
          SUM(CASE WHEN (
            "t12"."running_us" + "t12"."setup_us"
          ) IS NULL THEN 1 ELSE 0 END),
          0
        ) = 0
        THEN COALESCE(CAST(SUM("t12"."running_us" + "t12"."setup_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE) * CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."ideal_good_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."ideal_good_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE)
    ) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE) * CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."running_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "nee",
    CAST(CASE
      WHEN COALESCE(
        SUM(CASE WHEN (
          "t12"."running_us" + "t12"."setup_us"
        ) IS NULL THEN 1 ELSE 0 END),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us" + "t12"."setup_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) * CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."ideal_good_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."ideal_good_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) AS "nee_numerator",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) * CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) AS "nee_denominator",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."shift",
        "t10"."shift_no",
        "t10"."order_no",
        "t10"."order_id",
        "t10"."operation_no",
        "t10"."product_id",
        "t10"."operator",
        "t10"."observed_us",
        "t10"."planned_us",
        "t10"."running_us",
        "t10"."setup_us",
        "t10"."failure_us",
        "t10"."stopped_us",
        "t10"."minor_stop_us",
        "t10"."idle_us",
        "t10"."unreported_us",
        "t10"."planned_stop_us",
        "t10"."off_plan_us",
        "t10"."off_plan_running_us",
        "t10"."ideal_us",
        "t10"."ideal_good_us",
        "t10"."ideal_startup_us",
        "t10"."total_qty",
        "t10"."good_qty",
        "t10"."scrap_qty",
        "t10"."rework_qty",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."startup_reject_qty",
        "t10"."off_plan_qty",
        "t10"."failure_count",
        "t10"."failure_event_count",
        "t10"."restored_count",
        "t10"."restoration_us",
        "t10"."repair_us",
        "t10"."event_restored_count",
        "t10"."event_restoration_us",
        "t10"."event_repair_us",
        "t10"."line",
        "t10"."area",
        "t10"."site",
        "t10"."model",
        "t6"."business_date" AS "business_date_right",
        "t6"."week",
        "t6"."month",
        "t6"."year",
        "t6"."weekday",
        "t6"."iso_year",
        "t6"."iso_week"
      FROM (
        SELECT
          "t8".*
          EXCLUDE ("machine_id_right")
        FROM (
          SELECT
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."shift",
            "t3"."shift_no",
            "t3"."order_no",
            "t3"."order_id",
            "t3"."operation_no",
            "t3"."product_id",
            "t3"."operator",
            "t3"."observed_us",
            "t3"."planned_us",
            "t3"."running_us",
            "t3"."setup_us",
            "t3"."failure_us",
            "t3"."stopped_us",
            "t3"."minor_stop_us",
            "t3"."idle_us",
            "t3"."unreported_us",
            "t3"."planned_stop_us",
            "t3"."off_plan_us",
            "t3"."off_plan_running_us",
            "t3"."ideal_us",
            "t3"."ideal_good_us",
            "t3"."ideal_startup_us",
            "t3"."total_qty",
            "t3"."good_qty",
            "t3"."scrap_qty",
            "t3"."rework_qty",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."startup_reject_qty",
            "t3"."off_plan_qty",
            "t3"."failure_count",
            "t3"."failure_event_count",
            "t3"."restored_count",
            "t3"."restoration_us",
            "t3"."repair_us",
            "t3"."event_restored_count",
            "t3"."event_restoration_us",
            "t3"."event_repair_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_production" AS "t3"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM "dim_machine" AS "t2"
          ) AS "t7"
            ON "t3"."machine_id" = "t7"."machine_id"
        ) AS "t8"
      ) AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t0"."business_date",
          "t0"."week",
          "t0"."month",
          "t0"."year",
          "t0"."weekday",
          "t0"."iso_year",
          "t0"."iso_week"
        FROM "dim_date" AS "t0"
      ) AS "t6"
        ON "t10"."business_date" = "t6"."business_date"
    ) AS "t11"
  ) AS "t12"
  GROUP BY
    1
) AS "t13"
ORDER BY
  "t13"."machine" ASC

-- oee by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."ideal_good_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."ideal_good_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "oee",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."ideal_good_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."ideal_good_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "oee_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "oee_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."ideal_good_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "oee_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "oee_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."shift",
        "t10"."shift_no",
        "t10"."order_no",
        "t10"."order_id",
        "t10"."operation_no",
        "t10"."product_id",
        "t10"."operator",
        "t10"."observed_us",
        "t10"."planned_us",
        "t10"."running_us",
        "t10"."setup_us",
        "t10"."failure_us",
        "t10"."stopped_us",
        "t10"."minor_stop_us",
        "t10"."idle_us",
        "t10"."unreported_us",
        "t10"."planned_stop_us",
        "t10"."off_plan_us",
        "t10"."off_plan_running_us",
        "t10"."ideal_us",
        "t10"."ideal_good_us",
        "t10"."ideal_startup_us",
        "t10"."total_qty",
        "t10"."good_qty",
        "t10"."scrap_qty",
        "t10"."rework_qty",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."startup_reject_qty",
        "t10"."off_plan_qty",
        "t10"."failure_count",
        "t10"."failure_event_count",
        "t10"."restored_count",
        "t10"."restoration_us",
        "t10"."repair_us",
        "t10"."event_restored_count",
        "t10"."event_restoration_us",
        "t10"."event_repair_us",
        "t10"."line",
        "t10"."area",
        "t10"."site",
        "t10"."model",
        "t6"."business_date" AS "business_date_right",
        "t6"."week",
        "t6"."month",
        "t6"."year",
        "t6"."weekday",
        "t6"."iso_year",
        "t6"."iso_week"
      FROM (
        SELECT
          "t8".*
          EXCLUDE ("machine_id_right")
        FROM (
          SELECT
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."shift",
            "t3"."shift_no",
            "t3"."order_no",
            "t3"."order_id",
            "t3"."operation_no",
            "t3"."product_id",
            "t3"."operator",
            "t3"."observed_us",
            "t3"."planned_us",
            "t3"."running_us",
            "t3"."setup_us",
            "t3"."failure_us",
            "t3"."stopped_us",
            "t3"."minor_stop_us",
            "t3"."idle_us",
            "t3"."unreported_us",
            "t3"."planned_stop_us",
            "t3"."off_plan_us",
            "t3"."off_plan_running_us",
            "t3"."ideal_us",
            "t3"."ideal_good_us",
            "t3"."ideal_startup_us",
            "t3"."total_qty",
            "t3"."good_qty",
            "t3"."scrap_qty",
            "t3"."rework_qty",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."startup_reject_qty",
            "t3"."off_plan_qty",
            "t3"."failure_count",
            "t3"."failure_event_count",
            "t3"."restored_count",
            "t3"."restoration_us",
            "t3"."repair_us",
            "t3"."event_restored_count",
            "t3"."event_restoration_us",
            "t3"."event_repair_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_production" AS "t3"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM "dim_machine" AS "t2"
          ) AS "t7"
            ON "t3"."machine_id" = "t7"."machine_id"
        ) AS "t8"
      ) AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t0"."business_date",
          "t0"."week",
          "t0"."month",
          "t0"."year",
          "t0"."weekday",
          "t0"."iso_year",
          "t0"."iso_week"
        FROM "dim_date" AS "t0"
      ) AS "t6"
        ON "t10"."business_date" = "t6"."business_date"
    ) AS "t11"
  ) AS "t12"
  GROUP BY
    1
) AS "t13"
ORDER BY
  "t13"."machine" ASC

-- ooe by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."ideal_good_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."ideal_good_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(
          SUM(
            CASE
              WHEN (
                "t12"."planned_us" + "t12"."planned_stop_us"
              ) IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(CAST(SUM("t12"."planned_us" + "t12"."planned_stop_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "ooe",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."ideal_good_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."ideal_good_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "ooe_numerator",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              "t12"."planned_us" + "t12"."planned_stop_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us" + "t12"."planned_stop_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "ooe_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."ideal_good_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "ooe_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            "t12"."planned_us" + "t12"."planned_stop_us"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "ooe_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."shift",
        "t10"."shift_no",
        "t10"."order_no",
        "t10"."order_id",
        "t10"."operation_no",
        "t10"."product_id",
        "t10"."operator",
        "t10"."observed_us",
        "t10"."planned_us",
        "t10"."running_us",
        "t10"."setup_us",
        "t10"."failure_us",
        "t10"."stopped_us",
        "t10"."minor_stop_us",
        "t10"."idle_us",
        "t10"."unreported_us",
        "t10"."planned_stop_us",
        "t10"."off_plan_us",
        "t10"."off_plan_running_us",
        "t10"."ideal_us",
        "t10"."ideal_good_us",
        "t10"."ideal_startup_us",
        "t10"."total_qty",
        "t10"."good_qty",
        "t10"."scrap_qty",
        "t10"."rework_qty",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."startup_reject_qty",
        "t10"."off_plan_qty",
        "t10"."failure_count",
        "t10"."failure_event_count",
        "t10"."restored_count",
        "t10"."restoration_us",
        "t10"."repair_us",
        "t10"."event_restored_count",
        "t10"."event_restoration_us",
        "t10"."event_repair_us",
        "t10"."line",
        "t10"."area",
        "t10"."site",
        "t10"."model",
        "t6"."business_date" AS "business_date_right",
        "t6"."week",
        "t6"."month",
        "t6"."year",
        "t6"."weekday",
        "t6"."iso_year",
        "t6"."iso_week"
      FROM (
        SELECT
          "t8".*
          EXCLUDE ("machine_id_right")
        FROM (
          SELECT
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."shift",
            "t3"."shift_no",
            "t3"."order_no",
            "t3"."order_id",
            "t3"."operation_no",
            "t3"."product_id",
            "t3"."operator",
            "t3"."observed_us",
            "t3"."planned_us",
            "t3"."running_us",
            "t3"."setup_us",
            "t3"."failure_us",
            "t3"."stopped_us",
            "t3"."minor_stop_us",
            "t3"."idle_us",
            "t3"."unreported_us",
            "t3"."planned_stop_us",
            "t3"."off_plan_us",
            "t3"."off_plan_running_us",
            "t3"."ideal_us",
            "t3"."ideal_good_us",
            "t3"."ideal_startup_us",
            "t3"."total_qty",
            "t3"."good_qty",
            "t3"."scrap_qty",
            "t3"."rework_qty",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."startup_reject_qty",
            "t3"."off_plan_qty",
            "t3"."failure_count",
            "t3"."failure_event_count",
            "t3"."restored_count",
            "t3"."restoration_us",
            "t3"."repair_us",
            "t3"."event_restored_count",
            "t3"."event_restoration_us",
            "t3"."event_repair_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_production" AS "t3"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM "dim_machine" AS "t2"
          ) AS "t7"
            ON "t3"."machine_id" = "t7"."machine_id"
        ) AS "t8"
      ) AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t0"."business_date",
          "t0"."week",
          "t0"."month",
          "t0"."year",
          "t0"."weekday",
          "t0"."iso_year",
          "t0"."iso_week"
        FROM "dim_date" AS "t0"
      ) AS "t6"
        ON "t10"."business_date" = "t6"."business_date"
    ) AS "t11"
  ) AS "t12"
  GROUP BY
    1
) AS "t13"
ORDER BY
  "t13"."machine" ASC

-- operational_availability by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(
          SUM(
            CASE
              WHEN (
                "t12"."planned_us" + "t12"."planned_stop_us"
              ) IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(CAST(SUM("t12"."planned_us" + "t12"."planned_stop_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "operational_availability",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "operational_availability_numerator",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              "t12"."planned_us" + "t12"."planned_stop_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us" + "t12"."planned_stop_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "operational_availability_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "operational_availability_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            "t12"."planned_us" + "t12"."planned_stop_us"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "operational_availability_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."shift",
        "t10"."shift_no",
        "t10"."order_no",
        "t10"."order_id",
        "t10"."operation_no",
        "t10"."product_id",
        "t10"."operator",
        "t10"."observed_us",
        "t10"."planned_us",
        "t10"."running_us",
        "t10"."setup_us",
        "t10"."failure_us",
        "t10"."stopped_us",
        "t10"."minor_stop_us",
        "t10"."idle_us",
        "t10"."unreported_us",
        "t10"."planned_stop_us",
        "t10"."off_plan_us",
        "t10"."off_plan_running_us",
        "t10"."ideal_us",
        "t10"."ideal_good_us",
        "t10"."ideal_startup_us",
        "t10"."total_qty",
        "t10"."good_qty",
        "t10"."scrap_qty",
        "t10"."rework_qty",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."startup_reject_qty",
        "t10"."off_plan_qty",
        "t10"."failure_count",
        "t10"."failure_event_count",
        "t10"."restored_count",
        "t10"."restoration_us",
        "t10"."repair_us",
        "t10"."event_restored_count",
        "t10"."event_restoration_us",
        "t10"."event_repair_us",
        "t10"."line",
        "t10"."area",
        "t10"."site",
        "t10"."model",
        "t6"."business_date" AS "business_date_right",
        "t6"."week",
        "t6"."month",
        "t6"."year",
        "t6"."weekday",
        "t6"."iso_year",
        "t6"."iso_week"
      FROM (
        SELECT
          "t8".*
          EXCLUDE ("machine_id_right")
        FROM (
          SELECT
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."shift",
            "t3"."shift_no",
            "t3"."order_no",
            "t3"."order_id",
            "t3"."operation_no",
            "t3"."product_id",
            "t3"."operator",
            "t3"."observed_us",
            "t3"."planned_us",
            "t3"."running_us",
            "t3"."setup_us",
            "t3"."failure_us",
            "t3"."stopped_us",
            "t3"."minor_stop_us",
            "t3"."idle_us",
            "t3"."unreported_us",
            "t3"."planned_stop_us",
            "t3"."off_plan_us",
            "t3"."off_plan_running_us",
            "t3"."ideal_us",
            "t3"."ideal_good_us",
            "t3"."ideal_startup_us",
            "t3"."total_qty",
            "t3"."good_qty",
            "t3"."scrap_qty",
            "t3"."rework_qty",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."startup_reject_qty",
            "t3"."off_plan_qty",
            "t3"."failure_count",
            "t3"."failure_event_count",
            "t3"."restored_count",
            "t3"."restoration_us",
            "t3"."repair_us",
            "t3"."event_restored_count",
            "t3"."event_restoration_us",
            "t3"."event_repair_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_production" AS "t3"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM "dim_machine" AS "t2"
          ) AS "t7"
            ON "t3"."machine_id" = "t7"."machine_id"
        ) AS "t8"
      ) AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t0"."business_date",
          "t0"."week",
          "t0"."month",
          "t0"."year",
          "t0"."weekday",
          "t0"."iso_year",
          "t0"."iso_week"
        FROM "dim_date" AS "t0"
      ) AS "t6"
        ON "t10"."business_date" = "t6"."business_date"
    ) AS "t11"
  ) AS "t12"
  GROUP BY
    1
) AS "t13"
ORDER BY
  "t13"."machine" ASC

-- performance by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."ideal_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."ideal_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."running_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "performance",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."ideal_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."ideal_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "performance_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "performance_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."ideal_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "performance_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "performance_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."shift",
        "t10"."shift_no",
        "t10"."order_no",
        "t10"."order_id",
        "t10"."operation_no",
        "t10"."product_id",
        "t10"."operator",
        "t10"."observed_us",
        "t10"."planned_us",
        "t10"."running_us",
        "t10"."setup_us",
        "t10"."failure_us",
        "t10"."stopped_us",
        "t10"."minor_stop_us",
        "t10"."idle_us",
        "t10"."unreported_us",
        "t10"."planned_stop_us",
        "t10"."off_plan_us",
        "t10"."off_plan_running_us",
        "t10"."ideal_us",
        "t10"."ideal_good_us",
        "t10"."ideal_startup_us",
        "t10"."total_qty",
        "t10"."good_qty",
        "t10"."scrap_qty",
        "t10"."rework_qty",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."startup_reject_qty",
        "t10"."off_plan_qty",
        "t10"."failure_count",
        "t10"."failure_event_count",
        "t10"."restored_count",
        "t10"."restoration_us",
        "t10"."repair_us",
        "t10"."event_restored_count",
        "t10"."event_restoration_us",
        "t10"."event_repair_us",
        "t10"."line",
        "t10"."area",
        "t10"."site",
        "t10"."model",
        "t6"."business_date" AS "business_date_right",
        "t6"."week",
        "t6"."month",
        "t6"."year",
        "t6"."weekday",
        "t6"."iso_year",
        "t6"."iso_week"
      FROM (
        SELECT
          "t8".*
          EXCLUDE ("machine_id_right")
        FROM (
          SELECT
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."shift",
            "t3"."shift_no",
            "t3"."order_no",
            "t3"."order_id",
            "t3"."operation_no",
            "t3"."product_id",
            "t3"."operator",
            "t3"."observed_us",
            "t3"."planned_us",
            "t3"."running_us",
            "t3"."setup_us",
            "t3"."failure_us",
            "t3"."stopped_us",
            "t3"."minor_stop_us",
            "t3"."idle_us",
            "t3"."unreported_us",
            "t3"."planned_stop_us",
            "t3"."off_plan_us",
            "t3"."off_plan_running_us",
            "t3"."ideal_us",
            "t3"."ideal_good_us",
            "t3"."ideal_startup_us",
            "t3"."total_qty",
            "t3"."good_qty",
            "t3"."scrap_qty",
            "t3"."rework_qty",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."startup_reject_qty",
            "t3"."off_plan_qty",
            "t3"."failure_count",
            "t3"."failure_event_count",
            "t3"."restored_count",
            "t3"."restoration_us",
            "t3"."repair_us",
            "t3"."event_restored_count",
            "t3"."event_restoration_us",
            "t3"."event_repair_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_production" AS "t3"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM "dim_machine" AS "t2"
          ) AS "t7"
            ON "t3"."machine_id" = "t7"."machine_id"
        ) AS "t8"
      ) AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t0"."business_date",
          "t0"."week",
          "t0"."month",
          "t0"."year",
          "t0"."weekday",
          "t0"."iso_year",
          "t0"."iso_week"
        FROM "dim_date" AS "t0"
      ) AS "t6"
        ON "t10"."business_date" = "t6"."business_date"
    ) AS "t11"
  ) AS "t12"
  GROUP BY
    1
) AS "t13"
ORDER BY
  "t13"."machine" ASC

-- quality_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."good_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."good_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."total_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."total_qty") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "quality_ratio",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."good_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."good_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "quality_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."total_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."total_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "quality_ratio_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."good_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "quality_ratio_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."total_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "quality_ratio_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."shift",
        "t10"."shift_no",
        "t10"."order_no",
        "t10"."order_id",
        "t10"."operation_no",
        "t10"."product_id",
        "t10"."operator",
        "t10"."observed_us",
        "t10"."planned_us",
        "t10"."running_us",
        "t10"."setup_us",
        "t10"."failure_us",
        "t10"."stopped_us",
        "t10"."minor_stop_us",
        "t10"."idle_us",
        "t10"."unreported_us",
        "t10"."planned_stop_us",
        "t10"."off_plan_us",
        "t10"."off_plan_running_us",
        "t10"."ideal_us",
        "t10"."ideal_good_us",
        "t10"."ideal_startup_us",
        "t10"."total_qty",
        "t10"."good_qty",
        "t10"."scrap_qty",
        "t10"."rework_qty",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."startup_reject_qty",
        "t10"."off_plan_qty",
        "t10"."failure_count",
        "t10"."failure_event_count",
        "t10"."restored_count",
        "t10"."restoration_us",
        "t10"."repair_us",
        "t10"."event_restored_count",
        "t10"."event_restoration_us",
        "t10"."event_repair_us",
        "t10"."line",
        "t10"."area",
        "t10"."site",
        "t10"."model",
        "t6"."business_date" AS "business_date_right",
        "t6"."week",
        "t6"."month",
        "t6"."year",
        "t6"."weekday",
        "t6"."iso_year",
        "t6"."iso_week"
      FROM (
        SELECT
          "t8".*
          EXCLUDE ("machine_id_right")
        FROM (
          SELECT
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."shift",
            "t3"."shift_no",
            "t3"."order_no",
            "t3"."order_id",
            "t3"."operation_no",
            "t3"."product_id",
            "t3"."operator",
            "t3"."observed_us",
            "t3"."planned_us",
            "t3"."running_us",
            "t3"."setup_us",
            "t3"."failure_us",
            "t3"."stopped_us",
            "t3"."minor_stop_us",
            "t3"."idle_us",
            "t3"."unreported_us",
            "t3"."planned_stop_us",
            "t3"."off_plan_us",
            "t3"."off_plan_running_us",
            "t3"."ideal_us",
            "t3"."ideal_good_us",
            "t3"."ideal_startup_us",
            "t3"."total_qty",
            "t3"."good_qty",
            "t3"."scrap_qty",
            "t3"."rework_qty",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."startup_reject_qty",
            "t3"."off_plan_qty",
            "t3"."failure_count",
            "t3"."failure_event_count",
            "t3"."restored_count",
            "t3"."restoration_us",
            "t3"."repair_us",
            "t3"."event_restored_count",
            "t3"."event_restoration_us",
            "t3"."event_repair_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_production" AS "t3"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM "dim_machine" AS "t2"
          ) AS "t7"
            ON "t3"."machine_id" = "t7"."machine_id"
        ) AS "t8"
      ) AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t0"."business_date",
          "t0"."week",
          "t0"."month",
          "t0"."year",
          "t0"."weekday",
          "t0"."iso_year",
          "t0"."iso_week"
        FROM "dim_date" AS "t0"
      ) AS "t6"
        ON "t10"."business_date" = "t6"."business_date"
    ) AS "t11"
  ) AS "t12"
  GROUP BY
    1
) AS "t13"
ORDER BY
  "t13"."machine" ASC

-- rework_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."rework_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."rework_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."total_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."total_qty") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "rework_ratio",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."rework_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."rework_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "rework_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."total_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."total_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "rework_ratio_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."rework_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "rework_ratio_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."total_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "rework_ratio_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."shift",
        "t10"."shift_no",
        "t10"."order_no",
        "t10"."order_id",
        "t10"."operation_no",
        "t10"."product_id",
        "t10"."operator",
        "t10"."observed_us",
        "t10"."planned_us",
        "t10"."running_us",
        "t10"."setup_us",
        "t10"."failure_us",
        "t10"."stopped_us",
        "t10"."minor_stop_us",
        "t10"."idle_us",
        "t10"."unreported_us",
        "t10"."planned_stop_us",
        "t10"."off_plan_us",
        "t10"."off_plan_running_us",
        "t10"."ideal_us",
        "t10"."ideal_good_us",
        "t10"."ideal_startup_us",
        "t10"."total_qty",
        "t10"."good_qty",
        "t10"."scrap_qty",
        "t10"."rework_qty",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."startup_reject_qty",
        "t10"."off_plan_qty",
        "t10"."failure_count",
        "t10"."failure_event_count",
        "t10"."restored_count",
        "t10"."restoration_us",
        "t10"."repair_us",
        "t10"."event_restored_count",
        "t10"."event_restoration_us",
        "t10"."event_repair_us",
        "t10"."line",
        "t10"."area",
        "t10"."site",
        "t10"."model",
        "t6"."business_date" AS "business_date_right",
        "t6"."week",
        "t6"."month",
        "t6"."year",
        "t6"."weekday",
        "t6"."iso_year",
        "t6"."iso_week"
      FROM (
        SELECT
          "t8".*
          EXCLUDE ("machine_id_right")
        FROM (
          SELECT
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."shift",
            "t3"."shift_no",
            "t3"."order_no",
            "t3"."order_id",
            "t3"."operation_no",
            "t3"."product_id",
            "t3"."operator",
            "t3"."observed_us",
            "t3"."planned_us",
            "t3"."running_us",
            "t3"."setup_us",
            "t3"."failure_us",
            "t3"."stopped_us",
            "t3"."minor_stop_us",
            "t3"."idle_us",
            "t3"."unreported_us",
            "t3"."planned_stop_us",
            "t3"."off_plan_us",
            "t3"."off_plan_running_us",
            "t3"."ideal_us",
            "t3"."ideal_good_us",
            "t3"."ideal_startup_us",
            "t3"."total_qty",
            "t3"."good_qty",
            "t3"."scrap_qty",
            "t3"."rework_qty",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."startup_reject_qty",
            "t3"."off_plan_qty",
            "t3"."failure_count",
            "t3"."failure_event_count",
            "t3"."restored_count",
            "t3"."restoration_us",
            "t3"."repair_us",
            "t3"."event_restored_count",
            "t3"."event_restoration_us",
            "t3"."event_repair_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_production" AS "t3"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM "dim_machine" AS "t2"
          ) AS "t7"
            ON "t3"."machine_id" = "t7"."machine_id"
        ) AS "t8"
      ) AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t0"."business_date",
          "t0"."week",
          "t0"."month",
          "t0"."year",
          "t0"."weekday",
          "t0"."iso_year",
          "t0"."iso_week"
        FROM "dim_date" AS "t0"
      ) AS "t6"
        ON "t10"."business_date" = "t6"."business_date"
    ) AS "t11"
  ) AS "t12"
  GROUP BY
    1
) AS "t13"
ORDER BY
  "t13"."machine" ASC

-- scrap_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."scrap_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."scrap_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."total_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."total_qty") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "scrap_ratio",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."scrap_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."scrap_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "scrap_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."total_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."total_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "scrap_ratio_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."scrap_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "scrap_ratio_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."total_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "scrap_ratio_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."shift",
        "t10"."shift_no",
        "t10"."order_no",
        "t10"."order_id",
        "t10"."operation_no",
        "t10"."product_id",
        "t10"."operator",
        "t10"."observed_us",
        "t10"."planned_us",
        "t10"."running_us",
        "t10"."setup_us",
        "t10"."failure_us",
        "t10"."stopped_us",
        "t10"."minor_stop_us",
        "t10"."idle_us",
        "t10"."unreported_us",
        "t10"."planned_stop_us",
        "t10"."off_plan_us",
        "t10"."off_plan_running_us",
        "t10"."ideal_us",
        "t10"."ideal_good_us",
        "t10"."ideal_startup_us",
        "t10"."total_qty",
        "t10"."good_qty",
        "t10"."scrap_qty",
        "t10"."rework_qty",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."startup_reject_qty",
        "t10"."off_plan_qty",
        "t10"."failure_count",
        "t10"."failure_event_count",
        "t10"."restored_count",
        "t10"."restoration_us",
        "t10"."repair_us",
        "t10"."event_restored_count",
        "t10"."event_restoration_us",
        "t10"."event_repair_us",
        "t10"."line",
        "t10"."area",
        "t10"."site",
        "t10"."model",
        "t6"."business_date" AS "business_date_right",
        "t6"."week",
        "t6"."month",
        "t6"."year",
        "t6"."weekday",
        "t6"."iso_year",
        "t6"."iso_week"
      FROM (
        SELECT
          "t8".*
          EXCLUDE ("machine_id_right")
        FROM (
          SELECT
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."shift",
            "t3"."shift_no",
            "t3"."order_no",
            "t3"."order_id",
            "t3"."operation_no",
            "t3"."product_id",
            "t3"."operator",
            "t3"."observed_us",
            "t3"."planned_us",
            "t3"."running_us",
            "t3"."setup_us",
            "t3"."failure_us",
            "t3"."stopped_us",
            "t3"."minor_stop_us",
            "t3"."idle_us",
            "t3"."unreported_us",
            "t3"."planned_stop_us",
            "t3"."off_plan_us",
            "t3"."off_plan_running_us",
            "t3"."ideal_us",
            "t3"."ideal_good_us",
            "t3"."ideal_startup_us",
            "t3"."total_qty",
            "t3"."good_qty",
            "t3"."scrap_qty",
            "t3"."rework_qty",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."startup_reject_qty",
            "t3"."off_plan_qty",
            "t3"."failure_count",
            "t3"."failure_event_count",
            "t3"."restored_count",
            "t3"."restoration_us",
            "t3"."repair_us",
            "t3"."event_restored_count",
            "t3"."event_restoration_us",
            "t3"."event_repair_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_production" AS "t3"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM "dim_machine" AS "t2"
          ) AS "t7"
            ON "t3"."machine_id" = "t7"."machine_id"
        ) AS "t8"
      ) AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t0"."business_date",
          "t0"."week",
          "t0"."month",
          "t0"."year",
          "t0"."weekday",
          "t0"."iso_year",
          "t0"."iso_week"
        FROM "dim_date" AS "t0"
      ) AS "t6"
        ON "t10"."business_date" = "t6"."business_date"
    ) AS "t11"
  ) AS "t12"
  GROUP BY
    1
) AS "t13"
ORDER BY
  "t13"."machine" ASC

-- setup_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."setup_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."setup_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(
          SUM(CASE WHEN (
            "t12"."running_us" + "t12"."setup_us"
          ) IS NULL THEN 1 ELSE 0 END),
          0
        ) = 0
        THEN COALESCE(CAST(SUM("t12"."running_us" + "t12"."setup_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "setup_ratio",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."setup_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."setup_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "setup_ratio_numerator",
    CASE
      WHEN COALESCE(
        SUM(CASE WHEN (
          "t12"."running_us" + "t12"."setup_us"
        ) IS NULL THEN 1 ELSE 0 END),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us" + "t12"."setup_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "setup_ratio_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."setup_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "setup_ratio_numerator_unknown",
    COALESCE(
      CAST(SUM(CASE WHEN (
        "t12"."running_us" + "t12"."setup_us"
      ) IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "setup_ratio_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."shift",
        "t10"."shift_no",
        "t10"."order_no",
        "t10"."order_id",
        "t10"."operation_no",
        "t10"."product_id",
        "t10"."operator",
        "t10"."observed_us",
        "t10"."planned_us",
        "t10"."running_us",
        "t10"."setup_us",
        "t10"."failure_us",
        "t10"."stopped_us",
        "t10"."minor_stop_us",
        "t10"."idle_us",
        "t10"."unreported_us",
        "t10"."planned_stop_us",
        "t10"."off_plan_us",
        "t10"."off_plan_running_us",
        "t10"."ideal_us",
        "t10"."ideal_good_us",
        "t10"."ideal_startup_us",
        "t10"."total_qty",
        "t10"."good_qty",
        "t10"."scrap_qty",
        "t10"."rework_qty",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."startup_reject_qty",
        "t10"."off_plan_qty",
        "t10"."failure_count",
        "t10"."failure_event_count",
        "t10"."restored_count",
        "t10"."restoration_us",
        "t10"."repair_us",
        "t10"."event_restored_count",
        "t10"."event_restoration_us",
        "t10"."event_repair_us",
        "t10"."line",
        "t10"."area",
        "t10"."site",
        "t10"."model",
        "t6"."business_date" AS "business_date_right",
        "t6"."week",
        "t6"."month",
        "t6"."year",
        "t6"."weekday",
        "t6"."iso_year",
        "t6"."iso_week"
      FROM (
        SELECT
          "t8".*
          EXCLUDE ("machine_id_right")
        FROM (
          SELECT
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."shift",
            "t3"."shift_no",
            "t3"."order_no",
            "t3"."order_id",
            "t3"."operation_no",
            "t3"."product_id",
            "t3"."operator",
            "t3"."observed_us",
            "t3"."planned_us",
            "t3"."running_us",
            "t3"."setup_us",
            "t3"."failure_us",
            "t3"."stopped_us",
            "t3"."minor_stop_us",
            "t3"."idle_us",
            "t3"."unreported_us",
            "t3"."planned_stop_us",
            "t3"."off_plan_us",
            "t3"."off_plan_running_us",
            "t3"."ideal_us",
            "t3"."ideal_good_us",
            "t3"."ideal_startup_us",
            "t3"."total_qty",
            "t3"."good_qty",
            "t3"."scrap_qty",
            "t3"."rework_qty",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."startup_reject_qty",
            "t3"."off_plan_qty",
            "t3"."failure_count",
            "t3"."failure_event_count",
            "t3"."restored_count",
            "t3"."restoration_us",
            "t3"."repair_us",
            "t3"."event_restored_count",
            "t3"."event_restoration_us",
            "t3"."event_repair_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_production" AS "t3"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM "dim_machine" AS "t2"
          ) AS "t7"
            ON "t3"."machine_id" = "t7"."machine_id"
        ) AS "t8"
      ) AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t0"."business_date",
          "t0"."week",
          "t0"."month",
          "t0"."year",
          "t0"."weekday",
          "t0"."iso_year",
          "t0"."iso_week"
        FROM "dim_date" AS "t0"
      ) AS "t6"
        ON "t10"."business_date" = "t6"."business_date"
    ) AS "t11"
  ) AS "t12"
  GROUP BY
    1
) AS "t13"
ORDER BY
  "t13"."machine" ASC

-- technical_efficiency by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(
          SUM(
            CASE
              WHEN (
                "t12"."running_us" + "t12"."failure_us" + "t12"."stopped_us"
              ) IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(
          CAST(SUM("t12"."running_us" + "t12"."failure_us" + "t12"."stopped_us") AS BIGINT),
          0
        )
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "technical_efficiency",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "technical_efficiency_numerator",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              "t12"."running_us" + "t12"."failure_us" + "t12"."stopped_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM("t12"."running_us" + "t12"."failure_us" + "t12"."stopped_us") AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "technical_efficiency_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "technical_efficiency_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            "t12"."running_us" + "t12"."failure_us" + "t12"."stopped_us"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "technical_efficiency_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."shift",
        "t10"."shift_no",
        "t10"."order_no",
        "t10"."order_id",
        "t10"."operation_no",
        "t10"."product_id",
        "t10"."operator",
        "t10"."observed_us",
        "t10"."planned_us",
        "t10"."running_us",
        "t10"."setup_us",
        "t10"."failure_us",
        "t10"."stopped_us",
        "t10"."minor_stop_us",
        "t10"."idle_us",
        "t10"."unreported_us",
        "t10"."planned_stop_us",
        "t10"."off_plan_us",
        "t10"."off_plan_running_us",
        "t10"."ideal_us",
        "t10"."ideal_good_us",
        "t10"."ideal_startup_us",
        "t10"."total_qty",
        "t10"."good_qty",
        "t10"."scrap_qty",
        "t10"."rework_qty",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."startup_reject_qty",
        "t10"."off_plan_qty",
        "t10"."failure_count",
        "t10"."failure_event_count",
        "t10"."restored_count",
        "t10"."restoration_us",
        "t10"."repair_us",
        "t10"."event_restored_count",
        "t10"."event_restoration_us",
        "t10"."event_repair_us",
        "t10"."line",
        "t10"."area",
        "t10"."site",
        "t10"."model",
        "t6"."business_date" AS "business_date_right",
        "t6"."week",
        "t6"."month",
        "t6"."year",
        "t6"."weekday",
        "t6"."iso_year",
        "t6"."iso_week"
      FROM (
        SELECT
          "t8".*
          EXCLUDE ("machine_id_right")
        FROM (
          SELECT
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."shift",
            "t3"."shift_no",
            "t3"."order_no",
            "t3"."order_id",
            "t3"."operation_no",
            "t3"."product_id",
            "t3"."operator",
            "t3"."observed_us",
            "t3"."planned_us",
            "t3"."running_us",
            "t3"."setup_us",
            "t3"."failure_us",
            "t3"."stopped_us",
            "t3"."minor_stop_us",
            "t3"."idle_us",
            "t3"."unreported_us",
            "t3"."planned_stop_us",
            "t3"."off_plan_us",
            "t3"."off_plan_running_us",
            "t3"."ideal_us",
            "t3"."ideal_good_us",
            "t3"."ideal_startup_us",
            "t3"."total_qty",
            "t3"."good_qty",
            "t3"."scrap_qty",
            "t3"."rework_qty",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."startup_reject_qty",
            "t3"."off_plan_qty",
            "t3"."failure_count",
            "t3"."failure_event_count",
            "t3"."restored_count",
            "t3"."restoration_us",
            "t3"."repair_us",
            "t3"."event_restored_count",
            "t3"."event_restoration_us",
            "t3"."event_repair_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_production" AS "t3"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM "dim_machine" AS "t2"
          ) AS "t7"
            ON "t3"."machine_id" = "t7"."machine_id"
        ) AS "t8"
      ) AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t0"."business_date",
          "t0"."week",
          "t0"."month",
          "t0"."year",
          "t0"."weekday",
          "t0"."iso_year",
          "t0"."iso_week"
        FROM "dim_date" AS "t0"
      ) AS "t6"
        ON "t10"."business_date" = "t6"."business_date"
    ) AS "t11"
  ) AS "t12"
  GROUP BY
    1
) AS "t13"
ORDER BY
  "t13"."machine" ASC

-- teep by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."ideal_good_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."ideal_good_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."observed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."observed_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "teep",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."ideal_good_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."ideal_good_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "teep_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."observed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."observed_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "teep_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."ideal_good_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "teep_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."observed_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "teep_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."shift",
        "t10"."shift_no",
        "t10"."order_no",
        "t10"."order_id",
        "t10"."operation_no",
        "t10"."product_id",
        "t10"."operator",
        "t10"."observed_us",
        "t10"."planned_us",
        "t10"."running_us",
        "t10"."setup_us",
        "t10"."failure_us",
        "t10"."stopped_us",
        "t10"."minor_stop_us",
        "t10"."idle_us",
        "t10"."unreported_us",
        "t10"."planned_stop_us",
        "t10"."off_plan_us",
        "t10"."off_plan_running_us",
        "t10"."ideal_us",
        "t10"."ideal_good_us",
        "t10"."ideal_startup_us",
        "t10"."total_qty",
        "t10"."good_qty",
        "t10"."scrap_qty",
        "t10"."rework_qty",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."startup_reject_qty",
        "t10"."off_plan_qty",
        "t10"."failure_count",
        "t10"."failure_event_count",
        "t10"."restored_count",
        "t10"."restoration_us",
        "t10"."repair_us",
        "t10"."event_restored_count",
        "t10"."event_restoration_us",
        "t10"."event_repair_us",
        "t10"."line",
        "t10"."area",
        "t10"."site",
        "t10"."model",
        "t6"."business_date" AS "business_date_right",
        "t6"."week",
        "t6"."month",
        "t6"."year",
        "t6"."weekday",
        "t6"."iso_year",
        "t6"."iso_week"
      FROM (
        SELECT
          "t8".*
          EXCLUDE ("machine_id_right")
        FROM (
          SELECT
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."shift",
            "t3"."shift_no",
            "t3"."order_no",
            "t3"."order_id",
            "t3"."operation_no",
            "t3"."product_id",
            "t3"."operator",
            "t3"."observed_us",
            "t3"."planned_us",
            "t3"."running_us",
            "t3"."setup_us",
            "t3"."failure_us",
            "t3"."stopped_us",
            "t3"."minor_stop_us",
            "t3"."idle_us",
            "t3"."unreported_us",
            "t3"."planned_stop_us",
            "t3"."off_plan_us",
            "t3"."off_plan_running_us",
            "t3"."ideal_us",
            "t3"."ideal_good_us",
            "t3"."ideal_startup_us",
            "t3"."total_qty",
            "t3"."good_qty",
            "t3"."scrap_qty",
            "t3"."rework_qty",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."startup_reject_qty",
            "t3"."off_plan_qty",
            "t3"."failure_count",
            "t3"."failure_event_count",
            "t3"."restored_count",
            "t3"."restoration_us",
            "t3"."repair_us",
            "t3"."event_restored_count",
            "t3"."event_restoration_us",
            "t3"."event_repair_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_production" AS "t3"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM "dim_machine" AS "t2"
          ) AS "t7"
            ON "t3"."machine_id" = "t7"."machine_id"
        ) AS "t8"
      ) AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t0"."business_date",
          "t0"."week",
          "t0"."month",
          "t0"."year",
          "t0"."weekday",
          "t0"."iso_year",
          "t0"."iso_week"
        FROM "dim_date" AS "t0"
      ) AS "t6"
        ON "t10"."business_date" = "t6"."business_date"
    ) AS "t11"
  ) AS "t12"
  GROUP BY
    1
) AS "t13"
ORDER BY
  "t13"."machine" ASC

-- utilisation by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."observed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."observed_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "utilisation",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "utilisation_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."observed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."observed_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "utilisation_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "utilisation_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."observed_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "utilisation_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."shift",
        "t10"."shift_no",
        "t10"."order_no",
        "t10"."order_id",
        "t10"."operation_no",
        "t10"."product_id",
        "t10"."operator",
        "t10"."observed_us",
        "t10"."planned_us",
        "t10"."running_us",
        "t10"."setup_us",
        "t10"."failure_us",
        "t10"."stopped_us",
        "t10"."minor_stop_us",
        "t10"."idle_us",
        "t10"."unreported_us",
        "t10"."planned_stop_us",
        "t10"."off_plan_us",
        "t10"."off_plan_running_us",
        "t10"."ideal_us",
        "t10"."ideal_good_us",
        "t10"."ideal_startup_us",
        "t10"."total_qty",
        "t10"."good_qty",
        "t10"."scrap_qty",
        "t10"."rework_qty",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."startup_reject_qty",
        "t10"."off_plan_qty",
        "t10"."failure_count",
        "t10"."failure_event_count",
        "t10"."restored_count",
        "t10"."restoration_us",
        "t10"."repair_us",
        "t10"."event_restored_count",
        "t10"."event_restoration_us",
        "t10"."event_repair_us",
        "t10"."line",
        "t10"."area",
        "t10"."site",
        "t10"."model",
        "t6"."business_date" AS "business_date_right",
        "t6"."week",
        "t6"."month",
        "t6"."year",
        "t6"."weekday",
        "t6"."iso_year",
        "t6"."iso_week"
      FROM (
        SELECT
          "t8".*
          EXCLUDE ("machine_id_right")
        FROM (
          SELECT
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."shift",
            "t3"."shift_no",
            "t3"."order_no",
            "t3"."order_id",
            "t3"."operation_no",
            "t3"."product_id",
            "t3"."operator",
            "t3"."observed_us",
            "t3"."planned_us",
            "t3"."running_us",
            "t3"."setup_us",
            "t3"."failure_us",
            "t3"."stopped_us",
            "t3"."minor_stop_us",
            "t3"."idle_us",
            "t3"."unreported_us",
            "t3"."planned_stop_us",
            "t3"."off_plan_us",
            "t3"."off_plan_running_us",
            "t3"."ideal_us",
            "t3"."ideal_good_us",
            "t3"."ideal_startup_us",
            "t3"."total_qty",
            "t3"."good_qty",
            "t3"."scrap_qty",
            "t3"."rework_qty",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."startup_reject_qty",
            "t3"."off_plan_qty",
            "t3"."failure_count",
            "t3"."failure_event_count",
            "t3"."restored_count",
            "t3"."restoration_us",
            "t3"."repair_us",
            "t3"."event_restored_count",
            "t3"."event_restoration_us",
            "t3"."event_repair_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_production" AS "t3"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM "dim_machine" AS "t2"
          ) AS "t7"
            ON "t3"."machine_id" = "t7"."machine_id"
        ) AS "t8"
      ) AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t0"."business_date",
          "t0"."week",
          "t0"."month",
          "t0"."year",
          "t0"."weekday",
          "t0"."iso_year",
          "t0"."iso_week"
        FROM "dim_date" AS "t0"
      ) AS "t6"
        ON "t10"."business_date" = "t6"."business_date"
    ) AS "t11"
  ) AS "t12"
  GROUP BY
    1
) AS "t13"
ORDER BY
  "t13"."machine" ASC

-- utilisation_efficiency by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(
          SUM(
            CASE
              WHEN (
                "t12"."running_us" + "t12"."setup_us" + "t12"."failure_us" + "t12"."stopped_us"
              ) IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(
          CAST(SUM("t12"."running_us" + "t12"."setup_us" + "t12"."failure_us" + "t12"."stopped_us") AS BIGINT),
          0
        )
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "utilisation_efficiency",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "utilisation_efficiency_numerator",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              "t12"."running_us" + "t12"."setup_us" + "t12"."failure_us" + "t12"."stopped_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM("t12"."running_us" + "t12"."setup_us" + "t12"."failure_us" + "t12"."stopped_us") AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "utilisation_efficiency_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "utilisation_efficiency_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            "t12"."running_us" + "t12"."setup_us" + "t12"."failure_us" + "t12"."stopped_us"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "utilisation_efficiency_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."shift",
        "t10"."shift_no",
        "t10"."order_no",
        "t10"."order_id",
        "t10"."operation_no",
        "t10"."product_id",
        "t10"."operator",
        "t10"."observed_us",
        "t10"."planned_us",
        "t10"."running_us",
        "t10"."setup_us",
        "t10"."failure_us",
        "t10"."stopped_us",
        "t10"."minor_stop_us",
        "t10"."idle_us",
        "t10"."unreported_us",
        "t10"."planned_stop_us",
        "t10"."off_plan_us",
        "t10"."off_plan_running_us",
        "t10"."ideal_us",
        "t10"."ideal_good_us",
        "t10"."ideal_startup_us",
        "t10"."total_qty",
        "t10"."good_qty",
        "t10"."scrap_qty",
        "t10"."rework_qty",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."startup_reject_qty",
        "t10"."off_plan_qty",
        "t10"."failure_count",
        "t10"."failure_event_count",
        "t10"."restored_count",
        "t10"."restoration_us",
        "t10"."repair_us",
        "t10"."event_restored_count",
        "t10"."event_restoration_us",
        "t10"."event_repair_us",
        "t10"."line",
        "t10"."area",
        "t10"."site",
        "t10"."model",
        "t6"."business_date" AS "business_date_right",
        "t6"."week",
        "t6"."month",
        "t6"."year",
        "t6"."weekday",
        "t6"."iso_year",
        "t6"."iso_week"
      FROM (
        SELECT
          "t8".*
          EXCLUDE ("machine_id_right")
        FROM (
          SELECT
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."shift",
            "t3"."shift_no",
            "t3"."order_no",
            "t3"."order_id",
            "t3"."operation_no",
            "t3"."product_id",
            "t3"."operator",
            "t3"."observed_us",
            "t3"."planned_us",
            "t3"."running_us",
            "t3"."setup_us",
            "t3"."failure_us",
            "t3"."stopped_us",
            "t3"."minor_stop_us",
            "t3"."idle_us",
            "t3"."unreported_us",
            "t3"."planned_stop_us",
            "t3"."off_plan_us",
            "t3"."off_plan_running_us",
            "t3"."ideal_us",
            "t3"."ideal_good_us",
            "t3"."ideal_startup_us",
            "t3"."total_qty",
            "t3"."good_qty",
            "t3"."scrap_qty",
            "t3"."rework_qty",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."startup_reject_qty",
            "t3"."off_plan_qty",
            "t3"."failure_count",
            "t3"."failure_event_count",
            "t3"."restored_count",
            "t3"."restoration_us",
            "t3"."repair_us",
            "t3"."event_restored_count",
            "t3"."event_restoration_us",
            "t3"."event_repair_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_production" AS "t3"
          LEFT OUTER JOIN (
            SELECT
              *
            FROM "dim_machine" AS "t2"
          ) AS "t7"
            ON "t3"."machine_id" = "t7"."machine_id"
        ) AS "t8"
      ) AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t0"."business_date",
          "t0"."week",
          "t0"."month",
          "t0"."year",
          "t0"."weekday",
          "t0"."iso_year",
          "t0"."iso_week"
        FROM "dim_date" AS "t0"
      ) AS "t6"
        ON "t10"."business_date" = "t6"."business_date"
    ) AS "t11"
  ) AS "t12"
  GROUP BY
    1
) AS "t13"
ORDER BY
  "t13"."machine" ASC
