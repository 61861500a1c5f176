"""Machines."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import contract

MACHINE = contract(
    "dim_machine",
    {"machine_id": "text", "line": "text?", "area": "text?", "site": "text?", "model": "text?"},
    key=["machine_id"],
)


@table(MACHINE)
def dim_machine(
    int_machine: ir.Table, stg_person_time: ir.Table, stg_energy: ir.Table, stg_capacity: ir.Table
) -> ir.Table:
    """One row per machine, those without any event included.

    And those that are named only where persons worked, energy was read or a capacity is stated; they are not observed.
    """
    named = [t.select("machine_id") for t in (stg_person_time, stg_energy, stg_capacity)]
    others = ibis.union(*named, distinct=True).filter(lambda t: t.machine_id.notnull())
    others = others.anti_join(int_machine, "machine_id")
    places = {column: ibis.null("string") for column in MACHINE.columns if column != "machine_id"}
    return int_machine.select(list(MACHINE.columns)).union(others.select("machine_id", **places))
