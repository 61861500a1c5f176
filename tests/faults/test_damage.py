"""Damaged files of the state folder: noticed or restored, never another KPI, and never an error that nobody foresaw."""

import random
import shutil
from pathlib import Path

import pytest

from tests.cli.console import Said, plantkpi

from .test_bad_input import ORDERS, plant_of

MORE = ORDERS + "M2,B,bolt,2026-03-09 06:00,2026-03-09 10:00,200,150\n"
KINDS = ("raw/*/*.parquet", "audit.duckdb", "plant.duckdb", "*")
"""Globs of state files: each trial takes one of them."""


def kpis_of(folder: Path) -> Said:
    return plantkpi("kpi", "oee", "availability", "--by", "machine", "--plant", folder, "--format", "json")


@pytest.fixture(scope="module")
def healthy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plant built twice, one of whose files was corrected and another is gone."""
    folder = plant_of(tmp_path_factory.mktemp("damage") / "plant", orders_csv=MORE)
    assert plantkpi("build", "--plant", folder).code == 0
    (folder / "raw" / "orders.csv").write_text(ORDERS)
    (folder / "raw" / "rates.csv").unlink()
    assert plantkpi("build", "--plant", folder).code == 0
    return folder


@pytest.fixture(scope="module")
def answers(healthy: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """What the sound plant answers, and what it does once orders.csv has one order more."""
    folder = shutil.copytree(healthy, tmp_path_factory.mktemp("sound") / "plant")
    before = kpis_of(folder).out
    (folder / "raw" / "orders.csv").write_text(MORE)
    assert plantkpi("build", "--plant", folder).code == 0
    after = kpis_of(folder).out
    assert "0.75" not in before
    assert before != after
    return before, after


def damage(path: Path, chance: random.Random) -> str:
    """Flip a bit, cut the end off, or write zeros over a part; says what was done."""
    content = bytearray(path.read_bytes())
    size = len(content)
    # most of a large file is never read: its head and its end are
    places = [range(size), range(min(size, 1 << 14)), range(max(size - (1 << 12), 0), size)]
    at = chance.choice(chance.choice(places)) if size else 0
    match chance.choice(("flip", "flip", "cut", "zeros")) if content else "nothing":
        case "flip":
            content[at] ^= 1 << chance.randrange(8)
            told = f"bit of byte {at} flipped"
        case "cut":
            del content[at:]
            told = f"cut after {at} bytes"
        case "zeros":
            count = chance.choice((1, 16, 512, 4096, 1 << 18))
            content[at : at + count] = bytes(len(content[at : at + count]))
            told = f"{count} zeros from byte {at} on"
        case _:
            told = "nothing to damage"
    path.write_bytes(content)
    return f"{path.name}: {told}"


def answered(folder: Path, right: tuple[str, ...]) -> None:
    """A question is answered as before the damage, or refused with a message."""
    said = kpis_of(folder)
    assert said.code in (0, 2, 4), said.err
    assert said.code or said.out in right, said.out
    assert "Traceback" not in said.err


def try_once(healthy: Path, folder: Path, answers: tuple[str, str], seed: int) -> str:
    """Damage one file, ask, build with one file more or none, ask; says what was done and how the build ended."""
    chance = random.Random(seed)
    shutil.copytree(healthy, folder)
    files = sorted((folder / "state").glob(chance.choice(KINDS)))
    done = damage(chance.choice([file for file in files if file.is_file()]), chance)
    answered(folder, answers[:1])
    is_more = chance.random() < 0.5
    if is_more:
        (folder / "raw" / "orders.csv").write_text(MORE)
    said = plantkpi("build", "--plant", folder, *["--full"] * (chance.random() < 0.3))
    assert said.code in (0, 2, 3, 4), said.err
    assert "Traceback" not in said.err
    answered(folder, answers[:1] if not is_more else answers[1:] if said.code == 0 else answers)
    shutil.rmtree(folder)
    return f"{done} {said.code} {said.err}"


@pytest.mark.parametrize("seed", range(40))
def test_damaged_state_is_noticed_or_restored(
    healthy: Path, answers: tuple[str, str], tmp_path: Path, seed: int
) -> None:
    print(try_once(healthy, tmp_path / "plant", answers, seed))


@pytest.mark.campaign
def test_damaged_state_is_noticed_or_restored_200_times(
    healthy: Path, answers: tuple[str, str], tmp_path: Path
) -> None:
    for seed in range(1000, 1200):
        print(try_once(healthy, tmp_path / "plant", answers, seed))
