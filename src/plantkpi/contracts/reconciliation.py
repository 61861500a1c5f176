"""Books that must close on every build, and what a build should tell its user."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import parameters
from plantkpi.contracts.contract import Fetch, fetched
from plantkpi.errors import ContractError
from plantkpi.portable import US_PER_HOUR, US_PER_MINUTE, add_up, count_if, microseconds, without, work_numbers
from plantkpi.vocabulary import QUANTITIES, STATES

_SHOWN = 5
_ROUNDED_US = 5
"""What the rounding of shares may leave when stops fill an order whole."""


def open_timelines(int_timeline: ir.Table, int_window: ir.Table) -> ir.Table:
    """One row per machine whose segments do not sum to its observation window, to the microsecond."""
    told = int_timeline.group_by("machine_id").agg(segments_us=add_up(int_timeline.duration_us))
    books = int_window.left_join(told, "machine_id").drop("machine_id_right")
    books = books.select(
        "machine_id",
        window_us=microseconds(books.start_at, books.end_at),
        segments_us=books.segments_us.fill_null(0),
    )
    return books.filter(books.window_us != books.segments_us)


def lost_parts(fct_production: ir.Table, int_order: ir.Table) -> ir.Table:
    """One row per production report whose parts in fct_production are not those recorded."""
    split = (
        fct_production.filter(fct_production.order_no > 0)
        .group_by("machine_id", "order_no")
        .agg(**{f"split_{q}": add_up(fct_production[q]) for q in QUANTITIES})
    )
    books = int_order.outer_join(split, ["machine_id", "order_no"])
    made_up = books.order_id.isnull()
    differs = [made_up, *[books[q].fill_null(-1) != books[f"split_{q}"].fill_null(-1) for q in QUANTITIES]]
    return books.filter(ibis.or_(*differs)).select("order_id", *QUANTITIES, *[f"split_{q}" for q in QUANTITIES])


def lost_failures(fct_production: ir.Table, int_failure: ir.Table, stg_order_stop: ir.Table) -> ir.Table:
    """One row per machine whose failures in fct_production are fewer or more than were found."""
    found = int_failure.group_by("machine_id").agg(found_count=int_failure.count())
    told = (
        fct_production.anti_join(stg_order_stop, "machine_id")
        .group_by("machine_id")
        .agg(told_count=lambda t: add_up(t.failure_count))
    )
    books = told.outer_join(found.anti_join(stg_order_stop, "machine_id"), "machine_id")
    return books.filter(books.told_count.fill_null(-1) != books.found_count.fill_null(0))


_STOP_STATES = tuple(state for state in STATES if state != "running")
_WORK = ("machine_id", "business_date", "shift_no", "order_no")


def lost_stops(
    fct_production: ir.Table,
    fct_stop: ir.Table,
    int_timeline: ir.Table,
    int_work_stop: ir.Table,
    int_shift: ir.Table,
    int_day: ir.Table,
) -> ir.Table:
    """One row per row of fct_production and state whose planned time is not that of its stops in fct_stop.

    A state may have more: all of the time that the plant declares to be of it where nobody reported, and
    what its stops of known length only took from running time, which is at most what they claim.
    """
    timed = fct_stop.filter(fct_stop.start_at.notnull())
    unreported = int_timeline.filter(
        int_timeline.piece_no.isnull() & int_timeline.is_planned & int_timeline.state.isin(_STOP_STATES)
    )
    declared = unreported.select(
        "machine_id",
        "state",
        "duration_us",
        **work_numbers(unreported),
    )
    claims = _dated(int_work_stop, int_shift, int_day)
    books = ibis.union(
        *[_entry(fct_production, ibis.literal(s), us=fct_production[f"{s}_us"]) for s in _STOP_STATES],
        _entry(timed, timed.state, us=-timed.in_plan_us),
        _entry(_dated(declared, int_shift, int_day), ibis._.state, us=-ibis._.duration_us),
        *[_entry(claims, ibis.literal(s), claimed_us=claims[f"{s}_moved_us"]) for s in _STOP_STATES],
        distinct=False,
    )
    closed = books.group_by([*_WORK, "state"]).agg(left_us=add_up(books.us), claimed_us=add_up(books.claimed_us))
    return closed.filter((closed.left_us < 0) | (closed.left_us > closed.claimed_us))


def _entry(rows: ir.Table, state: ir.Value, **amounts: ir.Value) -> ir.Table:
    zero = ibis.literal(0, "int64")
    entries = rows.select(*_WORK, state=state, **({"us": zero, "claimed_us": zero} | amounts))
    return entries.filter((entries.us != 0) | (entries.claimed_us != 0))


def _dated(work: ir.Table, shifts: ir.Table, days: ir.Table) -> ir.Table:
    """Rows of work with their business date: that of the shift, or of the day outside shifts."""
    shifts = shifts.select("machine_id", "shift_no", "shift_date")
    rows = without(work.left_join(shifts, ["machine_id", "shift_no"]), "machine_id_right", "shift_no_right")
    rows = rows.left_join(days.select("day_no", "business_date"), "day_no")
    return rows.mutate(business_date=ibis.coalesce(rows.shift_date, rows.business_date))


RECONCILIATIONS: dict[str, Callable[..., ir.Table]] = {
    "the timeline does not fill the observation window": open_timelines,
    "parts are not those recorded": lost_parts,
    "failures are not those recorded": lost_failures,
    "stops are not the time of their state": lost_stops,
}
_BY_ROW: dict[str, tuple[str, Sequence[str]]] = {"stops are not the time of their state": ("fct_production", _WORK)}
"""Ledgers that close for each row of a table by itself, and the columns of theirs that name the row."""


def enforce_reconciliations(tables: Mapping[str, ir.Table], fetch: Fetch = fetched) -> None:
    """ContractError with five rows for the first ledger that does not close."""
    for what in RECONCILIATIONS:
        enforce_reconciliation(what, tables, fetch)


def enforce_reconciliation(
    what: str, tables: Mapping[str, ir.Table], fetch: Fetch = fetched, stayed: ir.Table | None = None
) -> None:
    """ContractError with five rows unless this ledger closes.

    With rows of the table `closes_by` that `stayed` as a build left them in which it closed, and of which `tables`
    need not have all, it must close for the others alone.
    """
    inputs = [tables[name] for name in tables_of(what)]
    by = () if stayed is None else _BY_ROW[what][1]
    if rows := fetch(partial(_open_books, RECONCILIATIONS[what], inputs, stayed, by)):
        raise ContractError(f"{what}:\n" + "\n".join(f"  {row}" for row in rows))


def _open_books(
    query: Callable[..., ir.Table], inputs: Sequence[ir.Table], stayed: ir.Table | None, by: Sequence[str]
) -> ir.Table:
    books = query(*inputs)
    return (books if stayed is None else books.anti_join(stayed, by)).limit(_SHOWN)


def closes_by(what: str) -> str:
    """Name of the table for each row of which a ledger closes by itself; "" for one that closes as a whole."""
    return _BY_ROW[what][0] if what in _BY_ROW else ""


def tables_of(what: str) -> list[str]:
    """Names of the tables that a ledger is drawn from."""
    return [parameter.name for parameter in parameters(RECONCILIATIONS[what])]


Rows = list[dict[str, Any]]


def _unrated(dim_product: ir.Table) -> ir.Table:
    """Products without a rate for some of their production reports."""
    return dim_product.filter(dim_product.unrated_order_count > 0).order_by("product_id")


def _describe_unrated(rows: Rows) -> list[str]:
    told = [
        f"product {row['product_id']} has no rate for {row['unrated_order_count']} of its {row['order_count']} "
        "production reports: performance and OEE are unknown there. Add it to product_rate, or check valid_from."
        for row in rows[:_SHOWN]
    ]
    return [*told, f"... and {len(rows) - _SHOWN} more products"] if len(rows) > _SHOWN else told


def _cut(int_order: ir.Table, stg_production: ir.Table) -> ir.Table:
    """Production reports that reach beyond the window, whose parts are counted in part."""
    key = ["machine_id", "source_file", "source_row"]
    recorded = stg_production.select(*key, recorded_qty="total_qty")
    both = int_order.filter(int_order.is_cut).inner_join(recorded, key)
    found = both.aggregate(n=both.count(), inside=add_up(both.total_qty), recorded=add_up(both.recorded_qty))
    return found.filter(found.n > 0)


def _describe_cut(rows: Rows) -> list[str]:
    told = []
    for row in rows:
        parts = ""
        if row["recorded"] is not None:
            parts = f": {row['inside']:,} of their {row['recorded']:,} parts count,"
        beyond = f"{row['n']} production reports reach beyond the observation window"
        told.append(f"{beyond}{parts} in proportion to their time inside.")
    return told


def _left_out(stg_order_stop: ir.Table, int_order_stop: ir.Table) -> ir.Table:
    """Order stops of the time that orders were outside the window."""
    recorded, inside = (t.agg(us=add_up(t.duration_us).fill_null(0)) for t in (stg_order_stop, int_order_stop))
    both = recorded.cross_join(inside.rename(inside_us="us"))
    return both.select(left_us=both.us - both.inside_us).filter(lambda t: t.left_us != 0)


def _describe_left_out(rows: Rows) -> list[str]:
    return [
        f"{row['left_us'] / US_PER_MINUTE:,.1f} minutes of order stops belong to orders, or parts of orders, outside "
        "the observation window."
        for row in rows
    ]


def _unfitting(int_work: ir.Table, int_work_stop: ir.Table) -> ir.Table:
    """Stops of known length beyond what ran: their order is stopped, on a break or unreported as well."""
    both = int_work.inner_join(int_work_stop, ["machine_id", "day_no", "shift_no", "order_no"])
    moved = [both[c] for c in int_work_stop.columns if c.endswith("_moved_us")]
    over_us = sum(moved, start=ibis.literal(0, "int64")) - both.running_us - both.off_plan_running_us
    # BigQuery has no names beyond 300 characters, and Ibis names a sum by what it sums
    over = both.select(over_us=over_us).filter(lambda t: t.over_us > 0)
    return over.agg(lost_us=add_up(over.over_us)).filter(lambda t: t.lost_us >= _ROUNDED_US)


def _describe_unfitting(rows: Rows) -> list[str]:
    return [
        f"{row['lost_us'] / US_PER_MINUTE:,.1f} minutes of order stops are longer than what ran of their orders and "
        'are not counted. They need [timeline] unreported = "running", and stops by the clock take their time first.'
        for row in rows
    ]


def _uncounted(fct_production: ir.Table) -> ir.Table:
    """Machines that count their parts, but ran in planned time while no production report was on."""
    facts = fct_production
    counting = facts.filter(facts.order_no > 0).select("machine_id").distinct()
    alone = facts.filter((facts.order_no == 0) & (facts.running_us > 0)).semi_join(counting, "machine_id")
    by_machine = alone.group_by("machine_id").agg(us=add_up(alone.running_us))
    return by_machine.order_by(ibis.desc("us"), "machine_id")


def _describe_uncounted(rows: Rows) -> list[str]:
    if not rows:
        return []
    named = ", ".join(f"{row['machine_id']} {row['us'] / US_PER_HOUR:,.1f} h" for row in rows[:_SHOWN])
    more = f" and {len(rows) - _SHOWN} more" if len(rows) > _SHOWN else ""
    return [
        f"machines ran in planned time without a production report ({named}{more}): it counts as running without "
        "parts and lowers performance. Are reports missing, or in quarantine_production?"
    ]


def _forgotten(stg_state_event: ir.Table) -> ir.Table:
    """States without an end although the machine reported something later."""
    events = stg_state_event
    last = events.group_by("machine_id").agg(last_start_at=events.start_at.max())
    open_events = events.filter(events.end_at.isnull()).inner_join(last, "machine_id")
    early = open_events.filter(open_events.start_at < open_events.last_start_at)
    return early.select("machine_id", "state", "source_file", "source_row").order_by("source_file", "source_row")


def _describe_forgotten(rows: Rows) -> list[str]:
    if not rows:
        return []
    named = "; ".join(
        f"{r['machine_id']} {r['state']}, {r['source_file']} row {r['source_row']}" for r in rows[:_SHOWN]
    )
    return [
        f"{len(rows)} state events have no end although their machine reported something later ({named}): they last to "
        "the end of the data. Was the end forgotten?"
    ]


def _under_repair(stg_maintenance: ir.Table, stg_state_event: ir.Table) -> ir.Table:
    """Repairs without an end although their machine ran or failed again later."""
    orders, events = stg_maintenance, stg_state_event
    later = ibis.union(
        orders.select("machine_id", at="failed_at"),
        events.filter(events.state == "running").select("machine_id", at="start_at"),
    )
    last = later.group_by("machine_id").agg(last_at=later.at.max())
    going_on = orders.filter((orders.kind == "corrective") & orders.restored_at.isnull() & orders.started_at.notnull())
    early = going_on.inner_join(last, "machine_id").filter(lambda t: t.started_at < t.last_at)
    return early.select("machine_id", "source_file", "source_row").order_by("source_file", "source_row")


def _describe_under_repair(rows: Rows) -> list[str]:
    if not rows:
        return []
    named = "; ".join(f"{r['machine_id']}, {r['source_file']} row {r['source_row']}" for r in rows[:_SHOWN])
    return [
        f"{len(rows)} repairs have begun and have no end although their machine ran or failed later ({named}): it is "
        "down to the end of the data, and later failures begin no event. Was the end forgotten?"
    ]


def _ahead(int_window: ir.Table) -> ir.Table:
    """A declared window that goes on after the last recorded instant."""
    return int_window.filter(int_window.end_at > int_window.as_of_at).order_by("machine_id").limit(1)


def _describe_ahead(rows: Rows) -> list[str]:
    return [
        f"the declared window ends {row['end_at']:%Y-%m-%d %H:%M} UTC, after the last record of "
        f"{row['as_of_at']:%Y-%m-%d %H:%M} UTC: the time between counts as if all had been well. "
        "Give --as-of to stop where the data stops."
        for row in rows
    ]


_PLACED = ("state events", "production reports", "failures of work orders")


def _outside(
    stg_state_event: ir.Table, stg_production: ir.Table, stg_maintenance: ir.Table, int_window: ir.Table
) -> ir.Table:
    """How many rows begin at or after the end of their machine's window, or end before its start, by kind."""
    window = int_window.select("machine_id", window_start_at="start_at", window_end_at="end_at")
    rows = (
        stg_state_event.select("machine_id", "end_at", at="start_at"),
        stg_production.select("machine_id", "end_at", at="start_at"),
        stg_maintenance.select("machine_id", end_at="failed_at", at="failed_at"),
    )
    counts = []
    for kind_no, found in enumerate(rows):
        placed = found.filter(found["at"].notnull()).left_join(window, "machine_id")
        end = ibis.coalesce(placed.end_at, placed.window_end_at)
        is_inside = (placed["at"] < placed.window_end_at) & (
            (end > placed.window_start_at) | (placed["at"] >= placed.window_start_at)
        )
        counted = placed.agg(outside_count=count_if(~is_inside.fill_null(False)))
        counts.append(counted.mutate(kind_no=ibis.literal(kind_no, "int64")))
    return ibis.union(*counts, distinct=False).filter(lambda t: t.outside_count > 0).order_by("kind_no")


def _describe_outside(rows: Rows) -> list[str]:
    return [
        f"{row['outside_count']} {_PLACED[row['kind_no']]} lie outside the observation window (half-open, see "
        "int_window) and are not counted. Declare [timeline] window_start and window_end to include them."
        for row in rows
    ]


WARNINGS: tuple[tuple[Callable[..., ir.Table], Callable[[Rows], list[str]]], ...] = (
    (_unrated, _describe_unrated),
    (_cut, _describe_cut),
    (_left_out, _describe_left_out),
    (_unfitting, _describe_unfitting),
    (_uncounted, _describe_uncounted),
    (_forgotten, _describe_forgotten),
    (_under_repair, _describe_under_repair),
    (_ahead, _describe_ahead),
    (_outside, _describe_outside),
)
"""What is looked for, and what is said of the rows that are found."""


def warnings(tables: Mapping[str, ir.Table], fetch: Fetch = fetched) -> list[str]:
    """What is allowed, but leaves a KPI unknown or surprising: one line each, with the keys."""
    told = []
    for query, tell in WARNINGS:
        names = [parameter.name for parameter in parameters(query)]
        told += tell(fetch(partial(query, *[tables[name] for name in names])))
    return told
