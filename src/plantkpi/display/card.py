"""A KPI as a card: what it is, how it is counted, and an example."""

import inspect
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from plantkpi.catalog.listing import needs_text
from plantkpi.catalog.registry import Kpi
from plantkpi.display.pages import Page
from plantkpi.display.values import ShownColumn

if TYPE_CHECKING:
    from plantkpi.checks.verify import Example

_BETTER = {"higher": "higher is better", "lower": "lower is better", "neither": "neither higher nor lower is better"}
_UNITS = {"ratio": "ratio, printed in %", "index": "none, an index"}


def card_page(kpi: Kpi, example: "tuple[Example, Mapping[str, Any]] | None") -> Page:
    """The card of a KPI with an example that `plantkpi verify` runs, if there is one."""
    found, defaults = kpi.metadata, kpi.defaults()
    by = ",".join(found.group_by) or "machine"
    definition = (inspect.cleandoc(kpi.__doc__ or "")).replace("`", "")
    lines = {
        "definition": _flowing(definition),
        "formula": found.formula,
        "unit": f"{_UNITS.get(found.unit, found.unit)}; {_BETTER[found.better]}",
        "range": f"{found.low:g} to {found.high:g}",
        "standard": found.standard,
        "conventions": "\n".join(
            f"{name}: {', '.join(options)} (default {defaults[name]})" for name, options in kpi.conventions.items()
        ),
        "inputs": needs_text(found.needs),
        "table": found.mart,
        "example": _example(example) if example else "",
        "ask": f"plantkpi kpi {kpi.name} --by {by}",
    }
    told = {name: text for name, text in lines.items() if text}
    columns = [
        ShownColumn("KPI", list(told), is_right=False),
        ShownColumn(f"{found.title} ({kpi.name})", list(told.values()), is_right=False),
    ]
    return Page(columns=columns)


def _flowing(text: str) -> str:
    """Paragraphs, each in one line."""
    return "\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n"))


def _example(found: "tuple[Example, Mapping[str, Any]]") -> str:
    example, item = found
    answer = item.get("value", item.get("status", item.get("values")))
    words = f" with {', '.join(f'{k} {v}' for k, v in item['with'].items())}" if "with" in item else ""
    return f"{example.title}: {answer}{words} ({example.source}; plantkpi verify {example.id})"
