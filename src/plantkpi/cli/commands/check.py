"""The command check: contracts and reconciliations of the built tables."""

from typing import TYPE_CHECKING

from plantkpi.cli.options import (
    DEMO,
    DUCKDB,
    BackendOption,
    PlantOption,
)
from plantkpi.errors import printable

if TYPE_CHECKING:
    pass

GROUP = "Update"


def check(plant: PlantOption = DEMO, backend: BackendOption = DUCKDB) -> None:
    """Check every contract and reconciliation of the built tables."""
    from plantkpi.checks import check
    from plantkpi.config.plant import load_plant

    for line in check.check(load_plant(plant), backend):
        print(printable(line))
