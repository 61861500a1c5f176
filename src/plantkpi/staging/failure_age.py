"""Failures of repaired systems by their age, where no timeline says it."""

import ibis.expr.types as ir

from plantkpi.contracts.contract import at_least_zero, contract, rule
from plantkpi.contracts.quarantine import SOURCE_COLUMNS, validate_machine, validate_rows, validated

FAILURE_AGE = contract(
    "stg_failure_age",
    {
        "machine_id": "text",
        "age_us": "integer",
        "from_age_us": "integer?",
        "component": "text?",
        "failure_count": "integer",
        **SOURCE_COLUMNS,
    },
    key=[],
    rules=[
        *at_least_zero("age_us", "from_age_us", "failure_count"),
        rule("from_age_not_before_age", lambda t: t.from_age_us < t.age_us, "from_age_us is not below age_us"),
        rule(
            "several_at_an_age",
            lambda t: (t.failure_count < 2) | t.from_age_us.notnull(),
            "several failures at one age are one row each; a count needs from_age_us",
        ),
    ],
)


@validated(FAILURE_AGE)
def stg_failure_age(received_failure_age: ir.Table, stg_machine: ir.Table) -> ir.Table:
    """One row per failure of a system at its age, or per interval of age with the number of failures in it.

    `age_us` is the operating time since the system's start, in microseconds (of a system that counts cycles or
    kilometres, each stands for a microsecond, or for what `units.age_us` says). `failure_count` is 1 for a failure,
    0 where the system was merely seen without one; with `from_age_us` it is the number of failures after
    `from_age_us` and not after `age_us`, whose ages nobody knows. A system is observed from age 0 to the highest
    age of its rows. Equal rows are failures at the same age; none is a repeat of another.
    """
    return validate_machine(validate_rows(received_failure_age, FAILURE_AGE), stg_machine)
