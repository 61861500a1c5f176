"""A disk of every size: a build ends with exit code 0 exactly when readers see it; else they see the last one."""

import json
import os
import resource
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import duckdb
import pytest

from plantkpi.engines import MANIFEST
from tests.cli.console import plantkpi
from tests.histories.plant import UnitPlant

MB = 1 << 20
DISK = 128 * MB
STATE = {"audit.duckdb", "audit.duckdb.wal", "lock", "plant.duckdb", "raw", "landing.journal"}
"""What may lie in the state folder. What the audit's log holds is committed, and the next one to open it puts it in."""

Limit = Callable[[int], AbstractContextManager[None]]


@contextmanager
def tmpfs(folder: Path) -> Iterator[Limit]:
    """A disk of its own, on which so many bytes are left; OSError where none may be mounted."""
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}", "none", folder], capture_output=True).returncode:
        raise OSError("no tmpfs may be mounted here")

    @contextmanager
    def left(size: int) -> Iterator[None]:
        ballast = folder / "ballast"
        disk = os.statvfs(folder)
        with ballast.open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, max(disk.f_bavail * disk.f_bsize - size, 1))
        try:
            yield
        finally:
            ballast.unlink()

    try:
        yield left
    finally:
        subprocess.run(["umount", folder], check=True)


@contextmanager
def file_size(folder: Path) -> Iterator[Limit]:
    """No file may grow beyond so many bytes: what a full disk is to one process, wherever it runs."""
    folder.mkdir()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    @contextmanager
    def left(size: int) -> Iterator[None]:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    yield left


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[tuple[Path, Limit]]:
    """A folder on a disk that can be filled; where none may be mounted, one of files that may not grow."""
    folder = tmp_path / "disk"
    try:
        with tmpfs(folder) as limit:
            yield folder, limit
    except OSError:
        folder.rmdir()
        with file_size(folder) as limit:
            yield folder, limit


@dataclass
class SmallPlant:
    """A plant on a small disk, and how many readings it has."""

    folder: Path
    limit: Limit
    readings: int = 0

    def __post_init__(self) -> None:
        self.history = UnitPlant(self.folder)
        self.deliver()
        self.history.load()

    @property
    def state(self) -> Path:
        return self.folder / "state"

    def deliver(self) -> None:
        """One more file, of one reading."""
        self.readings += 1
        self.history.write("readings", self.readings, [f"F,U1,{self.readings},low,heat,0.1"])

    def seen(self) -> tuple[str, int]:
        """What readers see: the run that the manifest names, and how many readings; ("", 0) before the first build."""
        if not (self.state / "plant.duckdb").exists():
            return "", 0
        with duckdb.connect(self.state / "plant.duckdb", read_only=True) as connection:
            ((run,),) = connection.execute(f"SELECT DISTINCT run_id FROM {MANIFEST}").fetchall()
            ((readings,),) = connection.execute("SELECT count(*) FROM fct_unit_cycle").fetchall()
        shown = plantkpi("show", "fct_unit_cycle", "--plant", self.folder, "--format", "json")
        assert (shown.code, len(shown.rows)) == (0, readings)
        return run, readings

    def build(self, size: int, monkeypatch: pytest.MonkeyPatch) -> int:
        """Build with so many bytes left; the exit code, which readers bear out, also while nothing is left."""
        monkeypatch.setenv("PLANTKPI_LOG", "json")
        before = self.seen()
        with self.limit(size):
            said = plantkpi("build", "--plant", self.folder)
            after = self.seen()
            left = {path.name for path in self.state.glob("*")}
        if said.code == 0:
            (run,) = (row["run_id"] for row in map(json.loads, said.err.splitlines()) if row["event"] == "built")
            assert after == (run, self.readings), size
        else:
            assert (said.code, after) == (4, before), (size, said.err)
            assert "cannot be written: " in said.err
        assert left <= STATE, size
        return said.code


def need(plant: SmallPlant, monkeypatch: pytest.MonkeyPatch) -> int:
    """Bytes of the file that readers open, of a plant that was built without a limit."""
    assert plant.build(DISK, monkeypatch) == 0
    return (plant.state / "plant.duckdb").stat().st_size


def first_builds(folder: Path, limit: Limit, sizes: list[int], monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Exit codes of first builds, each of a plant of its own."""
    codes = []
    for size in sizes:
        plant = SmallPlant(folder / f"first{size}", limit)
        codes.append(plant.build(size, monkeypatch))
        subprocess.run(["rm", "-r", plant.folder], check=True)
    return codes


def next_builds(plant: SmallPlant, sizes: list[int], monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Exit codes of builds of a plant that is built, of which another reading came each time that it was built."""
    codes = []
    for size in sizes:
        if not codes or codes[-1] == 0:
            plant.deliver()
        codes.append(plant.build(size, monkeypatch))
    return codes


def test_readers_see_what_the_exit_code_says_on_disks_of_some_sizes(
    disk: tuple[Path, Limit], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Room for nothing, for half of the file, for a copy of it but no more, for the file but not its log, for all."""
    folder, limit = disk
    built = SmallPlant(folder / "built", limit)
    file = need(built, monkeypatch)
    assert first_builds(folder, limit, [0, file // 2, file + MB, 3 * file], monkeypatch)[::3] == [4, 0]
    assert next_builds(built, [0, file // 2, file + MB // 4, 3 * file], monkeypatch) == [4, 4, 4, 0]


@pytest.mark.campaign
@pytest.mark.parametrize("kind", [tmpfs, file_size])
def test_campaign_of_disk_sizes(
    kind: Callable[[Path], AbstractContextManager[Limit]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Thirty sizes from nothing to twice the need of a first and of a next build."""
    with kind(tmp_path / "disk") as limit:
        built = SmallPlant(tmp_path / "disk" / "built", limit)
        file = need(built, monkeypatch)
        sizes = [step * 4 * file // 29 for step in range(30)]
        firsts = first_builds(tmp_path / "disk", limit, sizes, monkeypatch)
        nexts = next_builds(built, sizes, monkeypatch)
    with capsys.disabled():
        print(f"\n{kind.__name__}: the built file has {file} bytes; bytes left, exit code of a first and a next build")
        for size, first, following in zip(sizes, firsts, nexts, strict=True):
            print(f"  {size:>10}  {first}  {following}")
    assert (firsts[0], nexts[0], firsts[-1], nexts[-1]) == (4, 4, 0, 0)
