"""BigQuery SQL passes Google's own analyser, and means the same to Google's reference engine as to DuckDB.

The analyser is the one that BigQuery's language is specified by; it is given every released feature, so
that it says whether the SQL is GoogleSQL, not whether BigQuery has enabled each feature.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import product
from typing import Any

import ibis
import ibis.expr.types as ir
import pytest
from google.protobuf.timestamp_pb2 import Timestamp
from zetasql.api import CatalogBuilder, PreparedQuery, TableBuilder
from zetasql.core import ZetaSqlLocalService
from zetasql.core.exceptions import ServerError
from zetasql.types import (
    AnalyzerOptions,
    LanguageOptions,
    SimpleCatalog,
    TableContent,
    TableData,
    TypeKind,
    Value,
    ZetaSQLBuiltinFunctionOptions,
)
from zetasql.types.proto_model import ProductMode

from plantkpi.backends import to_sql
from plantkpi.catalog import ANALYSES, KPIS, TABLES, load
from plantkpi.compiled import compiled, expression_of
from plantkpi.portable import UTC as UTC_INSTANT
from plantkpi.portable import microseconds
from plantkpi.quarantine import quarantined
from plantkpi.query import Question, expression
from tests.contracts.valid_plant import valid_plant

load()

KINDS = {
    "string": TypeKind.TYPE_STRING,
    "int64": TypeKind.TYPE_INT64,
    "float64": TypeKind.TYPE_DOUBLE,
    "boolean": TypeKind.TYPE_BOOL,
    "date": TypeKind.TYPE_DATE,
    "timestamp('UTC', 6)": TypeKind.TYPE_TIMESTAMP,
}
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
TABLE_NAMES = [name for name, found in TABLES.items() if not found.is_local]
JUDGED_NAMES = [name for name, found in TABLES.items() if found.is_judged]
GROUPS = {"fct_production": ["line", "week"], "fct_order": ["line", "operation"], "fct_life": ["unit"]}
"""How each mart is asked: by line and week where it has them."""


def schemas() -> dict[str, ibis.Schema]:
    """Every table that SQL may name, by its contract."""
    stored = {name: found.schema() for name, found in TABLES.items() if found.contract is not None}
    received = {
        name.replace("stg_", "received_"): ibis.schema({**stored[name], "source_problem": "string"})
        for name in JUDGED_NAMES
    }
    return {**stored, **received, "raw_log": RAW.schema()}


@cache
def options() -> AnalyzerOptions:
    language = LanguageOptions.maximum_features()
    language.product_mode = ProductMode.PRODUCT_EXTERNAL
    return AnalyzerOptions(language_options=language)


def catalog_of(tables: dict[str, ibis.Schema]) -> SimpleCatalog:
    builder = CatalogBuilder("plant")
    for name, schema in tables.items():
        table = TableBuilder(name)
        for column, kind in schema.items():
            table.add_column(column, KINDS[str(kind).removeprefix("!")])
        builder.add_table(table.build())
    functions = ZetaSQLBuiltinFunctionOptions(language_options=options().language_options)
    return builder.with_builtin_functions(functions).build()


@pytest.fixture(scope="module")
def analyse() -> Iterator[Callable[[str], list[str]]]:
    """Analyse a statement against all tables; the names of its columns."""
    service = ZetaSqlLocalService.get_instance()
    number = service.register_catalog(simple_catalog=catalog_of(schemas())).registered_id

    def analysed(sql: str) -> list[str]:
        # prepared and not analysed: the resolved tree of a long statement is nested too deep to be sent
        prepared = (
            PreparedQuery.builder().set_sql(sql).set_analyzer_options(options()).set_registered_catalog_id(number)
        )
        with prepared.prepare() as query:
            return [column.name for column in query.columns]

    yield analysed
    service.unregister_catalog(registered_id=number)


def test_the_analyser_refuses_what_is_no_googlesql(analyse: Callable[[str], list[str]]) -> None:
    with pytest.raises(ServerError, match="Name runing_us not found inside t"):
        analyse("SELECT `t`.`runing_us` FROM `fct_production` AS `t`")
    with pytest.raises(ServerError, match=r"No matching signature for aggregate function SUM"):
        analyse("SELECT SUM(`machine_id`) AS `a` FROM `fct_production`")


@pytest.mark.parametrize("name", TABLE_NAMES)
def test_every_table_is_googlesql(analyse: Callable[[str], list[str]], name: str) -> None:
    found = expression_of(name)
    assert analyse(to_sql(found, "bigquery")) == list(found.columns)


@pytest.mark.parametrize("name", JUDGED_NAMES)
def test_every_quarantine_is_googlesql(analyse: Callable[[str], list[str]], name: str) -> None:
    found = TABLES[name]
    judged = found.function(*[ibis.table(schemas()[i], name=i) for i in found.inputs])
    columns = ["rule", "reason", "source_file", "source_row", "received"]
    assert analyse(to_sql(quarantined(judged, [RAW]), "bigquery")) == columns
    assert analyse(to_sql(quarantined(judged, []), "bigquery")) == columns


def conventions() -> list[Any]:
    """Each KPI in each combination of its conventions."""
    return [
        pytest.param(name, dict(zip(kpi.conventions, chosen, strict=True)), id="-".join([name, *chosen]))
        for name, kpi in sorted(KPIS.items())
        for chosen in product(*kpi.conventions.values())
    ]


@pytest.mark.parametrize(("kpi", "convention"), conventions())
def test_every_kpi_is_googlesql(analyse: Callable[[str], list[str]], kpi: str, convention: dict[str, str]) -> None:
    by = GROUPS[KPIS[kpi].card.mart]
    question = Question([kpi], by, conventions={name: [value] for name, value in convention.items()})
    (sql,) = compiled(question, "bigquery")
    assert analyse(sql)[: len(by) + 1] == [*by, kpi]


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
    stored = {name: valid_plant(plant).tables[name].to_pyarrow() for name in tables}
    builder = PreparedQuery.builder().set_sql(to_sql(query, "bigquery")).set_analyzer_options(options())
    builder.set_catalog(catalog_of({name: schemas()[name] for name in tables}))
    builder.set_table_content({name: _content(rows.to_pylist(), schemas()[name]) for name, rows in stored.items()})
    with builder.prepare() as prepared:
        rows = prepared.execute().content.table_data.row
    kinds = [str(kind).removeprefix("!") for kind in query.schema().values()]
    return [tuple(_python(cell, kind) for cell, kind in zip(row.cell, kinds, strict=True)) for row in rows]


def _content(rows: list[dict[str, Any]], schema: ibis.Schema) -> TableContent:
    kinds = {name: str(kind).removeprefix("!") for name, kind in schema.items()}
    cells = [[_value(row[name], kind) for name, kind in kinds.items()] for row in rows]
    return TableContent(table_data=TableData(row=[TableData.Row(cell=row) for row in cells]))


def _value(value: Any, kind: str) -> Value:
    if value is None:
        return Value()
    if kind.startswith("timestamp"):
        stamp = Timestamp()
        stamp.FromDatetime(value)
        return Value(timestamp_value=stamp)
    if kind == "date":
        return Value(date_value=(value - date(1970, 1, 1)).days)
    return Value(
        **{
            {"string": "string_value", "int64": "int64_value", "boolean": "bool_value", "float64": "double_value"}[
                kind
            ]: value
        }
    )


def _python(cell: Value, kind: str) -> Any:
    fields = {"string": "string_value", "int64": "int64_value", "boolean": "bool_value", "float64": "double_value"}
    if kind != "date":
        return getattr(cell, fields[kind])
    return None if cell.date_value is None else date(1970, 1, 1) + timedelta(days=cell.date_value)


def without_instants(rows: ir.Table) -> ir.Table:
    """Instants as microseconds since 1970: the wrapper of the engine loses instants in results."""
    epoch = ibis.literal(datetime(1970, 1, 1, tzinfo=UTC), type=UTC_INSTANT)
    return rows.mutate(**{n: microseconds(epoch, rows[n]) for n, kind in rows.schema().items() if kind.is_timestamp()})


def by_duckdb(query: ir.Table, plant: str) -> list[tuple[Any, ...]]:
    """Rows that DuckDB finds for a query on unbound tables."""
    bound = valid_plant(plant).connection.to_pyarrow(query)
    return [tuple(row.values()) for row in bound.to_pylist()]


def in_order(rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    return sorted(rows, key=repr)


@pytest.mark.parametrize("plant", ["calendar", "orders"])
def test_kpis_mean_the_same_to_googles_engine(plant: str) -> None:
    """Values, parts and counts, bit for bit."""
    kpis = [name for name, kpi in KPIS.items() if kpi.card.mart == "fct_production"]
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
