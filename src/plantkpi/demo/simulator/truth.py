"""The true answers, counted from what happened and not from the files."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from plantkpi.demo.simulator.hours import Hours, length, within, without
from plantkpi.demo.simulator.model import Failure, Interval, MachineRun


@dataclass(frozen=True)
class MachineTruth:
    """The true answers for one machine; seconds lie within shifts without breaks and planned stops.

    `repair_s` adds up restored - failed of all failures, in planned time or not. `ideal_s` is the ideal
    cycle time of all pieces, `ideal_good_s` that of the good ones.
    """

    machine_id: str
    line: str
    planned_s: int
    running_s: int
    failure_s: int
    setup_s: int
    stopped_s: int
    idle_s: int
    planned_stop_s: int
    failure_count: int
    repair_s: int
    total_qty: int
    good_qty: int
    scrap_qty: int
    rework_qty: int
    ideal_s: float
    ideal_good_s: float
    injected_mtbf_h: float

    @property
    def mean_time_to_repair_s(self) -> float | None:
        """Mean of restored - failed; None without a failure."""
        return self.repair_s / self.failure_count if self.failure_count else None


@dataclass(frozen=True)
class Truth:
    """The true answers of a simulated plant, before the dirt, and what dirt was added.

    `faults` counts rows by input and staging rule; `oddities` counts rows that are odd but sound (overlapping,
    open, zero-length stops); `rows` counts data rows by file, dirt included. `as_of` is the end of the last
    shift.
    """

    machines: Mapping[str, MachineTruth]
    failures: tuple[Failure, ...]
    faults: Mapping[str, Mapping[str, int]]
    oddities: Mapping[str, int]
    rows: Mapping[str, int]
    as_of: datetime


def machine_truth(run: MachineRun, hours: Hours) -> MachineTruth:
    """Count time and parts; where stops overlap, the first of failure, setup, stopped, idle counts."""
    planned = without(hours.planned, run.maintenance)
    state_s = _state_seconds(run, planned, hours.blocks[-1][1])
    ideal = [(order.ideal_cycle_s, order) for order in run.orders]
    return MachineTruth(
        machine_id=run.machine.machine_id,
        line=run.machine.line_name,
        planned_s=length(planned),
        running_s=length(planned) - sum(state_s.values()),
        failure_s=state_s["failure"],
        setup_s=state_s["setup"],
        stopped_s=state_s["stopped"],
        idle_s=state_s["idle"],
        planned_stop_s=length(within(run.maintenance, hours.planned)),
        failure_count=len(run.failures),
        repair_s=sum(failure.restored_at - failure.failed_at for failure in run.failures),
        total_qty=sum(order.total_qty for order in run.orders),
        good_qty=sum(order.good_qty for order in run.orders),
        scrap_qty=sum(order.scrap_qty for order in run.orders),
        rework_qty=sum(order.rework_qty for order in run.orders),
        ideal_s=round(sum(cycle * order.total_qty for cycle, order in ideal), 6),
        ideal_good_s=round(sum(cycle * order.good_qty for cycle, order in ideal), 6),
        injected_mtbf_h=run.machine.line.mtbf_h,
    )


def _state_seconds(run: MachineRun, planned: Sequence[Interval], end: int) -> dict[str, int]:
    left, found = list(planned), {}
    for state in ("failure", "setup", "stopped", "idle"):
        spans = [(s.start, end if s.end is None else s.end) for s in run.stops if s.state == state]
        found[state] = length(within(spans, left))
        left = without(left, spans)
    return found
