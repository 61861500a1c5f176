"""Time each analysis on marts of a given size, at two sizes in one run; write docs/bench_analyses.md.

One plant has a million rows of every input (stops, orders, measured values, inspections, errors, work orders,
lives, readings of sensors), another a quarter of them.
"""

import json
import math
import platform
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import duckdb

from bench.plant import MACHINES, write_plant
from plantkpi.build.build import build
from plantkpi.catalog.registry import ANALYSES, TABLES, load
from plantkpi.config.plant import load_plant
from plantkpi.errors import RefusedError
from plantkpi.ingest.ingest import ingest
from plantkpi.query.session import Session, opened

ROOT = Path(__file__).parent.parent
SIZES = (250_000, 1_000_000)
TRIES, SHORT_S = 5, 4.0
SOURCES = """
[source.measurements]
files = "measurements.parquet"
input = "measurement"
columns = { characteristic = "characteristic", machine_id = "machine_id", subgroup_no = "subgroup_no", sample_no = "sample_no", measured_at = "measured_at", value = "value", lower_limit = "lower_limit", upper_limit = "upper_limit" }

[source.inspections]
files = "inspections.parquet"
input = "inspection"
columns = { machine_id = "machine_id", product_id = "product_id", operation_no = "operation_no", sample_no = "sample_no", inspected_at = "inspected_at", inspected_qty = "inspected_qty", first_pass_qty = "first_pass_qty", defective_qty = "defective_qty", defect_qty = "defect_qty", opportunities_per_unit = "opportunities_per_unit" }

[source.errors]
files = "errors.parquet"
input = "machine_error"
columns = { machine_id = "machine_id", error = "error", occurred_at = "occurred_at" }

[source.work_orders]
files = "work_orders.parquet"
input = "maintenance"
columns = { machine_id = "machine_id", kind = "kind", component = "component", failed_at = "failed_at", started_at = "started_at", restored_at = "restored_at" }

[source.defects]
files = "defects.parquet"
input = "defect"
columns = { machine_id = "machine_id", defect = "defect", detected_at = "detected_at", defect_qty = "defect_qty" }

[source.lives]
files = "lives.parquet"
input = "life"
columns = { dataset = "dataset", unit_id = "unit_id", life_cycles = "life_cycles", is_failed = "is_failed", failure_mode = "failure_mode" }

[source.readings]
files = "readings.parquet"
input = "cycle_reading"
columns = { dataset = "dataset", unit_id = "unit_id", cycle = "cycle", regime = "regime", sensor = "sensor", value = "value" }
"""
YEAR_US = 365 * 86_400_000_000
AT = "TIMESTAMPTZ '2025-01-01 00:00:00+00' + to_microseconds(({n} * {gap} + hash({n}, {salt}) % {gap})::BIGINT)"
MACHINE = f"'M' || lpad((n % {MACHINES})::VARCHAR, 4, '0')"
QUERIES = {
    # 20 characteristics a machine, subgroups of five
    "measurements": f"""
        SELECT 'c' || ((n // {MACHINES}) % 20) AS characteristic, {MACHINE} AS machine_id,
               (n // {MACHINES * 20} // 5)::BIGINT AS subgroup_no, (n // {MACHINES * 20})::BIGINT AS sample_no,
               {{at}} AS measured_at, 10 + (hash(n, 5) % 1000) / 1000.0 + (hash(n, 6) % 1000) / 1000.0 AS value,
               9.0 AS lower_limit, 13.0 AS upper_limit
        FROM range({{size}}) r(n)""",
    "inspections": f"""
        SELECT {MACHINE} AS machine_id, 'P' || (n % 10) AS product_id, (1 + n % 5)::BIGINT AS operation_no, n AS sample_no,
               {{at}} AS inspected_at, (40 + hash(n, 1) % 20)::BIGINT AS inspected_qty, (35 + hash(n, 2) % 5)::BIGINT AS first_pass_qty,
               (hash(n, 3) % 5)::BIGINT AS defective_qty, (hash(n, 4) % 9)::BIGINT AS defect_qty, 3::BIGINT AS opportunities_per_unit
        FROM range({{size}}) r(n)""",
    "errors": f"SELECT {MACHINE} AS machine_id, 'error ' || (hash(n, 7) % 20) AS error, {{at}} AS occurred_at FROM range({{size}}) r(n)",
    "work_orders": f"""
        SELECT {MACHINE} AS machine_id, ['corrective', 'preventive'][1 + (hash(n, 1) % 2)::INT] AS kind, 'part ' || (hash(n, 2) % 30) AS component,
               {{at}} AS failed_at, {{at}} + to_seconds(60) AS started_at, {{at}} + to_seconds((120 + hash(n, 3) % 600)::INT) AS restored_at
        FROM range({{size}}) r(n)""",
    "defects": f"SELECT {MACHINE} AS machine_id, 'defect ' || (hash(n, 1) % 50) AS defect, {{at}} AS detected_at, (1 + hash(n, 2) % 3)::BIGINT AS defect_qty FROM range({{size}}) r(n)",
    # units with readings (1,000 readings each) are in a data set of their own
    "lives": """
        SELECT 'lives' AS dataset, 'u' || n AS unit_id, (1 + hash(n, 1) % 5000)::BIGINT AS life_cycles, hash(n, 2) % 3 > 0 AS is_failed,
               CASE WHEN hash(n, 2) % 3 > 0 THEN 'mode ' || (hash(n, 3) % 4) END AS failure_mode
        FROM range({size}) r(n)
        UNION ALL SELECT 'sensors', 'u' || n, 100, true, 'mode 0' FROM range({size} // 1000) r(n)""",
    "readings": """
        SELECT 'sensors' AS dataset, 'u' || (n // 1000) AS unit_id, (1 + n % 100)::BIGINT AS cycle, 'all' AS regime, 's' || ((n // 100) % 10) AS sensor,
               (hash(n, 1) % 1000) / 1000.0 + pow((n % 100) / 100.0, 4) * ((n // 100) % 10) AS value
        FROM range({size}) r(n)""",
}


def write_shop(folder: Path, size: int) -> None:
    """A plant with so many rows of each input."""
    write_plant(folder, size)
    with (folder / "plant.toml").open("a") as config:
        config.write(SOURCES)
    at = AT.format(n="n", gap=max(YEAR_US // size, 1), salt=9)
    with duckdb.connect() as connection:
        connection.execute("SET TimeZone = 'UTC'")
        for name, query in QUERIES.items():
            path = folder / "raw" / f"{name}.parquet"
            connection.execute(f"COPY ({query.format(size=size, at=at)}) TO '{path}' (FORMAT parquet)")


def measured(size: int) -> dict[str, Any]:
    """Rows and seconds of each analysis, in this process alone."""
    load()
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as name:
        write_shop(Path(name) / "shop", size)
        plant = load_plant(Path(name) / "shop")
        ingest(plant)
        build(plant)
        with opened(plant) as session:
            for analysis in sorted(ANALYSES):
                read = sum(session.tables[t].count().to_pyarrow().as_py() for t in _marts(analysis))
                try:
                    rows, seconds = _timed(session, analysis)
                except RefusedError as error:
                    found[analysis] = {"refused": str(error)}
                    continue
                found[analysis] = {"read": read, "rows": rows, "s": seconds}
                print(size, analysis, found[analysis], file=sys.stderr)
    return found


def _timed(session: Session, analysis: str) -> tuple[int, float]:
    """Rows and seconds; of a short one the least of several, since other work on the machine weighs most there."""
    rows, least, spent = 0, math.inf, 0.0
    for _ in range(TRIES):
        started = time.perf_counter()
        rows = len(session.rows(analysis, settings=SETTINGS.get(analysis, {})))
        seconds = time.perf_counter() - started
        least, spent = min(least, seconds), spent + seconds
        if spent > SHORT_S:
            break
    return rows, least


SETTINGS: dict[str, dict[str, Any]] = {
    name: {"before_from": "2025-01-01", "before_to": "2025-07-01", "after_from": "2025-07-01", "after_to": "2026-01-01"}
    for name in ("oee_drivers", "oee_driver_groups")
}


def _marts(analysis: str) -> set[str]:
    """Names of the tables that it reads, through other analyses."""
    inputs = ANALYSES[analysis].inputs
    return {t for i in inputs for t in (_marts(i) if i in ANALYSES else {i}) if t in TABLES}


def page(small: dict[str, Any], large: dict[str, Any]) -> str:
    """The table as Markdown."""
    lines = ["| analysis | rows read | rows | s at a quarter | s | over n log n |", "|---|---|---|---|---|---|"]
    for name, b in large.items():
        if "refused" in b:
            lines.append(f"| {name} | | | | | refused: {b['refused']} |")
            continue
        a = small[name]
        growth = (b["read"] * math.log2(b["read"])) / (a["read"] * math.log2(a["read"]))
        told = f"{b['s'] / a['s'] / growth:.2f}" if growth > 1.05 else "same n"
        lines.append(f"| {name} | {b['read']:,} | {b['rows']:,} | {a['s']:.2f} | {b['s']:.2f} | {told} |")
    machine = f"DuckDB {duckdb.__version__}, Python {platform.python_version()}, {platform.machine()}"
    return (
        f"# Speed of the analyses\n\nWritten by `make bench`: {SIZES[1]:,} rows of every input, and a quarter of them; rows are fetched; of what takes less than {SHORT_S:g} s the least of up to {TRIES} times. {machine}. "
        "The last column is how the time grows over how n log n grows: 1 or less is n log n or better; what reads as many rows at both sizes says nothing of it.\n\n"
        + "\n".join(lines)
        + "\n"
    )


def main() -> None:
    """Each size in a process of its own."""
    if len(sys.argv) == 2:
        print(json.dumps(measured(int(sys.argv[1]))))
        return
    told = []
    for size in SIZES:
        done = subprocess.run(
            [sys.executable, "-m", "bench.analyses", str(size)], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True
        )
        told.append(json.loads(done.stdout))
    text = page(*told)
    (ROOT / "docs" / "bench_analyses.md").write_text(text)
    print(text)


if __name__ == "__main__":
    main()
