"""The command show: a table or an analysis of a built plant."""

from typing import TYPE_CHECKING, Annotated

import typer

from plantkpi.cli.options import (
    DEMO,
    DUCKDB,
    BackendOption,
    ByOption,
    ColumnsOption,
    Format,
    FormatOption,
    FromOption,
    PlantOption,
    SetOption,
    ToOption,
    WhereOption,
    WideOption,
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
    columns: ColumnsOption = "",
    wide: WideOption = False,
) -> None:
    """Print a table or an analysis of a built plant.

    As a table, instants are printed in the plant's time zone with their offset from UTC, and each quantity once, in
    one unit; json, csv and parquet have every column, and instants in UTC (+00:00).
    """
    from plantkpi.catalog.registry import ANALYSES, needs_of, settings_from
    from plantkpi.cli import output
    from plantkpi.config.plant import load_plant
    from plantkpi.display.rows import rows_page
    from plantkpi.query.circumstances import circumstances
    from plantkpi.query.filters import ALIASES
    from plantkpi.query.session import opened

    found = load_plant(plant)
    settings = settings_from(name, pairs(setting, "--set"))
    filters = filters_of(where, start, end)
    build_if_needed(found, backend)
    with opened(found, backend) as session:
        rows = session.rows(name, listed(by), filters, limit, settings)
        if not rows.num_rows:
            say(f"{name} has no rows{' that match the filters' if filters else ''}")
        if form is not Format.table:
            output.write_rows(rows.to_pylist(), form, rows.schema)
            return
        page = rows_page(
            name,
            rows,
            output.style_of(found),
            circumstances(session, backend, filters),
            by=[ALIASES.get(word, word) for word in listed(by)],
            needs=needs_of(name) if name in ANALYSES else (),
            columns=listed(columns),
            is_whole=wide,
        )
    output.write_page(page, is_wide=wide)
