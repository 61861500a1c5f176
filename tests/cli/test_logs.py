"""What runs say: sentences for people, JSON lines with the run's id for whatever collects logs."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.console import plantkpi


@pytest.fixture
def as_json(monkeypatch: pytest.MonkeyPatch) -> None:
    """The variable asks for JSON."""
    monkeypatch.setenv("PLANTKPI_LOG", "json")


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


def test_a_log_that_is_piped_is_text_unless_json_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLANTKPI_LOG")
    plantkpi("init", tmp_path / "p")
    assert plantkpi("ingest", "--plant", tmp_path / "p").err == "ingest: 4 read\n"


@pytest.mark.parametrize(
    "words",
    [
        ("--log-format", "json", "ingest"),
        ("ingest", "--log-format", "json"),
        ("ingest", "--log-format=json"),
    ],
)
def test_an_option_asks_for_json_wherever_it_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.setenv("PLANTKPI_LOG", "text")
    plantkpi("init", tmp_path / "p")
    (line,) = lines(plantkpi(*words, "--plant", tmp_path / "p").err)
    assert (line["event"], line["files"]["read"]) == ("ingested", 4)


def test_an_unknown_form_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plantkpi("init", tmp_path / "p")
    said = plantkpi("ingest", "--log-format", "jsonl", "--plant", tmp_path / "p")
    assert (said.code, said.err) == (2, "plantkpi: --log-format cannot be 'jsonl'. Did you mean 'json'?\n")
    monkeypatch.setenv("PLANTKPI_LOG", "jsonl")
    said = plantkpi("ingest", "--plant", tmp_path / "p")
    assert (said.code, said.err) == (2, "plantkpi: PLANTKPI_LOG cannot be 'jsonl'. Did you mean 'json'?\n")
