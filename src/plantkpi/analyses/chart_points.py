"""What control charts share: points in order, phases, centres and the spread that limits come from."""

from collections.abc import Sequence
from datetime import UTC as ZONE
from datetime import datetime

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.ranges import Count
from plantkpi.chart_constants import Constants, Name, constant
from plantkpi.portable import UTC, in_order, int64, number, ratio

STREAM = ["characteristic", "product_id", "machine_id"]
UNKNOWN = ibis.null("float64")

PhaseOne = Count | datetime | None
"""Which points the limits come from: the first so many, those up to an instant, or all of them."""


def individual_points(fct_measurement: ir.Table, phase_one: PhaseOne) -> ir.Table:
    """One row per value: it is a point of size 1, and its moving range of two says how it scatters."""
    t = fct_measurement
    by_sample = ibis.window(group_by=STREAM, order_by="sample_no")
    points = t.select(
        *STREAM,
        "sample_no",
        "measured_at",
        "value",
        point_no=int64(ibis.row_number().over(by_sample) + 1),
        size=ibis.literal(1, "int64"),
        spread_size=ibis.literal(2, "int64"),
        spread=(t["value"] - t["value"].lag().over(by_sample)).abs(),
    )
    return phased(points, points.measured_at, phase_one)


def subgroup_points(fct_subgroup: ir.Table, spread: str, phase_one: PhaseOne) -> ir.Table:
    """One row per subgroup: its mean, and its range or standard deviation."""
    t = fct_subgroup
    points = t.select(
        *STREAM,
        "subgroup_no",
        "measured_at",
        value="subgroup_mean",
        point_no=int64(ibis.row_number().over(ibis.window(group_by=STREAM, order_by="subgroup_no")) + 1),
        size="value_count",
        spread_size="value_count",
        spread=t[spread],
    )
    return phased(points, points.measured_at, phase_one)


def phased(points: ir.Table, at: ir.TimestampValue, phase_one: PhaseOne) -> ir.Table:
    """With `phase`: 1 where limits come from, 2 where they are only applied; an unknown instant is in phase 2."""
    one, two = ibis.literal(1, "int64"), ibis.literal(2, "int64")
    if phase_one is None:
        return points.mutate(phase=one)
    if isinstance(phase_one, datetime):
        until = phase_one if phase_one.tzinfo else phase_one.replace(tzinfo=ZONE)
        return points.mutate(phase=(at <= ibis.literal(until, type=UTC)).fill_null(False).ifelse(one, two))
    return points.mutate(phase=(points.point_no <= phase_one).ifelse(one, two))


def limited(
    points: ir.Table,
    stream: Sequence[str],
    *,
    unit: Name,
    target: float | None,
    sigma: float | None,
    constants: Constants,
) -> ir.Table:
    """With `sigma`, `centre`, `step` (a standard deviation of the value plotted) and limits of value and spread.

    sigma is the plain mean of spread / d2 (or c4) in phase 1, the centre the mean of all values there (of subgroups
    weighted by size); given ones take their place.
    """
    is_printed = constants == "printed"
    own = (_A_OF[unit], _LOWER_OF[unit], _UPPER_OF[unit])
    t = points.mutate(
        spread_unit=constant(unit, points.spread_size, is_printed=is_printed),
        **{
            name: constant(c, points.spread_size, is_printed=is_printed)
            for name, c in zip(("mean_factor", "lower_factor", "upper_factor"), own, strict=True)
        },
    )
    t = t.mutate(share=ratio(t.spread, t.spread_unit))
    t = with_mean(t, "share", "sigma", stream) if sigma is None else t.mutate(sigma=number(sigma))
    t = with_mean(t, "value", "centre", stream) if target is None else t.mutate(centre=number(target))
    t = t.mutate(spread_centre=t.spread_unit * t.sigma)
    alone = 3.0 * t.sigma / t.size.cast("float64").sqrt()  # travels: no point has size 0
    half = ibis.coalesce((t.size > 1).ifelse(t.mean_factor * t.spread_centre, UNKNOWN), alone)
    return t.mutate(
        step=half / 3.0,  # travels: by a number that is not 0
        lower_control_limit=t.centre - half,
        upper_control_limit=t.centre + half,
        spread_lower_control_limit=t.lower_factor * t.spread_centre,
        spread_upper_control_limit=t.upper_factor * t.spread_centre,
        constants=ibis.literal(constants),
    )


_A_OF: dict[str, Name] = {"d2": "A2", "c4": "A3"}
_LOWER_OF: dict[str, Name] = {"d2": "D3", "c4": "B3"}
_UPPER_OF: dict[str, Name] = {"d2": "D4", "c4": "B4"}


def spread_signal(t: ir.Table) -> ir.BooleanValue:
    """Whether the spread is beyond a limit of its own."""
    is_beyond = (t.spread > t.spread_upper_control_limit) | (t.spread < t.spread_lower_control_limit)
    return is_beyond.fill_null(False)


def with_mean(points: ir.Table, column: str, name: str, stream: Sequence[str]) -> ir.Table:
    """With the mean of a column over the known points of phase 1 of each stream, weighted by `size`.

    What a value is above the least is added up, in the order of points, so that no place is lost of 1e6 ± 1e-3.
    """
    keys = list(stream)
    weight = points.size.cast("float64") if column == "value" else number(1.0)
    is_counted = (points.phase == 1) & points[column].notnull()
    t = points.mutate(
        least=points[column].min().over(ibis.window(group_by=keys)), weight=is_counted.ifelse(weight, UNKNOWN)
    )
    t = t.mutate(above=(t[column] - t.least) * t.weight)
    sums = [in_order(t[c].sum(), keys, ["point_no"]) for c in ("above", "weight")]
    return t.mutate(**{name: t.least + ratio(*sums)}).drop("least").drop("weight").drop("above")
