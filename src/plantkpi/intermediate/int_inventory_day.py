"""Stock by business day: a count holds until the next one."""

from datetime import datetime

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import at_least_zero, contract
from plantkpi.intermediate.by_day import clipped, on_days
from plantkpi.portable import US_PER_SECOND, add_up, floor_divide, int64, microseconds, share

INVENTORY_DAY = contract(
    "int_inventory_day",
    {
        "place": "text",
        "item": "text",
        "count_no": "integer",
        "counted_at": "instant",
        "on_hand_qty": "integer",
        "next_qty": "integer?",
        "business_date": "date",
        "start_at": "instant",
        "end_at": "instant",
        "held_s": "integer",
        "throughput_qty": "integer?",
    },
    key=["place", "item", "count_no", "business_date"],
    rules=at_least_zero("on_hand_qty", "next_qty", "held_s", "throughput_qty"),
)
_STOCK = ["place", "item"]


@table(INVENTORY_DAY, needs=("inventory",))
def int_inventory_day(
    stg_inventory: ir.Table,
    int_resource_day: ir.Table,
    *,
    window_start: datetime | None,
    window_end: datetime | None,
    as_of: datetime | None,
) -> ir.Table:
    """One row per place, item, count and business date on which it holds: for how long, and what left meanwhile.

    A count holds from its instant to the next one (`start_at` to `end_at` of the date), in whole seconds; the last
    one holds no time, since nobody knows for how long, and what left before the first one is left out, since nobody
    knows from what. `throughput_qty` is what the next count says has left since this one, split over dates in
    proportion to time with telescoping floors; NULL when it does not say. `next_qty` is the stock at the next
    count. Clipped to the declared window.
    """
    counts = stg_inventory
    if as_of is not None:
        counts = counts.filter(counts.counted_at <= ibis.literal(as_of, type=counts.counted_at.type()))
    order = ibis.window(group_by=_STOCK, order_by="counted_at")
    held = counts.mutate(
        piece_no=int64(ibis.row_number().over(order) + 1),
        next_at=counts.counted_at.lead().over(order),
        next_qty=counts.on_hand_qty.lead().over(order),
        left_qty=counts.throughput_qty.lead().over(order),
    )
    held = held.mutate(start_at=held.counted_at, end_at=ibis.coalesce(held.next_at, held.counted_at))
    pieces = clipped(held, window_start=window_start, window_end=window_end, as_of=as_of)
    cut = on_days(pieces.select(*_STOCK, "piece_no", "start_at", "end_at"), _STOCK, int_resource_day)
    facts = pieces.select(*_STOCK, "piece_no", "counted_at", "on_hand_qty", "next_qty", "left_qty", "reported_end_at")
    parts = cut.inner_join(facts, [*_STOCK, "piece_no"])
    parts = parts.mutate(
        whole_s=_seconds(parts, parts.reported_end_at),
        until_s=_seconds(parts, parts.end_at),
        before_s=_seconds(parts, parts.start_at),
    )
    left = share(parts.left_qty, parts.until_s, parts.whole_s) - share(parts.left_qty, parts.before_s, parts.whole_s)
    at_once = (parts.end_at == parts.reported_end_at).ifelse(parts.left_qty, parts.left_qty * 0)
    is_last = parts.next_qty.isnull()
    found = parts.mutate(
        held_part_s=parts.until_s - parts.before_s,
        left_part_qty=ibis.cases((is_last, ibis.literal(0, "int64")), (parts.whole_s == 0, at_once), else_=left),
    )
    return (
        found.group_by(*_STOCK, "counted_at", "on_hand_qty", "next_qty", "business_date", count_no="piece_no")
        .agg(
            start_at=found.start_at.min(),
            end_at=found.end_at.max(),
            held_s=add_up(found.held_part_s),
            throughput_qty=add_up(found.left_part_qty),
        )
        .select(list(INVENTORY_DAY.columns))
    )


def _seconds(t: ir.Table, at: ir.TimestampValue) -> ir.IntegerValue:
    """Whole seconds from the count."""
    return floor_divide(microseconds(t.counted_at, at), ibis.literal(US_PER_SECOND, "int64"))
