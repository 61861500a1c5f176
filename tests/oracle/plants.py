"""Small plants that nobody chose, for the twin and the engine: by Hypothesis or from a seed.

All instants lie within 300 s of one midnight, so that windows are short and still hold the border of two
business days. A plant keeps a handful of instants that its rows share, which makes equal instants,
adjacency, containment and overlap the rule instead of the exception.
"""

import random
from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar

from hypothesis import strategies as st

from tests.oracle.reference import DAY, QUANTITIES, STATES, Plant, Row, Settings, Staged

T = TypeVar("T")
REACH = 300
LARGE = 2**40
PRODUCTS = ("P1", "P2", "P3")
ORDERS = ("O1", "O2", "O3")
COMPONENTS = ("belt", "axis", "", None)
STOP_STATES = ("planned_stop", "failure", "setup", "stopped", "idle")


class Source(Protocol):
    """Where the choices come from."""

    def number(self, low: int, high: int) -> int: ...

    def pick(self, options: Sequence[T]) -> T: ...


class Seeded:
    """Choices from a seed."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)

    def number(self, low: int, high: int) -> int:
        return self.rng.randint(low, high)

    def pick(self, options: Sequence[T]) -> T:
        return self.rng.choice(options)


class Drawn:
    """Choices by Hypothesis, which shrinks towards low numbers and first options."""

    def __init__(self, draw: Callable[[st.SearchStrategy[Any]], Any]) -> None:
        self.draw = draw

    def number(self, low: int, high: int) -> int:
        return int(self.draw(st.integers(low, high)))

    def pick(self, options: Sequence[T]) -> T:
        return options[self.number(0, len(options) - 1)]


class Maker:
    """Makes the rows of one plant."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.midnight = source.pick((1, 2, 20_000)) * DAY
        self.hot = [self.midnight, self.midnight - 1, self.midnight + 1]
        self.hot += [self.near_midnight() for _ in range(source.number(2, 6))]
        self.machines = [f"M{i + 1}" for i in range(source.number(1, 3))]
        self.has_strangers = source.pick((False, False, True))

    def chance(self, one_in: int) -> bool:
        return self.source.number(0, one_in - 1) == one_in - 1

    def near_midnight(self) -> int:
        return self.midnight + self.source.number(-REACH, REACH)

    def instant(self) -> int:
        """Mostly an instant that other rows have too, or one beside it."""
        how = self.source.number(0, 9)
        if how < 7:
            return self.source.pick(self.hot)
        return self.source.pick(self.hot) + self.source.pick((-1, 1, 2)) if how < 9 else self.near_midnight()

    def after(self, start: int) -> int:
        """An end for what starts there: mostly a later instant, at times the same one or an earlier one."""
        if self.chance(8):
            return start
        if self.chance(16):
            return start - self.source.pick((1, 60))
        end = self.instant()
        return end if end > start else start + self.source.pick((1, 2, 30, 61))

    def machine(self) -> str:
        return "MX" if self.has_strangers and self.chance(8) else self.source.pick(self.machines)

    def many(self, most: int, make: Callable[[], Row]) -> list[Row]:
        """Rows, some of them repeated as they are or with an end more or less."""
        rows = [make() for _ in range(self.source.number(0, most))]
        for row in list(rows):
            if self.chance(10):
                rows.insert(self.source.number(0, len(rows)), dict(row))
        return rows

    def shift(self) -> Row:
        start, is_break = self.instant(), self.chance(4)
        name = "pause" if is_break else self.source.pick(("A", "B"))
        row = {"machine_id": self.machine(), "shift": name, "shift_date": start // DAY}
        return row | {"start": start, "end": self.after(start), "is_break": is_break}

    def shift_chain(self, machine: str) -> list[Row]:
        """Shifts of a machine that follow one another, with a gap here and there."""
        rows, start = list[Row](), self.instant()
        for name in ("A", "B", "C")[: self.source.number(0, 3)]:
            end = start + self.source.number(1, 200)
            row = {"machine_id": machine, "shift": name, "shift_date": start // DAY}
            rows.append(row | {"start": start, "end": end, "is_break": False})
            start = end + self.source.pick((0, 0, 1, 40))
        return rows

    def state_event(self) -> Row:
        start = self.instant()
        end = None if self.chance(8) else self.after(start)
        state = "broken" if self.chance(30) else self.source.pick(("failure", "stopped", "running", *STATES))
        row = {"machine_id": self.machine(), "start": start, "end": end, "state": state}
        return row | {"reason": self.source.pick((None, "jam", "belt"))}

    def twice(self, rows: list[Row]) -> list[Row]:
        """State events, some of them first reported open and again once their end was known."""
        return rows + [r | {"end": None} for r in rows if r["end"] is not None and self.chance(8)]

    def maintenance(self) -> Row:
        kind = self.source.pick(("corrective", "corrective", "preventive"))
        failed = self.instant() if kind == "corrective" or self.chance(8) else None
        if self.chance(20):
            failed = None
        started = None if self.chance(4) else self.after(self.instant() if failed is None else failed)
        base = started if started is not None else failed
        restored = None if base is None or self.chance(6) else self.after(base)
        row = {"machine_id": self.machine(), "kind": kind, "component": self.source.pick(COMPONENTS)}
        return row | {"failed": failed, "started": started, "restored": restored}

    def work_orders(self) -> list[Row]:
        """Work orders, some of them of components that are down at once."""
        rows = self.many(6, self.maintenance)
        failed = [r for r in rows if r["kind"] == "corrective" and r["failed"] is not None]
        return rows + [self.companion_tables(r) for r in failed if self.chance(2)]

    def companion_tables(self, row: Row) -> Row:
        """The failure of a component with that of the row, a second later, or when that one is restored."""
        failed = self.source.pick((row["failed"], row["failed"] + 1, row["restored"] or row["failed"] + 30))
        started = None if self.chance(6) else failed + self.source.pick((0, 1, 40))
        base = failed if started is None else started
        restored = None if self.chance(4) else base + self.source.pick((0, 1, 60, 200))
        found = {"component": self.source.pick(COMPONENTS), "failed": failed, "started": started}
        return row | found | {"restored": restored}

    def quantities(self) -> Row:
        """Mostly quantities that agree, some left out, some at odds."""
        if self.chance(8):
            return {q: self.source.pick((0, 1, 2, None, -1, LARGE)) for q in QUANTITIES}
        good, scrap = (self.source.pick((0, 1, 3, 7, 100, LARGE)) for _ in range(2))
        rework = self.source.pick((0, 0, 1, 5))
        row: Row = {"total": good + scrap + rework, "good": good, "scrap": scrap, "rework": rework}
        if self.chance(2):
            row[self.source.pick(QUANTITIES)] = None
        if self.chance(4):
            row[self.source.pick(QUANTITIES)] = None
        return row

    def production(self) -> Row:
        start = self.instant()
        return self.order(self.machine(), start, None if self.chance(10) else self.after(start))

    def production_chain(self, machine: str) -> list[Row]:
        """Orders of a machine that follow one another, with a gap here and there."""
        rows, start = list[Row](), self.instant()
        for _ in range(self.source.number(0, 4)):
            end = start + self.source.pick((0, 1, 2, 30, 61, 150))
            rows.append(self.order(machine, start, end))
            start = end + self.source.pick((0, 0, 1, 40))
        return rows

    def order(self, machine: str, start: int, end: int | None) -> Row:
        product = self.source.pick((*PRODUCTS, *PRODUCTS[:2]))
        row = {"machine_id": machine, "order_id": self.source.pick(ORDERS), "product_id": product}
        return row | {"start": start, "end": end} | self.quantities()

    def product_rate(self) -> Row:
        since = self.instant() if self.chance(2) else None
        until = (self.instant() if since is None else since + self.source.number(1, 200)) if self.chance(3) else None
        machine = self.source.pick(self.machines) if self.chance(2) else None
        cycle = self.source.pick((1_000_000, 500_000, 1, 999_999))
        row = {"product_id": self.source.pick(PRODUCTS[:2]), "machine_id": machine, "ideal_cycle_us": cycle}
        return row | {"valid_from": since, "valid_to": until}

    def machine_list(self) -> list[Row]:
        """Every machine, at times one that nothing else names, or no list."""
        if self.chance(3) and not self.has_strangers:
            return []
        idle = ["M9"] if self.chance(4) else []
        return [{"machine_id": m} for m in [*self.machines, *idle]]

    def plant(self) -> Plant:
        by_chain = self.chance(2)
        chained_shifts = [r for m in self.machines for r in self.shift_chain(m)] if self.chance(2) else []
        chained_orders = [r for m in self.machines for r in self.production_chain(m)] if by_chain else []
        return {
            "machine": self.machine_list(),
            "shift": chained_shifts + self.many(3, self.shift),
            "state_event": self.twice(self.many(9, self.state_event)),
            "maintenance": [] if self.chance(3) else self.work_orders(),
            "production": chained_orders + self.many(1 if by_chain else 4, self.production),
            "product_rate": self.many(5, self.product_rate),
            "order_stop": [],
        }

    def settings(self) -> Settings:
        """Any settings, with window_start before window_end where both are declared."""
        start = min(self.instant(), self.instant()) if self.chance(3) else None
        end = max(self.instant(), self.instant()) if self.chance(3) else None
        if start is not None and end is not None and end <= start:
            end = start + self.source.pick((1, 60))
        return {
            "window_start": start,
            "window_end": end,
            "as_of": self.as_of() if self.chance(3) else None,
            "precedence": self.precedence(),
            "unreported": self.source.pick(("unreported", "running", *STATES)),
            "planned_by": self.source.pick(("calendar", "orders", "window")),
            "minor_stop_us": self.source.pick((0, 1_000_001, 30_000_000, 61_000_000)),
            "failures_from": self.source.pick(("state_event", "maintenance")),
        }

    def as_of(self) -> int:
        """Mostly amid the plant's instants, at times before or after all of them."""
        amid = max(self.instant(), self.instant())
        return self.source.pick((amid, amid, amid, self.midnight + 400, self.midnight - 400))

    def precedence(self) -> tuple[str, ...]:
        """The usual order, or any."""
        left, found = list(STATES), list[str]()
        if self.chance(2):
            return STATES
        while left:
            found.append(left.pop(self.source.number(0, len(left) - 1)))
        return tuple(found)


class OrderStopMaker(Maker):
    """Makes plants that know their stops per order only; the stops fit into what ran."""

    def plant(self) -> Plant:
        production = [r for m in self.machines for r in self.production_chain(m)]
        orders = dict.fromkeys((r["machine_id"], r["order_id"]) for r in production)
        return {
            "machine": self.machine_list(),
            "shift": [],
            "state_event": [],
            "maintenance": [],
            "production": production,
            "product_rate": self.many(5, self.product_rate),
            "order_stop": [stop for m, o in orders for stop in self.stops_of(m, o, production)],
        }

    def stops_of(self, machine: str, order_id: str, production: list[Row]) -> list[Row]:
        """Stops of an order that leave a part of its time, so that no row's shares exceed what ran."""
        sound = [r for _, r in Staged({"production": production}).of("production", machine)]
        left = sum(r["end"] - r["start"] for r in sound if r["order_id"] == order_id) * 900_000
        stops = list[Row]()
        for _ in range(self.source.number(0, 4)):
            duration = self.source.pick((left // 3, left // 2, left - left % 1_000_000, 0, 7 if left else 0))
            left -= duration
            stop: Row = {"machine_id": machine, "order_id": order_id, "state": self.source.pick(STOP_STATES)}
            stop |= {"reason": self.source.pick((None, "jam"))}
            stops.append(stop | {"duration_us": duration, "stop_count": self.source.pick((1, 2, 5, None))})
        return stops

    def settings(self) -> Settings:
        fixed = {"planned_by": "orders", "unreported": "running", "precedence": STATES}
        return super().settings() | fixed | {"window_start": None, "window_end": None, "as_of": None}


def made(source: Source) -> tuple[Plant, Settings]:
    """A plant and its settings; one in six knows its stops per order only."""
    maker = OrderStopMaker(source) if source.number(0, 5) == 5 else Maker(source)
    return maker.plant(), maker.settings()


def random_plant(seed: int) -> tuple[Plant, Settings]:
    """The plant of a seed and its settings."""
    return made(Seeded(seed))


@st.composite
def plants(draw: Callable[[st.SearchStrategy[Any]], Any]) -> tuple[Plant, Settings]:
    """Any plant and any settings."""
    return made(Drawn(draw))


def plain_settings(**changes: Any) -> Settings:
    """Settings for a plant with a calendar and nothing declared, but for the changes."""
    usual: Settings = {
        "window_start": None,
        "window_end": None,
        "as_of": None,
        "precedence": STATES,
        "unreported": "running",
        "planned_by": "calendar",
        "minor_stop_us": 0,
        "failures_from": "state_event",
    }
    return usual | changes
