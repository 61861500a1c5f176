"""The SQL that people paste into their engine does not change unnoticed."""

import os
import subprocess
import sys

import ibis
import pytest

from plantkpi.catalog.registry import KPIS, find_table, load, parameters
from plantkpi.config.engines import ENGINES
from plantkpi.contracts.reconciliation import RECONCILIATIONS, WARNINGS
from plantkpi.engines.registry import to_sql
from plantkpi.query.answers import Question
from plantkpi.query.compiled_sql import compiled
from tests.golden.goldens import FOLDER, assert_golden

load()


REVIEWED = (
    "availability",
    "cpk",
    "first_pass_yield",
    "mtbf",
    "mttf",
    "mttr",
    "oee",
    "performance",
    "quality_ratio",
    "worker_efficiency",
)
"""One KPI of each shape, few enough to be read in a review; all are analysed and compared in parity/."""


def kpi_sql(backend: str) -> str:
    """The reviewed KPIs by machine or unit, in their default convention."""
    parts = []
    for name in REVIEWED:
        columns = find_table(KPIS[name].metadata.mart).schema()
        by = [word for word in ("machine", "unit") if f"{word}_id" in columns]
        by += [column for column in KPIS[name].metadata.group_by if column not in by]
        parts += [f"-- {name} by {', '.join(by)}", *compiled(Question([name], by), backend), ""]
    return "\n".join(parts)


def test_sql_of_reviewed_kpis() -> None:
    assert_golden("sql/kpis.bigquery.sql", kpi_sql("bigquery"))


@pytest.mark.parametrize("table", ["int_timeline", "fct_production"])
def test_bigquery_sql_of_a_table(table: str) -> None:
    assert_golden(f"sql/{table}.bigquery.sql", compiled(Question([table]), "bigquery")[0] + "\n")


@pytest.mark.parametrize("backend", sorted(ENGINES))
def test_every_ledger_and_warning_is_sql_of_every_engine(backend: str) -> None:
    """They are asked of the engine itself, and belong to no table that `compile` prints."""
    queries = [*RECONCILIATIONS.values(), *(query for query, _ in WARNINGS)]
    named = [[parameter.name for parameter in parameters(query)] for query in queries]
    drawn = [
        query(*[ibis.table(find_table(name).schema(), name=name) for name in names])
        for query, names in zip(queries, named, strict=True)
    ]
    assert len(drawn) > 10
    assert all("SELECT" in to_sql(rows, backend) for rows in drawn)


SQL_HASH = """
import hashlib
from plantkpi.catalog.registry import ANALYSES, TABLES, load
from plantkpi.query.compiled_sql import compiled
from plantkpi.query.answers import Question
load()
chosen = {chosen}
for name, found in {{**TABLES, **ANALYSES}}.items():
    if not found.is_local and name in (chosen or [name]):
        print(name, hashlib.sha256(compiled(Question([name]), "bigquery")[0].encode()).hexdigest())
"""


def sql_in_two_processes(*chosen: str) -> tuple[list[str], list[str]]:
    """Name and hash of the SQL of chosen tables (all for none); Python hashes text differently in every process."""
    one, other = (
        subprocess.run(
            [sys.executable, "-c", SQL_HASH.format(chosen=chosen)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.splitlines()
        for seed in ("1", "2")
    )
    return one, other


def test_sql_of_some_tables_is_the_same_bytes_in_every_process() -> None:
    """Of tables with many settings, sets of reasons and unions; all tables are compared in make test-all."""
    one, other = sql_in_two_processes("int_state_piece", "int_shift", "fct_stop", "fct_measurement", "survival")
    assert len(one) == 5
    assert one == other


@pytest.mark.slow
def test_sql_is_the_same_bytes_in_every_process() -> None:
    """Same inputs, same bytes."""
    one, other = sql_in_two_processes()
    assert len(one) > 40
    assert sorted(set(one) ^ set(other)) == []


def test_no_golden_is_left_over() -> None:
    assert sorted(path.name for path in (FOLDER / "sql").iterdir()) == [
        "fct_production.bigquery.sql",
        "int_timeline.bigquery.sql",
        "kpis.bigquery.sql",
    ]


def test_a_missing_golden_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLANTKPI_GOLDEN", raising=False)
    with pytest.raises(AssertionError, match=r"nowhere\.sql is missing; look at what changed, then run `make golden`"):
        assert_golden("sql/nowhere.sql", "SELECT 1\n")


def test_a_changed_golden_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLANTKPI_GOLDEN", raising=False)
    with pytest.raises(AssertionError, match=r"kpis\.bigquery\.sql differs; run `make golden` if that is meant"):
        assert_golden("sql/kpis.bigquery.sql", "SELECT 1\n")
