"""The console as people meet it: results on stdout, talk on stderr, one clear message and an exit code.

The plant of `plantkpi init` is computed by hand. Two machines, Monday 9 March 06:00 to Tuesday 10 March
14:00, early shift 06:00 to 14:00 (break 10:00 to 10:15), late shift 14:00 to 22:00 (break 18:00 to 18:30):

    planned, each machine   Monday 16 h - 45 min = 915 min, Tuesday 8 h - 15 min = 465 min, together 1,380 min
    M1 stops   motor failure 45, changeover 20, jam 3, no material 30 | changeover 25         = 123, runs 1,257
    M2 stops   no order 40, motor failure 70 | jam 2, but within the break and so no loss    = 110, runs 1,270
    M1 ideal time of good parts   3.8 s x (2,050 - 21) + 3 s x (11,400 - 95) + 3.8 s x (6,800 - 40) = 67,313.2 s
    M2 ideal time of good parts   3.8 s x (11,900 - 130) + 3 s x (8,200 - 33)                       = 69,227.0 s
"""

import csv
import io
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet as pq
import pytest
import sqlglot

from plantkpi.catalog.wording import Wording
from plantkpi.demo.prepare import prepare
from plantkpi.display.values import Style, quantity
from tests.cli.console import CONSOLE, Said, console, plantkpi, refused, usage
from tests.conftest import ROOT, datasets_or_skip

pytestmark = [
    pytest.mark.xdist_group("cli"),  # one built plant for all
    # what Ibis 12 calls to list tables is deprecated in DuckDB 1.5
]

MINUTE = 60_000_000
SECOND = 1_000_000
SIX = 5e-7
TALK = ("ingest: ", "build: ", "  ", "wrote ", "now try: ")


def edited(folder: Path, old: str, new: str) -> Path:
    path = folder / "plant.toml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    return folder


def answers(plant: Path, *words: object) -> list[dict[str, Any]]:
    said = plantkpi("kpi", *words, "--plant", plant, "--format", "json")
    assert (said.code, said.err) == (0, "")
    return said.rows


def test_the_demo_prints_the_same_bytes_twice(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    folder.mkdir()
    shutil.copyfile(ROOT / "data" / "demo" / "plant.toml", folder / "plant.toml")
    first, second = console("demo", folder, PYTHONHASHSEED="1"), console("demo", folder, PYTHONHASHSEED="2")
    assert (first.code, second.code) == (0, 0)
    assert first.out == second.out
    titles = ("The whole plant", "Where planned time was lost", "What was left out of the numbers")
    assert all(f"\n{title}\n" in first.out for title in titles)
    assert all(line.startswith(TALK) for line in (first.err + second.err).splitlines())
    assert "build: " not in first.out


def test_the_demo_needs_nothing_beforehand(tmp_path: Path) -> None:
    assert prepare(tmp_path / "demo").name == "Nordwerk (simulated)"


def test_init_says_what_it_wrote_and_never_overwrites(tmp_path: Path) -> None:
    said = plantkpi("init", tmp_path / "new")
    assert (said.code, said.out) == (0, "")
    assert said.err.count("wrote ") == 5
    assert f"now try: plantkpi build --plant {tmp_path / 'new'}" in said.err
    again = refused(plantkpi("init", tmp_path / "new"))
    assert again == f"{tmp_path / 'new' / 'plant.toml'} exists already; choose another folder"


def test_availability_of_each_machine(plant: Path) -> None:
    m1, m2 = answers(plant, "availability", "--by", "machine")
    assert (m1["machine"], m1["numerator"], m1["denominator"]) == ("M1", 1_257 * MINUTE, 1_380 * MINUTE)
    assert (m2["machine"], m2["numerator"], m2["denominator"]) == ("M2", 1_270 * MINUTE, 1_380 * MINUTE)
    assert (m1["value"], m2["value"]) == pytest.approx((0.910870, 0.920290), abs=SIX)


def test_oee_of_each_machine(plant: Path) -> None:
    m1, m2 = answers(plant, "oee", "--by", "machine")
    assert (m1["numerator"], m2["numerator"]) == (67_313_200_000, 69_227_000_000)
    assert (m1["denominator"], m2["denominator"]) == (82_800 * SECOND, 82_800 * SECOND)
    assert (m1["value"], m2["value"]) == pytest.approx((0.812961, 0.836075), abs=SIX)


def test_mttr_of_each_machine(plant: Path) -> None:
    m1, m2 = answers(plant, "mttr", "--by", "machine")
    assert (m1["value"], m1["unit"]) == (0.75, "h")  # 45 min, once
    assert m1["convention"] == "repair_clock=restoration, failure_counting=event, failure_denominator=failures"
    assert m2["value"] == pytest.approx(70 / 60)
    assert (m1["denominator"], m2["denominator"]) == (1, 1)


def test_the_plant_is_the_ratio_of_sums_not_the_mean(plant: Path) -> None:
    availability, oee, mttr = answers(plant, "availability", "oee", "mttr")
    assert availability["value"] == (1_257 + 1_270) / 2_760
    assert oee["value"] == pytest.approx(136_540.2 / 165_600)
    assert mttr["value"] == pytest.approx(115 / 60 / 2)


def test_by_line_and_week(plant: Path) -> None:
    (row,) = answers(plant, "oee", "--by", "line,week")
    assert (row["line"], row["week"]) == ("line A", "2026-W11")
    assert row["value"] == pytest.approx(0.824518, abs=SIX)


def test_by_shift(plant: Path) -> None:
    """Early: 465 min on each of two days and machines; late: 450 min on Monday only."""
    early, late, outside = answers(plant, "availability", "--by", "shift")
    # early stops: M1 45 + 20 + 3 + 10 (of no material) on Monday, 25 on Tuesday; M2 40 + 70
    assert (early["shift"], early["numerator"], early["denominator"]) == ("early", 1_647 * MINUTE, 1_860 * MINUTE)
    # late stops: M1 20 (the rest of no material)
    assert (late["shift"], late["numerator"], late["denominator"]) == ("late", 880 * MINUTE, 900 * MINUTE)
    assert (outside["shift"], outside["value"], outside["status"]) == (None, None, "undefined")


def test_where_keeps_one_machine(plant: Path) -> None:
    (row,) = answers(plant, "availability", "--where", "machine=M1")
    assert row["value"] == 1_257 / 1_380
    (row,) = answers(plant, "availability", "--where", "machine=M1", "--where", "shift=late")
    assert row["value"] == (450 - 20) / 450


def test_from_includes_and_to_excludes_its_date(plant: Path) -> None:
    (tuesday,) = answers(plant, "availability", "--from", "2026-03-10")
    assert tuesday["value"] == (440 + 465) / 930
    (monday,) = answers(plant, "availability", "--to", "2026-03-10")
    assert monday["value"] == (817 + 805) / 1_830
    (both,) = answers(plant, "availability", "--from", "2026-03-09", "--to", "2026-03-11")
    assert both["denominator"] == 2_760 * MINUTE


def test_two_conventions_stand_side_by_side(plant: Path) -> None:
    """M1's jam of 3 min is a minor stop: lost to availability, or to performance."""
    question = ("availability", "--where", "machine=M1", "--convention", "minor_stops=availability,performance")
    strict, lenient = answers(plant, *question)
    assert (strict["convention"], strict["value"]) == ("minor_stops=availability", 1_257 / 1_380)
    assert (lenient["convention"], lenient["value"]) == ("minor_stops=performance", 1_260 / 1_380)
    table = plantkpi("kpi", *question, "--plant", plant, "--wide").out
    assert "availability, minor_stops availability    91.1 " in table
    assert "availability, minor_stops performance     91.3 " in table


def test_the_table_shows_numerator_and_denominator_beside_each_value(plant: Path) -> None:
    said = plantkpi("kpi", "oee", "mttr", "--by", "machine", "--wide", "--plant", plant)
    assert (said.code, said.err) == (0, "")
    title, where, _, header, _, m1, m2 = said.out.splitlines()
    assert title == "OEE, MTTR by machine"
    assert where == "my-plant · 2026-03-09 to 2026-03-10 · as of 2026-03-10 14:00"
    assert re.split("   +", header.strip()) == [
        "machine", "OEE (%)", "MTTR (min)", "ideal good (h)", "planned (h)", "event restoration (min)",
        "restored failure events",
    ]  # fmt: skip
    # 67,313.2 s and 69,227.0 s of 1,380 min; one failure of 45 min, one of 70 min
    assert m1.split() == ["M1", "81.3", "45.0", "18.7", "23.0", "45.0", "1"]
    assert m2.split() == ["M2", "83.6", "70.0", "19.2", "23.0", "70.0", "1"]


def test_parts_of_more_than_two_kpis_are_printed_when_asked_for(plant: Path) -> None:
    words = ("kpi", "oee", "mttr", "failures", "--by", "machine", "--plant", plant)
    assert [line.split() for line in plantkpi(*words).out.splitlines() if line.startswith(" M")] == [
        ["M1", "81.3", "45.0", "1"],
        ["M2", "83.6", "70.0", "1"],
    ]
    assert " planned (h) " in plantkpi(*words, "--parts", "--wide").out


def test_csv(plant: Path) -> None:
    said = plantkpi("kpi", "availability", "oee", "--by", "machine", "--plant", plant, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(said.out, newline="")))
    assert [(r["kpi"], r["machine"], r["numerator"], r["denominator"]) for r in rows] == [
        ("availability", "M1", "75420000000", "82800000000"),
        ("oee", "M1", "67313200000", "82800000000"),
        ("availability", "M2", "76200000000", "82800000000"),
        ("oee", "M2", "69227000000", "82800000000"),
    ]
    assert float(rows[0]["value"]) == 1_257 / 1_380


def test_parquet_on_stdout(plant: Path, tmp_path: Path) -> None:
    path = tmp_path / "oee.parquet"
    with path.open("wb") as file:
        words = ["kpi", "oee", "mttf", "--by", "machine", "--plant", str(plant), "--format", "parquet"]
        run = subprocess.run([CONSOLE, *words], stdout=file, stderr=subprocess.PIPE, check=False)
    assert (run.returncode, run.stderr) == (0, b"")
    rows = pq.read_table(path).to_pylist()
    assert {(r["kpi"], r["machine"], r["numerator"], r["status"]) for r in rows} == {
        ("oee", "M1", 67_313_200_000, "ok"),
        ("oee", "M2", 69_227_000_000, "ok"),
        ("mttf", None, None, "refused"),
    }


def test_a_kpi_without_its_inputs_is_refused_with_the_reason(plant: Path) -> None:
    said = plantkpi("kpi", "mttf", "--plant", plant, "--format", "json")
    assert said.code == 2
    assert (said.value("status"), said.value()) == ("refused", None)
    needs = "needs life, which this plant does not have (it has machine, product_rate, production, shift, state_event)"
    assert said.value("reason") == needs
    assert said.err == f"plantkpi: mttf {needs}\n"


def test_a_refusal_is_reported_once(plant: Path) -> None:
    said = plantkpi("kpi", "mttf", "--plant", plant)
    assert (said.code, said.out) == (2, "")
    assert refused(said).startswith("mttf needs life, which this plant does not have")


def test_small_numbers_keep_their_digits() -> None:
    rate = Wording("failure rate", unit="1/h")
    assert [quantity(rate, x, Style()) for x in (0.000_812_34, -0.000_812_34, 0.0123, 1.23456, 0.0)] == [
        "0.000812 1/h", "-0.000812 1/h", "0.0123 1/h", "1.23 1/h", "0 1/h",
    ]  # fmt: skip


def test_of_several_kpis_one_may_be_refused(plant: Path) -> None:
    mttf, oee = answers(plant, "mttf", "oee")
    assert (mttf["status"], oee["status"]) == ("refused", "ok")
    assert mttf["reason"].startswith("needs life")


def test_a_kpi_that_does_not_add_up_says_how_to_ask(plant: Path) -> None:
    said = plantkpi("kpi", "fall_off_ratio", "--plant", plant)
    assert said.code == 2
    assert said.err == "plantkpi: fall_off_ratio does not add up over operation_no: ask for it --by operation\n"


def test_rows_that_no_filter_leaves_have_no_oee(plant: Path) -> None:
    (row,) = answers(plant, "oee", "--where", "machine=M1", "--from", "2030-01-01")
    assert (row["value"], row["status"]) == (None, "undefined")


def test_the_conventions_of_plant_toml_hold_unless_requested_otherwise(plant: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(plant, tmp_path / "plant")
    edited(copy, "[timeline]", '[conventions]\nminor_stops = "performance"\n\n[timeline]')
    plantkpi("build", "--plant", copy)
    (usual,) = answers(copy, "availability", "--where", "machine=M1")
    assert usual["value"] == 1_260 / 1_380
    (asked,) = answers(copy, "availability", "--where", "machine=M1", "--convention", "minor_stops=availability")
    assert asked["value"] == 1_257 / 1_380


@pytest.mark.parametrize("backend", ["duckdb", "bigquery", "snowflake", "postgres", "spark"])
def test_sql_for_every_engine_without_its_driver(backend: str) -> None:
    said = plantkpi("sql", "oee", "mttf", "--by", "dataset", "--backend", backend)
    assert "fct_production has no 'dataset' to group or filter by" in refused(said)
    said = plantkpi("sql", "oee", "availability", "--by", "line,week", "--backend", backend)
    assert (said.code, said.err) == (0, "")
    (statement,) = sqlglot.parse(said.out, dialect=backend)
    assert {"line", "week", "oee", "oee_numerator", "oee_denominator", "availability"} <= _columns(statement)
    assert {t.name for t in statement.find_all(sqlglot.exp.Table)} == {"fct_production", "dim_machine", "dim_date"}


def _columns(statement: sqlglot.exp.Expression) -> set[str]:
    return {name for select in statement.find_all(sqlglot.exp.Select) for name in select.named_selects}


def test_sql_of_a_table_of_an_analysis_and_of_kpis_from_two_marts() -> None:
    table, analysis = plantkpi("sql", "int_timeline"), plantkpi("sql", "stop_pareto")
    assert len(sqlglot.parse(table.out, dialect="duckdb")) == 1
    assert "fct_stop" in {t.name for t in sqlglot.parse_one(analysis.out, dialect="duckdb").find_all(sqlglot.exp.Table)}
    two = plantkpi("sql", "oee", "mttf").out
    assert two.count("\n\nSELECT") == 1
    assert plantkpi("sql", "calendar_shift").err.startswith("plantkpi: calendar_shift is made in Python")


def test_sql_of_a_kpi_together_with_an_analysis() -> None:
    assert plantkpi("sql", "oee", "stop_pareto").code == 0


@pytest.mark.parametrize(
    ("what", "names"),
    [
        ("tables", {"stg_production", "int_timeline", "fct_production", "dim_machine"}),
        ("kpis", {"oee", "mtbf", "scrap_ratio", "mttf"}),
        ("analyses", {"stop_pareto", "waterfall", "sensor_degradation"}),
        ("conventions", {"minor_stops", "mtbf_basis", "repair_clock", "mttf_basis"}),
    ],
)
def test_ls(what: str, names: set[str]) -> None:
    said = plantkpi("ls", what)
    assert (said.code, said.err) == (0, "")
    assert names <= {word for line in said.out.splitlines() for word in line.split()}
    assert f"{what}:" not in said.out
    assert said.out in plantkpi("ls").out


def test_lineage_of_a_table_goes_down_to_what_was_received() -> None:
    lines = plantkpi("lineage", "fct_stop").out.splitlines()
    assert lines[0] == "fct_stop"
    assert {"received_state_event", "received_order_stop", "calendar_shift"} <= {line.split()[0] for line in lines}
    assert "received_life" not in {line.strip() for line in lines}


def test_lineage_of_a_kpi_begins_with_its_mart() -> None:
    assert plantkpi("lineage", "mttf").out.splitlines() == [
        "mttf", "  fct_life", "    stg_life", "      received_life",
    ]  # fmt: skip


def test_show_a_table(plant: Path) -> None:
    said = plantkpi("show", "fct_stop", "--where", "state=failure", "--plant", plant, "--format", "json")
    rows = {row["machine_id"]: row for row in said.rows}
    assert {m: row["duration_us"] for m, row in rows.items()} == {"M1": 45 * MINUTE, "M2": 70 * MINUTE}
    assert (rows["M1"]["source_file"], rows["M1"]["source_row"]) == ("stops.csv", 2)
    assert rows["M1"]["start_at"] == "2026-03-09T06:10:00+00:00"  # 07:10 in Berlin
    one = plantkpi("show", "fct_stop", "--limit", "1", "--plant", plant, "--format", "json")
    assert len(one.rows) == 1


def test_show_an_analysis(plant: Path) -> None:
    rows = plantkpi("show", "stop_pareto", "--plant", plant, "--format", "json").rows
    assert [(r["reason"], r["in_plan_us"] // MINUTE) for r in rows] == [
        ("motor failure", 115), ("changeover", 45), ("no order", 40), ("no material", 30), ("jam", 3),
    ]  # fmt: skip
    m2 = plantkpi("show", "stop_pareto", "--where", "machine=M2", "--by", "machine", "--plant", plant).out
    assert "motor failure" in m2
    assert "changeover" not in m2


def test_show_a_quarantine(plant: Path) -> None:
    said = plantkpi("show", "quarantine_state_event", "--plant", plant, "--format", "json")
    assert (said.code, said.rows) == (0, [])


def test_a_table_without_rows_still_has_a_header(plant: Path) -> None:
    said = plantkpi("show", "quarantine_state_event", "--plant", plant, "--format", "csv")
    assert said.out == "rule,reason,source_file,source_row,received\n"


def test_a_table_cannot_be_grouped_but_an_analysis_can(plant: Path) -> None:
    said = plantkpi("show", "fct_stop", "--by", "line", "--plant", plant)
    assert refused(said) == "fct_stop is a table and cannot be grouped; --by is for KPIs and analyses"


def test_check_names_every_table_and_ledger(plant: Path) -> None:
    said = plantkpi("check", "--plant", plant)
    assert (said.code, said.err) == (0, "")
    assert "fct_production: " in said.out
    assert said.out.splitlines()[-1].startswith("4 reconciliations hold")


def test_check_reports_table_rule_and_rows_of_a_broken_contract(plant: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(plant, tmp_path / "plant")
    with duckdb.connect(copy / "state" / "plant.duckdb") as connection:
        connection.execute("UPDATE fct_production SET running_us = running_us + 1 WHERE order_id = 'O-1001'")
    said = plantkpi("check", "--plant", copy)
    assert said.code == 3
    message, row = said.err.splitlines()
    assert message.startswith("plantkpi: fct_production breaks the rule states_are_planned_time (")
    assert message.endswith("in 1 rows:")
    assert "'order_id': 'O-1001'" in row


def test_tables_of_another_version_say_to_build(plant: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(plant, tmp_path / "plant")
    with duckdb.connect(copy / "state" / "plant.duckdb") as connection:
        connection.execute("ALTER TABLE fct_production DROP COLUMN event_repair_us")
    for words in (("kpi", "oee"), ("show", "waterfall")):
        said = refused(plantkpi(*words, "--plant", copy))
        assert said.startswith("fct_production has no event_repair_us: another version of plantkpi built this plant; ")
        assert said.endswith(f"run `plantkpi build --plant {copy}`")


def test_ingest_reads_a_file_once(fresh: Path) -> None:
    assert plantkpi("ingest", "--plant", fresh) == Said(0, "", "ingest: 4 read\n")
    assert plantkpi("ingest", "--plant", fresh) == Said(0, "", "ingest: 4 unchanged\n")


def test_as_of_ends_what_is_observed(fresh: Path) -> None:
    """Until Monday 14:00 in Berlin: 465 min; M1 stops for 45 + 20 + 3 + 10, M2 for 40 + 70."""
    said = plantkpi("build", "--as-of", "2026-03-09T14:00", "--plant", fresh)
    assert (said.code, said.out) == (0, "")
    assert "  inputs: 5, all of 29 rows accepted\n" in said.err
    m1, m2 = answers(fresh, "availability", "--by", "machine")
    assert (m1["numerator"], m1["denominator"]) == (387 * MINUTE, 465 * MINUTE)
    assert (m2["numerator"], m2["denominator"]) == (355 * MINUTE, 465 * MINUTE)


def test_a_kpi_of_a_plant_that_was_never_built_builds_it(fresh: Path) -> None:
    said = plantkpi("kpi", "availability", "--plant", fresh, "--format", "json")
    assert said.value() == 2_527 / 2_760
    assert said.err.startswith(f"{fresh} has not been built yet; building it now\ningest: 4 read\n")


def test_fetch_from_a_folder(tmp_path: Path) -> None:
    origin = datasets_or_skip("azure_fleet")
    said = plantkpi("fetch", "azure_fleet", "--from", origin, "--plant", tmp_path)
    assert (said.code, said.out) == (0, "")
    assert f"{tmp_path / 'raw' / 'PdM_failures.csv'}: as published" in said.err
    assert (tmp_path / "raw" / "PdM_maint.csv").read_bytes() == (origin / "PdM_maint.csv").read_bytes()
    for name in ("plant.toml", "sources.py"):
        assert (tmp_path / name).read_text() == (ROOT / "data" / "azure_fleet" / name).read_text()
    assert said.err.endswith(f"next: plantkpi build --plant {tmp_path}\n")


def test_fetch_leaves_a_plant_as_it_is(tmp_path: Path) -> None:
    origin = datasets_or_skip("azure_fleet")
    (tmp_path / "plant.toml").write_text("# mine\n")
    assert plantkpi("fetch", "azure_fleet", "--from", origin, "--plant", tmp_path).code == 0
    assert (tmp_path / "plant.toml").read_text() == "# mine\n"
    assert not (tmp_path / "sources.py").exists()


def test_fetch_from_a_wrong_folder(tmp_path: Path) -> None:
    (tmp_path / "PdM_failures.csv").write_text("datetime,machineID,failure\n")
    lines = refused(plantkpi("fetch", "azure_fleet", "--from", tmp_path, "--plant", tmp_path / "plant")).splitlines()
    assert lines[0] == f"PdM_errors.csv: not found in {tmp_path}"
    assert lines[1].startswith("PdM_failures.csv: its SHA-256 is ")
    assert not list((tmp_path / "plant").rglob("*.csv"))


def test_fetch_says_what_is_not_there(tmp_path: Path) -> None:
    missing = refused(plantkpi("fetch", "cmapss", "--from", tmp_path / "no", "--plant", tmp_path))
    assert missing == f"{tmp_path / 'no'}: no such folder or file; --from takes a folder, a zip or a URL"
    assert refused(plantkpi("fetch", "cmaps")) == "no data set 'cmaps'. Did you mean 'cmapss'?"
    nowhere = refused(plantkpi("fetch", "bottling_line", "--plant", tmp_path))
    assert nowhere == "bottling_line has no public address. Say where it is with --from FOLDER, ZIP or URL."


def test_the_version() -> None:
    assert plantkpi("--version") == Said(0, "0.1.0\n", "")


def test_help_imports_no_engine() -> None:
    run = subprocess.run(
        [sys.executable, "-X", "importtime", CONSOLE, "--help"], capture_output=True, text=True, check=True
    )
    assert "Simulate a plant" in run.stdout
    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in run.stderr.splitlines()}
    assert "typer" in imported
    assert imported.isdisjoint({"ibis", "pandera", "duckdb", "pyarrow", "sqlglot", "pandas"})


def test_exit_codes_of_the_program_itself(plant: Path) -> None:
    fine = console("kpi", "oee", "--plant", plant, "--format", "csv")
    assert (fine.code, fine.err) == (0, "")
    unset = refused(console("build", "--backend", "postgres", "--plant", plant))
    assert unset.endswith(
        "profiles/postgres.toml: [connect] user: the environment variable PLANTKPI_POSTGRES_USER is not set"
    )


def test_debug_shows_the_traceback(plant: Path) -> None:
    quiet, loud = console("kpi", "oe", "--plant", plant), console("--debug", "kpi", "oe", "--plant", plant)
    assert refused(quiet).startswith("no KPI 'oe'. Did you mean ")
    assert loud.code == quiet.code == 2
    assert loud.err.startswith("Traceback")
    assert "ConfigError: no KPI 'oe'" in loud.err


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["kpi", "availabilty"], "no KPI 'availabilty'. Did you mean 'availability'?"),
        (["kpi", "oee", "--by", "lin"], "fct_production has no 'lin' to group or filter by. Did you mean 'line'?"),
        (
            ["kpi", "oee", "--where", "shft=early"],
            "fct_production has no 'shft' to group or filter by. Did you mean 'shift'?",
        ),
        (["kpi", "oee", "--where", "machine"], "--where 'machine' is not NAME=VALUE"),
        (
            ["kpi", "oee", "--convention", "minor_stop=x"],
            "--convention: no convention 'minor_stop'. Did you mean 'minor_stops'?",
        ),
        (
            ["kpi", "oee", "--convention", "minor_stops=performence"],
            "--convention: minor_stops cannot be 'performence'. Did you mean 'performance'?",
        ),
        (["kpi", "oee", "--from", "9.3.2026"], "--from '9.3.2026' is not a date; write 2026-03-09"),
        (["build", "--as-of", "noon"], "--as-of 'noon' is not an instant; write 2026-03-09T14:00:00"),
        (["show", "fct_stops"], "no table or analysis 'fct_stops'. Did you mean 'fct_stop'?"),
        (["show", "oee"], "no table or analysis 'oee': it is a KPI, ask `plantkpi kpi oee`"),
        (["kpi", "waterfall"], "no KPI 'waterfall': it is an analysis, see it with `plantkpi show waterfall`"),
        (["kpi", "fct_stop"], "no KPI 'fct_stop': it is a table, see it with `plantkpi show fct_stop`"),
        (["show", "fct_stop", "--set", "a=b"], "fct_stop is not an analysis and has no settings."),
        (
            ["show", "waterfal", "--set", "a=b"],
            "waterfal is not an analysis and has no settings. Did you mean 'waterfall'?",
        ),
        (
            ["show", "fct_stop", "--where", "stat=x"],
            "fct_stop has no 'stat' to group or filter by. Did you mean 'state'?",
        ),
    ],
)
def test_a_misspelt_name_gets_a_suggestion(plant: Path, words: list[str], message: str) -> None:
    said = refused(plantkpi(*words, "--plant", plant))
    assert said == message


def test_a_misspelt_name_without_a_plant_gets_a_suggestion() -> None:
    assert refused(plantkpi("sql", "oeee")) == "no KPI, table or analysis 'oeee'. Did you mean 'oee'?"
    assert refused(plantkpi("lineage", "fct_stops")) == "no table or KPI 'fct_stops'. Did you mean 'fct_stop'?"


def test_a_misspelt_command_or_option_gets_a_suggestion(plant: Path) -> None:
    assert "No such command 'kpis'. Did you mean 'kpi'?" in usage(plantkpi("kpis", "oee"))
    wrong = usage(plantkpi("kpi", "oee", "--formt", "csv", "--plant", plant))
    assert "No such option: --formt" in wrong
    assert "--format" in wrong
    assert "'jsn' is not one of 'table', 'json', 'csv', 'parquet'" in usage(plantkpi("kpi", "oee", "--format", "jsn"))
    assert "Missing argument 'names'" in usage(plantkpi("kpi", "--plant", plant))


def test_a_folder_without_a_plant_says_how_to_make_one(tmp_path: Path) -> None:
    folder = tmp_path / "plnt"
    assert refused(plantkpi("build", "--plant", folder)) == (
        f"{folder / 'plant.toml'}: no such file. Make one with `plantkpi init {folder}`, "
        "or name another folder with --plant."
    )


def test_an_unset_variable_of_plant_toml_is_named(fresh: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLANT_RAW", raising=False)
    edited(fresh, 'raw_folders = ["raw"]', 'raw_folders = ["${PLANT_RAW}"]')
    where = f"{fresh / 'plant.toml'}: [plant] raw_folders"
    assert refused(plantkpi("ingest", "--plant", fresh)) == (f"{where}: the environment variable PLANT_RAW is not set")
    monkeypatch.setenv("PLANT_RAW", str(fresh / "raw"))
    assert plantkpi("ingest", "--plant", fresh).err == "ingest: 4 read\n"
    edited(fresh, "${PLANT_RAW}", "${PLANT_ELSEWHERE:-raw}")
    assert plantkpi("ingest", "--plant", fresh).err == "ingest: 4 unchanged\n"
