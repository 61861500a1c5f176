"""Which sensors follow the life of their unit, and which warn before it ends."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.ranges import Count
from plantkpi.catalog.registry import analysis
from plantkpi.portable import count_if, exact_quantile, in_order, int64, ratio

_UNIT = ["dataset", "unit_id", "sensor"]
_SENSOR = ["dataset", "sensor"]


@analysis(needs=("cycle_reading", "life"))
def sensor_degradation(
    fct_unit_cycle: ir.Table, degradation_onset: ir.Table, *, movement_smoothing_cycles: Count = 1
) -> ir.Table:
    """One row per dataset and sensor.

    `units` with readings; `is_constant`: the same value throughout (all units).
    Trend, over the lives of the units that failed: mean, least and greatest Spearman correlation (average
    ranks for ties) of the value with the cycle (`spearman_*`) and of its baseline z, which takes the regime
    out (`spearman_z_*`); `monotonicity`, mean of |#(Δ>0) - #(Δ<0)| / (n - 1) of the values;
    `prognosability`, exp(-sd(end) / mean |end - start|) of the values with the sample sd; for these two the values
    are first smoothed over the last `movement_smoothing_cycles` readings (1, the default: not at all; raw noise goes
    up and down as often as not, so monotonicity then says little).
    A unit whose values never change has no Spearman (NULL) and counts in no mean; prognosability is
    NULL when no unit ends elsewhere than it started. Least and greatest show what a mean near 0 hides:
    a sensor that rises with one failure mode and falls with another.
    Warning: `failures`; `failures_watched`, those with a baseline; `failures_warned`, with an
    onset before the failure; `warned_share` of all failures (NULL when none was watched);
    `median_lead_cycles` of the warned, exact; `false_alarms` and `false_alarm_units` over all units,
    failed or not, and their share of the watched units. Source: catalogue A.9; Coble and Hines 2009.
    """
    units = fct_unit_cycle.group_by(_SENSOR).agg(
        is_constant=lambda t: t["value"].min() == t["value"].max(), units=lambda t: t.unit_id.nunique()
    )
    failed = fct_unit_cycle.filter(fct_unit_cycle.cycles_to_failure.notnull())
    parts = [
        _trend(failed, "value", ""),
        _trend(failed, "baseline_z", "_z"),
        _movement(_smoothed(failed, movement_smoothing_cycles)),
        _warnings(degradation_onset),
    ]
    for part in parts:
        units = units.left_join(part, _SENSOR).drop("dataset_right").drop("sensor_right")
    return units.mutate(movement_smoothing_cycles=ibis.literal(movement_smoothing_cycles, "int64"))


def _smoothed(rows: ir.Table, cycles: int) -> ir.Table:
    """Each value as the mean of the last readings, fewer at the start."""
    if cycles <= 1:
        return rows
    last = ibis.rows_window(group_by=_UNIT, order_by="cycle", preceding=cycles - 1, following=0)
    added = rows["value"].sum().over(last)  # travels: float64, in the order of cycles
    return rows.select(*_UNIT, "cycle", value=ratio(added, rows["value"].count().over(last)))


def _trend(rows: ir.Table, column: str, suffix: str) -> ir.Table:
    """One row per sensor: mean, least and greatest Spearman over units."""
    known = rows.select(*_UNIT, "cycle", x=rows[column]).filter(lambda t: t.x.notnull())
    up_to = ibis.range_window(group_by=_UNIT, order_by="x", preceding=None, following=0)
    ranked = known.mutate(
        # twice the average rank of ties: the first place plus the last
        rank=ibis.rank().over(group_by=_UNIT, order_by="x") + 1 + known.count().over(up_to),
        place=2 * (ibis.row_number().over(group_by=_UNIT, order_by="cycle") + 1),
    )
    sums = ranked.group_by(_UNIT).agg(
        n=lambda t: t.count(),
        both=lambda t: int64((t.rank * t.place).sum()),
        ranks=lambda t: int64((t.rank * t.rank).sum()),
        places=lambda t: int64((t.place * t.place).sum()),
    )
    centre = sums.n * (sums.n + 1) * (sums.n + 1)
    spread = ((sums.ranks - centre).cast("float64") * (sums.places - centre).cast("float64")).sqrt()
    units = sums.mutate(spearman=ratio(sums.both - centre, spread))
    units = units.mutate(mean=in_order(units.spearman.mean(), _SENSOR, ["unit_id"]))
    return units.group_by(_SENSOR).agg(
        **{
            f"spearman{suffix}_mean": units["mean"].max(),
            f"spearman{suffix}_min": units.spearman.min(),
            f"spearman{suffix}_max": units.spearman.max(),
        }
    )


def _movement(rows: ir.Table) -> ir.Table:
    """One row per sensor: monotonicity and prognosability of the values."""
    by_cycle = ibis.window(group_by=_UNIT, order_by="cycle")
    before, after = rows["value"].lag().over(by_cycle), rows["value"].lead().over(by_cycle)
    steps = rows.select(*_UNIT, "value", before=before, after=after)
    units = steps.group_by(_UNIT).agg(
        n=lambda t: t.count(),
        ups=lambda t: count_if((t["value"] > t.before).fill_null(False)),
        downs=lambda t: count_if((t["value"] < t.before).fill_null(False)),
        start=lambda t: t["value"].max(where=t.before.isnull()),
        end=lambda t: t["value"].max(where=t.after.isnull()),
    )
    units = units.mutate(
        monotonicity=ratio((units.ups - units.downs).abs(), units.n - 1),
        distance=(units.end - units.start).abs(),
    )
    # each on every unit's row
    units = units.mutate(
        monotonicity=in_order(units.monotonicity.mean(), _SENSOR, ["unit_id"]),
        distance=in_order(units.distance.mean(), _SENSOR, ["unit_id"]),
        end_sd=in_order(units.end.std(how="sample"), _SENSOR, ["unit_id"]),
    )
    sensors = units.group_by(_SENSOR).agg(
        monotonicity=units.monotonicity.max(), scatter=ratio(units.end_sd.max(), units.distance.max())
    )
    # PostgreSQL refuses an exp() that underflows
    prognosability = (sensors.scatter > 700).ifelse(0.0, (-sensors.scatter).exp())
    return sensors.mutate(prognosability=prognosability).drop("scatter")


def _warnings(onsets: ir.Table) -> ir.Table:
    """One row per sensor: failures, warnings before them, false alarms."""
    onsets = onsets.mutate(
        is_failed=onsets.failure_cycle.notnull(), is_warned=(onsets.lead_cycles > 0).fill_null(False)
    )
    counts = onsets.group_by(_SENSOR).agg(
        units_watched=lambda t: count_if(t.is_watched),
        failures=lambda t: count_if(t.is_failed),
        failures_watched=lambda t: count_if(t.is_failed & t.is_watched),
        failures_warned=lambda t: count_if(t.is_warned),
        false_alarms=lambda t: int64(t.false_alarms.sum()),
        false_alarm_units=lambda t: count_if(t.false_alarms > 0),
    )
    leads = exact_quantile(onsets.filter(onsets.is_warned), "lead_cycles", 0.5, by=_SENSOR, ties=["unit_id"])
    rows = counts.left_join(leads, _SENSOR)
    is_known = rows.failures_watched > 0
    return rows.select(
        *_SENSOR,
        "failures",
        "failures_watched",
        "failures_warned",
        warned_share=is_known.ifelse(ratio(rows.failures_warned, rows.failures), ibis.null("float64")),
        median_lead_cycles=rows.quantile,
        false_alarms=rows.false_alarms,
        false_alarm_units=rows.false_alarm_units,
        false_alarm_share=ratio(rows.false_alarm_units, rows.units_watched),
    )
