"""A built plant opened for reading: its tables, and analyses computed when asked for."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property

import ibis.expr.operations as ops
import ibis.expr.types as ir
import pyarrow as pa

from plantkpi.backends import Place, reading
from plantkpi.build import settings_for
from plantkpi.catalog import ANALYSES, TABLES, load, needs_of
from plantkpi.errors import ConfigError, RefusedError, did_you_mean
from plantkpi.filters import Filters, resolved, with_dimensions
from plantkpi.plant import Plant
from plantkpi.query import lacking
from plantkpi.received import plant_inputs

ALL = Filters()
"""Every row."""


@dataclass
class Session:
    """Tables of the last good build by name, and the canonical inputs that the plant has."""

    plant: Plant
    place: Place

    @cached_property
    def tables(self) -> Mapping[str, ir.Table]:
        """Every built table, quarantines included."""
        return {name: self.place.table(name) for name in self.place.names()}

    @cached_property
    def inputs(self) -> list[str]:
        """Canonical inputs that the plant has."""
        return plant_inputs(self.plant)

    def rows(self, name: str, by: Sequence[str] = (), filters: Filters = ALL, limit: int = 0) -> pa.Table:
        """A built table by its key, or an analysis in its own order; at most `limit` rows (0: all).

        ConfigError for an unknown name, column, group or value to filter by. RefusedError for an analysis
        whose inputs the plant does not have.
        """
        load()
        if name in ANALYSES:
            if reason := lacking(needs_of(name), self.inputs):
                raise RefusedError(f"{name} {reason}")
            found = self.analysis(name, by, filters)
        elif name not in self.tables:
            raise ConfigError(f"no table or analysis {name!r}.{did_you_mean(name, [*self.tables, *ANALYSES])}")
        elif by:
            raise ConfigError(f"{name} is a table and cannot be grouped; --by is for KPIs and analyses")
        else:
            found = self._kept(name, filters).select(self.tables[name].columns)
        ordered = found if isinstance(found.op(), ops.Sort) else found.order_by(_order(name, found))
        return (ordered.limit(limit) if limit else ordered).to_pyarrow()

    def analysis(self, name: str, by: Sequence[str] = (), filters: Filters = ALL) -> ir.Table:
        """An analysis of this plant's marts; filters hold for the marts that it reads."""
        found = ANALYSES[name]
        inputs = [self.analysis(i, by, filters) if i in ANALYSES else self._kept(i, filters) for i in found.inputs]
        settings = settings_for(self.plant, None)
        given = {s: settings[s] for s in found.settings if s in settings}
        if by and "by" not in found.settings:
            raise ConfigError(f"{name} has its own groups; --by does not apply")
        if by:
            given["by"] = [resolved(inputs[0].columns, b, found.inputs[0]) for b in by]
        return found.function(*inputs, **given)

    def _kept(self, name: str, filters: Filters) -> ir.Table:
        rows = with_dimensions(self.tables[name], self.tables)
        filters.refuse_strangers(rows, name)
        return filters.kept(rows, name)


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
