"""KPIs of units that are used until they fail."""

from typing import Literal

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import kpi
from plantkpi.kpis.reliability import FailureDenominator, per_failure
from plantkpi.portable import total


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
    fct_life: ir.Table,
    *,
    mttf_basis: Literal["failed", "exposure"] = "failed",
    failure_denominator: FailureDenominator = "failures",
) -> tuple[ir.IntegerColumn, ir.Value]:
    """Mean time to failure of units that are not repaired: cycles / failures.

    In cycles; NULL when nothing failed, never 0 or infinite. `mttf_basis` says whose cycles count:
    "failed", the lives of failed units only (the standard's sum of TTF over failure events), which is
    too short while others still run, or "exposure", the cycles of all units, censored ones included,
    which estimates the mean when the failure rate is constant. `failure_denominator` as in MTBF.
    """
    failed_cycles = fct_life.is_failed.ifelse(fct_life.life_cycles, 0)
    cycles = failed_cycles if mttf_basis == "failed" else fct_life.life_cycles
    return cycles, per_failure(fct_life.failure_count, failure_denominator)


@kpi(
    title="Failure rate of units",
    mart="fct_life",
    formula="FE / exposure",
    unit="1/cycle",
    low=0.0,
    high=float("inf"),
    better="lower",
    standard="failures over accumulated life; NIST/SEMATECH e-Handbook 8.1.2.3 (constant failure rate)",
    needs=("life",),
)
def life_failure_rate(fct_life: ir.Table) -> tuple[ir.IntegerColumn, ir.IntegerColumn]:
    """Failed units over the cycles of all units, censored ones included: failures per cycle.

    The inverse of MTTF by exposure, and 0 where nothing failed.
    """
    return fct_life.failure_count, fct_life.life_cycles


@kpi(
    title="Failed units ratio",
    mart="fct_life",
    formula="failed units / units",
    unit="ratio",
    low=0.0,
    high=1.0,
    better="lower",
    standard="share of units not censored (convention)",
    needs=("life",),
)
def failed_unit_ratio(fct_life: ir.Table) -> tuple[ir.IntegerColumn, ir.IntegerColumn]:
    """Failed units over all units; what is missing to 1 is censored.

    No probability of failure: units are observed for different lives.
    """
    return fct_life.failure_count, fct_life.is_failed.ifelse(1, 1).cast("int64")


@kpi(
    title="Unit exposure",
    mart="fct_life",
    formula="Σ life",
    unit="cycles",
    low=0.0,
    high=float("inf"),
    better="neither",
    standard="accumulated life of failed and censored units; NIST/SEMATECH e-Handbook 8.4.5.1",
    needs=("life",),
)
def unit_exposure(fct_life: ir.Table) -> tuple[ir.IntegerScalar, ir.IntegerScalar]:
    """Sum of the cycles of all units, failed or not."""
    return total(fct_life.life_cycles), ibis.literal(1, "int64")


@kpi(
    title="Unit failures",
    mart="fct_life",
    formula="FE",
    unit="failures",
    low=0.0,
    high=float("inf"),
    better="lower",
    standard="ISO 22400-2 FE, of units that are not repaired",
    needs=("life",),
)
def unit_failures(fct_life: ir.Table) -> tuple[ir.IntegerScalar, ir.IntegerScalar]:
    """Number of units that failed."""
    return total(fct_life.failure_count), ibis.literal(1, "int64")
