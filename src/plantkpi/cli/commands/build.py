"""The command build."""

from contextlib import ExitStack
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from plantkpi.cli.options import (
    DEMO,
    DUCKDB,
    AsOfOption,
    BackendOption,
    KnownAtOption,
    PlantOption,
    instant,
)
from plantkpi.cli.refresh import build_tables, read_files
from plantkpi.runs.log import say

if TYPE_CHECKING:
    from plantkpi.config.plant import Plant

_TELLING_BYTES = ("bigquery",)
"""Backends that know beforehand what a query reads."""

GROUP = "Update"


def build(
    plant_folder: PlantOption = DEMO,
    backend: BackendOption = DUCKDB,
    as_of: AsOfOption = "",
    known_at: KnownAtOption = "",
    full: Annotated[
        bool, typer.Option("--full", help="Full refresh: rebuild every table, also the unchanged ones.")
    ] = False,
    plan: Annotated[
        bool, typer.Option("--plan", help="Print what a build would read, rebuild and delete, and change nothing.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Print the statements and run none of them.")] = False,
) -> None:
    """Ingest what is new and build the tables of the plant that it changes."""
    from plantkpi.config.plant import load_plant

    found = load_plant(plant_folder)
    until = instant(as_of, found)
    if dry_run:
        print_statements(found, backend, until)
        return
    known = instant(known_at, found, "--known-at")
    if plan:
        print_plan(found, backend, until, known, is_full=full)
        return
    if known is None:
        read_files(found)
    build_tables(found, until, backend, known_at=known, is_full=full)


def print_plan(
    plant: "Plant", backend: str, as_of: datetime | None, known_at: datetime | None, *, is_full: bool
) -> None:
    """What the next build would do."""
    from plantkpi.build.build import plan_of
    from plantkpi.cli.build_plan import plan_lines
    from plantkpi.errors import printable
    from plantkpi.ingest.ingest import current_files
    from plantkpi.ingest.preview import Preview, previewed
    from plantkpi.progress import bar

    with ExitStack() as stack:
        if known_at is None:
            preview = stack.enter_context(previewed(plant, bar))
        else:
            preview = Preview(plant, (), current_files(plant, known_at))
        plan = plan_of(preview.plant, preview.files, backend=backend, as_of=as_of, published=plant, is_full=is_full)
        for line in plan_lines(plan, preview, plant.name, backend):
            print(printable(line))


def print_statements(plant: "Plant", backend: str, as_of: datetime | None) -> None:
    """The statements of a build, in order; on BigQuery with the bytes that each would read of the last build."""
    from plantkpi.engines.registry import reading
    from plantkpi.errors import ConfigError, EngineError
    from plantkpi.query.compiled_sql import statements

    with ExitStack() as stack:
        built = None
        if backend in _TELLING_BYTES:
            try:
                built = stack.enter_context(reading(plant, backend))
            except (ConfigError, EngineError) as error:
                say(f"bytes that would be read are not known: {error}")
        for statement in statements(backend, plant.table_settings(as_of), built):
            print(f"{statement}\n")
