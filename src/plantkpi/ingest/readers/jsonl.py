"""JSON lines: one object per line."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from decimal import Decimal, InvalidOperation
from typing import Any

from plantkpi.config.keys import LimitsBlock, Source
from plantkpi.ingest.archives import Member
from plantkpi.ingest.json_text import as_text
from plantkpi.ingest.limits import too_much
from plantkpi.ingest.lines import Line, is_blank, opened_lines, undecodable
from plantkpi.ingest.rows import Row, escaped, is_clean

ENDINGS = (".jsonl", ".ndjson")
IS_TEXT = True


def table(member: Member, source: Source, limits: LimitsBlock, stack: ExitStack) -> tuple[list[str], Iterator[Row]]:
    """Keys of all objects in the order in which they first appear, and one row per line; an absent key is NULL."""
    names: dict[str, None] = {}
    with opened_lines(member, source.encoding, limits) as lines:
        for number, line in lines:
            if isinstance(found := _parsed(line, source), dict):
                names |= dict.fromkeys(found)
                if len(names) > limits.columns:
                    raise too_much(f"{member.name}: line {number}", "columns", limits)
    return list(names), _rows(stack.enter_context(opened_lines(member, source.encoding, limits)), source, list(names))


def _rows(lines: Iterator[Line], source: Source, names: Sequence[str]) -> Iterator[Row]:
    """One row per line; a key that is absent is NULL. Blank lines are skipped."""
    for number, line in lines:
        if is_blank(line) or line.isspace():
            continue
        found = _parsed(line, source)
        if isinstance(found, dict):
            yield Row(
                number,
                [as_text(found[name]) for name in names] if len(found) == len(names) else _sparse(found, names),
            )
        else:
            yield Row(number, None, found, escaped(line.rstrip("\r\n")))


def _sparse(found: dict[str, Any], names: Sequence[str]) -> list[str | None]:
    return [as_text(found.get(name)) for name in names]


def _parsed(line: str, source: Source) -> dict[str, Any] | str:
    """The object, or why there is none."""
    if not is_clean(line):
        return undecodable(line, source.encoding) or "holds half a character (a lone surrogate)"
    try:
        found = json.loads(line.rstrip(), parse_float=Decimal, object_pairs_hook=_unrepeated)
    except json.JSONDecodeError as error:
        return f"is not valid JSON: {error.msg} at position {error.pos + 1}"
    except InvalidOperation:
        return "holds a number that no decimal can hold"
    except (ValueError, RecursionError) as error:
        return f"is not valid JSON: {error}"
    if not isinstance(found, dict):
        return f"is not a JSON object but {json.dumps(found, default=float)[:40]}"
    if not is_clean(json.dumps(found, ensure_ascii=False, default=str)):
        return "holds a character that is none (a lone surrogate or NUL)"
    return found


def _unrepeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        key, _ = Counter(key for key, _ in pairs).most_common(1)[0]
        raise ValueError(f"the key {key!r} appears twice")
    return found
