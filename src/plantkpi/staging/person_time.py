"""When people were there, when they had a break, and when they worked."""

import ibis
import ibis.expr.types as ir

from plantkpi.contracts.contract import contract, one_of, rule
from plantkpi.contracts.quarantine import (
    SOURCE_COLUMNS,
    validate,
    validate_machine,
    validate_rows,
    validate_unique,
    validated,
)
from plantkpi.vocabulary import WORDS

PERSON_TIME = contract(
    "stg_person_time",
    {
        "worker_id": "text",
        "machine_id": "text?",
        "order_id": "text?",
        "kind": "text",
        "start_at": "instant",
        "end_at": "instant?",
        **SOURCE_COLUMNS,
    },
    key=["worker_id", "machine_id", "order_id", "kind", "start_at", "end_at"],
    rules=[
        one_of("kind", WORDS["person_time", "kind"]),
        rule("end_before_start", lambda t: t.end_at >= t.start_at, "end_at is before start_at"),
    ],
)


@validated(PERSON_TIME)
def stg_person_time(received_person_time: ir.Table, stg_machine: ir.Table) -> ir.Table:
    """One row per stretch of a person's time; they may overlap.

    `kind` attendance is login to logout, break is a break within it, work is work on an order (at a machine, or by
    hand). Half-open [start_at, end_at) in UTC; `end_at` is NULL while it goes on. A row of no length weighs nothing. A
    row without an end is dropped in favour of one of the same start that has it (a report that came before the end).
    """
    of = ["worker_id", "machine_id", "order_id", "kind", "start_at"]
    rows = validate_machine(validate_rows(received_person_time, PERSON_TIME), stg_machine)
    rows = validate_unique(rows, [*of, "end_at"])
    same = ibis.window(group_by=[rows.broken_rule.isnull(), *[rows[c] for c in of]])
    ended = rows.mutate(known_end_at=rows.end_at.max().over(same))
    holds = ended.end_at.notnull() | ended.known_end_at.isnull()
    return validate(ended, "superseded", holds, "the same time is reported with its end in another row").drop(
        "known_end_at"
    )
