"""Wall-clock time to UTC, from Python's time zone tables and never by SQL zone maths."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from plantkpi.config.plant import Source
from plantkpi.engines.fingerprint import hashed

FIRST_YEAR, LAST_YEAR = 1950, 2100
_BEGINNING = datetime(1, 1, 1)
_MICROSECOND = timedelta(microseconds=1)


class Stretch(NamedTuple):
    """Wall-clock times from `wall_from` to the next stretch's.

    kind plain: offset_us = later_offset_us. kind twice: offsets of the first and the second passage.
    kind never: offsets before and after the clocks went forward. Offsets are microseconds east of UTC.
    """

    wall_from: datetime
    offset_us: int
    later_offset_us: int
    kind: str


@cache
def offsets(zone: str, first_year: int = FIRST_YEAR, last_year: int = LAST_YEAR) -> tuple[Stretch, ...]:
    """The zone's stretches in order; the first and the last hold for all time before and after the years."""
    tz = ZoneInfo(zone)
    start, end = datetime(first_year, 1, 1, tzinfo=UTC), datetime(last_year + 1, 1, 1, tzinfo=UTC)
    before = _offset(tz, start)
    found = [Stretch(_BEGINNING, before, before, "plain")]
    for instant in _changes(tz, start, end):
        before, after = found[-1].later_offset_us, _offset(tz, instant)
        wall = instant.replace(tzinfo=None)
        low, high = sorted((before, after))
        kind = "twice" if after < before else "never"
        found.append(Stretch(wall + low * _MICROSECOND, before, after, kind))
        found.append(Stretch(wall + high * _MICROSECOND, after, after, "plain"))
    return tuple(found)


def _offset(tz: ZoneInfo, instant: datetime) -> int:
    offset = instant.astimezone(tz).utcoffset()
    return (offset or timedelta()) // _MICROSECOND


def _changes(tz: ZoneInfo, start: datetime, end: datetime) -> Iterator[datetime]:
    """Instants at which the offset changes, to the second; at most one a day is found."""
    day = timedelta(days=1)
    low = start
    while low < end:
        if _offset(tz, low) != _offset(tz, low + day):
            yield _change_within(tz, low, low + day)
        low += day


def _change_within(tz: ZoneInfo, low: datetime, high: datetime) -> datetime:
    before = _offset(tz, low)
    while high - low > timedelta(seconds=1):
        middle = (low + (high - low) / 2).replace(microsecond=0)
        low, high = (middle, high) if _offset(tz, middle) == before else (low, middle)
    return high


def stretches(zone: str, ambiguous: str, nonexistent: str) -> pa.Table:
    """One row per stretch: wall_from, zone_offset_us to subtract, zone_problem (NULL when there is none).

    `ambiguous` (first, second, reject) is for hours that exist twice; `nonexistent` (reject, shift) for
    hours that do not exist: shift moves them forward by the gap.
    """
    rows = [
        (
            s.wall_from,
            s.later_offset_us if (s.kind, ambiguous) == ("twice", "second") else s.offset_us,
            problem,
        )
        for s in offsets(zone)
        for problem in [_problem(s.kind, zone, ambiguous, nonexistent)]
    ]
    walls, shifts, problems = zip(*rows, strict=True)
    columns = {
        "wall_from": pa.array(walls, pa.timestamp("us")),
        "zone_offset_us": pa.array(shifts, pa.int64()),
        "zone_problem": pa.array(problems, pa.string()),
    }
    return pa.table(columns)


def in_memory(source: Source) -> ir.Table:
    """The stretches of a source's zone, beside any table of a local DuckDB."""
    return ibis.memtable(stretches(*_zone(source)))


class Zones:
    """The stretches of sources' zones as tables of one local DuckDB, whose names stay the same from run to run."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._made: dict[str, ir.Table] = {}

    def __call__(self, source: Source) -> ir.Table:
        """The table for a source's zone, made when it is first asked for."""
        name = f"zone_{hashed(_zone(source))}"
        if name not in self._made:
            self._made[name] = self._connection.create_table(name, stretches(*_zone(source)), temp=True)
        return self._made[name]


def _zone(source: Source) -> tuple[str, str, str]:
    return source.time_zone or "UTC", source.ambiguous, source.nonexistent


def _problem(kind: str, zone: str, ambiguous: str, nonexistent: str) -> str | None:
    if kind == "twice" and ambiguous == "reject":
        return f"exists twice in {zone} (the clocks went back)"
    if kind == "never" and nonexistent == "reject":
        return f"does not exist in {zone} (the clocks went forward)"
    return None
