"""A process that is killed at any moment of ingest and build leaves the last good state; nothing is lost or doubled."""

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from plantkpi.build.build import build
from plantkpi.config.plant import Plant
from plantkpi.engines.registry import BuildTarget, reading
from plantkpi.ingest.ingest import ingest
from tests.conftest import ROOT, Engines
from tests.histories.plant import HistoryPlant

DAY = "2024-03-{day:02}"
LEFT_OVERS = ("building.duckdb", "building.duckdb.wal")


class Deliveries:
    """A plant to which files come, with what was delivered counted by hand."""

    def __init__(self, folder: Path, backend: str, dice: random.Random) -> None:
        self.history = HistoryPlant(folder)
        self.backend, self.dice = backend, dice
        self.rows: dict[str, dict[str, int]] = {"state_event": {}, "production": {}}

    def deliver(self, number: int) -> None:
        """A file of stops and one of orders, new or another version of one."""
        for kind, name in (("stops", "state_event"), ("orders", "production")):
            told = [getattr(self, f"_{kind}")(n) for n in range(self.dice.randint(1, 6))]
            self.history.write(kind, number, told)
            self.rows[name][f"{kind}{number}.csv"] = len(told)

    def _stops(self, n: int) -> str:
        day, hour = DAY.format(day=self.dice.randint(1, 28)), self.dice.randint(0, 22)
        state = self.dice.choice(["failure", "stopped", "setup", "nonsense"])
        return f"M{self.dice.randint(1, 3)},{state},{day} {hour:02}:00:00,{day} {hour + 1:02}:00:00,r{n}"

    def _orders(self, n: int) -> str:
        day, hour = DAY.format(day=self.dice.randint(1, 28)), self.dice.randint(0, 22)
        return f"O{n},M{self.dice.randint(1, 3)},A,{day} {hour:02}:10:00,{day} {hour + 1:02}:00:00,10,9"

    def plant(self) -> Plant:
        return self.history.load()

    def work(self, trace: Path, kill_after_s: float | None) -> tuple[str, float]:
        """Read and build in a process of its own, killed so long after its start; its last step, and its seconds."""
        self.plant()
        trace.write_text("")
        command = [sys.executable, "-m", "tests.faults.worked", str(self.history.folder), self.backend, str(trace)]
        process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, env=os.environ)
        while process.poll() is None and not trace.read_text():
            time.sleep(0.01)
        started = time.monotonic()
        try:
            process.wait(kill_after_s)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
        _, said = process.communicate()
        assert process.returncode in (0, -signal.SIGKILL), said.decode()
        return trace.read_text().split("\n")[-2], time.monotonic() - started

    def mark(self) -> dict[str, Any]:
        """A mark of each published table's rows."""
        with reading(self.plant(), self.backend) as place:
            return {name: _mark(place, name) for name in place.names()}

    def assert_nothing_lost_or_doubled(self) -> None:
        with reading(self.plant(), self.backend) as place:
            for name, files in self.rows.items():
                kept = [
                    place.table(f"{kind}_{name}").select("source_file", "source_row") for kind in ("stg", "quarantine")
                ]
                found = kept[0].union(kept[1]).to_pyarrow().to_pylist()
                assert Counter(row["source_file"] for row in found) == +Counter(files)
                assert len({tuple(row.values()) for row in found}) == len(found)


def _mark(place: BuildTarget, name: str) -> Any:
    if place.is_local:
        query = f'SELECT count(*), bit_xor(hash(t)) FROM "{name}" t'
        return place.connection.raw_sql(query).fetchall()  # type: ignore[attr-defined]
    schema = place.schema  # type: ignore[attr-defined]
    query = f'SELECT count(*), sum(hashtextextended(t::text, 0)) FROM "{schema}"."{name}" t'
    with place.engine.connection.raw_sql(query) as found:  # type: ignore[attr-defined]
        return found.fetchall()


def survived(deliveries: Deliveries, folder: Path, kills: int) -> Counter[str]:
    """Kill so many runs at random moments; where they hit."""
    deliveries.deliver(0)
    trace = folder / "trace"
    step, _ = deliveries.work(trace, None)
    assert step == "done"
    deliveries.deliver(1)
    step, lasted_s = deliveries.work(trace, None)
    assert step == "done"
    before, hit = deliveries.mark(), Counter[str]()
    number = 1
    while hit.total() < kills:
        number += 1
        deliveries.deliver(number if deliveries.dice.random() < 0.7 else deliveries.dice.randint(1, number - 1))
        step, _ = deliveries.work(trace, deliveries.dice.uniform(0.0, lasted_s))
        if step != "done":
            hit[step] += 1
        left = deliveries.mark()
        ingest(deliveries.plant())
        build(deliveries.plant(), backend=deliveries.backend)
        after = deliveries.mark()
        assert left in (before, after), step
        deliveries.assert_nothing_lost_or_doubled()
        state = deliveries.history.folder / "state"
        assert [name for name in LEFT_OVERS if (state / name).exists()] == []
        assert list(state.rglob("*.writing")) == []
        before = after
    build(deliveries.plant(), backend=deliveries.backend, is_full=True)
    assert deliveries.mark() == before
    return hit


@pytest.fixture
def variables(engines: Engines, request: pytest.FixtureRequest) -> None:
    if "postgres" in request.node.callspec.id:
        engines.start("postgres")


@pytest.mark.parametrize("backend", ["duckdb", pytest.param("postgres", marks=pytest.mark.engine("postgres"))])
@pytest.mark.usefixtures("variables")
def test_some_kills(backend: str, tmp_path: Path) -> None:
    hit = survived(Deliveries(tmp_path / "plant", backend, random.Random(7)), tmp_path, 1)
    assert hit.total() == 1


@pytest.mark.campaign
@pytest.mark.parametrize("backend", ["duckdb", pytest.param("postgres", marks=pytest.mark.engine("postgres"))])
@pytest.mark.usefixtures("variables")
def test_campaign(backend: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hit = survived(Deliveries(tmp_path / "plant", backend, random.Random()), tmp_path, 50)
    with capsys.disabled():
        print(f"\n{backend}")
        for step, kills in hit.most_common():
            print(f"  {kills:3}  {step}")
