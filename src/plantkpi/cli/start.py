"""Commands to begin with: demo, init, fetch."""

from pathlib import Path
from typing import Annotated

import typer

from plantkpi.cli.messages import say
from plantkpi.cli.options import DEMO
from plantkpi.cli.run import build_tables, read_files


def demo(folder: Annotated[Path, typer.Argument(help="Folder of the demo plant.")] = DEMO) -> None:
    """Simulate a plant, ingest and build it, and print its KPIs."""
    from plantkpi.demo import showcase

    plant = showcase.prepare(folder)
    read_files(plant)
    build_tables(plant)
    showcase.show(plant)


def init(folder: Annotated[Path, typer.Argument(help="New folder for your plant.")]) -> None:
    """Write a commented plant.toml and sample files to start from."""
    from plantkpi.demo.starter import write_starter

    for path in write_starter(folder):
        say(f"wrote {path}")
    say(f"now try: plantkpi build --plant {folder} && plantkpi kpi oee availability --plant {folder} --by machine")


def fetch(
    name: Annotated[str, typer.Argument(help="cmapss, bottling_line or azure_fleet.")],
    origin: Annotated[str, typer.Option("--from", help="Folder, zip or URL to take the files from.")] = "",
    plant: Annotated[Path | None, typer.Option("--plant", help="Plant folder; default data/NAME.")] = None,
) -> None:
    """Get a known public data set and its plant.toml into data/NAME, checked by SHA-256."""
    from plantkpi.demo.public_data import configure
    from plantkpi.demo.public_data import fetch as fetch_files
    from plantkpi.progress import bar

    folder = plant or Path("data") / name
    for path in fetch_files(name, folder, origin or None, bar):
        say(f"{path}: as published")
    configure(name, folder)
    say(f"next: plantkpi build --plant {folder}")
