"""Defects."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog import table
from plantkpi.contracts import at_least_zero, contract

DEFECT = contract(
    "fct_defect",
    {
        "machine_id": "text?",
        "order_id": "text?",
        "product_id": "text?",
        "operator": "text?",
        "defect": "text",
        "detected_at": "instant?",
        "defect_qty": "integer",
        "source_file": "text",
        "source_row": "integer",
    },
    key=[],
    rules=at_least_zero("defect_qty"),
)


@table(DEFECT)
def fct_defect(stg_defect: ir.Table, stg_production: ir.Table) -> ir.Table:
    """One row per defect record, with product, machine and operator of its order where the record has none."""
    first = ibis.window(group_by="order_id", order_by=["start_at", "machine_id"])
    orders = stg_production.mutate(rank=ibis.row_number().over(first)).filter(lambda t: t["rank"] == 0)
    orders = orders.select("order_id", "operator", order_machine_id="machine_id", order_product_id="product_id")
    rows = stg_defect.left_join(orders, "order_id").drop("order_id_right")
    return rows.mutate(
        machine_id=ibis.coalesce(rows.machine_id, rows.order_machine_id),
        product_id=ibis.coalesce(rows.product_id, rows.order_product_id),
    ).select(list(DEFECT.columns))
