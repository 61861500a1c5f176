"""What yields say: inspections, defects per opportunity, and routes of several steps."""

import pytest

from plantkpi.errors import ConfigError
from tests.plants import BuiltPlant, at


def inspected(**counts):
    return {"inspected_qty": 10, **counts}


def answer(rows, kpi, **conventions):
    (found,) = BuiltPlant({"inspection": rows}).ask(kpi, conventions={k: [v] for k, v in conventions.items()})
    return found


def step(operation_no, entered, right, **more):
    row = {"machine_id": "m", "product_id": "p", "operation_no": operation_no}
    return row | {"inspected_qty": entered, "first_pass_qty": right, "total_qty": entered, "good_qty": right} | more


def routes(name, *rows, column, **settings):
    numbered = [row | {"order_no": n} for n, row in enumerate(rows, 1)]
    plant = BuiltPlant({"fct_production": numbered, "fct_inspection": []})
    return [row[column] for row in plant.analysis(name, **settings)]


def test_opportunities_are_weighted_by_units():
    """1 defect on 10 units with 2 places, 1 on 10 with 8: 2 of 100, not the mean of 1/20 and 1/80."""
    rows = [inspected(defect_qty=1, opportunities_per_unit=2), inspected(defect_qty=1, opportunities_per_unit=8)]
    assert answer(rows, "dpo").value == 0.02
    assert answer(rows, "dpu").value == 0.1


def test_an_unknown_count_is_refused_and_is_not_zero():
    found = answer([inspected(defect_qty=1), inspected()], "dpu")
    assert (found.status, found.value) == ("refused", None)
    assert "no counts of defects: defect_qty is unknown in 1 of 2 rows" in found.reason


def test_nothing_inspected_gives_no_yield():
    found = answer([{"inspected_qty": 0, "defect_qty": 0, "defective_qty": 0}], "defective_ratio")
    assert (found.status, found.value) == ("undefined", None)


@pytest.mark.parametrize("defects", [0, 10])
def test_no_defect_and_nothing_but_defects_have_no_sigma_level(defects):
    found = answer([inspected(defect_qty=defects, opportunities_per_unit=1)], "sigma_level")
    assert (found.status, found.value) == ("undefined", None)
    assert found.reason.startswith("has no value for")


def test_the_shift_of_a_sigma_level_is_named():
    rows = [inspected(defect_qty=5, opportunities_per_unit=1)]
    shifted, plain = answer(rows, "sigma_level"), answer(rows, "sigma_level", sigma_shift="0")
    assert (shifted.value, shifted.convention) == (1.5, "sigma_shift=1.5")
    assert (plain.value, plain.convention) == (0.0, "sigma_shift=0")


def test_both_shifts_stand_side_by_side():
    plant = BuiltPlant({"inspection": [inspected(defect_qty=5, opportunities_per_unit=1)]})
    found = plant.ask("sigma_level", conventions={"sigma_shift": ["1.5", "0"]})
    assert [(a.convention, a.value) for a in found] == [("sigma_shift=1.5", 1.5), ("sigma_shift=0", 0.0)]


def test_so_many_defects_that_no_unit_is_without_are_a_yield_of_zero():
    assert answer([{"inspected_qty": 1, "defect_qty": 100_000}], "throughput_yield").value == 0.0


def test_units_reworked_before_the_inspection_are_right_by_one_count_and_not_by_the_other():
    rows = [inspected(first_pass_qty=7, defective_qty=1)]
    assert answer(rows, "inspection_first_pass_yield").value == 0.7
    assert answer(rows, "inspection_first_pass_yield", first_pass_from="defective").value == 0.9


def test_the_same_sample_is_counted_once_and_samples_without_a_number_each():
    rows = [inspected(sample_no=1, order_id="o"), inspected(sample_no=1, order_id="o"), inspected(), inspected()]
    plant = BuiltPlant({"inspection": rows})
    assert plant.value("inspected_units") == 30
    assert plant.quarantine("inspection") == [("duplicate", 2)]


def test_an_inspection_has_the_date_of_its_instant():
    rows = [inspected(inspected_at=at("00:00")), inspected(inspected_at=at("+1 23:59")), inspected()]
    plant = BuiltPlant({"inspection": rows})
    dates = [row[0] for row in plant.rows("fct_inspection", "business_date", order_by=["source_row"])]
    assert dates == [at("00:00").date(), at("+1 00:00").date(), None]


def test_a_business_day_that_starts_at_six_takes_the_night_before():
    rows = [inspected(inspected_at=at("05:59")), inspected(inspected_at=at("06:00"))]
    plant = BuiltPlant({"inspection": rows}, business_day_starts="06:00")
    dates = [row[0] for row in plant.rows("fct_inspection", "business_date", order_by=["source_row"])]
    assert dates == [at("2024-03-03 00:00").date(), at("00:00").date()]


def test_a_route_is_the_product_of_its_steps_in_order():
    rows = (step(20, 95, 90), step(10, 100, 95))
    assert routes("route_yield", *rows, column="operation_no") == [10, 20]
    assert routes("route_yield", *rows, column="rolled_yield") == pytest.approx([0.95, 0.9])
    assert routes("rolled_throughput_yield", *rows, column="normalised_yield") == pytest.approx([0.9**0.5])


def test_reports_of_a_step_are_added_before_they_are_divided():
    """1 of 1 and 80 of 99: 0.81, where the mean of both is 0.904."""
    assert routes("route_yield", step(10, 1, 1), step(10, 99, 80), column="step_yield") == [0.81]


def test_a_step_that_had_none_right_makes_the_route_zero():
    assert routes("rolled_throughput_yield", step(10, 9, 0), step(20, 9, 9), column="rolled_yield") == [0.0]
    assert routes("rolled_throughput_yield", step(10, 9, 0), step(20, 9, 9), column="normalised_yield") == [0.0]


def test_a_step_of_which_nothing_is_known_makes_the_route_unknown():
    rows = (step(10, 9, 9), step(20, 9, None), step(30, 9, 9))
    assert routes("route_yield", *rows, column="rolled_yield") == [1.0, None, None]
    assert routes("rolled_throughput_yield", *rows, column="rolled_yield") == [None]
    assert routes("rolled_throughput_yield", *rows, column="least_step_yield") == [None]


def test_a_step_that_no_unit_entered_has_no_yield():
    assert routes("route_yield", step(10, 0, 0), column="step_yield") == [None]


def test_a_thousand_poor_steps_do_not_underflow():
    rows = [step(n, 1000, 1) for n in range(110)]
    assert routes("rolled_throughput_yield", *rows, column="rolled_yield") == [0.0]


def test_rework_that_is_good_later_counts_as_good_and_not_as_right_first_time():
    row = step(10, 100, 95, scrap_qty=5, rework_qty=3)
    assert routes("route_yield", row, column="step_yield", yield_from="good") == [0.95]
    assert routes("route_yield", row, column="step_yield", yield_from="right_first_time") == [0.92]


def test_routes_may_be_requested_by_group():
    rows = (step(10, 10, 9), step(10, 10, 5, machine_id="n"))
    found = routes("rolled_throughput_yield", *rows, column="rolled_yield", by=["machine"])
    assert found == pytest.approx([0.9, 0.5])


def test_a_group_that_inspections_do_not_have_is_named():
    with pytest.raises(ConfigError, match="inspections have no 'shift'"):
        routes("route_yield", column="step_yield", by=["shift"], yield_from="inspection")


@pytest.mark.parametrize("kpi", ["first_time_yield", "quality_ratio"])
def test_first_time_yield_is_the_quality_ratio_where_no_rework_is_good_later(kpi):
    row = step(10, 100, 92, scrap_qty=5, rework_qty=3)
    plant = BuiltPlant({"fct_production": [row], "fct_inspection": []})
    assert plant.value(kpi) == 0.92
