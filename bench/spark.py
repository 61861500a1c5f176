"""A large plant on Spark with two executors, against DuckDB: `make spark`.

Tells seconds, which executors ran the tasks, what came back to the driver, and whether every fact, dimension and KPI is the
same. Spark's own event log is the witness.
"""

import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.engines.spark_server import CLUSTER, environment

from bench.plant import write_plant
from plantkpi.build.build import build
from plantkpi.checks import parity
from plantkpi.config.plant import load_plant
from plantkpi.ingest.ingest import ingest

STOPS = 2_000_000
DRIVER = "driver"


def events(folder: Path) -> Iterator[dict[str, Any]]:
    """Every event that Spark logged."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.name.startswith("."):
            with path.open() as lines:
                yield from (json.loads(line) for line in lines)


def witness(folder: Path) -> dict[str, Any]:
    """Tasks by executor, the largest result of a task in bytes, and statements with a window in one partition."""
    tasks: Counter[str] = Counter()
    largest, narrow, statements = 0, [], 0
    for event in events(folder):
        match event["Event"]:
            case "SparkListenerTaskEnd":
                tasks[event["Task Info"]["Executor ID"]] += 1
                largest = max(largest, event.get("Task Metrics", {}).get("Result Size", 0))
            case name if name.endswith("SparkListenerSQLExecutionStart"):
                statements += 1
                if _has_window_in_one_partition(event["sparkPlanInfo"]):
                    narrow.append(event["description"][:80])
    return {"tasks": dict(tasks), "largest_result_bytes": largest, "statements": statements, "narrow": narrow}


def _has_window_in_one_partition(plan: dict[str, Any]) -> bool:
    if plan["nodeName"] == "Window" and "SinglePartition" in json.dumps(plan["children"][0])[:2000]:
        return True
    return any(_has_window_in_one_partition(child) for child in plan["children"])


def main() -> None:
    """Build the plant on both and compare them."""
    stops = int(sys.argv[1]) if len(sys.argv) > 1 else STOPS
    with tempfile.TemporaryDirectory() as name, environment(CLUSTER) as patch:
        folder = Path(name)
        log = folder / "events"
        log.mkdir()
        profile = Path("profiles/spark.toml").read_text()
        logged = f'[connect]\n"spark.eventLog.enabled" = "true"\n"spark.eventLog.dir" = "{log.as_uri()}"\n'
        logged += (
            '"spark.eventLog.compress" = "false"\n"spark.executor.memory" = "2g"\n"spark.driver.maxResultSize" = "3g"\n'
        )
        (folder / "spark.toml").write_text(profile.replace("[connect]\n", logged, 1))
        patch.setenv("PLANTKPI_PROFILES", str(folder))
        patch.setenv("PLANTKPI_SPARK_PARTITIONS", "8")
        patch.setenv("PLANTKPI_SPARK_MEMORY", "4g")
        patch.delenv("JDK_JAVA_OPTIONS")
        write_plant(folder / "plant", stops)
        plant = load_plant(folder / "plant")
        ingest(plant)
        started = time.perf_counter()
        build(plant)
        print(f"{stops:,} stops: DuckDB {time.perf_counter() - started:.0f} s", flush=True)
        started = time.perf_counter()
        build(plant, backend="spark")
        print(f"Spark on two executors {time.perf_counter() - started:.0f} s", flush=True)
        seen = witness(log)
        print(f"tasks by executor {seen['tasks']}, {seen['statements']} statements", flush=True)
        print(f"largest result of a task {seen['largest_result_bytes']:,} bytes")
        print(f"windows in one partition: {seen['narrow'] or 'none'}", flush=True)
        found = parity.compare_marts(plant, "spark")
    counts = Counter(f"{v.kind} {v.verdict}" for v in found)
    print(", ".join(f"{n} {what}" for what, n in counts.items()))
    different = [f"{v.kind} {v.name}: {v.detail}" for v in found if not v.is_same]
    if different or DRIVER in seen["tasks"] or len(seen["tasks"]) != 2:
        raise SystemExit("\n".join(different) or "tasks ran elsewhere than on two executors")


if __name__ == "__main__":
    main()
