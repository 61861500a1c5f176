"""A password is nowhere but in the environment: not in output, errors with all that hangs on them, audit or files."""

import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import ibis
import pytest

from plantkpi.config.plant import load_plant
from plantkpi.config.profile import load_profile
from plantkpi.engines.registry import engine_of
from plantkpi.errors import ConfigError, EngineError
from plantkpi.runs.audit import history
from tests.cli.console import console, plantkpi
from tests.conftest import Engines
from tests.engines.mes_plant import BY_FILE, BY_TABLE, TABLES, write_plant
from tests.engines.postgres_server import ask_clerk_for, connected

pytestmark = pytest.mark.engine("postgres")

SENTINEL = "zq7-Kranich-41b"


@pytest.fixture(scope="module")
def clerk(engines: Engines) -> Iterator[dict[str, str]]:
    """The environment of a user who logs in with the sentinel, and may not read the plant's tables."""
    server = engines.start("postgres")
    with connected(server) as connection:
        connection.execute(TABLES)
        connection.execute(f"CREATE VIEW mes.leak AS SELECT '{SENTINEL}' AS item, ('{SENTINEL}' || x)::int AS pace "
                           "FROM (VALUES ('a')) AS t(x)")  # fmt: skip
        connection.execute("GRANT USAGE ON SCHEMA mes TO PUBLIC; GRANT SELECT ON mes.leak TO PUBLIC")
    yield ask_clerk_for(server, SENTINEL)
    with connected(server) as connection:
        connection.execute("DROP SCHEMA mes CASCADE; DROP OWNED BY clerk; DROP ROLE clerk")


RATES = '[source.rates]\ninput = "product_rate"\ntable = "mes.{}"\n'
RATES += 'columns = {{ product_id = "item", ideal_cycle_us = "pace" }}\n'

FAILURES = {
    "a host that nobody is": (BY_FILE, {"HOST": "127.0.0.1", "PORT": "1"}, "Connection refused"),
    "a name of no host": (BY_FILE, {"HOST": "nowhere.invalid"}, "nowhere.invalid"),
    "a wrong password": (BY_FILE, {"PASSWORD": f"not {SENTINEL}"}, "password authentication failed"),
    "an unknown database": (BY_FILE, {"DATABASE": "nowhere"}, 'database "nowhere" does not exist'),
    "a port that is not a number": (BY_FILE, {"PORT": SENTINEL}, "invalid integer value"),
    "a table that the user may not read": (BY_TABLE, {}, "permission denied for table stop"),
    "an error of the SQL that says the password": (RATES.format("leak"), {}, "invalid input syntax for type integer"),
}


def ways() -> list[Any]:
    """Each failure, and with --debug two of them: one of the driver, and one whose SQL says the password."""
    quick = ("a wrong password", "an error of the SQL that says the password")
    plain = [pytest.param(failure, False, id=f"plain-{failure}") for failure in FAILURES]
    marks = {failure: [] if failure in quick else [pytest.mark.slow] for failure in FAILURES}
    return [*plain, *[pytest.param(failure, True, id=f"debug-{failure}", marks=marks[failure]) for failure in FAILURES]]


@pytest.mark.parametrize(("failure", "is_debug"), ways())
def test_a_build_that_fails_says_no_password(
    clerk: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: str, is_debug: bool
) -> None:
    """With --debug there is a traceback, for which it takes a process of its own."""
    sources, changed, told = FAILURES[failure]
    folder = write_plant(tmp_path / "plant", sources)
    variables = clerk | {f"PLANTKPI_POSTGRES_{name}": value for name, value in changed.items()}
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    words = ("build", "--plant", folder, "--backend", "postgres")
    said = console("--debug", *words) if is_debug else plantkpi(*words)
    assert told in said.err
    assert ("Traceback" in said.err) == is_debug
    assert said.code == 4
    assert SENTINEL not in said.out + said.err
    assert_nowhere(folder)


def assert_nowhere(folder: Path) -> None:
    """Not in any file, nor in what the audit says of the run."""
    for path in folder.rglob("*"):
        assert path.is_dir() or SENTINEL.encode() not in path.read_bytes(), path
    runs = history(load_plant(folder), "audit_build")
    assert [run["status"] for run in runs][-1:] == ["failed: EngineError"]
    assert SENTINEL not in str(runs) + str(history(load_plant(folder)))


def test_a_build_that_fails_in_the_doctors_hands_says_no_password(clerk: dict[str, str]) -> None:
    variables = clerk | {"PLANTKPI_POSTGRES_PASSWORD": f"not {SENTINEL}"}
    said = console("doctor", "--backend", "postgres", **variables)
    assert said.code == 4
    assert "password authentication failed" in said.out
    assert SENTINEL not in said.out + said.err


def everything_of(error: BaseException | None) -> str:
    """All that can be read of an error: its words, its notes, and those of the errors that it came of."""
    seen: list[BaseException] = []
    waiting = [error]
    while waiting:
        found = waiting.pop()
        if found is not None and found not in seen:
            seen.append(found)
            waiting += [found.__cause__, found.__context__]
    words = [f"{e!r} {e.args} {vars(e)} {''.join(traceback.format_exception(e))}" for e in seen]
    return "\n".join(words)


@pytest.fixture
def here(clerk: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in clerk.items():
        monkeypatch.setenv(name, value)


def test_nothing_that_hangs_on_an_error_has_the_password(here: None) -> None:
    with pytest.raises(EngineError) as found, engine_of("postgres") as engine:
        engine.connection.raw_sql(f"SELECT '{SENTINEL}'::int")
    assert "invalid input syntax" in str(found.value)
    assert SENTINEL not in everything_of(found.value)


def test_a_driver_that_says_the_password_when_it_fails_to_connect(here: None, monkeypatch: pytest.MonkeyPatch) -> None:
    def connect(**given: Any) -> Any:
        try:
            raise ValueError(f"bad URI postgres://clerk:{given['password']}@host")
        except ValueError as error:
            raise RuntimeError(given) from error

    monkeypatch.setattr(ibis.postgres, "connect", connect)
    with pytest.raises(EngineError, match=r"RuntimeError: .*'password': '\*\*\*'") as found, engine_of("postgres"):
        pass
    assert SENTINEL not in everything_of(found.value)


def test_an_error_for_people_that_came_of_one_with_the_password(here: None) -> None:
    with pytest.raises(ConfigError) as found, engine_of("postgres"):
        try:
            raise ValueError(SENTINEL)
        except ValueError as error:
            raise ConfigError(f"not right: {SENTINEL}") from error
    assert str(found.value) == "not right: ***"
    assert SENTINEL not in everything_of(found.value)


def test_a_profile_does_not_print_its_password(here: None) -> None:
    profile = load_profile("postgres")
    assert SENTINEL in profile.connect["password"]
    assert SENTINEL not in repr(profile)
