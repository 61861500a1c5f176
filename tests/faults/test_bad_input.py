"""Bad input, end to end: what is wrong is said, with where and what to do, and nothing is lost.

The plant: one day of 24 h, two machines, M1 made 100 parts of a minute each from 06:00 to 14:00, 90 of
them good, and broke down for half an hour.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from plantkpi.catalog.registry import TABLES, load
from plantkpi.config.plant import load_plant
from plantkpi.ingest.ingest import locked
from plantkpi.runs.audit import history
from tests.cli.console import CONSOLE, plantkpi, refused

pytestmark = [
    pytest.mark.xdist_group("faults"),  # one plant with every bad row for all
    # what Ibis 12 calls to list tables is deprecated in DuckDB 1.5
]

GIB = 1 << 30
TOML = """\
[plant]
name = "small"
time_zone = "UTC"
max_quarantined_share = 0.95

[timeline]
window_start = "2026-03-09"
window_end = "2026-03-10"
unreported = "running"

[source.machines]
files = "machines.csv"
input = "machine"
columns = { machine_id = "machine" }

[source.stops]
files = "stops.csv"
input = "state_event"
columns = { machine_id = "machine", start_at = "from", end_at = "to", state = "reason", reason = "reason" }
[source.stops.values.state]
breakdown = "failure"
jam = "stopped"

[source.orders]
files = "orders.csv"
input = "production"
[source.orders.columns]
machine_id = "machine"
order_id = "order"
product_id = "product"
start_at = "start"
end_at = "end"
total_qty = "made"
good_qty = "good"

[source.rates]
files = "rates.csv"
input = "product_rate"
columns = { product_id = "product", ideal_cycle_us = "seconds" }
units = { ideal_cycle_us = "s" }
"""
MACHINES = "machine\nM1\nM2\n"
STOPS = "machine,from,to,reason\nM1,2026-03-09 08:00,2026-03-09 08:30,breakdown\n"
ORDERS = """\
machine,order,product,start,end,made,good
M1,A,bolt,2026-03-09 06:00,2026-03-09 14:00,100,90
"""
RATES = "product,seconds\nbolt,60\n"
PLANT = {
    "plant.toml": TOML, "machines.csv": MACHINES, "stops.csv": STOPS, "orders.csv": ORDERS, "rates.csv": RATES,
}  # fmt: skip


def plant_of(folder: Path, **texts: str | bytes | None) -> Path:
    """The small plant with some of its files ("orders_csv") replaced, or left out (None)."""
    changed = {name.replace("_", "."): text for name, text in texts.items()}
    for name, text in (PLANT | changed).items():
        if text is not None:
            path = folder / ("raw" if name in PLANT and name != "plant.toml" else "") / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode() if isinstance(text, str) else text)
    return folder


def build(folder: Path) -> str:
    """What a build that succeeds says."""
    said = plantkpi("build", "--plant", folder)
    assert (said.code, said.out) == (0, ""), said.err
    return said.err


def refusal(folder: Path, code: int = 2) -> str:
    """The message of a build that is refused, at ingest or after it."""
    said = refused(plantkpi("build", "--plant", folder), code)
    return said.partition("\nplantkpi: ")[2] or said


def toml(folder: Path, old: str, new: str, **texts: str) -> Path:
    """The small plant with one place of its plant.toml changed."""
    assert TOML.count(old) == 1, old
    return plant_of(folder, plant_toml=TOML.replace(old, new), **texts)


def availability(folder: Path) -> Any:
    """The plant's availability, without another build."""
    said = plantkpi("kpi", "availability", "--plant", folder, "--format", "json")
    assert (said.code, said.err) == (0, "")
    return said.value()


RUNS = (48 * 60 - 30) / (48 * 60)  # two machines for 24 h, one of them down for half an hour


# A file that cannot be read at all


ONE = "1 not read, 3 other files are in place:\n  "


@pytest.mark.parametrize(
    ("orders", "message"),
    [
        (None, "[source.orders]: no file matches 'orders.csv' in {raw}. Did you mean 'rates.csv'?"),
        ("", "orders.csv: the file is empty (0 bytes). Was it still being written? Remove it or send it again."),
        (
            ORDERS.replace(",", ";"),
            "orders.csv: the header has one column, 'machine;order;product;start;end;made;good'. "
            "Is the delimiter ';'? Set delimiter = ';' in [source.orders].",
        ),
        (ORDERS.encode("utf-16"), 'orders.csv: this is UTF-16 text. Set encoding = "utf-16" in its source.'),
        (
            ORDERS.replace("order,", "örder,").encode("cp1252"),
            "orders.csv: row 1, the header, byte 0xf6 at position 9 is not valid utf-8; is the encoding cp1252?",
        ),
        (
            ORDERS.replace("product", "prodct"),
            "orders.csv: no column 'product', which [source.orders] maps. Did you mean 'prodct'? "
            "Found: machine, order, prodct, start, end, made, good.",
        ),
    ],
    ids=["missing", "empty", "delimiter", "utf-16", "header-encoding", "column-missing"],
)
def test_a_file_that_cannot_be_read_is_named_and_the_others_are_in_place(
    tmp_path: Path, orders: str | bytes | None, message: str
) -> None:
    folder = plant_of(tmp_path, orders_csv=orders)
    assert refusal(folder) == ONE + message.format(raw=folder / "raw")
    told = {row["source"]: row["status"] for row in history(load_plant(folder))}
    assert told == {"machines": "read", "stops": "read", "orders": "failed", "rates": "read"}


def test_all_unreadable_files_are_reported_at_once(tmp_path: Path) -> None:
    folder = plant_of(tmp_path, orders_csv="", rates_csv=RATES.replace("seconds", "s"))
    head, *lines = refusal(folder).splitlines()
    assert head == "2 not read, 2 other files are in place:"
    assert [line.split(":")[0].strip() for line in lines] == ["orders.csv", "rates.csv"]


def test_a_header_without_rows_is_a_plant_that_made_nothing_known(tmp_path: Path) -> None:
    folder = plant_of(tmp_path, orders_csv=ORDERS.splitlines()[0] + "\n")
    build(folder)
    assert availability(folder) == RUNS
    said = plantkpi("kpi", "oee", "--plant", folder)
    assert said.code == 2
    assert "oee: no good counts, or no rate of the product" in said.err


def test_a_gibibyte_of_nothing_ends_quickly_and_in_little_memory(tmp_path: Path) -> None:
    folder = plant_of(tmp_path)
    with (folder / "raw" / "orders.csv").open("r+b") as file:
        file.truncate(GIB)
    started = time.monotonic()
    # started by a small process: a child's peak counts that of the one that started it, and pytest's own is large
    watcher = "import resource, subprocess, sys; code = subprocess.call(sys.argv[1:]); "
    watcher += "print(code, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    command = [sys.executable, "-c", watcher, str(CONSOLE), "ingest", "--plant", str(folder)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    code, peak_kib = map(int, run.stdout.split())
    assert code == 2
    assert "orders.csv: " in run.stderr
    assert "NUL" in run.stderr
    assert "Traceback" not in run.stderr
    assert time.monotonic() - started < 30
    assert peak_kib < 512 << 10


# A row that cannot be used


ORDER = "2026-03-09 15:00,2026-03-09 16:00"
BAD_ORDERS = {
    3: (f"M1,B,bolt,{ORDER},many,90", "unreadable", "column 'made': 'many' is not a whole number"),
    4: (
        "M1,C,bolt,2026-13-09 15:00,2026-03-09 16:00,5,5",
        "unreadable",
        "column 'start': '2026-13-09 15:00' is not an ISO 8601 time",
    ),
    5: ("M1,D,bolt,2026-03-09 16:00,2026-03-09 15:00,5,5", "end_before_start", "end_at is before start_at"),
    6: (f"M9,E,bolt,{ORDER},5,5", "machine_unknown", "machine M9 is not in the machine list"),
    7: (f"M1,F,bolt,{ORDER},-5,", "total_qty_negative", "total_qty is negative"),
    8: (f"M1,G,bolt,{ORDER},5,6", "good_over_total", "good_qty is more than total_qty"),
    9: (ORDERS.splitlines()[1], "duplicate", "the same as orders.csv row 2"),
    10: (
        "M1,H,bolt,2026-03-09 13:00,2026-03-09 16:00,5,5",
        "order_overlaps",
        "H on machine M1 starts before an earlier one there has ended",
    ),
    11: ("M1,I,bolt", "unreadable", "has 3 columns, the header has 7"),
    12: (f"M1,J,bolt,{ORDER},5,5,7", "unreadable", "has 8 columns, the header has 7"),
    13: (f'M1,"K,bolt,{ORDER},5,5', "unreadable", "broken quotes: a quote opened here is never closed"),
    14: (f",L,bolt,{ORDER},5,5", "machine_id_missing", "machine_id is missing"),
    15: (f"M1,M,bolt,{ORDER},1.5,1", "unreadable", "column 'made': '1.5' is not a whole number"),
}
BAD_STOPS = {
    3: (
        "M1,2026-03-09 09:00,2026-03-09 09:30,coffee",
        "state_unknown",
        "state 'coffee' is none of planned_stop, failure, ",
    ),
    4: ("M2,2026-03-09 09:00,2026-03-09 09:30,St\\xf6rung", "unreadable", "byte 0xf6 at position 40 is not valid"),
    5: ("M2,2026-03-09 10:00,2026-03-09 09:30,jam", "end_before_start", "end_at is before start_at"),
}


def with_rows(text: str, rows: dict[int, tuple[str, str, str]]) -> bytes:
    return (text + "".join(f"{line}\n" for line, _, _ in rows.values())).encode().replace(rb"\xf6", b"\xf6")


@pytest.fixture(scope="module")
def quarantines(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """A plant with one row of each fault: the quarantines by input and row, and what the build said."""
    orders, stops = with_rows(ORDERS, BAD_ORDERS), with_rows(STOPS, BAD_STOPS)
    folder = plant_of(tmp_path_factory.mktemp("faults"), orders_csv=orders, stops_csv=stops)
    found: dict[str, Any] = {"said": build(folder), "folder": folder}
    for name in ("production", "state_event"):
        rows = plantkpi("show", f"quarantine_{name}", "--plant", folder, "--format", "json").rows
        found[name] = {row["source_row"]: row for row in rows}
        assert len(found[name]) == len(rows)
    return found


@pytest.mark.parametrize("row", BAD_ORDERS)
def test_a_bad_order_is_kept_with_rule_reason_file_and_row(quarantines: dict[str, Any], row: int) -> None:
    _assert_kept(quarantines["production"][row], "orders.csv", *BAD_ORDERS[row])


@pytest.mark.parametrize("row", BAD_STOPS)
def test_a_bad_stop_is_kept_with_rule_reason_file_and_row(quarantines: dict[str, Any], row: int) -> None:
    _assert_kept(quarantines["state_event"][row], "stops.csv", *BAD_STOPS[row])


def _assert_kept(found: dict[str, Any], file: str, line: str, rule: str, reason: str) -> None:
    assert (found["rule"], found["source_file"]) == (rule, file)
    assert reason in found["reason"]
    received = found["received"]
    if received.startswith("{"):
        received = ",".join(cell or "" for cell in json.loads(received).values())
    assert received == line


def test_received_is_accepted_and_quarantined(quarantines: dict[str, Any]) -> None:
    assert sorted(quarantines["production"]) == list(range(3, 16))
    assert sorted(quarantines["state_event"]) == [3, 4, 5]
    assert "  production: 14 received, 1 accepted, 13 quarantined (" in quarantines["said"]
    assert "unreadable 6" in quarantines["said"]
    assert (
        "  state_event: 4 received, 1 accepted, 3 quarantined (end_before_start 1, state_unknown 1, unreadable 1)"
        in (quarantines["said"])
    )


def test_good_rows_beside_bad_ones_count_as_ever(quarantines: dict[str, Any]) -> None:
    assert availability(quarantines["folder"]) == RUNS
    said = plantkpi(
        "kpi", "quality_ratio", "--where", "machine=M1", "--plant", quarantines["folder"], "--format", "json"
    )
    assert said.value() == 0.9


def test_above_the_allowed_share_the_build_is_refused(tmp_path: Path) -> None:
    two = {row: BAD_ORDERS[row] for row in (3, 5)}
    folder = toml(tmp_path, "0.95", "0.5")
    build(folder)
    (folder / "raw" / "orders.csv").write_bytes(with_rows(ORDERS, two))
    assert refusal(folder, code=3).splitlines()[0] == (
        "production: 2 of 3 rows are quarantined (end_before_start 1, unreadable 1), more than the share of 0.5 "
        "that plant.toml allows ([plant] max_quarantined_share). The first of them:"
    )
    assert availability(folder) == RUNS  # the last good build
    last = history(load_plant(folder), "audit_build")[-1]
    assert (last["table_name"], last["status"]) == ("build", "failed: ContractError")


def test_a_refused_build_shows_some_of_the_rows(tmp_path: Path) -> None:
    folder = toml(tmp_path, "0.95", "0.5", orders_csv=with_rows(ORDERS, {3: BAD_ORDERS[3], 4: BAD_ORDERS[5]}).decode())
    message = refusal(folder, code=3)
    assert "orders.csv row 3" in message or "'source_row': 3" in message


def test_a_product_without_a_rate_is_reported_and_leaves_oee_unknown(tmp_path: Path) -> None:
    folder = plant_of(tmp_path, rates_csv=RATES.replace("bolt", "nut"))
    told = build(folder)
    assert "warning: product bolt has no rate for 1 of its 1 production reports" in told
    assert "Add it to product_rate, or check valid_from." in told
    said = plantkpi("kpi", "oee", "quality_ratio", "--where", "machine=M1", "--plant", folder, "--format", "json")
    oee, quality = said.rows
    assert oee["value"] is None
    assert "no rate of the product" in oee["reason"]
    assert quality["value"] == 0.9


# A plant.toml that cannot be followed


CALENDAR = "[[calendar.shift]]\nname = 'early'\nstart = '06:00'\nend = '14:00'\n"
TIMELINE = "[timeline]"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (TIMELINE, "[timelin]", "top level has no key 'timelin'. Did you mean 'timeline'?"),
        ("time_zone", "timezone", "[plant] has no key 'timezone'. Did you mean 'time_zone'?"),
        ("unreported", "unreportd", "[timeline] has no key 'unreportd'. Did you mean 'unreported'?"),
        ("units", "unit", "[source.rates] has no key 'unit'. Did you mean 'units'?"),
        ('"small"', "small", "not valid TOML: Invalid value (at line 2, column 8)"),
        (
            '"UTC"',
            '"Europe/Berln"',
            "[plant] time_zone = 'Europe/Berln' is not an IANA time zone, such as Europe/Berlin",
        ),
        ('"2026-03-10"', '"March"', "[timeline] window_end = 'March' is not a date or time; write 2026-01-31"),
        ('"running"', '"runing"', "[timeline] unreported = 'runing' is none of planned_stop, failure, setup"),
        (
            '"production"',
            '"productions"',
            "[source.orders] input = 'productions' is not a canonical input. Did you mean ",
        ),
        ('files = "orders.csv"\n', "", "[source.orders] names no files"),
        (
            '"orders.csv"',
            '"orders.csv"\nformat = "cvs"',
            "[source.orders] format = 'cvs' is none of csv, excel, fixed, jsonl, parquet",
        ),
        (
            TIMELINE,
            f"[degradation]\nbaseline_cycle = 3\n{TIMELINE}",
            "[degradation] has no key 'baseline_cycle'. Did you mean 'baseline_cycles'?",
        ),
    ],
)
def test_what_cannot_be_followed_names_the_file_and_the_key(tmp_path: Path, old: str, new: str, message: str) -> None:
    folder = toml(tmp_path, old, new)
    assert refusal(folder).startswith(f"{folder / 'plant.toml'}: {message}")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            '"s" }',
            '"sec" }',
            "[source.rates] units.ideal_cycle_us = 'sec' does not suit it. "
            "Use us, ms, s, min, h, d, per_s, per_min, per_h.",
        ),
        (
            'machine_id = "machine" }',
            'machine = "machine" }',
            "[source.machines] columns: machine has no column 'machine'. Did you mean 'machine_id'?",
        ),
        (
            "values.state",
            "values.stat",
            "[source.stops] values: state_event has no column 'stat'. Did you mean 'state'?",
        ),
        (
            TIMELINE,
            f"[[calendar.holiday]]\ndate = 2026-03-09\n{TIMELINE}",
            "plant.toml: [calendar] has no shift; add a [[calendar.shift]] with name, start, end and days",
        ),
        (
            TIMELINE,
            CALENDAR.replace("start", "strat") + TIMELINE,
            "plant.toml: [[calendar.shift]] 1 (early) has no key 'strat'. Did you mean 'start'?",
        ),
        (
            TIMELINE,
            f"{CALENDAR}days = ['mo']\n{TIMELINE}",
            "plant.toml: [[calendar.shift]] 1 (early) days names 'mo', which is not a weekday. Did you mean 'mon'?",
        ),
        (
            TIMELINE,
            f"[[calendar.shifts]]\nname = 'early'\n{TIMELINE}",
            "plant.toml: [calendar] has no key 'shifts'. Did you mean 'shift'?",
        ),
        (
            TIMELINE,
            f"{CALENDAR}machines = ['M3']\n{TIMELINE}",
            "plant.toml: [calendar] machines names 'M3', which the plant does not have. Known: M1, M2.",
        ),
        (
            TIMELINE,
            f'{TIMELINE}\nbusiness_day_starts = "25:00"',
            "[timeline] business_day_starts = '25:00' is not a time of day; write \"06:00\"",
        ),
    ],
)
def test_what_only_the_build_notices_names_block_and_key(tmp_path: Path, old: str, new: str, message: str) -> None:
    """Without the folder of plant.toml, since these places do not know it."""
    assert refusal(toml(tmp_path, old, new)) == message


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("0.95", '"many"', "max_quarantined_share"),
        ('"running"', '"running"\nminor_stop_s = "five"', "minor_stop_s"),
        ('columns = { machine_id = "machine" }', 'columns = "machine"', "columns"),
        ('"orders.csv"', '"orders.csv"\nskip_rows = "one"', "skip_rows"),
        ("[source.machines]", "[source]\nmachine = 1\n[source.machines]", "machine"),
        (TIMELINE, f'[degradation]\nbaseline_cycles = "ten"\n{TIMELINE}', "baseline_cycles"),
    ],
)
def test_a_value_of_the_wrong_type_names_its_key(tmp_path: Path, old: str, new: str, key: str) -> None:
    assert key in refusal(toml(tmp_path, old, new))


def test_a_window_that_ends_before_it_starts_is_refused(tmp_path: Path) -> None:
    assert "window_end" in refusal(toml(tmp_path, '"2026-03-10"', '"2026-03-01"'))


def test_a_calendar_without_any_block_is_reported(tmp_path: Path) -> None:
    assert "[calendar] has no shift" in refusal(toml(tmp_path, TIMELINE, f"[calendar]\n{TIMELINE}"))


def test_a_misspelt_convention_of_plant_toml_is_refused(tmp_path: Path) -> None:
    assert "minor_stop" in refusal(toml(tmp_path, TIMELINE, f'[conventions]\nminor_stop = "x"\n{TIMELINE}'))


# A sources.py that does not do what it should


OWN = TOML.replace('input = "machine"\ncolumns = { machine_id = "machine" }\n', "")


def own(folder: Path, body: str) -> Path:
    return plant_of(folder, plant_toml=OWN, sources_py=body)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (
            "def stg_machine(raw_machines):\n    return raw_machines.rename(id='machine')\n",
            "stg_machine returns the column 'id', which machine does not have.",
        ),
        (
            "def stg_machine(raw_machines):\n    return raw_machines.select('source_file', machine_id='machine')\n",
            "stg_machine must keep source_row, which says where each row came from",
        ),
        (
            "def stg_machine(raw_machine):\n    return raw_machine\n",
            "stg_machine asks for raw_machine, which no [source] of plant.toml makes. Did you mean 'raw_machines'?",
        ),
        (
            "def stg_machines(raw_machines):\n    return raw_machines\n",
            "stg_machines is not a canonical input. Did you mean 'machine'?",
        ),
    ],
    ids=["unknown-column", "no-source-row", "unknown-raw-table", "unknown-input"],
)
def test_a_function_of_sources_py_that_cannot_be_followed_is_named(tmp_path: Path, body: str, message: str) -> None:
    folder = own(tmp_path, body)
    assert refusal(folder).startswith(f"{folder / 'sources.py'}: {message}")


@pytest.mark.parametrize(
    "body",
    [
        "def stg_machine(raw_machines)\n    return raw_machines\n",
        "import no_such_module\n",
        "def stg_machine(raw_machines):\n    raw_machines.select(machine_id='machine')\n",
        "def stg_machine(raw_machines):\n    return raw_machines.select(machine_id='machne')\n",
    ],
    ids=["syntax", "import", "returns-nothing", "raises"],
)
def test_a_sources_py_that_fails_is_named(tmp_path: Path, body: str) -> None:
    folder = own(tmp_path, body)
    assert str(folder / "sources.py") in refusal(folder)


# A build that fails, is busy or is killed


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small plant, built once; each test leaves it as good as it was."""
    folder = plant_of(tmp_path_factory.mktemp("built"))
    build(folder)
    return folder


@pytest.fixture
def broken_table(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[BaseException], None]]:
    """Make fct_stop, one of the last tables, raise."""
    load()

    def breaks(error: BaseException) -> None:
        def fct_stop(int_timeline: Any) -> Any:
            raise error

        monkeypatch.setitem(TABLES, "fct_stop", replace(TABLES["fct_stop"], function=fct_stop))

    return breaks


def test_a_file_that_turned_bad_leaves_its_last_good_rows(built: Path) -> None:
    path = built / "raw" / "stops.csv"
    path.write_text("")
    assert refusal(built).endswith("(the rows of its last good version stay)")
    assert availability(built) == RUNS
    path.write_text(STOPS)
    build(built)


def test_while_another_process_works_on_the_plant_a_build_is_refused_and_a_kpi_is_not(built: Path) -> None:
    with locked(load_plant(built)):
        message = refusal(built, code=4)
        assert availability(built) == RUNS
    assert message == (f"another process ({os.getpid()}) works on this plant ({built}); try again when it is done")
    build(built)


@pytest.mark.parametrize("error", [MemoryError("no memory"), KeyboardInterrupt()], ids=["crash", "ctrl-c"])
def test_a_build_that_breaks_off_leaves_the_last_good_one(
    built: Path, broken_table: Callable[[BaseException], None], monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    before = (built / "state" / "plant.duckdb").read_bytes()
    broken_table(error)
    with pytest.raises((type(error), SystemExit)):
        _raising("build", "--plant", built)
    assert (built / "state" / "plant.duckdb").read_bytes() == before
    assert not (built / "state" / "building.duckdb").exists()
    assert availability(built) == RUNS
    monkeypatch.undo()
    build(built)
    assert availability(built) == RUNS


def _raising(*words: object) -> None:
    """Run a command; SystemExit when it ends with another code than 0."""
    if code := plantkpi(*words).code:
        raise SystemExit(code)


def test_a_killed_build_leaves_the_last_good_one(built: Path) -> None:
    building = built / "state" / "building.duckdb"
    # with --full it lasts for seconds
    command = [CONSOLE, "build", "--full", "--plant", built]
    run = subprocess.Popen(command, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    deadline = time.monotonic() + 60
    while not building.exists() and run.poll() is None and time.monotonic() < deadline:
        time.sleep(0.01)
    time.sleep(0.5)
    run.send_signal(signal.SIGKILL)
    assert run.wait() == -signal.SIGKILL
    assert building.exists()
    assert availability(built) == RUNS
    listed = ("audit", "--plant", built, "--format", "json")
    assert [run["status"] for run in plantkpi(*listed).rows if run["kind"] == "build"][:1] == ["started"]
    build(built)
    assert [run["status"] for run in plantkpi(*listed).rows if run["kind"] == "build"][:2] == ["ok", "started"]
    assert not building.exists()
    assert availability(built) == RUNS


def test_rubbish_in_the_place_of_a_half_built_file_does_no_harm(built: Path) -> None:
    (built / "state" / "building.duckdb").write_bytes(b"half a database")
    (built / "state" / "building.duckdb.wal").write_bytes(b"half a log")
    build(built)
    assert availability(built) == RUNS
    assert sorted(path.name for path in (built / "state").iterdir()) == [
        "audit.duckdb",
        "lock",
        "plant.duckdb",
        "raw",
    ]


def test_a_plant_may_lie_in_a_folder_of_any_name(built: Path) -> None:
    folder = shutil.copytree(built, built.parent / """O'Hara's "Werk" %d; größer""")
    with (folder / "raw" / "stops.csv").open("a") as stops:
        stops.write("\n")
    for _ in range(2):
        build(folder)
    assert availability(folder) == RUNS


@pytest.mark.parametrize("damage", [b"", b"no database"])
def test_a_damaged_database_is_reported_and_the_next_build_makes_it_again(built: Path, damage: bytes) -> None:
    database = built / "state" / "plant.duckdb"
    database.write_bytes(damage or database.read_bytes()[:100_000])
    said = refused(plantkpi("kpi", "availability", "--plant", built), code=4)
    assert f"{database} cannot be read: " in said
    assert f"`plantkpi build --plant {built}` rebuilds it" in said
    build(built)
    assert availability(built) == RUNS


def of_zeros(content: bytes) -> bytes:
    """The same, but for what is behind its heads: a checksum tells."""
    return content[: 3 * 4096] + bytes(len(content) - 3 * 4096)


@pytest.mark.parametrize("damaged", [lambda _: b"", lambda _: b"no database", of_zeros], ids=["empty", "text", "zeros"])
def test_a_damaged_audit_is_reported(built: Path, damaged: Callable[[bytes], bytes]) -> None:
    audit = built / "state" / "audit.duckdb"
    audit.write_bytes(damaged(audit.read_bytes()))
    for words in (["audit"], ["build"], ["build", "--known-at", "2099-01-01"]):
        said = refused(plantkpi(*words, "--plant", built), code=4)
        assert f"{audit} cannot be read: " in said
        assert "delete it, and all files are read again" in said
    audit.unlink()
    build(built)
    assert availability(built) == RUNS


def test_a_database_that_another_program_writes_to_is_reported(built: Path) -> None:
    database = built / "state" / "plant.duckdb"
    code = f"import duckdb, sys; held = duckdb.connect({str(database)!r}); print('held', flush=True); sys.stdin.read()"
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        for words in (["kpi", "availability"], ["build"]):
            told = plantkpi(*words, "--plant", built)
            assert told.code == 4
            assert f"{database}: another program has it open for writing; close it there" in told.err
        other.communicate(b"")
    build(built)
    assert availability(built) == RUNS


def test_two_builds_at_once_one_of_them_is_refused(built: Path) -> None:
    runs = [subprocess.Popen([CONSOLE, "build", "--plant", built], stderr=subprocess.PIPE, text=True) for _ in range(2)]
    told = [run.communicate()[1] for run in runs]
    assert sorted(run.returncode for run in runs) in ([0, 4], [0, 0])
    for run, text in zip(runs, told, strict=True):
        assert "Traceback" not in text
        assert ("another process (" in text) == (run.returncode == 4)
    assert availability(built) == RUNS
