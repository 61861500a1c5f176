"""The Spark engine: what it loads and stores, and what its numbers mean."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import ibis
import pyarrow as pa
import pytest
from pyspark.errors import AnalysisException, ArithmeticException

from plantkpi.config.profile import load_profile
from plantkpi.engines.spark import Spark
from plantkpi.engines.warehouse import BuildTarget
from plantkpi.errors import ConfigError
from plantkpi.portable import add_up, floor_divide, is_known, is_measurable, microseconds, ratio, share, total
from tests.engines.servers import RUNS
from tests.engines.spark_server import environment

# pyspark leaves its sockets to the garbage collector
pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")

MICROSECONDS = pa.timestamp("us", "UTC")
ONE, TWO, _ = RUNS


@pytest.fixture(scope="module")
def engine() -> Iterator[Spark]:
    with environment():
        engine = Spark(load_profile("spark"))
        try:
            yield engine
        finally:
            engine.close()


@pytest.fixture
def place(engine: Spark) -> Iterator[BuildTarget]:
    engine.create_schema("plant")
    yield BuildTarget(engine, "plant")
    engine.drop_schema("plant")


def value_of(place: BuildTarget, expression: Any) -> Any:
    return expression.name("found").as_table().to_pyarrow()["found"][0].as_py()


def test_a_table_is_loaded_as_it_is(place: BuildTarget) -> None:
    """Long integers beside NULL, an empty text that is not a NULL, far instants with microseconds."""
    rows = pa.table(
        {
            "machine_id": pa.array(["", None], pa.string()),
            "good_qty": pa.array([4_611_686_018_427_387_905, None], pa.int64()),
            "value": pa.array([0.1, None], pa.float64()),
            "is_open": pa.array([True, None], pa.bool_()),
            "start_at": pa.array(
                [datetime(9999, 1, 1, 0, 0, 0, 1, UTC), datetime(1900, 1, 1, tzinfo=UTC)], MICROSECONDS
            ),
            "shift_date": pa.array([date(1900, 1, 1), None], pa.date32()),
        }
    )
    loaded = place.create_table("loaded", rows).to_pyarrow()
    assert loaded.schema.types == rows.schema.types
    assert sorted(loaded.to_pylist(), key=str) == sorted(rows.to_pylist(), key=str)


def test_a_stored_integer_has_64_bits(place: BuildTarget) -> None:
    """Spark's own row numbers and literals have 32, so that a product of two of them would not fit."""
    one = place.create_table("one", pa.table({"a": pa.array([5], pa.int64())}))
    made = place.create_table("made", one.select(number=ibis.row_number().over(ibis.window(order_by=one.a)) + 3))
    assert place.engine.connection.table("made", database="plant").schema()["number"].is_int64()
    assert value_of(place, add_up(made.number * 2_000_000_000)) == 6_000_000_000


def test_a_number_that_does_not_fit_is_an_error(place: BuildTarget) -> None:
    most = pa.array([9_223_372_036_854_775_807], pa.int64())
    rows = place.create_table("rows", pa.table({"a": most, "zero": pa.array([0], pa.int64())}))
    with pytest.raises(ArithmeticException, match="ARITHMETIC_OVERFLOW"):
        rows.select(b=rows.a + rows.a).to_pyarrow()
    with pytest.raises(ArithmeticException, match=r"(REMAINDER|DIVIDE)_BY_ZERO"):
        rows.select(b=rows.a % rows.zero).to_pyarrow()


def test_portable_idioms_mean_what_they_mean_elsewhere(place: BuildTarget) -> None:
    columns = {
        "a": pa.array([7_000_000_000_000, 1], pa.int64()),
        "zero": pa.array([0, 0], pa.int64()),
        "known": pa.array([2, None], pa.int64()),
        "start_at": pa.array([datetime(2024, 3, 31, 0, 59, 59, 999_999, UTC)] * 2, MICROSECONDS),
        "end_at": pa.array([datetime(2024, 3, 31, 1, 0, 0, 1, UTC)] * 2, MICROSECONDS),
    }
    t = place.create_table("idioms", pa.table(columns))
    first = t.filter(t.a > 1)
    assert value_of(place, ratio(first.a, first.zero)) is None
    assert value_of(place, floor_divide(first.a, first.zero)) is None
    assert value_of(place, share(first.a, first.a - 1, first.a)) == 6_999_999_999_999
    assert value_of(place, share(first.a, first.a, first.zero)) is None
    assert value_of(place, microseconds(first.start_at, first.end_at)) == 2
    assert value_of(place, total(t.a)) == 7_000_000_000_001
    assert value_of(place, total(t.known)) is None
    assert value_of(place, add_up(t.known)) == 2


def test_nan_infinity_and_overflowing_numbers_are_values_but_not_measurable(place: BuildTarget) -> None:
    cells = [1.0, -1.7976931348623157e308, 1e100, float("inf"), float("-inf"), float("nan"), None]
    columns = {"n": pa.array(range(7), pa.int64()), "a": pa.array(cells, pa.float64())}
    t = place.create_table("floats", pa.table(columns))
    found = t.select("n", known=is_known(t.a), finite=is_measurable(t.a)).order_by("n").to_pyarrow()
    assert found["known"].to_pylist() == [True, True, True, True, True, True, False]
    assert found["finite"].to_pylist() == [True, False, True, False, False, False, None]


def test_files_pass_through_the_staging_folder(place: BuildTarget, tmp_path: Path) -> None:
    profile = replace(place.engine.profile, options={"staging": tmp_path.as_uri()})
    staged = BuildTarget(Spark(profile), "plant")
    made = staged.create_table("staged", pa.table({"a": pa.array([1, 2], pa.int64())}))
    assert sorted(made.to_pyarrow()["a"].to_pylist()) == [1, 2]
    assert [path.name for path in tmp_path.iterdir() if not path.name.startswith(".")] == []


def test_views_turn_back_to_the_last_build_when_the_switch_fails(engine: Spark) -> None:
    one = pa.table({"a": pa.array([1], pa.int64())})
    for build, rows in ((f"line__b{ONE}", one), (f"line__b{TWO}", pa.table({"a": pa.array([2], pa.int64())}))):
        engine.create_schema(build)
        BuildTarget(engine, build).create_table("reports", rows)
    engine.switch("line", {"reports": f"line__b{ONE}"})
    with pytest.raises(AnalysisException, match="nowhere"):
        engine.switch("line", dict.fromkeys(["reports", "nowhere"], f"line__b{TWO}"))
    assert engine.table_names("line") == ["reports"]
    assert BuildTarget(engine, "line").table("reports").to_pyarrow() == one
    for schema in ("line", f"line__b{ONE}", f"line__b{TWO}"):
        engine.drop_schema(schema)


def test_what_no_build_made_stays_beside_the_views_and_is_not_replaced(engine: Spark) -> None:
    rows = pa.table({"a": pa.array([1], pa.int64())})
    builds = [f"line__b{run}" for run in (ONE, TWO)]
    for build in builds:
        engine.create_schema(build)
        BuildTarget(engine, build).create_table("reports", rows)
        BuildTarget(engine, build).create_table("notes", rows)
    engine.switch("line", {"reports": builds[0]})
    BuildTarget(engine, "line").create_table("notes", rows)
    engine.connection.raw_sql("CREATE VIEW line.mine AS SELECT 7 AS n")
    with pytest.raises(ConfigError, match=r"spark has line\.notes, which no build made"):
        engine.switch("line", {"reports": builds[1], "notes": builds[1]})
    engine.switch("line", {"reports": builds[1]})
    assert engine.table_names("line") == ["mine", "notes", "reports"]
    for schema in ("line", *builds):
        engine.drop_schema(schema)
