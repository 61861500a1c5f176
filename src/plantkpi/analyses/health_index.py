"""One index of health from all sensors of a unit, weighted by the units that failed."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.ranges import Count, CountOrNone, NotNegative
from plantkpi.catalog.registry import analysis
from plantkpi.portable import in_order, int64, is_known, number, ratio

_NEEDS = ("cycle_reading", "life")
_UNIT = ["dataset", "unit_id"]
_CYCLE = ["dataset", "unit_id", "cycle"]
_SENSOR = ["dataset", "sensor"]


@analysis(needs=_NEEDS, is_model=True)
def unit_role(fct_unit_cycle: ir.Table, *, holdout_every: CountOrNone = 0) -> ir.Table:
    """One row per dataset and unit: what it may be used for.

    `role` is "training" for a unit that failed: weights, failure level and life curve are made from these alone;
    "held_out" for every `holdout_every`-th of them, counted by length of life (0: none is held out); "test" for a
    unit that has not failed. `failure_cycle` is NULL for test units. Which unit is held out is a rule and no draw,
    so two runs agree.
    """
    units = fct_unit_cycle.group_by(_UNIT).agg(
        first_cycle=lambda t: t.cycle.min(),
        last_cycle=lambda t: t.cycle.max(),
        failure_cycle=lambda t: (t.cycle + t.cycles_to_failure).max(),
    )
    is_failed = units.failure_cycle.notnull()
    by_life = ibis.window(group_by=["dataset", "is_failed"], order_by=["length", "unit_id"])
    length = ibis.coalesce(units.failure_cycle, units.last_cycle) - units.first_cycle
    placed = units.mutate(is_failed=is_failed, length=length)
    placed = placed.mutate(place=int64(ibis.row_number().over(by_life)) + 1)
    is_held_out = placed.place % holdout_every == 0 if holdout_every else ibis.literal(False)
    role = ibis.cases((~placed.is_failed, "test"), (is_held_out, "held_out"), else_="training")
    return placed.select(
        *_UNIT,
        "first_cycle",
        "last_cycle",
        "failure_cycle",
        role=role,
        holdout_every=ibis.literal(holdout_every, "int64"),
    )


@analysis(needs=_NEEDS, is_model=True)
def health_weights(
    fct_unit_cycle: ir.Table, unit_role: ir.Table, *, end_cycles: Count = 10, least_effect: NotNegative = 2.0
) -> ir.Table:
    """One row per dataset and sensor: what it weighs in the health index, from training units only.

    `end_mean` and `end_sd` (sample) are over training units of the mean baseline z of a unit's last `end_cycles`
    cycles. `weight` = end_mean / (1 + end_sd²): Fisher's linear discriminant between healthy (mean 0, variance 1 by
    the definition of z) and failing, sensors taken one by one. Its sign is the `direction` (+1 rises towards failure,
    -1 falls), which aligns sensors. 0 where |end_mean| < `least_effect` · end_sd: the units do not agree on where the
    sensor goes (two failure modes may drive it apart). NULL with fewer than two training units that have a z at
    their end: the sensor takes no part. Source: catalogue A.9 (health index); Fisher 1936 for the weight.
    """
    training = unit_role.filter(unit_role.role == "training").select(*_UNIT, "failure_cycle")
    rows = fct_unit_cycle.inner_join(training, _UNIT)
    rows = rows.filter((rows.failure_cycle - rows.cycle < end_cycles) & is_known(rows.baseline_z))
    unit = [*_UNIT, "sensor"]
    ends = rows.mutate(end_z=in_order(rows.baseline_z.mean(), unit, ["cycle"]))
    ends = ends.group_by(unit).agg(end_z=lambda t: t.end_z.max())
    spread = ends.mutate(
        end_mean=in_order(ends.end_z.mean(), _SENSOR, ["unit_id"]),
        end_sd=in_order(ends.end_z.std(how="sample"), _SENSOR, ["unit_id"]),
    )
    known = spread.group_by(_SENSOR).agg(
        training_units=lambda t: int64(t.count()), end_mean=lambda t: t.end_mean.max(), end_sd=lambda t: t.end_sd.max()
    )
    # an sd of one unit is NULL on some engines and NaN on others
    known = known.mutate(end_sd=(known.training_units > 1).ifelse(known.end_sd, ibis.null("float64")))
    sensors = fct_unit_cycle.select(_SENSOR).distinct()
    found = sensors.left_join(known, _SENSOR)
    agrees = found.end_mean.abs() >= least_effect * found.end_sd
    weight = ratio(found.end_mean, 1.0 + found.end_sd * found.end_sd)
    return found.select(
        *_SENSOR,
        training_units=found.training_units.fill_null(0),
        end_mean=found.end_mean,
        end_sd=found.end_sd,
        direction=ibis.cases((found.end_mean > 0, 1), (found.end_mean < 0, -1), (found.end_mean == 0, 0)).cast("int64"),
        weight=ibis.cases((agrees, weight), (~agrees, 0.0)),
        end_cycles=ibis.literal(end_cycles, "int64"),
        least_effect=number(least_effect),
    )


@analysis(needs=_NEEDS, is_model=True)
def health_index(
    fct_unit_cycle: ir.Table, unit_role: ir.Table, health_weights: ir.Table, *, smoothing_cycles: Count = 10
) -> ir.Table:
    """One row per dataset, unit and cycle: 1 is healthy, 0 is where the training units failed on average.

    `damage` is Σ weight·z / Σ |weight| over the sensors of the cycle that have a z and a weight (`sensors` of them),
    in baseline standard deviations; `smoothed_damage` is its mean over the unit's last `smoothing_cycles` readings
    (fewer at the start), never one that comes later. `failure_level` is the mean of `smoothed_damage` of the
    training units at their last reading, and `health_index` = 1 - smoothed_damage / failure_level. It is not cut
    off: above 1 is better than the unit's own baseline, below 0 worse than units were when they failed.

    NULL where no weighted sensor has a z, and everywhere without training units or with a failure level of 0.
    A reading of a unit changes nothing of that unit before it, and readings of units that are not training units
    change nothing of others but for the means of regimes, which come from the healthy windows of all units
    (fct_unit_cycle). Source: catalogue A.9.
    """
    cycles = fct_unit_cycle.group_by(_CYCLE).agg(
        cycles_to_failure=lambda t: t.cycles_to_failure.max(),
        in_baseline=lambda t: t.is_baseline.ifelse(1, 0).max(),
    )
    damages = _damages(fct_unit_cycle, health_weights)
    smooth = _smoothed(damages, smoothing_cycles)
    rows = cycles.left_join(smooth, _CYCLE).select(
        *_CYCLE, "cycles_to_failure", "in_baseline", "sensors", "damage", "smoothed_damage"
    )
    rows = rows.inner_join(unit_role, _UNIT).select(*rows.columns, "role")
    levels = _levels(smooth, unit_role)
    rows = rows.left_join(levels, "dataset").select(*rows.columns, "failure_level")
    return rows.select(
        *_CYCLE,
        "role",
        "cycles_to_failure",
        is_baseline=rows.in_baseline == 1,
        sensors=rows.sensors.fill_null(0),
        damage=rows.damage,
        smoothed_damage=rows.smoothed_damage,
        failure_level=rows.failure_level,
        health_index=1.0 - ratio(rows.smoothed_damage, rows.failure_level),
        smoothing_cycles=ibis.literal(smoothing_cycles, "int64"),
    )


def _damages(cycles: ir.Table, weights: ir.Table) -> ir.Table:
    """One row per unit and cycle with a weighted sensor that has a z."""
    weighted = weights.filter(weights.weight != 0.0).select(*_SENSOR, "weight")
    rows = cycles.inner_join(weighted, _SENSOR)
    rows = rows.filter(is_known(rows.baseline_z))
    rows = rows.mutate(
        pull=in_order((rows.weight * rows.baseline_z).sum(), _CYCLE, ["sensor"]),
        whole=in_order(rows.weight.abs().sum(), _CYCLE, ["sensor"]),
    )
    found = rows.group_by(_CYCLE).agg(
        sensors=lambda t: int64(t.count()), pull=lambda t: t.pull.max(), whole=lambda t: t.whole.max()
    )
    return found.select(*_CYCLE, "sensors", damage=ratio(found.pull, found.whole))


def _smoothed(damages: ir.Table, cycles: int) -> ir.Table:
    """With the trailing mean of the last readings that there are, and whether a reading is the unit's last."""
    last = ibis.rows_window(group_by=_UNIT, order_by="cycle", preceding=cycles - 1, following=0)
    later = damages.cycle.lead().over(ibis.window(group_by=_UNIT, order_by="cycle"))
    added = damages.damage.sum().over(last)  # travels: float64, in the order of cycles
    return damages.mutate(
        smoothed_damage=ratio(added, damages.damage.count().over(last)), is_last=later.isnull().ifelse(1, 0)
    )


def _levels(smooth: ir.Table, roles: ir.Table) -> ir.Table:
    """One row per dataset: mean damage of the training units at their last reading."""
    training = roles.filter(roles.role == "training").select(_UNIT)
    ends = smooth.filter(smooth.is_last == 1).semi_join(training, _UNIT)
    ends = ends.mutate(level=in_order(ends.smoothed_damage.mean(), ["dataset"], ["unit_id"]))
    return ends.group_by("dataset").agg(failure_level=lambda t: t.level.max())
