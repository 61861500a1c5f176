"""A developer who wants one KPI, or SQL for a warehouse, needs no driver, no scheduler and no command line."""

import subprocess
import sys

import pytest

DRIVERS = ("duckdb", "google.cloud", "snowflake", "psycopg", "pyspark")
CLOUD = ("google.cloud", "snowflake", "psycopg", "pyspark")
TOOLS = ("prefect", "typer")
SLOW = ("pandas", "pandera", "pyspark", "scipy", "openpyxl", "ssl")
"""What takes long to import, and no command needs that only looks at tables and KPIs."""


def run(script: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)


def imported(statement: str) -> set[str]:
    """Names of every module that is loaded after the statement."""
    done = run(f"{statement}\nimport sys\nprint(*sys.modules)")
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def imported_by(*words: str) -> set[str]:
    """Names of every module that is loaded when a command has ended well."""
    script = (
        f"import atexit, sys; sys.argv = {['plantkpi', *words]!r}\n"
        "atexit.register(lambda: print('loaded', *sys.modules))\n"
        "from plantkpi.cli import main\nmain()"
    )
    done = run(script)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.splitlines()[-1].split())


def loaded(modules: set[str], *names: str) -> list[str]:
    """Those of the modules, or packages, that are loaded."""
    return [name for name in names if any(m == name or m.startswith(f"{name}.") for m in modules)]


@pytest.fixture(scope="module", params=["import plantkpi", "from plantkpi.kpis import oee"])
def modules(request: pytest.FixtureRequest) -> set[str]:
    return imported(request.param)


@pytest.mark.parametrize("name", [*DRIVERS, *TOOLS, "pandera"])
def test_importing_loads_no(modules: set[str], name: str) -> None:
    assert loaded(modules, name) == []


@pytest.mark.parametrize("words", ["ls", "sql oee --by line", "lineage oee"])
def test_a_command_that_looks_around_loads_nothing_slow(words: str) -> None:
    modules = imported_by(*words.split())
    assert loaded(modules, *SLOW) == []
    assert "ibis" in modules


def test_help_loads_no_ibis() -> None:
    assert loaded(imported_by("--help"), *SLOW, *DRIVERS, "ibis", "pyarrow", "pydantic") == []


def test_the_check_sees_a_driver_that_is_loaded() -> None:
    assert "duckdb" in imported("import duckdb")


@pytest.mark.parametrize("backend", ["snowflake", "bigquery", "postgres", "spark"])
def test_sql_needs_no_driver(backend: str) -> None:
    """With every cloud driver blocked, plantkpi sql prints a statement and nothing else."""
    blocked = "; ".join(f"sys.modules[{name!r}] = None" for name in CLOUD)
    done = run(
        f"import sys; {blocked}; sys.argv = ['plantkpi', 'sql', 'oee', '--backend', {backend!r}]\n"
        "from plantkpi.cli import main\nmain()"
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("SELECT")
    assert "oee_numerator" in done.stdout


@pytest.mark.parametrize("name", CLOUD)
def test_a_blocked_driver_cannot_be_imported(name: str) -> None:
    done = run(f"import sys; sys.modules[{name!r}] = None\nimport {name}")
    assert done.returncode == 1
    assert "ModuleNotFoundError" in done.stderr
