"""A plant of a given size, written as Parquet by DuckDB: stops with overlaps, shifts, orders, rates."""

from pathlib import Path

import duckdb

MACHINES = 200
DAYS = 365

PLANT_TOML = """
[plant]
name = "bench"
time_zone = "UTC"

[timeline]
unreported = "running"
planned_by = "calendar"
minor_stop_s = 300

[source.stops]
files = "stops.parquet"
input = "state_event"
columns = { machine_id = "machine_id", start_at = "start_at", end_at = "end_at", state = "state", reason = "reason" }

[source.shifts]
files = "shifts.parquet"
input = "shift"
columns = { machine_id = "machine_id", shift = "shift", shift_date = "shift_date", start_at = "start_at", end_at = "end_at" }

[source.orders]
files = "orders.parquet"
input = "production"
columns = { machine_id = "machine_id", order_id = "order_id", product_id = "product_id", start_at = "start_at", end_at = "end_at", total_qty = "total_qty", good_qty = "good_qty" }

[source.rates]
files = "rates.parquet"
input = "product_rate"
columns = { product_id = "product_id", ideal_cycle_us = "ideal_cycle_us" }
"""

# about one stop in five starts before an earlier one of the machine has ended
STOPS = """
SELECT 'M' || lpad(m::VARCHAR, 4, '0') AS machine_id, start_at, start_at + to_seconds((hash(m, i, 2) % 3000)::INT) AS end_at,
       ['planned_stop', 'failure', 'setup', 'stopped', 'stopped', 'idle'][1 + (hash(m, i, 3) % 6)::INT] AS state,
       'reason ' || (hash(m, i, 4) % 40)::VARCHAR AS reason
FROM (SELECT m, i, TIMESTAMPTZ '2025-01-01 00:00:00+00' + to_microseconds((i * {gap} + hash(m, i) % {gap})::BIGINT) AS start_at
      FROM range({machines}) machines(m), range({per_machine}) stops(i))
"""
SHIFTS = """
SELECT 'M' || lpad(m::VARCHAR, 4, '0') AS machine_id, ['early', 'late', 'night'][1 + s % 3] AS shift,
       DATE '2025-01-01' + (s // 3)::INT AS shift_date,
       TIMESTAMPTZ '2025-01-01 06:00:00+00' + to_hours(8 * s::INT) AS start_at,
       TIMESTAMPTZ '2025-01-01 14:00:00+00' + to_hours(8 * s::INT) AS end_at
FROM range({machines}) machines(m), range({days} * 3) shifts(s)
"""
ORDERS = """
SELECT 'M' || lpad(m::VARCHAR, 4, '0') AS machine_id, 'O' || m || '-' || o AS order_id, 'P' || (hash(m, o) % 10)::VARCHAR AS product_id,
       TIMESTAMPTZ '2025-01-01 00:00:00+00' + to_hours(5 * o::INT) AS start_at,
       TIMESTAMPTZ '2025-01-01 05:00:00+00' + to_hours(5 * o::INT) AS end_at,
       (1000 + hash(m, o, 1) % 200)::BIGINT AS total_qty, (900 + hash(m, o, 2) % 100)::BIGINT AS good_qty
FROM range({machines}) machines(m), range({days} * 24 // 5) orders(o)
"""
RATES = "SELECT 'P' || p::VARCHAR AS product_id, (10 + p) * 1000000 AS ideal_cycle_us FROM range(10) products(p)"


def write_plant(folder: Path, stops: int) -> None:
    """Write plant.toml and raw/*.parquet with about so many stops."""
    (folder / "raw").mkdir(parents=True)
    (folder / "plant.toml").write_text(PLANT_TOML)
    per_machine = stops // MACHINES
    sizes = {
        "machines": MACHINES,
        "days": DAYS,
        "per_machine": per_machine,
        "gap": DAYS * 86_400_000_000 // per_machine,
    }
    with duckdb.connect() as connection:
        connection.execute("SET TimeZone = 'UTC'")
        for name, query in {"stops": STOPS, "shifts": SHIFTS, "orders": ORDERS, "rates": RATES}.items():
            path = folder / "raw" / f"{name}.parquet"
            connection.execute(f"COPY ({query.format(**sizes)}) TO '{path}' (FORMAT parquet)")
