"""Orders: from their first start to their last end.

An order is whole in one group: all its machines and operations count where it began (see fct_order).
"""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import kpi
from plantkpi.portable import US_PER_HOUR

_ANY = float("inf")


@kpi(
    title="Allocation ratio",
    mart="fct_order",
    formula="ΣAUBT / AOET",
    unit="ratio",
    low=0,
    high=_ANY,
    better="higher",
    standard="ISO 22400-2 KPI 2",
    needs=("production",),
)
def allocation_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Busy time of all operations of the orders over the elapsed time of the orders (ΣAUBT / AOET).

    Above 1 where operations of an order overlap. Orders count whole, where they began. NULL when no order lasted, and
    when no machine state is reported for an operation.
    """
    return t.order_busy_us, t.order_elapsed_us


@kpi(
    title="Production process ratio",
    mart="fct_order",
    formula="ΣAPT / AOET",
    unit="ratio",
    low=0,
    high=_ANY,
    better="higher",
    standard="ISO 22400-2 KPI 13",
    needs=("production",),
)
def production_process_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Running time of all operations of the orders over the elapsed time of the orders (ΣAPT / AOET).

    Above 1 where operations of an order overlap. Orders count whole, where they began. NULL when no order lasted, and
    when no machine state is reported for an operation.
    """
    return t.order_running_us, t.order_elapsed_us


@kpi(
    title="Throughput rate",
    mart="fct_order",
    formula="PQ / AOET",
    unit="pieces/h",
    low=0,
    high=_ANY,
    better="higher",
    standard="ISO 22400-2 KPI 3",
    needs=("production",),
    per=US_PER_HOUR,
)
def throughput_rate(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """What the orders' last operations produced over the elapsed time of the orders, in pieces an hour (PQ / AOET).

    Pieces of different products add up as pieces: ask for it by product. NULL when no order lasted, nobody counted, or
    several machines worked on an order whose operations are not numbered.
    """
    return t.order_qty, t.order_elapsed_us


@kpi(
    title="Actual-to-planned scrap ratio",
    mart="fct_order",
    formula="SQ / PSQ",
    unit="ratio",
    low=0,
    high=1,
    better="lower",
    standard="ISO 22400-2 KPI 14",
    needs=("production",),
)
def actual_to_planned_scrap_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Scrap over the scrap that was planned for (SQ / PSQ); above 1 the plan was missed.

    NULL when no scrap was planned for, and when either is unknown of an order.
    """
    return t.scrap_qty, t.planned_scrap_qty


@kpi(
    title="Order elapsed time",
    mart="fct_order",
    formula="ΣAOET",
    unit="h",
    low=0,
    high=_ANY,
    better="lower",
    standard="ISO 22400-2 time elements",
    needs=("production",),
    scale=US_PER_HOUR,
)
def order_elapsed_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """From first start to last end of the orders, added over orders, in hours (AOET = AUBT + transport + queue).

    An order that goes on counts up to `as_of`; each order counts whole, where it began.
    """
    return t.order_elapsed_us, ibis.literal(1, "int64")


@kpi(
    title="Mean order elapsed time",
    mart="fct_order",
    formula="ΣAOET / orders",
    unit="h",
    low=0,
    high=_ANY,
    better="lower",
    standard="ISO 22400-2 time elements (mean of AOET)",
    needs=("production",),
    scale=US_PER_HOUR,
)
def mean_order_elapsed_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Elapsed time of the orders over their number, in hours. NULL without an order."""
    return t.order_elapsed_us, t.order_count


@kpi(
    title="Orders",
    mart="fct_order",
    formula="number of orders",
    unit="orders",
    low=0,
    high=_ANY,
    better="neither",
    standard="ISO 22400-2 production order (convention)",
    needs=("production",),
)
def orders(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Number of orders that were worked on, each counted once, where it began."""
    return t.order_count, ibis.literal(1, "int64")
