"""What runs say: sentences for people, JSON lines with the run's id for whatever collects logs."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.console import plantkpi


@pytest.fixture
def as_json(monkeypatch: pytest.MonkeyPatch) -> None:
    """Standard error is not a terminal here, which nothing overrides."""
    monkeypatch.delenv("PLANTKPI_LOG")


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.mark.usefixtures("as_json")
def test_a_build_says_json_with_its_run_in_each_line(tmp_path: Path) -> None:
    plantkpi("init", tmp_path / "p")
    told = lines(plantkpi("build", "--plant", tmp_path / "p").err)
    assert [line["event"] for line in told] == ["ingested", *["validated"] * 5, "built"]
    assert all(line["run_id"] and line["at"] and line["message"] for line in told)
    ingested, *_, built = told
    assert ingested["files"] == {"read": 4, "unchanged": 0, "superseded": 0, "forgotten": 0, "gone": 0}
    assert (built["unchanged"], built["level"]) == (0, "info")
    assert len({line["run_id"] for line in told}) == 2
    audit = json.loads(plantkpi("audit", "--plant", tmp_path / "p", "--format", "json").out)
    assert {row["run_id"] for row in audit} == {line["run_id"] for line in told}


@pytest.mark.usefixtures("as_json")
def test_a_run_that_fails_says_so_with_its_id(tmp_path: Path) -> None:
    plantkpi("init", tmp_path / "p")
    (tmp_path / "p" / "raw" / "stops.csv").unlink()
    said = plantkpi("build", "--plant", tmp_path / "p")
    (told,) = lines(said.err)
    assert (said.code, told["exit_code"], told["level"], told["event"]) == (2, 2, "error", "failed")
    assert told["run_id"]
    assert "stops*.csv" in told["message"]


@pytest.mark.usefixtures("as_json")
def test_what_is_no_run_is_said_in_words(tmp_path: Path) -> None:
    said = plantkpi("build", "--plant", tmp_path / "nowhere")
    assert said.err.startswith("plantkpi: ")


def test_the_form_can_be_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plantkpi("init", tmp_path / "p")
    monkeypatch.setenv("PLANTKPI_LOG", "text")
    assert plantkpi("ingest", "--plant", tmp_path / "p").err == "ingest: 4 read\n"
    monkeypatch.setenv("PLANTKPI_LOG", "jsonl")
    said = plantkpi("ingest", "--plant", tmp_path / "p")
    assert (said.code, said.err) == (2, "plantkpi: PLANTKPI_LOG cannot be 'jsonl'. Did you mean 'json'?\n")
