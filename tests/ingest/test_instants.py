"""Instants that state their offset: the usual forms are read by a shorter way, and come out as by the longer one."""

from datetime import UTC, datetime

import ibis
import pyarrow as pa
import pytest

from plantkpi.parse import timestamps
from tests.ingest.helpers import interpreted, source

USUAL = {
    "2024-01-31T06:00:00Z": "2024-01-31 06:00:00",
    "2024-01-31T06:00:00z": "2024-01-31 06:00:00",
    "2024-01-31 06:00:00Z": "2024-01-31 06:00:00",
    "2024-01-31T06:00Z": "2024-01-31 06:00:00",
    "2024-01-31T6:00Z": "2024-01-31 06:00:00",
    "2024-01-31Z": "2024-01-31 00:00:00",
    "2024-01-31T06:00:00.5Z": "2024-01-31 06:00:00.500000",
    "2024-01-31T06:00:00.123456Z": "2024-01-31 06:00:00.123456",
    "2024-01-31T06:00:00.123456789Z": "2024-01-31 06:00:00.123456",
    "2024-01-31T24:00:00Z": "2024-02-01 00:00:00",
    "2024-01-31T06:00:00+00:00": "2024-01-31 06:00:00",
    "2024-01-31T06:00:00-00:00": "2024-01-31 06:00:00",
    "2024-01-31T06:00:00+01:00": "2024-01-31 05:00:00",
    "2024-01-31T06:00:00.25-05:30": "2024-01-31 11:30:00.250000",
    "2024-01-31T00:30+05:45": "2024-01-30 18:45:00",
    "2024-01-31-05:00": "2024-01-31 05:00:00",
    "1969-12-31T23:59:59.999999Z": "1969-12-31 23:59:59.999999",
}
RARE = {
    "2024-01-31T06:00:00 Z": "2024-01-31 06:00:00",
    "2024-01-31T06:00:00,5Z": "2024-01-31 06:00:00.500000",
    "2024-01-31T06:00:00+0100": "2024-01-31 05:00:00",
    "2024-01-31T06:00:00+01": "2024-01-31 05:00:00",
    "2024-01-31T06:00:00 +01:00": "2024-01-31 05:00:00",
}
NONE = (
    "2024-02-30T06:00:00Z",
    "2024-01-31T25:00:00Z",
    "2024-01-31T24:00:01Z",
    "2024-01-31T23:59:60Z",
    "2024-01-31T06:60:00Z",
    "2024-01-31T06:00:00.Z",
    "2024-01-31T06:00:00.1234567890Z",
    "2024-01-31T06:00:00Zx",
    "2024-01-31T06:00:00ZZ",
    "2024-01-31T06:00:00Z+01:00",
    "2024-01-31T06:00:00Z\n2024",
    "2024-01-31T06:00:00+1:00",
    "2024-01-31T06:00:00+01:0",
    "2024-01-31T06:00:00+15:00",
    "2024-01-31T06:00:00+01:60",
    "2024-01-31T06:00:00+01:00:00",
    "2024-01-31t06:00:00Z",
    "2024-01-31TZ",
    "31.01.2024T06:00:00Z",
    "2024-01-31T0600Z",
    "06:00:00Z",
    "Z",
    "+01:00",
)


@pytest.mark.parametrize(("text", "expected"), (USUAL | RARE).items())
def test_an_instant_with_its_offset(text: str, expected: str) -> None:
    """The source's zone plays no part."""
    at = datetime.fromisoformat(expected).replace(tzinfo=UTC)
    assert interpreted([text, f" {text} "], "instant", time_zone="Asia/Tokyo") == [at, at]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_instant_is_reported(text: str) -> None:
    why = f"column 'X': '{text}' is not an ISO 8601 time (like 2024-01-31T06:00:00)"
    assert interpreted([text], "instant", time_zone="Asia/Tokyo") == [why]


def test_the_shorter_way_gives_what_the_longer_one_gives() -> None:
    con = ibis.duckdb.connect()
    texts = con.create_table("texts", pa.table({"text": [*USUAL, *RARE, *NONE]}))
    short, (absolute_us, wall_us) = timestamps.moment(texts.text, source()), timestamps._iso_parts(texts.text)
    rows = texts.select(short=short.absolute_us, long=absolute_us, wall=short.wall_us, long_wall=wall_us).to_pyarrow()
    assert rows["short"] == rows["long"]
    assert rows["wall"] == rows["long_wall"]
    assert rows["short"].null_count == len(NONE)
    assert rows["wall"].null_count == rows.num_rows


def test_the_usual_forms_go_the_shorter_way(monkeypatch: pytest.MonkeyPatch) -> None:
    """The longer way takes three to five times as long for each row."""
    nothing = ibis.null("int64")
    monkeypatch.setattr(timestamps, "_iso_parts", lambda _: (nothing, nothing))
    texts = ibis.memtable(pa.table({"text": [*USUAL, *RARE]}))
    found = texts.select(us=timestamps.moment(texts.text, source()).absolute_us).to_pyarrow()["us"].to_pylist()
    assert [us is not None for us in found] == [True] * len(USUAL) + [False] * len(RARE)
