"""Stops from the whole plant down to the reason."""

from collections.abc import Mapping

import ibis
import ibis.expr.types as ir

from plantkpi.analyses.loss_worth import WORTH, Rates, cells, worth
from plantkpi.catalog.ranges import NotNegative
from plantkpi.catalog.registry import analysis
from plantkpi.portable import int64, ratio

LEVELS = ("plant", "site", "area", "line", "machine", "state", "reason")
_PATH = ("site", "area", "line", "machine_id", "state", "reason")
_NO_RATES: Mapping[str, NotNegative] = {}


@analysis(needs=("state_event|maintenance|order_stop",))
def loss_tree(
    fct_stop: ir.Table,
    dim_machine: ir.Table,
    *,
    rate_per_hour: NotNegative | None = None,
    rate_by_line: Mapping[str, NotNegative] = _NO_RATES,
    rate_by_machine: Mapping[str, NotNegative] = _NO_RATES,
    currency: str = "",
) -> ir.Table:
    """One row per node of the tree plant, site, area, line, machine, state and reason of stop, parents first.

    `level_no` 0 is the plant, 6 the reason; columns below a node's level are NULL, as is a place that the machine
    list does not have. `loss_us` is time of stops in planned time (microseconds; planned stops are left out), as in
    `stop_pareto`; `parent_ratio` its share of the node above, `plant_ratio` of the whole. Children add up to their
    parent. `loss_h` and what follows it as in `stop_pareto`.
    """
    stops = fct_stop.filter(fct_stop.state != "planned_stop").select(
        "machine_id", "state", "reason", "ideal_cycle_us", "in_plan_us"
    )
    places = dim_machine.select("site", "area", "line", place_id="machine_id")
    placed = stops.left_join(places, stops.machine_id == places.place_id)
    rates = Rates(rate_per_hour, rate_by_line, rate_by_machine)
    numbered = rates.numbered(placed, dim_machine)
    leaves = cells(numbered, {"loss_us": numbered.in_plan_us}, _PATH)
    nodes = [
        leaves.select(
            "ideal_cycle_us",
            "rate_no",
            "loss_us",
            level_no=ibis.literal(n, "int64"),
            level=ibis.literal(level),
            **{c: leaves[c] if place < n else ibis.null("string") for place, c in enumerate(_PATH)},
        )
        for n, level in enumerate(LEVELS)
    ]
    keys = ["level_no", "level", *_PATH]
    long = ibis.union(*nodes, distinct=False)
    found = worth(long, keys, {}, rates, currency)
    return _shared(found).select(*keys, "loss_us", "parent_ratio", "plant_ratio", *WORTH).order_by(keys)


def _shared(nodes: ir.Table) -> ir.Table:
    """Nodes with their share of the sum of their siblings, which is their parent, and of the whole level."""
    parents = {
        f"parent_{c}": (nodes.level_no == n + 1).ifelse(ibis.null("string"), nodes[c]) for n, c in enumerate(_PATH)
    }
    named = nodes.mutate(**parents)
    siblings = ibis.window(group_by=["level_no", *parents])
    level = ibis.window(group_by="level_no")
    return named.mutate(
        parent_ratio=ratio(named.loss_us, int64(named.loss_us.sum().over(siblings))),
        plant_ratio=ratio(named.loss_us, int64(named.loss_us.sum().over(level))),
    )
