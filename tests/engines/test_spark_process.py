"""Spark as a process: it starts as the profile says, keeps its tables, ends, and tells nothing that it should not."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pytest
from pyspark import SparkContext

from plantkpi.config.profile import load_profile
from plantkpi.engines.spark import Spark
from plantkpi.engines.warehouse import building_on, reading_on
from plantkpi.errors import BusyError, ConfigError
from tests.engines.servers import RUNS
from tests.engines.spark_server import CLUSTER, environment

# pyspark leaves its sockets to the garbage collector
pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")

ONE, TWO, _ = RUNS


@pytest.mark.slow_engine
def test_a_build_by_a_cluster_outlives_its_process() -> None:
    with environment(CLUSTER) as patch:
        engine = Spark(load_profile("spark"))
        java = SparkContext._gateway.proc
        with building_on(engine, "plant", ONE) as place:
            place.create_table("received", pa.table({"a": pa.array([1, 2], pa.int64())}), temp=True)
            place.create_table("kept", place.table("received").mutate(b=lambda t: t.a * 10))
        with building_on(engine, "plant", TWO) as place:
            place.create_table("kept", pa.table({"a": pa.array([3], pa.int64()), "b": pa.array([30], pa.int64())}))
        engine.close()
        assert java.poll() is not None
        patch.setenv("PLANTKPI_SPARK_MASTER", "local[1]")
        engine = Spark(load_profile("spark"))
        place = reading_on(engine, "plant")
        assert place.names() == ["kept"]
        assert place.table("kept").to_pyarrow().to_pylist() == [{"a": 3, "b": 30}]
        assert sorted(engine.schemas()) == ["default", "plant", f"plant__b{TWO}"]
        engine.close()


def test_two_processes_cannot_have_one_metastore() -> None:
    script = (
        "import fcntl, sys; held = open(sys.argv[1], 'a'); fcntl.flock(held, fcntl.LOCK_EX); print(flush=True); input()"
    )
    with environment():
        profile = load_profile("spark")
        command = [sys.executable, "-c", script, str(Path(profile.options["folder"]) / "lock")]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
            other.stdout.readline()
            with pytest.raises(BusyError, match="another process uses Spark's metastore"):
                Spark(profile)
            other.communicate("\n")


@pytest.mark.parametrize(
    ("setting", "message"),
    [
        ({"spark.sql.ansi.enabled": "false"}, "'spark.sql.ansi.enabled' is 'true' here, since KPIs depend on it"),
        ({"host": "head"}, "'host' is neither master nor a setting of Spark"),
        ({"master": ""}, "names no master"),
    ],
)
def test_a_profile_that_cannot_be_followed(setting: dict[str, str], message: str) -> None:
    with environment():
        profile = load_profile("spark")
        given = {key: value for key, value in {**profile.connect, **setting}.items() if value}
        with pytest.raises(ConfigError, match=message):
            Spark(replace(profile, connect=given))


def test_an_unknown_option() -> None:
    with environment():
        profile = replace(load_profile("spark"), options={"stagin": "s3a://plant"})
        with pytest.raises(ConfigError, match="Did you mean 'staging'"):
            Spark(profile)


SESSION = """
from pathlib import Path
from pyspark import SparkContext
from plantkpi.engines.registry import engine_of
from plantkpi.errors import EngineError

try:
    with engine_of("spark") as engine:
        line = Path(f"/proc/{SparkContext._gateway.proc.pid}/cmdline").read_bytes()
        assert b"spark.driver.memory" in line and b"hunter22" not in line
        assert engine.connection._session.sparkContext.getConf().get("spark.hadoop.fs.s3a.secret.key") == "hunter22"
        engine.connection.raw_sql("SELECT 'hunter22' FROM nowhere")
except EngineError as error:
    print(error)
"""


def test_spark_does_not_talk_to_the_terminal(tmp_path: Path) -> None:
    profile = Path("profiles/spark.toml").read_text("utf-8")
    secret = '[connect]\n"spark.hadoop.fs.s3a.secret.key" = "${S3_SECRET_KEY}"\n'
    (tmp_path / "spark.toml").write_text(profile.replace("[connect]\n", secret, 1), "utf-8")
    with environment() as patch:
        patch.setenv("PLANTKPI_PROFILES", str(tmp_path))
        patch.setenv("S3_SECRET_KEY", "hunter22")
        told = subprocess.run([sys.executable, "-c", SESSION], capture_output=True, text=True, check=True)
    assert told.stderr == ""
    assert "TABLE_OR_VIEW_NOT_FOUND" in told.stdout
    assert "hunter22" not in told.stdout


def test_without_java_the_error_says_so(tmp_path: Path) -> None:
    script = """
from plantkpi.engines.registry import engine_of
from plantkpi.errors import EngineError
try:
    with engine_of("spark"):
        pass
except EngineError as error:
    print(error)
"""
    with environment() as patch:
        patch.setenv("JAVA_HOME", str(tmp_path / "nowhere"))
        told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert told.stderr == ""
    assert "Spark does not start (it needs Java 17 or 21)" in told.stdout
    assert f"{tmp_path}/nowhere/bin/java: No such file or directory" in told.stdout
