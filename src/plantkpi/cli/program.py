"""The program: its commands in the order of the help, and how it ends."""

import sys
import traceback
from typing import Annotated

import typer

from plantkpi.cli.alert import alerts
from plantkpi.cli.ask import kpi, show, sql
from plantkpi.cli.look import doctor, lineage, ls, parity, verify
from plantkpi.cli.messages import check_log_form, say, tell_error
from plantkpi.cli.observe import audit, quarantine
from plantkpi.cli.run import backfill, build, check, ingest
from plantkpi.cli.start import demo, fetch, init
from plantkpi.errors import PlantKpiError

_BUG = 5
"""Exit code when plantkpi itself is wrong."""

app = typer.Typer(
    help="Standard manufacturing KPIs as portable SQL. Start with: plantkpi demo",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
COMMANDS = (
    demo, init, fetch, ingest, build, backfill, check, kpi, show, sql, ls, lineage, verify, audit, alerts, doctor,
    parity,
)  # fmt: skip
for command in COMMANDS:
    app.command()(command)
app.add_typer(quarantine, name="quarantine")


@app.callback(invoke_without_command=True)
def _options(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version and exit.")] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show tracebacks.")] = False,  # noqa: ARG001
) -> None:
    check_log_form()
    if version:
        from plantkpi import __version__

        print(__version__)
        raise typer.Exit
    if context.invoked_subcommand is None:
        raise typer.Exit(2)


def main() -> None:
    """Run the command line; errors that are made for people end it with one message and their exit code."""
    debug = "--debug" in sys.argv
    sys.argv = [word for word in sys.argv if word != "--debug"]
    try:
        # not app(): it would put its own hook for unforeseen errors
        typer.main.get_command(app)(prog_name="plantkpi")
    except PlantKpiError as error:
        if debug:
            traceback.print_exc()
        else:
            tell_error(error)
        sys.exit(error.exit_code)
    except Exception as error:  # noqa: BLE001 the last resort: what nobody foresaw
        if debug:
            traceback.print_exc()
        else:
            say(f"plantkpi: {type(error).__name__}: {error}\nThis is a bug of plantkpi; --debug shows where.")
        sys.exit(_BUG)
