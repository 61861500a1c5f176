"""The command lineage: what a table or KPI is made from."""

from typing import Annotated

import typer

GROUP = "Look around"


def lineage(name: Annotated[str, typer.Argument(help="A table or KPI.")]) -> None:
    """Print what a table or KPI is made from, down to the received inputs."""
    from plantkpi.catalog import listing

    print("\n".join(listing.tree(name)))
