"""Tables of one DuckDB that are made again and again under the same names, so that their statements are known."""

from collections.abc import Callable
from typing import Any

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from plantkpi.engines import duckdb as engine


class Tables:
    """A DuckDB in memory for one test after the other; a table replaces the one of before with its name."""

    def __init__(self) -> None:
        self.connection = ibis.duckdb.connect(threads=1)  # a few rows are no work for several
        self.connection.raw_sql("SET TimeZone = 'UTC'")
        self._bound: dict[tuple[str, ibis.Schema], ir.Table] = {}

    def store(self, name: str, rows: pa.Table) -> ir.Table:
        """A table of local rows."""
        kinds = ibis.Schema.from_pyarrow(rows.schema)
        self.connection.con.register("local_rows", rows)
        self.connection.raw_sql(f'CREATE OR REPLACE TABLE "{name}" AS SELECT * FROM local_rows').fetchall()
        self.connection.con.unregister("local_rows")
        return self._of(name, kinds)

    def make(self, name: str, query: Callable[[], ir.Table]) -> ir.Table:
        """A table of what a call makes, by its statements where they are known."""
        self.connection.raw_sql(f'DROP TABLE IF EXISTS "{name}"').fetchall()
        engine.make(self.connection, name, query)
        return engine.table_of(self.connection, name)

    def read(self, query: Callable[[], ir.Table]) -> list[dict[str, Any]]:
        """The rows of what a call makes, by its statement where that is known."""
        return self.arrow(query).to_pylist()

    def arrow(self, query: Callable[[], ir.Table]) -> pa.Table:
        """The same as an Arrow table."""
        return engine.read(self.connection, query)

    def _of(self, name: str, kinds: ibis.Schema) -> ir.Table:
        if (name, kinds) not in self._bound:
            self._bound[name, kinds] = engine.table_of(self.connection, name)
        return self._bound[name, kinds]
