"""Statements that are kept: known by all that they depend on, compiled again when they are damaged."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import ibis
import ibis.expr.datatypes as dt
import ibis.expr.types as ir
import pyarrow as pa
import pytest

from plantkpi.build.build import build
from plantkpi.catalog.registry import TABLES, load
from plantkpi.config.plant import Plant, load_plant
from plantkpi.contracts.contract import Column
from plantkpi.engines import statement_cache, statement_key
from plantkpi.engines.duckdb import connected
from plantkpi.engines.statement_key import NoKeyError, code_of, imports_of, key_of
from plantkpi.ingest.ingest import current_files, ingest
from plantkpi.ingest.received import Received
from plantkpi.query.answers import Question
from plantkpi.query.filters import Filters
from plantkpi.query.session import opened

STOPS = ibis.table({"machine_id": "string", "start_at": "timestamp('UTC')"}, name="stops")
DATED = ibis.table({"machine_id": "string", "start_at": "date"}, name="stops")
PLANT = """
[source.stops]
files = "stops.csv"
input = "state_event"
columns = { machine_id = "machine_id", start_at = "start_at", end_at = "end_at", state = "state" }
"""
ROWS = """machine_id,start_at,end_at,state
M1,2026-03-02T06:00:00,2026-03-02T07:00:00,failure
M1,2026-03-02T07:00:00,2026-03-02T14:00:00,running
"""


def ingested(folder: Path) -> Plant:
    """A plant with one file of stops, read."""
    (folder / "raw").mkdir(parents=True)
    (folder / "plant.toml").write_text(PLANT, "utf-8")
    (folder / "raw" / "stops.csv").write_text(ROWS, "utf-8")
    plant = load_plant(folder)
    ingest(plant)
    return plant


def first(rows: ir.Table, count: int) -> ir.Table:
    return rows.limit(count)


def other(rows: ir.Table, count: int) -> ir.Table:
    return rows.limit(count)


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As in a new process, with no file but the plant's own."""
    monkeypatch.delenv(statement_cache.VARIABLE, raising=False)
    statement_cache.forget()
    yield
    statement_cache.forget()


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Calls that were compiled, since their statements were not known."""
    seen: list[Any] = []
    asked = statement_cache.statements

    def watched(engine: str, call: Any, compile_it: Callable[[], list[str]], *parts: Any, **named: Any) -> list[str]:
        def counted() -> list[str]:
            seen.append(call)
            return compile_it()

        return asked(engine, call, counted, *parts, **named)

    monkeypatch.setattr("plantkpi.engines.duckdb.statements", watched)
    return seen


def test_a_key_is_the_same_in_every_process() -> None:
    load()
    script = """
import ibis
from functools import partial
from plantkpi.catalog.registry import TABLES, load
from plantkpi.config.plant import Plant, load_plant
from plantkpi.engines.statement_key import key_of
load()
for name, found in TABLES.items():
    if not found.is_local and not found.is_validated:
        schemas = {i: TABLES[i].schema() if TABLES[i].contract else {"a": "int64"} for i in found.inputs}
        inputs = [ibis.table(schema, name=i) for i, schema in schemas.items()]
        print(name, key_of("duckdb", partial(found.expression, inputs, {"minor_stop_us": 5, "by": {"b", "a"}})))
"""
    one, two = (
        subprocess.run(
            [sys.executable, "-c", script], env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True, text=True, check=True,
        ).stdout.splitlines()
        for seed in ("1", "2")
    )  # fmt: skip
    assert len(one) == sum(not t.is_local and not t.is_validated for t in TABLES.values())
    assert len({line.split()[1] for line in one}) == len(one)
    assert one == two


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param(partial(first, STOPS, 2), id="a setting"),
        pytest.param(partial(other, STOPS, 1), id="a function"),
        pytest.param(partial(first, ibis.table(STOPS.schema(), name="work"), 1), id="a table"),
        pytest.param(partial(first, STOPS.select("machine_id"), 1), id="a column less"),
        pytest.param(partial(first, DATED, 1), id="a type"),
        pytest.param(partial(first, STOPS.filter(STOPS.machine_id == "a"), 1), id="a filter"),
        pytest.param(partial(first, ibis.table(STOPS.schema(), name="stops", database="other"), 1), id="a schema"),
    ],
)  # fmt: skip
def test_what_a_statement_depends_on_changes_its_key(changed: partial[ir.Table]) -> None:
    assert key_of("duckdb", partial(first, STOPS, 1)) == key_of("duckdb", partial(first, STOPS, 1))
    assert key_of("duckdb", changed) != key_of("duckdb", partial(first, STOPS, 1))


def test_an_engine_and_a_version_change_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    call = partial(first, STOPS, 1)
    key = key_of("duckdb", call)
    assert key_of("postgres", call) != key
    monkeypatch.setattr(statement_key, "versions", lambda: "another")
    assert key_of("duckdb", call) != key


def test_a_key_knows_what_a_lambda_closes_over() -> None:
    def call(count: int) -> Callable[[], ir.Table]:
        return lambda: STOPS.limit(count)

    assert key_of("duckdb", call(1)) == key_of("duckdb", call(1)) != key_of("duckdb", call(2))


def test_the_code_of_a_module_is_that_of_what_it_imports() -> None:
    assert "plantkpi.portable" in imports_of("plantkpi.marts.fct_production")
    assert code_of("plantkpi.marts.fct_production") != code_of("plantkpi.marts.fct_stop")


@pytest.mark.parametrize("name", ["plantkpi.cli.output", "plantkpi.build.build", "plantkpi.marts.fct_stop"])
def test_an_edit_elsewhere_leaves_the_statements_of_a_table(name: str) -> None:
    reached, pending = set(), ["plantkpi.marts.fct_production"]
    while pending:
        module = pending.pop()
        if module not in reached:
            reached.add(module)
            pending += imports_of(module)
    assert name not in reached


def test_the_type_of_an_inputs_column_changes_the_key_of_its_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant = ingested(tmp_path / "plant")

    def key() -> str:
        call = Received(connected(), plant, current_files(plant)).call("state_event")
        assert call is not None
        return key_of("duckdb", call)

    before, found = key(), TABLES["stg_state_event"]
    assert before == key()
    assert found.contract is not None
    columns = {**found.contract.columns, "reason": Column(dt.int64, nullable=True)}
    monkeypatch.setitem(TABLES, "stg_state_event", replace(found, contract=replace(found.contract, columns=columns)))
    assert key() != before


def test_rows_in_memory_have_no_key() -> None:
    with pytest.raises(NoKeyError, match="rows in memory"):
        key_of("duckdb", partial(first, ibis.memtable(pa.table({"a": [1]})), 1))


def test_names_of_builds_are_put_in() -> None:
    table = ibis.table({"a": "int64"}, name="t", database="plant__b1")
    later = ibis.table({"a": "int64"}, name="t", database="plant__b12")
    statement_cache.forget()
    made = statement_cache.statements(
        "x", partial(first, table, 1), lambda: ["FROM plant__b1.t"], schemas={"plant__b1": "{0}"}
    )
    known = statement_cache.statements("x", partial(first, later, 1), list, schemas={"plant__b12": "{0}"})  # fmt: skip
    assert (made, known) == (["FROM plant__b1.t"], ["FROM plant__b12.t"])


def test_another_plant_of_the_same_kind_compiles_nothing(
    alone: None, compiled: list[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(statement_cache.VARIABLE, str(tmp_path / "shared.sqlite"))
    one, two = (ingested(tmp_path / name) for name in ("one", "two"))
    build(one)
    assert len(compiled) > 20
    statement_cache.forget()
    compiled.clear()
    build(two)
    assert compiled == []


@pytest.mark.parametrize("damage", ["checksum", "garbage", pytest.param("cut", marks=pytest.mark.slow)])
def test_a_damaged_statement_is_compiled_again(alone: None, compiled: list[Any], tmp_path: Path, damage: str) -> None:
    plant = ingested(tmp_path / "plant")
    build(plant)
    with opened(plant) as session:
        before = session.rows("fct_production").to_pylist()
    path = plant.state_folder / statement_cache.FILE
    if damage == "checksum":
        with sqlite3.connect(path) as connection:
            connection.execute("UPDATE statement SET texts = replace(texts, 'SELECT', 'SELECT DISTINCT')")
        connection.close()
    else:
        path.write_bytes(b"\0garbage" * 100 if damage == "garbage" else path.read_bytes()[:5000])
    statement_cache.forget()
    compiled.clear()
    build(plant, is_full=True)
    assert len(compiled) > 20
    with opened(plant) as session:
        assert session.rows("fct_production").to_pylist() == before
    statement_cache.forget()
    compiled.clear()
    build(plant, is_full=True)
    assert compiled == []


def test_what_was_requested_before_is_not_compiled_again(alone: None, compiled: list[Any], tmp_path: Path) -> None:
    """Of one built plant, in a new process each time; another filter is another question."""
    plant = ingested(tmp_path / "plant")
    build(plant)
    told = []
    for _ in range(2):
        statement_cache.forget()
        compiled.clear()
        with opened(plant) as session:
            fitting = [Filters(where) for where in ({}, {"machine": "M1"})]
            values = [a.value for f in fitting for a in session.answers(Question(["availability"], filters=f))]
            stops = session.rows("stop_pareto").to_pylist()
        told.append((values, stops, len(compiled)))
    (first, pareto, new), (second, again, none) = told
    assert first == second == [0.875, 0.875]
    assert pareto == again != []
    assert new == 3
    assert none == 0
