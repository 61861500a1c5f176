"""How long units lived."""

import ibis.expr.types as ir

from plantkpi.catalog.registry import analysis
from plantkpi.portable import add_up, count_if, exact_quantile, in_order, int64, ratio


@analysis(needs=("life",))
def life_statistics(fct_life: ir.Table) -> ir.Table:
    """One row per dataset: how many units, how many of them failed, and how long the failed ones lived.

    `units` = `failures` + `censored`; `unit_cycles` are the cycles of all units. Least, median (exact), mean and
    greatest life and the sample sd are over failed units, in cycles; a unit that still runs has no life to count.
    NULL when none failed, the sd with fewer than two. For the mean that counts the cycles of censored units see the
    KPI mttf by exposure.
    """
    units = fct_life.group_by("dataset").agg(
        units=lambda t: int64(t.count()),
        failures=lambda t: count_if(t.is_failed),
        censored=lambda t: count_if(~t.is_failed),
        unit_cycles=lambda t: add_up(t.life_cycles),
    )
    failed = fct_life.filter(fct_life.is_failed)
    spread = failed.mutate(
        sd=in_order(failed.life_cycles.cast("float64").std(how="sample"), ["dataset"], ["life_cycles", "unit_id"])
    )
    lives = spread.group_by("dataset").agg(
        n=lambda t: t.count(),
        least_life_cycles=lambda t: t.life_cycles.min(),
        mean_life_cycles=lambda t: ratio(add_up(t.life_cycles), t.count()),
        greatest_life_cycles=lambda t: t.life_cycles.max(),
        sd=lambda t: t.sd.max(),
    )
    medians = exact_quantile(failed, "life_cycles", 0.5, by=["dataset"], ties=["unit_id"])
    found = units.left_join(lives, "dataset").select(*units.columns, *lives.columns[1:])
    found = found.left_join(medians, "dataset").select(*found.columns, "quantile")
    return found.select(
        *units.columns,
        "least_life_cycles",
        "mean_life_cycles",
        "greatest_life_cycles",
        median_life_cycles=found["quantile"],
        sd_life_cycles=(found.n > 1).ifelse(found.sd, None),
    )
