"""From batches and a matrix of minutes to production reports and stops of known length."""

import ibis
import ibis.expr.types as ir

LINE = "line-1"
FACTORS = [str(number) for number in range(1, 13)]
US_PER_MINUTE = 60_000_000
_SOURCE = ["source_file", "source_row"]

STATES = {
    "Machine failure": "failure",
    "Batch change": "setup",
    "Machine adjustment": "setup",
    "Label switch": "setup",
}
"""Factors that are no plain unplanned stop; what was lost to any of them is availability all the same."""


def stg_production(raw_productivity: ir.Table) -> ir.Table:
    """One row per batch, one unit each; a batch dated by its end starts the day before when it ends past midnight."""
    t = raw_productivity
    start = (t.start_at > t.end_at).ifelse(t.start_at - ibis.interval(days=1), t.start_at)
    return t.select(
        *_SOURCE,
        machine_id=ibis.literal(LINE),
        order_id="Batch",
        product_id="Product",
        operator="Operator",
        start_at=start,
        end_at="end_at",
        total_qty=ibis.literal(1, "int64"),
    )


def stg_order_stop(raw_downtime: ir.Table, raw_factors: ir.Table) -> ir.Table:
    """One row per batch and factor with minutes; how many stops the minutes were, nobody wrote down."""
    long = raw_downtime.pivot_longer(FACTORS, names_to="factor", values_to="minutes")
    named = long.filter(long.minutes.notnull()).inner_join(
        raw_factors.select(factor=raw_factors.Factor.cast("string"), reason="Description"), "factor"
    )
    state = ibis.cases(*[(named.reason == reason, state) for reason, state in STATES.items()], else_="stopped")
    return named.select(
        *_SOURCE,
        "reason",
        machine_id=ibis.literal(LINE),
        order_id="Batch",
        state=state,
        duration_us=(named.minutes * US_PER_MINUTE + 0.5).floor().cast("int64"),
        stop_count=ibis.null("int64"),
    )
