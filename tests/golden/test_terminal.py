"""What people see does not change unnoticed: ten commands on two plants, at three widths. Nothing wraps."""

import io
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr
from pathlib import Path
from unittest.mock import patch

import pytest
from rich.cells import cell_len

from plantkpi import cli
from plantkpi.cli import output
from plantkpi.display.pages import Page
from plantkpi.progress import silent
from tests.cli.console import plantkpi
from tests.conftest import DATASETS, ROOT, datasets_or_skip
from tests.golden.goldens import FOLDER, assert_golden

pytestmark = pytest.mark.xdist_group("terminal")  # each plant is built once

WIDTHS = (80, 100, 160)
COMMANDS = {
    "kpi_one": "kpi oee --by line",
    "kpi_two": "kpi availability mttr --by machine",
    "kpi_five": "kpi oee availability performance quality_ratio mtbf",
    "six_big_losses": "show six_big_losses",
    "stop_pareto": "show stop_pareto",
    "waterfall": "show waterfall",
    "quarantine": "quarantine show production",
}
GROUPED = {"bottling_line": {"kpi_one": "kpi oee --by operator", "kpi_two": "kpi availability mttr --by operator"}}
"""The bottling line is one machine."""
COUNTED = {"failures", "stops", "reports", "rows", "row", "failure events", "restored failure events", "value"}
"""Headings whose words are the unit, or that have a column of units beside them."""


class Terminal(io.StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(scope="module")
def plants(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Path]]:
    """The demo plant and the bottling line, built."""
    datasets_or_skip("bottling_line")
    folder = tmp_path_factory.mktemp("plants")
    (folder / "bottling_line").mkdir()
    (folder / "demo").mkdir()
    for file in ("plant.toml", "sources.py"):
        shutil.copyfile(ROOT / "data" / "bottling_line" / file, folder / "bottling_line" / file)
    shutil.copyfile(ROOT / "data" / "demo" / "plant.toml", folder / "demo" / "plant.toml")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PLANTKPI_DATASETS", str(DATASETS))
        assert plantkpi("demo", folder / "demo").code == 0
        assert plantkpi("build", "--plant", folder / "bottling_line").code == 0
        yield {name: folder / name for name in ("demo", "bottling_line")}


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


def assert_fits(text: str, width: int) -> None:
    assert [line for line in text.splitlines() if cell_len(line) > width] == []


def assert_units(pages: list[Page]) -> None:
    headings = [column.heading for page in pages for column in page.columns if column.is_right]
    assert [h for h in headings if not h.endswith(")") and h not in COUNTED] == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("plant", ["demo", "bottling_line"])
def test_an_answer(
    plants: dict[str, Path], pages: list[Page], plant: str, command: str, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    words = GROUPED.get(plant, {}).get(command, COMMANDS[command]).split()
    said = plantkpi(*words, "--plant", plants[plant])
    assert_fits(said.out, width)
    assert_units(pages)
    assert_golden(f"terminal/{plant}.{command}.{width}.txt", said.out + said.err)


@pytest.mark.parametrize("width", WIDTHS)
def test_the_demo(plants: dict[str, Path], pages: list[Page], width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The largest loss, the line that fails most and what was left out stand in it in words."""
    monkeypatch.setenv("COLUMNS", str(width))
    said = plantkpi("demo", plants["demo"])
    assert_fits(said.out, width)
    assert_units(pages)
    assert "Largest: set-up and adjustment, 158.0 h, 6.4 % of planned time." in said.out
    assert "Most failures: filling, 34." in said.out
    assert "32 of 13,638 received rows are in quarantine." in said.out
    assert_golden(f"terminal/demo.demo.{width}.txt", said.out)


@pytest.mark.parametrize("width", WIDTHS)
def test_worked_examples(pages: list[Page], width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    said = plantkpi("verify", "B-1", "B-28")
    assert_fits(said.out, width)
    assert_units(pages)
    assert_golden(f"terminal/verify.{width}.txt", said.out + said.err)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("plant", ["demo", "bottling_line"])
def test_a_build_on_a_terminal(
    plants: dict[str, Path], plant: str, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Seconds differ from run to run."""
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setattr("plantkpi.progress.bar", silent)
    argv = ["plantkpi", "build", "--full", "--plant", str(plants[plant])]
    with patch.object(sys, "argv", argv), redirect_stderr(Terminal()) as log, pytest.raises(SystemExit) as end:
        cli.main()
    assert end.value.code == 0
    assert_fits(log.getvalue(), width)
    assert_golden(f"terminal/{plant}.build.{width}.txt", re.sub(r" [\d.]+ s\b", " N s", log.getvalue()))


def test_no_golden_is_left_over() -> None:
    names = {
        f"{plant}.{command}.{w}.txt" for plant in ("demo", "bottling_line") for command in COMMANDS for w in WIDTHS
    }
    names |= {
        f"{name}.{w}.txt" for name in ("demo.demo", "verify", "demo.build", "bottling_line.build") for w in WIDTHS
    }
    assert {path.name for path in (FOLDER / "terminal").iterdir()} == names
