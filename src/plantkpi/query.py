"""KPI values at any grain: one query a mart, with numerator, denominator, convention and reason."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import product
from typing import Any

import ibis
import ibis.expr.types as ir

from plantkpi.catalog import KPIS, Kpi, check_conventions, find_kpi, find_table
from plantkpi.errors import ConfigError, RefusedError
from plantkpi.filters import ALIASES, Filters, resolved, with_dimensions
from plantkpi.portable import add_up

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
    "event_restoration_us": "nobody recorded when failures were restored",
    "event_repair_us": "nobody recorded when repairs started",
    "failure_count": "nobody recorded how many failures there were",
    "failure_event_count": "nobody recorded how many failures there were",
    "restored_count": "nobody recorded how many failures there were",
    "event_restored_count": "nobody recorded how many failures there were",
    "first_operation_qty": "operations are not numbered",
}
"""What an unknown column means to people."""


@dataclass(frozen=True)
class Question:
    """What is asked: KPIs by name, grouping, which rows, conventions."""

    kpis: Sequence[str]
    by: Sequence[str] = ()
    filters: Filters = field(default_factory=Filters)
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
    """Every KPI of every group, refused ones with the reason; groups sorted, KPIs in the order asked.

    ConfigError for a name, a column or a value to filter by that there is not.
    """
    known = set(inputs)
    refused = {name: reason for name in question.kpis if (reason := _missing(find_kpi(name), known, question))}
    asked = replace(question, kpis=[n for n in question.kpis if n not in refused])
    queries = expression(asked, tables)
    for mart in queries:
        question.filters.refuse_strangers(with_dimensions(tables[mart], tables), mart)
    rows = {mart: query.to_pyarrow().to_pylist() for mart, query in queries.items()}
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
    rows = question.filters.kept(with_dimensions(tables[mart], tables), mart)
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
    if reason := lacking(kpi.card.needs, known):
        return reason
    fixed = [ALIASES.get(b, b) for b in (*question.by, *question.filters.where)]
    if lacking_groups := [name for name in kpi.card.group_by if name not in fixed]:
        words = {column: word for word, column in ALIASES.items()}
        by = ",".join(words.get(name, name) for name in lacking_groups)
        return f"does not add up over {' and '.join(lacking_groups)}: ask for it --by {by}"
    return ""


def lacking(needs: Iterable[str], known: Collection[str]) -> str:
    """Which of the needed inputs (alternatives joined by "|") a plant with the known ones lacks, "" for none."""
    missing = [need for need in needs if not set(known) & set(need.split("|"))]
    if not missing:
        return ""
    wanted = " and ".join(need.replace("|", " or ") for need in missing)
    return f"needs {wanted}, which this plant does not have (it has {', '.join(sorted(known)) or 'nothing'})"


def refuse_idle_conventions(asked: Mapping[str, Sequence[str]], names: Iterable[str]) -> None:
    """ConfigError for a convention that is unknown, or that none of the KPIs among the names has."""
    check_conventions(asked, "--convention")
    kpis = [KPIS[name] for name in names if name in KPIS]
    for convention in asked:
        having = sorted(k.name for k in KPIS.values() if convention in k.conventions)
        if kpis and not any(convention in k.conventions for k in kpis):
            listed = ", ".join(k.name for k in kpis)
            raise ConfigError(
                f"--convention {convention} means nothing to {listed}; it is a convention of {', '.join(having)}"
            )


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
