"""The commands quarantine list, show and retry."""

from typing import Annotated

import typer

from plantkpi.cli.options import DEMO, DUCKDB, BackendOption, Format, FormatOption, PlantOption
from plantkpi.cli.refresh import build_tables, read_files
from plantkpi.runs.log import say

GROUP = "Look around"


quarantine = typer.Typer(help="Rows that broke a rule and are in quarantine.", no_args_is_help=True)


@quarantine.command("list")
def list_rules(plant: PlantOption = DEMO, backend: BackendOption = DUCKDB, form: FormatOption = Format.table) -> None:
    """List broken rules by input, with the number of rows."""
    from plantkpi.cli import output
    from plantkpi.config.plant import load_plant
    from plantkpi.query import run_history
    from plantkpi.query.session import opened

    with opened(load_plant(plant), backend) as session:
        rows = run_history.quarantine_counts(session)
    if not rows:
        say("no row is in quarantine")
    output.write_rows(rows, form)


@quarantine.command("show")
def show_rows(
    name: Annotated[str, typer.Argument(help="An input, such as state_event.")],
    rule: Annotated[list[str] | None, typer.Option("--rule", help="Only rows that broke it; several times.")] = None,
    plant: PlantOption = DEMO,
    limit: Annotated[int, typer.Option("--limit", min=0, help="Rows to print at most; 0 for all.")] = 20,
    backend: BackendOption = DUCKDB,
    form: FormatOption = Format.table,
) -> None:
    """Print rows of an input with rule, reason, file, row number and the row as received."""
    from plantkpi.cli import output
    from plantkpi.config.plant import load_plant
    from plantkpi.query import run_history
    from plantkpi.query.session import opened

    found = load_plant(plant)
    with opened(found, backend) as session:
        rows = run_history.quarantined_rows(session, name, rule or [], limit + 1 if limit else 0)
    shown = rows.slice(0, limit) if limit else rows
    if not rows.num_rows:
        say(f"no row of {name} is in quarantine")
    output.write_rows(shown.to_pylist(), form, shown.schema, found.time_zone)
    if shown.num_rows < rows.num_rows:
        say("there are more; --limit 0 prints all")


@quarantine.command("retry")
def retry(plant: PlantOption = DEMO, backend: BackendOption = DUCKDB) -> None:
    """Validate all rows again, after a mapping or a rule of the plant was corrected, and print what left quarantine.

    Nothing is lost in between: raw rows are kept as received, and a build validates them again. Rows still broken stay.
    """
    from plantkpi.cli import output
    from plantkpi.config.plant import load_plant
    from plantkpi.query import run_history
    from plantkpi.query.session import opened

    found = load_plant(plant)
    with opened(found, backend) as session:
        before = {(r["input"], r["rule"]): r["rows"] for r in run_history.quarantine_counts(session)}
    read_files(found)
    build_tables(found, backend=backend)
    with opened(found, backend) as session:
        after = {(r["input"], r["rule"]): r["rows"] for r in run_history.quarantine_counts(session)}
    changes = [
        {"input": name, "rule": rule, "before_rows": before.get((name, rule), 0), "rows": after.get((name, rule), 0)}
        for name, rule in sorted({**before, **after})
    ]
    if not changes:
        say("no row was in quarantine, and none is")
    output.write_rows(changes, "table")
