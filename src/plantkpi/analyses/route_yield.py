"""Yield of a product's steps, and of its whole route."""

from collections.abc import Sequence
from typing import Literal

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import analysis
from plantkpi.errors import ConfigError, did_you_mean
from plantkpi.portable import count_if, int64, ratio, total

YieldFrom = Literal["first_pass", "good", "right_first_time", "inspection"]

_SOURCES = {
    "first_pass": ("first_pass_qty", "inspected_qty"),
    "good": ("good_qty", "total_qty"),
    "right_first_time": ("right_qty", "total_qty"),
    "inspection": ("first_pass_qty", "inspected_qty"),
}

_PARTS = ("unknown", "naught", "log")


@analysis(needs=("production|inspection",))
def route_yield(
    fct_production: ir.Table, fct_inspection: ir.Table, *, by: Sequence[str] = (), yield_from: YieldFrom = "first_pass"
) -> ir.Table:
    """One row per product and step (`operation_no`), in order of the route (and per group of `by`).

    `step_yield` is units right first time over units entering (FPY), `rolled_yield` the product of the yields up to
    the step, RTY = Π FPY = exp Σ ln FPY, 0 from a step on that had none right. Yields do not add up over steps: units
    of several steps are the same units again. `yield_from` says what is counted:

    * "first_pass": first_pass_qty / inspected_qty of production reports
    * "good": good_qty / total_qty of production reports; units reworked and then good count as good
    * "right_first_time": (total_qty - scrap_qty - rework_qty) / total_qty of production reports
    * "inspection": first_pass_qty / inspected_qty of inspections

    `step_count` is the number of steps of the route, `step_no` the place in it. Rows without a product are left out.
    Yield is NULL for a step where a quantity is unknown or no unit entered, and `rolled_yield` is so from there on.
    Reports without an operation number are one step, alone or first. ConfigError for a group that the counts do not
    have. Source: ISO 22400-2 KPI 15 for FPY; Six Sigma for RTY.
    """
    t = _route(fct_production, fct_inspection, by, yield_from)
    return t.select(
        *by,
        "product_id",
        "operation_no",
        "step_no",
        "step_count",
        "entered_qty",
        "right_qty",
        "step_yield",
        "rolled_yield",
        yield_from=ibis.literal(yield_from),
    ).order_by([*by, "product_id", "step_no"])


def _route(fct_production: ir.Table, fct_inspection: ir.Table, by: Sequence[str], yield_from: YieldFrom) -> ir.Table:
    """The steps in order, with the sums of the logarithms of their yields so far."""
    steps = _steps(fct_production, fct_inspection, by, yield_from)
    route = [*by, "product_id"]
    in_turn = ibis.window(group_by=route, order_by="turn_no")
    so_far = ibis.rows_window(group_by=route, order_by="turn_no", preceding=None, following=0)
    t = steps.mutate(turn_no=steps.operation_no.fill_null(-1))
    t = t.mutate(
        step_no=int64(ibis.row_number().over(in_turn) + 1),
        step_count=int64(t.count().over(ibis.window(group_by=route))),
        **_logs(t),
    )
    t = t.mutate(**{name: t[name].sum().over(so_far) for name in _PARTS})  # travels: float64, in the order of steps
    return t.mutate(rolled_yield=_product(t.unknown, t.naught, t.log))


@analysis(needs=("production|inspection",))
def rolled_throughput_yield(
    fct_production: ir.Table, fct_inspection: ir.Table, *, by: Sequence[str] = (), yield_from: YieldFrom = "first_pass"
) -> ir.Table:
    """One row per product: the yield of its whole route (and per group of `by`).

    `rolled_yield` RTY = Π FPY over its `step_count` steps, `normalised_yield` = RTY^(1/steps), the yield that every
    step would have were they alike, `least_step_yield` that of the worst. `first_step_qty` units entered the first
    step, `last_step_qty` were right at the last. NULL when a step's yield is unknown; `yield_from` as in
    route_yield. Source: Six Sigma (RTY, normalised yield).
    """
    steps = _route(fct_production, fct_inspection, by, yield_from)
    t = steps.mutate(
        first_qty=(steps.step_no == 1).ifelse(steps.entered_qty, ibis.null("int64")),
        last_rolled=(steps.step_no == steps.step_count).ifelse(steps.rolled_yield, ibis.null("float64")),
        last_log=(steps.step_no == steps.step_count).ifelse(steps.log, ibis.null("float64")),
        last_naught=(steps.step_no == steps.step_count).ifelse(steps.naught, ibis.null("float64")),
        last_qty=(steps.step_no == steps.step_count).ifelse(steps.right_qty, ibis.null("int64")),
    )
    whole = t.group_by([*by, "product_id"]).agg(
        step_count=t.step_count.max(),
        first_step_qty=t.first_qty.max(),
        last_step_qty=t.last_qty.max(),
        least_step_yield=t.step_yield.min(),
        unknown_count=count_if(t.step_yield.isnull()),
        last_yield=t.last_rolled.max(),
        log=t.last_log.max(),
        naught=t.last_naught.max(),
    )
    whole = whole.mutate(is_known=whole.unknown_count == 0)
    unknown = ibis.null("float64")
    whole = whole.mutate(
        rolled_yield=whole.last_yield, least_step_yield=whole.is_known.ifelse(whole.least_step_yield, unknown)
    )
    return whole.select(
        *by,
        "product_id",
        "step_count",
        "first_step_qty",
        "last_step_qty",
        "least_step_yield",
        "rolled_yield",
        normalised_yield=_normalised(whole),
        yield_from=ibis.literal(yield_from),
    ).order_by([*by, "product_id"])


def _steps(production: ir.Table, inspection: ir.Table, by: Sequence[str], yield_from: YieldFrom) -> ir.Table:
    """Units that entered each step and were right, NULL where a row does not know."""
    rows = inspection if yield_from == "inspection" else production
    for name in by:
        if name not in rows.columns:
            raise ConfigError(f"inspections have no {name!r} to group by.{did_you_mean(name, rows.columns)}")
    rows = rows.filter(rows.product_id.notnull())
    if yield_from == "right_first_time":
        rows = rows.mutate(right_qty=rows.total_qty - rows.scrap_qty - rows.rework_qty)
    right, entered = _SOURCES[yield_from]
    groups = list(dict.fromkeys([*by, "product_id", "operation_no"]))
    found = rows.group_by(groups).agg(entered_qty=total(rows[entered]), right_qty=total(rows[right]))
    return found.mutate(step_yield=ratio(found.right_qty, found.entered_qty))


def _logs(t: ir.Table) -> dict[str, ir.Value]:
    """Whether the step's yield is unknown or 0, and its logarithm, 0 for those."""
    is_positive = (t.step_yield > 0.0).fill_null(False)
    return {
        "unknown": t.step_yield.isnull().ifelse(1.0, 0.0),
        "naught": (t.step_yield == 0.0).fill_null(False).ifelse(1.0, 0.0),
        "log": is_positive.ifelse(t.step_yield, 1.0).ln(),
    }


def _product(unknown: ir.FloatingValue, naught: ir.FloatingValue, log: ir.FloatingValue) -> ir.FloatingValue:
    """The exponential of the sum of logarithms; 0 with a 0 or where it underflows, which PostgreSQL refuses."""
    is_zero = (naught > 0.0) | (log < -700.0)
    product = is_zero.ifelse(0.0, is_zero.ifelse(0.0, log).exp())
    return (unknown > 0.0).ifelse(ibis.null("float64"), product)


def _normalised(t: ir.Table) -> ir.FloatingValue:
    """The mean of the logarithms, exponentiated: the product itself may be too small for a number."""
    is_positive = (t.naught == 0.0) & t.rolled_yield.notnull()
    log = ratio(is_positive.ifelse(t.log, 0.0), t.step_count)
    return is_positive.ifelse(log.exp(), t.rolled_yield)
