"""What readers hand on: one row per record, gathered into Arrow batches of text."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import pyarrow as pa

from plantkpi.config.plant import Source
from plantkpi.errors import InputError, did_you_mean
from plantkpi.ingest.encoding import is_misread

BATCH_ROWS = 65_536
BATCH_CHARACTERS = 1 << 25
BATCH_CELLS = 1 << 21
PLACE = pa.schema([("source_row", pa.int64()), ("source_problem", pa.string()), ("source_line", pa.string())])
RESERVED = {*PLACE.names, "source_file", "source_sha256"}
_OURS = "one of plantkpi's own"
_DELIMITERS = (";", ",", "\t", "|")
_UNPRINTABLE = re.compile("[\ud800-\udfff\0]")


class Row(NamedTuple):
    """One record: its number in the file, its cells, or why it has none and how it was received."""

    number: int
    cells: Sequence[str | None] | None
    problem: str | None = None
    line: str | None = None


def is_clean(text: str) -> bool:
    """Whether the text can be kept: no undecodable byte, lone surrogate or NUL."""
    return (text.isascii() and "\0" not in text) or not _UNPRINTABLE.search(text)


def escaped(text: str) -> str:
    """The text with undecodable bytes, lone surrogates and NULs as backslash escapes."""
    return _UNPRINTABLE.sub(lambda m: _escape(ord(m[0])), text)


def _escape(code: int) -> str:
    byte = code - 0xDC00 if 0xDC80 <= code <= 0xDCFF else code
    return f"\\x{byte:02x}" if byte < 256 else f"\\u{byte:04x}"


def misplaced(count: int, width: int, names_from: str) -> str | None:
    """Why a record of `count` columns does not fit, or None when it does."""
    return None if count == width else f"has {count} column{'s' * (count != 1)}, the {names_from} has {width}"


def names_from(source: Source) -> str:
    """What says how many columns a record must have."""
    return "header" if source.header else "list of names" if source.names else "first row"


def batches(rows: Iterable[Row], names: Sequence[str]) -> Iterator[pa.RecordBatch]:
    """Gather rows; at least one batch, so that the columns are known even when there are no rows."""
    pending: list[Row] = []
    size, is_first = 0, True
    most = min(BATCH_ROWS, BATCH_CELLS // max(len(names), 1) + 1)
    for row in rows:
        pending.append(row)
        size += len(row.line or "") if row.cells is None else sum(len(c) for c in row.cells if c)
        if len(pending) == most or size > BATCH_CHARACTERS:
            yield _batch(pending, names)
            pending, size, is_first = [], 0, False
    if pending or is_first:
        yield _batch(pending, names)


def _batch(rows: list[Row], names: Sequence[str]) -> pa.RecordBatch:
    nothing = (None,) * len(names)
    columns = list(zip(*(row.cells if row.cells is not None else nothing for row in rows), strict=True))
    arrays = [pa.array(column, pa.string()) for column in columns or [()] * len(names)]
    place = [[row.number for row in rows], [row.problem for row in rows], [row.line for row in rows]]
    arrays += [pa.array(values, field.type) for values, field in zip(place, PLACE, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, names=[*names, *PLACE.names])


def column_names(cells: Sequence[str | None], source: Source, name: str) -> list[str]:
    """Names from the header (or `names` in its stead), stripped; an empty one becomes column_<position>."""
    found = list(source.names) or [(cell or "").strip() for cell in cells]
    if source.header and source.names and len(source.names) != len(cells):
        raise InputError(f"{name}: names lists {len(source.names)} columns, the file's header has {len(cells)}")
    return [column or f"column_{position}" for position, column in enumerate(found, 1)]


def check_names(names: Sequence[str], source: Source, name: str) -> None:
    """Raise InputError for names that repeat, are ours, or lack a column that the mapping names."""
    seen: dict[str, str] = {}
    for column in names:
        other = _OURS if column.lower() in RESERVED else seen.get(column.lower())
        seen[column.lower()] = repr(column)
        if not is_clean(column):
            unfit = f"column name {escaped(column)!r} is not valid {source.encoding}; is the encoding cp1252?"
            raise InputError(f"{name}: the {unfit}")
        if other:
            raise InputError(f"{name}: column {column!r} has the same name as {other}. Name all columns with `names`.")
    if missing := [column for column in sorted(source.named_columns()) if column not in names]:
        hint = delimiter_hint(names[0], source) if len(names) == 1 else encoding_hint(names, source)
        wanted = f"no column {', '.join(map(repr, missing))}, which [source.{source.name}] maps."
        found = f" Found: {', '.join(names) or 'none'}."
        raise InputError(f"{name}: {wanted}{hint or did_you_mean(missing[0], names)}{found}")


def encoding_hint(names: Sequence[str], source: Source) -> str:
    """What to set when names look like UTF-8 that was read in another encoding; "" when they do not."""
    if not any(is_misread(name, source.encoding) for name in names):
        return ""
    return f" Is the encoding utf-8? Set encoding = 'utf-8' in [source.{source.name}]."


def delimiter_hint(cell: str, source: Source) -> str:
    """What to set when a lone cell holds another likely delimiter; "" when it holds none."""
    counts = {mark: cell.count(mark) for mark in _DELIMITERS if mark in cell and mark != source.delimiter}
    if not counts:
        return ""
    likely = max(counts, key=lambda mark: counts[mark])
    return f" Is the delimiter {likely!r}? Set delimiter = {likely!r} in [source.{source.name}]."
