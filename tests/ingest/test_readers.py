"""Every format, as text exactly as received, with the line on which each record starts."""

import gzip
import io
import zipfile
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from openpyxl import Workbook

from plantkpi.errors import InputError
from plantkpi.ingest.archives import members
from plantkpi.ingest.discovery import find
from plantkpi.ingest.reader import read

from .helpers import cells_of, problems_of, rows_of, saved, source


def zipped(**files: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def test_csv_keeps_cells_as_they_are(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.csv", 'id,text\n1, x \n\n"2","a, ""b""\nc"\n003,\n')
    assert cells_of(path) == [("1", " x ", 2), ("2", 'a, "b"\nc', 4), ("003", "", 6)]


def test_types_place_and_batches(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.csv", "a,b\n" + "1,2\n" * 70_000)
    batches = list(read(path, source()))
    assert [batch.num_rows for batch in batches] == [65_536, 4_464]
    assert batches[0].schema == pa.schema(
        [
            ("a", pa.string()),
            ("b", pa.string()),
            ("source_row", pa.int64()),
            ("source_problem", pa.string()),
            ("source_line", pa.string()),
        ]
    )
    assert batches[1]["source_row"][-1].as_py() == 70_001


def test_byte_order_mark_windows_and_mac_line_ends(tmp_path: Path) -> None:
    assert cells_of(saved(tmp_path, "a.csv", b"\xef\xbb\xbfa,b\r\n1,2\r\n")) == [("1", "2", 2)]
    assert cells_of(saved(tmp_path, "b.csv", b"a,b\r1,2\r3,4")) == [("1", "2", 2), ("3", "4", 3)]
    assert rows_of(tmp_path / "a.csv")[0]["a"] == "1"


def test_encodings(tmp_path: Path) -> None:
    assert cells_of(saved(tmp_path, "a.csv", "Größe\nfünf\n".encode("cp1252")), encoding="cp1252") == [("fünf", 2)]
    assert cells_of(saved(tmp_path, "b.csv", "Größe\nfünf\n".encode("utf-16")), encoding="utf-16") == [("fünf", 2)]


def test_tab_and_semicolon(tmp_path: Path) -> None:
    assert cells_of(saved(tmp_path, "a.tsv", "a\tb\n1\t2,5\n\t\n")) == [("1", "2,5", 2), ("", "", 3)]
    assert cells_of(saved(tmp_path, "a.csv", "a;b\n1;2,5\n"), delimiter=";") == [("1", "2,5", 2)]


def test_no_quotes(tmp_path: Path) -> None:
    assert cells_of(saved(tmp_path, "a.csv", 'a,b\n5",6\n'), quote="") == [('5"', "6", 2)]


def test_skipped_rows_count_and_names_replace_the_header(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.csv", "Report\n\na,b\n1,2\n")
    assert cells_of(path, skip_rows=1) == [("1", "2", 4)]
    assert rows_of(path, skip_rows=2, names=("x", "y"))[0]["x"] == "1"


def test_without_header(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.csv", "1,2\n3,4\n")
    assert cells_of(path, header=False, names=("x", "y")) == [("1", "2", 1), ("3", "4", 2)]
    assert rows_of(path, header=False)[1]["column_2"] == "4"


def test_a_header_cell_without_name_is_named_by_position(tmp_path: Path) -> None:
    assert rows_of(saved(tmp_path, "a.csv", ",b,\n1,2,3\n"))[0]["column_3"] == "3"


def test_text_with_trailing_blanks(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.txt", "1 1  -0.0007 \n2\t1  0.5  \n\n")
    assert cells_of(path, header=False, names=("u", "c", "s")) == [
        ("1", "1", "-0.0007", 1),
        ("2", "1", "0.5", 2),
    ]


def test_fixed_width(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.dat", "M1  12 x\nM2   7\nM3  1  yz!\n")
    found = rows_of(path, format="fixed", widths=(4, 3, 2), header=False, names=("m", "n", "r"))
    assert [(row["m"], row["n"], row["r"]) for row in found] == [
        ("M1", "12", "x"),
        ("M2", "7", ""),
        (None, None, None),
    ]
    assert found[2]["source_problem"] == "has 4 columns, the list of widths has 3"
    assert found[2]["source_line"] == "M3  1  yz!"


def test_excel(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet.title = "Stops"
    sheet.append(["Title"])
    sheet.append(["Machine", "At", 3, "Day", "Clock", "Long", "Ok"])
    sheet.append(
        [
            "M1",
            datetime(2024, 1, 31, 6, 0),
            60.0,
            date(2024, 1, 31),
            time(6, 5),
            timedelta(hours=30, minutes=1),
            True,
        ]
    )
    sheet.append([])
    sheet.append(["M2", None, 0.1, "31.1.", None, None, False])
    sheet.append(["M3", None, None, None, None, None, None, "extra"])
    book.create_sheet("Other").append(["x"])
    path = tmp_path / "a.xlsx"
    book.save(path)
    found = rows_of(path, skip_rows=1, sheet="Stops")
    assert [row["source_row"] for row in found] == [3, 5, 6]
    assert list(found[0].values())[:7] == [
        "M1",
        "2024-01-31T06:00:00",
        "60",
        "2024-01-31T00:00:00",
        "06:05:00",
        "30:01:00",
        "true",
    ]
    assert found[1]["3"] == "0.1"
    assert found[1]["Ok"] == "false"
    assert found[2]["source_problem"] == "has 8 columns, the header has 7"
    with pytest.raises(InputError, match=r"no sheet 'Stop'\. Did you mean 'Stops'"):
        rows_of(path, sheet="Stop")


def test_parquet_values_read_back_the_same(tmp_path: Path) -> None:
    table = pa.table(
        {
            "i": pa.array([9007199254740993, None]),
            "f": pa.array([0.1, 60.0]),
            "s": ["Ä", None],
            "t": pa.array([datetime(2024, 1, 31, 6), None], pa.timestamp("us")),
            "z": pa.array([datetime(2024, 1, 31, 6), None], pa.timestamp("ms", "Europe/Berlin")),
            "d": pa.array([date(2024, 1, 31), None]),
            "b": [True, None],
            "m": pa.array([Decimal("1.50"), None], pa.decimal128(5, 2)),
            "l": [[1, 2], None],
        }
    )
    pq.write_table(table, tmp_path / "a.parquet")
    first, second = cells_of(tmp_path / "a.parquet")
    assert first == (
        "9007199254740993",
        "0.1",
        "Ä",
        "2024-01-31T06:00:00.000000",
        "2024-01-31T06:00:00.000Z",
        "2024-01-31",
        "true",
        "1.50",
        "[1, 2]",
        1,
    )
    assert second == (None, "60", None, None, None, None, None, None, None, 2)


def test_parquet_times_that_python_does_not_know_are_text(tmp_path: Path) -> None:
    """The year 10000 in UTC, alone and in a list, a structure and a map."""
    times = pa.array([253_402_300_800_000_000, 0]).cast(pa.timestamp("us", "UTC"))
    table = pa.table(
        {
            "t": times,
            "l": pa.ListArray.from_arrays([0, 1, 2], times),
            "s": pa.StructArray.from_arrays([times, pa.array([1, 2])], ["at", "n"]),
            "m": pa.MapArray.from_arrays([0, 1, 2], pa.array(["a", "b"]), times),
        }
    )
    pq.write_table(table, tmp_path / "a.parquet")
    first, second = cells_of(tmp_path / "a.parquet")
    far, zero = "10000-01-01 00:00:00.000000Z", "1970-01-01 00:00:00.000000Z"
    assert first == ("10000-01-01T00:00:00.000000Z", f'["{far}"]', f'{{"at": "{far}", "n": 1}}', f'[["a", "{far}"]]', 1)
    assert second[1:] == (f'["{zero}"]', f'{{"at": "{zero}", "n": 2}}', f'[["b", "{zero}"]]', 2)


def test_json_lines(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.jsonl", '{"a":"1","b":2.50}\n\n{"b":null,"c":{"x":[1.5]}}\n[1]\n{"a":1,"a":2}\n{"a"\n')
    found = rows_of(path)
    assert [(row["a"], row["b"], row["c"]) for row in found[:2]] == [
        ("1", "2.50", None),
        (None, None, '{"x": [1.5]}'),
    ]
    assert problems_of(path) == {
        4: ("is not a JSON object but [1]", "[1]"),
        5: ("is not valid JSON: the key 'a' appears twice", '{"a":1,"a":2}'),
        6: ("is not valid JSON: Expecting ':' delimiter at position 5", '{"a"'),
    }


def test_gzip_zip_and_zip_within_zip(tmp_path: Path) -> None:
    plain = b"a,b\n1,2\n"
    assert cells_of(saved(tmp_path, "a.csv.gz", gzip.compress(plain))) == [("1", "2", 2)]
    inner = zipped(**{"deep/b.csv": plain, "__MACOSX/._b.csv": b"junk"})
    outer = saved(tmp_path, "o.zip", zipped(**{"inner.zip": inner, "c.csv.gz": gzip.compress(b"a,b\n3,4\n")}))
    assert [member.name for member in members(outer)] == ["o.zip/c.csv.gz", "o.zip/inner.zip/deep/b.csv"]
    assert cells_of(outer) == [("3", "4", 2), ("1", "2", 2)]


def test_excel_and_parquet_within_zip(tmp_path: Path) -> None:
    book, sheet_bytes, parquet_bytes = Workbook(), io.BytesIO(), io.BytesIO()
    book.active.append(["a", "b"])
    book.active.append([1, 2])
    book.save(sheet_bytes)
    pq.write_table(pa.table({"a": [5], "b": [6]}), parquet_bytes)
    path = saved(tmp_path, "o.zip", zipped(**{"a.xlsx": sheet_bytes.getvalue(), "b.parquet": parquet_bytes.getvalue()}))
    assert cells_of(path) == [("1", "2", 2), ("5", "6", 1)]


def test_members_by_glob(tmp_path: Path) -> None:
    path = saved(tmp_path, "o.zip", zipped(**{"a1.csv": b"a\n1\n", "b1.csv": b"a\n2\n"}))
    (found,) = find("o.zip/b*.csv", [tmp_path])
    assert [m.name for m in members(found.path, found.name, found.member_glob)] == ["o.zip/b1.csv"]
    with pytest.raises(InputError, match=r"o\.zip: no file in it matches 'c\*'; it holds a1\.csv, b1\.csv"):
        list(members(path, "o.zip", "c*"))


def test_the_first_folder_in_which_a_glob_matches(tmp_path: Path) -> None:
    for name in ("x/other.csv", "y/s1.csv", "y/.s3.csv", "y/~$s4.csv", "y/deep/s2.csv", "z/s9.csv"):
        saved(tmp_path, name, "a\n")
    folders = [tmp_path / "missing", tmp_path / "x", tmp_path / "y", tmp_path / "z"]
    assert [found.name for found in find("**/s*.csv", folders)] == ["deep/s2.csv", "s1.csv"]
    assert [found.path for found in find(str(tmp_path / "z/*.csv"), folders)] == [tmp_path / "z/s9.csv"]
    assert find("nothing*", folders) == []


def test_groups_of_the_file_name_become_columns(tmp_path: Path) -> None:
    path = saved(tmp_path, "train_FD001.csv", "a\n1\n")
    pattern = r"train_(?P<dataset>FD\d+)(?P<part>_\d)?"
    assert cells_of(path, name_pattern=pattern) == [("1", "FD001", None, 2)]
    with pytest.raises(InputError, match=r"train_FD001\.csv: the name does not match name_pattern 'test'"):
        rows_of(path, name_pattern="test")


def test_an_ending_that_reports_no_format(tmp_path: Path) -> None:
    with pytest.raises(
        InputError, match=r"a\.dat: the ending '\.dat' stands for no format\. Set format in \[source\.stops\]"
    ):
        rows_of(saved(tmp_path, "a.dat", "a\n"))
    assert cells_of(tmp_path / "a.dat", format="csv") == []
