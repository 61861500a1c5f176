"""Short ways to make files and sources, and to see what was read of them."""

from pathlib import Path
from typing import Any

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from plantkpi.config.plant import Source
from plantkpi.ingest.archives import members
from plantkpi.ingest.reader import read
from plantkpi.parse.columns import interpret
from plantkpi.parse.fields import Field


def source(**keys: Any) -> Source:
    return Source(**{"name": "stops", "files": ("*",)} | keys)


def saved(folder: Path, name: str, content: bytes | str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def rows_of(path: Path, **keys: Any) -> list[dict[str, Any]]:
    """Every record of every member, without the columns that are NULL throughout the record's place."""
    found = []
    for member in members(path):
        for batch in read(member, source(**keys)):
            found += batch.to_pylist()
    return found


def cells_of(path: Path, **keys: Any) -> list[tuple[Any, ...]]:
    """Cells and row number of each record; fails when one is a problem."""
    rows = rows_of(path, **keys)
    assert [row["source_problem"] for row in rows] == [None] * len(rows)
    place = ("source_problem", "source_line")
    return [tuple(value for name, value in row.items() if name not in place) for row in rows]


def problems_of(path: Path, **keys: Any) -> dict[int, tuple[str, str]]:
    """Row number -> problem and line as received."""
    return {
        row["source_row"]: (row["source_problem"], row["source_line"])
        for row in rows_of(path, **keys)
        if row["source_problem"]
    }


def raw_table(con: Any, columns: dict[str, list[str | None]]) -> ir.Table:
    count = len(next(iter(columns.values())))
    nulls = pa.nulls(count, pa.string())
    table = {name: pa.array(values, pa.string()) for name, values in columns.items()}
    table |= {"source_file": pa.array(["a.csv"] * count), "source_row": pa.array(range(2, count + 2))}
    table |= {"source_problem": nulls, "source_line": nulls}
    return con.create_table("raw", pa.table(table), overwrite=True)


def interpreted(texts: list[str | None], kind: str, *, unit: str = "", **keys: Any) -> list[Any]:
    """What a column of texts becomes, as Python values; a problem is its words."""
    con = ibis.duckdb.connect()
    name = {"us": "x_us", "g": "x_qty"}.get(keys.pop("canonical", ""), "x")
    found = interpret(raw_table(con, {"X": texts}), [Field(name, "X", kind, unit)], source(**keys))
    rows = found.order_by("source_row").to_pyarrow().to_pylist()
    return [row["source_problem"] or row[name] for row in rows]
