"""Energy, and what was made with it."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import at_least_zero, contract
from plantkpi.portable import add_up, count_if, total

ENERGY = contract(
    "fct_energy",
    {
        "machine_id": "text?",
        "business_date": "date",
        "energy_wh": "integer?",
        "total_qty": "integer?",
        "good_qty": "integer?",
    },
    key=["machine_id", "business_date"],
    rules=at_least_zero("energy_wh", "total_qty", "good_qty"),
)
ENERGY_USE = contract(
    "fct_energy_use",
    {"machine_id": "text?", "carrier": "text?", "business_date": "date", "energy_wh": "integer"},
    key=["machine_id", "carrier", "business_date"],
    rules=at_least_zero("energy_wh"),
)


@table(ENERGY_USE, needs=("energy",))
def fct_energy_use(int_energy_day: ir.Table) -> ir.Table:
    """One row per machine, carrier and business date: the energy that meters read, in watt hours.

    `machine_id` NULL is energy of no single machine, `carrier` NULL what nobody named. Where no meter was read there
    is not a row: it is what was read, not what was used.
    """
    return int_energy_day.select(list(ENERGY_USE.columns))


@table(ENERGY, needs=("energy",))
def fct_energy(int_energy_day: ir.Table, fct_production: ir.Table) -> ir.Table:
    """One row per machine and business date with a reading or with pieces; all carriers together.

    `energy_wh` in watt hours, with the quantities produced and good there (in pieces, those off plan included).
    `machine_id` NULL is everything without a meter of its own: the energy of no single machine, and the pieces of
    the machines of which no reading is there at all, on the dates on which that energy was read. On other dates
    they stand on rows of their own with `energy_wh` NULL, as those of a metered machine do on a date without a reading:
    unknown is not zero. A quantity is NULL where some of it is unknown. A date counts as read when a reading touches
    it. Machines that made nothing on a date and were not read then have no row; a plant without any reading has none.
    """
    zero, none = ibis.literal(0, "int64"), ibis.null("string")
    is_read_at_all = int_energy_day.count().as_scalar() > 0
    dated = fct_production.filter(fct_production.business_date.notnull() & is_read_at_all)
    made = dated.group_by("machine_id", "business_date").agg(
        total_qty=total(dated.total_qty), good_qty=total(dated.good_qty)
    )
    made = made.filter(made.total_qty.isnull() | (made.total_qty > 0))
    metered = int_energy_day.select(metered_id="machine_id").filter(lambda t: t.metered_id.notnull()).distinct()
    common = int_energy_day.filter(int_energy_day.machine_id.isnull())
    common = common.select(common_date="business_date").distinct()
    placed = made.left_join(metered, made.machine_id == metered.metered_id)
    placed = placed.left_join(common, placed.business_date == common.common_date)
    is_common = placed.metered_id.isnull() & placed.common_date.notnull()
    rows = int_energy_day.select(
        "machine_id", "business_date", "energy_wh", is_read=ibis.literal(True), total_qty=zero, good_qty=zero
    ).union(
        placed.select(
            machine_id=is_common.ifelse(none, placed.machine_id),
            business_date="business_date",
            energy_wh=zero,
            is_read=ibis.literal(False),
            total_qty="total_qty",
            good_qty="good_qty",
        )
    )
    return rows.group_by("machine_id", "business_date").agg(
        energy_wh=(count_if(rows.is_read) > 0).ifelse(add_up(rows.energy_wh), ibis.null("int64")),
        total_qty=total(rows.total_qty),
        good_qty=total(rows.good_qty),
    )
