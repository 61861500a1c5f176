"""Files as they lie on disk: found by glob, opened through gzip, zip and zip within zip."""

import glob
import gzip
import io
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO, Any
from xml.etree.ElementTree import ParseError

import pyarrow as pa

from plantkpi.errors import InputError

ENDINGS = {
    ".csv": "csv", ".tsv": "csv", ".txt": "text", ".xlsx": "excel", ".xlsm": "excel", ".parquet": "parquet",
    ".jsonl": "jsonl", ".ndjson": "jsonl",
}  # fmt: skip

BROKEN = (
    EOFError, OSError, zlib.error, zipfile.BadZipFile, NotImplementedError, RuntimeError, ParseError,
    pa.lib.ArrowException,
)  # fmt: skip
"""What gzip, zip, openpyxl and Parquet raise on a damaged, encrypted or unreadable file."""


@dataclass(frozen=True)
class FoundFile:
    """A file under its name for people: relative to its raw folder, absolute for an absolute glob."""

    name: str
    path: Path
    member_glob: str = ""


@dataclass(frozen=True)
class Member:
    """Something with records in it: a file, or one within an archive ("a.zip/b.csv")."""

    name: str
    open: Callable[[], IO[bytes]]

    @property
    def file_name(self) -> str:
        """The last part of the name."""
        return PurePosixPath(self.name).name

    @property
    def ending(self) -> str:
        """The ending that tells the format, in lower case, without .gz."""
        return PurePosixPath(self.name.lower().removesuffix(".gz")).suffix


def find(pattern: str, folders: Sequence[Path]) -> list[FoundFile]:
    """Files that the glob matches in the first folder where it matches any, by name.

    "a*.zip/b*.csv" names files within archives. Hidden files and Excel's lock files (~$) are passed over.
    An empty list when nothing matches anywhere.
    """
    outer, separator, inner = pattern.partition(".zip/")
    outer += separator.rstrip("/")
    for folder in [Path("/")] if Path(outer).is_absolute() else folders:
        names = sorted(glob.glob(outer, root_dir=folder, recursive=True))  # noqa: PTH207  (takes absolute patterns)
        files = [
            FoundFile(Path(n).as_posix(), folder / n, inner) for n in names if not Path(n).name.startswith(("~$", "."))
        ]
        if found := [file for file in files if file.path.is_file()]:
            return found
    return []


def members(path: Path, name: str = "", member_glob: str = "") -> Iterator[Member]:
    """What is to be read of a file: itself, or every file within the archive, nested ones too, by name.

    InputError for a damaged archive, or one in which the member glob matches nothing.
    """
    name = name or path.name
    if path.suffix.lower() != ".zip":
        yield _plain(name, lambda: path.open("rb"))
        return
    found = list(_zipped(name, lambda: path.open("rb")))
    wanted = [m for m in found if not member_glob or fnmatch(m.name, f"{name}/{member_glob}")]
    if not wanted:
        inside = ", ".join(m.name.removeprefix(f"{name}/") for m in found[:20]) or "nothing"
        raise InputError(f"{name}: no file in it matches {member_glob or '*'!r}; it holds {inside}")
    yield from wanted


class _Owning(io.BufferedReader):
    """A stream that also closes the one that it reads from."""

    def __init__(self, stream: Any, owned: IO[bytes]) -> None:
        super().__init__(stream)
        self._owned = owned

    def close(self) -> None:
        super().close()
        self._owned.close()


def _plain(name: str, opener: Callable[[], IO[bytes]]) -> Member:
    if name.lower().endswith(".gz"):
        return Member(name, lambda: _unpacked(opener(), gzip.GzipFile))
    return Member(name, opener)


def _unpacked(stream: IO[bytes], unpack: Callable[..., Any]) -> IO[bytes]:
    return _Owning(unpack(fileobj=stream, mode="rb"), stream)


def _zipped(name: str, opener: Callable[[], IO[bytes]]) -> Iterator[Member]:
    with naming_file(name), opener() as stream, zipfile.ZipFile(stream) as archive:
        files = {info.filename for info in archive.infolist() if not info.is_dir()}
    inside = sorted(file for file in files if not _is_clutter(file))
    for item in inside:
        full, inner = f"{name}/{item}", partial(_opened, opener, item)
        if item.lower().endswith(".zip"):
            yield from _zipped(full, partial(_spooled, inner))
        else:
            yield _plain(full, inner)


def _is_clutter(item: str) -> bool:
    path = PurePosixPath(item)
    return "__MACOSX" in path.parts or path.name.startswith((".", "~$"))


def _opened(opener: Callable[[], IO[bytes]], item: str) -> IO[bytes]:
    stream = opener()
    try:
        return _Owning(zipfile.ZipFile(stream).open(item), stream)
    except BROKEN:
        stream.close()
        raise


def _spooled(opener: Callable[[], IO[bytes]]) -> IO[bytes]:
    """A zip within a zip is read from its end first, which a packed stream cannot do."""
    return seekable(opener())


def seekable(stream: IO[bytes]) -> IO[bytes]:
    """The stream itself when it is a plain file, else a copy in memory, or on disk above 16 MiB."""
    if type(stream) is io.BufferedReader:
        return stream
    spool = tempfile.SpooledTemporaryFile(max_size=1 << 24)  # noqa: SIM115
    with stream:
        shutil.copyfileobj(stream, spool)
    spool.seek(0)
    return spool


@contextmanager
def naming_file(name: str) -> Iterator[None]:
    """Turn what a damaged file raises into an InputError that names it."""
    try:
        yield
    except BROKEN as error:
        raise InputError(f"{name}: cannot be read, damaged or encrypted? ({error})") from error
