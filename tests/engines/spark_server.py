"""Spark for the tests: no server, but a folder of its own for the metastore, and few threads and partitions.

Spark runs in a Java process (17 or 21) that plantkpi starts and ends by itself.
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyspark
import pytest

LOCAL = "local[2]"
CLUSTER = "local-cluster[2,1,2048]"
"""A master, two workers and their executors, each a process."""


@contextmanager
def spark_server(master: str = LOCAL) -> Iterator[dict[str, str]]:
    """An empty metastore; yields what profiles/spark.toml takes from the environment."""
    work = Path(pyspark.__file__).parent / "work"
    before = set(work.glob("app-*"))
    with tempfile.TemporaryDirectory(prefix="plantkpi-spark-", ignore_cleanup_errors=True) as folder:
        yield {
            "PLANTKPI_SPARK_MASTER": master,
            "PLANTKPI_SPARK_FOLDER": folder,
            "PLANTKPI_SPARK_MEMORY": "1g",
            "PLANTKPI_SPARK_PARTITIONS": "2",
            # little data: the time of Java's second compiler does not come back
            "JDK_JAVA_OPTIONS": "-XX:TieredStopAtLevel=1",
        }
    # a local cluster leaves the executors' logs in Spark's own folder
    for left in set(work.glob("app-*")) - before:
        shutil.rmtree(left)
    if work.is_dir() and not any(work.iterdir()):
        work.rmdir()


@contextmanager
def environment(master: str = LOCAL) -> Iterator[pytest.MonkeyPatch]:
    """The same, put into this process's environment; yields what takes it out again."""
    with spark_server(master) as variables, pytest.MonkeyPatch.context() as patch:
        for name, value in variables.items():
            patch.setenv(name, value)
        yield patch
