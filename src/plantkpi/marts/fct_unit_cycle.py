"""Sensor readings against the healthy baseline of their unit."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import IncrementalSpec, table
from plantkpi.contracts.contract import contract, rule
from plantkpi.portable import addable, exact_sum, ratio, sum_over

FCT_UNIT_CYCLE = contract(
    "fct_unit_cycle",
    {
        "dataset": "text",
        "unit_id": "text",
        "sensor": "text",
        "cycle": "integer",
        "regime": "text",
        "value": "number",
        "is_baseline": "flag",
        "baseline_mean": "number?",
        "baseline_sd": "number?",
        "baseline_z": "number?",
        "cycles_to_failure": "integer?",
    },
    key=["dataset", "unit_id", "sensor", "cycle"],
    rules=[
        rule("sd_not_positive", lambda t: t.baseline_sd > 0, "baseline_sd is not positive"),
        rule(
            "baseline_incomplete",
            lambda t: (
                (t.baseline_mean.isnull() == t.baseline_sd.isnull()) & (t.baseline_z.isnull() == t.baseline_sd.isnull())
            ),
            "of baseline mean, sd and z only some are known",
        ),
    ],
)

_UNIT = ["dataset", "unit_id", "sensor"]
_REGIME = ["dataset", "sensor", "regime"]
_LARGEST = 1e300
"""Sums of what is below it stay below the largest float."""


@table(
    FCT_UNIT_CYCLE, needs=("cycle_reading",), incremental=IncrementalSpec(key=("dataset", "unit_id"), mixed_by="regime")
)
def fct_unit_cycle(stg_cycle_reading: ir.Table, fct_life: ir.Table, *, baseline_cycles: int = 30) -> ir.Table:
    """One row per dataset, unit, sensor and cycle.

    `value` in the sensor's unit; `baseline_z` = (value - baseline_mean) / baseline_sd, in standard
    deviations. The healthy window (`is_baseline`) is the first `baseline_cycles` cycles of the unit;
    a unit that fails within it has none. With one regime the baseline is the unit's own mean and
    sample sd there, as in the catalogue (A.9).

    With several regimes a unit sees each too seldom for an sd (30 cycles over six regimes: five readings,
    an sd that is off by a third, none for some). What a regime does to a sensor belongs to the sensor, what
    is odd about a unit shows in every regime. So a reading is first standardised by its regime, over the
    healthy windows of all units of the dataset (mean; sd pooled within units, so that differences between
    units do not widen it), and the unit's mean and sample sd of all its standardised healthy readings are
    its baseline; both are stated in the sensor's unit and the reading's regime. With one regime
    the two steps are the unit's own mean and sd: it is one definition.

    NULL where there is no sound baseline: fewer than two healthy readings, or none that differ within a
    regime (smallest = largest: a float sd of a stuck sensor need not be 0) by more than 1e-150; or a regime
    where no unit varied while healthy; or a square beyond 1e300. Nothing after the healthy windows has any
    influence.

    `cycles_to_failure` = life - cycle; NULL for units that have not failed or whose life is unknown.
    """
    readings = _with_life(stg_cycle_reading, fct_life, baseline_cycles)
    visits = _visits(readings.filter(readings.is_baseline))
    regimes = _regimes(visits)
    units = _units(visits, regimes)
    placed = readings.left_join(regimes, _REGIME).drop("dataset_right").drop("sensor_right").drop("regime_right")
    placed = placed.left_join(units, _UNIT)
    mean = placed.regime_mean + placed.regime_sd * placed.unit_mean
    sd = (placed.regime_sd * placed.unit_sd).nullif(0.0)
    return placed.select(
        *_UNIT,
        "cycle",
        "regime",
        "value",
        "is_baseline",
        baseline_mean=sd.notnull().ifelse(mean, ibis.null("float64")),
        baseline_sd=sd,
        baseline_z=ratio(placed.value - mean, sd),
        cycles_to_failure=placed.cycles_to_failure,
    )


def _with_life(readings: ir.Table, lives: ir.Table, baseline_cycles: int) -> ir.Table:
    """Readings with `is_baseline` and `cycles_to_failure`, by way of one row per unit."""
    lives = lives.filter(lives.is_failed).select("dataset", "unit_id", failure_cycle="life_cycles")
    units = readings.group_by("dataset", "unit_id").agg(baseline_end=lambda t: t.cycle.min() + baseline_cycles)
    units = units.left_join(lives, ["dataset", "unit_id"]).drop("dataset_right").drop("unit_id_right")
    rows = readings.inner_join(units, ["dataset", "unit_id"])
    is_healthy = rows.failure_cycle.isnull() | (rows.failure_cycle >= rows.baseline_end)
    return rows.select(
        *_UNIT,
        "cycle",
        "regime",
        "value",
        is_baseline=(rows.cycle < rows.baseline_end) & is_healthy,
        cycles_to_failure=rows.failure_cycle - rows.cycle,
    )


def _visits(healthy: ir.Table) -> ir.Table:
    """One row per unit, sensor and regime: healthy readings, their mean and sum of squared deviations.

    Sums are of what readings are above the lowest, which loses nothing where they hardly differ. A visit with readings
    too large to be squared is left out.
    """
    visit = [*_UNIT, "regime"]
    rows = healthy.mutate(low=_over(healthy.value.min(), visit))
    rows = rows.mutate(above=addable(rows.value - rows.low, visit))
    rows = rows.mutate(mean=rows.low + ratio(_over(exact_sum(rows.above), visit), _over(rows.above.count(), visit)))
    apart = rows.value - rows["mean"]
    rows = rows.mutate(square=addable(apart * apart, visit))
    visits = rows.group_by(visit).agg(
        readings=lambda t: t.count(),
        mean=lambda t: t["mean"].max(),
        squares=lambda t: exact_sum(t.square),
        differs=lambda t: t.value.min() < t.value.max(),
    )
    visits = visits.filter((visits["mean"].abs() < _LARGEST) & (visits.squares < _LARGEST))
    varies = visits.differs & (visits.squares > 0.0)
    return visits.mutate(squares=varies.ifelse(visits.squares, 0.0), varies=varies.ifelse(1, 0)).drop("differs")


def _regimes(visits: ir.Table) -> ir.Table:
    """One row per sensor and regime where some unit varied: mean of healthy readings, sd within units.

    A sensor's only regime does nothing to it: 0 and 1.
    """
    sums = visits.mutate(
        total=addable(visits["mean"] * visits.readings, _REGIME), squares=addable(visits.squares, _REGIME)
    )
    regimes = sums.group_by(_REGIME).agg(
        regime_mean=lambda t: ratio(exact_sum(t.total), t.readings.sum()),
        regime_sd=lambda t: ratio(exact_sum(t.squares), t.readings.sum() - t.count()).sqrt(),
        varies=lambda t: t.varies.max(),
    )
    is_only = _over(regimes.regime.count(), ["dataset", "sensor"]) == 1
    regimes = regimes.mutate(
        regime_mean=is_only.ifelse(0.0, regimes.regime_mean), regime_sd=is_only.ifelse(1.0, regimes.regime_sd)
    )
    return regimes.filter(regimes.varies == 1).drop("varies")


def _units(visits: ir.Table, regimes: ir.Table) -> ir.Table:
    """One row per unit and sensor that varied: mean and sample sd of its standardised healthy readings."""
    seen = visits.inner_join(regimes, _REGIME)
    offset = ratio(seen["mean"] - seen.regime_mean, seen.regime_sd)
    seen = seen.mutate(offset=offset, low=_over(offset.min(), _UNIT))
    seen = seen.mutate(
        squares=ratio(seen.squares, seen.regime_sd * seen.regime_sd),
        above=addable((seen.offset - seen.low) * seen.readings, _UNIT),
        unit_readings=sum_over(seen.readings, ibis.window(group_by=_UNIT)),
        unit_varies=_over(seen.varies.max(), _UNIT),
    )
    seen = seen.filter(seen.unit_varies == 1)
    seen = seen.mutate(unit_mean=seen.low + ratio(_over(exact_sum(seen.above), _UNIT), seen.unit_readings))
    apart = seen.offset - seen.unit_mean
    seen = seen.mutate(square=addable(seen.squares + seen.readings * apart * apart, _UNIT))
    return seen.group_by(_UNIT).agg(
        unit_mean=lambda t: t.unit_mean.max(),
        unit_sd=lambda t: ratio(exact_sum(t.square), t.unit_readings.max() - 1).sqrt(),
    )


def _over(value: ir.Value, by: list[str]) -> ir.Value:
    """The aggregate of each group on all its rows; exact, so that no order need be stated."""
    return value.over(ibis.window(group_by=by))
