"""Write docs/tables.md and docs/kpis.md from the catalog."""

import inspect
from pathlib import Path

from plantkpi.catalog import ANALYSES, KPIS, TABLES, Kpi, Table, load
from plantkpi.contracts import rules_of

HERE = Path(__file__).parent


def kpi_section(kpi: Kpi) -> str:
    """One KPI: its card, its conventions and its docstring."""
    card = kpi.card
    facts = [
        f"`{kpi.name}` on `{card.mart}`",
        f"unit {card.unit}, from {card.low:g} to {card.high:g}, {card.better} is better",
        f"standard: {card.standard}",
        "needs " + ", ".join(need.replace("|", " or ") for need in card.needs),
    ]
    facts += [f"convention `{n}`: {', '.join(o)} (default {kpi.defaults()[n]})" for n, o in kpi.conventions.items()]
    return f"## {card.title}\n\n" + "\n".join(f"- {fact}" for fact in facts) + f"\n\n{kpi.__doc__}\n"


def table_section(table: Table) -> str:
    """One table: its docstring, inputs, settings, columns and rules."""
    lines = [f"## {table.name}", "", inspect.getdoc(table.function) or "", ""]
    lines += [f"Made from: {', '.join(f'`{i}`' for i in table.inputs)}."]
    lines += [f"Settings: {', '.join(f'`{s}`' for s in table.settings)}."] if table.settings else []
    if table.contract is not None:
        lines += ["", "| column | type | may be NULL |", "|---|---|---|"]
        lines += [
            f"| {n} | {c.dtype.type} | {'yes' if c.nullable else ''} |" for n, c in table.contract.columns.items()
        ]
        own = [f"`{n}`: {why}" for n, (_, why) in rules_of(table.contract).items() if not n.endswith("_missing")]
        lines += ["", f"Key: {', '.join(table.contract.unique)}." if table.contract.unique else "No key."]
        lines += [f"Rules that must hold (name: what breaks it): {'; '.join(own)}."] if own else []
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write both pages."""
    load()
    note = "Written by `make docs` from the code; do not edit.\n\n"
    kpis = "\n".join(kpi_section(KPIS[name]) for name in sorted(KPIS))
    (HERE / "kpis.md").write_text(f"# KPIs\n\n{note}{kpis}")
    tables = "\n".join(table_section(found) for name, found in sorted((TABLES | ANALYSES).items()))
    (HERE / "tables.md").write_text(f"# Tables and analyses\n\n{note}{tables}")


if __name__ == "__main__":
    main()
