"""DuckDB: one file with the last good build, in the plant's state folder."""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import duckdb
import ibis
import ibis.expr.datatypes as dt
import ibis.expr.operations as ops
import ibis.expr.types as ir
import pyarrow as pa
from ibis.backends.duckdb import Backend
from ibis.backends.sql.datatypes import DuckDBType
from ibis.formats.pyarrow import PyArrowData

from plantkpi.config.plant import Plant, Source
from plantkpi.config.profile import load_profile
from plantkpi.engines import MANIFEST, is_hidden
from plantkpi.engines.disk import DATABASE, is_held, noticing_damage, sync, writing
from plantkpi.engines.publication import publish_file, remove_logs
from plantkpi.engines.statement_cache import statements
from plantkpi.errors import BusyError, ConfigError, EngineError, did_you_mean

_LAST = "last_build"
ENGINE = "duckdb"
_OPTIONS = ("memory_limit", "temp_directory", "threads")


class DuckDBBackend(Backend):
    """Ibis's backend, whose results come without loading pandas: that takes longer than most queries."""

    def to_pyarrow(self, expr: ir.Expr, /, *, params: Any = None, limit: Any = None, **_: Any) -> Any:
        """The result as Arrow; of no column of nothing but NULLs without a type, which Ibis's own alone converts."""
        found = self._to_duckdb_relation(expr, params=params, limit=limit).to_arrow_table()
        return expr.__pyarrow_result__(found)


class DuckDBTarget:
    """A DuckDB file to make tables in, or to read them from."""

    is_local = True

    def __init__(self, connection: Any, last: str = "") -> None:
        self.connection = connection
        self.manifest: pa.Table | None = None
        self.is_published = False
        self._last = last
        self._before = set(self._all_names(last)) if last else set()
        self._current: set[str] = set()
        self._tables: dict[tuple[str, str], ir.Table] = {}

    def version(self) -> str:
        """Name and version of the engine."""
        return f"duckdb {self.connection.version}"

    @contextmanager
    def reader(self) -> Iterator[Any]:
        """The DuckDB that reads files, which is this one."""
        yield self.connection

    def schema_name_of(self, name: str) -> str:  # noqa: ARG002 all live in one file
        """Nothing: there is one place."""
        return ""

    def create_table(self, name: str, rows: ir.Table | pa.Table, *, temp: bool = False) -> ir.Table:
        """Make a table of an expression or of local rows, in place of the one of before."""
        self._replace(name, temp)
        if isinstance(rows, pa.Table) and not rows.num_rows:
            self.connection.raw_sql(_definition(name, ibis.Schema.from_pyarrow(rows.schema), temp)).fetchall()
            return self.table(name)
        return self.connection.create_table(name, rows, temp=temp)

    def create_as(self, name: str, rows: Callable[[], ir.Table], *, temp: bool = False) -> ir.Table:
        """Make a table of the expression that a call gives, by its statements where they are known."""
        self._replace(name, temp)
        make(self.connection, name, rows, temp=temp)
        return self.table(name)

    def _replace(self, name: str, temp: bool) -> None:
        """Drop the table of the build that this one starts from."""
        self._tables.pop(("", name), None)
        if not temp and self._last:
            self.connection.drop_table(name, force=True)
            self._current.add(name)

    def grow(
        self,
        name: str,
        last: ir.Table,  # noqa: ARG002 it is in this file already
        goes: Callable[[ir.Table], ir.BooleanValue],
        new: ir.Table,
    ) -> ir.Table:
        """Delete of a table of the build that this one starts from the rows that go, and add new ones."""
        rows = self.table(name)

        def compiled() -> list[str]:
            placed = rows.select(rows, place=rows.rowid())
            gone = self.connection.compile(placed.filter(goes(placed)).select("place"))
            columns = ", ".join(f'"{column}"' for column in rows.columns)
            return [
                f'DELETE FROM "{name}" WHERE rowid IN ({gone})',
                f'INSERT INTO "{name}" SELECT {columns} FROM "{new.get_name()}"',
            ]

        for statement in statements(ENGINE, goes, compiled, "grow", rows, new):
            self.connection.raw_sql(statement).fetchall()
        self._current.add(name)
        return self.table(name)

    def row_count(self, name: str) -> int:
        """How many rows a table has, which its file tells without reading them."""
        return int(self.connection.raw_sql(f'SELECT count(*) FROM "{name}"').fetchone()[0])

    def fetch(self, rows: Callable[[], ir.Table]) -> list[dict[str, Any]]:
        """The rows of the expression that a call gives, by its statement where that is known."""
        return fetched(self.connection, rows)

    def read(self, rows: Callable[[], ir.Table]) -> pa.Table:
        """The rows of the expression that a call gives, by its statement where that is known."""
        return read(self.connection, rows)

    def last_manifest(self) -> pa.Table | None:
        """The manifest of the build that this one starts from; None when there is none."""
        return self._table(self._last, MANIFEST).to_pyarrow() if MANIFEST in self._before else None

    def manifest_seen(self) -> pa.Table | None:
        """The manifest of the file that is read; None when there is none."""
        return self.table(MANIFEST).to_pyarrow() if self.has(MANIFEST) else None

    def write_manifest(self, rows: pa.Table) -> None:
        """Make the manifest, which is read back before the file is published."""
        self.create_table(MANIFEST, rows)
        self.manifest = rows

    def reuse_table(self, name: str, home: str) -> bool:  # noqa: ARG002 all live in one file
        """Keep a table of the build that this one starts from."""
        if name in self._before:
            self._current.add(name)
        return name in self._before

    def has_last(self, name: str, home: str) -> bool:  # noqa: ARG002 all live in one file
        """Whether the build that this one starts from had the table."""
        return name in self._before

    def last_table(self, name: str, home: str) -> ir.Table | None:  # noqa: ARG002 all live in one file
        """A table of the build that this one starts from; None when it had none such."""
        return self._table(self._last, name) if name in self._before else None

    def drop_others(self) -> None:
        """Drop what is left of the build that this one starts from, and was neither adopted nor made anew."""
        for name in self._all_names():
            if self._last and name not in self._current:
                self.connection.drop_table(name)

    def table(self, name: str) -> ir.Table:
        """A table of the file."""
        return self._table("", name)

    def _table(self, database: str, name: str) -> ir.Table:
        """A table whose columns are read once: telling their types costs Ibis milliseconds."""
        if (database, name) not in self._tables:
            self._tables[database, name] = table_of(self.connection, name, database)
        return self._tables[database, name]

    def source_table(self, source: Source) -> ir.Table:
        """None: this is not a warehouse."""
        raise ConfigError(
            f"[source.{source.name}] table = {source.table!r} is in a warehouse; build with the --backend that has it"
        )

    def scanned_bytes(self, rows: ir.Table) -> None:
        """None: reading a file costs nothing."""

    def drop_table(self, name: str) -> None:
        """Drop a table."""
        self._tables.pop(("", name), None)
        self.connection.drop_table(name)

    def names(self) -> list[str]:
        """Names of the built tables, sorted (Ibis's own list_tables warns with this DuckDB)."""
        return [name for name in self._all_names() if not is_hidden(name)]

    def has(self, name: str) -> bool:
        """Whether the file has a table."""
        return name in self._all_names()

    def _all_names(self, database: str = "") -> list[str]:
        place = f"'{database}'" if database else "current_database()"
        found = self.connection.raw_sql(
            "SELECT table_name FROM duckdb_tables() "
            f"WHERE NOT temporary AND database_name = {place} ORDER BY table_name"
        )
        return [name for (name,) in found.fetchall()]


def make(connection: Any, name: str, rows: Callable[[], ir.Table], *, temp: bool = False) -> None:
    """Make a table of the expression that a call gives, by its statements where they are known."""

    def compiled() -> list[str]:
        found = rows()
        return [_definition(name, found.schema(), temp), f'INSERT INTO "{name}" {connection.compile(found)}']

    for statement in statements(ENGINE, rows, compiled, "make", name, temp):
        connection.raw_sql(statement).fetchall()


def fetched(connection: Any, rows: Callable[[], ir.Table]) -> list[dict[str, Any]]:
    """The rows of the expression that a call gives, by its statement where that is known."""
    (query,) = statements(ENGINE, rows, lambda: [connection.compile(rows())], "fetch")
    return list(connection.raw_sql(query).to_arrow_table().to_pylist())


def read(connection: Any, rows: Callable[[], ir.Table]) -> pa.Table:
    """The rows of the expression that a call gives, in its types, by its statement where that is known."""

    def compiled() -> list[str]:
        found = rows()
        return [connection.compile(found), json.dumps({name: str(kind) for name, kind in found.schema().items()})]

    query, types = statements(ENGINE, rows, compiled, "read")
    found = connection.raw_sql(query).to_arrow_table()
    return PyArrowData.convert_table(found, ibis.schema(json.loads(types)))


def table_of(connection: Any, name: str, database: str = "") -> ir.Table:
    """A table as Ibis's own `table` gives it, which parses each column's type anew: that takes longer than a query."""
    place = f'"{database}"."main".' if database else ""
    told = connection.raw_sql(f'DESCRIBE {place}"{name}"').fetchall()
    schema = ibis.schema({column: _type(typed, nullable == "YES") for column, typed, nullable, *_ in told})
    where = ops.Namespace(catalog=database or None, database="main" if database else None)
    return ops.DatabaseTable(name, schema=schema, source=connection, namespace=where).to_expr()


@cache
def _type(name: str, nullable: bool) -> dt.DataType:
    return DuckDBType.from_string(name, nullable=nullable)


def _definition(name: str, columns: ibis.Schema, temp: bool) -> str:
    return f'CREATE {"TEMP TABLE" if temp else "TABLE"} "{name}" ({_column_definitions(columns)})'


@cache
def _column_definitions(columns: ibis.Schema) -> str:
    return ", ".join(column.sql("duckdb") for column in columns.to_sqlglot_column_defs("duckdb"))


def built_path(plant: Plant) -> Path:
    """The DuckDB file with the last good build."""
    return plant.state_folder / "plant.duckdb"


@contextmanager
def building_in_file(plant: Plant, *, is_full: bool = False) -> Iterator[DuckDBTarget]:
    """A copy of the last good DuckDB file, which it replaces when the block ends well.

    One that is full begins with an empty file: in a copy, the tables of before would leave their space behind.

    Before that it is written to the disk whole, closed, opened again as readers open it, and compared with the manifest
    that the block wrote: run, tables, and the rows of each. EngineError when any of that fails; the last file stays.
    """
    plant.state_folder.mkdir(parents=True, exist_ok=True)
    path, last = plant.state_folder / "building.duckdb", built_path(plant)
    remedy = f"`plantkpi build --full --plant {plant.folder}` rebuilds it"
    with within_memory(), writing(path, DATABASE), noticing_damage(last, remedy):
        yield from _built_in(path, last, is_full)


@contextmanager
def within_memory() -> Iterator[None]:
    """EngineError that says what to do when DuckDB may not have as much memory as it needs."""
    try:
        yield
    except duckdb.OutOfMemoryException as error:
        raise EngineError(
            f"DuckDB needs more memory than it may have: {str(error).partition(chr(10))[0]}. The last good build "
            "stays. `plantkpi backfill` builds a long history in smaller steps (--days says how small, --full begins "
            "again); PLANTKPI_DUCKDB_MEMORY_LIMIT, or memory_limit in profiles/duckdb.toml, gives it more"
        ) from error


def _built_in(path: Path, last: Path, is_full: bool) -> Iterator[DuckDBTarget]:
    connection = None
    try:
        with writing(path):
            remove(path)
            connection, is_copy = _copied(last, path, is_full)
        place = DuckDBTarget(connection, _LAST if is_copy else "")
        yield place
        place.drop_others()
        # to close the file writes it too, but says nothing when it cannot
        connection.raw_sql("CHECKPOINT")
        connection.disconnect()
        publish_file(path, last, place.manifest)
        place.is_published = True
    except BaseException:
        if connection is not None:
            connection.disconnect()
        remove(path)
        raise
    with writing(last.parent):
        sync(last.parent)


def _copied(last: Path, path: Path, is_full: bool) -> tuple[Any, bool]:
    """A connection to a copy of the last build, which is attached too, and whether it is one.

    To an empty file where none can be read, or for a build that is full.
    """
    if last.is_file():
        if not is_full:
            shutil.copyfile(last, path)
        connection = None
        try:
            connection = connected(path)
            _attach(connection, last)
        except duckdb.Error as error:  # another version of DuckDB, or no database at all
            if connection is not None:
                connection.disconnect()
            _refuse_held(last, error)
            remove(path)
        else:
            return connection, not is_full
    return connected(path), False


@contextmanager
def planning_from_file(plant: Plant) -> Iterator[DuckDBTarget | None]:
    """An empty database in memory, to which the last good build is attached read-only; None when there is none."""
    last = built_path(plant)
    if not last.is_file():
        yield None
        return
    with within_memory():
        connection = connected()
        try:
            _attach(connection, last)
            yield DuckDBTarget(connection, _LAST)
        except duckdb.IOException as error:
            _refuse_held(last, error)
            raise EngineError(f"{last} cannot be read: {str(error).partition(chr(10))[0]}") from error
        finally:
            connection.disconnect()


def _attach(connection: Any, last: Path) -> None:
    place = str(last).replace("'", "''")  # Ibis's attach puts it in as it is
    connection.raw_sql(f"ATTACH '{place}' AS {_LAST} (READ_ONLY)")


def _refuse_held(path: Path, error: duckdb.Error) -> None:
    """BusyError if that is why a file cannot be opened."""
    if is_held(error):
        told = str(error).partition("\n")[0]
        raise BusyError(f"{path}: another program has it open for writing; close it there ({told})") from error


@contextmanager
def reading_from_file(plant: Plant) -> Iterator[DuckDBTarget]:
    """The last good build, read-only; ConfigError when there is none, or a file in which no build was ever whole."""
    path = built_path(plant)
    if not path.is_file():
        raise ConfigError(f"{plant.folder} has not been built yet; run `plantkpi build --plant {plant.folder}`")
    try:
        connection = connected(path, read_only=True)
    except duckdb.Error as error:  # another version of DuckDB, or no database any more
        _refuse_held(path, error)
        told = str(error).partition("\n")[0]
        raise EngineError(
            f"{path} cannot be read: {told}. `plantkpi build --plant {plant.folder}` rebuilds it"
        ) from error
    try:
        place = DuckDBTarget(connection)
        with noticing_damage(path, f"`plantkpi build --full --plant {plant.folder}` rebuilds it"):
            if not place.has(MANIFEST):
                raise ConfigError(f"{path} holds no whole build; run `plantkpi build --plant {plant.folder}`")
            yield place
    finally:
        connection.disconnect()


def connected(path: Path | None = None, *, read_only: bool = False) -> Any:
    """An Ibis connection to a file, or to memory, in UTC, with the options of the profile.

    Without a memory_limit it may take half of the memory that there is, so that Python and others keep some.
    ConfigError for an option that there is not, or a value that DuckDB does not take.
    """
    profile = load_profile("duckdb")
    connection = DuckDBBackend().connect(path or ":memory:", read_only=read_only)
    for option, value in profile.options.items():
        if option not in _OPTIONS:
            raise ConfigError(f"{profile.path}: [options] has no {option!r}.{did_you_mean(option, _OPTIONS)}")
        try:
            if value != "":
                # not as a parameter: DuckDB would load pandas to look at it
                connection.con.execute("SET {} = '{}'".format(option, str(value).replace("'", "''")))
        except duckdb.Error as error:
            raise ConfigError(f"{profile.path}: [options] {option} = {value!r}: {error}") from error
    if not profile.options.get("memory_limit"):
        connection.raw_sql(f"SET memory_limit = '{_half_of_memory(connection)}'")
    connection.raw_sql("SET TimeZone = 'UTC'")
    connection.raw_sql("SET preserve_insertion_order = false")
    # of microseconds the two are one number, but date_diff asks ICU about each row, at fifty times the cost
    connection.raw_sql("CREATE TEMP MACRO date_diff(part, a, b) AS date_sub(part, a, b)")
    return connection


def _half_of_memory(connection: Any) -> str:
    """Half of what the machine, or the container, has: DuckDB knows it, and takes four fifths of it by default."""
    ((told,),) = connection.con.execute("SELECT current_setting('memory_limit')").fetchall()
    size, unit = told.split()
    return f"{float(size) * 5 / 8} {unit}"


def remove(path: Path) -> None:
    """Delete a DuckDB file with its logs."""
    path.unlink(missing_ok=True)
    remove_logs(path)
