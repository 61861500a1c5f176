"""The flow that reads what is new of a plant: one task per source."""

from pathlib import Path

from prefect import flow, get_run_logger, task

from flows.steps import as_command, as_tasks, is_watched, patient, publish, run, table, warned
from plantkpi.config.plant import Plant, load_plant
from plantkpi.errors import PlantKpiError
from plantkpi.ingest.ingest import IngestReport
from plantkpi.ingest.ingest import ingest as ingest_files

SHOWN = ("source", "file", "status", "rows_in", "rows_rejected", "message")


@task(name="read files", **patient)
def read_files(plant: Plant) -> IngestReport:
    """Read new and changed files; each source is a task of its own."""
    return ingest_files(plant, run_step=as_tasks("read"))


@flow(name="ingest", flow_run_name="ingest {plant}", persist_result=False)
def ingest(plant: str = "data/demo") -> None:
    """Read new and changed files of the plant in a folder into raw Parquet.

    A file that cannot be read fails the run once all others are read; it is not tried again until it changes.
    """
    found = load_plant(Path(plant))
    try:
        report = run(read_files, found)
    except PlantKpiError as error:
        publish("ingest", found.name, "Files", f"**{type(error).__name__}**\n\n```\n{error}\n```")
        raise
    publish("ingest", found.name, "Files", _told(report))
    if is_watched():
        read, kept = len(report.having("read")), len(report.having("unchanged"))
        get_run_logger().info("run %s: %d files read, %d unchanged", report.run_id, read, kept)


def _told(report: IngestReport) -> str:
    entries = [vars(entry) for entry in report.entries]
    return f"Run {report.run_id}\n\n{table(entries, SHOWN)}\n" + warned(report.warnings)


if __name__ == "__main__":
    as_command(ingest)
