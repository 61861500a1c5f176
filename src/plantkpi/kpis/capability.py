"""Capability: what a process scatters, against what the drawing allows."""

from typing import Any, Literal

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import kpi
from plantkpi.portable import add_up, count_if, earliest, ratio

WithinSigma = Literal["range", "sd", "pooled", "moving_range"]
"""Short-term standard deviation: mean of R/d2 or of s/c4, root of the pooled variance, mean of MR/1.128."""

_ANY = {"low": float("-inf"), "high": float("inf")}
_INDEX: dict[str, Any] = {
    "mart": "fct_measurement",
    "unit": "index",
    "better": "higher",
    "needs": ("measurement",),
    "group_by": ("characteristic",),
    **_ANY,
}
_OWN_UNIT: dict[str, Any] = {**_INDEX, "unit": "own unit", "better": "neither"}
_NIST = "NIST/SEMATECH e-Handbook 6.1.6; ISO 22514-2 (convention)"


def _root(quotient: ir.FloatingScalar) -> ir.FloatingScalar:
    return (quotient > 0.0).ifelse(quotient, quotient * 0.0).sqrt()


def _variance(t: ir.Table) -> ir.FloatingScalar:
    """Sample variance (n - 1), exactly 0 for equal values; NULL for fewer than two.

    Engines find it from means, not from a difference of large sums, which would leave nothing of one machine's
    scatter beside another machine's distance.
    """
    variance = t.deviation.var(how="sample")
    is_equal = (t["value"].min() == t["value"].max()) & (t.count() > 1)
    return is_equal.ifelse(0.0, variance)


def _overall(t: ir.Table) -> ir.FloatingScalar:
    """Sample standard deviation; NULL for fewer than two values."""
    return _root(_variance(t))


def _within(t: ir.Table, within_sigma: str) -> ir.FloatingScalar:
    """Short-term standard deviation; NULL without a subgroup or a moving range."""
    if within_sigma == "pooled":
        return _root(ratio(t.pooled_square_sum.sum(), add_up(t.pooled_freedom_count)))
    shares = t[f"{within_sigma}_sigma"]
    return ratio(shares.sum(), shares.count())


def _agreed(column: ir.FloatingColumn) -> ir.FloatingScalar:
    """The limit that all rows share; NULL when one lacks it or has another."""
    is_one = (column.min() == column.max()) & (count_if(column.isnull()) == 0)
    return is_one.ifelse(column.max(), ibis.null("float64"))


def _from_reference(t: ir.Table) -> tuple[ir.FloatingScalar, ir.FloatingScalar, ir.FloatingScalar]:
    """Lower limit, mean and upper limit, each less the reference value."""
    reference = t.reference_value.max()
    mean = ratio(t.deviation.sum(), add_up(t.value_count))
    return _agreed(t.lower_limit) - reference, mean, _agreed(t.upper_limit) - reference


def _tolerance(t: ir.Table) -> ir.FloatingScalar:
    return _agreed(t.upper_limit) - _agreed(t.lower_limit)


def _upper_room(t: ir.Table) -> ir.FloatingScalar:
    _, mean, upper = _from_reference(t)
    return upper - mean


def _lower_room(t: ir.Table) -> ir.FloatingScalar:
    lower, mean, _ = _from_reference(t)
    return mean - lower


def _room(t: ir.Table) -> ir.FloatingScalar:
    """From the mean to the nearer limit, or to the only one; NULL when a limit is not the same in all rows."""
    is_unclear = _is_unclear(t.lower_limit) | _is_unclear(t.upper_limit)
    return is_unclear.ifelse(ibis.null("float64"), earliest(_upper_room(t), _lower_room(t)))


def _is_unclear(column: ir.FloatingColumn) -> ir.BooleanScalar:
    """Whether some row has the limit, and another lacks it or has another."""
    return (column.count() > 0) & _agreed(column).isnull()


def _about_target(t: ir.Table) -> ir.FloatingScalar:
    """Root of variance plus squared distance of the mean from the target."""
    off = ratio(t.deviation.sum(), add_up(t.value_count)) - (_agreed(t.target_value) - t.reference_value.max())
    overall = _overall(t)
    return (overall * overall + off * off).sqrt()


@kpi(title="Cp", formula="(USL - LSL) / 6σ within", standard=_NIST, **_INDEX)
def cp(t: ir.Table, *, within_sigma: WithinSigma = "range") -> tuple[ir.Value, ir.Value]:
    """Tolerance over six short-term standard deviations, within subgroups: (USL - LSL) / 6σ.

    `within_sigma` names the estimate: "range" the mean of R/d2, "sd" the mean of s/c4, "pooled" the root of the
    pooled variance, "moving_range" the mean of MR/1.128. Values without subgroups have moving ranges of two in each
    of them. Plain means are taken over subgroups of unequal size; ranges of more than 25 values are left out.
    Needs both limits, the same in all rows; NULL otherwise, and when nothing scatters. Per characteristic only;
    product and machine should be grouped by as well unless their means agree.
    """
    return _tolerance(t), _within(t, within_sigma) * 6.0


@kpi(title="Cpk", formula="min(USL - x̄, x̄ - LSL) / 3σ within", standard=_NIST, **_INDEX)
def cpk(t: ir.Table, *, within_sigma: WithinSigma = "range") -> tuple[ir.Value, ir.Value]:
    """Room to the nearer limit over three short-term standard deviations: min(Cpu, Cpl).

    With one limit it is the index of that side; NULL when one is not the same in all rows, for it might be the
    nearer one. `within_sigma` and NULLs as in `cp`; negative when the mean is beyond a limit.
    """
    return _room(t), _within(t, within_sigma) * 3.0


@kpi(title="Cpu", formula="(USL - x̄) / 3σ within", standard=_NIST, **_INDEX)
def cpu(t: ir.Table, *, within_sigma: WithinSigma = "range") -> tuple[ir.Value, ir.Value]:
    """Room to the upper limit over three short-term standard deviations. NULL without that limit; see `cp`."""
    return _upper_room(t), _within(t, within_sigma) * 3.0


@kpi(title="Cpl", formula="(x̄ - LSL) / 3σ within", standard=_NIST, **_INDEX)
def cpl(t: ir.Table, *, within_sigma: WithinSigma = "range") -> tuple[ir.Value, ir.Value]:
    """Room to the lower limit over three short-term standard deviations. NULL without that limit; see `cp`."""
    return _lower_room(t), _within(t, within_sigma) * 3.0


@kpi(title="Pp", formula="(USL - LSL) / 6s", standard=_NIST, **_INDEX)
def pp(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Tolerance over six overall standard deviations (sample, n - 1): (USL - LSL) / 6s.

    Needs both limits, the same in all rows; NULL otherwise, for fewer than two values, and when nothing scatters.
    """
    return _tolerance(t), _overall(t) * 6.0


@kpi(title="Ppk", formula="min(USL - x̄, x̄ - LSL) / 3s", standard=_NIST, **_INDEX)
def ppk(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Room to the nearer limit over three overall standard deviations: min(Ppu, Ppl), or the side that has a limit."""
    return _room(t), _overall(t) * 3.0


@kpi(title="Ppu", formula="(USL - x̄) / 3s", standard=_NIST, **_INDEX)
def ppu(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Room to the upper limit over three overall standard deviations. NULL without that limit."""
    return _upper_room(t), _overall(t) * 3.0


@kpi(title="Ppl", formula="(x̄ - LSL) / 3s", standard=_NIST, **_INDEX)
def ppl(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Room to the lower limit over three overall standard deviations. NULL without that limit."""
    return _lower_room(t), _overall(t) * 3.0


@kpi(title="Cm", formula="(USL - LSL) / 6s of a short run", standard="VDA 5, CNOMO E41.92 (convention)", **_INDEX)
def cm(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Machine capability: Pp of one short run (50 consecutive parts, say) of one machine, nothing changed meanwhile.

    The same formula as `pp`; that the rows are such a run is for the one who asks to see to (--where, --from, --to).
    """
    return _tolerance(t), _overall(t) * 6.0


@kpi(
    title="Cmk",
    formula="min(USL - x̄, x̄ - LSL) / 3s of a short run",
    standard="VDA 5, CNOMO E41.92 (convention)",
    **_INDEX,
)
def cmk(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Machine capability with the mean's place: Ppk of one short run of one machine; see `cm`."""
    return _room(t), _overall(t) * 3.0


@kpi(
    title="Capability k",
    formula="|(USL + LSL)/2 - x̄| / ((USL - LSL)/2)",
    standard="NIST/SEMATECH e-Handbook 6.1.6",
    **{**_INDEX, "better": "lower", "low": 0.0},
)
def capability_k(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Distance of the mean from the middle of the tolerance, in half tolerances: Cpk = Cp (1 - k).

    0 in the middle, 1 on a limit. Needs both limits, the same in all rows; NULL otherwise.
    """
    lower, mean, upper = _from_reference(t)
    return ((lower + upper) * 0.5 - mean).abs(), _tolerance(t) * 0.5


@kpi(title="Cpm", formula="(USL - LSL) / 6√(s² + (x̄ - T)²)", standard=_NIST + ", Taguchi", **_INDEX)
def cpm(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Tolerance over six root mean squares about the target (Taguchi): (USL - LSL) / 6√(s² + (x̄ - T)²).

    s is the overall sample standard deviation. Needs both limits and `target_value`, the same in all rows.
    """
    return _tolerance(t), _about_target(t) * 6.0


@kpi(title="Cpmk", formula="min(USL - x̄, x̄ - LSL) / 3√(s² + (x̄ - T)²)", standard="Pearn, Kotz, Johnson 1992", **_INDEX)
def cpmk(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Room to the nearer limit over three root mean squares about the target; NULLs as in `cpm`."""
    return _room(t), _about_target(t) * 3.0


@kpi(title="Mean of values", formula="Σx / n", standard="ISO 3534-1", **_OWN_UNIT)
def mean_value(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Mean of the measured values, in the characteristic's own unit."""
    return t["value"], t.value_count


@kpi(
    title="Standard deviation",
    formula="√(Σ(x - x̄)² / (n - 1))",
    standard="ISO 3534-1",
    value=_root,
    **{**_OWN_UNIT, "better": "lower", "low": 0.0},
)
def standard_deviation(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Overall sample standard deviation of the values, in the characteristic's own unit. NULL for a single value."""
    freedom = add_up(t.value_count) - 1
    return _variance(t) * freedom.cast("float64"), freedom


@kpi(
    title="Standard deviation within subgroups",
    formula="R̄/d2, s̄/c4, √(Σ(n - 1)s² / Σ(n - 1)) or MR̄/1.128",
    standard="ASTM Manual 7; NIST/SEMATECH e-Handbook 6.3.2",
    **{**_OWN_UNIT, "better": "lower", "low": 0.0},
)
def within_standard_deviation(t: ir.Table, *, within_sigma: WithinSigma = "range") -> tuple[ir.Value, ir.Value]:
    """Short-term standard deviation of the values, in the characteristic's own unit; `within_sigma` as in `cp`."""
    if within_sigma == "pooled":
        freedom = add_up(t.pooled_freedom_count)
        return _root(t.pooled_square_sum.sum() * freedom.cast("float64")), freedom  # travels: float64
    shares = t[f"{within_sigma}_sigma"]
    return shares.sum(), shares.count()  # travels: float64


@kpi(
    title="Share of values beyond a limit",
    formula="values beyond a limit / values",
    standard="(convention)",
    **{**_INDEX, "unit": "ratio", "better": "lower", "low": 0.0, "high": 1.0, "group_by": ()},
)
def out_of_limits_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Measured values below the lower or above the upper limit, over all. NULL when a value has no limit."""
    return t.out_of_limits_count, t.value_count


@kpi(
    title="Measured values",
    formula="n",
    standard="(convention)",
    **{**_INDEX, "unit": "values", "better": "neither", "low": 0.0, "group_by": ()},
)
def measured_values(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """How many values were measured."""
    return t.value_count, ibis.literal(1, "int64")
