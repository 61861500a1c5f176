"""Subgroups of measured values: the points of X-bar, R and s charts."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import at_least_zero, contract, rule
from plantkpi.portable import in_order, int64, ratio

STREAM = ["characteristic", "product_id", "machine_id"]
"""What has limits of its own: a characteristic of a product from a machine."""

SUBGROUP = contract(
    "fct_subgroup",
    {
        "characteristic": "text",
        "product_id": "text?",
        "machine_id": "text?",
        "subgroup_no": "integer",
        "measured_at": "instant?",
        "value_count": "integer",
        "subgroup_mean": "number",
        "subgroup_range": "number?",
        "subgroup_sd": "number?",
    },
    key=[*STREAM, "subgroup_no"],
    rules=[
        *at_least_zero("subgroup_range", "subgroup_sd"),
        rule("value_count_not_positive", lambda t: t.value_count > 0, "value_count is not positive"),
        rule(
            "spread_of_one_value",
            lambda t: t.subgroup_range.isnull() == (t.value_count < 2),
            "subgroup_range is there for one value, or missing for several",
        ),
    ],
)


@table(SUBGROUP, needs=("measurement",))
def fct_subgroup(stg_measurement: ir.Table) -> ir.Table:
    """One row per characteristic, product, machine and subgroup.

    `value_count` values with their mean, range and sample standard deviation (n - 1), in the characteristic's own
    unit; of a single value range and standard deviation are NULL, not 0. `measured_at` is the last instant that is
    known. Values without a subgroup have no row.
    """
    rows = with_subgroups(stg_measurement).filter(lambda t: t.is_subgroup_start)
    return rows.select(
        *STREAM,
        "subgroup_no",
        "subgroup_mean",
        "subgroup_range",
        "subgroup_sd",
        measured_at="subgroup_at",
        value_count="subgroup_size",
    ).select(list(SUBGROUP.columns))


def with_subgroups(stg_measurement: ir.Table) -> ir.Table:
    """Each value with its subgroup's size, mean, range, sd and sum of squares about the mean.

    `is_subgroup_start` marks the first value of each subgroup, false for values that have none. Sums are of what a
    value is above the least one, so that no place is lost of 1e6 ± 1e-3, and are added in the order of samples.
    """
    group = [*STREAM, "subgroup_no"]
    whole = ibis.window(group_by=group)
    t = stg_measurement.mutate(
        subgroup_size=int64(stg_measurement.count().over(whole)),
        subgroup_low=stg_measurement["value"].min().over(whole),
        subgroup_high=stg_measurement["value"].max().over(whole),
        subgroup_at=stg_measurement.measured_at.max().over(whole),
        first_sample_no=stg_measurement.sample_no.min().over(whole),
    )
    t = t.mutate(above=t["value"] - t.subgroup_low, is_plural=t.subgroup_no.notnull() & (t.subgroup_size > 1))
    t = t.mutate(
        above_sum=in_order(t.above.sum(), group, ["sample_no"]),
        square_sum=in_order((t.above * t.above).sum(), group, ["sample_no"]),
    )
    about_mean = t.square_sum - ratio(t.above_sum * t.above_sum, t.subgroup_size)
    t = t.mutate(
        subgroup_mean=t.subgroup_low + ratio(t.above_sum, t.subgroup_size),
        square_sum=(about_mean > 0.0).ifelse(about_mean, 0.0),
        is_subgroup_start=t.subgroup_no.notnull() & (t.sample_no == t.first_sample_no),
    )
    unknown = ibis.null("float64")
    return t.mutate(
        subgroup_range=t.is_plural.ifelse(t.subgroup_high - t.subgroup_low, unknown),
        subgroup_sd=t.is_plural.ifelse(ratio(t.square_sum, t.subgroup_size - 1).sqrt(), unknown),
    )
