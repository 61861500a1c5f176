"""How work is followed: a bar on stderr for people, and a hook around each step for who schedules it."""

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from plantkpi.errors import printable

Advance = Callable[[int], None]
Progress = Callable[[str, int | None], AbstractContextManager[Advance]]
"""Called with what is being done and how much there is (None: unknown); yields a function to advance by."""


StepRunner = Callable[[str, Callable[[], None]], None]
"""Called with the name of each step (a source that is read, a table that is made) and the step, which it runs once."""


def run_directly(name: str, step: Callable[[], None]) -> None:  # noqa: ARG001
    """Run the step."""
    step()


@contextmanager
def silent(what: str, total: int | None = None) -> Iterator[Advance]:  # noqa: ARG001
    """Show nothing."""
    yield lambda _: None


@contextmanager
def bar(what: str, total: int | None = None) -> Iterator[Advance]:
    """Show a bar on stderr while the block runs, if stderr is a terminal; it goes away at the end."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as shown:
        task = shown.add_task(printable(what), total=total)
        yield lambda amount: shown.advance(task, amount)
