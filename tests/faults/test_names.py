"""A name in plant.toml never leads a command to files that are not plantkpi's; raw files are only ever read."""

import os
import shutil
from pathlib import Path

import pytest

from plantkpi.config.plant import load_plant
from plantkpi.ingest.cleanup import JOURNAL, announce
from plantkpi.ingest.ingest import current_files
from plantkpi.runs.audit import Run, current, record_ingest
from tests.cli.console import plantkpi, refused
from tests.faults.files import everything, files_of
from tests.faults.test_bad_input import STOPS, TOML, plant_of

ALLOWED = (
    "It becomes part of paths and tables: use letters, digits, _ and -, with blanks and dots only inside, at most 100 "
    "characters, such as [source.stops_line-1]"
)


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small plant, built once."""
    folder = plant_of(tmp_path_factory.mktemp("names") / "small")
    assert plantkpi("build", "--plant", folder).code == 0
    return folder


@pytest.fixture
def plant(tmp_path: Path, once: Path) -> Path:
    """The small plant, with a neighbour's files beside it and somebody's notes in its state folder."""
    folder = shutil.copytree(once, tmp_path / "plants" / "small")
    (tmp_path / "neighbour").mkdir()
    (tmp_path / "neighbour" / "stops.csv").write_text(STOPS)
    (folder / "state" / "raw" / "stops" / "notes.txt").write_text("mine")
    return folder


# Names that are none


@pytest.mark.parametrize(
    ("name", "shown", "wrong"),
    [
        ("../../raw", '"../../raw"', "has the character '/'"),
        ("..", '".."', "begins or ends with a blank, a dot or an accent"),
        (".", '"."', "begins or ends with a blank, a dot or an accent"),
        (".hidden", '".hidden"', "begins or ends with a blank, a dot or an accent"),
        ("{neighbour}", '"{neighbour}"', "has the character '/'"),
        ("a/b", '"a/b"', "has the character '/'"),
        (r"a\\b", r'"a\\b"', r"has the character '\\'"),
        ("", '""', "is empty"),
        (r"a\u0000b", r'"a\U00000000b"', r"has the character '\x00'"),
        (r"a\nb", r'"a\U0000000Ab"', r"has the character '\n'"),
        (r"a\u202eb", r'"a\U0000202Eb"', r"has the character '\u202e'"),
        ("a*", '"a*"', "has the character '*'"),
        ("a'b", '"a\'b"', 'has the character "\'"'),
        (r"a\"b", r'"a\"b"', "has the character '\"'"),
        ("x" * 300, '"' + "x" * 50 + '…"', "has 300 characters"),
        ("名" * 90, "{itself}", "takes 270 bytes, and a folder's name takes 255 at most"),
        ("stops.", '"stops."', "begins or ends with a blank, a dot or an accent"),
        ("stops ", '"stops "', "begins or ends with a blank, a dot or an accent"),
        (" stops", '" stops"', "begins or ends with a blank, a dot or an accent"),
    ],
)
def test_a_name_that_leads_elsewhere_is_refused_before_anything_happens(
    plant: Path, tmp_path: Path, name: str, shown: str, wrong: str
) -> None:
    told = {"{neighbour}": str(tmp_path / "neighbour"), "{itself}": f'"{name}"'}
    for place, text in told.items():
        name, shown = name.replace(place, text), shown.replace(place, text)
    (plant / "plant.toml").write_text(TOML.replace("[source.stops", f'[source."{name}"'))
    before = everything(tmp_path)
    said = refused(plantkpi("ingest", "--plant", plant))
    assert said == f"{plant / 'plant.toml'}: [source.{shown}]: this name {wrong}. {ALLOWED}"
    assert everything(tmp_path) == before


@pytest.mark.parametrize(
    "command",
    ["build", "build --full", "ingest --forget stops.csv", "backfill", "check", "kpi oee", "show stop_pareto",
     "quarantine retry", "audit", "alerts"],
)  # fmt: skip
def test_every_command_refuses_it(plant: Path, command: str) -> None:
    (plant / "plant.toml").write_text(TOML.replace("[source.stops", '[source."../../raw"'))
    before = everything(plant)
    said = refused(plantkpi(*command.split(), "--plant", plant))
    assert said.startswith(f"{plant / 'plant.toml'}: [source.\"../../raw\"]: this name has the character '/'. ")
    assert everything(plant) == before


@pytest.mark.parametrize(
    ("one", "other"), [("stops", "Stops"), ("Fräsen", "FRÄSEN"), ("Fra\u0308sen", "Fr\u00e4sen"), ("maß", "MASS")]
)
def test_two_names_that_some_disks_take_for_one_are_refused(plant: Path, one: str, other: str) -> None:
    """The second would share the folder and the tables of the first."""
    block = '[source."{}"]\nfiles = "machines.csv"\n'
    (plant / "plant.toml").write_text(block.format(one) + block.format(other))
    before = everything(plant)
    said = refused(plantkpi("ingest", "--plant", plant))
    assert said.endswith("are one name where upper and lower case count alike, as on some disks and in tables; "
                         "rename one of them")  # fmt: skip
    assert everything(plant) == before


def test_names_of_any_script_are_names(plant: Path) -> None:
    names = ("line_1", "Störungen", "停止", "कार्य", "Linie 1.2", "a-b", "_raw", "2024", "x" * 100, "-", "a..b")
    with (plant / "plant.toml").open("a", encoding="utf-8") as config:
        config.writelines(f'[source."{name}"]\nfiles = "machines.csv"\n' for name in names)
    assert plantkpi("build", "--plant", plant).code == 0
    landed = current_files(load_plant(plant))
    assert [landed[name][0].parent for name in names] == [plant / "state" / "raw" / name for name in names]


@pytest.mark.parametrize("folder", ["state", "state/raw", "raw/../state/raw/stops", "{absolute}/state/raw"])
def test_raw_folders_are_not_in_the_state_folder(plant: Path, folder: str) -> None:
    given = folder.replace("{absolute}", str(plant))
    (plant / "plant.toml").write_text(TOML.replace("[timeline]", f'raw_folders = "{given}"\n[timeline]'))
    said = refused(plantkpi("ingest", "--plant", plant))
    assert said == (
        f"{plant / 'plant.toml'}: [plant] raw_folders = {given!r} is in {plant / 'state'}, where plantkpi keeps what "
        "it makes; put raw files elsewhere"
    )


@pytest.mark.parametrize("folder", [r"raw\u0000", "x" * 300, "x/" * 3000], ids=["nul", "long-part", "long-path"])
def test_raw_folders_that_no_disk_could_have_are_refused(plant: Path, folder: str) -> None:
    (plant / "plant.toml").write_text(TOML.replace("[timeline]", f'raw_folders = "{folder}"\n[timeline]'))
    assert "[plant] raw_folders = " in refused(plantkpi("ingest", "--plant", plant))


# What cleaning up deletes


def test_a_file_that_somebody_put_into_the_state_folder_stays(plant: Path) -> None:
    landed = plant / "state" / "raw" / "stops"
    for name in ("stops.csv", "half.writing", "unknown.parquet", f"{'0' * 16}-{'0' * 8}-stops.csv.parquet"):
        (landed / name).write_text("mine")
    (plant / "state" / "raw" / "notes.txt").write_text("mine")
    before = files_of(plant / "state" / "raw")
    (plant / "raw" / "stops.csv").unlink()
    assert plantkpi("ingest", "--plant", plant, "--forget", "stops.csv").code == 2  # nothing matches the pattern
    after = files_of(plant / "state" / "raw")
    assert len(before) - len(after) == 1  # the rows that were forgotten
    assert after.items() <= before.items()
    assert [Path(path).name for path, (content, _) in after.items() if content == b"mine"] == [
        "notes.txt", "0000000000000000-00000000-stops.csv.parquet", "half.writing", "notes.txt", "stops.csv",
        "unknown.parquet",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        '"raw/stops/notes.txt"',
        '"raw/stops/../../../raw/stops.csv"',
        '"raw/../raw/stops.csv"',
        '"{folder}/raw/stops.csv"',
        '"raw/stops/{landed}',
        '{landed}"',
        '"raw/stops/{landed}"x',
        '"raw/{landed}"',
        '"raw/stops/sub/{landed}"',
        '"raw//{landed}"',
        '"state/raw/stops/{landed}"',
        '"plant.duckdb"',
        '"audit.duckdb"',
        '""',
        "[" * 100_000,
        '"."',
        "\x00\xff",
    ],
)
def test_a_damaged_journal_deletes_nothing_and_stops_nothing(plant: Path, line: str) -> None:
    """A line that was cut, or names what ingest never writes, is passed over."""
    files = [*(plant / "state" / "raw").rglob("*.parquet"), *(plant / "raw").rglob("*")]
    landed = f"{'0' * 16}-{'0' * 8}-stops.csv.parquet"
    for folder in ("stops", "stops/sub", "."):
        (plant / "state" / "raw" / folder).mkdir(exist_ok=True)
        (plant / "state" / "raw" / folder / landed).write_text("mine")
    (plant / "state" / JOURNAL).write_bytes(line.format(folder=plant, landed=landed).encode("latin-1") + b"\n")
    before = everything(plant / "state" / "raw") | everything(plant / "raw")
    assert plantkpi("ingest", "--plant", plant).code == 0
    assert everything(plant / "state" / "raw") | everything(plant / "raw") == before
    assert all(path.exists() for path in files)
    assert not (plant / "state" / JOURNAL).exists()


def test_the_journal_is_read_on_behind_a_line_that_was_cut(plant: Path) -> None:
    left = plant / "state" / "raw" / "stops" / f"{'a' * 16}-{'b' * 8}-x.csv.parquet"
    left.write_bytes(b"PAR1")
    left.with_suffix(".writing").write_bytes(b"PAR1")
    (plant / "state" / JOURNAL).write_text('"raw/stops/aaa')
    announce(plant / "state", f"raw/stops/{left.name}")
    assert plantkpi("ingest", "--plant", plant).code == 0
    assert not left.exists()
    assert not left.with_suffix(".writing").exists()


def test_what_the_audit_counts_stays_whatever_the_journal_says(plant: Path) -> None:
    landed = current_files(load_plant(plant))
    for source, paths in landed.items():
        for path in paths:
            announce(plant / "state", f"raw/{source}/{path.name}")
            announce(plant / "state", f"raw/{source.upper()}/{path.name}")  # the same file on some disks
    before = everything(plant / "state" / "raw")
    assert plantkpi("ingest", "--plant", plant).code == 0
    assert everything(plant / "state" / "raw") == before


@pytest.mark.parametrize("where", ["raw", "raw/stops", "raw/stops/FILE"])
def test_nothing_is_deleted_behind_a_link(plant: Path, tmp_path: Path, where: str) -> None:
    """Rows that are forgotten stay there then, and are told."""
    (landed,) = current_files(load_plant(plant))["stops"]
    inside = landed if where.endswith("FILE") else plant / "state" / where
    elsewhere = tmp_path / "elsewhere"
    inside.rename(elsewhere)
    inside.symlink_to(elsewhere)
    (plant / "raw" / "stops.csv").rename(plant / "raw" / "stops2.csv")
    (plant / "plant.toml").write_text(TOML.replace('"stops.csv"', '"stops2.csv"'))
    announce(plant / "state", f"raw/stops/{landed.name}")
    before = files_of(elsewhere) or {"": (elsewhere.read_bytes(), 0)}
    said = plantkpi("ingest", "--plant", plant, "--forget", "stops.csv")
    assert said.code == 0
    assert f"  warning: {landed} holds rows of a forgotten file; it lies outside the state folder, " in said.err
    after = files_of(elsewhere) or {"": (elsewhere.read_bytes(), 0)}
    assert before.items() <= after.items()
    assert inside.is_symlink()


def test_a_state_folder_that_is_a_link_is_cleaned_up_as_any(plant: Path, tmp_path: Path) -> None:
    (plant / "state").rename(tmp_path / "large disk")
    (plant / "state").symlink_to(tmp_path / "large disk")
    (landed,) = current_files(load_plant(plant))["stops"]
    (plant / "raw" / "stops.csv").rename(plant / "raw" / "stops2.csv")
    (plant / "plant.toml").write_text(TOML.replace('"stops.csv"', '"stops2.csv"'))
    assert plantkpi("ingest", "--plant", plant, "--forget", "stops.csv").code == 0
    assert not landed.exists()
    assert (landed.parent / "notes.txt").read_text() == "mine"


@pytest.mark.parametrize(
    "parquet", ["raw/../../raw/{0}", "../raw/{0}", "{folder}/raw/{0}", "raw/stops/../../../raw/{0}"]
)
def test_what_an_audit_of_before_says_of_files_elsewhere_is_left_alone(plant: Path, parquet: str) -> None:
    """Names of sources were not checked once, and their Parquet files lie where they led."""
    target = plant / "raw" / f"{'0' * 16}-{'0' * 8}-stops.csv.parquet"
    target.write_text("mine")
    found = load_plant(plant)
    (entry,) = (entry for (source, _), entry in current(found).items() if source == "stops")
    told = parquet.format(target.name, folder=plant)
    hostile = [
        type(entry)(**{**vars(entry), "source": "../../raw", "file": "old.csv", "parquet": told, "status": status})
        for status in ("read", "forgotten")
    ]
    for one in hostile:
        record_ingest(found, Run(), [one])
    assert plantkpi("ingest", "--plant", plant).code == 0
    assert target.read_text() == "mine"


def test_what_cannot_be_deleted_is_named(plant: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left = plant / "state" / "raw" / "stops" / f"{'a' * 16}-{'b' * 8}-x.csv.parquet"
    left.write_bytes(b"PAR1")
    announce(plant / "state", f"raw/stops/{left.name}")
    plain = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:
        if path == left:
            raise PermissionError(13, "Permission denied", str(path))
        plain(path, missing_ok)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", unlink)
        assert refused(plantkpi("ingest", "--plant", plant), 4).startswith(f"{left} cannot be written: ")
    assert plantkpi("ingest", "--plant", plant).code == 0
    assert not left.exists()


# What other commands write


@pytest.mark.parametrize(
    "file",
    ["plant.toml", "./raw/stops.csv", "state/plant.duckdb", "state/new.jsonl", "sources.py", "{folder}/raw/stops.csv",
     "link.jsonl", r"a\u0000b"],
)  # fmt: skip
def test_alerts_are_not_delivered_into_files_that_the_plant_is_made_of(plant: Path, file: str) -> None:
    (plant / "sources.py").write_text("")
    (plant / "link.jsonl").symlink_to(plant / "raw" / "stops.csv")
    with (plant / "plant.toml").open("a") as config:
        config.write(f'[alert.a]\nkpi = "availability"\nbelow = 2.0\n[deliver]\nfile = "{file.format(folder=plant)}"\n')
    before = everything(plant)
    said = refused(plantkpi("alerts", "--plant", plant))
    assert said.startswith(f"{plant / 'plant.toml'}: [deliver] file = ")
    assert {k: v for k, v in everything(plant).items() if "/state/lock" not in k} == {
        k: v for k, v in before.items() if "/state/lock" not in k
    }


def test_init_writes_over_nothing(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "stops.csv").write_text("mine")
    before = everything(tmp_path)
    said = refused(plantkpi("init", tmp_path))
    assert said == f"{tmp_path / 'raw' / 'stops.csv'} exists already; choose another folder"
    assert everything(tmp_path) == before


def test_fetch_writes_over_nothing(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "PdM_errors.csv").write_text("mine")
    before = everything(tmp_path)
    said = refused(plantkpi("fetch", "azure_fleet", "--from", tmp_path, "--plant", tmp_path))
    assert said == (
        f"{tmp_path / 'raw' / 'PdM_errors.csv'} is there and is another file; move it elsewhere, or choose another "
        "--plant"
    )
    assert everything(tmp_path) == before


def test_a_deep_link_to_itself_is_no_bug(plant: Path) -> None:
    os.symlink("loop", plant / "loop")  # noqa: PTH211
    (plant / "plant.toml").write_text(TOML.replace("[timeline]", 'raw_folders = ["raw", "loop"]\n[timeline]'))
    assert plantkpi("ingest", "--plant", plant).code == 0
