"""Published OEE answers, from the plant's raw events to the KPI. The source of each is in its docstring."""

from typing import Any

import pytest

from tests.plants import BuiltPlant, at

MIN = 60_000_000
SIX = 5e-7


def minutes(start: float, length: float) -> dict[str, Any]:
    """An interval by minutes since 06:00."""
    from datetime import timedelta

    begin = at("06:00") + timedelta(minutes=start)
    return {"machine_id": "m", "start_at": begin, "end_at": begin + timedelta(minutes=length)}


def shift_of(
    length: float,
    total: int,
    good: int,
    cycle_us: int,
    *,
    breaks: float = 0,
    down: float = 0,
    setup: float = 0,
    **more: Any,
) -> BuiltPlant:
    """One shift with its breaks first, then set-up, then an unplanned stop; one order all through it."""
    day = {"shift": "day", "shift_date": at("00:00").date()}
    events = [minutes(breaks, setup) | {"state": "setup"}, minutes(breaks + setup, down) | {"state": "stopped"}]
    order = {"order_id": "o", "product_id": "p", "total_qty": total, "good_qty": good, **more}
    return BuiltPlant(
        {
            "shift": [minutes(0, length) | day, minutes(0, breaks) | day | {"is_break": True}]
            if breaks
            else [minutes(0, length) | day],
            "state_event": events,
            "production": [minutes(0, length) | order],
            "product_rate": [{"product_id": "p", "ideal_cycle_us": cycle_us}],
        },
        planned_by="calendar",
        unreported="running",
    )


def values(plant: BuiltPlant, *names: str) -> list[float | None]:
    return [plant.value(name) for name in names]


APQO = ("availability", "performance", "quality_ratio", "oee")


def test_vorne_canonical_shift() -> None:
    """B-1: Vorne, Fast Guide to OEE; arikanatakan/oee validation_cases.json."""
    plant = shift_of(480, 19_271, 19_271 - 423, 1_000_000, breaks=60, down=47)
    assert values(plant, *APQO) == pytest.approx([0.888095238, 0.861081323, 0.978049920, 0.747936508], abs=5e-10)
    assert values(plant, "teep", "utilisation") == pytest.approx([0.654444444, 0.875], abs=5e-10)
    assert plant.rows("fct_production", "ideal_good_us", "planned_us")[0] == (18_848_000_000, 420 * MIN)


def test_vorne_worksheet() -> None:
    """B-2: Vorne worksheet (scribd 49381305)."""
    plant = shift_of(480, 700, 675, 30_000_000, breaks=45, down=30)
    assert values(plant, *APQO) == pytest.approx([0.931034, 0.864198, 0.964286, 0.775862], abs=SIX)


def test_teeptrak_machining_centre() -> None:
    """B-4: arikanatakan/oee validation_cases.json; the source prints .6852, the product of rounded factors."""
    plant = shift_of(435, 312, 298, MIN, down=61.5, scrap_qty=5, rework_qty=9)
    assert values(plant, *APQO) == pytest.approx([0.858621, 0.835341, 0.955128, 0.685057], abs=SIX)
    assert plant.value("oee") == 17_880 / 26_100
    assert values(plant, "scrap_ratio", "rework_ratio") == [5 / 312, 9 / 312]


def test_reliamag() -> None:
    """B-5: arikanatakan/oee validation_cases.json."""
    plant = shift_of(420, 320, 304, MIN, down=60)
    assert values(plant, *APQO) == pytest.approx([0.857143, 0.888889, 0.95, 0.723810], abs=SIX)


def two_machines() -> BuiltPlant:
    def machine(name: str, planned: float, run: float, total: int, good: int) -> tuple[dict[str, Any], ...]:
        interval = minutes(0, planned) | {"machine_id": name}
        stop = minutes(0, planned - run) | {"machine_id": name, "state": "stopped"}
        order = interval | {"order_id": name, "product_id": "p", "total_qty": total, "good_qty": good}
        return interval | {"shift": "day", "shift_date": at("00:00").date()}, stop, order

    shifts, stops, orders = zip(machine("M1", 100, 90, 80, 80), machine("M2", 300, 150, 150, 135), strict=True)
    return BuiltPlant(
        {
            "machine": [{"machine_id": "M1", "line": "L"}, {"machine_id": "M2", "line": "L"}],
            "shift": shifts,
            "state_event": stops,
            "production": orders,
            "product_rate": [{"product_id": "p", "ideal_cycle_us": MIN}],
        },
        planned_by="calendar",
        unreported="running",
    )


def test_a_line_is_the_ratio_of_its_sums() -> None:
    """B-9: arikanatakan/oee README; the mean of the machines' OEE would be .625."""
    plant = two_machines()
    by_machine = {a.group["machine"]: a.value for a in plant.ask("oee", by=["machine"])}
    assert by_machine == {"M1": 0.8, "M2": 0.45}
    line = {a.kpi: a.value for a in plant.ask(*APQO, by=["line"])}
    assert line == pytest.approx(
        {"availability": 0.6, "performance": 0.958333, "quality_ratio": 0.934783, "oee": 0.5375}, abs=SIX
    )
    assert line["oee"] != pytest.approx(0.625, abs=0.01)


def test_mixed_products_need_quality_weighed_by_time() -> None:
    """B-10: own derivation; with quality by count, A x P x Q would be .454545."""
    plant = BuiltPlant(
        {
            "state_event": [minutes(0, 40) | {"state": "stopped"}],
            "production": [
                minutes(40, 100) | {"order_id": "x", "product_id": "X", "total_qty": 100, "good_qty": 100},
                minutes(140, 100) | {"order_id": "y", "product_id": "Y", "total_qty": 1000, "good_qty": 500},
            ],
            "product_rate": [
                {"product_id": "X", "ideal_cycle_us": MIN},
                {"product_id": "Y", "ideal_cycle_us": MIN // 10},
            ],
        },
        unreported="running",
    )
    assert values(plant, "availability", "performance", "oee") == pytest.approx([0.833333, 1.0, 0.625], abs=SIX)
    assert plant.value("quality_ratio", quality_weights="ideal_time") == 0.75
    assert plant.value("quality_ratio", quality_weights="count") == pytest.approx(0.545455, abs=SIX)


def test_six_big_losses() -> None:
    """B-11: arikanatakan/oee tests."""
    plant = BuiltPlant(
        {
            "state_event": [minutes(0, 30) | {"state": "setup"}, minutes(30, 50) | {"state": "failure"}],
            "production": [
                minutes(0, 480)
                | {"order_id": "o", "product_id": "p", "total_qty": 700, "good_qty": 600, "startup_reject_qty": 40}
            ],
            "product_rate": [{"product_id": "p", "ideal_cycle_us": MIN // 2}],
        },
        unreported="running",
    )
    losses = {row["loss"]: row["loss_us"] for row in plant.analysis("six_big_losses")}
    assert losses == {
        "breakdowns": 50 * MIN,
        "set-up and adjustment": 30 * MIN,
        "idling and minor stops": 0,
        "reduced speed": 50 * MIN,
        "process defects": 30 * MIN,
        "reduced yield": 20 * MIN,
        "waiting for orders": 0,
        "unreported": 0,
        "quality": 50 * MIN,
    }


def test_world_class_benchmark() -> None:
    """B-14: Nakajima: 900 of 1,000 minutes run, 855 of them at ideal speed, one part in 1,000 lost."""
    plant = shift_of(1000, 855_000, 854_145, MIN // 1000, down=100)
    assert values(plant, *APQO) == pytest.approx([0.9, 0.95, 0.999, 0.854145], abs=SIX)


def test_vegetable_oil_plant() -> None:
    """B-13: Tonny et al. 2023, DOI 10.5267/j.msl.2022.12.002: .6335 x .6120 x .96929 = 37.6 %."""
    plant = shift_of(10_000, 3_877_020, 3_757_957, MIN // 1000, down=3_665)
    assert plant.value("oee") == pytest.approx(0.375796, abs=SIX)


@pytest.mark.parametrize(
    ("hours", "failures", "repair_h", "mtbf", "mttr", "inherent"),
    [(1000, 5, 50, 200, 10, 0.952381), (10_000, 5, 50, 2000, 10, 0.995025)],
)
def test_mtbf_and_mttr(hours: int, failures: int, repair_h: int, mtbf: float, mttr: float, inherent: float) -> None:
    """B-28 (arikanatakan/oee) and B-29: operating hours, failures and hours of repair."""
    each, between = repair_h * 60 // failures, hours * 60 / failures
    events = [minutes(n * (between + each) + between, each) | {"state": "failure"} for n in range(failures)]
    end = minutes(0, hours * 60 + repair_h * 60)
    plant = BuiltPlant(
        {"state_event": events}, unreported="running", window_start=end["start_at"], window_end=end["end_at"]
    )
    assert values(plant, "mtbf", "mttr", "inherent_availability") == pytest.approx([mtbf, mttr, inherent], abs=SIX)


def test_operations_of_a_route_fall_off_from_what_the_first_made() -> None:
    """ISO 22400-2 KPI 15 and 18 by hand: 1,000 made, 40 lost at the first step, 24 at the second."""

    def operation(number: int, start: float, total: int, scrap: int, **more: Any) -> dict[str, Any]:
        row = {"order_id": "o", "product_id": "p", "operation_no": number, "total_qty": total, "scrap_qty": scrap}
        return minutes(start, 60) | row | more

    plant = BuiltPlant(
        {
            "production": [
                operation(10, 0, 1000, 40, inspected_qty=1000, first_pass_qty=930),
                operation(20, 60, 960, 24, inspected_qty=960, first_pass_qty=900),
            ]
        },
        unreported="running",
    )
    by_step = {a.group["operation"]: a.value for a in plant.ask("fall_off_ratio", by=["operation"])}
    assert by_step == {10: 0.04, 20: 0.024}
    assert plant.value("first_pass_yield") == 1830 / 1960
    refused = plant.ask("fall_off_ratio")[0]
    assert (refused.value, refused.status) == (None, "refused")
