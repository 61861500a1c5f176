"""Google's reference engine finds DuckDB's rows for the compiled BigQuery SQL of everything."""

import datetime

import pyarrow.compute as pc
import pytest

from plantkpi.checks.parity import DIFFERS
from tests.parity.googlesql import Reference
from tests.parity.plants import Built
from tests.parity.verdicts import Subject, subjects, validate


@pytest.mark.parametrize("subject", subjects(), ids=str)
def test_rows_are_the_same_to_googles_engine(subject: Subject, compared_plant: tuple[Built, Reference]) -> None:
    """Bit for bit, but for sensor statistics, which may differ by 1e-9."""
    verdict, detail = validate(subject, *compared_plant)
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
