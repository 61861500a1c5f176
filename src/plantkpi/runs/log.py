"""The log of a run on stderr, while results go to stdout.

Sentences, or with `--log-format json` (PLANTKPI_LOG=json) one JSON object per line with the run's id, for whatever
collects logs.
"""

import json
import os
import shutil
import sys
import textwrap
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any

from plantkpi.errors import ConfigError, did_you_mean, printable

FORMS = ("text", "json")
_NARROWEST = 20
_chosen: ContextVar[str] = ContextVar("form of the log", default="")
VARIABLE = "PLANTKPI_LOG"
"""Environment variable that has the form."""


def say(text: str) -> None:
    """One message; control characters in it are escaped."""
    print(printable(text), file=sys.stderr)


class Log:
    """The log of one run: each line is a sentence, or a JSON object that has it as `message`.

    Keys: at (UTC), level (info, warning, error), run_id, event, message, and what the event counts.
    """

    def __init__(self, run_id: str) -> None:
        self.run_id = run_id

    def write(self, event: str, message: str, level: str = "info", *, is_detail: bool = False, **counts: Any) -> None:
        """One line; a detail is for whatever collects logs, and people see it in a line that sums up several."""
        if not is_json():
            if not is_detail:
                say(_folded(message))
            return
        head = {"at": datetime.now(UTC).isoformat(), "level": level, "run_id": self.run_id, "event": event}
        say(json.dumps({**head, "message": message.strip(), **counts}, ensure_ascii=False, default=str))


def _folded(message: str) -> str:
    """The message in lines that a terminal does not break; whole where there is none."""
    if not sys.stderr.isatty():
        return message
    width = max(shutil.get_terminal_size().columns, _NARROWEST)
    return textwrap.fill(message, width, subsequent_indent="    ", break_on_hyphens=False)


def choose_form(form: str) -> None:
    """The form of the log from now on, "" for that of PLANTKPI_LOG; ConfigError for one that there is not."""
    wanted, where = (form, "--log-format") if form else (os.environ.get(VARIABLE, ""), VARIABLE)
    if wanted and wanted not in FORMS:
        raise ConfigError(f"{where} cannot be {wanted!r}.{did_you_mean(wanted, FORMS)}")
    _chosen.set(form)


def is_json() -> bool:
    """Whether lines are JSON objects."""
    return (_chosen.get() or os.environ.get(VARIABLE, "")) == "json"
