"""Where the time went: waterfall, six big losses and Paretos."""

from collections.abc import Mapping, Sequence

import ibis
import ibis.expr.types as ir

from plantkpi.analyses.loss_worth import WORTH, LostUnitsOf, Rates, cells, worth
from plantkpi.catalog.ranges import NotNegative
from plantkpi.catalog.registry import analysis
from plantkpi.portable import int64, ratio, total

_TIME = ("state_event|order_stop",)
_NO_RATES: Mapping[str, NotNegative] = {}


@analysis(needs=_TIME)
def waterfall(
    fct_production: ir.Table,
    dim_machine: ir.Table,
    *,
    by: Sequence[str] = (),
    lost_units_of: LostUnitsOf = "product",
    rate_per_hour: NotNegative | None = None,
    rate_by_line: Mapping[str, NotNegative] = _NO_RATES,
    rate_by_machine: Mapping[str, NotNegative] = _NO_RATES,
    currency: str = "",
) -> ir.Table:
    """One row per step from all observed time down to fully productive time (and per group of `by`).

    `loss_us` is what the step takes, `remaining_us` what is left after it, `remaining_ratio` that over
    observed time; losses and what is left add up to observed time. Microseconds; `loss_h` and `loss_min` are the
    same in hours and minutes. NULL from the first step on that is unknown. Performance above 1 shows as a negative
    loss. Nakajima / Vorne.

    `lost_units` are parts that could have been made: of the product that was on the machine, by its ideal cycle
    (NULL when there was none for a part of the loss), or with `lost_units_of` mix by the mean ideal cycle of what
    the group made. `loss_cost` is hours times the rates of [loss] in plant.toml, in `currency`; NULL without one.
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
    rates = Rates(rate_per_hour, rate_by_line, rate_by_machine)
    sums = _sums(t, dim_machine, {f"level_{n}": level for n, level in enumerate(levels.values())}, by, rates)
    steps = [
        sums.select(
            *by,
            *_KEPT,
            step_no=ibis.literal(n, "int64"),
            step=ibis.literal(name),
            loss_us=sums[f"level_{max(n - 1, 0)}"] - sums[f"level_{n}"],
            left_us=sums[f"level_{n}"],
            all_us=sums.level_0,
        )
        for n, name in enumerate(levels)
    ]
    long = ibis.union(*steps, distinct=False)
    keys = [*by, "step_no", "step"]
    found = worth(
        long, keys, {"remaining_us": long.left_us, "observed_us": long.all_us}, rates, currency, lost_units_of
    )
    rows = found.mutate(remaining_ratio=ratio(found.remaining_us, found.observed_us))
    columns = [*keys, "loss_us", "remaining_us", "remaining_ratio", *WORTH]
    return rows.mutate(lost_units_of=ibis.literal(lost_units_of)).select(*columns, "lost_units_of").order_by(keys[:-1])


@analysis(needs=_TIME)
def six_big_losses(
    fct_production: ir.Table,
    dim_machine: ir.Table,
    *,
    by: Sequence[str] = (),
    lost_units_of: LostUnitsOf = "product",
    rate_per_hour: NotNegative | None = None,
    rate_by_line: Mapping[str, NotNegative] = _NO_RATES,
    rate_by_machine: Mapping[str, NotNegative] = _NO_RATES,
    currency: str = "",
) -> ir.Table:
    """One row per big loss (and per group of `by`), with what is none of the six below them.

    `loss_us` in microseconds of planned time (`loss_h`, `loss_min` the same), `planned_ratio` its share of planned
    time. Breakdowns are failures and unplanned stops from the minor-stop threshold on. Process defects and reduced
    yield (rejects while a run starts up) are NULL when start-up rejects are not counted; `quality` is their sum.
    The losses but `quality` and fully productive time add up to planned time. Nakajima.

    `lost_units`, `loss_cost` and `currency` as in `waterfall`.
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
    rates = Rates(rate_per_hour, rate_by_line, rate_by_machine)
    measures = {f"loss_{n}": us for n, (_, us) in enumerate(losses.values())}
    sums = _sums(t, dim_machine, measures | {"planned": t.planned_us}, by, rates)
    parts = [
        sums.select(
            *by,
            *_KEPT,
            loss_no=ibis.literal(n + 1, "int64"),
            loss=ibis.literal(name),
            category=ibis.literal(category),
            loss_us=sums[f"loss_{n}"],
            all_us=sums.planned,
        )
        for n, (name, (category, _)) in enumerate(losses.items())
    ]
    long = ibis.union(*parts, distinct=False)
    keys = [*by, "loss_no", "loss", "category"]
    found = worth(long, keys, {"planned_us": long.all_us}, rates, currency, lost_units_of)
    rows = found.mutate(planned_ratio=ratio(found.loss_us, found.planned_us), lost_units_of=ibis.literal(lost_units_of))
    return rows.select(*keys, "loss_us", "planned_ratio", *WORTH, "lost_units_of").order_by([*by, "loss_no"])


@analysis(needs=("state_event|maintenance|order_stop",))
def stop_pareto(
    fct_stop: ir.Table,
    dim_machine: ir.Table,
    *,
    by: Sequence[str] = (),
    rate_per_hour: NotNegative | None = None,
    rate_by_line: Mapping[str, NotNegative] = _NO_RATES,
    rate_by_machine: Mapping[str, NotNegative] = _NO_RATES,
    currency: str = "",
) -> ir.Table:
    """One row per state and reason of stop in planned time (and per group of `by`), the longest first.

    Planned stops are no loss of it and are left out (`fct_stop` has them). By shift, order or date each has
    its own part of a stop's time; the stop counts where it began.

    `in_plan_us` is the time in plan, in microseconds (`loss_h`, `loss_min` the same), `stop_count` the stops (NULL
    when nobody counted some of them), `entry_count` the reports, `share_ratio` and `cumulative_ratio` of the group's
    whole. `lost_units` are parts of the products that were on the machines, by their ideal cycles (NULL when a part
    of the time had none), `loss_cost` hours times the rates of [loss] in plant.toml (NULL without one), in `currency`.
    """
    rates = Rates(rate_per_hour, rate_by_line, rate_by_machine)
    t = rates.numbered(fct_stop.filter(fct_stop.state != "planned_stop"), dim_machine)
    counted = {
        "loss_us": t.in_plan_us,
        "stops": t.stop_count,
        "entries": (t.part_no == 1).ifelse(1, 0),
    }
    keys = [*by, "state", "reason"]
    sums = cells(t, counted, keys)
    rows = worth(sums, keys, {"stop_count": sums.stops, "entry_count": sums.entries}, rates, currency)
    rows = rows.rename(in_plan_us="loss_us").select(*keys, "in_plan_us", "stop_count", "entry_count", *WORTH)
    return _pareto(rows, "in_plan_us", ["state", "reason"], by)


@analysis(needs=("defect",))
def defect_pareto(fct_defect: ir.Table, *, by: Sequence[str] = ()) -> ir.Table:
    """One row per kind of defect (and per group of `by`), the most frequent first.

    `defect_qty` counts defects; `share_ratio` and `cumulative_ratio` are of the group's whole.
    """
    rows = fct_defect.group_by([*by, "defect"]).agg(defect_qty=total(fct_defect.defect_qty))
    return _pareto(rows, "defect_qty", ["defect"], by)


_KEPT = ("ideal_cycle_us", "rate_no", "mix_us", "mix_qty")


def _sums(
    t: ir.Table, dim_machine: ir.Table, measures: Mapping[str, ir.IntegerColumn], by: Sequence[str], rates: Rates
) -> ir.Table:
    """The measures by group, ideal cycle and rate, with ideal time and parts of planned time."""
    mix = {"mix_us": t.ideal_us, "mix_qty": t.total_qty - t.off_plan_qty}
    known = t.mutate(**measures, **mix)
    numbered = rates.numbered(known, dim_machine)
    return cells(numbered, {name: numbered[name] for name in (*measures, *mix)}, by)


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
