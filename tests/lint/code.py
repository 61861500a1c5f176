"""A parsed module, and what can be said of a node in it without running anything."""

import ast
import io
import tokenize
from collections.abc import Iterable, Iterator

TYPES = ("text", "integer", "number", "flag", "instant", "date")
"""The types of a contract's columns."""


class Code:
    """The nodes of a module with what stands around them, its comments by line, and columns that may be NULL."""

    def __init__(self, text: str, nullable: frozenset[str] = frozenset()) -> None:
        self.tree = ast.parse(text)
        self.nullable = nullable
        self._parent = {child: node for node in ast.walk(self.tree) for child in ast.iter_child_nodes(node)}
        tokens = tokenize.generate_tokens(io.StringIO(text).readline)
        self.comments = {t.start[0]: t.string for t in tokens if t.type == tokenize.COMMENT}

    def outwards(self, node: ast.AST) -> Iterator[tuple[ast.AST, ast.AST]]:
        """Each node around this one with the part of it that leads here, up to the statement or lambda."""
        for around in self._around(node):
            if isinstance(around, ast.stmt | ast.Lambda):
                return
            yield around, node
            node = around

    def meaning(self, node: ast.AST | None) -> ast.AST | None:
        """What a name was last given before its line, in its function or else the module; None when nothing.

        Other nodes as they are.
        """
        if not isinstance(node, ast.Name):
            return node
        function = next((n for n in self._around(node) if isinstance(n, ast.FunctionDef)), None)
        for statements in (ast.walk(function) if function else [], self.tree.body):
            given = {s.lineno: v for s in statements for v in _given(s, node.id) if s.end_lineno < node.lineno}
            if given:
                return self.meaning(given[max(given)])
        return None

    def _around(self, node: ast.AST) -> Iterator[ast.AST]:
        while found := self._parent.get(node):
            yield (node := found)


def _given(statement: ast.AST, name: str) -> Iterator[ast.AST]:
    """What an assignment gives to the name; pairs are taken apart."""
    if isinstance(statement, ast.AnnAssign) and statement.value:
        pairs = [(statement.target, statement.value)]
    elif isinstance(statement, ast.Assign):
        pairs = [(target, statement.value) for target in statement.targets]
    else:
        return
    for target, value in pairs:
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            yield from (v for t, v in zip(target.elts, value.elts, strict=False) if _is_name(t, name))
        elif _is_name(target, name):
            yield value


def _is_name(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def called(node: ast.AST | None) -> str:
    """The name of the function or method that is called; "" for what is not a call."""
    match node:
        case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)):
            return name
    return ""


def is_method(node: ast.AST | None) -> bool:
    """Called on something, as `x.f()` and `ibis.f()` are."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)


def is_ibis(node: ast.AST | None, *names: str) -> bool:
    """A call of one of these functions of `ibis` itself."""
    return called(node) in names and is_method(node) and name_of(node.func.value) == "ibis"


def name_of(node: ast.AST | None) -> str:
    """The column, attribute or variable that is meant: "x" of `t.x`, `t["x"]`, `x` and `"x"`; "" for others."""
    match node:
        case ast.Attribute(attr=name) | ast.Name(id=name) | ast.Constant(value=str(name)):
            return name
        case ast.Subscript(slice=ast.Constant(value=str(name))):
            return name
    return ""


def keyword(node: ast.AST | None, name: str) -> ast.AST | None:
    """What a call gives to the keyword, None when nothing."""
    return next((k.value for k in node.keywords if k.arg == name), None) if isinstance(node, ast.Call) else None


def line_of(node: ast.AST) -> int:
    """The line to name: that of the method in a chain of calls over several lines."""
    return node.func.end_lineno if isinstance(node, ast.Call) else node.lineno


def is_type(node: ast.AST) -> bool:
    """The type of a column in a contract, as "integer?" is."""
    return isinstance(node, ast.Constant) and name_of(node).rstrip("?") in TYPES


def nullable_columns(trees: Iterable[ast.AST]) -> frozenset[str]:
    """Columns that every contract which has them lets be NULL."""
    kinds: dict[str, set[str]] = {}
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.Dict):
                for column, kind in zip(node.keys, node.values, strict=True):
                    if is_type(kind):
                        kinds.setdefault(name_of(column), set()).add(name_of(kind))
    return frozenset(column for column, found in kinds.items() if all(kind.endswith("?") for kind in found))
