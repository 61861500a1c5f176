"""The command show: a table or an analysis of a built plant."""

from typing import TYPE_CHECKING, Annotated

import typer

from plantkpi.cli.options import (
    DEMO,
    DUCKDB,
    BackendOption,
    ByOption,
    Format,
    FormatOption,
    FromOption,
    PlantOption,
    SetOption,
    ToOption,
    WhereOption,
    listed,
    pairs,
)
from plantkpi.cli.questions import filters_of
from plantkpi.cli.refresh import build_if_needed
from plantkpi.runs.log import say

if TYPE_CHECKING:
    pass

GROUP = "Ask"


def show(
    name: Annotated[
        str,
        typer.Argument(help="A built table, or an analysis such as stop_pareto, waterfall, sensor_degradation."),
    ],
    plant: PlantOption = DEMO,
    by: ByOption = "",
    where: WhereOption = None,
    start: FromOption = "",
    end: ToOption = "",
    setting: SetOption = None,
    limit: Annotated[int, typer.Option("--limit", min=0, help="Rows to print at most; 0 for all.")] = 0,
    form: FormatOption = Format.table,
    backend: BackendOption = DUCKDB,
) -> None:
    """Print a table or an analysis of a built plant.

    As a table, instants are printed in the plant's time zone with their offset from UTC; json, csv and parquet
    hold them in UTC (+00:00).
    """
    from plantkpi.catalog.registry import settings_from
    from plantkpi.cli import output
    from plantkpi.config.plant import load_plant
    from plantkpi.query.session import opened

    found = load_plant(plant)
    settings = settings_from(name, pairs(setting, "--set"))
    filters = filters_of(where, start, end)
    build_if_needed(found, backend)
    with opened(found, backend) as session:
        rows = session.rows(name, listed(by), filters, limit, settings)
    if not rows.num_rows:
        say(f"{name} has no rows{' that match the filters' if filters else ''}")
    output.write_rows(rows.to_pylist(), form, rows.schema, found.time_zone)
