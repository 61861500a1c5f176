"""Judging received rows: each is accepted, or kept with the first rule that it breaks."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timezone

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import TABLES, IncrementalSpec, Table
from plantkpi.contracts.contract import Contract, contract, reasons_of, rules_of
from plantkpi.portable import UTC, is_after_years, is_before_years, without
from plantkpi.vocabulary import FIRST_YEAR

SOURCE_COLUMNS = {"source_file": "text", "source_row": "integer"}
"""Every staged row says where it came from."""

QUARANTINE = contract(
    "quarantine",
    {"rule": "text", "reason": "text", "source_file": "text", "source_row": "integer", "received": "text?"},
    key=(),
)

RawRowLookup = Callable[[ir.Table], ir.Table]
"""Raw rows as received: given keys (source_file, source_row), those rows with their text in `received`."""

_ROW = ("source_file", "source_row")

_FIRST_AT = ibis.literal(datetime(FIRST_YEAR, 1, 1, tzinfo=timezone.utc), type=UTC)  # noqa: UP017 as below
FOREVER = ibis.literal(datetime(9999, 1, 1, tzinfo=timezone.utc), type=UTC)  # noqa: UP017 UTC is portable's here


def validated(
    schema: Contract, incremental: IncrementalSpec | None = None
) -> Callable[[Callable[..., ir.Table]], Callable[..., ir.Table]]:
    """Register stg_<input>: the function returns received rows with `broken_rule` and `broken_reason`.

    The build keeps those without a broken rule as stg_<input> and the others as quarantine_<input>.
    """
    of_received = replace(incremental, is_received=True) if incremental else None

    def register(function: Callable[..., ir.Table]) -> Callable[..., ir.Table]:
        TABLES[function.__name__] = Table(function, schema, is_validated=True, incremental=of_received)
        return function

    return register


def validate(rows: ir.Table, name: str, holds: ir.BooleanValue, reason: str | ir.StringValue) -> ir.Table:
    """Mark the rows where the rule does not hold (NULL holds), unless an earlier rule is broken."""
    breaks = rows.broken_rule.isnull() & ~holds.fill_null(True)
    return rows.mutate(
        broken_rule=breaks.ifelse(ibis.literal(name), rows.broken_rule),
        broken_reason=breaks.ifelse(ibis.literal(reason) if isinstance(reason, str) else reason, rows.broken_reason),
    )


def validate_rows(received: ir.Table, schema: Contract) -> ir.Table:
    """Mark rows that could not be read, then rows that break a rule of the contract."""
    reasons = reasons_of(schema, received)
    broken = [(~holds(received), name, reasons[name]) for name, (holds, _) in rules_of(schema).items()]
    unread = received.source_problem.notnull()
    return received.mutate(
        broken_rule=ibis.cases((unread, "unreadable"), *[(breaks, name) for breaks, name, _ in broken]),
        broken_reason=ibis.cases(
            (unread, received.source_problem), *[(breaks, reason) for breaks, _, reason in broken]
        ),
    )


def within_years(rows: ir.Table) -> ir.Table:
    """The rows with a validity from before to after the years that a plant records cut to them.

    Master data often hold "from 1900" and "to 9999" for "always": `valid_from` becomes the first instant of those
    years, `valid_to` NULL. A validity that begins after them, or ends before them, stays as it is and breaks a rule.
    """
    return rows.mutate(
        valid_from=is_before_years(rows.valid_from).fill_null(False).ifelse(_FIRST_AT, rows.valid_from),
        valid_to=is_after_years(rows.valid_to).fill_null(False).ifelse(ibis.null(UTC), rows.valid_to),
    )


def validate_machine(rows: ir.Table, stg_machine: ir.Table) -> ir.Table:
    """Mark rows of a machine that the machine list does not have; a plant without a list knows every machine."""
    known = stg_machine.select(listed_machine_id="machine_id")
    listed = rows.left_join(known, rows.machine_id == known.listed_machine_id)
    has_list = stg_machine.count().as_scalar() > 0
    holds = ~has_list | listed.listed_machine_id.notnull() | listed.machine_id.isnull()
    reason = ibis.literal("machine ") + listed.machine_id + " is not in the machine list"
    return validate(listed, "machine_unknown", holds, reason).drop("listed_machine_id")


def validate_unique(rows: ir.Table, key: Sequence[str]) -> ir.Table:
    """Mark every row but the first (by file and row) of those that share the key and are sound so far."""
    sound = rows.broken_rule.isnull()
    window = ibis.window(group_by=[sound, *[rows[c] for c in key]], order_by=[rows.source_file, rows.source_row])
    ranked = rows.mutate(
        repeat=ibis.row_number().over(window),
        first_file=rows.source_file.first().over(window),  # travels: never NULL, so none is skipped
        first_row=rows.source_row.first().over(window),  # travels: never NULL, so none is skipped
    )
    reason = ibis.literal("the same as ") + ranked.first_file + " row " + ranked.first_row.cast("string")
    return without(validate(ranked, "duplicate", ranked.repeat == 0, reason), "repeat", "first_file", "first_row")


def validate_disjoint(rows: ir.Table, group: Sequence[str], label: str, name: str) -> ir.Table:
    """Mark an interval that starts before an earlier sound one of its group has ended.

    An interval without an end goes on for ever. Intervals of no length overlap nothing.
    """
    sound = rows.broken_rule.isnull() & (rows.end_at.isnull() | (rows.end_at > rows.start_at))
    rows = rows.mutate(is_sound=sound, until_at=ibis.coalesce(rows.end_at, FOREVER))
    before = ibis.rows_window(
        group_by=["is_sound", *group],
        order_by=["start_at", "until_at", "source_file", "source_row"],
        preceding=(None, 1),
    )
    seen = rows.mutate(busy_until_at=rows.until_at.max().over(before))
    holds = ~seen.is_sound | seen.busy_until_at.isnull() | (seen.start_at >= seen.busy_until_at)
    what = f"{label.removesuffix('_id')} "
    reason = (
        ibis.literal(what)
        + seen[label]
        + " on machine "
        + seen.machine_id
        + (seen.busy_until_at == FOREVER).ifelse(
            " starts while an earlier one there goes on, which has no end",
            " starts before an earlier one there has ended",
        )
    )
    return without(validate(seen, name, holds, reason), "is_sound", "until_at", "busy_until_at")


def accepted(validated_rows: ir.Table, schema: Contract) -> ir.Table:
    """The rows that break no rule, with the contract's columns."""
    return validated_rows.filter(validated_rows.broken_rule.isnull()).select(list(schema.columns))


def quarantined(validated_rows: ir.Table, texts: Sequence[RawRowLookup]) -> ir.Table:
    """One row per row that breaks a rule: rule, reason, file, row, and the raw row as received (JSON text).

    `received` is the line itself where the reader could not split it; NULL when no raw table has the row.
    """
    broken = validated_rows.filter(validated_rows.broken_rule.notnull()).select(
        "source_file", "source_row", rule="broken_rule", reason="broken_reason"
    )
    columns = list(QUARANTINE.columns)
    if not texts:
        return broken.mutate(received=ibis.null("string")).select(columns)
    keys = broken.select(*_ROW).distinct()
    parts = [text(keys) for text in texts]
    found = parts[0]
    if len(parts) > 1:  # two sources may read one file
        found = ibis.union(*parts, distinct=False).group_by(list(_ROW)).agg(received=lambda t: t.received.min())
    return broken.left_join(found, list(_ROW)).select(columns)


def raw_row_lookup(raw: ir.Table) -> RawRowLookup:
    """The texts of a raw table that are made when they are asked for."""
    return lambda keys: as_received(raw.semi_join(keys, list(_ROW)))


def stored_row_lookup(texts: ir.Table) -> RawRowLookup:
    """Texts that were made before (`as_received`) and live on an engine."""
    return lambda keys: texts.semi_join(keys, list(_ROW))


def as_received(raw: ir.Table) -> ir.Table:
    """One row per raw row: file, row, its cells as a JSON object (by concatenation: no JSON function travels)."""
    cells = [_json_cell(name, raw[name]) for name in raw.columns if not name.startswith("source_")]
    text = ibis.literal("{") + ibis.literal(", ").join(cells) + "}" if cells else ibis.literal("{}")
    return raw.select(*_ROW, received=ibis.coalesce(raw.source_line, text))


def _json_cell(name: str, cell: ir.StringValue) -> ir.StringValue:
    text = cell
    for plain, escaped in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t")):
        text = text.replace(plain, escaped)
    value = ibis.coalesce(ibis.literal('"') + text + '"', ibis.literal("null"))
    return ibis.literal(f'"{name}": ') + value
