"""The plant KPIs by brute force: plain loops over every second, written from the definitions alone.

An instant is a whole number of steps since an origin (a step is one second) and None is unknown. Nothing
here is shared with the engine under test; where the definitions leave a choice, the choice is named in
the docstring of the function that makes it.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from fractions import Fraction
from functools import partial
from typing import Any

Row = dict[str, Any]
Plant = dict[str, list[Row]]
Settings = dict[str, Any]
Window = tuple[int, int]
Slot = tuple[str, int] | int | None
"""Where a second lies: (shift, its start), the business day's number, or None for no second at all."""
OrderKey = tuple[str, int]
Key = tuple[str, Slot, OrderKey | None]
Rule = tuple[str, Callable[[Row], bool]]
Rejected = tuple[str, int, str]
"""The input, the list index of a row that staging turned away, and the first rule it broke."""

STEP_US = 1_000_000
DAY = 86_400
STATES = ("planned_stop", "failure", "setup", "stopped", "idle", "running")
INPUTS = ("shift", "state_event", "maintenance", "production", "product_rate", "order_stop")
QUANTITIES = ("total", "good", "scrap", "rework")
WITHIN_PLAN = ("running", "setup", "failure", "stopped", "idle", "unreported")
TIME_COLUMNS = (
    "observed_us",
    "planned_us",
    *(f"{state}_us" for state in WITHIN_PLAN),
    "planned_stop_us",
    "off_plan_us",
    "off_plan_running_us",
    "minor_stop_us",
)
QUANTITY_COLUMNS = (*(f"{q}_qty" for q in QUANTITIES), "off_plan_qty", "ideal_us", "ideal_good_us")
FAILURE_COLUMNS = (
    "failure_count",
    "failure_event_count",
    "restored_count",
    "restoration_us",
    "repair_us",
    "event_restored_count",
    "event_restoration_us",
    "event_repair_us",
)
COLUMNS = (*TIME_COLUMNS, "operating_us", *QUANTITY_COLUMNS, *FAILURE_COLUMNS)


@dataclass
class Report:
    """Somebody says that a machine was in a state from start up to but not including end."""

    start: int
    end: int
    state: str
    origin: int  # 0 state event, 1 maintenance, 2 break
    index: int
    reported_end: int | None

    def covers(self, second: int) -> bool:
        return self.start <= second < self.end


@dataclass
class Failure:
    """A failure that began within the window; `restored` is None where it is open or unknown."""

    machine_id: str
    failed: int
    component: str | None
    index: int
    started: int | None = None
    restored: int | None = None
    is_open: bool = False
    begins_event: bool = False


@dataclass
class Cell:
    """A row of fct_production in the making, with the first second that fell into it."""

    first: int
    columns: dict[str, int | None] = field(default_factory=lambda: dict.fromkeys(COLUMNS, 0))

    def add(self, column: str, value: int | None) -> None:
        self.columns[column] = plus(self.columns[column], value)

    def running(self) -> int:
        return (self.columns["running_us"] or 0) + (self.columns["off_plan_running_us"] or 0)

    def observed(self) -> int:
        return self.columns["observed_us"] or 0


@dataclass
class TwinResult:
    """All that the twin knows about a plant."""

    rows: dict[Key, dict[str, int | None]] = field(default_factory=dict)
    rejected: list[Rejected] = field(default_factory=list)
    windows: dict[str, Window | None] = field(default_factory=dict)
    timeline: dict[str, list[str]] = field(default_factory=dict)
    failures: dict[str, list[Failure]] = field(default_factory=dict)
    stops: list[Row] = field(default_factory=list)


def plus(*values: int | None) -> int | None:
    """The sum, unknown where one part is."""
    known = [v for v in values if v is not None]
    return sum(known) if len(known) == len(values) else None


def above(a: int | None, b: int | None) -> bool:
    """Whether a > b; a comparison with an unknown never holds."""
    return a is not None and b is not None and a > b


# Staging


def before(late: str, early: str) -> Callable[[Row], bool]:
    """The rule that a row breaks when its instant `late` comes before its instant `early`."""
    return lambda r: above(r.get(early), r.get(late))


def exceeds(*parts: str) -> Callable[[Row], bool]:
    """The rule that a row breaks when these quantities together exceed its total."""
    return lambda r: above(plus(*(r.get(p) for p in parts)), r.get("total"))


ROW_RULES: dict[str, list[Rule]] = {
    "state_event": [
        ("state_unknown", lambda r: r["state"] not in STATES),
        ("end_before_start", before("end", "start")),
    ],
    "production": [
        ("end_before_start", before("end", "start")),
        ("quantity_negative", lambda r: any(above(0, r.get(q)) for q in QUANTITIES)),
        ("good_over_total", exceeds("good")),
        ("scrap_over_total", exceeds("scrap")),
        ("rework_over_total", exceeds("rework")),
        ("parts_over_total", exceeds("good", "scrap")),
        ("waste_over_total", exceeds("scrap", "rework")),
    ],
    "shift": [("end_before_start", lambda r: r["end"] <= r["start"])],
    "maintenance": [
        ("failed_at_absent", lambda r: r["kind"] == "corrective" and r.get("failed") is None),
        ("restored_before_failed", before("restored", "failed")),
        ("restored_before_started", before("restored", "started")),
        ("started_before_failed", before("started", "failed")),
    ],
}
REPEATS = {
    "state_event": ("machine_id", "start", "end", "state", "reason"),
    "production": ("machine_id", "order_id", "start"),
    "shift": ("machine_id", "is_break", "start", "end"),
    "maintenance": ("machine_id", "kind", "component", "failed", "started"),
    "product_rate": ("product_id", "machine_id", "valid_from"),
}
OVERLAPS = {
    "production": ("order_overlaps", ("machine_id",)),
    "shift": ("shift_overlaps", ("machine_id", "is_break")),
}


def values(row: Row, names: tuple[str, ...]) -> list[Any]:
    return [row.get(n) for n in names]


class Staged:
    """The accepted rows of each input with their list index, and those rejected.

    Rows of product_rate and order_stop have no rule but that their machine, if they name one, is known.
    """

    def __init__(self, plant: Plant) -> None:
        self.listed = [r["machine_id"] for r in plant.get("machine", [])]
        self.accepted: dict[str, list[tuple[int, Row]]] = {}
        self.rejected: list[Rejected] = []
        for name in INPUTS:
            rows = plant.get(name, [])
            verdicts = self.validate(name, rows)
            pairs = list(enumerate(zip(rows, verdicts, strict=True)))
            self.accepted[name] = [(i, r) for i, (r, v) in pairs if v is None]
            if name != "machine":
                self.rejected += [(name, i, v) for i, (_, v) in pairs if v is not None]

    def validate(self, name: str, rows: list[Row]) -> list[str | None]:
        rules = [*ROW_RULES.get(name, []), ("machine_unknown", self.is_stranger)]
        verdicts = [next((rule for rule, breaks in rules if breaks(row)), None) for row in rows]
        if name == "maintenance":
            mark_reported_again(rows, verdicts)
        if name in REPEATS:
            mark_repeats(rows, verdicts, REPEATS[name])
        if name == "state_event":
            mark_superseded(rows, verdicts)
        if name == "order_stop":
            mark_stops(rows, verdicts, [r for _, r in self.accepted["production"]])
        if name in OVERLAPS:
            mark_overlaps(rows, verdicts, *OVERLAPS[name])
        return verdicts

    def is_stranger(self, row: Row) -> bool:
        machine = row.get("machine_id")
        return machine is not None and bool(self.listed) and machine not in self.listed

    def of(self, name: str, machine: str) -> list[tuple[int, Row]]:
        return [(i, r) for i, r in self.accepted[name] if r.get("machine_id") == machine]

    def machines(self) -> list[str]:
        """The machines of the list and those that an accepted row names; a rate makes no machine."""
        named = [r["machine_id"] for name, rows in self.accepted.items() if name != "product_rate" for _, r in rows]
        return list(dict.fromkeys([*self.listed, *(m for m in named if m is not None)]))


def mark_repeats(rows: list[Row], verdicts: list[str | None], names: tuple[str, ...]) -> None:
    """Reject a sound row that repeats an earlier sound one; two unknowns are alike here."""
    sound = [v is None for v in verdicts]
    for i, row in enumerate(rows):
        if sound[i] and any(sound[j] and values(rows[j], names) == values(row, names) for j in range(i)):
            verdicts[i] = "duplicate"


def mark_superseded(rows: list[Row], verdicts: list[str | None]) -> None:
    """Reject an open row where a sound row says when the same state ended."""
    names = ("machine_id", "start", "state")
    sound = [r for r, v in zip(rows, verdicts, strict=True) if v is None]
    closed = [values(r, names) for r in sound if r["end"] is not None]
    for i, row in enumerate(rows):
        if verdicts[i] is None and row["end"] is None and values(row, names) in closed:
            verdicts[i] = "superseded"


def mark_reported_again(rows: list[Row], verdicts: list[str | None]) -> None:
    """Reject a work order without an end where a sound row of the same one has it."""

    def same(row: Row) -> list[Any]:
        began = row["started"] if row["failed"] is None else row["failed"]
        return [*values(row, ("machine_id", "kind", "component")), began]

    ended = [same(r) for r, v in zip(rows, verdicts, strict=True) if v is None and r["restored"] is not None]
    for i, row in enumerate(rows):
        if verdicts[i] is None and row["restored"] is None and same(row) in ended:
            verdicts[i] = "superseded"


def mark_stops(rows: list[Row], verdicts: list[str | None], orders: list[Row]) -> None:
    """Stops of an order that nobody reported, and those from which on an order's stops are longer than it."""
    for i, row in enumerate(rows):
        key = (row["machine_id"], row["order_id"])
        own = [o for o in orders if (o["machine_id"], o["order_id"]) == key]
        if verdicts[i] is None and not own:
            verdicts[i] = "order_unknown"
    sound = [i for i, v in enumerate(verdicts) if v is None]
    for i in sound:
        key = (rows[i]["machine_id"], rows[i]["order_id"])
        own = [o for o in orders if (o["machine_id"], o["order_id"]) == key]
        spent = sum(
            rows[j]["duration_us"] for j in sound if j <= i and (rows[j]["machine_id"], rows[j]["order_id"]) == key
        )
        if all(o["end"] is not None for o in own) and spent > STEP_US * sum(o["end"] - o["start"] for o in own):
            verdicts[i] = "stops_over_order"


def mark_overlaps(rows: list[Row], verdicts: list[str | None], rule: str, names: tuple[str, ...]) -> None:
    """Reject a row that starts before any earlier one, itself rejected or not, has ended."""
    lasting = [i for i, r in enumerate(rows) if verdicts[i] is None and r["end"] != r["start"]]
    lasting.sort(key=lambda i: (rows[i]["start"], rows[i]["end"] is None, rows[i]["end"] or 0, i))
    for place, i in enumerate(lasting):
        for j in lasting[:place]:
            alike = values(rows[j], names) == values(rows[i], names)
            if alike and (rows[j]["end"] is None or rows[j]["end"] > rows[i]["start"]):
                verdicts[i] = rule


# Windows


def recorded_instants(staged: Staged, machine: str) -> list[int]:
    """Every instant that the accepted rows of a machine name, its shifts apart."""
    names = {
        "state_event": ("start", "end"),
        "production": ("start", "end"),
        "maintenance": ("failed", "started", "restored"),
    }
    found = [r.get(n) for name in names for _, r in staged.of(name, machine) for n in names[name]]
    return [instant for instant in found if instant is not None]


def is_going_on(staged: Staged, machine: str) -> bool:
    """Whether an accepted state, order or repair of the machine has no end yet."""
    reported = any(r["end"] is None for name in ("state_event", "production") for _, r in staged.of(name, machine))
    return reported or any(is_under_repair(r) for _, r in staged.of("maintenance", machine))


def is_under_repair(row: Row) -> bool:
    """Whether a corrective work order has been started and not ended."""
    return row["kind"] == "corrective" and row["started"] is not None and row["restored"] is None


def last_of_plant(staged: Staged) -> int | None:
    return max((i for m in staged.machines() for i in recorded_instants(staged, m)), default=None)


def window_of(staged: Staged, machine: str, settings: Settings) -> tuple[Window | None, int | None]:
    """The window of a machine and its `now`; no window where one side is neither declared nor recorded."""
    last = last_of_plant(staged)
    shifts = [r for _, r in staged.of("shift", machine) if last is None or r["start"] < last]
    instants = recorded_instants(staged, machine) + [r[n] for r in shifts for n in ("start", "end")]
    as_of, declared = settings["as_of"], settings["window_end"]
    now = as_of if as_of is not None else last
    if now is None:
        now = max((r["end"] for r in shifts), default=None)
    going_on = [now] if now is not None and is_going_on(staged, machine) else []
    start = min(instants, default=None) if settings["window_start"] is None else settings["window_start"]
    end = max(instants + going_on, default=None) if declared is None else declared
    if start is None or end is None:
        return None, now
    cut = now if declared is None else as_of
    return (start, max(start, end if cut is None else min(end, cut))), now


# One machine, second by second


class Machine:
    """One machine of a plant within its window, worked out second by second."""

    def __init__(self, staged: Staged, machine: str, settings: Settings) -> None:
        self.staged, self.machine, self.settings = staged, machine, settings
        self.window, self.now = window_of(staged, machine, settings)
        self.start, self.end = self.window or (0, 0)
        self.shifts = [r for _, r in staged.of("shift", machine) if not r["is_break"]]
        self.orders = [r | {"until": self.ended(r)} for _, r in staged.of("production", machine)]
        self.reports = self.all_reports()
        self.timeline = [self.state_at(second) for second in self.seconds()]
        self.failures = self.all_failures() if self.window else []
        self.cells: dict[tuple[Slot, OrderKey | None], Cell] = {}
        self.fill_cells()

    def seconds(self) -> range:
        return range(self.start, self.end)

    def ended(self, row: Row) -> int:
        """The end of a state event or of production; what is open, a repair too, ends now."""
        end = self.now if row.get("end") is None else row["end"]
        assert end is not None
        return int(end)

    def fill_cells(self) -> None:
        if self.window is None:
            self.cells[None, None] = Cell(0)
            return
        self.count_seconds()
        self.place_instant_orders()
        if not self.cells:
            self.cells[None, None] = Cell(self.start)
        self.count_quantities()
        self.count_failures()
        self.move_order_stops()

    # States

    def all_reports(self) -> list[Report]:
        return self.reports_by_events() + self.reports_by_maintenance() + self.breaks()

    def reports_by_events(self) -> list[Report]:
        events = self.staged.of("state_event", self.machine)
        return [Report(r["start"], self.ended(r), r["state"], 0, i, r["end"]) for i, r in events]

    def reports_by_maintenance(self) -> list[Report]:
        found = []
        for i, r in self.staged.of("maintenance", self.machine):
            state, since = ("failure", "failed") if r["kind"] == "corrective" else ("planned_stop", "started")
            if r.get(since) is not None and r.get("restored") is not None:
                found.append(Report(r[since], r["restored"], state, 1, i, r["restored"]))
            elif is_under_repair(r):
                found.append(Report(r["failed"], self.ended(r), state, 1, i, None))
        return found

    def breaks(self) -> list[Report]:
        pauses = [(i, r) for i, r in self.staged.of("shift", self.machine) if r["is_break"]]
        return [Report(r["start"], r["end"], "planned_stop", 2, i, r["end"]) for i, r in pauses]

    def shift_at(self, second: int) -> Row | None:
        return next((r for r in self.shifts if r["start"] <= second < r["end"]), None)

    def slot_at(self, second: int) -> Slot:
        shift = self.shift_at(second)
        return second // DAY if shift is None else (shift["shift"], shift["start"])

    def order_at(self, second: int) -> OrderKey | None:
        running = (r for r in self.orders if r["start"] <= second < r["until"])
        return next((order_key(r) for r in running), None)

    def is_planned(self, second: int) -> bool:
        return self.is_planned_row(self.slot_at(second), self.order_at(second))

    def is_planned_row(self, slot: Slot, order: OrderKey | None) -> bool:
        if self.settings["planned_by"] == "calendar":
            return isinstance(slot, tuple)
        return order is not None if self.settings["planned_by"] == "orders" else True

    def state_at(self, second: int) -> str:
        """The state of highest precedence, which stands first in the setting."""
        said = {r.state for r in self.reports if r.covers(second)}
        for state in self.settings["precedence"]:
            if state in said:
                return str(state)
        return str(self.settings["unreported"]) if self.is_planned(second) else "unreported"

    # Pieces

    def in_window(self, state: str) -> list[Report]:
        """The reports of a state that have a second in the window, or no length but lie in it, in order."""

        def rank(r: Report) -> tuple[int, int, int, int]:
            return r.start, -min(r.end, self.end), r.origin, r.index

        found = [r for r in self.reports if r.state == state and self.touches(r.start, r.end)]
        return sorted(found, key=rank)

    def touches(self, start: int, end: int) -> bool:
        """Whether an interval touches the window; an empty window can still lie within one."""
        if start == end:
            return self.start <= start < self.end
        return start < self.end and end > self.start

    def pieces(self, state: str) -> list[tuple[Report, list[int]]]:
        """The reports of a state with the seconds that are theirs: those no earlier one has taken.

        A report of no length has none; it is left out where its instant has been taken.
        """
        found, taken = [], set[int]()
        for report in self.in_window(state):
            own = [s for s in self.seconds() if report.covers(s) and s not in taken]
            if own or (report.start >= report.end and report.start not in taken):
                found.append((report, own))
            taken.update(own)
        return found

    def minor_seconds(self) -> set[int]:
        return {s for report, own in self.pieces("stopped") if self.is_minor(report) for s in own}

    def is_minor(self, report: Report) -> bool:
        """Whether it is a stop that was reported shorter than the threshold, whatever others took of it."""
        return report.state == "stopped" and (report.end - report.start) * STEP_US < self.settings["minor_stop_us"]

    # Stops

    def stops(self) -> list[Row]:
        """The parts of every stop, and what is known per order only."""
        states = [state for state in STATES if state != "running"]
        timed = [part for s in states for report, own in self.pieces(s) for part in self.parts_of(report, own)]
        return timed + [self.untimed(i, r) for i, r in self.staged.of("order_stop", self.machine) if self.has_order(r)]

    def parts_of(self, report: Report, own: list[int]) -> list[Row]:
        """The seconds of a report in which its state counts, by where they lie; a part counts from its first.

        A report of no length is where its instant is. Only the first part counts the stop.
        """
        length = 1 if own else 0
        seconds = [s for s in own if self.timeline[s - self.start] == report.state] if own else [report.start]
        places: dict[tuple[Slot, OrderKey | None], list[int]] = {}
        for second in seconds:
            places.setdefault((self.slot_at(second), self.order_at(second)), []).append(second)
        whole = {
            "machine_id": self.machine,
            "state": report.state,
            "source": (("state_event", "maintenance", "shift")[report.origin], report.index),
            "is_open": self.is_open(report),
            "is_minor": self.is_minor(report),
        }
        return [
            whole
            | {"part_no": n, "slot": slot, "order": order, "start": found[0], "end": found[-1] + length}
            | {"duration_us": len(found) * length * STEP_US, "stop_count": 1 if n == 1 else 0}
            | {"in_plan_us": len(found) * length * STEP_US if self.is_planned_row(slot, order) else 0}
            for n, ((slot, order), found) in enumerate(places.items(), 1)
        ]

    def is_open(self, report: Report) -> bool:
        """Whether it goes on beyond the window, or ends with it while another one of its state goes on."""

        def goes_on(r: Report) -> bool:
            return r.reported_end is None or r.reported_end > self.end

        ends_with_window = report.end == self.end and any(goes_on(r) for r in self.in_window(report.state))
        return goes_on(report) or ends_with_window

    def has_order(self, stop: Row) -> bool:
        return any(r["order_id"] == stop["order_id"] and self.touches(r["start"], r["until"]) for r in self.orders)

    def counted_stop(self, stop: Row) -> Row:
        """The stop for the time of its order in the window; its number where the order began."""
        own = [r for r in self.orders if r["order_id"] == stop["order_id"]]
        whole = sum(r["until"] - r["start"] for r in own)
        counted = [r for r in own if self.touches(r["start"], r["until"])]
        part = sum(min(r["until"], self.end) - max(r["start"], self.start) for r in counted)
        is_begun = any(r["start"] < self.start for r in own)
        duration = stop["duration_us"] * part // whole if whole else stop["duration_us"]
        return stop | {"duration_us": duration, "stop_count": 0 if is_begun else stop["stop_count"]}

    def untimed(self, index: int, recorded: Row) -> Row:
        stop = self.counted_stop(recorded)
        unknown = dict.fromkeys(("slot", "order", "start", "end"))
        row = {k: stop[k] for k in ("machine_id", "state", "duration_us", "stop_count")} | unknown
        row |= {"source": ("order_stop", index), "in_plan_us": stop["duration_us"], "part_no": 1}
        return row | {"is_open": False, "is_minor": False}

    # Rows

    def cell_at(self, second: int) -> Cell:
        key = (self.slot_at(second), self.order_at(second))
        return self.cells.setdefault(key, Cell(second))

    def count_seconds(self) -> None:
        minor = self.minor_seconds()
        for second, state in zip(self.seconds(), self.timeline, strict=True):
            cell = self.cell_at(second)
            cell.add("observed_us", STEP_US)
            if not self.is_planned(second):
                cell.add("off_plan_us", STEP_US)
                cell.add("off_plan_running_us", STEP_US if state == "running" else 0)
                continue
            cell.add(f"{state}_us", STEP_US)
            cell.add("planned_us", 0 if state == "planned_stop" else STEP_US)
            cell.add("minor_stop_us", STEP_US if state == "stopped" and second in minor else 0)

    def place_instant_orders(self) -> None:
        for order in self.orders:
            if order["start"] == order["until"] and self.touches(order["start"], order["until"]):
                key = (self.slot_at(order["start"]), order_key(order))
                self.cells.setdefault(key, Cell(order["start"]))

    def cells_of(self, belongs: Callable[[OrderKey], bool]) -> list[tuple[Slot, OrderKey, Cell]]:
        """The rows of the reports of interest, by their first instant."""
        found = [
            (slot, order, cell) for (slot, order), cell in self.cells.items() if order is not None and belongs(order)
        ]
        return sorted(found, key=lambda entry: entry[2].first)

    # Quantities

    def count_quantities(self) -> None:
        counted = [r for r in self.orders if self.touches(r["start"], r["until"])]
        for order in counted:
            self.split_quantities(order)
        for (slot, order_of_row), cell in self.cells.items():
            if order_of_row is None and not counted and cell.running() > 0:
                unknown: dict[str, int | None] = dict.fromkeys(QUANTITIES)
                self.put_quantities(cell, unknown, None, self.is_planned_row(slot, None))

    def inside(self, order: Row) -> Fraction:
        """How much of a report's time lies in the window; all of one without length."""
        length = order["until"] - order["start"]
        seconds = min(order["until"], self.end) - max(order["start"], self.start)
        return Fraction(seconds, length) if length else Fraction(1)

    def split_quantities(self, order: Row) -> None:
        key, inside = order_key(order), self.inside(order)
        filled = {q: None if n is None else int(n * inside) for q, n in filled_quantities(order).items()}
        entries = self.cells_of(lambda k: k == key)
        weights = weights_of([cell for _, _, cell in entries])
        shares = {q: split(filled[q], weights) for q in QUANTITIES}
        cycle = self.cycle_of(order)
        for i, (slot, _, cell) in enumerate(entries):
            own = {q: shares[q][i] for q in QUANTITIES}
            self.put_quantities(cell, own, cycle, self.is_planned_row(slot, key))

    @staticmethod
    def put_quantities(cell: Cell, own: dict[str, int | None], cycle: int | None, is_planned: bool) -> None:
        """Quantities of a row and what they would take ideally, which counts in planned time only."""
        for quantity in QUANTITIES:
            cell.columns[f"{quantity}_qty"] = own[quantity]
        cell.columns["off_plan_qty"] = 0 if is_planned else own["total"]
        cell.columns["ideal_us"] = times(cycle, own["total"]) if is_planned else 0
        cell.columns["ideal_good_us"] = times(cycle, own["good"]) if is_planned else 0

    def cycle_of(self, order: Row) -> int | None:
        """The rate of the order's product at its recorded start: the machine's own, then the latest."""

        def fits(r: Row) -> bool:
            is_product = order["product_id"] is not None and r["product_id"] == order["product_id"]
            return is_product and r["machine_id"] in (None, self.machine) and is_valid(r, order["start"])

        def rank(entry: tuple[int, Row]) -> tuple[bool, bool, int, int]:
            i, r = entry
            return r["machine_id"] is None, r["valid_from"] is None, -(r["valid_from"] or 0), i

        found = [entry for entry in self.staged.accepted["product_rate"] if fits(entry[1])]
        return int(min(found, key=rank)[1]["ideal_cycle_us"]) if found else None

    # Failures

    def all_failures(self) -> list[Failure]:
        by_events = self.settings["failures_from"] == "state_event"
        found = self.failures_by_reports() if by_events else self.failures_by_orders()
        found.sort(key=lambda f: (f.failed, f.component or "", f.index))
        for place, failure in enumerate(found):
            failure.begins_event = not any(is_down(e, failure.failed) for e in found[:place])
        return found

    def failures_by_reports(self) -> list[Failure]:
        """Runs of overlapping reports of failure that begin in the window.

        A report without recorded end is open, however short it is until now.
        """
        runs: list[list[tuple[Report, list[int]]]] = []
        for report, own in self.pieces("failure"):
            cut = bool(own) and own[0] > max(report.start, self.start)
            if cut:
                runs[-1].append((report, own))
            else:
                runs.append([(report, own)])
        return [self.failure_of(run) for run in runs if run[0][0].start >= self.start]

    def failure_of(self, run: list[tuple[Report, list[int]]]) -> Failure:
        first, (last, own) = run[0][0], run[-1]
        restored = own[-1] + 1 if own else last.start
        going_on = any(r.reported_end is None or r.reported_end > self.end for r in self.in_window("failure"))
        is_open = any(r.reported_end is None for r, _ in run) or (restored == self.end and going_on)
        return Failure(
            self.machine,
            first.start,
            None,
            first.index,
            restored=None if is_open else restored,
            is_open=is_open,
        )

    def failures_by_orders(self) -> list[Failure]:
        groups: dict[tuple[int, str | None], list[tuple[int, Row]]] = {}
        for i, r in self.staged.of("maintenance", self.machine):
            if r["kind"] == "corrective" and self.start <= r["failed"] < self.end:
                groups.setdefault((r["failed"], r["component"]), []).append((i, r))
        return [self.failure_by(failed, part, rows) for (failed, part), rows in groups.items()]

    def failure_by(self, failed: int, component: str | None, rows: list[tuple[int, Row]]) -> Failure:
        ends = [r.get("restored") for _, r in rows]
        known = [e for e in ends if e is not None]
        restored = max(known) if len(known) == len(ends) else None
        under_repair = restored is None and all(r["restored"] is not None or r["started"] is not None for _, r in rows)
        started = min((r["started"] for _, r in rows if r.get("started") is not None), default=None)
        is_open = under_repair or (restored is not None and restored > self.end)
        return Failure(self.machine, failed, component, rows[0][0], started, None if is_open else restored, is_open)

    def is_running_unknown(self) -> bool:
        """Work was done on it, and of time nobody reported nobody can say that it is not running time."""
        seen = set(self.timeline)
        if "unreported" not in seen or seen & {"running", "setup", "idle"}:
            return False
        return bool(self.failures) or any(self.is_worked_on(r) for _, r in self.staged.of("maintenance", self.machine))

    def is_worked_on(self, order: Row) -> bool:
        """Whether a work order begins in the window, or began before it and lasts into it."""
        begun = order["failed"] if order["kind"] == "corrective" else order.get("started")
        begun = order["restored"] if begun is None else begun
        until = self.now if is_under_repair(order) else order["restored"]
        if begun is None or begun >= self.end:
            return False
        return begun >= self.start or (until is not None and until > self.start)

    def count_failures(self) -> None:
        self.count_events()
        for failure in self.failures:
            cell = self.cell_at(failure.failed)
            cell.add("failure_count", 1)
            cell.add("failure_event_count", int(failure.begins_event))
            if failure.is_open:
                continue
            if self.settings["failures_from"] == "state_event":
                cell.add("repair_us", None)
            cell.add("restored_count", 1)
            cell.add("restoration_us", lasted(failure.failed, failure.restored))
            cell.add("repair_us", lasted(failure.started, failure.restored))

    def count_events(self) -> None:
        """Add up failure events that are over, each where it began.

        Components of an event that are down together share its time; the repair begins with the first of
        them, which nobody can tell when the start of any one is unknown.
        """
        for first, *others in self.events():
            cell, parts = self.cell_at(first.failed), [first, *others]
            if any(f.is_open for f in parts):
                continue
            cell.add("event_restored_count", 1)
            started, restored = [f.started for f in parts], [f.restored for f in parts]
            last = None if None in restored else max(f for f in restored if f is not None)
            since = None if None in started else min(f for f in started if f is not None)
            cell.add("event_restoration_us", lasted(first.failed, last))
            cell.add("event_repair_us", lasted(since, last))

    def events(self) -> list[list[Failure]]:
        """The failures of the machine, those of one event together."""
        found: list[list[Failure]] = []
        for failure in self.failures:
            if failure.begins_event:
                found.append([])
            found[-1].append(failure)
        return found

    # Stops known per order only

    def move_order_stops(self) -> None:
        groups: dict[str, list[Row]] = {}
        for _, r in self.staged.of("order_stop", self.machine):
            groups.setdefault(r["order_id"], []).append(self.counted_stop(r))
        for order_id, stops in groups.items():
            self.move_stops_of(stops, self.cells_of(partial(is_of, order_id)))

    def move_stops_of(self, stops: list[Row], entries: list[tuple[Slot, OrderKey, Cell]]) -> None:
        weights = weights_of([cell for _, _, cell in entries])
        left = [cell.running() for _, _, cell in entries]
        for state in ("setup", "failure", "stopped", "idle", "planned_stop"):
            of_state = [r for r in stops if r["state"] == state]
            durations = split(sum(r["duration_us"] for r in of_state), weights)
            counts = split(plus(*(r["stop_count"] for r in of_state)), weights)
            for n, ((slot, order, cell), share, count) in enumerate(zip(entries, durations, counts, strict=True)):
                duration = min(share or 0, left[n])
                left[n] -= duration
                self.move_stop(cell, state, duration, self.is_planned_row(slot, order))
                if state == "failure" and of_state and (duration or count is None or count):
                    for column in (c for c in FAILURE_COLUMNS if c.endswith("_count")):
                        cell.add(column, count)
                    for kind in ("", "event_"):
                        cell.add(f"{kind}restoration_us", duration)
                        cell.add(f"{kind}repair_us", None)

    @staticmethod
    def move_stop(cell: Cell, state: str, duration: int, is_planned: bool) -> None:
        if not is_planned:
            cell.add("off_plan_running_us", -duration)
            return
        cell.add("running_us", -duration)
        cell.add(f"{state}_us", duration)
        cell.add("planned_us", -duration if state == "planned_stop" else 0)


def is_down(earlier: Failure, at: int) -> bool:
    """Whether a component that failed earlier, or at the same instant, is still down then.

    An open one is; one that nobody knows the end of only at the instant of its failure.
    """
    return earlier.is_open or earlier.failed == at or (earlier.restored is not None and earlier.restored > at)


def is_of(order_id: str, key: OrderKey) -> bool:
    return key[0] == order_id


def order_key(order: Row) -> OrderKey:
    return order["order_id"], order["start"]


def times(a: int | None, b: int | None) -> int | None:
    return None if a is None or b is None else a * b


def lasted(start: int | None, end: int | None) -> int | None:
    return None if start is None or end is None else (end - start) * STEP_US


def is_valid(rate: Row, instant: int) -> bool:
    since, until = rate["valid_from"], rate["valid_to"]
    return (since is None or since <= instant) and (until is None or instant < until)


def filled_quantities(order: Row) -> dict[str, int | None]:
    """Recorded quantities, and a missing total, good or scrap from the two others as recorded."""
    total, good, scrap = order["total"], order["good"], order["scrap"]
    rework = order["rework"] or 0
    filled = {q: order[q] for q in QUANTITIES}
    if total is None and good is not None and scrap is not None:
        filled["total"] = good + scrap + rework
    if good is None and total is not None and scrap is not None:
        filled["good"] = total - scrap - rework
    if scrap is None and total is not None and good is not None:
        filled["scrap"] = total - good - rework if total >= good + rework else None
    return filled


def weights_of(cells: list[Cell]) -> list[int]:
    """Running time of each row; observed time where there is none; the first row where there is neither."""
    running = [cell.running() for cell in cells]
    observed = [cell.observed() for cell in cells]
    if sum(running):
        return running
    return observed if sum(observed) else [int(i == 0) for i in range(len(cells))]


def split(quantity: int | None, weights: list[int]) -> list[int | None]:
    """Whole shares by weight that add up to the quantity."""
    if quantity is None:
        return [None for _ in weights]
    total, so_far, shares = sum(weights), 0, list[int | None]()
    for weight in weights:
        shares.append(quantity * (so_far + weight) // total - quantity * so_far // total)
        so_far += weight
    return shares


def reference(plant: Plant, settings: Settings) -> TwinResult:
    """Everything about a plant, from its inputs as lists of rows and its settings."""
    staged = Staged(plant)
    result = TwinResult(rejected=staged.rejected)
    for name in staged.machines():
        machine = Machine(staged, name, settings)
        result.windows[name] = machine.window
        result.timeline[name] = machine.timeline
        result.failures[name] = machine.failures
        result.stops += machine.stops()
        for (slot, order), cell in machine.cells.items():
            cell.columns["operating_us"] = None if machine.is_running_unknown() else cell.running()
            result.rows[name, slot, order] = cell.columns
    return result


# KPIs


def total_of(rows: list[dict[str, int | None]], *columns: str) -> int | None:
    return plus(*(row[c] for row in rows for c in columns))


def ratio(part: int | None, whole: int | None) -> Fraction | None:
    return None if part is None or not whole else Fraction(part, whole)


def hours(duration_us: Fraction | None) -> Fraction | None:
    return None if duration_us is None else duration_us / 3_600_000_000


def kpis(rows: Iterable[dict[str, int | None]]) -> dict[str, Fraction | None]:
    """The ratios of the sums over any rows, exactly; unknown where a part is or nothing divides."""
    chosen = list(rows)

    def of(part: str, *whole: str) -> Fraction | None:
        return ratio(total_of(chosen, part), total_of(chosen, *whole))

    operating = total_of(chosen, "operating_us")
    return {
        "availability": of("running_us", "planned_us"),
        "performance": of("ideal_us", "running_us"),
        "quality_ratio": of("good_qty", "total_qty"),
        "oee": of("ideal_good_us", "planned_us"),
        "teep": of("ideal_good_us", "observed_us"),
        "ooe": of("ideal_good_us", "planned_us", "planned_stop_us"),
        "scrap_ratio": of("scrap_qty", "total_qty"),
        "rework_ratio": of("rework_qty", "total_qty"),
        "mtbf_h": hours(ratio(operating, total_of(chosen, "failure_event_count"))),
        "mttr_h": hours(of("event_restoration_us", "event_restored_count")),
        "inherent_availability": ratio(operating, plus(operating, total_of(chosen, "event_restoration_us"))),
    }
