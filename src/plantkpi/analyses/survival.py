"""How many units live how long, censored ones at risk until they leave: Kaplan-Meier."""

from statistics import NormalDist

import ibis
import ibis.expr.types as ir

from plantkpi.analyses.failure_ages import said
from plantkpi.catalog.ranges import Share
from plantkpi.catalog.registry import analysis
from plantkpi.portable import count_if, int64, ratio

_DATASET = ["dataset"]


@analysis(needs=("life",))
def survival(fct_life: ir.Table, *, confidence: Share = 0.95) -> ir.Table:
    """One row per dataset and life at which units failed.

    `at_risk` units whose life is not shorter: a unit that is censored at the same life still counts, it leaves after
    the failures there. `failures`; `censored_before`, units censored since the failures before (at that life
    or later). `survival` = product of (1 - failures / at_risk) so far (Kaplan-Meier), the share that lives longer;
    0 once the last unit at risk fails. `survival_se` by Greenwood's formula, NULL where the survival is 0.
    `survival_lower` and `survival_upper` at `confidence` by the log(-log) transformation, which stays between 0 and 1;
    NULL where the survival is 0. `cumulative_hazard` = sum of failures / at_risk (Nelson-Aalen). Lives in cycles,
    or in whatever unit the lives were given. NIST/SEMATECH e-Handbook 8.2.1.5; Kaplan and Meier 1958; Greenwood 1926.
    """
    z = NormalDist().inv_cdf(0.5 + confidence * 0.5)
    rows = survival_steps(fct_life)
    log = rows.log_survival
    # where there is no logarithm of the logarithm a harmless number is given to it
    is_inside = (rows.survival > 0) & (log < 0)
    depth = is_inside.fill_null(False).ifelse(-log, 1.0).ln()
    spread = ratio(rows.greenwood.sqrt(), -log) * z
    unknown = ibis.null("float64")
    return rows.select(
        "dataset",
        "life_cycles",
        "at_risk",
        "failures",
        "censored_before",
        "survival",
        survival_se=(rows.survival > 0).ifelse(rows.survival * rows.greenwood.sqrt(), unknown),
        survival_lower=is_inside.ifelse((-(depth + spread).exp()).exp(), unknown),
        survival_upper=is_inside.ifelse((-(depth - spread).exp()).exp(), unknown),
        cumulative_hazard=rows.hazard,
        confidence=said(confidence),
    ).order_by(["dataset", "life_cycles"])


def survival_steps(lives: ir.Table) -> ir.Table:
    """One row per dataset and life with a failure: at risk, failures, survival, its logarithm and Greenwood's sum."""
    times = lives.group_by("dataset", "life_cycles").agg(failures=count_if(lives.is_failed), units=int64(lives.count()))
    later = ibis.rows_window(group_by=_DATASET, order_by="life_cycles", preceding=0, following=None)
    at_risk = times.mutate(at_risk=int64(times.units.sum().over(later)))
    steps = at_risk.filter(at_risk.failures > 0)
    by_life = ibis.window(group_by=_DATASET, order_by="life_cycles")
    started = lives.group_by("dataset").agg(units=int64(lives.count())).rename(in_dataset="dataset", all_units="units")
    steps = steps.inner_join(started, steps.dataset == started.in_dataset).drop("in_dataset")
    left = ibis.coalesce((steps.at_risk - steps.failures).lag().over(by_life), steps.all_units)
    remain = steps.at_risk - steps.failures
    is_last = remain == 0
    # of the last failures there is no logarithm: 1 is given to it and the survival set to 0
    share = is_last.ifelse(1.0, ratio(remain, steps.at_risk))
    steps = steps.mutate(
        censored_before=left - steps.at_risk,
        is_last=is_last,
        log=share.ln(),
        variance=ratio(steps.failures, steps.at_risk * remain).fill_null(0.0),
        increment=ratio(steps.failures, steps.at_risk),
    )
    so_far = ibis.rows_window(group_by=_DATASET, order_by="life_cycles", preceding=None, following=0)
    sums = steps.mutate(
        log_survival=steps.log.sum().over(so_far),  # travels: float64, in the order of lives
        greenwood=steps.variance.sum().over(so_far),  # travels: float64, in the order of lives
        hazard=steps.increment.sum().over(so_far),  # travels: float64, in the order of lives
    )
    return sums.mutate(survival=sums.is_last.ifelse(0.0, sums.log_survival.exp()))


@analysis(needs=("life",))
def survival_summary(fct_life: ir.Table) -> ir.Table:
    """One row per dataset: units, failures and lives, with the median survival and the mean restricted to the data.

    `units`, `failures`, `censored`, `exposure_cycles` (all lives), `longest_life_cycles`. `median_life_cycles` is the
    first life by which half of the units do not survive (Kaplan-Meier survival of 0.5 or less), NULL when
    more than half survive all failures: then the median is not known, only that it is longer. `last_survival` is
    the survival after the last failure (1 without one). `restricted_mean_cycles` is the area below the survival up to
    the longest life: the mean life when the last unit failed, too short for it otherwise.
    Kaplan and Meier 1958; the median as in Klein and Moeschberger 2003, 4.5 (convention).
    """
    units = fct_life.group_by("dataset").agg(
        units=int64(fct_life.count()),
        failures=count_if(fct_life.is_failed),
        censored=count_if(~fct_life.is_failed),
        exposure_cycles=int64(fct_life.life_cycles.sum()),
        longest_life_cycles=fct_life.life_cycles.max(),
    )
    steps = survival_steps(fct_life)
    by_life = ibis.window(group_by=_DATASET, order_by="life_cycles")
    # a half that the logarithms miss by the last digit is a half
    is_half = steps.survival <= 0.5 + 1e-12
    before = steps.mutate(
        half_life=is_half.ifelse(steps.life_cycles, ibis.null("int64")),
        width=steps.life_cycles - steps.life_cycles.lag().over(by_life).fill_null(0),
        height=ibis.coalesce(steps.survival.lag().over(by_life), 1.0),
    )
    before = before.mutate(area=before.width * before.height)
    before = before.mutate(area=before.area.sum().over(by_life))  # travels: float64, in the order of lives
    sums = before.group_by("dataset").agg(
        median_life_cycles=before.half_life.min(),
        last_survival=before.survival.min(),
        area=before.area.max(),
        last_failure=before.life_cycles.max(),
    )
    rows = units.left_join(sums, "dataset").drop("dataset_right")
    last = rows.last_survival.fill_null(1.0)
    tail = (rows.longest_life_cycles - rows.last_failure.fill_null(0)) * last
    return rows.select(
        *_DATASET,
        "units",
        "failures",
        "censored",
        "exposure_cycles",
        "longest_life_cycles",
        "median_life_cycles",
        last_survival=last,
        restricted_mean_cycles=rows.area.fill_null(0.0) + tail,
    ).order_by("dataset")


@analysis(needs=("life",), is_model=True)
def cumulative_incidence(fct_life: ir.Table) -> ir.Table:
    """One row per dataset, failure mode and life at which units failed in that mode (Aalen-Johansen).

    `at_risk` units, `failures` in this mode, `incidence`: the share of all units that will have failed in this mode by
    that life while the other modes compete, the sum of survival before x failures / at_risk. The incidences of
    all modes and the survival add up to 1. One minus a Kaplan-Meier curve that takes the other modes for censored is
    larger and no share of anything. NULL in a dataset some failure of which has no mode: its share is
    unknown. Aalen and Johansen 1978.
    """
    steps = survival_steps(fct_life)
    by_life = ibis.window(group_by=_DATASET, order_by="life_cycles")
    steps = steps.select(
        in_dataset="dataset",
        at_life="life_cycles",
        at_risk="at_risk",
        survival_before=ibis.coalesce(steps.survival.lag().over(by_life), 1.0),
    )
    failed = fct_life.filter(fct_life.is_failed)
    unknown = failed.failure_mode.isnull().ifelse(1, 0).max().over(ibis.window(group_by=failed.dataset))
    modes = failed.mutate(unknown_modes=unknown)
    modes = modes.group_by("dataset", "failure_mode", "life_cycles").agg(
        failures=int64(modes.count()), unknown_modes=modes.unknown_modes.max()
    )
    rows = modes.inner_join(steps, (modes.dataset == steps.in_dataset) & (modes.life_cycles == steps.at_life))
    rows = rows.mutate(part=rows.survival_before * ratio(rows.failures, rows.at_risk))
    so_far = ibis.rows_window(group_by=["dataset", "failure_mode"], order_by="life_cycles", preceding=None, following=0)
    sums = rows.mutate(incidence=rows.part.sum().over(so_far))  # travels: float64, in the order of lives
    return sums.select(
        "dataset",
        "failure_mode",
        "life_cycles",
        "at_risk",
        "failures",
        incidence=(sums.unknown_modes == 0).ifelse(sums.incidence, ibis.null("float64")),
    ).order_by(["dataset", ibis.coalesce(sums.failure_mode, ibis.literal("")), "life_cycles"])
