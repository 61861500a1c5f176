"""Errors that machines report before they fail, or in vain."""

import ibis.expr.types as ir

from plantkpi.contracts.contract import contract
from plantkpi.contracts.quarantine import SOURCE_COLUMNS, validate_machine, validate_rows, validate_unique, validated

MACHINE_ERROR = contract(
    "stg_machine_error",
    {"machine_id": "text", "error": "text", "occurred_at": "instant", **SOURCE_COLUMNS},
    key=["machine_id", "error", "occurred_at"],
)


@validated(MACHINE_ERROR)
def stg_machine_error(received_machine_error: ir.Table, stg_machine: ir.Table) -> ir.Table:
    """One row per error (alarm, warning) that a machine reported at an instant, in UTC; it stopped nothing."""
    rows = validate_machine(validate_rows(received_machine_error, MACHINE_ERROR), stg_machine)
    return validate_unique(rows, ["machine_id", "error", "occurred_at"])
