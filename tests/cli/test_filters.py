"""Filters and conventions that mean nothing are told, whatever is asked."""

from pathlib import Path

import pytest

from tests.cli.console import plantkpi, refused

pytestmark = pytest.mark.xdist_group("cli")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["kpi", "oee", "--where", "machine=M9"], "fct_production has no row with machine=M9. Known: M1, M2."),
        (
            ["kpi", "oee", "--where", "shift=erly"],
            "fct_production has no row with shift=erly. Did you mean 'early'?",
        ),
        (
            ["kpi", "oee", "--where", "operator=Ann"],
            "fct_production has no row with operator=Ann: operator is unknown in all of its rows",
        ),
        (
            ["show", "fct_stop", "--where", "state=failur"],
            "fct_stop has no row with state=failur. Did you mean 'failure'?",
        ),
        (
            ["show", "stop_pareto", "--where", "line=line B"],
            "fct_stop has no row with line=line B. Did you mean 'line A'?",
        ),
    ],
)
def test_a_value_that_no_row_has_gets_a_suggestion(plant: Path, words: list[str], message: str) -> None:
    assert refused(plantkpi(*words, "--plant", plant)) == message


@pytest.mark.parametrize("words", [("--by", "line"), ("--where", "machine=M1"), ("--from", "2026-03-09")])
def test_sql_of_a_table_ignores_no_filter(words: tuple[str, str]) -> None:
    said = refused(plantkpi("sql", "oee", "stop_pareto", *words))
    assert said == "stop_pareto is not a KPI: --by, --where, --from and --to are for KPIs"


def test_a_table_without_rows_has_nothing_to_suggest(plant: Path) -> None:
    said = plantkpi("show", "quarantine_state_event", "--where", "rule=duplicate", "--plant", plant, "--format", "json")
    assert (said.code, said.rows) == (0, [])


@pytest.mark.parametrize("command", [["kpi", "oee"], ["show", "fct_stop"], ["sql", "oee"]])
@pytest.mark.parametrize("end", ["2026-03-08", "2026-03-09"])
def test_a_period_without_a_date_is_refused(plant: Path, command: list[str], end: str) -> None:
    said = refused(plantkpi(*command, "--from", "2026-03-09", "--to", end, "--plant", plant))
    assert said == f"--to {end} is not after --from 2026-03-09; --to is the date to stop before"


def test_show_takes_a_period_of_business_dates(plant: Path) -> None:
    """On Tuesday M1 changed over for 25 min; M2's jam of 2 min lay within the break."""
    words = ("show", "stop_pareto", "--from", "2026-03-10", "--to", "2026-03-11", "--plant", plant, "--format", "json")
    rows = plantkpi(*words).rows
    assert [(r["reason"], r["in_plan_us"]) for r in rows if r["in_plan_us"]] == [("changeover", 25 * 60_000_000)]
    rows = plantkpi("show", "fct_stop", "--to", "2026-03-10", "--plant", plant, "--format", "json").rows
    assert {row["business_date"] for row in rows} == {"2026-03-09"}


def test_a_period_means_nothing_to_a_table_without_dates(plant: Path) -> None:
    said = refused(plantkpi("show", "dim_machine", "--from", "2026-03-09", "--plant", plant))
    assert said == "dim_machine has no business date, so --from and --to mean nothing there"


@pytest.mark.parametrize("command", ["kpi", "sql"])
def test_a_convention_that_no_kpi_requested_for_has_is_refused(plant: Path, command: str) -> None:
    said = refused(plantkpi(command, "oee", "teep", "--convention", "mtbf_basis=calendar", "--plant", plant))
    assert said == "--convention mtbf_basis means nothing to oee, teep; it is a convention of failure_rate, mtbf, mtbm"


def test_a_convention_of_one_of_the_kpis_is_fine(plant: Path) -> None:
    said = plantkpi("kpi", "oee", "mtbf", "--convention", "mtbf_basis=calendar", "--plant", plant)
    assert (said.code, said.err) == (0, "")
    assert "Counted differently here: mtbf_basis is calendar, by default operating (MTBF)." in said.out


@pytest.mark.parametrize(
    ("analysis", "needs"),
    [
        ("defect_pareto", "defect"),
        ("degradation_signal", "cycle_reading"),
        ("degradation_onset", "cycle_reading"),
        ("sensor_degradation", "cycle_reading and life"),
    ],
)
def test_an_analysis_without_its_inputs_is_refused_with_the_reason(plant: Path, analysis: str, needs: str) -> None:
    has = "machine, product_rate, production, shift, state_event"
    said = refused(plantkpi("show", analysis, "--plant", plant))
    assert said == f"{analysis} needs {needs}, which this plant does not have (it has {has})"


def test_ls_says_what_an_analysis_needs() -> None:
    lines = {line.split()[0]: line for line in plantkpi("ls", "analyses", "--wide").out.splitlines()}
    assert "state_event or maintenance or order_stop" in lines["stop_pareto"]
    assert "cycle_reading, life" in lines["sensor_degradation"]
