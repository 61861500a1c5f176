"""Machines."""

import ibis.expr.types as ir

from plantkpi.catalog import table
from plantkpi.contracts import contract

MACHINE = contract(
    "dim_machine",
    {"machine_id": "text", "line": "text?", "area": "text?", "site": "text?", "model": "text?"},
    key=["machine_id"],
)


@table(MACHINE)
def dim_machine(int_machine: ir.Table) -> ir.Table:
    """One row per machine, those without any event included."""
    return int_machine.select(list(MACHINE.columns))
