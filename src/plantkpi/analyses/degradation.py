"""How far a sensor has left its healthy baseline."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.ranges import Count, NotNegative, Positive
from plantkpi.catalog.registry import analysis
from plantkpi.portable import int64, ratio

_UNIT = ["dataset", "unit_id", "sensor"]


@analysis(needs=("cycle_reading",))
def degradation_signal(
    fct_unit_cycle: ir.Table,
    *,
    window_cycles: Count = 20,
    cusum_slack: NotNegative = 0.5,
    warning_limit: Positive = 15.0,
) -> ir.Table:
    """One row per dataset, unit, sensor and cycle: what the baseline z says so far, never what comes later.

    `rolling_mean` and `rolling_slope` (per cycle, least squares) of z over the last `window_cycles`
    readings; NULL until so many are there, or when one of them has no z. `cusum_up` and `cusum_down` add
    what z exceeds `cusum_slack` by on that side, never below 0, from the end of the baseline on; NULL in
    the baseline and where z is. `indicator` is the larger of the two, in baseline sds; `is_beyond` says
    whether it is above `warning_limit`.

    Slack 0.5 is the usual one, best for a shift of one sd. The textbook limit of 5 assumes that mean and
    sd are known; with both estimated from 30 readings, and five readings beyond in a row asked for, 30 %
    of healthy sensors would warn within 200 cycles (white normal noise, 20,000 runs), with 10 it is 6 %,
    with 15 it is 2 %. Hence 15. Source: catalogue A.7 (closed form of the CUSUM) and A.9.
    """
    z = fct_unit_cycle.baseline_z
    is_validated = z.notnull() & ~fct_unit_cycle.is_baseline
    steps = fct_unit_cycle.mutate(
        is_validated=is_validated,
        step_up=is_validated.ifelse(z - cusum_slack, 0.0),
        step_down=is_validated.ifelse(-z - cusum_slack, 0.0),
    )
    so_far = ibis.rows_window(group_by=_UNIT, order_by="cycle", preceding=(None, 0))
    sums = steps.mutate(
        **_rolling(steps, window_cycles),
        drift_up=steps.step_up.sum().over(so_far),  # travels: float64, in the order of cycles
        drift_down=steps.step_down.sum().over(so_far),  # travels: float64, in the order of cycles
    )
    validated = sums.mutate(cusum_up=_cusum(sums, "drift_up", so_far), cusum_down=_cusum(sums, "drift_down", so_far))
    indicator = ibis.greatest(validated.cusum_up, validated.cusum_down)  # travels: both are NULL, or neither
    return validated.select(
        *_UNIT,
        "cycle",
        "cycles_to_failure",
        "baseline_z",
        "rolling_mean",
        "rolling_slope",
        "cusum_up",
        "cusum_down",
        indicator=indicator,
        is_beyond=indicator > warning_limit,
    )


def _cusum(sums: ir.Table, drift: str, so_far: object) -> ir.FloatingColumn:
    """S = C - min(0, least C so far): the recursion max(0, S + step) without recursion."""
    lowest = ibis.least(sums[drift].min().over(so_far), 0.0)  # travels: neither is NULL
    return sums.is_validated.ifelse(sums[drift] - lowest, ibis.null("float64"))


def _rolling(steps: ir.Table, cycles: int) -> dict[str, ir.FloatingColumn]:
    """Mean and slope of z from n, Σz, Σt, Σzt and Σt² of the last readings."""
    last = ibis.rows_window(group_by=_UNIT, order_by="cycle", preceding=cycles - 1, following=0)
    z, t = steps.baseline_z, steps.cycle
    n = z.count().over(last)
    is_full = n == cycles
    sum_z, sum_t = z.sum().over(last), int64(t.sum().over(last))  # travels: z is float64
    sum_zt, sum_tt = (z * t).sum().over(last), int64((t * t).sum().over(last))  # travels: z is float64
    slope = ratio(n * sum_zt - sum_z * sum_t, n * sum_tt - sum_t * sum_t)
    unknown = ibis.null("float64")
    return {
        "rolling_mean": is_full.ifelse(ratio(sum_z, n), unknown),
        "rolling_slope": is_full.ifelse(slope, unknown),
    }
