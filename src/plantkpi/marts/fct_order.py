"""Orders."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import IncrementalSpec, table
from plantkpi.contracts.contract import at_least_zero, contract
from plantkpi.portable import add_up, int64, microseconds, sum_over, total
from plantkpi.vocabulary import QUANTITIES

TIMES = (
    "elapsed_us",
    "planned_us",
    "running_us",
    "setup_us",
    "failure_us",
    "stopped_us",
    "idle_us",
    "busy_us",
    "order_elapsed_us",
    "order_busy_us",
    "order_running_us",
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
        "order_busy_us": "integer?",
        "order_running_us": "integer?",
        "ideal_us": "integer?",
        **dict.fromkeys(QUANTITIES, "integer?"),
        "planned_scrap_qty": "integer?",
        "first_operation_qty": "integer?",
        "order_qty": "integer?",
        "order_count": "integer",
    },
    key=["machine_id", "order_id", "operation_no"],
    rules=at_least_zero(*TIMES, *QUANTITIES, "planned_scrap_qty", "order_qty", "order_count"),
)


@table(
    ORDER,
    needs=("production",),
    incremental=IncrementalSpec(("start_at",), "end_at", by="order_id", unless=("order_stop",)),
)
def fct_order(int_order: ir.Table, fct_production: ir.Table) -> ir.Table:
    """One row per machine, order and operation.

    `elapsed_us` is from first start to last end of the row, `busy_us` its running, set-up, failure and stopped time
    (AUBT). Of the whole order, all its machines and operations together, are `order_elapsed_us` (first start to last
    end, ISO 22400 AOET: waiting and transport are in it), `order_busy_us` (which is more where operations overlap),
    `order_running_us` (both NULL when no machine state is reported in any planned time of an operation),
    `order_count` (1) and `order_qty`, what its last operation produced (NULL when several machines
    worked on it and operations are not numbered). They stand on the row that began first and are 0 on the others, so
    that an order is whole in one group or another and counts once. `first_operation_qty` is what the order's first
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
        **{q: total(int_order[q]) for q in (*QUANTITIES, "planned_scrap_qty")},
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
    rows = first_no.mutate(
        elapsed_us=microseconds(first_no.start_at, first_no.end_at),
        busy_us=first_no.running_us + first_no.setup_us + first_no.failure_us + first_no.stopped_us,
        first_operation_qty=ibis.cases((unknown, ibis.null("int64")), (is_repeated, 0), else_=made_first),
    )
    return _whole_orders(rows).select(list(ORDER.columns))


def _whole_orders(rows: ir.Table) -> ir.Table:
    """What holds for the whole order, on its row that began first."""
    by_order = ibis.window(group_by="order_id")
    in_time = ibis.window(group_by="order_id", order_by=["start_at", "machine_id", "operation_key"])
    seen = rows.mutate(
        place=ibis.row_number().over(in_time),
        row_count=int64(rows.count().over(by_order)),
        unnumbered_count=sum_over(rows.operation_no.isnull().ifelse(1, 0), by_order),
        last_key=rows.operation_key.max().over(by_order),
        order_start_at=rows.start_at.min().over(by_order),
        order_end_at=rows.end_at.max().over(by_order),
        all_busy_us=sum_over(rows.busy_us, by_order),
        all_running_us=sum_over(rows.running_us, by_order),
        untold_count=sum_over(((rows.planned_us > 0) & (rows.busy_us + rows.idle_us == 0)).ifelse(1, 0), by_order),
    )
    is_last = seen.operation_key == seen.last_key
    made = seen.mutate(
        made_last_qty=sum_over(is_last.ifelse(seen.total_qty, 0), by_order),
        unknown_count=sum_over((is_last & seen.total_qty.isnull()).ifelse(1, 0), by_order),
    )
    unknown = (made.unknown_count > 0) | ((made.unnumbered_count > 0) & (made.row_count > 1))
    is_first, is_untold = made["place"] == 0, made.untold_count > 0
    return made.mutate(
        order_elapsed_us=is_first.ifelse(microseconds(made.order_start_at, made.order_end_at), 0),
        order_busy_us=ibis.cases((~is_first, 0), (is_untold, ibis.null("int64")), else_=made.all_busy_us),
        order_running_us=ibis.cases((~is_first, 0), (is_untold, ibis.null("int64")), else_=made.all_running_us),
        order_qty=ibis.cases((~is_first, 0), (unknown, ibis.null("int64")), else_=made.made_last_qty),
        order_count=is_first.ifelse(1, 0).cast("int64"),
    )
