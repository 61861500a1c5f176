"""An emulator of Snowflake (fakesnow) on loopback, in an environment of its own.

`python -m tests.engines.snowflake_server --setup` makes the environment: it needs another sqlglot than Ibis does. The
emulator's SQL runs on DuckDB.
"""

import argparse
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.engines.processes import free_port, make_environment, stop

ROOT = Path(__file__).parents[2]
REQUIREMENTS = Path(__file__).with_name("requirements-snowflake.txt")
ENVIRONMENT = ROOT / ".venvs" / "snowflake"
PYTHON = ENVIRONMENT / "bin" / "python"
EMULATOR = Path(__file__).with_name("snowflake_emulator.py")
_START_S = 60


def setup() -> None:
    """Make the emulator's environment, unless it is there with the same pins."""
    make_environment(ENVIRONMENT, REQUIREMENTS, sys.executable)


@contextmanager
def snowflake_server() -> Iterator[dict[str, str]]:
    """A running emulator with no data; yields what profiles/snowflake.toml takes from the environment."""
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="plantkpi-snowflake-") as folder:
        log = Path(folder) / "log"
        with log.open("wb") as sink:
            server = subprocess.Popen(
                [str(PYTHON), str(EMULATOR), str(port)],
                stdin=subprocess.DEVNULL,
                stdout=sink,
                stderr=subprocess.STDOUT,
                cwd=folder,
                env={"TMPDIR": folder, "PATH": ""},
            )
        try:
            _wait(server, port, log)
            yield {
                "PLANTKPI_SNOWFLAKE_ACCOUNT": "emulator",
                "PLANTKPI_SNOWFLAKE_USER": "tester",
                "PLANTKPI_SNOWFLAKE_PASSWORD": "open-sesame",
                "PLANTKPI_SNOWFLAKE_DATABASE": "PLANTKPI",
                "PLANTKPI_SNOWFLAKE_HOST": "127.0.0.1",
                "PLANTKPI_SNOWFLAKE_PORT": str(port),
                "PLANTKPI_SNOWFLAKE_PROTOCOL": "http",
            }
        finally:
            stop(server)


def _wait(server: subprocess.Popen[bytes], port: int, log: Path) -> None:
    until = time.monotonic() + _START_S
    while server.poll() is None and time.monotonic() < until:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=5):
                return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"the emulator of Snowflake does not answer on {port}:\n{log.read_text('utf-8', 'replace')}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--setup", action="store_true", required=True, help="make the emulator's environment")
    parser.parse_args()
    setup()
