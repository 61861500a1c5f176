"""A plant's own sources.py: what it raises is told with its line; builds run it once, questions never."""

from pathlib import Path

import pytest

from plantkpi.config.plant import load_plant
from tests.cli.console import plantkpi
from tests.faults.test_bad_input import own, refusal

MACHINES = "def stg_machine(raw_machines):\n    return raw_machines.rename(machine_id='machine')\n"


@pytest.mark.parametrize(
    ("body", "line", "said"),
    [
        ("x = 1\nraise SystemExit(0)\n", 2, "SystemExit: 0"),
        ("\n\nassert False, 'no such shift'\n", 3, "AssertionError: no such shift"),
        ("open('/no/such/file')\n", 1, "FileNotFoundError: "),
        ("1 / 0\n", 1, "ZeroDivisionError: "),
        ("class Odd(BaseException): ...\nraise Odd('x')\n", 2, "Odd: x"),
        ("def f():\n    return f()\nf()\n", 2, "RecursionError: "),
        ("x = 1\nx = = 2\n", 2, "SyntaxError: "),
    ],
    ids=["exit", "assert", "file", "arithmetic", "base", "recursion", "syntax"],
)
def test_what_the_file_raises_is_reported_with_its_line(tmp_path: Path, body: str, line: int, said: str) -> None:
    folder = own(tmp_path, body)
    assert refusal(folder).startswith(f"{folder / 'sources.py'}: cannot be loaded, line {line}: {said}")
    assert not (folder / "state" / "plant.duckdb").exists()


@pytest.mark.parametrize(
    ("raised", "said"),
    [("raise SystemExit", "SystemExit: "), ("assert 0", "AssertionError: "), ("[][1]", "IndexError: ")],
)
def test_what_a_function_raises_is_reported_with_its_line(tmp_path: Path, raised: str, said: str) -> None:
    folder = own(tmp_path, f"def stg_machine(raw_machines):\n    {raised}\n")
    assert refusal(folder).startswith(f"{folder / 'sources.py'}: stg_machine failed, line 2: {said}")


def test_a_callable_whose_parameters_nobody_knows_is_reported(tmp_path: Path) -> None:
    folder = own(tmp_path, "stg_machine = dict\n")
    assert refusal(folder).startswith(f"{folder / 'sources.py'}: dict has no parameters that can be read: ValueError: ")


def test_a_build_runs_it_once_and_questions_never(tmp_path: Path) -> None:
    ran = tmp_path / "ran"
    count = f"with open({str(ran)!r}, 'a') as log:\n    log.write('x')\n"
    folder = own(tmp_path / "plant", count + MACHINES)
    assert plantkpi("build", "--plant", folder).code == 0
    assert ran.read_text() == "x"
    assert plantkpi("kpi", "availability", "--plant", folder).err == ""
    for words in (["kpi", "availability"], ["show", "fct_stop"], ["show", "stop_pareto"], ["quarantine", "list"]):
        assert plantkpi(*words, "--plant", folder).code == 0
    assert ran.read_text() == "x"


@pytest.mark.parametrize(
    ("body", "failures_from"),
    [
        ("def made(raw_stops):\n    return raw_stops\nstg_state_event = made\n", "state_event"),
        ("# def stg_state_event(raw_stops)\n", "maintenance"),
    ],
    ids=["an assignment", "a comment"],
)
def test_what_the_file_defines_decides_what_plant_toml_leaves_open(
    tmp_path: Path, body: str, failures_from: str
) -> None:
    """Failures are counted from state_event where something makes that input, however its definition is written."""
    (tmp_path / "plant.toml").write_text("")
    (tmp_path / "sources.py").write_text(body)
    assert load_plant(tmp_path).build_settings()["failures_from"] == failures_from
