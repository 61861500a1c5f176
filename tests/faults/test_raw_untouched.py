"""Files of a plant's raw folder are only ever read: no command changes, adds or deletes one."""

import gzip
import io
import zipfile
from pathlib import Path

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from plantkpi.config.plant import load_plant
from plantkpi.runs.audit import history
from tests.cli.console import plantkpi
from tests.faults.files import everything
from tests.faults.test_bad_input import MACHINES, ORDERS, TOML, plant_of

FORMATS = """
[source.packed]
files = "packed.csv.gz"

[source.archive]
files = "archive.zip/*"

[source.blanks]
files = "blanks.txt"

[source.fixed]
files = "fixed.dat"
format = "fixed"
widths = [2, 3]

[source.sheet]
files = "sheet.xlsx"

[source.columnar]
files = "columnar.parquet"

[source.lines]
files = "lines.jsonl"

[source.wide]
files = "wide.csv"
encoding = "utf-16"

[source.damaged]
files = "dam*.csv"

[source.more]
files = "more*.csv"

[alert.low]
kpi = "availability"
below = 2.0

[deliver]
file = "alerts.jsonl"
"""
"""A source of each format; with rows that cannot be read, a raw folder that is a link, and a file that is forgotten."""

BAD = ORDERS + "M1,B,bolt,2026-03-09 15:00,2026-03-09 16:00,many,90\n"
COMMANDS = (
    "ingest", "build", "build --full", "build --as-of 2026-03-10", "build --dry-run", "backfill --days 1 --full",
    "check", "kpi availability", "show stop_pareto", "sql oee", "lineage fct_stop", "quarantine list",
    "quarantine show production", "quarantine retry", "audit", "audit {run}", "alerts", "doctor",
    "ingest --forget more2.csv", "build --known-at 2099-12-31",
)  # fmt: skip


def zipped(*names: str, **members: bytes) -> bytes:
    """An archive with a file of two lines by each name, and others."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, MACHINES)
        for name, content in members.items():
            archive.writestr(name.replace("_", "."), content)
    return buffer.getvalue()


@pytest.fixture
def plant(tmp_path: Path) -> Path:
    folder = plant_of(tmp_path / "plant", plant_toml=TOML + FORMATS, orders_csv=BAD)
    raw = folder / "raw"
    (raw / "packed.csv.gz").write_bytes(gzip.compress(MACHINES.encode()))
    (raw / "archive.zip").write_bytes(zipped("a.csv", inner_zip=zipped("b.csv")))
    (raw / "blanks.txt").write_text("a b\n1 2\n")
    (raw / "fixed.dat").write_text("a b  \n1 2  \n")
    book = openpyxl.Workbook()
    book.active.append(["a", "b"])
    book.active.append([1, 2])
    book.save(raw / "sheet.xlsx")
    pq.write_table(pa.table({"a": [1, 2]}), raw / "columnar.parquet")
    (raw / "lines.jsonl").write_text('{"a": 1}\n{"a": 2}\n')
    (raw / "wide.csv").write_text("a,b\n1,2\n", "utf-16")
    (raw / "dam.csv").write_bytes(b'a,b\n3,4\n1,"2\n\xff,3\n')
    for name in ("more1.csv", "more2.csv"):
        (raw / name).write_text(f"a\n{name}\n")
    raw.rename(tmp_path / "delivered")
    raw.symlink_to(tmp_path / "delivered")
    return folder


def test_no_command_changes_a_raw_file(plant: Path, tmp_path: Path) -> None:
    assert plantkpi("ingest", "--plant", plant).code == 0
    (tmp_path / "delivered" / "more2.csv").unlink()
    before = everything(tmp_path / "delivered")
    assert len(before) == 14
    for command in COMMANDS:
        run = history(load_plant(plant))[-1]["run_id"]
        words = command.format(run=run).split()
        said = plantkpi(*words, *(() if words[0] in ("sql", "lineage") else ("--plant", plant)))
        assert said.code == (1 if command == "alerts" else 0), (command, said.err)
        assert everything(tmp_path / "delivered") == before, command


def test_reading_leaves_no_mark_on_a_file_that_cannot_be_read(plant: Path, tmp_path: Path) -> None:
    """Damaged archives and tables, and one that is refused half-way."""
    for name in ("archive.zip", "packed.csv.gz", "sheet.xlsx", "columnar.parquet"):
        path = tmp_path / "delivered" / name
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    before = everything(tmp_path / "delivered")
    said = plantkpi("ingest", "--plant", plant)
    assert said.code == 2
    assert "4 not read, " in said.err
    assert everything(tmp_path / "delivered") == before
