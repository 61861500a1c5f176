"""Shifts and business days, expanded in Python from the plant's calendar and time zone."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from plantkpi.catalog.registry import IncrementalSpec, table
from plantkpi.contracts.contract import contract
from plantkpi.intermediate.calendar import expand_days, expand_shifts

INSTANT = pa.timestamp("us", tz="UTC")

CALENDAR_SHIFT = contract(
    "calendar_shift",
    {
        "machine_id": "text",
        "shift": "text",
        "shift_date": "date",
        "start_at": "instant",
        "end_at": "instant",
        "is_break": "flag",
    },
    key=["machine_id", "is_break", "start_at"],
)
_SHIFT_SCHEMA = pa.schema(
    [
        ("machine_id", pa.string()),
        ("shift", pa.string()),
        ("shift_date", pa.date32()),
        ("start_at", INSTANT),
        ("end_at", INSTANT),
        ("is_break", pa.bool_()),
    ]
)


@table(CALENDAR_SHIFT, is_local=True, incremental=IncrementalSpec(("start_at",), "end_at", is_whole=True))
def calendar_shift(
    int_span: pa.Table,
    int_listed_machine: pa.Table,
    *,
    calendar: Mapping[str, Any],
    time_zone: str,
    window_start: datetime | None,
    window_end: datetime | None,
) -> pa.Table:
    """One row per machine and shift or break of the plant's own calendar, in UTC.

    Covers the declared window, or else the days from the first to the last recorded instant. Empty for a
    plant without [calendar].
    """
    span = int_span.to_pylist()[0]
    first, last = window_start or span["first_at"], window_end or span["last_at"]
    if not calendar or first is None or last is None:
        return _SHIFT_SCHEMA.empty_table()
    machines = [(row["machine_id"], row["line"]) for row in int_listed_machine.to_pylist()]
    days = (_local_date(first, time_zone) - timedelta(days=1), _local_date(last, time_zone))
    rows = expand_shifts(calendar, machines, time_zone, *days, where="plant.toml")
    wanted = [row for row in rows if row["end_at"] > first and row["start_at"] < last]
    return pa.Table.from_pylist(wanted, schema=_SHIFT_SCHEMA)


_DAY_COLUMNS = {
    "day_no": "integer",
    "business_date": "date",
    "start_at": "instant",
    "end_at": "instant",
    "iso_year": "integer",
    "iso_week": "integer",
    "weekday": "integer",
    "week": "text",
    "month": "text",
    "year": "integer",
}
_DAY_SCHEMA = pa.schema(
    [
        ("day_no", pa.int64()),
        ("business_date", pa.date32()),
        ("start_at", INSTANT),
        ("end_at", INSTANT),
        ("iso_year", pa.int64()),
        ("iso_week", pa.int64()),
        ("weekday", pa.int64()),
        ("week", pa.string()),
        ("month", pa.string()),
        ("year", pa.int64()),
    ]
)


@table(
    contract("int_day", _DAY_COLUMNS, key=["business_date"]),
    is_local=True,
    incremental=IncrementalSpec(("start_at",), "end_at", is_whole=True),
)
def int_day(int_observed: pa.Table, *, time_zone: str, business_day_starts: str) -> pa.Table:
    """One row per business day that touches an observation window, an inspection or a measurement.

    The days between them are there, and the one before and after.
    `start_at`, `end_at` are UTC; ISO weeks are computed in Python, since engines count weeks differently.
    """
    return _days_around(int_observed, time_zone, business_day_starts)


@table(contract("int_resource_day", _DAY_COLUMNS, key=["business_date"]), is_local=True)
def int_resource_day(int_resource_span: pa.Table, *, time_zone: str, business_day_starts: str) -> pa.Table:
    """One row per business day from the first to the last record of persons, energy, material and stock.

    And the one before and after. They may have been recorded when no machine was observed.
    """
    return _days_around(int_resource_span, time_zone, business_day_starts)


def _days_around(span: pa.Table, time_zone: str, business_day_starts: str) -> pa.Table:
    (found,) = span.to_pylist()
    if found["first_at"] is None:
        return _DAY_SCHEMA.empty_table()
    first = _local_date(found["first_at"], time_zone) - timedelta(days=1)
    last = _local_date(found["last_at"], time_zone) + timedelta(days=1)
    days = expand_days(time_zone, business_day_starts, first, last)
    return pa.Table.from_pylist([{"day_no": n, **day} for n, day in enumerate(days, 1)], schema=_DAY_SCHEMA)


@table(contract("int_observed", {"first_at": "instant?", "last_at": "instant?"}, key=[]))
def int_observed(int_window: ir.Table, stg_inspection: ir.Table, stg_measurement: ir.Table) -> ir.Table:
    """One row: the first and last instant that needs a date, NULL when there is none.

    Those are the starts and ends of observation windows, inspections and measurements.
    """
    instants = ibis.union(
        int_window.select(at="start_at"),
        int_window.select(at="end_at"),
        stg_inspection.select(at="inspected_at"),
        stg_measurement.select(at="measured_at"),
        distinct=False,
    )
    return instants.agg(first_at=instants["at"].min(), last_at=instants["at"].max())


def _local_date(instant: datetime, zone: str) -> date:
    return instant.astimezone(ZoneInfo(zone)).date()
