"""The rows of each table that an incremental build replaces, and the rows that it makes them from.

The plan says from which instant on (plan.py). Of a table that grows in time, rows that start at the cutoff or later are
rebuilt from rows of its inputs that reach the lookback start; numbers go on from the last row that stays. Of a table
with a key (a unit, an order), the rows of each key of which a row came or went are rebuilt.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from plantkpi.build.incremental.cutoff import PreviousTables, cutoff_before
from plantkpi.build.incremental.manifest import differing
from plantkpi.build.incremental.plan import BuildPlan, EarlierChangeError, Growth
from plantkpi.catalog.registry import BOUNDS, TABLES, IncrementalSpec, Table, incremental_spec_of
from plantkpi.engines.registry import BuildTarget
from plantkpi.portable import int64

_CUTOFF = "since_cutoff"
_SCHEMA = pa.schema([(name, pa.timestamp("us", tz="UTC")) for name in ("at", "lookback_start")])


class AffectedRows:
    """What a build replaces of the tables that it extends, as its plan says."""

    def __init__(self, place: BuildTarget, previous: PreviousTables, plan: BuildPlan, growth: Growth) -> None:
        self._place = place
        self._previous = previous
        self._plan = plan
        self._growth = growth
        self._keyed: set[str] = set()
        self._slices: dict[str, ir.Table] = {}
        self._new: dict[str, ir.Table] = {}
        self._tables: dict[str, ir.Table] = {}
        if plan.cutoff is not None:
            # statements read both instants from a table, so that they are the same in each build
            instants = {"at": [plan.cutoff.at], "lookback_start": [plan.cutoff.lookback_start]}
            place.create_table(_CUTOFF, pa.table(instants, schema=_SCHEMA), temp=True)

    @property
    def at(self) -> datetime | None:
        """The cutoff; None when no table is extended in time."""
        return self._plan.cutoff.at if self._plan.cutoff else None

    def may_extend(self, name: str, static_fingerprint: str) -> bool:
        """Whether the rows of the table before the cutoff, or of other keys, are those of the previous build."""
        return self._growth.may_extend(name, static_fingerprint)

    def is_alike(self, name: str) -> bool:
        """Whether rows of a table before the cutoff are those of the previous build."""
        return self._growth.is_alike(name)

    def note(self, name: str, rows: ir.Table, *, is_alike: bool | None) -> None:
        """A table of this build is there; `is_alike`: its rows before the cutoff are those of the previous build.

        None is not known: the rows of a table that is rebuilt whole are compared then, as are the bounds of what is
        observed. EarlierChangeError when a row differs that starts too early for the plan's cutoff.
        """
        self._tables[name] = rows
        incremental, last = TABLES[name].incremental, self._previous.find(name)
        if name in BOUNDS or (is_alike is None and incremental is not None and incremental.is_whole):
            if last is None or last.columns != rows.columns:
                self._check_cutoff(None)
                return
            first_at = self._first_of(name, rows, last)
            if first_at is not None:
                self._check_cutoff(first_at)
            is_alike = first_at is None or self.at is not None
        if is_alike and incremental is not None:
            self._growth.note(name)

    def _check_cutoff(self, change_at: datetime | None) -> None:
        """EarlierChangeError unless the plan's cutoff is early enough for this change too (None: for any)."""
        if self._plan.cutoff is None:
            return
        planned, needed = self._plan.cutoff, None if change_at is None else cutoff_before(self._previous, change_at)
        if needed is None or needed.at < planned.at or needed.lookback_start < planned.lookback_start:
            raise EarlierChangeError(change_at)

    def input(self, name: str) -> ir.Table:
        """What the rows of a table from the cutoff on are made of: rows of an input that reach the lookback start."""
        found = TABLES[name]
        rows = self._tables[name]
        if found.incremental is None or not found.incremental.begins:
            return rows
        if name not in self._slices:
            incremental = found.incremental
            self._slices[name] = self._place.create_as(
                f"since_{name}", partial(_reaching, rows, incremental, self.instant("lookback_start")), temp=True
            )
        return self._slices[name]

    def _goes(self, name: str) -> Callable[[ir.Table], ir.BooleanValue]:
        """Whether a row of the previous build is replaced."""
        incremental = incremental_spec_of(name)
        if incremental.by:
            values = self._place.table(f"since_by_{name}")[incremental.by]
            return lambda rows: rows[incremental.by].isin(values)
        if incremental.key:
            return partial(_has_key, incremental, self._place.table(_keys(name))["key"])
        return partial(_begins, incremental, self.instant("at"))

    def is_new(self, name: str, rows: ir.Table) -> ir.BooleanValue:
        """Whether a row of a table replaces rows of the previous build."""
        incremental = incremental_spec_of(name)
        if incremental.key:
            return _has_key(incremental, self._place.table(_keys(name))["key"], rows)
        return _begins(incremental, self.instant("at"), rows)

    def before(self, name: str) -> ir.Table:
        """The rows of a table that are not in `input`: they end before the lookback start."""
        rows = self._tables[name]
        return rows.filter(~incremental_spec_of(name).reaches(rows, self.instant("lookback_start")))

    def reaching(self, name: str, rows: ir.Table) -> ir.Table:
        """The rows of a table that its new rows are made from: those that reach the lookback start."""
        incremental = incremental_spec_of(name)
        return rows.filter(
            self.is_new(name, rows) if incremental.key else incremental.reaches(rows, self.instant("lookback_start"))
        )

    def key_count(self, name: str) -> int:
        """How many keys of a table are rebuilt."""
        return self._place.row_count(_keys(name))

    def slice_inputs(self, found: Table) -> None:
        """Store what the new rows of a table are made of, so that its statement is the same in each build."""
        if found.incremental is not None and found.incremental.key:
            self._store_keys(found, found.incremental)
            return
        if found.incremental is not None and found.incremental.by:
            self._store_values(found, found.incremental)
            return
        for i in found.inputs:
            if i in TABLES and TABLES[i].is_view:
                self.slice_inputs(TABLES[i])
            elif i in TABLES:
                self.input(i)

    def input_of(self, found: Table, name: str) -> ir.Table:
        """The rows of an input that the new rows of a table are made of, by time, by key or by what they share."""
        incremental, rows = found.incremental or IncrementalSpec(), self._tables[name]
        if incremental.key:
            return rows.filter(self.is_new(found.name, rows)) if set(incremental.key) <= set(rows.columns) else rows
        if not incremental.by:
            return self.input(name)
        shared = self._place.table(f"since_by_{found.name}")
        return rows.semi_join(shared, incremental.by) if incremental.by in rows.columns else rows

    def _store_values(self, found: Table, incremental: IncrementalSpec) -> None:
        """The values of `by` of rows that reach the cutoff, in the previous build or in an input of this one."""
        last, by = self._previous.table(found.name), incremental.by
        inputs = [(self._tables[i], TABLES[i].incremental) for i in found.inputs]
        reaching = [(last, incremental), *((rows, g) for rows, g in inputs if g is not None and by in rows.columns)]

        self._place.create_as(
            f"since_by_{found.name}", partial(_values_reaching, reaching, by, self.instant("at")), temp=True
        )

    def _store_keys(self, found: Table, incremental: IncrementalSpec) -> None:
        """The keys whose rows are rebuilt: those of rows that came or went, or those that are new in an input."""
        if found.is_validated:
            parts = self._changed_keys(found.name, incremental)
        else:
            parts = [self._place.table(_keys(i)) for i in found.inputs if i in self._keyed]
            parts += self._new_keys(found, incremental)
        assert parts, f"{found.name}: its input fingerprint is another one, and no input has new rows"
        keys = _distinct(parts)
        if incremental.mixed_by:
            keys = _distinct([keys, *self._mixed(found, incremental, keys)])
        self._place.create_table(_keys(found.name), keys, temp=True)
        self._keyed.add(found.name)

    def _changed_keys(self, name: str, incremental: IncrementalSpec) -> list[ir.Table]:
        """The keys of rows that came or went in the files of an input."""
        change = self._plan.changes[f"received_{name.removeprefix('stg_')}"]
        came, went = [None if t is None else t.select(key=incremental.key_of(t)) for t in (change.came, change.went)]
        if came is not None and not self._place.is_local:
            came = self._place.create_table(f"since_came_{name}", came.distinct(), temp=True)
        return [keys for keys in (came, went) if keys is not None]

    def _new_keys(self, found: Table, incremental: IncrementalSpec) -> list[ir.Table]:
        """The keys of what is rebuilt of inputs that grow in time, in this build or the previous one."""
        timed = [i for i in found.inputs if (TABLES[i].incremental or IncrementalSpec()).begins] if self.at else []
        rows = [(i, t) for i in timed for t in (self._tables[i], self._previous.table(i))]
        return [t.filter(self.is_new(i, t)).select(key=incremental.key_of(t)) for i, t in rows]

    def _mixed(self, found: Table, incremental: IncrementalSpec, changed: ir.Table) -> list[ir.Table]:
        """All keys that change together with one of the keys `changed`, in this build or the previous one."""
        group, column = incremental.key[0], incremental.mixed_by
        inputs = [i for i in found.inputs if column in self._tables[i].columns]
        # what an input is now, it was before or it has become
        rows = [t for i in inputs for t in (self._previous.table(i), self._new.get(i, self._tables[i]))]
        reached = ibis.union(
            *[t.filter(incremental.key_of(t).isin(changed.key)).select(group) for t in rows], distinct=True
        )
        ends = ibis.union(*[t.group_by(group).agg(low=t[column].min(), high=t[column].max()) for t in rows])
        both = ends.group_by(group).agg(low=ends.low.min(), high=ends.high.max())
        mixed = both.filter(both.low != both.high).semi_join(reached, group).select(group)
        mixed = self._place.create_table(f"since_mixed_{found.name}", mixed, temp=True)
        if not self._place.row_count(mixed.op().name):
            return []
        return [t.semi_join(mixed, group).select(key=incremental.key_of(t)) for t in rows]

    def grown(self, name: str, make: Callable[[], ir.Table]) -> ir.Table:
        """The new rows of a table, counted on from those that stay, in a temporary table."""
        incremental, place = incremental_spec_of(name), self._place
        made = place.create_as(f"since_made_{name}", make, temp=True)
        if incremental.by or incremental.key:
            return made
        counted = self._counted(name, incremental, made)
        return place.create_as(f"since_new_{name}", lambda: counted, temp=True)

    def joined(self, name: str, new: ir.Table) -> ir.Table:
        """The table: what stays of the previous build, and the new rows."""
        self._growth.note_extended(name)
        self._new[name] = new
        return self._place.grow(name, self._previous.table(name), self._goes(name), new)

    def instant(self, name: str) -> ir.TimestampScalar:
        """`at`, the cutoff, or `lookback_start`."""
        return self._place.table(_CUTOFF).select(name).as_scalar()

    def _counted(self, name: str, incremental: IncrementalSpec, made: ir.Table) -> ir.Table:
        new, last = made.filter(self.is_new(name, made)), self._previous.table(name)
        kept, before = last.filter(~self.is_new(name, last)), made.filter(incremental.begin(made) < self.instant("at"))
        for column, by in incremental.counts.items():
            reached = kept.group_by(by).agg(kept_count=kept[column].max())
            passed = before.group_by(by).agg(passed_count=before[column].max())
            ends = new.left_join(reached, by).select(new, "kept_count").left_join(passed, by)
            counted = int64(ends[column] + ends.kept_count.fill_null(0) - ends.passed_count.fill_null(0))
            new = ends.mutate(**{column: counted}).select(made.columns)
        return new

    def _first_of(self, name: str, rows: ir.Table, last: ir.Table) -> datetime | None:
        """Where the first row that differs began in either build; of bounds, the first instant that moved."""
        if name in BOUNDS:
            (found,) = self._place.fetch(partial(_moved, rows, last, *BOUNDS[name]))
        else:
            (found,) = self._place.fetch(partial(_first_differing, rows, last, incremental_spec_of(name)))
        first_at: datetime | None = found["first_at"]
        return first_at


def _has_key(incremental: IncrementalSpec, keys: ir.Column, rows: ir.Table) -> ir.BooleanValue:
    return incremental.key_of(rows).isin(keys)


def _begins(incremental: IncrementalSpec, at: ir.TimestampScalar, rows: ir.Table) -> ir.BooleanValue:
    """Whether a row begins at the instant or later, or nobody knows when."""
    begin = incremental.begin(rows)
    return begin.isnull() | (begin >= at)


def _reaching(rows: ir.Table, incremental: IncrementalSpec, at: ir.TimestampScalar) -> ir.Table:
    return rows.filter(incremental.reaches(rows, at))


def _values_reaching(parts: Sequence[tuple[ir.Table, IncrementalSpec]], by: str, at: ir.TimestampScalar) -> ir.Table:
    """The values of a column that rows have which reach the instant."""
    # NULL among the values would make `not in` unknown for every row
    found = [rows.filter(rows[by].notnull() & incremental.reaches(rows, at)).select(by) for rows, incremental in parts]
    return ibis.union(*found, distinct=True)


def _first_differing(rows: ir.Table, last: ir.Table, incremental: IncrementalSpec) -> ir.Table:
    others = differing(rows, last)
    return others.agg(first_at=incremental.begin(others).min())


def _distinct(parts: Sequence[ir.Table]) -> ir.Table:
    return ibis.union(*parts, distinct=True) if len(parts) > 1 else parts[0].distinct()


def _keys(name: str) -> str:
    """The table of the keys of which a table's rows are rebuilt."""
    return f"since_keys_{name}"


def _moved(rows: ir.Table, last: ir.Table, by: tuple[str, ...], start: str, end: str) -> ir.Table:
    """One row: the first instant at which the bounds of two builds differ, NULL if they do not."""
    columns = [*by, start, end]
    both = rows.select(columns).union(last.select(columns))
    groups = both.group_by(by) if by else both.mutate(one=ibis.literal(1, "int64")).group_by("one")
    bounds = groups.agg(
        times=lambda t: t.count(),
        first_start_at=lambda t: t[start].min(),
        last_start_at=lambda t: t[start].max(),
        first_end_at=lambda t: t[end].min(),
        last_end_at=lambda t: t[end].max(),
    )
    first_at = ibis.cases(
        ((bounds.times < 2) | (bounds.first_start_at != bounds.last_start_at), bounds.first_start_at),
        (bounds.first_end_at != bounds.last_end_at, bounds.first_end_at),
        else_=ibis.null(bounds.first_start_at.type()),
    )
    return bounds.agg(first_at=first_at.min())
