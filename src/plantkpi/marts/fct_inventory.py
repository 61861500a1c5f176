"""Stock, weighed by how long it was held."""

from collections.abc import Sequence

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import at_least_zero, contract

INVENTORY = contract(
    "fct_inventory",
    {
        "place": "text",
        "item": "text",
        "count_no": "integer",
        "counted_at": "instant",
        "business_date": "date",
        "start_at": "instant",
        "end_at": "instant",
        "on_hand_qty": "integer",
        "held_s": "integer",
        "held_qty_s": "integer",
        "ends_qty_s": "integer",
        "throughput_qty": "integer?",
    },
    key=["place", "item", "count_no", "business_date"],
    rules=at_least_zero("on_hand_qty", "held_s", "held_qty_s", "ends_qty_s", "throughput_qty"),
)


def with_left_out(rows: ir.Table, keys: Sequence[str] = ()) -> ir.Table:
    """The rows with `left_out`: the place and item, where no stock of it was held for any time in the group."""
    whole = ibis.window(group_by=list(dict.fromkeys(["place", "item", *keys])))
    name = rows.place + ibis.literal(" ") + rows["item"]
    return rows.mutate(left_out=(rows.held_s.sum().over(whole) == 0).ifelse(name, ibis.null("string")))


@table(INVENTORY, needs=("inventory",), in_sequence=with_left_out)
def fct_inventory(int_inventory_day: ir.Table) -> ir.Table:
    """One row per place, item, count and business date on which the count holds.

    A count holds for `held_s` whole seconds of the date (`start_at` to `end_at`), until the next one. `held_qty_s`
    is stock x seconds (`on_hand_qty` x `held_s`), which adds up over time and places: over the seconds of one place
    and item it is the average stock. `ends_qty_s` is the stock of this count and of the next, x seconds: half of it
    is the stock when what came and went did so evenly. `throughput_qty` is what left meanwhile, NULL when nobody
    recorded it. The last count of a place and item holds 0 seconds. Stock itself (`on_hand_qty`) adds up over
    places, not over time.
    """
    t = int_inventory_day
    return t.mutate(
        held_qty_s=t.on_hand_qty * t.held_s,
        ends_qty_s=(t.on_hand_qty + t.next_qty.fill_null(0)) * t.held_s,
    ).select(list(INVENTORY.columns))
