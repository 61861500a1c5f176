"""What is worked out once per answer is not worked out again for each of its rows."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import wraps
from typing import Any

import ibis
import ibis.expr.types as ir
import pytest

from plantkpi.catalog.registry import KPIS, find_kpi, find_table
from plantkpi.display.answers import answers_page
from plantkpi.display.values import Style
from plantkpi.query.answers import Answer, Question, answers

H = 3_600_000_000
PARTS = {"operating_us": 8 * H, "planned_us": 8 * H, "running_us": 6 * H, "ideal_us": 3 * H, "ideal_good_us": 3 * H}


def tables(machines: int) -> dict[str, ir.Table]:
    """A mart of one row per machine, of which the first one knows no counts."""
    rows = [{"machine_id": f"M{n}", "business_date": date(2024, 3, 4), **PARTS} for n in range(machines)]
    rows[0] |= {"ideal_us": None, "ideal_good_us": None}
    return {
        "fct_production": made("fct_production", rows),
        "dim_machine": made("dim_machine", []),
        "dim_date": made("dim_date", []),
    }


def made(name: str, rows: list[dict[str, Any]]) -> ir.Table:
    schema = find_table(name).schema()
    return ibis.memtable([{column: row.get(column) for column in schema} for row in rows], schema=schema)


def calls_of_oee(machines: int, monkeypatch: pytest.MonkeyPatch) -> tuple[list[Answer], int]:
    """The answers by machine, and how often the KPI's own function was called for them."""
    oee = find_kpi("oee")
    calls = 0

    @wraps(oee.function)
    def counted(mart: ir.Table, **conventions: str) -> tuple[Any, Any]:
        nonlocal calls
        calls += 1
        return oee.function(mart, **conventions)

    with monkeypatch.context() as patch:
        patch.setitem(KPIS, "oee", replace(oee, function=counted))
        found = answers(Question(["oee"], ["machine"]), tables(machines), ["state_event", "production", "product_rate"])
    return found, calls


def test_a_kpi_is_taken_apart_once_however_many_rows_its_answer_has(monkeypatch: pytest.MonkeyPatch) -> None:
    few, calls = calls_of_oee(2, monkeypatch)
    many, more_calls = calls_of_oee(50, monkeypatch)
    assert (len(few), len(many)) == (2, 50)
    assert [a.value for a in few] == [None, 0.375]
    assert few[0].reason.startswith("no good counts, or no rate of the product: ideal_good_us is unknown in 1 of 1 ")
    assert {a.value for a in many if a.group["machine"] != "M0"} == {0.375}
    assert more_calls == calls


class Counted(list[Answer]):
    """Answers that count how often they are gone through."""

    rounds = 0

    def __iter__(self) -> Iterator[Answer]:
        self.rounds += 1
        return super().__iter__()


def answer(machine: int, convention: str) -> Answer:
    group: Mapping[str, Any] = {"machine": f"M{machine}"}
    return Answer("mtbf", group, 1.5, "h", 3 * H, 2, "running_us / failure_count", convention, "ok", "")


def test_a_table_goes_through_the_answers_a_fixed_number_of_times() -> None:
    few, many = [
        Counted(
            answer(n, told)
            for n in range(machines)
            for told in ("failure_counting=event", "failure_counting=component")
        )
        for machines in (1, 50)
    ]
    page = answers_page(few, None, Style())
    assert [c.heading for c in page.columns[:3]] == [
        "machine", "MTBF, failure_counting event (min)", "MTBF, failure_counting component (min)",
    ]  # fmt: skip
    answers_page(many, None, Style())
    assert many.rounds == few.rounds
