"""What the analyses of failure ages share: which ages count, and how far each system was observed."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import ibis
import ibis.expr.types as ir

from plantkpi.portable import US_PER_HOUR, count_if, in_order, int64, ratio

AgeBasis = Literal["operating", "calendar"]
FailureCounting = Literal["event", "component"]
Terminated = Literal["time", "failure"]

UNKNOWN_AGES = "the age at some failures, or at the end of observation, is unknown"
GROUPED_AGES = "failures were counted by interval of age, so their order within is unknown"
NO_FAILURE = "no failure"


def failure_ages(
    ages: ir.Table,
    by: Sequence[str],
    *,
    age_basis: AgeBasis,
    failure_counting: FailureCounting,
    terminated: Terminated,
) -> ir.Table:
    """One row per failure, counted interval or end of a system, with the end of its observation.

    `system_no` numbers the machines of each group. `age_h` and `from_h` (start of a counted interval) in hours;
    `failures` 1, or the number in the interval; `end_h` the age at which the observation of the system ended: by time,
    or at its last failure (NULL without one).
    `is_exact`: a failure of known age; `is_unknown`: of a system some age of which is not known.
    """
    keys = list(dict.fromkeys([*by, "machine_id"]))
    us = ages.age_us if age_basis == "operating" else ages.calendar_age_us
    count = ages.failure_event_count if failure_counting == "event" else ages.failure_count
    rows = ages.select(
        *keys,
        "age_no",
        "is_end",
        us=us,
        from_us=ages.from_age_us,
        failures=count,
        is_exact=~ages.is_end & ages.from_age_us.isnull(),
        is_unknown=us.isnull().ifelse(1, 0),
    )
    kept = rows.filter(rows.is_end | (rows.failures > 0) | rows.from_us.notnull())
    # a system is a machine, of each group anew: by component it is in as many groups as there are components
    kept = kept.mutate(system_no=int64(ibis.dense_rank().over(ibis.window(order_by=keys))))
    system = ibis.window(group_by=kept.system_no)
    end_us = kept.us if terminated == "time" else (kept.failures > 0).ifelse(kept.us, ibis.null("int64"))
    kept = kept.mutate(end_us=end_us)
    kept = kept.mutate(end_us=kept.end_us.max().over(system), unknown_rows=kept.is_unknown.max().over(system))
    return kept.select(
        *keys,
        "system_no",
        "age_no",
        "failures",
        "is_exact",
        "is_end",
        "us",
        age_h=ratio(kept.us, ibis.literal(US_PER_HOUR)),
        from_h=ratio(kept.from_us, ibis.literal(US_PER_HOUR)),
        end_h=ratio(kept.end_us, ibis.literal(US_PER_HOUR)),
        is_unknown=kept.unknown_rows > 0,
    )


def whole(rows: ir.Table, by: Sequence[str], **measures: ir.Value) -> ir.Table:
    """One row per group, or one of all rows."""
    return rows.group_by(list(by)).agg(**measures) if by else rows.agg(**measures)


def added(rows: ir.Table, by: Sequence[str], order: Sequence[str], columns: Mapping[str, ir.Value]) -> ir.Table:
    """The rows with the sum of each float column over their group, added in a stated order; no value adds nothing."""
    return rows.mutate(**{n: in_order(v.fill_null(0.0).sum(), by, order) for n, v in columns.items()})


def counted(condition: ir.BooleanColumn) -> ir.IntegerScalar:
    """How many rows it is true for; NULL counts as false."""
    return count_if(condition.fill_null(False))


def sum_int(values: ir.IntegerColumn) -> ir.IntegerScalar:
    """Sum of int64; 0 for none."""
    return int64(values.sum()).fill_null(0)


def group_of(row: Mapping[str, Any], by: Sequence[str]) -> dict[str, Any]:
    """The group that a finished row belongs to."""
    return {name: row[name] for name in by}


def said(setting: float) -> ir.FloatingValue:
    """A setting as a column: engines read a float of many digits a last place off, a quotient of integers not."""
    return ratio(ibis.literal(round(setting * 1_000_000), "int64"), ibis.literal(1_000_000, "int64"))
