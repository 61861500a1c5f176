"""Rows and KPIs of two small plants do not change unnoticed (the plants are in tests/contracts/valid_plant.py)."""

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any

import pytest

from plantkpi.catalog.registry import KPIS, TABLES, load
from tests.contracts.valid_plant import NAMES, valid_plant
from tests.golden.goldens import FOLDER, assert_golden

load()

ROWS = ("int_timeline", "fct_production", "fct_stop", "fct_failure")
MARTS = {
    "fct_production": (["machine"], ["machine", "shift"], ["product"]),
    "fct_order": (["machine"], ["operation"]),
    "fct_life": (["unit"],),
    "fct_error": (["machine"],),
    "fct_rul": (["unit"],),
    "fct_measurement": (["characteristic"],),
    "fct_inspection": (["product"], ["operation"]),
    "fct_person_time": (["worker"], ["machine"]),
    "fct_energy": (["machine"], ["date"]),
    "fct_energy_use": (["carrier"], ["date"]),
    "fct_material": (["material"], ["date"]),
    "fct_inventory": (["place"], ["date"]),
    "fct_capacity": (["machine"],),
}
"""Groups to ask for, by mart; each besides the whole plant."""


def as_csv(rows: Sequence[Mapping[str, Any]]) -> str:
    """Rows as text: NULL is \\N, instants in UTC, floats in full."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(rows[0])
    writer.writerows([[cell(value) for value in row.values()] for row in rows])
    return text.getvalue()


def cell(value: Any) -> str:
    if value is None:
        return r"\N"
    return (
        value.isoformat()
        if isinstance(value, date | datetime)
        else repr(value)
        if isinstance(value, float)
        else str(value)
    )


def table_rows(plant: str, table: str) -> list[dict[str, Any]]:
    contract = TABLES[table].contract
    assert contract is not None
    return valid_plant(plant).tables[table].order_by(list(contract.unique)).to_pyarrow().to_pylist()


@cache
def kpi_rows(plant: str) -> list[dict[str, Any]]:
    """Every KPI in each of its conventions, for the plant and for each group."""
    rows = []
    for mart, groups in MARTS.items():
        for by in ([], *groups):
            kpis = sorted(name for name, kpi in KPIS.items() if kpi.metadata.mart == mart)
            for a in valid_plant(plant).ask(*kpis, by=by, conventions=conventions(kpis)):
                group = " ".join(f"{name}={cell(value)}" for name, value in a.group.items())
                told = {"value": a.value, "numerator": a.numerator, "denominator": a.denominator}
                head = {"by": "+".join(by), "group": group, "kpi": a.kpi, "convention": a.convention}
                rows.append({**head, **told, "status": a.status, "reason": a.reason})
    return rows


def conventions(kpis: Sequence[str]) -> dict[str, list[str]]:
    return {name: list(options) for kpi in kpis for name, options in KPIS[kpi].conventions.items()}


@pytest.mark.parametrize("plant", NAMES)
@pytest.mark.parametrize("table", ROWS)
def test_rows_of_a_table(plant: str, table: str) -> None:
    assert_golden(f"rows/{plant}.{table}.csv", as_csv(table_rows(plant, table)))


@pytest.mark.parametrize("plant", NAMES)
def test_answers_of_every_kpi(plant: str) -> None:
    assert_golden(f"rows/{plant}.kpis.csv", as_csv(kpi_rows(plant)))


def test_no_golden_is_left_over() -> None:
    names = {f"{plant}.{table}.csv" for plant in NAMES for table in (*ROWS, "kpis")}
    assert {path.name for path in (FOLDER / "rows").iterdir()} == names


# what the goldens must hold, or a wrong number would pass


@pytest.fixture(scope="module")
def answers() -> list[dict[str, Any]]:
    return kpi_rows("calendar")


def value_of(answers: list[dict[str, Any]], kpi: str, by: str = "", group: str = "") -> Any:
    return next(a["value"] for a in answers if (a["kpi"], a["by"], a["group"]) == (kpi, by, group))


def test_machines_have_unequal_weights(answers: list[dict[str, Any]]) -> None:
    """The mean of the machines' availabilities is not that of the plant."""
    press, lathe = (value_of(answers, "availability", "machine", f"machine={m}") for m in ("press", "lathe"))
    assert press != lathe
    assert abs((press + lathe) / 2 - value_of(answers, "availability")) > 0.001


def test_some_answer_divides_by_zero(answers: list[dict[str, Any]]) -> None:
    assert [a["value"] for a in answers if a["status"] == "undefined"][:1] == [None]


def test_some_answer_is_unknown(answers: list[dict[str, Any]]) -> None:
    assert [a["value"] for a in answers if "is unknown in" in a["reason"]][:1] == [None]


def test_some_group_is_empty() -> None:
    assert (
        valid_plant("calendar")
        .rows("fct_production", "machine_id", "observed_us", order_by=["machine_id"])
        .count(("oven", 0))
        == 1
    )


def test_some_failure_begins_on_the_boundary_of_two_shifts() -> None:
    plant = valid_plant("calendar")
    (boundary,) = (
        at for machine, shift, at in plant.rows("dim_shift", "machine_id", "shift", "start_at") if shift == "B"
    )
    rows = plant.rows("fct_failure", "failed_at", "component")
    assert (boundary, "axis") in rows
    counts = plant.rows("fct_production", "machine_id", "shift", "failure_count")
    assert sum(count for machine, shift, count in counts if (machine, shift) == ("press", "A")) == 1
    assert sum(count for machine, shift, count in counts if (machine, shift) == ("press", "B")) == 1
