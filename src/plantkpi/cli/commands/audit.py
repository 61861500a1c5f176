"""The command audit: runs of ingest and build."""

from typing import Annotated

import typer

from plantkpi.cli.options import DEMO, ColumnsOption, Format, FormatOption, PlantOption, WideOption, listed
from plantkpi.runs.log import say

GROUP = "Look around"


def audit(
    run: Annotated[str, typer.Argument(help="Id of a run, or its start; default: list the runs.")] = "",
    plant: PlantOption = DEMO,
    limit: Annotated[int, typer.Option("--limit", min=0, help="Runs to list at most; 0 for all.")] = 20,
    form: FormatOption = Format.table,
    columns: ColumnsOption = "",
    wide: WideOption = False,
) -> None:
    """List runs of ingest and build, or print what became of each file or table in one."""
    from plantkpi.cli import output
    from plantkpi.config.plant import load_plant
    from plantkpi.display.audit import runs_page, steps_page
    from plantkpi.query import run_history

    found = load_plant(plant)
    rows = run_history.steps(found, run) if run else run_history.runs(found)
    kept = rows[:limit] if limit and not run else rows
    if not rows:
        say(f"{plant} has no runs yet; `plantkpi build --plant {plant}` makes one")
    if form is not Format.table:
        output.write_rows(kept, form)
    elif kept:
        page = steps_page if run else runs_page
        output.write_page(page(kept, output.style_of(found), listed(columns), is_whole=wide), is_wide=wide)
    if len(kept) < len(rows):
        say(f"{len(rows) - len(kept)} earlier runs; --limit 0 lists all")
