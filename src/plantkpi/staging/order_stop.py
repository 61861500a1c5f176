"""Stops of which only the length is known: minutes per order and reason."""

import ibis
import ibis.expr.types as ir

from plantkpi.contracts.contract import at_least_zero, contract, one_of, rule
from plantkpi.contracts.quarantine import SOURCE_COLUMNS, validate, validate_machine, validate_rows, validated
from plantkpi.portable import add_up, count_if, int64, microseconds, without
from plantkpi.vocabulary import WORDS

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
        one_of("state", WORDS["order_stop", "state"]),
        *at_least_zero("duration_us", "stop_count"),
        rule(
            "duration_too_long",
            lambda t: t.duration_us < LONGEST_US,
            "duration_us is 2^45 (407 days) or more",
        ),
    ],
)


@validated(ORDER_STOP)
def stg_order_stop(received_order_stop: ir.Table, stg_machine: ir.Table, stg_production: ir.Table) -> ir.Table:
    """One row per order and stop entry of known length and unknown time.

    The order has a production report on the machine, and its stops are not longer than it is.
    `duration_us` in microseconds; `stop_count` is how many stops it stands for, NULL when not reported.
    """
    rows = validate_machine(validate_rows(received_order_stop, ORDER_STOP), stg_machine)
    made = stg_production
    length = microseconds(made.start_at, made.end_at)
    orders = made.group_by("machine_id", "order_id").agg(
        lasted_us=add_up(length), open_count=count_if(made.end_at.isnull()), known=ibis.literal(True)
    )
    rows = rows.left_join(orders, ["machine_id", "order_id"]).drop("machine_id_right").drop("order_id_right")
    reason = "order " + rows.order_id + " has no production report on machine " + rows.machine_id
    rows = validate(rows, "order_unknown", rows.known.notnull(), reason)
    order = ["source_file", "source_row", ibis.coalesce(rows.state, ""), ibis.coalesce(rows.reason, "")]
    until = ibis.rows_window(
        group_by=[rows.broken_rule.isnull(), "machine_id", "order_id"], order_by=order, preceding=None, following=0
    )
    rows = rows.mutate(stopped_us=int64(rows.duration_us.sum().over(until)))
    reason = "the stops of order " + rows.order_id + " up to this one are longer than the order"
    fits = (rows.open_count > 0) | (rows.stopped_us <= rows.lasted_us)
    return without(validate(rows, "stops_over_order", fits, reason), "lasted_us", "open_count", "known", "stopped_us")
