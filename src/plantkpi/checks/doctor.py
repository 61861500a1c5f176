"""Doctor: is everything there that a build on a backend needs? One line a check, with what mends it."""

import os
import platform
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import ibis
import pyarrow as pa

from plantkpi import portable
from plantkpi.config.names import DOCTORS_SCHEMA, build_of
from plantkpi.engines.registry import engine_of
from plantkpi.engines.warehouse import BuildTarget, Engine, building_on, reading_on
from plantkpi.errors import ConfigError, EngineError
from plantkpi.runs.audit import Run

PACKAGES = ("plantkpi", "ibis-framework", "sqlglot", "duckdb", "pandera", "pyarrow")
SCHEMA = DOCTORS_SCHEMA

_SAMPLE = pa.table(
    {
        "machine_id": pa.array(["m1", "M1", 'select "ü" \\ 机'], pa.string()),
        "order": pa.array([1, 2, None], pa.int64()),
        "at": pa.array(
            [datetime(2026, 3, 29, 0, 59, 59, 999_999, UTC), datetime(2026, 10, 25, 1, 0, 0, 1, UTC), None],
            pa.timestamp("us", "UTC"),
        ),
    }
)
"""Rows that a bulk path must bring over as they are: case, keywords, NULL, sub-seconds, clock-change nights."""


@dataclass(frozen=True)
class Finding:
    """One check: what was found, and the line that mends it if it is not well and `found` does not say it."""

    check: str
    is_well: bool
    found: str
    mend: str = ""


def examine(backend: str, folder: Path) -> Iterator[Finding]:
    """Check versions, then connection, privileges, time zone, names and bulk path of the backend.

    Makes a schema plantkpi__doctor there and drops it again. Checks that need one that failed are left out.
    """
    yield Finding("versions", True, ", ".join(f"{p} {version(p)}" for p in PACKAGES) + f", {platform.python_version()}")
    if backend == "duckdb":
        yield _writable(folder)
        yield from _zones()
        return
    try:
        with engine_of(backend) as engine:
            yield Finding("connection", True, engine.version())
            yield from _zones()
            yield from _privileges(engine)
    except (ConfigError, EngineError) as error:
        yield Finding("connection", False, str(error), _mend(backend, error))


def _mend(backend: str, error: Exception) -> str:
    """What the error does not say itself."""
    if "pip install" in str(error):
        return ""
    return f"see profiles/{backend}.toml: each ${{VAR}} in it comes from the environment; is the server reachable?"


def _writable(folder: Path) -> Finding:
    state = folder / "state" if (folder / "state").is_dir() else folder
    well = state.is_dir() and os.access(state, os.W_OK)
    return Finding("privileges", well, f"{state} is {'' if well else 'not '}writable", f"chmod u+w {state}")


def _zones() -> Iterator[Finding]:
    from zoneinfo import ZoneInfo, available_timezones

    well = "Europe/Berlin" in available_timezones() and ZoneInfo("Europe/Berlin") is not None
    yield Finding("time zones", well, f"{len(available_timezones())} known to Python", "pip install tzdata")


def _privileges(engine: Engine) -> Iterator[Finding]:
    """Build and publish a table as a build does, look at it, and clean up."""
    what = "create and drop schemas, tables and views"
    grant = f"grant this user the right to {what} ({engine.profile.path})"
    try:
        with building_on(engine, SCHEMA, Run().name) as place:
            place.create_table("sample", _SAMPLE)
        place = reading_on(engine, SCHEMA)
        yield Finding("privileges", True, what)
        for check in (_bulk, _names, _zone, _division):
            yield check(place)
    except Exception as error:  # noqa: BLE001 whatever a driver raises is what the doctor tells
        told = engine.profile.without_secrets(f"{type(error).__name__}: {error}")
        yield Finding("privileges", False, told.partition("\n")[0], grant)
    finally:
        for schema in engine.schemas():
            if schema == SCHEMA or build_of(SCHEMA).fullmatch(schema):
                engine.drop_schema(schema)


def _finding(check: str, got: object, wanted: object, well: str, mend: str) -> Finding:
    return Finding(check, got == wanted, well if got == wanted else f"{got}, not {wanted}", mend)


def _bulk(place: BuildTarget) -> Finding:
    rows = sorted(_sample(place).to_pyarrow().to_pylist(), key=lambda row: row["machine_id"])
    wanted = sorted(_SAMPLE.to_pylist(), key=lambda row: row["machine_id"])
    return _finding("bulk path", rows, wanted, "rows come over as they are", "check the stage or staging folder")


def _names(place: BuildTarget) -> Finding:
    names = [name for name in place.names() if name.lower() == "sample"]
    return _finding("identifier case", names, ["sample"], "lower case is kept", "do not let the session fold names")


def _zone(place: BuildTarget) -> Finding:
    first = datetime(2026, 3, 29, 0, 59, 59, 999_999, UTC)
    rows = _sample(place).filter(lambda t: t.at == ibis.literal(first, type=portable.UTC))
    count = rows.count().to_pyarrow().as_py()
    return _finding("time zone", count, 1, "instants are UTC", "set the session's time zone to UTC")


def _division(place: BuildTarget) -> Finding:
    rows = _sample(place)
    found = rows.select(x=portable.ratio(rows.order, rows.order - rows.order)).filter(lambda t: t.x.notnull())
    return _finding("zero divisor", found.count().to_pyarrow().as_py(), 0, "gives NULL", "report this as a bug")


def _sample(place: BuildTarget) -> ibis.Table:
    return place.table("sample")
