"""Time of persons."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import at_least_zero, contract
from plantkpi.portable import add_up, count_if, floor_divide, int64, without
from plantkpi.vocabulary import SHARE_UNITS

PERSON_TIME = contract(
    "fct_person_time",
    {
        "worker_id": "text",
        "machine_id": "text?",
        "business_date": "date",
        "attendance_us": "integer?",
        "work_us": "integer?",
        "unattended_work_us": "integer?",
    },
    key=["worker_id", "machine_id", "business_date"],
    rules=at_least_zero("attendance_us", "work_us", "unattended_work_us"),
)
_DAY = ["worker_id", "business_date"]


@table(PERSON_TIME, needs=("person_time",))
def fct_person_time(int_person_piece: ir.Table, int_person_segment: ir.Table, stg_person_time: ir.Table) -> ir.Table:
    """One row per person, machine and business date, and one without a machine for each person and date.

    Microseconds, additive. `attendance_us` (ISO 22400 APAT) is login to logout without breaks and stands on the row
    without a machine, 0 on the others. `work_us` (APWT) is time worked on orders at that machine (on the row without
    one: by hand); each instant counts once, in equal shares where the person tends several machines, and breaks do not
    count. `unattended_work_us` is how much of the person's work lies outside attendance (on the row without a
    machine): it is part of work, so that worker efficiency passes 1 and somebody looks.

    NULL is unknown: attendance of a person on a date of which none is recorded, and work in a plant that never records
    any. The date is the business day's; time is cut where one begins.
    """
    days = int_person_piece.group_by(_DAY).agg(
        attendance_count=count_if(int_person_piece.kind == "attendance"),
    )
    spent = _spent(int_person_segment)
    days = without(days.left_join(spent, _DAY), *[f"{c}_right" for c in _DAY])
    shares = _shares(int_person_piece, int_person_segment, spent)
    by_hand = shares.filter(shares.machine_id.isnull()).select(*_DAY, hand_us="work_us")
    days = without(days.left_join(by_hand, _DAY), *[f"{c}_right" for c in _DAY])
    zero, unknown = ibis.literal(0, "int64"), ibis.null("int64")
    has_work = (stg_person_time.kind == "work").any().as_scalar().fill_null(False)
    own = days.select(
        "worker_id",
        machine_id=ibis.null("string"),
        business_date="business_date",
        attendance_us=(days.attendance_count > 0).ifelse(days.attendance_us.fill_null(0), unknown),
        work_us=has_work.ifelse(days.hand_us.fill_null(0), unknown),
        unattended_work_us=has_work.ifelse(days.unattended_work_us.fill_null(0), unknown),
    )
    tended = shares.filter(shares.machine_id.notnull()).select(
        "worker_id", "machine_id", "business_date", attendance_us=zero, work_us="work_us", unattended_work_us=zero
    )
    return own.union(tended)


def _spent(segments: ir.Table) -> ir.Table:
    """One row per person and date: attended, worked and unattended time."""
    zero = ibis.literal(0, "int64")
    is_working = (segments.machine_count > 0) & ~segments.is_break
    return segments.group_by(_DAY).agg(
        attendance_us=add_up((segments.is_attended & ~segments.is_break).ifelse(segments.duration_us, zero)),
        worked_us=add_up(is_working.ifelse(segments.duration_us, zero)),
        unattended_work_us=add_up((is_working & ~segments.is_attended).ifelse(segments.duration_us, zero)),
    )


def _shares(pieces: ir.Table, segments: ir.Table, spent: ir.Table) -> ir.Table:
    """One row per person, date and machine: its share of the working time, whole and adding up to it."""
    work = pieces.filter((pieces.kind == "work") & (pieces.end_at > pieces.start_at))
    begins = segments.select(*_DAY, "start_at", "units_before")
    ends = segments.select(*_DAY, "end_at", "units_until")
    placed = work.inner_join(begins, [*_DAY, "start_at"]).inner_join(ends, [*_DAY, "end_at"])
    by_machine = placed.group_by(*_DAY, "machine_id").agg(
        units=add_up(placed.units_until - placed.units_before), first_at=placed.start_at.min()
    )
    rows = by_machine.inner_join(spent.select(*_DAY, "worked_us"), _DAY)
    everything = ibis.window(group_by=_DAY)
    order = ["first_at", ibis.coalesce(rows.machine_id, ibis.literal(""))]
    so_far = ibis.rows_window(group_by=_DAY, order_by=order, preceding=None, following=0)
    rows = rows.mutate(
        until=int64(rows.units.sum().over(so_far)),
        whole=int64(rows.units.sum().over(everything)),
    )
    return rows.select(*_DAY, "machine_id", work_us=_floor(rows, rows.until) - _floor(rows, rows.until - rows.units))


def _floor(rows: ir.Table, units: ir.IntegerValue) -> ir.IntegerValue:
    """Whole microseconds of the units up to a machine; all of the working time at the last."""
    return (units == rows.whole).ifelse(rows.worked_us, floor_divide(units, ibis.literal(SHARE_UNITS, "int64")))
