"""DuckDB: one file with the last good build, in the plant's state folder."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from plantkpi.errors import ConfigError
from plantkpi.plant import Plant, Source


class DuckDBPlace:
    """A DuckDB file to make tables in, or to read them from."""

    is_local = True

    def __init__(self, connection: Any) -> None:
        self.connection = connection

    def version(self) -> str:
        """Name and version of the engine."""
        return f"duckdb {self.connection.version}"

    @contextmanager
    def reader(self) -> Iterator[Any]:
        """The DuckDB that reads files, which is this one."""
        yield self.connection

    def create_table(self, name: str, rows: ir.Table | pa.Table, *, temp: bool = False) -> ir.Table:
        """Make a table of an expression or of local rows."""
        return self.connection.create_table(name, rows, temp=temp)

    def table(self, name: str) -> ir.Table:
        """A table of the file."""
        return self.connection.table(name)

    def source_table(self, source: Source) -> ir.Table:
        """None: this is no warehouse."""
        raise ConfigError(
            f"[source.{source.name}] table = {source.table!r} is in a warehouse; build with the --backend that has it"
        )

    def scanned_bytes(self, rows: ir.Table) -> None:
        """None: reading a file costs nothing."""

    def drop_table(self, name: str) -> None:
        """Drop a table."""
        self.connection.drop_table(name)

    def names(self) -> list[str]:
        """Names of the built tables, sorted (Ibis's own list_tables warns with this DuckDB)."""
        found = self.connection.raw_sql(
            "SELECT table_name FROM duckdb_tables() WHERE NOT temporary ORDER BY table_name"
        )
        return [name for (name,) in found.fetchall()]


def built_path(plant: Plant) -> Path:
    """The DuckDB file with the last good build."""
    return plant.state_folder / "plant.duckdb"


@contextmanager
def building_in_file(plant: Plant) -> Iterator[DuckDBPlace]:
    """A new, empty DuckDB file that replaces the last good one when the block ends well."""
    plant.state_folder.mkdir(parents=True, exist_ok=True)
    path = plant.state_folder / "building.duckdb"
    remove(path)
    connection = connected(path)
    try:
        yield DuckDBPlace(connection)
    except BaseException:
        connection.disconnect()
        remove(path)
        raise
    connection.disconnect()
    path.replace(built_path(plant))


@contextmanager
def reading_from_file(plant: Plant) -> Iterator[DuckDBPlace]:
    """The last good build, read-only; ConfigError when there is none."""
    path = built_path(plant)
    if not path.is_file():
        raise ConfigError(f"{plant.folder} has not been built yet; run `plantkpi build --plant {plant.folder}`")
    connection = connected(path, read_only=True)
    try:
        yield DuckDBPlace(connection)
    finally:
        connection.disconnect()


def connected(path: Path | None = None, *, read_only: bool = False) -> Any:
    """An Ibis connection to a file, or to memory, in UTC."""
    connection = ibis.duckdb.connect(path or ":memory:", read_only=read_only)
    connection.raw_sql("SET TimeZone = 'UTC'")
    connection.raw_sql("SET preserve_insertion_order = false")
    # of microseconds the two are one number, but date_diff asks ICU about each row, at fifty times the cost
    connection.raw_sql("CREATE TEMP MACRO date_diff(part, a, b) AS date_sub(part, a, b)")
    return connection


def remove(path: Path) -> None:
    """Delete a DuckDB file with its log."""
    path.unlink(missing_ok=True)
    path.with_suffix(path.suffix + ".wal").unlink(missing_ok=True)
