"""The demo: a simulated plant, and the page of KPIs that a newcomer sees first."""

import shutil
from pathlib import Path

from plantkpi.cli.output import write_answers, write_rows
from plantkpi.config.plant import Plant, load_plant
from plantkpi.package_files import packaged
from plantkpi.query.answers import Question, answers
from plantkpi.query.run_history import quarantine_counts
from plantkpi.query.session import Session, opened

_TOP = 8


def prepare(folder: Path) -> Plant:
    """The demo plant in the folder: its plant.toml and raw files are written where they are missing."""
    from plantkpi.demo.simulator.simulate import simulate

    config = folder / "plant.toml"
    if not config.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(packaged("demo_plant.toml", "data/demo/plant.toml"), config)
    if not (folder / "raw").is_dir():
        simulate(folder / "raw")
    return load_plant(folder)


def show(plant: Plant) -> None:
    """Print KPIs by line and shift, losses, reliability and what was quarantined."""
    with opened(plant) as session:
        _section("Effectiveness by line and shift")
        write_answers(_ask(session, "availability performance quality_ratio oee", "line,shift"), "table")
        _section("Effectiveness of the plant")
        write_answers(_ask(session, "oee ooe teep utilisation scrap_ratio rework_ratio first_pass_yield", ""), "table")
        _section("Top losses by reason of stop")
        pareto = session.rows("stop_pareto", limit=_TOP).to_pylist()
        write_rows(
            [
                {k: row[k] for k in ("state", "reason", "in_plan_us", "stop_count", "cumulative_ratio")}
                for row in pareto
            ],
            "table",
        )
        _section("Six big losses")
        write_rows(session.rows("six_big_losses").to_pylist(), "table")
        _section("Reliability by line")
        write_answers(_ask(session, "failures mtbf mttr inherent_availability", "line"), "table")
        _section("Quarantine")
        write_rows(quarantine_counts(session), "table")


def _ask(session: Session, names: str, by: str) -> list:
    plant = {name: list(values) for name, values in session.plant.conventions.items()}
    question = Question(names.split(), by.split(",") if by else (), conventions=plant)
    return answers(question, session.tables, session.inputs)


def _section(title: str) -> None:
    print(f"\n{title}\n")
