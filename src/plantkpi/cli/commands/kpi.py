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
) -> None:
    """Print KPIs of a built plant, with numerator, denominator, convention and reason."""
    from plantkpi.cli import output
    from plantkpi.config.plant import load_plant
    from plantkpi.query.answers import refuse_if_nothing
    from plantkpi.query.session import opened

    found = load_plant(plant)
    question = question_of(names, by, filters_of(where, start, end), convention, found)
    build_if_needed(found, backend)
    with opened(found, backend) as session:
        values = session.answers(question)
    if not values:
        say("no rows match the filters")
    if form is Format.table and not any(a.parts for a in values):
        refuse_if_nothing(values)
    output.write_answers(values, form)
    refuse_if_nothing(values)
