"""Inspections: the mart of defects per unit, of yields and of attribute charts."""

from datetime import datetime, timezone

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import at_least_zero, contract, rule
from plantkpi.portable import UTC, floor_divide, int64, microseconds, without

_COUNTS = ("inspected_qty", "first_pass_qty", "defective_qty", "defect_qty", "opportunity_qty")
_EPOCH = ibis.literal(datetime(1970, 1, 1, tzinfo=timezone.utc), type=UTC)  # noqa: UP017 UTC is portable's here
_DAY_US = 86_400_000_000
_EARLIER_DAYS = 1_000_000
"""Counted from so far before 1970 that day numbers are positive."""

INSPECTION = contract(
    "fct_inspection",
    {
        "machine_id": "text?",
        "order_id": "text?",
        "product_id": "text?",
        "operation_no": "integer?",
        "sample_no": "integer?",
        "inspected_at": "instant?",
        "business_date": "date?",
        "inspected_qty": "integer",
        "first_pass_qty": "integer?",
        "defective_qty": "integer?",
        "defect_qty": "integer?",
        "opportunities_per_unit": "integer?",
        "opportunity_qty": "integer?",
        "source_file": "text",
        "source_row": "integer",
    },
    key=[],
    rules=[
        *at_least_zero(*_COUNTS),
        rule(
            "opportunities_miscounted",
            lambda t: t.opportunity_qty == t.inspected_qty * t.opportunities_per_unit,
            "opportunity_qty is not inspected_qty times opportunities_per_unit",
        ),
    ],
)


@table(INSPECTION, needs=("inspection",))
def fct_inspection(stg_inspection: ir.Table, int_day: ir.Table) -> ir.Table:
    """One row per inspection.

    Quantities are additive: units inspected, right first time and defective, defects, and opportunities for one
    (`opportunity_qty` = units × places where a unit can have one). NULL is unknown, not zero. `business_date` is
    that of `inspected_at`, NULL with it.
    """
    rows = on_business_date(stg_inspection, "inspected_at", int_day)
    return rows.mutate(opportunity_qty=rows.inspected_qty * rows.opportunities_per_unit).select(
        list(INSPECTION.columns)
    )


def on_business_date(rows: ir.Table, instant: str, int_day: ir.Table) -> ir.Table:
    """The rows with the business date of an instant, NULL where that is NULL or on no known day.

    Joined by the number of the UTC day, of which a business day of up to 25 hours touches three: an inner part of
    the condition that is an equality keeps the join from growing with rows times days.
    """
    days = int_day.select("business_date", day_start_at="start_at", day_end_at="end_at")
    touched = ibis.union(
        *[days.mutate(day_key=_day_of(days.day_start_at) + ibis.literal(n, "int64")) for n in range(3)],
        distinct=False,
    )
    keyed = rows.mutate(own_day_key=_day_of(rows[instant]))
    joined = keyed.left_join(
        touched,
        [
            keyed.own_day_key == touched.day_key,
            keyed[instant] >= touched.day_start_at,
            keyed[instant] < touched.day_end_at,
        ],
    )
    return without(joined, "own_day_key", "day_key", "day_start_at", "day_end_at")


def _day_of(instant: ir.TimestampValue) -> ir.IntegerValue:
    """Number of the UTC day of an instant."""
    since = microseconds(_EPOCH, instant) + ibis.literal(_EARLIER_DAYS * _DAY_US, "int64")
    return int64(floor_divide(since, ibis.literal(_DAY_US, "int64")))
