"""The build after a build, on a warehouse: what would come out as it was is kept, and all is as on DuckDB."""

from pathlib import Path
from typing import Any

import pytest

from plantkpi.build.build import build
from plantkpi.build.table_builder import BuildReport
from plantkpi.checks.parity import DIFFERS, compared
from plantkpi.config.plant import Plant
from plantkpi.engines.registry import reading
from plantkpi.ingest.ingest import ingest
from tests.conftest import Engines
from tests.histories.plant import WholePlant

STOPS = ["M1,failure,2024-03-28 08:00:00,2024-03-28 09:00:00,jam", "M2,broken,2024-03-28 10:00:00,,"]
ORDERS = [
    "O0,M1,A,2024-03-25 06:00:00,2024-03-25 12:00:00,50,50",
    "O1,M1,A,2024-03-28 06:00:00,2024-03-28 12:00:00,100,98",
]
READINGS = [f"F,{unit},{n},low,heat,{n * n / 7}" for unit in ("U1", "U2", "U3") for n in range(2)]
DEFECTS = ["O0,,dent,2024-03-25 11:00:00,1", "O1,,dent,2024-03-28 11:00:00,1"]


SLOW = [
    pytest.param(backend, marks=[pytest.mark.engine(backend), pytest.mark.campaign])
    for backend in ("spark", "bigquery", "snowflake")
]


# Google's client of queries warns of Google's client of the Storage API; pyspark leaves sockets to the collector
@pytest.mark.filterwarnings("ignore:Retrieving Arrow record batches:PendingDeprecationWarning")
@pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")
@pytest.mark.parametrize("backend", [pytest.param("postgres", marks=pytest.mark.engine("postgres")), *SLOW])
def test_the_next_build_keeps_what_is_the_same(backend: str, engines: Engines, tmp_path: Path) -> None:
    engines.start(backend)
    history = WholePlant(tmp_path / "plant")
    history.write("stops", 0, STOPS)
    history.write("orders", 0, ORDERS)
    history.write("readings", 0, READINGS)
    history.write("defects", 0, DEFECTS)
    plant = history.load()
    assert not built(plant, backend).unchanged
    history.write("stops", 1, ["M1,stopped,2024-03-28 11:00:00,2024-03-28 11:20:00,"])
    history.write("readings", 1, ["F,U2,2,low,heat,0.3", ",U2,3,low,heat,0.3"])
    history.write("defects", 1, ["O1,,crack,2024-03-28 11:30:00,2"])
    report = built(plant, backend)
    made = set(report.rows) - report.unchanged
    assert {"int_timeline", "fct_stop", "fct_production"} <= made
    assert {"stg_state_event", "int_state_piece", "int_timeline", "fct_production", "fct_order"} <= set(report.since)
    assert report.keys == {"stg_cycle_reading": 2, "fct_unit_cycle": 2, "stg_defect": 1, "fct_defect": 1}
    assert {"stg_production", "dim_product", "fct_inspection", "stg_life"} <= report.unchanged
    built(plant, "duckdb")
    assert differing(plant, backend) == []
    again = built(plant, backend)
    assert again.unchanged == set(again.rows)
    assert (again.received, again.quarantined, again.warnings) == (report.received, report.quarantined, report.warnings)
    assert differing(plant, backend) == []


def built(plant: Plant, backend: str) -> BuildReport:
    ingest(plant)
    return build(plant, backend=backend)


def differing(plant: Plant, backend: str) -> list[tuple[str, str]]:
    """Tables that are not as on DuckDB, with the difference."""
    with reading(plant) as ours, reading(plant, backend) as theirs:
        assert ours.names() == theirs.names()
        found = {name: compared(*(_rows(place, name) for place in (ours, theirs))) for name in ours.names()}
    return [(name, detail) for name, (verdict, detail) in found.items() if verdict == DIFFERS]


def _rows(place: Any, name: str) -> Any:
    rows = place.table(name)
    return rows.select(sorted(rows.columns)).to_pyarrow()
