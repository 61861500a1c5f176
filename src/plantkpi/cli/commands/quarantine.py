"""The commands quarantine list, show and retry."""

from typing import Annotated

import typer

from plantkpi.cli.options import (
    DEMO,
    DUCKDB,
    BackendOption,
    ColumnsOption,
    Format,
    FormatOption,
    PlantOption,
    WideOption,
    listed,
)
from plantkpi.cli.refresh import build_tables, read_files
from plantkpi.runs.log import say

GROUP = "Look around"


quarantine = typer.Typer(help="Rows that broke a rule and are in quarantine.", no_args_is_help=True)


@quarantine.command("list")
def list_rules(plant: PlantOption = DEMO, backend: BackendOption = DUCKDB, form: FormatOption = Format.table) -> None:
    """List broken rules by input, with the number of rows."""
    from plantkpi.cli import output
    from plantkpi.config.plant import load_plant
    from plantkpi.display.rows import records_page
    from plantkpi.query import run_history
    from plantkpi.query.session import opened

    found = load_plant(plant)
    with opened(found, backend) as session:
        rows = run_history.quarantine_counts(session)
    if not rows:
        say("no row is in quarantine")
    if form is not Format.table:
        output.write_rows(rows, form)
    elif rows:
        notes = [f"The rows: plantkpi quarantine show {rows[0]['input']}"]
        output.write_page(records_page(rows, output.style_of(found), groups=1, notes=notes))


@quarantine.command("show")
def show_rows(
    name: Annotated[str, typer.Argument(help="An input, such as state_event.")],
    rule: Annotated[list[str] | None, typer.Option("--rule", help="Only rows that broke it; several times.")] = None,
    plant: PlantOption = DEMO,
    limit: Annotated[int, typer.Option("--limit", min=0, help="Rows to print at most; 0 for all.")] = 20,
    backend: BackendOption = DUCKDB,
    form: FormatOption = Format.table,
    columns: ColumnsOption = "",
    wide: WideOption = False,
) -> None:
    """Print rows of an input with rule, reason, file, row number and the row as received."""
    from plantkpi.cli import output
    from plantkpi.config.plant import load_plant
    from plantkpi.display.quarantine import quarantine_page
    from plantkpi.query import run_history
    from plantkpi.query.session import opened

    found = load_plant(plant)
    with opened(found, backend) as session:
        rows = run_history.quarantined_rows(session, name, rule or [], limit + 1 if limit else 0)
    shown = rows.slice(0, limit) if limit else rows
    if not rows.num_rows:
        say(f"no row of {name} is in quarantine")
    if form is not Format.table:
        output.write_rows(shown.to_pylist(), form, shown.schema)
    elif shown.num_rows:
        style = output.style_of(found)
        output.write_page(quarantine_page(name, shown, style, listed(columns), is_whole=wide), is_wide=wide)
    if shown.num_rows < rows.num_rows:
        say("there are more; --limit 0 prints all")


@quarantine.command("retry")
def retry(plant: PlantOption = DEMO, backend: BackendOption = DUCKDB) -> None:
    """Validate all rows again, after a mapping or a rule of the plant was corrected, and print what left quarantine.

    Nothing is lost in between: raw rows are kept as received, and a build validates them again. Rows still broken stay.
    """
    from plantkpi.cli import output
    from plantkpi.config.plant import load_plant
    from plantkpi.display.rows import records_page
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
        return
    output.write_page(records_page(changes, output.style_of(found), groups=1))
