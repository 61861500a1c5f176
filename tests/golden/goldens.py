"""Stored outputs: a test compares, only `make golden` (PLANTKPI_GOLDEN=write) writes; a missing one fails."""

import os
from pathlib import Path

FOLDER = Path(__file__).parent


def assert_golden(name: str, found: str) -> None:
    """The text is that of the stored file."""
    path = FOLDER / name
    if os.environ.get("PLANTKPI_GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text(found, encoding="utf-8")
    assert path.is_file(), f"{path} is missing; look at what changed, then run `make golden`"
    assert found == path.read_text(encoding="utf-8"), f"{path} differs; run `make golden` if that is meant"
