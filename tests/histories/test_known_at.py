"""What was known at an earlier time can be built again, from the versions of files that had been read by then."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from plantkpi.build.build import build
from plantkpi.config.plant import Plant, load_plant
from plantkpi.engines.duckdb import built_path
from plantkpi.errors import ConfigError
from tests.cli.console import plantkpi
from tests.histories.plant import HistoryPlant, differing_tables

EARLY = ["M1,failure,2024-03-28 08:00:00,2024-03-28 09:00:00,jam"]
LATE = ["M1,failure,2024-03-28 08:00:00,2024-03-28 11:00:00,jam", "M2,setup,2024-03-28 10:00:00,,"]


class Known:
    """A plant whose file of stops was corrected, and to which another came; what was built before and after."""

    def __init__(self, folder: Path) -> None:
        self.history = HistoryPlant(folder / "plant")
        self.history.write("stops", 0, EARLY)
        self.before = self._kept(folder / "before.duckdb")
        self.at = datetime.now(UTC)
        self.history.write("stops", 0, LATE)
        self.history.write("stops", 1, ["M1,stopped,2024-03-28 07:00:00,2024-03-28 07:10:00,"])
        self.after = self._kept(folder / "after.duckdb")

    def _kept(self, path: Path) -> Path:
        self.history.build(None)
        return shutil.copyfile(built_path(self.plant), path)

    @property
    def plant(self) -> Plant:
        return self.history.load()


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Known:
    return Known(tmp_path_factory.mktemp("known"))


def test_what_was_known_then_is_built_again_and_again(known: Known) -> None:
    for _ in range(2):
        build(known.plant, known_at=known.at)
        assert differing_tables(built_path(known.plant), known.before) == []
    assert differing_tables(known.before, known.after) != []
    build(known.plant)
    assert differing_tables(built_path(known.plant), known.after) == []


def test_the_command_line_builds_it_and_reads_no_file(known: Known) -> None:
    folder = known.history.folder
    said = plantkpi("build", "--plant", folder, "--known-at", known.at.isoformat())
    assert (said.code, "ingest" in said.err) == (0, False)
    assert plantkpi("kpi", "failures", "--plant", folder, "--format", "json").value() == 1.0
    assert differing_tables(built_path(known.plant), known.before) == []
    assert "is not an instant" in plantkpi("build", "--plant", folder, "--known-at", "yesterday").err


def test_nothing_was_known_before_the_first_run(known: Known) -> None:
    build(known.plant, known_at=known.at)
    with pytest.raises(ConfigError, match=r"nothing was known at 2020-01-01T00:00:00\+0000: the first file was"):
        build(known.plant, known_at=datetime(2020, 1, 1, tzinfo=UTC))
    assert differing_tables(built_path(known.plant), known.before) == []


def test_what_was_read_first_and_forgotten_was_known(tmp_path: Path) -> None:
    history = HistoryPlant(tmp_path / "plant")
    rows = {"stops": EARLY, "orders": ["O1,M1,A,2024-03-28 06:00:00,2024-03-28 19:00:00,100,98"]}
    for name, told in rows.items():
        history.write(name, 0, told)
    history.ingest()
    at = datetime.now(UTC)
    for name, told in rows.items():
        history.write(name, 1, told)
        history.delete(f"{name}0.csv", forget=False)
    history.ingest(forget=[f"{name}0.csv" for name in rows])
    with pytest.raises(ConfigError, match=r"had \w+0\.csv, forgotten since"):
        build(load_plant(history.folder), known_at=at)


def test_what_was_forgotten_cannot_be_built_again(known: Known) -> None:
    known.history.delete("stops1.csv", forget=False)
    at = datetime.now(UTC)
    known.history.ingest(forget=["stops1.csv"])
    with pytest.raises(ConfigError, match=r"had stops1\.csv, forgotten since"):
        build(known.plant, known_at=at)
    build(known.plant, known_at=known.at)
    assert differing_tables(built_path(known.plant), known.before) == []
