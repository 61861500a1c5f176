"""The command kpi: KPIs of a built plant."""

from typing import TYPE_CHECKING, Annotated

import typer

from plantkpi.cli.options import (
    DEMO,
    DUCKDB,
    BackendOption,
    ByOption,
    ConventionOption,
    Format,
    FormatOption,
    FromOption,
    PlantOption,
    ToOption,
    WhereOption,
    WideOption,
)
from plantkpi.cli.questions import filters_of, question_of
from plantkpi.cli.refresh import build_if_needed
from plantkpi.runs.log import say

if TYPE_CHECKING:
    pass

GROUP = "Ask"


def kpi(
    names: Annotated[list[str], typer.Argument(help="KPIs, such as: oee mtbf. `plantkpi ls kpis` lists them.")],
    plant: PlantOption = DEMO,
    by: ByOption = "",
    where: WhereOption = None,
    start: FromOption = "",
    end: ToOption = "",
    convention: ConventionOption = None,
    form: FormatOption = Format.table,
    backend: BackendOption = DUCKDB,
    parts: Annotated[
        bool, typer.Option("--parts", help="As a table: numerators and denominators of more than two KPIs as well.")
    ] = False,
    every: Annotated[bool, typer.Option("--all", help="As a table: groups whose denominator is 0 as well.")] = False,
    wide: WideOption = False,
) -> None:
    """Print KPIs of a built plant; what is unknown has the reason below.

    json, csv and parquet have numerator, denominator, convention and reason of every group.
    """
    from plantkpi.cli import output
    from plantkpi.config.plant import load_plant
    from plantkpi.display.answers import answers_page
    from plantkpi.query.answers import refuse_if_nothing
    from plantkpi.query.circumstances import circumstances
    from plantkpi.query.session import opened

    found = load_plant(plant)
    question = question_of(names, by, filters_of(where, start, end), convention, found)
    build_if_needed(found, backend)
    with opened(found, backend) as session:
        values = session.answers(question)
        if not values:
            say("no rows match the filters")
        if form is not Format.table:
            output.write_rows(output.answer_rows(values), form)
        else:
            if not any(a.parts for a in values):
                refuse_if_nothing(values)
            found_in = circumstances(session, backend, question.filters)
            page = answers_page(values, found_in, output.style_of(found), has_parts=parts, has_all=every or wide)
            output.write_page(page, is_wide=wide)
    refuse_if_nothing(values)
