"""The [calendar] block of plant.toml, read and checked."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Any, NoReturn

from plantkpi.errors import ConfigError, did_you_mean
from plantkpi.vocabulary import FIRST_YEAR, LAST_YEAR, OUT_OF_YEARS, is_in_years

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

HOURS_KEYS = {
    "name": "What the shift is called.",
    "start": 'Wall clock at which it starts, such as "06:00".',
    "end": 'Wall clock at which it ends; the next day when that is not after the start. "24:00" is midnight.',
    "breaks": 'Unplanned time within it, as pairs: [["09:00", "09:15"]].',
}
LIMIT_KEYS = {
    "lines": "The lines that it holds for; default: all.",
    "machines": "The machines that it holds for; default: all.",
}
SHIFT_KEYS = {
    **HOURS_KEYS,
    **LIMIT_KEYS,
    "days": 'Weekdays on which it starts, of "mon" to "sun"; default: all.',
    "valid_from": "First date on which it starts; default, or before 1971: always.",
    "valid_to": "Last date on which it starts; default, or after 2099: for ever.",
}
HOLIDAY_KEYS = {"date": "The date on which no shift starts.", "name": "What the holiday is called."}
EXCEPTION_KEYS = {
    "date": "The date on which only these shifts start.",
    "name": "Why.",
    "shifts": "Names of shifts, or shifts with hours of their own: { name, start, end, breaks }.",
    **LIMIT_KEYS,
}


@dataclass(frozen=True)
class Hours:
    """A shift's start on its date, its length on the wall clock, and its breaks as (after, length)."""

    name: str
    start: time
    length: timedelta
    breaks: tuple[tuple[timedelta, timedelta], ...]


@dataclass(frozen=True)
class Limit:
    """The lines and machines that a block holds for; every one when it names none."""

    lines: tuple[str, ...]
    machines: tuple[str, ...]

    def holds(self, machine_id: str, line: str | None) -> bool:
        """Whether the block speaks of this machine."""
        return not (self.lines or self.machines) or machine_id in self.machines or line in self.lines


@dataclass(frozen=True)
class ShiftRule:
    """One [[calendar.shift]] block; `valid_to` is the last date on which it starts."""

    hours: Hours
    days: tuple[int, ...]
    limit: Limit
    valid_from: date
    valid_to: date


@dataclass(frozen=True)
class ExceptionRule:
    """One [[calendar.exception]] block: names of shifts, or hours of their own."""

    day: date
    shifts: tuple[str | Hours, ...]
    limit: Limit
    where: str


@dataclass(frozen=True)
class Calendar:
    """A plant's whole calendar."""

    shifts: tuple[ShiftRule, ...]
    holidays: frozenset[date]
    exceptions: tuple[ExceptionRule, ...]


def read_calendar(calendar: Mapping[str, Any], where: str) -> Calendar:
    """Read [calendar]; raise ConfigError that starts with `where` and names block, key and remedy."""
    _known(calendar, ("shift", "holiday", "exception"), f"{where}: [calendar]")
    blocks = {kind: list(_blocks(calendar, kind, where)) for kind in ("shift", "holiday", "exception")}
    shifts = tuple(_shift(block, at) for block, at in blocks["shift"])
    if not shifts:
        _fail(f"{where}: [calendar] has no shift; add a [[calendar.shift]] with name, start, end and days")
    names = {rule.hours.name for rule in shifts}
    return Calendar(
        shifts=shifts,
        holidays=frozenset(_holiday(block, at) for block, at in blocks["holiday"]),
        exceptions=tuple(_exception(block, names, at) for block, at in blocks["exception"]),
    )


def parse_time(value: Any, where: str) -> time:
    """A wall-clock time from "HH:MM" (or TOML's own 06:00:00); "24:00" is midnight."""
    if isinstance(value, time):
        return value
    try:
        return time() if value == "24:00" else datetime.strptime(str(value), "%H:%M").time()
    except ValueError:
        return _fail(f'{where} = {value!r} is not a time of day; write "06:00"')


def _blocks(calendar: Mapping[str, Any], kind: str, where: str) -> Iterable[tuple[Mapping[str, Any], str]]:
    blocks = calendar.get(kind, [])
    if not isinstance(blocks, list) or not all(isinstance(block, Mapping) for block in blocks):
        _fail(f"{where}: write [[calendar.{kind}]] with two brackets, once for each {kind}")
    for number, block in enumerate(blocks, 1):
        label = block.get("name", block.get("date", ""))
        yield block, f"{where}: [[calendar.{kind}]] {number}" + (f" ({label})" if label else "")


def _shift(block: Mapping[str, Any], where: str) -> ShiftRule:
    _known(block, SHIFT_KEYS, where)
    valid_from = _date(block.get("valid_from", date.min), f"{where} valid_from")
    valid_to = _date(block.get("valid_to", date.max), f"{where} valid_to")
    if valid_from.year > LAST_YEAR:
        _fail(f"{where} valid_from = {valid_from} {OUT_OF_YEARS}")
    if valid_to.year < FIRST_YEAR:
        _fail(f"{where} valid_to = {valid_to} {OUT_OF_YEARS}")
    return ShiftRule(
        hours=_hours(block, where),
        days=tuple(_weekday(day, where) for day in _listed(block.get("days", WEEKDAYS), f"{where} days")),
        limit=_limit(block, where),
        valid_from=valid_from,
        valid_to=valid_to,
    )


def _holiday(block: Mapping[str, Any], where: str) -> date:
    _known(block, HOLIDAY_KEYS, where)
    return _day(block, where)


def _exception(block: Mapping[str, Any], names: Collection[str], where: str) -> ExceptionRule:
    _known(block, EXCEPTION_KEYS, where)
    day = _day(block, where)
    items = _listed(_required(block, "shifts", where), f"{where} shifts")
    shifts = tuple(_excepted(item, names, where) for item in items)
    return ExceptionRule(day, shifts, _limit(block, where), where)


def _excepted(item: Any, names: Collection[str], where: str) -> str | Hours:
    if isinstance(item, Mapping):
        _known(item, HOURS_KEYS, f"{where} shifts")
        return _hours(item, f"{where} shifts")
    if item not in names:
        _fail(f"{where} shifts names {item!r}, which is not a shift.{did_you_mean(str(item), names)}")
    return str(item)


def _hours(block: Mapping[str, Any], where: str) -> Hours:
    start = parse_time(_required(block, "start", where), f"{where} start")
    length = _until(start, parse_time(_required(block, "end", where), f"{where} end")) or timedelta(days=1)
    pairs = _listed(block.get("breaks", []), f"{where} breaks")
    breaks = sorted(_break(pair, start, length, where) for pair in pairs)
    for (after, lasts), (following, _) in pairwise(breaks):
        if following < after + lasts:
            _fail(f"{where} breaks: two of them overlap")
    return Hours(str(_required(block, "name", where)), start, length, tuple(breaks))


def _break(pair: Any, start: time, length: timedelta, where: str) -> tuple[timedelta, timedelta]:
    if not isinstance(pair, list | tuple) or len(pair) != 2:
        _fail(f'{where} breaks: {pair!r} is not a pair of times; write [["09:00", "09:15"]]')
    begins, ends = (parse_time(value, f"{where} breaks") for value in pair)
    after, lasts = _until(start, begins), _until(begins, ends)
    if not lasts or after + lasts > length:
        _fail(f"{where} breaks: {begins:%H:%M} to {ends:%H:%M} is not within the shift")
    return after, lasts


def _until(start: time, end: time) -> timedelta:
    return (datetime.combine(date.min, end) - datetime.combine(date.min, start)) % timedelta(days=1)


def _limit(block: Mapping[str, Any], where: str) -> Limit:
    lines, machines = (tuple(map(str, _listed(block.get(key, []), f"{where} {key}"))) for key in LIMIT_KEYS)
    return Limit(lines, machines)


def _weekday(day: Any, where: str) -> int:
    if day not in WEEKDAYS:
        _fail(f"{where} days names {day!r}, which is not a weekday.{did_you_mean(str(day), WEEKDAYS)}")
    return WEEKDAYS.index(day) + 1


def _day(block: Mapping[str, Any], where: str) -> date:
    """The date of a holiday or an exception."""
    day = _date(_required(block, "date", where), f"{where} date")
    return day if is_in_years(day) else _fail(f"{where} date = {day} {OUT_OF_YEARS}")


def _date(value: Any, where: str) -> date:
    try:
        return value if type(value) is date else date.fromisoformat(str(value))
    except ValueError:
        return _fail(f"{where} = {value!r} is not a date; write 2026-12-25")


def _listed(value: Any, where: str) -> list[Any]:
    if not isinstance(value, list | tuple):
        _fail(f"{where} = {value!r} is not a list; write it in brackets")
    return list(value)


def _required(block: Mapping[str, Any], key: str, where: str) -> Any:
    return block[key] if key in block else _fail(f"{where} has no {key}")


def _known(block: Mapping[str, Any], keys: Collection[str], where: str) -> None:
    for key in block:
        if key not in keys:
            _fail(f"{where} has no key {key!r}.{did_you_mean(key, keys)}")


def _fail(message: str) -> NoReturn:
    raise ConfigError(message)
