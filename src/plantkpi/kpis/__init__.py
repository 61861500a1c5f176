"""KPIs: functions from a mart to a scalar, at any grain."""

from plantkpi.kpis.effectiveness import (
    allocation_efficiency,
    allocation_ratio,
    availability,
    nee,
    oee,
    ooe,
    performance,
    quality_ratio,
    setup_ratio,
    technical_efficiency,
    teep,
    utilisation,
    utilisation_efficiency,
)
from plantkpi.kpis.life import mttf
from plantkpi.kpis.quality import fall_off_ratio, first_pass_yield, rework_ratio, scrap_ratio
from plantkpi.kpis.reliability import (
    failure_rate,
    failures,
    inherent_availability,
    mcbf,
    mtbf,
    mttr,
    operational_availability,
)

__all__ = [
    "allocation_efficiency",
    "allocation_ratio",
    "availability",
    "failure_rate",
    "failures",
    "fall_off_ratio",
    "first_pass_yield",
    "inherent_availability",
    "mcbf",
    "mtbf",
    "mttf",
    "mttr",
    "nee",
    "oee",
    "ooe",
    "operational_availability",
    "performance",
    "quality_ratio",
    "rework_ratio",
    "scrap_ratio",
    "setup_ratio",
    "technical_efficiency",
    "teep",
    "utilisation",
    "utilisation_efficiency",
]
