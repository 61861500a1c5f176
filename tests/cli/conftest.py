"""The plant of `plantkpi init`, built once for all tests of the command line."""

from pathlib import Path

import pytest

from tests.cli.console import console, plantkpi


@pytest.fixture(scope="session")
def plant(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plant of `plantkpi init`, built."""
    folder = tmp_path_factory.mktemp("starter") / "plant"
    assert console("init", folder).code == 0
    assert plantkpi("build", "--plant", folder).code == 0
    return folder


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    """The plant of `plantkpi init`, not yet read."""
    assert plantkpi("init", tmp_path / "plant").code == 0
    return tmp_path / "plant"
