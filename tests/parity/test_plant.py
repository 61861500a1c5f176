"""The conformance plants hold what they are for, and their numbers are those that one finds by hand."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from plantkpi.catalog.registry import ANALYSES, KPIS, TABLES
from plantkpi.contracts.contract import rules_of
from plantkpi.query.answers import Question
from plantkpi.query.compiled_sql import expression_of
from tests.parity.plants import NAMES, Built

pytestmark = pytest.mark.xdist_group("parity")  # one process builds the plants

S = 1_000_000
COMPOSED, DECOMPOSED = "caf\u00e9", "cafe\u0301"
QUOTED = 'Ünï "x"\\y'
WITHOUT_ROW = {"source_file_missing", "source_row_missing"}
"""Rules that no file can break: the reader says where a row came from."""

LATER_RULES = {
    "stg_capacity": {"machine_unknown", "duplicate"},
    "stg_energy": {"machine_unknown", "duplicate", "energy_overlaps"},
    "stg_inventory": {"duplicate"},
    "stg_material_flow": set(),
    "stg_person_time": {"machine_unknown", "duplicate", "superseded"},
    "stg_cycle_reading": {"duplicate"},
    "stg_defect": {"machine_unknown"},
    "stg_inspection": {"machine_unknown", "duplicate"},
    "stg_failure_age": {"machine_unknown"},
    "stg_life": {"duplicate"},
    "stg_machine_error": {"machine_unknown", "duplicate"},
    "stg_rul_prediction": {"duplicate", "cycle_unknown"},
    "stg_rul_truth": {"duplicate"},
    "stg_machine": {"duplicate"},
    "stg_maintenance": {"machine_unknown", "duplicate"},
    "stg_measurement": {"duplicate"},
    "stg_order_stop": {"machine_unknown", "order_unknown", "stops_over_order"},
    "stg_product_rate": {"machine_unknown", "duplicate"},
    "stg_production": {"machine_unknown", "duplicate", "order_overlaps"},
    "stg_shift": {"machine_unknown", "duplicate", "shift_overlaps"},
    "stg_state_event": {"machine_unknown", "duplicate", "superseded"},
}
"""Rules that are judged between rows and not by the contract."""

ANSWERED = {
    "work_time": 23_101 / 3600,
    "finished_goods_ratio": 1300 / 1500,
    "availability": 159_959_000_001 / 198_300_000_001,
    "utilisation": 198_300_000_001 / 316_800_000_000,
    "mttf": (24 + 7 + 2 + 8 + 0) / 5,  # one was dead on arrival
    "failures": 7.0,
}
"""Some KPIs of the whole plant: planned time and failures by machine as in the tests below, lives as in the file."""

REFUSED = {
    "worker_efficiency": "no attendance recorded of somebody who was there: attendance_us is unknown in 1 of 12 rows",
    "attendance_time": "a part of it is unknown (attendance_us)",
    "comprehensive_energy_consumption": "no counts: total_qty is unknown in 3 of 8 rows",
    "energy_per_good_piece": "no good counts: good_qty is unknown in 4 of 8 rows",
    "inventory_turns": "a part of it is unknown (throughput_qty)",
    "days_of_inventory": "no stock withdrawals reported: throughput_qty is unknown in 1 of 9 rows",
    "inventory_throughput": "a part of it is unknown (throughput_qty)",
    "equipment_load_ratio": "no counts: total_qty is unknown in 3 of 16 rows",
    "equipment_production_capacity": "a part of it is unknown (rated_capacity_milli_qty)",
    "performance": "no rate of the product: ideal_us is unknown in 5 of 28 rows",
    "quality_ratio": "no good counts: good_qty is unknown in 4 of 28 rows",
    "oee": "no rate of the product: ideal_good_us is unknown in 5 of 28 rows",
    "ooe": "no rate of the product: ideal_good_us is unknown in 5 of 28 rows",
    "teep": "no rate of the product: ideal_good_us is unknown in 5 of 28 rows",
    "nee": "a part of it is unknown (ideal_good_us + running_us + setup_us)",
    "scrap_ratio": "no scrap counts: scrap_qty is unknown in 4 of 28 rows",
    "rework_ratio": "no rework counts: rework_qty is unknown in 8 of 28 rows",
    "first_pass_yield": "no first-pass counts: first_pass_qty is unknown in 9 of 28 rows",
    "mcbf": "no counts: total_qty is unknown in 3 of 28 rows",
    "first_time_yield": "no scrap counts",
    "net_run_time": "no rate of the product: ideal_us is unknown in 5 of 28 rows",
    "fully_productive_time": "no rate of the product: ideal_good_us is unknown in 5 of 28 rows",
    "produced_quantity": "no counts: total_qty is unknown in 3 of 28 rows",
    "good_quantity": "no good counts: good_qty is unknown in 4 of 28 rows",
    "scrap_quantity": "no scrap counts: scrap_qty is unknown in 4 of 28 rows",
    "rework_quantity": "no rework counts: rework_qty is unknown in 8 of 28 rows",
    "inspected_quantity": "no inspection counts: inspected_qty is unknown in 9 of 28 rows",
    "first_pass_quantity": "no first-pass counts: first_pass_qty is unknown in 9 of 28 rows",
    "startup_reject_quantity": "no counts of rejects at start-up: startup_reject_qty is unknown in 12 of 28 rows",
    "performance_loss_ratio": "ideal_us + running_us is unknown in 5 of 28 rows",
    "reduced_speed_loss_ratio": "ideal_us + running_us is unknown in 5 of 28 rows",
    "quality_loss_ratio": "ideal_good_us + ideal_us is unknown in 5 of 28 rows",
    "process_defect_loss_ratio": "ideal_good_us + ideal_startup_us + ideal_us is unknown in 9 of 28 rows",
    "reduced_yield_loss_ratio": "no rate of the product: ideal_startup_us is unknown in 9 of 28 rows",
    "total_time_oee": "no rate of the product: ideal_good_us is unknown in 5 of 28 rows",
    "rate_efficiency": "no rate of the product: ideal_us is unknown in 5 of 28 rows",
    "quality_efficiency": "no rate of the product: ideal_good_us is unknown in 5 of 28 rows",
    "semi_mcbf": "no counts: total_qty is unknown in 3 of 28 rows",
    "semi_mttr": "no repair starts reported: event_repair_us is unknown in 4 of 28 rows",
    "corrective_maintenance_ratio": "corrective_us is unknown in 1 of 28 rows",
    "corrective_maintenance_time": "restoration of failures not reported: corrective_us is unknown in 1 of 28",
    "preventive_maintenance_time": "start or end of preventive work not reported: preventive_us is unknown in 1 of 28",
    "mean_down_time": "corrective_us + preventive_us is unknown in 2 of 28 rows",
    "achieved_availability": "start or end of repairs not reported",
    "maintenance_availability": "restoration of failures not reported",
    "mean_repair_time": "detection or restoration of faults not reported: detected_repair_us is unknown in 1 of 28",
    "mean_fault_detection_time": "detection of faults not reported: detection_us is unknown in 2 of 28 rows",
    "throughput_rate": "no counts, or operations are not numbered: order_qty is unknown in 2 of 14 rows",
    "actual_to_planned_scrap_ratio": "no scrap counts: scrap_qty is unknown in 3 of 14 rows",
    "dpu": "no counts of defects: defect_qty is unknown in 1 of 11 rows",
    "dpo": "no counts of defects: defect_qty is unknown in 1 of 11 rows",
    "dpmo": "no counts of defects: defect_qty is unknown in 1 of 11 rows",
    "sigma_level": "no counts of defects: defect_qty is unknown in 1 of 11 rows",
    "throughput_yield": "no counts of defects: defect_qty is unknown in 1 of 11 rows",
    "defective_ratio": "no counts of defective units: defective_qty is unknown in 1 of 11 rows",
    "defective_ppm": "no counts of defective units: defective_qty is unknown in 1 of 11 rows",
    "inspection_first_pass_yield": "no first-pass counts: first_pass_qty is unknown in 2 of 11 rows",
    "defective_units": "no counts of defective units: defective_qty is unknown in 1 of 11 rows",
    "defects": "no counts of defects: defect_qty is unknown in 1 of 11 rows",
    "opportunities": "per unit not reported: opportunity_qty is unknown in 3 of 11 rows",
    "out_of_limits_ratio": "values without limits: out_of_limits_count is unknown in 1 of 13 rows",
    **dict.fromkeys(
        ("rul_rmse", "rul_mae", "rul_bias", "rul_score", "rul_late_ratio", "rul_early_ratio", "rul_hit_ratio"),
        "what was truly left, is not known: error_cycles is unknown in 2 of 6 rows",
    ),
}
"""KPIs that the whole plant has not got: some reports leave quantities out, and a product has no rate."""


def at(day: int, clock: str, month: int = 10) -> datetime:
    return datetime.fromisoformat(f"2026-{month:02}-{day:02}T{clock}").replace(tzinfo=UTC)


@pytest.fixture(scope="module")
def plant(plants: dict[str, Built]) -> Built:
    return plants["plant"]


@pytest.fixture(scope="module")
def spring(plants: dict[str, Built]) -> Built:
    return plants["spring"]


def test_no_table_is_empty(plant: Built) -> None:
    """Nor is a quarantine."""
    assert {name for name, rows in plant.tables.items() if not len(rows)} == set()
    assert {name for name, found in TABLES.items() if not found.is_view} <= set(plant.tables)


@pytest.mark.parametrize("name", sorted(LATER_RULES))
def test_every_nullable_column_has_nulls_and_values(plant: Built, name: str) -> None:
    contract = TABLES[name].contract
    assert contract is not None
    for column in (name for name, c in contract.columns.items() if c.nullable):
        # the staged table says false where nobody said whether a shift is a break
        held = (plant.sources["received_shift"] if column == "is_break" else plant.tables[name]).column(column)
        assert 0 < held.null_count < len(held), column


@pytest.mark.parametrize("name", sorted(LATER_RULES))
def test_every_rule_has_quarantined_a_row(plant: Built, name: str) -> None:
    contract = TABLES[name].contract
    assert contract is not None
    expected = {"unreadable", *rules_of(contract)} - WITHOUT_ROW | LATER_RULES[name]
    assert {rule for (rule,) in plant.rows(name.replace("stg_", "quarantine_"), "rule")} == expected


def test_quarantined_rows_are_kept_as_received(plant: Built) -> None:
    """Quotes, backslashes, tabs and line ends escaped as in JSON; a line that cannot be split as it is."""
    kept = plant.rows("quarantine_state_event", "reason", "received", rule="unreadable")
    assert [text for _, text in kept] == [
        '{"machine": "m1", "start": "gestern", "end": "2026-10-24T21:00Z", "state": "running", '
        '"reason": "a \\"quoted\\" \\\\ cell\\twith\\na line"}',
        'm1,2026-10-24T20:00Z,,running,a,"cell" too many',
    ]


def test_names_stay_apart(plant: Built) -> None:
    """Names differ by case only, or look the same to the eye, or are words of SQL."""
    machines = {"m1", "M1", "select", QUOTED, "机器🛠", COMPOSED, DECOMPOSED, "leer"}
    assert {name for (name,) in plant.rows("dim_machine", "machine_id")} == machines
    assert plant.rows("dim_machine", "line", machine_id="M1") == [("  L1 ",)]
    assert plant.rows("fct_order", "order_id", machine_id="M1") == [("Group",), ("group",)]


def test_machines_shifts_and_orders_are_named_as_sql_is(plant: Built) -> None:
    assert plant.rows("fct_order", "order_id", machine_id="m1") == [("Größe 🏷",), ("ORDER",), ("group",), ("select",)]
    assert plant.rows("dim_machine", "line", "area", "site", "model", machine_id="select") == [
        ("group", "from", "where", "order")
    ]
    assert plant.rows("dim_shift", "shift", machine_id="select") == [("Früh",), ("order",)]


def test_the_night_of_autumn_has_nine_hours_and_that_of_spring_seven(plant: Built, spring: Built) -> None:
    autumn_night = plant.rows("dim_shift", "start_at", "end_at", "shift_us", machine_id="m1", shift="order")
    assert autumn_night == [(at(24, "20:00"), at(25, "05:00"), 9 * 3600 * S)]
    spring_night = spring.rows("dim_shift", "start_at", "end_at", "shift_us", machine_id="group")
    assert spring_night == [(at(28, "21:00", 3), at(29, "04:00", 3), 7 * 3600 * S)]


def test_an_hour_that_exists_twice_is_the_pass_that_the_source_says(plant: Built) -> None:
    """22:00 to 02:15 on the first pass (00:15 UTC), 01:30 to 02:30 on the second (01:30 UTC)."""
    assert plant.rows("stg_state_event", "start_at", "end_at", machine_id="select") == [
        (at(24, "20:00"), at(25, "00:15")),
        (at(24, "23:30"), at(25, "01:30")),
    ]


def test_the_windows_ends_cut_orders(plant: Built) -> None:
    """One of 06:00 to 08:00 at 07:00, half of its 120 parts; one of 18:00 to 21:00 at 20:00, a third of 300."""
    assert plant.rows("int_order", "start_at", "end_at", "total_qty", "good_qty", order_id="select") == [
        (at(25, "06:00"), at(25, "07:00"), 60, 59)
    ]
    assert plant.rows("int_order", "start_at", "end_at", "total_qty", "good_qty", order_id="B1") == [
        (at(24, "20:00"), at(24, "21:00"), 100, 96)
    ]
    assert plant.rows("int_order_stop", "reason", "duration_us", "stop_count", order_id="B1") == [
        ("jam", 300 * S, 0),
        ("label", 400 * S, 0),
        (None, 20 * S, 0),
    ]


def test_stops_and_orders_are_open(plant: Built) -> None:
    assert {row for (row,) in plant.rows("fct_stop", "machine_id", is_open=True)} == {"m1", "机器🛠"}
    assert {row for (row,) in plant.rows("fct_order", "order_id", is_open=True)} == {"B3", "オーダー", "select"}


def test_failures_of_work_orders(spring: Built) -> None:
    """Two components at once, a third while they are down; one without an end, one of no length, one open.

    Of the two orders on the pump, which failed once, the first started and the last restored counts.
    """
    found = spring.rows("fct_failure", "component", "restoration_us", "repair_us", "is_event", machine_id="group")
    assert found == [
        ("axis", 3600 * S, 3300 * S, True),
        ("belt", 2400 * S, 1800 * S, False),
        ("pump", 1500 * S, 900 * S, False),
        (None, 0, 0, True),
        (None, None, None, False),
    ]
    assert spring.rows("int_failure", "machine_id", "restored_at", "is_open", machine_id="GROUP") == [
        ("GROUP", None, True)
    ]
    assert spring.rows("int_failure", "machine_id", "restored_at", "is_open", machine_id="Group") == [
        ("Group", None, False)
    ]


def test_a_machine_without_time_has_a_row_of_zeros(spring: Built) -> None:
    assert spring.rows("fct_production", "observed_us", "total_qty", "business_date", machine_id="null") == [
        (0, 0, None)
    ]


def test_every_kpi_has_a_value_somewhere(plants: dict[str, Built]) -> None:
    """In each convention, on some machine (order operation, unit, product, characteristic) of a plant."""
    missing = set()
    groups = {"fct_production": "machine", "fct_order": "operation", "fct_life": "unit", "fct_error": "error"}
    groups |= {"fct_rul": "unit", "fct_inspection": "product", "fct_measurement": "characteristic"}
    groups |= {"fct_person_time": "worker", "fct_energy": "machine", "fct_energy_use": "carrier"}
    groups |= {"fct_material": "material", "fct_inventory": "place", "fct_capacity": "machine"}
    for mart, by in groups.items():
        kpis = [name for name, kpi in KPIS.items() if kpi.metadata.mart == mart]
        every = {name: list(options) for kpi in kpis for name, options in KPIS[kpi].conventions.items()}
        told = [a for name in NAMES for a in plants[name].answers(Question(kpis, [by], conventions=every))]
        missing |= {(a.kpi, a.convention) for a in told} - {(a.kpi, a.convention) for a in told if a.value is not None}
    # a plant without an input refuses with no word of conventions
    refused = {"mttf", "cp", "cpk", "cpl", "cpu", "within_standard_deviation"}
    refused |= {"inventory_turns", "average_inventory", "days_of_inventory"}
    refused |= {"equipment_load_ratio", "equipment_production_capacity"}
    assert missing == {(name, "") for name in refused | {"inspection_first_pass_yield", "sigma_level"}}


def test_no_column_is_null_throughout(plants: dict[str, Built]) -> None:
    """Of a table, in both plants; of an analysis, in the first, but why OEE changed it knows on no machine."""
    both = [plants[name] for name in NAMES]
    for name, rows in plants["plant"].tables.items():
        for column in rows.column_names:
            held = [p.tables[name].column(column) for p in both if name in p.tables]
            assert any(values.null_count < len(values) for values in held), (name, column)
    for name in ANALYSES:
        plant, by = (plants["spring"], ["machine_id"]) if name.startswith("oee_driver") else (plants["plant"], [])
        rows = plant.duckdb(expression_of(name, {**plant.settings, **({"by": by} if by else {})}))
        for column in rows.column_names:
            assert rows.column(column).null_count < len(rows), (name, column)


def test_a_sensor_warns_in_time_and_another_in_vain(plant: Built) -> None:
    """u1 drifts from cycle 12 on and fails at 24; u5 has three high readings, recovers and lives on."""
    rows = plant.duckdb(expression_of("degradation_onset", plant.settings)).to_pylist()
    found = {row["unit_id"]: row for row in rows if (row["dataset"], row["sensor"]) == ("pumps", "heat")}
    assert 12 < found["u1"]["onset_cycle"] < found["u1"]["failure_cycle"] == 24
    assert (found["u5"]["first_alarm_cycle"], found["u5"]["false_alarms"], found["u5"]["failure_cycle"]) == (7, 1, None)
    assert not any(found[unit]["is_watched"] for unit in ("u3", "u4", "u9"))


def test_what_the_whole_plant_does_not_know(plant: Built) -> None:
    """A sum with an unknown part is unknown, and the answer says which part."""
    asked = [name for name, kpi in KPIS.items() if not kpi.metadata.group_by]
    found = {kpi: answer for (kpi,), answer in plant.ask(*asked).items()}
    assert {name for name, answer in found.items() if answer.status != "ok"} == set(REFUSED)
    for name, reason in REFUSED.items():
        assert reason in found[name].reason
    assert {name: found[name].value for name in ANSWERED} == ANSWERED


def test_the_other_plant_has_no_lives_and_an_unknown_end(spring: Built) -> None:
    (lives,) = spring.ask("mttf").values()
    assert "needs life" in lives.reason
    (repair,) = spring.ask("mttr").values()
    assert "no restoration times reported" in repair.reason


def test_the_time_of_persons(plant: Built) -> None:
    """ann is there from 20:00 to 05:30 with a break of half an hour; the business day begins at 05:00.

    At m1 alone from 20:30, at m1 and M1 from 21:00 to 22:00:00.000001, at M1 until 01:15: half of the hour each, the
    microsecond to the last. By hand 04:00 to 06:00, half an hour of it when she had left. Three machines in one second.
    """
    columns = ("machine_id", "business_date", "attendance_us", "work_us", "unattended_work_us")
    assert plant.rows("fct_person_time", *columns, worker_id="ann") == sorted(
        [
            (None, date(2026, 10, 24), 30_600 * S, 3_600 * S, 0),
            (None, date(2026, 10, 25), 1_800 * S, 3_600 * S, 1_800 * S),
            ("m1", date(2026, 10, 24), 0, 3_600 * S, 0),
            ("M1", date(2026, 10, 24), 0, 11_700 * S, 0),
        ],
        key=repr,
    )
    assert plant.rows("fct_person_time", "machine_id", "work_us", worker_id="组长") == [
        ("M1", 333_333),
        ("m1", 333_333),
        ("select", 333_334),
        (None, 0),
    ]


def test_energy_of_m1(plant: Built) -> None:
    """All of it in a shift until 06:00 CET (05:00 UTC), then on the business day.

    Electricity: half of 40,001 Wh lies in the window (floor(40,001 / 2) = 20,000 before it, 20,001 in it), 0.5 kWh at
    its first instant, and of 100 kWh over ten hours 70,000 Wh until 05:00 and 20,000 Wh to the window's end. Gas: of
    11,001 Wh (11.0005 kWh, rounded up) over eleven hours 9,000 (floor of 9,000.8) and the rest.
    """
    assert plant.rows("fct_energy_use", "carrier", "business_date", "energy_wh", machine_id="m1") == [
        ("Gas", date(2026, 10, 24), 9_000),
        ("Gas", date(2026, 10, 25), 2_001),
        ("electricity", date(2026, 10, 24), 20_001 + 500 + 70_000),
        ("electricity", date(2026, 10, 25), 20_000),
    ]


def test_the_time_of_m1(plant: Built) -> None:
    """Observed from 20:00 to 07:00: 39,600 s, all in shifts.

    Planned stops: the breaks 00:00-00:30 and 05:30-05:45 = 2,700 s, so 36,900 s are planned.
    Running: 20:00-21:00 = 3,600; 22:00-23:00:00.000001 = 3,600.000001; 23:30-00:00 = 1,800; 00:30-02:00 = 5,400;
    02:01-04:00 = 7,140; 04:40-05:00 = 1,200; 05:10-05:30 = 1,200; 05:45-06:30 = 2,700: in all 26,640.000001 s.
    Failure 21:00-21:40:00.000003 = 2,400.000003 s, which takes that much of the jam of 21:30-22:00 and leaves
    1,199.999997 s; the jam of 02:00 has 60 s and is a minor stop, that of 06:30 is open and has 1,800 s to the window's
    end: stopped 3,059.999997 s. Set-up 23:00:00.000001-23:30 = 1,799.999999 s; idle 04:00-04:40 = 2,400 s;
    nobody reports 05:00-05:10 = 600 s.
    26,640.000001 + 2,400.000003 + 3,059.999997 + 1,799.999999 + 2,400 + 600 = 36,900 s.
    """
    columns = (
        "observed_us",
        "planned_stop_us",
        "planned_us",
        "running_us",
        "failure_us",
        "stopped_us",
        "minor_stop_us",
        "setup_us",
        "idle_us",
        "unreported_us",
        "off_plan_us",
    )
    rows = plant.rows("fct_production", *columns, machine_id="m1")
    assert [sum(row[n] for row in rows) for n in range(len(columns))] == [
        39_600 * S,
        2_700 * S,
        36_900 * S,
        26_640_000_001,
        2_400_000_003,
        3_059_999_997,
        60 * S,
        1_799_999_999,
        2_400 * S,
        600 * S,
        0,
    ]


def test_an_order_is_split_over_two_shifts(plant: Built) -> None:
    """04:30-06:00 ran 20 min in the night (04:40-05:00) and 20 + 15 min after it (05:10-05:30, 05:45-06:00).

    Of 101 parts floor(101 x 20 / 55) = 36 fall to the night, of 100 good ones 36, of 1 scrapped none.
    """
    found = plant.rows("fct_production", "business_date", "total_qty", "good_qty", "scrap_qty", order_id="Größe 🏷")
    assert found == [(date(2026, 10, 24), 36, 36, 0), (date(2026, 10, 25), 65, 64, 1)]


EFFECTIVENESS = [
    ("availability", {}, 26_640_000_001, 36_900 * S),
    ("availability", {"minor_stops": "performance"}, 26_700_000_001, 36_900 * S),
    ("performance", {}, 18_318 * S, 26_640_000_001),
    ("quality_ratio", {}, 1_709, 1_762),
    ("quality_ratio", {"quality_weights": "ideal_time"}, 17_772 * S, 18_318 * S),
    ("oee", {}, 17_772 * S, 36_900 * S),
]


@pytest.mark.parametrize(("kpi", "convention", "numerator", "denominator"), EFFECTIVENESS)
def test_effectiveness_of_m1(
    plant: Built, kpi: str, convention: dict[str, str], numerator: int, denominator: int
) -> None:
    """Times as above. Parts x ideal cycle, by the rate that is valid when the order starts:

    order      rate                          all parts              good parts
    group      10 s (any machine)            1,000 = 10,000 s       950 = 9,500 s
    ORDER       8 s (m1 from 22:00)            601 =  4,808 s       600 = 4,800 s
    Größe 🏷    30 s                            101 =  3,030 s       100 = 3,000 s
    select      8 s; half of it in the window    60 =    480 s        59 =   472 s (floor of 59.5)
    in all                                    1,762 = 18,318 s     1,709 = 17,772 s
    """
    answer = plant.ask(kpi, by=["machine"], **convention)[kpi, "m1"]
    assert (answer.numerator, answer.denominator) == (numerator, denominator)
    assert answer.value == numerator / denominator


def test_reliability_of_m1(plant: Built) -> None:
    """One failure in 26,640.000001 s of running, restored after 2,400.000003 s."""
    found = plant.ask("mtbf", "mttr", by=["machine"])
    assert found["mtbf", "m1"].value == 26_640_000_001 / 3_600_000_000
    assert found["mttr", "m1"].value == 2_400_000_003 / 3_600_000_000


def test_repairs_of_components_and_of_events(spring: Built) -> None:
    """Restoration: 60 + 40 + 25 + 0 min of four components; of two events 60 and 0 min.

    Active repair: 55 + 30 + 15 + 0 min; of events from the first start (23:05) to the last end (00:00), 55 and 0 min.
    """
    expected = {
        ("restoration", "component"): 125 / 4,
        ("restoration", "event"): 60 / 2,
        ("active", "component"): 100 / 4,
        ("active", "event"): 55 / 2,
    }
    for (clock, counting), minutes in expected.items():
        found = spring.ask("mttr", by=["machine"], repair_clock=clock, failure_counting=counting)["mttr", "group"]
        assert found.value == pytest.approx(minutes / 60, rel=1e-15)


def analysis(plant: Built, name: str, *columns: str) -> list[tuple[Any, ...]]:
    """Rows of m1 of an analysis by machine."""
    found = ANALYSES[name]
    rows = found.function(*[plant.connection.table(i) for i in found.inputs], by=["machine_id"])
    return [tuple(r[c] for c in columns) for r in rows.to_pyarrow().to_pylist() if r["machine_id"] == "m1"]


def test_waterfall_of_m1(plant: Built) -> None:
    """What is left after each step, with times and parts as above."""
    assert analysis(plant, "waterfall", "step", "remaining_us") == [
        ("observed", 39_600_000_000),
        ("off plan", 39_600_000_000),
        ("planned stops", 36_900_000_000),
        ("idle", 34_500_000_000),
        ("unreported", 33_900_000_000),
        ("failures", 31_499_999_997),
        ("other stops", 28_500_000_000),
        ("set-up", 26_700_000_001),
        ("minor stops", 26_640_000_001),
        ("reduced speed", 18_318_000_000),
        ("quality", 17_772_000_000),
    ]


def test_stops_of_m1_by_reason(plant: Built) -> None:
    """The longest first: three jams with what the failure leaves of the first, and a report of no length."""
    assert analysis(plant, "stop_pareto", "rank_no", "state", "reason", "in_plan_us", "stop_count") == [
        (1, "stopped", "jam", 3_059_999_997, 3),
        (2, "failure", "belt", 2_400_000_003, 1),
        (3, "idle", None, 2_400_000_000, 1),
        (4, "setup", "P 1", 1_799_999_999, 1),
        (5, "stopped", "blip", 0, 1),
    ]


def test_values_tie(plant: Built) -> None:
    """Stops of one start and end, of which the first in the file keeps the time; defects that are equally frequent."""
    ties = plant.rows("fct_stop", "reason", "start_at", "duration_us", machine_id=QUOTED, state="stopped")
    assert ties == [("tie b", at(24, "21:00"), 300 * S)]
    found = plant.rows("stg_state_event", "reason", "start_at", "end_at", machine_id=QUOTED, state="stopped")
    assert [row[1:] for row in found] == [(at(24, "21:00"), at(24, "21:10"))] * 2
    defects = ANALYSES["defect_pareto"].function(plant.connection.table("fct_defect")).to_pyarrow().to_pylist()
    assert sorted((row["defect"], row["defect_qty"]) for row in defects if row["defect_qty"] == 6) == [
        ("Kratzer", 6),
        ("Riß 🔍", 6),
    ]
