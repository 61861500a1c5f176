"""What is known of each machine as a whole."""

import ibis.expr.types as ir

from plantkpi.catalog import table
from plantkpi.contracts import contract
from plantkpi.portable import count_if


@table(contract("int_running_unknown", {"machine_id": "text"}, key=["machine_id"]))
def int_running_unknown(int_timeline: ir.Table, int_failure: ir.Table, int_maintenance: ir.Table) -> ir.Table:
    """One row per machine with failures or work orders of which nobody can tell how long it ran.

    Some of its time is unreported, and it was never said to run, to be set up or to be idle: whoever reports for it
    tells stops only, or nothing, and the plant does not declare what unreported time is.
    """
    states = int_timeline.group_by("machine_id").agg(
        told_segments=count_if(int_timeline.state.isin(["running", "setup", "idle"])),
        untold_segments=count_if(int_timeline.state == "unreported"),
    )
    untold = states.filter((states.told_segments == 0) & (states.untold_segments > 0)).select("machine_id")
    worked_on = int_failure.select("machine_id").union(int_maintenance.select("machine_id"))
    return untold.semi_join(worked_on, "machine_id")


@table(contract("int_counting", {"machine_id": "text"}, key=["machine_id"]), needs=("production",))
def int_counting(int_order: ir.Table) -> ir.Table:
    """One row per machine on which somebody counts: it has production reports."""
    return int_order.select("machine_id").distinct()


@table(contract("int_silent", {"machine_id": "text"}, key=["machine_id"]))
def int_silent(int_machine: ir.Table, int_window: ir.Table) -> ir.Table:
    """One row per machine that has no time at all."""
    observed = int_window.filter(int_window.end_at > int_window.start_at)
    return int_machine.select("machine_id").anti_join(observed, "machine_id")
