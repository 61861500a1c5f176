"""Parquet and JSON lines, whose values become text that reads back as the same value."""

import json
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from plantkpi.config.plant import Source
from plantkpi.errors import InputError
from plantkpi.ingest.discovery import Member, naming_file, seekable
from plantkpi.ingest.readers.lines import Line, is_blank, opened_lines, undecodable
from plantkpi.ingest.readers.rows import BATCH_ROWS, Row, escaped, is_clean


def parquet_names(member: Member) -> list[str]:
    """Column names of a Parquet file; InputError when it is none."""
    with naming_file(member.name), seekable(member.open()) as stream:
        return _opened(member, stream).schema_arrow.names


def parquet_rows(member: Member) -> Iterator[Row]:
    """One row per record, numbered from 1. Instants in UTC end in Z; lists and structures become JSON."""
    with naming_file(member.name), seekable(member.open()) as stream:
        number = 0
        for batch in _opened(member, stream).iter_batches(batch_size=BATCH_ROWS):
            columns = [_texts(column) for column in batch.columns]
            for cells in zip(*columns, strict=True):
                number += 1
                yield Row(number, cells)


def _opened(member: Member, stream: Any) -> Any:
    try:
        return pq.ParquetFile(stream)
    except (pa.ArrowInvalid, OSError) as error:
        raise InputError(f"{member.name}: this is not a Parquet file: {error}") from error


def _texts(column: Any) -> list[str | None]:
    kind = column.type
    if pa.types.is_timestamp(kind):
        return _iso(column)
    if pa.types.is_nested(kind) or pa.types.is_binary(kind) or pa.types.is_large_binary(kind):
        return [None if value is None else _json(value) for value in _objects(column)]
    return pc.cast(column, pa.string()).to_pylist()


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


def json_names(member: Member, source: Source) -> list[str]:
    """Keys of all objects in the file, in the order in which they first appear."""
    names: dict[str, None] = {}
    with opened_lines(member, source.encoding) as lines:
        for _, line in lines:
            if isinstance(found := _parsed(line, source), dict):
                names |= dict.fromkeys(found)
    return list(names)


def json_rows(lines: Iterator[Line], source: Source, names: Sequence[str]) -> Iterator[Row]:
    """One row per line; a key that is absent is NULL. Blank lines are skipped."""
    for number, line in lines:
        if is_blank(line) or line.isspace():
            continue
        found = _parsed(line, source)
        if isinstance(found, dict):
            yield Row(
                number,
                [_json(found[name]) for name in names] if len(found) == len(names) else _sparse(found, names),
            )
        else:
            yield Row(number, None, found, escaped(line.rstrip("\r\n")))


def _sparse(found: dict[str, Any], names: Sequence[str]) -> list[str | None]:
    return [_json(found.get(name)) for name in names]


def _parsed(line: str, source: Source) -> dict[str, Any] | str:
    """The object, or why there is none."""
    if not is_clean(line):
        return undecodable(line, source.encoding) or "holds half a character (a lone surrogate)"
    try:
        found = json.loads(line.rstrip(), parse_float=Decimal, object_pairs_hook=_unrepeated)
    except json.JSONDecodeError as error:
        return f"is not valid JSON: {error.msg} at position {error.pos + 1}"
    except (ValueError, RecursionError) as error:
        return f"is not valid JSON: {error}"
    if not isinstance(found, dict):
        return f"is not a JSON object but {json.dumps(found, default=float)[:40]}"
    if not is_clean(json.dumps(found, ensure_ascii=False, default=str)):
        return "holds a character that is none (a lone surrogate or NUL)"
    return found


def _unrepeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        keys = [key for key, _ in pairs]
        raise ValueError(f"the key {next(k for k in keys if keys.count(k) > 1)!r} appears twice")
    return found


def _json(value: Any) -> str | None:
    """Text as it is, numbers as they were written, the rest as JSON."""
    match value:
        case None | str():
            return value
        case Decimal() | int() if not isinstance(value, bool):
            return str(value)
        case bytes():
            return value.decode("utf-8", "backslashreplace")
        case _:
            return json.dumps(value, default=_plain, ensure_ascii=False)


def _plain(value: Any) -> Any:
    return float(value) if isinstance(value, Decimal) else str(value)
