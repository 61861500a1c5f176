"""A plant's own sources.py: builds run it, questions do not. Whatever it raises is an error for its author."""

import importlib.util
import inspect
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from plantkpi.errors import ConfigError

OwnFunction = Callable[..., Any]
"""A function of sources.py, from raw tables to a canonical input."""


def own_functions(path: Path) -> dict[str, OwnFunction]:
    """Run the file, if there is one; its functions by the input that they are named after.

    ConfigError with the line for whatever the file raises, SystemExit too.
    """
    if not path.is_file():
        return {}
    spec = importlib.util.spec_from_file_location(f"plantkpi_sources_{path.parent.name}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with blamed_on(path, "cannot be loaded"):
        spec.loader.exec_module(module)
    return {name.removeprefix("stg_"): f for name, f in vars(module).items() if name.startswith("stg_") and callable(f)}


def parameters_of(path: Path, function: OwnFunction) -> Sequence[str]:
    """Names of the raw tables that a function asks for."""
    with blamed_on(path, f"{_name(function)} has no parameters that can be read"):
        return list(inspect.signature(function).parameters)


def _name(function: OwnFunction) -> str:
    return str(getattr(function, "__name__", function))


@contextmanager
def blamed_on(path: Path, failed: str) -> Iterator[None]:
    """Whatever the block raises becomes a ConfigError with the file's line; an interrupt by the user passes."""
    try:
        yield
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # the file is not ours: it may raise anything, SystemExit too
        line = _line(path, error)
        where = f", line {line}" if line else ""
        raise ConfigError(f"{path}: {failed}{where}: {type(error).__name__}: {error}") from error


def _line(path: Path, error: BaseException) -> int | None:
    if isinstance(error, SyntaxError) and error.filename == str(path):
        return error.lineno
    lines = [f.lineno for f in traceback.extract_tb(error.__traceback__) if f.filename == str(path)]
    return lines[-1] if lines else None
