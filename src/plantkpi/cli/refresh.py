"""Bringing a plant up to date before or instead of an answer: read files, build tables."""

from datetime import datetime
from typing import TYPE_CHECKING

from plantkpi.cli.messages import report_build, report_ingest
from plantkpi.runs.log import say

if TYPE_CHECKING:
    from plantkpi.config.plant import Plant


def read_files(plant: "Plant", forget: list[str] | None = None) -> None:
    """Ingest, and say what became of the files."""
    from plantkpi.ingest.ingest import ingest as ingest_files
    from plantkpi.progress import bar

    report_ingest(ingest_files(plant, forget=forget or [], progress=bar))


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

    report_build(build_all(plant, backend=backend, as_of=as_of, known_at=known_at, is_full=is_full, progress=bar))


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
