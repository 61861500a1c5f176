"""What exists and what it is made of: tables by parameter name, KPIs by their mart.

A table is a function: its name is the table's, its positional parameters are the tables that it reads,
its keyword-only parameters are settings of the plant. A KPI is a function from a mart to its numerator
and denominator; calling it divides their totals once.
"""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache, reduce
from graphlib import TopologicalSorter
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin, get_type_hints

import ibis.expr.operations as ops
import ibis.expr.types as ir

from plantkpi.catalog.failures import FailureSelection
from plantkpi.catalog.ranges import allowed, is_within, without_ranges
from plantkpi.errors import ConfigError, did_you_mean
from plantkpi.portable import is_recorded, known_sum, number, ratio, total
from plantkpi.vocabulary import OUT_OF_YEARS, is_in_years

if TYPE_CHECKING:
    import pyarrow as pa
    from pydantic import TypeAdapter

    from plantkpi.contracts.contract import Contract

    Finish = Callable[..., pa.Table]
    InSequence = Callable[[ir.Table, Sequence[str]], ir.Table]

LAYERS = ("staging", "intermediate", "marts", "kpis", "analyses")


@dataclass(frozen=True)
class IncrementalSpec:
    """How a table grows: what happens from an instant on changes only rows that begin then, or that reach it.

    Or, of a table with a `key` (columns that name a unit, say), what changes of a row changes only rows of that key.
    Where rows with the first column of the key (a dataset) have several values of the column `mixed_by`, they all
    change with one of them.

    Of one that grows in time, a row begins at the first of the instants `begins` that is known, and ends at `ends`
    (NULL: it goes on; "": nobody asks). `counts` are columns that count up in order of time, each within other columns.
    Rows that share a value of the column `by` are told together: where one is made anew, all are. One that `is_whole`
    is small, and made anew whole. Nothing of it holds for a plant that has one of the inputs `unless`. Of one that
    `is_received` rows may be as received: one that begins in a year that no plant records begins nobody knows when.
    """

    begins: tuple[str, ...] = ()
    ends: str = ""
    counts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    by: str = ""
    is_whole: bool = False
    unless: tuple[str, ...] = ()
    key: tuple[str, ...] = ()
    mixed_by: str = ""
    is_received: bool = False

    def key_of(self, rows: ir.Table) -> Any:
        """The key of each row as one text, in which "" stands for what is unknown; two keys may share one."""
        import ibis

        parts = [rows[c].fill_null("") for c in self.key]
        return reduce(lambda text, part: text + ibis.literal("|") + part, parts)

    def begin(self, rows: ir.Table) -> Any:
        """The instant at which each row begins, NULL when nobody knows."""
        import ibis

        begin = ibis.coalesce(*[rows[c] for c in self.begins]) if len(self.begins) > 1 else rows[self.begins[0]]
        return is_recorded(begin).ifelse(begin, ibis.null(begin.type())) if self.is_received else begin

    def reaches(self, rows: ir.Table, at: Any) -> Any:
        """Whether a row begins at the instant or later, reaches it, or begins nobody knows when."""
        begin = self.begin(rows)
        late = begin.isnull() | (begin >= at)
        return late | rows[self.ends].isnull() | (rows[self.ends] >= at) if self.ends else late


@dataclass(frozen=True)
class Table:
    """A table's function with what its signature says.

    `needs` lists the canonical inputs without which an analysis says nothing and a table has no rows; alternatives
    are joined by "|". `incremental` says what of it a build may leave alone.
    `finish` adds in Python what no engine can: fits and quantiles, on the few rows that the query gives.
    `failures` says of a mart of failures what a group or filter by what failed does. Filters of an analysis that
    `is_model` choose rows of its answer, not what it is made from. `in_sequence` makes columns that compare a row with
    the one before it anew for groups.
    """

    function: Callable[..., ir.Table]
    contract: "Contract | None"
    is_local: bool = False
    is_validated: bool = False
    is_view: bool = False
    needs: tuple[str, ...] = ()
    finish: "Finish | None" = None
    incremental: IncrementalSpec | None = None
    failures: FailureSelection | None = None
    is_model: bool = False
    in_sequence: "InSequence | None" = None

    @property
    def name(self) -> str:
        """The table's name, which is its function's."""
        return self.function.__name__

    @property
    def inputs(self) -> tuple[str, ...]:
        """Names of the tables that it reads."""
        return tuple(p.name for p in parameters(self.function) if p.kind is not p.KEYWORD_ONLY)

    @property
    def settings(self) -> tuple[str, ...]:
        """Names of the plant's settings that it takes."""
        return tuple(dict.fromkeys([*_by_keyword(self.function), *(_by_keyword(self.finish) if self.finish else [])]))

    def defaults(self) -> dict[str, Any]:
        """The settings that hold when none is named."""
        return _by_keyword(self.function)

    def is_empty_with(self, inputs: Collection[str]) -> bool:
        """Whether it has no rows for want of inputs, when the plant has these."""
        own = (self.name.removeprefix("stg_"),) if self.is_validated else self.needs
        return any(not set(need.split("|")) & set(inputs) for need in own)

    def expression(self, inputs: Sequence[ir.Table], settings: Mapping[str, Any]) -> ir.Table:
        """The query on its inputs; settings that its function does not take are left to `finish`."""
        return self.function(*inputs, **self._taken(self.function, settings))

    def finished(self, rows: "pa.Table", settings: Mapping[str, Any]) -> "pa.Table":
        """The rows of the query with what `finish` adds; without one, the rows."""
        if self.finish is None:
            return rows
        return self.finish(rows, **self._taken(self.finish, settings))

    def _taken(self, function: Callable[..., Any], settings: Mapping[str, Any]) -> dict[str, Any]:
        taken = {n: settings[n] for n in _by_keyword(function) if n in settings}
        return checked_settings(self.name, taken) if self.name in ANALYSES else taken

    @property
    def grain(self) -> str:
        """First line of the docstring."""
        return (inspect.getdoc(self.function) or "").partition("\n")[0]

    def schema(self) -> Any:
        """The Ibis schema that the contract promises."""
        if self.contract is None:
            raise ConfigError(f"table {self.name} has no contract")
        return schema_of(self.contract)


@dataclass(frozen=True)
class KpiMetadata:
    """What a KPI's name stands for.

    `formula` is in the standard's own symbols. `needs` lists the canonical inputs without which there is no
    answer; alternatives are joined by "|". `scale` is the number of numerator units in one unit of the value
    (microseconds in an hour, say), `per` that of denominator units in the unit that the value is told by. `group_by`
    names the columns without which the KPI does not add up.
    """

    title: str
    mart: str
    formula: str
    unit: str
    low: float
    high: float
    better: Literal["higher", "lower", "neither"]
    standard: str
    needs: tuple[str, ...]
    scale: int = 1
    per: int = 1
    group_by: tuple[str, ...] = ()


@dataclass(frozen=True)
class Kpi:
    """A KPI: called with a mart (or a group of it), it is the scalar.

    `value` makes the KPI of the quotient where it is not the quotient itself (a root, a normal quantile).
    """

    function: Callable[..., tuple[Any, Any]]
    metadata: KpiMetadata
    conventions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    value: Callable[..., ir.FloatingValue] | None = None

    @property
    def name(self) -> str:
        """The KPI's name, which is its function's."""
        return self.function.__name__

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]
        return inspect.getdoc(self.function)

    def defaults(self) -> dict[str, str]:
        """The convention that holds when none is named."""
        return _by_keyword(self.function)

    def parts(self, mart: ir.Table, **conventions: str) -> tuple[ir.NumericScalar, ir.NumericScalar]:
        """Numerator and denominator, added up."""
        for name, value in conventions.items():
            options = self.conventions.get(name)
            if options is None:
                raise ConfigError(f"{self.name} has no convention {name!r}.{did_you_mean(name, self.conventions)}")
            if value not in options:
                raise ConfigError(f"{self.name}: {name} cannot be {value!r}.{did_you_mean(value, options)}")
        numerator, denominator = self.function(mart, **conventions)
        return _added_up(numerator), _added_up(denominator)

    def __call__(self, mart: ir.Table, **conventions: str) -> ir.FloatingScalar:
        """Divide the totals once, in float64; NULL when a part is unknown or the denominator is 0."""
        return self.valued(self.quotient(mart, **conventions), **conventions)

    def quotient(self, mart: ir.Table, **conventions: str) -> ir.FloatingScalar:
        """The totals divided, before `value` makes the KPI of it."""
        numerator, denominator = self.parts(mart, **conventions)
        if self.metadata.per != 1:
            # in float64: a sum of pieces times the microseconds of an hour leaves int64
            numerator = numerator.cast("float64") * number(self.metadata.per)
        scale = self.metadata.scale
        return ratio(numerator, denominator * scale if scale != 1 else denominator)

    def valued(self, quotient: ir.FloatingValue, **conventions: str) -> ir.FloatingValue:
        """The KPI of the quotient, with those conventions that `value` takes."""
        if self.value is None:
            return quotient
        told = {**self.defaults(), **conventions}
        return self.value(quotient, **{name: told[name] for name in _by_keyword(self.value)})

    def additivity(self, mart: ir.Table) -> Literal["ADD", "RATIO", "NON"]:
        """How it rolls up: ADD, a sum; RATIO, a quotient of sums; NON, made anew from the rows of each group."""
        numerator, denominator = self.function(mart)
        if isinstance(numerator, ir.Column) and isinstance(denominator, ir.Column):
            return "NON" if self.value else "RATIO"
        return "ADD" if isinstance(denominator.op(), ops.Literal) and not self.value else "NON"


def _added_up(part: Any) -> Any:
    if not isinstance(part, ir.Column):
        return part
    return known_sum(part) if part.type().is_floating() else total(part)


TABLES: dict[str, Table] = {}
BOUNDS = {"int_span": ((), "first_at", "last_at"), "int_window": (("machine_id",), "start_at", "end_at")}
"""Tables of the first and last instant that is known, by columns: where they move is a change of what is in them."""
KPIS: dict[str, Kpi] = {}
ANALYSES: dict[str, Table] = {}


def table(
    contract: "Contract | None" = None,
    *,
    is_local: bool = False,
    is_view: bool = False,
    needs: tuple[str, ...] = (),
    incremental: IncrementalSpec | None = None,
    failures: FailureSelection | None = None,
    in_sequence: "InSequence | None" = None,
) -> Callable[..., Any]:
    """Register a function as the table of its name.

    `needs` lists canonical inputs without which it has no rows, so that nothing need be computed. `is_local` marks
    one that is made in Python from a few rows (calendars): its function takes pyarrow tables and returns one.
    `is_view` marks one that is not worth storing. `incremental` says what of it a build may leave alone. `failures`
    says of a mart of failures what a group or filter by what failed does. `in_sequence` is a function of rows and keys
    that makes columns which compare a row with the one before it anew for each group by the keys.
    """

    def register(function: Callable[..., ir.Table]) -> Callable[..., ir.Table]:
        TABLES[function.__name__] = Table(
            function,
            contract,
            is_local=is_local,
            is_view=is_view,
            needs=needs,
            incremental=incremental,
            failures=failures,
            in_sequence=in_sequence,
        )
        return function

    return register


def analysis(*, needs: tuple[str, ...], finish: "Finish | None" = None, is_model: bool = False) -> Callable[..., Any]:
    """Register a function from marts to a table that is computed when asked for.

    `needs` lists the canonical inputs without which it says nothing, as in a KPI's card. `finish` is a function
    from the query's rows (pyarrow) to the answer's, for what iterates or needs a quantile; an analysis that has
    one cannot be the input of another. Of one that `is_model` (trained on many units, or on modes that compete) filters
    choose rows of the answer, and what it is made from stays whole.
    """

    def register(function: Callable[..., ir.Table]) -> Callable[..., ir.Table]:
        ANALYSES[function.__name__] = Table(function, None, needs=needs, finish=finish, is_model=is_model)
        return function

    return register


def kpi(
    *, value: Callable[..., ir.FloatingValue] | None = None, **metadata: Any
) -> Callable[[Callable[..., tuple[Any, Any]]], Kpi]:
    """Register a function from a mart to (numerator, denominator) as the KPI of its name.

    Columns are added up with `portable.total`, those of floats with `portable.known_sum`; scalars are taken as
    they are. `value` makes the KPI of the quotient (in steps, if it is several). Keyword-only parameters typed as
    Literal are named conventions; those that `value` takes as well, it is given.
    """

    def register(function: Callable[..., tuple[Any, Any]]) -> Kpi:
        hints = get_type_hints(function)
        options = {
            p.name: get_args(hints[p.name]) for p in parameters(function) if get_origin(hints.get(p.name)) is Literal
        }
        found = Kpi(function, KpiMetadata(**metadata), options, value)
        KPIS[function.__name__] = found
        return found

    return register


def schema_of(contract: "Contract") -> Any:
    """The Ibis schema of a contract's columns."""
    import ibis

    return ibis.schema({name: column.dtype for name, column in contract.columns.items()})


@cache
def parameters(function: Callable[..., Any]) -> tuple[inspect.Parameter, ...]:
    """The parameters of a function, in order: a table's inputs by position, its settings by keyword."""
    return tuple(inspect.signature(function).parameters.values())


def _by_keyword(function: Callable[..., Any]) -> dict[str, Any]:
    """Default of each keyword-only parameter."""
    return {p.name: p.default for p in parameters(function) if p.kind is p.KEYWORD_ONLY}


@cache
def load() -> None:
    """Import every module of the layers, so that all tables and KPIs are registered."""
    for layer in LAYERS:
        package = importlib.import_module(f"plantkpi.{layer}")
        for module in pkgutil.iter_modules(package.__path__):
            importlib.import_module(f"plantkpi.{layer}.{module.name}")


def find_table(name: str) -> Table:
    """The table of that name, or a ConfigError with the nearest name."""
    load()
    if name not in TABLES:
        raise ConfigError(f"no table {name!r}.{did_you_mean(name, TABLES)}")
    return TABLES[name]


def find_kpi(name: str) -> Kpi:
    """The KPI of that name, or a ConfigError with the nearest name."""
    load()
    if name not in KPIS:
        if name in ANALYSES or name in TABLES:
            kind = "an analysis" if name in ANALYSES else "a table"
            raise ConfigError(f"no KPI {name!r}: it is {kind}, see it with `plantkpi show {name}`")
        raise ConfigError(f"no KPI {name!r}.{did_you_mean(name, KPIS)}")
    return KPIS[name]


def needs_of(name: str) -> tuple[str, ...]:
    """The canonical inputs that an analysis needs, those of the analyses that it is made from included."""
    load()
    found = ANALYSES[name]
    inherited = [need for i in found.inputs if i in ANALYSES for need in needs_of(i)]
    return tuple(dict.fromkeys([*inherited, *found.needs]))


def settings_from(name: str, texts: Mapping[str, str]) -> dict[str, Any]:
    """Settings of an analysis (or of one that it is made from) from texts, by the types of its parameters.

    ConfigError for a setting that there is not, or a text that is none of its values.
    """
    types = setting_types(name)
    if texts and name not in ANALYSES:
        near = "" if name in TABLES or name in KPIS else did_you_mean(name, ANALYSES)
        raise ConfigError(f"{name} is not an analysis and has no settings.{near}")
    for setting in texts:
        if setting not in types:
            raise ConfigError(f"{name} has no setting {setting!r}.{did_you_mean(setting, types)}")
    return checked_settings(name, texts)


def checked_settings(name: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values with those that are settings of an analysis (or of one that it is made from) read by their types.

    ConfigError for one that is out of the range that the analysis declares for it.
    """
    from pydantic import ValidationError

    found = dict(values)
    for setting, kind in setting_types(name).items():
        if setting not in values:
            continue
        value = values[setting]
        try:
            found[setting] = _reader(without_ranges(kind)).validate_python(value)
        except ValidationError as error:
            raise ConfigError(f"{name}: {setting} cannot be {value!r}: it must be {allowed(kind)}") from error
        if not is_within(found[setting], kind):
            raise ConfigError(f"{name}: {setting} cannot be {value!r}: it must be {allowed(kind)}")
        if isinstance(found[setting], date) and not is_in_years(found[setting]):
            raise ConfigError(f"{name}: {setting} cannot be {value!r}: it {OUT_OF_YEARS}")
    return found


@cache
def _reader(kind: Any) -> "TypeAdapter[Any]":
    from pydantic import TypeAdapter

    return TypeAdapter(kind)


def setting_types(name: str) -> dict[str, Any]:
    """The type, with its range, of each setting of an analysis and of those that it is made from."""
    load()
    table = ANALYSES.get(name)
    if table is None:
        return {}
    inherited = {s: kind for i in table.inputs for s, kind in setting_types(i).items()}
    functions = [f for f in (table.function, table.finish) if f is not None]
    # not get_type_hints: other parameters of `finish` may be typed by what is imported for type checks alone
    own = {s: inspect.get_annotations(f)[s] for f in functions for s in _by_keyword(f) if s != "by"}
    return inherited | own


def check_conventions(chosen: Mapping[str, Sequence[str]], where: str) -> None:
    """ConfigError that starts with `where` for a convention or an option that no KPI knows."""
    load()
    known = {name: options for found in KPIS.values() for name, options in found.conventions.items()}
    for name, values in chosen.items():
        if name not in known:
            raise ConfigError(f"{where}: no convention {name!r}.{did_you_mean(name, known)}")
        for value in values:
            if value not in known[name]:
                raise ConfigError(f"{where}: {name} cannot be {value!r}.{did_you_mean(value, known[name])}")


def incremental_spec_of(name: str) -> IncrementalSpec:
    """How a table grows, of which it is known that it does."""
    incremental = TABLES[name].incremental
    assert incremental is not None
    return incremental


def build_order() -> list[str]:
    """All tables, each after the ones that it reads; names that no function has are sources."""
    load()
    graph = {name: found.inputs for name, found in TABLES.items()}
    return [name for name in TopologicalSorter(graph).static_order() if name in TABLES]


def ancestors(name: str) -> list[str]:
    """Every table and source that the table is made from, in build order."""
    load()
    seen: dict[str, None] = {}

    def visit(current: str) -> None:
        for parent in TABLES[current].inputs if current in TABLES else ():
            visit(parent)
            seen.setdefault(parent)

    visit(name)
    return list(seen)
