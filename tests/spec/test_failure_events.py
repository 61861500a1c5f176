"""Failed components and failure events: what is down at once is one event and lasts until all of it is restored."""

from typing import Any

import pytest

from plantkpi.contracts.reconciliation import warnings
from tests.plants import BuiltPlant, Rows, at

MIN = 60 * 1_000_000
HOUR = 60 * MIN
DAY = {"window_start": at("00:00"), "window_end": at("+1 00:00"), "unreported": "running"}


def failed(component: str, failed_at: str, started_at: str | None, restored_at: str | None) -> dict[str, Any]:
    instants = {"failed_at": failed_at, "started_at": started_at, "restored_at": restored_at}
    known = {name: at(text) for name, text in instants.items() if text}
    return {"machine_id": "m", "kind": "corrective", "component": component, **known}


def repaired(*orders: dict[str, Any], **settings: Any) -> BuiltPlant:
    """A plant that counts failures by its work orders and runs wherever nothing is reported, on 4 March."""
    return BuiltPlant({"maintenance": orders}, failures_from="maintenance", **(DAY | settings))


def both(plant: BuiltPlant, kpi: str, **conventions: str) -> tuple[float | None, float | None]:
    """The KPI by events and by components."""
    return tuple(plant.value(kpi, failure_counting=counting, **conventions) for counting in ("event", "component"))  # type: ignore[return-value]


# belt 06:00 to 08:00 and axis 07:00 to 10:00: down for 4 h, although the components take 5 h
AT_ONCE = (failed("belt", "06:00", "06:30", "08:00"), failed("axis", "07:00", "07:30", "10:00"))


def test_two_components_that_are_down_at_once_are_one_event() -> None:
    plant = repaired(*AT_ONCE)
    assert both(plant, "failures") == (1, 2)
    assert both(plant, "mtbf") == (20.0, 10.0)


def test_an_event_is_restored_with_its_last_component() -> None:
    plant = repaired(*AT_ONCE)
    assert both(plant, "mttr") == (4.0, (2.0 + 3.0) / 2)
    # the first repair starts at 06:30
    assert both(plant, "mttr", repair_clock="active") == (3.5, (1.5 + 2.5) / 2)


def test_time_in_which_two_components_are_down_lowers_availability_once() -> None:
    plant = repaired(*AT_ONCE)
    assert plant.value("inherent_availability") == 20 / 24
    between, to_restore = plant.value("mtbf"), plant.value("mttr")
    assert between
    assert to_restore
    assert plant.value("inherent_availability") == pytest.approx(between / (between + to_restore))


def test_a_component_that_fails_when_the_other_is_restored_begins_an_event() -> None:
    plant = repaired(failed("belt", "06:00", "06:00", "08:00"), failed("axis", "08:00", "08:30", "09:00"))
    assert both(plant, "failures") == (2, 2)
    assert both(plant, "mttr") == (1.5, 1.5)
    assert plant.rows("int_failure", "event_no", order_by=["failed_at"]) == [(1,), (2,)]


def test_an_event_counts_in_the_shift_in_which_it_began() -> None:
    def shift(name: str, start: str, end: str) -> dict[str, Any]:
        times = {"shift_date": at(start).date(), "start_at": at(start), "end_at": at(end)}
        return {"machine_id": "m", "shift": name, **times}

    orders = [failed("belt", "13:00", "13:00", "14:30"), failed("axis", "14:15", "14:20", "15:30")]
    plant = BuiltPlant(
        {"shift": [shift("A", "06:00", "14:00"), shift("B", "14:00", "22:00")], "maintenance": orders},
        failures_from="maintenance",
        planned_by="calendar",
        unreported="running",
    )
    components = ("shift", "failure_count", "restored_count", "restoration_us", "repair_us")
    assert plant.rows("fct_production", *components, order_by=["shift_no"]) == [
        ("A", 1, 1, 90 * MIN, 90 * MIN),
        ("B", 1, 1, 75 * MIN, 70 * MIN),
    ]
    events = ("shift", "failure_event_count", "event_restored_count", "event_restoration_us", "event_repair_us")
    assert plant.rows("fct_production", *events, order_by=["shift_no"]) == [
        ("A", 1, 1, 150 * MIN, 150 * MIN),
        ("B", 0, 0, 0, 0),
    ]


def test_a_repair_that_goes_on_is_downtime_up_to_the_last_record_of_the_plant() -> None:
    """m stands from 06:00 to 08:00 and from 09:00 on; n reports up to 12:00."""
    other = {"machine_id": "n", "state": "running", "start_at": at("06:00"), "end_at": at("12:00")}
    plant = BuiltPlant(
        {
            "maintenance": [failed("belt", "06:00", "06:30", "08:00"), failed("axis", "09:00", "09:10", None)],
            "state_event": [other],
        },
        failures_from="maintenance",
        unreported="running",
    )
    windows = plant.rows("int_window", "machine_id", "start_at", "end_at", order_by=["machine_id"])
    assert windows == [("m", at("06:00"), at("12:00")), ("n", at("06:00"), at("12:00"))]
    stops = plant.rows("fct_stop", "reason", "state", "duration_us", "is_open", order_by=["start_at"])
    assert stops == [("belt", "failure", 2 * HOUR, False), ("axis", "failure", 3 * HOUR, True)]
    by_machine = {a.group["machine"]: a.value for a in plant.ask("availability", by=["machine"])}
    assert by_machine == {"m": 1 / 6, "n": 1.0}
    (mine, _) = plant.ask("mttr", by=["machine"])
    assert (mine.value, mine.denominator) == (2.0, 1)


def test_a_repair_that_goes_on_ends_at_as_of() -> None:
    plant = repaired(failed("belt", "06:00", "06:30", None), as_of=at("09:00"))
    assert plant.rows("fct_production", "running_us", "failure_us") == [(6 * HOUR, 3 * HOUR)]
    assert plant.rows("fct_failure", "is_open", "is_censored", "operating_us", order_by=["failure_no"]) == [
        (True, False, 6 * HOUR),
        (False, True, 0),
    ]


def test_a_component_that_fails_while_another_is_open_begins_no_event() -> None:
    plant = repaired(
        failed("belt", "06:00", "06:10", None), failed("axis", "08:00", "08:10", "09:00"), as_of=at("12:00")
    )
    assert both(plant, "failures") == (1, 2)
    assert both(plant, "mttr") == (None, 1.0)
    assert plant.ask("mttr")[0].reason == "denominator is 0: event_restored_count"
    # 00:00 to 06:00, then down for good; no event is restored
    assert plant.value("mtbf") == 6.0
    assert plant.value("inherent_availability") == 1.0


def test_a_component_of_unknown_end_keeps_no_machine_down() -> None:
    plant = repaired(failed("belt", "06:00", None, None), failed("axis", "08:00", "08:10", "09:00"))
    assert both(plant, "failures") == (2, 2)
    assert plant.rows("fct_production", "failure_us") == [(HOUR,)]
    assert both(plant, "mttr") == (None, None)
    assert plant.value("inherent_availability") is None


@pytest.mark.parametrize("counting", ["event", "component"])
def test_an_event_with_a_component_of_unknown_end_is_refused_and_says_why(counting: str) -> None:
    plant = repaired(failed("belt", "06:00", "06:10", "08:00"), failed("axis", "06:00", None, None))
    answer = plant.ask("mttr", conventions={"failure_counting": [counting]})[0]
    assert (answer.value, answer.status) == (None, "refused")
    assert answer.denominator == {"event": 1, "component": 2}[counting]
    assert answer.reason.startswith("no restoration times reported: ")


def test_the_repair_of_an_event_is_unknown_when_a_start_is() -> None:
    plant = repaired(failed("belt", "06:00", None, "08:00"), failed("axis", "07:00", "07:30", "10:00"))
    assert both(plant, "mttr") == (4.0, 2.5)
    assert both(plant, "mttr", repair_clock="active") == (None, None)


def stopped_filler() -> BuiltPlant:
    """A filler with 61 min of failures, three of them, somewhere in its batch; and a press with a belt."""
    batch = {"order_id": "b", "product_id": "cola", "start_at": at("06:00"), "end_at": at("12:00")}
    inputs: dict[str, Rows] = {
        "production": [{"machine_id": "filler", **batch}, {"machine_id": "press", **batch}],
        "order_stop": [
            {"machine_id": "filler", "order_id": "b", "state": "failure", "duration_us": 61 * MIN, "stop_count": 3}
        ],
        "state_event": [
            {"machine_id": m, "state": "failure", "start_at": at("08:00"), "end_at": at("08:30")}
            for m in ("filler", "press")
        ],
    }
    return BuiltPlant(inputs, planned_by="orders", unreported="running")


def test_failures_within_stops_of_an_order_are_events_and_components() -> None:
    plant = stopped_filler()
    # filler: one failure by the clock and three within the batch, 30 min and 61 min; press: one
    assert both(plant, "failures") == (5, 5)
    assert both(plant, "mttr") == (pytest.approx(121 / 60 / 5), pytest.approx(121 / 60 / 5))
    assert both(plant, "mttr", repair_clock="active") == (None, None)
    assert plant.value("inherent_availability") == pytest.approx((720 - 121) / 720)


def test_running_time_before_a_failure_is_unknown_beside_stops_that_have_no_place_in_time() -> None:
    columns = ("machine_id", "is_censored", "operating_us", "age_us")
    assert stopped_filler().rows("fct_failure", *columns, order_by=["machine_id", "failure_no"]) == [
        ("filler", False, None, None),
        ("filler", True, None, None),
        ("press", False, 120 * MIN, 120 * MIN),
        ("press", True, 210 * MIN, 330 * MIN),
    ]


def test_a_work_order_that_was_exported_before_its_end_gives_way_to_the_later_export() -> None:
    """The first export knows no end, the second no start of the repair, the third both."""
    base = {"machine_id": "m", "kind": "corrective", "component": "axis", "failed_at": at("08:00")}
    orders = [
        base | {"started_at": at("08:30"), "restored_at": None},
        base | {"started_at": None, "restored_at": None},
        base | {"started_at": at("08:30"), "restored_at": at("09:00")},
        base | {"failed_at": at("11:00"), "started_at": None, "restored_at": None},
    ]
    plant = BuiltPlant({"maintenance": orders}, failures_from="maintenance")
    assert plant.quarantine("maintenance") == [("superseded", 1), ("superseded", 2)]
    assert plant.rows("stg_maintenance", "source_row", order_by=["source_row"]) == [(3,), (4,)]


def test_a_repair_that_was_never_closed_is_reported() -> None:
    base = {"machine_id": "m", "kind": "corrective", "component": "axis"}
    orders = [
        base | {"failed_at": at("08:00"), "started_at": at("08:30"), "restored_at": None},
        base | {"failed_at": at("12:00"), "started_at": at("12:30"), "restored_at": at("13:00")},
    ]
    forgotten = BuiltPlant({"maintenance": orders}, failures_from="maintenance")
    assert [w for w in warnings(forgotten.tables) if "repairs" in w] == [
        "1 repairs have begun and have no end although their machine ran or failed later (m, maintenance row 1): it is "
        "down to the end of the data, and later failures begin no event. Was the end forgotten?"
    ]
    last = BuiltPlant({"maintenance": orders[:1]}, failures_from="maintenance")
    assert [w for w in warnings(last.tables) if "repairs" in w] == []
