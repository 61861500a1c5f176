"""What the flows share: which errors are worth another try, a task per step, Markdown for the artifacts."""

import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from prefect import Flow, Task, task
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE
from prefect.context import FlowRunContext, TaskRunContext
from prefect.tasks import exponential_backoff

from plantkpi.cli.messages import report_error
from plantkpi.errors import BusyError, EngineError, PlantKpiError

Answer = TypeVar("Answer")

TRANSIENT = (EngineError, BusyError, OSError)
"""A server that is away, a plant that another process works on, a disk that is full. Wrong data never is."""


def is_transient(_task: Any, _run: Any, state: Any) -> bool:
    """Whether a failed task may be tried again."""
    error = state.result(raise_on_failure=False)
    return isinstance(error, TRANSIENT)


patient: dict[str, Any] = {
    "retries": 3,
    "retry_delay_seconds": exponential_backoff(backoff_factor=10),
    "retry_jitter_factor": 0.5,
    "retry_condition_fn": is_transient,
    "cache_policy": NO_CACHE,
    "persist_result": False,
}
"""Options of a task that talks to a disk or a server."""


def is_watched() -> bool:
    """Whether Prefect runs this: otherwise flows and tasks are plain functions."""
    return FlowRunContext.get() is not None or TaskRunContext.get() is not None


def run(step: Task[..., Answer], *args: Any, **options: Any) -> Answer:
    """Run a task within a flow, or its plain function where Prefect does not run."""
    return step(*args, **options) if is_watched() else step.fn(*args, **options)


@task(name="step", cache_policy=NO_CACHE, persist_result=False)
def step(work: Callable[[], None]) -> None:
    """One source that is read, or one table that is made."""
    work()


def as_tasks(what: str) -> Callable[[str, Callable[[], None]], None]:
    """A hook that makes each step a task of its own, named after what it works on."""

    def run_step(name: str, work: Callable[[], None]) -> None:
        run(step.with_options(name=f"{what} {name}"), work)

    return run_step


def publish(key: str, plant: str, title: str, text: str) -> None:
    """Keep an artifact for the UI; nothing where Prefect does not run."""
    if is_watched():
        name = re.sub(r"[^a-z0-9]+", "-", f"{key}-{plant}".lower()).strip("-")
        create_markdown_artifact(f"# {title}\n\n{text}", key=name, description=f"{title} of {plant}")


def warned(warnings: Sequence[str]) -> str:
    """Warnings as a Markdown section; nothing for none."""
    return "\n## Warnings\n" + "".join(f"\n- {warning}" for warning in warnings) if warnings else ""


def table(rows: Iterable[Mapping[str, Any]], columns: Sequence[str] = ()) -> str:
    """Rows as a Markdown table; "none" for none."""
    listed = list(rows)
    if not listed:
        return "none"
    names = list(columns or listed[0])
    lines = ["| " + " | ".join(names) + " |", "|" + "---|" * len(names)]
    return "\n".join([*lines, *["| " + " | ".join(_cell(row[name]) for name in names) + " |" for row in listed]])


def _cell(value: Any) -> str:
    if value is None:
        return ""
    text = f"{value:.4g}" if isinstance(value, float) else str(value)
    return text.replace("|", "\\|").replace("\n", " ")


def as_command(flow: Flow[..., None]) -> None:
    """Run a flow as a plain function on the folder that the command line names; errors for people end it as one."""
    try:
        flow.fn(plant=sys.argv[1] if len(sys.argv) > 1 else "data/demo")
    except PlantKpiError as error:
        report_error(error)
        sys.exit(error.exit_code)
