"""Where the time went: waterfall, six big losses and Paretos."""

from collections.abc import Mapping, Sequence

import ibis
import ibis.expr.types as ir

from plantkpi.catalog import analysis
from plantkpi.portable import count_if, int64, ratio, total

_TIME = ("state_event|order_stop",)


@analysis(needs=_TIME)
def waterfall(fct_production: ir.Table, *, by: Sequence[str] = ()) -> ir.Table:
    """One row per step from all observed time down to fully productive time (and per group of `by`).

    `loss_us` is what the step takes, `remaining_us` what is left after it, `remaining_ratio` that over
    observed time; losses and what is left add up to observed time. Microseconds. NULL from the first step
    on that is unknown. Performance above 1 shows as a negative loss. Nakajima / Vorne.
    """
    t = fct_production
    levels = {
        "observed": t.observed_us,
        "off plan": t.observed_us - t.off_plan_us,
        "planned stops": t.planned_us,
        "idle": t.planned_us - t.idle_us,
        "unreported": t.planned_us - t.idle_us - t.unreported_us,
        "failures": t.running_us + t.setup_us + t.stopped_us,
        "other stops": t.running_us + t.setup_us + t.minor_stop_us,
        "set-up": t.running_us + t.minor_stop_us,
        "minor stops": t.running_us,
        "reduced speed": t.ideal_us,
        "quality": t.ideal_good_us,
    }
    sums = _sums(t, {f"level_{n}": level for n, level in enumerate(levels.values())}, by)
    steps = [
        sums.select(
            *by,
            step_no=ibis.literal(n, "int64"),
            step=ibis.literal(name),
            loss_us=sums[f"level_{max(n - 1, 0)}"] - sums[f"level_{n}"],
            remaining_us=sums[f"level_{n}"],
            remaining_ratio=ratio(sums[f"level_{n}"], sums.level_0),
        )
        for n, name in enumerate(levels)
    ]
    return ibis.union(*steps, distinct=False).order_by([*by, "step_no"])


@analysis(needs=_TIME)
def six_big_losses(fct_production: ir.Table, *, by: Sequence[str] = ()) -> ir.Table:
    """One row per big loss (and per group of `by`), with what is none of the six below them.

    `loss_us` in microseconds of planned time, `planned_ratio` its share of planned time. Breakdowns are
    failures and unplanned stops from the minor-stop threshold on. Process defects and reduced yield
    (rejects while a run starts up) are NULL when start-up rejects are not counted; `quality` is their sum.
    The losses but `quality` and fully productive time add up to planned time. Nakajima.
    """
    t = fct_production
    losses: dict[str, tuple[str, ir.IntegerColumn]] = {
        "breakdowns": ("availability", t.failure_us + t.stopped_us - t.minor_stop_us),
        "set-up and adjustment": ("availability", t.setup_us),
        "idling and minor stops": ("performance", t.minor_stop_us),
        "reduced speed": ("performance", t.running_us - t.ideal_us),
        "process defects": ("quality", t.ideal_us - t.ideal_good_us - t.ideal_startup_us),
        "reduced yield": ("quality", t.ideal_startup_us),
        "waiting for orders": ("none of the six", t.idle_us),
        "unreported": ("none of the six", t.unreported_us),
        "quality": ("sum of quality losses", t.ideal_us - t.ideal_good_us),
    }
    measures = {f"loss_{n}": us for n, (_, us) in enumerate(losses.values())}
    sums = _sums(t, measures | {"planned": t.planned_us}, by)
    rows = [
        sums.select(
            *by,
            loss_no=ibis.literal(n + 1, "int64"),
            loss=ibis.literal(name),
            category=ibis.literal(category),
            loss_us=sums[f"loss_{n}"],
            planned_ratio=ratio(sums[f"loss_{n}"], sums.planned),
        )
        for n, (name, (category, _)) in enumerate(losses.items())
    ]
    return ibis.union(*rows, distinct=False).order_by([*by, "loss_no"])


@analysis(needs=("state_event|maintenance|order_stop",))
def stop_pareto(fct_stop: ir.Table, *, by: Sequence[str] = ()) -> ir.Table:
    """One row per state and reason of stop in planned time (and per group of `by`), the longest first.

    Planned stops are no loss of it and are left out (`fct_stop` has them). By shift, order or date each has
    its own part of a stop's time; the stop counts where it began.

    `in_plan_us` is the time in plan, in microseconds, `stop_count` the stops (NULL when nobody counted
    some of them), `entry_count` the reports, `share_ratio` and `cumulative_ratio` of the group's whole.
    """
    t = fct_stop.filter(fct_stop.state != "planned_stop")
    rows = t.group_by([*by, "state", "reason"]).agg(
        in_plan_us=total(t.in_plan_us), stop_count=total(t.stop_count), entry_count=count_if(t.part_no == 1)
    )
    return _pareto(rows, "in_plan_us", ["state", "reason"], by)


@analysis(needs=("defect",))
def defect_pareto(fct_defect: ir.Table, *, by: Sequence[str] = ()) -> ir.Table:
    """One row per kind of defect (and per group of `by`), the most frequent first.

    `defect_qty` counts defects; `share_ratio` and `cumulative_ratio` are of the group's whole.
    """
    rows = fct_defect.group_by([*by, "defect"]).agg(defect_qty=total(fct_defect.defect_qty))
    return _pareto(rows, "defect_qty", ["defect"], by)


def _sums(t: ir.Table, measures: Mapping[str, ir.IntegerColumn], by: Sequence[str]) -> ir.Table:
    added = {name: total(column) for name, column in measures.items()}
    return t.group_by(list(by)).agg(**added) if by else t.agg(**added)


def _pareto(rows: ir.Table, measure: str, names: Sequence[str], by: Sequence[str]) -> ir.Table:
    ordered = [ibis.desc(rows[measure]), *[ibis.coalesce(rows[n], ibis.literal("")) for n in names]]
    until = ibis.rows_window(group_by=list(by) or None, order_by=ordered, preceding=None, following=0)
    whole = int64(rows[measure].sum().over(ibis.window(group_by=list(by) or None)))
    rank = ibis.row_number().over(ibis.window(group_by=list(by) or None, order_by=ordered)) + 1
    ranked = rows.mutate(
        rank_no=rank.cast("int64"),
        share_ratio=ratio(rows[measure], whole),
        cumulative_ratio=ratio(int64(rows[measure].sum().over(until)), whole),
    )
    return ranked.order_by([*by, "rank_no"])
