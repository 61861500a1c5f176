"""Sums of floats that are the same bits in whatever order they are added."""

import math
import random
from fractions import Fraction

import ibis
import pyarrow as pa
from hypothesis import given, settings
from hypothesis import strategies as st

from plantkpi.portable import addable, exact_sum

NUMBERS = st.floats(-1e12, 1e12, allow_subnormal=False) | st.floats(-1, 1, allow_subnormal=False)


def parts(values: list[float | None]) -> list[float | None]:
    """The values as they are added, in one group beside another, of larger numbers."""
    rows = pa.table({"unit": ["a"] * len(values) + ["b"], "value": pa.array([*values, 1e300], pa.float64())})
    t = ibis.memtable(rows.append_column("n", [list(range(len(rows)))]))
    found = t.mutate(part=addable(t.value, ["unit"])).filter(t.unit == "a").order_by("n")
    return list(found.to_pyarrow()["part"].to_pylist())


@settings(max_examples=50, deadline=None, derandomize=True)
@given(st.lists(NUMBERS, min_size=1, max_size=40), st.randoms(use_true_random=False))
def test_a_sum_does_not_depend_on_the_order(values: list[float], chance: random.Random) -> None:
    told = [part for part in parts(values) if part is not None]
    exact = sum(map(Fraction, told))
    for _ in range(5):
        chance.shuffle(told)
        added = 0.0
        for part in told:
            added += part
        assert Fraction(added) == exact
    largest = max(map(abs, values))
    for value, part in zip(values, parts(values), strict=True):
        assert part is not None
        assert abs(part - value) <= len(values) * 2.0**-50 * largest


def test_what_is_unknown_stays_unknown_and_counts_for_nothing() -> None:
    assert parts([0.5, None, 0.25]) == [0.5, None, 0.25]


def test_zeros_and_one_number_are_themselves() -> None:
    assert parts([0.0, 0.0]) == [0.0, 0.0]
    (one,) = parts([0.1])
    assert one is not None
    assert math.isclose(one, 0.1, rel_tol=1e-15)


def test_it_is_summed_by_the_group() -> None:
    rows = pa.table({"unit": ["a", "b", "a"], "value": [1.5, 2.0, -0.25]})
    t = ibis.memtable(rows)
    told = t.mutate(part=addable(t.value, ["unit"])).group_by("unit").agg(total=lambda t: exact_sum(t.part))
    assert told.order_by("unit").to_pyarrow()["total"].to_pylist() == [1.25, 2.0]
