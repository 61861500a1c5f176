"""Google's reference engine finds DuckDB's rows for the compiled BigQuery SQL of everything."""

import pytest

from plantkpi.parity import DIFFERS
from tests.parity.googlesql import Reference
from tests.parity.plants import Built
from tests.parity.verdicts import Subject, judge, subjects


@pytest.mark.parametrize("subject", subjects(), ids=str)
def test_rows_are_the_same_to_googles_engine(subject: Subject, compared_plant: tuple[Built, Reference]) -> None:
    """Bit for bit, but for sensor statistics, which may differ by 1e-9."""
    verdict, detail = judge(subject, *compared_plant)
    assert verdict != DIFFERS, detail
