"""PostgreSQL."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import ibis
import ibis.expr.types as ir
import pyarrow as pa
from ibis.backends.sql.datatypes import PostgresType

from plantkpi.engines import MANIFEST
from plantkpi.engines.statement_cache import statements
from plantkpi.engines.warehouse import BuildTarget, Engine
from plantkpi.errors import EngineError

if TYPE_CHECKING:
    from psycopg.sql import Composable


class Postgres(Engine):
    """PostgreSQL from version 13 on: bulk loads by COPY, all views switched in one transaction."""

    name = "postgres"

    def _connected(self, given: Mapping[str, Any]) -> Any:
        connection = ibis.postgres.connect(**given)
        connection.raw_sql("SET TimeZone = 'UTC'").close()
        # tables of a build have no index: where rows can be hashed, a loop over both sides is the plan of a bad guess
        connection.raw_sql("SET enable_nestloop = off").close()
        return connection

    def load(self, schema: str, name: str, parquet: Path, types: ibis.Schema) -> None:
        """COPY of a CSV file that DuckDB writes; nothing passes through Python but blocks of bytes."""
        import duckdb
        from psycopg.sql import SQL, Identifier

        self.connection.create_table(name, schema=types, database=schema)
        columns = ", ".join(f'"{c}"' for c in types)
        csv = parquet.with_suffix(".csv")
        duckdb.execute("SET TimeZone = 'UTC'")
        # every text is quoted, so that an empty one is not a NULL
        duckdb.execute(f"COPY (SELECT {columns} FROM '{parquet}') TO '{csv}' (HEADER false, FORCE_QUOTE *)")
        copy = SQL("COPY {}.{} ({}) FROM STDIN (FORMAT csv)").format(
            Identifier(schema), Identifier(name), SQL(", ").join(map(Identifier, types))
        )
        with self.connection.con.cursor() as cursor, csv.open("rb") as rows, cursor.copy(copy) as sink:
            while block := rows.read(1 << 20):
                sink.write(block)
        csv.unlink()

    def create(self, schema: str, name: str, rows: ir.Table) -> None:
        """By CREATE TABLE AS, which works on all cores where the INSERT of Ibis may not."""
        self.create_by(schema, name, self.connection.compile(rows), rows.schema())

    def create_by(self, schema: str, name: str, compiled: str, types: ibis.Schema) -> None:
        """Make a table of a query whose columns have these types."""
        from psycopg.sql import SQL, Identifier

        columns = [
            SQL(f"CAST({{0}} AS {PostgresType.to_string(kind)}) AS {{0}}").format(Identifier(column))
            for column, kind in types.items()
        ]
        query = SQL(compiled)
        parts = {"table": Identifier(schema, name), "columns": SQL(", ").join(columns), "query": query}
        self.run("CREATE TABLE {table} AS SELECT {columns} FROM ({query}) AS rows", **parts)

    def made(self, schema: str, name: str) -> None:
        """Texts in the order of their code points, as on every engine, whatever the database's collation is.

        And statistics, without which the planner joins blindly.
        """
        from psycopg.sql import SQL, Identifier

        table = Identifier(schema, name)
        texts = self.run(
            "SELECT attname FROM pg_attribute WHERE attrelid = %s::regclass AND attnum > 0 "
            "AND atttypid IN ('text'::regtype, 'varchar'::regtype)",
            _quoted(schema, name),
        ).fetchall()
        collate = SQL('ALTER COLUMN {} TYPE text COLLATE "C"')
        changes = [collate.format(Identifier(text)) for (text,) in texts]
        # of a table that is published to other servers no row can be deleted without one
        identity = SQL("REPLICA IDENTITY FULL")
        self.run("ALTER TABLE {table} {changes}", table=table, changes=SQL(", ").join([*changes, identity]))
        self.run("ANALYZE {table}", table=table)

    def views(self, schema: str) -> dict[str, str]:
        """The SQL of each view of a schema."""
        query = "SELECT json_object_agg(viewname, definition) FROM pg_views WHERE schemaname = %s"
        (found,) = self.run(query, schema).fetchone()
        return found or {}

    def point(self, schema: str, name: str, home: str) -> None:
        """As for any engine; a view whose columns changed with the version of plantkpi is made anew."""
        from psycopg.errors import InvalidTableDefinition
        from psycopg.sql import Identifier

        view, table = Identifier(schema, name), Identifier(home, name)
        try:
            with self.connection.con.transaction():
                self.run("CREATE OR REPLACE VIEW {view} AS SELECT * FROM {table}", view=view, table=table)
        except InvalidTableDefinition:
            self.run("DROP VIEW {view}", view=view)
            self.run("CREATE VIEW {view} AS SELECT * FROM {table}", view=view, table=table)

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """One transaction for all views, and for the tables that grow."""
        with self.connection.con.transaction():
            yield

    def place(self, schema: str, published: str = "") -> BuildTarget:
        """One whose tables grow where they are."""
        return PostgresTarget(self, schema, published)

    def run(self, statement: str, *args: Any, **parts: "Composable") -> Any:
        """A statement, with names put in its braces and values in place of %s; its cursor."""
        from psycopg.sql import SQL

        return self.connection.con.execute(SQL(statement).format(**parts), args or None)


@dataclass(frozen=True)
class _Growth:
    """How a table grows: rows of `new` come, and those at the places that `gone` lists go.

    A place is one in the table's `file`.
    """

    home: str
    new: str
    gone: str
    new_count: int
    gone_count: int
    columns: tuple[str, ...]
    file: int


class PostgresTarget(BuildTarget):
    """A schema of PostgreSQL, which has transactions: a table grows where it is, when the build is published.

    Until then a view shows this build what it will be, and everybody sees what it is.
    """

    def __init__(self, engine: Postgres, schema: str, published: str = "") -> None:
        super().__init__(engine, schema, published)
        self._postgres = engine
        self._run = engine.run
        self._growth: dict[str, _Growth] = {}
        self._last = ""
        self._last_counts: dict[str, int] = {}

    def schema_name_of(self, name: str) -> str:
        """The schema that a table will be in."""
        return self._growth[name].home if name in self._growth else super().schema_name_of(name)

    def last_manifest(self) -> pa.Table | None:
        """As for any engine; what is published now is what the tables grow from."""
        # the view first: a build that is published in between is another one than the rows tell of
        last = self._published_now()
        rows = super().last_manifest()
        if rows is not None:
            self._last = last
            self._last_counts = dict(zip(rows["table_name"].to_pylist(), rows["row_count"].to_pylist(), strict=True))
        return rows

    def create_as(self, name: str, rows: Callable[[], ir.Table], *, temp: bool = False) -> ir.Table:
        """Make a table of the expression that a call gives, by its query where that is known."""
        query, types = self._query(rows)
        self.reused.pop(name, None)
        self._tables.pop(name, None)
        if temp:
            self.temporary.append(name)
        self._postgres.create_by(self.schema, name, query, types)
        self.engine.made(self.schema, name)
        return self._bound(name, types)

    def fetch(self, rows: Callable[[], ir.Table]) -> list[dict[str, Any]]:
        """The rows of the expression that a call gives, found on all cores, unlike by a cursor of the server."""
        query, types = self._query(rows)
        found = self.engine.connection.con.execute(query).fetchall()
        return list(pa.array(found, type=types.as_struct().to_pyarrow()).to_pylist())

    def _query(self, rows: Callable[[], ir.Table]) -> tuple[str, ibis.Schema]:
        """The query of a call and the types of its columns; in another build only names of schemas differ."""

        def compiled() -> list[str]:
            found = rows()
            return [self.engine.connection.compile(found), json.dumps({c: str(t) for c, t in found.schema().items()})]

        known = {self.schema: "{this build}"}
        table_schemas = sorted({*self._names, *self.reused.values()} - {self.schema, ""})
        known |= {home: f"{{build {number}}}" for number, home in enumerate(table_schemas)}
        query, types = statements(self.engine.name, rows, compiled, "query", schemas=known)
        return query, ibis.schema(json.loads(types))

    def row_count(self, name: str) -> int:
        """How many rows a table has; of one that grows the last build knew it."""
        if name not in self._growth:
            return super().row_count(name)
        growth = self._growth[name]
        return self._last_counts[name] - growth.gone_count + growth.new_count

    def grow(
        self,
        name: str,
        last: ir.Table,
        goes: Callable[[ir.Table], ir.BooleanValue],
        new: ir.Table,
    ) -> ir.Table:
        """Note the places of the rows that go, and make a view of the others and of the new ones."""
        from psycopg.sql import Identifier

        home, gone, columns = last.op().namespace.database, f"since_gone_{name}", tuple(last.columns)
        file = self._file(home, name)
        self._note_places(name, gone, home, last.schema(), goes)
        came = new.op().name
        counts = [self._counted(self.schema, rows) for rows in (came, gone)]
        growth = _Growth(home, came, gone, counts[0], counts[1], columns, file)
        self._growth[name] = growth
        self._run(
            "CREATE VIEW {view} AS SELECT {columns} FROM {home} AS last WHERE NOT EXISTS "
            "(SELECT FROM {gone} AS gone WHERE gone.place = last.ctid) UNION ALL SELECT {columns} FROM {new}",
            view=Identifier(self.schema, name),
            **self._parts(name, growth),
        )
        return self._bound(name, last.schema())

    def _note_places(
        self, name: str, gone: str, home: str, kinds: ibis.Schema, goes: Callable[[ir.Table], ir.BooleanValue]
    ) -> None:
        """Make a table of the places (ctid) of those rows of a table that go."""
        from psycopg.sql import SQL, Identifier

        view = Identifier(self.schema, f"since_placed_{name}")
        self._run("CREATE VIEW {view} AS SELECT *, ctid AS place FROM {home}", view=view, home=Identifier(home, name))
        placed = ibis.table(
            dict(kinds.items()) | {"place": "string"}, name=f"since_placed_{name}", database=self.schema
        )
        rows = SQL(self.engine.connection.compile(placed.filter(goes(placed)).select("place")))
        self._run("CREATE TABLE {gone} AS {rows}", gone=Identifier(self.schema, gone), rows=rows)
        self.temporary.append(gone)
        self._run("ANALYZE {gone}", gone=Identifier(self.schema, gone))
        self._run("DROP VIEW {view}", view=view)

    def needed(self) -> set[str]:
        """Temporary tables of which the tables that grow are made."""
        return {name for growth in self._growth.values() for name in (growth.new, growth.gone)}

    def settle(self) -> None:
        """Let the tables grow, unless they are not any more what this build began with: EngineError then."""
        from psycopg.sql import Identifier

        # builds publish one after the other; readers know nothing of this lock
        self._run("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", self.published)
        if not self._growth:
            return
        if self._published_now() != self._last:
            raise EngineError(f"another build was published in {self.published} while this one ran. Build again")
        # a row is found by its place
        self._run("SET LOCAL enable_nestloop = on")
        for name, growth in self._growth.items():
            parts = self._parts(name, growth)
            # it holds a lock from here on, so that the file stays the one that is looked at then
            deleted = self._run("DELETE FROM {home} AS last USING {gone} AS gone WHERE last.ctid = gone.place", **parts)
            if deleted.rowcount != growth.gone_count or self._file(growth.home, name) != growth.file:
                raise EngineError(
                    f"{growth.home}.{name} was rewritten while a build grew from it (VACUUM FULL, CLUSTER, DELETE). "
                    "The last good build stays. Build again"
                )
            self._run("INSERT INTO {home} ({columns}) SELECT {columns} FROM {new}", **parts)
            if (found := self._counted(growth.home, name)) != (wanted := self.row_count(name)):
                raise EngineError(
                    f"{growth.home}.{name} would have {found} rows, wanted are {wanted}: somebody else changed it "
                    "since it was built. The last good build stays. Build with --full"
                )
            self._run("DROP VIEW {view}", view=Identifier(self.schema, name))

    def _counted(self, schema: str, name: str) -> int:
        from psycopg.sql import Identifier

        (count,) = self._run("SELECT count(*) FROM {rows}", rows=Identifier(schema, name)).fetchone()
        return int(count)

    def _parts(self, name: str, growth: _Growth) -> "dict[str, Composable]":
        from psycopg.sql import SQL, Identifier

        return {
            "home": Identifier(growth.home, name),
            "gone": Identifier(self.schema, growth.gone),
            "new": Identifier(self.schema, growth.new),
            "columns": SQL(", ").join(map(Identifier, growth.columns)),
        }

    def _file(self, schema: str, name: str) -> int:
        """What PostgreSQL calls the file of a table; it is another one when the rows are written anew."""
        (file,) = self._run("SELECT pg_relation_filenode(%s::regclass)", _quoted(schema, name)).fetchone()
        return int(file)

    def _published_now(self) -> str:
        """The manifest's view, which says what build is published; "" when none is."""
        found = self._run(
            "SELECT pg_get_viewdef(c.oid) FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace "
            "WHERE n.nspname = %s AND c.relname = %s",
            self.published,
            MANIFEST,
        ).fetchone()
        return found[0] if found else ""


def _quoted(schema: str, name: str) -> str:
    return f'"{schema}"."{name}"'
