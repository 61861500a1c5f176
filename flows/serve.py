"""A Prefect server, a worker and the deployments of prefect.yaml on this machine, until Ctrl-C: `make serve`."""

import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError

ROOT = Path(__file__).parents[1]
POOL = "plants"
_PATIENCE_S = 120.0
_TO_END_S = 10.0
_QUIET = {
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "DO_NOT_TRACK": "1",
    "PREFECT_CLI_PROMPT": "false",
}


@contextmanager
def served(port: int, home: Path) -> Iterator[Mapping[str, str]]:
    """A server on loopback with a worker and all deployments; yields the environment that talks to it.

    Both are ended with the block. RuntimeError when one of them does not come up.
    """
    url = f"http://127.0.0.1:{port}/api"
    environment = {**os.environ, **_QUIET, "PREFECT_HOME": str(home), "PREFECT_API_URL": url}
    environment["PYTHONPATH"] = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    home.mkdir(parents=True, exist_ok=True)
    with _started(["server", "start", "--host", "127.0.0.1", "--port", str(port)], environment, home / "server.log"):
        _wait_for(f"{url}/health", home / "server.log")
        prefect(environment, "work-pool", "create", POOL, "--type", "process", "--overwrite")
        prefect(environment, "deploy", "--all")
        with _started(["worker", "start", "--pool", POOL, "--name", "here"], environment, home / "worker.log"):
            yield environment


def prefect(environment: Mapping[str, str], *words: str) -> str:
    """One command of Prefect's own command line, in the project's root; RuntimeError with what it said."""
    command = [sys.executable, "-m", "prefect", "--no-prompt", *words]
    done = subprocess.run(command, env=environment, cwd=ROOT, text=True, capture_output=True, check=False)
    if done.returncode:
        raise RuntimeError(f"prefect {' '.join(words)}: {done.stdout}{done.stderr}")
    return done.stdout


@contextmanager
def _started(words: list[str], environment: Mapping[str, str], log: Path) -> Iterator[None]:
    with log.open("w") as told:
        process = subprocess.Popen(
            [sys.executable, "-m", "prefect", *words], env=environment, cwd=ROOT, stdout=told, stderr=told
        )
        try:
            yield
        finally:
            process.terminate()
            try:
                process.wait(_TO_END_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _wait_for(url: str, log: Path) -> None:
    until = time.monotonic() + _PATIENCE_S
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except (URLError, OSError):
            time.sleep(0.5)
    raise RuntimeError(f"no Prefect server at {url}: {log.read_text()[-2000:]}")


def main() -> None:
    """Serve until Ctrl-C."""
    port = int(os.environ.get("PREFECT_PORT", "4200"))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # otherwise server and worker would outlive it
    with served(port, Path(os.environ.get("PREFECT_HOME", ROOT / ".prefect"))):
        print(f"Prefect is at http://127.0.0.1:{port}; the demo plant is built every hour. Ctrl-C ends it.")
        try:
            while True:
                time.sleep(3600)
        except KeyboardInterrupt:
            print("ended")


if __name__ == "__main__":
    main()
