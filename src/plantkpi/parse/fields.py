"""What each column of a source stands for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import ibis.expr.datatypes as dt

from plantkpi.config.plant import Source
from plantkpi.contracts.contract import Contract
from plantkpi.errors import ConfigError, did_you_mean
from plantkpi.portable import UTC

TYPES: dict[str, dt.DataType] = {
    "text": dt.string, "integer": dt.int64, "number": dt.float64, "flag": dt.boolean, "instant": UTC,
    "date": dt.date, "time": dt.time,
}  # fmt: skip
"""The Ibis type of each kind."""

DURATIONS = {"us": 1, "ms": 10**3, "s": 10**6, "min": 60 * 10**6, "h": 3600 * 10**6, "d": 86400 * 10**6}
RATES = {"per_s": 10**6, "per_min": 60 * 10**6, "per_h": 3600 * 10**6}
WEIGHTS = {"g": 1, "kg": 1000, "t": 10**6}
ENERGIES = {"wh": 1, "kwh": 1000, "mwh": 10**6}
PLACE = ("source_file", "source_row", "source_problem", "source_line", "source_sha256")
"""Names of columns that say where a row came from."""


@dataclass(frozen=True)
class Field:
    """A column to make: its name and kind (plant.KINDS), the file's column ("" for none) and its unit.

    `more` are further columns of the file that are read with it as one text, a blank between.
    """

    name: str
    column: str
    kind: str
    unit: str = ""
    more: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """What the file calls it."""
        return " + ".join((self.column, *self.more))


def fields_for(schema: Contract, source: Source) -> list[Field]:
    """Fields of a canonical input, in the contract's order, without source_file and source_row.

    ConfigError for a column that the input does not have, or a unit that does not suit its column.
    """
    kinds = {n: _kind(c.dtype) for n, c in schema.columns.items() if n not in PLACE}
    where = f"[source.{source.name}]"
    for key in ("columns", "constants", "values", "units"):
        _check_known(getattr(source, key), kinds, f"{where} {key}: {source.input} has no column")
    if both := sorted(set(source.columns) & set(source.constants)):
        raise ConfigError(f"{where}: {both[0]} is both in columns and in constants")
    fields = [_field(n, source, kind) for n, kind in kinds.items()]
    _check_units(fields, where)
    return fields


def raw_fields(file_columns: Iterable[str], source: Source) -> list[Field]:
    """Fields of a source without `input`: every file column, text unless `types` says otherwise.

    `columns` renames (new name = file's name), `constants` adds; `types`, `values`, `units` go by new name.
    """
    used = source.named_columns()
    names = [
        *source.columns,
        *[c for c in file_columns if c not in PLACE and c not in used],
        *source.constants,
    ]
    where = f"[source.{source.name}]"
    for key in ("types", "values", "units"):
        _check_known(getattr(source, key), names, f"{where} {key}: there is no column")
    fields = [_field(n, source, source.types.get(n, "text"), n if n not in source.constants else "") for n in names]
    _check_units(fields, where)
    return fields


def _field(name: str, source: Source, kind: str, own: str = "") -> Field:
    column, *more = source.file_columns(name) or (own,)
    return Field(name, column, kind, source.units.get(name, ""), tuple(more))


def _kind(dtype: dt.DataType) -> str:
    return next(kind for kind, known in TYPES.items() if known == dtype)


def _check_known(keys: Iterable[str], known: Iterable[str], what: str) -> None:
    for key in keys:
        if key not in set(known):
            raise ConfigError(f"{what} {key!r}.{did_you_mean(key, known)}")


def _check_units(fields: Sequence[Field], where: str) -> None:
    for field in fields:
        fitting: dict[str, Any] = DURATIONS | RATES | WEIGHTS | ENERGIES
        if field.name.endswith("_us"):
            fitting = DURATIONS | (RATES if "cycle" in field.name else {})
        elif field.name.endswith("_qty"):
            fitting = WEIGHTS
        elif field.name.endswith("_wh"):
            fitting = ENERGIES
        if field.unit and field.kind != "integer":
            raise ConfigError(f"{where} units.{field.name}: only integer columns are converted, this is {field.kind}")
        if field.unit and field.unit not in fitting:
            raise ConfigError(
                f"{where} units.{field.name} = {field.unit!r} does not suit it. Use {', '.join(fitting)}."
            )
