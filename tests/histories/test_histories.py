"""A build of what changed is a build of everything, whatever came, when, how often and in which order."""

import shutil
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from plantkpi.build.incremental.plan import BuildPlan
from plantkpi.build.table_builder import BuildReport
from tests.histories.plant import HistoryPlant, WholePlant, beyond

FIRST = datetime(2024, 3, 28)
"""Wall clock of the first day; the clocks go forward in the night to 31 March."""

MACHINES = st.sampled_from(["M1", "M1", "M2", "M3"])
STATES = st.sampled_from(["failure", "stopped", "setup", "idle", "running", "planned_stop", "broken"])
DAYS = st.integers(0, 6)
FILES = st.integers(0, 3)
ODD = st.sampled_from(["0001-01-01", "1960-05-01 12:00:00", "1970-01-01", "2262-04-12", "9999-12-31 23:59:59"])
"""Dates that stand for nothing, or for an open end."""


def wall(day: int, minute: int) -> str:
    """A wall-clock time; minutes may go beyond the day."""
    return str(FIRST + timedelta(days=day, minutes=minute))


@st.composite
def stretches(draw: Any, day: int) -> tuple[str, str]:
    """Start and end of something in a day, of which the end may be open, before the start, or days later.

    Now and then one of them is a date that nobody can have recorded.
    """
    start = draw(st.integers(0, 288)) * 5
    length = draw(st.sampled_from([0, 5, 5, 30, 30, 90, 90, 240, 600, 2000, -5, None]))
    begin, end = wall(day, start), wall(day, start + length) if length is not None else ""
    odd = draw(st.integers(0, 15))
    return draw(ODD) if odd == 1 else begin, draw(ODD) if odd == 2 else end


@st.composite
def stops(draw: Any, day: int) -> str:
    start, end = draw(stretches(day))
    return f"{draw(MACHINES)},{draw(STATES)},{start},{end},{draw(st.sampled_from(['jam', 'tool', '']))}"


@st.composite
def orders(draw: Any, day: int) -> str:
    start, end = draw(stretches(day))
    made = draw(st.sampled_from(["", "0", "7", "100", "-1"]))
    good = draw(st.sampled_from(["", "5"]))
    return f"O{draw(st.integers(1, 30))},{draw(MACHINES)},{draw(st.sampled_from('ABC'))},{start},{end},{made},{good}"


@st.composite
def works(draw: Any, day: int) -> str:
    failed, end = draw(stretches(day))
    kind = draw(st.sampled_from(["corrective", "corrective", "preventive"]))
    return f"{draw(MACHINES)},{kind},{failed},{draw(st.sampled_from([failed, '']))},{end}"


@st.composite
def checks(draw: Any, day: int) -> str:
    at, _ = draw(stretches(day))
    return f"{draw(st.integers(1, 30))},{draw(MACHINES)},{at},10,{draw(st.integers(0, 11))}"


ROWS = {"stops": stops, "orders": orders, "work": works, "checks": checks}


class Histories(RuleBasedStateMachine):
    """Files come in any order, twice, late, corrected, deleted; plant.toml changes; builds happen in between."""

    kind = HistoryPlant

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp(prefix="plantkpi-history-"))
        self.plant = self.kind(self.root / "plant")
        self.told: BuildReport | str = ""
        self.as_of: datetime | None = None
        self.is_built = False

    @initialize(data=st.data())
    def begin(self, data: st.DataObject) -> None:
        """A history begins with something to build."""
        for kind, rows in ROWS.items():
            self.plant.write(kind, 0, data.draw(st.lists(rows(0) | rows(1), min_size=2, max_size=6)))
        self._build(None)

    @rule(data=st.data(), kind=st.sampled_from(sorted(ROWS)), day=DAYS, number=FILES)
    def deliver(self, data: st.DataObject, kind: str, day: int, number: int) -> None:
        """A new file, or another version of one: late, early, empty."""
        self.plant.write(kind, number, data.draw(st.lists(ROWS[kind](day), max_size=4)))
        self.is_built = False

    @rule(data=st.data(), number=st.integers(4, 5))
    def deliver_twice(self, data: st.DataObject, number: int) -> None:
        """The rows of a file come again under another name."""
        known = [n for n in self.plant.files() if n != "rates.csv" and not n.endswith(f"{number}.csv")]
        self.plant.copy(data.draw(st.sampled_from(known)), number)
        self.is_built = False

    @rule(data=st.data(), forget=st.booleans())
    def delete(self, data: st.DataObject, forget: bool) -> None:
        """A file is deleted, on purpose or not."""
        if known := [
            name for name in self.plant.files() if not name.startswith("rates") and not name.endswith("0.csv")
        ]:
            self.plant.delete(data.draw(st.sampled_from(known)), forget=forget)
            self.is_built = False

    @rule(cycle_s=st.sampled_from(["30", "60", "0.5", "x"]))
    def change_rate(self, cycle_s: str) -> None:
        """Engineering corrects an ideal cycle."""
        self.plant.write("rates", 0, [f"A,{cycle_s}", "B,90"])
        self.is_built = False

    @rule(
        choice=st.sampled_from(
            [
                {"early_end": "15:30"},
                {"early_end": "14:00"},
                {"minor_s": 1800},
                {"unreported": "unreported"},
                {"failures_from": "maintenance"},
                {"planned_by": "orders"},
                {"planned_by": "calendar"},
            ]
        )
    )
    def change_plant(self, choice: dict[str, str | int]) -> None:
        """The plant declares something otherwise."""
        self.plant.choose(choice)
        self.is_built = False

    @precondition(lambda self: not self.is_built)
    @rule(hours=st.none() | st.integers(0, 200))
    def build(self, hours: int | None) -> None:
        """The hourly build."""
        self._build(None if hours is None else FIRST.replace(tzinfo=UTC) + timedelta(hours=hours))

    def teardown(self) -> None:
        """All made anew is the same; a history ends with a build."""
        try:
            if not self.is_built:
                self._build(None)
            assert self.plant.difference(self.told, self.as_of, self.root / "anew") == []
        finally:
            shutil.rmtree(self.root)

    def _build(self, as_of: datetime | None) -> None:
        plan = self.plant.plan(as_of)
        self.told, self.as_of, self.is_built = self.plant.build(as_of), as_of, True
        if isinstance(self.told, BuildReport) and self.told.plan is not None:
            assert beyond(self.told.plan, self.told) == []
            # rows that went, or are quarantined now, may end what is observed earlier than a plan can know
            assert plan == self.told.plan or _reaches_back(self.told.plan, plan)


def _reaches_back(done: BuildPlan, plan: BuildPlan) -> bool:
    """Whether a build began again with a plan from earlier on."""
    return plan.cutoff is not None and (done.cutoff is None or done.cutoff.at < plan.cutoff.at)


@st.composite
def readings(draw: Any) -> list[str]:
    """What a sensor told of a unit over some cycles; its fleet may know one regime or several, or nobody says."""
    fleet, unit = draw(st.sampled_from(["F", "F", "F", "G", ""])), draw(st.sampled_from(["U1", "U2", "U3", ""]))
    regimes = st.sampled_from(["low", "high"] if fleet == "G" else ["low"] * 9 + ["high"])
    values = st.sampled_from(["1.5", "2.25", "2.25", "7", "-3e5", "0.1", "", "x"])
    first = draw(st.integers(0, 4))
    return [
        f"{fleet},{unit},{cycle},{draw(regimes)},{draw(st.sampled_from(['heat', 'sound']))},{draw(values)}"
        for cycle in range(first, first + draw(st.integers(1, 6)))
    ]


@st.composite
def life(draw: Any) -> str:
    """How long a unit lived, or has lived so far."""
    lived, failed = draw(st.sampled_from(["2", "5", "9", "0"])), draw(st.sampled_from(["true", "false"]))
    return f"{draw(st.sampled_from(['F', 'F', 'G']))},{draw(st.sampled_from(['U1', 'U2', 'U3']))},{lived},{failed}"


@st.composite
def defects(draw: Any, day: int) -> str:
    """A defect of an order, of which machine and time may be unknown; a negative number is none."""
    at, _ = draw(stretches(day))
    order = draw(st.sampled_from(["O1", "O2", "O3", ""]))
    machine, detected = draw(st.sampled_from(["M1", "M2", ""])), draw(st.sampled_from([at, ""]))
    return f"{order},{machine},crack,{detected},{draw(st.integers(-1, 3))}"


class KeyedHistories(Histories):
    """The same for what grows by key: readings of sensors, lives of units, and defects of orders."""

    kind = WholePlant

    @rule(data=st.data(), number=FILES)
    def deliver_readings(self, data: st.DataObject, number: int) -> None:
        """A new file of readings, or another version of one."""
        self.plant.write(
            "readings", number, [row for rows in data.draw(st.lists(readings(), max_size=4)) for row in rows]
        )
        self.is_built = False

    @rule(data=st.data(), day=DAYS, number=FILES)
    def deliver_defects(self, data: st.DataObject, day: int, number: int) -> None:
        """A new file of defects, or another version of one."""
        self.plant.write("defects", number, data.draw(st.lists(defects(day), max_size=4)))
        self.is_built = False

    @rule(data=st.data(), number=FILES)
    def deliver_lives(self, data: st.DataObject, number: int) -> None:
        """A new file of lives, or another version of one."""
        self.plant.write("lives", number, data.draw(st.lists(life(), max_size=4)))
        self.is_built = False

    @rule(cycles=st.sampled_from([2, 3, 30]))
    def change_baseline(self, cycles: int) -> None:
        """The plant declares a longer healthy window."""
        self.plant.choose({"baseline_cycles": cycles})
        self.is_built = False


def run(kind: type[Histories], histories: int, steps: int, begin: int) -> None:
    """So many histories, which are others for each number to begin with, and the same each time."""
    run_state_machine_as_test(
        seed(begin)(type(kind.__name__, (kind,), {})),
        settings=settings(
            max_examples=histories,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
            print_blob=True,
        ),
    )


def test_what_changed_is_everything() -> None:
    run(Histories, 3, 5, 0)


@pytest.mark.slow
def test_what_changed_by_key_is_everything() -> None:
    run(KeyedHistories, 3, 8, 0)


@pytest.mark.campaign
@pytest.mark.parametrize("part", range(1, 11))
def test_campaign(part: int) -> None:
    run(Histories, 50, 8, part)


@pytest.mark.campaign
@pytest.mark.parametrize("part", range(1, 5))
def test_campaign_by_key(part: int) -> None:
    run(KeyedHistories, 50, 10, part)
