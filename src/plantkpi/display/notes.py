"""Sentences about a result: where it comes from, and what was left out of it."""

from collections.abc import Iterable

from plantkpi.display.values import Style, day
from plantkpi.query.circumstances import Circumstances, Exclusion

_NAMED = 3
_USUAL_ENGINE = "duckdb"


def identity(found: Circumstances, style: Style) -> str:
    """Plant, period, instant and engine (where it is not the usual one) in one line."""
    parts = [found.plant]
    if found.first and found.last:
        parts.append(f"{day(found.first, style)} to {day(found.last, style)}")
    if found.filters:
        parts.append(found.filters)
    if found.as_of:
        parts.append(f"as of {found.as_of.astimezone(style.zone):%Y-%m-%d %H:%M}")
    return " · ".join(parts if found.engine == _USUAL_ENGINE else [*parts, found.engine])


def exclusions(found: Circumstances, needs: Iterable[str], style: Style) -> list[str]:
    """How many rows of the needed inputs were left out, and where they can be seen; [] for none."""
    left_out = found.of(needs)
    if not left_out:
        return []
    if len(left_out) == 1:
        ((name, only),) = left_out.items()
        return [f"Left out: {_counted(name, only, style)} ({_rules(only)}): plantkpi quarantine show {name}"]
    told = ", ".join(_counted(name, one, style) for name, one in left_out.items())
    return [f"Left out: {told} (plantkpi quarantine list)."]


def _counted(name: str, found: Exclusion, style: Style) -> str:
    rows, received = (style.marks.written(n, 0) for n in (found.rows, found.received))
    return f"{rows} of {received} rows of {name}"


def _rules(found: Exclusion) -> str:
    ordered = sorted(found.by_rule.items(), key=lambda item: (-item[1], item[0]))
    told = [f"{rule} {rows}" for rule, rows in ordered[:_NAMED]]
    more = sum(rows for _, rows in ordered[_NAMED:])
    return ", ".join([*told, f"{more} more"] if more else told)
