"""A plant's calendar becomes shifts, breaks and days in UTC."""

import tomllib
from datetime import UTC, date, datetime
from typing import Any

import pytest

from plantkpi.errors import ConfigError
from plantkpi.intermediate.calendar import expand_days, expand_shifts

THREE_SHIFTS = """
[[calendar.shift]]
name = "early"
start = "06:00"
end = "14:00"
days = ["mon", "tue", "wed", "thu", "fri"]
breaks = [["09:00", "09:15"]]
[[calendar.shift]]
name = "night"
start = "22:00"
end = "06:00"
breaks = [["02:00", "02:30"]]
"""


def expand(
    text: str,
    first: str,
    last: str = "",
    *,
    zone: str = "Europe/Berlin",
    machines: Any = (("M1", "filling"),),
) -> list[dict[str, Any]]:
    calendar = tomllib.loads(text)["calendar"]
    return expand_shifts(
        calendar, machines, zone, date.fromisoformat(first), date.fromisoformat(last or first), "plant.toml"
    )


def names(text: str, first: str, last: str = "", **options: Any) -> list[str]:
    rows = [r for r in expand(text, first, last, **options) if not r["is_break"]]
    return [f"{r['machine_id']} {r['shift_date']:%d} {r['shift']}" for r in rows]


def refusal(text: str, **options: Any) -> str:
    with pytest.raises(ConfigError) as raised:
        expand(text, "2026-03-09", "2026-03-15", **options)
    return str(raised.value)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_a_shift_and_its_breaks_are_intervals_in_utc() -> None:
    early, pause, night, rest = expand(THREE_SHIFTS, "2026-03-09")
    assert early == {
        "machine_id": "M1",
        "shift": "early",
        "shift_date": date(2026, 3, 9),
        "start_at": utc("2026-03-09T05:00"),
        "end_at": utc("2026-03-09T13:00"),
        "is_break": False,
    }
    assert (pause["start_at"], pause["end_at"], pause["is_break"]) == (
        utc("2026-03-09T08:00"),
        utc("2026-03-09T08:15"),
        True,
    )
    assert (night["start_at"], night["end_at"]) == (utc("2026-03-09T21:00"), utc("2026-03-10T05:00"))
    assert (rest["shift_date"], rest["start_at"], rest["end_at"]) == (
        date(2026, 3, 9),
        utc("2026-03-10T01:00"),
        utc("2026-03-10T01:30"),
    )


@pytest.mark.parametrize(
    ("zone", "day", "start", "end", "hours"),
    [
        ("Europe/Berlin", "2024-03-30", "2024-03-30T21:00", "2024-03-31T04:00", 7),
        ("Europe/Berlin", "2024-10-26", "2024-10-26T20:00", "2024-10-27T05:00", 9),
        ("America/New_York", "2024-03-09", "2024-03-10T03:00", "2024-03-10T10:00", 7),
        ("America/New_York", "2024-11-02", "2024-11-03T02:00", "2024-11-03T11:00", 9),
        ("Asia/Tokyo", "2024-03-30", "2024-03-30T13:00", "2024-03-30T21:00", 8),
    ],
)
def test_a_night_shift_on_a_clock_change_night_has_7_or_9_hours(
    zone: str, day: str, start: str, end: str, hours: int
) -> None:
    night = next(r for r in expand(THREE_SHIFTS, day, zone=zone) if r["shift"] == "night")
    assert (night["start_at"], night["end_at"]) == (utc(start), utc(end))
    assert (night["end_at"] - night["start_at"]).total_seconds() == hours * 3600


@pytest.mark.parametrize(
    ("pause", "day", "expected"),
    [
        (["02:00", "02:30"], "2024-03-30", [("2024-03-31T01:00", "2024-03-31T01:30")]),
        (["01:30", "02:00"], "2024-03-30", [("2024-03-31T00:30", "2024-03-31T01:00")]),
        (["02:30", "03:00"], "2024-03-30", []),
        (["02:00", "02:30"], "2024-10-26", [("2024-10-27T00:00", "2024-10-27T00:30")]),
        (["02:30", "03:00"], "2024-10-26", [("2024-10-27T00:30", "2024-10-27T02:00")]),
    ],
    ids=["moved by the gap", "ends in the gap", "swallowed by the gap", "first of two", "until after both"],
)
def test_a_break_in_the_changed_hour(pause: list[str], day: str, expected: list[tuple[str, str]]) -> None:
    text = f'[[calendar.shift]]\nname = "night"\nstart = "22:00"\nend = "06:00"\nbreaks = [{pause}]'
    rows = [(r["start_at"], r["end_at"]) for r in expand(text, day) if r["is_break"]]
    assert rows == [(utc(a), utc(b)) for a, b in expected]


def test_shifts_that_meet_in_the_missing_hour_do_not_overlap() -> None:
    text = """
    [[calendar.shift]]
    name = "long"
    start = "18:00"
    end = "02:30"
    [[calendar.shift]]
    name = "short"
    start = "03:00"
    end = "06:00"
    """
    rows = [r for r in expand(text, "2024-03-30", "2024-03-31") if r["start_at"] < utc("2024-03-31T12:00")]
    assert [(r["shift"], r["shift_date"].day, r["start_at"], r["end_at"]) for r in rows] == [
        ("short", 30, utc("2024-03-30T02:00"), utc("2024-03-30T05:00")),
        ("long", 30, utc("2024-03-30T17:00"), utc("2024-03-31T01:00")),
        ("short", 31, utc("2024-03-31T01:00"), utc("2024-03-31T04:00")),
    ]


def test_weekdays_are_those_on_which_a_shift_starts() -> None:
    assert names(THREE_SHIFTS, "2026-03-13", "2026-03-14") == ["M1 13 early", "M1 13 night", "M1 14 night"]


def test_a_shift_without_days_starts_on_every_day_and_from_06_to_06_lasts_24_hours() -> None:
    (row,) = expand('[[calendar.shift]]\nname = "all"\nstart = "06:00"\nend = "06:00"', "2026-03-15")
    assert (row["start_at"], row["end_at"]) == (utc("2026-03-15T05:00"), utc("2026-03-16T05:00"))


def test_an_end_of_24_00_is_midnight() -> None:
    (row,) = expand('[[calendar.shift]]\nname = "late"\nstart = "16:00"\nend = "24:00"', "2026-03-15")
    assert row["end_at"] == utc("2026-03-15T23:00")


def test_no_shift_starts_on_a_holiday_but_the_night_before_runs_on() -> None:
    text = THREE_SHIFTS + '[[calendar.holiday]]\ndate = 2026-03-10\nname = "Plant day"\n'
    assert names(text, "2026-03-09", "2026-03-11") == [
        "M1 09 early", "M1 09 night", "M1 11 early", "M1 11 night",
    ]  # fmt: skip


def test_an_exception_names_the_only_shifts_of_its_date() -> None:
    text = THREE_SHIFTS + '[[calendar.exception]]\ndate = 2026-03-14\nshifts = ["early"]\n'
    assert names(text, "2026-03-14", "2026-03-15") == ["M1 14 early", "M1 15 night"]


def test_an_exception_without_shifts_closes_the_plant() -> None:
    text = THREE_SHIFTS + '[[calendar.exception]]\ndate = "2026-03-09"\nshifts = []\n'
    assert expand(text, "2026-03-09") == []


def test_an_exception_goes_before_a_holiday() -> None:
    text = THREE_SHIFTS + "[[calendar.holiday]]\ndate = 2026-03-10\n"
    text += '[[calendar.exception]]\ndate = 2026-03-10\nshifts = ["night"]\n'
    assert names(text, "2026-03-10") == ["M1 10 night"]


def test_an_exception_may_have_hours_of_its_own() -> None:
    hours = '{name = "early", start = "07:00", end = "12:00", breaks = [["09:00", "09:30"]]}'
    rows = expand(THREE_SHIFTS + f"[[calendar.exception]]\ndate = 2026-03-09\nshifts = [{hours}]\n", "2026-03-09")
    assert [(r["start_at"], r["end_at"], r["is_break"]) for r in rows] == [
        (utc("2026-03-09T06:00"), utc("2026-03-09T11:00"), False),
        (utc("2026-03-09T08:00"), utc("2026-03-09T08:30"), True),
    ]


TWO_MACHINES = (("M1", "filling"), ("M2", "packing"))


def test_blocks_hold_for_the_lines_and_machines_that_they_name() -> None:
    text = """
    [[calendar.shift]]
    name = "day"
    start = "08:00"
    end = "16:00"
    lines = ["filling"]
    [[calendar.shift]]
    name = "late"
    start = "14:00"
    end = "22:00"
    machines = ["M2"]
    [[calendar.exception]]
    date = 2026-03-10
    shifts = []
    lines = ["packing"]
    """
    assert names(text, "2026-03-09", "2026-03-10", machines=TWO_MACHINES) == [
        "M1 09 day",
        "M1 10 day",
        "M2 09 late",
    ]


def test_a_shift_starts_from_valid_from_to_valid_to_both_included() -> None:
    text = """
    [[calendar.shift]]
    name = "old"
    start = "06:00"
    end = "14:00"
    valid_to = 2026-03-10
    [[calendar.shift]]
    name = "new"
    start = "07:00"
    end = "15:00"
    valid_from = 2026-03-11
    """
    assert names(text, "2026-03-09", "2026-03-12") == ["M1 09 old", "M1 10 old", "M1 11 new", "M1 12 new"]


def test_a_shift_of_1900_to_9999_is_always_valid() -> None:
    assert names(BLOCK + "valid_from = 1900-01-01\nvalid_to = 9999-12-31", "2026-03-09") == ["M1 09 early"]


def test_an_exception_by_name_takes_the_hours_that_are_valid_on_its_date() -> None:
    text = """
    [[calendar.shift]]
    name = "early"
    start = "06:00"
    end = "14:00"
    days = ["mon"]
    valid_to = 2026-03-10
    [[calendar.shift]]
    name = "early"
    start = "07:00"
    end = "15:00"
    days = ["mon"]
    valid_from = 2026-03-11
    [[calendar.exception]]
    date = 2026-03-14
    shifts = ["early"]
    """
    (row,) = expand(text, "2026-03-14")
    assert row["start_at"] == utc("2026-03-14T06:00")


BLOCK = '[[calendar.shift]]\nname = "early"\nstart = "06:00"\nend = "14:00"\n'


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("[calendar]", ["plant.toml: [calendar] has no shift", "add a [[calendar.shift]]"]),
        ("[[calendar.shfit]]\nname = 'early'", ["no key 'shfit'", "Did you mean 'shift'?"]),
        (BLOCK + "brakes = []", ["shift]] 1 (early)", "no key 'brakes'", "Did you mean 'breaks'?"]),
        (BLOCK + "[[calendar.holiday]]\nday = 2026-03-10", ["[[calendar.holiday]] 1", "no key 'day'"]),
        (BLOCK + "[[calendar.holiday]]\nname = 'X'", ["(X) has no date"]),
        (BLOCK.replace("14:00", "25:00"), ["(early) end = '25:00' is not a time of day", 'write "06:00"']),
        (BLOCK.replace('"06:00"', "6"), ["(early) start = 6 is not a time of day"]),
        (BLOCK + "days = ['mon', 'tues']", ["days names 'tues'", "Did you mean 'tue'?"]),
        (BLOCK + "days = 'mon'", ["days = 'mon' is not a list"]),
        (BLOCK + "breaks = [['14:00', '14:30']]", ["breaks: 14:00 to 14:30 is not within the shift"]),
        (BLOCK + "breaks = [['05:45', '06:15']]", ["breaks: 05:45 to 06:15 is not within the shift"]),
        (BLOCK + "breaks = ['09:00', '09:15']", ["'09:00' is not a pair of times"]),
        (BLOCK + "breaks = [['09:00', '10:00'], ['09:30', '11:00']]", ["breaks: two of them overlap"]),
        (BLOCK + "valid_from = 'soon'", ["valid_from = 'soon' is not a date", "write 2026-12-25"]),
        (BLOCK + "valid_from = 2100-01-01", ["valid_from = 2100-01-01 is not of the years 1971 to 2099"]),
        (BLOCK + "valid_to = 0001-01-01", ["valid_to = 0001-01-01 is not of the years 1971 to 2099"]),
        (
            BLOCK + "[[calendar.holiday]]\ndate = 9999-12-31",
            ["(9999-12-31) date = 9999-12-31 is not of the years 1971 to 2099"],
        ),
        (
            BLOCK + "[[calendar.exception]]\ndate = 0001-01-01\nshifts = []",
            ["[[calendar.exception]] 1 (0001-01-01) date = 0001-01-01 is not of the years"],
        ),
        (BLOCK + "lines = ['fillin']", ["lines names 'fillin'", "Did you mean 'filling'?"]),
        (BLOCK + "machines = ['M1', 'M9']", ["machines names 'M9'"]),
        (BLOCK + "[[calendar.exception]]\ndate = 2026-03-10\nshifts = ['erly']", ["'erly'", "'early'?"]),
        (BLOCK + "[[calendar.exception]]\ndate = 2026-03-10", ["(2026-03-10) has no shifts"]),
        (
            BLOCK + BLOCK.replace("early", "long").replace("06:00", "13:00").replace("14:00", "21:00"),
            ["machine M1", "overlapping shifts: early of 2026-03-09", "long starts at 2026-03-09 13:00"],
        ),
        (BLOCK + 2 * "[[calendar.exception]]\ndate = 2026-03-10\nshifts = []\n", ["another exception"]),
        ("[calendar.shift]\nname = 'early'", ["write [[calendar.shift]] with two brackets"]),
    ],
)  # fmt: skip
def test_a_calendar_that_cannot_be_followed_is_refused_with_the_place_and_the_remedy(
    text: str, parts: list[str]
) -> None:
    message = refusal(text)
    assert message.startswith("plant.toml: ")
    for part in parts:
        assert part in message


def test_an_exception_by_a_name_with_two_sets_of_hours_asks_for_the_hours() -> None:
    text = BLOCK + "days = ['mon']\n" + BLOCK.replace("14:00", "12:00") + "days = ['fri']\n"
    text += "[[calendar.exception]]\ndate = 2026-03-14\nshifts = ['early']"
    assert "more than one shift 'early' on 2026-03-14; write its hours" in refusal(text)


def test_a_business_day_runs_from_its_start_to_the_next_day_s() -> None:
    saturday, sunday = expand_days("Europe/Berlin", "06:00", date(2026, 3, 28), date(2026, 3, 29))
    assert saturday == {
        "business_date": date(2026, 3, 28),
        "start_at": utc("2026-03-28T05:00"),
        "end_at": utc("2026-03-29T04:00"),
        "iso_year": 2026,
        "iso_week": 13,
        "weekday": 6,
        "week": "2026-W13",
        "month": "2026-03",
        "year": 2026,
    }
    assert (sunday["start_at"], sunday["end_at"]) == (utc("2026-03-29T04:00"), utc("2026-03-30T04:00"))


@pytest.mark.parametrize(
    ("day", "week", "year", "month", "weekday"),
    [
        (date(2024, 12, 30), "2025-W01", 2024, "2024-12", 1),
        (date(2027, 1, 3), "2026-W53", 2027, "2027-01", 7),
        (date(2026, 3, 9), "2026-W11", 2026, "2026-03", 1),
    ],
)
def test_a_week_is_the_iso_week_and_belongs_to_its_iso_year(
    day: date, week: str, year: int, month: str, weekday: int
) -> None:
    (row,) = expand_days("UTC", "00:00", day, day)
    assert (row["week"], row["year"], row["month"], row["weekday"]) == (week, year, month, weekday)


def test_a_midnight_day_of_a_clock_change_has_23_or_25_hours() -> None:
    spring, autumn = (
        expand_days("Europe/Berlin", "00:00", day, day)[0] for day in (date(2026, 3, 29), date(2026, 10, 25))
    )
    assert (spring["start_at"], spring["end_at"]) == (utc("2026-03-28T23:00"), utc("2026-03-29T22:00"))
    assert (autumn["start_at"], autumn["end_at"]) == (utc("2026-10-24T22:00"), utc("2026-10-25T23:00"))


def test_a_day_start_that_is_no_time_is_refused() -> None:
    with pytest.raises(ConfigError, match="business_day_starts = 'six' is not a time of day"):
        expand_days("UTC", "six", date(2026, 3, 9), date(2026, 3, 9))
