"""Traps of Ibis and Spark that plantkpi.engines.spark works around; each test fails when the library is mended."""

from collections.abc import Iterator
from typing import Any

import ibis
import pytest
from ibis.backends.pyspark.datatypes import PySparkType
from pyspark.errors import ParseException
from pyspark.sql.types import IntegerType, TimestampType

from plantkpi.config.profile import load_profile
from plantkpi.engines.registry import to_sql
from plantkpi.engines.spark import Spark
from tests.engines.spark_server import environment

pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")


@pytest.fixture(scope="module")
def plain() -> Iterator[Any]:
    """Ibis's own backend on a session."""
    with environment():
        engine = Spark(load_profile("spark"))
        try:
            yield ibis.pyspark.connect(engine.connection._session)
        finally:
            engine.close()


def test_an_instant_loses_its_zone() -> None:
    """SparkBackend.get_schema: TIMESTAMP and TIMESTAMP_NTZ are one type in Ibis."""
    assert PySparkType.to_ibis(TimestampType()).timezone is None


@pytest.mark.filterwarnings("ignore:The .* is deprecated")
def test_a_long_integer_beside_null_is_rounded(plain: Any) -> None:
    """SparkBackend.to_pyarrow: Ibis goes by way of pandas, where such a column is one of floats."""
    rows = plain.sql("SELECT * FROM VALUES (9007199254740993L), (NULL) AS t (a)")
    assert 9_007_199_254_740_993 not in rows.to_pyarrow()["a"].to_pylist()


def test_nothing_is_infinite() -> None:
    """portable.is_measurable: Ibis compares two expressions in Python and puts FALSE into the SQL."""
    t = ibis.table({"a": "float64"}, name="t")
    assert "FALSE OR FALSE" in to_sql(t.select(b=t.a.isinf()), "spark")


def test_nan_is_taken_for_null() -> None:
    """portable.is_known: on the other engines NaN is a value."""
    t = ibis.table({"a": "float64"}, name="t")
    assert "ISNAN" in to_sql(t.select(b=t.a.notnull()), "spark")
    assert "ISNAN" not in to_sql(t.select(b=t.a.notnull()), "duckdb")


def test_row_numbers_and_literals_have_32_bits(plain: Any) -> None:
    """portable.int64 around row numbers, and SparkBackend.create_table: Ibis takes both for int64."""
    t = plain.sql("SELECT * FROM VALUES (5L) AS t (a)")
    made = t.select(number=ibis.row_number().over(ibis.window(order_by="a")), one=ibis.literal(1, "int64"))
    assert made.schema() == ibis.schema({"number": "int64", "one": "int64"})
    fields = plain.raw_sql(ibis.to_sql(made, dialect="pyspark")).schema.fields
    assert [field.dataType for field in fields] == [IntegerType(), IntegerType()]


def test_views_are_temporary(plain: Any) -> None:
    """Spark.switch writes CREATE VIEW itself."""
    plain.create_database("views")
    rows = plain.sql("SELECT * FROM VALUES (5L) AS t (a)")
    with pytest.raises(ParseException):
        plain.create_view("kept", rows, database="views")
