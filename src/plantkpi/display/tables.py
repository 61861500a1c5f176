"""Tables of text: columns that fit a width, the important ones first; names that are longer are folded."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from unicodedata import bidirectional

from rich.cells import cell_len

from plantkpi.display.values import ShownColumn

GAP = "   "
_FROM_THE_RIGHT = ("R", "AL")
_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"
_LEAST = 12
"""Columns of characters that a folded cell has at least."""
_SHARES = (3, 4, 5)
"""Parts of the width, one of which a folded column gets: smaller ones where that makes room for all columns."""


@dataclass(frozen=True)
class TextTable:
    """The lines of a table with its heading first, and the headings of columns for which there was no room.

    `kept` are the columns that are there.
    """

    head: Sequence[str]
    body: Iterator[str]
    kept: Sequence[ShownColumn]
    left_out: Sequence[str]


@dataclass(frozen=True)
class _Laid:
    column: ShownColumn
    width: int
    natural: int
    """The width that it would like."""


def table(columns: Sequence[ShownColumn], width: int | None) -> TextTable:
    """The columns in order while they fit the width (None: all of them, nothing folded).

    Where there is no room otherwise, a heading is folded to two lines, a column of text to a part of the width. The
    first column is always there.
    """
    natural = [_cells_width(c) for c in columns]
    if width is None:
        widths = [max(size, _head_width(c)) for c, size in zip(columns, natural, strict=True)]
        return _text([_Laid(c, size, size) for c, size in zip(columns, widths, strict=True)], ())
    for share in _SHARES:
        capped = [_Laid(c, _capped(c, size, width, share), size) for c, size in zip(columns, natural, strict=True)]
        roomy = [replace(one, width=max(one.width, min(_head_width(one.column), width - 1))) for one in capped]
        narrow = [replace(one, width=max(one.width, _word_width(one.column, width))) for one in capped]
        for laid in (roomy, narrow):
            if _total(laid) <= width:
                return _text(_stretched(laid, width), ())
    kept: list[_Laid] = []
    for one in narrow:
        if kept and _total([*kept, one]) > width:
            break
        kept.append(one)
    return _text(_stretched(kept, width), [one.column.heading for one in narrow[len(kept) :]])


def repeated_once(columns: Sequence[ShownColumn]) -> list[ShownColumn]:
    """The columns of groups, where a cell is empty if it and those before it are as in the row above."""
    found, is_same = [], [False, *[True] * (len(columns[0].cells) - 1)] if columns and columns[0].cells else []
    for column in columns:
        is_same = [same and n > 0 and column.cells[n] == column.cells[n - 1] for n, same in enumerate(is_same)]
        cells = ["" if same else cell for cell, same in zip(column.cells, is_same, strict=True)]
        found.append(replace(column, cells=cells))
    return found


def folded(text: str, width: int) -> list[str]:
    """Lines that are no wider, parted at blanks where there are any; a word that is wider is parted within."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            candidate = f"{line} {word}" if line else word
            if _width(candidate) <= width:
                line = candidate
                continue
            if line:
                lines.append(line)
            *full, line = _pieces(word, width)
            lines += full
        lines.append(line)
    return lines


def _pieces(word: str, width: int) -> list[str]:
    pieces, piece, taken = [], "", 0
    for letter in word:
        size = _width(letter)
        if taken + size > width and piece:
            pieces.append(piece)
            piece, taken = "", 0
        piece, taken = piece + letter, taken + size
    return [*pieces, piece]


def _text(laid: Sequence[_Laid], left_out: Sequence[str]) -> TextTable:
    head = list(_lines([one.column.heading for one in laid], laid, is_head=True))
    rule = " " + "─" * (_total(laid) - 1)
    return TextTable([*head, rule], _body(laid), [one.column for one in laid], left_out)


def _body(laid: Sequence[_Laid]) -> Iterator[str]:
    for cells in zip(*[one.column.cells for one in laid], strict=True):
        yield from _lines(cells, laid)


def _lines(cells: Sequence[str], laid: Sequence[_Laid], *, is_head: bool = False) -> Iterator[str]:
    parts = [_folded(cell, one.width) for cell, one in zip(cells, laid, strict=True)]
    if is_head:  # words stand on the rule
        height = max(map(len, parts), default=0)
        parts = [[""] * (height - len(part)) + part for part in parts]
    for line in zip_longest(*parts, fillvalue=""):
        padded = [_padded(cell, one) for cell, one in zip(line, laid, strict=True)]
        yield f" {GAP.join(padded).rstrip()}".rstrip()


def _folded(cell: str, width: int) -> list[str]:
    if "\n" not in cell and _width(cell) <= width:
        return [cell]
    return folded(cell, width)


def _padded(cell: str, one: _Laid) -> str:
    if cell.isascii():
        return cell.rjust(one.width) if one.column.is_right else cell.ljust(one.width)
    blanks = " " * (one.width - _width(cell))
    return blanks + _isolated(cell) if one.column.is_right else _isolated(cell) + blanks


def _isolated(cell: str) -> str:
    """The text, kept apart from its neighbours where it runs from right to left, so that columns stay in order."""
    runs_left = any(bidirectional(letter) in _FROM_THE_RIGHT for letter in cell)
    return f"{_ISOLATE}{cell}{_END_OF_ISOLATE}" if runs_left else cell


def _capped(column: ShownColumn, natural: int, width: int, share: int) -> int:
    return min(natural, width - 1 if column.is_right else min(max(_LEAST, width // share), width - 1))


def _stretched(laid: Sequence[_Laid], width: int) -> list[_Laid]:
    """Folded columns, as wide as there is room."""
    found = list(laid)
    for n, one in enumerate(found):
        wanted = one.natural - one.width
        if wanted > 0:
            found[n] = replace(one, width=one.width + min(wanted, width - _total(found)))
    return found


def _total(laid: Sequence[_Laid]) -> int:
    return 1 + sum(one.width for one in laid) + len(GAP) * (len(laid) - 1)


def _cells_width(column: ShownColumn) -> int:
    return max((_text_width(cell) for cell in column.cells), default=0)


def _head_width(column: ShownColumn) -> int:
    return _width(column.heading)


def _word_width(column: ShownColumn, width: int) -> int:
    half = (_head_width(column) + 1) // 2
    return min(max(half, *map(_width, column.heading.split(" "))), width - 1)


def _text_width(text: str) -> int:
    if text.isascii() and "\n" not in text:
        return len(text)
    return max(map(_width, text.split("\n")))


def _width(text: str) -> int:
    return len(text) if text.isascii() else cell_len(text)
