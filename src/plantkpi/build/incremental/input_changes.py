"""What changed of each input's files since the previous build: the rows that came and the rows that went."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

import ibis
import ibis.expr.types as ir

from plantkpi.build.incremental.cutoff import PreviousTables
from plantkpi.catalog.registry import TABLES, IncrementalSpec
from plantkpi.config.plant import Plant
from plantkpi.errors import InputError
from plantkpi.ingest.landing import name_landed, safe_name
from plantkpi.ingest.received import Received
from plantkpi.portable import is_recorded, latest


@dataclass(frozen=True)
class Extent:
    """From when until when changed rows of one machine reach."""

    machine_id: str | None
    first_at: datetime | None
    last_at: datetime | None


@dataclass(frozen=True)
class Change:
    """What changed of an input: tables of rows that came and of rows that went, None for none.

    `gone` are the names of the files of the rows that went. `extents` are those of changed rows, by machine, of an
    input that grows in time.
    """

    came: ir.Table | None = None
    went: ir.Table | None = None
    gone: tuple[str, ...] = ()
    extents: tuple[Extent, ...] = ()

    @property
    def first_at(self) -> datetime | None:
        """The first instant of the rows; None when none of them tells."""
        return min((e.first_at for e in self.extents if e.first_at is not None), default=None)


def input_changes(
    plant: Plant,
    files: Mapping[str, Sequence[Path]],
    readings: Mapping[str, str],
    received: Received,
    previous: PreviousTables,
) -> dict[str, Change]:
    """What changed since the previous build, by received_<input>; an input of which that is not known is left out.

    `readings` are how each is read now. Rows that went are taken from the previous build, since the landed file of one
    that was forgotten is deleted.
    """
    changes = {}
    for name, table in TABLES.items():
        short = name.removeprefix("stg_")
        sources = received.plain_sources(short) if table.is_validated and table.incremental else None
        last = previous.entry(name)
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
        if _share_a_name(now) or _share_a_name(before):
            continue
        if not any(new.values()) and not any(gone.values()):
            changes[f"received_{short}"] = Change()
        elif received.columns_of(now) == {s: tuple(columns) for s, columns in last.columns.items()}:
            # otherwise rows in quarantine, which are shown with all columns of their source, would differ
            try:
                came = received.rows_of(short, new, f"read_new_{short}")
            except InputError:  # a column of the mapping that only other files have
                continue
            went = _went(previous, name, {name_landed(path) for paths in gone.values() for path in paths})
            if went is not None:
                changes[f"received_{short}"] = _change(table.incremental, received, came, *went)
    return changes


def _change(
    incremental: IncrementalSpec, received: Received, came: ir.Table | None, went: ir.Table | None, gone: Sequence[str]
) -> Change:
    if incremental.key:
        return Change(came, went, tuple(gone))
    extents = received.fetch(partial(_extents, came, incremental)) if came is not None else []
    extents += _extents(went, incremental).to_pyarrow().to_pylist() if went is not None else []
    return Change(came, went, tuple(gone), tuple(Extent(**extent) for extent in extents))


def _went(previous: PreviousTables, name: str, landed: set[str]) -> tuple[ir.Table | None, list[str]] | None:
    """The rows of the previous build that came from landed files, and the names of these; None when it cannot tell."""
    if not landed:
        return None, []
    accepted = previous.find(name)
    if accepted is None or not previous.has_rejected(name):
        return None
    rows = accepted.union(previous.rejected(name).select(accepted.columns))
    named = rows.select("source_file").distinct().to_pyarrow()["source_file"].to_pylist()
    gone = sorted(file for file in named if f"{safe_name(file)}.parquet" in landed)
    return rows.filter(rows.source_file.isin(gone)), gone


def _extents(rows: ir.Table, incremental: IncrementalSpec) -> ir.Table:
    """One row per machine: when the first row starts and the last one ends."""
    begin, end = incremental.begin(rows), rows[incremental.ends]
    known = is_recorded(end).ifelse(end, ibis.null(end.type()))
    timed = rows.select("machine_id", begin_at=begin, until_at=latest(begin, known))
    return timed.group_by("machine_id").agg(first_at=timed.begin_at.min(), last_at=timed.until_at.max())


def _share_a_name(files: Mapping[str, Sequence[Path]]) -> bool:
    """Whether two sources may have read one file: a row is known by file and number."""
    names = [{name_landed(path) for path in paths} for paths in files.values()]
    return sum(map(len, names)) > len(set().union(*names))
