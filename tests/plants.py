"""Tiny plants written as rows, built on an in-memory DuckDB."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from plantkpi.checks.sample import Rows, Sample

__all__ = ["BuiltPlant", "Rows", "at"]


def at(text: str) -> datetime:
    """An instant in UTC: "06:00" of 4 March 2024, "+1 06:00" a day later, or a whole "2024-03-05 06:00"."""
    if "-" in text:
        return datetime.fromisoformat(text).replace(tzinfo=UTC)
    days, _, clock = text.rpartition(" ")
    return datetime.fromisoformat(f"2024-03-04 {clock}").replace(tzinfo=UTC) + timedelta(days=int(days or 0))


class BuiltPlant(Sample):
    """A sample whose tables, quarantines and single values the tests look at."""

    def rows(self, table: str, *columns: str, order_by: Sequence[str] = ()) -> list[tuple[Any, ...]]:
        """The table's columns as tuples, in order."""
        found = self.table(table)
        found = found.order_by(list(order_by)) if order_by else found
        return [tuple(row[c] for c in columns) for row in found.to_pyarrow().to_pylist()]

    def quarantine(self, name: str) -> list[tuple[str, int]]:
        """Broken rule and row number of each quarantined row of an input."""
        self.table(f"stg_{name}")
        found = self.connection.table(f"quarantine_{name}").order_by("source_row").to_pyarrow().to_pylist()
        return [(row["rule"], row["source_row"]) for row in found]

    def value(self, kpi: str, **conventions: str) -> float | None:
        """One KPI of the whole plant."""
        return self.ask(kpi, conventions={k: [v] for k, v in conventions.items()})[0].value
