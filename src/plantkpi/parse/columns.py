"""Raw text to typed columns: the one place where text is interpreted, on local DuckDB."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

import ibis
import ibis.expr.types as ir

from plantkpi.config.plant import Source
from plantkpi.errors import ConfigError, InputError, did_you_mean, with_article
from plantkpi.parse import timestamps, values
from plantkpi.parse.fields import TYPES, Field
from plantkpi.parse.time_zones import in_memory

_SHOWN = 60


def interpret(raw: ir.Table, fields: Sequence[Field], source: Source, zone: ir.Table | None = None) -> ir.Table:
    """One row per raw row: typed fields, source_file, source_row and source_problem.

    Text is stripped, `null_values` are NULL, `values` are mapped ("" stands for NULL text, "*" for every
    other word), then the kind decides. A cell that cannot be read is NULL and named in source_problem,
    after the reader's own problem. Fields without column or constant are NULL.
    `zone` is the table of the source's zone; by default one in memory. InputError when a mapped column is missing.
    """
    _check_columns(raw, fields, source)
    rows = raw.mutate(**{_text(n): _received(raw, field, source) for n, field in enumerate(fields)})
    for n, field in enumerate(fields):
        if field.kind == "instant" and _has_text(field, source):
            rows = _with_instant(rows, n, _rules(field, source), zone)
    typed: dict[str, ir.Value] = {}
    problems = [rows.source_problem.cast("string")]
    for n, field in enumerate(fields):
        typed[field.name], problem = _typed(rows, n, field, source)
        problems.append(problem)
    problem = ibis.literal("; ").join(problems).nullif("")
    return rows.select(**typed, source_file="source_file", source_row="source_row", source_problem=problem)


def _text(n: int) -> str:
    return f"plantkpi_text_{n}"


def _has_text(field: Field, source: Source) -> bool:
    return bool(field.column) or field.name in source.constants


def _rules(field: Field, source: Source) -> Source:
    """How to read the field: constants are written as TOML writes them, not as the files are."""
    return source if field.column else replace(source, decimal=".", thousands="", time_format=(), null_values=())


def _check_columns(raw: ir.Table, fields: Sequence[Field], source: Source) -> None:
    for field in fields:
        for column in (field.column, *field.more) if field.column else ():
            if column not in raw.columns:
                known = [c for c in raw.columns if not c.startswith("source_")]
                hint = did_you_mean(column, known)
                raise InputError(f"[source.{source.name}]: no file has the column {column!r}.{hint}")


def _received(raw: ir.Table, field: Field, source: Source) -> ir.StringValue:
    """The cell or the constant, stripped, nulled and with its word replaced; NULL for neither."""
    if not _has_text(field, source):
        return ibis.null("string")
    if not field.column:
        return ibis.literal(_constant(source.constants[field.name], field, source))
    cells = [
        raw[column].cast("string").re_replace(r"^[\s\p{Z}]+|[\s\p{Z}]+$", "") for column in (field.column, *field.more)
    ]
    if source.null_values:
        cells = [cell.isin(source.null_values).ifelse(ibis.null("string"), cell) for cell in cells]
    return replaced(cells[0] if len(cells) == 1 else _joined(cells), source.values.get(field.name, {}))


def _joined(cells: Sequence[ir.StringValue]) -> ir.StringValue:
    """Cells as one text, NULL when all are empty; one that is empty beside others is not text to parse."""
    text = ibis.literal(" ").join([cell.fill_null("(empty)") for cell in cells])
    return ibis.and_(*[cell.isnull() for cell in cells]).ifelse(ibis.null("string"), text)


def _constant(value: Any, field: Field, source: Source) -> str:
    match value:
        case bool():
            return str(value).lower()
        case datetime() | date() | time():
            return value.isoformat()
        case str() | int() | float():
            return str(value)
    raise ConfigError(f"[source.{source.name}] constants.{field.name} = {value!r} is not a single value")


def replaced(text: ir.StringValue, words: Mapping[str, str]) -> ir.StringValue:
    """The text with its word replaced: "" stands for NULL, "*" for every other word."""
    known = [(text == word, to) for word, to in words.items() if word not in ("", "*")]
    branches = [(text.isnull(), words.get("", ibis.null("string"))), *known]
    return ibis.cases(*branches, else_=words.get("*", text)) if words else text


def _with_instant(rows: ir.Table, n: int, source: Source, zone: ir.Table | None) -> ir.Table:
    """Add the instant in microseconds, and why the zone has none for that wall clock."""
    found = timestamps.moment(rows[_text(n)], source)
    wall, us, trouble = f"plantkpi_wall_{n}", f"plantkpi_us_{n}", f"plantkpi_trouble_{n}"
    rows = rows.mutate(**{wall: timestamps.from_us(found.wall_us), us: found.absolute_us})
    zone = in_memory(source) if zone is None else zone
    zone = zone.rename({f"plantkpi_{column}_{n}": column for column in zone.columns})
    joined = rows.asof_join(zone, rows[wall] >= zone[f"plantkpi_wall_from_{n}"])
    local_us = timestamps.epoch_us(joined[wall]) - joined[f"plantkpi_zone_offset_us_{n}"]
    problem = joined[f"plantkpi_zone_problem_{n}"]
    utc_us = problem.isnull().ifelse(local_us, ibis.null("int64"))
    return joined.mutate(**{us: ibis.coalesce(joined[us], utc_us), trouble: problem})


def _typed(rows: ir.Table, n: int, field: Field, source: Source) -> tuple[ir.Value, ir.StringValue]:
    """The value and, as text, why there is none although there was text."""
    if not _has_text(field, source):
        return ibis.null(TYPES[field.kind]), ibis.null("string")
    text = rows[_text(n)]
    if field.kind == "text":
        return text, ibis.null("string")
    value, expected = _parsed(rows, n, field, _rules(field, source))
    why = ibis.literal(f"is not {with_article(expected)}")
    if field.kind == "instant":
        why = ibis.coalesce(rows[f"plantkpi_trouble_{n}"], why)
    what = f"column {field.label!r}: '" if field.column else f"constant {field.name!r}: '"
    shown = (text.length() > _SHOWN).ifelse(text.left(_SHOWN) + "...", text)
    problem = ibis.literal(what) + shown + "' " + why
    return value, (text.notnull() & value.isnull()).ifelse(problem, ibis.null("string"))


def _parsed(rows: ir.Table, n: int, field: Field, source: Source) -> values.Parsed:
    text = rows[_text(n)]
    match field.kind:
        case "integer":
            return values.integer(text, field, source)
        case "number":
            return values.number(text, source)
        case "flag":
            return values.flag(text)
        case "date":
            return values.Parsed(*timestamps.date(text, source))
        case "time":
            return values.clock_time(text)
    return values.Parsed(timestamps.utc(rows[f"plantkpi_us_{n}"]), timestamps.moment(text, source).expected)
