"""From failures and replacements to work orders."""

import ibis
import ibis.expr.types as ir

_SOURCE = ["source_file", "source_row"]


def stg_maintenance(raw_failures: ir.Table, raw_maint: ir.Table) -> ir.Table:
    """One row per failed component, and one per component that was replaced without having failed.

    A replacement at the instant of a failure of the same component is that failure's repair: its end is
    unknown, since its duration is. Replacements say when they happened, not how long they took.
    """
    never = ibis.null(raw_failures.datetime.type())
    failed = raw_failures.select(
        *_SOURCE,
        machine_id="machineID",
        kind=ibis.literal("corrective"),
        component="failure",
        failed_at="datetime",
        started_at=never,
    )
    repairs = failed.select("machine_id", "component", datetime="failed_at")
    replaced = raw_maint.rename(machine_id="machineID", component="comp")
    planned = replaced.anti_join(repairs, ["machine_id", "component", "datetime"])
    preventive = planned.select(
        *_SOURCE,
        "machine_id",
        "component",
        kind=ibis.literal("preventive"),
        failed_at=never,
        started_at="datetime",
    )
    return failed.union(preventive.select(failed.columns)).mutate(restored_at=never)
