"""Options that several commands share, and their text as values."""

from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from plantkpi.config.engines import ENGINES
from plantkpi.errors import ConfigError, did_you_mean
from plantkpi.vocabulary import OUT_OF_YEARS, is_in_years

if TYPE_CHECKING:
    from plantkpi.config.plant import Plant

DEMO = Path("data/demo")
DUCKDB = "duckdb"


def known_backend(name: str) -> str:
    """The name of an engine; a usage error with the nearest one for another."""
    if name not in ENGINES:
        raise typer.BadParameter(f"no backend {name!r}.{did_you_mean(name, ENGINES)}")
    return name


class Format(StrEnum):
    """How results are printed."""

    table = "table"
    json = "json"
    csv = "csv"
    parquet = "parquet"


PlantOption = Annotated[Path, typer.Option("--plant", help="Folder with plant.toml.")]
BackendOption = Annotated[
    str,
    typer.Option(
        "--backend", callback=known_backend, help=f"Engine to run on, or to print SQL for: {', '.join(ENGINES)}."
    ),
]
AsOfOption = Annotated[
    str,
    typer.Option(
        "--as-of",
        help="Instant at which open stops end (ISO 8601, in the plant's time zone unless it names one: "
        "2026-03-09T14:00Z); default: the latest in the data.",
    ),
]
KnownAtOption = Annotated[
    str,
    typer.Option(
        "--known-at",
        help="Build what was known then: files in the versions that had been read (an instant as of --as-of).",
    ),
]
FormatOption = Annotated[Format, typer.Option("--format", help="table, json, csv or parquet.")]
ByOption = Annotated[
    str,
    typer.Option("--by", help="Group by these, separated by commas: line,week,shift,machine,product,operator,..."),
]
WhereOption = Annotated[
    list[str] | None, typer.Option("--where", help="Keep rows with COLUMN=VALUE; may be given several times.")
]
ConventionOption = Annotated[
    list[str] | None, typer.Option("--convention", help="NAME=VALUE[,VALUE]; several values side by side.")
]
WideOption = Annotated[bool, typer.Option("--wide", help="As a table: every column and row, however wide.")]
ColumnsOption = Annotated[
    str, typer.Option("--columns", help="As a table: these columns only, by their names in json, separated by commas.")
]
SetOption = Annotated[
    list[str] | None,
    typer.Option("--set", help="SETTING=VALUE of an analysis (docs/tables.md names them); several times."),
]
FromOption = Annotated[str, typer.Option("--from", help="First business date (2026-03-09).")]
ToOption = Annotated[str, typer.Option("--to", help="Business date to stop before.")]


def listed(text: str) -> list[str]:
    """The parts between commas."""
    return [part.strip() for part in text.split(",") if part.strip()]


def pairs(items: list[str] | None, option: str) -> dict[str, str]:
    """NAME=VALUE items by name; ConfigError for another shape."""
    for item in items or []:
        if "=" not in item:
            raise ConfigError(f"{option} {item!r} is not NAME=VALUE")
    return dict(item.partition("=")[::2] for item in items or [])


def business_date(text: str, option: str) -> date | None:
    """The date, None for no text; ConfigError for another shape, and for a year that no plant records."""
    try:
        found = date.fromisoformat(text) if text else None
    except ValueError as error:
        raise ConfigError(f"{option} {text!r} is not a date; write 2026-03-09") from error
    _refuse_other_years(found, text, option)
    return found


def instant(text: str, plant: "Plant", option: str = "--as-of") -> datetime | None:
    """The instant, in the plant's zone unless the text names one; None for no text; errors as for a date."""
    from zoneinfo import ZoneInfo

    try:
        found = datetime.fromisoformat(text) if text else None
    except ValueError as error:
        raise ConfigError(f"{option} {text!r} is not an instant; write 2026-03-09T14:00:00") from error
    _refuse_other_years(found, text, option)
    return found.replace(tzinfo=ZoneInfo(plant.time_zone)) if found and found.tzinfo is None else found


def _refuse_other_years(found: date | None, text: str, option: str) -> None:
    if found and not is_in_years(found):
        raise ConfigError(f"{option} {text!r} {OUT_OF_YEARS}")
