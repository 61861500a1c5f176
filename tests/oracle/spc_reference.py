"""Control charts and capability in plain Python: recursions, loops over every window, one value after another."""

import itertools
import math
from fractions import Fraction
from functools import cache

from scipy import special

NODES, WEIGHTS = special.roots_legendre(24)


def integral(f, start, end=9.0):
    """Gauss-Legendre over panels of at most one."""
    panels = max(1, math.ceil(end - start))
    half = (end - start) / panels / 2
    middles = [start + (2 * n + 1) * half for n in range(panels)]
    return math.fsum(w * half * f(m + half * x) for m in middles for x, w in zip(NODES, WEIGHTS, strict=True))


@cache
def d2(n):
    """Mean range of n standard normal values: the integral of 1 - F^n - (1 - F)^n."""
    return integral(lambda x: 1 - special.ndtr(x) ** n - special.ndtr(-x) ** n, -9.0)


@cache
def d3(n):
    """Standard deviation of that range: E W² = 2 ∫∫ over x < y of 1 - F(y)^n - (1 - F(x))^n + (F(y) - F(x))^n."""

    def beyond(x):
        low, high = special.ndtr(x), special.ndtr(-x)
        return integral(lambda y: 1 - special.ndtr(y) ** n - high**n + (special.ndtr(y) - low) ** n, x)

    return math.sqrt(2 * integral(beyond, -9.0) - d2(n) ** 2)


def c4(n):
    """Mean sample standard deviation of n standard normal values."""
    return math.sqrt(2 / (n - 1)) * math.exp(special.gammaln(n / 2) - special.gammaln((n - 1) / 2))


def mean(values):
    """Exact mean, rounded once; None for no value."""
    return float(sum(map(Fraction, values)) / len(values)) if values else None


def deviation(values):
    """Exact sample variance, rooted; None for fewer than two values."""
    if len(values) < 2:
        return None
    exact = [Fraction(v) for v in values]
    middle = sum(exact) / len(exact)
    return math.sqrt(sum((v - middle) ** 2 for v in exact) / (len(exact) - 1))


def moving_ranges(values):
    """|x - the one before|; None for the first."""
    return [None] + [abs(b - a) for a, b in itertools.pairwise(values)]


def individuals(values, first=None):
    """Centre, sigma and limits of an individuals chart from the first so many values."""
    ranges = moving_ranges(values)
    chosen = range(len(values)) if first is None else range(min(first, len(values)))
    centre = mean([values[i] for i in chosen])
    known = [ranges[i] for i in chosen if ranges[i] is not None]
    if not known:
        return {"centre": centre, "sigma": None}
    unit = 2 / math.sqrt(math.pi)
    sigma = mean(known) / unit
    spread = math.sqrt(2 - 4 / math.pi)
    return {
        "centre": centre,
        "sigma": sigma,
        "lower_control_limit": centre - 3 * sigma,
        "upper_control_limit": centre + 3 * sigma,
        "moving_range_upper_control_limit": (unit + 3 * spread) * sigma,
    }


def subgroups(groups, kind, first=None):
    """One dict per subgroup: mean, spread and limits of both; kind is "range" or "sd"."""
    chosen = groups if first is None else groups[:first]
    unit = d2 if kind == "range" else c4

    def spread(group):
        if len(group) < 2:
            return None
        return max(group) - min(group) if kind == "range" else deviation(group)

    shares = [spread(g) / unit(len(g)) for g in chosen if len(g) > 1]
    sigma = mean(shares)
    centre = mean([v for g in chosen for v in g])
    found = []
    for group in groups:
        row = {"value": mean(group), "spread": spread(group), "centre": centre, "sigma": sigma}
        if sigma is not None:
            half = 3 * sigma / math.sqrt(len(group))
            row |= {"lower_control_limit": centre - half, "upper_control_limit": centre + half}
            if len(group) > 1:
                n = len(group)
                of = 3 * (d3(n) if kind == "range" else math.sqrt(1 - c4(n) ** 2))
                row["spread_lower_control_limit"] = max(0.0, unit(n) - of) * sigma
                row["spread_upper_control_limit"] = (unit(n) + of) * sigma
        found.append(row)
    return found


def attribute(kind, points, first=None):
    """One dict per (found, size) of a p, np, c or u chart; None where unknown."""
    known = [(d, n) for d, n in (points if first is None else points[:first]) if d is not None and n]
    sizes = {n for d, n in points if d is not None and n}
    rows = []
    for found, size in points:
        row = {"value": None, "centre": None, "sigma": None}
        if known:
            share = sum(d for d, _ in known) / sum(n for _, n in known)
            per_sample = sum(d for d, _ in known) / len(known)
            is_known = found is not None and size
            if kind == "c":
                row["centre"] = per_sample if len(sizes) == 1 else None
                row["sigma"] = None if row["centre"] is None else math.sqrt(per_sample)
            elif kind in ("p", "u"):
                row["centre"] = share
                if is_known:
                    row["sigma"] = math.sqrt((share * (1 - share) if kind == "p" else share) / size)
            elif is_known:
                row["centre"] = share * size
                row["sigma"] = math.sqrt(size * share * (1 - share))
            if is_known:
                row["value"] = found / size if kind in ("p", "u") else float(found)
        if row["sigma"] is not None and row["centre"] is not None:
            row["lower_control_limit"] = max(0.0, row["centre"] - 3 * row["sigma"])
            row["upper_control_limit"] = row["centre"] + 3 * row["sigma"]
        rows.append(row)
    return rows


def ewma(values, smoothing, start):
    """The recursion itself."""
    found, z = [], start
    for x in values:
        z = smoothing * x + (1 - smoothing) * z
        found.append(z)
    return found


def cusum(values, target, k, start=0.0):
    """The two recursions themselves."""
    up, down, found = start, start, []
    for x in values:
        up, down = max(0.0, up + x - target - k), max(0.0, down + target - k - x)
        found.append((up, down))
    return found


def run_rules(values, centre, step, lower, upper, *, run, trend=6, window=False):
    """Every flag of every point, each window counted anew."""
    rows = []
    for i, x in enumerate(values):
        so_far = values[: i + 1]

        def last(n, so_far=so_far):
            return so_far[-n:]

        def all_of(n, holds, so_far=so_far):
            return len(so_far) >= n and all(v is not None and holds(v) for v in so_far[-n:])

        def most(enough, line, x=x, last=last):
            for side in (1, -1):
                beyond = [v is not None and side * (v - centre) > line * step for v in last(enough + 1)]
                if sum(beyond) >= enough and (window or beyond[-1]):
                    return True
            return False

        moves = [None if None in (a, b) else b - a for a, b in itertools.pairwise(so_far)]

        def moved(n, sign, moves=moves):
            return len(moves) >= n and all(m is not None and sign * m > 0 for m in moves[-n:])

        def turned(n, moves=moves):
            recent = moves[-n:]
            pairs = list(itertools.pairwise(recent))
            return len(recent) == n and all(a is not None and b is not None and a * b < 0 for a, b in pairs)

        known = x is not None and step is not None
        rows.append(
            {
                "is_beyond_limit": known and (x > upper or x < lower),
                "is_run": all_of(run, lambda v: v > centre) or all_of(run, lambda v: v < centre),
                "is_trend": moved(trend - 1, 1) or moved(trend - 1, -1),
                "is_alternating": turned(13),
                "is_2_of_3_beyond_2_sigma": step is not None and most(2, 2),
                "is_4_of_5_beyond_1_sigma": step is not None and most(4, 1),
                "is_run_within_1_sigma": step is not None and all_of(15, lambda v: abs(v - centre) < step),
                "is_run_outside_1_sigma": step is not None and all_of(8, lambda v: abs(v - centre) > step),
            }
        )
    return rows


def short_term(streams, within_sigma):
    """Short-term sigma of streams of (subgroup, value), each in order of samples; None without one."""
    shares, squares, freedom = [], 0.0, 0
    for stream in streams:
        groups = {}
        for subgroup, value in stream:
            if subgroup is not None:
                groups.setdefault(subgroup, []).append(value)
        plural = [g for g in groups.values() if len(g) > 1]
        values = [value for _, value in stream]
        if within_sigma == "moving_range" or not plural:
            plural = [list(pair) for pair in itertools.pairwise(values)]
        for group in plural:
            s = deviation(group)
            squares += s * s * (len(group) - 1)
            freedom += len(group) - 1
            shares.append(s / c4(len(group)) if within_sigma == "sd" else (max(group) - min(group)) / d2(len(group)))
    if within_sigma == "pooled":
        return math.sqrt(squares / freedom) if freedom else None
    return mean(shares)


def capability(streams, lower, upper, target, within_sigma):
    """Every index of the streams together; None where there is none."""
    values = [value for stream in streams for _, value in stream]
    centre, overall, within = mean(values), deviation(values), short_term(streams, within_sigma)
    rooms = {"u": None if upper is None else upper - centre, "l": None if lower is None else centre - lower}
    known = [room for room in rooms.values() if room is not None]
    both = None if None in (lower, upper) else upper - lower
    about = None
    if target is not None and overall is not None:
        about = math.sqrt(overall**2 + (centre - target) ** 2)

    def index(room, sigma, times):
        return None if room is None or not sigma else room / (times * sigma)

    nearer = min(known) if known else None
    return {
        "cp": index(both, within, 6),
        "cpk": index(nearer, within, 3),
        "cpu": index(rooms["u"], within, 3),
        "cpl": index(rooms["l"], within, 3),
        "pp": index(both, overall, 6),
        "ppk": index(nearer, overall, 3),
        "ppu": index(rooms["u"], overall, 3),
        "ppl": index(rooms["l"], overall, 3),
        "cm": index(both, overall, 6),
        "cmk": index(nearer, overall, 3),
        "capability_k": None if both is None else abs((lower + upper) / 2 - centre) / (both / 2),
        "cpm": index(both, about, 6),
        "cpmk": index(nearer, about, 3),
        "mean_value": centre,
        "standard_deviation": overall,
        "within_standard_deviation": within,
    }
