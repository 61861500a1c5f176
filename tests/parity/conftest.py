"""The conformance plants, built once, and Google's reference engine with their tables."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.parity.googlesql import Reference
from tests.parity.plants import NAMES, Built, built


@pytest.fixture(scope="session")
def plants(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Built]:
    """Both conformance plants."""
    return {name: built(name, tmp_path_factory.mktemp("parity") / name) for name in NAMES}


@pytest.fixture(scope="session", params=NAMES)
def compared_plant(request: Any, plants: dict[str, Built]) -> Iterator[tuple[Built, Reference]]:
    """One plant after the other, and the reference engine that holds what DuckDB built of it."""
    plant = plants[request.param]
    reference = Reference({**plant.tables, **plant.sources})
    yield plant, reference
    reference.close()
