"""Bugs that `make mutants` plants have their lines in the sources; one that lost its line would be seen late."""

import pytest

from tests.conftest import ROOT
from tests.mutants.run import BUGS, Bug


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.name)
def test_a_bug_has_its_line_once(bug: Bug) -> None:
    assert (ROOT / bug.file).read_text("utf-8").count(bug.text) == 1
    assert bug.planted != bug.text
