"""The timeline: a sweep line over everything that begins or ends on a machine.

Starts and ends become edges; running sums over (machine, instant) tell what is active after each instant
and `lead` gives the segment. Within a machine, pieces of one state are disjoint, and so are shifts and
orders: each of them has at most one active number at a time, so that a running sum of +number at the
start and -number at the end *is* the active number, and several of them share one sum in fields of bits.
Edges at one instant need no order among themselves: the sums take all peers of an instant. The sums are
float64, which holds integers up to 2^53 exactly in whatever order they are added; DuckDB widens running
sums of int64 to 128 bits and takes four times as long.
"""

from collections.abc import Sequence

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import IncrementalSpec, table
from plantkpi.contracts.contract import contract, one_of, rule
from plantkpi.portable import earliest, latest, microseconds, number, sum_over
from plantkpi.vocabulary import STATES

PIECE_BITS = 26
ORDER_BITS, SHIFT_BITS, DAY_BITS = 21, 17, 13
SUMS = ("states_1", "states_2", "states_3", "plan")

TIMELINE = contract(
    "int_timeline",
    {
        "machine_id": "text",
        "start_at": "instant",
        "end_at": "instant",
        "duration_us": "integer",
        "state": "text",
        "piece_no": "integer?",
        "shift_no": "integer?",
        "order_no": "integer?",
        "day_no": "integer",
        "is_planned": "flag",
        "ran_us": "integer",
    },
    key=["machine_id", "start_at"],
    rules=[
        one_of("state", (*STATES, "unreported")),
        rule("segment_empty", lambda t: t.duration_us > 0, "a segment has no length"),
    ],
)


@table(is_view=True)
def int_edge(
    int_window: ir.Table,
    int_state_piece: ir.Table,
    int_shift: ir.Table,
    int_order: ir.Table,
    int_failure: ir.Table,
    int_maintenance: ir.Table,
    int_day: ir.Table,
) -> ir.Table:
    """One row per instant and thing that begins (+) or ends (-) on a machine.

    Columns `states_1..3` hold the number of a piece in the field of its state, `plan` those of day,
    shift and order. Window ends, zero-length things, failures and work orders are cuts that change nothing.
    """
    slot = {state: (f"states_{1 + i // 2}", PIECE_BITS * (1 - i % 2)) for i, state in enumerate(STATES)}
    by_sum = {
        name: ibis.cases(
            *[
                (int_state_piece.state == s, int_state_piece.piece_no * (1 << bits))
                for s, (to, bits) in slot.items()
                if to == name
            ],
            else_=0,
        )
        for name in SUMS[:3]
    }
    days = int_window.cross_join(int_day.select("day_no", day_start_at="start_at", day_end_at="end_at"))
    days = days.filter((days.day_start_at < days.end_at) & (days.day_end_at > days.start_at)).mutate(
        start_at=latest(days.start_at, days.day_start_at), end_at=earliest(days.end_at, days.day_end_at)
    )
    return ibis.union(
        *_begin_and_end(int_state_piece, **by_sum),
        *_begin_and_end(int_shift, plan=int_shift.shift_no * (1 << ORDER_BITS)),
        *_begin_and_end(int_order, plan=int_order.order_no),
        *_begin_and_end(days, plan=days.day_no * (1 << (ORDER_BITS + SHIFT_BITS))),
        *_begin_and_end(int_window)[:2],
        _edges(int_failure, int_failure.failed_at),
        _edges(int_maintenance, int_maintenance.begun_at),
        distinct=False,
    )


def _begin_and_end(rows: ir.Table, **numbers: ir.IntegerValue) -> tuple[ir.Table, ir.Table]:
    """Two edges; something of no length changes nothing and only cuts."""
    lasting = rows.end_at > rows.start_at
    numbers = {name: lasting.ifelse(number, 0) for name, number in numbers.items()}
    return _edges(rows, rows.start_at, **numbers), _edges(rows, rows.end_at, **{k: -v for k, v in numbers.items()})


def _edges(rows: ir.Table, at: ir.TimestampValue, **numbers: ir.IntegerValue) -> ir.Table:
    zero = number(0.0)
    return rows.select("machine_id", at=at, **{name: numbers.get(name, zero).cast("float64") for name in SUMS})


@table(TIMELINE, incremental=IncrementalSpec(("start_at",), "end_at", {"ran_us": ("machine_id",)}))
def int_timeline(int_edge: ir.Table, *, precedence: Sequence[str], unreported: str, planned_by: str) -> ir.Table:
    """One row per machine and stretch of time in which nothing changes.

    Segments are disjoint and leave no gap in the observation window. `state` is the reported state of
    highest precedence; where nobody reported, `unreported` or, in planned time, what the plant declares.
    `piece_no` names the report in int_state_piece (NULL when nobody reported), `shift_no` and `order_no`
    the shift and the order, `day_no` the business day in int_day. `is_planned`: inside a shift, an
    order, or the whole window, as the plant plans; a planned stop within it is still `is_planned`.
    `ran_us` is the machine's running time from the start of its window to the end of the segment.
    """
    at_and_before = ibis.range_window(group_by="machine_id", order_by="at", preceding=None, following=0)
    by_instant = ibis.window(group_by="machine_id", order_by="at")
    swept = int_edge.select(
        "machine_id",
        start_at="at",
        end_at=int_edge["at"].lead().over(by_instant),
        **{name: sum_over(int_edge[name], at_and_before) for name in SUMS},
    )
    segments = swept.filter(swept.end_at > swept.start_at)
    active = {
        s: _field(segments[f"states_{1 + i // 2}"], PIECE_BITS * (1 - i % 2), PIECE_BITS) for i, s in enumerate(STATES)
    }
    numbered = segments.mutate(
        **active,
        order_no=_field(segments.plan, 0, ORDER_BITS).nullif(0),
        shift_no=_field(segments.plan, ORDER_BITS, SHIFT_BITS).nullif(0),
        day_no=_field(segments.plan, ORDER_BITS + SHIFT_BITS, DAY_BITS + 1),
    )
    planned = {
        "calendar": numbered.shift_no.notnull(),
        "orders": numbered.order_no.notnull(),
        "window": ibis.literal(True),
    }
    reported = [(numbered[s] > 0, ibis.literal(s)) for s in precedence]
    filled = numbered.mutate(
        is_planned=planned[planned_by],
        duration_us=microseconds(numbered.start_at, numbered.end_at),
        piece_no=ibis.cases(*[(numbered[s] > 0, numbered[s]) for s in precedence], else_=ibis.null("int64")),
        state=ibis.cases(*reported, (planned[planned_by], ibis.literal(unreported)), else_="unreported"),
    )
    so_far = ibis.rows_window(group_by="machine_id", order_by="start_at", preceding=None, following=0)
    ran_us = sum_over((filled.state == "running").ifelse(filled.duration_us, 0), so_far)
    return filled.mutate(ran_us=ran_us).select(list(TIMELINE.columns))


def _field(packed: ir.IntegerValue, low: int, bits: int) -> ir.IntegerValue:
    """The unsigned number in `bits` bits of a packed sum, from bit `low` on."""
    return (packed >> low if low else packed) & ((1 << bits) - 1)
