"""What every engine can do: hold schemas with tables of one build each, and views of the current one.

A build makes its tables in a schema of its own, beside the last one; when all is well, the views in the
plant's schema are pointed at it and the old tables go. A table that would come out as it is stays in the schema of
the build that made it, and so does one that can grow there (see postgres.py). Readers see views only.
"""

import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any, ClassVar

import ibis
import ibis.expr.datatypes as dt
import ibis.expr.types as ir
import pyarrow as pa
import pyarrow.parquet as pq
from ibis.common.exceptions import TableNotFound

from plantkpi.config.names import BUILD_MARK, build_of
from plantkpi.config.plant import Source
from plantkpi.config.profile import Profile
from plantkpi.engines import MANIFEST, OWNER, is_hidden
from plantkpi.engines.publication import check_manifest, run_of
from plantkpi.errors import ConfigError, ContractError, InputError


def unchecked() -> None:
    """What `switch` does last where there is nothing to check."""


class Engine:
    """A connection to a warehouse. Subclasses say what differs; the rest is Ibis."""

    name: ClassVar[str]

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.connection = self._connected(profile.connect)

    def _connected(self, given: Mapping[str, Any]) -> Any:
        """An Ibis connection in UTC."""
        raise NotImplementedError

    def close(self) -> None:
        """End the connection."""
        self.connection.disconnect()

    def version(self) -> str:
        """Name and version of the engine's server."""
        return f"{self.name} {self.connection.version}"

    def create_schema(self, schema: str) -> None:
        """Make a schema unless it is there."""
        self.connection.create_database(schema, force=True)

    def drop_schema(self, schema: str) -> None:
        """Drop a schema with all in it, if it is there."""
        self.connection.drop_database(schema, force=True, cascade=True)

    def schemas(self) -> list[str]:
        """Names of all schemas."""
        return list(self.connection.list_databases())

    def table_names(self, schema: str) -> list[str]:
        """Names of tables and views of a schema, sorted."""
        return sorted(self.connection.list_tables(database=schema))

    def load(self, schema: str, name: str, parquet: Path, types: ibis.Schema) -> None:
        """Make a table of a Parquet file by the engine's bulk path."""
        raise NotImplementedError

    def create(self, schema: str, name: str, rows: ir.Table) -> None:
        """Make a table of an expression on this engine."""
        self.connection.create_table(name, rows, database=schema, **self.options(rows.schema()))

    def options(self, columns: ibis.Schema) -> dict[str, Any]:  # noqa: ARG002
        """What `create_table` is told of how to lay a table out."""
        return {}

    def scanned_bytes(self, sql: str) -> int | None:  # noqa: ARG002
        """Bytes that a query would read; None where the engine cannot tell."""
        return None

    def made(self, schema: str, name: str) -> None:
        """Called after each table."""

    def switch(self, schema: str, table_schemas: Mapping[str, str], check: Callable[[], None] = unchecked) -> None:
        """Point the views of the schema at tables, each in the schema of the build that made it.

        Other views that a build made go; what else is in the schema stays. ConfigError when it has the name of a view.
        When this or the `check` of what is seen through the views fails, they are what they were before.
        """
        self.create_schema(schema)
        before = self.published(schema)
        self.refuse_taken(schema, table_schemas, before)
        with self.at_once():
            for name in before:
                if name not in table_schemas:
                    self.connection.drop_view(name, database=schema, force=True)
            for name, home in table_schemas.items():
                self.point(schema, name, home)
            check()

    def views(self, schema: str) -> dict[str, str]:
        """The SQL of each view of a schema."""
        raise NotImplementedError

    def published(self, schema: str) -> dict[str, str]:
        """The views of the schema that builds made, with the schema of the build that each reads."""
        build = build_of(schema)
        return {name: found[0] for name, sql in self.views(schema).items() if (found := build.search(sql))}

    def refuse_taken(self, schema: str, table_schemas: Mapping[str, str], published: Mapping[str, str]) -> None:
        """ConfigError when somebody else's table or view has the name of a view that is to be made."""
        if taken := sorted(set(self.table_names(schema)) & (set(table_schemas) - set(published))):
            raise ConfigError(
                f"{self.name} has {schema}.{taken[0]}, which no build made and this one would replace; rename it "
                f"there, or name another schema in {self.profile.path}"
            )

    def point(self, schema: str, name: str, home: str) -> None:
        """Point one view of the schema at its table of a build."""
        raise NotImplementedError

    def at_once(self) -> AbstractContextManager[Any]:
        """A transaction, where the engine has one for views."""
        return nullcontext()

    def place(self, schema: str, published: str = "") -> "BuildTarget":
        """A schema to make tables in, or to read them from."""
        return BuildTarget(self, schema, published)


class BuildTarget:
    """A schema to make tables in, or to read them from; one to make them in may have tables of `published`."""

    is_local = False

    def __init__(self, engine: Engine, schema: str, published: str = "") -> None:
        self.engine = engine
        self.schema = schema
        self.published = published
        self.manifest: pa.Table | None = None
        self.is_published = False
        self.temporary: list[str] = []
        self.reused: dict[str, str] = {}
        self._names: dict[str, set[str]] = {}
        self._tables: dict[str, ir.Table] = {}

    def schema_name_of(self, name: str) -> str:
        """The schema of one of its tables."""
        return self.reused.get(name, self.schema)

    def version(self) -> str:
        """Name and version of the engine."""
        return self.engine.version()

    @contextmanager
    def reader(self) -> Iterator[Any]:
        """A DuckDB in memory that reads files, before they are loaded."""
        from plantkpi.engines.duckdb import connected

        connection = connected()
        try:
            yield connection
        finally:
            connection.disconnect()

    def create_table(self, name: str, rows: ir.Table | pa.Table, *, temp: bool = False) -> ir.Table:
        """Make a table of an expression on this engine, or of local rows by the bulk path.

        A temporary table is gone before the build is published.
        """
        self.reused.pop(name, None)
        self._tables.pop(name, None)
        if temp:
            self.temporary.append(name)
        if isinstance(rows, pa.Table):
            types = ibis.Schema.from_pyarrow(rows.schema)
            with _parquet() as path:
                pq.write_table(rows, path)
                self.engine.load(self.schema, name, path, types)
        elif rows._find_backend(use_default=True) is not self.engine.connection:
            types = rows.schema()
            with _parquet() as path:
                rows.to_parquet(path)
                self.engine.load(self.schema, name, path, types)
        else:
            types = rows.schema()
            self.engine.create(self.schema, name, rows)
        self.engine.made(self.schema, name)
        return self._bound(name, types)

    def create_as(self, name: str, rows: Callable[[], ir.Table], *, temp: bool = False) -> ir.Table:
        """Make a table of the expression that a call gives: the engine's own work is what costs here."""
        return self.create_table(name, rows(), temp=temp)

    def grow(self, name: str, last: ir.Table, goes: Callable[[ir.Table], ir.BooleanValue], new: ir.Table) -> ir.Table:
        """Make a table of what the last build had of it, but for rows that go, and of new ones."""
        return self.create_as(name, lambda: last.filter(~goes(last)).select(new.columns).union(new))

    def needed(self) -> set[str]:
        """Temporary tables that are still of use when the tables are published."""
        return set()

    def settle(self) -> None:
        """What is left to do when the tables are published, in the transaction that does it."""

    def row_count(self, name: str) -> int:
        """How many rows a table has."""
        return int(self.table(name).count().to_pyarrow().as_py())

    def fetch(self, rows: Callable[[], ir.Table]) -> list[dict[str, Any]]:
        """The rows of the expression that a call gives."""
        return list(rows().to_pyarrow().to_pylist())

    def read(self, rows: Callable[[], ir.Table]) -> pa.Table:
        """The rows of the expression that a call gives."""
        return rows().to_pyarrow()

    def table(self, name: str) -> ir.Table:
        """A table of the schema with the types of its contract, where it has one; asked for once."""
        from plantkpi.catalog.registry import TABLES

        if name not in self._tables:
            found = TABLES.get(name)
            types = found.schema() if found is not None and found.contract is not None else None
            self._tables[name] = self._bound(name, types)
        return self._tables[name]

    def last_manifest(self) -> pa.Table | None:
        """The manifest of the published build; None when there is none."""
        return self.manifest_seen()

    def manifest_seen(self) -> pa.Table | None:
        """The manifest as readers of the published tables see it now; None when there is none."""
        if self.published not in self.engine.schemas() or MANIFEST not in self.engine.table_names(self.published):
            return None
        return self.engine.connection.table(MANIFEST, database=self.published).to_pyarrow()

    def write_manifest(self, rows: pa.Table) -> None:
        """Make the manifest, which is read back through its view before the build is published."""
        self.create_table(MANIFEST, rows)
        self.manifest = rows

    def check_published(self) -> None:
        """EngineError unless readers see the manifest of this build, and a view of each of its tables.

        Rows are not counted: that would be a statement a table, and each was counted when it was made (PostgreSQL
        counts once more what it lets grow).
        """
        if self.manifest is not None:
            found, there = self.manifest_seen(), self.engine.table_names(self.published)
            where = f"{self.engine.name}, {self.published}"
            check_manifest(self.manifest, found if found is not None else self.manifest.slice(0, 0), there, where)

    def is_seen(self) -> bool:
        """Whether readers see this build."""
        found = None if self.manifest is None else self.manifest_seen()
        return found is not None and run_of(found) == run_of(self.manifest)

    def reuse_table(self, name: str, home: str) -> bool:
        """Keep a table where an earlier build made it; False when it is not there any more."""
        if self.has_last(name, home):
            self.reused[name] = home
            self._tables.pop(name, None)
        return name in self.reused

    def last_table(self, name: str, home: str) -> ir.Table | None:
        """A table where an earlier build made it; None when it is not there any more."""
        return BuildTarget(self.engine, home).table(name) if self.has_last(name, home) else None

    def has_last(self, name: str, home: str) -> bool:
        """Whether the schema of an earlier build has the table."""
        if home not in self._names:
            self._names[home] = set(self.engine.table_names(home)) if home in self.engine.schemas() else set()
        return name in self._names[home]

    def source_table(self, source: Source) -> ir.Table:
        """The table or view that a source names, anywhere in this warehouse; InputError when there is none such."""
        *path, name = source.table.split(".")
        try:
            return self.engine.connection.table(name, database=path[0] if len(path) == 1 else tuple(path))
        except TableNotFound as error:
            raise InputError(
                f"[source.{source.name}]: {self.engine.name} ({self.engine.profile.path}) has no table "
                f"{source.table!r} that this user may see"
            ) from error

    def scanned_bytes(self, rows: ir.Table) -> int | None:
        """Bytes that a query of its tables would read; None where the engine cannot tell."""
        return self.engine.scanned_bytes(str(self.engine.connection.compile(rows)))

    def drop_table(self, name: str) -> None:
        """Drop a table."""
        self._tables.pop(name, None)
        self.engine.connection.drop_table(name, database=self.schema, force=True)
        self.temporary = [other for other in self.temporary if other != name]

    def names(self) -> list[str]:
        """Names of its tables, sorted."""
        return sorted(n for n in {*self.engine.table_names(self.schema), *self.reused} if not is_hidden(n))

    def table_schemas(self) -> dict[str, str]:
        """The schema of each table that is to be published; the manifest comes last, and says what is current."""
        made = [name for name in self.engine.table_names(self.schema) if name not in self.temporary]
        table_schemas = {name: self.schema_name_of(name) for name in (*made, *self.reused)}
        return dict(sorted(table_schemas.items(), key=lambda home: home[0] == MANIFEST))

    def _bound(self, name: str, types: ibis.Schema | None) -> ir.Table:
        """The table as it is, with the types that it was made of: engines tell them less exactly.

        ContractError for a column that is of another kind there.
        """
        found = self.engine.connection.table(name, database=self.reused.get(name, self.schema))
        if types is None:
            return found
        kinds = found.schema()
        for column, wanted in types.items():
            got = kinds.get(column)
            if got is None or not _same_kind(got, wanted):
                raise ContractError(f"{self.engine.name} made {name}.{column} a {got}, wanted is {wanted}")
        ordered = ibis.schema({column: types.get(column, kind) for column, kind in kinds.items()})
        return found.op().copy(schema=ordered).to_expr()


def _same_kind(got: dt.DataType, wanted: dt.DataType) -> bool:
    """Whether two types hold the same values: the precision of an instant and nullability are no difference."""
    if wanted.is_timestamp():
        return got.is_timestamp() and (got.timezone is None) == (wanted.timezone is None)
    if wanted.is_decimal() or wanted.is_integer():
        return got.is_integer() or got.is_decimal()
    return type(got) is type(wanted)


@contextmanager
def _parquet() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="plantkpi-") as folder:
        yield Path(folder) / "rows.parquet"


@contextmanager
def building_on(engine: Engine, schema: str, run: str) -> Iterator[BuildTarget]:
    """A new schema to build in; published when the block ends well, and gone otherwise.

    Published is what was read back through the views. A build that is seen is not taken back, whatever fails then.
    """
    build = f"{schema}{BUILD_MARK}{run}"
    engine.create_schema(build)
    place = engine.place(build, schema)
    try:
        yield place
        for name in set(place.temporary) - place.needed():
            place.drop_table(name)
        table_schemas = place.table_schemas()
        with engine.at_once():
            place.settle()
            engine.switch(schema, table_schemas, place.check_published)
        place.is_published = True
    except BaseException:
        # who is interrupted, or loses the server, at the end of a transaction does not know how it ended
        place.is_published = place.is_seen()
        if not place.is_published:
            engine.drop_schema(build)
        raise
    builds = [other for other in engine.schemas() if build_of(schema).fullmatch(other)]
    kept = {other: {name for name, home in table_schemas.items() if home == other} for other in builds}
    # a build that died may have views of tables that go: it goes first
    for other in sorted(builds, key=lambda other: bool(kept[other])):
        _sweep(engine, other, kept[other])


def _sweep(engine: Engine, schema: str, kept: set[str]) -> None:
    """Drop what no view needs: of this build, of an earlier one, or of one that died."""
    if not kept:
        engine.drop_schema(schema)
        return
    for name in engine.table_names(schema):
        if name not in kept:
            engine.connection.drop_table(name, database=schema, force=True)


def refuse_other_plants(engine: Engine, schema: str, plant: str) -> None:
    """ConfigError when the schema has the tables of a plant of another name, which a build would replace."""
    if schema not in engine.schemas() or MANIFEST not in engine.table_names(schema):
        return
    manifest = engine.connection.table(MANIFEST, database=schema)
    if OWNER not in manifest.columns:  # of a version that did not tell
        return
    for owner in manifest.select(OWNER).distinct().to_pyarrow()[OWNER].to_pylist():
        if owner != plant:
            raise ConfigError(
                f"{engine.name} has the tables of plant {owner!r} in {schema}, and a build of {plant!r} would replace "
                f"them. Give this plant another schema ({engine.profile.path}) or another name; if it is the same "
                f"plant under a new name, drop the schema {schema} there"
            )


def reading_on(engine: Engine, schema: str) -> BuildTarget:
    """The published tables; ConfigError when there are none."""
    if schema not in engine.schemas() or not engine.table_names(schema):
        raise ConfigError(f"{engine.name} has no built tables in {schema}; run plantkpi build --backend {engine.name}")
    return BuildTarget(engine, schema, schema)
