"""The command demo: a simulated plant from files to KPIs."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from plantkpi.cli.options import DEMO
from plantkpi.cli.refresh import build_tables, read_files

if TYPE_CHECKING:
    from plantkpi.query.answers import Answer
    from plantkpi.query.session import Session

GROUP = "Start"

_TOP = 8


def demo(folder: Annotated[Path, typer.Argument(help="Folder of the demo plant.")] = DEMO) -> None:
    """Simulate a plant, ingest and build it, and print its KPIs."""
    from plantkpi.demo.prepare import prepare
    from plantkpi.query.session import opened

    plant = prepare(folder)
    read_files(plant)
    build_tables(plant)
    with opened(plant) as session:
        show(session)


def show(session: "Session") -> None:
    """Print KPIs by line and shift, losses, reliability and what was quarantined."""
    from plantkpi.cli.output import write_answers, write_rows
    from plantkpi.query.run_history import quarantine_counts

    _section("Effectiveness by line and shift")
    write_answers(_ask(session, "availability performance quality_ratio oee", "line,shift"), "table")
    _section("Effectiveness of the plant")
    write_answers(_ask(session, "oee ooe teep utilisation scrap_ratio rework_ratio first_pass_yield", ""), "table")
    _section("Top losses by reason of stop")
    pareto = session.rows("stop_pareto", limit=_TOP).to_pylist()
    write_rows(
        [{k: row[k] for k in ("state", "reason", "in_plan_us", "stop_count", "cumulative_ratio")} for row in pareto],
        "table",
    )
    _section("Six big losses")
    write_rows(session.rows("six_big_losses").to_pylist(), "table")
    _section("Reliability by line")
    write_answers(_ask(session, "failures mtbf mttr inherent_availability", "line"), "table")
    _section("Quarantine")
    write_rows(quarantine_counts(session), "table")


def _ask(session: "Session", names: str, by: str) -> list["Answer"]:
    from plantkpi.query.answers import Question

    plant = {name: list(values) for name, values in session.plant.conventions.items()}
    question = Question(names.split(), by.split(",") if by else (), conventions=plant)
    return session.answers(question)


def _section(title: str) -> None:
    print(f"\n{title}\n")
