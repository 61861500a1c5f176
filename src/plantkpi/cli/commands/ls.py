"""The command ls: what there is."""

from enum import StrEnum
from typing import Annotated

import typer

GROUP = "Look around"


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
    from plantkpi.catalog import listing
    from plantkpi.cli import output

    for kind in [what] if what else list(Listing):
        if what is None:
            print(f"{kind}:")
        output.write_rows(listing.rows(kind), "table")
