"""Groups and filters by what failed select failures; units that failed otherwise, and machines, stay as exposure."""

from typing import Any

import pytest

from plantkpi.errors import ConfigError
from tests.plants import BuiltPlant, at

H = 3_600_000_000
MODES = {
    "V": (2, 10, 13, 23, 23, 28, 30, 65, 80, 88, 106, 143, 173, 247, 261),
    "W": (147, 181, 212, 245, 266, 275, 293),
}
DEVICE_G = BuiltPlant(
    {
        "life": [
            *[
                {"dataset": "G", "unit_id": f"{mode}{n}", "life_cycles": life, "is_failed": True, "failure_mode": mode}
                for mode, lives in MODES.items()
                for n, life in enumerate(lives)
            ],
            *[{"dataset": "G", "unit_id": f"c{n}", "life_cycles": 300, "is_failed": False} for n in range(8)],
        ]
    }
)
"""Meeker and Escobar 1998, example 15.6."""


def failure(machine: str, component: str | None, hour: float, count: int = 1) -> dict[str, Any]:
    return {"machine_id": machine, "component": component, "age_us": round(hour * H), "failure_count": count}


TWO = BuiltPlant(
    {
        "failure_age": [
            failure("A", "pump", 24),
            failure("A", "valve", 70),
            failure("A", "pump", 188),
            failure("A", "valve", 330),
            failure("A", None, 736, 0),
            failure("B", "pump", 96),
            failure("B", "pump", 574),
            failure("B", None, 740, 0),
        ]
    }
)
"""Two machines, observed to 736 and 740 h."""


def by_component(analysis: str, **settings: Any) -> dict[str | None, dict[str, Any]]:
    return {row["component"]: row for row in TWO.analysis(analysis, by=["component"], **settings)}


@pytest.mark.parametrize("mode", ["W", "V"])
def test_a_fit_of_one_mode_suspends_the_units_that_failed_otherwise(mode: str) -> None:
    """Published: W has Weibull shape 4.337 and scale 340.4, V 0.671 and 449.5."""
    published = {"W": (4.337, 340.4), "V": (0.671, 449.5)}
    rows = DEVICE_G.analysis("life_fit", where={"failure_mode": mode})
    (fit,) = [r for r in rows if (r["distribution"], r["method"]) == ("weibull", "maximum likelihood")]
    assert (fit["shape"], fit["scale_cycles"]) == pytest.approx(published[mode], rel=2e-4)
    assert (fit["units"], fit["failures"]) == (30, len(MODES[mode]))


def test_the_survival_of_one_mode_has_the_others_at_risk_until_they_fail() -> None:
    """At 147 the 12 earlier V have left: 18 at risk."""
    first = DEVICE_G.analysis("survival", where={"failure_mode": "W"})[0]
    assert (first["life_cycles"], first["at_risk"], first["failures"]) == (147, 18, 1)
    assert first["survival"] == pytest.approx(17 / 18)


def test_the_incidence_of_one_mode_is_a_share_of_all_units() -> None:
    plant = BuiltPlant(
        {
            "life": [
                {"dataset": "d", "unit_id": m, "life_cycles": n, "is_failed": True, "failure_mode": m}
                for n, m in ((10, "a"), (20, "b"))
            ]
        }
    )
    rows = plant.analysis("cumulative_incidence", where={"failure_mode": "b"})
    assert [(r["failure_mode"], r["life_cycles"], r["incidence"]) for r in rows] == [("b", 20, 0.5)]


def test_the_rate_of_a_mode_counts_the_cycles_of_all_units() -> None:
    """Lives of V add up to 1,292, of W to 1,619, of those that live to 2,400: 5,311 cycles."""
    found = {
        a.group["failure_mode"]: (a.numerator, a.denominator)
        for a in DEVICE_G.ask("life_failure_rate", by=["failure_mode"])
    }
    assert found == {"V": (15, 5311), "W": (7, 5311)}
    (one,) = DEVICE_G.ask("life_failure_rate", where={"failure_mode": "W"})
    assert (one.numerator, one.denominator) == (7, 5311)


def test_intervals_of_a_component_are_observed_on_all_machines() -> None:
    """1,476 h: four failures of the pump, two of the valve."""
    found = by_component("failure_intervals")
    assert {c: (r["systems"], r["failures"], r["exposure_h"], r["mtbf_h"]) for c, r in found.items()} == {
        "pump": (2, 4, 1476, 369),
        "valve": (2, 2, 1476, 738),
    }
    # A: 24, 164; B: 96, 478
    assert found["pump"]["interval_sum_h"] == 762
    (pump,) = TWO.analysis("failure_intervals", where={"component": "pump"})
    assert (pump["failures"], pump["exposure_h"], pump["mtbf_h"]) == (4, 1476, 369)


def test_the_trend_of_a_component_takes_all_machines_to_their_ends() -> None:
    """Pump: (882 - 1476) / sqrt((2 736² + 2 740²) / 12); valve: (400 - 736) / sqrt(2 736² / 12)."""
    found = by_component("failure_trend")
    assert (found["pump"]["laplace_u"], found["pump"]["laplace_p"]) == pytest.approx((-1.3941, 0.1633), abs=5e-5)
    assert (found["valve"]["laplace_u"], found["valve"]["laplace_p"]) == pytest.approx((-1.1182, 0.2635), abs=5e-5)
    assert found["valve"]["laplace_verdict"] == "no trend"
    # reversals of each machine's own intervals: the pump's 24, 164 and 96, 478
    assert (found["pump"]["reversals"], found["pump"]["reversal_pairs"]) == (2, 2)


def test_growth_of_a_component_is_that_of_all_machines() -> None:
    """A alone has failures of the valve: N / sum of ln(T / age) over A, whose closed form asks for one age of all."""
    plant = BuiltPlant(
        {
            "failure_age": [
                failure("A", "valve", 50),
                failure("A", "pump", 60),
                failure("A", "valve", 80),
                failure("A", None, 100, 0),
                failure("B", None, 100, 0),
            ]
        }
    )
    (row,) = plant.analysis("reliability_growth", where={"component": "valve"})
    # 2 / (ln 2 + ln 1.25) = 2 / 0.9162907; two systems of 100 h
    assert (row["beta"], row["systems"], row["exposure_h"]) == pytest.approx((2.1827133, 2, 200))


def test_the_mean_number_of_failures_of_a_component_is_over_all_machines() -> None:
    rows = TWO.analysis("mean_cumulative_function", by=["component"])
    valve = [(r["age_h"], r["at_risk"], r["mean_failures"]) for r in rows if r["component"] == "valve"]
    assert valve == [(70, 2, 0.5), (330, 2, 1.0)]


def test_a_component_of_one_machine_is_observed_on_the_others_too() -> None:
    found = {
        (r["machine_id"], r["component"]): r for r in TWO.analysis("failure_intervals", by=["machine", "component"])
    }
    assert {key: (r["failures"], r["exposure_h"]) for key, r in found.items()} == {
        ("A", "pump"): (2, 736),
        ("A", "valve"): (2, 736),
        ("B", "pump"): (2, 740),
        ("B", "valve"): (0, 740),
    }


@pytest.mark.parametrize("word", ["is_failed", "life_cycles"])
def test_units_cannot_be_chosen_by_how_they_ended(word: str) -> None:
    with pytest.raises(ConfigError, match=f"fct_life cannot be grouped or filtered by {word} here: units and time"):
        DEVICE_G.ask("mttf", by=[word])
    with pytest.raises(ConfigError, match=f"fct_life cannot be grouped or filtered by {word} here: units and time"):
        DEVICE_G.analysis("survival", where={word: "147"})


@pytest.mark.parametrize("word", ["is_end", "age_no", "source_file"])
def test_systems_cannot_be_chosen_by_their_failures(word: str) -> None:
    with pytest.raises(ConfigError, match=f"fct_failure_age cannot be grouped or filtered by {word} here"):
        TWO.analysis("failure_intervals", by=[word])


def reading(unit: str, cycle: int, slope: float) -> dict[str, Any]:
    value = 10.0 + cycle % 2 + slope * cycle
    return {"dataset": "d", "unit_id": unit, "cycle": cycle, "regime": "one", "sensor": "s", "value": value}


WORN = BuiltPlant(
    {
        "cycle_reading": [
            reading(unit, cycle, slope)
            for unit, slope in (("a", 0.3), ("b", 0.5), ("c", 0.4))
            for cycle in range(1, 41)
        ],
        "life": [
            {"dataset": "d", "unit_id": unit, "life_cycles": 40, "is_failed": unit != "c"} for unit in ("a", "b", "c")
        ],
    }
)


@pytest.mark.parametrize("analysis", ["remaining_life", "health_index", "unit_role", "health_onset"])
@pytest.mark.parametrize("unit", ["a", "c"])
def test_a_filter_by_unit_shows_one_unit_of_the_model_of_all(analysis: str, unit: str) -> None:
    of_all = [row for row in WORN.analysis(analysis) if row["unit_id"] == unit]
    assert len(of_all) > 0
    assert WORN.analysis(analysis, where={"unit_id": unit}) == of_all


def test_weights_of_a_model_belong_to_no_unit() -> None:
    with pytest.raises(ConfigError, match="health_weights has no 'unit_id' to group or filter by"):
        WORN.analysis("health_weights", where={"unit_id": "a"})


def ran(machine: str, start: str, end: str) -> dict[str, Any]:
    return {"machine_id": machine, "start_at": at(start), "end_at": at(end), "state": "running"}


def failed(machine: str, start: str, end: str, reason: str | None) -> dict[str, Any]:
    return {"machine_id": machine, "start_at": at(start), "end_at": at(end), "state": "failure", "reason": reason}


PRESSES = BuiltPlant(
    {
        "state_event": [
            ran("M1", "00:00", "08:00"),
            failed("M1", "08:00", "09:00", "motor"),
            ran("M1", "09:00", "17:00"),
            failed("M1", "17:00", "18:00", "pump"),
            ran("M1", "18:00", "+1 02:00"),
            failed("M1", "+1 02:00", "+1 05:00", "motor"),
            ran("M1", "+1 05:00", "+1 11:00"),
            failed("M1", "+1 11:00", "+1 12:00", None),
            ran("M2", "00:00", "10:00"),
        ]
    }
)
"""M1 runs 8 + 8 + 8 + 6 = 30 h, M2 10 h without a failure."""


def kpi_by(kpi: str, by: list[str], **where: str) -> dict[Any, tuple[Any, ...]]:
    found = PRESSES.ask(kpi, by=by, where=where)
    return {tuple(a.group.values()): (a.value, a.denominator) for a in found}


def test_the_mtbf_of_a_component_is_over_the_running_time_of_all_machines() -> None:
    assert kpi_by("mtbf", ["component"]) == {("motor",): (20, 2), ("pump",): (40, 1), (None,): (40, 1)}
    assert kpi_by("mtbf", ["component"], machine="M1") == {("motor",): (15, 2), ("pump",): (30, 1), (None,): (30, 1)}
    assert kpi_by("mtbf", [], component="motor") == {(): (20, 2)}
    assert kpi_by("mtbf", [], reason="motor") == {(): (20, 2)}


def test_a_component_that_did_not_fail_in_a_group_has_its_exposure() -> None:
    found = {
        tuple(a.group.values()): (a.numerator, a.value)
        for a in PRESSES.ask("failure_rate", by=["machine", "component"])
    }
    assert found["M1", "pump"] == (1, pytest.approx(1 / 30))
    assert found["M2", "pump"] == (0, 0)


def test_the_time_to_restore_a_component_is_its_own() -> None:
    assert kpi_by("mttr", ["component"]) == {("motor",): (2, 2), ("pump",): (1, 1), (None,): (1, 1)}


def test_failures_of_components_add_up_to_those_of_the_machine() -> None:
    (whole,) = PRESSES.ask("failures")
    assert sum(a.value or 0 for a in PRESSES.ask("failures", by=["component"])) == whole.value == 4


def test_a_kpi_that_counts_no_failures_has_no_component() -> None:
    (answer,) = PRESSES.ask("availability", by=["component"])
    assert (answer.value, answer.status) == (None, "refused")
    assert answer.reason == "does not count failures, so nothing of it belongs to a single component"


def test_an_analysis_of_the_time_of_machines_has_no_component() -> None:
    with pytest.raises(ConfigError, match="fct_production cannot be grouped or filtered by component: its time"):
        PRESSES.analysis("waterfall", by=["component"])


def test_failures_within_stops_of_known_length_belong_to_no_component() -> None:
    """An order with a stop of one failure of which nobody said when: it is not the motor's."""
    plant = BuiltPlant(
        {
            "production": [
                {
                    "machine_id": "M",
                    "order_id": "o",
                    "product_id": "p",
                    "start_at": at("00:00"),
                    "end_at": at("10:00"),
                    "total_qty": 1,
                }
            ],
            "order_stop": [
                {
                    "machine_id": "M",
                    "order_id": "o",
                    "state": "failure",
                    "reason": "jam",
                    "duration_us": H,
                    "stop_count": 2,
                }
            ],
        },
        planned_by="orders",
    )
    assert {a.group["component"]: a.value for a in plant.ask("failures", by=["component"])} == {None: 2}
