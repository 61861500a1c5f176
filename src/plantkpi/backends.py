"""Engines: where tables are built and read. Only this module knows a driver."""

import importlib.util
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from plantkpi.errors import ConfigError, EngineError, did_you_mean
from plantkpi.plant import Plant

DIALECTS = {
    "duckdb": "duckdb",
    "bigquery": "bigquery",
    "snowflake": "snowflake",
    "postgres": "postgres",
    "spark": "pyspark",
}
"""Engine by the name of its Ibis dialect."""

_DRIVERS = {
    "bigquery": "google.cloud.bigquery",
    "snowflake": "snowflake.connector",
    "postgres": "psycopg",
    "spark": "pyspark",
}


def dialect(backend: str) -> str:
    """The Ibis dialect of a backend; ConfigError for an unknown one."""
    if backend not in DIALECTS:
        raise ConfigError(f"no backend {backend!r}.{did_you_mean(backend, DIALECTS)}")
    return DIALECTS[backend]


def require_local(backend: str) -> None:
    """EngineError for a backend that this version compiles for but does not run on."""
    dialect(backend)
    if backend == "duckdb":
        return
    driver = _DRIVERS[backend]
    try:
        missing = importlib.util.find_spec(driver) is None
    except ModuleNotFoundError:
        missing = True
    hint = f" Its driver is missing as well: pip install 'plantkpi[{backend}]'." if missing else ""
    raise EngineError(
        f"this version builds on duckdb only; for {backend} it prints SQL: plantkpi sql NAME --backend {backend}.{hint}"
    )


def to_sql(expression: Any, backend: str) -> str:
    """SQL text for a backend, without its driver or a login."""
    import ibis

    name = dialect(backend)
    if name == "pyspark":
        from ibis.backends.sql.compilers.pyspark import PySparkCompiler
        from ibis.config import Config

        class SparkOptions(Config):
            treat_nan_as_null: bool = False

        # the compiler reads options that only the driver's backend registers, and ibis.to_sql imports that
        if ibis.options.pyspark is None:
            ibis.options.pyspark = SparkOptions()
        return PySparkCompiler().to_sqlglot(expression).sql(dialect="spark", pretty=True)
    return str(ibis.to_sql(expression, dialect=name))


def built_path(plant: Plant) -> Path:
    """The DuckDB file with the last good build."""
    return plant.state_folder / "plant.duckdb"


@contextmanager
def building(plant: Plant) -> Iterator[Any]:
    """A connection to a new, empty DuckDB file that replaces the last good one when the block ends well."""
    plant.state_folder.mkdir(parents=True, exist_ok=True)
    path = plant.state_folder / "building.duckdb"
    _remove(path)
    connection = _connected(path)
    try:
        yield connection
    except BaseException:
        connection.disconnect()
        _remove(path)
        raise
    connection.disconnect()
    path.replace(built_path(plant))


@contextmanager
def reading(plant: Plant) -> Iterator[Any]:
    """A read-only connection to the last good build; ConfigError when there is none."""
    path = built_path(plant)
    if not path.is_file():
        raise ConfigError(f"{plant.folder} has not been built yet; run `plantkpi build --plant {plant.folder}`")
    connection = _connected(path, read_only=True)
    try:
        yield connection
    finally:
        connection.disconnect()


def table_names(connection: Any) -> list[str]:
    """Names of the built tables, sorted (Ibis's own list_tables warns with this DuckDB)."""
    found = connection.raw_sql("SELECT table_name FROM duckdb_tables() WHERE NOT temporary ORDER BY table_name")
    return [name for (name,) in found.fetchall()]


def _connected(path: Path, *, read_only: bool = False) -> Any:
    import ibis

    connection = ibis.duckdb.connect(path, read_only=read_only)
    connection.raw_sql("SET TimeZone = 'UTC'")
    connection.raw_sql("SET preserve_insertion_order = false")
    return connection


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.with_suffix(path.suffix + ".wal").unlink(missing_ok=True)
