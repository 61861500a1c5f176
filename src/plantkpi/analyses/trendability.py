"""Whether all units wear along the same curve."""

from itertools import groupby
from typing import TYPE_CHECKING, Annotated

import ibis
import ibis.expr.types as ir
import pyarrow as pa
from annotated_types import Ge, Le

from plantkpi.catalog.ranges import Count
from plantkpi.catalog.registry import analysis
from plantkpi.portable import floor_divide, int64, is_known, ratio

if TYPE_CHECKING:
    import numpy as np

Points = Annotated[int, Ge(2), Le(10_000)]
_UNIT = ["dataset", "sensor", "unit_id"]
_BLOCK = 1024
"""Units whose correlations with all others are held at once."""


_ANSWER = pa.schema(
    [
        ("dataset", pa.string()),
        ("sensor", pa.string()),
        ("units", pa.int64()),
        ("units_constant", pa.int64()),
        ("pairs", pa.int64()),
        ("trendability", pa.float64()),
        ("smoothing_cycles", pa.int64()),
        ("resampled_points", pa.int64()),
    ]
)


def _least_correlation(rows: pa.Table, *, trend_smoothing_cycles: Count = 1, resampled_points: Points = 50) -> pa.Table:
    """Correlations of all pairs of units, and the least of their absolute values."""
    curves = rows["value"].to_numpy().reshape(-1, resampled_points)
    # every unit has as many rows as there are points, so the first row of each names it
    names = [rows[column].to_pylist()[::resampled_points] for column in ("dataset", "sensor")]
    found, first = [], 0
    for (dataset, sensor), units in groupby(zip(*names, strict=True)):
        count = len(list(units))
        told = _described(curves[first : first + count])
        found.append({"dataset": dataset, "sensor": sensor, **told})
        first += count
    fixed = {"smoothing_cycles": trend_smoothing_cycles, "resampled_points": resampled_points}
    return pa.Table.from_pylist([row | fixed for row in found], schema=_ANSWER)


def _described(curves: "np.ndarray") -> dict[str, float | int | None]:
    varying = _standardised(curves)
    n = len(varying)
    pairs = sum(range(n))
    return {"units": n, "units_constant": len(curves) - n, "pairs": pairs, "trendability": _least(varying)}


def _standardised(curves: "np.ndarray") -> "np.ndarray":
    """Curves that vary (by more than rounding), with mean 0 and length 1."""
    import numpy as np

    centred = curves - np.average(curves, axis=1)[:, None]
    lengths = np.sqrt(np.einsum("ij,ij->i", centred, centred))
    varies = lengths > 1e-9 * np.abs(curves).max(axis=1)
    result: np.ndarray = np.divide(centred[varies], lengths[varies, None])  # travels: numpy, and no length is 0
    return result


def _least(curves: "np.ndarray") -> float | None:
    """The least absolute correlation of two curves; None for fewer than two."""
    import numpy as np

    if len(curves) < 2:
        return None
    least = 1.0
    for first in range(0, len(curves), _BLOCK):
        near = np.abs(curves[first : first + _BLOCK] @ curves[first:].T)
        np.fill_diagonal(near, 1.0)
        least = min(least, float(near.min()))
    return least


@analysis(needs=("cycle_reading", "life"), finish=_least_correlation)
def trendability(
    fct_unit_cycle: ir.Table,
    health_index: ir.Table,
    *,
    trend_smoothing_cycles: Count = 1,
    resampled_points: Points = 50,
) -> ir.Table:
    """One row per dataset and sensor (the health index is one): the least |correlation| of two units that failed.

    Near 1 all units follow one curve over their life, whatever its length; near 0 at least two do not. Each unit's
    values are smoothed (mean over the last `trend_smoothing_cycles` readings; 1 leaves them as they are, and on noisy
    readings the result then says little), resampled by linear interpolation at `resampled_points` (2 to 100) equal
    steps of its readings, from the first to the last, and correlated (Pearson) pair by pair. `units` that vary make
    `pairs`; those that never vary have no correlation and are counted apart (`units_constant`). NULL for fewer than
    two units that vary; no row for a sensor of which no failed unit has two readings.
    Source: catalogue A.9; Coble and Hines 2009.
    """
    failed = fct_unit_cycle.filter(fct_unit_cycle.cycles_to_failure.notnull())
    sensors = failed.select(*_UNIT, "cycle", "value")
    healthy = health_index.filter(health_index.cycles_to_failure.notnull() & is_known(health_index.health_index))
    indices = healthy.select(
        "dataset", sensor=ibis.literal("health_index"), unit_id="unit_id", cycle="cycle", value="health_index"
    )
    curves = _resampled(_placed(sensors.union(indices, distinct=False), trend_smoothing_cycles), resampled_points)
    return curves.order_by([*_UNIT, "point"])


def _placed(rows: ir.Table, smoothing: int) -> ir.Table:
    """Readings, smoothed, with their place in the unit's life from 0 and the value of the next one."""
    by_cycle = ibis.window(group_by=_UNIT, order_by="cycle")
    if smoothing > 1:
        last = ibis.rows_window(group_by=_UNIT, order_by="cycle", preceding=smoothing - 1, following=0)
        added = rows["value"].sum().over(last)  # travels: float64, in the order of cycles
        rows = rows.select(*_UNIT, "cycle", value=ratio(added, rows["value"].count().over(last)))
    return rows.select(
        *_UNIT,
        "value",
        place=int64(ibis.row_number().over(by_cycle)),
        after=rows["value"].lead().over(by_cycle),
    )


def _resampled(placed: ir.Table, points: int) -> ir.Table:
    """One row per unit, sensor and point: the value on the line between the two nearest readings."""
    sizes = placed.group_by(_UNIT).agg(steps=lambda t: int64(t.count()) - 1).filter(lambda t: t.steps > 0)
    grid = sizes.cross_join(_points(placed, points)).select(*_UNIT, "steps", "point")
    wanted = grid.mutate(
        left_place=floor_divide(grid.point * grid.steps, ibis.literal(points - 1, "int64")),
        weight=ratio(grid.point * grid.steps % (points - 1), ibis.literal(points - 1, "int64")),
    )
    near = wanted.inner_join(placed, [*_UNIT, ("left_place", "place")])
    value = near["value"] + near.weight * (near.after.coalesce(near["value"]) - near["value"])
    return near.select(*_UNIT, "point", value=value)


def _points(rows: ir.Table, points: int) -> ir.Table:
    """One row per point from 0, by two digits."""
    one = rows.aggregate(readings=rows.count())
    digits = ibis.union(*[one.select(ones=ibis.literal(n, "int64")) for n in range(10)], distinct=False)
    tens = digits.select(tens=digits.ones * 10)
    both = tens.cross_join(digits)
    return both.select(point=both.tens + both.ones).filter(lambda t: t.point < points)
