"""BigQuery through its own client on an emulator: loads, layout, views, and that nothing is left behind.

The emulator's SQL runs on DuckDB: what it proves is the road of statements and rows, not the warehouse.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from plantkpi.catalog.registry import TABLES
from plantkpi.cli.commands.build import print_statements
from plantkpi.config.plant import load_plant
from plantkpi.engines.registry import engine_of
from plantkpi.engines.warehouse import BuildTarget, building_on
from plantkpi.errors import ConfigError, EngineError
from tests.engines.bigquery_server import bigquery_server, setup
from tests.engines.servers import RUNS

# Google's client of queries warns of Google's client of the Storage API
pytestmark = [
    pytest.mark.engine("bigquery"),
    pytest.mark.filterwarnings("ignore:Retrieving Arrow record batches:PendingDeprecationWarning"),
]

SCHEMA = "plantkpi_line"
ONE, TWO, THREE = RUNS
KINDS = pa.schema(
    [
        ("machine_id", pa.string()),
        ("business_date", pa.date32()),
        ("start_at", pa.timestamp("us", "UTC")),
        ("total_qty", pa.int64()),
        ("mean", pa.float64()),
        ("is_cut", pa.bool_()),
    ]
)
ROWS = [
    ("A", date(2026, 3, 29), datetime(2026, 3, 29, 1, 0, 0, 1, tzinfo=UTC), 2**53 + 1, 0.1, True),
    ("", None, None, None, None, None),
]


@pytest.fixture(scope="module")
def server() -> Iterator[dict[str, str]]:
    setup()
    with bigquery_server() as variables:
        yield variables


@pytest.fixture
def engine(server: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A connection; the datasets of the plant are gone afterwards."""
    for name, value in server.items():
        monkeypatch.setenv(name, value)
    with engine_of("bigquery") as found:
        yield found
        for schema in datasets(found):
            found.drop_schema(schema)


def datasets(engine: Any) -> list[str]:
    return [name for name in engine.schemas() if name.startswith(SCHEMA)]


def reports() -> pa.Table:
    return pa.Table.from_pylist([dict(zip(KINDS.names, row, strict=True)) for row in ROWS], KINDS)


def build(engine: Any, run: str, quantity: int = 0) -> None:
    """A build with one table, `reports`, and one made of it, `made`."""
    with building_on(engine, SCHEMA, run) as place:
        found = place.create_table("reports", reports())
        place.create_table("made", found.mutate(total_qty=found.total_qty + quantity))


def published(engine: Any, name: str) -> list[dict[str, Any]]:
    return BuildTarget(engine, SCHEMA).table(name).order_by("machine_id").to_pyarrow().to_pylist()


def test_every_type_and_null_comes_back_as_it_was_loaded(engine: Any) -> None:
    build(engine, ONE)
    assert [tuple(row.values()) for row in published(engine, "reports")] == [ROWS[1], ROWS[0]]
    assert published(engine, "made") == published(engine, "reports")


def test_an_empty_table_is_loaded_with_its_types(engine: Any) -> None:
    with building_on(engine, SCHEMA, ONE) as place:
        place.create_table("reports", KINDS.empty_table())
    found = BuildTarget(engine, SCHEMA).table("reports")
    assert found.to_pyarrow().num_rows == 0
    assert [str(kind) for kind in found.schema().types] == [
        "string", "date", "timestamp('UTC')", "int64", "float64", "boolean",
    ]  # fmt: skip


def test_tables_lie_in_months_clustered_by_machine_whether_loaded_or_made(engine: Any) -> None:
    build(engine, ONE)
    for name in ("reports", "made"):
        found = engine.client.get_table(f"{SCHEMA}__b{ONE}.{name}")
        assert (found.time_partitioning.type_, found.time_partitioning.field) == ("MONTH", "business_date")
        assert found.clustering_fields == ["machine_id"]


def test_a_table_of_dates_alone_is_not_partitioned(engine: Any) -> None:
    with building_on(engine, SCHEMA, ONE) as place:
        place.create_table("days", reports().select(["business_date"]))
    assert engine.client.get_table(f"{SCHEMA}__b{ONE}.days").time_partitioning is None


def test_the_next_build_replaces_the_last_and_nothing_else_is_left(engine: Any) -> None:
    build(engine, ONE)
    build(engine, TWO, quantity=1)
    assert datasets(engine) == [SCHEMA, f"{SCHEMA}__b{TWO}"]
    assert published(engine, "made")[1]["total_qty"] == 2**53 + 2


def test_views_of_tables_that_are_no_more_go(engine: Any) -> None:
    build(engine, ONE)
    with building_on(engine, SCHEMA, TWO) as place:
        place.create_table("reports", reports())
    assert engine.table_names(SCHEMA) == ["reports"]


def test_what_no_build_made_stays_beside_the_views_and_is_not_replaced(engine: Any) -> None:
    build(engine, ONE)
    path = f"`{engine.client.project}`.`{SCHEMA}`"
    for statement in (f"CREATE VIEW {path}.`mine` AS SELECT 7 AS n", f"CREATE TABLE {path}.`notes` AS SELECT 7 AS n"):
        engine.client.query(statement).result()
    build(engine, TWO)
    assert engine.table_names(SCHEMA) == ["made", "mine", "notes", "reports"]
    for name in ("mine", "notes"):
        with (
            pytest.raises(ConfigError, match=rf"bigquery has {SCHEMA}\.{name}, which no build made"),
            building_on(engine, SCHEMA, THREE) as place,
        ):
            place.create_table(name, reports())
    assert engine.table_names(SCHEMA) == ["made", "mine", "notes", "reports"]


def test_a_temporary_table_is_not_published(engine: Any) -> None:
    with building_on(engine, SCHEMA, ONE) as place:
        place.create_table("reports", reports())
        place.create_table("received", reports(), temp=True)
    assert engine.table_names(SCHEMA) == engine.table_names(f"{SCHEMA}__b{ONE}") == ["reports"]


def test_a_first_build_that_fails_leaves_nothing(engine: Any) -> None:
    """Not even what Ibis would put beside the results of queries: the emulator has no such dataset to take it."""
    before = engine.schemas()
    with pytest.raises(ZeroDivisionError), building_on(engine, SCHEMA, ONE) as place:
        place.create_table("made", place.create_table("reports", reports()))
        raise ZeroDivisionError
    assert engine.schemas() == before


def test_a_later_build_that_fails_leaves_the_last_one(engine: Any) -> None:
    build(engine, ONE)
    with pytest.raises(ZeroDivisionError), building_on(engine, SCHEMA, TWO) as place:
        place.create_table("made", place.create_table("reports", reports().slice(1)))
        raise ZeroDivisionError
    assert datasets(engine) == [SCHEMA, f"{SCHEMA}__b{ONE}"]
    assert len(published(engine, "made")) == 2


@pytest.mark.parametrize("run", [ONE, TWO])
def test_views_stay_as_they_were_when_they_cannot_be_switched(engine: Any, run: str) -> None:
    if run == TWO:
        build(engine, ONE)
    before = [published(engine, name) for name in ("reports", "made")] if run == TWO else []
    engine.create_schema(f"{SCHEMA}__b{run}")
    BuildTarget(engine, f"{SCHEMA}__b{run}").create_table("made", reports().slice(1))
    with pytest.raises(Exception, match="nowhere"):
        engine.switch(SCHEMA, dict.fromkeys(["made", "nowhere"], f"{SCHEMA}__b{run}"))
    if run == ONE:
        assert datasets(engine) == [f"{SCHEMA}__b{ONE}"]
    else:
        assert [published(engine, name) for name in ("reports", "made")] == before


def test_a_dry_run_reports_what_a_query_would_read(engine: Any) -> None:
    """The emulator answers 0 to each; what it refuses would be refused by the real one as well."""
    build(engine, ONE)
    assert engine.scanned_bytes(f"SELECT * FROM `{SCHEMA}`.`reports`") == 0


@pytest.mark.slow_engine
def test_a_dry_run_of_a_build_reports_what_each_statement_reads_of_the_last_one(
    engine: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "plant.toml").write_text('[plant]\nname = "line"\n')
    found = load_plant(tmp_path)
    print_statements(found, "bigquery", None)
    told = capsys.readouterr()
    assert " bytes of the last build" not in told.out
    assert "bytes that would be read are not known: bigquery has no built tables" in told.err
    with building_on(engine, SCHEMA, ONE) as place:
        for name, table in TABLES.items():
            if table.contract is not None:
                place.create_table(name, table.schema().to_pyarrow().empty_table())
    print_statements(found, "bigquery", None)
    lines = [line for line in capsys.readouterr().out.splitlines() if " bytes of the last build" in line]
    assert "-- fct_production: reads 0 bytes of the last build" in lines
    assert not [line for line in lines if line.startswith("-- stg_")]
    assert len(lines) > 15


def test_a_dry_run_refuses_what_cannot_run(server: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in server.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(EngineError, match="nowhere"), engine_of("bigquery") as engine:
        engine.scanned_bytes("SELECT * FROM `nowhere`.`at_all`")


def profile(folder: Path, monkeypatch: pytest.MonkeyPatch, connect: str) -> None:
    (folder / "bigquery.toml").write_text(f"[connect]\n{connect}\n")
    monkeypatch.setenv("PLANTKPI_PROFILES", str(folder))


@pytest.mark.parametrize(
    ("connect", "told"),
    [
        ('projekt_id = "p"', r"no key 'projekt_id'\. Did you mean 'project_id'"),
        ("anonymous = true", "give project_id, api_endpoint and storage_endpoint with it"),
        ('anonymous = "yes"', "anonymous is true or false, not 'yes'"),
        ('credentials_file = "no.json"', r"FileNotFoundError.*no\.json"),
    ],
)
def test_a_wrong_profile_is_reported_before_anything_is_sent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, connect: str, told: str
) -> None:
    profile(tmp_path, monkeypatch, connect)
    with pytest.raises((ConfigError, EngineError), match=told), engine_of("bigquery"):
        pass


def test_without_credentials_google_says_how_to_get_some(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GOOGLE_APPLICATION_CREDENTIALS", "HOME", "CLOUDSDK_CONFIG"):
        monkeypatch.setenv(name, str(tmp_path / "nothing.json"))
    profile(tmp_path, monkeypatch, 'project_id = "p"')
    with (
        pytest.raises(EngineError, match=r"bigquery \(.*DefaultCredentialsError.*nothing\.json"),
        engine_of("bigquery"),
    ):
        pass
