"""What readers see is what a build made, or the last good build; what fails after that takes nothing back."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import duckdb
import pyarrow as pa
import pytest

from plantkpi.build.build import build
from plantkpi.build.incremental import manifest
from plantkpi.build.record import BuildRecord
from plantkpi.config.plant import Plant, load_plant
from plantkpi.engines import MANIFEST
from plantkpi.engines import duckdb as duckdb_engine
from plantkpi.engines.publication import check_manifest
from plantkpi.errors import EngineError, InputError
from plantkpi.ingest.ingest import current_files, ingest
from plantkpi.query.run_history import runs
from plantkpi.runs.audit import history
from plantkpi.runs.lock import Lock
from tests.cli.console import plantkpi, refused
from tests.histories.plant import UnitPlant


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plant with one reading, built once."""
    history = UnitPlant(tmp_path_factory.mktemp("once") / "plant")
    history.write("readings", 1, ["F,U1,1,low,heat,0.1"])
    history.build(None)
    return history.folder


@pytest.fixture
def built(once: Path, tmp_path: Path) -> Path:
    """A copy of it, of which another reading came."""
    folder = shutil.copytree(once, tmp_path / "plant")
    (folder / "raw" / "readings2.csv").write_text(f"{UnitPlant.heads['readings']}\nF,U1,2,low,heat,0.2\n")
    return folder


def readings(folder: Path) -> int:
    """How many of them readers see."""
    return len(plantkpi("show", "fct_unit_cycle", "--plant", folder, "--format", "json").rows)


def built_again(folder: Path) -> Plant:
    """The plant after its new file was read."""
    plant = load_plant(folder)
    ingest(plant)
    return plant


def assert_last_stays(folder: Path) -> None:
    """Readers see one reading, nothing is left of the build that failed, and the next one makes both."""
    assert readings(folder) == 1
    assert list((folder / "state").glob("building*")) == []
    assert plantkpi("build", "--plant", folder).code == 0
    assert readings(folder) == 2


# what is published was read back


def test_a_manifest_that_says_other_rows_than_there_are_is_not_published(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = manifest.Reuse.note

    def note(self: manifest.Reuse, name: str, row_count: int, **told: object) -> None:
        plain(self, name, row_count + (name == "fct_unit_cycle"), **told)

    plant = built_again(built)
    with monkeypatch.context() as patch:
        patch.setattr(manifest.Reuse, "note", note)
        with pytest.raises(EngineError, match="fct_unit_cycle has 2 rows, of 3 that were made"):
            build(plant)
    assert history(plant, "audit_build")[-1]["status"] == "failed: EngineError"
    assert_last_stays(built)


def test_a_file_that_lacks_a_table_is_not_published(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = duckdb_engine.DuckDBTarget.drop_others

    def drop_others(self: duckdb_engine.DuckDBTarget) -> None:
        plain(self)
        self.drop_table("quarantine_cycle_reading")

    plant = built_again(built)
    with monkeypatch.context() as patch:
        patch.setattr(duckdb_engine.DuckDBTarget, "drop_others", drop_others)
        with pytest.raises(EngineError, match="lacks quarantine_cycle_reading, which this build made"):
            build(plant)
    assert_last_stays(built)


def test_a_file_that_is_still_open_is_not_published(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """More may be written to it."""
    plain, held = duckdb_engine.DuckDBTarget.drop_others, []

    def drop_others(self: duckdb_engine.DuckDBTarget) -> None:
        plain(self)
        held.append(duckdb.connect(built / "state" / "building.duckdb"))

    plant = built_again(built)
    with monkeypatch.context() as patch:
        patch.setattr(duckdb_engine.DuckDBTarget, "drop_others", drop_others)
        with pytest.raises(EngineError, match=r"building\.duckdb cannot be read back"):
            build(plant)
    held.pop().close()
    assert_last_stays(built)


@pytest.mark.parametrize(
    ("found", "names", "message"),
    [
        ([("run 1", "fct_stop", 5)], ["fct_stop", "quarantine_stop"], "build_manifest is not the one that this build"),
        ([("run 2", "fct_stop", 4)], ["fct_stop", "quarantine_stop"], "build_manifest is not the one that this build"),
        ([], ["fct_stop", "quarantine_stop"], "build_manifest is not the one that this build wrote"),
        ([("run 2", "fct_stop", 5)], ["fct_stop"], "lacks quarantine_stop, which this build made"),
        ([("run 2", "fct_stop", 5)], ["quarantine_stop"], "lacks fct_stop, which this build made"),
    ],
)
def test_a_manifest_of_another_run_or_of_tables_that_are_not_there_is_refused(
    found: list[tuple[str, str, int]], names: list[str], message: str
) -> None:
    table_schemas = {"fct_stop": "a", "quarantine_stop": "b"}
    row = {"run_id": "run 2", "table_name": "fct_stop", "row_count": 5, "table_schemas": json.dumps(table_schemas)}
    written = pa.Table.from_pylist([row])
    check_manifest(written, written, [*table_schemas], "here")
    read = pa.table({n: [row[i] for row in found] for i, n in enumerate(("run_id", "table_name", "row_count"))})
    with pytest.raises(EngineError, match=f"here.*{message}"):
        check_manifest(written, read, names, "here")


def test_the_log_of_a_program_that_wrote_to_the_last_file_and_died_is_not_applied_to_the_next(built: Path) -> None:
    """DuckDB would apply it to whatever file has that name."""
    file = built / "state" / "plant.duckdb"
    dies = f"import duckdb, os; c = duckdb.connect({str(file)!r}); c.execute('CREATE TABLE mine (i INT)'); os._exit(0)"
    subprocess.run([sys.executable, "-c", dies], check=True)
    assert file.with_name("plant.duckdb.wal").exists()
    assert plantkpi("build", "--plant", built).code == 0
    with duckdb.connect(file, read_only=True) as connection:
        assert ("mine",) not in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()
    assert readings(built) == 2


# nothing that may fail comes after that


def unwritable(self: BuildRecord) -> None:
    raise EngineError("audit.duckdb cannot be written: no room. Make room") from OSError("no room")


def test_an_audit_that_cannot_be_written_after_the_build_is_published_is_reported_and_written_later(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(BuildRecord, "published", unwritable)
        said = plantkpi("build", "--plant", built)
    assert said.code == 0
    assert "  warning: the build is published, but the audit does not say so yet: no room\n" in said.err
    assert readings(built) == 2
    plant = load_plant(built)
    assert history(plant, "audit_build")[-1]["status"] == "publishing"
    first, *_ = (run for run in runs(plant) if run["kind"] == "build")
    assert first["status"] == "ok"  # the manifest names it
    assert plantkpi("build", "--plant", built).code == 0
    statuses = [row["status"] for row in history(plant, "audit_build") if row["run_id"] == first["run_id"]]
    assert statuses[-2:] == ["publishing", "ok"]
    assert [run["status"] for run in runs(plant) if run["kind"] == "build"] == ["ok", "ok", "ok"]


def test_a_build_that_is_not_published_stays_publishing(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(duckdb_engine, "publish_file", killed)
    plant = built_again(built)
    with pytest.raises(KeyboardInterrupt):
        build(plant)
    assert [run["status"] for run in runs(plant) if run["kind"] == "build"] == ["publishing", "ok"]
    monkeypatch.undo()
    assert_last_stays(built)
    assert [run["status"] for run in runs(plant) if run["kind"] == "build"] == ["ok", "publishing", "ok"]


def test_statements_that_cannot_be_kept_are_no_loss(built: Path) -> None:
    (built / "state" / "statements.writing").mkdir()
    said = plantkpi("build", "--plant", built)
    assert (said.code, readings(built)) == (0, 2)


def test_what_fails_between_publishing_and_the_audit_is_a_warning(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(path: Path) -> None:
        if path.name == "state":
            raise OSError("the disk went away")

    plant = built_again(built)
    monkeypatch.setattr(duckdb_engine, "sync", refuses)
    report = build(plant)
    assert report.unfinished == ["the build is published, but what comes after failed: the disk went away"]
    assert readings(built) == 2
    assert history(plant, "audit_build")[-1]["status"] == "ok"


def test_the_error_of_a_build_is_reported_where_the_audit_cannot_be_written(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failed(self: BuildRecord, error: Exception) -> None:
        unwritable(self)

    monkeypatch.setattr(BuildRecord, "failed", failed)
    (built / "raw" / "readings3.csv").write_text(f"{UnitPlant.heads['readings']}\n" + "F,U1,x,low,heat,0\n" * 9)
    toml = (built / "plant.toml").read_text()
    (built / "plant.toml").write_text(toml.replace("max_quarantined_share = 1.0", "max_quarantined_share = 0.1"))
    assert "rows are quarantined" in refused_last(built, 3)


def refused_last(folder: Path, code: int) -> str:
    """The last message of a build that ends with the code."""
    said = plantkpi("build", "--plant", folder)
    assert (said.code, said.out) == (code, ""), said.err
    assert "Traceback" not in said.err
    return said.err.partition("plantkpi: ")[2]


# a state folder, an audit or a file that somebody deletes


def deleting(path: Path, at: str) -> Callable[[str, Callable[[], None]], None]:
    """Run steps, and delete a file or folder before that of the name."""

    def run_step(name: str, step: Callable[[], None]) -> None:
        if name == at:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        step()

    return run_step


@pytest.mark.parametrize("at", ["stg_cycle_reading", "fct_unit_cycle", "fct_stop"])
def test_a_state_folder_that_is_deleted_while_a_build_runs_is_reported(built: Path, at: str) -> None:
    plant = built_again(built)
    with pytest.raises(EngineError, match=f"{plant.state_folder} was deleted or replaced while plantkpi worked in it"):
        build(plant, run_step=deleting(plant.state_folder, at))
    assert not plant.state_folder.exists()
    assert plantkpi("build", "--plant", built).code == 0
    assert readings(built) == 2


def test_a_state_folder_that_is_replaced_while_a_build_runs_is_reported(built: Path) -> None:
    """By a copy of what was there, say: the build in there stays."""
    plant = built_again(built)
    kept = shutil.copytree(plant.state_folder, built / "kept")

    def run_step(name: str, step: Callable[[], None]) -> None:
        step()
        if name == "fct_stop":
            shutil.rmtree(plant.state_folder)
            kept.rename(plant.state_folder)

    with pytest.raises(EngineError, match="was deleted or replaced while plantkpi worked in it; nothing was published"):
        build(plant, run_step=run_step)
    assert_last_stays(built)


def test_a_state_folder_that_is_deleted_before_the_file_is_replaced_is_reported(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At the last moment, when the lock was looked at for the last time."""
    plant = built_again(built)
    plain = Lock.check

    def check(self: Lock) -> None:
        plain(self)
        shutil.rmtree(plant.state_folder)

    with monkeypatch.context() as patch:
        patch.setattr(Lock, "check", check)
        patch.setattr(BuildRecord, "publishing", lambda _: None)
        with pytest.raises(EngineError):
            build(plant)
    assert plantkpi("build", "--plant", built).code == 0
    assert readings(built) == 2


@pytest.mark.parametrize("at", ["readings", "lives"])
def test_a_state_folder_that_is_deleted_while_files_are_read_is_reported(built: Path, at: str) -> None:
    plant = load_plant(built)
    with pytest.raises(EngineError, match="was deleted or replaced while plantkpi worked in it"):
        ingest(plant, run_step=deleting(plant.state_folder, at))
    assert plantkpi("build", "--plant", built).code == 0
    assert readings(built) == 2


def test_an_audit_that_is_deleted_while_files_are_read_is_reported(built: Path) -> None:
    """It would know of what was read since, and of nothing else."""
    plant = load_plant(built)
    with pytest.raises(EngineError, match=r"the audit of .* was deleted or replaced while files were read"):
        ingest(plant, run_step=deleting(plant.state_folder / "audit.duckdb", "lives"))
    assert plantkpi("build", "--plant", built).code == 0
    assert readings(built) == 2


@pytest.mark.parametrize("gone", ["state/audit.duckdb", "state"])
def test_a_build_without_an_audit_publishes_no_empty_plant(built: Path, gone: str) -> None:
    path = built / gone
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    with pytest.raises(InputError, match=f"knows of no file that was read; run `plantkpi ingest --plant {built}`"):
        build(load_plant(built))
    assert plantkpi("build", "--plant", built).code == 0
    assert readings(built) == 2


def test_an_audit_that_is_deleted_while_a_build_runs_leaves_the_rows(built: Path) -> None:
    """They are known by then; the next run reads all files again."""
    plant = built_again(built)
    build(plant, run_step=deleting(plant.state_folder / "audit.duckdb", "fct_unit_cycle"))
    assert readings(built) == 2
    assert plantkpi("build", "--plant", built).code == 0
    assert readings(built) == 2


def test_a_landed_file_that_is_missing_is_reported_and_read_again(built: Path) -> None:
    plant = built_again(built)
    _, _, missing = current_files(plant)["readings"]
    missing.unlink()
    with pytest.raises(InputError, match=f"{missing} is missing, which has the 1 rows of readings2.csv; run `plantkpi"):
        build(plant)
    assert_last_stays(built)


def test_a_landed_file_that_is_missing_and_gone_at_its_source_is_reported(built: Path) -> None:
    plant = built_again(built)
    (built / "raw" / "readings2.csv").unlink()
    current_files(plant)["readings"][2].unlink()
    assert "`plantkpi ingest --forget readings2.csv`" in refused_last(built, 2)
    assert readings(built) == 1


def test_a_landed_file_that_is_damaged_is_read_again(built: Path) -> None:
    plant = built_again(built)
    current_files(plant)["readings"][2].write_bytes(b"")
    assert plantkpi("build", "--plant", built).code == 0
    assert readings(built) == 2


# files that no build of this version left


def test_a_database_without_tables_is_reported(built: Path) -> None:
    file = built / "state" / "plant.duckdb"
    file.unlink()
    duckdb.connect(file).close()
    for words in (["kpi", "mttf"], ["show", "fct_unit_cycle"], ["check"], ["quarantine", "list"]):
        message = refused(plantkpi(*words, "--plant", built))
        assert message == f"{file} holds no whole build; run `plantkpi build --plant {built}`"
    assert plantkpi("backfill", "--plant", built).code == 0
    assert readings(built) == 2


def test_a_database_that_lacks_a_table_is_reported_and_made_whole(built: Path) -> None:
    with duckdb.connect(built / "state" / "plant.duckdb") as connection:
        connection.execute("DROP TABLE fct_life")
    for words in (["kpi", "mttf"], ["show", "fct_unit_cycle"], ["check"]):
        message = refused(plantkpi(*words, "--plant", built))
        assert message.startswith("there is no fct_life: ")
        assert message.endswith(f"run `plantkpi build --plant {built}`")
    assert plantkpi("build", "--plant", built).code == 0
    assert readings(built) == 2


def test_a_build_of_an_earlier_version_is_rebuilt_and_that_is_reported(built: Path) -> None:
    with duckdb.connect(built / "state" / "plant.duckdb") as connection:
        connection.execute(f"ALTER TABLE {MANIFEST} DROP COLUMN run_id")
    assert readings(built) == 1
    told = "  all tables are rebuilt: another version of plantkpi or of its engine made the last build\n"
    first, second = (plantkpi("build", "--plant", built).err for _ in range(2))
    assert told in first
    assert "unchanged" not in first.splitlines()[-1]
    assert told not in second
    assert " unchanged" in second.splitlines()[-1]
    assert told not in plantkpi("build", "--full", "--plant", built).err


def test_every_file_is_safe_on_disk_before_it_has_its_name(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And the names are, before the audit tells of files that were read."""
    steps: list[str] = []

    def noted(module: str, name: str) -> None:
        plain = getattr(sys.modules[module], name)

        def run(*args: object) -> object:
            path = next(a for a in args if isinstance(a, Path | Plant))
            steps.append(f"{name} {getattr(path, 'name', path)}".replace(str(path), "…"))
            return plain(*args)

        monkeypatch.setattr(f"{module}.{name}", run)

    for module in ("ingest.landing", "ingest.ingest", "engines.publication", "engines.duckdb"):
        noted(f"plantkpi.{module}", "sync")
    noted("plantkpi.ingest.ingest", "record_ingest")
    replace = Path.replace
    monkeypatch.setattr(Path, "replace", lambda self, to: (steps.append(f"replace {self.name}"), replace(self, to))[1])
    build(built_again(built))
    landing = [step for step in steps if step.endswith(".writing") and "statements" not in step]
    assert [step.split()[0] for step in landing] == ["sync", "replace"]
    after = steps[steps.index(landing[-1]) :]
    assert after[1:3] == ["sync readings", "record_ingest history"]
    assert steps[-3:] == ["sync building.duckdb", "replace building.duckdb", "sync state"]
