"""Traps of Ibis on Snowflake, and of its emulator, that plantkpi works around, one test each, as in test_pins.py."""

import subprocess
from types import SimpleNamespace
from typing import Any

import pytest
from ibis.backends.snowflake import Backend
from ibis.common.exceptions import UnsupportedOperationError

from tests.engines.snowflake_server import PYTHON, setup

pytestmark = pytest.mark.engine("snowflake")


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Ibis's Snowflake without a server; `sent` are its statements."""
    found: Any = Backend()
    found.sent = []
    found.con = SimpleNamespace(database="PLANT", schema=None)
    cursor = SimpleNamespace(execute=found.sent.append, close=lambda: None)
    monkeypatch.setattr(found, "raw_sql", lambda statement: (found.sent.append(statement), cursor)[1])
    return found


def test_a_session_without_a_schema_cannot_make_one(backend: Any) -> None:
    """engines/snowflake.py creates schemas itself: this goes back to a schema with the database's name."""
    backend.create_database("plantkpi_line")
    assert backend.sent == ['CREATE SCHEMA "plantkpi_line"', 'USE SCHEMA "PLANT"']


def test_the_schema_that_was_made_last_cannot_be_dropped(backend: Any) -> None:
    """engines/snowflake.py drops schemas itself: to make one is to enter it."""
    backend.con.schema = "plantkpi_line"
    with pytest.raises(UnsupportedOperationError):
        backend.drop_database("plantkpi_line")


def emulator(script: str) -> str:
    """What a script prints in the emulator's environment."""
    setup()
    done = subprocess.run([str(PYTHON), "-c", script], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_the_emulator_sends_an_unknown_instant_as_one_of_1970() -> None:
    """tests/engines/snowflake_emulator.py: instants."""
    script = """
import pyarrow as pa
from fakesnow.arrow import timestamp_to_sf_struct
print(timestamp_to_sf_struct(pa.array([None], pa.timestamp("us", "UTC"))).null_count)
"""
    assert emulator(script) == "0"


def test_the_emulator_sends_no_result_of_two_batches() -> None:
    """tests/engines/snowflake_emulator.py: ipc."""
    script = """
import pyarrow as pa
from fakesnow.arrow import to_ipc
one = pa.table({"n": [1]})
try:
    to_ipc(pa.concat_tables([one, one]))
except NotImplementedError as error:
    print(error)
"""
    assert emulator(script) == "2 batches"


def test_the_emulator_copies_a_statement_for_each_of_its_rules() -> None:
    """tests/engines/snowflake_emulator.py: transform."""
    script = """
from fakesnow.instance import FakeSnow
from sqlglot.expressions import Expression
copies, copy = [], Expression.copy
cursor = FakeSnow().connect("PLANT", "PUBLIC").cursor()
Expression.copy = lambda self: (copies.append(self), copy(self))[1]
cursor.execute("SELECT 1")
print(len(copies) > 50)
"""
    assert emulator(script) == "True"


def test_the_emulator_answers_what_it_cannot_run_as_if_it_were_broken() -> None:
    """tests/engines/snowflake_emulator.py: reply."""
    script = """
import asyncio, json
import fakesnow.server as server
from starlette.requests import Request
server.sessions["t"] = server.shared_fs.connect("PLANT", "PUBLIC")
head = {"type": "http", "method": "POST", "path": "/", "query_string": b"", "scheme": "http",
        "headers": [(b"authorization", b'Snowflake Token="t"')]}
async def receive():
    return {"type": "http.request", "body": json.dumps({"sqlText": "EXPLAIN SELECT 1"}).encode()}
print(asyncio.run(server.query_request(Request(head, receive))).status_code)
"""
    assert emulator(script) == "500"
