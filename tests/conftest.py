"""Fixtures that all tests share."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DATASETS = Path(os.environ.get("PLANTKPI_DATASETS", ROOT.parent / "shared" / "datasets"))


def datasets_or_skip(name: str) -> Path:
    """Folder of a public data set; a test that needs it is skipped, by name, where it is missing."""
    folder = DATASETS / name
    if not folder.is_dir():
        pytest.skip(f"data set {name} is not in {DATASETS} (set PLANTKPI_DATASETS)")
    return folder
