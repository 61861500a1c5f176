"""A plan says beforehand what the next build does, and why; to make one changes nothing."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from plantkpi.build.incremental.plan import BuildPlan
from plantkpi.build.table_builder import BuildReport
from tests.cli.console import plantkpi
from tests.histories.plant import HistoryPlant, UnitPlant, beyond

EVENING = ["M1,stopped,2024-03-28 20:00:00,2024-03-28 20:20:00,jam"]


@pytest.fixture
def plant(tmp_path: Path) -> HistoryPlant:
    """Two days of one machine, built."""
    found = HistoryPlant(tmp_path / "plant")
    found.write("stops", 0, [f"M1,failure,2024-03-{day} 09:00:00,2024-03-{day} 09:30:00,tool" for day in (27, 28)])
    orders = [f"O{day},M1,A,2024-03-{day} 06:00:00,2024-03-{day} 18:00:00,500,490" for day in (27, 28)]
    found.write("orders", 0, orders)
    assert isinstance(found.build(None), BuildReport)
    return found


def carried_out(plant: HistoryPlant) -> BuildPlan:
    """The plan of the next build, which does just that."""
    plan, report = plant.plan(), plant.build(None)
    assert isinstance(report, BuildReport), report
    assert beyond(plan, report) == []
    return plan


def test_the_first_build_makes_all(tmp_path: Path) -> None:
    assert HistoryPlant(tmp_path / "plant").plan() == BuildPlan(is_first=True)


def test_nothing_new_leaves_all_as_it_is(plant: HistoryPlant) -> None:
    plan = carried_out(plant)
    assert (plan.change_at, plan.cutoff) == (None, None)
    assert plan.having("extended", "by key", "compared", "rebuilt") == []


def test_a_new_file_extends_from_the_day_on_which_all_that_it_reaches_began(plant: HistoryPlant) -> None:
    plant.write("stops", 1, EVENING)
    plan = carried_out(plant)
    # what was observed ended with the order at 18:00 of Berlin's winter time; it began as the night shift of the 27th
    # ended, which began on that day
    assert plan.change_at == datetime(2024, 3, 28, 17, tzinfo=UTC)
    assert plan.cutoff is not None
    assert plan.cutoff.at == datetime(2024, 3, 26, 23, tzinfo=UTC)
    assert {"stg_state_event", "int_timeline", "fct_production", "fct_stop"} <= set(plan.having("extended"))
    assert {"stg_production", "fct_defect"} <= set(plan.having("unchanged", "empty"))


def test_a_corrected_file_reaches_back_to_its_first_row(plant: HistoryPlant) -> None:
    plant.write("stops", 0, ["M1,failure,2024-03-27 09:00:00,2024-03-27 09:45:00,tool"])
    plan = carried_out(plant)
    assert plan.change_at == datetime(2024, 3, 27, 8, tzinfo=UTC)


def test_a_forgotten_file_reaches_back_to_its_first_row(plant: HistoryPlant, tmp_path: Path) -> None:
    plant.write("stops", 1, EVENING)
    plant.build(None)
    plant.delete("stops1.csv", forget=True)
    plan, report = plant.plan(), plant.build(None)
    assert plan.change_at == datetime(2024, 3, 28, 19, tzinfo=UTC)
    assert "stg_state_event" in plan.having("extended")
    assert plant.difference(report, None, tmp_path / "anew") == []


def test_a_setting_rebuilds_what_takes_it_and_what_reads_that(plant: HistoryPlant) -> None:
    plant.choose({"minor_s": 240})
    plan = carried_out(plant)
    assert "settings" in plan.tables["int_state_piece"].reason
    assert plan.tables["fct_order"].reason == "fct_production is rebuilt"
    assert {"stg_state_event", "int_order"} <= set(plan.having("unchanged"))


def test_another_mapping_reads_the_input_in_full(plant: HistoryPlant) -> None:
    plant.write("stops", 1, EVENING, head="machine,state,start,end,cause")
    plant.choose({"reason": "cause"})
    plant.write("stops", 0, [], head="machine,state,start,end,cause")
    plan = plant.plan()
    assert plan.tables["stg_state_event"].reason == "what changed of state_event is not known: read in full"


def test_a_day_of_one_unit_extends_by_key(tmp_path: Path) -> None:
    plant = UnitPlant(tmp_path / "plant")
    head = "fleet,unit,cycle,regime,sensor,value"
    plant.write("readings", 0, [f"F,{unit},{cycle},low,heat,{cycle}" for unit in "AB" for cycle in (1, 2, 3)], head)
    plant.build(None)
    plant.write("readings", 1, ["F,A,4,low,heat,9"], head)
    plan = carried_out(plant)
    assert plan.having("by key") == ["stg_cycle_reading", "fct_unit_cycle"]


def test_the_command_prints_it_and_changes_nothing(plant: HistoryPlant) -> None:
    plant.write("stops", 1, EVENING)
    before = {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in plant.folder.rglob("*") if p.is_file()}
    done = plantkpi("build", "--plan", "--plant", plant.folder)
    assert {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in plant.folder.rglob("*") if p.is_file()} == before
    assert done.code == 0
    assert "  stops: stops1.csv, 1 rows, new" in done.out
    assert "Cutoff    2024-03-26 23:00 UTC" in done.out
    assert max(map(len, done.out.splitlines())) <= 100


def test_a_file_that_cannot_be_read_is_named(plant: HistoryPlant) -> None:
    plant.write("stops", 1, EVENING, head="machine,state,start,finish,reason")
    done = plantkpi("build", "--plan", "--plant", plant.folder)
    assert done.code == 2
    assert "stops1.csv" in done.err
