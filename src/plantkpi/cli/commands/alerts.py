"""The command alerts: excursions of watched KPIs and stale sources."""

from typing import Annotated

import typer

from plantkpi.cli.options import (
    DEMO,
    DUCKDB,
    BackendOption,
    ColumnsOption,
    Format,
    FormatOption,
    PlantOption,
    WideOption,
    listed,
)
from plantkpi.runs.log import say

GROUP = "Operate"


def alerts(
    plant: PlantOption = DEMO,
    every: Annotated[bool, typer.Option("--all", help="Print excursions that have ended as well.")] = False,
    tell: Annotated[bool, typer.Option("--notify/--no-notify", help="Deliver what was not delivered before.")] = True,
    backend: BackendOption = DUCKDB,
    form: FormatOption = Format.table,
    columns: ColumnsOption = "",
    wide: WideOption = False,
) -> None:
    """Print open excursions of the plant's alerts and stale sources, and notify once of each.

    Exit code 0 when none is open, 1 when one is, 4 when something could not be delivered.
    """
    from dataclasses import asdict

    from plantkpi.checks import alerts as watching
    from plantkpi.cli import output
    from plantkpi.config.plant import load_plant
    from plantkpi.display.rows import records_page
    from plantkpi.errors import ConfigError
    from plantkpi.query.session import opened

    found = load_plant(plant)
    if not found.alerts and not any(s.expected_every_h for s in found.sources.values()):
        raise ConfigError(
            f"{plant / 'plant.toml'} watches nothing: add an [alert.NAME] block, or expected_every_h to a source "
            "(docs/plant.md)"
        )
    with opened(found, backend) as session:
        excursions = watching.alerts_of(session)
    entries = watching.deliver(found, excursions) if tell else []
    shown = [asdict(e) for e in excursions if every or e.is_open]
    if form is not Format.table:
        output.write_rows(shown, form)
    elif shown:
        output.write_page(records_page(shown, output.style_of(found), columns=listed(columns)), is_wide=wide)
    ended = sum(not e.is_open for e in excursions)
    delivered = sum(e.status == watching.DELIVERED for e in entries)
    say(f"{len(excursions) - ended} open, {ended} ended, {delivered} notified now")
    watching.raise_undelivered(entries)
    if ended < len(excursions):
        raise typer.Exit(1)
