"""Run rules: what on a control chart is a signal, besides a point beyond a limit."""

from collections.abc import Sequence
from typing import Annotated, Literal

import ibis
import ibis.expr.types as ir
from annotated_types import Ge, Le

from plantkpi.portable import int64

RuleSet = Literal["none", "western_electric", "nelson"]
"""`none`: one point beyond a control limit. The others add their runs to that."""

Marking = Literal["reacting", "window"]
"""Of 2 of 3 and 4 of 5: whether a point must be beyond the line itself to be marked."""

TrendPoints = Annotated[int, Ge(2), Le(1_000_000_000)]

_RUN_POINTS = {"none": 0, "western_electric": 8, "nelson": 9}
_FLAGS = {
    "none": ("is_beyond_limit",),
    "western_electric": ("is_beyond_limit", "is_2_of_3_beyond_2_sigma", "is_4_of_5_beyond_1_sigma", "is_run"),
    "nelson": (
        "is_beyond_limit",
        "is_run",
        "is_trend",
        "is_alternating",
        "is_2_of_3_beyond_2_sigma",
        "is_4_of_5_beyond_1_sigma",
        "is_run_within_1_sigma",
        "is_run_outside_1_sigma",
    ),
}


def ruled(
    points: ir.Table,
    stream: Sequence[str],
    *,
    rules: RuleSet,
    run_points: int,
    trend_points: int,
    marking: Marking,
) -> ir.Table:
    """The points with zone, one flag per rule of the set, `is_signal` and the set's name in `rules`.

    Reads point_no, value, centre, lower_control_limit, upper_control_limit and `step`, one standard deviation of what
    is plotted. A run never reaches over two streams; a point whose value or limits are unknown breaks it.

    | rule                       | Western Electric 1956 | Nelson 1984 |
    | is_beyond_limit            | 1 | 1 | one point beyond a control limit (three standard deviations)
    | is_2_of_3_beyond_2_sigma   | 2 | 5 | two of three in a row beyond two on the same side
    | is_4_of_5_beyond_1_sigma   | 3 | 6 | four of five in a row beyond one on the same side
    | is_run                     | 4 | 2 | 8 (Western Electric) or 9 (Nelson) in a row on one side of the centre
    | is_trend                   |   | 3 | six in a row, each above (or each below) the one before
    | is_alternating             |   | 4 | fourteen in a row that go up and down in turn
    | is_run_within_1_sigma      |   | 7 | fifteen in a row within one, on either side
    | is_run_outside_1_sigma     |   | 8 | eight in a row beyond one, on either side

    `run_points` and `trend_points` ask for another length of `is_run` (0: that of the set) and `is_trend`. A flag is
    set at the point that completes the pattern: of 2 of 3 and 4 of 5 it is itself beyond the line ("reacting");
    with "window" every point is marked that ends three (five) in a row with two (four) beyond. All comparisons are
    strict: a point on a line is not beyond it, one on the centre is on neither side.
    """
    run_points = run_points or _RUN_POINTS[rules]
    marks = _marks(points, stream)
    flags = _flags(marks, stream, run_points, trend_points, marking)
    wanted = {name: flags[name] for name in _FLAGS[rules]}
    rated = marks.mutate(**wanted, zone=_zone(marks))
    is_signal = rated[_FLAGS[rules][0]]
    for name in _FLAGS[rules][1:]:
        is_signal = is_signal | rated[name]
    return rated.mutate(is_signal=is_signal, rules=ibis.literal(rules))


def flag_names(rules: RuleSet) -> list[str]:
    """Columns of the set's rules, in its own order, and what they add up to."""
    return ["zone", *_FLAGS[rules], "is_signal", "rules"]


def _marks(points: ir.Table, stream: Sequence[str]) -> ir.Table:
    """0 or 1 for each point: above and below the lines, within, and how it moved."""
    in_turn = ibis.window(group_by=list(stream), order_by="point_no")
    t = points.mutate(away=points["value"] - points.centre, move=points["value"] - points["value"].lag().over(in_turn))
    t = t.mutate(last_move=t.move.lag().over(in_turn))
    return t.mutate(
        **{f"above_{k}": _mark(t.away > k * t.step) for k in (1, 2)},
        **{f"below_{k}": _mark(t.away < -k * t.step) for k in (1, 2)},
        above_0=_mark(t.away > 0),
        below_0=_mark(t.away < 0),
        within_1=_mark(t.away.abs() < t.step),
        outside_1=_mark(t.away.abs() > t.step),
        rises=_mark(t.move > 0),
        falls=_mark(t.move < 0),
        turns=_mark(((t.move > 0) & (t.last_move < 0)) | ((t.move < 0) & (t.last_move > 0))),
    )


def _mark(condition: ir.BooleanValue) -> ir.IntegerValue:
    return condition.fill_null(False).ifelse(ibis.literal(1, "int64"), ibis.literal(0, "int64"))


def _flags(
    t: ir.Table, stream: Sequence[str], run_points: int, trend_points: int, marking: Marking
) -> dict[str, ir.BooleanValue]:
    def count(mark: str, points: int) -> ir.IntegerValue:
        last = ibis.rows_window(group_by=list(stream), order_by="point_no", preceding=points - 1, following=0)
        return int64(t[mark].sum().over(last))

    def either(*marks: str, points: int) -> ir.BooleanValue:
        """All of so many in a row, by one mark or the other."""
        first, *others = [count(mark, points) == points for mark in marks]
        return first | others[0] if others else first

    def most(line: int, enough: int) -> ir.BooleanValue:
        """So many of one more beyond the line, on the same side."""
        sides = []
        for mark in (f"above_{line}", f"below_{line}"):
            is_reached = count(mark, enough + 1) >= enough
            sides.append(is_reached & (t[mark] == 1) if marking == "reacting" else is_reached)
        return sides[0] | sides[1]

    is_beyond = (t["value"] > t.upper_control_limit) | (t["value"] < t.lower_control_limit)
    return {
        "is_beyond_limit": is_beyond.fill_null(False),
        "is_run": either("above_0", "below_0", points=max(run_points, 1)),
        "is_trend": either("rises", "falls", points=max(trend_points - 1, 1)),
        "is_alternating": either("turns", points=12),
        "is_2_of_3_beyond_2_sigma": most(2, 2),
        "is_4_of_5_beyond_1_sigma": most(1, 4),
        "is_run_within_1_sigma": either("within_1", points=15),
        "is_run_outside_1_sigma": either("outside_1", points=8),
    }


def _zone(t: ir.Table) -> ir.StringValue:
    """C within one standard deviation of the centre, B within two, A within three, else beyond; NULL if unknown."""
    far = t.away.abs()
    return ibis.cases(
        (t.away.isnull() | t.step.isnull(), ibis.null("string")),
        (far > 3 * t.step, "beyond"),
        (far > 2 * t.step, "A"),
        (far > t.step, "B"),
        else_="C",
    )
