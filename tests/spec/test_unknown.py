"""Unknown is not zero, and a question that the data cannot answer is refused with the reason."""

from typing import Any, ClassVar

import pytest

from tests.plants import BuiltPlant, at

S = 1_000_000


def order(start: str, end: str, machine: str = "m", **more: Any) -> dict[str, Any]:
    made = {"machine_id": machine, "order_id": f"{machine} {start}", "start_at": at(start), "end_at": at(end)}
    return made | {"product_id": "p", "total_qty": 100} | more


RATE = [{"product_id": "p", "ideal_cycle_us": 30 * S}]
STOP = {"machine_id": "m", "state": "stopped", "start_at": at("06:00"), "end_at": at("07:00")}


def test_good_parts_counted_on_half_the_orders_give_no_quality() -> None:
    plant = BuiltPlant(
        {
            "state_event": [STOP],
            "production": [order("06:00", "10:00", good_qty=90), order("10:00", "14:00")],
            "product_rate": RATE,
        },
        unreported="running",
    )
    quality = plant.ask("quality_ratio")[0]
    assert (quality.value, quality.numerator, quality.denominator) == (None, None, 200)
    assert quality.reason == "no good counts: good_qty is unknown in 1 of 2 rows of fct_production"
    assert plant.value("performance") == 200 * 30 / (7 * 3600)


def test_a_machine_that_runs_and_never_counts_makes_the_whole_unknown() -> None:
    plant = BuiltPlant(
        {
            "state_event": [STOP, STOP | {"machine_id": "n"}],
            "production": [order("06:00", "14:00", good_qty=90)],
            "product_rate": RATE,
        },
        window_start=at("06:00"),
        window_end=at("14:00"),
        unreported="running",
    )
    assert plant.value("quality_ratio") is None
    by_machine = {a.group["machine"]: a.value for a in plant.ask("quality_ratio", by=["machine"])}
    assert by_machine == {"m": 0.9, "n": None}


def test_a_product_without_a_rate_leaves_performance_unknown_and_says_so() -> None:
    from plantkpi.contracts.reconciliation import warnings

    plant = BuiltPlant(
        {"state_event": [STOP], "production": [order("06:00", "14:00", good_qty=90)], "product_rate": []},
        unreported="running",
    )
    assert plant.value("performance") is None
    assert plant.value("quality_ratio") == 0.9
    assert warnings(plant.tables) == [
        "product p has no rate for 1 of its 1 production reports: performance and OEE are unknown there. "
        "Add it to product_rate, or check valid_from."
    ]


def test_of_total_good_and_scrap_a_missing_one_follows_from_the_others() -> None:
    plant = BuiltPlant(
        {
            "production": [
                order("06:00", "07:00", scrap_qty=4, rework_qty=6),
                order("07:00", "08:00", good_qty=97),
                order("08:00", "09:00", total_qty=None, good_qty=50, scrap_qty=2),
            ]
        },
        unreported="running",
    )
    columns = ("total_qty", "good_qty", "scrap_qty")
    assert plant.rows("int_order", *columns, order_by=["order_no"]) == [(100, 90, 4), (100, 97, 3), (52, 50, 2)]


def test_a_work_order_without_any_repair_time_leaves_mttr_unknown() -> None:
    failed = {"machine_id": "m", "kind": "corrective", "component": "belt"}
    plant = BuiltPlant(
        {
            "maintenance": [
                failed | {"failed_at": at("06:00"), "started_at": at("06:30"), "restored_at": at("08:00")},
                failed | {"failed_at": at("09:00")},
                {"machine_id": "m", "kind": "preventive", "started_at": at("10:00")},
            ]
        },
        failures_from="maintenance",
    )
    answer = plant.ask("mttr")[0]
    assert (answer.value, answer.denominator, answer.status) == (None, 2, "refused")


def test_a_repair_that_goes_on_is_no_part_of_mttr() -> None:
    failed = {"machine_id": "m", "kind": "corrective", "component": "belt"}
    plant = BuiltPlant(
        {
            "maintenance": [
                failed | {"failed_at": at("06:00"), "started_at": at("06:30"), "restored_at": at("08:00")},
                failed | {"failed_at": at("09:00"), "started_at": at("09:10")},
            ]
        },
        failures_from="maintenance",
    )
    assert plant.value("mttr") == 2.0
    assert plant.value("mttr", repair_clock="active") == 1.5
    assert plant.value("failures") == 2


def test_several_components_that_fail_at_once_are_one_event() -> None:
    failed = {"machine_id": "m", "kind": "corrective", "failed_at": at("12:00")}
    plant = BuiltPlant(
        {"maintenance": [failed | {"component": "belt"}, failed | {"component": "axis"}]},
        failures_from="maintenance",
        window_start=at("00:00"),
        window_end=at("+1 00:00"),
        unreported="running",
    )
    assert plant.value("mtbf", failure_counting="component") == 12.0
    assert plant.value("mtbf", failure_counting="event") == 24.0


def test_no_failure_is_no_mtbf_but_shows_the_exposure() -> None:
    plant = BuiltPlant(
        {"machine": [{"machine_id": "quiet"}], "state_event": []},
        window_start=at("00:00"),
        window_end=at("+1 00:00"),
        unreported="running",
    )
    answer = plant.ask("mtbf", by=["machine"])[0]
    assert (answer.group, answer.value, answer.numerator, answer.denominator) == (
        {"machine": "quiet"}, None, 24 * 3600 * S, 0,
    )  # fmt: skip
    assert answer.reason == "denominator is 0: failure_event_count"


def test_a_kpi_names_the_inputs_that_are_missing() -> None:
    plant = BuiltPlant({"life": [{"dataset": "d", "unit_id": "u", "life_cycles": 9, "is_failed": True}]})
    answer = plant.ask("oee")[0]
    assert (answer.value, answer.status) == (None, "refused")
    assert answer.reason == (
        "needs state_event or order_stop and production and product_rate, which this plant does not have (it has life)"
    )


def test_parts_stay_whole_when_an_order_spans_shifts() -> None:
    day = at("00:00").date()
    shifts = [
        {"machine_id": "m", "shift": s, "shift_date": day, "start_at": at(a), "end_at": at(b)}
        for s, a, b in (("A", "06:00", "07:00"), ("B", "07:00", "09:00"), ("C", "09:00", "13:00"))
    ]
    plant = BuiltPlant(
        {"shift": shifts, "production": [order("06:00", "13:00", good_qty=99)]},
        unreported="running",
        planned_by="calendar",
    )
    rows = plant.rows("fct_production", "total_qty", "good_qty", order_by=["shift_no"])
    # floor(100 x 1/7), floor(100 x 3/7), 100 and floor(99 x 1/7), floor(99 x 3/7), 99, each less the one before
    assert rows == [(14, 14), (28, 28), (58, 57)]


def test_what_is_made_off_plan_is_distinguished() -> None:
    shift = {
        "machine_id": "m",
        "shift": "A",
        "shift_date": at("00:00").date(),
        "start_at": at("06:00"),
        "end_at": at("08:00"),
    }
    running = {"machine_id": "m", "state": "running", "start_at": at("06:00"), "end_at": at("10:00")}
    plant = BuiltPlant(
        {
            "shift": [shift],
            "state_event": [running],
            "production": [order("06:00", "10:00", good_qty=100)],
            "product_rate": RATE,
        },
        planned_by="calendar",
    )
    rows = plant.rows("fct_production", "shift", "total_qty", "off_plan_qty", "ideal_us", order_by=["shift_no"])
    assert rows == [(None, 50, 50, 0), ("A", 50, 0, 1500 * S)]
    assert plant.value("oee") == 1500 / 7200


def test_a_failure_at_the_very_end_of_the_window_is_not_counted_in_silence() -> None:
    from plantkpi.contracts.reconciliation import warnings

    failed = {"machine_id": "m", "kind": "corrective", "component": "belt"}
    plant = BuiltPlant(
        {"maintenance": [failed | {"failed_at": at("06:00")}, failed | {"failed_at": at("09:00")}]},
        failures_from="maintenance",
    )
    assert plant.value("failures") == 1
    assert warnings(plant.tables) == [
        "1 failures of work orders lie outside the observation window (half-open, see int_window) and are not counted. "
        "Declare [timeline] window_start and window_end to include them."
    ]


def test_running_without_a_production_report_is_reported() -> None:
    from plantkpi.contracts.reconciliation import warnings

    plant = BuiltPlant(
        {"state_event": [STOP], "production": [order("06:00", "08:00", good_qty=90)], "product_rate": RATE},
        unreported="running",
        window_start=at("06:00"),
        window_end=at("11:00"),
    )
    assert plant.value("performance") == 100 * 30 / (4 * 3600)
    assert warnings(plant.tables)[:1] == [
        "machines ran in planned time without a production report (m 3.0 h): it counts as running without parts and "
        "lowers performance. Are reports missing, or in quarantine_production?"
    ]


def test_parts_rounded_over_shifts_do_not_refuse_the_build() -> None:
    """100 made and 99 good over three shifts: the middle one is given 57 and 58, and the sums are right."""
    starts = ("06:00", "14:00", "22:00", "+1 06:00")
    shifts = [
        {"machine_id": "m", "shift": s, "shift_date": at("00:00").date(), "start_at": at(a), "end_at": at(b)}
        for s, a, b in zip("ABC", starts, starts[1:], strict=False)
    ]
    made = order("11:30", "+1 01:20", total_qty=100, good_qty=99)
    plant = BuiltPlant({"shift": shifts, "production": [made]}, unreported="running", planned_by="calendar")
    rows = plant.rows("fct_production", "shift", "total_qty", "good_qty", order_by=["shift_no", "order_no"])
    assert [r for r in rows if r[1]] == [("A", 18, 17), ("B", 57, 58), ("C", 25, 24)]
    assert plant.value("quality_ratio") == 0.99


def test_a_forgotten_end_is_reported() -> None:
    from plantkpi.contracts.reconciliation import warnings

    plant = BuiltPlant(
        {"state_event": [STOP | {"end_at": None}, STOP | {"start_at": at("08:00"), "end_at": at("09:00")}]}
    )
    assert warnings(plant.tables) == [
        "1 state events have no end although their machine reported something later (m stopped, state_event row 1): "
        "they last to the end of the data. Was the end forgotten?"
    ]


def test_order_stops_that_do_not_fit_are_reported_and_stop_no_build() -> None:
    from plantkpi.contracts.reconciliation import warnings

    stop = {"machine_id": "m", "order_id": "m 06:00", "state": "stopped", "duration_us": 120 * 60 * S, "stop_count": 1}
    plant = BuiltPlant({"production": [order("06:00", "14:00")], "order_stop": [stop]}, planned_by="orders")
    assert plant.rows("fct_production", "running_us", "stopped_us", "unreported_us") == [(0, 0, 8 * 3600 * S)]
    assert warnings(plant.tables)[-1].startswith("120.0 minutes of order stops are longer than what ran")


class TestNobodySaidWhenItRan:
    """Work orders alone: failures and their times are known, running time is not, and 0 would be wrong."""

    ORDERS: ClassVar = [
        {"machine_id": "M", "kind": "corrective", "failed_at": at("06:00"), "started_at": at("06:30"),
         "restored_at": at("07:00")},
        {"machine_id": "M", "kind": "preventive", "started_at": at("13:00"), "restored_at": at("14:00")},
    ]  # fmt: skip
    OPERATING = ("mtbf", "failure_rate", "mtbm", "inherent_availability", "achieved_availability")

    def test_what_needs_running_time_is_refused_with_the_reason(self):
        plant = BuiltPlant({"maintenance": self.ORDERS})
        for answer in plant.ask(*self.OPERATING):
            assert (answer.value, answer.status) == (None, "refused"), answer.kpi
            assert answer.reason.startswith("no machine states reported: "), answer.reason
        (interval,) = plant.analysis("mtbf_interval")
        assert (interval["failures"], interval["mtbf_h"], interval["reason"]) == (
            1,
            None,
            "no machine states reported",
        )
        assert {row["age_us"] for row in plant.table("fct_failure").to_pyarrow().to_pylist()} == {None}

    def test_what_does_not_is_answered(self):
        plant = BuiltPlant({"maintenance": self.ORDERS})
        assert plant.value("mtbf", mtbf_basis="calendar") == 8
        assert plant.value("mttr") == 1

    def test_a_plant_that_declares_what_unreported_time_is_knows(self):
        plant = BuiltPlant({"maintenance": self.ORDERS}, unreported="running", planned_by="window")
        assert plant.value("mtbf") == 8 - 1 - 1, "the failure and the planned work are no running time"
        assert plant.value("achieved_availability") == pytest.approx(6 / (6 + 0.5 + 1))

    def test_a_machine_without_work_adds_nothing(self):
        states = [{"machine_id": "N", "state": "running", "start_at": at("06:00"), "end_at": at("10:00")},
                  {"machine_id": "N", "state": "failure", "start_at": at("10:00"), "end_at": at("11:00")}]  # fmt: skip
        plant = BuiltPlant({"machine": [{"machine_id": "N"}, {"machine_id": "silent"}], "state_event": states})
        assert plant.value("mtbf") == 4
