"""Degradation on one page: who warned in time, and how well remaining life is predicted."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import analysis
from plantkpi.portable import count_if, earliest, exact_quantile, in_order, int64, is_known, ratio

_LARGEST = 600.0
"""An exponent of the score above it counts as it, as in the KPI rul_score."""


@analysis(needs=("cycle_reading", "life"))
def degradation_summary(
    health_onset: ir.Table, remaining_life: ir.Table, sensor_degradation: ir.Table, fct_rul: ir.Table
) -> ir.Table:
    """One row per dataset: units, warnings by the health index, the best single sensor, error of remaining life.

    Units: `training_units`, `held_out_units` and `test_units` (unit_role).
    Warnings (health_onset): `failures` that there were, `failures_warned` with an onset before them, `warned_share`
    of all failures, exact `median_lead_cycles` of the warned; `false_alarms` and `false_alarm_units` over all units,
    failed or not, and their share. `held_out_warned` of the `held_out_units`, whose ends no weight has seen.
    `best_sensor`: of the sensors alone (sensor_degradation), the one that warned of most failures; of equals the one
    with false alarms on fewest units, then with the longest median lead.
    Remaining life (remaining_life): error of the baseline prediction at each unit and cycle of fct_rul that is
    no training unit and whose true remaining life is known there: `rul_scored` predictions, `rul_rmse`, `rul_mae` and
    `rul_bias` in cycles, `rul_score` (Saxena et al. 2008) in points. `check_rmse` is over every cycle after
    the baseline of failed units against their remaining life up to the cap, of the held-out ones, or of the training
    ones where none is held out (`check_role`): held out it is what settings are chosen by, else how well the curve
    fits.
    NULL where there is no basis for one. `health_limit` and `cap_cycles` are settings.
    """
    units = _warnings(health_onset)
    for part in (_best_sensor(sensor_degradation), _scores(remaining_life, fct_rul), _check(remaining_life)):
        units = units.left_join(part, "dataset").select(*units.columns, *part.columns[1:])
    limits = health_onset.group_by("dataset").agg(health_limit=lambda t: t.health_limit.max())
    caps = remaining_life.group_by("dataset").agg(cap_cycles=lambda t: t.cap_cycles.max())
    for part in (limits, caps):
        units = units.left_join(part, "dataset").select(*units.columns, *part.columns[1:])
    return units.mutate(rul_scored=units.rul_scored.fill_null(0))


def _warnings(onsets: ir.Table) -> ir.Table:
    rows = onsets.mutate(is_failed=onsets.failure_cycle.notnull(), is_warned=(onsets.lead_cycles > 0).fill_null(False))
    counts = rows.group_by("dataset").agg(
        training_units=lambda t: count_if(t.role == "training"),
        held_out_units=lambda t: count_if(t.role == "held_out"),
        test_units=lambda t: count_if(t.role == "test"),
        watched=lambda t: count_if(t.is_watched),
        failures=lambda t: count_if(t.is_failed),
        failures_watched=lambda t: count_if(t.is_failed & t.is_watched),
        failures_warned=lambda t: count_if(t.is_warned),
        held_out_warned=lambda t: count_if(t.is_warned & (t.role == "held_out")),
        false_alarms=lambda t: int64(t.false_alarms.sum()),
        false_alarm_units=lambda t: count_if(t.false_alarms > 0),
    )
    leads = exact_quantile(rows.filter(rows.is_warned), "lead_cycles", 0.5, by=["dataset"], ties=["unit_id"])
    found = counts.left_join(leads, "dataset").select(*counts.columns, "quantile")
    is_known = found.failures_watched > 0
    return found.select(
        "dataset",
        "training_units",
        "held_out_units",
        "test_units",
        "failures",
        "failures_warned",
        warned_share=is_known.ifelse(ratio(found.failures_warned, found.failures), ibis.null("float64")),
        median_lead_cycles=found["quantile"],
        false_alarms=found.false_alarms,
        false_alarm_units=found.false_alarm_units,
        false_alarm_share=ratio(found.false_alarm_units, found.watched),
        held_out_warned=found.held_out_warned,
    )


def _best_sensor(sensors: ir.Table) -> ir.Table:
    rows = sensors.filter(sensors.failures_watched > 0)
    rows = rows.mutate(lead=rows.median_lead_cycles.fill_null(0.0))
    best = ibis.window(
        group_by="dataset",
        order_by=[ibis.desc("failures_warned"), ibis.asc("false_alarm_units"), ibis.desc("lead"), ibis.asc("sensor")],
    )
    first = rows.mutate(place=ibis.row_number().over(best)).filter(lambda t: t.place == 0)
    return first.select(
        "dataset",
        best_sensor="sensor",
        best_sensor_warned_share="warned_share",
        best_sensor_lead_cycles="median_lead_cycles",
        best_sensor_false_alarm_units="false_alarm_units",
    )


def _scores(lives: ir.Table, truths: ir.Table) -> ir.Table:
    known = truths.filter(truths.true_cycles.notnull() & truths.cycle.notnull())
    known = known.select("dataset", "unit_id", "cycle", "true_cycles")
    rows = lives.filter((lives.role != "training") & is_known(lives.predicted_cycles))
    rows = rows.inner_join(known, ["dataset", "unit_id", "cycle"])
    d = rows.predicted_cycles - rows.true_cycles.cast("float64")
    exponent = (d < 0).ifelse(ratio(-d, ibis.literal(13.0)), ratio(d, ibis.literal(10.0)))
    rows = rows.select("dataset", "unit_id", "cycle", d=d, exponent=exponent)
    bounded = (rows.exponent > _LARGEST).ifelse(_LARGEST, rows.exponent)
    order = ["unit_id", "cycle"]
    rows = rows.mutate(
        squares=in_order((rows.d * rows.d).mean(), ["dataset"], order),
        sizes=in_order(rows.d.abs().mean(), ["dataset"], order),
        bias=in_order(rows.d.mean(), ["dataset"], order),
        points=in_order((bounded.exp() - 1.0).sum(), ["dataset"], order),
    )
    return rows.group_by("dataset").agg(
        rul_scored=lambda t: int64(t.count()),
        rul_rmse=lambda t: t.squares.max().sqrt(),
        rul_mae=lambda t: t.sizes.max(),
        rul_bias=lambda t: t.bias.max(),
        rul_score=lambda t: t.points.max(),
    )


def _check(lives: ir.Table) -> ir.Table:
    """Error of the curve on units that failed, held-out ones if there are any."""
    has_failed = lives.role.isin(["held_out", "training"])
    rows = lives.filter(has_failed & ~lives.is_baseline & is_known(lives.predicted_cycles))
    d = rows.predicted_cycles - earliest(rows.cycles_to_failure, rows.cap_cycles).cast("float64")
    by_role = ["dataset", "role"]
    rows = rows.mutate(squares=in_order((d * d).mean(), by_role, ["unit_id", "cycle"]))
    roles = rows.group_by(by_role).agg(check_rmse=lambda t: t.squares.max().sqrt())
    chosen = roles.mutate(check_role=roles.role.min().over(ibis.window(group_by="dataset")))
    return chosen.filter(chosen.role == chosen.check_role).select("dataset", "check_role", "check_rmse")
