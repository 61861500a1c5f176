"""KPI values at any grain: one query a mart, with numerator, denominator, convention and reason."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import product
from typing import Any

import ibis
import ibis.expr.types as ir

from plantkpi.catalog import Kpi, check_conventions, find_kpi, find_table
from plantkpi.errors import ConfigError, RefusedError, did_you_mean
from plantkpi.portable import add_up

ALIASES = {
    "machine": "machine_id",
    "product": "product_id",
    "order": "order_id",
    "operation": "operation_no",
    "unit": "unit_id",
    "date": "business_date",
}
_PLACE = ("line", "area", "site", "model")
_TIME = ("week", "month", "year", "weekday", "iso_year", "iso_week")

UNKNOWN = {
    "good_qty": "no good counts",
    "total_qty": "no counts",
    "scrap_qty": "no scrap counts",
    "rework_qty": "no rework counts",
    "inspected_qty": "no inspection counts",
    "first_pass_qty": "no first-pass counts",
    "ideal_us": "no counts, or no rate of the product",
    "ideal_good_us": "no good counts, or no rate of the product",
    "restoration_us": "nobody recorded when failures were restored",
    "repair_us": "nobody recorded when repairs started",
    "failure_count": "nobody recorded how many failures there were",
    "first_operation_qty": "operations are not numbered",
}
"""What an unknown column means to people."""


@dataclass(frozen=True)
class Question:
    """What is asked: KPIs by name, grouping, row filters, period of business dates, conventions."""

    kpis: Sequence[str]
    by: Sequence[str] = ()
    where: Mapping[str, str] = field(default_factory=dict)
    start: date | None = None
    end: date | None = None
    conventions: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Answer:
    """One KPI of one group. `value` is None with a reason; `flag` says what is odd about a value."""

    kpi: str
    group: Mapping[str, Any]
    value: float | None
    unit: str
    numerator: float | int | None
    denominator: float | int | None
    parts: str
    convention: str
    status: str
    reason: str


def expression(question: Question, tables: Mapping[str, ir.Table]) -> dict[str, ir.Table]:
    """The query of each mart that the KPIs need, by mart: one row per group."""
    check_conventions(question.conventions, "--convention")
    marts: dict[str, list[Kpi]] = {}
    for name in question.kpis:
        found = find_kpi(name)
        marts.setdefault(found.card.mart, []).append(found)
    return {mart: _grouped(question, mart, kpis, tables) for mart, kpis in marts.items()}


def variants(question: Question, kpi: Kpi) -> list[dict[str, str]]:
    """Each combination of the conventions asked for that the KPI knows; its defaults otherwise."""
    options = {name: question.conventions.get(name, [default]) for name, default in kpi.defaults().items()}
    return [dict(zip(options, chosen, strict=True)) for chosen in product(*options.values())]


def answers(question: Question, tables: Mapping[str, ir.Table], inputs: Iterable[str]) -> list[Answer]:
    """Every KPI of every group, refused ones with the reason; groups sorted, KPIs in the order asked."""
    known = set(inputs)
    refused = {name: reason for name in question.kpis if (reason := _missing(find_kpi(name), known, question))}
    asked = Question(
        [n for n in question.kpis if n not in refused],
        question.by,
        question.where,
        question.start,
        question.end,
        question.conventions,
    )
    rows = {mart: query.to_pyarrow().to_pylist() for mart, query in expression(asked, tables).items()}
    found = [
        _answer(question, find_kpi(name), n, convention, row)
        for name in asked.kpis
        for n, convention in enumerate(variants(question, find_kpi(name)))
        for row in rows[find_kpi(name).card.mart]
    ]
    found += [_refusal(find_kpi(name), reason) for name, reason in refused.items()]
    asked_order = {name: n for n, name in enumerate(question.kpis)}
    return sorted(found, key=lambda a: (_sortable(a.group), asked_order[a.kpi]))


def _grouped(question: Question, mart: str, kpis: Sequence[Kpi], tables: Mapping[str, ir.Table]) -> ir.Table:
    rows = with_dimensions(tables[mart], tables)
    rows = _filtered(question, mart, rows)
    measures: dict[str, ir.Value] = {}
    for kpi in kpis:
        for n, convention in enumerate(variants(question, kpi)):
            measures |= _measures(kpi, _label(question, kpi, n), rows, convention)
    keys = [resolved(rows.columns, name, mart) for name in question.by]
    groups = {name: rows[key] for name, key in zip(question.by, keys, strict=True)}
    return rows.group_by(**groups).agg(**measures).order_by(list(groups)) if groups else rows.agg(**measures)


def _label(question: Question, kpi: Kpi, n: int) -> str:
    """The KPI's name; with several conventions side by side, followed by those that differ."""
    found = variants(question, kpi)
    differing = [name for name in found[n] if len({v[name] for v in found}) > 1]
    return "_".join([kpi.name, *[found[n][name] for name in differing]])


def _measures(kpi: Kpi, name: str, rows: ir.Table, convention: Mapping[str, str]) -> dict[str, ir.Value]:
    """Value, parts, and how many rows do not know a part."""
    numerator, denominator = kpi.parts(rows, **convention)
    measures = {
        name: kpi(rows, **convention),
        f"{name}_numerator": numerator,
        f"{name}_denominator": denominator,
    }
    for part, column in zip(("numerator", "denominator"), kpi.function(rows, **convention), strict=True):
        if isinstance(column, ir.Column):
            measures[f"{name}_{part}_unknown"] = add_up(column.isnull().ifelse(1, 0)).fill_null(0)
    return measures | {"row_count": rows.count().cast("int64")}


def with_dimensions(mart: ir.Table, tables: Mapping[str, ir.Table]) -> ir.Table:
    """The mart with the place of its machine and the week, month and year of its date."""
    rows = mart
    if "machine_id" in mart.columns:
        places = tables["dim_machine"].select("machine_id", *_PLACE)
        rows = rows.left_join(places, "machine_id").drop("machine_id_right")
    if "business_date" in mart.columns:
        dates = tables["dim_date"].select("business_date", *_TIME)
        rows = rows.left_join(dates, "business_date").drop("business_date_right")
    return rows


def resolved(columns: Iterable[str], name: str, mart: str = "this table") -> str:
    """The column that a word such as machine or week stands for; ConfigError with the nearest one."""
    column = ALIASES.get(name, name)
    words = {c: word for word, c in ALIASES.items()}
    known = [c for c in columns if not c.endswith(("_us", "_qty", "_count"))]
    if column not in known:
        raise ConfigError(
            f"{mart} has no {name!r} to group or filter by.{did_you_mean(name, [words.get(c, c) for c in known])}"
        )
    return column


def _filtered(question: Question, mart: str, rows: ir.Table) -> ir.Table:
    for name, value in question.where.items():
        column = rows[resolved(rows.columns, name, mart)]
        rows = rows.filter(column.cast("string") == value)
    if (question.start or question.end) and "business_date" not in rows.columns:
        raise ConfigError(f"{mart} has no business date, so --from and --to mean nothing there")
    if question.start:
        rows = rows.filter(rows.business_date >= ibis.literal(question.start))
    if question.end:
        rows = rows.filter(rows.business_date < ibis.literal(question.end))
    return rows


def _answer(question: Question, kpi: Kpi, n: int, convention: Mapping[str, str], row: Mapping[str, Any]) -> Answer:
    name = _label(question, kpi, n)
    value, numerator, denominator = row[name], row[f"{name}_numerator"], row[f"{name}_denominator"]
    group = {by: row[by] for by in question.by}
    if not row["row_count"]:
        value = None
    status, reason = _verdict(kpi, convention, row, name) if value is None else _oddity(kpi, value)
    told = ", ".join(f"{k}={v}" for k, v in convention.items())
    return Answer(
        kpi.name,
        group,
        value,
        kpi.card.unit,
        numerator,
        denominator,
        _parts(kpi, convention),
        told,
        status,
        reason,
    )


def _verdict(kpi: Kpi, convention: Mapping[str, str], row: Mapping[str, Any], name: str) -> tuple[str, str]:
    """Why there is no value: it is refused, since a part of it is unknown, or there is nothing to divide by."""
    mart = kpi.card.mart
    if not row["row_count"]:
        return "undefined", f"no rows of {mart} match the filters"
    for part, columns in zip(("numerator", "denominator"), _columns(kpi, convention), strict=True):
        unknown = row.get(f"{name}_{part}_unknown", 0)
        if unknown:
            words = [UNKNOWN[c] for c in columns if c in UNKNOWN]
            what = " + ".join(columns)
            where = f"{what} is unknown in {unknown} of {row['row_count']} rows of {mart}"
            return "refused", f"{'; '.join(words) or 'not known'}: {where}"
        if row[f"{name}_{part}"] is None:
            return "refused", f"a part of it is unknown ({' + '.join(columns)})"
    what = " + ".join(_columns(kpi, convention)[1])
    return "undefined", f"nothing to divide by: {what} is 0"


def _oddity(kpi: Kpi, value: float) -> tuple[str, str]:
    if value > kpi.card.high:
        return "ok", f"above {kpi.card.high:g}: shown as it is, check ideal cycles and counts"
    if value < kpi.card.low:
        return "ok", f"below {kpi.card.low:g}: check the inputs"
    return "ok", ""


def _columns(kpi: Kpi, convention: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """The mart's columns that the numerator and the denominator read."""
    import ibis.expr.operations as ops

    mart = ibis.table(find_table(kpi.card.mart).schema(), name=kpi.card.mart)
    numerator, denominator = kpi.function(mart, **convention)
    return tuple(sorted({f.name for f in part.op().find(ops.Field)}) for part in (numerator, denominator))  # type: ignore[return-value]


def _parts(kpi: Kpi, convention: Mapping[str, str]) -> str:
    """What is divided by what, in column names."""
    numerator, denominator = _columns(kpi, convention)
    return f"{' + '.join(numerator)} / {' + '.join(denominator) or '1'}"


def _missing(kpi: Kpi, known: set[str], question: Question) -> str:
    """Why the plant cannot answer, "" if it can."""
    lacking = [need for need in kpi.card.needs if not known & set(need.split("|"))]
    if lacking:
        wanted = " and ".join(need.replace("|", " or ") for need in lacking)
        return f"needs {wanted}, which this plant does not have (it has {', '.join(sorted(known)) or 'nothing'})"
    needed = kpi.card.group_by
    if needed and needed not in [ALIASES.get(b, b) for b in question.by]:
        return f"does not add up over {needed}: ask for it --by {needed.removesuffix('_no')}"
    return ""


def _refusal(kpi: Kpi, reason: str) -> Answer:
    return Answer(kpi.name, {}, None, kpi.card.unit, None, None, "", "", "refused", reason)


def _sortable(group: Mapping[str, Any]) -> tuple[tuple[bool, Any], ...]:
    return tuple((value is None, value) if value is not None else (True, "") for value in group.values())


def refuse_if_nothing(found: Sequence[Answer]) -> None:
    """RefusedError when no KPI could be answered for lack of data."""
    if found and all(a.status == "refused" for a in found):
        raise RefusedError(
            "; ".join(
                dict.fromkeys(
                    f"{a.kpi} {a.reason}" if a.reason.startswith(("needs", "does")) else f"{a.kpi}: {a.reason}"
                    for a in found
                )
            )
        )
