"""An emulator of Snowflake (fakesnow) on loopback, in an environment of its own.

`python -m tests.engines.snowflake_server --setup` makes the environment: it needs another sqlglot than Ibis does. The
emulator's SQL runs on DuckDB.
"""

import argparse
import hashlib
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
REQUIREMENTS = Path(__file__).with_name("requirements-snowflake.txt")
ENVIRONMENT = ROOT / ".venvs" / "snowflake"
PYTHON = ENVIRONMENT / "bin" / "python"
EMULATOR = Path(__file__).with_name("snowflake_emulator.py")
_START_S = 60
_STOP_S = 10


def setup() -> None:
    """Make the emulator's environment, unless it is there with the same pins."""
    stamp = ENVIRONMENT / ".ready"
    pins = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()
    if stamp.is_file() and stamp.read_text() == pins:
        return
    uv = Path(sys.executable).with_name("uv")
    _run(uv, "venv", "--quiet", "--clear", "--python", sys.executable, ENVIRONMENT)
    _run(uv, "pip", "install", "--quiet", "--python", PYTHON, "-r", REQUIREMENTS)
    stamp.write_text(pins)


def _run(*command: str | Path) -> None:
    subprocess.run([str(part) for part in command], check=True)


@contextmanager
def snowflake_server() -> Iterator[dict[str, str]]:
    """A running emulator with no data; yields what profiles/snowflake.toml takes from the environment."""
    port = _free_port()
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
            _stop(server)


def _wait(server: subprocess.Popen[bytes], port: int, log: Path) -> None:
    until = time.monotonic() + _START_S
    while server.poll() is None and time.monotonic() < until:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=5):
                return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"the emulator of Snowflake does not answer on {port}:\n{log.read_text('utf-8', 'replace')}")


def _stop(server: subprocess.Popen[bytes]) -> None:
    server.terminate()
    try:
        server.wait(_STOP_S)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--setup", action="store_true", required=True, help="make the emulator's environment")
    parser.parse_args()
    setup()
