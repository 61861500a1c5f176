"""Predictions of remaining life beside what was truly left."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import contract, rule

FCT_RUL = contract(
    "fct_rul",
    {
        "dataset": "text",
        "unit_id": "text",
        "cycle": "integer?",
        "predicted_cycles": "number?",
        "true_cycles": "integer?",
        "error_cycles": "number?",
    },
    key=["dataset", "unit_id", "cycle"],
    rules=[
        rule("true_negative", lambda t: t.true_cycles >= 0, "true_cycles is negative"),
        rule(
            "error_incomplete",
            lambda t: t.error_cycles.isnull() == (t.predicted_cycles.isnull() | t.true_cycles.isnull()),
            "error_cycles is known without prediction and truth, or unknown with them",
        ),
    ],
)

_UNIT = ["dataset", "unit_id"]


@table(FCT_RUL, needs=("rul_prediction|rul_truth",))
def fct_rul(stg_rul_prediction: ir.Table, stg_rul_truth: ir.Table, fct_life: ir.Table) -> ir.Table:
    """One row per dataset, unit and cycle with a prediction, and per unit with a truth that nobody predicted.

    `predicted_cycles` is NULL in the latter, so that a model which leaves out the hard units is not scored on the
    easy ones. `true_cycles` were left at that cycle: life - cycle for a unit that failed, or else what rul_truth says,
    moved to the cycle of the prediction; NULL where neither is known, and for predictions of a time at which the unit
    had failed already. `error_cycles` = predicted - true: positive is late, the dangerous side. `cycle` is NULL where
    the unit's record is unknown, and means its last one.
    """
    known = stg_rul_truth.select(*_UNIT, truth_cycle="cycle", remaining_cycles="remaining_cycles")
    failed = fct_life.filter(fct_life.is_failed).select(*_UNIT, failure_cycle="life_cycles")
    made = stg_rul_prediction.select(*_UNIT, "cycle", "predicted_cycles")
    unsaid = known.anti_join(made, _UNIT).select(*_UNIT, cycle="truth_cycle", predicted_cycles=ibis.null("float64"))
    rows = made.union(unsaid, distinct=False)
    rows = rows.left_join(failed, _UNIT).select(*rows.columns, "failure_cycle")
    rows = rows.left_join(known, _UNIT).select(*rows.columns, "truth_cycle", "remaining_cycles")
    at_last = (rows.cycle.isnull() & rows.truth_cycle.isnull()).ifelse(rows.remaining_cycles, ibis.null("int64"))
    left = ibis.coalesce(
        rows.failure_cycle - rows.cycle, rows.truth_cycle + rows.remaining_cycles - rows.cycle, at_last
    )
    rows = rows.mutate(true_cycles=(left >= 0).ifelse(left, ibis.null("int64")))
    return rows.select(
        *_UNIT,
        "cycle",
        "predicted_cycles",
        "true_cycles",
        error_cycles=rows.predicted_cycles - rows.true_cycles.cast("float64"),
    )
