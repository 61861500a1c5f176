"""Flows: plain functions without Prefect's server, and deployments on a server with a worker."""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from flows.serve import prefect, served

from plantkpi.config.plant import load_plant
from plantkpi.runs.audit import history
from tests.cli.console import plantkpi
from tests.conftest import ROOT

DEPLOYED = yaml.safe_load((ROOT / "prefect.yaml").read_text())["deployments"]


@pytest.fixture
def plant(tmp_path: Path) -> Path:
    plantkpi("init", tmp_path / "plant")
    return tmp_path / "plant"


def in_python(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A process of its own: Prefect changes its process when it is imported."""
    return subprocess.run(
        [sys.executable, *words], cwd=ROOT, env=os.environ | environment, text=True, capture_output=True, check=False
    )


def test_without_a_server_the_flow_is_a_function(plant: Path, tmp_path: Path) -> None:
    nowhere = {"PREFECT_HOME": str(tmp_path / "home"), "PREFECT_SERVER_ALLOW_EPHEMERAL_MODE": "false"}
    done = in_python("-m", "flows.build", str(plant), **nowhere)
    assert done.returncode == 0, done.stderr
    assert plantkpi("kpi", "oee", "--plant", plant, "--format", "json").value() == pytest.approx(0.75, abs=0.25)


@pytest.mark.parametrize("flow", ["ingest", "build"])
def test_a_function_that_fails_ends_as_a_command_does(flow: str, tmp_path: Path) -> None:
    nowhere = {"PREFECT_HOME": str(tmp_path / "home"), "PREFECT_SERVER_ALLOW_EPHEMERAL_MODE": "false"}
    done = in_python("-m", f"flows.{flow}", str(tmp_path / "nowhere"), **nowhere)
    assert done.returncode == 2
    assert done.stderr.startswith(f"plantkpi: {tmp_path / 'nowhere' / 'plant.toml'}: no such file.")


def test_an_instant_without_a_zone_is_in_the_plants_as_on_the_command_line(plant: Path, tmp_path: Path) -> None:
    at = "2024-03-05T12:00:00"
    code = f"from flows.build import build, datetime; build.fn({str(plant)!r}, as_of=datetime.fromisoformat({at!r}))"
    done = in_python("-c", code, PREFECT_HOME=str(tmp_path / "home"), PREFECT_SERVER_ALLOW_EPHEMERAL_MODE="false")
    assert done.returncode == 0, done.stderr
    assert plantkpi("build", "--plant", plant, "--as-of", at).code == 0
    told = [row["as_of"] for row in history(load_plant(plant), "audit_build") if row["table_name"] == "int_window"]
    assert told == ["2024-03-05T12:00:00+01:00"] * 2


def test_a_backfill_is_a_function_too(plant: Path, tmp_path: Path) -> None:
    code = f"from flows.backfill import backfill; backfill.fn({str(plant)!r}, days=1)"
    done = in_python("-c", code, PREFECT_HOME=str(tmp_path / "home"), PREFECT_SERVER_ALLOW_EPHEMERAL_MODE="false")
    assert done.returncode == 0, done.stderr
    runs = plantkpi("audit", "--plant", plant, "--format", "json").rows
    assert [run["kind"] for run in runs] == ["build", "build", "ingest"]
    assert plantkpi("kpi", "availability", "--plant", plant, "--format", "json").value() == 2_527 / 2_760


def test_wrong_data_is_not_tried_again_and_a_missing_engine_is() -> None:
    code = """
from flows.steps import is_transient
from plantkpi.errors import *

class State:
    def __init__(self, error): self.error = error
    def result(self, raise_on_failure): return self.error

print([is_transient(None, None, State(e("x"))) for e in (EngineError, BusyError, OSError, ContractError, InputError)])
"""
    assert in_python("-c", code).stdout.strip() == "[True, True, True, False, False]"


@pytest.mark.parametrize("day", ["2027-03-28", "2026-10-25"])
def test_an_hourly_deployment_runs_once_in_each_hour_of_a_clock_change(day: str) -> None:
    """One hour is skipped on the wall clock, or comes twice: in UTC there are 23 or 25 hours, and a run in each."""
    schedule = next(d for d in DEPLOYED if d["name"] == "hourly")["schedules"][0]
    hours = _runs(schedule, day, 30)
    assert [b - a for a, b in pairwise(hours)] == [timedelta(hours=1)] * 29


@pytest.mark.parametrize("day", ["2027-03-28", "2026-10-25"])
def test_a_nightly_deployment_runs_once_a_day(day: str) -> None:
    schedule = next(d for d in DEPLOYED if d["name"] == "nightly")["schedules"][0]
    runs = _runs(schedule, day, 3)
    assert [b.date() - a.date() for a, b in pairwise(runs)] == [timedelta(days=1)] * 2


def _runs(schedule: Mapping[str, str], day: str, count: int) -> list[datetime]:
    """The first runs from four hours before the day in UTC."""
    code = f"""
import asyncio, json, datetime
from prefect.server.schemas.schedules import CronSchedule, IntervalSchedule
start = datetime.datetime.fromisoformat("{day}T00:00:00+00:00") - datetime.timedelta(hours=4)
told = {dict(schedule)!r}
schedule = CronSchedule(**told) if "cron" in told else IntervalSchedule(**told)
dates = asyncio.run(schedule.get_dates({count}, start=start))
print(json.dumps([date.astimezone(datetime.timezone.utc).isoformat() for date in dates]))
"""
    done = in_python("-c", code)
    assert done.returncode == 0, done.stderr
    return [datetime.fromisoformat(text).astimezone(UTC) for text in json.loads(done.stdout)]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, str]]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with served(port, tmp_path_factory.mktemp("prefect")) as environment:
        yield environment


@pytest.mark.xdist_group("prefect")
def test_a_deployment_builds_a_plant_and_keeps_artifacts(server: Mapping[str, str], plant: Path) -> None:
    with (plant / "raw" / "stops.csv").open("a") as stops:
        stops.write("M1;nonsense;;\n")
    config = re.sub(r"max_quarantined_share = \S+", "max_quarantined_share = 0.5", (plant / "plant.toml").read_text())
    (plant / "plant.toml").write_text(config)
    prefect(server, "deployment", "run", "build/hourly", "--watch", "--param", f"plant={plant}")
    found = {artifact["key"]: artifact["data"] for artifact in listed(server, "artifacts")}
    assert {key.split("-")[0] for key in found} == {"ingest", "contracts", "quarantine", "kpis"}
    (name,) = (key for key in found if key.startswith("kpis"))
    assert "| oee |" in found[name]
    assert "fct_production" in found[name.replace("kpis", "contracts")]
    assert "unreadable" in found[name.replace("kpis", "quarantine")]
    made = {"read stops", "make int_timeline", "make fct_production", "ask KPIs"}
    assert answer_of(lambda: made <= {task["name"].rsplit("-", 1)[0] for task in listed(server, "task_runs")})


@pytest.mark.xdist_group("prefect")
def test_a_broken_contract_fails_the_run_once(server: Mapping[str, str], plant: Path) -> None:
    shutil.copyfile(plant / "raw" / "stops.csv", plant / "raw" / "stops2.csv")
    before = len(listed(server, "task_runs"))
    with pytest.raises(RuntimeError, match="Failed"):
        prefect(server, "deployment", "run", "build/hourly", "--watch", "--param", f"plant={plant}")
    assert answer_of(lambda: len(listed(server, "task_runs")) > before)
    failed = answer_of(lambda: [run for run in listed(server, "task_runs") if run["state_name"] == "Failed"])
    assert {run["run_count"] for run in failed} == {1}
    reasons = [a["data"] for a in listed(server, "artifacts") if "ContractError" in a["data"]]
    assert "quarantined" in reasons[0]


def answer_of(ask: Callable[[], Any]) -> Any:
    """The answer, once there is one: the server hears of tasks by events, which may come after the run has ended."""
    until = time.monotonic() + 60
    while not (answer := ask()) and time.monotonic() < until:
        time.sleep(1)
    return answer


def listed(server: Mapping[str, str], what: str) -> list[dict[str, Any]]:
    """What the server's API has, the latest first."""
    request = urllib.request.Request(
        f"{server['PREFECT_API_URL']}/{what}/filter", b'{"limit": 200}', {"content-type": "application/json"}
    )
    with urllib.request.urlopen(request) as answer:
        return json.loads(answer.read())
