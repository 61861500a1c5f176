"""Hashes of what decides the rows of a table: settings, files, and plantkpi's own code."""

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from plantkpi.engines.statement_key import versions


@cache
def code() -> str:
    """Hash of plantkpi's own source, and the versions of what it computes with."""
    root = Path(__file__).parents[1]
    digest = hashlib.sha256(versions().encode())
    for path in sorted(root.rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def hashed(*parts: Any) -> str:
    """A short hash of anything that has a telling repr."""
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:32]
