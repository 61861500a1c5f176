"""Write docs/tables.md and docs/kpis.md from the catalog, docs/plant.md from the blocks of plant.toml."""

import ast
import inspect
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.listing import needs_text
from plantkpi.catalog.ranges import allowed
from plantkpi.catalog.registry import ANALYSES, KPIS, TABLES, Kpi, Table, load, needs_of, parameters
from plantkpi.checks.verify import examples_of
from plantkpi.config.keys import (
    Alert,
    DegradationBlock,
    DeliverBlock,
    LimitsBlock,
    LossBlock,
    PlantBlock,
    SemiBlock,
    Source,
    TimelineBlock,
)
from plantkpi.contracts.contract import rules_of
from plantkpi.intermediate.calendar_rules import EXCEPTION_KEYS, HOLIDAY_KEYS, SHIFT_KEYS

HERE = Path(__file__).parent
NOTE = "Written by `make docs` from the code; do not edit.\n\n"
BLOCKS = {
    "[plant]": PlantBlock,
    "[timeline]": TimelineBlock,
    "[degradation]": DegradationBlock,
    "[semi]": SemiBlock,
    "[loss]": LossBlock,
    "[alert.NAME]": Alert,
    "[deliver]": DeliverBlock,
    "[limits]": LimitsBlock,
    "[source.NAME]": Source,
}
"""Blocks of plant.toml whose keys are fields of a class."""

CALENDAR = {
    "[[calendar.shift]]": ("A shift by the plant's wall clock; it belongs to the date on which it starts.", SHIFT_KEYS),
    "[[calendar.holiday]]": ("A date without shifts.", HOLIDAY_KEYS),
    "[[calendar.exception]]": ("A date with other shifts than its weekday's.", EXCEPTION_KEYS),
}
TYPES = {
    "str": "text",
    "int": "whole number",
    "float": "number",
    "float | None": "number",
    "bool": "true or false",
    "tuple[str, ...]": "text or list of texts",
    "tuple[int, ...]": "list of whole numbers",
    "Mapping[str, str]": "table of texts",
    "Mapping[str, float]": "table of numbers",
    "Mapping[str, Any]": "table of values",
    "Mapping[str, str | tuple[str, ...]]": "table of texts or lists",
    "Mapping[str, Mapping[str, str]]": "table of tables of texts",
    "str | date | datetime | None": "date or instant",
    "date | None": "date",
}
"""What people call the type of a field."""


def kpi_section(kpi: Kpi) -> str:
    """One KPI: its card, its conventions and its docstring."""
    metadata = kpi.metadata
    facts = [
        f"`{kpi.name}` on `{metadata.mart}`",
        f"formula {metadata.formula}; rolls up as {kpi.additivity(_mart(metadata.mart))}",
        f"unit {metadata.unit}, from {metadata.low:g} to {metadata.high:g}, {metadata.better} is better",
        f"standard: {metadata.standard}",
        f"needs {needs_text(metadata.needs)}",
    ]
    ids = examples_of(kpi.name)
    if not ids:
        raise SystemExit(f"{kpi.name} has no example in src/plantkpi/examples")
    facts += [f"examples: {', '.join(ids)}"]
    facts += [f"convention `{n}`: {', '.join(o)} (default {kpi.defaults()[n]})" for n, o in kpi.conventions.items()]
    return f"## {metadata.title}\n\n" + "\n".join(f"- {fact}" for fact in facts) + f"\n\n{kpi.__doc__}\n"


def _mart(name: str) -> ir.Table:
    return ibis.table(TABLES[name].schema(), name=name)


def table_section(table: Table) -> str:
    """One table: its docstring, inputs, settings, columns and rules."""
    lines = [f"## {table.name}", "", inspect.getdoc(table.function) or "", ""]
    lines += [f"Made from: {', '.join(f'`{i}`' for i in table.inputs)}."]
    lines += [f"Needs {needs_text(needs_of(table.name))}."] if table.name in ANALYSES else []
    lines += [f"Settings: {'; '.join(_settings(table))}."] if table.settings else []
    if table.contract is not None:
        lines += ["", "| column | type | may be NULL |", "|---|---|---|"]
        lines += [f"| {n} | {c.dtype} | {'yes' if c.nullable else ''} |" for n, c in table.contract.columns.items()]
        own = [f"`{n}`: {why}" for n, (_, why) in rules_of(table.contract).items() if not n.endswith("_missing")]
        lines += ["", f"Key: {', '.join(table.contract.unique)}." if table.contract.unique else "No key."]
        lines += [f"Rules that must hold (name: what breaks it): {'; '.join(own)}."] if own else []
    return "\n".join(lines) + "\n"


def _settings(table: Table) -> list[str]:
    """Each setting that the table takes, with its choices and its default."""
    functions = [f for f in (table.function, table.finish) if f is not None]
    found = {p.name: p for f in functions for p in parameters(f) if p.kind is p.KEYWORD_ONLY}
    lines = []
    for name, parameter in found.items():
        choices = [str(choice) for choice in get_args(parameter.annotation) if isinstance(choice, str)]
        default = parameter.default
        ranged = "Annotated" in str(parameter.annotation)
        said = [f"`{name}`"]
        said += [f"({', '.join(choices)})"] if choices and not ranged else []
        said += [f"({allowed(parameter.annotation)})"] if ranged else []
        said += [f"= {default}"] if default not in (parameter.empty, None, "", ()) else []
        lines.append(" ".join(said))
    return lines


def block_section(head: str, block: type) -> str:
    """One block of plant.toml: its keys with type, default and meaning, as its class has them."""
    defaults = {field.name: _default(field) for field in fields(block)}
    rows = [f"| `{key}` | {TYPES[kind]} | {defaults[key]} | {meaning} |" for key, kind, meaning in _keys(block)]
    about = inspect.getdoc(block) or ""
    table = ["| key | type | default | meaning |", "|---|---|---|---|", *rows]
    return "\n".join([f"## {head}", "", about, "", *table, ""])


def _keys(block: type) -> Iterator[tuple[str, str, str]]:
    """Name, type as it is written and the text below it, of each field of the class that has one."""
    (body,) = ast.parse(inspect.getsource(block)).body
    assert isinstance(body, ast.ClassDef)
    for item, below in pairwise(body.body):
        match item, below:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=kind), ast.Expr(ast.Constant(value=str(text))):
                yield name, ast.unparse(kind), " ".join(text.split())


def _default(field: Field[Any]) -> str:
    if field.default is MISSING:
        return "" if field.default_factory is not MISSING else "required"
    match field.default:
        case None | "" | ():
            return ""
        case True | False:
            return f"`{str(field.default).lower()}`"
        case tuple():
            return "`[" + ", ".join(f'"{item}"' for item in field.default) + "]`"
        case str():
            return f"`{field.default!r}`" if '"' in field.default else f'`"{field.default}"`'
    return f"`{field.default}`"


def calendar_section(head: str, about: str, keys: Mapping[str, str]) -> str:
    """One kind of calendar block."""
    return "\n".join([f"## {head}", "", about, "", *[f"- `{key}`: {meaning}" for key, meaning in keys.items()], ""])


def conventions_section() -> str:
    """The block of conventions: what `plantkpi ls conventions` lists."""
    options: dict[str, tuple[str, ...]] = {}
    kpis: dict[str, list[str]] = {}
    for name in sorted(KPIS):
        options |= KPIS[name].conventions
        for convention in KPIS[name].conventions:
            kpis.setdefault(convention, []).append(name)
    rows = [f"- `{name}`: {', '.join(options[name])}; of {', '.join(kpis[name])}." for name in sorted(options)]
    about = "Which definition of a KPI holds unless `--convention` asks for another; a list shows several side by side."
    return "\n".join(["## [conventions]", "", about, "", *rows, ""])


def pages() -> dict[str, str]:
    """The text of each page by its file's name."""
    load()
    kpis = "\n".join(kpi_section(KPIS[name]) for name in sorted(KPIS))
    tables = "\n".join(table_section(found) for name, found in sorted((TABLES | ANALYSES).items()))
    blocks = [block_section(head, block) for head, block in BLOCKS.items()]
    calendar = [calendar_section(head, *found) for head, found in CALENDAR.items()]
    plant = "\n".join([*blocks[:-1], conventions_section(), *calendar, blocks[-1]])
    return {
        "kpis.md": f"# KPIs\n\n{NOTE}{kpis}",
        "tables.md": f"# Tables and analyses\n\n{NOTE}{tables}",
        "plant.md": f"# Every key of plant.toml\n\n{NOTE}{plant}",
    }


def main() -> None:
    """Write the pages."""
    for name, text in pages().items():
        (HERE / name).write_text(text)


if __name__ == "__main__":
    main()
