"""Whatever a library raises on a file: that file is named with the place and the reason, and all others are read."""

import os
import zipfile
from contextlib import suppress
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from plantkpi.errors import InputError
from plantkpi.ingest.ingest import current_files, ingest
from plantkpi.ingest.readers import jsonl
from plantkpi.runs.audit import current

from .helpers import cells_of, problems_of, rows_of, saved
from .test_ingest import plant_in
from .test_limits import workbook

TOML = '[source.bad]\nfiles = "bad*"\n[source.good]\nfiles = "good.csv"\n'


def message_of(folder: Path, content: bytes, name: str, keys: str = "") -> str:
    """What ingest says of one bad file, after it has read the good one."""
    saved(folder, f"raw/{name}", content)
    saved(folder, "raw/good.csv", "a\n1\n")
    plant = plant_in(folder, TOML.replace('"bad*"', f'"bad*"\n{keys}'))
    with pytest.raises(InputError) as caught:
        ingest(plant)
    assert [file for _, file in current(plant)] == ["good.csv"]
    head, told = str(caught.value).split("\n  ")
    assert head == "1 not read, 1 other files are in place:"
    return told


def test_a_cell_of_a_workbook_that_nothing_can_hold(tmp_path: Path) -> None:
    for replaced in (("<v>3.5</v>", "<v>NaN</v>"), ('t="n"><v>3.5', 't="s"><v>999999'), ('r="A2"', 'r="??"')):
        path = workbook(tmp_path, [["a"], [3.5]], replaced)
        told = message_of(tmp_path, path.read_bytes(), "bad.xlsx")
        cell = "??" if "r=" in replaced[0] else "A2"
        assert told.startswith(f"bad.xlsx: sheet 'Sheet', cell {cell}: cannot be read, damaged or encrypted? (")


def test_a_workbook_whose_parts_are_missing_or_cut(tmp_path: Path) -> None:
    whole = workbook(tmp_path, [["a"], [3.5]])
    with zipfile.ZipFile(whole) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    for absent in parts:
        with zipfile.ZipFile(tmp_path / "cut.xlsx", "w") as book:
            for name, content in parts.items():
                if name != absent:
                    book.writestr(name, content)
        saved(tmp_path, "raw/good.csv", "a\n1\n")
        saved(tmp_path, "raw/bad.xlsx", (tmp_path / "cut.xlsx").read_bytes())
        plant = plant_in(tmp_path, TOML)
        with suppress(InputError):  # some parts can be missing
            ingest(plant)
        assert ("good", "good.csv") in current(plant)


def test_any_error_of_a_reader_is_of_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(line: str, source: object) -> None:
        raise LookupError("no such thing")

    monkeypatch.setattr(jsonl, "_parsed", fail)
    told = message_of(tmp_path, b'{"a": 1}\n', "bad.jsonl")
    assert told == "bad.jsonl: line 2: cannot be read, damaged or encrypted? (no such thing)"


def test_a_number_that_no_decimal_holds_is_one_row_in_quarantine(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.jsonl", '{"a": 1}\n{"a": 1e9999999999999999999}\n{"a": 2}\n')
    line = '{"a": 1e9999999999999999999}'
    assert problems_of(path) == {2: ("holds a number that no decimal can hold", line)}
    assert [row["a"] for row in rows_of(path)] == ["1", None, "2"]


def test_utf_16_and_32_without_a_byte_order_mark(tmp_path: Path) -> None:
    for codec in ("utf-16", "utf-32"):
        for order in ("le", "be"):
            path = saved(tmp_path, "a.csv", "a,b\nMünchen,2\n".encode(f"{codec}-{order}"))
            assert cells_of(path, encoding=codec) == [("München", "2", 2)]
    greek = "αβγδε,ζηθ\n1,2\n".encode("utf-16-le")
    assert cells_of(saved(tmp_path, "b.csv", greek), encoding="utf-16") == [("1", "2", 2)]
    told = message_of(tmp_path, "中文\n".encode("utf-16-le").replace(b"\0", b"\1"), "bad.csv", 'encoding = "utf-16"')
    assert told == (
        "bad.csv: no byte order mark says how this utf-16 is written. Set encoding = 'utf-16-le' or 'utf-16-be' in its "
        "source."
    )
    told = message_of(tmp_path, "a,b\n1,2\n".encode("utf-16-be"), "bad.csv")
    assert told.endswith('It looks like UTF-16: set encoding = "utf-16-be" in its source.')


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32", "cp1252", "utf-16-le"])
@pytest.mark.parametrize("keys", ["", 'quote = ""', "header = false", 'format = "text"', 'format = "jsonl"'])
def test_zero_bytes_are_no_table(tmp_path: Path, encoding: str, keys: str) -> None:
    saved(tmp_path, "raw/bad.csv", b"\0" * 50_000)
    saved(tmp_path, "raw/good.csv", "a,b\n1,2\n")
    plant = plant_in(tmp_path, TOML.replace('"bad*"', f'"bad*"\nencoding = "{encoding}"\n{keys}'))
    with suppress(InputError):
        ingest(plant)
    assert {file: entry.rows_readable for (_, file), entry in current(plant).items()} | {"bad.csv": 0} == {
        "bad.csv": 0,
        "good.csv": 1,
    }


def test_parquet_text_that_is_not_utf_8_is_one_row_in_quarantine(tmp_path: Path) -> None:
    texts = pa.array([b"ok", b"a\xffb", None], pa.binary()).view(pa.string())
    for column in (texts, pa.array(["ok", "a\0b", None])):
        pq.write_table(pa.table({"a": column, "b": ["1", "2", "3"]}), tmp_path / "a.parquet")
        shown = r"a\xffb" if column is texts else r"a\x00b"
        assert problems_of(tmp_path / "a.parquet") == {2: ("holds bytes that are not UTF-8, or NUL", f"{shown}\t2")}
        assert [row["a"] for row in rows_of(tmp_path / "a.parquet")] == ["ok", None, None]


def test_a_file_name_that_is_not_utf_8_is_read_under_a_name_that_is(tmp_path: Path) -> None:
    saved(tmp_path, "raw/good.csv", "a\n1\n")
    odd = Path(os.fsdecode(os.fsencode(tmp_path / "raw") + b"/bad\xe4.csv"))
    odd.write_text("a\n2\n")
    plant = plant_in(tmp_path, TOML)
    assert [(e.file, e.status) for e in ingest(plant).entries] == [(r"bad\xe4.csv", "read"), ("good.csv", "read")]
    assert ingest(plant).having("unchanged")[0].file == r"bad\xe4.csv"
    assert pq.read_table(current_files(plant)["bad"])["source_file"].to_pylist() == [r"bad\xe4.csv"]
    saved(tmp_path, r"raw/bad\xe4.csv", "a\n3\n")
    with pytest.raises(InputError, match="two files have this name"):
        ingest(plant)
    (tmp_path / r"raw/bad\xe4.csv").unlink()
    odd.write_bytes(b"")
    with pytest.raises(InputError, match=r"bad\\xe4.csv: the file is empty"):
        ingest(plant)
    odd.unlink()
    assert [(e.file, e.status) for e in ingest(plant).entries][-1] == ("good.csv", "unchanged")


def test_a_file_in_its_declared_encoding_is_read_without_a_warning(tmp_path: Path) -> None:
    saved(tmp_path, "raw/good.csv", "a\nMünchen\n".encode("cp1252"))
    report = ingest(plant_in(tmp_path, '[source.good]\nfiles = "good.csv"\nencoding = "cp1252"\n'))
    assert ([entry.status for entry in report.entries], report.warnings) == (["read"], ())
