"""A page: what identifies a result, its table, and the notes below."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from plantkpi.display.tables import folded, repeated_once, table
from plantkpi.display.values import ShownColumn
from plantkpi.errors import printable

Role = Literal["title", "head", "cells", "note"]
_MARK = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass
class Footnotes:
    """Reasons, each with the mark that stands for it."""

    marks: dict[str, str] = field(default_factory=dict)

    def mark(self, reason: str) -> str:
        """The mark of a reason, the same one each time; "" for none."""
        if not reason:
            return ""
        return self.marks.setdefault(reason, str(len(self.marks) + 1).translate(_SUPERSCRIPTS))

    def of(self, columns: Sequence[ShownColumn]) -> list[str]:
        """Each reason that these columns have the mark of, behind it."""
        cells = (cell for column in columns if column.is_right for cell in column.cells if not cell.isascii())
        seen = {found[0] for cell in cells if (found := _MARK.search(cell))}
        return [f"{mark} {reason}" for reason, mark in self.marks.items() if mark in seen]


@dataclass(frozen=True)
class Page:
    """Title lines, columns with a cell per row, and notes; of the first `groups` columns repeated cells are empty.

    Footnotes are those of columns that there is room for; `widen` says how to see the other columns.
    """

    title: Sequence[str] = ()
    columns: Sequence[ShownColumn] = ()
    notes: Sequence[str] = ()
    footnotes: Footnotes = field(default_factory=Footnotes)
    groups: int = 0
    widen: str = "--wide"

    def lines(self, width: int | None) -> Iterator[tuple[Role, str]]:
        """The lines, none of them wider than the width (None: nothing is folded), each with its role."""
        for line in self.title:
            yield from _folded("title", line, width)
        left_out: Sequence[str] = ()
        kept: Sequence[ShownColumn] = ()
        if self.columns:
            if self.title:
                yield "title", ""
            columns = [*repeated_once(self.columns[: self.groups]), *self.columns[self.groups :]]
            text = table(columns, width)
            yield from (("head", line) for line in text.head)
            yield from (("cells", line) for line in text.body)
            left_out, kept = text.left_out, text.kept
        notes = [*self.notes, *self.footnotes.of(kept)]
        if left_out:
            notes.append(f"No room for: {', '.join(left_out)} ({self.widen}).")
        if notes and (self.columns or self.title):
            yield "note", ""
        for note in notes:
            yield from _folded("note", note, width)


def _folded(role: Role, text: str, width: int | None) -> Iterator[tuple[Role, str]]:
    """The text in lines, those after the first indented."""
    safe = printable(text)
    if width is None:
        yield role, safe
        return
    first, *more = folded(safe, width - 2)
    yield role, first
    yield from ((role, f"  {line}") for line in more)
