"""Google's reference engine finds DuckDB's rows for the compiled BigQuery SQL of everything.

`make test` asks everything of the first plant, KPIs mart by mart, and of the second what its settings change; `make
test-all` asks everything of both, and each KPI by itself.
"""

import datetime
from typing import Any

import pyarrow.compute as pc
import pytest

from plantkpi.checks.parity import DIFFERS
from tests.parity.googlesql import Reference
from tests.parity.plants import NAMES, Built
from tests.parity.verdicts import Subject, compare_mart, marts, subjects, validate

pytestmark = pytest.mark.xdist_group("parity")  # one process builds the plants

CHANGED = (
    *("int_shift", "dim_shift", "int_failure", "int_work_maintenance", "int_state_piece", "int_timeline"),
    *("fct_failure", "fct_production", "fct_stop"),
)
"""What the second plant makes otherwise than the first: clocks go forward, and work orders say what failed."""

LONGEST = ("fct_production", ())
"""Over all: other marts are asked so as well, and PostgreSQL this one."""


def compared_on(plant: str, *values: Any, slow: bool) -> Any:
    """Parameters of a comparison on a plant, with their mark and name."""
    named = [value if isinstance(value, str) else "+".join(value) or "all" for value in map(_plain, values)]
    return pytest.param(plant, *values, marks=[pytest.mark.slow] if slow else [], id="-".join([*named, plant]))


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, Subject) else value


def is_repeated(subject: Subject, plant: str) -> bool:
    """KPIs are asked mart by mart, and the analyser reads what is by machine in tests/golden."""
    if subject.kind == "kpi" or subject.by:
        return True
    return plant != NAMES[0] and subject.name not in CHANGED


@pytest.mark.parametrize(
    ("name", "mart", "by"),
    [compared_on(plant, *way, slow=plant != NAMES[0] or way == LONGEST) for plant in NAMES for way in marts()],
)
def test_kpis_are_the_same_to_googles_engine(
    name: str, mart: str, by: tuple[str, ...], plants: dict[str, Built], references: dict[str, Reference]
) -> None:
    """Each KPI of a mart in each of its conventions: values, parts and counts."""
    verdict, detail = compare_mart(mart, by, plants[name], references[name])
    assert verdict != DIFFERS, detail


@pytest.mark.parametrize(
    ("name", "subject"),
    [compared_on(plant, s, slow=is_repeated(s, plant)) for plant in NAMES for s in subjects()],
)
def test_rows_are_the_same_to_googles_engine(
    name: str, subject: Subject, plants: dict[str, Built], references: dict[str, Reference]
) -> None:
    """Bit for bit, but for sensor statistics, which may differ by 1e-9."""
    verdict, detail = validate(subject, plants[name], references[name])
    assert verdict != DIFFERS, detail


@pytest.mark.parametrize("subject", [Subject("kpi", "utilisation"), Subject("table", "dim_shift")], ids=str)
def test_a_microsecond_is_a_difference(subject: Subject, plants: dict[str, Built]) -> None:
    plant = plants["plant"]
    rows = plant.tables["fct_production"]
    longer = pc.add(rows.column("observed_us"), pc.if_else(pc.equal(rows.column("order_id"), "Größe 🏷"), 1, 0))
    shifts = plant.tables["int_shift"]
    later = pc.add(shifts.column("end_at"), datetime.timedelta(microseconds=1))
    told = {
        "fct_production": rows.set_column(rows.column_names.index("observed_us"), "observed_us", longer),
        "int_shift": shifts.set_column(shifts.column_names.index("end_at"), "end_at", later),
    }
    reference = Reference({**plant.tables, **told})
    assert validate(subject, plant, reference)[0] == DIFFERS
    reference.close()
