"""The blocks of plant.toml: their keys with types, defaults and meaning (docs/plant.md is written from here)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from importlib.resources import files
from pkgutil import iter_modules
from typing import Any

from plantkpi.vocabulary import STATES

PLANNED_BY = ("calendar", "orders", "window")
FAILURES_FROM = ("state_event", "maintenance")
OF_TABLES = ("name", "table", "input", "columns", "constants", "values", "units", "time_zone", "null_values")
"""Keys of [source.NAME] that a table may have; the others say how files are written."""
FORMATS = tuple(module.name for module in iter_modules([str(files("plantkpi").joinpath("ingest", "readers"))]))
"""Formats of files: each is a module of plantkpi.ingest.readers."""
KINDS = ("text", "integer", "number", "flag", "instant", "date", "time")


@dataclass(frozen=True)
class Source:
    """One [source.NAME] block: files, how to read them, and what their columns stand for.

    With `input` the columns are mapped to that canonical input; without it the source is a raw table
    for the plant's own sources.py, its columns text unless `types` says otherwise. A list of columns is read
    as one text (date and time apart: start_at = ["Date", "Start"]).

    `table` stands in place of `files` for rows that a warehouse has already: they are read where they are and
    never leave it. Such a source has an `input`, and of the other keys `columns` (one each), `constants`, `values`,
    `units`, `null_values` and `time_zone`. `values` and `null_values` are for columns of text, whole numbers and
    flags. Instants are timestamps with zone, or without one if `time_zone` is UTC; whole numbers are no floats.
    Whatever has another shape or type needs a view there, which is named like a table.

    NAME becomes a folder of the state folder and part of the names of tables: letters of any script, digits, _ and -,
    with blanks and dots only inside, at most 100 characters. No two names differ only in upper and lower case.
    """

    name: str
    files: tuple[str, ...] = ()
    """File names or globs, looked for in `raw_folders`; `"a*.zip/b*.csv"` names files within archives. `${VAR}` is
    filled. A source has `files` or a `table`.
    """
    table: str = ""
    """A table or view of the warehouse that `--backend` names, as `"schema.table"` or `"catalog.schema.table"`, in
    place of `files`. `${VAR}` is filled.
    """
    format: str = ""
    """csv, text (columns parted by blanks), fixed (widths), excel, parquet or jsonl; default: what the ending says."""
    input: str = ""
    """The canonical input that the rows are; without it they are a raw table for `sources.py`."""
    columns: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    """Name of the input's column = name of the file's column, or a list of columns that are read as one text."""
    constants: Mapping[str, Any] = field(default_factory=dict)
    """Name of the input's column = its value in every row."""
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """`values.COLUMN` maps the file's words to yours: `""` stands for no text, `"*"` for every other word."""
    units: Mapping[str, str] = field(default_factory=dict)
    """Unit of the file's numbers, by the input's column: us, ms, s, min, h, d, per_s, per_min, per_h, g, kg, t,
    wh, kwh or mwh.
    """
    types: Mapping[str, str] = field(default_factory=dict)
    """Type of a raw table's column: text (default), integer, number, flag, instant, date or time."""
    name_pattern: str = ""
    """Regular expression for the file's name; its named groups become columns."""
    time_zone: str = ""
    """IANA zone of wall clocks in these files; default: the plant's."""
    time_format: tuple[str, ...] = ()
    """How instants and dates are written (strptime), the first that fits; default: ISO 8601."""
    ambiguous: str = "first"
    """The hour that a clock change repeats is its `first` or `second` pass, or `reject`."""
    nonexistent: str = "reject"
    """The hour that a clock change skips: `shift` it forward, or `reject`."""
    delimiter: str = ""
    """One character between columns; default: comma, tab for .tsv, blanks for text."""
    encoding: str = "utf-8"
    """How text is encoded: utf-8, utf-16, cp1252, latin-1, ..."""
    decimal: str = "."
    """The decimal mark of numbers."""
    thousands: str = ""
    """The mark between groups of three digits; default: none."""
    quote: str = '"'
    """The character around texts that hold a delimiter."""
    header: bool = True
    """Whether the first row that is read names the columns."""
    skip_rows: int = 0
    """Rows above the header (or above the first record)."""
    names: tuple[str, ...] = ()
    """Names of the columns, in place of the header's."""
    widths: tuple[int, ...] = ()
    """Widths of the columns in characters, for format fixed."""
    sheet: str = ""
    """Name of the Excel sheet; default: the first."""
    null_values: tuple[str, ...] = ("",)
    """Texts that mean: not known."""
    expected_every_h: float | None = None
    """Hours within which a new or changed file must have come; `plantkpi alerts` reports when none did."""

    def file_columns(self, name: str) -> tuple[str, ...]:
        """The file's columns that make the column: usually one; several are read as one text, a blank between."""
        found = self.columns.get(name, ())
        return (found,) if isinstance(found, str) else found

    def named_columns(self) -> set[str]:
        """Every column of the files that `columns` names."""
        return {column for name in self.columns for column in self.file_columns(name)}


@dataclass(frozen=True)
class PlantBlock:
    """What holds for the whole plant."""

    name: str = ""
    """What the plant is called; default: the folder's name."""
    time_zone: str = "UTC"
    """IANA zone of the wall clocks in files and calendar, such as Europe/Berlin."""
    locale: str = "en"
    """How tables for people write numbers: a locale such as `en` (1,234.5), `de` (1.234,5) or `fr_CH`."""
    audit: str = "duckdb"
    """Where the audit is kept: `duckdb`, a file in the plant's state folder, or `postgres`, the database of
    profiles/postgres.toml, in a schema of its own (that of the plant's tables with `_audit` after it).
    """
    raw_folders: tuple[str, ...] = ("raw",)
    """Where files are looked for, relative to plant.toml; the first folder with a match wins. `${VAR}` is filled. They
    are only read, and do not lie in the plant's state folder.
    """
    max_quarantined_share: float = 0.2
    """The build is refused when more than this share (0 to 1) of an input breaks a rule."""


@dataclass(frozen=True)
class LimitsBlock:
    """How much a file may hold: a larger one is refused before it takes all memory or time, and the others are read.

    Whole numbers above 0.
    """

    columns: int = 4096
    """Columns of a file, or different keys of its JSON lines."""
    sheet_rows: int = 1_048_576
    """The last row of an Excel sheet; default: Excel's own limit."""
    sheet_cells: int = 100_000_000
    """Cells of an Excel sheet, empty ones to the left of others too."""
    workbook_texts_mb: int = 256
    """What a workbook holds beside its sheets, unpacked: it is in memory while the sheet is read. MB."""
    line_characters: int = 1_048_576
    """Characters of a line of text, or of a CSV record over several lines."""
    unpacked_ratio: int = 250
    """A packed file (gz, zip, xlsx, parquet) may unpack to so many times its own size; to 256 MB in any case."""
    archive_members: int = 10_000
    """Files in a zip archive, those of archives within it too."""
    found_files: int = 100_000
    """Files and folders that are looked through for one glob."""


@dataclass(frozen=True)
class TimelineBlock:
    """What is observed, and what overlaps and silence mean."""

    window_start: str | date | datetime | None = None
    """Observe all machines from here, on the plant's wall clock; default: each machine's first record."""
    window_end: str | date | datetime | None = None
    """Observe all machines to here, at most 100 years after `window_start`; default: each machine's last record."""
    precedence: tuple[str, ...] = STATES
    """Which state wins where reports overlap, the strongest first; every state once."""
    unreported: str = "unreported"
    """The state of time that nobody reported: `unreported`, or what silence means (running)."""
    planned_by: str = ""
    """Planned time is the `calendar`, the `orders` themselves, or the whole `window`; default: calendar if there are
    shifts, else window.
    """
    minor_stop_s: float = 0
    """Stops shorter than this are minor stops. Seconds."""
    failures_from: str = ""
    """Failures are counted from `state_event` or from `maintenance`; default: state_event if the plant has it."""
    business_day_starts: str = "00:00"
    """Wall clock at which the business day starts outside shifts."""


@dataclass(frozen=True)
class DegradationBlock:
    """When a sensor warns of the end of its unit's life."""

    baseline_cycles: int = 30
    """The first cycles of a unit, which show what is normal for it."""
    warning_limit: float = 15.0
    """CUSUM above which a sensor is beyond its limit, in standard deviations of the baseline."""
    warning_cycles: int = 5
    """Readings in a row beyond the limit that make a warning."""
    warning_horizon: int = 30
    """A warning that is over more cycles than this before the failure was a false one."""


@dataclass(frozen=True)
class SemiBlock:
    """Reasons of stops that equipment- and supplier-dependent uptime (SEMI E10) leave out of operations time.

    A stop counts here when its reason, as built, is one of the texts. A plant that names none at all has no such KPI;
    one that names some has none of the others.
    """

    user_delay_reasons: tuple[str, ...] = ()
    """Waiting for the plant's own people, parts or decisions while the equipment is down (maintenance delay, user)."""
    supplier_delay_reasons: tuple[str, ...] = ()
    """Waiting for people or parts of the equipment's supplier (maintenance delay, supplier)."""
    input_reasons: tuple[str, ...] = ()
    """Material, product or test pieces out of specification."""
    facilities_reasons: tuple[str, ...] = ()
    """Power, air, water, exhaust and other facilities were missing."""


@dataclass(frozen=True)
class LossBlock:
    """What a lost hour costs; without a rate losses have no price."""

    rate_per_hour: float | None = None
    """What an hour of a machine is worth, in the currency; default: not known."""
    currency: str = ""
    """The word or sign of the currency, shown beside each price."""
    rate_by_line: Mapping[str, float] = field(default_factory=dict)
    """Rates of an hour by line, before the general one."""
    rate_by_machine: Mapping[str, float] = field(default_factory=dict)
    """Rates of an hour by machine, before those of its line."""


@dataclass(frozen=True)
class Alert:
    """When a KPI is out of bounds: an excursion begins beyond the threshold and ends beyond `clear` on the other side.

    A period whose KPI is not known neither begins nor ends one.
    """

    name: str
    kpi: str = ""
    """The KPI that is watched."""
    by: tuple[str, ...] = ()
    """Groups that are watched each for itself: line, machine, product, ..."""
    every: str = "date"
    """The period of one value: `date` (business date), `week` or `month`."""
    below: float | None = None
    """An excursion begins when the KPI is below this."""
    above: float | None = None
    """An excursion begins when the KPI is above this."""
    clear: float | None = None
    """The KPI at which it ends (reached or passed); default: the threshold. Between the two nothing changes."""
    where: Mapping[str, str] = field(default_factory=dict)
    """Rows that are looked at, as `--where`."""


@dataclass(frozen=True)
class DeliverBlock:
    """Where excursions are delivered, each once."""

    webhook: str = ""
    """An address that takes JSON by POST; `${VAR}` is filled on delivery, and never printed. Redirects are
    not followed: they would lose the message."""
    file: str = ""
    """A file of JSON lines, relative to plant.toml; none that the plant is made of."""
    since: date | None = None
    """Excursions that ended before this date are history and not delivered."""
