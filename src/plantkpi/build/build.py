"""The build: every table in order, contracts enforced, swapped in when all is well."""

import hashlib
import inspect
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import ibis
import ibis.expr.types as ir

from plantkpi import chart_constants, portable
from plantkpi.build.incremental.affected_rows import AffectedRows
from plantkpi.build.incremental.cutoff import PreviousTables
from plantkpi.build.incremental.input_changes import input_changes
from plantkpi.build.incremental.manifest import (
    ManifestEntry,
    PublishedBuild,
    Reuse,
    fingerprint_of_source,
    fingerprints_of_received,
    fingerprints_of_sources,
    read_manifest,
    write_manifest,
)
from plantkpi.build.incremental.plan import BuildPlan, EarlierChangeError, Growth, plan_build
from plantkpi.build.incremental.staging import InputUpdate
from plantkpi.build.record import BuildRecord
from plantkpi.build.table_builder import Builder, BuildReport
from plantkpi.catalog.registry import KPIS, LAYERS, check_conventions, load
from plantkpi.config.plant import Plant
from plantkpi.contracts import reconciliation
from plantkpi.contracts.contract import SHOWN_ROWS
from plantkpi.contracts.quarantine import RawRowLookup, as_received, raw_row_lookup, stored_row_lookup
from plantkpi.engines.registry import BuildTarget, building, planning
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
    run = Run()
    record = BuildRecord(plant, run, backend, as_of, BuildReport(run_id=run.run_id), definitions)
    with locked(plant) as lock, run.named(), lock.watched():
        record.start()
        place, earlier, is_done = None, None, False
        while not is_done:
            report = record.report = BuildReport(run_id=run.run_id)
            try:
                with building(plant, backend, run.name, is_full=is_full) as place:
                    report.engine = place.version()
                    past = _past(place, plant, run, report, is_full=is_full)
                    files = pick(current_files(plant, known_at))
                    settings = plant.build_settings(as_of)
                    builder = _build_plant(place, plant, files, settings, report, past, earlier, progress, run_step)
                    if not is_step:
                        _refuse_too_much(builder, plant.max_quarantined_share)
                    _close_books(builder, plant)
                    lock.check()
                    record.publishing()
                is_done = True
            except EarlierChangeError as error:
                earlier = error
            except Exception as error:
                if place is None or not place.is_published or not isinstance(error, PlantKpiError):
                    _record_failure(record, lock, error)
                    raise
                report.unfinished.append(f"the build is published, but what comes after failed: {_reason(error)}")
                is_done = True
        _record_success(record, lock)
        return report


def _record_failure(record: BuildRecord, lock: Lock, error: Exception) -> None:
    """Say in the audit how the build ended. Where it cannot be written, the error itself is what matters."""
    if lock.is_held():
        with suppress(PlantKpiError):
            record.failed(error)


def _record_success(record: BuildRecord, lock: Lock) -> None:
    """Say in the audit that readers see the build; the next build says it where that cannot be written now."""
    missing = "the build is published, but the audit does not say so yet"
    if not lock.is_held():
        record.report.unfinished.append(f"{missing}: {lock.path.parent} was deleted or replaced")
        return
    try:
        record.published()
    except PlantKpiError as error:
        record.report.unfinished.append(f"{missing}: {_reason(error)}")


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
    earlier: EarlierChangeError | None,
    progress: Progress,
    run_step: StepRunner,
) -> Builder:
    with place.reader() as reader:
        received = Received(reader, plant, files)
        stored = stored_sources(place, plant)
        received.add_stored(place, stored)
        texts = _texts(place, plant, received, stored)
        previous, inputs = PreviousTables(place, past.made), plant_inputs(plant)
        report.plan = plan = _plan(place, plant, files, settings, received, past, previous, earlier)
        growth = Growth(previous, inputs, plan.known_changes, has_cutoff=plan.cutoff is not None)
        builder = Builder(place, received, texts, settings, report, inputs, _reuse(place, plant, files, settings, past))
        affected = AffectedRows(place, previous, plan, growth)
        builder.update = InputUpdate(affected, plan, previous, received, files)
        builder.build(progress, run_step=run_step)
        for source in raw_only_sources(plant):
            if paths := files.get(source.name):
                builder.keep_unreadable(source, received.raws, fingerprint_of_source(source, paths))
        assert builder.reuse is not None
        made = [
            replace(e, is_declared=e.table_name.removeprefix("stg_") in inputs) for e in builder.reuse.made.values()
        ]
        write_manifest(place, past.run_id, made, plant.name)
    return builder


def _reuse(
    place: BuildTarget,
    plant: Plant,
    files: Files,
    settings: Mapping[str, Any],
    past: PreviousBuild,
    *,
    is_plan: bool = False,
) -> Reuse:
    fingerprints = fingerprints_of_received(plant, files, past.run_id)
    return Reuse(place, settings, fingerprints, fingerprints_of_sources(plant), past.made, is_plan=is_plan)


def _plan(
    place: BuildTarget,
    plant: Plant,
    files: Files,
    settings: Mapping[str, Any],
    received: Received,
    past: PreviousBuild,
    previous: PreviousTables,
    earlier: EarlierChangeError | None = None,
) -> BuildPlan:
    """The plan of a build of these files, which changes nothing."""
    changes = input_changes(plant, files, fingerprints_of_sources(plant), received, previous)
    reuse = _reuse(place, plant, files, settings, past, is_plan=True)
    return plan_build(reuse, previous, plant_inputs(plant), changes, settings, earlier)


def plan_of(
    plant: Plant,
    files: Files,
    *,
    backend: str = "duckdb",
    as_of: datetime | None = None,
    published: Plant | None = None,
    is_full: bool = False,
) -> BuildPlan:
    """The plan of a build of these raw files on top of what is published on a backend; nothing is changed anywhere.

    `published` is the plant whose build that is, where `plant` is one with files in another state folder. Errors as of
    `build`, as far as a plan meets them.
    """
    settings = plant.build_settings(as_of)
    with planning(published or plant, backend) as place:
        last = PublishedBuild() if place is None or is_full else read_manifest(place)
        if place is None or not last.made:
            return BuildPlan(is_first=True)
        past = PreviousBuild("", last.made)
        with place.reader() as reader:
            received = Received(reader, plant, files)
            return _plan(place, plant, files, settings, received, past, PreviousTables(place, last.made))


def _close_books(builder: Builder, plant: Plant) -> None:
    """ContractError unless every ledger closes; what else a user should know goes into the report."""
    report = builder.report
    report.warnings += [f"{name}: no rows came in" for name in plant_inputs(plant) if not report.received.get(name)]
    for what in reconciliation.RECONCILIATIONS:
        if not builder.are_unchanged(reconciliation.tables_of(what)):  # it closed when they were made
            _close(what, builder)
    report.warnings += reconciliation.warnings(builder.tables, builder.place.fetch)


def _close(what: str, builder: Builder) -> None:
    """ContractError unless a reconciliation closes, where possible for the rows from the lookback start on.

    All of these are made of what starts there. A table that does not grow is the one that they were made of, or they
    would have been rebuilt whole.
    """
    names, affected = reconciliation.tables_of(what), builder.update.affected if builder.update else None
    if (
        affected
        and affected.at
        and (closes_by := reconciliation.closes_by(what))
        and all(affected.is_alike(name) for name in names)
    ):
        sliced = {name: affected.input(name) for name in names}
        reconciliation.enforce_reconciliation(what, sliced, builder.place.fetch, affected.before(closes_by))
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
    parts = [*sources, repr(plant.settings), repr(plant.calendar), repr(conventions)]
    return hashlib.sha256("".join(parts).encode()).hexdigest()[:16]


def _refuse_too_much(builder: Builder, share: float) -> None:
    """ContractError with each input of which more than the plant's share is quarantined, and five rows of it."""
    report = builder.report
    refused = []
    for short, received in report.received.items():
        bad = report.quarantined_rows(short)
        if bad > share * received:
            rules = ", ".join(f"{rule} {rows}" for rule, rows in report.quarantined[short].items())
            refused.append(
                f"{short}: {bad} of {received} rows are quarantined ({rules}), more than the share of {share} that "
                f"plant.toml allows ([plant] max_quarantined_share). The first of them:\n"
                f"{_first_broken(builder, short)}"
            )
    if refused:
        raise ContractError("\n".join(refused))


def _first_broken(builder: Builder, short: str) -> str:
    broken = builder.place.table(f"quarantine_{short}").order_by(["source_file", "source_row"])
    rows = broken.limit(SHOWN_ROWS).to_pyarrow().to_pylist()
    return "\n".join(
        f"  {r['source_file']} row {r['source_row']}: {r['rule']}: {r['reason']}: {r['received']}" for r in rows
    )
