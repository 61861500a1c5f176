"""Failures by component, in the rows of fct_production."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import at_least_zero, contract
from plantkpi.marts.fct_production import FAILURES
from plantkpi.portable import add_up, without

_KEY = ("machine_id", "business_date", "shift_no", "order_no")

COMPONENT_FAILURE = contract(
    "fct_component_failure",
    {
        "machine_id": "text",
        "business_date": "date?",
        "shift_no": "integer",
        "order_no": "integer",
        "component": "text?",
        **dict.fromkeys(FAILURES, "integer?"),
    },
    key=[*_KEY, "component"],
    rules=at_least_zero(*FAILURES),
)


@table(COMPONENT_FAILURE)
def fct_component_failure(
    int_component_failure: ir.Table, fct_production: ir.Table, int_shift: ir.Table, int_day: ir.Table
) -> ir.Table:
    """One row per row of fct_production and component that failed in it.

    Columns as there; an event belongs to the component that began it. Failures of which no component is known, those
    within stops of known length among them, have one row with a NULL `component`; of these the times are unknown where
    such stops are. They add up to the failures of fct_production.
    """
    shifts = int_shift.select("machine_id", "shift_no", "shift_date")
    days = int_day.select("day_no", "business_date")
    found = int_component_failure.left_join(shifts, ["machine_id", "shift_no"])
    found = without(found, "machine_id_right", "shift_no_right").left_join(days, "day_no").drop("day_no_right")
    found = found.mutate(business_date=ibis.coalesce(found.shift_date, found.business_date))
    named = found.filter(found.component.notnull()).select(list(COMPONENT_FAILURE.columns))
    return named.union(_unnamed(fct_production, named)).select(list(COMPONENT_FAILURE.columns))


def _unnamed(production: ir.Table, named: ir.Table) -> ir.Table:
    """What of the failures of each row belongs to no component."""
    sums = named.mutate(day=_day(named)).group_by("machine_id", "day", "shift_no", "order_no")
    known = sums.agg(**{f"named_{c}": add_up(named[c]) for c in FAILURES})
    rows = production.select(*_KEY, *FAILURES)
    rows = rows.mutate(day=_day(rows))
    joined = rows.left_join(known, ["machine_id", "day", "shift_no", "order_no"])
    rest = {c: joined[c] - joined[f"named_{c}"].fill_null(0) for c in FAILURES}
    rest_rows = joined.select(*_KEY, component=ibis.null("string"), **rest)
    return rest_rows.filter((rest_rows.failure_count != 0) | rest_rows.failure_count.isnull())


def _day(rows: ir.Table) -> ir.StringValue:
    """The date as a text that is never NULL, to join by."""
    return rows.business_date.cast("string").fill_null("")
