"""Reliability statistics by loops over lists: no Ibis, no SQL, no arrays."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt


@dataclass(frozen=True)
class System:
    """A repaired system: its ages at failure in order, and the age at which its observation ended."""

    ages: Sequence[float]
    end: float

    def gaps(self) -> list[float]:
        """Times from the start or the failure before to each failure."""
        return [age - before for before, age in zip([0.0, *self.ages], self.ages, strict=False)]


def ended(systems: Mapping[str, System], terminated: str) -> list[System]:
    """Systems whose observation ends by time, or at the last failure of each that has one."""
    if terminated == "time":
        return list(systems.values())
    return [System(s.ages, s.ages[-1]) for s in systems.values() if s.ages]


def laplace(systems: Sequence[System], terminated: str) -> float | None:
    """U of all systems; None where nothing is tested."""
    over, square = 0.0, 0.0
    for system in systems:
        tested = system.ages if terminated == "time" else system.ages[:-1]
        for age in tested:
            over += age - system.end / 2
            square += system.end**2 / 12
    return over / sqrt(square) if square else None


def mil(systems: Sequence[System], terminated: str) -> tuple[float | None, int]:
    """Chi-square and its degrees of freedom; None for an age of 0."""
    found, tested = 0.0, 0
    for system in systems:
        for age in system.ages if terminated == "time" else system.ages[:-1]:
            tested += 1
            if age == 0:
                found = float("inf")
            else:
                found += 2 * log(system.end / age)
    return (None if found == float("inf") or not tested else found), 2 * tested


def reversals(systems: Sequence[System]) -> tuple[int, int]:
    """Pairs of intervals of one system of which the later is longer, and all pairs."""
    found, pairs = 0, 0
    for system in systems:
        gaps = system.gaps()
        for later in range(len(gaps)):
            for earlier in range(later):
                pairs += 1
                found += gaps[later] > gaps[earlier]
    return found, pairs


def mean_cumulative(systems: Sequence[System]) -> list[tuple[float, int, int, float, float, float]]:
    """Age, at risk, failures, mean, Poisson and robust variance at every age of a failure."""
    rows = []
    ages = sorted({age for s in systems for age in s.ages})
    for until in ages:
        mean = poisson = 0.0
        apart = [0.0] * len(systems)
        for age in [a for a in ages if a <= until]:
            at_risk = [s.end >= age for s in systems]
            failures = [s.ages.count(age) for s in systems]
            n, d = sum(at_risk), sum(failures)
            mean += d / n
            poisson += d / n**2
            for i in range(len(systems)):
                if at_risk[i]:
                    apart[i] += (failures[i] - d / n) / n
        rows.append((until, n, d, mean, poisson, sum(x * x for x in apart)))
    return rows


def log_likelihood(systems: Sequence[System], beta: float) -> float:
    """Of the power law, lambda being at its best for the beta."""
    failures = sum(len(s.ages) for s in systems)
    scale = failures / sum(s.end**beta for s in systems)
    return failures * (log(scale) + log(beta) - 1) + (beta - 1) * sum(log(age) for s in systems for age in s.ages)


def best_beta(systems: Sequence[System]) -> float:
    """The beta of the highest likelihood, by golden section."""
    ratio = (sqrt(5) - 1) / 2
    low, high = 1e-3, 60.0
    for _ in range(200):
        left, right = high - ratio * (high - low), low + ratio * (high - low)
        if log_likelihood(systems, left) < log_likelihood(systems, right):
            low = left
        else:
            high = right
    return (low + high) / 2


def cramer_von_mises(systems: Sequence[System], terminated: str) -> float:
    """Of ages over ends, all systems in one order, with the modified beta."""
    shares = sorted(age / s.end for s in systems for age in (s.ages if terminated == "time" else s.ages[:-1]))
    m = len(shares)
    beta = (m - 1) / sum(log(1 / share) for share in shares)
    return 1 / (12 * m) + sum((share**beta - (2 * i + 1) / (2 * m)) ** 2 for i, share in enumerate(shares))


Lives = Sequence[tuple[int, bool, str | None]]
"""Life, whether it ended in a failure, and the mode."""


def kaplan_meier(lives: Lives) -> list[tuple[int, int, int, float, float | None]]:
    """Life, at risk, failures, survival and its Greenwood standard error, at every life with a failure."""
    survival, greenwood, rows = 1.0, 0.0, []
    for life in sorted({t for t, failed, _ in lives if failed}):
        at_risk = sum(t >= life for t, _, _ in lives)
        failures = sum(t == life and failed for t, failed, _ in lives)
        survival *= (at_risk - failures) / at_risk
        if at_risk > failures:
            greenwood += failures / (at_risk * (at_risk - failures))
        rows.append((life, at_risk, failures, survival, survival * sqrt(greenwood) if survival else None))
    return rows


def incidence(lives: Lives) -> dict[tuple[str, int], float]:
    """Cumulative incidence by mode and life (of failures in that mode)."""
    found: dict[tuple[str, int], float] = {}
    sums: dict[str, float] = {}
    before = 1.0
    for life, at_risk, _, survival, _ in kaplan_meier(lives):
        for mode in sorted({m for t, failed, m in lives if failed and t == life and m}):
            count = sum(failed and t == life and m == mode for t, failed, m in lives)
            sums[mode] = sums.get(mode, 0.0) + before * count / at_risk
            found[mode, life] = sums[mode]
        before = survival
    return found


@dataclass(frozen=True)
class Watched:
    """A machine: window from 0 to `end`, failures (hour, component) and errors (hour, name)."""

    end: int
    failures: Sequence[tuple[int, str]]
    errors: Sequence[tuple[int, str]]


def lift(machines: Sequence[Watched], horizon: int) -> dict[str, tuple[int, int, int, int]]:
    """By error and "(any)": errors, watched, followed within the horizon, failed components preceded by one."""
    found = {}
    names = sorted({name for m in machines for _, name in m.errors})
    for name in [*names, "(any)"] if names else []:
        errors = watched = followed = preceded = 0
        for m in machines:
            own = [at for at, n in m.errors if name in (n, "(any)") and 0 <= at <= m.end]
            for at in own:
                is_followed = any(0 < failed - at <= horizon for failed, _ in m.failures)
                errors += 1
                followed += is_followed
                watched += is_followed or m.end - at >= horizon
            preceded += sum(any(0 < failed - at <= horizon for at in own) for failed, _ in m.failures)
        found[name] = (errors, watched, followed, preceded)
    return found


def base(machines: Sequence[Watched], horizon: int) -> float | None:
    """Share of watched half hours (their middles) with a failure within the horizon."""
    covered = watched = 0
    for m in machines:
        for half in range(2 * m.end):
            at = half / 2 + 0.25
            is_followed = any(0 < failed - at <= horizon for failed, _ in m.failures)
            covered += is_followed
            watched += is_followed or m.end - at >= horizon
    return covered / watched if watched else None


def mapping(machines: Sequence[Watched], horizon: int) -> dict[tuple[str, str], tuple[int, int]]:
    """By error and component: errors followed by its failure, its failures preceded by the error."""
    found = {}
    names = {name for m in machines for _, name in m.errors}
    for name in names:
        for part in {p for m in machines for _, p in m.failures}:
            followed = preceded = 0
            for m in machines:
                own = [at for at, n in m.errors if n == name]
                failed = [at for at, p in m.failures if p == part]
                followed += sum(any(0 < f - at <= horizon for f in failed) for at in own)
                preceded += sum(any(0 < f - at <= horizon for at in own) for f in failed)
            if followed:
                found[name, part] = (followed, preceded)
    return found
