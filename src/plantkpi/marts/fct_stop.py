"""Stops."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import IncrementalSpec, table
from plantkpi.contracts.contract import at_least_zero, contract, rule
from plantkpi.portable import add_up, int64, without, work_numbers

STOP = contract(
    "fct_stop",
    {
        "machine_id": "text",
        "state": "text",
        "stop_no": "integer",
        "part_no": "integer",
        "start_at": "instant?",
        "end_at": "instant?",
        "reason": "text?",
        "business_date": "date?",
        "shift_no": "integer?",
        "shift": "text?",
        "order_no": "integer?",
        "order_id": "text?",
        "product_id": "text?",
        "operator": "text?",
        "ideal_cycle_us": "integer?",
        "duration_us": "integer",
        "in_plan_us": "integer",
        "stop_count": "integer?",
        "is_open": "flag",
        "is_minor": "flag",
        "source_file": "text",
        "source_row": "integer",
    },
    key=["machine_id", "state", "stop_no", "part_no"],
    rules=[
        *at_least_zero("duration_us", "in_plan_us", "stop_count"),
        rule(
            "in_plan_within_duration",
            lambda t: t.in_plan_us <= t.duration_us,
            "in_plan_us is more than duration_us",
        ),
        rule(
            "counted_with_first_part",
            lambda t: (t.part_no == 1) | (t.stop_count == 0),
            "stop_count of a part after the first is not 0",
        ),
    ],
)

_PART = ["machine_id", "state", "piece_no", "day_no", "shift_no", "order_no"]


@table(STOP, incremental=IncrementalSpec(("start_at",), unless=("order_stop",)))
def fct_stop(
    int_timeline: ir.Table,
    int_state_piece: ir.Table,
    int_order: ir.Table,
    int_shift: ir.Table,
    int_day: ir.Table,
    int_order_stop: ir.Table,
) -> ir.Table:
    """One row per machine, state, stop and part of it in one shift and production report.

    A stop is a report of any state but running, or a stop entry of known length only. Its parts are those
    of fct_production: one per shift, or business day outside shifts, and production report; `part_no`
    counts from 1 in order of time. `start_at` and `end_at` are those of the part; between them its time may
    be interrupted, so that `duration_us`, what the timeline gives it, is less (a state of higher precedence
    takes its own). `in_plan_us` is that in planned time, as the plant plans. Microseconds. `shift_no` and
    `order_no` are 0 outside shifts and reports. `stop_count` is 1, or what the entry says, on the first
    part and 0 on later ones, so that it adds up; `is_open` and `is_minor` are those of the whole stop.
    `ideal_cycle_us` is the ideal cycle of the product of the report, NULL outside reports and without a rate.

    Entries of known length only have one part, without instants, date and shift, and a negative `stop_no`.
    Reports of no length have zeros; reports that others cover whole are not here.
    """
    pieces = int_state_piece.filter(int_state_piece.state != "running")
    places = int_timeline.mutate(**work_numbers(int_timeline))
    parts = _numbered(_parts(places).union(_moments(pieces, places)))
    details = pieces.select(
        "machine_id", "state", "piece_no", "reason", "is_open", "is_minor", "source_file", "source_row"
    )
    timed = _named(parts, int_order, int_shift, int_day).inner_join(details, ["machine_id", "state", "piece_no"])
    timed = timed.rename(stop_no="piece_no").select(list(STOP.columns))
    return timed.union(_untimed(int_order_stop, int_order))


def _parts(places: ir.Table) -> ir.Table:
    """The time of each report by shift (or day) and production report."""
    stopped = places.filter(places.piece_no.notnull() & (places.state != "running"))
    return stopped.group_by(_PART).agg(
        start_at=stopped.start_at.min(),
        end_at=stopped.end_at.max(),
        duration_us=add_up(stopped.duration_us),
        in_plan_us=add_up(stopped.is_planned.ifelse(stopped.duration_us, 0)),
    )


def _moments(pieces: ir.Table, places: ir.Table) -> ir.Table:
    """Reports of no length, where they lie; the timeline is cut there."""
    zero = ibis.literal(0, "int64")
    moments = pieces.filter(pieces.start_at == pieces.end_at)
    moments = moments.select("machine_id", "state", "piece_no", "start_at", "end_at")
    at_start = places.select("machine_id", "start_at", "day_no", "shift_no", "order_no")
    placed = moments.inner_join(at_start, ["machine_id", "start_at"])
    return placed.select(*_PART, "start_at", "end_at", duration_us=zero, in_plan_us=zero)


def _numbered(parts: ir.Table) -> ir.Table:
    in_time = ibis.window(group_by=["machine_id", "state", "piece_no"], order_by="start_at")
    numbered = parts.mutate(part_no=int64(ibis.row_number().over(in_time) + 1))
    return numbered.mutate(stop_count=(numbered.part_no == 1).ifelse(1, 0).cast("int64"))


def _named(parts: ir.Table, orders: ir.Table, shifts: ir.Table, days: ir.Table) -> ir.Table:
    shifts = shifts.select("machine_id", "shift_no", "shift", "shift_date")
    rows = without(parts.left_join(shifts, ["machine_id", "shift_no"]), "machine_id_right", "shift_no_right")
    names = orders.select("machine_id", "order_no", "order_id", "product_id", "operator", "ideal_cycle_us")
    rows = without(rows.left_join(names, ["machine_id", "order_no"]), "machine_id_right", "order_no_right")
    rows = rows.left_join(days.select("day_no", "business_date"), "day_no")
    return rows.mutate(business_date=ibis.coalesce(rows.shift_date, rows.business_date))


def _untimed(stops: ir.Table, orders: ir.Table) -> ir.Table:
    first = ibis.window(group_by=["machine_id", "order_id"], order_by="order_no")
    names = orders.mutate(rank=ibis.row_number().over(first)).filter(lambda t: t["rank"] == 0)
    names = names.select("machine_id", "order_id", "product_id", "operator", "ideal_cycle_us")
    order = ["source_file", "source_row", ibis.coalesce(stops.reason, ibis.literal(""))]
    number = -(ibis.row_number().over(ibis.window(group_by=["machine_id", "state"], order_by=order)) + 1)
    rows = stops.mutate(stop_no=int64(number)).inner_join(names, ["machine_id", "order_id"])
    instant = orders.start_at.type()
    return rows.mutate(
        part_no=ibis.literal(1, "int64"),
        start_at=ibis.null(instant),
        end_at=ibis.null(instant),
        business_date=ibis.null("date"),
        shift_no=ibis.null("int64"),
        shift=ibis.null("string"),
        order_no=ibis.null("int64"),
        in_plan_us=rows.duration_us,
        is_open=ibis.literal(False),
        is_minor=ibis.literal(False),
    ).select(list(STOP.columns))
