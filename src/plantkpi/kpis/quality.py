"""Quality: what became of the parts."""

import ibis.expr.types as ir

from plantkpi.catalog.registry import kpi


@kpi(
    title="Scrap ratio",
    mart="fct_production",
    formula="SQ / PQ",
    unit="ratio",
    low=0,
    high=1,
    better="lower",
    standard="ISO 22400-2 KPI 16",
    needs=("production",),
)
def scrap_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Scrap over produced parts (SQ / PQ). NULL when nothing was made or a quantity is unknown."""
    return t.scrap_qty, t.total_qty


@kpi(
    title="Rework ratio",
    mart="fct_production",
    formula="RQ / PQ",
    unit="ratio",
    low=0,
    high=1,
    better="lower",
    standard="ISO 22400-2 KPI 17",
    needs=("production",),
)
def rework_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Reworked over produced parts (RQ / PQ). NULL when nothing was made or a quantity is unknown."""
    return t.rework_qty, t.total_qty


@kpi(
    title="First-pass yield",
    mart="fct_production",
    formula="GP / IP",
    unit="ratio",
    low=0,
    high=1,
    better="higher",
    standard="ISO 22400-2 KPI 15",
    needs=("production",),
)
def first_pass_yield(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Parts good at the first pass over inspected parts (GP / IP). NULL when nothing was inspected."""
    return t.first_pass_qty, t.inspected_qty


@kpi(
    title="Fall-off ratio",
    mart="fct_order",
    formula="SQ / PQ of the first operation",
    unit="ratio",
    low=0,
    high=1,
    better="lower",
    standard="ISO 22400-2 KPI 18",
    needs=("production",),
    group_by=("operation_no",),
)
def fall_off_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Scrap of an operation over what the first operation of its orders produced (SQ / PQ of the first).

    Only per operation: the denominator of several operations is the same parts again.
    """
    return t.scrap_qty, t.first_operation_qty


@kpi(
    title="First-time yield",
    mart="fct_production",
    formula="(PQ - SQ - RQ) / PQ",
    unit="ratio",
    low=0,
    high=1,
    better="higher",
    standard="Six Sigma (convention)",
    needs=("production",),
)
def first_time_yield(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Parts that were neither scrap nor reworked over produced parts: 1 - scrap ratio - rework ratio.

    Below the quality ratio by the rework ratio where reworked parts are counted good later. NULL when nothing was
    made or a quantity is unknown.
    """
    return t.total_qty - t.scrap_qty - t.rework_qty, t.total_qty
