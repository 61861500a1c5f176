"""The command verify: worked examples."""

from pathlib import Path
from typing import Annotated

import typer

from plantkpi.cli.options import ColumnsOption, Format, FormatOption, WideOption, listed
from plantkpi.runs.log import say

GROUP = "Look around"


def verify(
    ids: Annotated[list[str] | None, typer.Argument(help="Ids of examples, such as B-1; default: all.")] = None,
    datasets: Annotated[
        Path | None,
        typer.Option("--datasets", envvar="PLANTKPI_DATASETS", help="Folder of the public data sets."),
    ] = None,
    form: FormatOption = Format.table,
    columns: ColumnsOption = "",
    wide: WideOption = False,
) -> None:
    """Run the published and derived examples and print id, expected, got and source.

    Examples on public data are run when --datasets names their folder. Exit code 3 when an answer is another one.
    """
    from plantkpi.checks.verify import verify as verified
    from plantkpi.cli import output
    from plantkpi.display.rows import records_page
    from plantkpi.display.values import Style

    words = {True: "ok", False: "WRONG", None: "not run"}
    found = list(verified(ids or [], datasets))
    rows = [
        {"id": f.id, "asked": f.asked, "expected": f.expected, "got": f.got, "is": words[f.is_met], "source": f.source}
        for f in found
    ]
    if form is not Format.table:
        output.write_rows(rows, form)
    else:
        told = [{**row, "is": row["is"].lower()} for row in rows]
        first = ["id", "is", "asked", "expected", "got", "source"]
        output.write_page(records_page(told, Style(), names=first, columns=listed(columns), groups=1), is_wide=wide)
    say(", ".join(f"{sum(words[f.is_met] == w for f in found)} {w.lower()}" for w in words.values()))
    if any(f.is_met is False for f in found):
        raise typer.Exit(3)
