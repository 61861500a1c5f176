"""What is known of each machine as a whole."""

import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import contract

FACT = contract(
    "int_machine_fact",
    {"machine_id": "text", "is_counting": "flag", "is_silent": "flag", "is_running_unknown": "flag"},
    key=["machine_id"],
)


@table(FACT)
def int_machine_fact(
    int_machine: ir.Table,
    int_window: ir.Table,
    int_order: ir.Table,
    int_work: ir.Table,
    int_failure: ir.Table,
    int_maintenance: ir.Table,
) -> ir.Table:
    """One row per machine that anything names.

    `is_counting`: somebody counts there, it has production reports. `is_silent`: it has no time at all.
    `is_running_unknown`: it has failures or work orders, and how long it ran is unknown. Some of its time is
    unreported, and it was never said to run, to be set up or to be idle: whoever reports for it reports stops only, or
    nothing, and the plant does not declare what unreported time is.
    """
    told = int_work.filter(int_work.is_told).select("machine_id")
    untold = int_work.filter(int_work.is_untold).select("machine_id").anti_join(told, "machine_id")
    worked_on = int_failure.select("machine_id").union(int_maintenance.select("machine_id"))
    observed = int_window.filter(int_window.end_at > int_window.start_at)
    machine_id = int_machine.machine_id
    return int_machine.select(
        "machine_id",
        is_counting=machine_id.isin(int_order.machine_id),
        is_silent=~machine_id.isin(observed.machine_id),
        is_running_unknown=machine_id.isin(untold.semi_join(worked_on, "machine_id").machine_id),
    )
