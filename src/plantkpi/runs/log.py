"""The log of a run on stderr, while results go to stdout.

Sentences on a terminal, otherwise one JSON object per line with the run's id, for whatever collects logs.
PLANTKPI_LOG=text or =json decides regardless of the terminal.
"""

import json
import os
import sys
from datetime import UTC, datetime
from typing import Any

from plantkpi.errors import ConfigError, did_you_mean, printable

_FORMS = ("text", "json")


def say(text: str) -> None:
    """One message; control characters in it are escaped."""
    print(printable(text), file=sys.stderr)


class Log:
    """The log of one run: each line is a sentence, or a JSON object that has it as `message`.

    Keys: at (UTC), level (info, warning, error), run_id, event, message, and what the event counts.
    """

    def __init__(self, run_id: str) -> None:
        self.run_id = run_id

    def write(self, event: str, message: str, level: str = "info", **counts: Any) -> None:
        """One line."""
        if not _is_json():
            say(message)
            return
        head = {"at": datetime.now(UTC).isoformat(), "level": level, "run_id": self.run_id, "event": event}
        say(json.dumps({**head, "message": message.strip(), **counts}, ensure_ascii=False, default=str))


def check_log_form() -> None:
    """ConfigError for a form of the log that there is not."""
    wanted = os.environ.get("PLANTKPI_LOG", "")
    if wanted and wanted not in _FORMS:
        raise ConfigError(f"PLANTKPI_LOG cannot be {wanted!r}.{did_you_mean(wanted, _FORMS)}")


def _is_json() -> bool:
    wanted = os.environ.get("PLANTKPI_LOG", "")
    return wanted == "json" if wanted else not sys.stderr.isatty()
