"""The build: every table in order, contracts enforced, swapped in when all is well."""

import hashlib
import inspect
import platform
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import duckdb
import ibis
import ibis.expr.types as ir
import pyarrow as pa

from plantkpi import __version__, ledger, quarantine
from plantkpi.audit import BuildEntry, Run, record_build, stopwatch
from plantkpi.backends import building
from plantkpi.catalog import KPIS, TABLES, Table, build_order
from plantkpi.contracts import enforce
from plantkpi.errors import ContractError
from plantkpi.ingest import current_files, locked
from plantkpi.plant import Plant
from plantkpi.progress import Progress, silent
from plantkpi.received import raw_only_sources, raw_text, received_tables, typed_raw


@dataclass
class BuildReport:
    """What a build made: rows and seconds per table, and what became of received rows."""

    rows: dict[str, int] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    received: dict[str, int] = field(default_factory=dict)
    quarantined: dict[str, dict[str, int]] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)

    def quarantined_rows(self, name: str) -> int:
        """Rows of the input that broke a rule."""
        return sum(self.quarantined.get(name, {}).values())


def build(plant: Plant, *, as_of: datetime | None = None, progress: Progress = silent) -> BuildReport:
    """Build all tables of the plant into a new file that replaces the last good one.

    `as_of` is where open intervals end; by default the latest instant in the data. ContractError (exit
    code 3) when a table breaks its contract, a ledger does not close or too many rows are quarantined;
    the last good build stays readable then. BusyError while another process works on the plant.
    """
    with locked(plant):
        run, watch = Run(), stopwatch()
        builder = _Builder(plant, as_of)
        try:
            with building(plant) as connection:
                builder.run(connection, progress)
        except Exception as error:
            record_build(plant, run, [*builder.entries, BuildEntry("build", "build", f"failed: {type(error).__name__}", "duckdb", seconds=watch())])
            raise
        record_build(plant, run, [*builder.entries, builder.entry("build", "build", watch())])
        return builder.report


def settings_for(plant: Plant, as_of: datetime | None) -> dict[str, Any]:
    """Every setting that a table may take, by parameter name."""
    return {**plant.settings, "calendar": plant.calendar, "as_of": as_of}


def make(found: Table, inputs: Mapping[str, Any], settings: Mapping[str, Any]) -> ir.Table:
    """Call a table's function with its inputs and those settings that the plant gives; others have defaults."""
    given = {name: settings[name] for name in found.settings if name in settings}
    return found.function(*[inputs[name] for name in found.inputs], **given)


def definitions() -> str:
    """Hash of the source of every table and KPI: two results with one hash have one definition."""
    functions = [found.function for _, found in sorted((TABLES | KPIS).items())]
    return hashlib.sha256("".join(inspect.getsource(f) for f in functions).encode()).hexdigest()[:16]


class _Builder:
    def __init__(self, plant: Plant, as_of: datetime | None) -> None:
        self.plant = plant
        self.as_of = as_of
        self.settings = settings_for(plant, as_of)
        self.report = BuildReport()
        self.entries: list[BuildEntry] = []

    def run(self, connection: Any, progress: Progress) -> None:
        files = current_files(self.plant)
        self.tables: dict[str, ir.Table] = received_tables(connection, self.plant, files)
        self.raws = {name: raw_text(connection, paths) for name, paths in files.items() if paths}
        order = build_order()
        with progress(f"building {self.plant.name}", len(order)) as advance:
            for name in order:
                self._make(connection, name, TABLES[name])
                advance(1)
        self._keep_unreadable(connection)
        self._refuse_too_much()
        ledger.enforce_ledgers(self.tables)
        self.report.warnings += ledger.warnings(self.tables)

    def _make(self, connection: Any, name: str, found: Table) -> None:
        watch = stopwatch()
        if found.is_local:
            self.tables[name] = connection.create_table(name, self._local(found))
        elif found.is_judged:
            self._judge(connection, name, found)
        elif found.is_view:
            self.tables[name] = make(found, self.tables, self.settings)
            return
        else:
            self.tables[name] = connection.create_table(name, make(found, self.tables, self.settings))
        if found.contract is not None:
            enforce(self.tables[name], found.contract)
        self._record(name, watch())

    def _local(self, found: Table) -> pa.Table:
        small = {name: self.tables[name].to_pyarrow() for name in found.inputs}
        return make(found, small, self.settings)

    def _judge(self, connection: Any, name: str, found: Table) -> None:
        """Keep sound rows as stg_<input>, the others as quarantine_<input>: received = accepted + quarantined."""
        short = name.removeprefix("stg_")
        assert found.contract is not None
        received_name = f"received_{short}"
        self.tables[received_name] = connection.create_table(f"{received_name}_rows", self.tables[received_name], temp=True)
        judged = connection.create_table(f"judged_{short}", make(found, self.tables, self.settings), temp=True)
        self.tables[name] = connection.create_table(name, quarantine.accepted(judged, found.contract))
        kept = quarantine.quarantined(judged, list(self.raws.values()))
        broken = connection.create_table(f"quarantine_{short}", kept)
        connection.drop_table(f"judged_{short}")
        received = self.tables[received_name].count().to_pyarrow().as_py()
        connection.drop_table(f"{received_name}_rows")
        if name == "stg_shift":
            received += self.tables["calendar_shift"].count().to_pyarrow().as_py()
        self._count(short, received, broken)
        accepted = self.tables[name].count().to_pyarrow().as_py()
        if received != accepted + self.report.quarantined_rows(short):
            raise ContractError(f"{short}: received {received} rows, but accepted {accepted} and quarantined {self.report.quarantined_rows(short)}")

    def _count(self, short: str, received: int, broken: ir.Table) -> None:
        by_rule = broken.group_by("rule").agg(rows=broken.count()).order_by("rule").to_pyarrow().to_pylist()
        self.report.received[short] = received
        self.report.quarantined[short] = {row["rule"]: row["rows"] for row in by_rule}

    def _keep_unreadable(self, connection: Any) -> None:
        """Rows of raw tables for sources.py that could not be read: quarantine_raw_<source>."""
        for source in raw_only_sources(self.plant):
            if source.name not in self.raws:
                continue
            rows = typed_raw(self.raws[source.name], source)
            broken = rows.mutate(
                broken_rule=rows.source_problem.isnull().ifelse(ibis.null("string"), "unreadable"), broken_reason=rows.source_problem
            )
            kept = connection.create_table(
                f"quarantine_raw_{source.name}", quarantine.quarantined(broken, [self.raws[source.name]])
            )
            self._count(f"raw_{source.name}", rows.count().to_pyarrow().as_py(), kept)

    def _refuse_too_much(self) -> None:
        """ContractError when more than the plant's share of an input is quarantined."""
        for short, received in self.report.received.items():
            bad = self.report.quarantined_rows(short)
            if bad > self.plant.max_quarantined_share * received:
                rules = ", ".join(f"{rule} {rows}" for rule, rows in self.report.quarantined[short].items())
                raise ContractError(
                    f"{short}: {bad} of {received} rows are quarantined ({rules}), more than the share of "
                    f"{self.plant.max_quarantined_share} that plant.toml allows ([plant] max_quarantined_share)."
                )

    def _record(self, name: str, seconds: float) -> None:
        self.report.rows[name] = self.tables[name].count().to_pyarrow().as_py()
        self.report.seconds[name] = seconds
        self.entries.append(self.entry(name, "staging" if name.startswith("stg_") else "table", seconds))

    def entry(self, name: str, kind: str, seconds: float) -> BuildEntry:
        """The audit's line on a table, or on the whole build."""
        short = name.removeprefix("stg_")
        accepted = self.report.rows.get(name, 0)
        return BuildEntry(
            name, kind, "ok", "duckdb",
            rows_in=self.report.received.get(short, accepted), rows_accepted=accepted,
            rows_quarantined=self.report.quarantined_rows(short),
            as_of=self.as_of.isoformat() if self.as_of else "", definitions=definitions(),
            versions=f"plantkpi {__version__}, ibis {ibis.__version__}, duckdb {duckdb.__version__}, python {platform.python_version()}",
            seconds=seconds,
        )  # fmt: skip
