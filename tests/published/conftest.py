"""Public data sets, read from PLANTKPI_DATASETS (default: ../shared/datasets beside the repository)."""

import os
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def datasets() -> Path:
    """The folder of the public data sets; the test is skipped where it is missing."""
    folder = Path(os.environ.get("PLANTKPI_DATASETS", REPOSITORY.parent / "shared" / "datasets"))
    if not folder.is_dir():
        pytest.skip(f"no data sets in {folder}; set PLANTKPI_DATASETS to where they are")
    return folder
