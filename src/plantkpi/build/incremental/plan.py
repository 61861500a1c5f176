"""What a build will do, decided before it changes anything: the cutoff, and what happens to each table and why.

Nothing that starts before the plan's cutoff is ever rebuilt, except of tables that the plan rebuilds whole. Tables that
do not grow are small: they are rebuilt and compared, and the plan takes for granted that they come out with the rows
of before. Where one does not, the tables that read it are rebuilt as well.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal

from plantkpi.build.incremental.cutoff import Cutoff, PreviousTables, cutoff_before
from plantkpi.build.incremental.input_changes import Change
from plantkpi.build.incremental.manifest import Reuse, companion_tables
from plantkpi.catalog.registry import BOUNDS, TABLES, IncrementalSpec, build_order
from plantkpi.errors import PlantKpiError

Action = Literal["unchanged", "extended", "by key", "compared", "if needed", "rebuilt", "empty"]
"""What becomes of a table.

It stays; gets new rows from the cutoff on, or of some keys; is rebuilt and compared with that of before; is rebuilt if
one of those that it reads turns out to differ; is rebuilt whole; has no input.
"""


@dataclass(frozen=True)
class TablePlan:
    """What becomes of one table, and why."""

    action: Action
    reason: str = ""


@dataclass(frozen=True)
class BuildPlan:
    """What a build does.

    `change_at` is the first instant that differs from the previous build, `cutoff` where rows begin to be rebuilt
    (None: no table is extended in time). `changes` are the rows that came and went, by received_<input>, of inputs of
    which that is known. `dropped` are tables of the previous build that no build makes any more.
    """

    change_at: datetime | None = None
    cutoff: Cutoff | None = None
    changes: Mapping[str, Change] = field(default_factory=dict, compare=False)
    tables: Mapping[str, TablePlan] = field(default_factory=dict)
    dropped: tuple[str, ...] = ()
    is_first: bool = False
    is_extending: bool = True

    @property
    def known_changes(self) -> Collection[str]:
        """The inputs of which the changes are known and can be used; none where everything is rebuilt."""
        return self.changes if self.is_extending else ()

    def having(self, *actions: Action) -> list[str]:
        """Names of the tables with one of these actions, in the order in which they are built."""
        return [name for name, plan in self.tables.items() if plan.action in actions]


class EarlierChangeError(PlantKpiError):
    """Something differs that starts too early for the plan: the build begins again with a plan from there on.

    `change_at` is where it starts, None when that cannot be known.
    """

    def __init__(self, change_at: datetime | None) -> None:
        super().__init__(f"the plan of this build does not reach back to {change_at}")
        self.change_at = change_at


class Growth:
    """Which tables keep their rows before the cutoff, or those of other keys; asked in the order of the build."""

    def __init__(
        self, previous: PreviousTables, inputs: Collection[str], changes: Collection[str], *, has_cutoff: bool
    ) -> None:
        self._previous = previous
        self._inputs = set(inputs)
        self._changes = changes
        self._has_cutoff = has_cutoff
        self._alike: set[str] = set()
        self._timed: set[str] = set()

    def may_extend(self, name: str, static_fingerprint: str) -> bool:
        """Whether the rows of the table before the cutoff, or of other keys, are those of the previous build."""
        return not self.why_not(name, static_fingerprint)

    def why_not(self, name: str, static_fingerprint: str) -> str:
        """Why a table has to be rebuilt; "" when it may be extended."""
        table, last = TABLES[name], self._previous.entry(name)
        incremental = table.incremental
        changed = [i for i in table.inputs if not self.is_alike(i)]
        if incremental is None:
            return "it does not grow"
        if last is None or any(self._previous.find(n, name) is None for n in (name, *companion_tables(name))):
            return "not in the previous build"
        if unless := sorted(set(incremental.unless) & self._inputs):
            return f"not extended in a plant with {_listed(unless)}"
        if received := [i.removeprefix("received_") for i in changed if i.startswith("received_")]:
            return f"what changed of {_listed(received)} is not known: read in full"
        if changed:
            return f"{_listed(changed)} is rebuilt"
        if last.static_fingerprint != static_fingerprint:
            return "its settings, calendar or another table that it reads as a whole changed"
        if not self._has_cutoff and not incremental.key:
            return "no business day of the previous build starts before everything that changed"
        if incremental.key and not self._has_cutoff and self._timed & set(table.inputs):
            return "an input without a cutoff changed"
        return ""

    def is_alike(self, name: str) -> bool:
        """Whether a table's rows before the cutoff are those of the previous build, or it does not grow."""
        if name.startswith("received_"):
            return name in self._changes
        table = TABLES[name]
        if table.is_view:
            return all(self.is_alike(i) for i in table.inputs)
        return table.incremental is None or name in self._alike

    def note(self, name: str) -> None:
        """The rows of the table before the cutoff are those of the previous build."""
        self._alike.add(name)

    def note_extended(self, name: str) -> None:
        """The table was extended."""
        if not (TABLES[name].incremental or IncrementalSpec()).key:
            self._timed.add(name)


def plan_build(
    reuse: Reuse,
    previous: PreviousTables,
    inputs: Collection[str],
    changes: Mapping[str, Change],
    settings: Mapping[str, Any],
    earlier: EarlierChangeError | None = None,
) -> BuildPlan:
    """The plan of a build on top of the previous one. `reuse` knows the fingerprints of this build's inputs.

    `earlier` is what an earlier plan of this build did not reach.
    """
    if not previous.names():
        return BuildPlan(is_first=True)
    change_at = _first(
        [c.first_at for c in changes.values()], [_bounds_move_at(previous, changes, settings.get("as_of"))]
    )
    if earlier is not None:
        change_at = _first([change_at], [earlier.change_at])
    is_known = earlier is None or earlier.change_at is not None
    cutoff = cutoff_before(previous, change_at) if change_at is not None and is_known else None
    growth = Growth(previous, inputs, changes if is_known else (), has_cutoff=cutoff is not None)
    planner = _Planner(reuse, growth, inputs, has_cutoff=cutoff is not None)
    tables = {name: planner.plan(name) for name in build_order() if not planner.is_view(name)}
    made = {n for name in tables for n in (name, *companion_tables(name))}
    dropped = sorted(name for name in previous.names() if name not in made and not name.startswith("quarantine_raw_"))
    return BuildPlan(change_at, cutoff, changes, tables, tuple(dropped), is_extending=is_known)


class _Planner:
    """Decides on one table after the other, in the order of the build."""

    def __init__(self, reuse: Reuse, growth: Growth, inputs: Collection[str], *, has_cutoff: bool) -> None:
        self._reuse = reuse
        self._growth = growth
        self._inputs = inputs
        self._has_cutoff = has_cutoff
        self._uncertain: set[str] = set()

    def is_view(self, name: str) -> bool:
        """Whether it is a view, which is never stored and is as certain as what it reads."""
        if not TABLES[name].is_view:
            return False
        self._reuse.pass_view(name, TABLES[name])
        if set(TABLES[name].inputs) & self._uncertain:
            self._uncertain.add(name)
        return True

    def plan(self, name: str) -> TablePlan:
        """What becomes of a table."""
        table = TABLES[name]
        is_empty = table.contract is not None and table.is_empty_with(self._inputs)
        if self._reuse.reusable(name, table, is_empty=is_empty):
            self._growth.note(name)
            if not (uncertain := set(table.inputs) & self._uncertain):
                return TablePlan("unchanged")
            self._uncertain.add(name)
            return TablePlan("if needed", _listed(uncertain))
        static_fingerprint = self._reuse.static_fingerprint(name, table)
        if is_empty:
            if self._reuse.was_empty(name):
                self._growth.note(name)
                self._reuse.assume_same(name)
            else:
                self._reuse.assume_rebuilt(name)
            return TablePlan("empty")
        why = self._growth.why_not(name, static_fingerprint)
        if not why or (name in BOUNDS and self._has_cutoff):
            self._growth.note(name)
        if table.incremental is None:
            self._uncertain.add(name)
            self._reuse.assume_same(name)
            return TablePlan("compared")
        self._reuse.assume_rebuilt(name)
        if why:
            return TablePlan("rebuilt", why)
        if table.incremental.is_whole:
            return TablePlan("compared")
        self._growth.note_extended(name)
        return TablePlan("by key" if table.incremental.key else "extended")


def _bounds_move_at(previous: PreviousTables, changes: Mapping[str, Change], as_of: datetime | None) -> datetime | None:
    """Where what is observed of a machine will end or begin otherwise than in the previous build, at the earliest.

    A window ends at the last record or shift of its machine; one that an open state, order or repair extends ends at
    the plant's last record, or at `as_of`.
    """
    window, span, shifts = (previous.find(name) for name in ("int_window", "int_span", "stg_shift"))
    if window is None or span is None or shifts is None:
        return None
    extents = [extent for change in changes.values() for extent in change.extents]
    last_at = span.last_at.max().to_pyarrow().as_py()
    windows = window.to_pyarrow().to_pylist()
    moves = []
    newest = max((e.last_at for e in extents if e.last_at is not None), default=None)
    if last_at is not None and newest is not None and newest > last_at:
        moves.append(last_at)
    before = max((w["as_of_at"] for w in windows if w["as_of_at"] is not None), default=last_at)
    now = as_of.astimezone(UTC) if as_of else max((at for at in (last_at, newest) if at is not None), default=None)
    shifted: set[str] = set()
    if before is not None and now is not None and before != now:
        between = shifts.filter(shifts.start_at.between(*sorted((before, now)))).select("machine_id").distinct()
        shifted = set(between.to_pyarrow()["machine_id"].to_pylist())
        moves += [
            min(w["end_at"], now) for w in windows if w["machine_id"] in shifted or w["end_at"] >= min(before, now)
        ]
    by_machine = {w["machine_id"]: w for w in windows}
    for extent in extents:
        known = by_machine.get(extent.machine_id)
        if known and extent.last_at is not None and extent.last_at > known["end_at"]:
            moves.append(known["end_at"])
    return min(moves, default=None)


def _first(*instants: Collection[datetime | None]) -> datetime | None:
    return min((at for some in instants for at in some if at is not None), default=None)


def _listed(names: Collection[str]) -> str:
    some = sorted(name.removeprefix("received_") for name in names)
    return ", ".join(some[:3]) + (f" and {len(some) - 3} more" if len(some) > 3 else "")
