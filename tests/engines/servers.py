"""Engines that tests run on: what starts each, and why one is not here."""

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ENGINES = ("postgres", "spark", "bigquery", "snowflake")
RUNS = ("20260309060000_1", "20260309070000_2", "20260309080000_3")
"""Names of runs, as builds have them in the names of their schemas."""
_PACKAGES = {
    "postgres": ("psycopg", "pgserver"),
    "spark": ("pyspark",),
    "bigquery": ("google.cloud.bigquery",),
    "snowflake": ("snowflake.connector",),
}
_EMULATED = ("bigquery", "snowflake")


def missing(engine: str) -> str:
    """Why an engine cannot run on this machine, "" if it can."""
    for package in _PACKAGES[engine]:
        try:
            found = find_spec(package)
        except ModuleNotFoundError:
            found = None
        if found is None:
            return f"the package {package} is not installed"
    if engine == "spark" and shutil.which("java") is None:
        return "there is no Java"
    if engine in _EMULATED and not (ROOT / ".venvs" / engine / ".ready").is_file():
        return f"its emulator is not set up (python -m tests.engines.{engine}_server --setup)"
    return ""


@contextmanager
def serving(engine: str) -> Iterator[dict[str, str]]:
    """A running, empty engine; the environment that its profile takes is set while it lasts."""
    server = getattr(import_module(f"tests.engines.{engine}_server"), f"{engine}_server")
    with server() as variables, pytest.MonkeyPatch.context() as patch:
        for name, value in variables.items():
            patch.setenv(name, value)
        yield variables


def main() -> None:
    """Set up every emulator and Google's engine: `python -m tests.engines.servers`."""
    for engine in _EMULATED:
        print(f"setting up the emulator of {engine}", file=sys.stderr)
        import_module(f"tests.engines.{engine}_server").setup()
    print("compiling Google's engine of GoogleSQL", file=sys.stderr)
    import_module("tests.parity.googlesql").service()


if __name__ == "__main__":
    main()
