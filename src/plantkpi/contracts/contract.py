"""Contracts: pandera schemas, whose rules are pushed down to the engine in one pass.

A contract is a `pandera.ibis.DataFrameSchema`. Its rules are checks on the whole table, so that one
predicate serves both to quarantine rows (staging) and to refuse a table (marts).
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import ibis
import ibis.expr.datatypes as dt
import ibis.expr.types as ir
from pandera.errors import SchemaErrors
from pandera.ibis import Check, Column, DataFrameSchema

from plantkpi.errors import ContractError
from plantkpi.portable import UTC, add_up, is_known, is_recorded
from plantkpi.vocabulary import OUT_OF_YEARS

SHOWN_ROWS = 5
STAGED = "stg_"
"""How the contracts of canonical inputs are named."""
_WORD = re.compile(r" \{(\w+)\}")

_TYPES: dict[str, dt.DataType] = {
    "text": dt.string,
    "integer": dt.int64,
    "number": dt.float64,
    "flag": dt.boolean,
    "instant": UTC,
    "date": dt.date,
}


def rule(name: str, holds: Callable[[ir.Table], ir.BooleanValue], message: str) -> Check:
    """A named rule on each row; NULL counts as holding. The message completes "row ...: ".

    "{column}" in the message stands for the row's text there; it is left out where no single row is meant.
    """
    return Check(lambda data: holds(data.table).fill_null(True), name=name, error=message, n_failure_cases=SHOWN_ROWS)


def at_least_zero(*columns: str) -> list[Check]:
    """One rule per column: not negative."""
    return [rule(f"{c}_negative", lambda t, c=c: t[c] >= 0, f"{c} is negative") for c in columns]  # type: ignore[misc]


def below(limit: int, *columns: str) -> list[Check]:
    """One rule per column: below the limit."""
    return [rule(f"{c}_too_large", lambda t, c=c: t[c] < limit, f"{c} is {limit} or more") for c in columns]  # type: ignore[misc]


def one_of(column: str, options: Sequence[str]) -> Check:
    """The column holds one of the words."""
    return rule(
        f"{column}_unknown",
        lambda t: t[column].isin(options),
        f"{column} {{{column}}} is none of {', '.join(options)}; map its word in values.{column}",
    )


def contract(
    name: str,
    columns: dict[str, str],
    *,
    key: Sequence[str],
    rules: Sequence[Check] = (),
) -> DataFrameSchema:
    """A contract from column types; "text?" may be NULL, "text" may not. The key is unique.

    Types: text, integer (int64), number (float64), flag, instant (timestamp in UTC, microseconds), date.
    That of a canonical input (stg_...) has one more rule, before its own: every instant and date is of the years that
    a plant records.
    """
    typed = {n: Column(_TYPES[kind.rstrip("?")], nullable=kind.endswith("?")) for n, kind in columns.items()}
    checks = [*(_years(columns) if name.startswith(STAGED) else ()), *rules]
    return DataFrameSchema(typed, checks=checks, unique=list(key), strict=True, name=name)


def _years(columns: Mapping[str, str]) -> list[Check]:
    """The rule that every instant and date is of the years that a plant records, if there are any.

    Others stand for something else (9999 for an open end, 1970, 1900 or 1 for nothing), and the calendar would reach
    there; no Python datetime holds some of them.
    """
    times = [name for name, kind in columns.items() if kind.rstrip("?") in ("instant", "date")]
    if not times:
        return []
    return [
        rule(
            "year_implausible",
            lambda t: ibis.and_(*[is_recorded(t[c]) | t[c].isnull() for c in times]),
            f"{' or '.join(times)} {OUT_OF_YEARS}; a text that means an open end or nothing belongs in null_values",
        )
    ]


def rules_of(schema: DataFrameSchema) -> dict[str, tuple[Callable[[ir.Table], ir.BooleanValue], str]]:
    """Every row rule of a contract by name: the required columns first, then its own rules."""
    required: dict[str, tuple[Callable[[ir.Table], ir.BooleanValue], str]] = {
        f"{name}_missing": (partial(_present, name), f"{name} is missing")
        for name, column in schema.columns.items()
        if not column.nullable
    }
    return required | {check.name: (partial(_apply, check), _WORD.sub("", check.error)) for check in schema.checks}


def reasons_of(schema: DataFrameSchema, rows: ir.Table) -> dict[str, ir.StringValue]:
    """Why each row of the table would break a rule, by rule, with the row's own words in quotes."""
    fixed = {name: ibis.literal(message) for name, (_, message) in rules_of(schema).items()}
    return fixed | {check.name: _worded(check.error, rows) for check in schema.checks if _WORD.search(check.error)}


def _worded(message: str, rows: ir.Table) -> ir.StringValue:
    before, column, after = _WORD.split(message)
    return ibis.literal(f"{before} '") + rows[column] + ibis.literal(f"'{after}")


def _present(name: str, table: ir.Table) -> ir.BooleanValue:
    return is_known(table[name])


def _apply(check: Check, table: ir.Table) -> ir.BooleanValue:
    from pandera.api.ibis.types import IbisData

    return check._check_fn(IbisData(table, None))


def enforce(table: ir.Table, schema: DataFrameSchema) -> ir.Table:
    """Return the table, or raise ContractError with table, rule, count and five rows."""
    count_sound(table, schema)
    return table


Fetch = Callable[[Callable[[], ir.Table]], list[dict[str, Any]]]
"""Called with a function that makes an expression of few rows; gives the rows."""


def fetched(rows: Callable[[], ir.Table]) -> list[dict[str, Any]]:
    """The rows, and nothing is remembered."""
    return list(rows().to_pyarrow().to_pylist())


def count_sound(table: ir.Table, schema: DataFrameSchema, fetch: Fetch = fetched) -> int:
    """Number of rows, which all keep the contract; otherwise ContractError with table, rule, count and five rows.

    Rows, broken rules and repeated keys are counted in one query on the engine; only failing samples travel.
    (pandera's own lazy validation runs one query a rule and fetches every failing row.) `fetch` runs the query; for
    the same contract and the same columns with their types it is always the same.
    """
    (found,) = fetch(partial(_counts, table, schema))
    for name, (holds, message) in rules_of(schema).items():
        if found[name]:
            _refuse(schema.name, name, message, found[name], table.filter(~holds(table)))
    if schema.unique and (count := found["key_repeated"]):
        _refuse(
            schema.name, "key_repeated", f"{', '.join(schema.unique)} is not unique", count, _repeated(table, schema)
        )
    return int(found["row_count"])


def _counts(table: ir.Table, schema: DataFrameSchema) -> ir.Table:
    """One row: how many rows there are, break each rule, and share a key."""
    _enforce_types(table, schema)
    broken = {name: add_up(holds(table).ifelse(0, 1)).fill_null(0) for name, (holds, _) in rules_of(schema).items()}
    counts = table.aggregate(row_count=table.count(), **broken)
    if not schema.unique:
        return counts
    repeated = _repeated(table, schema)
    return counts.cross_join(repeated.aggregate(key_repeated=repeated.count()))


def _repeated(table: ir.Table, schema: DataFrameSchema) -> ir.Table:
    return table.group_by(schema.unique).agg(rows=lambda t: t.count()).filter(lambda t: t.rows > 1)


def _enforce_types(table: ir.Table, schema: DataFrameSchema) -> None:
    """Names and types by pandera on no rows; nullable, since its null check trips over an empty table."""
    columns = {name: Column(column.dtype, nullable=True) for name, column in schema.columns.items()}
    try:
        DataFrameSchema(columns, strict=True, name=schema.name).validate(table.limit(0), lazy=True)
    except SchemaErrors as error:
        found = "\n".join(f"  {_column(case)}: {case.check}" for case in error.failure_cases.itertuples())
        raise ContractError(f"{schema.name} has other columns than its contract:\n{found}") from error


def _column(case: Any) -> str:
    """The column of a failure; for missing and surplus ones pandera names the table there."""
    return str(case.failure_case if case.check.startswith("column_in_") else case.column)


def _refuse(table: str, name: str, message: str, count: int, rows: ir.Table) -> None:
    sample = "\n".join(f"  {row}" for row in rows.limit(SHOWN_ROWS).to_pyarrow().to_pylist())
    raise ContractError(f"{table} breaks the rule {name} ({message}) in {count} rows:\n{sample}")
