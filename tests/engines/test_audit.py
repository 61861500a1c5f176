"""The audit in PostgreSQL: the same as in its file."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from plantkpi.config.plant import load_plant
from plantkpi.ingest.ingest import current_files
from plantkpi.query.run_history import runs
from plantkpi.runs.audit import history
from tests.cli.console import plantkpi
from tests.conftest import Engines
from tests.engines.postgres_server import connected

pytestmark = pytest.mark.engine("postgres")
TIMES = ("run_id", "started_at", "seconds")


@pytest.fixture
def server(engines: Engines) -> Iterator[dict[str, str]]:
    variables = engines.start("postgres")
    yield variables
    with connected(variables) as connection:
        connection.execute('DROP SCHEMA IF EXISTS "plantkpi_my_plant_audit" CASCADE')


def audit_rows(folder: Path, audit: str) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """What is in the audit of a plant of which a file was corrected and another deleted, but for times."""
    plantkpi("init", folder)
    config = (folder / "plant.toml").read_text().replace("[plant]", f'[plant]\naudit = "{audit}"', 1)
    (folder / "plant.toml").write_text(config)
    assert plantkpi("build", "--plant", folder).code == 0
    stops = folder / "raw" / "stops.csv"
    (folder / "raw" / "stops2.csv").write_text(stops.read_text().splitlines()[0] + "\n")
    stops.write_text("\n".join(stops.read_text().splitlines()[:-1]) + "\n")
    assert plantkpi("build", "--plant", folder).code == 0
    (folder / "raw" / "stops2.csv").unlink()
    assert plantkpi("ingest", "--plant", folder, "--forget", "stops2.csv").code == 0
    plant = load_plant(folder)
    assert len(current_files(plant)["stops"]) == 1
    assert [run["status"] for run in runs(plant)] == ["ok"] * 5
    found = [history(plant, table) for table in ("audit_ingest", "audit_build")]
    assert [[row["entry"] for row in rows] for rows in found] == [list(range(1, len(rows) + 1)) for rows in found]
    kept = [[{k: v for k, v in row.items() if k not in TIMES} for row in rows] for rows in found]
    return kept[0], kept[1]


def test_it_reports_what_the_file_reports(server: dict[str, str], tmp_path: Path) -> None:
    in_file, in_postgres = audit_rows(tmp_path / "a", "duckdb"), audit_rows(tmp_path / "b", "postgres")
    assert in_postgres[0] == in_file[0]
    assert [{**row, "definitions": ""} for row in in_postgres[1]] == [{**row, "definitions": ""} for row in in_file[1]]
    assert (tmp_path / "a" / "state" / "audit.duckdb").exists()
    assert not (tmp_path / "b" / "state" / "audit.duckdb").exists()


def test_a_server_that_is_away_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLANTKPI_POSTGRES_HOST", str(tmp_path))
    for name in ("USER", "PASSWORD", "DATABASE"):
        monkeypatch.setenv(f"PLANTKPI_POSTGRES_{name}", "nobody")
    plantkpi("init", tmp_path / "p")
    config = (tmp_path / "p" / "plant.toml").read_text().replace("[plant]", '[plant]\naudit = "postgres"', 1)
    (tmp_path / "p" / "plant.toml").write_text(config)
    said = plantkpi("ingest", "--plant", tmp_path / "p")
    assert (said.code, said.err.partition(" (")[0]) == (4, "plantkpi: postgres")


def test_another_place_is_refused(tmp_path: Path) -> None:
    plantkpi("init", tmp_path / "p")
    config = (tmp_path / "p" / "plant.toml").read_text().replace("[plant]", '[plant]\naudit = "postgre"', 1)
    (tmp_path / "p" / "plant.toml").write_text(config)
    said = plantkpi("ingest", "--plant", tmp_path / "p")
    assert said.code == 2
    assert "[plant] audit = 'postgre' is none of duckdb, postgres. Did you mean 'postgres'?" in said.err
