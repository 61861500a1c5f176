"""Time, stops and failures added up per machine, shift and production report."""

from collections.abc import Mapping, Sequence

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import IncrementalSpec, table
from plantkpi.contracts.contract import at_least_zero, contract
from plantkpi.portable import add_up, count_if, microseconds, total, work_numbers
from plantkpi.vocabulary import DELAYS, WORK_GRAIN

STATE_COLUMNS = {
    "running": "running_us",
    "setup": "setup_us",
    "failure": "failure_us",
    "stopped": "stopped_us",
    "idle": "idle_us",
    "unreported": "unreported_us",
    "planned_stop": "planned_stop_us",
}
DOWN_STATES = ("failure", "stopped", "planned_stop")
"""States whose time a listed reason makes a delay of (SEMI E10 downtime)."""
TIMES = (*STATE_COLUMNS.values(), "minor_stop_us", "off_plan_us", "off_plan_running_us")


@table(
    contract(
        "int_work",
        {
            **WORK_GRAIN,
            "first_at": "instant",
            "is_planned": "flag",
            **dict.fromkeys(TIMES, "integer"),
            **dict.fromkeys(DELAYS, "integer?"),
            "stopped_down_us": "integer",
            "is_told": "flag",
            "is_untold": "flag",
        },
        key=list(WORK_GRAIN),
        rules=at_least_zero(*TIMES, *DELAYS, "stopped_down_us"),
    ),
    incremental=IncrementalSpec(("first_at",)),
)
def int_work(
    int_timeline: ir.Table,
    int_state_piece: ir.Table,
    int_order: ir.Table,
    *,
    planned_by: str,
    user_delay_reasons: Sequence[str],
    supplier_delay_reasons: Sequence[str],
    input_reasons: Sequence[str],
    facilities_reasons: Sequence[str],
) -> ir.Table:
    """One row per machine, shift (or business day outside shifts) and production report.

    Microseconds by state within planned time; `off_plan_us` is the time outside it, of which
    `off_plan_running_us` ran. `minor_stop_us` is part of `stopped_us`. The numbers are 0 where there is no
    shift, order or (within a shift) day. Reports of no length have a row of zeros.

    `user_delay_us` and the three beside it are the planned time of failures, stops and planned stops whose reason
    the plant lists as such (NULL when it lists none at all); `stopped_down_us` is what of them is `stopped`.

    `is_told`: somebody said, or the plant declares of unreported time, that the machine ran, was set up or was idle,
    on or off plan; `is_untold`: some of the time is unreported.
    """
    segments = int_timeline.select(
        "machine_id",
        "start_at",
        "state",
        "piece_no",
        "is_planned",
        "duration_us",
        **work_numbers(int_timeline),
    )
    moments = int_order.filter(int_order.start_at == int_order.end_at).select(
        "machine_id", "start_at", moment_no="order_no"
    )
    points = (
        segments.drop("order_no")
        .inner_join(moments, ["machine_id", "start_at"])
        .mutate(duration_us=ibis.literal(0, "int64"))
    )
    if planned_by == "orders":
        points = points.mutate(is_planned=ibis.literal(True))
    points = points.rename(order_no="moment_no").select(segments.columns)
    stretches = segments.union(points)
    time = stretches.group_by(list(WORK_GRAIN)).agg(**_times(stretches))
    lists = (user_delay_reasons, supplier_delay_reasons, input_reasons, facilities_reasons)
    reasons = dict(zip(DELAYS, lists, strict=True))
    work = time.left_join(_minor_stops(segments, int_state_piece), list(WORK_GRAIN)).select(
        *WORK_GRAIN,
        "first_at",
        "is_planned",
        *[c for c in TIMES if c != "minor_stop_us"],
        minor_stop_us=ibis._.minor_us.fill_null(0),
        is_told=ibis._.is_told,
        is_untold=ibis._.is_untold,
    )
    if not any(reasons.values()):
        return work.mutate(**dict.fromkeys(DELAYS, ibis.null("int64")), stopped_down_us=ibis.literal(0, "int64"))
    delays = _delays(segments, int_state_piece, reasons)
    found = work.left_join(delays, list(WORK_GRAIN))
    return found.select(*work.columns, **{c: found[c].fill_null(0) for c in (*DELAYS, "stopped_down_us")})


def _times(t: ir.Table) -> dict[str, ir.Value]:
    def spent(condition: ir.BooleanValue) -> ir.IntegerScalar:
        return add_up(condition.ifelse(t.duration_us, 0))

    return {
        "first_at": t.start_at.min(),
        "is_planned": t.is_planned.any(),
        **{column: spent(t.is_planned & (t.state == state)) for state, column in STATE_COLUMNS.items()},
        "off_plan_us": spent(~t.is_planned),
        "off_plan_running_us": spent(~t.is_planned & (t.state == "running")),
        "is_told": t.state.isin(["running", "setup", "idle"]).any(),
        "is_untold": (t.state == "unreported").any(),
    }


def _minor_stops(segments: ir.Table, pieces: ir.Table) -> ir.Table:
    minor = pieces.filter(pieces.is_minor).select("machine_id", "piece_no", "state")
    stopped = segments.filter(segments.is_planned).inner_join(minor, ["machine_id", "state", "piece_no"])
    return stopped.group_by(list(WORK_GRAIN)).agg(minor_us=add_up(stopped.duration_us))


def _delays(segments: ir.Table, pieces: ir.Table, reasons: Mapping[str, Sequence[str]]) -> ir.Table:
    """Planned time of what stood for a listed reason, by the list."""
    listed = tuple(reason for of_list in reasons.values() for reason in of_list)
    named = pieces.filter(pieces.reason.isin(listed) & pieces.state.isin(DOWN_STATES))
    named = named.select("machine_id", "piece_no", "state", "reason")
    down = segments.filter(segments.is_planned).inner_join(named, ["machine_id", "state", "piece_no"])
    return down.group_by(list(WORK_GRAIN)).agg(
        **{column: _of_reasons(down, of_list) for column, of_list in reasons.items()},
        stopped_down_us=add_up((down.state == "stopped").ifelse(down.duration_us, 0)),
    )


def _of_reasons(down: ir.Table, reasons: Sequence[str]) -> ir.IntegerScalar:
    if not reasons:
        return add_up(down.duration_us * 0)
    return add_up(down.reason.isin(tuple(reasons)).ifelse(down.duration_us, 0))


@table(
    contract(
        "int_work_failure",
        {
            **WORK_GRAIN,
            "failure_count": "integer",
            "failure_event_count": "integer",
            "restored_count": "integer",
            "restoration_us": "integer?",
            "repair_us": "integer?",
            "event_restored_count": "integer",
            "event_restoration_us": "integer?",
            "event_repair_us": "integer?",
        },
        key=list(WORK_GRAIN),
    ),
    incremental=IncrementalSpec((), is_whole=True),
)
def int_work_failure(int_failure: ir.Table, int_point: ir.Table) -> ir.Table:
    """One row per machine, shift and production report in which a failure began.

    `failure_count` counts failed components, `failure_event_count` failure events. `restored_count`,
    `restoration_us` (failed to restored) and `repair_us` (repair started to restored) add up components and
    leave out those that are still open; they are NULL when they are not known of each of the others.
    `event_restored_count`, `event_restoration_us` (first failed to last restored of the event's components)
    and `event_repair_us` (first repair started to last restored) count components that are down at once
    once, where the event began. They leave out events with an open component; they are NULL when an instant
    of a component of the others is unknown.
    """
    return _failures_by(list(WORK_GRAIN), int_failure, int_point)


@table(
    contract(
        "int_component_failure",
        {
            **WORK_GRAIN,
            "component": "text?",
            "failure_count": "integer",
            "failure_event_count": "integer",
            "restored_count": "integer",
            "restoration_us": "integer?",
            "repair_us": "integer?",
            "event_restored_count": "integer",
            "event_restoration_us": "integer?",
            "event_repair_us": "integer?",
        },
        key=[*WORK_GRAIN, "component"],
    ),
    incremental=IncrementalSpec((), is_whole=True),
)
def int_component_failure(int_failure: ir.Table, int_point: ir.Table) -> ir.Table:
    """One row per machine, shift, production report and component of which a failure began in it.

    Columns as in int_work_failure, of which it is a part: an event belongs to the component that began it.
    """
    return _failures_by([*WORK_GRAIN, "component"], int_failure, int_point)


def _failures_by(keys: Sequence[str], int_failure: ir.Table, int_point: ir.Table) -> ir.Table:
    events = int_failure.inner_join(_events(int_failure), ["machine_id", "event_no"])
    placed = events.inner_join(int_point.rename(failed_at="at"), ["machine_id", "failed_at"])
    zero = ibis.literal(0, "int64")
    ends_event = placed.is_event & ~placed.is_event_open
    return placed.group_by(list(keys)).agg(
        failure_count=placed.count().cast("int64"),
        failure_event_count=count_if(placed.is_event),
        restored_count=count_if(~placed.is_open),
        restoration_us=total(placed.is_open.ifelse(zero, microseconds(placed.failed_at, placed.restored_at))),
        repair_us=total(placed.is_open.ifelse(zero, microseconds(placed.started_at, placed.restored_at))),
        event_restored_count=count_if(ends_event),
        event_restoration_us=total(ends_event.ifelse(microseconds(placed.failed_at, placed.event_restored_at), zero)),
        event_repair_us=total(ends_event.ifelse(microseconds(placed.event_started_at, placed.event_restored_at), zero)),
    )


def _events(failures: ir.Table) -> ir.Table:
    """One row per failure event: when the first repair started and the last component was restored.

    NULL when that instant of any component is unknown; `is_event_open` when any component is open.
    """
    unknown = ibis.null(failures.restored_at.type())
    return failures.group_by("machine_id", "event_no").agg(
        is_event_open=count_if(failures.is_open) > 0,
        event_started_at=(count_if(failures.started_at.isnull()) == 0).ifelse(failures.started_at.min(), unknown),
        event_restored_at=(count_if(failures.restored_at.isnull()) == 0).ifelse(failures.restored_at.max(), unknown),
    )
