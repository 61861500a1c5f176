"""Fixtures and options that all tests share."""

import gc
import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

import pytest

from plantkpi.engines.statement_cache import kept_in
from tests.engines.servers import ENGINES, missing, serving

ROOT = Path(__file__).parent.parent
os.environ["PLANTKPI_LOG"] = "text"
os.environ.pop("COLUMNS", None)  # pytest-xdist sets it: tables are as wide as anywhere else without a terminal
# workers and runs share what they compile: a statement's key has all that it depends on
os.environ.setdefault("PLANTKPI_STATEMENTS", str(ROOT / ".pytest_cache" / "statements.sqlite"))
DATASETS = Path(os.environ.get("PLANTKPI_DATASETS", ROOT.parent / "shared" / "datasets"))

# expressions are trees of very many small objects: looking for cycles among them took 8 % of the tests' time
gc.set_threshold(200_000, 50, 100)


def datasets_or_skip(name: str) -> Path:
    """Folder of a public data set; a test that needs it is skipped, by name, where it is missing."""
    folder = DATASETS / name
    if not folder.is_dir():
        pytest.skip(f"data set {name} is not in {DATASETS} (set PLANTKPI_DATASETS)")
    return folder


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--engines",
        default=os.environ.get("PLANTKPI_ENGINES", "here"),
        help="engines to test on, separated by commas; `here`: those of this machine (default), `all`: all or fail",
    )


def _left_out(config: pytest.Config, engine: str) -> str:
    """Why the tests of an engine do not run, "" if they do."""
    asked = str(config.getoption("--engines"))
    if asked == "all":
        return ""
    if asked == "here":
        return missing(engine)
    return "" if engine in asked.split(",") else "not asked for"


def pytest_configure(config: pytest.Config) -> None:
    asked = str(config.getoption("--engines"))
    for engine in [] if asked in ("all", "here") else asked.split(","):
        if engine not in (*ENGINES, "duckdb"):
            raise pytest.UsageError(f"--engines: {engine!r} is none of duckdb, {', '.join(ENGINES)}, all, here")


@pytest.hookimpl(tryfirst=True)  # before pytest-xdist reads the groups
def pytest_collection_modifyitems(config: pytest.Config, items: Sequence[pytest.Item]) -> None:
    """Tests of one engine run in one process, since each starts its server; those of a missing one are skipped."""
    for item in items:
        if mark := item.get_closest_marker("engine"):
            (engine,) = mark.args
            item.add_marker(pytest.mark.xdist_group(engine))
            if reason := _left_out(config, engine):
                item.add_marker(pytest.mark.skip(reason=f"{engine}: {reason}"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for engine in ENGINES:
        if reason := _left_out(config, engine):
            terminalreporter.write_line(f"not run on {engine}: {reason}")


@pytest.fixture(autouse=True)
def _statements_are_shared() -> Iterator[None]:
    """What one test compiles is known to the others at once, those of other processes included."""
    with kept_in(ROOT / ".pytest_cache"):
        yield


@pytest.fixture(scope="session")
def engines() -> Iterator["Engines"]:
    """Servers of engines, started when they are asked for and kept until the end."""
    with ExitStack() as stack:
        yield Engines(stack)


class Engines:
    """Running servers by engine."""

    def __init__(self, stack: ExitStack) -> None:
        self.stack = stack
        self.running: dict[str, dict[str, str]] = {}

    def start(self, engine: str) -> dict[str, str]:
        """Start an engine, unless it runs; its profile's environment is set from then on."""
        if engine not in self.running:
            if reason := missing(engine):
                pytest.fail(f"{engine} is demanded, but {reason}")
            self.running[engine] = self.stack.enter_context(serving(engine))
        return self.running[engine]
