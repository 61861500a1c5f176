"""Business days."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import contract

DATE = contract(
    "dim_date",
    {
        "business_date": "date",
        "iso_year": "integer",
        "iso_week": "integer",
        "weekday": "integer",
        "week": "text",
        "month": "text",
        "year": "integer",
    },
    key=["business_date"],
)


@table(DATE)
def dim_date(int_day: ir.Table, int_resource_day: ir.Table) -> ir.Table:
    """One row per business day; `week` is the ISO week ("2026-W11"), `weekday` 1 is Monday."""
    return ibis.union(*[days.select(list(DATE.columns)) for days in (int_day, int_resource_day)], distinct=True)
