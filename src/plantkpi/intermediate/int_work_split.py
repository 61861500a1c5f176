"""What is known of a whole order, split over the shifts that it ran in.

Parts and minutes are split in proportion to running time with telescoping floors, so that the parts stay
whole and add up to what was recorded.
"""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog import table
from plantkpi.contracts import at_least_zero, contract
from plantkpi.portable import add_up, int64, share, total
from plantkpi.terms import QUANTITIES, WORK_GRAIN

MOVED = ("setup", "failure", "stopped", "idle", "planned_stop")


def _weighed(work: ir.Table, group: list[str]) -> ir.Table:
    """Rows of work with the weight before and up to each row, and in all, within the group.

    Weighs running time; if nothing ran, observed time; if there is none either, the first row takes all.
    """
    ran = work.running_us + work.off_plan_running_us
    seen = sum(
        (work[f"{s}_us"] for s in ("setup", "failure", "stopped", "idle", "unreported", "planned_stop", "off_plan")),
        start=work.running_us,
    )
    everything = ibis.window(group_by=group)
    rows = work.mutate(ran_us=ran, seen_us=seen).mutate(
        all_ran_us=lambda t: int64(t.ran_us.sum().over(everything)),
        all_seen_us=lambda t: int64(t.seen_us.sum().over(everything)),
    )
    first = (
        ibis.row_number().over(ibis.window(group_by=group, order_by=["first_at", "order_no", "shift_no", "day_no"]))
        == 0
    )
    weight = ibis.cases(
        (rows.all_ran_us > 0, rows.ran_us), (rows.all_seen_us > 0, rows.seen_us), else_=first.ifelse(1, 0)
    )
    rows = rows.mutate(weight=weight.cast("int64"))
    order = ["first_at", "order_no", "shift_no", "day_no"]
    until = int64(rows.weight.sum().over(ibis.rows_window(group_by=group, order_by=order, preceding=None, following=0)))
    rows = rows.mutate(until=until, whole=int64(rows.weight.sum().over(everything)))
    return rows.mutate(before=rows.until - rows.weight)


def _part(rows: ir.Table, quantity: ir.IntegerValue) -> ir.IntegerValue:
    split = share(quantity, rows.until, rows.whole) - share(quantity, rows.before, rows.whole)
    return (rows.weight == rows.whole).ifelse(quantity, split)


@table(
    contract(
        "int_work_quantity",
        {**WORK_GRAIN, **dict.fromkeys(QUANTITIES, "integer?")},
        key=list(WORK_GRAIN),
        rules=at_least_zero(*QUANTITIES),
    )
)
def int_work_quantity(int_work: ir.Table, int_order: ir.Table) -> ir.Table:
    """One row per machine, shift and production report: its share of the reported quantities."""
    rows = _weighed(int_work.filter(int_work.order_no > 0), ["machine_id", "order_no"])
    rows = rows.inner_join(int_order.select("machine_id", "order_no", *QUANTITIES), ["machine_id", "order_no"])
    return rows.select(*WORK_GRAIN, **{q: _part(rows, rows[q]) for q in QUANTITIES})


@table(
    contract(
        "int_work_stop",
        {**WORK_GRAIN, **{f"{s}_moved_us": "integer" for s in MOVED}, "failure_moved_count": "integer?"},
        key=list(WORK_GRAIN),
        rules=at_least_zero(*[f"{s}_moved_us" for s in MOVED]),
    )
)
def int_work_stop(int_work: ir.Table, int_order: ir.Table, stg_order_stop: ir.Table) -> ir.Table:
    """One row per machine, shift and production report of an order with stops of known length only.

    `<state>_moved_us` is what of the running time was in fact spent in that state.
    `failure_moved_count` is how many failures, NULL when nobody said.
    """
    ids = int_order.select("machine_id", "order_no", "order_id")
    stops = stg_order_stop.group_by("machine_id", "order_id").agg(
        **{f"{s}_all_us": add_up((stg_order_stop.state == s).ifelse(stg_order_stop.duration_us, 0)) for s in MOVED},
        failure_all_count=total((stg_order_stop.state == "failure").ifelse(stg_order_stop.stop_count, 0)),
    )
    stopped = int_work.inner_join(ids.inner_join(stops, ["machine_id", "order_id"]), ["machine_id", "order_no"])
    rows = _weighed(stopped, ["machine_id", "order_id"])
    return rows.select(
        *WORK_GRAIN,
        **{f"{s}_moved_us": _part(rows, rows[f"{s}_all_us"]) for s in MOVED},
        failure_moved_count=_part(rows, rows.failure_all_count),
    )
