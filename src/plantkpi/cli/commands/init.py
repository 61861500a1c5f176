"""The command init: a plant to start from."""

from pathlib import Path
from typing import Annotated

import typer

from plantkpi.runs.log import say

GROUP = "Start"


def init(folder: Annotated[Path, typer.Argument(help="New folder for your plant.")]) -> None:
    """Write a commented plant.toml and sample files to start from."""
    from plantkpi.demo.starter import write_starter

    for path in write_starter(folder):
        say(f"wrote {path}")
    say(f"now try: plantkpi build --plant {folder} && plantkpi kpi oee availability --plant {folder} --by machine")
