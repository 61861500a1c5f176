"""PostgreSQL by `pgserver`, which brings its own binaries: a cluster in a temporary folder, on a socket there.

Passwords are asked of one role only; everybody else who can reach the socket is trusted.
"""

import logging
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg.sql import SQL, Identifier, Literal

CLERK = "clerk"
"""A role that logs in with a password."""


@contextmanager
def postgres_server() -> Iterator[dict[str, str]]:
    """A running server with an empty database; yields what profiles/postgres.toml takes from the environment."""
    with warnings.catch_warnings():
        # pgserver asks for a folder of this session, which a container does not have
        warnings.simplefilter("ignore")
        import pgserver
    logging.getLogger("pgserver").setLevel(logging.CRITICAL)
    with (
        tempfile.TemporaryDirectory(prefix="plantkpi-postgres-", ignore_cleanup_errors=True) as folder,
        pgserver.get_server(Path(folder) / "data", cleanup_mode="stop") as server,
    ):
        yield {
            "PLANTKPI_POSTGRES_HOST": server.get_postmaster_info().socket_dir.as_posix(),
            "PLANTKPI_POSTGRES_PORT": "5432",
            "PLANTKPI_POSTGRES_USER": server.postgres_user,
            "PLANTKPI_POSTGRES_PASSWORD": "not asked for",
            "PLANTKPI_POSTGRES_DATABASE": "postgres",
        }


def connected(variables: dict[str, str]) -> psycopg.Connection:
    """A connection of the test's own, beside plantkpi's; each statement is at once for good."""
    return psycopg.connect(
        host=variables["PLANTKPI_POSTGRES_HOST"],
        user=variables["PLANTKPI_POSTGRES_USER"],
        dbname=variables["PLANTKPI_POSTGRES_DATABASE"],
        autocommit=True,
    )


@contextmanager
def database(variables: dict[str, str], name: str, template: str = "template1") -> Iterator[dict[str, str]]:
    """Another database while the block runs, a copy of the template; the variables with which one connects to it."""
    with connected(variables) as connection:
        connection.execute(SQL("CREATE DATABASE {} TEMPLATE {}").format(Identifier(name), Identifier(template)))
    try:
        yield {**variables, "PLANTKPI_POSTGRES_DATABASE": name}
    finally:
        with connected(variables) as connection:
            connection.execute(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))


def ask_clerk_for(variables: dict[str, str], password: str) -> dict[str, str]:
    """Make a role that needs the password; the variables with which it connects."""
    with connected(variables) as connection:
        connection.execute(SQL("CREATE ROLE {} LOGIN PASSWORD {}").format(Identifier(CLERK), Literal(password)))
        connection.execute(SQL("GRANT CREATE ON DATABASE postgres TO {}").format(Identifier(CLERK)))
        (path,) = connection.execute("SHOW hba_file").fetchone() or ("",)
        rules = Path(path).read_text("utf-8")
        Path(path).write_text(f"local all {CLERK} scram-sha-256\n{rules}", "utf-8")
        connection.execute("SELECT pg_reload_conf()")
    return {**variables, "PLANTKPI_POSTGRES_USER": CLERK, "PLANTKPI_POSTGRES_PASSWORD": password}
