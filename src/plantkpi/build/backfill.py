"""Backfill: a long history built step by step, so that no build is larger than a step.

Each step is an ordinary build of the files that have begun by its end, as of that end; the last is the build of all.
What a step leaves is published like any build, and the next one builds only rows from its end on
(docs/incremental.md). One that is killed goes on after the last step that was published.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from plantkpi.build.build import Files, build
from plantkpi.build.table_builder import BuildReport
from plantkpi.catalog.registry import TABLES
from plantkpi.config.plant import Plant
from plantkpi.engines.duckdb import connected, within_memory
from plantkpi.engines.registry import reading
from plantkpi.errors import ConfigError, PlantKpiError
from plantkpi.ingest.ingest import current_files
from plantkpi.ingest.landing import source_file_of
from plantkpi.ingest.received import Received, sources_by_input
from plantkpi.progress import Progress, silent
from plantkpi.vocabulary import OUT_OF_YEARS, is_in_years

_LAST = date(9999, 12, 28)
"""A day that every zone has."""


@dataclass(frozen=True)
class Step:
    """One build of a backfill, the `number`-th of `count`: all before the day `end` is known then, None: all."""

    number: int
    count: int
    end: date | None
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
    """Build the plant's history in steps of so many days of its zone, each published when it is given.

    All before `start` (default: the first record) is in the first step; the last is that of all, or of what has begun
    before the day `end`. What is there in the end is what `build` makes at once of the same files, to the bit.
    It goes on where the history that is published ends: what else is new or would come out otherwise (older files,
    other definitions, another version) is made in the first step. With `is_full` it begins again, and readers see a
    shorter history until it is done. Inputs that come from tables of a warehouse or through sources.py, and those
    without times of their own, are read whole in each step.
    Errors as in `build`, with the step; of too many quarantined rows only in the last one. ConfigError for an `end`
    before what is published, and for a day of a year that no plant records.
    """
    for day in (start, end):
        if day and not is_in_years(day):
            raise ConfigError(f"a backfill cannot begin or end at {day}: it {OUT_OF_YEARS}")
    begins = _begins(plant, current_files(plant))
    ends = [day for day in _ends(begins, start, days) if end is None or day < end]
    reached = None if is_full else _reached(plant, backend)
    if reached and end and _midnight(end, plant) < reached:
        until = f"{reached.astimezone(ZoneInfo(plant.time_zone)):%Y-%m-%d %H:%M}"
        raise ConfigError(
            f"{plant.folder} is built until {until}, and --to {end} would take that back; --full begins again"
        )
    count = len(ends) + 1
    done = sum(reached is not None and _midnight(day, plant) <= reached for day in ends)
    for number, day in list(enumerate([*ends, end], 1))[done:]:
        at = _midnight(day, plant) if day else None
        try:
            report = build(
                plant,
                backend=backend,
                as_of=at,
                pick=partial(_begun, plant, begins, at),
                is_step=number < count,
                is_full=is_full and number == 1,
                progress=progress,
            )
        except PlantKpiError as error:
            failed = f"{error}\nThis was step {number} of {count} of the backfill."
            error.args = (f"{failed} What was published before it stays, and a backfill without --full goes on there",)
            raise
        yield Step(number, count, day, report)


def _midnight(day: date, plant: Plant) -> datetime:
    return datetime.combine(day, time.min, ZoneInfo(plant.time_zone)).astimezone(UTC)


def _reached(plant: Plant, backend: str) -> datetime | None:
    """Where the history that is published ends; None when there is none."""
    try:
        with reading(plant, backend) as place:
            reached: datetime | None = place.table("int_window").as_of_at.max().to_pyarrow().as_py()
    except ConfigError:  # never built there
        return None
    return reached


def _begins(plant: Plant, files: Files) -> dict[str, set[date]]:
    """The days in the plant's zone on which rows of each delivered file begin, where that can be told."""
    found: dict[str, set[date]] = {}
    zone = ZoneInfo(plant.time_zone)
    with _received(plant, files) as received:
        for name, table in TABLES.items():
            short = name.removeprefix("stg_")
            if (
                not table.is_validated
                or not table.incremental
                or not table.incremental.begins
                or not received.plain_sources(short)
            ):
                continue
            rows = received[f"received_{short}"]
            hours = rows.select("source_file", hour=table.incremental.begin(rows).truncate("h")).distinct()
            for row in hours.filter(hours.hour.notnull()).to_pyarrow().to_pylist():
                found.setdefault(row["source_file"], set()).add(row["hour"].astimezone(zone).date())
    return found


def _ends(begins: Mapping[str, set[date]], start: date | None, days: int) -> list[date]:
    """The days at which all steps but the last end; days without records make no step."""
    every = sorted(set().union(*begins.values()))
    ends: list[date] = []
    for day in every:
        first = max(day, start) if start and not ends else day
        if not ends or day >= ends[-1]:
            ends.append(min(first, _LAST - timedelta(days=days)) + timedelta(days=days))
    return [end for end in ends if end <= every[-1]]


def _begun(plant: Plant, begins: Mapping[str, set[date]], at: datetime | None, files: Files) -> Files:
    """The files with rows that begin before the instant (None: all), and those of which nobody can tell.

    All are taken of a source that sources.py asks for, and of one that has other columns in others of its files, of
    which the mapping is read.
    """
    if at is None:
        return files
    asked = {s.name for name, sources in sources_by_input(plant).items() for s in sources if s.input != name}
    picked = {}
    with _received(plant, files) as received:
        for source, paths in files.items():
            days = {path: begins.get(source_file_of(path)) for path in paths}
            some = [path for path, known in days.items() if known is None or _midnight(min(known), plant) < at]
            is_alike = not some or received.columns_of({source: some}) == received.columns_of({source: paths})
            picked[source] = some if is_alike and source not in asked else paths
    return picked


@contextmanager
def _received(plant: Plant, files: Files) -> Iterator[Received]:
    with within_memory():
        connection = connected()
        try:
            yield Received(connection, plant, files)
        finally:
            connection.disconnect()
