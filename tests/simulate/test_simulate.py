"""The simulated plant: the same bytes each time, truth that adds up, dirt as stated."""

import csv
import gzip
import io
import json
import tomllib
from collections import Counter
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from openpyxl import load_workbook

from plantkpi.config.plant import load_plant
from plantkpi.demo.simulator.clock import Clock
from plantkpi.demo.simulator.hours import CALENDAR, joined, within, without
from plantkpi.demo.simulator.simulate import simulate
from plantkpi.demo.simulator.truth import Truth
from plantkpi.errors import ConfigError
from plantkpi.intermediate.calendar import expand_shifts

DEMO = Path(__file__).parents[2] / "data" / "demo"
BERLIN = ZoneInfo("Europe/Berlin")
MACHINES = ["F1", "F2", "P1", "P2", "A1", "A2"]


@pytest.fixture(scope="module")
def plant(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Truth]:
    folder = tmp_path_factory.mktemp("raw")
    return folder, simulate(folder)


@pytest.fixture(scope="module")
def truth(plant: tuple[Path, Truth]) -> Truth:
    return plant[1]


def rows(folder: Path, name: str, delimiter: str = ",", encoding: str = "utf-8-sig") -> list[dict[str, Any]]:
    content = (folder / name).read_bytes()
    text = (gzip.decompress(content) if name.endswith(".gz") else content).decode(encoding)
    return list(csv.DictReader(io.StringIO(text), delimiter=delimiter))


@pytest.fixture(scope="module")
def stops(plant: tuple[Path, Truth]) -> list[dict[str, Any]]:
    return [row for p in sorted(plant[0].glob("stops_*.csv")) for row in rows(plant[0], p.name, ";", "cp1252")]


@pytest.fixture(scope="module")
def work_orders(plant: tuple[Path, Truth]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (plant[0] / "work_orders.jsonl").read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def orders(plant: tuple[Path, Truth]) -> list[dict[str, Any]]:
    return rows(plant[0], "orders.csv.gz")


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def german(text: str) -> datetime:
    return datetime.strptime(text, "%d.%m.%Y %H:%M:%S").replace(tzinfo=BERLIN)


def is_readable(row: dict[str, Any]) -> bool:
    return row["Ende"] is not None and not row["Beginn"].startswith("32")


def test_the_same_seed_gives_the_same_bytes(plant: tuple[Path, Truth], tmp_path: Path) -> None:
    again = simulate(tmp_path)
    assert bytes_of(tmp_path) == bytes_of(plant[0])
    assert again == plant[1]


def test_another_seed_gives_another_plant(plant: tuple[Path, Truth], tmp_path: Path) -> None:
    assert simulate(tmp_path, seed=8).machines != plant[1].machines


def test_a_machine_does_not_change_when_others_are_added(truth: Truth, tmp_path: Path) -> None:
    larger = simulate(tmp_path, machines_per_line=3)
    assert larger.machines["F2"].total_qty == truth.machines["F2"].total_qty


def test_the_files_and_their_rows(plant: tuple[Path, Truth]) -> None:
    folder, truth = plant
    assert sorted(p.name for p in folder.iterdir()) == sorted(truth.rows)
    assert truth.rows == {
        "machines.csv": 6,
        "stops_2026-03.csv": 2918,
        "stops_2026-04.csv": 418,
        "orders.csv.gz": 305,
        "rates.xlsx": 24,
        "work_orders.jsonl": 96,
        "defects.csv": 955,
        "vibration.csv": 8053,
        "lives.csv": 77,
    }


def test_files_hold_as_many_rows_as_stated(
    plant: tuple[Path, Truth], stops: list[Any], orders: list[Any], work_orders: list[Any]
) -> None:
    folder, truth = plant
    assert len(rows(folder, "machines.csv")) == truth.rows["machines.csv"]
    assert len(stops) == truth.rows["stops_2026-03.csv"] + truth.rows["stops_2026-04.csv"]
    assert len(orders) == truth.rows["orders.csv.gz"]
    assert len(work_orders) == truth.rows["work_orders.jsonl"]
    assert len(rows(folder, "defects.csv", "\t")) == truth.rows["defects.csv"]
    assert len(rows(folder, "vibration.csv", ";")) == truth.rows["vibration.csv"]
    assert len(rows(folder, "lives.csv")) == truth.rows["lives.csv"]


def test_planned_time_is_known_by_hand(truth: Truth) -> None:
    """Shifts without breaks and planned maintenance.

    A weekday has an early shift of 8 h with breaks of 45 min (7.25 h) and a late and a night shift of
    8 h with 30 min (7.5 h each): 22.25 h. From 9 March to 5 April there are 20 weekdays; 3 April is a
    holiday and 20 March has the early shift only: 18 x 22.25 + 7.25 = 407.75 h. The overtime night of
    28 March has 7 h - 0.5 h = 6.5 h: 414.25 h, less planned maintenance of 1 h, 1.25 h or 1.5 h a week.
    """
    weekly = {
        "F1": (4, 1.0),
        "F2": (4, 1.25),
        "P1": (4, 1.5),
        "P2": (4, 1.0),
        "A1": (3, 1.25),
        "A2": (4, 1.5),
    }
    for machine_id, (times, hours) in weekly.items():
        machine = truth.machines[machine_id]
        assert machine.planned_stop_s == times * hours * 3600
        assert machine.planned_s == 414.25 * 3600 - machine.planned_stop_s


def test_states_sum_to_planned_time(truth: Truth) -> None:
    assert list(truth.machines) == MACHINES
    for m in truth.machines.values():
        assert m.running_s + m.failure_s + m.setup_s + m.stopped_s + m.idle_s == m.planned_s
        assert min(m.running_s, m.failure_s, m.setup_s, m.stopped_s, m.idle_s) > 0


def test_running_time_is_the_operating_time_of_all_lives(plant: tuple[Path, Truth]) -> None:
    """Counted twice on different paths: planned time less stops, and the ages of the units that failed."""
    folder, truth = plant
    for machine_id, machine in truth.machines.items():
        failed = [f.life.lived_s for f in truth.failures if f.life.machine_id == machine_id]
        last = next(
            int(r["operating_hours"])
            for r in rows(folder, "lives.csv")
            if r["unit"].startswith(machine_id) and r["outcome"] == "censored"
        )
        assert last - 1 < (machine.running_s - sum(failed)) / 3600 <= last
        assert len(failed) == machine.failure_count


def test_parts_add_up(truth: Truth, orders: list[dict[str, Any]]) -> None:
    for m in truth.machines.values():
        assert m.total_qty == m.good_qty + m.scrap_qty + m.rework_qty
        sound = {r["order_no"]: r for r in orders if r["machine"] == m.machine_id and not r["order_no"].endswith("-X")}
        for quantity in ("total", "good", "scrap", "rework"):
            assert sum(int(r[f"qty_{quantity}"]) for r in sound.values()) == getattr(m, f"{quantity}_qty")


def test_the_plant_is_plausible(truth: Truth) -> None:
    for m in truth.machines.values():
        availability, performance, quality = (
            m.running_s / m.planned_s,
            m.ideal_s / m.running_s,
            m.ideal_good_s / m.ideal_s,
        )
        assert 0.75 <= availability <= 0.90
        assert 0.85 <= performance <= 0.97
        assert 0.95 <= quality <= 0.99
        assert 0.60 <= m.ideal_good_s / m.planned_s <= 0.80
        assert m.mean_time_to_repair_s is not None
        assert 0.4 <= m.mean_time_to_repair_s / 3600 <= 2


def test_orders_of_a_machine_do_not_overlap_but_for_the_faults(orders: list[dict[str, Any]]) -> None:
    sound = {
        (r["machine"], r["start"], r["finish"])
        for r in orders
        if not r["order_no"].endswith("-X") and r["machine"] != "X9"
    }
    ordered = sorted(sound)
    for (machine, _, finish), (other, start, _) in pairwise(ordered):
        assert machine != other or finish <= start


def test_no_order_spans_the_change_of_rates(orders: list[dict[str, Any]]) -> None:
    assert not [r for r in orders if r["start"] < "2026-03-23 00:00:00" < r["finish"]]


def test_ideal_time_is_pieces_by_the_rate_that_holds_when_the_order_starts(
    plant: tuple[Path, Truth], orders: list[dict[str, Any]]
) -> None:
    folder, truth = plant
    sheet = list(load_workbook(folder / "rates.xlsx")["Rates"].iter_rows(min_row=3, values_only=True))
    sound = {r["order_no"]: r for r in orders if r["machine"] == "F1" and not r["order_no"].endswith("-X")}
    ideal = 0.0
    for row in sound.values():
        start = datetime.fromisoformat(row["start"])
        (cycle,) = [
            cycle
            for product, machine, cycle, since, until in sheet
            if (product, machine) == (row["material"], "F1")
            and (since is None or since <= start)
            and (until is None or start < until)
        ]
        ideal += cycle * int(row["qty_total"])
    assert ideal == pytest.approx(truth.machines["F1"].ideal_s, rel=1e-12)


def test_each_failure_is_in_the_stop_log_and_has_one_work_order(
    truth: Truth, stops: list[dict[str, Any]], work_orders: list[dict[str, Any]]
) -> None:
    logged = {
        (r["Maschine"], german(r["Beginn"]), german(r["Ende"]), r["Grund"])
        for r in stops
        if is_readable(r) and r["Ende"]
    }
    written = Counter(
        (r["equipment"], r["failed"], r["restored"], r["component"])
        for r in work_orders
        if r["type"] == "CM" and r["id"] != "WO-9001"
    )
    for failure in truth.failures:
        begin, end = (datetime.fromtimestamp(at, UTC) for at in (failure.failed_at, failure.restored_at))
        assert (failure.life.machine_id, begin, end, failure.life.mode.reason) in logged
        key = (
            failure.life.machine_id,
            f"{begin:%Y-%m-%dT%H:%M:%SZ}",
            f"{end:%Y-%m-%dT%H:%M:%SZ}",
            failure.life.mode.name,
        )
        assert key in written
        assert failure.failed_at < failure.started_at < failure.restored_at
    assert sum(written.values()) == len(truth.failures) + truth.faults["maintenance"]["duplicate"]


def test_the_faults_is_as_stated(truth: Truth) -> None:
    assert truth.faults == {
        "state_event": {
            "duplicate": 4,
            "end_before_start": 2,
            "machine_unknown": 2,
            "state_unknown": 2,
            "superseded": 2,
            "unreadable": 3,
        },
        "production": {
            "duplicate": 2,
            "good_over_total": 1,
            "machine_unknown": 1,
            "order_overlaps": 2,
            "scrap_qty_negative": 1,
            "unreadable": 1,
        },
        "defect": {"defect_qty_negative": 1, "machine_unknown": 1},
        "maintenance": {"duplicate": 1, "restored_before_failed": 1},
        "cycle_reading": {"duplicate": 3, "unreadable": 2},
    }
    assert truth.oddities == {"zero_length_stop": 2, "overlapping_stop": 11, "open_stop": 1}


def test_the_stop_log_holds_its_faults(stops: list[dict[str, Any]]) -> None:
    readable = [r for r in stops if is_readable(r)]
    ended = [r for r in readable if r["Ende"]]
    repeats = Counter(tuple(r.values()) for r in readable)
    assert sum(n - 1 for n in repeats.values()) == 4
    assert sum(german(r["Ende"]) < german(r["Beginn"]) for r in ended) == 2
    assert sum(r["Ende"] == r["Beginn"] for r in ended) == 2
    assert sum(r["Maschine"] == "X9" for r in readable) == 2
    assert sum(r["Grund"] == "Sonstiges" for r in readable) == 2
    assert len(stops) - len(readable) == 3
    assert sum(r["Ende"] is None for r in stops) == 1
    known = {(r["Maschine"], r["Beginn"], r["Grund"]) for r in ended}
    open_rows = [r for r in readable if not r["Ende"]]
    assert sum((r["Maschine"], r["Beginn"], r["Grund"]) in known for r in open_rows) == 2
    assert [
        (r["Maschine"], r["Beginn"]) for r in open_rows if (r["Maschine"], r["Beginn"], r["Grund"]) not in known
    ] == [("F1", "03.04.2026 05:45:00")]


def test_the_order_report_holds_its_faults(orders: list[dict[str, Any]]) -> None:
    assert sum(n - 1 for n in Counter(tuple(r.values()) for r in orders).values()) == 2
    assert sum(int(r["qty_scrap"]) < 0 for r in orders) == 1
    assert sum(int(r["qty_good"]) > int(r["qty_total"]) for r in orders) == 1
    assert sum(r["start"].startswith("2026-13") for r in orders) == 1
    assert sum(r["machine"] == "X9" for r in orders) == 1


def test_an_overlapping_order_starts_later_and_ends_within_the_sound_one(
    orders: list[dict[str, Any]],
) -> None:
    sound = {r["order_no"]: r for r in orders if r["machine"] != "X9"}
    late = [r for r in orders if r["order_no"].endswith("-X")]
    assert len(late) == 5
    for row in late:
        original = sound[row["order_no"].removesuffix("-X")]
        assert row["finish"] < original["finish"]
        assert row["start"] > original["start"]


def test_faults_is_well_under_five_percent(truth: Truth) -> None:
    of = {
        "state_event": ("stops_2026-03.csv", "stops_2026-04.csv"),
        "production": ("orders.csv.gz",),
        "defect": ("defects.csv",),
        "maintenance": ("work_orders.jsonl",),
        "cycle_reading": ("vibration.csv",),
    }
    for name, files in of.items():
        assert sum(truth.faults[name].values()) <= 0.03 * sum(truth.rows[file] for file in files)


def test_no_time_is_written_that_the_clock_skipped(stops: list[dict[str, Any]], orders: list[dict[str, Any]]) -> None:
    times = [r[c] for r in stops if is_readable(r) for c in ("Beginn", "Ende") if r[c]]
    assert not [text for text in times if text.startswith("29.03.2026 02:")]
    assert [text for text in times if text.startswith(("29.03.2026 01:", "29.03.2026 03:"))]
    assert not [r for r in orders if "2026-03-29 02:" in r["start"] + r["finish"]]


def test_the_clock_change_night_is_a_night_shift_of_seven_hours() -> None:
    shift, pause = expand_shifts(
        CALENDAR, [("F1", "filling")], "Europe/Berlin", date(2026, 3, 28), date(2026, 3, 28), ""
    )
    assert (shift["start_at"], shift["end_at"]) == (
        datetime(2026, 3, 28, 21, tzinfo=UTC),
        datetime(2026, 3, 29, 4, tzinfo=UTC),
    )
    assert (pause["start_at"], pause["end_at"]) == (
        datetime(2026, 3, 29, 1, tzinfo=UTC),
        datetime(2026, 3, 29, 1, 30, tzinfo=UTC),
    )


def test_as_of_is_the_end_of_the_last_shift(truth: Truth) -> None:
    assert truth.as_of == datetime(2026, 4, 3, 4, tzinfo=UTC)


def test_readings_cover_each_operating_hour_of_each_life(plant: tuple[Path, Truth]) -> None:
    folder, _ = plant
    found = {(r["unit"], int(r["operating_hour"]), r["sensor"]) for r in rows(folder, "vibration.csv", ";")}
    lives = {r["unit"]: int(r["operating_hours"]) for r in rows(folder, "lives.csv")}
    sensors = ("vibration_mm_s", "temperature_c", "current_a", "supply_bar")
    assert found == {(unit, cycle, s) for unit, life in lives.items() for cycle in range(1, life + 1) for s in sensors}


def test_sensors_rise_before_those_failures_that_announce_themselves(plant: tuple[Path, Truth]) -> None:
    folder, truth = plant
    readings = {
        (r["unit"], r["sensor"], int(r["operating_hour"])): r["reading"].replace(",", ".")
        for r in rows(folder, "vibration.csv", ";")
        if r["reading"] != "#WERT!"
    }
    announced = [f.life for f in truth.failures if f.life.drift_onset_cycle and f.life.drift_onset_cycle > 3]
    assert len(announced) > 10
    for life in announced:
        for sensor, rise in life.mode.drift.items():
            before, last = (float(readings[life.unit_id, sensor, cycle]) for cycle in (1, life.cycles))
            assert last - before > rise / 2
    assert {float(value) for (_, sensor, _), value in readings.items() if sensor == "supply_bar"} == {6.0}
    assert [f for f in truth.failures if f.life.drift_onset_cycle is None]


def test_the_demo_plant_reads_these_files(plant: tuple[Path, Truth]) -> None:
    folder, _ = plant
    demo = load_plant(DEMO)
    matched = {path.name for source in demo.sources.values() for glob in source.files for path in folder.glob(glob)}
    assert matched == {path.name for path in folder.iterdir()}
    assert tomllib.loads((DEMO / "plant.toml").read_text("utf-8"))["calendar"] == CALENDAR


def test_the_demo_plant_knows_every_reason_but_the_dirty_one(stops: list[dict[str, Any]]) -> None:
    values = load_plant(DEMO).sources["stops"].values
    reasons = {r["Grund"] for r in stops if r["Grund"]}
    assert reasons - set(values["state"]) == {"Sonstiges"}
    assert set(values["state"]) == set(values["reason"])


def test_a_smaller_plant_elsewhere(tmp_path: Path) -> None:
    truth = simulate(tmp_path, start=date(2026, 6, 1), days=2, lines=1, machines_per_line=1, zone="America/New_York")
    assert list(truth.machines) == ["F1"]
    assert truth.machines["F1"].planned_s == 44.5 * 3600 - 3600
    assert truth.as_of == datetime(2026, 6, 3, 10, tzinfo=UTC)


def test_further_lines_are_duplicates(tmp_path: Path) -> None:
    truth = simulate(tmp_path, days=5, lines=4, machines_per_line=1)
    assert {m.machine_id: m.line for m in truth.machines.values()} == {
        "F1": "filling",
        "P1": "packing",
        "A1": "assembly",
        "F2": "filling 2",
    }


def test_days_without_a_shift_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no shift starts within 2 days from 2026-03-14"):
        simulate(tmp_path, start=date(2026, 3, 14), days=2)


def test_intervals() -> None:
    assert joined([(5, 9), (1, 3), (3, 4), (8, 10), (2, 2)]) == [(1, 4), (5, 10)]
    assert without([(0, 10), (20, 30)], [(2, 3), (8, 25), (40, 50)]) == [(0, 2), (3, 8), (25, 30)]
    assert within([(0, 10), (5, 15)], [(2, 4), (12, 20)]) == [(2, 4), (12, 15)]


def test_a_machine_works_only_in_its_time() -> None:
    clock = Clock([(10, 20), (30, 40)], 40)
    assert clock.work(15, 100) == [(10, 20), (30, 35)]
    assert clock.work(15, 38) == [(35, 38)]
    clock.jump(25)
    assert clock.at == 30
    clock.jump(45)
    assert clock.at == 40
