"""Google's reference engine of GoogleSQL, the language of BigQuery: tables in, rows of compiled SQL out.

It is given every released feature, so that it says whether the SQL is GoogleSQL, not whether BigQuery has
enabled each feature. Its window functions are quadratic: for tables of tens of rows.
"""

import os
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import ibis
import ibis.expr.types as ir
import pyarrow as pa
import pytest
from google.protobuf.timestamp_pb2 import Timestamp
from wasmtime import Engine, Module, WasmtimeError
from zetasql.api import CatalogBuilder, PreparedQuery, TableBuilder
from zetasql.core import ZetaSqlLocalService
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

from plantkpi.engines.registry import to_sql
from plantkpi.portable import UTC as UTC_INSTANT
from plantkpi.portable import microseconds

KINDS = {
    "string": TypeKind.TYPE_STRING,
    "int64": TypeKind.TYPE_INT64,
    "float64": TypeKind.TYPE_DOUBLE,
    "boolean": TypeKind.TYPE_BOOL,
    "date": TypeKind.TYPE_DATE,
    "timestamp('UTC', 6)": TypeKind.TYPE_TIMESTAMP,
}
_FIELDS = {"string": "string_value", "int64": "int64_value", "boolean": "bool_value", "float64": "double_value"}
_EPOCH = date(1970, 1, 1)
_COMPILED = Path(__file__).parents[2] / ".pytest_cache" / f"googlesql-{version('zetasql')}-{version('wasmtime')}.cwasm"


@cache
def service() -> ZetaSqlLocalService:
    """The engine of this process. To compile its module takes 20 s, so that all processes share what one compiled."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("zetasql.core.wasm_client.Module", _SharedModule)
        return ZetaSqlLocalService.get_instance()


class _SharedModule:
    """Stands in for wasmtime's Module while the engine starts."""

    @staticmethod
    def from_file(engine: Engine, path: str) -> Module:
        """The module as it was compiled before; compiled now if it was not, or not for this machine."""
        with suppress(WasmtimeError):
            return Module.deserialize_file(engine, str(_COMPILED))
        module = Module.from_file(engine, path)
        _COMPILED.parent.mkdir(exist_ok=True)
        part = _COMPILED.with_suffix(f".{os.getpid()}")
        part.write_bytes(module.serialize())
        part.replace(_COMPILED)
        return module


@cache
def options() -> AnalyzerOptions:
    """All released features, in the mode of Google's products."""
    language = LanguageOptions.maximum_features()
    language.product_mode = ProductMode.PRODUCT_EXTERNAL
    return AnalyzerOptions(language_options=language)


def catalog_of(tables: Mapping[str, ibis.Schema]) -> SimpleCatalog:
    """A catalog of tables by name, with all functions."""
    builder = CatalogBuilder("plant")
    for name, schema in tables.items():
        table = TableBuilder(name)
        for column, kind in schema.items():
            table.add_column(column, KINDS[_kind(kind)])
        builder.add_table(table.build())
    functions = ZetaSQLBuiltinFunctionOptions(language_options=options().language_options)
    return builder.with_builtin_functions(functions).build()


class Reference:
    """The engine with some tables. `close` gives their memory back."""

    def __init__(self, tables: Mapping[str, pa.Table]) -> None:
        schemas = {name: ibis.Schema.from_pyarrow(rows.schema) for name, rows in tables.items()}
        self._service = service()
        self._catalog = self._service.register_catalog(
            simple_catalog=catalog_of(schemas),
            table_content={name: _content(rows.to_pylist(), schemas[name]) for name, rows in tables.items()},
        ).registered_id

    def rows(self, query: ir.Table) -> pa.Table:
        """Rows of a query on unbound tables, in no order; it has no instants (see `without_instants`)."""
        builder = PreparedQuery.builder().set_sql(to_sql(query, "bigquery")).set_analyzer_options(options())
        with builder.set_registered_catalog_id(self._catalog).prepare() as prepared:
            found = prepared.execute().content.table_data
        schema = query.schema()
        cells = [
            {name: _python(cell, _kind(kind)) for cell, (name, kind) in zip(row.cell, schema.items(), strict=True)}
            for row in (found.row if found else ())
        ]
        return pa.Table.from_pylist(cells, schema=pa.schema([pa.field(f.name, f.type) for f in schema.to_pyarrow()]))

    def close(self) -> None:
        """Forget the tables."""
        self._service.unregister_catalog(registered_id=self._catalog)


def without_instants(rows: ir.Table) -> ir.Table:
    """Instants as microseconds since 1970: the wrapper of the engine loses instants in results."""
    epoch = ibis.literal(datetime(1970, 1, 1, tzinfo=UTC), type=UTC_INSTANT)
    return rows.mutate(**{n: microseconds(epoch, rows[n]) for n, kind in rows.schema().items() if kind.is_timestamp()})


def _kind(dtype: Any) -> str:
    return "int64" if dtype.is_integer() else str(dtype).removeprefix("!")


def _content(rows: list[dict[str, Any]], schema: ibis.Schema) -> TableContent:
    kinds = {name: _kind(kind) for name, kind in schema.items()}
    cells = [[_value(row[name], kind) for name, kind in kinds.items()] for row in rows]
    return TableContent(table_data=TableData(row=[TableData.Row(cell=row) for row in cells]))


def _value(value: Any, kind: str) -> Value:
    if value is None:
        return Value()
    if kind.startswith("timestamp"):
        output_fingerprint = Timestamp()
        output_fingerprint.FromDatetime(value)
        return Value(timestamp_value=output_fingerprint)
    if kind == "date":
        return Value(date_value=(value - _EPOCH).days)
    return Value(**{_FIELDS[kind]: value})


def _python(cell: Value, kind: str) -> Any:
    if kind != "date":
        return getattr(cell, _FIELDS[kind])
    return None if cell.date_value is None else _EPOCH + timedelta(days=cell.date_value)
