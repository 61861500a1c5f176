"""Maintenance: work orders, how long they took and how often they came.

From work orders only: a failure that is known as a state and has no work order is not in here.
"""

from typing import Literal

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import kpi
from plantkpi.kpis.reliability import MtbfBasis, exposure
from plantkpi.portable import US_PER_HOUR

MaintenanceKind = Literal["all", "corrective"]

_NEEDS = ("maintenance",)
_ANY = float("inf")


def _actions(t: ir.Table, maintenance_kind: str) -> ir.IntegerColumn:
    return t.corrective_count if maintenance_kind == "corrective" else t.corrective_count + t.preventive_count


@kpi(
    title="Corrective maintenance ratio",
    mart="fct_production",
    formula="CMT / (CMT + PMT)",
    unit="ratio",
    low=0,
    high=1,
    better="lower",
    standard="ISO 22400-2 KPI 34",
    needs=_NEEDS,
)
def corrective_maintenance_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Corrective over all maintenance time, delays included, within the observation window (CMT / (CMT + PMT)).

    Corrective: from the failure until restored; preventive: from the start of the work until its end. Orders of one
    machine and kind that overlap count their time once; orders that go on count so far. NULL when there was no
    maintenance, and when the time of an order is unknown.
    """
    return t.corrective_us, t.corrective_us + t.preventive_us


@kpi(
    title="Corrective maintenance time",
    mart="fct_production",
    formula="CMT",
    unit="h",
    low=0,
    high=_ANY,
    better="lower",
    standard="ISO 22400-2 time elements",
    needs=_NEEDS,
    scale=US_PER_HOUR,
)
def corrective_maintenance_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """From failure until restored, by work orders, in hours (CMT), as in the corrective maintenance ratio."""
    return t.corrective_us, ibis.literal(1, "int64")


@kpi(
    title="Preventive maintenance time",
    mart="fct_production",
    formula="PMT",
    unit="h",
    low=0,
    high=_ANY,
    better="neither",
    standard="ISO 22400-2 time elements",
    needs=_NEEDS,
    scale=US_PER_HOUR,
)
def preventive_maintenance_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """From start until end of preventive work, by work orders, in hours (PMT), as in the corrective ratio."""
    return t.preventive_us, ibis.literal(1, "int64")


@kpi(
    title="Maintenance actions",
    mart="fct_production",
    formula="number of work orders",
    unit="orders",
    low=0,
    high=_ANY,
    better="neither",
    standard="EN 13306 maintenance action (convention)",
    needs=_NEEDS,
)
def maintenance_actions(t: ir.Table, *, maintenance_kind: MaintenanceKind = "all") -> tuple[ir.Value, ir.Value]:
    """Number of work orders that began within the observation window, all or corrective ones only."""
    return _actions(t, maintenance_kind), ibis.literal(1, "int64")


@kpi(
    title="Mean time between maintenance",
    mart="fct_production",
    formula="operating time / maintenance actions",
    unit="h",
    low=0,
    high=_ANY,
    better="higher",
    standard="MTBM, DAU glossary (convention)",
    needs=_NEEDS,
    scale=US_PER_HOUR,
)
def mtbm(
    t: ir.Table, *, mtbf_basis: MtbfBasis = "operating", maintenance_kind: MaintenanceKind = "all"
) -> tuple[ir.Value, ir.Value]:
    """Exposure over work orders, corrective and preventive, in hours (MTBM). `mtbf_basis` as in MTBF.

    NULL without a work order.
    """
    return exposure(t, mtbf_basis), _actions(t, maintenance_kind)


@kpi(
    title="Mean down time",
    mart="fct_production",
    formula="maintenance time with delays / maintenance actions",
    unit="h",
    low=0,
    high=_ANY,
    better="lower",
    standard="IEC 60050-192 mean down time; planned maintenance included as SMRP allows (convention)",
    needs=_NEEDS,
    scale=US_PER_HOUR,
)
def mean_down_time(t: ir.Table, *, maintenance_kind: MaintenanceKind = "all") -> tuple[ir.Value, ir.Value]:
    """Maintenance time, delays included, over work orders, in hours (MDT).

    `maintenance_kind` corrective: of failures only. Times within the observation window, orders that go on with
    theirs so far. NULL without a work order, and when the time of one is unknown.
    """
    spent = t.corrective_us if maintenance_kind == "corrective" else t.corrective_us + t.preventive_us
    return spent, _actions(t, maintenance_kind)


@kpi(
    title="Achieved availability",
    mart="fct_production",
    formula="MTBM / (MTBM + M̄)",
    unit="ratio",
    low=0,
    high=1,
    better="higher",
    standard="Aa, DAU glossary (convention)",
    needs=_NEEDS,
)
def achieved_availability(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Operating time over operating and active maintenance time, corrective and preventive: MTBM / (MTBM + M̄).

    Active: from the start of the work; waiting before it is left out. Operating time is all running time. NULL when
    the start or the end of a work order is unknown, and when there was neither.
    """
    return t.operating_us, t.operating_us + t.corrective_active_us + t.preventive_us


@kpi(
    title="Maintenance availability",
    mart="fct_production",
    formula="MTBM / (MTBM + MDT)",
    unit="ratio",
    low=0,
    high=1,
    better="higher",
    standard="Ao as MTBM / (MTBM + MDT), DAU glossary (convention)",
    needs=_NEEDS,
)
def maintenance_availability(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Operating time over operating and maintenance time, delays included: MTBM / (MTBM + MDT).

    The operational availability of logistics; `operational_availability` is that of all downtime. NULL when the time
    of a work order is unknown, and when there was neither.
    """
    return t.operating_us, t.operating_us + t.corrective_us + t.preventive_us


@kpi(
    title="Mean repair time",
    mart="fct_production",
    formula="Σ(restored − detected) / corrective orders restored",
    unit="h",
    low=0,
    high=_ANY,
    better="lower",
    standard="ISO/TR 12489 MRT (convention)",
    needs=_NEEDS,
    scale=US_PER_HOUR,
)
def mean_repair_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """From detection of the fault until restored, over corrective work orders restored, in hours (MRT).

    Orders still open are left out. NULL without one, and when detection or restoration of faults not reported.
    """
    return t.detected_repair_us, t.repaired_count


@kpi(
    title="Mean fault detection time",
    mart="fct_production",
    formula="Σ(detected − failed) / corrective orders",
    unit="h",
    low=0,
    high=_ANY,
    better="lower",
    standard="ISO/TR 12489 MFDT (convention)",
    needs=_NEEDS,
    scale=US_PER_HOUR,
)
def mean_fault_detection_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """From failure to its detection, over corrective work orders, in hours (MFDT).

    NULL without one, and when detection of faults not reported.
    """
    return t.detection_us, t.corrective_count
