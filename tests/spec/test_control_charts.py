"""What a control chart says: constants, limits, phases, streams and run rules."""

import math

import pytest

from plantkpi.analyses.run_rules import flag_names
from plantkpi.catalog.registry import settings_from
from plantkpi.chart_constants import LARGEST_SIZE, constants
from plantkpi.errors import ConfigError
from tests.oracle import spc_reference
from tests.plants import BuiltPlant, at

PRINTED = {
    "d2": {2: 1.128, 3: 1.693, 4: 2.059, 5: 2.326, 10: 3.078, 25: 3.931},
    "d3": {2: 0.853, 3: 0.888, 4: 0.880, 5: 0.864, 10: 0.797, 25: 0.708},
    "c4": {2: 0.7979, 3: 0.8862, 4: 0.9213, 5: 0.9400, 10: 0.9727, 25: 0.9896},
    "A2": {2: 1.880, 3: 1.023, 4: 0.729, 5: 0.577, 10: 0.308, 25: 0.153},
    "A3": {2: 2.659, 3: 1.954, 4: 1.628, 5: 1.427, 10: 0.975, 25: 0.606},
    "B3": {2: 0.0, 5: 0.0, 6: 0.030, 10: 0.284, 25: 0.565},
    "B4": {2: 3.267, 3: 2.568, 4: 2.266, 5: 2.089, 10: 1.716, 25: 1.435},
    "D3": {2: 0.0, 6: 0.0, 7: 0.076, 10: 0.223, 25: 0.459},
    "D4": {2: 3.267, 3: 2.575, 4: 2.282, 5: 2.114, 10: 1.777, 25: 1.541},
}
"""As tables print them: NIST/SEMATECH 6.3.2.1, ASTM Manual 7."""


def values(*numbers, **more):
    return [{"characteristic": "c", "sample_no": n, "value": float(x)} | more for n, x in enumerate(numbers, 1)]


def chart(name, rows, **settings):
    kind = "inspection" if "inspected_qty" in rows[0] else "measurement"
    return BuiltPlant({kind: rows}).analysis(name, **settings)


def signals(name, rows, flag="is_signal", **settings):
    return [row["point_no"] for row in chart(name, rows, **settings) if row[flag]]


@pytest.mark.parametrize("name", PRINTED)
def test_constants_are_those_that_tables_print(name):
    rounded = constants(name, is_printed=True)
    assert {n: rounded[n] for n in PRINTED[name]} == PRINTED[name]


@pytest.mark.parametrize("n", [2, 3, 6, 13, 25])
def test_constants_have_full_digits(n):
    assert constants("d2")[n] == pytest.approx(spc_reference.d2(n), rel=1e-13)
    assert constants("d3")[n] == pytest.approx(spc_reference.d3(n), rel=1e-13)
    assert constants("c4")[n] == pytest.approx(spc_reference.c4(n), rel=1e-14)


def test_constants_of_two_are_known_in_closed_form():
    assert constants("d2")[2] == pytest.approx(2 / math.sqrt(math.pi), rel=1e-15)
    assert constants("d3")[2] == pytest.approx(math.sqrt(2 - 4 / math.pi), rel=1e-15)
    assert constants("d2")[3] == pytest.approx(3 / math.sqrt(math.pi), rel=1e-15)
    assert set(constants("A2")) == set(range(2, LARGEST_SIZE + 1))


def test_a_standard_deviation_of_more_than_25_values_has_constants_and_a_range_has_none():
    """30 values -1 and 1 in turn, sd √(30/29); sigma = sd / c4(30), which has 0.991419 in tables."""
    rows = values(*[(-1) ** n for n in range(30)], subgroup_no=1)
    (row,) = chart("xbar_s_chart", rows)
    assert row["sigma"] == pytest.approx(math.sqrt(30 / 29) / spc_reference.c4(30), rel=1e-12)
    (row,) = chart("xbar_r_chart", rows)
    assert (row["sigma"], row["subgroup_range"], row["upper_control_limit"]) == (None, 2.0, None)


def test_values_that_never_change_have_limits_on_the_centre_and_no_signal():
    rows = chart("individuals_chart", values(7, 7, 7), rules="nelson")
    assert [(r["centre"], r["lower_control_limit"], r["upper_control_limit"]) for r in rows] == [(7, 7, 7)] * 3
    assert not any(r["is_signal"] for r in rows)


def test_a_single_value_has_a_centre_and_no_limits():
    (row,) = chart("individuals_chart", values(7))
    assert (row["centre"], row["sigma"], row["upper_control_limit"], row["moving_range"]) == (7, None, None, None)
    assert (row["zone"], row["is_signal"], row["is_moving_range_signal"]) == (None, False, False)


def test_streams_have_limits_of_their_own():
    rows = values(1, 2, 1, machine_id="m1") + values(101, 102, 101, machine_id="m2")
    found = chart("individuals_chart", rows)
    assert {(r["machine_id"], round(r["centre"], 6)) for r in found} == {("m1", 1.333333), ("m2", 101.333333)}
    assert [r["moving_range"] for r in found] == [None, 1, 1, None, 1, 1]


def test_a_run_does_not_reach_over_two_streams():
    rows = values(*[1] * 7, machine_id="m1") + values(*[1] * 8, machine_id="m2")
    found = chart("individuals_chart", rows, rules="western_electric", target=0.0, sigma=10.0)
    assert [(r["machine_id"], r["point_no"]) for r in found if r["is_run"]] == [("m2", 8)]


def test_phase_one_makes_the_limits_and_phase_two_is_held_against_them():
    """Four values 1, 2, 1, 2: mean 1.5, MR̄ 1, limits 1.5 ± 3/1.128379 = -1.1587 and 4.1587; 5 is beyond, 4 is not."""
    found = chart("individuals_chart", values(1, 2, 1, 2, 4, 5), phase_one=4)
    assert {r["centre"] for r in found} == {1.5}
    assert found[0]["upper_control_limit"] == pytest.approx(1.5 + 3 * math.sqrt(math.pi) / 2, rel=1e-12)
    assert [(r["phase"], r["is_signal"]) for r in found] == [(1, False)] * 4 + [(2, False), (2, True)]


def test_phase_one_may_end_at_an_instant_which_belongs_to_it():
    rows = values(1, 2, 1, 2, 9)
    rows = [r | {"measured_at": at(f"0{n}:00")} for n, r in enumerate(rows)]
    rows[-1]["measured_at"] = None
    found = chart("individuals_chart", rows, phase_one=at("02:00"))
    assert [r["phase"] for r in found] == [1, 1, 1, 2, 2]
    assert found[0]["centre"] == pytest.approx(4 / 3)


def test_phase_one_is_read_from_text():
    assert settings_from("individuals_chart", {"phase_one": "20"}) == {"phase_one": 20}
    assert settings_from("individuals_chart", {"phase_one": "2024-03-04T02:00:00Z"}) == {"phase_one": at("02:00")}


def test_given_values_take_the_place_of_estimates():
    found = chart("individuals_chart", values(1, 2), target=5.0, sigma=2.0)
    assert {(r["lower_control_limit"], r["centre"], r["upper_control_limit"]) for r in found} == {(-1, 5, 11)}
    assert found[0]["moving_range_centre"] == pytest.approx(2 * 2 / math.sqrt(math.pi), rel=1e-12)


def test_subgroups_of_unequal_size_have_limits_of_their_own():
    """Sizes 2, 4 and 1, target 0 and sigma 1: ± 3/√2, ± 3/2 and ± 3; one value has no range."""
    rows = [r | {"subgroup_no": g} for r, g in zip(values(1, 2, 1, 2, 1, 2, 3), [1, 1, 2, 2, 2, 2, 3], strict=True)]
    found = chart("xbar_r_chart", rows, target=0.0, sigma=1.0)
    assert [r["upper_control_limit"] for r in found] == pytest.approx([3 / math.sqrt(2), 1.5, 3.0])
    assert [r["subgroup_range"] for r in found] == [1, 1, None]
    assert [r["value_count"] for r in found] == [2, 4, 1]


def test_the_centre_of_subgroups_is_the_mean_of_all_values():
    rows = [r | {"subgroup_no": g} for r, g in zip(values(0, 0, 6), [1, 1, 2], strict=True)]
    assert {r["centre"] for r in chart("xbar_s_chart", rows)} == {2.0}


RUNS = {
    # value of each point in sigmas, target 0; rule of which set; where it must be set
    "one beyond three": ([0, 3, 3.01, -3.01], "none", "is_beyond_limit", [3, 4]),
    "two of three": ([2.1, 0, 2.1, 0, 2.1], "western_electric", "is_2_of_3_beyond_2_sigma", [3, 5]),
    "two of three, other sides": ([2.1, -2.1, 0, 2.1], "nelson", "is_2_of_3_beyond_2_sigma", []),
    "four of five": ([1.1, 1.1, 0, 1.1, 1.1, 0], "nelson", "is_4_of_5_beyond_1_sigma", [5]),
    "on the line": ([2, 2, 2, 1, 1, 1, 1], "nelson", "is_2_of_3_beyond_2_sigma", []),
    "eight": ([0.1] * 9, "western_electric", "is_run", [8, 9]),
    "nine": ([-0.1] * 9, "nelson", "is_run", [9]),
    "a point on the centre breaks a run": ([0.1] * 5 + [0] + [0.1] * 5, "western_electric", "is_run", []),
    "six rising": ([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.5], "nelson", "is_trend", [6]),
    "a tie breaks a trend": ([0.5, 0.4, 0.4, 0.3, 0.2, 0.1], "nelson", "is_trend", []),
    "fourteen in turn": ([0.1, -0.1] * 7, "nelson", "is_alternating", [14]),
    "fifteen within one": ([0.5, -0.5, 0.2] * 5, "nelson", "is_run_within_1_sigma", [15]),
    "eight outside one": ([1.5, -1.5] * 4, "nelson", "is_run_outside_1_sigma", [8]),
}


@pytest.mark.parametrize("run", RUNS)
def test_rules(run):
    points, rules, flag, expected = RUNS[run]
    assert signals("individuals_chart", values(*points), flag, rules=rules, target=0.0, sigma=1.0) == expected


def test_lengths_of_runs_and_trends_can_be_chosen():
    given = {"rules": "nelson", "target": 0.0, "sigma": 1.0}
    rising = values(*[0.1 * n for n in range(1, 9)])
    assert signals("individuals_chart", rising, "is_trend", **given) == [6, 7, 8]
    assert signals("individuals_chart", rising, "is_trend", **given, trend_points=7) == [7, 8]
    assert signals("individuals_chart", rising, "is_run", **given, run_points=8) == [8]


def test_of_two_of_three_the_third_may_be_marked_too():
    given = {"rules": "western_electric", "target": 0.0, "sigma": 1.0}
    rows = values(2.1, 2.1, 0, 0)
    assert signals("individuals_chart", rows, "is_2_of_3_beyond_2_sigma", **given) == [2]
    assert signals("individuals_chart", rows, "is_2_of_3_beyond_2_sigma", **given, marking="window") == [2, 3]


def test_each_set_has_the_columns_of_its_rules():
    assert [len(flag_names(rules)) - 3 for rules in ("none", "western_electric", "nelson")] == [1, 4, 8]
    (row,) = chart("individuals_chart", values(1), rules="western_electric")
    assert set(flag_names("western_electric")) <= set(row)
    assert "is_trend" not in row


def test_zones_are_counted_from_the_centre():
    found = chart("individuals_chart", values(0.5, -1, 1.5, -2.5, 3, 3.5), target=0.0, sigma=1.0)
    assert [r["zone"] for r in found] == ["C", "C", "B", "A", "A", "beyond"]


def inspections(*counts, quantity="defective_qty"):
    return [{"sample_no": n, "inspected_qty": s, quantity: d} for n, (d, s) in enumerate(counts, 1)]


def test_a_fraction_is_all_defective_over_all_inspected_and_no_mean_of_fractions():
    """10 of 20 and 10 of 180: 20/200 = 0.1, where the mean of 0.5 and 0.0556 is 0.278."""
    found = chart("p_chart", inspections((10, 20), (10, 180)))
    assert {r["centre"] for r in found} == {0.1}
    assert [r["upper_control_limit"] for r in found] == pytest.approx(
        [0.1 + 3 * math.sqrt(0.09 / 20), 0.1 + 3 * math.sqrt(0.09 / 180)]
    )
    assert found[0]["lower_control_limit"] == 0
    assert math.copysign(1, found[0]["lower_control_limit"]) == 1  # printed as 0.0, not as -0.0


def test_an_unknown_or_empty_sample_is_a_point_without_a_value():
    found = chart("p_chart", inspections((1, 10), (None, 10), (0, 0), (3, 10)))
    assert [r["value"] for r in found] == [0.1, None, None, 0.3]
    assert found[0]["centre"] == 0.2
    assert not found[1]["is_signal"]


def test_counts_of_samples_of_different_size_have_no_c_chart():
    found = chart("c_chart", inspections((4, 1), (4, 2), quantity="defect_qty"))
    assert [(r["value"], r["centre"], r["upper_control_limit"]) for r in found] == [(4, None, None)] * 2
    assert [r["centre"] for r in chart("c_chart", inspections((4, 2), (6, 2), quantity="defect_qty"))] == [5, 5]


def test_samples_are_in_order_of_their_instant_then_of_their_number():
    rows = inspections((1, 10), (2, 10), (3, 10))
    rows = [r | {"inspected_at": at(clock)} for r, clock in zip(rows, ["08:00", "06:00", "06:00"], strict=True)]
    assert [r["sample_no"] for r in chart("p_chart", rows)] == [2, 3, 1]


def test_counts_have_a_chart_by_other_groups_too():
    rows = [r | {"machine_id": m} for r, m in zip(inspections((1, 10), (3, 10)), ["m1", "m2"], strict=True)]
    assert [r["centre"] for r in chart("p_chart", rows)] == [0.1, 0.3]
    assert [r["centre"] for r in chart("p_chart", [r | {"product_id": "p"} for r in rows], by=["product"])] == [
        0.2,
        0.2,
    ]


def test_limits_of_an_ewma_may_grow_with_the_points():
    """λ 0.5, L 3, σ 1: 3 √(0.5/1.5) in the long run; √(1 - 0.25) of that at the first point."""
    given = {"target": 0.0, "sigma": 1.0, "smoothing": 0.5}
    asymptotic = chart("ewma_chart", values(1, 2), **given)[0]
    growing = chart("ewma_chart", values(1, 2), **given, limits="time_varying")[0]
    assert asymptotic["upper_control_limit"] == pytest.approx(math.sqrt(3))
    assert growing["upper_control_limit"] == pytest.approx(1.5)
    assert asymptotic["ewma"] == pytest.approx(0.5)


def test_a_smoothing_out_of_range_is_refused():
    with pytest.raises(ConfigError, match=r"smoothing cannot be 0.*: it must be above 0 and at most 1$"):
        chart("ewma_chart", values(1, 2), smoothing=0.0)


def test_a_cusum_in_sigmas_of_subgroups_takes_their_size():
    """Subgroups of four, σ 2: a point scatters by 1, so k 0.5 and h 5 are 0.5 and 5."""
    rows = [r | {"subgroup_no": n // 4} for n, r in enumerate(values(*[1] * 4, *[3] * 4))]
    found = chart("cusum_chart", rows, points="subgroups", target=0.0, sigma=2.0)
    assert [(r["reference_value"], r["decision_interval"]) for r in found] == [(0.5, 5.0)] * 2
    assert [r["cusum_up"] for r in found] == [0.5, 3.0]


def test_a_head_start_makes_a_cusum_signal_sooner():
    given = {"target": 0.0, "sigma": 1.0, "h": 4.0}
    rows = values(*[1.5] * 5)
    assert signals("cusum_chart", rows, **given) == [5]
    assert signals("cusum_chart", rows, **given, head_start=0.5) == [3, 4, 5]
