"""What was read and built, when and by which version: tables in state/audit.duckdb, or in PostgreSQL.

The only place that reads the clock. Nothing in it reaches a KPI. The file (or the connection) is opened for each call
and closed again, so that readers wait for moments only.
"""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

import duckdb
import pyarrow as pa

from plantkpi import __version__
from plantkpi.config.plant import Plant
from plantkpi.engines.disk import is_held, noticing_damage, writing
from plantkpi.errors import BusyError, EngineError, PlantKpiError

STARTED = "started"
"""Status of a build that has not ended: it runs, or it was killed."""

PUBLISHING = "publishing"
"""Status of a build whose tables are made. Readers see them once the manifest beside them names this run."""

OK = "ok"
"""Status of a build that readers saw."""

_PATIENCE_S = 10.0
_REMEDY = "It says which files were read: put back a copy of it, or delete it, and all files are read again"
_LAST = """SELECT * FROM (
  SELECT *, row_number() OVER (PARTITION BY source, file ORDER BY entry DESC) AS place
  FROM {table} WHERE status <> 'failed' AND started_at <= coalesce({known_at}, started_at)
) AS ranked WHERE place = 1"""

_IS_FORGOTTEN = """EXISTS (
  SELECT 1 FROM {table} AS later
  WHERE later.status = 'forgotten' AND later.source = held.source AND later.file = held.file
    AND later.entry > held.entry
)"""
_READ = f"SELECT * FROM {{table}} AS held WHERE status = 'read' AND NOT {_IS_FORGOTTEN} ORDER BY entry"
_FORGOTTEN = f"SELECT DISTINCT parquet FROM {{table}} AS held WHERE status = 'read' AND {_IS_FORGOTTEN} ORDER BY 1"

_PUBLISHING = f"""SELECT * FROM {{table}} AS held WHERE status = '{PUBLISHING}' AND NOT EXISTS (
  SELECT 1 FROM {{table}} AS later
  WHERE later.status = '{OK}' AND later.kind = 'build' AND later.run_id = held.run_id
) ORDER BY entry"""

_ANY = "SELECT entry FROM {table} WHERE status <> 'failed' LIMIT 1"

_FIRST = "SELECT min(started_at) AS at FROM {table} WHERE status = 'read'"


@dataclass(frozen=True)
class Run:
    """One run of ingest, build or alerts; its id sorts by time."""

    started_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    process: int = field(default_factory=os.getpid)

    @property
    def run_id(self) -> str:
        """Start in UTC and process number."""
        return f"{self.started_at:%Y%m%dT%H%M%S.%fZ}-{self.process}"

    @property
    def name(self) -> str:
        """A short id, for names of schemas: 20 digits and an underscore at most, since PostgreSQL cuts names."""
        return f"{self.started_at:%Y%m%d%H%M%S}_{self.process % 100_000}"

    @contextmanager
    def named(self) -> Iterator[None]:
        """Errors for people know that it is this run that they end."""
        try:
            yield
        except PlantKpiError as error:
            error.run_id = self.run_id
            raise


@dataclass(frozen=True)
class IngestEntry:
    """What became of one file in one run. Status: read, unchanged, superseded, forgotten, failed, gone.

    `parquet_sha256` is "" for files that a version landed which recorded none.
    """

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
    parquet_sha256: str = ""


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
    """One notification of an excursion over one channel. Status: delivered, or failed with the message."""

    alert: str
    subject: str
    begun: str
    channel: str
    status: str
    message: str = ""


def now() -> datetime:
    """The present instant in UTC."""
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


def record_published(plant: Plant, run_id: str) -> None:
    """Say of the run that is published, if the audit could not, that it ended well."""
    for row in _rows(plant, "audit_build", _PUBLISHING):
        if row["run_id"] == run_id:
            run = Run(row["started_at"].replace(tzinfo=UTC), int(run_id.rpartition("-")[2]))
            entry = BuildEntry(**{f.name: row[f.name] for f in fields(BuildEntry)})
            record_build(plant, run, [replace(entry, status=OK)])


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
    return [_entry(row) for row in _rows(plant, "audit_ingest", _READ)]


def forgotten_files(plant: Plant) -> list[str]:
    """Parquet files of every version of a file that was read and forgotten since, in order; some may count again."""
    return [row["parquet"] for row in _rows(plant, "audit_ingest", _FORGOTTEN)]


def has_read(plant: Plant) -> bool:
    """Whether the audit knows of any file that was ever read."""
    return bool(_rows(plant, "audit_ingest", _ANY))


def first_read_at(plant: Plant) -> datetime | None:
    """When the first run began that read a file; None before it."""
    (row,) = _rows(plant, "audit_ingest", _FIRST) or [{"at": None}]
    return row["at"].replace(tzinfo=UTC) if row["at"] else None


def _entry(row: dict[str, Any]) -> IngestEntry:
    """The entry; columns that a former version did not write have their defaults."""
    return IngestEntry(**{f.name: row[f.name] for f in fields(IngestEntry) if row.get(f.name) is not None})


def _place(entry: IngestEntry) -> tuple[str, str]:
    return entry.source, entry.file


def history(plant: Plant, table: str = "audit_ingest") -> list[dict[str, Any]]:
    """All rows of audit_ingest, audit_build or audit_alert, as written, with times in UTC; [] before the first."""
    return _rows(plant, table, "SELECT * FROM {table} ORDER BY entry")


def _rows(plant: Plant, table: str, query: str, known_at: datetime | None = None) -> list[dict[str, Any]]:
    if plant.audit == "duckdb" and not _path(plant).is_file():
        return []
    with _opened(plant, is_reading=True) as store:
        return store.rows(table, query, known_at) if store.has(table) else []


def _record(plant: Plant, table: str, run: Run, entries: Sequence[Any]) -> None:
    if not entries:
        return
    head = {"run_id": run.run_id, "started_at": run.started_at.replace(tzinfo=None), "plant": plant.name}
    with _opened(plant) as store:
        store.add(table, [_plain(head | asdict(entry) | {"version": __version__}) for entry in entries])


def _path(plant: Plant) -> Path:
    return plant.state_folder / "audit.duckdb"


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    """The row without words that are members of an enumeration."""
    return {name: str(value) if isinstance(value, str) else value for name, value in row.items()}


class _Store(Protocol):
    """Where the tables are. Rows are numbered in `entry` from 1, in the order in which they were added."""

    def has(self, table: str) -> bool:
        """Whether anything was ever added to the table."""

    def rows(self, table: str, query: str, known_at: datetime | None) -> list[dict[str, Any]]:
        """Rows of a query that has places for the `table` and for `known_at`."""

    def add(self, table: str, rows: list[dict[str, Any]]) -> None:
        """Add rows, all or none."""


def _opened(plant: Plant, *, is_reading: bool = False) -> AbstractContextManager[_Store]:
    return _in_postgres(plant) if plant.audit == "postgres" else _in_file(plant, is_reading=is_reading)


class _File:
    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def has(self, table: str) -> bool:
        return (table,) in self._connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()

    def rows(self, table: str, query: str, known_at: datetime | None) -> list[dict[str, Any]]:
        told = query.format(table=table, known_at="$known_at")
        found = self._connection.execute(told, {"known_at": known_at} if "$known_at" in told else {})
        return list(found.to_arrow_table().to_pylist())

    def add(self, table: str, rows: list[dict[str, Any]]) -> None:
        self._connection.execute("BEGIN")
        before = self._connection.table(table).aggregate("max(entry)").fetchone()[0] if self.has(table) else 0
        numbers = pa.array(range(before + 1, before + 1 + len(rows)), pa.int64())
        self._connection.register("new_rows", pa.Table.from_pylist(rows).add_column(0, "entry", numbers))
        self._connection.execute(f"CREATE TABLE IF NOT EXISTS {table} AS FROM new_rows LIMIT 0")
        for name, value in rows[0].items():
            self._connection.execute(f"ALTER TABLE {table} ADD COLUMN IF NOT EXISTS {name} {_TYPES[type(value)]}")
        self._connection.execute(f"INSERT INTO {table} BY NAME FROM new_rows")
        self._connection.execute("COMMIT")


_TYPES = {str: "text", int: "bigint", float: "double precision", datetime: "timestamp"}


class _Postgres:
    def __init__(self, connection: Any, schema: str) -> None:
        self._connection = connection
        self._schema = schema

    def has(self, table: str) -> bool:
        found = self._connection.execute("SELECT to_regclass(%s)", [f'"{self._schema}".{table}'])
        return found.fetchone()[0] is not None

    def rows(self, table: str, query: str, known_at: datetime | None) -> list[dict[str, Any]]:
        told = query.format(table=f'"{self._schema}".{table}', known_at="%(known_at)s::timestamp")
        found = self._connection.execute(told, {"known_at": known_at})
        names = [column.name for column in found.description]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]

    def add(self, table: str, rows: list[dict[str, Any]]) -> None:
        names = ", ".join(rows[0])
        columns = ", ".join(f"{name} {_TYPES[type(value)]}" for name, value in rows[0].items())
        with self._connection.transaction():
            # one at a time: a server may have plants whose files are read on several machines
            self._connection.execute("SELECT pg_advisory_xact_lock(hashtext(%s))", [self._schema])
            self._connection.execute(f'CREATE SCHEMA IF NOT EXISTS "{self._schema}"')
            where = f'"{self._schema}".{table}'
            self._connection.execute(f"CREATE TABLE IF NOT EXISTS {where} (entry bigint PRIMARY KEY, {columns})")
            for column in columns.split(", "):
                self._connection.execute(f"ALTER TABLE {where} ADD COLUMN IF NOT EXISTS {column}")
            before = self._connection.execute(f"SELECT coalesce(max(entry), 0) FROM {where}").fetchone()[0]
            places = ", ".join(["%s"] * (len(rows[0]) + 1))
            self._connection.cursor().executemany(
                f"INSERT INTO {where} (entry, {names}) VALUES ({places})",
                [[before + n, *row.values()] for n, row in enumerate(rows, 1)],
            )


@contextmanager
def _in_postgres(plant: Plant) -> Iterator[_Store]:
    """The audit in the database of profiles/postgres.toml; EngineError when it cannot be had."""
    from plantkpi.engines.registry import engine_of

    with engine_of("postgres") as engine:
        yield _Postgres(engine.connection.con, f"{engine.profile.schema_of(plant)}_audit")


@contextmanager
def _in_file(plant: Plant, *, is_reading: bool) -> Iterator[_Store]:
    """The audit file, open; another process has it for moments only, so wait for it, then BusyError."""
    path = _path(plant)
    if not is_reading:
        with writing(path):
            path.parent.mkdir(parents=True, exist_ok=True)
    with _reading(path) if path.is_file() else writing(path):
        connection = _connected(path, is_reading=is_reading)
    try:
        with writing(path), noticing_damage(path, _REMEDY):
            yield _File(connection)
    finally:
        connection.close()


def _connected(path: Path, *, is_reading: bool) -> Any:
    waited = stopwatch()
    while True:
        try:
            return duckdb.connect(path, read_only=is_reading)
        except (duckdb.IOException, duckdb.ConnectionException) as error:
            # the other is a process, or a thread of this one that opened the file otherwise
            if isinstance(error, duckdb.IOException) and not is_held(error):
                raise
            if waited() > _PATIENCE_S:
                raise BusyError(f"{path}: another process holds the audit; try again later. ({error})") from error
            time.sleep(0.05)


@contextmanager
def _reading(path: Path) -> Iterator[None]:
    """EngineError when the file is not an audit, or one that this user may not open."""
    try:
        yield
    except duckdb.Error as error:
        if "Permission denied" in str(error):
            with writing(path):
                raise
        told = str(error).partition("\n")[0]
        raise EngineError(f"{path} cannot be read: {told}. {_REMEDY}") from error
