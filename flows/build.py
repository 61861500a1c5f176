"""The flow that brings a plant up to date: what is new is read, and every table that it changes is made."""

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from prefect import flow, get_run_logger, task

from flows.ingest import ingest
from flows.steps import as_command, as_tasks, is_watched, patient, publish, run, table, warned
from plantkpi.build.build import build as build_plant
from plantkpi.build.table_builder import BuildReport
from plantkpi.catalog.registry import TABLES
from plantkpi.cli.output import answer_rows
from plantkpi.config.plant import Plant, load_plant
from plantkpi.contracts.contract import rules_of
from plantkpi.errors import PlantKpiError
from plantkpi.query.answers import Answer, Question
from plantkpi.query.filters import Filters
from plantkpi.query.run_history import quarantine_counts, quarantined_rows
from plantkpi.query.session import opened

KPIS = ("oee", "availability", "performance", "quality_ratio", "mtbf", "mttr", "scrap_ratio")
SAMPLE = 5


@task(name="build tables", **patient)
def build_tables(
    plant: Plant, backend: str, as_of: datetime | None, known_at: datetime | None, full: bool
) -> BuildReport:
    """Make every table that would come out otherwise; each is a task of its own, in the order of the catalog."""
    run_step = as_tasks("make")
    return build_plant(plant, backend=backend, as_of=as_of, known_at=known_at, is_full=full, run_step=run_step)


@task(name="ask KPIs", **patient)
def ask(plant: Plant, backend: str, kpis: list[str], by: list[str], filters: Filters) -> list[Answer]:
    """KPIs of the plant within the window."""
    with opened(plant, backend) as session:
        conventions = {name: list(values) for name, values in plant.conventions.items()}
        return session.answers(Question(kpis, by, filters, conventions))


@task(name="sample quarantine", **patient)
def sample_quarantine(plant: Plant, backend: str) -> str:
    """Counts of rows that were kept apart, and the first of each input, as Markdown."""
    with opened(plant, backend) as session:
        counts = quarantine_counts(session)
        names = dict.fromkeys(row["input"] for row in counts)
        samples = [
            f"\n## {name}\n\n{table(quarantined_rows(session, name, limit=SAMPLE).to_pylist())}" for name in names
        ]
    return table(counts) + "\n" + "".join(samples)


@flow(name="build", flow_run_name="build {plant} on {backend}", persist_result=False)
def build(
    plant: str = "data/demo",
    backend: str = "duckdb",
    as_of: datetime | None = None,
    known_at: datetime | None = None,
    window_from: date | None = None,
    window_to: date | None = None,
    kpis: list[str] = list(KPIS),  # noqa: B006 Prefect shows it as the default in its UI, and it is not changed
    by: list[str] = [],  # noqa: B006
    full: bool = False,
) -> None:
    """Ingest and build the plant in a folder, and keep as artifacts what came in, what was kept apart, and the KPIs.

    `as_of` is where open intervals end; `known_at` builds what was known then and reads no file. Both are in the
    plant's time zone, unless they name one. The KPI table is of business dates from `window_from` to before
    `window_to`. A broken contract fails the run and is not tried again; the tables of before stay.
    """
    found = load_plant(Path(plant))
    if known_at is None:
        ingest(plant) if is_watched() else ingest.fn(plant)
    try:
        report = run(build_tables, found, backend, _in_zone(as_of, found), _in_zone(known_at, found), full)
    except PlantKpiError as error:
        publish("contracts", found.name, "Contracts", f"**{type(error).__name__}**\n\n```\n{error}\n```")
        raise
    publish("contracts", found.name, "Contracts", _contracts(report))
    publish("quarantine", found.name, "Quarantine", run(sample_quarantine, found, backend))
    filters = Filters(start=window_from, end=window_to)
    told: list[Answer] = run(ask, found, backend, kpis, by, filters)
    publish("kpis", found.name, "KPIs", table(answer_rows(told)))
    if is_watched():
        made = len(report.rows) - len(report.unchanged)
        get_run_logger().info("run %s: %d tables built, %d unchanged", report.run_id, made, len(report.unchanged))


def _in_zone(instant: datetime | None, plant: Plant) -> datetime | None:
    return instant.replace(tzinfo=ZoneInfo(plant.time_zone)) if instant and instant.tzinfo is None else instant


def _contracts(report: BuildReport) -> str:
    rows = [
        {
            "table": name,
            "rows": rows,
            "rules": _rules(name),
            "outcome": "unchanged" if name in report.unchanged else "holds",
            "seconds": round(report.seconds[name], 2),
        }
        for name, rows in report.rows.items()
    ]
    return f"Run {report.run_id} on {report.engine}\n\n{table(rows)}\n" + warned([*report.warnings, *report.unfinished])


def _rules(name: str) -> int:
    contract = TABLES[name].contract
    return len(rules_of(contract)) if contract is not None else 0


if __name__ == "__main__":
    as_command(build)
