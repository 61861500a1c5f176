"""One way to break each rule of each contract, and the tables to break."""

from collections.abc import Callable
from datetime import timedelta
from functools import cache
from typing import Any

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from plantkpi.catalog.registry import TABLES, load
from plantkpi.contracts.contract import Contract
from plantkpi.vocabulary import QUANTITIES
from tests.contracts.valid_plant import CALENDAR_INPUTS, NAMES, valid_plant
from tests.plants import Rows, at

Row = dict[str, Any]
Mutation = Callable[[Row], Row]

NOON = at("12:00")
OPEN_END = NOON.replace(year=9999, month=12, day=31)
EPOCH = NOON.replace(year=1970, month=1, day=1)
BEFORE_NOON = NOON - timedelta(microseconds=1)
TOO_LARGE = 35_184_372_088_832  # 2^45
FOUR_BILLION = 4_000_000_000

load()
CONTRACTS: dict[str, Contract] = {name: found.contract for name, found in TABLES.items() if found.contract is not None}


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


INSPECTED = ("inspected_qty", "first_pass_qty", "defective_qty", "defect_qty")


def inspected(**values: int) -> Mutation:
    """An inspection of which only these counts are known, of 9 units unless it says how many."""
    return to(**dict.fromkeys([*INSPECTED, "opportunities_per_unit"]) | {"inspected_qty": 9} | values)


MUTANTS: dict[str, dict[str, Mutation]] = {
    "stg_cycle_reading": {"number_implausible": to(cycle=FOUR_BILLION), "value_not_finite": to(value=float("inf"))},
    "stg_inspection": {
        "number_implausible": to(sample_no=-FOUR_BILLION),
        **{f"{q}_negative": inspected(**{q: -1}) for q in INSPECTED},
        **{f"{q}_too_large": inspected(**{"inspected_qty": 0, q: TOO_LARGE}) for q in ("inspected_qty", "defect_qty")},
        "first_pass_qty_too_large": inspected(first_pass_qty=TOO_LARGE),
        "defective_qty_too_large": inspected(defective_qty=TOO_LARGE),
        "opportunities_not_positive": inspected(opportunities_per_unit=0),
        "opportunities_per_unit_too_large": inspected(opportunities_per_unit=131_072),
        "first_pass_over_inspected": inspected(inspected_qty=9, first_pass_qty=10),
        "defective_over_inspected": inspected(inspected_qty=9, defective_qty=10),
        "parts_over_inspected": inspected(inspected_qty=9, first_pass_qty=5, defective_qty=5),
        "year_implausible": to(inspected_at=OPEN_END),
    },
    "stg_defect": {"number_implausible": to(defect_qty=TOO_LARGE), "year_implausible": to(detected_at=OPEN_END)},
    "stg_machine_error": {"year_implausible": to(occurred_at=EPOCH)},
    "stg_failure_age": {
        "number_implausible": to(failure_count=FOUR_BILLION, from_age_us=0),
        "age_us_negative": to(age_us=-1, from_age_us=None),
        "from_age_not_before_age": to(from_age_us=10, age_us=10),
        "several_at_an_age": to(from_age_us=None, failure_count=2),
    },
    "stg_life": {
        "is_failed_missing": to(is_failed=None, failure_mode=None),
        "life_negative": to(life_cycles=-1),
        "life_too_long": to(life_cycles=10**15 + 1),
        "mode_without_failure": to(is_failed=False, failure_mode="seal"),
    },
    "stg_rul_prediction": {
        "number_implausible": to(cycle=FOUR_BILLION),
        "cycle_negative": to(cycle=-1),
        "predicted_not_finite": to(predicted_cycles=float("nan")),
    },
    "stg_rul_truth": {
        "number_implausible": to(remaining_cycles=FOUR_BILLION),
        "remaining_negative": to(remaining_cycles=-1),
    },
    "fct_rul": {
        "true_negative": to(true_cycles=-1),
        "error_incomplete": to(error_cycles=None, predicted_cycles=1.0, true_cycles=1),
    },
    "stg_maintenance": {
        "kind_unknown": to(kind="cleaning"),
        "failed_at_absent": to(kind="corrective", failed_at=None),
        "restored_before_failed": to(failed_at=NOON, started_at=None, restored_at=BEFORE_NOON),
        "restored_before_started": to(kind="preventive", failed_at=None, started_at=NOON, restored_at=BEFORE_NOON),
        "started_before_failed": to(failed_at=NOON, started_at=BEFORE_NOON, restored_at=NOON),
        "detected_before_failed": to(failed_at=NOON, detected_at=BEFORE_NOON, started_at=None, restored_at=None),
        "restored_before_detected": to(
            kind="preventive", failed_at=None, detected_at=NOON, started_at=None, restored_at=BEFORE_NOON
        ),
        "started_before_detected": to(
            kind="preventive", failed_at=None, detected_at=NOON, started_at=BEFORE_NOON, restored_at=None
        ),
        "year_implausible": to(kind="preventive", failed_at=None, started_at=NOON, restored_at=OPEN_END),
    },
    "stg_measurement": {
        "number_implausible": to(subgroup_no=FOUR_BILLION),
        "value_not_finite": to(value=float("nan")),
        "lower_limit_not_finite": to(lower_limit=float("-inf"), upper_limit=None),
        "upper_limit_not_finite": to(lower_limit=None, upper_limit=float("inf")),
        "target_value_not_finite": to(target_value=float("nan")),
        "limits_crossed": to(lower_limit=10.0, upper_limit=10.0),
        "year_implausible": to(measured_at=OPEN_END),
    },
    "stg_order_stop": {
        "number_implausible": to(stop_count=FOUR_BILLION),
        "state_unknown": to(state="running"),
        "duration_too_long": to(duration_us=TOO_LARGE),
    },
    "stg_product_rate": {
        "number_implausible": to(ideal_cycle_us=1_125_899_906_842_624),
        "ideal_cycle_not_positive": to(ideal_cycle_us=0),
        "valid_to_before_valid_from": to(valid_from=NOON, valid_to=NOON),
        "year_implausible": to(valid_from=OPEN_END, valid_to=None),
    },
    "stg_production": {
        "number_implausible": to(operation_no=FOUR_BILLION),
        "end_before_start": to(start_at=NOON, end_at=BEFORE_NOON),
        **{f"{q}_negative": quantities(**{q: -1}) for q in QUANTITIES},
        **{f"{q}_too_large": quantities(**{q: TOO_LARGE}) for q in (*QUANTITIES, "planned_scrap_qty")},
        "good_over_total": quantities(total_qty=9, good_qty=10),
        "scrap_over_total": quantities(total_qty=9, scrap_qty=10),
        "rework_over_total": quantities(total_qty=9, rework_qty=10),
        "parts_over_total": quantities(total_qty=9, good_qty=9, scrap_qty=1),
        "waste_over_total": quantities(total_qty=9, scrap_qty=5, rework_qty=5),
        "startup_over_total": quantities(total_qty=9, startup_reject_qty=10),
        "first_pass_over_inspected": quantities(inspected_qty=9, first_pass_qty=10),
        "year_implausible": to(start_at=NOON, end_at=OPEN_END),
    },
    "stg_shift": {
        "end_before_start": to(start_at=NOON, end_at=NOON),
        "year_implausible": to(start_at=NOON, end_at=OPEN_END),
    },
    "stg_state_event": {
        "state_unknown": to(state="asleep"),
        "end_before_start": to(start_at=NOON, end_at=BEFORE_NOON),
        "year_implausible": to(start_at=NOON, end_at=OPEN_END),
    },
    "stg_person_time": {
        "kind_unknown": to(kind="asleep"),
        "end_before_start": to(start_at=NOON, end_at=BEFORE_NOON),
        "year_implausible": to(start_at=NOON, end_at=OPEN_END),
    },
    "stg_energy": {
        "end_before_start": to(start_at=NOON, end_at=BEFORE_NOON),
        "reading_too_long": to(start_at=NOON, end_at=NOON + timedelta(microseconds=TOO_LARGE)),
        "energy_wh_too_large": to(energy_wh=TOO_LARGE),
        "year_implausible": to(start_at=EPOCH, end_at=EPOCH),
    },
    "stg_material_flow": {
        "kind_unknown": to(kind="eaten"),
        "quantity_too_large": to(quantity=TOO_LARGE),
        "year_implausible": to(recorded_at=OPEN_END),
    },
    "stg_inventory": {
        "on_hand_qty_too_large": to(on_hand_qty=68_719_476_736),
        "throughput_qty_too_large": to(throughput_qty=68_719_476_736),
        "year_implausible": to(counted_at=EPOCH),
    },
    "stg_capacity": {
        "basis_unknown": to(basis="wished"),
        "capacity_qty_not_positive": to(capacity_qty=0),
        "capacity_qty_too_large": to(capacity_qty=34_359_738_368),
        "per_us_too_small": to(per_us=999_999),
        "per_us_too_large": to(per_us=TOO_LARGE),
        "valid_to_before_valid_from": to(valid_from=NOON, valid_to=NOON),
        "year_implausible": to(valid_from=None, valid_to=EPOCH),
    },
    "int_person_piece": {"piece_backwards": to(start_at=NOON, end_at=BEFORE_NOON)},
    "int_person_segment": {"segment_empty": to(duration_us=0)},
    "int_failure": {"restored_before_failed": to(failed_at=NOON, restored_at=BEFORE_NOON)},
    "int_order": {
        "too_many_orders": to(order_no=2_097_152),
        "ideal_time_too_long": to(total_qty=5_000_000_000_000, ideal_cycle_us=3_800_000),
    },
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
    "fct_error": {
        "lead_without_failure": to(lead_us=1, next_failed_at=None),
        "error_miscounted": to(error_count=2),
    },
    "fct_failure_age": {
        "failure_count_negative": to(failure_count=-1, failure_event_count=-1, is_end=False),
        "from_age_not_before_age": to(from_age_us=10, age_us=10),
        "events_over_failures": to(failure_count=0, failure_event_count=1),
        "failure_at_end": to(is_end=True, failure_count=1),
    },
    "fct_failure": {"failure_without_instant": to(is_censored=False, failed_at=None)},
    "fct_life": {
        "is_failed_missing": to(is_failed=None, failure_count=0, failure_mode=None),
        "life_negative": to(life_cycles=-1),
        "failure_miscounted": to(is_failed=True, failure_count=2),
        "mode_without_failure": to(is_failed=False, failure_count=0, failure_mode="seal"),
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
    "fct_inspection": {
        "inspected_qty_negative": to(inspected_qty=-1, opportunity_qty=None),
        "opportunity_qty_negative": to(inspected_qty=1, opportunities_per_unit=None, opportunity_qty=-1),
        "opportunities_miscounted": to(inspected_qty=2, opportunities_per_unit=3, opportunity_qty=5),
    },
    "fct_measurement": {
        "value_miscounted": to(value_count=2),
        "limits_unjudged": to(lower_limit=None, upper_limit=None, out_of_limits_count=0),
        "pooled_incomplete": to(pooled_square_sum=1.0, pooled_freedom_count=None),
        "pooled_square_sum_negative": to(pooled_square_sum=-1.0, pooled_freedom_count=1),
        "pooled_freedom_count_negative": to(pooled_square_sum=1.0, pooled_freedom_count=-1),
    },
    "fct_subgroup": {
        "value_count_not_positive": to(value_count=0, subgroup_range=None, subgroup_sd=None),
        "spread_of_one_value": to(value_count=1, subgroup_range=0.5),
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
    "unreadable": to(source_problem="start_at: 'yesterday' is not an instant"),
    "machine_unknown": to(machine_id="ghost"),
    "duplicate": to(),
    "rul_prediction.cycle_unknown": to(unit_id="u1", cycle=None),
    "state_event.superseded": to(start_at=at("06:30"), end_at=None, state="running", reason=None),
    "maintenance.superseded": to(restored_at=None),
    "person_time.superseded": to(end_at=None),
    "energy_overlaps": to(start_at=at("07:00"), end_at=at("07:30")),
    "order_overlaps": to(order_id="O9", start_at=at("07:00"), end_at=at("07:30")),
    "intervals_overlap": to(machine_id="press", component=None, from_age_us=0, age_us=600_000_000),
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
    ("fct_failure_age", "failure_count_negative"): {"failure_event_count_negative"},
    ("stg_inspection", "first_pass_qty_too_large"): {"first_pass_over_inspected"},
    ("stg_inspection", "defective_qty_too_large"): {"defective_over_inspected"},
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
