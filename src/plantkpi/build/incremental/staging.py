"""Validates the rows of an input again from the cutoff on; only files that changed are read again.

Other rows are taken as they were read before, those that were accepted and those that were not: a rule may compare a
row with its neighbours, and its verdict may be another one now.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import ibis
import ibis.expr.types as ir
import pyarrow as pa
import pyarrow.parquet as pq

from plantkpi.build.incremental.affected_rows import AffectedRows
from plantkpi.build.incremental.cutoff import PreviousTables, rejected_schema
from plantkpi.build.incremental.manifest import rejected_name
from plantkpi.build.incremental.plan import BuildPlan
from plantkpi.catalog.registry import TABLES, schema_of
from plantkpi.contracts.quarantine import QUARANTINE, RawRowLookup, accepted, quarantined
from plantkpi.engines.registry import BuildTarget
from plantkpi.ingest.received import PROBLEM, Received
from plantkpi.vocabulary import OWN_FILE

_ROW = ["source_file", "source_row"]


@dataclass(frozen=True)
class InputUpdate:
    """What an incremental build needs to bring its inputs up to date."""

    affected: AffectedRows
    plan: BuildPlan
    previous: PreviousTables
    received: Received
    files: Mapping[str, Sequence[Path]]

    def files_of(self, name: str) -> dict[str, list[Path]]:
        """The raw Parquet files of an input, by source."""
        return {s: list(self.files.get(s, ())) for s in self.received.plain_sources(name) or ()}

    def received_rows(self, name: str) -> int:
        """How many rows the files of an input have."""
        return sum(pq.read_metadata(path).num_rows for paths in self.files_of(name).values() for path in paths)


@dataclass(frozen=True)
class Revalidated:
    """An input as it is now: the table of all accepted rows, those that are new in it, and what is quarantined."""

    rows: ir.Table
    new: ir.Table
    quarantine: ir.Table


def revalidate(
    place: BuildTarget,
    update: InputUpdate,
    name: str,
    texts: Sequence[RawRowLookup],
    validate: Callable[[ir.Table], Callable[[], ir.Table]],
) -> Revalidated:
    """Keep the verdicts on rows before the cutoff, and validate the others."""
    found, short, affected = TABLES[name], name.removeprefix("stg_"), update.affected
    change = update.plan.changes[f"received_{short}"]
    contract = found.contract
    assert contract is not None
    columns = [*contract.columns, *PROBLEM]
    read = change.came
    if read is not None and not place.is_local:
        read = place.create_table(f"since_read_{short}", read, temp=True)
    gone = None
    if change.gone:
        names = pa.table({"source_file": pa.array(change.gone, pa.string())})
        gone = place.create_table(f"since_gone_files_{short}", names, temp=True)
    rejected = update.previous.rejected(name)

    def still(rows: ir.Table) -> ir.Table:
        here = affected.reaching(name, rows).filter(rows.source_file != OWN_FILE)
        for changed in (read, gone):
            here = here if changed is None else here.anti_join(changed, "source_file")
        return here.select(columns)

    known = update.previous.table(name).mutate(source_problem=ibis.null("string"))
    parts = [still(known), still(rejected), *([] if read is None else [read.select(columns)])]
    rows = place.create_as(f"since_received_{short}", lambda: ibis.union(*parts, distinct=False), temp=True)
    validated = place.create_as(f"since_validated_{short}", validate(rows), temp=True)
    is_new = affected.is_new(name, validated)
    new = place.create_as(f"since_new_{name}", lambda: accepted(validated.filter(is_new), contract), temp=True)
    table = affected.joined(name, new)
    broken = place.create_as(
        f"since_broken_{short}",
        lambda: validated.filter(is_new & validated.broken_rule.notnull()).select(rejected.columns),
        temp=True,
    )
    kept = rejected.filter(~affected.is_new(name, rejected))
    place.create_as(rejected_name(name), lambda: kept.union(broken))
    (counted,) = place.fetch(lambda: broken.agg(rows=broken.count()))
    settled = _settled(update.previous.table(f"quarantine_{short}", of=name).cast(schema_of(QUARANTINE)), kept)
    if counted["rows"]:
        settled = settled.union(quarantined(broken, texts).select(settled.columns))
    return Revalidated(table, new, place.create_as(f"quarantine_{short}", lambda: settled))


def _settled(quarantine: ir.Table, kept: ir.Table) -> ir.Table:
    """What is quarantined of the rows whose verdict stays; those of the calendar have no number of their own."""
    of_files = quarantine.semi_join(kept.filter(kept.source_file != OWN_FILE).select(_ROW), _ROW)
    own = kept.filter(kept.source_file == OWN_FILE)
    of_calendar = own.select(*_ROW, rule="broken_rule", reason="broken_reason", received=ibis.null("string"))
    return of_files.union(of_calendar.select(of_files.columns))


def reject(place: BuildTarget, name: str, validated: ir.Table) -> None:
    """Keep the rows that broke a rule as they were read, if a later build may validate them again."""
    if TABLES[name].incremental is not None:
        rejected = validated.filter(validated.broken_rule.notnull()).select(list(rejected_schema(name).names))
        place.create_as(rejected_name(name), lambda: rejected)


def reject_nothing(place: BuildTarget, name: str) -> None:
    """The same of an input without rows."""
    if TABLES[name].incremental is not None:
        rows = rejected_schema(name).to_pyarrow().empty_table()
        place.create_table(rejected_name(name), rows)
