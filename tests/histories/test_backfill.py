"""A history built step by step is the one that is built at once, and a backfill goes on where it stopped."""

import random
import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from typer.testing import CliRunner

from plantkpi.build.backfill import Step, backfill
from plantkpi.build.build import build
from plantkpi.cli import app
from plantkpi.engines.duckdb import built_path
from plantkpi.engines.registry import reading
from plantkpi.errors import ConfigError, ContractError, EngineError
from tests.histories.plant import HistoryPlant, differing_tables
from tests.histories.test_growth import Diary

pytestmark = pytest.mark.xdist_group("backfill")  # one history is built for several
DAYS = 9


@pytest.fixture
def plant(tmp_path: Path) -> HistoryPlant:
    """Nine days from 25 March 2024 on, a file of each kind a day, none of them built."""
    return history(tmp_path, 5)


def history(folder: Path, seed: int) -> HistoryPlant:
    found = HistoryPlant(folder / "plant")
    diary = Diary(found, seed)
    for day in range(DAYS):
        diary.deliver(day)
    found.ingest()
    return found


def midnight(day: date) -> datetime:
    return datetime.combine(day, time.min, ZoneInfo("Europe/Berlin")).astimezone(UTC)


def steps(plant: HistoryPlant, days: int = 3, end: date | None = None) -> list[Step]:
    return list(backfill(plant.load(), days=days, end=end))


class Filled:
    """Such a plant, built in steps of three days, and after each how many segments were published and to when."""

    def __init__(self, folder: Path) -> None:
        self.plant = history(folder, 5)
        self.steps: list[Step] = []
        self.published: list[dict[str, Any]] = []
        for step in backfill(self.plant.load(), days=3):
            self.steps.append(step)
            with reading(self.plant.load()) as place:
                rows = place.table("int_timeline")
                self.published += rows.agg(n=rows.count(), at=rows.end_at.max()).to_pyarrow().to_pylist()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Filled:
    return Filled(tmp_path_factory.mktemp("filled"))


def test_what_is_built_step_by_step_is_what_is_built_at_once(filled: Filled, tmp_path: Path) -> None:
    assert [step.end for step in filled.steps] == [date(2024, 3, 28), date(2024, 3, 31), None]
    assert [(step.number, step.count) for step in filled.steps] == [(1, 3), (2, 3), (3, 3)]
    assert filled.plant.difference(filled.steps[-1].report, None, tmp_path / "anew") == []


@pytest.mark.campaign
@pytest.mark.parametrize("seed", range(20))
def test_campaign(tmp_path: Path, seed: int) -> None:
    plant = history(tmp_path, seed)
    done = steps(plant, days=random.Random(seed).randrange(1, 5))
    assert plant.difference(done[-1].report, None, tmp_path / "anew") == []


def test_a_step_makes_only_what_is_new_in_it(filled: Filled) -> None:
    first, *others = [step.report for step in filled.steps]
    assert not first.since
    assert first.received["state_event"] < others[-1].received["state_event"]
    for report in others:
        assert {"int_state_piece", "int_timeline", "fct_stop", "fct_production"} <= set(report.since)


def test_each_step_is_published_and_ends_where_it_says(filled: Filled) -> None:
    for step, found in zip(filled.steps, filled.published, strict=True):
        assert found["n"] == step.report.rows["int_timeline"]
        assert step.end is None or found["at"] <= midnight(step.end)


@pytest.mark.slow
def test_one_that_stopped_goes_on(plant: HistoryPlant, tmp_path: Path) -> None:
    going = backfill(plant.load(), days=3)
    first = next(going)
    going.close()
    rest = steps(plant)
    assert first.end == date(2024, 3, 28)
    assert [(step.number, step.count, step.end) for step in rest] == [(2, 3, date(2024, 3, 31)), (3, 3, None)]
    assert rest[0].report.since
    assert plant.difference(rest[-1].report, None, tmp_path / "anew") == []


def test_one_that_is_done_makes_nothing_unless_it_is_to_begin_again(filled: Filled, tmp_path: Path) -> None:
    again = HistoryPlant(tmp_path / "again")
    shutil.copytree(filled.plant.folder, again.folder, dirs_exist_ok=True)
    (only,) = steps(again)
    assert (only.number, only.count) == (3, 3)
    assert set(only.report.rows) == only.report.unchanged
    first = next(backfill(again.load(), days=3, is_full=True))
    assert (first.number, first.count, first.end) == (1, 3, date(2024, 3, 28))


@pytest.mark.slow
def test_it_goes_on_where_a_plain_build_ends(tmp_path: Path) -> None:
    plant = HistoryPlant(tmp_path / "plant")
    diary = Diary(plant, 5)
    diary.deliver(0)
    plant.build(None)
    for day in range(1, 7):
        diary.deliver(day)
    plant.ingest()
    done = steps(plant, days=3)
    assert [step.end for step in done] == [date(2024, 3, 28), date(2024, 3, 31), None]
    assert plant.difference(done[-1].report, None, tmp_path / "anew") == []


@pytest.mark.slow
def test_it_ends_where_it_should_with_what_has_begun_by_then(plant: HistoryPlant, tmp_path: Path) -> None:
    done = steps(plant, end=date(2024, 3, 29))
    assert [step.end for step in done] == [date(2024, 3, 28), date(2024, 3, 29)]
    short = HistoryPlant(tmp_path / "short")
    for path in (plant.folder / "raw").iterdir():
        if path.stem[-1] in "0123" or path.name == "rates.csv":  # of 25 to 28 March
            shutil.copy(path, short.folder / "raw")
    until = midnight(date(2024, 3, 29))
    built = short.build(until)
    assert not isinstance(built, str)
    assert differing_tables(built_path(plant.load()), built_path(short.load())) == []
    with pytest.raises(ConfigError, match=r"is built until 2024-03-29 00:00, and --to 2024-03-27 would take that back"):
        steps(plant, end=date(2024, 3, 27))


def test_steps_begin_where_they_should(plant: HistoryPlant) -> None:
    first = next(backfill(plant.load(), days=3, start=date(2024, 3, 30)))
    assert (first.count, first.end) == (2, date(2024, 4, 2))


@pytest.mark.slow
def test_an_early_step_may_have_too_much_in_quarantine_but_not_the_whole(tmp_path: Path) -> None:
    plant = HistoryPlant(tmp_path / "plant")
    good = [f"M1,failure,2024-03-{d} 10:00:00,2024-03-{d} 11:00:00,jam" for d in range(20, 28)]
    plant.write("stops", 0, ["M1,broken,2024-03-10 10:00:00,2024-03-10 11:00:00,jam"])
    plant.write("stops", 1, good)
    plant.ingest()
    first, _, last = backfill(replace(plant.load(), max_quarantined_share=0.2), days=5)
    assert first.report.quarantined["state_event"] == {"state_unknown": 1}
    assert last.report.received["state_event"] == 9
    with pytest.raises(ContractError, match=r"(?s)1 of 9 rows.*This was step 3 of 3 of the backfill"):
        list(backfill(replace(plant.load(), max_quarantined_share=0.1), days=5, is_full=True))


def test_a_source_that_sources_py_asks_for_is_read_whole(tmp_path: Path) -> None:
    plant = HistoryPlant(tmp_path / "plant")
    plant.write("stops", 0, ["M1,failure,2024-01-10 10:00:00,2024-01-10 11:00:00,jam"])
    plant.write("orders", 0, ["O1,M1,A,2024-02-10 06:00:00,2024-02-10 19:00:00,100,98"])
    (plant.folder / "sources.py").write_text(
        'def stg_inspection(raw_orders):\n    return raw_orders.limit(0).select("source_file", "source_row")\n'
    )
    plant.ingest()
    assert [step.end for step in steps(plant, days=10)] == [date(2024, 1, 20), None]


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_a_day_that_no_plant_records_is_refused(plant: HistoryPlant, day: str) -> None:
    with pytest.raises(ConfigError, match=f"cannot begin or end at {day}: it is not of the years 1971 to 2099"):
        steps(plant, end=date.fromisoformat(day))


@pytest.mark.slow
def test_rows_of_a_day_that_no_plant_records_make_no_step(tmp_path: Path) -> None:
    plant = HistoryPlant(tmp_path / "plant")
    rows = [f"M1,failure,{day} 10:00:00,,jam" for day in ("0001-01-01", "1960-01-01", "2262-04-12", "9999-12-31")]
    plant.write("stops", 0, [*rows, "M1,failure,2024-03-20 10:00:00,2024-03-20 11:00:00,jam"])
    plant.write("stops", 1, ["M1,failure,2024-03-26 10:00:00,2024-03-26 11:00:00,jam"])
    plant.ingest()
    done = steps(plant)
    assert [step.end for step in done] == [date(2024, 3, 23), None]
    assert done[-1].report.quarantined["state_event"] == {"year_implausible": 4}
    assert plant.difference(done[-1].report, None, tmp_path / "anew") == []


def test_days_without_records_make_no_step(tmp_path: Path) -> None:
    plant = HistoryPlant(tmp_path / "plant")
    plant.write("stops", 0, ["M1,failure,2020-01-01 10:00:00,2020-01-01 11:00:00,jam"])
    plant.write("stops", 1, ["M1,failure,2024-03-26 10:00:00,2024-03-26 11:00:00,jam"])
    plant.ingest()
    done = steps(plant)
    assert [step.end for step in done] == [date(2020, 1, 4), None]


@pytest.mark.slow
def test_a_source_whose_files_have_other_columns_is_read_whole(plant: HistoryPlant, tmp_path: Path) -> None:
    other = "machine,state,start,end,reason,shift"
    plant.write("stops", 8, ["M1,failure,2024-04-02 10:00:00,2024-04-02 11:00:00,jam,night"], head=other)
    plant.ingest()
    done = steps(plant)
    assert {step.report.received["state_event"] for step in done} == {done[-1].report.received["state_event"]}
    assert plant.difference(done[-1].report, None, tmp_path / "anew") == []


def test_a_plant_of_which_nobody_can_report_is_built_at_once(tmp_path: Path) -> None:
    plant = HistoryPlant(tmp_path / "plant")
    plant.write("checks", 0, ["C1,M1,2024-03-25 10:00:00,50,1", "C2,M1,2024-03-29 10:00:00,50,2"])
    plant.ingest()
    (only,) = steps(plant)
    assert (only.number, only.count, only.end) == (1, 1, None)
    assert only.report.received["inspection"] == 2


def test_too_little_memory_says_what_to_do(plant: HistoryPlant, monkeypatch: pytest.MonkeyPatch) -> None:
    build(plant.load())
    before = (plant.folder / "state" / "plant.duckdb").read_bytes()
    monkeypatch.setenv("PLANTKPI_DUCKDB_MEMORY_LIMIT", "2MB")
    with pytest.raises(EngineError, match=r"more memory than it may have.*plantkpi backfill.*memory_limit"):
        build(plant.load(), is_full=True)
    with pytest.raises(EngineError, match="more memory than it may have"):
        steps(plant)
    assert (plant.folder / "state" / "plant.duckdb").read_bytes() == before


def test_the_command_reports_each_step(plant: HistoryPlant) -> None:
    told = CliRunner().invoke(
        app, ["backfill", "--plant", str(plant.folder), "--days", "5"], env={"PLANTKPI_LOG": "text"}
    )
    assert told.exit_code == 0, told.output
    assert "backfill: step 1 of 2, all before 2024-03-30: " in told.stderr
    assert "backfill: step 2 of 2, to the end: " in told.stderr
    assert "received" in told.stderr.partition("step 2 of 2")[2]
    assert "received" not in told.stderr.partition("step 2 of 2")[0]
