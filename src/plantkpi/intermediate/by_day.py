"""Intervals of persons, meters and stocks, clipped to what is looked at and cut into business days.

They are cut by a sweep line, as the timeline is: within an owner (a person, a meter, a stock) the intervals are
disjoint, so that a running sum of +number at the start and -number at the end is the number that is active, and no
interval is joined with days by comparing instants.
"""

from collections.abc import Sequence
from datetime import datetime

import ibis
import ibis.expr.types as ir

from plantkpi.intermediate.int_window import instant
from plantkpi.portable import earliest, latest, sum_over, without

SHIFT_BITS = 17
PIECE = ("piece_no", "start_at", "end_at")


def key(name: ir.StringValue) -> ir.StringValue:
    """A name to group and join by that is never NULL."""
    return ibis.coalesce(ibis.literal("=") + name, ibis.literal(""))


def clipped(
    rows: ir.Table, *, window_start: datetime | None, window_end: datetime | None, as_of: datetime | None
) -> ir.Table:
    """The rows [start_at, end_at) as far as they lie in the declared window and before `as_of`.

    One of no length stays if it lies in them (at `as_of` too). `reported_start_at` and `reported_end_at` are the
    bounds before.
    """
    until = min((bound for bound in (window_end, as_of) if bound), default=None)
    cut = rows.mutate(
        reported_start_at=rows.start_at,
        reported_end_at=rows.end_at,
        start_at=latest(rows.start_at, instant(window_start)),
        end_at=earliest(rows.end_at, instant(until)),
    )
    is_instant = (cut.reported_start_at == cut.reported_end_at) & (cut.start_at == cut.end_at)
    if window_end:
        is_instant &= cut.start_at < instant(window_end)
    return cut.filter((cut.end_at > cut.start_at) | is_instant)


def on_days(pieces: ir.Table, owner: Sequence[str], days: ir.Table, shifts: ir.Table | None = None) -> ir.Table:
    """One row per owner, piece and business date that it touches (more where something else begins within it).

    `pieces` has the columns of `owner`, none of them NULL, and piece_no (from 1 within the owner), start_at, end_at;
    those of an owner are disjoint, and some may have no length. `days` is int_resource_day. With `shifts` (int_shift),
    whose machine's `key` is a column machine_key of the owner, time in a shift has the date of the shift, as
    production has.

    Columns: those of the owner, piece_no, start_at, end_at, business_date.
    """
    segments = _segments(_edges(pieces, owner, days, shifts), owner)
    lasting = segments.filter(segments.piece_no > 0)
    moments = pieces.filter(pieces.start_at == pieces.end_at).select(*owner, "start_at", moment_no="piece_no")
    points = segments.inner_join(moments, [*owner, "start_at"])
    points = points.mutate(piece_no=points.moment_no, end_at=points.start_at).select(segments.columns)
    rows = lasting.union(points)
    rows = rows.inner_join(days.select("day_no", "business_date"), "day_no")
    if shifts is not None:
        dates = shifts.select("shift_no", "shift_date", machine_key=key(shifts.machine_id))
        rows = rows.left_join(dates, ["machine_key", "shift_no"])
        rows = rows.mutate(business_date=ibis.coalesce(rows.shift_date, rows.business_date))
    return rows.select(*owner, *PIECE, "business_date")


def _edges(pieces: ir.Table, owner: Sequence[str], days: ir.Table, shifts: ir.Table | None) -> ir.Table:
    """One row per instant and thing that begins (+) or ends (-) for an owner: `piece`, and `plan` for day and shift."""
    spans = pieces.group_by(list(owner)).agg(first_at=pieces.start_at.min(), last_at=pieces.end_at.max())
    own_days = spans.cross_join(days.select("day_no", "start_at", "end_at"))
    own_days = own_days.filter((own_days.start_at <= own_days.last_at) & (own_days.end_at > own_days.first_at))
    lasting = pieces.filter(pieces.end_at > pieces.start_at)
    moments = pieces.filter(pieces.end_at == pieces.start_at)
    edges = [
        *_begin_and_end(lasting, owner, piece=lasting.piece_no),
        *_begin_and_end(moments, owner)[:1],
        *_begin_and_end(own_days, owner, plan=own_days.day_no * (1 << SHIFT_BITS)),
    ]
    if shifts is not None:
        named = shifts.select("shift_no", "start_at", "end_at", machine_key=key(shifts.machine_id))
        own_shifts = spans.inner_join(named, "machine_key")
        own_shifts = own_shifts.filter(
            (own_shifts.start_at <= own_shifts.last_at) & (own_shifts.end_at > own_shifts.first_at)
        )
        edges += _begin_and_end(own_shifts, owner, plan=own_shifts.shift_no)
    return ibis.union(*edges, distinct=False)


def _begin_and_end(rows: ir.Table, owner: Sequence[str], **numbers: ir.IntegerValue) -> list[ir.Table]:
    zero = ibis.literal(0, "int64")
    piece, plan = numbers.get("piece", zero), numbers.get("plan", zero)
    return [
        rows.select(*owner, at=rows.start_at, piece=piece, plan=plan),
        rows.select(*owner, at=rows.end_at, piece=-piece, plan=-plan),
    ]


def _segments(edges: ir.Table, owner: Sequence[str]) -> ir.Table:
    """One row per owner and stretch in which nothing changes: what is active in it."""
    until_now = ibis.range_window(group_by=list(owner), order_by="at", preceding=None, following=0)
    swept = edges.select(
        *owner,
        start_at="at",
        end_at=edges["at"].lead().over(ibis.window(group_by=list(owner), order_by="at")),
        piece_no=sum_over(edges.piece, until_now),
        plan=sum_over(edges.plan, until_now),
    )
    lasting = swept.filter(swept.end_at > swept.start_at)
    return without(
        lasting.mutate(shift_no=lasting.plan & ((1 << SHIFT_BITS) - 1), day_no=lasting.plan >> SHIFT_BITS), "plan"
    )
