"""The command backfill: a long history step by step."""

from typing import TYPE_CHECKING, Annotated

import typer

from plantkpi.cli.messages import report_step
from plantkpi.cli.options import (
    DEMO,
    DUCKDB,
    BackendOption,
    PlantOption,
    business_date,
)
from plantkpi.cli.refresh import read_files

if TYPE_CHECKING:
    pass

_LONGEST_STEP = 36_500
"""Days."""

GROUP = "Update"


def backfill(
    plant: PlantOption = DEMO,
    backend: BackendOption = DUCKDB,
    start: Annotated[
        str,
        typer.Option("--from", help="Day where steps begin (2026-03-09); all before is in the first."),
    ] = "",
    end: Annotated[str, typer.Option("--to", help="Day to stop before (2026-04-01); default: the end.")] = "",
    days: Annotated[int, typer.Option("--days", min=1, max=_LONGEST_STEP, help="Days in a step.")] = 31,
    full: Annotated[bool, typer.Option("--full", help="Begin again; readers see less until it is done.")] = False,
) -> None:
    """Build a long history step by step, in the memory of a step; go on where the published one ends.

    Each step is published, so that readers see a history that grows. In the end there is what `build` makes at once.
    """
    from plantkpi.build.backfill import backfill as steps
    from plantkpi.config.plant import load_plant
    from plantkpi.progress import bar
    from plantkpi.query.filters import Filters

    found = load_plant(plant)
    span = Filters(start=business_date(start, "--from"), end=business_date(end, "--to"))
    read_files(found)
    for step in steps(found, backend=backend, start=span.start, end=span.end, days=days, is_full=full, progress=bar):
        report_step(step)
