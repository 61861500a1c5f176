"""Elements, tool states, orders, work orders and losses against their brute-force twin, on data nobody chose."""

import random
from datetime import date, timedelta
from typing import Any

import pytest

from tests.oracle import time_reference as reference
from tests.oracle.seeds import seeds
from tests.plants import BuiltPlant, at

HOUR = 3_600_000_000
SEEDS = seeds(12)
PLANTS = range(4)
PARTS = ("running", "setup", "failure", "stopped", "idle", "unreported")


def rows_of(seed: int) -> list[dict[str, Any]]:
    """Rows of fct_production whose books close, some with zeros and unknowns."""
    dice = random.Random(seed)
    unknown_reasons = dice.random() < 0.3
    return [row_of(dice, n, unknown_reasons) for n in range(dice.randint(1, 14))]


def row_of(dice: random.Random, n: int, unknown_reasons: bool) -> dict[str, Any]:
    scale = dice.choice([0, 1, 7, HOUR])
    times = {f"{part}_us": dice.choice([0, 0, 1, dice.randint(0, 9)]) * scale for part in PARTS}
    planned = sum(times.values())
    stop, off = dice.choice([0, 3 * scale]), dice.choice([0, 0, 5 * scale])
    cycle = dice.choice([None, 7, 30_000_000])
    made = dice.choice([0, 0, 3, 11])
    good, startup = dice.randint(0, made), None
    if dice.random() < 0.8:
        startup = dice.randint(0, made - good)
    down = dice.randint(0, 2) if times["stopped_us"] > 9 else 0
    known_cycle = cycle if cycle or dice.random() < 0.3 else 30_000_000
    row = {
        "machine_id": f"M{n % 3}",
        "product_id": dice.choice(["P", "Q", None]),
        "business_date": date(2024, 3, 4) + timedelta(days=dice.randint(0, 1)),
        "shift_no": n,
        **times,
        "planned_us": planned,
        "planned_stop_us": stop,
        "off_plan_us": off,
        "observed_us": planned + stop + off,
        "minor_stop_us": dice.randint(0, times["stopped_us"]),
        "stopped_down_us": down,
        "ideal_cycle_us": known_cycle,
        "ideal_us": None if known_cycle is None else made * known_cycle,
        "ideal_good_us": None if known_cycle is None else good * known_cycle,
        "ideal_startup_us": None if known_cycle is None or startup is None else startup * known_cycle,
        "total_qty": made,
        "good_qty": good,
        "off_plan_qty": 0,
        "failure_event_count": dice.choice([0, 0, 1, 4]),
    }
    delays = ("user_delay_us", "supplier_delay_us", "input_down_us", "facilities_down_us")
    return row | {c: None if unknown_reasons else dice.choice([0, down // 2]) for c in delays}


def values_of(plant: BuiltPlant, names: Any, **conventions: str) -> dict[str, float | None]:
    found = plant.ask(*names, conventions={k: [v] for k, v in conventions.items()})
    return {a.kpi: a.value for a in found}


def assert_close(found: dict[str, float | None], expected: dict[str, float | None]) -> None:
    assert {k for k, v in found.items() if v is None} == {k for k, v in expected.items() if v is None}
    known = {k: v for k, v in expected.items() if v is not None}
    assert {k: found[k] for k in known} == pytest.approx(known, rel=1e-12, abs=1e-15)


@pytest.mark.parametrize("seed", SEEDS)
def test_elements_and_losses_of_random_rows(seed: int) -> None:
    rows = rows_of(seed)
    plant = BuiltPlant({"fct_production": rows})
    expected = reference.hours(rows) | reference.losses(rows)
    assert_close(values_of(plant, expected), expected)


@pytest.mark.parametrize("stopped_as", ["standby", "unscheduled"])
@pytest.mark.parametrize("setup_as", ["engineering", "productive"])
@pytest.mark.parametrize("seed", seeds(6))
def test_tool_states_of_random_rows(seed: int, stopped_as: str, setup_as: str) -> None:
    rows = rows_of(seed)
    expected = reference.semi(rows, stopped_as, setup_as)
    found = values_of(BuiltPlant({"fct_production": rows}), expected, stopped_as=stopped_as, setup_as=setup_as)
    assert_close(found, expected)


@pytest.mark.parametrize("seed", SEEDS)
def test_waterfall_of_random_rows(seed: int) -> None:
    rows = rows_of(seed)
    plant = BuiltPlant({"fct_production": rows, "dim_machine": [{"machine_id": "M1", "line": "L"}]})
    rates = {"rate_per_hour": 60.0, "rate_by_line": {"L": 7.5}, "rate_by_machine": {"M2": 0.0}}
    found = {row["step"]: row for row in plant.analysis("waterfall", **rates)}
    assert {step: row["loss_us"] for step, row in found.items()} == reference.waterfall(rows)
    units = {column: reference.lost_units(rows, column) for column in ("setup_us", "failure_us", "idle_us")}
    assert_close(
        {column: found[step]["lost_units"] for column, step in zip(units, ("set-up", "failures", "idle"), strict=True)},
        units,
    )
    spent = reference.cost(rows, "setup_us", {"M0": 60.0, "M1": 7.5, "M2": 0.0}.get)
    assert_close({"cost": found["set-up"]["loss_cost"]}, {"cost": spent})


@pytest.mark.parametrize("mix_of", ["machine", "product", "machine_product", "none"])
@pytest.mark.parametrize("seed", SEEDS)
def test_drivers_of_random_rows(seed: int, mix_of: str) -> None:
    """The four effects are the twin's and add up to the change."""
    rows = [r | {"ideal_us": r["ideal_us"] or 0, "ideal_good_us": r["ideal_good_us"] or 0} for r in rows_of(seed)]
    # parts of the same row, so that no ideal time is good without being made
    rows = [r | {"ideal_good_us": min(r["ideal_us"], r["ideal_good_us"])} for r in rows]
    keys = {"machine": ["machine_id"], "product": ["product_id"], "none": []}.get(mix_of, ["machine_id", "product_id"])
    before, after = ([r for r in rows if r["business_date"].day == day] for day in (4, 5))
    periods = {
        "before_from": date(2024, 3, 4), "before_to": date(2024, 3, 5),
        "after_from": date(2024, 3, 5), "after_to": date(2024, 3, 6),
    }  # fmt: skip
    found = BuiltPlant({"fct_production": rows}).analysis("oee_drivers", mix_of=mix_of, **periods)
    expected, totals = reference.drivers(before, after, keys)
    if expected is None:
        assert {row["effect"] for row in found} <= {None}
        return
    # ideal times of random rows may be a million times what was planned
    close = 1e-12 * max(1.0, *totals, *map(abs, expected.values()))
    assert {row["driver"]: row["effect"] for row in found} == pytest.approx(expected, abs=close)
    assert sum(row["effect"] for row in found) == pytest.approx(totals[1] - totals[0], abs=close)
    assert found[0]["change"] == pytest.approx(totals[1] - totals[0], abs=close)


def minute(m: int) -> Any:
    return at("06:00") + timedelta(minutes=m)


def reports_of(dice: random.Random) -> list[dict[str, Any]]:
    """Reports of three machines that follow one another, some orders on several of them."""
    found = []
    for machine in ("a", "b", "c"):
        start = dice.randint(0, 20)
        for _ in range(dice.randint(0, 4)):
            end = start + dice.choice([1, 7, 30])
            numbered = dice.choice([10, 10, 20, None])
            made = dice.choice([None, 0, 8, 9])
            scrap = None if made is None else dice.randint(0, made)
            row = {"machine_id": machine, "order_id": dice.choice(["O1", "O2", "O3"]), "operation_no": numbered}
            row |= {"start": start, "end": end, "total_qty": made, "scrap_qty": scrap}
            found.append(row | {"planned_scrap_qty": dice.choice([None, 0, 2, 3])})
            start = end + dice.choice([0, 0, 11])
    return found


@pytest.mark.parametrize("seed", PLANTS)
def test_orders_of_random_reports(seed: int) -> None:
    dice = random.Random(seed)
    reports = reports_of(dice) or [{**dict.fromkeys(("total_qty", "scrap_qty", "planned_scrap_qty", "operation_no")),
                                    "machine_id": "a", "order_id": "O1", "start": 0, "end": 5}]  # fmt: skip
    given = [
        {k: v for k, v in r.items() if k not in ("start", "end")}
        | {"start_at": minute(r["start"]), "end_at": minute(r["end"])}
        for r in reports
    ]
    plant = BuiltPlant({"production": given}, planned_by="orders", unreported="running")
    expected = reference.orders(reports)
    names = list(next(iter(expected.values())))
    found: dict[str, dict[str, float | None]] = {}
    for a in plant.ask(*names, by=["order"]):
        if a.group["order"] is not None:
            found.setdefault(a.group["order"], {})[a.kpi] = a.value
    assert found.keys() == expected.keys()
    for order, values in expected.items():
        assert_close(found[order], values)


def work_orders_of(dice: random.Random) -> list[dict[str, Any]]:
    found = []
    for n in range(dice.randint(1, 6)):
        begin = dice.randint(-30, 110)
        waits = [dice.choice([0, 3, 10]) for _ in range(3)]
        if dice.random() < 0.6:
            detected, started = begin + waits[0], begin + waits[0] + waits[1]
            row = {"kind": "corrective", "failed": begin, "detected": detected, "started": started}
        else:
            row = {"kind": "preventive", "failed": None, "detected": None, "started": begin}
        row |= {"restored": row["started"] + waits[2] + dice.choice([0, 20, 60]), "component": f"c{n}"}
        if row["kind"] == "corrective" and dice.random() < 0.15:
            row["detected"] = None
        if row["kind"] == "corrective" and dice.random() < 0.1:
            row["started"] = None
        # what lies outside the window whole is none of it
        if row["restored"] > 0 and begin < 100:
            found.append(row)
    return found


@pytest.mark.parametrize("seed", seeds(8))
def test_maintenance_of_random_work_orders(seed: int) -> None:
    """A window of 100 minutes; orders reach over either end of it."""
    orders = work_orders_of(random.Random(seed))
    instants = ("failed", "detected", "started", "restored")
    given = [
        {"machine_id": "m", "kind": o["kind"], "component": o["component"]}
        | {f"{k}_at": None if o[k] is None else minute(o[k]) for k in instants}
        for o in orders
    ]
    plant = BuiltPlant(
        {"machine": [{"machine_id": "m"}], "maintenance": given},
        failures_from="maintenance",
        unreported="running",
        window_start=minute(0),
        window_end=minute(100),
    )
    expected = reference.maintenance(orders, 0, 100)
    active = expected.pop("active_us")
    assert_close(values_of(plant, expected), expected)
    values = [v for (v,) in plant.rows("fct_production", "corrective_active_us")]
    assert (None if None in values else sum(values)) == active


@pytest.mark.parametrize("seed", PLANTS)
def test_delays_of_random_stops(seed: int) -> None:
    """Stops one after the other, over a change of shift, each in planned time and by its own reason."""
    dice = random.Random(seed)
    lists = {"user_delay_reasons": ["u", "v"], "supplier_delay_reasons": ["s"], "facilities_reasons": ["f"]}
    events, start = [], 0
    for _ in range(12):
        end = start + dice.choice([1, 5, 17])
        state, reason = dice.choice(["failure", "stopped", "planned_stop", "running", "idle"]), dice.choice("uvsfx")
        events.append((start, end, state, reason))
        start = end
    rows = [
        {"machine_id": "m", "start_at": minute(a), "end_at": minute(b), "state": state, "reason": reason}
        for a, b, state, reason in events
    ]
    shifts = [
        {"machine_id": "m", "shift": name, "shift_date": minute(a).date(), "start_at": minute(a), "end_at": minute(b)}
        for name, a, b in (("A", 5, 40), ("B", 40, 60))
    ]
    plant = BuiltPlant({"state_event": rows, "shift": shifts}, planned_by="calendar", **lists)
    down = ("failure", "stopped", "planned_stop")
    for column, reasons in (
        ("user_delay_us", "uv"),
        ("supplier_delay_us", "s"),
        ("input_down_us", ""),
        ("facilities_down_us", "f"),
    ):
        for shift, a, b in (("A", 5, 40), ("B", 40, 60)):
            minutes = [
                m
                for m in range(a, b)
                for s, e, state, why in events
                if s <= m < e and state in down and why in reasons and reasons
            ]
            found = [us for name, us in plant.rows("fct_production", "shift", column) if name == shift]
            assert sum(found) == len(minutes) * 60_000_000
    standing = [
        m for m in range(5, 60) for s, e, state, why in events if s <= m < e and state == "stopped" and why in "uvsf"
    ]
    assert sum(us for (us,) in plant.rows("fct_production", "stopped_down_us")) == len(standing) * 60_000_000
