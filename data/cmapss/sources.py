"""From the wide text files of C-MAPSS to readings and lives.

A file has one row per engine and cycle: three operating settings and 21 sensors side by side. Engines of
a training file run to failure; engines of a test file are cut off before it, so they are censored at
their last cycle. Both number their engines from 1, hence train-001 and test-001. The true remaining lives
of the test engines become rul_truth, which only the scoring of predictions reads: no engine may know its
future, so they are no part of its life.
"""

import ibis
import ibis.expr.types as ir

_SOURCE = ["source_file", "source_row"]
_SETTINGS = [f"op_setting_{number}" for number in range(1, 4)]
_SENSORS = [f"sensor_{number}" for number in range(1, 22)]


def stg_cycle_reading(raw_train: ir.Table, raw_test: ir.Table) -> ir.Table:
    """One row per engine, cycle and sensor; the operating settings are read like sensors.

    The regime is the altitude in thousands of feet, rounded: 0, 10, 20, 25, 35 or 42 in FD002 and FD004,
    always 0 in FD001 and FD003.
    """
    rows = _named(raw_train, "train").union(_named(raw_test, "test"))
    altitude = (rows.op_setting_1 + 0.5).floor().cast("int64").cast("string")
    wide = rows.select("dataset", "unit_id", "cycle", *_SETTINGS, *_SENSORS, *_SOURCE, regime=altitude)
    long = wide.pivot_longer([*_SETTINGS, *_SENSORS], names_to="sensor", values_to="value")
    return long.select("dataset", "unit_id", "cycle", "regime", "sensor", "value", *_SOURCE)


def stg_life(raw_train: ir.Table, raw_test: ir.Table) -> ir.Table:
    """One row per engine, from its last row: the cycle of its failure, or of the cut when it is censored."""
    rows = _named(raw_train, "train").union(_named(raw_test, "test"))
    later = rows.cycle.lead().over(group_by=["dataset", "unit_id"], order_by="cycle")
    last = rows.mutate(later_cycle=later).filter(lambda t: t.later_cycle.isnull())
    return last.select("dataset", "unit_id", "is_failed", *_SOURCE, life_cycles=last.cycle)


def stg_rul_truth(raw_rul: ir.Table) -> ir.Table:
    """One row per test engine: the cycles that it had left after its last row.

    The file has a line per engine, in the order of their numbers.
    """
    number = raw_rul.source_row.cast("string").lpad(3, "0")
    return raw_rul.select(
        "dataset",
        "remaining_cycles",
        *_SOURCE,
        unit_id=ibis.literal("test-") + number,
        cycle=ibis.null("int64"),
    )


def _named(rows: ir.Table, kind: str) -> ir.Table:
    """Rows with a unit_id that is unique within its data set."""
    number = rows.unit.cast("string").lpad(3, "0")
    return rows.mutate(unit_id=ibis.literal(f"{kind}-") + number, is_failed=ibis.literal(kind == "train"))
