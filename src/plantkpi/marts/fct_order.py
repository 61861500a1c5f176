"""Orders."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog import table
from plantkpi.contracts import at_least_zero, contract
from plantkpi.portable import add_up, microseconds, sum_over, total
from plantkpi.terms import QUANTITIES

TIMES = (
    "elapsed_us",
    "planned_us",
    "running_us",
    "setup_us",
    "failure_us",
    "stopped_us",
    "idle_us",
    "busy_us",
)

ORDER = contract(
    "fct_order",
    {
        "machine_id": "text",
        "order_id": "text",
        "operation_no": "integer?",
        "product_id": "text?",
        "start_at": "instant",
        "end_at": "instant",
        "is_open": "flag",
        **dict.fromkeys(TIMES, "integer"),
        "ideal_us": "integer?",
        **dict.fromkeys(QUANTITIES, "integer?"),
        "first_operation_qty": "integer?",
    },
    key=["machine_id", "order_id", "operation_no"],
    rules=at_least_zero(*TIMES, *QUANTITIES),
)


@table(ORDER)
def fct_order(int_order: ir.Table, fct_production: ir.Table) -> ir.Table:
    """One row per machine, order and operation.

    `elapsed_us` is from first start to last end (ISO 22400 AOET for an order on one machine), `busy_us`
    its running, set-up, failure and stopped time (AUBT). `first_operation_qty` is what the order's first
    operation produced, on whatever machines: the denominator of the fall-off ratio (ISO 22400 KPI 18). It
    stands on one machine of each operation and is 0 on the others, so that it adds up per operation; NULL
    when operations are not numbered. Quantities are those recorded, of time within the window; NULL is unknown.
    """
    key = ["machine_id", "order_id", "operation_no"]
    reports = int_order.group_by(key).agg(
        product_id=int_order.product_id.min(),
        start_at=int_order.start_at.min(),
        end_at=int_order.end_at.max(),
        is_open=int_order.is_open.any(),
        **{q: total(int_order[q]) for q in QUANTITIES},
    )
    worked = fct_production.filter(fct_production.order_no > 0)
    spent = ("planned_us", "running_us", "setup_us", "failure_us", "stopped_us", "idle_us")
    times = (
        worked.mutate(operation_key=worked.operation_no.fill_null(-1))
        .group_by("machine_id", "order_id", "operation_key")
        .agg(**{c: add_up(worked[c]) for c in spent}, ideal_us=total(worked.ideal_us))
    )
    keyed = reports.mutate(operation_key=reports.operation_no.fill_null(-1))
    orders = keyed.inner_join(times, ["machine_id", "order_id", "operation_key"])
    by_order = ibis.window(group_by="order_id")
    first_no = orders.mutate(first_no=orders.operation_no.min().over(by_order))
    is_first = first_no.operation_no == first_no.first_no
    made_first = sum_over(is_first.ifelse(first_no.total_qty, 0), by_order)
    unknown = first_no.first_no.isnull() | (
        (is_first & first_no.total_qty.isnull()).ifelse(1, 0).sum().over(by_order) > 0
    )
    first_machine = ibis.window(group_by=["order_id", "operation_key"], order_by="machine_id")
    is_repeated = ibis.row_number().over(first_machine) > 0
    return first_no.mutate(
        elapsed_us=microseconds(first_no.start_at, first_no.end_at),
        busy_us=first_no.running_us + first_no.setup_us + first_no.failure_us + first_no.stopped_us,
        first_operation_qty=ibis.cases((unknown, ibis.null("int64")), (is_repeated, 0), else_=made_first),
    ).select(list(ORDER.columns))
