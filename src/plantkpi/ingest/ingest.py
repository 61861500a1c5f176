"""From files to raw Parquet: what changed is read, what did not is left alone, nothing is lost."""

import fcntl
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from plantkpi.config.plant import Plant, Source
from plantkpi.engines.disk import writing
from plantkpi.errors import BusyError, ConfigError, InputError, did_you_mean
from plantkpi.ingest.cleanup import clean_up
from plantkpi.ingest.source_files import Intake, archive_of, doubts
from plantkpi.progress import Each, Progress, plainly, silent
from plantkpi.runs.audit import IngestEntry, Run, current, first_read_at, record_ingest


@dataclass(frozen=True)
class IngestReport:
    """What became of each file: one entry per file, and one more for a version that was superseded.

    `warnings` are what is odd about files that were read all the same; `passed` are sources whose rows are in a
    warehouse already, and which a build reads there.
    """

    run_id: str
    entries: tuple[IngestEntry, ...]
    warnings: tuple[str, ...] = ()
    passed: tuple[Source, ...] = ()

    def having(self, status: str) -> list[IngestEntry]:
        """Entries with the status: read, unchanged, superseded, forgotten, failed or gone."""
        return [entry for entry in self.entries if entry.status == status]


def ingest(
    plant: Plant, *, forget: Sequence[str] = (), progress: Progress = silent, each: Each = plainly
) -> IngestReport:
    """Read every new or changed file of every source into state/raw/<source>/, and say so in the audit.

    A changed file supersedes the rows of its former version once the new ones are safe. Rows of a file
    that is gone stay, and the report says so, unless `forget` names it. ConfigError for a file to forget
    that is not known or still there. BusyError while another process works on the plant. InputError
    that lists every file that could not be read, after all others have been; its rows of before stay. `each` runs
    the reading of each source.
    """
    run = Run()
    with locked(plant), run.named():
        entries = _forgotten(plant, forget)
        record_ingest(plant, run, entries)
        known = current(plant)
        warnings: list[str] = []

        def read(source: Source) -> None:
            found = Intake(plant, source, known, progress).entries()
            record_ingest(plant, run, found)
            entries.extend(found)
            warnings.extend(doubts(source, found))

        for source in (s for s in plant.sources.values() if s.files):
            each(source.name, partial(read, source))
        warnings += clean_up(plant)
    if failed := [entry.message for entry in entries if entry.status == "failed"]:
        others = sum(entry.status in ("read", "unchanged") for entry in entries)
        head = f"{len(failed)} not read, {others} other files are in place:\n  " if len(failed) + others > 1 else ""
        with run.named():
            raise InputError(head + "\n  ".join(failed))
    passed = tuple(source for source in plant.sources.values() if source.table)
    return IngestReport(run.run_id, tuple(entries), tuple(warnings), passed)


def current_files(plant: Plant, known_at: datetime | None = None) -> dict[str, list[Path]]:
    """Parquet files with the current rows of each source, by the name of the file that they came from.

    `known_at`: those that were current then. ConfigError for a file whose rows were forgotten since, and when no file
    had been read by then.
    """
    if known_at and (first_at := first_read_at(plant)) and first_at > known_at.astimezone(UTC):
        first = _at(first_at.astimezone(known_at.tzinfo))
        raise ConfigError(f"nothing was known at {_at(known_at)}: the first file was read at {first}")
    files: dict[str, list[Path]] = {name: [] for name, source in plant.sources.items() if source.files}
    for (source, _), entry in current(plant, known_at).items():
        if source in files:
            path = plant.state_folder / entry.parquet
            if known_at and not path.is_file():
                raise ConfigError(f"what was known at {_at(known_at)} had {entry.file}, forgotten since")
            files[source].append(path)
    return files


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


@contextmanager
def locked(plant: Plant, name: str = "lock", what: str = "works on this plant") -> Iterator[None]:
    """Hold a lock of the plant; BusyError when another process (or this one, once more) holds it and does `what`."""
    with writing(plant.state_folder):
        plant.state_folder.mkdir(parents=True, exist_ok=True)
        file = (plant.state_folder / name).open("a+")
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            file.seek(0)
            holder = file.read().strip() or "unknown"
            message = f"another process ({holder}) {what} ({plant.folder}); try again when it is done"
            raise BusyError(message) from error
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield
