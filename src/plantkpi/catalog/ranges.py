"""Ranges of settings, said in their types: `confidence: Share` takes what is above 0 and below 1."""

from collections.abc import Mapping
from math import inf
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Gt, Le, Lt

Share = Annotated[float, Gt(0), Lt(1)]
Fraction = Annotated[float, Ge(0), Le(1)]
Finite = Annotated[float, Gt(-inf), Lt(inf)]
NotNegative = Annotated[float, Ge(0), Lt(inf)]
Positive = Annotated[float, Gt(0), Lt(inf)]
Count = Annotated[int, Ge(1), Le(1_000_000_000)]
CountOrNone = Annotated[int, Ge(2), Le(1_000_000_000)] | Literal[0]
"""0 for none, or as in the text of the setting; 1 would be every one."""

_WORDS = {Gt: ("gt", "above"), Ge: ("ge", "at least"), Lt: ("lt", "below"), Le: ("le", "at most")}
_TOLD = {int: "a whole number", float: "a number", str: "a text", type(None): "none", bool: "true or false"}


def without_ranges(kind: Any) -> Any:
    """The type alone, as a text is read by it."""
    if get_origin(kind) is Annotated:
        return without_ranges(get_args(kind)[0])
    if get_origin(kind) in (Union, UnionType):
        return Union[tuple(without_ranges(k) for k in get_args(kind))]  # noqa: UP007
    if get_origin(kind) in (Mapping, dict):
        return Mapping[str, without_ranges(get_args(kind)[1])]  # type: ignore[misc]
    return kind


def is_within(value: Any, kind: Any) -> bool:
    """Whether a value of the type is in its range; NaN is in none."""
    origin, parts = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return is_within(value, parts[0]) and all(_holds(value, limit) for limit in kind.__metadata__)
    if origin in (Union, UnionType):
        return any(is_within(value, part) for part in parts)
    if origin is Literal:
        return value in parts
    if origin is Mapping:
        return isinstance(value, Mapping) and all(is_within(v, parts[1]) for v in value.values())
    if kind in (int, float):
        return isinstance(value, (int, float) if kind is float else int) and not isinstance(value, bool)
    return origin is not None or isinstance(value, kind)


def _holds(value: float, limit: Any) -> bool:
    bound = getattr(limit, _WORDS[type(limit)][0])
    return {Gt: value > bound, Ge: value >= bound, Lt: value < bound, Le: value <= bound}[type(limit)]


def allowed(kind: Any) -> str:
    """The range in words: "above 0 and below 1", "0 or at least 2"."""
    origin, parts = get_origin(kind), get_args(kind)
    if origin is Annotated:
        limits = [(limit, getattr(limit, _WORDS[type(limit)][0])) for limit in kind.__metadata__]
        words = [f"{_WORDS[type(limit)][1]} {bound:,.10g}" for limit, bound in limits if abs(bound) not in (inf, 1e9)]
        whole = "a whole number " if parts[0] is int else ""
        return (whole + " and ".join(words)) if words else "a number that is not infinite"
    if origin in (Union, UnionType):
        return " or ".join(allowed(part) for part in parts if part is not type(None))
    if origin is Literal:
        return " or ".join(repr(part) for part in parts)
    if origin is Mapping:
        return f"{allowed(parts[1])}, each"
    return _TOLD.get(kind, "a date, such as 2024-03-31" if kind.__name__ == "date" else "an instant")
