"""Sensors know no instants: a build makes anew the rows of those units of which readings or lives came or went."""

from pathlib import Path

import pytest

from plantkpi.build.table_builder import BuildReport
from plantkpi.catalog.registry import TABLES, load
from tests.histories.plant import HistoryPlant, UnitPlant, WholePlant

READ, CYCLES, LIVED, LIVES = "stg_cycle_reading", "fct_unit_cycle", "stg_life", "fct_life"


def sensor_rows(unit: str, *values: str, fleet: str = "F", first: int = 0, regime: str = "low") -> list[str]:
    """Readings of one sensor of a unit, one a cycle."""
    return [f"{fleet},{unit},{first + n},{regime},heat,{value}" for n, value in enumerate(values)]


@pytest.fixture
def plant(tmp_path: Path) -> HistoryPlant:
    """Three units of a fleet and one of another, built; the last of the first fleet has not failed."""
    found = UnitPlant(tmp_path / "plant")
    found.write("readings", 0, sensor_rows("U1", "1", "2", "4", "9") + sensor_rows("U2", "3", "5", "4", "8"))
    found.write(
        "readings", 1, sensor_rows("U3", "7", "7.5", "9") + sensor_rows("U1", "20", "30", "25", "27", fleet="G")
    )
    found.write("lives", 0, ["F,U1,9,true", "F,U2,8,true", "F,U3,3,false"])
    built(found)
    return found


def built(plant: HistoryPlant) -> BuildReport:
    report = plant.build(None)
    assert isinstance(report, BuildReport), report
    return report


def units(plant: HistoryPlant, folder: Path) -> dict[str, int]:
    """Of how many units each table is made anew; the build is that of everything."""
    report = built(plant)
    assert plant.difference(report, None, folder / "anew") == []
    return report.keys


def test_a_day_of_one_unit_makes_that_unit(plant: HistoryPlant, tmp_path: Path) -> None:
    plant.write("readings", 2, sensor_rows("U3", "11", "12", first=3))
    assert units(plant, tmp_path) == {READ: 1, CYCLES: 1}


def test_a_day_is_reported_with_all_that_was_read_before(plant: HistoryPlant, tmp_path: Path) -> None:
    plant.write("readings", 2, sensor_rows("U3", "11", first=3))
    report = built(plant)
    assert (report.received["cycle_reading"], report.rows[READ], report.rows[CYCLES]) == (16, 16, 16)


def test_a_corrected_file_makes_what_was_in_it_and_what_is(plant: HistoryPlant, tmp_path: Path) -> None:
    plant.write("readings", 1, sensor_rows("U2", "1", first=4))
    assert units(plant, tmp_path) == {READ: 3, CYCLES: 3}


def test_a_file_that_is_forgotten_takes_its_rows_along(plant: HistoryPlant, tmp_path: Path) -> None:
    plant.delete("readings1.csv", forget=True)
    report = built(plant)
    assert report.rows[CYCLES] == 8
    assert units(plant, tmp_path) == {}


def test_a_second_report_of_a_cycle_is_validated_by_the_first(plant: HistoryPlant, tmp_path: Path) -> None:
    plant.write("readings", 2, sensor_rows("U1", "4", "5", first=2))
    assert units(plant, tmp_path) == {READ: 1, CYCLES: 1}
    plant.write("readings", 0, [])
    assert units(plant, tmp_path) == {READ: 2, CYCLES: 2}


def test_a_life_makes_the_cycles_of_its_unit(plant: HistoryPlant, tmp_path: Path) -> None:
    plant.write("lives", 1, ["F,U3,12,true"])
    plant.write("lives", 0, ["F,U1,9,true", "F,U2,8,true"])
    assert units(plant, tmp_path) == {LIVED: 3, LIVES: 3, CYCLES: 3}


def test_where_a_fleet_gets_a_second_regime_all_its_units_are_made(plant: HistoryPlant, tmp_path: Path) -> None:
    plant.write("readings", 2, sensor_rows("U2", "40", first=5, regime="high"))
    assert units(plant, tmp_path) == {READ: 1, CYCLES: 3}
    plant.write("readings", 2, [])
    assert units(plant, tmp_path) == {READ: 1, CYCLES: 3}
    plant.write("readings", 2, sensor_rows("U3", "11", first=3))
    assert units(plant, tmp_path) == {READ: 1, CYCLES: 1}


def test_rows_that_are_rejected_come_and_go(plant: HistoryPlant, tmp_path: Path) -> None:
    plant.write("readings", 2, ["F,,3,low,heat,5", ",U1,3,low,heat,5", "F,U1,,low,heat,5", "F,U1,3,low,heat,x"])
    assert len(units(plant, tmp_path)) == 2
    plant.write("readings", 3, sensor_rows("U2", "1", first=4))
    assert units(plant, tmp_path) == {READ: 1, CYCLES: 1}
    assert sum(built(plant).quarantined["cycle_reading"].values()) == 4
    plant.write("readings", 2, ["F,,3,low,heat,5"])
    assert len(units(plant, tmp_path)) == 2
    assert sum(built(plant).quarantined["cycle_reading"].values()) == 1


def test_a_longer_healthy_window_makes_all(plant: HistoryPlant, tmp_path: Path) -> None:
    plant.choose({"baseline_cycles": 4})
    plant.write("readings", 2, sensor_rows("U3", "11", first=3))
    assert units(plant, tmp_path) == {READ: 1}


@pytest.mark.slow
def test_stops_and_readings_of_one_delivery(tmp_path: Path) -> None:
    plant = WholePlant(tmp_path / "plant")
    plant.write("readings", 0, sensor_rows("U1", "1", "2", "4", "9") + sensor_rows("U3", "3", "5", "4"))
    plant.write("orders", 0, ["O1,M1,A,2024-03-25 06:00:00,2024-03-25 12:00:00,100,98"])
    plant.write("orders", 2, ["O2,M1,A,2024-03-28 12:00:00,2024-03-28 19:00:00,100,98"])
    plant.write("defects", 0, ["O1,,crack,2024-03-25 09:00:00,1", "O2,,crack,2024-03-28 18:00:00,1", ",M1,dent,,1"])
    plant.write("stops", 0, ["M1,failure,2024-03-28 08:00:00,2024-03-28 09:00:00,jam"])
    built(plant)
    plant.write("stops", 1, ["M1,stopped,2024-03-29 08:00:00,2024-03-29 08:10:00,jam"])
    plant.write("readings", 2, sensor_rows("U3", "11", first=3))
    plant.write("defects", 1, ["O2,,crack,2024-03-28 18:00:00,2"])
    assert units(plant, tmp_path) == {READ: 1, CYCLES: 1, "stg_defect": 1, "fct_defect": 1}
    # another order of that name takes the defect along
    plant.write("orders", 1, ["O2,M2,B,2024-03-28 16:00:00,2024-03-28 19:00:00,10,10"])
    assert units(plant, tmp_path) == {"fct_defect": 1}


def test_tables_with_a_key_are_made_of_what_has_it() -> None:
    """An input that grows tells which keys are new; one of another key, or a view, would tell nothing."""
    load()
    for table in TABLES.values():
        inputs = [TABLES[i] for i in table.inputs if i in TABLES]
        if table.incremental is None or not table.incremental.key:
            assert (
                not table.incremental
                or table.incremental.is_whole
                or not any(i.incremental and i.incremental.key for i in inputs)
            ), table.name
            continue
        for found in inputs:
            assert not found.is_view, found.name
            assert found.incremental is None or found.incremental.key in ((), table.incremental.key), found.name
            assert found.incremental is None or set(table.incremental.key) <= set(found.contract.columns), found.name
