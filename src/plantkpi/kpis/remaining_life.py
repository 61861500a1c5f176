"""KPIs of predicted remaining life: how far off, on which side, and at what price.

The error d is predicted - true: above 0 the prediction is late, and the unit fails before it is expected to.
"""

from functools import partial
from typing import Any

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import kpi
from plantkpi.portable import ratio

_kpi: Any = partial(kpi, mart="fct_rul", needs=("rul_prediction", "rul_truth|life"))

_EARLY, _LATE = 13.0, 10.0
_LARGEST = 600.0
"""An exponent above it counts as it: PostgreSQL refuses what a float cannot hold."""


def _predictions(fct_rul: ir.Table) -> ir.IntegerColumn:
    return fct_rul.error_cycles.isnull().ifelse(ibis.null("int64"), ibis.literal(1, "int64"))


def _share(fct_rul: ir.Table, holds: ir.BooleanColumn) -> tuple[ir.IntegerColumn, ir.IntegerColumn]:
    return ibis.cases((holds, 1), (~holds, 0)).cast("int64"), _predictions(fct_rul)


@_kpi(
    title="Root mean square error of remaining life",
    formula="√(Σd² / n)",
    unit="cycles",
    low=0.0,
    high=float("inf"),
    better="lower",
    standard="Saxena et al. 2008, Metrics for evaluating performance of prognostic techniques (RMSE)",
    value=lambda quotient: quotient.sqrt(),
)
def rul_rmse(fct_rul: ir.Table) -> tuple[ir.FloatingColumn, ir.IntegerColumn]:
    """Root of the mean squared error of predicted remaining life, d = predicted - true.

    In cycles. Unknown, never 0, while a prediction or its truth is missing; NULL without predictions.
    """
    return fct_rul.error_cycles * fct_rul.error_cycles, _predictions(fct_rul)


@_kpi(
    title="Mean absolute error of remaining life",
    formula="Σ|d| / n",
    unit="cycles",
    low=0.0,
    high=float("inf"),
    better="lower",
    standard="Saxena et al. 2008, Metrics for evaluating performance of prognostic techniques (MAE)",
)
def rul_mae(fct_rul: ir.Table) -> tuple[ir.FloatingColumn, ir.IntegerColumn]:
    """Mean of the absolute error of predicted remaining life. In cycles; unknown and NULL as in rul_rmse."""
    return fct_rul.error_cycles.abs(), _predictions(fct_rul)


@_kpi(
    title="Bias of remaining life",
    formula="Σd / n",
    unit="cycles",
    low=float("-inf"),
    high=float("inf"),
    better="neither",
    standard="Saxena et al. 2008, Metrics for evaluating performance of prognostic techniques (average bias)",
)
def rul_bias(fct_rul: ir.Table) -> tuple[ir.FloatingColumn, ir.IntegerColumn]:
    """Mean error of predicted remaining life: above 0 predictions are late on average, below 0 early.

    In cycles; 0 is best. Unknown and NULL as in rul_rmse.
    """
    return fct_rul.error_cycles, _predictions(fct_rul)


@_kpi(
    title="Asymmetric score of remaining life",
    formula="Σ (e^(-d/13) - 1 for d < 0, e^(d/10) - 1 for d ≥ 0)",
    unit="points",
    low=0.0,
    high=float("inf"),
    better="lower",
    standard="Saxena et al. 2008, Damage propagation modeling (PHM08 challenge score)",
)
def rul_score(fct_rul: ir.Table) -> tuple[ir.FloatingColumn, ir.IntegerScalar]:
    """The score of the PHM08 challenge: late predictions cost more than early ones, and both exponentially.

    A sum over predictions, so it compares only models that are scored on the same ones; one late outlier can
    outweigh all the rest. 0 is best. An exponent above 600 (6000 cycles late, 7800 early) counts as 600.
    Unknown while a prediction or its truth is missing.
    """
    d = fct_rul.error_cycles
    exponent = (d < 0).ifelse(ratio(-d, ibis.literal(_EARLY)), ratio(d, ibis.literal(_LATE)))
    bounded = (exponent > _LARGEST).ifelse(_LARGEST, exponent)
    return bounded.exp() - 1.0, ibis.literal(1, "int64")


@_kpi(
    title="Share of late predictions of remaining life",
    formula="#(d > 0) / n",
    unit="ratio",
    low=0.0,
    high=1.0,
    better="lower",
    standard="Saxena et al. 2008, Metrics for evaluating performance of prognostic techniques (false negatives)",
)
def rul_late_ratio(fct_rul: ir.Table) -> tuple[ir.IntegerColumn, ir.IntegerColumn]:
    """Share of predictions that promised more cycles than there were. Unknown and NULL as in rul_rmse."""
    return _share(fct_rul, fct_rul.error_cycles > 0)


@_kpi(
    title="Share of early predictions of remaining life",
    formula="#(d < 0) / n",
    unit="ratio",
    low=0.0,
    high=1.0,
    better="neither",
    standard="Saxena et al. 2008, Metrics for evaluating performance of prognostic techniques (false positives)",
)
def rul_early_ratio(fct_rul: ir.Table) -> tuple[ir.IntegerColumn, ir.IntegerColumn]:
    """Share of predictions that promised fewer cycles than there were. Unknown and NULL as in rul_rmse."""
    return _share(fct_rul, fct_rul.error_cycles < 0)


@_kpi(
    title="Accuracy of remaining life",
    formula="#(-13 ≤ d ≤ 10) / n",
    unit="ratio",
    low=0.0,
    high=1.0,
    better="higher",
    standard="Saxena et al. 2008, Metrics for evaluating performance of prognostic techniques (accuracy, -13 to 10)",
)
def rul_hit_ratio(fct_rul: ir.Table) -> tuple[ir.IntegerColumn, ir.IntegerColumn]:
    """Share of predictions that are neither more than 13 cycles early nor more than 10 late.

    The bounds are those of the asymmetric score, both counted as hits. Unknown and NULL as in rul_rmse.
    """
    return _share(fct_rul, fct_rul.error_cycles.between(-_EARLY, _LATE))
