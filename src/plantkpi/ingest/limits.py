"""Guards against files that would take all memory or time: [limits] of plant.toml, and the error that names them."""

from plantkpi.config.keys import LimitsBlock
from plantkpi.errors import InputError

ALWAYS_UNPACKED = 1 << 28
"""Bytes that any file may unpack to, however small it is."""

DEFAULT = LimitsBlock()
"""The limits of a plant.toml that says nothing of them."""

_WHAT = {
    "columns": "columns",
    "sheet_rows": "rows in a sheet",
    "sheet_cells": "cells in a sheet",
    "workbook_texts_mb": "MB of texts and styles in a workbook",
    "line_characters": "characters in a line",
    "unpacked_ratio": "times its own size when unpacked, and more than 256 MB",
    "archive_members": "files in an archive",
    "found_files": "files and folders to look through",
}


def too_much(where: str, key: str, limits: LimitsBlock) -> InputError:
    """The error for what is beyond a limit: where, which limit, and the key that changes it."""
    return InputError(
        f"{where}: more than {getattr(limits, key)} {_WHAT[key]}. If that is right, raise {key} in [limits] of "
        "plant.toml"
    )


def may_unpack_to(size: int, limits: LimitsBlock) -> int:
    """Bytes that a file of so many bytes may unpack to."""
    return max(ALWAYS_UNPACKED, size * limits.unpacked_ratio)
