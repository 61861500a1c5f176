"""Control charts with a memory, for small lasting shifts: EWMA and CUSUM."""

import math
from typing import Annotated, Literal

import ibis
import ibis.expr.types as ir
from annotated_types import Ge, Gt, Le, Lt

from plantkpi.analyses.chart_points import STREAM, PhaseOne, individual_points, limited, subgroup_points
from plantkpi.catalog.ranges import Finite, NotNegative, Positive
from plantkpi.catalog.registry import analysis
from plantkpi.portable import number, without

Points = Literal["values", "subgroups"]
_FORGOTTEN = 1e-18
"""Weights below this share of the newest are left out of an EWMA."""


@analysis(needs=("measurement",))
def ewma_chart(
    fct_measurement: ir.Table,
    fct_subgroup: ir.Table,
    *,
    points: Points = "values",
    phase_one: PhaseOne = None,
    target: Finite | None = None,
    sigma: Positive | None = None,
    smoothing: Annotated[float, Gt(0), Le(1)] = 0.2,
    width: Positive = 3.0,
    start: Finite | None = None,
    limits: Literal["asymptotic", "time_varying"] = "asymptotic",
) -> ir.Table:
    """One row per point, in order: z = λ x + (1 - λ) z of the point before, with limits centre ± L σ √(λ/(2 - λ)).

    λ is `smoothing` (over 0, at most 1), L is `width`, z before the first point is `start`, by default the centre:
    `target`, or else the mean of phase 1. σ is `sigma` or else from moving ranges of values (subgroups: mean R/d2,
    over √n). Limits "time_varying" have √(λ/(2 - λ) (1 - (1 - λ)^2t)), narrower for the first points t. The
    recursion is written as a weighted sum from where weights fall below 1e-18 of the newest. Streams and phases as
    in individuals_chart. NULL limits where σ is unknown. ConfigError for a smoothing out of range.
    Source: NIST/SEMATECH e-Handbook 6.3.2.4; Roberts 1959.
    """
    t = _limited(fct_measurement, fct_subgroup, points, phase_one, target, sigma)
    begin = t.centre if start is None else number(start)
    t = t.mutate(start=begin)
    t = _smoothed(t.mutate(off=t["value"] - t.start), smoothing)
    half = _half(t, smoothing, width, limits)
    t = t.mutate(lower_control_limit=t.centre - half, upper_control_limit=t.centre + half)
    is_signal = (t.ewma > t.upper_control_limit) | (t.ewma < t.lower_control_limit)
    return t.select(
        *_head(points),
        "ewma",
        "centre",
        "lower_control_limit",
        "upper_control_limit",
        "sigma",
        "start",
        is_signal=is_signal.fill_null(False),
        smoothing=number(smoothing),
        width=number(width),
        limits=ibis.literal(limits),
    ).order_by([*STREAM, "point_no"])


def _smoothed(t: ir.Table, smoothing: float) -> ir.Table:
    """With `ewma`: start + λ Σ (1 - λ)^j off, from sums of growing weights within blocks that overlap by a half.

    Of two ways to cut the points into blocks, each point takes the one in which it is in the second half of its block,
    with all points before it that weigh anything.
    """
    if smoothing == 1:
        return t.mutate(ewma=t["value"])
    grown = -math.log1p(-smoothing)
    half = max(2, math.ceil(-math.log(_FORGOTTEN) / grown))  # travels: Python numbers
    place = t.point_no - 1
    t = t.mutate(place_0=place % (2 * half), place_1=(place + half) % (2 * half))
    t = t.mutate(**{f"block_{n}": place + n * half - t[f"place_{n}"] for n in (0, 1)})
    t = t.mutate(**{f"weight_{n}": (t[f"place_{n}"].cast("float64") * grown - half * grown).exp() for n in (0, 1)})
    sums = {}
    for n in (0, 1):
        so_far = ibis.rows_window(group_by=[*STREAM, f"block_{n}"], order_by="point_no", preceding=None, following=0)
        added = (t.off * t[f"weight_{n}"]).sum().over(so_far)  # travels: float64, in the order of points
        sums[f"sum_{n}"] = added
    t = t.mutate(**sums)
    latest = (t.place_1 >= half).ifelse(t.sum_1 / t.weight_1, t.sum_0 / t.weight_0)  # travels: an exp is over 0
    return t.mutate(ewma=t.start + smoothing * latest)


def _half(t: ir.Table, smoothing: float, width: float, limits: str) -> ir.FloatingValue:
    asymptotic = width * math.sqrt(smoothing / (2 - smoothing))  # travels: Python numbers
    half = t.step * asymptotic
    if limits == "asymptotic" or smoothing == 1:
        return half
    exponent = t.point_no.cast("float64") * (2 * math.log1p(-smoothing))
    forgotten = (exponent < -700.0).ifelse(0.0, ((exponent < -700.0).ifelse(0.0, exponent)).exp())
    return half * (1.0 - forgotten).sqrt()


@analysis(needs=("measurement",))
def cusum_chart(
    fct_measurement: ir.Table,
    fct_subgroup: ir.Table,
    *,
    points: Points = "values",
    phase_one: PhaseOne = None,
    target: Finite | None = None,
    sigma: Positive | None = None,
    k: NotNegative = 0.5,
    h: Positive = 5.0,
    unit: Literal["sigma", "absolute"] = "sigma",
    head_start: Annotated[float, Ge(0), Lt(1)] = 0.0,
) -> ir.Table:
    """One row per point, in order: tabular CUSUM S⁺ = max(0, S⁺ + x - T - k), S⁻ = max(0, S⁻ + T - k - x).

    T is `target`, or else the mean of phase 1. `k` (half the shift to be found) and `h` are in standard deviations of
    a point ("sigma": that of values, over √n for subgroups), or in the unit of the values ("absolute"). Both sums
    begin at `head_start` times h (0.5 is Lucas and Crosier's fast initial response) and go on after a signal.
    `is_up_signal` and `is_down_signal`: the sum is beyond h. Without recursion: S = C - min(-S₀, least C so far),
    C the running sum of steps. Subgroups of a stream should be of one size. Streams and phases as in individuals_chart.
    Source: NIST/SEMATECH e-Handbook 6.3.2.3; Page 1954.
    """
    t = _limited(fct_measurement, fct_subgroup, points, phase_one, target, sigma)
    scale = t.step if unit == "sigma" else number(1.0)
    t = t.mutate(reference_value=scale * k, decision_interval=scale * h, off=t["value"] - t.centre)
    so_far = ibis.rows_window(group_by=STREAM, order_by="point_no", preceding=None, following=0)
    t = t.mutate(up=t.off - t.reference_value, down=-t.off - t.reference_value)
    t = t.mutate(
        up_sum=t.up.sum().over(so_far),  # travels: float64, in the order of points
        down_sum=t.down.sum().over(so_far),  # travels: float64, in the order of points
    )
    begin = t.decision_interval * head_start
    t = t.mutate(
        cusum_up=_cusum(t.up_sum, begin, so_far),
        cusum_down=_cusum(t.down_sum, begin, so_far),
    )
    t = t.mutate(
        is_up_signal=(t.cusum_up > t.decision_interval).fill_null(False),
        is_down_signal=(t.cusum_down > t.decision_interval).fill_null(False),
    )
    return t.select(
        *_head(points),
        "cusum_up",
        "cusum_down",
        "centre",
        "sigma",
        "reference_value",
        "decision_interval",
        "is_up_signal",
        "is_down_signal",
        is_signal=t.is_up_signal | t.is_down_signal,
        unit=ibis.literal(unit),
        head_start=number(head_start),
    ).order_by([*STREAM, "point_no"])


def _cusum(drift: ir.FloatingColumn, begin: ir.FloatingValue, so_far: object) -> ir.FloatingValue:
    lowest = drift.min().over(so_far)
    return drift - (lowest < -begin).ifelse(lowest, -begin)


def _limited(
    fct_measurement: ir.Table,
    fct_subgroup: ir.Table,
    points: str,
    phase_one: PhaseOne,
    target: float | None,
    sigma: float | None,
) -> ir.Table:
    """Points with centre, sigma and `step`, a standard deviation of the point."""
    if points == "values":
        rows = individual_points(fct_measurement, phase_one)
    else:
        rows = subgroup_points(fct_subgroup, "subgroup_range", phase_one)
    t = limited(rows, STREAM, unit="d2", target=target, sigma=sigma, constants="exact")
    limits = [f"{side}_control_limit" for side in ("lower", "upper")]
    return without(t, *limits)


def _head(points: str) -> list[str]:
    number = "sample_no" if points == "values" else "subgroup_no"
    return [*STREAM, "point_no", number, "measured_at", "phase", "value"]
