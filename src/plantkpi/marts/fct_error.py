"""Errors of machines with the failure that came next."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import at_least_zero, contract, rule
from plantkpi.portable import microseconds

ERROR = contract(
    "fct_error",
    {
        "machine_id": "text",
        "error": "text",
        "occurred_at": "instant",
        "is_observed": "flag",
        "next_failed_at": "instant?",
        "lead_us": "integer?",
        "followed_up_us": "integer?",
        "error_count": "integer",
        "source_file": "text",
        "source_row": "integer",
    },
    key=["machine_id", "error", "occurred_at"],
    rules=[
        *at_least_zero("lead_us", "followed_up_us"),
        rule(
            "lead_without_failure",
            lambda t: t.lead_us.isnull() == t.next_failed_at.isnull(),
            "of the next failure and the lead to it only one is known",
        ),
        rule("error_miscounted", lambda t: t.error_count == 1, "error_count is not 1"),
    ],
)


@table(ERROR, needs=("machine_error",))
def fct_error(stg_machine_error: ir.Table, int_failure: ir.Table, int_window: ir.Table) -> ir.Table:
    """One row per error that a machine reported.

    `next_failed_at` is the machine's first failure (of any component) after the error, `lead_us` the time from the
    error to it; an error at the very instant of a failure did not precede it, and leads to the next. NULL when none
    followed. `is_observed` says whether the error lies in the machine's observation window; `followed_up_us`
    is the time from it to the end of the window, NULL when it does not.
    """
    failures = int_failure.group_by("machine_id", "failed_at").agg(failures=int_failure.count())
    never = ibis.null(stg_machine_error.occurred_at.type())
    instants = stg_machine_error.select(
        "machine_id",
        "error",
        "source_file",
        "source_row",
        seen_at="occurred_at",
        kind=ibis.literal(1, "int64"),
        failed_at=never,
    )
    marks = failures.select(
        "machine_id",
        error=ibis.null("string"),
        source_file=ibis.literal(""),
        source_row=ibis.literal(0, "int64"),
        seen_at="failed_at",
        kind=ibis.literal(0, "int64"),
        failed_at="failed_at",
    ).select(instants.columns)
    union = instants.union(marks)
    # a failure comes before the errors of its instant, so that what follows an error is later
    later = ibis.rows_window(
        group_by="machine_id",
        order_by=["seen_at", "kind", ibis.coalesce(union.error, ibis.literal("")), "source_file", "source_row"],
        preceding=0,
        following=None,
    )
    rows = union.mutate(next_failed_at=union.failed_at.min().over(later)).filter(lambda t: t.kind == 1)
    windows = int_window.select("machine_id", window_start_at="start_at", window_end_at="end_at")
    rows = rows.left_join(windows, "machine_id").drop("machine_id_right")
    observed = ((rows.seen_at >= rows.window_start_at) & (rows.seen_at <= rows.window_end_at)).fill_null(False)
    return rows.select(
        "machine_id",
        "error",
        occurred_at="seen_at",
        is_observed=observed,
        next_failed_at="next_failed_at",
        lead_us=microseconds(rows.seen_at, rows.next_failed_at),
        followed_up_us=observed.ifelse(microseconds(rows.seen_at, rows.window_end_at), ibis.null("int64")),
        error_count=ibis.literal(1, "int64"),
        source_file="source_file",
        source_row="source_row",
    )
