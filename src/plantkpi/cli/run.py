"""Commands that bring a plant up to date: ingest, build, backfill, check."""

from contextlib import ExitStack
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from plantkpi.cli.messages import say, tell_build, tell_ingest, tell_step
from plantkpi.cli.options import (
    DEMO,
    AsOfOption,
    Backend,
    BackendOption,
    KnownAtOption,
    PlantOption,
    business_date,
    instant,
)

if TYPE_CHECKING:
    from plantkpi.config.plant import Plant

_TELLING_BYTES = ("bigquery",)
"""Backends that tell beforehand what a query reads."""
_LONGEST_STEP = 36_500
"""Days."""


def ingest(
    plant: PlantOption = DEMO,
    forget: Annotated[
        list[str] | None,
        typer.Option(
            "--forget",
            help="Drop the rows of FILE, which was deleted at the source on purpose; may be given several times.",
        ),
    ] = None,
) -> None:
    """Read new and changed files of the plant into raw Parquet."""
    from plantkpi.config.plant import load_plant

    read_files(load_plant(plant), forget or [])


def build(
    plant: PlantOption = DEMO,
    backend: BackendOption = Backend.duckdb,
    as_of: AsOfOption = "",
    known_at: KnownAtOption = "",
    full: Annotated[
        bool, typer.Option("--full", help="Make every table anew, also those that would come out as they are.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Print the statements and run none of them.")] = False,
) -> None:
    """Ingest what is new and build the tables of the plant that it changes."""
    from plantkpi.config.plant import load_plant

    found = load_plant(plant)
    until = instant(as_of, found)
    if dry_run:
        print_statements(found, backend, until)
        return
    known = instant(known_at, found, "--known-at")
    if known is None:
        read_files(found)
    build_tables(found, until, backend, known_at=known, is_full=full)


def backfill(
    plant: PlantOption = DEMO,
    backend: BackendOption = Backend.duckdb,
    start: Annotated[
        str,
        typer.Option("--from", help="Day where steps begin (2026-03-09); all before is in the first."),
    ] = "",
    end: Annotated[str, typer.Option("--to", help="Day to stop before (2026-04-01); default: the end.")] = "",
    days: Annotated[int, typer.Option("--days", min=1, max=_LONGEST_STEP, help="Days in a step.")] = 31,
    full: Annotated[bool, typer.Option("--full", help="Begin again; readers see less until it is done.")] = False,
) -> None:
    """Build a long history step by step, in the memory of a step; go on where the published one ends.

    Each step is published, so that readers see a history that grows. In the end there is what `build` makes at once.
    """
    from plantkpi.build.backfill import backfill as steps
    from plantkpi.config.plant import load_plant
    from plantkpi.progress import bar
    from plantkpi.query.filters import Filters

    found = load_plant(plant)
    span = Filters(start=business_date(start, "--from"), end=business_date(end, "--to"))
    read_files(found)
    for step in steps(found, backend=backend, start=span.start, end=span.end, days=days, is_full=full, progress=bar):
        tell_step(step)


def check(plant: PlantOption = DEMO, backend: BackendOption = Backend.duckdb) -> None:
    """Check every contract and ledger of the built tables."""
    from plantkpi.checks import check
    from plantkpi.config.plant import load_plant

    for line in check.check(load_plant(plant), backend):
        print(line)


def read_files(plant: "Plant", forget: list[str] | None = None) -> None:
    """Ingest, and say what became of the files."""
    from plantkpi.ingest.ingest import ingest as ingest_files
    from plantkpi.progress import bar

    tell_ingest(ingest_files(plant, forget=forget or [], progress=bar))


def build_tables(
    plant: "Plant",
    as_of: datetime | None = None,
    backend: str = "duckdb",
    *,
    known_at: datetime | None = None,
    is_full: bool = False,
) -> None:
    """Build, and say what became of the rows."""
    from plantkpi.build.build import build as build_all
    from plantkpi.progress import bar

    tell_build(build_all(plant, backend=backend, as_of=as_of, known_at=known_at, is_full=is_full, progress=bar))


def print_statements(plant: "Plant", backend: str, as_of: datetime | None) -> None:
    """The statements of a build, in order; on BigQuery with the bytes that each would read of the last build."""
    from plantkpi.build.build import settings_for
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
        for statement in statements(backend, settings_for(plant, as_of), built):
            print(f"{statement}\n")


def build_if_needed(plant: "Plant", backend: str = "duckdb") -> None:
    """Build a plant that never was on DuckDB; say when its configuration is newer than its tables there."""
    from plantkpi.engines.duckdb import built_path

    if backend != "duckdb":
        return

    built = built_path(plant)
    changed = [
        f.name
        for f in (plant.folder / "plant.toml", plant.sources_file)
        if f.is_file() and built.is_file() and f.stat().st_mtime > built.stat().st_mtime
    ]
    if changed:
        say(f"{' and '.join(changed)} changed since the build; `plantkpi build --plant {plant.folder}` applies it")
    if not built.is_file():
        say(f"{plant.folder} has not been built yet; building it now")
        read_files(plant)
        build_tables(plant)
