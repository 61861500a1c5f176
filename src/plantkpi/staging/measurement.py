"""Measured characteristics of parts, with their limits."""

import ibis.expr.types as ir

from plantkpi.contracts.contract import contract, rule
from plantkpi.contracts.quarantine import SOURCE_COLUMNS, validate_rows, validate_unique, validated
from plantkpi.portable import is_measurable

_LIMITS = ("lower_limit", "upper_limit", "target_value")

MEASUREMENT = contract(
    "stg_measurement",
    {
        "characteristic": "text",
        "product_id": "text?",
        "machine_id": "text?",
        "subgroup_no": "integer?",
        "sample_no": "integer",
        "measured_at": "instant?",
        "value": "number",
        "lower_limit": "number?",
        "upper_limit": "number?",
        "target_value": "number?",
        **SOURCE_COLUMNS,
    },
    key=["characteristic", "product_id", "machine_id", "sample_no"],
    rules=[
        rule("value_not_finite", lambda t: is_measurable(t.value), "value is not a number within ±1e100"),
        *[
            rule(f"{c}_not_finite", lambda t, c=c: is_measurable(t[c]), f"{c} is not a number within ±1e100")  # type: ignore[misc]
            for c in _LIMITS
        ],
        rule("limits_crossed", lambda t: t.lower_limit < t.upper_limit, "lower_limit is not below upper_limit"),
    ],
)


@validated(MEASUREMENT)
def stg_measurement(received_measurement: ir.Table) -> ir.Table:
    """One row per measured value, in the characteristic's own unit.

    `sample_no` orders the values of a characteristic; `subgroup_no` joins those taken together.
    `lower_limit` and `upper_limit` are those of the drawing (either may be missing), `target_value` what is aimed at.
    """
    rows = validate_rows(received_measurement, MEASUREMENT)
    return validate_unique(rows, ["characteristic", "product_id", "machine_id", "sample_no"])
