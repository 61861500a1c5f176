"""Spark: tables as Parquet files in a Hive metastore, this process being the driver."""

import fcntl
import logging
import os
import signal
import threading
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import IO, Any

import ibis
import ibis.expr.datatypes as dt
import ibis.expr.types as ir
import pyarrow as pa
from ibis.backends.pyspark import Backend
from ibis.backends.pyspark.datatypes import PySparkType
from ibis.common.exceptions import TableNotFound
from pyspark import SparkConf, SparkContext
from pyspark.errors import AnalysisException, PySparkRuntimeError
from pyspark.java_gateway import launch_gateway
from pyspark.logger import PySparkLogger
from pyspark.sql import SparkSession
from pyspark.sql import functions as F  # noqa: N812 the name that Spark's own manual gives it
from pyspark.sql.types import DataType, TimestampNTZType, TimestampType

from plantkpi.config.profile import Profile
from plantkpi.engines.warehouse import Engine, unchecked
from plantkpi.errors import BusyError, ConfigError, EngineError, did_you_mean
from plantkpi.portable import UTC, int64

SETTINGS = {
    "spark.app.name": "plantkpi",
    "spark.log.level": "ERROR",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.catalogImplementation": "hive",
    "spark.sql.parquet.outputTimestampType": "TIMESTAMP_MICROS",
}
"""What a session starts with; the profile's [connect] goes before."""

MEANING = {
    "spark.sql.session.timeZone": "UTC",
    # a number that does not fit and a division by zero are errors, as on the other engines
    "spark.sql.ansi.enabled": "true",
    "spark.sql.caseSensitive": "false",
    "spark.sql.timestampType": "TIMESTAMP_LTZ",
}
"""Settings that decide what SQL means; no profile changes them."""

_LOCAL = {
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
}
"""Without a cluster nobody else needs to reach the driver."""

_METASTORE = "spark.hadoop.javax.jdo.option.ConnectionURL"
_SHARED = "spark.hadoop.hive.metastore.uris"
_OPTIONS = ("folder", "staging")
_FOLDER = "~/.local/state/plantkpi/spark"
_PATIENCE_S = 60
_TOLD_LINES = 5


class SparkBackend(Backend):
    """Ibis's backend with exact results (not by way of pandas) and instants that keep their zone."""

    def to_pyarrow(self, expr: ir.Expr, /, *, params: Any = None, limit: Any = None, **_: Any) -> Any:
        """The result as Arrow makes it on the cluster: integers with NULLs stay integers."""
        self._run_pre_execute_hooks(expr)
        table = expr.as_table()
        found = self._session.sql(self.compile(table, params=params, limit=limit)).toArrow()
        columns = [column.cast(field.type) for column, field in zip(found.columns, _arrow(table), strict=True)]
        return expr.__pyarrow_result__(pa.Table.from_arrays(columns, schema=_arrow(table)))

    def create_table(self, name: str, /, obj: Any = None, **layout: Any) -> ir.Table:
        """CREATE TABLE AS; integers get the width that the expression states, since Spark's `1` has 32 bits."""
        wide = {column: int64(obj[column]) for column, kind in obj.schema().items() if kind.is_int64()}
        return super().create_table(name, obj.mutate(**wide) if wide else obj, **layout)

    def get_schema(self, table_name: str, *, catalog: str | None = None, database: str | None = None) -> ibis.Schema:
        """The schema of a table; TIMESTAMP is an instant, TIMESTAMP_NTZ a wall clock's time."""
        try:
            fields = self._session.table(_quoted(catalog, database, table_name)).schema.fields
        except AnalysisException as error:
            raise TableNotFound(table_name) from error
        return ibis.schema({f.name: _ibis_type(f.dataType) for f in fields})


class Spark(Engine):
    """Spark 4: loads from Parquet files that its executors read, tables and views in its metastore.

    Views are switched one after the other, since Spark has no transaction: who reads while a build is
    published may see views of two builds.
    """

    name = "spark"

    def __init__(self, profile: Profile) -> None:
        for option in profile.options:
            if option not in _OPTIONS:
                raise ConfigError(f"{profile.path}: [options] has no {option!r}.{did_you_mean(option, _OPTIONS)}")
        self.folder = Path(profile.options.get("folder") or _FOLDER).expanduser().absolute()
        self.staging = str(profile.options.get("staging", ""))
        self._held: IO[str] | None = None
        self._server: Any = None
        super().__init__(profile)

    def _connected(self, given: Mapping[str, Any]) -> Any:
        settings = self._settings(given)
        running = SparkSession.getActiveSession()
        self.is_own = running is None
        if running is not None:
            return _backend(running.newSession())
        self.folder.mkdir(parents=True, exist_ok=True)
        if str(self.folder) in settings[_METASTORE] and _SHARED not in settings:
            self._lock()
        self._interrupt = signal.getsignal(signal.SIGINT)
        try:
            return _backend(self._session(settings))
        except BaseException:
            self.close()
            raise

    def _settings(self, given: Mapping[str, Any]) -> dict[str, str]:
        """Spark's settings: the defaults, a metastore in the folder, then what the profile names."""
        where = f"{self.profile.path}: [connect]"
        named = {f"spark.{key}" if key == "master" else key: str(value) for key, value in given.items()}
        for key, value in named.items():
            if not key.startswith("spark."):
                raise ConfigError(f"{where} {key!r} is neither master nor a setting of Spark")
            if value != MEANING.get(key, value):
                raise ConfigError(f"{where} {key!r} is {MEANING[key]!r} here, since KPIs depend on it")
        if "spark.master" not in named:
            raise ConfigError(f"{where} names no master")
        here = {
            "spark.sql.warehouse.dir": (self.folder / "warehouse").as_uri(),
            _METASTORE: f"jdbc:derby:;databaseName={self.folder / 'metastore'};create=true",
            "spark.hadoop.hive.downloaded.resources.dir": str(self.folder / "resources"),
        }
        local = _LOCAL if named["spark.master"].startswith("local") else {}
        return SETTINGS | local | here | named | MEANING

    def _lock(self) -> None:
        """Hold the folder: Derby lets one process in."""
        self._held = (self.folder / "lock").open("a+")
        try:
            fcntl.flock(self._held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            self._held.close()
            raise BusyError(
                f"another process uses Spark's metastore in {self.folder}; try again when it is done, or name a "
                f"metastore server in {self.profile.path} ({_SHARED})"
            ) from error

    def _session(self, settings: Mapping[str, str]) -> SparkSession:
        """A session in a Java process of its own, which writes to spark.log and not to the terminal."""
        for logger in ("SQLQueryContextLogger", "DataFrameQueryContextLogger"):
            # what Spark's Python side would print of an error is in the error too
            PySparkLogger.getLogger(logger).setLevel(logging.CRITICAL)
        if SparkContext._gateway is None:
            SparkContext._gateway = self._gateway(settings)
            SparkContext._jvm = SparkContext._gateway.jvm
        SparkContext._jvm.System.setProperty(  # type: ignore[union-attr]
            "derby.stream.error.file", str(self.folder / "derby.log")
        )
        context = SparkContext(conf=SparkConf().setAll(list(settings.items())))
        self._server = context._accumulatorServer
        session = SparkSession(context)
        session.catalog.listDatabases()
        return session

    def _gateway(self, settings: Mapping[str, str]) -> Any:
        if settings["spark.master"].startswith("local"):
            # or Java looks up the name of this machine, which need not have an address
            os.environ.setdefault("SPARK_LOCAL_IP", _LOCAL["spark.driver.host"])
        # others can read the command line of a process, so it holds no secrets
        plain = [(k, v) for k, v in settings.items() if self.profile.without_secrets(v) == v]
        log = self.folder / "spark.log"
        with log.open("w") as sink:
            try:
                return launch_gateway(SparkConf(loadDefaults=False).setAll(plain), {"stdout": sink, "stderr": sink})
            except (PySparkRuntimeError, OSError) as error:
                told = " ".join(log.read_text("utf-8", "replace").splitlines()[-_TOLD_LINES:])
                raise EngineError(f"Spark does not start (it needs Java 17 or 21): {told or error}") from error

    def close(self) -> None:
        """End the session and its Java process, unless both were there before."""
        if not self.is_own:
            return
        if SparkContext._active_spark_context is not None:
            SparkSession(SparkContext._active_spark_context).stop()
        if self._server is not None:
            self._server.server_close()
        gateway: Any = SparkContext._gateway
        if gateway is not None and gateway.proc is not None:
            gateway.shutdown()
            gateway.proc.stdin.close()
            gateway.proc.wait(_PATIENCE_S)
            SparkContext._gateway = SparkContext._jvm = None
        if threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGINT, self._interrupt)
        if self._held is not None:
            self._held.close()

    def drop_schema(self, schema: str) -> None:
        """Drop a schema with all in it, if it is there."""
        self.connection.drop_database(schema, force=True)

    def load(self, schema: str, name: str, parquet: Path, types: ibis.Schema) -> None:
        """The executors read the file, which is put into the staging folder first where there is one."""
        path = self._staged(parquet)
        rows = self.connection._session.read.parquet(path)
        columns = [F.col(f"`{column}`").cast(_spark_type(kind)) for column, kind in types.items()]
        rows.select(*columns).write.saveAsTable(_quoted(schema, name), format="parquet")
        if self.staging:
            self._files(path).delete(self._path(path), False)

    def options(self, columns: ibis.Schema) -> dict[str, Any]:  # noqa: ARG002
        """Parquet files."""
        return {"format": "parquet"}

    def switch(self, schema: str, table_schemas: Mapping[str, str], check: Callable[[], None] = unchecked) -> None:
        """Point the views of the schema at tables of builds; all back at the last ones when that or `check` fails."""
        self.create_schema(schema)
        before = self.published(schema)
        self.refuse_taken(schema, table_schemas, before)
        try:
            self._point(schema, table_schemas, set(before) - set(table_schemas))
            check()
        except BaseException:
            self._point(schema, before, set(table_schemas) - set(before))
            raise

    def views(self, schema: str) -> dict[str, str]:
        """The SQL of each view of a schema; "" of a table."""
        return {name: self._read_by(schema, name) for name in self.table_names(schema)}

    def _read_by(self, schema: str, name: str) -> str:
        rows = self.connection._session.sql(f"DESCRIBE TABLE EXTENDED {_quoted(schema, name)}").collect()
        return next((row["data_type"] for row in rows if row["col_name"] == "View Text"), "")

    def _point(self, schema: str, table_schemas: Mapping[str, str], gone: Iterable[str]) -> None:
        """Make views of the schema that read tables of builds, and drop others."""
        for name in gone:
            self.connection.drop_view(name, database=schema, force=True)
        for name, home in table_schemas.items():
            # Ibis makes views of a session only
            self.connection.raw_sql(
                f"CREATE OR REPLACE VIEW {_quoted(schema, name)} AS SELECT * FROM {_quoted(home, name)}"
            )

    def _staged(self, parquet: Path) -> str:
        """Where the executors find the file."""
        if not self.staging:
            return parquet.as_uri()
        path = f"{self.staging.rstrip('/')}/{parquet.parent.name}.parquet"
        self._files(path).copyFromLocalFile(self._path(parquet.as_uri()), self._path(path))
        return path

    def _files(self, path: str) -> Any:
        """The Hadoop file system of a path."""
        return self._path(path).getFileSystem(self.connection._session._jsc.hadoopConfiguration())

    def _path(self, path: str) -> Any:
        return self.connection._session._jvm.org.apache.hadoop.fs.Path(path)


def _backend(session: SparkSession) -> Any:
    backend = SparkBackend()
    backend.register_options()
    return backend.connect(session, **MEANING)


def _arrow(table: ir.Table) -> pa.Schema:
    return table.schema().to_pyarrow()


def _ibis_type(kind: DataType) -> dt.DataType:
    return UTC if isinstance(kind, TimestampType) else PySparkType.to_ibis(kind)


def _spark_type(kind: dt.DataType) -> DataType:
    return TimestampNTZType() if kind.is_timestamp() and kind.timezone is None else PySparkType.from_ibis(kind)


def _quoted(*names: str | None) -> str:
    return ".".join(f"`{name}`" for name in names if name)
