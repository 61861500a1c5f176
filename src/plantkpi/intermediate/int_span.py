"""The first and last instant that the plant recorded."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import contract


@table(
    contract(
        "int_recorded",
        {"machine_id": "text", "first_at": "instant", "last_at": "instant"},
        key=["machine_id"],
    )
)
def int_recorded(stg_state_event: ir.Table, stg_production: ir.Table, stg_maintenance: ir.Table) -> ir.Table:
    """One row per machine with events, orders or work orders: its first and last recorded instant in UTC."""
    work = ["failed_at", "started_at", "restored_at"]
    instants = ibis.union(
        *[t.select("machine_id", at=t[c]) for t in (stg_state_event, stg_production) for c in ("start_at", "end_at")],
        *[stg_maintenance.select("machine_id", at=stg_maintenance[c]) for c in work],
        distinct=False,
    )
    known = instants.filter(instants["at"].notnull())
    return known.group_by("machine_id").agg(first_at=known["at"].min(), last_at=known["at"].max())


@table(contract("int_span", {"first_at": "instant?", "last_at": "instant?"}, key=[]))
def int_span(int_recorded: ir.Table) -> ir.Table:
    """One row: the plant's first and last recorded instant in UTC, NULL when nothing is recorded."""
    return int_recorded.agg(first_at=int_recorded.first_at.min(), last_at=int_recorded.last_at.max())
