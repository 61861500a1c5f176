"""What a build leaves alone, since it would come out as it is."""

from datetime import UTC, datetime
from pathlib import Path

import ibis
import pyarrow as pa
import pytest

from plantkpi.build.build import build as build_all
from plantkpi.build.incremental.manifest import differing
from plantkpi.build.table_builder import Builder, BuildReport
from plantkpi.config.plant import load_plant
from tests.histories.plant import HistoryPlant

STOPS = ["M1,failure,2024-03-28 08:00:00,2024-03-28 09:00:00,jam", "M1,broken,2024-03-28 10:00:00,,"]
CHECKS = ["1,M1,2024-03-28 09:00:00,10,1"]


@pytest.fixture(scope="module")
def plant(tmp_path_factory: pytest.TempPathFactory) -> HistoryPlant:
    """A plant that was built once."""
    found = HistoryPlant(tmp_path_factory.mktemp("kept") / "plant")
    found.write("stops", 0, STOPS)
    found.write("checks", 0, CHECKS)
    assert not build(found).unchanged
    return found


def build(plant: HistoryPlant, as_of: datetime | None = None) -> BuildReport:
    report = plant.build(as_of)
    assert isinstance(report, BuildReport)
    return report


def made(report: BuildReport) -> set[str]:
    return set(report.rows) - report.unchanged


def test_nothing_new_makes_nothing_and_reports_the_same(plant: HistoryPlant) -> None:
    first, second = build(plant), build(plant)
    assert made(second) == set()
    assert second.received == first.received
    assert second.received["state_event"] == 2
    assert second.quarantined["state_event"] == {"state_unknown": 1}


def test_a_new_inspection_makes_what_is_made_of_inspections(plant: HistoryPlant, tmp_path: Path) -> None:
    plant.write("checks", 1, ["2,M1,2024-03-28 08:30:00,10,0"])
    report = build(plant)
    assert "fct_inspection" in made(report)
    assert {"int_timeline", "fct_production", "fct_stop", "int_day"} <= report.unchanged
    assert plant.difference(report, None, tmp_path / "anew") == []


def test_the_same_rows_in_another_file_make_no_other_times(plant: HistoryPlant, tmp_path: Path) -> None:
    """Which file a stop came from is told up to fct_stop; what is made of times alone is as it was."""
    plant.write("stops", 7, [])
    build(plant)
    plant.write("stops", 7, STOPS)
    plant.delete("stops0.csv", forget=True)
    report = build(plant)
    assert {"stg_state_event", "int_state_piece", "fct_stop"} <= made(report)
    assert {"int_order", "int_shift", "dim_shift", "int_day", "dim_date"} <= report.unchanged
    assert report.since["fct_order"] == report.since["stg_state_event"]  # not older rows, though a file was forgotten
    assert plant.difference(report, None, tmp_path / "anew") == []


def test_another_as_of_makes_what_it_closes(plant: HistoryPlant, tmp_path: Path) -> None:
    build(plant)
    until = datetime(2024, 3, 28, 7, 30, tzinfo=UTC)
    report = build(plant, until)
    assert {"int_window", "int_timeline"} <= made(report)
    assert {"stg_state_event", "int_recorded"} <= report.unchanged
    assert plant.difference(report, until, tmp_path / "anew") == []


def test_a_rate_makes_what_is_made_of_rates(plant: HistoryPlant) -> None:
    build(plant)
    plant.write("rates", 0, ["A,61", "B,90"])
    report = build(plant)
    assert {"stg_product_rate", "dim_product"} <= made(report)
    assert {"int_timeline", "fct_stop"} <= report.unchanged


def test_rows_that_come_twice_are_the_same_only_as_often() -> None:
    connection = ibis.duckdb.connect()
    one, other, again = (
        connection.create_table(name, pa.table({"a": rows}))
        for name, rows in (("one", [1, 1, 2, None]), ("other", [1, 2, 2, None]), ("again", [None, 2, 1, 1]))
    )
    apart = differing(one, other).order_by("a").to_pyarrow().to_pylist()
    assert apart == [{"a": 1, "surplus": 1}, {"a": 2, "surplus": -1}]
    assert differing(one, again).to_pyarrow().to_pylist() == []


def test_a_row_that_is_nowhere_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One more row is said to have come in than is accepted or quarantined."""
    plant = HistoryPlant(tmp_path / "plant")
    plant.write("stops", 0, STOPS)
    monkeypatch.setattr(Builder, "_calendar_rows", lambda _, short: int(short == "state_event"))
    assert plant.build(None) == "state_event: received 3 rows, accepted 1, quarantined 1"


def test_a_full_build_leaves_no_space_of_the_last_one(plant: HistoryPlant) -> None:
    found = load_plant(plant.folder)
    sizes = []
    for _ in range(2):
        build_all(found, is_full=True)
        sizes.append((plant.folder / "state" / "plant.duckdb").stat().st_size)
    assert sizes[1] <= sizes[0]
