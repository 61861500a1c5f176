"""Lives of units: survival, failure modes that compete, and fits, with censored units."""

from typing import Any

import pytest

from plantkpi.errors import ConfigError
from tests.plants import BuiltPlant


def unit(dataset: str, no: int, life: int, mode: str | None = None, *, failed: bool = True) -> dict[str, Any]:
    return {
        "dataset": dataset,
        "unit_id": f"u{no}",
        "life_cycles": life,
        "is_failed": failed,
        "failure_mode": mode,
    }


LIVES = BuiltPlant(
    {
        "life": [
            # a unit censored at 5 is at risk for the failure at 5
            unit("tie", 1, 5),
            unit("tie", 2, 5, failed=False),
            unit("tie", 3, 9, failed=False),
            # half survive exactly from 3 on
            *[unit("half", n, life) for n, life in enumerate((1, 2, 3, 4, 5, 6), 1)],
            *[unit("alive", n, 7, failed=False) for n in (1, 2)],
            unit("same", 1, 4),
            unit("same", 2, 4),
            unit("modes", 1, 3, "seal"),
            unit("modes", 2, 6),
        ]
    }
)


def rows(analysis: str, dataset: str, *columns: str, **settings: Any) -> list[tuple[Any, ...]]:
    return [tuple(row[c] for c in columns) for row in LIVES.analysis(analysis, **settings) if row["dataset"] == dataset]


def test_a_censored_unit_leaves_after_the_failures_at_its_life() -> None:
    assert rows("survival", "tie", "life_cycles", "at_risk", "failures", "survival") == [
        (5, 3, 1, pytest.approx(2 / 3))
    ]


def test_the_survival_ends_at_zero_when_the_last_unit_fails() -> None:
    assert rows("survival", "same", "survival", "survival_se", "survival_lower", "cumulative_hazard") == [
        (0.0, None, None, 1.0)
    ]


def test_bounds_of_the_survival_stay_between_zero_and_one() -> None:
    found = rows("survival", "half", "survival_lower", "survival", "survival_upper")[:-1]
    assert all(0 < low < survival < high < 1 for low, survival, high in found)


def test_half_of_the_units_is_the_median_in_spite_of_rounding() -> None:
    columns = ("median_life_cycles", "last_survival", "restricted_mean_cycles")
    assert rows("survival_summary", "half", *columns) == [(3, 0.0, pytest.approx(3.5))]


def test_units_that_all_live_have_no_median() -> None:
    assert rows("survival", "alive", "survival") == []
    columns = ("median_life_cycles", "last_survival", "restricted_mean_cycles", "exposure_cycles")
    assert rows("survival_summary", "alive", *columns) == [(None, 1.0, 7.0, 14)]


def test_a_failure_without_a_mode_hides_every_share() -> None:
    found = rows("cumulative_incidence", "modes", "failure_mode", "failures", "incidence")
    assert found == [(None, 1, None), ("seal", 1, None)]


@pytest.mark.parametrize(
    ("dataset", "reason"),
    [("alive", "no failure"), ("same", "all failures are at one life: a shape needs 2 different ones")],
)
def test_a_shape_needs_failures_at_two_lives(dataset: str, reason: str) -> None:
    found = rows("life_fit", dataset, "distribution", "method", "shape", "reason")
    assert found[1:] == [
        ("weibull", "maximum likelihood", None, reason),
        ("weibull", "median ranks", None, reason),
    ]


def test_the_exponential_fit_is_exposure_over_failures() -> None:
    assert rows("life_fit", "tie", "mean_cycles", "log_likelihood")[0] == (
        19.0,
        pytest.approx(-3.9444389791664403),  # -ln 19 - 1
    )


def test_bounds_of_a_fit_hold_it_between_them() -> None:
    found = LIVES.analysis("life_fit")
    (fit,) = [
        r for r in found if (r["dataset"], r["distribution"], r["bounds"]) == ("half", "weibull", "Fisher matrix")
    ]
    for quantity in ("shape", "scale_cycles", "mean_cycles", "b10_cycles"):
        assert fit[f"{quantity}_lower"] < fit[quantity] < fit[f"{quantity}_upper"]


def test_a_line_through_two_points_is_exact_and_no_more() -> None:
    plant = BuiltPlant(
        {"life": [unit("d", 1, 5), unit("d", 2, 600), *[unit("d", n, 1000, failed=False) for n in range(3, 60)]]}
    )
    assert [r["r_squared"] for r in plant.analysis("life_fit") if r["method"] == "median ranks"] == [1.0]


def test_lives_that_numbers_cannot_distinguish_are_one() -> None:
    """10^15 and one more have the same logarithm: no shape comes out, and no division by 0."""
    plant = BuiltPlant({"life": [unit("d", n, 10**15 + n) for n in (0, 1)]})
    found = [r for r in plant.analysis("life_fit") if r["distribution"] == "weibull"]
    assert [(r["shape"], r["reason"]) for r in found] == [
        (None, "all failures are at one life: a shape needs 2 different ones")
    ] * 2


def test_median_ranks_are_adjusted_for_units_censored_before() -> None:
    """Lives 10, 20+, 30, 40: ranks 1, then 1 + (5 - 1) / (1 + 2) = 7/3, then 7/3 + 4/3 = 11/3."""
    from math import log

    plant = BuiltPlant({"life": [unit("d", 1, 10), unit("d", 2, 20, failed=False), unit("d", 3, 30), unit("d", 4, 40)]})
    points = [(log(t), log(-log(1 - (r - 0.3) / 4.4))) for t, r in ((10, 1), (30, 7 / 3), (40, 11 / 3))]
    x_mean, y_mean = sum(x for x, _ in points) / 3, sum(y for _, y in points) / 3
    slope = sum((x - x_mean) * (y - y_mean) for x, y in points) / sum((x - x_mean) ** 2 for x, _ in points)
    (fit,) = [r for r in plant.analysis("life_fit") if r["method"] == "median ranks"]
    assert fit["shape"] == pytest.approx(slope, rel=1e-12)


def test_a_mode_of_a_unit_that_did_not_fail_is_quarantined() -> None:
    plant = BuiltPlant({"life": [unit("d", 1, 5, "seal", failed=False)]})
    assert plant.quarantine("life") == [("mode_without_failure", 1)]


def test_kpis_of_units() -> None:
    found = {
        (a.kpi, a.group["dataset"]): a.value
        for a in LIVES.ask(
            "mttf", "life_failure_rate", "failed_unit_ratio", "unit_exposure", "unit_failures", by=["dataset"]
        )
    }
    assert [found[kpi, "tie"] for kpi in ("life_failure_rate", "failed_unit_ratio", "unit_exposure")] == [
        1 / 19,
        1 / 3,
        19,
    ]
    assert (found["mttf", "alive"], found["life_failure_rate", "alive"], found["unit_failures", "alive"]) == (
        None,
        0,
        0,
    )


def test_a_confidence_is_a_share() -> None:
    with pytest.raises(ConfigError, match=r"^survival: confidence cannot be 95.0: it must be above 0 and below 1$"):
        LIVES.analysis("survival", confidence=95.0)
