"""Measured values: the mart of capability and of charts for individual values."""

from collections.abc import Sequence

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.chart_constants import constant, constants
from plantkpi.contracts.contract import at_least_zero, contract, rule
from plantkpi.marts.fct_inspection import on_business_date
from plantkpi.marts.fct_subgroup import STREAM, with_subgroups
from plantkpi.portable import int64, number, ratio

_SIGMAS = ("moving_range_sigma", "range_sigma", "sd_sigma", "pooled_square_sum")

MEASUREMENT = contract(
    "fct_measurement",
    {
        "characteristic": "text",
        "product_id": "text?",
        "machine_id": "text?",
        "subgroup_no": "integer?",
        "has_subgroups": "flag",
        "sample_no": "integer",
        "measured_at": "instant?",
        "business_date": "date?",
        "value": "number",
        "lower_limit": "number?",
        "upper_limit": "number?",
        "target_value": "number?",
        "value_count": "integer",
        "out_of_limits_count": "integer?",
        "reference_value": "number",
        "deviation": "number",
        **dict.fromkeys(_SIGMAS, "number?"),
        "pooled_freedom_count": "integer?",
    },
    key=[*STREAM, "sample_no"],
    rules=[
        *at_least_zero("out_of_limits_count", *_SIGMAS, "pooled_freedom_count"),
        rule("value_miscounted", lambda t: t.value_count == 1, "value_count is not 1"),
        rule(
            "limits_unjudged",
            lambda t: t.out_of_limits_count.isnull() == (t.lower_limit.isnull() & t.upper_limit.isnull()),
            "out_of_limits_count is there without limits, or missing with one",
        ),
        rule(
            "pooled_incomplete",
            lambda t: t.pooled_square_sum.isnull() == t.pooled_freedom_count.isnull(),
            "pooled_square_sum and pooled_freedom_count are not both there",
        ),
    ],
)


def in_sequence(rows: ir.Table, keys: Sequence[str] = ()) -> ir.Table:
    """The rows with moving ranges that begin anew in each stream, and in each group by the keys."""
    turn = ibis.window(group_by=list(dict.fromkeys([*STREAM, *keys])), order_by="sample_no")
    t = rows.mutate(moving_range=(rows["value"] - rows["value"].lag().over(turn)).abs())
    of_two = t.moving_range / number(constants("d2")[2])  # travels: by a number that is not 0
    freedom = t.moving_range.notnull().ifelse(ibis.literal(1, "int64"), ibis.null("int64"))
    return t.mutate(
        moving_range_sigma=of_two,
        range_sigma=t.has_subgroups.ifelse(t.range_sigma, of_two),
        sd_sigma=t.has_subgroups.ifelse(t.sd_sigma, of_two),
        pooled_square_sum=t.has_subgroups.ifelse(t.pooled_square_sum, t.moving_range * t.moving_range * 0.5),
        pooled_freedom_count=int64(t.has_subgroups.ifelse(t.pooled_freedom_count, freedom)),
    ).drop("moving_range")


@table(MEASUREMENT, needs=("measurement",), in_sequence=in_sequence)
def fct_measurement(stg_measurement: ir.Table, int_day: ir.Table) -> ir.Table:
    """One row per measured value, in the characteristic's own unit.

    `out_of_limits_count` is 1 beyond a limit, 0 within (NULL without limits). `deviation` is the value less
    `reference_value`, the least of the characteristic: its sums keep the places that sums of 1e6 ± 1e-3 lose.

    The rest are shares of the short-term standard deviation, each in one row of its subgroup and NULL in the others:
    `range_sigma` R/d2 (NULL for more than 25 values), `sd_sigma` s/c4, `pooled_square_sum` of the squares about the
    subgroup's mean over `pooled_freedom_count` = n - 1. Where a stream has no subgroup of two, each value makes one
    with the value before it (moving range of two: MR/1.128, MR²/2 over 1), and `has_subgroups` is false.
    `moving_range_sigma` does so whether there are subgroups or not. KPIs of a group or period take its values alone:
    the first of them has no move from the value before. Subgroups and moving ranges never reach over two
    characteristics, products or machines.
    Source: ASTM Manual 7; NIST/SEMATECH e-Handbook 6.3.2.
    """
    rows = with_subgroups(on_business_date(stg_measurement, "measured_at", int_day))
    rows = _referred(_beyond_limits(rows))
    rows = rows.mutate(
        has_subgroups=rows.is_plural.ifelse(1, 0).max().over(ibis.window(group_by=STREAM)) == 1,
        is_subgroup=rows.is_plural & rows.is_subgroup_start,
    )
    return in_sequence(_of_subgroups(rows)).select(list(MEASUREMENT.columns))


def _beyond_limits(rows: ir.Table) -> ir.Table:
    """Counts, with the limits that there are."""
    is_validated = rows.lower_limit.notnull() | rows.upper_limit.notnull()
    is_out = (rows["value"] < rows.lower_limit).fill_null(False) | (rows["value"] > rows.upper_limit).fill_null(False)
    out = is_out.ifelse(ibis.literal(1, "int64"), ibis.literal(0, "int64"))
    return rows.mutate(
        value_count=ibis.literal(1, "int64"), out_of_limits_count=is_validated.ifelse(out, ibis.null("int64"))
    )


def _referred(rows: ir.Table) -> ir.Table:
    """Each value less the least one of its characteristic."""
    least = rows["value"].min().over(ibis.window(group_by="characteristic"))
    referred = rows.mutate(reference_value=least)
    return referred.mutate(deviation=referred["value"] - referred.reference_value)


def _of_subgroups(rows: ir.Table) -> ir.Table:
    """Shares of the short-term standard deviation, each in the first row of its subgroup."""
    unknown = ibis.null("float64")
    shares = {
        "range_sigma": ratio(rows.subgroup_range, constant("d2", rows.subgroup_size)),
        "sd_sigma": ratio(rows.subgroup_sd, constant("c4", rows.subgroup_size)),
        "pooled_square_sum": rows.square_sum,
    }
    freedom = rows.is_subgroup.ifelse(rows.subgroup_size - 1, ibis.null("int64"))
    first = {name: rows.is_subgroup.ifelse(share, unknown) for name, share in shares.items()}
    return rows.mutate(**first, pooled_freedom_count=int64(freedom))
