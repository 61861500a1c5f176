"""What machines could have made."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import at_least_zero, contract
from plantkpi.contracts.quarantine import FOREVER
from plantkpi.portable import US_PER_HOUR, add_up, share, total, without
from plantkpi.vocabulary import WORDS

BASES = WORDS["capacity", "basis"]

CAPACITY = contract(
    "fct_capacity",
    {
        "machine_id": "text",
        "business_date": "date?",
        "planned_us": "integer",
        "rated_capacity_milli_qty": "integer?",
        "maximum_capacity_milli_qty": "integer?",
        "total_qty": "integer?",
    },
    key=["machine_id", "business_date"],
    rules=at_least_zero("planned_us", "rated_capacity_milli_qty", "maximum_capacity_milli_qty", "total_qty"),
)


@table(CAPACITY, needs=("capacity",))
def fct_capacity(fct_production: ir.Table, stg_capacity: ir.Table, int_day: ir.Table) -> ir.Table:
    """One row per machine and business date: what its planned time allows, and what it made.

    `rated_capacity_milli_qty` (ISO 22400 REPC) and `maximum_capacity_milli_qty` (MEPC) are thousandths of pieces that
    the machine makes in `planned_us` at that rate, rounded down: a slow machine makes less than a piece a day. They
    add up over machines that work in parallel; of machines in a row the slowest one is the capacity. The rate is the
    one with the latest beginning that is valid on the date. NULL when there is none and time was planned; `total_qty`
    NULL when nobody counted. A machine of which nothing was recorded has one row of zeros without a date; a plant that
    states no capacity has no rows.
    """
    stated = fct_production.filter(stg_capacity.count().as_scalar() > 0)
    made = stated.group_by("machine_id", "business_date").agg(
        planned_us=add_up(stated.planned_us), total_qty=total(stated.total_qty)
    )
    dated = made.filter(made.business_date.notnull()).select("machine_id", "business_date", "planned_us")
    rows = made
    for basis in BASES:
        found = _capacity(dated, stg_capacity, int_day, basis)
        rows = without(
            rows.left_join(found, ["machine_id", "business_date"]), "machine_id_right", "business_date_right"
        )
    zero = ibis.literal(0, "int64")
    return rows.mutate(
        **{
            f"{b}_capacity_milli_qty": (rows.planned_us == 0).ifelse(zero, rows[f"{b}_capacity_milli_qty"])
            for b in BASES
        }
    ).select(list(CAPACITY.columns))


def _capacity(made: ir.Table, rates: ir.Table, days: ir.Table, basis: str) -> ir.Table:
    """One row per machine and date with a valid rate of the basis."""
    own = rates.filter(ibis.coalesce(rates.basis, ibis.literal("rated")) == basis).select(
        "machine_id", "capacity_qty", "valid_from", "valid_to", "source_file", "source_row",
        per_us=ibis.coalesce(rates.per_us, ibis.literal(US_PER_HOUR, "int64")),
    )  # fmt: skip
    bounds = days.select("business_date", day_start_at="start_at", day_end_at="end_at")
    dated = made.left_join(bounds, "business_date").drop("business_date_right")
    pairs = dated.inner_join(own, "machine_id")
    valid = pairs.filter(
        (pairs.valid_from.isnull() | (pairs.valid_from < pairs.day_end_at).fill_null(True))
        & (pairs.valid_to.isnull() | (pairs.valid_to > pairs.day_start_at).fill_null(True))
    )
    best = ibis.window(
        group_by=["machine_id", "business_date"],
        order_by=[
            valid.valid_from.isnull().ifelse(1, 0),
            ibis.desc(ibis.coalesce(valid.valid_from, FOREVER)),
            valid.source_file,
            valid.source_row,
        ],
    )
    ranked = valid.mutate(rank=ibis.row_number().over(best))
    first = ranked.filter(ranked["rank"] == 0)
    return first.select(
        "machine_id",
        "business_date",
        **{f"{basis}_capacity_milli_qty": share(first.capacity_qty * 1000, first.planned_us, first.per_us)},
    )
