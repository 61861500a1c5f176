"""A small plant given as rows, built on an in-memory DuckDB."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import Any

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from plantkpi.build.table_builder import Builder, BuildReport
from plantkpi.catalog.registry import ANALYSES, TABLES, find_table, load
from plantkpi.config.plant import settings_of
from plantkpi.contracts.reconciliation import RECONCILIATIONS, enforce_reconciliation, tables_of
from plantkpi.engines.duckdb import DuckDBTarget
from plantkpi.errors import ConfigError, did_you_mean
from plantkpi.ingest.received import input_names
from plantkpi.query.analysis import Query, query_of
from plantkpi.query.answers import Answer, Question, answers
from plantkpi.query.filters import Filters

Rows = Sequence[Mapping[str, Any]]


class Sample:
    """Tables of a plant given as rows: of canonical inputs, which are built, or of marts, which stand as they are.

    Unnamed columns are NULL in inputs; in marts they are 0, false or "-" where NULL may not be. Rows of inputs are
    numbered from 1. ConfigError for a name that is neither an input nor a mart.
    """

    def __init__(self, rows: Mapping[str, Rows], **settings: Any) -> None:
        load()
        self.connection = ibis.duckdb.connect(threads=1)  # a few rows are no work for several
        self.connection.raw_sql("SET TimeZone = 'UTC'")
        self.settings = {**settings_of({}, Path()), "calendar": {}, "as_of": None, "failures_from": "state_event"}
        self.settings |= settings
        self.inputs = [name for name in rows if name in input_names()]
        self.marts = [name for name in rows if name not in self.inputs]
        self._report = BuildReport()
        self._closed: set[str] = set()
        self._place = DuckDBTarget(self.connection)
        self._builder = Builder(self._place, self._all_received(rows), {}, self.settings, self._report, self._has())
        self._given = {name: self._mart(name, rows[name]) for name in self.marts}

    @property
    def tables(self) -> dict[str, ir.Table]:
        """Every table: those given, and all that the inputs make."""
        if self.inputs or not self.marts:
            self._make()
        return {**self._builder.tables, **self._given}

    @property
    def report(self) -> BuildReport:
        """What became of the rows of all inputs."""
        self._make()
        return self._report

    def table(self, name: str) -> ir.Table:
        """One table; only what it is made from is built for it. Without inputs, dimensions are empty."""
        if name in self._given:
            return self._given[name]
        if name not in self._builder.tables:
            self._make(name)
        return self._builder.tables[name]

    def _make(self, *wanted: str) -> None:
        """Build the wanted tables (all for none); every ledger that can be drawn then must close."""
        self._builder.build(wanted=wanted)
        for what in RECONCILIATIONS:
            if what not in self._closed and set(tables_of(what)) <= set(self._builder.tables):
                enforce_reconciliation(what, self._builder.tables, self._place.fetch)
                self._closed.add(what)

    def _has(self) -> list[str]:
        return [*self.inputs, *(["shift"] if self.settings["calendar"] else [])]

    def _all_received(self, rows: Mapping[str, Rows]) -> dict[str, ir.Table]:
        made = {f"received_{name}": partial(self._received, name, rows.get(name, ())) for name in input_names()}
        return _OnDemand(lambda name: made[name]())

    def _received(self, name: str, rows: Rows) -> ir.Table:
        schema = ibis.schema({**dict(TABLES[f"stg_{name}"].schema()), "source_problem": "string"})
        full = [{"source_file": name, "source_row": n, **row} for n, row in enumerate(rows, 1)]
        table = pa.Table.from_pylist(full, schema=schema.to_pyarrow())
        return self.connection.create_table(f"received_{name}", table)

    def _mart(self, name: str, rows: Rows) -> ir.Table:
        found = find_table(name)
        schema, contract = found.schema(), found.contract
        for row in rows:
            for column in row:
                if column not in schema:
                    raise ConfigError(f"{name} has no column {column!r}.{did_you_mean(column, schema)}")
        assert contract is not None
        usual = {n: _nothing(schema[n]) for n, column in contract.columns.items() if not column.nullable}
        table = pa.Table.from_pylist([usual | dict(row) for row in rows], schema=schema.to_pyarrow())
        return self.connection.create_table(f"given_{name}", table)

    @cached_property
    def _known(self) -> Mapping[str, ir.Table]:
        return _OnDemand(self.table)

    def ask(
        self,
        *kpis: str,
        by: Sequence[str] = (),
        where: Mapping[str, str] | None = None,
        conventions: Mapping[str, Sequence[str]] | None = None,
    ) -> list[Answer]:
        """Answers of KPIs; of marts that stand as they are, all inputs count as there."""
        inputs = self.inputs if not self.marts else input_names()
        return answers(
            Question(kpis, by, Filters(where or {}), conventions or {}), self._known, inputs, self._place.read
        )

    def analysis(
        self, name: str, by: Sequence[str] = (), where: Mapping[str, str] | None = None, **settings: Any
    ) -> list[dict[str, Any]]:
        """Rows of an analysis of the plant's marts that fit, finished."""
        filters = Filters(where or {})
        found = ANALYSES[name]
        query = query_of(name, self._input, {**self.settings, **settings}, by, filters)
        return found.finished(self._place.read(query), {**self.settings, **settings}).to_pylist()

    def _input(self, name: str, filters: Filters) -> Query:
        return partial(_fitting, self._known[name], name, filters)


def _fitting(mart: ir.Table, name: str, filters: Filters) -> ir.Table:
    return filters.select(mart, name)


class _OnDemand(dict[str, ir.Table]):
    """Tables that are made when they are asked for."""

    def __init__(self, table: Callable[[str], ir.Table]) -> None:
        super().__init__()
        self._table = table

    def __missing__(self, name: str) -> ir.Table:
        self[name] = self._table(name)
        return self[name]


def _nothing(kind: Any) -> Any:
    if kind.is_string():
        return "-"
    if kind.is_boolean():
        return False
    return 0 if kind.is_numeric() else None
