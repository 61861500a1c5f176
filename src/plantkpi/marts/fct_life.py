"""Lives of units."""

import ibis.expr.types as ir

from plantkpi.catalog.failures import FailureSelection
from plantkpi.catalog.registry import IncrementalSpec, table
from plantkpi.contracts.contract import contract, rule

FCT_LIFE = contract(
    "fct_life",
    {
        "dataset": "text",
        "unit_id": "text",
        "life_cycles": "integer",
        "is_failed": "flag",
        "failure_mode": "text?",
        "failure_count": "integer",
    },
    key=["dataset", "unit_id"],
    rules=[
        rule("life_negative", lambda t: t.life_cycles >= 0, "life_cycles is negative"),
        rule(
            "failure_miscounted",
            lambda t: t.failure_count == t.is_failed.ifelse(1, 0),
            "failure_count is not is_failed",
        ),
        rule(
            "mode_without_failure",
            lambda t: t.is_failed | t.failure_mode.isnull(),
            "a unit that did not fail has a failure_mode",
        ),
    ],
)


@table(
    FCT_LIFE,
    needs=("life",),
    incremental=IncrementalSpec(key=("dataset", "unit_id")),
    failures=FailureSelection("failure_mode", ("dataset", "unit_id"), ("failure_count",), ("is_failed",)),
)
def fct_life(stg_life: ir.Table) -> ir.Table:
    """One row per dataset and unit.

    `life_cycles` are cycles to the failure, or cycles so far when the unit is censored (`is_failed`
    false, `failure_count` 0); any whole unit of life will do. `failure_mode` is what the unit failed of, NULL when it
    did not or none is reported; nothing else is NULL.
    """
    return stg_life.select(
        "dataset",
        "unit_id",
        "life_cycles",
        "is_failed",
        "failure_mode",
        failure_count=stg_life.is_failed.ifelse(1, 0).cast("int64"),
    )
