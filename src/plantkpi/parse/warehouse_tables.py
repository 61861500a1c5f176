"""Rows that a warehouse has already, made typed where they are: expressions that run on every engine."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC as UTC_ZONE
from datetime import date, datetime
from functools import reduce
from operator import add
from typing import Any, NamedTuple

import ibis
import ibis.expr.datatypes as dt
import ibis.expr.types as ir
import pyarrow as pa

from plantkpi.config.plant import Source
from plantkpi.errors import ConfigError, InputError, did_you_mean, with_article
from plantkpi.parse.columns import interpret, replaced
from plantkpi.parse.fields import DURATIONS, ENERGIES, PLACE, RATES, TYPES, WEIGHTS, Field
from plantkpi.portable import UTC, int64, ratio, sum_over

_LARGEST = 10**18 - 1
"""Of a number that is no 64-bit integer already: 18 digits are safe to cast and to scale on every engine."""

_IN_UTC = ("UTC", "Etc/UTC")
_WORDS = ("text", "integer", "flag")
"""Kinds whose cells have one text on every engine, so that words and null_values can be looked up."""

_WHOLE = "^[+-]?[0-9]{1,18}$"
_NUMBER = "^[+-]?([0-9]{1,30}([.][0-9]{0,30})?|[.][0-9]{1,30})([eE][+-]?[0-9]{1,2})?$"


class _Read(NamedTuple):
    """A value, NULL when the cell is none, and what was expected of the cell; "" when every cell is one."""

    value: ir.Value
    expected: str = ""


def numbered(table: ir.Table, fields: Sequence[Field], source: Source) -> ir.Table:
    """One row per row of the table: the columns that the fields name, source_file and source_row.

    `source_file` is the table's name, `source_row` counts from 1 by the first text column and then by all of them,
    NULLs first: rows that share a number in another run are equal. InputError for a column that the table does not
    have, ConfigError for one whose type is not read as its field's kind.
    """
    columns = _columns(table, fields, source)
    for field in fields:
        if field.column:
            _reading(table, field, source)
    place = {"source_file": ibis.literal(source.table)}
    shards = [c for c in columns if table[c].type().is_string()]
    if not shards:
        return table.select(*columns, **place, source_row=int64(ibis.row_number().over(_all_of(table, columns))) + 1)
    # numbered shard by shard, or one process of the engine would sort all rows
    sharded = table.select(*columns, shard=ibis.coalesce(table[shards[0]], ""))
    within = _all_of(sharded, columns, group_by="shard")
    rows = sharded.mutate(row_in_shard=int64(ibis.row_number().over(within)) + 1)
    sizes = sharded.group_by("shard").agg(rows_in_shard=lambda t: int64(t.count()))
    until = ibis.rows_window(order_by="shard", preceding=None, following=0)
    before = sizes.select(first_shard="shard", before=sum_over(sizes.rows_in_shard, until) - sizes.rows_in_shard)
    placed = rows.inner_join(before, rows.shard == before.first_shard)
    return placed.select(*columns, **place, source_row=placed.before + placed.row_in_shard)


def _all_of(rows: ir.Table, columns: Sequence[str], **group: str) -> Any:
    return ibis.window(order_by=[ibis.asc(rows[c], nulls_first=True) for c in columns], **group)


def texts(rows: ir.Table) -> ir.Table:
    """Numbered rows with every cell as text: what `quarantine.as_received` takes."""
    cells = {name: rows[name].cast("string") for name in rows.columns if name not in PLACE}
    return rows.select(**cells, source_file="source_file", source_row="source_row", source_line=ibis.null("string"))


def constants(local: Any, fields: Sequence[Field], source: Source) -> dict[str, Any]:
    """The source's constants by column, read on a local DuckDB as those of files are.

    ConfigError for one that cannot be read.
    """
    given = [field for field in fields if field.name in source.constants]
    if not given:
        return {}
    nowhere = pa.table({"source_file": [""], "source_row": [0], "source_problem": pa.nulls(1, pa.string())})
    row = ibis.memtable(nowhere)  # travels: no further than to the local DuckDB
    (found,) = local.to_pyarrow(interpret(row, given, source)).to_pylist()
    if found["source_problem"]:
        raise ConfigError(f"[source.{source.name}]: {found['source_problem']}")
    return {field.name: found[field.name] for field in given}


def typed(rows: ir.Table, fields: Sequence[Field], source: Source, given: Mapping[str, Any]) -> ir.Table:
    """One row per numbered row: typed fields (`given` are constants), source_file, source_row and source_problem.

    Text is stripped of blanks, `null_values` are NULL, words are mapped, units are converted in whole numbers or
    exact decimals and rounded half up. A cell that is not a value of its column's kind is NULL and named in
    source_problem; no cell can make the query fail.
    """
    made: dict[str, ir.Value] = {}
    problems: list[ir.StringValue] = []
    for field in fields:
        if not field.column:
            value = given.get(field.name)
            made[field.name] = ibis.literal(value, type=TYPES[field.kind]) if field.name in given else _null(field)
            continue
        cell, read = _reading(rows, field, source)
        made[field.name] = read.value
        if read.expected:
            problem = f"; column {field.label!r}: '" + cell.cast("string") + f"' is not {with_article(read.expected)}"
            problems.append((cell.notnull() & read.value.isnull()).ifelse(problem, ""))
    told = reduce(add, problems).nullif("").substr(len("; ")) if problems else ibis.null("string")
    return rows.select(**made, source_file="source_file", source_row="source_row", source_problem=told)


def _reading(rows: ir.Table, field: Field, source: Source) -> tuple[ir.Value, _Read]:
    """The cell, its word replaced, and what it is read as."""
    cell, have = _words(rows[field.column], field, source)
    return cell, _reader(have, field, source)(cell, field)


def _null(field: Field) -> ir.Value:
    return ibis.null(TYPES[field.kind])


def _columns(table: ir.Table, fields: Sequence[Field], source: Source) -> list[str]:
    columns = list(dict.fromkeys(field.column for field in fields if field.column))
    where = f"[source.{source.name}]"
    if not columns:
        raise ConfigError(f"{where} names no column of {source.table}")
    for column in columns:
        if column in PLACE:
            raise ConfigError(f"{where}: {column} is a name of plantkpi's own; give the column another in a view")
        if column not in table.columns:
            raise InputError(f"{where}: {source.table} has no column {column!r}.{did_you_mean(column, table.columns)}")
    return columns


def _kind(found: dt.DataType) -> str:
    """What a column of an engine holds: a kind of plant.KINDS, decimal, wall (a time without zone) or other."""
    if found.is_timestamp():
        return "wall" if found.timezone is None else "instant"
    if found.is_decimal():
        return "integer" if found.scale == 0 else "decimal"
    kinds = {"text": dt.String, "integer": dt.Integer, "number": dt.Floating, "flag": dt.Boolean, "date": dt.Date}
    return next((kind for kind, known in kinds.items() if isinstance(found, known)), "other")


def _words(cell: ir.Value, field: Field, source: Source) -> tuple[ir.Value, str]:
    """The cell stripped, nulled and with its word replaced, and what it is then."""
    have, words = _kind(cell.type()), source.values.get(field.name, {})
    if have == "text":
        cell = cell.strip()
    if have in _WORDS and set(source.null_values) - ({""} if have != "text" else set()):
        cell = _text(cell).isin(source.null_values).ifelse(ibis.null(cell.type()), cell)
    if not words:
        return cell, have
    if have not in _WORDS:
        raise ConfigError(f"[source.{source.name}] values.{field.name} is for text, whole numbers and flags")
    return replaced(_text(cell), words), "text"


def _text(cell: ir.Value) -> ir.StringValue:
    if cell.type().is_boolean():
        return ibis.cases((cell, "true"), (~cell, "false"))
    return cell.cast("string")


def _reader(have: str, field: Field, source: Source) -> Callable[[ir.Value, Field], _Read]:
    """How a column of one kind is read as another; ConfigError where it cannot be."""
    if have == "wall" and field.kind == "instant" and source.time_zone in _IN_UTC:
        have = "instant"
    if reader := _READERS.get((have, field.kind)):
        return reader
    mend = _MENDS.get((have, field.kind), f"make a view in which it is {field.kind}")
    found = {"wall": "a time without zone", "other": "of another type"}.get(have, have)
    raise ConfigError(
        f"[source.{source.name}] columns.{field.name}: {source.table} has {field.column!r} as {found}, "
        f"and {field.name} is {field.kind}; {mend}"
    )


def _as_text(cell: ir.Value, _: Field) -> _Read:
    return _Read(_text(cell))


def _integer_of_text(cell: ir.StringValue, field: Field) -> _Read:
    whole = cell.re_search(_WHOLE).ifelse(cell, ibis.null("string")).cast("int64")
    return _Read(_scaled(whole, field), "whole number" + _of_unit(field))


def _integer(cell: ir.NumericValue, field: Field) -> _Read:
    """Whole numbers of any width."""
    if cell.type().is_signed_integer():
        return _Read(_scaled(int64(cell), field), f"number{_of_unit(field)}" if field.unit else "")
    return _whole_decimal(cell, field)


def _whole_decimal(cell: ir.DecimalValue, field: Field) -> _Read:
    """Decimals: whole ones, or any with a unit."""
    known = _bounded(cell)
    if field.unit:
        return _Read(_scaled(known, field), "number" + _of_unit(field))
    whole = int64(known)
    return _Read((whole == known).ifelse(whole, ibis.null("int64")), "whole number of 18 digits at most")


def _of_unit(field: Field) -> str:
    return f" of {field.unit} that can be converted" if field.unit else ""


def _scaled(number: ir.NumericValue, field: Field) -> ir.IntegerValue:
    """The number in the input's unit, rounded half up; NULL where it would not fit."""
    if not field.unit:
        return number
    if field.unit in RATES:
        cycle_us = ratio(ibis.literal(RATES[field.unit]), number)
        fits = cycle_us.abs() < float(1 << 53)
        return int64((fits.ifelse(cycle_us, ibis.null("float64")) + 0.5).floor())
    factor = (DURATIONS | WEIGHTS | ENERGIES)[field.unit]
    limit = _LARGEST // factor  # travels: Python divides
    product = number.between(-limit, limit).ifelse(number, ibis.null(number.type())) * factor
    if product.type().is_integer():
        return int64(product)
    whole = int64(product.floor())
    return whole + ((product - whole) * 2 >= 1).ifelse(1, 0)


def _bounded(cell: ir.NumericValue) -> ir.NumericValue:
    return cell.between(-_LARGEST, _LARGEST).ifelse(cell, ibis.null(cell.type()))


def _number(cell: ir.NumericValue, _: Field) -> _Read:
    return _Read(cell.cast("float64"))


def _number_of_decimal(cell: ir.DecimalValue, _: Field) -> _Read:
    return _Read(_bounded(cell).cast("float64"), "number of 18 digits before the point at most")


def _number_of_text(cell: ir.StringValue, _: Field) -> _Read:
    return _Read(cell.re_search(_NUMBER).ifelse(cell, ibis.null("string")).cast("float64"), "number")


def _flag(cell: ir.BooleanValue, _: Field) -> _Read:
    return _Read(cell)


def _flag_of_integer(cell: ir.IntegerValue, _: Field) -> _Read:
    return _Read(ibis.cases((cell == 1, True), (cell == 0, False)), "flag (1/0)")


def _flag_of_text(cell: ir.StringValue, _: Field) -> _Read:
    word = cell.lower()
    value = ibis.cases((word.isin(["true", "yes", "1"]), True), (word.isin(["false", "no", "0"]), False))
    return _Read(value, "flag (true/false, yes/no, 1/0)")


def _date(cell: ir.DateValue, _: Field) -> _Read:
    known = cell.between(ibis.literal(date(1, 1, 1)), ibis.literal(date(9999, 12, 31)))
    return _Read(known.ifelse(cell, ibis.null("date")), "date of the years 1 to 9999")


def _instant(cell: ir.TimestampValue, _: Field) -> _Read:
    first, last = datetime(1, 1, 1, tzinfo=UTC_ZONE), datetime(9999, 12, 31, tzinfo=UTC_ZONE)
    at = cell.cast(UTC)
    known = at.between(ibis.literal(first, type=UTC), ibis.literal(last, type=UTC))
    return _Read(known.ifelse(at, ibis.null(UTC)), "instant of the years 1 to 9999")


_READERS: Mapping[tuple[str, str], Callable[[Any, Field], _Read]] = {
    ("text", "text"): _as_text,
    ("text", "integer"): _integer_of_text,
    ("text", "number"): _number_of_text,
    ("text", "flag"): _flag_of_text,
    ("integer", "text"): _as_text,
    ("integer", "integer"): _integer,
    ("integer", "number"): _number,
    ("integer", "flag"): _flag_of_integer,
    ("decimal", "integer"): _whole_decimal,
    ("decimal", "number"): _number_of_decimal,
    ("number", "number"): _number,
    ("flag", "text"): _as_text,
    ("flag", "flag"): _flag,
    ("date", "date"): _date,
    ("instant", "instant"): _instant,
}
"""What a column holds and what the input wants of it. No other cast is the same on every engine, or safe."""

_MENDS = {
    ("number", "integer"): "engines round floats differently: make a view in which it is whole or a decimal",
    ("wall", "instant"): 'make a view in which it is an instant in UTC, or say time_zone = "UTC" if it is one already',
}
