"""Sources that are tables of a warehouse: what plant.toml may say of them, and who passes them over."""

from pathlib import Path

import pytest

from plantkpi.config.plant import load_plant
from plantkpi.errors import ConfigError
from plantkpi.ingest.ingest import current_files, ingest
from tests.cli.console import plantkpi

TABLE = '[source.stops]\ninput = "state_event"\ntable = "mes.stop"\ncolumns = { machine_id = "machine" }\n'


def plant(folder: Path, text: str) -> Path:
    (folder / "plant.toml").write_text(text, "utf-8")
    return folder


def test_a_table_is_named_with_its_schema(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MES", "prod.mes")
    found = load_plant(plant(tmp_path, TABLE.replace("mes.stop", "${MES}.stop")))
    assert (found.sources["stops"].table, found.sources["stops"].files) == ("prod.mes.stop", ())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (TABLE + 'files = "a.csv"', r"\[source.stops\] has both files and a table; make two sources of it"),
        (TABLE.replace('table = "mes.stop"', ""), r"names no files \(or a table of a warehouse\)"),
        (TABLE.replace("mes.stop", "stop"), "table = 'stop' is not written as schema.table"),
        (TABLE.replace("mes.stop", ""), "table = '' is not written as schema.table"),
        (TABLE.replace('input = "state_event"', ""), "has a table and needs an input; what sources.py would do"),
        (TABLE + 'delimiter = ";"', "delimiter is for files; of a table it says nothing"),
        (TABLE + 'time_format = "%Y"', "time_format is for files; of a table it says nothing"),
        (TABLE + "types.x = 'text'", "types is for files; of a table it says nothing"),
        (TABLE.replace('"machine"', '["line", "no"]'), "columns.machine_id names several columns of a table"),
    ],
)
def test_a_table_that_is_declared_wrongly_is_refused(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ConfigError, match=f"plant.toml: .*{message}"):
        load_plant(plant(tmp_path, text))


def test_ingest_passes_a_table_over_and_says_so(tmp_path: Path) -> None:
    said = plantkpi("ingest", "--plant", plant(tmp_path, TABLE))
    assert (said.code, said.out) == (0, "")
    assert said.err == "  stops: mes.stop stays where it is; a build on its warehouse reads it there\n"


def test_rows_of_files_that_became_a_table_count_no_more(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "stops.csv").write_text("machine\nM1\n", "utf-8")
    by_file = load_plant(plant(tmp_path, TABLE.replace('table = "mes.stop"', 'files = "stops.csv"')))
    ingest(by_file)
    assert len(current_files(by_file)["stops"]) == 1
    by_table = load_plant(plant(tmp_path, TABLE))
    ingest(by_table)
    assert current_files(by_table) == {}


def test_duckdb_is_no_warehouse(tmp_path: Path) -> None:
    said = plantkpi("build", "--plant", plant(tmp_path, TABLE))
    assert said.code == 2
    assert said.err.splitlines()[-1] == (
        "plantkpi: [source.stops] table = 'mes.stop' is in a warehouse; build with the --backend that has it"
    )


def test_a_table_is_no_argument_of_sources_py(tmp_path: Path) -> None:
    (tmp_path / "sources.py").write_text("def stg_production(raw_stops):\n    return raw_stops\n", "utf-8")
    said = plantkpi("build", "--plant", plant(tmp_path, TABLE))
    assert said.code == 2
    assert "asks for raw_stops, which is a table of a warehouse; only its input has its rows" in said.err
