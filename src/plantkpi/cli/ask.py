"""Commands that answer: kpi, show, sql."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from plantkpi.cli.messages import say
from plantkpi.cli.options import (
    DEMO,
    Backend,
    BackendOption,
    ByOption,
    ConventionOption,
    Format,
    FormatOption,
    FromOption,
    PlantOption,
    SetOption,
    ToOption,
    WhereOption,
    business_date,
    listed,
    pairs,
)
from plantkpi.cli.run import build_if_needed

if TYPE_CHECKING:
    from plantkpi.config.plant import Plant
    from plantkpi.query.answers import Question
    from plantkpi.query.filters import Filters


def kpi(
    names: Annotated[list[str], typer.Argument(help="KPIs, such as: oee mtbf. `plantkpi ls kpis` lists them.")],
    plant: PlantOption = DEMO,
    by: ByOption = "",
    where: WhereOption = None,
    start: FromOption = "",
    end: ToOption = "",
    convention: ConventionOption = None,
    form: FormatOption = Format.table,
    backend: BackendOption = Backend.duckdb,
) -> None:
    """Print KPIs of a built plant, with numerator, denominator, convention and reason."""
    from plantkpi.cli import output
    from plantkpi.config.plant import load_plant
    from plantkpi.query import answers
    from plantkpi.query.session import opened

    found = load_plant(plant)
    question = _question(names, by, _filters(where, start, end), convention, found)
    build_if_needed(found, backend)
    with opened(found, backend) as session:
        answers = answers.answers(question, session.tables, session.inputs)
    if not answers:
        say("no rows match the filters")
    if form is Format.table and not any(a.parts for a in answers):
        answers.refuse_if_nothing(answers)
    output.write_answers(answers, form)
    answers.refuse_if_nothing(answers)


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
    limit: Annotated[int, typer.Option("--limit", help="Rows to print at most; 0 for all.")] = 0,
    form: FormatOption = Format.table,
    backend: BackendOption = Backend.duckdb,
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
    filters = _filters(where, start, end)
    build_if_needed(found, backend)
    with opened(found, backend) as session:
        rows = session.rows(name, listed(by), filters, limit, settings)
    if not rows.num_rows:
        say(f"{name} has no rows{' that match the filters' if filters else ''}")
    output.write_rows(rows.to_pylist(), form, rows.schema, found.time_zone)


def sql(
    names: Annotated[list[str], typer.Argument(help="KPIs, or one table or analysis.")],
    backend: BackendOption = Backend.duckdb,
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
    question = _question(names, by, _filters(where, start, end), convention, found)
    print("\n\n".join(compiled(question, backend, {**(found.settings if found else {}), **settings})))


def _filters(where: list[str] | None, start: str, end: str) -> "Filters":
    from plantkpi.query.filters import Filters

    return Filters(pairs(where, "--where"), business_date(start, "--from"), business_date(end, "--to"))


def _question(
    names: list[str],
    by: str,
    filters: "Filters",
    convention: list[str] | None,
    plant: "Plant | None",
) -> "Question":
    from plantkpi.query.answers import Question, refuse_idle_conventions

    asked = {name: values.split(",") for name, values in pairs(convention, "--convention").items()}
    refuse_idle_conventions(asked, names)
    usual = {name: list(values) for name, values in plant.conventions.items()} if plant else {}
    return Question(names, listed(by), filters, usual | asked)
