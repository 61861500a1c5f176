"""KPIs of the errors that machines report."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import kpi
from plantkpi.portable import total


@kpi(
    title="Machine errors",
    mart="fct_error",
    formula="errors",
    unit="errors",
    low=0.0,
    high=float("inf"),
    better="lower",
    standard="count of reported errors (convention)",
    needs=("machine_error",),
)
def machine_errors(fct_error: ir.Table) -> tuple[ir.IntegerScalar, ir.IntegerScalar]:
    """Number of errors that machines reported, also those outside of the observation window. By error or machine."""
    return total(fct_error.error_count), ibis.literal(1, "int64")


@kpi(
    title="Errors before a failure ratio",
    mart="fct_error",
    formula="errors followed by a failure / errors",
    unit="ratio",
    low=0.0,
    high=1.0,
    better="neither",
    standard="share of errors with a later failure in the data (convention)",
    needs=("machine_error", "state_event|maintenance"),
)
def error_followed_ratio(fct_error: ir.Table) -> tuple[ir.IntegerColumn, ir.IntegerColumn]:
    """Observed errors after which the machine failed at any later time, over observed errors.

    Without a horizon: a machine that fails at all makes it near 1. How soon, and whether more often than by chance,
    says the analysis error_lift. NULL without an observed error.
    """
    observed = fct_error.is_observed.ifelse(fct_error.error_count, 0)
    return (fct_error.is_observed & fct_error.lead_us.notnull()).ifelse(fct_error.error_count, 0), observed
