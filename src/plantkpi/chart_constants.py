"""Constants of control charts for normally distributed values in subgroups of n.

d2 and d3 are mean and standard deviation of the range of n standard normal values, c4 is the mean of their sample
standard deviation. The others follow: A2 = 3/(d2 √n), A3 = 3/(c4 √n), D3 and D4 = 1 ∓ 3 d3/d2, B3 and B4 =
1 ∓ 3 √(1 - c4²)/c4, the lower ones never below 0. Source: ASTM Manual 7, ISO 7870-2; d2 and d3 were integrated
numerically to 13 digits (tests/spec/test_control_charts.py does so anew).
"""

import math
from collections.abc import Mapping
from functools import cache
from typing import Literal

import ibis
import ibis.expr.types as ir

from plantkpi.portable import number

LARGEST_SIZE = 25
"""Largest subgroup whose range has constants here; standard deviations have them for every size."""

Name = Literal["d2", "d3", "c4", "A2", "A3", "B3", "B4", "D3", "D4"]
Constants = Literal["exact", "printed"]
"""`exact`: full digits. `printed`: rounded as tables print them (1.128, 3.267, 0.577), to follow a textbook."""

_D2 = (
    1.1283791670955126, 1.6925687506432689, 2.058750746007928, 2.325928947281039, 2.5344127212229424,
    2.7043567512138087, 2.847200612090555, 2.9700263244184737, 3.0775054616703454, 3.172872703816,
    3.2584552797438255, 3.3359803540982544, 3.4067631081999528, 3.4718268898820743, 3.5319827861095754,
    3.5878839617653813, 3.6400637579374435, 3.688963023207649, 3.73495011959664, 3.77833582984262,
    3.819384643362832, 3.858323423285006, 3.8953481484513555, 3.930629219507112,
)  # fmt: skip
_D3 = (
    0.8525024664274217, 0.8883680040452051, 0.8798082028249837, 0.8640819410995046, 0.8480396861174966,
    0.8332053356222945, 0.8198314897919453, 0.807834274553324, 0.7970506735194129, 0.7873146205503304,
    0.7784783412033863, 0.7704162020637587, 0.7630230956247926, 0.7562114297279464, 0.7499080894099189,
    0.7440517839607337, 0.7385908533781822, 0.7334814955188722, 0.7286863457073105, 0.7241733407175031,
    0.7199148084342298, 0.7158867354918191, 0.7120681751479427, 0.7084407658886613,
)  # fmt: skip
_DIGITS = {"c4": 4}
_C4_SERIES = (-1 / 8, 1 / 128, 5 / 1024, -21 / 32768, -399 / 262144, 869 / 4194304, 39325 / 33554432)
"""c4(n) - 1 in powers of 2 / (n - 1): the ratio of two gamma functions (to 1e-12 for n over 25)."""


@cache
def constants(name: Name, *, is_printed: bool = False) -> Mapping[int, float]:
    """The constant for subgroups of 2 to 25, rounded as tables print it when `is_printed`."""
    found = {n: _constant(name, n) for n in range(2, LARGEST_SIZE + 1)}
    return {n: round(value, _DIGITS.get(name, 3)) for n, value in found.items()} if is_printed else found


def _constant(name: Name, n: int) -> float:
    d2, d3 = _D2[n - 2], _D3[n - 2]
    c4 = math.sqrt(2 / (n - 1)) * math.exp(math.lgamma(n / 2) - math.lgamma((n - 1) / 2))
    of_range, of_sd = 3 * d3 / d2, 3 * math.sqrt(1 - c4 * c4) / c4
    return {
        "d2": d2,
        "d3": d3,
        "c4": c4,
        "A2": 3 / (d2 * math.sqrt(n)),
        "A3": 3 / (c4 * math.sqrt(n)),
        "B3": max(0.0, 1 - of_sd),
        "B4": 1 + of_sd,
        "D3": max(0.0, 1 - of_range),
        "D4": 1 + of_range,
    }[name]


def constant(name: Name, size: ir.IntegerValue, *, is_printed: bool = False) -> ir.FloatingValue:
    """The constant for a subgroup of that size; NULL for one value, and of a range for more than 25.

    c4 of larger subgroups comes from its series, and A3, B3 and B4 from that.
    """
    known = [(size == n, number(c)) for n, c in constants(name, is_printed=is_printed).items()]
    return ibis.cases(*known, else_=_beyond(name, size) if name in ("c4", "A3", "B3", "B4") else ibis.null("float64"))


def _beyond(name: Name, size: ir.IntegerValue) -> ir.FloatingValue:
    """c4, A3, B3 or B4 of a subgroup of more than 25; NULL for one of fewer."""
    n = (size > LARGEST_SIZE).ifelse(size, ibis.null("int64")).cast("float64")
    step, series = 2.0 / (n - 1.0), number(0.0)
    for coefficient in reversed(_C4_SERIES):
        series = (series + coefficient) * step
    c4 = series + 1.0
    of_sd = 3.0 * (1.0 - c4 * c4).sqrt() / c4
    return {"c4": c4, "A3": 3.0 / (c4 * n.sqrt()), "B3": 1.0 - of_sd, "B4": 1.0 + of_sd}[name]
