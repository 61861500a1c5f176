"""Charts and capability beside the twin, on seeded data with ties, equal values, single values and unknowns."""

import random
from functools import partial

import pyarrow as pa
import pytest

from plantkpi.catalog.registry import ANALYSES, KPIS, TABLES, load
from plantkpi.marts.fct_inspection import fct_inspection
from plantkpi.marts.fct_measurement import fct_measurement
from plantkpi.marts.fct_subgroup import fct_subgroup
from tests.oracle import spc_reference as reference
from tests.oracle.seeds import seeds
from tests.tables import Tables

load()
SEEDS = seeds(12)


@pytest.fixture(scope="module")
def con():
    return Tables()


def rows_of(con, table, rows):
    """Rows of an input as a table; columns that a row does not name are NULL."""
    full = [{"source_file": "f", "source_row": n, **row} for n, row in enumerate(rows, 1)]
    schema = TABLES[table].schema().to_pyarrow()
    return con.store(f"h_{table}", pa.Table.from_pylist(full, schema=schema))


def days(con):
    return con.store("h_int_day", TABLES["int_day"].schema().to_pyarrow().empty_table())


def measured(con, rows):
    """fct_measurement and fct_subgroup of the rows, stored."""
    staged = rows_of(con, "stg_measurement", rows)
    queries = {
        "fct_measurement": partial(fct_measurement, staged, days(con)),
        "fct_subgroup": partial(fct_subgroup, staged),
    }
    return {name: con.make(f"h_{name}", query) for name, query in queries.items()}


def rows_of_analysis(con, name, tables, **settings):
    found = ANALYSES[name]
    return con.read(partial(found.function, *[tables[i] for i in found.inputs], **settings))


def of_whole(mart, kpis, conventions):
    return mart.aggregate(**{kpi.name: kpi(mart, **chosen) for kpi, chosen in zip(kpis, conventions, strict=True)})


def of_stream(rows, **keys):
    return [row for row in rows if all(row[k] == v for k, v in keys.items())]


def same(found, expected, where):
    if expected is None or isinstance(expected, bool):
        assert found is expected, where
    else:
        assert found == pytest.approx(expected, rel=1e-9, abs=1e-9), where


def stream(dice, length):
    """Values with a scale of their own: noise, few different ones (ties), equal ones, far from 0."""
    kind = dice.choice(["noise", "ties", "equal", "far"])
    middle, scale = (1e6, 1e-3) if kind == "far" else (dice.uniform(-5, 5), dice.choice([0.1, 1.0, 100.0]))
    if kind == "equal":
        return [middle] * length
    noise = [dice.gauss(0, 1) + (1.5 if n > length // 2 else 0) for n in range(length)]
    return [middle + scale * (round(x) if kind == "ties" else x) for x in noise]


def streams(dice):
    """Values by (characteristic, product, machine); a product or machine may be unknown."""
    keys = [("a", None, None), ("a", "p", None), ("a", "p", "m"), ("b", "p", "m")]
    return {key: stream(dice, dice.choice([1, 2, 30, 60])) for key in keys}


def sampled(found, dice):
    """The streams as rows in any order."""
    rows = [
        {"characteristic": c, "product_id": p, "machine_id": m, "sample_no": 3 * n, "value": v}
        for (c, p, m), values in found.items()
        for n, v in enumerate(values)
    ]
    dice.shuffle(rows)
    return rows


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("first", [None, 10])
def test_individuals(con, seed, first):
    dice = random.Random(seed)
    found = streams(dice)
    rows = rows_of_analysis(con, "individuals_chart", measured(con, sampled(found, dice)), phase_one=first)
    assert len(rows) == sum(map(len, found.values()))
    for (c, p, m), values in found.items():
        own = of_stream(rows, characteristic=c, product_id=p, machine_id=m)
        assert [row["point_no"] for row in own] == list(range(1, len(values) + 1))
        expected = reference.individuals(values, first)
        for row, x, moved in zip(own, values, reference.moving_ranges(values), strict=True):
            same(row["value"], x, row)
            same(row["moving_range"], moved, row)
            for name, value in expected.items():
                same(row[name], value, (name, row))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("chart", "kind", "column"), [("xbar_r_chart", "range", "subgroup_range"),
                                                       ("xbar_s_chart", "sd", "subgroup_sd")])  # fmt: skip
def test_subgroups(con, seed, chart, kind, column):
    dice = random.Random(seed)
    first = dice.choice([None, 3])
    sizes = [dice.choice([4, 4, 1, 2, 3]) if seed % 2 else 4 for _ in range(8)]
    values = stream(dice, sum(sizes))
    groups, rows = [], []
    for number, size in enumerate(sizes):
        groups.append([values.pop() for _ in range(size)])
        rows += [{"characteristic": "a", "subgroup_no": 10 * number, "value": v} for v in groups[-1]]
    rows = [row | {"sample_no": n} for n, row in enumerate(rows)]
    rows += [{"characteristic": "a", "sample_no": 1000 + n, "value": 0.0} for n in range(3)]
    found = rows_of_analysis(con, chart, measured(con, rows), phase_one=first)
    for row, expected in zip(found, reference.subgroups(groups, kind, first), strict=True):
        for name, value in expected.items():
            same(row[name.replace("spread", column)], value, (name, row))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("kind", ["p", "np", "c", "u"])
def test_counts(con, seed, kind):
    dice = random.Random(seed)
    size, first = dice.choice([None, 50]), dice.choice([None, 8])
    points = []
    for _ in range(25):
        n = size or dice.choice([0, 1, 20, 80])
        points.append((dice.choice([None, 0, n // 5, n // 9]), n))
    counted = "defective_qty" if kind in ("p", "np") else "defect_qty"
    rows = [{"sample_no": n, "inspected_qty": s, counted: d} for n, (d, s) in enumerate(points)]
    dice.shuffle(rows)
    staged = rows_of(con, "stg_inspection", rows)
    found = rows_of_analysis(
        con, f"{kind}_chart", {"fct_inspection": fct_inspection(staged, days(con))}, phase_one=first
    )
    for row, expected in zip(found, reference.attribute(kind, points, first), strict=True):
        for name, value in expected.items():
            same(row[name], value, (name, row))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("rules", "run"), [("western_electric", 8), ("nelson", 9)])
@pytest.mark.parametrize("marking", ["reacting", "window"])
def test_rules(con, seed, rules, run, marking):
    """Values on a grid of half sigmas, so that many lie on a line; two streams, the borders of which no run crosses."""
    dice = random.Random(seed)
    found = {}
    for machine in ("m1", "m2"):
        shift = dice.choice([0, 0.5, 1.5])
        values = [round(2 * (dice.gauss(0, 1.1) + shift)) / 2 for _ in range(80)]
        values += [0.25 * (-1) ** n for n in range(20)] + [0.5 * n for n in range(9)]
        found["a", None, machine] = values
    settings = {"rules": rules, "marking": marking, "target": 0.0, "sigma": 1.0}
    rows = rows_of_analysis(con, "individuals_chart", measured(con, sampled(found, dice)), **settings)
    for (_, _, machine), values in found.items():
        own = of_stream(rows, machine_id=machine)
        expected = reference.run_rules(values, 0.0, 1.0, -3.0, 3.0, run=run, window=marking == "window")
        for row, flags in zip(own, expected, strict=True):
            told = {name: row[name] for name in flags if name in row}
            assert told == {name: flags[name] for name in told}, row
            assert row["is_signal"] == any(told.values())


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("smoothing", [0.05, 0.3, 0.9, 1.0])
def test_ewma_is_the_recursion(con, seed, smoothing):
    dice = random.Random(seed)
    values = stream(dice, 1500)
    rows = rows_of_analysis(
        con, "ewma_chart", measured(con, sampled({("a", None, None): values}, dice)), smoothing=smoothing, start=3.0
    )
    expected = reference.ewma(values, smoothing, 3.0)
    assert [row["ewma"] for row in rows] == pytest.approx(expected, rel=1e-12, abs=1e-9)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("head_start", [0.0, 0.5])
def test_cusum_is_the_recursion(con, seed, head_start):
    dice = random.Random(seed)
    values = stream(dice, 1500)
    settings = {"target": values[0], "k": 0.25, "h": 4.0, "unit": "absolute", "head_start": head_start}
    rows = rows_of_analysis(con, "cusum_chart", measured(con, sampled({("a", None, None): values}, dice)), **settings)
    expected = reference.cusum(values, values[0], 0.25, head_start * 4)
    scale = max(1.0, max(abs(v) for pair in expected for v in pair))
    assert [(row["cusum_up"], row["cusum_down"]) for row in rows] == [
        pytest.approx(pair, abs=1e-9 * scale) for pair in expected
    ]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("within_sigma", ["range", "sd", "pooled", "moving_range"])
def test_capability(con, seed, within_sigma):
    """Two machines make one characteristic, one in subgroups and one not, with limits that may lack a side."""
    dice = random.Random(seed)
    lower, upper, target = dice.choice([(-4.0, 4.0, 0.5), (None, 4.0, 0.5), (-4.0, None, None), (None, None, None)])
    own, rows = [], []
    for machine in ("m1", "m2"):
        values = stream(dice, dice.choice([1, 2, 12, 25]))
        numbers = [n // 3 if machine == "m1" and n < 20 else None for n in range(len(values))]
        own.append(list(zip(numbers, values, strict=True)))
        rows += [
            {"characteristic": "a", "machine_id": machine, "sample_no": n, "subgroup_no": g, "value": v,
             "lower_limit": lower, "upper_limit": upper, "target_value": target}
            for n, (g, v) in enumerate(own[-1])
        ]  # fmt: skip
    mart = measured(con, rows)["fct_measurement"]
    expected = reference.capability(own, lower, upper, target, within_sigma)
    told = {name: {"within_sigma": within_sigma} if KPIS[name].conventions else {} for name in expected}
    (values,) = con.read(partial(of_whole, mart, [KPIS[name] for name in expected], list(told.values())))
    for name, value in expected.items():
        if value is None:
            assert values[name] is None, name
        else:
            assert values[name] == pytest.approx(value, rel=1e-6, abs=1e-9), name
