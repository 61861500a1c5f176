"""Effectiveness: how much of its time a plant turns into good parts."""

from typing import Literal

import ibis.expr.types as ir

from plantkpi.catalog.registry import kpi
from plantkpi.portable import total

MinorStops = Literal["availability", "performance"]
QualityWeights = Literal["count", "ideal_time"]

TIME = ("state_event|order_stop",)
"""Inputs without which nobody knows what machines did."""
PARTS = ("production", "product_rate")
"""Inputs without which parts earn no ideal time."""


def run(t: ir.Table, minor_stops: str) -> ir.IntegerColumn:
    """Running time; with minor stops counted as slow running when they are a performance loss."""
    return t.running_us + t.minor_stop_us if minor_stops == "performance" else t.running_us


@kpi(
    title="Availability",
    mart="fct_production",
    formula="APT / PBT",
    unit="ratio",
    low=0,
    high=1,
    better="higher",
    standard="ISO 22400-2 KPI 8",
    needs=TIME,
)
def availability(t: ir.Table, *, minor_stops: MinorStops = "availability") -> tuple[ir.Value, ir.Value]:
    """Running time over planned time (APT / PBT).

    `minor_stops` "performance" counts stops shorter than the plant's threshold as a performance loss:
    availability rises, performance falls, OEE stays. NULL when nothing was planned.
    """
    return run(t, minor_stops), t.planned_us


@kpi(
    title="Performance (effectiveness)",
    mart="fct_production",
    formula="Σ(PRI × PQ) / APT",
    unit="ratio",
    low=0,
    high=1,
    better="higher",
    standard="ISO 22400-2 KPI 9",
    needs=(*TIME, *PARTS),
)
def performance(t: ir.Table, *, minor_stops: MinorStops = "availability") -> tuple[ir.Value, ir.Value]:
    """Ideal time of all parts over running time (PRI x PQ / APT).

    Above 1 when the ideal cycle is slacker than the real one: shown raw and flagged, never capped.
    NULL when nothing ran, a product has no rate or a quantity is unknown.
    """
    return t.ideal_us, run(t, minor_stops)


@kpi(
    title="Quality ratio",
    mart="fct_production",
    formula="GQ / PQ",
    unit="ratio",
    low=0,
    high=1,
    better="higher",
    standard="ISO 22400-2 KPI 10",
    needs=("production",),
)
def quality_ratio(t: ir.Table, *, quality_weights: QualityWeights = "count") -> tuple[ir.Value, ir.Value]:
    """Good parts over produced parts (GQ / PQ).

    `quality_weights` "ideal_time" weighs parts by their ideal cycle, within planned time: with several
    products only that one makes availability x performance x quality the OEE. NULL when nothing was made
    or a quantity is unknown.
    """
    if quality_weights == "ideal_time":
        return t.ideal_good_us, t.ideal_us
    return t.good_qty, t.total_qty


@kpi(
    title="Overall equipment effectiveness",
    mart="fct_production",
    formula="Σ(PRI × GQ) / PBT",
    unit="ratio",
    low=0,
    high=1,
    better="higher",
    standard="ISO 22400-2 KPI 6",
    needs=(*TIME, *PARTS),
)
def oee(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Ideal time of good parts over planned time (fully productive time / PBT).

    Availability x performance x quality with time weights telescopes to it. 0 when time was planned and
    nothing good made; NULL when nothing was planned, a product has no rate or good parts are unknown.
    """
    return t.ideal_good_us, t.planned_us


@kpi(
    title="Overall operations effectiveness",
    mart="fct_production",
    formula="Σ(PRI × GQ) / (PBT + planned stops)",
    unit="ratio",
    low=0,
    high=1,
    better="higher",
    standard="Vorne OEE family (convention)",
    needs=(*TIME, *PARTS),
)
def ooe(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Ideal time of good parts over planned time and planned stops. NULL as OEE."""
    return t.ideal_good_us, t.planned_us + t.planned_stop_us


@kpi(
    title="Total effective equipment performance",
    mart="fct_production",
    formula="Σ(PRI × GQ) / observed time",
    unit="ratio",
    low=0,
    high=1,
    better="higher",
    standard="Vorne OEE family (convention)",
    needs=(*TIME, *PARTS),
)
def teep(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Ideal time of good parts over all observed time: utilisation x OEE. NULL as OEE."""
    return t.ideal_good_us, t.observed_us


@kpi(
    title="Net equipment effectiveness",
    mart="fct_production",
    formula="(AUPT / PBT) × (Σ(PRI × GQ) / APT)",
    unit="ratio",
    low=0,
    high=1,
    better="higher",
    standard="ISO 22400-2 KPI 7",
    needs=(*TIME, *PARTS),
)
def nee(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """OEE in which set-up is no loss: (APT + AUST) / PBT x effectiveness x quality ratio (time weights).

    A product of totals, not a ratio of sums: numerator and denominator are in microseconds squared.
    NULL as OEE, and when nothing ran.
    """
    processing = total(t.running_us + t.setup_us).cast("float64")
    good, planned, running = (total(c).cast("float64") for c in (t.ideal_good_us, t.planned_us, t.running_us))
    return processing * good, planned * running


@kpi(
    title="Utilisation",
    mart="fct_production",
    formula="PBT / observed time",
    unit="ratio",
    low=0,
    high=1,
    better="higher",
    standard="Vorne OEE family (convention)",
    needs=TIME,
)
def utilisation(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Planned time over all observed time (PBT / calendar time). NULL when nothing was observed."""
    return t.planned_us, t.observed_us


@kpi(
    title="Utilisation efficiency",
    mart="fct_production",
    formula="APT / AUBT",
    unit="ratio",
    low=0,
    high=1,
    better="higher",
    standard="ISO 22400-2 KPI 5",
    needs=TIME,
)
def utilisation_efficiency(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Running time over busy time (APT / AUBT). NULL when the machine was never busy."""
    return t.running_us, busy(t)


@kpi(
    title="Allocation efficiency",
    mart="fct_production",
    formula="AUBT / PBT",
    unit="ratio",
    low=0,
    high=1,
    better="higher",
    standard="ISO 22400-2 KPI 4",
    needs=TIME,
)
def allocation_efficiency(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Busy time over planned time (AUBT / PBT). NULL when nothing was planned."""
    return busy(t), t.planned_us


@kpi(
    title="Technical efficiency",
    mart="fct_production",
    formula="APT / (APT + ADET)",
    unit="ratio",
    low=0,
    high=1,
    better="higher",
    standard="ISO 22400-2 KPI 12",
    needs=TIME,
)
def technical_efficiency(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Running time over running and delay time (APT / (APT + ADET)). NULL when neither happened."""
    return t.running_us, t.running_us + delayed(t)


@kpi(
    title="Set-up ratio",
    mart="fct_production",
    formula="AUST / AUPT",
    unit="ratio",
    low=0,
    high=1,
    better="lower",
    standard="ISO 22400-2 KPI 11",
    needs=TIME,
)
def setup_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Set-up time over processing time (AUST / AUPT). NULL when the machine neither ran nor was set up."""
    return t.setup_us, t.running_us + t.setup_us


def busy(t: ir.Table) -> ir.IntegerColumn:
    """AUBT = APT + AUST + ADET."""
    return t.running_us + t.setup_us + delayed(t)


def delayed(t: ir.Table) -> ir.IntegerColumn:
    """ADET: failures and unplanned stops."""
    return t.failure_us + t.stopped_us
