"""What commands print in terminals of 80, 100 and 160 columns: nothing wider, and no byte other than in the files."""

import os
import re
from pathlib import Path

import pytest
from rich.cells import cell_len

from plantkpi.demo.public_data import configure
from tests.cli.console import plantkpi
from tests.conftest import datasets_or_skip

pytestmark = pytest.mark.xdist_group("terminal")
FOLDER = Path(__file__).parent / "terminal"
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
RUN = re.compile(r"\d{8}T\d{6}\.\d{6}Z-\d+|in \d+\.\d s")


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


def check(name: str, text: str, width: int) -> None:
    """Compare with the golden file, or write it; no line is wider than the terminal."""
    assert max(map(cell_len, text.splitlines()), default=0) <= width
    path = FOLDER / f"{name}-{width}.txt"
    if os.environ.get("PLANTKPI_GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    assert path.is_file(), f"{path} is missing; run `make golden`"
    assert text == path.read_text("utf-8")


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("plant", ["demo", "bottling_line"])
def test_a_question(
    plants: dict[str, Path], plant: str, command: str, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    said = plantkpi(*COMMANDS[command], "--plant", plants[plant])
    check(f"{plant}-{command}", said.out, width)


@pytest.mark.parametrize("width", WIDTHS)
def test_the_demo_and_a_build(plants: dict[str, Path], width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    check("demo", plantkpi("demo", plants["demo"]).out, width)
    check("verify", plantkpi("verify", "B-1").out, width)
