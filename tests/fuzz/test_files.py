"""Files that went wrong in any way: no error that nobody foresaw, no row lost, and the last good build can be asked.

`make fuzz` reads and builds 2,000 mutants. `make test` reads 40 and builds every fourth of them. Both are the same ones
each time.
"""

import itertools
import resource
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, seed, settings

from plantkpi.config.plant import load_plant
from plantkpi.runs.audit import current, history
from tests.cli.console import plantkpi
from tests.faults.files import everything
from tests.fuzz.mutants import WIDTHS, Mutant, mutants, sound

TOML = """\
[plant]
name = "fuzz"
max_quarantined_share = 1.0
"""
SOURCE = """\
[source.{name}]
files = "{file}"
input = "state_event"
columns = {{ machine_id = "machine", start_at = "from", end_at = "to", state = "reason", reason = "reason" }}
values.state = {{ breakdown = "failure", jam = "stopped" }}
{keys}
"""
KEYS = {"stops.fixed": f'format = "fixed"\nwidths = {list(WIDTHS)}'}
MOST_SECONDS = 60
"""A guard against hangs, far above what a mutant takes."""
MOST_KB = 4 << 20
"""A guard against files that take all memory."""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plant with a file of each format, built once."""
    folder = tmp_path_factory.mktemp("fuzz") / "plant"
    (folder / "raw").mkdir(parents=True)
    toml = TOML
    for number, (file, content) in enumerate(sound().items()):
        (folder / "raw" / file).write_bytes(content)
        toml += SOURCE.format(name=f"s{number}", file=file, keys=KEYS.get(file, ""))
    (folder / "plant.toml").write_text(toml)
    assert plantkpi("build", "--plant", folder).code == 0
    return folder


def assert_survives(built: Path, folder: Path, mutant: Mutant, command: str) -> None:
    """Read or build the plant with the mutant in place of its file, and look at what became of files, rows, readers."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(built, folder)
    (folder / "raw" / mutant.name).write_bytes(mutant.content)
    raw = everything(folder / "raw")
    begun = time.perf_counter()
    said = plantkpi(command, "--plant", folder)
    assert time.perf_counter() - begun < MOST_SECONDS
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < MOST_KB
    assert said.code in (0, 2, 3), said.err
    assert "Traceback" not in said.err
    assert everything(folder / "raw") == raw
    plant = load_plant(folder)
    files = current(plant).values()
    assert {entry.file.partition("/")[0] for entry in files} == set(sound())
    if (command, said.code) == ("build", 0):
        (made,) = [row for row in history(plant, "audit_build") if row["table_name"] == "stg_state_event"][-1:]
        assert made["rows_in"] == sum(entry.rows_in for entry in files)
        assert made["rows_in"] == made["rows_accepted"] + made["rows_quarantined"]
    answer = plantkpi("kpi", "availability", "--plant", folder, "--format", "json")
    assert answer.code == 0, answer.err


def campaign(count: int, built_of: int) -> Callable[[Path, Path], None]:
    """A run over so many mutants, the same ones each time; one of `built_of` is built, the others are only read."""
    numbers = itertools.count()

    def run(built: Path, folder: Path) -> None:
        @seed(count)
        @settings(max_examples=count, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(mutants())
        def check(mutant: Mutant) -> None:
            assert_survives(built, folder, mutant, "ingest" if next(numbers) % built_of else "build")

        check()

    return run


def test_40_mutants(built: Path, tmp_path: Path) -> None:
    campaign(40, 4)(built, tmp_path / "plant")


@pytest.mark.campaign
@pytest.mark.parametrize("part", range(10))
def test_2000_mutants(built: Path, tmp_path: Path, part: int) -> None:
    campaign(200 + part, 1)(built, tmp_path / "plant")
