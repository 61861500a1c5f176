"""How long units lived, or have lived so far."""

import ibis.expr.types as ir

from plantkpi.catalog.registry import IncrementalSpec
from plantkpi.contracts.contract import contract, rule
from plantkpi.contracts.quarantine import SOURCE_COLUMNS, validate_rows, validate_unique, validated

LONGEST = 10**15

LIFE = contract(
    "stg_life",
    {
        "dataset": "text",
        "unit_id": "text",
        "life_cycles": "integer",
        "is_failed": "flag",
        "failure_mode": "text?",
        **SOURCE_COLUMNS,
    },
    key=["dataset", "unit_id"],
    rules=[
        rule("life_too_long", lambda t: t.life_cycles <= LONGEST, "life_cycles is above 10^15, of which few add up"),
        rule("life_negative", lambda t: t.life_cycles >= 0, "life_cycles is negative"),
        rule(
            "mode_without_failure",
            lambda t: t.is_failed | t.failure_mode.isnull(),
            "a unit that did not fail has a failure_mode",
        ),
    ],
)


@validated(LIFE, IncrementalSpec(key=("dataset", "unit_id")))
def stg_life(received_life: ir.Table) -> ir.Table:
    """One row per unit: cycles to its failure, or cycles so far when it is censored (`is_failed` false).

    Any whole unit of life will do (hours, kilometres): what is said in cycles is then in that unit. A life of 0
    is that of a unit that was dead on arrival. `failure_mode` is what the unit failed of, NULL when not reported.
    """
    return validate_unique(validate_rows(received_life, LIFE), ["dataset", "unit_id"])
