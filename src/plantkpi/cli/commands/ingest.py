"""The command ingest."""

from typing import TYPE_CHECKING, Annotated

import typer

from plantkpi.cli.options import (
    DEMO,
    PlantOption,
)
from plantkpi.cli.refresh import read_files

if TYPE_CHECKING:
    pass

GROUP = "Update"


def ingest(
    plant: PlantOption = DEMO,
    forget: Annotated[
        list[str] | None,
        typer.Option(
            "--forget",
            help="Drop the rows of FILE, which was deleted at the source on purpose; may be given several times.",
        ),
    ] = None,
) -> None:
    """Read new and changed files of the plant into raw Parquet."""
    from plantkpi.config.plant import load_plant

    read_files(load_plant(plant), forget or [])
