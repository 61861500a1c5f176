"""From folder to Parquet: what changed is read, what did not is not, nothing is lost."""

import hashlib
import io
import signal
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from plantkpi.build.build import definitions
from plantkpi.config.plant import Plant, load_plant
from plantkpi.errors import BusyError, InputError
from plantkpi.ingest import source_files
from plantkpi.ingest.ingest import current_files, ingest, locked
from plantkpi.runs.audit import BuildEntry, Run, current, history, record_build

from .helpers import saved

STOPS = '[source.stops]\nfiles = ["stops*.csv"]\n'


def plant_in(folder: Path, toml: str = STOPS) -> Plant:
    saved(folder, "plant.toml", '[plant]\nname = "p"\n' + toml)
    return load_plant(folder)


def statuses(plant: Plant) -> list[tuple[str, str]]:
    return [(entry.file, entry.status) for entry in ingest(plant).entries]


def rows(plant: Plant, source: str = "stops") -> list[dict[str, Any]]:
    return [row for path in current_files(plant)[source] for row in pq.read_table(path).to_pylist()]


def parquet_count(plant: Plant) -> int:
    return len(list((plant.state_folder / "raw").rglob("*")))


def test_a_file_becomes_parquet_with_its_place(tmp_path: Path) -> None:
    saved(tmp_path, "raw/stops 1.csv", "a,b\n1,2\n3\n")
    plant = plant_in(tmp_path)
    report = ingest(plant)
    (path,) = current_files(plant)["stops"]
    sha256 = hashlib.sha256(b"a,b\n1,2\n3\n").hexdigest()
    assert path.name.startswith(sha256[:16])
    assert path.name.endswith("-stops_1.csv.parquet")
    assert rows(plant) == [
        {
            "a": "1",
            "b": "2",
            "source_row": 2,
            "source_problem": None,
            "source_line": None,
            "source_file": "stops 1.csv",
            "source_sha256": sha256,
        },
        {
            "a": None,
            "b": None,
            "source_row": 3,
            "source_problem": "has 1 column, the header has 2",
            "source_line": "3",
            "source_file": "stops 1.csv",
            "source_sha256": sha256,
        },
    ]
    (entry,) = report.entries
    assert (entry.status, entry.bytes, entry.rows_in, entry.rows_readable, entry.rows_rejected) == (
        "read",
        10,
        2,
        1,
        1,
    )


def test_ingesting_again_does_nothing(tmp_path: Path) -> None:
    saved(tmp_path, "raw/stops.csv", "a\n1\n")
    plant = plant_in(tmp_path)
    assert statuses(plant) == [("stops.csv", "read")]
    (path,) = current_files(plant)["stops"]
    before = path.stat().st_mtime_ns
    assert statuses(plant) == [("stops.csv", "unchanged")]
    assert path.stat().st_mtime_ns == before
    assert [row["status"] for row in history(plant)] == ["read", "unchanged"]


def test_a_changed_file_supersedes_its_rows(tmp_path: Path) -> None:
    saved(tmp_path, "raw/stops.csv", "a\n1\n")
    plant = plant_in(tmp_path)
    ingest(plant)
    saved(tmp_path, "raw/stops.csv", "a\n2\n")
    assert statuses(plant) == [("stops.csv", "superseded"), ("stops.csv", "read")]
    assert [row["a"] for row in rows(plant)] == ["2"]


def test_a_superseded_version_stays_until_its_file_is_forgotten(tmp_path: Path) -> None:
    """What was known before can be built again."""
    stops = saved(tmp_path, "raw/stops.csv", "a\n1\n")
    saved(tmp_path, "raw/stops2.csv", "a\n5\n")
    plant = plant_in(tmp_path, '[source.stops]\nfiles = "stops*.csv"\n')
    ingest(plant)
    before, other = current_files(plant)["stops"]
    saved(tmp_path, "raw/stops.csv", "a\n2\n")
    ingest(plant)
    now, _ = current_files(plant)["stops"]
    assert set((plant.state_folder / "raw/stops").iterdir()) == {before, now, other}
    stops.unlink()
    ingest(plant, forget=["stops.csv"])
    assert list((plant.state_folder / "raw/stops").iterdir()) == [other]


def test_another_way_of_splitting_reads_again(tmp_path: Path) -> None:
    saved(tmp_path, "raw/stops.csv", "a;b\n1;2\n3;4\n")
    plant = plant_in(tmp_path, STOPS + 'delimiter = ";"\n')
    ingest(plant)
    plant = plant_in(tmp_path, STOPS + 'delimiter = ";"\nskip_rows = 1\n')
    assert statuses(plant) == [("stops.csv", "superseded"), ("stops.csv", "read")]
    assert [row["1"] for row in rows(plant)] == ["3"]
    plant = plant_in(tmp_path, STOPS + 'delimiter = ";"\nskip_rows = 1\ndecimal = ","\n')
    assert statuses(plant) == [("stops.csv", "unchanged")]


def test_a_mapping_that_the_unchanged_file_cannot_serve(tmp_path: Path) -> None:
    saved(tmp_path, "raw/stops.csv", "a\n1\n")
    ingest(plant_in(tmp_path))
    plant = plant_in(tmp_path, STOPS + 'input = "machine"\ncolumns = {machine_id = "b"}\n')
    with pytest.raises(InputError, match=r"stops\.csv: no column 'b'.*Found: a\. \(the rows of its last good version"):
        ingest(plant)


def test_rows_of_a_file_that_is_gone_stay(tmp_path: Path) -> None:
    path = saved(tmp_path, "raw/stops.csv", "a\n1\n2\n")
    plant = plant_in(tmp_path)
    ingest(plant)
    path.unlink()
    (entry,) = ingest(plant).having("gone")
    assert entry.message == "stops.csv is gone from its folder; its 2 rows stay"
    assert len(rows(plant)) == 2
    assert statuses(plant) == [("stops.csv", "gone")]
    saved(tmp_path, "raw/stops.csv", "a\n1\n2\n")
    assert statuses(plant) == [("stops.csv", "unchanged")]


def test_a_file_that_the_glob_no_longer_names_loses_its_rows(tmp_path: Path) -> None:
    saved(tmp_path, "raw/stops1.csv", "a\n1\n")
    saved(tmp_path, "raw/stops2.csv", "a\n2\n")
    ingest(plant_in(tmp_path))
    plant = plant_in(tmp_path, STOPS.replace("stops*", "stops2*"))
    assert statuses(plant) == [("stops2.csv", "unchanged"), ("stops1.csv", "superseded")]
    assert [row["a"] for row in rows(plant)] == ["2"]


def test_good_files_stay_when_others_fail(tmp_path: Path) -> None:
    for name, content in (("1", "a\n1\n"), ("2", ""), ("3", b"\0\0"), ("4", "a\n4\n")):
        saved(tmp_path, f"raw/stops{name}.csv", content)
    plant = plant_in(tmp_path)
    with pytest.raises(InputError) as caught:
        ingest(plant)
    assert [line.strip()[:11] for line in str(caught.value).splitlines()] == [
        "2 not read,",
        "stops2.csv:",
        "stops3.csv:",
    ]
    assert [row["a"] for row in rows(plant)] == ["1", "4"]
    assert [row["status"] for row in history(plant)] == ["read", "failed", "failed", "read"]


def test_a_new_version_that_cannot_be_read_leaves_the_old_one(tmp_path: Path) -> None:
    saved(tmp_path, "raw/stops.csv", "a\n1\n")
    plant = plant_in(tmp_path)
    ingest(plant)
    saved(tmp_path, "raw/stops.csv", "")
    with pytest.raises(InputError, match=r"empty.*\(the rows of its last good version stay\)"):
        ingest(plant)
    assert [row["a"] for row in rows(plant)] == ["1"]


def test_a_glob_that_matches_nothing(tmp_path: Path) -> None:
    saved(tmp_path, "raw/stopps.csv", "a\n")
    plant = plant_in(tmp_path)
    message = rf"\[source\.stops\]: no file matches 'stops\*\.csv' in {tmp_path}/raw\. Did you mean 'stopps\.csv'"
    with pytest.raises(InputError, match=message):
        ingest(plant)


def test_members_of_an_archive(tmp_path: Path) -> None:
    def pack(*names: str) -> None:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            for name in names:
                archive.writestr(name, f"a\n{name}\n")
        saved(tmp_path, "raw/stops.zip", buffer.getvalue())

    plant = plant_in(tmp_path, '[source.stops]\nfiles = ["stops.zip"]\n')
    pack("x.csv", "y.csv")
    assert statuses(plant) == [("stops.zip/x.csv", "read"), ("stops.zip/y.csv", "read")]
    assert statuses(plant) == [("stops.zip/x.csv", "unchanged"), ("stops.zip/y.csv", "unchanged")]
    pack("y.csv")
    assert [row["a"] for row in rows(plant)] == ["x.csv", "y.csv"]
    ingest(plant)
    assert [row["a"] for row in rows(plant)] == ["y.csv"]


def test_overlapping_globs_read_a_file_once(tmp_path: Path) -> None:
    saved(tmp_path, "raw/stops.csv", "a\n1\n")
    assert statuses(plant_in(tmp_path, '[source.stops]\nfiles = ["stops*.csv", "*.csv"]\n')) == [("stops.csv", "read")]


def test_an_absolute_glob_for_the_same_file_reads_it_once(tmp_path: Path) -> None:
    path = saved(tmp_path, "raw/stops.csv", "a\n1\n")
    toml = f'[source.stops]\nfiles = ["stops.csv", "{path}"]\n'
    assert statuses(plant_in(tmp_path, toml)) == [("stops.csv", "read")]
    toml = f'[source.stops]\nfiles = "{path}"\n'
    assert statuses(plant_in(tmp_path, toml)) == [(str(path), "read"), ("stops.csv", "superseded")]


def test_a_thousand_files(tmp_path: Path) -> None:
    for number in range(1000):
        saved(tmp_path, f"raw/stops{number:04}.csv", f"a\n{number}\n")
    plant = plant_in(tmp_path)
    ingest(plant)
    assert len(rows(plant)) == 1000
    assert len(ingest(plant).having("unchanged")) == 1000


KILLED = """
import os, signal, sys
from pathlib import Path
from plantkpi.config.plant import load_plant
from plantkpi.ingest import ingest, landing
plain = {place}
{place} = lambda *given, **named: os.kill(os.getpid(), signal.SIGKILL) if {when} else plain(*given, **named)
ingest.ingest(load_plant(Path(sys.argv[1])))
"""


@pytest.mark.parametrize(
    ("place", "when", "left"),
    [
        ("landing._placed", "True", set[str]()),
        ("Path.replace", "True", {".writing"}),
        ("ingest.record_ingest", "given[2]", {".parquet"}),
        ("ingest.clean_up", "True", {".parquet"}),
    ],
    ids=["before-writing", "while-writing", "before-the-audit", "before-cleaning-up"],
)
def test_a_run_that_was_killed_leaves_nothing_behind(tmp_path: Path, place: str, when: str, left: set[str]) -> None:
    """Of a version that is another one when the next run comes; the one that counts stays."""
    stops = saved(tmp_path, "raw/stops.csv", "a\n1\n")
    plant = plant_in(tmp_path)
    ingest(plant)
    (first,) = current_files(plant)["stops"]
    stops.write_text("a\n2\n")
    command = [sys.executable, "-c", KILLED.format(place=place, when=when), str(tmp_path)]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    landed = first.parent
    assert {path.suffix for path in landed.iterdir() if path != first} == left
    counted = set(current_files(plant)["stops"])
    stops.write_text("a\n3\n")
    ingest(plant)
    (last,) = current_files(plant)["stops"]
    assert set(landed.iterdir()) == {first, last} | counted
    assert not (plant.state_folder / "landing.journal").exists()


def test_a_file_that_changed_while_it_was_read_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stops = saved(tmp_path, "raw/stops.csv", "a\n1\n")
    plant, plain = plant_in(tmp_path), source_files.land

    def land(*args: Any) -> Any:
        stops.write_text("a\n1\n2\n")
        return plain(*args)

    monkeypatch.setattr(source_files, "land", land)
    with pytest.raises(InputError, match="the file changed while it was read"):
        ingest(plant)
    assert list((plant.state_folder / "raw/stops").iterdir()) == []


def test_a_lost_parquet_file_is_made_again(tmp_path: Path) -> None:
    saved(tmp_path, "raw/stops.csv", "a\n1\n")
    plant = plant_in(tmp_path)
    ingest(plant)
    current_files(plant)["stops"][0].unlink()
    assert statuses(plant) == [("stops.csv", "read")]
    assert len(rows(plant)) == 1


def test_the_same_bytes_again(tmp_path: Path) -> None:
    contents = []
    for name in ("one", "two"):
        saved(tmp_path / name, "raw/stops.csv", 'a,b\n1,"x\n2,y\n')
        plant = plant_in(tmp_path / name)
        ingest(plant)
        contents.append([(path.name, path.read_bytes()) for path in current_files(plant)["stops"]])
    assert contents[0] == contents[1]


def test_two_at_once(tmp_path: Path) -> None:
    saved(tmp_path, "raw/stops.csv", "a\n1\n")
    plant = plant_in(tmp_path)
    code = "import sys; from pathlib import Path; from plantkpi.config.plant import load_plant\n"
    code += "from plantkpi.ingest.ingest import ingest\ntry: ingest(load_plant(Path(sys.argv[1])))\n"
    code += "except Exception as error: print(type(error).__name__, error)"
    with locked(plant):
        run = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
        with pytest.raises(BusyError):
            ingest(plant)
    assert run.stdout.startswith("BusyError another process (")
    assert statuses(plant) == [("stops.csv", "read")]


def test_the_audit_of_a_build(tmp_path: Path) -> None:
    plant = plant_in(tmp_path)
    assert history(plant, "audit_build") == []
    assert current(plant) == {}
    record_build(
        plant,
        Run(),
        [BuildEntry("fct_stop", "mart", "built", "duckdb", 5, 4, 1, "2024-01-31", "v", "w", 0.5)],
    )
    (row,) = history(plant, "audit_build")
    assert (row["entry"], row["plant"], row["table_name"], row["rows_quarantined"]) == (1, "p", "fct_stop", 1)
    assert current(plant) == {}


def test_a_pattern_that_no_file_ever_had_is_refused_and_keeps_the_rows_of_before(tmp_path: Path) -> None:
    """A typo in `files` after a good ingest must not turn stops into running time."""
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "stops.csv").write_text("a\n1\n2\n")
    toml = tmp_path / "plant.toml"
    toml.write_text('[source.stops]\nfiles = "stops*.csv"\n')
    ingest(load_plant(tmp_path))
    toml.write_text('[source.stops]\nfiles = "stps*.csv"\n')
    with pytest.raises(InputError, match=r"no file matches 'stps\*\.csv'"):
        ingest(load_plant(tmp_path))
    assert len(current_files(load_plant(tmp_path))["stops"]) == 1


def test_another_convention_or_setting_makes_other_definitions(tmp_path: Path) -> None:
    texts = ["", '[conventions]\nmtbf_basis = "calendar"\n', "[timeline]\nminor_stop_s = 60\n"]
    hashes = [definitions(plant_in(tmp_path, STOPS + text)) for text in texts]
    assert len(set(hashes)) == 3
    assert definitions(plant_in(tmp_path)) == hashes[0]
