"""Yields: defects per unit and per opportunity, and what they say of a step."""

from typing import Any, Literal

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import kpi
from plantkpi.portable import normal_quantile

_INSPECTED: dict[str, Any] = {
    "mart": "fct_inspection",
    "unit": "ratio",
    "low": 0.0,
    "high": float("inf"),
    "better": "lower",
    "needs": ("inspection",),
}
_SHARE: dict[str, Any] = {**_INSPECTED, "high": 1.0}
_COUNT: dict[str, Any] = {**_INSPECTED, "unit": "pieces", "better": "neither", "standard": "(convention)"}
_SIX_SIGMA = "Six Sigma (Motorola); ISO 13053-1 (convention)"

SigmaShift = Literal["1.5", "0"]
FirstPassFrom = Literal["first_pass", "defective"]


def _millionfold(quotient: ir.FloatingScalar) -> ir.FloatingScalar:
    return quotient * 1_000_000.0


def _of_poisson(dpu: ir.FloatingScalar) -> ir.FloatingScalar:
    """e^(-DPU), 0 where it underflows, which PostgreSQL refuses."""
    return (dpu > 700.0).ifelse(0.0, (-((dpu > 700.0).ifelse(0.0, dpu))).exp())


def _sigma_level(dpo: ir.FloatingScalar, *, sigma_shift: SigmaShift = "1.5") -> ir.FloatingScalar:
    """The normal quantile of 1 - DPO, which is minus that of DPO, plus the shift."""
    return float(sigma_shift) - normal_quantile(dpo)


@kpi(title="Defects per unit", formula="DPU = defects / units", standard=_SIX_SIGMA, **_INSPECTED)
def dpu(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Defects over inspected units. NULL when nothing was inspected or a count is unknown."""
    return t.defect_qty, t.inspected_qty


@kpi(title="Defects per opportunity", formula="DPO = defects / (units × opportunities)", standard=_SIX_SIGMA, **_SHARE)
def dpo(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Defects over opportunities for one: units times places where a unit can have one, added up row by row.

    NULL when there was no opportunity, or a count is unknown.
    """
    return t.defect_qty, t.opportunity_qty


@kpi(
    title="Defects per million opportunities",
    formula="DPMO = 10⁶ × defects / (units × opportunities)",
    standard=_SIX_SIGMA,
    value=_millionfold,
    **{**_SHARE, "unit": "per million", "high": 1e6},
)
def dpmo(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """A million times the defects per opportunity; see `dpo`."""
    return t.defect_qty, t.opportunity_qty


@kpi(
    title="Sigma level",
    formula="Φ⁻¹(1 - DPO) + shift",
    standard=_SIX_SIGMA,
    value=_sigma_level,
    **{**_INSPECTED, "unit": "sigma", "better": "higher", "low": float("-inf")},
)
def sigma_level(
    t: ir.Table,
    *,
    sigma_shift: SigmaShift = "1.5",  # noqa: ARG001 it is added to the quantile, by _sigma_level
) -> tuple[ir.Value, ir.Value]:
    """Normal quantile of the share of opportunities without a defect, plus the shift: Φ⁻¹(1 - DPO) + 1.5.

    `sigma_shift` "1.5" is Motorola's allowance for what a process drifts in the long run, "0" adds none. NULL where
    DPO is 0 or 1 or more: no level is known from no defect.
    """
    return t.defect_qty, t.opportunity_qty


@kpi(
    title="Throughput yield",
    formula="e^(-DPU)",
    standard=_SIX_SIGMA,
    value=_of_poisson,
    **{**_SHARE, "better": "higher"},
)
def throughput_yield(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Share of units without a defect when defects fall on them by chance (Poisson): e^(-defects / units)."""
    return t.defect_qty, t.inspected_qty


@kpi(title="Fraction defective", formula="defective / inspected", standard="ISO 7870-2, p chart", **_SHARE)
def defective_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Units with at least one defect over inspected units. NULL when nothing was inspected or a count is unknown."""
    return t.defective_qty, t.inspected_qty


@kpi(
    title="Defective parts per million",
    formula="10⁶ × defective / inspected",
    standard="ISO 7870-2 (convention)",
    value=_millionfold,
    **{**_SHARE, "unit": "per million", "high": 1e6},
)
def defective_ppm(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """A million times the fraction defective."""
    return t.defective_qty, t.inspected_qty


@kpi(
    title="First-pass yield of inspections",
    formula="FPY = units right first time / units inspected",
    standard="ISO 22400-2 KPI 15, from inspections",
    **{**_SHARE, "better": "higher"},
)
def inspection_first_pass_yield(
    t: ir.Table, *, first_pass_from: FirstPassFrom = "first_pass"
) -> tuple[ir.Value, ir.Value]:
    """Units right first time over inspected units.

    `first_pass_from` "first_pass" takes them as counted; "defective" takes all that had no defect, which counts
    units reworked before the inspection as right. NULL when nothing was inspected or a count is unknown.
    """
    right = t.first_pass_qty if first_pass_from == "first_pass" else t.inspected_qty - t.defective_qty
    return right, t.inspected_qty


@kpi(title="Units inspected", formula="units", **_COUNT)
def inspected_units(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Units looked at."""
    return t.inspected_qty, ibis.literal(1, "int64")


@kpi(title="Defective units", formula="defective units", **{**_COUNT, "better": "lower"})
def defective_units(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Units with at least one defect; NULL when an inspection did not count them."""
    return t.defective_qty, ibis.literal(1, "int64")


@kpi(title="Defects", formula="defects", **{**_COUNT, "unit": "defects", "better": "lower"})
def defects(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Defects found by inspections; NULL when an inspection did not count them."""
    return t.defect_qty, ibis.literal(1, "int64")


@kpi(title="Opportunities for a defect", formula="units × opportunities", **{**_COUNT, "unit": "opportunities"})
def opportunities(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Places on inspected units where there can be a defect; NULL when some inspection does not say how many."""
    return t.opportunity_qty, ibis.literal(1, "int64")
