"""Excel sheets, cell by cell as text."""

import warnings
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date, datetime, time, timedelta
from traceback import walk_tb
from typing import Any
from xml.etree.ElementTree import ParseError

from plantkpi.config.keys import LimitsBlock, Source
from plantkpi.errors import InputError, did_you_mean
from plantkpi.ingest.archives import Member, naming_file, seekable
from plantkpi.ingest.headers import headed, width_of
from plantkpi.ingest.limits import too_much
from plantkpi.ingest.rows import Row, escaped, is_clean, misplaced, names_from

ENDINGS = (".xlsx", ".xlsm")
IS_TEXT = False
_SHEETS = "xl/worksheets/"
_MB = 1 << 20


def table(member: Member, source: Source, limits: LimitsBlock, stack: ExitStack) -> tuple[list[str], Iterator[Row]]:
    """Names of the columns, and one row per sheet row that is not blank, numbered as in Excel.

    Instants and dates become ISO text, whole numbers lose their ".0", formulas are their last value.
    The first sheet, unless `sheet` names one; `skip_rows` counts sheet rows.
    InputError for a file that is not a workbook, or for an unknown sheet.
    """
    position = _Position(source.sheet)
    stack.enter_context(naming_file(member.name, position.of))
    stream = stack.enter_context(seekable(member.open()))
    if not stream.read(1):
        raise InputError(f"{member.name}: the file is empty (0 bytes). Was it still being written?")
    _check_size(member, stream, limits)
    sheet = _sheet(member, stream, source)
    position.sheet = sheet.title
    return headed(_rows(member, source, limits, sheet), source, member)


class _Position:
    """Where in a workbook something went wrong."""

    def __init__(self, sheet: str) -> None:
        self.sheet = sheet

    def of(self, error: Exception) -> str:
        """The sheet, and the cell that openpyxl read then, as its frames have it."""
        frames = [frame.f_locals for frame, _ in walk_tb(error.__traceback__) if frame.f_code.co_name == "parse_cell"]
        cells = [f"cell {frame['coordinate']}" for frame in frames if frame.get("coordinate")]
        return ", ".join([f"sheet {self.sheet!r}"] * bool(self.sheet) + cells[:1])


def _check_size(member: Member, stream: Any, limits: LimitsBlock) -> None:
    """InputError for a workbook that unpacks to more than it may. What is no archive is left to openpyxl."""
    if not zipfile.is_zipfile(stream):
        return
    with zipfile.ZipFile(stream) as parts:
        sizes = {info.filename: info.file_size for info in parts.infolist()}
    if sum(sizes.values()) > member.unpacked_limit:
        raise too_much(member.name, "unpacked_ratio", limits)
    if sum(size for name, size in sizes.items() if not name.startswith(_SHEETS)) > limits.workbook_texts_mb * _MB:
        raise too_much(member.name, "workbook_texts_mb", limits)


def _rows(member: Member, source: Source, limits: LimitsBlock, sheet: Any) -> Iterator[Row]:
    width, count = width_of(source), 0
    where = f"{member.name}: sheet {sheet.title!r}"
    for number, values in enumerate(_quietly(sheet.iter_rows(values_only=True)), 1):
        count += len(values)
        if number > limits.sheet_rows:
            raise too_much(where, "sheet_rows", limits)
        if count > limits.sheet_cells:
            raise too_much(f"{where}, row {number}", "sheet_cells", limits)
        cells = [_text(value) for value in values]
        while cells and cells[-1] is None:
            cells.pop()
        if number <= source.skip_rows or not any(cell and cell.strip() for cell in cells):
            continue
        width = width or len(cells)
        yield _row(number, cells, width, source)


def _row(number: int, cells: list[str | None], width: int, source: Source) -> Row:
    cells = cells + [None] * (width - len(cells))
    problem = misplaced(len(cells), width, names_from(source))
    if not all(is_clean(cell) for cell in cells if cell):
        problem = "holds a character that is none (a lone surrogate or NUL)"
    if problem:
        return Row(number, None, problem, escaped("\t".join(cell or "" for cell in cells)))
    return Row(number, cells)


def _sheet(member: Member, stream: Any, source: Source) -> Any:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with warnings.catch_warnings(action="ignore"):
            book = load_workbook(stream, read_only=True, data_only=True)
    except (zipfile.BadZipFile, InvalidFileException, KeyError, ParseError, ValueError) as error:
        raise InputError(
            f"{member.name}: this is not an Excel workbook (.xlsx): {error}. Save it as .xlsx or as CSV."
        ) from error
    names = [sheet.title for sheet in book.worksheets]
    if source.sheet and source.sheet not in names:
        raise InputError(f"{member.name}: no sheet {source.sheet!r}.{did_you_mean(source.sheet, names)}")
    sheet = book[source.sheet or names[0]]
    sheet.reset_dimensions()  # some programs write a size that is too small, and rows would be lost
    return sheet


def _quietly(rows: Iterator[Any]) -> Iterator[Any]:
    """The rows without openpyxl's warnings of styles and extensions, which do not touch values."""
    while True:
        with warnings.catch_warnings(action="ignore"):
            row = next(rows, None)
        if row is None:
            return
        yield row


def _text(value: Any) -> str | None:
    match value:
        case None:
            return None
        case bool():
            return "true" if value else "false"
        case float():
            return str(int(value)) if value.is_integer() else repr(value)
        case datetime() | date() | time():
            return value.isoformat()
        case timedelta():
            return _clock(value)
        case _:
            return str(value)


def _clock(length: timedelta) -> str:
    """A length of time as hours:minutes:seconds, as Excel's [h]:mm:ss shows it."""
    sign = "-" if length < timedelta() else ""
    minutes, rest = divmod(abs(length), timedelta(minutes=1))
    fraction = f".{rest.microseconds:06d}".rstrip("0").rstrip(".")
    return f"{sign}{minutes // 60:02d}:{minutes % 60:02d}:{rest.seconds:02d}{fraction}"
