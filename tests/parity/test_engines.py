"""Every table, analysis and KPI of the conformance plants on every engine, beside DuckDB's."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from plantkpi.checks import parity
from plantkpi.errors import EngineError
from tests.cli.console import plantkpi
from tests.conftest import Engines
from tests.engines.servers import ENGINES
from tests.parity.plants import NAMES, Built

RUNS = [(engine, name) for engine in ENGINES for name in NAMES if engine == "postgres" or name == NAMES[0]]
"""The second plant is built on PostgreSQL here, and on the slower engines by `make parity`."""

SLOW = ("bigquery", "snowflake", "spark")
"""Engines that take minutes for hundreds of small statements: `make engines` runs them, and CI does.

KPIs are asked of them by machine, or over all where there is no machine; `make parity` asks in each grouping.
"""


def run_of(engine: str, name: str) -> Any:
    """The parameters of a run with its marks."""
    slow = [pytest.mark.slow_engine] if engine in SLOW else [pytest.mark.slow] if name != NAMES[0] else []
    return pytest.param(engine, name, marks=[pytest.mark.engine(engine), *slow])


@pytest.mark.parametrize(("engine", "name"), [run_of(*run) for run in RUNS])
# Google's client of queries warns of Google's client of the Storage API; pyspark leaves sockets to the collector
@pytest.mark.filterwarnings("ignore:Retrieving Arrow record batches:PendingDeprecationWarning")
@pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")
def test_an_engine_gives_the_same_numbers(engines: Engines, plants: dict[str, Built], engine: str, name: str) -> None:
    engines.start(engine)
    verdicts = parity.compare_built(plants[name].plant, [engine], each_grouping=engine not in SLOW)
    assert [v for v in verdicts if not v.is_same] == []
    assert [v for v in verdicts if v.verdict == parity.COMPILED] == []
    assert {"table", "analysis", "kpi"} == {v.kind for v in verdicts if v.verdict == parity.IDENTICAL}
    folder = plants[name].plant.folder
    for words in PRINTED:
        ours, theirs = (printed(*words, "--plant", str(folder), "--backend", b) for b in ("duckdb", engine))
        assert ours == theirs.replace(f" · {engine}", "")  # the line above a table names the engine
        assert len(ours.splitlines()) > 2


PRINTED = (
    ("kpi", "availability", "mtbf", "mttr", "oee", "--by", "machine"),
    ("kpi", "availability", "failures", "--by", "shift,week", "--format", "json"),
    ("show", "stop_pareto"),
    ("show", "fct_failure", "--format", "csv"),
)
"""What is printed by DuckDB and by the engine, byte for byte."""


def printed(*words: str) -> str:
    """What the command line writes to stdout."""
    said = plantkpi(*words)
    assert said.code == 0, said.err
    return said.out


@pytest.mark.xdist_group("parity")
def test_an_engine_that_fails_at_its_work_is_no_engine_that_cannot_be_had(
    plants: dict[str, Built], monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def there(_: str) -> Iterator[None]:
        yield

    def fails(*_: object, **__: object) -> None:
        raise EngineError("bigint out of range")

    plant = plants["plant"].plant
    monkeypatch.setattr(parity, "engine_of", there)
    monkeypatch.setattr(parity, "build", fails)
    with pytest.raises(EngineError, match="bigint out of range"):
        parity.compare_built(plant, ["postgres"])


def test_a_difference_is_found() -> None:
    """One number, one row, one text; a float within the tolerance is told as such."""
    import pyarrow as pa

    ours = pa.table({"machine_id": ["a", "b", None], "running_us": [1, 2, 3], "mean": [0.1, 0.2, None]})

    def verdict(**columns: list[object]) -> str:
        return parity.compared(ours, pa.table(ours.to_pydict() | columns))[0]

    assert verdict() == parity.IDENTICAL
    assert verdict(running_us=[1, 2, 4]) == parity.DIFFERS
    assert verdict(machine_id=["a", "B", None]) == parity.DIFFERS
    assert verdict(mean=[0.1, 0.2 * (1 + 1e-12), None]) == parity.WITHIN
    assert verdict(mean=[0.1, 0.2 * (1 + 1e-8), None]) == parity.DIFFERS
    assert verdict(mean=[0.1, None, None]) == parity.DIFFERS
    assert parity.compared(ours, ours.slice(0, 2))[0] == parity.DIFFERS
    assert parity.compared(ours, ours.take([2, 0, 1]))[0] == parity.IDENTICAL
    assert parity.compared(ours, ours.drop_columns(["mean"]))[0] == parity.DIFFERS
