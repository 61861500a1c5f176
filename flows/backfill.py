"""The flow that builds a long history step by step; one that was interrupted goes on where it stopped."""

from datetime import date
from pathlib import Path
from typing import Any

from prefect import flow, get_run_logger, task

from flows.ingest import ingest
from flows.steps import is_watched, patient, publish, run, table
from plantkpi.build.backfill import backfill as steps_of
from plantkpi.config.plant import Plant, load_plant


@task(name="build steps", **patient)
def build_steps(
    plant: Plant, backend: str, start: date | None, end: date | None, days: int, full: bool
) -> list[dict[str, Any]]:
    """Build the steps that the last build does not have, each published when it is done; one row a step."""
    told = []
    for step in steps_of(plant, backend=backend, start=start, end=end, days=days, is_full=full):
        row = {"step": step.number, "of": step.count, "end": step.end, "run": step.report.run_id}
        told.append({**row, "seconds": round(sum(step.report.seconds.values()), 1), "tables": len(step.report.rows)})
        if is_watched():
            get_run_logger().info("step %d of %d, before %s", step.number, step.count, step.end or "the end")
    return told


@flow(name="backfill", flow_run_name="backfill {plant} on {backend}", persist_result=False)
def backfill(
    plant: str = "data/demo",
    backend: str = "duckdb",
    start: date | None = None,
    end: date | None = None,
    days: int = 31,
    full: bool = False,
) -> None:
    """Ingest, and build the plant's history in steps of so many days, from where the published one ends.

    See `plantkpi backfill`. A step that fails for a server that is away is tried again, and those before it stay; with
    `full` the steps begin again then.
    """
    found = load_plant(Path(plant))
    ingest(plant) if is_watched() else ingest.fn(plant)
    told: list[dict[str, Any]] = run(build_steps, found, backend, start, end, days, full)
    publish("backfill", found.name, "Backfill", table(told))
