"""A baseline prediction of remaining life, to be beaten by whatever is more clever."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.ranges import Count
from plantkpi.catalog.registry import analysis
from plantkpi.portable import add_up, earliest, floor_divide, int64, is_known, latest, ratio

_BIN = ["dataset", "bin_no"]


@analysis(needs=("cycle_reading", "life"), is_model=True)
def remaining_life(health_index: ir.Table, *, cap_cycles: Count = 125, curve_bins: Count = 50) -> ir.Table:
    """One row per dataset, unit and cycle with a health index: how many cycles are left, as known at that cycle.

    The life curve is a histogram regression on the training units after their baseline: their cycles, ordered by
    health index, fall into `curve_bins` bins of as equal a count as ties allow (`bin_no`, 0 the least healthy), and
    `predicted_cycles` is the mean remaining life, capped at `cap_cycles`, of the training cycles in the bin that the
    unit's own health index falls into (`curve_cycles` of them). Remaining life is capped since health does not fall
    at first: 200 cycles cannot be distinguished from 150 by a sensor that has not moved. No prediction exceeds it.

    `cycles_to_failure` is what was truly left (NULL for units that have not failed). Predictions for training units
    are of units that the curve has seen; evaluate test or held-out ones (`role`). Everything is NULL without training
    units. The defaults (smoothing 10, bins 50, effect 2) gave the least error over held-out training units of C-MAPSS
    (five folds, cap 125), whose test units had no say.
    Source: the piecewise-linear target is that of Heimes 2008 (PHM08); histogram regression, textbook.
    """
    rows = health_index.filter(is_known(health_index.health_index))
    rows = rows.mutate(is_curve=((rows.role == "training") & ~rows.is_baseline).ifelse(1, 0))
    binned = _binned(rows, curve_bins)
    known = binned.filter(binned.is_curve == 1)
    capped = known.mutate(left_cycles=earliest(known.cycles_to_failure, ibis.literal(cap_cycles, "int64")))
    curve = capped.group_by(_BIN).agg(
        curve_cycles=lambda t: int64(t.count()),
        predicted_cycles=lambda t: ratio(add_up(t.left_cycles), t.count()),
    )
    found = binned.left_join(curve, _BIN)
    return found.select(
        "dataset",
        "unit_id",
        "cycle",
        "role",
        "is_baseline",
        "cycles_to_failure",
        "health_index",
        "bin_no",
        "curve_cycles",
        "predicted_cycles",
        cap_cycles=ibis.literal(cap_cycles, "int64"),
        curve_bins=ibis.literal(curve_bins, "int64"),
    )


def _binned(rows: ir.Table, bins: int) -> ir.Table:
    """Rows with the bin of their health: the share of curve rows that are no healthier, cut into equal parts.

    A row below every curve row falls into the bin of the lowest one, so no bin that is asked for is empty.
    """
    up_to = ibis.range_window(group_by="dataset", order_by="health_index", preceding=None, following=0)
    placed = rows.mutate(below=int64(rows.is_curve.sum().over(up_to)))
    sizes = (
        placed.filter(placed.is_curve == 1)
        .group_by("dataset")
        .agg(size=lambda t: int64(t.count()), least=lambda t: t.below.min())
    )
    found = placed.left_join(sizes, "dataset").select(*placed.columns, "size", "least")
    place = latest(found.below, found.least) - 1
    return found.mutate(bin_no=floor_divide(place * bins, found["size"]))
