"""Inspections: how many units were looked at, and what was found."""

import ibis
import ibis.expr.types as ir

from plantkpi.contracts.contract import at_least_zero, below, contract, rule
from plantkpi.contracts.quarantine import SOURCE_COLUMNS, validate_machine, validate_rows, validate_unique, validated
from plantkpi.portable import without

_COUNTS = ("inspected_qty", "first_pass_qty", "defective_qty", "defect_qty")
_KEY = ["machine_id", "order_id", "product_id", "operation_no", "sample_no", "inspected_at"]
LARGEST_QTY = 1 << 45
LARGEST_OPPORTUNITIES = 1 << 17
"""Their product stays below 2^63."""

INSPECTION = contract(
    "stg_inspection",
    {
        "machine_id": "text?",
        "order_id": "text?",
        "product_id": "text?",
        "operation_no": "integer?",
        "sample_no": "integer?",
        "inspected_at": "instant?",
        "inspected_qty": "integer",
        "first_pass_qty": "integer?",
        "defective_qty": "integer?",
        "defect_qty": "integer?",
        "opportunities_per_unit": "integer?",
        **SOURCE_COLUMNS,
    },
    key=[],
    rules=[
        *at_least_zero(*_COUNTS),
        *below(LARGEST_QTY, *_COUNTS),
        rule(
            "opportunities_not_positive",
            lambda t: t.opportunities_per_unit > 0,
            "opportunities_per_unit is not positive",
        ),
        *below(LARGEST_OPPORTUNITIES, "opportunities_per_unit"),
        rule(
            "first_pass_over_inspected",
            lambda t: t.first_pass_qty <= t.inspected_qty,
            "first_pass_qty is more than inspected_qty",
        ),
        rule(
            "defective_over_inspected",
            lambda t: t.defective_qty <= t.inspected_qty,
            "defective_qty is more than inspected_qty",
        ),
        rule(
            "parts_over_inspected",
            lambda t: t.first_pass_qty + t.defective_qty <= t.inspected_qty,
            "first_pass_qty and defective_qty are more than inspected_qty",
        ),
    ],
)


@validated(INSPECTION)
def stg_inspection(received_inspection: ir.Table, stg_machine: ir.Table) -> ir.Table:
    """One row per inspection of some units of a product, after a step (`operation_no`) if that is known.

    `inspected_qty` counts the units looked at, `defective_qty` those with at least one defect, `defect_qty` the
    defects on them, `first_pass_qty` the units that were right without rework, `opportunities_per_unit` the
    places where one unit can have a defect. NULL is unknown, not zero. `sample_no` numbers the samples of a
    product, step and machine. The same machine, order, product, step, sample and instant is one inspection; those
    without a sample number are each their own.
    """
    rows = validate_machine(validate_rows(received_inspection, INSPECTION), stg_machine)
    is_numbered = rows.sample_no.notnull()
    rows = rows.mutate(
        own_file=is_numbered.ifelse(ibis.literal(""), rows.source_file),
        own_row=is_numbered.ifelse(ibis.literal(0, "int64"), rows.source_row),
    )
    return without(validate_unique(rows, [*_KEY, "own_file", "own_row"]), "own_file", "own_row")
