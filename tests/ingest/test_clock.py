"""Wall clocks to UTC where the clocks change. Expected instants are from the zones' published rules."""

from datetime import UTC, datetime, timedelta

import pytest

from plantkpi.parse.time_zones import Stretch, offsets

from .helpers import interpreted

HOUR = 3_600_000_000


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def in_zone(zone: str, *walls: str, **rules: str) -> list[object]:
    return interpreted(list(walls), "instant", time_zone=zone, **rules)


def test_stretches_of_berlin_in_2024() -> None:
    assert list(offsets("Europe/Berlin", 2024, 2024)[1:]) == [
        Stretch(datetime(2024, 3, 31, 2), HOUR, 2 * HOUR, "never"),
        Stretch(datetime(2024, 3, 31, 3), 2 * HOUR, 2 * HOUR, "plain"),
        Stretch(datetime(2024, 10, 27, 2), 2 * HOUR, HOUR, "twice"),
        Stretch(datetime(2024, 10, 27, 3), HOUR, HOUR, "plain"),
    ]


def test_berlin_autumn() -> None:
    walls = (
        "2024-10-27 01:59:59.999999",
        "2024-10-27 02:00:00",
        "2024-10-27 02:59:59",
        "2024-10-27 03:00:00",
    )
    first = [
        "2024-10-26 23:59:59.999999",
        "2024-10-27 00:00:00",
        "2024-10-27 00:59:59",
        "2024-10-27 02:00:00",
    ]
    second = [
        "2024-10-26 23:59:59.999999",
        "2024-10-27 01:00:00",
        "2024-10-27 01:59:59",
        "2024-10-27 02:00:00",
    ]
    assert in_zone("Europe/Berlin", *walls) == [utc(text) for text in first]
    assert in_zone("Europe/Berlin", *walls, ambiguous="second") == [utc(text) for text in second]
    assert in_zone("Europe/Berlin", walls[1], ambiguous="reject") == [
        "column 'X': '2024-10-27 02:00:00' exists twice in Europe/Berlin (the clocks went back)"
    ]


def test_berlin_spring() -> None:
    walls = ("2024-03-31 01:59:59", "2024-03-31 02:30:00", "2024-03-31 03:00:00")
    assert in_zone("Europe/Berlin", *walls) == [
        utc("2024-03-31 00:59:59"),
        "column 'X': '2024-03-31 02:30:00' does not exist in Europe/Berlin (the clocks went forward)",
        utc("2024-03-31 01:00:00"),
    ]
    assert in_zone("Europe/Berlin", walls[1], nonexistent="shift") == [utc("2024-03-31 01:30:00")]


def test_new_york() -> None:
    walls = ("2024-03-10 02:30:00", "2024-11-03 01:30:00", "2024-07-01 12:00:00")
    shifted = [utc("2024-03-10 07:30:00"), utc("2024-11-03 05:30:00"), utc("2024-07-01 16:00:00")]
    assert in_zone("America/New_York", *walls, nonexistent="shift") == shifted
    assert in_zone("America/New_York", walls[1], ambiguous="second") == [utc("2024-11-03 06:30:00")]


def test_half_an_hour_on_lord_howe() -> None:
    """UTC+10:30, in summer +11: on 2024-04-07 02:00 goes back to 01:30, on 2024-10-06 on to 02:30."""
    twice = "2024-04-07 01:45:00"
    assert in_zone("Australia/Lord_Howe", twice) == [utc("2024-04-06 14:45:00")]
    assert in_zone("Australia/Lord_Howe", twice, ambiguous="second") == [utc("2024-04-06 15:15:00")]
    never = "2024-10-06 02:15:00"
    assert in_zone("Australia/Lord_Howe", never, nonexistent="shift") == [utc("2024-10-05 15:45:00")]
    assert "does not exist" in str(in_zone("Australia/Lord_Howe", never)[0])


def test_utc_and_far_years() -> None:
    assert in_zone("UTC", "2024-10-27 02:30:00", "9999-12-31 00:00:00") == [
        utc("2024-10-27 02:30:00"), utc("9999-12-31 00:00:00"),
    ]  # fmt: skip
    assert in_zone("Europe/Berlin", "2090-07-01 12:00:00") == [utc("2090-07-01 10:00:00")]


def test_what_is_beyond_the_years_1_to_9999_in_utc_is_their_first_or_last_instant() -> None:
    """Nobody can tell a time beyond them; staging quarantines either."""
    first, last = utc("0001-01-01 00:00:00"), utc("9999-12-31 23:59:59.999999")
    assert in_zone("Asia/Tokyo", "0001-01-01", "0000-06-01", "9999-12-31") == [first, first, utc("9999-12-30 15:00")]
    assert in_zone("America/Los_Angeles", "0001-01-01", "9999-12-31 23:00") == [utc("0001-01-01 08:00"), last]
    assert in_zone("UTC", "0001-01-01T00:00+14:00", "9999-12-31T23:00-12:00") == [first, last]
    forms = ("%d.%m.%Y %H:%M",)
    assert in_zone("Asia/Tokyo", "01.01.0001 00:00", "31.12.9999 23:59", time_format=forms) == [
        first, utc("9999-12-31 14:59"),
    ]  # fmt: skip


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"])
def test_every_hour_of_a_year_comes_back(zone: str) -> None:
    """Instant -> wall clock by zoneinfo -> instant by our table, but for the second passage."""
    from zoneinfo import ZoneInfo

    tz = ZoneInfo(zone)
    instants = [datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=30 * n) for n in range(2 * 24 * 366)]
    local = [instant.astimezone(tz) for instant in instants]
    walls = [f"{wall:%Y-%m-%d %H:%M:%S}" for wall in local]
    expected = [wall.replace(fold=0).astimezone(UTC) for wall in local]
    assert in_zone(zone, *walls) == expected
