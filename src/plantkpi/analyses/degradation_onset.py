"""When a sensor warned of the failure of its unit."""

from typing import Annotated

import ibis
import ibis.expr.types as ir
from annotated_types import Ge, Le

from plantkpi.catalog.ranges import Count, Finite
from plantkpi.catalog.registry import analysis
from plantkpi.portable import count_if, number

Horizon = Annotated[int, Ge(0), Le(1_000_000_000)]
_UNIT = ["dataset", "unit_id", "sensor"]


@analysis(needs=("cycle_reading",))
def degradation_onset(
    degradation_signal: ir.Table, *, warning_cycles: Count = 5, warning_horizon: Horizon = 30
) -> ir.Table:
    """One row per dataset, unit and sensor: when it warned.

    An alarm is raised at the cycle that makes `warning_cycles` readings in a row beyond the limit, and
    cleared at the cycle that makes as many in a row within it. An alarm is **false** when it is cleared
    more than `warning_horizon` cycles before the unit failed (or was last seen): the unit outlived it.
    `false_alarms` counts them.

    `first_alarm_cycle` is the first alarm that was raised, as known at the time. `onset_cycle` is the first
    one that was not false, as seen afterwards: the two differ only for units with false alarms.
    `lead_cycles` = failure_cycle - onset_cycle. `potential_failure_cycle` (P) is the first of the readings
    beyond the limit that raised the onset; `pf_interval_cycles` = failure_cycle - P, twice the longest
    sensible inspection interval. Lead and P-F interval are NULL for units that have not failed or did
    not warn, never 0 instead. `is_watched` is false for sensors without a baseline.
    Source: catalogue A.9.
    """
    return _onsets(degradation_signal, warning_cycles, warning_horizon)


@analysis(needs=("cycle_reading", "life"))
def health_onset(
    health_index: ir.Table, *, health_limit: Finite = 0.7, warning_cycles: Count = 5, warning_horizon: Horizon = 30
) -> ir.Table:
    """One row per dataset and unit: when its health index warned, with the columns of degradation_onset.

    A cycle after the baseline is beyond the limit when `health_index` < `health_limit`; alarms, false alarms, onset,
    lead and P-F interval are those of degradation_onset, with the health index as the one indicator (`sensor` is
    "health_index"). `role` says whether the unit had a say in the weights: a warning for a training unit comes from
    weights that have seen its end, so evaluate held-out and test ones (unit_role). `is_watched` is false for units
    without a health index after their baseline.

    0.7 is three tenths of the way to failure: over held-out training units of C-MAPSS (five folds) it warned of
    each of 709 failures, with false alarms on 16 units; 0.8 warns 20 cycles earlier, with false alarms on 63.
    Source: catalogue A.9.
    """
    is_validated = ~health_index.is_baseline
    health = is_validated.ifelse(health_index.health_index, ibis.null("float64"))
    signal = health_index.select(
        "dataset",
        "unit_id",
        "cycle",
        "cycles_to_failure",
        sensor=ibis.literal("health_index"),
        indicator=health,
        is_beyond=health < health_limit,
    )
    roles = health_index.group_by(["dataset", "unit_id"]).agg(role=lambda t: t.role.max())
    found = _onsets(signal, warning_cycles, warning_horizon)
    rows = found.inner_join(roles, ["dataset", "unit_id"]).select(*found.columns, "role")
    return rows.mutate(health_limit=number(health_limit))


def _onsets(signal: ir.Table, cycles: int, horizon: int) -> ir.Table:
    """One row per unit and sensor of a signal: when it warned."""
    changes = _changes(signal, cycles)
    units = signal.group_by(_UNIT).agg(
        failure_cycle=lambda t: (t.cycle + t.cycles_to_failure).max(),
        last_cycle=lambda t: t.cycle.max(),
        is_watched=lambda t: t.indicator.count() > 0,
    )
    alarms = _alarms(changes, units, horizon)
    rows = units.left_join(alarms, _UNIT)
    return rows.select(
        *_UNIT,
        "is_watched",
        "failure_cycle",
        "first_alarm_cycle",
        "onset_cycle",
        "potential_failure_cycle",
        lead_cycles=rows.failure_cycle - rows.onset_cycle,
        pf_interval_cycles=rows.failure_cycle - rows.potential_failure_cycle,
        false_alarms=rows.false_alarms.fill_null(0),
    )


def _changes(signal: ir.Table, cycles: int) -> ir.Table:
    """One row per alarm raised or cleared (`is_raised`), at the cycle that made it so."""
    last = ibis.rows_window(group_by=_UNIT, order_by="cycle", preceding=cycles - 1, following=0)
    by_cycle = ibis.window(group_by=_UNIT, order_by="cycle")
    beyond = signal.is_beyond.fill_null(False).ifelse(1, 0)
    within = (~signal.is_beyond).fill_null(False).ifelse(1, 0)
    events = signal.select(
        *_UNIT,
        "cycle",
        start_cycle=signal.cycle.lag(cycles - 1).over(by_cycle) if cycles > 1 else signal.cycle,
        is_raised=beyond.sum().over(last) == cycles,
        is_cleared=within.sum().over(last) == cycles,
    )
    events = events.filter(events.is_raised | events.is_cleared)
    before = events.is_raised.lag().over(by_cycle).fill_null(False)
    return events.mutate(was_raised=before).filter(lambda t: t.is_raised != t.was_raised)


def _alarms(changes: ir.Table, units: ir.Table, horizon: int) -> ir.Table:
    """One row per unit and sensor with an alarm: the first, the first not false, how many false."""
    rows = changes.inner_join(units, _UNIT)
    rows = rows.mutate(
        is_false=~rows.is_raised & (ibis.coalesce(rows.failure_cycle, rows.last_cycle) - rows.cycle > horizon)
    )
    cleared = rows.group_by(_UNIT).agg(
        first_alarm_cycle=lambda t: t.cycle.min(where=t.is_raised),
        false_end_cycle=lambda t: t.cycle.max(where=t.is_false),
        false_alarms=lambda t: count_if(t.is_false),
    )
    rows = rows.inner_join(cleared, _UNIT)
    is_true = rows.is_raised & (rows.false_end_cycle.isnull() | (rows.cycle > rows.false_end_cycle))
    return (
        rows.mutate(is_true=is_true)
        .group_by(_UNIT)
        .agg(
            first_alarm_cycle=lambda t: t.first_alarm_cycle.max(),
            onset_cycle=lambda t: t.cycle.min(where=t.is_true),
            potential_failure_cycle=lambda t: t.start_cycle.min(where=t.is_true),
            false_alarms=lambda t: t.false_alarms.max(),
        )
    )
