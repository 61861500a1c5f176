"""KPIs of the simulated plant recover what was put into it, within what chance allows.

The bounds are stated where they are used; the seed is fixed, so that a test either always holds or never.
"""

from collections.abc import Iterator
from math import sqrt
from pathlib import Path
from typing import Any

import pytest

from plantkpi.build.build import build
from plantkpi.config.plant import load_plant
from plantkpi.demo.simulator.lines import LINES
from plantkpi.demo.simulator.simulate import simulate
from plantkpi.demo.simulator.truth import Truth
from plantkpi.ingest.ingest import ingest
from plantkpi.query.answers import Question, answers
from plantkpi.query.session import Session, opened

DEMO = Path(__file__).parents[2] / "data" / "demo"


@pytest.fixture(scope="module")
def simulated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Session, Truth]]:
    """The demo plant, built, with the true answers."""
    folder = tmp_path_factory.mktemp("demo")
    (folder / "plant.toml").write_bytes((DEMO / "plant.toml").read_bytes())
    truth = simulate(folder / "raw")
    plant = load_plant(folder)
    ingest(plant)
    build(plant)
    with opened(plant) as session:
        yield session, truth


def by_machine(session: Session, kpi: str) -> dict[str, float]:
    found = answers(Question([kpi], ["machine_id"]), session.tables, session.inputs)
    return {a.group["machine_id"]: a.value for a in found if a.value is not None}


def test_the_injected_mtbf_lies_within_the_chi_square_interval_of_every_machine(
    simulated: tuple[Session, Truth],
) -> None:
    """At 99.9 %: of six machines one would miss by chance in 170 plants."""
    session, truth = simulated
    rows = session.rows("mtbf_interval", ["machine_id"], settings={"confidence": 0.999}).to_pylist()
    assert len(rows) == 6
    for row in rows:
        injected = truth.machines[row["machine_id"]].injected_mtbf_h
        assert row["mtbf_lower_h"] < injected < row["mtbf_upper_h"], row


def test_failures_are_those_that_happened(simulated: tuple[Session, Truth]) -> None:
    """Each machine's, but for work orders that the dirt made unusable (at most 3 % of the rows)."""
    session, truth = simulated
    lost = sum(truth.faults["maintenance"].values())
    counted, true = by_machine(session, "failures"), {m: t.failure_count for m, t in truth.machines.items()}
    assert all(0 <= true[m] - counted[m] <= lost for m in true)
    assert sum(counted.values()) >= 0.95 * sum(true.values())


def test_scrap_is_that_which_was_injected(simulated: tuple[Session, Truth]) -> None:
    """Against the truth within what lost reports weigh; against the line's share within four standard errors."""
    session, truth = simulated
    shares = {line.name: line.scrap_share for line in LINES}
    for machine, ratio in by_machine(session, "scrap_ratio").items():
        true = truth.machines[machine]
        assert ratio == pytest.approx(true.scrap_qty / true.total_qty, rel=0.05)
        share = shares[true.line]
        assert abs(ratio - share) < 4 * sqrt(share * (1 - share) / true.total_qty) + 0.05 * share


def test_availability_is_the_true_one(simulated: tuple[Session, Truth]) -> None:
    """Within half a point: stops that the dirt made unusable count as running."""
    session, truth = simulated
    for machine, value in by_machine(session, "availability").items():
        true = truth.machines[machine]
        assert value == pytest.approx(true.running_s / true.planned_s, abs=0.005)


def test_the_onset_of_wear_is_found_after_it_began_and_before_the_failure(simulated: tuple[Session, Truth]) -> None:
    """Of failures whose sensors rise for six hours or more after the baseline, four in five warn; none before."""
    session, truth = simulated
    found: dict[str, list[dict[str, Any]]] = {}
    for row in session.rows("degradation_onset").to_pylist():
        found.setdefault(row["unit_id"], []).append(row)
    baseline = session.plant.settings["baseline_cycles"]
    warned, validated = 0, 0
    for failure in truth.failures:
        life = failure.life
        began = life.drift_onset_cycle
        if began is None or began <= baseline or life.unit_id not in found:
            continue
        validated += 1
        drifting = [row for row in found[life.unit_id] if life.mode.drift.get(row["sensor"])]
        onsets = [row["onset_cycle"] for row in drifting if row["onset_cycle"] is not None]
        assert all(began <= onset <= life.cycles for onset in onsets), (life.unit_id, began, onsets)
        warned += bool(onsets)
    assert validated >= 10
    assert warned >= 0.8 * validated
