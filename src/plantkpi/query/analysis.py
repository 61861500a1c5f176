"""The query of an analysis as a call that names all that the query depends on, so that engines know its statement."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import ibis.expr.types as ir

from plantkpi.catalog.registry import ANALYSES, Table
from plantkpi.errors import ConfigError
from plantkpi.query.filters import ALL, Filters, grouped, resolved

Query = Callable[[], ir.Table]
"""Makes an expression when it is called."""


def query_of(
    name: str,
    given: Callable[[str, Filters], Query],
    settings: Mapping[str, Any],
    by: Sequence[str] = (),
    filters: Filters = ALL,
) -> Query:
    """What makes the query of an analysis, and of those that it reads; `given` gives what makes a mart's rows that fit.

    Settings that an analysis does not take are left out. `by` are groups in people's words; ConfigError for an analysis
    that cannot be grouped. Filters hold for the marts, or for the answer of an analysis that is a model.
    """
    found = ANALYSES[name]
    if found.is_model and filters:
        return partial(_fitting, query_of(name, given, settings, by), name, filters)
    inputs = [query_of(i, given, settings, by, filters) if i in ANALYSES else given(i, filters) for i in found.inputs]
    if by and "by" not in found.settings:
        raise ConfigError(f"{name} has its own groups; --by does not apply")
    taken = {setting: settings[setting] for setting in found.settings if setting in settings}
    return partial(_query, found, inputs, taken, tuple(by))


def _fitting(query: Query, name: str, filters: Filters) -> ir.Table:
    return filters.apply(query(), name)


def plain(rows: ir.Table) -> ir.Table:
    """The rows of a mart as they are."""
    return rows


def _query(found: Table, inputs: Sequence[Query], settings: Mapping[str, Any], by: Sequence[str]) -> ir.Table:
    tables = [query() for query in inputs]
    keys = [resolved(tables[0].columns, word, found.inputs[0]) for word in by]
    tables[0] = grouped(tables[0], keys, found.inputs[0])
    groups = {"by": keys} if by else {}
    return found.expression(tables, {**settings, **groups})
