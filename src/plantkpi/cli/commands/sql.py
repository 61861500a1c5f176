"""The command sql: the SQL of KPIs, tables and analyses."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from plantkpi.cli.options import (
    DUCKDB,
    BackendOption,
    ByOption,
    ConventionOption,
    FromOption,
    SetOption,
    ToOption,
    WhereOption,
    pairs,
)
from plantkpi.cli.questions import filters_of, question_of

if TYPE_CHECKING:
    pass

GROUP = "Ask"


def sql(
    names: Annotated[list[str], typer.Argument(help="KPIs, or one table or analysis.")],
    backend: BackendOption = DUCKDB,
    plant: Annotated[
        Path | None, typer.Option("--plant", help="Plant whose settings hold; default: none, the defaults.")
    ] = None,
    by: ByOption = "",
    where: WhereOption = None,
    start: FromOption = "",
    end: ToOption = "",
    convention: ConventionOption = None,
    setting: SetOption = None,
) -> None:
    """Print the SQL of KPIs, a table or an analysis for an engine, without login or driver."""
    from plantkpi.catalog.registry import settings_from
    from plantkpi.config.plant import load_plant
    from plantkpi.query.compiled_sql import compiled

    found = load_plant(plant) if plant else None
    settings = settings_from(names[0], pairs(setting, "--set"))
    question = question_of(names, by, filters_of(where, start, end), convention, found)
    print("\n\n".join(compiled(question, backend, {**(found.settings if found else {}), **settings})))
