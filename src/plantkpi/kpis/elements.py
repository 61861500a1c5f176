"""Elements: the times and quantities that KPIs are made of, in hours and pieces, and what of them is lost."""

from collections.abc import Callable
from typing import Any, Literal

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import Kpi, kpi
from plantkpi.kpis.effectiveness import PARTS, TIME, MinorStops, busy, delayed, run
from plantkpi.portable import US_PER_HOUR

_ISO = "ISO 22400-2 time elements"
_QUANTITY = "ISO 22400-2 quantity elements"
_VORNE = "Nakajima / Vorne OEE waterfall (convention)"
_ANY = float("inf")
Register = Callable[[Callable[..., tuple[Any, Any]]], Kpi]
Better = Literal["higher", "lower", "neither"]

_FAILURES = ("state_event|maintenance|order_stop",)


def _hours(
    title: str, formula: str, standard: str = _ISO, better: Better = "neither", needs: tuple[str, ...] = TIME
) -> Register:
    """The card of a time in hours."""
    return kpi(
        title=title,
        mart="fct_production",
        formula=formula,
        unit="h",
        low=0,
        high=_ANY,
        better=better,
        standard=standard,
        needs=needs,
        scale=US_PER_HOUR,
    )


def _pieces(title: str, formula: str, standard: str = _QUANTITY, better: Better = "neither") -> Register:
    """The card of a quantity in the smallest unit that the plant counts."""
    return kpi(
        title=title,
        mart="fct_production",
        formula=formula,
        unit="pieces",
        low=0,
        high=_ANY,
        better=better,
        standard=standard,
        needs=("production",),
    )


def _alone(amount: ir.Value) -> tuple[ir.Value, ir.Value]:
    return amount, ibis.literal(1, "int64")


@_hours("Observed time", "calendar time", _VORNE)
def observed_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """All time of the observation window, added over machines, in hours. 0 for a machine of which nothing is known."""
    return _alone(t.observed_us)


@_hours("Off-plan time", "calendar time − POT", _VORNE)
def off_plan_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Observed time outside planned operation time, whatever the machine did, in hours."""
    return _alone(t.off_plan_us)


@_hours("Off-plan running time", "running outside POT", _VORNE)
def off_plan_running_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Running time outside planned operation time, in hours."""
    return _alone(t.off_plan_running_us)


@_hours("Planned operation time", "POT = PBT + planned stops")
def planned_operation_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Time in which the machine is scheduled to be used, planned stops in it included, in hours (POT)."""
    return _alone(t.planned_us + t.planned_stop_us)


@_hours("Planned stop time", "POT − PBT", better="lower")
def planned_stop_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Breaks, planned maintenance and other planned stops within planned operation time, in hours."""
    return _alone(t.planned_stop_us)


@_hours("Planned busy time", "PBT = POT − planned stops")
def planned_busy_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Planned time without planned stops, in hours: the denominator of availability and OEE (PBT)."""
    return _alone(t.planned_us)


@_hours("Actual unit busy time", "AUBT = AUPT + ADET")
def actual_unit_busy_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Running, set-up, failure and stopped time within planned time, in hours (AUBT). Hours of machines."""
    return _alone(busy(t))


@_hours("Actual unit processing time", "AUPT = APT + AUST")
def actual_unit_processing_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Running and set-up time within planned time, in hours (AUPT)."""
    return _alone(t.running_us + t.setup_us)


@_hours("Actual production time", "APT", better="higher")
def actual_production_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Running time within planned time, in hours (APT)."""
    return _alone(t.running_us)


@_hours("Actual unit set-up time", "AUST", better="lower")
def actual_unit_setup_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Set-up time within planned time, in hours (AUST)."""
    return _alone(t.setup_us)


@_hours("Actual unit delay time", "ADET", better="lower")
def actual_unit_delay_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Failures and unplanned stops within planned time, in hours (ADET)."""
    return _alone(delayed(t))


@_hours("Actual unit down time", "ADOT", better="lower")
def actual_unit_down_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Planned time in which the machine was able and had no order (state idle), in hours (ADOT)."""
    return _alone(t.idle_us)


@_hours("Failure time", "failures within PBT", better="lower")
def failure_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Planned time in state failure, in hours; time to restore a failure outside plan is not a part of it."""
    return _alone(t.failure_us)


@_hours("Stopped time", "ADET − failures", better="lower")
def stopped_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Unplanned stops that are no failures, minor ones included, within planned time, in hours."""
    return _alone(t.stopped_us)


@_hours("Minor-stop time", "stops below the threshold", _VORNE, "lower")
def minor_stop_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Stops shorter than the plant's minor-stop threshold, within planned time, in hours. 0 without a threshold."""
    return _alone(t.minor_stop_us)


@_hours("Unreported time", "PBT − reported", _VORNE, "lower")
def unreported_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Planned time without a reported machine state, in hours."""
    return _alone(t.unreported_us)


@_hours("Net run time", "Σ(PRI × PQ)", _VORNE, "higher", (*TIME, *PARTS))
def net_run_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Ideal time of all parts made in planned time, in hours. NULL when a rate or a quantity is unknown."""
    return _alone(t.ideal_us)


@_hours("Fully productive time", "Σ(PRI × GQ)", _VORNE, "higher", (*TIME, *PARTS))
def fully_productive_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Ideal time of good parts made in planned time, in hours. NULL when a rate or good parts are unknown."""
    return _alone(t.ideal_good_us)


@_hours("Restoration time", "ΣTTR", better="lower", needs=_FAILURES)
def restoration_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """From failure to restored, of failure events that are restored, in hours, where they began (ΣTTR).

    Also outside planned time; components that are down at once count once. NULL when an end is unknown.
    """
    return _alone(t.event_restoration_us)


@kpi(
    title="Restored failures",
    mart="fct_production",
    formula="FE restored",
    unit="failures",
    low=0,
    high=_ANY,
    better="neither",
    standard="ISO 22400-2 FE",
    needs=_FAILURES,
)
def restored_failures(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Number of failure events that began in the period and are restored: the denominator of MTTR."""
    return _alone(t.event_restored_count)


@_pieces("Produced quantity", "PQ", better="higher")
def produced_quantity(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Parts made, good or not, in or outside plan (PQ). NULL when nobody counted some of them."""
    return _alone(t.total_qty)


@_pieces("Good quantity", "GQ", better="higher")
def good_quantity(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Parts that meet the requirements (GQ). NULL when nobody counted some of them."""
    return _alone(t.good_qty)


@_pieces("Scrap quantity", "SQ", better="lower")
def scrap_quantity(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Parts that were thrown away (SQ). NULL when nobody counted some of them."""
    return _alone(t.scrap_qty)


@_pieces("Rework quantity", "RQ", better="lower")
def rework_quantity(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Parts that are to be worked again (RQ). NULL when nobody counted some of them."""
    return _alone(t.rework_qty)


@_pieces("Inspected parts", "IP")
def inspected_quantity(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Parts that were inspected (IP). NULL when nobody counted some of them."""
    return _alone(t.inspected_qty)


@_pieces("Good parts at the first pass", "GP", better="higher")
def first_pass_quantity(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Inspected parts that were good at the first pass (GP). NULL when nobody counted some of them."""
    return _alone(t.first_pass_qty)


@_pieces("Start-up rejects", "rejects while a run starts up", _VORNE, "lower")
def startup_reject_quantity(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Parts rejected while a run starts up. NULL when nobody counted them apart."""
    return _alone(t.startup_reject_qty)


@_pieces("Off-plan quantity", "PQ outside POT", _VORNE)
def off_plan_quantity(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Parts made outside planned time, which earn no ideal time. NULL when nobody counted some of them."""
    return _alone(t.off_plan_qty)


def _loss(
    title: str, formula: str, needs: tuple[str, ...] = TIME, low: float = 0, better: Better = "lower"
) -> Register:
    """The card of a share of planned time."""
    return kpi(
        title=title,
        mart="fct_production",
        formula=formula,
        unit="ratio",
        low=low,
        high=1,
        better=better,
        standard=_VORNE,
        needs=needs,
    )


@_loss("Schedule loss", "(observed time − PBT) / observed time")
def schedule_loss_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Off-plan time and planned stops over observed time: 1 - utilisation. NULL when nothing was observed."""
    return t.observed_us - t.planned_us, t.observed_us


@_loss("Availability loss", "(PBT − APT) / PBT")
def availability_loss_ratio(t: ir.Table, *, minor_stops: MinorStops = "availability") -> tuple[ir.Value, ir.Value]:
    """Planned time that the machine did not run over planned time: 1 - availability.

    With performance and quality loss it adds up to 1 - OEE. `minor_stops` as in availability. NULL when nothing
    was planned.
    """
    return t.planned_us - run(t, minor_stops), t.planned_us


@_loss("Performance loss", "(APT − Σ(PRI × PQ)) / PBT", (*TIME, *PARTS), low=-_ANY)
def performance_loss_ratio(t: ir.Table, *, minor_stops: MinorStops = "availability") -> tuple[ir.Value, ir.Value]:
    """Running time less ideal time of all parts, over planned time; negative when performance is above 1.

    `minor_stops` "performance" counts minor stops here and not as a loss of availability. NULL when nothing was
    planned, and as performance.
    """
    return run(t, minor_stops) - t.ideal_us, t.planned_us


@_loss("Quality loss", "Σ(PRI × (PQ − GQ)) / PBT", (*TIME, *PARTS))
def quality_loss_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Ideal time of parts that are not good over planned time. NULL when nothing was planned, and as OEE."""
    return t.ideal_us - t.ideal_good_us, t.planned_us


@_loss("Breakdown loss", "(failures and stops from the threshold on) / PBT")
def breakdown_loss_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Failures and unplanned stops that are not minor over planned time (first big loss). NULL without a plan."""
    return t.failure_us + t.stopped_us - t.minor_stop_us, t.planned_us


@_loss("Set-up loss", "AUST / PBT")
def setup_loss_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Set-up and adjustment over planned time (second big loss). NULL when nothing was planned."""
    return t.setup_us, t.planned_us


@_loss("Minor-stop loss", "minor stops / PBT")
def minor_stop_loss_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Stops below the plant's threshold over planned time (third big loss). NULL when nothing was planned."""
    return t.minor_stop_us, t.planned_us


@_loss("Reduced-speed loss", "(APT − Σ(PRI × PQ)) / PBT", (*TIME, *PARTS), low=-_ANY)
def reduced_speed_loss_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Running time less ideal time of all parts, over planned time (fourth big loss).

    Negative when performance is above 1. NULL when nothing was planned, and as performance.
    """
    return t.running_us - t.ideal_us, t.planned_us


@_loss("Process-defect loss", "Σ(PRI × rejects in steady production) / PBT", (*TIME, *PARTS))
def process_defect_loss_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Ideal time of rejects but those at start-up, over planned time (fifth big loss).

    NULL when start-up rejects are not counted apart, and as quality loss.
    """
    return t.ideal_us - t.ideal_good_us - t.ideal_startup_us, t.planned_us


@_loss("Reduced-yield loss", "Σ(PRI × start-up rejects) / PBT", (*TIME, *PARTS))
def reduced_yield_loss_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Ideal time of rejects while runs start up, over planned time (sixth big loss). NULL when not counted."""
    return t.ideal_startup_us, t.planned_us


@_loss("Idle ratio", "ADOT / PBT")
def idle_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Planned time without an order over planned time. NULL when nothing was planned."""
    return t.idle_us, t.planned_us


@_loss("Stopped ratio", "(ADET − failures) / PBT")
def stopped_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Unplanned stops that are no failures, minor ones included, over planned time. NULL without a plan."""
    return t.stopped_us, t.planned_us


@_loss("Failure ratio", "failures / PBT")
def failure_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Planned time in state failure over planned time. NULL when nothing was planned."""
    return t.failure_us, t.planned_us


@_loss("Unreported ratio", "unreported / PBT")
def unreported_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Planned time without a reported state over planned time. NULL when nothing was planned."""
    return t.unreported_us, t.planned_us


@_loss("Planned-stop ratio", "(POT − PBT) / POT", better="neither")
def planned_stop_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Planned stops over planned operation time. NULL when no operation was planned."""
    return t.planned_stop_us, t.planned_us + t.planned_stop_us
