"""Energy by business day."""

from datetime import datetime

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import at_least_zero, contract
from plantkpi.intermediate.by_day import clipped, key, on_days
from plantkpi.portable import add_up, int64, microseconds, share

ENERGY_DAY = contract(
    "int_energy_day",
    {"machine_id": "text?", "carrier": "text?", "business_date": "date", "energy_wh": "integer"},
    key=["machine_id", "carrier", "business_date"],
    rules=at_least_zero("energy_wh"),
)
_METER = ["machine_key", "carrier_key", "meter_key"]


@table(ENERGY_DAY, needs=("energy",))
def int_energy_day(
    stg_energy: ir.Table,
    int_resource_day: ir.Table,
    int_shift: ir.Table,
    *,
    window_start: datetime | None,
    window_end: datetime | None,
    as_of: datetime | None,
) -> ir.Table:
    """One row per machine, carrier and business date that a reading touches.

    A reading over several dates is split in proportion to time with telescoping floors, so that watt hours stay whole
    and add up to what was read; of one that reaches beyond the declared window or `as_of` only the part within counts.
    Time in a shift of the machine has the date of the shift, as its pieces have; other time that of the business day.
    """
    keyed = stg_energy.mutate(
        machine_key=key(stg_energy.machine_id),
        carrier_key=key(stg_energy.carrier),
        meter_key=key(stg_energy.meter_id),
    )
    rows = clipped(keyed, window_start=window_start, window_end=window_end, as_of=as_of)
    order = ["start_at", "end_at", "source_file", "source_row"]
    number = ibis.row_number().over(ibis.window(group_by=_METER, order_by=order)) + 1
    pieces = rows.mutate(piece_no=int64(number))
    cut = on_days(pieces.select(*_METER, "piece_no", "start_at", "end_at"), _METER, int_resource_day, int_shift)
    read = pieces.select(
        *_METER, "piece_no", "machine_id", "carrier", "energy_wh", "reported_start_at", "reported_end_at"
    )
    parts = cut.inner_join(read, [*_METER, "piece_no"])
    parts = parts.mutate(
        whole_us=microseconds(parts.reported_start_at, parts.reported_end_at),
        until_us=microseconds(parts.reported_start_at, parts.end_at),
        before_us=microseconds(parts.reported_start_at, parts.start_at),
    )
    parts = parts.mutate(part_wh=_part(parts))
    return parts.group_by("machine_id", "carrier", "business_date").agg(energy_wh=add_up(parts.part_wh))


def _part(t: ir.Table) -> ir.IntegerValue:
    split = share(t.energy_wh, t.until_us, t.whole_us) - share(t.energy_wh, t.before_us, t.whole_us)
    return (t.whole_us == 0).ifelse(t.energy_wh, split)
