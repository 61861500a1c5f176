"""A built plant opened for reading: its tables, and analyses computed when asked for."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, partial
from types import MappingProxyType
from typing import Any

import ibis.expr.operations as ops
import ibis.expr.types as ir
import pyarrow as pa

from plantkpi.catalog.registry import ANALYSES, KPIS, TABLES, load, needs_of
from plantkpi.config.plant import Plant
from plantkpi.engines.registry import BuildTarget, reading
from plantkpi.errors import ConfigError, RefusedError, did_you_mean
from plantkpi.query.analysis import Query, plain, query_of
from plantkpi.query.answers import Answer, Question, answers, lacking
from plantkpi.query.filters import ALL, Filters, dimensions_of, with_dimensions


@dataclass
class Session:
    """Tables of the last good build by name, and the canonical inputs that the plant has."""

    plant: Plant
    place: BuildTarget

    @cached_property
    def tables(self) -> Mapping[str, ir.Table]:
        """Every built table, quarantines included; ConfigError where one is missing or of another version."""
        found = {name: self.place.table(name) for name in self.place.names()}
        if gone := [name for name, table in TABLES.items() if not table.is_view and name not in found]:
            raise ConfigError(
                f"there is no {', '.join(gone[:3])}: another version of plantkpi built this plant, or somebody dropped "
                f"it; run `plantkpi build --plant {self.plant.folder}`"
            )
        for name in sorted(found.keys() & TABLES.keys()):
            contract = TABLES[name].contract
            absent = [c for c in contract.columns if c not in found[name].columns] if contract else []
            if absent:
                raise ConfigError(
                    f"{name} has no {', '.join(absent[:3])}: another version of plantkpi built this plant; "
                    f"run `plantkpi build --plant {self.plant.folder}`"
                )
        return found

    @cached_property
    def inputs(self) -> list[str]:
        """Canonical inputs that the plant had when it was built, as the manifest says: sources.py is not run again."""
        rows = self.place.manifest_seen()
        if rows is None or "is_declared" not in rows.column_names:
            raise ConfigError(
                f"another version of plantkpi built this plant; run `plantkpi build --plant {self.plant.folder}`"
            )
        return sorted(row["table_name"].removeprefix("stg_") for row in rows.to_pylist() if row["is_declared"])

    def rows(
        self,
        name: str,
        by: Sequence[str] = (),
        filters: Filters = ALL,
        limit: int = 0,
        settings: Mapping[str, Any] = MappingProxyType({}),
    ) -> pa.Table:
        """A built table by its key, or an analysis in its own order; at most `limit` rows (0: all).

        `settings` of an analysis go before the plant's. ConfigError for an unknown name, column, group, setting or
        value to filter by. RefusedError for an analysis whose inputs the plant does not have.
        """
        load()
        if name in ANALYSES:
            if reason := lacking(needs_of(name), self.inputs):
                raise RefusedError(f"{name} {reason}")
            return self._answer(name, by, filters, limit, settings)
        if settings:
            raise ConfigError(f"{name} is not an analysis and has no settings")
        if name not in self.tables:
            if name in KPIS:
                raise ConfigError(f"no table or analysis {name!r}: it is a KPI, ask `plantkpi kpi {name}`")
            raise ConfigError(f"no table or analysis {name!r}.{did_you_mean(name, [*self.tables, *ANALYSES])}")
        if by:
            raise ConfigError(f"{name} is a table and cannot be grouped; --by is for KPIs and analyses")
        found = self._kept(name, filters).select(self.tables[name].columns)
        ordered = found.order_by(_order(name, found))
        return (ordered.limit(limit) if limit else ordered).to_pyarrow()

    def analysis(
        self,
        name: str,
        by: Sequence[str] = (),
        filters: Filters = ALL,
        settings: Mapping[str, Any] = MappingProxyType({}),
    ) -> ir.Table:
        """The query of an analysis of this plant's marts; filters hold for the marts that it reads.

        `settings` hold for the analyses that it is made from as well.
        """
        return self._query(name, by, filters, settings)()

    def answers(self, question: Question) -> list[Answer]:
        """Every KPI of every group, as `answers` says."""
        return answers(question, self.tables, self.inputs, self.place.read)

    def _query(self, name: str, by: Sequence[str], filters: Filters, settings: Mapping[str, Any]) -> Query:
        given = {**self.plant.table_settings(), **settings}
        return query_of(name, self._input, given, by, filters)

    def _input(self, name: str, filters: Filters) -> Query:
        """The rows of a mart that fit; a dimension is whole, since it only tells of a mart's rows."""
        mart = self.tables[name]
        if name.startswith("dim_"):
            return partial(plain, mart)
        dimensions = {dimension: self.tables[dimension] for dimension in dimensions_of(mart)}
        filters.refuse_strangers(with_dimensions(mart, dimensions), name)
        return partial(_fitting, name, mart, dimensions, filters)

    def _answer(
        self, name: str, by: Sequence[str], filters: Filters, limit: int, settings: Mapping[str, Any]
    ) -> pa.Table:
        found = ANALYSES[name]
        query = self._query(name, by, filters, settings)
        rows = self.place.read(partial(_ordered, name, query, 0 if found.finish else limit))
        if found.is_model and not rows.num_rows:
            filters.refuse_strangers(self.analysis(name, by, ALL, settings), name)
        if found.finish is None:
            return rows
        rows = found.finished(rows, {**self.plant.table_settings(), **settings, "by": list(by)})
        return rows.slice(0, limit) if limit else rows

    def _kept(self, name: str, filters: Filters) -> ir.Table:
        rows = with_dimensions(self.tables[name], self.tables)
        filters.refuse_strangers(rows, name)
        return filters.apply(rows, name)


def _fitting(name: str, mart: ir.Table, dimensions: Mapping[str, ir.Table], filters: Filters) -> ir.Table:
    return filters.select(with_dimensions(mart, dimensions), name)


def _ordered(name: str, query: Query, limit: int) -> ir.Table:
    """An analysis in its own order, or by what it says of its rows."""
    rows = query()
    ordered = rows if isinstance(rows.op(), ops.Sort) else rows.order_by(_order(name, rows))
    return ordered.limit(limit) if limit else ordered


def _order(name: str, rows: ir.Table) -> list[str]:
    """The contract's key, or else all columns that are no measured number, so that two runs print the same."""
    contract = TABLES[name].contract if name in TABLES else None
    if contract is not None and contract.unique:
        return list(contract.unique)
    return [column for column, dtype in rows.schema().items() if not dtype.is_floating()]


@contextmanager
def opened(plant: Plant, backend: str = "duckdb") -> Iterator[Session]:
    """The last good build on a backend; ConfigError when there is none."""
    load()
    with reading(plant, backend) as place:
        yield Session(plant, place)
