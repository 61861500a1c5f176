"""What became of material."""

import ibis.expr.types as ir

from plantkpi.contracts.contract import at_least_zero, below, contract, one_of
from plantkpi.contracts.quarantine import SOURCE_COLUMNS, validate_rows, validated
from plantkpi.vocabulary import WORDS

LARGEST_QTY = 1 << 45

MATERIAL_FLOW = contract(
    "stg_material_flow",
    {
        "material_id": "text",
        "product_id": "text?",
        "recorded_at": "instant",
        "kind": "text",
        "quantity": "integer",
        **SOURCE_COLUMNS,
    },
    key=[],
    rules=[
        one_of("kind", WORDS["material_flow", "kind"]),
        *at_least_zero("quantity"),
        *below(LARGEST_QTY, "quantity"),
    ],
)


@validated(MATERIAL_FLOW)
def stg_material_flow(received_material_flow: ir.Table) -> ir.Table:
    """One row per record of material: how much of it was consumed, or what that became.

    `quantity` is whole, in the smallest unit that the plant counts (grams, say), one unit for all kinds of a
    material. `kind` in the words of ISO 22400: consumed (CM), finished (GQ: good product, as far as it is measured in
    the material), integrated (IGQ: material that went into goods), production_loss (PL), storage_transport_loss (STL),
    other_loss (OL). `product_id` is what it was used for, NULL when not reported.
    """
    return validate_rows(received_material_flow, MATERIAL_FLOW)
