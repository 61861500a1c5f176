"""Defects found by inspection."""

import ibis.expr.types as ir

from plantkpi.catalog.registry import IncrementalSpec
from plantkpi.contracts.contract import at_least_zero, contract
from plantkpi.contracts.quarantine import SOURCE_COLUMNS, validate_machine, validate_rows, validated

DEFECT = contract(
    "stg_defect",
    {
        "machine_id": "text?",
        "order_id": "text?",
        "product_id": "text?",
        "defect": "text",
        "detected_at": "instant?",
        "defect_qty": "integer",
        **SOURCE_COLUMNS,
    },
    key=[],
    rules=at_least_zero("defect_qty"),
)


@validated(DEFECT, IncrementalSpec(key=("order_id",)))
def stg_defect(received_defect: ir.Table, stg_machine: ir.Table) -> ir.Table:
    """One row per defect record: how many of which kind; `defect_qty` counts defects, not parts."""
    return validate_machine(validate_rows(received_defect, DEFECT), stg_machine)
