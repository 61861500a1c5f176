"""Cases that have gone wrong in other tools: worked examples B-E1 to B-E12.

Sources: bug reports of OEE-Designer (#9), transport-site (#2484), kimai (#4239); the others derived by hand.
"""

import pytest

from tests.plants import BuiltPlant, at

S = 1_000_000
MIN = 60 * S


def stop(start: str, end: str | None, state: str = "stopped", **more: object) -> dict[str, object]:
    return {
        "machine_id": "m",
        "state": state,
        "start_at": at(start),
        "end_at": at(end) if end else None,
        **more,
    }


def shift(name: str, start: str, end: str) -> dict[str, object]:
    begin = at(start)
    return {
        "machine_id": "m",
        "shift": name,
        "shift_date": begin.date(),
        "start_at": begin,
        "end_at": at(end),
    }


def window(start: str, end: str) -> dict[str, object]:
    return {"window_start": at(start), "window_end": at(end), "unreported": "running"}


def test_a_stop_lands_in_each_shift_with_its_own_part() -> None:
    """B-E1."""
    plant = BuiltPlant(
        {
            "shift": [
                shift("A", "06:00", "14:00"),
                shift("B", "14:00", "22:00"),
                shift("C", "22:00", "+1 06:00"),
                shift("A", "+1 06:00", "+1 14:00"),
            ],
            "state_event": [stop("13:50", "14:25"), stop("21:00", "+1 07:00")],
        },
        planned_by="calendar",
    )
    rows = plant.rows("fct_production", "shift", "stopped_us", order_by=["shift_no"])
    assert rows == [("A", 10 * MIN), ("B", (25 + 60) * MIN), ("C", 480 * MIN), ("A", 60 * MIN)]


def test_overlapping_stops_count_once() -> None:
    """B-E2: the naive sum of 1,730 minutes would give an availability of -0.769."""
    plant = BuiltPlant({"state_event": [stop("00:00", "15:00"), stop("00:10", "14:00")]}, **window("00:00", "16:18"))
    assert plant.value("availability") == pytest.approx(0.079755, abs=5e-7)
    assert plant.rows("fct_stop", "duration_us") == [(900 * MIN,)]


def test_an_open_stop_ends_at_as_of() -> None:
    """B-E3: filled to the end of the day it would give an uptime of 0.5424."""
    plant = BuiltPlant({"state_event": [stop("13:00:57", None)]}, **window("00:00", "+1 00:00"), as_of=at("13:30:00"))
    assert plant.value("availability") == pytest.approx(0.964136, abs=5e-7)
    assert plant.rows("fct_stop", "duration_us", "is_open") == [(1743 * S, True)]


def test_a_stop_over_midnight_is_split_by_business_day() -> None:
    """B-E4."""
    plant = BuiltPlant({"state_event": [stop("21:00", "+1 03:00")]})
    rows = plant.rows("fct_production", "business_date", "stopped_us", order_by=["business_date"])
    assert rows == [(at("00:00").date(), 180 * MIN), (at("+1 00:00").date(), 180 * MIN)]


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Berlin", "2024-03-30", 7),
        ("Europe/Berlin", "2024-10-26", 9),
        ("America/New_York", "2024-03-09", 7),
        ("America/New_York", "2024-11-02", 9),
    ],
)
def test_night_shifts_on_clock_change_nights(zone: str, day: str, hours: int) -> None:
    """B-E5, by the plant's own calendar."""
    plant = BuiltPlant(
        {
            "state_event": [
                stop(f"{day} 20:00", f"{day} 20:30"),
                stop(f"{day} 23:00", f"{day} 23:30", reason="late"),
            ]
        },
        calendar={"shift": [{"name": "night", "start": "22:00", "end": "06:00"}]},
        time_zone=zone,
        planned_by="calendar",
        window_start=at(f"{day} 12:00"),
        window_end=at(f"{day} 12:00").replace(day=at(f"{day} 12:00").day + 1) if day != "2024-10-31" else None,
    )
    lengths = [us for date, us in plant.rows("dim_shift", "shift_date", "shift_us") if str(date) == day]
    assert lengths == [hours * 60 * MIN]


def test_planned_time_without_running() -> None:
    """B-E6: no parts in planned time is an OEE of 0, and no performance or quality."""
    plant = BuiltPlant(
        {
            "state_event": [stop("06:00", "14:00")],
            "production": [
                {
                    "machine_id": "m",
                    "order_id": "o",
                    "product_id": "p",
                    "start_at": at("06:00"),
                    "end_at": at("14:00"),
                    "total_qty": 0,
                    "good_qty": 0,
                }
            ],
            "product_rate": [{"product_id": "p", "ideal_cycle_us": 30 * S}],
        }
    )
    values = {a.kpi: a.value for a in plant.ask("availability", "performance", "quality_ratio", "oee")}
    assert values == {"availability": 0.0, "performance": None, "quality_ratio": None, "oee": 0.0}


def test_nothing_planned() -> None:
    """B-E7: a holiday has no KPIs and adds nothing to sums."""
    plant = BuiltPlant(
        {
            "shift": [shift("A", "06:00", "14:00")],
            "state_event": [stop("06:00", "07:00"), stop("+1 06:00", "+1 14:00", "planned_stop")],
            "production": [],
            "product_rate": [],
        },
        planned_by="calendar",
        unreported="running",
    )
    by_date = plant.ask("availability", "performance", "quality_ratio", "oee", by=["date"])
    holiday = [a.value for a in by_date if a.group["date"] == at("+1 00:00").date()]
    assert holiday == [None] * 4
    assert plant.value("availability") == 7 / 8


def test_repair_time_is_that_of_failures_alone() -> None:
    """B-E8: planned maintenance and changeovers would make it 101.25 or 202.5 minutes."""
    plant = BuiltPlant(
        {
            "state_event": [
                stop("01:00", "01:30", "failure"),
                stop("05:00", "06:30", "failure"),
                stop("10:00", "14:00", "planned_stop"),
                stop("15:00", "15:45", "setup"),
            ]
        },
        **window("00:00", "+1 00:00"),
    )
    assert plant.value("mttr") == 1.0
    assert plant.value("mtbf") == 517.5 / 60
    assert plant.value("inherent_availability") == pytest.approx(0.896104, abs=5e-7)
    assert plant.value("operational_availability") == 0.71875
    assert plant.value("mtbf", mtbf_basis="calendar") == 12.0
    assert plant.value("failure_rate") == pytest.approx(2 / 17.25)


def test_the_minor_stop_threshold_moves_loss_but_not_oee() -> None:
    """B-E9."""
    plant = BuiltPlant(
        {
            "state_event": [stop("07:00", "07:47"), stop("08:00", "08:04"), stop("09:00", "09:05")],
            "production": [
                {
                    "machine_id": "m",
                    "order_id": "o",
                    "product_id": "p",
                    "start_at": at("06:00"),
                    "end_at": at("14:00"),
                    "total_qty": 380,
                    "good_qty": 370,
                }
            ],
            "product_rate": [{"product_id": "p", "ideal_cycle_us": MIN}],
        },
        unreported="running",
        minor_stop_us=10 * MIN,
    )
    assert plant.value("availability", minor_stops="performance") == pytest.approx(0.902083, abs=5e-7)
    assert plant.value("performance", minor_stops="performance") == pytest.approx(0.877598, abs=5e-7)
    assert plant.value("availability") == pytest.approx(0.883333, abs=5e-7)
    assert plant.value("performance") == pytest.approx(0.896226, abs=5e-7)
    assert plant.value("quality_ratio") == pytest.approx(0.973684, abs=5e-7)
    assert plant.value("oee") == pytest.approx(0.770833, abs=5e-7)


def test_stops_shorter_than_a_second() -> None:
    """B-E10: counting second boundaries would give 1 s and 0 s."""
    plant = BuiltPlant(
        {
            "state_event": [
                stop("00:00:00.900", "00:00:01.100", reason="a"),
                stop("00:00:00.100", "00:00:00.900", reason="b"),
            ]
        }
    )
    assert plant.rows("fct_stop", "reason", "duration_us", order_by=["reason"]) == [
        ("a", 200_000),
        ("b", 800_000),
    ]


def test_adjacent_stops_do_not_overlap() -> None:
    """B-E11."""
    plant = BuiltPlant({"state_event": [stop("10:00", "10:10"), stop("10:10", "10:20")]})
    assert plant.rows("fct_stop", "start_at", "duration_us", order_by=["start_at"]) == [
        (at("10:00"), 10 * MIN),
        (at("10:10"), 10 * MIN),
    ]
    assert plant.rows("fct_production", "stopped_us") == [(20 * MIN,)]


def test_an_open_end_of_the_year_9999_is_quarantined_and_makes_no_calendar() -> None:
    ends = (at("10:30"), at("12:00").replace(year=9999))
    plant = BuiltPlant({"state_event": [{**stop("10:00", "10:30"), "end_at": end} for end in ends]})
    assert plant.quarantine("state_event") == [("year_implausible", 2)]
    assert plant.rows("fct_production", "stopped_us") == [(30 * MIN,)]


def test_stops_of_no_length_are_kept_and_negative_ones_are_not() -> None:
    """B-E12."""
    plant = BuiltPlant(
        {"state_event": [stop("10:00", "10:00", reason="zero"), stop("10:10", "10:05"), stop("09:00", "09:30")]},
        **window("08:00", "12:00"),
    )
    assert plant.rows("fct_stop", "reason", "duration_us", order_by=["start_at"]) == [
        (None, 30 * MIN),
        ("zero", 0),
    ]
    assert plant.quarantine("state_event") == [("end_before_start", 2)]
    assert plant.rows("fct_production", "stopped_us") == [(30 * MIN,)]
