"""KPI values at any grain: one query a mart, with numerator, denominator, convention and reason."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from itertools import product
from typing import Any

import ibis
import ibis.expr.operations as ops
import ibis.expr.types as ir
import pyarrow as pa

from plantkpi.catalog.failures import FailureSelection
from plantkpi.catalog.registry import KPIS, Kpi, check_conventions, find_kpi, find_table
from plantkpi.chart_constants import LARGEST_SIZE
from plantkpi.errors import ConfigError, RefusedError
from plantkpi.portable import add_up
from plantkpi.query.filters import ALIASES, Filters, dimensions_of, events_of, grouped, resolved, with_dimensions

UNKNOWN = {
    "good_qty": "no good counts",
    "total_qty": "no counts",
    "scrap_qty": "no scrap counts",
    "rework_qty": "no rework counts",
    "inspected_qty": "no inspection counts",
    "defective_qty": "no counts of defective units",
    "defect_qty": "no counts of defects",
    "opportunity_qty": "opportunities for a defect per unit not reported",
    "out_of_limits_count": "values without limits",
    "first_pass_qty": "no first-pass counts",
    "operating_us": "no machine states reported",
    "ideal_us": "no counts, or no rate of the product",
    "ideal_good_us": "no good counts, or no rate of the product",
    "restoration_us": "no restoration times reported",
    "repair_us": "no repair starts reported",
    "event_restoration_us": "no restoration times reported",
    "event_repair_us": "no repair starts reported",
    "failure_count": "number of failures not reported",
    "failure_event_count": "number of failures not reported",
    "restored_count": "number of failures not reported",
    "event_restored_count": "number of failures not reported",
    "first_operation_qty": "operations are not numbered",
    "error_cycles": "a prediction of remaining life, or what was truly left, is not known",
    "attendance_us": "no attendance recorded of somebody who was there",
    "work_us": "no work time reported",
    "energy_wh": "no meter was read where pieces were made",
    "consumed_qty": "no consumed material reported",
    "finished_qty": "no finished goods reported",
    "integrated_qty": "no integrated goods reported",
    "production_loss_qty": "no production losses reported",
    "storage_transport_loss_qty": "no storage and transport losses reported",
    "other_loss_qty": "no other losses reported",
    "throughput_qty": "no stock withdrawals reported",
    "rated_capacity_milli_qty": "no rated capacity",
    "maximum_capacity_milli_qty": "no maximum capacity",
    "order_busy_us": "machine states during orders not reported",
    "order_running_us": "machine states during orders not reported",
    "order_qty": "no counts, or operations are not numbered",
    "planned_scrap_qty": "planned scrap not reported",
    "startup_reject_qty": "no counts of rejects at start-up",
    "ideal_startup_us": "no counts of rejects at start-up, or no rate of the product",
    "user_delay_us": "plant.toml lists no reasons of delay in [semi]",
    "corrective_us": "restoration of failures not reported",
    "corrective_active_us": "start or end of repairs not reported",
    "preventive_us": "start or end of preventive work not reported",
    "detection_us": "detection of faults not reported",
    "detected_repair_us": "detection or restoration of faults not reported",
}
"""What an unknown column means to people."""

_LIMITS = "no limit, or not the same one in all rows"
_SPREAD = "fewer than two values to compare"
_TOO_LARGE = f"ranges of more than {LARGEST_SIZE} values have no d2; ask with within_sigma=sd or pooled"
UNKNOWN_OF_GROUP = {
    "lower_limit": _LIMITS,
    "upper_limit": _LIMITS,
    "target_value": "no target, or not the same one in all rows",
    "held_s": "no time between two counts of a place and item: how long stock was held is unknown",
    "range_sigma": _SPREAD,
    "sd_sigma": _SPREAD,
    "moving_range_sigma": _SPREAD,
    "pooled_square_sum": _SPREAD,
}
"""What it means to people when a group of rows says nothing of a column as a whole."""


@dataclass(frozen=True)
class Question:
    """What is asked: KPIs by name, grouping, which rows, conventions."""

    kpis: Sequence[str]
    by: Sequence[str] = ()
    filters: Filters = field(default_factory=Filters)
    conventions: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @property
    def words(self) -> tuple[str, ...]:
        """What is grouped and filtered by, in people's words."""
        return (*self.by, *self.filters.where)


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


@dataclass(frozen=True)
class _Column:
    """A KPI under one combination of conventions: `name` is its column in the query of its mart."""

    kpi: Kpi
    name: str
    convention: Mapping[str, str]

    @cached_property
    def read(self) -> tuple[list[str], list[str]]:
        """The mart's columns that the numerator and the denominator read; once per answer, not per row."""
        mart = ibis.table(find_table(self.kpi.metadata.mart).schema(), name=self.kpi.metadata.mart)
        numerator, denominator = (
            sorted({f.name for f in part.op().find(ops.Field)}) for part in self.kpi.function(mart, **self.convention)
        )
        return numerator, denominator

    @cached_property
    def parts(self) -> str:
        """What is divided by what, in column names."""
        numerator, denominator = self.read
        return f"{' + '.join(numerator)} / {' + '.join(denominator) or '1'}"

    @cached_property
    def convention_text(self) -> str:
        """The conventions in words."""
        return ", ".join(f"{k}={v}" for k, v in self.convention.items())


def expression(question: Question, tables: Mapping[str, ir.Table]) -> dict[str, ir.Table]:
    """The query of each mart that the KPIs need, by mart: one row per group."""
    return {mart: query() for mart, query in _queries(question, tables).items()}


def _queries(question: Question, tables: Mapping[str, ir.Table]) -> dict[str, Callable[[], ir.Table]]:
    """What makes the query of each mart. The calls name all that the queries depend on, so that engines know them."""
    check_conventions(question.conventions, "--convention")
    marts: dict[str, list[Kpi]] = {}
    for name in question.kpis:
        found = find_kpi(name)
        marts.setdefault(found.metadata.mart, []).append(found)
    asked = replace(question, kpis=())
    return {mart: partial(_grouped, asked, mart, kpis, _read_by(mart, tables, asked)) for mart, kpis in marts.items()}


def _read_by(mart: str, tables: Mapping[str, ir.Table], question: Question) -> dict[str, ir.Table]:
    selection = events_of(mart, question.words)
    events = [selection.events] if selection else []
    return {name: tables[name] for name in (mart, *dimensions_of(tables[mart]), *events)}


def _rows(mart: str, tables: Mapping[str, ir.Table], question: Question) -> ir.Table:
    """The rows of a mart with its dimensions; asked for what failed, once for each cause, with its failures alone."""
    rows = tables[mart]
    if selection := events_of(mart, question.words):
        rows = selection.of_events(rows, tables[selection.events])
    return with_dimensions(rows, tables)


def variants(question: Question, kpi: Kpi) -> list[dict[str, str]]:
    """Each combination of the conventions asked for that the KPI knows; its defaults otherwise."""
    options = {name: question.conventions.get(name, [default]) for name, default in kpi.defaults().items()}
    return [dict(zip(options, chosen, strict=True)) for chosen in product(*options.values())]


def _rows_of(query: Callable[[], ir.Table]) -> pa.Table:
    """The rows, and nothing is remembered."""
    return query().to_pyarrow()


def answers(
    question: Question,
    tables: Mapping[str, ir.Table],
    inputs: Iterable[str],
    read: Callable[[Callable[[], ir.Table]], pa.Table] = _rows_of,
) -> list[Answer]:
    """Every KPI of every group, refused ones with the reason; groups sorted, KPIs in the order asked.

    `read` runs the query that a call makes: that of the place where the tables are knows statements of before.
    ConfigError for a name, a column or a value to filter by that there is not.
    """
    known = set(inputs)
    refused = {name: reason for name in question.kpis if (reason := _missing(find_kpi(name), known, question))}
    asked = replace(question, kpis=[n for n in question.kpis if n not in refused])
    queries = _queries(asked, tables)
    for mart in queries:
        question.filters.refuse_strangers(_rows(mart, tables, question), mart)
    rows = {mart: read(query).to_pylist() for mart, query in queries.items()}
    found = [
        _answer(question.by, column, row)
        for name in asked.kpis
        for column in _columns(question, find_kpi(name))
        for row in rows[column.kpi.metadata.mart]
    ]
    found += [_refusal(find_kpi(name), reason) for name, reason in refused.items()]
    asked_order = {name: n for n, name in enumerate(question.kpis)}
    return sorted(found, key=lambda a: (_sortable(a.group), asked_order[a.kpi]))


def _grouped(question: Question, mart: str, kpis: Sequence[Kpi], tables: Mapping[str, ir.Table]) -> ir.Table:
    rows = question.filters.select(_rows(mart, tables, question), mart)
    keys = [resolved(rows.columns, name, mart) for name in question.by]
    rows = grouped(rows, keys, mart)
    measures: dict[str, ir.Value] = {}
    for kpi in kpis:
        for column in _columns(question, kpi):
            measures |= _measures(kpi, column.name, rows, column.convention)
    groups = {name: rows[key] for name, key in zip(question.by, keys, strict=True)}
    if not groups:
        return _valued(question, kpis, rows.agg(**measures))
    return _valued(question, kpis, rows.group_by(**groups).agg(**measures)).order_by(list(groups))


def _valued(question: Question, kpis: Sequence[Kpi], found: ir.Table) -> ir.Table:
    """The quotients made KPIs, where those are not the same; in a step of its own, or the SQL would repeat the sums."""
    values = {
        column.name: kpi.valued(found[column.name], **column.convention)
        for kpi in kpis
        if kpi.value is not None
        for column in _columns(question, kpi)
    }
    return found.mutate(**values) if values else found


def _columns(question: Question, kpi: Kpi) -> list[_Column]:
    """One column of the query per combination of conventions; its name ends in those that differ."""
    found = variants(question, kpi)
    differing = [name for name in kpi.defaults() if len({v[name] for v in found}) > 1]
    return [
        _Column(kpi, "_".join([kpi.name, *[chosen[name].replace(".", "_") for name in differing]]), chosen)
        for chosen in found
    ]


def _measures(kpi: Kpi, name: str, rows: ir.Table, convention: Mapping[str, str]) -> dict[str, ir.Value]:
    """Value, parts, and how many rows do not know a part."""
    numerator, denominator = kpi.parts(rows, **convention)
    measures = {
        name: kpi.quotient(rows, **convention),
        f"{name}_numerator": numerator,
        f"{name}_denominator": denominator,
    }
    for part, column in zip(("numerator", "denominator"), kpi.function(rows, **convention), strict=True):
        if isinstance(column, ir.Column):
            measures[f"{name}_{part}_unknown"] = add_up(column.isnull().ifelse(1, 0)).fill_null(0)
    if convention.get("within_sigma") == "range":
        measures[f"{name}_freedom"] = rows.pooled_freedom_count.max()
    if "left_out" in rows.columns:
        measures |= {f"{name}_left_out": rows.left_out.min(), f"{name}_left_out_count": rows.left_out.nunique()}
    return measures | {"row_count": rows.count().cast("int64")}


def _answer(by: Sequence[str], column: _Column, row: Mapping[str, Any]) -> Answer:
    name, kpi = column.name, column.kpi
    value = row[name] if row["row_count"] else None
    status, reason = _verdict(column, row) if value is None else _oddity(column, row)
    return Answer(
        kpi.name,
        {group: row[group] for group in by},
        value,
        kpi.metadata.unit,
        row[f"{name}_numerator"],
        row[f"{name}_denominator"],
        column.parts,
        column.convention_text,
        status,
        reason,
    )


def _verdict(column: _Column, row: Mapping[str, Any]) -> tuple[str, str]:
    """Why there is no value: it is refused, since a part of it is unknown, or there is nothing to divide by."""
    name, mart = column.name, column.kpi.metadata.mart
    if not row["row_count"]:
        return "undefined", f"no rows of {mart} match the filters"
    for part, columns in zip(("numerator", "denominator"), column.read, strict=True):
        unknown = row.get(f"{name}_{part}_unknown", 0)
        if unknown:
            words = [UNKNOWN[c] for c in columns if c in UNKNOWN]
            what = " + ".join(columns)
            where = f"{what} is unknown in {unknown} of {row['row_count']} rows of {mart}"
            return "refused", f"{'; '.join(words) or 'not known'}: {where}"
        if row[f"{name}_{part}"] is None:
            known = {**UNKNOWN, **UNKNOWN_OF_GROUP}
            if (row.get(f"{name}_freedom") or 0) >= LARGEST_SIZE:
                known["range_sigma"] = _TOO_LARGE
            words = list(dict.fromkeys(known[c] for c in columns if c in known))
            told = f"{'; '.join(words)}: " if words else ""
            return "refused", f"{told}a part of it is unknown ({' + '.join(columns)})"
    if row[f"{name}_denominator"]:
        return "undefined", f"has no value for {row[f'{name}_numerator']} / {row[f'{name}_denominator']}"
    what = " + ".join(column.read[1])
    return "undefined", f"denominator is 0: {what}"


def _oddity(column: _Column, row: Mapping[str, Any]) -> tuple[str, str]:
    kpi, value = column.kpi, row[column.name]
    if left_out := row.get(f"{column.name}_left_out_count"):
        items = f"{left_out} item" if left_out == 1 else f"{left_out} items, the first of them"
        return "ok", f"leaves out {items} without two counts: {row[f'{column.name}_left_out']}"
    if value > kpi.metadata.high:
        return "ok", f"above {kpi.metadata.high:g}: shown as it is, check ideal cycles and counts"
    if value < kpi.metadata.low:
        return "ok", f"below {kpi.metadata.low:g}: check the inputs"
    return "ok", ""


def _missing(kpi: Kpi, known: set[str], question: Question) -> str:
    """Why the plant cannot answer, "" if it can."""
    if reason := lacking(kpi.metadata.needs, known):
        return reason
    if (selection := events_of(kpi.metadata.mart, question.words)) and not _counts_failures(kpi, selection):
        return f"does not count failures, so nothing of it belongs to a single {selection.cause}"
    fixed = [ALIASES.get(b, b) for b in (*question.by, *question.filters.where)]
    if lacking_groups := [name for name in kpi.metadata.group_by if name not in fixed]:
        words = {column: word for word, column in ALIASES.items()}
        by = ",".join(words.get(name, name) for name in lacking_groups)
        return f"does not add up over {' and '.join(lacking_groups)}: ask for it --by {by}"
    return ""


def _counts_failures(kpi: Kpi, selection: FailureSelection) -> bool:
    """Whether a KPI is made of failures, and of nothing else than what they are counted over."""
    columns = {name for part in _Column(kpi, kpi.name, kpi.defaults()).read for name in part}
    return bool(columns & set(selection.counts)) and columns <= {*selection.counts, *selection.exposure}


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
    return Answer(kpi.name, {}, None, kpi.metadata.unit, None, None, "", "", "refused", reason)


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
