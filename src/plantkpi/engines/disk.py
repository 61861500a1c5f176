"""Disks that are full, and folders that nobody may write to, told to people."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from plantkpi.errors import EngineError

DATABASE = (duckdb.IOException, duckdb.TransactionException, duckdb.FatalException)
"""How DuckDB says that it could not write."""


def is_held(error: Exception) -> bool:
    """Whether DuckDB says that another process has the file open."""
    return "Could not set lock" in str(error)


_DAMAGE = (
    "Corrupt", "checksum", "not a valid DuckDB", "Could not read", "Failed to deserialize", "Serialization Error",
)  # fmt: skip
"""Words with which DuckDB tells of a file that is not as it wrote it."""


@contextmanager
def noticing_damage(path: Path, remedy: str) -> Iterator[None]:
    """EngineError that names the DuckDB file and the remedy when the block finds that it is not as it was written."""
    try:
        yield
    except duckdb.Error as error:
        told = str(error).partition("\n")[0]
        if isinstance(error, duckdb.InternalException) or any(word in told for word in _DAMAGE):
            raise EngineError(f"{path} is damaged: {told}. {remedy}") from error
        raise


@contextmanager
def writing(path: Path, kinds: tuple[type[Exception], ...] = (OSError, *DATABASE)) -> Iterator[None]:
    """EngineError that names the file when the block cannot write it; what was there before is whole then."""
    try:
        yield
    except kinds as error:
        told = str(error).partition("\n")[0]
        raise EngineError(
            f"{path} cannot be written: {told}. The last good state stays; make room there, or give this user the "
            "right to write, and run it again"
        ) from error


def sync(path: Path) -> None:
    """Return when the file, or the names in the folder, would outlast a power cut; OSError when the disk refuses.

    Some file systems cannot sync a folder: they keep its names by themselves.
    """
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if not path.is_dir() or error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(descriptor)
