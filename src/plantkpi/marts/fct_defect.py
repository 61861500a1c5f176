"""Defects."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import IncrementalSpec, table
from plantkpi.contracts.contract import at_least_zero, contract
from plantkpi.contracts.quarantine import FOREVER
from plantkpi.portable import microseconds

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


@table(DEFECT, needs=("defect",), incremental=IncrementalSpec(key=("order_id",)))
def fct_defect(stg_defect: ir.Table, stg_production: ir.Table) -> ir.Table:
    """One row per defect record, with product, machine and operator of its order where the record has none.

    Of an order with several reports it is the one that was on when the defect was detected, on the
    machine that the record names if it names one; else the last one before, else the first.
    """
    found = ["order_id", "machine_id", "detected_at"]
    wanted = stg_defect.filter(stg_defect.order_id.notnull()).select(found).distinct()
    reports = stg_production.select(
        "order_id", "operator", "start_at", "end_at", made_on="machine_id", made_product_id="product_id"
    )
    pairs = wanted.inner_join(reports, "order_id")
    pairs = pairs.filter(pairs.machine_id.isnull() | (pairs.machine_id == pairs.made_on))
    begun = (pairs.start_at <= pairs.detected_at).fill_null(False)
    ended = (pairs.end_at <= pairs.detected_at).fill_null(False)
    order = [(begun & ~ended).ifelse(0, begun.ifelse(1, 2)), _since(pairs, begun), pairs.start_at, pairs.made_on]
    best = pairs.mutate(rank=ibis.row_number().over(ibis.window(group_by=found, order_by=order)))
    best = _keyed(best.filter(best["rank"] == 0)).select(
        *_KEYS, "operator", order_machine_id="made_on", order_product_id="made_product_id"
    )
    rows = _keyed(stg_defect).left_join(best, list(_KEYS))
    return rows.mutate(
        machine_id=ibis.coalesce(rows.machine_id, rows.order_machine_id),
        product_id=ibis.coalesce(rows.product_id, rows.order_product_id),
    ).select(list(DEFECT.columns))


_KEYS = ("order_id", "machine_key", "detected_key")


def _since(pairs: ir.Table, begun: ir.BooleanValue) -> ir.IntegerValue:
    """Microseconds since the start of a report that has begun, 0 otherwise: the last one first."""
    return begun.ifelse(microseconds(pairs.start_at, pairs.detected_at), 0)


def _keyed(rows: ir.Table) -> ir.Table:
    """With keys to join by that are never NULL."""
    return rows.mutate(machine_key=rows.machine_id.fill_null(""), detected_key=rows.detected_at.fill_null(FOREVER))
