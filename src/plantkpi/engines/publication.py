"""Whether what readers get is what a build made: checked before it replaces the last good build, or is committed."""

import json
import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from plantkpi.engines import MANIFEST
from plantkpi.engines.disk import sync, writing
from plantkpi.errors import EngineError

_STAYS = "The last good build stays. Build again"
_ENTRY = ("run_id", "table_name", "row_count")


def check_manifest(written: pa.Table, found: pa.Table, names: Collection[str], where: str) -> None:
    """EngineError unless a manifest that was read back is the one that the build wrote, and its tables are there.

    Runs, tables and row counts are compared; `names` are the tables that readers find.
    """
    if _entries(found) != _entries(written):
        raise EngineError(f"{where}: {MANIFEST} is not the one that this build wrote. {_STAYS}")
    beside = (name for table_schemas in written["table_schemas"].to_pylist() for name in json.loads(table_schemas))
    if absent := sorted({*written["table_name"].to_pylist(), *beside} - set(names)):
        raise EngineError(f"{where} lacks {', '.join(absent[:5])}, which this build made. {_STAYS}")


def run_of(manifest: pa.Table) -> str:
    """The run that wrote a manifest; "" for one of an earlier version, which does not say so."""
    return str(manifest["run_id"][0]) if "run_id" in manifest.column_names and manifest.num_rows else ""


def publish_file(path: Path, last: Path, written: pa.Table) -> None:
    """Replace the last good DuckDB file by one that is closed, once it was opened again as readers open it.

    EngineError, and the last one stays, unless it holds the manifest that was written and as many rows of each table as
    that says, and is safe on disk.
    """
    with writing(path):
        _check_file(path, written)
        sync(path)
        made = path.stat()
        # the log of a program that wrote to the last file and died would be applied to this one
        remove_logs(last)
        path.replace(last)
        if not os.path.samestat(made, last.stat()):
            raise EngineError(f"{last} is not the file that this build put there. Build again")


def remove_logs(path: Path) -> None:
    """Delete the write-ahead logs of a DuckDB file."""
    for suffix in ("", ".checkpoint", ".recovery"):
        path.with_name(f"{path.name}.wal{suffix}").unlink(missing_ok=True)


def _check_file(path: Path, written: pa.Table) -> None:
    if (log := path.with_name(f"{path.name}.wal")).exists():
        raise EngineError(f"{log} holds changes that did not reach {path.name}. {_STAYS}")
    with _readable(path) as connection:
        names = [name for (name,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()]
        found = connection.table(MANIFEST).to_arrow_table() if MANIFEST in names else written.slice(0, 0)
        check_manifest(written, found, names, str(path))
        counts = dict(zip(written["table_name"].to_pylist(), written["row_count"].to_pylist(), strict=True))
        # without a filter, a count reads no rows
        query = " UNION ALL ".join(f"SELECT '{name}', count(*) FROM \"{name}\"" for name in counts)
        for name, rows in connection.execute(query).fetchall():
            if rows != counts[name]:
                raise EngineError(f"{path}: {name} has {rows} rows, of {counts[name]} that were made. {_STAYS}")


@contextmanager
def _readable(path: Path) -> Iterator[Any]:
    try:
        with duckdb.connect(path, read_only=True) as connection:
            yield connection
    except duckdb.Error as error:
        told = str(error).partition("\n")[0]
        raise EngineError(f"{path} cannot be read back: {told}. {_STAYS}") from error


def _entries(manifest: pa.Table) -> list[tuple[Any, ...]]:
    """What identifies a manifest; [] of one that another version wrote."""
    if not set(_ENTRY) <= set(manifest.column_names):
        return []
    return sorted(zip(*(manifest[column].to_pylist() for column in _ENTRY), strict=True))
