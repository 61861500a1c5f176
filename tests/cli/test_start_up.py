"""Questions to a built plant start without what only builds need."""

from pathlib import Path

import pytest

from tests.contracts.test_imports import SLOW, imported_by, loaded

pytestmark = pytest.mark.xdist_group("cli")


@pytest.mark.parametrize("words", ["kpi oee --by line", "quarantine list", "show dim_machine"])
def test_a_question_loads_nothing_slow(plant: Path, words: str) -> None:
    modules = imported_by(*words.split(), "--plant", str(plant))
    assert loaded(modules, *SLOW) == []
    assert "duckdb" in modules
