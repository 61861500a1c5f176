"""Rows of a table or an analysis as a page: one column for each quantity, the important ones first."""

from collections.abc import Mapping, Sequence
from typing import Any

import pyarrow as pa

from plantkpi.catalog.registry import ANALYSES
from plantkpi.catalog.wording import Wording, in_unit, wording, words
from plantkpi.display.notes import exclusions, identity
from plantkpi.display.pages import Footnotes, Page
from plantkpi.display.values import UNKNOWN, ShownColumn, Style, numbers, plain, quantity, shown
from plantkpi.errors import ConfigError, did_you_mean
from plantkpi.query.circumstances import Circumstances

Rows = Mapping[str, Sequence[Any]]
"""Values of each column, by name."""

_FIRST = {
    "stop_pareto": ("reason", "state", "in_plan_us", "share_ratio", "cumulative_ratio", "stop_count"),
    "loss_tree": ("level", "site", "area", "line", "machine_id", "state", "reason", "loss_us", "parent_ratio"),
}
"""Columns of an analysis that come before its others."""
_PLACES = ("loss_no", "step_no", "rank_no", "level_no", "driver_no")
"""Columns that only number the rows of an analysis in their order."""
_SAME_AS_LOSS = ("loss_h", "loss_min")
_LOSSES = ("loss_us", "in_plan_us")
_WHY_UNKNOWN = {
    "lost_units": "no ideal cycle is known of what the machine should have made for a part of that time",
    "loss_cost": "plant.toml has no price of an hour ([loss] rate_per_hour)",
    "stop_count": "only the time of stops was reported, not how many there were",
    "loss_us": "not reported",
    "remaining_us": "not reported",
}
"""Why a column of an analysis may be unknown."""
_NAMED = 6


def rows_page(
    name: str,
    rows: pa.Table,
    style: Style,
    circumstances: Circumstances | None = None,
    *,
    by: Sequence[str] = (),
    needs: Sequence[str] = (),
    columns: Sequence[str] = (),
    is_whole: bool = False,
) -> Page:
    """The rows of an analysis or a built table; `columns` picks and orders them, `is_whole` keeps every one.

    Of an analysis, rows without any known value are counted, and columns without one are explained, not printed.
    ConfigError for a column that there is not.
    """
    values: dict[str, Sequence[Any]] = {n: rows[n].to_pylist() for n in _chosen(rows.column_names, columns)}
    notes: list[str] = []
    if name in ANALYSES and not columns and not is_whole:
        values, notes = _condensed(name, values, by)
    values, currencies = _without_currency(values) if not is_whole else (values, "")
    footnotes = Footnotes()
    worded = {n: in_unit(wording(n), currencies) if n == "loss_cost" and currencies else wording(n) for n in values}
    shown_columns = [_column(n, worded[n], values[n], footnotes, style) for n in values]
    if rows.num_rows == 1 and len(values) > _NAMED and not is_whole:
        shown_columns = _record_lines(values, worded, style)
    heading = f"{words(name)[:1].upper()}{words(name)[1:]}" if name in ANALYSES else name
    title = (heading, *([identity(circumstances, style)] if circumstances else []))
    notes = [*_largest(name, values, by, style), *notes]
    if circumstances:
        notes += exclusions(circumstances, needs, style)
    return Page(title, shown_columns, notes, footnotes, len([n for n in values if n in by]), "--wide, --columns")


def records_page(
    records: Sequence[Mapping[str, Any]],
    style: Style,
    *,
    names: Sequence[str] = (),
    columns: Sequence[str] = (),
    groups: int = 0,
    title: Sequence[str] = (),
    notes: Sequence[str] = (),
) -> Page:
    """Records of what the program knows of itself (listings, runs, quarantine); columns and errors as `rows_page`."""
    known = list(dict.fromkeys([*names, *[name for record in records for name in record]]))
    chosen = _chosen(known, columns)
    shown_columns = [shown(wording(n), [record.get(n) for record in records], style) for n in chosen]
    return Page(title, shown_columns, notes, groups=0 if columns else groups, widen="--wide, --columns")


def _chosen(names: Sequence[str], columns: Sequence[str]) -> Sequence[str]:
    for column in columns:
        if column not in names:
            raise ConfigError(f"no column {column!r} to print.{did_you_mean(column, names)}")
    return columns or names


def _condensed(name: str, values: Rows, by: Sequence[str]) -> tuple[dict[str, Sequence[Any]], list[str]]:
    """What is worth a column and a row of an analysis, in order of importance, and notes about the rest."""
    notes = []
    kept = {n: v for n, v in values.items() if n not in _PLACES}
    if any(loss in kept for loss in _LOSSES):
        kept = {n: v for n, v in kept.items() if n not in _SAME_AS_LOSS}
    defaults = ANALYSES[name].defaults()
    for setting in [n for n in kept if n in defaults and n != "currency" and len(set(kept[n])) == 1]:
        (value,) = set(kept.pop(setting))
        if value != defaults[setting]:
            told = f"{setting} is {plain(value)}, by default {plain(defaults[setting])}"
            notes.append(f"Counted differently here: {told}.")
    first = [n for n in (*by, *_FIRST.get(name, ())) if n in kept]
    kept = {n: kept[n] for n in dict.fromkeys([*first, *kept])}
    measured = [n for n in kept if wording(n).kind != "label" and not _is_text(kept[n])]
    empty = [n for n in measured if n != "currency" and _is_unknown(kept[n])]
    if len(empty) < len(measured):
        for column in empty:
            reason = _WHY_UNKNOWN.get(column, "nothing is known of it here")
            notes.append(f"{UNKNOWN} {wording(column).words}: {reason}.")
            del kept[column]
        measured = [n for n in measured if n in kept and n != "currency"]
    blank = [r for r in range(len(next(iter(kept.values()), ()))) if measured and _is_blank(kept, measured, r)]
    if blank and len(blank) < len(next(iter(kept.values()))):
        label = next((n for n in kept if n not in measured and n not in by), "")
        names = list(dict.fromkeys(plain(kept[label][r]) for r in blank)) if label else []
        told = ", ".join(names[:_NAMED]) + (f" and {len(names) - _NAMED} more" if len(names) > _NAMED else "")
        notes.append(f"{UNKNOWN} {told or f'{len(blank)} rows'}: not known (--wide prints every row).")
        kept = {n: [v for r, v in enumerate(column) if r not in set(blank)] for n, column in kept.items()}
    return kept, notes


def _is_unknown(values: Sequence[Any]) -> bool:
    """Whether nothing is known of a column but where it is nothing."""
    return any(v is None for v in values) and not any(values)


def _is_blank(values: Rows, measured: Sequence[str], row: int) -> bool:
    return all(values[n][row] is None for n in measured)


def _is_text(values: Sequence[Any]) -> bool:
    return any(v is not None and (isinstance(v, bool) or not isinstance(v, int | float)) for v in values)


def _without_currency(values: Rows) -> tuple[dict[str, Sequence[Any]], str]:
    """The columns but `currency`, which becomes the unit of the cost if there is one."""
    kept = dict(values)
    if "loss_cost" not in kept and "currency" in kept:
        return {n: v for n, v in kept.items() if n != "currency"}, ""
    found = set(kept.get("currency", ()))
    if len(found) == 1:
        del kept["currency"]
        return kept, found.pop() or ""
    return kept, ""


def _column(name: str, found: Wording, values: Sequence[Any], footnotes: Footnotes, style: Style) -> ShownColumn:
    """The column; what is unknown in it for a reason that is known has a mark."""
    if name not in _WHY_UNKNOWN or not any(v is None for v in values):
        return shown(found, values, style)
    reason = f"{found.words}: {_WHY_UNKNOWN[name]}."
    return shown(found, values, style, [footnotes.mark(reason) if v is None else "" for v in values])


def _record_lines(values: Rows, worded: Mapping[str, Wording], style: Style) -> list[ShownColumn]:
    """A single row as lines: what, value, unit."""
    texts, units = [], []
    values = {name: value for name, value in values.items() if value[0] != ""}
    for name, (value,) in values.items():
        is_number = isinstance(value, int | float) and not isinstance(value, bool) and worded[name].kind != "label"
        unit, (text,) = numbers(worded[name], [value], style) if is_number else ("", (plain(value),))
        texts.append(text)
        units.append(unit)
    return [
        ShownColumn("what", [worded[n].words for n in values], is_right=False),
        ShownColumn("value", texts, is_right=False),
        ShownColumn("unit", units, is_right=False),
    ]


def _largest(name: str, values: Rows, by: Sequence[str], style: Style) -> list[str]:
    """The largest of several losses in a sentence, where rows are losses of the whole plant."""
    column = next((n for n in _LOSSES if n in values), "")
    if by or not column or name not in ("six_big_losses", "stop_pareto"):
        return []
    known = [(loss, row) for row, loss in enumerate(values[column]) if loss]
    if not known:
        return []
    _, row = max(known)
    label = plain(values["loss" if "loss" in values else "reason"][row])
    share = next((n for n in ("planned_ratio", "share_ratio") if n in values), "")
    of = f", {quantity(wording(share), values[share][row], style)} {_OF[share]}" if share else ""
    unit, texts = numbers(wording(column), values[column], style)
    return [f"Largest: {label}, {texts[row]} {unit}{of}."]


_OF = {"planned_ratio": "of planned time", "share_ratio": "of all lost time"}
