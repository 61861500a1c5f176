"""Engines by name: where tables are built and read, and SQL for each without its driver."""

import importlib
import importlib.util
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Protocol

import ibis.expr.types as ir
import pyarrow as pa

from plantkpi.config.engines import ENGINES
from plantkpi.config.plant import Plant, Source
from plantkpi.config.profile import Profile, load_profile
from plantkpi.engines.statement_cache import kept_in
from plantkpi.errors import ConfigError, EngineError, PlantKpiError, did_you_mean


class BuildTarget(Protocol):
    """Where a build makes its tables, or where a session reads them."""

    is_local: bool
    manifest: pa.Table | None
    """What `write_manifest` was given; None before."""
    is_published: bool
    """Whether readers see this build: what fails afterwards does not take it back."""

    def schema_name_of(self, name: str) -> str:
        """Where one of its tables is, as an engine calls it."""

    def version(self) -> str:
        """Name and version of the engine."""

    def reader(self) -> AbstractContextManager[Any]:
        """A DuckDB connection that reads files."""

    def create_table(self, name: str, rows: ir.Table | pa.Table, *, temp: bool = False) -> ir.Table:
        """Make a table of an expression or of local rows; a temporary one is not published."""

    def create_as(self, name: str, rows: Callable[[], ir.Table], *, temp: bool = False) -> ir.Table:
        """Make a table of the expression that the call `rows` gives, which is not called when its SQL is known."""

    def grow(self, name: str, last: ir.Table, goes: Callable[[ir.Table], ir.BooleanValue], new: ir.Table) -> ir.Table:
        """Make a table of what the last build had of it, but for rows that go, and of new ones."""

    def row_count(self, name: str) -> int:
        """How many rows a table has."""

    def fetch(self, rows: Callable[[], ir.Table]) -> list[dict[str, Any]]:
        """The few rows of the expression that the call `rows` gives, which is not called when its SQL is known."""

    def read(self, rows: Callable[[], ir.Table]) -> pa.Table:
        """The rows of the expression that the call `rows` gives, which is not called when its SQL is known."""

    def table(self, name: str) -> ir.Table:
        """A table by name."""

    def source_table(self, source: Source) -> ir.Table:
        """The table that a source names; ConfigError where no warehouse is, InputError where it has none such."""

    def drop_table(self, name: str) -> None:
        """Drop a table."""

    def names(self) -> list[str]:
        """Names of its tables, sorted."""

    def scanned_bytes(self, rows: ir.Table) -> int | None:
        """Bytes that a query of its tables would read; None where the engine cannot tell."""

    def last_manifest(self) -> pa.Table | None:
        """The manifest of the last published build; None when there is none."""

    def manifest_seen(self) -> pa.Table | None:
        """The manifest as readers of the published tables see it; None when there is none."""

    def write_manifest(self, rows: pa.Table) -> None:
        """Make the manifest of the build, which is read back before the build is published."""

    def reuse_table(self, name: str, home: str) -> bool:
        """Keep a table of the last build for this one; False when it is not there any more."""

    def has_last(self, name: str, home: str) -> bool:
        """Whether a table is still there as the last build left it."""

    def last_table(self, name: str, home: str) -> ir.Table | None:
        """A table as the last build left it; None when it is not there any more."""


def dialect(backend: str) -> str:
    """The Ibis dialect of a backend; ConfigError for an unknown one."""
    if backend not in ENGINES:
        raise ConfigError(f"no backend {backend!r}.{did_you_mean(backend, ENGINES)}")
    return ENGINES[backend].dialect


@contextmanager
def building(plant: Plant, backend: str = "duckdb", run: str = "", *, is_full: bool = False) -> Iterator[BuildTarget]:
    """A place for a new build, which replaces the last good one when the block ends well.

    Of the last one it has what it reuses: nothing where it `is_full`. ConfigError for a profile that is not right, and
    for a schema that has another plant's tables; EngineError for an engine that cannot be had, and when what readers
    would see is not what the block made: the last one stays then. An error while `is_published` of the place is true
    says that something else failed after that.
    """
    if backend == "duckdb":
        from plantkpi.engines.duckdb import building_in_file

        with kept_in(plant.state_folder), building_in_file(plant, is_full=is_full) as place:
            yield place
        return
    from plantkpi.engines.warehouse import building_on, refuse_other_plants

    with kept_in(plant.state_folder), engine_of(backend) as engine:
        schema = engine.profile.schema_of(plant)
        refuse_other_plants(engine, schema, plant.name)
        with building_on(engine, schema, run) as place:
            yield place


@contextmanager
def reading(plant: Plant, backend: str = "duckdb") -> Iterator[BuildTarget]:
    """The last good build on a backend; ConfigError when there is none."""
    if backend == "duckdb":
        from plantkpi.engines.duckdb import reading_from_file

        with reading_from_file(plant) as place, kept_in(plant.state_folder):
            yield place
        return
    from plantkpi.engines.warehouse import reading_on

    with engine_of(backend) as engine:
        yield reading_on(engine, engine.profile.schema_of(plant))


@contextmanager
def planning(plant: Plant, backend: str = "duckdb") -> Iterator[BuildTarget | None]:
    """The last good build as a new one would begin with it, to be read only; None when there is none.

    On DuckDB beside an empty database in memory. Errors as in `building`.
    """
    if backend == "duckdb":
        from plantkpi.engines.duckdb import planning_from_file

        with planning_from_file(plant) as place:
            yield place
        return
    from plantkpi.engines.warehouse import BuildTarget as Target
    from plantkpi.engines.warehouse import refuse_other_plants

    with engine_of(backend) as engine:
        schema = engine.profile.schema_of(plant)
        refuse_other_plants(engine, schema, plant.name)
        yield Target(engine, schema, schema)


@contextmanager
def engine_of(backend: str) -> Iterator[Any]:
    """A connection by the backend's profile, ended with the block.

    EngineError with the install line for a missing driver, with the engine's own words, but no secrets,
    for a connection that fails.
    """
    profile = load_profile(backend)
    engine = _connected(profile)
    with _no_secrets(profile):
        try:
            # an error is put into words while the engine is there: Spark's asks it for them
            with _no_secrets(profile):
                yield engine
        finally:
            engine.close()


def _connected(profile: Profile) -> Any:
    _, name, driver = ENGINES[profile.backend]
    try:
        missing = importlib.util.find_spec(driver) is None
    except ModuleNotFoundError:
        missing = True
    if missing:
        raise EngineError(f"{profile.backend} needs its driver ({driver}): pip install 'plantkpi[{profile.backend}]'")
    try:
        importlib.import_module(driver)
    except ImportError as error:
        raise EngineError(
            f"{profile.backend} needs its driver ({driver}), which is installed but cannot be loaded ({error}): "
            f"pip install --force-reinstall 'plantkpi[{profile.backend}]'"
        ) from error
    module = importlib.import_module(f"plantkpi.engines.{profile.backend}")
    with _no_secrets(profile):
        return getattr(module, name)(profile)


@contextmanager
def _no_secrets(profile: Profile) -> Iterator[None]:
    """Whatever a driver says reaches people as an EngineError without the profile's secrets.

    Nothing else hangs on the error: who prints its chain, as --debug does, prints what is said here.
    """
    try:
        try:
            yield
        except PlantKpiError as error:
            error.args = tuple(profile.without_secrets(str(arg)) for arg in error.args)
            raise
        except Exception as error:  # noqa: BLE001 drivers raise what they like
            told = profile.without_secrets(f"{type(error).__name__}: {error}".strip())
            failed = EngineError(f"{profile.backend} ({profile.path}): {told}")
            raise failed.with_traceback(error.__traceback__) from None
    except PlantKpiError as error:
        # `from None` hides the error of before from Python's own printer, but leaves it there for others
        error.__cause__ = error.__context__ = None
        raise


def to_sql(expression: Any, backend: str) -> str:
    """SQL text for a backend, without its driver or a login."""
    import ibis

    name = dialect(backend)
    if name == "pyspark":
        from ibis.backends.sql.compilers.pyspark import PySparkCompiler
        from ibis.config import Config

        class SparkOptions(Config):
            treat_nan_as_null: bool = False

        # the compiler reads options that only the driver's backend registers, and ibis.to_sql imports that
        if ibis.options.pyspark is None:
            ibis.options.pyspark = SparkOptions()
        return PySparkCompiler().to_sqlglot(expression).sql(dialect="spark", pretty=True)
    return str(ibis.to_sql(expression, dialect=name))
