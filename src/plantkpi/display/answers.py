"""Answers of KPIs as a page: a line per group with a column per KPI, or a line per KPI of the whole plant."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from plantkpi.catalog.registry import find_kpi
from plantkpi.catalog.wording import Wording, kpi_wording, spoken, wording, words
from plantkpi.display.notes import exclusions, identity
from plantkpi.display.pages import Footnotes, Page
from plantkpi.display.values import UNKNOWN, ShownColumn, Style, numbers, quantity, shown
from plantkpi.query.answers import Answer
from plantkpi.query.circumstances import Circumstances

_WITH_PARTS = 2
"""KPIs up to which numerators and denominators stand beside the values."""
_COUNTS = re.compile(r" in (\d+) of (\d+) rows")
_Asked = tuple[str, str]
_Group = tuple[tuple[str, Any], ...]


@dataclass(frozen=True)
class _Part:
    """A numerator or denominator: its wording, and whether it is a number that people can read."""

    wording: Wording
    is_told: bool


def answers_page(
    found: Sequence[Answer],
    circumstances: Circumstances | None,
    style: Style,
    *,
    has_parts: bool = False,
    has_all: bool = False,
) -> Page:
    """The answers of one question. Groups without any denominator are counted, unless all are asked for.

    Of one or two KPIs, and with `has_parts` of more, numerator and denominator stand beside the value. What is
    unknown, and what is odd of a value, has a mark with the reason below, once for each reason.
    """
    answered = [a for a in found if a.group or a.parts]
    by = list(dict.fromkeys(name for a in answered for name in a.group))
    asked = list(dict.fromkeys((a.kpi, a.convention) for a in answered))
    rows: dict[_Group, dict[_Asked, Answer]] = {}
    for a in answered:
        rows.setdefault(tuple(a.group.items()), {})[a.kpi, a.convention] = a
    empty = [] if has_all else [group for group, row in rows.items() if _is_empty(row.values())]
    kept = {group: row for group, row in rows.items() if group not in empty or len(empty) == len(rows)}
    footnotes, reasons = Footnotes(), _reasons(found)
    told = {(a.kpi, a.convention): _wording_of(a, asked) for a in answered}
    if by:
        columns = [shown(wording(name), [dict(group)[name] for group in kept], style) for name in by]
        with_parts = has_parts or len({kpi for kpi, _ in asked}) <= _WITH_PARTS
        columns += _kpi_columns(kept, told, footnotes, reasons, style, with_parts=with_parts)
    else:
        columns = _lines_of(list(kept.values()), told, footnotes, reasons, style)
    notes = [f"{words(a.kpi)} {reasons[a.reason]}." for a in found if a not in answered]
    if len(kept) < len(rows):
        notes.append(_left_out_groups([rows[group] for group in empty]))
    notes += _conventions(asked)
    if circumstances is None:
        return Page((), columns, notes, footnotes, len(by))
    needs = dict.fromkeys(need for kpi, _ in asked for need in find_kpi(kpi).metadata.needs)
    title = ", ".join(dict.fromkeys(words(kpi) for kpi, _ in asked)) + (f" by {', '.join(by)}" if by else "")
    return Page(
        (f"{title[:1].upper()}{title[1:]}", identity(circumstances, style)),
        columns,
        [*notes, *exclusions(circumstances, needs, style)],
        footnotes,
        len(by),
    )


def _is_empty(row: Sequence[Answer] | Any) -> bool:
    return all(a.status == "undefined" and not a.denominator for a in row)


def _left_out_groups(rows: Sequence[Mapping[_Asked, Answer]]) -> str:
    first = next(iter(rows[0].values()))
    what = "a denominator of 0" if not first.parts else f"no {_part(first, 1).wording.words}"
    if first.parts and _part(first, 1).wording.kind == "duration":
        what += " time"
    groups = "1 more group has" if len(rows) == 1 else f"{len(rows)} more groups have"
    return f"{groups} {what} (--all prints them)."


def _wording_of(answer: Answer, asked: Sequence[_Asked]) -> Wording:
    """The wording of a KPI; conventions are named where there are several of it."""
    found = kpi_wording(answer.kpi, answer.unit)
    others = [dict(_pairs(convention)) for kpi, convention in asked if kpi == answer.kpi]
    differing = [f"{k} {v}" for k, v in _pairs(answer.convention) if len({o[k] for o in others}) > 1]
    text = ", ".join([found.words, *differing])
    return Wording(text, found.kind, found.unit, found.scale)


def _pairs(convention: str) -> list[tuple[str, str]]:
    return [(k, v) for k, _, v in (item.partition("=") for item in convention.split(", ") if item)]


def _kpi_columns(
    rows: Mapping[_Group, Mapping[_Asked, Answer]],
    told: Mapping[_Asked, Wording],
    footnotes: Footnotes,
    reasons: Mapping[str, str],
    style: Style,
    *,
    with_parts: bool,
) -> list[ShownColumn]:
    """Values of all KPIs, then their parts; a part of two KPIs stands there once."""
    values, parts = [], []
    for asked, words_of in told.items():
        answers = [row.get(asked) for row in rows.values()]
        marks = [footnotes.mark(reasons[a.reason]) if a else "" for a in answers]
        values.append(shown(words_of, [a.value if a else None for a in answers], style, marks))
        first = next(a for a in answers if a)
        for place in (0, 1) if with_parts else ():
            part = _part(first, place)
            if part.is_told:
                told_parts = [(a.numerator, a.denominator)[place] if a else None for a in answers]
                column = shown(part.wording, told_parts, style)
                if column not in parts:
                    parts.append(column)
    return [*values, *parts]


def _lines_of(
    rows: Sequence[Mapping[_Asked, Answer]],
    told: Mapping[_Asked, Wording],
    footnotes: Footnotes,
    reasons: Mapping[str, str],
    style: Style,
) -> list[ShownColumn]:
    """A line per KPI, each with its own unit."""
    answers = [a for row in rows for a in row.values()]
    values, units, marks = [], [], []
    for a in answers:
        unit, (text,) = numbers(told[a.kpi, a.convention], [a.value], style)
        values.append(text)
        units.append(unit if a.value is not None else "")
        marks.append(footnotes.mark(reasons[a.reason]))
    width = max(map(len, marks), default=0)
    marked = [value + mark.ljust(width) for value, mark in zip(values, marks, strict=True)]
    columns = [
        ShownColumn("KPI", [told[a.kpi, a.convention].words for a in answers], is_right=False),
        ShownColumn("value", marked, is_right=True),
        ShownColumn("unit", units, is_right=False),
        ShownColumn("numerator", [_part_text(a, 0, style) for a in answers], is_right=False),
        ShownColumn("denominator", [_part_text(a, 1, style) for a in answers], is_right=False),
    ]
    return [column for column in columns if any(column.cells)]


def _part(answer: Answer, place: int) -> _Part:
    """What an answer's numerator (0) or denominator (1) is."""
    names = answer.parts.split(" / ")[place].split(" + ")
    if names == ["1"] or answer.parts.endswith(" / 1"):
        return _Part(Wording(""), is_told=False)
    found = [wording(name) for name in names]
    value = (answer.numerator, answer.denominator)[place]
    # sums of one kind can be read; a product of two has another unit, and is in JSON
    is_sum = len({(w.kind, w.unit, w.scale) for w in found}) == 1
    is_told = is_sum and not (isinstance(value, float) and found[0].kind == "duration" and len(found) > 1)
    joined = " + ".join(w.words for w in found)
    return _Part(Wording(joined, found[0].kind, found[0].unit, found[0].scale), is_told)


def _part_text(answer: Answer, place: int, style: Style) -> str:
    part = _part(answer, place)
    if not part.is_told:
        return ""
    value = (answer.numerator, answer.denominator)[place]
    if value is None:
        return f"{UNKNOWN} {part.wording.words}"
    text = quantity(part.wording, value, style)
    return f"{text} {part.wording.words}{' time' if part.wording.kind == 'duration' else ''}"


def _reasons(found: Sequence[Answer]) -> dict[str, str]:
    """Each reason as it is told: names in words, and how many rows do not know something added up over groups."""
    kinds = {a.reason: _COUNTS.sub("", a.reason) for a in found}
    unknown: Counter[str] = Counter()
    every: Counter[str] = Counter()
    for a in {(a.reason, tuple(a.group.items())): a for a in found}.values():
        if counts := _COUNTS.search(a.reason):
            unknown[kinds[a.reason]] += int(counts[1])
            every[kinds[a.reason]] += int(counts[2])
    told = {}
    for reason, kind in kinds.items():
        text = spoken(kind)
        if kind in every:
            text = text.replace(" is unknown", f" is unknown in {unknown[kind]:,} of {every[kind]:,} rows", 1)
        told[reason] = text
    return told


def _conventions(asked: Sequence[_Asked]) -> list[str]:
    """Conventions that are not the defaults, where there is one of each; several stand in the headings."""
    count = Counter(kpi for kpi, _ in asked)
    told: dict[str, list[str]] = {}
    for kpi, convention in asked:
        if count[kpi] == 1:
            defaults = find_kpi(kpi).defaults()
            for name, value in _pairs(convention):
                if value != defaults[name]:
                    told.setdefault(f"{name} is {value}, by default {defaults[name]}", []).append(words(kpi))
    return [f"Counted differently here: {text} ({', '.join(kpis)})." for text, kpis in told.items()]
