"""A machine's clock: it passes only through the time in which the machine is to work."""

from bisect import bisect_right
from collections.abc import Sequence

from plantkpi.demo.simulator.hours import Hours, length
from plantkpi.demo.simulator.model import Interval


class Clock:
    """The present instant `at`, always one in which the machine is to work, or `end` when none is left."""

    def __init__(self, available: Sequence[Interval], end: int) -> None:
        self.available = available
        self.end = end
        self.at = available[0][0] if available else end

    def jump(self, at: int) -> None:
        """Go to the first workable instant from `at` on."""
        index = bisect_right(self.available, (at, self.end + 1))
        if index and at < self.available[index - 1][1]:
            self.at = at
        else:
            self.at = self.available[index][0] if index < len(self.available) else self.end

    def work(self, seconds: int, limit: int) -> list[Interval]:
        """Spend so many workable seconds, fewer when `limit` comes first; return when they were."""
        spent: list[Interval] = []
        while seconds > 0 and self.at < min(limit, self.end):
            stretch_end = self.available[bisect_right(self.available, (self.at, self.end + 1)) - 1][1]
            piece = (self.at, min(stretch_end, self.at + seconds, limit))
            spent.append(piece)
            seconds -= length([piece])
            self.jump(piece[1])
        return spent


def by_block(spent: Sequence[Interval], hours: Hours) -> list[Interval]:
    """One interval per block of shifts: what a person would report as one stop, breaks included."""
    found: dict[Interval, Interval] = {}
    for start, end in spent:
        block = hours.block_at(start)
        found[block] = (found.get(block, (start, end))[0], end)
    return list(found.values())
