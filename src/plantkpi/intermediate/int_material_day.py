"""Records of material by business day."""

from datetime import datetime

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import at_least_zero, contract
from plantkpi.intermediate.by_day import clipped, on_days
from plantkpi.portable import int64

MATERIAL_DAY = contract(
    "int_material_day",
    {
        "material_id": "text",
        "piece_no": "integer",
        "product_id": "text?",
        "kind": "text",
        "quantity": "integer",
        "business_date": "date",
    },
    key=["material_id", "piece_no"],
    rules=at_least_zero("quantity"),
)


@table(MATERIAL_DAY, needs=("material_flow",))
def int_material_day(
    stg_material_flow: ir.Table,
    int_resource_day: ir.Table,
    *,
    window_start: datetime | None,
    window_end: datetime | None,
    as_of: datetime | None,
) -> ir.Table:
    """One row per record of material within the declared window, with its business date.

    `piece_no` counts the records of a material from 1.
    """
    rows = stg_material_flow.mutate(start_at=stg_material_flow.recorded_at, end_at=stg_material_flow.recorded_at)
    rows = clipped(rows, window_start=window_start, window_end=window_end, as_of=as_of)
    order = ["recorded_at", "source_file", "source_row"]
    number = ibis.row_number().over(ibis.window(group_by="material_id", order_by=order)) + 1
    rows = rows.mutate(piece_no=int64(number))
    owner = ["material_id"]
    dates = on_days(rows.select(*owner, "piece_no", "start_at", "end_at"), owner, int_resource_day)
    found = rows.inner_join(dates.select(*owner, "piece_no", "business_date"), [*owner, "piece_no"])
    return found.select(list(MATERIAL_DAY.columns))
