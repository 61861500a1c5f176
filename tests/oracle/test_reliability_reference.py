"""Reliability statistics against the twin, on random systems, lives and error logs with ties and empty groups."""

from datetime import UTC, datetime, timedelta
from functools import cache
from random import Random
from typing import Any

import pytest

from tests.oracle import reliability_reference as reference
from tests.oracle.reliability_reference import System, Watched
from tests.oracle.seeds import seeds
from tests.plants import BuiltPlant

HOUR = 3_600_000_000
SEEDS = seeds(4)
LIVES = range(10)
START = datetime(2024, 1, 1, tzinfo=UTC)


def systems_of(seed: int) -> dict[str, System]:
    """Few or many failures at whole hours, so that ages and intervals tie; some systems never fail."""
    random = Random(seed)
    found = {}
    for n in range(random.randint(1, 6)):
        end = random.choice([5, 40, 40, 100])
        ages = sorted(float(random.randint(1, end)) for _ in range(random.choice([0, 1, 3, 9])))
        found[f"s{n}"] = System(ages, float(end))
    found["busy"] = System([3.0, 3.0, 8.0, 20.0], 40.0)
    return found


@cache
def given(seed: int) -> BuiltPlant:
    systems = systems_of(seed)
    rows = [
        {"machine_id": name, "age_us": int(age) * HOUR, "failure_count": count}
        for name, system in systems.items()
        for age, count in [*[(age, 1) for age in system.ages], (system.end, 0)]
    ]
    Random(0).shuffle(rows)
    return BuiltPlant({"failure_age": rows})


def close(value: float | None) -> Any:
    """The value within rounding; None is None."""
    return None if value is None else pytest.approx(value, rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("terminated", ["time", "failure"])
@pytest.mark.parametrize("seed", SEEDS)
def test_trends(seed: int, terminated: str) -> None:
    systems = systems_of(seed)
    (row,) = given(seed).analysis("failure_trend", terminated=terminated)
    ended = reference.ended(systems, terminated)
    assert row["laplace_u"] == close(reference.laplace(ended, terminated))
    chi_square, df = reference.mil(ended, terminated)
    assert row["mil_chi_square"] == close(chi_square)
    assert row["mil_df"] == df
    assert (row["reversals"], row["reversal_pairs"]) == reference.reversals(list(systems.values()))


@pytest.mark.parametrize("seed", SEEDS)
def test_trends_by_system(seed: int) -> None:
    systems = systems_of(seed)
    rows = given(seed).analysis("failure_trend", by=["machine_id"])
    assert [row["machine_id"] for row in rows] == sorted(systems)
    for row in rows:
        own = [systems[row["machine_id"]]]
        assert row["laplace_u"] == close(reference.laplace(own, "time"))
        assert (row["reversals"], row["reversal_pairs"]) == reference.reversals(own)


@pytest.mark.parametrize("terminated", ["time", "failure"])
@pytest.mark.parametrize("seed", SEEDS)
def test_growth(seed: int, terminated: str) -> None:
    systems = systems_of(seed)
    (row,) = given(seed).analysis("reliability_growth", terminated=terminated)
    ended = reference.ended(systems, terminated)
    beta = reference.best_beta(ended)
    failures = sum(len(s.ages) for s in ended)
    assert row["failures"] == failures
    assert row["beta"] == pytest.approx(beta, rel=1e-6)
    expected = failures / sum(s.end ** row["beta"] for s in ended)
    assert row["lambda_per_h"] == pytest.approx(expected, rel=1e-9)
    assert row["cumulative_mtbf_h"] == pytest.approx(sum(s.end for s in ended) / failures, rel=1e-12)
    if row["fit_statistic"] is not None:
        assert row["fit_statistic"] == pytest.approx(reference.cramer_von_mises(ended, terminated), rel=1e-9)


@pytest.mark.parametrize("seed", SEEDS)
def test_mean_cumulative_function(seed: int) -> None:
    systems = systems_of(seed)
    plant = given(seed)
    expected = reference.mean_cumulative(list(systems.values()))
    for variance, place in (("poisson", 4), ("robust", 5)):
        rows = plant.analysis("mean_cumulative_function", variance=variance)
        assert [(r["age_h"], r["at_risk"], r["failures"]) for r in rows] == [e[:3] for e in expected]
        assert [r["mean_failures"] for r in rows] == pytest.approx([e[3] for e in expected], rel=1e-12)
        assert [r["mean_failures_se"] ** 2 for r in rows] == pytest.approx(
            [e[place] for e in expected], rel=1e-9, abs=1e-12
        )


def lives_of(seed: int) -> list[tuple[int, bool, str | None]]:
    random = Random(seed)
    found: list[tuple[int, bool, str | None]] = []
    for _ in range(random.choice([1, 5, 40])):
        failed = random.random() < 0.6
        found.append((random.randint(1, 15), failed, random.choice("abc") if failed else None))
    return found


@cache
def lives_plant() -> BuiltPlant:
    """The lives of each seed as a dataset."""
    rows = [
        {"dataset": f"d{seed}", "unit_id": f"u{n}", "life_cycles": t, "is_failed": failed, "failure_mode": mode}
        for seed in LIVES
        for n, (t, failed, mode) in enumerate(lives_of(seed))
    ]
    return BuiltPlant({"life": rows})


def found_of(seed: int, name: str) -> list[dict[str, Any]]:
    return [row for row in lives_plant().analysis(name) if row["dataset"] == f"d{seed}"]


@pytest.mark.parametrize("seed", seeds(10))
def test_survival_and_incidence(seed: int) -> None:
    lives = lives_of(seed)
    expected = reference.kaplan_meier(lives)
    rows = found_of(seed, "survival")
    assert [(r["life_cycles"], r["at_risk"], r["failures"]) for r in rows] == [e[:3] for e in expected]
    assert [r["survival"] for r in rows] == pytest.approx([e[3] for e in expected], rel=1e-12, abs=1e-15)
    assert [r["survival_se"] for r in rows] == [close(e[4]) for e in expected]
    found = {(r["failure_mode"], r["life_cycles"]): r["incidence"] for r in found_of(seed, "cumulative_incidence")}
    assert found == {key: pytest.approx(value, rel=1e-12) for key, value in reference.incidence(lives).items()}


@pytest.mark.parametrize("seed", seeds(10))
def test_incidences_and_survival_add_up_to_one(seed: int) -> None:
    last = {row["failure_mode"]: row["incidence"] for row in found_of(seed, "cumulative_incidence")}
    survival = min((r["survival"] for r in found_of(seed, "survival")), default=1.0)
    assert sum(last.values()) + survival == pytest.approx(1.0, rel=1e-12)


def watched_of(seed: int) -> list[Watched]:
    random = Random(seed)
    found = []
    for _ in range(3):
        failures = {(random.randint(0, 59), random.choice("pq")) for _ in range(random.choice([0, 2, 6]))}
        errors = {(random.randint(0, 60), random.choice(["e1", "e2"])) for _ in range(random.choice([0, 3, 12]))}
        found.append(Watched(60, sorted(failures), sorted(errors)))
    return found


@cache
def error_plant(seed: int) -> BuiltPlant:
    machines = watched_of(seed)

    def at(hour: int) -> datetime:
        return START + timedelta(hours=hour)

    inputs: dict[str, list[dict[str, Any]]] = {
        "machine": [{"machine_id": f"m{n}"} for n in range(len(machines))],
        "maintenance": [
            {"machine_id": f"m{n}", "kind": "corrective", "component": part, "failed_at": at(hour)}
            for n, m in enumerate(machines)
            for hour, part in m.failures
        ],
        "machine_error": [
            {"machine_id": f"m{n}", "error": name, "occurred_at": at(hour)}
            for n, m in enumerate(machines)
            for hour, name in m.errors
        ],
    }
    window = {"window_start": START, "window_end": at(60)}
    return BuiltPlant(inputs, failures_from="maintenance", planned_by="window", unreported="running", **window)


@pytest.mark.parametrize("horizon", [1, 10, 100])
@pytest.mark.parametrize("seed", SEEDS)
def test_errors_before_failures(seed: int, horizon: int) -> None:
    machines = watched_of(seed)
    plant = error_plant(seed)
    rows = plant.analysis("error_lift", horizon_h=float(horizon), failure_counting="component")
    columns = ("errors", "errors_watched", "errors_followed", "failures_preceded")
    assert {r["error"]: tuple(r[c] for c in columns) for r in rows} == reference.lift(machines, horizon)
    expected = reference.base(machines, horizon)
    for row in rows:
        assert row["base_ratio"] == (None if expected is None else pytest.approx(expected, rel=1e-12))
    pairs = plant.analysis("error_component", horizon_h=float(horizon))
    found = {(r["error"], r["component"]): (r["errors_followed"], r["failures_preceded"]) for r in pairs}
    assert found == reference.mapping(machines, horizon)
