"""Semiconductor tools: the states of SEMI E10 and the equipment efficiency of SEMI E79.

The text of both standards is paywalled: these are conventions after how the field states them. The six states are
made from ours: running is productive, idle standby, failure unscheduled down, planned stop scheduled down, time off
plan non-scheduled. Two of ours are a matter of convention: `stopped_as` (standby, or unscheduled down) and `setup_as`
(engineering, or productive). A stop for a reason that the plant lists in [semi] is unscheduled down in either case.
Unreported time is none of the six: it is in total and in operations time, and neither up nor down.
"""

from collections.abc import Callable
from typing import Any, Literal

import ibis.expr.types as ir

from plantkpi.catalog.registry import Kpi, kpi
from plantkpi.kpis.effectiveness import PARTS, TIME
from plantkpi.kpis.reliability import FailureCounting, RepairClock, failures_of
from plantkpi.portable import US_PER_HOUR

StoppedAs = Literal["standby", "unscheduled"]
SetupAs = Literal["engineering", "productive"]

_Register = Callable[[Callable[..., tuple[Any, Any]]], Kpi]

_E10 = "SEMI E10 (convention)"
_E79 = "SEMI E79 (convention)"
_FAILURES = ("state_event|maintenance|order_stop",)


def _ratio(title: str, formula: str, standard: str = _E10, needs: tuple[str, ...] = TIME) -> _Register:
    """The card of a share of time."""
    return kpi(
        title=title,
        mart="fct_production",
        formula=formula,
        unit="ratio",
        low=0,
        high=1,
        better="higher",
        standard=standard,
        needs=needs,
    )


def _mean(title: str, formula: str, unit: str, better: Literal["higher", "lower"], needs: tuple[str, ...]) -> _Register:
    """The card of a mean per failure."""
    return kpi(
        title=title,
        mart="fct_production",
        formula=formula,
        unit=unit,
        low=0,
        high=float("inf"),
        better=better,
        standard=_E10,
        needs=needs,
        scale=US_PER_HOUR if unit == "h" else 1,
    )


def _productive(t: ir.Table, setup_as: str) -> ir.IntegerColumn:
    """PRD."""
    return t.running_us + t.setup_us if setup_as == "productive" else t.running_us


def _up(t: ir.Table, stopped_as: str) -> ir.IntegerColumn:
    """PRD + SBY + ENG: set-up is up in either convention."""
    up = t.running_us + t.setup_us + t.idle_us
    return up + t.stopped_us - t.stopped_down_us if stopped_as == "standby" else up


def _operations(t: ir.Table) -> ir.IntegerColumn:
    """Total time without non-scheduled time."""
    return t.planned_us + t.planned_stop_us


@_mean("Mean productive time between failures", "PRD / failures", "h", "higher", (*TIME,))
def semi_mtbfp(
    t: ir.Table, *, setup_as: SetupAs = "engineering", failure_counting: FailureCounting = "event"
) -> tuple[ir.Value, ir.Value]:
    """Productive time over failures, in hours (SEMI E10 MTBFp).

    All failures count, in whatever state they came: what the machine did before one is not recorded with it.
    NULL without a failure.
    """
    return _productive(t, setup_as), failures_of(t, failure_counting)


@_mean("Mean uptime between failures", "(PRD + SBY + ENG) / failures", "h", "higher", (*TIME,))
def semi_mtbfu(
    t: ir.Table, *, stopped_as: StoppedAs = "standby", failure_counting: FailureCounting = "event"
) -> tuple[ir.Value, ir.Value]:
    """Uptime over failures, in hours (SEMI E10 MTBFu). NULL without a failure."""
    return _up(t, stopped_as), failures_of(t, failure_counting)


@_mean("Mean cycles between failures", "cycles / failures", "pieces", "higher", (*_FAILURES, "production"))
def semi_mcbf(t: ir.Table, *, failure_counting: FailureCounting = "event") -> tuple[ir.Value, ir.Value]:
    """Produced pieces over failures (SEMI E10 MCBF, a piece being a cycle). NULL without a failure or counts."""
    return t.total_qty, failures_of(t, failure_counting)


@_mean("Mean time to repair", "repair time / failures restored", "h", "lower", _FAILURES)
def semi_mttr(
    t: ir.Table, *, repair_clock: RepairClock = "active", failure_counting: FailureCounting = "event"
) -> tuple[ir.Value, ir.Value]:
    """Repair time over failures restored, in hours (SEMI E10 MTTR).

    Repair time has no maintenance delay in it: it runs from the start of the repair. `repair_clock` "restoration" is
    for plants that do not record that start. NULL without a restored failure, and when an instant is unknown.
    """
    if failure_counting == "event":
        return (t.event_repair_us if repair_clock == "active" else t.event_restoration_us), t.event_restored_count
    return (t.repair_us if repair_clock == "active" else t.restoration_us), t.restored_count


@_ratio("Total uptime", "(PRD + SBY + ENG) / total time")
def total_uptime(t: ir.Table, *, stopped_as: StoppedAs = "standby") -> tuple[ir.Value, ir.Value]:
    """Uptime over all observed time. NULL when nothing was observed."""
    return _up(t, stopped_as), t.observed_us


@_ratio("Operational uptime", "(PRD + SBY + ENG) / operations time")
def operational_uptime(t: ir.Table, *, stopped_as: StoppedAs = "standby") -> tuple[ir.Value, ir.Value]:
    """Uptime over operations time (planned time with its planned stops). NULL when no operation was planned."""
    return _up(t, stopped_as), _operations(t)


@_ratio("Equipment-dependent uptime", "uptime / (operations time − maintenance delay − input − facilities)")
def equipment_dependent_uptime(t: ir.Table, *, stopped_as: StoppedAs = "standby") -> tuple[ir.Value, ir.Value]:
    """Uptime over operations time without downtime that the equipment is not to blame for.

    That is all maintenance delay, input out of specification and facilities that were missing, by the reasons that
    plant.toml lists ([semi]). NULL when the plant lists none, and when no other time was planned.
    """
    blameless = t.user_delay_us + t.supplier_delay_us + t.input_down_us + t.facilities_down_us
    return _up(t, stopped_as), _operations(t) - blameless


@_ratio("Supplier-dependent uptime", "uptime / (operations time − user's maintenance delay − input − facilities)")
def supplier_dependent_uptime(t: ir.Table, *, stopped_as: StoppedAs = "standby") -> tuple[ir.Value, ir.Value]:
    """As equipment-dependent uptime, but of maintenance delay only the user's is left out.

    NULL when the plant lists no reasons ([semi] in plant.toml), and when no other time was planned.
    """
    return _up(t, stopped_as), _operations(t) - (t.user_delay_us + t.input_down_us + t.facilities_down_us)


@_ratio("Operational utilisation", "PRD / operations time")
def operational_utilisation(t: ir.Table, *, setup_as: SetupAs = "engineering") -> tuple[ir.Value, ir.Value]:
    """Productive time over operations time. NULL when no operation was planned."""
    return _productive(t, setup_as), _operations(t)


@_ratio("Total utilisation", "PRD / total time")
def total_utilisation(t: ir.Table, *, setup_as: SetupAs = "engineering") -> tuple[ir.Value, ir.Value]:
    """Productive time over all observed time. NULL when nothing was observed."""
    return _productive(t, setup_as), t.observed_us


@_ratio("Equipment efficiency over total time", "Σ(PRI × GQ) / total time", _E79, (*TIME, *PARTS))
def total_time_oee(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Theoretical time of good parts over all observed time: what SEMI E79 calls OEE.

    Its denominator is total time, so that it compares with TEEP and not with `oee`. It is availability x operational
    x rate x quality efficiency. NULL when nothing was observed, and as OEE.
    """
    return t.ideal_good_us, t.observed_us


@_ratio("Availability efficiency", "uptime / total time", _E79)
def availability_efficiency(t: ir.Table, *, stopped_as: StoppedAs = "standby") -> tuple[ir.Value, ir.Value]:
    """Uptime over all observed time: the first factor of total_time_oee. NULL when nothing was observed."""
    return _up(t, stopped_as), t.observed_us


@_ratio("Operational efficiency", "production time / uptime", _E79)
def operational_efficiency(
    t: ir.Table, *, setup_as: SetupAs = "engineering", stopped_as: StoppedAs = "standby"
) -> tuple[ir.Value, ir.Value]:
    """Productive time over uptime: the second factor of total_time_oee. NULL without uptime."""
    return _productive(t, setup_as), _up(t, stopped_as)


@_ratio("Rate efficiency", "Σ(PRI × PQ) / production time", _E79, (*TIME, *PARTS))
def rate_efficiency(t: ir.Table, *, setup_as: SetupAs = "engineering") -> tuple[ir.Value, ir.Value]:
    """Theoretical time of all parts over productive time: the third factor of total_time_oee.

    Above 1 when the ideal cycle is slacker than the real one. NULL when nothing was produced, and as performance.
    """
    return t.ideal_us, _productive(t, setup_as)


@_ratio("Quality efficiency", "Σ(PRI × GQ) / Σ(PRI × PQ)", _E79, (*TIME, *PARTS))
def quality_efficiency(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Theoretical time of good parts over that of all parts: the fourth factor of total_time_oee.

    Parts weigh by their ideal cycles. NULL when no part was made in planned time, and as OEE.
    """
    return t.ideal_good_us, t.ideal_us
