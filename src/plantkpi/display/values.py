"""Values as text, a column at a time: one unit and one number of decimals each, in the marks of the plant's locale."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from plantkpi.catalog.wording import US_PER, Wording
from plantkpi.config.locales import NumberMarks
from plantkpi.errors import printable

UNKNOWN = "–"
"""What stands for a value that is not known or not there."""
_LONG_US = 2 * US_PER["h"]
_SHORT_US = 2 * US_PER["min"]
_FEWEST_DIGITS = 3


@dataclass(frozen=True)
class Style:
    """How a plant writes: its numbers, and the wall clock of its instants."""

    marks: NumberMarks = field(default_factory=NumberMarks)
    time_zone: str = "UTC"

    @property
    def zone(self) -> ZoneInfo:
        """The zone of the wall clock."""
        return ZoneInfo(self.time_zone)


@dataclass(frozen=True)
class ShownColumn:
    """A column as text: heading with its unit, a cell per row, numbers aligned right."""

    heading: str
    cells: Sequence[str]
    is_right: bool


def shown(found: Wording, values: Sequence[Any], style: Style, marks: Sequence[str] = ()) -> ShownColumn:
    """The column of these values; `marks` are those of footnotes, by row ("" for none)."""
    known = [v for v in values if v is not None]
    if any(isinstance(v, datetime) for v in known):
        unit, cells = _instants(values, style)
        return ShownColumn(heading(found.words, unit), cells, is_right=False)
    is_nameless = not known and found.kind == "number" and not found.unit
    if (
        found.kind == "label"
        or is_nameless
        or not all(isinstance(v, int | float) and not isinstance(v, bool) for v in known)
    ):
        is_right = bool(known) and all(isinstance(v, int | float) and not isinstance(v, bool) for v in known)
        return ShownColumn(heading(found.words, found.unit), [plain(v) for v in values], is_right)
    unit, cells = numbers(found, values, style)
    if any(marks):
        width = max(map(len, marks))
        cells = [cell + mark.ljust(width) for cell, mark in zip(cells, marks, strict=True)]
    return ShownColumn(heading(found.words, unit), cells, is_right=True)


def heading(words: str, unit: str) -> str:
    """Words with the unit behind them."""
    return printable(f"{words} ({unit})" if unit else words)


def numbers(found: Wording, values: Sequence[Any], style: Style) -> tuple[str, list[str]]:
    """The unit of all values, and each as text without it."""
    if found.kind == "duration":
        unit = _duration_unit([v * found.scale for v in values if v is not None])
        scaled = [None if v is None else v * found.scale / US_PER[unit] for v in values]
        return unit, _written(scaled, 1, style)
    if found.kind == "ratio":
        percent = [None if v is None else 100 * v for v in values]
        return "%", _written(percent, _ratio_places(percent), style)
    return found.unit, _written(values, _places(values), style)


def quantity(found: Wording, value: Any, style: Style) -> str:
    """One value with its unit, for a sentence."""
    if not isinstance(value, int | float):
        return plain(value)
    unit, (text,) = numbers(found, [value], style)
    return f"{text} {unit}".rstrip()


def plain(value: Any) -> str:
    """What is no measured number: texts with control characters escaped, dates in ISO form, yes and no."""
    if value is None:
        return UNKNOWN
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict | list):
        return printable(json.dumps(value, ensure_ascii=False, default=str))
    return printable(value.isoformat(" ") if isinstance(value, datetime) else str(value)).expandtabs()


def _duration_unit(known: Sequence[float]) -> str:
    """Hours where most are longer than two of them, seconds where most are shorter than two minutes, else minutes."""
    something = [abs(v) for v in known if v]
    if not something:
        return "h"
    long, short = sum(v > _LONG_US for v in something), sum(v < _SHORT_US for v in something)
    if 2 * long >= len(something):
        return "h"
    return "s" if 2 * short > len(something) else "min"


def _ratio_places(percent: Sequence[float | None]) -> int:
    """One decimal, or two where all lie within a point and some that differ look the same with one."""
    known = {v for v in percent if v is not None}
    is_close = bool(known) and max(known) - min(known) < 1
    return 2 if is_close and len({f"{v:.1f}" for v in known}) < len({f"{v:.2f}" for v in known}) else 1


def _places(values: Sequence[float | None]) -> int:
    """None for whole numbers; else as many as leave the largest three digits or more."""
    known = [abs(v) for v in values if v is not None and math.isfinite(v)]
    if all(float(v).is_integer() for v in known):
        return 0
    return max(0, _FEWEST_DIGITS - 1 - math.floor(math.log10(max(known))))


def _written(values: Sequence[float | None], places: int, style: Style) -> list[str]:
    return [UNKNOWN if v is None else _number(v, places, style) for v in values]


def _number(value: float, places: int, style: Style) -> str:
    """The number with that many places, or three digits where those would leave nothing of it."""
    if not math.isfinite(value):
        return str(value)
    if value and abs(value) < 0.5 * 10**-places:
        places = _FEWEST_DIGITS - 1 - math.floor(math.log10(abs(value)))
    text = style.marks.written(value, places)
    return text.removeprefix("-") if float(f"{value:.{places}f}") == 0 else text


def _instants(values: Sequence[datetime | None], style: Style) -> tuple[str, list[str]]:
    """The offset that all of them have, or else the zone; the wall clock of each, to what tells it from others."""
    local = [v.astimezone(style.zone) if v is not None and v.tzinfo else v for v in values]
    known = [v for v in local if v is not None]
    offsets = {f"{v:%z}" for v in known}
    precision = (
        "microseconds"
        if any(v.microsecond for v in known)
        else "seconds"
        if any(v.second for v in known)
        else "minutes"
    )
    if len(offsets) == 1:
        offset = offsets.pop()
        told = f"UTC{offset[:3]}:{offset[3:]}" if offset else ""
        return told, [UNKNOWN if v is None else v.replace(tzinfo=None).isoformat(" ", precision) for v in local]
    return style.time_zone, [UNKNOWN if v is None else v.isoformat(" ", precision) for v in local]


def day(value: date | datetime, style: Style) -> str:
    """The date of an instant on the plant's wall clock."""
    local = value.astimezone(style.zone) if isinstance(value, datetime) and value.tzinfo else value
    return f"{local:%Y-%m-%d}"
