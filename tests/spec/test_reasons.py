"""Values that no statistic can use, and the reasons that are printed: each beside an input that has one."""

from math import log
from typing import Any

import pytest

from tests.plants import BuiltPlant, Rows, at

H = 3_600_000_000


def unit(no: int, life: int, failed: bool = True) -> dict[str, Any]:
    return {"dataset": "d", "unit_id": f"u{no}", "life_cycles": life, "is_failed": failed}


def fit(*lives: dict[str, Any], **settings: Any) -> dict[str, dict[str, Any]]:
    rows = BuiltPlant({"life": lives}).analysis("life_fit", **settings)
    return {f"{r['distribution']}, {r['method']}": r for r in rows}


WEIBULL = "weibull, maximum likelihood"
EXPONENTIAL = "exponential, maximum likelihood"


def test_a_unit_that_was_dead_on_arrival_lived_0() -> None:
    """Ten units, lives 0, 10 .. 90: S(0) = .9, mean 45."""
    plant = BuiltPlant({"life": [unit(n, 10 * n) for n in range(10)]})
    first = plant.analysis("survival")[0]
    assert (first["life_cycles"], first["survival"]) == (0, pytest.approx(0.9))
    assert plant.value("mttf") == 45
    (summary,) = plant.analysis("survival_summary")
    assert (summary["units"], summary["restricted_mean_cycles"]) == (10, pytest.approx(45))
    found = fit(*[unit(n, 10 * n) for n in range(10)])
    assert found[WEIBULL]["reason"] == found["weibull, median ranks"]["reason"]
    assert found[WEIBULL]["reason"] == "a unit failed at life 0, which has no logarithm"
    assert (found[EXPONENTIAL]["mean_cycles"], found[EXPONENTIAL]["reason"]) == (45, "")


def test_a_unit_seen_at_life_0_alone_changes_no_fit() -> None:
    lives = [unit(1, 10), unit(2, 20), unit(3, 30)]
    assert fit(*lives, unit(4, 0, failed=False))[WEIBULL]["shape"] == fit(*lives)[WEIBULL]["shape"]
    assert fit(*lives, unit(4, 0, failed=False))[WEIBULL]["reason"] == ""


def test_a_bound_is_promised_where_there_is_one() -> None:
    """100 / -ln .05 = 33.4 cycles; an observation that ends with a failure has none."""
    by_time = fit(unit(1, 100, failed=False))[EXPONENTIAL]
    assert by_time["reason"] == "no failure: only a lower bound of the mean is known"
    assert by_time["mean_cycles_lower"] == pytest.approx(100 / -log(0.05))
    by_failure = fit(unit(1, 100, failed=False), terminated="failure")[EXPONENTIAL]
    assert (by_failure["reason"], by_failure["mean_cycles_lower"]) == ("no failure", None)
    seen_at_once = fit(unit(1, 0, failed=False))[EXPONENTIAL]
    assert (seen_at_once["reason"], seen_at_once["mean_cycles_lower"]) == ("no failure", None)
    assert fit(unit(1, 0))[EXPONENTIAL]["reason"] == "all units failed at life 0"


def counted(machine: str, *counts: int, width: int = 50) -> Rows:
    return [
        {"machine_id": machine, "from_age_us": n * width * H, "age_us": (n + 1) * width * H, "failure_count": count}
        for n, count in enumerate(counts)
    ]


def test_failures_all_in_the_first_or_last_interval_have_no_best_beta_and_others_theirs() -> None:
    """Of 4 and 2 failures before and after half of the time, beta is log2(6 / 4)."""
    plant = BuiltPlant({"failure_age": [*counted("first", 3, 0), *counted("last", 0, 3), *counted("both", 4, 2)]})
    found = {r["machine_id"]: r for r in plant.analysis("reliability_growth", by=["machine"])}
    assert found["first"]["reason"] == found["last"]["reason"]
    assert (
        found["first"]["reason"]
        == "no finite beta fits best: the failures are all in the first interval, or all in the last"
    )
    assert (found["first"]["beta"], found["first"]["systems"], found["first"]["failures"]) == (None, 1, 3)
    assert found["both"]["beta"] == pytest.approx(log(4 / 6) / log(1 / 2))
    assert found["both"]["fit_df"] is None


def test_a_chi_square_is_shown_with_its_degrees_of_freedom() -> None:
    plant = BuiltPlant({"failure_age": counted("m", 9, 8, 7, 6)})
    (row,) = plant.analysis("reliability_growth")
    assert row["fit_df"] == 2
    assert row["fit_p"] is not None


def test_failures_at_ends_that_differ_have_a_best_beta() -> None:
    """At 10 and 100 h, b has 2 / b + ln 10 + ln 100 = 2 (10^b ln 10 + 100^b ln 100) / (10^b + 100^b)."""
    ends = [{"machine_id": m, "age_us": n * H, "failure_count": 1} for m, n in (("a", 10), ("b", 100))]
    (row,) = BuiltPlant({"failure_age": ends}).analysis("reliability_growth")
    beta = row["beta"]
    weights = [10**beta, 100**beta]
    mean_log = (weights[0] * log(10) + weights[1] * log(100)) / sum(weights)
    assert 2 / beta + log(10) + log(100) == pytest.approx(2 * mean_log)
    assert row["reason"] == ""
    same = [{"machine_id": m, "age_us": 10 * H, "failure_count": 1} for m in ("a", "b")]
    (row,) = BuiltPlant({"failure_age": same}).analysis("reliability_growth")
    assert row["reason"] == "each failure is at the end of the observation of its system"


def interval(start: int, end: int, component: str | None = None, machine: str = "A") -> dict[str, Any]:
    return {
        "machine_id": machine,
        "component": component,
        "from_age_us": start * H,
        "age_us": end * H,
        "failure_count": 1,
    }


@pytest.mark.parametrize(
    ("rows", "refused"),
    [
        ([interval(0, 50), interval(30, 100)], [1, 2]),
        ([interval(0, 50), interval(50, 100)], []),
        ([interval(0, 50), interval(30, 100, machine="B")], []),
        ([interval(0, 50, "motor"), interval(0, 50, "pump"), interval(50, 60, "pump")], []),
        ([interval(0, 50, "motor"), interval(0, 50, "motor"), interval(50, 60)], [2]),
        ([interval(0, 50, "motor"), interval(10, 50, "pump")], [1, 2]),
        ([interval(0, 100), interval(10, 20), interval(30, 40), interval(100, 110)], [1, 2, 3]),
    ],
)
def test_counted_intervals_of_a_system_do_not_overlap(rows: Rows, refused: list[int]) -> None:
    assert BuiltPlant({"failure_age": rows}).quarantine("failure_age") == [("intervals_overlap", n) for n in refused]


def test_a_value_whose_square_is_no_number_is_quarantined_and_others_are_right() -> None:
    """10 11 12 11.5: mean 11.125, sd .853913; 8.875 / 3 sd = 3.464446."""
    values = {"a": (10.0, 11.0, 12.0, 11.5), "b": (10.0, 11.0, 1.7976931348623157e308, 11.5), "c": (1e100, 0.0)}
    rows = [
        {"characteristic": c, "sample_no": n, "value": v, "lower_limit": 0.0, "upper_limit": 20.0}
        for c, measured in values.items()
        for n, v in enumerate(measured)
    ]
    plant = BuiltPlant({"measurement": rows})
    assert plant.quarantine("measurement") == [("value_not_finite", 7)]
    found = {a.group["characteristic"]: a.value for a in plant.ask("ppk", by=["characteristic"])}
    assert found["a"] == pytest.approx(3.464445, abs=1e-6)
    assert found["c"] is not None


def test_the_normalised_yield_of_a_long_route_does_not_underflow() -> None:
    steps = [
        {"product_id": "L", "operation_no": n, "inspected_qty": 10, "first_pass_qty": 1, "defective_qty": 9}
        for n in range(1, 401)
    ]
    (row,) = BuiltPlant({"inspection": steps}).analysis("rolled_throughput_yield", yield_from="inspection")
    assert row["normalised_yield"] == pytest.approx(0.1)
    steps[7]["first_pass_qty"], steps[7]["defective_qty"] = 0, 10
    (row,) = BuiltPlant({"inspection": steps}).analysis("rolled_throughput_yield", yield_from="inspection")
    assert (row["rolled_yield"], row["normalised_yield"]) == (0, 0)


@pytest.mark.parametrize(("size", "has_range"), [(25, True), (26, False)])
def test_a_range_of_more_than_25_values_is_refused_with_what_to_ask(size: int, has_range: bool) -> None:
    rows = [
        {"characteristic": "c", "sample_no": n, "subgroup_no": 1, "value": float(n % 3), "upper_limit": 9.0}
        for n in range(size)
    ]
    plant = BuiltPlant({"measurement": rows})
    (by_range,) = plant.ask("cpu", by=["characteristic"])
    (by_sd,) = plant.ask("cpu", by=["characteristic"], conventions={"within_sigma": ["sd"]})
    assert by_sd.value is not None
    assert (by_range.value is not None) is has_range
    why = "ranges of more than 25 values have no d2; ask with within_sigma=sd or pooled"
    assert by_range.reason.startswith("" if has_range else why)
    assert (by_range.reason == "") is has_range


def test_a_single_value_has_no_spread() -> None:
    rows = [{"characteristic": "c", "sample_no": 1, "value": 1.0, "upper_limit": 9.0}]
    (answer,) = BuiltPlant({"measurement": rows}).ask("cpu", by=["characteristic"])
    assert answer.reason.startswith("fewer than two values to compare")


def count(item: str, day: int, on_hand: int) -> dict[str, Any]:
    return {
        "place": "store",
        "item": item,
        "counted_at": at(f"+{day} 00:00"),
        "on_hand_qty": on_hand,
        "throughput_qty": 5,
    }


def test_a_stock_that_leaves_out_an_item_says_which() -> None:
    """Bolts 10 for a day; nuts were counted once, so nobody knows how long there were 90."""
    bolts = [count("bolt", 0, 10), count("bolt", 1, 10)]
    (whole,) = BuiltPlant({"inventory": bolts}).ask("average_inventory")
    assert (whole.value, whole.reason) == (10, "")
    plant = BuiltPlant({"inventory": [*bolts, count("nut", 0, 90)]})
    for kpi in ("inventory_turns", "average_inventory"):
        (answer,) = plant.ask(kpi)
        assert answer.reason == "leaves out 1 item without two counts: store nut"
    found = {a.group["item"]: a.reason for a in plant.ask("average_inventory", by=["item"])}
    assert found["bolt"] == ""


def test_the_upper_limit_of_a_fraction_above_1_is_a_named_convention() -> None:
    """8 of 10 and 10 of 10: p 0.9, 0.9 + 3 sqrt(.09 / 10) = 1.1846."""
    rows = [{"product_id": "p", "sample_no": n, "inspected_qty": 10, "defective_qty": d} for n, d in enumerate((8, 10))]
    plant = BuiltPlant({"inspection": rows})
    for chart, most, normal in (("p_chart", 1, 1.1846050), ("np_chart", 10, 11.846050)):
        (usual, _), (cut, _) = plant.analysis(chart), plant.analysis(chart, upper_limit="possible")
        assert (usual["upper_control_limit"], usual["upper_limit"]) == (pytest.approx(normal), "normal")
        assert (cut["upper_control_limit"], cut["upper_limit"]) == (most, "possible")


def ages(machine: str, *hours: float, end: float) -> Rows:
    rows = [{"machine_id": machine, "age_us": round(h * H), "failure_count": 1} for h in hours]
    return [*rows, {"machine_id": machine, "age_us": round(end * H), "failure_count": 0}]


@pytest.mark.parametrize(
    ("rows", "terminated", "reason", "pairs"),
    [
        (ages("a", 10, end=100), "time", "a single failure shows no order of intervals", 0),
        (
            [*ages("a", 10, end=100), *ages("b", 20, end=100)],
            "time",
            "no system failed twice, so no interval comes after another",
            0,
        ),
        (ages("a", 10, 30, end=100), "time", "", 1),
        (ages("a", 10, 30, end=100), "failure", "", 1),
    ],
)
def test_the_order_of_intervals_needs_two_of_one_system(rows: Rows, terminated: str, reason: str, pairs: int) -> None:
    (row,) = BuiltPlant({"failure_age": rows}).analysis("failure_trend", terminated=terminated)
    assert (row["reason"], row["reversal_pairs"]) == (reason, pairs)
    assert (row["reversals_p"] is None) is (reason != "")


def test_an_upper_bound_that_the_approximation_lacks_is_a_reason() -> None:
    """Of two failures z must be below 2: 2 - z sqrt(2 / 2)."""
    plant = BuiltPlant({"failure_age": ages("a", 10, 40, end=100)})
    (without,) = plant.analysis("reliability_growth", confidence=0.99)
    why = "too few failures for an upper bound by the normal approximation; ask with bounds=exact or fisher"
    assert (without["mtbf_upper_h"], without["reason"]) == (None, why)
    for settings in (
        {"confidence": 0.9},
        {"confidence": 0.99, "bounds": "exact"},
        {"confidence": 0.99, "bounds": "fisher"},
    ):
        (row,) = plant.analysis("reliability_growth", **settings)
        assert row["mtbf_upper_h"] is not None
        assert row["reason"] == ""


def test_lives_too_long_to_be_added_are_quarantined() -> None:
    plant = BuiltPlant({"life": [unit(1, 10**15), unit(2, 10**15 + 1)]})
    assert plant.quarantine("life") == [("life_too_long", 2)]
