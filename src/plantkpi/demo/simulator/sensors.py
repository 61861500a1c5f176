"""Sensor readings of every operating hour, rising before those failures that announce themselves."""

from collections.abc import Iterator
from random import Random

from plantkpi.demo.simulator.lines import SENSORS
from plantkpi.demo.simulator.model import Life

Reading = tuple[str, int, str, float]
"""Unit, operating hour (the first is 1), sensor, value."""


def readings(lives: list[Life], rng: Random) -> Iterator[Reading]:
    """One reading per unit, begun operating hour and sensor; each unit has a level of its own."""
    for life in lives:
        levels = {sensor: level + rng.gauss(0, 2 * noise) for sensor, (level, noise) in SENSORS.items()}
        for cycle in range(1, life.cycles + 1):
            wear = _wear(life, min(cycle * 3600, life.lived_s))
            for sensor, (_, noise) in SENSORS.items():
                rise = life.mode.drift.get(sensor, 0.0) * wear
                yield life.unit_id, cycle, sensor, round(levels[sensor] + rise + rng.gauss(0, noise), 3)


def _wear(life: Life, age_s: int) -> float:
    """0 until the onset, 1 at the failure."""
    if life.onset_s is None or age_s <= life.onset_s:
        return 0.0
    return (age_s - life.onset_s) / (life.fails_at_s - life.onset_s)
