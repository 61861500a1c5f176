"""Where files that are installed with the package are found."""

from importlib.resources import files
from pathlib import Path


def packaged(inside: str, checkout: str) -> Path:
    """A file or folder by its path inside the package or, when it is run from a checkout, by the path there."""
    installed = Path(str(files("plantkpi").joinpath(inside)))
    return installed if installed.exists() else Path(__file__).parents[2] / checkout
