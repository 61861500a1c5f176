"""Tiny plants written as rows, built on an in-memory DuckDB."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from plantkpi import ledger
from plantkpi.build import Builder, BuildReport
from plantkpi.catalog import ANALYSES, TABLES
from plantkpi.plant import settings_of
from plantkpi.query import Answer, Question, answers
from plantkpi.received import input_names

Rows = Sequence[Mapping[str, Any]]


def at(text: str) -> datetime:
    """An instant in UTC: "06:00" of 4 March 2024, "+1 06:00" a day later, or a whole "2024-03-05 06:00"."""
    if "-" in text:
        return datetime.fromisoformat(text).replace(tzinfo=UTC)
    days, _, clock = text.rpartition(" ")
    return datetime.fromisoformat(f"2024-03-04 {clock}").replace(tzinfo=UTC) + timedelta(days=int(days or 0))


class BuiltPlant:
    """Tables of a plant given as rows per canonical input; unnamed columns are NULL, rows are numbered from 1."""

    def __init__(self, inputs: Mapping[str, Rows], **settings: Any) -> None:
        self.inputs = list(inputs)
        self.connection = ibis.duckdb.connect()
        self.connection.raw_sql("SET TimeZone = 'UTC'")
        received = {f"received_{name}": self._received(name, inputs.get(name, ())) for name in input_names()}
        usual = {**settings_of({}, Path()), "calendar": {}, "as_of": None, "failures_from": "state_event"}
        self.report = BuildReport()
        builder = Builder(self.connection, received, {}, usual | settings, self.report)
        builder.build()
        self.tables = builder.tables
        ledger.enforce_ledgers(self.tables)

    def _received(self, name: str, rows: Rows) -> ir.Table:
        schema = ibis.schema({**dict(TABLES[f"stg_{name}"].schema()), "source_problem": "string"})
        full = [{"source_file": name, "source_row": n, **row} for n, row in enumerate(rows, 1)]
        table = pa.Table.from_pylist(full, schema=schema.to_pyarrow())
        return self.connection.create_table(f"received_{name}", table)

    def rows(self, table: str, *columns: str, order_by: Sequence[str] = ()) -> list[tuple[Any, ...]]:
        """The table's columns as tuples, in order."""
        found = self.tables[table]
        found = found.order_by(list(order_by)) if order_by else found
        return [tuple(row[c] for c in columns) for row in found.to_pyarrow().to_pylist()]

    def quarantine(self, name: str) -> list[tuple[str, int]]:
        """Broken rule and row number of each quarantined row of an input."""
        found = self.connection.table(f"quarantine_{name}").order_by("source_row").to_pyarrow().to_pylist()
        return [(row["rule"], row["source_row"]) for row in found]

    def ask(
        self, *kpis: str, by: Sequence[str] = (), conventions: Mapping[str, Sequence[str]] | None = None
    ) -> list[Answer]:
        """Answers of KPIs."""
        return answers(Question(kpis, by, conventions=conventions or {}), self.tables, self.inputs)

    def value(self, kpi: str, **conventions: str) -> float | None:
        """One KPI of the whole plant."""
        return self.ask(kpi, conventions={k: [v] for k, v in conventions.items()})[0].value

    def analysis(self, name: str, **options: Any) -> list[dict[str, Any]]:
        """Rows of an analysis of the plant's marts."""
        found = ANALYSES[name]
        return found.function(*[self.tables[i] for i in found.inputs], **options).to_pyarrow().to_pylist()
