"""Work orders: what failed or was serviced, and when."""

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

MAINTENANCE = contract(
    "stg_maintenance",
    {
        "machine_id": "text",
        "kind": "text",
        "component": "text?",
        "failed_at": "instant?",
        "detected_at": "instant?",
        "started_at": "instant?",
        "restored_at": "instant?",
        **SOURCE_COLUMNS,
    },
    key=["machine_id", "kind", "component", "failed_at", "started_at"],
    rules=[
        one_of("kind", WORDS["maintenance", "kind"]),
        rule(
            "failed_at_absent",
            lambda t: (t.kind != "corrective") | t.failed_at.notnull(),
            "a corrective order has no failed_at",
        ),
        rule("restored_before_failed", lambda t: t.restored_at >= t.failed_at, "restored_at is before failed_at"),
        rule("restored_before_started", lambda t: t.restored_at >= t.started_at, "restored_at is before started_at"),
        rule("started_before_failed", lambda t: t.started_at >= t.failed_at, "started_at is before failed_at"),
        rule("detected_before_failed", lambda t: t.detected_at >= t.failed_at, "detected_at is before failed_at"),
        rule("restored_before_detected", lambda t: t.restored_at >= t.detected_at, "restored_at is before detected_at"),
        rule("started_before_detected", lambda t: t.started_at >= t.detected_at, "started_at is before detected_at"),
    ],
)


@validated(MAINTENANCE, IncrementalSpec(("failed_at", "started_at"), "restored_at"))
def stg_maintenance(received_maintenance: ir.Table, stg_machine: ir.Table) -> ir.Table:
    """One row per work order.

    Instants in UTC: `failed_at` the loss of function (corrective only), `detected_at` when somebody or
    something noticed it (only where that is distinguished from the failure), `started_at` the start of the work,
    `restored_at` the return to function. NULL is unknown: a work order without `restored_at` says nothing of
    how long the machine was down. Such a row is dropped in favour of one of the same machine,
    kind, component and failure (of services: start) that has it: a report that came before the end was known.
    """
    rows = validate_machine(validate_rows(received_maintenance, MAINTENANCE), stg_machine)
    of = [rows.broken_rule.isnull(), rows.machine_id, rows.kind, rows.component]
    begun_at = ibis.coalesce(rows.failed_at, rows.started_at)
    ended = rows.mutate(known_end_at=rows.restored_at.max().over(ibis.window(group_by=[*of, begun_at])))
    holds = ended.restored_at.notnull() | ended.known_end_at.isnull()
    reason = "the same work order is reported with its end in another row"
    rows = validate(ended, "superseded", holds, reason).drop("known_end_at")
    return validate_unique(rows, ["machine_id", "kind", "component", "failed_at", "started_at"])
