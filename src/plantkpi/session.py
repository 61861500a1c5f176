"""A built plant opened for reading: its tables, and analyses computed when asked for."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import ibis.expr.operations as ops
import ibis.expr.types as ir
import pyarrow as pa

from plantkpi.backends import reading, table_names
from plantkpi.build import settings_for
from plantkpi.catalog import ANALYSES, TABLES, load
from plantkpi.errors import ConfigError, did_you_mean
from plantkpi.plant import Plant
from plantkpi.query import resolved, with_dimensions
from plantkpi.received import plant_inputs


@dataclass
class Session:
    """Tables of the last good build by name, and the canonical inputs that the plant has."""

    plant: Plant
    connection: Any

    @cached_property
    def tables(self) -> Mapping[str, ir.Table]:
        """Every built table, quarantines included."""
        return {name: self.connection.table(name) for name in table_names(self.connection)}

    @cached_property
    def inputs(self) -> list[str]:
        """Canonical inputs that the plant has."""
        return plant_inputs(self.plant)

    def rows(
        self, name: str, by: Sequence[str] = (), where: Mapping[str, str] | None = None, limit: int = 0
    ) -> pa.Table:
        """A built table by its key, or an analysis in its own order; at most `limit` rows (0: all).

        ConfigError for an unknown name, column or group.
        """
        load()
        if name in ANALYSES:
            found = self.analysis(name, by, where)
        elif name not in self.tables:
            raise ConfigError(f"no table or analysis {name!r}.{did_you_mean(name, [*self.tables, *ANALYSES])}")
        elif by:
            raise ConfigError(f"{name} is a table and cannot be grouped; --by is for KPIs and analyses")
        else:
            rows = _kept(with_dimensions(self.tables[name], self.tables), where or {})
            found = rows.select(self.tables[name].columns)
        ordered = found if isinstance(found.op(), ops.Sort) else found.order_by(_order(name, found))
        return (ordered.limit(limit) if limit else ordered).to_pyarrow()

    def analysis(self, name: str, by: Sequence[str] = (), where: Mapping[str, str] | None = None) -> ir.Table:
        """An analysis of this plant's marts; filters hold for the marts that it reads."""
        found = ANALYSES[name]
        inputs = [self.analysis(i, by, where) if i in ANALYSES else self._mart(i, where or {}) for i in found.inputs]
        settings = settings_for(self.plant, None)
        given = {s: settings[s] for s in found.settings if s in settings}
        if by and "by" not in found.settings:
            raise ConfigError(f"{name} has its own groups; --by does not apply")
        if by:
            given["by"] = [resolved(inputs[0].columns, b) for b in by]
        return found.function(*inputs, **given)

    def _mart(self, name: str, where: Mapping[str, str]) -> ir.Table:
        return _kept(with_dimensions(self.tables[name], self.tables), where)


def _order(name: str, rows: ir.Table) -> list[str]:
    """The contract's key, or else all columns that are no measured number, so that two runs print the same."""
    contract = TABLES[name].contract if name in TABLES else None
    if contract is not None and contract.unique:
        return list(contract.unique)
    return [column for column, dtype in rows.schema().items() if not dtype.is_floating()]


def _kept(rows: ir.Table, where: Mapping[str, str]) -> ir.Table:
    for name, value in where.items():
        rows = rows.filter(rows[resolved(rows.columns, name)].cast("string") == value)
    return rows


@contextmanager
def opened(plant: Plant) -> Iterator[Session]:
    """The last good build; ConfigError when there is none."""
    load()
    assert TABLES
    with reading(plant) as connection:
        yield Session(plant, connection)
