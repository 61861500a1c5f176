"""SQL of KPIs, tables and analyses for any engine, from contracts alone: no data, no driver, no login."""

import inspect
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.registry import ANALYSES, KPIS, TABLES, Table, build_order, load
from plantkpi.config.plant import settings_of
from plantkpi.engines.registry import BuildTarget, to_sql
from plantkpi.errors import ConfigError, did_you_mean
from plantkpi.query.answers import Question, expression


def compiled(question: Question, backend: str, settings: Mapping[str, Any] | None = None) -> list[str]:
    """One statement per mart for KPIs, then one per table or analysis; ConfigError for an unknown name.

    Groups and filters are for KPIs; ConfigError when something else is named beside them.
    """
    load()
    others = [name for name in question.kpis if name not in KPIS]
    kpis = replace(question, kpis=[name for name in question.kpis if name in KPIS])
    queries = [*expression(kpis, _Unbound()).values(), *[expression_of(name, settings) for name in others]]
    if others and (question.by or question.filters):
        raise ConfigError(f"{others[0]} is not a KPI: --by, --where, --from and --to are for KPIs")
    notes = [""] * (len(queries) - len(others)) + [_finish_note(name) for name in others]
    return [note + to_sql(query, backend) for note, query in zip(notes, queries, strict=True)]


def _finish_note(name: str) -> str:
    """What Python adds to the rows of an analysis, as a comment above its SQL."""
    found = ANALYSES.get(name)
    if found is None or found.finish is None:
        return ""
    told = (inspect.getdoc(found.finish) or "").partition("\n")[0]
    return f"-- {name}: then in Python, on these rows: {told}\n"


def expression_of(name: str, settings: Mapping[str, Any] | None = None) -> ir.Table:
    """A table or an analysis over tables named as their contracts are; a judged input gives its accepted rows."""
    from plantkpi.contracts.quarantine import accepted

    load()
    found = TABLES.get(name) or ANALYSES.get(name)
    if found is None:
        raise ConfigError(f"no KPI, table or analysis {name!r}.{did_you_mean(name, [*KPIS, *TABLES, *ANALYSES])}")
    if found.is_local:
        raise ConfigError(f"{name} is made in Python from the plant's calendar and loaded as a table; it has no SQL")
    made = _made(found, settings or {})
    return accepted(made, found.contract) if found.is_validated and found.contract else made


def statements(backend: str, settings: Mapping[str, Any], built: BuildTarget | None = None) -> Iterator[str]:
    """What a build runs, in order: one CREATE TABLE per table; those made in Python are named in a comment.

    With the last build on an engine that can tell, what each would read of it stands in a comment above.
    """
    for name in build_order():
        found = TABLES[name]
        if found.is_local:
            yield f"-- {name}: made in Python from the plant's calendar, and loaded"
        elif not found.is_view:
            read = _read_bytes(found, settings, built) if built else None
            told = f"-- {name}: reads {read:,} bytes of the last build\n" if read is not None else ""
            yield f"{told}CREATE TABLE {name} AS\n{to_sql(expression_of(name, settings), backend)};"


def _read_bytes(found: Table, settings: Mapping[str, Any], built: BuildTarget) -> int | None:
    """Bytes of a build that a table is made from; None when some of its inputs are not kept."""
    tables = _Stored(built, settings)
    if not all(name in tables.stored or (name in TABLES and TABLES[name].is_view) for name in found.inputs):
        return None
    return built.scanned_bytes(_made(found, settings, tables))


def _made(found: Table, settings: Mapping[str, Any], tables: Mapping[str, ir.Table] | None = None) -> ir.Table:
    usual = {
        **settings_of({}, Path()),
        "calendar": {},
        "as_of": datetime.fromisoformat("2026-01-01T00:00:00+00:00"),
    } | dict(settings)
    known = _Unbound(settings) if tables is None else tables
    return found.expression([known[i] for i in found.inputs], usual)


class _Stored(dict[str, ir.Table]):
    """Tables of a build, or inlined where they are views."""

    def __init__(self, built: BuildTarget, settings: Mapping[str, Any]) -> None:
        super().__init__()
        self.built, self.settings, self.stored = built, settings, set(built.names())

    def __missing__(self, name: str) -> ir.Table:
        if name in self.stored:
            return self.built.table(name)
        return _made(TABLES[name], self.settings, self)


class _Unbound(dict[str, ir.Table]):
    """Tables without data: by contract, or inlined where they are views or analyses."""

    def __init__(self, settings: Mapping[str, Any] | None = None) -> None:
        super().__init__()
        self.settings = settings or {}

    def __missing__(self, name: str) -> ir.Table:
        if name.startswith("received_"):
            schema = dict(TABLES[name.replace("received_", "stg_")].schema()) | {"source_problem": "string"}
            return ibis.table(schema, name=name)
        found = TABLES.get(name) or ANALYSES[name]
        if found.contract is None:
            return _made(found, self.settings)
        return ibis.table(found.schema(), name=name)
