"""Text whose columns have fixed widths."""

from collections.abc import Iterator
from contextlib import ExitStack
from itertools import accumulate

from plantkpi.config.keys import LimitsBlock, Source
from plantkpi.errors import ConfigError
from plantkpi.ingest.archives import Member
from plantkpi.ingest.headers import headed, split_rows, text_lines
from plantkpi.ingest.rows import Row

ENDINGS: tuple[str, ...] = ()
IS_TEXT = True


def table(member: Member, source: Source, limits: LimitsBlock, stack: ExitStack) -> tuple[list[str], Iterator[Row]]:
    """Names of the columns, and one row per line, cut at `widths` (characters); cells are stripped.

    A line may end early: the blanks at its end were trimmed. Text beyond the last column is a problem.
    """
    if not source.widths:
        raise ConfigError(f"[source.{source.name}] format fixed needs widths, such as widths = [8, 4, 12]")
    ends = list(accumulate(source.widths))
    starts = [0, *ends[:-1]]

    def split(line: str) -> list[str]:
        beyond = [line[ends[-1] :]] if line[ends[-1] :].strip() else []
        return [line[start:end].strip() for start, end in zip(starts, ends, strict=True)] + beyond

    lines = text_lines(member, source, limits, stack)
    return headed(split_rows(lines, source, split, len(ends)), source, member)
