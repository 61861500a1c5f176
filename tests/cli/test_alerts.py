"""`plantkpi alerts`: every excursion is told once over each channel, whatever comes late, fails or runs again."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from tests.cli.console import Said, plantkpi, refused

CONFIG = """
[deliver]
webhook = "${TEST_WEBHOOK}"
file = "alerts.jsonl"

[alert.scrap]
kpi = "scrap_ratio"
by = ["machine"]
above = 0.1
clear = 0.05
"""
FIRST = date(2026, 3, 9)


class Receiver:
    """What a webhook got, and whether it answers as it should."""

    def __init__(self) -> None:
        self.got: list[dict[str, Any]] = []
        self.is_well = True
        self.address = ""

    @property
    def ids(self) -> list[str]:
        return [message["id"] for message in self.got]


@contextmanager
def serving() -> Iterator[Receiver]:
    receiver = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if receiver.is_well:
                receiver.got.append(json.loads(body))
            self.send_response(200 if receiver.is_well else 503)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nothing on stderr."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        receiver.address = f"http://127.0.0.1:{server.server_port}/hook/s3cret"
        yield receiver
        server.shutdown()
        thread.join()


@pytest.fixture
def receiver(monkeypatch: pytest.MonkeyPatch) -> Iterator[Receiver]:
    with serving() as found:
        monkeypatch.setenv("TEST_WEBHOOK", found.address)
        yield found


@pytest.fixture
def watched(fresh: Path) -> Path:
    """The starter's plant with an alert and orders of its own."""
    with (fresh / "plant.toml").open("a") as config:
        config.write(CONFIG)
    return fresh


def produce(plant: Path, **scrap: list[int | None]) -> None:
    """An order a day of 100 pieces by machine, with this scrap (None: no order), and a build."""
    rows = [
        f"{machine},{machine}-{n},A,{day} 07:00,{day} 08:00,100,{pieces}"
        for machine, values in scrap.items()
        for n, pieces in enumerate(values)
        for day in [FIRST + timedelta(days=n)]
        if pieces is not None
    ]
    header = (plant / "raw" / "orders.csv").read_text().splitlines()[0]
    (plant / "raw" / "orders.csv").write_text("\n".join([header, *rows]) + "\n")
    assert plantkpi("build", "--plant", plant).code == 0


def alerts(plant: Path, *more: str) -> Said:
    return plantkpi("alerts", "--plant", plant, "--format", "json", *more)


def test_each_excursion_is_told_once(watched: Path, receiver: Receiver) -> None:
    produce(watched, M1=[2, 20, 7], M2=[2, 2, 2])
    first = alerts(watched)
    assert (first.code, first.err) == (1, "1 open, 0 ended, 2 told now\n")
    (row,) = first.rows
    assert (row["subject"], row["begun"], row["worst"], row["periods"]) == ("machine M1", "2026-03-10", 0.2, 2)
    assert receiver.ids == ["scrap|machine M1|2026-03-10"]
    assert alerts(watched).err == "1 open, 0 ended, 0 told now\n"

    produce(watched, M1=[2, 20, 7, 15, 4], M2=[2, 2, 2, 2, 2])
    ended = alerts(watched)
    assert (ended.code, ended.rows, ended.err) == (0, [], "0 open, 1 ended, 0 told now\n")
    assert alerts(watched, "--all").rows[0]["ended"] == "2026-03-13"

    produce(watched, M1=[2, 20, 7, 15, 4, 30], M2=[2, 2, 2, 2, 2, 11])
    assert alerts(watched).code == 1
    assert receiver.ids == [
        "scrap|machine M1|2026-03-10",
        "scrap|machine M1|2026-03-14",
        "scrap|machine M2|2026-03-14",
    ]
    lines = (watched / "alerts.jsonl").read_text().splitlines()
    assert [json.loads(line)["id"] for line in lines] == receiver.ids


def test_late_data_that_moves_the_begin_is_the_same_excursion(watched: Path, receiver: Receiver) -> None:
    produce(watched, M1=[2, 2, None, 20])
    assert alerts(watched).code == 1
    produce(watched, M1=[2, 2, 40, 20])
    assert alerts(watched).rows[0]["begun"] == "2026-03-11"
    assert receiver.ids == ["scrap|machine M1|2026-03-12"]


def test_what_could_not_be_told_is_told_the_next_time(watched: Path, receiver: Receiver) -> None:
    produce(watched, M1=[20])
    receiver.is_well = False
    said = alerts(watched)
    assert said.code == 4
    assert "1 alerts could not be told and will be tried again: webhook (HTTPError: " in said.err
    assert "s3cret" not in said.err
    assert len((watched / "alerts.jsonl").read_text().splitlines()) == 1
    receiver.is_well = True
    assert alerts(watched).code == 1
    assert receiver.ids == ["scrap|machine M1|2026-03-09"]
    assert len((watched / "alerts.jsonl").read_text().splitlines()) == 1


def test_no_tell_tells_nobody(watched: Path, receiver: Receiver) -> None:
    produce(watched, M1=[20])
    assert alerts(watched, "--no-tell").code == 1
    assert receiver.got == []


def test_history_before_since_is_not_told(watched: Path, receiver: Receiver) -> None:
    config = watched / "plant.toml"
    config.write_text(config.read_text().replace("[deliver]", "[deliver]\nsince = 2026-03-12"))
    produce(watched, M1=[20, 2, 2, 2, 30, 2])
    assert alerts(watched).err == "0 open, 2 ended, 2 told now\n"
    assert receiver.ids == ["scrap|machine M1|2026-03-13"]


def test_a_source_that_falls_silent_is_told_once(watched: Path, receiver: Receiver) -> None:
    config = watched / "plant.toml"
    config.write_text(config.read_text().replace("[source.orders]", "[source.orders]\nexpected_every_h = 0.000001"))
    produce(watched, M1=[2])
    (row,) = alerts(watched).rows
    assert (row["alert"], row["subject"], row["unit"], row["ended"]) == ("freshness", "source orders", "h", None)
    assert alerts(watched).code == 1
    assert len(receiver.got) == 1
    config.write_text(config.read_text().replace("expected_every_h = 0.000001", "expected_every_h = 24"))
    assert alerts(watched).code == 0


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ('kpi = "scrap_rato"\nbelow = 0.5', "no KPI 'scrap_rato'. Did you mean 'scrap_ratio'?"),
        ('kpi = "oee"', "[alert.x] needs one threshold: below or above"),
        ('kpi = "oee"\nbelow = 0.5\nabove = 0.7', "[alert.x] needs one threshold: below or above"),
        ('kpi = "oee"\nbelow = 0.5\nclear = 0.4', "an excursion would end as it begins"),
        ('kpi = "mttf"\nbelow = 1', "mttf needs life, which this plant does not have"),
        ('kpi = "oee"\nbelow = 0.5\nevery = "hour"', "every = 'hour' is none of date, week, month"),
    ],
)
def test_an_alert_that_cannot_be_watched_is_refused(plant: Path, tmp_path: Path, given: str, said: str) -> None:
    copy = shutil.copytree(plant, tmp_path / "plant")
    with (copy / "plant.toml").open("a") as config:
        config.write(f"\n[alert.x]\n{given}\n")
    assert said in refused(plantkpi("alerts", "--plant", copy, "--no-tell"))


def test_an_address_that_is_not_set_is_named_and_nothing_watched_is_said(watched: Path, plant: Path) -> None:
    produce(watched, M1=[20])
    assert "the environment variable TEST_WEBHOOK is not set" in refused(plantkpi("alerts", "--plant", watched))
    assert "watches nothing" in refused(plantkpi("alerts", "--plant", plant))
