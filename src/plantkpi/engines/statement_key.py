"""What a statement depends on, as a key: the one place where such keys are made.

A statement is the outcome of a call: of functions of plantkpi, with tables, settings and other calls as arguments. The
key is a hash of all of it: the text of the functions' modules and of what these import, what they close over, the names
and types of tables, settings, and the versions of the libraries that compile. Nothing is listed by hand, so nothing can
be forgotten; what cannot be described (rows held in memory, any object that is not data) has no key.
"""

import hashlib
import inspect
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import fields, is_dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache, partial
from importlib.metadata import version
from pathlib import Path
from types import FunctionType, MethodType
from typing import Any

import ibis.expr.datatypes as dt
import ibis.expr.operations as ops
import ibis.expr.schema as sch
import ibis.expr.types as ir
from ibis.common.grounds import Annotable

from plantkpi import __version__

_ROOT = Path(__file__).parents[1]
_IMPORT = re.compile(r"^\s*(?:from (plantkpi[\w.]*) import (\([^)]*\)|[^\n]+)|import (plantkpi[\w.]+))", re.M)
_COMPILERS = ("ibis-framework", "sqlglot", "duckdb", "pandera")


class NoKeyError(TypeError):
    """Something that a statement depends on cannot be described, so that the statement cannot be remembered."""


def key_of(engine: str, call: Callable[[], Any], *parts: Any, aliases: Mapping[str, str] | None = None) -> str:
    """The key of what a call makes for an engine. `aliases` are names of schemas that differ from build to build.

    NoKeyError when something that the call depends on cannot be described.
    """
    description = _Describer(aliases or {}).of([engine, versions(), call, *parts])
    return hashlib.sha256(repr(description).encode()).hexdigest()


@cache
def versions() -> str:
    """Versions of plantkpi and of the libraries that make statements."""
    return ", ".join([f"plantkpi {__version__}", *[f"{name} {version(name)}" for name in _COMPILERS]])


@cache
def code_of(module: str) -> str:
    """Hash of a module's text and of all that it imports from plantkpi, directly or through others."""
    seen: set[str] = set()
    pending = [module]
    while pending:
        name = pending.pop()
        if name not in seen:
            seen.add(name)
            pending += imports_of(name)
    digest = hashlib.sha256()
    for name in sorted(seen):
        digest.update(f"{name}\n{_text(name)}".encode())
    return digest.hexdigest()


@cache
def imports_of(module: str) -> tuple[str, ...]:
    """The modules of plantkpi that a module imports, at its top or within its functions."""
    found: dict[str, None] = {}
    for package, names, plain in _IMPORT.findall(_text(module)):
        words = re.findall(r"\w+", re.sub(r"\bas \w+|#[^\n]*", "", names))
        inside = [f"{package}.{word}" for word in words if _path(f"{package}.{word}") is not None]
        found |= dict.fromkeys([*inside, package or plain])
    return tuple(name for name in found if name != "plantkpi")


@cache
def _text(module: str) -> str:
    path = _path(module)
    if path is None:  # a plant's own sources.py
        loaded = sys.modules.get(module)
        named = getattr(loaded, "__file__", None)
        if named is None:
            raise NoKeyError(f"module {module} has no text")
        path = Path(named)
    return path.read_text("utf-8")


@cache
def _path(module: str) -> Path | None:
    package, _, rest = module.partition(".")
    if package != "plantkpi":
        return None
    path = _ROOT.joinpath(*rest.split(".")) if rest else _ROOT
    return next((p for p in (path.with_suffix(".py"), path / "__init__.py") if p.is_file()), None)


class _Describer:
    """Describes values by what decides a statement; a part of an expression that occurs again, by its number."""

    def __init__(self, aliases: Mapping[str, str]) -> None:
        self._aliases = aliases
        self._nodes: dict[int, int] = {}

    def of(self, value: Any) -> Any:
        """The value as text, numbers and tuples that have the same repr in every process."""
        match value:
            case None | bool() | int() | float() | bytes() | str():
                return self._aliases.get(value, value) if isinstance(value, str) else value
            case Enum():
                return type(value).__qualname__, value.name
            case date() | time() | timedelta() | Decimal() | Path() | dt.DataType():
                return type(value).__qualname__, str(value)
            case sch.Schema():
                return self._schema(value)
            case partial():
                return "call", self.of(value.func), self.of(value.args), self.of(value.keywords)
            case MethodType():
                return "method", self.of(value.__func__), self.of(value.__self__)
            case FunctionType():
                return self._function(value)
            case type():
                return self._class(value)
            case ir.Expr():
                return self._node(value.op())
            case Mapping():
                return "mapping", tuple((self.of(k), self.of(v)) for k, v in value.items())
            case Set():
                return "set", tuple(sorted(repr(self.of(item)) for item in value))
            case Sequence():
                return self._all(value)
        return self._object(value)

    def _all(self, values: Iterable[Any]) -> tuple[Any, ...]:
        return tuple(self.of(value) for value in values)

    def _object(self, value: Any) -> Any:
        if is_dataclass(value):
            named = {f.name: getattr(value, f.name) for f in fields(value)}
            return self._class(type(value)), self.of(named)
        raise NoKeyError(f"{type(value).__module__}.{type(value).__qualname__} cannot be described")

    def _class(self, value: type) -> Any:
        return value.__module__, value.__qualname__, self._code(value.__module__)

    def _function(self, function: FunctionType) -> Any:
        captured = [cell.cell_contents for cell in function.__closure__ or ()]
        defaults = (function.__defaults__, function.__kwdefaults__)
        where = function.__module__, function.__qualname__, function.__code__.co_firstlineno
        return "function", where, self._code(function.__module__), self.of(captured), self.of(defaults)

    def _code(self, module: str) -> str:
        return code_of(module) if module.startswith("plantkpi") or _is_own(module) else module

    def _schema(self, schema: sch.Schema) -> Any:
        return tuple((name, str(kind)) for name, kind in schema.items())

    def _node(self, node: Any) -> Any:
        """A node of an expression with its arguments."""
        if id(node) in self._nodes:
            return "again", self._nodes[id(node)]
        self._nodes[id(node)] = len(self._nodes)
        if isinstance(node, ops.InMemoryTable):
            raise NoKeyError("rows in memory cannot be described")
        if isinstance(node, ops.DatabaseTable):
            place = node.namespace
            return "table", self.of(place.catalog), self.of(place.database), node.name, self._schema(node.schema)
        return type(node).__name__, tuple(self._argument(argument) for argument in node.__args__)

    def _argument(self, argument: Any) -> Any:
        if isinstance(argument, ops.Node):
            return self._node(argument)
        if isinstance(argument, tuple):
            return tuple(self._argument(part) for part in argument)
        if isinstance(argument, Mapping):
            return tuple((name, self._argument(part)) for name, part in argument.items())
        if isinstance(argument, Annotable):
            return type(argument).__name__, tuple(self._argument(part) for part in argument.__args__)
        return self.of(argument)


def _is_own(module: str) -> bool:
    """Whether a module is a plant's own sources.py, or another that no library brings."""
    loaded = sys.modules.get(module)
    return loaded is not None and "site-packages" not in (inspect.getsourcefile(loaded) or "site-packages")
