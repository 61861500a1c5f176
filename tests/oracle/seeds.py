"""Which random plants every run compares with the twins, and which `make campaign` does."""

from typing import Any

import pytest

_SHARE = 5


def seeds(count: int) -> list[Any]:
    """So many seeds: a fifth of them, and at least two, in every run, all of them in a campaign."""
    here = max(2, count // _SHARE)
    return [*range(here), *(pytest.param(seed, marks=pytest.mark.campaign) for seed in range(here, count))]
