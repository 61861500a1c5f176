"""Judging the rows of an input anew from the cut on (see since.py): only files that changed are read again.

Other rows are taken as they were read before, those that were accepted and those that were not: a rule may look at
the rows beside a row, and its verdict may be another one now.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import ibis
import ibis.expr.types as ir
import pyarrow.parquet as pq

from plantkpi.build.incremental.affected_rows import Change, IncrementalPlan
from plantkpi.build.incremental.cutoff import rejected_schema
from plantkpi.build.incremental.manifest import ManifestEntry, rejected_name
from plantkpi.catalog.registry import TABLES, IncrementalSpec, schema_of
from plantkpi.config.plant import Plant
from plantkpi.contracts.quarantine import QUARANTINE, RawRowLookup, accepted, quarantined
from plantkpi.engines.registry import BuildTarget
from plantkpi.errors import InputError
from plantkpi.ingest.ingest import are_intact
from plantkpi.ingest.landing import name_landed
from plantkpi.ingest.received import PROBLEM, Received
from plantkpi.vocabulary import OWN_FILE

_ROW = ["source_file", "source_row"]


def changes(
    plant: Plant,
    files: Mapping[str, Sequence[Path]],
    readings: Mapping[str, str],
    received: Received,
    past: Mapping[str, ManifestEntry],
) -> dict[str, Change]:
    """What changed since the last build, by received_<input>; an input of which nobody can tell is left out.

    `readings` tell how each is read now.
    """
    found = {}
    for name, table in TABLES.items():
        short = name.removeprefix("stg_")
        sources = received.plain_sources(short) if table.is_validated and table.incremental else None
        last = past.get(name)
        if (
            sources is None
            or table.incremental is None
            or last is None
            or last.reading != readings[f"received_{short}"]
        ):
            continue
        now = {s: list(files.get(s, ())) for s in sources}
        before = {s: [plant.state_folder / "raw" / s / file for file in last.files.get(s, ())] for s in sources}
        new = {s: [path for path in now[s] if path not in before[s]] for s in sources}
        gone = {s: [path for path in before[s] if path not in now[s]] for s in sources}
        if _share_a_name(now) or _share_a_name(before) or not are_intact(plant, gone):
            continue
        has_changed = any(new.values()) or any(gone.values())
        if has_changed and received.columns_of(now) != received.columns_of(before):
            continue  # rows in quarantine are told with all columns of their source
        try:
            found[f"received_{short}"] = _change(short, table.incremental, received, new, gone)
        except InputError:  # a column of the mapping that only other files have
            continue
    return found


def _change(
    short: str,
    incremental: IncrementalSpec,
    received: Received,
    new: Mapping[str, list[Path]],
    gone: Mapping[str, list[Path]],
) -> Change:
    came = received.rows_of(short, new, f"read_new_{short}")
    went = received.rows_of(short, gone, f"read_gone_{short}")
    if incremental.key:
        return Change(came, went)
    firsts = [received.first_of(rows, incremental.begin) for rows in (came, went) if rows is not None]
    return Change(came, went, min((at for at in firsts if at is not None), default=None))


def _share_a_name(files: Mapping[str, Sequence[Path]]) -> bool:
    """Whether two sources may have read one file: a row is known by file and number."""
    names = [{name_landed(path) for path in paths} for paths in files.values()]
    return sum(map(len, names)) > len(set().union(*names))


@dataclass(frozen=True)
class InputChanges:
    """What came since the last build: the cut, and what changed of each input."""

    since: IncrementalPlan
    changes: Mapping[str, Change]
    received: Received
    files: Mapping[str, Sequence[Path]]

    def files_of(self, name: str) -> dict[str, list[str]]:
        """Names of the raw Parquet files of an input, by source."""
        return {s: [path.name for path in self.files.get(s, ())] for s in self.received.plain_sources(name) or ()}

    def received_rows(self, name: str) -> int:
        """How many rows the files of an input have."""
        return sum(pq.read_metadata(path).num_rows for s in self.files_of(name) for path in self.files.get(s, ()))


@dataclass(frozen=True)
class Revalidated:
    """An input judged anew: the table of all its accepted rows, those that are new in it, and what is quarantined."""

    rows: ir.Table
    new: ir.Table
    quarantine: ir.Table


def revalidate(
    place: BuildTarget,
    news: InputChanges,
    name: str,
    texts: Sequence[RawRowLookup],
    make: Callable[[ir.Table], Callable[[], ir.Table]],
) -> Revalidated:
    """Keep the verdicts on rows before the cut, and judge the others; `make` judges received rows."""
    found, short, since = TABLES[name], name.removeprefix("stg_"), news.since
    change = news.changes[f"received_{short}"]
    contract = found.contract
    assert contract is not None
    columns = [*contract.columns, *PROBLEM]
    read, gone = change.came, change.went
    if read is not None and not place.is_local:
        read = place.create_table(f"since_read_{short}", read, temp=True)
    if gone is not None and not place.is_local:
        gone = place.create_table(f"since_gone_{short}", gone.select("source_file").distinct(), temp=True)
    rejected = since.rejected(name)

    def still(rows: ir.Table) -> ir.Table:
        here = since.reaching(name, rows).filter(rows.source_file != OWN_FILE)
        for changed in (read, gone):
            here = here if changed is None else here.anti_join(changed, "source_file")
        return here.select(columns)

    known = since.last(name).mutate(source_problem=ibis.null("string"))
    parts = [still(known), still(rejected), *([] if read is None else [read.select(columns)])]
    rows = place.create_as(f"since_received_{short}", lambda: ibis.union(*parts, distinct=False), temp=True)
    validated = place.create_as(f"since_judged_{short}", make(rows), temp=True)
    is_new = since.is_new(name, validated)
    new = place.create_as(f"since_new_{name}", lambda: accepted(validated.filter(is_new), contract), temp=True)
    table = since.joined(name, new)
    broken = place.create_as(
        f"since_broken_{short}",
        lambda: validated.filter(is_new & validated.broken_rule.notnull()).select(rejected.columns),
        temp=True,
    )
    kept = rejected.filter(~since.is_new(name, rejected))
    place.create_as(rejected_name(name), lambda: kept.union(broken))
    (counted,) = place.fetch(lambda: broken.agg(rows=broken.count()))
    settled = _settled(since.last(f"quarantine_{short}", of=name).cast(schema_of(QUARANTINE)), kept)
    if counted["rows"]:
        settled = settled.union(quarantined(broken, texts).select(settled.columns))
    return Revalidated(table, new, place.create_as(f"quarantine_{short}", lambda: settled))


def _settled(quarantine: ir.Table, kept: ir.Table) -> ir.Table:
    """What is quarantined of the rows whose verdict stays; those of the calendar have no number of their own."""
    of_files = quarantine.semi_join(kept.filter(kept.source_file != OWN_FILE).select(_ROW), _ROW)
    own = kept.filter(kept.source_file == OWN_FILE)
    told = own.select(*_ROW, rule="broken_rule", reason="broken_reason", received=ibis.null("string"))
    return of_files.union(told.select(of_files.columns))


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
