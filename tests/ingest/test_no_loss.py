"""Records in = rows out, whatever the text is."""

import csv
import io
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from .helpers import rows_of, saved

CELL = st.text(st.sampled_from("ab \"\n\r,;\t'é0"), max_size=6)
RECORD = st.lists(CELL, min_size=1, max_size=5)
TEXT = st.text(st.sampled_from('ab",\n'), max_size=60)


def lines_of(text: str) -> list[str]:
    return io.StringIO(text, newline="").readlines()


@settings(max_examples=300, deadline=None)
@given(st.lists(RECORD, max_size=8))
def test_every_record_that_csv_can_write_is_one_row(records: list[list[str]]) -> None:
    """Of any width: those of three columns come back cell by cell, short lines of other widths as received.

    A record over several lines with another width is taken for an open quote and may give several rows.
    """
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerows([["x", "y", "z"], *records])
    with tempfile.TemporaryDirectory() as folder:
        found = rows_of(saved(Path(folder), "a.csv", out.getvalue()))
    good = [[row["x"], row["y"], row["z"]] for row in found if row["source_problem"] is None]
    fitting = [record for record in records if len(record) == 3]
    is_plain = all(len(record) == 3 or not {"\n", "\r", '"'} & set("".join(record)) for record in records)
    if is_plain:
        assert good == fitting
        assert len(found) == len(records)
        assert [row["source_row"] for row in found] == starts(out.getvalue(), records)
    assert len(found) >= len(records)


def starts(text: str, records: list[list[str]]) -> list[int]:
    found, line = [], 2
    for record in records:
        found.append(line)
        one = io.StringIO()
        csv.writer(one, quoting=csv.QUOTE_ALL, lineterminator="\n").writerow(record)
        line += len(lines_of(one.getvalue()))
    assert line == len(lines_of(text)) + 1
    return found


@settings(max_examples=500, deadline=None)
@given(TEXT)
def test_every_line_of_any_text_is_in_one_row(text: str) -> None:
    """Each line that is not blank starts a row or lies within a sound one; problem rows show their line."""
    with tempfile.TemporaryDirectory() as folder:
        found = rows_of(saved(Path(folder), "a.csv", "x,y\n" + text))
    lines = ["x,y\n", *lines_of(text)]
    covered: list[int] = []
    for row in found:
        first = row["source_row"]
        count = 1
        if row["source_problem"] is None:
            count += sum(len(lines_of(cell + "|")) - 1 for cell in (row["x"], row["y"]))
        else:
            assert row["source_line"] == lines[first - 1].rstrip("\n")
        covered += range(first, first + count)
    filled = {number for number, line in enumerate(lines, 1) if line.strip() and number > 1}
    assert len(covered) == len(set(covered))
    assert filled <= set(covered)
    assert {n for n in set(covered) - filled if n <= 1 or n > len(lines)} == set()
