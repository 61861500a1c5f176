"""When the simulated plant works."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from operator import itemgetter
from typing import Any

from plantkpi.demo.simulator.model import Interval
from plantkpi.errors import ConfigError
from plantkpi.intermediate.calendar import expand_shifts

WEEKEND_S = 24 * 3600
"""A pause of this length closes every order."""

_WORKDAYS = ["mon", "tue", "wed", "thu", "fri"]
_NIGHT = {"name": "night", "start": "22:00", "end": "06:00", "breaks": [["02:00", "02:30"]]}

CALENDAR: Mapping[str, Any] = {
    "shift": [
        {
            "name": "early",
            "start": "06:00",
            "end": "14:00",
            "days": _WORKDAYS,
            "breaks": [["09:00", "09:15"], ["12:00", "12:30"]],
        },
        {
            "name": "late",
            "start": "14:00",
            "end": "22:00",
            "days": _WORKDAYS,
            "breaks": [["18:00", "18:30"]],
        },
        _NIGHT | {"days": _WORKDAYS},
    ],
    "holiday": [
        {"date": date(2026, 4, 3), "name": "Good Friday"},
        {"date": date(2026, 4, 6), "name": "Easter Monday"},
    ],
    "exception": [
        {"date": date(2026, 3, 20), "name": "stocktaking", "shifts": ["early"]},
        {"date": date(2026, 3, 28), "name": "overtime, on the night the clocks change", "shifts": [_NIGHT]},
    ],
}
"""The [calendar] of data/demo/plant.toml."""


@dataclass(frozen=True)
class Hours:
    """Blocks of shifts that touch, and the disjoint stretches within them that are no breaks."""

    blocks: tuple[Interval, ...]
    planned: tuple[Interval, ...]

    def block_at(self, at: int) -> Interval:
        """The block of shifts that an instant lies in, or the last one before it."""
        return self.blocks[max(bisect_right(self.blocks, (at, 1 << 60)) - 1, 0)]

    def week_ends(self) -> list[int]:
        """Ends of blocks after which the plant rests for a day or longer."""
        return [one[1] for one, following in pairwise(self.blocks) if following[0] - one[1] >= WEEKEND_S]


def hours_of(zone: str, first: date, days: int) -> Hours:
    """The plant's hours on so many days from `first`; they are the same for every machine."""
    rows = expand_shifts(CALENDAR, [("any", None)], zone, first, first + timedelta(days=days - 1), "simulation")
    if not rows:
        raise ConfigError(f"simulation: no shift starts within {days} days from {first}; name other days")
    spans = {
        kind: [(seconds(r["start_at"]), seconds(r["end_at"])) for r in rows if r["is_break"] is kind]
        for kind in (False, True)
    }
    blocks = joined(spans[False])
    return Hours(tuple(blocks), tuple(without(blocks, spans[True])))


def seconds(at: datetime) -> int:
    """An aware instant as whole seconds since 1970."""
    return int(at.timestamp())


def instant(at: int) -> datetime:
    """The instant of a second, in UTC."""
    return datetime.fromtimestamp(at, UTC)


def joined(intervals: Iterable[Interval]) -> list[Interval]:
    """The union of intervals, as disjoint ones in order; those that touch become one."""
    found: list[Interval] = []
    for start, end in sorted(i for i in intervals if i[0] < i[1]):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def without(intervals: Sequence[Interval], holes: Iterable[Interval]) -> list[Interval]:
    """What the holes leave of disjoint intervals in order."""
    rest, left = joined(holes), []
    for start, end in intervals:
        at = start
        for a, b in _reaching(rest, start, end):
            left.append((at, a))
            at = b
        left.append((at, end))
    return [piece for piece in left if piece[0] < piece[1]]


def within(intervals: Sequence[Interval], frame: Sequence[Interval]) -> list[Interval]:
    """What of the intervals lies within the disjoint ones of the frame, which are in order."""
    return joined((max(s, a), min(e, b)) for s, e in intervals for a, b in _reaching(frame, s, e))


def _reaching(frame: Sequence[Interval], start: int, end: int) -> Iterator[Interval]:
    """Those of disjoint intervals in order that have seconds in common with one."""
    for n in range(bisect_right(frame, start, key=itemgetter(1)), len(frame)):
        if frame[n][0] >= end:
            return
        yield frame[n]


def length(intervals: Iterable[Interval]) -> int:
    """Seconds of disjoint intervals."""
    return sum(end - start for start, end in intervals)
