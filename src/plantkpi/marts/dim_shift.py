"""Shifts."""

import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import contract
from plantkpi.portable import microseconds

SHIFT = contract(
    "dim_shift",
    {
        "machine_id": "text",
        "shift_no": "integer",
        "shift": "text",
        "shift_date": "date",
        "start_at": "instant",
        "end_at": "instant",
        "shift_us": "integer",
    },
    key=["machine_id", "shift_no"],
)


@table(SHIFT)
def dim_shift(int_shift: ir.Table) -> ir.Table:
    """One row per machine and shift within the observation window; its length in microseconds, breaks included."""
    length = microseconds(int_shift.start_at, int_shift.end_at)
    return int_shift.mutate(shift_us=length).select(list(SHIFT.columns))
