"""What was made: counts per machine, order and reporting interval."""

import ibis.expr.types as ir

from plantkpi.catalog.registry import IncrementalSpec
from plantkpi.contracts.contract import at_least_zero, below, contract, rule
from plantkpi.contracts.quarantine import (
    SOURCE_COLUMNS,
    validate_disjoint,
    validate_machine,
    validate_rows,
    validate_unique,
    validated,
)
from plantkpi.vocabulary import QUANTITIES

LARGEST_QTY = 1 << 45
"""What `portable.share` can split exactly."""

PRODUCTION = contract(
    "stg_production",
    {
        "machine_id": "text",
        "order_id": "text",
        "operation_no": "integer?",
        "product_id": "text?",
        "operator": "text?",
        "start_at": "instant",
        "end_at": "instant?",
        **dict.fromkeys(QUANTITIES, "integer?"),
        "planned_scrap_qty": "integer?",
        **SOURCE_COLUMNS,
    },
    key=["machine_id", "order_id", "start_at"],
    rules=[
        rule("end_before_start", lambda t: t.end_at >= t.start_at, "end_at is before start_at"),
        *at_least_zero(*QUANTITIES, "planned_scrap_qty"),
        *below(LARGEST_QTY, *QUANTITIES, "planned_scrap_qty"),
        rule("good_over_total", lambda t: t.good_qty <= t.total_qty, "good_qty is more than total_qty"),
        rule("scrap_over_total", lambda t: t.scrap_qty <= t.total_qty, "scrap_qty is more than total_qty"),
        rule("rework_over_total", lambda t: t.rework_qty <= t.total_qty, "rework_qty is more than total_qty"),
        rule(
            "parts_over_total",
            lambda t: t.good_qty + t.scrap_qty <= t.total_qty,
            "good_qty and scrap_qty are more than total_qty",
        ),
        rule(
            "waste_over_total",
            lambda t: t.scrap_qty + t.rework_qty <= t.total_qty,
            "scrap_qty and rework_qty are more than total_qty",
        ),
        rule(
            "startup_over_total",
            lambda t: t.startup_reject_qty <= t.total_qty,
            "startup_reject_qty is more than total_qty",
        ),
        rule(
            "first_pass_over_inspected",
            lambda t: t.first_pass_qty <= t.inspected_qty,
            "first_pass_qty is more than inspected_qty",
        ),
    ],
)


@validated(PRODUCTION, IncrementalSpec(("start_at",), "end_at"))
def stg_production(received_production: ir.Table, stg_machine: ir.Table) -> ir.Table:
    """One row per machine, order and reporting interval.

    Half-open [start_at, end_at) in UTC, `end_at` NULL while it goes on; intervals of a machine do not
    overlap. Quantities count the smallest unit that the plant counts; NULL is unknown, not zero.
    `planned_scrap_qty` is the scrap that was planned for (ISO 22400 PSQ); it may be more than was made.
    """
    rows = validate_machine(validate_rows(received_production, PRODUCTION), stg_machine)
    rows = validate_unique(rows, ["machine_id", "order_id", "start_at"])
    return validate_disjoint(rows, ["machine_id"], "order_id", "order_overlaps")
