"""Rows in quarantine as a page: by rule, with the reason, where the row stands, and the row as received."""

import json
from collections.abc import Sequence
from typing import Any

import pyarrow as pa

from plantkpi.catalog.wording import wording
from plantkpi.display.pages import Page
from plantkpi.display.values import ShownColumn, Style, plain, shown
from plantkpi.errors import ConfigError, did_you_mean


def quarantine_page(
    name: str, rows: pa.Table, style: Style, columns: Sequence[str] = (), *, is_whole: bool = False
) -> Page:
    """The rows of an input, those of one rule together; `columns` picks single columns, `is_whole` keeps them apart."""
    for column in columns:
        if column not in rows.column_names:
            raise ConfigError(f"no column {column!r} to print.{did_you_mean(column, rows.column_names)}")
    if columns or is_whole:
        names = columns or rows.column_names
        return Page(columns=[shown(wording(n), rows[n].to_pylist(), style) for n in names], widen="--wide, --columns")
    records = sorted(rows.to_pylist(), key=lambda row: row["rule"])
    left = [
        ShownColumn("rule", [plain(row["rule"]) for row in records], is_right=False),
        ShownColumn("row", [plain(f"{row['source_file']}:{row['source_row']}") for row in records], is_right=False),
        ShownColumn("reason, and the row as received", [_reason_and_row(row) for row in records], is_right=False),
    ]
    return Page([f"Rows of {name} in quarantine"], left, groups=1, widen="--wide, --columns")


def _reason_and_row(row: dict[str, Any]) -> str:
    return f"{plain(row['reason'])}\n{plain(_received(row['received']))}"


def _received(text: str | None) -> str | None:
    """The fields of the row, without the marks of JSON."""
    try:
        fields = json.loads(text or "")
    except ValueError:
        return text
    return " | ".join(f"{k} {v!s}" for k, v in fields.items()) if isinstance(fields, dict) else text
