"""Times between failures, by system or pooled."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

import ibis
import ibis.expr.types as ir

from plantkpi.analyses.chi_square import chi_square_bounds
from plantkpi.analyses.failure_ages import (
    GROUPED_AGES,
    NO_FAILURE,
    UNKNOWN_AGES,
    AgeBasis,
    FailureCounting,
    Terminated,
    added,
    counted,
    failure_ages,
    sum_int,
    whole,
)
from plantkpi.catalog.ranges import Share
from plantkpi.catalog.registry import analysis
from plantkpi.portable import US_PER_HOUR, in_order, ratio

if TYPE_CHECKING:
    import pyarrow as pa

_BOUNDS = {"mtbf_lower_h": "lower", "mtbf_upper_h": "upper", "mtbf_one_sided_lower_h": "one_sided_lower"}


def _finish(rows: "pa.Table", *, confidence: Share = 0.9, terminated: Terminated = "time") -> "pa.Table":
    """Bounds of the MTBF by chi-square quantiles, and what is not known."""
    import pyarrow as pa

    found = [_finished(row, confidence, terminated) for row in rows.to_pylist()]
    kept = [field for field in rows.schema if field.name not in ("unknown_rows", "grouped_rows")]
    numbers = [pa.field(name, pa.float64()) for name in (*_BOUNDS, "confidence")]
    return pa.Table.from_pylist(found, schema=pa.schema([*kept, *numbers, pa.field("reason", pa.string())]))


def _finished(row: dict[str, Any], confidence: Share, terminated: str) -> dict[str, Any]:
    reason = ""
    if row["unknown_rows"] or row["grouped_rows"]:
        reason = UNKNOWN_AGES if row["unknown_rows"] else GROUPED_AGES
        hidden = ("exposure_h", "mtbf_h") if row["unknown_rows"] else ()
        measures = [n for n in row if n == "intervals" or n.startswith("interval_")]
        row |= dict.fromkeys((*measures, *hidden))
    elif not row["failures"]:
        reason = NO_FAILURE
    bounds = chi_square_bounds(row["failures"], row["exposure_h"], confidence, terminated)
    return row | {name: bounds[b] for name, b in _BOUNDS.items()} | {"confidence": confidence, "reason": reason}


@analysis(needs=("state_event|maintenance|failure_age",), finish=_finish)
def failure_intervals(
    fct_failure_age: ir.Table,
    *,
    by: Sequence[str] = (),
    age_basis: AgeBasis = "operating",
    failure_counting: FailureCounting = "event",
    terminated: Terminated = "time",
    intervals: Literal["from_start", "between"] = "from_start",
) -> ir.Table:
    """One row per group of `by` (or one): times between successive failures of a system, and the pooled MTBF.

    `systems`, `failures`, `exposure_h` (time observed, censored ends included) and `mtbf_h`, exposure over
    failures: of several systems the sum over the sum, never the mean of their means. Of the complete intervals:
    `intervals` (their number), `interval_sum_h`, `interval_mean_h`, `interval_median_h` (exact),
    `interval_sd_h` (sample; NULL for fewer than two), `interval_min_h`, `interval_max_h`. An interval runs from the
    system's start or its last failure to a failure: `intervals` from_start; with between the first is left out,
    for systems that did not start when the observation did. Their mean is shorter than the MTBF as long as the
    last, open intervals are left out. `terminated` failure ends the exposure of a system at its last failure.
    Bounds of the MTBF as in mtbf_interval. Hours. NULL with a `reason` where ages are unknown or counted by interval.
    Proschan 1963; IEC 60050-192 (operating time between failures).
    """
    rows = failure_ages(
        fct_failure_age, by, age_basis=age_basis, failure_counting=failure_counting, terminated=terminated
    )
    order = ["machine_id", "age_no"]
    before = rows.us.lag().over(ibis.window(group_by="system_no", order_by="age_no"))
    is_complete = rows.is_exact if intervals == "from_start" else rows.is_exact & before.notnull()
    gap_h = ratio(rows.us - before.fill_null(0), ibis.literal(US_PER_HOUR))
    unknown = ibis.null("float64")
    gaps = rows.mutate(gap_h=is_complete.ifelse(gap_h, unknown), exposure_h=rows.is_end.ifelse(rows.end_h, unknown))
    gaps = gaps.mutate(gap_sd_h=in_order(gaps.gap_h.std(how="sample"), by, order), middle_h=_middle(gaps, by))
    gaps = added(gaps, by, order, {"exposure_sum_h": gaps.exposure_h, "gap_sum_h": gaps.gap_h})
    sums = whole(
        gaps,
        by,
        systems=counted(gaps.is_end),
        failures=sum_int(gaps.failures),
        exposure_h=gaps.exposure_sum_h.max(),
        intervals=counted(gaps.gap_h.notnull()),
        interval_sum_h=gaps.gap_sum_h.max(),
        interval_median_h=gaps.middle_h.sum(),  # travels: float64, of two values at most
        interval_sd_h=gaps.gap_sd_h.max(),
        interval_min_h=gaps.gap_h.min(),
        interval_max_h=gaps.gap_h.max(),
        unknown_rows=counted(gaps.is_unknown),
        grouped_rows=counted(gaps.from_h.notnull()),
    )
    return sums.select(
        *by,
        "systems",
        "failures",
        "exposure_h",
        "intervals",
        "interval_sum_h",
        "interval_median_h",
        "interval_sd_h",
        "interval_min_h",
        "interval_max_h",
        "unknown_rows",
        "grouped_rows",
        mtbf_h=ratio(sums.exposure_h, sums.failures),
        interval_mean_h=ratio(sums.interval_sum_h, sums.intervals),
        age_basis=ibis.literal(age_basis),
        failure_counting=ibis.literal(failure_counting),
        intervals_from=ibis.literal(intervals),
        terminated=ibis.literal(terminated),
    ).order_by(list(by) or ["systems"])


def _middle(gaps: ir.Table, by: Sequence[str]) -> ir.FloatingColumn:
    """What an interval adds to the exact median of its group; NULL for what is not an interval."""
    order = [gaps.gap_h.isnull().ifelse(1, 0), ibis.coalesce(gaps.gap_h, 0.0), "machine_id", "age_no"]
    place = ibis.row_number().over(ibis.window(group_by=list(by), order_by=order))
    size = gaps.gap_h.count().over(ibis.window(group_by=list(by)))
    weight = 1.0 - (place - (size - 1) * 0.5).abs()
    return (weight > 0).ifelse(gaps.gap_h * weight, ibis.null("float64"))
