"""Production reports as the timeline counts them, with their ideal cycle."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import IncrementalSpec, table
from plantkpi.contracts.contract import contract, rule
from plantkpi.portable import earliest, int64, latest, microseconds, number, share
from plantkpi.vocabulary import QUANTITIES

ORDER_LIMIT = 1 << 21
LONGEST_IDEAL_US = 2.0**62

ORDER = contract(
    "int_order",
    {
        "machine_id": "text",
        "order_no": "integer",
        "order_id": "text",
        "operation_no": "integer?",
        "product_id": "text?",
        "operator": "text?",
        "start_at": "instant",
        "end_at": "instant",
        "is_open": "flag",
        "is_cut": "flag",
        "ideal_cycle_us": "integer?",
        **dict.fromkeys(QUANTITIES, "integer?"),
        "planned_scrap_qty": "integer?",
        "source_file": "text",
        "source_row": "integer",
    },
    key=["machine_id", "order_no"],
    rules=[
        rule(
            "too_many_orders",
            lambda t: t.order_no < ORDER_LIMIT,
            "2^21 production reports or more on one machine",
        ),
        rule(
            "ideal_time_too_long",
            lambda t: (
                ibis.coalesce(t.total_qty, t.good_qty).cast("float64") * t.ideal_cycle_us.cast("float64")
                < number(LONGEST_IDEAL_US)
            ),
            "pieces times their ideal cycle are 2^62 microseconds or more: check the quantity and the rate",
        ),
    ],
)


@table(
    ORDER, needs=("production",), incremental=IncrementalSpec(("start_at",), "end_at", {"order_no": ("machine_id",)})
)
def int_order(stg_production: ir.Table, stg_product_rate: ir.Table, int_window: ir.Table) -> ir.Table:
    """One row per machine, order and reporting interval that touches the observation window.

    Clipped to the window; an open report ends at `as_of_at`. Of a report that reaches beyond the window the
    quantities are those of its time inside, rounded down (`is_cut`): nobody knows when they were made.
    Of total, good and scrap quantity, one that is missing is filled from the other two (ISO 22400:
    produced = good + scrap + rework). `ideal_cycle_us` is the rate valid at the start, a rate of this
    machine before one of all machines; NULL when the product has none. `order_no` counts from 1 per machine.
    """
    window = int_window.select("machine_id", "as_of_at", window_start_at="start_at", window_end_at="end_at")
    inside = stg_production.inner_join(window, "machine_id")
    reported = inside.mutate(
        reported_at=inside.start_at,
        until_at=ibis.coalesce(inside.end_at, inside.as_of_at),
        is_open=inside.end_at.isnull() | (inside.end_at > inside.window_end_at),
        **_filled(inside),
    )
    touching = (
        (reported.window_end_at > reported.window_start_at)
        & (reported.start_at < reported.window_end_at)
        & (
            (reported.until_at > reported.window_start_at)
            | (reported.start_at == reported.until_at) & (reported.until_at >= reported.window_start_at)
        )
    )
    clipped = reported.filter(touching).mutate(
        start_at=latest(reported.start_at, reported.window_start_at),
        end_at=latest(reported.start_at, earliest(reported.until_at, reported.window_end_at)),
        whole_us=microseconds(reported.start_at, reported.until_at),
    )
    part_us = microseconds(clipped.start_at, clipped.end_at)
    clipped = clipped.mutate(part_us=part_us, is_cut=part_us < clipped.whole_us)
    counted = (*QUANTITIES, "planned_scrap_qty")
    clipped = clipped.mutate(**{q: within(clipped[q], clipped.part_us, clipped.whole_us) for q in counted})
    number = ibis.row_number().over(ibis.window(group_by="machine_id", order_by=["start_at", "end_at", "order_id"])) + 1
    numbered = clipped.mutate(order_no=int64(number))
    rates = _rates(numbered, stg_product_rate)
    return numbered.left_join(rates, ["machine_id", "order_no"]).select(list(ORDER.columns))


def within(quantity: ir.IntegerValue, part_us: ir.IntegerValue, whole_us: ir.IntegerValue) -> ir.IntegerValue:
    """What of a quantity falls to a part of its time, rounded down."""
    return (part_us < whole_us).ifelse(share(quantity, part_us, whole_us), quantity)


def _filled(t: ir.Table) -> dict[str, ir.IntegerValue]:
    """Every quantity, those that follow from others filled in."""
    rework = t.rework_qty.fill_null(0)
    scrap = t.total_qty - t.good_qty - rework
    return {q: t[q] for q in QUANTITIES} | {
        "total_qty": ibis.coalesce(t.total_qty, t.good_qty + t.scrap_qty + rework),
        "good_qty": ibis.coalesce(t.good_qty, t.total_qty - t.scrap_qty - rework),
        "scrap_qty": ibis.coalesce(t.scrap_qty, (scrap >= 0).ifelse(scrap, ibis.null("int64"))),
    }


def _rates(orders: ir.Table, rates: ir.Table) -> ir.Table:
    """One row per order with a valid rate: the machine's own before the general one, the latest first."""
    rates = rates.select(
        "product_id",
        "ideal_cycle_us",
        "valid_from",
        "valid_to",
        "source_file",
        "source_row",
        rate_machine_id="machine_id",
    )
    orders = orders.select("machine_id", "order_no", "product_id", "reported_at")
    pairs = orders.inner_join(rates, "product_id")
    valid = pairs.filter(
        (pairs.rate_machine_id.isnull() | (pairs.rate_machine_id == pairs.machine_id))
        & (pairs.valid_from.isnull() | (pairs.valid_from <= pairs.reported_at))
        & (pairs.valid_to.isnull() | (pairs.valid_to > pairs.reported_at))
    )
    best = ibis.window(
        group_by=["machine_id", "order_no"],
        order_by=[
            valid.rate_machine_id.isnull(),
            ibis.desc(valid.valid_from.isnull().ifelse(0, 1)),
            ibis.desc(ibis.coalesce(valid.valid_from, valid.reported_at)),
            valid.source_file,
            valid.source_row,
        ],
    )
    return (
        valid.mutate(rank=ibis.row_number().over(best))
        .filter(lambda t: t["rank"] == 0)
        .select("machine_id", "order_no", "ideal_cycle_us")
    )
