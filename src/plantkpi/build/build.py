"""The build: every table in order, contracts enforced, swapped in when all is well."""

import hashlib
import inspect
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import ibis
import ibis.expr.types as ir

from plantkpi import chart_constants, portable
from plantkpi.build.incremental.affected_rows import IncrementalPlan
from plantkpi.build.incremental.manifest import (
    ManifestEntry,
    Reuse,
    fingerprint_of_source,
    fingerprints_of_received,
    fingerprints_of_sources,
    read_manifest,
    write_manifest,
)
from plantkpi.build.incremental.staging import InputChanges, changes
from plantkpi.build.record import BuildRecord
from plantkpi.build.table_builder import Builder, BuildReport
from plantkpi.catalog.registry import KPIS, LAYERS, check_conventions, load
from plantkpi.config.plant import Plant
from plantkpi.contracts import reconciliation
from plantkpi.contracts.contract import SHOWN_ROWS
from plantkpi.contracts.quarantine import RawRowLookup, as_received, raw_row_lookup, stored_row_lookup
from plantkpi.engines.registry import BuildTarget, building
from plantkpi.errors import ConfigError, ContractError, PlantKpiError
from plantkpi.ingest.ingest import current_files
from plantkpi.ingest.received import (
    Received,
    plant_inputs,
    raw_only_sources,
    sources_by_input,
    stored_sources,
)
from plantkpi.parse.warehouse_tables import texts as texts_of
from plantkpi.progress import Progress, StepRunner, run_directly, silent
from plantkpi.runs.audit import Run, record_published
from plantkpi.runs.lock import Lock, locked
from plantkpi.vocabulary import OUT_OF_YEARS, is_in_years

Files = Mapping[str, list[Path]]
"""Raw Parquet files by source."""


def build(
    plant: Plant,
    *,
    backend: str = "duckdb",
    as_of: datetime | None = None,
    known_at: datetime | None = None,
    pick: Callable[[Files], Files] = lambda files: files,
    is_step: bool = False,
    is_full: bool = False,
    progress: Progress = silent,
    run_step: StepRunner = run_directly,
) -> BuildReport:
    """Build all tables of the plant on a backend, beside the last good ones, which they replace.

    Tables that would come out as they are stay, unless `is_full`: the answer is the same. `each` runs the making of
    each table. `known_at` builds what was known then: the versions of files that had been read by runs that had begun.
    `pick` leaves out some of the raw files. `as_of` is where open intervals end; by default the latest instant in the
    data. ContractError (exit code 3) when a table breaks its contract, a ledger does not close or too many rows are
    quarantined (in a step of a backfill, `is_step`, any share may be); the last good build stays readable then.
    BusyError while another process works on the plant. EngineError for a backend that cannot be had, a disk that is
    full and a state folder that was deleted meanwhile. ConfigError for an `as_of` or `known_at` of a year that no plant
    records. It returns exactly when readers see this run's manifest; what fails after that is in the report
    (`unfinished`).
    """
    for name, at in (("as_of", as_of), ("known_at", known_at)):
        if at and not is_in_years(at):
            raise ConfigError(f"{name} {at.isoformat()} {OUT_OF_YEARS}")
    check_conventions(plant.conventions, f"{plant.folder / 'plant.toml'}: [conventions]")
    run, place = Run(), None
    report = BuildReport(run_id=run.run_id)
    record = BuildRecord(plant, run, backend, as_of, report, definitions)
    with locked(plant) as lock, run.named(), lock.watched():
        record.start()
        try:
            with building(plant, backend, run.name, is_full=is_full) as place:
                report.engine = place.version()
                past = _past(place, plant, run, report, is_full=is_full)
                files = pick(current_files(plant, known_at))
                settings = plant.table_settings(as_of)
                builder = _build_plant(place, plant, files, settings, report, past, progress, run_step)
                if not is_step:
                    _refuse_too_much(builder, plant.max_quarantined_share)
                _close_books(builder, plant)
                lock.check()
                record.publishing()
        except Exception as error:
            if place is None or not place.is_published or not isinstance(error, PlantKpiError):
                _record_failure(record, lock, error)
                raise
            report.unfinished.append(f"the build is published, but what comes after failed: {_reason(error)}")
        _record_success(record, lock)
        return report


def _record_failure(record: BuildRecord, lock: Lock, error: Exception) -> None:
    """Say in the audit how the build ended. Where it cannot be written, the error itself is what matters."""
    if lock.is_held():
        with suppress(PlantKpiError):
            record.failed(error)


def _record_success(record: BuildRecord, lock: Lock) -> None:
    """Say in the audit that readers see the build; the next build says it where that cannot be written now."""
    told = "the build is published, but the audit does not say so yet"
    if not lock.is_held():
        record.report.unfinished.append(f"{told}: {lock.path.parent} was deleted or replaced")
        return
    try:
        record.published()
    except PlantKpiError as error:
        record.report.unfinished.append(f"{told}: {_reason(error)}")


def _reason(error: PlantKpiError) -> str:
    """Why something failed, without what to do about a build that failed."""
    return str(error.__cause__ or error).partition("\n")[0]


@dataclass(frozen=True)
class PreviousBuild:
    """The run's id, and what the last build made."""

    run_id: str
    made: Mapping[str, ManifestEntry]


def _past(place: BuildTarget, plant: Plant, run: Run, report: BuildReport, *, is_full: bool) -> PreviousBuild:
    """What the last published build made, as far as this one may use it; the report says when another version did."""
    last = read_manifest(place)
    if last.run_id:
        record_published(plant, last.run_id)
    report.is_other_version = last.is_of_another_version and not is_full
    return PreviousBuild(run.run_id, {} if is_full else last.made)


def _build_plant(
    place: BuildTarget,
    plant: Plant,
    files: Files,
    settings: Mapping[str, Any],
    report: BuildReport,
    past: PreviousBuild,
    progress: Progress,
    run_step: StepRunner,
) -> Builder:
    with place.reader() as reader:
        received = Received(reader, plant, files)
        stored = stored_sources(place, plant)
        received.add_stored(place, stored)
        texts = _texts(place, plant, received, stored)
        fingerprints = fingerprints_of_received(plant, files, past.run_id)
        readings = fingerprints_of_sources(plant)
        reuse = Reuse(place, settings, fingerprints, readings, past.made)
        found = changes(plant, files, readings, received, past.made)
        since = IncrementalPlan(place, past.made, set(plant_inputs(plant)), found)
        builder = Builder(place, received, texts, settings, report, plant_inputs(plant), reuse)
        builder.news = InputChanges(since, found, received, files)
        builder.build(progress, run_step=run_step)
        for source in raw_only_sources(plant):
            if paths := files.get(source.name):
                builder.keep_unreadable(source, received.raws, fingerprint_of_source(source, paths))
        write_manifest(place, past.run_id, reuse.made.values(), plant.name)
    return builder


def _close_books(builder: Builder, plant: Plant) -> None:
    """ContractError unless every ledger closes; what else a user should know goes into the report."""
    report = builder.report
    report.warnings += [f"{name}: no rows came in" for name in plant_inputs(plant) if not report.received.get(name)]
    for what in reconciliation.RECONCILIATIONS:
        if not builder.are_unchanged(reconciliation.tables_of(what)):  # it closed when they were made
            _close(what, builder)
    report.warnings += reconciliation.warnings(builder.tables, builder.place.fetch)


def _close(what: str, builder: Builder) -> None:
    """ContractError unless a ledger closes, where that can be for the rows from the look-back on.

    All of these are made of what begins there. A table that does not grow is the one that they were made of, or they
    would have been made whole.
    """
    names, since = reconciliation.tables_of(what), builder.news.since if builder.news else None
    if (
        since
        and since.at
        and (closes_by := reconciliation.closes_by(what))
        and all(since.is_alike(name) for name in names)
    ):
        sliced = {name: since.input(name) for name in names}
        reconciliation.enforce_reconciliation(what, sliced, builder.place.fetch, since.before(closes_by))
    else:
        reconciliation.enforce_reconciliation(what, builder.tables, builder.place.fetch)


def _texts(
    place: BuildTarget, plant: Plant, received: Received, stored: Mapping[str, ir.Table]
) -> dict[str, list[RawRowLookup]]:
    """The rows of each input's sources as received; of files, those that are asked for are loaded into a warehouse."""
    of_stored = {name: stored_row_lookup(as_received(texts_of(rows))) for name, rows in stored.items()}

    def of_files(source: str, table: str) -> RawRowLookup:
        raws = received.raws

        def loaded(keys: ir.Table) -> ir.Table:
            wanted = raw_row_lookup(raws[source])(ibis.memtable(keys.to_pyarrow()))  # travels: read by the local DuckDB
            return place.create_table(table, wanted, temp=True)

        return (lambda keys: raw_row_lookup(raws[source])(keys)) if place.is_local else loaded

    return {
        name: [
            of_stored[s.name] if s.name in of_stored else of_files(s.name, f"received_text_{number}_{name}")
            for number, s in enumerate(sources)
            if s.name in of_stored or s.name in received.raws.files
        ]
        for name, sources in sources_by_input(plant).items()
    }


def definitions(plant: Plant) -> str:
    """Hash of the source of tables, KPIs and analyses and of the plant's settings, calendar and conventions.

    Two results with one hash have one definition.
    """
    load()
    layers = tuple(f"plantkpi.{layer}." for layer in LAYERS)
    used = {name for name in sys.modules if name.startswith(layers)} | {portable.__name__, chart_constants.__name__}
    sources = [inspect.getsource(sys.modules[name]) for name in sorted(used)]
    conventions = {name: kpi.defaults() for name, kpi in sorted(KPIS.items())} | dict(plant.conventions)
    told = [*sources, repr(plant.settings), repr(plant.calendar), repr(conventions)]
    return hashlib.sha256("".join(told).encode()).hexdigest()[:16]


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
