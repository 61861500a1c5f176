"""Energy that meters read."""

import ibis
import ibis.expr.types as ir

from plantkpi.contracts.contract import at_least_zero, below, contract, rule
from plantkpi.contracts.quarantine import (
    SOURCE_COLUMNS,
    validate,
    validate_machine,
    validate_rows,
    validate_unique,
    validated,
)
from plantkpi.portable import microseconds

LIMIT = 1 << 45
"""What `portable.share` can split exactly; of microseconds 407 days."""

ENERGY = contract(
    "stg_energy",
    {
        "machine_id": "text?",
        "carrier": "text?",
        "meter_id": "text?",
        "start_at": "instant",
        "end_at": "instant",
        "energy_wh": "integer",
        **SOURCE_COLUMNS,
    },
    key=["machine_id", "carrier", "meter_id", "start_at", "end_at"],
    rules=[
        rule("end_before_start", lambda t: t.end_at >= t.start_at, "end_at is before start_at"),
        rule(
            "reading_too_long",
            lambda t: microseconds(t.start_at, t.end_at) < LIMIT,
            "it lasts 2^45 microseconds (407 days) or more",
        ),
        *at_least_zero("energy_wh"),
        *below(LIMIT, "energy_wh"),
    ],
)
METER = ("machine_id", "carrier", "meter_id")


@validated(ENERGY)
def stg_energy(received_energy: ir.Table, stg_machine: ir.Table) -> ir.Table:
    """One row per meter and reading interval: the energy used in it, in watt hours.

    Half-open [start_at, end_at) in UTC. A meter is known by its machine, `carrier` (electricity, gas, steam, ...) and
    `meter_id`; its intervals do not overlap. `machine_id` NULL is energy of no single machine (light, compressed air,
    machines without a meter of their own): what is left of the main meter once the machines' own meters are taken
    off, or all of it where machines have none.
    """
    rows = validate_machine(validate_rows(received_energy, ENERGY), stg_machine)
    rows = validate_unique(rows, [*METER, "start_at", "end_at"])
    return _validate_overlaps(rows)


def _validate_overlaps(rows: ir.Table) -> ir.Table:
    """Mark a reading that starts before an earlier sound one of its meter has ended: energy would count twice."""
    lasting = rows.mutate(is_lasting=rows.broken_rule.isnull() & (rows.end_at > rows.start_at))
    before = ibis.rows_window(
        group_by=["is_lasting", *METER],
        order_by=["start_at", "end_at", "source_file", "source_row"],
        preceding=(None, 1),
    )
    seen = lasting.mutate(read_until_at=lasting.end_at.max().over(before))
    holds = ~seen.is_lasting | seen.read_until_at.isnull() | (seen.start_at >= seen.read_until_at)
    validated_rows = validate(
        seen, "energy_overlaps", holds, "it starts before an earlier reading of its meter has ended"
    )
    return validated_rows.select(rows.columns)
