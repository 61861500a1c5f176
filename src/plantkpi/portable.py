"""The few idioms that engines disagree on, each written once."""

from collections.abc import Sequence
from datetime import date, datetime, timezone
from typing import Any

import ibis
import ibis.expr.datatypes as dt
import ibis.expr.operations as ops
import ibis.expr.types as ir
from ibis.common.deferred import deferrable

from plantkpi.vocabulary import FIRST_YEAR, LAST_YEAR

UTC = dt.Timestamp(timezone="UTC", scale=6)
"""The one type of an instant."""

US_PER_SECOND = 1_000_000
US_PER_MINUTE = 60 * US_PER_SECOND
US_PER_HOUR = 3600 * US_PER_SECOND


@deferrable
def int64(value: ir.NumericValue) -> ir.IntegerValue:
    """Cast to int64 even what Ibis takes for int64 already.

    A sum of int64 is wider on every engine, and a row number has 32 bits on Spark.
    """
    return ops.Cast(value, dt.int64).to_expr()


def number(value: float) -> ir.FloatingScalar:
    """A float64 literal that is one on PostgreSQL as well, where 0.5 alone is a numeric."""
    return ops.Cast(ibis.literal(value, "float64"), dt.float64).to_expr()


def ratio(numerator: ir.NumericValue, denominator: ir.NumericValue) -> ir.FloatingValue:
    """Divide in float64; NULL when either side is NULL or the denominator is 0, never inf or NaN."""
    return numerator.cast("float64") / denominator.cast("float64").nullif(0.0)


def add_up(values: ir.IntegerColumn) -> ir.IntegerScalar:
    """Sum int64 to int64 (engines widen sums: HUGEINT, NUMERIC); NULL for no known value."""
    return int64(values.sum())


def total(values: ir.NumericColumn) -> ir.IntegerScalar:
    """Sum to int64, NULL unless every row has a value: a sum with an unknown part is unknown.

    An empty table sums to 0.
    """
    known = values.isnull().ifelse(1, 0).sum().fill_null(0) == 0
    return known.ifelse(add_up(values).fill_null(0), ibis.null("int64"))


def known_sum(values: ir.FloatingColumn) -> ir.FloatingScalar:
    """Sum floats, NULL unless every row has a value. An empty table sums to 0."""
    known = values.isnull().ifelse(1, 0).sum().fill_null(0) == 0
    return known.ifelse(values.sum().fill_null(0.0), ibis.null("float64"))


def count_if(condition: ir.BooleanColumn) -> ir.IntegerScalar:
    """Count the rows where the condition is true; 0 for none."""
    return add_up(condition.ifelse(1, 0)).fill_null(0)


def sum_over(values: ir.IntegerValue, window: Any) -> ir.IntegerColumn:
    """Sum integers over a window, as int64, exact while sums stay below 2^53.

    Added as float64, which holds such integers exactly in whatever order they are added; DuckDB widens
    window sums of int64 to 128 bits and takes four times as long.
    """
    return values.cast("float64").sum().over(window).cast("int64")


def without(rows: ir.Table, *names: str) -> ir.Table:
    """The table less some columns; `drop` of several puts them into the SQL in an order that changes by run."""
    return rows.select([column for column in rows.columns if column not in names])


def work_numbers(segments: ir.Table) -> dict[str, ir.IntegerValue]:
    """The numbers of the row of int_work that a segment is in: 0 for none, and for a day within shifts."""
    return {
        "day_no": segments.shift_no.isnull().ifelse(segments.day_no, 0),
        "shift_no": segments.shift_no.fill_null(0),
        "order_no": segments.order_no.fill_null(0),
    }


def microseconds(start: ir.TimestampValue, end: ir.TimestampValue) -> ir.IntegerValue:
    """Whole microseconds from start to end (other units of delta count boundaries on some engines)."""
    return end.delta(start, unit="microsecond").cast("int64")


def earliest(a: ir.Value, b: ir.Value) -> ir.Value:
    """The smaller of two; the other one when one is NULL (least() does not agree on NULL)."""
    return ibis.least(ibis.coalesce(a, b), ibis.coalesce(b, a))


def latest(a: ir.Value, b: ir.Value) -> ir.Value:
    """The greater of two; the other one when one is NULL."""
    return ibis.greatest(ibis.coalesce(a, b), ibis.coalesce(b, a))


LARGEST = 1e100
"""Values above it are no measured ones: sums of their squares leave float64."""


def is_measurable(value: ir.FloatingValue) -> ir.BooleanValue:
    """Whether a float is within ±1e100, so that squares of it add up; NULL for NULL."""
    return value.abs() <= LARGEST


def is_known(value: ir.Value) -> ir.BooleanValue:
    """Whether there is a value; NaN is one (`notnull` takes it for none on Spark)."""
    return (value >= 0.0).notnull() if value.type().is_floating() else value.notnull()


def is_recorded(value: ir.TimestampValue | ir.DateValue) -> ir.BooleanValue:
    """Whether an instant (in UTC) or a date is of the years that a plant records; NULL for NULL."""
    return ~is_before_years(value) & ~is_after_years(value)


def is_before_years(value: ir.TimestampValue | ir.DateValue) -> ir.BooleanValue:
    """Whether an instant or a date is before the years that a plant records."""
    return value < _first_of(FIRST_YEAR, value)


def is_after_years(value: ir.TimestampValue | ir.DateValue) -> ir.BooleanValue:
    """Whether an instant or a date is after the years that a plant records."""
    return value >= _first_of(LAST_YEAR + 1, value)


def _first_of(year: int, value: ir.TimestampValue | ir.DateValue) -> ir.Scalar:
    if value.type().is_date():
        return ibis.literal(date(year, 1, 1))
    return ibis.literal(datetime(year, 1, 1, tzinfo=timezone.utc), type=UTC)  # noqa: UP017 UTC is a type here


def floor_divide(a: ir.IntegerValue, b: ir.IntegerValue) -> ir.IntegerValue:
    """Exact floor(a / b) of non-negative integers with a quotient below 2^52; NULL when b is 0.

    `//` goes through a float on every engine; here the remainder is taken off first, so that rounding
    can only be off by the float's own error, which the half absorbs.
    """
    divisor = b.nullif(0)
    return (ratio(a - a % divisor, divisor) + 0.5).floor().cast("int64")


_AT_ONCE = 1 << 17
_CHUNK_BITS = 14


def share(quantity: ir.IntegerValue, part: ir.IntegerValue, whole: ir.IntegerValue) -> ir.IntegerValue:
    """Exact floor(quantity * part / whole) without a product over 2^63; NULL when whole is 0.

    0 <= quantity < 2^45, part <= whole < 2^46 (microseconds: two years): at once below 2^17, beyond by
    long division in digits of 14 bits. Its differences over growing parts are whole and add up to the
    quantity.
    """
    return (quantity >= _AT_ONCE).ifelse(_long_share(quantity, part, whole), floor_divide(quantity * part, whole))


def _long_share(quantity: ir.IntegerValue, part: ir.IntegerValue, whole: ir.IntegerValue) -> ir.IntegerValue:
    chunk = 1 << _CHUNK_BITS
    digits = (quantity >> 2 * _CHUNK_BITS, (quantity >> _CHUNK_BITS) & (chunk - 1), quantity & (chunk - 1))
    dividend = digits[0] * part
    found = floor_divide(dividend, whole)
    for digit in digits[1:]:
        dividend = (dividend % whole.nullif(0)) * chunk + digit * part
        found = found * chunk + floor_divide(dividend, whole)
    return found


def exact_quantile(rows: ir.Table, column: str, share: float, *, by: Sequence[str], ties: Sequence[str]) -> ir.Table:
    """One row per group: its exact `quantile`, interpolated between the two nearest values (type 7).

    `share` 0.5 is the median. Unknown values are left out; a group without a known one has no row.
    `ties` names the columns that make the order of equal values total.
    """
    known = rows.select(*by, *ties, found=rows[column].cast("float64")).filter(lambda t: t.found.notnull())
    order = ibis.window(group_by=list(by), order_by=["found", *ties])
    sizes = known.group_by(list(by)).agg(above=lambda t: (t.count() - 1) * ibis.literal(share, "float64"))
    placed = known.mutate(place=ibis.row_number().over(order)).inner_join(sizes, list(by))
    weight = 1.0 - (placed.place - placed.above).abs()
    near = placed.mutate(weight=weight).filter(weight > 0)
    return near.group_by(list(by)).agg(quantile=(near.found * near.weight).sum())


def in_order(value: ir.Value, by: Sequence[str], order: Sequence[str]) -> ir.Value:
    """The aggregate of each group on all its rows, added in a stated order.

    A sum of floats depends on the order; a plain group by adds in the order in which threads come home.
    """
    return value.over(ibis.window(group_by=list(by), order_by=list(order)))


def addable(value: ir.FloatingValue, by: Sequence[str]) -> ir.FloatingValue:
    """The value, rounded so that its sum over a group is exact: the same bits in whatever order it is added.

    A sum of floats depends on the order, and to state one is dear (`in_order`). Here each is rounded to a multiple of
    one power of two, by adding a number so large that all sums of the group have that as their last digit, and taking
    it off again. For n values the error of each is below n * 2^-50 of the largest, so take off first what they have in
    common. NaN where 4 n times the largest is beyond a float. To be summed by the group in a query of its own: no
    window in a window.

    Rump, Ogita, Oishi, Accurate Floating-Point Summation, SIAM J. Sci. Comput. 31 (2008), ExtractVector.
    """
    group = ibis.window(group_by=list(by))
    large = value.abs().max().over(group) * value.count().over(group).cast("float64") * 4.0
    return (value + large) - large


def exact_sum(values: ir.FloatingColumn) -> ir.FloatingScalar:
    """Sum floats that are `addable`."""
    return values.sum()


_CENTRE = (
    (3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
     4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3),
    (1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
     2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3),
)  # fmt: skip
_TAIL = (
    (1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
     1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4),
    (1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
     1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9),
)  # fmt: skip
_FAR_TAIL = (
    (6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
     2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7),
    (1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
     7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15),
)  # fmt: skip


def normal_quantile(share: ir.FloatingValue) -> ir.FloatingValue:
    """The z below which that share of a standard normal lies, to 1e-15; NULL unless 0 < share < 1.

    Wichura's AS 241 (PPND16), Applied Statistics 37 (1988).
    """
    is_lower, off = share < 0.5, share - 0.5
    tail = is_lower.ifelse(share, 1.0 - share)
    # a logarithm of 0 is an error on some engines, even where it is not used
    depth = (-(tail > 0.0).ifelse(tail, ibis.null("float64")).ln()).sqrt()
    central = off * _rational(_CENTRE, 0.180625 - off * off)
    beyond = (depth <= 5.0).ifelse(_rational(_TAIL, depth - 1.6), _rational(_FAR_TAIL, depth - 5.0))
    return (off.abs() <= 0.425).ifelse(central, is_lower.ifelse(-beyond, beyond))


def _rational(coefficients: tuple[tuple[float, ...], tuple[float, ...]], x: ir.FloatingValue) -> ir.FloatingValue:
    """One polynomial over another, constant term first."""
    values = []
    for polynomial in coefficients:
        value: ir.FloatingValue = ibis.literal(polynomial[-1], "float64")
        for coefficient in reversed(polynomial[:-1]):
            value = value * x + coefficient
        values.append(value)
    return ratio(values[0], values[1])
