"""PostgreSQL."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import ibis

from plantkpi.engines.engine import Engine


class Postgres(Engine):
    """PostgreSQL from version 13 on: bulk loads by COPY, all views switched in one transaction."""

    name = "postgres"

    def _connected(self, given: Mapping[str, Any]) -> Any:
        connection = ibis.postgres.connect(**given)
        connection.raw_sql("SET TimeZone = 'UTC'").close()
        return connection

    def load(self, schema: str, name: str, parquet: Path, types: ibis.Schema) -> None:
        """COPY of a CSV file that DuckDB writes; nothing passes through Python but blocks of bytes."""
        import duckdb
        from psycopg.sql import SQL, Identifier

        self.connection.create_table(name, schema=types, database=schema)
        columns = ", ".join(f'"{c}"' for c in types)
        csv = parquet.with_suffix(".csv")
        duckdb.execute("SET TimeZone = 'UTC'")
        # every text is quoted, so that an empty one is no NULL
        duckdb.execute(f"COPY (SELECT {columns} FROM '{parquet}') TO '{csv}' (HEADER false, FORCE_QUOTE *)")
        copy = SQL("COPY {}.{} ({}) FROM STDIN (FORMAT csv)").format(
            Identifier(schema), Identifier(name), SQL(", ").join(map(Identifier, types))
        )
        with self.connection.con.cursor() as cursor, csv.open("rb") as rows, cursor.copy(copy) as sink:
            while block := rows.read(1 << 20):
                sink.write(block)
        csv.unlink()

    def made(self, schema: str, name: str) -> None:
        """Texts in the order of their code points, as on every engine, whatever the database's collation is.

        And statistics, without which the planner joins blindly.
        """
        kinds = self.connection.table(name, database=schema).schema()
        texts = [f'ALTER COLUMN "{c}" TYPE text COLLATE "C"' for c, kind in kinds.items() if kind.is_string()]
        if texts:
            self.connection.raw_sql(f'ALTER TABLE "{schema}"."{name}" {", ".join(texts)}').close()
        self.connection.raw_sql(f'ANALYZE "{schema}"."{name}"').close()

    def point(self, schema: str, name: str, home: str) -> None:
        """As for any engine; a view whose columns changed with the version of plantkpi is made anew."""
        from psycopg.errors import InvalidTableDefinition

        try:
            with self.connection.con.transaction():
                super().point(schema, name, home)
        except InvalidTableDefinition:
            self.connection.drop_view(name, database=schema)
            super().point(schema, name, home)

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """One transaction for all views."""
        with self.connection.con.transaction():
            yield
