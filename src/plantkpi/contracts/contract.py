"""Contracts: what a table promises, whose rules are pushed down to the engine in one pass.

A rule is a predicate on each row of a table, so that it serves both to quarantine rows (staging) and to refuse a table
(marts). Names and types of columns are checked by `pandera.ibis`, which is imported only then: it loads pandas, and
PySpark where that is installed, and most commands only read what a contract says.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import ibis
import ibis.expr.datatypes as dt
import ibis.expr.types as ir

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


Holds = Callable[[ir.Table], ir.BooleanValue]
"""Whether each row keeps a rule; never NULL in a `Rule`."""


@dataclass(frozen=True)
class Rule:
    """A named rule on each row, with the message that completes "row ...: "."""

    name: str
    holds: Holds
    message: str


@dataclass(frozen=True)
class Column:
    """The type of a column, and whether it may be NULL."""

    dtype: dt.DataType
    nullable: bool


@dataclass(frozen=True)
class Contract:
    """The columns of a table in order, the columns that are unique together (none: no key), and its rules."""

    name: str
    columns: Mapping[str, Column]
    unique: tuple[str, ...]
    rules: tuple[Rule, ...]


def rule(name: str, holds: Holds, message: str) -> Rule:
    """A named rule on each row; NULL counts as holding. The message completes "row ...: ".

    "{column}" in the message stands for the row's text there; it is left out where no single row is meant.
    """
    return Rule(name, lambda table: holds(table).fill_null(True), message)


def at_least_zero(*columns: str) -> list[Rule]:
    """One rule per column: not negative."""
    return [rule(f"{c}_negative", lambda t, c=c: t[c] >= 0, f"{c} is negative") for c in columns]  # type: ignore[misc]


def below(limit: int, *columns: str) -> list[Rule]:
    """One rule per column: below the limit."""
    return [rule(f"{c}_too_large", lambda t, c=c: t[c] < limit, f"{c} is {limit} or more") for c in columns]  # type: ignore[misc]


def one_of(column: str, options: Sequence[str]) -> Rule:
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
    rules: Sequence[Rule] = (),
) -> Contract:
    """A contract from column types; "text?" may be NULL, "text" may not. The key is unique.

    Types: text, integer (int64), number (float64), flag, instant (timestamp in UTC, microseconds), date.
    That of a canonical input (stg_...) has one more rule before its own, that every instant and date is of the years
    that a plant records, and one after them, that no whole number is so large that sums or products of it overflow.
    """
    typed = {n: Column(_TYPES[kind.rstrip("?")], nullable=kind.endswith("?")) for n, kind in columns.items()}
    if name.startswith(STAGED):
        rules = [*_years(columns), *rules, *_numbers(columns, rules)]
    return Contract(name, typed, tuple(key), tuple(rules))


def _years(columns: Mapping[str, str]) -> list[Rule]:
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


LARGEST = {"us": 1 << 50, "qty": 1 << 45}
"""Below which a whole number of an input has to be, by the end of its name: microseconds (35 years), pieces."""
LARGEST_OTHER = 1 << 31
"""The same of counts, cycles and numbers that name something."""


def _numbers(columns: Mapping[str, str], rules: Sequence[Rule]) -> list[Rule]:
    """The rule that whole numbers are in range, of those columns that have no such rule of their own."""
    own = {one.name for one in rules}
    limits = {
        name: LARGEST.get(name.rpartition("_")[2], LARGEST_OTHER)
        for name, kind in columns.items()
        if kind.rstrip("?") == "integer"
        and name != "source_row"
        and not own & {f"{name}_too_large", f"{name.rpartition('_')[0]}_too_long"}
    }
    if not limits:
        return []
    told = ", ".join(f"{name} below 2^{limit.bit_length() - 1}" for name, limit in limits.items())
    return [
        rule(
            "number_implausible",
            lambda t: ibis.and_(*[(t[c] > -limit) & (t[c] < limit) | t[c].isnull() for c, limit in limits.items()]),
            f"a number is too large: {told}",
        )
    ]


def rules_of(schema: Contract) -> dict[str, tuple[Holds, str]]:
    """Every row rule of a contract by name: the required columns first, then its own rules."""
    required: dict[str, tuple[Holds, str]] = {
        f"{name}_missing": (partial(_present, name), f"{name} is missing")
        for name, column in schema.columns.items()
        if not column.nullable
    }
    return required | {one.name: (one.holds, _WORD.sub("", one.message)) for one in schema.rules}


def reasons_of(schema: Contract, rows: ir.Table) -> dict[str, ir.StringValue]:
    """Why each row of the table would break a rule, by rule, with the row's own words in quotes."""
    fixed = {name: ibis.literal(message) for name, (_, message) in rules_of(schema).items()}
    return fixed | {one.name: _worded(one.message, rows) for one in schema.rules if _WORD.search(one.message)}


def _worded(message: str, rows: ir.Table) -> ir.StringValue:
    before, column, after = _WORD.split(message)
    return ibis.literal(f"{before} '") + rows[column] + ibis.literal(f"'{after}")


def _present(name: str, table: ir.Table) -> ir.BooleanValue:
    return is_known(table[name])


def enforce(table: ir.Table, schema: Contract) -> ir.Table:
    """Return the table, or raise ContractError with table, rule, count and five rows."""
    count_sound(table, schema)
    return table


Fetch = Callable[[Callable[[], ir.Table]], list[dict[str, Any]]]
"""Called with a function that makes an expression of few rows; gives the rows."""


def fetched(rows: Callable[[], ir.Table]) -> list[dict[str, Any]]:
    """The rows, and nothing is remembered."""
    return list(rows().to_pyarrow().to_pylist())


def count_sound(table: ir.Table, schema: Contract, fetch: Fetch = fetched) -> int:
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


def _counts(table: ir.Table, schema: Contract) -> ir.Table:
    """One row: how many rows there are, break each rule, and share a key."""
    _enforce_types(table, schema)
    broken = {name: add_up(holds(table).ifelse(0, 1)).fill_null(0) for name, (holds, _) in rules_of(schema).items()}
    counts = table.aggregate(row_count=table.count(), **broken)
    if not schema.unique:
        return counts
    repeated = _repeated(table, schema)
    return counts.cross_join(repeated.aggregate(key_repeated=repeated.count()))


def _repeated(table: ir.Table, schema: Contract) -> ir.Table:
    return table.group_by(schema.unique).agg(rows=lambda t: t.count()).filter(lambda t: t.rows > 1)


def _enforce_types(table: ir.Table, schema: Contract) -> None:
    """Names and types by pandera on no rows; nullable, since its null check trips over an empty table."""
    import pandera.ibis as pa
    from pandera.errors import SchemaErrors

    columns = {name: pa.Column(column.dtype, nullable=True) for name, column in schema.columns.items()}
    try:
        pa.DataFrameSchema(columns, strict=True, name=schema.name).validate(table.limit(0), lazy=True)
    except SchemaErrors as error:
        found = "\n".join(f"  {_column(case)}: {case.check}" for case in error.failure_cases.itertuples())
        raise ContractError(f"{schema.name} has other columns than its contract:\n{found}") from error


def _column(case: Any) -> str:
    """The column of a failure; for missing and surplus ones pandera names the table there."""
    return str(case.failure_case if case.check.startswith("column_in_") else case.column)


def _refuse(table: str, name: str, message: str, count: int, rows: ir.Table) -> None:
    sample = "\n".join(f"  {row}" for row in rows.limit(SHOWN_ROWS).to_pyarrow().to_pylist())
    raise ContractError(f"{table} breaks the rule {name} ({message}) in {count} rows:\n{sample}")
