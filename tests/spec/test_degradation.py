"""What degradation means: baseline, signal, onset, and what a sensor is worth."""

import random
import statistics
from fractions import Fraction

import ibis
import pyarrow as pa
import pytest

from plantkpi.analyses.degradation import degradation_signal
from plantkpi.analyses.degradation_onset import degradation_onset, health_onset
from plantkpi.analyses.degradation_summary import degradation_summary
from plantkpi.analyses.health_index import health_index, health_weights, unit_role
from plantkpi.analyses.life_statistics import life_statistics
from plantkpi.analyses.remaining_life import remaining_life
from plantkpi.analyses.sensor_degradation import sensor_degradation
from plantkpi.analyses.trendability import trendability
from plantkpi.catalog.registry import ANALYSES
from plantkpi.contracts.contract import enforce
from plantkpi.engines.registry import to_sql
from plantkpi.kpis.life import mttf
from plantkpi.marts.fct_life import FCT_LIFE, fct_life
from plantkpi.marts.fct_unit_cycle import FCT_UNIT_CYCLE, fct_unit_cycle
from plantkpi.portable import exact_quantile
from tests.plants import BuiltPlant

READING = {
    "dataset": "string", "unit_id": "string", "cycle": "int64", "regime": "string", "sensor": "string",
    "value": "float64", "source_file": "string", "source_row": "int64",
}  # fmt: skip
LIFE = {
    "dataset": "string", "unit_id": "string", "life_cycles": "int64", "is_failed": "boolean", "failure_mode": "string",
    "source_file": "string", "source_row": "int64",
}  # fmt: skip
CYCLE = {
    "dataset": "string", "unit_id": "string", "sensor": "string", "cycle": "int64", "regime": "string",
    "value": "float64", "is_baseline": "boolean", "baseline_mean": "float64", "baseline_sd": "float64",
    "baseline_z": "float64", "cycles_to_failure": "int64",
}  # fmt: skip
SIGNAL = {
    "dataset": "string", "unit_id": "string", "sensor": "string", "cycle": "int64",
    "cycles_to_failure": "int64", "indicator": "float64", "is_beyond": "boolean",
}  # fmt: skip


def table(rows, schema):
    """A table of the rows; columns that a row does not name are NULL."""
    columns = {name: [row.get(name) for row in rows] for name in schema}
    return ibis.memtable(pa.table(columns, schema=ibis.schema(schema).to_pyarrow()))


def stored(query):
    """The rows of a query, so that what is made of them does not compute them again."""
    return ibis.memtable(query.to_pyarrow())


def readings(unit, values, regimes=None, first=1):
    """Readings of sensor s in cycles 1, 2, 3 ..."""
    rows = []
    for i, value in enumerate(values):
        regime = regimes[i] if regimes else "0"
        rows.append({"unit_id": unit, "cycle": first + i, "value": float(value), "regime": regime})
    return [r | {"dataset": "d", "sensor": "s", "source_file": "f", "source_row": 1} for r in rows]


def lives(**units):
    """Lives by unit: cycles, negative when the unit is censored."""
    rows = [{"unit_id": unit, "life_cycles": abs(n), "is_failed": n > 0} for unit, n in units.items()]
    return fct_life(table([r | {"dataset": "d", "source_file": "f", "source_row": 1} for r in rows], LIFE))


def baseline(rows, cycles=3, **units):
    """fct_unit_cycle by (unit, cycle), after its contract has been held against it."""
    found = fct_unit_cycle(table(rows, READING), lives(**units), baseline_cycles=cycles)
    return {(r["unit_id"], r["cycle"]): r for r in enforce(found, FCT_UNIT_CYCLE).to_pyarrow().to_pylist()}


def validated(z_by_unit, baseline_cycles=0, lived=None):
    """A fct_unit_cycle with the z given; `lived` names the life of units that failed."""
    rows = []
    for unit, zs in z_by_unit.items():
        life = (lived or {}).get(unit)
        for cycle, z in enumerate(zs, 1):
            left = None if life is None else life - cycle
            rows.append({"unit_id": unit, "cycle": cycle, "baseline_z": z, "value": z, "cycles_to_failure": left})
    fixed = {"dataset": "d", "sensor": "s", "regime": "0"}
    return table([r | fixed | {"is_baseline": r["cycle"] <= baseline_cycles} for r in rows], CYCLE)


def in_order(result):
    return result.order_by("unit_id", "cycle").to_pyarrow()


def onset_of(pattern, life=None, **settings):
    """Onset of a unit whose indicator is beyond its limit where the pattern has an x, unknown where a ?."""
    rows = [
        {
            "dataset": "d", "unit_id": "u", "sensor": "s", "cycle": cycle,
            "cycles_to_failure": None if life is None else life - cycle,
            "indicator": None if mark == "?" else 1.0, "is_beyond": None if mark == "?" else mark == "x",
        }
        for cycle, mark in enumerate(pattern, 1)
    ]  # fmt: skip
    (found,) = degradation_onset(table(rows, SIGNAL), **settings).to_pyarrow().to_pylist()
    return found


class TestLife:
    def test_a_failure_counts_once_and_a_censored_unit_not_at_all(self):
        found = enforce(lives(a=10, b=-7), FCT_LIFE).order_by("unit_id").to_pyarrow()
        assert found["failure_count"].to_pylist() == [1, 0]

    def test_mttf_is_the_mean_life_of_failed_units(self):
        assert mttf(lives(a=10, b=21, c=-100)).to_pyarrow().as_py() == 15.5

    def test_mttf_by_exposure_is_all_cycles_over_failures(self):
        assert mttf(lives(a=10, b=21, c=-100), mttf_basis="exposure").to_pyarrow().as_py() == 65.5

    @pytest.mark.parametrize("basis", ["failed", "exposure"])
    def test_mttf_without_a_failure_is_unknown(self, basis):
        assert mttf(lives(a=-10), mttf_basis=basis).to_pyarrow().as_py() is None


class TestBaseline:
    def test_z_is_measured_from_the_units_own_first_cycles(self):
        found = baseline(readings("u", [1, 2, 3, 5]) + readings("v", [10, 30, 50, 70]))
        assert (found["u", 4]["baseline_mean"], found["u", 4]["baseline_sd"]) == pytest.approx((2.0, 1.0))
        assert found["u", 4]["baseline_z"] == pytest.approx(3.0)
        assert found["v", 4]["baseline_z"] == pytest.approx(2.0)
        assert [found["u", cycle]["is_baseline"] for cycle in (1, 2, 3, 4)] == [True, True, True, False]

    def test_the_window_starts_at_the_units_first_cycle(self):
        found = baseline(readings("u", [1, 2, 3, 5], first=500))
        assert found["u", 503]["baseline_z"] == pytest.approx(3.0)

    def test_a_stuck_sensor_has_no_z_even_if_rounding_gives_it_an_sd(self):
        found = baseline(readings("u", [0.1] * 30 + [0.2]), cycles=30)
        assert found["u", 31]["baseline_z"] is None
        assert found["u", 31]["baseline_sd"] is None

    def test_a_stuck_sensor_has_no_z_beside_one_that_is_not(self):
        """v: 0.1 0.1 0.4 has mean 0.2 and sd √0.03; its z of 0.4 is 2/√3."""
        found = baseline(readings("u", [0.1, 0.1, 0.1, 0.4]) + readings("v", [0.1, 0.1, 0.4, 0.4]))
        assert [found["u", 4][name] for name in ("baseline_mean", "baseline_sd", "baseline_z")] == [None] * 3
        assert found["v", 4]["baseline_z"] == pytest.approx(1.1547005383792515)

    def test_one_healthy_reading_makes_no_baseline(self):
        assert baseline(readings("u", [1, 2, 3]), cycles=1)["u", 3]["baseline_z"] is None

    def test_a_unit_that_fails_within_the_window_was_never_healthy(self):
        found = baseline(readings("u", [1, 2, 9]), cycles=4, u=3)
        assert found["u", 1]["is_baseline"] is False
        assert found["u", 3]["baseline_z"] is None

    def test_a_unit_that_fails_just_after_the_window_was_healthy_in_it(self):
        assert baseline(readings("u", [1, 2, 3, 5]), cycles=3, u=4)["u", 4]["baseline_z"] == pytest.approx(3.0)

    def test_cycles_to_failure_are_unknown_for_a_censored_unit_and_for_one_without_a_life(self):
        rows = readings("u", [1, 2]) + readings("v", [1, 2]) + readings("w", [1, 2])
        found = baseline(rows, u=2, v=-2)
        assert [found[unit, 1]["cycles_to_failure"] for unit in "uvw"] == [1, None, None]

    def test_the_regime_is_the_sensors_and_the_offset_the_units(self):
        """Regime 0: mean 12, sd √2; regime 1: mean 104, sd 2√2; unit a: standardised -√2 0 -√2 0."""
        regimes = ["0", "0", "1", "1", "0", "1"]
        found = baseline(
            readings("a", [10, 12, 100, 104, 13, 106], regimes) + readings("b", [12, 14, 104, 108, 13, 106], regimes),
            cycles=4,
        )
        assert (found["a", 5]["baseline_mean"], found["a", 6]["baseline_mean"]) == pytest.approx((11, 102))
        assert (found["a", 5]["baseline_sd"], found["a", 6]["baseline_sd"]) == pytest.approx(
            (1.1547005383792515, 2.309401076758503)
        )
        z = [found[unit, cycle]["baseline_z"] for unit in "ab" for cycle in (5, 6)]
        assert z == pytest.approx([1.7320508075688772, 1.7320508075688772, 0, 0], abs=1e-12)

    def test_a_regime_that_no_unit_met_while_healthy_has_no_z(self):
        found = baseline(readings("u", [1, 2, 3, 2, 9], ["0", "0", "0", "0", "1"]))
        assert found["u", 4]["baseline_z"] == pytest.approx(0.0)
        assert found["u", 5]["baseline_z"] is None

    def test_a_sensor_that_hardly_differs_has_the_sd_that_it_has(self):
        """Readings in the last digits of 273.15, the mean and sd of which are taken in fractions."""
        chance = random.Random(1)
        values = [273.15 + chance.gauss(0, 1e-12) for _ in range(30)]
        exact = [Fraction(v) for v in values]
        found = baseline(readings("u", values), cycles=30)["u", 1]
        assert found["baseline_sd"] == pytest.approx(float(statistics.variance(exact)) ** 0.5, rel=1e-3)
        assert abs(Fraction(found["baseline_mean"]) - statistics.mean(exact)) < 1e-13

    def test_differences_too_small_to_be_squared_are_none(self):
        found = baseline(readings("u", [0, 1e-170, 2e-170, 1]) + readings("v", [1, 2, 3, 5]))
        assert found["u", 4]["baseline_z"] is None
        assert found["v", 4]["baseline_z"] == 3.0

    @pytest.mark.parametrize("huge", [1e160, 1.7976931348623157e308])
    def test_readings_too_large_to_be_squared_spoil_no_other_unit(self, huge):
        regimes = ["0", "0", "1", "1", "0", "1"]
        rows = readings("a", [10, 12, 100, 104, 13, 106], regimes)
        alone = baseline(rows + readings("b", [12, 14], ["0", "0"]), cycles=4)
        found = baseline(rows + readings("b", [12, 14, huge, -huge], ["0", "0", "1", "1"]), cycles=4)
        assert [found["a", cycle] for cycle in (5, 6)] == [alone["a", cycle] for cycle in (5, 6)]
        assert found["b", 1]["baseline_mean"] == pytest.approx(13)

    def test_with_one_regime_a_unit_is_measured_by_itself_to_the_last_digit(self):
        one = readings("u", [0.1, 0.7, 0.3, 1.1])
        others = [row for n in range(9) for row in readings(f"v{n}", [n / 7, n / 3, n * 1e9 + 1, 5])]
        assert baseline(one)["u", 4] == baseline(one + others)["u", 4]


NIST = [
    324.925, 324.675, 324.725, 324.350, 325.350, 325.225, 324.125, 324.525, 325.225, 324.600,
    324.625, 325.150, 328.325, 327.250, 327.825, 328.500, 326.675, 327.775, 326.875, 328.350,
]  # fmt: skip
NIST_UP = [0, 0, 0, 0, 0.0325, *[0] * 7, 3.0075, 4.94, 7.4475, 10.63, 11.9875, 14.445, 16.0025, 19.035]
NIST_DOWN = [0, 0.0075, 0, 0.3325, 0, 0, 0.5575, 0.715, 0.1725, 0.255, 0.3125, *[0] * 9]


class TestSignal:
    def test_b33_cusum_of_nist_6_3_2_3(self):
        cycles = validated({"u": [x - 325 for x in NIST]})
        found = in_order(degradation_signal(cycles, cusum_slack=0.3175, warning_limit=4.1959))
        assert found["cusum_up"].to_pylist() == pytest.approx(NIST_UP, abs=1e-9)
        assert found["cusum_down"].to_pylist() == pytest.approx(NIST_DOWN, abs=1e-9)
        assert found["is_beyond"].to_pylist() == [False] * 13 + [True] * 7

    def test_the_baseline_adds_nothing_to_the_cusum(self):
        found = in_order(degradation_signal(validated({"u": [9, 9, 2, 2]}, baseline_cycles=2)))
        assert found["cusum_up"].to_pylist() == [None, None, 1.5, 3.0]
        assert found["is_beyond"].to_pylist() == [None, None, False, False]

    def test_at_the_limit_is_not_beyond_it(self):
        found = in_order(degradation_signal(validated({"u": [1.5, 0.75]}), warning_limit=1.0))
        assert found["indicator"].to_pylist() == [1.0, 1.25]
        assert found["is_beyond"].to_pylist() == [False, True]

    def test_the_indicator_is_the_larger_side(self):
        found = in_order(degradation_signal(validated({"u": [-3, -3, 5]})))
        assert found["cusum_down"].to_pylist() == [2.5, 5.0, 0.0]
        assert found["indicator"].to_pylist() == [2.5, 5.0, 4.5]

    def test_mean_and_slope_wait_for_a_full_window(self):
        found = in_order(degradation_signal(validated({"u": [1, 2, 4, 4], "v": [7, 7]}), window_cycles=3))
        assert found["rolling_mean"].to_pylist() == [
            None,
            None,
            pytest.approx(7 / 3),
            pytest.approx(10 / 3),
            None,
            None,
        ]
        assert found["rolling_slope"].to_pylist() == [None, None, 1.5, pytest.approx(1.0), None, None]

    def test_an_unknown_z_leaves_a_gap_and_no_zero(self):
        found = in_order(degradation_signal(validated({"u": [2, None, 2]}), window_cycles=2))
        assert found["cusum_up"].to_pylist() == [1.5, None, 3.0]
        assert found["rolling_mean"].to_pylist() == [None, None, None]

    def test_what_comes_later_changes_nothing_before(self):
        """Values after cycle 40 are shuffled among the future cycles of all units."""
        dice = random.Random(7)
        values = {unit: [dice.gauss(0, 1) + (t > 25) * t / 9 for t in range(60)] for unit in "uvw"}
        future = [x for unit in "uvw" for x in values[unit][40:]]
        dice.shuffle(future)
        shuffled = {unit: values[unit][:40] + future[i * 20 : i * 20 + 20] for i, unit in enumerate("uvw")}
        regimes = [str(t % 2) for t in range(60)]
        seen = []
        for plant in (values, shuffled):
            rows = [r for unit, xs in plant.items() for r in readings(unit, xs, regimes)]
            cycles = fct_unit_cycle(table(rows, READING), lives(u=60, v=60, w=-60), baseline_cycles=15)
            signal = degradation_signal(cycles, warning_limit=5)
            early = in_order(signal.filter(signal.cycle <= 40)).to_pylist()
            alarms = in_order(degradation_onset(signal, warning_cycles=3).mutate(cycle=0))["first_alarm_cycle"]
            seen.append((early, alarms.to_pylist()))
        (before, alarms), (after, later_alarms) = seen
        numbers = ("baseline_z", "rolling_mean", "rolling_slope", "cusum_up", "cusum_down", "is_beyond")
        assert len(before) == 120
        for a, b in zip(before, after, strict=True):
            for name in numbers:
                assert a[name] == (None if b[name] is None else pytest.approx(b[name], rel=1e-9, abs=1e-9))
        assert alarms == later_alarms
        assert all(cycle is not None and cycle <= 40 for cycle in alarms)


class TestDefaults:
    def test_two_in_a_hundred_healthy_sensors_warn_within_200_cycles(self):
        """White normal noise; 2 % is what warning_limit 15 was chosen for."""
        dice = random.Random(1)
        noise = [r for n in range(1000) for r in readings(f"u{n}", [dice.gauss(0, 1) for _ in range(230)])]
        signal = degradation_signal(fct_unit_cycle(table(noise, READING), lives(other=1)))
        warned = degradation_onset(signal).first_alarm_cycle.count().to_pyarrow().as_py()
        assert 10 <= warned <= 35


class TestOnset:
    def test_the_onset_is_the_cycle_that_makes_enough_in_a_row(self):
        found = onset_of("..xx.xxxx", life=9, warning_cycles=3)
        assert (found["onset_cycle"], found["potential_failure_cycle"]) == (8, 6)
        assert (found["lead_cycles"], found["pf_interval_cycles"]) == (1, 3)

    def test_too_short_an_excursion_warns_of_nothing(self):
        found = onset_of("..xx.xx..", life=9, warning_cycles=3)
        assert (found["onset_cycle"], found["lead_cycles"], found["false_alarms"]) == (None, None, 0)

    def test_one_reading_is_enough_when_so_configured(self):
        assert onset_of(".x", life=5, warning_cycles=1)["lead_cycles"] == 3

    def test_a_censored_unit_has_an_onset_but_no_lead(self):
        found = onset_of("..xxxx", warning_cycles=3)
        assert (found["onset_cycle"], found["failure_cycle"]) == (5, None)
        assert (found["lead_cycles"], found["pf_interval_cycles"]) == (None, None)

    def test_an_unknown_reading_breaks_the_row(self):
        assert onset_of("xx?xx", life=5, warning_cycles=3)["onset_cycle"] is None

    def test_an_alarm_that_the_unit_outlived_by_more_than_the_horizon_was_false(self):
        """Raised at 3, cleared at 6, failure at 11: five cycles later."""
        found = onset_of("xxx...xxxxx", life=11, warning_cycles=3, warning_horizon=4)
        assert (found["first_alarm_cycle"], found["false_alarms"]) == (3, 1)
        assert (found["onset_cycle"], found["lead_cycles"]) == (9, 2)

    def test_an_alarm_cleared_within_the_horizon_was_a_warning(self):
        found = onset_of("xxx...xxxxx", life=11, warning_cycles=3, warning_horizon=5)
        assert (found["onset_cycle"], found["lead_cycles"], found["false_alarms"]) == (3, 8, 0)

    def test_a_short_dip_does_not_clear_an_alarm(self):
        found = onset_of("xxx..xxx..xx", life=12, warning_cycles=3, warning_horizon=0)
        assert (found["onset_cycle"], found["false_alarms"]) == (3, 0)

    def test_a_censored_unit_can_have_a_false_alarm(self):
        found = onset_of("xxx........", warning_cycles=3, warning_horizon=4)
        assert (found["false_alarms"], found["onset_cycle"]) == (1, None)

    def test_a_sensor_without_a_baseline_is_not_watched(self):
        found = onset_of("???", life=3)
        assert (found["is_watched"], found["false_alarms"]) == (False, 0)


def summary(values_by_unit, lived, onsets=None):
    cycles = validated(values_by_unit, lived=lived)
    onsets = degradation_onset(degradation_signal(cycles)) if onsets is None else onsets
    (found,) = sensor_degradation(cycles, onsets).to_pyarrow().to_pylist()
    return found


def onsets_of(**units):
    """Onsets by unit: (failure_cycle, lead_cycles, false_alarms, is_watched)."""
    names = {
        "dataset": "string",
        "unit_id": "string",
        "sensor": "string",
        "is_watched": "boolean",
    } | dict.fromkeys(["failure_cycle", "lead_cycles", "false_alarms"], "int64")
    fields = ["failure_cycle", "lead_cycles", "false_alarms", "is_watched"]
    rows = [dict(zip(fields, found, strict=True)) | {"unit_id": unit} for unit, found in units.items()]
    return table([r | {"dataset": "d", "sensor": "s"} for r in rows], names)


class TestSensor:
    def test_ties_share_their_average_rank(self):
        assert summary({"u": [1, 1, 2, 3]}, {"u": 4})["spearman_mean"] == pytest.approx(0.9486832980505138)

    def test_trend_is_measured_over_units_that_failed(self):
        found = summary({"u": [1, 2, 3], "v": [3, 2, 1], "w": [3, 1, 2]}, {"u": 3, "v": 3})
        assert (found["spearman_min"], found["spearman_mean"], found["spearman_max"]) == (-1.0, 0.0, 1.0)
        assert (found["units"], found["failures"]) == (3, 2)

    def test_a_stuck_sensor_has_no_trend_and_is_called_constant(self):
        found = summary({"u": [5, 5, 5], "v": [5, 5, 5]}, {"u": 3, "v": 3})
        assert found["is_constant"] is True
        assert (found["spearman_mean"], found["prognosability"], found["monotonicity"]) == (None, None, 0.0)

    def test_monotonicity_counts_steps_up_less_steps_down(self):
        """u: 3 up, 1 down, 1 level of 5; v: 2 down of 2."""
        found = summary({"u": [1, 2, 3, 2, 2, 5], "v": [3, 2, 1]}, {"u": 6, "v": 3})
        assert found["monotonicity"] == pytest.approx((2 / 5 + 1) / 2)

    def test_values_may_be_smoothed_before_their_steps_are_counted(self):
        """1 5 3 7 over two: 1 3 4 5, three steps up of three; unsmoothed 2 up and 1 down."""
        cycles = validated({"u": [1, 5, 3, 7]}, lived={"u": 4})
        onsets = degradation_onset(degradation_signal(cycles))
        found = [
            sensor_degradation(cycles, onsets, movement_smoothing_cycles=n).to_pyarrow().to_pylist()[0] for n in (1, 2)
        ]
        assert [row["monotonicity"] for row in found] == [pytest.approx(1 / 3), 1.0]
        assert [row["movement_smoothing_cycles"] for row in found] == [1, 2]

    def test_prognosability_is_the_scatter_of_ends_against_the_way_there(self):
        """Ends 10 and 12: sd √2; ways 9 and 11: mean 10."""
        found = summary({"u": [1, 10], "v": [1, 12]}, {"u": 2, "v": 2})
        assert found["prognosability"] == pytest.approx(0.8681234453945849)

    def test_warnings_and_false_alarms_are_counted_over_their_own_units(self):
        """A lead of 0 comes too late; the censored unit e counts for false alarms only."""
        onsets = onsets_of(
            a=(90, 10, 0, True),
            b=(90, 30, 2, True),
            c=(90, 0, 0, True),
            d=(90, None, 0, False),
            e=(None, None, 1, True),
        )
        found = summary({"a": [1, 2]}, {"a": 90}, onsets)
        assert (found["failures"], found["failures_watched"], found["failures_warned"]) == (4, 3, 2)
        assert (found["warned_share"], found["median_lead_cycles"]) == (0.5, 20.0)
        assert (found["false_alarms"], found["false_alarm_units"], found["false_alarm_share"]) == (3, 2, 0.5)

    def test_a_sensor_that_watched_no_failure_has_no_share(self):
        found = summary({"a": [1, 2]}, {"a": 90}, onsets_of(a=(90, None, 0, False)))
        assert (found["warned_share"], found["median_lead_cycles"], found["false_alarm_share"]) == (
            None,
            None,
            None,
        )


def healths(cycles, holdout_every=0, least_effect=0.0, end_cycles=1, smoothing_cycles=1):
    """unit_role, health_weights and health_index of cycles; each reading its own end by default."""
    roles = unit_role(cycles, holdout_every=holdout_every)
    weights = health_weights(cycles, roles, end_cycles=end_cycles, least_effect=least_effect)
    return roles, weights, health_index(cycles, roles, weights, smoothing_cycles=smoothing_cycles)


def several(**sensors):
    """A fct_unit_cycle of several sensors, each the z by unit, in which all units but those named z failed."""
    parts = []
    for sensor, z_by_unit in sensors.items():
        lived = {unit: len(zs) for unit, zs in z_by_unit.items() if not unit.startswith("z")}
        parts.append(validated(z_by_unit, lived=lived).mutate(sensor=ibis.literal(sensor)))
    return parts[0].union(*parts[1:]) if len(parts) > 1 else parts[0]


def by(rows, *names):
    return {tuple(r[n] for n in names) if len(names) > 1 else r[names[0]]: r for r in rows.to_pyarrow().to_pylist()}


class TestRole:
    def test_units_that_failed_train_and_the_others_test(self):
        found = by(unit_role(several(s={"a": [1, 2], "z": [1, 2, 3]})), "unit_id")
        assert {unit: row["role"] for unit, row in found.items()} == {"a": "training", "z": "test"}
        assert (found["a"]["failure_cycle"], found["z"]["failure_cycle"]) == (2, None)

    def test_every_second_unit_by_length_of_life_is_held_out(self):
        cycles = several(s={"a": [1] * 9, "b": [1] * 3, "c": [1] * 5, "d": [1] * 7, "z": [1]})
        found = by(unit_role(cycles, holdout_every=2), "unit_id")
        assert {unit for unit, row in found.items() if row["role"] == "held_out"} == {"a", "c"}


class TestWeights:
    def test_a_weight_is_the_mean_end_over_one_plus_its_variance_between_units(self):
        """Ends 3 and 5: mean 4, variance 2; 4 / 3."""
        found = by(healths(several(s={"a": [0, 3], "b": [0, 5]}))[1], "sensor")["s"]
        assert (found["end_mean"], found["end_sd"]) == pytest.approx((4.0, 1.4142135623730951))
        assert (found["weight"], found["direction"], found["training_units"]) == (pytest.approx(4 / 3), 1, 2)

    def test_the_end_is_the_mean_of_the_last_cycles_that_have_a_z(self):
        found = by(healths(several(s={"a": [9, 2, None, 4], "b": [9, 5, 5, 5]}), end_cycles=3)[1], "sensor")["s"]
        assert found["end_mean"] == pytest.approx((3 + 5) / 2)

    def test_a_falling_sensor_weighs_below_zero(self):
        found = by(healths(several(s={"a": [0, -3], "b": [0, -5]}))[1], "sensor")["s"]
        assert (found["weight"], found["direction"]) == (pytest.approx(-4 / 3), -1)

    def test_a_sensor_that_goes_either_way_weighs_nothing(self):
        """Two failure modes: ends 6 and -4, mean 1, sd √50."""
        found = by(healths(several(s={"a": [0, 6], "b": [0, -4]}), least_effect=1.0)[1], "sensor")["s"]
        assert (found["end_mean"], found["weight"]) == (1.0, 0.0)

    def test_one_training_unit_gives_no_weight_and_no_health(self):
        _, weights, health = healths(several(s={"a": [0, 3], "z": [0, 5]}))
        found = by(weights, "sensor")["s"]
        assert (found["training_units"], found["end_mean"], found["end_sd"], found["weight"]) == (1, 3.0, None, None)
        rows = health.to_pyarrow().to_pylist()
        assert [r["health_index"] for r in rows] == [None] * 4
        assert remaining_life(health).to_pyarrow().num_rows == 0

    def test_without_failures_nothing_is_weighted(self):
        found = by(healths(several(s={"z1": [0, 3], "z2": [0, 5]}))[1], "sensor")["s"]
        assert (found["training_units"], found["end_mean"], found["weight"]) == (0, None, None)

    def test_test_units_and_held_out_units_have_no_say(self):
        cycles = several(s={"a": [0, 3], "b": [0, 0, 5], "c": [0, 0, 0, 70], "z": [0, 900]})
        found = by(healths(cycles, holdout_every=3)[1], "sensor")["s"]
        assert (found["training_units"], found["end_mean"]) == (2, 4.0)


class TestHealth:
    def test_it_is_one_at_the_baseline_and_zero_where_units_failed_on_average(self):
        found = by(healths(several(s={"a": [0, 3], "b": [0, 5], "z": [0, 4, 6, -1]}))[2], "unit_id", "cycle")
        assert [found["z", cycle]["health_index"] for cycle in (1, 2, 3, 4)] == [1.0, 0.0, -0.5, 1.25]

    def test_falling_sensors_are_turned_round(self):
        """Weights 4/3 and -8/9: damage of z at cycle 2 is (4/3·3 + 8/9·6) / (4/3 + 8/9)."""
        cycles = several(s={"a": [0, 3], "b": [0, 5], "z": [0, 3]}, t={"a": [0, -6], "b": [0, -10], "z": [0, -6]})
        found = by(healths(cycles)[2], "unit_id", "cycle")
        assert found["z", 2]["damage"] == pytest.approx((4 + 48 / 9) / (20 / 9))
        assert found["z", 2]["sensors"] == 2

    def test_a_sensor_without_a_z_is_left_out_and_no_zero(self):
        cycles = several(s={"a": [0, 3], "b": [0, 5], "z": [0, 3]}, t={"a": [0, 6], "b": [0, 10], "z": [0, None]})
        found = by(healths(cycles)[2], "unit_id", "cycle")
        assert (found["z", 2]["damage"], found["z", 2]["sensors"]) == (3.0, 1)

    def test_a_cycle_without_any_z_has_no_health(self):
        found = by(healths(several(s={"a": [0, 3], "b": [0, 5], "z": [0, None, 4]}))[2], "unit_id", "cycle")
        assert (found["z", 2]["health_index"], found["z", 2]["sensors"]) == (None, 0)
        assert found["z", 3]["health_index"] == 0.0

    def test_damage_is_smoothed_over_the_last_readings_that_there_are(self):
        cycles = several(s={"a": [0, 3], "b": [0, 5], "z": [2, 4, None, 8]})
        found = by(healths(cycles, smoothing_cycles=2)[2], "unit_id", "cycle")
        assert [found["z", n]["smoothed_damage"] for n in (1, 2, 3, 4)] == [2.0, 3.0, None, 6.0]

    def test_the_future_of_a_test_unit_changes_nothing_before_it_and_no_weight(self):
        """After cycle 30 everything that the test units read is other; two regimes."""
        dice = random.Random(11)
        drift = {
            unit: [dice.gauss(0, 1) + t * t / 200 for t in range(n)]
            for unit, n in zip("abc", (40, 50, 60), strict=True)
        }
        calm = {unit: [dice.gauss(0, 1) + t / 20 for t in range(50)] for unit in ("y", "z")}
        wild = {unit: values[:30] + [dice.gauss(50, 30) for _ in range(20)] for unit, values in calm.items()}
        seen = []
        for test_units in (calm, wild):
            rows = [
                r
                for unit, xs in (drift | test_units).items()
                for r in readings(unit, xs, [str(t % 2) for t in range(60)])
            ]
            lived = lives(a=40, b=50, c=60, y=-50, z=-50)
            cycles = stored(fct_unit_cycle(table(rows, READING), lived, baseline_cycles=10))
            _, weights, health = map(stored, healths(cycles, end_cycles=5, smoothing_cycles=5))
            curve = stored(remaining_life(health, cap_cycles=20, curve_bins=10))
            early = health.filter((health.cycle <= 30) | (health.role == "training"))
            left = curve.filter((curve.cycle <= 30) | (curve.role == "training"))
            seen.append([by(weights, "sensor"), by(early, "unit_id", "cycle"), by(left, "unit_id", "cycle")])
        assert len(seen[0][1]) == len(seen[0][2]) == 40 + 50 + 60 + 2 * 30
        for before, after in zip(*seen, strict=True):
            assert before.keys() == after.keys()
            for key, row in before.items():
                assert after[key] == {
                    n: v if not isinstance(v, float) else pytest.approx(v, rel=1e-9) for n, v in row.items()
                }


class TestHealthOnset:
    def test_it_warns_below_the_limit_and_not_at_it(self):
        """Failure level 4: health of a is 1, 0.5, 0.25, 0.25; of b 1, 0.5, 0, -0.75."""
        cycles = several(s={"a": [0, 2, 3, 3], "b": [0, 2, 4, 5]}).mutate(is_baseline=ibis._.cycle == 1)
        onsets = by(health_onset(healths(cycles)[2], health_limit=0.5, warning_cycles=2), "unit_id")
        assert (onsets["a"]["onset_cycle"], onsets["a"]["potential_failure_cycle"]) == (4, 3)
        assert (onsets["a"]["lead_cycles"], onsets["a"]["pf_interval_cycles"]) == (0, 1)
        assert (onsets["b"]["sensor"], onsets["b"]["role"], onsets["b"]["is_watched"]) == (
            "health_index",
            "training",
            True,
        )

    def test_a_test_unit_can_have_a_false_alarm_and_no_lead(self):
        cycles = several(s={"a": [0, 4], "b": [0, 4], "z": [0, 9, 0, 0, 0, 0]})
        onsets = by(health_onset(healths(cycles)[2], warning_cycles=1, warning_horizon=2), "unit_id")
        assert (onsets["z"]["first_alarm_cycle"], onsets["z"]["false_alarms"], onsets["z"]["lead_cycles"]) == (
            2,
            1,
            None,
        )


TWO_LIVES = {"a": [0, 2, 4, 6], "b": [0, 1, 3, 8]}


class TestRemainingLife:
    def left(self, cap=9, bins=3, **more):
        cycles = several(s=TWO_LIVES | more).mutate(is_baseline=ibis._.cycle == 1)
        return by(remaining_life(healths(cycles)[2], cap_cycles=cap, curve_bins=bins), "unit_id", "cycle")

    def test_it_is_the_mean_of_the_training_cycles_in_the_bin(self):
        """z 8, 6 | 4, 3 | 2, 1 have 0, 0 | 1, 1 | 2, 2 cycles left; the baseline is not a part of the curve."""
        found = self.left(z=[0, 3.5, 7])
        assert [found["z", n]["predicted_cycles"] for n in (1, 2, 3)] == [2.0, 1.0, 0.0]
        assert [found["a", n]["predicted_cycles"] for n in (2, 3, 4)] == [2.0, 1.0, 0.0]
        assert found["z", 1]["curve_cycles"] == 2

    def test_it_never_exceeds_the_cap(self):
        assert self.left(cap=1, z=[0])["z", 1]["predicted_cycles"] == 1.0

    def test_worse_than_any_training_cycle_falls_into_the_worst_bin(self):
        found = self.left(bins=6, z=[0, 99])["z", 2]
        assert (found["bin_no"], found["predicted_cycles"]) == (0, 0.0)

    def test_ties_share_a_bin_and_no_bin_is_empty(self):
        cycles = several(s={"a": [0, 5, 5, 5], "b": [0, 5, 5, 5], "z": [9, 5, 0]}).mutate(is_baseline=ibis._.cycle == 1)
        found = by(remaining_life(healths(cycles)[2], curve_bins=4), "unit_id", "cycle")
        assert [found["z", n]["predicted_cycles"] for n in (1, 2, 3)] == [1.0, 1.0, 1.0]


class TestTrendability:
    def of(self, cycles, **settings):
        _, _, health = healths(cycles)
        rows = trendability(cycles, health, **settings).to_pyarrow()
        found = ANALYSES["trendability"].finished(rows, settings)
        return {r["sensor"]: r for r in found.to_pylist()}

    def test_one_curve_at_two_speeds_is_one_curve(self):
        found = self.of(several(s={"a": [0, 1, 2, 3, 4, 5, 6], "b": [0, 2, 4, 6]}))["s"]
        assert (found["trendability"], found["units"], found["pairs"]) == (pytest.approx(1.0), 2, 1)

    def test_the_least_of_all_pairs_counts(self):
        """a and b: 1; c with either: rise and fall, correlation 0."""
        found = self.of(several(s={"a": [0, 1, 2], "b": [1, 2, 3], "c": [0, 1, 0]}), resampled_points=3)["s"]
        assert (found["trendability"], found["pairs"]) == (pytest.approx(0.0, abs=1e-12), 3)

    def test_units_that_never_vary_are_counted_apart(self):
        found = self.of(several(s={"a": [1, 1, 1], "b": [1, 2, 3]}))["s"]
        assert (found["trendability"], found["units"], found["units_constant"], found["pairs"]) == (None, 1, 1, 0)

    def test_units_that_have_not_failed_are_left_out(self):
        assert self.of(several(s={"a": [0, 1, 2], "b": [1, 2, 3], "z": [0, 1, 0]}))["s"]["pairs"] == 1

    def test_smoothing_comes_first(self):
        """0 4 0 8 smoothed over two: 0 2 2 4, which correlates with 0 1 2 3 by 6 / √(8·5)."""
        found = self.of(
            several(s={"a": [0, 4, 0, 8], "b": [0, 2, 2, 4]}), resampled_points=4, trend_smoothing_cycles=2
        )["s"]
        assert found["smoothing_cycles"] == 2
        # b smoothed: 0 1 2 3
        assert found["trendability"] == pytest.approx(6 / 40**0.5)


class TestSummary:
    def test_it_scores_what_is_no_training_unit_at_the_cycles_whose_truth_is_known(self):
        cycles = several(s={"a": [0, 2, 4, 6], "b": [0, 1, 3, 8], "z": [0, 1, 5]}).mutate(is_baseline=ibis._.cycle == 1)
        _, _, health = healths(cycles)
        onsets = health_onset(health, warning_cycles=1)
        sensors = sensor_degradation(cycles, degradation_onset(degradation_signal(cycles, warning_limit=2.0)))
        truths = [
            {"dataset": "d", "unit_id": "z", "cycle": 3, "true_cycles": 5},
            {"dataset": "d", "unit_id": "a", "cycle": 2, "true_cycles": 2},
        ]
        names = {"dataset": "string", "unit_id": "string", "cycle": "int64", "true_cycles": "int64"}
        left = remaining_life(health, cap_cycles=2, curve_bins=3)
        (found,) = degradation_summary(onsets, left, sensors, table(truths, names)).to_pyarrow().to_pylist()
        assert (found["training_units"], found["held_out_units"], found["test_units"]) == (2, 0, 1)
        assert (found["failures"], found["failures_warned"], found["warned_share"]) == (2, 2, 1.0)
        assert (found["rul_scored"], found["rul_rmse"], found["rul_mae"], found["rul_bias"]) == (1, 5.0, 5.0, -5.0)
        assert found["rul_score"] == pytest.approx(0.46904919384901667)
        assert (found["check_role"], found["check_rmse"]) == ("training", 0.0)

    def test_without_a_truth_there_is_no_score(self):
        cycles = several(s={"a": [0, 2, 4, 6], "b": [0, 1, 3, 8]})
        _, _, health = healths(cycles)
        sensors = sensor_degradation(cycles, degradation_onset(degradation_signal(cycles)))
        names = {"dataset": "string", "unit_id": "string", "cycle": "int64", "true_cycles": "int64"}
        left = remaining_life(health)
        (found,) = degradation_summary(health_onset(health), left, sensors, table([], names)).to_pyarrow().to_pylist()
        assert (found["rul_scored"], found["rul_rmse"], found["rul_score"]) == (0, None, None)


class TestLifeStatistics:
    def test_lives_of_failed_units_only(self):
        """2, 3, 3, 8: mean 4, median 3, squares 4 + 1 + 1 + 16 over 3."""
        (found,) = life_statistics(lives(a=2, b=3, c=8, d=3, e=-100)).to_pyarrow().to_pylist()
        assert (found["units"], found["failures"], found["censored"], found["unit_cycles"]) == (5, 4, 1, 116)
        assert (found["least_life_cycles"], found["median_life_cycles"], found["greatest_life_cycles"]) == (2, 3.0, 8)
        assert (found["mean_life_cycles"], found["sd_life_cycles"]) == (4.0, pytest.approx((22 / 3) ** 0.5))

    def test_nothing_failed_so_no_life_is_known(self):
        (found,) = life_statistics(lives(a=-7)).to_pyarrow().to_pylist()
        assert (found["failures"], found["median_life_cycles"], found["sd_life_cycles"]) == (0, None, None)

    def test_one_life_has_no_sd(self):
        (found,) = life_statistics(lives(a=7)).to_pyarrow().to_pylist()
        assert (found["mean_life_cycles"], found["sd_life_cycles"]) == (7.0, None)


RUL_KPIS = ("rul_rmse", "rul_mae", "rul_bias", "rul_score", "rul_late_ratio", "rul_early_ratio", "rul_hit_ratio")


def predicted(predictions, truths=(), units=()):
    """A plant of predictions (unit, cycle, cycles), truths (unit, cycle, cycles) and lives (unit, life, failed)."""
    names = ("unit_id", "cycle", "predicted_cycles"), ("unit_id", "cycle", "remaining_cycles")
    rows = {
        "rul_prediction": [{"dataset": "d", **dict(zip(names[0], p, strict=True))} for p in predictions],
        "rul_truth": [{"dataset": "d", **dict(zip(names[1], t, strict=True))} for t in truths],
        "life": [{"dataset": "d", "unit_id": u, "life_cycles": n, "is_failed": failed} for u, n, failed in units],
    }
    return BuiltPlant(rows)


def true_of(plant):
    return {(r["unit_id"], r["cycle"]): r["true_cycles"] for r in plant.tables["fct_rul"].to_pyarrow().to_pylist()}


class TestPredictions:
    def test_a_failed_unit_knows_its_truth(self):
        assert true_of(predicted([("u", 30, 5.0), ("u", 40, 1.0)], units=[("u", 45, True)])) == {
            ("u", 30): 15,
            ("u", 40): 5,
        }

    def test_a_prediction_without_a_cycle_is_of_the_last_one(self):
        assert true_of(predicted([("u", None, 5.0)], [("u", None, 12)], [("u", 30, False)])) == {("u", 30): 12}

    def test_a_truth_moves_to_the_cycle_of_the_prediction(self):
        assert true_of(predicted([("u", 20, 5.0)], [("u", 30, 12)])) == {("u", 20): 22}

    def test_without_any_record_both_are_of_the_last_cycle(self):
        assert true_of(predicted([("u", None, 5.0)], [("u", None, 12)])) == {("u", None): 12}

    def test_a_cycle_on_one_side_only_says_nothing(self):
        assert true_of(predicted([("u", 3, 5.0)], [("u", None, 12)])) == {("u", 3): None}

    def test_after_the_failure_there_is_no_truth(self):
        assert true_of(predicted([("u", 46, 5.0), ("u", 45, 5.0)], units=[("u", 45, True)])) == {
            ("u", 46): None,
            ("u", 45): 0,
        }

    def test_a_unit_that_nobody_predicted_is_not_forgotten(self):
        plant = predicted([("u", 3, 5.0)], [("u", 3, 5), ("v", 3, 100)])
        assert true_of(plant) == {("u", 3): 5, ("v", 3): 100}
        (answer,) = plant.ask("rul_rmse")
        assert (answer.value, answer.status) == (None, "refused")
        assert "error_cycles is unknown in 1 of 2 rows" in answer.reason

    def test_a_failed_unit_needs_a_cycle_and_one_prediction_a_cycle_is_enough(self):
        plant = predicted([("u", None, 5.0), ("v", 7, 1.0), ("v", None, 2.0)], units=[("u", 45, True), ("v", 7, False)])
        assert plant.quarantine("rul_prediction") == [("cycle_unknown", 1), ("duplicate", 3)]

    def test_no_predictions_no_answer(self):
        plant = predicted([])
        assert {a.kpi: a.value for a in plant.ask(*RUL_KPIS)} == dict.fromkeys(RUL_KPIS)

    def test_b45_errors_of_minus_10_0_10_and_20(self):
        plant = predicted(
            [("a", None, 90.0), ("b", None, 50.0), ("c", None, 30.0), ("e", None, 45.0)],
            [("a", None, 100), ("b", None, 50), ("c", None, 20), ("e", None, 25)],
        )
        found = {a.kpi: a.value for a in plant.ask(*RUL_KPIS)}
        assert found == pytest.approx(
            {
                "rul_rmse": 12.247448713915890, "rul_mae": 10.0, "rul_bias": 5.0, "rul_score": 9.265442948,
                "rul_late_ratio": 0.5, "rul_early_ratio": 0.25, "rul_hit_ratio": 0.75,
            },
            abs=1e-6,
        )  # fmt: skip

    def test_the_bounds_of_a_hit_are_hits(self):
        plant = predicted(
            [("a", None, 87.0), ("b", None, 110.0), ("c", None, 86.9), ("e", None, 110.1)],
            [(unit, None, 100) for unit in "abce"],
        )
        assert plant.ask("rul_hit_ratio")[0].value == 0.5

    def test_an_absurd_prediction_is_a_large_score_and_no_error(self):
        plant = predicted([("a", None, 1e12)], [("a", None, 0)])
        assert plant.ask("rul_score")[0].value == pytest.approx(3.7730203009299397e260)


@pytest.mark.parametrize(("share", "expected"), [(0.0, 1), (0.25, 2.0), (0.5, 2.5), (0.9, 7.5), (1.0, 10)])
def test_exact_quantile(share, expected):
    rows = table(
        [{"g": "a", "k": k, "x": x} for k, x in enumerate([10, 1, None, 2, 3, 2, 5])],
        {"g": "string", "k": "int64", "x": "int64"},
    )
    (found,) = exact_quantile(rows, "x", share, by=["g"], ties=["k"]).to_pyarrow().to_pylist()
    assert found == {"g": "a", "quantile": pytest.approx(expected)}


@pytest.mark.parametrize("backend", ["duckdb", "bigquery", "snowflake", "postgres", "spark"])
def test_every_engine_gets_its_sql(backend):
    lives = fct_life(ibis.table(LIFE, name="stg_life"))
    cycles = fct_unit_cycle(ibis.table(READING, name="stg_cycle_reading"), lives)
    signal = degradation_signal(cycles)
    onsets = degradation_onset(signal)
    rest = [lives.aggregate(mttf=mttf(lives)), sensor_degradation(cycles, onsets), life_statistics(lives)]
    for expression in (lives, cycles, signal, onsets, *rest):
        assert "SELECT" in to_sql(expression, backend)
