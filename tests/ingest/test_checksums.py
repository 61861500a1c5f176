"""Landed files are checked against the audit when they are read, and restored from the source where it is the same."""

import shutil
from pathlib import Path

import duckdb
import pyarrow.parquet as pq
import pytest

from plantkpi.config.plant import Plant
from plantkpi.errors import EngineError, InputError
from plantkpi.ingest.ingest import current_files, ingest
from plantkpi.ingest.landing import sha256_of
from plantkpi.runs.audit import current, now, read_files

from .helpers import saved
from .test_ingest import plant_in, rows

BOTH = {"stops1.csv": "a\n1\n2\n", "stops2.csv": "a\n3\n"}


@pytest.fixture
def plant(tmp_path: Path) -> Plant:
    """A plant with two landed files."""
    for name, text in BOTH.items():
        saved(tmp_path, f"raw/{name}", text)
    plant = plant_in(tmp_path)
    assert ingest(plant).notes == ()
    return plant


def flip(path: Path) -> None:
    """Change one bit in the middle."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def forget_checksums(plant: Plant) -> None:
    """Make the audit one of a version that recorded none."""
    with duckdb.connect(plant.state_folder / "audit.duckdb") as audit:
        audit.execute("ALTER TABLE audit_ingest DROP COLUMN parquet_sha256")


def test_the_audit_has_the_checksum_of_each_landed_file(plant: Plant) -> None:
    landed = current_files(plant)["stops"]
    assert [entry.parquet_sha256 for entry in current(plant).values()] == [sha256_of(path) for path in landed]
    assert all(len(entry.parquet_sha256) == 64 for entry in current(plant).values())


@pytest.mark.parametrize("damage", ["flip", "cut", "missing"])
def test_a_damaged_file_is_restored_from_its_source_and_one_line_says_so(plant: Plant, damage: str) -> None:
    path, _ = current_files(plant)["stops"]
    whole = path.read_bytes()
    match damage:
        case "flip":
            flip(path)
        case "cut":
            path.write_bytes(whole[:-20])
        case _:
            path.unlink()
    with pytest.raises(InputError) as caught:
        current_files(plant)
    what = "is missing" if damage == "missing" else "is damaged: its bytes are not those that were written"
    assert str(caught.value) == (
        f"{path} {what}, which has the 2 rows of stops1.csv; run `plantkpi ingest --plant {plant.folder}` to read them "
        "again. If stops1.csv is gone as well, put one of the two back, or drop its rows with `plantkpi ingest "
        "--forget stops1.csv`"
    )
    report = ingest(plant)
    assert report.notes == (f"{path} was damaged or missing; it was restored from stops1.csv",)
    assert path.read_bytes() == whole
    assert [row["a"] for row in rows(plant)] == ["1", "2", "3"]
    assert ingest(plant).notes == ()


def test_a_damaged_file_whose_source_is_gone_is_an_error_until_one_of_them_is_put_back(plant: Plant) -> None:
    path, _ = current_files(plant)["stops"]
    (plant.folder / "raw" / "stops1.csv").rename(plant.folder / "kept.csv")
    ingest(plant)
    flip(path)
    ingest(plant)
    with pytest.raises(InputError, match="is damaged"):
        current_files(plant)
    (plant.folder / "kept.csv").rename(plant.folder / "raw" / "stops1.csv")
    assert len(ingest(plant).notes) == 1
    assert [row["a"] for row in rows(plant)] == ["1", "2", "3"]


def test_a_damaged_former_version_is_an_error_for_what_was_known_then(plant: Plant) -> None:
    path, _ = current_files(plant)["stops"]
    then = now()
    saved(plant.folder, "raw/stops1.csv", "a\n7\n")
    ingest(plant)
    flip(path)
    with pytest.raises(InputError, match=r"has the 2 rows of stops1[.]csv that were known at .* put back a copy of it"):
        current_files(plant, then)
    assert [row["a"] for row in rows(plant)] == ["7", "3"]


def test_checksums_of_an_earlier_version_s_files_are_added_with_one_line(plant: Plant) -> None:
    (plant.folder / "raw" / "stops2.csv").unlink()
    forget_checksums(plant)
    assert [entry.parquet_sha256 for entry in current(plant).values()] == ["", ""]
    assert len(current_files(plant)["stops"]) == 2
    report = ingest(plant)
    assert report.notes == ("the audit has checksums of 2 more landed files, which an earlier version read without",)
    assert [e.status for e in report.entries] == ["unchanged", "gone"]
    assert all(entry.parquet_sha256 for entry in current(plant).values())
    assert ingest(plant).notes == ()
    flip(current_files(plant)["stops"][1])
    with pytest.raises(InputError, match="is damaged"):
        current_files(plant)


def test_without_a_checksum_the_rows_are_counted(plant: Plant) -> None:
    path, other = current_files(plant)["stops"]
    forget_checksums(plant)
    pq.write_table(pq.read_table(path).slice(0, 1), path)
    with pytest.raises(InputError, match="is damaged: it has 1 of 2 rows"):
        current_files(plant)
    (plant.folder / "raw" / "stops2.csv").unlink()
    other.write_bytes(other.read_bytes()[:-9])
    notes = ingest(plant).notes
    assert notes == (f"{path} was damaged or missing; it was restored from stops1.csv",)
    with pytest.raises(InputError, match="stops2"):
        current_files(plant)
    assert [entry.file for entry in read_files(plant) if entry.parquet_sha256] == ["stops1.csv"]


def test_an_audit_of_no_bytes_is_no_new_audit(plant: Plant) -> None:
    audit = plant.state_folder / "audit.duckdb"
    audit.write_bytes(b"")
    with pytest.raises(EngineError, match=r"audit.duckdb cannot be read: .*put back a copy of it, or delete"):
        ingest(plant)
    audit.unlink()
    assert len(ingest(plant).having("read")) == 2


def test_a_cut_or_changed_audit_is_an_error_that_names_it(plant: Plant, tmp_path: Path) -> None:
    audit = plant.state_folder / "audit.duckdb"
    whole = shutil.copyfile(audit, tmp_path / "copy")
    content = whole.read_bytes()
    changed = bytearray(content)
    changed[12_300:20_000] = bytes(7_700)
    for damaged in (content[: len(content) // 2], bytes(changed)):
        audit.write_bytes(damaged)
        for refused in (lambda: ingest(plant), lambda: current_files(plant)):
            with pytest.raises(EngineError, match=r"audit.duckdb (is damaged|cannot be read): .*put back a copy of it"):
                refused()
    audit.write_bytes(content)
    assert len(current_files(plant)["stops"]) == 2
