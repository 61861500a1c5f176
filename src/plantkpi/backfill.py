"""Backfill: a long history built step by step, so that no build is larger than a step.

Each step is an ordinary build of the files that have begun by its end, as of that end; the last is the build of all.
What a step leaves is published like any build, and the next one makes only rows from its end on (see since.py). One
that is killed goes on after the last step that was published.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from plantkpi.audit import last_build
from plantkpi.build import Files, build, definitions
from plantkpi.builder import BuildReport
from plantkpi.catalog import TABLES
from plantkpi.engines.duckdb import connected
from plantkpi.ingest import current_files
from plantkpi.plant import Plant
from plantkpi.progress import Progress, silent
from plantkpi.raw.landing import source_file_of
from plantkpi.received import Received


@dataclass(frozen=True)
class Step:
    """One build of a backfill: the `number`-th of `count`; all is known `until` then, None: to the end."""

    number: int
    count: int
    until: datetime | None
    report: BuildReport


def backfill(
    plant: Plant,
    *,
    backend: str = "duckdb",
    start: date | None = None,
    end: date | None = None,
    days: int = 31,
    is_full: bool = False,
    progress: Progress = silent,
) -> Iterator[Step]:
    """Build the plant's history in steps of so many days, each published when it is given.

    All before `start` (default: the first record) is in the first step; the last one is the build as of `end` (the
    start of that day in the plant's zone), by default of all that is there. So what is there in the end is what
    `build` makes at once, to the bit. Steps that the last build on this backend has are left out, unless `is_full` or
    another version of plantkpi or of the plant's definitions made it. Inputs that come from tables of a warehouse or
    through sources.py, and those without times of their own, are read whole in each step. Errors as in `build`.
    """
    until = _midnight(end, plant) if end else None
    begins = _begins(plant, current_files(plant))
    bounds = [at for at in _bounds(begins, start, days, plant) if until is None or at < until]
    last = None if is_full else last_build(plant, backend)
    if last is not None and last.definitions == definitions(plant):
        bounds = [at for at in bounds if last.as_of and at > datetime.fromisoformat(last.as_of)]
    for number, at in enumerate([*bounds, until], 1):
        pick = partial(_begun, plant, begins, at) if number <= len(bounds) and at else _all
        is_anew = is_full and number == 1
        report = build(plant, backend=backend, as_of=at, pick=pick, is_full=is_anew, progress=progress)
        yield Step(number, len(bounds) + 1, at, report)


def _all(files: Files) -> Files:
    return files


def _midnight(day: date, plant: Plant) -> datetime:
    return datetime.combine(day, time.min, ZoneInfo(plant.time_zone)).astimezone(UTC)


def _begins(plant: Plant, files: Files) -> dict[str, set[date]]:
    """The days in the plant's zone on which rows of each delivered file begin, where that can be told."""
    found: dict[str, set[date]] = {}
    zone = ZoneInfo(plant.time_zone)
    with _received(plant, files) as received:
        for name, table in TABLES.items():
            short = name.removeprefix("stg_")
            if not table.is_judged or table.grows is None or not received.plain_sources(short):
                continue
            rows = received[f"received_{short}"]
            told = rows.select("source_file", hour=table.grows.begin(rows).truncate("h")).distinct()
            for row in told.filter(told.hour.notnull()).to_pyarrow().to_pylist():
                found.setdefault(row["source_file"], set()).add(row["hour"].astimezone(zone).date())
    return found


def _bounds(begins: Mapping[str, set[date]], start: date | None, days: int, plant: Plant) -> list[datetime]:
    """The ends of all steps but the last; days without records make no step."""
    every = sorted(set().union(*begins.values()))
    ends = [start + timedelta(days=days)] if start else []
    for day in every:
        if not ends or day >= ends[-1]:
            ends.append(day + timedelta(days=days))
    return [_midnight(end, plant) for end in ends if end <= every[-1]] if every else []


def _begun(plant: Plant, begins: Mapping[str, set[date]], at: datetime, files: Files) -> Files:
    """The files with rows that begin before the instant, and those of which nobody can tell.

    Of a source that has other columns in others of its files all are taken: the mapping is read of all.
    """
    picked = {}
    with _received(plant, files) as received:
        for source, paths in files.items():
            days = {path: begins.get(source_file_of(path)) for path in paths}
            some = [path for path, known in days.items() if known is None or _midnight(min(known), plant) < at]
            is_alike = not some or received.columns_of({source: some}) == received.columns_of({source: paths})
            picked[source] = some if is_alike else paths
    return picked


@contextmanager
def _received(plant: Plant, files: Files) -> Iterator[Received]:
    connection = connected()
    try:
        yield Received(connection, plant, files)
    finally:
        connection.disconnect()
