"""C-MAPSS (NASA Prognostics Data Repository, CC0): worked examples B-42, B-43 and B-44, and MTTF."""

from types import SimpleNamespace

import ibis
import pytest

from plantkpi.contracts.contract import enforce
from plantkpi.kpis.life import mttf
from plantkpi.marts.fct_life import FCT_LIFE
from plantkpi.marts.fct_rul import FCT_RUL
from plantkpi.marts.fct_unit_cycle import FCT_UNIT_CYCLE

# the four data sets are built once; what make test asks of FD001 and of all lives is in test_plants.py
pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("cmapss")]

SETS = ("FD001", "FD002", "FD003", "FD004")


@pytest.fixture(scope="module")
def plant(public):
    """Tables and answers of the cmapss plant."""
    built = public("cmapss")
    tables = built.session.tables
    return SimpleNamespace(
        lives=tables["fct_life"],
        readings=tables["stg_cycle_reading"],
        cycles=tables["fct_unit_cycle"],
        truths=tables["fct_rul"],
        onsets=ibis.memtable(built.session.rows("degradation_onset")),
        curve=ibis.memtable(built.session.rows("remaining_life")),
        sensors={(row["dataset"], row["sensor"]): row for row in built.analysis("sensor_degradation")},
        summary={row["dataset"]: row for row in built.analysis("degradation_summary")},
        held_out={row["dataset"]: row for row in built.analysis("degradation_summary", holdout_every=5)},
    )


def test_the_contracts_hold(plant):
    enforce(plant.lives, FCT_LIFE)
    enforce(plant.cycles, FCT_UNIT_CYCLE)


@pytest.mark.parametrize(
    ("name", "failed", "shortest", "mean", "longest", "censored", "rows"),
    [
        ("FD001", 100, 128, 206.31, 362, 100, 20_631 + 13_096),
        ("FD002", 260, 128, 206.7654, 378, 259, 53_759 + 33_991),
        ("FD003", 100, 145, 247.20, 525, 100, 24_720 + 16_596),
        ("FD004", 249, 128, 245.9799, 543, 248, 61_249 + 41_214),
    ],
)
def test_b42_lives(plant, name, failed, shortest, mean, longest, censored, rows):
    lives = plant.lives.filter(plant.lives.dataset == name)
    of_failed = lives.filter(lives.is_failed).life_cycles
    assert of_failed.count().to_pyarrow().as_py() == failed
    assert (of_failed.min().to_pyarrow().as_py(), of_failed.max().to_pyarrow().as_py()) == (shortest, longest)
    assert of_failed.mean().to_pyarrow().as_py() == pytest.approx(mean, abs=5e-5)
    assert lives.filter(~lives.is_failed).count().to_pyarrow().as_py() == censored
    assert lives.life_cycles.sum().to_pyarrow().as_py() == rows


def test_b42_longest_and_shortest_unit_of_fd001(plant):
    lives = plant.lives.filter(plant.lives.is_failed, plant.lives.dataset == "FD001")
    found = {row["unit_id"]: row["life_cycles"] for row in lives.to_pyarrow().to_pylist()}
    assert (found["train-039"], found["train-069"]) == (128, 362)


@pytest.mark.parametrize(
    ("name", "sensors"),
    [("FD001", (1, 5, 10, 16, 18, 19)), ("FD002", None), ("FD003", (1, 5, 16, 18, 19)), ("FD004", None)],
)
def test_b42_constant_columns(plant, name, sensors):
    expected = {"op_setting_3", *(f"sensor_{number}" for number in sensors)} if sensors else set()
    assert {s for (d, s), row in plant.sensors.items() if d == name and row["is_constant"]} == expected


def test_six_regimes_in_fd002_and_fd004(plant):
    regimes = plant.readings.select("dataset", "regime").distinct().to_pyarrow().to_pylist()
    six = {"0", "10", "20", "25", "35", "42"}
    by_set = {name: {row["regime"] for row in regimes if row["dataset"] == name} for name in SETS}
    assert by_set == {"FD001": {"0"}, "FD002": six, "FD003": {"0"}, "FD004": six}


def test_mttf(plant):
    failed = plant.lives.group_by("dataset").agg(mttf=mttf(plant.lives)).order_by("dataset").to_pyarrow()
    assert failed["mttf"].to_pylist() == pytest.approx([206.31, 206.765385, 247.20, 245.979920], abs=5e-7)


def test_mttf_by_exposure_counts_the_cycles_of_censored_units(plant):
    lives = plant.lives.filter(plant.lives.dataset == "FD001")
    assert mttf(lives, mttf_basis="exposure").to_pyarrow().as_py() == (20_631 + 13_096) / 100


SPEARMAN = {
    11: 0.8097, 4: 0.7741, 15: 0.7109, 13: 0.6795, 8: 0.6748, 17: 0.6618, 2: 0.6611, 3: 0.6293,
    12: -0.7840, 7: -0.7517, 20: -0.7030, 21: -0.7018, 9: 0.4179, 14: 0.2569, 6: 0.1385,
}  # fmt: skip


@pytest.mark.parametrize(("number", "expected"), SPEARMAN.items())
def test_b43_spearman(plant, number, expected):
    assert plant.sensors["FD001", f"sensor_{number}"]["spearman_mean"] == pytest.approx(expected, abs=5e-5)


@pytest.mark.parametrize(("number", "least", "greatest"), [(9, -0.752, 0.947), (14, -0.843, 0.952)])
def test_b43_sensors_that_go_either_way(plant, number, least, greatest):
    row = plant.sensors["FD001", f"sensor_{number}"]
    assert (row["spearman_min"], row["spearman_max"]) == pytest.approx((least, greatest), abs=6e-4)


@pytest.mark.parametrize("number", [7, 12, 15, 20, 21])
def test_b43_two_failure_modes_split_the_sign_in_fd003(plant, number):
    row = plant.sensors["FD003", f"sensor_{number}"]
    assert abs(row["spearman_mean"]) < 0.1
    assert row["spearman_min"] < -0.8
    assert row["spearman_max"] > 0.8


PROGNOSABILITY = {
    4: 0.8709, 11: 0.8671, 12: 0.8466, 15: 0.8419, 7: 0.8381, 20: 0.8289, 21: 0.8091, 2: 0.8048,
    17: 0.7929, 3: 0.7624, 13: 0.6630, 8: 0.6543, 9: 0.3250, 14: 0.3106, 6: 1.0000,
}  # fmt: skip


@pytest.mark.parametrize(("number", "expected"), PROGNOSABILITY.items())
def test_b44_prognosability(plant, number, expected):
    assert plant.sensors["FD001", f"sensor_{number}"]["prognosability"] == pytest.approx(expected, abs=5e-5)


def test_b44_monotonicity_of_raw_values_is_useless(plant):
    found = [plant.sensors["FD001", f"sensor_{number}"]["monotonicity"] for number in SPEARMAN]
    assert (min(found), max(found)) == pytest.approx((0.0002, 0.0524), abs=5e-5)


def test_at_least_ten_sensors_of_fd001_warn_before_the_failure(plant):
    rows = [row for (name, _), row in plant.sensors.items() if name == "FD001"]
    early = [r for r in rows if (r["warned_share"] or 0) >= 0.95 and r["median_lead_cycles"] > 50]
    assert len(early) >= 10
    assert all(row["false_alarm_share"] <= 0.03 for row in early)


@pytest.mark.parametrize("name", SETS)
def test_settings_that_only_jitter_warn_as_seldom_as_healthy_sensors_should(plant, name):
    """2 % within 200 cycles is what the limit was chosen for."""
    rows = [plant.sensors[name, f"op_setting_{number}"] for number in (1, 2)]
    assert sum(r["failures_warned"] for r in rows) <= 0.04 * sum(r["failures"] for r in rows)


@pytest.mark.parametrize("name", ["FD002", "FD004"])
@pytest.mark.parametrize("number", [2, 3, 4, 11, 17])
def test_the_trend_shows_once_the_regime_is_taken_out(plant, name, number):
    row = plant.sensors[name, f"sensor_{number}"]
    assert abs(row["spearman_mean"]) < 0.2
    assert row["spearman_z_mean"] > 0.54


@pytest.mark.parametrize("name", SETS)
def test_z_is_standard_just_after_the_baseline(plant, name):
    """In the next 20 cycles, on engines that live for 200 more, z has a spread of one in all four sets."""
    t = plant.cycles
    sensors = [f"sensor_{number}" for number in (2, 3, 4, 11, 17)]
    just_after = t.filter(t.dataset == name, t.sensor.isin(sensors), t.cycle.between(31, 50), t.cycles_to_failure > 200)
    by_sensor = just_after.group_by("sensor").agg(sd=just_after.baseline_z.std()).to_pyarrow()["sd"].to_pylist()
    assert all(0.9 < sd < 1.2 for sd in by_sensor), by_sensor


def test_test_engines_have_no_lead(plant):
    censored = plant.onsets.filter(plant.onsets.unit_id.startswith("test-"))
    assert censored.lead_cycles.count().to_pyarrow().as_py() == 0
    assert censored.first_alarm_cycle.count().to_pyarrow().as_py() > 0


@pytest.mark.parametrize(
    ("name", "units", "least", "mean", "greatest"),
    [
        ("FD001", 100, 7, 75.52, 145),
        ("FD002", 259, 6, 81.1853, 194),
        ("FD003", 100, 6, 75.32, 145),
        ("FD004", 248, 6, 86.5524, 195),
    ],
)
def test_b42_true_remaining_lives(plant, name, units, least, mean, greatest):
    enforce(plant.truths, FCT_RUL)
    left = plant.truths.filter(plant.truths.dataset == name).true_cycles
    assert left.count().to_pyarrow().as_py() == units
    assert (left.min().to_pyarrow().as_py(), left.max().to_pyarrow().as_py()) == (least, greatest)
    assert left.mean().to_pyarrow().as_py() == pytest.approx(mean, abs=5e-5)


def test_b45_first_five_remaining_lives(plant):
    rows = plant.truths.filter(plant.truths.dataset == "FD001").order_by("unit_id").limit(5).to_pyarrow().to_pylist()
    assert [(r["unit_id"], r["cycle"], r["true_cycles"]) for r in rows] == [
        ("test-001", 31, 112), ("test-002", 49, 98), ("test-003", 126, 69), ("test-004", 106, 82), ("test-005", 98, 91),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "units", "rmse", "mae", "score"),
    [
        ("FD001", 100, 17.495240, 12.764258, 505.888639),
        ("FD002", 259, 26.364602, 19.637336, 5226.476983),
        ("FD003", 100, 18.227517, 14.240516, 643.369854),
        ("FD004", 248, 28.692602, 21.495805, 5920.931749),
    ],
)
def test_remaining_life_of_the_test_engines(plant, name, units, rmse, mae, score):
    """As NumPy finds it in another program of the same definitions, from the z of the readings on."""
    row = plant.summary[name]
    assert row["rul_scored"] == units == row["test_units"]
    assert (row["rul_rmse"], row["rul_mae"], row["rul_score"]) == pytest.approx((rmse, mae, score), rel=1e-6)


@pytest.mark.parametrize("name", SETS)
def test_the_health_index_warns_of_every_failure(plant, name):
    row = plant.summary[name]
    assert (row["failures"], row["training_units"], row["warned_share"]) == (row["failures_warned"],) * 2 + (1.0,)
    assert row["median_lead_cycles"] > 50
    assert row["false_alarm_share"] < 0.03


@pytest.mark.parametrize("name", SETS)
def test_units_that_no_weight_has_seen_are_warned_of_and_predicted_as_well(plant, name):
    row, seen = plant.held_out[name], plant.summary[name]
    assert row["held_out_units"] == seen["failures"] // 5 == row["held_out_warned"]
    assert (row["check_role"], seen["check_role"]) == ("held_out", "training")
    assert row["check_rmse"] < 1.15 * seen["check_rmse"]


def test_no_prediction_is_above_the_cap_or_below_zero(plant):
    assert plant.curve.count().to_pyarrow().as_py() == 265_256
    assert plant.curve.predicted_cycles.count().to_pyarrow().as_py() == 265_256
    assert plant.curve.predicted_cycles.min().to_pyarrow().as_py() >= 0
    assert plant.curve.predicted_cycles.max().to_pyarrow().as_py() <= 125
