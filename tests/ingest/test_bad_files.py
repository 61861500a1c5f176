"""Files that are not as declared: the whole file is refused, or the row is kept with its problem."""

import gzip
import random
import resource
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from plantkpi.errors import ConfigError, InputError
from plantkpi.ingest.reader import read

from .helpers import cells_of, problems_of, rows_of, saved, source

GIB = 1 << 30


def refused(path: Path, **keys: object) -> str:
    with pytest.raises(InputError) as caught:
        for _ in read(path, source(**keys)):
            pass
    return str(caught.value)


def test_empty(tmp_path: Path) -> None:
    for name in ("a.csv", "a.txt", "a.jsonl", "a.xlsx"):
        assert refused(saved(tmp_path, name, "")).startswith(f"{name}: the file is empty (0 bytes)")
    assert refused(saved(tmp_path, "b.csv", "\n \n")) == "b.csv: no header in it, only blank or skipped lines"


def test_header_only_is_a_table_without_rows(tmp_path: Path) -> None:
    (batch,) = read(saved(tmp_path, "a.csv", "a,b\n"), source())
    assert batch.num_rows == 0
    assert batch.schema.names[:2] == ["a", "b"]


def test_wrong_delimiter(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.csv", "a;b;c\n1;2;3\n")
    one = "a.csv: the header has one column, 'a;b;c'."
    assert refused(path) == f"{one} Is the delimiter ';'? Set delimiter = ';' in [source.stops]."
    bare = saved(tmp_path, "b.csv", "1;2;3\n4;5;6\n")
    assert "Is the delimiter ';'?" in refused(bare, header=False, names=("x", "y", "z"))


def test_a_column_that_the_mapping_names_is_missing(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.csv", "Maschine,Begin\n1,2\n")
    assert refused(path, columns={"start_at": "Beginn", "machine_id": "Maschine"}) == (
        "a.csv: no column 'Beginn', which [source.stops] maps. Did you mean 'Begin'? Found: Maschine, Begin."
    )


def test_repeated_and_reserved_names(tmp_path: Path) -> None:
    assert "column 'ID' has the same name as 'id'" in refused(saved(tmp_path, "a.csv", "id,ID\n"))
    assert "same name as one of plantkpi's own" in refused(saved(tmp_path, "b.csv", "source_row,b\n"))
    found = rows_of(tmp_path / "a.csv", names=("x", "y"))
    assert found == []


def test_wrong_encoding(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.csv", "a,b\n1,ok\n2,Stö".encode() + b"rung \xff\n3,ok\n")
    assert problems_of(path) == {
        3: ("byte 0xff at position 12 is not valid utf-8; is the encoding cp1252?", "2,Störung \\xff")
    }
    assert "Größe".encode("cp1252") == b"Gr\xf6\xdfe"
    assert refused(saved(tmp_path, "b.csv", b"Gr\xf6\xdfe\n")).endswith("is the encoding cp1252?")
    assert refused(saved(tmp_path, "c.csv", "a\n".encode("utf-16"))).endswith('Set encoding = "utf-16" in its source.')
    with pytest.raises(ConfigError, match=r"encoding 'cp1253x' is unknown\. Did you mean 'cp1252'"):
        rows_of(path, encoding="cp1253x")


def test_too_few_and_too_many_columns(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.csv", "a,b,c\n1,2\n1,2,3\n1,2,3,4\n")
    assert problems_of(path) == {
        2: ("has 2 columns, the header has 3", "1,2"),
        4: ("has 4 columns, the header has 3", "1,2,3,4"),
    }
    text = saved(tmp_path, "a.txt", "1 2\n1\n1 2 3\n")
    assert problems_of(text, header=False) == {
        2: ("has 1 column, the first row has 2", "1"),
        3: ("has 3 columns, the first row has 2", "1 2 3"),
    }


def test_a_quote_that_is_never_closed_costs_one_row(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.csv", 'a,b\n1,x\n2,"y\n3,z\n4,"w"\n5,v\n')
    assert [row["a"] for row in rows_of(path)] == ["1", None, "3", "4", "5"]
    assert problems_of(path) == {3: ("broken quotes: a quote opened here is never closed", '2,"y')}


def test_an_open_quote_at_the_end_of_a_long_file(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.csv", 'a,b\n1,"x\n' + "2,y\n" * 3000)
    assert len(rows_of(path)) == 3001
    assert list(problems_of(path)) == [2]


def test_an_open_quote_on_every_line_is_still_quick(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.csv", "a,b\n" + '1,"x\n' * 5001)
    assert len(rows_of(path)) == 5001


def test_a_quote_that_swallows_a_row_up_to_the_next_quote(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.csv", 'a,b,c\n1,"x,2\n3,y",4,5\n6,7,8\n')
    assert problems_of(path) == {
        2: ("broken quotes: has 4 columns, the header has 3", '1,"x,2'),
        3: ("has 4 columns, the header has 3", '3,y",4,5'),
    }
    assert len(rows_of(path)) == 3


def test_text_after_a_closing_quote(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.csv", 'a,b\n1,"x"y\n2,z\n')
    assert problems_of(path) == {2: ("broken quotes: ',' expected after '\"'", '1,"x"y')}


def test_nul_bytes(tmp_path: Path) -> None:
    assert "byte 2 is NUL, so this is not text" in refused(saved(tmp_path, "a.csv", b"a,\0b\n"))
    late = saved(tmp_path, "b.csv", b"a,b\n" + b"1,2\n" * 2000 + b"3,\0\0\n4,5\n")
    assert problems_of(late) == {2002: ("holds a NUL byte at position 3", "3,\\x00\\x00")}


def test_damaged_archives_and_workbooks(tmp_path: Path) -> None:
    for name in ("a.xlsx", "a.parquet"):
        assert "this is not a" in refused(saved(tmp_path, name, "hello"))
    for name in ("a.zip", "a.csv.gz"):
        assert "cannot be read, damaged or encrypted?" in refused(saved(tmp_path, name, "hello"))


def test_damage_in_the_middle(tmp_path: Path) -> None:
    pq.write_table(pa.table({"a": [str(n) for n in range(50_000)]}), tmp_path / "a.parquet", compression="gzip")
    saved(tmp_path, "b.csv.gz", gzip.compress(random.Random(1).randbytes(200_000).hex().encode()))
    for name in ("a.parquet", "b.csv.gz"):
        content = bytearray((tmp_path / name).read_bytes())
        content[50_000:50_100] = b"\xff" * 100
        assert name in refused(saved(tmp_path, name, bytes(content)))


def test_a_sparse_gibibyte_fails_at_once(tmp_path: Path) -> None:
    for name in ("a.csv", "a.txt", "a.jsonl", "a.parquet", "a.xlsx"):
        path = tmp_path / name
        path.touch()
        with path.open("r+b") as file:
            file.truncate(GIB)
        assert refused(path)
        path.unlink()


def test_an_endless_line_fails_with_little_memory(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.csv", b"a,b\n1,2\n" + b"x" * (4 << 20))
    with path.open("r+b") as file:
        file.truncate(GIB)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert (
        "a.csv: line 3: more than 1048576 characters in a line. If that is right, raise line_characters in [limits]"
        in refused(path)
    )
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 64 << 10


def test_fifty_megabytes_of_random_lines(tmp_path: Path) -> None:
    chance = random.Random(7)
    block = "".join("".join(chance.choices('ab1",; \t', k=99)) + "\n" for _ in range(5000))
    path = saved(tmp_path, "a.csv", "a,b\n" + block * 100)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    lines = sum(len(batch) for batch in read(path, source()))
    assert 400_000 < lines <= 500_000
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 400 << 10


def test_fixed_needs_widths(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="fixed needs widths"):
        cells_of(saved(tmp_path, "a.txt", "a\n"), format="fixed")
