"""The time of persons, cut where a business day begins and where anything of it changes."""

from datetime import datetime

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import contract, rule
from plantkpi.intermediate.by_day import clipped, key, on_days
from plantkpi.portable import floor_divide, int64, latest, microseconds, sum_over
from plantkpi.vocabulary import SHARE_UNITS

PERSON_PIECE = contract(
    "int_person_piece",
    {
        "worker_id": "text",
        "kind": "text",
        "machine_id": "text?",
        "business_date": "date",
        "start_at": "instant",
        "end_at": "instant",
    },
    key=[],
    rules=[rule("piece_backwards", lambda t: t.end_at >= t.start_at, "end_at is before start_at")],
)


@table(PERSON_PIECE, needs=("person_time",))
def int_person_piece(
    stg_person_time: ir.Table,
    int_resource_span: ir.Table,
    int_resource_day: ir.Table,
    *,
    window_start: datetime | None,
    window_end: datetime | None,
    as_of: datetime | None,
) -> ir.Table:
    """One row per person, kind, machine and stretch of time, cut where a business day begins.

    Clipped to the declared window; what goes on ends at `as_of_at`. Of rows of one kind and machine that overlap the
    one that starts first (of equal starts the longest) keeps the time. Only work has a machine. Rows of no length
    stay: they weigh nothing, but say that the person was spoken of.
    """
    spans = int_resource_span.select("as_of_at")
    rows = stg_person_time.cross_join(spans)
    until = latest(rows.start_at, ibis.coalesce(rows.end_at, rows.as_of_at))
    machine_id = (rows.kind == "work").ifelse(rows.machine_id, ibis.null("string"))
    rows = rows.mutate(end_at=until, machine_id=machine_id, machine_key=key(machine_id))
    rows = clipped(rows, window_start=window_start, window_end=window_end, as_of=as_of)
    owner = ["worker_id", "kind", "machine_key"]
    order = ["start_at", ibis.desc("end_at"), "source_file", "source_row"]
    earlier = ibis.rows_window(group_by=owner, order_by=order, preceding=(None, 1))
    numbered = rows.mutate(
        covered_until_at=rows.end_at.max().over(earlier),
        piece_no=int64(ibis.row_number().over(ibis.window(group_by=owner, order_by=order)) + 1),
    )
    cut = numbered.mutate(start_at=latest(numbered.start_at, numbered.covered_until_at), was_at=numbered.start_at)
    pieces = cut.filter((cut.end_at > cut.start_at) | ((cut.was_at == cut.end_at) & (cut.start_at == cut.was_at)))
    found = on_days(pieces.select(*owner, "piece_no", "start_at", "end_at"), owner, int_resource_day)
    named = pieces.select(*owner, "piece_no", "machine_id")
    return found.inner_join(named, [*owner, "piece_no"]).select(list(PERSON_PIECE.columns))


PERSON_SEGMENT = contract(
    "int_person_segment",
    {
        "worker_id": "text",
        "business_date": "date",
        "start_at": "instant",
        "end_at": "instant",
        "duration_us": "integer",
        "is_attended": "flag",
        "is_break": "flag",
        "machine_count": "integer",
        "units_before": "integer",
        "units_until": "integer",
    },
    key=["worker_id", "business_date", "start_at"],
    rules=[rule("segment_empty", lambda t: t.duration_us > 0, "a segment has no length")],
)


@table(PERSON_SEGMENT, needs=("person_time",))
def int_person_segment(int_person_piece: ir.Table) -> ir.Table:
    """One row per person, business date and stretch in which nothing of it changes.

    `machine_count` is at how many machines the person works at once (work without a machine being one more).
    `units_until` is what one of those machines has of the person's time since the date began, if it had a share of
    all of it: 1 / machine_count of every working microsecond, in parts of 1/720,720, rounded down where there are
    more than sixteen machines; nothing in breaks. `units_before` is that at the start.
    """
    lasting = int_person_piece.filter(int_person_piece.end_at > int_person_piece.start_at)
    one, zero = ibis.literal(1, "int64"), ibis.literal(0, "int64")
    counts = {kind: (lasting.kind == kind).ifelse(one, zero) for kind in ("attendance", "break", "work")}
    owner = ["worker_id", "business_date"]
    edges = lasting.select(*owner, at="start_at", **{f"{k}_change": n for k, n in counts.items()}).union(
        lasting.select(*owner, at="end_at", **{f"{k}_change": -n for k, n in counts.items()})
    )
    until_now = ibis.range_window(group_by=owner, order_by="at", preceding=None, following=0)
    swept = edges.select(
        *owner,
        start_at="at",
        end_at=edges["at"].lead().over(ibis.window(group_by=owner, order_by="at")),
        attended=sum_over(edges.attendance_change, until_now),
        paused=sum_over(edges.break_change, until_now),
        machine_count=sum_over(edges.work_change, until_now),
    )
    swept = swept.filter(swept.end_at > swept.start_at)
    found = swept.mutate(
        duration_us=microseconds(swept.start_at, swept.end_at),
        is_attended=swept.attended > 0,
        is_break=swept.paused > 0,
    )
    units = (~found.is_break & (found.machine_count > 0)).ifelse(_units(found), 0)
    shared = found.mutate(units=units)
    so_far = ibis.rows_window(group_by=owner, order_by="start_at", preceding=None, following=0)
    shared = shared.mutate(units_until=int64(shared.units.sum().over(so_far)))
    return shared.mutate(units_before=shared.units_until - shared.units).select(list(PERSON_SEGMENT.columns))


def _units(t: ir.Table) -> ir.IntegerValue:
    """floor(duration x 720,720 / machines), by parts: the whole is beyond what divides exactly."""
    each = floor_divide(ibis.literal(SHARE_UNITS, "int64"), t.machine_count)
    rest = SHARE_UNITS - each * t.machine_count
    return t.duration_us * each + floor_divide(t.duration_us * rest, t.machine_count)
