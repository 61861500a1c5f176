"""The conformance plants: folders that go the whole road from files to KPIs, and hold what engines disagree on."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import ibis.expr.types as ir
import pyarrow as pa

from plantkpi.build.build import build
from plantkpi.build.table_builder import BuildReport
from plantkpi.config.plant import Plant, load_plant
from plantkpi.engines.duckdb import built_path, connected
from plantkpi.engines.registry import reading
from plantkpi.ingest.ingest import current_files, ingest
from plantkpi.ingest.received import Received, input_names, plant_inputs
from plantkpi.query.answers import Answer, Question, answers

HERE = Path(__file__).parent
NAMES = ("plant", "spring")


@dataclass(frozen=True)
class Built:
    """A plant that DuckDB has built: its tables, quarantines included, and the received and raw rows behind them."""

    plant: Plant
    report: BuildReport
    tables: dict[str, pa.Table]
    sources: dict[str, pa.Table]

    @cached_property
    def settings(self) -> dict[str, Any]:
        """What plant.toml says, by parameter name."""
        return self.plant.build_settings()

    @cached_property
    def connection(self) -> Any:
        """The DuckDB file, read-only."""
        return connected(built_path(self.plant), read_only=True)

    def duckdb(self, query: ir.Table) -> pa.Table:
        """Rows that DuckDB finds for a query on unbound tables."""
        return self.connection.to_pyarrow(query)

    def rows(self, table: str, *columns: str, **wanted: Any) -> list[tuple[Any, ...]]:
        """Some columns of the rows that have the wanted values, in order."""
        found = self.tables[table].to_pylist()
        kept = [row for row in found if all(row[name] == value for name, value in wanted.items())]
        return sorted((tuple(row[c] for c in columns) for row in kept), key=repr)

    def ask(self, *kpis: str, by: Sequence[str] = (), **conventions: str) -> dict[tuple[Any, ...], Answer]:
        """Answers by KPI and group."""
        question = Question(kpis, by, conventions={name: [value] for name, value in conventions.items()})
        return {(a.kpi, *a.group.values()): a for a in self.answers(question)}

    def answers(self, question: Question) -> list[Answer]:
        """Answers to a question about the whole plant."""
        tables = {name: self.connection.table(name) for name in self.tables}
        return answers(question, tables, plant_inputs(self.plant))


def built(name: str, folder: Path) -> Built:
    """Copy the plant to a new folder, read its files and build it."""
    shutil.copytree(HERE / name, folder)
    plant = load_plant(folder)
    ingest(plant)
    report = build(plant)
    with reading(plant) as place:
        tables = {name: place.table(name).to_pyarrow() for name in place.names()}
    files = current_files(plant)
    connection = connected()
    known = Received(connection, plant, files)
    received = {f"received_{name}": known[f"received_{name}"] for name in input_names()}
    raw = {f"raw_{source}": known.raws[source] for source in files}
    sources = {name: rows.to_pyarrow() for name, rows in {**received, **raw}.items()}
    connection.disconnect()
    return Built(plant, report, tables, sources)
