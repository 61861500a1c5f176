"""The plants of data/ on the public data sets that they are made for: from the published files to the answers.

Numbers B-12 (Maven Analytics, Manufacturing Line Productivity), B-30 (Azure predictive maintenance 2015),
B-42 to B-44 (NASA C-MAPSS), as printed or counted from the files.
"""

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import fmean
from typing import Any

import pytest

from tests.cli.console import Said, plantkpi
from tests.conftest import DATASETS, ROOT, datasets_or_skip

pytestmark = [
    pytest.mark.xdist_group("plants"),  # each plant is built once
    # what Ibis 12 calls to list tables is deprecated in DuckDB 1.5
]

MINUTE = 60_000_000
HOUR = 60 * MINUTE
SIX = 5e-7


class Copy:
    """A committed plant in a folder of its own, built from the files in its raw folder or else the data sets."""

    def __init__(self, name: str, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        for file in ("plant.toml", "sources.py"):
            shutil.copyfile(ROOT / "data" / name / file, folder / file)
        said = plantkpi("build", "--log-format", "json", "--plant", folder)
        assert said.code == 0, said.err
        self.told = said.err

    def ask(self, *words: str) -> Said:
        """An answer as JSON."""
        return plantkpi(*words, "--plant", self.folder, "--format", "json")

    def rows(self, *words: str) -> list[dict[str, Any]]:
        """The rows of an answer; fails when there is none."""
        said = self.ask(*words)
        assert (said.code, said.err) == (0, "")
        return said.rows


@pytest.fixture(scope="module", autouse=True)
def _datasets() -> Iterator[None]:
    """Let ${PLANTKPI_DATASETS} of the plants be where the tests look for data sets."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PLANTKPI_DATASETS", str(DATASETS))
        yield


@pytest.fixture(scope="module")
def bottling(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    datasets_or_skip("bottling_line")
    return Copy("bottling_line", tmp_path_factory.mktemp("bottling_line"))


@pytest.fixture(scope="module")
def azure(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    datasets_or_skip("azure_fleet")
    return Copy("azure_fleet", tmp_path_factory.mktemp("azure_fleet"))


@pytest.fixture(scope="module")
def fd001(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """The first of the four data sets, whole."""
    folder = tmp_path_factory.mktemp("fd001")
    (folder / "raw").mkdir()
    for path in datasets_or_skip("cmapss").glob("*_FD001.txt"):
        shutil.copy(path, folder / "raw")
    return Copy("cmapss", folder)


@pytest.fixture(scope="module")
def lives(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """All four data sets, but of each engine its last row only, which tells its life: a hundred times quicker."""
    folder = tmp_path_factory.mktemp("lives")
    (folder / "raw").mkdir()
    for path in datasets_or_skip("cmapss").glob("*_FD00?.txt"):
        lines = path.read_text().splitlines(keepends=True)
        last = {line.split()[0]: line for line in lines}
        (folder / "raw" / path.name).write_text("".join(lines if path.name.startswith("RUL") else last.values()))
    return Copy("cmapss", folder)


# Bottling line: B-12


def test_nothing_of_the_bottling_line_is_lost(bottling: Copy) -> None:
    assert "production: 38 received, 38 accepted, 0 quarantined" in bottling.told
    assert "order_stop: 61 received, 61 accepted, 0 quarantined" in bottling.told
    assert "warning" not in bottling.told


def test_availability_of_the_bottling_line(bottling: Copy) -> None:
    """3,858 min planned, 2,470 min running, 1,388 min of stops."""
    (row,) = bottling.rows("kpi", "availability")
    assert row["value"] == pytest.approx(0.640228, abs=SIX)
    assert (row["numerator"], row["denominator"]) == (2_470 * MINUTE, 3_858 * MINUTE)
    stops = bottling.rows("show", "stop_pareto")
    assert sum(stop["in_plan_us"] for stop in stops) == 1_388 * MINUTE


def test_the_mean_of_the_batches_own_ratios_is_another_number(bottling: Copy) -> None:
    """It is what the published analysis printed: 67.1 %."""
    batches = [row["value"] for row in bottling.rows("kpi", "availability", "--by", "order") if row["order"]]
    assert len(batches) == 38
    assert fmean(batches) == pytest.approx(0.670767, abs=SIX)
    (whole,) = bottling.rows("kpi", "availability")
    assert abs(whole["value"] - 0.670767) > 0.03


def test_performance_of_the_bottling_line_is_exactly_1(bottling: Copy) -> None:
    (row,) = bottling.rows("kpi", "performance")
    assert (row["value"], row["numerator"], row["denominator"]) == (1.0, 2_470 * MINUTE, 2_470 * MINUTE)
    by_product = {row["product"]: row["value"] for row in bottling.rows("kpi", "performance", "--by", "product")}
    assert set(by_product.values()) == {1.0, None}


def test_without_good_counts_there_is_no_quality_and_no_oee(bottling: Copy) -> None:
    said = bottling.ask("kpi", "quality_ratio", "oee")
    assert said.code == 2
    assert [(row["kpi"], row["value"], row["status"]) for row in said.rows] == [
        ("quality_ratio", None, "refused"),
        ("oee", None, "refused"),
    ]
    assert all(row["reason"].startswith("no good counts") for row in said.rows)
    assert "quality_ratio: no good counts" in said.err


def test_availability_by_operator(bottling: Copy) -> None:
    rows = bottling.rows("kpi", "availability", "--by", "operator")
    assert {row["operator"]: row["value"] for row in rows if row["operator"]} == pytest.approx(
        {"Charlie": 0.668394, "Dee": 0.640777, "Dennis": 0.631707, "Mac": 0.609412}, abs=SIX
    )


def test_stops_by_reason(bottling: Copy) -> None:
    rows = bottling.rows("show", "stop_pareto")
    assert [(row["reason"], row["in_plan_us"] / MINUTE, row["entry_count"]) for row in rows] == [
        ("Machine adjustment", 332, 12),
        ("Machine failure", 254, 11),
        ("Inventory shortage", 225, 9),
        ("Batch change", 160, 5),
        ("Batch coding error", 145, 6),
        ("Other", 74, 6),
        ("Product spill", 57, 3),
        ("Calibration error", 49, 3),
        ("Labeling error", 42, 2),
        ("Label switch", 33, 3),
        ("Conveyor belt jam", 17, 1),
    ]
    assert all(row["stop_count"] is None for row in rows)  # nobody wrote down how many stops the minutes were


def test_a_batch_across_midnight_lasts_130_minutes(bottling: Copy) -> None:
    """Batch 422148 from 22:55 to 01:05; half of it falls on either date, and its one unit on one of them."""
    (order,) = bottling.rows("show", "fct_order", "--where", "order=422148")
    assert (order["start_at"], order["end_at"]) == ("2024-09-02T22:55:00+00:00", "2024-09-03T01:05:00+00:00")
    assert order["elapsed_us"] == 130 * MINUTE
    parts = bottling.rows("show", "fct_production", "--where", "order=422148")
    assert {(p["business_date"], p["planned_us"] // MINUTE) for p in parts} == {("2024-09-02", 65), ("2024-09-03", 65)}
    assert sorted(p["total_qty"] for p in parts) == [0, 1]


# Azure fleet: B-30


def test_mtbf_of_the_fleet_names_its_convention(azure: Copy) -> None:
    """100 machines for 8,760 h: 876,000 h over 761 failed components or 719 failure events."""
    component, event = azure.rows("kpi", "mtbf")
    assert component["convention"] == "mtbf_basis=operating, failure_counting=component, failure_denominator=failures"
    assert event["convention"] == "mtbf_basis=operating, failure_counting=event, failure_denominator=failures"
    assert (component["value"], event["value"]) == pytest.approx((1151.117, 1218.3588), abs=5e-4)
    assert (component["denominator"], event["denominator"]) == (761, 719)
    assert component["numerator"] == event["numerator"] == 876_000 * HOUR


def test_failures_of_the_fleet(azure: Copy) -> None:
    assert [row["value"] for row in azure.rows("kpi", "failures")] == [761, 719]
    component, event = azure.rows("kpi", "failures", "--where", "machine=13")
    assert (component["value"], event["value"]) == (13, 10)


def test_models_and_replacements_of_the_fleet(azure: Copy) -> None:
    """B-30: of 3,286 replacements (804, 863, 808, 811) 743 are repairs (183, 256, 128, 176), and 407 not of 2015."""
    models = Counter(row["model"] for row in azure.rows("show", "dim_machine"))
    assert models == {"model3": 35, "model4": 32, "model2": 17, "model1": 16}
    orders = Counter((row["kind"], row["component"]) for row in azure.rows("show", "stg_maintenance"))
    assert orders == {
        ("corrective", "comp1"): 192, ("corrective", "comp2"): 259, ("corrective", "comp3"): 131,
        ("corrective", "comp4"): 179, ("preventive", "comp1"): 804 - 183, ("preventive", "comp2"): 863 - 256,
        ("preventive", "comp3"): 808 - 128, ("preventive", "comp4"): 811 - 176,
    }  # fmt: skip
    (actions,) = azure.rows("kpi", "maintenance_actions")
    assert actions["value"] == 761 + 3_286 - 743 - 407


def test_machines_that_never_failed_are_there_with_zero(azure: Copy) -> None:
    rows = azure.rows("kpi", "failures", "--by", "machine")
    assert len({row["machine"] for row in rows}) == 100
    assert {row["machine"] for row in rows if row["value"] == 0} == {"6", "77"}
    for row in azure.rows("kpi", "mtbf", "--where", "machine=6"):
        assert (row["value"], row["status"], row["numerator"]) == (None, "undefined", 8_760 * HOUR)


def test_mttr_of_the_fleet_is_refused_and_not_0(azure: Copy) -> None:
    """None of 761 components and 719 events has a known end."""
    said = azure.ask("kpi", "mttr")
    assert said.code == 2
    component, event = said.rows
    assert (component["denominator"], event["denominator"]) == (761, 719)
    for row in (component, event):
        assert (row["value"], row["numerator"], row["status"]) == (None, None, "refused")
        assert row["reason"].startswith("no restoration times reported")


def test_availability_and_oee_of_the_fleet_are_refused(azure: Copy) -> None:
    said = azure.ask("kpi", "availability", "oee")
    assert said.code == 2
    assert [(row["status"], row["value"]) for row in said.rows] == [("refused", None)] * 2
    assert said.rows[0]["reason"] == (
        "needs state_event or order_stop, which this plant does not have (it has machine, machine_error, maintenance)"
    )


# C-MAPSS: B-42 to B-44


def test_mttf_of_the_four_sets(lives: Copy) -> None:
    rows = {row["dataset"]: row for row in lives.rows("kpi", "mttf", "--by", "dataset")}
    assert {name: row["value"] for name, row in rows.items()} == pytest.approx(
        {"FD001": 206.31, "FD002": 206.765385, "FD003": 247.20, "FD004": 245.979920}, abs=SIX
    )
    assert {name: row["denominator"] for name, row in rows.items()} == {
        "FD001": 100, "FD002": 260, "FD003": 100, "FD004": 249,
    }  # fmt: skip
    assert {row["unit"] for row in rows.values()} == {"cycles"}


def test_nothing_of_fd001_is_lost(fd001: Copy) -> None:
    """20,631 and 13,096 rows of 21 sensors and 3 settings."""
    assert "cycle_reading: 809,448 received, 809,448 accepted, 0 quarantined" in fd001.told
    assert "life: 200 received, 200 accepted, 0 quarantined" in fd001.told


def test_mttf_of_fd001_by_either_basis(fd001: Copy) -> None:
    failed, exposure = fd001.rows("kpi", "mttf", "--convention", "mttf_basis=failed,exposure")
    assert (failed["value"], failed["convention"]) == (206.31, "mttf_basis=failed, failure_denominator=failures")
    assert (exposure["value"], exposure["convention"]) == (337.27, "mttf_basis=exposure, failure_denominator=failures")


def test_engines_without_stops_or_counts_have_no_oee(fd001: Copy) -> None:
    said = fd001.ask("kpi", "oee", "availability", "mtbf")
    assert said.code == 2
    assert [row["status"] for row in said.rows] == ["refused"] * 3
    assert said.rows[0]["reason"] == (
        "needs state_event or order_stop and production and product_rate, which this plant does not have "
        "(it has cycle_reading, life, rul_truth)"
    )


def test_sensors_that_rise_fall_and_go_either_way(fd001: Copy) -> None:
    found = {row["sensor"]: row for row in fd001.rows("show", "sensor_degradation", "--where", "dataset=FD001")}
    assert len(found) == 24
    sensors = ("sensor_11", "sensor_12", "sensor_14")
    spearman = [found[name]["spearman_mean"] for name in sensors]
    prognosability = [found[name]["prognosability"] for name in sensors]
    assert spearman == pytest.approx([0.8097, -0.7840, 0.2569], abs=5e-5)
    assert prognosability == pytest.approx([0.8671, 0.8466, 0.3106], abs=5e-5)
