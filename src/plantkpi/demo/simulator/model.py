"""What the simulated plant consists of, and what can happen in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Interval = tuple[int, int]
"""Half-open [start, end) in whole seconds since 1970 in UTC."""


@dataclass(frozen=True)
class Mode:
    """A way to fail: its names in work orders and stop log, its weight, and what it does to sensors.

    `drift` is the rise of each sensor from onset to failure, in the sensor's unit; empty for sudden failures.
    """

    name: str
    reason: str
    weight: float
    repair_h: float
    drift: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Product:
    """A product: seconds per piece at best, before and from the day the rates change."""

    product_id: str
    cycle_s: float
    new_cycle_s: float


@dataclass(frozen=True)
class Line:
    """A production line: what it makes and what plagues it. Hours are operating hours."""

    name: str
    prefix: str
    area: str
    products: tuple[Product, ...]
    modes: tuple[Mode, ...]
    mtbf_h: float
    order_h: float
    setup_min: float
    minor_stops: tuple[str, ...]
    minor_every_min: float
    other_stops: tuple[str, ...]
    other_every_h: float
    idle_share: float
    slowness: tuple[float, float]
    scrap_share: float
    rework_share: float
    defects: tuple[str, ...]


@dataclass(frozen=True)
class Machine:
    """A machine of a line and where it stands in it."""

    machine_id: str
    line_name: str
    line: Line


@dataclass(frozen=True)
class Stop:
    """An interval in which the machine did not run; `end` is None while it goes on."""

    machine_id: str
    start: int
    end: int | None
    state: str
    reason: str


@dataclass(frozen=True)
class Order:
    """A finished order, its changeover included."""

    machine_id: str
    order_id: str
    product_id: str
    operator: str
    start: int
    end: int
    ideal_cycle_s: float
    total_qty: int
    scrap_qty: int
    rework_qty: int
    defects: Mapping[str, int]

    @property
    def good_qty(self) -> int:
        """Pieces that were right the first time."""
        return self.total_qty - self.scrap_qty - self.rework_qty


@dataclass(frozen=True)
class Life:
    """A unit's life between two restorations, in seconds of operation.

    The unit would fail in `mode` after `fails_at_s`, its sensors rising from `onset_s` on (None: not at all);
    it lived `lived_s`, which is less when the simulation ended before.
    """

    machine_id: str
    unit_id: str
    mode: Mode
    fails_at_s: int
    onset_s: int | None
    lived_s: int = 0
    is_failed: bool = False

    @property
    def cycles(self) -> int:
        """Operating hours that the unit began; the first is 1."""
        return -(-self.lived_s // 3600)

    @property
    def drift_onset_cycle(self) -> int | None:
        """The operating hour in which sensors began to rise."""
        return None if self.onset_s is None else self.onset_s // 3600 + 1


@dataclass(frozen=True)
class Failure:
    """One failure, in seconds since 1970, and the life that it ended."""

    life: Life
    failed_at: int
    started_at: int
    restored_at: int


@dataclass(frozen=True)
class MachineRun:
    """Everything that happened to a machine; the last life is the one that goes on."""

    machine: Machine
    stops: list[Stop]
    orders: list[Order]
    failures: list[Failure]
    maintenance: list[Interval]
    lives: list[Life]
