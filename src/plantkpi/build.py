"""The build: every table in order, contracts enforced, swapped in when all is well."""

import hashlib
import inspect
import platform
import sys
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import ibis
import ibis.expr.types as ir

from plantkpi import __version__, ledger, portable, quarantine, spc
from plantkpi.audit import BuildEntry, Run, record_build, stopwatch
from plantkpi.backends import Place, building
from plantkpi.catalog import KPIS, LAYERS, TABLES, Table, ancestors, build_order, check_conventions, load, schema_of
from plantkpi.contracts import SHOWN_ROWS, count_sound
from plantkpi.errors import ContractError
from plantkpi.ingest import current_files, locked
from plantkpi.plant import Plant
from plantkpi.progress import Progress, silent
from plantkpi.quarantine import Texts, as_received, raw_texts, stored_texts
from plantkpi.raw.warehouse import texts as texts_of
from plantkpi.received import (
    plant_inputs,
    raw_only_sources,
    raw_text,
    received_tables,
    stored_sources,
    typed_raw,
    with_stored,
)


@dataclass
class BuildReport:
    """What a build made: rows and seconds per table, and what became of received rows.

    `seconds` hold the checks of the table's contract, which `check_seconds` tell alone.
    """

    rows: dict[str, int] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    check_seconds: dict[str, float] = field(default_factory=dict)
    received: dict[str, int] = field(default_factory=dict)
    quarantined: dict[str, dict[str, int]] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    engine: str = ""

    def quarantined_rows(self, name: str) -> int:
        """Rows of the input that broke a rule."""
        return sum(self.quarantined.get(name, {}).values())


def build(
    plant: Plant, *, backend: str = "duckdb", as_of: datetime | None = None, progress: Progress = silent
) -> BuildReport:
    """Build all tables of the plant on a backend, beside the last good ones, which they replace.

    `as_of` is where open intervals end; by default the latest instant in the data. ContractError (exit
    code 3) when a table breaks its contract, a ledger does not close or too many rows are quarantined;
    the last good build stays readable then. BusyError while another process works on the plant.
    EngineError for a backend that cannot be had.
    """
    check_conventions(plant.conventions, f"{plant.folder / 'plant.toml'}: [conventions]")
    with locked(plant):
        run, watch = Run(), stopwatch()
        report = BuildReport()
        try:
            with building(plant, backend, run.name) as place:
                report.engine = place.version()
                _build_plant(place, plant, as_of, report, progress)
        except Exception as error:
            failed = BuildEntry("build", "build", f"failed: {type(error).__name__}", backend, seconds=watch())
            record_build(plant, run, [*_entries(plant, report, backend, as_of), failed])
            raise
        done = BuildEntry("build", "build", "ok", backend, seconds=watch())
        record_build(plant, run, [*_entries(plant, report, backend, as_of), done])
        return report


def _build_plant(place: Place, plant: Plant, as_of: datetime | None, report: BuildReport, progress: Progress) -> None:
    with place.reader() as reader:
        files = current_files(plant)
        raws = {name: raw_text(reader, paths) for name, paths in files.items() if paths}
        texts = {name: _texts(place, name, raw) for name, raw in raws.items()}
        received = received_tables(reader, plant, files)
        stored = stored_sources(place, plant)
        received = with_stored(place, reader, plant, received, stored)
        texts |= {name: stored_texts(as_received(texts_of(rows))) for name, rows in stored.items()}
        builder = Builder(place, received, texts, settings_for(plant, as_of), report, plant_inputs(plant))
        builder.build(progress)
        for source in raw_only_sources(plant):
            if source.name in raws:
                builder.keep_unreadable(source.name, typed_raw(raws[source.name], source), raws[source.name])
    _refuse_too_much(builder, plant.max_quarantined_share)
    report.warnings += [f"{name}: no rows came in" for name in plant_inputs(plant) if not report.received.get(name)]
    ledger.enforce_ledgers(builder.tables)
    report.warnings += ledger.warnings(builder.tables)


def _texts(place: Place, name: str, raw: ir.Table) -> Texts:
    """The raw rows of a source as received, loaded into a warehouse."""
    if place.is_local:
        return raw_texts(raw)
    return stored_texts(place.create_table(f"received_text_{name}", as_received(raw), temp=True))


def settings_for(plant: Plant, as_of: datetime | None) -> dict[str, Any]:
    """Every setting that a table may take, by parameter name."""
    return {**plant.settings, "calendar": plant.calendar, "as_of": as_of}


def make(found: Table, inputs: Mapping[str, Any], settings: Mapping[str, Any]) -> ir.Table:
    """Call a table's function with its inputs and those settings that the plant gives; others have defaults."""
    return found.expression([inputs[name] for name in found.inputs], settings)


def definitions(plant: Plant) -> str:
    """Hash of the source of tables, KPIs and analyses and of the plant's settings, calendar and conventions.

    Two results with one hash have one definition.
    """
    load()
    layers = tuple(f"plantkpi.{layer}." for layer in LAYERS)
    used = {name for name in sys.modules if name.startswith(layers)} | {portable.__name__, spc.__name__}
    sources = [inspect.getsource(sys.modules[name]) for name in sorted(used)]
    conventions = {name: kpi.defaults() for name, kpi in sorted(KPIS.items())} | dict(plant.conventions)
    told = [*sources, repr(plant.settings), repr(plant.calendar), repr(conventions)]
    return hashlib.sha256("".join(told).encode()).hexdigest()[:16]


class Builder:
    """Makes every table of the catalog in one place, from received inputs and raw texts by name.

    What has no rows for want of `inputs` is made empty and not computed.
    """

    def __init__(
        self,
        place: Place,
        received: Mapping[str, ir.Table],
        texts: Mapping[str, Texts],
        settings: Mapping[str, Any],
        report: BuildReport,
        inputs: Collection[str],
    ) -> None:
        self.place = place
        self.tables = dict(received)
        self.texts = texts
        self.settings = settings
        self.report = report
        self.inputs = inputs

    def build(self, progress: Progress = silent, wanted: Collection[str] = ()) -> None:
        """Make all tables in order, or the wanted ones with what they are made from.

        Tables that are there already stay. ContractError for the first that breaks its contract.
        """
        needed = {name for table in wanted for name in (table, *ancestors(table))} if wanted else set(TABLES)
        order = [name for name in build_order() if name in needed and name not in self.tables]
        with progress("building", len(order)) as advance:
            for name in order:
                self._make(name, TABLES[name])
                advance(1)

    def keep_unreadable(self, source: str, typed: ir.Table, raw: ir.Table) -> None:
        """Rows of a raw table for sources.py that could not be read: quarantine_raw_<source>."""
        unread = typed.source_problem.isnull().ifelse(ibis.null("string"), "unreadable")
        broken = typed.mutate(broken_rule=unread, broken_reason=typed.source_problem)
        kept = quarantine.quarantined(broken, [raw_texts(raw)])
        unreadable = _rows(self.place.create_table(f"quarantine_raw_{source}", kept))
        self.report.received[f"raw_{source}"] = _rows(typed)
        self.report.quarantined[f"raw_{source}"] = {"unreadable": unreadable} if unreadable else {}

    def _make(self, name: str, found: Table) -> None:
        watch = stopwatch()
        if found.is_view:
            self.tables[name] = make(found, self.tables, self.settings)
            return
        if found.contract is not None and found.is_empty_with(self.inputs):
            self._make_empty(name, found)
            return
        if found.is_judged:
            self._judge(name, found)
        else:
            inputs = {i: self.tables[i].to_pyarrow() for i in found.inputs} if found.is_local else self.tables
            self.tables[name] = self.place.create_table(name, make(found, inputs, self.settings))
        made = watch()
        rows = self.tables[name]
        self.report.rows[name] = count_sound(rows, found.contract) if found.contract is not None else _rows(rows)
        if found.is_judged:
            self._close(name.removeprefix("stg_"), self.report.rows[name])
        self.report.seconds[name] = watch()
        self.report.check_seconds[name] = self.report.seconds[name] - made

    def _make_empty(self, name: str, found: Table) -> None:
        self.tables[name] = self.place.create_table(name, found.schema().to_pyarrow().empty_table())
        self.report.rows[name], self.report.seconds[name], self.report.check_seconds[name] = 0, 0.0, 0.0
        if found.is_judged:
            short = name.removeprefix("stg_")
            self.place.create_table(f"quarantine_{short}", schema_of(quarantine.QUARANTINE).to_pyarrow().empty_table())
            self.report.received[short], self.report.quarantined[short] = 0, {}

    def _judge(self, name: str, found: Table) -> None:
        """Keep sound rows as stg_<input>, the others as quarantine_<input>: received = accepted + quarantined."""
        short = name.removeprefix("stg_")
        assert found.contract is not None
        received = self._stored(f"received_{short}", self.tables[f"received_{short}"])
        judged = self._stored(
            f"judged_{short}", make(found, {**self.tables, f"received_{short}": received}, self.settings)
        )
        self.tables[name] = self.place.create_table(name, quarantine.accepted(judged, found.contract))
        kept = quarantine.quarantined(judged, list(self.texts.values()))
        self._count(short, received, self.place.create_table(f"quarantine_{short}", kept))
        if name == "stg_shift":
            self.report.received[short] += _rows(self.tables["calendar_shift"])
        for stored in ("received", "judged"):
            self.place.drop_table(f"{stored}_{short}_rows")

    def _close(self, short: str, accepted: int) -> None:
        """ContractError unless every received row is accepted or quarantined."""
        broken = self.report.quarantined_rows(short)
        if self.report.received[short] != accepted + broken:
            raise ContractError(
                f"{short}: received {self.report.received[short]} rows, accepted {accepted}, quarantined {broken}"
            )

    def _stored(self, name: str, rows: ir.Table) -> ir.Table:
        return self.place.create_table(f"{name}_rows", rows, temp=True)

    def _count(self, short: str, received: ir.Table, broken: ir.Table) -> None:
        of_received = received.agg(rule=ibis.null("string"), rows=received.count())
        counts = of_received.union(broken.group_by("rule").agg(rows=broken.count())).to_pyarrow().to_pylist()
        by_rule = {row["rule"]: row["rows"] for row in counts}
        self.report.received[short] = by_rule.pop(None)
        self.report.quarantined[short] = dict(sorted(by_rule.items()))


def _rows(found: ir.Table) -> int:
    return int(found.count().to_pyarrow().as_py())


def _refuse_too_much(builder: Builder, share: float) -> None:
    """ContractError with each input of which more than the plant's share is quarantined, and five rows of it."""
    report = builder.report
    told = []
    for short, received in report.received.items():
        bad = report.quarantined_rows(short)
        if bad > share * received:
            rules = ", ".join(f"{rule} {rows}" for rule, rows in report.quarantined[short].items())
            told.append(
                f"{short}: {bad} of {received} rows are quarantined ({rules}), more than the share of {share} that "
                f"plant.toml allows ([plant] max_quarantined_share). The first of them:\n"
                f"{_first_broken(builder, short)}"
            )
    if told:
        raise ContractError("\n".join(told))


def _first_broken(builder: Builder, short: str) -> str:
    broken = builder.place.table(f"quarantine_{short}").order_by(["source_file", "source_row"])
    rows = broken.limit(SHOWN_ROWS).to_pyarrow().to_pylist()
    return "\n".join(
        f"  {r['source_file']} row {r['source_row']}: {r['rule']}: {r['reason']}: {r['received']}" for r in rows
    )


def _entries(plant: Plant, report: BuildReport, backend: str, as_of: datetime | None) -> list[BuildEntry]:
    """The audit's line on each table that was made."""
    versions = f"plantkpi {__version__}, ibis {ibis.__version__}, {report.engine}, python {platform.python_version()}"
    hashed = definitions(plant)
    entries = []
    for name, rows in report.rows.items():
        short = name.removeprefix("stg_")
        entries.append(
            BuildEntry(
                name,
                "staging" if name != short else "table",
                "ok",
                backend,
                rows_in=report.received.get(short, rows),
                rows_accepted=rows,
                rows_quarantined=report.quarantined_rows(short),
                as_of=as_of.isoformat() if as_of else "",
                definitions=hashed,
                versions=versions,
                seconds=report.seconds[name],
            )
        )
    return entries
