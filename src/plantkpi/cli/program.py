"""The program: its commands in the order of the help, and how it ends."""

import sys
import traceback
from importlib import import_module
from io import TextIOWrapper
from pkgutil import iter_modules
from typing import Annotated

import typer

from plantkpi.cli import commands
from plantkpi.cli.messages import report_error
from plantkpi.errors import PlantKpiError
from plantkpi.runs.log import choose_form, say

_BUG = 5
"""Exit code when plantkpi itself is wrong."""

app = typer.Typer(
    help="Standard manufacturing KPIs as portable SQL. Start with: plantkpi demo",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
GROUPS = ("Start", "Update", "Ask", "Look around", "Operate")
"""Groups of commands in the order of the help; each command names its own."""


def _register() -> None:
    """Every module of `commands` is a command, or a group of them, of its own name."""
    modules = {m.name: import_module(f"{commands.__name__}.{m.name}") for m in iter_modules(commands.__path__)}
    for name, module in sorted(modules.items(), key=lambda item: (GROUPS.index(item[1].GROUP), item[0])):
        command = getattr(module, name)
        if isinstance(command, typer.Typer):
            app.add_typer(command, name=name, rich_help_panel=module.GROUP)
        else:
            app.command(rich_help_panel=module.GROUP)(command)


_register()


@app.callback(invoke_without_command=True)
def _options(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version and exit.")] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show tracebacks.")] = False,  # noqa: ARG001
    log_format: Annotated[
        str, typer.Option("--log-format", help="What is said on stderr: text, or json with the run and its counts.")
    ] = "",
) -> None:
    choose_form(log_format)
    if version:
        from plantkpi import __version__

        print(__version__)
        raise typer.Exit
    if context.invoked_subcommand is None:
        raise typer.Exit(2)


def _program_options_first(words: list[str]) -> list[str]:
    """The command line with `--log-format` before the command, wherever it stands."""
    for n, word in enumerate(words[1:], 1):
        if word == "--":
            break
        if word == "--log-format" or word.startswith("--log-format="):
            taken = words[n : n + (1 if "=" in word else 2)]
            return [words[0], *taken, *words[1:n], *words[n + len(taken) :]]
    return words


def main() -> None:
    """Run the command line; errors that are made for people end it with one message and their exit code."""
    debug = "--debug" in sys.argv
    sys.argv = _program_options_first([word for word in sys.argv if word != "--debug"])
    # a terminal that cannot show a sign gets its code in its place
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        # not app(): it would put its own hook for unforeseen errors
        typer.main.get_command(app)(prog_name="plantkpi")
        sys.stdout.flush()
    except PlantKpiError as error:
        if debug:
            traceback.print_exc()
        else:
            report_error(error)
        sys.exit(error.exit_code)
    except Exception as error:  # noqa: BLE001 the last resort: what nobody foresaw
        if debug:
            traceback.print_exc()
        else:
            say(f"plantkpi: {type(error).__name__}: {error}\nThis is a bug of plantkpi; --debug shows where.")
        sys.exit(_BUG)
