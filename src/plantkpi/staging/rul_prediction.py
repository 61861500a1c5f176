"""Remaining life as somebody predicted it."""

import ibis.expr.types as ir

from plantkpi.contracts.contract import contract, rule
from plantkpi.contracts.quarantine import SOURCE_COLUMNS, validate, validate_rows, validate_unique, validated
from plantkpi.portable import is_measurable, without

RUL_PREDICTION = contract(
    "stg_rul_prediction",
    {"dataset": "text", "unit_id": "text", "cycle": "integer?", "predicted_cycles": "number", **SOURCE_COLUMNS},
    key=["dataset", "unit_id", "cycle"],
    rules=[
        rule("cycle_negative", lambda t: t.cycle >= 0, "cycle is negative"),
        rule(
            "predicted_not_finite",
            lambda t: is_measurable(t.predicted_cycles),
            "predicted_cycles is not a number within ±1e100",
        ),
    ],
)


@validated(RUL_PREDICTION)
def stg_rul_prediction(received_rul_prediction: ir.Table, stg_life: ir.Table) -> ir.Table:
    """One row per unit and cycle at which a prediction was made: the cycles that it said were left.

    Without a `cycle` it was made at the last one of the unit's record (its life so far); NULL where that is unknown
    as well. A unit that failed needs the cycle: at its last one nothing was left to predict.
    """
    lives = stg_life.select("dataset", "unit_id", "is_failed", last_cycle="life_cycles")
    rows = received_rul_prediction.left_join(lives, ["dataset", "unit_id"]).select(
        *received_rul_prediction.columns, "is_failed", "last_cycle"
    )
    has_failed = rows.is_failed.fill_null(False)
    rows = rows.mutate(cycle=rows.cycle.coalesce(has_failed.ifelse(None, rows.last_cycle)), has_failed=has_failed)
    found = validate_rows(rows, RUL_PREDICTION)
    found = validate(
        found,
        "cycle_unknown",
        found.cycle.notnull() | ~found.has_failed,
        "cycle is missing, and the unit has failed: say at which cycle this was predicted",
    )
    found = without(found, "has_failed", "is_failed", "last_cycle")
    return validate_unique(found, ["dataset", "unit_id", "cycle"])
