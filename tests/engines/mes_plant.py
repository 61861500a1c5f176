"""A small plant whose rows are files, or tables of a warehouse, or both: the same rows in either case.

Its clock is Berlin's, up to the night when the clocks go forward; files hold wall clocks, tables instants.
"""

from datetime import datetime, timedelta
from pathlib import Path

MACHINES, DAYS = 2, 60
"""What the small dimensions have: machines, and dates from 1 February to 31 March 2024."""

MANY = 2000
"""Setups of half a minute in February, and as many orders of three minutes."""

PLANT = """
[plant]
name = "Mes"
time_zone = "Europe/Berlin"
max_quarantined_share = 0.5

[timeline]
planned_by = "calendar"
unreported = "running"
failures_from = "state_event"

[[calendar.shift]]
name = "early"
start = "06:00"
end = "14:00"
days = ["sat", "sun"]

[source.machines]
input = "machine"
files = "machines.csv"
columns = { machine_id = "id", line = "line" }
"""

_START = datetime(2024, 2, 1, 1)


def _many(line: str, minutes: int, length_s: int) -> str:
    """One line for each start and end, so many minutes apart."""
    starts = [_START + timedelta(minutes=minutes * n) for n in range(MANY)]
    return "".join(line.format(n=n, since=s, until=s + timedelta(seconds=length_s)) for n, s in enumerate(starts))


FILES = {
    "machines.csv": "id,line\nM1,press\nM2,paint\n",
    "stops.csv": """machine,since,until,code
M1,2024-03-30 07:00:00,2024-03-30 07:45:00.000001,7
M1,2024-03-31 01:30:00,2024-03-31 03:30:00,7
M2,2024-03-30 08:00:00,2024-03-30 08:10:00,3
M2,2024-03-30 09:00:00,,3
M2,2024-03-30 12:00:00,2024-03-30 11:00:00,3
M9,2024-03-30 12:00:00,2024-03-30 13:00:00,3
M2,2024-03-30 12:00:00,2024-03-30 13:00:00,99
"""
    + _many("M1,{since},{until},3\n", 15, 30),
    "orders.csv": """order,machine,item,since,until,made,good
4711,M1,A,2024-03-30 06:00:00,2024-03-30 13:00:00,100,98
4712,M2,B,2024-03-30 06:00:00,2024-03-30 14:00:00,50,
4713,M1,A,2024-03-31 06:00:00,2024-03-31 14:00:00,80,81
"""
    + _many("{n},M2,B,{since},{until},3,2\n", 15, 180),
    "more.csv": "order,machine,item,since,until,made,good\n4714,M2,B,2024-03-31 06:00:00,,70,70\n",
    "rates.csv": "item,pace\nA,12.5\nB,20\nC,fast\n",
}

BY_FILE = """
[source.stops]
input = "state_event"
files = "stops.csv"
columns = { machine_id = "machine", start_at = "since", end_at = "until", state = "code", reason = "code" }
values.state = { "7" = "failure", "3" = "setup" }

[source.orders]
input = "production"
files = ["orders.csv", "more.csv"]

[source.orders.columns]
order_id = "order"
machine_id = "machine"
product_id = "item"
start_at = "since"
end_at = "until"
total_qty = "made"
good_qty = "good"

[source.rates]
input = "product_rate"
files = "rates.csv"
columns = { product_id = "item", ideal_cycle_us = "pace" }
units = { ideal_cycle_us = "s" }
"""

BY_TABLE = """
[source.stops]
input = "state_event"
table = "mes.stop"
columns = { machine_id = "machine", start_at = "since", end_at = "until", state = "code", reason = "code" }
values.state = { "7" = "failure", "3" = "setup" }

[source.orders]
input = "production"
table = "mes.report"

[source.orders.columns]
order_id = "order"
machine_id = "machine"
product_id = "item"
start_at = "since"
end_at = "until"
total_qty = "made"
good_qty = "good"

[source.more]
input = "production"
files = "more.csv"

[source.more.columns]
order_id = "order"
machine_id = "machine"
product_id = "item"
start_at = "since"
end_at = "until"
total_qty = "made"
good_qty = "good"

[source.rates]
input = "product_rate"
table = "mes.rate"
columns = { product_id = "item", ideal_cycle_us = "pace" }
units = { ideal_cycle_us = "s" }
"""

TABLES = """
CREATE SCHEMA mes;
CREATE TABLE mes.stop (machine varchar(10), since timestamptz, until timestamptz, code smallint, remark json);
INSERT INTO mes.stop (machine, since, until, code) VALUES
    ('M1', '2024-03-30 06:00:00Z', '2024-03-30 06:45:00.000001Z', 7),
    ('M1', '2024-03-31 00:30:00Z', '2024-03-31 01:30:00Z', 7),
    ('M2', '2024-03-30 07:00:00Z', '2024-03-30 07:10:00Z', 3),
    ('M2', '2024-03-30 08:00:00Z', NULL, 3),
    ('M2', '2024-03-30 11:00:00Z', '2024-03-30 10:00:00Z', 3),
    ('M9', '2024-03-30 11:00:00Z', '2024-03-30 12:00:00Z', 3),
    ('M2', '2024-03-30 11:00:00Z', '2024-03-30 12:00:00Z', 99);
INSERT INTO mes.stop (machine, since, until, code)
    SELECT 'M1', since, since + interval '30 seconds', 3
    FROM generate_series(0, 1999) AS n,
        LATERAL (SELECT timestamptz '2024-02-01 00:00Z' + n * interval '15 minutes') AS s(since);
CREATE TABLE mes.report (
    "order" bigint, machine text, item char(4), since timestamptz, until timestamptz, made numeric, good int
);
INSERT INTO mes.report VALUES
    (4711, ' M1', 'A', '2024-03-30 05:00:00Z', '2024-03-30 12:00:00Z', 100, 98),
    (4712, 'M2', 'B', '2024-03-30 05:00:00Z', '2024-03-30 13:00:00Z', 50.0, NULL),
    (4713, 'M1', 'A', '2024-03-31 04:00:00Z', '2024-03-31 12:00:00Z', 80, 81);
INSERT INTO mes.report
    SELECT n, 'M2', 'B', since, since + interval '3 minutes', 3, 2
    FROM generate_series(0, 1999) AS n,
        LATERAL (SELECT timestamptz '2024-02-01 00:00Z' + n * interval '15 minutes') AS s(since);
CREATE TABLE mes.pace (item text, pace numeric);
INSERT INTO mes.pace VALUES ('A', 12.5), ('B', 20), ('C', 'NaN');
CREATE VIEW mes.rate AS SELECT * FROM mes.pace
"""


def write_plant(folder: Path, sources: str) -> Path:
    """plant.toml with these sources, and all files, whether they are named or not."""
    (folder / "raw").mkdir(parents=True)
    (folder / "plant.toml").write_text(PLANT + sources, "utf-8")
    for name, text in FILES.items():
        (folder / "raw" / name).write_text(text, "utf-8")
    return folder
