"""Commands to look around: ls, lineage, verify, doctor, parity."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from plantkpi.cli.messages import say
from plantkpi.cli.options import DEMO, Backend, BackendOption, Format, FormatOption, PlantOption, listed
from plantkpi.cli.run import read_files


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


def lineage(name: Annotated[str, typer.Argument(help="A table or KPI.")]) -> None:
    """Print what a table or KPI is made from, down to the received inputs."""
    from plantkpi.catalog import listing

    print("\n".join(listing.tree(name)))


def verify(
    ids: Annotated[list[str] | None, typer.Argument(help="Ids of examples, such as B-1; default: all.")] = None,
    datasets: Annotated[
        Path | None,
        typer.Option("--datasets", envvar="PLANTKPI_DATASETS", help="Folder of the public data sets."),
    ] = None,
    form: FormatOption = Format.table,
) -> None:
    """Run the published and derived examples and print id, expected, got and source.

    Examples on public data are run when --datasets names their folder. Exit code 3 when an answer is another one.
    """
    from plantkpi.checks.verify import verify as verified
    from plantkpi.cli import output

    words = {True: "ok", False: "WRONG", None: "not run"}
    found = list(verified(ids or [], datasets))
    rows = [
        {"id": f.id, "asked": f.asked, "expected": f.expected, "got": f.got, "is": words[f.is_met], "source": f.source}
        for f in found
    ]
    output.write_rows(rows, form)
    say(", ".join(f"{sum(words[f.is_met] == w for f in found)} {w}" for w in words.values()))
    if any(f.is_met is False for f in found):
        raise typer.Exit(3)


def doctor(backend: BackendOption = Backend.duckdb, plant: PlantOption = DEMO) -> None:
    """Check what a build on a backend needs: versions, connection, privileges, time zone, names, bulk path."""
    from plantkpi.checks.doctor import examine

    sick = False
    for finding in examine(backend, plant):
        print(f"{'ok  ' if finding.is_well else 'FAIL'} {finding.check}: {finding.found}")
        if not finding.is_well:
            sick = True
            if finding.mend:
                print(f"     {finding.mend}")
    if sick:
        raise typer.Exit(4)


def parity(
    plant: PlantOption = DEMO,
    backend: Annotated[
        str, typer.Option("--backend", help="Engines to compare with DuckDB, separated by commas.")
    ] = "postgres,spark,bigquery,snowflake",
) -> None:
    """Ingest what is new, build the plant on several engines, and compare every table, analysis and KPI with DuckDB's.

    A backend that cannot be had is `compiled only`. Exit code 3 when anything differs.
    """
    from plantkpi.checks import parity as comparison
    from plantkpi.cli import output
    from plantkpi.config.plant import load_plant
    from plantkpi.engines.registry import dialect
    from plantkpi.progress import bar

    backends = listed(backend)
    for name in backends:
        dialect(name)
    found = load_plant(plant)
    read_files(found)
    verdicts = comparison.compare(found, backends, bar)
    output.write_rows(comparison.grid(verdicts, [b for b in backends if b != "duckdb"]), "table")
    for verdict in dict.fromkeys((v.backend, v.detail) for v in verdicts if v.verdict == comparison.COMPILED):
        say(f"{verdict[0]} is compiled only: {verdict[1]}")
    if not all(v.is_same for v in verdicts):
        raise typer.Exit(3)
