"""Commands to look around: ls, lineage."""

from enum import StrEnum
from typing import Annotated

import typer


class Listing(StrEnum):
    """What ls lists."""

    tables = "tables"
    kpis = "kpis"
    analyses = "analyses"
    conventions = "conventions"


def ls(
    what: Annotated[Listing | None, typer.Argument(help="tables, kpis, analyses or conventions; default: all.")] = None,
) -> None:
    """List tables, KPIs, analyses and conventions."""
    from plantkpi import listing, render

    for kind in [what] if what else list(Listing):
        if what is None:
            print(f"{kind}:")
        render.write_rows(listing.rows(kind), "table")


def lineage(name: Annotated[str, typer.Argument(help="A table or KPI.")]) -> None:
    """Print what a table or KPI is made from, down to the received inputs."""
    from plantkpi import listing

    print("\n".join(listing.tree(name)))
