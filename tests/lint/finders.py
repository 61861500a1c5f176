"""How hazards are found: each finder says of one node, in its code, whether it is one.

Not seen, since it takes types or data: whether an order is total, whether a column that some contracts let
be NULL is NULL in a given order, whether a sum is one of integers.
"""

import ast
from collections.abc import Callable

from tests.lint.code import Code, called, is_ibis, is_method, is_type, keyword, name_of

Find = Callable[[ast.AST, Code], bool]


def calls(*names: str) -> Find:
    """A method of one of these names, whatever it is called on."""
    return lambda node, code: is_method(node) and called(node) in names


def of_ibis(*names: str) -> Find:
    """A function of `ibis` itself; Python has some of the same name."""
    return lambda node, code: is_ibis(node, *names)


def divides(operator: type[ast.operator], *methods: str) -> Find:
    """A division of expressions: no path, no number of Python's, nothing that is printed on the spot."""

    def finds(node: ast.AST, code: Code) -> bool:
        if not isinstance(node, ast.BinOp | ast.AugAssign) or not isinstance(node.op, operator):
            return calls(*methods)(node, code)
        sides = (node.left, node.right) if isinstance(node, ast.BinOp) else (node.value,)
        is_path = any(isinstance(s, ast.JoinedStr) or (isinstance(s, ast.Constant) and name_of(s)) for s in sides)
        is_shown = any(isinstance(around, ast.FormattedValue) for around, _ in code.outwards(node))
        return not (is_path or is_shown or all(_is_python_number(s) for s in sides))

    return finds


def _is_python_number(node: ast.AST) -> bool:
    if isinstance(node, ast.BinOp):
        return _is_python_number(node.left) and _is_python_number(node.right)
    if called(node):
        return called(node) in ("len", "int", "float") and not is_method(node)
    return isinstance(node, ast.Constant) or (isinstance(node, ast.Name) and node.id.isupper())


_SAME_KIND = ("max", "min", "lag", "lead", "over", "fill_null", "nullif", "abs", "clip", "name")
_ANY_OF = ("coalesce", "earliest", "latest", "least", "greatest", "ifelse", "cases", "fill_null")


def _is_instant(node: ast.AST) -> bool:
    if called(node):
        inside = [node.func.value] if called(node) in _SAME_KIND and is_method(node) else []
        return any(_is_instant(n) for n in [*inside, *(node.args if called(node) in _ANY_OF else [])])
    return name_of(node) == "at" or name_of(node).endswith("_at")


def subtracts_instants(node: ast.AST, code: Code) -> bool:
    """Both sides are instants by their names (`_at`), or the least, greatest or next of such."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Sub):
        return _is_instant(node.left) and _is_instant(node.right)
    return calls("sub")(node, code) and all(_is_instant(n) for n in [node.func.value, *node.args])


def has_interval_of_column(node: ast.AST, code: Code) -> bool:
    """An interval of anything but a number that stands there."""
    if not is_ibis(node, "interval"):
        return calls("as_interval")(node, code)
    return not all(isinstance(v, ast.Constant) or _is_python_number(v) for v in [*node.args, *_keywords(node)])


def _keywords(node: ast.Call) -> list[ast.expr]:
    return [k.value for k in node.keywords]


def ranges_over_instants(node: ast.AST, code: Code) -> bool:
    """A range window whose bound is an interval."""
    if not is_ibis(node, "range_window", "trailing_range_window"):
        return False
    bounds = [code.meaning(n) for n in [*node.args, keyword(node, "preceding"), keyword(node, "following")]]
    return any(is_ibis(n, "interval") for bound in bounds if bound for n in ast.walk(bound))


_FRAMES = ("rows_window", "range_window", "trailing_window", "trailing_range_window", "cumulative_window")
_RANKS = ("row_number", "rank", "dense_rank", "percent_rank", "cume_dist", "ntile", "lag", "lead", "first", "last")
_CUMULATIVE = ("cumsum", "cummin", "cummax", "cummean")


def lacks_order(node: ast.AST, code: Code) -> bool:
    """A frame without an order, or a rank over no window, or over one in sight that has none."""
    if is_ibis(node, *_FRAMES) or calls(*_CUMULATIVE)(node, code):
        return not _is_ordered(node)
    if is_ibis(node, "window"):
        return bool(keyword(node, "preceding") or keyword(node, "following")) and not _is_ordered(node)
    if not calls(*_RANKS)(node, code):
        return False
    over = next((around for around, _ in code.outwards(node) if called(around) == "over"), None)
    if over is None or not over.args:
        return not _is_ordered(over)
    window = code.meaning(over.args[0])
    return is_ibis(window, "window") and not _is_ordered(window)


def _is_ordered(node: ast.AST | None) -> bool:
    order = keyword(node, "order_by")
    keys = order.elts if isinstance(order, ast.List | ast.Tuple) else [order]
    return any(key is not None and not (isinstance(key, ast.Constant) and not key.value) for key in keys)


def orders_by_nullable(node: ast.AST, code: Code) -> bool:
    """A window ordered by a plain column that is NULL by every contract; one that is coalesced has another form."""
    if not (is_ibis(node, "window", *_FRAMES) or called(node) == "over"):
        return False
    order = code.meaning(keyword(node, "order_by"))
    keys = order.elts if isinstance(order, ast.List | ast.Tuple) else [order]
    plain = [key.args[0] if is_ibis(key, "desc", "asc") and key.args else key for key in keys]
    return any(name_of(key) in code.nullable for key in plain)


_SUMS = ("int64", "ratio", "in_order")


def leaves_sum_wide(node: ast.AST, code: Code) -> bool:
    """A sum that is neither compared on the spot nor inside a helper which gives it a type."""
    if not calls("sum")(node, code):
        return False
    around = list(code.outwards(node))
    is_typed = any(called(a) in _SUMS and inner is not a.func for a, inner in around)
    return not (is_typed or any(isinstance(a, ast.Compare) for a, _ in around))


def averages(node: ast.AST, code: Code) -> bool:
    """A mean whose order is not stated."""
    return calls("mean", "avg")(node, code) and not any(called(a) == "in_order" for a, _ in code.outwards(node))


_FRACTIONS = ("ratio", "mean", "sqrt", "exp", "ln", "log", "log2", "log10", "std", "var", "median", "quantile")


def rounds_by_cast(node: ast.AST, code: Code) -> bool:
    """A cast to an integer of what can be seen to be a fraction, and is not floored."""
    return (
        calls("cast", "try_cast")(node, code)
        and any(name_of(n).startswith(("int", "uint")) for n in node.args)
        and _is_fraction(node.func.value, code)
    )


def _is_fraction(node: ast.AST | None, code: Code) -> bool:
    node = code.meaning(node)
    match node:
        case ast.BinOp(op=ast.Div()) | ast.Constant(value=float()):
            return True
        case ast.BinOp(op=ast.Add() | ast.Sub() | ast.Mult() | ast.Mod(), left=left, right=right):
            return _is_fraction(left, code) or _is_fraction(right, code)
        case ast.UnaryOp(operand=operand):
            return _is_fraction(operand, code)
    if called(node) == "cast":
        return any(name_of(n).startswith("float") for n in node.args)
    inside = [node.func.value] if called(node) in (*_SAME_KIND, "sum") and is_method(node) else []
    options = node.args if called(node) in _ANY_OF else []
    return called(node) in _FRACTIONS or any(_is_fraction(n, code) for n in [*inside, *options])


def names_naive_instant(node: ast.AST, code: Code) -> bool:
    """A type or literal of an instant that is not `portable.UTC`."""
    is_name = isinstance(node, ast.Constant) and (
        name_of(node) == "timestamp" or name_of(node).startswith("timestamp(")
    )
    is_made = called(node) in ("timestamp", "Timestamp") and is_method(node) and name_of(node.func.value) == "dt"
    return is_name or is_made or is_ibis(node, "timestamp")


_CLOCK = ("date", "time", "year", "month", "day", "hour", "minute", "second", "quarter", "day_of_year")


def reads_clock(node: ast.AST, code: Code) -> bool:
    """A date or an hour of an instant; Python's own, after `astimezone`, is well-defined."""
    if calls("cast")(node, code):
        return any(name_of(n) == "date" for n in node.args) and _is_instant(node.func.value)
    if not calls(*_CLOCK, "strftime", "truncate")(node, code) or is_ibis(node, *_CLOCK):
        return False
    return called(node.func.value) != "astimezone" and not reads_week(node, code)


def reads_week(node: ast.AST, code: Code) -> bool:
    """A week, or a day of it."""
    truncates = calls("truncate")(node, code) and any(name_of(n).upper() in ("W", "WEEK") for n in node.args)
    return truncates or calls("week_of_year", "day_of_week", "iso_year")(node, code)


def correlates_sample(node: ast.AST, code: Code) -> bool:
    """A correlation of another kind than `pop`; the sample's is the default."""
    return calls("corr", "cov")(node, code) and name_of(keyword(node, "how")) != "pop"


def drops_several(node: ast.AST, code: Code) -> bool:
    """One drop of several columns, or of a list of them."""
    return calls("drop")(node, code) and (len(node.args) > 1 or any(isinstance(a, ast.Starred) for a in node.args))


_IGNORED = {
    "Column": ("unique", "coerce"),
    "DataFrameSchema": ("coerce", "add_missing_columns"),
    "Check": ("element_wise",),
    "validate": ("head",),
}


def asks_pandera_in_vain(node: ast.AST, code: Code) -> bool:
    """A keyword that its Ibis backend does not heed."""
    return any(keyword(node, name) for name in _IGNORED.get(called(node), ()))


_NAMING = ("select", "mutate", "agg", "aggregate", "rename")


def names_in_capitals(node: ast.AST, code: Code) -> bool:
    """A column of a contract, or one that a table is given, with a capital letter."""
    names = [k.arg or "" for k in node.keywords] if calls(*_NAMING)(node, code) else []
    if isinstance(node, ast.Dict):
        names = [name_of(key) for key, kind in zip(node.keys, node.values, strict=True) if is_type(kind)]
    return any(name != name.lower() for name in names)
