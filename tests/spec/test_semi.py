"""SEMI E10 states and E79 efficiency: six states that partition time, and four factors of one product."""

import itertools
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plantkpi.config.plant import load_plant
from plantkpi.errors import ConfigError
from tests.plants import BuiltPlant, at


def event(start: str, end: str, state: str, reason: str | None = None) -> dict[str, Any]:
    return {"machine_id": "t", "start_at": at(start), "end_at": at(end), "state": state, "reason": reason}


TOOL = [
    event("06:00", "10:00", "running"),
    event("10:00", "11:00", "setup"),
    event("11:00", "12:00", "idle"),
    event("12:00", "13:00", "stopped", "starved"),
    event("13:00", "14:00", "stopped", "no gas"),
    event("14:00", "15:30", "failure", "spare part"),
    event("15:30", "16:00", "planned_stop", "spare part"),
]
LISTS = {"user_delay_reasons": ["spare part"], "facilities_reasons": ["no gas"]}


def test_states_follow_the_conventions() -> None:
    """10 h: up are 4 running, 1 set-up, 1 idle and, as standby, 1 starved; no gas is down by its reason."""
    plant = BuiltPlant({"state_event": TOOL}, **LISTS)
    assert plant.value("operational_uptime") == 0.7
    assert plant.value("operational_uptime", stopped_as="unscheduled") == 0.6
    assert plant.value("operational_utilisation") == 0.4
    assert plant.value("operational_utilisation", setup_as="productive") == 0.5


def test_a_stop_is_standby_where_its_reason_is_not_listed() -> None:
    assert BuiltPlant({"state_event": TOOL}).value("operational_uptime") == 0.8


def test_dependent_uptime_leaves_out_listed_downtime() -> None:
    """The user's delay takes 1.5 h of the failure and 0.5 h of the planned stop, facilities 1 h."""
    plant = BuiltPlant({"state_event": TOOL}, **LISTS)
    assert plant.value("equipment_dependent_uptime") == pytest.approx(7 / 7)
    only_gas = BuiltPlant({"state_event": TOOL}, supplier_delay_reasons=["spare part"], facilities_reasons=["no gas"])
    assert only_gas.value("equipment_dependent_uptime") == pytest.approx(7 / 7)
    assert only_gas.value("supplier_dependent_uptime") == pytest.approx(7 / 9)


def test_dependent_uptime_is_refused_where_no_reason_is_listed() -> None:
    (answer,) = BuiltPlant({"state_event": TOOL}).ask("equipment_dependent_uptime")
    assert (answer.value, answer.status) == (None, "refused")
    assert answer.reason.startswith("plant.toml lists no reasons of delay in [semi]")


def test_listed_stops_of_known_length_only_count_too() -> None:
    order = {"machine_id": "t", "order_id": "o", "start_at": at("06:00"), "end_at": at("16:00")}
    stops = [
        {"machine_id": "t", "order_id": "o", "state": "failure", "reason": reason, "duration_us": hours * 3_600_000_000}
        for reason, hours in (("spare part", 2), ("other", 1))
    ]
    plant = BuiltPlant({"production": [order], "order_stop": stops}, planned_by="orders", unreported="running", **LISTS)
    assert plant.value("operational_uptime") == 0.7
    assert plant.value("equipment_dependent_uptime") == 0.875


def test_a_reason_cannot_be_listed_twice(tmp_path: Path) -> None:
    (tmp_path / "plant.toml").write_text('[semi]\nuser_delay_reasons = "gas"\nfacilities_reasons = ["gas"]\n')
    with pytest.raises(ConfigError, match=r"\[semi\] 'gas' is named twice"):
        load_plant(tmp_path)


def test_time_of_repair_needs_its_start() -> None:
    """By E10 maintenance delay is not a repair: from events alone nobody knows when the repair began."""
    plant = BuiltPlant({"state_event": TOOL})
    (answer,) = plant.ask("semi_mttr")
    assert (answer.status, answer.reason.partition(":")[0]) == ("refused", "no repair starts reported")
    assert plant.value("semi_mttr", repair_clock="restoration") == 1.5


@settings(max_examples=12, deadline=None)
@given(st.lists(st.tuples(*[st.integers(1, 10**9)] * 8), min_size=1, max_size=4))
def test_four_efficiencies_make_the_one_over_total_time(rows: list[tuple[int, ...]]) -> None:
    names = ("running", "setup", "failure", "stopped", "idle", "unreported")
    made = []
    for times in rows:
        planned = sum(times[:6])
        row = {f"{n}_us": us for n, us in zip(names, times, strict=False)}
        row |= {"machine_id": "t", "planned_us": planned, "observed_us": planned + times[6], "off_plan_us": times[6]}
        made.append(row | {"ideal_us": times[7], "ideal_good_us": times[7] // 2, "stopped_down_us": times[3] // 3})
    plant = BuiltPlant({"fct_production": made})
    factors = ("availability_efficiency", "operational_efficiency", "rate_efficiency", "quality_efficiency")
    for stopped, setup in itertools.product(("standby", "unscheduled"), ("engineering", "productive")):
        asked = {"stopped_as": [stopped], "setup_as": [setup]}
        found = [a.value or 0.0 for a in plant.ask(*factors, conventions=asked)]
        product = found[0] * found[1] * found[2] * found[3]
        assert product == pytest.approx(plant.value("total_time_oee"), rel=1e-12)
    assert plant.value("total_time_oee") == plant.value("teep")
