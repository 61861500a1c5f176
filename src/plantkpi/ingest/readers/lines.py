"""Text files as numbered lines, decoded, in bounded memory."""

import codecs
import io
import re
from collections.abc import Iterator
from contextlib import contextmanager

from plantkpi.errors import ConfigError, InputError, did_you_mean
from plantkpi.ingest.discovery import Member, naming_file

LONGEST_LINE = 1 << 20
"""Characters. A longer line is not a record but garbage."""

_SNIFFED = 1 << 12
_UNDECODABLE = re.compile("[\udc80-\udcff]")

Line = tuple[int, str]
"""Line number from 1, and text with its line end. Undecodable bytes are lone surrogates (PEP 383)."""


@contextmanager
def opened_lines(member: Member, encoding: str) -> Iterator[Iterator[Line]]:
    """Lines of the file; a byte order mark is dropped.

    InputError for an empty file, a binary one, a line over LONGEST_LINE, damage, or bytes that break the
    encoding beyond one line (UTF-16). ConfigError for an encoding that Python does not know.
    """
    with naming_file(member.name), member.open() as stream:
        buffered = io.BufferedReader(stream)  # type: ignore[type-var]
        _check_head(member.name, buffered.peek(_SNIFFED)[:_SNIFFED], encoding)
        text = io.TextIOWrapper(buffered, _codec(encoding), errors="surrogateescape", newline="")
        yield _numbered(text, member.name, encoding)


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
    if codecs.lookup(_codec(encoding)).name.startswith(("utf-16", "utf-32")):
        return
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise InputError(f'{name}: this is UTF-16 text. Set encoding = "utf-16" in its source.')
    if b"\0" in head:
        raise InputError(
            f"{name}: byte {head.index(0)} is NUL, so this is not text. Set format, or keep it out of `files`."
        )


def _numbered(text: io.TextIOWrapper, name: str, encoding: str) -> Iterator[Line]:
    number = 0
    try:
        while line := text.readline(LONGEST_LINE + 1):
            number += 1
            if len(line) > LONGEST_LINE:
                raise InputError(f"{name}: line {number} is longer than {LONGEST_LINE} characters: no table of text.")
            yield number, line
    except UnicodeDecodeError as error:
        raise InputError(f"{name}: line {number + 1}: not valid {encoding}: {error.reason}. Set `encoding`.") from error


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
