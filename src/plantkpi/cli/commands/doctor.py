"""The command doctor: whether a backend is ready."""

import typer

from plantkpi.cli.options import DEMO, DUCKDB, BackendOption, PlantOption
from plantkpi.errors import printable

GROUP = "Operate"


def doctor(backend: BackendOption = DUCKDB, plant: PlantOption = DEMO) -> None:
    """Check what a build on a backend needs: versions, connection, privileges, time zone, names, bulk path."""
    from plantkpi.checks.doctor import examine

    sick = False
    for finding in examine(backend, plant):
        print(printable(f"{'ok  ' if finding.is_well else 'FAIL'} {finding.check}: {finding.found}"))
        if not finding.is_well:
            sick = True
            if finding.mend:
                print(printable(f"     {finding.mend}"))
    if sick:
        raise typer.Exit(4)
