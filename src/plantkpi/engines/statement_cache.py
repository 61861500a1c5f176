"""Statements that were compiled before: a build runs the same ones every hour, and compiling costs more than running.

They are kept in memory and in a SQLite file, which processes share. Each has a key made of all that it depends on
(statement_key.py) and a checksum: one that is damaged is compiled again, and a file that cannot be read is no loss.
"""

import hashlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from plantkpi.engines.statement_key import NoKeyError, key_of

FILE = "statements.sqlite"
"""The file's name in a plant's state folder."""
VARIABLE = "PLANTKPI_STATEMENTS"
"""Environment variable that names another file, for several plants to share."""

_EARLIER_FILE = "statements.json"
_MOST = 8000
_PATIENCE_S = 5.0
_TABLE = "CREATE TABLE IF NOT EXISTS statement (key TEXT PRIMARY KEY, texts TEXT NOT NULL, checksum TEXT NOT NULL)"

_known: dict[str, list[str]] = {}
_unwritten: set[str] = set()
_files: list[Path] = []


def statements(
    engine: str,
    call: Any,
    compiled: Callable[[], Sequence[str]],
    *parts: Any,
    schemas: Mapping[str, str] | None = None,
) -> list[str]:
    """The statements of a call (or expression) for an engine: those that are known, or else what `compiled` makes.

    `parts` decide what is made of the call as well. `schemas` maps names of schemas that differ from build to build to
    words that stay the same.
    """
    names = schemas or {}
    try:
        key = key_of(engine, call, *parts, aliases=names)
    except NoKeyError:
        return list(compiled())
    found = _found(key)
    if found is None:
        found = [_replaced(text, _by_length(names)) for text in compiled()]
        _known[key] = found
        _unwritten.add(key)
    return [_replaced(text, {word: name for name, word in names.items()}) for text in found]


@contextmanager
def kept_in(folder: Path) -> Iterator[None]:
    """Look for statements in a folder's file while the block runs, and add those that are new at its end."""
    path = Path(os.environ.get(VARIABLE) or folder / FILE)
    _files.append(path)
    try:
        yield
    finally:
        _files.remove(path)
        _write(path)
        with suppress(OSError):
            (folder / _EARLIER_FILE).unlink(missing_ok=True)


def forget() -> None:
    """Empty the memory of this process, as a new process begins."""
    _known.clear()
    _unwritten.clear()


def _found(key: str) -> list[str] | None:
    if key not in _known and _files and (texts := _read(_files[-1], key)) is not None:
        _known[key] = texts
    return _known.get(key)


def _read(path: Path, key: str) -> list[str] | None:
    if not path.is_file():
        return None
    try:
        with closing(_connected(path)) as connection:
            row = connection.execute("SELECT texts, checksum FROM statement WHERE key = ?", [key]).fetchone()
    except sqlite3.Error:
        return None
    if row is None or _checksum(key, row[0]) != row[1]:
        return None
    texts: list[str] = json.loads(row[0])
    return texts


def _write(path: Path) -> None:
    """Add what is new to a file; one that is damaged is made again, and one that cannot be written is no loss."""
    new = [(key, text, _checksum(key, text)) for key in _unwritten for text in [json.dumps(_known[key])]]
    _unwritten.clear()
    if not new:
        return
    for _ in range(2):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with closing(_connected(path)) as connection, connection:
                connection.execute(_TABLE)
                connection.executemany("INSERT OR REPLACE INTO statement VALUES (?, ?, ?)", new)
                connection.execute(
                    "DELETE FROM statement WHERE rowid <= (SELECT max(rowid) FROM statement) - ?", [_MOST]
                )
            return
        except (sqlite3.OperationalError, OSError):  # locked, a full disk, a folder that nobody may write to
            return
        except sqlite3.DatabaseError:
            with suppress(OSError):
                path.unlink(missing_ok=True)


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_PATIENCE_S)
    connection.execute("PRAGMA synchronous = OFF")  # what is lost is compiled again
    return connection


def _checksum(key: str, text: str) -> str:
    return hashlib.sha256(f"{key}\n{text}".encode()).hexdigest()


def _by_length(names: Mapping[str, str]) -> dict[str, str]:
    """The longest names first, since one may begin with another."""
    return dict(sorted(names.items(), key=lambda item: len(item[0]), reverse=True))


def _replaced(text: str, words: Mapping[str, str]) -> str:
    for word, other in words.items():
        text = text.replace(word, other)
    return text
