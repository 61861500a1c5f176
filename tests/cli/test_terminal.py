"""What was received moves no cursor, colours nothing and breaks no bar: control characters are printed as escapes."""

import io
import sys
from pathlib import Path

import pytest

from plantkpi.errors import printable
from plantkpi.progress import bar
from tests.cli.console import plantkpi
from tests.faults.test_bad_input import STOPS, plant_of

EVIL = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202eevil"
SAFE = r"\u001b]0;owned\u0007\u001b[2J\u009b31m\u202eevil"


def test_what_a_terminal_obeys_is_escaped_and_what_people_write_is_not() -> None:
    assert printable(EVIL) == SAFE
    assert printable("früh\t1\n हिन्दी 日本 👩\u200d🔧") == "früh\t1\n हिन्दी 日本 👩\u200d🔧"


@pytest.fixture(scope="module")
def plant(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small plant with a stop whose end is no instant but a hostile text, as is its reason."""
    machine, begin, *_ = STOPS.splitlines()[1].split(",")
    folder = plant_of(tmp_path_factory.mktemp("evil"), stops_csv=f"{STOPS.rstrip()}\n{machine},{begin},{EVIL},{EVIL}\n")
    assert plantkpi("build", "--plant", folder).code == 0
    return folder


@pytest.mark.parametrize("form", ["table", "json"])
def test_rows_as_received(plant: Path, form: str) -> None:
    said = plantkpi("quarantine", "show", "state_event", "--plant", plant, "--format", form)
    assert "owned" in said.out
    assert not set("\x1b\x07\x9b\u202e") & set(said.out + said.err)


def test_a_message_of_an_error(plant: Path) -> None:
    said = plantkpi("show", f"fct{EVIL}", "--plant", plant)
    assert said.code == 2
    assert "\x1b" not in said.err


def test_names_of_files_are_no_markup_of_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    with bar("raw/[/x] [bold]stops[/bold].csv\x1b[2J", 1) as advance:
        advance(1)
    assert r"raw/[/x] [bold]stops[/bold].csv\u001b[2J" in terminal.getvalue()
