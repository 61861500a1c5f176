"""Files as they lie on disk, opened through gzip, zip and zip within zip."""

import gzip
import io
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO, Any

from plantkpi.config.keys import LimitsBlock
from plantkpi.errors import InputError, PlantKpiError
from plantkpi.ingest.limits import DEFAULT, may_unpack_to, too_much

Opener = Callable[[], IO[bytes]]


@dataclass(frozen=True)
class Member:
    """Something with records in it: a file, or one within an archive ("a.zip/b.csv")."""

    name: str
    open: Opener
    unpacked_limit: int
    """Bytes that it may unpack to."""

    @property
    def file_name(self) -> str:
        """The last part of the name."""
        return PurePosixPath(self.name).name

    @property
    def ending(self) -> str:
        """The ending that tells the format, in lower case, without .gz."""
        return PurePosixPath(self.name.lower().removesuffix(".gz")).suffix


def members(path: Path, name: str = "", member_glob: str = "", limits: LimitsBlock = DEFAULT) -> Iterator[Member]:
    """What is to be read of a file: itself, or every file within the archive, nested ones too, by name.

    A member can be opened until the next one is given. InputError for a damaged archive, one beyond a limit, or one in
    which the member glob matches nothing.
    """
    name = name or path.name
    packed = _Packed(name, path.stat().st_size, limits)
    if path.suffix.lower() != ".zip":
        yield packed.member(name, lambda: path.open("rb"))
        return
    others: list[str] = []
    is_found = False
    for member in packed.zipped(name, lambda: path.open("rb")):
        if member_glob and not fnmatch(member.name, f"{name}/{member_glob}"):
            others.append(member.name.removeprefix(f"{name}/"))
        else:
            is_found = True
            yield member
    if not is_found:
        inside = ", ".join(others[:20]) or "nothing"
        raise InputError(f"{name}: no file in it matches {member_glob or '*'!r}; it holds {inside}")


class _Packed:
    """A file on disk, what is in it, and how much of it that may be."""

    def __init__(self, name: str, size: int, limits: LimitsBlock) -> None:
        self._name = name
        self._limits = limits
        self._allowed = may_unpack_to(size, limits)
        self._unpacked = self._members = 0

    def member(self, name: str, opener: Opener) -> Member:
        """Something to read, which .gz unpacks."""
        is_packed = name.lower().endswith(".gz")
        return Member(name, partial(self._unzipped, name, opener) if is_packed else opener, self._allowed)

    def _unzipped(self, name: str, opener: Opener) -> IO[bytes]:
        stream = opener()
        counted = _Counted(gzip.GzipFile(fileobj=stream, mode="rb"), partial(self._check, name))
        return _Owning(counted, stream)

    def _check(self, name: str, size: int) -> None:
        if size > self._allowed:
            raise too_much(name, "unpacked_ratio", self._limits)

    def zipped(self, name: str, opener: Opener) -> Iterator[Member]:
        """The files within an archive; the limits are those of the file on disk."""
        with ExitStack() as stack:
            with naming_file(name):
                archive = stack.enter_context(zipfile.ZipFile(stack.enter_context(opener())))
                files = {info.filename: info.file_size for info in archive.infolist() if not info.is_dir()}
            self._members += len(files)
            if self._members > self._limits.archive_members:
                raise too_much(self._name, "archive_members", self._limits)
            self._unpacked += sum(files.values())
            self._check(self._name, self._unpacked)
            for item in sorted(file for file in files if not _is_clutter(file)):
                full, inner = f"{name}/{item}", partial(archive.open, item)
                if item.lower().endswith(".zip"):
                    yield from self.zipped(full, partial(_spooled, inner))
                else:
                    yield self.member(full, inner)


class _Owning(io.BufferedReader):
    """A stream that also closes the one that it reads from."""

    def __init__(self, stream: Any, owned: IO[bytes]) -> None:
        super().__init__(stream)
        self._owned = owned

    def close(self) -> None:
        super().close()
        self._owned.close()


class _Counted(io.RawIOBase):
    """A stream that says how much of it was read."""

    def __init__(self, stream: Any, check: Callable[[int], None]) -> None:
        self._stream = stream
        self._check = check
        self._size = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        count: int = self._stream.readinto(buffer)
        self._size += count
        self._check(self._size)
        return count


def _is_clutter(item: str) -> bool:
    path = PurePosixPath(item)
    return "__MACOSX" in path.parts or path.name.startswith((".", "~$"))


def _spooled(opener: Opener) -> IO[bytes]:
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
def naming_file(name: str, place: Callable[[Exception], str] = lambda _: "") -> Iterator[None]:
    """Turn whatever is raised on a damaged or hostile file into an InputError with its name and the place in it.

    This is the boundary around the libraries that unpack and split files: few of them say what they raise.
    """
    try:
        yield
    except PlantKpiError:
        raise
    except Exception as error:
        reason = " ".join(str(error).split()) or type(error).__name__
        where = f"{place(error)}: " if place(error) else ""
        raise InputError(f"{name}: {where}cannot be read, damaged or encrypted? ({reason})") from error
