"""Public data sets as plants, each built once for all tests of a process."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from plantkpi.checks.verify import AskedOnce, PublicPlant, public_plant
from tests.conftest import datasets_or_skip


class Remembered(AskedOnce):
    """A plant of public data that computes each analysis once."""

    def __init__(self, plant: PublicPlant) -> None:
        super().__init__(plant)
        self.session = plant.session


class PublicPlants:
    """Gives the plant of a public data set, which is built when it is first asked for."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self._plants: dict[str, Remembered] = {}

    def __call__(self, name: str) -> Remembered:
        """The plant by its name; the test is skipped where its data set is missing."""
        if name not in self._plants:
            folder = datasets_or_skip(name)
            self._plants[name] = Remembered(self._stack.enter_context(public_plant(name, folder.parent)))
        return self._plants[name]


@pytest.fixture(scope="session")
def public() -> Iterator[PublicPlants]:
    with ExitStack() as stack:
        yield PublicPlants(stack)
