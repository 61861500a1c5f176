"""Traps that plantkpi works around, one test each: it fails when the library is mended, so that the workaround can go.

The place of each workaround stands in its docstring.
"""

import subprocess
import sys
from datetime import UTC, datetime
from importlib.metadata import requires

import ibis
import ibis.expr.datatypes as dt
import pandera.ibis as pa
import pytest
from ibis.common.exceptions import OperationNotDefinedError
from pandera.errors import SchemaErrors

INSTANT = dt.Timestamp(timezone="UTC", scale=6)


def at(text: str) -> ibis.expr.types.TimestampScalar:
    return ibis.literal(datetime.fromisoformat(f"2024-03-04 {text}").replace(tzinfo=UTC), type=INSTANT)


@pytest.fixture(scope="module")
def numbers() -> ibis.expr.types.Table:
    """1 and 2, as int64."""
    return ibis.duckdb.connect().create_table("numbers", ibis.memtable({"n": [1, 2]}, schema={"n": "int64"}))


def test_a_sum_of_int64_is_wider_than_int64_on_duckdb(numbers: ibis.expr.types.Table) -> None:
    """portable.add_up and portable.int64 cast each sum back."""
    assert numbers.n.sum().type() == dt.int64
    assert str(numbers.agg(added=numbers.n.sum()).to_pyarrow().schema.field("added").type) == "int64"
    assert _stored_type(numbers, numbers.agg(found=numbers.n.sum())) == "HUGEINT"


def test_a_running_sum_of_int64_is_wider_than_int64_on_duckdb(numbers: ibis.expr.types.Table) -> None:
    """int_timeline adds float64 instead, which takes a quarter of the time."""
    running = numbers.n.sum().over(ibis.window(order_by="n", preceding=None, following=0))
    assert _stored_type(numbers, numbers.select(found=running)) == "HUGEINT"


def _stored_type(numbers: ibis.expr.types.Table, query: ibis.expr.types.Table) -> str:
    sql = ibis.to_sql(query, dialect="duckdb")
    return numbers.get_backend().raw_sql(f"SELECT typeof(found) FROM ({sql}) LIMIT 1").fetchone()[0]


def test_a_difference_in_seconds_counts_boundaries() -> None:
    """portable.microseconds: 0.9 s to 1.1 s is not a second, yet one boundary."""
    found = at("00:00:01.100").delta(at("00:00:00.900"), unit="second")
    assert found.to_pyarrow().as_py() == 1


@pytest.mark.parametrize("dialect", ["bigquery", "snowflake"])
def test_instants_cannot_be_subtracted(dialect: str) -> None:
    """portable.microseconds takes `delta`."""
    t = ibis.table({"a": INSTANT, "b": INSTANT}, name="t")
    with pytest.raises(OperationNotDefinedError):
        ibis.to_sql(t.select(d=t.a - t.b), dialect=dialect)


def test_whole_division_goes_through_a_float() -> None:
    """portable.floor_divide: (2^53 + 1) // 1 is one short."""
    t = ibis.memtable({"n": [9_007_199_254_740_993]}, schema={"n": "int64"})
    assert (t.n // 1).to_pyarrow().to_pylist() == [9_007_199_254_740_992]


@pytest.mark.parametrize("value", [0, 5])
def test_division_by_zero_is_no_null_on_duckdb(value: int) -> None:
    """portable.ratio takes the zero away first."""
    t = ibis.memtable({"a": [float(value)], "b": [0.0]}, schema={"a": "float64", "b": "float64"})
    assert (t.a / t.b).isnull().to_pyarrow().to_pylist() == [False]


def test_least_skips_nulls_on_duckdb_and_not_on_bigquery() -> None:
    """portable.earliest and portable.latest coalesce first; in GoogleSQL least() with a NULL is NULL."""
    t = ibis.table({"a": "int64", "b": "int64"}, name="t")
    assert ibis.least(ibis.literal(1), ibis.null("int64")).to_pyarrow().as_py() == 1
    assert "LEAST(`t0`.`a`, `t0`.`b`)" in ibis.to_sql(t.select(c=ibis.least(t.a, t.b)), dialect="bigquery")


def test_week_truncation_depends_on_the_engine() -> None:
    """calendar_tables counts ISO weeks in Python."""
    t = ibis.table({"a": "date"}, name="t")
    sql = {d: ibis.to_sql(t.select(w=t.a.truncate("W")), dialect=d) for d in ("bigquery", "snowflake")}
    assert "WEEK(MONDAY)" in sql["bigquery"]
    assert "MONDAY" not in sql["snowflake"]


def test_exact_quantiles_do_not_compile_on_bigquery() -> None:
    """portable.exact_quantile ranks instead."""
    t = ibis.table({"a": "float64"}, name="t")
    with pytest.raises(OperationNotDefinedError):
        ibis.to_sql(t.agg(m=t.a.quantile(0.5)), dialect="bigquery")


def test_sql_for_spark_needs_ibis_pyspark_to_be_touched() -> None:
    """backends.to_sql takes the compiler itself, which reads the same options (see contracts/test_imports.py)."""
    script = (
        "import ibis; t = ibis.table({'a': 'float64'}, name='t'); ibis.to_sql(t.select(b=t.a + 0.5), dialect='pyspark')"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("AttributeError")


def test_a_unique_column_is_not_checked() -> None:
    """contracts.enforce counts repeated keys itself."""
    twice = ibis.memtable({"n": [1, 1]}, schema={"n": "int64"})
    schema = pa.DataFrameSchema({"n": pa.Column(dt.int64, unique=True)})
    assert schema.validate(twice, lazy=True).to_pyarrow().num_rows == 2


@pytest.mark.filterwarnings("ignore:The 'future.infer_string' option")
def test_every_failing_row_is_fetched() -> None:
    """contracts.enforce counts broken rules and fetches five rows itself."""
    table = ibis.range(0, 1000).unnest().name("n").as_table().mutate(n=ibis._.n.cast("int64"))
    check = pa.Check(lambda data: data.table.n < 0)
    with pytest.raises(SchemaErrors) as caught:
        pa.DataFrameSchema({"n": pa.Column(dt.int64)}, checks=[check]).validate(table, lazy=True)
    assert len(caught.value.failure_cases) == 1000


def test_the_null_check_trips_over_an_empty_table() -> None:
    """contracts._enforce_types makes every column nullable for its check on no rows."""
    empty = ibis.memtable({"n": [1]}, schema={"n": "int64"}).limit(0)
    with pytest.raises(SchemaErrors, match="non-nullable column 'n' contains null values"):
        pa.DataFrameSchema({"n": pa.Column(dt.int64, nullable=False)}).validate(empty, lazy=True)


def test_versions_are_pinned_for_a_reason() -> None:
    """pyproject.toml: duckdb 2 and sqlglot 30.18 break ibis 12.0.0; with another ibis, try without the pins."""
    assert ibis.__version__ == "12.0.0"
    wanted = [r for r in requires("plantkpi") or [] if "extra ==" not in r]
    assert {"duckdb<2", "sqlglot<30.18", "ibis-framework[duckdb]==12.0.0"} <= set(wanted)


@pytest.mark.xdist_group("grouped")
def test_tests_of_a_group_run_in_one_process(request: pytest.FixtureRequest) -> None:
    """pytest-xdist 3.8 groups by what it writes into a test's id, which pytest 9.2 does not let it."""
    assert request.node.nodeid.endswith("@grouped") == request.config.getoption("loadgroup", default=False)
