"""Books that must close on every build, and what a build should tell its user."""

from collections.abc import Callable, Mapping

import ibis
import ibis.expr.types as ir

from plantkpi.catalog import parameters
from plantkpi.contracts import Ask, asked
from plantkpi.errors import ContractError
from plantkpi.portable import US_PER_HOUR, US_PER_MINUTE, add_up, count_if, microseconds, without
from plantkpi.terms import QUANTITIES, STATES

_SHOWN = 5


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
        day_no=unreported.shift_no.isnull().ifelse(unreported.day_no, 0),
        shift_no=unreported.shift_no.fill_null(0),
        order_no=unreported.order_no.fill_null(0),
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


_PLACED = (
    ("stg_state_event", "start_at", "state events"),
    ("stg_production", "start_at", "production reports"),
    ("stg_maintenance", "failed_at", "failures of work orders"),
)


def _outside(rows: ir.Table, int_window: ir.Table, at: str) -> int:
    """Rows that begin at or after the end of their machine's window, or end before its start."""
    window = int_window.select("machine_id", window_start_at="start_at", window_end_at="end_at")
    placed = rows.filter(rows[at].notnull()).left_join(window, "machine_id")
    end = ibis.coalesce(placed.end_at, placed.window_end_at) if "end_at" in rows.columns else placed[at]
    is_inside = (placed[at] < placed.window_end_at) & (
        (end > placed.window_start_at) | (placed[at] >= placed.window_start_at)
    )
    return int(count_if(~is_inside.fill_null(False)).name("n").as_table().to_pyarrow()["n"][0].as_py())


LEDGERS: dict[str, Callable[..., ir.Table]] = {
    "the timeline does not fill the observation window": open_timelines,
    "parts are not those recorded": lost_parts,
    "failures are not those recorded": lost_failures,
    "stops are not the time of their state": lost_stops,
}


def enforce_ledgers(tables: Mapping[str, ir.Table], ask_of: Callable[[str], Ask] = lambda _: asked) -> None:
    """ContractError with five rows for the first ledger that does not close; `ask_of` gives who asks for a ledger."""
    for what in LEDGERS:
        enforce_ledger(what, tables, ask_of(what))


def enforce_ledger(what: str, tables: Mapping[str, ir.Table], ask: Ask = asked) -> None:
    """ContractError with five rows unless this ledger closes."""

    def books() -> ir.Table:
        return LEDGERS[what](*[tables[name] for name in tables_of(what)])

    if ask(lambda: books().agg(open_count=lambda t: t.count()))["open_count"]:
        rows = books().limit(_SHOWN).to_pyarrow().to_pylist()
        raise ContractError(f"{what}:\n" + "\n".join(f"  {row}" for row in rows))


def tables_of(what: str) -> list[str]:
    """Names of the tables that a ledger is drawn from."""
    return [parameter.name for parameter in parameters(LEDGERS[what])]


def _unfitting(work: ir.Table, stops: ir.Table) -> list[str]:
    """Stops of known length beyond what ran: their order is stopped, on a break or unreported as well."""
    both = work.inner_join(stops, ["machine_id", "day_no", "shift_no", "order_no"])
    claimed = sum((both[c] for c in stops.columns if c.endswith("_moved_us")), start=ibis.literal(0, "int64"))
    over = claimed - both.running_us - both.off_plan_running_us
    # named, since BigQuery takes no name over 300 letters and Ibis makes one of the whole sum
    lost = add_up((over > 0).ifelse(over, 0)).fill_null(0).name("lost_us").to_pyarrow().as_py()
    if lost < _SHOWN:  # rounding, when stops fill an order whole
        return []
    return [
        f"{lost / US_PER_MINUTE:,.1f} minutes of order stops are longer than what ran of their orders and are not "
        'counted. They need [timeline] unreported = "running", and stops by the clock take their time first.'
    ]


def _cut(orders: ir.Table, recorded: ir.Table) -> list[str]:
    """Production reports that reach beyond the window, whose parts are counted in part."""
    key = ["machine_id", "source_file", "source_row"]
    both = orders.filter(orders.is_cut).inner_join(recorded.select(*key, recorded_qty="total_qty"), key)
    found = both.aggregate(n=both.count(), inside=add_up(both.total_qty), recorded=add_up(both.recorded_qty))
    row = found.to_pyarrow().to_pylist()[0]
    if not row["n"]:
        return []
    parts = "" if row["recorded"] is None else f": {row['inside']:,} of their {row['recorded']:,} parts count,"
    return [
        f"{row['n']} production reports reach beyond the observation window{parts} in proportion to their time inside."
    ]


def _left_out(stops: ir.Table, counted: ir.Table) -> list[str]:
    """Order stops of the time that orders were outside the window."""
    recorded, inside = (add_up(t.duration_us).fill_null(0).to_pyarrow().as_py() for t in (stops, counted))
    if recorded == inside:
        return []
    return [
        f"{(recorded - inside) / US_PER_MINUTE:,.1f} minutes of order stops belong to orders, or parts of orders, "
        "outside the observation window."
    ]


def _uncounted(facts: ir.Table) -> list[str]:
    """Machines that count their parts, but ran in planned time while no production report was on."""
    counting = facts.filter(facts.order_no > 0).select("machine_id").distinct()
    alone = facts.filter((facts.order_no == 0) & (facts.running_us > 0)).semi_join(counting, "machine_id")
    by_machine = alone.group_by("machine_id").agg(us=add_up(alone.running_us)).order_by(ibis.desc("us"), "machine_id")
    rows = by_machine.to_pyarrow().to_pylist()
    if not rows:
        return []
    named = ", ".join(f"{row['machine_id']} {row['us'] / US_PER_HOUR:,.1f} h" for row in rows[:_SHOWN])
    more = f" and {len(rows) - _SHOWN} more" if len(rows) > _SHOWN else ""
    return [
        f"machines ran in planned time without a production report ({named}{more}): it counts as running without "
        "parts and lowers performance. Are reports missing, or in quarantine_production?"
    ]


def _forgotten(events: ir.Table) -> list[str]:
    """States without an end although the machine reported something later."""
    last = events.group_by("machine_id").agg(last_start_at=events.start_at.max())
    open_events = events.filter(events.end_at.isnull()).inner_join(last, "machine_id")
    early = open_events.filter(open_events.start_at < open_events.last_start_at).order_by(["source_file", "source_row"])
    rows = early.to_pyarrow().to_pylist()
    if not rows:
        return []
    named = "; ".join(
        f"{r['machine_id']} {r['state']}, {r['source_file']} row {r['source_row']}" for r in rows[:_SHOWN]
    )
    return [
        f"{len(rows)} state events have no end although their machine reported something later ({named}): they last to "
        "the end of the data. Was the end forgotten?"
    ]


def _under_repair(orders: ir.Table, events: ir.Table) -> list[str]:
    """Repairs without an end although their machine ran or failed again later."""
    later = ibis.union(
        orders.select("machine_id", at="failed_at"),
        events.filter(events.state == "running").select("machine_id", at="start_at"),
    )
    last = later.group_by("machine_id").agg(last_at=later.at.max())
    going_on = orders.filter((orders.kind == "corrective") & orders.restored_at.isnull() & orders.started_at.notnull())
    early = going_on.inner_join(last, "machine_id").filter(lambda t: t.started_at < t.last_at)
    rows = early.order_by(["source_file", "source_row"]).to_pyarrow().to_pylist()
    if not rows:
        return []
    named = "; ".join(f"{r['machine_id']}, {r['source_file']} row {r['source_row']}" for r in rows[:_SHOWN])
    return [
        f"{len(rows)} repairs have begun and have no end although their machine ran or failed later ({named}): it is "
        "down to the end of the data, and later failures begin no event. Was the end forgotten?"
    ]


def _ahead(windows: ir.Table) -> list[str]:
    """A declared window that goes on after the last recorded instant."""
    ahead = windows.filter(windows.end_at > windows.as_of_at).order_by("machine_id").limit(1).to_pyarrow().to_pylist()
    return [
        f"the declared window ends {row['end_at']:%Y-%m-%d %H:%M} UTC, after the last record of "
        f"{row['as_of_at']:%Y-%m-%d %H:%M} UTC: the time between counts as if all had been well. "
        "Give --as-of to stop where the data stops."
        for row in ahead
    ]


def warnings(tables: Mapping[str, ir.Table]) -> list[str]:
    """What is allowed, but leaves a KPI unknown or surprising: one line each, with the keys."""
    products = tables["dim_product"]
    unrated = products.filter(products.unrated_order_count > 0).order_by("product_id").to_pyarrow().to_pylist()
    told = [
        f"product {row['product_id']} has no rate for {row['unrated_order_count']} of its {row['order_count']} "
        "production reports: performance and OEE are unknown there. Add it to product_rate, or check valid_from."
        for row in unrated[:_SHOWN]
    ]
    told += [f"... and {len(unrated) - _SHOWN} more products"] if len(unrated) > _SHOWN else []
    told += _cut(tables["int_order"], tables["stg_production"])
    told += _left_out(tables["stg_order_stop"], tables["int_order_stop"])
    told += _unfitting(tables["int_work"], tables["int_work_stop"])
    told += _uncounted(tables["fct_production"])
    told += _forgotten(tables["stg_state_event"])
    told += _under_repair(tables["stg_maintenance"], tables["stg_state_event"])
    told += _ahead(tables["int_window"])
    for name, at, what in _PLACED:
        outside = _outside(tables[name], tables["int_window"], at)
        if outside:
            told.append(
                f"{outside} {what} lie outside the observation window (half-open, see int_window) and are not counted. "
                "Declare [timeline] window_start and window_end to include them."
            )
    return told
