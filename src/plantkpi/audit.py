"""What was read and built, when and by which version: tables in state/audit.duckdb.

The only place that reads the clock. Nothing in it reaches a KPI. The file is opened for each call and
closed again, so that readers wait for moments only.
"""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from plantkpi import __version__
from plantkpi.errors import BusyError
from plantkpi.plant import Plant

_PATIENCE_S = 10.0
_LAST = """SELECT * FROM {table} WHERE status <> 'failed' AND started_at <= coalesce($known_at, started_at)
QUALIFY row_number() OVER (PARTITION BY source, file ORDER BY entry DESC) = 1"""


@dataclass(frozen=True)
class Run:
    """One run of ingest or build; its id sorts by time."""

    started_at: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def run_id(self) -> str:
        """Start in UTC and process number."""
        return f"{self.started_at:%Y%m%dT%H%M%S.%fZ}-{os.getpid()}"

    @property
    def name(self) -> str:
        """A short id in digits and underscores, for names of schemas."""
        return f"{self.started_at:%Y%m%d%H%M%S}_{os.getpid()}"


@dataclass(frozen=True)
class IngestEntry:
    """What became of one file in one run. Status: read, unchanged, superseded, forgotten, failed, gone."""

    source: str
    file: str
    status: str
    sha256: str = ""
    bytes: int = 0
    rows_in: int = 0
    rows_readable: int = 0
    rows_rejected: int = 0
    parquet: str = ""
    fingerprint: str = ""
    message: str = ""
    seconds: float = 0.0


@dataclass(frozen=True)
class BuildEntry:
    """What became of one table in one build."""

    table_name: str
    kind: str
    status: str
    engine: str = ""
    rows_in: int = 0
    rows_accepted: int = 0
    rows_quarantined: int = 0
    as_of: str = ""
    definitions: str = ""
    versions: str = ""
    seconds: float = 0.0


@dataclass(frozen=True)
class AlertEntry:
    """One telling of an excursion over one channel. Status: told, or failed with the message."""

    alert: str
    subject: str
    begun: str
    channel: str
    status: str
    message: str = ""


def now() -> datetime:
    """This instant in UTC."""
    return datetime.now(UTC)


def stopwatch() -> Callable[[], float]:
    """A function that tells the seconds since this call."""
    start = time.perf_counter()
    return lambda: time.perf_counter() - start


def record_ingest(plant: Plant, run: Run, entries: Sequence[IngestEntry]) -> None:
    """Add one row per entry to audit_ingest, all or none."""
    _record(plant, "audit_ingest", run, entries)


def record_build(plant: Plant, run: Run, entries: Sequence[BuildEntry]) -> None:
    """Add one row per entry to audit_build, all or none."""
    _record(plant, "audit_build", run, entries)


def record_alerts(plant: Plant, run: Run, entries: Sequence[AlertEntry]) -> None:
    """Add one row per entry to audit_alert, all or none."""
    _record(plant, "audit_alert", run, entries)


def current(plant: Plant, known_at: datetime | None = None) -> dict[tuple[str, str], IngestEntry]:
    """The last good state of each (source, file), in that order; superseded and forgotten files are left out.

    `known_at`: as it was after the last run that had begun by then.
    """
    instant = known_at.astimezone(UTC).replace(tzinfo=None) if known_at else None
    entries = [_entry(row) for row in _rows(plant, "audit_ingest", _LAST, known_at=instant)]
    return {(e.source, e.file): e for e in sorted(entries, key=_place) if e.status not in ("superseded", "forgotten")}


def read_files(plant: Plant) -> list[IngestEntry]:
    """Every version of every file whose rows ever counted, unless it was forgotten since, in the order of reading."""
    read = "SELECT * FROM {table} WHERE status = 'read' ORDER BY entry"
    forgotten = "SELECT source, file, max(entry) AS entry FROM {table} WHERE status = 'forgotten' GROUP BY ALL"
    until = {(row["source"], row["file"]): row["entry"] for row in _rows(plant, "audit_ingest", forgotten)}
    rows = _rows(plant, "audit_ingest", read)
    return [_entry(row) for row in rows if row["entry"] > until.get((row["source"], row["file"]), 0)]


def _entry(row: dict[str, Any]) -> IngestEntry:
    return IngestEntry(**{f.name: row[f.name] for f in fields(IngestEntry)})


def _place(entry: IngestEntry) -> tuple[str, str]:
    return entry.source, entry.file


def history(plant: Plant, table: str = "audit_ingest") -> list[dict[str, Any]]:
    """All rows of audit_ingest, audit_build or audit_alert, as written, with times in UTC; [] before the first."""
    return _rows(plant, table, "SELECT * FROM {table} ORDER BY entry")


def _rows(plant: Plant, table: str, query: str, **values: Any) -> list[dict[str, Any]]:
    if not _path(plant).is_file():
        return []
    with _opened(plant) as connection:
        found = connection.execute(query.format(table=table), values) if _has(connection, table) else None
        return found.to_arrow_table().to_pylist() if found else []


def _record(plant: Plant, table: str, run: Run, entries: Sequence[Any]) -> None:
    if not entries:
        return
    head = {"run_id": run.run_id, "started_at": run.started_at.replace(tzinfo=None), "plant": plant.name}
    rows = pa.Table.from_pylist([head | asdict(entry) | {"version": __version__} for entry in entries])
    with _opened(plant) as connection:
        connection.execute("BEGIN")
        before = connection.table(table).aggregate("max(entry)").fetchone()[0] if _has(connection, table) else 0
        numbers = pa.array(range(before + 1, before + 1 + len(rows)), pa.int64())
        connection.register("new_rows", rows.add_column(0, "entry", numbers))
        connection.execute(f"CREATE TABLE IF NOT EXISTS {table} AS FROM new_rows LIMIT 0")
        connection.execute(f"INSERT INTO {table} BY NAME FROM new_rows")
        connection.execute("COMMIT")


def _has(connection: Any, table: str) -> bool:
    return (table,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()


def _path(plant: Plant) -> Path:
    return plant.state_folder / "audit.duckdb"


@contextmanager
def _opened(plant: Plant) -> Iterator[Any]:
    """The audit file, open; another process has it for moments only, so wait for it, then BusyError."""
    path, waited = _path(plant), stopwatch()
    path.parent.mkdir(parents=True, exist_ok=True)
    while True:
        try:
            connection = duckdb.connect(path)
            break
        except duckdb.IOException as error:
            if waited() > _PATIENCE_S:
                raise BusyError(f"{path}: another process holds the audit; try again later. ({error})") from error
            time.sleep(0.05)
    try:
        yield connection
    finally:
        connection.close()
