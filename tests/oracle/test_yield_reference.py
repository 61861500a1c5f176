"""Yields beside the twin, on seeded data with unknown counts, zeros and steps of which nothing is known."""

import random

import ibis
import pyarrow as pa
import pytest

from plantkpi.analyses.route_yield import rolled_throughput_yield, route_yield
from plantkpi.catalog.registry import KPIS, TABLES, load
from plantkpi.portable import normal_quantile
from tests.oracle import yield_reference as reference
from tests.oracle.seeds import seeds

load()


@pytest.fixture(scope="module")
def con():
    connection = ibis.duckdb.connect(threads=1)
    yield connection
    connection.disconnect()


def mart(con, name, rows):
    schema = TABLES[name].schema().to_pyarrow()
    return con.create_table(f"given_{name}", pa.Table.from_pylist(rows, schema=schema), overwrite=True)


def close(found, expected):
    return found is None if expected is None else found == pytest.approx(expected, rel=1e-12, abs=1e-300)


@pytest.mark.parametrize("seed", seeds(25))
@pytest.mark.parametrize("source", ["first_pass", "good", "right_first_time", "inspection"])
def test_routes(con, seed, source):
    dice = random.Random(seed)
    names = {"good": ("total_qty", "good_qty"), "right_first_time": ("total_qty", "good_qty")}
    entered, right = names.get(source, ("inspected_qty", "first_pass_qty"))
    rows, given = [], []
    for _ in range(dice.choice([0, 1, 30])):
        units = dice.choice([0, 1, 50, 1000])
        good = dice.choice([None, 0, *[dice.randint(0, units)] * 20])
        row = (dice.choice(["p", "p", "q", None]), dice.choice([10, 20, 30, 40, None]), units, good)
        rows.append(row)
        more = {}
        if source == "right_first_time":
            scrap = None if good is None else dice.randint(0, units - good)
            more = {"scrap_qty": scrap, "rework_qty": None if good is None else units - good - scrap}
        given.append({"product_id": row[0], "operation_no": row[1], entered: units, right: good, **more})
    production = mart(con, "fct_production", given if source != "inspection" else [])
    inspection = mart(con, "fct_inspection", given if source == "inspection" else [])
    expected = reference.route(rows)
    found = route_yield(production, inspection, yield_from=source).to_pyarrow().to_pylist()
    assert len(found) == sum(map(len, expected.values()))
    for product, steps in expected.items():
        own = [row for row in found if row["product_id"] == product]
        for number, (row, step) in enumerate(zip(own, steps, strict=True), 1):
            told = (row["operation_no"], row["entered_qty"], row["right_qty"])
            assert (row["step_no"], row["step_count"], *told) == (number, len(steps), *step[:3])
            assert close(row["step_yield"], step[3])
            assert close(row["rolled_yield"], step[4]), (row, step)
    routes = rolled_throughput_yield(production, inspection, yield_from=source).to_pyarrow().to_pylist()
    assert {row["product_id"] for row in routes} == set(expected)
    for row in routes:
        steps = expected[row["product_id"]]
        for name, value in reference.whole(steps).items():
            assert close(row[name], value), (name, row)
        assert (row["first_step_qty"], row["last_step_qty"]) == (steps[0][1], steps[-1][2])


@pytest.mark.parametrize("seed", seeds(25))
@pytest.mark.parametrize("shift", ["1.5", "0"])
def test_kpis_of_inspections(con, seed, shift):
    dice = random.Random(seed)
    rows = []
    for _ in range(dice.choice([1, 5])):
        units = dice.choice([0, 1, 40])
        defective = dice.choice([None, 0, units // 3]) if seed % 2 else units // 4
        places = dice.choice([None, 1, 7]) if seed % 3 else 3
        rows.append(
            {
                "inspected_qty": units,
                "defective_qty": defective,
                "defect_qty": dice.choice([None, 0, 2 * units]) if seed % 5 else units // 2,
                "first_pass_qty": dice.choice([None, units]) if seed % 2 else units // 2,
                "opportunities_per_unit": places,
                "opportunity_qty": None if places is None else units * places,
            }
        )
    table = mart(con, "fct_inspection", rows)
    expected = reference.inspected(rows, float(shift))
    told = {name: {"sigma_shift": shift} if name == "sigma_level" else {} for name in expected}
    found = table.aggregate(**{name: KPIS[name](table, **told[name]) for name in expected}).to_pyarrow().to_pylist()[0]
    for name, value in expected.items():
        assert close(found[name], value), name


def test_the_normal_quantile_is_that_of_scipy(con):
    from scipy import special

    shares = [10.0**-n for n in (300, 100, 30, 16, 12, 9, 6, 4, 3)] + [n / 1000 for n in range(1, 1000)]
    shares += [0.075, 0.925, 0.5, 1 - 1e-12, 0.4999999, 0.07499999]
    outside = [0.0, 1.0, -0.1, 1.5, None]
    table = con.create_table("shares", pa.table({"p": pa.array([*shares, *outside], pa.float64())}), overwrite=True)
    found = table.select(p=table.p, z=normal_quantile(table.p)).to_pyarrow().to_pylist()
    for row in found[: len(shares)]:
        assert row["z"] == pytest.approx(float(special.ndtri(row["p"])), rel=1e-12, abs=1e-15), row
    assert [row["z"] for row in found[len(shares) :]] == [None] * len(outside)
