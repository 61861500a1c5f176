"""What text stands for. Expected values are written by hand."""

from datetime import UTC, date, datetime, time

import ibis
import pytest

from plantkpi.contracts.contract import contract
from plantkpi.errors import ConfigError, InputError
from plantkpi.parse.columns import interpret
from plantkpi.parse.fields import Field, fields_for, raw_fields
from plantkpi.portable import UTC as INSTANT

from .helpers import interpreted, raw_table, source


def test_text_is_stripped_and_null_values_are_null() -> None:
    assert interpreted([" a ", "", "  ", "n/a", None, "\u00a0b"], "text", null_values=("", "n/a")) == [
        "a",
        None,
        None,
        None,
        None,
        "b",
    ]
    assert interpreted(["", "-"], "text", null_values=("-",)) == ["", None]


def test_integers() -> None:
    assert interpreted(["60", "60.0", "+7", "-3", "9007199254740993"], "integer") == [
        60,
        60,
        7,
        -3,
        9007199254740993,
    ]
    assert interpreted(["3.5", "1e3", "1,000", "99999999999999999999"], "integer") == [
        f"column 'X': '{text}' is not a whole number" for text in ("3.5", "1e3", "1,000", "99999999999999999999")
    ]


def test_numbers() -> None:
    assert interpreted(["1.5", ".5", "5.", "-1e-3", "60"], "number") == [1.5, 0.5, 5.0, -0.001, 60.0]
    assert interpreted(["1_000", "0x1", "1,5", "abc"], "number") == [
        f"column 'X': '{text}' is not a number" for text in ("1_000", "0x1", "1,5", "abc")
    ]
    assert interpreted(["inf", "-INF"], "number") == [float("inf"), float("-inf")]


def test_decimal_comma_and_thousands() -> None:
    german = {"decimal": ",", "thousands": "."}
    assert interpreted(["1.234,5", "1234,5", "0,5", "1.000"], "number", **german) == [
        1234.5,
        1234.5,
        0.5,
        1000.0,
    ]
    assert interpreted(["1.5", "1.2345"], "number", **german) == [
        f"column 'X': '{text}' is not a number with decimal ',' and thousands '.'" for text in ("1.5", "1.2345")
    ]
    assert interpreted(["1.234"], "number", decimal=",") == ["column 'X': '1.234' is not a number with decimal ','"]


@pytest.mark.parametrize(
    ("unit", "text", "expected"),
    [
        ("us", "12", 12),
        ("ms", "1.0005", 1001),
        ("s", "1.5", 1_500_000),
        ("s", "0.0000005", 1),
        ("s", "0.0000004", 0),
        ("min", "60.0", 3_600_000_000),
        ("h", "0.1", 360_000_000),
        ("h", "-0.5", -1_800_000_000),
        ("d", "0.041666666666667", 3_600_000_000),
        ("h", "1e-7", 360),
        ("per_s", "3", 333_333),
        ("per_min", "60", 1_000_000),
        ("per_h", "7", 514_285_714),
        ("kg", "0.0005", 1),
        ("g", "12.5", 13),
        ("t", "1.2", 1_200_000),
        ("kg", "1234567890123.4567", 1_234_567_890_123_457),
    ],
)
def test_units(unit: str, text: str, expected: int) -> None:
    canonical = "g" if unit in ("g", "kg", "t") else ""
    assert interpreted([text], "integer", unit=unit, canonical=canonical) == [expected]


def test_what_units_cannot_convert() -> None:
    assert interpreted(["0", "x"], "integer", unit="per_h") == [
        "column 'X': '0' is not a rate per_h other than 0",
        "column 'X': 'x' is not a rate per_h other than 0",
    ]
    assert interpreted(["1e30", "1e300"], "integer", unit="h") == [
        "column 'X': '1e30' is not a number of h",
        "column 'X': '1e300' is not a number of h",
    ]
    assert interpreted(["1e-300"], "integer", unit="per_h") == ["column 'X': '1e-300' is not a rate per_h other than 0"]


def test_flags() -> None:
    assert interpreted(["TRUE", "yes", "1", "No", "false", "0", "ja"], "flag") == [
        True,
        True,
        True,
        False,
        False,
        False,
        "column 'X': 'ja' is not a flag (true/false, yes/no, 1/0)",
    ]


def test_dates_and_times() -> None:
    assert interpreted(["2024-02-29", "2024-02-29T00:00:00", "2023-02-29", "2024-02-29 06:00"], "date") == [
        date(2024, 2, 29),
        date(2024, 2, 29),
        "column 'X': '2023-02-29' is not a date like 2024-01-31",
        "column 'X': '2024-02-29 06:00' is not a date like 2024-01-31",
    ]
    assert interpreted(["31.01.2024"], "date", time_format=("%d.%m.%Y",)) == [date(2024, 1, 31)]
    assert interpreted(["06:05", "23:59:59.5", "24:00", "6"], "time") == [
        time(6, 5),
        time(23, 59, 59, 500000),
        "column 'X': '24:00' is not a time of day (HH:MM:SS)",
        "column 'X': '6' is not a time of day (HH:MM:SS)",
    ]


def test_iso_instants() -> None:
    absolute = datetime(2024, 1, 31, 5, 0, tzinfo=UTC)
    texts = [
        "2024-01-31T05:00:00Z",
        "2024-01-31 06:00:00+01:00",
        "2024-01-31T06:00+0100",
        "2024-01-31T06:00:00,0 +01",
        "2024-01-30T23:30:00-05:30",
        "2024-01-31T06:00",
        "2024-01-31 06:00:00.0000009",
    ]
    assert interpreted(texts, "instant", time_zone="Europe/Berlin") == [absolute] * 7
    assert interpreted(["2024-01-31"], "instant", time_zone="Europe/Berlin") == [datetime(2024, 1, 30, 23, tzinfo=UTC)]
    assert interpreted(["31.01.2024", "2024-02-30", "soon"], "instant") == [
        f"column 'X': '{text}' is not an ISO 8601 time (like 2024-01-31T06:00:00)"
        for text in ("31.01.2024", "2024-02-30", "soon")
    ]


def test_instants_by_format() -> None:
    forms = ("%d.%m.%Y %H:%M:%S", "%d.%m.%Y %H:%M", "%Y%m%d %H%M%z")
    texts = ["31.01.2024 06:00:00", "31.01.2024 06:00", "20240131 0600+0100", "2024-13-01"]
    absolute = datetime(2024, 1, 31, 5, 0, tzinfo=UTC)
    assert interpreted(texts, "instant", time_zone="Europe/Berlin", time_format=forms) == [
        absolute,
        absolute,
        absolute,
        "column 'X': '2024-13-01' is not a time like %d.%m.%Y %H:%M:%S or %d.%m.%Y %H:%M or %Y%m%d %H%M%z",
    ]
    with pytest.raises(ConfigError, match="use %z"):
        interpreted(["x"], "instant", time_format=("%H %Z",))
    with pytest.raises(ConfigError, match="%Q is not known"):
        interpreted(["x"], "instant", time_format=("%Y-%Q",))


@pytest.mark.parametrize("offset", ["+99:99", "+15:00", "-14:60", "+2400", "+99"])
def test_an_offset_that_no_clock_has_is_unreadable(offset: str) -> None:
    """The farthest is +14:00; strptime would shift by whatever it is."""
    text = f"2024-01-31 06:00:00 {offset}"
    assert interpreted([text], "instant") == [
        f"column 'X': '{text}' is not an ISO 8601 time (like 2024-01-31T06:00:00)"
    ]
    assert interpreted([text], "instant", time_format=("%Y-%m-%d %H:%M:%S %z",)) == [
        f"column 'X': '{text}' is not a time like %Y-%m-%d %H:%M:%S %z"
    ]
    before = f"{offset} 31/Jan/24 6:00"
    assert interpreted([before], "instant", time_format=("%z %d/%b/%y %-H:%M",)) == [
        f"column 'X': '{before}' is not a time like %z %d/%b/%y %-H:%M"
    ]
    before = f"{offset}January 31 2024 06 AM"
    assert interpreted([before], "instant", time_format=("%z%B %d %Y %I %p",)) == [
        f"column 'X': '{before}' is not a time like %z%B %d %Y %I %p"
    ]


def test_offsets_in_time_formats() -> None:
    texts = ["+14:00 31/Jan/24 6:00", "-1200 31/Jan/24 6:00", "+05 31/Jan/24 6:00"]
    expected = [datetime(2024, 1, 30, 16, tzinfo=UTC), datetime(2024, 1, 31, 18, tzinfo=UTC)]
    expected += [datetime(2024, 1, 31, 1, tzinfo=UTC)]
    assert interpreted(texts, "instant", time_format=("%z %d/%b/%y %-H:%M",)) == expected
    texts = ["+14:00January 31 2024 06 AM", "-1200January 31 2024 06 AM", "+05January 31 2024 06 AM"]
    assert interpreted(texts, "instant", time_format=("%z%B %d %Y %I %p",)) == expected
    texts = ["2024-031T06:00:00.250%+05:30"]
    assert interpreted(texts, "instant", time_format=("%Y-%jT%H:%M:%S.%f%%%z",)) == [
        datetime(2024, 1, 31, 0, 30, 0, 250_000, tzinfo=UTC)
    ]


CONTRACT = contract(
    "stg_stop",
    {
        "machine_id": "text",
        "start_at": "instant",
        "state": "text",
        "qty": "integer?",
        "note": "text?",
        "source_file": "text",
        "source_row": "integer",
    },
    key=[],
)


def test_a_canonical_input() -> None:
    mapped = source(
        input="state_event",
        columns={"start_at": "Beginn", "state": "Grund", "note": "Grund", "qty": "N"},
        constants={"machine_id": "M 1"},
        values={"state": {"Pause": "planned_stop", "": "running", "*": "stopped"}},
        time_zone="Europe/Berlin",
        time_format=("%d.%m.%Y %H:%M",),
    )
    raw = raw_table(
        ibis.duckdb.connect(),
        {
            "Beginn": ["31.01.2024 06:00", "x", None],
            "Grund": ["Pause", "Stau", ""],
            "N": ["1", "y", ""],
            "Rest": ["", "", ""],
        },
    )
    found = interpret(raw, fields_for(CONTRACT, mapped), mapped).order_by("source_row")
    assert dict(found.schema().items())["start_at"] == INSTANT
    assert [c for c in found.columns if c in CONTRACT.columns] == list(CONTRACT.columns)
    assert [tuple(row.values()) for row in found.to_pyarrow().to_pylist()] == [
        ("M 1", datetime(2024, 1, 31, 5, tzinfo=UTC), "planned_stop", 1, "Pause", "a.csv", 2, None),
        (
            "M 1",
            None,
            "stopped",
            None,
            "Stau",
            "a.csv",
            3,
            "column 'Beginn': 'x' is not a time like %d.%m.%Y %H:%M; column 'N': 'y' is not a whole number",
        ),
        ("M 1", None, "running", None, None, "a.csv", 4, None),
    ]


def test_words_without_an_entry_are_kept() -> None:
    con = ibis.duckdb.connect()
    raw = raw_table(con, {"X": ["a", "b"]})
    found = interpret(raw, [Field("x", "X", "text")], source(values={"x": {"a": "1"}})).order_by("source_row")
    assert found.x.to_pyarrow().to_pylist() == ["1", "b"]


def test_the_readers_own_problem_comes_first_and_is_the_only_one() -> None:
    con = ibis.duckdb.connect()
    raw = raw_table(con, {"X": [None]}).mutate(source_problem=ibis.literal("has 1 column, the header has 2"))
    found = interpret(raw, [Field("x", "X", "integer")], source()).to_pyarrow().to_pylist()
    assert found[0]["source_problem"] == "has 1 column, the header has 2"


def test_raw_columns_come_under_their_own_names() -> None:
    raw = raw_table(ibis.duckdb.connect(), {"Batch": ["1"], "Min time": ["60.0"]})
    plain = source(types={"Min time": "number"})
    found = interpret(raw, raw_fields(raw.columns, plain), plain).to_pyarrow().to_pylist()
    assert found == [{"Batch": "1", "Min time": 60.0, "source_file": "a.csv", "source_row": 2, "source_problem": None}]
    with pytest.raises(ConfigError, match=r"there is no column 'Bach'\. Did you mean 'Batch'"):
        raw_fields(raw.columns, source(types={"Bach": "text"}))


def test_configuration_that_cannot_be_followed() -> None:
    with pytest.raises(ConfigError, match=r"state_event has no column 'start_a'\. Did you mean 'start_at'"):
        fields_for(CONTRACT, source(input="state_event", columns={"start_a": "x"}))
    with pytest.raises(ConfigError, match="is both in columns and in constants"):
        fields_for(CONTRACT, source(columns={"state": "x"}, constants={"state": "y"}))
    with pytest.raises(ConfigError, match=r"units\.a_qty = 'h' does not suit it\. Use g, kg, t"):
        fields_for(contract("c", {"qty": "integer", "a_qty": "integer"}, key=[]), source(units={"a_qty": "h"}))
    with pytest.raises(InputError, match="no file has the column 'Y'"):
        interpret(raw_table(ibis.duckdb.connect(), {"X": ["1"]}), [Field("y", "Y", "text")], source())


def test_a_session_in_another_time_zone_changes_nothing() -> None:
    con = ibis.duckdb.connect()
    con.raw_sql("SET TimeZone = 'America/New_York'")
    raw = raw_table(con, {"X": ["2024-01-31T06:00:00", "2024-01-31T06:00:00Z"]})
    found = interpret(raw, [Field("x", "X", "instant")], source(time_zone="Europe/Berlin"))
    con.create_table("typed", found)
    seconds = con.raw_sql("SELECT epoch(x) FROM typed ORDER BY source_row").fetchall()
    assert seconds == [(1706677200.0,), (1706680800.0,)]


def test_date_and_time_in_columns_of_their_own_are_one_instant() -> None:
    dates, times = ["2024-09-03", "2024-09-03", ""], ["22:55:00", None, None]
    raw = raw_table(ibis.duckdb.connect(), {"Date": dates, "Start": times})
    field = Field("start_at", "Date", "instant", more=("Start",))
    found = interpret(raw, [field], source(time_zone="UTC")).order_by("source_row").to_pyarrow().to_pylist()
    assert str(found[0]["start_at"]) == "2024-09-03 22:55:00+00:00"
    assert found[1]["start_at"] is None
    assert found[1]["source_problem"].startswith("column 'Date + Start': '2024-09-03 (empty)' is not an ISO 8601 time")
    assert (found[2]["start_at"], found[2]["source_problem"]) == (None, None)
