"""Statements that were compiled before: a build runs the same ones every hour, and compiling costs more than running.

A statement is known by all that it is compiled from (code, versions, engine, settings, types of its inputs), so that a
remembered one is the one that would be compiled now.
"""

import hashlib
import json
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from plantkpi import __version__

_KEPT = 4000
_known: dict[str, list[str]] = {}


def statements(key: str, compiled: Callable[[], list[str]]) -> list[str]:
    """The statements known by the key; compiled when this process and the files that it read know none."""
    found = _known.pop(key, None)
    _known[key] = compiled() if found is None else found
    if len(_known) > _KEPT:
        del _known[next(iter(_known))]
    return _known[key]


def read(path: Path) -> None:
    """Add what an earlier process wrote; a file that cannot be read is no loss."""
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return
    if isinstance(found, dict) and found.get("code") == code():
        for key, told in found.get("statements", {}).items():
            _known.setdefault(key, told)


def write(path: Path) -> None:
    """Keep what is known for later processes; the file appears whole or not at all.

    One that cannot be written is no loss: the next process compiles again.
    """
    beside = path.with_suffix(".writing")
    with suppress(OSError):
        try:
            beside.write_text(json.dumps({"code": code(), "statements": _known}), "utf-8")
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)


@cache
def code() -> str:
    """Hash of plantkpi's own source, and the versions of what it computes with."""
    root = Path(__file__).parents[1]
    versions = [f"{name} {version(name)}" for name in ("ibis-framework", "sqlglot", "duckdb", "pandera")]
    digest = hashlib.sha256(repr([__version__, *versions]).encode())
    for path in sorted(root.rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def hashed(*parts: Any) -> str:
    """A short hash of anything that has a telling repr."""
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:32]
