"""Resources: what persons, energy, material, stock and capacity give (ISO 22400-2 KPIs 1 and 23 to 30)."""

from typing import Any, Literal

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import kpi
from plantkpi.portable import US_PER_HOUR, US_PER_SECOND, earliest, latest, microseconds, ratio, total

InventoryBetweenCounts = Literal["last_count", "mean_of_counts"]
TurnsPer = Literal["observed_period", "year"]
CapacityBasis = Literal["rated", "maximum"]

SECONDS_PER_DAY = 86_400
SECONDS_PER_YEAR = 365 * SECONDS_PER_DAY
_INF = float("inf")


def _one() -> ir.IntegerScalar:
    return ibis.literal(1, "int64")


@kpi(
    title="Worker efficiency",
    mart="fct_person_time",
    formula="APWT / APAT",
    unit="ratio",
    low=0,
    high=1,
    better="higher",
    standard="ISO 22400-2 KPI 1",
    needs=("person_time",),
)
def worker_efficiency(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Time worked on orders over attendance without breaks (APWT / APAT).

    A person who tends several machines at once works once. Above 1 when work was recorded outside attendance (see
    unattended_work_us in fct_person_time): shown raw and flagged. Attendance belongs to no machine, so that there is
    no denominator for one. NULL when nobody attended, and when attendance or work is not recorded.
    """
    return t.work_us, t.attendance_us


@kpi(
    title="Attendance time",
    mart="fct_person_time",
    formula="APAT",
    unit="h",
    low=0,
    high=_INF,
    better="neither",
    standard="ISO 22400-2 APAT",
    needs=("person_time",),
    scale=US_PER_HOUR,
)
def attendance_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Login to logout without breaks, in person-hours (APAT). NULL when it is not recorded of a person who worked."""
    return total(t.attendance_us), _one()


@kpi(
    title="Work time",
    mart="fct_person_time",
    formula="APWT",
    unit="h",
    low=0,
    high=_INF,
    better="neither",
    standard="ISO 22400-2 APWT",
    needs=("person_time",),
    scale=US_PER_HOUR,
)
def work_time(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Time that persons worked on orders, in person-hours (APWT). NULL when the plant records none.

    Time at several machines at once is shared among them, so that it adds up over machines.
    """
    return total(t.work_us), _one()


@kpi(
    title="Comprehensive energy consumption",
    mart="fct_energy",
    formula="ΣE / PQ",
    unit="Wh/piece",
    low=0,
    high=_INF,
    better="lower",
    standard="ISO 22400-2 KPI 23",
    needs=("energy", "production"),
)
def comprehensive_energy_consumption(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """All energy of the production cycle over produced pieces (E / PQ), in watt hours a piece.

    All carriers, and energy of no single machine too. A piece counts at every machine that makes it: over machines in
    a row that is energy per piece and step. NULL when nothing was made, pieces are not counted, or a machine made
    pieces and nobody read its energy.
    """
    return t.energy_wh, t.total_qty


@kpi(
    title="Energy per good piece",
    mart="fct_energy",
    formula="ΣE / GQ",
    unit="Wh/piece",
    low=0,
    high=_INF,
    better="lower",
    standard="ISO 22400-2 KPI 23 with GQ for PQ (convention)",
    needs=("energy", "production"),
)
def energy_per_good_piece(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """All energy of the production cycle over good pieces, in watt hours a piece: scrap costs energy too.

    NULL as comprehensive energy consumption, and when good pieces are unknown or there is none.
    """
    return t.energy_wh, t.good_qty


@kpi(
    title="Energy use",
    mart="fct_energy_use",
    formula="ΣE",
    unit="kWh",
    low=0,
    high=_INF,
    better="lower",
    standard="ISO 22400-2 E",
    needs=("energy",),
    scale=1000,
)
def energy_use(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Energy that meters read, in kilowatt hours, by carrier or all together; what no meter read is not in it."""
    return total(t.energy_wh), _one()


def _of_material(title: str, formula: str, number: int, better: str) -> dict[str, Any]:
    return {
        "title": title,
        "mart": "fct_material",
        "formula": formula,
        "unit": "ratio",
        "low": 0,
        "high": 1,
        "better": better,
        "standard": f"ISO 22400-2 KPI {number}",
        "needs": ("material_flow",),
    }


@kpi(**_of_material("Finished goods ratio", "GQ / CM", 25, "higher"))
def finished_goods_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Good product over consumed material (GQ / CM), both in the unit of the material.

    Of materials in one unit. NULL when nothing was consumed, or the plant never records one of the two.
    """
    return t.finished_qty, t.consumed_qty


@kpi(**_of_material("Integrated goods ratio", "IGQ / CM", 26, "higher"))
def integrated_goods_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Material that went into goods over consumed material (IGQ / CM).

    With the three loss ratios it is 1 when the books close. NULL as the finished goods ratio.
    """
    return t.integrated_qty, t.consumed_qty


@kpi(**_of_material("Production loss ratio", "PL / CM", 27, "lower"))
def production_loss_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Material lost in production over consumed material (PL / CM). NULL as the finished goods ratio."""
    return t.production_loss_qty, t.consumed_qty


@kpi(**_of_material("Storage and transport loss ratio", "STL / CM", 28, "lower"))
def storage_transport_loss_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Material lost in storage and transport over consumed material (STL / CM). NULL as the finished goods ratio."""
    return t.storage_transport_loss_qty, t.consumed_qty


@kpi(**_of_material("Other loss ratio", "OL / CM", 29, "lower"))
def other_loss_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Material lost otherwise over consumed material (OL / CM). NULL as the finished goods ratio."""
    return t.other_loss_qty, t.consumed_qty


@kpi(
    **_of_material("Unaccounted material ratio", "(CM - IGQ - PL - STL - OL) / CM", 0, "lower")
    | {"low": -_INF, "standard": "what KPIs 26 to 29 of ISO 22400-2 leave of 1 (convention)"}
)
def unaccounted_material_ratio(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Consumed material that is not accounted for, over consumed material: 0 when the books close.

    Negative when more is accounted for than was consumed. NULL when one of the kinds is never recorded, or nothing was
    consumed.
    """
    known = t.integrated_qty + t.production_loss_qty + t.storage_transport_loss_qty + t.other_loss_qty
    return t.consumed_qty - known, t.consumed_qty


def _quantity(title: str, formula: str, better: str) -> dict[str, Any]:
    return {
        "title": title,
        "mart": "fct_material",
        "formula": formula,
        "unit": "units of the material",
        "low": 0,
        "high": _INF,
        "better": better,
        "standard": f"ISO 22400-2 {formula}",
        "needs": ("material_flow",),
    }


@kpi(**_quantity("Consumed material", "CM", "neither"))
def consumed_material(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Material consumed (CM), in its own unit: of materials in one unit. NULL when the plant never records it."""
    return total(t.consumed_qty), _one()


@kpi(**_quantity("Finished goods", "GQ", "higher"))
def finished_goods(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Good product in the unit of the material (GQ). NULL when the plant never records it."""
    return total(t.finished_qty), _one()


@kpi(**_quantity("Integrated goods", "IGQ", "higher"))
def integrated_goods(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Material that went into goods (IGQ). NULL when the plant never records it."""
    return total(t.integrated_qty), _one()


@kpi(**_quantity("Production loss", "PL", "lower"))
def production_loss(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Material lost in production (PL). NULL when the plant never records it."""
    return total(t.production_loss_qty), _one()


@kpi(**_quantity("Storage and transport loss", "STL", "lower"))
def storage_transport_loss(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Material lost in storage and transport (STL). NULL when the plant never records it."""
    return total(t.storage_transport_loss_qty), _one()


@kpi(**_quantity("Other loss", "OL", "lower"))
def other_loss(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """Material lost otherwise (OL). NULL when the plant never records it."""
    return total(t.other_loss_qty), _one()


def _stock_time(t: ir.Table, between: str) -> tuple[ir.IntegerColumn, int]:
    """Stock x seconds, and how many times it is counted in it."""
    return (t.held_qty_s, 1) if between == "last_count" else (t.ends_qty_s, 2)


def _period(t: ir.Table) -> ir.FloatingScalar:
    """Seconds in which stock of any place and item was counted: from first to last, in the days that have any.

    Never less than one place and item has on average: a day of a clock change has 25 hours.
    """
    # the length keeps ("a", "bc") and ("ab", "c") apart
    name = t.place.length().cast("string") + ":" + t.place + t["item"]
    is_held = t.held_s > 0
    each = ratio(total(t.held_s), is_held.ifelse(name, ibis.null("string")).nunique().cast("int64"))
    first, last = (is_held.ifelse(at, ibis.null(at.type())) for at in (t.start_at, t.end_at))
    elapsed = ratio(microseconds(first.min(), last.max()), ibis.literal(US_PER_SECOND, "int64"))
    days = is_held.ifelse(t.business_date, ibis.null("date")).nunique().cast("float64").nullif(0.0)
    return latest(each, earliest(elapsed, days * float(SECONDS_PER_DAY)))


@kpi(
    title="Inventory turns",
    mart="fct_inventory",
    formula="TH / average inventory",
    unit="1/period",
    low=0,
    high=_INF,
    better="higher",
    standard="ISO 22400-2 KPI 24",
    needs=("inventory",),
)
def inventory_turns(
    t: ir.Table,
    *,
    inventory_between_counts: InventoryBetweenCounts = "last_count",
    turns_per: TurnsPer = "observed_period",
) -> tuple[ir.Value, ir.Value]:
    """Throughput over average inventory: how often the stock was turned.

    The average is over time and the sum over places and items: stock x seconds over the seconds from the first count of
    any of them to the last one. Time for which one of them was not counted adds nothing: it is as if it had no stock.
    `inventory_between_counts` last_count: a count holds until the next one; mean_of_counts: half of both, (opening +
    closing) / 2. `turns_per` observed_period: in the time between first and last count; year: as often as that is in
    365 days (the numerator is then throughput x seconds of a year). Throughput before the first count and stock after
    the last are left out. NULL when no stock was held, nobody recorded what left, or there is one count only.
    """
    stock, times = _stock_time(t, inventory_between_counts)
    left = total(t.throughput_qty)
    held = total(stock).cast("float64")
    if turns_per == "year":
        return left.cast("float64") * float(SECONDS_PER_YEAR * times), held
    return left, ratio(held, _period(t) * float(times))


@kpi(
    title="Average inventory",
    mart="fct_inventory",
    formula="Σ(stock × time) / time",
    unit="units of the item",
    low=0,
    high=_INF,
    better="neither",
    standard="ISO 22400-2 KPI 24, denominator",
    needs=("inventory",),
)
def average_inventory(
    t: ir.Table, *, inventory_between_counts: InventoryBetweenCounts = "last_count"
) -> tuple[ir.Value, ir.Value]:
    """Stock on average over time, summed over places and items: stock x seconds over seconds from first to last count.

    As in inventory turns; semi-additive: computed again from the counts of each group. NULL with one count only.
    """
    stock, times = _stock_time(t, inventory_between_counts)
    return total(stock), _period(t) * float(times)


@kpi(
    title="Days of inventory",
    mart="fct_inventory",
    formula="Σ(stock × time) / TH",
    unit="d",
    low=0,
    high=_INF,
    better="lower",
    standard="Little's law: average inventory / (throughput a day), the inverse of ISO 22400-2 KPI 24",
    needs=("inventory",),
    scale=SECONDS_PER_DAY,
)
def days_of_inventory(
    t: ir.Table, *, inventory_between_counts: InventoryBetweenCounts = "last_count"
) -> tuple[ir.Value, ir.Value]:
    """How many days the average stock lasts, or a piece stays: stock x time over throughput.

    NULL when nothing left, or nobody recorded what left.
    """
    stock, times = _stock_time(t, inventory_between_counts)
    return stock, t.throughput_qty * times


@kpi(
    title="Inventory throughput",
    mart="fct_inventory",
    formula="TH",
    unit="units of the item",
    low=0,
    high=_INF,
    better="higher",
    standard="ISO 22400-2 TH",
    needs=("inventory",),
)
def inventory_throughput(t: ir.Table) -> tuple[ir.Value, ir.Value]:
    """What left stock between the first and the last count (TH). NULL when nobody recorded it for one of the counts."""
    return total(t.throughput_qty), _one()


def _capacity(t: ir.Table, basis: str) -> ir.IntegerColumn:
    return t.rated_capacity_milli_qty if basis == "rated" else t.maximum_capacity_milli_qty


@kpi(
    title="Equipment load ratio",
    mart="fct_capacity",
    formula="PQ / EPC",
    unit="ratio",
    low=0,
    high=1,
    better="higher",
    standard="ISO 22400-2 KPI 30",
    needs=("capacity", "production"),
)
def equipment_load_ratio(t: ir.Table, *, capacity_basis: CapacityBasis = "rated") -> tuple[ir.Value, ir.Value]:
    """Produced pieces over what the equipment could have made in its planned time (PQ / EPC).

    Capacity adds up over machines that work in parallel. Of machines in a row it is that of the slowest one: ask by
    machine there. `capacity_basis` rated (REPC) or maximum (MEPC). Above 1 past that capacity: shown raw and flagged.
    Numerator and denominator are thousandths of pieces. NULL when no time was planned, a machine with planned time has
    no capacity stated, or pieces are not counted.
    """
    return t.total_qty * 1000, _capacity(t, capacity_basis)


@kpi(
    title="Equipment production capacity",
    mart="fct_capacity",
    formula="EPC",
    unit="pieces",
    low=0,
    high=_INF,
    better="neither",
    standard="ISO 22400-2 EPC (REPC, MEPC)",
    needs=("capacity", "state_event|production|shift"),
    scale=1000,
)
def equipment_production_capacity(t: ir.Table, *, capacity_basis: CapacityBasis = "rated") -> tuple[ir.Value, ir.Value]:
    """Pieces that the planned time of the equipment allows (EPC), of machines that work in parallel.

    `capacity_basis` rated (REPC) or maximum (MEPC). NULL when a machine with planned time has no capacity stated.
    """
    return total(_capacity(t, capacity_basis)), _one()
