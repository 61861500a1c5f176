"""Persons, energy, material, stock and capacity: what counts, what is unknown and what is refused."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.plants import BuiltPlant, at

MIN = 60_000_000
HOUR = 60 * MIN
MONDAY, TUESDAY = date(2024, 3, 4), date(2024, 3, 5)


def person(kind: str, start: str, end: str | None, machine: str | None = None, who: str = "ann") -> dict[str, Any]:
    times = {"start_at": at(start), "end_at": None if end is None else at(end)}
    return {"worker_id": who, "kind": kind, "machine_id": machine, **times}


def people(*rows: dict[str, Any], **more: Any) -> BuiltPlant:
    return BuiltPlant({"person_time": rows}, **more)


def facts(plant: BuiltPlant) -> dict[tuple[Any, ...], tuple[Any, ...]]:
    """Worker, machine and date to attendance, work and unattended work."""
    columns = ("worker_id", "machine_id", "business_date", "attendance_us", "work_us", "unattended_work_us")
    return {row[:3]: row[3:] for row in plant.rows("fct_person_time", *columns)}


# persons


def test_attendance_is_login_to_logout_without_breaks() -> None:
    plant = people(person("attendance", "06:00", "14:00"), person("break", "10:00", "10:30"))
    assert plant.value("attendance_time") == 7.5


def test_a_break_outside_attendance_takes_nothing_away() -> None:
    plant = people(person("attendance", "06:00", "14:00"), person("break", "13:30", "15:00"))
    assert plant.value("attendance_time") == 7.5


def test_overlapping_records_of_one_kind_count_once() -> None:
    plant = people(
        person("attendance", "06:00", "12:00"),
        person("attendance", "08:00", "14:00"),
        person("work", "06:00", "09:00", "press"),
        person("work", "07:00", "10:00", "press"),
    )
    assert (plant.value("attendance_time"), plant.value("work_time")) == (8.0, 4.0)


def test_time_at_several_machines_is_shared_among_them() -> None:
    """08:00 to 09:00 at three machines: a third each; the hour before at the press alone."""
    plant = people(
        person("attendance", "06:00", "14:00"),
        person("work", "07:00", "09:00", "press"),
        person("work", "08:00", "09:00", "lathe"),
        person("work", "08:00", "09:00", "oven"),
    )
    by_machine = {a.group["machine"]: a.value for a in plant.ask("work_time", by=["machine"])}
    assert by_machine == {"press": 80 / 60, "lathe": 20 / 60, "oven": 20 / 60, None: 0.0}
    assert plant.value("work_time") == 2.0
    assert plant.value("worker_efficiency") == 0.25


def test_shares_are_whole_and_add_up() -> None:
    """Seven machines in a second: floors of 1/7, 2/7, ... of 1,000,000 one after the other."""
    machines = [f"m{n}" for n in range(7)]
    plant = people(*[person("work", "06:00:00", "06:00:01", machine) for machine in machines])
    shares = [facts(plant)["ann", machine, MONDAY][1] for machine in machines]
    assert shares == [142_857, 142_857, 142_857, 142_857, 142_857, 142_857, 142_858]


def test_more_than_sixteen_machines_at_once() -> None:
    machines = [f"m{n:02}" for n in range(17)]
    plant = people(*[person("work", "06:00:00", "06:00:17", machine) for machine in machines])
    shares = [facts(plant)["ann", machine, MONDAY][1] for machine in machines]
    assert sum(shares) == 17_000_000
    assert all(abs(share - 1_000_000) <= 1 for share in shares)


def test_nobody_works_in_a_break() -> None:
    plant = people(
        person("attendance", "06:00", "14:00"),
        person("break", "10:00", "10:30"),
        person("work", "08:00", "12:00", "press"),
    )
    assert plant.value("work_time") == 3.5


def test_work_outside_attendance_counts_and_is_reported() -> None:
    """Work is what was recorded: efficiency passes 1, raw and flagged, and the mart says why."""
    plant = people(person("attendance", "06:00", "08:00"), person("work", "06:00", "09:00", "press"))
    (answer,) = plant.ask("worker_efficiency")
    assert (answer.value, answer.status) == (1.5, "ok")
    assert answer.reason.startswith("above 1")
    assert facts(plant)["ann", None, MONDAY] == (2 * HOUR, 0, HOUR)


def test_attendance_that_nobody_recorded_is_unknown() -> None:
    """Bob worked, so that he was there: not 0 hours, but nobody knows how many."""
    plant = people(
        person("attendance", "06:00", "14:00"),
        person("work", "06:00", "10:00", "press"),
        person("work", "06:00", "10:00", "press", "bob"),
    )
    by_worker = {a.group["worker"]: a for a in plant.ask("worker_efficiency", by=["worker"])}
    assert by_worker["ann"].value == 0.5
    assert (by_worker["bob"].value, by_worker["bob"].status) == (None, "refused")
    (whole,) = plant.ask("worker_efficiency")
    assert "no attendance recorded of somebody who was there" in whole.reason


def test_work_that_a_plant_never_records_is_unknown() -> None:
    plant = people(person("attendance", "06:00", "14:00"))
    (answer,) = plant.ask("worker_efficiency")
    assert (answer.status, answer.value) == ("refused", None)
    assert "no work time reported" in answer.reason


def test_somebody_without_work_in_a_plant_that_records_it_did_none() -> None:
    plant = people(person("attendance", "06:00", "14:00", who="bob"), person("work", "06:00", "07:00"))
    assert facts(plant)["bob", None, MONDAY] == (8 * HOUR, 0, 0)


def test_there_is_nothing_to_divide_by_for_a_machine() -> None:
    plant = people(person("attendance", "06:00", "14:00"), person("work", "06:00", "10:00", "press"))
    by_machine = {a.group["machine"]: a for a in plant.ask("worker_efficiency", by=["machine"])}
    assert (by_machine["press"].status, by_machine["press"].value) == ("undefined", None)


def test_time_is_cut_where_a_business_day_begins() -> None:
    """A night from 22:00 to 06:00 in Berlin, where the day begins at 05:00 (04:00 UTC)."""
    plant = people(person("attendance", "21:00", "+1 05:00"), time_zone="Europe/Berlin", business_day_starts="05:00")
    assert facts(plant) == {
        ("ann", None, MONDAY): (7 * HOUR, None, None),
        ("ann", None, TUESDAY): (HOUR, None, None),
    }


def test_who_has_not_logged_out_is_there_until_the_last_record() -> None:
    rows = (person("attendance", "06:00", None), person("work", "06:00", "09:00", "press"))
    assert people(*rows).value("attendance_time") == 3.0
    assert people(*rows, as_of=at("08:00")).value("attendance_time") == 2.0


def test_a_login_is_superseded_by_the_same_with_its_end() -> None:
    plant = people(
        person("attendance", "06:00", None), person("attendance", "06:00", "10:00"), person("work", "12:00", "13:00")
    )
    assert plant.quarantine("person_time") == [("superseded", 1)]
    assert plant.value("attendance_time") == 4.0


def test_time_outside_the_declared_window_does_not_count() -> None:
    plant = people(person("attendance", "06:00", "14:00"), window_start=at("07:00"), window_end=at("09:00"))
    assert plant.value("attendance_time") == 2.0


def test_a_record_of_no_length_weighs_nothing() -> None:
    plant = people(person("attendance", "06:00", "06:00"), person("work", "07:00", "07:00", "press"))
    assert facts(plant) == {("ann", None, MONDAY): (0, 0, 0)}
    (answer,) = plant.ask("worker_efficiency")
    assert (answer.value, answer.status) == (None, "undefined")


# energy


def read(start: str, end: str, energy_wh: int, machine: str | None = None, **more: str) -> dict[str, Any]:
    return {"machine_id": machine, "start_at": at(start), "end_at": at(end), "energy_wh": energy_wh, **more}


def made(machine: str, start: str, end: str, total: int | None, good: int | None = None) -> dict[str, Any]:
    times = {"start_at": at(start), "end_at": at(end)}
    return {"machine_id": machine, "order_id": f"{machine} {start}", **times, "total_qty": total, "good_qty": good}


def plant_with(energy: list[dict[str, Any]], production: list[dict[str, Any]], **more: Any) -> BuiltPlant:
    return BuiltPlant({"energy": energy, "production": production}, planned_by="orders", **more)


def test_a_reading_is_split_over_dates_and_stays_whole() -> None:
    """10 Wh over 3 hours, one of them on Monday: floor(10 / 3) = 3, and 7."""
    plant = plant_with([read("23:00", "+1 02:00", 10, "press")], [])
    rows = plant.rows("fct_energy_use", "business_date", "energy_wh", order_by=["business_date"])
    assert rows == [(MONDAY, 3), (TUESDAY, 7)]


def test_energy_of_a_night_shift_has_the_date_of_the_shift_as_its_pieces_have() -> None:
    night = {"machine_id": "press", "shift": "night", "shift_date": MONDAY}
    shift = {**night, "start_at": at("22:00"), "end_at": at("+1 06:00")}
    rows = {
        "shift": [shift],
        "energy": [read("22:00", "+1 06:00", 800, "press")],
        "production": [made("press", "22:00", "+1 06:00", 80)],
    }
    plant = BuiltPlant(rows, planned_by="calendar")
    answers = plant.ask("comprehensive_energy_consumption", by=["date"])
    assert {a.group["date"]: a.value for a in answers} == {MONDAY: 10.0}


def test_all_carriers_and_energy_of_no_machine_are_in_it_and_pieces_count_once() -> None:
    plant = plant_with(
        [
            read("06:00", "14:00", 600, "press", carrier="electricity"),
            read("06:00", "14:00", 300, "press", carrier="gas"),
            read("06:00", "14:00", 100),
        ],
        [made("press", "06:00", "10:00", 6, 5), made("press", "10:00", "14:00", 4, 3)],
    )
    assert plant.value("comprehensive_energy_consumption") == 100.0
    assert plant.value("energy_per_good_piece") == 125.0
    by_machine = {a.group["machine"]: a.value for a in plant.ask("comprehensive_energy_consumption", by=["machine"])}
    assert by_machine == {"press": 90.0, None: None}


def test_a_machine_without_a_reading_is_unknown_not_zero() -> None:
    plant = plant_with(
        [read("06:00", "14:00", 600, "press")],
        [made("press", "06:00", "14:00", 6), made("lathe", "06:00", "14:00", 4)],
    )
    (answer,) = plant.ask("comprehensive_energy_consumption")
    assert (answer.value, answer.status) == (None, "refused")
    assert "no meter was read where pieces were made" in answer.reason


def test_the_main_meter_stands_for_machines_without_one_of_their_own() -> None:
    """The lathe has no meter: its pieces stand with the energy of no single machine, and the whole is known."""
    plant = plant_with(
        [read("06:00", "14:00", 600, "press"), read("06:00", "14:00", 200)],
        [made("press", "06:00", "14:00", 6), made("lathe", "06:00", "14:00", 4)],
    )
    by_machine = {a.group["machine"]: a.value for a in plant.ask("comprehensive_energy_consumption", by=["machine"])}
    assert by_machine == {"press": 100.0, None: 50.0}
    assert plant.value("comprehensive_energy_consumption") == 80.0


def test_a_gap_of_a_machines_own_meter_is_not_filled_by_the_main_meter() -> None:
    plant = plant_with(
        [read("06:00", "14:00", 600, "press"), read("06:00", "+1 14:00", 200)],
        [made("press", "06:00", "14:00", 6), made("press", "+1 06:00", "+1 14:00", 6)],
    )
    by_date = {a.group["date"]: a.value for a in plant.ask("comprehensive_energy_consumption", by=["date"])}
    assert by_date == {MONDAY: (600 + 112) / 6, TUESDAY: None}


def test_a_machine_that_made_nothing_needs_no_reading() -> None:
    plant = plant_with(
        [read("06:00", "14:00", 600, "press")],
        [made("press", "06:00", "14:00", 6), made("lathe", "06:00", "14:00", 0)],
    )
    assert plant.value("comprehensive_energy_consumption") == 100.0


def test_energy_without_pieces_has_nothing_to_divide_by() -> None:
    plant = plant_with([read("06:00", "14:00", 600, "press")], [made("press", "06:00", "14:00", 0)])
    (answer,) = plant.ask("comprehensive_energy_consumption")
    assert (answer.value, answer.status) == (None, "undefined")


def test_pieces_that_nobody_counted_are_unknown() -> None:
    plant = plant_with([read("06:00", "14:00", 600, "press")], [made("press", "06:00", "14:00", None)])
    (answer,) = plant.ask("comprehensive_energy_consumption")
    assert "no counts" in answer.reason


def test_overlapping_readings_of_a_meter_would_count_twice() -> None:
    plant = plant_with(
        [
            read("06:00", "14:00", 600, "press"),
            read("13:00", "15:00", 600, "press"),
            read("06:00", "14:00", 7, "press", meter_id="second"),
            read("14:00", "15:00", 30, "press"),
        ],
        [],
    )
    assert plant.quarantine("energy") == [("energy_overlaps", 2), ("energy_overlaps", 4)]
    assert plant.value("energy_use") == 0.607


def test_only_the_part_within_the_declared_window_counts() -> None:
    plant = plant_with([read("06:00", "14:00", 800, "press")], [], window_start=at("07:00"), window_end=at("09:00"))
    assert plant.value("energy_use") == 0.2


# material


def flow(kind: str, quantity: int, clock: str = "06:00", material: str = "steel") -> dict[str, Any]:
    return {"material_id": material, "kind": kind, "recorded_at": at(clock), "quantity": quantity}


def test_a_kind_that_is_never_recorded_is_unknown_and_one_that_is_can_be_zero() -> None:
    plant = BuiltPlant(
        {"material_flow": [flow("consumed", 100), flow("consumed", 50, material="glue"), flow("other_loss", 3)]}
    )
    by_material = {a.group["material"]: a.value for a in plant.ask("other_loss_ratio", by=["material"])}
    assert by_material == {"steel": 0.03, "glue": 0.0}
    (answer,) = plant.ask("production_loss_ratio")
    assert (answer.value, answer.status) == (None, "refused")
    assert "no production losses reported" in answer.reason


def test_nothing_consumed_is_nothing_to_divide_by() -> None:
    plant = BuiltPlant({"material_flow": [flow("consumed", 0), flow("finished", 3)]})
    (answer,) = plant.ask("finished_goods_ratio")
    assert (answer.value, answer.status) == (None, "undefined")


def test_a_record_at_the_first_instant_of_a_business_day_is_of_that_day() -> None:
    rows = [flow("consumed", 1, "05:59:59.999999"), flow("consumed", 2, "06:00"), flow("consumed", 4, "+1 06:00")]
    plant = BuiltPlant({"material_flow": rows}, business_day_starts="06:00")
    assert {a.group["date"]: a.value for a in plant.ask("consumed_material", by=["date"])} == {
        date(2024, 3, 3): 1.0,
        MONDAY: 2.0,
        TUESDAY: 4.0,
    }


RATIOS = ("integrated_goods_ratio", "production_loss_ratio", "storage_transport_loss_ratio", "other_loss_ratio")
AMOUNTS = st.lists(st.integers(0, 10**9), min_size=4, max_size=4)


@settings(max_examples=40, deadline=None)
@given(st.lists(AMOUNTS, min_size=1, max_size=4), st.integers(-5, 5))
def test_integrated_goods_and_losses_make_up_what_was_consumed(amounts: list[list[int]], off: int) -> None:
    """26 + 27 + 28 + 29 = 1 when the books close; what is left is unaccounted."""
    kinds = ("integrated", "production_loss", "storage_transport_loss", "other_loss")
    consumed = [sum(row) for row in amounts]
    consumed[0] = max(0, consumed[0] + off)
    mart = [
        {
            "material_id": f"m{n}",
            "business_date": MONDAY,
            "consumed_qty": consumed[n],
            **{f"{kind}_qty": quantity for kind, quantity in zip(kinds, row, strict=True)},
        }
        for n, row in enumerate(amounts)
    ]
    plant = BuiltPlant({"fct_material": mart})
    answers = {a.kpi: a.value for a in plant.ask(*RATIOS, "unaccounted_material_ratio")}
    if sum(consumed) == 0:
        assert set(answers.values()) == {None}
        return
    left = Fraction(sum(consumed) - sum(sum(row) for row in amounts), sum(consumed))
    assert answers["unaccounted_material_ratio"] == pytest.approx(float(left), abs=1e-12)
    assert sum(answers[name] or 0 for name in RATIOS) == pytest.approx(1 - float(left), abs=1e-12)


# stock


def count(place: str, day: int, on_hand: int, left: int | None = None, item: str = "bolt") -> dict[str, Any]:
    counted = {"place": place, "item": item, "counted_at": at(f"{day} 00:00")}
    return {**counted, "on_hand_qty": on_hand, "throughput_qty": left}


def test_average_inventory_is_over_time_and_a_sum_over_places() -> None:
    """North 300 for 10 days and 150 for 20: 200; south 100 throughout. The sum of the counts means nothing."""
    plant = BuiltPlant(
        {
            "inventory": [
                count("north", 0, 300),
                count("north", 10, 150, 350),
                count("north", 30, 0, 250),
                count("south", 0, 100),
                count("south", 30, 0, 120),
            ]
        }
    )
    assert plant.value("average_inventory") == 300.0
    assert {a.group["place"]: a.value for a in plant.ask("average_inventory", by=["place"])} == {
        "north": 200.0,
        "south": 100.0,
    }
    assert plant.value("inventory_turns") == pytest.approx(720 / 300, rel=1e-15)


def test_stock_that_is_counted_for_a_day_weighs_a_day() -> None:
    """1000 bolts for 30 days, 10 nuts known for 1 of them: 1000 + 10 / 30, and never more than the 1010 there were."""
    nuts = [count("south", 0, 10, item="nut"), count("south", 1, 10, 5, "nut")]
    plant = BuiltPlant({"inventory": [count("north", 0, 1000), count("north", 30, 1000, 3000), *nuts]})
    assert plant.value("average_inventory") == pytest.approx(1000 + 10 / 30, rel=1e-15)
    assert plant.value("inventory_turns") == pytest.approx(3005 / (1000 + 10 / 30), rel=1e-15)


def test_weekdays_have_the_stock_that_was_held_on_them() -> None:
    """From Monday 4 March: 70 for a week, then 140 for a week: of each weekday there are two, 105 on average."""
    plant = BuiltPlant({"inventory": [count("north", 0, 70), count("north", 7, 140, 1), count("north", 14, 0, 1)]})
    by_weekday = [a.value for a in plant.ask("average_inventory", by=["weekday"]) if a.value is not None]
    assert by_weekday == [105.0] * 7


def test_months_have_the_stock_that_was_held_in_them() -> None:
    """100 from 4 March to 3 April (28 and 2 days), 40 until 13 April: in April (100 x 2 + 40 x 10) / 12 = 50."""
    plant = BuiltPlant({"inventory": [count("north", 0, 100), count("north", 30, 40, 300), count("north", 40, 0, 40)]})
    by_month = {a.group["month"]: a.value for a in plant.ask("average_inventory", by=["month"])}
    assert by_month == {"2024-03": 100.0, "2024-04": 50.0}
    left = {a.group["month"]: a.value for a in plant.ask("inventory_throughput", by=["month"])}
    assert left == {"2024-03": 280.0, "2024-04": 60.0}


def test_one_count_says_nothing_of_the_average() -> None:
    plant = BuiltPlant({"inventory": [count("north", 0, 300, 5)]})
    answers = plant.ask("average_inventory", "inventory_turns", "days_of_inventory")
    assert [a.value for a in answers] == [None, None, None]
    assert answers[0].reason.startswith("no time between two counts of a place and item")


def test_throughput_that_nobody_recorded_is_unknown() -> None:
    plant = BuiltPlant({"inventory": [count("north", 0, 300, 5), count("north", 10, 300)]})
    assert plant.value("average_inventory") == 300.0
    (answer,) = plant.ask("inventory_turns")
    assert (answer.value, answer.status) == (None, "refused")


def test_an_empty_store_is_not_turned() -> None:
    plant = BuiltPlant({"inventory": [count("north", 0, 0), count("north", 10, 0, 0)]})
    assert plant.value("average_inventory") == 0.0
    assert plant.value("inventory_turns") is None


def test_names_of_places_and_items_stay_apart() -> None:
    """Place a with item bc is not place ab with item c."""
    rows = [count("a", n, 10, 1, "bc") for n in (0, 10)] + [count("ab", n, 20, 1, "c") for n in (0, 10)]
    assert BuiltPlant({"inventory": rows}).value("average_inventory") == 30.0


def test_turns_and_days_of_inventory_are_one_thing() -> None:
    """2 turns in 10 days: the stock lasts 5 days, and turns 73 times a year."""
    plant = BuiltPlant({"inventory": [count("north", 0, 50), count("north", 10, 70, 100)]})
    assert plant.value("inventory_turns") == 2.0
    assert plant.value("days_of_inventory") == 5.0
    assert plant.value("inventory_turns", turns_per="year") == 73.0
    assert plant.value("average_inventory", inventory_between_counts="mean_of_counts") == 60.0


# capacity


def test_a_slow_machine_has_less_than_a_piece_a_day_of_capacity() -> None:
    """A piece in 16 hours, of which 8 are planned: half a piece."""
    oven = {"machine_id": "oven", "capacity_qty": 1, "per_us": 16 * HOUR}
    plant = BuiltPlant({"capacity": [oven], "production": [made("oven", "06:00", "14:00", 1)]}, planned_by="orders")
    assert plant.value("equipment_production_capacity") == 0.5
    (answer,) = plant.ask("equipment_load_ratio")
    assert (answer.value, answer.reason[:7]) == (2.0, "above 1")


def test_the_latest_rate_that_is_valid_on_the_date_counts() -> None:
    rates = [
        {"machine_id": "press", "capacity_qty": 10},
        {"machine_id": "press", "capacity_qty": 20, "valid_from": at("09:00"), "valid_to": at("+1 00:00")},
        {"machine_id": "press", "capacity_qty": 99, "valid_from": at("+2 00:00")},
    ]
    reports = [made("press", f"{day} 06:00", f"{day} 07:00", 5) for day in (0, 1, 2)]
    plant = BuiltPlant({"capacity": rates, "production": reports}, planned_by="orders")
    by_date = {a.group["date"]: a.value for a in plant.ask("equipment_production_capacity", by=["date"])}
    assert by_date == {MONDAY: 20.0, TUESDAY: 10.0, date(2024, 3, 6): 99.0}


def test_a_machine_without_a_stated_capacity_is_unknown() -> None:
    plant = BuiltPlant(
        {
            "capacity": [{"machine_id": "press", "capacity_qty": 10}],
            "production": [made("press", "06:00", "07:00", 5), made("lathe", "06:00", "07:00", 5)],
        },
        planned_by="orders",
    )
    (answer,) = plant.ask("equipment_load_ratio")
    assert (answer.value, answer.status) == (None, "refused")
    assert "no rated capacity" in answer.reason


def test_without_planned_time_there_is_no_capacity_to_divide_by() -> None:
    machines = [{"machine_id": "press"}]
    plant = BuiltPlant(
        {"machine": machines, "capacity": [{"machine_id": "press", "capacity_qty": 10}], "production": []}
    )
    (answer,) = plant.ask("equipment_load_ratio")
    assert (answer.value, answer.status) == (None, "undefined")


def test_a_plant_without_the_input_is_reported_what_is_missing() -> None:
    plant = BuiltPlant({"machine": [{"machine_id": "press"}]})
    found = plant.ask("worker_efficiency", "energy_use", "finished_goods_ratio", "inventory_turns")
    wanted = ("person_time", "energy", "material_flow", "inventory")
    assert [a.reason.split(",")[0] for a in found] == [f"needs {name}" for name in wanted]
