"""Stops of which only the length is known: minutes per order and reason."""

import ibis.expr.types as ir

from plantkpi.contracts import at_least_zero, contract, one_of, rule
from plantkpi.quarantine import SOURCE_COLUMNS, judge_machine, judge_rows, judged
from plantkpi.terms import STATES

LONGEST_US = 1 << 45
"""What `portable.share` can split exactly."""

ORDER_STOP = contract(
    "stg_order_stop",
    {
        "machine_id": "text",
        "order_id": "text",
        "state": "text",
        "reason": "text?",
        "duration_us": "integer",
        "stop_count": "integer?",
        **SOURCE_COLUMNS,
    },
    key=[],
    rules=[
        one_of("state", [s for s in STATES if s != "running"]),
        *at_least_zero("duration_us", "stop_count"),
        rule(
            "duration_too_long",
            lambda t: t.duration_us < LONGEST_US,
            "duration_us is 2^45 (407 days) or more",
        ),
    ],
)


@judged(ORDER_STOP)
def stg_order_stop(received_order_stop: ir.Table, stg_machine: ir.Table) -> ir.Table:
    """One row per order and stop entry of known length and unknown time.

    `duration_us` in microseconds; `stop_count` is how many stops it stands for, NULL when nobody said.
    """
    return judge_machine(judge_rows(received_order_stop, ORDER_STOP), stg_machine)
