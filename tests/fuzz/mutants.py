"""Files that went wrong: a sound one, whose cells, header, encoding, bytes or container are changed."""

import gzip
import io
import json
import re
import zipfile
from collections.abc import Callable
from typing import NamedTuple

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
from hypothesis import strategies as st

HEADER = ["machine", "from", "to", "reason"]
ROWS = [
    ["M1", "2026-03-09 08:00", "2026-03-09 08:30", "breakdown"],
    ["M1", "2026-03-09 10:00", "2026-03-09 10:05", "jam"],
    ["M2", "2026-03-09 11:00", "2026-03-09 11:20", "jam"],
]
WIDTHS = (10, 18, 18, 20)
_TIME = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")

ODD_CELLS = (
    "", " ", "nan", "inf", "1e999999999999", "-1", "9" * 400, "0x10", "\0", "\t", "\n", '"', "'", ";", ",", "=1+1",
    "Ä", "\ufeff", "\u202e", "\U0001f600", "１２", "x" * 40_000, "01.01.0001 00:00", "0001-01-01 00:00",
    "9999-12-31 23:59", "2026-03-09 25:00", "2026-03-09T08:00:00+99:99", "2026-02-30", "null", "{}", "[1]", "DROP",
)  # fmt: skip
ENCODINGS = (
    "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "cp850", "shift_jis", "utf-7",
)  # fmt: skip

Table = list[list[str]]


class Mutant(NamedTuple):
    """A file by its name in the plant's raw folder, and its bytes."""

    name: str
    content: bytes


def _csv(rows: Table, encoding: str) -> bytes:
    return "".join(",".join(row) + "\n" for row in rows).encode(encoding, "replace")


def _fixed(rows: Table, encoding: str) -> bytes:
    lines = ("".join(cell.ljust(width) for cell, width in zip(row, WIDTHS, strict=False)) for row in rows)
    return "".join(f"{line}\n" for line in lines).encode(encoding, "replace")


def _jsonl(rows: Table, encoding: str) -> bytes:
    head, *others = rows
    return "".join(json.dumps(dict(zip(head, row, strict=False))) + "\n" for row in others).encode(encoding, "replace")


def _zip(rows: Table, encoding: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("a/stops.csv"), _csv(rows, encoding))
    return made.getvalue()


def _gz(rows: Table, encoding: str) -> bytes:
    return gzip.compress(_csv(rows, encoding), mtime=0)


def _excel(rows: Table, encoding: str) -> bytes:
    book, made = openpyxl.Workbook(write_only=True), io.BytesIO()
    sheet = book.create_sheet()
    for row in rows:
        sheet.append(["".join(c for c in cell if c.isprintable())[:32_000] for cell in row])
    book.save(made)
    return _without_times(made.getvalue())


def _without_times(workbook: bytes) -> bytes:
    """The workbook as if it had always been written at one time, so that a seed makes the same bytes each time."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as plain, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in plain.namelist():
            archive.writestr(zipfile.ZipInfo(name), _TIME.sub(b"2026-03-09T08:00:00Z", plain.read(name)))
    return made.getvalue()


def _parquet(rows: Table, encoding: str) -> bytes:
    head, *others = rows
    columns = [
        [row[n].encode(encoding, "replace") if n < len(row) else None for row in others] for n in range(len(head))
    ]
    arrays = [pa.array(column, pa.binary()).view(pa.string()) for column in columns]
    made = io.BytesIO()
    pq.write_table(pa.Table.from_arrays(arrays, names=head), made)
    return made.getvalue()


WRITERS: dict[str, Callable[[Table, str], bytes]] = {
    "stops.csv": _csv, "stops.csv.gz": _gz, "stops.zip": _zip, "stops.xlsx": _excel, "stops.parquet": _parquet,
    "stops.jsonl": _jsonl, "stops.fixed": _fixed,
}  # fmt: skip
"""How a table is written, by the name of the file."""


def sound() -> dict[str, bytes]:
    """The files before anything is changed in them."""
    return {name: write([HEADER, *ROWS], "utf-8") for name, write in WRITERS.items()}


def _repacked(content: bytes, change: Callable[[bytes], bytes], draw: st.DrawFn) -> bytes:
    """A zip archive (a workbook is one) with one of its files changed, and sound otherwise."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as plain, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        chosen = draw(st.sampled_from(plain.namelist()))
        for item in plain.namelist():
            part = plain.read(item)
            archive.writestr(zipfile.ZipInfo(item), change(part) if item == chosen else part)
    return made.getvalue()


def _with_other_bytes(content: bytes, draw: st.DrawFn) -> bytes:
    """Some bytes flipped, cut out, repeated or put in."""
    found = bytearray(content)
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(found)))
        size = draw(st.sampled_from((1, 2, 8, 64, 512)))
        match draw(st.sampled_from(("flip", "delete", "repeat", "insert", "cut"))):
            case "flip" if at < len(found):
                found[at] ^= 1 << draw(st.integers(0, 7))
            case "delete":
                del found[at : at + size]
            case "repeat":
                found[at:at] = found[at : at + size] * draw(st.sampled_from((1, 2, 100)))
            case "insert":
                found[at:at] = draw(st.binary(min_size=1, max_size=16))
            case _:
                del found[at:]
    return bytes(found)


@st.composite
def mutants(draw: st.DrawFn) -> Mutant:
    """A file with one to three changes of cells, header and encoding, of its bytes, or of a file in its container."""
    table = [list(row) for row in [HEADER, *ROWS]]
    for _ in range(draw(st.integers(0, 3))):
        row = table[draw(st.integers(0, len(table) - 1))]
        match draw(st.sampled_from(("cell", "cell", "drop", "add", "repeat"))):
            case "cell" if row:
                row[draw(st.integers(0, len(row) - 1))] = draw(st.sampled_from(ODD_CELLS) | st.text(max_size=8))
            case "drop" if row:
                del row[draw(st.integers(0, len(row) - 1))]
            case "add":
                row.append(draw(st.sampled_from(ODD_CELLS)))
            case _:
                table.append(list(row))
    name = draw(st.sampled_from(sorted(WRITERS)))
    content = WRITERS[name](table, draw(st.sampled_from(ENCODINGS)))
    match draw(st.sampled_from(("nothing", "bytes", "inside"))):
        case "bytes":
            content = _with_other_bytes(content, draw)
        case "inside" if name in ("stops.zip", "stops.xlsx"):
            content = _repacked(content, lambda part: _with_other_bytes(part, draw), draw)
        case "inside" if name.endswith(".gz"):
            content = gzip.compress(_with_other_bytes(gzip.decompress(content), draw), mtime=0)
    return Mutant(name, content)
