"""The command line: results on stdout, talk on stderr, exit codes 0 fine, 2 usage, 3 contract, 4 engine."""

import sys
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from plantkpi.errors import ConfigError, PlantKpiError

if TYPE_CHECKING:
    from plantkpi.build import BuildReport
    from plantkpi.plant import Plant
    from plantkpi.query import Question

app = typer.Typer(
    help="Standard manufacturing KPIs as portable SQL. Start with: plantkpi demo",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)


class Backend(StrEnum):
    """Engines that KPIs compile for."""

    duckdb = "duckdb"
    bigquery = "bigquery"
    snowflake = "snowflake"
    postgres = "postgres"
    spark = "spark"


class Format(StrEnum):
    """How results are printed."""

    table = "table"
    json = "json"
    csv = "csv"
    parquet = "parquet"


PlantOption = Annotated[Path, typer.Option("--plant", help="Folder with plant.toml.")]
BackendOption = Annotated[Backend, typer.Option("--backend", help="Engine to run on, or to print SQL for.")]
AsOfOption = Annotated[
    str,
    typer.Option("--as-of", help="Instant at which open stops end (ISO 8601); default: the latest in the data."),
]
FormatOption = Annotated[Format, typer.Option("--format", help="table, json, csv or parquet.")]
ByOption = Annotated[
    str,
    typer.Option("--by", help="Group by these, separated by commas: line,week,shift,machine,product,operator,..."),
]
WhereOption = Annotated[
    list[str] | None, typer.Option("--where", help="Keep rows with COLUMN=VALUE; may be given several times.")
]
ConventionOption = Annotated[
    list[str] | None, typer.Option("--convention", help="NAME=VALUE[,VALUE]; several values side by side.")
]
FromOption = Annotated[str, typer.Option("--from", help="First business date (2026-03-09).")]
ToOption = Annotated[str, typer.Option("--to", help="Business date to stop before.")]

DEMO = Path("data/demo")


@app.callback(invoke_without_command=True)
def _options(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version and exit.")] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show tracebacks.")] = False,  # noqa: ARG001
) -> None:
    if version:
        from plantkpi import __version__

        print(__version__)
        raise typer.Exit
    if context.invoked_subcommand is None:
        raise typer.Exit(2)


@app.command()
def demo(folder: Annotated[Path, typer.Argument(help="Folder of the demo plant.")] = DEMO) -> None:
    """Simulate a plant, ingest and build it, and print its KPIs."""
    from plantkpi import showcase

    plant = showcase.prepare(folder)
    _ingest(plant)
    _tell_build(_build(plant, None))
    showcase.show(plant)


@app.command()
def init(folder: Annotated[Path, typer.Argument(help="New folder for your plant.")]) -> None:
    """Write a commented plant.toml and sample files to start from."""
    from plantkpi.starter import write_starter

    for path in write_starter(folder):
        _say(f"wrote {path}")
    _say(f"now try: plantkpi build --plant {folder} && plantkpi kpi oee availability --plant {folder} --by machine")


@app.command()
def fetch(
    name: Annotated[str, typer.Argument(help="cmapss, bottling_line or azure_fleet.")],
    origin: Annotated[str, typer.Option("--from", help="Folder, zip or URL to take the files from.")] = "",
    plant: Annotated[Path | None, typer.Option("--plant", help="Plant folder; default data/NAME.")] = None,
) -> None:
    """Get a known public data set into data/NAME/raw, checked by SHA-256."""
    from plantkpi.fetch import fetch as fetch_files
    from plantkpi.progress import bar

    for path in fetch_files(name, plant or Path("data") / name, origin or None, bar):
        _say(f"{path}: as published")


@app.command()
def ingest(plant: PlantOption = DEMO) -> None:
    """Read new and changed files of the plant into raw Parquet."""
    from plantkpi.plant import load_plant

    _ingest(load_plant(plant))


@app.command()
def build(plant: PlantOption = DEMO, backend: BackendOption = Backend.duckdb, as_of: AsOfOption = "") -> None:
    """Ingest what is new and build all tables of the plant."""
    from plantkpi.backends import require_local
    from plantkpi.plant import load_plant

    require_local(backend)
    found = load_plant(plant)
    until = _instant(as_of, found)
    _ingest(found)
    _tell_build(_build(found, until))


@app.command()
def check(plant: PlantOption = DEMO, backend: BackendOption = Backend.duckdb) -> None:
    """Check every contract and ledger of the built tables."""
    from plantkpi import checks
    from plantkpi.backends import require_local
    from plantkpi.plant import load_plant

    require_local(backend)
    for line in checks.check(load_plant(plant)):
        print(line)


@app.command()
def kpi(
    names: Annotated[list[str], typer.Argument(help="KPIs, such as: oee mtbf. `plantkpi ls kpis` lists them.")],
    plant: PlantOption = DEMO,
    by: ByOption = "",
    where: WhereOption = None,
    start: FromOption = "",
    end: ToOption = "",
    convention: ConventionOption = None,
    form: FormatOption = Format.table,
    backend: BackendOption = Backend.duckdb,
) -> None:
    """Print KPIs of a built plant, with numerator, denominator, convention and reason."""
    from plantkpi import query, render
    from plantkpi.backends import require_local
    from plantkpi.plant import load_plant
    from plantkpi.session import opened

    require_local(backend)
    found = load_plant(plant)
    question = _question(names, by, where, start, end, convention, found)
    _build_if_needed(found)
    with opened(found) as session:
        answers = query.answers(question, session.tables, session.inputs)
    if not answers:
        _say("no rows match the filters")
    render.write_answers(answers, form)
    query.refuse_if_nothing(answers)


@app.command()
def show(
    name: Annotated[
        str,
        typer.Argument(help="A built table, or an analysis such as stop_pareto, waterfall, sensor_degradation."),
    ],
    plant: PlantOption = DEMO,
    by: ByOption = "",
    where: WhereOption = None,
    limit: Annotated[int, typer.Option("--limit", help="Rows to print at most; 0 for all.")] = 0,
    form: FormatOption = Format.table,
) -> None:
    """Print a table or an analysis of a built plant."""
    from plantkpi import render
    from plantkpi.plant import load_plant
    from plantkpi.session import opened

    found = load_plant(plant)
    _build_if_needed(found)
    with opened(found) as session:
        rows = session.rows(name, _listed(by), _pairs(where, "--where"), limit)
    if not rows.num_rows:
        _say(f"{name} has no rows{' that match the filters' if where else ''}")
    render.write_rows(rows.to_pylist(), form, rows.schema)


@app.command()
def sql(
    names: Annotated[list[str], typer.Argument(help="KPIs, or one table or analysis.")],
    backend: BackendOption = Backend.duckdb,
    plant: Annotated[
        Path | None, typer.Option("--plant", help="Plant whose settings hold; default: none, the defaults.")
    ] = None,
    by: ByOption = "",
    where: WhereOption = None,
    start: FromOption = "",
    end: ToOption = "",
    convention: ConventionOption = None,
) -> None:
    """Print the SQL of KPIs, a table or an analysis for an engine, without login or driver."""
    from plantkpi.compiled import compiled
    from plantkpi.plant import load_plant

    found = load_plant(plant) if plant else None
    question = _question(names, by, where, start, end, convention, found)
    print("\n\n".join(compiled(question, backend, found.settings if found else {})))


class Listing(StrEnum):
    """What ls lists."""

    tables = "tables"
    kpis = "kpis"
    analyses = "analyses"
    conventions = "conventions"


@app.command()
def ls(
    what: Annotated[Listing | None, typer.Argument(help="tables, kpis, analyses or conventions; default: all.")] = None,
) -> None:
    """List tables, KPIs, analyses and conventions."""
    from plantkpi import listing, render

    for kind in [what] if what else list(Listing):
        if what is None:
            print(f"{kind}:")
        render.write_rows(listing.rows(kind), "table")


@app.command()
def lineage(name: Annotated[str, typer.Argument(help="A table or KPI.")]) -> None:
    """Print what a table or KPI is made from, down to the received inputs."""
    from plantkpi import listing

    print("\n".join(listing.tree(name)))


def _ingest(plant: "Plant") -> None:
    from plantkpi.ingest import ingest as ingest_files
    from plantkpi.progress import bar

    report = ingest_files(plant, progress=bar)
    counts = {s: len(report.having(s)) for s in ("read", "unchanged", "superseded", "gone")}
    _say("ingest: " + ", ".join(f"{count} {status}" for status, count in counts.items() if count))
    for entry in report.having("gone"):
        _say(f"  {entry.message}")
    for entry in report.having("superseded"):
        _say(f"  {entry.file} ({entry.rows_in} rows): {entry.message}")


def _build(plant: "Plant", as_of: datetime | None) -> "BuildReport":
    from plantkpi.build import build as build_tables
    from plantkpi.progress import bar

    return build_tables(plant, as_of=as_of, progress=bar)


def _tell_build(report: "BuildReport") -> None:
    for name, received in report.received.items():
        bad = report.quarantined[name]
        if received:
            kept = received - sum(bad.values())
            rules = f" ({', '.join(f'{rule} {rows}' for rule, rows in bad.items())})" if bad else ""
            _say(f"  {name}: {received} received, {kept} accepted, {sum(bad.values())} quarantined{rules}")
    for warning in report.warnings:
        _say(f"  warning: {warning}")
    _say(f"build: {len(report.rows)} tables in {sum(report.seconds.values()):.1f} s")


def _build_if_needed(plant: "Plant") -> None:
    from plantkpi.backends import built_path

    built = built_path(plant)
    changed = [
        f.name
        for f in (plant.folder / "plant.toml", plant.sources_file)
        if f.is_file() and built.is_file() and f.stat().st_mtime > built.stat().st_mtime
    ]
    if changed:
        _say(f"{' and '.join(changed)} changed since the build; `plantkpi build --plant {plant.folder}` applies it")
    if not built.is_file():
        _say(f"{plant.folder} has not been built yet; building it now")
        _ingest(plant)
        _tell_build(_build(plant, None))


def _question(
    names: list[str],
    by: str,
    where: list[str] | None,
    start: str,
    end: str,
    convention: list[str] | None,
    plant: "Plant | None",
) -> "Question":
    from plantkpi.query import Question

    asked = {name: values.split(",") for name, values in _pairs(convention, "--convention").items()}
    usual = {name: list(values) for name, values in plant.conventions.items()} if plant else {}
    return Question(
        names,
        _listed(by),
        _pairs(where, "--where"),
        _date(start, "--from"),
        _date(end, "--to"),
        usual | asked,
    )


def _listed(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _pairs(items: list[str] | None, option: str) -> dict[str, str]:
    pairs = dict(item.partition("=")[::2] for item in items or [])
    for item in items or []:
        if "=" not in item:
            raise ConfigError(f"{option} {item!r} is not NAME=VALUE")
    return pairs


def _date(text: str, option: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise ConfigError(f"{option} {text!r} is no date; write 2026-03-09") from error


def _instant(text: str, plant: "Plant") -> datetime | None:
    from zoneinfo import ZoneInfo

    try:
        instant = datetime.fromisoformat(text) if text else None
    except ValueError as error:
        raise ConfigError(f"--as-of {text!r} is no instant; write 2026-03-09T14:00:00") from error
    return instant.replace(tzinfo=ZoneInfo(plant.time_zone)) if instant and instant.tzinfo is None else instant


def _say(text: str) -> None:
    print(text, file=sys.stderr)


def _tell_bug(kind: type[BaseException], error: BaseException, _: object) -> None:
    """What an error that nobody foresaw says in place of a traceback."""
    _say(f"plantkpi: {kind.__name__}: {error}\nThis is a bug of plantkpi; --debug shows where.")


def main() -> None:
    """Run the command line; errors that are made for people end it with one message and their exit code."""
    debug = "--debug" in sys.argv
    sys.argv = [word for word in sys.argv if word != "--debug"]
    if not debug:
        sys.excepthook = _tell_bug
    try:
        # not app(): it would put its own hook for unforeseen errors
        typer.main.get_command(app)(prog_name="plantkpi")
    except PlantKpiError as error:
        if debug:
            raise
        _say(f"plantkpi: {error}")
        sys.exit(error.exit_code)
