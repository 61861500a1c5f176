"""CSV records, with quotes that may hold line ends and with quotes that are never closed."""

import csv
from collections import deque
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Literal

from plantkpi.config.keys import LimitsBlock, Source
from plantkpi.errors import ConfigError
from plantkpi.ingest.archives import Member
from plantkpi.ingest.headers import headed, text_lines, width_of
from plantkpi.ingest.lines import Line, is_blank, undecodable
from plantkpi.ingest.rows import Row, escaped, is_clean, misplaced, names_from

ENDINGS = (".csv", ".tsv")
IS_TEXT = True

MOST_LINES = 1000
"""Lines that one record may span. A quote that is open for longer counts as never closed."""


def table(member: Member, source: Source, limits: LimitsBlock, stack: ExitStack) -> tuple[list[str], Iterator[Row]]:
    """Names of the columns, and one row per record."""
    lines = text_lines(member, source, limits, stack)
    rows = csv_rows(lines, source, limits, _delimiter(member, source), width_of(source))
    return headed(rows, source, member)


def _delimiter(member: Member, source: Source) -> str:
    if len(source.delimiter) > 1 or len(source.quote) > 1:
        raise ConfigError(f"[source.{source.name}] delimiter and quote are one character each")
    return source.delimiter or ("\t" if member.ending == ".tsv" else ",")


class _Feed:
    """Lines for csv.reader: remembers those of the current record, and takes back all but the first."""

    def __init__(self, lines: Iterator[Line], longest: int) -> None:
        self._lines = lines
        self._longest = longest
        self._characters = 0
        self._returned: deque[Line] = deque()
        self.taken: list[Line] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if not self.taken:
            self._characters = 0
        if len(self.taken) == MOST_LINES or self._characters > self._longest:
            raise StopIteration
        line = self._returned.popleft() if self._returned else next(self._lines)
        self.taken.append(line)
        self._characters += len(line[1])
        return line[1]

    def skip_blank(self) -> bool:
        """Drop blank lines before a record; False at the end of the file."""
        self.taken = []
        for text in self:
            if not is_blank(text):
                self._returned.appendleft(self.taken[-1])
                self.taken = []
                return True
            self.taken = []
        return False

    def keep_first(self) -> None:
        """Give back every line of the record but the first."""
        self._returned.extendleft(reversed(self.taken[1:]))
        del self.taken[1:]


def csv_rows(
    lines: Iterator[Line], source: Source, limits: LimitsBlock, delimiter: str, width: int = 0
) -> Iterator[Row]:
    """One row per record; blank lines are skipped.

    `width` is the number of columns that a record must have; 0 accepts what the first sound one has.

    A record over several lines that is broken, or has not the right number of columns, is taken for a
    quote that was never closed: its first line alone is the problem, and reading goes on with the next
    line. So one stray quote costs one row, and no line is lost.
    """
    feed = _Feed(lines, limits.line_characters)
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if source.quote else csv.QUOTE_NONE
    reader = csv.reader(feed, delimiter=delimiter, quotechar=source.quote or None, quoting=quoting, strict=True)
    while feed.skip_blank():
        row = _record(reader, feed, width, source)
        width = width or len(row.cells or ())
        yield row


def _record(reader: Iterator[list[str]], feed: _Feed, width: int, source: Source) -> Row:
    cells: list[str] | None = None
    try:
        cells = next(reader)
        problem = misplaced(len(cells), width, names_from(source)) if width else None
    except (csv.Error, StopIteration) as error:
        problem = _broken_quotes(str(error), len(feed.taken))
    if problem and len(feed.taken) > 1:
        problem = "broken quotes: a quote opened here is never closed" if cells is None else f"broken quotes: {problem}"
        feed.keep_first()
    number = feed.taken[0][0]
    text = "".join(line for _, line in feed.taken)
    if not is_clean(text):
        problem = undecodable(text, source.encoding) or "holds half a character (a lone surrogate)"
    if problem:
        return Row(number, None, problem, escaped(text.rstrip("\r\n")))
    return Row(number, cells)


def _broken_quotes(error: str, lines: int) -> str:
    if lines > 1 or "unexpected end" in error or not error:
        return "broken quotes: a quote opened here is never closed"
    return f"broken quotes: {error}" if "expected after" in error else error
