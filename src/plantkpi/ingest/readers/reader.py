"""One entry to every format: files to Arrow batches of text, nothing interpreted, nothing lost."""

import re
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from itertools import chain, islice
from pathlib import Path

import pyarrow as pa

from plantkpi.config.plant import Source
from plantkpi.errors import ConfigError, InputError
from plantkpi.ingest.discovery import ENDINGS, Member, members
from plantkpi.ingest.readers.columnar import json_names, json_rows, parquet_names, parquet_rows
from plantkpi.ingest.readers.csv import csv_rows
from plantkpi.ingest.readers.excel import excel_rows
from plantkpi.ingest.readers.fixed_width import fixed_rows, spaced_rows
from plantkpi.ingest.readers.lines import opened_lines
from plantkpi.ingest.readers.rows import Row, batches, check_names, column_names, delimiter_hint

_PEEKED = 1000


def read(file: Path | Member, source: Source) -> Iterator[pa.RecordBatch]:
    """Batches of at most 65,536 records; at least one, which may be empty.

    Columns: every column of the file and every group of `name_pattern` as text, `source_row` (int64: line
    on which the record starts, sheet row, or 1..n for Parquet), `source_problem` and `source_line` (text;
    NULL for a record that could be split). A header alone is a table without rows.
    InputError for a file that cannot be split as declared; it names the file and what to do.
    """
    member = next(members(file)) if isinstance(file, Path) else file
    groups = name_groups(member, source)
    with ExitStack() as stack:
        names, rows = _table(member, source, stack)
        check_names([*names, *groups], source, member.name)
        for batch in batches(rows, names):
            yield _with_groups(batch, groups, len(names))


def format_of(member: Member, source: Source) -> str:
    """The declared format, or what the name's ending says; InputError when it says nothing."""
    found = source.format or ENDINGS.get(member.ending, "")
    if not found:
        unknown = f"the ending {member.ending!r} stands for no format"
        raise InputError(f"{member.name}: {unknown}. Set format in [source.{source.name}].")
    return found


def is_text(member: Member, source: Source) -> bool:
    """Whether the file is read as lines of text, so that its encoding counts."""
    return format_of(member, source) not in ("excel", "parquet")


def name_groups(member: Member, source: Source) -> dict[str, str | None]:
    """What the named groups of `name_pattern` find in the file's name."""
    try:
        pattern = re.compile(source.name_pattern)
    except re.error as error:
        raise ConfigError(f"[source.{source.name}] name_pattern is not a regular expression: {error}") from error
    found = pattern.search(member.file_name)
    if found is None:
        unlike = f"the name does not match name_pattern {source.name_pattern!r}"
        raise InputError(f"{member.name}: {unlike} of [source.{source.name}]")
    return found.groupdict()


def _table(member: Member, source: Source, stack: ExitStack) -> tuple[list[str], Iterator[Row]]:
    kind = format_of(member, source)
    if kind == "parquet":
        return parquet_names(member), parquet_rows(member)
    if kind == "excel":
        return _headed(excel_rows(member, source, _width(source)), source, member)
    if kind == "jsonl":
        names = json_names(member, source)
        return names, json_rows(stack.enter_context(opened_lines(member, source.encoding)), source, names)
    lines = islice(stack.enter_context(opened_lines(member, source.encoding)), source.skip_rows, None)
    if kind == "fixed":
        return _headed(fixed_rows(lines, source), source, member)
    if kind == "text":
        return _headed(spaced_rows(lines, source, _width(source)), source, member)
    return _headed(csv_rows(lines, source, _delimiter(member, source), _width(source)), source, member)


def _width(source: Source) -> int:
    return 0 if source.header else len(source.names)


def _delimiter(member: Member, source: Source) -> str:
    if len(source.delimiter) > 1 or len(source.quote) > 1:
        raise ConfigError(f"[source.{source.name}] delimiter and quote are one character each")
    return source.delimiter or ("\t" if member.ending == ".tsv" else ",")


def _headed(rows: Iterator[Row], source: Source, member: Member) -> tuple[list[str], Iterator[Row]]:
    if not source.header:
        return _unheaded(rows, source, member)
    first = next(rows, None)
    if first is None:
        raise InputError(f"{member.name}: no header in it, only blank or skipped lines")
    if first.cells is None:
        raise InputError(f"{member.name}: row {first.number}, the header, {first.problem}")
    names = column_names(first.cells, source, member.name)
    hint = delimiter_hint(names[0], source) if len(names) == 1 else ""
    if hint and source.named_columns() != set(names):
        raise InputError(f"{member.name}: the header has one column, {names[0]!r}.{hint}")
    return names, rows


def _unheaded(rows: Iterator[Row], source: Source, member: Member) -> tuple[list[str], Iterator[Row]]:
    seen: list[Row] = []
    for row in islice(rows, _PEEKED):
        seen.append(row)
        if row.cells is not None:
            break
    else:
        _check_unheaded(seen, source, member)
    cells: Sequence[str | None] = seen[-1].cells or () if seen else ()
    names = list(source.names) or [f"column_{position}" for position in range(1, len(cells) + 1)]
    return names, chain(seen, rows)


def _check_unheaded(seen: list[Row], source: Source, member: Member) -> None:
    """InputError when no record at the start fits: a delimiter explains it, or there are too many."""
    hint = delimiter_hint(seen[0].line or "", source) if seen else ""
    if hint or len(seen) == _PEEKED:
        unfit = f"row {seen[0].number} {seen[0].problem}, and none of the first {len(seen)} rows fits"
        raise InputError(f"{member.name}: {unfit}.{hint}")


def _with_groups(batch: pa.RecordBatch, groups: dict[str, str | None], position: int) -> pa.RecordBatch:
    columns, names = list(batch.columns), list(batch.schema.names)
    for offset, (name, text) in enumerate(groups.items()):
        columns.insert(position + offset, pa.repeat(pa.scalar(text, pa.string()), batch.num_rows))
        names.insert(position + offset, name)
    return pa.RecordBatch.from_arrays(columns, names=names)
