"""Files that were read although something is odd about them, and files that are gone on purpose."""

import shutil
from pathlib import Path

from plantkpi.config.plant import load_plant
from plantkpi.runs.audit import history
from tests.cli.console import plantkpi, refused
from tests.cli.test_commands import edited


def warnings(folder: Path) -> list[str]:
    """What an ingest that succeeds warns of."""
    said = plantkpi("ingest", "--plant", folder)
    assert (said.code, said.out) == (0, "")
    return [line.removeprefix("  warning: ") for line in said.err.splitlines() if line.startswith("  warning: ")]


def with_umlaut(folder: Path, encoding: str) -> Path:
    """The plant with a reason beyond ASCII in stops.csv, which plant.toml says is cp1252."""
    stops = folder / "raw" / "stops.csv"
    stops.write_text(stops.read_text("utf-8").replace("jam", "Stau hinter Füller"), encoding)
    edited(folder, '"jam"', '"Stau hinter Füller"')
    return edited(folder, 'delimiter = ";"\n', 'delimiter = ";"\nencoding = "cp1252"\n')


def test_utf_8_that_is_declared_otherwise_is_reported_until_it_is_mended(fresh: Path) -> None:
    with_umlaut(fresh, "utf-8")
    told = (
        "stops.csv is UTF-8, but [source.stops] says encoding = 'cp1252', which makes 'Ã¼' of 'ü'. "
        "Set encoding = 'utf-8'."
    )
    assert warnings(fresh) == [told]
    assert warnings(fresh) == [told]
    edited(fresh, 'encoding = "cp1252"', 'encoding = "utf-8"')
    assert warnings(fresh) == []


def test_the_declared_encoding_is_not_doubted_when_it_is_right(fresh: Path) -> None:
    assert warnings(with_umlaut(fresh, "cp1252")) == []


def test_ascii_is_not_doubted(fresh: Path) -> None:
    edited(fresh, 'delimiter = ";"\n', 'delimiter = ";"\nencoding = "latin-1"\n')
    assert warnings(fresh) == []


def test_a_header_that_was_misread_says_so(fresh: Path) -> None:
    with_umlaut(fresh, "utf-8")
    stops = fresh / "raw" / "stops.csv"
    stops.write_text(stops.read_text("utf-8").replace("reason", "Störung", 1), "utf-8")
    edited(fresh, 'state = "reason", reason = "reason"', 'state = "Störung", reason = "Störung"')
    said = refused(plantkpi("ingest", "--plant", fresh))
    assert "no column 'Störung', which [source.stops] maps. Is the encoding utf-8? Set encoding = 'utf-8'" in said


def test_the_same_bytes_twice_are_reported(fresh: Path) -> None:
    shutil.copyfile(fresh / "raw" / "stops.csv", fresh / "raw" / "stops copy.csv")
    assert warnings(fresh) == [
        "[source.stops]: stops copy.csv and stops.csv hold the same bytes, so 8 rows come twice; delete one"
    ]


def test_two_headers_without_rows_are_no_rows_twice(fresh: Path) -> None:
    header = (fresh / "raw" / "stops.csv").read_text("utf-8").splitlines()[0]
    for name in ("stops april.csv", "stops may.csv"):
        (fresh / "raw" / name).write_text(header + "\n", "utf-8")
    assert warnings(fresh) == []


def test_a_file_that_was_renamed_comes_twice_until_its_old_name_is_forgotten(fresh: Path) -> None:
    assert warnings(fresh) == []
    (fresh / "raw" / "stops.csv").rename(fresh / "raw" / "stops week 11.csv")
    assert warnings(fresh) == [
        "[source.stops]: stops week 11.csv and stops.csv hold the same bytes, so 8 rows come twice; "
        "`plantkpi ingest --forget stops.csv` drops those of the one that is gone"
    ]
    said = plantkpi("ingest", "--forget", "stops.csv", "--plant", fresh)
    assert (said.code, said.out) == (0, "")
    assert said.err == "ingest: 4 unchanged, 1 forgotten\n  stops.csv (8 rows): forgotten as asked\n"
    last = [row for row in history(load_plant(fresh)) if row["file"] == "stops.csv"][-1]
    assert (last["status"], last["rows_in"], last["message"]) == ("forgotten", 8, "forgotten as asked")
    assert plantkpi("ingest", "--plant", fresh).err == "ingest: 4 unchanged\n"
    assert len(list((fresh / "state" / "raw" / "stops").iterdir())) == 1


def test_a_file_that_is_gone_says_how_to_forget_it(fresh: Path) -> None:
    shutil.copyfile(fresh / "raw" / "stops.csv", fresh / "raw" / "stops2.csv")
    plantkpi("ingest", "--plant", fresh)
    (fresh / "raw" / "stops2.csv").unlink()
    assert (
        "  stops2.csv is gone from its folder; its 8 rows stay; `plantkpi ingest --forget stops2.csv` drops them\n"
        in plantkpi("ingest", "--plant", fresh).err
    )


def test_a_file_that_is_still_there_or_unknown_cannot_be_forgotten(fresh: Path) -> None:
    plantkpi("ingest", "--plant", fresh)
    there = refused(plantkpi("ingest", "--forget", "stops.csv", "--plant", fresh))
    path = fresh / "raw" / "stops.csv"
    assert there == f"{path} is still there and would be read again; delete it first, then forget it"
    unknown = refused(plantkpi("ingest", "--forget", "stop.csv", "--plant", fresh))
    assert unknown == "no rows came from 'stop.csv'. Did you mean 'stops.csv'?"
    assert plantkpi("ingest", "--plant", fresh).err == "ingest: 4 unchanged\n"


def test_a_forgotten_file_that_comes_back_is_read_again(fresh: Path) -> None:
    plantkpi("ingest", "--plant", fresh)
    path = fresh / "raw" / "rates.csv"
    kept = path.read_bytes()
    path.unlink()
    said = refused(plantkpi("ingest", "--forget", "rates.csv", "--plant", fresh))
    assert "[source.rates]: no file matches 'rates.csv'" in said
    path.write_bytes(kept)
    assert plantkpi("ingest", "--plant", fresh).err == "ingest: 1 read, 3 unchanged\n"
