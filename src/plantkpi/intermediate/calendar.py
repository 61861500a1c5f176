"""Shift calendars, expanded in Python to intervals in UTC: clock changes are the time zone's business."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from plantkpi.errors import ConfigError, did_you_mean
from plantkpi.intermediate.calendar_rules import (
    Calendar,
    ExceptionRule,
    Hours,
    Limit,
    parse_time,
    read_calendar,
)

Machine = tuple[str, str | None]
"""A machine's id and its line."""


def expand_shifts(
    calendar: Mapping[str, Any], machines: Sequence[Machine], zone: str, first: date, last: date, where: str
) -> list[dict[str, Any]]:
    """One row per machine and shift, or break within it, of the shifts that start on `first` to `last`.

    Keys machine_id, shift, shift_date (the date that it starts on), start_at, end_at (aware, UTC,
    half-open), is_break; sorted by machine, start and is_break. Times are wall-clock times in the IANA
    zone: one that does not exist moves forward by the gap, one that exists twice is the first. What the
    gap swallows is left out. ConfigError, which starts with `where`, for a calendar that cannot be followed.
    """
    rules = read_calendar(calendar, where)
    _enforce_limits(rules, machines, where)
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    rows = [row for machine in machines for row in _machine_rows(rules, machine, days, ZoneInfo(zone), where)]
    return sorted(rows, key=lambda r: (r["machine_id"], r["start_at"], r["is_break"]))


def expand_days(zone: str, day_starts: str, first: date, last: date) -> list[dict[str, Any]]:
    """One row per business date from `first` to `last`, from `day_starts` ("HH:MM") to the next.

    Keys business_date, start_at, end_at (aware, UTC, half-open), iso_year, iso_week, weekday (1 Monday to
    7 Sunday), week ("2026-W11"), month ("2026-03"), year.
    """
    begins = parse_time(day_starts, "[timeline] business_day_starts")
    return [_day(first + timedelta(days=n), begins, ZoneInfo(zone)) for n in range((last - first).days + 1)]


def to_utc(local: datetime, zone: ZoneInfo) -> datetime:
    """A wall-clock time in UTC: moved forward by the gap when it does not exist, the first of two."""
    return local.replace(tzinfo=zone, fold=0).astimezone(UTC)


def _day(day: date, begins: time, zone: ZoneInfo) -> dict[str, Any]:
    iso = day.isocalendar()
    return {
        "business_date": day,
        "start_at": to_utc(datetime.combine(day, begins), zone),
        "end_at": to_utc(datetime.combine(day + timedelta(days=1), begins), zone),
        "iso_year": iso.year,
        "iso_week": iso.week,
        "weekday": iso.weekday,
        "week": f"{iso.year}-W{iso.week:02}",
        "month": f"{day:%Y-%m}",
        "year": day.year,
    }


def _machine_rows(
    rules: Calendar, machine: Machine, days: Iterable[date], zone: ZoneInfo, where: str
) -> Iterator[dict[str, Any]]:
    starts = [(datetime.combine(day, h.start), h) for day in days for h in _hours_on(rules, machine, day)]
    starts.sort(key=lambda item: item[0])
    for (one, hours), (other, following) in pairwise(starts):
        if other < one + hours.length:
            raise ConfigError(
                f"{where}: [calendar] gives machine {machine[0]} overlapping shifts: {hours.name} of "
                f"{one:%Y-%m-%d %H:%M} has not ended when {following.name} starts at "
                f"{other:%Y-%m-%d %H:%M}. Limit them with days, lines or machines."
            )
    nexts = [*[to_utc(start, zone) for start, _ in starts[1:]], datetime.max.replace(tzinfo=UTC)]
    for (start, hours), next_at in zip(starts, nexts, strict=False):
        yield from _shift_rows(machine[0], start, hours, zone, next_at)


def _shift_rows(
    machine_id: str, start: datetime, hours: Hours, zone: ZoneInfo, next_at: datetime
) -> Iterator[dict[str, Any]]:
    start_at, end_at = to_utc(start, zone), min(to_utc(start + hours.length, zone), next_at)
    breaks = [(to_utc(start + after, zone), to_utc(start + after + lasts, zone)) for after, lasts in hours.breaks]
    spans = [(start_at, end_at, False), *[(max(a, start_at), min(b, end_at), True) for a, b in breaks]]
    for a, b, is_break in spans:
        if a < b:
            yield {
                "machine_id": machine_id,
                "shift": hours.name,
                "shift_date": start.date(),
                "start_at": a,
                "end_at": b,
                "is_break": is_break,
            }


def _hours_on(rules: Calendar, machine: Machine, day: date) -> list[Hours]:
    """The shifts of a machine that start on a date: an exception's, none on a holiday, or the weekly ones."""
    found = [rule for rule in rules.exceptions if rule.day == day and rule.limit.holds(*machine)]
    if len(found) > 1:
        raise ConfigError(f"{found[1].where}: machine {machine[0]} has another exception on {day}; make them one")
    if found:
        return [_excepted(rules, machine, day, found[0], item) for item in found[0].shifts]
    return [] if day in rules.holidays else [h for h, is_weekly in _valid(rules, machine, day) if is_weekly]


def _excepted(rules: Calendar, machine: Machine, day: date, exception: ExceptionRule, item: str | Hours) -> Hours:
    if isinstance(item, Hours):
        return item
    named = [(h, is_weekly) for h, is_weekly in _valid(rules, machine, day) if h.name == item]
    weekly = {h for h, is_weekly in named if is_weekly}
    options = weekly or {h for h, _ in named}
    if len(options) != 1:
        count = "no" if not options else "more than one"
        raise ConfigError(
            f"{exception.where}: machine {machine[0]} has {count} shift {item!r} on {day}; "
            f'write its hours: {{name = "{item}", start = "06:00", end = "14:00"}}'
        )
    return options.pop()


def _valid(rules: Calendar, machine: Machine, day: date) -> list[tuple[Hours, bool]]:
    """Hours of the blocks that hold for a machine on a date, and whether the weekday is theirs."""
    return [
        (rule.hours, day.isoweekday() in rule.days)
        for rule in rules.shifts
        if rule.limit.holds(*machine) and rule.valid_from <= day <= rule.valid_to
    ]


def _enforce_limits(rules: Calendar, machines: Sequence[Machine], where: str) -> None:
    limits = [shift.limit for shift in rules.shifts] + [exception.limit for exception in rules.exceptions]
    _enforce_names(limits, "machines", {machine_id for machine_id, _ in machines}, where)
    _enforce_names(limits, "lines", {line for _, line in machines if line}, where)


def _enforce_names(limits: Iterable[Limit], key: str, known: Collection[str], where: str) -> None:
    """A misspelt line would lose planned time in silence."""
    for name in sorted({name for limit in limits for name in getattr(limit, key)}):
        if name not in known:
            hint = did_you_mean(name, known)
            raise ConfigError(f"{where}: [calendar] {key} names {name!r}, which the plant does not have.{hint}")
