"""Errors for people: what is wrong, where, and what to do. Each family has one exit code."""

import re
from collections.abc import Iterable
from difflib import get_close_matches

_LISTED = 30


class PlantKpiError(Exception):
    """Base of every error that plantkpi raises on purpose. `run_id` names the run that it ended, if it did."""

    exit_code = 2
    run_id = ""


class ConfigError(PlantKpiError):
    """A plant.toml, profile or command that cannot be followed as written."""


class InputError(PlantKpiError):
    """A file or table that cannot be read as declared."""


class RefusedError(PlantKpiError):
    """A question that the plant's data cannot answer; the message says which input is missing."""


class ContractError(PlantKpiError):
    """Data that breaks a contract."""

    exit_code = 3


class EngineError(PlantKpiError):
    """An engine that cannot be had."""

    exit_code = 4


class BusyError(PlantKpiError):
    """Another process works on this plant, tells its alerts, or holds its audit or its database."""

    exit_code = 4


_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def printable(text: str) -> str:
    """The text with escapes (as in JSON) for what would move a terminal's cursor, colour it or turn its direction.

    Line breaks and tabs stay. Everything received that is printed for people passes here.
    """
    return _CONTROLS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def with_article(noun: str) -> str:
    """The noun behind "a" or "an"."""
    return f"{'an' if noun[:1] in 'aeioAEIO' else 'a'} {noun}"


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return " Did you mean X?" for the closest of the known words, or the list of them (the first thirty)."""
    names = sorted(known)
    close = get_close_matches(word, names, n=1, cutoff=0.6)
    if close:
        return f" Did you mean {close[0]!r}?"
    more = f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
    return f" Known: {', '.join(names[:_LISTED])}{more}."
