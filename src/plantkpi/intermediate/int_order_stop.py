"""Stops of known length only, as far as their orders lie in the observation window."""

import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import at_least_zero, contract
from plantkpi.intermediate.int_order import within
from plantkpi.portable import add_up, microseconds, without

ORDER_STOP = contract(
    "int_order_stop",
    {
        "machine_id": "text",
        "order_id": "text",
        "state": "text",
        "reason": "text?",
        "duration_us": "integer",
        "stop_count": "integer?",
        "source_file": "text",
        "source_row": "integer",
    },
    key=[],
    rules=at_least_zero("duration_us", "stop_count"),
)


@table(ORDER_STOP, needs=("order_stop",))
def int_order_stop(
    stg_order_stop: ir.Table, stg_production: ir.Table, int_order: ir.Table, int_window: ir.Table
) -> ir.Table:
    """One row per stop entry of an order that touches the observation window.

    Of an order that reaches beyond the window `duration_us` is that of its time inside, rounded down.
    `stop_count` falls whole to where the order began, 0 if that was before the window; NULL is unknown.
    """
    key = ["machine_id", "order_id"]
    windows = int_window.select("machine_id", "as_of_at", window_start_at="start_at")
    reports = stg_production.inner_join(windows, "machine_id")
    lasted_us = microseconds(reports.start_at, reports.end_at.fill_null(reports.as_of_at))
    whole = reports.group_by(key).agg(
        whole_us=add_up(lasted_us), is_begun_before=(reports.start_at < reports.window_start_at).any()
    )
    part = int_order.group_by(key).agg(part_us=add_up(microseconds(int_order.start_at, int_order.end_at)))
    stops = stg_order_stop
    for found in (whole, part):
        stops = without(stops.inner_join(found, key), *[f"{k}_right" for k in key])
    return stops.mutate(
        duration_us=within(stops.duration_us, stops.part_us, stops.whole_us),
        stop_count=stops.is_begun_before.ifelse(0, stops.stop_count),
    ).select(list(ORDER_STOP.columns))
