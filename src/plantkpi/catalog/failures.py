"""Groups and filters by what failed: they select failures, and never the time or the units in which none came."""

from collections.abc import Iterable
from dataclasses import dataclass

import ibis
import ibis.expr.types as ir

from plantkpi.errors import ConfigError
from plantkpi.portable import without

CAUSES = ("component", "failure_mode")
"""Columns that name what failed."""


@dataclass(frozen=True)
class FailureSelection:
    """What of a mart's rows is a failure, and what is exposure to it.

    `cause` names what failed. Where another thing failed, `counts` are 0 and `flags` false: a unit is suspended at its
    life, a machine goes on being observed. `units` name the machine or unit; other columns of the mart say how an
    observation ended, and rows chosen by them would lack exposure. Where the rows are of time and not of failures,
    `events` is the mart of the failures by cause, with the same counts and the `key` of the rows; `exposure` are the
    columns that failures are counted over.
    """

    cause: str
    units: tuple[str, ...]
    counts: tuple[str, ...]
    flags: tuple[str, ...] = ()
    events: str = ""
    key: tuple[str, ...] = ()
    exposure: tuple[str, ...] = ()

    def named_in(self, words: Iterable[str]) -> bool:
        """Whether one of the words asks for what failed; the reason of a failure is its component."""
        return self.cause in words or (self.cause == "component" and "reason" in words)

    def refuse(self, column: str, columns: list[str], name: str) -> None:
        """ConfigError for a column of the mart that says how an observation ended."""
        if column in columns and column not in (*self.units, self.cause):
            allowed = ", ".join((*self.units, self.cause))
            raise ConfigError(
                f"{name} cannot be grouped or filtered by {column} here: units and time without such a failure would "
                f"be left out, and every rate be too high; ask by {allowed}"
            )

    def each(self, rows: ir.Table) -> ir.Table:
        """All rows once for each cause that occurs, which `cause` then names, with the failures of that one.

        A cause that is not reported (NULL) is one of its own.
        """
        causes = rows.filter(rows[self.counts[0]] > 0).select(selected_cause=self.cause).distinct()
        pairs = rows.cross_join(causes)
        own, selected = pairs[self.cause], pairs.selected_cause
        is_it = (own == selected).fill_null(False) | (own.isnull() & selected.isnull())
        return self._suspended(pairs, is_it).mutate(**{self.cause: selected}).drop("selected_cause")

    def of_events(self, rows: ir.Table, events: ir.Table) -> ir.Table:
        """All rows of time once for each cause that occurs among the events, with the failures of that one."""
        pairs = without(rows, *self.counts).cross_join(events.select(self.cause).distinct())
        texts = {f"event_{k}": events[k].cast("string").fill_null("") for k in (*self.key, self.cause)}
        found = events.select(**texts, **{c: events[c] for c in self.counts}, is_failed=ibis.literal(True))
        same = [(pairs[k].cast("string").fill_null("") == found[f"event_{k}"]) for k in (*self.key, self.cause)]
        joined = pairs.left_join(found, same)
        is_failed = joined.is_failed.fill_null(False)
        counts = {c: is_failed.ifelse(joined[c], ibis.literal(0, "int64")) for c in self.counts}
        return joined.select(*pairs.columns, **counts)

    def _suspended(self, rows: ir.Table, is_it: ir.BooleanValue) -> ir.Table:
        zero, none = ibis.literal(0, "int64"), ibis.null(rows[self.cause].type())
        counts = {c: is_it.ifelse(rows[c], zero) for c in self.counts}
        flags = {f: rows[f] & is_it for f in self.flags}
        return rows.mutate(**counts, **flags, **{self.cause: is_it.ifelse(rows[self.cause], none)})
