"""Files on disk that a glob names; folders behind links are looked through once."""

import os
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from plantkpi.config.keys import LimitsBlock
from plantkpi.ingest.limits import DEFAULT, too_much

_WILD = frozenset("*?[")


@dataclass(frozen=True)
class FoundFile:
    r"""A file under its name for people: relative to its raw folder, absolute for an absolute glob.

    Bytes of a name that are not UTF-8 are written as in \xe4.
    """

    name: str
    path: Path
    member_glob: str = ""


def find(pattern: str, folders: Sequence[Path], limits: LimitsBlock = DEFAULT) -> list[FoundFile]:
    """Files that the glob matches in the first folder where it matches any, by name.

    "a*.zip/b*.csv" names files within archives. Hidden files and Excel's lock files (~$) are passed over.
    An empty list when nothing matches anywhere. InputError when there is more to look through than the limit.
    """
    outer, separator, inner = pattern.partition(".zip/")
    outer += separator.rstrip("/")
    for folder in [Path("/")] if Path(outer).is_absolute() else folders:
        matches = _Glob(outer, limits).files(folder)
        names = sorted({path.as_posix() for path in matches})
        if names:
            return [FoundFile(readable_name(name), folder / name, inner) for name in names]
    return []


def readable_name(path: str | Path) -> str:
    """The path as text that can be kept: bytes that are not UTF-8 are escaped."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


@dataclass
class _Glob:
    """One pattern, as glob.glob reads it, and how many files and folders were looked at for it."""

    pattern: str
    limits: LimitsBlock
    _looked_at: int = 0

    def files(self, folder: Path) -> Iterator[Path]:
        """Files that match, relative to the folder or absolute as the pattern is."""
        parts = [part for part in self.pattern.split("/") if part not in ("", ".")]
        for path in self._matches(folder, Path("/" if Path(self.pattern).is_absolute() else ""), parts):
            if not path.name.startswith(("~$", ".")) and (folder / path).is_file():
                yield path

    def _matches(self, folder: Path, at: Path, parts: Sequence[str]) -> Iterator[Path]:
        """Paths below `at` that match the parts."""
        if not parts:
            yield at
            return
        first, *rest = parts
        if first == "**":
            while rest[:1] == ["**"]:
                rest = rest[1:]
            for below in self._folders(folder, at):
                yield from self._matches(folder, below, rest or ["*"])
        elif _WILD.isdisjoint(first):
            if (folder / at / first).exists():
                yield from self._matches(folder, at / first, rest)
        else:
            for name in self._names(folder / at):
                if fnmatchcase(name, first) and (first.startswith(".") or not name.startswith(".")):
                    yield from self._matches(folder, at / name, rest)

    def _folders(self, folder: Path, at: Path) -> Iterator[Path]:
        """The folder and those below it, each once: those behind links last, unless they were there before."""
        seen: set[tuple[int, int]] = set()
        waiting, linked = [at], deque[Path]()
        while waiting or linked:
            current = waiting.pop() if waiting else linked.popleft()
            try:
                told = (folder / current).stat()
            except OSError:
                continue
            if (told.st_dev, told.st_ino) in seen:
                continue
            seen.add((told.st_dev, told.st_ino))
            yield current
            for name in self._names(folder / current):
                below = folder / current / name
                if not name.startswith(".") and below.is_dir():
                    (linked if below.is_symlink() else waiting).append(current / name)

    def _names(self, folder: Path) -> list[str]:
        """Names in a folder, sorted; none where it is no folder, or may not be read."""
        try:
            names = sorted(path.name for path in folder.iterdir())
        except OSError:
            return []
        self._looked_at += len(names)
        if self._looked_at > self.limits.found_files:
            raise too_much(f"files = {self.pattern!r}", "found_files", self.limits)
        return names
