"""Where a build cuts its plant's history in what stays and what is made anew (why there: see since.py)."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from plantkpi.build.incremental.manifest import ManifestEntry, rejected_name
from plantkpi.catalog.registry import TABLES, IncrementalSpec
from plantkpi.engines.registry import BuildTarget

_CUT = "since_cut"
_SCHEMA = pa.schema([(name, pa.timestamp("us", tz="UTC")) for name in ("at", "lookback_start")])
_BESIDE = ("duplicate", "order_overlaps", "shift_overlaps")
"""Rules that look at the rows beside a row."""
_THINGS = ("stg_state_event", "stg_production", "stg_shift", "stg_maintenance")


class Cutoff:
    """The cut before a change, and the look-back before the cut, found in the tables of the last build.

    `at` is None while there is no change, when no business day begins early enough, and when a table that tells is
    not there any more. Statements read both instants from a temporary table, so that they are the same in each build.
    """

    def __init__(self, place: BuildTarget, past: Mapping[str, ManifestEntry]) -> None:
        self._place = place
        self._past = past
        self._last_tables: dict[str, ir.Table | None] = {}
        self._is_laid = False
        self._is_over = False
        self.at: datetime | None = None

    def lay_before(self, change_at: datetime | None) -> None:
        """Lay the cut before a change, and the look-back before the cut."""
        self.at, days = None, self._days()
        if self._is_over or change_at is None or not days:
            return
        if any(self.last(n) is None or self.last(rejected_name(n), n) is None for n in _THINGS):
            return
        if self.last("int_failure") is None:
            return
        reached = self._first_reaching(self._first_reaching(change_at))
        at = max((day for day in days if day <= reached), default=None)
        if at is None:
            return
        self._lay(at, self._first_reaching(at, is_look=True))
        self.at = at

    def give_up(self) -> None:
        """There is no cut in this build, and there will be none."""
        self._is_over = True
        self.at = None

    def instant(self, name: str) -> ir.TimestampScalar:
        """`at`, the cut, or `lookback_start`, the look-back."""
        return self._place.table(_CUT).select(name).as_scalar()

    def last(self, name: str, of: str = "") -> ir.Table | None:
        """A table of the last build, or one that was made beside the table `of`; None when it is not there."""
        if name not in self._last_tables:
            made = self._past.get(of or name)
            self._last_tables[name] = self._place.last_table(name, made.table_schemas.get(name, "")) if made else None
        return self._last_tables[name]

    def rejected(self, name: str) -> ir.Table:
        """What of an input the last build rejected, as it was read; no contract says of what types it is there."""
        rows = self.last(rejected_name(name), of=name)
        assert rows is not None
        return rows.cast(rejected_schema(name))

    def _days(self) -> list[datetime]:
        last = self.last("int_day")
        return last.select("start_at").to_pyarrow()["start_at"].to_pylist() if last is not None else []

    def _first_reaching(self, at: datetime, *, is_look: bool = False) -> datetime:
        """The begin of the first thing that reaches the instant, or the instant.

        To look back from the cut, what was rejected is a thing too, if rows are rejected for its sake.
        """
        self._lay(at, at)
        things = {name: rows for name in (*_THINGS, "int_failure") if (rows := self.last(name)) is not None}
        rejected = {name: self.rejected(name) for name in _THINGS} if is_look else {}
        (found,) = self._place.fetch(partial(_first, things, rejected, self.instant("at")))
        return at if found["first_at"] is None else min(at, found["first_at"])

    def _lay(self, at: datetime, lookback_start: datetime) -> None:
        if self._is_laid:
            self._place.drop_table(_CUT)
        self._is_laid = True
        self._place.create_table(
            _CUT, pa.table({"at": [at], "lookback_start": [lookback_start]}, schema=_SCHEMA), temp=True
        )


def _first(things: Mapping[str, ir.Table], rejected: Mapping[str, ir.Table], at: ir.TimestampScalar) -> ir.Table:
    """One row: the begin of the first thing that reaches the instant."""
    orders = things["stg_maintenance"]
    # a work order goes on if its repair has begun
    begun = orders.filter(orders.restored_at.notnull() | orders.started_at.notnull())
    known = {name: things[name] for name in _THINGS} | {"stg_maintenance": begun}
    companion_tables = {name: rows.filter(rows.broken_rule.isin(_BESIDE)) for name, rows in rejected.items()}
    parts = [
        _reaching(rows, TABLES[name].incremental, at)
        for found in (known, companion_tables)
        for name, rows in found.items()
    ]
    begins = ibis.union(_failures_reaching(things["int_failure"], at), *parts, distinct=False)
    return begins.agg(first_at=begins.begin_at.min())


def _failures_reaching(failures: ir.Table, at: ir.TimestampScalar) -> ir.Table:
    until = ibis.coalesce(failures.restored_at, failures.failed_at)
    events = failures.group_by("machine_id", "event_no").agg(
        begin_at=failures.failed_at.min(), until_at=until.max(), is_open=failures.is_open.any()
    )
    return events.filter(events.is_open | (events.until_at >= at)).select("begin_at")


def _reaching(rows: ir.Table, incremental: IncrementalSpec | None, at: ir.TimestampScalar) -> ir.Table:
    assert incremental is not None
    begin, ends = incremental.begin(rows), rows[incremental.ends]
    return rows.filter(ends.isnull() | (ends >= at)).select(begin_at=begin)


def rejected_schema(name: str) -> ibis.Schema:
    """Columns of rejected_<input>: those of the input, and what is wrong."""
    words = ("source_problem", "broken_rule", "broken_reason")
    return ibis.schema(dict(TABLES[name].schema()) | dict.fromkeys(words, "string"))
