"""Two small sound plants in which every table has rows: one plans by calendar, one by orders.

They hold what averages hide: unequal weights, a zero denominator, a NULL, an empty group and a boundary
instant.

Calendar plant, 4 March 2024, UTC. `press` has shifts A 06:00 to 14:00 and B 14:00 to 22:00 from a file,
`lathe` a shift from the plant's own calendar, `oven` is listed and does nothing. Orders plant: `filler`
logs minutes per batch, `capper` runs one batch that nobody counted.
"""

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import Any

from tests.plants import BuiltPlant, Rows, at

S = 1_000_000
MIN = 60 * S
NAMES = ("calendar", "orders")


def _state(machine_id: str, start: str, end: str | None, state: str, reason: str | None = None) -> dict[str, Any]:
    return {"machine_id": machine_id, "start_at": at(start), "end_at": _end(end), "state": state, "reason": reason}


def _end(text: str | None) -> datetime | None:
    return at(text) if text else None


def _shift(shift: str, start: str, end: str, *, is_break: bool = False) -> dict[str, Any]:
    times = {"shift_date": at(start).date(), "start_at": at(start), "end_at": at(end)}
    return {"machine_id": "press", "shift": shift, "is_break": is_break, **times}


def _report(
    machine_id: str, order_id: str, product_id: str, start: str, end: str | None, **more: Any
) -> dict[str, Any]:
    who = {"machine_id": machine_id, "order_id": order_id, "product_id": product_id}
    return {**who, "start_at": at(start), "end_at": _end(end), **more}


def _readings(unit_id: str, sensor: str, values: list[float]) -> list[dict[str, Any]]:
    unit = {"dataset": "pumps", "unit_id": unit_id, "sensor": sensor, "regime": "all"}
    return [{**unit, "cycle": n, "value": value} for n, value in enumerate(values, 1)]


CALENDAR_INPUTS: Mapping[str, Rows] = {
    "machine": [
        {"machine_id": "press", "line": "L1", "area": "shaping", "site": "north", "model": "P-100"},
        {"machine_id": "lathe", "line": "L1", "area": "turning", "site": "north"},
        {"machine_id": "oven", "line": "L2"},
    ],
    "shift": [
        _shift("A", "06:00", "14:00"),
        _shift("A", "10:00", "10:30", is_break=True),
        _shift("B", "14:00", "22:00"),
    ],
    "state_event": [
        _state("press", "06:00", "06:30", "setup", "P1"),
        _state("press", "06:30", "09:00", "running"),
        _state("press", "09:00", "09:40", "failure", "belt"),
        _state("press", "09:40", "13:50", "running"),
        _state("press", "12:00", "12:20", "planned_stop", "meeting"),
        _state("press", "13:50", "14:25", "stopped", "jam"),
        # begins on the boundary of two shifts and takes that time from the jam
        _state("press", "14:00", "14:20", "failure", "axis"),
        _state("press", "14:25", "18:20", "running"),
        _state("press", "18:20", "18:21", "stopped", "sensor"),
        _state("press", "18:21", "19:00", "idle"),
        _state("press", "19:00", "21:30", "running"),
        _state("press", "20:00", "20:00", "stopped", "no length"),
        _state("lathe", "06:00", "13:00", "running"),
        _state("lathe", "13:00", "13:20", "stopped", "blocked"),
        _state("lathe", "13:20", "21:00", "running"),
        _state("lathe", "21:00", None, "failure", "chuck"),
    ],
    "production": [
        _report(
            "press",
            "O1",
            "P1",
            "06:00",
            "10:00",
            operation_no=10,
            operator="ann",
            total_qty=200,
            good_qty=190,
            scrap_qty=8,
            rework_qty=2,
            inspected_qty=200,
            first_pass_qty=185,
            startup_reject_qty=3,
        ),
        _report(
            "press",
            "O2",
            "P2",
            "10:00",
            "18:00",
            operator="bob",
            total_qty=331,
            good_qty=300,
            scrap_qty=31,
            rework_qty=0,
        ),
        _report("press", "O3", "P3", "18:00", "21:30", total_qty=90),
        _report(
            "lathe",
            "O1",
            "P1",
            "07:00",
            "15:00",
            operation_no=20,
            operator="cyd",
            total_qty=190,
            good_qty=181,
            scrap_qty=9,
            rework_qty=0,
            inspected_qty=19,
            first_pass_qty=17,
            startup_reject_qty=0,
        ),
        _report(
            "lathe",
            "O4",
            "P1",
            "15:00",
            None,
            operation_no=10,
            total_qty=0,
            good_qty=0,
            scrap_qty=0,
            rework_qty=0,
            inspected_qty=0,
            first_pass_qty=0,
            startup_reject_qty=0,
        ),
    ],
    "product_rate": [
        {"product_id": "P1", "ideal_cycle_us": 45 * S},
        {
            "product_id": "P1",
            "machine_id": "press",
            "ideal_cycle_us": 50 * S,
            "valid_from": at("00:00"),
            "valid_to": at("+1 00:00"),
        },
        {"product_id": "P2", "ideal_cycle_us": 60 * S, "valid_from": at("00:00")},
    ],
    "maintenance": [
        {
            "machine_id": "press",
            "kind": "corrective",
            "component": "belt",
            "failed_at": at("09:00"),
            "started_at": at("09:10"),
            "restored_at": at("09:40"),
        },
        {
            "machine_id": "lathe",
            "kind": "preventive",
            "component": "oil",
            "started_at": at("12:00"),
            "restored_at": at("12:30"),
        },
        {"machine_id": "lathe", "kind": "preventive", "component": "oil", "started_at": at("22:00")},
    ],
    "defect": [
        {
            "machine_id": "press",
            "order_id": "O1",
            "product_id": "P1",
            "defect": "crack",
            "detected_at": at("08:00"),
            "defect_qty": 6,
        },
        {"order_id": "O2", "defect": "scratch", "defect_qty": 31},
        {"defect": "scratch", "defect_qty": 2},
    ],
    "measurement": [
        {
            "characteristic": "width",
            "product_id": "P1",
            "machine_id": "press",
            "subgroup_no": 1,
            "sample_no": 1,
            "measured_at": at("07:00"),
            "value": 9.98,
            "lower_limit": 9.9,
            "upper_limit": 10.1,
        },
        {
            "characteristic": "width",
            "product_id": "P1",
            "machine_id": "press",
            "subgroup_no": 1,
            "sample_no": 2,
            "measured_at": at("07:05"),
            "value": 10.03,
            "lower_limit": 9.9,
            "upper_limit": 10.1,
        },
    ],
    "cycle_reading": [
        *_readings("u1", "heat", [10.0, 11.0, 12.0, 14.0, 18.0, 30.0]),
        *_readings("u1", "flow", [5.0, 5.0, 5.0, 5.0, 5.0, 5.0]),
        *_readings("u2", "heat", [20.0, 22.0, 20.0, 21.0]),
    ],
    "life": [
        {"dataset": "pumps", "unit_id": "u1", "life_cycles": 6, "is_failed": True},
        {"dataset": "pumps", "unit_id": "u2", "life_cycles": 4, "is_failed": False},
    ],
}

CALENDAR_SETTINGS: Mapping[str, Any] = {
    "planned_by": "calendar",
    "calendar": {
        "shift": [
            {"name": "day", "start": "06:00", "end": "14:00", "breaks": [["10:00", "10:15"]], "machines": ["lathe"]}
        ]
    },
    "as_of": at("22:00"),
    "minor_stop_us": 5 * MIN,
    "baseline_cycles": 3,
}

ORDERS_INPUTS: Mapping[str, Rows] = {
    "machine": [{"machine_id": "filler", "line": "L9"}, {"machine_id": "capper", "line": "L9"}],
    "production": [
        _report("filler", "B1", "cola", "06:00", "08:00", total_qty=1000, good_qty=980, scrap_qty=20),
        # the second batch begins the instant that the first ends, over midnight of a business day
        _report("filler", "B2", "cola", "08:00", "+1 01:00", total_qty=7001, good_qty=7000, scrap_qty=1),
        _report("capper", "B3", "cola", "06:00", "07:00"),
    ],
    "order_stop": [
        {
            "machine_id": "filler",
            "order_id": "B1",
            "state": "stopped",
            "reason": "jam",
            "duration_us": 15 * MIN,
            "stop_count": 2,
        },
        {
            "machine_id": "filler",
            "order_id": "B1",
            "state": "setup",
            "reason": "label",
            "duration_us": 20 * MIN,
            "stop_count": 1,
        },
        {
            "machine_id": "filler",
            "order_id": "B2",
            "state": "failure",
            "reason": "valve",
            "duration_us": 61 * MIN,
            "stop_count": 3,
        },
        {"machine_id": "filler", "order_id": "B2", "state": "idle", "duration_us": 7 * S},
    ],
    "product_rate": [{"product_id": "cola", "ideal_cycle_us": 5 * S}],
}

ORDERS_SETTINGS: Mapping[str, Any] = {"planned_by": "orders", "unreported": "running"}


@cache
def valid_plant(name: str) -> BuiltPlant:
    """The calendar or the orders plant, built once a process."""
    if name == "calendar":
        return BuiltPlant(CALENDAR_INPUTS, **CALENDAR_SETTINGS)
    return BuiltPlant(ORDERS_INPUTS, **ORDERS_SETTINGS)
