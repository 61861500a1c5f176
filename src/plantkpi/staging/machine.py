"""Machines and where they stand."""

import ibis.expr.types as ir

from plantkpi.contracts.contract import contract
from plantkpi.contracts.quarantine import SOURCE_COLUMNS, validate_rows, validate_unique, validated

MACHINE = contract(
    "stg_machine",
    {
        "machine_id": "text",
        "line": "text?",
        "area": "text?",
        "site": "text?",
        "model": "text?",
        **SOURCE_COLUMNS,
    },
    key=["machine_id"],
)


@validated(MACHINE)
def stg_machine(received_machine: ir.Table) -> ir.Table:
    """One row per machine.

    `line`, `area` and `site` are the IEC 62264 work centre, area and site; NULL when the plant has none.
    """
    return validate_unique(validate_rows(received_machine, MACHINE), ["machine_id"])
