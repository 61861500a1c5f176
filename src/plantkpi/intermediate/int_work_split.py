"""What is known of a whole order, split over the shifts that it ran in.

Parts and minutes are split in proportion to running time with telescoping floors, so that the parts stay
whole and add up to what was recorded.
"""

from collections.abc import Sequence

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import IncrementalSpec, table
from plantkpi.contracts.contract import at_least_zero, contract
from plantkpi.intermediate.int_work import DOWN_STATES
from plantkpi.portable import add_up, share, sum_over, total
from plantkpi.vocabulary import DELAYS, QUANTITIES, WORK_GRAIN

MOVED = ("setup", "failure", "stopped", "idle", "planned_stop")
MOVED_DELAYS = tuple(column.removesuffix("_us") for column in (*DELAYS, "stopped_down_us"))


def _weighed(work: ir.Table, group: list[str]) -> ir.Table:
    """Rows of work with the weight before and up to each row, and in all, within the group.

    Weighs running time, or observed time if nothing ran.
    """
    ran = work.running_us + work.off_plan_running_us
    stood = sum((work[f"{s}_us"] for s in (*MOVED, "unreported", "off_plan")), start=work.running_us)
    everything = ibis.window(group_by=group)
    order = ["first_at", "order_no", "shift_no", "day_no"]
    in_order = ibis.rows_window(group_by=group, order_by=order, preceding=None, following=0)
    rows = work.mutate(ran_us=ran, seen_us=stood)
    rows = rows.mutate(all_ran_us=sum_over(rows.ran_us, everything), all_seen_us=sum_over(rows.seen_us, everything))
    has_run = rows.all_ran_us > 0
    rows = rows.mutate(
        weight=has_run.ifelse(rows.ran_us, rows.seen_us), whole=has_run.ifelse(rows.all_ran_us, rows.all_seen_us)
    )
    rows = rows.mutate(
        until=sum_over(rows.weight, in_order),
        is_first=ibis.row_number().over(ibis.window(group_by=group, order_by=order)) == 0,
    )
    return rows.mutate(before=rows.until - rows.weight)


def _part(rows: ir.Table, quantity: ir.IntegerValue) -> ir.IntegerValue:
    """The row's part; where there is no time at all to go by, the first row takes the whole."""
    split = share(quantity, rows.until, rows.whole) - share(quantity, rows.before, rows.whole)
    return ibis.cases(
        (rows.whole == 0, rows.is_first.ifelse(quantity, quantity * 0)),
        (rows.weight == rows.whole, quantity),
        else_=split,
    )


@table(
    contract(
        "int_work_quantity",
        {**WORK_GRAIN, "first_at": "instant", **dict.fromkeys(QUANTITIES, "integer?")},
        key=list(WORK_GRAIN),
        rules=at_least_zero(*QUANTITIES),
    ),
    needs=("production",),
    incremental=IncrementalSpec(("first_at",)),
)
def int_work_quantity(int_work: ir.Table, int_order: ir.Table) -> ir.Table:
    """One row per machine, shift and production report: its share of the reported quantities.

    `first_at` is that of int_work.
    """
    rows = _weighed(int_work.filter(int_work.order_no > 0), ["machine_id", "order_no"])
    rows = rows.inner_join(int_order.select("machine_id", "order_no", *QUANTITIES), ["machine_id", "order_no"])
    return rows.select(*WORK_GRAIN, "first_at", **{q: _part(rows, rows[q]) for q in QUANTITIES})


@table(
    contract(
        "int_work_stop",
        {
            **WORK_GRAIN,
            **{f"{s}_moved_us": "integer" for s in (*MOVED, *MOVED_DELAYS)},
            "failure_moved_count": "integer?",
        },
        key=list(WORK_GRAIN),
        rules=at_least_zero(*[f"{s}_moved_us" for s in (*MOVED, *MOVED_DELAYS)]),
    ),
    needs=("order_stop",),
)
def int_work_stop(
    int_work: ir.Table,
    int_order: ir.Table,
    int_order_stop: ir.Table,
    *,
    user_delay_reasons: Sequence[str],
    supplier_delay_reasons: Sequence[str],
    input_reasons: Sequence[str],
    facilities_reasons: Sequence[str],
) -> ir.Table:
    """One row per machine, shift and production report of an order with stops of known length only.

    `<state>_moved_us` is what of the running time was in fact spent in that state.
    `failure_moved_count` is how many failures, NULL when not reported. `user_delay_moved_us` and those beside it
    are the parts for reasons that the plant lists, 0 when it lists none.
    """
    lists = (user_delay_reasons, supplier_delay_reasons, input_reasons, facilities_reasons)
    ids = int_order.select("machine_id", "order_no", "order_id")
    entries = int_order_stop
    stops = entries.group_by("machine_id", "order_id").agg(
        **{f"{s}_all_us": add_up((entries.state == s).ifelse(entries.duration_us, 0)) for s in MOVED},
        **_listed(entries, dict(zip(MOVED_DELAYS[:-1], lists, strict=True))),
        failure_all_count=total((entries.state == "failure").ifelse(entries.stop_count, 0)),
    )
    stopped = int_work.inner_join(ids.inner_join(stops, ["machine_id", "order_id"]), ["machine_id", "order_no"])
    rows = _weighed(stopped, ["machine_id", "order_id"])
    zero = ibis.literal(0, "int64")
    return rows.select(
        *WORK_GRAIN,
        **{f"{s}_moved_us": _part(rows, rows[f"{s}_all_us"]) for s in MOVED},
        **{f"{s}_moved_us": _part(rows, rows[f"{s}_all_us"]) if any(lists) else zero for s in MOVED_DELAYS},
        failure_moved_count=_part(rows, rows.failure_all_count),
    )


def _listed(entries: ir.Table, reasons: dict[str, Sequence[str]]) -> dict[str, ir.IntegerScalar]:
    """Time of the entries that stood for a listed reason, by list, and what of it is `stopped`."""
    is_down = entries.state.isin(DOWN_STATES)
    listed = tuple(reason for of_list in reasons.values() for reason in of_list)

    def spent(of_list: Sequence[str], holds: ir.BooleanValue) -> ir.IntegerScalar:
        is_listed = entries.reason.isin(tuple(of_list)) if of_list else ibis.literal(False)
        return add_up((is_listed & holds).ifelse(entries.duration_us, 0))

    parts = {f"{name}_all_us": spent(of_list, is_down) for name, of_list in reasons.items()}
    return parts | {"stopped_down_all_us": spent(listed, entries.state == "stopped")}
