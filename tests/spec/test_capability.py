"""What capability says: within and overall, one limit and two, and when there is no index."""

import math

import pytest

from plantkpi.catalog.registry import KPIS
from tests.plants import BuiltPlant, at

LIMITS = {"lower_limit": 8.0, "upper_limit": 20.0, "target_value": 15.0}
INDICES = [
    name for name, kpi in KPIS.items() if kpi.metadata.mart == "fct_measurement" and kpi.metadata.unit == "index"
]


def values(*numbers, **more):
    rows = [{"characteristic": "width", "sample_no": n, "value": float(x)} for n, x in enumerate(numbers, 1)]
    return [row | LIMITS | more for row in rows]


def answer(rows, kpi, by=("characteristic",), **conventions):
    (found,) = BuiltPlant({"measurement": rows}).ask(kpi, by=by, conventions={k: [v] for k, v in conventions.items()})
    return found


def test_within_and_overall_are_kept_apart():
    """Two subgroups of two, 10 and 12, 16 and 18: s within √2 (pooled), overall √(40/3)."""
    rows = [r | {"subgroup_no": n} for r, n in zip(values(10, 12, 16, 18), [1, 1, 2, 2], strict=True)]
    assert answer(rows, "cp", within_sigma="pooled").value == pytest.approx(12 / (6 * math.sqrt(2)), rel=1e-12)
    assert answer(rows, "pp").value == pytest.approx(12 / (6 * math.sqrt(40 / 3)), rel=1e-12)


def test_ranges_never_reach_over_two_machines():
    rows = values(10, 12, machine_id="m1") + values(16, 18, machine_id="m2")
    assert answer(rows, "within_standard_deviation").value == pytest.approx(math.sqrt(math.pi), rel=1e-12)


def test_ranges_are_divided_by_the_constant_of_their_own_size():
    """Ranges 2 of two and 4 of three values: the mean of 2/1.128379 and 4/1.692569."""
    rows = [r | {"subgroup_no": n} for r, n in zip(values(10, 12, 14, 16, 18), [1, 1, 2, 2, 2], strict=True)]
    expected = (math.sqrt(math.pi) + 4 * math.sqrt(math.pi) / 3) / 2
    assert answer(rows, "within_standard_deviation").value == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("within_sigma", ["range", "sd", "moving_range"])
def test_values_without_subgroups_have_moving_ranges(within_sigma):
    found = answer(values(10, 12, 10), "within_standard_deviation", within_sigma=within_sigma)
    assert found.value == pytest.approx(math.sqrt(math.pi), rel=1e-12)
    assert found.convention == f"within_sigma={within_sigma}"


def test_the_pooled_variance_of_values_without_subgroups_is_that_of_successive_differences():
    """Differences 2 and 4: √((4/2 + 16/2) / 2) = √5."""
    assert answer(values(10, 12, 16), "within_standard_deviation", within_sigma="pooled").value == math.sqrt(5)


def test_characteristics_are_never_pooled():
    found = answer(values(10, 12), "cpk", by=())
    assert (found.status, found.reason) == (
        "refused",
        "does not add up over characteristic: ask for it --by characteristic",
    )


def test_limits_that_differ_within_a_group_are_refused():
    rows = [*values(10, 12), values(14)[0] | {"sample_no": 3, "upper_limit": 21.0}]
    for kpi in ("cp", "pp", "cpm", "capability_k"):
        found = answer(rows, kpi)
        assert found.status == "refused"
        assert "no limit, or not the same one in all rows" in found.reason
    assert answer(rows, "ppl").status == "ok"


def test_a_limit_that_some_rows_lack_is_refused():
    rows = [*values(10, 12), values(14)[0] | {"sample_no": 3, "upper_limit": None}]
    assert answer(rows, "ppu").status == "refused"


@pytest.mark.parametrize("limit", [-5.0, None])
@pytest.mark.parametrize("kpi", ["cpk", "ppk", "cmk", "cpmk"])
def test_an_unclear_limit_does_not_leave_the_index_to_the_other(kpi, limit):
    """The lower limit might be the nearer one: 11 is 3 above 8, and 9 below 20."""
    rows = [*values(10, 12), values(11)[0] | {"sample_no": 3, "lower_limit": limit}]
    found = answer(rows, kpi)
    assert (found.value, found.status) == (None, "refused")
    assert "no limit, or not the same one in all rows" in found.reason


def test_one_limit_gives_the_index_of_its_side_and_no_cp():
    rows = values(10, 12, lower_limit=None)
    assert answer(rows, "cpk").value == answer(rows, "cpu").value
    assert [answer(rows, kpi).value for kpi in ("cp", "cpl", "pp", "capability_k", "cpm")] == [None] * 5


def test_no_limit_gives_no_index():
    rows = values(10, 12, lower_limit=None, upper_limit=None)
    assert [answer(rows, kpi).value for kpi in INDICES] == [None] * len(INDICES)
    assert answer(rows, "mean_value").value == 11


def test_without_a_target_there_is_no_cpm():
    found = answer(values(10, 12, target_value=None), "cpm")
    assert found.status == "refused"
    assert "no target" in found.reason


@pytest.mark.parametrize("number", [0.1, 11.0, 1e9 + 0.1])
def test_what_does_not_scatter_has_no_index_rather_than_an_endless_one(number):
    rows = [
        *values(*([number] * 7), lower_limit=None),
        {"characteristic": "other", "sample_no": 1, "value": 3.3},
        *values(8.7, machine_id="m"),
    ]
    by = ("characteristic", "machine")
    plant = BuiltPlant({"measurement": rows})
    for kpi in ("cpk", "ppk", "cmk"):
        (found,) = [a for a in plant.ask(kpi, by=by) if a.group == {"characteristic": "width", "machine": None}]
        assert (found.value, found.status) == (None, "undefined"), kpi


def test_a_single_value_has_no_index():
    assert answer(values(10), "ppk").value is None
    assert answer(values(10), "standard_deviation").status == "refused"


def test_a_mean_beyond_a_limit_gives_a_negative_index():
    assert answer(values(22, 24), "ppk").value < 0


def test_cpk_is_cp_less_its_share_k():
    rows = values(10, 13, 12, 15)
    cp, cpk, k = (answer(rows, kpi).value for kpi in ("cp", "cpk", "capability_k"))
    assert cpk == pytest.approx(cp * (1 - k), rel=1e-12)


def test_machine_capability_is_that_of_the_run_that_is_requested_for():
    rows = [*values(10, 12, 11), values(19)[0] | {"sample_no": 4}]
    rows = [
        r | {"measured_at": at(clock)} for r, clock in zip(rows, ["06:00", "06:01", "06:02", "+1 06:00"], strict=True)
    ]
    found = BuiltPlant({"measurement": rows}).ask("cm", by=["characteristic", "date"])
    assert [a.value for a in found] == [12 / 6, None]


def test_values_beyond_a_limit_are_counted_and_unknown_without_limits():
    assert answer(values(7, 8, 20, 21), "out_of_limits_ratio", by=()).value == 0.5
    rows = [*values(9), {"characteristic": "free", "sample_no": 1, "value": 1.0}]
    assert answer(rows, "out_of_limits_ratio", by=()).status == "refused"
    assert answer(rows, "measured_values", by=()).value == 2


def test_a_value_without_an_instant_has_no_date():
    rows = [values(9)[0] | {"measured_at": at("23:59")}, values(9)[0] | {"sample_no": 2}]
    assert BuiltPlant({"measurement": rows}).rows("fct_measurement", "business_date", order_by=["sample_no"]) == [
        (at("00:00").date(),),
        (None,),
    ]
