"""How well the mean time between failures is known."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import ibis
import ibis.expr.types as ir

from plantkpi.analyses.chi_square import chi_square_bounds, inverse
from plantkpi.analyses.failure_ages import AgeBasis, FailureCounting, Terminated, whole
from plantkpi.catalog.ranges import Share
from plantkpi.catalog.registry import analysis
from plantkpi.portable import US_PER_HOUR, ratio, total

if TYPE_CHECKING:
    import pyarrow as pa


def _finish(rows: "pa.Table", *, confidence: Share = 0.9, terminated: Terminated = "time") -> "pa.Table":
    """Bounds of the MTBF and of the failure rate by chi-square quantiles."""
    import pyarrow as pa

    found = [row | _bounded(row, confidence, terminated) for row in rows.to_pylist()]
    added = ("mtbf_lower_h", "mtbf_upper_h", "mtbf_one_sided_lower_h", "rate_lower_per_h", "rate_upper_per_h")
    numbers = [pa.field(name, pa.float64()) for name in (*added, "confidence")]
    words = [pa.field(name, pa.string()) for name in ("terminated", "reason")]
    return pa.Table.from_pylist(found, schema=pa.schema([*rows.schema, *numbers, *words]))


def _bounded(row: dict[str, Any], confidence: Share, terminated: str) -> dict[str, Any]:
    found = chi_square_bounds(row["failures"], row["exposure_h"], confidence, terminated)
    return {
        "mtbf_lower_h": found["lower"],
        "mtbf_upper_h": found["upper"],
        "mtbf_one_sided_lower_h": found["one_sided_lower"],
        "rate_lower_per_h": inverse(found["upper"]) if found["upper"] or not found["lower"] else 0.0,
        "rate_upper_per_h": inverse(found["lower"]),
        "confidence": confidence,
        "terminated": terminated,
        "reason": _reason(row, terminated),
    }


def _reason(row: dict[str, Any], terminated: str) -> str:
    if row["failures"] is None:
        return "number of failures not reported"
    if not row["exposure_h"]:
        return "no exposure" if row["exposure_h"] == 0 else "no machine states reported"
    if not row["failures"]:
        by_time = "no failure: only a lower bound of the MTBF is known"
        return by_time if terminated == "time" else "no failure can have ended the observation"
    return ""


@analysis(needs=("state_event|maintenance|order_stop",), finish=_finish)
def mtbf_interval(
    fct_production: ir.Table,
    *,
    by: Sequence[str] = (),
    mtbf_basis: AgeBasis = "operating",
    failure_counting: FailureCounting = "event",
) -> ir.Table:
    """One row per group of `by` (or one): the MTBF with its confidence bounds.

    `failures` and `exposure_h` (running time, also off plan, or all observed time: `mtbf_basis`), `mtbf_h` their
    quotient, `failure_rate_per_h` its inverse. The rest is added in Python: bounds that hold with `confidence`
    (default 0.9, two-sided) when the failure rate is constant: `mtbf_lower_h`, `mtbf_upper_h`,
    `rate_lower_per_h`, `rate_upper_per_h`, and the lower bound alone, `mtbf_one_sided_lower_h`. `terminated` says
    whether the observation ended by time (chi-square with 2r + 2 and 2r degrees of freedom) or at the last failure
    (2r and 2r). Without a failure the upper bound does not exist (NULL), the rate has 0 as its lower one, and the
    one-sided lower bound is T / -ln(1 - confidence). NULL with a `reason` where failures or exposure are not known.
    NIST/SEMATECH e-Handbook 8.4.5.1; ISO 14224 annex C (convention).
    """
    t = fct_production
    us = t.operating_us if mtbf_basis == "operating" else t.observed_us
    count = t.failure_event_count if failure_counting == "event" else t.failure_count
    sums = whole(t, by, failures=total(count), exposure_us=total(us))
    hour = ibis.literal(US_PER_HOUR)
    return sums.select(
        *by,
        "failures",
        exposure_h=ratio(sums.exposure_us, hour),
        mtbf_h=ratio(ratio(sums.exposure_us, hour), sums.failures),
        failure_rate_per_h=ratio(sums.failures, ratio(sums.exposure_us, hour)),
        mtbf_basis=ibis.literal(mtbf_basis),
        failure_counting=ibis.literal(failure_counting),
    ).order_by(list(by) or ["failures"])
