"""Failures by the age of their system."""

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.failures import FailureSelection
from plantkpi.catalog.registry import table
from plantkpi.contracts.contract import at_least_zero, contract, rule
from plantkpi.portable import int64, microseconds

FAILURE_AGE = contract(
    "fct_failure_age",
    {
        "machine_id": "text",
        "age_no": "integer",
        "component": "text?",
        "from_age_us": "integer?",
        "age_us": "integer?",
        "calendar_age_us": "integer?",
        "failure_count": "integer",
        "failure_event_count": "integer",
        "is_end": "flag",
        "source_file": "text?",
        "source_row": "integer?",
    },
    key=["machine_id", "age_no"],
    rules=[
        *at_least_zero("from_age_us", "age_us", "calendar_age_us", "failure_count", "failure_event_count"),
        rule("from_age_not_before_age", lambda t: t.from_age_us < t.age_us, "from_age_us is not below age_us"),
        rule(
            "events_over_failures",
            lambda t: t.failure_event_count <= t.failure_count,
            "there are more failure events than failures",
        ),
        rule("failure_at_end", lambda t: ~t.is_end | (t.failure_count == 0), "the end counts failures"),
    ],
)


@table(
    FAILURE_AGE,
    failures=FailureSelection("component", ("machine_id",), ("failure_count", "failure_event_count")),
)
def fct_failure_age(fct_failure: ir.Table, int_window: ir.Table, stg_failure_age: ir.Table) -> ir.Table:
    """One row per failure of a machine by its age, and one for the end of its observation (`is_end`).

    `age_us` is the operating time since the start of the machine's window, or the age that stg_failure_age gives: a
    machine named there is taken from there alone. `from_age_us` is the start of an interval whose failures are only
    counted; NULL for a failure of known age. `calendar_age_us` is the time since the start of the window, NULL
    for ages that were given. `age_us` is NULL where it is unknown when the machine ran (fct_failure).
    `failure_count` counts failed components, `failure_event_count` losses of the machine's function.
    """
    given = stg_failure_age.select("machine_id").distinct()
    timed = _timed(fct_failure.anti_join(given, "machine_id"), int_window)
    return timed.union(_given(stg_failure_age)).select(list(FAILURE_AGE.columns))


def _timed(failures: ir.Table, window: ir.Table) -> ir.Table:
    windows = window.select("machine_id", window_start_at="start_at", window_end_at="end_at")
    rows = failures.inner_join(windows, "machine_id")
    seen_at = rows.is_censored.ifelse(rows.window_end_at, rows.failed_at)
    return rows.select(
        "machine_id",
        "component",
        "age_us",
        "source_file",
        "source_row",
        age_no="failure_no",
        from_age_us=ibis.null("int64"),
        calendar_age_us=microseconds(rows.window_start_at, seen_at),
        failure_count=rows.is_censored.ifelse(0, 1).cast("int64"),
        failure_event_count=rows.is_event.ifelse(1, 0).cast("int64"),
        is_end=rows.is_censored,
    ).select(list(FAILURE_AGE.columns))


def _given(ages: ir.Table) -> ir.Table:
    """Ages that were given, in order; of rows without a failure only the intervals, and the last as the end."""
    known = ages.filter((ages.failure_count > 0) | ages.from_age_us.notnull())
    failures = known.select(
        "machine_id",
        "component",
        "from_age_us",
        "age_us",
        "failure_count",
        "source_file",
        "source_row",
        failure_event_count="failure_count",
        is_end=ibis.literal(False),
    )
    nulls = {"component": "string", "from_age_us": "int64", "source_file": "string", "source_row": "int64"}
    ends = ages.group_by("machine_id").agg(age_us=ages.age_us.max())
    ends = ends.mutate(
        **{name: ibis.null(kind) for name, kind in nulls.items()},
        failure_count=ibis.literal(0, "int64"),
        failure_event_count=ibis.literal(0, "int64"),
        is_end=ibis.literal(True),
    ).select(failures.columns)
    rows = failures.union(ends)
    order = [
        rows.is_end.ifelse(1, 0),
        rows.age_us,
        ibis.coalesce(rows.source_file, ibis.literal("")),
        ibis.coalesce(rows.source_row, 0),
    ]
    numbered = ibis.row_number().over(ibis.window(group_by=rows.machine_id, order_by=order)) + 1
    return rows.mutate(age_no=int64(numbered), calendar_age_us=ibis.null("int64")).select(list(FAILURE_AGE.columns))
