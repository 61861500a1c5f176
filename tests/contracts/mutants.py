"""One way to break each rule of each contract, and the tables to break."""

from collections.abc import Callable
from datetime import timedelta
from functools import cache
from typing import Any

import ibis
import ibis.expr.types as ir
import pyarrow as pa
from pandera.ibis import DataFrameSchema

from plantkpi.catalog import TABLES, load
from plantkpi.terms import QUANTITIES
from tests.contracts.valid_plant import CALENDAR_INPUTS, NAMES, valid_plant
from tests.plants import Rows, at

Row = dict[str, Any]
Mutation = Callable[[Row], Row]

NOON = at("12:00")
BEFORE_NOON = NOON - timedelta(microseconds=1)
TOO_LARGE = 35_184_372_088_832  # 2^45

load()
CONTRACTS: dict[str, DataFrameSchema] = {
    name: found.contract for name, found in TABLES.items() if found.contract is not None
}


def to(**values: Any) -> Mutation:
    """The row with these values instead."""
    return lambda row: row | values


NO_QUANTITIES = dict.fromkeys(QUANTITIES)
NO_TIMES: Row = dict.fromkeys(
    [
        "observed_us",
        "planned_us",
        "running_us",
        "setup_us",
        "failure_us",
        "stopped_us",
        "minor_stop_us",
        "idle_us",
        "unreported_us",
        "planned_stop_us",
        "off_plan_us",
        "off_plan_running_us",
    ],
    0,
)


def quantities(**values: int) -> Mutation:
    """A row of production of which only these quantities are known."""
    return to(**NO_QUANTITIES | values)


def times(**values: int) -> Mutation:
    """A row of fct_production with no time but this, and no parts."""
    return to(**NO_TIMES | {"ideal_us": None, "ideal_good_us": None} | values)


MUTANTS: dict[str, dict[str, Mutation]] = {
    "stg_cycle_reading": {"value_not_finite": to(value=float("inf"))},
    "stg_life": {"life_not_positive": to(life_cycles=0)},
    "stg_maintenance": {
        "kind_unknown": to(kind="cleaning"),
        "failed_at_absent": to(kind="corrective", failed_at=None),
        "restored_before_failed": to(failed_at=NOON, started_at=None, restored_at=BEFORE_NOON),
        "restored_before_started": to(kind="preventive", failed_at=None, started_at=NOON, restored_at=BEFORE_NOON),
        "started_before_failed": to(failed_at=NOON, started_at=BEFORE_NOON, restored_at=NOON),
    },
    "stg_measurement": {
        "value_not_finite": to(value=float("nan")),
        "limits_crossed": to(lower_limit=10.0, upper_limit=10.0),
    },
    "stg_order_stop": {"state_unknown": to(state="running"), "duration_too_long": to(duration_us=TOO_LARGE)},
    "stg_product_rate": {
        "ideal_cycle_not_positive": to(ideal_cycle_us=0),
        "valid_to_before_valid_from": to(valid_from=NOON, valid_to=NOON),
    },
    "stg_production": {
        "end_before_start": to(start_at=NOON, end_at=BEFORE_NOON),
        **{f"{q}_negative": quantities(**{q: -1}) for q in QUANTITIES},
        **{f"{q}_too_large": quantities(**{q: TOO_LARGE}) for q in QUANTITIES},
        "good_over_total": quantities(total_qty=9, good_qty=10),
        "scrap_over_total": quantities(total_qty=9, scrap_qty=10),
        "rework_over_total": quantities(total_qty=9, rework_qty=10),
        "parts_over_total": quantities(total_qty=9, good_qty=9, scrap_qty=1),
        "waste_over_total": quantities(total_qty=9, scrap_qty=5, rework_qty=5),
        "startup_over_total": quantities(total_qty=9, startup_reject_qty=10),
        "first_pass_over_inspected": quantities(inspected_qty=9, first_pass_qty=10),
    },
    "stg_shift": {
        "end_before_start": to(start_at=NOON, end_at=NOON),
    },
    "stg_state_event": {
        "state_unknown": to(state="asleep"),
        "end_before_start": to(start_at=NOON, end_at=BEFORE_NOON),
    },
    "int_failure": {"restored_before_failed": to(failed_at=NOON, restored_at=BEFORE_NOON)},
    "int_order": {"too_many_orders": to(order_no=2_097_152)},
    "int_shift": {"too_many_shifts": to(shift_no=131_072)},
    "int_state_piece": {
        "state_unknown": to(state="unreported"),
        "piece_backwards": to(start_at=NOON, end_at=BEFORE_NOON),
        "too_many_pieces": to(piece_no=33_554_432),
    },
    "int_timeline": {
        "state_unknown": to(state="asleep"),
        "segment_empty": to(start_at=NOON, end_at=NOON, duration_us=0),
    },
    "int_window": {"window_backwards": to(start_at=NOON, end_at=BEFORE_NOON)},
    "fct_failure": {"failure_without_instant": to(is_censored=False, failed_at=None)},
    "fct_life": {
        "is_failed_missing": to(is_failed=None, failure_count=0),
        "life_not_positive": to(life_cycles=0),
        "failure_miscounted": to(is_failed=True, failure_count=2),
    },
    "fct_production": {
        "observed_us_negative": times(observed_us=-1, off_plan_us=-1),
        "planned_us_negative": times(planned_us=-1, running_us=-1, planned_stop_us=1),
        "running_us_negative": times(running_us=-1, setup_us=1),
        **{
            f"{s}_us_negative": times(**{f"{s}_us": -1, "running_us": 1})
            for s in ("setup", "failure", "stopped", "idle", "unreported")
        },
        "planned_stop_us_negative": times(planned_stop_us=-1, off_plan_us=1),
        "off_plan_us_negative": times(off_plan_us=-1, planned_stop_us=1),
        "ideal_us_negative": to(ideal_us=-1, ideal_good_us=None),
        "ideal_good_us_negative": to(ideal_us=None, ideal_good_us=-1),
        "total_qty_negative": to(total_qty=-1, good_qty=None),
        "states_are_planned_time": times(planned_us=3, observed_us=3, running_us=2),
        "observed_time_closes": times(observed_us=3, off_plan_us=2),
        "minor_within_stopped": times(observed_us=5, planned_us=5, stopped_us=5, minor_stop_us=6),
        "good_within_total": to(total_qty=9, good_qty=11),
    },
    "fct_stop": {
        "in_plan_within_duration": to(duration_us=9, in_plan_us=10),
        "counted_with_first_part": to(part_no=2, stop_count=1),
    },
    "fct_unit_cycle": {
        "sd_not_positive": to(baseline_mean=1.0, baseline_sd=0.0, baseline_z=1.0),
        "baseline_incomplete": to(baseline_mean=None, baseline_sd=1.0, baseline_z=1.0),
    },
}
"""Mutations by table and rule; `<column>_missing` and `<column>_negative` are made by `mutant` where not listed."""

SET_MUTANTS: dict[str, Mutation] = {
    "unreadable": to(source_problem="start_at: 'yesterday' is no instant"),
    "machine_unknown": to(machine_id="ghost"),
    "duplicate": to(),
    "state_event.superseded": to(start_at=at("06:30"), end_at=None, state="running", reason=None),
    "maintenance.superseded": to(restored_at=None),
    "order_overlaps": to(order_id="O9", start_at=at("07:00"), end_at=at("07:30")),
    "order_unknown": to(order_id="O9"),
    "stops_over_order": to(duration_us=28_800_000_000),
    "shift_overlaps": to(shift="X", start_at=at("13:00"), end_at=at("13:30")),
}
"""Rows that are wrong only beside the sound ones (or could not be read), by rule (of one input)."""

SOUND: dict[str, Rows] = {
    **CALENDAR_INPUTS,
    "order_stop": [{"machine_id": "press", "order_id": "O2", "state": "stopped", "reason": "jam", "duration_us": 1}],
}
"""Sound rows of every input, in one plant."""

ENTAILED = {
    ("fct_production", "observed_us_negative"): {"off_plan_us_negative"},
    ("fct_production", "planned_us_negative"): {"running_us_negative"},
    ("fct_production", "stopped_us_negative"): {"minor_within_stopped"},
    ("fct_stop", "duration_us_negative"): {"in_plan_within_duration"},
}
"""Rules that cannot be broken without another one."""


def mutant(table: str, rule: str) -> Mutation | None:
    """What breaks the rule, None when nobody wrote it down."""
    own = MUTANTS.get(table, {}).get(rule)
    column, _, kind = rule.rpartition("_")
    if own is None and column in CONTRACTS[table].columns and kind in ("missing", "negative"):
        return to(**{column: None if kind == "missing" else -1})
    return own


@cache
def valid_rows(table: str) -> pa.Table:
    """The table's rows in the first sound plant that has any, in the order of the key."""
    order = list(CONTRACTS[table].unique)
    found = [plant.tables[table] for plant in map(valid_plant, NAMES)]
    rows = [(t.order_by(order) if order else t).to_pyarrow() for t in found]
    return next(r for r in rows if len(r))


def with_row(table: str, change: Mutation) -> ir.Table:
    """The valid table with its first row changed."""
    rows = valid_rows(table).to_pylist()
    return ibis.memtable(pa.Table.from_pylist([change(rows[0]), *rows[1:]], schema=valid_rows(table).schema))
