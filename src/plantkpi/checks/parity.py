"""Parity: the same plant on several engines, table by table and KPI by KPI."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import duckdb
import ibis.expr.types as ir
import pyarrow as pa
from ibis.common.exceptions import IbisError
from sqlglot.errors import SqlglotError

from plantkpi.build.build import build
from plantkpi.catalog import registry
from plantkpi.config.plant import Plant
from plantkpi.engines.registry import engine_of, reading
from plantkpi.errors import ConfigError, EngineError
from plantkpi.progress import Progress, silent
from plantkpi.query.answers import Answer, Question, answers
from plantkpi.query.compiled_sql import compiled
from plantkpi.query.filters import failures_of
from plantkpi.query.session import Session

TOLERANCE = 1e-9
"""Difference that statistics in float64 may have; integers and ratios of them may have none.

It is relative to the value, or to the mean size of its column where the value is smaller: what is left of a sum that
cancels has no digits of its own.
"""

IDENTICAL, WITHIN, DIFFERS, COMPILED, REFUSED = "identical", "within tolerance", "differs", "compiled only", "refused"


@dataclass(frozen=True)
class Verdict:
    """How a table or a KPI on an engine compares with DuckDB's."""

    kind: str
    name: str
    backend: str
    verdict: str
    detail: str = ""

    @property
    def is_same(self) -> bool:
        """No difference was found (nor looked for, where it is compiled only)."""
        return self.verdict != DIFFERS


def compare(plant: Plant, backends: Sequence[str], progress: Progress = silent) -> list[Verdict]:
    """Build the plant on DuckDB and each backend, and compare every table, analysis and KPI.

    A backend that cannot be had is `compiled only`, with the reason; one that fails at its work raises.
    Rows are fetched to be compared: for plants of test size.
    """
    build(plant, progress=progress)
    return compare_built(plant, backends, progress)


def compare_built(
    plant: Plant, backends: Sequence[str], progress: Progress = silent, *, each_grouping: bool = True
) -> list[Verdict]:
    """The same for a plant that DuckDB has built; without `each_grouping` every KPI is asked in one of them only."""
    others = [backend for backend in backends if backend != "duckdb"]
    found: list[Verdict] = []
    with reading(plant) as place:
        ours = _Results(Session(plant, place), each_grouping)
        for backend in others:
            try:
                with engine_of(backend):
                    pass
            except (EngineError, ConfigError) as error:
                found += _compiled_only(ours, backend, str(error).partition("\n")[0])
                continue
            build(plant, backend=backend, progress=progress)
            with reading(plant, backend) as other:
                found += ours.compared_with(_Results(Session(plant, other), each_grouping), backend)
    return found


def compare_marts(plant: Plant, backend: str) -> list[Verdict]:
    """The facts, dimensions and KPIs of a plant that DuckDB and the backend have built."""
    with reading(plant) as place, reading(plant, backend) as other:
        ours, theirs = _Results(Session(plant, place)), _Results(Session(plant, other))
        return ours.compared_marts(theirs, backend) + ours.compared_kpis(theirs, backend)


class _Results:
    """Everything that a built plant says."""

    def __init__(self, session: Session, each_grouping: bool = True) -> None:
        registry.load()
        self.session = session
        self._each_grouping = each_grouping
        self.tables = session.tables

    def analyses(self) -> dict[str, ir.Table]:
        """Each analysis, and those of failures by what failed."""
        found = {name: self.session.analysis(name) for name in registry.ANALYSES}
        for name, analysis in registry.ANALYSES.items():
            selection = failures_of(analysis.inputs[0])
            if selection and not selection.events and "by" in analysis.settings:
                found[f"{name} by {selection.cause}"] = self.session.analysis(name, [selection.cause])
        return found

    def kpis(self) -> dict[str, list[Answer]]:
        """Each KPI, with every combination of conventions: over all, by machine, shift, data set and what failed.

        Or by machine alone, and over all where its mart has no machine.
        """
        told: dict[str, list[Answer]] = {name: [] for name in registry.KPIS}
        alike: dict[tuple[str, tuple[str, ...]], list[str]] = {}
        for name, kpi in registry.KPIS.items():
            alike.setdefault((kpi.metadata.mart, kpi.metadata.group_by), []).append(name)
        for (mart, needed), names in alike.items():
            every = {k: list(v) for name in names for k, v in registry.KPIS[name].conventions.items()}
            groupings = _groupings(mart, needed)
            for by in groupings if self._each_grouping else groupings[:2][-1:]:
                for answer in answers(Question(names, by, conventions=every), self.tables, self.session.inputs):
                    told[answer.kpi].append(answer)
        return told

    def compared_with(self, other: "_Results", backend: str) -> list[Verdict]:
        found = self.compared_tables(other, backend, list(self.tables))
        theirs = other.analyses()
        for name, rows in self.analyses().items():
            found.append(Verdict("analysis", name, backend, *compared(_rows(rows), _rows(theirs[name]))))
        return found + self.compared_kpis(other, backend)

    def compared_marts(self, other: "_Results", backend: str) -> list[Verdict]:
        marts = [name for name in self.tables if name.startswith(("fct_", "dim_"))]
        return self.compared_tables(other, backend, marts)

    def compared_tables(self, other: "_Results", backend: str, names: Sequence[str]) -> list[Verdict]:
        return [
            Verdict("table", name, backend, *compared(_rows(self.tables[name]), _rows(other.tables[name])))
            if name in other.tables
            else Verdict("table", name, backend, DIFFERS, "not built")
            for name in names
        ]

    def compared_kpis(self, other: "_Results", backend: str) -> list[Verdict]:
        told = other.kpis()
        return [
            Verdict("kpi", name, backend, *compared_answers(mine, told[name])) for name, mine in self.kpis().items()
        ]


def _groupings(mart: str, needed: Sequence[str]) -> list[list[str]]:
    contract = registry.find_table(mart).contract
    columns = contract.columns if contract is not None else {}
    by = [c for c in ("machine_id", "shift", "dataset") if c in columns]
    selection = failures_of(mart)
    groupings = [[], *[[c] for c in by], *([[selection.cause]] if selection else [])]
    return [[*needed, *[c for c in g if c not in needed]] for g in groupings]


def compared_answers(mine: Sequence[Answer], theirs: Sequence[Answer]) -> tuple[str, str]:
    """Verdict and detail on a KPI's answers; only those made of statistics may differ, by TOLERANCE of the value."""
    if len(mine) != len(theirs):
        return DIFFERS, f"{len(mine)} is {len(theirs)}"
    apart = [(_apart(a, b), a, b) for a, b in zip(mine, theirs, strict=True) if a != b]
    for difference, a, b in apart:
        if difference > TOLERANCE:
            return DIFFERS, f"{a} is {b}"
    if apart:
        return WITHIN, f"{max(difference for difference, *_ in apart):.1e}"
    if all(answer.status == "refused" for answer in mine):
        return REFUSED, mine[0].reason
    return IDENTICAL, ""


def _apart(a: Answer, b: Answer) -> float:
    """Relative difference of two answers made of statistics; infinite where they may not differ at all.

    Sums of integers, and quotients of them, may not.
    """
    pairs = [(a.value, b.value), (a.numerator, b.numerator), (a.denominator, b.denominator)]
    statistic = any(isinstance(x, float) for x in (a.numerator, a.denominator))
    known = all((x is None) == (y is None) for x, y in pairs)
    otherwise = replace(b, value=a.value, numerator=a.numerator, denominator=a.denominator)
    if not (statistic and known and a == otherwise):
        return math.inf
    return max(abs(x - y) / max(abs(x), abs(y)) for x, y in pairs if x is not None and y is not None and x != y)


def _rows(rows: ir.Table) -> pa.Table:
    return rows.select(sorted(rows.columns)).to_pyarrow()


def compared(ours: pa.Table, theirs: pa.Table) -> tuple[str, str]:
    """Verdict and detail on two tables of the same columns, whatever the order of their rows.

    Rows are the same if all but their floats are equal and their floats differ by TOLERANCE at most, relative to the
    value or to the mean size of the column.
    """
    if ours.column_names != theirs.column_names:
        return DIFFERS, f"columns {', '.join(theirs.column_names)}"
    if ours.equals(theirs):
        return IDENTICAL, ""
    with duckdb.connect() as connection:
        connection.execute("SET TimeZone = 'UTC'")
        connection.register("ours", ours)
        connection.register("theirs", theirs)
        surplus = "SELECT count(*) FROM (FROM {} EXCEPT ALL FROM {})"
        apart = [
            connection.execute(surplus.format(a, b)).fetchall()[0][0]
            for a, b in (("ours", "theirs"), ("theirs", "ours"))
        ]
        if apart == [0, 0]:
            return IDENTICAL, ""
        floats = [f.name for f in ours.schema if pa.types.is_floating(f.type)]
        keys = [name for name in ours.column_names if name not in floats]
        if not floats or len(ours) != len(theirs):
            return DIFFERS, f"{apart[0]} of {len(ours)} rows, {apart[1]} of {len(theirs)} there"
        worst = connection.execute(_WORST.format(**_columns(keys, floats))).fetchall()[0]
        if worst[0] == len(ours) and worst[1] <= TOLERANCE:
            return WITHIN, f"{worst[1]:.1e}"
        return DIFFERS, f"{worst[0]} of {len(ours)} rows match, relative difference {worst[1]:.1e}"


_WORST = """
WITH a AS (SELECT *, row_number() OVER (PARTITION BY {keys} ORDER BY {floats}) AS n FROM ours),
     b AS (SELECT *, row_number() OVER (PARTITION BY {keys} ORDER BY {floats}) AS n FROM theirs),
     s AS (SELECT {sizes} FROM ours)
SELECT count(*), coalesce(max(greatest({differences})), 0) FROM a JOIN b ON {same} AND a.n = b.n CROSS JOIN s
"""


def _columns(keys: Sequence[str], floats: Sequence[str]) -> dict[str, str]:
    def apart(c: str) -> str:
        size = f'greatest(abs(a."{c}"), abs(b."{c}"), s."{c}")'
        both = f'(a."{c}" IS NULL) = (b."{c}" IS NULL)'
        return f'CASE WHEN NOT {both} THEN 1 WHEN {size} > 0 THEN abs(a."{c}" - b."{c}") / {size} ELSE 0 END'

    return {
        "keys": ", ".join(f'"{k}"' for k in keys) or "1",
        "floats": ", ".join(f'"{c}"' for c in floats),
        "sizes": ", ".join(f'avg(abs("{c}")) FILTER (isfinite("{c}")) AS "{c}"' for c in floats),
        "differences": ", ".join(["0", *map(apart, floats)]),
        "same": " AND ".join(f'a."{k}" IS NOT DISTINCT FROM b."{k}"' for k in keys) or "true",
    }


def _compiled_only(ours: _Results, backend: str, reason: str) -> list[Verdict]:
    """What can be said without the engine: that there is SQL for it."""
    names = {
        "table": [n for n, t in registry.TABLES.items() if not t.is_local and n in ours.tables],
        "analysis": list(registry.ANALYSES),
        "kpi": list(registry.KPIS),
    }
    return [_compiles(kind, name, backend, reason) for kind, found in names.items() for name in found]


def _compiles(kind: str, name: str, backend: str, reason: str) -> Verdict:
    try:
        compiled(Question([name]), backend)
    except (IbisError, SqlglotError) as error:
        return Verdict(kind, name, backend, DIFFERS, f"does not compile: {error}")
    return Verdict(kind, name, backend, COMPILED, reason)


def grid(verdicts: Iterable[Verdict], backends: Sequence[str]) -> list[Mapping[str, Any]]:
    """One row per table, analysis and KPI, a column per engine."""
    cells = {(v.kind, v.name, v.backend): v for v in verdicts}
    names = dict.fromkeys((kind, name) for kind, name, _ in cells)
    return [
        {"kind": kind, "name": name, **{b: _cell(cells.get((kind, name, b))) for b in backends}} for kind, name in names
    ]


def _cell(verdict: Verdict | None) -> str:
    if verdict is None:
        return "-"
    shown = verdict.detail if verdict.verdict in (WITHIN, DIFFERS) else ""
    return f"{verdict.verdict} ({shown})" if shown else verdict.verdict
