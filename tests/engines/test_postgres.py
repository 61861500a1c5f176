"""The road through PostgreSQL: from files and from tables to the same marts, and what is left when a build ends."""

import importlib.util
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pyarrow as pa
import pytest

from plantkpi.build.build import build
from plantkpi.build.table_builder import BuildReport
from plantkpi.checks.check import check
from plantkpi.checks.parity import IDENTICAL, compared
from plantkpi.config.plant import Plant, load_plant
from plantkpi.engines import MANIFEST
from plantkpi.engines.postgres import Postgres
from plantkpi.engines.registry import engine_of, reading
from plantkpi.engines.warehouse import building_on, reading_on
from plantkpi.errors import ContractError, InputError
from plantkpi.ingest.ingest import ingest
from tests.cli.console import plantkpi, refused
from tests.conftest import Engines
from tests.engines.mes_plant import BY_FILE, BY_TABLE, DAYS, MACHINES, MANY, TABLES, write_plant
from tests.engines.postgres_server import connected
from tests.engines.servers import RUNS

pytestmark = pytest.mark.engine("postgres")

SCHEMA = "plantkpi_mes"
ONE, TWO, _ = RUNS
KEPT_APART = ("cycle_reading", "defect", "life", "maintenance", "production", "shift", "state_event")
"""Inputs of which a later build judges again what was rejected."""


@dataclass(frozen=True)
class Road:
    """What a plant's build and check left: its tables, its report, and what went over the wire meanwhile."""

    plant: Plant
    report: BuildReport
    tables: dict[str, pa.Table]
    wire: list[str]


@pytest.fixture(scope="module")
def server(engines: Engines) -> Iterator[dict[str, str]]:
    """A server with the plant's tables of its MES."""
    variables = engines.start("postgres")
    with connected(variables) as connection:
        connection.execute(TABLES)
    yield variables
    with connected(variables) as connection:
        connection.execute("DROP SCHEMA mes CASCADE")


@pytest.fixture(scope="module")
def local(tmp_path_factory: pytest.TempPathFactory) -> Road:
    """The plant by its files, on DuckDB."""
    return travelled(write_plant(tmp_path_factory.mktemp("local") / "plant", BY_FILE), "duckdb")


@pytest.fixture(scope="module", params=["file", "table"])
def road(request: Any, server: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Road:
    """The plant by its files, then by its tables, on PostgreSQL."""
    folder = tmp_path_factory.mktemp(request.param) / "plant"
    return travelled(write_plant(folder, BY_FILE if request.param == "file" else BY_TABLE), "postgres")


def travelled(folder: Path, backend: str) -> Road:
    plant = load_plant(folder)
    ingest(plant)
    with traced() as wire:
        report = build(plant, backend=backend)
        list(check(plant, backend))
    with reading(plant, backend) as place:
        tables = {name: place.table(name).to_pyarrow() for name in place.names()}
    return Road(plant, report, tables, wire)


@contextmanager
def traced() -> Iterator[list[str]]:
    """All messages between libpq and the server, a line each, of connections that are made meanwhile."""
    lines: list[str] = []
    plain = Postgres._connected
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as trace,
        pytest.MonkeyPatch.context() as patch,
    ):

        def connect(self: Postgres, given: Any) -> Any:
            made = plain(self, given)
            made.con.pgconn.trace(trace.fileno())
            made.con.pgconn.set_trace_flags(psycopg.pq.Trace.SUPPRESS_TIMESTAMPS)
            return made

        patch.setattr(Postgres, "_connected", connect)
        yield lines
        trace.seek(0)
        lines += trace.read().splitlines()


def schemas(server: dict[str, str]) -> list[str]:
    with connected(server) as connection:
        found = connection.execute("SELECT nspname FROM pg_namespace WHERE nspname LIKE %s", [f"{SCHEMA}%"]).fetchall()
    return sorted(name for (name,) in found)


def without_place(rows: pa.Table) -> pa.Table:
    """Without what tells a file from a table."""
    return rows.select([name for name in sorted(rows.column_names) if name not in ("source_file", "source_row")])


def test_files_and_tables_make_the_same_tables_as_on_duckdb(local: Road, road: Road) -> None:
    assert road.tables.keys() == local.tables.keys()
    for name, rows in local.tables.items():
        if not name.startswith("quarantine_"):
            verdict = compared(without_place(rows), without_place(road.tables[name]))
            assert verdict == (IDENTICAL, ""), name
    assert road.report.received == local.report.received
    assert road.report.quarantined == local.report.quarantined


def test_a_row_says_which_table_it_came_from(road: Road) -> None:
    """Numbered by its columns, unknown instants first: the open setup is the first of M2, after M1's."""
    files = {row["source_file"] for row in road.tables["stg_production"].to_pylist()}
    by_table = any(source.table for source in road.plant.sources.values())
    assert files == ({"mes.report", "more.csv"} if by_table else {"orders.csv", "more.csv"})
    (unread,) = road.tables["quarantine_product_rate"].to_pylist()
    assert unread == (
        {
            "rule": "unreadable",
            "reason": "column 'pace': 'NaN' is not a number of s that can be converted",
            "source_file": "mes.rate",
            "source_row": 3,
            "received": '{"item": "C", "pace": "NaN"}',
        }
        if by_table
        else {
            "rule": "unreadable",
            "reason": "column 'pace': 'fast' is not a number of s",
            "source_file": "rates.csv",
            "source_row": 4,
            "received": '{"item": "C", "pace": "fast"}',
        }
    )


def test_a_plant_of_known_numbers(road: Road) -> None:
    """A's 100 pieces at 12.5 s are 1250 s of ideal time; the clocks jump in M1's failure, which lasts an hour."""
    orders = {row["order_id"]: row for row in road.tables["fct_order"].to_pylist()}
    assert orders["4711"]["ideal_us"] == 1_250_000_000
    stops = [row for row in road.tables["fct_stop"].to_pylist() if row["state"] == "failure"]
    assert sum(row["duration_us"] for row in stops) == 45 * 60_000_000 + 1 + 3600_000_000


def results(wire: list[str]) -> list[tuple[int, str]]:
    """Rows of each result that the server sent, and the statement."""
    found, statement, rows = [], "", 0
    for line in wire:
        match line.split("\t"):
            case ["F", _, "Query" | "Parse", text, *_]:
                statement = text
            case ["B", _, "DataRow", *_]:
                rows += 1
            case ["B", _, "ReadyForQuery", *_]:
                found.append((rows, statement))
                rows = 0
    return found


def test_no_row_leaves_the_server_in_a_build_or_a_check(road: Road) -> None:
    """Thousands of rows are there; what comes back is counts, names, small dimensions, and a row a table of before."""
    found = [(rows, statement) for rows, statement in results(road.wire) if "information_schema" not in statement]
    assert len(found) > 100
    assert max(found)[0] <= max(MACHINES, DAYS, len(road.tables)), max(found)
    assert road.report.received["state_event"] > MANY


def test_bulk_goes_to_the_server_only(road: Road) -> None:
    copies = {re.sub(r"^(.)\t\d+\t(\w+).*", r"\1 \2", line) for line in road.wire if re.match(r"[FB]\t\d+\tCopy", line)}
    assert copies == {"B CopyInResponse", "F CopyData", "F CopyDone"}


def test_builds_one_after_the_other_leave_one(server: dict[str, str], local: Road, road: Road) -> None:
    """Both plants of this module have the same name: the second build keeps tables of the first, where they are."""
    views, *made = schemas(server)
    assert views == SCHEMA
    assert {re.sub(r"\d+", "0", name) for name in made} == {f"{SCHEMA}__b0_0"}
    hidden = [MANIFEST, *(f"rejected_{name}" for name in KEPT_APART)]
    published = sorted([*local.tables, *hidden])
    with connected(server) as connection:
        query = "SELECT table_name FROM information_schema.tables WHERE table_schema = ANY(%s)"
        found = [sorted(name for (name,) in connection.execute(query, [of]).fetchall()) for of in ([views], made)]
    assert found == [published, published]


def test_texts_are_in_the_order_of_their_code_points_whatever_the_database_has(
    server: dict[str, str], road: Road
) -> None:
    """The least of two texts, and the first by name, is the same one on every engine."""
    with connected(server) as connection:
        found = connection.execute(
            "SELECT coalesce(collation_name, ''), count(*) FROM information_schema.columns "
            "WHERE table_schema LIKE %s AND data_type IN ('text', 'character varying') GROUP BY 1",
            [f"{SCHEMA}%"],
        ).fetchall()
    ((collation, columns),) = found
    assert collation == "C"
    assert columns > len(road.tables)


def test_a_view_whose_columns_changed_with_the_version_is_replaced(server: dict[str, str]) -> None:
    before, after = pa.table({"machine_id": ["M1"], "n": [1]}), pa.table({"line": ["L"], "machine_id": ["M1"]})
    with engine_of("postgres") as engine:
        for run, rows in ((ONE, before), (TWO, after)):
            with building_on(engine, "plantkpi_other", run) as place:
                place.create_table("sample", rows)
        assert reading_on(engine, "plantkpi_other").table("sample").to_pyarrow().to_pylist() == after.to_pylist()
        engine.drop_schema(f"plantkpi_other__b{ONE}")
        engine.drop_schema("plantkpi_other")


def test_a_build_that_fails_leaves_the_last_one_and_nothing_else(
    server: dict[str, str], road: Road, tmp_path: Path
) -> None:
    before = schemas(server)
    plant = load_plant(write_plant(tmp_path / "plant", BY_TABLE.replace('"pace"', '"speed"')))
    ingest(plant)
    with pytest.raises(InputError, match=r"\[source.rates\]: mes.rate has no column 'speed'. Known: item, pace."):
        build(plant, backend="postgres")
    assert schemas(server) == before
    with reading(plant, "postgres") as place:
        assert place.table("fct_order").count().to_pyarrow().as_py() == road.tables["fct_order"].num_rows


def test_a_build_that_fails_at_the_last_leaves_the_last_one(server: dict[str, str]) -> None:
    """The tables are made, and something is wrong with their contents or their publication."""
    rows = pa.table({"machine_id": ["M1"]})
    with engine_of("postgres") as engine:
        with building_on(engine, "plantkpi_other", ONE) as place:
            place.create_table("sample", rows)
        with pytest.raises(ContractError), building_on(engine, "plantkpi_other", TWO) as place:
            place.create_table("sample", pa.table({"machine_id": ["M2"]}))
            raise ContractError("no")
        assert [s for s in engine.schemas() if s.startswith("plantkpi_other")] == [
            "plantkpi_other",
            f"plantkpi_other__b{ONE}",
        ]
        assert reading_on(engine, "plantkpi_other").table("sample").to_pyarrow().to_pylist() == rows.to_pylist()
        engine.drop_schema(f"plantkpi_other__b{ONE}")
        engine.drop_schema("plantkpi_other")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"mes.rate"', '"mes.rates"', "[source.rates]: postgres"),
        ('"mes.rate"', '"nowhere.rate"', "has no table 'nowhere.rate' that this user may see"),
        ('"since"', '"remark"', "[source.stops] columns.start_at: mes.stop has 'remark' as of another type"),
    ],
)
def test_a_table_that_cannot_be_read_is_reported(
    server: dict[str, str], tmp_path: Path, old: str, new: str, message: str
) -> None:
    folder = write_plant(tmp_path / "plant", BY_TABLE.replace(old, new, 1))
    before = schemas(server)
    said = plantkpi("build", "--plant", folder, "--backend", "postgres")
    assert said.code == 2
    assert message in said.err.splitlines()[-1]
    assert schemas(server) == before


def test_numbers_without_scale_are_read_when_they_fit(server: dict[str, str], tmp_path: Path) -> None:
    """PostgreSQL's numeric holds NaN and more than a float does."""
    from plantkpi.parse.fields import Field
    from plantkpi.parse.warehouse_tables import numbered, typed

    with connected(server) as connection:
        connection.execute("CREATE OR REPLACE VIEW mes.free AS SELECT x FROM (VALUES (1e400), ('NaN'), (7.0)) AS t(x)")
    source = load_plant(write_plant(tmp_path / "plant", BY_TABLE)).sources["rates"]
    fields = [Field("a", "x", "integer"), Field("b", "x", "number"), Field("c_us", "x", "integer", "s")]
    with engine_of("postgres") as engine:
        rows = numbered(engine.connection.table("free", database="mes"), fields, source)
        found = typed(rows, fields, source, {}).order_by("source_row").to_pyarrow().to_pylist()
    assert [(row["a"], row["b"], row["c_us"]) for row in found] == [(7, 7.0, 7_000_000), *[(None, None, None)] * 2]
    assert [row["source_problem"] is None for row in found] == [True, False, False]


def test_without_its_driver_the_install_line_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *a: None if name == "psycopg" else plain(name, *a))
    for name in ("USER", "PASSWORD", "DATABASE"):
        monkeypatch.setenv(f"PLANTKPI_POSTGRES_{name}", "anything")
    plant = write_plant(tmp_path / "plant", BY_FILE)
    assert plantkpi("ingest", "--plant", plant).code == 0
    said = plantkpi("kpi", "oee", "--plant", plant, "--backend", "postgres")
    assert refused(said, 4) == "postgres needs its driver (psycopg): pip install 'plantkpi[postgres]'"
    told = plantkpi("doctor", "--backend", "postgres")
    assert told.code == 4
    assert told.out.endswith("FAIL connection: postgres needs its driver (psycopg): pip install 'plantkpi[postgres]'\n")


def test_a_plant_that_was_never_built_there_is_reported_as_on_duckdb(
    server: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLANTKPI_POSTGRES_SCHEMA", "nowhere")
    plant = write_plant(tmp_path / "plant", BY_FILE)
    said = refused(plantkpi("check", "--plant", plant, "--backend", "postgres"))
    assert said == "postgres has no built tables in nowhere; run plantkpi build --backend postgres"


def test_a_driver_that_cannot_be_loaded_is_reported_with_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = importlib.import_module

    def broken(name: str, package: str | None = None) -> Any:
        if name == "psycopg":
            raise ImportError("libpq.so.5 is missing")
        return plain(name, package)

    monkeypatch.setattr(importlib, "import_module", broken)
    for name in ("USER", "PASSWORD", "DATABASE"):
        monkeypatch.setenv(f"PLANTKPI_POSTGRES_{name}", "anything")
    plant = write_plant(tmp_path / "plant", BY_FILE)
    assert plantkpi("ingest", "--plant", plant).code == 0
    assert refused(plantkpi("kpi", "oee", "--plant", plant, "--backend", "postgres"), 4) == (
        "postgres needs its driver (psycopg), which is installed but cannot be loaded (libpq.so.5 is missing): "
        "pip install --force-reinstall 'plantkpi[postgres]'"
    )
