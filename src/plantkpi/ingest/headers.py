"""Names of the columns of files whose first row may be a header."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from itertools import chain, islice

from plantkpi.config.keys import LimitsBlock, Source
from plantkpi.errors import InputError
from plantkpi.ingest.archives import Member
from plantkpi.ingest.lines import Line, is_blank, opened_lines, undecodable
from plantkpi.ingest.rows import Row, column_names, delimiter_hint, escaped, is_clean, misplaced, names_from

_PEEKED = 1000


def text_lines(member: Member, source: Source, limits: LimitsBlock, stack: ExitStack) -> Iterator[Line]:
    """Lines from the first that is not skipped; the file closes with the stack."""
    return islice(stack.enter_context(opened_lines(member, source.encoding, limits)), source.skip_rows, None)


def width_of(source: Source) -> int:
    """How many columns each record must have; 0 when the first one decides."""
    return 0 if source.header else len(source.names)


def split_rows(lines: Iterator[Line], source: Source, split: Callable[[str], list[str]], width: int) -> Iterator[Row]:
    """One row per line that is not blank; with a width of 0 the first line decides how many columns each must have."""
    for number, line in lines:
        if is_blank(line) or line.isspace():
            continue
        cells = split(line)
        width = width or len(cells)
        problem = None if is_clean(line) else undecodable(line, source.encoding)
        problem = problem or misplaced(len(cells), width, "list of widths" if source.widths else names_from(source))
        yield Row(number, None, problem, escaped(line.rstrip("\r\n"))) if problem else Row(number, cells)


def headed(rows: Iterator[Row], source: Source, member: Member) -> tuple[list[str], Iterator[Row]]:
    """Names of the columns and the rows below them; InputError where the header or the first rows do not fit."""
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
