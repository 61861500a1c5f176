"""A stop has a part in each shift and production report that it lasts into."""

from datetime import date
from typing import Any

from tests.plants import BuiltPlant, at

MIN = 60_000_000


def stop(start: str, end: str | None, state: str = "stopped", reason: str | None = None) -> dict[str, Any]:
    ended = at(end) if end else None
    return {"machine_id": "m", "state": state, "start_at": at(start), "end_at": ended, "reason": reason}


def shift(name: str, start: str, end: str) -> dict[str, Any]:
    row = {"machine_id": "m", "shift": name, "shift_date": at(start).date()}
    return row | {"start_at": at(start), "end_at": at(end)}


def order(name: str, start: str, end: str) -> dict[str, Any]:
    row = {"machine_id": "m", "order_id": name, "product_id": f"of {name}", "operator": f"at {name}"}
    return row | {"start_at": at(start), "end_at": at(end)}


SHIFTS = [shift("A", "06:00", "14:00"), shift("B", "14:00", "22:00")]


def two_shifts() -> BuiltPlant:
    """A failure of 100 minutes over the change of shifts at 14:00 and of orders at 14:40, and two jams."""
    return BuiltPlant(
        {
            "shift": SHIFTS,
            "production": [order("O1", "06:00", "14:40"), order("O2", "14:40", "22:00")],
            "state_event": [
                stop("08:00", "08:10", reason="jam"),
                stop("13:30", "15:10", "failure", "axis"),
                stop("20:00", "20:05", reason="jam"),
            ],
        },
        planned_by="calendar",
        unreported="running",
    )


def test_a_failure_over_a_change_of_shift_and_of_order_has_three_parts() -> None:
    columns = ("part_no", "shift", "order_id", "product_id", "operator", "start_at", "end_at", "stop_count")
    rows = two_shifts().rows("fct_stop", "state", "duration_us", *columns, order_by=["start_at"])
    assert [r[1:] for r in rows if r[0] == "failure"] == [
        (30 * MIN, 1, "A", "O1", "of O1", "at O1", at("13:30"), at("14:00"), 1),
        (40 * MIN, 2, "B", "O1", "of O1", "at O1", at("14:00"), at("14:40"), 0),
        (30 * MIN, 3, "B", "O2", "of O2", "at O2", at("14:40"), at("15:10"), 0),
    ]


def pareto(plant: BuiltPlant, by: str) -> dict[tuple[str, str], tuple[float, int, int]]:
    rows = plant.analysis("stop_pareto", by=[by])
    return {(r[by], r["reason"]): (r["in_plan_us"] / MIN, r["stop_count"], r["entry_count"]) for r in rows}


def test_the_pareto_gives_each_shift_and_order_its_own_part() -> None:
    """The failure counts once, where it began."""
    plant = two_shifts()
    assert pareto(plant, "shift") == {
        ("A", "axis"): (30, 1, 1),
        ("A", "jam"): (10, 1, 1),
        ("B", "axis"): (70, 0, 0),
        ("B", "jam"): (5, 1, 1),
    }
    assert pareto(plant, "order_id") == {
        ("O1", "axis"): (70, 1, 1),
        ("O1", "jam"): (10, 1, 1),
        ("O2", "axis"): (30, 0, 0),
        ("O2", "jam"): (5, 1, 1),
    }
    told = plant.rows("fct_production", "shift", "order_id", "failure_us", order_by=["shift_no", "order_no"])
    assert told == [("A", "O1", 30 * MIN), ("B", "O1", 40 * MIN), ("B", "O2", 30 * MIN)]


def test_outside_shifts_a_stop_has_one_part_a_day() -> None:
    """Before and after the shift of the same day is one part, as in fct_production."""
    plant = BuiltPlant(
        {"shift": [shift("A", "06:00", "14:00")], "state_event": [stop("04:00", "+1 03:00")]}, planned_by="calendar"
    )
    columns = ("business_date", "shift_no", "shift", "start_at", "end_at", "duration_us", "in_plan_us")
    monday, tuesday = date(2024, 3, 4), date(2024, 3, 5)
    assert plant.rows("fct_stop", *columns, order_by=["part_no"]) == [
        (monday, 0, None, at("04:00"), at("+1 00:00"), 12 * 60 * MIN, 0),
        (monday, 1, "A", at("06:00"), at("14:00"), 8 * 60 * MIN, 8 * 60 * MIN),
        (tuesday, 0, None, at("+1 00:00"), at("+1 03:00"), 3 * 60 * MIN, 0),
    ]


def test_what_a_failure_takes_from_a_stop_is_not_the_stops() -> None:
    """Begun in shift A, the stop shows in B alone, and counts there."""
    plant = BuiltPlant(
        {"shift": SHIFTS, "state_event": [stop("13:50", "14:20"), stop("13:40", "14:05", "failure")]},
        planned_by="calendar",
    )
    columns = ("state", "part_no", "shift", "start_at", "duration_us", "stop_count")
    assert plant.rows("fct_stop", *columns, order_by=["state", "part_no"]) == [
        ("failure", 1, "A", at("13:40"), 20 * MIN, 1),
        ("failure", 2, "B", at("14:00"), 5 * MIN, 0),
        ("stopped", 1, "B", at("14:05"), 15 * MIN, 1),
    ]


def test_a_stop_of_known_length_only_has_one_part_without_a_shift() -> None:
    known = {"machine_id": "m", "order_id": "O1", "state": "stopped", "duration_us": 7 * MIN, "stop_count": 3}
    plant = BuiltPlant(
        {"shift": SHIFTS, "production": [order("O1", "13:00", "15:00")], "order_stop": [known]},
        planned_by="orders",
        unreported="running",
    )
    columns = ("part_no", "shift_no", "shift", "order_no", "order_id", "start_at", "in_plan_us", "stop_count")
    assert plant.rows("fct_stop", *columns) == [(1, None, None, None, "O1", None, 7 * MIN, 3)]
    assert plant.rows("fct_production", "shift", "stopped_us", order_by=["shift_no", "order_no"]) == [
        ("A", 0),
        ("A", 210_000_000),
        ("B", 210_000_000),
    ]


def test_a_stop_is_minor_by_the_length_that_was_reported() -> None:
    """Five minutes are minor; six are not, of which an earlier report or the window leaves two."""
    plant = BuiltPlant(
        {
            "state_event": [
                stop("05:56", "06:02", reason="cut by the window"),
                stop("08:00", "08:10", reason="long"),
                stop("08:06", "08:12", reason="cut by the long one"),
                stop("09:00", "09:05", reason="short"),
                stop("10:00", None, reason="open"),
            ]
        },
        window_start=at("06:00"),
        window_end=at("11:00"),
        as_of=at("10:03"),
        minor_stop_us=6 * MIN,
    )
    assert dict(plant.rows("fct_stop", "reason", "is_minor")) == {
        "cut by the window": False,
        "long": False,
        "cut by the long one": False,
        "short": True,
        "open": True,
    }
    assert plant.rows("fct_production", "stopped_us", "minor_stop_us") == [((2 + 12 + 5 + 3) * MIN, 8 * MIN)]
