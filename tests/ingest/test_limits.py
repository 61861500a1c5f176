"""Files that would take all memory or time: refused with the limit and the key that changes it, the others are read."""

import csv
import gzip
import io
import json
import time
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from plantkpi.config.keys import LimitsBlock
from plantkpi.config.plant import load_plant
from plantkpi.errors import ConfigError, InputError
from plantkpi.ingest import limits
from plantkpi.ingest.archives import members
from plantkpi.ingest.discovery import find
from plantkpi.ingest.ingest import ingest
from plantkpi.ingest.reader import read

from .helpers import problems_of, saved, source
from .test_ingest import plant_in


def refused(path: Path, limit: str, value: int, **keys: Any) -> str:
    """The message with a limit set to a value; the key is named, and how to raise it."""
    block = LimitsBlock(**{limit: value})
    with pytest.raises(InputError) as caught:
        for member in members(path, limits=block):
            for _ in read(member, source(**keys), block):
                pass
    assert f"raise {limit} in [limits] of plant.toml" in str(caught.value)
    return str(caught.value).partition(". If")[0]


@pytest.fixture
def small_floor(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files may unpack to 64 KB in any case, not to 256 MB."""
    monkeypatch.setattr(limits, "ALWAYS_UNPACKED", 1 << 16)


def workbook(folder: Path, rows: list[list[Any]], replaced: tuple[str, str] = ("", "")) -> Path:
    """a.xlsx with the rows, one piece of its sheet's XML replaced."""
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)  # type: ignore[union-attr]
    book.save(folder / "plain.xlsx")
    with zipfile.ZipFile(folder / "plain.xlsx") as plain, zipfile.ZipFile(folder / "a.xlsx", "w") as made:
        for item in plain.namelist():
            content = plain.read(item).decode()
            made.writestr(item, content.replace(*replaced) if item.endswith("sheet1.xml") else content)
    (folder / "plain.xlsx").unlink()
    return folder / "a.xlsx"


def test_columns(tmp_path: Path) -> None:
    assert refused(saved(tmp_path, "a.csv", "a,b,c\n1,2,3\n"), "columns", 2) == "a.csv: more than 2 columns"
    assert refused(saved(tmp_path, "b.txt", "a b c\n1 2 3\n"), "columns", 2) == "b.txt: more than 2 columns"
    assert refused(workbook(tmp_path, [["a", "b", "c"]]), "columns", 2) == "a.xlsx: more than 2 columns"
    pq.write_table(pa.table({"a": ["1"], "b": ["2"], "c": ["3"]}), tmp_path / "a.parquet")
    assert refused(tmp_path / "a.parquet", "columns", 2) == "a.parquet: more than 2 columns"
    lines = '{"a": 1}\n{"b": 1}\n{"c": 1}\n{"d": 1}\n'
    assert refused(saved(tmp_path, "a.jsonl", lines), "columns", 2) == "a.jsonl: line 3: more than 2 columns"
    assert refused(saved(tmp_path, "d_1.csv", "a,b\n"), "columns", 2, name_pattern=r"_(?P<n>\d)").startswith("d_1.csv")


def test_by_default_4096_columns(tmp_path: Path) -> None:
    with gzip.open(tmp_path / "a.csv.gz", "wt") as file:
        csv.writer(file).writerow([f"c{n}" for n in range(4097)])
    with pytest.raises(InputError, match=r"a[.]csv[.]gz: more than 4096 columns"):
        next(read(tmp_path / "a.csv.gz", source()))
    names = [f"c{n}" for n in range(4096)]
    (batch,) = read(saved(tmp_path, "b.csv", ",".join(names) + "\n" + ",".join("1" * 4096) + "\n"), source())
    assert batch.schema.names[:4096] == names


def test_rows_and_cells_of_a_sheet(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["a"], ["1"], ["2"]], ('r="3"', 'r="1000000000"'))
    begun = time.perf_counter()
    assert refused(path, "sheet_rows", 1000) == "a.xlsx: sheet 'Sheet': more than 1000 rows in a sheet"
    assert time.perf_counter() - begun < 5
    path = workbook(tmp_path, [["a", "b"]] * 4)
    assert refused(path, "sheet_cells", 5) == "a.xlsx: sheet 'Sheet', row 3: more than 5 cells in a sheet"


def test_texts_of_a_workbook(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["a"]])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as book:
        book.writestr("xl/sharedStrings.xml", b" " * (2 << 20))
    assert refused(path, "workbook_texts_mb", 1) == "a.xlsx: more than 1 MB of texts and styles in a workbook"


def test_characters_of_a_line(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.csv", "a,b\n1,2\n" + "x" * 100 + "\n")
    assert refused(path, "line_characters", 50) == "a.csv: line 3: more than 50 characters in a line"


def test_a_record_over_lines_that_are_too_many_characters_is_a_quote_that_was_never_closed(tmp_path: Path) -> None:
    long = "x" * 500 + "\n"
    path = saved(tmp_path, "a.csv", f'a,b,c\n1,"{long}{long}{long}",2\n')
    broken = "broken quotes: a quote opened here is never closed"
    (batch,) = read(path, source(), LimitsBlock(line_characters=1000))
    assert batch["source_problem"].to_pylist() == [broken, *["has 1 column, the header has 3"] * 2, broken]
    (batch,) = read(path, source(), LimitsBlock(line_characters=2000))
    assert batch["source_problem"].to_pylist() == [None]


@pytest.mark.usefixtures("small_floor")
def test_size_when_unpacked(tmp_path: Path) -> None:
    text = b"a\n" + b"1\n" * 50_000
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(text))
    with zipfile.ZipFile(tmp_path / "b.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", text)
    inner = io.BytesIO((tmp_path / "b.zip").read_bytes())
    with zipfile.ZipFile(tmp_path / "c.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("b.zip", inner.getvalue())
    values = pa.array(["x" * 1000]).take(pa.array([0] * 1000))
    pq.write_table(pa.table({"a": values}), tmp_path / "d.parquet")
    pq.write_table(pa.table({"a": values.dictionary_encode()}), tmp_path / "e.parquet")
    for name in ("a.csv.gz", "b.zip", "c.zip", "d.parquet", "e.parquet"):
        told = refused(tmp_path / name, "unpacked_ratio", 2)
        assert told.startswith(name)
        assert "more than 2 times its own size when unpacked" in told
        ratio = LimitsBlock(unpacked_ratio=100_000)
        rows = sum(b.num_rows for m in members(tmp_path / name, limits=ratio) for b in read(m, source(), ratio))
        assert rows == (1000 if name.endswith("parquet") else 50_000)


def test_files_of_an_archive_and_of_those_within_it(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        for n in range(3):
            archive.writestr(f"{n}.csv", "a\n")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("b.csv", "a\n")
        archive.writestr("c.zip", inner.getvalue())
    assert refused(tmp_path / "a.zip", "archive_members", 1) == "a.zip: more than 1 files in an archive"
    assert refused(tmp_path / "a.zip", "archive_members", 4) == "a.zip: more than 4 files in an archive"
    assert len(list(members(tmp_path / "a.zip", limits=LimitsBlock(archive_members=5)))) == 4


def test_two_thousand_files_of_an_archive_are_opened_in_seconds(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for n in range(2000):
            archive.writestr(f"{n:04}.csv", "a\n1\n")
    begun = time.perf_counter()
    assert sum(batch.num_rows for member in members(tmp_path / "a.zip") for batch in read(member, source())) == 2000
    assert time.perf_counter() - begun < 10


def test_folders_behind_links_are_looked_through_once(tmp_path: Path) -> None:
    saved(tmp_path, "raw/one/a.csv", "a\n")
    saved(tmp_path, "elsewhere/b.csv", "a\n")
    for n in range(12):
        (tmp_path / "raw" / f"loop{n}").symlink_to(tmp_path / "raw")
        (tmp_path / "raw" / "one" / f"loop{n}").symlink_to(tmp_path / "raw" / "one")
    (tmp_path / "raw" / "linked").symlink_to(tmp_path / "elsewhere")
    begun = time.perf_counter()
    found = find("**/*.csv", [tmp_path / "raw"])
    assert time.perf_counter() - begun < 2
    assert [file.name for file in found] == ["linked/b.csv", "one/a.csv"]
    assert [file.name for file in find("**", [tmp_path / "raw"])] == ["linked/b.csv", "one/a.csv"]
    assert [file.name for file in find("one/**/a.csv", [tmp_path / "raw"])] == ["one/a.csv"]


def test_files_that_are_looked_through(tmp_path: Path) -> None:
    plant = plant_in(tmp_path, '[limits]\nfound_files = 3\n[source.x]\nfiles = "*.csv"\n[source.y]\nfiles = "y/*"\n')
    for n in range(4):
        saved(tmp_path, f"raw/{n}.csv", "a\n1\n")
    saved(tmp_path, "raw/y/y.csv", "a\n1\n")
    with pytest.raises(InputError) as caught:
        ingest(plant)
    assert str(caught.value) == (
        "1 not read, 1 other files are in place:\n  files = '*.csv': more than 3 files and folders to look through. "
        "If that is right, raise found_files in [limits] of plant.toml"
    )


def test_very_many_equal_keys_are_one_row_in_quarantine_at_once(tmp_path: Path) -> None:
    line = "{" + ", ".join(['"a": 1'] * 100_000) + "}"
    path = saved(tmp_path, "a.jsonl", json.dumps({"a": 1}) + "\n" + line + "\n")
    begun = time.perf_counter()
    assert problems_of(path)[2][0] == "is not valid JSON: the key 'a' appears twice"
    assert time.perf_counter() - begun < 5


def test_limits_are_read_from_plant_toml(tmp_path: Path) -> None:
    plant = plant_in(tmp_path, '[limits]\ncolumns = 2\n[source.x]\nfiles = "*.csv"\n')
    saved(tmp_path, "raw/a.csv", "a,b,c\n")
    saved(tmp_path, "raw/b.csv", "a,b\n")
    with pytest.raises(InputError, match=r"a[.]csv: more than 2 columns[.] If that is right, raise columns in"):
        ingest(plant)
    for wrong in ("columns = 0", "line_characters = -1", "sheet_rows = 'many'", "colums = 1"):
        saved(tmp_path, "plant.toml", f"[limits]\n{wrong}\n")
        with pytest.raises(ConfigError, match=r"\[limits\]"):
            load_plant(tmp_path)
