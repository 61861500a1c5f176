"""What a column of a table is read as where it is: the same on each engine, and no cell makes the query fail."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import ibis
import pytest

from plantkpi.config.engines import ENGINES
from plantkpi.config.keys import Source
from plantkpi.engines.duckdb import connected
from plantkpi.engines.registry import to_sql
from plantkpi.errors import ConfigError, InputError
from plantkpi.parse.fields import Field
from plantkpi.parse.warehouse_tables import constants, numbered, typed
from tests.conftest import Engines

TABLE = """
CREATE SCHEMA mes;
CREATE TABLE mes.report (
    word text, whole bigint, part numeric(20,6), wide numeric(38,0), real double precision,
    is_ok boolean, day date, at_utc timestamptz, at_wall timestamp
);
INSERT INTO mes.report VALUES
    (' ok ', 1, 1.5, 12, 0.1, true, '2024-02-29', '2024-03-31 02:30:00.000001+01', '2024-03-31 02:30:00'),
    ('', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('12', 9223372036854775807, 99999999999999.000000, 99999999999999999999999999999999999999, 1e300, false,
     'infinity', 'infinity', '-infinity'),
    ('1e5', 0, -2.0000005, -3, -2, true, '0001-01-01', '0001-01-01 00:00:00+00', '9999-12-30 00:00:00');
CREATE TABLE mes.pair AS SELECT * FROM (VALUES ('b', 1), (NULL, 2), ('b', 1), ('a', NULL)) AS t(word, whole)
"""
SCHEMA = {
    "word": "string", "whole": "int64", "part": "decimal(20,6)", "wide": "decimal(38,0)", "real": "float64",
    "is_ok": "boolean", "day": "date", "at_utc": "timestamp('UTC',6)", "at_wall": "timestamp(6)",
}  # fmt: skip


@pytest.fixture(scope="module", params=["duckdb", pytest.param("postgres", marks=pytest.mark.engine("postgres"))])
def connection(request: Any, engines: Engines) -> Iterator[Any]:
    if request.param == "duckdb":
        found = connected()
    else:
        variables = engines.start("postgres")
        found = ibis.postgres.connect(host=variables["PLANTKPI_POSTGRES_HOST"], user="postgres", database="postgres")
        found.con.execute("SET TimeZone = 'UTC'")
        found.con.execute("DROP SCHEMA IF EXISTS mes CASCADE")
    for statement in TABLE.split(";"):
        found.con.execute(statement)
    yield found
    found.con.execute("DROP SCHEMA mes CASCADE")
    found.disconnect()


def source(**keys: Any) -> Source:
    return Source(**{"name": "mes", "table": "mes.report", "input": "production", "time_zone": "UTC"} | keys)


def read(table: Any, field: Field, **keys: Any) -> list[tuple[Any, str | None]]:
    """Value and problem of each row, in the order of the numbers."""
    of = source(**keys)
    order = [Field("word", "word", "text"), Field("whole", "whole", "integer")]
    rows = numbered(table, [*order, field], of)
    local = connected()
    found = typed(rows, [field], of, constants(local, [field], of)).order_by("source_row").to_pyarrow().to_pylist()
    local.disconnect()
    assert {row["source_file"] for row in found} == {"mes.report"}
    assert [row["source_row"] for row in found] == [1, 2, 3, 4]
    return [(row[field.name], row["source_problem"]) for row in found]


@pytest.fixture
def report(connection: Any) -> Any:
    return connection.table("report", database="mes")


# rows in the order of `word` as it is stored: '', ' ok ', '12', '1e5'
BIG = "9223372036854775807"
VALUES = [
    (Field("a", "word", "text"), [None, "ok", "12", "1e5"]),
    (Field("a", "word", "integer"), [None, "ok!", 12, "1e5!"]),
    (Field("a", "word", "number"), [None, "ok!", 12.0, 100_000.0]),
    (Field("a", "word", "flag"), [None, "ok!", "12!", "1e5!"]),
    (Field("a_us", "word", "integer", "ms"), [None, "ok!", 12_000, "1e5!"]),
    (Field("a", "whole", "text"), [None, "1", BIG, "0"]),
    (Field("a", "whole", "integer"), [None, 1, int(BIG), 0]),
    (Field("a", "whole", "number"), [None, 1.0, 2.0**63, 0.0]),
    (Field("a", "whole", "flag"), [None, True, f"{BIG}!", False]),
    (Field("a_us", "whole", "integer", "s"), [None, 1_000_000, f"{BIG}!", 0]),
    # 3.6e9 us of an hour: 1 piece, 2^63 pieces (rounds to 0), and none
    (Field("cycle_us", "whole", "integer", "per_h"), [None, 3_600_000_000, 0, "0!"]),
    (Field("a", "part", "integer"), [None, "1.500000!", 99_999_999_999_999, "-2.000001!"]),
    (Field("a", "part", "number"), [None, 1.5, 99_999_999_999_999.0, -2.000001]),
    # -2.0000005 is stored with six places, half away from zero
    (Field("a_us", "part", "integer", "s"), [None, 1_500_000, "99999999999999.000000!", -2_000_001]),
    (Field("a_us", "part", "integer", "min"), [None, 90_000_000, "99999999999999.000000!", -120_000_060]),
    # 3.6e9 / 1.5; 3.6e9 / 1e14 = 0.000036; 3.6e9 / -2.000001 = -1799999100.00045
    (Field("cycle_us", "part", "integer", "per_h"), [None, 2_400_000_000, 0, -1_799_999_100]),
    (Field("a", "wide", "text"), [None, "12", "9" * 38, "-3"]),
    (Field("a", "wide", "integer"), [None, 12, "9" * 38 + "!", -3]),
    (Field("a", "wide", "number"), [None, 12.0, 1e38, -3.0]),
    (Field("a_qty", "wide", "integer", "kg"), [None, 12_000, "9" * 38 + "!", -3_000]),
    (Field("a", "real", "number"), [None, 0.1, 1e300, -2.0]),
    (Field("a", "is_ok", "flag"), [None, True, False, True]),
    (Field("a", "is_ok", "text"), [None, "true", "false", "true"]),
    (Field("a", "day", "date"), [None, date(2024, 2, 29), "infinity!", date(1, 1, 1)]),
    (
        Field("a", "at_utc", "instant"),
        [None, datetime(2024, 3, 31, 1, 30, 0, 1, UTC), "infinity!", datetime(1, 1, 1, tzinfo=UTC)],
    ),
    (
        Field("a", "at_wall", "instant"),
        [None, datetime(2024, 3, 31, 2, 30, tzinfo=UTC), "-infinity!", datetime(9999, 12, 30, tzinfo=UTC)],
    ),
]


@pytest.mark.parametrize(("field", "wanted"), VALUES, ids=[f"{f.column}-{f.kind}-{f.unit}" for f, _ in VALUES])
def test_each_type_is_read_or_its_cell_is_named(report: Any, field: Field, wanted: list[Any]) -> None:
    """`x!` stands for: no value, and a problem that names column and cell."""
    for (value, problem), expected in zip(read(report, field), wanted, strict=True):
        if isinstance(expected, str) and expected.endswith("!"):
            assert value is None
            assert problem is not None
            assert problem.startswith(f"column {field.column!r}: '{expected.removesuffix('!')}' is not a")
        else:
            assert (value, problem) == (expected, None)


def test_words_are_mapped_as_those_of_files(report: Any) -> None:
    words = {"": "none", "ok": "fine", "*": "other"}
    found = read(report, Field("state", "word", "text"), values={"state": words})
    assert found == [("none", None), ("fine", None), ("other", None), ("other", None)]


def test_whole_numbers_and_flags_have_words_too(report: Any) -> None:
    found = read(report, Field("state", "whole", "text"), values={"state": {"0": "idle", "1": "running"}})
    assert [value for value, _ in found] == [None, "running", BIG, "idle"]
    found = read(report, Field("qty", "is_ok", "integer"), values={"qty": {"true": "0", "false": "1"}})
    assert [value for value, _ in found] == [None, 0, 1, 0]


def test_null_values_are_unknown_in_text_and_whole_numbers(report: Any) -> None:
    found = read(report, Field("a", "whole", "integer"), null_values=("0", ""))
    assert [value for value, _ in found] == [None, 1, int(BIG), None]
    assert [value for value, _ in read(report, Field("a", "word", "text"), null_values=())] == ["", "ok", "12", "1e5"]


def test_constants_are_read_as_those_of_files(report: Any) -> None:
    """A wall clock of the source's zone; Berlin is an hour ahead of UTC in winter."""
    found = read(report, Field("at", "", "instant"), constants={"at": "2024-01-01T01:00:00"}, time_zone="Europe/Berlin")
    assert found == [(datetime(2024, 1, 1, tzinfo=UTC), None)] * 4
    with pytest.raises(ConfigError, match="constant 'at': 'soon' is not an ISO 8601 time"):
        read(report, Field("at", "", "instant"), constants={"at": "soon"})


@pytest.mark.parametrize(
    ("field", "keys", "message"),
    [
        (Field("qty", "real", "integer"), {}, r"'real' as number, and qty is integer; engines round floats"),
        (Field("qty_us", "real", "integer", "s"), {}, "make a view in which it is whole or a decimal"),
        (
            Field("at", "at_wall", "instant"),
            {"time_zone": "Europe/Berlin"},
            "'at_wall' as a time without zone, and at is instant; make a view in which it is an instant in UTC",
        ),
        (Field("at", "word", "instant"), {}, "'word' as text, and at is instant; make a view in which it is instant"),
        (Field("day", "at_utc", "date"), {}, "'at_utc' as instant, and day is date"),
        (Field("state", "real", "text"), {}, "'real' as number, and state is text"),
        (Field("at", "at_utc", "instant"), {"values": {"at": {"": "x"}}}, r"values.at is for text, whole numbers"),
    ],
)
def test_a_type_that_cannot_be_read_safely_is_refused(
    report: Any, field: Field, keys: dict[str, Any], message: str
) -> None:
    with pytest.raises(ConfigError, match=message):
        read(report, field, **keys)


def test_a_missing_column_is_named_with_the_nearest(report: Any) -> None:
    with pytest.raises(InputError, match=r"mes.report has no column 'is_okay'. Did you mean 'is_ok'\?"):
        read(report, Field("a", "is_okay", "flag"))


def test_rows_that_are_equal_have_numbers_of_their_own(connection: Any) -> None:
    rows = connection.table("pair", database="mes")
    fields = [Field("a", "word", "text"), Field("b", "whole", "integer")]
    found = numbered(rows, fields, source()).order_by("source_row").to_pyarrow().to_pylist()
    assert [(row["word"], row["whole"], row["source_row"]) for row in found] == [
        (None, 2, 1),
        ("a", None, 2),
        ("b", 1, 3),
        ("b", 1, 4),
    ]


@pytest.mark.parametrize("backend", ENGINES)
def test_every_reading_has_sql_on_every_engine(backend: str) -> None:
    table = ibis.table(SCHEMA, name="report")
    fields = [Field(f"{n}_{field.name}", *list(vars(field).values())[1:]) for n, (field, _) in enumerate(VALUES)]
    assert "ROW_NUMBER()" in to_sql(typed(numbered(table, fields, source()), fields, source(), {}), backend)
