"""Runs and their steps as pages: what happened, to how many rows, how long it took."""

from collections.abc import Mapping, Sequence
from typing import Any

from plantkpi.display.pages import Page
from plantkpi.display.rows import records_page
from plantkpi.display.values import Style

_RUNS = ("started_at", "kind", "status", "rows_in", "rows_quarantined", "seconds", "run_id", "engine", "version")
_OF_FILES = ("source", "file", "status", "rows_in", "rows_rejected", "seconds", "message")
_OF_TABLES = ("table_name", "kind", "status", "rows_in", "rows_quarantined", "seconds")


def runs_page(
    rows: Sequence[Mapping[str, Any]], style: Style, columns: Sequence[str] = (), *, is_whole: bool = False
) -> Page:
    """One line per run; `columns` picks others, `is_whole` takes all."""
    chosen = columns or ((*_RUNS, *[n for n in rows[0] if n not in _RUNS]) if is_whole else _RUNS)
    notes = ["Steps of a run: plantkpi audit RUN"]
    return records_page([{**row, "started_at": _to_second(row)} for row in rows], style, columns=chosen, notes=notes)


def steps_page(
    rows: Sequence[Mapping[str, Any]], style: Style, columns: Sequence[str] = (), *, is_whole: bool = False
) -> Page:
    """One line per file or table of a run; `columns` picks others, `is_whole` takes all."""
    first = _OF_FILES if "file" in rows[0] else _OF_TABLES
    every = (*first, *[n for n in rows[0] if n not in first])
    return records_page(rows, style, columns=columns or (every if is_whole else _known(first, rows)))


def _known(names: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """The columns in which something stands."""
    return [n for n in names if any(row.get(n) not in (None, "") for row in rows)]


def _to_second(row: Mapping[str, Any]) -> Any:
    return row["started_at"].replace(microsecond=0)
