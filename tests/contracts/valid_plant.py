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


def _person(
    worker_id: str, kind: str, start: str, end: str | None, machine_id: str | None = None, order_id: str | None = None
) -> dict[str, Any]:
    who = {"worker_id": worker_id, "machine_id": machine_id, "order_id": order_id}
    return {**who, "kind": kind, "start_at": at(start), "end_at": _end(end)}


def _reading(start: str, end: str, energy_wh: int, **meter: str) -> dict[str, Any]:
    return {**meter, "start_at": at(start), "end_at": at(end), "energy_wh": energy_wh}


def _flow(material_id: str, kind: str, clock: str, quantity: int, **more: str) -> dict[str, Any]:
    return {"material_id": material_id, "kind": kind, "recorded_at": at(clock), "quantity": quantity, **more}


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
    "inspection": [
        {
            "machine_id": "press",
            "order_id": "O1",
            "product_id": "P1",
            "operation_no": 10,
            "sample_no": 1,
            "inspected_at": at("08:00"),
            "inspected_qty": 50,
            "first_pass_qty": 40,
            "defective_qty": 6,
            "defect_qty": 9,
            "opportunities_per_unit": 4,
        },
        {"product_id": "P1", "operation_no": 20, "inspected_at": at("09:00"), "inspected_qty": 30, "defective_qty": 0},
        {"product_id": "P2", "inspected_qty": 0, "first_pass_qty": 0, "defect_qty": 0, "opportunities_per_unit": 2},
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
    "person_time": [
        _person("ann", "attendance", "06:00", "14:00"),
        _person("ann", "break", "10:00", "10:30"),
        _person("ann", "work", "06:30", "09:00", "press", "O1"),
        # two machines at once, and on through the break
        _person("ann", "work", "08:00", "11:00", "lathe", "O1"),
        _person("ann", "work", "12:00", "13:00"),
        # nobody recorded that bob came, nor that cyd left
        _person("bob", "work", "10:00", "18:00", "press", "O2"),
        _person("cyd", "attendance", "14:00", None),
    ],
    "energy": [
        _reading("06:00", "14:00", 24_001, machine_id="press", carrier="electricity", meter_id="E1"),
        _reading("14:00", "22:00", 16_000, machine_id="press", carrier="electricity", meter_id="E1"),
        _reading("06:00", "22:00", 9_000, machine_id="press", carrier="gas"),
        _reading("12:00", "+1 12:00", 11),
    ],
    "material_flow": [
        _flow("steel", "consumed", "06:00", 1_000, product_id="P1"),
        _flow("steel", "finished", "14:00", 880, product_id="P1"),
        _flow("steel", "integrated", "14:00", 900, product_id="P1"),
        _flow("steel", "production_loss", "14:00", 60, product_id="P1"),
        _flow("steel", "storage_transport_loss", "+1 00:00", 25),
        _flow("glue", "consumed", "06:00", 7),
    ],
    "inventory": [
        {"place": "north", "item": "bolt", "counted_at": at("06:00"), "on_hand_qty": 300, "throughput_qty": 999},
        {"place": "north", "item": "bolt", "counted_at": at("18:00"), "on_hand_qty": 100, "throughput_qty": 211},
        {"place": "north", "item": "bolt", "counted_at": at("21:00"), "on_hand_qty": 0, "throughput_qty": 100},
        {"place": "south", "item": "bolt", "counted_at": at("06:00"), "on_hand_qty": 50},
        {"place": "south", "item": "bolt", "counted_at": at("21:00"), "on_hand_qty": 50},
    ],
    "capacity": [
        {"machine_id": "press", "basis": "rated", "capacity_qty": 60, "valid_to": at("+1 00:00")},
        {"machine_id": "press", "basis": "maximum", "capacity_qty": 70},
        {"machine_id": "lathe", "capacity_qty": 1, "per_us": 45 * S, "valid_from": at("00:00")},
    ],
    "machine_error": [
        {"machine_id": "press", "error": "belt slips", "occurred_at": at("08:30")},
        {"machine_id": "press", "error": "belt slips", "occurred_at": at("08:50")},
        {"machine_id": "press", "error": "belt slips", "occurred_at": at("15:00")},
        {"machine_id": "lathe", "error": "chuck worn", "occurred_at": at("20:00")},
        # at the very instant of a failure, and on a machine that nobody observes
        {"machine_id": "press", "error": "axis stuck", "occurred_at": at("14:00")},
        {"machine_id": "oven", "error": "door open", "occurred_at": at("10:00")},
    ],
    "failure_age": [
        {"machine_id": "oven", "age_us": 20 * MIN, "component": "door", "failure_count": 1},
        {"machine_id": "oven", "age_us": 50 * MIN, "failure_count": 1},
        {"machine_id": "oven", "age_us": 50 * MIN, "failure_count": 1},
        {"machine_id": "oven", "age_us": 90 * MIN, "failure_count": 0},
        {"machine_id": "press", "from_age_us": 0, "age_us": 10 * MIN, "failure_count": 1},
    ],
    "life": [
        {"dataset": "pumps", "unit_id": "u1", "life_cycles": 6, "is_failed": True, "failure_mode": "seal"},
        {"dataset": "pumps", "unit_id": "u2", "life_cycles": 4, "is_failed": False},
    ],
    "rul_prediction": [
        {"dataset": "pumps", "unit_id": "u1", "cycle": 3, "predicted_cycles": 4.5},
        {"dataset": "pumps", "unit_id": "u2", "predicted_cycles": 7.0},
    ],
    "rul_truth": [
        {"dataset": "pumps", "unit_id": "u2", "remaining_cycles": 9},
        {"dataset": "pumps", "unit_id": "u3", "cycle": 8, "remaining_cycles": 0},
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
