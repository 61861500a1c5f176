"""A plant grows day by day: what a build makes from a cut on, with what stays, is what a build of everything makes."""

import random
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import ibis
import ibis.expr.types as ir
import pytest

from plantkpi.build.incremental.affected_rows import AffectedRows
from plantkpi.build.table_builder import BuildReport
from tests.histories.plant import HistoryPlant

FIRST = datetime(2024, 3, 25)
"""Wall clock of the first day; the clocks go forward in the night to 31 March."""
MACHINES = ("M1", "M2", "M3")


class Diary:
    """What happens on three machines, a file of each kind a day, from one seed."""

    def __init__(self, plant: HistoryPlant, seed: int) -> None:
        self.plant = plant
        self.random = random.Random(seed)

    def deliver(self, day: int, *, until: int = 1440) -> None:
        """The files of a day, of what began by a minute of it: what goes on then has no end."""
        self.random.seed(f"{self.random.random()} {day}")
        rows = {
            kind: [row for m in MACHINES for row in getattr(self, kind)(m, day, until)]
            for kind in ("stops", "orders", "work")
        }
        for kind, told in rows.items():
            self.plant.write(kind, day, told)

    def wall(self, day: int, minute: int) -> str:
        """A wall-clock time; minutes may go beyond the day."""
        return str(FIRST + timedelta(days=day, minutes=minute))

    def end(self, day: int, minute: int, until: int) -> str:
        return self.wall(day, minute) if minute <= until else ""

    def stops(self, machine: str, day: int, until: int) -> list[str]:
        rows, at = [], self.random.randrange(0, 200, 5)
        while at < until:
            state = self.random.choice(["failure", "stopped", "stopped", "setup", "idle", "planned_stop", "broken"])
            end = at + self.random.choice([0, 2, 4, 10, 30, 90, 400])
            reason, begin = self.random.choice(["jam", "tool", ""]), self.wall(day, at)
            rows.append(f"{machine},{state},{begin},{self.end(day, end, until)},{reason}")
            at += self.random.choice([0, 20, 60, 200, 500])
            if self.random.random() < 0.15:
                rows.append(rows[-1])
        return rows

    def orders(self, machine: str, day: int, until: int) -> list[str]:
        rows, at = [], self.random.randrange(0, 300, 5)
        while at < until:
            end = at + self.random.choice([30, 100, 300, 700])
            made = self.random.choice(["", "0", "7", "1000", "-1"])
            order = f"O{day}{machine}{len(rows)}" if self.random.random() < 0.8 else f"O{self.random.randrange(5)}"
            product, begin = self.random.choice("ABC"), self.wall(day, at)
            rows.append(f"{order},{machine},{product},{begin},{self.end(day, end, until)},{made},")
            at = end + self.random.choice([-10, 0, 0, 30, 200])
        return rows

    def work(self, machine: str, day: int, until: int) -> list[str]:
        rows = []
        for _ in range(self.random.choice([0, 0, 1, 2])):
            at = self.random.randrange(0, until, 5)
            end = at + self.random.choice([0, 30, 200, 600])
            kind = self.random.choice(["corrective", "corrective", "preventive"])
            started = self.random.choice([self.wall(day, at), ""])
            rows.append(f"{machine},{kind},{self.wall(day, at)},{started},{self.end(day, end, until)}")
        return rows


def grow(folder: Path, seed: int, days: int) -> int:
    """Tables that were made from a cut on, in a history of so many days; every build is compared with a full one."""
    chance = random.Random(seed)
    plant = HistoryPlant(folder / "plant")
    plant.choose(
        {
            "failures_from": chance.choice(["state_event", "maintenance"]),
            "planned_by": chance.choice(["calendar", "calendar", "orders", "window"]),
            "unreported": chance.choice(["running", "unreported"]),
        }
    )
    diary, grown = Diary(plant, seed), 0
    for day in range(3):
        diary.deliver(day)
    plant.build(None)
    for day in range(3, 3 + days):
        if chance.random() < 0.5:
            diary.deliver(day, until=chance.choice([300, 600, 1000]))
            _built(plant, folder, seed, day)
        diary.deliver(day)
        if chance.random() < 0.3:
            diary.deliver(max(0, day - chance.choice([1, 2, 3])))
        if chance.random() < 0.1:
            plant.delete(f"{chance.choice(['stops', 'orders', 'work'])}{day - 1}.csv", forget=True)
        grown += _built(plant, folder, seed, day)
    return grown


def _built(plant: HistoryPlant, folder: Path, seed: int, day: int) -> int:
    told = plant.build(None)
    apart = plant.difference(told, None, folder / "anew")
    assert apart == [], f"seed {seed}, day {day}: {apart}"
    return 0 if isinstance(told, str) else len(told.since)


def test_what_grew_is_everything(tmp_path: Path) -> None:
    assert grow(tmp_path, 1, 2) > 10


@pytest.mark.campaign
@pytest.mark.parametrize("seed", range(100))
def test_campaign(tmp_path: Path, seed: int) -> None:
    grow(tmp_path, seed, 5)


MARCH = "2024-03-"
NIGHT = [
    "M1,stopped,2024-03-25 10:00:00,2024-03-25 10:20:00,jam",
    "M1,failure,2024-03-28 02:00:00,2024-03-28 02:30:00,",
]


@pytest.fixture
def plant(tmp_path: Path) -> HistoryPlant:
    """A plant with stops and orders from 25 to 28 March, the last order of which goes on in the evening."""
    history = HistoryPlant(tmp_path / "plant")
    history.write("stops", 0, [*NIGHT, "M1,broken,2024-03-26 10:00:00,2024-03-26 10:20:00,jam"])
    history.write("orders", 0, [f"O{d},M1,A,{MARCH}{d} 06:00:00,{MARCH}{d} 19:00:00,100,98" for d in (25, 26, 27, 28)])
    return history


def grown(plant: HistoryPlant, folder: Path) -> set[str]:
    """Tables made from a cut on; the build of what changed is that of everything."""
    told = plant.build(None)
    assert not isinstance(told, str), told
    assert plant.difference(told, None, folder / "anew") == []
    return set(told.since)


def evening(plant: HistoryPlant) -> None:
    """A stop on the evening of the last day."""
    plant.write("stops", 1, ["M1,stopped,2024-03-28 20:00:00,2024-03-28 20:20:00,jam"])


def test_orders_of_before_stay(plant: HistoryPlant, tmp_path: Path) -> None:
    plant.build(None)
    evening(plant)
    assert "fct_order" in grown(plant, tmp_path)


@pytest.mark.parametrize(
    ("at", "told_of"),
    [
        pytest.param("2024-03-28 12:00", "2024, 3, 28", id="of a shift that is made anew"),
        # the business day, and what is made anew, begins within the night shift
        pytest.param("2024-03-27 02:00", "2024, 3, 26", id="of a shift that began before the cut"),
    ],
)
def test_rows_that_lose_a_stop_are_reported(
    plant: HistoryPlant, monkeypatch: pytest.MonkeyPatch, at: str, told_of: str
) -> None:
    plain = AffectedRows.grown

    def lossy(self: AffectedRows, name: str, make: Callable[[], ir.Table]) -> ir.Table:
        if name != "fct_stop":
            return plain(self, name, make)
        return plain(self, name, lambda: make().filter(ibis._.state != "stopped"))

    plant.write("stops", 1, [f"M1,stopped,{at}:00,{at}:01,jam"])
    plant.build(None)
    plant.write("stops", 2, ["M1,stopped,2024-03-28 13:00:00,2024-03-28 13:00:00,jam"])
    assert plant.build(None).since["fct_production"].isoformat() == "2024-03-26T23:00:00+00:00"
    plant.write("stops", 3, ["M1,stopped,2024-03-28 13:30:00,2024-03-28 13:30:00,jam"])
    monkeypatch.setattr(AffectedRows, "grown", lossy)
    told = plant.build(None)
    assert isinstance(told, str)
    assert "stops are not the time of their state" in told
    assert f"datetime.date({told_of})" in told


@pytest.mark.slow
def test_a_service_of_which_only_the_end_is_known(plant: HistoryPlant, tmp_path: Path) -> None:
    plant.build(None)
    evening(plant)
    plant.write("work", 1, ["M1,preventive,,,2024-03-28 02:00:00"])
    grown(plant, tmp_path)
    plant.write("stops", 2, ["M1,stopped,2024-03-28 21:00:00,2024-03-28 21:20:00,jam"])
    plant.write("work", 1, [])
    grown(plant, tmp_path)


@pytest.mark.parametrize(
    "choice",
    [
        {"early_end": "13:00"},
        pytest.param({"failures_from": "maintenance"}, marks=pytest.mark.slow),
        pytest.param({"minor_s": 1500}, marks=pytest.mark.slow),
    ],
)
def test_a_choice_that_changes_with_a_delivery(
    plant: HistoryPlant, tmp_path: Path, choice: dict[str, str | int]
) -> None:
    plant.build(None)
    evening(plant)
    plant.choose(choice)
    grown(plant, tmp_path)


def test_shifts_of_the_calendar_that_shifts_of_files_put_off(plant: HistoryPlant, tmp_path: Path) -> None:
    plant.write("shifts", 0, [f"M1,long,{MARCH}{day},{MARCH}{day} 15:00:00,{MARCH}{day} 22:30:00" for day in (25, 28)])
    plant.build(None)
    evening(plant)
    plant.write("shifts", 1, ["M2,long,2024-03-28,2024-03-28 15:00:00,2024-03-28 22:30:00"])
    assert "stg_shift" in grown(plant, tmp_path)


def test_a_column_that_is_called_otherwise(plant: HistoryPlant, tmp_path: Path) -> None:
    plant.build(None)
    plant.choose({"reason": "why"})
    plant.write("stops", 0, NIGHT, head="machine,state,start,end,why")
    assert "stg_state_event" not in grown(plant, tmp_path)


def test_a_file_with_one_more_column(plant: HistoryPlant, tmp_path: Path) -> None:
    plant.build(None)
    rows = ["M1,stopped,2024-03-28 20:00:00,2024-03-28 20:20:00,jam,late"]
    plant.write("stops", 1, rows, head="machine,state,start,end,reason,comment")
    assert "stg_state_event" not in grown(plant, tmp_path)


def test_an_hour_later_only_the_last_days_are_made(plant: HistoryPlant, tmp_path: Path) -> None:
    plant.build(None)
    evening(plant)
    told = plant.build(None)
    assert not isinstance(told, str)
    # the stop begins at 19:00 UTC, when nothing goes on; but what was observed ended with the order at 18:00, which
    # began as the night shift of 27 March ended
    assert set(told.since.values()) == {datetime(2024, 3, 26, 23, tzinfo=UTC)}
    assert plant.difference(told, None, tmp_path / "anew") == []


YEAR_1, YEAR_9999 = "0001-01-01 00:00:00", "9999-12-31 23:59:59"
STRANGE = {
    "stops": [
        f"M1,stopped,{YEAR_1},2024-03-28 20:30:00,jam",
        f"M1,stopped,2024-03-28 20:30:00,{YEAR_1},jam",
        f"M2,failure,1960-01-01 00:00:00,{YEAR_9999},",
        f"M2,failure,{YEAR_9999},,",
    ],
    "orders": [f"O99,M1,A,{YEAR_1},{YEAR_1},5,5", f"O98,M1,A,2024-03-28 19:30:00,{YEAR_9999},5,5"],
    "work": [
        f"M1,corrective,{YEAR_1},2024-03-28 20:00:00,2024-03-28 20:20:00",
        f"M1,preventive,,2024-03-28 20:00:00,{YEAR_9999}",
    ],
    "shifts": [f"M1,long,{YEAR_9999[:10]},2024-03-28 15:00:00,2024-03-28 16:00:00"],
    "checks": [f"7,M1,{YEAR_9999},10,1", f"8,M1,{YEAR_1},10,1"],
}
"""Rows with a date that no plant records, which are quarantined."""
REJECTED = {"state_event": 4, "production": 2, "maintenance": 2, "shift": 1, "inspection": 2}


def strange(plant: HistoryPlant, rows: Mapping[str, Sequence[str]]) -> None:
    for kind, lines in rows.items():
        plant.write(kind, 5, lines)


def quarantined(told: BuildReport | str) -> dict[str, int]:
    """How many rows each input has in quarantine for their year."""
    assert not isinstance(told, str), told
    return {name: rules["year_implausible"] for name, rules in told.quarantined.items() if "year_implausible" in rules}


def test_dates_that_no_plant_records_move_no_cut(plant: HistoryPlant, tmp_path: Path) -> None:
    plant.build(None)
    evening(plant)
    strange(plant, STRANGE)
    told = plant.build(None)
    assert quarantined(told) == REJECTED
    # the first instant that anybody can have recorded is that of the evening
    assert told.since["stg_state_event"].isoformat() == "2024-03-26T23:00:00+00:00"
    assert plant.difference(told, None, tmp_path / "anew") == []


@pytest.mark.slow
def test_rows_of_such_dates_stay_in_quarantine_and_leave_it_when_they_are_mended(
    plant: HistoryPlant, tmp_path: Path
) -> None:
    plant.build(None)
    evening(plant)
    strange(plant, STRANGE)
    plant.build(None)
    plant.write("stops", 2, ["M1,stopped,2024-03-28 21:00:00,2024-03-28 21:20:00,jam"])
    told = plant.build(None)
    assert quarantined(told) == REJECTED
    assert "stg_state_event" in told.since
    assert plant.difference(told, None, tmp_path / "anew") == []
    strange(plant, {"stops": ["M1,stopped,2024-03-28 20:30:00,2024-03-28 20:40:00,jam"], "orders": [], "work": []})
    told = plant.build(None)
    assert quarantined(told) == {"shift": 1, "inspection": 2}
    assert "stg_state_event" in told.since
    assert plant.difference(told, None, tmp_path / "anew") == []


def test_a_file_of_nothing_but_such_dates_is_built_like_any_other(plant: HistoryPlant, tmp_path: Path) -> None:
    plant.build(None)
    strange(plant, {kind: [row for row in rows if "2024" not in row] for kind, rows in STRANGE.items()})
    told = plant.build(None)
    assert quarantined(told) == {"state_event": 2, "production": 1, "inspection": 2}
    assert plant.difference(told, None, tmp_path / "anew") == []
