"""What the last build made each table of, so that the next one makes only what would be different.

A table's input fingerprint hashes everything that decides its rows: plantkpi's code and the engine, its settings, and
the output fingerprints of its inputs; that of a source is its block of plant.toml and its current files. Where the
input fingerprint is that of the last build, the table is unchanged. A table that was rebuilt and has the same rows
keeps its output fingerprint, so that what depends on it is unchanged too.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from plantkpi.catalog.registry import BOUNDS, TABLES, Table
from plantkpi.config.plant import Plant, Source
from plantkpi.engines import OWNER, REJECTED
from plantkpi.engines.fingerprint import code, hashed
from plantkpi.engines.publication import run_of
from plantkpi.engines.registry import BuildTarget
from plantkpi.ingest.received import sources_by_input


@dataclass(frozen=True)
class ManifestEntry:
    """One table as a build left it.

    `output_fingerprint` is the input fingerprint by which its rows came to be what they are; `table_schemas` is where
    the engine keeps it and its companion tables, by name. `static_fingerprint` leaves out the inputs that grow, and
    `made_by` is the version of plantkpi and the engine. `reading` is how the sources of an input are read. `received`,
    `quarantined` (rows by rule), `files` (raw Parquet files by source) and `columns` (of these files, by source) are
    those of an input, None and {} otherwise. `is_declared` is an input that the plant has, be it without rows.
    """

    table_name: str
    input_fingerprint: str
    output_fingerprint: str
    row_count: int
    table_schemas: Mapping[str, str] = field(default_factory=dict)
    static_fingerprint: str = ""
    made_by: str = ""
    reading: str = ""
    received: int | None = None
    quarantined: Mapping[str, int] = field(default_factory=dict)
    files: Mapping[str, list[str]] = field(default_factory=dict)
    columns: Mapping[str, list[str]] = field(default_factory=dict)
    is_declared: bool = False


_AS_JSON = ("table_schemas", "quarantined", "files", "columns")


@dataclass(frozen=True)
class PublishedBuild:
    """The last published build: its run ("" when it does not say), and what it made, by table.

    `made` is {} when there is none, and when another version of anything made it (`is_of_another_version`).
    """

    run_id: str = ""
    made: Mapping[str, ManifestEntry] = field(default_factory=dict)
    is_of_another_version: bool = False


def read_manifest(place: BuildTarget) -> PublishedBuild:
    """The last published build as its manifest tells it."""
    rows = place.last_manifest()
    if rows is None:
        return PublishedBuild()
    run_id = run_of(rows)
    if rows.column_names != _SCHEMA.names:
        return PublishedBuild(run_id, is_of_another_version=True)
    named = rows.drop_columns(["run_id", OWNER]).to_pylist()
    made = [ManifestEntry(**row | {c: json.loads(row[c]) for c in _AS_JSON}) for row in named]
    made_by = hashed(code(), place.version())
    known = {one.table_name: one for one in made if one.made_by == made_by}
    return PublishedBuild(run_id, known, is_of_another_version=not known)


def write_manifest(place: BuildTarget, run_id: str, made: Iterable[ManifestEntry], plant: str) -> None:
    """Keep beside the tables of a plant's build what they were made of, and the run that publishes them."""
    head = {"run_id": run_id, OWNER: plant}
    rows = [head | asdict(one) | {c: json.dumps(getattr(one, c)) for c in _AS_JSON} for one in made]
    place.write_manifest(pa.Table.from_pylist(rows, schema=_SCHEMA))


_SCHEMA = pa.schema(
    [
        ("run_id", pa.string()),
        ("table_name", pa.string()),
        ("input_fingerprint", pa.string()),
        ("output_fingerprint", pa.string()),
        ("row_count", pa.int64()),
        ("table_schemas", pa.string()),
        ("static_fingerprint", pa.string()),
        ("made_by", pa.string()),
        ("reading", pa.string()),
        ("received", pa.int64()),
        ("quarantined", pa.string()),
        ("files", pa.string()),
        ("columns", pa.string()),
        ("is_declared", pa.bool_()),
        (OWNER, pa.string()),
    ]
)


def differing(rows: ir.Table, others: ir.Table) -> ir.Table:
    """The rows that one of two tables has and the other has not, or not as often (EXCEPT ALL does not travel)."""
    sides = [t.mutate(side=ibis.literal(side, "int64")) for t, side in ((rows, 1), (others, -1))]
    counted = ibis.union(*sides, distinct=False).group_by(rows.columns).agg(surplus=lambda t: t.side.sum())
    return counted.filter(counted.surplus != 0)


def _count_differing(rows: ir.Table, others: ir.Table) -> ir.Table:
    found = differing(rows, others)
    return found.agg(rows=found.count())


def companion_tables(name: str) -> list[str]:
    """Names of the tables that are built with an input's: what is quarantined, and what to validate again."""
    found, short = TABLES.get(name), name.removeprefix("stg_")
    if found is None or not found.is_validated:
        return []
    return [f"quarantine_{short}", *([rejected_name(name)] if found.incremental else [])]


def rejected_name(name: str) -> str:
    """The table of what an input rejected, as it was read."""
    return f"{REJECTED}{name.removeprefix('stg_')}"


class Reuse:
    """What one build reuses of the previous one (a plan only looks whether it is there), and leaves for the next."""

    def __init__(
        self,
        place: BuildTarget,
        settings: Mapping[str, Any],
        fingerprints: Mapping[str, str],
        sources: Mapping[str, str],
        past: Mapping[str, ManifestEntry],
        *,
        is_plan: bool = False,
    ) -> None:
        self._place = place
        self._reuses = place.has_last if is_plan else place.reuse_table
        self._engine = place.version()
        self._made_by = hashed(code(), self._engine)
        self._settings = settings
        self._past = past
        self._fingerprints = dict(fingerprints)
        self._sources = sources
        self.made: dict[str, ManifestEntry] = {}

    def pass_view(self, name: str, found: Table) -> None:
        """A view is never stored: its output fingerprint is its input fingerprint."""
        self._fingerprints[name] = self._input_fingerprint(name, found)

    def reusable(self, name: str, found: Table, *, is_empty: bool) -> ManifestEntry | None:
        """The table of the previous build, if it would come out the same; None when it is to be built.

        Its companion tables go with it.
        """
        input_fingerprint = self._input_fingerprint(name, found, is_empty)
        static_fingerprint = self.static_fingerprint(name, found)
        return self._kept(name, input_fingerprint, static_fingerprint, companion_tables(name))

    def reusable_quarantine(self, name: str, source_fingerprint: str) -> ManifestEntry | None:
        """The same for rows of a raw table that could not be read."""
        return self._kept(name, hashed(name, code(), self._engine, source_fingerprint))

    def assume_rebuilt(self, name: str) -> None:
        """For a plan: the table gets rows that nobody knows yet, so that no fingerprint of before fits them."""
        self._fingerprints[name] = f"rebuilt {name}"

    def assume_same(self, name: str) -> None:
        """For a plan: the table is rebuilt and comes out with the rows of before."""
        last = self._past.get(name)
        self._fingerprints[name] = last.output_fingerprint if last else f"rebuilt {name}"

    def was_empty(self, name: str) -> bool:
        """Whether the table had no rows in the last build."""
        return name in self._past and not self._past[name].row_count

    def static_fingerprint(self, name: str, found: Table) -> str:
        """The input fingerprint without inputs that grow: their rows before some instant are unchanged."""
        return hashed(self._static_parts(name, found))

    def _static_parts(self, name: str, found: Table) -> list[Any]:
        inputs: list[Any] = []
        for i in found.inputs:
            parent = TABLES.get(i)
            if parent is not None and parent.is_view:
                inputs.append(self._static_parts(i, parent))
            elif parent is None:
                inputs.append((i, self._sources.get(i, "")))
            elif parent.incremental or i in BOUNDS:
                inputs.append(i)
            else:
                inputs.append((i, self._fingerprints[i]))
        return [name, code(), self._engine, self._settings_of(found), inputs]

    def _kept(
        self, name: str, input_fingerprint: str, static_fingerprint: str = "", others: Sequence[str] = ()
    ) -> ManifestEntry | None:
        last = self._past.get(name)
        if (
            last is None
            or last.input_fingerprint != input_fingerprint
            or not all(self._reuses(n, last.table_schemas.get(n, "")) for n in (name, *others))
        ):
            reading = self._sources.get(f"received_{name.removeprefix('stg_')}", "")
            self.made[name] = ManifestEntry(
                name,
                input_fingerprint,
                input_fingerprint,
                0,
                static_fingerprint=static_fingerprint,
                made_by=self._made_by,
                reading=reading,
            )
            return None
        self.made[name] = last
        self._fingerprints[name] = last.output_fingerprint
        return last

    def note(self, name: str, row_count: int, *, is_new: bool = False, **told: Any) -> None:
        """A table was made, with so many rows: it keeps its output fingerprint if they are the same rows.

        One that `is_new` is known to have other rows. `told` is what else is kept of it.
        """
        made, last = self.made[name], self._past.get(name)
        may_be = not is_new and last is not None and last.row_count == row_count
        is_same = may_be and last is not None and self._is_same(name, last)
        output_fingerprint = last.output_fingerprint if last is not None and is_same else made.input_fingerprint
        self._fingerprints[name] = output_fingerprint
        table_schemas = {n: self._place.schema_name_of(n) for n in (name, *companion_tables(name))}
        self.made[name] = replace(
            made, output_fingerprint=output_fingerprint, row_count=row_count, table_schemas=table_schemas, **told
        )

    def _is_same(self, name: str, made: ManifestEntry) -> bool:
        """Whether a table has the rows that the last build gave it, each as often."""
        rows, last = self._place.table(name), self._place.last_table(name, made.table_schemas.get(name, ""))
        if last is None or rows.columns != last.columns:
            return False
        (apart,) = self._place.fetch(partial(_count_differing, rows, last))
        return not apart["rows"]

    def _input_fingerprint(self, name: str, found: Table, is_empty: bool = False) -> str:
        inputs = [(i, self._fingerprints[i]) for i in found.inputs]
        return hashed(name, code(), self._engine, self._settings_of(found), inputs, is_empty)

    def _settings_of(self, found: Table) -> dict[str, str]:
        return {s: repr(self._settings[s]) for s in found.settings if s in self._settings}


def fingerprints_of_received(plant: Plant, files: Mapping[str, Sequence[Path]], run: str) -> dict[str, str]:
    """The fingerprint of received_<input> for each canonical input: its sources and their files, and sources.py.

    A table of a warehouse does not say when it changed, so that an input made of one has the fingerprint of the run.
    """
    read = {
        f"received_{name}": [([path.name for path in files.get(s.name, ())], run if s.table else "") for s in sources]
        for name, sources in sources_by_input(plant).items()
    }
    return {name: hashed(told, read[name]) for name, told in fingerprints_of_sources(plant).items()}


def fingerprints_of_sources(plant: Plant) -> dict[str, str]:
    """How received_<input> is read, for each canonical input: the blocks of its sources, and sources.py."""
    text = plant.sources_file.read_bytes() if plant.sources_file.is_file() else b""
    return {
        f"received_{name}": hashed([repr(s) for s in sources], text)
        for name, sources in sources_by_input(plant).items()
    }


def fingerprint_of_source(source: Source, files: Sequence[Path]) -> str:
    """The fingerprint of a raw table: its block of plant.toml and its files."""
    return hashed(repr(source), [path.name for path in files])
