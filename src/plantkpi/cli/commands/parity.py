"""The command parity: the same plant on several engines."""

from typing import Annotated

import typer

from plantkpi.cli.options import DEMO, PlantOption, listed
from plantkpi.cli.refresh import read_files
from plantkpi.config.engines import WAREHOUSES
from plantkpi.runs.log import say

GROUP = "Operate"


def parity(
    plant: PlantOption = DEMO,
    backend: Annotated[
        str, typer.Option("--backend", help="Engines to compare with DuckDB, separated by commas.")
    ] = ",".join(WAREHOUSES),
) -> None:
    """Ingest what is new, build the plant on several engines, and compare every table, analysis and KPI with DuckDB's.

    A backend that cannot be had is `compiled only`. Exit code 3 when anything differs.
    """
    from plantkpi.checks import parity as comparison
    from plantkpi.cli import output
    from plantkpi.config.plant import load_plant
    from plantkpi.display.rows import records_page
    from plantkpi.engines.registry import dialect
    from plantkpi.progress import bar

    backends = listed(backend)
    for name in backends:
        dialect(name)
    found = load_plant(plant)
    read_files(found)
    verdicts = comparison.compare(found, backends, bar)
    grid = comparison.grid(verdicts, [b for b in backends if b != "duckdb"])
    output.write_page(records_page(grid, output.style_of(found)))
    for verdict in dict.fromkeys((v.backend, v.detail) for v in verdicts if v.verdict == comparison.COMPILED):
        say(f"{verdict[0]} is compiled only: {verdict[1]}")
    if not all(v.is_same for v in verdicts):
        raise typer.Exit(3)
