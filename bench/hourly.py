"""A year of 200 machines, then one more day: seconds of a full build, of the next one, and of one with nothing new.

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
LAST_DAY = "TIMESTAMPTZ '2025-12-31 00:00:00+00'"
ENGINES = ("duckdb", "postgres")


def write_year(folder: Path) -> Path:
    """The plant with all but the last day in `raw`; the folder with the files of the last day."""
    write_plant(folder, STOPS)
    config = folder / "plant.toml"
    config.write_text(config.read_text().replace(".parquet", "*.parquet"))
    later = folder / "later"
    later.mkdir()
    with duckdb.connect() as connection:
        connection.execute("SET TimeZone = 'UTC'")
        for name in ("stops", "shifts", "orders"):
            whole = folder / "raw" / f"{name}.parquet"
            connection.execute(f"COPY (FROM '{whole}' WHERE start_at >= {LAST_DAY}) TO '{later}/{name}_day.parquet'")
            connection.execute(f"COPY (FROM '{whole}' WHERE start_at < {LAST_DAY}) TO '{later}/year.parquet'")
            (later / "year.parquet").replace(whole)
    return later


def measured(backend: str) -> dict[str, Any]:
    """Seconds of ingest and build of a year, of nothing new, of one more day, and of that made whole."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "year"
        if backend != "duckdb":
            stack.enter_context(serving(backend))
        later = write_year(folder)
        plant = load_plant(folder)
        told = {"backend": backend, "year": _seconds(plant, backend), "nothing": _seconds(plant, backend)}
        for path in later.iterdir():
            path.replace(folder / "raw" / path.name)
        told["day"] = _seconds(plant, backend)
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
            name: rows.agg(n=rows.count(), **{c: rows[c].sum() for c, t in rows.schema().items() if t.is_integer()})
            .to_pyarrow()
            .to_pylist()
            for name, rows in tables.items()
        }


def main() -> None:
    """Each engine in a process of its own."""
    if len(sys.argv) == 2:
        print(json.dumps(measured(sys.argv[1])))
        return
    lines = ["| engine | full build s | one more day s | ratio | nothing new s |", "|---|---|---|---|---|"]
    for backend in ENGINES:
        command = [sys.executable, "-m", "bench.hourly", backend]
        done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
        t = json.loads(done.stdout)
        lines.append(
            f"| {backend} | {t['full']:.1f} | {t['day']:.1f} | {t['day'] / t['full']:.2f} | {t['nothing']:.1f} |"
        )
        print(lines[-1], file=sys.stderr)
    machine = f"DuckDB {duckdb.__version__}, Python {platform.python_version()}, {platform.machine()}"
    (ROOT / "docs" / "bench_hourly.md").write_text(
        "# Speed of one more day\n\nWritten by `make bench`: 200 machines over a year with 500,000 stops, orders of five hours and three shifts; "
        f"ingest and build, wall-clock seconds. {machine}. A table is kept whole or made anew whole: one more day of stops, "
        "shifts and orders makes everything that is made of them.\n\n" + "\n".join(lines) + "\n",
        "utf-8",
    )


if __name__ == "__main__":
    main()
