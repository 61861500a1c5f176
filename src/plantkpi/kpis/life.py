"""KPIs of units that are used until they fail."""

from typing import Literal

import ibis.expr.types as ir

from plantkpi.catalog import kpi


@kpi(
    title="MTTF",
    mart="fct_life",
    formula="ΣTTF / FE",
    unit="cycles",
    low=0.0,
    high=float("inf"),
    better="higher",
    standard="ISO 22400-2 KPI 32, mean operating time to failure (cycles for hours)",
    needs=("life",),
    scale=1,
)
def mttf(
    fct_life: ir.Table, *, mttf_basis: Literal["failed", "exposure"] = "failed"
) -> tuple[ir.IntegerColumn, ir.IntegerColumn]:
    """Mean time to failure of units that are not repaired: cycles / failures.

    In cycles; NULL when nothing failed, never 0 or infinite. `mttf_basis` says whose cycles count:
    "failed", the lives of failed units only (the standard's sum of TTF over failure events), which is
    too short while others still run, or "exposure", the cycles of all units, censored ones included,
    which estimates the mean when the failure rate is constant.
    """
    failed_cycles = fct_life.is_failed.ifelse(fct_life.life_cycles, 0)
    return failed_cycles if mttf_basis == "failed" else fct_life.life_cycles, fct_life.failure_count
