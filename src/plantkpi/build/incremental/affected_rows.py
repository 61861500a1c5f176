"""What of a plant's tables a build makes anew when files came, changed or went: the rows from a cut on.

The first instant of all that changed is the change. Nothing before it is told otherwise than in the last build, but
rows that begin before it may reach it: an open stop, the order that was on, the shift that it fell in. So the cut is
the start of a business day at or before the begin of everything that reaches the begin of anything that reaches the
change. Rows of a growing table (`catalog.Grows`) that begin before the cut stay; the others are made of those rows of
its inputs that begin after the look-back, the begin of everything that reaches the cut, or reach it, and count on
from the last that stays.

Sensors know no instants. Of a table with a key (a unit, an order) the rows of those keys are made anew of which rows
came or went, whatever the cut, or are made anew in an input that grows in time.

A table is made so if its recipe is that of the last build but for inputs that grew, and those are told alike before
the cut; otherwise it is made whole.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

import ibis
import ibis.expr.types as ir

from plantkpi.build.incremental.cutoff import Cutoff
from plantkpi.build.incremental.manifest import ManifestEntry, companion_tables, differing
from plantkpi.catalog.registry import BOUNDS, TABLES, IncrementalSpec, Table, incremental_spec_of
from plantkpi.engines.registry import BuildTarget
from plantkpi.portable import int64


@dataclass(frozen=True)
class Change:
    """What changed of an input's files: tables of rows that came and of rows that went, and their first instant."""

    came: ir.Table | None = None
    went: ir.Table | None = None
    first_at: datetime | None = None


class IncrementalPlan:
    """The cut of one build, and the rows of growing tables from it on.

    The first instant of `changes`, of what changed in the files of each received_<input>, is the change; the cut moves
    back when a bound of the plant turns out to have moved.
    """

    def __init__(
        self, place: BuildTarget, past: Mapping[str, ManifestEntry], inputs: set[str], changes: Mapping[str, Change]
    ) -> None:
        self._place = place
        self._past = past
        self._inputs = inputs
        self._changes = dict(changes)
        self._change_at = min((c.first_at for c in changes.values() if c.first_at is not None), default=None)
        self._alike: set[str] = set()
        self._keyed: set[str] = set()
        self._timed: set[str] = set()
        self._slices: dict[str, ir.Table] = {}
        self._new: dict[str, ir.Table] = {}
        self._tables: dict[str, ir.Table] = {}
        self._cut = Cutoff(place, past)
        self._cut.lay_before(self._change_at)

    @property
    def at(self) -> datetime | None:
        """The cut; None when everything is made whole."""
        return self._cut.at

    def may_make(self, name: str, found: Table, static_fingerprint: str) -> bool:
        """Whether the rows of the table before the cut are those of the last build."""
        incremental, last = found.incremental, self._past.get(name)
        if (
            incremental is None
            or last is None
            or last.static_fingerprint != static_fingerprint
            or (self.at is None and not incremental.key)
        ):
            return False
        if incremental.key and self.at is None and self._timed & set(found.inputs):
            return False
        if set(incremental.unless) & self._inputs or any(
            self._cut.last(n, name) is None for n in (name, *companion_tables(name))
        ):
            return False
        return all(self.is_alike(i) for i in found.inputs)

    def is_alike(self, name: str) -> bool:
        """Whether an input is told alike before the cut, or else is in the frame."""
        if name.startswith("received_"):
            return name in self._changes
        found = TABLES[name]
        if found.is_view:
            return all(self.is_alike(i) for i in found.inputs)
        return found.incremental is None or name in self._alike

    def made(self, name: str, rows: ir.Table, *, is_alike: bool | None) -> None:
        """A table of this build is there; `is_alike`: what of it is before the cut is that of the last build.

        None is not known: of a table that is made anew whole, the first row that differs is a change then.
        """
        self._tables[name] = rows
        incremental, last = TABLES[name].incremental, self._cut.last(name)
        if name in BOUNDS or (is_alike is None and incremental is not None and incremental.is_whole):
            if last is None or last.columns != rows.columns:
                self._give_up()
                return
            first_at = self._first_of(name, rows, last)
            if first_at is not None and (self._change_at is None or first_at < self._change_at):
                self._change_at = first_at
                self._move()
            is_alike = first_at is None or self.at is not None
        if is_alike and incremental is not None:
            self._alike.add(name)

    def input(self, name: str) -> ir.Table:
        """What a table from the cut on is made of: rows of an input from the look-back on."""
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
        """Whether a row of the last build is made anew."""
        incremental = incremental_spec_of(name)
        if incremental.by:
            values = self._place.table(f"since_by_{name}")[incremental.by]
            return lambda rows: rows[incremental.by].isin(values)
        if incremental.key:
            return partial(_has_key, incremental, self._place.table(_keys(name))["key"])
        return partial(_begins, incremental, self.instant("at"))

    def is_new(self, name: str, rows: ir.Table) -> ir.BooleanValue:
        """Whether a row of a table is to be made anew."""
        incremental = incremental_spec_of(name)
        if incremental.key:
            return _has_key(incremental, self._place.table(_keys(name))["key"], rows)
        return _begins(incremental, self.instant("at"), rows)

    def before(self, name: str) -> ir.Table:
        """The rows of a table that are not in `input`: they end before the look-back, as in the last build."""
        rows = self._tables[name]
        return rows.filter(~incremental_spec_of(name).reaches(rows, self.instant("lookback_start")))

    def reaching(self, name: str, rows: ir.Table) -> ir.Table:
        """The rows of a table that what is made anew is made of: those that reach the look-back."""
        incremental = incremental_spec_of(name)
        return rows.filter(
            self.is_new(name, rows) if incremental.key else incremental.reaches(rows, self.instant("lookback_start"))
        )

    def key_count(self, name: str) -> int:
        """How many keys of a table are made anew."""
        return self._place.row_count(_keys(name))

    def slice_inputs(self, found: Table) -> None:
        """Make what a table from the cut on is made of, so that its statement need not be compiled for that."""
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
        """What a table from the cut on is made of: rows of an input from the look-back on, or those told together."""
        incremental, rows = found.incremental or IncrementalSpec(), self._tables[name]
        if incremental.key:
            return rows.filter(self.is_new(found.name, rows)) if set(incremental.key) <= set(rows.columns) else rows
        if not incremental.by:
            return self.input(name)
        told = self._place.table(f"since_by_{found.name}")
        return rows.semi_join(told, incremental.by) if incremental.by in rows.columns else rows

    def _store_values(self, found: Table, incremental: IncrementalSpec) -> None:
        """The values of `by` that a row has which reaches the cut, in the last build or in an input of this one."""
        last, by = self.last(found.name), incremental.by
        inputs = [(self._tables[i], TABLES[i].incremental) for i in found.inputs]
        reaching = [(last, incremental), *((rows, g) for rows, g in inputs if g is not None and by in rows.columns)]

        self._place.create_as(
            f"since_by_{found.name}", partial(_values_reaching, reaching, by, self.instant("at")), temp=True
        )

    def _store_keys(self, found: Table, incremental: IncrementalSpec) -> None:
        """The keys whose rows are made anew: those of rows that came or went, or those that are new in an input."""
        if found.is_validated:
            change = self._changes[f"received_{found.name.removeprefix('stg_')}"]
            parts = [
                rows.select(key=incremental.key_of(rows)) for rows in (change.came, change.went) if rows is not None
            ]
        else:
            parts = [self._place.table(_keys(i)) for i in found.inputs if i in self._keyed]
            parts += self._new_keys(found, incremental)
        assert parts, f"{found.name}: its input fingerprint is another one, and no input has new rows"
        told = _distinct(parts)
        if incremental.mixed_by:
            told = _distinct([told, *self._mixed(found, incremental, told)])
        self._place.create_table(_keys(found.name), told, temp=True)
        self._keyed.add(found.name)

    def _new_keys(self, found: Table, incremental: IncrementalSpec) -> list[ir.Table]:
        """The keys of what is made anew of inputs that grow in time, in this build or the last one."""
        timed = [i for i in found.inputs if (TABLES[i].incremental or IncrementalSpec()).begins] if self.at else []
        rows = [(i, t) for i in timed for t in (self._tables[i], self.last(i))]
        return [t.filter(self.is_new(i, t)).select(key=incremental.key_of(t)) for i, t in rows]

    def _mixed(self, found: Table, incremental: IncrementalSpec, told: ir.Table) -> list[ir.Table]:
        """All keys of those that change together with one of the keys `told`, in this build or the last one."""
        group, column = incremental.key[0], incremental.mixed_by
        inputs = [i for i in found.inputs if column in self._tables[i].columns]
        # what an input is now, it was before or it has become
        rows = [t for i in inputs for t in (self.last(i), self._new.get(i, self._tables[i]))]
        reached = ibis.union(
            *[t.filter(incremental.key_of(t).isin(told.key)).select(group) for t in rows], distinct=True
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
        """The table: what stays of the last build, and the new rows."""
        if not incremental_spec_of(name).key:
            self._timed.add(name)
        self._new[name] = new
        return self._place.grow(name, self.last(name), self._goes(name), new)

    def last(self, name: str, of: str = "") -> ir.Table:
        """A table of the last build, or one that was made beside another."""
        rows = self._cut.last(name, of)
        assert rows is not None
        return rows

    def rejected(self, name: str) -> ir.Table:
        """What of an input the last build rejected, as it was read."""
        return self._cut.rejected(name)

    def instant(self, name: str) -> ir.TimestampScalar:
        """`at`, the cut, or `lookback_start`, the look-back."""
        return self._cut.instant(name)

    def _counted(self, name: str, incremental: IncrementalSpec, made: ir.Table) -> ir.Table:
        new, last = made.filter(self.is_new(name, made)), self.last(name)
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

    def _give_up(self) -> None:
        """Nobody can tell what is alike: everything is made whole."""
        self._changes.clear()
        self._cut.give_up()

    def _move(self) -> None:
        """Lay the cut anew; what was made from the old look-back on is no longer of use."""
        for name in self._slices:
            self._place.drop_table(f"since_{name}")
        self._slices = {}
        self._cut.lay_before(self._change_at)


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
    """The table of the keys of which a table's rows are made anew."""
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
