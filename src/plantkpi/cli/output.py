"""Results as people and programs read them: table, json, csv or parquet on stdout."""

import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from itertools import zip_longest
from typing import Any
from zoneinfo import ZoneInfo

import pyarrow as pa

from plantkpi.errors import printable
from plantkpi.portable import US_PER_HOUR, US_PER_MINUTE
from plantkpi.query.answers import Answer

_NAMED = 6


def answer_rows(found: Sequence[Answer]) -> list[dict[str, Any]]:
    """One flat row per answer: kpi, the groups, then value, unit, parts, convention, status and reason."""
    groups = list(dict.fromkeys(name for a in found for name in a.group))
    return [
        {
            "kpi": a.kpi,
            **{g: a.group.get(g) for g in groups},
            "value": a.value,
            "unit": a.unit,
            "numerator": a.numerator,
            "denominator": a.denominator,
            "parts": a.parts,
            "convention": a.convention,
            "status": a.status,
            "reason": a.reason,
        }
        for a in found
    ]


def write_answers(found: Sequence[Answer], form: str) -> None:
    """Print the answers; as a table one line per group with a column per KPI, reasons and conventions below."""
    if form != "table":
        write_rows(answer_rows(found), form)
        return
    headings = _headings(found)
    groups: dict[tuple[Any, ...], dict[str, str]] = {}
    for a in found:
        if a.status != "refused" or a.group or a.numerator is not None or a.parts:
            key = tuple(a.group.items())
            groups.setdefault(key, {})[headings[a.kpi, a.convention]] = _cell(a)
    if groups:
        write_table([{**{n: _plain(v) for n, v in key}, **cells} for key, cells in groups.items()])
    for note in dict.fromkeys(_notes(found)):
        print(printable(note))


def _headings(found: Sequence[Answer]) -> dict[tuple[str, str], str]:
    """The heading of each KPI and convention; the convention is named where there are several."""
    asked = dict.fromkeys((a.kpi, a.convention) for a in found)
    count = Counter(kpi for kpi, _ in asked)
    return {(kpi, told): kpi if count[kpi] == 1 else f"{kpi} ({told})" for kpi, told in asked}


def _cell(a: Answer) -> str:
    is_count = a.parts.endswith(" / 1")
    shown = "-" if a.value is None else amount(a.value, a.unit, is_count)
    if is_count or (a.numerator is None and a.denominator is None):
        return shown
    parts = a.parts.split(" / ")
    return f"{shown}  ({_part(a.numerator, parts[0])} / {_part(a.denominator, parts[1])})"


def _notes(found: Sequence[Answer]) -> list[str]:
    """Conventions, then each reason once with the groups that it holds for."""
    notes = [f"{a.kpi}: {a.convention}" for a in found if a.convention]
    reasons: dict[str, list[str]] = {}
    for a in found:
        if a.reason:
            group = ", ".join(f"{n} {_plain(v)}" for n, v in a.group.items())
            reasons.setdefault(f"{a.kpi} {'note' if a.status == 'ok' else a.status}: {a.reason}", []).append(group)
    for reason, groups in reasons.items():
        named = "; ".join(g for g in groups[:_NAMED] if g)
        more = f" and {len(groups) - _NAMED} more" if len(groups) > _NAMED else ""
        notes.append(f"{reason}{f' ({named}{more})' if named else ''}")
    return notes


def amount(value: float, unit: str, is_count: bool = False) -> str:
    """A value with its unit; ratios as percent, counts as whole numbers (and sums of hours with their fraction)."""
    if unit == "ratio":
        return f"{100 * value:.2f} %"
    if is_count and float(value).is_integer():
        return f"{value:,.0f} {unit}"
    return f"{_digits(value, 3)} {unit}"


def _digits(value: float, places: int) -> str:
    """The number with that many places, or with four digits where those would leave less of it."""
    return f"{value:.4g}" if 0 < abs(value) < 10 ** (1 - places) else f"{value:,.{places}f}"


def _part(value: float | int | None, column: str) -> str:
    if value is None:
        return "unknown"
    if isinstance(value, float):
        return f"{value:.6g}"
    return duration(value) if column.endswith("_us") else f"{value:,}"


def duration(us: int) -> str:
    """Microseconds as hours, or minutes when it is less than ten hours."""
    return f"{us / US_PER_HOUR:,.1f} h" if abs(us) >= 10 * US_PER_HOUR else f"{us / US_PER_MINUTE:,.1f} min"


def write_rows(
    rows: Sequence[Mapping[str, Any]], form: str, columns: pa.Schema | None = None, time_zone: str = "UTC"
) -> None:
    """Print rows as a table, json (a list of objects), csv (RFC 4180, header first) or a parquet file.

    `columns` names and types them where there are no rows to tell. A table shows instants on the wall clock of
    `time_zone` with their offset from UTC; the other forms hold them in UTC.
    """
    names = columns.names if columns is not None else list(rows[0]) if rows else []
    if form == "table":
        zone = ZoneInfo(time_zone)
        write_table([{n: _human(n, v, zone) for n, v in row.items()} for row in rows], names)
    elif form == "json":
        listed = [{n: _jsonable(v) for n, v in row.items()} for row in rows]
        print(printable(json.dumps(listed, indent=2, ensure_ascii=False)))
    elif form == "csv":
        import csv

        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(names)
        writer.writerows([["" if v is None else _jsonable(v) for v in row.values()] for row in rows])
    else:
        import pyarrow.parquet as pq

        pq.write_table(pa.Table.from_pylist([dict(row) for row in rows], schema=columns), sys.stdout.buffer)


def write_table(rows: Sequence[Mapping[str, str]], names: Sequence[str] = ()) -> None:
    """Print rows as aligned text, never cut off, without colours, so that two runs print the same bytes.

    Columns with a number are aligned right; a cell with line breaks takes several lines. Each cell is measured once:
    rich's own table takes minutes for 100,000 rows, and cuts off what is wider than its console.
    """
    from rich.cells import cell_len

    names = list(dict.fromkeys([*names, *[name for row in rows for name in row]]))
    columns = [[printable(name), *[printable(row.get(name, "")).expandtabs() for row in rows]] for name in names]
    widths = [max((cell_len(line) for cell in cells for line in cell.split("\n")), default=0) for cells in columns]
    is_right = [any(map(_is_number, cells[1:])) for cells in columns]
    for n, row in enumerate(zip(*columns, strict=True)):
        for line in zip_longest(*[cell.split("\n") for cell in row], fillvalue=""):
            padded = [
                " " * (width - cell_len(cell)) + cell if right else cell + " " * (width - cell_len(cell))
                for cell, width, right in zip(line, widths, is_right, strict=True)
            ]
            if any(line):
                print(" " + "   ".join(padded).rstrip())
        if n == 0:
            print(" " + "───".join("─" * width for width in widths))


def _is_number(text: str) -> bool:
    return text[:1].isdigit() or (text[:1] == "-" and text[1:2].isdigit())


def _human(name: str, value: Any, zone: ZoneInfo) -> str:
    if value is None:
        return "-"
    if isinstance(value, datetime) and value.tzinfo:
        return value.astimezone(zone).isoformat(" ")
    if name.endswith("_us") and isinstance(value, int):
        return duration(value)
    if name.endswith("_ratio") and isinstance(value, float):
        return f"{100 * value:.2f} %"
    if isinstance(value, float):
        return _digits(value, 4)
    return (
        f"{value:,}"
        if isinstance(value, int) and not isinstance(value, bool) and not name.endswith(("_no", "year", "week", "row"))
        else _plain(value)
    )


def _plain(value: Any) -> str:
    return "-" if value is None else str(_jsonable(value))


def _jsonable(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value
