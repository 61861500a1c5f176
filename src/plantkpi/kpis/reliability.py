"""Reliability and maintainability."""

from typing import Literal

import ibis.expr.types as ir

from plantkpi.catalog.registry import kpi
from plantkpi.portable import US_PER_HOUR, total

MtbfBasis = Literal["operating", "calendar"]
FailureCounting = Literal["event", "component"]
RepairClock = Literal["restoration", "active"]
FailureDenominator = Literal["failures", "failures_plus_one"]

_FAILURES = ("state_event|maintenance|order_stop",)


def failures_of(t: ir.Table, failure_counting: str) -> ir.IntegerColumn:
    """Failure events, or failed components."""
    return t.failure_event_count if failure_counting == "event" else t.failure_count


def per_failure(failures: ir.IntegerColumn, failure_denominator: str) -> ir.Value:
    """What a mean over failures is divided by: their number, or one more, as some reprints of ISO 22400-2 have it."""
    return failures if failure_denominator == "failures" else total(failures) + 1


def exposure(t: ir.Table, mtbf_basis: str) -> ir.IntegerColumn:
    """Running time, also outside planned time, since failures are counted there too; or all observed time."""
    return t.operating_us if mtbf_basis == "operating" else t.observed_us


@kpi(
    title="Mean time between failures",
    mart="fct_production",
    formula="ΣTBF / FE",
    unit="h",
    low=0,
    high=float("inf"),
    better="higher",
    standard="ISO 22400-2 KPI 31; IEC 60050-192",
    needs=_FAILURES,
    scale=US_PER_HOUR,
)
def mtbf(
    t: ir.Table,
    *,
    mtbf_basis: MtbfBasis = "operating",
    failure_counting: FailureCounting = "event",
    failure_denominator: FailureDenominator = "failures",
) -> tuple[ir.Value, ir.Value]:
    """Exposure over failures, in hours; censored ends count as exposure.

    `mtbf_basis` operating: running time, also off plan; calendar: all observed time.
    `failure_counting` event: losses of function of the machine; component: failed components, several at
    once counting each. `failure_denominator` failures, or failures_plus_one: FE + 1, as literature that reprints
    ISO 22400-2 has it. NULL without a failure (the exposure stands in the numerator), when divided by failures.
    """
    return exposure(t, mtbf_basis), per_failure(failures_of(t, failure_counting), failure_denominator)


@kpi(
    title="Mean cycles between failures",
    mart="fct_production",
    formula="cycles / FE",
    unit="pieces",
    low=0,
    high=float("inf"),
    better="higher",
    standard="SEMI E10 MCBF (convention)",
    needs=(*_FAILURES, "production"),
)
def mcbf(t: ir.Table, *, failure_counting: FailureCounting = "event") -> tuple[ir.Value, ir.Value]:
    """Produced pieces over failures: MTBF on the basis of cycles. NULL without a failure or when pieces are unknown."""
    return t.total_qty, failures_of(t, failure_counting)


@kpi(
    title="Failure rate",
    mart="fct_production",
    formula="FE / ΣTBF",
    unit="1/h",
    low=0,
    high=float("inf"),
    better="lower",
    standard="ISO 14224; IEC 60050-192",
    needs=_FAILURES,
    per=US_PER_HOUR,
)
def failure_rate(
    t: ir.Table, *, mtbf_basis: MtbfBasis = "operating", failure_counting: FailureCounting = "event"
) -> tuple[ir.Value, ir.Value]:
    """Failures per hour of exposure; 0 without a failure, NULL without exposure. Conventions as MTBF."""
    return failures_of(t, failure_counting), exposure(t, mtbf_basis)


@kpi(
    title="Mean time to restoration",
    mart="fct_production",
    formula="ΣTTR / FE restored",
    unit="h",
    low=0,
    high=float("inf"),
    better="lower",
    standard="ISO 22400-2 KPI 33; IEC 60050-192 (restoration), ISO 14224 (active repair)",
    needs=_FAILURES,
    scale=US_PER_HOUR,
)
def mttr(
    t: ir.Table,
    *,
    repair_clock: RepairClock = "restoration",
    failure_counting: FailureCounting = "event",
    failure_denominator: FailureDenominator = "failures",
) -> tuple[ir.Value, ir.Value]:
    """Time to restore over failures restored, in hours; planned stops and changeovers are no repairs.

    `repair_clock` restoration: from failure to restored; active: from the start of the repair.
    `failure_counting` event: until the last component of an event is restored, time in which several are
    down counting once; component: the time of each component, one by one.
    `failure_denominator` failures, or failures_plus_one: FE + 1, as in MTBF.
    Failures still open are left out. NULL without a restored failure, and when an end is unknown: it is not 0.
    """
    if failure_counting == "event":
        spent = t.event_restoration_us if repair_clock == "restoration" else t.event_repair_us
        return spent, per_failure(t.event_restored_count, failure_denominator)
    spent = t.restoration_us if repair_clock == "restoration" else t.repair_us
    return spent, per_failure(t.restored_count, failure_denominator)


@kpi(
    title="Inherent availability",
    mart="fct_production",
    formula="MTBF / (MTBF + MTTR)",
    unit="ratio",
    low=0,
    high=1,
    better="higher",
    standard="MTBF / (MTBF + MTTR), DAU glossary",
    needs=_FAILURES,
)
def inherent_availability(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Running time over running and restoration time: MTBF / (MTBF + MTTR) when every failure is restored.

    By failure events: components that are down at once count once. Leaves out planned stops, set-up, standby
    and failures still open. NULL when the time to restore is unknown, or nothing ran.
    """
    return t.operating_us, t.operating_us + t.event_restoration_us


@kpi(
    title="Operational availability",
    mart="fct_production",
    formula="APT / (PBT + planned stops)",
    unit="ratio",
    low=0,
    high=1,
    better="higher",
    standard="uptime / (uptime + all downtime), EN 15341 T1 family (convention)",
    needs=("state_event|order_stop",),
)
def operational_availability(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Running time over planned time and planned stops. NULL when nothing was planned."""
    return t.running_us, t.planned_us + t.planned_stop_us


@kpi(
    title="Failures",
    mart="fct_production",
    formula="FE",
    unit="failures",
    low=0,
    high=float("inf"),
    better="lower",
    standard="ISO 22400-2 FE",
    needs=_FAILURES,
)
def failures(t: ir.Table, *, failure_counting: FailureCounting = "event") -> tuple[ir.Value, ir.Value]:
    """Number of failures that began in the period. NULL when stops of known length hide how many."""
    import ibis

    return total(failures_of(t, failure_counting)), ibis.literal(1, "int64")
