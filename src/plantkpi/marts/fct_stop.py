"""Stops."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog import table
from plantkpi.contracts import at_least_zero, contract, rule
from plantkpi.portable import add_up

STOP = contract(
    "fct_stop",
    {
        "machine_id": "text",
        "state": "text",
        "stop_no": "integer",
        "start_at": "instant?",
        "end_at": "instant?",
        "reason": "text?",
        "business_date": "date?",
        "shift": "text?",
        "order_id": "text?",
        "product_id": "text?",
        "operator": "text?",
        "duration_us": "integer",
        "in_plan_us": "integer",
        "stop_count": "integer?",
        "is_open": "flag",
        "is_minor": "flag",
        "source_file": "text",
        "source_row": "integer",
    },
    key=["machine_id", "state", "stop_no"],
    rules=[
        *at_least_zero("duration_us", "in_plan_us", "stop_count"),
        rule(
            "in_plan_within_duration",
            lambda t: t.in_plan_us <= t.duration_us,
            "in_plan_us is more than duration_us",
        ),
    ],
)


@table(STOP)
def fct_stop(
    int_timeline: ir.Table,
    int_state_piece: ir.Table,
    int_order: ir.Table,
    int_shift: ir.Table,
    int_day: ir.Table,
    stg_order_stop: ir.Table,
) -> ir.Table:
    """One row per disjoint stop: a report of any state but running, or a stop entry of known length only.

    `duration_us` is the time that the timeline gives it (a state of higher precedence takes its own),
    `in_plan_us` the part in a shift or order, as the plant plans. Shift, order and date are those at its
    start. `stop_count` is 1, or what the entry says. Entries of known length only have no instants and a
    negative `stop_no`. Reports of no length have zeros; reports that others cover whole are not here.
    """
    pieces = int_state_piece.filter(int_state_piece.state != "running")
    segments = int_timeline.filter(int_timeline.piece_no.notnull() & (int_timeline.state != "running"))
    stops = segments.group_by("machine_id", "state", "piece_no").agg(
        first_at=segments.start_at.min(),
        last_at=segments.end_at.max(),
        duration_us=add_up(segments.duration_us),
        in_plan_us=add_up(segments.is_planned.ifelse(segments.duration_us, 0)),
    )
    moments = pieces.filter(pieces.start_at == pieces.end_at)
    zero = ibis.literal(0, "int64")
    moments = moments.select(
        "machine_id",
        "state",
        "piece_no",
        first_at="start_at",
        last_at="end_at",
        duration_us=zero,
        in_plan_us=zero,
    )
    placed = _placed(stops.union(moments), int_timeline, int_order, int_shift, int_day)
    details = pieces.select(
        "machine_id", "state", "piece_no", "reason", "is_open", "is_minor", "source_file", "source_row"
    )
    known = placed.inner_join(details, ["machine_id", "state", "piece_no"]).rename(
        stop_no="piece_no", start_at="first_at", end_at="last_at"
    )
    timed = known.mutate(stop_count=ibis.literal(1, "int64")).select(list(STOP.columns))
    return timed.union(_untimed(stg_order_stop, int_order))


def _placed(stops: ir.Table, timeline: ir.Table, orders: ir.Table, shifts: ir.Table, dates: ir.Table) -> ir.Table:
    """The stops with shift, order and date of the segment at their start."""
    at_start = timeline.select("machine_id", "shift_no", "order_no", "day_no", first_at="start_at")
    rows = stops.inner_join(at_start, ["machine_id", "first_at"])
    rows = rows.left_join(shifts.select("machine_id", "shift_no", "shift", "shift_date"), ["machine_id", "shift_no"])
    rows = rows.drop("machine_id_right").drop("shift_no_right")
    names = orders.select("machine_id", "order_no", "order_id", "product_id", "operator")
    rows = rows.left_join(names, ["machine_id", "order_no"]).drop("machine_id_right").drop("order_no_right")
    rows = rows.left_join(dates.select("day_no", "business_date"), "day_no").drop("day_no_right")
    return rows.mutate(business_date=ibis.coalesce(rows.shift_date, rows.business_date))


def _untimed(stops: ir.Table, orders: ir.Table) -> ir.Table:
    first = ibis.window(group_by=["machine_id", "order_id"], order_by="order_no")
    names = orders.mutate(rank=ibis.row_number().over(first)).filter(lambda t: t["rank"] == 0)
    names = names.select("machine_id", "order_id", "product_id", "operator")
    order = ["source_file", "source_row", ibis.coalesce(stops.reason, ibis.literal(""))]
    number = -(ibis.row_number().over(ibis.window(group_by=["machine_id", "state"], order_by=order)) + 1)
    rows = stops.mutate(stop_no=number.cast("int64")).inner_join(names, ["machine_id", "order_id"])
    instant = orders.start_at.type()
    return rows.mutate(
        start_at=ibis.null(instant),
        end_at=ibis.null(instant),
        business_date=ibis.null("date"),
        shift=ibis.null("string"),
        in_plan_us=rows.duration_us,
        is_open=ibis.literal(False),
        is_minor=ibis.literal(False),
    ).select(list(STOP.columns))
