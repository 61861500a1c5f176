"""Profiles: what is in them, what comes from the environment, and what their errors say."""

import os
import re
from pathlib import Path

import duckdb
import pytest

from plantkpi.config.engines import ENGINES
from plantkpi.config.plant import load_plant
from plantkpi.config.profile import FOLDER, load_profile
from plantkpi.engines.duckdb import connected
from plantkpi.errors import ConfigError

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(FOLDER, str(tmp_path))
    monkeypatch.setenv("PG_WORD", "geheim-42")
    return tmp_path


def test_every_backend_has_a_profile() -> None:
    assert {path.stem for path in (ROOT / "profiles").glob("*.toml")} == set(ENGINES)


def test_a_profile_is_filled_from_the_environment(folder: Path) -> None:
    (folder / "postgres.toml").write_text(
        'backend = "postgres"\n[connect]\nhost = "${PG_HOST:-localhost}"\nport = 5432\n'
        'password = "${PG_WORD}"\nuser = "${PG_USER:-}"\n'
    )
    profile = load_profile("postgres")
    assert profile.connect == {"host": "localhost", "port": 5432, "password": "geheim-42"}
    assert profile.without_secrets("login with geheim-42 on localhost failed") == "login with *** on localhost failed"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[connect]\npassword = '${PG_UNSET}'", "[connect] password: the environment variable PG_UNSET is not set"),
        ("[conect]\nhost = 'a'", "no key 'conect'. Did you mean 'connect'?"),
        ("backend = 'spark'", "backend = 'spark', but the file is asked for postgres"),
        (
            "[connect]\npassword = 'hush-hush'",
            "[connect] password is in plain text; write ${VAR}, and set VAR outside",
        ),
        ("[connect", "not valid TOML: "),
    ],
)
def test_a_profile_that_is_not_right_is_reported(folder: Path, text: str, message: str) -> None:
    path = folder / "postgres.toml"
    path.write_text(text)
    with pytest.raises(ConfigError) as found:
        load_profile("postgres")
    assert str(found.value).startswith(f"{path}: {message}")
    assert "hush" not in str(found.value)


def test_a_missing_profile_and_an_unknown_backend_are_reported(folder: Path) -> None:
    with pytest.raises(ConfigError, match=r"spark\.toml: no such file"):
        load_profile("spark")
    with pytest.raises(ConfigError, match=r"no backend 'postgress'\. Did you mean 'postgres'"):
        load_profile("postgress")


def test_nobody_needs_a_profile_for_duckdb(folder: Path) -> None:
    assert load_profile("duckdb").path == ROOT / "profiles" / "duckdb.toml"
    assert not (folder / "duckdb.toml").exists()


def test_options_of_duckdb_hold(folder: Path) -> None:
    (folder / "duckdb.toml").write_text('[options]\nmemory_limit = "300MiB"\nthreads = 1\ntemp_directory = ""\n')
    connection = connected()
    told = connection.con.execute("SELECT current_setting('memory_limit'), current_setting('threads')").fetchall()
    connection.disconnect()
    assert told == [("300.0 MiB", 1)]


def test_duckdb_takes_half_of_the_memory_unless_configured(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """DuckDB's own limit is four fifths, of the container's memory where that is less than the machine's."""
    whole = memory_limit(duckdb.connect()) / 0.8
    assert memory_limit(connected().con) == pytest.approx(whole / 2, rel=0.01)
    assert memory_limit(connected(tmp_path / "some.duckdb").con) == pytest.approx(whole / 2, rel=0.01)
    machine = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    assert memory_limit(connected().con) <= machine / 2 * 1.01
    monkeypatch.setenv("PLANTKPI_DUCKDB_MEMORY_LIMIT", "700MiB")
    assert memory_limit(connected().con) == 700 * 2**20


def memory_limit(connection: duckdb.DuckDBPyConnection) -> float:
    """Bytes."""
    ((told,),) = connection.execute("SELECT current_setting('memory_limit')").fetchall()
    size, unit = told.split()
    return float(size) * 1024 ** ["bytes", "KiB", "MiB", "GiB", "TiB"].index(unit)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("memory = '1GB'", "[options] has no 'memory'. Did you mean 'memory_limit'?"),
        ("threads = 'many'", "[options] threads = 'many': "),
        ("memory_limit = 'much'", "[options] memory_limit = 'much': "),
    ],
)
def test_an_option_that_is_not_right_is_reported(folder: Path, text: str, message: str) -> None:
    path = folder / "duckdb.toml"
    path.write_text(f"[options]\n{text}\n")
    with pytest.raises(ConfigError) as found:
        connected()
    assert str(found.value).startswith(f"{path}: {message}")


def test_there_is_nothing_to_connect_to_for_duckdb(folder: Path) -> None:
    path = folder / "duckdb.toml"
    path.write_text('[connect]\nmemory_limit = "1GB"\n')
    with pytest.raises(ConfigError, match=f"^{re.escape(str(path))}: no key 'connect'"):
        connected()


def test_the_schema_is_the_plants_own(folder: Path, tmp_path: Path) -> None:
    """Lower case, and short enough for the mark of a build behind it (PostgreSQL cuts names at 63 letters)."""
    (folder / "postgres.toml").write_text("")
    plant = tmp_path / "plant"
    plant.mkdir()
    (plant / "plant.toml").write_text('[plant]\nname = "Werk Süd (Halle 3)"\n')
    profile = load_profile("postgres")
    assert profile.schema_of(load_plant(plant)) == "plantkpi_werk_s_d_halle_3"
    (plant / "plant.toml").write_text(f'[plant]\nname = "{"w" * 90}"\n')
    assert len(profile.schema_of(load_plant(plant))) == 40
    (folder / "postgres.toml").write_text('schema = "kpi"')
    assert load_profile("postgres").schema_of(load_plant(plant)) == "kpi"


def test_the_passphrase_of_a_key_is_a_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is refused in plain text, and blacked out with whatever stands around it."""
    monkeypatch.setenv("PLANTKPI_PROFILES", str(tmp_path))
    profile = tmp_path / "snowflake.toml"
    profile.write_text('[connect]\nprivate_key_file_pwd = "Kranich-41b"\n')
    with pytest.raises(ConfigError, match=r"\[connect\] private_key_file_pwd is in plain text"):
        load_profile("snowflake")
    profile.write_text('[connect]\nprivate_key_file_pwd = "${NOT_SET:-Kranich-41b}"\n[options]\nheader = "${HEADER}"\n')
    monkeypatch.setenv("HEADER", "Bearer zq7")
    found = load_profile("snowflake")
    assert found.without_secrets("a Kranich-41b, b Bearer zq7") == "a ***, b ***"
