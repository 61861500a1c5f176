"""Elements add up to one another, and losses to what is left of planned time."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plantkpi.catalog.registry import KPIS, TABLES, load
from tests.plants import BuiltPlant, at

load()
ELEMENTS = [n for n, kpi in KPIS.items() if kpi.function.__module__ == "plantkpi.kpis.elements"]
MIN = 60_000_000


def day() -> BuiltPlant:
    """A shift of 8 h with a break, a minor and a long stop, a failure, set-up and 30 min after it."""

    def event(start: str, end: str, state: str) -> dict[str, Any]:
        return {"machine_id": "m", "start_at": at(start), "end_at": at(end), "state": state}

    shift = {"machine_id": "m", "shift": "A", "shift_date": at("06:00").date()}
    return BuiltPlant(
        {
            "shift": [
                shift | {"start_at": at("06:00"), "end_at": at("14:00")},
                shift | {"start_at": at("10:00"), "end_at": at("10:30"), "is_break": True},
            ],
            "state_event": [
                event("06:00", "06:20", "setup"),
                event("06:20", "08:00", "running"),
                event("08:00", "08:40", "failure"),
                event("08:40", "10:00", "running"),
                event("10:30", "10:33", "stopped"),
                event("10:33", "11:00", "stopped"),
                event("11:00", "13:00", "running"),
                event("13:00", "13:45", "idle"),
                event("14:00", "14:30", "running"),
            ],
        },
        planned_by="calendar",
        minor_stop_us=5 * MIN,
    )


def test_time_elements_of_a_shift() -> None:
    plant = day()
    hours = {
        "observed_time": 8.5, "off_plan_time": 0.5, "off_plan_running_time": 0.5, "planned_operation_time": 8,
        "planned_stop_time": 0.5, "planned_busy_time": 7.5, "actual_unit_busy_time": 6.5,
        "actual_unit_processing_time": 16 / 3, "actual_production_time": 5, "actual_unit_setup_time": 1 / 3,
        "actual_unit_delay_time": 7 / 6, "actual_unit_down_time": 0.75, "failure_time": 2 / 3, "stopped_time": 0.5,
        "minor_stop_time": 0.05, "unreported_time": 0.25, "restoration_time": 2 / 3,
    }  # fmt: skip
    assert {a.kpi: a.value for a in plant.ask(*hours)} == pytest.approx(hours, rel=1e-12)


def test_an_element_adds_up_over_groups() -> None:
    plant = day()
    parts = [a.value for a in plant.ask("actual_production_time", by=["shift"])]
    assert parts == [5, 0]
    assert KPIS["actual_production_time"].additivity(plant.tables["fct_production"]) == "ADD"


def test_quantities_that_nobody_counted_are_refused() -> None:
    report = {"machine_id": "m", "order_id": "o", "start_at": at("06:00"), "end_at": at("07:00"), "total_qty": 7}
    plant = BuiltPlant({"production": [report]}, planned_by="orders", unreported="running")
    made, good = plant.ask("produced_quantity", "good_quantity")
    assert (made.value, made.unit) == (7, "pieces")
    assert (good.value, good.status) == (None, "refused")
    assert good.reason.startswith("no good counts")


COUNTS = st.integers(0, 10**9)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(*[COUNTS] * 8), min_size=1, max_size=4))
def test_losses_and_oee_add_up_to_planned_time(rows: list[tuple[int, ...]]) -> None:
    """1 = OEE + availability, performance and quality loss; availability loss is its causes."""
    made = []
    for running, setup, failure, stopped, idle, unreported, total, good in rows:
        ideal = max(total, good)
        planned = running + setup + failure + stopped + idle + unreported
        times = {"running_us": running, "setup_us": setup, "failure_us": failure, "stopped_us": stopped}
        times |= {"idle_us": idle, "unreported_us": unreported, "minor_stop_us": stopped // 2}
        made.append(
            {"machine_id": "m", "planned_us": planned, "observed_us": planned, **times, "ideal_us": ideal,
             "ideal_good_us": min(total, good), "ideal_startup_us": (ideal - min(total, good)) // 3}
        )  # fmt: skip
    names = [*(n for n in ELEMENTS if n.endswith("_loss_ratio")), "idle_ratio", "unreported_ratio", "oee"]
    found = {a.kpi: a.value for a in BuiltPlant({"fct_production": made}).ask(*names)}
    if not sum(row["planned_us"] for row in made):
        assert set(found.values()) == {None}
        return
    value = {name: v for name, v in found.items() if v is not None}
    close = 1e-12 * max(1.0, *map(abs, value.values()))
    losses = value["availability_loss_ratio"] + value["performance_loss_ratio"] + value["quality_loss_ratio"]
    assert losses + value["oee"] == pytest.approx(1, abs=close)
    causes = ("breakdown", "setup", "minor_stop")
    stood = sum(value[f"{c}_loss_ratio"] for c in causes) + value["idle_ratio"] + value["unreported_ratio"]
    assert stood == pytest.approx(value["availability_loss_ratio"], abs=close)
    assert value["process_defect_loss_ratio"] + value["reduced_yield_loss_ratio"] == pytest.approx(
        value["quality_loss_ratio"], abs=close
    )


def test_every_element_reads_a_mart_that_there_is() -> None:
    assert len(ELEMENTS) > 40
    assert {KPIS[n].metadata.mart for n in ELEMENTS} <= set(TABLES)
