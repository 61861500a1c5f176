"""The twin against cases worked out by hand: B-E1..B-E12, B-9 and B-10 of the reference, and its rules."""

from datetime import datetime, timedelta
from fractions import Fraction
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings

from tests.oracle.plants import plain_settings, plants, random_plant
from tests.oracle.reference import COLUMNS, DAY, STATES, STEP_US, WITHIN_PLAN, kpis, reference

MIN, HOUR = 60, 3_600
MIN_US = MIN * STEP_US


def shift(name, start, end, machine="M", is_break=False):
    return {
        "machine_id": machine, "shift": name, "shift_date": start // DAY,
        "start": start, "end": end, "is_break": is_break,
    }  # fmt: skip


def event(state, start, end, machine="M", reason=None):
    return {"machine_id": machine, "start": start, "end": end, "state": state, "reason": reason}


def order(start, end, total=None, good=None, scrap=None, rework=None, name="O", product="P", machine="M"):
    return {
        "machine_id": machine, "order_id": name, "product_id": product, "start": start, "end": end,
        "total": total, "good": good, "scrap": scrap, "rework": rework,
    }  # fmt: skip


def rate(cycle_us, product="P", machine=None, since=None, until=None):
    return {
        "product_id": product, "machine_id": machine, "ideal_cycle_us": cycle_us,
        "valid_from": since, "valid_to": until,
    }  # fmt: skip


def repair(failed, started, restored, component=None, kind="corrective", machine="M"):
    return {
        "machine_id": machine, "kind": kind, "component": component,
        "failed": failed, "started": started, "restored": restored,
    }  # fmt: skip


def stop(state, duration_us, count, name="O", machine="M"):
    return {
        "machine_id": machine, "order_id": name, "state": state, "reason": None,
        "duration_us": duration_us, "stop_count": count,
    }  # fmt: skip


def column(result, name, by=1):
    """A column in minutes by the shift or day, the order or the machine of its row, where not zero."""
    found = {}
    for key, row in result.rows.items():
        found[key[by]] = found.get(key[by], 0) + row[name] / MIN_US
    return {k: v for k, v in found.items() if v}


def total(result, name):
    return sum(row[name] for row in result.rows.values())


def rounded(rows):
    return {k: None if v is None else round(float(v), 6) for k, v in kpis(rows).items()}


# The reference


def test_b_e1_stops_are_cut_at_shift_borders():
    a, b, c, next_a = (6 + 8 * i for i in range(4))
    shifts = [shift(n, h * HOUR, (h + 8) * HOUR) for n, h in zip("ABCA", (a, b, c, next_a), strict=True)]
    first = event("stopped", 13 * HOUR + 50 * MIN, 14 * HOUR + 25 * MIN)
    second = event("stopped", 21 * HOUR, 31 * HOUR)
    day = plain_settings(window_end=38 * HOUR)
    of_first = column(reference({"shift": shifts, "state_event": [first]}, day), "stopped_us")
    of_second = column(reference({"shift": shifts, "state_event": [second]}, day), "stopped_us")
    assert of_first == {("A", a * HOUR): 10, ("B", b * HOUR): 25}
    assert of_second == {("B", b * HOUR): 60, ("C", c * HOUR): 480, ("A", next_a * HOUR): 60}


def test_b_e2_overlapping_stops_count_once():
    stops = [event("stopped", 0, 900 * MIN), event("stopped", 10 * MIN, 840 * MIN)]
    result = reference(
        {"state_event": stops}, plain_settings(planned_by="window", window_start=0, window_end=978 * MIN)
    )
    assert total(result, "stopped_us") == 900 * MIN_US
    assert rounded(result.rows.values())["availability"] == 0.079755


def test_b_e3_an_open_event_ends_as_of():
    begun, as_of = 13 * HOUR + 57, 13 * HOUR + 30 * MIN
    plant = {"shift": [shift("day", 0, DAY)], "state_event": [event("failure", begun, None)]}
    result = reference(plant, plain_settings(as_of=as_of))
    assert result.windows == {"M": (0, as_of)}
    assert total(result, "failure_us") / MIN_US == 29.05
    assert rounded(result.rows.values())["availability"] == 0.964136
    assert [f.is_open for f in result.failures["M"]] == [True]
    assert total(result, "restored_count") == total(result, "restoration_us") == 0


def test_b_e4_midnight_splits_what_lies_outside_shifts():
    result = reference({"state_event": [event("running", 21 * HOUR, 27 * HOUR)]}, plain_settings(planned_by="window"))
    assert column(result, "running_us") == {0: 180, 1: 180}


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Berlin", "2024-03-30", 7),
        ("Europe/Berlin", "2024-10-26", 9),
        ("America/New_York", "2024-03-09", 7),
        ("America/New_York", "2024-11-02", 9),
    ],
)
def test_b_e5_a_night_shift_lasts_as_long_as_its_clock_change_makes_it(zone, day, hours):
    begin = datetime.fromisoformat(f"{day}T22:00").replace(tzinfo=ZoneInfo(zone))
    end = begin + timedelta(hours=8)  # on the wall
    instants = int(begin.timestamp()), int(end.timestamp())
    result = reference({"shift": [shift("night", *instants)]}, plain_settings())
    assert column(result, "planned_us") == {("night", instants[0]): hours * 60}


def test_b_e6_nothing_ran():
    plant = {
        "shift": [shift("A", 0, 480 * MIN)],
        "state_event": [event("stopped", 0, 480 * MIN)],
        "production": [order(0, 480 * MIN, 0, 0, 0, 0)],
        "product_rate": [rate(MIN_US)],
    }
    found = rounded(reference(plant, plain_settings()).rows.values())
    assert [found[k] for k in ("availability", "performance", "quality_ratio", "oee")] == [0, None, None, 0]


def test_b_e7_a_holiday_adds_nothing():
    holiday = reference({"machine": [{"machine_id": "M"}]}, plain_settings(window_start=0, window_end=480 * MIN))
    rows = list(holiday.rows.values())
    found = rounded(rows)
    assert {found[k] for k in ("availability", "performance", "quality_ratio", "oee", "mtbf_h")} == {None}
    assert all(row[c] == 0 for row in rows for c in COLUMNS if c not in ("observed_us", "off_plan_us"))
    assert sum(row["off_plan_us"] for row in rows) == 480 * MIN_US


def test_b_e8_only_failures_make_mttr_and_mtbf():
    lasting = (("failure", 100, 130), ("failure", 300, 390), ("planned_stop", 500, 740), ("setup", 800, 845))
    plant = {"state_event": [event(state, a * MIN, b * MIN) for state, a, b in lasting]}
    declared = plain_settings(planned_by="window", window_start=0, window_end=1440 * MIN)
    result = reference(plant, declared)
    found = kpis(result.rows.values())
    assert total(result, "running_us") == 1035 * MIN_US
    assert found["mttr_h"] * 60 == 60
    assert found["mtbf_h"] * 60 == 517.5
    assert round(float(found["mtbf_h"] / (found["mtbf_h"] + found["mttr_h"])), 6) == 0.896104
    assert total(result, "running_us") / total(result, "observed_us") == 0.71875


def test_b_e9_minor_stops_are_distinguished_by_their_length():
    micro = [event("stopped", (100 + 10 * i) * MIN, (101 + 10 * i) * MIN) for i in range(9)]
    plant = {
        "shift": [shift("A", 0, 480 * MIN)],
        "state_event": [event("stopped", 0, 47 * MIN), *micro],
        "production": [order(0, 480 * MIN, 380, 370)],
        "product_rate": [rate(MIN_US)],
    }
    result = reference(plant, plain_settings(minor_stop_us=MIN_US + 1))
    found = rounded(result.rows.values())
    wanted = {"availability": 0.883333, "performance": 0.896226, "quality_ratio": 0.973684, "oee": 0.770833}
    assert {k: found[k] for k in wanted} == wanted
    ran = total(result, "running_us") + total(result, "minor_stop_us")
    assert round(ran / total(result, "planned_us"), 6) == 0.902083
    assert round(total(result, "ideal_us") / ran, 6) == 0.877598
    assert total(reference(plant, plain_settings(minor_stop_us=MIN_US)), "minor_stop_us") == 0


def test_b_e10_lengths_are_differences_of_instants():
    """Steps of 0.1 s: the twin knows no other unit than its step."""
    events = [event("stopped", 9, 11), event("idle", 1, 9)]
    result = reference({"state_event": events}, plain_settings(planned_by="window"))
    assert (total(result, "stopped_us"), total(result, "idle_us")) == (2 * STEP_US, 8 * STEP_US)


def test_b_e11_adjacent_stops_do_not_overlap():
    events = [event("failure", 600 * MIN, 610 * MIN), event("failure", 610 * MIN, 620 * MIN)]
    result = reference({"state_event": events}, plain_settings(planned_by="window"))
    assert total(result, "failure_us") == total(result, "restoration_us") == 20 * MIN_US
    assert total(result, "failure_count") == total(result, "failure_event_count") == 2


def test_b_e12_no_length_is_kept_and_negative_length_is_not():
    events = [event("failure", 50, 50), event("failure", 70, 60), event("running", 0, 100)]
    result = reference({"state_event": events}, plain_settings(planned_by="window"))
    assert result.rejected == [("state_event", 1, "end_before_start")]
    assert (total(result, "failure_us"), total(result, "failure_count")) == (0, 1)
    assert (total(result, "restored_count"), total(result, "restoration_us")) == (1, 0)


def test_b_9_a_line_is_the_ratio_of_sums():
    plant, lines = (
        {"shift": [], "state_event": [], "production": []},
        (("M1", 100, 90, 80, 80), ("M2", 300, 150, 150, 135)),
    )
    for machine, planned, ran, made, good in lines:
        plant["shift"].append(shift("A", 0, planned * MIN, machine))
        plant["state_event"].append(event("stopped", ran * MIN, planned * MIN, machine))
        plant["production"].append(order(0, planned * MIN, made, good, machine=machine))
    result = reference(plant | {"product_rate": [rate(MIN_US)]}, plain_settings())
    found = rounded(result.rows.values())
    wanted = {"oee": 0.5375, "availability": 0.6, "performance": 0.958333, "quality_ratio": 0.934783}
    assert {k: found[k] for k in wanted} == wanted
    of_machine = {m: rounded([r for k, r in result.rows.items() if k[0] == m])["oee"] for m in ("M1", "M2")}
    assert of_machine == {"M1": 0.8, "M2": 0.45}


def test_b_10_mixed_products_weigh_by_their_own_cycle():
    plant = {
        "shift": [shift("A", 0, 240 * MIN)],
        "state_event": [event("stopped", 200 * MIN, 240 * MIN)],
        "production": [
            order(0, 100 * MIN, 100, 100, name="O1", product="X"),
            order(100 * MIN, 240 * MIN, 1000, 500, name="O2", product="Y"),
        ],
        "product_rate": [rate(MIN_US, "X"), rate(MIN_US // 10, "Y")],
    }
    result = reference(plant, plain_settings())
    found = rounded(result.rows.values())
    wanted = {"availability": 0.833333, "performance": 1.0, "quality_ratio": 0.545455, "oee": 0.625}
    assert {k: found[k] for k in wanted} == wanted
    assert total(result, "ideal_good_us") / total(result, "ideal_us") == 0.75


# Staging


def test_rules_on_state_events():
    events = [
        event("stopped", 0, None),
        event("broken", 9, 0),
        event("stopped", 0, 5, machine="X"),
        event("stopped", 0, 5),
        event("stopped", 0, 5),
        event("stopped", 0, 5, reason="jam"),
        event("stopped", 1, None),
    ]
    result = reference({"machine": [{"machine_id": "M"}], "state_event": events}, plain_settings())
    rules = {i: rule for _, i, rule in result.rejected}
    assert rules == {0: "superseded", 1: "state_unknown", 2: "machine_unknown", 4: "duplicate"}


def test_an_overlap_is_with_any_earlier_order_even_a_rejected_one():
    orders = [(0, 10), (5, 30), (20, 40), (30, 30), (40, None), (90, 99), (15, 15)]
    plant = {"production": [order(a, b, name=f"O{i}") for i, (a, b) in enumerate(orders)]}
    result = reference(plant, plain_settings())
    assert result.rejected == [("production", i, "order_overlaps") for i in (1, 2, 5)]


@pytest.mark.parametrize(
    ("quantities", "rule"),
    [
        ((5, 6, None, None), "good_over_total"),
        ((5, None, 6, None), "scrap_over_total"),
        ((5, None, None, 6), "rework_over_total"),
        ((5, 3, 3, None), "parts_over_total"),
        ((5, None, 3, 3), "waste_over_total"),
        ((5, -1, None, None), "quantity_negative"),
        ((None, 6, 6, 6), None),
        ((5, 3, 2, 3), None),
    ],
)
def test_rules_on_quantities(quantities, rule):
    result = reference({"production": [order(0, 1, *quantities)]}, plain_settings())
    assert [r for _, _, r in result.rejected] == ([rule] if rule else [])


def test_rules_on_maintenance_and_shifts():
    orders = [
        repair(None, 1, 2),
        repair(5, None, 4),
        repair(5, 7, 6),
        repair(5, 4, 6),
        repair(None, None, None, kind="preventive"),
        repair(None, None, 9, kind="preventive"),
    ]
    shifts = [
        shift("A", 0, 5),
        shift("B", 4, 8),
        shift("A", 0, 5),
        shift("P", 1, 2, is_break=True),
        shift("C", 8, 8),
    ]
    result = reference({"maintenance": orders, "shift": shifts}, plain_settings())
    assert result.rejected == [
        ("shift", 1, "shift_overlaps"),
        ("shift", 2, "duplicate"),
        ("shift", 4, "end_before_start"),
        ("maintenance", 0, "failed_at_absent"),
        ("maintenance", 1, "restored_before_failed"),
        ("maintenance", 2, "restored_before_started"),
        ("maintenance", 3, "started_before_failed"),
        ("maintenance", 4, "superseded"),
    ]


# Windows


@pytest.mark.parametrize(
    ("changes", "window"),
    [
        ({}, (0, 60)),
        ({"as_of": 50}, (0, 50)),
        ({"as_of": -5}, (0, 0)),
        ({"as_of": 500}, (0, 500)),
        ({"window_end": 70}, (0, 70)),
        ({"window_end": 70, "as_of": 65}, (0, 65)),
        ({"window_start": 20}, (20, 60)),
        ({"window_start": 80}, (80, 80)),
    ],
)
def test_windows(changes, window):
    """A shift begun before 60, the last instant, adds both ends, a later one neither; the open stop adds as_of."""
    plant = {
        "shift": [shift("A", 0, 40), shift("B", 40, 100), shift("C", 100, 140)],
        "state_event": [event("stopped", 10, None), event("stopped", 60, 60, machine="N")],
    }
    assert reference(plant, plain_settings(**changes)).windows["M"] == window


def test_a_shift_from_the_last_instant_on_adds_nothing():
    plant = {"shift": [shift("A", 0, 10), shift("B", 60, 100)], "state_event": [event("stopped", 10, 60)]}
    assert reference(plant, plain_settings(as_of=500)).windows == {"M": (0, 60)}


def test_a_plant_that_recorded_nothing_has_its_shifts():
    plant = {
        "machine": [{"machine_id": "M"}, {"machine_id": "N"}],
        "shift": [shift("A", 5, 9), shift("B", 20, 30)],
    }
    result = reference(plant, plain_settings())
    assert result.windows == {"M": (5, 30), "N": None}
    assert result.rows["N", None, None] == dict.fromkeys(COLUMNS, 0)
    assert {key: row["planned_us"] // STEP_US for key, row in result.rows.items()} == {
        ("M", ("A", 5), None): 4, ("M", 0, None): 0, ("M", ("B", 20), None): 10, ("N", None, None): 0,
    }  # fmt: skip


# Time


def test_precedence_plan_and_what_nobody_reported():
    plant = {
        "shift": [shift("A", 10, 20), shift("break", 14, 16, is_break=True)],
        "state_event": [event("running", 5, 12), event("failure", 11, 15), event("planned_stop", 25, 26)],
    }
    result = reference(plant, plain_settings(unreported="idle"))
    assert "".join(s[0] for s in result.timeline["M"]) == "rrrrrr" + "fff" + "pp" + "iiii" + "uuuuu" + "p"
    row, outside = (result.rows["M", slot, None] for slot in (("A", 10), 0))
    names = ("planned_us", "running_us", "failure_us", "idle_us", "planned_stop_us")
    assert [row[c] // STEP_US for c in names] == [8, 1, 3, 4, 2]
    assert (outside["off_plan_us"], outside["off_plan_running_us"]) == (11 * STEP_US, 5 * STEP_US)


def test_a_stop_is_minor_by_the_length_that_was_reported():
    """Of [0, 10) and [8, 13) the second is 5 s long, whatever the first and the failure leave of it."""
    events = [event("stopped", 0, 10), event("stopped", 8, 13), event("failure", 12, 14)]
    usual = plain_settings(planned_by="window")
    minor = {us: total(reference({"state_event": events}, usual | {"minor_stop_us": us}), "minor_stop_us")
             for us in (5 * STEP_US, 5 * STEP_US + 1, 11 * STEP_US)}  # fmt: skip
    assert minor == {5 * STEP_US: 0, 5 * STEP_US + 1: 2 * STEP_US, 11 * STEP_US: 12 * STEP_US}


def test_a_stop_has_a_part_in_each_shift_and_order():
    """[5, 40) over the change of shifts at 20 and of orders at 30; setup takes [32, 34)."""
    plant = {
        "shift": [shift("A", 0, 20), shift("B", 20, 36)],
        "production": [order(0, 30, 1, 1), order(30, 50, 1, 1)],
        "state_event": [event("stopped", 5, 40), event("setup", 32, 34), event("failure", 10, 10)],
    }
    found = reference(plant, plain_settings(precedence=("setup", *(s for s in STATES if s != "setup")))).stops
    names = ("state", "part_no", "slot", "order", "start", "end", "stop_count")
    amounts = ("duration_us", "in_plan_us")
    assert [(*(s[n] for n in names), *(s[n] // STEP_US for n in amounts)) for s in found] == [
        ("failure", 1, ("A", 0), ("O", 0), 10, 10, 1, 0, 0),
        ("setup", 1, ("B", 20), ("O", 30), 32, 34, 1, 2, 2),
        ("stopped", 1, ("A", 0), ("O", 0), 5, 20, 1, 15, 15),
        ("stopped", 2, ("B", 20), ("O", 0), 20, 30, 0, 10, 10),
        ("stopped", 3, ("B", 20), ("O", 30), 30, 36, 0, 4, 4),
        ("stopped", 4, 0, ("O", 30), 36, 40, 0, 4, 0),
    ]


def test_of_stops_that_begin_together_the_longer_keeps_the_time():
    plant = {"state_event": [event("stopped", 0, 2), event("stopped", 0, 10)]}
    result = reference(plant, plain_settings(planned_by="window", minor_stop_us=9 * STEP_US))
    assert total(result, "minor_stop_us") == 0


def test_teep_is_by_all_time_and_ooe_by_planned_stops_too():
    plant = {
        "shift": [shift("A", 0, 50), shift("break", 0, 10, is_break=True)],
        "production": [order(10, 30, 10, 8, 2, 5)],
        "product_rate": [rate(STEP_US)],
    }
    found = rounded(reference(plant, plain_settings(window_end=80)).rows.values())
    wanted = {"oee": 0.2, "ooe": 0.16, "teep": 0.1, "scrap_ratio": 0.2, "rework_ratio": 0.5}
    assert {k: found[k] for k in wanted} == wanted


# Quantities


@pytest.mark.parametrize(
    ("recorded", "filled"),
    [
        ((None, 5, 2, 1), (8, 5, 2, 1)),
        ((None, 5, 2, None), (7, 5, 2, None)),
        ((9, None, 2, 1), (9, 6, 2, 1)),
        ((9, 5, None, None), (9, 5, 4, None)),
        ((None, 5, None, 1), (None, 5, None, 1)),
    ],
)
def test_a_missing_quantity_comes_from_the_two_others(recorded, filled):
    result = reference({"production": [order(0, 10, *recorded)]}, plain_settings(planned_by="orders"))
    row = result.rows["M", 0, ("O", 0)]
    assert tuple(row[f"{q}_qty"] for q in ("total", "good", "scrap", "rework")) == filled


def test_quantities_go_by_running_time_then_observed_time_then_to_the_only_row():
    shifts = [shift("A", 0, 10), shift("B", 10, 20), shift("C", 20, 30)]
    plant = {"shift": shifts, "production": [order(5, 30, 7, 7)], "product_rate": [rate(3)]}
    wanted = {("A", 0): 1, ("B", 10): 3, ("C", 20): 3}  # floors of 7 * 5, 15, 25 / 25: 1, 4, 7
    unknown = reference(plant, plain_settings(unreported="unreported"))
    running = reference(plant, plain_settings())
    for result in (unknown, running):
        assert {k[1]: r["total_qty"] for k, r in result.rows.items() if k[2]} == wanted
        assert {k[1]: r["ideal_us"] for k, r in result.rows.items() if k[2]} == {k: 3 * v for k, v in wanted.items()}
    plant["state_event"] = [event("running", 22, 25)]
    by_running = reference(plant, plain_settings(unreported="idle"))
    assert [r["total_qty"] for k, r in by_running.rows.items() if k[2]] == [0, 0, 7]
    plant["production"] = [order(10, 10, 7, 7), order(0, 30, name="long")]
    instant = reference(plant, plain_settings())
    assert instant.rows["M", ("B", 10), ("O", 10)]["total_qty"] == 7
    assert instant.rows["M", ("B", 10), ("O", 10)]["observed_us"] == 0


def test_rows_without_order_are_unknown_where_the_machine_ran_and_counted_nothing():
    plant = {"shift": [shift("A", 0, 10), shift("B", 10, 20)], "state_event": [event("idle", 10, 20)]}
    rows = reference(plant, plain_settings()).rows
    assert (rows["M", ("A", 0), None]["total_qty"], rows["M", ("A", 0), None]["ideal_us"]) == (None, None)
    assert rows["M", ("B", 10), None]["total_qty"] == 0
    plant["production"] = [order(15, 16, 1, 1)]
    assert reference(plant, plain_settings()).rows["M", ("A", 0), None]["total_qty"] == 0


@pytest.mark.parametrize(
    ("start", "end", "counted"),
    [(0, 10, 0), (0, 11, 4), (10, 10, 45), (20, 30, 0), (20, 20, 0), (19, 30, 4), (19, 19, 45)],
)
def test_only_production_that_touches_the_window_counts_and_as_far_as_it_does(start, end, counted):
    plant = {"production": [order(start, end, 45), order(12, 13, 0, name="inside")]}
    result = reference(plant, plain_settings(planned_by="window", window_start=10, window_end=20))
    assert total(result, "total_qty") == counted


def test_production_beside_the_window_leaves_the_machine_without_a_count():
    plant = {"production": [order(0, 10, 4), order(20, 30, 4, name="later")]}
    result = reference(plant, plain_settings(planned_by="window", window_start=10, window_end=20))
    assert [row["total_qty"] for row in result.rows.values()] == [None]


def test_off_plan_quantities_take_no_ideal_time():
    plant = {"shift": [shift("A", 0, 10)], "production": [order(5, 15, 4, 3)], "product_rate": [rate(7)]}
    rows = reference(plant | {"state_event": [event("running", 0, 15)]}, plain_settings()).rows
    inside, outside = rows["M", ("A", 0), ("O", 5)], rows["M", 0, ("O", 5)]
    assert [inside[c] for c in ("total_qty", "good_qty", "off_plan_qty", "ideal_us", "ideal_good_us")] == [
        2,
        1,
        0,
        14,
        7,
    ]
    assert [outside[c] for c in ("total_qty", "good_qty", "off_plan_qty", "ideal_us", "ideal_good_us")] == [
        2,
        2,
        2,
        0,
        0,
    ]


def test_the_rate_is_the_machine_s_own_then_the_latest_valid_at_the_start():
    rates = [rate(1), rate(2, since=0), rate(3, since=5), rate(4, machine="M", until=10), rate(5, since=50)]

    def cycle(start, machine):
        plant = {"production": [order(start, start + 2, 1, 1, machine=machine)], "product_rate": rates}
        return total(reference(plant, plain_settings(planned_by="orders")), "ideal_us")

    assert [cycle(s, "N") for s in (-1, 0, 5, 49, 50)] == [1, 2, 3, 3, 5]
    assert [cycle(s, "M") for s in (-1, 9, 10)] == [4, 4, 3]


# Failures


def test_overlapping_reports_are_one_failure_and_adjacent_ones_are_two():
    events = [(0, 12), (20, 30), (25, 40), (22, 24), (40, 45), (50, 50), (52, None)]
    plant = {"state_event": [*(event("failure", a, b) for a, b in events), event("running", 5, 60)]}
    result = reference(plant, plain_settings(planned_by="window", window_start=10))
    found = [(f.failed, f.restored, f.is_open) for f in result.failures["M"]]
    assert found == [(20, 40, False), (40, 45, False), (50, 50, False), (52, None, True)]
    sums = {c: total(result, c) for c in ("failure_count", "failure_event_count", "restored_count", "restoration_us")}
    assert sums == {
        "failure_count": 4,
        "failure_event_count": 4,
        "restored_count": 3,
        "restoration_us": 25 * STEP_US,
    }
    assert [row["repair_us"] for row in result.rows.values()] == [None]


def test_failures_by_maintenance_and_the_events_they_begin():
    orders = [
        repair(10, 12, 20, "belt"),
        repair(10, 11, 25, "belt"),
        repair(10, None, 15, "axis"),
        repair(20, 21, 22, "axis"),
        repair(25, 26, 99, "axis"),
        repair(30, None, None, "belt"),
        repair(5, 5, 6),
    ]
    declared = plain_settings(planned_by="window", window_start=6, window_end=50, failures_from="maintenance")
    result = reference({"maintenance": orders}, declared)
    found = [(f.failed, f.component, f.started, f.restored, f.is_open, f.begins_event) for f in result.failures["M"]]
    assert found == [
        (10, "axis", None, 15, False, True),
        (10, "belt", 11, 25, False, False),
        (20, "axis", 21, 22, False, False),
        (25, "axis", 26, None, True, True),
        (30, "belt", None, None, False, False),
    ]
    (row,) = result.rows.values()
    assert (row["failure_count"], row["failure_event_count"], row["restored_count"]) == (5, 2, 4)
    assert (row["restoration_us"], row["repair_us"]) == (None, None)
    assert (row["event_restored_count"], row["event_restoration_us"], row["event_repair_us"]) == (1, 15 * STEP_US, None)


def test_components_that_are_down_at_once_share_the_time_of_their_event():
    orders = [repair(10, 12, 20, "belt"), repair(15, 16, 30, "axis"), repair(30, 33, 34, "belt"), repair(40, 41, 45)]
    declared = plain_settings(planned_by="window", window_start=0, window_end=60, failures_from="maintenance")
    result = reference({"maintenance": orders}, declared)
    assert [f.begins_event for f in result.failures["M"]] == [True, False, True, True]
    (row,) = result.rows.values()
    assert (row["restored_count"], row["restoration_us"], row["repair_us"]) == (4, 34 * STEP_US, 27 * STEP_US)
    events = ("event_restored_count", "event_restoration_us", "event_repair_us")
    assert [row[c] for c in events] == [3, 29 * STEP_US, 23 * STEP_US]
    found = kpis(result.rows.values())
    assert found["mttr_h"] * 3600 == Fraction(29, 3)
    assert found["inherent_availability"] == Fraction(31, 60)


def test_a_repair_that_goes_on_is_downtime_until_now():
    orders = [repair(10, 12, None, "belt"), repair(15, 16, 18, "axis")]
    plant = {"maintenance": orders, "state_event": [event("running", 0, 40)]}
    result = reference(plant, plain_settings(planned_by="window", failures_from="maintenance", as_of=50))
    assert result.windows["M"] == (0, 50)
    assert result.timeline["M"] == ["running"] * 10 + ["failure"] * 40
    assert [(f.failed, f.is_open, f.begins_event) for f in result.failures["M"]] == [
        (10, True, True),
        (15, False, False),
    ]
    (row,) = result.rows.values()
    assert (row["restored_count"], row["restoration_us"]) == (1, 3 * STEP_US)
    assert (row["event_restored_count"], row["event_restoration_us"], row["event_repair_us"]) == (0, 0, 0)


def test_failures_of_no_length_are_covered_or_count_each():
    events = [event("failure", 20, 30), event("failure", 25, 25), event("failure", 20, 20)]
    events += [event("failure", 40, 40, reason=reason) for reason in ("jam", "belt")]
    result = reference({"state_event": events}, plain_settings(planned_by="window", window_end=50))
    assert [(f.failed, f.begins_event) for f in result.failures["M"]] == [(20, True), (40, True), (40, False)]


def test_orders_at_the_edges_of_the_window():
    orders = [repair(0, 1, 5), repair(10, 12, 20), repair(20, 21, 22)]
    declared = plain_settings(planned_by="window", window_start=0, window_end=20, failures_from="maintenance")
    result = reference({"maintenance": orders}, declared)
    assert [(f.failed, f.restored, f.is_open) for f in result.failures["M"]] == [(0, 5, False), (10, 20, False)]
    assert (total(result, "restoration_us"), total(result, "repair_us")) == (15 * STEP_US, 12 * STEP_US)


def test_no_failure_no_repair():
    (row,) = reference({"production": [order(0, 9)]}, plain_settings(planned_by="orders")).rows.values()
    assert [row[c] for c in ("failure_count", "restoration_us", "repair_us")] == [0, 0, 0]


# Stops per order


def test_stops_per_order_are_split_by_running_time():
    plant = {
        "production": [order(0, 10, 1, 1), order(20, 50, 1, 1), order(10, 20, 1, 1, name="other")],
        "order_stop": [
            stop("failure", 6 * STEP_US, 3),
            stop("failure", 2 * STEP_US + 1, 1),
            stop("planned_stop", 4 * STEP_US, None),
        ],
    }
    rows = reference(plant, plain_settings(planned_by="orders")).rows
    first, second, other = (rows["M", 0, key] for key in (("O", 0), ("O", 20), ("other", 10)))
    names = ("planned_us", "running_us", "failure_us", "planned_stop_us", "failure_count", "event_restoration_us")
    assert [first[c] for c in names] == [9_000_000, 7_000_000, 2_000_000, 1_000_000, 1, 2_000_000]
    assert [second[c] for c in names] == [27_000_000, 20_999_999, 6_000_001, 3_000_000, 3, 6_000_001]
    assert [other[c] for c in names] == [10_000_000, 10_000_000, 0, 0, 0, 0]
    assert [first[c] for c in ("restoration_us", "event_restored_count")] == [2_000_000, 1]
    assert [row[c] for row in (first, other) for c in ("repair_us", "event_repair_us")] == [None, None, 0, 0]


def test_stops_per_order_without_time_are_failures_all_the_same():
    plant = {"production": [order(0, 10, 1, 1)], "order_stop": [stop("failure", 0, 3)]}
    (row,) = reference(plant, plain_settings(planned_by="orders")).rows.values()
    assert (row["failure_count"], row["restoration_us"], row["repair_us"]) == (3, 0, None)


# What holds for any plant


def assert_adds_up(plant, chosen):
    result = reference(plant, chosen)
    for name, window in result.windows.items():
        rows = [row for key, row in result.rows.items() if key[0] == name]
        length = 0 if window is None else window[1] - window[0]
        assert sum(r["observed_us"] for r in rows) == length * STEP_US == len(result.timeline[name]) * STEP_US
        assert rows
    for row in result.rows.values():
        assert row["observed_us"] == row["planned_us"] + row["planned_stop_us"] + row["off_plan_us"]
        assert row["planned_us"] == sum(row[f"{state}_us"] for state in WITHIN_PLAN)
        assert min(row[c] for c in COLUMNS if c.endswith("_us") and row[c] is not None) >= 0
        assert row["minor_stop_us"] <= row["stopped_us"]
        assert row["off_plan_running_us"] <= row["off_plan_us"]


@settings(max_examples=60, deadline=None)
@given(plants())
def test_the_parts_add_up_by_hypothesis(made):
    assert_adds_up(*made)


def test_the_parts_add_up_by_seed():
    for seed in range(200):
        assert_adds_up(*random_plant(seed))


def test_random_plants_reach_every_state_and_rule():
    results = [reference(*random_plant(seed)) for seed in range(300)]
    assert {s for r in results for t in r.timeline.values() for s in t} == {*STATES, "unreported"}
    assert len({rule for r in results for _, _, rule in r.rejected}) == 18
    failures = [fs for r in results for fs in r.failures.values()]
    assert any(f.is_open for fs in failures for f in fs)
    pairs = [(a, b) for fs in failures for a, b in pairwise(fs) if not b.begins_event]
    assert any(a.is_open and b.restored is not None for a, b in pairs)
    assert any(a.restored is not None and b.restored is not None and a.failed < b.failed for a, b in pairs)
    assert any(a.failed == b.failed and a.component != b.component for a, b in pairs)
