"""How fast a product can be made at best."""

import ibis.expr.types as ir

from plantkpi.contracts.contract import contract, rule
from plantkpi.contracts.quarantine import (
    SOURCE_COLUMNS,
    validate_machine,
    validate_rows,
    validate_unique,
    validated,
    within_years,
)

PRODUCT_RATE = contract(
    "stg_product_rate",
    {
        "product_id": "text",
        "machine_id": "text?",
        "ideal_cycle_us": "integer",
        "valid_from": "instant?",
        "valid_to": "instant?",
        **SOURCE_COLUMNS,
    },
    key=["product_id", "machine_id", "valid_from"],
    rules=[
        rule("ideal_cycle_not_positive", lambda t: t.ideal_cycle_us > 0, "ideal_cycle_us is not positive"),
        rule(
            "valid_to_before_valid_from",
            lambda t: t.valid_to > t.valid_from,
            "valid_to is not after valid_from",
        ),
    ],
)


@validated(PRODUCT_RATE)
def stg_product_rate(received_product_rate: ir.Table, stg_machine: ir.Table) -> ir.Table:
    """One row per product, machine and validity.

    `ideal_cycle_us` is the ideal cycle time of one unit in microseconds (ISO 22400: planned run time per
    item). `machine_id` NULL holds for every machine; `valid_from`, `valid_to` NULL have no bound. A `valid_from` before
    1971 is 1971-01-01, a `valid_to` after 2099 is NULL: nothing is recorded beyond them.
    """
    rows = validate_machine(validate_rows(within_years(received_product_rate), PRODUCT_RATE), stg_machine)
    return validate_unique(rows, ["product_id", "machine_id", "valid_from"])
