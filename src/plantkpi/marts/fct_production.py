"""The mart that effectiveness, reliability and quality KPIs are read from."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.failures import FailureSelection
from plantkpi.catalog.registry import IncrementalSpec, table
from plantkpi.contracts.contract import at_least_zero, contract, rule
from plantkpi.portable import without
from plantkpi.vocabulary import DELAYS, QUANTITIES, WORK_GRAIN

TIMES = (
    "observed_us",
    "planned_us",
    "running_us",
    "setup_us",
    "failure_us",
    "stopped_us",
    "minor_stop_us",
    "idle_us",
    "unreported_us",
    "planned_stop_us",
    "off_plan_us",
    "off_plan_running_us",
    "stopped_down_us",
)
FAILURES = (
    "failure_count",
    "failure_event_count",
    "restored_count",
    "restoration_us",
    "repair_us",
    "event_restored_count",
    "event_restoration_us",
    "event_repair_us",
)

WORK_COUNTS = ("corrective_count", "preventive_count", "repaired_count")
WORK_TIMES = ("corrective_us", "corrective_active_us", "preventive_us", "detection_us", "detected_repair_us")

PRODUCTION = contract(
    "fct_production",
    {
        "machine_id": "text",
        "business_date": "date?",
        "shift": "text?",
        "shift_no": "integer",
        "order_no": "integer",
        "start_at": "instant?",
        "order_id": "text?",
        "operation_no": "integer?",
        "product_id": "text?",
        "operator": "text?",
        **dict.fromkeys(TIMES, "integer"),
        "operating_us": "integer?",
        **dict.fromkeys(DELAYS, "integer?"),
        "ideal_cycle_us": "integer?",
        "ideal_us": "integer?",
        "ideal_good_us": "integer?",
        "ideal_startup_us": "integer?",
        **dict.fromkeys(QUANTITIES, "integer?"),
        "off_plan_qty": "integer?",
        **dict.fromkeys(FAILURES, "integer?"),
        **dict.fromkeys(WORK_COUNTS, "integer"),
        **dict.fromkeys(WORK_TIMES, "integer?"),
    },
    key=["machine_id", "business_date", "shift_no", "order_no"],
    rules=[
        *at_least_zero(
            *TIMES, "operating_us", *DELAYS, "ideal_us", "ideal_good_us", "ideal_startup_us", *QUANTITIES, *FAILURES
        ),
        *at_least_zero(*WORK_COUNTS, *WORK_TIMES),
        rule(
            "states_are_planned_time",
            lambda t: (
                t.running_us + t.setup_us + t.failure_us + t.stopped_us + t.idle_us + t.unreported_us == t.planned_us
            ),
            "running, setup, failure, stopped, idle and unreported do not add up to planned",
        ),
        rule(
            "observed_time_closes",
            lambda t: t.planned_us + t.planned_stop_us + t.off_plan_us == t.observed_us,
            "planned, planned stop and off plan do not add up to observed",
        ),
        rule(
            "minor_within_stopped",
            lambda t: t.minor_stop_us <= t.stopped_us,
            "minor_stop_us is more than stopped_us",
        ),
        rule(
            "good_within_total",
            lambda t: t.good_qty <= t.total_qty + 1,
            "good_qty is more than total_qty by more than a part, which splitting over shifts may round",
        ),
    ],
)


@table(
    PRODUCTION,
    incremental=IncrementalSpec(("start_at",), unless=("order_stop",)),
    failures=FailureSelection(
        "component",
        units=(),
        counts=FAILURES,
        events="fct_component_failure",
        key=("machine_id", "business_date", "shift_no", "order_no"),
        exposure=("operating_us", "observed_us", "total_qty"),
    ),
)
def fct_production(
    int_work: ir.Table,
    int_work_failure: ir.Table,
    int_work_stop: ir.Table,
    int_work_maintenance: ir.Table,
    int_work_quantity: ir.Table,
    int_machine_fact: ir.Table,
    int_order: ir.Table,
    int_shift: ir.Table,
    int_day: ir.Table,
) -> ir.Table:
    """One row per machine, shift (or business day outside shifts) and production report.

    Times in microseconds, additive. `planned_us` (ISO 22400 PBT) is planned time without planned stops
    and is the sum of running (APT), setup (AUST), failure, stopped, idle and unreported; `observed_us`
    adds planned stops and time off plan. `operating_us` is running time, also off plan; NULL on a machine of
    which it is unknown (int_machine_fact). Quantities are whole and add up to what was recorded, split by
    running time, each for itself, so that in one shift good may pass total by a part of rounding; those made
    off plan are in `off_plan_qty` and earn no ideal time. `ideal_us` is ideal cycle times produced quantity,
    `ideal_good_us` times good quantity, `ideal_startup_us` times parts rejected while a run starts up;
    `ideal_cycle_us` is the cycle itself. `start_at` is the first instant of the row. NULL is unknown: a quantity
    nobody counted, ideal time of a product without a rate, a repair without its end. A machine of which nothing was
    recorded has one row of zeros without a date or `start_at`.

    `user_delay_us`, `supplier_delay_us`, `input_down_us` and `facilities_down_us` are planned time of failures,
    stops and planned stops for reasons that the plant lists ([semi] in plant.toml; NULL when it lists none),
    `stopped_down_us` what of them is `stopped`. `corrective_us` and those after it are times and numbers of work
    orders that began in the row, as in int_work_maintenance.
    """
    key = list(WORK_GRAIN)
    work = int_work
    for part in (int_work_failure, int_work_stop, int_work_maintenance, int_work_quantity):
        work = without(work.left_join(part, key), *[f"{c}_right" for c in (*key, "first_at")])
    named = _named(work, int_order, int_shift, int_day)
    facts = _measured(named.inner_join(int_machine_fact, "machine_id"))
    return facts.union(_silent(int_machine_fact.filter(int_machine_fact.is_silent), facts))


def _named(work: ir.Table, orders: ir.Table, shifts: ir.Table, dates: ir.Table) -> ir.Table:
    orders = orders.select(
        "machine_id", "order_no", "order_id", "operation_no", "product_id", "operator", "ideal_cycle_us"
    )
    shifts = shifts.select("machine_id", "shift_no", "shift", "shift_date")
    days = dates.select("day_no", "business_date")
    work = work.left_join(orders, ["machine_id", "order_no"]).drop("machine_id_right").drop("order_no_right")
    work = work.left_join(shifts, ["machine_id", "shift_no"]).drop("machine_id_right").drop("shift_no_right")
    work = work.left_join(days, "day_no").drop("day_no_right")
    return work.mutate(business_date=ibis.coalesce(work.shift_date, work.business_date))


def _measured(t: ir.Table) -> ir.Table:
    moved = _moved(t)
    taken = sum(moved.values(), start=ibis.literal(0, "int64"))
    planned = {state: t.is_planned.ifelse(us, 0) for state, us in moved.items()}
    times = {f"{state}_us": t[f"{state}_us"] + us for state, us in planned.items()}
    times["running_us"] = t.running_us - t.is_planned.ifelse(taken, 0)
    times["off_plan_running_us"] = t.off_plan_running_us - t.is_planned.ifelse(0, taken)
    busy = [times[f"{s}_us"] for s in ("running", "setup", "failure", "stopped", "idle")]
    planned_us = sum(busy, start=t.unreported_us)
    quantities = {q: _quantity(t, t[q]) for q in QUANTITIES}
    cycle = t.ideal_cycle_us
    return t.select(
        "machine_id",
        "business_date",
        "shift",
        "shift_no",
        "order_no",
        "order_id",
        "operation_no",
        "product_id",
        "operator",
        start_at="first_at",
        observed_us=planned_us + times["planned_stop_us"] + t.off_plan_us,
        planned_us=planned_us,
        **times,
        minor_stop_us="minor_stop_us",
        unreported_us="unreported_us",
        off_plan_us="off_plan_us",
        operating_us=t.is_running_unknown.ifelse(
            ibis.null("int64"), times["running_us"] + times["off_plan_running_us"]
        ),
        **_delays(t),
        ideal_cycle_us="ideal_cycle_us",
        ideal_us=t.is_planned.ifelse(_quantity(t, t.total_qty * cycle), 0),
        ideal_good_us=t.is_planned.ifelse(_quantity(t, t.good_qty * cycle), 0),
        ideal_startup_us=t.is_planned.ifelse(_quantity(t, t.startup_reject_qty * cycle), 0),
        **quantities,
        off_plan_qty=t.is_planned.ifelse(0, quantities["total_qty"]),
        **_failures(t),
        **{c: t.corrective_count.isnull().ifelse(0, t[c]) for c in (*WORK_COUNTS, *WORK_TIMES)},
    ).select(list(PRODUCTION.columns))


def _delays(t: ir.Table) -> dict[str, ir.IntegerValue]:
    """Planned time for listed reasons, with that of stops of known length; NULL when the plant lists none."""
    return {
        column: t[column] + t.is_planned.ifelse(t[column.replace("_us", "_moved_us")].fill_null(0), 0)
        for column in (*DELAYS, "stopped_down_us")
    }


def _moved(t: ir.Table) -> dict[str, ir.IntegerValue]:
    """Running time that stops of known length claim, by state, never more than ran.

    Where stops fill an order whole, the floors of its states may claim some microseconds more in one shift.
    """
    ran = t.running_us + t.off_plan_running_us
    claimed, before = ibis.literal(0, "int64"), ibis.literal(0, "int64")
    moved: dict[str, ir.IntegerValue] = {}
    for state in ("setup", "failure", "stopped", "idle", "planned_stop"):
        claimed = claimed + t[f"{state}_moved_us"].fill_null(0)
        within = (claimed < ran).ifelse(claimed, ran)
        moved[state] = within - before
        before = within
    return moved


def _quantity(t: ir.Table, value: ir.IntegerValue) -> ir.IntegerValue:
    """Without an order nothing was made, unless the machine ran and nobody ever counts there."""
    zero, unknown = ibis.literal(0, "int64"), ibis.null("int64")
    made_nothing = t.is_counting | ((t.running_us == 0) & (t.off_plan_running_us == 0))
    return (t.order_no > 0).ifelse(value, made_nothing.ifelse(zero, unknown))


def _failures(t: ir.Table) -> dict[str, ir.IntegerValue]:
    """Failures seen, and those within stops of known length, whose number may be unknown.

    Each of the latter counts as a component and as an event of its own: nobody said which were at once.
    """
    has_stops = t.failure_moved_us.notnull()
    more = has_stops.ifelse(t.failure_moved_count, 0)
    spent = _moved(t)["failure"]
    failed = has_stops & ((spent > 0) | (t.failure_moved_count.fill_null(1) > 0))
    unknown = failed.ifelse(ibis.null("int64"), 0)
    # no row of int_work_failure: no failure, which is known
    none = t.failure_count.isnull()
    return {
        "failure_count": t.failure_count.fill_null(0) + more,
        "failure_event_count": t.failure_event_count.fill_null(0) + more,
        "restored_count": t.restored_count.fill_null(0) + more,
        "restoration_us": none.ifelse(0, t.restoration_us) + spent,
        "repair_us": none.ifelse(0, t.repair_us) + unknown,
        "event_restored_count": t.event_restored_count.fill_null(0) + more,
        "event_restoration_us": none.ifelse(0, t.event_restoration_us) + spent,
        "event_repair_us": none.ifelse(0, t.event_repair_us) + unknown,
    }


def _silent(machines: ir.Table, facts: ir.Table) -> ir.Table:
    """A row of zeros for each machine that has no time at all."""
    zeros = {c: ibis.literal(0, "int64") for c, t in PRODUCTION.columns.items() if t.dtype == facts.running_us.type()}
    nulls = {c: ibis.null(t.dtype) for c, t in PRODUCTION.columns.items() if c not in zeros and c != "machine_id"}
    nulls |= {"operation_no": ibis.null("int64"), "ideal_cycle_us": ibis.null("int64")}
    return machines.select("machine_id", **(zeros | nulls)).select(list(PRODUCTION.columns))
