"""Text without quotes, whose columns are parted by blanks or a delimiter."""

from collections.abc import Iterator
from contextlib import ExitStack

from plantkpi.config.keys import LimitsBlock, Source
from plantkpi.ingest.archives import Member
from plantkpi.ingest.headers import headed, split_rows, text_lines, width_of
from plantkpi.ingest.rows import Row

ENDINGS = (".txt",)
IS_TEXT = True


def table(member: Member, source: Source, limits: LimitsBlock, stack: ExitStack) -> tuple[list[str], Iterator[Row]]:
    """Names of the columns, and one row per line, split at any run of blanks, or at the delimiter.

    Blanks at the ends of a line are ignored.
    """
    mark = source.delimiter or None
    lines = text_lines(member, source, limits, stack)
    return headed(split_rows(lines, source, lambda line: line.strip().split(mark), width_of(source)), source, member)
