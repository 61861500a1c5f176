"""Whether failures of repaired systems come faster or slower as they age."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import ibis
import ibis.expr.types as ir

from plantkpi.analyses.failure_ages import (
    AgeBasis,
    FailureCounting,
    Terminated,
    added,
    counted,
    failure_ages,
    sum_int,
    whole,
)
from plantkpi.analyses.trend_tests import NUMBERS, WORDS, tested
from plantkpi.catalog.ranges import Share
from plantkpi.catalog.registry import analysis
from plantkpi.portable import count_if, int64, ratio

if TYPE_CHECKING:
    import pyarrow as pa

_BITS = 21
"""Intervals of one system are ranked in so many bits: two million failures of one machine."""

_SUMS = ("sum_age_h", "half_age_h", "square_age_h2", "sum_log", "zero_ages", "unknown_rows", "grouped_rows")


def _finish(rows: "pa.Table", *, significance: Share = 0.05) -> "pa.Table":
    """Laplace's U, the chi-square of MIL-HDBK-189 and reverse arrangements, each with p-value and verdict."""
    import pyarrow as pa

    found = [{"significance": significance} | tested(row, significance) for row in rows.to_pylist()]
    kept = [field for field in rows.schema if field.name not in (*_SUMS, "reversals_sd")]
    numbers = [pa.field(name, pa.float64()) for name in (*NUMBERS, "significance")]
    words = [pa.field(name, pa.string()) for name in WORDS]
    return pa.Table.from_pylist(found, schema=pa.schema([*kept, *numbers, *words]))


@analysis(needs=("state_event|maintenance|failure_age",), finish=_finish)
def failure_trend(
    fct_failure_age: ir.Table,
    *,
    by: Sequence[str] = (),
    age_basis: AgeBasis = "operating",
    failure_counting: FailureCounting = "event",
    terminated: Terminated = "time",
) -> ir.Table:
    """One row per group of `by` (or one): trend tests on the ages of failures, systems pooled.

    `systems`, `systems_failed`, `failures`; `failures_tested`: with observation ended by time all of them; with
    `terminated` failure each system ends at its last failure, which carries no information and is left out. Ages count
    from the system's own start, never from a later window.
    Laplace: `laplace_u` = (sum of ages - sum of n T / 2) / sqrt(sum of n T^2 / 12), standard normal.
    MIL-HDBK-189: `mil_chi_square` = 2 sum of ln(T / age), chi-square with `mil_df` = 2 n.
    Reverse arrangements: `reversals`, pairs of intervals of one system of which the later is longer, of
    `reversal_pairs`; equal ones are none (a tie speaks for no improvement). `reversals_z` with the correction of
    one half; `reversals_p` exact for one system of up to 30 intervals, else normal.
    p-values are two-sided. Verdicts at `significance`: improving (intervals grow), deteriorating, or no trend. No
    trend is assumed by the three. NULL with a `reason`: ages unknown or counted by interval; nothing to test;
    an age of 0, which has no logarithm. NIST/SEMATECH e-Handbook 8.2.3.4; MIL-HDBK-189A.
    """
    rows = failure_ages(
        fct_failure_age, by, age_basis=age_basis, failure_counting=failure_counting, terminated=terminated
    )
    keys = list(dict.fromkeys([*by, "machine_id"]))
    systems = _systems(rows, keys, terminated)
    order = ["machine_id"]
    n, end, square = systems.tested, systems.end_h.fill_null(0.0), systems.intervals
    summed = added(
        systems,
        by,
        order,
        {
            "sum_age_h": systems.age_h,
            "half_age_h": n * end * 0.5,
            "square_age_h2": ratio(n * end * end, ibis.literal(12)),
            "sum_log": systems.log,
            "exposure_sum_h": systems.end_h,
            "variance": ratio(square * (square - 1) * (2 * square + 5), ibis.literal(72)),
        },
    )
    return whole(
        summed,
        by,
        systems=int64(summed.count()),
        systems_failed=count_if(summed.intervals > 0),
        failures=sum_int(summed.failures),
        failures_tested=sum_int(summed.tested),
        exposure_h=summed.exposure_sum_h.max(),
        sum_age_h=summed.sum_age_h.max(),
        half_age_h=summed.half_age_h.max(),
        square_age_h2=summed.square_age_h2.max(),
        sum_log=summed.sum_log.max(),
        reversals=sum_int(summed.reversals),
        reversal_pairs=sum_int(summed.pairs),
        reversals_sd=summed.variance.max().sqrt(),
        zero_ages=sum_int(summed.zero_ages),
        unknown_rows=sum_int(summed.unknown_rows),
        grouped_rows=sum_int(summed.grouped_rows),
        age_basis=ibis.literal(age_basis),
        failure_counting=ibis.literal(failure_counting),
        terminated=ibis.literal(terminated),
    ).order_by(list(by) or ["systems"])


def _systems(rows: ir.Table, keys: Sequence[str], terminated: str) -> ir.Table:
    """One row per system: sums over its failures and reversals of its intervals."""
    by_age = ibis.window(group_by="system_no", order_by="age_no")
    failed = rows.filter(rows.is_exact).select("system_no", "age_no", "us", "age_h", "end_h")
    placed = failed.mutate(
        place=int64(ibis.row_number().over(by_age)),
        last_no=failed.age_no.max().over(ibis.window(group_by="system_no")),
        gap_us=(failed.us - failed.us.lag().over(by_age).fill_null(0)).fill_null(0),
    )
    # the later of equal intervals comes first, so that equal ones are no reversal
    shortest_first = ibis.window(group_by="system_no", order_by=["gap_us", ibis.desc("age_no")])
    ranked = placed.mutate(rank=int64(ibis.row_number().over(shortest_first)))
    reversed_ = _reversed_pairs(ranked)
    is_tested = ibis.literal(True) if terminated == "time" else reversed_.age_no < reversed_.last_no
    positive = is_tested & (reversed_.age_h > 0)
    # where there is no logarithm a harmless number is given to it
    log = ratio(reversed_.end_h, positive.fill_null(False).ifelse(reversed_.age_h, reversed_.end_h)).nullif(0.0).ln()
    unknown = ibis.null("float64")
    tested = reversed_.mutate(is_tested=is_tested, log=log, is_zero=is_tested & (reversed_.us == 0))
    tested = added(
        tested,
        ["system_no"],
        ["age_no"],
        {"sum_age": tested.is_tested.ifelse(tested.age_h, unknown), "sum_log": tested.log},
    )
    sums = tested.group_by("system_no").agg(
        intervals=int64(tested.count()),
        tested=counted(tested.is_tested),
        age_h=tested.sum_age.max(),
        log=tested.sum_log.max(),
        reversals=sum_int(tested.reversals),
        zero_ages=counted(tested.is_zero),
    )
    systems = rows.group_by([*keys, "system_no"]).agg(
        end_h=rows.end_h.max(),
        failures=sum_int(rows.failures),
        unknown_rows=counted(rows.is_unknown),
        grouped_rows=counted(rows.from_h.notnull()),
    )
    joined = systems.left_join(sums, "system_no").drop("system_no_right")
    n = joined.intervals.fill_null(0)
    zeros = {c: joined[c].fill_null(0) for c in ("intervals", "tested", "reversals", "zero_ages")}
    return joined.mutate(**zeros, pairs=ratio(n * (n - 1), ibis.literal(2)).floor().cast("int64"))


def _reversed_pairs(ranked: ir.Table) -> ir.Table:
    """`reversals`: for each interval the earlier ones of its system that are shorter.

    Two ranks differ first in one bit, counted from the highest: for each bit the earlier ranks that agree above it
    and have a 0 where this one has a 1. Twenty running sums in place of a join of every interval with every other.
    """
    counts = {}
    for bit in range(_BITS):
        above = (ranked["rank"] >> (bit + 1)).name(f"above_{bit}")
        is_set = (ranked["rank"] >> bit) & 1
        before = ibis.rows_window(group_by=[ranked.system_no, above], order_by="age_no", preceding=(None, 1))
        zeros = (1 - is_set).cast("float64").sum().over(before)  # travels: whole numbers
        counts[f"before_{bit}"] = (is_set == 1).ifelse(zeros.fill_null(0.0), 0.0)
    found = ranked.mutate(**counts)
    whole_count = found.before_0
    for bit in range(1, _BITS):
        whole_count = whole_count + found[f"before_{bit}"]
    return found.mutate(reversals=whole_count.cast("int64"))
