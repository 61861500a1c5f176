"""What an ingest would do, without doing it: new files are read into a folder of their own, which goes afterwards."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields
from pathlib import Path

from plantkpi.config.plant import Plant
from plantkpi.errors import InputError
from plantkpi.ingest.source_files import SourceFiles
from plantkpi.progress import Progress, silent
from plantkpi.runs.audit import IngestEntry, current


@dataclass(frozen=True)
class _ScratchPlant(Plant):
    """The plant with another state folder."""

    scratch: Path = Path()

    @property
    def state_folder(self) -> Path:
        """The folder that goes afterwards."""
        return self.scratch


@dataclass(frozen=True)
class Preview:
    """The plant as it would be after an ingest: what became of each file, and the raw Parquet files by source."""

    plant: Plant
    entries: tuple[IngestEntry, ...]
    files: Mapping[str, list[Path]]

    def changes(self) -> dict[str, list[IngestEntry]]:
        """The files that are `new`, `changed` or `gone` (their rows stay), and those whose rows go (`superseded`)."""
        replaced = {(e.source, e.file) for e in self.entries if e.status == "superseded"}
        read = [e for e in self.entries if e.status == "read"]
        again = {(e.source, e.file) for e in read}
        return {
            "new": [e for e in read if (e.source, e.file) not in replaced],
            "changed": [e for e in read if (e.source, e.file) in replaced],
            "gone": [e for e in self.entries if e.status == "gone"],
            "dropped": [e for e in self.entries if e.status == "superseded" and (e.source, e.file) not in again],
        }


@contextmanager
def previewed(plant: Plant, progress: Progress = silent) -> Iterator[Preview]:
    """Read what is new or changed as `ingest` does, and write nothing into the plant's folder.

    InputError that lists every file that cannot be read.
    """
    known = current(plant)
    with tempfile.TemporaryDirectory(prefix="plantkpi-plan-") as folder:
        own = {f.name: getattr(plant, f.name) for f in fields(plant)}
        scratch = _ScratchPlant(**own, scratch=Path(folder))
        _link_landed(plant, scratch)
        sources = [source for source in plant.sources.values() if source.files]
        entries = [e for s in sources for e in SourceFiles(scratch, s, known, progress).entries()]
        if failed := [entry.message for entry in entries if entry.status == "failed"]:
            raise InputError("\n  ".join(failed))
        files: dict[str, list[Path]] = {source.name: [] for source in sources}
        for entry in sorted(entries, key=lambda e: (e.source, e.file)):
            if entry.status in ("read", "unchanged", "gone"):
                files[entry.source].append(scratch.state_folder / entry.parquet)
        yield Preview(scratch, tuple(entries), files)


def _link_landed(plant: Plant, scratch: Plant) -> None:
    """Links to what was read before, by the same names."""
    for path in (plant.state_folder / "raw").glob("*/*.parquet"):
        link = scratch.state_folder / "raw" / path.parent.name / path.name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(path.absolute())
