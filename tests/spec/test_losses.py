"""Losses in hours, parts and money; why OEE changed; maintenance by work orders."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plantkpi.config.plant import load_plant
from plantkpi.errors import ConfigError
from tests.plants import BuiltPlant, at

H = 3_600_000_000


def machine_row(machine: str = "m", **values: Any) -> dict[str, Any]:
    return {"machine_id": machine, "order_no": 1, "order_id": "o", **values}


def test_a_loss_has_no_price_without_a_rate() -> None:
    plant = BuiltPlant({"fct_production": [machine_row(planned_us=H, setup_us=H)]})
    (row,) = [r for r in plant.analysis("six_big_losses") if r["loss"] == "set-up and adjustment"]
    assert (row["loss_h"], row["loss_min"], row["loss_cost"], row["currency"]) == (1, 60, None, None)


def test_the_rate_of_a_machine_goes_before_that_of_its_line() -> None:
    machines = [{"machine_id": m, "line": "L"} for m in ("a", "b")] + [{"machine_id": "c", "line": "K"}]
    rows = [machine_row(m, planned_us=H, setup_us=H) for m in ("a", "b", "c")]
    plant = BuiltPlant({"fct_production": rows, "dim_machine": machines})
    rates = {"rate_per_hour": 100.0, "rate_by_line": {"L": 10.0}, "rate_by_machine": {"a": 1.0}, "currency": "EUR"}
    found = [r for r in plant.analysis("waterfall", by=["machine"], **rates) if r["step"] == "set-up"]
    assert {r["machine_id"]: (r["loss_cost"], r["currency"]) for r in found} == {
        "a": (1, "EUR"), "b": (10, "EUR"), "c": (100, "EUR")
    }  # fmt: skip
    (whole,) = [r for r in plant.analysis("waterfall", **rates) if r["step"] == "set-up"]
    assert whole["loss_cost"] == 111


def test_a_loss_of_which_a_part_has_no_price_has_none() -> None:
    rows = [machine_row(m, planned_us=H, setup_us=H) for m in ("a", "b")]
    plant = BuiltPlant({"fct_production": rows})
    found = {r["step"]: r["loss_cost"] for r in plant.analysis("waterfall", rate_by_machine={"a": 1.0})}
    assert (found["set-up"], found["failures"]) == (None, 0)


def test_lost_units_are_unknown_where_no_product_was_on_the_machine() -> None:
    rows = [
        machine_row(planned_us=H, failure_us=H, ideal_cycle_us=60_000_000),
        machine_row(planned_us=H, failure_us=H, ideal_us=0, total_qty=0),
    ]
    one, both = (BuiltPlant({"fct_production": given}) for given in (rows[:1], rows))
    units = [{r["step"]: r["lost_units"] for r in plant.analysis("waterfall")} for plant in (one, both)]
    assert [found["failures"] for found in units] == [60, None]
    assert [found["set-up"] for found in units] == [0, 0]


def test_the_price_in_plant_toml_is_a_price(tmp_path: Path) -> None:
    (tmp_path / "plant.toml").write_text("[loss]\nrate_per_hour = -1\n")
    with pytest.raises(ConfigError, match=r"\[loss\] a rate of -1.0 an hour is not a price"):
        load_plant(tmp_path)
    (tmp_path / "plant.toml").write_text('[loss]\nrate_per_hour = 90\ncurrency = "EUR"\nrate_by_line = { L = 7 }\n')
    told = load_plant(tmp_path).settings
    assert (told["rate_per_hour"], told["currency"], told["rate_by_line"]) == (90, "EUR", {"L": 7})


TIMES = ("running_us", "setup_us", "failure_us", "stopped_us", "idle_us", "unreported_us")


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(*[st.integers(0, 10**9)] * 9), min_size=1, max_size=4))
def test_the_waterfall_closes(rows: list[tuple[int, ...]]) -> None:
    """All losses and what is left are observed time, to the microsecond, and so in money."""
    made = []
    for n, times in enumerate(rows):
        planned = sum(times[:6])
        row = dict(zip(TIMES, times, strict=False)) | {"minor_stop_us": times[3] // 2, "planned_us": planned}
        row |= {"off_plan_us": times[6], "planned_stop_us": times[6] // 3}
        row |= {"observed_us": planned + times[6] + times[6] // 3, "ideal_us": times[7], "ideal_good_us": times[8]}
        made.append(machine_row(f"m{n % 2}", **row))
    found = BuiltPlant({"fct_production": made}).analysis("waterfall", rate_per_hour=90.0)
    left = found[-1]["remaining_us"]
    assert sum(r["loss_us"] for r in found) + left == sum(row["observed_us"] for row in made)
    price = sum(r["loss_cost"] for r in found) + left / H * 90.0
    assert price == pytest.approx(found[0]["remaining_us"] / H * 90.0, rel=1e-9, abs=1e-9)
    six = BuiltPlant({"fct_production": made}).analysis("six_big_losses")
    kept = [r["loss_us"] for r in six if r["loss"] not in ("process defects", "reduced yield")]
    assert sum(kept) + left == sum(row["planned_us"] for row in made)


def test_children_of_the_tree_add_up_to_their_parent() -> None:
    stops = [
        {"machine_id": m, "state": s, "stop_no": n, "part_no": 1, "reason": reason, "in_plan_us": us, "duration_us": us}
        for n, (m, s, reason, us) in enumerate(
            [("a", "stopped", "x", 7), ("a", "stopped", None, 5), ("a", "failure", "x", 3), ("b", "stopped", "x", 1)], 1
        )
    ]
    rows = BuiltPlant({"fct_stop": stops}).analysis("loss_tree")
    path = ("site", "area", "line", "machine_id", "state", "reason")
    for parent in (r for r in rows if r["level_no"] < 6):
        depth = parent["level_no"]
        below = [r for r in rows if r["level_no"] == depth + 1 and all(r[c] == parent[c] for c in path[:depth])]
        assert sum(r["loss_us"] for r in below) == parent["loss_us"]
        assert sum(r["parent_ratio"] for r in below) == pytest.approx(1)
    assert rows[0]["loss_us"] == 16


def period(day: int, machine: str, planned: int, running: int, ideal: int, good: int) -> dict[str, Any]:
    times = {"planned_us": planned, "running_us": running, "ideal_us": ideal, "ideal_good_us": good}
    return {"machine_id": machine, "business_date": date(2024, 3, day), **times}


def effects(rows: list[dict[str, Any]], **asked: Any) -> dict[str, float]:
    return {r["driver"]: r["effect"] for r in BuiltPlant({"fct_production": rows}).analysis("oee_drivers", **asked)}


def test_a_machine_of_one_period_only_is_mix() -> None:
    """A .8 alone, then beside B .4 of the same time: OEE .8 to .6, all of it mix."""
    rows = [period(4, "A", 10, 10, 8, 8), period(5, "A", 10, 10, 8, 8), period(5, "B", 10, 10, 4, 4)]
    found = effects(rows)
    assert found == pytest.approx({"availability": 0, "performance": 0, "quality": 0, "mix": -0.2}, abs=1e-12)


def test_a_factor_that_a_period_does_not_have_does_not_change() -> None:
    """Nothing ran before: how fast and how well is not known, so availability has it all."""
    found = effects([period(4, "A", 10, 0, 0, 0), period(5, "A", 10, 8, 6, 3)])
    assert found == pytest.approx({"availability": 0.3, "performance": 0, "quality": 0, "mix": 0}, abs=1e-12)


def test_no_driver_is_reported_where_oee_is_unknown() -> None:
    rows = [period(4, "A", 10, 8, 6, 3), period(5, "A", 10, 8, 6, 3) | {"ideal_good_us": None}]
    assert set(effects(rows).values()) == {None}
    assert set(effects([period(4, "A", 0, 0, 0, 0), period(5, "A", 10, 8, 6, 3)]).values()) == {None}


def test_a_period_that_is_not_there_is_named() -> None:
    rows = [period(4, "A", 10, 8, 6, 3) | {"shift": "early"}, period(5, "A", 10, 8, 6, 3) | {"shift": "late"}]
    asked = {"dimension": "shift", "before": "early", "after": "lte"}
    found = BuiltPlant({"fct_production": rows}).analysis("oee_drivers", **asked)
    told = "the period after has no planned time here, or its ideal time is not known"
    assert {(row["effect"], row["reason"]) for row in found} == {(None, told)}
    found = BuiltPlant({"fct_production": rows}).analysis("oee_drivers", **(asked | {"after": "late"}))
    assert {row["reason"] for row in found} == {""}


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"dimension": "shift", "before": "A"}, "dimension needs before and after"),
        ({"before": "A", "after": "B"}, "name one"),
        ({"dimension": "shfit", "before": "A", "after": "B"}, "no column 'shfit'. Did you mean 'shift'?"),
        ({"before_from": date(2024, 3, 4)}, "periods need all of"),
    ],
)
def test_half_a_question_is_refused(asked: dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigError, match=said.replace("?", r"\?")):
        effects([period(4, "A", 10, 8, 6, 3)], **asked)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(st.integers(4, 5), st.sampled_from("ABC"), *[st.integers(0, 9)] * 4), min_size=1, max_size=8))
def test_drivers_add_up_to_the_change(rows: list[tuple[Any, ...]]) -> None:
    made = [period(day, m, run + idle, run, ideal, min(ideal, good)) for day, m, run, idle, ideal, good in rows]
    found = BuiltPlant({"fct_production": made}).analysis("oee_drivers")
    if not found or found[0]["change"] is None:
        return
    assert sum(r["effect"] for r in found) == pytest.approx(found[0]["change"], abs=1e-12)


def order(kind: str, component: str, **instants: str) -> dict[str, Any]:
    return {"machine_id": "m", "kind": kind, "component": component} | {f"{k}_at": at(v) for k, v in instants.items()}


def maintained(*orders: dict[str, Any]) -> BuiltPlant:
    window = {"as_of": at("+1 00:00"), "window_start": at("00:00"), "window_end": at("+1 00:00")}
    return BuiltPlant({"maintenance": orders}, failures_from="maintenance", unreported="running", **window)


def test_corrective_orders_that_overlap_count_their_time_once() -> None:
    plant = maintained(
        order("corrective", "a", failed="06:00", started="07:00", restored="10:00"),
        order("corrective", "b", failed="09:00", started="09:00", restored="11:00"),
        order("preventive", "c", started="10:30", restored="12:30"),
    )
    assert plant.value("corrective_maintenance_time") == 5
    assert plant.value("preventive_maintenance_time") == 2
    assert plant.value("corrective_maintenance_ratio") == 5 / 7
    assert plant.value("maintenance_actions") == 3


def test_a_repair_that_goes_on_counts_so_far() -> None:
    plant = maintained(order("corrective", "a", failed="22:00", started="23:00"))
    assert plant.value("corrective_maintenance_time") == 2
    (repair,) = plant.ask("mean_repair_time")
    assert (repair.value, repair.status) == (None, "undefined")


def test_an_order_of_unknown_end_is_refused_and_not_0() -> None:
    plant = maintained(order("corrective", "a", failed="06:00"))
    assert [a.status for a in plant.ask("corrective_maintenance_ratio", "achieved_availability")] == ["refused"] * 2


def test_achieved_availability_leaves_out_waiting() -> None:
    """24 h less 2 h down, of which 1 h of work."""
    plant = maintained(order("corrective", "a", failed="06:00", detected="06:15", started="07:00", restored="08:00"))
    assert plant.value("achieved_availability") == 22 / 23
    assert plant.value("maintenance_availability") == 22 / 24
    assert plant.value("mean_fault_detection_time") == 0.25
    assert plant.value("mean_repair_time") == 1.75


def test_a_plant_without_work_orders_is_refused() -> None:
    event = {"machine_id": "m", "start_at": at("06:00"), "end_at": at("07:00"), "state": "failure"}
    (answer,) = BuiltPlant({"state_event": [event]}).ask("corrective_maintenance_ratio")
    assert (answer.status, answer.reason[:17]) == ("refused", "needs maintenance")


def test_instants_of_a_work_order_are_in_order() -> None:
    plant = maintained(
        order("corrective", "a", failed="06:00", detected="05:00"),
        order("corrective", "b", failed="06:00", detected="09:00", started="08:00", restored="10:00"),
        order("corrective", "c", failed="06:00", detected="09:00", restored="08:00"),
    )
    assert plant.quarantine("maintenance") == [
        ("detected_before_failed", 1),
        ("started_before_detected", 2),
        ("restored_before_detected", 3),
    ]


def test_drivers_of_each_machine_are_requested_for_by_its_word() -> None:
    """A: .5 to .4 of one product, all of it quality; B did not change."""
    rows = [
        {
            "machine_id": machine,
            "business_date": date(2024, 3, day),
            "product_id": "p",
            "planned_us": 10 * H,
            "running_us": 10 * H,
            "ideal_us": 10 * H,
            "ideal_good_us": good * H,
        }
        for machine, day, good in (("A", 4, 5), ("A", 5, 4), ("B", 4, 7), ("B", 5, 7))
    ]
    found = BuiltPlant({"fct_production": rows}).analysis("oee_drivers", by=["machine"], mix_of="product")
    effects = {(r["machine_id"], r["driver"]): r["effect"] for r in found}
    assert effects.pop(("A", "quality")) == pytest.approx(-0.1, abs=1e-12)
    assert list(effects.values()) == [0.0] * 7
