"""Machines of which nobody can tell how long they ran."""

import ibis.expr.types as ir

from plantkpi.catalog import table
from plantkpi.portable import count_if


@table(is_view=True)
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
