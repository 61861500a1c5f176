"""How two tables are told apart."""

import pyarrow as pa
import pytest

from plantkpi.parity import DIFFERS, IDENTICAL, WITHIN, compared

OURS = pa.table({"unit_id": ["a", "b", "c"], "slope": [1.0, 1e-17, None], "cycles": [1, 2, 3]})


def changed(column: str, values: list[float | int | None]) -> pa.Table:
    return OURS.set_column(OURS.column_names.index(column), column, pa.array(values, OURS[column].type))


@pytest.mark.parametrize(
    ("theirs", "verdict"),
    [
        (OURS, IDENTICAL),
        (OURS.take([2, 0, 1]), IDENTICAL),
        (changed("slope", [1.0 + 4e-10, 1e-17, None]), WITHIN),
        (changed("slope", [1.0 + 4e-9, 1e-17, None]), DIFFERS),
        (changed("slope", [1.0, -1e-17, None]), WITHIN),
        (changed("slope", [1.0, 1e-8, None]), DIFFERS),
        (changed("slope", [1.0, 1e-17, 0.0]), DIFFERS),
        (changed("slope", [1.0, None, None]), DIFFERS),
        (changed("cycles", [1, 2, 4]), DIFFERS),
        (OURS.slice(1), DIFFERS),
        (OURS.rename_columns(["unit_id", "slope", "n"]), DIFFERS),
    ],
)
def test_a_verdict(theirs: pa.Table, verdict: str) -> None:
    assert compared(OURS, theirs)[0] == verdict
