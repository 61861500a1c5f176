"""Text to one typed value each: what counts as a number, a flag, a date. Runs on local DuckDB only."""

import re
from typing import NamedTuple

import ibis
import ibis.expr.datatypes as dt
import ibis.expr.types as ir

from plantkpi.config.plant import Source
from plantkpi.parse.fields import DURATIONS, ENERGIES, RATES, WEIGHTS, Field


class Parsed(NamedTuple):
    """A value (NULL for NULL text or when it cannot be read), and what was expected of the text."""

    value: ir.Value
    expected: str


@ibis.udf.scalar.builtin(name="floor")
def _floor(x: dt.Decimal(38, 15)) -> dt.Decimal(38, 0):  # type: ignore[valid-type]
    """DuckDB's floor of a decimal, exact (Ibis would cast it back to the operand's narrow type)."""


@ibis.udf.scalar.builtin(name="floor")
def _floor_float(x: float) -> float:  # type: ignore[empty-body]
    """DuckDB's floor of a float, unlike Ibis not cast to int64, which fails when it is too large."""


def normal_number(text: ir.StringValue, source: Source) -> ir.StringValue:
    """The number with "." and no thousands mark, or NULL when it is not written as declared.

    Thousands marks must part groups of three: with decimal and thousands mixed up, nothing fits rather
    than everything being off by a factor.
    """
    point, mark = re.escape(source.decimal), re.escape(source.thousands)
    whole = rf"(\d+|\d{{1,3}}({mark}\d{{3}})+)" if source.thousands else r"\d+"
    shape = rf"^[+-]?({whole}({point}\d*)?|{point}\d+)([eE][+-]?\d+)?$"
    plain = text.replace(source.thousands, "") if source.thousands else text
    return text.re_search(shape).ifelse(plain.replace(source.decimal, "."), ibis.null("string"))


def number(text: ir.StringValue, source: Source) -> Parsed:
    """float64; NaN and inf are numbers here, which contracts refuse by a rule of their own."""
    special = text.lower().re_search(r"^[+-]?(nan|inf|infinity)$")
    digits = special.ifelse(text, normal_number(text, source))
    return Parsed(digits.try_cast("float64"), _numeric("number", source))


def integer(text: ir.StringValue, field: Field, source: Source) -> Parsed:
    """int64: whole numbers as they are, or any number converted from its unit and rounded half up."""
    digits = normal_number(text, source)
    if not field.unit:
        is_whole = digits.re_search(r"^[+-]?\d+([.]0*)?$")
        whole = is_whole.ifelse(digits.re_replace(r"[.]0*$", ""), ibis.null("string"))
        return Parsed(whole.try_cast("int64"), _numeric("whole number", source))
    if field.unit in RATES:
        expected = _numeric(f"rate {field.unit} other than 0", source)
        return Parsed(_per_piece(digits, RATES[field.unit]), expected)
    factor = (DURATIONS | WEIGHTS | ENERGIES)[field.unit]
    return Parsed(_scaled(digits, factor), _numeric(f"number of {field.unit}", source))


def _scaled(digits: ir.StringValue, factor: int) -> ir.IntegerValue:
    """floor(number * factor + 1/2) in exact decimals, with 15 places kept of the number."""
    width = len(str(factor))
    wide = dt.Decimal(37 - width, 15)
    # text to a 64-bit decimal is 100 times faster
    is_short = digits.re_search(r"^[+-]?\d{1,9}([.]\d{0,9})?$")
    exact = is_short.ifelse(digits.try_cast(dt.Decimal(18, 9)).cast(wide), digits.try_cast(wide))
    return _floor(exact * ibis.literal(factor).cast(dt.Decimal(width, 0)) + 0.5).try_cast("int64")


def _per_piece(digits: ir.StringValue, time_us: int) -> ir.IntegerValue:
    cycle_us = ibis.literal(float(time_us)) / digits.try_cast("float64").nullif(0.0)
    return _floor_float(cycle_us + 0.5).try_cast("int64")


def _numeric(what: str, source: Source) -> str:
    decimal = [f"decimal {source.decimal!r}"] * (source.decimal != ".")
    marks = decimal + [f"thousands {source.thousands!r}"] * bool(source.thousands)
    return what + (" with " + " and ".join(marks) if marks else "")


def flag(text: ir.StringValue) -> Parsed:
    """true/false, yes/no, 1/0 in any case."""
    word = text.lower()
    value = ibis.cases((word.isin(["true", "yes", "1"]), True), (word.isin(["false", "no", "0"]), False))
    return Parsed(value, "flag (true/false, yes/no, 1/0)")


def clock_time(text: ir.StringValue) -> Parsed:
    """Time of day from HH:MM, HH:MM:SS or with a fraction of a second."""
    fits = text.re_search(r"^([01]?\d|2[0-3]):\d{2}(:\d{2}([.]\d{1,6})?)?$")
    return Parsed(fits.ifelse(text, ibis.null("string")).try_cast("time"), "time of day (HH:MM:SS)")
