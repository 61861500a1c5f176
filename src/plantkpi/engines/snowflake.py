"""Snowflake."""

from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import ibis
import pyarrow.parquet as pq

from plantkpi.engines.warehouse import Engine, unchecked
from plantkpi.errors import EngineError

SESSION = {
    "TIMEZONE": "UTC",
    "QUOTED_IDENTIFIERS_IGNORE_CASE": False,
    "DATE_OUTPUT_FORMAT": "YYYY-MM-DD",
    "PYTHON_CONNECTOR_QUERY_RESULT_FORMAT": "arrow_force",
}
"""What an account may have set otherwise, and tables and results depend on."""


class Snowflake(Engine):
    """Snowflake: bulk loads by PUT and COPY INTO. Names are lower case, so SQL by hand must quote them.

    It has no transaction for views: they are switched one by one, and turned back when one of them fails.
    """

    name = "snowflake"

    def _connected(self, given: Mapping[str, Any]) -> Any:
        from snowflake.connector import connect

        session = {**given.get("session_parameters", {}), **SESSION}
        connection = connect(**{**given, "session_parameters": session})
        return ibis.snowflake.from_connection(connection, create_object_udfs=False)

    def create_schema(self, schema: str) -> None:
        """Make a schema unless it is there (Ibis goes back to the session's own one, which need not exist).

        What is dropped is gone: a build can be made again, and Snowflake would bill eight days of each.
        """
        self._run(f'CREATE TRANSIENT SCHEMA IF NOT EXISTS "{schema}" DATA_RETENTION_TIME_IN_DAYS = 0')

    def drop_schema(self, schema: str) -> None:
        """Drop a schema with all in it, if it is there (Ibis refuses the one that was made last)."""
        self._run(f'DROP SCHEMA IF EXISTS "{schema}" CASCADE')

    def load(self, schema: str, name: str, parquet: Path, types: ibis.Schema) -> None:
        """COPY INTO of the Parquet file, PUT into a stage that ends with the session.

        EngineError when other than all rows came in.
        """
        self.connection.create_table(name, schema=types, database=schema)
        stage = f'@"{schema}"."load_{name}"'
        self._run(f"CREATE OR REPLACE TEMPORARY STAGE {stage[1:]}")
        self._run(f"PUT 'file://{parquet.as_posix()}' {stage} AUTO_COMPRESS = FALSE")
        # without these a text of \N is NULL, and an instant is a number or a wall-clock time
        kind = "TYPE = PARQUET NULL_IF = () USE_LOGICAL_TYPE = TRUE"
        self._run(
            f'COPY INTO "{schema}"."{name}" FROM {stage} FILE_FORMAT = ({kind}) '
            "MATCH_BY_COLUMN_NAME = CASE_INSENSITIVE PURGE = TRUE"
        )
        wanted = pq.read_metadata(parquet).num_rows
        loaded = self.connection.table(name, database=schema).count().to_pyarrow().as_py()
        if loaded != wanted:
            raise EngineError(f"snowflake took {loaded} of {wanted} rows into {schema}.{name}")

    def made(self, schema: str, name: str) -> None:
        """Cluster the table by those columns of the profile's cluster_by that it has."""
        if wanted := self.profile.options.get("cluster_by"):
            has = self.connection.table(name, database=schema).columns
            if columns := ", ".join(f'"{column}"' for column in wanted if column in has):
                self._run(f'ALTER TABLE "{schema}"."{name}" CLUSTER BY ({columns})')

    def switch(self, schema: str, table_schemas: Mapping[str, str], check: Callable[[], None] = unchecked) -> None:
        """Point the views of the schema at tables of builds, with the grants that they have.

        They are turned back when one cannot be pointed or dropped, or when `check` fails.
        """
        self.create_schema(schema)
        before = self.published(schema)
        self.refuse_taken(schema, table_schemas, before)
        try:
            for name, home in table_schemas.items():
                self._point(schema, name, home)
            self._drop_views(schema, set(before) - set(table_schemas))
            check()
        except BaseException:
            for name, earlier in before.items():
                self._point(schema, name, earlier)
            self._drop_views(schema, set(table_schemas) - set(before))
            raise

    def _point(self, schema: str, name: str, build: str) -> None:
        self._run(f'CREATE OR REPLACE VIEW "{schema}"."{name}" COPY GRANTS AS SELECT * FROM "{build}"."{name}"')

    def _drop_views(self, schema: str, names: set[str]) -> None:
        for name in sorted(names):
            self._run(f'DROP VIEW IF EXISTS "{schema}"."{name}"')

    def views(self, schema: str) -> dict[str, str]:
        """The SQL of each view of a schema."""
        with closing(self.connection.raw_sql(f'SHOW VIEWS IN SCHEMA "{schema}"')) as found:
            columns = [column.name for column in found.description]
            views = [dict(zip(columns, row, strict=True)) for row in found.fetchall()]
        return {view["name"]: view["text"] for view in views}

    def _run(self, statement: str) -> None:
        with closing(self.connection.raw_sql(statement)):
            pass
