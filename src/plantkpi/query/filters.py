"""Which rows of a table are asked for, in people's words: machine, week, --where, --from and --to."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import ibis
import ibis.expr.types as ir

from plantkpi.catalog.failures import CAUSES, FailureSelection
from plantkpi.catalog.registry import TABLES, find_table
from plantkpi.errors import ConfigError, did_you_mean

ALIASES = {
    "machine": "machine_id",
    "product": "product_id",
    "order": "order_id",
    "operation": "operation_no",
    "unit": "unit_id",
    "worker": "worker_id",
    "material": "material_id",
    "date": "business_date",
}
_PLACE = ("line", "area", "site", "model")
_TIME = ("week", "month", "year", "weekday", "iso_year", "iso_week")


@dataclass(frozen=True)
class Filters:
    """Rows to keep: column values as text by name, and business dates from `start` to before `end`.

    ConfigError when the period holds no date.
    """

    where: Mapping[str, str] = field(default_factory=dict)
    start: date | None = None
    end: date | None = None

    def __post_init__(self) -> None:
        if self.start and self.end and self.end <= self.start:
            raise ConfigError(f"--to {self.end} is not after --from {self.start}; --to is the date to stop before")

    def __bool__(self) -> bool:
        return bool(self.where or self.start or self.end)

    def apply(self, rows: ir.Table, name: str) -> ir.Table:
        """The rows of the table (`name` for messages) that fit; ConfigError for a column that it does not have."""
        for word, value in self.where.items():
            rows = rows.filter(rows[resolved(rows.columns, word, name)].cast("string") == value)
        if (self.start or self.end) and "business_date" not in rows.columns:
            raise ConfigError(f"{name} has no business date, so --from and --to mean nothing there")
        if self.start:
            rows = rows.filter(rows.business_date >= ibis.literal(self.start))
        if self.end:
            rows = rows.filter(rows.business_date < ibis.literal(self.end))
        return rows

    def select(self, rows: ir.Table, name: str) -> ir.Table:
        """The rows that statistics of a mart are made from: those that fit; of what failed, all, with its failures."""
        selection = failures_of(name)
        if selection is None or selection.events:
            return self.apply(rows, name)
        for word in self.where:
            selection.refuse(resolved(rows.columns, word, name), list(find_table(name).schema()), name)
        return self.apply(selection.each(rows) if selection.named_in(self.where) else rows, name)

    def refuse_strangers(self, rows: ir.Table, name: str) -> None:
        """ConfigError for a value of `where` that no row of a built table has, with the nearest one."""
        for word, value in self.where.items():
            column = resolved(rows.columns, word, name)
            texts = rows.select(value=rows[column].cast("string")).filter(lambda t: t["value"].notnull()).distinct()
            if not texts.filter(texts["value"] == value).count().to_pyarrow().as_py():
                known = texts.to_pyarrow()["value"].to_pylist()
                if known:
                    raise ConfigError(f"{name} has no row with {word}={value}.{did_you_mean(value, known)}")
                if rows.count().to_pyarrow().as_py():
                    raise ConfigError(f"{name} has no row with {word}={value}: {column} is unknown in all of its rows")


ALL = Filters()
"""Every row."""


def failures_of(name: str) -> FailureSelection | None:
    """What of a mart's rows is a failure; None for a mart of something else."""
    return TABLES[name].failures if name in TABLES else None


def events_of(name: str, words: Iterable[str]) -> FailureSelection | None:
    """The selection of a mart of time, where one of the words asks for what failed in it."""
    selection = failures_of(name)
    return selection if selection is not None and selection.events and selection.named_in(words) else None


def grouped(rows: ir.Table, keys: Sequence[str], name: str) -> ir.Table:
    """The rows of a mart to be grouped by columns: by what failed, each row once for every cause.

    What compares a row with the one before it begins anew in each group.
    """
    if name in TABLES and (in_sequence := TABLES[name].in_sequence):
        rows = in_sequence(rows, keys)
    selection = failures_of(name)
    if selection is None or selection.events:
        return rows
    for key in keys:
        selection.refuse(key, list(find_table(name).schema()), name)
    return selection.each(rows) if selection.cause in keys else rows


def resolved(columns: Iterable[str], name: str, table: str) -> str:
    """The column that a word such as machine or week stands for; ConfigError with the nearest one."""
    column = ALIASES.get(name, name)
    words = {c: word for word, c in ALIASES.items()}
    if name == "reason" and "reason" not in columns and "component" in columns:
        column = "component"
    known = [c for c in columns if not c.endswith(("_us", "_qty", "_count", "_wh", "_qty_s"))]
    if column not in known and column in CAUSES:
        raise ConfigError(
            f"{table} cannot be grouped or filtered by {name}: its time and counts belong to no single {name}; "
            "KPIs of failures and analyses of their ages can"
        )
    if column not in known:
        raise ConfigError(
            f"{table} has no {name!r} to group or filter by.{did_you_mean(name, [words.get(c, c) for c in known])}"
        )
    return column


def dimensions_of(mart: ir.Table) -> list[str]:
    """The dimensions that say more of a mart's rows."""
    keys = {"dim_machine": "machine_id", "dim_date": "business_date"}
    return [name for name, key in keys.items() if key in mart.columns]


def with_dimensions(mart: ir.Table, tables: Mapping[str, ir.Table]) -> ir.Table:
    """The mart with the place of its machine and the week, month and year of its date."""
    rows = mart
    dimensions = dimensions_of(mart)
    if "dim_machine" in dimensions:
        places = tables["dim_machine"].select("machine_id", *_PLACE)
        rows = rows.left_join(places, "machine_id").drop("machine_id_right")
    if "dim_date" in dimensions:
        dates = tables["dim_date"].select("business_date", *_TIME)
        rows = rows.left_join(dates, "business_date").drop("business_date_right")
    return rows
