"""Readings of a wide file, a column for each sensor."""

import ibis
import ibis.expr.types as ir


def stg_cycle_reading(raw_readings: ir.Table) -> ir.Table:
    """One row per unit, cycle and sensor that has a value."""
    place = ["dataset", "cycle", "regime", "source_file", "source_row"]
    parts = [
        raw_readings.select(*place, unit_id="unit", sensor=ibis.literal(sensor), value=sensor)
        for sensor in ("heat", "flow")
    ]
    readings = parts[0].union(parts[1])
    return readings.filter(readings["value"].notnull())
