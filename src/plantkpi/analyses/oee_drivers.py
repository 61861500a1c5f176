"""Why OEE changed between two periods: availability, performance, quality and mix, adding up to the change.

Method. OEE is the mean of the OEE of its groups (machines, products or both), weighed by their planned time. A group
that has planned time in both periods gives: mix, the change of its weight times its mean OEE of the two periods less
the plant's mean OEE; and for the change of its own OEE, at its mean weight, the Shapley value of each of availability,
performance and quality (the mean of what changing the factor does over all orders in which the three can change).
A group that has planned time in one period only is mix alone: its weight times its OEE, less the plant's mean OEE.
Weights add up to 1 in either period, so the reference to the plant's mean cancels and the parts add up exactly.
A factor that a period does not have (nothing ran, nothing was made) has the value of the other period.
"""

from collections.abc import Sequence
from datetime import date
from typing import Literal

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import analysis
from plantkpi.errors import ConfigError, did_you_mean
from plantkpi.portable import in_order, int64, ratio, total

MixOf = Literal["machine", "product", "machine_product", "none"]
DRIVERS = ("availability", "performance", "quality", "mix")

_MIX = {
    "machine": ("machine_id",),
    "product": ("product_id",),
    "machine_product": ("machine_id", "product_id"),
    "none": (),
}
_SUMS = ("planned_us", "running_us", "ideal_us", "ideal_good_us")
_PARTS = ("production", "product_rate")
_UNKNOWN = "the period {} has no planned time here, or its ideal time is not known"


@analysis(needs=("state_event|order_stop", *_PARTS))
def oee_driver_groups(
    fct_production: ir.Table,
    *,
    by: Sequence[str] = (),
    mix_of: MixOf = "machine",
    dimension: str = "",
    before: str = "",
    after: str = "",
    before_from: date | None = None,
    before_to: date | None = None,
    after_from: date | None = None,
    after_to: date | None = None,
) -> ir.Table:
    """One row per machine, product or both (and per group of `by`): what it did to the change of OEE.

    The periods are `before_from` to before `before_to` and `after_from` to before `after_to` (business dates), or the
    values `before` and `after` of a column `dimension` (shift, machine, operator, week ...); without either, the later
    half of the business dates against the earlier half. `mix_of` names what is mixed: machine, product, both or none;
    what distinguishes the periods is never mixed. Time without a product is a group of its own (NULL), so that by
    product stops between orders show as mix.

    For each period (`before_`, `after_`) `weight_ratio` is the group's share of planned time and `oee_ratio` its own
    OEE. `availability_effect` and those beside it add up, over the groups, to the change of OEE: `before_total_ratio`
    to `after_total_ratio`, those of all groups together. NULL where one of the periods has no planned time or does
    not know its ideal time.
    """
    t = fct_production
    is_before, is_after = _periods(t, dimension, (before, after), (before_from, before_to), (after_from, after_to))
    picked = is_before.notnull() & is_after.notnull() & (is_before | is_after)
    rows = t.mutate(is_before=is_before, is_after=is_after).filter(picked)
    keys = [*by, *_mixed(mix_of, dimension, by)]
    added = {f"{n}_{c}": total(rows[f"is_{n}"].ifelse(rows[c], 0)) for n in ("before", "after") for c in _SUMS}
    sums = rows.group_by(keys).agg(**added) if keys else rows.agg(**added)
    group = ibis.window(group_by=list(by) or None)
    whole = {
        f"{name}_all_{c}": int64(sums[f"{name}_{c}"].sum().over(group))
        for name in ("before", "after")
        for c in ("planned_us", "ideal_good_us")
    }
    unknown = {
        f"{name}_unknown": int64(sums[f"{name}_ideal_good_us"].isnull().ifelse(1, 0).sum().over(group))
        for name in ("before", "after")
    }
    return _effects(_factors(sums.mutate(**whole, **unknown))).select(
        *keys,
        *[f"{name}_{c}" for name in ("before", "after") for c in ("planned_us", "weight_ratio", "oee_ratio")],
        "before_total_ratio",
        "after_total_ratio",
        *[f"{driver}_effect" for driver in DRIVERS],
    )


@analysis(needs=())
def oee_drivers(
    oee_driver_groups: ir.Table, *, by: Sequence[str] = (), mix_of: MixOf = "machine", dimension: str = ""
) -> ir.Table:
    """One row per driver of the change of OEE between two periods: availability, performance, quality and mix.

    Settings as in `oee_driver_groups`, which has the groups. `effect` is in points of OEE (0.01 is one percent), and
    the four add up to `change` = `after_oee_ratio` - `before_oee_ratio`; `change_ratio` is its share of the change
    (NULL when nothing changed). NULL with a `reason` when OEE of a period is unknown or nothing was planned in it, as
    where `before` or `after` is not a value of the dimension.
    """
    g = oee_driver_groups
    known = _mixed(mix_of, dimension, by)
    keyed = g.mutate(**{f"{c}_order": ibis.coalesce(g[c], ibis.literal("")) for c in known})
    keyed = keyed.mutate(**{f"{c}_known": keyed[c].isnull().ifelse(0, 1) for c in known})
    order = [*[f"{c}_order" for c in known], *[f"{c}_known" for c in known]] or ["before_total_ratio"]
    # each on every row of its group
    added = keyed.mutate(**{f"{d}_all": in_order(keyed[f"{d}_effect"].sum(), by, order) for d in DRIVERS})
    measures = {f"{d}_all": added[f"{d}_all"].max() for d in DRIVERS}
    totals = {name: added[name].max() for name in ("before_total_ratio", "after_total_ratio")}
    whole = added.group_by(list(by)).agg(**measures, **totals) if by else added.agg(**measures, **totals)
    change = whole.after_total_ratio - whole.before_total_ratio
    rows = [
        whole.select(
            *by,
            driver_no=ibis.literal(n + 1, "int64"),
            driver=ibis.literal(driver),
            before_oee_ratio=whole.before_total_ratio,
            after_oee_ratio=whole.after_total_ratio,
            change=change,
            effect=whole[f"{driver}_all"],
            change_ratio=ratio(whole[f"{driver}_all"], change),
            mix_of=ibis.literal(mix_of),
            reason=ibis.cases(
                (whole.before_total_ratio.isnull(), ibis.literal(_UNKNOWN.format("before"))),
                (whole.after_total_ratio.isnull(), ibis.literal(_UNKNOWN.format("after"))),
                else_="",
            ),
        )
        for n, driver in enumerate(DRIVERS)
    ]
    return ibis.union(*rows, distinct=False).order_by([*by, "driver_no"])


def _mixed(mix_of: str, dimension: str, by: Sequence[str]) -> list[str]:
    """Columns whose values are mixed: not those that part the answer anyway."""
    return [c for c in _MIX[mix_of] if c not in by and c not in (dimension, f"{dimension}_id")]


def _periods(
    t: ir.Table,
    dimension: str,
    values: tuple[str, str],
    first: tuple[date | None, date | None],
    second: tuple[date | None, date | None],
) -> tuple[ir.BooleanValue, ir.BooleanValue]:
    """Whether a row is of the period before and of that after; ConfigError for half of a question."""
    dates = [at for period in (first, second) for at in period if at is not None]
    if dimension:
        if dates or not all(values):
            raise ConfigError("oee_drivers: dimension needs before and after, two of its values, and no dates")
        column = dimension if dimension in t.columns else f"{dimension}_id"
        if column not in t.columns:
            raise ConfigError(f"oee_drivers: no column {dimension!r}.{did_you_mean(dimension, t.columns)}")
        text = t[column].cast("string")
        return text == values[0], text == values[1]
    if any(values):
        raise ConfigError(
            "oee_drivers: before and after are values of a dimension; name one (week, shift, machine ...)"
        )
    if not dates:
        return _halves(t)
    if None in first or None in second:
        raise ConfigError("oee_drivers: periods need all of before_from, before_to, after_from and after_to")
    return _within(t, first), _within(t, second)


def _within(t: ir.Table, period: tuple[date | None, date | None]) -> ir.BooleanValue:
    return (t.business_date >= ibis.literal(period[0])) & (t.business_date < ibis.literal(period[1]))


def _halves(t: ir.Table) -> tuple[ir.BooleanValue, ir.BooleanValue]:
    """The earlier half of the business dates, and the others."""
    dates = t.filter(t.business_date.notnull()).select(halved_date="business_date").distinct()
    ranked = dates.mutate(
        place=ibis.row_number().over(ibis.window(order_by="halved_date")), date_count=dates.count().over(ibis.window())
    )
    later = ranked.filter(ranked["place"] * 2 >= ranked.date_count).halved_date.min().as_scalar()
    return t.business_date < later, t.business_date >= later


def _factors(t: ir.Table) -> ir.Table:
    """Weight, OEE and its three factors of each group in each period; a missing factor is the other period's."""
    names = ("before", "after")
    shares = {
        **{f"{n}_weight_ratio": ratio(t[f"{n}_planned_us"], t[f"{n}_all_planned_us"]) for n in names},
        **{f"{n}_given": ratio(t[f"{n}_ideal_good_us"], t[f"{n}_all_planned_us"]) for n in names},
        **{f"{n}_oee_ratio": ratio(t[f"{n}_ideal_good_us"], t[f"{n}_planned_us"]) for n in names},
        **{f"{n}_total_ratio": _of_all(t, n) for n in names},
        # parts made in no running time: their time ran at a rate that nobody knows
        **{
            f"{n}_ran": ((t[f"{n}_running_us"] == 0) & (t[f"{n}_ideal_us"] > 0)).ifelse(
                ibis.null("float64"), ratio(t[f"{n}_running_us"], t[f"{n}_planned_us"])
            )
            for n in names
        },
    }
    t = t.mutate(**shares)
    pairs = (("before", "after"), ("after", "before"))
    t = t.mutate(**{f"{a}_a": ibis.coalesce(t[f"{a}_ran"], t[f"{b}_ran"].nullif(0.0), 1.0) for a, b in pairs})
    t = t.mutate(
        **{f"{n}_sped": ratio(ratio(t[f"{n}_ideal_us"], t[f"{n}_planned_us"]), t[f"{n}_a"]) for n in names},
        **{f"{n}_kept": ratio(t[f"{n}_ideal_good_us"], t[f"{n}_ideal_us"]) for n in names},
    )
    return t.mutate(
        **{f"{a}_p": ibis.coalesce(t[f"{a}_sped"], t[f"{b}_sped"], 0.0) for a, b in pairs},
        **{f"{a}_q": ibis.coalesce(t[f"{a}_kept"], t[f"{b}_kept"], 0.0) for a, b in pairs},
    )


def _of_all(t: ir.Table, name: str) -> ir.FloatingValue:
    """OEE of all groups together in a period; NULL when one of them is unknown."""
    known = ratio(t[f"{name}_all_ideal_good_us"], t[f"{name}_all_planned_us"])
    return (t[f"{name}_unknown"] > 0).ifelse(ibis.null("float64"), known)


def _effects(t: ir.Table) -> ir.Table:
    """The four effects of each group."""
    middle = (t.before_total_ratio + t.after_total_ratio) * 0.5
    shift = t.after_weight_ratio - t.before_weight_ratio
    is_both = (t.before_planned_us > 0) & (t.after_planned_us > 0)
    given = t.after_given - t.before_given
    own = shift * ((t.before_oee_ratio + t.after_oee_ratio) * 0.5)
    weight = (t.before_weight_ratio + t.after_weight_ratio) * 0.5
    nothing = (t.before_total_ratio + t.after_total_ratio) * 0.0
    effects = {"mix_effect": is_both.ifelse(own, given) - shift * middle}
    for name, factor in zip(DRIVERS[:3], ("a", "p", "q"), strict=True):
        effects[f"{name}_effect"] = is_both.ifelse(weight * _shapley(t, factor), nothing) + nothing
    return t.mutate(**effects)


def _shapley(t: ir.Table, factor: str) -> ir.FloatingValue:
    """What changing one factor does to the product of three, the mean over all orders of changing them."""
    one, two = (other for other in ("a", "p", "q") if other != factor)
    change = t[f"after_{factor}"] - t[f"before_{factor}"]
    alike = [t[f"{n}_{one}"] * t[f"{n}_{two}"] for n in ("before", "after")]
    crossed = [t[f"before_{one}"] * t[f"after_{two}"], t[f"after_{one}"] * t[f"before_{two}"]]
    return change * (2.0 * (alike[0] + alike[1]) + crossed[0] + crossed[1]) * (1.0 / 6.0)
