"""Each hazard is found where it is, and not where it only looks like one. That the tree is clean is `make lint`."""

import ast
from pathlib import Path

import pytest

from tests.lint.code import Code, nullable_columns
from tests.lint.hazards import HAZARDS
from tests.lint.travels import LAYERS, findings, main

EXAMPLES = [
    ("bare-division", "x = t.good_qty / t.total_qty", "x = ratio(t.good_qty, t.total_qty)"),
    ("bare-division", "x = t.good_qty / 60", "x = US_PER_HOUR / 60"),
    ("bare-division", "x = t.a.div(t.b)", "x = Path(folder) / 'plant.toml'"),
    ("bare-division", "x /= t.total_qty", "x = f'{lost / US_PER_MINUTE} minutes'"),
    ("whole-division", "x = t.piece_no // 2", "x = floor_divide(t.piece_no, ibis.literal(2))"),
    ("whole-division", "x = t.a.floordiv(2)", "x = len(STATES) // 2"),
    ("instant-difference", "x = t.end_at - t.start_at", "x = microseconds(t.start_at, t.end_at)"),
    ("instant-difference", "x = t['end_at'].max() - latest(t.start_at, t.at)", "x = t.end_us - t.start_us"),
    ("instant-difference", "x = t.end_at.sub(t.start_at)", "x = t.start_at - ibis.interval(days=1)"),
    ("delta", "x = t.end_at.delta(t.start_at, unit='hour')", "delta(t.end_at)"),
    ("interval-of-column", "x = t.start_at + ibis.interval(seconds=t.length_s)", "x = ibis.interval(seconds=60)"),
    ("interval-of-column", "x = t.start_at + t.length_s.as_interval('s')", "x = ibis.interval(1, 'D')"),
    (
        "range-over-instants",
        "hour = ibis.interval(hours=1)\nw = ibis.range_window(order_by='at', preceding=hour, following=0)",
        "w = ibis.range_window(order_by='at_us', preceding=3_600_000_000, following=0)",
    ),
    ("first-last", "x = t.reason.last(order_by='start_at')", "first = days[0]"),
    (
        "first-last",
        "x = t.reason.first().over(order_by='start_at')",
        "x = t.start_at.min().over(group_by='machine_id')",
    ),
    ("unordered-window", "x = ibis.row_number()", "x = ibis.row_number().over(order_by='start_at')"),
    (
        "unordered-window",
        "x = t.age_us.lag().over(group_by='machine_id')",
        "x = t.age_us.max().over(group_by='machine_id')",
    ),
    (
        "unordered-window",
        "x = ibis.rank().over(ibis.window(group_by='a'))",
        "x = ibis.rank().over(ibis.window(order_by='a'))",
    ),
    (
        "unordered-window",
        "def f(t):\n    w = ibis.window(group_by='machine_id')\n    return ibis.row_number().over(w) + 1",
        "def f(t):\n    w = ibis.window(group_by='order_id', order_by='at')\n    return ibis.row_number().over(w) + 1",
    ),
    ("unordered-window", "w = ibis.rows_window(preceding=3)", "w = ibis.rows_window(order_by='cycle', preceding=3)"),
    ("unordered-window", "w = ibis.window(order_by=[], following=0)", "w = ibis.window(order_by=['at'], following=0)"),
    ("unordered-window", "x = t.made_qty.cumsum()", "x = t.made_qty.cumsum(order_by='start_at')"),
    (
        "nullable-order",
        "C = {'reason': 'text?'}\nw = ibis.window(order_by='reason')",
        "C = {'reason': 'text'}\nw = ibis.window(order_by='reason')",
    ),
    (
        "nullable-order",
        "C = {'end_at': 'instant?'}\nkeys = [t.start_at, ibis.desc(t.end_at)]\nx = t.a.max().over(order_by=keys)",
        "C = {'end_at': 'instant?'}\nD = {'end_at': 'instant'}\nx = t.a.max().over(order_by=[ibis.desc(t.end_at)])",
    ),
    (
        "nullable-order",
        "C = {'reason': 'text?'}\nw = ibis.rows_window(order_by=['at', t['reason']], preceding=1)",
        "C = {'reason': 'text?'}\nw = ibis.rows_window(order_by=['at', t.reason.coalesce('')], preceding=1)",
    ),
    ("quantile", "x = t.lead_cycles.median()", "x = t.median"),
    ("quantile", "x = t.lead_cycles.approx_quantile(0.9)", "x = exact_quantile(t, 'a', 0.9, by=['b'], ties=['c'])"),
    ("now", "x = ibis.now()", "x = ibis.literal(as_of, type=UTC)"),
    ("now", "x = date.today()", "now = ibis.coalesce(as_of, t.last_at)"),
    ("instant-type", "x = t.a.cast('timestamp')", "x = t.a.cast(UTC)"),
    ("instant-type", "x = t.a.cast(\"timestamp('Europe/Berlin')\")", "x = t.timestamps"),
    ("instant-type", "x = ibis.timestamp('9999-01-01')", "x = ibis.literal(forever, type=UTC)"),
    ("instant-type", "x = dt.Timestamp(timezone='UTC')", "x = pa.timestamp('us', tz='UTC')"),
    ("wall-clock", "x = t.start_at.date()", "x = moment.astimezone(zone).date()"),
    ("wall-clock", "x = t.start_at.truncate('D')", "x = t.shift_date"),
    ("wall-clock", "x = t.start_at.cast('date')", "x = t.valid_from.cast('string')"),
    ("week", "x = t.shift_date.truncate('W')", "x = t.iso_week"),
    ("week", "x = t.shift_date.day_of_week()", "x = t.weekday"),
    ("epoch", "x = t.start_at.epoch_seconds()", "x = microseconds(start, t.start_at)"),
    ("as-timestamp", "x = t.at_us.as_timestamp('us')", "x = t.start_at"),
    ("wide-sum", "x = t.good_qty.sum()", "x = add_up(t.good_qty)"),
    ("wide-sum", "x = t.good_qty.sum().cast('int64')", "x = int64(t.good_qty.sum())"),
    ("wide-sum", "x = t.good_qty.sum().over(w)", "x = t.good_qty.sum().over(w) == 3"),
    ("wide-sum", "x = ratio(rows.agg(n=lambda t: t.a.sum()).n, b)", "x = ratio(t.a.sum() - 1, b)"),
    ("wide-sum", "x = int64(t.a).sum()", "x = sum(t.values(), start=zero)"),
    ("wide-sum", "x = t.value.sum()", "x = in_order(t.value.sum(), ['unit_id'], ['cycle'])"),
    ("cast-rounds", "x = (t.minutes * 0.5).cast('int64')", "x = (t.minutes * 0.5).floor().cast('int64')"),
    (
        "cast-rounds",
        "x = ratio(t.a, t.b).cast(dt.int64)",
        "x = (ibis.row_number().over(order_by='a') + 1).cast('int64')",
    ),
    (
        "cast-rounds",
        "def f(t):\n    x = -t.a.sqrt()\n    return x.cast('int32')",
        "x = (t.a > 0.5).ifelse(1, 0).cast('int64')",
    ),
    ("cast-rounds", "x = t.a.cast('float64').max().cast('int64')", "x = ratio(t.a, t.b).cast('float64')"),
    ("round", "x = t.minutes.round()", "x = (t.minutes + 0.5).floor()"),
    ("least-greatest", "x = ibis.least(t.end_at, t.window_end_at)", "x = earliest(t.end_at, t.window_end_at)"),
    ("mean", "x = t.value.mean()", "x = in_order(t.value.mean(), ['unit_id'], ['cycle'])"),
    ("correlation", "x = t.a.corr(t.b)", "x = t.a.corr(t.b, how='pop')"),
    ("not-finite", "x = t.value.isinf()", "x = is_measurable(t.value)"),
    ("not-finite", "x = t.value.isnan()", "x = is_known(t.value)"),
    ("hash", "x = t.machine_id.hash()", "x = t.machine_id + '-' + t.order_id"),
    ("asof-join", "x = a.asof_join(b, 'at')", "x = a.left_join(b, 'at')"),
    ("range", "x = ibis.range(start, end, step)", "x = [f for f in range(1, 13)]"),
    ("memtable", "x = ibis.memtable(rows)", "x = int_day"),
    ("try-cast", "x = t.text.try_cast('float64')", "x = t.number.cast('float64')"),
    ("drop-several", "x = t.drop('a', 'b')", "x = t.drop('a').drop('b')"),
    ("drop-several", "x = t.drop(*names)", "x = without(t, *names)"),
    ("to-sql", "x = ibis.to_sql(t, dialect='pyspark')", "x = to_sql(t, 'pyspark')"),
    ("pandera-in-vain", "x = Column(dt.int64, unique=True)", "x = DataFrameSchema(typed, unique=['a'])"),
    ("pandera-in-vain", "x = Check(holds, element_wise=True)", "x = Check(holds, n_failure_cases=5)"),
    ("capitals", "C = {'machineID': 'text'}", "C = {'Machine failure': 'failure'}"),
    ("capitals", "x = t.select(machineId=t.machine_id)", "x = t.select(machine_id='machineID')"),
]


def found(text: str) -> list[tuple[int, str]]:
    """Line and name of everything that is found in a module of its own."""
    return [(f.line, f.name) for f in findings(Code(text, nullable_columns([ast.parse(text)])))]


@pytest.mark.parametrize(("hazard", "wrong"), [(hazard, wrong) for hazard, wrong, _ in EXAMPLES])
def test_a_hazard_is_found(hazard: str, wrong: str) -> None:
    assert {name for _, name in found(wrong)} >= {hazard}


@pytest.mark.parametrize("right", [right for _, _, right in EXAMPLES])
def test_its_harmless_twin_is_not(right: str) -> None:
    assert found(right) == []


def test_every_hazard_has_an_example() -> None:
    assert [hazard.name for hazard in HAZARDS] == list(dict.fromkeys(name for name, _, _ in EXAMPLES))


def test_a_marker_with_a_reason_allows_its_line() -> None:
    text = "x = t.a.median()  # travels: only ever shown on DuckDB\ny = t.b.median()"
    assert found(text) == [(2, "quantile")]


def test_a_marker_without_a_reason_allows_nothing() -> None:
    assert found("x = t.a.median()  # travels:") == [(1, "marker-without-reason"), (1, "quantile")]


def test_a_marker_that_allows_nothing_is_found() -> None:
    assert found("x = add_up(t.a)  # travels: it was a sum once") == [(1, "unused-marker")]


def test_a_marker_in_a_text_is_none() -> None:
    assert found("x = t.a.median(), '# travels: no'") == [(1, "quantile")]


def test_the_line_of_a_chain_is_that_of_the_method() -> None:
    assert found("x = (\n    t.a\n    .median()  # travels: DuckDB only\n)") == []


def test_a_name_means_what_its_function_gave_it() -> None:
    ordered = "def g(t):\n    w = ibis.window(group_by='a', order_by='b')\n    return ibis.rank().over(w)\n"
    unordered = ordered.replace("g(t)", "f(t)").replace(", order_by='b'", "")
    assert found(ordered + unordered) == [(6, "unordered-window")]


def tree(root: Path, mart: str) -> Path:
    """A project with a harmless module in every layer, and this mart."""
    for layer in LAYERS:
        path = root / layer.replace("*", "some")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("import ibis\n")
    (root / "src/plantkpi/marts/fct_new.py").write_text(mart)
    return root


def test_a_project_that_travels(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(tree(tmp_path, "import ibis\nx = 1\n")) == 0
    assert capsys.readouterr().out == f"{len(LAYERS) + 1} modules travel\n"


def test_a_project_that_does_not(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(tree(tmp_path, "import ibis\n\nx = t.a.round()\n")) == 1
    first, last = capsys.readouterr().out.splitlines()
    assert first == (
        "src/plantkpi/marts/fct_new.py:3 round: half goes away from zero on some engines and to even on others; "
        "write (x + 0.5).floor(), or integers"
    )
    assert last == f"1 hazards in {len(LAYERS) + 1} modules"


def test_contracts_of_other_modules_count(tmp_path: Path) -> None:
    root = tree(tmp_path, "import ibis\nw = ibis.window(order_by='reason')\n")
    assert main(root) == 0
    (root / "src/plantkpi/staging/some.py").write_text("import ibis\nSTOP = {'reason': 'text?'}\n")
    assert main(root) == 1


def test_python_without_ibis_is_left_alone(tmp_path: Path) -> None:
    assert main(tree(tmp_path, "from datetime import date\nx = date.today()\n")) == 0


def test_a_layer_that_is_gone_is_told(tmp_path: Path) -> None:
    root = tree(tmp_path, "import ibis\n")
    (root / "src/plantkpi/query/filters.py").unlink()
    with pytest.raises(FileNotFoundError, match=r"src/plantkpi/query/filters\.py matches no module"):
        main(root)
