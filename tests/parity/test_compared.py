"""How two tables are told apart."""

import pyarrow as pa
import pytest

from plantkpi.checks.parity import DIFFERS, IDENTICAL, REFUSED, WITHIN, compared, compared_answers
from plantkpi.query.answers import Answer

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


def answer(value: float | None, numerator: float | None, denominator: float | None, status: str = "ok") -> Answer:
    return Answer("cp", {}, value, "index", numerator, denominator, "a / b", "", status, "")


@pytest.mark.parametrize(
    ("ours", "theirs", "verdict"),
    [
        ((0.5, 1, 2), (0.5, 1, 2), IDENTICAL),
        ((0.5, 1, 2), (0.5000000000000001, 1, 2), DIFFERS),
        ((0.5, 1.0, 2), (0.5000000000000001, 1.0000000000000002, 2), WITHIN),
        ((0.5, 1.0, 2), (0.500000001, 1.000000002, 2), DIFFERS),
        ((0.5, 1.0, 2), (None, 1.0, 2), DIFFERS),
        ((0.5, 1.0, 2), (0.5, 1.0, 2, "undefined"), DIFFERS),
        ((None, None, None, "refused"), (None, None, None, "refused"), REFUSED),
    ],
)
def test_answers_of_integers_are_the_same_and_of_statistics_nearly(
    ours: tuple[float, ...], theirs: tuple[float, ...], verdict: str
) -> None:
    assert compared_answers([answer(*ours)], [answer(*theirs)])[0] == verdict


def test_a_missing_answer_is_a_difference() -> None:
    assert compared_answers([answer(0.5, 1, 2)], [])[0] == DIFFERS
