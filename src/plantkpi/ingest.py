"""From files to raw Parquet: what changed is read, what did not is left alone, nothing is lost."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from plantkpi.audit import IngestEntry, Run, current, record_ingest
from plantkpi.errors import BusyError, InputError
from plantkpi.intake import Intake
from plantkpi.plant import Plant
from plantkpi.progress import Progress, silent


@dataclass(frozen=True)
class IngestReport:
    """What became of each file: one entry per file, and one more for a version that was superseded."""

    run_id: str
    entries: tuple[IngestEntry, ...]

    def having(self, status: str) -> list[IngestEntry]:
        """Entries with the status: read, unchanged, superseded, failed or gone."""
        return [entry for entry in self.entries if entry.status == status]


def ingest(plant: Plant, *, progress: Progress = silent) -> IngestReport:
    """Read every new or changed file of every source into state/raw/<source>/, and say so in the audit.

    A changed file supersedes the rows of its former version once the new ones are safe. Rows of a file
    that is gone stay; the report says so. BusyError while another process works on the plant. InputError
    that lists every file that could not be read, after all others have been; its rows of before stay.
    """
    with locked(plant):
        run = Run()
        known = current(plant)
        entries: list[IngestEntry] = []
        for source in plant.sources.values():
            found = Intake(plant, source, known, progress).entries()
            record_ingest(plant, run, found)
            _sweep(plant, source.name)
            entries += found
    if failed := [entry.message for entry in entries if entry.status == "failed"]:
        others = sum(entry.status in ("read", "unchanged") for entry in entries)
        head = f"{len(failed)} not read, {others} other files are in place:\n  " if len(failed) + others > 1 else ""
        raise InputError(head + "\n  ".join(failed))
    return IngestReport(run.run_id, tuple(entries))


def current_files(plant: Plant) -> dict[str, list[Path]]:
    """Parquet files with the current rows of each source, by the name of the file that they came from."""
    files: dict[str, list[Path]] = {name: [] for name in plant.sources}
    for (source, _), entry in current(plant).items():
        if source in files:
            files[source].append(plant.state_folder / entry.parquet)
    return files


def _sweep(plant: Plant, source: str) -> None:
    """Delete Parquet files of the source that are not current: superseded ones, and those of a killed run."""
    folder = plant.state_folder / "raw" / source
    kept = {plant.state_folder / e.parquet for (name, _), e in current(plant).items() if name == source}
    for path in folder.glob("*") if folder.is_dir() else ():
        if path not in kept:
            path.unlink()


@contextmanager
def locked(plant: Plant) -> Iterator[None]:
    """Hold the plant's lock; BusyError when another process (or this one, once more) holds it."""
    plant.state_folder.mkdir(parents=True, exist_ok=True)
    with (plant.state_folder / "lock").open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            file.seek(0)
            holder = file.read().strip() or "unknown"
            message = f"another process ({holder}) works on this plant ({plant.folder}); try again when it is done"
            raise BusyError(message) from error
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield
