"""What there is, for people who look around."""

from collections.abc import Iterable
from typing import Any

from plantkpi.catalog.registry import ANALYSES, KPIS, TABLES, load, needs_of
from plantkpi.errors import ConfigError, did_you_mean


def rows(kind: str) -> list[dict[str, Any]]:
    """One row per table, KPI, analysis or convention."""
    load()
    if kind == "kpis":
        return [
            {
                "kpi": k.name,
                "title": k.metadata.title,
                "unit": k.metadata.unit,
                "better": k.metadata.better,
                "mart": k.metadata.mart,
                "standard": k.metadata.standard,
            }
            for k in sorted(KPIS.values(), key=lambda k: k.name)
        ]
    if kind == "conventions":
        return [
            {"convention": name, "options": ", ".join(options), "kpi": k.name, "default": k.defaults()[name]}
            for k in sorted(KPIS.values(), key=lambda k: k.name)
            for name, options in k.conventions.items()
        ]
    if kind == "tables":
        return [{kind: name, "grain": TABLES[name].grain} for name in sorted(TABLES)]
    return [{kind: n, "needs": needs_text(needs_of(n)), "grain": ANALYSES[n].grain} for n in sorted(ANALYSES)]


def matching(found: Iterable[dict[str, Any]], word: str) -> list[dict[str, Any]]:
    """The rows that have the word in one of their texts, whatever its case; all of them for none."""
    return [row for row in found if not word or any(word.casefold() in str(v).casefold() for v in row.values())]


def needs_text(needs: Iterable[str]) -> str:
    """Needed inputs in words: "state_event or order_stop, production"."""
    return ", ".join(need.replace("|", " or ") for need in needs)


def tree(name: str) -> list[str]:
    """The table or KPI with everything that it is made from, indented; each table is opened once."""
    load()
    if name not in TABLES and name not in KPIS and name not in ANALYSES:
        raise ConfigError(f"no table or KPI {name!r}.{did_you_mean(name, [*TABLES, *KPIS, *ANALYSES])}")
    lines: list[str] = []
    seen: set[str] = set()

    def visit(current: str, depth: int) -> None:
        found = TABLES.get(current) or ANALYSES.get(current)
        parents = (KPIS[current].metadata.mart,) if current in KPIS else found.inputs if found else ()
        again = current in seen and bool(parents)
        lines.append("  " * depth + current + (" (see above)" if again else ""))
        if not again:
            seen.add(current)
            for parent in parents:
                visit(parent, depth + 1)

    visit(name, 0)
    return lines
