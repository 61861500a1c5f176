"""How many failures a repaired system has had by an age, on average: the mean cumulative function."""

from collections.abc import Sequence
from statistics import NormalDist
from typing import Literal

import ibis
import ibis.expr.types as ir

from plantkpi.analyses.failure_ages import AgeBasis, FailureCounting, failure_ages, said
from plantkpi.catalog.ranges import Share
from plantkpi.catalog.registry import analysis
from plantkpi.portable import US_PER_HOUR, int64, ratio, sum_over

Variance = Literal["robust", "poisson"]


@analysis(needs=("state_event|maintenance|failure_age",))
def mean_cumulative_function(
    fct_failure_age: ir.Table,
    *,
    by: Sequence[str] = (),
    age_basis: AgeBasis = "operating",
    failure_counting: FailureCounting = "event",
    confidence: Share = 0.95,
    variance: Variance = "robust",
) -> ir.Table:
    """One row per age at which some system of the group of `by` failed.

    `at_risk` systems whose observation had not ended before that age (one that ends there still counts), `failures` at
    that age, `mean_failures`: the sum of failures / at_risk so far, the mean number of failures of a system by that
    age (Nelson). `mean_failures_se`: robust, the variance of Lawless and Nadeau 1995, sum over systems of the squared
    sum of (failures of the system - failures / at_risk) / at_risk, which holds for any process; poisson, the sum of
    failures / at_risk^2, which holds when failures come independently. One system alone has no robust one
    (NULL). `mean_failures_lower` and `_upper` at `confidence` by the
    normal of the logarithm. Failures that were counted by interval stand at its end. Hours; a machine some age of which
    is unknown is left out, `systems_left_out` counts these. Nelson 1988; Meeker and Escobar 1998, chapter 16.
    """
    z = NormalDist().inv_cdf(0.5 + confidence * 0.5)
    all_rows = failure_ages(
        fct_failure_age, by, age_basis=age_basis, failure_counting=failure_counting, terminated="time"
    )
    group = list(by)
    left_out = int64((all_rows.is_end & all_rows.is_unknown).ifelse(1, 0).sum().over(ibis.window(group_by=group)))
    rows = all_rows.mutate(systems_left_out=left_out).filter(~all_rows.is_unknown)
    steps = _steps(rows, group)
    se = (steps.robust if variance == "robust" else steps.poisson).sqrt()
    spread = (ratio(se, steps.mean_failures) * z).exp()
    return steps.select(
        *by,
        "age_h",
        "at_risk",
        "failures",
        "mean_failures",
        mean_failures_se=se,
        mean_failures_lower=ratio(steps.mean_failures, spread),
        mean_failures_upper=steps.mean_failures * spread,
        systems_left_out="systems_left_out",
        variance=ibis.literal(variance),
        confidence=said(confidence),
        age_basis=ibis.literal(age_basis),
        failure_counting=ibis.literal(failure_counting),
    ).order_by([*by, "age_h"])


def _steps(rows: ir.Table, group: Sequence[str]) -> ir.Table:
    """One row per age with failures: at risk, mean and both variances."""
    # the end of a system comes after the failures at its age, so that it is at risk there
    order = ["us", "is_last", "machine_id", "age_no"]
    rows = rows.mutate(is_last=rows.is_end.ifelse(1, 0))
    before = ibis.rows_window(group_by=group, order_by=order, preceding=(None, 1))
    systems = int64(rows.is_last.sum().over(ibis.window(group_by=group)))
    ended = sum_over(rows.is_last, before).fill_null(0)
    at_age = ibis.window(group_by=[*group, "us"])
    rows = rows.mutate(systems=systems, at_risk=int64(systems - ended), at_age=int64(rows.failures.sum().over(at_age)))
    # what a failure adds to the mean, and to the mean of its own system
    part = ratio(rows.failures, rows.at_risk)
    rows = rows.mutate(part=part, square=ratio(part, rows.at_risk))
    up_to = ibis.rows_window(group_by=group, order_by=order, preceding=None, following=0)
    own = ibis.rows_window(group_by=["system_no"], order_by="age_no", preceding=None, following=0)
    rows = rows.mutate(
        mean=rows.part.sum().over(up_to),  # travels: float64, in the order of ages
        shared=rows.square.sum().over(up_to),  # travels: float64, in the order of ages
        own=rows.part.sum().over(own),  # travels: float64, in the order of ages
    )
    # sum over systems of (own - shared until its end)^2 = sum own^2 - 2 sum own shared + sum shared^2, each kept
    # up from row to row: systems at risk share `shared`, those that ended keep what it was then
    unknown = ibis.literal(0.0)
    own_before = rows.own - rows.part
    is_end = rows.is_last == 1
    rows = rows.mutate(
        own_squares=rows.own * rows.own - own_before * own_before,
        own_at_risk=is_end.ifelse(-rows.own, rows.part),
        own_ended=is_end.ifelse(rows.own * rows.shared, unknown),
        shared_ended=is_end.ifelse(rows.shared * rows.shared, unknown),
    )
    sums = rows.mutate(
        own_squares=rows.own_squares.sum().over(up_to),  # travels: float64, in the order of ages
        own_at_risk=rows.own_at_risk.sum().over(up_to),  # travels: float64, in the order of ages
        own_ended=rows.own_ended.sum().over(up_to),  # travels: float64, in the order of ages
        shared_ended=rows.shared_ended.sum().over(up_to),  # travels: float64, in the order of ages
    )
    crossed = sums.own_at_risk * sums.shared + sums.own_ended
    robust = sums.own_squares - crossed * 2.0 + sums.shared * sums.shared * sums.at_risk + sums.shared_ended
    sums = sums.mutate(robust=robust, poisson=sums.shared)
    # the last failure at an age has seen all of them
    last = ibis.window(group_by=[*group, "us", "is_last"], order_by=["machine_id", "age_no"])
    sums = sums.mutate(
        from_last=int64(ibis.row_number().over(last)), size=int64(sums.count().over(group_by=[*group, "us", "is_last"]))
    )
    steps = sums.filter((sums.is_last == 0) & (sums.from_last == sums.size - 1) & (sums.at_age > 0))
    positive = (steps.robust > 1e-12 * steps["mean"] * steps["mean"]).ifelse(steps.robust, 0.0)
    robust = (steps.systems > 1).ifelse(positive, ibis.null("float64"))
    return steps.select(
        *group,
        "at_risk",
        "poisson",
        "systems_left_out",
        age_h=ratio(steps.us, ibis.literal(US_PER_HOUR)),
        failures=steps.at_age,
        mean_failures=steps["mean"],
        robust=robust,
    )
