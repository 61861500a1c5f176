"""Control charts of measured values: individuals, X-bar and R, X-bar and s."""

import ibis.expr.types as ir

from plantkpi.analyses.chart_points import STREAM, PhaseOne, individual_points, limited, spread_signal, subgroup_points
from plantkpi.analyses.run_rules import Marking, RuleSet, TrendPoints, flag_names, ruled
from plantkpi.catalog.ranges import CountOrNone, Finite, Positive
from plantkpi.catalog.registry import analysis
from plantkpi.chart_constants import Constants

_LIMITS = ["centre", "lower_control_limit", "upper_control_limit", "sigma"]


@analysis(needs=("measurement",))
def individuals_chart(
    fct_measurement: ir.Table,
    *,
    phase_one: PhaseOne = None,
    target: Finite | None = None,
    sigma: Positive | None = None,
    rules: RuleSet = "none",
    run_points: CountOrNone = 0,
    trend_points: TrendPoints = 6,
    marking: Marking = "reacting",
    constants: Constants = "exact",
) -> ir.Table:
    """One row per value, in order of samples: individuals and moving range (I-MR) chart.

    Each characteristic of a product from a machine has its own limits: x̄ ± 3 MR̄/d2(2) with MR̄ the mean absolute
    difference of neighbours; moving ranges 0 to D4 MR̄. `moving_range` is NULL for the first point. `sigma` is
    MR̄/1.128, or the one that is given, as the `centre` is the mean or `target`. `phase_one` computes limits from the
    first so many points or those up to an instant, and applies them to all (`phase` 1 and 2). `is_signal` is any
    rule of the set `rules` on the values (see run_rules), `is_moving_range_signal` a moving range beyond its limit.
    `constants` "printed" uses 1.128 and 3.267 as tables print them. Limits are NULL for a stream of one value.
    Source: NIST/SEMATECH e-Handbook 6.3.2.2; ISO 7870-2.
    """
    points = individual_points(fct_measurement, phase_one)
    t = limited(points, STREAM, unit="d2", target=target, sigma=sigma, constants=constants)
    t = ruled(t, STREAM, rules=rules, run_points=run_points, trend_points=trend_points, marking=marking)
    return t.select(
        *STREAM,
        "point_no",
        "sample_no",
        "measured_at",
        "phase",
        "value",
        *_LIMITS,
        **_spread(t, "moving_range"),
        **{name: t[name] for name in (*flag_names(rules), "constants")},
    ).order_by([*STREAM, "point_no"])


@analysis(needs=("measurement",))
def xbar_r_chart(
    fct_subgroup: ir.Table,
    *,
    phase_one: PhaseOne = None,
    target: Finite | None = None,
    sigma: Positive | None = None,
    rules: RuleSet = "none",
    run_points: CountOrNone = 0,
    trend_points: TrendPoints = 6,
    marking: Marking = "reacting",
    constants: Constants = "exact",
) -> ir.Table:
    """One row per subgroup, in order: means with limits x̿ ± A2 R̄, ranges with limits D3 R̄ to D4 R̄.

    Each characteristic of a product from a machine has its own limits. Subgroups of unequal size have limits of
    their own: x̿ is the mean of all values, `sigma` the plain mean of R/d2(n), the limits x̿ ± 3 sigma/√n and
    (d2 ∓ 3 d3) sigma. A subgroup of one value has no range, one of more than 25 no constants: both have limits of
    the mean only. Settings, phases and signals as in individuals_chart. Source: NIST/SEMATECH 6.3.2.1; ISO 7870-2.
    """
    points = subgroup_points(fct_subgroup, "subgroup_range", phase_one)
    t = limited(points, STREAM, unit="d2", target=target, sigma=sigma, constants=constants)
    t = ruled(t, STREAM, rules=rules, run_points=run_points, trend_points=trend_points, marking=marking)
    return _of_subgroups(t, "subgroup_range", rules)


@analysis(needs=("measurement",))
def xbar_s_chart(
    fct_subgroup: ir.Table,
    *,
    phase_one: PhaseOne = None,
    target: Finite | None = None,
    sigma: Positive | None = None,
    rules: RuleSet = "none",
    run_points: CountOrNone = 0,
    trend_points: TrendPoints = 6,
    marking: Marking = "reacting",
    constants: Constants = "exact",
) -> ir.Table:
    """One row per subgroup, in order: means with limits x̿ ± A3 s̄, standard deviations with limits B3 s̄ to B4 s̄.

    As xbar_r_chart, with the sample standard deviation (n - 1) for the range and c4 for d2, for subgroups of any
    size: `sigma` is the plain mean of s/c4(n), limits (c4 ∓ 3√(1 - c4²)) sigma. Source: NIST/SEMATECH 6.3.2.1;
    ISO 7870-2.
    """
    points = subgroup_points(fct_subgroup, "subgroup_sd", phase_one)
    t = limited(points, STREAM, unit="c4", target=target, sigma=sigma, constants=constants)
    t = ruled(t, STREAM, rules=rules, run_points=run_points, trend_points=trend_points, marking=marking)
    return _of_subgroups(t, "subgroup_sd", rules)


def _of_subgroups(t: ir.Table, spread: str, rules: RuleSet) -> ir.Table:
    return t.select(
        *STREAM,
        "point_no",
        "subgroup_no",
        "measured_at",
        "phase",
        "value",
        *_LIMITS,
        value_count=t.size,
        **_spread(t, spread),
        **{name: t[name] for name in (*flag_names(rules), "constants")},
    ).order_by([*STREAM, "point_no"])


def _spread(t: ir.Table, name: str) -> dict[str, ir.Value]:
    """The second statistic under its own name, with its limits and whether it is beyond them."""
    return {
        name: t.spread,
        f"{name}_centre": t.spread_centre,
        f"{name}_lower_control_limit": t.spread_lower_control_limit,
        f"{name}_upper_control_limit": t.spread_upper_control_limit,
        f"is_{name}_signal": spread_signal(t),
    }
