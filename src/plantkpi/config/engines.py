"""The engines that there are: the one list of them. Each is a module of plantkpi.engines and a file of profiles/."""

from typing import NamedTuple


class EngineSpec(NamedTuple):
    """An engine: Ibis's name of its dialect, its class in plantkpi.engines.<name>, and the driver that this imports."""

    dialect: str
    class_name: str = ""
    driver: str = ""


ENGINES = {
    "duckdb": EngineSpec("duckdb"),
    "postgres": EngineSpec("postgres", "Postgres", "psycopg"),
    "spark": EngineSpec("pyspark", "Spark", "pyspark"),
    "bigquery": EngineSpec("bigquery", "BigQuery", "google.cloud.bigquery"),
    "snowflake": EngineSpec("snowflake", "Snowflake", "snowflake.connector"),
}
"""Engines by the name that --backend takes. DuckDB is a file of the plant, and needs no driver of its own."""
WAREHOUSES = tuple(name for name, spec in ENGINES.items() if spec.class_name)
