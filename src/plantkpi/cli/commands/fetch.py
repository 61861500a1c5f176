"""The command fetch: known public data sets."""

from pathlib import Path
from typing import Annotated

import typer

from plantkpi.runs.log import say

GROUP = "Start"


def fetch(
    name: Annotated[str, typer.Argument(help="cmapss, bottling_line or azure_fleet.")],
    origin: Annotated[str, typer.Option("--from", help="Folder, zip or URL to take the files from.")] = "",
    plant: Annotated[Path | None, typer.Option("--plant", help="Plant folder; default data/NAME.")] = None,
    max_mb: Annotated[int, typer.Option("--max-mb", min=1, help="Megabytes to take at most.")] = 2000,
    max_s: Annotated[int, typer.Option("--max-s", min=1, help="Seconds that a download may take in total.")] = 1800,
    allow_http: Annotated[
        bool, typer.Option("--allow-http", help="Take addresses with http://, which anybody on the way can change.")
    ] = False,
) -> None:
    """Get a known public data set and its plant.toml into data/NAME, checked by SHA-256."""
    from plantkpi.demo.public_data import FetchLimits, configure
    from plantkpi.demo.public_data import fetch as fetch_files
    from plantkpi.progress import bar

    folder = plant or Path("data") / name
    for path in fetch_files(name, folder, origin or None, bar, FetchLimits(max_mb, max_s, allow_http)):
        say(f"{path}: as published")
    configure(name, folder)
    say(f"next: plantkpi build --plant {folder}")
