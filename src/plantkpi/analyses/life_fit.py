"""Life distributions fitted to units of which some still live."""

from typing import TYPE_CHECKING

import ibis.expr.types as ir

from plantkpi.analyses.failure_ages import Terminated
from plantkpi.analyses.life_distributions import exponential, median_ranks, weibull
from plantkpi.catalog.ranges import Share
from plantkpi.catalog.registry import analysis
from plantkpi.portable import count_if

if TYPE_CHECKING:
    import pyarrow as pa

_QUANTITIES = ("shape", "scale_cycles", "mean_cycles", "b10_cycles")
_NUMBERS = (
    *[f"{q}{end}" for q in _QUANTITIES for end in ("", "_lower", "_upper")],
    "log_likelihood",
    "r_squared",
    "confidence",
)


def _finish(rows: "pa.Table", *, confidence: Share = 0.9, terminated: Terminated = "time") -> "pa.Table":
    """Exponential and Weibull fits with bounds, and the reason where there is none."""
    import pyarrow as pa

    datasets: dict[str, list[tuple[float, int, int]]] = {}
    for row in rows.to_pylist():
        datasets.setdefault(row["dataset"], []).append((float(row["life_cycles"]), row["failures"], row["censored"]))
    found = []
    for dataset, lives in datasets.items():
        lives.sort()
        failed, exposure = sum(r for _, r, _ in lives), sum(t * (r + c) for t, r, c in lives)
        head = {
            "dataset": dataset,
            "units": sum(r + c for _, r, c in lives),
            "failures": failed,
            "exposure_cycles": int(exposure),
            "confidence": confidence,
        }
        fits = [
            exponential(failed, exposure, confidence, terminated),
            weibull(lives, confidence),
            median_ranks(lives),
        ]
        found += [dict.fromkeys(_NUMBERS) | {"bounds": "none", "reason": ""} | head | fit for fit in fits]
    schema = [pa.field(n, pa.string()) for n in ("dataset", "distribution", "method")]
    schema += [pa.field(n, pa.int64()) for n in ("units", "failures", "exposure_cycles")]
    schema += [pa.field(n, pa.float64()) for n in _NUMBERS]
    schema += [pa.field(n, pa.string()) for n in ("bounds", "reason")]
    return pa.Table.from_pylist(found, schema=pa.schema(schema))


@analysis(needs=("life",), finish=_finish)
def life_fit(fct_life: ir.Table) -> ir.Table:
    """One row per dataset and fit: exponential and Weibull by maximum likelihood, Weibull by median ranks.

    Censored units count with the life that they have reached: dropping them makes lives too short. `mean_cycles` is
    the mean time to failure, `b10_cycles` the life that 10 % do not reach, `log_likelihood` the sum of the logarithms
    of density (failed) and survival (censored).
    exponential, maximum likelihood: mean = exposure / failures; bounds by chi-square (`terminated` as in
    mtbf_interval), one-sided only below without a failure. weibull, maximum likelihood: `shape`, `scale_cycles`; bounds
    by the observed Fisher matrix, normal in the logarithm of each quantity. weibull, median ranks: a straight line
    through ln(life) and ln(-ln(1 - F)), y on x, with Benard's F = (i - 0.3) / (n + 0.4), i the rank of the failure
    adjusted for the units censored before it (Johnson); equal lives each with their own rank; `r_squared` of the
    line, no bounds. Bounds at `confidence` (default 0.9, two-sided). A fit of two parameters needs
    failures at 2 different lives and none at life 0; else NULL with the `reason`. The query gives the lives with their
    numbers. In cycles, or in whatever unit the lives were given. NIST/SEMATECH e-Handbook 8.4.1; Meeker and Escobar
    1998; Abernethy 2006.
    """
    return (
        fct_life.group_by("dataset", "life_cycles")
        .agg(failures=count_if(fct_life.is_failed), censored=count_if(~fct_life.is_failed))
        .order_by(["dataset", "life_cycles"])
    )
