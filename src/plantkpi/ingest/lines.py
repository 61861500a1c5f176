"""Text files as numbered lines, decoded, in bounded memory."""

import codecs
import io
import re
from collections.abc import Iterator
from contextlib import contextmanager

from plantkpi.config.keys import LimitsBlock
from plantkpi.errors import ConfigError, InputError, did_you_mean
from plantkpi.ingest.archives import Member, naming_file
from plantkpi.ingest.limits import too_much

_SNIFFED = 1 << 12
_UNITS = {"utf-16": 2, "utf-32": 4}
"""Bytes of a unit, of codecs that need a byte order mark."""
_MARKS = {
    "utf-16": (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE),
    "utf-32": (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE),
}
_UNDECODABLE = re.compile("[\udc80-\udcff]")

Line = tuple[int, str]
"""Line number from 1, and text with its line end. Undecodable bytes are lone surrogates (PEP 383)."""


@contextmanager
def opened_lines(member: Member, encoding: str, limits: LimitsBlock) -> Iterator[Iterator[Line]]:
    """Lines of the file; a byte order mark is dropped. UTF-16 and UTF-32 without one are read as their zeros lie.

    InputError for an empty file, a binary one, a line beyond the limit, damage, or bytes that break the
    encoding beyond one line (UTF-16). ConfigError for an encoding that Python does not know.
    """
    lines = _Lines(member.name, encoding, limits)
    with naming_file(member.name, lambda _: f"line {lines.number + 1}"), member.open() as stream:
        buffered = io.BufferedReader(stream)  # type: ignore[type-var]
        head = buffered.peek(_SNIFFED)[:_SNIFFED]
        _check_head(member.name, head, encoding)
        codec = _with_byte_order(member.name, head, encoding)
        text = io.TextIOWrapper(buffered, codec, errors="surrogateescape", newline="")
        yield lines.of(text)


class _Lines:
    """Lines of a text by number."""

    def __init__(self, name: str, encoding: str, limits: LimitsBlock) -> None:
        self.number = 0
        """The last line that was read."""
        self._name = name
        self._encoding = encoding
        self._limits = limits

    def of(self, text: io.TextIOWrapper) -> Iterator[Line]:
        """The lines, each with its end; InputError for one that is too long or, in UTF-16, not valid."""
        longest = self._limits.line_characters
        try:
            while line := text.readline(longest + 1):
                self.number += 1
                if len(line) > longest:
                    raise too_much(f"{self._name}: line {self.number}", "line_characters", self._limits)
                yield self.number, line
        except UnicodeDecodeError as error:
            where = f"{self._name}: line {self.number + 1}"
            raise InputError(f"{where}: not valid {self._encoding}: {error.reason}. Set `encoding`.") from error


def _with_byte_order(name: str, head: bytes, encoding: str) -> str:
    """The codec, for UTF-16 and UTF-32 without a byte order mark that of the order in which the bytes are.

    InputError when that cannot be told.
    """
    codec = _codec(encoding)
    if codec not in _UNITS or head.startswith(_MARKS[codec]):
        return codec
    order = _byte_order(head, _UNITS[codec])
    if not order:
        raise InputError(
            f"{name}: no byte order mark says how this {encoding} is written. Set encoding = '{codec}-le' or "
            f"'{codec}-be' in its source."
        )
    return f"{codec}-{order}"


def _byte_order(head: bytes, unit: int) -> str:
    """Le or be where one end of the units is much more often 0 than the other, as in text with Latin letters; or ""."""
    first, last = head[::unit].count(0), head[unit - 1 :: unit].count(0)
    if last > 2 * first:
        return "le"
    return "be" if first > 2 * last else ""


def _codec(encoding: str) -> str:
    try:
        name = codecs.lookup(encoding).name
    except LookupError as error:
        known = ("utf-8", "utf-16", "cp1252", "latin-1", "cp850", "cp437", "shift_jis", "gbk")
        raise ConfigError(f"encoding {encoding!r} is unknown.{did_you_mean(encoding, known)}") from error
    return "utf-8-sig" if name == "utf-8" else name


def _check_head(name: str, head: bytes, encoding: str) -> None:
    if not head:
        raise InputError(
            f"{name}: the file is empty (0 bytes). Was it still being written? Remove it or send it again."
        )
    if _codec(encoding).startswith(("utf-16", "utf-32")):
        return
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise InputError(f'{name}: this is UTF-16 text. Set encoding = "utf-16" in its source.')
    if b"\0" in head:
        order = _byte_order(head, _UNITS["utf-16"])
        likely = f' It looks like UTF-16: set encoding = "utf-16-{order}" in its source.' if order else ""
        raise InputError(
            f"{name}: byte {head.index(0)} is NUL, so this is not text."
            + (likely or " Set format, or keep it out of `files`.")
        )


def undecodable(text: str, encoding: str) -> str | None:
    """Why a record cannot be kept as text (byte position from 1 within it), or None when it can."""
    if match := _UNDECODABLE.search(text):
        position = len(text[: match.start()].encode(encoding, "surrogateescape")) + 1
        other = "cp1252" if _codec(encoding) == "utf-8-sig" else "utf-8"
        byte = f"byte 0x{ord(match[0]) - 0xDC00:02x} at position {position}"
        return f"{byte} is not valid {encoding}; is the encoding {other}?"
    if "\0" in text:
        return f"holds a NUL byte at position {text.index(chr(0)) + 1}"
    return None


def is_blank(line: str) -> bool:
    """Whether a line is empty or has only blanks; tabs count as text, since they may delimit."""
    return not line.strip(" \r\n")
