"""The command ls: what there is."""

from enum import StrEnum
from typing import Annotated

import typer

from plantkpi.cli.options import WideOption

GROUP = "Look around"


class Listing(StrEnum):
    """What ls lists."""

    tables = "tables"
    kpis = "kpis"
    analyses = "analyses"
    conventions = "conventions"
    kpi = "kpi"


def ls(
    what: Annotated[
        Listing | None, typer.Argument(help="tables, kpis, analyses or conventions; default: all. kpi: one in full.")
    ] = None,
    name: Annotated[str, typer.Argument(help="The KPI of `ls kpi NAME`.")] = "",
    search: Annotated[str, typer.Option("--search", help="Only what has this word in one of its columns.")] = "",
    wide: WideOption = False,
) -> None:
    """List tables, KPIs, analyses and conventions; `ls kpi NAME` prints what one KPI is."""
    from plantkpi.catalog import listing
    from plantkpi.cli import output
    from plantkpi.display.rows import records_page
    from plantkpi.display.values import Style

    if what is Listing.kpi:
        print_card(name)
        return
    if name:
        raise typer.BadParameter(f"{name!r} goes with `ls kpi`; to find a word, write --search {name}")
    style, found = Style(), False
    for kind in [what] if what else [kind for kind in Listing if kind is not Listing.kpi]:
        rows = listing.matching(listing.rows(kind), search)
        if rows or not search:
            page = records_page(rows, style, title=[] if what else [f"{kind}:"])
            output.write_page(page, is_wide=wide)
            found = True
    if not found:
        from plantkpi.runs.log import say

        say(f"nothing has {search!r} in it")


def print_card(name: str) -> None:
    """Definition, formula, unit, standard, conventions, inputs and an example of a KPI; a usage error without one."""
    from plantkpi.catalog.registry import find_kpi
    from plantkpi.checks.verify import example_of
    from plantkpi.cli import output
    from plantkpi.display.card import card_page

    if not name:
        raise typer.BadParameter("which KPI? Write `plantkpi ls kpi oee`; `plantkpi ls kpis` lists them")
    output.write_page(card_page(find_kpi(name), example_of(name)))
