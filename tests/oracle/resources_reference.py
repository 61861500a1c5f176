"""Persons, energy, material, stock and capacity by brute force: plain loops over seconds, fractions and dictionaries.

Everything happens on whole seconds from 0. `day_of(second)` names the business day of an instant. Rows are
dictionaries with the columns of the canonical inputs, instants being seconds.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

Row = Mapping[str, Any]
DayOf = Callable[[int], Any]
US = 1_000_000
KINDS = ("consumed", "finished", "integrated", "production_loss", "storage_transport_loss", "other_loss")


def last_instant(person_time: Sequence[Row], others: Sequence[int]) -> int:
    """The last instant that anything was recorded at."""
    return max([t for r in person_time for t in (r["start_at"], r["end_at"]) if t is not None] + list(others))


def person_time(rows: Sequence[Row], day_of: DayOf, as_of: int) -> dict[tuple[Any, ...], tuple[Any, Any, Any]]:
    """(worker, machine or None, day) to attendance, work and unattended work in microseconds."""
    spoken: set[tuple[str, Any]] = set()
    attended_days: set[tuple[str, Any]] = set()
    active: dict[tuple[str, int], set[tuple[str, str | None]]] = defaultdict(set)
    for row in rows:
        end = as_of if row["end_at"] is None else row["end_at"]
        seconds = range(row["start_at"], max(end, row["start_at"]))
        for second in seconds or [row["start_at"]]:
            spoken.add((row["worker_id"], day_of(second)))
            if row["kind"] == "attendance":
                attended_days.add((row["worker_id"], day_of(second)))
        machine = row["machine_id"] if row["kind"] == "work" else None
        for second in seconds:
            active[row["worker_id"], second].add((row["kind"], machine))
    attendance: dict[Any, int] = defaultdict(int)
    unattended: dict[Any, int] = defaultdict(int)
    shares: dict[Any, Fraction] = defaultdict(Fraction)
    first: dict[Any, int] = {}
    worked: dict[Any, int] = defaultdict(int)
    for (worker, second), things in sorted(active.items()):
        day = day_of(second)
        kinds = {kind for kind, _ in things}
        machines = {machine for kind, machine in things if kind == "work"}
        for machine in machines:
            first.setdefault((worker, day, machine), second)
        if "break" in kinds:
            continue
        attendance[worker, day] += US * ("attendance" in kinds)
        worked[worker, day] += US * bool(machines)
        unattended[worker, day] += US * (bool(machines) and "attendance" not in kinds)
        for machine in machines:
            shares[worker, day, machine] += Fraction(US, len(machines))
    has_work = any(row["kind"] == "work" for row in rows)
    found: dict[tuple[Any, ...], tuple[Any, Any, Any]] = {}
    for worker, day in spoken:
        ordered = sorted(((at, m or "", m) for (w, d, m), at in first.items() if (w, d) == (worker, day)))
        whole: dict[str | None, int] = {}
        total = Fraction(0)
        for _, _, machine in ordered:
            before, total = total, total + shares[worker, day, machine]
            whole[machine] = int(total) - int(before)
        assert sum(whole.values()) == worked[worker, day]
        found[worker, None, day] = (
            attendance[worker, day] if (worker, day) in attended_days else None,
            whole.get(None, 0) if has_work else None,
            unattended[worker, day] if has_work else None,
        )
        for machine, us in whole.items():
            if machine is not None:
                found[worker, machine, day] = (0, us, 0)
    return found


def energy_by_day(rows: Sequence[Row], day_of: Callable[[str | None, int], Any]) -> dict[tuple[Any, ...], int]:
    """(machine, carrier, day) to watt hours; `day_of` takes the machine and a second."""
    found: dict[tuple[Any, ...], int] = defaultdict(int)
    for row in rows:
        start, end, energy = row["start_at"], row["end_at"], row["energy_wh"]
        where = (row["machine_id"], row["carrier"])
        if start == end:
            found[(*where, day_of(row["machine_id"], start))] += energy
        for second in range(start, end):
            until = int(Fraction(energy * (second + 1 - start), end - start))
            before = int(Fraction(energy * (second - start), end - start))
            found[(*where, day_of(row["machine_id"], second))] += until - before
    return dict(found)


def energy_facts(
    energy: Mapping[tuple[Any, ...], int], made: Sequence[tuple[str, Any, int | None, int | None]]
) -> dict[tuple[Any, ...], tuple[Any, Any, Any]]:
    """(machine or None, day) to watt hours, pieces and good pieces; `made` are rows of machine, day and quantities."""
    metered = {machine for machine, _, _ in energy if machine is not None}
    common = {day for machine, _, day in energy if machine is None}
    read: dict[Any, int] = defaultdict(int)
    for (machine, _, day), wh in energy.items():
        read[machine, day] += wh
    by_day: dict[Any, list[tuple[int | None, int | None]]] = defaultdict(list)
    for machine, day, total, good in made:
        by_day[machine, day].append((total, good))
    pieces: dict[Any, list[tuple[int | None, int | None]]] = defaultdict(list)
    for (machine, day), quantities in by_day.items():
        total, good = (known_sum(column) for column in zip(*quantities, strict=True))
        if total != 0:
            owner = None if machine not in metered and day in common else machine
            pieces[owner, day].append((total, good))
    found = {}
    for key in read.keys() | pieces.keys():
        columns = list(zip(*pieces[key], strict=True)) or [(), ()]
        found[key] = (read.get(key), known_sum(columns[0]), known_sum(columns[1]))
    return found


def known_sum(values: Sequence[int | None]) -> int | None:
    """The sum, None when one of them is."""
    return None if any(v is None for v in values) else sum(v for v in values if v is not None)


def material(rows: Sequence[Row], day_of: DayOf) -> dict[tuple[Any, ...], tuple[Any, ...]]:
    """(material, product, day) to a quantity for each kind."""
    recorded = {row["kind"] for row in rows}
    found: dict[tuple[Any, ...], dict[str, int]] = {}
    for row in rows:
        key = (row["material_id"], row["product_id"], day_of(row["recorded_at"]))
        found.setdefault(key, dict.fromkeys(KINDS, 0))[row["kind"]] += row["quantity"]
    return {key: tuple(q[kind] if kind in recorded else None for kind in KINDS) for key, q in found.items()}


def stock(rows: Sequence[Row], day_of: DayOf) -> dict[tuple[Any, ...], tuple[Any, ...]]:
    """(place, item, count number, day) to held seconds, stock x seconds, stock of both ends x seconds, throughput."""
    by_stock: dict[Any, list[Row]] = defaultdict(list)
    for row in rows:
        by_stock[row["place"], row["item"]].append(row)
    found: dict[tuple[Any, ...], tuple[Any, ...]] = {}
    for key, counts in by_stock.items():
        counts.sort(key=lambda r: r["counted_at"])
        for number, count in enumerate(counts, 1):
            if number == len(counts):
                found[(*key, number, day_of(count["counted_at"]))] = (0, 0, 0, 0)
                continue
            following = counts[number]
            start, end = count["counted_at"], following["counted_at"]
            left = following["throughput_qty"]
            for second in range(start, end):
                place = (*key, number, day_of(second))
                held, stock_s, ends_s, gone = found.get(place, (0, 0, 0, 0))
                step = (
                    None
                    if left is None
                    else int(Fraction(left * (second + 1 - start), end - start))
                    - int(Fraction(left * (second - start), end - start))
                )
                found[place] = (
                    held + 1,
                    stock_s + count["on_hand_qty"],
                    ends_s + count["on_hand_qty"] + following["on_hand_qty"],
                    None if step is None or gone is None else gone + step,
                )
    return found


def turns(rows: Sequence[Row], facts: Mapping[tuple[Any, ...], tuple[Any, ...]]) -> tuple[float | None, float | None]:
    """Inventory turns and average inventory of all places and items, over the time from first to last count."""
    counted = [(row["place"], row["item"]) for row in rows]
    spans = [row["counted_at"] for row in rows if counted.count((row["place"], row["item"])) > 1]
    if not spans:
        return None, None
    days = {day for (*_, day), (held, *_rest) in facts.items() if held}
    average = Fraction(sum(f[1] for f in facts.values()), min(max(spans) - min(spans), 86400 * len(days)))
    left = known_sum([f[3] for f in facts.values()])
    return (None if left is None or not average else float(left / average)), float(average)


def capacity(planned_s: int, rates: Sequence[Row], basis: str, day: tuple[int, int]) -> int | None:
    """Thousandths of pieces that a machine can make in a day's planned seconds at the rate valid then."""
    if planned_s == 0:
        return 0
    valid = [
        (r["valid_from"] is not None, r["valid_from"] or 0, -n, r)
        for n, r in enumerate(rates)
        if (r["basis"] or "rated") == basis
        and (r["valid_from"] is None or r["valid_from"] < day[1])
        and (r["valid_to"] is None or r["valid_to"] > day[0])
    ]
    if not valid:
        return None
    rate = max(valid, key=lambda v: v[:3])[3]
    per_us = 3600 * US if rate["per_us"] is None else rate["per_us"]
    return int(Fraction(rate["capacity_qty"] * 1000 * planned_s * US, per_us))
