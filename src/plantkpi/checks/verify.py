"""Published and derived examples with known answers, asked of the package itself: `plantkpi verify`.

An example stands in a TOML file of `plantkpi/examples`:

    [[example]]
    id = "B-28"
    title = "1000 h, 5 failures, 50 h of repair"
    source = "arikanatakan/oee, README"
    given.fct_production = [{ machine_id = "m", running_us = 3_600_000_000_000, failure_event_count = 5 }]
    expect = [{ ask = "mtbf", value = 200 }]

`given` has rows of canonical inputs (which are built) or of marts (which stand as they are); columns that are not
named are NULL in inputs, and 0, false or "-" in marts where NULL may not be. `data` names a public data set in place
of rows, whose plant is built from the files. `settings` are those of plant.toml. Of what is asked:

    ask      a KPI, or an analysis, whose rows are picked by `where` and read in `column`
    with     conventions of the KPI or settings of the analysis
    where    the group of a KPI, the rows of an analysis
    value    what must come out (`values`: of several rows, in their order), to `within` (1e-9 of it by default)
    status   "refused" or "undefined" in place of a value
"""

import shutil
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

from plantkpi.build.build import build
from plantkpi.catalog.registry import ANALYSES, KPIS, load
from plantkpi.checks.sample import Sample
from plantkpi.config.plant import load_plant
from plantkpi.demo.public_data import configure
from plantkpi.errors import ConfigError, did_you_mean
from plantkpi.ingest.ingest import ingest
from plantkpi.query.answers import Answer, Question
from plantkpi.query.session import Session, opened

RELATIVE = 1e-9


@dataclass(frozen=True)
class Example:
    """Rows with the answers that are known for them, and where they are known from."""

    id: str
    title: str
    source: str
    expect: Sequence[Mapping[str, Any]]
    given: Mapping[str, Sequence[Mapping[str, Any]]] = field(default_factory=dict)
    settings: Mapping[str, Any] = field(default_factory=dict)
    data: str = ""

    @property
    def questions(self) -> set[str]:
        """Names of the KPIs and analyses that it has answers for."""
        return {str(item["ask"]) for item in self.expect}


@dataclass(frozen=True)
class Finding:
    """What was expected and what came out; `is_met` is None when it was not run."""

    id: str
    asked: str
    expected: str
    got: str
    is_met: bool | None
    source: str


class Asked(Protocol):
    """What answers: a sample, or a plant built from public data."""

    def ask(
        self, *kpis: str, by: Sequence[str] = (), conventions: Mapping[str, Sequence[str]] | None = None
    ) -> list[Answer]:
        """Answers of KPIs."""

    def analysis(self, name: str, **settings: Any) -> list[dict[str, Any]]:
        """Rows of an analysis."""


@cache
def examples() -> dict[str, Example]:
    """Every example by id. ConfigError for an id that is there twice or a name that is none."""
    load()
    found: dict[str, Example] = {}
    for path in sorted(files("plantkpi.checks").joinpath("examples").iterdir(), key=lambda p: p.name):
        if path.name.endswith(".toml"):
            for block in tomllib.loads(path.read_text("utf-8"))["example"]:
                example = Example(**block)
                if example.id in found:
                    raise ConfigError(f"{path.name}: example {example.id} is there twice")
                if strangers := sorted(example.questions - set(KPIS) - set(ANALYSES)):
                    raise ConfigError(f"{path.name}: example {example.id} asks {strangers[0]!r}, which there is not")
                found[example.id] = example
    return found


def examples_of(name: str) -> list[str]:
    """Ids of the examples that have an answer of a KPI or an analysis."""
    return [example.id for example in examples().values() if name in example.questions]


def example_of(name: str) -> tuple[Example, Mapping[str, Any]] | None:
    """The first example with rows of its own that has an answer of a KPI, and that answer; None where there is none."""
    for example in examples().values():
        for item in example.expect:
            if item["ask"] == name and not example.data and "where" not in item:
                return example, item
    return None


def verify(ids: Sequence[str], datasets: Path | None) -> Iterator[Finding]:
    """Run the examples (all when no id is given); those on public data only with their folder.

    ConfigError for an unknown id.
    """
    known = examples()
    for name in ids:
        if name not in known:
            raise ConfigError(f"no example {name!r}.{did_you_mean(name, known)}")
    plants: dict[str, Asked] = {}
    with ExitStack() as stack:
        for example in [known[name] for name in ids or known]:
            if not example.data:
                yield from run(example, AskedOnce(Sample(example.given, **example.settings)))
            elif datasets is None or not (datasets / example.data).is_dir():
                yield _not_run(example)
            else:
                if example.data not in plants:
                    plants[example.data] = AskedOnce(stack.enter_context(public_plant(example.data, datasets)))
                yield from run(example, plants[example.data])


def run(example: Example, plant: Asked) -> Iterator[Finding]:
    """One finding for each answer that the example knows."""
    for item in example.expect:
        got = _got(item, plant)
        told = item["ask"] + (f".{item['column']}" if "column" in item else "")
        words = {**item.get("with", {}), **item.get("where", {})}
        asked = told + (f" ({', '.join(f'{k}={v}' for k, v in words.items())})" if words else "")
        expected = _expected(item)
        is_met = _is_met(expected, got, item.get("within"))
        yield Finding(example.id, asked, _text(expected), _text(got), is_met, example.source)


class AskedOnce:
    """Remembers the rows of analyses, so that each is computed once however often it is asked for."""

    def __init__(self, plant: Asked) -> None:
        self.ask = plant.ask
        self._analysis = plant.analysis
        self._rows: dict[str, list[dict[str, Any]]] = {}

    def analysis(self, name: str, **settings: Any) -> list[dict[str, Any]]:
        """Rows of an analysis."""
        key = f"{name} {sorted(settings.items())}"
        if key not in self._rows:
            self._rows[key] = self._analysis(name, **settings)
        return self._rows[key]


def _got(item: Mapping[str, Any], plant: Asked) -> list[Any]:
    where, options = item.get("where", {}), item.get("with", {})
    if item["ask"] in KPIS:
        conventions = {name: [value] for name, value in options.items()}
        answers = plant.ask(item["ask"], by=list(where), conventions=conventions)
        kept = [a for a in answers if all(str(a.group.get(k)) == str(v) for k, v in where.items()) or not a.group]
        if "status" in item:
            return [a.status for a in kept]
        return [a.value if "column" not in item else getattr(a, item["column"]) for a in kept]
    rows = plant.analysis(item["ask"], **options)
    kept_rows = [row for row in rows if all(row[k] == v for k, v in where.items())]
    return [row[item["column"]] for row in kept_rows]


def _expected(item: Mapping[str, Any]) -> list[Any]:
    for key in ("value", "status"):
        if key in item:
            return [item[key]]
    return [None if value == "NULL" else value for value in item["values"]]


def _is_met(expected: Sequence[Any], got: Sequence[Any], within: float | None) -> bool:
    return len(expected) == len(got) and all(_is_same(e, g, within) for e, g in zip(expected, got, strict=True))


def _is_same(expected: Any, got: Any, within: float | None) -> bool:
    if isinstance(expected, bool) or not isinstance(expected, int | float) or got is None or isinstance(got, str):
        return bool(expected == got)
    return abs(got - expected) <= (RELATIVE * max(1.0, abs(expected)) if within is None else within)


def _text(values: Sequence[Any]) -> str:
    return ", ".join(f"{v:.10g}" if isinstance(v, float) else str(v) for v in values) or "nothing"


def _not_run(example: Example) -> Finding:
    asked = ", ".join(sorted(example.questions))
    got = f"not run: needs the public data {example.data} (--datasets DIR)"
    return Finding(example.id, asked, f"{len(example.expect)} answers", got, None, example.source)


@dataclass(frozen=True)
class PublicPlant:
    """A plant built from public data."""

    session: Session

    def ask(
        self, *kpis: str, by: Sequence[str] = (), conventions: Mapping[str, Sequence[str]] | None = None
    ) -> list[Answer]:
        """Answers of KPIs."""
        return self.session.answers(Question(kpis, by, conventions=conventions or {}))

    def analysis(self, name: str, **settings: Any) -> list[dict[str, Any]]:
        """Rows of an analysis."""
        return self.session.rows(name, settings.pop("by", ()), settings=settings).to_pylist()


@contextmanager
def public_plant(name: str, datasets: Path) -> Iterator[PublicPlant]:
    """The plant of a public data set, built in a folder that goes when all is done."""
    with TemporaryDirectory() as temporary:
        folder = Path(temporary) / name
        configure(name, folder)
        shutil.copytree(datasets / name, folder / "raw")
        plant = load_plant(folder)
        ingest(plant)
        build(plant)
        with opened(plant) as session:
            yield PublicPlant(session)
