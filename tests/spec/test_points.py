"""Where failures and work orders begin: in which shift and production report, and after how much running."""

from typing import Any

from tests.plants import BuiltPlant, at

HOUR = 60 * 60 * 1_000_000
MIN = 60 * 1_000_000


def interval(start: str, end: str, **more: Any) -> dict[str, Any]:
    return {"machine_id": "m", "start_at": at(start), "end_at": at(end), **more}


def order(kind: str, begun: str, restored: str, component: str = "axis") -> dict[str, Any]:
    begins = {"failed_at": at(begun)} if kind == "corrective" else {}
    done = {"started_at": at(begun), "restored_at": at(restored)}
    return {"machine_id": "m", "kind": kind, "component": component, **begins, **done}


def plant() -> BuiltPlant:
    """A shift from 06:00 to 14:00 that runs wherever nobody reports, and reports from 07:00 on."""
    return BuiltPlant(
        {
            "shift": [interval("06:00", "14:00", shift="A", shift_date=at("06:00").date())],
            "production": [interval("07:00", "10:00", order_id="O1"), interval("10:00", "14:00", order_id="O2")],
            "state_event": [
                interval("08:00", "08:10", state="failure"),
                interval("10:00", "10:30", state="failure"),
                interval("13:00", "13:20", state="setup"),
            ],
            "maintenance": [
                order("preventive", "06:30", "06:40"),
                order("corrective", "08:00", "08:10"),
                order("corrective", "08:00", "08:10", "belt"),
                order("preventive", "13:30", "15:00"),
                order("preventive", "20:00", "21:00"),
            ],
        },
        window_start=at("00:00"),
        window_end=at("+1 00:00"),
        planned_by="calendar",
        unreported="running",
    )


def test_a_point_lies_in_the_shift_and_report_that_begin_there() -> None:
    built, shift = plant(), 1
    day = dict(built.rows("int_day", "business_date", "day_no"))[at("06:00").date()]
    assert built.rows("int_point", "at", "day_no", "shift_no", "order_no", "ran_us", order_by=["at"]) == [
        (at("06:30"), 0, shift, 0, 30 * MIN),
        # the failure and two work orders are one point; from 06:00 on it ran but for ten minutes of service
        (at("08:00"), 0, shift, 1, HOUR + 50 * MIN),
        # two hours more, less the ten minutes of the failure
        (at("10:00"), 0, shift, 2, 3 * HOUR + 40 * MIN),
        # 3 h 30 min more, less 30 of failure and 20 of setup
        (at("13:30"), 0, shift, 2, 6 * HOUR + 20 * MIN),
        # the rest of the shift was service; outside shifts nobody said that it ran
        (at("20:00"), day, 0, 0, 6 * HOUR + 20 * MIN),
    ]


def test_the_running_time_at_a_point_is_the_age_of_its_failure_and_the_end_has_all() -> None:
    ages = plant().rows("fct_failure", "failed_at", "age_us", "operating_us", "is_censored", order_by=["failure_no"])
    assert ages == [
        (at("08:00"), HOUR + 50 * MIN, HOUR + 50 * MIN, False),
        (at("10:00"), 3 * HOUR + 40 * MIN, HOUR + 50 * MIN, False),
        (None, 6 * HOUR + 20 * MIN, 2 * HOUR + 40 * MIN, True),
    ]


def test_work_reports_whether_somebody_said_what_the_machine_did() -> None:
    rows = plant().rows("int_work", "shift_no", "order_no", "is_told", "is_untold", order_by=["shift_no", "order_no"])
    # the night before the shift and the evening after it are one row of the day; all of it is unreported
    assert rows == [(0, 0, False, True), (1, 0, True, False), (1, 1, True, False), (1, 2, True, False)]
