"""The power-law process fitted to ages of failures and to counts by interval."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, expm1, log, sqrt
from typing import Any

from plantkpi.analyses.failure_ages import NO_FAILURE, UNKNOWN_AGES

_LEVELS = (0.20, 0.15, 0.10, 0.05, 0.01)
_CRITICAL = {
    2: (0.138, 0.149, 0.162, 0.175, 0.186),
    3: (0.121, 0.135, 0.154, 0.184, 0.23),
    4: (0.121, 0.134, 0.155, 0.191, 0.28),
    5: (0.121, 0.137, 0.160, 0.199, 0.30),
    6: (0.123, 0.139, 0.162, 0.204, 0.31),
    7: (0.124, 0.140, 0.165, 0.208, 0.32),
    8: (0.124, 0.141, 0.165, 0.210, 0.32),
    9: (0.125, 0.142, 0.167, 0.212, 0.32),
    10: (0.125, 0.142, 0.167, 0.212, 0.32),
    11: (0.126, 0.143, 0.169, 0.214, 0.32),
    12: (0.126, 0.144, 0.169, 0.214, 0.32),
    13: (0.126, 0.144, 0.169, 0.214, 0.33),
    15: (0.126, 0.144, 0.169, 0.215, 0.33),
    16: (0.127, 0.145, 0.171, 0.216, 0.33),
    17: (0.127, 0.145, 0.171, 0.217, 0.33),
    18: (0.127, 0.146, 0.171, 0.217, 0.33),
    20: (0.128, 0.146, 0.172, 0.217, 0.33),
    30: (0.128, 0.146, 0.172, 0.218, 0.33),
    60: (0.128, 0.147, 0.173, 0.220, 0.33),
    100: (0.129, 0.147, 0.173, 0.220, 0.34),
}
"""Critical values of Cramer-von Mises by number of failures (MIL-HDBK-189, table III; that of the next lower holds)."""


_NO_MAXIMUM = "no finite beta fits best: the failures are all in the first interval, or all in the last"
_NO_UPPER = "too few failures for an upper bound by the normal approximation; ask with bounds=exact or fisher"


@dataclass(frozen=True)
class Sample:
    """Systems of one design: where each ended, its failures, and the intervals in which failures were counted.

    `exact` and `sum_log` are numbers of failures of known age and their sum of ln(T / age); `intervals` are from,
    until and failures.
    """

    ends: Sequence[float]
    exact: int
    sum_log: float
    logs_of_ends: float
    intervals: Sequence[tuple[float, float, int]]
    fit_squares: float
    zero_ages: int
    unknown: int
    systems: int
    terminated: str

    @classmethod
    def of(cls, rows: Sequence[Mapping[str, Any]], terminated: str) -> "Sample":
        """From the rows that reliability_growth queries."""
        exact = [row for row in rows if row["from_h"] is None]
        ends: dict[str, float] = {row["system_id"]: row["end_h"] for row in rows if row["end_h"] is not None}
        failed = [row for row in exact if row["failures"] and row["end_h"]]
        return cls(
            ends=[end for end in ends.values() if end],
            exact=sum(row["failures"] for row in exact),
            sum_log=sum(row["sum_log"] or 0.0 for row in exact),
            logs_of_ends=sum(row["failures"] * log(row["end_h"]) for row in failed),
            intervals=[(row["from_h"], row["until_h"], row["failures"]) for row in rows if row["from_h"] is not None],
            fit_squares=sum(row["cramer_von_mises"] or 0.0 for row in exact),
            zero_ages=sum(row["zero_ages"] for row in rows),
            unknown=sum(row["unknown_rows"] for row in rows),
            systems=len({row["system_id"] for row in rows}),
            terminated=terminated,
        )

    @property
    def failures(self) -> int:
        """All failures."""
        return self.exact + sum(n for _, _, n in self.intervals)

    @property
    def is_one_age(self) -> bool:
        """Whether all failures have ages and all systems were observed to one age: the closed form holds."""
        return not self.intervals and max(self.ends) == min(self.ends)

    @property
    def inner(self) -> int:
        """Failures that say where failures fall: not the last of a failure-terminated system."""
        return self.exact - (len(self.ends) if self.terminated == "failure" else 0)


def fitted(sample: Sample, confidence: float, significance: float, bounds: str) -> dict[str, Any]:
    """Estimates, bounds and goodness of fit by column; without a fit the reason."""
    known = {"systems": sample.systems, "failures": sample.failures}
    if reason := _refused(sample):
        return known | {"reason": reason}
    beta = _beta(sample)
    if beta is None:
        return known | {"reason": _NO_MAXIMUM}
    age, exposure = max(sample.ends), sum(sample.ends)
    found: dict[str, Any] = known | {
        "reason": "",
        "exposure_h": exposure,
        "age_h": age,
        "beta": beta,
        "growth_slope": 1 - beta,
        "cumulative_mtbf_h": exposure / sample.failures,
    }
    found |= _at_age(sample, beta, age, "")
    found["failure_intensity_per_h"] = 1 / found["instantaneous_mtbf_h"]
    if not sample.intervals and sample.inner > 1 and sample.sum_log > 0:
        modified = (sample.inner - 1) / sample.sum_log
        found |= {"beta_unbiased": modified, "growth_slope_unbiased": 1 - modified}
        found |= _at_age(sample, modified, age, "_unbiased") | _beta_bounds(sample, confidence)
    return found | _mtbf_bounds(sample, found, confidence, bounds) | _goodness(sample, found, significance)


def _refused(sample: Sample) -> str:
    if sample.unknown:
        return UNKNOWN_AGES
    if not sample.failures:
        return NO_FAILURE
    if sample.zero_ages:
        return "a failure at age 0 has no logarithm"
    if sample.failures < 2:
        return "a single failure shows no growth"
    if not sample.intervals and not sample.sum_log > 0 and sample.is_one_age:
        return "each failure is at the end of the observation of its system"
    if sample.intervals and not sample.exact and _is_one_interval(sample):
        return "one interval from age 0 to the end shows no growth"
    return ""


def _is_one_interval(sample: Sample) -> bool:
    return all(start == 0 and until == max(sample.ends) for start, until, n in sample.intervals if n)


def _at_age(sample: Sample, beta: float, age: float, suffix: str) -> dict[str, float]:
    """lambda, and the instantaneous MTBF at the age, that go with a beta."""
    scale = sample.failures / sum((end / age) ** beta for end in sample.ends)
    return {
        f"lambda{suffix}_per_h": scale * exp(-beta * log(age)),
        f"instantaneous_mtbf{suffix}_h": age / (scale * beta),
    }


def _beta(sample: Sample) -> float | None:
    """The root of the score of beta, lambda being at its best for each; None where it has none."""
    from scipy.optimize import brentq

    if sample.is_one_age:
        return sample.exact / sample.sum_log
    low, high = 1e-3, 1.0
    while _score(sample, high) > 0 and high < 1e3:
        low, high = high, 2 * high
    while _score(sample, low) < 0 and low > 1e-9:
        low /= 2
    if not _score(sample, low) > 0 > _score(sample, high):
        return None
    return float(brentq(lambda beta: _score(sample, beta), low, high, xtol=1e-14, rtol=8.9e-16))


def _score(sample: Sample, beta: float) -> float:
    top = max(sample.ends)
    shares = [end / top for end in sample.ends]
    weights = [share**beta for share in shares]
    mean_log = sum(w * log(s) for w, s in zip(weights, shares, strict=True)) / sum(weights)
    ages = sample.logs_of_ends - sample.sum_log - sample.exact * log(top)
    found = sample.exact / beta + ages
    found += sum(n * _interval_score(a / top, b / top, beta) for a, b, n in sample.intervals if n)
    return found - sample.failures * mean_log


def _interval_score(start: float, until: float, beta: float) -> float:
    """Derivative of ln(until^beta - start^beta)."""
    if start == 0:
        return log(until)
    x = log(start / until)
    return log(until) + exp(beta * x) * x / expm1(beta * x)


def _beta_bounds(sample: Sample, confidence: float) -> dict[str, float]:
    """2 M beta / conditional estimate is chi-square with 2 M degrees of freedom."""
    from scipy.stats import chi2

    tail, df = (1 - confidence) / 2, 2 * sample.inner
    scale = 2 * sample.sum_log
    return {"beta_lower": float(chi2.ppf(tail, df)) / scale, "beta_upper": float(chi2.isf(tail, df)) / scale}


def _mtbf_bounds(sample: Sample, found: Mapping[str, Any], confidence: float, bounds: str) -> dict[str, Any]:
    from scipy.stats import norm

    tail, n = (1 - confidence) / 2, sample.failures
    z = float(norm.isf(tail))
    if bounds == "fisher" or not sample.is_one_age:
        return _fisher(sample, found, z)
    if sample.terminated == "time" and bounds == "exact":
        lower, upper = (found["instantaneous_mtbf_h"] * n * n / product for product in _crow_products(n, tail))
        return {"mtbf_lower_h": lower, "mtbf_upper_h": upper, "bounds": "exact, conditional (Crow)"}
    if sample.terminated == "time":
        m = found["instantaneous_mtbf_unbiased_h"] * n * (n - 1)
        low = n + z * z / 4 + sqrt(n * z * z / 2 + z**4 / 16)
        high = n - z * sqrt(n / 2)
        told = {"mtbf_lower_h": m / low**2, "bounds": "NIST normal approximation"}
        return told | ({"mtbf_upper_h": m / high**2} if high > 0 else {"reason": _NO_UPPER})
    if len(sample.ends) == 1:
        m = found["instantaneous_mtbf_h"] * 4 * n * n
        lower, upper = (m / _product_quantile(p, 2 * n, 2 * n - 2) for p in (1 - tail, tail))
        return {"mtbf_lower_h": lower, "mtbf_upper_h": upper, "bounds": "exact, product of chi-squares"}
    return _fisher(sample, found, z)


def _crow_products(failures: int, tail: float) -> tuple[float, float]:
    """Products lambda T^beta x beta sum ln(T / age) under which so many failures, or fewer, are that rare; or more.

    Given the sum of logarithms the number of failures n is distributed as x^n / (n! (n - 1)!), which is free of beta
    (terms of a Bessel function; Crow 1977).
    """
    from scipy.optimize import brentq

    top = (failures + 40 * sqrt(failures) + 100) ** 2
    most = brentq(lambda x: _at_most(x, failures) - tail, 1e-12, top, rtol=1e-12)
    least = brentq(lambda x: 1 - _at_most(x, failures - 1) - tail, 1e-12, top, rtol=1e-12)
    return float(most), float(least)


def _at_most(product: float, failures: int) -> float:
    """The share of x^n / (n! (n - 1)!) up to a number of failures."""
    from scipy.special import gammaln

    # beyond three times the root of the product a term is less than a ninth of the one before it
    counts = range(1, max(failures, int(3 * sqrt(product))) + 60)
    logs = [n * log(product) for n in counts] - gammaln([n + 1 for n in counts]) - gammaln(list(counts))
    terms = [exp(found) for found in logs - max(logs)]
    return sum(terms[:failures]) / sum(terms)


def _product_quantile(p: float, df: int, other_df: int) -> float:
    """Quantile of the product of two independent chi-squares."""
    from scipy.integrate import quad
    from scipy.optimize import brentq
    from scipy.stats import chi2

    low, high = float(chi2.ppf(1e-13, other_df)), float(chi2.isf(1e-13, other_df))
    middle = float(chi2.median(other_df))

    def share(q: float) -> float:
        def density(x: float) -> float:
            return float(chi2.pdf(x, other_df) * chi2.cdf(q / x, df))

        return sum(quad(density, a, b, epsabs=1e-12, limit=200)[0] for a, b in ((low, middle), (middle, high)))

    top = float(chi2.isf(1e-6, df) * chi2.isf(1e-6, other_df))
    return float(brentq(lambda q: share(q) - p, 1e-12, top, rtol=1e-12))


def _fisher(sample: Sample, found: Mapping[str, Any], z: float) -> dict[str, Any]:
    """The logarithm of MTBF plus and minus z standard errors, from the observed information of (ln lambda, beta)."""
    beta, age = found["beta"], found["age_h"]
    scale = sample.failures / sum((end / age) ** beta for end in sample.ends)
    logs = [(log(end / age), (end / age) ** beta) for end in sample.ends]
    both = scale * sum(w * x for x, w in logs)
    own = sample.exact / beta**2 + scale * sum(w * x * x for x, w in logs)
    own += sum(n * _interval_curve(a / age, b / age, beta) for a, b, n in sample.intervals if n)
    # ages in units of the age at which the MTBF is wanted: there ln MTBF = -ln lambda - ln beta
    determinant = sample.failures * own - both * both
    slope = 1 / beta
    variance = (own - 2 * slope * both + slope * slope * sample.failures) / determinant
    spread = exp(z * sqrt(variance))
    mtbf = found["instantaneous_mtbf_h"]
    return {"mtbf_lower_h": mtbf / spread, "mtbf_upper_h": mtbf * spread, "bounds": "Fisher matrix"}


def _interval_curve(start: float, until: float, beta: float) -> float:
    """Minus the second derivative of ln(until^beta - start^beta)."""
    if start == 0:
        return 0.0
    x = log(start / until)
    share = exp(beta * x)
    return share * x * x / (1 - share) ** 2


def _goodness(sample: Sample, found: Mapping[str, Any], significance: float) -> dict[str, Any]:
    if sample.intervals and not sample.exact:
        return _chi_square_fit(sample, found, significance)
    if sample.intervals or "beta_unbiased" not in found:
        return {}
    statistic = 1 / (12 * sample.inner) + sample.fit_squares
    level = next((n for n, known in enumerate(_LEVELS) if abs(known - significance) < 1e-9), None)
    told = {"fit_test": "Cramer-von Mises", "fit_statistic": statistic}
    if level is None:
        return told
    critical = _CRITICAL[max(m for m in _CRITICAL if m <= sample.inner)][level]
    return told | {"fit_critical_value": critical, "fit_verdict": _fits(statistic <= critical)}


def _fits(is_fit: bool) -> str:
    return "fits" if is_fit else "does not fit"


def _chi_square_fit(sample: Sample, found: Mapping[str, Any], significance: float) -> dict[str, Any]:
    """Counts against what the fit expects; degrees of freedom are the cells less the two estimates."""
    from scipy.stats import chi2

    beta, scale = found["beta"], found["lambda_per_h"]
    cells: list[list[float]] = []
    for start, until, n in sorted(sample.intervals):
        expected = scale * (until**beta - start**beta)
        if cells and cells[-1][1] < 5:
            cells[-1] = [cells[-1][0] + n, cells[-1][1] + expected]
        else:
            cells.append([n, expected])
    if len(cells) > 1 and cells[-1][1] < 5:
        last = cells.pop()
        cells[-1] = [cells[-1][0] + last[0], cells[-1][1] + last[1]]
    df = len(cells) - 2
    if df < 1:
        return {"fit_test": "chi-square"}
    told = {"fit_test": "chi-square", "fit_df": float(df)}
    statistic = sum((seen - expected) ** 2 / expected for seen, expected in cells)
    p = float(chi2.sf(statistic, df))
    return told | {"fit_statistic": statistic, "fit_p": p, "fit_verdict": _fits(p > significance)}
