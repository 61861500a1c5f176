"""Canonical inputs as received: raw files made typed, by plant.toml or by the plant's own sources.py."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import TABLES, load
from plantkpi.config.plant import Plant, Source
from plantkpi.config.sources_file import OwnFunction, blamed_on, parameters_of
from plantkpi.engines.duckdb import fetched, make, table_of
from plantkpi.engines.registry import BuildTarget
from plantkpi.errors import ConfigError, did_you_mean
from plantkpi.parse.columns import interpret
from plantkpi.parse.fields import Field, fields_for, raw_fields
from plantkpi.parse.time_zones import Zones
from plantkpi.parse.warehouse_tables import constants, numbered, typed

PROBLEM = {"source_problem": "string"}


def input_names() -> list[str]:
    """Names of all canonical inputs."""
    load()
    return sorted(name.removeprefix("stg_") for name, found in TABLES.items() if found.is_validated)


def plant_inputs(plant: Plant) -> list[str]:
    """The canonical inputs that the plant has, a calendar counting as shifts."""
    own = _own_functions(plant)
    declared = {source.input for source in plant.sources.values() if source.input}
    return sorted(declared | set(own) | ({"shift"} if plant.calendar else set()))


def sources_by_input(plant: Plant) -> dict[str, list[Source]]:
    """The sources whose rows reach each canonical input, declared or through its function of sources.py."""
    own = _own_functions(plant)
    asked = {
        name: [parameter.removeprefix("raw_") for parameter in parameters_of(plant.sources_file, function)]
        for name, function in own.items()
    }
    return {
        name: [s for s in plant.sources.values() if s.input == name or s.name in asked.get(name, ())]
        for name in input_names()
    }


class Received(dict[str, ir.Table]):
    """`received_<input>` for every canonical input: typed columns, source_file, source_row, source_problem.

    Each is read when it is asked for, on `connection`. Sources that are tables of a warehouse are left out
    (`add_stored` adds them). An input that the plant does not have is an empty table. ConfigError for an unknown
    input, for a function of sources.py that asks for an unknown raw table or returns other columns.
    """

    def __init__(self, connection: Any, plant: Plant, files: Mapping[str, Sequence[Path]]) -> None:
        super().__init__()
        _check_inputs(plant)
        self._connection = connection
        self._plant = plant
        self.raws = _Raws(connection, {name: files[name] for name in plant.sources if files.get(name)}, "raw")
        self._zones = Zones(connection)
        self._own = _own_functions(plant)
        _check_arguments(plant, self.raws, self._own)

    def __missing__(self, name: str) -> ir.Table:
        short = name.removeprefix("received_")
        self[name] = _received(self._connection, self._plant, self.raws, self._own, self._zones, short)
        return self[name]

    def call(self, name: str) -> Callable[[], ir.Table] | None:
        """What makes `received_<input>` where all of it comes from files that plant.toml declares; None otherwise."""
        declared = [s for s in self._plant.sources.values() if s.input == name and s.name in self.raws.files]
        if f"received_{name}" in self or self.plain_sources(name) is None or not declared:
            return None
        parts = [_Part(self.raws[s.name], _fields(s), s, self._zones(s)) for s in declared]
        return partial(_declared, parts, _columns(name))

    def plain_sources(self, name: str) -> list[str] | None:
        """The sources of an input, if all are files that plant.toml declares; None otherwise."""
        sources = [source for source in self._plant.sources.values() if source.input == name]
        return None if name in self._own or any(s.table for s in sources) else [s.name for s in sources]

    def columns_of(self, files: Mapping[str, Sequence[Path]]) -> dict[str, tuple[str, ...]]:
        """The columns of the raw table that some files of a source make, by source."""
        return {s: tuple(raw_text(self._connection, paths).columns) for s, paths in files.items() if paths}

    def rows_of(self, name: str, files: Mapping[str, Sequence[Path]], called: str) -> ir.Table | None:
        """What `received_<input>` has from some files of its sources, read into a table; None when there are none."""
        some = {source: paths for source, paths in files.items() if paths}
        if not some:
            return None
        raws = _Raws(self._connection, some, called)
        sources = [self._plant.sources[s] for s in some]
        parts = [_Part(raws[s.name], _fields(s), s, self._zones(s)) for s in sources]
        make(self._connection, called, partial(_declared, parts, _columns(name)), temp=True)
        return table_of(self._connection, called)

    def fetch(self, rows: Callable[[], ir.Table]) -> list[dict[str, Any]]:
        """The rows of an expression on tables that `rows_of` made."""
        return fetched(self._connection, rows)

    def add_stored(self, place: BuildTarget, stored: Mapping[str, ir.Table]) -> None:
        """Add the rows of stored sources, which stay where they are: rows of files are loaded beside them.

        ConfigError for a column of a type that its input cannot have.
        """
        parts: dict[str, list[ir.Table]] = {}
        for name, rows in stored.items():
            source = self._plant.sources[name]
            fields = _fields(source)
            found = typed(rows, fields, source, constants(self._connection, fields, source))
            parts.setdefault(f"received_{source.input}", []).append(found)
        for name, found in parts.items():
            of_files = place.create_table(f"{name}_of_files", self[name], temp=True)
            self[name] = ibis.union(of_files, *[rows.select(of_files.columns) for rows in found], distinct=False)


class _Raws(dict[str, ir.Table]):
    """Raw tables by source, of those that have files; each is opened when it is asked for, as <called>_<source>."""

    def __init__(self, connection: Any, files: Mapping[str, Sequence[Path]], called: str) -> None:
        super().__init__()
        self._connection = connection
        self._called = called
        self.files = files

    def __missing__(self, name: str) -> ir.Table:
        self[name] = raw_text(self._connection, self.files[name], f"{self._called}_{name}")
        return self[name]


def stored_sources(place: BuildTarget, plant: Plant) -> dict[str, ir.Table]:
    """Rows of the sources that are tables of a warehouse, by source, copied there and numbered: one state of each."""
    stored = {}
    for source in plant.sources.values():
        if source.table:
            rows = numbered(place.source_table(source), _fields(source), source)
            stored[source.name] = place.create_table(f"received_table_{source.name}", rows, temp=True)
    return stored


def _fields(source: Source) -> list[Field]:
    contract = TABLES[f"stg_{source.input}"].contract
    assert contract is not None
    return fields_for(contract, source)


def raw_text(connection: Any, files: Sequence[Path], called: str | None = None) -> ir.Table:
    """The rows of a source as received: all columns text, with source_file, source_row, source_problem, source_line."""
    return connection.read_parquet([str(path) for path in files], table_name=called, union_by_name=True)


def _received(
    connection: Any,
    plant: Plant,
    raws: _Raws,
    own: Mapping[str, OwnFunction],
    zones: Zones,
    name: str,
) -> ir.Table:
    columns = _columns(name)
    declared = [
        _Part(raws[source.name], _fields(source), source, zones(source))
        for source in plant.sources.values()
        if source.input == name and source.name in raws.files
    ]
    parts = [_declared(declared, columns)] if declared else []
    if name in own:
        parts.append(_from_own(plant, raws, own[name], name, columns))
    if not parts:
        schema = {**dict(TABLES[f"stg_{name}"].schema()), **PROBLEM}
        return connection.create_table(f"received_{name}", schema=schema, temp=True)
    return ibis.union(*parts, distinct=False) if len(parts) > 1 else parts[0]


def _columns(name: str) -> list[str]:
    """The columns of received_<input>."""
    contract = TABLES[f"stg_{name}"].contract
    assert contract is not None
    return [*contract.columns, *PROBLEM]


class _Part(NamedTuple):
    """What the rows of one source are typed from: the raw table, the fields, the source, the table of its time zone."""

    raw: ir.Table
    fields: Sequence[Field]
    source: Source
    zone: ir.Table


def _declared(parts: Sequence[_Part], columns: Sequence[str]) -> ir.Table:
    """The rows of raw tables, typed. The parts have all that this depends on: a statement is known by its call."""
    typed = [interpret(*part).select(columns) for part in parts]
    return ibis.union(*typed, distinct=False) if len(typed) > 1 else typed[0]


def _from_own(
    plant: Plant,
    raws: _Raws,
    function: OwnFunction,
    name: str,
    columns: list[str],
) -> ir.Table:
    where = f"{plant.sources_file}: stg_{name}"
    arguments = [_raw_argument(plant, raws, parameter) for parameter in parameters_of(plant.sources_file, function)]
    with blamed_on(plant.sources_file, f"stg_{name} failed"):
        made = function(*arguments)
    if not isinstance(made, ir.Table):
        raise ConfigError(f"{where} returns {type(made).__name__}, not an Ibis table")
    if extra := sorted(set(made.columns) - set(columns)):
        raise ConfigError(
            f"{where} returns the column {extra[0]!r}, which {name} does not have.{did_you_mean(extra[0], columns)}"
        )
    for column in ("source_file", "source_row"):
        if column not in made.columns:
            raise ConfigError(f"{where} must keep {column}, which says where each row came from")
    types = dict(TABLES[f"stg_{name}"].schema()) | {"source_problem": "string"}
    return made.select(**{c: made[c].cast(types[c]) if c in made.columns else ibis.null(types[c]) for c in columns})


def _check_arguments(plant: Plant, raws: _Raws, own: Mapping[str, OwnFunction]) -> None:
    """ConfigError for a parameter of a function of sources.py that is not a raw table, or has no rows yet."""
    for name, function in own.items():
        where = f"{plant.sources_file}: stg_{name}"
        for parameter in parameters_of(plant.sources_file, function):
            source = plant.sources.get(parameter.removeprefix("raw_"))
            if source is None:
                known = [f"raw_{name}" for name in plant.sources]
                raise ConfigError(
                    f"{where} asks for {parameter}, which no [source] of plant.toml makes."
                    f"{did_you_mean(parameter, known)}"
                )
            if source.table:
                raise ConfigError(
                    f"{where} asks for {parameter}, which is a table of a warehouse; only its input has its rows"
                )
            if source.name not in raws.files:
                raise ConfigError(
                    f"{where} asks for {parameter}, of which no file has been read; run `plantkpi ingest`"
                )


def _raw_argument(plant: Plant, raws: _Raws, parameter: str) -> ir.Table:
    source = plant.sources[parameter.removeprefix("raw_")]
    return typed_raw(raws[source.name], source).filter(lambda t: t.source_problem.isnull()).drop("source_problem")


def typed_raw(raw: ir.Table, source: Source) -> ir.Table:
    """A raw table with the types that the source declares; unreadable cells are named in source_problem."""
    return interpret(raw, raw_fields(raw.columns, source), source)


def raw_only_sources(plant: Plant) -> list[Source]:
    """Sources that only sources.py reads."""
    return [source for source in plant.sources.values() if not source.input]


def _own_functions(plant: Plant) -> Mapping[str, OwnFunction]:
    for name in plant.own_functions:
        if name not in input_names():
            raise ConfigError(
                f"{plant.sources_file}: stg_{name} is not a canonical input.{did_you_mean(name, input_names())}"
            )
    return plant.own_functions


def _check_inputs(plant: Plant) -> None:
    for source in plant.sources.values():
        if source.input and source.input not in input_names():
            raise ConfigError(
                f"{plant.folder / 'plant.toml'}: [source.{source.name}] input = {source.input!r} is not a canonical "
                f"input.{did_you_mean(source.input, input_names())}"
            )
