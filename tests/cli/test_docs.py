"""The pages under docs that are written from the code are those of this code."""

import importlib.util
from types import ModuleType

import pytest

from tests.conftest import ROOT

FOLDER = ROOT / "docs"


def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("plantkpi_docs", FOLDER / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return generator().pages()


@pytest.mark.parametrize("name", ["kpis.md", "plant.md", "tables.md"])
def test_a_page_is_current(pages: dict[str, str], name: str) -> None:
    assert (FOLDER / name).read_text("utf-8") == pages[name], f"docs/{name} differs; run `make docs`"


def test_every_key_of_a_plant_has_a_meaning(pages: dict[str, str]) -> None:
    """Every key of the plants that we have, and those of the blocks' classes."""
    from dataclasses import fields

    from plantkpi.config.keys import DegradationBlock, PlantBlock, Source, TimelineBlock

    keys = {f.name for block in (PlantBlock, TimelineBlock, DegradationBlock, Source) for f in fields(block)}
    text = pages["plant.md"]
    assert [key for key in sorted(keys - {"name"}) if f"| `{key}` | " not in text] == []
    assert "| `max_quarantined_share` | number | `0.2` | " in text
    assert "| `files` | text or list of texts |  | " in text
    assert "- `minor_stops`: availability, performance; of availability, availability_loss_ratio, performance, " in text
    assert '- `breaks`: Unplanned time within it, as pairs: [["09:00", "09:15"]].' in text
