"""Which errors come before failures, how much more often than chance, and how long before."""

from datetime import datetime, timezone
from typing import Annotated

import ibis
import ibis.expr.types as ir
from annotated_types import Gt, Lt

from plantkpi.analyses.failure_ages import FailureCounting, counted, said
from plantkpi.catalog.registry import analysis
from plantkpi.portable import US_PER_HOUR, UTC, exact_quantile, int64, microseconds, ratio, sum_over

ANY_ERROR = "(any)"
Horizon = Annotated[float, Gt(0), Lt(1e6)]
_NEEDS = ("machine_error", "state_event|maintenance")


@analysis(needs=_NEEDS)
def error_lift(
    fct_error: ir.Table,
    fct_failure: ir.Table,
    int_window: ir.Table,
    *,
    horizon_h: Horizon = 24.0,
    failure_counting: FailureCounting = "event",
) -> ir.Table:
    """One row per error, and one for errors of any kind ("(any)"), that occurred while its machine was observed.

    After the error: `errors`; `errors_watched`, those after which a failure came within `horizon_h` hours or the
    machine was observed for so long; `errors_followed` by a failure (of any component) later than the error and within
    the horizon; `followed_ratio` = followed / watched, P(failure within H | error). `base_ratio` is P(failure
    within H) at any time: the share of observed time with a failure within the horizon, the last hours before the end
    of observation left out unless a failure followed; NULL when no time was watched. `lift` = followed_ratio /
    base_ratio: 1 says nothing, 5 makes a failure five times as likely. Errors are counted, not pairs of errors and
    failures.
    Before the failure: `failures` of all machines, `failures_preceded` by such an error within the horizon (each
    counted once, however many errors came), `preceded_ratio` of all; `median_lead_h`, exact, of the time from the first
    error after the previous failure and within the horizon to the failure of its machine. `failure_counting` event:
    losses of a machine's function; component: failed components. An error at the very instant of a
    failure did not precede it. Catalogue A.9.
    """
    horizon_us = _horizon(horizon_h)
    seen = fct_error.filter(fct_error.is_observed)
    each = seen.union(seen.mutate(error=ibis.literal(ANY_ERROR)))
    failures = fct_failure.filter(~fct_failure.is_censored)
    counting = failures.filter(failures.is_event) if failure_counting == "event" else failures
    is_followed = (each.lead_us <= horizon_us).fill_null(False)
    validated = each.mutate(is_followed=is_followed, is_watched=is_followed | (each.followed_up_us >= horizon_us))
    after = validated.group_by("error").agg(
        errors=int64(validated.count()),
        errors_watched=counted(validated.is_watched),
        errors_followed=counted(validated.is_followed),
    )
    before = _preceded(each, counting, horizon_us)
    rows = after.left_join(before, "error").drop("error_right")
    leads = _leads(validated.filter(validated.is_followed))
    rows = rows.left_join(leads, "error").drop("error_right")
    rows = rows.cross_join(_base(failures, int_window, horizon_us)).cross_join(
        counting.agg(failures=int64(counting.count()))
    )
    followed = ratio(rows.errors_followed, rows.errors_watched)
    preceded = rows.failures_preceded.fill_null(0)
    return rows.select(
        "error",
        "errors",
        "errors_watched",
        "errors_followed",
        followed_ratio=followed,
        base_ratio=rows.base_ratio,
        lift=ratio(followed, rows.base_ratio),
        failures=rows.failures,
        failures_preceded=preceded,
        preceded_ratio=ratio(preceded, rows.failures),
        median_lead_h=ratio(rows["quantile"], ibis.literal(US_PER_HOUR)),
        horizon_h=said(horizon_h),
        failure_counting=ibis.literal(failure_counting),
    ).order_by("error")


@analysis(needs=_NEEDS)
def error_component(fct_error: ir.Table, fct_failure: ir.Table, *, horizon_h: Horizon = 24.0) -> ir.Table:
    """One row per error and failed component of which some failure came within the horizon after such an error.

    `errors_followed`: errors after which that component of the same machine failed later than the error and within
    `horizon_h` hours, each counted once. `errors` of that kind in all, `followed_ratio` of them. `failures` of the
    component, `failures_preceded` by such an error within the horizon, each counted once, `preceded_ratio` of them.
    `component` is NULL where the failed component is not reported. Catalogue A.9.
    """
    horizon_us = _horizon(horizon_h)
    seen = fct_error.filter(fct_error.is_observed)
    named = ibis.coalesce(fct_failure.component, ibis.literal(""))
    failures = fct_failure.mutate(part=named, has_part=fct_failure.component.notnull())
    failures = failures.filter(~failures.is_censored)
    rows = _pairs(seen, failures, horizon_us)
    rows = rows.inner_join(seen.group_by("error").agg(errors=int64(seen.count())), "error")
    rows = rows.inner_join(_components(failures), "part")
    rows = rows.filter(rows.errors_followed > 0)
    return rows.select(
        "error",
        component=rows.has_part.ifelse(rows.part, ibis.null("string")),
        errors=rows.errors,
        errors_followed=rows.errors_followed,
        followed_ratio=ratio(rows.errors_followed, rows.errors),
        failures=rows.failures,
        failures_preceded=rows.failures_preceded,
        preceded_ratio=ratio(rows.failures_preceded, rows.failures),
        horizon_h=said(horizon_h),
    ).order_by(["error", lambda t: ibis.coalesce(t.component, ibis.literal(""))])


def _horizon(hours: float) -> int:
    return round(hours * US_PER_HOUR)


def _components(failures: ir.Table) -> ir.Table:
    return failures.group_by("part").agg(failures=int64(failures.count()), has_part=failures.has_part.max())


def _since_epoch(instant: ir.TimestampValue) -> ir.IntegerValue:
    epoch = ibis.literal(datetime(1970, 1, 1, tzinfo=timezone.utc), type=UTC)  # noqa: UP017 UTC is portable's here
    return microseconds(epoch, instant)


def _preceded(errors: ir.Table, failures: ir.Table, horizon_us: int) -> ir.Table:
    """One row per error kind: the failures that such an error preceded within the horizon, each counted once.

    An error precedes the failures of its machine that are later and within the horizon, but for those within that of
    an earlier error of the kind. How many there are is the difference of two running counts: errors and failures are
    sorted once, and never joined with each other.
    """
    by_kind = ibis.window(group_by=["machine_id", "error"], order_by=["at_us", "source_file", "source_row"])
    timed = errors.mutate(at_us=_since_epoch(errors.occurred_at))
    counted_us = timed.at_us.lag().over(by_kind) + horizon_us
    timed = timed.mutate(
        since_us=ibis.coalesce((counted_us > timed.at_us).ifelse(counted_us, timed.at_us), timed.at_us),
        until_us=timed.at_us + horizon_us,
    )
    zero, one = ibis.literal(0, "int64"), ibis.literal(1, "int64")
    rows = ibis.union(
        timed.select("machine_id", "error", at_us="until_us", sign=one, is_failure=zero),
        timed.select("machine_id", "error", at_us="since_us", sign=-one, is_failure=zero),
        failures.select(
            "machine_id",
            error=ibis.null("string"),
            at_us=_since_epoch(failures.failed_at),
            sign=zero,
            is_failure=one,
        ),
        distinct=False,
    )
    # failures come first at an instant: the horizon holds its end, and an error none of its own instant
    so_far = ibis.rows_window(
        group_by="machine_id", order_by=["at_us", ibis.desc("is_failure")], preceding=None, following=0
    )
    seen = rows.mutate(count=sum_over(rows.is_failure, so_far)).filter(lambda t: t.is_failure == 0)
    return seen.group_by("error").agg(failures_preceded=int64((seen.sign * seen["count"]).sum()))


def _pairs(errors: ir.Table, failures: ir.Table, horizon_us: int) -> ir.Table:
    """One row per error kind and component: the errors that it followed, and its failures that such errors preceded.

    A failure follows the errors from the component's failure before (or the horizon, if that is later) up to its own
    instant. How many there are is the difference of two running counts, so that no error is joined with components.
    """
    by_part = ibis.window(group_by=["machine_id", "part"], order_by=["failed_us", "failure_no"])
    timed = failures.mutate(failed_us=_since_epoch(failures.failed_at))
    ahead_us = timed.failed_us - horizon_us
    last_us = timed.failed_us.lag().over(by_part)
    timed = timed.mutate(since_us=ibis.coalesce((last_us > ahead_us).ifelse(last_us, ahead_us), ahead_us))
    kinds = errors.select("machine_id", "error").distinct()
    marks = timed.inner_join(kinds, "machine_id")
    nothing = ibis.null("int64")
    zero, one = ibis.literal(0, "int64"), ibis.literal(1, "int64")
    rows = ibis.union(
        marks.select("machine_id", "error", "part", at_us="failed_us", sign=one, is_error=zero, error_us=nothing),
        marks.select("machine_id", "error", "part", at_us="since_us", sign=-one, is_error=zero, error_us=nothing),
        errors.select(
            "machine_id",
            "error",
            part=ibis.null("string"),
            at_us=_since_epoch(errors.occurred_at),
            sign=zero,
            is_error=one,
            error_us=_since_epoch(errors.occurred_at),
        ),
        distinct=False,
    )
    # failures come first at an instant: an error there is none before them
    before = ibis.rows_window(
        group_by=["machine_id", "error"], order_by=["at_us", "is_error"], preceding=None, following=0
    )
    seen = rows.mutate(count=sum_over(rows.is_error, before), last_us=rows.error_us.max().over(before))
    seen = seen.filter(seen.is_error == 0)
    is_preceded = (seen.sign == 1) & (seen.at_us - seen.last_us <= horizon_us).fill_null(False)
    return seen.group_by("error", "part").agg(
        errors_followed=int64((seen.sign * seen["count"]).sum()), failures_preceded=counted(is_preceded)
    )


def _leads(followed: ir.Table) -> ir.Table:
    """One row per error kind: the median time from the first error to the failure that it was followed by."""
    first = followed.group_by("machine_id", "error", "next_failed_at").agg(lead_us=followed.lead_us.max())
    return exact_quantile(first, "lead_us", 0.5, by=["error"], ties=["machine_id", "next_failed_at"])


def _base(failures: ir.Table, windows: ir.Table, horizon_us: int) -> ir.Table:
    """One row: the share of watched time with a failure within the horizon."""
    starts = windows.select("machine_id", at="start_at", kind=ibis.literal(0, "int64"))
    ends = windows.select("machine_id", at="end_at", kind=ibis.literal(2, "int64"))
    failed = failures.select("machine_id", at="failed_at", kind=ibis.literal(1, "int64")).distinct()
    rows = starts.union(failed).union(ends)
    by_time = ibis.window(group_by="machine_id", order_by=["at", "kind"])
    rows = rows.mutate(gap_us=microseconds(rows["at"].lag().over(by_time), rows["at"])).filter(lambda t: t.kind > 0)
    is_end = rows.kind == 2
    is_long = rows.gap_us > horizon_us
    zero = ibis.literal(0, "int64")
    covered = is_end.ifelse(zero, is_long.ifelse(ibis.literal(horizon_us, "int64"), rows.gap_us))
    tail = is_long.ifelse(rows.gap_us - horizon_us, zero)
    watched = is_end.ifelse(tail, rows.gap_us)
    sums = rows.mutate(covered_us=covered, watched_us=watched)
    sums = sums.agg(covered_us=int64(sums.covered_us.sum()), watched_us=int64(sums.watched_us.sum()))
    return sums.select(base_ratio=ratio(sums.covered_us, sums.watched_us))
