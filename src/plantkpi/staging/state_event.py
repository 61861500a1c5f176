"""What state a machine was in, and when."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import IncrementalSpec
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

STATE_EVENT = contract(
    "stg_state_event",
    {
        "machine_id": "text",
        "start_at": "instant",
        "end_at": "instant?",
        "state": "text",
        "reason": "text?",
        **SOURCE_COLUMNS,
    },
    key=["machine_id", "start_at", "end_at", "state", "reason"],
    rules=[
        one_of("state", WORDS["state_event", "state"]),
        rule("end_before_start", lambda t: t.end_at >= t.start_at, "end_at is before start_at"),
    ],
)


@validated(STATE_EVENT, IncrementalSpec(("start_at",), "end_at"))
def stg_state_event(received_state_event: ir.Table, stg_machine: ir.Table) -> ir.Table:
    """One row per reported state interval; they may overlap, which the timeline resolves.

    Half-open [start_at, end_at) in UTC; `end_at` is NULL while the state goes on. An interval of no
    length is kept. A row without an end is dropped in favour of a row of the same machine, start and
    state that has one (a report that came before the end was known).
    """
    rows = validate_machine(validate_rows(received_state_event, STATE_EVENT), stg_machine)
    rows = validate_unique(rows, ["machine_id", "start_at", "end_at", "state", "reason"])
    same = ibis.window(group_by=[rows.broken_rule.isnull(), rows.machine_id, rows.start_at, rows.state])
    ended = rows.mutate(known_end_at=rows.end_at.max().over(same))
    holds = ended.end_at.notnull() | ended.known_end_at.isnull()
    return validate(ended, "superseded", holds, "the same state is reported with its end in another row").drop(
        "known_end_at"
    )
