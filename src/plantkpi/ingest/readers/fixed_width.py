"""Text without quotes: columns parted by blanks (or a delimiter), or of fixed width."""

from collections.abc import Callable, Iterator
from itertools import accumulate

from plantkpi.config.plant import Source
from plantkpi.errors import ConfigError
from plantkpi.ingest.readers.lines import Line, is_blank, undecodable
from plantkpi.ingest.readers.rows import Row, escaped, is_clean, misplaced, names_from


def spaced_rows(lines: Iterator[Line], source: Source, width: int = 0) -> Iterator[Row]:
    """One row per line, split at any run of blanks, or at the delimiter; blanks at the ends are ignored."""
    mark = source.delimiter or None
    return _rows(lines, source, lambda line: line.strip().split(mark), width)


def fixed_rows(lines: Iterator[Line], source: Source) -> Iterator[Row]:
    """One row per line, cut at `widths` (characters); cells are stripped.

    A line may end early: the blanks at its end were trimmed. Text beyond the last column is a problem.
    """
    if not source.widths:
        raise ConfigError(f"[source.{source.name}] format fixed needs widths, such as widths = [8, 4, 12]")
    ends = list(accumulate(source.widths))
    starts = [0, *ends[:-1]]

    def split(line: str) -> list[str]:
        beyond = [line[ends[-1] :]] if line[ends[-1] :].strip() else []
        return [line[start:end].strip() for start, end in zip(starts, ends, strict=True)] + beyond

    return _rows(lines, source, split, len(ends))


def _rows(lines: Iterator[Line], source: Source, split: Callable[[str], list[str]], width: int) -> Iterator[Row]:
    for number, line in lines:
        if is_blank(line) or line.isspace():
            continue
        cells = split(line)
        width = width or len(cells)
        problem = None if is_clean(line) else undecodable(line, source.encoding)
        problem = problem or misplaced(len(cells), width, "list of widths" if source.widths else names_from(source))
        yield Row(number, None, problem, escaped(line.rstrip("\r\n"))) if problem else Row(number, cells)
