"""Dirt on purpose: rows that exports really contain, each beside the sound rows and never in place of one."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from random import Random
from typing import TypeVar

from plantkpi.demo.simulator.model import Order, Stop
from plantkpi.demo.simulator.rows import Cells, Export, Local, Row, order_row, stop_row

STRANGER = "X9"
"""A machine that the machine list does not have."""

LARGEST_SHARE = 20
"""At most one row in so many is dirty."""

STOP_DIRT = (
    "superseded", "superseded", "duplicate", "end_before_start", "machine_unknown", "state_unknown",
    "unreadable", "too few columns", "zero_length", "duplicate", "duplicate", "duplicate",
    "end_before_start", "machine_unknown", "state_unknown", "unreadable", "zero_length",
)  # fmt: skip
ORDER_DIRT = (
    "order_overlaps", "duplicate", "scrap_qty_negative", "good_over_total", "machine_unknown", "unreadable",
    "order_overlaps", "duplicate",
)  # fmt: skip

_Item = TypeVar("_Item")


@dataclass
class DataFaults:
    """Adds dirty rows: `counts` by input and staging rule, `oddities` those that are odd but sound."""

    export: Export
    local: Local
    rng: Random
    counts: dict[str, Counter[str]] = field(default_factory=dict)
    oddities: Counter[str] = field(default_factory=Counter)

    def on_stops(self, stops: Sequence[Stop]) -> None:
        """Late ends, repeats, backwards and unreadable rows, strangers, and stops of no length."""
        late = self._late(stops)
        others = [s for s in stops if s.end is not None and s.state == "stopped" and s not in late]
        chosen = late + self._some(others, len(STOP_DIRT) - len(late))
        for kind, stop in zip(STOP_DIRT, chosen, strict=False):
            self.export.stops.append(Row(stop.start, self._stop_cells(kind, stop)))
            if kind == "zero_length":
                self.oddities["zero_length_stop"] += 1
            else:
                self._counted("state_event", "unreadable" if kind == "too few columns" else kind)

    def on_orders(self, orders: Sequence[Order]) -> None:
        """Repeats, impossible counts, orders within orders, a stranger and a date that is none."""
        long_ones = [order for order in orders if order.total_qty > 100 and order.end - order.start > 7200]
        for rule, order in zip(ORDER_DIRT, self._some(long_ones, len(ORDER_DIRT)), strict=False):
            self.export.orders.append(Row(order.start + 1800, self._order_cells(rule, order)))
            self._counted("production", rule)

    def on_defects(self) -> None:
        """A stranger and a negative count."""
        for rule, row in zip(
            ("machine_unknown", "defect_qty_negative"), self._some(self.export.defects, 2), strict=False
        ):
            order, machine, *rest, count = row.cells
            strange = rule == "machine_unknown"
            cells = (order, STRANGER if strange else machine, *rest, count if strange else "-1")
            self.export.defects.append(Row(row.at, cells))
            self._counted("defect", rule)

    def on_work_orders(self) -> None:
        """A repeat, and an order whose machine was restored before it failed."""
        corrective = [order for order in self.export.work_orders if order["type"] == "CM"]
        for rule, order in zip(("duplicate", "restored_before_failed"), self._some(corrective, 2), strict=False):
            backwards = {"id": "WO-9001", "failed": order["restored"], "restored": order["failed"]}
            self.export.work_orders.append(order | (backwards if rule != "duplicate" else {}))
            self._counted("maintenance", rule)

    def on_readings(self) -> None:
        """Repeats, and readings that a spreadsheet broke."""
        kinds = ("duplicate", "unreadable", "duplicate", "unreadable", "duplicate")
        for rule, cells in zip(kinds, self._some(self.export.readings, len(kinds)), strict=False):
            self.export.readings.append(cells if rule == "duplicate" else (*cells[:3], "#WERT!"))
            self._counted("cycle_reading", rule)

    def _late(self, stops: Sequence[Stop]) -> list[Stop]:
        """The last two stops before the last month: reported without an end, and with it a month later."""
        ended = sorted((s for s in stops if s.end is not None), key=lambda s: (s.start, s.machine_id))
        months = [f"{self.local.wall(s.start):%Y-%m}" for s in ended]
        earlier = [s for s, month in zip(ended, months, strict=True) if month < months[-1]] or ended
        for stop in earlier[-2:]:
            row = stop_row(stop, self.local)
            self.export.stops.remove(row)
            self.export.later_stops.append(row)
        return earlier[-2:]

    def _stop_cells(self, kind: str, stop: Stop) -> Cells:
        machine, begin, end, minutes, reason = stop_row(stop, self.local).cells
        changed = {
            "superseded": replace(stop, end=None),
            "end_before_start": replace(stop, start=stop.start + 7, end=stop.start - 600),
            "machine_unknown": replace(stop, machine_id=STRANGER),
            "state_unknown": replace(stop, start=stop.start + 7, reason="Sonstiges"),
            "zero_length": replace(stop, start=stop.end or stop.start, reason="Fühler verschmutzt"),
        }
        if kind == "unreadable":
            return machine, f"32{begin[2:]}", end, minutes, reason
        return (machine, begin) if kind == "too few columns" else stop_row(changed.get(kind, stop), self.local).cells

    def _order_cells(self, rule: str, order: Order) -> Cells:
        within = replace(order, order_id=f"{order.order_id}-X", start=order.start + 1800, end=order.end - 600)
        changed = {
            "duplicate": order,
            "machine_unknown": replace(order, machine_id=STRANGER),
            "scrap_qty_negative": replace(within, scrap_qty=-4, rework_qty=4),
        }
        cells = list(order_row(changed.get(rule, within), self.local).cells)
        if rule == "good_over_total":
            cells[7:10] = [str(order.total_qty + 25), "0", "0"]
        if rule == "unreadable":
            cells[4] = "2026-13-05 06:00:00"
        return tuple(cells)

    def _some(self, items: Sequence[_Item], count: int) -> list[_Item]:
        return self.rng.sample(items, min(count, len(items) // LARGEST_SHARE))

    def _counted(self, name: str, rule: str) -> None:
        self.counts.setdefault(name, Counter())[rule] += 1
