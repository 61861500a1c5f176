"""A disk that is full, a folder that nobody may write to, a server that goes away in the middle of a build."""

import logging
import os
import signal
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from plantkpi.build.build import build
from plantkpi.engines.registry import reading
from plantkpi.errors import EngineError
from plantkpi.ingest.ingest import ingest
from tests.cli.console import CONSOLE, plantkpi
from tests.conftest import ROOT
from tests.histories.plant import HistoryPlant

LIMITED = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
limit = int(sys.argv.pop(1))
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
from plantkpi.cli import main
main()
"""
"""No file may grow beyond a limit: what a full disk is to one process."""

AS_NOBODY = """
import os, sys
from pathlib import Path
from plantkpi.errors import PlantKpiError
from plantkpi.ingest.ingest import ingest
from plantkpi.config.plant import load_plant
plant = load_plant(Path(sys.argv[1]))
os.setgid(65534)
os.setuid(65534)
try:
    ingest(plant)
except PlantKpiError as error:
    print(error.exit_code, error)
"""

BOUND = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
"""Before a command: root, too, may write only where the mode of a file says so."""


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A built plant, of which another file came."""
    plantkpi("init", tmp_path / "plant")
    assert plantkpi("build", "--plant", tmp_path / "plant").code == 0
    stops = tmp_path / "plant" / "raw" / "stops.csv"
    (tmp_path / "plant" / "raw" / "stops2.csv").write_text(stops.read_text().splitlines()[0] + "\n")
    return tmp_path / "plant"


def availability(plant: Path) -> Any:
    return plantkpi("kpi", "availability", "--plant", plant, "--format", "json").value()


@pytest.mark.parametrize(
    ("limit", "is_new", "file"),
    [
        (1000, False, "audit.duckdb"),
        (1000, True, "stops2.csv.parquet"),
        (300_000, True, "building.duckdb"),
        (3_000_000, True, "building.duckdb"),
    ],
)
def test_a_full_disk_is_reported_and_the_next_run_completes(built: Path, limit: int, is_new: bool, file: str) -> None:
    if not is_new:
        (built / "raw" / "stops2.csv").unlink()
    before = availability(built)
    command = [sys.executable, "-c", LIMITED, str(limit), "build", "--plant", str(built)]
    done = subprocess.run(command, cwd=ROOT, text=True, capture_output=True, check=False)
    assert done.returncode == 4, done.stderr
    assert f"{file} cannot be written: " in done.stderr
    assert "The last good state stays" in done.stderr
    assert availability(built) == before
    assert not (built / "state" / "building.duckdb").exists()
    assert plantkpi("build", "--plant", built).code == 0


@pytest.mark.skipif(os.geteuid() != 0, reason="needs another user to run as, which only root may choose")
def test_a_folder_that_nobody_may_write_to_is_reported(built: Path) -> None:
    for path in (built, *built.parents[:2], *built.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    command = [sys.executable, "-c", AS_NOBODY, str(built)]
    done = subprocess.run(command, cwd=ROOT, text=True, capture_output=True, check=False)
    assert done.stdout.startswith(f"4 {built / 'state'} cannot be written: [Errno 13] Permission denied"), done.stderr


def test_what_only_reads_works_in_a_folder_that_nobody_may_write_to(built: Path) -> None:
    with (built / "plant.toml").open("a") as config:
        config.write('[alert.low]\nkpi = "availability"\nby = ["machine"]\nbelow = 0.0\n[deliver]\nfile = "told"\n')
    for path in (built, built / "state", *(built / "state").rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    for words in (["audit"], ["alerts"], ["quarantine", "list"], ["kpi", "availability"]):
        command = [*BOUND, CONSOLE, *words, "--plant", built, "--format", "json"]
        done = subprocess.run(command, cwd=ROOT, text=True, capture_output=True, check=False)
        assert done.returncode == 0, (words, done.stderr)
        assert done.stdout.startswith("[")
    refused = subprocess.run([*BOUND, CONSOLE, "build", "--plant", built], cwd=ROOT, capture_output=True, check=False)
    assert refused.returncode == 4
    built.chmod(0o755)
    (built / "state").chmod(0o755)


def serving(folder: Path) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pgserver
    logging.getLogger("pgserver").setLevel(logging.CRITICAL)
    return pgserver.get_server(folder, cleanup_mode="stop")


@pytest.mark.engine("postgres")
def test_a_server_that_vanishes_leaves_the_last_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    history = HistoryPlant(tmp_path / "plant")
    history.write("stops", 0, ["M1,failure,2024-03-28 08:00:00,2024-03-28 09:00:00,jam"])
    plant = history.load()
    ingest(plant)
    with serving(tmp_path / "data") as server:
        monkeypatch.setenv("PLANTKPI_POSTGRES_HOST", server.get_postmaster_info().socket_dir.as_posix())
        monkeypatch.setenv("PLANTKPI_POSTGRES_USER", server.postgres_user)
        monkeypatch.setenv("PLANTKPI_POSTGRES_PASSWORD", "not asked for")
        monkeypatch.setenv("PLANTKPI_POSTGRES_DATABASE", "postgres")
        build(plant, backend="postgres")
        before = stops(plant)
        history.write("stops", 1, ["M1,stopped,2024-03-28 10:00:00,2024-03-28 10:30:00,"])
        ingest(plant)
        pid = server.get_pid()

        def run_step(name: str, step: Callable[[], None]) -> None:
            if name == "int_timeline":
                os.kill(pid, signal.SIGQUIT)  # what PostgreSQL calls an immediate shutdown
            step()

        with pytest.raises(EngineError, match="postgres"):
            build(plant, backend="postgres", run_step=run_step)
    with serving(tmp_path / "data") as server:
        monkeypatch.setenv("PLANTKPI_POSTGRES_HOST", server.get_postmaster_info().socket_dir.as_posix())
        assert stops(plant) == before
        build(plant, backend="postgres")
        assert len(stops(plant)) == len(before) + 1
        with reading(plant, "postgres") as place:
            schemas = {s for s in place.engine.schemas() if "__b" in s}  # type: ignore[attr-defined]
            table_schemas = place.engine.connection.raw_sql(  # type: ignore[attr-defined]
                "SELECT DISTINCT home.value "
                f"FROM {place.schema}.build_manifest, json_each_text(table_schemas::json) AS home"
            )
            with table_schemas as found:
                assert schemas == {home for (home,) in found.fetchall()}


def stops(plant: Any) -> list[Any]:
    with reading(plant, "postgres") as place:
        return place.table("fct_stop").select("start_at", "state").order_by("start_at").to_pyarrow().to_pylist()
