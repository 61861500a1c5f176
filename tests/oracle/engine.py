"""Random plants on the engine under test: SQL is compiled once per table and settings, data changes."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from plantkpi.build.table_builder import call_of
from plantkpi.catalog.registry import TABLES, ancestors, build_order, load
from plantkpi.config.plant import settings_of
from plantkpi.contracts import reconciliation
from plantkpi.contracts.quarantine import accepted
from plantkpi.engines.duckdb import fetched, read
from plantkpi.ingest.received import input_names
from plantkpi.query.analysis import plain
from plantkpi.query.answers import Question, answers
from tests.oracle.reference import STEP_US, Plant, Settings
from tests.tables import Tables

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
"""The twin's second 0: a Thursday, like that of Unix."""
RENAMED = {
    "shift": {"start": "start_at", "end": "end_at"},
    "state_event": {"start": "start_at", "end": "end_at"},
    "maintenance": {"failed": "failed_at", "started": "started_at", "restored": "restored_at"},
    "production": {
        "start": "start_at", "end": "end_at", "total": "total_qty", "good": "good_qty", "scrap": "scrap_qty",
        "rework": "rework_qty",
    },
    "product_rate": {},
    "order_stop": {},
    "machine": {},
}  # fmt: skip
INSTANTS = ("start_at", "end_at", "failed_at", "started_at", "restored_at", "valid_from", "valid_to")


def instant(second: int | None) -> datetime | None:
    return None if second is None else EPOCH + timedelta(seconds=second)


def second(at: datetime) -> int:
    return (at - EPOCH) // timedelta(seconds=1)


class Engine:
    """One DuckDB for many plants."""

    def __init__(self) -> None:
        load()
        self.store = Tables()
        self.connection = self.store.connection
        self.validated: dict[str, ir.Table] = {}
        marts = ("fct_production", "fct_stop", "fct_failure", "fct_order", "dim_machine", "dim_date")
        wanted = {name for mart in marts for name in (mart, *ancestors(mart))}
        self.order = [n for n in build_order() if n in wanted]

    def build(self, plant: Plant, settings: Settings) -> dict[str, ir.Table]:
        """Every table down to fct_production, its reconciliations holdd."""
        tables: dict[str, Any] = {f"received_{n}": self._received(n, plant.get(n, [])) for n in input_names()}
        chosen = settings_of({}, Path()) | {"calendar": {}, "as_of": None} | settings
        chosen |= {key: instant(settings[key]) for key in ("window_start", "window_end", "as_of")}
        for name in self.order:
            tables[name] = self._made(name, tables, chosen)
        self.tables = tables
        reconciliation.enforce_reconciliations(tables, partial(fetched, self.connection))
        return tables

    def _received(self, name: str, rows: list[dict[str, Any]]) -> ir.Table:
        renamed = [{RENAMED[name].get(k, k): v for k, v in row.items()} for row in rows]
        for n, row in enumerate(renamed):
            row |= {k: instant(row[k]) for k in INSTANTS if k in row} | {"source_file": name, "source_row": n}
            if name == "shift":
                row["shift_date"] = (EPOCH + timedelta(days=row["shift_date"])).date()
        schema = ibis.schema({**dict(TABLES[f"stg_{name}"].schema()), "source_problem": "string"})
        return self.store.store(f"received_{name}", pa.Table.from_pylist(renamed, schema=schema.to_pyarrow()))

    def _made(self, name: str, tables: dict[str, Any], settings: dict[str, Any]) -> Any:
        found = TABLES[name]
        if found.is_view:
            return call_of(found, tables, settings)()
        if found.is_local:
            small = {i: tables[i].to_pyarrow() for i in found.inputs}
            return self.store.store(name, call_of(found, small, settings)())
        expression = call_of(found, tables, settings)
        if found.is_validated:
            self.validated[name] = self.store.make(f"judged_{name}", expression)
            return self.store.make(name, partial(accepted, self.validated[name], found.contract))
        return self.store.make(name, expression)

    def listed(self, name: str) -> list[dict[str, Any]]:
        return self.store.read(partial(plain, self.tables[name]))

    def rejected(self) -> Iterator[tuple[str, int, str]]:
        """Input, row and rule of every row that staging turned away."""
        for name in input_names():
            validated = self.validated.get(f"stg_{name}")
            for row in self.store.read(partial(plain, validated)) if validated is not None else ():
                if row["broken_rule"] is not None:
                    yield name, row["source_row"], row["broken_rule"]

    def timeline(self) -> dict[str, list[str]]:
        """State of every second of each machine's window."""
        states: dict[str, list[str]] = {}
        for row in sorted(self.listed("int_timeline"), key=lambda r: (r["machine_id"], r["start_at"])):
            states.setdefault(row["machine_id"], []).extend([row["state"]] * (row["duration_us"] // STEP_US))
        return states

    def production(self, plant: Plant) -> dict[tuple[Any, ...], dict[str, Any]]:
        """Rows of fct_production by machine, (shift, start within the window) or day, and (order, recorded start)."""
        return {(row["machine_id"], *place): row for row, place in self._placed("fct_production", plant)}

    def stops(self, plant: Plant) -> list[dict[str, Any]]:
        """Rows of fct_stop by the row that reported them and where they lie."""
        same = ("machine_id", "state", "part_no", "duration_us", "in_plan_us", "stop_count", "is_open", "is_minor")
        return [
            {c: row[c] for c in same}
            | {"source": (row["source_file"], row["source_row"]), "slot": slot, "order": order}
            | {"start": row["start_at"] and second(row["start_at"]), "end": row["end_at"] and second(row["end_at"])}
            for row, (slot, order) in self._placed("fct_stop", plant)
        ]

    def _placed(self, table: str, plant: Plant) -> Iterator[tuple[dict[str, Any], tuple[Any, Any]]]:
        """Rows with (shift, start within the window) or day, and (order, recorded start)."""
        shifts = {
            (r["machine_id"], r["shift_no"]): (r["shift"], second(r["start_at"])) for r in self.listed("int_shift")
        }
        orders = {}
        for row in self.listed("int_order"):
            made = plant["production"][row["source_row"]]
            orders[row["machine_id"], row["order_no"]] = (made["order_id"], made["start"])
        for row in self.listed(table):
            machine, day = row["machine_id"], row["business_date"]
            slot: Any = shifts.get((machine, row["shift_no"]))
            if slot is None and day is not None:
                slot = (day - EPOCH.date()).days
            yield row, (slot, orders.get((machine, row["order_no"])))

    def kpis(self, names: list[str]) -> dict[str, float | None]:
        found = answers(Question(names), self.tables, input_names(), partial(read, self.connection))
        return {a.kpi: a.value for a in found}
