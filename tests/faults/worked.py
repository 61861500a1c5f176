"""Reads and builds a plant in a process of its own, and writes down each step as it begins.

`python -m tests.faults.worked FOLDER BACKEND TRACE`
"""

import sys
from collections.abc import Callable
from pathlib import Path

from plantkpi.build.build import build
from plantkpi.config.plant import load_plant
from plantkpi.ingest.ingest import ingest


def main(folder: str, backend: str, trace: str) -> None:
    with Path(trace).open("a") as told:

        def write_step(step: str) -> None:
            told.write(f"{step}\n")
            told.flush()

        def run_step(what: str) -> Callable[[str, Callable[[], None]], None]:
            def run(name: str, work: Callable[[], None]) -> None:
                write_step(f"{what} {name}")
                work()
                write_step(f"between {what}s")

            return run

        write_step("start")
        plant = load_plant(Path(folder))
        ingest(plant, run_step=run_step("read"))
        write_step("between ingest and build")
        build(plant, backend=backend, run_step=run_step("table"))
        write_step("done")


if __name__ == "__main__":
    main(*sys.argv[1:])
