"""Every rule of every contract catches its mutant: a rule that cannot fire is a bug."""

from collections.abc import Callable
from uuid import uuid4

import ibis
import ibis.expr.operations as ops
import ibis.expr.types as ir
import pyarrow as pa
import pytest

from plantkpi.catalog.registry import TABLES
from plantkpi.contracts.contract import enforce, rules_of
from plantkpi.contracts.reconciliation import RECONCILIATIONS, enforce_reconciliations
from plantkpi.errors import ContractError
from plantkpi.ingest.received import input_names
from plantkpi.portable import add_up
from tests.contracts.mutants import (
    CONTRACTS,
    ENTAILED,
    MUTANTS,
    SET_MUTANTS,
    SOUND,
    Mutation,
    Row,
    mutant,
    valid_rows,
    with_row,
)
from tests.contracts.valid_plant import CALENDAR_SETTINGS, valid_plant
from tests.plants import BuiltPlant, at

RULES = [
    pytest.param(table, rule, id=f"{table}-{rule}") for table, schema in CONTRACTS.items() for rule in rules_of(schema)
]
KEYED = [table for table, schema in CONTRACTS.items() if schema.unique]


def broken_rules(table: ir.Table, name: str) -> set[str]:
    """Every rule that some row breaks."""
    counts = {rule: add_up((~holds(table)).ifelse(1, 0)) for rule, (holds, _) in rules_of(CONTRACTS[name]).items()}
    return {rule for rule, count in table.aggregate(**counts).to_pyarrow().to_pylist()[0].items() if count}


@pytest.mark.parametrize("table", CONTRACTS)
def test_a_sound_table_has_rows_and_passes(table: str) -> None:
    rows = ibis.memtable(valid_rows(table))
    assert len(valid_rows(table)) > 0
    assert enforce(rows, CONTRACTS[table]) is rows


@pytest.mark.parametrize(("table", "rule"), RULES)
def test_a_broken_rule_is_named(table: str, rule: str) -> None:
    change = mutant(table, rule)
    assert change is not None, f"{table} has the rule {rule}, for which mutants.py has no mutant"
    rows = with_row(table, change)
    assert broken_rules(rows, table) == {rule} | ENTAILED.get((table, rule), set())
    with pytest.raises(ContractError, match=rf"^{table} breaks the rule {rule} \(.+\) in 1 rows:\n  {{"):
        enforce(rows, CONTRACTS[table])


def test_every_mutant_is_of_a_rule() -> None:
    rules = {(table, rule) for table, schema in CONTRACTS.items() for rule in rules_of(schema)}
    written = {(table, rule) for table, mutants in MUTANTS.items() for rule in mutants}
    assert (written | set(ENTAILED)) - rules == set()


@pytest.mark.parametrize("table", CONTRACTS)
def test_no_two_rules_of_a_contract_share_a_name(table: str) -> None:
    schema = CONTRACTS[table]
    names = [rule.name for rule in schema.rules] + [f"{n}_missing" for n, c in schema.columns.items() if not c.nullable]
    assert sorted(names) == sorted(set(names)) == sorted(rules_of(schema))


@pytest.mark.parametrize("table", KEYED)
def test_a_repeated_key_is_refused(table: str) -> None:
    key = ", ".join(CONTRACTS[table].unique)
    twice = pa.concat_tables([valid_rows(table), valid_rows(table).slice(0, 1)])
    with pytest.raises(
        ContractError, match=rf"^{table} breaks the rule key_repeated \({key} is not unique\) in 1 rows:\n  {{"
    ):
        enforce(ibis.memtable(twice), CONTRACTS[table])


@pytest.mark.parametrize("table", CONTRACTS)
def test_a_column_of_another_type_is_refused(table: str) -> None:
    rows = ibis.memtable(valid_rows(table))
    for column, promised in CONTRACTS[table].columns.items():
        other = ibis.null("int64" if promised.dtype.is_string() else "string")
        with pytest.raises(ContractError, match=rf"^{table} has other columns than its contract:\n  {column}: dtype"):
            enforce(rows.mutate(**{column: other}), CONTRACTS[table])


@pytest.mark.parametrize("table", CONTRACTS)
def test_a_missing_column_is_refused(table: str) -> None:
    rows = ibis.memtable(valid_rows(table))
    for column in CONTRACTS[table].columns:
        with pytest.raises(
            ContractError, match=rf"^{table} has other columns than its contract:\n  .+: column_in_dataframe$"
        ):
            enforce(rows.drop(column), CONTRACTS[table])


@pytest.mark.parametrize("table", CONTRACTS)
def test_a_column_too_many_is_refused(table: str) -> None:
    rows = ibis.memtable(valid_rows(table)).mutate(surplus=ibis.literal(1))
    with pytest.raises(ContractError, match=rf"^{table} has other columns than its contract:\n  .+: column_in_schema$"):
        enforce(rows, CONTRACTS[table])


def test_a_missing_column_is_named() -> None:
    rows = ibis.memtable(valid_rows("fct_life")).drop("is_failed")
    with pytest.raises(ContractError, match=r"\n  is_failed: column_in_dataframe$"):
        enforce(rows, CONTRACTS["fct_life"])


def test_a_column_too_many_is_named() -> None:
    rows = ibis.memtable(valid_rows("fct_life")).mutate(surplus=ibis.literal(1))
    with pytest.raises(ContractError, match=r"\n  surplus: column_in_schema$"):
        enforce(rows, CONTRACTS["fct_life"])


# staging: a row that breaks a rule goes to quarantine, and no other

INPUTS = input_names()


def described_rules(name: str) -> set[str]:
    """Every rule that the input's function can write beside a row: literals that become `broken_rule`."""
    found = TABLES[f"stg_{name}"]
    unbound = {i: ibis.table(_schema(i), name=i) for i in found.inputs}
    projections = found.function(*unbound.values()).op().find(ops.Project)
    verdicts = [node.values["broken_rule"] for node in projections if "broken_rule" in node.values]
    options = [
        option
        for verdict in verdicts
        for option in ([verdict.true_expr] if isinstance(verdict, ops.IfElse) else getattr(verdict, "results", ()))
    ]
    return {option.value for option in options if isinstance(option, ops.Literal)}


def _schema(table: str) -> ibis.Schema:
    schema = TABLES[table.replace("received_", "stg_")].schema()
    return ibis.schema({**schema, "source_problem": "string"}) if table.startswith("received_") else schema


def faulty_rows(name: str) -> tuple[list[Row], dict[str, int | None]]:
    """Rows of an input, the sound ones first, then one for each rule; and the row number for each rule."""
    sound = [{"source_row": n, **row} for n, row in enumerate(SOUND[name], 1)]
    full = dict.fromkeys(CONTRACTS[f"stg_{name}"].columns) | {"source_file": name} | sound[0]
    changes = {
        **{rule: mutant(f"stg_{name}", rule) for rule in rules_of(CONTRACTS[f"stg_{name}"])},
        **{rule: set_mutant(name, rule) for rule in described_rules(name) if set_mutant(name, rule)},
    }
    broken = [change({**full, "source_row": n}) for n, change in enumerate(changes.values(), len(sound) + 1) if change]
    return [*sound, *broken], dict(zip(changes, [row["source_row"] for row in broken], strict=True))


def set_mutant(name: str, rule: str) -> Mutation | None:
    return SET_MUTANTS.get(f"{name}.{rule}") or SET_MUTANTS.get(rule)


@pytest.fixture(scope="module")
def faulty_plant() -> BuiltPlant:
    """The calendar plant with a row for each rule of each input."""
    return BuiltPlant({name: faulty_rows(name)[0] for name in INPUTS}, **CALENDAR_SETTINGS)


BROKEN_ROWS = [
    pytest.param(
        name,
        rule,
        id=f"{name}-{rule}",
    )
    for name in INPUTS
    for rule in sorted(described_rules(name))
]


@pytest.mark.parametrize(("name", "rule"), BROKEN_ROWS)
def test_a_row_that_breaks_a_rule_goes_to_quarantine(faulty_plant: BuiltPlant, name: str, rule: str) -> None:
    expected = faulty_rows(name)[1]
    assert rule in expected, f"the rule {rule} of {name} has no row that breaks it; add one to SET_MUTANTS"
    assert [row for told, row in faulty_plant.quarantine(name) if told == rule] == [expected[rule]]


@pytest.mark.parametrize("name", INPUTS)
def test_sound_rows_are_accepted(faulty_plant: BuiltPlant, name: str) -> None:
    own_calendar = [0, 0] if name == "shift" else []
    sound = [*own_calendar, *range(1, len(SOUND[name]) + 1)]
    assert sorted(row for (row,) in faulty_plant.rows(f"stg_{name}", "source_row")) == sound


@pytest.mark.parametrize("name", INPUTS)
def test_received_is_accepted_and_quarantined(faulty_plant: BuiltPlant, name: str) -> None:
    received = len(faulty_rows(name)[0]) + (2 if name == "shift" else 0)
    accepted, quarantined = len(faulty_plant.rows(f"stg_{name}")), len(faulty_plant.quarantine(name))
    assert faulty_plant.report.received[name] == received == accepted + quarantined
    assert sum(faulty_plant.report.quarantined[name].values()) == quarantined > 0


# ledgers: each notices a row that was changed, lost or made up


def ledger_tables(table: str, change: Callable[[list[Row]], list[Row]], plant: str = "calendar") -> dict[str, ir.Table]:
    """Tables of a sound plant, one of them with other rows."""
    tables = valid_plant(plant).tables
    rows = tables[table].order_by(list(CONTRACTS[table].unique)).to_pyarrow()
    changed = pa.Table.from_pylist(change(rows.to_pylist()), schema=rows.schema)
    return {**tables, table: valid_plant(plant).connection.create_table(f"changed_{uuid4().hex}", changed)}


def first(holds: Callable[[Row], bool], change: Mutation) -> Callable[[list[Row]], list[Row]]:
    """Change the first row of those that fit."""

    def changed(rows: list[Row]) -> list[Row]:
        chosen = next(n for n, row in enumerate(rows) if holds(row))
        return [change(row) if n == chosen else row for n, row in enumerate(rows)]

    return changed


def without(holds: Callable[[Row], bool]) -> Callable[[list[Row]], list[Row]]:
    """Leave out all rows that fit."""
    return lambda rows: [row for row in rows if not holds(row)]


def press(row: Row) -> bool:
    return row["machine_id"] == "press"


def o2(row: Row) -> bool:
    return row["order_id"] == "O2"


def failing(row: Row) -> bool:
    return row["machine_id"] == "press" and row["failure_count"] == 1


def shift_b(row: Row) -> bool:
    return press(row) and row["shift"] == "B"


TIMELINE, PARTS, FAILURES, STOPS = RECONCILIATIONS
CHANGES = [
    pytest.param(
        TIMELINE,
        "int_timeline",
        first(press, lambda r: r | {"duration_us": r["duration_us"] + 1}),
        id="a microsecond too many",
    ),
    pytest.param(TIMELINE, "int_timeline", lambda rows: rows[1:], id="a segment lost"),
    pytest.param(TIMELINE, "int_timeline", without(press), id="a machine lost from the timeline"),
    pytest.param(
        TIMELINE,
        "int_window",
        first(press, lambda r: r | {"end_at": at("23:00")}),
        id="a window longer than its segments",
    ),
    pytest.param(
        PARTS, "fct_production", first(o2, lambda r: r | {"total_qty": r["total_qty"] + 1}), id="a part too many"
    ),
    pytest.param(
        PARTS, "fct_production", first(o2, lambda r: r | {"scrap_qty": None}), id="scrap of a shift forgotten"
    ),
    pytest.param(PARTS, "fct_production", without(o2), id="a report lost"),
    pytest.param(
        PARTS,
        "fct_production",
        first(lambda r: r["order_id"] == "O3", lambda r: r | {"good_qty": 0}),
        id="zero for unknown",
    ),
    pytest.param(
        PARTS,
        "fct_production",
        lambda rows: [*rows, rows[0] | {"machine_id": "press", "order_no": 99, "total_qty": 5}],
        id="a report made up",
    ),
    pytest.param(
        FAILURES, "fct_production", first(failing, lambda r: r | {"failure_count": 2}), id="a failure too many"
    ),
    pytest.param(FAILURES, "fct_production", first(failing, lambda r: r | {"failure_count": 0}), id="a failure lost"),
    pytest.param(
        FAILURES,
        "fct_production",
        lambda rows: [r | {"failure_count": None} if press(r) else r for r in rows],
        id="failures of a machine unknown",
    ),
    pytest.param(
        FAILURES,
        "int_failure",
        lambda rows: [*rows, rows[0] | {"machine_id": "ghost"}],
        id="a failure of a machine without time",
    ),
    pytest.param(
        STOPS,
        "fct_stop",
        first(press, lambda r: r | {"in_plan_us": r["in_plan_us"] - 1}),
        id="a microsecond of a stop lost",
    ),
    pytest.param(STOPS, "fct_stop", without(lambda r: r["part_no"] == 2), id="stops that end with their shift"),
    pytest.param(
        STOPS,
        "fct_stop",
        first(lambda r: shift_b(r) and r["order_id"] == "O2", lambda r: r | {"order_no": r["order_no"] + 1}),
        id="a stop of another report",
    ),
    pytest.param(
        STOPS,
        "fct_stop",
        first(shift_b, lambda r: r | {"business_date": at("+1 00:00").date()}),
        id="a stop of another day",
    ),
    pytest.param(
        STOPS,
        "fct_production",
        first(shift_b, lambda r: r | {"failure_us": r["failure_us"] - 1, "setup_us": r["setup_us"] + 1}),
        id="a microsecond of another state",
    ),
]


@pytest.mark.parametrize(("ledger", "table", "change"), CHANGES)
def test_a_ledger_that_does_not_close_is_named(
    ledger: str, table: str, change: Callable[[list[Row]], list[Row]]
) -> None:
    with pytest.raises(ContractError, match=f"^{ledger}:\n  {{"):
        enforce_reconciliations(ledger_tables(table, change))


def test_stops_of_known_length_take_no_more_than_they_claim() -> None:
    too_long = first(lambda r: r["order_id"] == "B1", lambda r: r | {"stopped_us": r["stopped_us"] + 1})
    with pytest.raises(ContractError, match=f"^{STOPS}:\n  {{"):
        enforce_reconciliations(ledger_tables("fct_production", too_long, "orders"))


def test_ledgers_of_a_sound_plant_close() -> None:
    enforce_reconciliations(ledger_tables("fct_production", lambda rows: rows))


def test_every_ledger_has_a_mutant() -> None:
    assert {change.values[0] for change in CHANGES} == set(RECONCILIATIONS)
