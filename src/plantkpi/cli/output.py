"""Results on stdout: pages for people, json, csv or parquet for programs."""

import json
import os
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from itertools import islice
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from plantkpi.display.pages import Page, Role
from plantkpi.display.values import Style
from plantkpi.errors import printable
from plantkpi.query.answers import Answer

if TYPE_CHECKING:
    from plantkpi.config.plant import Plant

PIPED_WIDTH = 100
"""Characters in a line where no terminal says how many it has."""
_NARROWEST = 20
_BOLD, _DIM, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"
_LOOKS: dict[Role, str] = {"title": _BOLD, "head": _BOLD, "note": _DIM}


def style_of(plant: "Plant") -> Style:
    """How pages of a plant write numbers and instants."""
    from plantkpi.config.locales import marks_of

    return Style(marks_of(plant.locale), plant.time_zone)


def write_page(page: Page, *, is_wide: bool = False) -> None:
    """Print a page as wide as the terminal (COLUMNS; 100 where there is none), or as wide as it is.

    On a terminal headings are bold, unless NO_COLOR is set, and what is longer than the terminal goes to the pager.
    """
    columns, height = shutil.get_terminal_size((PIPED_WIDTH, 0))
    lines = page.lines(None if is_wide else max(columns, _NARROWEST))
    if not sys.stdout.isatty():
        for _, line in lines:
            print(line)
        return
    first = list(islice(lines, height))
    if len(first) < height:
        for role, line in first:
            print(_looking(role, line))
    else:
        _to_pager("".join(f"{line}\n" for _, line in _chained(first, lines)))


def _chained(first: Sequence[tuple[Role, str]], more: Iterator[tuple[Role, str]]) -> Iterator[tuple[Role, str]]:
    yield from first
    yield from more


def _to_pager(text: str) -> None:
    from pydoc import pager

    os.environ.setdefault("LESS", "-FSX")
    with suppress(BrokenPipeError):  # the reader has seen enough
        pager(text)


def _looking(role: Role, line: str) -> str:
    is_plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or role not in _LOOKS
    return line if is_plain or not line else f"{_LOOKS[role]}{line}{_PLAIN}"


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


def write_rows(rows: Sequence[Mapping[str, Any]], form: str, columns: pa.Schema | None = None) -> None:
    """Print rows as json (a list of objects), csv (RFC 4180, header first) or a parquet file; instants are in UTC.

    `columns` names and types them where there are no rows to tell.
    """
    names = columns.names if columns is not None else list(rows[0]) if rows else []
    if form == "json":
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


def _jsonable(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value
