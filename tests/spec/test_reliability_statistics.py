"""Intervals, trends, growth and mean cumulative functions of repaired systems, and errors before failures."""

from datetime import timedelta
from typing import Any

import pytest

from plantkpi.catalog.registry import settings_from
from plantkpi.errors import ConfigError
from tests.plants import BuiltPlant, at

H = 3_600_000_000
EXPOSURES = BuiltPlant(
    {
        "fct_production": [
            {"machine_id": "two", "running_us": 800 * H, "operating_us": 800 * H, "failure_event_count": 2},
            {"machine_id": "none", "running_us": 100 * H, "operating_us": 100 * H, "failure_event_count": 0},
            {"machine_id": "idle", "running_us": 0, "operating_us": 0, "failure_event_count": 0},
            {"machine_id": "silent", "running_us": 10 * H, "operating_us": 10 * H, "failure_event_count": None},
        ]
    }
)


def ages(name: str, *hours: float, end: float) -> list[dict[str, Any]]:
    """Failures of a system at hours of age, and the end of its observation."""
    rows = [{"machine_id": name, "age_us": round(h * H), "failure_count": 1} for h in hours]
    return [*rows, {"machine_id": name, "age_us": round(end * H), "failure_count": 0}]


SYSTEMS = BuiltPlant(
    {
        "failure_age": [
            *ages("ended", 10, 10, 40, end=40),
            *ages("never", end=100),
            *ages("once", 50, end=100),
            *ages("zero", 0, 30, end=100),
            {"machine_id": "counted", "from_age_us": 0, "age_us": 10 * H, "failure_count": 4},
            {"machine_id": "counted", "from_age_us": 10 * H, "age_us": 20 * H, "failure_count": 2},
        ]
    }
)


def of(name: str, analysis: str, **settings: Any) -> dict[str, Any]:
    """The row of one system."""
    (row,) = [r for r in SYSTEMS.analysis(analysis, by=["machine_id"], **settings) if r["machine_id"] == name]
    return row


def bounds(name: str, **settings: Any) -> dict[str, Any]:
    (row,) = [r for r in EXPOSURES.analysis("mtbf_interval", by=["machine_id"], **settings) if r["machine_id"] == name]
    return row


def test_the_interval_of_a_rate_is_that_of_the_mtbf_turned_over() -> None:
    row = bounds("two")
    assert row["rate_lower_per_h"] == pytest.approx(1 / row["mtbf_upper_h"])
    assert row["rate_upper_per_h"] == pytest.approx(1 / row["mtbf_lower_h"])
    assert row["mtbf_lower_h"] < row["mtbf_h"] < row["mtbf_upper_h"]


def test_without_a_failure_the_mtbf_has_only_a_lower_bound() -> None:
    """100 / -ln 0.1 = 43.43 h with 90 %."""
    row = bounds("none")
    assert row["mtbf_one_sided_lower_h"] == pytest.approx(43.42944819)
    assert (row["mtbf_h"], row["mtbf_upper_h"], row["rate_lower_per_h"]) == (None, None, 0.0)
    assert row["reason"] == "no failure: only a lower bound of the MTBF is known"


def test_an_observation_that_a_failure_ended_has_fewer_degrees_of_freedom() -> None:
    """2 T / chi2(0.95; 4) = 1600 / 9.487729."""
    assert bounds("two", terminated="failure")["mtbf_lower_h"] == pytest.approx(1600 / 9.487729036781154)
    assert bounds("none", terminated="failure")["mtbf_lower_h"] is None


def test_no_exposure_and_unknown_failures_have_no_interval() -> None:
    assert bounds("idle")["reason"] == "no exposure"
    assert bounds("silent")["reason"] == "number of failures not reported"
    assert bounds("silent")["mtbf_lower_h"] is None
    (pooled,) = EXPOSURES.analysis("mtbf_interval")
    assert (pooled["failures"], pooled["mtbf_h"], pooled["exposure_h"]) == (None, None, 910.0)


@pytest.mark.parametrize("confidence", [0.0, 1.0, 90.0])
def test_a_confidence_is_a_share(confidence: float) -> None:
    with pytest.raises(ConfigError, match=r"confidence cannot be .*: it must be above 0 and below 1$"):
        EXPOSURES.analysis("mtbf_interval", confidence=confidence)


def test_failures_at_one_age_have_an_interval_of_nothing() -> None:
    row = of("ended", "failure_intervals")
    assert (row["intervals"], row["interval_min_h"], row["interval_median_h"], row["interval_sum_h"]) == (3, 0, 10, 40)
    between = of("ended", "failure_intervals", intervals="between")
    assert (between["intervals"], between["interval_sum_h"], between["mtbf_h"]) == (2, 30, pytest.approx(40 / 3))


def test_a_system_without_failures_adds_its_time() -> None:
    row = of("never", "failure_intervals")
    assert (row["failures"], row["exposure_h"], row["intervals"], row["interval_mean_h"]) == (0, 100, 0, None)
    assert row["reason"] == "no failure"
    (pooled,) = SYSTEMS.analysis("failure_intervals")
    assert pooled["exposure_h"] == 40 + 100 + 100 + 100 + 20
    assert (pooled["reason"], pooled["interval_mean_h"]) == (
        "failures were counted by interval of age, so their order within is unknown",
        None,
    )


def test_a_failure_that_ends_the_observation_is_no_sign_of_a_trend() -> None:
    """Left are ages 10 and 10 of 40: (20 - 40) / sqrt(2 x 1600 / 12); 2 (ln 4 + ln 4)."""
    row = of("ended", "failure_trend", terminated="failure")
    assert row["failures_tested"] == 2
    assert row["laplace_u"] == pytest.approx(-1.224744871)
    assert (row["mil_chi_square"], row["mil_df"]) == (pytest.approx(5.545177444), 4)
    by_time = of("ended", "failure_trend")
    assert (by_time["failures_tested"], by_time["laplace_u"]) == (3, pytest.approx(0.0))


def test_equal_intervals_are_no_reversal() -> None:
    """Intervals 10, 0, 30: 30 is longer than both, 0 than none."""
    row = of("ended", "failure_trend")
    assert (row["reversals"], row["reversal_pairs"], row["reversals_p"]) == (2, 3, 1.0)
    equal = BuiltPlant({"failure_age": ages("a", 10, 20, 30, end=40)})
    assert [r["reversals"] for r in equal.analysis("failure_trend")] == [0]


def test_what_has_no_trend_says_why() -> None:
    assert of("never", "failure_trend")["reason"] == "no failure"
    assert of("once", "failure_trend")["reason"] == "a single failure shows no order of intervals"
    assert of("once", "failure_trend", terminated="failure")["reason"] == (
        "no failure before the one that ended the observation"
    )
    zero = of("zero", "failure_trend")
    assert zero["reason"] == "a failure at age 0 makes the chi-square of MIL-HDBK-189 infinite"
    assert (zero["mil_chi_square"], zero["laplace_u"]) == (None, pytest.approx((30 - 100) / (20000 / 12) ** 0.5))


def test_what_does_not_grow_says_why() -> None:
    reasons = {r["machine_id"]: r["reason"] for r in SYSTEMS.analysis("reliability_growth", by=["machine_id"])}
    assert reasons == {
        "counted": "",
        "ended": "",
        "never": "no failure",
        "once": "a single failure shows no growth",
        "zero": "a failure at age 0 has no logarithm",
    }


def test_counts_of_two_intervals_fit_exactly() -> None:
    """4 of 6 by half of the time: (1/2)^beta = 4/6, beta = ln 1.5 / ln 2; two cells leave nothing to test."""
    row = of("counted", "reliability_growth")
    assert row["beta"] == pytest.approx(0.5849625007)
    assert (row["fit_df"], row["fit_statistic"], row["bounds"]) == (None, None, "Fisher matrix")


def test_bounds_of_growth_of_a_failure_terminated_system_are_exact() -> None:
    """Of three failures: the product of chi-squares with 6 and 4 degrees of freedom, by Bessel functions.

    Two failures leave one that says where failures fall, too few for the modified estimate; the bounds do not need it
    (0.8065 and 33.76 times the MTBF in the table of MIL-HDBK-189).
    """
    from scipy.special import kv

    plant = BuiltPlant({"failure_age": ages("a", 10, 100, end=100)})
    (row,) = plant.analysis("reliability_growth", terminated="failure", confidence=0.8)
    assert (row["bounds"], row["beta_unbiased"]) == ("exact, product of chi-squares", None)
    assert row["mtbf_lower_h"] / row["instantaneous_mtbf_h"] == pytest.approx(0.8065, abs=5e-5)
    assert row["mtbf_upper_h"] / row["instantaneous_mtbf_h"] == pytest.approx(33.76, abs=5e-3)
    three = BuiltPlant({"failure_age": ages("a", 10, 50, 100, end=100)})
    (row,) = three.analysis("reliability_growth", terminated="failure", confidence=0.8)
    assert row["bounds"] == "exact, product of chi-squares"
    for bound, share in (("mtbf_lower_h", 0.9), ("mtbf_upper_h", 0.1)):
        q = row["instantaneous_mtbf_h"] * 4 * 9 / row[bound]
        # of chi2(2 a) x chi2(2 b) with a = 3, b = 2, by integration by parts
        root = q**0.5
        above = 0.5 * (root**2 * kv(2, root) + root**3 * kv(1, root) / 2 + root**4 * kv(0, root) / 8)
        assert 1 - above == pytest.approx(share, abs=1e-6)


@pytest.mark.parametrize(
    ("hours", "confidence", "lower", "upper"),
    [
        ((10, 50), 0.8, 0.261, 18.66),
        ((10, 50, 60), 0.9, 0.263, 9.736),
        (tuple(range(3, 300, 11)), 0.9, 0.636, 1.682),
    ],
)
def test_exact_bounds_of_growth_are_those_of_the_table(
    hours: tuple[int, ...], confidence: float, lower: float, upper: float
) -> None:
    """Times the MTBF, for 2, 3 and 27 failures of a time-terminated system: MIL-HDBK-189, Crow 1977."""
    plant = BuiltPlant({"failure_age": ages("a", *hours, end=300)})
    (row,) = plant.analysis("reliability_growth", confidence=confidence, bounds="exact")
    assert (row["failures"], row["bounds"]) == (len(hours), "exact, conditional (Crow)")
    assert row["mtbf_lower_h"] / row["instantaneous_mtbf_h"] == pytest.approx(lower, abs=5e-4)
    assert row["mtbf_upper_h"] / row["instantaneous_mtbf_h"] == pytest.approx(upper, rel=5e-4)


def test_settings_of_what_python_finishes_are_read_from_texts() -> None:
    assert settings_from("reliability_growth", {"confidence": "0.9", "bounds": "exact", "terminated": "failure"}) == {
        "confidence": 0.9,
        "bounds": "exact",
        "terminated": "failure",
    }
    with pytest.raises(ConfigError, match="bounds cannot be 'most'"):
        settings_from("reliability_growth", {"bounds": "most"})


def test_exact_bounds_hold_for_systems_of_one_age_alone() -> None:
    """Two systems of one age are one of twice the intensity; those of different ages have no exact bound."""
    alike = BuiltPlant({"failure_age": [*ages("a", 10, end=100), *ages("b", 50, end=100)]})
    (row,) = alike.analysis("reliability_growth", confidence=0.8, bounds="exact")
    assert row["mtbf_lower_h"] / row["instantaneous_mtbf_h"] == pytest.approx(0.261, abs=5e-4)
    other = BuiltPlant({"failure_age": [*ages("a", 10, end=100), *ages("b", 50, end=90)]})
    assert [r["bounds"] for r in other.analysis("reliability_growth", bounds="exact")] == ["Fisher matrix"]


def test_failures_that_were_only_counted_are_failures() -> None:
    """Four and two were counted; what they hide is unknown, their number and the settings are not."""
    trend, intervals = of("counted", "failure_trend"), of("counted", "failure_intervals")
    assert (trend["failures"], trend["failures_tested"], trend["laplace_u"]) == (6, 0, None)
    assert (intervals["failures"], intervals["intervals"], intervals["intervals_from"]) == (6, None, "from_start")


def test_an_interval_without_failures_is_no_age_of_failure() -> None:
    counts = [(0, 10, 2), (10, 20, 0), (20, 30, 1)]
    rows = [
        {"machine_id": "a", "from_age_us": start * H, "age_us": end * H, "failure_count": n} for start, end, n in counts
    ]
    found = BuiltPlant({"failure_age": rows}).analysis("mean_cumulative_function")
    assert [(r["age_h"], r["failures"], r["mean_failures"]) for r in found] == [(10, 2, 2), (30, 1, 3)]


def test_a_system_that_ends_at_the_age_of_a_failure_is_at_risk_there() -> None:
    plant = BuiltPlant({"failure_age": [*ages("a", 5, end=10), *ages("b", end=5), *ages("c", end=4)]})
    (row,) = plant.analysis("mean_cumulative_function")
    assert (row["age_h"], row["at_risk"], row["mean_failures"]) == (5.0, 2, 0.5)


def test_a_single_system_has_no_robust_variance() -> None:
    plant = BuiltPlant({"failure_age": ages("a", 5, 6, end=10)})
    assert [r["mean_failures_se"] for r in plant.analysis("mean_cumulative_function")] == [None, None]
    poisson = plant.analysis("mean_cumulative_function", variance="poisson")
    assert [r["mean_failures_se"] for r in poisson] == pytest.approx([1, 2**0.5])


def test_ages_of_machines_that_log_states_count_running_time() -> None:
    """Runs 4 h, fails for 1 h, runs 5 h: the age at the failure is 4 h of 9 h, by the calendar 4 of 10."""
    events = [("06:00", "10:00", "running"), ("10:00", "11:00", "failure"), ("11:00", "16:00", "running")]
    rows = [{"machine_id": "m", "start_at": at(a), "end_at": at(b), "state": s} for a, b, s in events]
    plant = BuiltPlant({"state_event": rows})
    assert plant.rows("fct_failure_age", "age_us", "calendar_age_us", "is_end", order_by=["age_no"]) == [
        (4 * H, 4 * H, False),
        (9 * H, 10 * H, True),
    ]
    (operating,) = plant.analysis("failure_intervals")
    (calendar,) = plant.analysis("failure_intervals", age_basis="calendar")
    assert (operating["mtbf_h"], calendar["mtbf_h"]) == (9, 10)


def test_ages_that_are_given_have_no_calendar() -> None:
    row = of("ended", "failure_intervals", age_basis="calendar")
    assert (row["mtbf_h"], row["reason"]) == (
        None,
        "the age at some failures, or at the end of observation, is unknown",
    )


def test_given_ages_replace_the_timeline_of_their_machine() -> None:
    events = [{"machine_id": "m", "start_at": at("06:00"), "end_at": at("10:00"), "state": "failure"}]
    plant = BuiltPlant({"state_event": events, "failure_age": ages("m", 3, end=7)})
    assert plant.rows("fct_failure_age", "age_us", "is_end", order_by=["age_no"]) == [(3 * H, False), (7 * H, True)]


def errors_plant(*hours: float, failed: tuple[float, ...] = (50,)) -> BuiltPlant:
    start = at("00:00")
    return BuiltPlant(
        {
            "maintenance": [
                {"machine_id": "m", "kind": "corrective", "component": "c", "failed_at": start + timedelta(hours=h)}
                for h in failed
            ],
            "machine": [{"machine_id": "m"}],
            "machine_error": [
                {"machine_id": "m", "error": "e", "occurred_at": start + timedelta(hours=h)} for h in hours
            ],
        },
        failures_from="maintenance",
        planned_by="window",
        unreported="running",
        window_start=start,
        window_end=start + timedelta(hours=100),
    )


def test_many_errors_before_a_failure_are_one_failure() -> None:
    (any_error, row) = errors_plant(45, 46, 47).analysis("error_lift", horizon_h=10.0)
    assert any_error["error"] == "(any)"
    assert (row["errors_followed"], row["failures"], row["failures_preceded"]) == (3, 1, 1)
    assert row["median_lead_h"] == 5


def test_an_error_at_the_instant_of_a_failure_did_not_precede_it() -> None:
    row = errors_plant(50).analysis("error_lift", horizon_h=10.0)[1]
    assert (row["errors_watched"], row["errors_followed"], row["failures_preceded"]) == (1, 0, 0)


def test_the_horizon_is_included() -> None:
    row = errors_plant(40).analysis("error_lift", horizon_h=10.0)[1]
    assert (row["errors_followed"], row["failures_preceded"]) == (1, 1)


def test_errors_outside_the_window_do_not_count() -> None:
    plant = errors_plant(45, 150)
    assert plant.rows("fct_error", "is_observed", "followed_up_us", order_by=["occurred_at"]) == [
        (True, 55 * H),
        (False, None),
    ]
    assert plant.analysis("error_lift", horizon_h=10.0)[1]["errors"] == 1
    assert plant.value("machine_errors") == 2


def test_no_failure_has_no_lift() -> None:
    row = errors_plant(45, failed=()).analysis("error_lift", horizon_h=10.0)[1]
    assert (row["base_ratio"], row["lift"], row["preceded_ratio"], row["followed_ratio"]) == (0.0, None, None, 0.0)


def test_a_horizon_is_some_time() -> None:
    with pytest.raises(ConfigError, match=r"horizon_h cannot be 0.0: it must be above 0 and below 1,000,000$"):
        errors_plant(45).analysis("error_lift", horizon_h=0.0)


def test_a_repeated_error_is_quarantined_and_an_age_that_repeats_is_not() -> None:
    row = {"machine_id": "m", "error": "e", "occurred_at": at("06:00")}
    assert BuiltPlant({"machine_error": [row, row]}).quarantine("machine_error") == [("duplicate", 2)]
    assert SYSTEMS.quarantine("failure_age") == []
