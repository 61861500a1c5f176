"""Every machine that anybody speaks of."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import contract

PLACE = ("line", "area", "site", "model")


@table(contract("int_listed_machine", {"machine_id": "text", **dict.fromkeys(PLACE, "text?")}, key=["machine_id"]))
def int_listed_machine(
    stg_machine: ir.Table,
    stg_state_event: ir.Table,
    stg_production: ir.Table,
    stg_maintenance: ir.Table,
) -> ir.Table:
    """One row per machine that is listed, or that an event, order or work order names."""
    named = [t.select("machine_id") for t in (stg_machine, stg_state_event, stg_production, stg_maintenance)]
    machines = ibis.union(*named, distinct=False).filter(lambda t: t.machine_id.notnull()).distinct()
    return machines.left_join(stg_machine, "machine_id").select("machine_id", *PLACE)


@table(contract("int_machine", {"machine_id": "text", **dict.fromkeys(PLACE, "text?")}, key=["machine_id"]))
def int_machine(int_listed_machine: ir.Table, stg_shift: ir.Table) -> ir.Table:
    """One row per machine that anything names, its shifts included."""
    known = int_listed_machine.select("machine_id")
    unlisted = stg_shift.select("machine_id").distinct().anti_join(known, "machine_id")
    return int_listed_machine.union(unlisted.select("machine_id", **dict.fromkeys(PLACE, ibis.null("string"))))
