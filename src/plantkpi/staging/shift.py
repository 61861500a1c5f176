"""Shifts and their breaks, as intervals in UTC."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import IncrementalSpec
from plantkpi.contracts.contract import contract, rule
from plantkpi.contracts.quarantine import (
    SOURCE_COLUMNS,
    validate_disjoint,
    validate_machine,
    validate_rows,
    validate_unique,
    validated,
)
from plantkpi.vocabulary import OWN_FILE

SHIFT = contract(
    "stg_shift",
    {
        "machine_id": "text",
        "shift": "text",
        "shift_date": "date",
        "start_at": "instant",
        "end_at": "instant",
        "is_break": "flag?",
        **SOURCE_COLUMNS,
    },
    key=["machine_id", "is_break", "start_at"],
    rules=[
        rule("end_before_start", lambda t: t.end_at > t.start_at, "end_at is not after start_at"),
    ],
)


@validated(SHIFT, IncrementalSpec(("start_at",), "end_at"))
def stg_shift(received_shift: ir.Table, calendar_shift: ir.Table, stg_machine: ir.Table) -> ir.Table:
    """One row per machine and shift, or break within a shift, from files and from the plant's own calendar.

    `shift_date` is the business date that the shift belongs to, a night shift's being the one that it
    starts on. Intervals are half-open in UTC. Shifts of a machine do not overlap; breaks may
    lie anywhere. `is_break` is false where nobody says.
    """
    own = calendar_shift.mutate(
        source_file=ibis.literal(OWN_FILE),
        source_row=ibis.literal(0, "int64"),
        source_problem=ibis.null("string"),
    )
    received = received_shift.union(own.select(received_shift.columns))
    rows = received.mutate(is_break=ibis.coalesce(received.is_break, ibis.literal(False)))
    rows = validate_machine(validate_rows(rows, SHIFT), stg_machine)
    rows = validate_unique(rows, ["machine_id", "is_break", "start_at", "end_at"])
    return validate_disjoint(rows, ["machine_id", "is_break"], "shift", "shift_overlaps")
