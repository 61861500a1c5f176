"""BigQuery SQL passes Google's own analyser, and means the same to Google's reference engine as to DuckDB.

Here is what tests/parity does not run on that engine: KPIs by line, week and operation, and analyses by machine. `make
test-all` analyses everything.

The analyser is the one that BigQuery's language is specified by; it is given every released feature, so
that it says whether the SQL is GoogleSQL, not whether BigQuery has enabled each feature.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from typing import Any

import ibis
import ibis.expr.types as ir
import pytest
from zetasql.api import PreparedQuery
from zetasql.core.exceptions import ServerError

from plantkpi.catalog.registry import ANALYSES, KPIS, TABLES, KpiMetadata, find_table, load
from plantkpi.contracts.quarantine import quarantined, raw_row_lookup, stored_row_lookup
from plantkpi.engines.registry import to_sql
from plantkpi.query.answers import Question, expression
from plantkpi.query.compiled_sql import compiled, expression_of
from tests.contracts.valid_plant import valid_plant
from tests.parity.googlesql import Reference, catalog_of, options, service, without_instants

pytestmark = pytest.mark.xdist_group("googlesql")  # the analyser is given all tables once

load()

RAW = ibis.table(
    {
        "source_file": "string",
        "source_row": "int64",
        "source_problem": "string",
        "source_line": "string",
        "When": "string",
    },
    name="raw_log",
)
TEXTS = ibis.table({"source_file": "string", "source_row": "int64", "received": "string"}, name="received_text_log")
TABLE_NAMES = [name for name, found in TABLES.items() if not found.is_local]
JUDGED_NAMES = [name for name, found in TABLES.items() if found.is_validated]


def groups_of(metadata: KpiMetadata) -> list[str]:
    """How a KPI is asked: by line and week (operation, unit) where its mart has them, and by what it needs."""
    words = {"line": "machine_id", "week": "business_date", "operation": "operation_no", "unit": "unit_id"}
    columns = find_table(metadata.mart).schema()
    known = [word for word, column in words.items() if column in columns]
    return [*known, *[name for name in metadata.group_by if name not in [words[word] for word in known]]]


def schemas() -> dict[str, ibis.Schema]:
    """Every table that SQL may name, by its contract."""
    stored = {name: found.schema() for name, found in TABLES.items() if found.contract is not None}
    received = {
        name.replace("stg_", "received_"): ibis.schema({**stored[name], "source_problem": "string"})
        for name in JUDGED_NAMES
    }
    return {**stored, **received, "raw_log": RAW.schema(), "received_text_log": TEXTS.schema()}


@pytest.fixture(scope="module")
def analyse() -> Iterator[Callable[[str], list[str]]]:
    """Analyse a statement against all tables; the names of its columns."""
    engine = service()
    number = engine.register_catalog(simple_catalog=catalog_of(schemas())).registered_id

    def analysed(sql: str) -> list[str]:
        # prepared and not analysed: the resolved tree of a long statement is nested too deep to be sent
        prepared = (
            PreparedQuery.builder().set_sql(sql).set_analyzer_options(options()).set_registered_catalog_id(number)
        )
        with prepared.prepare() as query:
            return [column.name for column in query.columns]

    yield analysed
    engine.unregister_catalog(registered_id=number)


def test_the_analyser_refuses_what_is_no_googlesql(analyse: Callable[[str], list[str]]) -> None:
    with pytest.raises(ServerError, match="Name runing_us not found inside t"):
        analyse("SELECT `t`.`runing_us` FROM `fct_production` AS `t`")
    with pytest.raises(ServerError, match=r"No matching signature for aggregate function SUM"):
        analyse("SELECT SUM(`machine_id`) AS `a` FROM `fct_production`")


@pytest.mark.slow  # tests/parity has the rows of each
@pytest.mark.parametrize("name", TABLE_NAMES)
def test_every_table_is_googlesql(analyse: Callable[[str], list[str]], name: str) -> None:
    found = expression_of(name)
    assert analyse(to_sql(found, "bigquery")) == list(found.columns)


def one_of(names: Sequence[str], shown: str) -> list[Any]:
    """All names; all but the shown one are slow, since tests/parity has the rows of each."""
    return [pytest.param(name, marks=[] if name == shown else [pytest.mark.slow]) for name in names]


@pytest.mark.parametrize("name", one_of(JUDGED_NAMES, "stg_state_event"))
def test_every_quarantine_is_googlesql(analyse: Callable[[str], list[str]], name: str) -> None:
    found = TABLES[name]
    validated = found.function(*[ibis.table(schemas()[i], name=i) for i in found.inputs])
    columns = ["rule", "reason", "source_file", "source_row", "received"]
    for texts in ([raw_row_lookup(RAW)], [stored_row_lookup(TEXTS), stored_row_lookup(TEXTS)], []):
        assert analyse(to_sql(quarantined(validated, texts), "bigquery")) == columns


def conventions() -> list[Any]:
    """Each KPI in each combination of its conventions."""
    return [
        pytest.param(name, dict(zip(kpi.conventions, chosen, strict=True)), id="-".join([name, *chosen]))
        for name, kpi in sorted(KPIS.items())
        for chosen in product(*kpi.conventions.values())
    ]


@pytest.mark.parametrize("mart", sorted({kpi.metadata.mart for kpi in KPIS.values()}))
def test_the_kpis_of_every_mart_are_googlesql(analyse: Callable[[str], list[str]], mart: str) -> None:
    """All that are asked alike, in all their conventions, at once."""
    alike: dict[tuple[str, ...], list[str]] = {}
    for name, kpi in KPIS.items():
        if kpi.metadata.mart == mart:
            alike.setdefault(kpi.metadata.group_by, []).append(name)
    for kpis in alike.values():
        by = groups_of(KPIS[kpis[0]].metadata)
        every = {name: list(options) for kpi in kpis for name, options in KPIS[kpi].conventions.items()}
        (sql,) = compiled(Question(kpis, by, conventions=every), "bigquery")
        columns = analyse(sql)
        assert columns[: len(by)] == by
        assert [name for name in kpis if not any(column.startswith(name) for column in columns)] == []


@pytest.mark.slow  # they are asked mart by mart above
@pytest.mark.parametrize(("kpi", "convention"), conventions())
def test_every_kpi_is_googlesql(analyse: Callable[[str], list[str]], kpi: str, convention: dict[str, str]) -> None:
    by = groups_of(KPIS[kpi].metadata)
    question = Question([kpi], by, conventions={name: [value] for name, value in convention.items()})
    (sql,) = compiled(question, "bigquery")
    assert analyse(sql)[: len(by) + 1] == [*by, kpi]


@pytest.mark.slow  # tests/parity has the rows of each
@pytest.mark.parametrize("name", ANALYSES)
def test_every_analysis_is_googlesql(analyse: Callable[[str], list[str]], name: str) -> None:
    found = expression_of(name)
    assert analyse(to_sql(found, "bigquery")) == list(found.columns)


@pytest.mark.parametrize("name", [name for name, found in ANALYSES.items() if "by" in found.settings])
def test_every_grouped_analysis_is_googlesql(analyse: Callable[[str], list[str]], name: str) -> None:
    found = expression_of(name, {"by": ["machine_id"]})
    assert analyse(to_sql(found, "bigquery"))[0] == "machine_id"


# Google's reference engine on the rows of the sound plants


def evaluated(query: ir.Table, tables: Sequence[str], plant: str) -> list[tuple[Any, ...]]:
    """Rows that the reference engine finds for the query, in no order."""
    reference = Reference({name: valid_plant(plant).tables[name].to_pyarrow() for name in tables})
    rows = reference.rows(query).to_pylist()
    reference.close()
    return [tuple(row.values()) for row in rows]


def by_duckdb(query: ir.Table, plant: str) -> list[tuple[Any, ...]]:
    """Rows that DuckDB finds for a query on unbound tables."""
    bound = valid_plant(plant).connection.to_pyarrow(query)
    return [tuple(row.values()) for row in bound.to_pylist()]


def in_order(rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    return sorted(rows, key=repr)


@pytest.mark.slow  # tests/parity asks the same KPIs of the same engine, on plants with more in them
@pytest.mark.parametrize("plant", ["calendar", "orders"])
def test_kpis_mean_the_same_to_googles_engine(plant: str) -> None:
    """Values, parts and counts, bit for bit."""
    kpis = [name for name, kpi in KPIS.items() if kpi.metadata.mart == "fct_production"]
    tables = {name: ibis.table(schemas()[name], name=name) for name in ("fct_production", "dim_machine", "dim_date")}
    query = expression(Question(kpis, ["machine", "shift"]), tables)["fct_production"]
    assert in_order(evaluated(query, list(tables), plant)) == in_order(by_duckdb(query, plant))


@pytest.mark.parametrize("table", ["int_timeline", "fct_production"])
@pytest.mark.parametrize("plant", ["calendar", "orders"])
def test_a_table_means_the_same_to_googles_engine(table: str, plant: str) -> None:
    """The sweep line and the split of parts, bit for bit."""
    settings = {"planned_by": plant, **({"unreported": "running"} if plant == "orders" else {})}
    query = without_instants(expression_of(table, settings))
    tables = sorted({node.name for node in query.op().find(ibis.expr.operations.UnboundTable)})
    stored = without_instants(valid_plant(plant).tables[table]).to_pyarrow().to_pylist()
    assert in_order(evaluated(query, tables, plant)) == in_order([tuple(row.values()) for row in stored])
