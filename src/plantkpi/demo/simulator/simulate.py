"""A plant simulated from a seed: raw files with the quirks of real exports, and the true answers."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from plantkpi.demo.simulator.data_faults import DataFaults
from plantkpi.demo.simulator.files import write_files
from plantkpi.demo.simulator.hours import Hours, hours_of, instant, seconds
from plantkpi.demo.simulator.lines import machines_of
from plantkpi.demo.simulator.model import Interval, Machine, MachineRun
from plantkpi.demo.simulator.rows import Export, Local, defect_rows, order_row, stop_row, work_orders
from plantkpi.demo.simulator.sensors import readings
from plantkpi.demo.simulator.truth import Truth, machine_truth
from plantkpi.demo.simulator.walk import OPERATOR, Walk

START = date(2026, 3, 9)
RATES_CHANGE_AFTER_DAYS = 14


def simulate(
    folder: Path,
    *,
    seed: int = 7,
    start: date = START,
    days: int = 28,
    lines: int = 3,
    machines_per_line: int = 2,
    zone: str = "Europe/Berlin",
) -> Truth:
    """Write the raw files of a simulated plant into `folder` and return the true answers.

    The same arguments give the same bytes; nothing reads the clock. The default weeks contain the night
    of 2026-03-29, on which Berlin's clocks change, with a night shift. Shifts start on `days` dates from
    `start`. data/demo/plant.toml reads the files; its calendar is `simulation.hours.CALENDAR`.
    """
    local, machines = Local(ZoneInfo(zone)), machines_of(lines, machines_per_line)
    hours = hours_of(zone, start, days)
    change = datetime.combine(start + timedelta(days=RATES_CHANGE_AFTER_DAYS), time())
    runs = [_run(machine, index, hours, start, change, local.zone, seed) for index, machine in enumerate(machines)]
    export = _export(runs, local, Random(f"{seed}:sensors"))
    faults = _inject_faults(export, runs, local, Random(f"{seed}:dirt"))  # vocabulary: part of a seed
    rows = write_files(folder, machines, export, local, change)
    return Truth(
        machines={run.machine.machine_id: machine_truth(run, hours) for run in runs},
        failures=tuple(failure for run in runs for failure in run.failures),
        faults={name: dict(sorted(counts.items())) for name, counts in faults.counts.items()},
        oddities=dict(faults.oddities),
        rows=rows,
        as_of=instant(hours.blocks[-1][1]),
    )


def _run(
    machine: Machine, index: int, hours: Hours, start: date, change: datetime, zone: ZoneInfo, seed: int
) -> MachineRun:
    service = _maintenance(index, hours, start, zone)
    walk = Walk(machine, hours, service, seconds(change.replace(tzinfo=zone)), Random(f"{seed}:{machine.machine_id}"))
    if index == 0:
        walk.leave_open()
    return walk.go()


def _maintenance(index: int, hours: Hours, start: date, zone: ZoneInfo) -> list[Interval]:
    """Once a week at ten o'clock, each machine on its weekday, where the plant works then."""
    first = start + timedelta(days=index % 5)
    days = [first + timedelta(weeks=week) for week in range(1 + (hours.blocks[-1][1] - hours.blocks[0][0]) // 604800)]
    begins = [seconds(datetime.combine(day, time(10), zone)) for day in days]
    lasts = 3600 + 900 * (index % 3)
    return [(at, at + lasts) for at in begins if any(a <= at and at + lasts <= b for a, b in hours.blocks)]


def _export(runs: Sequence[MachineRun], local: Local, rng: Random) -> Export:
    orders = [order for run in runs for order in run.orders]
    lives = [life for run in runs for life in run.lives if life.lived_s]
    return Export(
        stops=[stop_row(stop, local) for run in runs for stop in run.stops],
        later_stops=[],
        orders=[order_row(order, local) for order in orders],
        defects=[row for order in orders for row in defect_rows(order, local)],
        work_orders=work_orders(runs),
        readings=[
            (unit, str(cycle), sensor, f"{value:.3f}".replace(".", ","))
            for unit, cycle, sensor, value in readings(lives, rng)
        ],
        lives=[(x.unit_id, str(x.cycles), "failed" if x.is_failed else "censored") for x in lives],
    )


def _inject_faults(export: Export, runs: Sequence[MachineRun], local: Local, rng: Random) -> DataFaults:
    stops = [stop for run in runs for stop in run.stops]
    faults = DataFaults(export, local, rng)
    faults.on_stops(stops)
    faults.on_orders([order for run in runs for order in run.orders])
    faults.on_defects()
    faults.on_work_orders()
    faults.on_readings()
    faults.oddities["overlapping_stop"] = sum(stop.reason == OPERATOR for stop in stops)
    faults.oddities["open_stop"] = sum(stop.end is None for stop in stops)
    return faults
