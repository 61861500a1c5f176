"""What is not this plant's stays on a server: schemas with names like its builds', tables and views beside its own."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from plantkpi.config.plant import load_plant
from plantkpi.config.profile import load_profile
from plantkpi.engines.registry import engine_of
from plantkpi.engines.warehouse import building_on
from plantkpi.errors import ConfigError
from tests.cli.console import plantkpi, refused
from tests.conftest import Engines
from tests.engines.postgres_server import connected
from tests.engines.servers import RUNS
from tests.faults.test_bad_input import plant_of, toml

pytestmark = pytest.mark.engine("postgres")

ONE, TWO, THREE = RUNS
SCHEMA = "plantkpi_mine"
ROWS = pa.table({"machine_id": ["M1"]})
NEIGHBOURS = (
    "plantkpi_mine__berlin",
    "plantkpi_mine__backup",
    "plantkpi_mine__b2",
    f"plantkpi_mine__berlin__b{ONE}",
    f"plantkpi_mine__b{ONE}_copy",
    f"plantkpi_mine_2__b{ONE}",
    f"old_plantkpi_mine__b{ONE}",
)
"""Schemas of other plants and of people, of which some begin as those of this plant's builds do."""


class Server:
    """A server with nothing on it that this module made before."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection

    def schemas(self) -> list[str]:
        query = "SELECT nspname FROM pg_namespace WHERE nspname LIKE '%plantkpi%' OR nspname = 'w' ORDER BY 1"
        return [name for (name,) in self.connection.execute(query).fetchall()]

    def fill(self, schema: str) -> None:
        """Somebody's schema with a table of one row."""
        self.connection.execute(f'CREATE SCHEMA "{schema}"')
        self.connection.execute(f'CREATE TABLE "{schema}".sample AS SELECT 7 AS n')

    def rows(self, table: str) -> list[tuple[Any, ...]]:
        return list(self.connection.execute(f"SELECT * FROM {table}").fetchall())


@pytest.fixture
def server(engines: Engines) -> Iterator[Server]:
    with connected(engines.start("postgres")) as connection:
        found = Server(connection)
        before = set(found.schemas())
        yield found
        for schema in set(found.schemas()) - before:
            connection.execute(f'DROP SCHEMA "{schema}" CASCADE')


def build(run: str, *names: str, schema: str = SCHEMA) -> None:
    with engine_of("postgres") as engine, building_on(engine, schema, run) as place:
        for name in names:
            place.create_table(name, ROWS)


def test_a_build_sweeps_builds_of_its_own_plant_only(server: Server) -> None:
    for schema in NEIGHBOURS:
        server.fill(schema)
    build(ONE, "sample")
    build(TWO, "sample")
    others = [schema for schema in server.schemas() if schema.startswith((SCHEMA, f"old_{SCHEMA}"))]
    assert set(others) == {SCHEMA, f"{SCHEMA}__b{TWO}", *NEIGHBOURS}
    assert {schema: server.rows(f'"{schema}".sample') for schema in NEIGHBOURS} == {name: [(7,)] for name in NEIGHBOURS}


def test_tables_and_views_beside_those_of_the_plant_stay(server: Server) -> None:
    """Views of tables that are no more go, and nothing else does."""
    build(ONE, "sample", "short_lived")
    for statement in ("CREATE VIEW {}.report AS SELECT * FROM {}.sample", "CREATE TABLE {}.notes AS SELECT 7 AS n"):
        server.connection.execute(statement.format(SCHEMA, SCHEMA))
    build(TWO, "sample")
    assert (server.rows(f"{SCHEMA}.report"), server.rows(f"{SCHEMA}.notes")) == ([("M1",)], [(7,)])
    with engine_of("postgres") as engine:
        assert engine.table_names(SCHEMA) == ["notes", "report", "sample"]


@pytest.mark.parametrize("kind", ["VIEW", "TABLE"])
def test_a_table_or_view_with_the_name_of_one_of_ours_is_refused(server: Server, kind: str) -> None:
    server.connection.execute(f"CREATE SCHEMA {SCHEMA}")
    server.connection.execute(f"CREATE {kind} {SCHEMA}.sample AS SELECT 'mine' AS machine_id")
    with pytest.raises(ConfigError, match=rf"postgres has {SCHEMA}\.sample, which no build made"):
        build(ONE, "sample")
    assert server.rows(f"{SCHEMA}.sample") == [("mine",)]
    assert [schema for schema in server.schemas() if schema.startswith(SCHEMA)] == [SCHEMA]


def test_two_plants_of_one_schema_do_not_replace_each_other(server: Server, tmp_path: Path) -> None:
    """Names of plants become schemas of plain letters, and two may become one."""
    one = toml(tmp_path / "one", '"small"', '"Werk 1"')
    other = toml(tmp_path / "other", '"small"', '"WERK-1"', stops_csv="machine,from,to,reason\n")
    for folder in (one, other):
        assert plantkpi("ingest", "--plant", folder).code == 0
    assert plantkpi("build", "--plant", one, "--backend", "postgres").code == 0
    before, rows = server.schemas(), server.rows("plantkpi_werk_1.stg_state_event")
    said = refused(plantkpi("build", "--plant", other, "--backend", "postgres"))
    assert said.rpartition("plantkpi: ")[2].startswith(
        "postgres has the tables of plant 'Werk 1' in plantkpi_werk_1, and a build of 'WERK-1' would replace them. "
    )
    assert (server.schemas(), server.rows("plantkpi_werk_1.stg_state_event")) == (before, rows)
    assert plantkpi("build", "--plant", one, "--backend", "postgres").code == 0


def test_the_doctor_leaves_schemas_with_names_like_its_own(server: Server) -> None:
    names = ("plantkpi_doctor", "plantkpi_doctor_strange", "plantkpi__doctor_notes")
    for schema in names:
        server.fill(schema)
    said = plantkpi("doctor", "--backend", "postgres")
    assert said.code == 0, said.out
    assert [server.rows(f"{schema}.sample") for schema in names] == [[(7,)]] * 3
    assert [schema for schema in server.schemas() if "doctor" in schema] == sorted(names)


def test_the_longest_schema_and_process_number_keep_what_is_published(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PostgreSQL cuts names at 63 bytes: a build whose schema was cut took its own tables for old ones."""
    monkeypatch.setattr("os.getpid", lambda: 4_194_303)
    folder = toml(tmp_path, '"small"', f'"{"w" * 50}"')
    for _ in range(2):
        assert plantkpi("build", "--plant", folder, "--backend", "postgres").code == 0
    assert load_profile("postgres").schema_of(load_plant(folder)) == f"plantkpi_{'w' * 31}"
    assert len(server.rows(f"plantkpi_{'w' * 31}.stg_state_event")) == 1


@pytest.mark.parametrize(
    ("schema", "wrong"),
    [
        ('w"; DROP SCHEMA w CASCADE; --', "is not made of these characters"),
        ("w.x", "is not made of these characters"),
        ("wérk", "is not made of these characters"),
        ("w" * 41, "has 41 characters"),
        (f"w__b{ONE}", "is the name of a build"),
        ("plantkpi__doctor", "is that of `plantkpi doctor`, which drops it"),
    ],
)
def test_a_schema_that_is_none_is_refused(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, schema: str, wrong: str
) -> None:
    server.fill("w")
    monkeypatch.setenv("PLANTKPI_POSTGRES_SCHEMA", schema)
    folder, before = plant_of(tmp_path), server.schemas()
    assert plantkpi("ingest", "--plant", folder).code == 0
    said = refused(plantkpi("build", "--plant", folder, "--backend", "postgres")).rpartition("plantkpi: ")[2]
    assert said.split(": ", 1)[1] == (
        f"schema = {schema!r} {wrong}; use letters a to z, digits, _ and - after a letter or _, at most 40 characters"
    )
    assert (server.schemas(), server.rows("w.sample")) == (before, [(7,)])
