"""What the last build made each table of, so that the next one makes only what would be different.

A table's recipe is everything that decides its rows: plantkpi's code and the engine, its settings, and the stamps of
its inputs; a source's stamp is its block of plant.toml and its current files. Where the recipe is that of the last
build, the table is kept. A table that was made anew and has the same rows keeps its stamp, so that what is made of it
is kept too.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

import pyarrow as pa

from plantkpi.backends import Place
from plantkpi.catalog import Table
from plantkpi.engines import MANIFEST
from plantkpi.memo import code, hashed
from plantkpi.plant import Plant, Source
from plantkpi.received import sources_by_input


@dataclass(frozen=True)
class Made:
    """One table as a build left it.

    `stamp` is the recipe by which its rows came to be what they are; `home` is where the engine keeps it.
    `received` and `quarantined` (rows by rule) are those of an input, None and {} otherwise.
    """

    table_name: str
    recipe: str
    stamp: str
    row_count: int
    home: str = ""
    received: int | None = None
    quarantined: Mapping[str, int] = field(default_factory=dict)


def read_manifest(place: Place) -> dict[str, Made]:
    """What the last published build made, by table; {} when there is none, or another version wrote it otherwise."""
    rows = place.last_manifest()
    names = [f.name for f in fields(Made)]
    if rows is None or rows.column_names != names:
        return {}
    return {
        row["table_name"]: Made(**{**row, "quarantined": json.loads(row["quarantined"])}) for row in rows.to_pylist()
    }


def write_manifest(place: Place, made: Iterable[Made]) -> None:
    """Keep beside the tables of a build what they were made of."""
    rows = [{**asdict(one), "quarantined": json.dumps(one.quarantined)} for one in made]
    place.create_table(MANIFEST, pa.Table.from_pylist(rows, schema=_SCHEMA))


_SCHEMA = pa.schema(
    [
        ("table_name", pa.string()),
        ("recipe", pa.string()),
        ("stamp", pa.string()),
        ("row_count", pa.int64()),
        ("home", pa.string()),
        ("received", pa.int64()),
        ("quarantined", pa.string()),
    ]
)


class Reuse:
    """What one build keeps of the last one, and what it will tell the next."""

    def __init__(
        self, place: Place, settings: Mapping[str, Any], stamps: Mapping[str, str], past: Mapping[str, Made]
    ) -> None:
        self._place = place
        self._engine = place.version()
        self._settings = settings
        self._past = past
        self._stamps = dict(stamps)
        self.made: dict[str, Made] = {}

    def pass_view(self, name: str, found: Table) -> None:
        """A view is never stored: its recipe is its stamp."""
        self._stamps[name] = self._recipe(name, found)

    def kept(self, name: str, found: Table, *, is_empty: bool) -> Made | None:
        """The table of the last build, if it would come out the same; None when it is to be made.

        What was kept apart of an input goes with it.
        """
        beside = [f"quarantine_{name.removeprefix('stg_')}"] if found.is_judged else []
        return self._kept(name, self._recipe(name, found, is_empty), beside)

    def kept_quarantine(self, name: str, stamp: str) -> Made | None:
        """The same for what could not be read of a raw table, by the stamp of its source."""
        return self._kept(name, hashed(name, code(), self._engine, stamp))

    def _kept(self, name: str, recipe: str, beside: Sequence[str] = ()) -> Made | None:
        last = self._past.get(name)
        adopts = self._place.adopt
        if last is None or last.recipe != recipe or not all(adopts(n, last.home) for n in (name, *beside)):
            self.made[name] = Made(name, recipe, recipe, 0)
            return None
        self.made[name] = last
        self._stamps[name] = last.stamp
        return last

    def note(
        self, name: str, row_count: int, *, received: int | None = None, quarantined: Mapping[str, int] | None = None
    ) -> None:
        """A table was made, with so many rows: it has its stamp of before if they are the same rows."""
        recipe, last = self.made[name].recipe, self._past.get(name)
        is_same = last is not None and last.row_count == row_count and self._place.is_same(name, last.home)
        stamp = last.stamp if last is not None and is_same else recipe
        self._stamps[name] = stamp
        home = self._place.home
        self.made[name] = Made(name, recipe, stamp, row_count, home, received, quarantined or {})

    def _recipe(self, name: str, found: Table, is_empty: bool = False) -> str:
        told = {s: repr(self._settings[s]) for s in found.settings if s in self._settings}
        inputs = [(i, self._stamps[i]) for i in found.inputs]
        return hashed(name, code(), self._engine, told, inputs, is_empty)


def stamps_of_received(plant: Plant, files: Mapping[str, Sequence[Path]], run: str) -> dict[str, str]:
    """The stamp of received_<input> for each canonical input: its sources and their files, and sources.py.

    A table of a warehouse tells nobody when it changed, so that an input made of one has the stamp of the run.
    """
    found = {}
    for name, sources in sources_by_input(plant).items():
        told = [(repr(s), [path.name for path in files.get(s.name, ())], run if s.table else "") for s in sources]
        text = plant.sources_file.read_bytes() if plant.sources_file.is_file() else b""
        found[f"received_{name}"] = hashed(told, text)
    return found


def stamp_of_source(source: Source, files: Sequence[Path]) -> str:
    """The stamp of a raw table: its block of plant.toml and its files."""
    return hashed(repr(source), [path.name for path in files])
