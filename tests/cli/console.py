"""The console as a test meets it."""

import io
import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

from plantkpi import cli
from tests.conftest import ROOT

CONSOLE = ROOT / ".venv" / "bin" / "plantkpi"


@dataclass(frozen=True)
class Said:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """Standard output as JSON."""
        return json.loads(self.out)

    def value(self, column: str = "value") -> Any:
        """The only row's column."""
        (row,) = self.rows
        return row[column]


def plantkpi(*words: object) -> Said:
    """Run the command line in this process."""
    out, err, code = io.TextIOWrapper(io.BytesIO(), "utf-8", newline=""), io.StringIO(), 0
    argv = ["plantkpi", *map(str, words)]
    with patch.object(sys, "argv", argv), redirect_stdout(out), redirect_stderr(err):
        try:
            cli.main()
        except SystemExit as end:
            code = int(end.code or 0)
    out.flush()
    return Said(code, out.buffer.getvalue().decode(), err.getvalue())


def console(*words: object, **more: str) -> Said:
    """Run the installed program in a process of its own."""
    run = subprocess.run(
        [CONSOLE, *map(str, words)], capture_output=True, text=True, check=False, env=os.environ | more
    )
    return Said(run.returncode, run.stdout, run.stderr)


def refused(said: Said, code: int = 2) -> str:
    """The one message of a command that printed nothing else; fails on a traceback."""
    assert (said.code, said.out) == (code, "")
    assert "Traceback" not in said.err
    return said.err.removeprefix("plantkpi: ").rstrip("\n")


def usage(said: Said) -> str:
    """What Typer says of a wrong command line, without its box and line breaks."""
    assert (said.code, said.out) == (2, "")
    assert "Traceback" not in said.err
    return " ".join(word for word in said.err.split() if word.strip("│╭╮╰╯─"))
