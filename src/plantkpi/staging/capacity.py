"""How much a machine can make."""

import ibis.expr.types as ir

from plantkpi.contracts.contract import below, contract, one_of, rule
from plantkpi.contracts.quarantine import (
    SOURCE_COLUMNS,
    validate_machine,
    validate_rows,
    validate_unique,
    validated,
    within_years,
)
from plantkpi.portable import US_PER_SECOND
from plantkpi.vocabulary import WORDS

LARGEST_QTY = 1 << 35
LONGEST_US = 1 << 45

CAPACITY = contract(
    "stg_capacity",
    {
        "machine_id": "text",
        "basis": "text?",
        "capacity_qty": "integer",
        "per_us": "integer?",
        "valid_from": "instant?",
        "valid_to": "instant?",
        **SOURCE_COLUMNS,
    },
    key=["machine_id", "basis", "valid_from"],
    rules=[
        one_of("basis", WORDS["capacity", "basis"]),
        rule("capacity_qty_not_positive", lambda t: t.capacity_qty > 0, "capacity_qty is not positive"),
        *below(LARGEST_QTY, "capacity_qty"),
        rule("per_us_too_small", lambda t: t.per_us >= US_PER_SECOND, "per_us is less than a second"),
        *below(LONGEST_US, "per_us"),
        rule(
            "valid_to_before_valid_from",
            lambda t: t.valid_to > t.valid_from,
            "valid_to is not after valid_from",
        ),
    ],
)


@validated(CAPACITY)
def stg_capacity(received_capacity: ir.Table, stg_machine: ir.Table) -> ir.Table:
    """One row per machine, basis and validity: it can make `capacity_qty` pieces in `per_us`.

    `per_us` in microseconds, NULL is an hour; a machine that makes one piece in three hours has 1 and three hours.
    `basis` rated is what the machine is designed for (ISO 22400: REPC), maximum what it can do at most (MEPC); NULL is
    rated. `valid_from`, `valid_to` NULL have no bound. A `valid_from` before 1971 is 1971-01-01, a `valid_to` after
    2099 is NULL: nothing is recorded beyond them.
    """
    rows = validate_machine(validate_rows(within_years(received_capacity), CAPACITY), stg_machine)
    return validate_unique(rows, ["machine_id", "basis", "valid_from"])
