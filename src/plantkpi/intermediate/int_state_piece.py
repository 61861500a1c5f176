"""Reported states, one report at a time."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import IncrementalSpec, table
from plantkpi.contracts.contract import contract, one_of, rule
from plantkpi.portable import earliest, int64, latest, microseconds
from plantkpi.vocabulary import STATES

PIECE_LIMIT = 1 << 25

STATE_PIECE = contract(
    "int_state_piece",
    {
        "machine_id": "text",
        "state": "text",
        "piece_no": "integer",
        "start_at": "instant",
        "end_at": "instant",
        "reason": "text?",
        "is_open": "flag",
        "is_minor": "flag",
        "is_continued": "flag",
        "source_file": "text",
        "source_row": "integer",
    },
    key=["machine_id", "state", "piece_no"],
    rules=[
        one_of("state", STATES),
        rule("piece_backwards", lambda t: t.end_at >= t.start_at, "end_at is before start_at"),
        rule("too_many_pieces", lambda t: t.piece_no < PIECE_LIMIT, "2^25 reports or more of one state on one machine"),
    ],
)


@table(is_view=True)
def int_state_report(stg_state_event: ir.Table, stg_maintenance: ir.Table, stg_shift: ir.Table) -> ir.Table:
    """One row per report of a state: state events, work orders, breaks of the calendar.

    `end_at` NULL is open. A corrective work order is a failure from `failed_at` to `restored_at`, open while
    its repair has started and not ended; one that knows neither is not a report, since it is unknown how long
    the machine was down. A preventive one is a planned stop when both ends of the work are known.
    """
    events = stg_state_event.select("machine_id", "state", "start_at", "end_at", "reason", "source_file", "source_row")
    repairs = stg_maintenance.filter(
        (stg_maintenance.restored_at.notnull() | stg_maintenance.started_at.notnull())
        & (stg_maintenance.kind == "corrective")
    )
    services = stg_maintenance.filter(
        stg_maintenance.restored_at.notnull()
        & stg_maintenance.started_at.notnull()
        & (stg_maintenance.kind == "preventive")
    )
    breaks = stg_shift.filter(stg_shift.is_break)
    return ibis.union(
        events.mutate(origin=ibis.literal(0)),
        _reports(repairs, "failure", repairs.failed_at, repairs.restored_at, repairs.component, 1),
        _reports(services, "planned_stop", services.started_at, services.restored_at, services.component, 1),
        _reports(breaks, "planned_stop", breaks.start_at, breaks.end_at, ibis.literal("break"), 2),
        distinct=False,
    )


def _reports(rows: ir.Table, state: str, start: ir.Value, end: ir.Value, reason: ir.Value, origin: int) -> ir.Table:
    return rows.select(
        "machine_id",
        state=ibis.literal(state),
        start_at=start,
        end_at=end,
        reason=reason.cast("string"),
        source_file="source_file",
        source_row="source_row",
        origin=ibis.literal(origin),
    )


@table(STATE_PIECE, incremental=IncrementalSpec(("start_at",), "end_at", {"piece_no": ("machine_id", "state")}))
def int_state_piece(int_state_report: ir.Table, int_window: ir.Table, *, minor_stop_us: int) -> ir.Table:
    """One row per report of a state, cut down to what no earlier report of that state covers.

    Within a machine and state the pieces are disjoint and their union is that of the reports: of reports
    that overlap, the one that starts first (of equal starts the longest) keeps the time and a later one
    has what reaches beyond it, or is gone. Clipped to the observation window; an open report ends at
    `as_of_at`. Reports of no length stay. `is_minor`: a stop of state `stopped` that was reported shorter
    than the plant's threshold, whatever is cut off it; an open one counts up to `as_of_at`. `is_continued`:
    it begins later than it was reported to, since an earlier report or the window cut it. `is_open`: it has
    not ended within the window. `piece_no` counts from 1 within machine and state.
    """
    inside = int_state_report.inner_join(
        int_window.select("machine_id", window_start_at="start_at", window_end_at="end_at", as_of_at="as_of_at"),
        "machine_id",
    )
    until = ibis.coalesce(inside.end_at, inside.as_of_at)
    clipped = inside.mutate(
        reported_start_at=inside.start_at,
        is_open=inside.end_at.isnull() | (inside.end_at > inside.window_end_at),
        is_instant=inside.start_at == until,
        reported_us=microseconds(inside.start_at, until),
        start_at=latest(inside.start_at, inside.window_start_at),
        end_at=earliest(until, inside.window_end_at),
    ).filter(
        lambda t: (t.end_at > t.start_at) | (t.is_instant & (t.start_at == t.end_at) & (t.end_at < t.window_end_at))
    )
    earlier = ibis.rows_window(group_by=["machine_id", "state"], order_by=_in_order(clipped), preceding=(None, 1))
    seen = clipped.mutate(covered_until_at=clipped.end_at.max().over(earlier))
    cut = seen.mutate(start_at=latest(seen.start_at, seen.covered_until_at), was_at=seen.start_at)
    left = cut.filter((cut.end_at > cut.start_at) | (cut.is_instant & (cut.start_at == cut.was_at)))
    by_state = ibis.window(group_by=["machine_id", "state"], order_by=_in_order(left))
    pieces = left.mutate(piece_no=int64(ibis.row_number().over(by_state) + 1))
    is_minor = (pieces.state == "stopped").ifelse(pieces.reported_us < minor_stop_us, False)
    is_continued = pieces.start_at > pieces.reported_start_at
    goes_on = (
        clipped.filter(clipped.is_open).select("machine_id", "state").distinct().mutate(goes_on=ibis.literal(True))
    )
    pieces = pieces.left_join(goes_on, ["machine_id", "state"]).drop("machine_id_right").drop("state_right")
    is_open = pieces.is_open | ((pieces.end_at == pieces.window_end_at) & pieces.goes_on.fill_null(False))
    return pieces.mutate(is_open=is_open, is_minor=is_minor, is_continued=is_continued).select(
        list(STATE_PIECE.columns)
    )


def _in_order(reports: ir.Table) -> list[ir.Value]:
    return [
        reports.reported_start_at,
        ibis.desc(reports.end_at),
        reports.origin,
        reports.source_file,
        reports.source_row,
        ibis.coalesce(reports.reason, ibis.literal("")),
    ]
