"""The stretch of time in which each machine is observed."""

from datetime import datetime

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import contract, rule
from plantkpi.portable import UTC, earliest, latest

WINDOW = contract(
    "int_window",
    {"machine_id": "text", "start_at": "instant", "end_at": "instant", "as_of_at": "instant?"},
    key=["machine_id"],
    rules=[rule("window_backwards", lambda t: t.end_at >= t.start_at, "the window ends before it starts")],
)


def instant(value: datetime | None) -> ir.TimestampScalar:
    """An instant as a literal, NULL for None."""
    return ibis.null(UTC) if value is None else ibis.literal(value, type=UTC)


@table(WINDOW)
def int_window(
    int_machine: ir.Table,
    int_recorded: ir.Table,
    int_span: ir.Table,
    stg_shift: ir.Table,
    stg_state_event: ir.Table,
    stg_production: ir.Table,
    stg_maintenance: ir.Table,
    *,
    window_start: datetime | None,
    window_end: datetime | None,
    as_of: datetime | None,
) -> ir.Table:
    """One row per observed machine: half-open [start_at, end_at) in UTC.

    The declared window, or else the machine's first to last recorded instant, its shifts that had begun
    by then included, and `as_of_at` while a state, order or repair of its goes on; never beyond `as_of`,
    which is by default the plant's last recorded instant (or the declared end). `as_of_at` is where open
    intervals end. A machine of which nothing is known has no row.
    """
    begun = stg_shift.cross_join(int_span.rename(plant_last_at="last_at").select("plant_last_at"))
    begun = begun.filter(begun.start_at < ibis.coalesce(begun.plant_last_at, begun.end_at))
    shifts = begun.group_by("machine_id").agg(shift_first_at=begun.start_at.min(), shift_last_at=begun.end_at.max())
    repairs = stg_maintenance.filter(stg_maintenance.restored_at.isnull() & stg_maintenance.started_at.notnull())
    going_on = ibis.union(
        *[t.filter(t.end_at.isnull()).select("machine_id") for t in (stg_state_event, stg_production)],
        repairs.filter(repairs.kind == "corrective").select("machine_id"),
        distinct=True,
    ).mutate(goes_on=ibis.literal(True))
    machines = (
        int_machine.select("machine_id")
        .left_join(int_recorded, "machine_id")
        .drop("machine_id_right")
        .left_join(shifts, "machine_id")
        .drop("machine_id_right")
        .left_join(going_on, "machine_id")
        .drop("machine_id_right")
        .cross_join(int_span.select(plant_last_at="last_at"))
    )
    now = ibis.coalesce(instant(as_of), machines.plant_last_at, machines.shift_last_at)
    start = ibis.coalesce(instant(window_start), earliest(machines.first_at, machines.shift_first_at))
    open_until = machines.goes_on.fill_null(False).ifelse(now, ibis.null(UTC))
    last = latest(latest(machines.last_at, machines.shift_last_at), open_until)
    end = ibis.coalesce(instant(window_end), last)
    known_until = instant(as_of)
    known = machines.select("machine_id", start_at=start, last_at=end, as_of_at=now)
    known = known.filter(known.start_at.notnull() & known.last_at.notnull())
    end = latest(known.start_at, earliest(known.last_at, known_until if window_end is not None else known.as_of_at))
    return known.select("machine_id", "start_at", end_at=end, as_of_at="as_of_at")
