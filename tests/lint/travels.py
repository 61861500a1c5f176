"""Fails on what does not travel between engines: `python -m tests.lint.travels`, run by `make lint`.

`# travels: <reason>` on the line allows what was found there; a marker that allows nothing fails too.
"""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.lint.code import Code, line_of, nullable_columns
from tests.lint.hazards import HAZARDS

ROOT = Path(__file__).parents[2]
MARKER = "# travels:"

LAYERS = (
    "src/plantkpi/staging/*.py",
    "src/plantkpi/intermediate/*.py",
    "src/plantkpi/marts/*.py",
    "src/plantkpi/kpis/*.py",
    "src/plantkpi/analyses/*.py",
    "src/plantkpi/catalog/*.py",
    "src/plantkpi/contracts/*.py",
    *(f"src/plantkpi/query/{m}.py" for m in ("answers", "filters", "session")),
    "src/plantkpi/parse/warehouse_tables.py",
    "data/*/sources.py",
)
"""Where expressions are written. `portable` is left out: there each of them is written once, with care."""


@dataclass(frozen=True, order=True)
class Finding:
    """A hazard, or a marker that is wrong, at a line."""

    line: int
    name: str
    message: str


def findings(code: Code) -> list[Finding]:
    """Every hazard without a marker and every marker without a hazard or a reason, by line."""
    markers = {line: c.removeprefix(MARKER).strip() for line, c in code.comments.items() if c.startswith(MARKER)}
    hazards = [
        Finding(line_of(node), hazard.name, f"{hazard.why}; write {hazard.instead}")
        for node in ast.walk(code.tree)
        for hazard in HAZARDS
        if hazard.finds(node, code)
    ]
    found = [hazard for hazard in hazards if not markers.get(hazard.line)]
    for line in markers.keys() - {hazard.line for hazard in hazards}:
        found.append(Finding(line, "unused-marker", "nothing on this line needs it; take it away"))
    for line, reason in markers.items():
        if not reason:
            found.append(Finding(line, "marker-without-reason", f"say why it travels: {MARKER} <reason>"))
    return sorted(found)


def modules(root: Path) -> Iterator[tuple[Path, str]]:
    """Each module that builds expressions, with its text; FileNotFoundError for a layer that has none.

    One that imports no Ibis computes in Python (calendar.py, calendar_rules.py).
    """
    for layer in LAYERS:
        texts = {path: path.read_text(encoding="utf-8") for path in sorted(root.glob(layer))}
        found = [(path, text) for path, text in texts.items() if _imports_ibis(text)]
        if not found:
            raise FileNotFoundError(f"{layer} matches no module with Ibis below {root}; mend LAYERS in {__name__}")
        yield from found


def _imports_ibis(text: str) -> bool:
    nodes = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Import | ast.ImportFrom)]
    return any(
        "ibis" in (node.module or "" if isinstance(node, ast.ImportFrom) else node.names[0].name) for node in nodes
    )


def main(root: Path = ROOT) -> int:
    """Print each finding as file:line name: why; 1 when there is one."""
    texts = dict(modules(root))
    nullable = nullable_columns(ast.parse(text) for text in texts.values())
    found = [(path, finding) for path, text in texts.items() for finding in findings(Code(text, nullable))]
    for path, finding in found:
        print(f"{path.relative_to(root)}:{finding.line} {finding.name}: {finding.message}")
    print(f"{len(found)} hazards in {len(texts)} modules" if found else f"{len(texts)} modules travel")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
