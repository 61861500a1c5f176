"""Time the build against two hand-written scripts on the same data in one run, at four sizes; write docs/bench.md."""

import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import duckdb

from bench.plant import write_plant
from plantkpi.build.build import build
from plantkpi.catalog.registry import ancestors
from plantkpi.config.plant import load_plant
from plantkpi.ingest.ingest import ingest

ROOT = Path(__file__).parent.parent
YARDSTICKS = ("by_hand", "best_hand")
SIZES = (250_000, 500_000, 1_000_000, 2_000_000)
SUMS = """
SELECT count(*), sum(running_us), sum(setup_us), sum(failure_us), sum(stopped_us), sum(minor_stop_us), sum(idle_us), sum(planned_stop_us),
       sum(off_plan_us), sum({failures}), sum(total_qty), sum(good_qty), sum(ideal_good_us), sum(hash(machine_id, order_no, coalesce(running_us, 0), good_qty)::HUGEINT)
FROM {table}
"""


def measured(stops: int) -> dict[str, Any]:
    """Seconds and peak memory of one size, in this process alone."""
    with tempfile.TemporaryDirectory() as folder:
        write_plant(Path(folder) / "bench", stops)
        plant = load_plant(Path(folder) / "bench")
        started = time.perf_counter()
        ingest(plant)
        ingested = time.perf_counter()
        report = build(plant)
        built = time.perf_counter()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
        ours = {n: s for n, s in report.seconds.items() if n in {*ancestors("fct_production"), "fct_production"}}
        tables = sum(s for n, s in ours.items() if not n.startswith("stg_"))
        checks = sum(report.check_seconds[n] for n in ours if not n.startswith("stg_"))
        hand = {name: _by_hand(plant.state_folder / "plant.duckdb", Path(folder), name) for name in YARDSTICKS}
        return {
            "stops": stops, "ingest_s": ingested - started, "build_s": built - ingested, "tables_s": tables, "checks_s": checks,
            **hand, "peak_gb": peak, "segments": report.rows["int_timeline"],
        }  # fmt: skip


def _by_hand(ours: Path, folder: Path, name: str) -> float:
    """Seconds of a yardstick on the staged tables; its numbers must be ours, to the last one."""
    with duckdb.connect(folder / f"{name}.duckdb") as connection:
        connection.execute("SET TimeZone = 'UTC'; SET preserve_insertion_order = false")
        connection.execute(f"ATTACH '{ours}' AS ours (READ_ONLY)")
        for table in ("stg_state_event", "stg_shift", "stg_production", "stg_product_rate"):
            connection.execute(f"CREATE TABLE {table} AS FROM ours.{table}")
        started = time.perf_counter()
        connection.execute((Path(__file__).parent / f"{name}.sql").read_text())
        seconds = time.perf_counter() - started
        built = connection.execute(SUMS.format(table="ours.fct_production", failures="failure_event_count")).fetchall()
        hand = connection.execute(SUMS.format(table="hand_production", failures="failures")).fetchall()
        if built != hand:
            raise SystemExit(f"the numbers of {name}.sql differ:\n ours {built}\n hand {hand}")
        return seconds


def main() -> None:
    """Each size in a process of its own, so that peak memory is its own."""
    sizes = [int(s) for s in sys.argv[1:]] or list(SIZES)
    if len(sizes) == 1:
        print(json.dumps(measured(sizes[0])))
        return
    rows = []
    for size in sizes:
        done = subprocess.run(
            [sys.executable, "-m", "bench.run", str(size)], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True
        )
        rows.append(json.loads(done.stdout))
        print(rows[-1], file=sys.stderr)
    text = page(rows)
    (ROOT / "docs" / "bench.md").write_text(text)
    print(text)


COLUMNS = [
    "stops", "segments", "ingest s", "build s", "of it int_* and fct_production s", "of it contracts s",
    "by_hand.sql s", "ratio", "best_hand.sql s", "ratio", "whole build to best_hand.sql", "peak GB", "s per n log n",
]  # fmt: skip


def page(rows: list[dict[str, Any]]) -> str:
    """The table as Markdown."""
    lines = [f"| {' | '.join(COLUMNS)} |", "|---" * len(COLUMNS) + "|"]
    base = _per_n_log_n(rows[0])
    for r in rows:
        ours, best = r["tables_s"], r["best_hand"]
        lines.append(
            f"| {r['stops']:,} | {r['segments']:,} | {r['ingest_s']:.1f} | {r['build_s']:.1f} | {ours:.1f} | {r['checks_s']:.1f} | "
            f"{r['by_hand']:.1f} | {ours / r['by_hand']:.2f} | {best:.1f} | {ours / best:.2f} | {r['build_s'] / best:.1f} | "
            f"{r['peak_gb']:.2f} | {_per_n_log_n(r) / base:.2f} |"
        )
    machine = (
        f"DuckDB {duckdb.__version__}, Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores"
    )
    return (
        "# Speed\n\nWritten by `make bench`: 200 machines over a year, three shifts, orders of five hours, overlapping stops.\n\n"
        "Two yardsticks make the same `fct_production`, to the last number, from the same staged tables in the same run, and "
        "check nothing; ours checks every contract. `bench/by_hand.sql` is what an analytics engineer writes: a query a step, "
        "with intervals joined where they overlap. `bench/best_hand.sql` is the quickest that we know: integer keys, all states "
        "in one packed running sum, no joins on the timeline; written for this one question, it answers no other. The whole "
        f"build makes every table of the plant, not only this one.\n\n{machine}.\n\n"
        + "\n".join(lines)
        + "\n\nThe last column is cost over n log n, relative to the smallest size: 1 is n log n.\n"
    )


def _per_n_log_n(row: dict[str, Any]) -> float:
    import math

    edges = row["segments"]
    return float(row["tables_s"]) / (edges * math.log2(edges))


if __name__ == "__main__":
    main()
