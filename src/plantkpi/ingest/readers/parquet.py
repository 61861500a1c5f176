"""Parquet, whose values become text that reads back as the same value."""

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from plantkpi.config.keys import LimitsBlock, Source
from plantkpi.errors import InputError
from plantkpi.ingest.archives import Member, naming_file, seekable
from plantkpi.ingest.json_text import as_text
from plantkpi.ingest.limits import too_much
from plantkpi.ingest.rows import BATCH_CELLS, BATCH_CHARACTERS, BATCH_ROWS, Row, escaped, is_clean

ENDINGS = (".parquet",)
IS_TEXT = False


def table(
    member: Member,
    source: Source,  # noqa: ARG001
    limits: LimitsBlock,
    stack: ExitStack,
) -> tuple[list[str], Iterator[Row]]:
    """Names of the columns, and one row per record, numbered from 1.

    Instants in UTC end in Z; lists and structures become JSON. A record whose text is not UTF-8 is a problem.
    """
    at = _Progress(member, limits)
    stack.enter_context(naming_file(member.name, lambda _: f"row {at.rows + 1}" if at.rows else ""))
    stream = stack.enter_context(seekable(member.open()))
    file = _opened(member, stream, [])
    names = file.schema_arrow.names
    at.add(_unpacked_size(file.metadata))
    if len(names) <= limits.columns:
        file = _opened(member, stream, _texts_by_dictionary(file))
    return names, _rows(file, at)


def _opened(member: Member, stream: Any, dictionaries: list[str]) -> Any:
    try:
        return pq.ParquetFile(stream, read_dictionary=dictionaries)
    except (pa.ArrowInvalid, OSError) as error:
        raise InputError(f"{member.name}: this is not a Parquet file: {error}") from error


def _unpacked_size(metadata: Any) -> int:
    """Bytes that the file says its pages have when they are unpacked."""
    return sum(metadata.row_group(number).total_byte_size for number in range(metadata.num_row_groups))


def _texts_by_dictionary(file: Any) -> list[str]:
    """Columns of text: read as dictionaries they stay small until their rows are taken, a few at a time."""
    kinds = {field.name: field.type for field in file.schema_arrow}
    return [name for name, kind in kinds.items() if _is_text(kind)]


def _is_text(kind: Any) -> bool:
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind))


class _Progress:
    """How much of a file was read."""

    def __init__(self, member: Member, limits: LimitsBlock) -> None:
        self.rows = 0
        self._size = 0
        self._member = member
        self._limits = limits

    def add(self, size: int) -> None:
        """Count bytes of text; InputError when they are more than the file may unpack to."""
        self._size += size
        if self._size > self._member.unpacked_limit:
            raise too_much(f"{self._member.name}: row {self.rows + 1}", "unpacked_ratio", self._limits)


def _rows(file: Any, at: _Progress) -> Iterator[Row]:
    most = min(BATCH_ROWS, BATCH_CELLS // max(len(file.schema_arrow.names), 1) + 1)
    for batch in file.iter_batches(batch_size=most):
        for part in _parts(batch, at):
            columns = [_texts(column) for column in part.columns]
            is_doubtful = any(_is_doubtful(texts) for texts in columns)
            for cells in zip(*columns, strict=True):
                at.rows += 1
                yield _checked(at.rows, cells) if is_doubtful else Row(at.rows, cells)


def _parts(batch: pa.RecordBatch, at: _Progress) -> Iterator[pa.RecordBatch]:
    """The batch in parts whose texts have at most BATCH_CHARACTERS bytes, or one row."""
    sizes = [size for column in batch.columns if (size := _sizes(column)) is not None]
    start = size = 0
    for row, added in enumerate(zip(*(found.to_pylist() for found in sizes), strict=True)):
        if size and size + sum(added) > BATCH_CHARACTERS:
            yield batch.slice(start, row - start)
            start, size = row, 0
        size += sum(added)
        at.add(sum(added))
    yield batch.slice(start)


def _sizes(column: Any) -> Any:
    """Bytes of each text of a column, None for other types."""
    if pa.types.is_dictionary(column.type):
        values = _sizes(column.dictionary)
        return None if values is None else values.take(column.indices.fill_null(0)) if len(values) else None
    is_binary = pa.types.is_binary(column.type) or pa.types.is_large_binary(column.type)
    return pc.binary_length(column).fill_null(0) if is_binary or _is_text(column.type) else None


def _is_doubtful(texts: list[str | None]) -> bool:
    """Whether some text of a column may be one that cannot be kept."""
    return not all(is_clean(text) for text in set(texts) if text)


def _checked(number: int, cells: tuple[str | None, ...]) -> Row:
    if all(is_clean(cell) for cell in cells if cell):
        return Row(number, cells)
    problem = "holds bytes that are not UTF-8, or NUL"
    return Row(number, None, problem, escaped("\t".join(cell or "" for cell in cells)))


def _texts(column: Any) -> list[str | None]:
    kind = column.type
    if pa.types.is_dictionary(kind):
        return _texts(column.dictionary_decode())
    if pa.types.is_timestamp(kind):
        return _iso(column)
    if pa.types.is_nested(kind) or pa.types.is_binary(kind) or pa.types.is_large_binary(kind):
        return [None if value is None else as_text(value) for value in _objects(column)]
    return _decoded(pc.cast(column, pa.string()))


def _decoded(column: Any) -> list[str | None]:
    """Python texts; bytes that are not UTF-8 are lone surrogates (PEP 383)."""
    try:
        texts: list[str | None] = column.to_pylist()
    except UnicodeDecodeError:
        found = column.cast(pa.binary()).to_pylist()
        return [None if value is None else value.decode("utf-8", "surrogateescape") for value in found]
    return texts


def _iso(column: Any) -> list[str | None]:
    """ISO 8601 with a T, and a Z when the instants are absolute."""
    zoned = column.type.tz is not None
    plain = column.cast(pa.timestamp(column.type.unit, "UTC")).cast(pa.timestamp(column.type.unit)) if zoned else column
    texts = pc.cast(plain, pa.string()).to_pylist()
    return [text if not text or text.startswith("<") else text.replace(" ", "T") + "Z" * zoned for text in texts]


def _objects(column: Any) -> list[Any]:
    """Python values; where times in them are beyond what Python knows, all times are Arrow's own text."""
    try:
        return column.to_pylist()
    except OverflowError:
        return column.cast(_timeless(column.type)).to_pylist()


def _timeless(kind: Any) -> Any:
    """The nested type with text in place of times."""
    if pa.types.is_struct(kind):
        return pa.struct([kind.field(n).with_type(_timeless(kind.field(n).type)) for n in range(kind.num_fields)])
    if pa.types.is_map(kind):
        return pa.map_(_timeless(kind.key_type), _timeless(kind.item_type))
    if pa.types.is_list(kind) or pa.types.is_large_list(kind) or pa.types.is_fixed_size_list(kind):
        return pa.list_(kind.value_field.with_type(_timeless(kind.value_type)))
    return pa.string() if pa.types.is_temporal(kind) else kind
