"""A table that is made empty for want of inputs would have been computed empty."""

from collections.abc import Collection

import ibis.expr.types as ir
import pytest

from plantkpi.catalog.registry import TABLES, load
from plantkpi.ingest.received import input_names
from tests.contracts.valid_plant import NAMES, valid_plant
from tests.plants import BuiltPlant

load()
NEEDING = [(name, need) for name, found in TABLES.items() for need in found.needs]


def tables_with(inputs: Collection[str], plant: BuiltPlant, name: str) -> ir.Table:
    """A table of the plant, empty when these inputs leave it empty."""
    rows = plant.tables[name]
    short = name.removeprefix("received_")
    is_empty = short not in inputs if short != name else TABLES[name].is_empty_with(inputs)
    return rows.filter(False) if is_empty else rows


@pytest.mark.parametrize("plant", NAMES)
@pytest.mark.parametrize(("name", "need"), NEEDING)
def test_a_table_has_no_rows_without_what_it_needs(name: str, need: str, plant: str) -> None:
    inputs = set(input_names()) - set(need.split("|"))
    built = valid_plant(plant)
    found = TABLES[name]
    rows = found.expression([tables_with(inputs, built, i) for i in found.inputs], built.settings)
    assert found.is_empty_with(inputs)
    assert rows.count().to_pyarrow().as_py() == 0


def test_many_tables_are_spared() -> None:
    assert len(NEEDING) > 20
