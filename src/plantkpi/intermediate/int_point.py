"""Where failures and work orders begin in the timeline."""

import ibis.expr.types as ir

from plantkpi.catalog.registry import IncrementalSpec, table
from plantkpi.contracts.contract import at_least_zero, contract
from plantkpi.portable import work_numbers
from plantkpi.vocabulary import WORK_GRAIN


@table(
    contract(
        "int_point",
        {**WORK_GRAIN, "at": "instant", "ran_us": "integer"},
        key=["machine_id", "at"],
        rules=at_least_zero("ran_us"),
    ),
    incremental=IncrementalSpec(("at",)),
)
def int_point(int_failure: ir.Table, int_maintenance: ir.Table, int_timeline: ir.Table) -> ir.Table:
    """One row per machine and instant within its window at which a failure or a work order begins.

    Of a work order that began before the window that is the window's start.
    `day_no`, `shift_no` and `order_no` name the row of int_work that the instant lies in; `ran_us` is the machine's
    running time from the start of its window to the instant, in microseconds. Nothing is NULL.
    """
    begun = int_failure.select("machine_id", at="failed_at").union(
        int_maintenance.select("machine_id", at="begun_at"), distinct=True
    )
    running_us = (int_timeline.state == "running").ifelse(int_timeline.duration_us, 0)
    segments = int_timeline.select(
        "machine_id",
        at="start_at",
        **work_numbers(int_timeline),
        ran_us=int_timeline.ran_us - running_us,
    )
    return begun.inner_join(segments, ["machine_id", "at"]).select(*WORK_GRAIN, "at", "ran_us")
