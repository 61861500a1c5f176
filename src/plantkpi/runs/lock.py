"""Locks of a plant: one process at a time works in its state folder, as long as that is the folder it began with."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from plantkpi.config.plant import Plant
from plantkpi.engines.disk import writing
from plantkpi.errors import BusyError, EngineError


@dataclass(frozen=True)
class Lock:
    """A lock of a plant that this process holds, by a file in the plant's state folder."""

    path: Path
    file: IO[bytes]

    def is_held(self) -> bool:
        """Whether its file is still the one there: another process would lock another one otherwise."""
        try:
            return os.path.samestat(os.fstat(self.file.fileno()), self.path.stat())
        except OSError:
            return False

    def check(self) -> None:
        """EngineError when the state folder is not the one that was locked."""
        if not self.is_held():
            raise EngineError(
                f"{self.path.parent} was deleted or replaced while plantkpi worked in it; nothing was published. "
                "Run it again"
            )

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Whatever fails in the block, the state folder is named when that is why."""
        try:
            yield
        except Exception:
            self.check()
            raise


@contextmanager
def locked(plant: Plant, name: str = "lock", what: str = "works on this plant") -> Iterator[Lock]:
    """Hold a lock of the plant; BusyError when another process (or this one, once more) holds it and does `what`."""
    with writing(plant.state_folder):
        plant.state_folder.mkdir(parents=True, exist_ok=True)
        file = (plant.state_folder / name).open("a+b", buffering=0)
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            file.seek(0)
            holder = file.read().decode().strip() or "unknown"
            message = f"another process ({holder}) {what} ({plant.folder}); try again when it is done"
            raise BusyError(message) from error
        with writing(plant.state_folder / name):
            file.truncate(0)
            file.write(str(os.getpid()).encode())
        yield Lock(plant.state_folder / name, file)
