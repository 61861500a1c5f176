"""Control charts of counts: defective units (p, np) and defects (c, u)."""

from collections.abc import Sequence
from typing import Literal

import ibis
import ibis.expr.types as ir

from plantkpi.analyses.chart_points import UNKNOWN, PhaseOne, phased
from plantkpi.analyses.run_rules import Marking, RuleSet, TrendPoints, flag_names, ruled
from plantkpi.catalog.ranges import CountOrNone, Fraction, NotNegative
from plantkpi.catalog.registry import analysis
from plantkpi.contracts.quarantine import FOREVER
from plantkpi.portable import int64, number, ratio

UpperLimit = Literal["normal", "possible"]
"""Whether the upper limit of a fraction may be above 1."""

_STREAM = ["product_id", "operation_no", "machine_id"]


@analysis(needs=("inspection",))
def p_chart(
    fct_inspection: ir.Table,
    *,
    by: Sequence[str] = (),
    phase_one: PhaseOne = None,
    target: Fraction | None = None,
    rules: RuleSet = "none",
    run_points: CountOrNone = 0,
    trend_points: TrendPoints = 6,
    marking: Marking = "reacting",
    upper_limit: UpperLimit = "normal",
) -> ir.Table:
    """One row per inspection, in order: the fraction defective with limits p̄ ± 3√(p̄(1 - p̄)/n).

    Each product, step and machine has its own limits, or each group of `by`. Inspections are in order of
    `inspected_at`, then of `sample_no`; those without an instant come last. p̄ is all defective units over all
    inspected ones of phase 1 (never a mean of fractions), or `target`; limits are the point's own where sizes differ,
    the lower one never below 0. `upper_limit` normal: as the formula has it, also above 1, which no fraction reaches;
    possible: never above 1. `sigma` is a standard deviation of the point. `value` is NULL when defective
    units were not counted or none was inspected; such a point is in no limit and no run. Phases and rules as in
    individuals_chart. Source: NIST/SEMATECH e-Handbook 6.3.3.2; ISO 7870-2.
    """
    t, stream = _points(fct_inspection, "defective_qty", by, phase_one)
    t = t.mutate(value=ratio(t.found_qty, t.sized_qty), centre=_centre(t, stream, t.sized_qty, target))
    t = t.mutate(step=_root(ratio(t.centre * (1.0 - t.centre), t.sized_qty)))
    t = _charted(t, stream, rules, run_points, trend_points, marking, _cut(upper_limit, number(1.0)))
    return t.mutate(upper_limit=ibis.literal(upper_limit)).order_by([*stream, "point_no"])


@analysis(needs=("inspection",))
def np_chart(
    fct_inspection: ir.Table,
    *,
    by: Sequence[str] = (),
    phase_one: PhaseOne = None,
    target: Fraction | None = None,
    rules: RuleSet = "none",
    run_points: CountOrNone = 0,
    trend_points: TrendPoints = 6,
    marking: Marking = "reacting",
    upper_limit: UpperLimit = "normal",
) -> ir.Table:
    """One row per inspection, in order: the defective units with limits np̄ ± 3√(np̄(1 - p̄)).

    `target` is a fraction, as in p_chart, of which this is the chart in units; where sizes differ, so do centre and
    limits; `upper_limit` possible is never above the inspected units. Streams, order, NULLs and settings as in p_chart.
    Source: ISO 7870-2.
    """
    t, stream = _points(fct_inspection, "defective_qty", by, phase_one)
    t = t.mutate(share=_centre(t, stream, t.sized_qty, target), size=t.sized_qty.cast("float64"))
    t = t.mutate(value=t.found_qty.cast("float64"), centre=t["share"] * t["size"])
    t = t.mutate(step=_root(t.centre * (1.0 - t["share"])))
    t = _charted(t, stream, rules, run_points, trend_points, marking, _cut(upper_limit, t["size"]))
    return t.mutate(upper_limit=ibis.literal(upper_limit)).order_by([*stream, "point_no"])


@analysis(needs=("inspection",))
def c_chart(
    fct_inspection: ir.Table,
    *,
    by: Sequence[str] = (),
    phase_one: PhaseOne = None,
    target: NotNegative | None = None,
    rules: RuleSet = "none",
    run_points: CountOrNone = 0,
    trend_points: TrendPoints = 6,
    marking: Marking = "reacting",
) -> ir.Table:
    """One row per inspection, in order: the defects of a sample with limits c̄ ± 3√c̄.

    Counts compare only while samples are of one size: where `inspected_qty` differs within a stream, centre and
    limits are NULL and u_chart is the chart to ask for. `target` is a number of defects per sample. Streams, order,
    NULLs and settings as in p_chart, of defects. Source: NIST/SEMATECH e-Handbook 6.3.3.1; ISO 7870-2.
    """
    t, stream = _points(fct_inspection, "defect_qty", by, phase_one)
    of_stream = ibis.window(group_by=stream)
    is_one_size = t.sized_qty.min().over(of_stream) == t.sized_qty.max().over(of_stream)
    samples = t.sized_qty.notnull().ifelse(ibis.literal(1, "int64"), ibis.null("int64"))
    t = t.mutate(samples=samples, is_one_size=is_one_size)
    t = t.mutate(
        value=t.found_qty.cast("float64"),
        centre=t.is_one_size.ifelse(_centre(t, stream, t.samples, target), UNKNOWN),
    )
    return _charted(t.mutate(step=_root(t.centre)), stream, rules, run_points, trend_points, marking)


@analysis(needs=("inspection",))
def u_chart(
    fct_inspection: ir.Table,
    *,
    by: Sequence[str] = (),
    phase_one: PhaseOne = None,
    target: NotNegative | None = None,
    rules: RuleSet = "none",
    run_points: CountOrNone = 0,
    trend_points: TrendPoints = 6,
    marking: Marking = "reacting",
) -> ir.Table:
    """One row per inspection, in order: the defects per unit with limits ū ± 3√(ū/n).

    ū is all defects over all units of phase 1, or `target`. Streams, order, NULLs and settings as in p_chart, of
    defects. Source: NIST/SEMATECH e-Handbook 6.3.3.1; ISO 7870-2.
    """
    t, stream = _points(fct_inspection, "defect_qty", by, phase_one)
    t = t.mutate(value=ratio(t.found_qty, t.sized_qty), centre=_centre(t, stream, t.sized_qty, target))
    return _charted(
        t.mutate(step=_root(ratio(t.centre, t.sized_qty))), stream, rules, run_points, trend_points, marking
    )


def _points(
    fct_inspection: ir.Table, counted: str, by: Sequence[str], phase_one: PhaseOne
) -> tuple[ir.Table, list[str]]:
    """Inspections numbered in order; what was found and looked at, NULL unless both are known and some was."""
    stream = list(by) or _STREAM
    t = fct_inspection
    is_known = t[counted].notnull() & (t.inspected_qty > 0)
    order = [t.inspected_at.fill_null(FOREVER), t.sample_no.fill_null(-1), t.source_file, t.source_row]
    points = t.mutate(
        point_no=int64(ibis.row_number().over(ibis.window(group_by=stream, order_by=order)) + 1),
        found_qty=is_known.ifelse(t[counted], ibis.null("int64")),
        sized_qty=is_known.ifelse(t.inspected_qty, ibis.null("int64")),
    )
    return phased(points, points.inspected_at, phase_one), stream


def _centre(t: ir.Table, stream: Sequence[str], size: ir.IntegerValue, target: float | None) -> ir.FloatingValue:
    """What was found over what was looked at in phase 1, or the target."""
    if target is not None:
        return number(target)
    sums = []
    for quantity in (t.found_qty, size):
        counted = (t.phase == 1).ifelse(quantity, ibis.null("int64"))
        sums.append(int64(counted.sum().over(ibis.window(group_by=list(stream)))))
    return ratio(*sums)


def _root(value: ir.FloatingValue) -> ir.FloatingValue:
    return (value > 0.0).ifelse(value, value * 0.0).sqrt()


def _cut(upper_limit: UpperLimit, most: ir.FloatingValue) -> ir.FloatingValue | None:
    return most if upper_limit == "possible" else None


def _charted(
    t: ir.Table,
    stream: Sequence[str],
    rules: RuleSet,
    run_points: int,
    trend_points: int,
    marking: Marking,
    most: ir.FloatingValue | None = None,
) -> ir.Table:
    below, above = t.centre - 3.0 * t.step, t.centre + 3.0 * t.step
    t = t.mutate(
        lower_control_limit=(below > 0.0).ifelse(below, (below * 0.0).abs()),
        upper_control_limit=above if most is None else (above > most).ifelse(most, above),
    )
    t = ruled(t, stream, rules=rules, run_points=run_points, trend_points=trend_points, marking=marking)
    return t.select(
        *stream,
        "point_no",
        "sample_no",
        "inspected_at",
        "phase",
        "inspected_qty",
        "value",
        "centre",
        "lower_control_limit",
        "upper_control_limit",
        sigma=t.step,
        **{name: t[name] for name in flag_names(rules)},
    ).order_by([*stream, "point_no"])
