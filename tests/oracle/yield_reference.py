"""Yields in plain Python: products of quotients, with None for what is unknown."""

import math
from fractions import Fraction

from scipy import special


def route(rows):
    """Steps of each product in order, from (product, operation, entered, right): yields and what they roll up to."""
    found = {}
    for product in {p for p, *_ in rows if p is not None}:
        steps, rolled = [], Fraction(1)
        operations = {o for p, o, *_ in rows if p == product}
        for operation in sorted(operations, key=lambda o: -1 if o is None else o):
            own = [(e, r) for p, o, e, r in rows if (p, o) == (product, operation)]
            entered = total([e for e, _ in own])
            right = total([r for _, r in own])
            step = Fraction(right, entered) if right is not None and entered else None
            rolled = None if None in (rolled, step) else rolled * step
            steps.append((operation, entered, right, number(step), number(rolled)))
        found[product] = steps
    return found


def whole(steps):
    """Rolled and normalised yield of a route, and the yield of its worst step."""
    rolled = steps[-1][4]
    yields = [step[3] for step in steps]
    return {
        "step_count": len(steps),
        "rolled_yield": rolled,
        "normalised_yield": None if rolled is None else rolled ** (1 / len(steps)),
        "least_step_yield": None if None in yields else min(yields),
    }


def total(values):
    """A sum; None when a part is unknown."""
    return None if None in values else sum(values)


def number(value):
    """A fraction as a float; None stays."""
    return None if value is None else float(value)


def inspected(rows, shift):
    """Every KPI of inspections from dicts of counts; None where a count is unknown or there is nothing to divide by."""

    def added(name):
        return total([row[name] for row in rows])

    units, defects, defective, right = (
        added(n) for n in ("inspected_qty", "defect_qty", "defective_qty", "first_pass_qty")
    )
    places = total(
        [
            None if row["opportunities_per_unit"] is None else row["inspected_qty"] * row["opportunities_per_unit"]
            for row in rows
        ]
    )

    def over(a, b):
        return None if a is None or not b else a / b

    dpo = over(defects, places)
    dpu = over(defects, units)
    share = over(defective, units)
    return {
        "dpu": dpu,
        "dpo": dpo,
        "dpmo": None if dpo is None else dpo * 1e6,
        "sigma_level": None if dpo is None or not 0 < dpo < 1 else -float(special.ndtri(dpo)) + shift,
        "throughput_yield": None if dpu is None else math.exp(-dpu),
        "defective_ratio": share,
        "defective_ppm": None if share is None else share * 1e6,
        "inspection_first_pass_yield": over(right, units),
    }
