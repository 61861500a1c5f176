"""What commands print in terminals of 80, 100 and 160 columns: nothing wider, and no byte other than in the files."""

import io
import re
import sys
from contextlib import redirect_stderr
from pathlib import Path
from unittest.mock import patch

import pytest
from rich.cells import cell_len

from plantkpi import cli
from plantkpi.cli import output
from plantkpi.demo.public_data import configure
from plantkpi.display.pages import Page
from plantkpi.progress import silent
from tests.cli.console import plantkpi
from tests.conftest import datasets_or_skip
from tests.golden.goldens import FOLDER, assert_golden

pytestmark = pytest.mark.xdist_group("terminal")
WIDTHS = (80, 100, 160)
COMMANDS = {
    "kpi-one": ("kpi", "oee"),
    "kpi-two": ("kpi", "availability", "mtbf", "--by", "machine"),
    "kpi-five": ("kpi", "oee", "availability", "performance", "quality_ratio", "mttr", "--by", "line,shift"),
    "six-big-losses": ("show", "six_big_losses"),
    "stop-pareto": ("show", "stop_pareto", "--limit", "8"),
    "waterfall": ("show", "waterfall"),
    "quarantine": ("quarantine", "show", "production", "--limit", "5"),
}
COUNTED = {"failures", "stops", "reports", "rows", "row", "failure events", "restored failure events", "value"}
"""Headings of numbers whose words are the unit, or that have a column of units beside them."""


class Terminal(io.StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(scope="module")
def plants(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The demo plant and the bottling line, built."""
    root = tmp_path_factory.mktemp("terminal")
    found = {"demo": root / "demo"}
    assert plantkpi("demo", found["demo"]).code == 0
    line = root / "bottling_line"
    assert plantkpi("fetch", "bottling_line", "--from", datasets_or_skip("bottling_line"), "--plant", line).code == 0
    configure("bottling_line", line)
    assert plantkpi("build", "--plant", line).code == 0
    return found | {"bottling_line": line}


@pytest.fixture
def pages(monkeypatch: pytest.MonkeyPatch) -> list[Page]:
    """The pages that a test prints."""
    found: list[Page] = []
    write = output.write_page

    def kept(page: Page, *, is_wide: bool = False) -> None:
        found.append(page)
        write(page, is_wide=is_wide)

    monkeypatch.setattr(output, "write_page", kept)
    return found


def check(name: str, text: str, width: int) -> None:
    """No line is wider than the terminal, and the text is that of the golden file."""
    assert max(map(cell_len, text.splitlines()), default=0) <= width
    assert_golden(f"terminal/{name}-{width}.txt", text)


def assert_units(pages: list[Page]) -> None:
    """Every heading of numbers has its unit."""
    headings = [column.heading for page in pages for column in page.columns if column.is_right]
    assert [h for h in headings if not h.endswith(")") and h not in COUNTED] == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("plant", ["demo", "bottling_line"])
def test_a_question(
    plants: dict[str, Path], pages: list[Page], plant: str, command: str, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    said = plantkpi(*COMMANDS[command], "--plant", plants[plant])
    assert pages or "no row of production is in quarantine" in said.err
    assert_units(pages)
    check(f"{plant}-{command}", said.out, width)


@pytest.mark.parametrize("width", WIDTHS)
def test_the_demo(plants: dict[str, Path], pages: list[Page], width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The largest loss, the line that fails most and what was left out stand in it in words."""
    monkeypatch.setenv("COLUMNS", str(width))
    said = plantkpi("demo", plants["demo"])
    assert_units(pages)
    assert "Largest: set-up and adjustment, 158.0 h, 6.4 % of planned time." in said.out
    assert "Most failures: filling, 34." in said.out
    assert "32 of 13,638 received rows are in quarantine." in said.out
    check("demo", said.out, width)


@pytest.mark.parametrize("width", WIDTHS)
def test_worked_examples(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    check("verify", plantkpi("verify", "B-1").out, width)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("plant", ["demo", "bottling_line"])
def test_the_log_of_a_build(plants: dict[str, Path], plant: str, width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal; seconds differ from run to run."""
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setattr("plantkpi.progress.bar", silent)
    argv = ["plantkpi", "build", "--full", "--plant", str(plants[plant])]
    with patch.object(sys, "argv", argv), redirect_stderr(Terminal()) as log, pytest.raises(SystemExit) as end:
        cli.main()
    assert end.value.code == 0
    check(f"{plant}-build", re.sub(r"\bin [\d.]+ s\b", "in N s", log.getvalue()), width)


def test_no_golden_is_left_over() -> None:
    names = [f"{plant}-{command}" for plant in ("demo", "bottling_line") for command in (*COMMANDS, "build")]
    expected = {f"{name}-{width}.txt" for name in (*names, "demo", "verify") for width in WIDTHS}
    assert {path.name for path in (FOLDER / "terminal").iterdir()} == expected
