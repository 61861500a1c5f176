"""An emulator of BigQuery on loopback, in an environment of its own: REST on one port, the Storage API on another.

`python -m tests.engines.bigquery_server --setup` makes the environment. It needs Python 3.13, which the emulator asks
for, and the pinned packages of requirements-bigquery.txt; the emulator's SQL runs on DuckDB.
"""

import argparse
import os
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.engines.processes import free_port, make_environment, stop

ROOT = Path(__file__).parents[2]
REQUIREMENTS = Path(__file__).with_name("requirements-bigquery.txt")
ENVIRONMENT = ROOT / ".venvs" / "bigquery"
PROJECT = "plantkpi-test"
_PYTHON = "3.13"
_START_S = 60


def setup() -> None:
    """Make the emulator's environment, unless it is there with the same pins."""
    make_environment(ENVIRONMENT, REQUIREMENTS, _python(), _place_extensions)


def _python() -> str:
    """A Python 3.13 that runs; or else only its version, and uv finds or fetches one."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    named = shutil.which(f"python{_PYTHON}")
    for found in [*([named] if named else []), *sorted(pyenv.glob(f"versions/{_PYTHON}.*/bin/python{_PYTHON}"))]:
        # a shim of pyenv is there, but says that it does not run
        if subprocess.run([found, "--version"], capture_output=True, check=False).returncode == 0:
            return str(found)
    return _PYTHON


def _place_extensions() -> None:
    """DuckDB's extensions come as packages; the emulator looks for them in its home, and cannot fetch them."""
    ask = "import duckdb; print(duckdb.execute('PRAGMA platform').fetchone()[0])"
    told = subprocess.run([ENVIRONMENT / "bin" / "python", "-c", ask], capture_output=True, text=True, check=True)
    for extension in ENVIRONMENT.glob("lib/python*/site-packages/duckdb_extension_*/extensions/*/*.duckdb_extension"):
        place = ENVIRONMENT / "home" / ".duckdb" / "extensions" / extension.parent.name / told.stdout.strip()
        place.mkdir(parents=True, exist_ok=True)
        shutil.copy(extension, place)


@contextmanager
def bigquery_server() -> Iterator[dict[str, str]]:
    """A running emulator with no data; yields what profiles/bigquery.toml takes from the environment."""
    rest, storage = free_port(), free_port()
    with tempfile.TemporaryDirectory(prefix="plantkpi-bigquery-") as folder:
        command = [ENVIRONMENT / "bin" / "local-bigquery", "--host", "127.0.0.1", "--port", rest]
        command += ["--grpc-port", storage, "--project", PROJECT, "--data-dir", Path(folder) / "data"]
        log = Path(folder) / "log"
        with log.open("wb") as sink:
            server = subprocess.Popen(
                [str(part) for part in command],
                stdin=subprocess.DEVNULL,
                stdout=sink,
                stderr=subprocess.STDOUT,
                cwd=folder,
                env={**os.environ, "HOME": str(ENVIRONMENT / "home")},
            )
        try:
            _wait(server, f"http://127.0.0.1:{rest}/bigquery/v2/projects", log)
            yield {
                "PLANTKPI_BIGQUERY_PROJECT": PROJECT,
                "PLANTKPI_BIGQUERY_API_ENDPOINT": f"http://127.0.0.1:{rest}",
                "PLANTKPI_BIGQUERY_STORAGE_ENDPOINT": f"127.0.0.1:{storage}",
                "PLANTKPI_BIGQUERY_ANONYMOUS": "true",
            }
        finally:
            stop(server)


def _wait(server: subprocess.Popen[bytes], url: str, log: Path) -> None:
    until = time.monotonic() + _START_S
    while server.poll() is None and time.monotonic() < until:
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    raise RuntimeError(f"the emulator of BigQuery does not answer on {url}:\n{log.read_text('utf-8', 'replace')}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--setup", action="store_true", required=True, help="make the emulator's environment")
    parser.parse_args()
    setup()
