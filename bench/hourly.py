"""A year of 200 machines, then two more days: seconds of a full build, of the next ones, and of one with nothing new.

Writes docs/bench_hourly.md. Each engine in a process of its own; the tables of the build of what changed must be those
of the full one, to the last row.
"""

import json
import platform
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import duckdb
from tests.engines.servers import serving

from bench.plant import write_plant
from plantkpi.backends import reading
from plantkpi.build import build
from plantkpi.ingest import ingest
from plantkpi.plant import Plant, load_plant

ROOT = Path(__file__).parent.parent
STOPS = 500_000
LAST_DAYS = ("2025-12-30", "2025-12-31")
ENGINES = ("duckdb", "postgres")


def write_year(folder: Path) -> list[Path]:
    """The plant with all but the last two days in `raw`; the folders with the files of those days."""
    write_plant(folder, STOPS)
    config = folder / "plant.toml"
    config.write_text(config.read_text().replace(".parquet", "*.parquet"))
    later = [folder / day for day in LAST_DAYS]
    for day in later:
        day.mkdir()
    with duckdb.connect() as connection:
        connection.execute("SET TimeZone = 'UTC'")
        for name in ("stops", "shifts", "orders"):
            whole = folder / "raw" / f"{name}.parquet"
            for day in later:
                of_day = f"start_at::DATE = DATE '{day.name}'"
                target = day / f"{name}_{day.name}.parquet"
                connection.execute(f"COPY (FROM '{whole}' WHERE {of_day}) TO '{target}'")
            before = f"start_at < TIMESTAMPTZ '{LAST_DAYS[0]} 00:00:00+00'"
            connection.execute(f"COPY (FROM '{whole}' WHERE {before}) TO '{folder}/year.parquet'")
            (folder / "year.parquet").replace(whole)
    return later


def measured(backend: str) -> dict[str, Any]:
    """Seconds of ingest and build of a year, of nothing new, of one more day and the next, and of all made whole."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "year"
        if backend != "duckdb":
            stack.enter_context(serving(backend))
        later = write_year(folder)
        plant = load_plant(folder)
        told = {"backend": backend, "year": _seconds(plant, backend), "nothing": _seconds(plant, backend)}
        for told_as, day in zip(("first_day", "day"), later, strict=True):
            for path in day.iterdir():
                path.replace(folder / "raw" / path.name)
            told[told_as] = _seconds(plant, backend)
        found = _rows(plant, backend)
        told["full"] = _seconds(plant, backend, is_full=True)
        if found != _rows(plant, backend):
            raise SystemExit(f"{backend}: what changed is not what a full build makes")
        return told


def _seconds(plant: Plant, backend: str, *, is_full: bool = False) -> float:
    started = time.perf_counter()
    ingest(plant)
    build(plant, backend=backend, is_full=is_full)
    return time.perf_counter() - started


def _rows(plant: Plant, backend: str) -> dict[str, Any]:
    """Of each table the number of its rows and, of facts, the sums of all whole numbers."""
    with reading(plant, backend) as place:
        tables = {name: place.table(name) for name in place.names()}
        return {
            name: rows.agg(
                n=rows.count(),
                **{c: rows[c].cast("decimal(38, 0)").sum() for c, t in rows.schema().items() if t.is_integer()},
            )
            .to_pyarrow()
            .to_pylist()
            for name, rows in tables.items()
        }


def main() -> None:
    """Each engine in a process of its own."""
    if len(sys.argv) == 2:
        print(json.dumps(measured(sys.argv[1])))
        return
    lines = [
        "| engine | full build s | a day more, the first time s | a day more s | ratio | nothing new s |",
        "|---|---|---|---|---|---|",
    ]
    for backend in ENGINES:
        command = [sys.executable, "-m", "bench.hourly", backend]
        done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
        t = json.loads(done.stdout)
        lines.append(
            f"| {backend} | {t['full']:.1f} | {t['first_day']:.1f} | {t['day']:.1f} | {t['day'] / t['full']:.3f} "
            f"| {t['nothing']:.1f} |"
        )
        print(lines[-1], file=sys.stderr)
    machine = f"DuckDB {duckdb.__version__}, Python {platform.python_version()}, {platform.machine()}"
    (ROOT / "docs" / "bench_hourly.md").write_text(
        "# Speed of one more day\n\nWritten by `make bench`: 200 machines over a year with 500,000 stops, orders of five "
        f"hours and three shifts; ingest and build, wall-clock seconds. {machine}. The tables are compared with those of "
        "the full build. The first build of a kind compiles its statements, which DuckDB's builds remember.\n\n"
        + "\n".join(lines)
        + "\n",
        "utf-8",
    )


if __name__ == "__main__":
    main()
