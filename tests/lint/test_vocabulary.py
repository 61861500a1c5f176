"""Each word is found where it is used, and not where it is part of another. That the tree is clean is the lint's."""

from pathlib import Path

import pytest

from tests.lint.vocabulary import main, names_in, texts_in, words_in
from tests.lint.words import NAME_PARTS, NAMES, WORDS


def found_names(code: str) -> list[str]:
    return [finding.word for finding in names_in(code)]


def found_words(text: str) -> list[str]:
    return [finding.word for finding in words_in(text)]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_found_where_it_is_defined(name: str) -> None:
    assert found_names(f"class {name}: ...") == [name]
    assert found_names(f"def _{name}(): ...") == [f"_{name}"]


@pytest.mark.parametrize("name", NAMES)
def test_a_longer_name_and_a_use_are_no_finding(name: str) -> None:
    assert found_names(f"class x{name}: ...") == []
    assert found_names(f"x = {name}") == []


@pytest.mark.parametrize("part", NAME_PARTS)
def test_a_part_of_a_name_is_found(part: str) -> None:
    assert found_names(f"def is_{part}_here(): ...") == [f"is_{part}_here"]
    assert found_names(f"def is_x{part}_here(): ...") == []


@pytest.mark.parametrize("word", WORDS)
def test_a_word_is_found_whole_in_any_case(word: str) -> None:
    assert found_words(f"It says: {word.upper()}.") == [word]
    assert found_words(f"It says x{word} and {word}x.") == []


@pytest.mark.parametrize("word", [word for word in WORDS if " " in word])
def test_a_phrase_is_found_across_a_line_end(word: str) -> None:
    assert found_words("a\n" + word.replace(" ", "\n")) == [word]


@pytest.mark.parametrize("text", ["Rows are kept, found and made.", "An order is a whole.", "A tell-tale retold."])
def test_ordinary_words_are_no_finding(text: str) -> None:
    assert found_words(text) == []


def test_messages_count_and_docstrings_only_in_commands() -> None:
    code = '"""Told."""\n\ndef f(x):\n    """Judged."""\n    raise ValueError(f"{x} is told")\n'
    assert [(f.line, f.word) for f in texts_in(code)] == [(5, "told")]
    assert [(f.line, f.word) for f in texts_in(code, is_command=True)] == [(1, "told"), (4, "judged"), (5, "told")]


def test_each_finding_is_printed_with_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    module = tmp_path / "src" / "plantkpi" / "build.py"
    module.parent.mkdir(parents=True)
    module.write_text("class Cut:\n    message = 'a table is no block'\n", "utf-8")
    (tmp_path / "README.md").write_text("Tables.\n\nMade anew.\n", "utf-8")
    assert main(tmp_path) == 1
    assert capsys.readouterr().out.splitlines() == [
        "src/plantkpi/build.py:1: Cut -> a cutoff",
        "src/plantkpi/build.py:2: is no block -> must be a TOML table",
        "README.md:3: anew -> rebuilt, or again",
        "1 names and 2 texts use words of the past",
    ]


def test_a_clean_tree_passes(tmp_path: Path) -> None:
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_a.py").write_text("def test_a(): ...\n", "utf-8")
    assert main(tmp_path) == 0


def test_a_folder_without_modules_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no modules"):
        main(tmp_path)
