"""Failures of repaired systems by their age, where no timeline says it."""

import ibis
import ibis.expr.types as ir

from plantkpi.contracts.contract import at_least_zero, contract, rule
from plantkpi.contracts.quarantine import SOURCE_COLUMNS, validate, validate_machine, validate_rows, validated
from plantkpi.portable import without

FAILURE_AGE = contract(
    "stg_failure_age",
    {
        "machine_id": "text",
        "age_us": "integer",
        "from_age_us": "integer?",
        "component": "text?",
        "failure_count": "integer",
        **SOURCE_COLUMNS,
    },
    key=[],
    rules=[
        *at_least_zero("age_us", "from_age_us", "failure_count"),
        rule("from_age_not_before_age", lambda t: t.from_age_us < t.age_us, "from_age_us is not below age_us"),
        rule(
            "several_at_an_age",
            lambda t: (t.failure_count < 2) | t.from_age_us.notnull(),
            "several failures at one age are one row each; a count needs from_age_us",
        ),
    ],
)


@validated(FAILURE_AGE)
def stg_failure_age(received_failure_age: ir.Table, stg_machine: ir.Table) -> ir.Table:
    """One row per failure of a system at its age, or per interval of age with the number of failures in it.

    `age_us` is the operating time since the system's start, in microseconds (of a system that counts cycles or
    kilometres, each stands for a microsecond, or for what `units.age_us` says). `failure_count` is 1 for a failure,
    0 where the system was merely seen without one; with `from_age_us` it is the number of failures after
    `from_age_us` and not after `age_us`, whose ages nobody knows. A system is observed from age 0 to the highest
    age of its rows. Equal rows are failures at the same age; none is a repeat of another. Intervals of one machine must
    not overlap; components may have counts of their own in the same interval.
    """
    return _without_overlaps(validate_machine(validate_rows(received_failure_age, FAILURE_AGE), stg_machine))


def _without_overlaps(rows: ir.Table) -> ir.Table:
    """Mark both of two counted intervals of a machine that overlap: which of them is right, no rule can say."""
    rows = rows.mutate(is_sound=rows.broken_rule.isnull() & rows.from_age_us.notnull())
    system, interval = ["is_sound", "machine_id"], ["from_age_us", "age_us"]
    in_turn = ["source_file", "source_row"]
    rows = rows.mutate(
        place=ibis.row_number().over(ibis.window(group_by=[*system, *interval], order_by=in_turn)),
        repeat=ibis.row_number().over(ibis.window(group_by=[*system, *interval, "component"], order_by=in_turn)),
    )
    # each interval once, so that counts of several components in one are no overlap
    unknown, order = ibis.null("int64"), [*interval, "place"]
    rows = rows.mutate(**{f"once_{c}": (rows.place == 0).ifelse(rows[c], unknown) for c in interval})
    earlier = ibis.rows_window(group_by=system, order_by=order, preceding=(None, 1))
    later = ibis.rows_window(group_by=system, order_by=order, following=(1, None))
    rows = rows.mutate(
        earlier_us=(rows.place == 0).ifelse(rows.once_age_us.max().over(earlier), unknown),
        later_us=(rows.place == 0).ifelse(rows.once_from_age_us.min().over(later), unknown),
    )
    same = ibis.window(group_by=[*system, *interval])
    rows = rows.mutate(before_us=rows.earlier_us.max().over(same), after_us=rows.later_us.max().over(same))
    is_apart = (rows.before_us.isnull() | (rows.before_us <= rows.from_age_us)) & (
        rows.after_us.isnull() | (rows.after_us >= rows.age_us)
    )
    holds = ~rows.is_sound | (is_apart & (rows.repeat == 0))
    reason = (
        ibis.literal("the interval overlaps, or repeats, another counted one of machine ")
        + rows.machine_id
        + ": failures in both would count twice; give intervals that end where the next begins"
    )
    marked = validate(rows, "intervals_overlap", holds, reason)
    helpers = ("is_sound", "place", "repeat", "once_age_us", "once_from_age_us", "earlier_us", "later_us")
    return without(marked, *helpers, "before_us", "after_us")
