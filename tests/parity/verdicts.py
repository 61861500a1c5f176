"""What Google's reference engine says of a conformance plant, thing by thing, beside what DuckDB says."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from plantkpi.build.table_builder import call_of
from plantkpi.catalog.registry import ANALYSES, KPIS, TABLES, load
from plantkpi.checks.parity import DIFFERS, IDENTICAL, WITHIN, compared
from plantkpi.contracts.quarantine import quarantined, raw_row_lookup
from plantkpi.query.answers import Question, expression
from plantkpi.query.compiled_sql import expression_of
from tests.parity.googlesql import Reference, without_instants
from tests.parity.plants import Built

load()

GROUPINGS = {
    "fct_production": ([], ["machine", "shift", "week"]),
    "fct_order": (["operation"], ["operation", "machine"]),
    "fct_life": ([], ["unit", "dataset"]),
    "fct_error": ([], ["machine", "error"]),
    "fct_rul": ([], ["unit"]),
    "fct_measurement": (["characteristic"], ["characteristic", "machine", "week"]),
    "fct_inspection": ([], ["product", "operation"], ["machine", "date"]),
    "fct_person_time": ([], ["worker", "machine"], ["date"]),
    "fct_energy": ([], ["machine"], ["date"]),
    "fct_energy_use": ([], ["carrier", "date"]),
    "fct_material": ([], ["material", "product"], ["date"]),
    "fct_inventory": ([], ["place"], ["date"]),
    "fct_capacity": ([], ["machine"]),
}
"""How the KPIs of each mart are asked."""

SENSORS = (
    *("fct_unit_cycle", "degradation_signal", "degradation_onset", "sensor_degradation", "health_weights"),
    *("health_index", "health_onset", "remaining_life", "degradation_summary", "trendability", "life_statistics"),
    *("failure_intervals", "failure_trend", "reliability_growth", "mean_cumulative_function"),
    *("survival", "survival_summary", "cumulative_incidence"),
    *("fct_rul", *(name for name, kpi in KPIS.items() if kpi.metadata.mart == "fct_rul")),
)
"""What holds statistics in float64, which the order of adding may change in the last places."""

CHARTS = (
    *("fct_measurement", "fct_subgroup", "individuals_chart", "xbar_r_chart", "xbar_s_chart", "p_chart", "np_chart"),
    *("c_chart", "u_chart", "ewma_chart", "cusum_chart", "route_yield", "rolled_throughput_yield"),
    *("sigma_level", "throughput_yield"),
    *(name for name, kpi in KPIS.items() if kpi.metadata.mart == "fct_measurement"),
)
"""What holds means, deviations, roots and logarithms of measured values, as sensors do."""

LOSSES = ("waterfall", "six_big_losses", "stop_pareto", "loss_tree", "oee_driver_groups", "oee_drivers")
"""What adds up quotients: parts by each ideal cycle, money by each rate, effects by machine; times are exact."""


@dataclass(frozen=True)
class Subject:
    """A table, quarantine, KPI (with its conventions) or analysis (by a column or whole)."""

    kind: str
    name: str
    convention: Mapping[str, str] = field(default_factory=dict)
    by: str = ""

    def __str__(self) -> str:
        return "-".join([self.kind, self.name, *self.convention.values(), *([self.by] if self.by else [])])


def subjects() -> list[Subject]:
    """Everything that SQL is compiled for."""
    sql = {name: found for name, found in TABLES.items() if not found.is_local}
    validated = [Subject("quarantine", name) for name, found in sql.items() if found.is_validated]
    kpis = [
        Subject("kpi", name, dict(zip(kpi.conventions, chosen, strict=True)))
        for name, kpi in KPIS.items()
        for chosen in product(*kpi.conventions.values())
    ]
    analyses = [Subject("analysis", name) for name in ANALYSES]
    grouped = [Subject("analysis", name, by="machine_id") for name, a in ANALYSES.items() if "by" in a.settings]
    return [*[Subject("table", name) for name in sql], *validated, *kpis, *analyses, *grouped]


def marts() -> list[tuple[str, tuple[str, ...]]]:
    """Each mart with each way in which its KPIs are asked."""
    return [(mart, tuple(by)) for mart, ways in GROUPINGS.items() for by in ways]


def compare_mart(mart: str, by: Sequence[str], plant: Built, reference: Reference) -> tuple[str, str]:
    """Verdict and detail on all KPIs of a mart, in each convention, asked at once."""
    names = [name for name, kpi in KPIS.items() if kpi.metadata.mart == mart]
    every = {name: list(options) for kpi in names for name, options in KPIS[kpi].conventions.items()}
    query = _query_of(mart, Question(names, by, conventions=every))
    return _verdict_of(mart, plant.duckdb(query), reference.rows(query))


def validate(subject: Subject, plant: Built, reference: Reference) -> tuple[str, str]:
    """Verdict and detail on the first query of the subject that differs, or else the last one."""
    verdict, detail = IDENTICAL, ""
    for ours, query in _queries_of(subject, plant):
        verdict, detail = _verdict_of(subject.name, ours, reference.rows(query))
        if verdict == DIFFERS:
            break
    return verdict, detail


def _verdict_of(name: str, ours: pa.Table, theirs: pa.Table) -> tuple[str, str]:
    """Verdict and detail on two tables; only what holds such statistics may differ within the tolerance."""
    verdict, detail = compared(ours, theirs)
    if verdict == WITHIN and name not in (*SENSORS, *CHARTS, *LOSSES):
        verdict = DIFFERS
    return verdict, detail


def verdicts(plant: Built, reference: Reference) -> list[tuple[str, str, str, str]]:
    """Kind, name, verdict and detail of every subject; of the conventions of a KPI the worst."""
    order = (DIFFERS, WITHIN, IDENTICAL)
    found: dict[tuple[str, str], tuple[str, str]] = {}
    for subject in subjects():
        told = validate(subject, plant, reference)
        before = found.setdefault((subject.kind, subject.name), told)
        if order.index(told[0]) < order.index(before[0]):
            found[subject.kind, subject.name] = told
    return [(*key, *told) for key, told in found.items()]


def _queries_of(subject: Subject, plant: Built) -> Iterator[tuple[pa.Table, ir.Table]]:
    """Rows as DuckDB has them, and the query that should give the same."""
    if subject.kind == "kpi":
        for query in _kpi(subject):
            yield plant.duckdb(query), query
        return
    if subject.kind == "quarantine":
        name, query = subject.name.replace("stg_", "quarantine_"), _quarantine(subject.name, plant)
    else:
        by = {"by": [subject.by]} if subject.by else {}
        name, query = subject.name, without_instants(expression_of(subject.name, {**plant.settings, **by}))
    if name in plant.tables:
        built = plant.tables[name]
        stored = without_instants(ibis.table(ibis.Schema.from_pyarrow(built.schema), name=name))
        yield plant.duckdb(stored), query
    else:
        yield plant.duckdb(query), query


def _kpi(subject: Subject) -> Iterator[ir.Table]:
    mart = KPIS[subject.name].metadata.mart
    chosen = {name: [value] for name, value in subject.convention.items()}
    for by in GROUPINGS[mart]:
        yield _query_of(mart, Question([subject.name], by, conventions=chosen))


def _query_of(mart: str, question: Question) -> ir.Table:
    """The query of a question about KPIs of one mart, on unbound tables."""
    names = [mart, *[name for name in TABLES if name.startswith("dim_")]]
    return expression(question, {name: ibis.table(TABLES[name].schema(), name=name) for name in names})[mart]


def _quarantine(name: str, plant: Built) -> ir.Table:
    found = TABLES[name]
    known = {**{n: t.schema() for n, t in TABLES.items() if t.contract is not None}, **_schemas(plant.sources)}
    validated = call_of(found, {i: ibis.table(known[i], name=i) for i in found.inputs}, plant.settings)()
    # the raw tables that its rows may have come from: its own sources' and those of sources.py
    own = [s.name for s in plant.plant.sources.values() if s.input in ("", name.removeprefix("stg_"))]
    raw = [ibis.table(known[f"raw_{source}"], name=f"raw_{source}") for source in own]
    return quarantined(validated, [raw_row_lookup(rows) for rows in raw])


def _schemas(tables: Mapping[str, pa.Table]) -> dict[str, ibis.Schema]:
    return {name: ibis.Schema.from_pyarrow(rows.schema) for name, rows in tables.items()}
