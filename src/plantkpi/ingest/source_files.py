"""The files of one source: which there are, which changed, which are gone."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatch
from functools import cached_property
from pathlib import Path

from plantkpi.config.plant import Plant, Source
from plantkpi.errors import InputError, did_you_mean
from plantkpi.ingest.archives import Member, members, naming_file
from plantkpi.ingest.cleanup import announce
from plantkpi.ingest.discovery import FoundFile, find, readable_name
from plantkpi.ingest.encoding import encoding_warning
from plantkpi.ingest.landing import damage_of, fingerprint, land, landed_columns, landing_name, sha256_of
from plantkpi.ingest.reader import is_text
from plantkpi.ingest.rows import PLACE, check_names, escaped
from plantkpi.progress import Progress
from plantkpi.runs.audit import IngestEntry, stopwatch

_SAME_NAME = "two files have this name once bytes that are not UTF-8 are escaped; rename the other one"
_KEPT = " (the rows of its last good version stay)"


@dataclass(frozen=True)
class SourceFiles:
    """One source's files against what the audit knows of them. The caller holds the plant's lock."""

    plant: Plant
    source: Source
    known: Mapping[tuple[str, str], IngestEntry]
    progress: Progress

    def entries(self) -> list[IngestEntry]:
        """Read what is new or changed; one entry per file, superseded versions before their successors."""
        entries: list[IngestEntry] = []
        files: dict[Path, FoundFile] = {}
        done: set[str] = set()
        for pattern in self.source.files:
            try:
                found = find(pattern, self.plant.raw_folders, self.plant.limits)
            except InputError as error:
                entries.append(self._failed(pattern, error))
                continue
            if not found and not any(_fits(file, pattern) for file in self._before):
                return [*entries, self._failed(pattern, InputError(self._nothing_matches(pattern)))]
            for file in found:
                if files.setdefault(file.path.absolute(), file).name != file.name:
                    continue  # an absolute glob found it too: its rows may count only once
                if file.name in done and readable_name(file.path.name) != file.path.name:
                    entries.append(self._failed(file.name, InputError(f"{file.name}: {_SAME_NAME}")))
                    continue
                of_file = list(self._of_file(file, done))
                done |= {entry.file for entry in of_file}
                entries += of_file
        return entries + list(self._absent(done, {file.name for file in files.values()}))

    @cached_property
    def _before(self) -> dict[str, IngestEntry]:
        return {file: entry for (source, file), entry in self.known.items() if source == self.source.name}

    def _nothing_matches(self, pattern: str) -> str:
        folders = self.plant.raw_folders
        there = [path.name for folder in folders if folder.is_dir() for path in sorted(folder.iterdir())]
        hint = did_you_mean(pattern, there[:100]) if there else ""
        searched = ", ".join(map(str, folders))
        return f"[source.{self.source.name}]: no file matches {pattern!r} in {searched}.{hint}"

    def _of_file(self, file: FoundFile, done: set[str]) -> Iterator[IngestEntry]:
        sha256 = ""
        try:
            with naming_file(file.name):
                sha256 = sha256_of(file.path)
                inside = members(file.path, file.name, file.member_glob, self.plant.limits)
            while member := self._next(file, inside):
                if member.name not in done:
                    yield from self._of_member(file, member, sha256)
        except InputError as error:
            yield self._failed(file.name, error, sha256)

    def _next(self, file: FoundFile, inside: Iterator[Member]) -> Member | None:
        with naming_file(file.name):
            return next(inside, None)

    def _of_member(self, file: FoundFile, member: Member, sha256: str) -> Iterator[IngestEntry]:
        try:
            yield from self._read(file, member, sha256)
        except InputError as error:
            yield self._failed(member.name, error, sha256)

    def _read(self, file: FoundFile, member: Member, sha256: str) -> Iterator[IngestEntry]:
        mark, seconds = fingerprint(self.source), stopwatch()
        old = self._before.get(member.name)
        parquet = f"raw/{self.source.name}/{landing_name(sha256, mark, member.name)}"
        target = self.plant.state_folder / parquet
        if old and old.parquet == parquet and not damage_of(target, old.parquet_sha256, old.rows_in):
            names = [name for name in (landed_columns(target) or [])[:-2] if name not in PLACE.names]
            check_names(names, self.source, member.name)
            doubt = old.message if old.status in ("read", "unchanged") else ""
            yield replace(self._with_checksum(old), status="unchanged", message=doubt, seconds=seconds())
            return
        announce(self.plant.state_folder, parquet)
        before = file.path.stat()
        with self.progress(f"{self.source.name}: {member.name}", None) as advance:
            landed = land(member, self.source, self.plant.limits, sha256, target, advance)
        after = file.path.stat()
        if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
            raise InputError(f"{member.name}: the file changed while it was read; ingest again when it is complete")
        if old and old.parquet != parquet:
            yield replace(old, status="superseded", message="a new version was read", seconds=0.0)
        yield IngestEntry(
            self.source.name,
            member.name,
            "read",
            sha256,
            after.st_size,
            landed.rows,
            landed.rows - landed.rows_rejected,
            landed.rows_rejected,
            parquet,
            mark,
            encoding_warning(member, self.source) if is_text(member, self.source) else "",
            seconds(),
            landed.sha256,
        )

    def _with_checksum(self, entry: IngestEntry) -> IngestEntry:
        """The entry with the checksum of its landed file, added where a former version recorded none.

        A file that cannot be read or has other rows gets none.
        """
        path = self.plant.state_folder / entry.parquet
        if entry.parquet_sha256 or damage_of(path, "", entry.rows_in):
            return entry
        return replace(entry, parquet_sha256=sha256_of(path))

    def _failed(self, file: str, error: Exception, sha256: str = "") -> IngestEntry:
        kept = _KEPT if file in self._before else ""
        return IngestEntry(self.source.name, file, "failed", sha256, message=escaped(f"{error}{kept}"))

    def _absent(self, seen: set[str], files: set[str]) -> Iterator[IngestEntry]:
        """Files of before that this run did not see: gone ones keep their rows, others lose them."""
        for file, entry in self._before.items():
            outer = archive_of(file)
            if file in seen or outer in seen:
                continue
            if outer in files:
                yield replace(entry, status="superseded", message=f"no longer in {outer}")
            elif self._is_named(file) and not any((f / outer).is_file() for f in self.plant.raw_folders):
                stays = f"{file} is gone from its folder; its {entry.rows_in} rows stay"
                yield replace(self._with_checksum(entry), status="gone", message=stays)
            else:
                yield replace(entry, status="superseded", message="no longer among the source's files")

    def _is_named(self, file: str) -> bool:
        return any(_fits(file, pattern) for pattern in self.source.files)


def archive_of(file: str) -> str:
    """The archive on disk that a file was in, or the file itself."""
    return file.partition(".zip/")[0] + ".zip" if ".zip/" in file else file


def file_warnings(source: Source, entries: Sequence[IngestEntry]) -> list[str]:
    """What is odd about the files of a source whose rows count: a doubtful encoding, the same bytes twice.

    Where the names of files say something of their rows (`name_pattern`) two of them may well be the same.
    """
    current = [entry for entry in entries if entry.status in ("read", "unchanged", "gone")]
    found = [entry.message for entry in current if entry.message and entry.status != "gone"]
    twins: dict[tuple[str, str], list[IngestEntry]] = {}
    for entry in current if not source.name_pattern else ():
        within = entry.file.removeprefix(archive_of(entry.file))
        twins.setdefault((entry.sha256, within), []).append(entry)
    for first, *others in twins.values():
        for other in others if first.rows_in else ():
            gone = next((entry.file for entry in (first, other) if entry.status == "gone"), "")
            remedy = f"`plantkpi ingest --forget {gone}` drops those of the one that is gone" if gone else "delete one"
            same = f"[source.{source.name}]: {first.file} and {other.file} hold the same bytes"
            found.append(f"{same}, so {first.rows_in} rows come twice; {remedy}")
    return found


def _fits(file: str, pattern: str) -> bool:
    """Whether a file that was read once, or the archive that it was in, has a name of the pattern."""
    glob = pattern.removeprefix("./")
    return fnmatch(file, glob) or fnmatch(file, f"{glob}/*")
