"""Tables of PostgreSQL grow where they are, in the transaction that publishes a build; until then nobody sees it."""

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import psycopg
import pyarrow as pa
import pytest

from plantkpi.build.build import build, plan_of
from plantkpi.build.table_builder import Builder, BuildReport
from plantkpi.config.plant import Plant, load_plant
from plantkpi.contracts import reconciliation
from plantkpi.engines import warehouse as engines_module
from plantkpi.engines.postgres import Postgres, PostgresTarget
from plantkpi.engines.registry import engine_of
from plantkpi.engines.warehouse import BuildTarget, building_on
from plantkpi.errors import EngineError
from plantkpi.ingest.ingest import ingest
from plantkpi.ingest.preview import previewed
from tests.conftest import Engines
from tests.engines.postgres_server import connected, database
from tests.engines.servers import RUNS
from tests.engines.test_next_build import DEFECTS, ORDERS, READINGS, STOPS, differing
from tests.histories.plant import WholePlant, beyond

pytestmark = pytest.mark.engine("postgres")

SCHEMA = "plantkpi_grown"
ONE, TWO, THREE = RUNS
GROWN = ("stg_state_event", "stg_cycle_reading", "stg_defect", "int_timeline", "fct_stop", "fct_unit_cycle")
MORE = ["M1,stopped,2024-03-28 11:00:00,2024-03-28 11:20:00,"]


@dataclass
class Grown:
    """A plant that was built once on PostgreSQL, of which more has come since, and a connection of a reader's own."""

    history: WholePlant
    reader: psycopg.Connection

    @property
    def plant(self) -> Plant:
        return self.history.load()

    def build(self, run_step: Callable[[str, Callable[[], None]], None] | None = None) -> BuildReport:
        ingest(self.plant)
        return (
            build(self.plant, backend="postgres", run_step=run_step)
            if run_step
            else build(self.plant, backend="postgres")
        )

    def ask(self, query: str, *values: Any) -> list[Any]:
        return self.reader.execute(query, values).fetchall()  # type: ignore[call-overload, no-any-return]

    def stops(self) -> int:
        ((count,),) = self.ask(f"SELECT count(*) FROM {SCHEMA}.fct_stop")
        return int(count)

    def marks(self) -> dict[str, Any]:
        """How many rows each published table has, and a sum of what is in them."""
        names = [name for (name,) in self.ask("SELECT viewname FROM pg_views WHERE schemaname = %s", SCHEMA)]
        query = "SELECT count(*), sum(hashtextextended(t::text, 0)) FROM {}.{} t"
        return {name: self.ask(query.format(SCHEMA, name)) for name in names}

    def table_schemas(self) -> dict[str, str]:
        query = f"SELECT home.key, home.value FROM {SCHEMA}.build_manifest, json_each_text(table_schemas::json) AS home"
        return dict(self.ask(query))

    def files(self) -> dict[str, int]:
        """What PostgreSQL calls the file of each grown table: its own, as long as nobody rebuilds it."""
        table_schemas = self.table_schemas()
        query = "SELECT pg_relation_filenode(%s::regclass)"
        return {name: self.ask(query, f"{table_schemas[name]}.{name}")[0][0] for name in GROWN}


@pytest.fixture(scope="module")
def first(engines: Engines, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, dict[str, str]]]:
    """The plant's folder as of its first build, and a database with that build, for each test to copy."""
    folder = tmp_path_factory.mktemp("grown") / "plant"
    with database(engines.start("postgres"), "grown_first") as found, environment(found):
        history = WholePlant(folder)
        for kind, rows in (("stops", STOPS), ("orders", ORDERS), ("readings", READINGS), ("defects", DEFECTS)):
            history.write(kind, 0, rows)
        ingest(history.load())
        build(history.load(), backend="postgres")
        yield folder, found


@contextmanager
def environment(variables: dict[str, str]) -> Iterator[None]:
    """What the profile takes, with the plant's schema."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in {**variables, "PLANTKPI_POSTGRES_SCHEMA": SCHEMA}.items():
            patch.setenv(name, value)
        yield


@pytest.fixture
def grown(engines: Engines, first: tuple[Path, dict[str, str]], tmp_path: Path) -> Iterator[Grown]:
    """The plant after its first build, alone in its database."""
    folder, template = first
    history = WholePlant(tmp_path / "plant")
    shutil.copytree(folder, history.folder, dirs_exist_ok=True)
    name = template["PLANTKPI_POSTGRES_DATABASE"]
    with (
        database(engines.start("postgres"), "grown", name) as variables,
        environment(variables),
        connected(variables) as reader,
    ):
        found = Grown(history, reader)
        found.history.write("stops", 1, MORE)
        found.history.write("readings", 1, ["F,U2,2,low,heat,0.3"])
        found.history.write("defects", 1, ["O1,,crack,2024-03-28 11:30:00,2"])
        yield found


def assert_as_on_duckdb(grown: Grown) -> None:
    build(grown.plant)
    assert differing(grown.plant, "postgres") == []


def test_a_table_grows_where_it_is_and_nothing_else_is_left(grown: Grown) -> None:
    table_schemas, files, before = grown.table_schemas(), grown.files(), grown.stops()
    report = grown.build()
    assert set(GROWN) <= {*report.since, *report.keys}
    assert grown.stops() == before + 1
    assert grown.files() == files
    after = grown.table_schemas()
    assert {after[name] for name in GROWN} == {table_schemas["fct_stop"]}
    assert after["quarantine_state_event"] != table_schemas["quarantine_state_event"]
    kept = {(home, name) for name, home in after.items()}
    query = "SELECT table_schema, table_name FROM information_schema.tables WHERE table_schema ~ %s"
    left = set(grown.ask(query, f"^{SCHEMA}__b"))
    assert {place for place in left if place[1] != "build_manifest"} == kept
    assert report.rows == dict(grown.ask(f"SELECT table_name, row_count FROM {SCHEMA}.build_manifest"))
    for name in GROWN:
        assert grown.ask(f"SELECT count(*) FROM {SCHEMA}.{name}") == [(report.rows[name],)], name
    assert_as_on_duckdb(grown)


def test_a_plan_says_what_the_build_does_and_changes_nothing(grown: Grown) -> None:
    before, plant = grown.marks(), grown.plant
    with previewed(plant) as preview:
        plan = plan_of(preview.plant, preview.files, backend="postgres", published=plant)
    assert grown.marks() == before
    assert beyond(plan, grown.build()) == []
    assert {"stg_state_event", "int_timeline", "fct_stop"} <= set(plan.having("extended"))


def test_it_grows_again_and_again_and_shrinks(grown: Grown) -> None:
    grown.build()
    files = grown.files()
    grown.history.write("stops", 2, ["M2,failure,2024-03-28 15:00:00,2024-03-28 15:20:00,"])
    grown.build()
    grown.history.delete("stops1.csv", forget=True)
    grown.history.write("readings", 1, ["F,U3,2,low,heat,0.4"])
    grown.build()
    assert {name: file for name, file in grown.files().items() if files[name] == file}.keys() >= {"stg_cycle_reading"}
    assert_as_on_duckdb(grown)


def test_readers_see_what_was_until_the_build_is_published(grown: Grown) -> None:
    before, seen = grown.marks(), []

    def run_step(name: str, step: Callable[[], None]) -> None:
        step()
        if name in ("stg_state_event", "fct_stop", "fct_order"):
            seen.append(grown.marks())

    grown.build(run_step)
    assert seen == [before] * 3
    assert grown.marks() != before


def test_a_build_that_fails_when_it_is_published_lets_nothing_grow(
    grown: Grown, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, plain = grown.marks(), Postgres.point

    def point(self: Postgres, schema: str, name: str, home: str) -> None:
        if name == "fct_stop":
            raise RuntimeError("the cable is out")
        plain(self, schema, name, home)

    with monkeypatch.context() as patch:
        patch.setattr(Postgres, "point", point)
        with pytest.raises(EngineError, match="the cable is out"):
            grown.build()
    assert grown.marks() == before
    grown.build()
    assert_as_on_duckdb(grown)


@pytest.mark.parametrize("statement", ["VACUUM FULL {}", "DELETE FROM {}"])
def test_a_table_that_somebody_writes_again_meanwhile_is_reported(grown: Grown, statement: str) -> None:
    home, copied = grown.table_schemas()["stg_state_event"], "CREATE TABLE public.kept AS SELECT * FROM {}"
    grown.reader.execute(copied.format(f"{home}.stg_state_event"))  # type: ignore[call-overload]

    def run_step(name: str, step: Callable[[], None]) -> None:
        step()
        if name == "fct_stop":
            grown.reader.execute(statement.format(f"{home}.stg_state_event"))  # type: ignore[call-overload]

    with pytest.raises(EngineError, match=rf"{home}.stg_state_event was rewritten while a build grew from it"):
        grown.build(run_step)
    grown.reader.execute(f"TRUNCATE {home}.stg_state_event")  # type: ignore[call-overload]
    grown.reader.execute(f"INSERT INTO {home}.stg_state_event SELECT * FROM public.kept")  # type: ignore[call-overload]
    grown.reader.execute("DROP TABLE public.kept")
    grown.build()
    assert_as_on_duckdb(grown)


@pytest.mark.parametrize("moment", ["settle", "last_manifest"])
def test_another_machine_that_published_a_build_meanwhile_is_reported(
    moment: str, grown: Grown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At the end of this build, or after it read what was built last; nobody has swept away what it takes for old."""
    shutil.copytree(grown.history.folder, tmp_path / "other")
    other, marks = load_plant(tmp_path / "other"), []
    where = PostgresTarget if moment == "settle" else BuildTarget
    plain = getattr(where, moment)

    def published(self: PostgresTarget) -> Any:
        before = plain(self) if moment == "last_manifest" else None
        with monkeypatch.context() as patch:
            patch.setattr(where, moment, plain)
            patch.setattr(engines_module, "_sweep", lambda *_: None)
            time.sleep(1)  # a build is called by its second and its process, and this is one process
            ingest(other)
            build(other, backend="postgres")
        marks.append(grown.marks())
        return before if moment == "last_manifest" else plain(self)

    with monkeypatch.context() as patch:
        patch.setattr(where, moment, published)
        patch.setattr(
            reconciliation, "RECONCILIATIONS", {}
        )  # what it reads is not what it began with, which they would tell too
        patch.setattr(Builder, "_close", lambda *_: None)
        with pytest.raises(EngineError, match=f"another build was published in {SCHEMA} while this one ran"):
            grown.build()
    assert [grown.marks()] == marks
    grown.build()
    assert_as_on_duckdb(grown)


def test_rows_that_somebody_deleted_since_the_last_build_are_reported(grown: Grown) -> None:
    """Of what stays nothing is read again: the number of rows tells."""
    home = grown.table_schemas()["stg_cycle_reading"]
    grown.reader.execute(f"DELETE FROM {home}.stg_cycle_reading WHERE unit_id = 'U1'")  # type: ignore[call-overload]
    before = grown.marks()
    with pytest.raises(EngineError, match=r"stg_cycle_reading would have 5 rows, wanted are 7.*Build with --full"):
        grown.build()
    assert grown.marks() == before
    build(grown.plant, backend="postgres", is_full=True)
    assert_as_on_duckdb(grown)


def test_tables_that_are_published_to_other_servers_grow_too(grown: Grown) -> None:
    grown.reader.execute("CREATE PUBLICATION everything FOR ALL TABLES")
    try:
        grown.build()
    finally:
        grown.reader.execute("DROP PUBLICATION everything")
    assert_as_on_duckdb(grown)


def test_readers_wait_for_nothing_while_tables_grow(grown: Grown, monkeypatch: pytest.MonkeyPatch) -> None:
    before, plain, seen = grown.marks(), PostgresTarget.settle, []
    grown.reader.execute("SET lock_timeout = '2s'")

    def settle(self: PostgresTarget) -> None:
        plain(self)
        seen.append(grown.marks())

    monkeypatch.setattr(PostgresTarget, "settle", settle)
    grown.build()
    assert seen == [before]
    assert grown.marks() != before


def test_views_of_a_build_that_died_are_in_nobodys_way(grown: Grown) -> None:
    rows = pa.table({"machine_id": ["M1"]})
    with engine_of("postgres") as engine:
        with building_on(engine, "plantkpi_other", ONE) as place:
            place.create_table("sample", rows)
            place.create_table("kept", rows)
        for statement in (
            "CREATE SCHEMA {}",
            f"CREATE VIEW {{}}.sample AS SELECT * FROM plantkpi_other__b{ONE}.sample",
        ):
            grown.reader.execute(statement.format(f"plantkpi_other__b{TWO}"))  # type: ignore[call-overload]
        with building_on(engine, "plantkpi_other", THREE) as place:
            place.create_table("sample", rows)
            assert place.reuse_table("kept", f"plantkpi_other__b{ONE}")
        assert [name for name in engine.schemas() if name.startswith("plantkpi_other")] == [
            "plantkpi_other",
            f"plantkpi_other__b{ONE}",
            f"plantkpi_other__b{THREE}",
        ]
        assert engine.table_names(f"plantkpi_other__b{ONE}") == ["kept"]
        for schema in ("plantkpi_other", f"plantkpi_other__b{ONE}", f"plantkpi_other__b{THREE}"):
            engine.drop_schema(schema)


def test_a_temporary_table_with_too_long_a_name_is_not_published(grown: Grown) -> None:
    """PostgreSQL cuts names at 63 bytes, so that it is there by another one."""
    rows = pa.table({"machine_id": ["M1"]})
    with engine_of("postgres") as engine:
        with building_on(engine, "plantkpi_other", ONE) as place:
            place.create_table("sample", rows)
            engine.connection.create_table("t" * 70, rows, database=place.schema)
            place.temporary.append("t" * 70)
        found = [engine.table_names(schema) for schema in ("plantkpi_other", f"plantkpi_other__b{ONE}")]
        for schema in ("plantkpi_other", f"plantkpi_other__b{ONE}"):
            engine.drop_schema(schema)
    assert found == [["sample"], ["sample"]]


class Named(WholePlant):
    """A plant whose names do not tell where one ends and the next begins, or are as long as a table's name may be."""

    long = "readings_of_the_vibration_sensors_on_every_gearbox_in_the_hall"
    text = (
        WholePlant.text.replace("[source.readings", f"[source.{long}")
        + """
[source.error_log]
input = "machine"
files = "machines*.csv"
columns = {{ machine_id = "machine" }}

[source.log]
input = "machine_error"
files = "errors*.csv"
columns = {{ machine_id = "machine", occurred_at = "at", error = "code" }}
"""
    )
    heads: ClassVar = WholePlant.heads | {"machines": "machine", "errors": "machine,at,code"}


def test_rows_are_quarantined_whatever_their_sources_are_called(engines: Engines, tmp_path: Path) -> None:
    history = Named(tmp_path / "plant")
    history.write("machines", 0, ["M1", "M2", "M3", "M1"])
    history.write("errors", 0, ["M1,2024-03-28 08:00:00,E1", ",2024-03-28 09:00:00,E2"])
    history.write("readings", 0, [",U2,3,low,heat,0.3"])
    plant = history.load()
    ingest(plant)
    with database(engines.start("postgres"), "quarantined") as variables, environment(variables):
        report = build(plant, backend="postgres")
        with connected(variables) as reader:
            query = "SELECT viewname FROM pg_views WHERE schemaname = %s AND viewname ~ 'received'"
            assert reader.execute(query, [SCHEMA]).fetchall() == []
    assert [sum(report.quarantined[name].values()) for name in ("machine", "machine_error", "cycle_reading")] == [1] * 3
