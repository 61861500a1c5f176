"""How long units lived, or have lived so far."""

import ibis.expr.types as ir

from plantkpi.contracts import contract, rule
from plantkpi.quarantine import SOURCE_COLUMNS, judge_repeats, judge_rows, judged

LIFE = contract(
    "stg_life",
    {"dataset": "text", "unit_id": "text", "life_cycles": "integer", "is_failed": "flag", **SOURCE_COLUMNS},
    key=["dataset", "unit_id"],
    rules=[rule("life_not_positive", lambda t: t.life_cycles > 0, "life_cycles is not positive")],
)


@judged(LIFE)
def stg_life(received_life: ir.Table) -> ir.Table:
    """One row per unit: cycles to its failure, or cycles so far when it is censored (`is_failed` false)."""
    return judge_repeats(judge_rows(received_life, LIFE), ["dataset", "unit_id"])
