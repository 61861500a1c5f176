"""What people see of runs and of rows that were kept apart."""

import re
from pathlib import Path
from typing import Any

import pytest

from tests.cli.console import plantkpi, refused

NEW = ["P1;05.03.2024 06:00;05.03.2024 06:20;tool broken", "P1;05.03.2024 07:00;05.03.2024 06:00;jam"]


def counted(rows: list[dict[str, Any]]) -> dict[str, int]:
    return {f"{row['input']} {row['rule']}": row["rows"] for row in rows}


def share(plant: Path, allowed: float) -> None:
    """How much of an input may be in quarantine."""
    config = plant / "plant.toml"
    config.write_text(
        re.sub(r"max_quarantined_share = [\d.]+", f"max_quarantined_share = {allowed}", config.read_text())
    )


@pytest.fixture
def dirty(fresh: Path) -> Path:
    """The starter's plant with a reason that plant.toml does not map, and a stop that ends before it starts."""
    share(fresh, 0.5)
    stops = fresh / "raw" / "stops.csv"
    lines = stops.read_text().splitlines()
    machine = lines[1].partition(";")[0]
    added = [line.replace("P1", machine) for line in NEW]
    stops.write_text("\n".join([*lines, *added]) + "\n")
    assert plantkpi("build", "--plant", fresh).code == 0
    return fresh


def test_rows_in_quarantine_are_counted_and_shown_as_received(dirty: Path) -> None:
    last = len((dirty / "raw" / "stops.csv").read_text().splitlines())
    listed = plantkpi("quarantine", "list", "--plant", dirty, "--format", "json")
    assert counted(listed.rows) == {"state_event end_before_start": 1, "state_event state_unknown": 1}
    shown = plantkpi("quarantine", "show", "state_event", "--plant", dirty, "--format", "json").rows
    assert [(row["rule"], row["source_file"], row["source_row"]) for row in shown] == [
        ("state_unknown", "stops.csv", last - 1),
        ("end_before_start", "stops.csv", last),
    ]
    assert "tool broken" in shown[0]["reason"]
    assert "05.03.2024 06:20" in shown[0]["received"]
    only = plantkpi("quarantine", "show", "state_event", "--rule", "end_before_start", "--plant", dirty, "--limit", 1)
    assert "tool broken" not in only.out
    assert only.err == ""


def test_a_mended_mapping_brings_rows_back(dirty: Path) -> None:
    config = dirty / "plant.toml"
    config.write_text(config.read_text().replace('"jam" = "stopped"', '"jam" = "stopped"\n"tool broken" = "failure"'))
    said = plantkpi("quarantine", "retry", "--plant", dirty)
    assert said.code == 0
    found = [line.split() for line in said.out.splitlines()]
    # the input is printed once
    assert ["state_event", "end_before_start", "1", "1"] in found
    assert ["state_unknown", "1", "0"] in found
    left = plantkpi("quarantine", "list", "--plant", dirty, "--format", "json").rows
    assert counted(left) == {"state_event end_before_start": 1}


def test_unknown_names_are_reported_with_the_nearest(dirty: Path) -> None:
    assert "Did you mean 'state_event'?" in refused(plantkpi("quarantine", "show", "state_evnt", "--plant", dirty))
    said = refused(plantkpi("quarantine", "show", "state_event", "--rule", "state_unknwn", "--plant", dirty))
    assert "Did you mean 'state_unknown'?" in said


def test_runs_are_listed_latest_first_and_reported_step_by_step(dirty: Path) -> None:
    runs = plantkpi("audit", "--plant", dirty, "--format", "json").rows
    assert [(run["kind"], run["status"], run["rows_quarantined"]) for run in runs] == [
        ("build", "ok", 2),
        ("ingest", "ok", 0),
    ]
    files = plantkpi("audit", runs[1]["run_id"], "--plant", dirty, "--format", "json").rows
    assert {(step["file"], step["status"]) for step in files} == {
        (f"{name}.csv", "read") for name in ("machines", "orders", "rates", "stops")
    }
    lines = len((dirty / "raw" / "stops.csv").read_text().splitlines())
    assert {step["rows_in"] for step in files if step["file"] == "stops.csv"} == {lines - 1}
    tables = plantkpi("audit", runs[0]["run_id"], "--plant", dirty, "--format", "json").rows
    events = next(step for step in tables if step["table_name"] == "stg_state_event")
    assert (events["rows_in"], events["rows_accepted"], events["rows_quarantined"]) == (lines - 1, lines - 3, 2)
    assert "no run 'x'." in refused(plantkpi("audit", "x", "--plant", dirty))
    several = refused(plantkpi("audit", "2", "--plant", dirty))
    assert several.startswith("2 runs start with '2'")


def test_a_refused_build_is_in_the_list(dirty: Path) -> None:
    share(dirty, 0.0)
    assert plantkpi("build", "--plant", dirty).code == 3
    latest = plantkpi("audit", "--plant", dirty, "--format", "json").rows[0]
    assert (latest["kind"], latest["status"]) == ("build", "failed: ContractError")


def test_rows_of_a_corrected_file_are_counted_once(dirty: Path) -> None:
    stops = dirty / "raw" / "stops.csv"
    before = plantkpi("audit", "--plant", dirty, "--format", "json").rows[-1]["rows_in"]
    stops.write_text("\n".join(stops.read_text().splitlines()[:-1]) + "\n")
    assert plantkpi("ingest", "--plant", dirty).code == 0
    assert plantkpi("audit", "--plant", dirty, "--format", "json").rows[0]["rows_in"] == before - 1


def test_an_unknown_run_is_reported_with_those_that_there_are(dirty: Path) -> None:
    runs = plantkpi("audit", "--plant", dirty, "--format", "json").rows
    known = ", ".join(sorted(run["run_id"] for run in runs))
    assert f"no run 'nosuch'. Known: {known}. " in refused(plantkpi("audit", "nosuch", "--plant", dirty))


def test_a_plant_without_runs_says_so(fresh: Path) -> None:
    said = plantkpi("audit", "--plant", fresh, "--format", "json")
    assert (said.code, said.out) == (0, "[]\n")
    assert "has no runs yet" in said.err
