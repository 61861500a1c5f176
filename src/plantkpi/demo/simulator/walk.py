"""One machine's month: orders, changeovers, failures and small troubles, one after the other."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from math import log
from random import Random

from plantkpi.demo.simulator.clock import Clock, by_block
from plantkpi.demo.simulator.hours import Hours, length, without
from plantkpi.demo.simulator.model import Failure, Interval, Life, Machine, MachineRun, Order, Product, Stop

NO_ORDER, SETUP, MAINTENANCE, OPERATOR = "Kein Auftrag", "Rüsten", "Geplante Wartung", "Bedienereingriff"
OPERATORS = ("Jürgen", "Aylin", "Sören", "Marta", "Tomasz", "Bärbel")
SHORTEST_ORDER_S = 2 * 3600
SHORTEST_LIFE_S = 1800
OPEN_STOP_S = 900
OPERATOR_SHARE = 0.12
MINUTE, HOUR = 60, 3600


class Walk:
    """Walks a machine through its hours; `run` is what happened."""

    def __init__(
        self, machine: Machine, hours: Hours, maintenance: Sequence[Interval], change_at: int, rng: Random
    ) -> None:
        self.line, self.hours, self.change_at, self.rng = machine.line, hours, change_at, rng
        self.run = MachineRun(machine, [], [], [], list(maintenance), [])
        self.end = hours.blocks[-1][1]
        self.clock = Clock(without(hours.planned, maintenance), self.end)
        self.cuts = sorted({*hours.week_ends(), change_at, self.end})
        self.life = self._new_life()
        self.minor_in, self.other_in = (
            self._wait(self.line.minor_every_min / 60),
            self._wait(self.line.other_every_h),
        )

    def leave_open(self) -> None:
        """Have the machine wait for material from shortly before the end on, and still."""
        start = self.end - OPEN_STOP_S
        self.clock = Clock(without(self.clock.available, [(start, self.end)]), self.end)
        self._stop(start, None, "stopped", "Material fehlt")

    def go(self) -> MachineRun:
        """Walk to the end."""
        for start, end in self.run.maintenance:
            self._stop(start, end, "planned_stop", MAINTENANCE)
        while self.clock.at < self.end:
            limit = next(cut for cut in self.cuts if cut > self.clock.at)
            if limit - self.clock.at < SHORTEST_ORDER_S:
                self._spend(limit, limit, "idle", NO_ORDER)
            else:
                self._order(limit)
        self.run.lives.append(self.life)
        return self.run

    def _order(self, limit: int) -> None:
        start = self.clock.at
        product = self.line.products[self.rng.choices((0, 1, 2), (5, 3, 2))[0]]
        self._spend(round(self._lognormal(self.line.setup_min * MINUTE, 0.3)), limit, "setup", SETUP)
        wanted = round(self.line.order_h * HOUR * self.rng.uniform(0.6, 1.4))
        ran, last = 0, limit
        while ran < wanted and self.clock.at < limit:
            spent = self.clock.work(min(wanted - ran, *self._due()), limit)
            last = spent[-1][1] if spent else self.clock.at
            ran += length(spent)
            self._age(length(spent))
            if self.clock.at < self.end:
                self._trouble(last)
        self._count(product, (start, last if ran >= wanted else limit), ran)
        if self.rng.random() < self.line.idle_share:
            self._spend(round(self.rng.uniform(15, 75) * MINUTE), limit, "idle", NO_ORDER)

    def _due(self) -> tuple[int, int, int]:
        return self.life.fails_at_s - self.life.lived_s, self.minor_in, self.other_in

    def _age(self, seconds: int) -> None:
        self.life = replace(self.life, lived_s=self.life.lived_s + seconds)
        self.minor_in -= seconds
        self.other_in -= seconds

    def _trouble(self, at: int) -> None:
        """Whatever is due at the instant at which the machine last ran."""
        if self.life.lived_s >= self.life.fails_at_s:
            self._fail(at)
        elif self.minor_in <= 0:
            self.minor_in = self._wait(self.line.minor_every_min / 60)
            self._interrupt(at, round(self.rng.uniform(20, 280)), self.rng.choice(self.line.minor_stops))
        elif self.other_in <= 0:
            self.other_in = self._wait(self.line.other_every_h)
            self._interrupt(at, round(self.rng.uniform(6, 35) * MINUTE), self.rng.choice(self.line.other_stops))

    def _interrupt(self, at: int, seconds: int, reason: str) -> None:
        self._stop(at, at + seconds, "stopped", reason)
        self.clock.jump(at + seconds)

    def _fail(self, at: int) -> None:
        """The machine fails; now and then an operator stopped it a little before, until a little after."""
        repair = max(round(self._lognormal(self.life.mode.repair_h * HOUR, 0.45)), 6 * MINUTE)
        lead, tail = (self.rng.randint(60, 240), self.rng.randint(60, 240))
        has_operator = self.rng.random() < OPERATOR_SHARE
        failed = at + lead if has_operator else at
        restored = failed + repair
        if has_operator:
            self._interrupt(at, lead + repair + tail, OPERATOR)
        self._stop(failed, restored, "failure", self.life.mode.reason)
        started = failed + round(min(self.rng.uniform(3, 15) * MINUTE, repair / 2))
        self.run.lives.append(replace(self.life, is_failed=True))
        self.run.failures.append(Failure(self.run.lives[-1], failed, started, restored))
        self.life = self._new_life()
        self.clock.jump(restored + tail * has_operator)

    def _new_life(self) -> Life:
        machine_id, modes = self.run.machine.machine_id, self.line.modes
        mode = self.rng.choices(modes, [mode.weight for mode in modes])[0]
        fails_at = max(round(self.rng.expovariate(1 / (self.line.mtbf_h * HOUR))), SHORTEST_LIFE_S)
        onset = max(fails_at - round(self.rng.uniform(6, 16) * HOUR), 0) if mode.drift else None
        return Life(machine_id, f"{machine_id}-{len(self.run.lives) + 1:02}", mode, fails_at, onset)

    def _count(self, product: Product, when: Interval, ran: int) -> None:
        line, machine_id = self.line, self.run.machine.machine_id
        cycle = product.cycle_s if when[0] < self.change_at else product.new_cycle_s
        total = int(ran / (cycle * self.rng.uniform(*line.slowness)))
        scrap, rework = (
            round(total * share * self.rng.uniform(0.4, 1.6)) for share in (line.scrap_share, line.rework_share)
        )
        weights = [1 / rank**1.3 for rank in range(1, len(line.defects) + 1)]
        defects = Counter(self.rng.choices(line.defects, weights, k=scrap + rework))
        order_id = f"PO-{machine_id}-{len(self.run.orders) + 1:03}"
        operator = self.rng.choice(OPERATORS)
        self.run.orders.append(
            Order(
                machine_id,
                order_id,
                product.product_id,
                operator,
                *when,
                cycle,
                total,
                scrap,
                rework,
                defects,
            )
        )

    def _spend(self, seconds: int, limit: int, state: str, reason: str) -> None:
        for start, end in by_block(self.clock.work(seconds, limit), self.hours):
            self._stop(start, end, state, reason)

    def _stop(self, start: int, end: int | None, state: str, reason: str) -> None:
        self.run.stops.append(Stop(self.run.machine.machine_id, start, end, state, reason))

    def _wait(self, mean_h: float) -> int:
        return max(round(self.rng.expovariate(1 / (mean_h * HOUR))), 30)

    def _lognormal(self, median: float, sigma: float) -> float:
        return self.rng.lognormvariate(log(median), sigma)
