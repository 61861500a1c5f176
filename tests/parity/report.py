"""Write docs/engines.md: `make parity` builds plants on every engine and compares table by table, KPI by KPI."""

import os
import shutil
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from plantkpi.checks import parity
from plantkpi.config.plant import load_plant
from plantkpi.demo.prepare import prepare
from plantkpi.ingest.ingest import ingest
from tests.conftest import DATASETS
from tests.engines.servers import ENGINES, missing, serving
from tests.parity.googlesql import Reference
from tests.parity.plants import HERE, NAMES, built
from tests.parity.verdicts import verdicts

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "engines.md"
REFERENCE = "googlesql"
TOLD = """# Engines

Written by `make parity`: each plant is built on DuckDB and on every other engine, and every table, analysis and KPI (in
each convention, in all and by machine and shift) is compared with DuckDB's, row by row. `identical` is bit for bit;
`within tolerance` holds for statistics in float64, at most 1e-9 apart: relative to the value, or to the mean size of
its column where the value is smaller (what is left of a sum that cancels has no digits of its own); the largest
difference in brackets; `refused` is a KPI for which the plant has no input, refused alike on both.

| engine | what runs here | what that proves, and what not |
|---|---|---|
| duckdb | DuckDB {duckdb}, in process | the real one, and the measure of the others |
| postgres | PostgreSQL, a server of its own | the real one |
| spark | Spark 4 as `local[2]`; `local-cluster` in the tests | the real one; its metastore is Derby |
| bigquery | an emulator (local-bigquery) behind Google's own client | statements, types, loads, views; its SQL \
runs on DuckDB, so that it proves nothing of what BigQuery's functions mean, nor of cost, quotas and permissions |
| snowflake | an emulator (fakesnow) behind Snowflake's own connector | as BigQuery's: its SQL runs on DuckDB |
| googlesql | Google's own analyser and reference engine, in process | what BigQuery's SQL means, on plants of tens of \
rows; nothing of the service |

Two more opinions were looked at by hand (Ibis 12) and are not part of this: on DataFusion below 50 (Ibis 12 does not \
start with later ones) 39 of 51 tables and analyses of the first plant ran and all were identical, two of them \
statistics within 1e-9; the other 12 need a difference of instants, which Ibis has no translation for there. On Polars \
Ibis translates no window of this kind and no scalar subquery: 16 of 51 ran, all identical. Neither runs the whole road.
"""


def plants(folder: Path) -> dict[str, Path]:
    """Fresh copies of the plants that are compared on every engine; public data only where it is."""
    found = {name: HERE / name for name in NAMES}
    if DATASETS.is_dir():
        found |= {"bottling_line": ROOT / "data" / "bottling_line", "cmapss": ROOT / "data" / "cmapss"}
    for name, origin in found.items():
        shutil.copytree(origin, folder / name, ignore=shutil.ignore_patterns("state"))
    only_first = folder / "cmapss" / "plant.toml"
    if only_first.is_file():
        text = only_first.read_text()
        only_first.write_text(text.replace("_FD*.txt", "_FD001.txt"))
    prepare(folder / "demo")
    return {name: folder / name for name in (*found, "demo")}


def sections(folder: Path, engines: Sequence[str], wanted: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Name and section of each wanted plant (all when none is named)."""
    for name, path in plants(folder).items():
        if name not in (wanted or [name]):
            continue
        plant = load_plant(path)
        ingest(plant)
        started = time.perf_counter()
        found = parity.compare(plant, engines)
        columns = list(engines)
        if name in NAMES:
            found += _reference(name, folder)
            columns.append(REFERENCE)
        print(f"{name}: {time.perf_counter() - started:.0f} s", file=sys.stderr)
        yield name, f"{_summary(found, columns)}\n\n{_table(parity.grid(found, columns))}"


def page(new: Mapping[str, str]) -> str:
    """The page with new sections in place of those of the same plants."""
    import duckdb

    old = PAGE.read_text() if PAGE.is_file() else ""
    kept = {part.partition("\n")[0]: part.partition("\n")[2].strip() for part in old.split("\n## ")[1:]}
    told = kept | dict(new)
    return "\n".join([TOLD.format(duckdb=duckdb.__version__), *[f"## {n}\n\n{text}\n" for n, text in told.items()]])


def _reference(name: str, folder: Path) -> list[parity.Verdict]:
    plant = built(name, folder / f"{name}_reference")
    reference = Reference({**plant.tables, **plant.sources})
    try:
        return [parity.Verdict(kind, thing, REFERENCE, *told) for kind, thing, *told in verdicts(plant, reference)]
    finally:
        reference.close()


def _summary(found: Sequence[parity.Verdict], columns: Sequence[str]) -> str:
    lines = []
    for engine in columns:
        counts = Counter(v.verdict for v in found if v.backend == engine)
        lines.append(f"* {engine}: " + ", ".join(f"{n} {verdict}" for verdict, n in counts.most_common()))
    return "\n".join(lines)


def _table(rows: Sequence[dict[str, str]]) -> str:
    names = list(rows[0])
    lines = [names, ["---"] * len(names), *[[str(row[n]).replace("|", "\\|") for n in names] for row in rows]]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def main() -> None:
    """All engines, or none; each plant's section is written when it is done. Arguments name plants, default: all."""
    for engine in ENGINES:
        if reason := missing(engine):
            raise SystemExit(f"{engine}: {reason}")
    warnings.filterwarnings("ignore", category=PendingDeprecationWarning)
    os.environ.setdefault("PLANTKPI_DATASETS", str(DATASETS))
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        for engine in ENGINES:
            stack.enter_context(serving(engine))
        for name, section in sections(Path(folder), ENGINES, sys.argv[1:]):
            PAGE.write_text(page({name: section}))
            print(f"## {name}\n{section.partition(chr(10) * 2)[0]}", flush=True)


if __name__ == "__main__":
    main()
