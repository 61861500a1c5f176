"""The conformance plants, built once a process, and Google's reference engine with their tables."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.parity.googlesql import Reference
from tests.parity.plants import Built, built


class Plants(dict[str, Built]):
    """The conformance plants, each built when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def __missing__(self, name: str) -> Built:
        self[name] = built(name, self._folder / name)
        return self[name]


@pytest.fixture(scope="session")
def plants(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Built]:
    """Both conformance plants."""
    return Plants(tmp_path_factory.mktemp("parity"))


class References(dict[str, Reference]):
    """The reference engine with what DuckDB built of each plant, loaded when it is first asked for."""

    def __init__(self, plants: dict[str, Built]) -> None:
        super().__init__()
        self._plants = plants

    def __missing__(self, name: str) -> Reference:
        plant = self._plants[name]
        self[name] = Reference({**plant.tables, **plant.sources})
        return self[name]


@pytest.fixture(scope="session")
def references(plants: dict[str, Built]) -> Iterator[dict[str, Reference]]:
    """Not a fixture with a parameter: that would be set up anew for each test that names its parameter itself."""
    found = References(plants)
    yield found
    for reference in found.values():
        reference.close()
