"""Does the wheel carry all that the commands need? Installed into an environment of its own, away from the checkout."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.conftest import ROOT, datasets_or_skip

BIN = ROOT / ".venv" / "bin"


def run(command: Sequence[str | Path], folder: Path) -> str:
    """What a command prints, in a folder, without the checkout on any path; an exit code other than 0 fails."""
    # without compiled modules each command would compile all that it imports
    left_out = ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE")
    environment = {k: v for k, v in os.environ.items() if k not in left_out}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an environment with nothing but the wheel and what it depends on."""
    folder = tmp_path_factory.mktemp("wheel")
    uv = BIN / "uv"
    run([uv, "build", "--quiet", "--wheel", "--out-dir", folder, ROOT], folder)
    (wheel,) = folder.glob("plantkpi-*.whl")
    run([uv, "venv", "--quiet", "--python", BIN / "python", folder / "env"], folder)
    python = folder / "env" / "bin" / "python"
    run([uv, "pip", "install", "--quiet", "--python", python, "-c", ROOT / "constraints.txt", wheel], folder)
    return folder


def test_what_is_installed_does_all_that_a_newcomer_does_first(installed: Path) -> None:
    plantkpi = installed / "env" / "bin" / "plantkpi"
    assert "Most failures: filling, 34." in run([plantkpi, "demo", "plant"], installed)
    assert '"kpi": "oee"' in run([plantkpi, "kpi", "oee", "--plant", "plant", "--format", "json"], installed)
    run([plantkpi, "verify", "B-1"], installed)
    run([plantkpi, "init", "mine"], installed)
    run([plantkpi, "build", "--plant", "mine"], installed)
    where = run([installed / "env" / "bin" / "python", "-c", "import plantkpi; print(plantkpi.__file__)"], installed)
    assert Path(where.strip()).is_relative_to(installed)


def test_what_is_installed_fetches_a_data_set(installed: Path) -> None:
    origin = datasets_or_skip("bottling_line")
    plantkpi = installed / "env" / "bin" / "plantkpi"
    run([plantkpi, "fetch", "bottling_line", "--from", origin], installed)
    run([plantkpi, "build", "--plant", "data/bottling_line"], installed)
    answer = run([plantkpi, "kpi", "availability", "--plant", "data/bottling_line"], installed)
    assert " 64.0 " in answer
