"""What identifies an answer: plant, period, instant, engine, and the rows that were left out of it."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import ibis.expr.types as ir
import pyarrow as pa

from plantkpi.query.filters import Filters
from plantkpi.query.session import Session

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Exclusion:
    """Received rows of an input, and those of them in quarantine by rule."""

    received: int
    by_rule: Mapping[str, int]

    @property
    def rows(self) -> int:
        """How many rows are in quarantine."""
        return sum(self.by_rule.values())


@dataclass(frozen=True)
class Circumstances:
    """Where an answer comes from. `last` is the last day of the period; both days and `as_of` None where nobody knows.

    `filters` are those asked for, in words; `excluded` has every input of the plant, those without a bad row too.
    """

    plant: str
    engine: str
    first: date | None = None
    last: date | None = None
    as_of: datetime | None = None
    filters: str = ""
    excluded: Mapping[str, Exclusion] = field(default_factory=dict)

    def of(self, needs: Iterable[str]) -> dict[str, Exclusion]:
        """Inputs among the needed ones (alternatives joined by "|") of which rows were left out."""
        wanted = {name for need in needs for name in need.split("|")}
        return {name: found for name, found in self.excluded.items() if name in wanted and found.rows}


def circumstances(session: Session, engine: str, filters: Filters) -> Circumstances:
    """The circumstances of the last good build; the period is what filters leave of the observed one."""
    bounds = session.place.read(partial(_bounds, session.tables["int_window"]))
    start, end, as_of = (_instant(bounds[name]) for name in ("start", "end", "as_of"))
    zone = ZoneInfo(session.plant.time_zone)
    first = start.astimezone(zone).date() if start else None
    last = (end.astimezone(zone) - timedelta(microseconds=1)).date() if end else None
    if filters.start:
        first = max(first or filters.start, filters.start)
    if filters.end:
        last = min(last or filters.end, filters.end - timedelta(days=1))
    told = ", ".join(f"{name} {value}" for name, value in filters.where.items())
    return Circumstances(session.plant.name, engine, first, last, as_of, told, _excluded(session))


def _bounds(int_window: ir.Table) -> ir.Table:
    window = int_window
    return window.agg(start=window.start_at.min(), end=window.end_at.max(), as_of=window.as_of_at.max())


def _instant(column: pa.ChunkedArray) -> datetime | None:
    """The only instant of a column, or None; pyarrow's own datetimes load pandas, which takes longer than the query."""
    us = column.cast(pa.timestamp("us", "UTC")).cast(pa.int64())[0].as_py()
    return None if us is None else _EPOCH + timedelta(microseconds=us)


def _excluded(session: Session) -> dict[str, Exclusion]:
    rows = session.place.manifest_seen()
    entries = rows.to_pylist() if rows is not None else []
    return {
        row["table_name"].removeprefix("stg_"): Exclusion(row["received"], json.loads(row["quarantined"]))
        for row in entries
        if row.get("received")
    }
