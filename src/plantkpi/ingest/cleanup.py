"""Deletes the Parquet files of ingest that no longer count: of forgotten files, and of runs that were killed.

A file is ingest's own when the audit or the journal names it, its name is one that ingest gives, and it lies in
state/raw/<source> itself and not behind a link. No other file is ever deleted. The journal has the names of files
that a run is about to write, so that the next run knows what one that was killed has left.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from plantkpi.config.names import on_disk, real, wrong_with
from plantkpi.config.plant import Plant
from plantkpi.engines.disk import writing
from plantkpi.ingest.landing import LANDED, temporary_of
from plantkpi.runs.audit import forgotten_files, read_files

JOURNAL = "landing.journal"
"""The journal's name in the state folder."""


def announce(state_folder: Path, parquet: str) -> None:
    """Write into the journal that a run is about to make the file raw/<source>/<name> of the state folder.

    It is there also when the process is killed right after. EngineError when it cannot be written.
    """
    path = state_folder / JOURNAL
    with writing(path), path.open("a", encoding="utf-8") as journal:
        # a run that was killed may have cut its last line: the quotes tell, and the next line begins anew
        journal.write(f'\n"{parquet}"\n')


def clean_up(plant: Plant) -> list[str]:
    """Delete what no longer counts, then the journal; files that a user must delete, as sentences.

    The caller holds the plant's lock. Superseded versions stay: what was known at an earlier time can be built again.
    EngineError when a file cannot be deleted.
    """
    state, journal = plant.state_folder, plant.state_folder / JOURNAL
    with writing(journal):
        announced = list(_announced(journal))
    counted = {on_disk(entry.parquet) for entry in read_files(plant)}
    forgotten = [name for name in forgotten_files(plant) if on_disk(name) not in counted]
    for name in (*forgotten, *(name for name in announced if on_disk(name) not in counted)):
        _delete(state, name)
    for name in announced:
        _delete(state, temporary_of(Path(name)).as_posix())
    with writing(journal):
        journal.unlink(missing_ok=True)
    return [_left(state / name) for name in forgotten if _is_landed(name) and (state / name).is_file()]


def _announced(journal: Path) -> Iterator[str]:
    """Names in the journal; lines that were cut, or name what ingest does not write, are passed over."""
    if journal.is_file():
        for line in journal.read_text("utf-8", "replace").split("\n"):
            if (found := re.fullmatch(r'"([^"]+)"', line)) and _is_landed(found[1]):
                yield found[1]


def _delete(state: Path, name: str) -> None:
    """Delete a file of the state folder if it is ingest's own."""
    path = state / name
    if _is_landed(name) and path.is_file() and real(path) == real(state) / name:
        with writing(path):
            path.unlink(missing_ok=True)


def _is_landed(name: str) -> bool:
    """Whether ingest gives such a name: raw/<source>/<landed file>."""
    parts = name.split("/")
    if len(parts) != len(("raw", "source", "file")):
        return False
    return parts[0] == "raw" and not wrong_with(parts[1]) and bool(LANDED.fullmatch(parts[2]))


def _left(path: Path) -> str:
    return (
        f"{path} holds rows of a forgotten file; it lies outside the state folder, behind a link, where plantkpi "
        "deletes nothing: delete it yourself"
    )
