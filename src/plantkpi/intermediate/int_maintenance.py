"""Work orders as far as they lie in the observation window."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import IncrementalSpec, table
from plantkpi.contracts.contract import at_least_zero, contract
from plantkpi.portable import count_if, earliest, int64, latest, microseconds, total
from plantkpi.vocabulary import WORK_GRAIN

WORK_TIMES = ("corrective_us", "corrective_active_us", "preventive_us", "detection_us", "detected_repair_us")
WORK_COUNTS = ("corrective_count", "preventive_count", "repaired_count")


MAINTENANCE = contract(
    "int_maintenance",
    {
        "machine_id": "text",
        "maintenance_no": "integer",
        "kind": "text",
        "component": "text?",
        "begun_at": "instant",
        "is_begun": "flag",
        "is_open": "flag",
        "work_us": "integer?",
        "active_us": "integer?",
        "detection_us": "integer?",
        "detected_repair_us": "integer?",
        "source_file": "text",
        "source_row": "integer",
    },
    key=["machine_id", "maintenance_no"],
    rules=at_least_zero("work_us", "active_us", "detection_us", "detected_repair_us"),
)


@table(MAINTENANCE, needs=("maintenance",), incremental=IncrementalSpec(("begun_at",), is_whole=True))
def int_maintenance(stg_maintenance: ir.Table, int_window: ir.Table) -> ir.Table:
    """One row per work order of which a part lies in the observation window.

    A corrective order begins when the machine failed, a preventive one when its work started (or, if nobody
    recorded that, when it ended). `begun_at` is that instant, or the start of the window if it was before
    (`is_begun` false then). `work_us` is the time from there until restored, delays included, `active_us` that
    from the start of the work; both within the window, and without what an earlier order of the machine and kind
    covers, so that their sums are time and not time times orders. A corrective order whose work has started goes on
    until `as_of_at`; any other without an end is unknown, and left out if it began before the window.
    `detection_us` is failed to detected, `detected_repair_us` detected to restored, of corrective orders, whole.
    `is_open`: not restored within the window. Microseconds; NULL is unknown.
    """
    window = int_window.select("machine_id", "as_of_at", window_start_at="start_at", window_end_at="end_at")
    orders = stg_maintenance.inner_join(window, "machine_id")
    is_corrective = orders.kind == "corrective"
    goes_on = is_corrective & orders.restored_at.isnull() & orders.started_at.notnull()
    begin_at = is_corrective.ifelse(orders.failed_at, ibis.coalesce(orders.started_at, orders.restored_at))
    known = orders.mutate(
        begin_at=begin_at,
        until_at=goes_on.ifelse(orders.as_of_at, orders.restored_at),
        is_open=goes_on | (orders.restored_at > orders.window_end_at).fill_null(False),
        is_timed=is_corrective | orders.started_at.notnull(),
    ).filter(lambda t: t.begin_at.notnull() & (t.window_end_at > t.window_start_at))
    begins_within = (known.begin_at >= known.window_start_at) & (known.begin_at < known.window_end_at)
    reaches_within = (known.begin_at < known.window_start_at) & (known.until_at > known.window_start_at)
    inside = known.filter(begins_within | reaches_within.fill_null(False))
    clipped = inside.mutate(
        begun_at=latest(inside.begin_at, inside.window_start_at),
        is_begun=inside.begin_at >= inside.window_start_at,
        work_from_at=_inside(inside, inside.begin_at),
        active_from_at=_inside(inside, inside.started_at),
        end_at=inside.is_timed.ifelse(_inside(inside, inside.until_at), ibis.null(inside.until_at.type())),
    )
    measured = _uncovered(_uncovered(clipped, "work_from_at", "work_us"), "active_from_at", "active_us")
    number = ibis.window(group_by="machine_id", order_by=["begun_at", "source_file", "source_row"])
    corrective = measured.kind == "corrective"
    nothing = ibis.null("int64")
    return measured.mutate(
        maintenance_no=int64(ibis.row_number().over(number) + 1),
        detection_us=corrective.ifelse(microseconds(measured.failed_at, measured.detected_at), nothing),
        detected_repair_us=corrective.ifelse(microseconds(measured.detected_at, measured.restored_at), nothing),
    ).select(list(MAINTENANCE.columns))


def _inside(t: ir.Table, instant: ir.TimestampValue) -> ir.TimestampValue:
    """The instant, drawn into the window; NULL when it is unknown."""
    drawn = latest(earliest(instant, t.window_end_at), t.window_start_at)
    return instant.notnull().ifelse(drawn, ibis.null(instant.type()))


def _uncovered(rows: ir.Table, start: str, name: str) -> ir.Table:
    """The time from `start` to the end that no earlier row of the machine and kind has; NULL for an unknown end."""
    known_end = rows[start].notnull().ifelse(rows.end_at, ibis.null(rows.end_at.type()))
    timed = rows.mutate(order_at=ibis.coalesce(rows[start], rows.begun_at), known_end_at=known_end)
    before = ibis.rows_window(
        group_by=["machine_id", "kind"],
        order_by=["order_at", "source_file", "source_row"],
        preceding=(None, 1),
    )
    seen = timed.mutate(covered_until_at=timed.known_end_at.max().over(before))
    begin_at = latest(seen[start], seen.covered_until_at)
    lasted = microseconds(begin_at, seen.known_end_at)
    found = seen.mutate(**{name: (lasted < 0).ifelse(0, lasted)})
    return found.drop("order_at").drop("known_end_at").drop("covered_until_at")


@table(
    contract(
        "int_work_maintenance",
        {
            **WORK_GRAIN,
            **dict.fromkeys(WORK_COUNTS, "integer"),
            **dict.fromkeys(WORK_TIMES, "integer?"),
        },
        key=list(WORK_GRAIN),
        rules=at_least_zero(*WORK_COUNTS, *WORK_TIMES),
    ),
    needs=("maintenance",),
    incremental=IncrementalSpec((), is_whole=True),
)
def int_work_maintenance(int_maintenance: ir.Table, int_point: ir.Table) -> ir.Table:
    """One row per machine, shift and production report in which a work order began.

    Times of whole orders within the window, where they began, however many shifts they took (microseconds; NULL
    when that of any is unknown). `corrective_us` has delays, `corrective_active_us` has not; counts are of orders
    that began within the window. `repaired_count`, `detection_us` and `detected_repair_us` are of corrective
    orders that began within the window, the first and the last of those that are restored or of unknown end.
    """
    placed = int_maintenance.inner_join(int_point.rename(begun_at="at"), ["machine_id", "begun_at"])
    is_corrective = placed.kind == "corrective"
    is_new = is_corrective & placed.is_begun
    is_repaired = is_new & ~placed.is_open
    zero = ibis.literal(0, "int64")
    return placed.group_by(list(WORK_GRAIN)).agg(
        corrective_count=count_if(is_new),
        preventive_count=count_if(~is_corrective & placed.is_begun),
        repaired_count=count_if(is_repaired),
        corrective_us=total(is_corrective.ifelse(placed.work_us, zero)),
        corrective_active_us=total(is_corrective.ifelse(placed.active_us, zero)),
        preventive_us=total(is_corrective.ifelse(zero, placed.work_us)),
        detection_us=total(is_new.ifelse(placed.detection_us, zero)),
        detected_repair_us=total(is_repaired.ifelse(placed.detected_repair_us, zero)),
    )
