"""Writing the files, each in the dialect of the system that it would come from, byte for byte the same."""

import gzip
import io
import json
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook

from plantkpi.demo.simulator.model import Machine
from plantkpi.demo.simulator.rows import (
    DEFECT_HEADER,
    LIFE_HEADER,
    ORDER_HEADER,
    READING_HEADER,
    STOP_HEADER,
    Cells,
    Export,
    Local,
    Row,
)

_EPOCH = (1980, 1, 1, 0, 0, 0)


def write_files(
    folder: Path, machines: Sequence[Machine], export: Export, local: Local, change: datetime
) -> dict[str, int]:
    """Write every file of the plant; return data rows by file name."""
    folder.mkdir(parents=True, exist_ok=True)
    counts = {"machines.csv": _write(folder / "machines.csv", _machine_cells(machines), ",", "utf-8-sig")}
    counts |= _write_stops(folder, export, local)
    orders = _text([ORDER_HEADER, *_ordered(export.orders)], ",", "\n")
    (folder / "orders.csv.gz").write_bytes(gzip.compress(orders.encode(), mtime=0))
    _write_rates(folder / "rates.xlsx", rates := _rate_cells(machines, change))
    jsonl = "".join(json.dumps(order, ensure_ascii=False) + "\n" for order in export.work_orders)
    (folder / "work_orders.jsonl").write_bytes(jsonl.encode())
    return counts | {
        "orders.csv.gz": len(export.orders),
        "rates.xlsx": len(rates),
        "work_orders.jsonl": len(export.work_orders),
        "defects.csv": _write(folder / "defects.csv", [DEFECT_HEADER, *_ordered(export.defects)], "\t", "utf-8"),
        "vibration.csv": _write(folder / "vibration.csv", [READING_HEADER, *export.readings], ";", "utf-8"),
        "lives.csv": _write(folder / "lives.csv", [LIFE_HEADER, *export.lives], ",", "utf-8"),
    }


def _write(path: Path, rows: Sequence[Cells], delimiter: str, encoding: str, newline: str = "\n") -> int:
    path.write_bytes(_text(rows, delimiter, newline).encode(encoding))
    return len(rows) - 1


def _text(rows: Iterable[Cells], delimiter: str, newline: str) -> str:
    return "".join(delimiter.join(cells) + newline for cells in rows)


def _ordered(rows: Iterable[Row]) -> list[Cells]:
    return [row.cells for row in sorted(rows, key=lambda row: row.at)]


def _write_stops(folder: Path, export: Export, local: Local) -> dict[str, int]:
    """One file a month, by the start of the stop; ends that came late are in the last file."""
    months: dict[str, list[Row]] = {}
    for row in export.stops:
        months.setdefault(f"{local.wall(row.at):%Y-%m}", []).append(row)
    months[max(months)] += export.later_stops
    names = {month: f"stops_{month}.csv" for month in sorted(months)}
    return {
        name: _write(folder / name, [STOP_HEADER, *_ordered(months[month])], ";", "cp1252", "\r\n")
        for month, name in names.items()
    }


def _machine_cells(machines: Sequence[Machine]) -> list[Cells]:
    header = ("id", "line", "area", "site", "model")
    return [
        header,
        *[(m.machine_id, m.line_name, m.line.area, "Nordwerk", f"{m.line.prefix}X-200") for m in machines],
    ]


def _rate_cells(machines: Sequence[Machine], change: datetime) -> list[tuple[object, ...]]:
    rows: list[tuple[object, ...]] = []
    for machine in machines:
        for product in machine.line.products:
            until = None if product.cycle_s == product.new_cycle_s else change
            rows.append((product.product_id, machine.machine_id, product.cycle_s, None, until))
            if until:
                rows.append((product.product_id, machine.machine_id, product.new_cycle_s, until, None))
    return rows


def _write_rates(path: Path, rows: Sequence[tuple[object, ...]]) -> None:
    """A workbook as planners keep it: a cover sheet, a title above the table, real dates."""
    book = Workbook()
    book.active.title = "Cover"
    book.active.append(["Ideal cycle times, kept by industrial engineering"])
    sheet = book.create_sheet("Rates")
    for row in (
        ["Seconds per piece at best"],
        ["Product", "Machine", "Seconds per piece", "Valid from", "Valid to"],
        *rows,
    ):
        sheet.append(row)
    held = io.BytesIO()
    book.save(held)
    path.write_bytes(_timeless(held.getvalue()))


def _timeless(workbook: bytes) -> bytes:
    """The same workbook without the time at which it was made."""
    held = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook)) as old,
        zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in sorted(old.namelist()):
            content = old.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-01-01T00:00:00Z", content)
            new.writestr(zipfile.ZipInfo(name, _EPOCH), content, zipfile.ZIP_DEFLATED)
    return held.getvalue()
