"""The few idioms that engines disagree on, each written once."""

import ibis
import ibis.expr.datatypes as dt
import ibis.expr.types as ir

UTC = dt.Timestamp(timezone="UTC", scale=6)
"""The one type of an instant."""

US_PER_SECOND = 1_000_000
US_PER_MINUTE = 60 * US_PER_SECOND
US_PER_HOUR = 3600 * US_PER_SECOND


def ratio(numerator: ir.NumericValue, denominator: ir.NumericValue) -> ir.FloatingValue:
    """Divide in float64; NULL when either side is NULL or the denominator is 0, never inf or NaN."""
    return numerator.cast("float64") / denominator.cast("float64").nullif(0.0)


def add_up(values: ir.IntegerColumn) -> ir.IntegerScalar:
    """Sum int64 to int64 (engines widen sums: HUGEINT, NUMERIC); NULL for no known value."""
    return values.sum().cast("int64")


def total(values: ir.NumericColumn) -> ir.IntegerScalar:
    """Sum to int64, NULL unless every row has a value: a sum with an unknown part is unknown.

    An empty table sums to 0.
    """
    known = values.isnull().ifelse(1, 0).sum().fill_null(0) == 0
    return known.ifelse(add_up(values).fill_null(0), ibis.null("int64"))


def count_if(condition: ir.BooleanColumn) -> ir.IntegerScalar:
    """Count the rows where the condition is true; 0 for none."""
    return add_up(condition.ifelse(1, 0)).fill_null(0)


def microseconds(start: ir.TimestampValue, end: ir.TimestampValue) -> ir.IntegerValue:
    """Whole microseconds from start to end (other units of delta count boundaries on some engines)."""
    return end.delta(start, unit="microsecond").cast("int64")


def earliest(a: ir.Value, b: ir.Value) -> ir.Value:
    """The smaller of two; the other one when one is NULL (least() does not agree on NULL)."""
    return ibis.least(ibis.coalesce(a, b), ibis.coalesce(b, a))


def latest(a: ir.Value, b: ir.Value) -> ir.Value:
    """The greater of two; the other one when one is NULL."""
    return ibis.greatest(ibis.coalesce(a, b), ibis.coalesce(b, a))


def floor_divide(a: ir.IntegerValue, b: ir.IntegerValue) -> ir.IntegerValue:
    """Exact floor(a / b) of non-negative integers with a quotient below 2^52; NULL when b is 0.

    `//` goes through a float on every engine; here the remainder is taken off first, so that rounding
    can only be off by the float's own error, which the half absorbs.
    """
    divisor = b.nullif(0)
    return (ratio(a - a % divisor, divisor) + 0.5).floor().cast("int64")


_CHUNK = 1 << 16


def share(quantity: ir.IntegerValue, part: ir.IntegerValue, whole: ir.IntegerValue) -> ir.IntegerValue:
    """Exact floor(quantity * part / whole) without a product over 2^63.

    Holds for quantity < 2^33, part <= whole < 2^46 (microseconds: two years). NULL when whole is 0.
    Differences of it over growing parts are whole and add up to the quantity.
    """
    low = quantity % _CHUNK
    high = floor_divide(quantity - low, ibis.literal(_CHUNK, "int64"))
    carried = (high * part) % whole.nullif(0)
    return floor_divide(high * part, whole) * _CHUNK + floor_divide(carried * _CHUNK + low * part, whole)
