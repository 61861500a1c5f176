"""Pages on terminals and without one: narrow ones, texts of any script, many rows, and readers that go away."""

import io
import os
import subprocess
import time
from collections.abc import Sequence
from contextlib import redirect_stdout
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

import pytest
from rich.cells import cell_len

from plantkpi.catalog.wording import kpi_wording, wording
from plantkpi.cli import output
from plantkpi.config.locales import marks_of
from plantkpi.display.answers import answers_page
from plantkpi.display.pages import Page
from plantkpi.display.values import ShownColumn, Style, shown
from plantkpi.query.answers import Answer
from tests.cli.console import CONSOLE, plantkpi, refused

H = 3_600_000_000
MIN = 60_000_000


def text_column(heading: str, *cells: str) -> ShownColumn:
    return shown(wording(heading), cells, Style())


def printed(columns: Sequence[ShownColumn], width: int | None) -> list[str]:
    return [line for _, line in Page(columns=columns).lines(width)]


def cells_of(name: str, values: Sequence[object], style: Style | None = None) -> list[str]:
    """The heading of a column and its cells."""
    column = shown(wording(name), values, style or Style())
    return [column.heading, *column.cells]


# values


@pytest.mark.parametrize(
    ("us", "cells"),
    [
        ([1 * H, 3 * H, 50 * H], ["run (h)", "1.0", "3.0", "50.0"]),
        ([10 * MIN, 90 * MIN, 3 * H], ["run (min)", "10.0", "90.0", "180.0"]),
        ([5_000_000, 90_000_000, None], ["run (s)", "5.0", "90.0", "–"]),
        ([0, 0], ["run (h)", "0.0", "0.0"]),
        ([1_234 * H + 30 * MIN], ["run (h)", "1,234.5"]),
    ],
)
def test_a_duration_has_the_unit_that_most_of_its_column_need(us: list[int | None], cells: list[str]) -> None:
    assert cells_of("run_us", us) == cells


def test_a_group_of_which_nothing_is_known_is_no_number() -> None:
    column = shown(wording("line"), [None, None], Style())
    assert (column.cells, column.is_right) == (["–", "–"], False)


def test_a_column_of_hours_is_a_duration_too() -> None:
    assert cells_of("mttr_h", [0.25, 0.5]) == ["MTTR (min)", "15.0", "30.0"]


def test_ratios_have_a_second_decimal_only_where_they_differ_by_less() -> None:
    assert cells_of("scrap_ratio", [0.9531, 0.905]) == ["scrap (%)", "95.3", "90.5"]
    assert cells_of("scrap_ratio", [0.9531, 0.9534]) == ["scrap (%)", "95.31", "95.34"]


def test_a_number_that_rounds_to_nothing_keeps_its_digits() -> None:
    assert cells_of("lambda_per_h", [0.000_812_34, 12.0]) == ["lambda (1/h)", "0.000812", "12.0"]


def test_years_and_row_numbers_have_no_thousands() -> None:
    assert cells_of("source_row", [1234]) == ["source row", "1234"]
    assert cells_of("total_qty", [1234]) == ["total (pieces)", "1,234"]


def test_instants_have_their_offset_in_the_heading_or_each_its_own() -> None:
    winter, summer = datetime(2026, 3, 28, 23, tzinfo=UTC), datetime(2026, 3, 29, 2, tzinfo=UTC)
    style = Style(time_zone="Europe/Berlin")
    assert cells_of("start_at", [winter], style) == ["start (UTC+01:00)", "2026-03-29 00:00"]
    both = ["start (Europe/Berlin)", "2026-03-29 00:00+01:00", "2026-03-29 04:00+02:00"]
    assert cells_of("start_at", [winter, summer], style) == both


def test_numbers_are_written_as_in_the_plants_locale(plant: Path, tmp_path: Path) -> None:
    assert cells_of("total_qty", [1234567], Style(marks_of("de"))) == ["total (pieces)", "1.234.567"]
    assert cells_of("run_us", [1_234 * H + 30 * MIN], Style(marks_of("fr"))) == ["run (h)", "1\u202f234,5"]


def test_a_locale_that_there_is_not_is_refused_with_the_nearest(fresh: Path) -> None:
    config = fresh / "plant.toml"
    config.write_text(config.read_text().replace("[plant]", '[plant]\nlocale = "de_XX"'))
    said = refused(plantkpi("ingest", "--plant", fresh))
    assert said.startswith(f"{config}: [plant] locale = 'de_XX' is no locale. Did you mean '")


def test_the_environments_locale_may_be_any(plant: Path) -> None:
    for environment in ({"LC_ALL": "xx_YY"}, {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}):
        words = [CONSOLE, "kpi", "oee", "--by", "machine", "--plant", str(plant)]
        run = subprocess.run(words, capture_output=True, check=False, env=os.environ | environment)
        assert (run.returncode, run.stderr) == (0, b"")
        assert b"81.3" in run.stdout


@pytest.mark.parametrize(
    ("name", "unit", "words", "shown_unit"),
    [
        ("oee", "ratio", "OEE", ""),
        ("cpk", "index", "Cpk", ""),
        ("failures", "failures", "failures", ""),
        ("good_quantity", "pieces", "good quantity", "pieces"),
        ("days_of_inventory", "d", "days of inventory", "d"),
    ],
)
def test_kpis_have_the_words_of_their_names(name: str, unit: str, words: str, shown_unit: str) -> None:
    assert (kpi_wording(name, unit).words, kpi_wording(name, unit).unit) == (words, shown_unit)


# layout


def test_a_table_of_any_width_is_printed_whole_when_asked_for() -> None:
    columns = [text_column(f"column {n}", f"value of column {n}") for n in range(100)]
    _, _, row = printed(columns, None)
    assert row.split("   ") == [" value of column 0", *[f"value of column {n}" for n in range(1, 100)]]


def test_columns_for_which_there_is_no_room_are_named() -> None:
    columns = [text_column(f"column {n}", f"value of column {n}") for n in range(5)]
    lines = printed(columns, 40)
    assert lines[0] == " column 0            column 1"
    assert " ".join(lines).endswith("No room for: column 2, column 3,   column 4 (--wide).")


def test_a_table_is_aligned_by_what_a_terminal_shows() -> None:
    """A Chinese character is two columns wide, a combining one none; a break starts a line; a bell is not rung."""
    columns = [
        text_column("name", "日本", "a\nb", "\x07c", "e\u0301"),
        shown(wording("n_qty"), [1, 1234, None, 5], Style()),
    ]
    assert printed(columns, 40) == [
        " name      n (pieces)",
        " ────────────────────",
        " 日本               1",
        " a              1,234",
        " b",
        r" \u0007c            –",
        " e\u0301                  5",
    ]


NAMES = {
    "one word": "x" * 300,
    "wide": "日本語" * 60,
    "combining": "e\u0301" * 150,
    "many words": "a name of many words " * 20,
    "from the right": "שלום עולם " * 20,
}


@pytest.mark.parametrize("width", [20, 40, 80])
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_name_that_is_wider_than_the_table_is_folded_and_nothing_of_it_lost(name: str, width: int) -> None:
    lines = printed([text_column("machine", name)], width)
    assert [line for line in lines if cell_len(line) > width] == []
    assert "".join("".join(lines[2:]).split()).replace("\u2068", "").replace("\u2069", "") == "".join(name.split())
    beside = printed([text_column("machine", name), shown(wording("n_qty"), [1], Style())], width)
    assert [line for line in beside if cell_len(line) > width] == []


def test_what_runs_from_right_to_left_is_kept_apart_from_its_neighbours() -> None:
    *_, row = printed([text_column("machine", "מכונה"), shown(wording("n_qty"), [1], Style())], 40)
    assert row == " \u2068מכונה\u2069              1"


def test_control_characters_reach_no_page() -> None:
    hostile = "\x1b[2J\x07\u202e"
    page = Page((hostile,), [text_column(hostile, hostile)], (hostile,))
    text = "\n".join(line for _, line in page.lines(80))
    assert not set("\x1b\x07\u202e") & set(text)


def seconds_for(rows: int) -> float:
    columns = [shown(wording(name), list(range(rows)), Style()) for name in ("a_qty", "b_qty", "c_no")]
    started = time.process_time()
    assert sum(1 for _ in Page(columns=columns).lines(100)) == rows + 2
    return time.process_time() - started


def test_a_page_of_many_rows_takes_time_in_proportion() -> None:
    small, large = seconds_for(10_000), seconds_for(100_000)
    assert large < 40 * small
    assert large < 20


def test_lines_come_before_the_last_row_is_laid_out() -> None:
    cells = [str(n) for n in range(100_000)]
    started = time.process_time()
    first = list(islice(Page(columns=[ShownColumn("n", cells, is_right=True)]).lines(100), 10))
    assert first[-1][1].strip() == "7"
    assert time.process_time() - started < 1


# answers


def answer(value: float | None, reason: str = "", status: str = "ok", **group: str) -> Answer:
    denominator = 0 if status == "undefined" else H
    return Answer("oee", group, value, "ratio", H, denominator, "ideal_good_us / planned_us", "", status, reason)


def lines_of(found: Sequence[Answer], **options: bool) -> list[str]:
    return [line for _, line in answers_page(found, None, Style(), **options).lines(100)]


def test_groups_are_printed_once_and_empty_ones_counted() -> None:
    found = [
        answer(0.5, line="A", shift="early"),
        answer(0.6, line="A", shift="late"),
        answer(None, "denominator is 0: planned_us", "undefined", line="A", shift="night"),
    ]
    _, _, first, second, _, note = lines_of(found)
    assert (first.split()[:3], second.split()[:2]) == (["A", "early", "50.0"], ["late", "60.0"])
    assert note == "1 more group has no planned time (--all prints them)."
    assert any("denominator is 0: planned time" in line for line in lines_of(found, has_all=True))


def test_a_reason_is_printed_once_with_the_rows_of_all_groups() -> None:
    why = "no good counts: good_qty is unknown in {} of {} rows of fct_production"
    found = [answer(None, why.format(2, 3), "refused", line="A"), answer(None, why.format(5, 9), "refused", line="B")]
    *rows, _, note = lines_of(found)
    assert [row.split()[1] for row in rows[2:]] == ["–¹", "–¹"]
    assert note == "¹ no good counts: good pieces is unknown in 7 of 12 rows of fct_production"


def test_json_has_the_groups_that_a_page_counts(plant: Path) -> None:
    rows = plantkpi("kpi", "oee", "--by", "shift", "--plant", plant, "--format", "json").rows
    page = plantkpi("kpi", "oee", "--by", "shift", "--plant", plant).out
    assert [row["shift"] for row in rows] == ["early", "late", None]
    assert "1 more group has no planned time (--all prints them)." in page


# columns


def test_columns_can_be_picked(plant: Path) -> None:
    said = plantkpi("show", "stop_pareto", "--columns", "reason,loss_min", "--limit", 1, "--plant", plant)
    assert [line.split() for line in said.out.splitlines()[3:6:2]] == [
        ["reason", "loss", "(min)"],
        ["motor", "failure", "115.0"],
    ]
    wrong = refused(plantkpi("show", "stop_pareto", "--columns", "reson", "--plant", plant))
    assert wrong == "no column 'reson' to print. Did you mean 'reason'?"


def test_a_loss_is_one_column_but_in_json(plant: Path) -> None:
    page = plantkpi("show", "six_big_losses", "--plant", plant)
    assert "lost (min)" in page.out
    assert not {"loss_us", "loss_h", "loss_min"} & set(page.out.split())
    (first, *_) = plantkpi("show", "six_big_losses", "--plant", plant, "--format", "json").rows
    assert list(first) == [
        "loss_no", "loss", "category", "loss_us", "planned_ratio", "loss_h", "loss_min", "lost_units", "loss_cost",
        "currency", "lost_units_of",
    ]  # fmt: skip


# the list of what there is


def test_a_kpi_as_a_card() -> None:
    text = " ".join(plantkpi("ls", "kpi", "mtbf").out.split())
    for part in (
        "Mean time between failures (mtbf)",
        "definition Exposure over failures, in hours",
        "formula ΣTBF / FE",
        "standard ISO 22400-2 KPI 31; IEC 60050-192",
        "mtbf_basis: operating, calendar (default operating)",
        "inputs state_event or maintenance or order_stop",
        "1000 h, 5 failures, 50 h of repair: 200 (arikanatakan/oee, README; plantkpi verify B-28)",
    ):
        assert part in text
    assert "no KPI 'scrap_rato'. Did you mean 'scrap_ratio'?" in refused(plantkpi("ls", "kpi", "scrap_rato"))
    assert "which KPI?" in plantkpi("ls", "kpi").err


def test_ls_finds_a_word() -> None:
    names = [line.split()[0] for line in plantkpi("ls", "kpis", "--search", "Repair").out.splitlines() if line]
    assert {"mttr", "mean_repair_time"} <= set(names)
    assert "oee" not in names
    assert plantkpi("ls", "kpis", "--search", "xyzzy").err == "nothing has 'xyzzy' in it\n"


# terminals


class Terminal(io.StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


def on_terminal(page: Page, monkeypatch: pytest.MonkeyPatch, **environment: str) -> str:
    for name, value in {"COLUMNS": "60", "LINES": "20", "TERM": "xterm", "NO_COLOR": "", **environment}.items():
        monkeypatch.setenv(name, value)
    with redirect_stdout(Terminal()) as terminal:
        output.write_page(page)
    return terminal.getvalue()


def test_headings_are_bold_on_a_terminal_only_and_nothing_but_bold(monkeypatch: pytest.MonkeyPatch) -> None:
    page = Page(("Title",), [text_column("machine", "M1")])
    plain = "\n".join(line for _, line in page.lines(60)) + "\n"
    coloured = on_terminal(page, monkeypatch)
    assert coloured.startswith("\x1b[1mTitle\x1b[0m\n")
    assert coloured.replace("\x1b[1m", "").replace("\x1b[2m", "").replace("\x1b[0m", "") == plain
    assert on_terminal(page, monkeypatch, NO_COLOR="1") == plain
    assert on_terminal(page, monkeypatch, TERM="dumb") == plain
    with redirect_stdout(io.StringIO()) as pipe:
        output.write_page(page)
    assert "\x1b" not in pipe.getvalue()


def test_a_long_page_goes_through_the_pager_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    shown_by_pager: list[str] = []
    monkeypatch.setattr("pydoc.pager", shown_by_pager.append)
    long, short = (Page(columns=[text_column("n", *map(str, range(n)))]) for n in (100, 5))
    assert on_terminal(long, monkeypatch) == ""
    assert on_terminal(short, monkeypatch) != ""
    (text,) = shown_by_pager
    assert [line.strip() for line in text.splitlines()[2:]] == [str(n) for n in range(100)]


def test_without_a_terminal_lines_have_a_hundred_characters_at_most(plant: Path) -> None:
    for words in (("show", "fct_production"), ("ls",), ("audit",), ("kpi", "oee", "mtbf", "mttr", "--by", "machine")):
        said = plantkpi(*words, *([] if words == ("ls",) else ["--plant", plant]))
        assert max(map(cell_len, said.out.splitlines())) <= 100
        assert said.code == 0


@pytest.mark.parametrize(
    "words", [("ls", "kpis"), ("show", "fct_production"), ("show", "fct_production", "--format", "csv")]
)
def test_a_reader_that_goes_away_ends_a_command_without_a_traceback(plant: Path, words: Sequence[str]) -> None:
    command = [CONSOLE, *words, *([] if words[0] == "ls" else ["--plant", str(plant)])]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.close()
        said = run.stderr.read()
    assert said == b""
    assert run.returncode in (0, 1)
