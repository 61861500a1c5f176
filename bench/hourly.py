"""A year of the demo plant at 200 machines, then two more days: seconds of a full build, and of what is new alone.

Writes docs/bench_hourly.md. Each engine in a process of its own; the tables of the build of what changed must be those
of the full one, to the last row.
"""

import gzip
import json
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import duckdb
from tests.engines.servers import serving

from plantkpi.build.build import build
from plantkpi.config.plant import Plant, load_plant
from plantkpi.demo.simulator.simulate import simulate
from plantkpi.engines.registry import reading
from plantkpi.ingest.ingest import ingest

ROOT = Path(__file__).parent.parent
LINES, MACHINES_PER_LINE = 50, 4
LAST_DAYS = (date(2025, 12, 30), date(2025, 12, 31))
HOURS_A_DAY = 14
"""Readings of so many operating hours come with a day."""
SHOWN = ("state_event", "production", "defect", "maintenance", "cycle_reading")
ENGINES = ("duckdb", "postgres")
PLANT_TOML = {
    'window_start = "2026-03-09"': 'window_start = "2025-01-01"',
    'window_end = "2026-04-06"': 'window_end = "2026-01-01"',
    "orders.csv.gz": "orders*.csv.gz",
    "work_orders.jsonl": "work_orders*.jsonl",
    "defects.csv": "defects*.csv",
    "vibration.csv": "vibration*.csv",
}
"""What the demo's plant.toml says otherwise for a year whose last days come in files of their own."""
DATES = {
    "stops_2025-12.csv": "%d.%m.%Y",
    "orders.csv.gz": "%Y-%m-%d",
    "work_orders.jsonl": "%Y-%m-%d",
    "defects.csv": "%m/%d/%Y",
}
"""How the files that have dates write them."""


def write_year(folder: Path) -> None:
    """The plant with all but the last two days in `raw`, and a folder with the files of each of those days."""
    raw, later = folder / "raw", [folder / f"{day}" for day in LAST_DAYS]
    for place in (raw, *later):
        place.mkdir(parents=True)
    text = (ROOT / "data" / "demo" / "plant.toml").read_text("utf-8")
    for old, new in PLANT_TOML.items():
        if old not in text:
            raise SystemExit(f"the demo's plant.toml has no {old}")
        text = text.replace(old, new)
    (folder / "plant.toml").write_text(text, "utf-8")
    simulate(raw, start=date(2025, 1, 1), days=365, lines=LINES, machines_per_line=MACHINES_PER_LINE)
    for name, form in DATES.items():
        marks = [day.strftime(form).encode() for day in LAST_DAYS]
        _part(raw / name, later, partial(_last_marked, marks))
    _part_readings(raw / "vibration.csv", later)
    for path in raw.glob("stops_2026-*.csv"):  # the last night shift ends in the new year
        path.replace(later[-1] / path.name)


def _last_marked(marks: list[bytes], line: bytes) -> int | None:
    return max((n for n, mark in enumerate(marks) if mark in line), default=None)


def _part(path: Path, later: list[Path], day_of: Callable[[bytes], int | None]) -> None:
    """Move the lines of later days into files of their own, under the same head."""
    opened: Any = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rb") as file:
        lines = file.readlines()
    head = [] if ".jsonl" in path.name else lines[:1]
    days = [day_of(line) for line in lines[len(head) :]]
    for n, place in enumerate([None, *later]):
        wanted = None if n == 0 else n - 1
        target = path if place is None else place / path.name.replace(".", f"_{place.name}.", 1)
        with opened(target, "wb") as file:
            file.writelines(
                [*head, *(line for line, day in zip(lines[len(head) :], days, strict=True) if day == wanted)]
            )


def _part_readings(path: Path, later: list[Path]) -> None:
    """Readings have no dates: the last hours of each machine's last unit are those of the last days."""
    last: dict[str, tuple[int, int]] = {}
    for unit, hour in _readings(path.read_bytes().splitlines()[1:]):
        machine, number = unit.rsplit("-", 1)
        last[machine] = max(last.get(machine, (0, 0)), (int(number), hour))

    def day_of(line: bytes) -> int | None:
        for unit, hour in _readings([line]):
            machine, number = unit.rsplit("-", 1)
            before = last[machine][1] - hour
            if int(number) == last[machine][0] and before < HOURS_A_DAY * len(later):
                return len(later) - 1 - before // HOURS_A_DAY
        return None

    _part(path, later, day_of)


def _readings(lines: Iterable[bytes]) -> Iterable[tuple[str, int]]:
    """Unit and operating hour of those lines that have both."""
    for line in lines:
        unit, hour, *_ = line.decode("utf-8", "replace").split(";")
        if hour.isdigit() and unit.rpartition("-")[2].isdigit():
            yield unit, int(hour)


def measured(backend: str, simulated: Path) -> dict[str, Any]:
    """Seconds of ingest and build of a year, of nothing new, of one more day and the next, and of all made whole."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "year"
        if backend != "duckdb":
            stack.enter_context(serving(backend))
        shutil.copytree(simulated, folder)
        later = [folder / f"{day}" for day in LAST_DAYS]
        plant = load_plant(folder)
        told = {"backend": backend, "year": _seconds(plant, backend), "nothing": _seconds(plant, backend)}
        for told_as, day in zip(("first_day", "day"), later, strict=True):
            for path in day.iterdir():
                path.replace(folder / "raw" / path.name)
            told[told_as] = _seconds(plant, backend)
        found = _rows(plant, backend)
        told["rows"] = ", ".join(f"{found[f'stg_{n}'][0]['n']:,} rows of {n}" for n in SHOWN)
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
    if len(sys.argv) == 3:
        print(json.dumps(measured(sys.argv[1], Path(sys.argv[2]))))
        return
    told = {}
    with tempfile.TemporaryDirectory() as folder:
        simulated = Path(folder) / "year"
        write_year(simulated)
        for backend in ENGINES:
            command = [sys.executable, "-m", "bench.hourly", backend, str(simulated)]
            done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
            told[backend] = json.loads(done.stdout)
            print(done.stdout, file=sys.stderr)
    write(told)


def write(told: Mapping[str, Mapping[str, Any]]) -> None:
    """Write docs/bench_hourly.md of what was measured on each engine."""
    lines = [
        f"| {backend} | {t['year']:.1f} | {t['full']:.1f} | {t['first_day']:.1f} | {t['day']:.1f} "
        f"| {t['day'] / t['full']:.3f} | {t['day'] / t['year']:.3f} | {t['nothing']:.1f} |"
        for backend, t in told.items()
    ]
    rows = next(iter(told.values()))["rows"]
    machine = f"DuckDB {duckdb.__version__}, Python {platform.python_version()}, {platform.machine()}"
    (ROOT / "docs" / "bench_hourly.md").write_text(
        f"""# Speed of one more day

Written by `make bench`: the demo plant with 200 machines over a year ({rows}); ingest and build, wall-clock seconds.
{machine}. The tables are compared with those of the full build. The first build of a kind compiles its statements, which
DuckDB's builds remember. A day is read and built; a full build makes all tables of files that have been read, the year
from its files reads them as well.

| engine | year from its files s | full build s | first day more s | day more s | ratio to full | to the year | nothing new s |
|---|---|---|---|---|---|---|---|
"""
        + "\n".join(lines)
        + "\n",
        "utf-8",
    )


if __name__ == "__main__":
    main()
