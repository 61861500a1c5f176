"""How much longer units really lived, known apart from their record."""

import ibis.expr.types as ir

from plantkpi.contracts.contract import contract, rule
from plantkpi.contracts.quarantine import SOURCE_COLUMNS, validate_rows, validate_unique, validated
from plantkpi.portable import without

RUL_TRUTH = contract(
    "stg_rul_truth",
    {"dataset": "text", "unit_id": "text", "cycle": "integer?", "remaining_cycles": "integer", **SOURCE_COLUMNS},
    key=["dataset", "unit_id"],
    rules=[rule("remaining_negative", lambda t: t.remaining_cycles >= 0, "remaining_cycles is negative")],
)


@validated(RUL_TRUTH)
def stg_rul_truth(received_rul_truth: ir.Table, stg_life: ir.Table) -> ir.Table:
    """One row per unit: the cycles that it had left at a cycle, for units whose record ends before they failed.

    Without a `cycle` it is the last one of the unit's record (its life so far); NULL where that is unknown as well,
    and then it is the last cycle, whichever that is. Failed units need no row: their life says so.
    """
    alive = stg_life.filter(~stg_life.is_failed).select("dataset", "unit_id", last_cycle="life_cycles")
    rows = received_rul_truth.left_join(alive, ["dataset", "unit_id"]).select(*received_rul_truth.columns, "last_cycle")
    rows = without(rows.mutate(cycle=rows.cycle.coalesce(rows.last_cycle)), "last_cycle")
    return validate_unique(validate_rows(rows, RUL_TRUTH), ["dataset", "unit_id"])
