"""What happened, as the rows that each system would export: text, with the instant that sorts them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from plantkpi.demo.simulator.hours import instant
from plantkpi.demo.simulator.model import Failure, MachineRun, Order, Stop

Cells = tuple[str, ...]

STOP_HEADER = ("Maschine", "Beginn", "Ende", "Dauer (min)", "Grund")
ORDER_HEADER = (
    "order_no", "machine", "material", "operator", "start", "finish",
    "qty_total", "qty_good", "qty_scrap", "qty_rework", "qty_inspected", "qty_first_pass",
)  # fmt: skip
DEFECT_HEADER = ("Order", "Machine", "Product", "Defect", "Detected", "Count")
READING_HEADER = ("unit", "operating_hour", "sensor", "reading")
LIFE_HEADER = ("unit", "operating_hours", "outcome")


@dataclass(frozen=True)
class Row:
    """A row of a file and the second that it belongs to."""

    at: int
    cells: Cells


@dataclass
class Export:
    """The rows of every file. `later_stops` come with the stop log of the following month."""

    stops: list[Row]
    later_stops: list[Row]
    orders: list[Row]
    defects: list[Row]
    work_orders: list[dict[str, str | None]]
    readings: list[Cells]
    lives: list[Cells]


@dataclass(frozen=True)
class Local:
    """The plant's wall clock, as its systems write it."""

    zone: ZoneInfo

    def wall(self, at: int) -> datetime:
        """The wall-clock time of a second."""
        return instant(at).astimezone(self.zone)

    def german(self, at: int) -> str:
        """As in 29.03.2026 03:15:00."""
        return f"{self.wall(at):%d.%m.%Y %H:%M:%S}"

    def iso(self, at: int) -> str:
        """As in 2026-03-29 03:15:00."""
        return f"{self.wall(at):%Y-%m-%d %H:%M:%S}"

    def american(self, at: int) -> str:
        """As in 03/29/2026 03:15."""
        return f"{self.wall(at):%m/%d/%Y %H:%M}"


def stop_row(stop: Stop, local: Local) -> Row:
    """A line of the stop log: day first, decimal comma, no end while it goes on."""
    if stop.end is None:
        return Row(stop.start, (stop.machine_id, local.german(stop.start), "", "", stop.reason))
    minutes = f"{(stop.end - stop.start) / 60:.2f}".replace(".", ",")
    return Row(stop.start, (stop.machine_id, local.german(stop.start), local.german(stop.end), minutes, stop.reason))


def order_row(order: Order, local: Local) -> Row:
    """A line of the order report: every part is inspected."""
    quantities = (
        order.total_qty,
        order.good_qty,
        order.scrap_qty,
        order.rework_qty,
        order.total_qty,
        order.good_qty,
    )
    names = (order.order_id, order.machine_id, order.product_id, order.operator)
    return Row(order.start, (*names, local.iso(order.start), local.iso(order.end), *map(str, quantities)))


def defect_rows(order: Order, local: Local) -> Iterator[Row]:
    """The lines of the inspection report for an order, by kind of defect."""
    for defect, count in sorted(order.defects.items()):
        cells = (
            order.order_id,
            order.machine_id,
            order.product_id,
            defect,
            local.american(order.end),
            str(count),
        )
        yield Row(order.end, cells)


def work_orders(runs: Sequence[MachineRun]) -> list[dict[str, str | None]]:
    """The work orders of all machines by the instant at which work began, numbered."""
    corrective = [(f.started_at, _corrective(f)) for run in runs for f in run.failures]
    preventive = [(start, _preventive(run, start, end)) for run in runs for start, end in run.maintenance]
    ordered = sorted(corrective + preventive, key=lambda item: (item[0], str(item[1]["equipment"])))
    return [{"id": f"WO-{number:04}", **order} for number, (_, order) in enumerate(ordered, 1)]


def _corrective(failure: Failure) -> dict[str, str | None]:
    return {
        "equipment": failure.life.machine_id,
        "type": "CM",
        "component": failure.life.mode.name,
        "failed": utc_text(failure.failed_at),
        "started": utc_text(failure.started_at),
        "restored": utc_text(failure.restored_at),
    }


def _preventive(run: MachineRun, start: int, end: int) -> dict[str, str | None]:
    return {
        "equipment": run.machine.machine_id,
        "type": "PM",
        "component": None,
        "failed": None,
        "started": utc_text(start),
        "restored": utc_text(end),
    }


def utc_text(at: int) -> str:
    """As in 2026-03-29T01:15:00Z."""
    return f"{instant(at):%Y-%m-%dT%H:%M:%SZ}"
