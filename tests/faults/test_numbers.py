"""No number is too large for a build or an answer: those beyond the range of an input go to quarantine."""

from pathlib import Path

import pytest

from plantkpi.catalog.registry import ANALYSES, KPIS, TABLES, load
from plantkpi.ingest.received import input_names
from tests.cli.console import plantkpi
from tests.faults.test_dates import GOOD as TIMED
from tests.faults.test_dates import built, rows_of

pytestmark = pytest.mark.xdist_group("numbers")

load()

GOOD = {name: dict(row) for name, row in TIMED.items()} | {
    "cycle_reading": {"dataset": "F", "unit_id": "U1", "cycle": "1", "regime": "low", "sensor": "heat", "value": "1.5"},
    "life": {"dataset": "F", "unit_id": "U1", "life_cycles": "200", "is_failed": "true"},
    "rul_prediction": {"dataset": "F", "unit_id": "U1", "cycle": "5", "predicted_cycles": "20"},
    "rul_truth": {"dataset": "F", "unit_id": "U1", "cycle": "5", "remaining_cycles": "25"},
    "failure_age": {"machine_id": "M1", "age_us": "5000000", "failure_count": "1"},
    "order_stop": {"machine_id": "M1", "order_id": "A", "state": "stopped", "duration_us": "60000000"},
}
"""A sound row of each input with numbers."""
EXTREMES = ("9223372036854775807", "-9223372036854775808", "9007199254740993")
"""The ends of int64, and the first whole number that a float does not hold."""


def numbers(name: str) -> list[str]:
    """The columns with whole numbers of an input."""
    schema = TABLES[f"stg_{name}"].schema()
    return [column for column, kind in schema.items() if kind.is_integer() and column != "source_row"]


NAMES = [name for name in input_names() if numbers(name)]
CASES = {name: [(column, value) for column in numbers(name) for value in EXTREMES] for name in NAMES}


def plant_of(folder: Path, rows: dict[str, list[dict[str, str]]]) -> Path:
    """A plant with these rows of each input."""
    (folder / "raw").mkdir(parents=True)
    blocks = ["[plant]\nname = 'numbers'\nmax_quarantined_share = 1\n"]
    for name, found in rows.items():
        columns = list(dict.fromkeys(c for row in found for c in row))
        lines = [",".join(columns), *(",".join(row.get(c, "") for c in columns) for row in found), ""]
        (folder / "raw" / f"{name}.csv").write_text("\n".join(lines))
        mapped = ", ".join(f"{c} = {c!r}" for c in columns)
        blocks.append(f'[source.{name}]\nfiles = "{name}.csv"\ninput = "{name}"\ncolumns = {{ {mapped} }}\n')
    (folder / "plant.toml").write_text("\n".join(blocks))
    return folder


def failing(folder: Path) -> list[str]:
    """The KPIs and analyses whose question ends as a bug; all others are answered, or refused in words."""
    questions = [("kpi", name) for name in sorted(KPIS)] + [("show", name) for name in sorted(ANALYSES)]
    return [" ".join(q) for q in questions if plantkpi(*q, "--plant", folder, "--format", "json").code not in (0, 2)]


@pytest.fixture(scope="module")
def plant(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sound row of each input, and one with each extreme in each column."""
    rows = {name: [GOOD[name], *(GOOD[name] | {c: value} for c, value in CASES[name])] for name in NAMES}
    others = {name: [GOOD[name]] for name in ("state_event", "shift", "maintenance")}
    folder = plant_of(tmp_path_factory.mktemp("numbers") / "plant", rows | others)
    built(folder)
    return folder


@pytest.mark.parametrize("name", NAMES)
def test_a_number_out_of_range_goes_to_quarantine_and_no_other(plant: Path, name: str) -> None:
    kept = {row["source_row"] for row in rows_of(plant, "quarantine", "show", name, "--limit", "0")}
    assert kept == set(range(3, 3 + len(CASES[name])))


def test_every_question_is_answered_or_refused(plant: Path) -> None:
    assert failing(plant) == []


def test_the_largest_numbers_of_all_inputs_together_are_no_bug(tmp_path: Path) -> None:
    """What their products and sums are is beyond int64 in places: such a value is unknown, and nothing crashes."""
    rows = {}
    for name in NAMES:
        largest = {}
        for column in numbers(name):
            for power in (50, 45, 35, 31, 17):
                largest.setdefault(column, str((1 << power) - 1))
        rows[name] = [GOOD[name] | {c: v for c, v in largest.items() if c in GOOD[name]}]
    folder = plant_of(tmp_path / "plant", rows | {name: [GOOD[name]] for name in ("state_event", "shift")})
    assert plantkpi("build", "--plant", folder).code in (0, 3)
