"""Snowflake through its own connector on an emulator: loads, views, logins, and that nothing is left behind.

The emulator's SQL runs on DuckDB: what it proves is the road of statements and rows, not the warehouse.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from plantkpi.config.profile import load_profile
from plantkpi.engines import snowflake
from plantkpi.engines.registry import engine_of
from plantkpi.engines.warehouse import BuildTarget, building_on
from plantkpi.errors import ConfigError, EngineError
from tests.engines.servers import RUNS
from tests.engines.snowflake_server import setup, snowflake_server

pytestmark = pytest.mark.engine("snowflake")

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
    ("", None, None, None, None, None),
    ("A", date(2026, 3, 29), datetime(2026, 3, 29, 1, 0, 0, 1, tzinfo=UTC), 2**53 + 1, 0.1, True),
    ("\\N", None, datetime(1969, 12, 31, 23, 59, 59, 999999, tzinfo=UTC), -1, 1e-300, False),
]


@pytest.fixture(scope="module")
def server() -> Iterator[dict[str, str]]:
    setup()
    with snowflake_server() as variables:
        yield variables


@pytest.fixture
def engine(server: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A connection; the schemas of the plant are gone afterwards."""
    for name, value in server.items():
        monkeypatch.setenv(name, value)
    with engine_of("snowflake") as found:
        yield found
        for schema in schemas(found):
            found.drop_schema(schema)


def schemas(engine: Any) -> list[str]:
    return sorted(name for name in engine.schemas() if name.startswith(SCHEMA))


def reports() -> pa.Table:
    return pa.Table.from_pylist([dict(zip(KINDS.names, row, strict=True)) for row in ROWS], KINDS)


def build(engine: Any, run: str, quantity: int = 0) -> None:
    """A build with one table, `reports`, and one made of it, `made`."""
    with building_on(engine, SCHEMA, run) as place:
        found = place.create_table("reports", reports())
        place.create_table("made", found.mutate(total_qty=found.total_qty + quantity))


def published(engine: Any, name: str) -> list[tuple[Any, ...]]:
    found = BuildTarget(engine, SCHEMA).table(name).order_by("machine_id").to_pyarrow()
    return [tuple(row.values()) for row in found.cast(KINDS).to_pylist()]


def test_every_type_and_null_comes_back_as_it_was_loaded(engine: Any) -> None:
    """Nor is a text of \\N a NULL, as it is in a file of texts."""
    build(engine, ONE)
    assert published(engine, "reports") == ROWS
    assert published(engine, "made") == ROWS


def test_an_empty_table_is_loaded_with_its_types(engine: Any) -> None:
    with building_on(engine, SCHEMA, ONE) as place:
        place.create_table("reports", KINDS.empty_table())
    found = BuildTarget(engine, SCHEMA).table("reports")
    assert found.to_pyarrow().num_rows == 0
    assert [str(kind).split(",")[0] for kind in found.schema().types] == [
        "string", "date", "timestamp('UTC'", "int64", "float64", "boolean",
    ]  # fmt: skip


def test_a_load_that_loses_rows_is_refused(engine: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a COPY INTO of a stage in which nothing lies: it succeeds."""
    run = engine._run
    monkeypatch.setattr(engine, "_run", lambda statement: statement.startswith("PUT") or run(statement))
    with (
        pytest.raises(EngineError, match=rf"took 0 of 3 rows into {SCHEMA}__b{ONE}\.reports"),
        building_on(engine, SCHEMA, ONE) as place,
    ):
        place.create_table("reports", reports())
    assert schemas(engine) == []


def test_the_next_build_replaces_the_last_and_nothing_else_is_left(engine: Any) -> None:
    build(engine, ONE)
    build(engine, TWO, quantity=1)
    assert schemas(engine) == [SCHEMA, f"{SCHEMA}__b{TWO}"]
    assert [row[3] for row in published(engine, "made")] == [None, 2**53 + 2, 0]


def test_views_of_tables_that_are_no_more_go(engine: Any) -> None:
    build(engine, ONE)
    with building_on(engine, SCHEMA, TWO) as place:
        place.create_table("reports", reports())
    assert engine.table_names(SCHEMA) == ["reports"]


def test_what_no_build_made_stays_beside_the_views_and_is_not_replaced(engine: Any) -> None:
    build(engine, ONE)
    engine._run(f'CREATE VIEW "{SCHEMA}"."mine" AS SELECT 7 AS "n"')
    engine._run(f'CREATE TABLE "{SCHEMA}"."notes" AS SELECT 7 AS "n"')
    build(engine, TWO)
    assert engine.table_names(SCHEMA) == ["made", "mine", "notes", "reports"]
    for name in ("mine", "notes"):
        with (
            pytest.raises(ConfigError, match=rf"snowflake has {SCHEMA}\.{name}, which no build made"),
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
    with pytest.raises(ZeroDivisionError), building_on(engine, SCHEMA, ONE) as place:
        place.create_table("made", place.create_table("reports", reports()))
        raise ZeroDivisionError
    assert schemas(engine) == []


def test_a_later_build_that_fails_leaves_the_last_one(engine: Any) -> None:
    build(engine, ONE)
    with pytest.raises(ZeroDivisionError), building_on(engine, SCHEMA, TWO) as place:
        place.create_table("made", place.create_table("reports", reports().slice(1)))
        raise ZeroDivisionError
    assert schemas(engine) == [SCHEMA, f"{SCHEMA}__b{ONE}"]
    assert published(engine, "made") == ROWS


def test_views_are_turned_back_when_one_of_them_cannot_be_switched(engine: Any) -> None:
    build(engine, ONE)
    engine.create_schema(f"{SCHEMA}__b{TWO}")
    place = BuildTarget(engine, f"{SCHEMA}__b{TWO}")
    place.create_table("made", reports().slice(1))
    place.create_table("later", reports())
    with pytest.raises(Exception, match="nowhere"):
        engine.switch(SCHEMA, dict.fromkeys(["later", "made", "nowhere"], f"{SCHEMA}__b{TWO}"))
    engine.drop_schema(f"{SCHEMA}__b{TWO}")
    assert engine.table_names(SCHEMA) == ["made", "reports"]
    assert published(engine, "made") == published(engine, "reports") == ROWS


def test_views_keep_the_grants_of_their_readers(engine: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The emulator knows no grants: this is what is asked for."""
    build(engine, ONE)
    sent = spied(engine, monkeypatch)
    build(engine, TWO)
    views = [statement for statement in sent if " VIEW " in statement]
    assert views == [
        f'CREATE OR REPLACE VIEW "{SCHEMA}"."{name}" COPY GRANTS AS SELECT * FROM "{SCHEMA}__b{TWO}"."{name}"'
        for name in ("made", "reports")
    ]


def test_tables_are_clustered_by_what_they_have_of_the_columns_requested_for(
    engine: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "profile", load_profile("snowflake"))
    monkeypatch.setitem(engine.profile.options, "cluster_by", ["shift_date", "business_date", "machine_id"])
    sent = spied(engine, monkeypatch)
    with building_on(engine, SCHEMA, ONE) as place:
        place.create_table("reports", reports())
        place.create_table("quantities", reports().select(["total_qty"]))
    assert [statement for statement in sent if "CLUSTER" in statement] == [
        f'ALTER TABLE "{SCHEMA}__b{ONE}"."reports" CLUSTER BY ("business_date", "machine_id")'
    ]


def spied(engine: Any, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The statements that the engine sends from now on."""
    sent: list[str] = []
    run = engine._run
    monkeypatch.setattr(engine, "_run", lambda statement: (sent.append(statement), run(statement)))
    return sent


@pytest.fixture
def logins(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What the connector is given; it says no, with all that it was told."""
    seen: list[dict[str, Any]] = []

    def refuse(**given: Any) -> None:
        seen.append(given)
        raise ConnectionError(str(given))

    monkeypatch.setattr("snowflake.connector.connect", refuse)
    return seen


def login(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, **variables: str) -> str:
    """What an attempt to log in with the profile is told."""
    monkeypatch.chdir(tmp_path)
    for name, value in {"ACCOUNT": "org-plant", "USER": "ada", "DATABASE": "PLANT", **variables}.items():
        monkeypatch.setenv(f"PLANTKPI_SNOWFLAKE_{name}", value)
    with pytest.raises(EngineError) as caught, engine_of("snowflake"):
        pass
    return str(caught.value)


def test_a_login_names_no_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, logins: list[dict[str, Any]]) -> None:
    told = login(tmp_path, monkeypatch, PASSWORD="open-sesame", PRIVATE_KEY_FILE_PWD="barley", WAREHOUSE="SMALL")
    assert "org-plant" in told
    assert "open-sesame" not in told
    assert "barley" not in told


def test_a_login_gives_what_the_profile_says_and_a_session_in_utc(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, logins: list[dict[str, Any]]
) -> None:
    login(tmp_path, monkeypatch, PRIVATE_KEY_FILE="key.p8", ROLE="BUILDER")
    assert logins == [
        {
            "account": "org-plant",
            "user": "ada",
            "database": "PLANT",
            "private_key_file": "key.p8",
            "role": "BUILDER",
            "login_timeout": 60,
            "session_parameters": snowflake.SESSION,
        }
    ]
    assert snowflake.SESSION["TIMEZONE"] == "UTC"


def test_session_parameters_of_the_profile_are_kept_but_for_those_that_tables_depend_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, logins: list[dict[str, Any]]
) -> None:
    (tmp_path / "snowflake.toml").write_text(
        '[connect]\naccount = "a"\n[connect.session_parameters]\nQUERY_TAG = "kpi"\nTIMEZONE = "Europe/Berlin"\n'
    )
    monkeypatch.setenv("PLANTKPI_PROFILES", str(tmp_path))
    with pytest.raises(EngineError), engine_of("snowflake"):
        pass
    assert logins[0]["session_parameters"] == {"QUERY_TAG": "kpi", **snowflake.SESSION}


def test_an_account_that_is_not_named_is_requested_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLANTKPI_SNOWFLAKE_ACCOUNT", raising=False)
    with pytest.raises(ConfigError, match="PLANTKPI_SNOWFLAKE_ACCOUNT is not set"), engine_of("snowflake"):
        pass
