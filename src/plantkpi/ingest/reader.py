"""One entry to every format: files to Arrow batches of text, nothing interpreted, nothing lost."""

import re
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pyarrow as pa

from plantkpi.config.keys import LimitsBlock, Source
from plantkpi.errors import ConfigError, InputError
from plantkpi.ingest.archives import Member, members
from plantkpi.ingest.limits import DEFAULT, too_much
from plantkpi.ingest.readers import formats_by_ending, readers
from plantkpi.ingest.rows import batches, check_names


def read(file: Path | Member, source: Source, limits: LimitsBlock = DEFAULT) -> Iterator[pa.RecordBatch]:
    """Batches of at most 65,536 records; at least one, which may be empty.

    Columns: every column of the file and every group of `name_pattern` as text, `source_row` (int64: line
    on which the record starts, sheet row, or 1..n for Parquet), `source_problem` and `source_line` (text;
    NULL for a record that could be split). A header alone is a table without rows.
    InputError for a file that cannot be split as declared or is beyond a limit; it names the file and what to do.
    """
    member = next(members(file, limits=limits)) if isinstance(file, Path) else file
    groups = name_groups(member, source)
    with ExitStack() as stack:
        names, rows = readers()[format_of(member, source)].table(member, source, limits, stack)
        if len(names) + len(groups) > limits.columns:
            raise too_much(member.name, "columns", limits)
        check_names([*names, *groups], source, member.name)
        for batch in batches(rows, names):
            yield _with_groups(batch, groups, len(names))


def format_of(member: Member, source: Source) -> str:
    """The declared format, or what the name's ending says; InputError when it says nothing."""
    found = source.format or formats_by_ending().get(member.ending, "")
    if not found:
        unknown = f"the ending {member.ending!r} stands for no format"
        raise InputError(f"{member.name}: {unknown}. Set format in [source.{source.name}].")
    return found


def is_text(member: Member, source: Source) -> bool:
    """Whether the file is read as lines of text, so that its encoding counts."""
    return readers()[format_of(member, source)].IS_TEXT


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


def _with_groups(batch: pa.RecordBatch, groups: dict[str, str | None], position: int) -> pa.RecordBatch:
    columns, names = list(batch.columns), list(batch.schema.names)
    for offset, (name, text) in enumerate(groups.items()):
        columns.insert(position + offset, pa.repeat(pa.scalar(text, pa.string()), batch.num_rows))
        names.insert(position + offset, name)
    return pa.RecordBatch.from_arrays(columns, names=names)
