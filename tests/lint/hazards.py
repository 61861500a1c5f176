"""What does not travel between engines, as far as it can be seen in source code."""

import ast
from dataclasses import dataclass

from tests.lint.finders import (
    Find,
    asks_pandera_in_vain,
    averages,
    calls,
    correlates_sample,
    divides,
    drops_several,
    has_interval_of_column,
    lacks_order,
    leaves_sum_wide,
    names_in_capitals,
    names_naive_instant,
    of_ibis,
    orders_by_nullable,
    ranges_over_instants,
    reads_clock,
    reads_week,
    rounds_by_cast,
    subtracts_instants,
)


@dataclass(frozen=True)
class Hazard:
    """A form that engines disagree on: why, what to write instead, and how it is found."""

    name: str
    why: str
    instead: str
    finds: Find


HAZARDS = [
    Hazard(
        "bare-division",
        "by zero is inf, NaN, NULL or an error, and integers divide differently",
        "portable.ratio",
        divides(ast.Div, "div", "divide", "truediv", "rdiv"),
    ),
    Hazard(
        "whole-division",
        "every engine goes through a float, wrong beyond 2^53",
        "portable.floor_divide or portable.share",
        divides(ast.FloorDiv, "floordiv", "rfloordiv"),
    ),
    Hazard(
        "instant-difference",
        "BigQuery and Snowflake cannot subtract instants",
        "portable.microseconds",
        subtracts_instants,
    ),
    Hazard(
        "delta",
        "some engines count boundaries of the unit, others whole units",
        "portable.microseconds, and then divide",
        calls("delta"),
    ),
    Hazard(
        "interval-of-column",
        "Snowflake has no interval from a column",
        "whole microseconds, or carry the instant along",
        has_interval_of_column,
    ),
    Hazard(
        "range-over-instants",
        "BigQuery knows no RANGE INTERVAL over instants",
        "a range over whole microseconds, or rows",
        ranges_over_instants,
    ),
    Hazard(
        "first-last",
        "some engines skip NULL, and last does so nowhere in a window",
        "row_number, or max and min",
        calls("first", "last", "nth", "arbitrary"),
    ),
    Hazard(
        "unordered-window",
        "each engine takes an order of its own, another one each run",
        "order_by with a total order",
        lacks_order,
    ),
    Hazard(
        "nullable-order",
        "NULL comes first on BigQuery and last elsewhere",
        "coalesce the key first",
        orders_by_nullable,
    ),
    Hazard(
        "quantile",
        "exact ones do not compile on BigQuery, approximate ones differ by engine",
        "portable.exact_quantile",
        calls("median", "quantile", "mode", "approx_median", "approx_quantile", "approx_nunique"),
    ),
    Hazard(
        "now",
        "its type differs by engine, and the result by the hour",
        "as_of, as a literal",
        calls("now", "today", "utcnow"),
    ),
    Hazard(
        "instant-type",
        "an instant without a zone is another type, read in the zone of the session",
        "portable.UTC; ibis.literal(datetime(..., tzinfo=UTC), type=portable.UTC) for a literal",
        names_naive_instant,
    ),
    Hazard(
        "wall-clock",
        "engines read the clock in the zone of the session, or in UTC",
        "dim_date and int_shift, which Python computes",
        reads_clock,
    ),
    Hazard(
        "week",
        "which day begins a week depends on engine and settings",
        "iso_week, weekday and week of dim_date",
        reads_week,
    ),
    Hazard(
        "epoch",
        "epoch_seconds ignores the zone on some engines",
        "portable.microseconds from an instant",
        calls("epoch_seconds"),
    ),
    Hazard(
        "as-timestamp",
        "DuckDB, PostgreSQL and Spark refuse it for numbers",
        "carry the instant along",
        calls("as_timestamp"),
    ),
    Hazard(
        "wide-sum",
        "a sum of int64 is wider on every engine (HUGEINT, NUMERIC), and Ibis leaves out .cast('int64')",
        "portable.add_up, total, count_if, sum_over or int64; in_order, or addable and exact_sum, for floats",
        leaves_sum_wide,
    ),
    Hazard(
        "cast-rounds",
        "some engines round, others cut off",
        ".floor() or (x + 0.5).floor() before the cast",
        rounds_by_cast,
    ),
    Hazard(
        "round",
        "half goes away from zero on some engines and to even on others",
        "(x + 0.5).floor(), or integers",
        calls("round"),
    ),
    Hazard(
        "least-greatest",
        "DuckDB, PostgreSQL and Spark skip NULL, BigQuery and Snowflake return it",
        "portable.earliest and portable.latest",
        of_ibis("least", "greatest"),
    ),
    Hazard(
        "mean",
        "it loses precision on integers, depends on the order on floats, and of ratios it is no ratio",
        "portable.ratio of sums; in_order, or addable and exact_sum, for floats",
        averages,
    ),
    Hazard(
        "correlation",
        "the sample correlation does not compile for DuckDB, BigQuery and Snowflake",
        'how="pop"',
        correlates_sample,
    ),
    Hazard(
        "not-finite",
        "isinf is false for every number on Spark, and NaN is not a value there",
        "portable.is_measurable and portable.is_known",
        calls("isinf", "isnan"),
    ),
    Hazard(
        "hash",
        "each engine has a hash of its own",
        "a key of the columns, or one computed in Python",
        calls("hash", "hashbytes", "hexdigest"),
    ),
    Hazard(
        "asof-join",
        "BigQuery does not document ASOF JOIN",
        "a join and row_number",
        calls("asof_join"),
    ),
    Hazard(
        "range",
        "a range of instants fails on BigQuery",
        "int_day, or another table of what there is",
        of_ibis("range"),
    ),
    Hazard(
        "memtable",
        "it is slow, or needs rights that users lack",
        "a local table, which the build loads",
        of_ibis("memtable"),
    ),
    Hazard(
        "try-cast",
        "a plain CAST on Snowflake and PostgreSQL: one bad value ends the query",
        "interpret text where files are read",
        calls("try_cast"),
    ),
    Hazard(
        "drop-several",
        "drop puts several columns into the SQL in an order that changes by run",
        "portable.without",
        drops_several,
    ),
    Hazard(
        "to-sql",
        "SQL for Spark fails until ibis.pyspark has been touched",
        "backends.to_sql",
        of_ibis("to_sql"),
    ),
    Hazard(
        "pandera-in-vain",
        "pandera's Ibis backend ignores it, or fails on it",
        "a key or a rule of plantkpi.contracts.contract",
        asks_pandera_in_vain,
    ),
    Hazard(
        "capitals",
        "Snowflake takes names for capitals, other engines for small letters, wherever somebody does not quote them",
        "a lower-case name",
        names_in_capitals,
    ),
]
