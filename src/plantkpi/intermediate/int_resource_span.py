"""When persons, energy, material and stock were recorded."""

from datetime import datetime

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import contract
from plantkpi.intermediate.int_window import instant
from plantkpi.portable import earliest, latest


@table(contract("int_resource_span", {"first_at": "instant?", "last_at": "instant?", "as_of_at": "instant?"}, key=[]))
def int_resource_span(
    stg_person_time: ir.Table,
    stg_energy: ir.Table,
    stg_material_flow: ir.Table,
    stg_inventory: ir.Table,
    int_span: ir.Table,
    *,
    window_start: datetime | None,
    window_end: datetime | None,
    as_of: datetime | None,
) -> ir.Table:
    """One row: from when to when there may be records of persons, energy, material and stock, NULL without any.

    Within the declared window, in UTC. `as_of_at` is where open intervals end: `as_of`, by default the last instant
    that the plant recorded of anything.
    """
    instants = ibis.union(
        *[t.select(at=t[c]) for t in (stg_person_time, stg_energy) for c in ("start_at", "end_at")],
        stg_material_flow.select(at="recorded_at"),
        stg_inventory.select(at="counted_at"),
        distinct=False,
    )
    own = instants.agg(first_at=instants["at"].min(), last_at=instants["at"].max())
    found = own.cross_join(int_span.select(plant_last_at="last_at"))
    as_of_at = ibis.coalesce(instant(as_of), latest(found.last_at, found.plant_last_at))
    found = found.mutate(as_of_at=as_of_at)
    is_known = found.first_at.notnull()
    return found.select(
        first_at=is_known.ifelse(latest(found.first_at, instant(window_start)), instant(None)),
        last_at=is_known.ifelse(earliest(found.as_of_at, instant(window_end)), instant(None)),
        as_of_at="as_of_at",
    )
