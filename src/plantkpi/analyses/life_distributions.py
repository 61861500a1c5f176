"""Exponential and Weibull distributions fitted to lives of which some are censored."""

from collections.abc import Sequence
from math import exp, gamma, log, sqrt
from typing import Any

from plantkpi.analyses.chi_square import chi_square_bounds

Lives = Sequence[tuple[float, int, int]]
"""Life, how many failed at it, how many were censored at it; in order."""

_B_SHARE = 0.1


def exponential(failed: int, exposure: float, confidence: float, terminated: str) -> dict[str, Any]:
    """Mean from exposure over failures, bounds by chi-square; as columns of life_fit."""
    head = {"distribution": "exponential", "method": "maximum likelihood"}
    found = chi_square_bounds(failed, exposure, confidence, terminated)
    b10 = -log(1 - _B_SHARE)
    bounds: dict[str, Any] = {"bounds": "chi-square"} if found["lower"] else {}
    for end in ("lower", "upper"):
        mean = found[end]
        bounds |= {f"mean_cycles_{end}": mean, f"scale_cycles_{end}": mean}
        bounds[f"b10_cycles_{end}"] = None if mean is None else mean * b10
    if not failed:
        bounded = "no failure: only a lower bound of the mean is known"
        return head | bounds | {"reason": bounded if found["lower"] else "no failure"}
    mean = exposure / failed
    if not mean:
        return head | {"reason": "all units failed at life 0"}
    values = {"shape": 1.0, "scale_cycles": mean, "mean_cycles": mean, "b10_cycles": mean * b10}
    return head | values | bounds | {"log_likelihood": -failed * (log(mean) + 1)}


def _refused(lives: Lives) -> str:
    if any(life == 0 and r for life, r, _ in lives):
        return "a unit failed at life 0, which has no logarithm"
    # two lives of the same logarithm are one
    different = len({log(life) for life, r, _ in lives if r})
    if different >= 2:
        return ""
    return "no failure" if not different else "all failures are at one life: a shape needs 2 different ones"


def weibull(lives: Lives, confidence: float) -> dict[str, Any]:
    """Shape and scale of the highest likelihood, with bounds; as columns of life_fit."""
    head: dict[str, Any] = {"distribution": "weibull", "method": "maximum likelihood"}
    if reason := _refused(lives):
        return head | {"reason": reason}
    failed = sum(r for _, r, _ in lives)
    # lives in units of the longest, so that no power overflows
    top = lives[-1][0]
    # a unit that was seen at life 0 alone says nothing
    logs = [(log(t / top), r, r + c) for t, r, c in lives if t]
    shape = _shape(logs, failed)
    log_scale = log(sum(n * exp(shape * x) for x, _, n in logs) / failed) / shape + log(top)
    scale = exp(log_scale)
    shifted = [(x + log(top) - log_scale, r, n) for x, r, n in logs]
    likelihood = sum(r * (log(shape) - log_scale + (shape - 1) * z) - n * exp(shape * z) for z, r, n in shifted)
    found = head | {"shape": shape, "scale_cycles": scale, "log_likelihood": likelihood}
    found |= _moments(shape, scale)
    return found | _fisher(shape, scale, shifted, failed, confidence)


def _moments(shape: float, scale: float) -> dict[str, float]:
    b10 = scale * (-log(1 - _B_SHARE)) ** (1 / shape)
    return {"mean_cycles": scale * gamma(1 + 1 / shape), "b10_cycles": b10}


def _shape(logs: Sequence[tuple[float, int, int]], failed: int) -> float:
    """The root of sum(t^k ln t) / sum(t^k) - 1 / k - mean(ln t of the failed), which grows with k."""
    from scipy.optimize import brentq

    mean_log = sum(r * x for x, r, _ in logs) / failed

    def score(shape: float) -> float:
        weights = [n * exp(shape * x) for x, _, n in logs]
        return sum(w * x for w, (x, _, _) in zip(weights, logs, strict=True)) / sum(weights) - 1 / shape - mean_log

    low, high = 0.5, 2.0
    while score(low) > 0:
        low /= 2
    while score(high) < 0:
        high *= 2
    return float(brentq(score, low, high, xtol=1e-15, rtol=8.9e-16))


def _fisher(
    shape: float, scale: float, shifted: Sequence[tuple[float, int, int]], failed: int, confidence: float
) -> dict[str, Any]:
    """Bounds q exp(-+ z se(ln q)); the information is that of (ln scale, ln shape)."""
    from scipy.special import digamma
    from scipy.stats import norm

    weights = [(n * exp(shape * z), shape * z) for z, _, n in shifted]
    # u = shape ln(t / scale); minus the second derivatives of the log-likelihood at its maximum
    scale_scale = shape * shape * failed
    shape_scale = -shape * sum(w * u for w, u in weights)
    shape_shape = failed + sum(w * u * u for w, u in weights)
    determinant = scale_scale * shape_shape - shape_scale**2
    variance = (shape_shape / determinant, scale_scale / determinant, -shape_scale / determinant)

    def spread(by_scale: float, by_shape: float) -> float:
        of_scale, of_shape, both = variance
        return sqrt(by_scale**2 * of_scale + by_shape**2 * of_shape + 2 * by_scale * by_shape * both)

    z = float(norm.isf((1 - confidence) / 2))
    errors = {
        "shape": (shape, spread(0, 1)),
        "scale_cycles": (scale, spread(1, 0)),
        "mean_cycles": (_moments(shape, scale)["mean_cycles"], spread(1, -float(digamma(1 + 1 / shape)) / shape)),
        "b10_cycles": (_moments(shape, scale)["b10_cycles"], spread(1, -log(-log(1 - _B_SHARE)) / shape)),
    }
    lower = {f"{name}_lower": value * exp(-z * se) for name, (value, se) in errors.items()}
    upper = {f"{name}_upper": value * exp(z * se) for name, (value, se) in errors.items()}
    return lower | upper | {"bounds": "Fisher matrix"}


def median_ranks(lives: Lives) -> dict[str, Any]:
    """The straight line through the median ranks of the failed; as columns of life_fit."""
    head: dict[str, Any] = {"distribution": "weibull", "method": "median ranks"}
    if reason := _refused(lives):
        return head | {"reason": reason}
    n = sum(r + c for _, r, c in lives)
    points, rank, left = [], 0.0, n
    for life, failed, censored in lives:
        for _ in range(failed):
            rank += (n + 1 - rank) / (left + 1)
            left -= 1
            points.append((log(life), log(-log(1 - (rank - 0.3) / (n + 0.4)))))
        left -= censored
    x_mean, y_mean = (sum(p[i] for p in points) / len(points) for i in (0, 1))
    xx, yy = (sum((p[i] - mean) ** 2 for p in points) for i, mean in ((0, x_mean), (1, y_mean)))
    xy = sum((x - x_mean) * (y - y_mean) for x, y in points)
    shape = xy / xx
    scale = exp(x_mean - y_mean / shape)
    found = {"shape": shape, "scale_cycles": scale, "r_squared": min(1.0, xy * xy / (xx * yy))}
    return head | found | _moments(shape, scale)
