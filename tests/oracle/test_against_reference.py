"""The engine and the brute-force twin agree on plants that nobody chose."""

import math
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.oracle.engine import Engine, second
from tests.oracle.plants import plants, random_plant
from tests.oracle.reference import COLUMNS, Plant, Settings, TwinResult, kpis, reference
from tests.oracle.seeds import seeds

KPIS = {
    "availability": "availability", "performance": "performance", "quality_ratio": "quality_ratio", "oee": "oee",
    "teep": "teep", "ooe": "ooe", "scrap_ratio": "scrap_ratio", "rework_ratio": "rework_ratio", "mtbf": "mtbf_h",
    "mttr": "mttr_h", "inherent_availability": "inherent_availability",
}  # fmt: skip

SHARE = seeds(100)
CAMPAIGN = range(1000, 2000)


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine()


def clipped(slot: Any, window: tuple[int, int] | None) -> Any:
    """A shift is known by its start within the window."""
    return (slot[0], max(slot[1], window[0])) if isinstance(slot, tuple) and window else slot


def described_rules(engine: Engine) -> list[tuple[str, int, str]]:
    """What the engine turned away; the twin has one rule for all negative quantities."""
    return [
        (name, row, "quantity_negative" if rule.endswith("_negative") else rule)
        for name, row, rule in engine.rejected()
    ]


def assert_agrees(engine: Engine, plant: Plant, chosen: Settings) -> None:
    expected = reference(plant, chosen)
    engine.build(plant, chosen)
    assert sorted(described_rules(engine)) == sorted(expected.rejected)
    assert engine.timeline() == {m: states for m, states in expected.timeline.items() if states}
    assert_same_rows(engine, plant, expected)
    assert_same_failures(engine, expected)
    assert_same_stops(engine, plant, expected)
    told = engine.kpis(list(KPIS))
    for name, exact in ((k, kpis(expected.rows.values())[v]) for k, v in KPIS.items()):
        assert (told[name] is None) == (exact is None), name
        assert exact is None or math.isclose(told[name] or 0.0, float(exact), rel_tol=1e-12, abs_tol=0.0), name


def assert_same_rows(engine: Engine, plant: Plant, expected: TwinResult) -> None:
    found = engine.production(plant)
    rows = {(m, clipped(slot, expected.windows[m]), order): row for (m, slot, order), row in expected.rows.items()}
    assert sorted(found, key=repr) == sorted(rows, key=repr)
    for key, row in rows.items():
        assert {c: found[key][c] for c in COLUMNS} == {c: row[c] for c in COLUMNS}, key


def assert_same_failures(engine: Engine, expected: TwinResult) -> None:
    """Same failures; their component is told apart only in work orders, and checked in specs."""
    found = [
        (
            f["machine_id"],
            second(f["failed_at"]),
            f["restored_at"] and second(f["restored_at"]),
            f["is_open"],
            f["is_event"],
        )
        for f in engine.listed("int_failure")
    ]
    known = [
        (f.machine_id, f.failed, f.restored, f.is_open, f.begins_event)
        for failures in expected.failures.values()
        for f in failures
    ]
    assert sorted(found, key=repr) == sorted(known, key=repr)


def assert_same_stops(engine: Engine, plant: Plant, expected: TwinResult) -> None:
    """Same parts of the same stops, known by the row that reported them."""
    known = [s | {"slot": clipped(s["slot"], expected.windows[s["machine_id"]])} for s in expected.stops]
    assert in_order(engine.stops(plant)) == in_order(known)


def in_order(stops: list[dict[str, Any]]) -> list[tuple[tuple[str, Any], ...]]:
    return sorted((tuple(sorted(stop.items())) for stop in stops), key=repr)


@pytest.mark.parametrize("seed", SHARE)
def test_seeded_plants(engine: Engine, seed: int) -> None:
    assert_agrees(engine, *random_plant(seed))


@settings(
    max_examples=15,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.generate],  # shrinking a plant takes minutes
)
@given(plants())
def test_plants_that_hypothesis_makes(engine: Engine, made: tuple[Plant, Settings]) -> None:
    assert_agrees(engine, *made)


@pytest.mark.campaign
@pytest.mark.parametrize("seed", CAMPAIGN)
def test_a_thousand_plants(engine: Engine, seed: int) -> None:
    assert_agrees(engine, *random_plant(seed))
