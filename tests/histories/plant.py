"""A small plant whose files come, change and go; what is built of it step by step, and all at once."""

import shutil
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import ClassVar

import duckdb

from plantkpi.build.build import build, plan_of
from plantkpi.build.incremental.plan import BuildPlan
from plantkpi.build.table_builder import BuildReport
from plantkpi.catalog.registry import TABLES, build_order
from plantkpi.config.plant import Plant, load_plant
from plantkpi.engines import MANIFEST
from plantkpi.engines.duckdb import built_path
from plantkpi.errors import PlantKpiError
from plantkpi.ingest.ingest import ingest
from plantkpi.ingest.preview import previewed
from tests.built import built_once

PLANT = """
[plant]
name = "history"
time_zone = "Europe/Berlin"
max_quarantined_share = 1.0

[timeline]
planned_by = "{planned_by}"
unreported = "{unreported}"
failures_from = "{failures_from}"
minor_stop_s = {minor_s}

[[calendar.shift]]
name = "night"
start = "22:00"
end = "06:00"
days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

[[calendar.shift]]
name = "early"
start = "06:00"
end = "{early_end}"
days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
breaks = [["10:00", "10:30"]]

[source.stops]
input = "state_event"
files = "stops*.csv"
columns = {{ machine_id = "machine", state = "state", start_at = "start", end_at = "end", reason = "{reason}" }}

[source.orders]
input = "production"
files = "orders*.csv"

[source.orders.columns]
order_id = "order"
machine_id = "machine"
product_id = "product"
start_at = "start"
end_at = "end"
total_qty = "made"
good_qty = "good"

[source.work]
input = "maintenance"
files = "work*.csv"
columns = {{ machine_id = "machine", kind = "kind", failed_at = "failed", started_at = "started", restored_at = "end" }}

[source.shifts]
input = "shift"
files = "shifts*.csv"

[source.shifts.columns]
machine_id = "machine"
shift = "shift"
shift_date = "day"
start_at = "start"
end_at = "end"

[source.rates]
input = "product_rate"
files = "rates.csv"
columns = {{ product_id = "product", ideal_cycle_us = "cycle_s" }}
units = {{ ideal_cycle_us = "s" }}

[source.checks]
input = "inspection"
files = "checks*.csv"

[source.checks.columns]
sample_no = "check"
machine_id = "machine"
inspected_at = "at"
inspected_qty = "seen"
defective_qty = "bad"
"""

SENSORS = """
[degradation]
baseline_cycles = {baseline_cycles}

[source.readings]
input = "cycle_reading"
files = "readings*.csv"

[source.readings.columns]
dataset = "fleet"
unit_id = "unit"
cycle = "cycle"
regime = "regime"
sensor = "sensor"
value = "value"

[source.lives]
input = "life"
files = "lives*.csv"
columns = {{ dataset = "fleet", unit_id = "unit", life_cycles = "cycles", is_failed = "failed" }}
"""

DEFECTS = """
[source.defects]
input = "defect"
files = "defects*.csv"

[source.defects.columns]
order_id = "order"
machine_id = "machine"
defect = "defect"
detected_at = "at"
defect_qty = "qty"
"""

USUAL = {
    "planned_by": "calendar",
    "unreported": "running",
    "failures_from": "state_event",
    "minor_s": 300,
    "early_end": "14:00",
    "reason": "reason",
    "baseline_cycles": 3,
}

HEADS = {
    "stops": "machine,state,start,end,reason",
    "orders": "order,machine,product,start,end,made,good",
    "work": "machine,kind,failed,started,end",
    "checks": "check,machine,at,seen,bad",
    "shifts": "machine,shift,day,start,end",
    "rates": "product,cycle_s",
}
SENSOR_HEADS = {"readings": "fleet,unit,cycle,regime,sensor,value", "lives": "fleet,unit,cycles,failed"}
DEFECT_HEADS = {"defects": "order,machine,defect,at,qty"}


class HistoryPlant:
    """The plant in a folder; `build` makes what changed, `difference` compares with all made anew elsewhere."""

    text = PLANT
    heads: ClassVar = HEADS

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.choices = dict(USUAL)
        (folder / "raw").mkdir(parents=True)
        for kind in self.heads:
            self.write(kind, 0, [])
        if "rates" in self.heads:
            self.write("rates", 0, ["A,60", "B,90"])

    def choose(self, choices: Mapping[str, str | int]) -> None:
        """Change plant.toml."""
        self.choices.update(choices)

    def write(self, kind: str, number: int, rows: Sequence[str], head: str = "") -> None:
        """Write a file, or another version of it; `head` when its columns are not the usual ones."""
        name = "rates.csv" if kind == "rates" else f"{kind}{number}.csv"
        (self.folder / "raw" / name).write_text("\n".join([head or self.heads[kind], *rows, ""]))

    def files(self) -> list[str]:
        """Names of the files that are there."""
        return sorted(path.name for path in (self.folder / "raw").iterdir())

    def copy(self, name: str, number: int) -> None:
        """Deliver a file again under another name."""
        source = self.folder / "raw" / name
        shutil.copyfile(source, source.with_name(f"{source.stem.rstrip('0123456789')}{number}.csv"))

    def delete(self, name: str, *, forget: bool) -> None:
        """Delete a file; its rows stay unless they are to be forgotten (those of a file that was never read do not)."""
        path = self.folder / "raw" / name
        self.ingest()
        path.unlink()
        self.ingest(forget=[name] if forget else [])

    def load(self) -> Plant:
        """The plant as plant.toml has it now."""
        return self._plant(self.folder)

    def ingest(self, forget: Sequence[str] = ()) -> None:
        """Read what is new."""
        ingest(self.load(), forget=forget)

    def build(self, as_of: datetime | None) -> BuildReport | str:
        """Read what is new and build what it changes; the message of a build that is refused."""
        plant = self.load()

        def made() -> BuildReport | str:
            self.ingest()
            return _built(plant, as_of, is_full=False)

        return built_once(self.folder, made, as_of)

    def plan(self, as_of: datetime | None = None) -> BuildPlan:
        """What the next `build` is going to do."""
        plant = self.load()
        with previewed(plant) as preview:
            return plan_of(preview.plant, preview.files, as_of=as_of, published=plant)

    def difference(self, told: BuildReport | str, as_of: datetime | None, other: Path) -> list[str]:
        """What a full build of the same files elsewhere says otherwise, one line each."""
        shutil.rmtree(other, ignore_errors=True)
        shutil.copytree(self.folder, other, ignore=shutil.ignore_patterns("plant.duckdb*"))
        full = _built(self._plant(other), as_of, is_full=True)
        if isinstance(told, str) or isinstance(full, str):
            return [] if told == full else [f"{told} is {full}"]
        books = [(r.rows, r.received, r.quarantined, r.warnings) for r in (told, full)]
        apart = [f"{mine} is {theirs}" for mine, theirs in zip(*books, strict=True) if mine != theirs]
        return apart + differing_tables(built_path(self.load()), built_path(self._plant(other)))

    def _plant(self, folder: Path) -> Plant:
        (folder / "plant.toml").write_text(self.text.format(**self.choices))
        return load_plant(folder)


class UnitPlant(HistoryPlant):
    """A plant that knows sensors on units that wear, and nothing else."""

    text = PLANT.partition("[timeline]")[0] + SENSORS
    heads: ClassVar = SENSOR_HEADS


class WholePlant(HistoryPlant):
    """The plant of histories with sensors and defects: all that grows, in time and by key."""

    text = PLANT + SENSORS + DEFECTS
    heads: ClassVar = HEADS | SENSOR_HEADS | DEFECT_HEADS


def beyond(plan: BuildPlan, report: BuildReport) -> list[str]:
    """What a build did that its plan does not say, one line each."""
    if plan.is_first:
        return [f"{name} was to be built" for name in sorted({*report.unchanged, *report.since, *report.keys})]
    since = plan.cutoff.at if plan.cutoff else None
    apart = [f"{name} from {at}, planned {since}" for name, at in report.since.items() if at != since]
    touched = set(report.rows) - report.unchanged
    apart += [f"{name} was to stay" for name in plan.having("unchanged") if name in touched]
    # one that was compared and differs has those that read it rebuilt, and so on
    differing = {name for name in touched if plan.tables[name].action in ("compared", "if needed", "empty")}
    for name in build_order():
        if set(TABLES[name].inputs) & differing and (TABLES[name].is_view or name in touched):
            differing.add(name)
    whole = {name for name in touched if name not in report.since and name not in report.keys}
    planned = {*plan.having("extended", "by key")} - differing
    return apart + [f"{name} was to be extended" for name in sorted(whole & planned)]


def _built(plant: Plant, as_of: datetime | None, *, is_full: bool) -> BuildReport | str:
    try:
        return build(plant, as_of=as_of, is_full=is_full)
    except PlantKpiError as error:
        return str(error)


def differing_tables(one: Path, other: Path) -> list[str]:
    """Tables of two DuckDB files whose rows are not the same, to the bit, but for what builds tell each other."""
    with duckdb.connect() as connection:
        for name, path in (("one", one), ("other", other)):
            connection.execute(f"ATTACH '{path}' AS {name} (READ_ONLY)")
        names = [_names(connection, database) for database in ("one", "other")]
        apart = [f"{name} is in one of them" for name in sorted(names[0] ^ names[1])]
        for name in sorted(names[0] & names[1]):
            surplus = [
                connection.execute(f"FROM {a}.{name} EXCEPT ALL FROM {b}.{name}").fetchall()
                for a, b in (("one", "other"), ("other", "one"))
            ]
            if any(surplus):
                apart.append(f"{name}: {surplus[0][:3]} is {surplus[1][:3]}")
        return apart


def _names(connection: duckdb.DuckDBPyConnection, database: str) -> set[str]:
    found = connection.execute("SELECT table_name FROM duckdb_tables() WHERE database_name = ?", [database])
    return {table for (table,) in found.fetchall()} - {MANIFEST}
