"""Failures with the operating time before each, censored ends kept."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import at_least_zero, contract, rule
from plantkpi.portable import add_up, int64, microseconds

FAILURE = contract(
    "fct_failure",
    {
        "machine_id": "text",
        "failure_no": "integer",
        "failed_at": "instant?",
        "component": "text?",
        "restored_at": "instant?",
        "operating_us": "integer?",
        "age_us": "integer?",
        "restoration_us": "integer?",
        "repair_us": "integer?",
        "is_event": "flag",
        "is_open": "flag",
        "is_censored": "flag",
        "source_file": "text?",
        "source_row": "integer?",
    },
    key=["machine_id", "failure_no"],
    rules=[
        *at_least_zero("operating_us", "age_us", "restoration_us", "repair_us"),
        rule(
            "failure_without_instant",
            lambda t: t.is_censored | t.failed_at.notnull(),
            "a failure has no failed_at",
        ),
    ],
)


@table(FAILURE)
def fct_failure(
    int_failure: ir.Table,
    int_point: ir.Table,
    int_work: ir.Table,
    int_machine_fact: ir.Table,
    int_window: ir.Table,
    stg_order_stop: ir.Table,
) -> ir.Table:
    """One row per failure of a machine, and one for the time since the last one, which is censored.

    `operating_us` is the running time since the machine's last failure (or the start of the window) and
    sums to its running time; `age_us` the running time since the start of the window. Both are NULL on a
    machine with stops of known length only (stg_order_stop), failures within which have no row, and on one of which
    it is unknown when it ran (int_machine_fact). `restoration_us` is failed to restored, `repair_us` repair
    started to restored, of the component; NULL while open, and when unknown.
    The censored row (`is_censored`) ends at the end of the window; its `failed_at` is NULL.
    """
    ages = int_point.select("machine_id", failed_at="at", age_us="ran_us")
    failures = int_failure.inner_join(ages, ["machine_id", "failed_at"])
    order = ["failed_at", ibis.coalesce(failures.component, ibis.literal("")), "source_file", "source_row"]
    by_machine = ibis.window(group_by="machine_id", order_by=order)
    timed = failures.mutate(
        failure_no=int64(ibis.row_number().over(by_machine) + 1),
        operating_us=failures.age_us - failures.age_us.lag().over(by_machine).fill_null(0),
        restoration_us=microseconds(failures.failed_at, failures.restored_at),
        repair_us=microseconds(failures.started_at, failures.restored_at),
        is_censored=ibis.literal(False),
    ).select(list(FAILURE.columns))
    rows = timed.union(_censored(timed, int_work, int_window))
    untold = int_machine_fact.filter(int_machine_fact.is_running_unknown).select("machine_id")
    return _without_ages(rows, stg_order_stop.select("machine_id").union(untold))


def _without_ages(rows: ir.Table, ageless: ir.Table) -> ir.Table:
    """The running times unknown on these machines."""
    ageless = ageless.distinct().mutate(is_ageless=ibis.literal(True))
    rows = rows.left_join(ageless, "machine_id").drop("machine_id_right")
    is_ageless = rows.is_ageless.fill_null(False)
    ages = {c: is_ageless.ifelse(ibis.null("int64"), rows[c]) for c in ("operating_us", "age_us")}
    return rows.mutate(**ages).select(list(FAILURE.columns))


def _censored(failures: ir.Table, work: ir.Table, window: ir.Table) -> ir.Table:
    last = failures.group_by("machine_id").agg(
        last_no=lambda t: t.failure_no.max(), last_age_us=lambda t: t.age_us.max()
    )
    ran = work.group_by("machine_id").agg(ran_us=add_up(work.running_us + work.off_plan_running_us))
    rows = window.select("machine_id").left_join(ran, "machine_id").drop("machine_id_right")
    rows = rows.left_join(last, "machine_id").drop("machine_id_right")
    age = rows.ran_us.fill_null(0)
    nulls = {
        c: ibis.null(FAILURE.columns[c].dtype)
        for c in ("failed_at", "component", "restored_at", "restoration_us", "repair_us", "source_file", "source_row")
    }
    return rows.select(
        "machine_id",
        failure_no=rows.last_no.fill_null(0) + 1,
        operating_us=age - rows.last_age_us.fill_null(0),
        age_us=age,
        is_event=ibis.literal(False),
        is_open=ibis.literal(False),
        is_censored=ibis.literal(True),
        **nulls,
    ).select(list(FAILURE.columns))
