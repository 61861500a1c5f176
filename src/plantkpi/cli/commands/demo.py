"""The command demo: a simulated plant from files to KPIs."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from plantkpi.cli.options import DEMO, DUCKDB
from plantkpi.cli.refresh import build_tables, read_files

if TYPE_CHECKING:
    from plantkpi.display.pages import Page
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
    """Print KPIs by line and shift, losses, reliability and what was left out of the numbers."""
    from plantkpi.cli.output import style_of, write_page
    from plantkpi.display.notes import identity
    from plantkpi.display.pages import Page
    from plantkpi.display.rows import records_page, rows_page
    from plantkpi.query.circumstances import circumstances
    from plantkpi.query.filters import Filters
    from plantkpi.query.run_history import quarantine_counts

    style = style_of(session.plant)
    found_in = circumstances(session, DUCKDB, Filters())
    write_page(Page((identity(found_in, style),)))
    _section("How much of its planned time each line turned into good parts")
    _write_kpis(session, "oee availability performance quality_ratio", "line,shift")
    _section("The whole plant")
    _write_kpis(session, "oee ooe teep utilisation scrap_ratio rework_ratio first_pass_yield", "")
    _section("Where planned time was lost")
    write_page(_untitled(rows_page("six_big_losses", session.rows("six_big_losses"), style)))
    _section(f"The {_TOP} reasons of stops that lost most of it")
    columns = ("reason", "state", "in_plan_us", "share_ratio", "cumulative_ratio", "stop_count")
    write_page(_untitled(rows_page("stop_pareto", session.rows("stop_pareto", limit=_TOP), style, columns=columns)))
    _section("Which line fails most, and for how long")
    failures = _write_kpis(session, "failures mtbf mttr inherent_availability", "line")
    most = max((a for a in failures if a.kpi == "failures"), key=lambda a: a.value or 0)
    write_page(Page(notes=["", f"Most failures: {most.group['line']}, {most.value:.0f}."]))
    _section("What was left out of the numbers")
    counts = quarantine_counts(session)
    left_out, received = (sum(n) for n in zip(*[(e.rows, e.received) for e in found_in.excluded.values()], strict=True))
    told = f"{style.marks.written(left_out, 0)} of {style.marks.written(received, 0)} received rows are in quarantine."
    write_page(records_page(counts, style, groups=1, notes=[told, "See them: plantkpi quarantine show state_event"]))


def _write_kpis(session: "Session", names: str, by: str) -> list["Answer"]:
    from plantkpi.cli.output import style_of, write_page
    from plantkpi.display.answers import answers_page

    found = _ask(session, names, by)
    write_page(answers_page(found, None, style_of(session.plant)))
    return found


def _untitled(page: "Page") -> "Page":
    from dataclasses import replace

    return replace(page, title=())


def _ask(session: "Session", names: str, by: str) -> list["Answer"]:
    from plantkpi.query.answers import Question

    plant = {name: list(values) for name, values in session.plant.conventions.items()}
    question = Question(names.split(), by.split(",") if by else (), conventions=plant)
    return session.answers(question)


def _section(title: str) -> None:
    print(f"\n{title}\n")
