"""Degradation against its brute-force twin, on plants that nobody chose."""

import random
from functools import partial

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plantkpi.analyses.degradation import degradation_signal
from plantkpi.analyses.degradation_onset import degradation_onset
from plantkpi.analyses.health_index import health_index, health_weights, unit_role
from plantkpi.analyses.remaining_life import remaining_life
from plantkpi.analyses.sensor_degradation import sensor_degradation
from plantkpi.catalog.registry import ANALYSES
from plantkpi.marts.fct_life import fct_life
from plantkpi.marts.fct_unit_cycle import fct_unit_cycle
from plantkpi.query.analysis import plain
from tests.oracle import degradation_reference as reference
from tests.tables import Tables

BASELINE, WINDOW, SLACK, LIMIT, LASTING, HORIZON = 8, 4, 0.5, 2.718281828, 3, 6

plants = st.fixed_dictionaries(
    {
        "seed": st.integers(0, 2**32),
        "units": st.integers(1, 6),
        "regimes": st.integers(1, 3),
        "kind": st.sampled_from(["noise", "trend", "transient", "few values", "stuck"]),
        "gaps": st.booleans(),
        "scale": st.sampled_from([1e-3, 1.0, 1e4]),
    }
)


def simulated(plant):
    """Readings and lives of one data set, some units censored, one perhaps without a life."""
    dice = random.Random(plant["seed"])
    # equal values in different regimes would be ties in exact arithmetic only
    regimes = 1 if plant["kind"] == "few values" else plant["regimes"]
    base = [dice.uniform(1, 50) * plant["scale"] for _ in range(regimes)]
    readings, lives = [], []
    for number in range(plant["units"]):
        unit, length, first = f"u{number}", dice.randint(1, 40), dice.choice([0, 1, 1, 500])
        offset, direction = dice.gauss(0, 2), dice.choice([-1, 1])
        is_stuck = plant["kind"] == "stuck" and dice.random() < 0.7
        last = first
        for cycle in range(first, first + length):
            if plant["gaps"] and dice.random() < 0.2 and cycle > first:
                continue
            last, regime = cycle, dice.randrange(regimes)
            move = shape(plant["kind"], (cycle - first) / 10, dice) * direction
            value = base[regime] + plant["scale"] * (0.1 if is_stuck else offset + move)
            value = round(value / plant["scale"]) if plant["kind"] == "few values" else value
            readings.append(row(unit, cycle, f"r{regime}", float(value)))
        if dice.random() < 0.9:
            life = max(1, last + dice.choice([0, 0, 1]))
            lives.append({"dataset": "d", "unit_id": unit, "life_cycles": life, "is_failed": dice.random() < 0.7})
    return readings, lives


def shape(kind, age, dice):
    transient = 6.0 if kind == "transient" and 1.0 < age < 1.8 else 0.0
    return dice.gauss(0, 1) + transient + (age**2 if kind == "trend" else 0.0)


def row(unit, cycle, regime, value):
    return {
        "dataset": "d", "unit_id": unit, "cycle": cycle, "regime": regime, "sensor": "s", "value": value,
        "source_file": "f", "source_row": 1,
    }  # fmt: skip


LIVES = pa.schema(
    [
        ("dataset", pa.string()),
        ("unit_id", pa.string()),
        ("life_cycles", pa.int64()),
        ("is_failed", pa.bool_()),
        ("failure_mode", pa.string()),
    ]
)


@pytest.fixture(scope="module")
def tables():
    return Tables()


def unit_cycles(tables, readings, lives):
    """fct_unit_cycle of the plant."""
    kept = tables.store("lives", pa.Table.from_pylist(lives, schema=LIVES))
    lives = tables.make("fct_life", partial(fct_life, kept))
    readings = tables.store("readings", pa.Table.from_pylist(readings))
    return tables.make("cycles", partial(fct_unit_cycle, readings, lives, baseline_cycles=BASELINE))


def listed(tables, table):
    return tables.read(partial(plain, table))


def agree(found, expected, columns, where):
    for name in columns:
        a, b = found[name], expected[name]
        if isinstance(a, float) and isinstance(b, int | float):
            assert a == pytest.approx(b, rel=1e-9, abs=1e-9), (where, name)
        else:
            assert a == b, (where, name)


@settings(max_examples=30, deadline=None, derandomize=True)
@given(plants)
def test_the_same_as_the_reference(tables, plant):
    readings, lives = simulated(plant)
    cycles = unit_cycles(tables, readings, lives)
    watched = {"window_cycles": WINDOW, "cusum_slack": SLACK, "warning_limit": LIMIT}
    signal = tables.make("signal", partial(degradation_signal, cycles, **watched))
    lasting = {"warning_cycles": LASTING, "warning_horizon": HORIZON}
    onsets = tables.make("onsets", partial(degradation_onset, signal, **lasting))

    expected = {
        key: reference.signal(rows, WINDOW, SLACK, LIMIT)
        for key, rows in reference.unit_cycles(readings, lives, BASELINE).items()
    }
    by_cycle = {(r["unit_id"], r["cycle"]): r for rows in expected.values() for r in rows}
    for table in (cycles, signal):
        rows = listed(tables, table)
        assert len(rows) == len(by_cycle)
        for r in rows:
            agree(r, by_cycle[r["unit_id"], r["cycle"]], table.columns, r)

    warned = {unit: reference.onset(rows, LASTING, HORIZON) for (_, unit, _), rows in expected.items()}
    found = listed(tables, onsets)
    assert len(found) == len(warned)
    for r in found:
        agree(r, warned[r["unit_id"]], next(iter(warned.values())), r)

    summary = reference.sensor(list(expected.values()), list(warned.values()))
    (found_summary,) = tables.read(partial(sensor_degradation, cycles, onsets))
    agree(found_summary, summary, summary, plant)


SENSORS = ("s", "t", "v")


def several(plant):
    """The plant with three sensors, whose noise differs; lives are those of the first."""
    readings, lives = simulated(plant)
    dice = random.Random(plant["seed"] + 1)
    more = []
    for r in readings:
        for number, sensor in enumerate(SENSORS):
            if sensor == "t" and dice.random() < 0.1:
                continue  # a reading is missing
            value = r["value"] if number == 0 else (-1) ** number * r["value"] + dice.gauss(0, plant["scale"])
            more.append(r | {"sensor": sensor, "value": value})
    return more, lives


@settings(max_examples=20, deadline=None, derandomize=True)
@given(plants, st.sampled_from([0, 2, 3]), st.sampled_from([1, 4]), st.sampled_from([1, 3, 7]))
def test_health_and_remaining_life_are_those_of_the_reference(tables, plant, holdout_every, smoothing, bins):
    readings, lives = several(plant)
    cycles = unit_cycles(tables, readings, lives)
    roles = tables.make("roles", partial(unit_role, cycles, holdout_every=holdout_every))
    weights = tables.make("weights", partial(health_weights, cycles, roles, end_cycles=3, least_effect=0.5))
    health = tables.make("health", partial(health_index, cycles, roles, weights, smoothing_cycles=smoothing))
    lifetimes = tables.read(partial(remaining_life, health, cap_cycles=9, curve_bins=bins))

    by_sensor, by_unit = {}, {}
    for (_, unit, sensor), rows in reference.unit_cycles(readings, lives, BASELINE).items():
        by_sensor.setdefault(sensor, {})[unit] = rows
        by_unit.setdefault(unit, []).extend(rows)
    for rows in by_unit.values():
        rows.sort(key=lambda r: r["cycle"])
    role = reference.roles(by_unit, holdout_every)
    assert {r["unit_id"]: r["role"] for r in listed(tables, roles)} == role

    weight = reference.weights(by_sensor, role, 3, 0.5)
    for r in listed(tables, weights):
        agree(
            r, dict(zip(("end_mean", "end_sd", "weight"), weight[r["sensor"]], strict=True)), ("end_mean", "end_sd"), r
        )
        assert r["weight"] == (None if weight[r["sensor"]][2] is None else pytest.approx(weight[r["sensor"]][2], 1e-9))

    found = listed(tables, health)
    # from the same z and weights, since bins are cut where two healths may be a rounding error apart
    expected, level = reference.health(by_sensor, role, weight, smoothing)
    assert len(found) == len(expected)
    for r in found:
        names = ("damage", "smoothed_damage", "health_index")
        numbers = dict(zip(names, expected[r["unit_id"], r["cycle"]], strict=True))
        agree(r, numbers | {"failure_level": level}, (*names[:2], "failure_level"), r)
        if level is None or abs(level) > 1e-6:
            agree(r, numbers, names, r)

    points = {
        (r["unit_id"], r["cycle"]): (
            r["health_index"],
            r["role"] == "training" and not r["is_baseline"],
            r["cycles_to_failure"],
        )
        for r in found
        if r["health_index"] is not None
    }
    left = reference.remaining(points, bins, 9)
    assert {(r["unit_id"], r["cycle"]) for r in lifetimes} == set(left)
    for r in lifetimes:
        expected_left = left[r["unit_id"], r["cycle"]]
        assert r["predicted_cycles"] == (None if expected_left is None else pytest.approx(expected_left, 1e-12)), r


@settings(max_examples=20, deadline=None, derandomize=True)
@given(plants, st.sampled_from([2, 7, 20]))
def test_trendability_is_that_of_the_reference(tables, plant, points):
    readings, lives = several(plant)
    cycles = unit_cycles(tables, readings, lives)
    roles = tables.make("roles", partial(unit_role, cycles))
    weights = tables.make("weights", partial(health_weights, cycles, roles))
    health = tables.make("health", partial(health_index, cycles, roles, weights))
    chosen = {"trend_smoothing_cycles": 1, "resampled_points": points}
    query = partial(ANALYSES["trendability"].expression, [cycles, health], chosen)
    found = ANALYSES["trendability"].finished(tables.arrow(query), chosen).to_pylist()
    curves = {}
    for (_, _, sensor), rows in reference.unit_cycles(readings, lives, BASELINE).items():
        if rows[-1]["cycles_to_failure"] is not None:
            curves.setdefault(sensor, []).append([r["value"] for r in rows])
    expected = {s: reference.least_correlation(v, points) for s, v in curves.items() if any(len(c) > 1 for c in v)}
    told = {r["sensor"]: r["trendability"] for r in found if r["sensor"] != "health_index"}
    assert told == {s: None if v is None else pytest.approx(v, rel=1e-7, abs=1e-7) for s, v in expected.items()}
