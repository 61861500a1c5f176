-- achieved_availability by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."operating_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."operating_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(
          SUM(
            CASE
              WHEN (
                "t12"."operating_us" + "t12"."corrective_active_us" + "t12"."preventive_us"
              ) IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(
          CAST(SUM("t12"."operating_us" + "t12"."corrective_active_us" + "t12"."preventive_us") AS BIGINT),
          0
        )
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "achieved_availability",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."operating_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."operating_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "achieved_availability_numerator",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              "t12"."operating_us" + "t12"."corrective_active_us" + "t12"."preventive_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM("t12"."operating_us" + "t12"."corrective_active_us" + "t12"."preventive_us") AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "achieved_availability_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."operating_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "achieved_availability_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            "t12"."operating_us" + "t12"."corrective_active_us" + "t12"."preventive_us"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "achieved_availability_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- actual_production_time by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "actual_production_time",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "actual_production_time_numerator",
    1 AS "actual_production_time_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "actual_production_time_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- actual_to_planned_scrap_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t6"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."scrap_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."scrap_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t6"."planned_scrap_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t6"."planned_scrap_qty") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "actual_to_planned_scrap_ratio",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."scrap_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."scrap_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "actual_to_planned_scrap_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."planned_scrap_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."planned_scrap_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "actual_to_planned_scrap_ratio_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t6"."scrap_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "actual_to_planned_scrap_ratio_numerator_unknown",
    COALESCE(
      CAST(SUM(CASE WHEN "t6"."planned_scrap_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "actual_to_planned_scrap_ratio_denominator_unknown",
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
        "t2"."order_elapsed_us",
        "t2"."order_busy_us",
        "t2"."order_running_us",
        "t2"."ideal_us",
        "t2"."total_qty",
        "t2"."good_qty",
        "t2"."scrap_qty",
        "t2"."rework_qty",
        "t2"."inspected_qty",
        "t2"."first_pass_qty",
        "t2"."startup_reject_qty",
        "t2"."planned_scrap_qty",
        "t2"."first_operation_qty",
        "t2"."order_qty",
        "t2"."order_count",
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

-- actual_unit_busy_time by machine
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
              "t12"."running_us" + "t12"."setup_us" + (
                "t12"."failure_us" + "t12"."stopped_us"
              )
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          "t12"."running_us" + "t12"."setup_us" + (
            "t12"."failure_us" + "t12"."stopped_us"
          )
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "actual_unit_busy_time",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              "t12"."running_us" + "t12"."setup_us" + (
                "t12"."failure_us" + "t12"."stopped_us"
              )
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          "t12"."running_us" + "t12"."setup_us" + (
            "t12"."failure_us" + "t12"."stopped_us"
          )
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "actual_unit_busy_time_numerator",
    1 AS "actual_unit_busy_time_denominator",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            "t12"."running_us" + "t12"."setup_us" + (
              "t12"."failure_us" + "t12"."stopped_us"
            )
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "actual_unit_busy_time_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- actual_unit_delay_time by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(
        SUM(
          CASE WHEN (
            "t12"."failure_us" + "t12"."stopped_us"
          ) IS NULL THEN 1 ELSE 0 END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."failure_us" + "t12"."stopped_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "actual_unit_delay_time",
    CASE
      WHEN COALESCE(
        SUM(
          CASE WHEN (
            "t12"."failure_us" + "t12"."stopped_us"
          ) IS NULL THEN 1 ELSE 0 END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."failure_us" + "t12"."stopped_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "actual_unit_delay_time_numerator",
    1 AS "actual_unit_delay_time_denominator",
    COALESCE(
      CAST(SUM(
        CASE WHEN (
          "t12"."failure_us" + "t12"."stopped_us"
        ) IS NULL THEN 1 ELSE 0 END
      ) AS BIGINT),
      0
    ) AS "actual_unit_delay_time_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- actual_unit_down_time by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."idle_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."idle_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "actual_unit_down_time",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."idle_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."idle_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "actual_unit_down_time_numerator",
    1 AS "actual_unit_down_time_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."idle_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "actual_unit_down_time_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- actual_unit_processing_time by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(
        SUM(CASE WHEN (
          "t12"."running_us" + "t12"."setup_us"
        ) IS NULL THEN 1 ELSE 0 END),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us" + "t12"."setup_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "actual_unit_processing_time",
    CASE
      WHEN COALESCE(
        SUM(CASE WHEN (
          "t12"."running_us" + "t12"."setup_us"
        ) IS NULL THEN 1 ELSE 0 END),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us" + "t12"."setup_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "actual_unit_processing_time_numerator",
    1 AS "actual_unit_processing_time_denominator",
    COALESCE(
      CAST(SUM(CASE WHEN (
        "t12"."running_us" + "t12"."setup_us"
      ) IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "actual_unit_processing_time_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- actual_unit_setup_time by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."setup_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."setup_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "actual_unit_setup_time",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."setup_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."setup_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "actual_unit_setup_time_numerator",
    1 AS "actual_unit_setup_time_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."setup_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "actual_unit_setup_time_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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
              "t12"."running_us" + "t12"."setup_us" + (
                "t12"."failure_us" + "t12"."stopped_us"
              )
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          "t12"."running_us" + "t12"."setup_us" + (
            "t12"."failure_us" + "t12"."stopped_us"
          )
        ) AS BIGINT),
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
              "t12"."running_us" + "t12"."setup_us" + (
                "t12"."failure_us" + "t12"."stopped_us"
              )
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          "t12"."running_us" + "t12"."setup_us" + (
            "t12"."failure_us" + "t12"."stopped_us"
          )
        ) AS BIGINT),
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
            "t12"."running_us" + "t12"."setup_us" + (
              "t12"."failure_us" + "t12"."stopped_us"
            )
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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
      WHEN COALESCE(SUM(CASE WHEN "t6"."order_busy_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."order_busy_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t6"."order_elapsed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t6"."order_elapsed_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "allocation_ratio",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."order_busy_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."order_busy_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "allocation_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."order_elapsed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."order_elapsed_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "allocation_ratio_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t6"."order_busy_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "allocation_ratio_numerator_unknown",
    COALESCE(
      CAST(SUM(CASE WHEN "t6"."order_elapsed_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "allocation_ratio_denominator_unknown",
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
        "t2"."order_elapsed_us",
        "t2"."order_busy_us",
        "t2"."order_running_us",
        "t2"."ideal_us",
        "t2"."total_qty",
        "t2"."good_qty",
        "t2"."scrap_qty",
        "t2"."rework_qty",
        "t2"."inspected_qty",
        "t2"."first_pass_qty",
        "t2"."startup_reject_qty",
        "t2"."planned_scrap_qty",
        "t2"."first_operation_qty",
        "t2"."order_qty",
        "t2"."order_count",
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

-- attendance_time by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."attendance_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."attendance_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "attendance_time",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."attendance_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."attendance_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "attendance_time_numerator",
    1 AS "attendance_time_denominator",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."worker_id",
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."attendance_us",
        "t10"."work_us",
        "t10"."unattended_work_us",
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
            "t3"."worker_id",
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."attendance_us",
            "t3"."work_us",
            "t3"."unattended_work_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_person_time" AS "t3"
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- availability_efficiency by machine
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
              (
                "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
              ) - "t12"."stopped_down_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          (
            "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
          ) - "t12"."stopped_down_us"
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."observed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."observed_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "availability_efficiency",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              (
                "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
              ) - "t12"."stopped_down_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          (
            "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
          ) - "t12"."stopped_down_us"
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "availability_efficiency_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."observed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."observed_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "availability_efficiency_denominator",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            (
              "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
            ) - "t12"."stopped_down_us"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "availability_efficiency_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."observed_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "availability_efficiency_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- availability_loss_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(
        SUM(
          CASE WHEN (
            "t12"."planned_us" - "t12"."running_us"
          ) IS NULL THEN 1 ELSE 0 END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us" - "t12"."running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "availability_loss_ratio",
    CASE
      WHEN COALESCE(
        SUM(
          CASE WHEN (
            "t12"."planned_us" - "t12"."running_us"
          ) IS NULL THEN 1 ELSE 0 END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us" - "t12"."running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "availability_loss_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "availability_loss_ratio_denominator",
    COALESCE(
      CAST(SUM(
        CASE WHEN (
          "t12"."planned_us" - "t12"."running_us"
        ) IS NULL THEN 1 ELSE 0 END
      ) AS BIGINT),
      0
    ) AS "availability_loss_ratio_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "availability_loss_ratio_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- average_inventory by 
SELECT
  CAST(CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."held_qty_s" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."held_qty_s") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE) / NULLIF(
    GREATEST(
      COALESCE(
        CAST(CASE
          WHEN COALESCE(SUM(CASE WHEN "t6"."held_s" IS NULL THEN 1 ELSE 0 END), 0) = 0
          THEN COALESCE(CAST(SUM("t6"."held_s") AS BIGINT), 0)
          ELSE CAST(NULL AS BIGINT)
        END AS DOUBLE) / NULLIF(
          CAST(COUNT(
            DISTINCT CASE
              WHEN "t6"."held_s" > 0
              THEN CAST(LENGTH("t6"."place") AS TEXT) || ':' || "t6"."place" || "t6"."item"
              ELSE CAST(NULL AS TEXT)
            END
          ) AS DOUBLE),
          0.0
        ),
        LEAST(
          COALESCE(
            CAST(DATE_DIFF(
              'MICROSECOND',
              MIN(
                CASE WHEN "t6"."held_s" > 0 THEN "t6"."start_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
              ),
              MAX(
                CASE WHEN "t6"."held_s" > 0 THEN "t6"."end_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
              )
            ) AS DOUBLE) / NULLIF(CAST(1000000 AS DOUBLE), 0.0),
            NULLIF(
              CAST(COUNT(
                DISTINCT CASE WHEN "t6"."held_s" > 0 THEN "t6"."business_date" ELSE CAST(NULL AS DATE) END
              ) AS DOUBLE),
              0.0
            ) * 86400.0
          ),
          COALESCE(
            NULLIF(
              CAST(COUNT(
                DISTINCT CASE WHEN "t6"."held_s" > 0 THEN "t6"."business_date" ELSE CAST(NULL AS DATE) END
              ) AS DOUBLE),
              0.0
            ) * 86400.0,
            CAST(DATE_DIFF(
              'MICROSECOND',
              MIN(
                CASE WHEN "t6"."held_s" > 0 THEN "t6"."start_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
              ),
              MAX(
                CASE WHEN "t6"."held_s" > 0 THEN "t6"."end_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
              )
            ) AS DOUBLE) / NULLIF(CAST(1000000 AS DOUBLE), 0.0)
          )
        )
      ),
      COALESCE(
        LEAST(
          COALESCE(
            CAST(DATE_DIFF(
              'MICROSECOND',
              MIN(
                CASE WHEN "t6"."held_s" > 0 THEN "t6"."start_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
              ),
              MAX(
                CASE WHEN "t6"."held_s" > 0 THEN "t6"."end_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
              )
            ) AS DOUBLE) / NULLIF(CAST(1000000 AS DOUBLE), 0.0),
            NULLIF(
              CAST(COUNT(
                DISTINCT CASE WHEN "t6"."held_s" > 0 THEN "t6"."business_date" ELSE CAST(NULL AS DATE) END
              ) AS DOUBLE),
              0.0
            ) * 86400.0
          ),
          COALESCE(
            NULLIF(
              CAST(COUNT(
                DISTINCT CASE WHEN "t6"."held_s" > 0 THEN "t6"."business_date" ELSE CAST(NULL AS DATE) END
              ) AS DOUBLE),
              0.0
            ) * 86400.0,
            CAST(DATE_DIFF(
              'MICROSECOND',
              MIN(
                CASE WHEN "t6"."held_s" > 0 THEN "t6"."start_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
              ),
              MAX(
                CASE WHEN "t6"."held_s" > 0 THEN "t6"."end_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
              )
            ) AS DOUBLE) / NULLIF(CAST(1000000 AS DOUBLE), 0.0)
          )
        ),
        CAST(CASE
          WHEN COALESCE(SUM(CASE WHEN "t6"."held_s" IS NULL THEN 1 ELSE 0 END), 0) = 0
          THEN COALESCE(CAST(SUM("t6"."held_s") AS BIGINT), 0)
          ELSE CAST(NULL AS BIGINT)
        END AS DOUBLE) / NULLIF(
          CAST(COUNT(
            DISTINCT CASE
              WHEN "t6"."held_s" > 0
              THEN CAST(LENGTH("t6"."place") AS TEXT) || ':' || "t6"."place" || "t6"."item"
              ELSE CAST(NULL AS TEXT)
            END
          ) AS DOUBLE),
          0.0
        )
      )
    ) * 1.0,
    0.0
  ) AS "average_inventory",
  CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."held_qty_s" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."held_qty_s") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS "average_inventory_numerator",
  GREATEST(
    COALESCE(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t6"."held_s" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t6"."held_s") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE) / NULLIF(
        CAST(COUNT(
          DISTINCT CASE
            WHEN "t6"."held_s" > 0
            THEN CAST(LENGTH("t6"."place") AS TEXT) || ':' || "t6"."place" || "t6"."item"
            ELSE CAST(NULL AS TEXT)
          END
        ) AS DOUBLE),
        0.0
      ),
      LEAST(
        COALESCE(
          CAST(DATE_DIFF(
            'MICROSECOND',
            MIN(
              CASE WHEN "t6"."held_s" > 0 THEN "t6"."start_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
            ),
            MAX(
              CASE WHEN "t6"."held_s" > 0 THEN "t6"."end_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
            )
          ) AS DOUBLE) / NULLIF(CAST(1000000 AS DOUBLE), 0.0),
          NULLIF(
            CAST(COUNT(
              DISTINCT CASE WHEN "t6"."held_s" > 0 THEN "t6"."business_date" ELSE CAST(NULL AS DATE) END
            ) AS DOUBLE),
            0.0
          ) * 86400.0
        ),
        COALESCE(
          NULLIF(
            CAST(COUNT(
              DISTINCT CASE WHEN "t6"."held_s" > 0 THEN "t6"."business_date" ELSE CAST(NULL AS DATE) END
            ) AS DOUBLE),
            0.0
          ) * 86400.0,
          CAST(DATE_DIFF(
            'MICROSECOND',
            MIN(
              CASE WHEN "t6"."held_s" > 0 THEN "t6"."start_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
            ),
            MAX(
              CASE WHEN "t6"."held_s" > 0 THEN "t6"."end_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
            )
          ) AS DOUBLE) / NULLIF(CAST(1000000 AS DOUBLE), 0.0)
        )
      )
    ),
    COALESCE(
      LEAST(
        COALESCE(
          CAST(DATE_DIFF(
            'MICROSECOND',
            MIN(
              CASE WHEN "t6"."held_s" > 0 THEN "t6"."start_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
            ),
            MAX(
              CASE WHEN "t6"."held_s" > 0 THEN "t6"."end_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
            )
          ) AS DOUBLE) / NULLIF(CAST(1000000 AS DOUBLE), 0.0),
          NULLIF(
            CAST(COUNT(
              DISTINCT CASE WHEN "t6"."held_s" > 0 THEN "t6"."business_date" ELSE CAST(NULL AS DATE) END
            ) AS DOUBLE),
            0.0
          ) * 86400.0
        ),
        COALESCE(
          NULLIF(
            CAST(COUNT(
              DISTINCT CASE WHEN "t6"."held_s" > 0 THEN "t6"."business_date" ELSE CAST(NULL AS DATE) END
            ) AS DOUBLE),
            0.0
          ) * 86400.0,
          CAST(DATE_DIFF(
            'MICROSECOND',
            MIN(
              CASE WHEN "t6"."held_s" > 0 THEN "t6"."start_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
            ),
            MAX(
              CASE WHEN "t6"."held_s" > 0 THEN "t6"."end_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
            )
          ) AS DOUBLE) / NULLIF(CAST(1000000 AS DOUBLE), 0.0)
        )
      ),
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t6"."held_s" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t6"."held_s") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE) / NULLIF(
        CAST(COUNT(
          DISTINCT CASE
            WHEN "t6"."held_s" > 0
            THEN CAST(LENGTH("t6"."place") AS TEXT) || ':' || "t6"."place" || "t6"."item"
            ELSE CAST(NULL AS TEXT)
          END
        ) AS DOUBLE),
        0.0
      )
    )
  ) * 1.0 AS "average_inventory_denominator",
  COUNT(*) AS "row_count"
FROM (
  SELECT
    "t5".*
    EXCLUDE ("business_date_right")
  FROM (
    SELECT
      "t2"."place",
      "t2"."item",
      "t2"."count_no",
      "t2"."counted_at",
      "t2"."business_date",
      "t2"."start_at",
      "t2"."end_at",
      "t2"."on_hand_qty",
      "t2"."held_s",
      "t2"."held_qty_s",
      "t2"."ends_qty_s",
      "t2"."throughput_qty",
      "t4"."business_date" AS "business_date_right",
      "t4"."week",
      "t4"."month",
      "t4"."year",
      "t4"."weekday",
      "t4"."iso_year",
      "t4"."iso_week"
    FROM "fct_inventory" AS "t2"
    LEFT OUTER JOIN (
      SELECT
        "t1"."business_date",
        "t1"."week",
        "t1"."month",
        "t1"."year",
        "t1"."weekday",
        "t1"."iso_year",
        "t1"."iso_week"
      FROM "dim_date" AS "t1"
    ) AS "t4"
      ON "t2"."business_date" = "t4"."business_date"
  ) AS "t5"
) AS "t6"

-- breakdown_loss_ratio by machine
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
              (
                "t12"."failure_us" + "t12"."stopped_us"
              ) - "t12"."minor_stop_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM((
          "t12"."failure_us" + "t12"."stopped_us"
        ) - "t12"."minor_stop_us") AS BIGINT),
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
    ) AS "breakdown_loss_ratio",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              (
                "t12"."failure_us" + "t12"."stopped_us"
              ) - "t12"."minor_stop_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM((
          "t12"."failure_us" + "t12"."stopped_us"
        ) - "t12"."minor_stop_us") AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "breakdown_loss_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "breakdown_loss_ratio_denominator",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            (
              "t12"."failure_us" + "t12"."stopped_us"
            ) - "t12"."minor_stop_us"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "breakdown_loss_ratio_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "breakdown_loss_ratio_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- capability_k by machine, characteristic
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    "t12"."characteristic",
    ABS(
      (
        (
          (
            CASE
              WHEN (
                MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."lower_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ) + (
            CASE
              WHEN (
                MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."upper_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          )
        ) * 0.5
      ) - (
        SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
      )
    ) / NULLIF(
      (
        CASE
          WHEN (
            MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
          )
          AND (
            COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
          )
          THEN MAX("t12"."upper_limit")
          ELSE CAST(NULL AS DOUBLE)
        END - CASE
          WHEN (
            MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
          )
          AND (
            COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
          )
          THEN MAX("t12"."lower_limit")
          ELSE CAST(NULL AS DOUBLE)
        END
      ) * 0.5,
      0.0
    ) AS "capability_k",
    ABS(
      (
        (
          (
            CASE
              WHEN (
                MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."lower_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ) + (
            CASE
              WHEN (
                MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."upper_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          )
        ) * 0.5
      ) - (
        SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
      )
    ) AS "capability_k_numerator",
    (
      CASE
        WHEN (
          MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
        )
        AND (
          COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
        )
        THEN MAX("t12"."upper_limit")
        ELSE CAST(NULL AS DOUBLE)
      END - CASE
        WHEN (
          MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
        )
        AND (
          COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
        )
        THEN MAX("t12"."lower_limit")
        ELSE CAST(NULL AS DOUBLE)
      END
    ) * 0.5 AS "capability_k_denominator",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."characteristic",
        "t10"."product_id",
        "t10"."machine_id",
        "t10"."subgroup_no",
        "t10"."sample_no",
        "t10"."measured_at",
        "t10"."business_date",
        "t10"."value",
        "t10"."lower_limit",
        "t10"."upper_limit",
        "t10"."target_value",
        "t10"."value_count",
        "t10"."out_of_limits_count",
        "t10"."reference_value",
        "t10"."deviation",
        "t10"."moving_range_sigma",
        "t10"."range_sigma",
        "t10"."sd_sigma",
        "t10"."pooled_square_sum",
        "t10"."pooled_freedom_count",
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
            "t3"."characteristic",
            "t3"."product_id",
            "t3"."machine_id",
            "t3"."subgroup_no",
            "t3"."sample_no",
            "t3"."measured_at",
            "t3"."business_date",
            "t3"."value",
            "t3"."lower_limit",
            "t3"."upper_limit",
            "t3"."target_value",
            "t3"."value_count",
            "t3"."out_of_limits_count",
            "t3"."reference_value",
            "t3"."deviation",
            "t3"."moving_range_sigma",
            "t3"."range_sigma",
            "t3"."sd_sigma",
            "t3"."pooled_square_sum",
            "t3"."pooled_freedom_count",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_measurement" AS "t3"
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
    1,
    2
) AS "t13"
ORDER BY
  "t13"."machine" ASC,
  "t13"."characteristic" ASC

-- cm by machine, characteristic
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    "t12"."characteristic",
    (
      CASE
        WHEN (
          MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
        )
        AND (
          COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
        )
        THEN MAX("t12"."upper_limit")
        ELSE CAST(NULL AS DOUBLE)
      END - CASE
        WHEN (
          MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
        )
        AND (
          COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
        )
        THEN MAX("t12"."lower_limit")
        ELSE CAST(NULL AS DOUBLE)
      END
    ) / NULLIF(
      SQRT(
        CASE
          WHEN CASE
            WHEN (
              MIN("t12"."value") = MAX("t12"."value")
            ) AND (
              COUNT(*) > 1
            )
            THEN 0.0
            ELSE VARIANCE("t12"."deviation")
          END > 0.0
          THEN CASE
            WHEN (
              MIN("t12"."value") = MAX("t12"."value")
            ) AND (
              COUNT(*) > 1
            )
            THEN 0.0
            ELSE VARIANCE("t12"."deviation")
          END
          ELSE CASE
            WHEN (
              MIN("t12"."value") = MAX("t12"."value")
            ) AND (
              COUNT(*) > 1
            )
            THEN 0.0
            ELSE VARIANCE("t12"."deviation")
          END * 0.0
        END
      ) * 6.0,
      0.0
    ) AS "cm",
    CASE
      WHEN (
        MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
      )
      AND (
        COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
      )
      THEN MAX("t12"."upper_limit")
      ELSE CAST(NULL AS DOUBLE)
    END - CASE
      WHEN (
        MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
      )
      AND (
        COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
      )
      THEN MAX("t12"."lower_limit")
      ELSE CAST(NULL AS DOUBLE)
    END AS "cm_numerator",
    SQRT(
      CASE
        WHEN CASE
          WHEN (
            MIN("t12"."value") = MAX("t12"."value")
          ) AND (
            COUNT(*) > 1
          )
          THEN 0.0
          ELSE VARIANCE("t12"."deviation")
        END > 0.0
        THEN CASE
          WHEN (
            MIN("t12"."value") = MAX("t12"."value")
          ) AND (
            COUNT(*) > 1
          )
          THEN 0.0
          ELSE VARIANCE("t12"."deviation")
        END
        ELSE CASE
          WHEN (
            MIN("t12"."value") = MAX("t12"."value")
          ) AND (
            COUNT(*) > 1
          )
          THEN 0.0
          ELSE VARIANCE("t12"."deviation")
        END * 0.0
      END
    ) * 6.0 AS "cm_denominator",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."characteristic",
        "t10"."product_id",
        "t10"."machine_id",
        "t10"."subgroup_no",
        "t10"."sample_no",
        "t10"."measured_at",
        "t10"."business_date",
        "t10"."value",
        "t10"."lower_limit",
        "t10"."upper_limit",
        "t10"."target_value",
        "t10"."value_count",
        "t10"."out_of_limits_count",
        "t10"."reference_value",
        "t10"."deviation",
        "t10"."moving_range_sigma",
        "t10"."range_sigma",
        "t10"."sd_sigma",
        "t10"."pooled_square_sum",
        "t10"."pooled_freedom_count",
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
            "t3"."characteristic",
            "t3"."product_id",
            "t3"."machine_id",
            "t3"."subgroup_no",
            "t3"."sample_no",
            "t3"."measured_at",
            "t3"."business_date",
            "t3"."value",
            "t3"."lower_limit",
            "t3"."upper_limit",
            "t3"."target_value",
            "t3"."value_count",
            "t3"."out_of_limits_count",
            "t3"."reference_value",
            "t3"."deviation",
            "t3"."moving_range_sigma",
            "t3"."range_sigma",
            "t3"."sd_sigma",
            "t3"."pooled_square_sum",
            "t3"."pooled_freedom_count",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_measurement" AS "t3"
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
    1,
    2
) AS "t13"
ORDER BY
  "t13"."machine" ASC,
  "t13"."characteristic" ASC

-- cmk by machine, characteristic
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    "t12"."characteristic",
    CASE
      WHEN (
        (
          COUNT("t12"."lower_limit") > 0
        )
        AND (
          CASE
            WHEN (
              MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
            )
            AND (
              COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
            )
            THEN MAX("t12"."lower_limit")
            ELSE CAST(NULL AS DOUBLE)
          END IS NULL
        )
      )
      OR (
        (
          COUNT("t12"."upper_limit") > 0
        )
        AND (
          CASE
            WHEN (
              MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
            )
            AND (
              COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
            )
            THEN MAX("t12"."upper_limit")
            ELSE CAST(NULL AS DOUBLE)
          END IS NULL
        )
      )
      THEN CAST(NULL AS DOUBLE)
      ELSE LEAST(
        COALESCE(
          (
            CASE
              WHEN (
                MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."upper_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ) - (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ),
          (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ) - (
            CASE
              WHEN (
                MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."lower_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          )
        ),
        COALESCE(
          (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ) - (
            CASE
              WHEN (
                MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."lower_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ),
          (
            CASE
              WHEN (
                MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."upper_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ) - (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          )
        )
      )
    END / NULLIF(
      SQRT(
        CASE
          WHEN CASE
            WHEN (
              MIN("t12"."value") = MAX("t12"."value")
            ) AND (
              COUNT(*) > 1
            )
            THEN 0.0
            ELSE VARIANCE("t12"."deviation")
          END > 0.0
          THEN CASE
            WHEN (
              MIN("t12"."value") = MAX("t12"."value")
            ) AND (
              COUNT(*) > 1
            )
            THEN 0.0
            ELSE VARIANCE("t12"."deviation")
          END
          ELSE CASE
            WHEN (
              MIN("t12"."value") = MAX("t12"."value")
            ) AND (
              COUNT(*) > 1
            )
            THEN 0.0
            ELSE VARIANCE("t12"."deviation")
          END * 0.0
        END
      ) * 3.0,
      0.0
    ) AS "cmk",
    CASE
      WHEN (
        (
          COUNT("t12"."lower_limit") > 0
        )
        AND (
          CASE
            WHEN (
              MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
            )
            AND (
              COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
            )
            THEN MAX("t12"."lower_limit")
            ELSE CAST(NULL AS DOUBLE)
          END IS NULL
        )
      )
      OR (
        (
          COUNT("t12"."upper_limit") > 0
        )
        AND (
          CASE
            WHEN (
              MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
            )
            AND (
              COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
            )
            THEN MAX("t12"."upper_limit")
            ELSE CAST(NULL AS DOUBLE)
          END IS NULL
        )
      )
      THEN CAST(NULL AS DOUBLE)
      ELSE LEAST(
        COALESCE(
          (
            CASE
              WHEN (
                MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."upper_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ) - (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ),
          (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ) - (
            CASE
              WHEN (
                MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."lower_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          )
        ),
        COALESCE(
          (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ) - (
            CASE
              WHEN (
                MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."lower_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ),
          (
            CASE
              WHEN (
                MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."upper_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ) - (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          )
        )
      )
    END AS "cmk_numerator",
    SQRT(
      CASE
        WHEN CASE
          WHEN (
            MIN("t12"."value") = MAX("t12"."value")
          ) AND (
            COUNT(*) > 1
          )
          THEN 0.0
          ELSE VARIANCE("t12"."deviation")
        END > 0.0
        THEN CASE
          WHEN (
            MIN("t12"."value") = MAX("t12"."value")
          ) AND (
            COUNT(*) > 1
          )
          THEN 0.0
          ELSE VARIANCE("t12"."deviation")
        END
        ELSE CASE
          WHEN (
            MIN("t12"."value") = MAX("t12"."value")
          ) AND (
            COUNT(*) > 1
          )
          THEN 0.0
          ELSE VARIANCE("t12"."deviation")
        END * 0.0
      END
    ) * 3.0 AS "cmk_denominator",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."characteristic",
        "t10"."product_id",
        "t10"."machine_id",
        "t10"."subgroup_no",
        "t10"."sample_no",
        "t10"."measured_at",
        "t10"."business_date",
        "t10"."value",
        "t10"."lower_limit",
        "t10"."upper_limit",
        "t10"."target_value",
        "t10"."value_count",
        "t10"."out_of_limits_count",
        "t10"."reference_value",
        "t10"."deviation",
        "t10"."moving_range_sigma",
        "t10"."range_sigma",
        "t10"."sd_sigma",
        "t10"."pooled_square_sum",
        "t10"."pooled_freedom_count",
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
            "t3"."characteristic",
            "t3"."product_id",
            "t3"."machine_id",
            "t3"."subgroup_no",
            "t3"."sample_no",
            "t3"."measured_at",
            "t3"."business_date",
            "t3"."value",
            "t3"."lower_limit",
            "t3"."upper_limit",
            "t3"."target_value",
            "t3"."value_count",
            "t3"."out_of_limits_count",
            "t3"."reference_value",
            "t3"."deviation",
            "t3"."moving_range_sigma",
            "t3"."range_sigma",
            "t3"."sd_sigma",
            "t3"."pooled_square_sum",
            "t3"."pooled_freedom_count",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_measurement" AS "t3"
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
    1,
    2
) AS "t13"
ORDER BY
  "t13"."machine" ASC,
  "t13"."characteristic" ASC

-- comprehensive_energy_consumption by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."energy_wh" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."energy_wh") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."total_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."total_qty") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "comprehensive_energy_consumption",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."energy_wh" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."energy_wh") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "comprehensive_energy_consumption_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."total_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."total_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "comprehensive_energy_consumption_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."energy_wh" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "comprehensive_energy_consumption_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."total_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "comprehensive_energy_consumption_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."energy_wh",
        "t10"."total_qty",
        "t10"."good_qty",
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
            "t3"."energy_wh",
            "t3"."total_qty",
            "t3"."good_qty",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_energy" AS "t3"
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

-- consumed_material by 
SELECT
  CAST(CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."consumed_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."consumed_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "consumed_material",
  CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."consumed_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."consumed_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS "consumed_material_numerator",
  1 AS "consumed_material_denominator",
  COUNT(*) AS "row_count"
FROM (
  SELECT
    "t5".*
    EXCLUDE ("business_date_right")
  FROM (
    SELECT
      "t2"."material_id",
      "t2"."product_id",
      "t2"."business_date",
      "t2"."consumed_qty",
      "t2"."finished_qty",
      "t2"."integrated_qty",
      "t2"."production_loss_qty",
      "t2"."storage_transport_loss_qty",
      "t2"."other_loss_qty",
      "t4"."business_date" AS "business_date_right",
      "t4"."week",
      "t4"."month",
      "t4"."year",
      "t4"."weekday",
      "t4"."iso_year",
      "t4"."iso_week"
    FROM "fct_material" AS "t2"
    LEFT OUTER JOIN (
      SELECT
        "t1"."business_date",
        "t1"."week",
        "t1"."month",
        "t1"."year",
        "t1"."weekday",
        "t1"."iso_year",
        "t1"."iso_week"
      FROM "dim_date" AS "t1"
    ) AS "t4"
      ON "t2"."business_date" = "t4"."business_date"
  ) AS "t5"
) AS "t6"

-- corrective_maintenance_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."corrective_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."corrective_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(
          SUM(
            CASE
              WHEN (
                "t12"."corrective_us" + "t12"."preventive_us"
              ) IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(CAST(SUM("t12"."corrective_us" + "t12"."preventive_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "corrective_maintenance_ratio",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."corrective_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."corrective_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "corrective_maintenance_ratio_numerator",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              "t12"."corrective_us" + "t12"."preventive_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."corrective_us" + "t12"."preventive_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "corrective_maintenance_ratio_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."corrective_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "corrective_maintenance_ratio_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            "t12"."corrective_us" + "t12"."preventive_us"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "corrective_maintenance_ratio_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- corrective_maintenance_time by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."corrective_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."corrective_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "corrective_maintenance_time",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."corrective_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."corrective_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "corrective_maintenance_time_numerator",
    1 AS "corrective_maintenance_time_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."corrective_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "corrective_maintenance_time_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- cp by machine, characteristic
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    "t12"."characteristic",
    (
      CASE
        WHEN (
          MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
        )
        AND (
          COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
        )
        THEN MAX("t12"."upper_limit")
        ELSE CAST(NULL AS DOUBLE)
      END - CASE
        WHEN (
          MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
        )
        AND (
          COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
        )
        THEN MAX("t12"."lower_limit")
        ELSE CAST(NULL AS DOUBLE)
      END
    ) / NULLIF(
      (
        SUM("t12"."range_sigma") / NULLIF(CAST(COUNT("t12"."range_sigma") AS DOUBLE), 0.0)
      ) * 6.0,
      0.0
    ) AS "cp",
    CASE
      WHEN (
        MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
      )
      AND (
        COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
      )
      THEN MAX("t12"."upper_limit")
      ELSE CAST(NULL AS DOUBLE)
    END - CASE
      WHEN (
        MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
      )
      AND (
        COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
      )
      THEN MAX("t12"."lower_limit")
      ELSE CAST(NULL AS DOUBLE)
    END AS "cp_numerator",
    (
      SUM("t12"."range_sigma") / NULLIF(CAST(COUNT("t12"."range_sigma") AS DOUBLE), 0.0)
    ) * 6.0 AS "cp_denominator",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."characteristic",
        "t10"."product_id",
        "t10"."machine_id",
        "t10"."subgroup_no",
        "t10"."sample_no",
        "t10"."measured_at",
        "t10"."business_date",
        "t10"."value",
        "t10"."lower_limit",
        "t10"."upper_limit",
        "t10"."target_value",
        "t10"."value_count",
        "t10"."out_of_limits_count",
        "t10"."reference_value",
        "t10"."deviation",
        "t10"."moving_range_sigma",
        "t10"."range_sigma",
        "t10"."sd_sigma",
        "t10"."pooled_square_sum",
        "t10"."pooled_freedom_count",
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
            "t3"."characteristic",
            "t3"."product_id",
            "t3"."machine_id",
            "t3"."subgroup_no",
            "t3"."sample_no",
            "t3"."measured_at",
            "t3"."business_date",
            "t3"."value",
            "t3"."lower_limit",
            "t3"."upper_limit",
            "t3"."target_value",
            "t3"."value_count",
            "t3"."out_of_limits_count",
            "t3"."reference_value",
            "t3"."deviation",
            "t3"."moving_range_sigma",
            "t3"."range_sigma",
            "t3"."sd_sigma",
            "t3"."pooled_square_sum",
            "t3"."pooled_freedom_count",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_measurement" AS "t3"
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
    1,
    2
) AS "t13"
ORDER BY
  "t13"."machine" ASC,
  "t13"."characteristic" ASC

-- cpk by machine, characteristic
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    "t12"."characteristic",
    CASE
      WHEN (
        (
          COUNT("t12"."lower_limit") > 0
        )
        AND (
          CASE
            WHEN (
              MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
            )
            AND (
              COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
            )
            THEN MAX("t12"."lower_limit")
            ELSE CAST(NULL AS DOUBLE)
          END IS NULL
        )
      )
      OR (
        (
          COUNT("t12"."upper_limit") > 0
        )
        AND (
          CASE
            WHEN (
              MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
            )
            AND (
              COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
            )
            THEN MAX("t12"."upper_limit")
            ELSE CAST(NULL AS DOUBLE)
          END IS NULL
        )
      )
      THEN CAST(NULL AS DOUBLE)
      ELSE LEAST(
        COALESCE(
          (
            CASE
              WHEN (
                MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."upper_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ) - (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ),
          (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ) - (
            CASE
              WHEN (
                MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."lower_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          )
        ),
        COALESCE(
          (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ) - (
            CASE
              WHEN (
                MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."lower_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ),
          (
            CASE
              WHEN (
                MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."upper_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ) - (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          )
        )
      )
    END / NULLIF(
      (
        SUM("t12"."range_sigma") / NULLIF(CAST(COUNT("t12"."range_sigma") AS DOUBLE), 0.0)
      ) * 3.0,
      0.0
    ) AS "cpk",
    CASE
      WHEN (
        (
          COUNT("t12"."lower_limit") > 0
        )
        AND (
          CASE
            WHEN (
              MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
            )
            AND (
              COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
            )
            THEN MAX("t12"."lower_limit")
            ELSE CAST(NULL AS DOUBLE)
          END IS NULL
        )
      )
      OR (
        (
          COUNT("t12"."upper_limit") > 0
        )
        AND (
          CASE
            WHEN (
              MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
            )
            AND (
              COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
            )
            THEN MAX("t12"."upper_limit")
            ELSE CAST(NULL AS DOUBLE)
          END IS NULL
        )
      )
      THEN CAST(NULL AS DOUBLE)
      ELSE LEAST(
        COALESCE(
          (
            CASE
              WHEN (
                MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."upper_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ) - (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ),
          (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ) - (
            CASE
              WHEN (
                MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."lower_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          )
        ),
        COALESCE(
          (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ) - (
            CASE
              WHEN (
                MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."lower_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ),
          (
            CASE
              WHEN (
                MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."upper_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ) - (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          )
        )
      )
    END AS "cpk_numerator",
    (
      SUM("t12"."range_sigma") / NULLIF(CAST(COUNT("t12"."range_sigma") AS DOUBLE), 0.0)
    ) * 3.0 AS "cpk_denominator",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."characteristic",
        "t10"."product_id",
        "t10"."machine_id",
        "t10"."subgroup_no",
        "t10"."sample_no",
        "t10"."measured_at",
        "t10"."business_date",
        "t10"."value",
        "t10"."lower_limit",
        "t10"."upper_limit",
        "t10"."target_value",
        "t10"."value_count",
        "t10"."out_of_limits_count",
        "t10"."reference_value",
        "t10"."deviation",
        "t10"."moving_range_sigma",
        "t10"."range_sigma",
        "t10"."sd_sigma",
        "t10"."pooled_square_sum",
        "t10"."pooled_freedom_count",
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
            "t3"."characteristic",
            "t3"."product_id",
            "t3"."machine_id",
            "t3"."subgroup_no",
            "t3"."sample_no",
            "t3"."measured_at",
            "t3"."business_date",
            "t3"."value",
            "t3"."lower_limit",
            "t3"."upper_limit",
            "t3"."target_value",
            "t3"."value_count",
            "t3"."out_of_limits_count",
            "t3"."reference_value",
            "t3"."deviation",
            "t3"."moving_range_sigma",
            "t3"."range_sigma",
            "t3"."sd_sigma",
            "t3"."pooled_square_sum",
            "t3"."pooled_freedom_count",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_measurement" AS "t3"
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
    1,
    2
) AS "t13"
ORDER BY
  "t13"."machine" ASC,
  "t13"."characteristic" ASC

-- cpl by machine, characteristic
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    "t12"."characteristic",
    (
      (
        SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
      ) - (
        CASE
          WHEN (
            MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
          )
          AND (
            COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
          )
          THEN MAX("t12"."lower_limit")
          ELSE CAST(NULL AS DOUBLE)
        END - MAX("t12"."reference_value")
      )
    ) / NULLIF(
      (
        SUM("t12"."range_sigma") / NULLIF(CAST(COUNT("t12"."range_sigma") AS DOUBLE), 0.0)
      ) * 3.0,
      0.0
    ) AS "cpl",
    (
      SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
    ) - (
      CASE
        WHEN (
          MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
        )
        AND (
          COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
        )
        THEN MAX("t12"."lower_limit")
        ELSE CAST(NULL AS DOUBLE)
      END - MAX("t12"."reference_value")
    ) AS "cpl_numerator",
    (
      SUM("t12"."range_sigma") / NULLIF(CAST(COUNT("t12"."range_sigma") AS DOUBLE), 0.0)
    ) * 3.0 AS "cpl_denominator",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."characteristic",
        "t10"."product_id",
        "t10"."machine_id",
        "t10"."subgroup_no",
        "t10"."sample_no",
        "t10"."measured_at",
        "t10"."business_date",
        "t10"."value",
        "t10"."lower_limit",
        "t10"."upper_limit",
        "t10"."target_value",
        "t10"."value_count",
        "t10"."out_of_limits_count",
        "t10"."reference_value",
        "t10"."deviation",
        "t10"."moving_range_sigma",
        "t10"."range_sigma",
        "t10"."sd_sigma",
        "t10"."pooled_square_sum",
        "t10"."pooled_freedom_count",
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
            "t3"."characteristic",
            "t3"."product_id",
            "t3"."machine_id",
            "t3"."subgroup_no",
            "t3"."sample_no",
            "t3"."measured_at",
            "t3"."business_date",
            "t3"."value",
            "t3"."lower_limit",
            "t3"."upper_limit",
            "t3"."target_value",
            "t3"."value_count",
            "t3"."out_of_limits_count",
            "t3"."reference_value",
            "t3"."deviation",
            "t3"."moving_range_sigma",
            "t3"."range_sigma",
            "t3"."sd_sigma",
            "t3"."pooled_square_sum",
            "t3"."pooled_freedom_count",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_measurement" AS "t3"
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
    1,
    2
) AS "t13"
ORDER BY
  "t13"."machine" ASC,
  "t13"."characteristic" ASC

-- cpm by machine, characteristic
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    "t12"."characteristic",
    (
      CASE
        WHEN (
          MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
        )
        AND (
          COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
        )
        THEN MAX("t12"."upper_limit")
        ELSE CAST(NULL AS DOUBLE)
      END - CASE
        WHEN (
          MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
        )
        AND (
          COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
        )
        THEN MAX("t12"."lower_limit")
        ELSE CAST(NULL AS DOUBLE)
      END
    ) / NULLIF(
      SQRT(
        (
          SQRT(
            CASE
              WHEN CASE
                WHEN (
                  MIN("t12"."value") = MAX("t12"."value")
                ) AND (
                  COUNT(*) > 1
                )
                THEN 0.0
                ELSE VARIANCE("t12"."deviation")
              END > 0.0
              THEN CASE
                WHEN (
                  MIN("t12"."value") = MAX("t12"."value")
                ) AND (
                  COUNT(*) > 1
                )
                THEN 0.0
                ELSE VARIANCE("t12"."deviation")
              END
              ELSE CASE
                WHEN (
                  MIN("t12"."value") = MAX("t12"."value")
                ) AND (
                  COUNT(*) > 1
                )
                THEN 0.0
                ELSE VARIANCE("t12"."deviation")
              END * 0.0
            END
          ) * SQRT(
            CASE
              WHEN CASE
                WHEN (
                  MIN("t12"."value") = MAX("t12"."value")
                ) AND (
                  COUNT(*) > 1
                )
                THEN 0.0
                ELSE VARIANCE("t12"."deviation")
              END > 0.0
              THEN CASE
                WHEN (
                  MIN("t12"."value") = MAX("t12"."value")
                ) AND (
                  COUNT(*) > 1
                )
                THEN 0.0
                ELSE VARIANCE("t12"."deviation")
              END
              ELSE CASE
                WHEN (
                  MIN("t12"."value") = MAX("t12"."value")
                ) AND (
                  COUNT(*) > 1
                )
                THEN 0.0
                ELSE VARIANCE("t12"."deviation")
              END * 0.0
            END
          )
        ) + (
          (
            (
              SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
            ) - (
              CASE
                WHEN (
                  MIN("t12"."target_value") = MAX("t12"."target_value")
                )
                AND (
                  COALESCE(CAST(SUM(CASE WHEN "t12"."target_value" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
                )
                THEN MAX("t12"."target_value")
                ELSE CAST(NULL AS DOUBLE)
              END - MAX("t12"."reference_value")
            )
          ) * (
            (
              SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
            ) - (
              CASE
                WHEN (
                  MIN("t12"."target_value") = MAX("t12"."target_value")
                )
                AND (
                  COALESCE(CAST(SUM(CASE WHEN "t12"."target_value" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
                )
                THEN MAX("t12"."target_value")
                ELSE CAST(NULL AS DOUBLE)
              END - MAX("t12"."reference_value")
            )
          )
        )
      ) * 6.0,
      0.0
    ) AS "cpm",
    CASE
      WHEN (
        MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
      )
      AND (
        COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
      )
      THEN MAX("t12"."upper_limit")
      ELSE CAST(NULL AS DOUBLE)
    END - CASE
      WHEN (
        MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
      )
      AND (
        COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
      )
      THEN MAX("t12"."lower_limit")
      ELSE CAST(NULL AS DOUBLE)
    END AS "cpm_numerator",
    SQRT(
      (
        SQRT(
          CASE
            WHEN CASE
              WHEN (
                MIN("t12"."value") = MAX("t12"."value")
              ) AND (
                COUNT(*) > 1
              )
              THEN 0.0
              ELSE VARIANCE("t12"."deviation")
            END > 0.0
            THEN CASE
              WHEN (
                MIN("t12"."value") = MAX("t12"."value")
              ) AND (
                COUNT(*) > 1
              )
              THEN 0.0
              ELSE VARIANCE("t12"."deviation")
            END
            ELSE CASE
              WHEN (
                MIN("t12"."value") = MAX("t12"."value")
              ) AND (
                COUNT(*) > 1
              )
              THEN 0.0
              ELSE VARIANCE("t12"."deviation")
            END * 0.0
          END
        ) * SQRT(
          CASE
            WHEN CASE
              WHEN (
                MIN("t12"."value") = MAX("t12"."value")
              ) AND (
                COUNT(*) > 1
              )
              THEN 0.0
              ELSE VARIANCE("t12"."deviation")
            END > 0.0
            THEN CASE
              WHEN (
                MIN("t12"."value") = MAX("t12"."value")
              ) AND (
                COUNT(*) > 1
              )
              THEN 0.0
              ELSE VARIANCE("t12"."deviation")
            END
            ELSE CASE
              WHEN (
                MIN("t12"."value") = MAX("t12"."value")
              ) AND (
                COUNT(*) > 1
              )
              THEN 0.0
              ELSE VARIANCE("t12"."deviation")
            END * 0.0
          END
        )
      ) + (
        (
          (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ) - (
            CASE
              WHEN (
                MIN("t12"."target_value") = MAX("t12"."target_value")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."target_value" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."target_value")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          )
        ) * (
          (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ) - (
            CASE
              WHEN (
                MIN("t12"."target_value") = MAX("t12"."target_value")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."target_value" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."target_value")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          )
        )
      )
    ) * 6.0 AS "cpm_denominator",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."characteristic",
        "t10"."product_id",
        "t10"."machine_id",
        "t10"."subgroup_no",
        "t10"."sample_no",
        "t10"."measured_at",
        "t10"."business_date",
        "t10"."value",
        "t10"."lower_limit",
        "t10"."upper_limit",
        "t10"."target_value",
        "t10"."value_count",
        "t10"."out_of_limits_count",
        "t10"."reference_value",
        "t10"."deviation",
        "t10"."moving_range_sigma",
        "t10"."range_sigma",
        "t10"."sd_sigma",
        "t10"."pooled_square_sum",
        "t10"."pooled_freedom_count",
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
            "t3"."characteristic",
            "t3"."product_id",
            "t3"."machine_id",
            "t3"."subgroup_no",
            "t3"."sample_no",
            "t3"."measured_at",
            "t3"."business_date",
            "t3"."value",
            "t3"."lower_limit",
            "t3"."upper_limit",
            "t3"."target_value",
            "t3"."value_count",
            "t3"."out_of_limits_count",
            "t3"."reference_value",
            "t3"."deviation",
            "t3"."moving_range_sigma",
            "t3"."range_sigma",
            "t3"."sd_sigma",
            "t3"."pooled_square_sum",
            "t3"."pooled_freedom_count",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_measurement" AS "t3"
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
    1,
    2
) AS "t13"
ORDER BY
  "t13"."machine" ASC,
  "t13"."characteristic" ASC

-- cpmk by machine, characteristic
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    "t12"."characteristic",
    CASE
      WHEN (
        (
          COUNT("t12"."lower_limit") > 0
        )
        AND (
          CASE
            WHEN (
              MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
            )
            AND (
              COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
            )
            THEN MAX("t12"."lower_limit")
            ELSE CAST(NULL AS DOUBLE)
          END IS NULL
        )
      )
      OR (
        (
          COUNT("t12"."upper_limit") > 0
        )
        AND (
          CASE
            WHEN (
              MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
            )
            AND (
              COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
            )
            THEN MAX("t12"."upper_limit")
            ELSE CAST(NULL AS DOUBLE)
          END IS NULL
        )
      )
      THEN CAST(NULL AS DOUBLE)
      ELSE LEAST(
        COALESCE(
          (
            CASE
              WHEN (
                MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."upper_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ) - (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ),
          (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ) - (
            CASE
              WHEN (
                MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."lower_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          )
        ),
        COALESCE(
          (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ) - (
            CASE
              WHEN (
                MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."lower_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ),
          (
            CASE
              WHEN (
                MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."upper_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ) - (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          )
        )
      )
    END / NULLIF(
      SQRT(
        (
          SQRT(
            CASE
              WHEN CASE
                WHEN (
                  MIN("t12"."value") = MAX("t12"."value")
                ) AND (
                  COUNT(*) > 1
                )
                THEN 0.0
                ELSE VARIANCE("t12"."deviation")
              END > 0.0
              THEN CASE
                WHEN (
                  MIN("t12"."value") = MAX("t12"."value")
                ) AND (
                  COUNT(*) > 1
                )
                THEN 0.0
                ELSE VARIANCE("t12"."deviation")
              END
              ELSE CASE
                WHEN (
                  MIN("t12"."value") = MAX("t12"."value")
                ) AND (
                  COUNT(*) > 1
                )
                THEN 0.0
                ELSE VARIANCE("t12"."deviation")
              END * 0.0
            END
          ) * SQRT(
            CASE
              WHEN CASE
                WHEN (
                  MIN("t12"."value") = MAX("t12"."value")
                ) AND (
                  COUNT(*) > 1
                )
                THEN 0.0
                ELSE VARIANCE("t12"."deviation")
              END > 0.0
              THEN CASE
                WHEN (
                  MIN("t12"."value") = MAX("t12"."value")
                ) AND (
                  COUNT(*) > 1
                )
                THEN 0.0
                ELSE VARIANCE("t12"."deviation")
              END
              ELSE CASE
                WHEN (
                  MIN("t12"."value") = MAX("t12"."value")
                ) AND (
                  COUNT(*) > 1
                )
                THEN 0.0
                ELSE VARIANCE("t12"."deviation")
              END * 0.0
            END
          )
        ) + (
          (
            (
              SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
            ) - (
              CASE
                WHEN (
                  MIN("t12"."target_value") = MAX("t12"."target_value")
                )
                AND (
                  COALESCE(CAST(SUM(CASE WHEN "t12"."target_value" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
                )
                THEN MAX("t12"."target_value")
                ELSE CAST(NULL AS DOUBLE)
              END - MAX("t12"."reference_value")
            )
          ) * (
            (
              SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
            ) - (
              CASE
                WHEN (
                  MIN("t12"."target_value") = MAX("t12"."target_value")
                )
                AND (
                  COALESCE(CAST(SUM(CASE WHEN "t12"."target_value" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
                )
                THEN MAX("t12"."target_value")
                ELSE CAST(NULL AS DOUBLE)
              END - MAX("t12"."reference_value")
            )
          )
        )
      ) * 3.0,
      0.0
    ) AS "cpmk",
    CASE
      WHEN (
        (
          COUNT("t12"."lower_limit") > 0
        )
        AND (
          CASE
            WHEN (
              MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
            )
            AND (
              COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
            )
            THEN MAX("t12"."lower_limit")
            ELSE CAST(NULL AS DOUBLE)
          END IS NULL
        )
      )
      OR (
        (
          COUNT("t12"."upper_limit") > 0
        )
        AND (
          CASE
            WHEN (
              MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
            )
            AND (
              COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
            )
            THEN MAX("t12"."upper_limit")
            ELSE CAST(NULL AS DOUBLE)
          END IS NULL
        )
      )
      THEN CAST(NULL AS DOUBLE)
      ELSE LEAST(
        COALESCE(
          (
            CASE
              WHEN (
                MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."upper_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ) - (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ),
          (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ) - (
            CASE
              WHEN (
                MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."lower_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          )
        ),
        COALESCE(
          (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ) - (
            CASE
              WHEN (
                MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."lower_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ),
          (
            CASE
              WHEN (
                MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."upper_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ) - (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          )
        )
      )
    END AS "cpmk_numerator",
    SQRT(
      (
        SQRT(
          CASE
            WHEN CASE
              WHEN (
                MIN("t12"."value") = MAX("t12"."value")
              ) AND (
                COUNT(*) > 1
              )
              THEN 0.0
              ELSE VARIANCE("t12"."deviation")
            END > 0.0
            THEN CASE
              WHEN (
                MIN("t12"."value") = MAX("t12"."value")
              ) AND (
                COUNT(*) > 1
              )
              THEN 0.0
              ELSE VARIANCE("t12"."deviation")
            END
            ELSE CASE
              WHEN (
                MIN("t12"."value") = MAX("t12"."value")
              ) AND (
                COUNT(*) > 1
              )
              THEN 0.0
              ELSE VARIANCE("t12"."deviation")
            END * 0.0
          END
        ) * SQRT(
          CASE
            WHEN CASE
              WHEN (
                MIN("t12"."value") = MAX("t12"."value")
              ) AND (
                COUNT(*) > 1
              )
              THEN 0.0
              ELSE VARIANCE("t12"."deviation")
            END > 0.0
            THEN CASE
              WHEN (
                MIN("t12"."value") = MAX("t12"."value")
              ) AND (
                COUNT(*) > 1
              )
              THEN 0.0
              ELSE VARIANCE("t12"."deviation")
            END
            ELSE CASE
              WHEN (
                MIN("t12"."value") = MAX("t12"."value")
              ) AND (
                COUNT(*) > 1
              )
              THEN 0.0
              ELSE VARIANCE("t12"."deviation")
            END * 0.0
          END
        )
      ) + (
        (
          (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ) - (
            CASE
              WHEN (
                MIN("t12"."target_value") = MAX("t12"."target_value")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."target_value" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."target_value")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          )
        ) * (
          (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ) - (
            CASE
              WHEN (
                MIN("t12"."target_value") = MAX("t12"."target_value")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."target_value" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."target_value")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          )
        )
      )
    ) * 3.0 AS "cpmk_denominator",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."characteristic",
        "t10"."product_id",
        "t10"."machine_id",
        "t10"."subgroup_no",
        "t10"."sample_no",
        "t10"."measured_at",
        "t10"."business_date",
        "t10"."value",
        "t10"."lower_limit",
        "t10"."upper_limit",
        "t10"."target_value",
        "t10"."value_count",
        "t10"."out_of_limits_count",
        "t10"."reference_value",
        "t10"."deviation",
        "t10"."moving_range_sigma",
        "t10"."range_sigma",
        "t10"."sd_sigma",
        "t10"."pooled_square_sum",
        "t10"."pooled_freedom_count",
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
            "t3"."characteristic",
            "t3"."product_id",
            "t3"."machine_id",
            "t3"."subgroup_no",
            "t3"."sample_no",
            "t3"."measured_at",
            "t3"."business_date",
            "t3"."value",
            "t3"."lower_limit",
            "t3"."upper_limit",
            "t3"."target_value",
            "t3"."value_count",
            "t3"."out_of_limits_count",
            "t3"."reference_value",
            "t3"."deviation",
            "t3"."moving_range_sigma",
            "t3"."range_sigma",
            "t3"."sd_sigma",
            "t3"."pooled_square_sum",
            "t3"."pooled_freedom_count",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_measurement" AS "t3"
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
    1,
    2
) AS "t13"
ORDER BY
  "t13"."machine" ASC,
  "t13"."characteristic" ASC

-- cpu by machine, characteristic
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    "t12"."characteristic",
    (
      (
        CASE
          WHEN (
            MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
          )
          AND (
            COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
          )
          THEN MAX("t12"."upper_limit")
          ELSE CAST(NULL AS DOUBLE)
        END - MAX("t12"."reference_value")
      ) - (
        SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
      )
    ) / NULLIF(
      (
        SUM("t12"."range_sigma") / NULLIF(CAST(COUNT("t12"."range_sigma") AS DOUBLE), 0.0)
      ) * 3.0,
      0.0
    ) AS "cpu",
    (
      CASE
        WHEN (
          MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
        )
        AND (
          COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
        )
        THEN MAX("t12"."upper_limit")
        ELSE CAST(NULL AS DOUBLE)
      END - MAX("t12"."reference_value")
    ) - (
      SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
    ) AS "cpu_numerator",
    (
      SUM("t12"."range_sigma") / NULLIF(CAST(COUNT("t12"."range_sigma") AS DOUBLE), 0.0)
    ) * 3.0 AS "cpu_denominator",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."characteristic",
        "t10"."product_id",
        "t10"."machine_id",
        "t10"."subgroup_no",
        "t10"."sample_no",
        "t10"."measured_at",
        "t10"."business_date",
        "t10"."value",
        "t10"."lower_limit",
        "t10"."upper_limit",
        "t10"."target_value",
        "t10"."value_count",
        "t10"."out_of_limits_count",
        "t10"."reference_value",
        "t10"."deviation",
        "t10"."moving_range_sigma",
        "t10"."range_sigma",
        "t10"."sd_sigma",
        "t10"."pooled_square_sum",
        "t10"."pooled_freedom_count",
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
            "t3"."characteristic",
            "t3"."product_id",
            "t3"."machine_id",
            "t3"."subgroup_no",
            "t3"."sample_no",
            "t3"."measured_at",
            "t3"."business_date",
            "t3"."value",
            "t3"."lower_limit",
            "t3"."upper_limit",
            "t3"."target_value",
            "t3"."value_count",
            "t3"."out_of_limits_count",
            "t3"."reference_value",
            "t3"."deviation",
            "t3"."moving_range_sigma",
            "t3"."range_sigma",
            "t3"."sd_sigma",
            "t3"."pooled_square_sum",
            "t3"."pooled_freedom_count",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_measurement" AS "t3"
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
    1,
    2
) AS "t13"
ORDER BY
  "t13"."machine" ASC,
  "t13"."characteristic" ASC

-- days_of_inventory by 
SELECT
  CAST(CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."held_qty_s" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."held_qty_s") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE) / NULLIF(
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN (
        "t6"."throughput_qty" * 1
      ) IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."throughput_qty" * 1) AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END * 86400 AS DOUBLE),
    0.0
  ) AS "days_of_inventory",
  CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."held_qty_s" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."held_qty_s") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS "days_of_inventory_numerator",
  CASE
    WHEN COALESCE(SUM(CASE WHEN (
      "t6"."throughput_qty" * 1
    ) IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."throughput_qty" * 1) AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS "days_of_inventory_denominator",
  COALESCE(CAST(SUM(CASE WHEN "t6"."held_qty_s" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "days_of_inventory_numerator_unknown",
  COALESCE(
    CAST(SUM(CASE WHEN (
      "t6"."throughput_qty" * 1
    ) IS NULL THEN 1 ELSE 0 END) AS BIGINT),
    0
  ) AS "days_of_inventory_denominator_unknown",
  COUNT(*) AS "row_count"
FROM (
  SELECT
    "t5".*
    EXCLUDE ("business_date_right")
  FROM (
    SELECT
      "t2"."place",
      "t2"."item",
      "t2"."count_no",
      "t2"."counted_at",
      "t2"."business_date",
      "t2"."start_at",
      "t2"."end_at",
      "t2"."on_hand_qty",
      "t2"."held_s",
      "t2"."held_qty_s",
      "t2"."ends_qty_s",
      "t2"."throughput_qty",
      "t4"."business_date" AS "business_date_right",
      "t4"."week",
      "t4"."month",
      "t4"."year",
      "t4"."weekday",
      "t4"."iso_year",
      "t4"."iso_week"
    FROM "fct_inventory" AS "t2"
    LEFT OUTER JOIN (
      SELECT
        "t1"."business_date",
        "t1"."week",
        "t1"."month",
        "t1"."year",
        "t1"."weekday",
        "t1"."iso_year",
        "t1"."iso_week"
      FROM "dim_date" AS "t1"
    ) AS "t4"
      ON "t2"."business_date" = "t4"."business_date"
  ) AS "t5"
) AS "t6"

-- defective_ppm by machine
SELECT
  "t13"."machine",
  "t13"."defective_ppm" * 1000000.0 AS "defective_ppm",
  "t13"."defective_ppm_numerator",
  "t13"."defective_ppm_denominator",
  "t13"."defective_ppm_numerator_unknown",
  "t13"."defective_ppm_denominator_unknown",
  "t13"."row_count"
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."defective_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."defective_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."inspected_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."inspected_qty") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "defective_ppm",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."defective_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."defective_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "defective_ppm_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."inspected_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."inspected_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "defective_ppm_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."defective_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "defective_ppm_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."inspected_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "defective_ppm_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."order_id",
        "t10"."product_id",
        "t10"."operation_no",
        "t10"."sample_no",
        "t10"."inspected_at",
        "t10"."business_date",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."defective_qty",
        "t10"."defect_qty",
        "t10"."opportunities_per_unit",
        "t10"."opportunity_qty",
        "t10"."source_file",
        "t10"."source_row",
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
            "t3"."order_id",
            "t3"."product_id",
            "t3"."operation_no",
            "t3"."sample_no",
            "t3"."inspected_at",
            "t3"."business_date",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."defective_qty",
            "t3"."defect_qty",
            "t3"."opportunities_per_unit",
            "t3"."opportunity_qty",
            "t3"."source_file",
            "t3"."source_row",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_inspection" AS "t3"
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

-- defective_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."defective_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."defective_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."inspected_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."inspected_qty") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "defective_ratio",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."defective_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."defective_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "defective_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."inspected_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."inspected_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "defective_ratio_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."defective_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "defective_ratio_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."inspected_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "defective_ratio_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."order_id",
        "t10"."product_id",
        "t10"."operation_no",
        "t10"."sample_no",
        "t10"."inspected_at",
        "t10"."business_date",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."defective_qty",
        "t10"."defect_qty",
        "t10"."opportunities_per_unit",
        "t10"."opportunity_qty",
        "t10"."source_file",
        "t10"."source_row",
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
            "t3"."order_id",
            "t3"."product_id",
            "t3"."operation_no",
            "t3"."sample_no",
            "t3"."inspected_at",
            "t3"."business_date",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."defective_qty",
            "t3"."defect_qty",
            "t3"."opportunities_per_unit",
            "t3"."opportunity_qty",
            "t3"."source_file",
            "t3"."source_row",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_inspection" AS "t3"
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

-- defective_units by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."defective_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."defective_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "defective_units",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."defective_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."defective_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "defective_units_numerator",
    1 AS "defective_units_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."defective_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "defective_units_numerator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."order_id",
        "t10"."product_id",
        "t10"."operation_no",
        "t10"."sample_no",
        "t10"."inspected_at",
        "t10"."business_date",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."defective_qty",
        "t10"."defect_qty",
        "t10"."opportunities_per_unit",
        "t10"."opportunity_qty",
        "t10"."source_file",
        "t10"."source_row",
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
            "t3"."order_id",
            "t3"."product_id",
            "t3"."operation_no",
            "t3"."sample_no",
            "t3"."inspected_at",
            "t3"."business_date",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."defective_qty",
            "t3"."defect_qty",
            "t3"."opportunities_per_unit",
            "t3"."opportunity_qty",
            "t3"."source_file",
            "t3"."source_row",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_inspection" AS "t3"
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

-- defects by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."defect_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."defect_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "defects",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."defect_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."defect_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "defects_numerator",
    1 AS "defects_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."defect_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "defects_numerator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."order_id",
        "t10"."product_id",
        "t10"."operation_no",
        "t10"."sample_no",
        "t10"."inspected_at",
        "t10"."business_date",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."defective_qty",
        "t10"."defect_qty",
        "t10"."opportunities_per_unit",
        "t10"."opportunity_qty",
        "t10"."source_file",
        "t10"."source_row",
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
            "t3"."order_id",
            "t3"."product_id",
            "t3"."operation_no",
            "t3"."sample_no",
            "t3"."inspected_at",
            "t3"."business_date",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."defective_qty",
            "t3"."defect_qty",
            "t3"."opportunities_per_unit",
            "t3"."opportunity_qty",
            "t3"."source_file",
            "t3"."source_row",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_inspection" AS "t3"
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

-- dpmo by machine
SELECT
  "t13"."machine",
  "t13"."dpmo" * 1000000.0 AS "dpmo",
  "t13"."dpmo_numerator",
  "t13"."dpmo_denominator",
  "t13"."dpmo_numerator_unknown",
  "t13"."dpmo_denominator_unknown",
  "t13"."row_count"
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."defect_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."defect_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."opportunity_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."opportunity_qty") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "dpmo",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."defect_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."defect_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "dpmo_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."opportunity_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."opportunity_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "dpmo_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."defect_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "dpmo_numerator_unknown",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."opportunity_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "dpmo_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."order_id",
        "t10"."product_id",
        "t10"."operation_no",
        "t10"."sample_no",
        "t10"."inspected_at",
        "t10"."business_date",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."defective_qty",
        "t10"."defect_qty",
        "t10"."opportunities_per_unit",
        "t10"."opportunity_qty",
        "t10"."source_file",
        "t10"."source_row",
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
            "t3"."order_id",
            "t3"."product_id",
            "t3"."operation_no",
            "t3"."sample_no",
            "t3"."inspected_at",
            "t3"."business_date",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."defective_qty",
            "t3"."defect_qty",
            "t3"."opportunities_per_unit",
            "t3"."opportunity_qty",
            "t3"."source_file",
            "t3"."source_row",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_inspection" AS "t3"
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

-- dpo by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."defect_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."defect_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."opportunity_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."opportunity_qty") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "dpo",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."defect_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."defect_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "dpo_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."opportunity_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."opportunity_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "dpo_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."defect_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "dpo_numerator_unknown",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."opportunity_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "dpo_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."order_id",
        "t10"."product_id",
        "t10"."operation_no",
        "t10"."sample_no",
        "t10"."inspected_at",
        "t10"."business_date",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."defective_qty",
        "t10"."defect_qty",
        "t10"."opportunities_per_unit",
        "t10"."opportunity_qty",
        "t10"."source_file",
        "t10"."source_row",
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
            "t3"."order_id",
            "t3"."product_id",
            "t3"."operation_no",
            "t3"."sample_no",
            "t3"."inspected_at",
            "t3"."business_date",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."defective_qty",
            "t3"."defect_qty",
            "t3"."opportunities_per_unit",
            "t3"."opportunity_qty",
            "t3"."source_file",
            "t3"."source_row",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_inspection" AS "t3"
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

-- dpu by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."defect_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."defect_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."inspected_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."inspected_qty") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "dpu",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."defect_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."defect_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "dpu_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."inspected_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."inspected_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "dpu_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."defect_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "dpu_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."inspected_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "dpu_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."order_id",
        "t10"."product_id",
        "t10"."operation_no",
        "t10"."sample_no",
        "t10"."inspected_at",
        "t10"."business_date",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."defective_qty",
        "t10"."defect_qty",
        "t10"."opportunities_per_unit",
        "t10"."opportunity_qty",
        "t10"."source_file",
        "t10"."source_row",
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
            "t3"."order_id",
            "t3"."product_id",
            "t3"."operation_no",
            "t3"."sample_no",
            "t3"."inspected_at",
            "t3"."business_date",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."defective_qty",
            "t3"."defect_qty",
            "t3"."opportunities_per_unit",
            "t3"."opportunity_qty",
            "t3"."source_file",
            "t3"."source_row",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_inspection" AS "t3"
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

-- energy_per_good_piece by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."energy_wh" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."energy_wh") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."good_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."good_qty") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "energy_per_good_piece",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."energy_wh" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."energy_wh") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "energy_per_good_piece_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."good_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."good_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "energy_per_good_piece_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."energy_wh" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "energy_per_good_piece_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."good_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "energy_per_good_piece_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."energy_wh",
        "t10"."total_qty",
        "t10"."good_qty",
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
            "t3"."energy_wh",
            "t3"."total_qty",
            "t3"."good_qty",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_energy" AS "t3"
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

-- energy_use by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."energy_wh" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."energy_wh") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 1000 AS DOUBLE), 0.0) AS "energy_use",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."energy_wh" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."energy_wh") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "energy_use_numerator",
    1 AS "energy_use_denominator",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."carrier",
        "t10"."business_date",
        "t10"."energy_wh",
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
            "t3"."carrier",
            "t3"."business_date",
            "t3"."energy_wh",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_energy_use" AS "t3"
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

-- equipment_dependent_uptime by machine
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
              (
                "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
              ) - "t12"."stopped_down_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          (
            "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
          ) - "t12"."stopped_down_us"
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(
          SUM(
            CASE
              WHEN (
                (
                  "t12"."planned_us" + "t12"."planned_stop_us"
                ) - (
                  "t12"."user_delay_us" + "t12"."supplier_delay_us" + "t12"."input_down_us" + "t12"."facilities_down_us"
                )
              ) IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(
          CAST(SUM(
            (
              "t12"."planned_us" + "t12"."planned_stop_us"
            ) - (
              "t12"."user_delay_us" + "t12"."supplier_delay_us" + "t12"."input_down_us" + "t12"."facilities_down_us"
            )
          ) AS BIGINT),
          0
        )
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "equipment_dependent_uptime",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              (
                "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
              ) - "t12"."stopped_down_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          (
            "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
          ) - "t12"."stopped_down_us"
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "equipment_dependent_uptime_numerator",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              (
                "t12"."planned_us" + "t12"."planned_stop_us"
              ) - (
                "t12"."user_delay_us" + "t12"."supplier_delay_us" + "t12"."input_down_us" + "t12"."facilities_down_us"
              )
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          (
            "t12"."planned_us" + "t12"."planned_stop_us"
          ) - (
            "t12"."user_delay_us" + "t12"."supplier_delay_us" + "t12"."input_down_us" + "t12"."facilities_down_us"
          )
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "equipment_dependent_uptime_denominator",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            (
              "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
            ) - "t12"."stopped_down_us"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "equipment_dependent_uptime_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            (
              "t12"."planned_us" + "t12"."planned_stop_us"
            ) - (
              "t12"."user_delay_us" + "t12"."supplier_delay_us" + "t12"."input_down_us" + "t12"."facilities_down_us"
            )
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "equipment_dependent_uptime_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- equipment_load_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN (
        "t12"."total_qty" * 1000
      ) IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."total_qty" * 1000) AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."rated_capacity_milli_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."rated_capacity_milli_qty") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "equipment_load_ratio",
    CASE
      WHEN COALESCE(SUM(CASE WHEN (
        "t12"."total_qty" * 1000
      ) IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."total_qty" * 1000) AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "equipment_load_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."rated_capacity_milli_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."rated_capacity_milli_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "equipment_load_ratio_denominator",
    COALESCE(
      CAST(SUM(CASE WHEN (
        "t12"."total_qty" * 1000
      ) IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "equipment_load_ratio_numerator_unknown",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."rated_capacity_milli_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "equipment_load_ratio_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."planned_us",
        "t10"."rated_capacity_milli_qty",
        "t10"."maximum_capacity_milli_qty",
        "t10"."total_qty",
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
            "t3"."planned_us",
            "t3"."rated_capacity_milli_qty",
            "t3"."maximum_capacity_milli_qty",
            "t3"."total_qty",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_capacity" AS "t3"
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

-- equipment_production_capacity by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."rated_capacity_milli_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."rated_capacity_milli_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 1000 AS DOUBLE), 0.0) AS "equipment_production_capacity",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."rated_capacity_milli_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."rated_capacity_milli_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "equipment_production_capacity_numerator",
    1 AS "equipment_production_capacity_denominator",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."planned_us",
        "t10"."rated_capacity_milli_qty",
        "t10"."maximum_capacity_milli_qty",
        "t10"."total_qty",
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
            "t3"."planned_us",
            "t3"."rated_capacity_milli_qty",
            "t3"."maximum_capacity_milli_qty",
            "t3"."total_qty",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_capacity" AS "t3"
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

-- error_followed_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t6"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN CASE
              WHEN "t6"."is_observed" AND (
                "t6"."lead_us" IS NOT NULL
              )
              THEN "t6"."error_count"
              ELSE 0
            END IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          CASE
            WHEN "t6"."is_observed" AND (
              "t6"."lead_us" IS NOT NULL
            )
            THEN "t6"."error_count"
            ELSE 0
          END
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(
          SUM(
            CASE
              WHEN CASE WHEN "t6"."is_observed" THEN "t6"."error_count" ELSE 0 END IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(
          CAST(SUM(CASE WHEN "t6"."is_observed" THEN "t6"."error_count" ELSE 0 END) AS BIGINT),
          0
        )
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "error_followed_ratio",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN CASE
              WHEN "t6"."is_observed" AND (
                "t6"."lead_us" IS NOT NULL
              )
              THEN "t6"."error_count"
              ELSE 0
            END IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          CASE
            WHEN "t6"."is_observed" AND (
              "t6"."lead_us" IS NOT NULL
            )
            THEN "t6"."error_count"
            ELSE 0
          END
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "error_followed_ratio_numerator",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN CASE WHEN "t6"."is_observed" THEN "t6"."error_count" ELSE 0 END IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(CASE WHEN "t6"."is_observed" THEN "t6"."error_count" ELSE 0 END) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "error_followed_ratio_denominator",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN CASE
            WHEN "t6"."is_observed" AND (
              "t6"."lead_us" IS NOT NULL
            )
            THEN "t6"."error_count"
            ELSE 0
          END IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "error_followed_ratio_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN CASE WHEN "t6"."is_observed" THEN "t6"."error_count" ELSE 0 END IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "error_followed_ratio_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t5".*
      EXCLUDE ("machine_id_right")
    FROM (
      SELECT
        "t2"."machine_id",
        "t2"."error",
        "t2"."occurred_at",
        "t2"."is_observed",
        "t2"."next_failed_at",
        "t2"."lead_us",
        "t2"."followed_up_us",
        "t2"."error_count",
        "t2"."source_file",
        "t2"."source_row",
        "t4"."machine_id" AS "machine_id_right",
        "t4"."line",
        "t4"."area",
        "t4"."site",
        "t4"."model"
      FROM "fct_error" AS "t2"
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

-- failed_unit_ratio by unit
SELECT
  *
FROM (
  SELECT
    "t0"."unit_id" AS "unit",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t0"."failure_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t0"."failure_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(
          SUM(
            CASE
              WHEN CAST(CASE WHEN "t0"."is_failed" THEN 1 ELSE 1 END AS BIGINT) IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(
          CAST(SUM(CAST(CASE WHEN "t0"."is_failed" THEN 1 ELSE 1 END AS BIGINT)) AS BIGINT),
          0
        )
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "failed_unit_ratio",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t0"."failure_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t0"."failure_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "failed_unit_ratio_numerator",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN CAST(CASE WHEN "t0"."is_failed" THEN 1 ELSE 1 END AS BIGINT) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(CAST(CASE WHEN "t0"."is_failed" THEN 1 ELSE 1 END AS BIGINT)) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "failed_unit_ratio_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t0"."failure_count" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "failed_unit_ratio_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN CAST(CASE WHEN "t0"."is_failed" THEN 1 ELSE 1 END AS BIGINT) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "failed_unit_ratio_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM "fct_life" AS "t0"
  GROUP BY
    1
) AS "t1"
ORDER BY
  "t1"."unit" ASC

-- failure_rate by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    (
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."failure_event_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."failure_event_count") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE) * CAST(3600000000.0 AS DOUBLE)
    ) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."operating_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."operating_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "failure_rate",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."failure_event_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."failure_event_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "failure_rate_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."operating_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."operating_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "failure_rate_denominator",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."failure_event_count" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "failure_rate_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."operating_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "failure_rate_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- failure_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."failure_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."failure_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "failure_ratio",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."failure_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."failure_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "failure_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "failure_ratio_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."failure_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "failure_ratio_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "failure_ratio_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- failure_time by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."failure_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."failure_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "failure_time",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."failure_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."failure_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "failure_time_numerator",
    1 AS "failure_time_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."failure_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "failure_time_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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
        "t2"."order_elapsed_us",
        "t2"."order_busy_us",
        "t2"."order_running_us",
        "t2"."ideal_us",
        "t2"."total_qty",
        "t2"."good_qty",
        "t2"."scrap_qty",
        "t2"."rework_qty",
        "t2"."inspected_qty",
        "t2"."first_pass_qty",
        "t2"."startup_reject_qty",
        "t2"."planned_scrap_qty",
        "t2"."first_operation_qty",
        "t2"."order_qty",
        "t2"."order_count",
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

-- finished_goods by 
SELECT
  CAST(CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."finished_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."finished_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "finished_goods",
  CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."finished_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."finished_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS "finished_goods_numerator",
  1 AS "finished_goods_denominator",
  COUNT(*) AS "row_count"
FROM (
  SELECT
    "t5".*
    EXCLUDE ("business_date_right")
  FROM (
    SELECT
      "t2"."material_id",
      "t2"."product_id",
      "t2"."business_date",
      "t2"."consumed_qty",
      "t2"."finished_qty",
      "t2"."integrated_qty",
      "t2"."production_loss_qty",
      "t2"."storage_transport_loss_qty",
      "t2"."other_loss_qty",
      "t4"."business_date" AS "business_date_right",
      "t4"."week",
      "t4"."month",
      "t4"."year",
      "t4"."weekday",
      "t4"."iso_year",
      "t4"."iso_week"
    FROM "fct_material" AS "t2"
    LEFT OUTER JOIN (
      SELECT
        "t1"."business_date",
        "t1"."week",
        "t1"."month",
        "t1"."year",
        "t1"."weekday",
        "t1"."iso_year",
        "t1"."iso_week"
      FROM "dim_date" AS "t1"
    ) AS "t4"
      ON "t2"."business_date" = "t4"."business_date"
  ) AS "t5"
) AS "t6"

-- finished_goods_ratio by 
SELECT
  CAST(CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."finished_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."finished_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE) / NULLIF(
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."consumed_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."consumed_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE),
    0.0
  ) AS "finished_goods_ratio",
  CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."finished_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."finished_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS "finished_goods_ratio_numerator",
  CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."consumed_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."consumed_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS "finished_goods_ratio_denominator",
  COALESCE(CAST(SUM(CASE WHEN "t6"."finished_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "finished_goods_ratio_numerator_unknown",
  COALESCE(CAST(SUM(CASE WHEN "t6"."consumed_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "finished_goods_ratio_denominator_unknown",
  COUNT(*) AS "row_count"
FROM (
  SELECT
    "t5".*
    EXCLUDE ("business_date_right")
  FROM (
    SELECT
      "t2"."material_id",
      "t2"."product_id",
      "t2"."business_date",
      "t2"."consumed_qty",
      "t2"."finished_qty",
      "t2"."integrated_qty",
      "t2"."production_loss_qty",
      "t2"."storage_transport_loss_qty",
      "t2"."other_loss_qty",
      "t4"."business_date" AS "business_date_right",
      "t4"."week",
      "t4"."month",
      "t4"."year",
      "t4"."weekday",
      "t4"."iso_year",
      "t4"."iso_week"
    FROM "fct_material" AS "t2"
    LEFT OUTER JOIN (
      SELECT
        "t1"."business_date",
        "t1"."week",
        "t1"."month",
        "t1"."year",
        "t1"."weekday",
        "t1"."iso_year",
        "t1"."iso_week"
      FROM "dim_date" AS "t1"
    ) AS "t4"
      ON "t2"."business_date" = "t4"."business_date"
  ) AS "t5"
) AS "t6"

-- first_pass_quantity by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."first_pass_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."first_pass_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "first_pass_quantity",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."first_pass_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."first_pass_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "first_pass_quantity_numerator",
    1 AS "first_pass_quantity_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."first_pass_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "first_pass_quantity_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- first_time_yield by machine
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
              (
                "t12"."total_qty" - "t12"."scrap_qty"
              ) - "t12"."rework_qty"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM((
          "t12"."total_qty" - "t12"."scrap_qty"
        ) - "t12"."rework_qty") AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."total_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."total_qty") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "first_time_yield",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              (
                "t12"."total_qty" - "t12"."scrap_qty"
              ) - "t12"."rework_qty"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM((
          "t12"."total_qty" - "t12"."scrap_qty"
        ) - "t12"."rework_qty") AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "first_time_yield_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."total_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."total_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "first_time_yield_denominator",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            (
              "t12"."total_qty" - "t12"."scrap_qty"
            ) - "t12"."rework_qty"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "first_time_yield_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."total_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "first_time_yield_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- fully_productive_time by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."ideal_good_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."ideal_good_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "fully_productive_time",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."ideal_good_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."ideal_good_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "fully_productive_time_numerator",
    1 AS "fully_productive_time_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."ideal_good_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "fully_productive_time_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- good_quantity by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."good_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."good_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "good_quantity",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."good_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."good_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "good_quantity_numerator",
    1 AS "good_quantity_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."good_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "good_quantity_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- idle_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."idle_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."idle_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "idle_ratio",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."idle_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."idle_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "idle_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "idle_ratio_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."idle_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "idle_ratio_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "idle_ratio_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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
      WHEN COALESCE(SUM(CASE WHEN "t12"."operating_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."operating_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(
          SUM(
            CASE
              WHEN (
                "t12"."operating_us" + "t12"."event_restoration_us"
              ) IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(CAST(SUM("t12"."operating_us" + "t12"."event_restoration_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "inherent_availability",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."operating_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."operating_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "inherent_availability_numerator",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              "t12"."operating_us" + "t12"."event_restoration_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."operating_us" + "t12"."event_restoration_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "inherent_availability_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."operating_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "inherent_availability_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            "t12"."operating_us" + "t12"."event_restoration_us"
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- inspected_quantity by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."inspected_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."inspected_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "inspected_quantity",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."inspected_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."inspected_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "inspected_quantity_numerator",
    1 AS "inspected_quantity_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."inspected_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "inspected_quantity_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- inspected_units by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."inspected_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."inspected_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "inspected_units",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."inspected_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."inspected_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "inspected_units_numerator",
    1 AS "inspected_units_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."inspected_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "inspected_units_numerator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."order_id",
        "t10"."product_id",
        "t10"."operation_no",
        "t10"."sample_no",
        "t10"."inspected_at",
        "t10"."business_date",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."defective_qty",
        "t10"."defect_qty",
        "t10"."opportunities_per_unit",
        "t10"."opportunity_qty",
        "t10"."source_file",
        "t10"."source_row",
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
            "t3"."order_id",
            "t3"."product_id",
            "t3"."operation_no",
            "t3"."sample_no",
            "t3"."inspected_at",
            "t3"."business_date",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."defective_qty",
            "t3"."defect_qty",
            "t3"."opportunities_per_unit",
            "t3"."opportunity_qty",
            "t3"."source_file",
            "t3"."source_row",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_inspection" AS "t3"
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

-- inspection_first_pass_yield by machine
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
    ) AS "inspection_first_pass_yield",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."first_pass_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."first_pass_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "inspection_first_pass_yield_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."inspected_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."inspected_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "inspection_first_pass_yield_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."first_pass_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "inspection_first_pass_yield_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."inspected_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "inspection_first_pass_yield_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."order_id",
        "t10"."product_id",
        "t10"."operation_no",
        "t10"."sample_no",
        "t10"."inspected_at",
        "t10"."business_date",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."defective_qty",
        "t10"."defect_qty",
        "t10"."opportunities_per_unit",
        "t10"."opportunity_qty",
        "t10"."source_file",
        "t10"."source_row",
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
            "t3"."order_id",
            "t3"."product_id",
            "t3"."operation_no",
            "t3"."sample_no",
            "t3"."inspected_at",
            "t3"."business_date",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."defective_qty",
            "t3"."defect_qty",
            "t3"."opportunities_per_unit",
            "t3"."opportunity_qty",
            "t3"."source_file",
            "t3"."source_row",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_inspection" AS "t3"
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

-- integrated_goods by 
SELECT
  CAST(CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."integrated_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."integrated_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "integrated_goods",
  CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."integrated_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."integrated_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS "integrated_goods_numerator",
  1 AS "integrated_goods_denominator",
  COUNT(*) AS "row_count"
FROM (
  SELECT
    "t5".*
    EXCLUDE ("business_date_right")
  FROM (
    SELECT
      "t2"."material_id",
      "t2"."product_id",
      "t2"."business_date",
      "t2"."consumed_qty",
      "t2"."finished_qty",
      "t2"."integrated_qty",
      "t2"."production_loss_qty",
      "t2"."storage_transport_loss_qty",
      "t2"."other_loss_qty",
      "t4"."business_date" AS "business_date_right",
      "t4"."week",
      "t4"."month",
      "t4"."year",
      "t4"."weekday",
      "t4"."iso_year",
      "t4"."iso_week"
    FROM "fct_material" AS "t2"
    LEFT OUTER JOIN (
      SELECT
        "t1"."business_date",
        "t1"."week",
        "t1"."month",
        "t1"."year",
        "t1"."weekday",
        "t1"."iso_year",
        "t1"."iso_week"
      FROM "dim_date" AS "t1"
    ) AS "t4"
      ON "t2"."business_date" = "t4"."business_date"
  ) AS "t5"
) AS "t6"

-- integrated_goods_ratio by 
SELECT
  CAST(CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."integrated_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."integrated_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE) / NULLIF(
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."consumed_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."consumed_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE),
    0.0
  ) AS "integrated_goods_ratio",
  CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."integrated_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."integrated_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS "integrated_goods_ratio_numerator",
  CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."consumed_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."consumed_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS "integrated_goods_ratio_denominator",
  COALESCE(CAST(SUM(CASE WHEN "t6"."integrated_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "integrated_goods_ratio_numerator_unknown",
  COALESCE(CAST(SUM(CASE WHEN "t6"."consumed_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "integrated_goods_ratio_denominator_unknown",
  COUNT(*) AS "row_count"
FROM (
  SELECT
    "t5".*
    EXCLUDE ("business_date_right")
  FROM (
    SELECT
      "t2"."material_id",
      "t2"."product_id",
      "t2"."business_date",
      "t2"."consumed_qty",
      "t2"."finished_qty",
      "t2"."integrated_qty",
      "t2"."production_loss_qty",
      "t2"."storage_transport_loss_qty",
      "t2"."other_loss_qty",
      "t4"."business_date" AS "business_date_right",
      "t4"."week",
      "t4"."month",
      "t4"."year",
      "t4"."weekday",
      "t4"."iso_year",
      "t4"."iso_week"
    FROM "fct_material" AS "t2"
    LEFT OUTER JOIN (
      SELECT
        "t1"."business_date",
        "t1"."week",
        "t1"."month",
        "t1"."year",
        "t1"."weekday",
        "t1"."iso_year",
        "t1"."iso_week"
      FROM "dim_date" AS "t1"
    ) AS "t4"
      ON "t2"."business_date" = "t4"."business_date"
  ) AS "t5"
) AS "t6"

-- inventory_throughput by 
SELECT
  CAST(CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."throughput_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."throughput_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "inventory_throughput",
  CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."throughput_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."throughput_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS "inventory_throughput_numerator",
  1 AS "inventory_throughput_denominator",
  COUNT(*) AS "row_count"
FROM (
  SELECT
    "t5".*
    EXCLUDE ("business_date_right")
  FROM (
    SELECT
      "t2"."place",
      "t2"."item",
      "t2"."count_no",
      "t2"."counted_at",
      "t2"."business_date",
      "t2"."start_at",
      "t2"."end_at",
      "t2"."on_hand_qty",
      "t2"."held_s",
      "t2"."held_qty_s",
      "t2"."ends_qty_s",
      "t2"."throughput_qty",
      "t4"."business_date" AS "business_date_right",
      "t4"."week",
      "t4"."month",
      "t4"."year",
      "t4"."weekday",
      "t4"."iso_year",
      "t4"."iso_week"
    FROM "fct_inventory" AS "t2"
    LEFT OUTER JOIN (
      SELECT
        "t1"."business_date",
        "t1"."week",
        "t1"."month",
        "t1"."year",
        "t1"."weekday",
        "t1"."iso_year",
        "t1"."iso_week"
      FROM "dim_date" AS "t1"
    ) AS "t4"
      ON "t2"."business_date" = "t4"."business_date"
  ) AS "t5"
) AS "t6"

-- inventory_turns by 
SELECT
  CAST(CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."throughput_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."throughput_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE) / NULLIF(
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."held_qty_s" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."held_qty_s") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      GREATEST(
        COALESCE(
          CAST(CASE
            WHEN COALESCE(SUM(CASE WHEN "t6"."held_s" IS NULL THEN 1 ELSE 0 END), 0) = 0
            THEN COALESCE(CAST(SUM("t6"."held_s") AS BIGINT), 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE) / NULLIF(
            CAST(COUNT(
              DISTINCT CASE
                WHEN "t6"."held_s" > 0
                THEN CAST(LENGTH("t6"."place") AS TEXT) || ':' || "t6"."place" || "t6"."item"
                ELSE CAST(NULL AS TEXT)
              END
            ) AS DOUBLE),
            0.0
          ),
          LEAST(
            COALESCE(
              CAST(DATE_DIFF(
                'MICROSECOND',
                MIN(
                  CASE WHEN "t6"."held_s" > 0 THEN "t6"."start_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
                ),
                MAX(
                  CASE WHEN "t6"."held_s" > 0 THEN "t6"."end_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
                )
              ) AS DOUBLE) / NULLIF(CAST(1000000 AS DOUBLE), 0.0),
              NULLIF(
                CAST(COUNT(
                  DISTINCT CASE WHEN "t6"."held_s" > 0 THEN "t6"."business_date" ELSE CAST(NULL AS DATE) END
                ) AS DOUBLE),
                0.0
              ) * 86400.0
            ),
            COALESCE(
              NULLIF(
                CAST(COUNT(
                  DISTINCT CASE WHEN "t6"."held_s" > 0 THEN "t6"."business_date" ELSE CAST(NULL AS DATE) END
                ) AS DOUBLE),
                0.0
              ) * 86400.0,
              CAST(DATE_DIFF(
                'MICROSECOND',
                MIN(
                  CASE WHEN "t6"."held_s" > 0 THEN "t6"."start_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
                ),
                MAX(
                  CASE WHEN "t6"."held_s" > 0 THEN "t6"."end_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
                )
              ) AS DOUBLE) / NULLIF(CAST(1000000 AS DOUBLE), 0.0)
            )
          )
        ),
        COALESCE(
          LEAST(
            COALESCE(
              CAST(DATE_DIFF(
                'MICROSECOND',
                MIN(
                  CASE WHEN "t6"."held_s" > 0 THEN "t6"."start_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
                ),
                MAX(
                  CASE WHEN "t6"."held_s" > 0 THEN "t6"."end_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
                )
              ) AS DOUBLE) / NULLIF(CAST(1000000 AS DOUBLE), 0.0),
              NULLIF(
                CAST(COUNT(
                  DISTINCT CASE WHEN "t6"."held_s" > 0 THEN "t6"."business_date" ELSE CAST(NULL AS DATE) END
                ) AS DOUBLE),
                0.0
              ) * 86400.0
            ),
            COALESCE(
              NULLIF(
                CAST(COUNT(
                  DISTINCT CASE WHEN "t6"."held_s" > 0 THEN "t6"."business_date" ELSE CAST(NULL AS DATE) END
                ) AS DOUBLE),
                0.0
              ) * 86400.0,
              CAST(DATE_DIFF(
                'MICROSECOND',
                MIN(
                  CASE WHEN "t6"."held_s" > 0 THEN "t6"."start_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
                ),
                MAX(
                  CASE WHEN "t6"."held_s" > 0 THEN "t6"."end_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
                )
              ) AS DOUBLE) / NULLIF(CAST(1000000 AS DOUBLE), 0.0)
            )
          ),
          CAST(CASE
            WHEN COALESCE(SUM(CASE WHEN "t6"."held_s" IS NULL THEN 1 ELSE 0 END), 0) = 0
            THEN COALESCE(CAST(SUM("t6"."held_s") AS BIGINT), 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE) / NULLIF(
            CAST(COUNT(
              DISTINCT CASE
                WHEN "t6"."held_s" > 0
                THEN CAST(LENGTH("t6"."place") AS TEXT) || ':' || "t6"."place" || "t6"."item"
                ELSE CAST(NULL AS TEXT)
              END
            ) AS DOUBLE),
            0.0
          )
        )
      ) * 1.0,
      0.0
    ),
    0.0
  ) AS "inventory_turns",
  CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."throughput_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."throughput_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS "inventory_turns_numerator",
  CAST(CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."held_qty_s" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."held_qty_s") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE) / NULLIF(
    GREATEST(
      COALESCE(
        CAST(CASE
          WHEN COALESCE(SUM(CASE WHEN "t6"."held_s" IS NULL THEN 1 ELSE 0 END), 0) = 0
          THEN COALESCE(CAST(SUM("t6"."held_s") AS BIGINT), 0)
          ELSE CAST(NULL AS BIGINT)
        END AS DOUBLE) / NULLIF(
          CAST(COUNT(
            DISTINCT CASE
              WHEN "t6"."held_s" > 0
              THEN CAST(LENGTH("t6"."place") AS TEXT) || ':' || "t6"."place" || "t6"."item"
              ELSE CAST(NULL AS TEXT)
            END
          ) AS DOUBLE),
          0.0
        ),
        LEAST(
          COALESCE(
            CAST(DATE_DIFF(
              'MICROSECOND',
              MIN(
                CASE WHEN "t6"."held_s" > 0 THEN "t6"."start_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
              ),
              MAX(
                CASE WHEN "t6"."held_s" > 0 THEN "t6"."end_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
              )
            ) AS DOUBLE) / NULLIF(CAST(1000000 AS DOUBLE), 0.0),
            NULLIF(
              CAST(COUNT(
                DISTINCT CASE WHEN "t6"."held_s" > 0 THEN "t6"."business_date" ELSE CAST(NULL AS DATE) END
              ) AS DOUBLE),
              0.0
            ) * 86400.0
          ),
          COALESCE(
            NULLIF(
              CAST(COUNT(
                DISTINCT CASE WHEN "t6"."held_s" > 0 THEN "t6"."business_date" ELSE CAST(NULL AS DATE) END
              ) AS DOUBLE),
              0.0
            ) * 86400.0,
            CAST(DATE_DIFF(
              'MICROSECOND',
              MIN(
                CASE WHEN "t6"."held_s" > 0 THEN "t6"."start_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
              ),
              MAX(
                CASE WHEN "t6"."held_s" > 0 THEN "t6"."end_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
              )
            ) AS DOUBLE) / NULLIF(CAST(1000000 AS DOUBLE), 0.0)
          )
        )
      ),
      COALESCE(
        LEAST(
          COALESCE(
            CAST(DATE_DIFF(
              'MICROSECOND',
              MIN(
                CASE WHEN "t6"."held_s" > 0 THEN "t6"."start_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
              ),
              MAX(
                CASE WHEN "t6"."held_s" > 0 THEN "t6"."end_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
              )
            ) AS DOUBLE) / NULLIF(CAST(1000000 AS DOUBLE), 0.0),
            NULLIF(
              CAST(COUNT(
                DISTINCT CASE WHEN "t6"."held_s" > 0 THEN "t6"."business_date" ELSE CAST(NULL AS DATE) END
              ) AS DOUBLE),
              0.0
            ) * 86400.0
          ),
          COALESCE(
            NULLIF(
              CAST(COUNT(
                DISTINCT CASE WHEN "t6"."held_s" > 0 THEN "t6"."business_date" ELSE CAST(NULL AS DATE) END
              ) AS DOUBLE),
              0.0
            ) * 86400.0,
            CAST(DATE_DIFF(
              'MICROSECOND',
              MIN(
                CASE WHEN "t6"."held_s" > 0 THEN "t6"."start_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
              ),
              MAX(
                CASE WHEN "t6"."held_s" > 0 THEN "t6"."end_at" ELSE CAST(NULL AS TIMESTAMPTZ) END
              )
            ) AS DOUBLE) / NULLIF(CAST(1000000 AS DOUBLE), 0.0)
          )
        ),
        CAST(CASE
          WHEN COALESCE(SUM(CASE WHEN "t6"."held_s" IS NULL THEN 1 ELSE 0 END), 0) = 0
          THEN COALESCE(CAST(SUM("t6"."held_s") AS BIGINT), 0)
          ELSE CAST(NULL AS BIGINT)
        END AS DOUBLE) / NULLIF(
          CAST(COUNT(
            DISTINCT CASE
              WHEN "t6"."held_s" > 0
              THEN CAST(LENGTH("t6"."place") AS TEXT) || ':' || "t6"."place" || "t6"."item"
              ELSE CAST(NULL AS TEXT)
            END
          ) AS DOUBLE),
          0.0
        )
      )
    ) * 1.0,
    0.0
  ) AS "inventory_turns_denominator",
  COUNT(*) AS "row_count"
FROM (
  SELECT
    "t5".*
    EXCLUDE ("business_date_right")
  FROM (
    SELECT
      "t2"."place",
      "t2"."item",
      "t2"."count_no",
      "t2"."counted_at",
      "t2"."business_date",
      "t2"."start_at",
      "t2"."end_at",
      "t2"."on_hand_qty",
      "t2"."held_s",
      "t2"."held_qty_s",
      "t2"."ends_qty_s",
      "t2"."throughput_qty",
      "t4"."business_date" AS "business_date_right",
      "t4"."week",
      "t4"."month",
      "t4"."year",
      "t4"."weekday",
      "t4"."iso_year",
      "t4"."iso_week"
    FROM "fct_inventory" AS "t2"
    LEFT OUTER JOIN (
      SELECT
        "t1"."business_date",
        "t1"."week",
        "t1"."month",
        "t1"."year",
        "t1"."weekday",
        "t1"."iso_year",
        "t1"."iso_week"
      FROM "dim_date" AS "t1"
    ) AS "t4"
      ON "t2"."business_date" = "t4"."business_date"
  ) AS "t5"
) AS "t6"

-- life_failure_rate by unit
SELECT
  *
FROM (
  SELECT
    "t0"."unit_id" AS "unit",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t0"."failure_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t0"."failure_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t0"."life_cycles" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t0"."life_cycles") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "life_failure_rate",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t0"."failure_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t0"."failure_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "life_failure_rate_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t0"."life_cycles" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t0"."life_cycles") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "life_failure_rate_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t0"."failure_count" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "life_failure_rate_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t0"."life_cycles" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "life_failure_rate_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM "fct_life" AS "t0"
  GROUP BY
    1
) AS "t1"
ORDER BY
  "t1"."unit" ASC

-- machine_errors by machine
SELECT
  *
FROM (
  SELECT
    "t6"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."error_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."error_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "machine_errors",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."error_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."error_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "machine_errors_numerator",
    1 AS "machine_errors_denominator",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t5".*
      EXCLUDE ("machine_id_right")
    FROM (
      SELECT
        "t2"."machine_id",
        "t2"."error",
        "t2"."occurred_at",
        "t2"."is_observed",
        "t2"."next_failed_at",
        "t2"."lead_us",
        "t2"."followed_up_us",
        "t2"."error_count",
        "t2"."source_file",
        "t2"."source_row",
        "t4"."machine_id" AS "machine_id_right",
        "t4"."line",
        "t4"."area",
        "t4"."site",
        "t4"."model"
      FROM "fct_error" AS "t2"
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

-- maintenance_actions by machine
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
              "t12"."corrective_count" + "t12"."preventive_count"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."corrective_count" + "t12"."preventive_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "maintenance_actions",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              "t12"."corrective_count" + "t12"."preventive_count"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."corrective_count" + "t12"."preventive_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "maintenance_actions_numerator",
    1 AS "maintenance_actions_denominator",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            "t12"."corrective_count" + "t12"."preventive_count"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "maintenance_actions_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- maintenance_availability by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."operating_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."operating_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(
          SUM(
            CASE
              WHEN (
                "t12"."operating_us" + "t12"."corrective_us" + "t12"."preventive_us"
              ) IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(
          CAST(SUM("t12"."operating_us" + "t12"."corrective_us" + "t12"."preventive_us") AS BIGINT),
          0
        )
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "maintenance_availability",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."operating_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."operating_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "maintenance_availability_numerator",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              "t12"."operating_us" + "t12"."corrective_us" + "t12"."preventive_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM("t12"."operating_us" + "t12"."corrective_us" + "t12"."preventive_us") AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "maintenance_availability_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."operating_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "maintenance_availability_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            "t12"."operating_us" + "t12"."corrective_us" + "t12"."preventive_us"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "maintenance_availability_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- mean_down_time by machine
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
              "t12"."corrective_us" + "t12"."preventive_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."corrective_us" + "t12"."preventive_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(
          SUM(
            CASE
              WHEN (
                "t12"."corrective_count" + "t12"."preventive_count"
              ) IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(CAST(SUM("t12"."corrective_count" + "t12"."preventive_count") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END * 3600000000 AS DOUBLE),
      0.0
    ) AS "mean_down_time",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              "t12"."corrective_us" + "t12"."preventive_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."corrective_us" + "t12"."preventive_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mean_down_time_numerator",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              "t12"."corrective_count" + "t12"."preventive_count"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."corrective_count" + "t12"."preventive_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mean_down_time_denominator",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            "t12"."corrective_us" + "t12"."preventive_us"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "mean_down_time_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            "t12"."corrective_count" + "t12"."preventive_count"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "mean_down_time_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- mean_fault_detection_time by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."detection_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."detection_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."corrective_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."corrective_count") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END * 3600000000 AS DOUBLE),
      0.0
    ) AS "mean_fault_detection_time",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."detection_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."detection_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mean_fault_detection_time_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."corrective_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."corrective_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mean_fault_detection_time_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."detection_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "mean_fault_detection_time_numerator_unknown",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."corrective_count" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "mean_fault_detection_time_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- mean_order_elapsed_time by machine
SELECT
  *
FROM (
  SELECT
    "t6"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."order_elapsed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."order_elapsed_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t6"."order_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t6"."order_count") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END * 3600000000 AS DOUBLE),
      0.0
    ) AS "mean_order_elapsed_time",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."order_elapsed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."order_elapsed_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mean_order_elapsed_time_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."order_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."order_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mean_order_elapsed_time_denominator",
    COALESCE(
      CAST(SUM(CASE WHEN "t6"."order_elapsed_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "mean_order_elapsed_time_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t6"."order_count" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "mean_order_elapsed_time_denominator_unknown",
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
        "t2"."order_elapsed_us",
        "t2"."order_busy_us",
        "t2"."order_running_us",
        "t2"."ideal_us",
        "t2"."total_qty",
        "t2"."good_qty",
        "t2"."scrap_qty",
        "t2"."rework_qty",
        "t2"."inspected_qty",
        "t2"."first_pass_qty",
        "t2"."startup_reject_qty",
        "t2"."planned_scrap_qty",
        "t2"."first_operation_qty",
        "t2"."order_qty",
        "t2"."order_count",
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

-- mean_repair_time by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."detected_repair_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."detected_repair_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."repaired_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."repaired_count") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END * 3600000000 AS DOUBLE),
      0.0
    ) AS "mean_repair_time",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."detected_repair_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."detected_repair_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mean_repair_time_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."repaired_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."repaired_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mean_repair_time_denominator",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."detected_repair_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "mean_repair_time_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."repaired_count" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "mean_repair_time_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- mean_value by machine, characteristic
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    "t12"."characteristic",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."value" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(SUM("t12"."value"), 0.0)
      ELSE CAST(NULL AS DOUBLE)
    END / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."value_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."value_count") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "mean_value",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."value" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(SUM("t12"."value"), 0.0)
      ELSE CAST(NULL AS DOUBLE)
    END AS "mean_value_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."value_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."value_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mean_value_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."value" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "mean_value_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."value_count" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "mean_value_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."characteristic",
        "t10"."product_id",
        "t10"."machine_id",
        "t10"."subgroup_no",
        "t10"."sample_no",
        "t10"."measured_at",
        "t10"."business_date",
        "t10"."value",
        "t10"."lower_limit",
        "t10"."upper_limit",
        "t10"."target_value",
        "t10"."value_count",
        "t10"."out_of_limits_count",
        "t10"."reference_value",
        "t10"."deviation",
        "t10"."moving_range_sigma",
        "t10"."range_sigma",
        "t10"."sd_sigma",
        "t10"."pooled_square_sum",
        "t10"."pooled_freedom_count",
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
            "t3"."characteristic",
            "t3"."product_id",
            "t3"."machine_id",
            "t3"."subgroup_no",
            "t3"."sample_no",
            "t3"."measured_at",
            "t3"."business_date",
            "t3"."value",
            "t3"."lower_limit",
            "t3"."upper_limit",
            "t3"."target_value",
            "t3"."value_count",
            "t3"."out_of_limits_count",
            "t3"."reference_value",
            "t3"."deviation",
            "t3"."moving_range_sigma",
            "t3"."range_sigma",
            "t3"."sd_sigma",
            "t3"."pooled_square_sum",
            "t3"."pooled_freedom_count",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_measurement" AS "t3"
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
    1,
    2
) AS "t13"
ORDER BY
  "t13"."machine" ASC,
  "t13"."characteristic" ASC

-- measured_values by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."value_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."value_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "measured_values",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."value_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."value_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "measured_values_numerator",
    1 AS "measured_values_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."value_count" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "measured_values_numerator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."characteristic",
        "t10"."product_id",
        "t10"."machine_id",
        "t10"."subgroup_no",
        "t10"."sample_no",
        "t10"."measured_at",
        "t10"."business_date",
        "t10"."value",
        "t10"."lower_limit",
        "t10"."upper_limit",
        "t10"."target_value",
        "t10"."value_count",
        "t10"."out_of_limits_count",
        "t10"."reference_value",
        "t10"."deviation",
        "t10"."moving_range_sigma",
        "t10"."range_sigma",
        "t10"."sd_sigma",
        "t10"."pooled_square_sum",
        "t10"."pooled_freedom_count",
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
            "t3"."characteristic",
            "t3"."product_id",
            "t3"."machine_id",
            "t3"."subgroup_no",
            "t3"."sample_no",
            "t3"."measured_at",
            "t3"."business_date",
            "t3"."value",
            "t3"."lower_limit",
            "t3"."upper_limit",
            "t3"."target_value",
            "t3"."value_count",
            "t3"."out_of_limits_count",
            "t3"."reference_value",
            "t3"."deviation",
            "t3"."moving_range_sigma",
            "t3"."range_sigma",
            "t3"."sd_sigma",
            "t3"."pooled_square_sum",
            "t3"."pooled_freedom_count",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_measurement" AS "t3"
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

-- minor_stop_loss_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."minor_stop_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."minor_stop_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "minor_stop_loss_ratio",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."minor_stop_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."minor_stop_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "minor_stop_loss_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "minor_stop_loss_ratio_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."minor_stop_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "minor_stop_loss_ratio_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "minor_stop_loss_ratio_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- minor_stop_time by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."minor_stop_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."minor_stop_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "minor_stop_time",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."minor_stop_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."minor_stop_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "minor_stop_time_numerator",
    1 AS "minor_stop_time_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."minor_stop_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "minor_stop_time_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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
      WHEN COALESCE(SUM(CASE WHEN "t12"."operating_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."operating_us") AS BIGINT), 0)
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
      WHEN COALESCE(SUM(CASE WHEN "t12"."operating_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."operating_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mtbf_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."failure_event_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."failure_event_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mtbf_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."operating_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "mtbf_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- mtbm by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."operating_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."operating_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(
          SUM(
            CASE
              WHEN (
                "t12"."corrective_count" + "t12"."preventive_count"
              ) IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(CAST(SUM("t12"."corrective_count" + "t12"."preventive_count") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END * 3600000000 AS DOUBLE),
      0.0
    ) AS "mtbm",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."operating_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."operating_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mtbm_numerator",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              "t12"."corrective_count" + "t12"."preventive_count"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."corrective_count" + "t12"."preventive_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "mtbm_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."operating_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "mtbm_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            "t12"."corrective_count" + "t12"."preventive_count"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "mtbm_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- net_run_time by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."ideal_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."ideal_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "net_run_time",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."ideal_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."ideal_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "net_run_time_numerator",
    1 AS "net_run_time_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."ideal_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "net_run_time_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- observed_time by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."observed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."observed_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "observed_time",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."observed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."observed_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "observed_time_numerator",
    1 AS "observed_time_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."observed_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "observed_time_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- off_plan_quantity by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."off_plan_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."off_plan_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "off_plan_quantity",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."off_plan_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."off_plan_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "off_plan_quantity_numerator",
    1 AS "off_plan_quantity_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."off_plan_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "off_plan_quantity_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- off_plan_running_time by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."off_plan_running_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."off_plan_running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "off_plan_running_time",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."off_plan_running_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."off_plan_running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "off_plan_running_time_numerator",
    1 AS "off_plan_running_time_denominator",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."off_plan_running_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "off_plan_running_time_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- off_plan_time by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."off_plan_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."off_plan_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "off_plan_time",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."off_plan_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."off_plan_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "off_plan_time_numerator",
    1 AS "off_plan_time_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."off_plan_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "off_plan_time_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- operational_efficiency by machine
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
                (
                  "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
                ) - "t12"."stopped_down_us"
              ) IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(
          CAST(SUM(
            (
              "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
            ) - "t12"."stopped_down_us"
          ) AS BIGINT),
          0
        )
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "operational_efficiency",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "operational_efficiency_numerator",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              (
                "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
              ) - "t12"."stopped_down_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          (
            "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
          ) - "t12"."stopped_down_us"
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "operational_efficiency_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "operational_efficiency_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            (
              "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
            ) - "t12"."stopped_down_us"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "operational_efficiency_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- operational_uptime by machine
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
              (
                "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
              ) - "t12"."stopped_down_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          (
            "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
          ) - "t12"."stopped_down_us"
        ) AS BIGINT),
        0
      )
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
    ) AS "operational_uptime",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              (
                "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
              ) - "t12"."stopped_down_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          (
            "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
          ) - "t12"."stopped_down_us"
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "operational_uptime_numerator",
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
    END AS "operational_uptime_denominator",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            (
              "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
            ) - "t12"."stopped_down_us"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "operational_uptime_numerator_unknown",
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
    ) AS "operational_uptime_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- operational_utilisation by machine
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
    ) AS "operational_utilisation",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "operational_utilisation_numerator",
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
    END AS "operational_utilisation_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "operational_utilisation_numerator_unknown",
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
    ) AS "operational_utilisation_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- opportunities by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."opportunity_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."opportunity_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "opportunities",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."opportunity_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."opportunity_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "opportunities_numerator",
    1 AS "opportunities_denominator",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."opportunity_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "opportunities_numerator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."order_id",
        "t10"."product_id",
        "t10"."operation_no",
        "t10"."sample_no",
        "t10"."inspected_at",
        "t10"."business_date",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."defective_qty",
        "t10"."defect_qty",
        "t10"."opportunities_per_unit",
        "t10"."opportunity_qty",
        "t10"."source_file",
        "t10"."source_row",
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
            "t3"."order_id",
            "t3"."product_id",
            "t3"."operation_no",
            "t3"."sample_no",
            "t3"."inspected_at",
            "t3"."business_date",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."defective_qty",
            "t3"."defect_qty",
            "t3"."opportunities_per_unit",
            "t3"."opportunity_qty",
            "t3"."source_file",
            "t3"."source_row",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_inspection" AS "t3"
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

-- order_elapsed_time by machine
SELECT
  *
FROM (
  SELECT
    "t6"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."order_elapsed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."order_elapsed_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "order_elapsed_time",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."order_elapsed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."order_elapsed_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "order_elapsed_time_numerator",
    1 AS "order_elapsed_time_denominator",
    COALESCE(
      CAST(SUM(CASE WHEN "t6"."order_elapsed_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "order_elapsed_time_numerator_unknown",
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
        "t2"."order_elapsed_us",
        "t2"."order_busy_us",
        "t2"."order_running_us",
        "t2"."ideal_us",
        "t2"."total_qty",
        "t2"."good_qty",
        "t2"."scrap_qty",
        "t2"."rework_qty",
        "t2"."inspected_qty",
        "t2"."first_pass_qty",
        "t2"."startup_reject_qty",
        "t2"."planned_scrap_qty",
        "t2"."first_operation_qty",
        "t2"."order_qty",
        "t2"."order_count",
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

-- orders by machine
SELECT
  *
FROM (
  SELECT
    "t6"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."order_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."order_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "orders",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."order_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."order_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "orders_numerator",
    1 AS "orders_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t6"."order_count" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "orders_numerator_unknown",
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
        "t2"."order_elapsed_us",
        "t2"."order_busy_us",
        "t2"."order_running_us",
        "t2"."ideal_us",
        "t2"."total_qty",
        "t2"."good_qty",
        "t2"."scrap_qty",
        "t2"."rework_qty",
        "t2"."inspected_qty",
        "t2"."first_pass_qty",
        "t2"."startup_reject_qty",
        "t2"."planned_scrap_qty",
        "t2"."first_operation_qty",
        "t2"."order_qty",
        "t2"."order_count",
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

-- other_loss by 
SELECT
  CAST(CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."other_loss_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."other_loss_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "other_loss",
  CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."other_loss_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."other_loss_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS "other_loss_numerator",
  1 AS "other_loss_denominator",
  COUNT(*) AS "row_count"
FROM (
  SELECT
    "t5".*
    EXCLUDE ("business_date_right")
  FROM (
    SELECT
      "t2"."material_id",
      "t2"."product_id",
      "t2"."business_date",
      "t2"."consumed_qty",
      "t2"."finished_qty",
      "t2"."integrated_qty",
      "t2"."production_loss_qty",
      "t2"."storage_transport_loss_qty",
      "t2"."other_loss_qty",
      "t4"."business_date" AS "business_date_right",
      "t4"."week",
      "t4"."month",
      "t4"."year",
      "t4"."weekday",
      "t4"."iso_year",
      "t4"."iso_week"
    FROM "fct_material" AS "t2"
    LEFT OUTER JOIN (
      SELECT
        "t1"."business_date",
        "t1"."week",
        "t1"."month",
        "t1"."year",
        "t1"."weekday",
        "t1"."iso_year",
        "t1"."iso_week"
      FROM "dim_date" AS "t1"
    ) AS "t4"
      ON "t2"."business_date" = "t4"."business_date"
  ) AS "t5"
) AS "t6"

-- other_loss_ratio by 
SELECT
  CAST(CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."other_loss_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."other_loss_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE) / NULLIF(
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."consumed_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."consumed_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE),
    0.0
  ) AS "other_loss_ratio",
  CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."other_loss_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."other_loss_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS "other_loss_ratio_numerator",
  CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."consumed_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."consumed_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS "other_loss_ratio_denominator",
  COALESCE(CAST(SUM(CASE WHEN "t6"."other_loss_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "other_loss_ratio_numerator_unknown",
  COALESCE(CAST(SUM(CASE WHEN "t6"."consumed_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "other_loss_ratio_denominator_unknown",
  COUNT(*) AS "row_count"
FROM (
  SELECT
    "t5".*
    EXCLUDE ("business_date_right")
  FROM (
    SELECT
      "t2"."material_id",
      "t2"."product_id",
      "t2"."business_date",
      "t2"."consumed_qty",
      "t2"."finished_qty",
      "t2"."integrated_qty",
      "t2"."production_loss_qty",
      "t2"."storage_transport_loss_qty",
      "t2"."other_loss_qty",
      "t4"."business_date" AS "business_date_right",
      "t4"."week",
      "t4"."month",
      "t4"."year",
      "t4"."weekday",
      "t4"."iso_year",
      "t4"."iso_week"
    FROM "fct_material" AS "t2"
    LEFT OUTER JOIN (
      SELECT
        "t1"."business_date",
        "t1"."week",
        "t1"."month",
        "t1"."year",
        "t1"."weekday",
        "t1"."iso_year",
        "t1"."iso_week"
      FROM "dim_date" AS "t1"
    ) AS "t4"
      ON "t2"."business_date" = "t4"."business_date"
  ) AS "t5"
) AS "t6"

-- out_of_limits_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."out_of_limits_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."out_of_limits_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."value_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."value_count") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "out_of_limits_ratio",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."out_of_limits_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."out_of_limits_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "out_of_limits_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."value_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."value_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "out_of_limits_ratio_denominator",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."out_of_limits_count" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "out_of_limits_ratio_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."value_count" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "out_of_limits_ratio_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."characteristic",
        "t10"."product_id",
        "t10"."machine_id",
        "t10"."subgroup_no",
        "t10"."sample_no",
        "t10"."measured_at",
        "t10"."business_date",
        "t10"."value",
        "t10"."lower_limit",
        "t10"."upper_limit",
        "t10"."target_value",
        "t10"."value_count",
        "t10"."out_of_limits_count",
        "t10"."reference_value",
        "t10"."deviation",
        "t10"."moving_range_sigma",
        "t10"."range_sigma",
        "t10"."sd_sigma",
        "t10"."pooled_square_sum",
        "t10"."pooled_freedom_count",
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
            "t3"."characteristic",
            "t3"."product_id",
            "t3"."machine_id",
            "t3"."subgroup_no",
            "t3"."sample_no",
            "t3"."measured_at",
            "t3"."business_date",
            "t3"."value",
            "t3"."lower_limit",
            "t3"."upper_limit",
            "t3"."target_value",
            "t3"."value_count",
            "t3"."out_of_limits_count",
            "t3"."reference_value",
            "t3"."deviation",
            "t3"."moving_range_sigma",
            "t3"."range_sigma",
            "t3"."sd_sigma",
            "t3"."pooled_square_sum",
            "t3"."pooled_freedom_count",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_measurement" AS "t3"
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- performance_loss_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(
        SUM(CASE WHEN (
          "t12"."running_us" - "t12"."ideal_us"
        ) IS NULL THEN 1 ELSE 0 END),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us" - "t12"."ideal_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "performance_loss_ratio",
    CASE
      WHEN COALESCE(
        SUM(CASE WHEN (
          "t12"."running_us" - "t12"."ideal_us"
        ) IS NULL THEN 1 ELSE 0 END),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us" - "t12"."ideal_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "performance_loss_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "performance_loss_ratio_denominator",
    COALESCE(
      CAST(SUM(CASE WHEN (
        "t12"."running_us" - "t12"."ideal_us"
      ) IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "performance_loss_ratio_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "performance_loss_ratio_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- planned_busy_time by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "planned_busy_time",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "planned_busy_time_numerator",
    1 AS "planned_busy_time_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "planned_busy_time_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- planned_operation_time by machine
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
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "planned_operation_time",
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
    END AS "planned_operation_time_numerator",
    1 AS "planned_operation_time_denominator",
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
    ) AS "planned_operation_time_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- planned_stop_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_stop_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_stop_us") AS BIGINT), 0)
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
    ) AS "planned_stop_ratio",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_stop_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_stop_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "planned_stop_ratio_numerator",
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
    END AS "planned_stop_ratio_denominator",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."planned_stop_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "planned_stop_ratio_numerator_unknown",
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
    ) AS "planned_stop_ratio_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- planned_stop_time by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_stop_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_stop_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "planned_stop_time",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_stop_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_stop_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "planned_stop_time_numerator",
    1 AS "planned_stop_time_denominator",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."planned_stop_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "planned_stop_time_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- pp by machine, characteristic
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    "t12"."characteristic",
    (
      CASE
        WHEN (
          MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
        )
        AND (
          COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
        )
        THEN MAX("t12"."upper_limit")
        ELSE CAST(NULL AS DOUBLE)
      END - CASE
        WHEN (
          MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
        )
        AND (
          COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
        )
        THEN MAX("t12"."lower_limit")
        ELSE CAST(NULL AS DOUBLE)
      END
    ) / NULLIF(
      SQRT(
        CASE
          WHEN CASE
            WHEN (
              MIN("t12"."value") = MAX("t12"."value")
            ) AND (
              COUNT(*) > 1
            )
            THEN 0.0
            ELSE VARIANCE("t12"."deviation")
          END > 0.0
          THEN CASE
            WHEN (
              MIN("t12"."value") = MAX("t12"."value")
            ) AND (
              COUNT(*) > 1
            )
            THEN 0.0
            ELSE VARIANCE("t12"."deviation")
          END
          ELSE CASE
            WHEN (
              MIN("t12"."value") = MAX("t12"."value")
            ) AND (
              COUNT(*) > 1
            )
            THEN 0.0
            ELSE VARIANCE("t12"."deviation")
          END * 0.0
        END
      ) * 6.0,
      0.0
    ) AS "pp",
    CASE
      WHEN (
        MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
      )
      AND (
        COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
      )
      THEN MAX("t12"."upper_limit")
      ELSE CAST(NULL AS DOUBLE)
    END - CASE
      WHEN (
        MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
      )
      AND (
        COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
      )
      THEN MAX("t12"."lower_limit")
      ELSE CAST(NULL AS DOUBLE)
    END AS "pp_numerator",
    SQRT(
      CASE
        WHEN CASE
          WHEN (
            MIN("t12"."value") = MAX("t12"."value")
          ) AND (
            COUNT(*) > 1
          )
          THEN 0.0
          ELSE VARIANCE("t12"."deviation")
        END > 0.0
        THEN CASE
          WHEN (
            MIN("t12"."value") = MAX("t12"."value")
          ) AND (
            COUNT(*) > 1
          )
          THEN 0.0
          ELSE VARIANCE("t12"."deviation")
        END
        ELSE CASE
          WHEN (
            MIN("t12"."value") = MAX("t12"."value")
          ) AND (
            COUNT(*) > 1
          )
          THEN 0.0
          ELSE VARIANCE("t12"."deviation")
        END * 0.0
      END
    ) * 6.0 AS "pp_denominator",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."characteristic",
        "t10"."product_id",
        "t10"."machine_id",
        "t10"."subgroup_no",
        "t10"."sample_no",
        "t10"."measured_at",
        "t10"."business_date",
        "t10"."value",
        "t10"."lower_limit",
        "t10"."upper_limit",
        "t10"."target_value",
        "t10"."value_count",
        "t10"."out_of_limits_count",
        "t10"."reference_value",
        "t10"."deviation",
        "t10"."moving_range_sigma",
        "t10"."range_sigma",
        "t10"."sd_sigma",
        "t10"."pooled_square_sum",
        "t10"."pooled_freedom_count",
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
            "t3"."characteristic",
            "t3"."product_id",
            "t3"."machine_id",
            "t3"."subgroup_no",
            "t3"."sample_no",
            "t3"."measured_at",
            "t3"."business_date",
            "t3"."value",
            "t3"."lower_limit",
            "t3"."upper_limit",
            "t3"."target_value",
            "t3"."value_count",
            "t3"."out_of_limits_count",
            "t3"."reference_value",
            "t3"."deviation",
            "t3"."moving_range_sigma",
            "t3"."range_sigma",
            "t3"."sd_sigma",
            "t3"."pooled_square_sum",
            "t3"."pooled_freedom_count",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_measurement" AS "t3"
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
    1,
    2
) AS "t13"
ORDER BY
  "t13"."machine" ASC,
  "t13"."characteristic" ASC

-- ppk by machine, characteristic
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    "t12"."characteristic",
    CASE
      WHEN (
        (
          COUNT("t12"."lower_limit") > 0
        )
        AND (
          CASE
            WHEN (
              MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
            )
            AND (
              COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
            )
            THEN MAX("t12"."lower_limit")
            ELSE CAST(NULL AS DOUBLE)
          END IS NULL
        )
      )
      OR (
        (
          COUNT("t12"."upper_limit") > 0
        )
        AND (
          CASE
            WHEN (
              MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
            )
            AND (
              COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
            )
            THEN MAX("t12"."upper_limit")
            ELSE CAST(NULL AS DOUBLE)
          END IS NULL
        )
      )
      THEN CAST(NULL AS DOUBLE)
      ELSE LEAST(
        COALESCE(
          (
            CASE
              WHEN (
                MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."upper_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ) - (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ),
          (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ) - (
            CASE
              WHEN (
                MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."lower_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          )
        ),
        COALESCE(
          (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ) - (
            CASE
              WHEN (
                MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."lower_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ),
          (
            CASE
              WHEN (
                MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."upper_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ) - (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          )
        )
      )
    END / NULLIF(
      SQRT(
        CASE
          WHEN CASE
            WHEN (
              MIN("t12"."value") = MAX("t12"."value")
            ) AND (
              COUNT(*) > 1
            )
            THEN 0.0
            ELSE VARIANCE("t12"."deviation")
          END > 0.0
          THEN CASE
            WHEN (
              MIN("t12"."value") = MAX("t12"."value")
            ) AND (
              COUNT(*) > 1
            )
            THEN 0.0
            ELSE VARIANCE("t12"."deviation")
          END
          ELSE CASE
            WHEN (
              MIN("t12"."value") = MAX("t12"."value")
            ) AND (
              COUNT(*) > 1
            )
            THEN 0.0
            ELSE VARIANCE("t12"."deviation")
          END * 0.0
        END
      ) * 3.0,
      0.0
    ) AS "ppk",
    CASE
      WHEN (
        (
          COUNT("t12"."lower_limit") > 0
        )
        AND (
          CASE
            WHEN (
              MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
            )
            AND (
              COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
            )
            THEN MAX("t12"."lower_limit")
            ELSE CAST(NULL AS DOUBLE)
          END IS NULL
        )
      )
      OR (
        (
          COUNT("t12"."upper_limit") > 0
        )
        AND (
          CASE
            WHEN (
              MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
            )
            AND (
              COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
            )
            THEN MAX("t12"."upper_limit")
            ELSE CAST(NULL AS DOUBLE)
          END IS NULL
        )
      )
      THEN CAST(NULL AS DOUBLE)
      ELSE LEAST(
        COALESCE(
          (
            CASE
              WHEN (
                MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."upper_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ) - (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ),
          (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ) - (
            CASE
              WHEN (
                MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."lower_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          )
        ),
        COALESCE(
          (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          ) - (
            CASE
              WHEN (
                MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."lower_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ),
          (
            CASE
              WHEN (
                MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
              )
              AND (
                COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
              )
              THEN MAX("t12"."upper_limit")
              ELSE CAST(NULL AS DOUBLE)
            END - MAX("t12"."reference_value")
          ) - (
            SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
          )
        )
      )
    END AS "ppk_numerator",
    SQRT(
      CASE
        WHEN CASE
          WHEN (
            MIN("t12"."value") = MAX("t12"."value")
          ) AND (
            COUNT(*) > 1
          )
          THEN 0.0
          ELSE VARIANCE("t12"."deviation")
        END > 0.0
        THEN CASE
          WHEN (
            MIN("t12"."value") = MAX("t12"."value")
          ) AND (
            COUNT(*) > 1
          )
          THEN 0.0
          ELSE VARIANCE("t12"."deviation")
        END
        ELSE CASE
          WHEN (
            MIN("t12"."value") = MAX("t12"."value")
          ) AND (
            COUNT(*) > 1
          )
          THEN 0.0
          ELSE VARIANCE("t12"."deviation")
        END * 0.0
      END
    ) * 3.0 AS "ppk_denominator",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."characteristic",
        "t10"."product_id",
        "t10"."machine_id",
        "t10"."subgroup_no",
        "t10"."sample_no",
        "t10"."measured_at",
        "t10"."business_date",
        "t10"."value",
        "t10"."lower_limit",
        "t10"."upper_limit",
        "t10"."target_value",
        "t10"."value_count",
        "t10"."out_of_limits_count",
        "t10"."reference_value",
        "t10"."deviation",
        "t10"."moving_range_sigma",
        "t10"."range_sigma",
        "t10"."sd_sigma",
        "t10"."pooled_square_sum",
        "t10"."pooled_freedom_count",
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
            "t3"."characteristic",
            "t3"."product_id",
            "t3"."machine_id",
            "t3"."subgroup_no",
            "t3"."sample_no",
            "t3"."measured_at",
            "t3"."business_date",
            "t3"."value",
            "t3"."lower_limit",
            "t3"."upper_limit",
            "t3"."target_value",
            "t3"."value_count",
            "t3"."out_of_limits_count",
            "t3"."reference_value",
            "t3"."deviation",
            "t3"."moving_range_sigma",
            "t3"."range_sigma",
            "t3"."sd_sigma",
            "t3"."pooled_square_sum",
            "t3"."pooled_freedom_count",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_measurement" AS "t3"
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
    1,
    2
) AS "t13"
ORDER BY
  "t13"."machine" ASC,
  "t13"."characteristic" ASC

-- ppl by machine, characteristic
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    "t12"."characteristic",
    (
      (
        SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
      ) - (
        CASE
          WHEN (
            MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
          )
          AND (
            COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
          )
          THEN MAX("t12"."lower_limit")
          ELSE CAST(NULL AS DOUBLE)
        END - MAX("t12"."reference_value")
      )
    ) / NULLIF(
      SQRT(
        CASE
          WHEN CASE
            WHEN (
              MIN("t12"."value") = MAX("t12"."value")
            ) AND (
              COUNT(*) > 1
            )
            THEN 0.0
            ELSE VARIANCE("t12"."deviation")
          END > 0.0
          THEN CASE
            WHEN (
              MIN("t12"."value") = MAX("t12"."value")
            ) AND (
              COUNT(*) > 1
            )
            THEN 0.0
            ELSE VARIANCE("t12"."deviation")
          END
          ELSE CASE
            WHEN (
              MIN("t12"."value") = MAX("t12"."value")
            ) AND (
              COUNT(*) > 1
            )
            THEN 0.0
            ELSE VARIANCE("t12"."deviation")
          END * 0.0
        END
      ) * 3.0,
      0.0
    ) AS "ppl",
    (
      SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
    ) - (
      CASE
        WHEN (
          MIN("t12"."lower_limit") = MAX("t12"."lower_limit")
        )
        AND (
          COALESCE(CAST(SUM(CASE WHEN "t12"."lower_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
        )
        THEN MAX("t12"."lower_limit")
        ELSE CAST(NULL AS DOUBLE)
      END - MAX("t12"."reference_value")
    ) AS "ppl_numerator",
    SQRT(
      CASE
        WHEN CASE
          WHEN (
            MIN("t12"."value") = MAX("t12"."value")
          ) AND (
            COUNT(*) > 1
          )
          THEN 0.0
          ELSE VARIANCE("t12"."deviation")
        END > 0.0
        THEN CASE
          WHEN (
            MIN("t12"."value") = MAX("t12"."value")
          ) AND (
            COUNT(*) > 1
          )
          THEN 0.0
          ELSE VARIANCE("t12"."deviation")
        END
        ELSE CASE
          WHEN (
            MIN("t12"."value") = MAX("t12"."value")
          ) AND (
            COUNT(*) > 1
          )
          THEN 0.0
          ELSE VARIANCE("t12"."deviation")
        END * 0.0
      END
    ) * 3.0 AS "ppl_denominator",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."characteristic",
        "t10"."product_id",
        "t10"."machine_id",
        "t10"."subgroup_no",
        "t10"."sample_no",
        "t10"."measured_at",
        "t10"."business_date",
        "t10"."value",
        "t10"."lower_limit",
        "t10"."upper_limit",
        "t10"."target_value",
        "t10"."value_count",
        "t10"."out_of_limits_count",
        "t10"."reference_value",
        "t10"."deviation",
        "t10"."moving_range_sigma",
        "t10"."range_sigma",
        "t10"."sd_sigma",
        "t10"."pooled_square_sum",
        "t10"."pooled_freedom_count",
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
            "t3"."characteristic",
            "t3"."product_id",
            "t3"."machine_id",
            "t3"."subgroup_no",
            "t3"."sample_no",
            "t3"."measured_at",
            "t3"."business_date",
            "t3"."value",
            "t3"."lower_limit",
            "t3"."upper_limit",
            "t3"."target_value",
            "t3"."value_count",
            "t3"."out_of_limits_count",
            "t3"."reference_value",
            "t3"."deviation",
            "t3"."moving_range_sigma",
            "t3"."range_sigma",
            "t3"."sd_sigma",
            "t3"."pooled_square_sum",
            "t3"."pooled_freedom_count",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_measurement" AS "t3"
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
    1,
    2
) AS "t13"
ORDER BY
  "t13"."machine" ASC,
  "t13"."characteristic" ASC

-- ppu by machine, characteristic
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    "t12"."characteristic",
    (
      (
        CASE
          WHEN (
            MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
          )
          AND (
            COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
          )
          THEN MAX("t12"."upper_limit")
          ELSE CAST(NULL AS DOUBLE)
        END - MAX("t12"."reference_value")
      ) - (
        SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
      )
    ) / NULLIF(
      SQRT(
        CASE
          WHEN CASE
            WHEN (
              MIN("t12"."value") = MAX("t12"."value")
            ) AND (
              COUNT(*) > 1
            )
            THEN 0.0
            ELSE VARIANCE("t12"."deviation")
          END > 0.0
          THEN CASE
            WHEN (
              MIN("t12"."value") = MAX("t12"."value")
            ) AND (
              COUNT(*) > 1
            )
            THEN 0.0
            ELSE VARIANCE("t12"."deviation")
          END
          ELSE CASE
            WHEN (
              MIN("t12"."value") = MAX("t12"."value")
            ) AND (
              COUNT(*) > 1
            )
            THEN 0.0
            ELSE VARIANCE("t12"."deviation")
          END * 0.0
        END
      ) * 3.0,
      0.0
    ) AS "ppu",
    (
      CASE
        WHEN (
          MIN("t12"."upper_limit") = MAX("t12"."upper_limit")
        )
        AND (
          COALESCE(CAST(SUM(CASE WHEN "t12"."upper_limit" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) = 0
        )
        THEN MAX("t12"."upper_limit")
        ELSE CAST(NULL AS DOUBLE)
      END - MAX("t12"."reference_value")
    ) - (
      SUM("t12"."deviation") / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) AS DOUBLE), 0.0)
    ) AS "ppu_numerator",
    SQRT(
      CASE
        WHEN CASE
          WHEN (
            MIN("t12"."value") = MAX("t12"."value")
          ) AND (
            COUNT(*) > 1
          )
          THEN 0.0
          ELSE VARIANCE("t12"."deviation")
        END > 0.0
        THEN CASE
          WHEN (
            MIN("t12"."value") = MAX("t12"."value")
          ) AND (
            COUNT(*) > 1
          )
          THEN 0.0
          ELSE VARIANCE("t12"."deviation")
        END
        ELSE CASE
          WHEN (
            MIN("t12"."value") = MAX("t12"."value")
          ) AND (
            COUNT(*) > 1
          )
          THEN 0.0
          ELSE VARIANCE("t12"."deviation")
        END * 0.0
      END
    ) * 3.0 AS "ppu_denominator",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."characteristic",
        "t10"."product_id",
        "t10"."machine_id",
        "t10"."subgroup_no",
        "t10"."sample_no",
        "t10"."measured_at",
        "t10"."business_date",
        "t10"."value",
        "t10"."lower_limit",
        "t10"."upper_limit",
        "t10"."target_value",
        "t10"."value_count",
        "t10"."out_of_limits_count",
        "t10"."reference_value",
        "t10"."deviation",
        "t10"."moving_range_sigma",
        "t10"."range_sigma",
        "t10"."sd_sigma",
        "t10"."pooled_square_sum",
        "t10"."pooled_freedom_count",
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
            "t3"."characteristic",
            "t3"."product_id",
            "t3"."machine_id",
            "t3"."subgroup_no",
            "t3"."sample_no",
            "t3"."measured_at",
            "t3"."business_date",
            "t3"."value",
            "t3"."lower_limit",
            "t3"."upper_limit",
            "t3"."target_value",
            "t3"."value_count",
            "t3"."out_of_limits_count",
            "t3"."reference_value",
            "t3"."deviation",
            "t3"."moving_range_sigma",
            "t3"."range_sigma",
            "t3"."sd_sigma",
            "t3"."pooled_square_sum",
            "t3"."pooled_freedom_count",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_measurement" AS "t3"
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
    1,
    2
) AS "t13"
ORDER BY
  "t13"."machine" ASC,
  "t13"."characteristic" ASC

-- preventive_maintenance_time by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."preventive_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."preventive_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "preventive_maintenance_time",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."preventive_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."preventive_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "preventive_maintenance_time_numerator",
    1 AS "preventive_maintenance_time_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."preventive_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "preventive_maintenance_time_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- process_defect_loss_ratio by machine
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
              (
                "t12"."ideal_us" - "t12"."ideal_good_us"
              ) - "t12"."ideal_startup_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM((
          "t12"."ideal_us" - "t12"."ideal_good_us"
        ) - "t12"."ideal_startup_us") AS BIGINT),
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
    ) AS "process_defect_loss_ratio",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              (
                "t12"."ideal_us" - "t12"."ideal_good_us"
              ) - "t12"."ideal_startup_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM((
          "t12"."ideal_us" - "t12"."ideal_good_us"
        ) - "t12"."ideal_startup_us") AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "process_defect_loss_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "process_defect_loss_ratio_denominator",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            (
              "t12"."ideal_us" - "t12"."ideal_good_us"
            ) - "t12"."ideal_startup_us"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "process_defect_loss_ratio_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "process_defect_loss_ratio_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- produced_quantity by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."total_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."total_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "produced_quantity",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."total_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."total_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "produced_quantity_numerator",
    1 AS "produced_quantity_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."total_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "produced_quantity_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- production_loss by 
SELECT
  CAST(CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."production_loss_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."production_loss_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "production_loss",
  CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."production_loss_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."production_loss_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS "production_loss_numerator",
  1 AS "production_loss_denominator",
  COUNT(*) AS "row_count"
FROM (
  SELECT
    "t5".*
    EXCLUDE ("business_date_right")
  FROM (
    SELECT
      "t2"."material_id",
      "t2"."product_id",
      "t2"."business_date",
      "t2"."consumed_qty",
      "t2"."finished_qty",
      "t2"."integrated_qty",
      "t2"."production_loss_qty",
      "t2"."storage_transport_loss_qty",
      "t2"."other_loss_qty",
      "t4"."business_date" AS "business_date_right",
      "t4"."week",
      "t4"."month",
      "t4"."year",
      "t4"."weekday",
      "t4"."iso_year",
      "t4"."iso_week"
    FROM "fct_material" AS "t2"
    LEFT OUTER JOIN (
      SELECT
        "t1"."business_date",
        "t1"."week",
        "t1"."month",
        "t1"."year",
        "t1"."weekday",
        "t1"."iso_year",
        "t1"."iso_week"
      FROM "dim_date" AS "t1"
    ) AS "t4"
      ON "t2"."business_date" = "t4"."business_date"
  ) AS "t5"
) AS "t6"

-- production_loss_ratio by 
SELECT
  CAST(CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."production_loss_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."production_loss_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE) / NULLIF(
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."consumed_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."consumed_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE),
    0.0
  ) AS "production_loss_ratio",
  CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."production_loss_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."production_loss_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS "production_loss_ratio_numerator",
  CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."consumed_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."consumed_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS "production_loss_ratio_denominator",
  COALESCE(
    CAST(SUM(CASE WHEN "t6"."production_loss_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
    0
  ) AS "production_loss_ratio_numerator_unknown",
  COALESCE(CAST(SUM(CASE WHEN "t6"."consumed_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "production_loss_ratio_denominator_unknown",
  COUNT(*) AS "row_count"
FROM (
  SELECT
    "t5".*
    EXCLUDE ("business_date_right")
  FROM (
    SELECT
      "t2"."material_id",
      "t2"."product_id",
      "t2"."business_date",
      "t2"."consumed_qty",
      "t2"."finished_qty",
      "t2"."integrated_qty",
      "t2"."production_loss_qty",
      "t2"."storage_transport_loss_qty",
      "t2"."other_loss_qty",
      "t4"."business_date" AS "business_date_right",
      "t4"."week",
      "t4"."month",
      "t4"."year",
      "t4"."weekday",
      "t4"."iso_year",
      "t4"."iso_week"
    FROM "fct_material" AS "t2"
    LEFT OUTER JOIN (
      SELECT
        "t1"."business_date",
        "t1"."week",
        "t1"."month",
        "t1"."year",
        "t1"."weekday",
        "t1"."iso_year",
        "t1"."iso_week"
      FROM "dim_date" AS "t1"
    ) AS "t4"
      ON "t2"."business_date" = "t4"."business_date"
  ) AS "t5"
) AS "t6"

-- production_process_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t6"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."order_running_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."order_running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t6"."order_elapsed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t6"."order_elapsed_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "production_process_ratio",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."order_running_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."order_running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "production_process_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."order_elapsed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."order_elapsed_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "production_process_ratio_denominator",
    COALESCE(
      CAST(SUM(CASE WHEN "t6"."order_running_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "production_process_ratio_numerator_unknown",
    COALESCE(
      CAST(SUM(CASE WHEN "t6"."order_elapsed_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "production_process_ratio_denominator_unknown",
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
        "t2"."order_elapsed_us",
        "t2"."order_busy_us",
        "t2"."order_running_us",
        "t2"."ideal_us",
        "t2"."total_qty",
        "t2"."good_qty",
        "t2"."scrap_qty",
        "t2"."rework_qty",
        "t2"."inspected_qty",
        "t2"."first_pass_qty",
        "t2"."startup_reject_qty",
        "t2"."planned_scrap_qty",
        "t2"."first_operation_qty",
        "t2"."order_qty",
        "t2"."order_count",
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

-- quality_efficiency by machine
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
        WHEN COALESCE(SUM(CASE WHEN "t12"."ideal_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."ideal_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "quality_efficiency",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."ideal_good_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."ideal_good_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "quality_efficiency_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."ideal_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."ideal_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "quality_efficiency_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."ideal_good_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "quality_efficiency_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."ideal_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "quality_efficiency_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- quality_loss_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(
        SUM(
          CASE WHEN (
            "t12"."ideal_us" - "t12"."ideal_good_us"
          ) IS NULL THEN 1 ELSE 0 END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."ideal_us" - "t12"."ideal_good_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "quality_loss_ratio",
    CASE
      WHEN COALESCE(
        SUM(
          CASE WHEN (
            "t12"."ideal_us" - "t12"."ideal_good_us"
          ) IS NULL THEN 1 ELSE 0 END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."ideal_us" - "t12"."ideal_good_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "quality_loss_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "quality_loss_ratio_denominator",
    COALESCE(
      CAST(SUM(
        CASE WHEN (
          "t12"."ideal_us" - "t12"."ideal_good_us"
        ) IS NULL THEN 1 ELSE 0 END
      ) AS BIGINT),
      0
    ) AS "quality_loss_ratio_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "quality_loss_ratio_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- rate_efficiency by machine
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
    ) AS "rate_efficiency",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."ideal_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."ideal_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "rate_efficiency_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "rate_efficiency_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."ideal_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "rate_efficiency_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "rate_efficiency_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- reduced_speed_loss_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(
        SUM(CASE WHEN (
          "t12"."running_us" - "t12"."ideal_us"
        ) IS NULL THEN 1 ELSE 0 END),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us" - "t12"."ideal_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "reduced_speed_loss_ratio",
    CASE
      WHEN COALESCE(
        SUM(CASE WHEN (
          "t12"."running_us" - "t12"."ideal_us"
        ) IS NULL THEN 1 ELSE 0 END),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us" - "t12"."ideal_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "reduced_speed_loss_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "reduced_speed_loss_ratio_denominator",
    COALESCE(
      CAST(SUM(CASE WHEN (
        "t12"."running_us" - "t12"."ideal_us"
      ) IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "reduced_speed_loss_ratio_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "reduced_speed_loss_ratio_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- reduced_yield_loss_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."ideal_startup_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."ideal_startup_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "reduced_yield_loss_ratio",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."ideal_startup_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."ideal_startup_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "reduced_yield_loss_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "reduced_yield_loss_ratio_denominator",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."ideal_startup_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "reduced_yield_loss_ratio_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "reduced_yield_loss_ratio_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- restoration_time by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."event_restoration_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."event_restoration_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "restoration_time",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."event_restoration_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."event_restoration_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "restoration_time_numerator",
    1 AS "restoration_time_denominator",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."event_restoration_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "restoration_time_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- restored_failures by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."event_restored_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."event_restored_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "restored_failures",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."event_restored_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."event_restored_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "restored_failures_numerator",
    1 AS "restored_failures_denominator",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."event_restored_count" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "restored_failures_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- rework_quantity by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."rework_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."rework_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "rework_quantity",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."rework_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."rework_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "rework_quantity_numerator",
    1 AS "rework_quantity_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."rework_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "rework_quantity_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- rul_bias by unit
SELECT
  *
FROM (
  SELECT
    "t0"."unit_id" AS "unit",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t0"."error_cycles" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(SUM("t0"."error_cycles"), 0.0)
      ELSE CAST(NULL AS DOUBLE)
    END / NULLIF(
      CAST(CASE
        WHEN COALESCE(
          SUM(
            CASE
              WHEN CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(
          CAST(SUM(CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END) AS BIGINT),
          0
        )
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "rul_bias",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t0"."error_cycles" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(SUM("t0"."error_cycles"), 0.0)
      ELSE CAST(NULL AS DOUBLE)
    END AS "rul_bias_numerator",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "rul_bias_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t0"."error_cycles" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "rul_bias_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "rul_bias_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM "fct_rul" AS "t0"
  GROUP BY
    1
) AS "t1"
ORDER BY
  "t1"."unit" ASC

-- rul_early_ratio by unit
SELECT
  *
FROM (
  SELECT
    "t0"."unit_id" AS "unit",
    CAST(CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN CAST(CASE
              WHEN "t0"."error_cycles" < 0
              THEN 1
              WHEN NOT (
                "t0"."error_cycles" < 0
              )
              THEN 0
              ELSE NULL
            END AS BIGINT) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          CAST(CASE
            WHEN "t0"."error_cycles" < 0
            THEN 1
            WHEN NOT (
              "t0"."error_cycles" < 0
            )
            THEN 0
            ELSE NULL
          END AS BIGINT)
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(
          SUM(
            CASE
              WHEN CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(
          CAST(SUM(CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END) AS BIGINT),
          0
        )
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "rul_early_ratio",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN CAST(CASE
              WHEN "t0"."error_cycles" < 0
              THEN 1
              WHEN NOT (
                "t0"."error_cycles" < 0
              )
              THEN 0
              ELSE NULL
            END AS BIGINT) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          CAST(CASE
            WHEN "t0"."error_cycles" < 0
            THEN 1
            WHEN NOT (
              "t0"."error_cycles" < 0
            )
            THEN 0
            ELSE NULL
          END AS BIGINT)
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "rul_early_ratio_numerator",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "rul_early_ratio_denominator",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN CAST(CASE
            WHEN "t0"."error_cycles" < 0
            THEN 1
            WHEN NOT (
              "t0"."error_cycles" < 0
            )
            THEN 0
            ELSE NULL
          END AS BIGINT) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "rul_early_ratio_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "rul_early_ratio_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM "fct_rul" AS "t0"
  GROUP BY
    1
) AS "t1"
ORDER BY
  "t1"."unit" ASC

-- rul_hit_ratio by unit
SELECT
  *
FROM (
  SELECT
    "t0"."unit_id" AS "unit",
    CAST(CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN CAST(CASE
              WHEN "t0"."error_cycles" BETWEEN -13.0 AND 10.0
              THEN 1
              WHEN NOT (
                "t0"."error_cycles" BETWEEN -13.0 AND 10.0
              )
              THEN 0
              ELSE NULL
            END AS BIGINT) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          CAST(CASE
            WHEN "t0"."error_cycles" BETWEEN -13.0 AND 10.0
            THEN 1
            WHEN NOT (
              "t0"."error_cycles" BETWEEN -13.0 AND 10.0
            )
            THEN 0
            ELSE NULL
          END AS BIGINT)
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(
          SUM(
            CASE
              WHEN CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(
          CAST(SUM(CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END) AS BIGINT),
          0
        )
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "rul_hit_ratio",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN CAST(CASE
              WHEN "t0"."error_cycles" BETWEEN -13.0 AND 10.0
              THEN 1
              WHEN NOT (
                "t0"."error_cycles" BETWEEN -13.0 AND 10.0
              )
              THEN 0
              ELSE NULL
            END AS BIGINT) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          CAST(CASE
            WHEN "t0"."error_cycles" BETWEEN -13.0 AND 10.0
            THEN 1
            WHEN NOT (
              "t0"."error_cycles" BETWEEN -13.0 AND 10.0
            )
            THEN 0
            ELSE NULL
          END AS BIGINT)
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "rul_hit_ratio_numerator",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "rul_hit_ratio_denominator",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN CAST(CASE
            WHEN "t0"."error_cycles" BETWEEN -13.0 AND 10.0
            THEN 1
            WHEN NOT (
              "t0"."error_cycles" BETWEEN -13.0 AND 10.0
            )
            THEN 0
            ELSE NULL
          END AS BIGINT) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "rul_hit_ratio_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "rul_hit_ratio_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM "fct_rul" AS "t0"
  GROUP BY
    1
) AS "t1"
ORDER BY
  "t1"."unit" ASC

-- rul_late_ratio by unit
SELECT
  *
FROM (
  SELECT
    "t0"."unit_id" AS "unit",
    CAST(CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN CAST(CASE
              WHEN "t0"."error_cycles" > 0
              THEN 1
              WHEN NOT (
                "t0"."error_cycles" > 0
              )
              THEN 0
              ELSE NULL
            END AS BIGINT) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          CAST(CASE
            WHEN "t0"."error_cycles" > 0
            THEN 1
            WHEN NOT (
              "t0"."error_cycles" > 0
            )
            THEN 0
            ELSE NULL
          END AS BIGINT)
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(
          SUM(
            CASE
              WHEN CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(
          CAST(SUM(CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END) AS BIGINT),
          0
        )
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "rul_late_ratio",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN CAST(CASE
              WHEN "t0"."error_cycles" > 0
              THEN 1
              WHEN NOT (
                "t0"."error_cycles" > 0
              )
              THEN 0
              ELSE NULL
            END AS BIGINT) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          CAST(CASE
            WHEN "t0"."error_cycles" > 0
            THEN 1
            WHEN NOT (
              "t0"."error_cycles" > 0
            )
            THEN 0
            ELSE NULL
          END AS BIGINT)
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "rul_late_ratio_numerator",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "rul_late_ratio_denominator",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN CAST(CASE
            WHEN "t0"."error_cycles" > 0
            THEN 1
            WHEN NOT (
              "t0"."error_cycles" > 0
            )
            THEN 0
            ELSE NULL
          END AS BIGINT) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "rul_late_ratio_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "rul_late_ratio_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM "fct_rul" AS "t0"
  GROUP BY
    1
) AS "t1"
ORDER BY
  "t1"."unit" ASC

-- rul_mae by unit
SELECT
  *
FROM (
  SELECT
    "t0"."unit_id" AS "unit",
    CASE
      WHEN COALESCE(SUM(CASE WHEN ABS("t0"."error_cycles") IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(SUM(ABS("t0"."error_cycles")), 0.0)
      ELSE CAST(NULL AS DOUBLE)
    END / NULLIF(
      CAST(CASE
        WHEN COALESCE(
          SUM(
            CASE
              WHEN CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(
          CAST(SUM(CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END) AS BIGINT),
          0
        )
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "rul_mae",
    CASE
      WHEN COALESCE(SUM(CASE WHEN ABS("t0"."error_cycles") IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(SUM(ABS("t0"."error_cycles")), 0.0)
      ELSE CAST(NULL AS DOUBLE)
    END AS "rul_mae_numerator",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "rul_mae_denominator",
    COALESCE(
      CAST(SUM(CASE WHEN ABS("t0"."error_cycles") IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "rul_mae_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "rul_mae_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM "fct_rul" AS "t0"
  GROUP BY
    1
) AS "t1"
ORDER BY
  "t1"."unit" ASC

-- rul_rmse by unit
SELECT
  "t1"."unit",
  SQRT("t1"."rul_rmse") AS "rul_rmse",
  "t1"."rul_rmse_numerator",
  "t1"."rul_rmse_denominator",
  "t1"."rul_rmse_numerator_unknown",
  "t1"."rul_rmse_denominator_unknown",
  "t1"."row_count"
FROM (
  SELECT
    "t0"."unit_id" AS "unit",
    CASE
      WHEN COALESCE(
        SUM(
          CASE WHEN (
            "t0"."error_cycles" * "t0"."error_cycles"
          ) IS NULL THEN 1 ELSE 0 END
        ),
        0
      ) = 0
      THEN COALESCE(SUM("t0"."error_cycles" * "t0"."error_cycles"), 0.0)
      ELSE CAST(NULL AS DOUBLE)
    END / NULLIF(
      CAST(CASE
        WHEN COALESCE(
          SUM(
            CASE
              WHEN CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(
          CAST(SUM(CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END) AS BIGINT),
          0
        )
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "rul_rmse",
    CASE
      WHEN COALESCE(
        SUM(
          CASE WHEN (
            "t0"."error_cycles" * "t0"."error_cycles"
          ) IS NULL THEN 1 ELSE 0 END
        ),
        0
      ) = 0
      THEN COALESCE(SUM("t0"."error_cycles" * "t0"."error_cycles"), 0.0)
      ELSE CAST(NULL AS DOUBLE)
    END AS "rul_rmse_numerator",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "rul_rmse_denominator",
    COALESCE(
      CAST(SUM(
        CASE WHEN (
          "t0"."error_cycles" * "t0"."error_cycles"
        ) IS NULL THEN 1 ELSE 0 END
      ) AS BIGINT),
      0
    ) AS "rul_rmse_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN CASE WHEN "t0"."error_cycles" IS NULL THEN CAST(NULL AS BIGINT) ELSE 1 END IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "rul_rmse_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM "fct_rul" AS "t0"
  GROUP BY
    1
) AS "t1"
ORDER BY
  "t1"."unit" ASC

-- rul_score by unit
SELECT
  *
FROM (
  SELECT
    "t0"."unit_id" AS "unit",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              EXP(
                CASE
                  WHEN CASE
                    WHEN "t0"."error_cycles" < 0
                    THEN -(
                      "t0"."error_cycles"
                    ) / NULLIF(13.0, 0.0)
                    ELSE "t0"."error_cycles" / NULLIF(10.0, 0.0)
                  END > 600.0
                  THEN 600.0
                  ELSE CASE
                    WHEN "t0"."error_cycles" < 0
                    THEN -(
                      "t0"."error_cycles"
                    ) / NULLIF(13.0, 0.0)
                    ELSE "t0"."error_cycles" / NULLIF(10.0, 0.0)
                  END
                END
              ) - 1.0
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        SUM(
          EXP(
            CASE
              WHEN CASE
                WHEN "t0"."error_cycles" < 0
                THEN -(
                  "t0"."error_cycles"
                ) / NULLIF(13.0, 0.0)
                ELSE "t0"."error_cycles" / NULLIF(10.0, 0.0)
              END > 600.0
              THEN 600.0
              ELSE CASE
                WHEN "t0"."error_cycles" < 0
                THEN -(
                  "t0"."error_cycles"
                ) / NULLIF(13.0, 0.0)
                ELSE "t0"."error_cycles" / NULLIF(10.0, 0.0)
              END
            END
          ) - 1.0
        ),
        0.0
      )
      ELSE CAST(NULL AS DOUBLE)
    END / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "rul_score",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              EXP(
                CASE
                  WHEN CASE
                    WHEN "t0"."error_cycles" < 0
                    THEN -(
                      "t0"."error_cycles"
                    ) / NULLIF(13.0, 0.0)
                    ELSE "t0"."error_cycles" / NULLIF(10.0, 0.0)
                  END > 600.0
                  THEN 600.0
                  ELSE CASE
                    WHEN "t0"."error_cycles" < 0
                    THEN -(
                      "t0"."error_cycles"
                    ) / NULLIF(13.0, 0.0)
                    ELSE "t0"."error_cycles" / NULLIF(10.0, 0.0)
                  END
                END
              ) - 1.0
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        SUM(
          EXP(
            CASE
              WHEN CASE
                WHEN "t0"."error_cycles" < 0
                THEN -(
                  "t0"."error_cycles"
                ) / NULLIF(13.0, 0.0)
                ELSE "t0"."error_cycles" / NULLIF(10.0, 0.0)
              END > 600.0
              THEN 600.0
              ELSE CASE
                WHEN "t0"."error_cycles" < 0
                THEN -(
                  "t0"."error_cycles"
                ) / NULLIF(13.0, 0.0)
                ELSE "t0"."error_cycles" / NULLIF(10.0, 0.0)
              END
            END
          ) - 1.0
        ),
        0.0
      )
      ELSE CAST(NULL AS DOUBLE)
    END AS "rul_score_numerator",
    1 AS "rul_score_denominator",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            EXP(
              CASE
                WHEN CASE
                  WHEN "t0"."error_cycles" < 0
                  THEN -(
                    "t0"."error_cycles"
                  ) / NULLIF(13.0, 0.0)
                  ELSE "t0"."error_cycles" / NULLIF(10.0, 0.0)
                END > 600.0
                THEN 600.0
                ELSE CASE
                  WHEN "t0"."error_cycles" < 0
                  THEN -(
                    "t0"."error_cycles"
                  ) / NULLIF(13.0, 0.0)
                  ELSE "t0"."error_cycles" / NULLIF(10.0, 0.0)
                END
              END
            ) - 1.0
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "rul_score_numerator_unknown",
    COUNT(*) AS "row_count"
  FROM "fct_rul" AS "t0"
  GROUP BY
    1
) AS "t1"
ORDER BY
  "t1"."unit" ASC

-- schedule_loss_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(
        SUM(
          CASE WHEN (
            "t12"."observed_us" - "t12"."planned_us"
          ) IS NULL THEN 1 ELSE 0 END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."observed_us" - "t12"."planned_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."observed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."observed_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "schedule_loss_ratio",
    CASE
      WHEN COALESCE(
        SUM(
          CASE WHEN (
            "t12"."observed_us" - "t12"."planned_us"
          ) IS NULL THEN 1 ELSE 0 END
        ),
        0
      ) = 0
      THEN COALESCE(CAST(SUM("t12"."observed_us" - "t12"."planned_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "schedule_loss_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."observed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."observed_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "schedule_loss_ratio_denominator",
    COALESCE(
      CAST(SUM(
        CASE WHEN (
          "t12"."observed_us" - "t12"."planned_us"
        ) IS NULL THEN 1 ELSE 0 END
      ) AS BIGINT),
      0
    ) AS "schedule_loss_ratio_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."observed_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "schedule_loss_ratio_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- scrap_quantity by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."scrap_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."scrap_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "scrap_quantity",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."scrap_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."scrap_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "scrap_quantity_numerator",
    1 AS "scrap_quantity_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."scrap_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "scrap_quantity_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- semi_mcbf by machine
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
    ) AS "semi_mcbf",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."total_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."total_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "semi_mcbf_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."failure_event_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."failure_event_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "semi_mcbf_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."total_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "semi_mcbf_numerator_unknown",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."failure_event_count" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "semi_mcbf_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- semi_mtbfp by machine
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
        WHEN COALESCE(SUM(CASE WHEN "t12"."failure_event_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."failure_event_count") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END * 3600000000 AS DOUBLE),
      0.0
    ) AS "semi_mtbfp",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "semi_mtbfp_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."failure_event_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."failure_event_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "semi_mtbfp_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "semi_mtbfp_numerator_unknown",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."failure_event_count" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "semi_mtbfp_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- semi_mtbfu by machine
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
              (
                "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
              ) - "t12"."stopped_down_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          (
            "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
          ) - "t12"."stopped_down_us"
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."failure_event_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."failure_event_count") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END * 3600000000 AS DOUBLE),
      0.0
    ) AS "semi_mtbfu",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              (
                "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
              ) - "t12"."stopped_down_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          (
            "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
          ) - "t12"."stopped_down_us"
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "semi_mtbfu_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."failure_event_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."failure_event_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "semi_mtbfu_denominator",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            (
              "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
            ) - "t12"."stopped_down_us"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "semi_mtbfu_numerator_unknown",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."failure_event_count" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "semi_mtbfu_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- semi_mttr by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."event_repair_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."event_repair_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."event_restored_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."event_restored_count") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END * 3600000000 AS DOUBLE),
      0.0
    ) AS "semi_mttr",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."event_repair_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."event_repair_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "semi_mttr_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."event_restored_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."event_restored_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "semi_mttr_denominator",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."event_repair_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "semi_mttr_numerator_unknown",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."event_restored_count" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "semi_mttr_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- setup_loss_ratio by machine
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
        WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "setup_loss_ratio",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."setup_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."setup_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "setup_loss_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "setup_loss_ratio_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."setup_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "setup_loss_ratio_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "setup_loss_ratio_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- sigma_level by machine
SELECT
  "t13"."machine",
  1.5 - CASE
    WHEN ABS("t13"."sigma_level" - 0.5) <= 0.425
    THEN (
      "t13"."sigma_level" - 0.5
    ) * (
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
                                (
                                  2509.0809287301227 * (
                                    0.180625 - (
                                      (
                                        "t13"."sigma_level" - 0.5
                                      ) * (
                                        "t13"."sigma_level" - 0.5
                                      )
                                    )
                                  )
                                ) + 33430.57558358813
                              ) * (
                                0.180625 - (
                                  (
                                    "t13"."sigma_level" - 0.5
                                  ) * (
                                    "t13"."sigma_level" - 0.5
                                  )
                                )
                              )
                            ) + 67265.7709270087
                          ) * (
                            0.180625 - (
                              (
                                "t13"."sigma_level" - 0.5
                              ) * (
                                "t13"."sigma_level" - 0.5
                              )
                            )
                          )
                        ) + 45921.95393154987
                      ) * (
                        0.180625 - (
                          (
                            "t13"."sigma_level" - 0.5
                          ) * (
                            "t13"."sigma_level" - 0.5
                          )
                        )
                      )
                    ) + 13731.69376550946
                  ) * (
                    0.180625 - (
                      (
                        "t13"."sigma_level" - 0.5
                      ) * (
                        "t13"."sigma_level" - 0.5
                      )
                    )
                  )
                ) + 1971.5909503065513
              ) * (
                0.180625 - (
                  (
                    "t13"."sigma_level" - 0.5
                  ) * (
                    "t13"."sigma_level" - 0.5
                  )
                )
              )
            ) + 133.14166789178438
          ) * (
            0.180625 - (
              (
                "t13"."sigma_level" - 0.5
              ) * (
                "t13"."sigma_level" - 0.5
              )
            )
          )
        ) + 3.3871328727963665
      ) / NULLIF(
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
                                        "t13"."sigma_level" - 0.5
                                      ) * (
                                        "t13"."sigma_level" - 0.5
                                      )
                                    )
                                  )
                                ) + 28729.085735721943
                              ) * (
                                0.180625 - (
                                  (
                                    "t13"."sigma_level" - 0.5
                                  ) * (
                                    "t13"."sigma_level" - 0.5
                                  )
                                )
                              )
                            ) + 39307.89580009271
                          ) * (
                            0.180625 - (
                              (
                                "t13"."sigma_level" - 0.5
                              ) * (
                                "t13"."sigma_level" - 0.5
                              )
                            )
                          )
                        ) + 21213.794301586597
                      ) * (
                        0.180625 - (
                          (
                            "t13"."sigma_level" - 0.5
                          ) * (
                            "t13"."sigma_level" - 0.5
                          )
                        )
                      )
                    ) + 5394.196021424751
                  ) * (
                    0.180625 - (
                      (
                        "t13"."sigma_level" - 0.5
                      ) * (
                        "t13"."sigma_level" - 0.5
                      )
                    )
                  )
                ) + 687.1870074920579
              ) * (
                0.180625 - (
                  (
                    "t13"."sigma_level" - 0.5
                  ) * (
                    "t13"."sigma_level" - 0.5
                  )
                )
              )
            ) + 42.31333070160091
          ) * (
            0.180625 - (
              (
                "t13"."sigma_level" - 0.5
              ) * (
                "t13"."sigma_level" - 0.5
              )
            )
          )
        ) + 1.0,
        0.0
      )
    )
    ELSE CASE
      WHEN "t13"."sigma_level" < 0.5
      THEN -(
        CASE
          WHEN SQRT(
            -(
              LN(
                CASE
                  WHEN CASE
                    WHEN "t13"."sigma_level" < 0.5
                    THEN "t13"."sigma_level"
                    ELSE 1.0 - "t13"."sigma_level"
                  END > 0.0
                  THEN CASE
                    WHEN "t13"."sigma_level" < 0.5
                    THEN "t13"."sigma_level"
                    ELSE 1.0 - "t13"."sigma_level"
                  END
                  ELSE CAST(NULL AS DOUBLE)
                END
              )
            )
          ) <= 5.0
          THEN (
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
                                              CASE
                                                WHEN CASE
                                                  WHEN "t13"."sigma_level" < 0.5
                                                  THEN "t13"."sigma_level"
                                                  ELSE 1.0 - "t13"."sigma_level"
                                                END > 0.0
                                                THEN CASE
                                                  WHEN "t13"."sigma_level" < 0.5
                                                  THEN "t13"."sigma_level"
                                                  ELSE 1.0 - "t13"."sigma_level"
                                                END
                                                ELSE CAST(NULL AS DOUBLE)
                                              END
                                            )
                                          )
                                        ) - 1.6
                                      )
                                    ) + 0.022723844989269184
                                  ) * (
                                    SQRT(
                                      -(
                                        LN(
                                          CASE
                                            WHEN CASE
                                              WHEN "t13"."sigma_level" < 0.5
                                              THEN "t13"."sigma_level"
                                              ELSE 1.0 - "t13"."sigma_level"
                                            END > 0.0
                                            THEN CASE
                                              WHEN "t13"."sigma_level" < 0.5
                                              THEN "t13"."sigma_level"
                                              ELSE 1.0 - "t13"."sigma_level"
                                            END
                                            ELSE CAST(NULL AS DOUBLE)
                                          END
                                        )
                                      )
                                    ) - 1.6
                                  )
                                ) + 0.2417807251774506
                              ) * (
                                SQRT(
                                  -(
                                    LN(
                                      CASE
                                        WHEN CASE
                                          WHEN "t13"."sigma_level" < 0.5
                                          THEN "t13"."sigma_level"
                                          ELSE 1.0 - "t13"."sigma_level"
                                        END > 0.0
                                        THEN CASE
                                          WHEN "t13"."sigma_level" < 0.5
                                          THEN "t13"."sigma_level"
                                          ELSE 1.0 - "t13"."sigma_level"
                                        END
                                        ELSE CAST(NULL AS DOUBLE)
                                      END
                                    )
                                  )
                                ) - 1.6
                              )
                            ) + 1.2704582524523684
                          ) * (
                            SQRT(
                              -(
                                LN(
                                  CASE
                                    WHEN CASE
                                      WHEN "t13"."sigma_level" < 0.5
                                      THEN "t13"."sigma_level"
                                      ELSE 1.0 - "t13"."sigma_level"
                                    END > 0.0
                                    THEN CASE
                                      WHEN "t13"."sigma_level" < 0.5
                                      THEN "t13"."sigma_level"
                                      ELSE 1.0 - "t13"."sigma_level"
                                    END
                                    ELSE CAST(NULL AS DOUBLE)
                                  END
                                )
                              )
                            ) - 1.6
                          )
                        ) + 3.6478483247632045
                      ) * (
                        SQRT(
                          -(
                            LN(
                              CASE
                                WHEN CASE
                                  WHEN "t13"."sigma_level" < 0.5
                                  THEN "t13"."sigma_level"
                                  ELSE 1.0 - "t13"."sigma_level"
                                END > 0.0
                                THEN CASE
                                  WHEN "t13"."sigma_level" < 0.5
                                  THEN "t13"."sigma_level"
                                  ELSE 1.0 - "t13"."sigma_level"
                                END
                                ELSE CAST(NULL AS DOUBLE)
                              END
                            )
                          )
                        ) - 1.6
                      )
                    ) + 5.769497221460691
                  ) * (
                    SQRT(
                      -(
                        LN(
                          CASE
                            WHEN CASE
                              WHEN "t13"."sigma_level" < 0.5
                              THEN "t13"."sigma_level"
                              ELSE 1.0 - "t13"."sigma_level"
                            END > 0.0
                            THEN CASE
                              WHEN "t13"."sigma_level" < 0.5
                              THEN "t13"."sigma_level"
                              ELSE 1.0 - "t13"."sigma_level"
                            END
                            ELSE CAST(NULL AS DOUBLE)
                          END
                        )
                      )
                    ) - 1.6
                  )
                ) + 4.630337846156546
              ) * (
                SQRT(
                  -(
                    LN(
                      CASE
                        WHEN CASE
                          WHEN "t13"."sigma_level" < 0.5
                          THEN "t13"."sigma_level"
                          ELSE 1.0 - "t13"."sigma_level"
                        END > 0.0
                        THEN CASE
                          WHEN "t13"."sigma_level" < 0.5
                          THEN "t13"."sigma_level"
                          ELSE 1.0 - "t13"."sigma_level"
                        END
                        ELSE CAST(NULL AS DOUBLE)
                      END
                    )
                  )
                ) - 1.6
              )
            ) + 1.4234371107496835
          ) / NULLIF(
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
                                              CASE
                                                WHEN CASE
                                                  WHEN "t13"."sigma_level" < 0.5
                                                  THEN "t13"."sigma_level"
                                                  ELSE 1.0 - "t13"."sigma_level"
                                                END > 0.0
                                                THEN CASE
                                                  WHEN "t13"."sigma_level" < 0.5
                                                  THEN "t13"."sigma_level"
                                                  ELSE 1.0 - "t13"."sigma_level"
                                                END
                                                ELSE CAST(NULL AS DOUBLE)
                                              END
                                            )
                                          )
                                        ) - 1.6
                                      )
                                    ) + 0.0005475938084995345
                                  ) * (
                                    SQRT(
                                      -(
                                        LN(
                                          CASE
                                            WHEN CASE
                                              WHEN "t13"."sigma_level" < 0.5
                                              THEN "t13"."sigma_level"
                                              ELSE 1.0 - "t13"."sigma_level"
                                            END > 0.0
                                            THEN CASE
                                              WHEN "t13"."sigma_level" < 0.5
                                              THEN "t13"."sigma_level"
                                              ELSE 1.0 - "t13"."sigma_level"
                                            END
                                            ELSE CAST(NULL AS DOUBLE)
                                          END
                                        )
                                      )
                                    ) - 1.6
                                  )
                                ) + 0.015198666563616457
                              ) * (
                                SQRT(
                                  -(
                                    LN(
                                      CASE
                                        WHEN CASE
                                          WHEN "t13"."sigma_level" < 0.5
                                          THEN "t13"."sigma_level"
                                          ELSE 1.0 - "t13"."sigma_level"
                                        END > 0.0
                                        THEN CASE
                                          WHEN "t13"."sigma_level" < 0.5
                                          THEN "t13"."sigma_level"
                                          ELSE 1.0 - "t13"."sigma_level"
                                        END
                                        ELSE CAST(NULL AS DOUBLE)
                                      END
                                    )
                                  )
                                ) - 1.6
                              )
                            ) + 0.14810397642748008
                          ) * (
                            SQRT(
                              -(
                                LN(
                                  CASE
                                    WHEN CASE
                                      WHEN "t13"."sigma_level" < 0.5
                                      THEN "t13"."sigma_level"
                                      ELSE 1.0 - "t13"."sigma_level"
                                    END > 0.0
                                    THEN CASE
                                      WHEN "t13"."sigma_level" < 0.5
                                      THEN "t13"."sigma_level"
                                      ELSE 1.0 - "t13"."sigma_level"
                                    END
                                    ELSE CAST(NULL AS DOUBLE)
                                  END
                                )
                              )
                            ) - 1.6
                          )
                        ) + 0.6897673349851
                      ) * (
                        SQRT(
                          -(
                            LN(
                              CASE
                                WHEN CASE
                                  WHEN "t13"."sigma_level" < 0.5
                                  THEN "t13"."sigma_level"
                                  ELSE 1.0 - "t13"."sigma_level"
                                END > 0.0
                                THEN CASE
                                  WHEN "t13"."sigma_level" < 0.5
                                  THEN "t13"."sigma_level"
                                  ELSE 1.0 - "t13"."sigma_level"
                                END
                                ELSE CAST(NULL AS DOUBLE)
                              END
                            )
                          )
                        ) - 1.6
                      )
                    ) + 1.6763848301838038
                  ) * (
                    SQRT(
                      -(
                        LN(
                          CASE
                            WHEN CASE
                              WHEN "t13"."sigma_level" < 0.5
                              THEN "t13"."sigma_level"
                              ELSE 1.0 - "t13"."sigma_level"
                            END > 0.0
                            THEN CASE
                              WHEN "t13"."sigma_level" < 0.5
                              THEN "t13"."sigma_level"
                              ELSE 1.0 - "t13"."sigma_level"
                            END
                            ELSE CAST(NULL AS DOUBLE)
                          END
                        )
                      )
                    ) - 1.6
                  )
                ) + 2.053191626637759
              ) * (
                SQRT(
                  -(
                    LN(
                      CASE
                        WHEN CASE
                          WHEN "t13"."sigma_level" < 0.5
                          THEN "t13"."sigma_level"
                          ELSE 1.0 - "t13"."sigma_level"
                        END > 0.0
                        THEN CASE
                          WHEN "t13"."sigma_level" < 0.5
                          THEN "t13"."sigma_level"
                          ELSE 1.0 - "t13"."sigma_level"
                        END
                        ELSE CAST(NULL AS DOUBLE)
                      END
                    )
                  )
                ) - 1.6
              )
            ) + 1.0,
            0.0
          )
          ELSE (
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
                                              CASE
                                                WHEN CASE
                                                  WHEN "t13"."sigma_level" < 0.5
                                                  THEN "t13"."sigma_level"
                                                  ELSE 1.0 - "t13"."sigma_level"
                                                END > 0.0
                                                THEN CASE
                                                  WHEN "t13"."sigma_level" < 0.5
                                                  THEN "t13"."sigma_level"
                                                  ELSE 1.0 - "t13"."sigma_level"
                                                END
                                                ELSE CAST(NULL AS DOUBLE)
                                              END
                                            )
                                          )
                                        ) - 5.0
                                      )
                                    ) + 2.7115555687434876e-05
                                  ) * (
                                    SQRT(
                                      -(
                                        LN(
                                          CASE
                                            WHEN CASE
                                              WHEN "t13"."sigma_level" < 0.5
                                              THEN "t13"."sigma_level"
                                              ELSE 1.0 - "t13"."sigma_level"
                                            END > 0.0
                                            THEN CASE
                                              WHEN "t13"."sigma_level" < 0.5
                                              THEN "t13"."sigma_level"
                                              ELSE 1.0 - "t13"."sigma_level"
                                            END
                                            ELSE CAST(NULL AS DOUBLE)
                                          END
                                        )
                                      )
                                    ) - 5.0
                                  )
                                ) + 0.0012426609473880784
                              ) * (
                                SQRT(
                                  -(
                                    LN(
                                      CASE
                                        WHEN CASE
                                          WHEN "t13"."sigma_level" < 0.5
                                          THEN "t13"."sigma_level"
                                          ELSE 1.0 - "t13"."sigma_level"
                                        END > 0.0
                                        THEN CASE
                                          WHEN "t13"."sigma_level" < 0.5
                                          THEN "t13"."sigma_level"
                                          ELSE 1.0 - "t13"."sigma_level"
                                        END
                                        ELSE CAST(NULL AS DOUBLE)
                                      END
                                    )
                                  )
                                ) - 5.0
                              )
                            ) + 0.026532189526576124
                          ) * (
                            SQRT(
                              -(
                                LN(
                                  CASE
                                    WHEN CASE
                                      WHEN "t13"."sigma_level" < 0.5
                                      THEN "t13"."sigma_level"
                                      ELSE 1.0 - "t13"."sigma_level"
                                    END > 0.0
                                    THEN CASE
                                      WHEN "t13"."sigma_level" < 0.5
                                      THEN "t13"."sigma_level"
                                      ELSE 1.0 - "t13"."sigma_level"
                                    END
                                    ELSE CAST(NULL AS DOUBLE)
                                  END
                                )
                              )
                            ) - 5.0
                          )
                        ) + 0.29656057182850487
                      ) * (
                        SQRT(
                          -(
                            LN(
                              CASE
                                WHEN CASE
                                  WHEN "t13"."sigma_level" < 0.5
                                  THEN "t13"."sigma_level"
                                  ELSE 1.0 - "t13"."sigma_level"
                                END > 0.0
                                THEN CASE
                                  WHEN "t13"."sigma_level" < 0.5
                                  THEN "t13"."sigma_level"
                                  ELSE 1.0 - "t13"."sigma_level"
                                END
                                ELSE CAST(NULL AS DOUBLE)
                              END
                            )
                          )
                        ) - 5.0
                      )
                    ) + 1.7848265399172913
                  ) * (
                    SQRT(
                      -(
                        LN(
                          CASE
                            WHEN CASE
                              WHEN "t13"."sigma_level" < 0.5
                              THEN "t13"."sigma_level"
                              ELSE 1.0 - "t13"."sigma_level"
                            END > 0.0
                            THEN CASE
                              WHEN "t13"."sigma_level" < 0.5
                              THEN "t13"."sigma_level"
                              ELSE 1.0 - "t13"."sigma_level"
                            END
                            ELSE CAST(NULL AS DOUBLE)
                          END
                        )
                      )
                    ) - 5.0
                  )
                ) + 5.463784911164114
              ) * (
                SQRT(
                  -(
                    LN(
                      CASE
                        WHEN CASE
                          WHEN "t13"."sigma_level" < 0.5
                          THEN "t13"."sigma_level"
                          ELSE 1.0 - "t13"."sigma_level"
                        END > 0.0
                        THEN CASE
                          WHEN "t13"."sigma_level" < 0.5
                          THEN "t13"."sigma_level"
                          ELSE 1.0 - "t13"."sigma_level"
                        END
                        ELSE CAST(NULL AS DOUBLE)
                      END
                    )
                  )
                ) - 5.0
              )
            ) + 6.657904643501103
          ) / NULLIF(
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
                                              CASE
                                                WHEN CASE
                                                  WHEN "t13"."sigma_level" < 0.5
                                                  THEN "t13"."sigma_level"
                                                  ELSE 1.0 - "t13"."sigma_level"
                                                END > 0.0
                                                THEN CASE
                                                  WHEN "t13"."sigma_level" < 0.5
                                                  THEN "t13"."sigma_level"
                                                  ELSE 1.0 - "t13"."sigma_level"
                                                END
                                                ELSE CAST(NULL AS DOUBLE)
                                              END
                                            )
                                          )
                                        ) - 5.0
                                      )
                                    ) + 1.421511758316446e-07
                                  ) * (
                                    SQRT(
                                      -(
                                        LN(
                                          CASE
                                            WHEN CASE
                                              WHEN "t13"."sigma_level" < 0.5
                                              THEN "t13"."sigma_level"
                                              ELSE 1.0 - "t13"."sigma_level"
                                            END > 0.0
                                            THEN CASE
                                              WHEN "t13"."sigma_level" < 0.5
                                              THEN "t13"."sigma_level"
                                              ELSE 1.0 - "t13"."sigma_level"
                                            END
                                            ELSE CAST(NULL AS DOUBLE)
                                          END
                                        )
                                      )
                                    ) - 5.0
                                  )
                                ) + 1.8463183175100548e-05
                              ) * (
                                SQRT(
                                  -(
                                    LN(
                                      CASE
                                        WHEN CASE
                                          WHEN "t13"."sigma_level" < 0.5
                                          THEN "t13"."sigma_level"
                                          ELSE 1.0 - "t13"."sigma_level"
                                        END > 0.0
                                        THEN CASE
                                          WHEN "t13"."sigma_level" < 0.5
                                          THEN "t13"."sigma_level"
                                          ELSE 1.0 - "t13"."sigma_level"
                                        END
                                        ELSE CAST(NULL AS DOUBLE)
                                      END
                                    )
                                  )
                                ) - 5.0
                              )
                            ) + 0.0007868691311456133
                          ) * (
                            SQRT(
                              -(
                                LN(
                                  CASE
                                    WHEN CASE
                                      WHEN "t13"."sigma_level" < 0.5
                                      THEN "t13"."sigma_level"
                                      ELSE 1.0 - "t13"."sigma_level"
                                    END > 0.0
                                    THEN CASE
                                      WHEN "t13"."sigma_level" < 0.5
                                      THEN "t13"."sigma_level"
                                      ELSE 1.0 - "t13"."sigma_level"
                                    END
                                    ELSE CAST(NULL AS DOUBLE)
                                  END
                                )
                              )
                            ) - 5.0
                          )
                        ) + 0.014875361290850615
                      ) * (
                        SQRT(
                          -(
                            LN(
                              CASE
                                WHEN CASE
                                  WHEN "t13"."sigma_level" < 0.5
                                  THEN "t13"."sigma_level"
                                  ELSE 1.0 - "t13"."sigma_level"
                                END > 0.0
                                THEN CASE
                                  WHEN "t13"."sigma_level" < 0.5
                                  THEN "t13"."sigma_level"
                                  ELSE 1.0 - "t13"."sigma_level"
                                END
                                ELSE CAST(NULL AS DOUBLE)
                              END
                            )
                          )
                        ) - 5.0
                      )
                    ) + 0.1369298809227358
                  ) * (
                    SQRT(
                      -(
                        LN(
                          CASE
                            WHEN CASE
                              WHEN "t13"."sigma_level" < 0.5
                              THEN "t13"."sigma_level"
                              ELSE 1.0 - "t13"."sigma_level"
                            END > 0.0
                            THEN CASE
                              WHEN "t13"."sigma_level" < 0.5
                              THEN "t13"."sigma_level"
                              ELSE 1.0 - "t13"."sigma_level"
                            END
                            ELSE CAST(NULL AS DOUBLE)
                          END
                        )
                      )
                    ) - 5.0
                  )
                ) + 0.599832206555888
              ) * (
                SQRT(
                  -(
                    LN(
                      CASE
                        WHEN CASE
                          WHEN "t13"."sigma_level" < 0.5
                          THEN "t13"."sigma_level"
                          ELSE 1.0 - "t13"."sigma_level"
                        END > 0.0
                        THEN CASE
                          WHEN "t13"."sigma_level" < 0.5
                          THEN "t13"."sigma_level"
                          ELSE 1.0 - "t13"."sigma_level"
                        END
                        ELSE CAST(NULL AS DOUBLE)
                      END
                    )
                  )
                ) - 5.0
              )
            ) + 1.0,
            0.0
          )
        END
      )
      ELSE CASE
        WHEN SQRT(
          -(
            LN(
              CASE
                WHEN CASE
                  WHEN "t13"."sigma_level" < 0.5
                  THEN "t13"."sigma_level"
                  ELSE 1.0 - "t13"."sigma_level"
                END > 0.0
                THEN CASE
                  WHEN "t13"."sigma_level" < 0.5
                  THEN "t13"."sigma_level"
                  ELSE 1.0 - "t13"."sigma_level"
                END
                ELSE CAST(NULL AS DOUBLE)
              END
            )
          )
        ) <= 5.0
        THEN (
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
                                            CASE
                                              WHEN CASE
                                                WHEN "t13"."sigma_level" < 0.5
                                                THEN "t13"."sigma_level"
                                                ELSE 1.0 - "t13"."sigma_level"
                                              END > 0.0
                                              THEN CASE
                                                WHEN "t13"."sigma_level" < 0.5
                                                THEN "t13"."sigma_level"
                                                ELSE 1.0 - "t13"."sigma_level"
                                              END
                                              ELSE CAST(NULL AS DOUBLE)
                                            END
                                          )
                                        )
                                      ) - 1.6
                                    )
                                  ) + 0.022723844989269184
                                ) * (
                                  SQRT(
                                    -(
                                      LN(
                                        CASE
                                          WHEN CASE
                                            WHEN "t13"."sigma_level" < 0.5
                                            THEN "t13"."sigma_level"
                                            ELSE 1.0 - "t13"."sigma_level"
                                          END > 0.0
                                          THEN CASE
                                            WHEN "t13"."sigma_level" < 0.5
                                            THEN "t13"."sigma_level"
                                            ELSE 1.0 - "t13"."sigma_level"
                                          END
                                          ELSE CAST(NULL AS DOUBLE)
                                        END
                                      )
                                    )
                                  ) - 1.6
                                )
                              ) + 0.2417807251774506
                            ) * (
                              SQRT(
                                -(
                                  LN(
                                    CASE
                                      WHEN CASE
                                        WHEN "t13"."sigma_level" < 0.5
                                        THEN "t13"."sigma_level"
                                        ELSE 1.0 - "t13"."sigma_level"
                                      END > 0.0
                                      THEN CASE
                                        WHEN "t13"."sigma_level" < 0.5
                                        THEN "t13"."sigma_level"
                                        ELSE 1.0 - "t13"."sigma_level"
                                      END
                                      ELSE CAST(NULL AS DOUBLE)
                                    END
                                  )
                                )
                              ) - 1.6
                            )
                          ) + 1.2704582524523684
                        ) * (
                          SQRT(
                            -(
                              LN(
                                CASE
                                  WHEN CASE
                                    WHEN "t13"."sigma_level" < 0.5
                                    THEN "t13"."sigma_level"
                                    ELSE 1.0 - "t13"."sigma_level"
                                  END > 0.0
                                  THEN CASE
                                    WHEN "t13"."sigma_level" < 0.5
                                    THEN "t13"."sigma_level"
                                    ELSE 1.0 - "t13"."sigma_level"
                                  END
                                  ELSE CAST(NULL AS DOUBLE)
                                END
                              )
                            )
                          ) - 1.6
                        )
                      ) + 3.6478483247632045
                    ) * (
                      SQRT(
                        -(
                          LN(
                            CASE
                              WHEN CASE
                                WHEN "t13"."sigma_level" < 0.5
                                THEN "t13"."sigma_level"
                                ELSE 1.0 - "t13"."sigma_level"
                              END > 0.0
                              THEN CASE
                                WHEN "t13"."sigma_level" < 0.5
                                THEN "t13"."sigma_level"
                                ELSE 1.0 - "t13"."sigma_level"
                              END
                              ELSE CAST(NULL AS DOUBLE)
                            END
                          )
                        )
                      ) - 1.6
                    )
                  ) + 5.769497221460691
                ) * (
                  SQRT(
                    -(
                      LN(
                        CASE
                          WHEN CASE
                            WHEN "t13"."sigma_level" < 0.5
                            THEN "t13"."sigma_level"
                            ELSE 1.0 - "t13"."sigma_level"
                          END > 0.0
                          THEN CASE
                            WHEN "t13"."sigma_level" < 0.5
                            THEN "t13"."sigma_level"
                            ELSE 1.0 - "t13"."sigma_level"
                          END
                          ELSE CAST(NULL AS DOUBLE)
                        END
                      )
                    )
                  ) - 1.6
                )
              ) + 4.630337846156546
            ) * (
              SQRT(
                -(
                  LN(
                    CASE
                      WHEN CASE
                        WHEN "t13"."sigma_level" < 0.5
                        THEN "t13"."sigma_level"
                        ELSE 1.0 - "t13"."sigma_level"
                      END > 0.0
                      THEN CASE
                        WHEN "t13"."sigma_level" < 0.5
                        THEN "t13"."sigma_level"
                        ELSE 1.0 - "t13"."sigma_level"
                      END
                      ELSE CAST(NULL AS DOUBLE)
                    END
                  )
                )
              ) - 1.6
            )
          ) + 1.4234371107496835
        ) / NULLIF(
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
                                            CASE
                                              WHEN CASE
                                                WHEN "t13"."sigma_level" < 0.5
                                                THEN "t13"."sigma_level"
                                                ELSE 1.0 - "t13"."sigma_level"
                                              END > 0.0
                                              THEN CASE
                                                WHEN "t13"."sigma_level" < 0.5
                                                THEN "t13"."sigma_level"
                                                ELSE 1.0 - "t13"."sigma_level"
                                              END
                                              ELSE CAST(NULL AS DOUBLE)
                                            END
                                          )
                                        )
                                      ) - 1.6
                                    )
                                  ) + 0.0005475938084995345
                                ) * (
                                  SQRT(
                                    -(
                                      LN(
                                        CASE
                                          WHEN CASE
                                            WHEN "t13"."sigma_level" < 0.5
                                            THEN "t13"."sigma_level"
                                            ELSE 1.0 - "t13"."sigma_level"
                                          END > 0.0
                                          THEN CASE
                                            WHEN "t13"."sigma_level" < 0.5
                                            THEN "t13"."sigma_level"
                                            ELSE 1.0 - "t13"."sigma_level"
                                          END
                                          ELSE CAST(NULL AS DOUBLE)
                                        END
                                      )
                                    )
                                  ) - 1.6
                                )
                              ) + 0.015198666563616457
                            ) * (
                              SQRT(
                                -(
                                  LN(
                                    CASE
                                      WHEN CASE
                                        WHEN "t13"."sigma_level" < 0.5
                                        THEN "t13"."sigma_level"
                                        ELSE 1.0 - "t13"."sigma_level"
                                      END > 0.0
                                      THEN CASE
                                        WHEN "t13"."sigma_level" < 0.5
                                        THEN "t13"."sigma_level"
                                        ELSE 1.0 - "t13"."sigma_level"
                                      END
                                      ELSE CAST(NULL AS DOUBLE)
                                    END
                                  )
                                )
                              ) - 1.6
                            )
                          ) + 0.14810397642748008
                        ) * (
                          SQRT(
                            -(
                              LN(
                                CASE
                                  WHEN CASE
                                    WHEN "t13"."sigma_level" < 0.5
                                    THEN "t13"."sigma_level"
                                    ELSE 1.0 - "t13"."sigma_level"
                                  END > 0.0
                                  THEN CASE
                                    WHEN "t13"."sigma_level" < 0.5
                                    THEN "t13"."sigma_level"
                                    ELSE 1.0 - "t13"."sigma_level"
                                  END
                                  ELSE CAST(NULL AS DOUBLE)
                                END
                              )
                            )
                          ) - 1.6
                        )
                      ) + 0.6897673349851
                    ) * (
                      SQRT(
                        -(
                          LN(
                            CASE
                              WHEN CASE
                                WHEN "t13"."sigma_level" < 0.5
                                THEN "t13"."sigma_level"
                                ELSE 1.0 - "t13"."sigma_level"
                              END > 0.0
                              THEN CASE
                                WHEN "t13"."sigma_level" < 0.5
                                THEN "t13"."sigma_level"
                                ELSE 1.0 - "t13"."sigma_level"
                              END
                              ELSE CAST(NULL AS DOUBLE)
                            END
                          )
                        )
                      ) - 1.6
                    )
                  ) + 1.6763848301838038
                ) * (
                  SQRT(
                    -(
                      LN(
                        CASE
                          WHEN CASE
                            WHEN "t13"."sigma_level" < 0.5
                            THEN "t13"."sigma_level"
                            ELSE 1.0 - "t13"."sigma_level"
                          END > 0.0
                          THEN CASE
                            WHEN "t13"."sigma_level" < 0.5
                            THEN "t13"."sigma_level"
                            ELSE 1.0 - "t13"."sigma_level"
                          END
                          ELSE CAST(NULL AS DOUBLE)
                        END
                      )
                    )
                  ) - 1.6
                )
              ) + 2.053191626637759
            ) * (
              SQRT(
                -(
                  LN(
                    CASE
                      WHEN CASE
                        WHEN "t13"."sigma_level" < 0.5
                        THEN "t13"."sigma_level"
                        ELSE 1.0 - "t13"."sigma_level"
                      END > 0.0
                      THEN CASE
                        WHEN "t13"."sigma_level" < 0.5
                        THEN "t13"."sigma_level"
                        ELSE 1.0 - "t13"."sigma_level"
                      END
                      ELSE CAST(NULL AS DOUBLE)
                    END
                  )
                )
              ) - 1.6
            )
          ) + 1.0,
          0.0
        )
        ELSE (
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
                                            CASE
                                              WHEN CASE
                                                WHEN "t13"."sigma_level" < 0.5
                                                THEN "t13"."sigma_level"
                                                ELSE 1.0 - "t13"."sigma_level"
                                              END > 0.0
                                              THEN CASE
                                                WHEN "t13"."sigma_level" < 0.5
                                                THEN "t13"."sigma_level"
                                                ELSE 1.0 - "t13"."sigma_level"
                                              END
                                              ELSE CAST(NULL AS DOUBLE)
                                            END
                                          )
                                        )
                                      ) - 5.0
                                    )
                                  ) + 2.7115555687434876e-05
                                ) * (
                                  SQRT(
                                    -(
                                      LN(
                                        CASE
                                          WHEN CASE
                                            WHEN "t13"."sigma_level" < 0.5
                                            THEN "t13"."sigma_level"
                                            ELSE 1.0 - "t13"."sigma_level"
                                          END > 0.0
                                          THEN CASE
                                            WHEN "t13"."sigma_level" < 0.5
                                            THEN "t13"."sigma_level"
                                            ELSE 1.0 - "t13"."sigma_level"
                                          END
                                          ELSE CAST(NULL AS DOUBLE)
                                        END
                                      )
                                    )
                                  ) - 5.0
                                )
                              ) + 0.0012426609473880784
                            ) * (
                              SQRT(
                                -(
                                  LN(
                                    CASE
                                      WHEN CASE
                                        WHEN "t13"."sigma_level" < 0.5
                                        THEN "t13"."sigma_level"
                                        ELSE 1.0 - "t13"."sigma_level"
                                      END > 0.0
                                      THEN CASE
                                        WHEN "t13"."sigma_level" < 0.5
                                        THEN "t13"."sigma_level"
                                        ELSE 1.0 - "t13"."sigma_level"
                                      END
                                      ELSE CAST(NULL AS DOUBLE)
                                    END
                                  )
                                )
                              ) - 5.0
                            )
                          ) + 0.026532189526576124
                        ) * (
                          SQRT(
                            -(
                              LN(
                                CASE
                                  WHEN CASE
                                    WHEN "t13"."sigma_level" < 0.5
                                    THEN "t13"."sigma_level"
                                    ELSE 1.0 - "t13"."sigma_level"
                                  END > 0.0
                                  THEN CASE
                                    WHEN "t13"."sigma_level" < 0.5
                                    THEN "t13"."sigma_level"
                                    ELSE 1.0 - "t13"."sigma_level"
                                  END
                                  ELSE CAST(NULL AS DOUBLE)
                                END
                              )
                            )
                          ) - 5.0
                        )
                      ) + 0.29656057182850487
                    ) * (
                      SQRT(
                        -(
                          LN(
                            CASE
                              WHEN CASE
                                WHEN "t13"."sigma_level" < 0.5
                                THEN "t13"."sigma_level"
                                ELSE 1.0 - "t13"."sigma_level"
                              END > 0.0
                              THEN CASE
                                WHEN "t13"."sigma_level" < 0.5
                                THEN "t13"."sigma_level"
                                ELSE 1.0 - "t13"."sigma_level"
                              END
                              ELSE CAST(NULL AS DOUBLE)
                            END
                          )
                        )
                      ) - 5.0
                    )
                  ) + 1.7848265399172913
                ) * (
                  SQRT(
                    -(
                      LN(
                        CASE
                          WHEN CASE
                            WHEN "t13"."sigma_level" < 0.5
                            THEN "t13"."sigma_level"
                            ELSE 1.0 - "t13"."sigma_level"
                          END > 0.0
                          THEN CASE
                            WHEN "t13"."sigma_level" < 0.5
                            THEN "t13"."sigma_level"
                            ELSE 1.0 - "t13"."sigma_level"
                          END
                          ELSE CAST(NULL AS DOUBLE)
                        END
                      )
                    )
                  ) - 5.0
                )
              ) + 5.463784911164114
            ) * (
              SQRT(
                -(
                  LN(
                    CASE
                      WHEN CASE
                        WHEN "t13"."sigma_level" < 0.5
                        THEN "t13"."sigma_level"
                        ELSE 1.0 - "t13"."sigma_level"
                      END > 0.0
                      THEN CASE
                        WHEN "t13"."sigma_level" < 0.5
                        THEN "t13"."sigma_level"
                        ELSE 1.0 - "t13"."sigma_level"
                      END
                      ELSE CAST(NULL AS DOUBLE)
                    END
                  )
                )
              ) - 5.0
            )
          ) + 6.657904643501103
        ) / NULLIF(
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
                                            CASE
                                              WHEN CASE
                                                WHEN "t13"."sigma_level" < 0.5
                                                THEN "t13"."sigma_level"
                                                ELSE 1.0 - "t13"."sigma_level"
                                              END > 0.0
                                              THEN CASE
                                                WHEN "t13"."sigma_level" < 0.5
                                                THEN "t13"."sigma_level"
                                                ELSE 1.0 - "t13"."sigma_level"
                                              END
                                              ELSE CAST(NULL AS DOUBLE)
                                            END
                                          )
                                        )
                                      ) - 5.0
                                    )
                                  ) + 1.421511758316446e-07
                                ) * (
                                  SQRT(
                                    -(
                                      LN(
                                        CASE
                                          WHEN CASE
                                            WHEN "t13"."sigma_level" < 0.5
                                            THEN "t13"."sigma_level"
                                            ELSE 1.0 - "t13"."sigma_level"
                                          END > 0.0
                                          THEN CASE
                                            WHEN "t13"."sigma_level" < 0.5
                                            THEN "t13"."sigma_level"
                                            ELSE 1.0 - "t13"."sigma_level"
                                          END
                                          ELSE CAST(NULL AS DOUBLE)
                                        END
                                      )
                                    )
                                  ) - 5.0
                                )
                              ) + 1.8463183175100548e-05
                            ) * (
                              SQRT(
                                -(
                                  LN(
                                    CASE
                                      WHEN CASE
                                        WHEN "t13"."sigma_level" < 0.5
                                        THEN "t13"."sigma_level"
                                        ELSE 1.0 - "t13"."sigma_level"
                                      END > 0.0
                                      THEN CASE
                                        WHEN "t13"."sigma_level" < 0.5
                                        THEN "t13"."sigma_level"
                                        ELSE 1.0 - "t13"."sigma_level"
                                      END
                                      ELSE CAST(NULL AS DOUBLE)
                                    END
                                  )
                                )
                              ) - 5.0
                            )
                          ) + 0.0007868691311456133
                        ) * (
                          SQRT(
                            -(
                              LN(
                                CASE
                                  WHEN CASE
                                    WHEN "t13"."sigma_level" < 0.5
                                    THEN "t13"."sigma_level"
                                    ELSE 1.0 - "t13"."sigma_level"
                                  END > 0.0
                                  THEN CASE
                                    WHEN "t13"."sigma_level" < 0.5
                                    THEN "t13"."sigma_level"
                                    ELSE 1.0 - "t13"."sigma_level"
                                  END
                                  ELSE CAST(NULL AS DOUBLE)
                                END
                              )
                            )
                          ) - 5.0
                        )
                      ) + 0.014875361290850615
                    ) * (
                      SQRT(
                        -(
                          LN(
                            CASE
                              WHEN CASE
                                WHEN "t13"."sigma_level" < 0.5
                                THEN "t13"."sigma_level"
                                ELSE 1.0 - "t13"."sigma_level"
                              END > 0.0
                              THEN CASE
                                WHEN "t13"."sigma_level" < 0.5
                                THEN "t13"."sigma_level"
                                ELSE 1.0 - "t13"."sigma_level"
                              END
                              ELSE CAST(NULL AS DOUBLE)
                            END
                          )
                        )
                      ) - 5.0
                    )
                  ) + 0.1369298809227358
                ) * (
                  SQRT(
                    -(
                      LN(
                        CASE
                          WHEN CASE
                            WHEN "t13"."sigma_level" < 0.5
                            THEN "t13"."sigma_level"
                            ELSE 1.0 - "t13"."sigma_level"
                          END > 0.0
                          THEN CASE
                            WHEN "t13"."sigma_level" < 0.5
                            THEN "t13"."sigma_level"
                            ELSE 1.0 - "t13"."sigma_level"
                          END
                          ELSE CAST(NULL AS DOUBLE)
                        END
                      )
                    )
                  ) - 5.0
                )
              ) + 0.599832206555888
            ) * (
              SQRT(
                -(
                  LN(
                    CASE
                      WHEN CASE
                        WHEN "t13"."sigma_level" < 0.5
                        THEN "t13"."sigma_level"
                        ELSE 1.0 - "t13"."sigma_level"
                      END > 0.0
                      THEN CASE
                        WHEN "t13"."sigma_level" < 0.5
                        THEN "t13"."sigma_level"
                        ELSE 1.0 - "t13"."sigma_level"
                      END
                      ELSE CAST(NULL AS DOUBLE)
                    END
                  )
                )
              ) - 5.0
            )
          ) + 1.0,
          0.0
        )
      END
    END
  END AS "sigma_level",
  "t13"."sigma_level_numerator",
  "t13"."sigma_level_denominator",
  "t13"."sigma_level_numerator_unknown",
  "t13"."sigma_level_denominator_unknown",
  "t13"."row_count"
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."defect_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."defect_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."opportunity_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."opportunity_qty") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "sigma_level",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."defect_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."defect_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "sigma_level_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."opportunity_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."opportunity_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "sigma_level_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."defect_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "sigma_level_numerator_unknown",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."opportunity_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "sigma_level_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."order_id",
        "t10"."product_id",
        "t10"."operation_no",
        "t10"."sample_no",
        "t10"."inspected_at",
        "t10"."business_date",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."defective_qty",
        "t10"."defect_qty",
        "t10"."opportunities_per_unit",
        "t10"."opportunity_qty",
        "t10"."source_file",
        "t10"."source_row",
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
            "t3"."order_id",
            "t3"."product_id",
            "t3"."operation_no",
            "t3"."sample_no",
            "t3"."inspected_at",
            "t3"."business_date",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."defective_qty",
            "t3"."defect_qty",
            "t3"."opportunities_per_unit",
            "t3"."opportunity_qty",
            "t3"."source_file",
            "t3"."source_row",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_inspection" AS "t3"
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

-- standard_deviation by machine, characteristic
SELECT
  "t13"."machine",
  "t13"."characteristic",
  SQRT(
    CASE
      WHEN "t13"."standard_deviation" > 0.0
      THEN "t13"."standard_deviation"
      ELSE "t13"."standard_deviation" * 0.0
    END
  ) AS "standard_deviation",
  "t13"."standard_deviation_numerator",
  "t13"."standard_deviation_denominator",
  "t13"."row_count"
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    "t12"."characteristic",
    (
      CASE
        WHEN (
          MIN("t12"."value") = MAX("t12"."value")
        ) AND (
          COUNT(*) > 1
        )
        THEN 0.0
        ELSE VARIANCE("t12"."deviation")
      END * CAST(CAST(SUM("t12"."value_count") AS BIGINT) - 1 AS DOUBLE)
    ) / NULLIF(CAST(CAST(SUM("t12"."value_count") AS BIGINT) - 1 AS DOUBLE), 0.0) AS "standard_deviation",
    CASE
      WHEN (
        MIN("t12"."value") = MAX("t12"."value")
      ) AND (
        COUNT(*) > 1
      )
      THEN 0.0
      ELSE VARIANCE("t12"."deviation")
    END * CAST(CAST(SUM("t12"."value_count") AS BIGINT) - 1 AS DOUBLE) AS "standard_deviation_numerator",
    CAST(SUM("t12"."value_count") AS BIGINT) - 1 AS "standard_deviation_denominator",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."characteristic",
        "t10"."product_id",
        "t10"."machine_id",
        "t10"."subgroup_no",
        "t10"."sample_no",
        "t10"."measured_at",
        "t10"."business_date",
        "t10"."value",
        "t10"."lower_limit",
        "t10"."upper_limit",
        "t10"."target_value",
        "t10"."value_count",
        "t10"."out_of_limits_count",
        "t10"."reference_value",
        "t10"."deviation",
        "t10"."moving_range_sigma",
        "t10"."range_sigma",
        "t10"."sd_sigma",
        "t10"."pooled_square_sum",
        "t10"."pooled_freedom_count",
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
            "t3"."characteristic",
            "t3"."product_id",
            "t3"."machine_id",
            "t3"."subgroup_no",
            "t3"."sample_no",
            "t3"."measured_at",
            "t3"."business_date",
            "t3"."value",
            "t3"."lower_limit",
            "t3"."upper_limit",
            "t3"."target_value",
            "t3"."value_count",
            "t3"."out_of_limits_count",
            "t3"."reference_value",
            "t3"."deviation",
            "t3"."moving_range_sigma",
            "t3"."range_sigma",
            "t3"."sd_sigma",
            "t3"."pooled_square_sum",
            "t3"."pooled_freedom_count",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_measurement" AS "t3"
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
    1,
    2
) AS "t13"
ORDER BY
  "t13"."machine" ASC,
  "t13"."characteristic" ASC

-- startup_reject_quantity by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."startup_reject_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."startup_reject_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "startup_reject_quantity",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."startup_reject_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."startup_reject_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "startup_reject_quantity_numerator",
    1 AS "startup_reject_quantity_denominator",
    COALESCE(
      CAST(SUM(CASE WHEN "t12"."startup_reject_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "startup_reject_quantity_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- stopped_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."stopped_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."stopped_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "stopped_ratio",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."stopped_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."stopped_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "stopped_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "stopped_ratio_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."stopped_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "stopped_ratio_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "stopped_ratio_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- stopped_time by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."stopped_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."stopped_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "stopped_time",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."stopped_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."stopped_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "stopped_time_numerator",
    1 AS "stopped_time_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."stopped_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "stopped_time_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- storage_transport_loss by 
SELECT
  CAST(CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."storage_transport_loss_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."storage_transport_loss_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "storage_transport_loss",
  CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."storage_transport_loss_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."storage_transport_loss_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS "storage_transport_loss_numerator",
  1 AS "storage_transport_loss_denominator",
  COUNT(*) AS "row_count"
FROM (
  SELECT
    "t5".*
    EXCLUDE ("business_date_right")
  FROM (
    SELECT
      "t2"."material_id",
      "t2"."product_id",
      "t2"."business_date",
      "t2"."consumed_qty",
      "t2"."finished_qty",
      "t2"."integrated_qty",
      "t2"."production_loss_qty",
      "t2"."storage_transport_loss_qty",
      "t2"."other_loss_qty",
      "t4"."business_date" AS "business_date_right",
      "t4"."week",
      "t4"."month",
      "t4"."year",
      "t4"."weekday",
      "t4"."iso_year",
      "t4"."iso_week"
    FROM "fct_material" AS "t2"
    LEFT OUTER JOIN (
      SELECT
        "t1"."business_date",
        "t1"."week",
        "t1"."month",
        "t1"."year",
        "t1"."weekday",
        "t1"."iso_year",
        "t1"."iso_week"
      FROM "dim_date" AS "t1"
    ) AS "t4"
      ON "t2"."business_date" = "t4"."business_date"
  ) AS "t5"
) AS "t6"

-- storage_transport_loss_ratio by 
SELECT
  CAST(CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."storage_transport_loss_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."storage_transport_loss_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE) / NULLIF(
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."consumed_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."consumed_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE),
    0.0
  ) AS "storage_transport_loss_ratio",
  CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."storage_transport_loss_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."storage_transport_loss_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS "storage_transport_loss_ratio_numerator",
  CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."consumed_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."consumed_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS "storage_transport_loss_ratio_denominator",
  COALESCE(
    CAST(SUM(CASE WHEN "t6"."storage_transport_loss_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
    0
  ) AS "storage_transport_loss_ratio_numerator_unknown",
  COALESCE(CAST(SUM(CASE WHEN "t6"."consumed_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "storage_transport_loss_ratio_denominator_unknown",
  COUNT(*) AS "row_count"
FROM (
  SELECT
    "t5".*
    EXCLUDE ("business_date_right")
  FROM (
    SELECT
      "t2"."material_id",
      "t2"."product_id",
      "t2"."business_date",
      "t2"."consumed_qty",
      "t2"."finished_qty",
      "t2"."integrated_qty",
      "t2"."production_loss_qty",
      "t2"."storage_transport_loss_qty",
      "t2"."other_loss_qty",
      "t4"."business_date" AS "business_date_right",
      "t4"."week",
      "t4"."month",
      "t4"."year",
      "t4"."weekday",
      "t4"."iso_year",
      "t4"."iso_week"
    FROM "fct_material" AS "t2"
    LEFT OUTER JOIN (
      SELECT
        "t1"."business_date",
        "t1"."week",
        "t1"."month",
        "t1"."year",
        "t1"."weekday",
        "t1"."iso_year",
        "t1"."iso_week"
      FROM "dim_date" AS "t1"
    ) AS "t4"
      ON "t2"."business_date" = "t4"."business_date"
  ) AS "t5"
) AS "t6"

-- supplier_dependent_uptime by machine
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
              (
                "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
              ) - "t12"."stopped_down_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          (
            "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
          ) - "t12"."stopped_down_us"
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(
          SUM(
            CASE
              WHEN (
                (
                  "t12"."planned_us" + "t12"."planned_stop_us"
                ) - (
                  "t12"."user_delay_us" + "t12"."input_down_us" + "t12"."facilities_down_us"
                )
              ) IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(
          CAST(SUM(
            (
              "t12"."planned_us" + "t12"."planned_stop_us"
            ) - (
              "t12"."user_delay_us" + "t12"."input_down_us" + "t12"."facilities_down_us"
            )
          ) AS BIGINT),
          0
        )
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "supplier_dependent_uptime",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              (
                "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
              ) - "t12"."stopped_down_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          (
            "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
          ) - "t12"."stopped_down_us"
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "supplier_dependent_uptime_numerator",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              (
                "t12"."planned_us" + "t12"."planned_stop_us"
              ) - (
                "t12"."user_delay_us" + "t12"."input_down_us" + "t12"."facilities_down_us"
              )
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          (
            "t12"."planned_us" + "t12"."planned_stop_us"
          ) - (
            "t12"."user_delay_us" + "t12"."input_down_us" + "t12"."facilities_down_us"
          )
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "supplier_dependent_uptime_denominator",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            (
              "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
            ) - "t12"."stopped_down_us"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "supplier_dependent_uptime_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            (
              "t12"."planned_us" + "t12"."planned_stop_us"
            ) - (
              "t12"."user_delay_us" + "t12"."input_down_us" + "t12"."facilities_down_us"
            )
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "supplier_dependent_uptime_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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
                "t12"."running_us" + (
                  "t12"."failure_us" + "t12"."stopped_us"
                )
              ) IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(
          CAST(SUM("t12"."running_us" + (
            "t12"."failure_us" + "t12"."stopped_us"
          )) AS BIGINT),
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
              "t12"."running_us" + (
                "t12"."failure_us" + "t12"."stopped_us"
              )
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM("t12"."running_us" + (
          "t12"."failure_us" + "t12"."stopped_us"
        )) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "technical_efficiency_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "technical_efficiency_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            "t12"."running_us" + (
              "t12"."failure_us" + "t12"."stopped_us"
            )
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- throughput_rate by machine
SELECT
  *
FROM (
  SELECT
    "t6"."machine_id" AS "machine",
    (
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t6"."order_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t6"."order_qty") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE) * CAST(3600000000.0 AS DOUBLE)
    ) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t6"."order_elapsed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t6"."order_elapsed_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "throughput_rate",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."order_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."order_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "throughput_rate_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."order_elapsed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."order_elapsed_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "throughput_rate_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t6"."order_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "throughput_rate_numerator_unknown",
    COALESCE(
      CAST(SUM(CASE WHEN "t6"."order_elapsed_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT),
      0
    ) AS "throughput_rate_denominator_unknown",
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
        "t2"."order_elapsed_us",
        "t2"."order_busy_us",
        "t2"."order_running_us",
        "t2"."ideal_us",
        "t2"."total_qty",
        "t2"."good_qty",
        "t2"."scrap_qty",
        "t2"."rework_qty",
        "t2"."inspected_qty",
        "t2"."first_pass_qty",
        "t2"."startup_reject_qty",
        "t2"."planned_scrap_qty",
        "t2"."first_operation_qty",
        "t2"."order_qty",
        "t2"."order_count",
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

-- throughput_yield by machine
SELECT
  "t13"."machine",
  CASE
    WHEN "t13"."throughput_yield" > 700.0
    THEN 0.0
    ELSE EXP(
      -(
        CASE
          WHEN "t13"."throughput_yield" > 700.0
          THEN 0.0
          ELSE "t13"."throughput_yield"
        END
      )
    )
  END AS "throughput_yield",
  "t13"."throughput_yield_numerator",
  "t13"."throughput_yield_denominator",
  "t13"."throughput_yield_numerator_unknown",
  "t13"."throughput_yield_denominator_unknown",
  "t13"."row_count"
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."defect_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."defect_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."inspected_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."inspected_qty") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "throughput_yield",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."defect_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."defect_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "throughput_yield_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."inspected_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."inspected_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "throughput_yield_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."defect_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "throughput_yield_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."inspected_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "throughput_yield_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."machine_id",
        "t10"."order_id",
        "t10"."product_id",
        "t10"."operation_no",
        "t10"."sample_no",
        "t10"."inspected_at",
        "t10"."business_date",
        "t10"."inspected_qty",
        "t10"."first_pass_qty",
        "t10"."defective_qty",
        "t10"."defect_qty",
        "t10"."opportunities_per_unit",
        "t10"."opportunity_qty",
        "t10"."source_file",
        "t10"."source_row",
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
            "t3"."order_id",
            "t3"."product_id",
            "t3"."operation_no",
            "t3"."sample_no",
            "t3"."inspected_at",
            "t3"."business_date",
            "t3"."inspected_qty",
            "t3"."first_pass_qty",
            "t3"."defective_qty",
            "t3"."defect_qty",
            "t3"."opportunities_per_unit",
            "t3"."opportunity_qty",
            "t3"."source_file",
            "t3"."source_row",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_inspection" AS "t3"
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

-- total_time_oee by machine
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
    ) AS "total_time_oee",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."ideal_good_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."ideal_good_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "total_time_oee_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."observed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."observed_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "total_time_oee_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."ideal_good_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "total_time_oee_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."observed_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "total_time_oee_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- total_uptime by machine
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
              (
                "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
              ) - "t12"."stopped_down_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          (
            "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
          ) - "t12"."stopped_down_us"
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."observed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."observed_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "total_uptime",
    CASE
      WHEN COALESCE(
        SUM(
          CASE
            WHEN (
              (
                "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
              ) - "t12"."stopped_down_us"
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          (
            "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
          ) - "t12"."stopped_down_us"
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "total_uptime_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."observed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."observed_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "total_uptime_denominator",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            (
              "t12"."running_us" + "t12"."setup_us" + "t12"."idle_us" + "t12"."stopped_us"
            ) - "t12"."stopped_down_us"
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ) AS BIGINT),
      0
    ) AS "total_uptime_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."observed_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "total_uptime_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- total_utilisation by machine
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
        WHEN COALESCE(SUM(CASE WHEN "t12"."observed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."observed_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "total_utilisation",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."running_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "total_utilisation_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."observed_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."observed_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "total_utilisation_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "total_utilisation_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."observed_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "total_utilisation_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- unaccounted_material_ratio by 
SELECT
  CAST(CASE
    WHEN COALESCE(
      SUM(
        CASE
          WHEN (
            "t6"."consumed_qty" - (
              "t6"."integrated_qty" + "t6"."production_loss_qty" + "t6"."storage_transport_loss_qty" + "t6"."other_loss_qty"
            )
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ),
      0
    ) = 0
    THEN COALESCE(
      CAST(SUM(
        "t6"."consumed_qty" - (
          "t6"."integrated_qty" + "t6"."production_loss_qty" + "t6"."storage_transport_loss_qty" + "t6"."other_loss_qty"
        )
      ) AS BIGINT),
      0
    )
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE) / NULLIF(
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t6"."consumed_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t6"."consumed_qty") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE),
    0.0
  ) AS "unaccounted_material_ratio",
  CASE
    WHEN COALESCE(
      SUM(
        CASE
          WHEN (
            "t6"."consumed_qty" - (
              "t6"."integrated_qty" + "t6"."production_loss_qty" + "t6"."storage_transport_loss_qty" + "t6"."other_loss_qty"
            )
          ) IS NULL
          THEN 1
          ELSE 0
        END
      ),
      0
    ) = 0
    THEN COALESCE(
      CAST(SUM(
        "t6"."consumed_qty" - (
          "t6"."integrated_qty" + "t6"."production_loss_qty" + "t6"."storage_transport_loss_qty" + "t6"."other_loss_qty"
        )
      ) AS BIGINT),
      0
    )
    ELSE CAST(NULL AS BIGINT)
  END AS "unaccounted_material_ratio_numerator",
  CASE
    WHEN COALESCE(SUM(CASE WHEN "t6"."consumed_qty" IS NULL THEN 1 ELSE 0 END), 0) = 0
    THEN COALESCE(CAST(SUM("t6"."consumed_qty") AS BIGINT), 0)
    ELSE CAST(NULL AS BIGINT)
  END AS "unaccounted_material_ratio_denominator",
  COALESCE(
    CAST(SUM(
      CASE
        WHEN (
          "t6"."consumed_qty" - (
            "t6"."integrated_qty" + "t6"."production_loss_qty" + "t6"."storage_transport_loss_qty" + "t6"."other_loss_qty"
          )
        ) IS NULL
        THEN 1
        ELSE 0
      END
    ) AS BIGINT),
    0
  ) AS "unaccounted_material_ratio_numerator_unknown",
  COALESCE(CAST(SUM(CASE WHEN "t6"."consumed_qty" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "unaccounted_material_ratio_denominator_unknown",
  COUNT(*) AS "row_count"
FROM (
  SELECT
    "t5".*
    EXCLUDE ("business_date_right")
  FROM (
    SELECT
      "t2"."material_id",
      "t2"."product_id",
      "t2"."business_date",
      "t2"."consumed_qty",
      "t2"."finished_qty",
      "t2"."integrated_qty",
      "t2"."production_loss_qty",
      "t2"."storage_transport_loss_qty",
      "t2"."other_loss_qty",
      "t4"."business_date" AS "business_date_right",
      "t4"."week",
      "t4"."month",
      "t4"."year",
      "t4"."weekday",
      "t4"."iso_year",
      "t4"."iso_week"
    FROM "fct_material" AS "t2"
    LEFT OUTER JOIN (
      SELECT
        "t1"."business_date",
        "t1"."week",
        "t1"."month",
        "t1"."year",
        "t1"."weekday",
        "t1"."iso_year",
        "t1"."iso_week"
      FROM "dim_date" AS "t1"
    ) AS "t4"
      ON "t2"."business_date" = "t4"."business_date"
  ) AS "t5"
) AS "t6"

-- unit_exposure by unit
SELECT
  *
FROM (
  SELECT
    "t0"."unit_id" AS "unit",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t0"."life_cycles" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t0"."life_cycles") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "unit_exposure",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t0"."life_cycles" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t0"."life_cycles") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "unit_exposure_numerator",
    1 AS "unit_exposure_denominator",
    COUNT(*) AS "row_count"
  FROM "fct_life" AS "t0"
  GROUP BY
    1
) AS "t1"
ORDER BY
  "t1"."unit" ASC

-- unit_failures by unit
SELECT
  *
FROM (
  SELECT
    "t0"."unit_id" AS "unit",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t0"."failure_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t0"."failure_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 AS DOUBLE), 0.0) AS "unit_failures",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t0"."failure_count" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t0"."failure_count") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "unit_failures_numerator",
    1 AS "unit_failures_denominator",
    COUNT(*) AS "row_count"
  FROM "fct_life" AS "t0"
  GROUP BY
    1
) AS "t1"
ORDER BY
  "t1"."unit" ASC

-- unreported_ratio by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."unreported_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."unreported_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "unreported_ratio",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."unreported_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."unreported_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "unreported_ratio_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."planned_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "unreported_ratio_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."unreported_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "unreported_ratio_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."planned_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "unreported_ratio_denominator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- unreported_time by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."unreported_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."unreported_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "unreported_time",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."unreported_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."unreported_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "unreported_time_numerator",
    1 AS "unreported_time_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."unreported_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "unreported_time_numerator_unknown",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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
                "t12"."running_us" + "t12"."setup_us" + (
                  "t12"."failure_us" + "t12"."stopped_us"
                )
              ) IS NULL
              THEN 1
              ELSE 0
            END
          ),
          0
        ) = 0
        THEN COALESCE(
          CAST(SUM(
            "t12"."running_us" + "t12"."setup_us" + (
              "t12"."failure_us" + "t12"."stopped_us"
            )
          ) AS BIGINT),
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
              "t12"."running_us" + "t12"."setup_us" + (
                "t12"."failure_us" + "t12"."stopped_us"
              )
            ) IS NULL
            THEN 1
            ELSE 0
          END
        ),
        0
      ) = 0
      THEN COALESCE(
        CAST(SUM(
          "t12"."running_us" + "t12"."setup_us" + (
            "t12"."failure_us" + "t12"."stopped_us"
          )
        ) AS BIGINT),
        0
      )
      ELSE CAST(NULL AS BIGINT)
    END AS "utilisation_efficiency_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."running_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "utilisation_efficiency_numerator_unknown",
    COALESCE(
      CAST(SUM(
        CASE
          WHEN (
            "t12"."running_us" + "t12"."setup_us" + (
              "t12"."failure_us" + "t12"."stopped_us"
            )
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
        "t10"."start_at",
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
        "t10"."stopped_down_us",
        "t10"."operating_us",
        "t10"."user_delay_us",
        "t10"."supplier_delay_us",
        "t10"."input_down_us",
        "t10"."facilities_down_us",
        "t10"."ideal_cycle_us",
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
        "t10"."corrective_count",
        "t10"."preventive_count",
        "t10"."repaired_count",
        "t10"."corrective_us",
        "t10"."corrective_active_us",
        "t10"."preventive_us",
        "t10"."detection_us",
        "t10"."detected_repair_us",
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
            "t3"."start_at",
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
            "t3"."stopped_down_us",
            "t3"."operating_us",
            "t3"."user_delay_us",
            "t3"."supplier_delay_us",
            "t3"."input_down_us",
            "t3"."facilities_down_us",
            "t3"."ideal_cycle_us",
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
            "t3"."corrective_count",
            "t3"."preventive_count",
            "t3"."repaired_count",
            "t3"."corrective_us",
            "t3"."corrective_active_us",
            "t3"."preventive_us",
            "t3"."detection_us",
            "t3"."detected_repair_us",
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

-- within_standard_deviation by machine, characteristic
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    "t12"."characteristic",
    SUM("t12"."range_sigma") / NULLIF(CAST(COUNT("t12"."range_sigma") AS DOUBLE), 0.0) AS "within_standard_deviation",
    SUM("t12"."range_sigma") AS "within_standard_deviation_numerator",
    COUNT("t12"."range_sigma") AS "within_standard_deviation_denominator",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."characteristic",
        "t10"."product_id",
        "t10"."machine_id",
        "t10"."subgroup_no",
        "t10"."sample_no",
        "t10"."measured_at",
        "t10"."business_date",
        "t10"."value",
        "t10"."lower_limit",
        "t10"."upper_limit",
        "t10"."target_value",
        "t10"."value_count",
        "t10"."out_of_limits_count",
        "t10"."reference_value",
        "t10"."deviation",
        "t10"."moving_range_sigma",
        "t10"."range_sigma",
        "t10"."sd_sigma",
        "t10"."pooled_square_sum",
        "t10"."pooled_freedom_count",
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
            "t3"."characteristic",
            "t3"."product_id",
            "t3"."machine_id",
            "t3"."subgroup_no",
            "t3"."sample_no",
            "t3"."measured_at",
            "t3"."business_date",
            "t3"."value",
            "t3"."lower_limit",
            "t3"."upper_limit",
            "t3"."target_value",
            "t3"."value_count",
            "t3"."out_of_limits_count",
            "t3"."reference_value",
            "t3"."deviation",
            "t3"."moving_range_sigma",
            "t3"."range_sigma",
            "t3"."sd_sigma",
            "t3"."pooled_square_sum",
            "t3"."pooled_freedom_count",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_measurement" AS "t3"
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
    1,
    2
) AS "t13"
ORDER BY
  "t13"."machine" ASC,
  "t13"."characteristic" ASC

-- work_time by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."work_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."work_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(CAST(1 * 3600000000 AS DOUBLE), 0.0) AS "work_time",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."work_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."work_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "work_time_numerator",
    1 AS "work_time_denominator",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."worker_id",
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."attendance_us",
        "t10"."work_us",
        "t10"."unattended_work_us",
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
            "t3"."worker_id",
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."attendance_us",
            "t3"."work_us",
            "t3"."unattended_work_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_person_time" AS "t3"
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

-- worker_efficiency by machine
SELECT
  *
FROM (
  SELECT
    "t12"."machine_id" AS "machine",
    CAST(CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."work_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."work_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS DOUBLE) / NULLIF(
      CAST(CASE
        WHEN COALESCE(SUM(CASE WHEN "t12"."attendance_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
        THEN COALESCE(CAST(SUM("t12"."attendance_us") AS BIGINT), 0)
        ELSE CAST(NULL AS BIGINT)
      END AS DOUBLE),
      0.0
    ) AS "worker_efficiency",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."work_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."work_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "worker_efficiency_numerator",
    CASE
      WHEN COALESCE(SUM(CASE WHEN "t12"."attendance_us" IS NULL THEN 1 ELSE 0 END), 0) = 0
      THEN COALESCE(CAST(SUM("t12"."attendance_us") AS BIGINT), 0)
      ELSE CAST(NULL AS BIGINT)
    END AS "worker_efficiency_denominator",
    COALESCE(CAST(SUM(CASE WHEN "t12"."work_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "worker_efficiency_numerator_unknown",
    COALESCE(CAST(SUM(CASE WHEN "t12"."attendance_us" IS NULL THEN 1 ELSE 0 END) AS BIGINT), 0) AS "worker_efficiency_denominator_unknown",
    COUNT(*) AS "row_count"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("business_date_right")
    FROM (
      SELECT
        "t10"."worker_id",
        "t10"."machine_id",
        "t10"."business_date",
        "t10"."attendance_us",
        "t10"."work_us",
        "t10"."unattended_work_us",
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
            "t3"."worker_id",
            "t3"."machine_id",
            "t3"."business_date",
            "t3"."attendance_us",
            "t3"."work_us",
            "t3"."unattended_work_us",
            "t7"."machine_id" AS "machine_id_right",
            "t7"."line",
            "t7"."area",
            "t7"."site",
            "t7"."model"
          FROM "fct_person_time" AS "t3"
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
