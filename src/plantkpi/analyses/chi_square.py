"""Bounds of a constant failure rate by the chi-square distribution."""

from math import log


def chi_square_bounds(
    failures: int | None, exposure: float | None, confidence: float, terminated: str
) -> dict[str, float | None]:
    """Bounds of the mean time between failures of a constant failure rate, in the unit of the exposure.

    `lower` and `upper` hold it with `confidence` between them, `one_sided_lower` holds it above with `confidence`.
    Observation ended by time: 2T / chi2(1 - a/2; 2r + 2) and 2T / chi2(a/2; 2r); without a failure there is no upper
    bound, and the one-sided lower one is T / -ln(1 - confidence). Ended by the last failure: 2r for both.
    """
    from scipy.stats import chi2

    none: dict[str, float | None] = {"lower": None, "upper": None, "one_sided_lower": None}
    more = 2 if terminated == "time" else 0
    if failures is None or not exposure or 2 * failures + more == 0:
        return none
    tail = (1.0 - confidence) / 2
    low, high = 2 * failures + more, 2 * failures
    one_sided = -log(1.0 - confidence) * 2 if low == 2 else float(chi2.isf(1.0 - confidence, low))
    return {
        "lower": 2 * exposure / float(chi2.isf(tail, low)),
        "upper": 2 * exposure / float(chi2.ppf(tail, high)) if high else None,
        "one_sided_lower": 2 * exposure / one_sided,
    }


def inverse(value: float | None) -> float | None:
    """1 / value; NULL for NULL and 0."""
    return 1.0 / value if value else None
