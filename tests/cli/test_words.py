"""Words that are no state: refused in plant.toml, named in quarantine and when the build is refused."""

from pathlib import Path

import pytest

from tests.cli.console import plantkpi, refused
from tests.cli.test_commands import edited

STATES = "planned_stop, failure, setup, stopped, idle, running"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            '"jam" = "stopped"',
            '"jam" = "stoped"',
            f"[source.stops] values.state 'jam' = 'stoped' is none of {STATES}. Did you mean 'stopped'?",
        ),
        (
            '"no order" = "idle"',
            '"no order" = "idle"\n"*" = "unknown"',
            f"[source.stops] values.state '*' = 'unknown' is none of {STATES}.",
        ),
        (
            'delimiter = ";"\ninput',
            'delimiter = ";"\nconstants = { state = "stop" }\ninput',
            f"[source.stops] constants.state = 'stop' is none of {STATES}.",
        ),
        (
            "[source.machines]",
            '[source.work]\nfiles = "w"\ninput = "maintenance"\nvalues.kind = { PM = "preventiv" }\n[source.machines]',
            "[source.work] values.kind 'PM' = 'preventiv' is none of corrective, preventive. "
            "Did you mean 'preventive'?",
        ),
    ],
)
def test_a_word_that_the_input_does_not_know_is_reported_at_once(fresh: Path, old: str, new: str, message: str) -> None:
    said = refused(plantkpi("ingest", "--plant", edited(fresh, old, new)))
    assert said.startswith(f"{fresh / 'plant.toml'}: {message}")


def test_a_quarantined_row_names_its_unknown_word(fresh: Path) -> None:
    edited(fresh, "max_quarantined_share = 0.05", "max_quarantined_share = 1.0")
    edited(fresh, '"jam" = "stopped"\n', "")
    assert plantkpi("build", "--plant", fresh).code == 0
    rows = plantkpi("show", "quarantine_state_event", "--plant", fresh, "--format", "json").rows
    told = f"state 'jam' is none of {STATES}; map its word in values.state"
    assert {(row["rule"], row["reason"]) for row in rows} == {("state_unknown", told)}


def test_a_refused_build_lists_every_input_with_too_many_broken_rows(fresh: Path) -> None:
    edited(fresh, '"jam" = "stopped"\n', "")
    orders = fresh / "raw" / "orders.csv"
    first, second, *others = orders.read_text("utf-8").splitlines()
    orders.write_text("\n".join([first, second.replace("M1", "M7"), *others]) + "\n", "utf-8")
    said = plantkpi("build", "--plant", fresh)
    assert (said.code, said.out) == (3, "")
    heads = [line for line in said.err.splitlines() if "more than the share of 0.05" in line]
    assert [head.removeprefix("plantkpi: ").partition(" rows are")[0] for head in heads] == [
        "production: 1 of 5",
        "state_event: 2 of 8",
    ]
    assert "  orders.csv row 2: machine_unknown: machine M7 is not in the machine list: " in said.err
    assert said.err.count(": state_unknown: state 'jam' is none of ") == 2
