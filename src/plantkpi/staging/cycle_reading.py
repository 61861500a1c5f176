"""Sensor readings per unit and cycle."""

import ibis.expr.types as ir

from plantkpi.catalog.registry import IncrementalSpec
from plantkpi.contracts.contract import contract, rule
from plantkpi.contracts.quarantine import SOURCE_COLUMNS, validate_rows, validate_unique, validated
from plantkpi.portable import is_measurable

CYCLE_READING = contract(
    "stg_cycle_reading",
    {
        "dataset": "text",
        "unit_id": "text",
        "cycle": "integer",
        "regime": "text",
        "sensor": "text",
        "value": "number",
        **SOURCE_COLUMNS,
    },
    key=["dataset", "unit_id", "sensor", "cycle"],
    rules=[
        rule("cycle_negative", lambda t: t.cycle >= 0, "cycle is negative"),
        rule("value_not_finite", lambda t: is_measurable(t.value), "value is not a number within ±1e100"),
    ],
)


@validated(CYCLE_READING, IncrementalSpec(key=("dataset", "unit_id")))
def stg_cycle_reading(received_cycle_reading: ir.Table) -> ir.Table:
    """One row per unit, cycle and sensor, in the sensor's own unit.

    `cycle` counts uses of the unit (or whole time steps); `regime` names the operating condition of the
    cycle, one word for all when there is only one; `dataset` names the population that units belong to.
    """
    return validate_unique(
        validate_rows(received_cycle_reading, CYCLE_READING), ["dataset", "unit_id", "sensor", "cycle"]
    )
