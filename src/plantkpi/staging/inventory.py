"""Stock counts."""

import ibis.expr.types as ir

from plantkpi.contracts.contract import at_least_zero, below, contract
from plantkpi.contracts.quarantine import SOURCE_COLUMNS, validate_rows, validate_unique, validated

LARGEST_STOCK = 1 << 36
"""Stock times seconds stays whole in 63 bits for four years."""

INVENTORY = contract(
    "stg_inventory",
    {
        "place": "text",
        "item": "text",
        "counted_at": "instant",
        "on_hand_qty": "integer",
        "throughput_qty": "integer?",
        **SOURCE_COLUMNS,
    },
    key=["place", "item", "counted_at"],
    rules=[
        *at_least_zero("on_hand_qty", "throughput_qty"),
        *below(LARGEST_STOCK, "on_hand_qty", "throughput_qty"),
    ],
)


@validated(INVENTORY)
def stg_inventory(received_inventory: ir.Table) -> ir.Table:
    """One row per place, item and count.

    `on_hand_qty` is what was there at that instant; `throughput_qty` what left the place since the count before, NULL
    when nobody recorded it. Whole numbers in the smallest unit that the plant counts.
    """
    return validate_unique(validate_rows(received_inventory, INVENTORY), ["place", "item", "counted_at"])
