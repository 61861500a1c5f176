"""A bar for a terminal, nothing for anything else, and never on stdout."""

import io
import sys

import pytest

from plantkpi.progress import bar, silent


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_nothing_when_stderr_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    for shown in (bar, silent):
        with shown("Reading", 3) as advance:
            advance(3)
    assert capsys.readouterr() == ("", "")


def test_a_bar_on_a_terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    for total in (3, None):
        with bar("Reading stops.csv", total) as advance:
            advance(2)
    assert "Reading stops.csv" in terminal.getvalue()
    assert capsys.readouterr().out == ""
