"""When an excursion begins and ends: beyond the threshold, and back past `clear`."""

import pytest

from plantkpi.checks.alerts import excursions_of
from plantkpi.config.keys import Alert

LOW = Alert("low", "oee", below=0.6, clear=0.7)
HIGH = Alert("high", "scrap_ratio", above=0.1, clear=0.05)
PLAIN = Alert("plain", "oee", below=0.6)


def found(alert: Alert, *values: float | None) -> list[tuple[int, int | None, float, int]]:
    """Begin and end as numbers of periods, the worst value and how many values it lasted."""
    return [(e["begun"], e["ended"], e["worst"], e["periods"]) for e in excursions_of(enumerate(values), alert)]


@pytest.mark.parametrize(
    ("alert", "values", "expected"),
    [
        (LOW, (0.8, 0.7, 0.6), []),
        (LOW, (0.8, 0.59, 0.8), [(1, 2, 0.59, 1)]),
        (LOW, (0.59, 0.65, 0.55, 0.69, 0.7), [(0, 4, 0.55, 4)]),
        (LOW, (0.59, 0.7, 0.59), [(0, 1, 0.59, 1), (2, None, 0.59, 1)]),
        (LOW, (0.65, 0.65), []),
        (LOW, (0.5, None, None, 0.9), [(0, 3, 0.5, 1)]),
        (LOW, (None, None), []),
        (LOW, (), []),
        (HIGH, (0.1, 0.11, 0.08, 0.3, 0.05, 0.2), [(1, 4, 0.3, 3), (5, None, 0.2, 1)]),
        (PLAIN, (0.59, 0.6, 0.59), [(0, 1, 0.59, 1), (2, None, 0.59, 1)]),
    ],
)
def test_an_excursion_lasts_until_the_value_is_clear(
    alert: Alert, values: tuple[float | None, ...], expected: list[tuple[int, int | None, float, int]]
) -> None:
    assert found(alert, *values) == expected
