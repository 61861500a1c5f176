"""BigQuery. A schema is a dataset there."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import ibis
import ibis.expr.types as ir

from plantkpi.engines.warehouse import Engine, unchecked
from plantkpi.errors import ConfigError, did_you_mean

_KEYS = ("project_id", "location", "credentials_file", "api_endpoint", "storage_endpoint", "anonymous")
_SCOPES = ("https://www.googleapis.com/auth/bigquery",)
_SHARD = "machine_id"


class BigQuery(Engine):
    """BigQuery: bulk loads of Parquet by load jobs; large tables in months of their date, clustered by machine.

    No transaction holds views there. One script switches them all, and while it runs a reader may see some of
    this build and some of the last, both whole.
    """

    name = "bigquery"

    def _connected(self, given: Mapping[str, Any]) -> Any:
        for key in given:
            if key not in _KEYS:
                raise ConfigError(f"{self.profile.path}: [connect] has no key {key!r}.{did_you_mean(key, _KEYS)}")
        if str(given.get("anonymous", False)).lower() not in ("true", "false"):
            raise ConfigError(f"{self.profile.path}: [connect] anonymous is true or false, not {given['anonymous']!r}")
        credentials, project = self._credentials(given)
        self.client = _client(given, credentials, given.get("project_id", project))
        self.storage_client = _storage_client(given, credentials)
        found = ibis.bigquery.connect(client=self.client, storage_client=self.storage_client)
        # Ibis sets what legacy SQL alone needs; with it each small query would take three calls instead of one
        self.client.default_query_job_config.allow_large_results = None
        return found

    def _credentials(self, given: Mapping[str, Any]) -> tuple[Any, str | None]:
        """Whom to be, and the project that comes with it: nobody, a service account, or Google's own search for one."""
        import google.auth
        from google.auth.credentials import AnonymousCredentials
        from google.oauth2.service_account import Credentials

        if _is_anonymous(given):
            if not {"project_id", "api_endpoint", "storage_endpoint"} <= set(given):
                raise ConfigError(
                    f"{self.profile.path}: [connect] anonymous is for an emulator; "
                    "give project_id, api_endpoint and storage_endpoint with it"
                )
            return AnonymousCredentials(), None
        if file := given.get("credentials_file"):
            found = Credentials.from_service_account_file(file, scopes=_SCOPES)
            return found, found.project_id
        credentials, project = google.auth.default(scopes=_SCOPES)
        return credentials, project

    def close(self) -> None:
        """End both connections."""
        self.storage_client.transport.close()
        super().close()

    def version(self) -> str:
        """The client's version; the service tells none."""
        return f"bigquery, client {self.connection.version}"

    def create_schema(self, schema: str) -> None:
        """Make a dataset in the profile's location unless it is there."""
        self.client.create_dataset(schema, exists_ok=True)

    def drop_schema(self, schema: str) -> None:
        """Drop a dataset with all in it, if it is there."""
        self.client.delete_dataset(schema, delete_contents=True, not_found_ok=True)

    def load(self, schema: str, name: str, parquet: Path, types: ibis.Schema) -> None:
        """A load job of the Parquet file with these types; columns may all hold NULL, contracts say which do not."""
        from google.cloud import bigquery
        from ibis.backends.bigquery.datatypes import BigQuerySchema

        date, shards = _layout(types)
        config = bigquery.LoadJobConfig(
            source_format=bigquery.SourceFormat.PARQUET,
            schema=BigQuerySchema.from_ibis(ibis.schema({c: kind.copy(nullable=True) for c, kind in types.items()})),
            write_disposition=bigquery.WriteDisposition.WRITE_EMPTY,
            time_partitioning=bigquery.TimePartitioning(bigquery.TimePartitioningType.MONTH, date) if date else None,
            clustering_fields=shards or None,
        )
        with parquet.open("rb") as rows:
            self.client.load_table_from_file(rows, f"{self.client.project}.{schema}.{name}", job_config=config).result()

    def create(self, schema: str, name: str, rows: ir.Table) -> None:
        """CREATE TABLE AS; Ibis would take names of columns only to partition by."""
        date, shards = _layout(rows.schema())
        partition = f"PARTITION BY DATE_TRUNC({date}, MONTH)\n" if date else ""
        cluster = f"CLUSTER BY {', '.join(shards)}\n" if shards else ""
        sql = self.connection.compile(rows)
        self.connection.raw_sql(f"CREATE TABLE {self._path(schema, name)}\n{partition}{cluster}AS\n{sql}")

    def switch(self, schema: str, table_schemas: Mapping[str, str], check: Callable[[], None] = unchecked) -> None:
        """Point the views of the schema at tables of builds by one script; put them back when it or `check` fails."""
        is_new = schema not in self.schemas()
        before = {} if is_new else self.published(schema)
        self.create_schema(schema)
        self.refuse_taken(schema, table_schemas, before)
        try:
            self._point(schema, table_schemas, set(before) - set(table_schemas))
            check()
        except BaseException:
            if is_new:
                self.drop_schema(schema)
            else:
                self._point(schema, before, set(table_schemas) - set(before))
            raise

    def scanned_bytes(self, sql: str) -> int:
        """Bytes that a query would read, by a dry run, which costs nothing."""
        from google.cloud import bigquery

        config = bigquery.QueryJobConfig(dry_run=True, use_query_cache=False)
        return int(self.client.query(sql, job_config=config).total_bytes_processed)

    def views(self, schema: str) -> dict[str, str]:
        """The SQL of each view of a dataset."""
        found = [self.client.get_table(item) for item in self.client.list_tables(schema)]
        return {view.table_id: view.view_query for view in found if view.view_query}

    def _point(self, schema: str, table_schemas: Mapping[str, str], gone: Iterable[str]) -> None:
        """Make views of the dataset that read tables of builds, and drop others, in one script."""
        script = [f"DROP VIEW IF EXISTS {self._path(schema, name)}" for name in gone]
        script += [
            f"CREATE OR REPLACE VIEW {self._path(schema, name)} AS SELECT * FROM {self._path(home, name)}"
            for name, home in table_schemas.items()
        ]
        if script:
            self.client.query(";\n".join(script)).result()

    def _path(self, schema: str, name: str) -> str:
        return f"`{self.client.project}`.`{schema}`.`{name}`"


def _client(given: Mapping[str, Any], credentials: Any, project: str | None) -> Any:
    """A client of jobs and tables; queries run in UTC, whatever time zone the project has set."""
    from google.cloud import bigquery

    utc = bigquery.ConnectionProperty("time_zone", "UTC")
    return bigquery.Client(
        project=project,
        credentials=credentials,
        location=given.get("location"),
        default_query_job_config=bigquery.QueryJobConfig(connection_properties=[utc]),
        client_options={"api_endpoint": given["api_endpoint"]} if "api_endpoint" in given else None,
    )


def _storage_client(given: Mapping[str, Any], credentials: Any) -> Any:
    """A client that reads results as Arrow; an emulator speaks plain gRPC."""
    from google.cloud.bigquery_storage_v1 import BigQueryReadClient
    from google.cloud.bigquery_storage_v1.services.big_query_read.transports import BigQueryReadGrpcTransport

    endpoint = given.get("storage_endpoint")
    if _is_anonymous(given):
        import grpc  # type: ignore[import-untyped]

        channel = grpc.insecure_channel(endpoint, options=[("grpc.max_receive_message_length", -1)])
        return BigQueryReadClient(transport=BigQueryReadGrpcTransport(channel=channel))
    return BigQueryReadClient(credentials=credentials, client_options={"api_endpoint": endpoint} if endpoint else None)


def _is_anonymous(given: Mapping[str, Any]) -> bool:
    return str(given.get("anonymous", "")).lower() == "true"


def _layout(columns: ibis.Schema) -> tuple[str | None, list[str]]:
    """The date to partition by, in months since a job may fill 4,000 partitions at most, and columns to cluster by.

    A table of dates alone is too small to partition.
    """
    shards = [_SHARD] if _SHARD in columns else []
    dates = [name for name in ("business_date", "shift_date") if name in columns]
    return dates[0] if dates and shards else None, shards
