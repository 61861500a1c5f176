"""Fails on words that this project no longer uses: `python -m tests.lint.vocabulary`.

Names of classes and functions in src and tests, and texts for users: messages, help texts and the docstrings of
commands in src/plantkpi, docs/*.md and README.md. The words and their replacements are in `tests.lint.words`.
"""

import ast
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.lint.words import NAME_PARTS, NAMES, WORDS

ROOT = Path(__file__).parents[2]
COMMANDS = "src/plantkpi/cli/commands"
_ALLOWED = r"# vocabulary: \w+"
"""A line that must keep a word says why."""
_OWN = "tests/lint"
"""This lint and its tests quote the words."""

_PHRASES = {
    word: re.compile(r"(?<![\w-])" + r"\s+".join(map(re.escape, word.split())) + r"(?![\w-])", re.IGNORECASE)
    for word in WORDS
}


@dataclass(frozen=True, order=True)
class Finding:
    """A word at a line of a file: `kind` is "name" or "text"."""

    line: int
    word: str
    instead: str
    kind: str


def names_in(code: str) -> list[Finding]:
    """Classes and functions of a module that bear a word of `NAMES`, by line."""
    return sorted(_names(ast.parse(code)))


def texts_in(code: str, *, is_command: bool = False) -> list[Finding]:
    """Words of `WORDS` in a module's strings, by line; docstrings count only in a command."""
    tree = ast.parse(code)
    hidden = set() if is_command else _docstrings(tree)
    allowed = {number for number, line in enumerate(code.splitlines(), 1) if re.search(_ALLOWED, line)}
    literals = [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    literals = [node for node in literals if node.lineno not in allowed]
    return sorted(f for node in literals if id(node) not in hidden for f in words_in(node.value, node.lineno))


def words_in(text: str, first_line: int = 1) -> Iterator[Finding]:
    """Words of `WORDS` in a text that begins at a line."""
    for word, phrase in _PHRASES.items():
        for match in phrase.finditer(text):
            yield Finding(first_line + text.count("\n", 0, match.start()), word, WORDS[word], "text")


def _names(tree: ast.AST) -> Iterator[Finding]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            for word in _words_of(node.name):
                yield Finding(node.lineno, node.name, NAMES.get(word, WORDS.get(word, "")), "name")
                break


def _words_of(name: str) -> Iterator[str]:
    """The words that a name must not bear, the whole name first."""
    bare = name.strip("_")
    if bare in NAMES:
        yield bare
    yield from (part for part in bare.lower().split("_") if part in NAME_PARTS)


def _docstrings(tree: ast.AST) -> set[int]:
    """Ids of the constants that stand alone: docstrings of modules, classes, functions and variables."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def findings(root: Path) -> Iterator[tuple[str, Finding]]:
    """Each finding below a root with its file's path; FileNotFoundError where there is no source."""
    modules = sorted([*root.glob("src/plantkpi/**/*.py"), *root.glob("tests/**/*.py")])
    if not modules:
        raise FileNotFoundError(f"no modules in src/plantkpi and tests below {root}")
    for path in modules:
        name = path.relative_to(root).as_posix()
        if name.startswith(_OWN):
            continue
        code = path.read_text("utf-8")
        found = names_in(code)
        if name.startswith("src/"):
            found += texts_in(code, is_command=name.startswith(COMMANDS))
        yield from ((name, one) for one in sorted(found))
    for path in [root / "README.md", *sorted(root.glob("docs/*.md"))]:
        if path.is_file():
            name = path.relative_to(root).as_posix()
            yield from ((name, one) for one in sorted(words_in(path.read_text("utf-8"))))


def main(root: Path = ROOT) -> int:
    """Print each finding as file:line: word -> what to say instead; 1 when there is one."""
    found = list(findings(root))
    for path, finding in found:
        print(f"{path}:{finding.line}: {finding.word} -> {finding.instead}")
    kinds = Counter(finding.kind for _, finding in found)
    print(f"{kinds['name']} names and {kinds['text']} texts use words of the past" if found else "vocabulary is clean")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
