"""Resources against their brute-force twin, on plants that nobody chose: NULLs, zeros, ties and empty groups."""

import random
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tests.oracle import resources_reference as reference
from tests.oracle.seeds import seeds
from tests.plants import BuiltPlant

START = datetime(2024, 3, 4, 20, tzinfo=UTC)
SPAN = 9000
"""Seconds: business days begin 4,000 seconds apart from 20:00 on, near enough to see some of them."""


def at(second: int | None) -> datetime | None:
    return None if second is None else START + timedelta(seconds=second)


def day_of(second: int) -> date:
    """The business day begins at 21:10."""
    return (START + timedelta(seconds=second) - timedelta(hours=21, minutes=10)).date()


def built(instants: Sequence[str], inputs: dict[str, list[dict[str, Any]]], **settings: Any) -> BuiltPlant:
    rows = {
        name: [{k: at(v) if k in instants else v for k, v in row.items()} for row in found]
        for name, found in inputs.items()
    }
    return BuiltPlant(rows, business_day_starts="21:10", planned_by="window", unreported="running", **settings)


def interval(dice: random.Random, longest: int) -> tuple[int, int]:
    start = dice.choice([0, 4200, dice.randrange(SPAN // 10) * 10])
    return start, start + dice.choice([0, 10, dice.randrange(longest), longest])


def without_repeats(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return list({repr(row): row for row in rows}.values())


@pytest.mark.parametrize("seed", seeds(12))
def test_time_of_persons(seed: int) -> None:
    dice = random.Random(seed)
    rows = []
    for _ in range(dice.choice([1, 4, 12, 25])):
        start, end = interval(dice, 2000)
        kinds = ["attendance", "break"] if seed == 3 else ["attendance", "break", "work", "work", "work"]
        row = {"worker_id": dice.choice("ab"), "kind": dice.choice(kinds), "start_at": start, "end_at": end}
        row["machine_id"] = dice.choice([None, "m", "n", "o", "p", "q", "r", "s"]) if row["kind"] == "work" else None
        row["end_at"] = None if dice.random() < 0.05 else end
        rows.append(row)
    rows = without_repeats(rows)
    # a row without an end yields to one of the same start that has it
    ended = {(r["worker_id"], r["kind"], r["machine_id"], r["start_at"]) for r in rows if r["end_at"] is not None}
    kept = [
        r
        for r in rows
        if r["end_at"] is not None or (r["worker_id"], r["kind"], r["machine_id"], r["start_at"]) not in ended
    ]
    expected = reference.person_time(kept, day_of, reference.last_instant(rows, []))
    plant = built(("start_at", "end_at"), {"person_time": rows})
    columns = ("worker_id", "machine_id", "business_date", "attendance_us", "work_us", "unattended_work_us")
    assert {row[:3]: row[3:] for row in plant.rows("fct_person_time", *columns)} == expected


def report(machine_id: str, number: int, start: int, end: int, dice: random.Random) -> dict[str, Any]:
    total = dice.choice([0, 1, 7, 1000, None])
    good = None if total is None or dice.random() < 0.2 else dice.randint(0, total)
    return {
        "machine_id": machine_id, "order_id": f"o{number}", "start_at": start, "end_at": end,
        "total_qty": total, "good_qty": good,
    }  # fmt: skip


@pytest.mark.parametrize("has_shifts", [False, True])
@pytest.mark.parametrize("seed", seeds(8))
def test_energy(seed: int, has_shifts: bool) -> None:
    dice = random.Random(seed)
    meters = [("m", "electricity"), ("m", "gas"), ("n", None), (None, "electricity"), (None, None)]
    chosen = [meter for meter in meters if dice.random() < 0.6] or meters[:1]
    energy = []
    for machine_id, carrier in chosen:
        moment = dice.choice([0, 100])
        while moment < SPAN and dice.random() < 0.9:
            end = moment + dice.choice([0, 1, 700, 5000])
            if dice.random() < 0.8:
                wh = dice.choice([0, 1, 999, 200_000, 10**9 + 7])
                row = {"machine_id": machine_id, "carrier": carrier, "start_at": moment, "end_at": end}
                energy.append({**row, "energy_wh": wh})
            moment = max(end, moment + 1)
    production, shifts = [], []
    for machine_id in ("m", "n", "o"):
        # reports that begin and end with a business day: nothing is split
        for number, (start, end) in enumerate([(0, 4200), (4200, SPAN)]):
            if dice.random() < 0.8:
                production.append(report(machine_id, number, start, end, dice))
        if has_shifts:
            night = {"machine_id": machine_id, "shift": "night", "shift_date": date(2024, 3, 3)}
            shifts.append({**night, "start_at": 0, "end_at": SPAN})
    production.append(report("m", 9, SPAN, SPAN + 10, dice))
    inputs = {"energy": energy, "production": production, **({"shift": shifts} if has_shifts else {})}
    plant = built(("start_at", "end_at"), inputs)
    shift_end = {machine: end for machine, end in plant_windows(plant).items() if has_shifts}

    def dated(machine: str | None, second: int) -> date:
        start, end = shift_end.get(machine, (0, 0))
        return date(2024, 3, 3) if start <= second < end else day_of(second)

    by_day = reference.energy_by_day(energy, dated)
    use = plant.rows("fct_energy_use", "machine_id", "carrier", "business_date", "energy_wh")
    assert {row[:3]: row[3] for row in use} == by_day
    made = plant.rows("fct_production", "machine_id", "business_date", "total_qty", "good_qty")
    expected = reference.energy_facts(by_day, [row for row in made if row[1] is not None])
    facts = plant.rows("fct_energy", "machine_id", "business_date", "energy_wh", "total_qty", "good_qty")
    assert {row[:2]: row[2:] for row in facts} == expected


def plant_windows(plant: BuiltPlant) -> dict[str | None, tuple[int, int]]:
    """From and to which second the shift of each machine is observed."""
    rows = plant.rows("int_shift", "machine_id", "start_at", "end_at")
    return {m: ((a - START) // timedelta(seconds=1), (b - START) // timedelta(seconds=1)) for m, a, b in rows}


@pytest.mark.parametrize("seed", seeds(6))
def test_material(seed: int) -> None:
    dice = random.Random(seed)
    kinds = dice.sample(reference.KINDS, dice.randint(1, 6))
    rows = [
        {
            "material_id": dice.choice(["steel", "glue"]),
            "product_id": dice.choice([None, "p"]),
            "recorded_at": dice.choice([0, 4199, 4200, SPAN, dice.randrange(SPAN)]),
            "kind": dice.choice(kinds),
            "quantity": dice.choice([0, 1, 10**12]),
        }
        for _ in range(dice.choice([1, 5, 40]))
    ]
    plant = built(("recorded_at",), {"material_flow": rows})
    columns = ("material_id", "product_id", "business_date", *[f"{kind}_qty" for kind in reference.KINDS])
    assert {row[:3]: row[3:] for row in plant.rows("fct_material", *columns)} == reference.material(rows, day_of)


@pytest.mark.parametrize("seed", seeds(10))
def test_stock(seed: int) -> None:
    dice = random.Random(seed)
    rows = []
    for place in ("north", "south"):
        for item in dice.sample(["bolt", "nut", "b"], dice.randint(0, 3)) or ["bolt"]:
            for second in dice.sample([0, 1, 4199, 4200, 6000, SPAN], dice.randint(1, 5)):
                left = dice.choice([0, 1, 13, 10**9, None] if seed % 2 else [0, 5, 17])
                row = {"place": place, "item": item, "counted_at": second, "throughput_qty": left}
                rows.append({**row, "on_hand_qty": dice.choice([0, 0, 3, 10**9])})
    plant = built(("counted_at",), {"inventory": rows})
    columns = ("held_s", "held_qty_s", "ends_qty_s", "throughput_qty")
    found = plant.rows("fct_inventory", "place", "item", "count_no", "business_date", *columns)
    expected = reference.stock(rows, day_of)
    assert {row[:4]: row[4:] for row in found} == expected
    turns, average = reference.turns(rows, expected)
    assert plant.value("average_inventory") == (None if average is None else pytest.approx(average, rel=1e-12))
    assert plant.value("inventory_turns") == (None if turns is None else pytest.approx(turns, rel=1e-12))


@pytest.mark.parametrize("seed", seeds(8))
def test_capacity(seed: int) -> None:
    dice = random.Random(seed)
    bounds = [None, 0, 4200, 4201, SPAN]
    rates = []
    for number in range(dice.randint(0, 6)):
        start, end = dice.choice(bounds), dice.choice(bounds)
        basis = dice.choice([None, "rated", "maximum"])
        row = {"machine_id": "m", "basis": basis, "capacity_qty": dice.choice([1, 60, 70_001, 10**9 + number])}
        row["per_us"] = dice.choice([None, 1_000_000, 10_800_000_000, 7_777_777])
        is_backwards = start is not None and end is not None and end <= start
        rates.append({**row, "valid_from": start, "valid_to": None if is_backwards else end})
    rates = list({(r["basis"], r["valid_from"]): r for r in rates}.values())
    production = [report("m", 0, 0, SPAN, dice)]
    plant = built(("start_at", "end_at", "valid_from", "valid_to"), {"capacity": rates, "production": production})
    # the business days of 3 and 4 March, seen from 20:00: until 21:10, and a day from there
    days = {date(2024, 3, 3): (4200 - 86_400, 4200), date(2024, 3, 4): (4200, 4200 + 86_400)}
    planned = {date(2024, 3, 3): 4200, date(2024, 3, 4): SPAN - 4200}
    expected = {
        day: tuple(reference.capacity(planned[day], rates, basis, bounds) for basis in ("rated", "maximum"))
        for day, bounds in days.items()
    }
    columns = ("rated_capacity_milli_qty", "maximum_capacity_milli_qty")
    assert {row[0]: row[1:] for row in plant.rows("fct_capacity", "business_date", *columns)} == expected
