"""Readers by format: each module is one, of its own name, and is there by being in this folder."""

from collections.abc import Iterator
from contextlib import ExitStack
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

from plantkpi.config.keys import LimitsBlock, Source
from plantkpi.ingest.archives import Member
from plantkpi.ingest.rows import Row


class Reader(Protocol):
    """What a module of this package has: it splits files of its format into rows of text."""

    ENDINGS: tuple[str, ...]
    """Endings of names that stand for the format."""
    IS_TEXT: bool
    """Whether a file is lines of text, so that its encoding counts."""

    def table(
        self, member: Member, source: Source, limits: LimitsBlock, stack: ExitStack
    ) -> tuple[list[str], Iterator[Row]]:
        """Names of the columns, and the rows; what is open meanwhile closes with the stack. InputError as in `read`."""


@cache
def readers() -> dict[str, Reader]:
    """Every reader by the name of its format."""
    return {m.name: cast(Reader, import_module(f"{__name__}.{m.name}")) for m in iter_modules(__path__)}


@cache
def formats_by_ending() -> dict[str, str]:
    """The format that each ending of a name stands for."""
    return {ending: name for name, reader in readers().items() for ending in reader.ENDINGS}
