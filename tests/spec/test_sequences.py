"""What is made of neighbours in a sequence begins anew in each group and at the start of the asked period."""

from datetime import date
from typing import Any

import pytest

from plantkpi.query.answers import Question, answers
from plantkpi.query.filters import Filters
from tests.plants import BuiltPlant, at


def value(no: int, day: int, measured: float, **more: Any) -> dict[str, Any]:
    limits = {"lower_limit": 0.0, "upper_limit": 20.0}
    return {
        "characteristic": "bore",
        "sample_no": no,
        "measured_at": at(f"+{day} 06:00"),
        "value": measured,
        **limits,
        **more,
    }


DAYS = BuiltPlant({"measurement": [value(n, n // 4, v) for n, v in enumerate((10, 12, 10, 12, 5, 6, 5, 6, 9))]})
"""Days of 10 12 10 12 and 5 6 5 6 and one value of 9: from day to day the values jump."""
SIGMA = 1.1283791670955126
"""MR̄ of 1 over d2."""


def cpk(by: list[str], filters: Filters, sigma: str) -> list[tuple[Any, float | None, str]]:
    question = Question(["cpk"], ["characteristic", *by], filters, {"within_sigma": [sigma]})
    return [(a.group.get("date"), a.value, a.reason) for a in answers(question, DAYS.tables, ["measurement"])]


@pytest.mark.parametrize("sigma", ["range", "sd", "moving_range"])
def test_the_cpk_of_a_day_has_no_move_from_the_day_before(sigma: str) -> None:
    """Day 1: mean 11, moves of 2: 9 / (3 * 2 / 1.128). Day 2: mean 5.5, moves of 1: 5.5 / (3 / 1.128)."""
    (_, first, _), (_, second, _), (_, alone, reason) = cpk(["date"], Filters(), sigma)
    assert first == pytest.approx(9 / 6 * SIGMA)
    assert second == pytest.approx(5.5 / 3 * SIGMA)
    assert alone is None
    assert reason.startswith("fewer than two values to compare")


def test_the_pooled_sigma_of_a_day_has_no_move_from_the_day_before() -> None:
    """Of moves of 2 it is the root of 2² / 2, of moves of 1 of 1 / 2."""
    found = cpk(["date"], Filters(), "pooled")
    assert [v for _, v, _ in found[:2]] == pytest.approx([9 / 3 / 2**0.5, 5.5 / 3 * 2**0.5])


def test_the_cpk_of_a_period_begins_with_its_first_value() -> None:
    period = Filters(start=date(2024, 3, 5), end=date(2024, 3, 6))
    assert [v for _, v, _ in cpk([], period, "range")] == pytest.approx([5.5 / 3 * SIGMA])


def test_the_cpk_of_all_days_has_the_moves_between_them() -> None:
    """Moves 2 2 2 7 1 1 1 3: mean 19 / 8; the mean of 75 / 9."""
    assert [v for _, v, _ in cpk([], Filters(), "range")] == pytest.approx([75 / 9 / (3 * 19 / 8) * SIGMA])


def test_subgroups_stay_whole() -> None:
    """Ranges of 2 and 1 in subgroups of two; the moving range of each day is that of its subgroup."""
    rows = [value(n, n // 2, v, subgroup_no=n // 2) for n, v in enumerate((10, 12, 5, 6))]
    plant = BuiltPlant({"measurement": rows})
    for sigma in ("range", "moving_range"):
        found = plant.ask("cpk", by=["characteristic", "date"], conventions={"within_sigma": [sigma]})
        assert [a.value for a in found] == pytest.approx([9 / 6 * SIGMA, 5.5 / 3 * SIGMA])
