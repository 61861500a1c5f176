"""Laplace, MIL-HDBK-189 and reverse arrangements from the sums over failures of each system."""

from math import comb, sqrt
from typing import Any

from plantkpi.analyses.failure_ages import GROUPED_AGES, NO_FAILURE, UNKNOWN_AGES

_EXACT_INTERVALS = 30
"""Up to here the distribution of the reversals of one system is counted out and not approximated."""

_NO_PAIRS = "no system failed twice, so no interval comes after another"

NUMBERS = (
    "laplace_u",
    "laplace_p",
    "mil_chi_square",
    "mil_df",
    "mil_p",
    "reversals_z",
    "reversals_p",
)
WORDS = ("laplace_verdict", "mil_verdict", "reversals_verdict", "reason")


def tested(row: dict[str, Any], significance: float) -> dict[str, Any]:
    """The sums of a row with the three tests, or the reason why there is none."""
    reason = _reason(row)
    found = dict.fromkeys((*NUMBERS, *WORDS)) | row | {"reason": reason}
    if reason in (UNKNOWN_AGES, GROUPED_AGES):
        return found | dict.fromkeys(("reversals", "reversal_pairs"))
    if row["failures_tested"]:
        found |= _laplace(row, significance) | _mil(row, significance)
    return found | _reversals(row, significance)


def _reason(row: dict[str, Any]) -> str:
    if row["unknown_rows"]:
        return UNKNOWN_AGES
    if row["grouped_rows"]:
        return GROUPED_AGES
    if not row["failures_tested"]:
        return "no failure before the one that ended the observation" if row["failures"] else NO_FAILURE
    if row["zero_ages"]:
        return "a failure at age 0 makes the chi-square of MIL-HDBK-189 infinite"
    if row["reversal_pairs"]:
        return ""
    return "a single failure shows no order of intervals" if row["failures"] == 1 else _NO_PAIRS


def _verdict(p: float, is_improving: bool, significance: float) -> str:
    if p > significance:
        return "no trend"
    return "improving" if is_improving else "deteriorating"


def _laplace(row: dict[str, Any], significance: float) -> dict[str, Any]:
    """U = (sum of ages - n T / 2) / sqrt(n T^2 / 12), the parts summed over systems; normal, two-sided."""
    from scipy.stats import norm

    if not row["square_age_h2"]:
        return {}
    u = (row["sum_age_h"] - row["half_age_h"]) / sqrt(row["square_age_h2"])
    p = 2 * float(norm.sf(abs(u)))
    return {"laplace_u": u, "laplace_p": p, "laplace_verdict": _verdict(p, u < 0, significance)}


def _mil(row: dict[str, Any], significance: float) -> dict[str, Any]:
    """2 sum of ln(T / age), chi-square with 2 n degrees of freedom; large when failures come early."""
    from scipy.stats import chi2

    df = 2 * row["failures_tested"]
    if row["zero_ages"]:
        return {"mil_df": float(df)}
    found = 2 * row["sum_log"]
    p = min(1.0, 2 * float(min(chi2.sf(found, df), chi2.cdf(found, df))))
    verdict = _verdict(p, found > df, significance)
    return {"mil_chi_square": found, "mil_df": float(df), "mil_p": p, "mil_verdict": verdict}


def _reversals(row: dict[str, Any], significance: float) -> dict[str, Any]:
    """Reversals against half of the pairs; exact for one system of few intervals, else normal."""
    from scipy.stats import norm

    pairs, found, sd = row["reversal_pairs"], row["reversals"], row["reversals_sd"]
    if not pairs:
        return {}
    apart = found - pairs / 2
    z = (apart - 0.5 * ((apart > 0) - (apart < 0))) / sd
    if row["systems_failed"] == 1 and row["failures"] <= _EXACT_INTERVALS:
        p = _exact_p(row["failures"], found)
    else:
        p = min(1.0, 2 * float(norm.sf(abs(z))))
    return {"reversals_z": z, "reversals_p": p, "reversals_verdict": _verdict(p, apart > 0, significance)}


def _exact_p(intervals: int, reversals: int) -> float:
    """Two-sided: the share of all orders that have at least as many reversals too many, or too few."""
    ways = [1]
    for n in range(2, intervals + 1):
        ways = [sum(ways[max(0, k - n + 1) : k + 1]) for k in range(comb(n, 2) + 1)]
    mirrored = comb(intervals, 2) - reversals
    return min(1.0, 2 * sum(ways[max(reversals, mirrored) :]) / sum(ways))
