"""The conformance plants, built once a process, and Google's reference engine with their tables."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

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


@pytest.fixture(scope="session")
def compared_plant(request: Any, plants: dict[str, Built]) -> Iterator[tuple[Built, Reference]]:
    """One plant after the other, and the reference engine that holds what DuckDB built of it."""
    plant = plants[request.param]
    reference = Reference({**plant.tables, **plant.sources})
    yield plant, reference
    reference.close()
