"""Products."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import contract
from plantkpi.portable import count_if

PRODUCT = contract(
    "dim_product",
    {"product_id": "text", "order_count": "integer", "unrated_order_count": "integer"},
    key=["product_id"],
)


@table(PRODUCT)
def dim_product(int_order: ir.Table, stg_product_rate: ir.Table) -> ir.Table:
    """One row per product that was made or has a rate.

    `unrated_order_count` counts its production reports for which no ideal cycle was valid: their ideal
    time is unknown.
    """
    made = int_order.filter(int_order.product_id.notnull())
    counted = made.group_by("product_id").agg(
        order_count=made.count().cast("int64"), unrated_order_count=count_if(made.ideal_cycle_us.isnull())
    )
    products = ibis.union(made.select("product_id"), stg_product_rate.select("product_id"), distinct=True)
    joined = products.left_join(counted, "product_id").drop("product_id_right")
    return joined.select(
        "product_id",
        order_count=joined.order_count.fill_null(0),
        unrated_order_count=joined.unrated_order_count.fill_null(0),
    )
