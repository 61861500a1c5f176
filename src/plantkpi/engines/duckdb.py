"""DuckDB: one file with the last good build, in the plant's state folder."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from plantkpi.engines import MANIFEST
from plantkpi.engines.engine import same_rows
from plantkpi.errors import ConfigError
from plantkpi.plant import Plant, Source

_LAST = "last_build"


class DuckDBPlace:
    """A DuckDB file to make tables in, or to read them from."""

    is_local = True
    home = ""

    def __init__(self, connection: Any, last: str = "") -> None:
        self.connection = connection
        self._last = last
        self._current: set[str] = set()

    def version(self) -> str:
        """Name and version of the engine."""
        return f"duckdb {self.connection.version}"

    @contextmanager
    def reader(self) -> Iterator[Any]:
        """The DuckDB that reads files, which is this one."""
        yield self.connection

    def create_table(self, name: str, rows: ir.Table | pa.Table, *, temp: bool = False) -> ir.Table:
        """Make a table of an expression or of local rows, in place of the one of before."""
        if not temp and self._last:
            self.connection.drop_table(name, force=True)
            self._current.add(name)
        return self.connection.create_table(name, rows, temp=temp)

    def last_manifest(self) -> pa.Table | None:
        """The manifest of the build that this one starts from; None when there is none."""
        return self.table(MANIFEST).to_pyarrow() if self._last and MANIFEST in self._all_names() else None

    def adopt(self, name: str, home: str) -> bool:  # noqa: ARG002 all live in one file
        """Keep a table of the build that this one starts from."""
        if name not in self._all_names():
            return False
        self._current.add(name)
        return True

    def is_same(self, name: str, home: str) -> bool:  # noqa: ARG002 all live in one file
        """Whether a table has the rows that it had in the build that this one starts from."""
        before = self.connection.table(name, database=(self._last, "main"))
        return same_rows(self.table(name), before)

    def drop_others(self) -> None:
        """Drop what is left of the build that this one starts from, and was neither adopted nor made anew."""
        for name in self._all_names():
            if self._last and name not in self._current:
                self.connection.drop_table(name)

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
        return [name for name in self._all_names() if name != MANIFEST]

    def _all_names(self) -> list[str]:
        found = self.connection.raw_sql(
            "SELECT table_name FROM duckdb_tables() "
            "WHERE NOT temporary AND database_name = current_database() ORDER BY table_name"
        )
        return [name for (name,) in found.fetchall()]


def built_path(plant: Plant) -> Path:
    """The DuckDB file with the last good build."""
    return plant.state_folder / "plant.duckdb"


@contextmanager
def building_in_file(plant: Plant) -> Iterator[DuckDBPlace]:
    """A copy of the last good DuckDB file, which it replaces when the block ends well."""
    plant.state_folder.mkdir(parents=True, exist_ok=True)
    path, last = plant.state_folder / "building.duckdb", built_path(plant)
    remove(path)
    if last.is_file():
        shutil.copyfile(last, path)
    connection = connected(path)
    try:
        if last.is_file():
            connection.attach(last, _LAST, read_only=True)
        place = DuckDBPlace(connection, _LAST if last.is_file() else "")
        yield place
        place.drop_others()
    except BaseException:
        connection.disconnect()
        remove(path)
        raise
    connection.disconnect()
    path.replace(last)


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
