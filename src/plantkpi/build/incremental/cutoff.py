"""The cutoff before a change, found in the tables of the previous build (docs/incremental.md says why there)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import ibis
import ibis.expr.types as ir

from plantkpi.build.incremental.manifest import ManifestEntry, rejected_name
from plantkpi.catalog.registry import TABLES, IncrementalSpec
from plantkpi.engines.registry import BuildTarget
from plantkpi.portable import UTC

_NEIGHBOUR_RULES = ("duplicate", "order_overlaps", "shift_overlaps")
"""Rules that compare a row with the rows beside it."""
_TIMED_INPUTS = ("stg_state_event", "stg_production", "stg_shift", "stg_maintenance")


@dataclass(frozen=True)
class Cutoff:
    """Rows that start before `at` stay; what is rebuilt is made of rows that reach `lookback_start`."""

    at: datetime
    lookback_start: datetime


class PreviousTables:
    """The tables of the previous build, where they are still there."""

    def __init__(self, place: BuildTarget, past: Mapping[str, ManifestEntry]) -> None:
        self._place = place
        self._past = past
        self._tables: dict[str, ir.Table | None] = {}

    def names(self) -> list[str]:
        """Names of the tables that the previous build made, without companions."""
        return list(self._past)

    def entry(self, name: str) -> ManifestEntry | None:
        """What the manifest says of a table; None when the previous build did not make it."""
        return self._past.get(name)

    def find(self, name: str, of: str = "") -> ir.Table | None:
        """A table, or a companion of the table `of`; None when it is not there."""
        if name not in self._tables:
            entry = self._past.get(of or name)
            self._tables[name] = self._place.last_table(name, entry.table_schemas.get(name, "")) if entry else None
        return self._tables[name]

    def table(self, name: str, of: str = "") -> ir.Table:
        """A table that is known to be there."""
        rows = self.find(name, of)
        assert rows is not None, f"{name} of the previous build is not there"
        return rows

    def has_rejected(self, name: str) -> bool:
        """Whether the rows that an input rejected are there."""
        return self.find(rejected_name(name), name) is not None

    def rejected(self, name: str) -> ir.Table:
        """The rows of an input that were rejected, as they were read; no contract gives their types there."""
        return self.table(rejected_name(name), of=name).cast(rejected_schema(name))


def cutoff_before(previous: PreviousTables, change_at: datetime) -> Cutoff | None:
    """The cutoff before a change: the start of a business day that everything affected starts at or after.

    None when no business day of the previous build starts early enough, or a table that would tell is not there.
    """
    days = previous.find("int_day")
    if days is None or previous.find("int_failure") is None:
        return None
    if any(previous.find(n) is None or not previous.has_rejected(n) for n in _TIMED_INPUTS):
        return None
    reached = _first_reaching(previous, _first_reaching(previous, change_at))
    starts = days.select("start_at").to_pyarrow()["start_at"].to_pylist()
    at = max((start for start in starts if start <= reached), default=None)
    return None if at is None else Cutoff(at, _first_reaching(previous, at, has_rejected=True))


def _first_reaching(previous: PreviousTables, at: datetime, *, has_rejected: bool = False) -> datetime:
    """The start of the first report, order, shift, repair or failure that reaches the instant, or the instant.

    With `has_rejected` also of rows that were rejected by a rule that compares neighbours: their verdict may change.
    """
    instant = ibis.literal(at, type=UTC)
    work_orders = previous.table("stg_maintenance")
    # a work order is open if its repair has started
    started = work_orders.filter(work_orders.restored_at.notnull() | work_orders.started_at.notnull())
    accepted = {name: previous.table(name) for name in _TIMED_INPUTS} | {"stg_maintenance": started}
    rejected = {name: previous.rejected(name) for name in _TIMED_INPUTS} if has_rejected else {}
    neighbours = {name: rows.filter(rows.broken_rule.isin(_NEIGHBOUR_RULES)) for name, rows in rejected.items()}
    parts = [
        _reaching(rows, TABLES[name].incremental, instant)
        for rows_by_input in (accepted, neighbours)
        for name, rows in rows_by_input.items()
    ]
    starts = ibis.union(_failures_reaching(previous.table("int_failure"), instant), *parts, distinct=False)
    first_at: datetime | None = starts.begin_at.min().to_pyarrow().as_py()
    return at if first_at is None else min(at, first_at)


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
