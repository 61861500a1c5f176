"""Values of Parquet and JSON as text that reads back as the same value."""

import json
from decimal import Decimal
from typing import Any


def as_text(value: Any) -> str | None:
    """Text as it is, numbers as they were written, the rest as JSON."""
    match value:
        case None | str():
            return value
        case Decimal() | int() if not isinstance(value, bool):
            return str(value)
        case bytes():
            return value.decode("utf-8", "backslashreplace")
        case _:
            return json.dumps(value, default=_plain, ensure_ascii=False)


def _plain(value: Any) -> Any:
    return float(value) if isinstance(value, Decimal) else str(value)
