"""What lost time is worth: hours, parts that could have been made, and money."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

import ibis
import ibis.expr.types as ir

from plantkpi.portable import US_PER_HOUR, US_PER_MINUTE, count_if, in_order, number, ratio, total

LostUnitsOf = Literal["product", "mix"]
"""Whose ideal cycle turns lost time into lost parts."""

_CELL = ("ideal_cycle_us", "rate_no")


@dataclass(frozen=True)
class Rates:
    """What an hour costs: a machine's own rate before that of its line, before the general one."""

    rate_per_hour: float | None = None
    rate_by_line: Mapping[str, float] = field(default_factory=dict)
    rate_by_machine: Mapping[str, float] = field(default_factory=dict)

    @property
    def all(self) -> list[float]:
        """Each rate once; rows name it by its place."""
        general = [] if self.rate_per_hour is None else [self.rate_per_hour]
        return sorted({*general, *self.rate_by_line.values(), *self.rate_by_machine.values()})

    def numbered(self, rows: ir.Table, dim_machine: ir.Table) -> ir.Table:
        """The rows with `rate_no`, the place of the rate of their machine; NULL where there is none."""
        if not self.all:
            return rows.mutate(rate_no=ibis.null("int64"))
        lines = dim_machine.select(rate_machine_id="machine_id", rate_line="line")
        placed = rows.left_join(lines, rows.machine_id == lines.rate_machine_id)
        cases = [
            *_cases(placed.machine_id, self.rate_by_machine, self.all),
            *_cases(placed.rate_line, self.rate_by_line, self.all),
        ]
        general = ibis.null("int64") if self.rate_per_hour is None else _number(self.all, self.rate_per_hour)
        number = ibis.cases(*cases, else_=general) if cases else general
        return placed.mutate(rate_no=number).drop("rate_machine_id").drop("rate_line")

    def of(self, rate_no: ir.IntegerValue) -> ir.FloatingValue:
        """The rate of a place."""
        cases = [(rate_no == n, number(float(rate))) for n, rate in enumerate(self.all)]
        return ibis.cases(*cases, else_=ibis.null("float64")) if cases else ibis.null("float64")


def _number(rates: Sequence[float], rate: float) -> ir.IntegerScalar:
    return ibis.literal(rates.index(rate), "int64")


def _cases(
    column: ir.StringColumn, rates: Mapping[str, float], known: Sequence[float]
) -> list[tuple[ir.BooleanValue, ir.IntegerScalar]]:
    names = {rate: tuple(sorted(name for name, own in rates.items() if own == rate)) for rate in rates.values()}
    return [(column.isin(names[rate]), _number(known, rate)) for rate in sorted(names)]


def cells(rows: ir.Table, measures: Mapping[str, ir.IntegerColumn], by: Sequence[str]) -> ir.Table:
    """Sums by group, ideal cycle and rate; each NULL when a row does not know its part."""
    return rows.group_by([*by, *_CELL]).agg(**{name: total(column) for name, column in measures.items()})


def worth(
    rows: ir.Table,
    keys: Sequence[str],
    measures: Mapping[str, ir.IntegerColumn],
    rates: Rates,
    currency: str,
    lost_units_of: LostUnitsOf = "product",
) -> ir.Table:
    """The rows of `cells` added up by the keys: `loss_us` with what it is worth, and the measures.

    `loss_h`, `loss_min`; `lost_units`: parts of the product that was on the machine, time over its ideal cycle
    (product), or of the mean ideal cycle of what the group made, from `mix_us` over `mix_qty` (mix); `loss_cost`:
    hours times rate. NULL when of a part of the loss nobody knows the product, its rate, or the price.
    """
    is_nothing = rows.loss_us == 0
    hours = ratio(rows.loss_us, ibis.literal(US_PER_HOUR, "int64"))
    valued = rows.mutate(
        units_part=is_nothing.ifelse(0.0, ratio(rows.loss_us, rows.ideal_cycle_us)),
        cost_part=is_nothing.ifelse(0.0, hours * rates.of(rows.rate_no)),
        **{f"{name}_order": ibis.coalesce(rows[name], -1) for name in _CELL},
    )
    order = [f"{name}_order" for name in _CELL]
    # each on every row of its group
    added = valued.mutate(
        units_all=in_order(valued.units_part.sum(), keys, order),
        cost_all=in_order(valued.cost_part.sum(), keys, order),
    )
    mix = lost_units_of == "mix"
    sums = added.group_by(list(keys)).agg(
        loss_us=total(added.loss_us),
        **{name: total(added[column.get_name()]) for name, column in measures.items()},
        units_all=added.units_all.max(),
        cost_all=added.cost_all.max(),
        units_unknown=count_if(added.units_part.isnull()),
        cost_unknown=count_if(added.cost_part.isnull()),
        **({"mix_us": total(added.mix_us), "mix_qty": total(added.mix_qty)} if mix else {}),
    )
    nothing = ibis.null("float64")
    units = (sums.units_unknown > 0).ifelse(nothing, sums.units_all)
    if mix:
        units = sums.loss_us.cast("float64") * ratio(sums.mix_qty, sums.mix_us)
    return sums.mutate(
        loss_h=ratio(sums.loss_us, ibis.literal(US_PER_HOUR, "int64")),
        loss_min=ratio(sums.loss_us, ibis.literal(US_PER_MINUTE, "int64")),
        lost_units=units,
        loss_cost=(sums.cost_unknown > 0).ifelse(nothing, sums.cost_all),
        currency=ibis.literal(currency) if currency else ibis.null("string"),
    )


WORTH = ("loss_h", "loss_min", "lost_units", "loss_cost", "currency")
"""What `worth` adds to a loss."""
