"""Shifts as the timeline counts them."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import IncrementalSpec, table
from plantkpi.contracts.contract import contract, rule
from plantkpi.portable import earliest, int64, latest

SHIFT_LIMIT = 1 << 17

SHIFT_NO = contract(
    "int_shift",
    {
        "machine_id": "text",
        "shift_no": "integer",
        "shift": "text",
        "shift_date": "date",
        "start_at": "instant",
        "end_at": "instant",
    },
    key=["machine_id", "shift_no"],
    rules=[rule("too_many_shifts", lambda t: t.shift_no < SHIFT_LIMIT, "2^17 shifts or more on one machine")],
)


@table(SHIFT_NO, incremental=IncrementalSpec(("start_at",), "end_at", {"shift_no": ("machine_id",)}))
def int_shift(stg_shift: ir.Table, int_window: ir.Table) -> ir.Table:
    """One row per machine and shift, clipped to the observation window; `shift_no` counts from 1 per machine."""
    window = int_window.select("machine_id", window_start_at="start_at", window_end_at="end_at")
    shifts = stg_shift.filter(~stg_shift.is_break).inner_join(window, "machine_id")
    clipped = shifts.mutate(
        start_at=latest(shifts.start_at, shifts.window_start_at),
        end_at=earliest(shifts.end_at, shifts.window_end_at),
    ).filter(lambda t: t.end_at > t.start_at)
    number = ibis.row_number().over(ibis.window(group_by="machine_id", order_by="start_at")) + 1
    return clipped.mutate(shift_no=int64(number)).select(list(SHIFT_NO.columns))
