"""One date stops no build: an instant or a date of another year than 1971 to 2099, in any column of any input."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from plantkpi.catalog.registry import TABLES, load
from plantkpi.ingest.received import input_names
from tests.cli.console import plantkpi, refused
from tests.histories.plant import differing_tables

pytestmark = pytest.mark.xdist_group("dates")

load()

GOOD: dict[str, dict[str, str]] = {
    "state_event": {
        "machine_id": "M1", "state": "failure", "start_at": "2026-03-09 08:00", "end_at": "2026-03-09 08:30",
    },
    "production": {
        "machine_id": "M1", "order_id": "A", "product_id": "bolt", "total_qty": "100", "good_qty": "90",
        "start_at": "2026-03-09 06:00", "end_at": "2026-03-09 14:00",
    },
    "maintenance": {
        "machine_id": "M1", "kind": "corrective", "failed_at": "2026-03-09 08:00", "detected_at": "2026-03-09 08:05",
        "started_at": "2026-03-09 08:10", "restored_at": "2026-03-09 08:30",
    },
    "shift": {
        "machine_id": "M1", "shift": "early", "shift_date": "2026-03-09",
        "start_at": "2026-03-09 06:00", "end_at": "2026-03-09 14:00",
    },
    "product_rate": {
        "product_id": "bolt", "ideal_cycle_us": "60000000", "valid_from": "2026-01-01", "valid_to": "2027-01-01",
    },
    "capacity": {"machine_id": "M1", "capacity_qty": "60", "valid_from": "2026-01-01", "valid_to": "2027-01-01"},
    "inspection": {"machine_id": "M1", "inspected_qty": "5", "inspected_at": "2026-03-09 09:00"},
    "measurement": {"characteristic": "width", "sample_no": "1", "value": "1.5", "measured_at": "2026-03-09 09:00"},
    "defect": {"machine_id": "M1", "defect": "crack", "defect_qty": "1", "detected_at": "2026-03-09 09:00"},
    "machine_error": {"machine_id": "M1", "error": "E1", "occurred_at": "2026-03-09 07:55"},
    "energy": {
        "machine_id": "M1", "energy_wh": "500", "start_at": "2026-03-09 06:00", "end_at": "2026-03-09 07:00",
    },
    "inventory": {"place": "store", "item": "bolt", "on_hand_qty": "5", "counted_at": "2026-03-09 09:00"},
    "material_flow": {"material_id": "steel", "kind": "consumed", "quantity": "5", "recorded_at": "2026-03-09 09:00"},
    "person_time": {
        "worker_id": "ann", "kind": "work", "machine_id": "M1",
        "start_at": "2026-03-09 06:00", "end_at": "2026-03-09 14:00",
    },
}  # fmt: skip
"""A sound row of each input that has instants or dates."""

VALUES = ("0001-01-01", "1900-01-01", "1960-06-15 12:00:00", "2262-04-12", "9999-12-31", "9999-12-31 23:59:59")
NO_OFFSET = "2026-03-09T08:00:00+99:99"
OWN_NAME = {"product_rate": "product_id", "capacity": "machine_id"}
"""What tells the rows of one input apart, so that none is a duplicate."""


def times(name: str) -> list[str]:
    """The instants and dates of an input."""
    schema = TABLES[f"stg_{name}"].schema()
    return [column for column, kind in schema.items() if kind.is_timestamp() or kind.is_date()]


def verdict(column: str, value: str) -> str | None:
    """The rule that a row with this value breaks; None when it is accepted."""
    if value == NO_OFFSET:
        return "unreadable"
    always = VALUES[:3] if column == "valid_from" else VALUES[3:] if column == "valid_to" else ()
    return None if value in always else "year_implausible"


CASES = {
    name: [
        (column, value)
        for column in times(name)
        for value in (*(VALUES if column != "shift_date" else ("0001-01-01", "1900-01-01", "9999-12-31")), NO_OFFSET)
    ]
    for name in GOOD
}
"""What is wrong with each row of an input's second file."""


def bad_row(name: str, number: int, column: str, value: str) -> dict[str, str]:
    """The sound row with the value in a column; `number` is its own."""
    own = OWN_NAME.get(name)
    return GOOD[name] | ({own: f"X{number}"} if own else {}) | {column: value}


def plant_toml(zone: str) -> str:
    """Every input, each by its own names."""
    blocks = [
        f'[source.{name}]\nfiles = "{name}_*.csv"\ninput = "{name}"\n'
        f"columns = {{ {', '.join(f'{c} = {c!r}' for c in row)} }}\n"
        for name, row in GOOD.items()
    ]
    return f"[plant]\nname = 'dates'\ntime_zone = '{zone}'\nmax_quarantined_share = 1\n\n" + "\n".join(blocks)


def deliver(folder: Path, name: str, number: int, rows: list[dict[str, str]]) -> None:
    lines = [",".join(GOOD[name]), *(",".join(row.values()) for row in rows), ""]
    (folder / "raw" / f"{name}_{number}.csv").write_text("\n".join(lines))


def built(folder: Path, *more: str) -> None:
    said = plantkpi("build", "--plant", folder, *more)
    assert said.code == 0, said.err


def rows_of(folder: Path, *words: str) -> list[dict[str, Any]]:
    said = plantkpi(*words, "--plant", folder, "--format", "json")
    assert said.code == 0, said.err
    return said.rows


@pytest.fixture(scope="module", params=["Pacific/Kiritimati", "America/Los_Angeles"])
def plant(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Built once of sound rows, and again when a second file of every input had come, all rows of which are wrong."""
    folder = tmp_path_factory.mktemp("dates") / "plant"
    (folder / "raw").mkdir(parents=True)
    (folder / "plant.toml").write_text(plant_toml(request.param))
    for name, row in GOOD.items():
        deliver(folder, name, 1, [row])
    built(folder)
    for name, cases in CASES.items():
        deliver(folder, name, 2, [bad_row(name, n, *case) for n, case in enumerate(cases, 2)])
    built(folder)
    return folder


def test_the_plant_has_every_instant_and_date_of_every_input() -> None:
    assert {name for name in input_names() if times(name)} == set(GOOD)
    assert [(name, c) for name, row in GOOD.items() for c in times(name) if c not in row] == []


@pytest.mark.parametrize("name", GOOD)
def test_a_row_of_another_year_goes_to_quarantine_and_no_other(plant: Path, name: str) -> None:
    expected = {n: verdict(*case) for n, case in enumerate(CASES[name], 2)}
    kept = rows_of(plant, "quarantine", "show", name, "--limit", "0")
    assert {(row["source_file"], row["source_row"]): row["rule"] for row in kept} == {
        (f"{name}_2.csv", n): rule for n, rule in expected.items() if rule
    }
    accepted = {(row["source_file"], row["source_row"]) for row in rows_of(plant, "show", f"stg_{name}")}
    assert accepted == {(f"{name}_1.csv", 2)} | {(f"{name}_2.csv", n) for n, rule in expected.items() if not rule}


def test_a_row_is_kept_with_what_is_wrong_and_what_to_do(plant: Path) -> None:
    kept = rows_of(plant, "quarantine", "show", "inspection", "--rule", "year_implausible", "--limit", "1")
    assert [row["reason"] for row in kept] == [
        "inspected_at is not of the years 1971 to 2099; a text that means an open end or nothing belongs in null_values"
    ]


def test_always_is_a_validity_without_a_bound(plant: Path) -> None:
    """SAP says "from 1900 to 9999" of what is always valid."""
    found = {row["product_id"]: row for row in rows_of(plant, "show", "stg_product_rate")}
    del found["bolt"]
    assert {row["valid_from"] for row in found.values() if row["valid_to"]} == {"1971-01-01T00:00:00+00:00"}
    assert {row["valid_to"] for row in found.values()} - {None} == {found["X2"]["valid_to"]}


def test_what_is_built_step_by_step_is_what_is_built_at_once(plant: Path, tmp_path: Path) -> None:
    whole = tmp_path / "whole"
    shutil.copytree(plant, whole, ignore=shutil.ignore_patterns("state"))
    built(whole, "--full")
    assert differing_tables(plant / "state" / "plant.duckdb", whole / "state" / "plant.duckdb") == []


def test_every_table_can_be_shown_and_the_audit_read(plant: Path) -> None:
    for name in ("int_day", "int_window", "fct_production", "fct_measurement", "fct_inspection", "dim_date"):
        rows_of(plant, "show", name)
        assert plantkpi("show", name, "--plant", plant).code == 0
    rows_of(plant, "audit")
    assert rows_of(plant, "kpi", "availability", "--from", "1971-01-01", "--to", "2099-12-31")


IN_YEARS = "is not of the years 1971 to 2099"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("kpi", "oee", "--from", "0001-01-01", "--to", "9999-12-31"), f"--from '0001-01-01' {IN_YEARS}"),
        (("kpi", "oee", "--to", "9999-12-31"), f"--to '9999-12-31' {IN_YEARS}"),
        (("show", "stop_pareto", "--from", "2100-01-01"), f"--from '2100-01-01' {IN_YEARS}"),
        (("build", "--as-of", "9999-12-31"), f"--as-of '9999-12-31' {IN_YEARS}"),
        (("build", "--as-of", "0001-01-01T00:00:00+14:00"), f"--as-of '0001-01-01T00:00:00+14:00' {IN_YEARS}"),
        (("build", "--dry-run", "--as-of", "1970-12-31"), f"--as-of '1970-12-31' {IN_YEARS}"),
        (("build", "--known-at", "0001-01-01"), f"--known-at '0001-01-01' {IN_YEARS}"),
        (("build", "--known-at", "9999-12-31T23:59:59-12:00"), f"--known-at '9999-12-31T23:59:59-12:00' {IN_YEARS}"),
        (("backfill", "--from", "0001-01-01"), f"--from '0001-01-01' {IN_YEARS}"),
        (("backfill", "--to", "9999-12-31"), f"--to '9999-12-31' {IN_YEARS}"),
        (
            ("show", "p_chart", "--set", "phase_one=9999-12-31T00:00:00-12:00"),
            f"p_chart: phase_one cannot be '9999-12-31T00:00:00-12:00': it {IN_YEARS}",
        ),
        (
            ("show", "oee_drivers", "--set", "before_from=0001-01-01"),
            f"oee_drivers: before_from cannot be '0001-01-01': it {IN_YEARS}",
        ),
    ],
)
def test_a_question_of_another_year_is_refused(plant: Path, words: tuple[str, ...], message: str) -> None:
    assert refused(plantkpi(*words, "--plant", plant)) == message


@pytest.mark.parametrize(
    ("block", "message"),
    [
        ("[timeline]\nwindow_end = 9999-12-31T23:59:59", f"[timeline] window_end = 9999-12-31 23:59:59 {IN_YEARS}"),
        ('[timeline]\nwindow_end = "9999-12-31T23:59:59"', f"[timeline] window_end = 9999-12-31T23:59:59 {IN_YEARS}"),
        ("[timeline]\nwindow_start = 0001-01-01", f"[timeline] window_start = 0001-01-01 {IN_YEARS}"),
        (
            '[timeline]\nwindow_start = "0001-01-01T00:00:00+14:00"',
            f"[timeline] window_start = 0001-01-01T00:00:00+14:00 {IN_YEARS}",
        ),
        (
            '[timeline]\nwindow_start = "2026-01-01"\nwindow_end = "102026-01-01"',
            "[timeline] window_end = '102026-01-01' is not a date or time; write 2026-01-31 or 2026-01-31T06:00:00",
        ),
        (
            "[timeline]\nwindow_start = 1971-01-01\nwindow_end = 2099-12-31",
            "[timeline] from window_start to window_end are more than 36525 days (100 years); "
            "each of them has its shifts on each machine",
        ),
        ("[deliver]\nsince = 0001-01-01", f"[deliver] since = 0001-01-01 {IN_YEARS}"),
    ],
)
def test_a_plant_toml_of_another_year_is_refused(tmp_path: Path, block: str, message: str) -> None:
    (tmp_path / "plant.toml").write_text(block)
    assert refused(plantkpi("build", "--plant", tmp_path)) == f"{tmp_path / 'plant.toml'}: {message}"
