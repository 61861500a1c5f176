"""From files to raw Parquet: what changed is read, what did not is left alone, nothing is lost."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from plantkpi.config.plant import Plant, Source
from plantkpi.engines.disk import sync, writing
from plantkpi.errors import ConfigError, EngineError, InputError, did_you_mean
from plantkpi.ingest.cleanup import clean_up
from plantkpi.ingest.landing import damage_of
from plantkpi.ingest.source_files import SourceFiles, archive_of, file_warnings
from plantkpi.progress import Progress, StepRunner, run_directly, silent
from plantkpi.runs.audit import (
    IngestEntry,
    Run,
    current,
    first_read_at,
    has_read,
    record_ingest,
)
from plantkpi.runs.lock import locked


@dataclass(frozen=True)
class IngestReport:
    """What became of each file: one entry per file, and one more for a version that was superseded.

    `warnings` are what is odd about files that were read all the same, `notes` what was mended; `passed` are sources
    whose rows are in a warehouse already, and which a build reads there.
    """

    run_id: str
    entries: tuple[IngestEntry, ...]
    warnings: tuple[str, ...] = ()
    passed: tuple[Source, ...] = ()
    notes: tuple[str, ...] = ()

    def having(self, status: str) -> list[IngestEntry]:
        """Entries with the status: read, unchanged, superseded, forgotten, failed or gone."""
        return [entry for entry in self.entries if entry.status == status]


def ingest(
    plant: Plant, *, forget: Sequence[str] = (), progress: Progress = silent, run_step: StepRunner = run_directly
) -> IngestReport:
    """Read every new or changed file of every source into state/raw/<source>/, and say so in the audit.

    A changed file supersedes the rows of its former version once the new ones are safe. Rows of a file
    that is gone stay, and the report says so, unless `forget` names it. ConfigError for a file to forget
    that is not known or still there. BusyError while another process works on the plant. InputError
    that lists every file that could not be read, after all others have been; its rows of before stay. EngineError
    when the disk is full, or the state folder or the audit was deleted meanwhile. `each` runs the reading of each
    source.
    """
    run = Run()
    with locked(plant) as lock, run.named(), lock.watched():
        entries = _forgotten(plant, forget)
        record_ingest(plant, run, entries)
        known = current(plant)
        warnings: list[str] = []

        def read(source: Source) -> None:
            found = SourceFiles(plant, source, known, progress).entries()
            _sync(plant, found)
            record_ingest(plant, run, found)
            entries.extend(found)
            warnings.extend(file_warnings(source, found))

        for source in (s for s in plant.sources.values() if s.files):
            run_step(source.name, partial(read, source))
        _refuse_lost(plant, entries)
        warnings += clean_up(plant)
        lock.check()
    if failed := [entry.message for entry in entries if entry.status == "failed"]:
        others = sum(entry.status in ("read", "unchanged") for entry in entries)
        head = f"{len(failed)} not read, {others} other files are in place:\n  " if len(failed) + others > 1 else ""
        with run.named():
            raise InputError(head + "\n  ".join(failed))
    passed = tuple(source for source in plant.sources.values() if source.table)
    return IngestReport(run.run_id, tuple(entries), tuple(warnings), passed, tuple(_mended(plant, known, entries)))


def current_files(plant: Plant, known_at: datetime | None = None) -> dict[str, list[Path]]:
    """Parquet files with the current rows of each source, by the name of the file that they came from.

    `known_at`: those that were current then. ConfigError for a file whose rows were forgotten since, and when no file
    had been read by then. InputError for a file that is missing, and when the audit knows of no file at all.
    """
    if known_at and (first_at := first_read_at(plant)) and first_at > known_at.astimezone(UTC):
        first = _at(first_at.astimezone(known_at.tzinfo))
        raise ConfigError(f"nothing was known at {_at(known_at)}: the first file was read at {first}")
    files: dict[str, list[Path]] = {name: [] for name, source in plant.sources.items() if source.files}
    known = current(plant, known_at)
    if files and not known and not has_read(plant):
        raise InputError(
            f"the audit of {plant.folder} knows of no file that was read; run `plantkpi ingest --plant {plant.folder}`"
        )
    for (source, _), entry in known.items():
        if source in files:
            path = plant.state_folder / entry.parquet
            if damage := damage_of(path, entry.parquet_sha256, entry.rows_in):
                _refuse_damaged(plant, entry, damage, known_at)
            files[source].append(path)
    return files


def _refuse_damaged(plant: Plant, entry: IngestEntry, damage: str, known_at: datetime | None) -> None:
    path = plant.state_folder / entry.parquet
    if known_at and not path.is_file():
        raise ConfigError(f"what was known at {_at(known_at)} had {entry.file}, forgotten since")
    again = f"run `plantkpi ingest --plant {plant.folder}` to read them again"
    if known_at:
        raise InputError(
            f"{path} {damage}, and it has the {entry.rows_in} rows of {entry.file} that were known at {_at(known_at)}; "
            f"put back a copy of it. If {entry.file} still has these rows, {again}"
        )
    raise InputError(
        f"{path} {damage}, which has the {entry.rows_in} rows of {entry.file}; {again}. If {entry.file} is gone as "
        f"well, put one of the two back, or drop its rows with `plantkpi ingest --forget {entry.file}`"
    )


def _mended(
    plant: Plant, known: Mapping[tuple[str, str], IngestEntry], entries: Sequence[IngestEntry]
) -> Iterator[str]:
    """Landed files that were restored, one sentence each; of how many the audit has checksums from now on."""
    added = 0
    for entry in entries:
        before = known.get((entry.source, entry.file))
        if before and entry.status == "read" and entry.parquet == before.parquet:
            yield f"{plant.state_folder / entry.parquet} was damaged or missing; it was restored from {entry.file}"
        if before and entry.status in ("unchanged", "gone") and before.parquet_sha256 != entry.parquet_sha256:
            added += 1
    if added:
        yield f"the audit has checksums of {added} more landed files, which an earlier version read without"


def _at(instant: datetime) -> str:
    return f"{instant:%Y-%m-%dT%H:%M:%S%z}"


def _forgotten(plant: Plant, names: Sequence[str]) -> list[IngestEntry]:
    """One entry per file (a member of an archive is one) whose rows go, since it was deleted on purpose."""
    known = list(current(plant).values()) if names else []
    entries: list[IngestEntry] = []
    for name in dict.fromkeys(names):
        found = [entry for entry in known if entry.file == name or entry.file.startswith(f"{name}/")]
        if not found:
            raise ConfigError(f"no rows came from {name!r}.{did_you_mean(name, {e.file for e in known})}")
        for path in (folder / archive_of(name) for folder in plant.raw_folders):
            if path.is_file():
                raise ConfigError(f"{path} is still there and would be read again; delete it first, then forget it")
        entries += [replace(entry, status="forgotten", message="forgotten as asked", seconds=0.0) for entry in found]
    return entries


def _sync(plant: Plant, entries: Sequence[IngestEntry]) -> None:
    """Return when the names of new files are safe on disk: what the audit says was read may not be lost."""
    folders = {(plant.state_folder / entry.parquet).parent for entry in entries if entry.status == "read"}
    for folder in folders:
        with writing(folder):
            sync(folder)


def _refuse_lost(plant: Plant, entries: Sequence[IngestEntry]) -> None:
    """EngineError when the audit does not know of what this run said in it."""
    known = current(plant)
    lost = [e.file for e in entries if e.status in ("read", "unchanged", "gone") and (e.source, e.file) not in known]
    if lost:
        raise EngineError(
            f"the audit of {plant.folder} was deleted or replaced while files were read: it has lost {lost[0]}. "
            "Run it again"
        )
