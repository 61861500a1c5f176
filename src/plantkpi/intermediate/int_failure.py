"""Failures: losses of a machine's function."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import IncrementalSpec, table
from plantkpi.contracts.contract import contract, rule
from plantkpi.portable import count_if, int64, sum_over

FAILURE = contract(
    "int_failure",
    {
        "machine_id": "text",
        "failed_at": "instant",
        "component": "text?",
        "started_at": "instant?",
        "restored_at": "instant?",
        "is_open": "flag",
        "is_event": "flag",
        "event_no": "integer",
        "source_file": "text",
        "source_row": "integer",
    },
    key=["machine_id", "failed_at", "component"],
    rules=[
        rule(
            "restored_before_failed",
            lambda t: t.restored_at >= t.failed_at,
            "restored_at is before failed_at",
        )
    ],
)


@table(FAILURE, incremental=IncrementalSpec(("failed_at",), "restored_at", is_whole=True))
def int_failure(
    int_state_piece: ir.Table, stg_maintenance: ir.Table, int_window: ir.Table, *, failures_from: str
) -> ir.Table:
    """One row per failure that begins within the observation window, by component.

    `failures_from` "state_event": states `failure`, overlapping reports being one; "maintenance":
    corrective work orders, those of one machine, instant and component being one. `is_open`: not
    restored within the window, or (work orders) its repair has started and nobody closed it; `restored_at`
    is NULL then; NULL without `is_open` is unknown.
    `is_event` marks the rows that begin a failure event: no other component of the machine is down yet. An
    open component is down for good; one of unknown end only at the instant of its failure. `event_no` counts
    the events of the machine from 1: an event is the rows from one `is_event` row to the next.
    """
    failures = (
        _from_states(int_state_piece)
        if failures_from == "state_event"
        else _from_work_orders(stg_maintenance, int_window)
    )
    failures = failures.mutate(part=ibis.coalesce(failures.component, ibis.literal("")))
    order = ["failed_at", "part", "source_file", "source_row"]
    earlier = ibis.rows_window(group_by="machine_id", order_by=order, preceding=(None, 1))
    so_far = ibis.rows_window(group_by="machine_id", order_by=order, preceding=None, following=0)
    down_until = ibis.coalesce(failures.restored_at, failures.failed_at)
    seen = failures.mutate(
        busy_until_at=down_until.max().over(earlier),
        before_at=failures.failed_at.max().over(earlier),
        open_count=sum_over(failures.is_open.ifelse(1, 0), earlier).fill_null(0),
    )
    is_up = (seen.open_count == 0) & (seen.busy_until_at <= seen.failed_at) & (seen.before_at < seen.failed_at)
    marked = seen.mutate(is_event=seen.busy_until_at.isnull() | is_up)
    numbered = marked.mutate(event_no=sum_over(marked.is_event.ifelse(1, 0), so_far))
    return numbered.select(list(FAILURE.columns))


def _from_states(pieces: ir.Table) -> ir.Table:
    down = pieces.filter(pieces.state == "failure")
    order = ibis.window(group_by="machine_id", order_by=["start_at", "piece_no"], preceding=None, following=0)
    islands = down.mutate(failure_no=sum_over(down.is_continued.ifelse(0, 1), order))
    runs = (
        islands.filter(islands.failure_no > 0)
        .group_by("machine_id", "failure_no")
        .agg(
            failed_at=lambda t: t.start_at.min(),
            first_no=lambda t: t.piece_no.min(),
            last_end_at=lambda t: t.end_at.max(),
            open_count=lambda t: count_if(t.is_open),
        )
    )
    first = down.select("machine_id", "source_file", "source_row", component="reason", first_no="piece_no")
    named = runs.inner_join(first, ["machine_id", "first_no"])
    is_open = named.open_count > 0
    return named.select(
        "machine_id",
        "failed_at",
        "component",
        started_at=ibis.null(named.failed_at.type()),
        restored_at=is_open.ifelse(ibis.null(named.last_end_at.type()), named.last_end_at),
        is_open=is_open,
        source_file="source_file",
        source_row="source_row",
    )


def _from_work_orders(orders: ir.Table, window: ir.Table) -> ir.Table:
    bounds = window.select("machine_id", window_start_at="start_at", window_end_at="end_at")
    found = orders.filter(orders.kind == "corrective").inner_join(bounds, "machine_id")
    found = found.filter((found.failed_at >= found.window_start_at) & (found.failed_at < found.window_end_at))
    same = ["machine_id", "failed_at", "component"]
    group = ibis.window(group_by=same)
    ranked = found.mutate(
        rank=ibis.row_number().over(ibis.window(group_by=same, order_by=["source_file", "source_row"])),
        first_started_at=found.started_at.min().over(group),
        last_restored_at=found.restored_at.max().over(group),
        unknown_count=int64((found.restored_at.isnull() & found.started_at.isnull()).ifelse(1, 0).sum().over(group)),
        repair_count=int64((found.restored_at.isnull() & found.started_at.notnull()).ifelse(1, 0).sum().over(group)),
    ).filter(lambda t: t["rank"] == 0)
    known = (ranked.unknown_count + ranked.repair_count == 0).ifelse(
        ranked.last_restored_at, ibis.null(ranked.last_restored_at.type())
    )
    under_repair = (ranked.unknown_count == 0) & (ranked.repair_count > 0)
    is_open = under_repair | (known > ranked.window_end_at).fill_null(False)
    return ranked.select(
        *same,
        started_at="first_started_at",
        restored_at=is_open.ifelse(ibis.null(known.type()), known),
        is_open=is_open,
        source_file="source_file",
        source_row="source_row",
    )
