"""Text to instants and dates. Runs on local DuckDB only."""

import re
from typing import NamedTuple

import ibis
import ibis.expr.datatypes as dt
import ibis.expr.types as ir

from plantkpi.config.plant import Source
from plantkpi.errors import ConfigError
from plantkpi.portable import UTC

_HOURS, _MINUTES = r"0\d|1[0-4]", r"[0-5]\d"
"""Of an offset from UTC: no clock on earth is farther from it than 14 hours."""
_CLOCK = r"\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?"
ISO = rf"^(\d{{4}}-\d{{2}}-\d{{2}})(?:[T ]({_CLOCK}))? ?(?:([Zz])|([+-])({_HOURS}):?({_MINUTES})?)?$"
"""ISO 8601, extended form: date, time, Z, sign, hours and minutes of the offset."""

_USUAL = r"\d{4}-\d{2}-\d{2}(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.]\d{1,9})?)?)?"
_PLAIN = rf"^{_USUAL}$"
_STATED = rf"^{_USUAL}(?:[Zz]|[+-](?:{_HOURS}):{_MINUTES})$"
_OFFSET_LENGTH = 6
_KNOWN = set("aAbBcdDfFgGHIjmMnpSuUVwWxXyYz%")
_US_PER_HOUR, _US_PER_MINUTE = 3_600_000_000, 60_000_000
_FIRST_US, _LAST_US = -62_135_596_800_000_000, 253_402_300_799_999_999
"""From the begin of the year 1 to the end of 9999: what every engine and a Python datetime can hold."""


class Moment(NamedTuple):
    """Microseconds since 1970 of an absolute instant, and those of a wall clock; NULL for the other one."""

    absolute_us: ir.IntegerValue
    wall_us: ir.IntegerValue
    expected: str


@ibis.udf.scalar.builtin(name="try_strptime")
def _try_strptime(text: str, form: str) -> dt.Timestamp(scale=6):  # type: ignore[valid-type]
    """DuckDB: the wall clock, or with %z the instant; NULL when the text has another form."""


@ibis.udf.scalar.builtin(name="epoch_us")
def epoch_us(instant: dt.Timestamp(scale=6)) -> int:  # type: ignore[valid-type, empty-body]
    """DuckDB: microseconds since 1970."""


@ibis.udf.scalar.builtin(name="make_timestamp")
def from_us(us: int) -> dt.Timestamp(scale=6):  # type: ignore[valid-type]
    """DuckDB: the timestamp without zone that is so many microseconds after 1970."""


@ibis.udf.scalar.builtin(name="make_timestamptz")
def _make_timestamptz(us: int) -> UTC:
    """DuckDB: the instant so many microseconds after 1970, whatever the session's time zone."""


def utc(us: ir.IntegerValue) -> ir.TimestampValue:
    """The instant so many microseconds after 1970; the first of the year 1 or the last of 9999 for one beyond."""
    return _make_timestamptz(_within_reach(us))


def _within_reach(us: ir.IntegerValue) -> ir.IntegerValue:
    """Microseconds since 1970 of the nearest time that can be told: the first day of 1 in the east is none in UTC."""
    return ibis.cases((us < _FIRST_US, _FIRST_US), (us > _LAST_US, _LAST_US), else_=us)


def moment(text: ir.StringValue, source: Source) -> Moment:
    """By the source's time formats, or else ISO 8601; absolute when the text states its offset."""
    found = _by_formats(text, source) if source.time_format else _iso(text)
    return found._replace(wall_us=_within_reach(found.wall_us))


def _by_formats(text: ir.StringValue, source: Source) -> Moment:
    absolute, wall = [ibis.null("int64")], [ibis.null("int64")]
    for form in source.time_format:
        _check_form(form, source)
        us = epoch_us(_try_strptime(text, form))
        if "%z" in form:
            absolute.append(text.re_search(_with_offset(form)).ifelse(us, ibis.null("int64")))
        else:
            wall.append(us)
    forms = " or ".join(source.time_format)
    wall_us = ibis.coalesce(*wall)
    absolute_us = wall_us.isnull().ifelse(ibis.coalesce(*absolute), ibis.null("int64"))
    return Moment(absolute_us, wall_us, f"time like {forms}")


def _check_form(form: str, source: Source) -> None:
    unknown = [letter for letter in re.findall(r"%-?(.?)", form) if letter not in _KNOWN]
    if unknown:
        hint = "use %z (an offset such as +01:00)" if unknown[0] == "Z" else "use %Y %m %d %H %M %S and the like"
        raise ConfigError(f"[source.{source.name}] time_format {form!r}: %{unknown[0]} is not known; {hint}")


def _with_offset(form: str) -> str:
    """The pattern of texts of a time format whose offset there can be; strptime takes +99:99 as well."""
    return "^" + "".join(map(_pattern, re.split(r"(%-?.|\s+)", form))) + "$"


def _pattern(part: str) -> str:
    if part == "%z":
        return f"[+-](?:{_HOURS})(?::?{_MINUTES})?"
    if part.isspace():
        return r"\s+"
    if not part.startswith("%") or part == "%%":
        return re.escape(part.replace("%%", "%"))
    if part[-1] in "cxX":  # of several parts
        return r"\d.*?"
    return r"\pL.*?" if part[-1] in "aAbBp" else r"\d+"


def _iso(text: ir.StringValue) -> Moment:
    """The usual forms by a cast, which takes a third to a fifth of the time that all of ISO 8601 takes."""
    is_plain, is_stated = text.re_search(_PLAIN), text.re_search(_STATED)
    absolute_us, wall_us = _iso_parts(text)
    none = ibis.null("int64")
    return Moment(
        ibis.cases((is_plain, none), (is_stated, _stated_us(text)), else_=absolute_us),
        ibis.cases((is_plain, _cast_us(text)), (is_stated, none), else_=wall_us),
        "ISO 8601 time (like 2024-01-31T06:00:00)",
    )


def _cast_us(text: ir.StringValue) -> ir.IntegerValue:
    return epoch_us(text.try_cast(dt.Timestamp(scale=6)))


def _stated_us(text: ir.StringValue) -> ir.IntegerValue:
    """Of a text that ends in Z or in an offset; the cast leaves those out, since it takes some and ignores others."""
    is_zulu = text.right(1).upper() == "Z"
    length = text.length()
    local_us = _cast_us(text.left(is_zulu.ifelse(length - 1, length - _OFFSET_LENGTH)))
    offset = text.right(_OFFSET_LENGTH)
    east_us = _number(offset.substr(1, 2)) * _US_PER_HOUR + _number(offset.right(2)) * _US_PER_MINUTE
    return local_us - ibis.cases((is_zulu, 0), (offset.left(1) == "-", -east_us), else_=east_us)


def _iso_parts(text: ir.StringValue) -> tuple[ir.IntegerValue, ir.IntegerValue]:
    """Of any text in ISO 8601, the absolute instant or the wall clock; both NULL for another text."""
    fits = text.re_search(ISO)
    date, clock, zulu, sign, hours, minutes = (text.re_extract(ISO, group) for group in range(1, 7))
    body = date + " " + clock.replace(",", ".").nullif("").fill_null("00:00")
    local_us = _cast_us(fits.ifelse(body, ibis.null("string")))
    east_us = _number(hours) * _US_PER_HOUR + _number(minutes) * _US_PER_MINUTE
    is_absolute = (zulu != "") | (sign != "")
    none = ibis.null("int64")
    absolute_us = is_absolute.ifelse(local_us - (sign == "-").ifelse(-east_us, east_us), none)
    return absolute_us, is_absolute.ifelse(none, local_us)


def _number(digits: ir.StringValue) -> ir.IntegerValue:
    return digits.try_cast("int64").fill_null(0)


def date(text: ir.StringValue, source: Source) -> tuple[ir.DateValue, str]:
    """The date of a text that is a date, or midnight of it; and what was expected."""
    found = moment(text, source)
    day = from_us(found.wall_us)
    forms = " or ".join(source.time_format) or "2024-01-31"
    is_midnight = found.wall_us % (24 * _US_PER_HOUR) == 0
    return is_midnight.ifelse(day, ibis.null(day.type())).date(), f"date like {forms}"
