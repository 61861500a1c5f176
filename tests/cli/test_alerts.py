"""`plantkpi alerts`: every excursion is told once over each channel, whatever comes late, fails or runs again."""

import json
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from plantkpi.checks import alerts as checks
from tests.built import built_once
from tests.cli.console import Said, plantkpi, refused
from tests.ingest.test_fetch import answering, drip

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
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"


class Receiver:
    """What a webhook got, and whether it answers as it should."""

    def __init__(self) -> None:
        self.got: list[dict[str, Any]] = []
        self.is_well = True
        self.address = ""
        self.raw: list[bytes] = []
        """Answers to give before all others."""
        self.meanwhile: Callable[[], object] = lambda: None
        """What happens before it answers."""

    @property
    def ids(self) -> list[str]:
        return [message["id"] for message in self.got]


@contextmanager
def serving() -> Iterator[Receiver]:
    receiver = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            receiver.meanwhile()
            if receiver.raw:
                self.wfile.write(receiver.raw.pop(0))
                return
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
    assert built_once(plant, lambda: plantkpi("build", "--plant", plant)).code == 0


def alerts(plant: Path, *more: str) -> Said:
    return plantkpi("alerts", "--plant", plant, "--format", "json", *more)


def test_each_excursion_is_reported_once(watched: Path, receiver: Receiver) -> None:
    produce(watched, M1=[2, 20, 7], M2=[2, 2, 2])
    first = alerts(watched)
    assert (first.code, first.err) == (1, "1 open, 0 ended, 2 notified now\n")
    (row,) = first.rows
    assert (row["subject"], row["begun"], row["worst"], row["periods"]) == ("machine M1", "2026-03-10", 0.2, 2)
    assert receiver.ids == ["scrap|machine M1|2026-03-10"]
    assert alerts(watched).err == "1 open, 0 ended, 0 notified now\n"

    produce(watched, M1=[2, 20, 7, 15, 4], M2=[2, 2, 2, 2, 2])
    ended = alerts(watched)
    assert (ended.code, ended.rows, ended.err) == (0, [], "0 open, 1 ended, 0 notified now\n")
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


def test_what_could_not_be_reported_is_reported_the_next_time(watched: Path, receiver: Receiver) -> None:
    produce(watched, M1=[20])
    receiver.is_well = False
    said = alerts(watched)
    assert said.code == 4
    assert (
        "1 alerts could not be delivered and will be tried again: webhook (it answers 503 Service Unavailable)"
        in said.err
    )
    assert "s3cret" not in said.err
    assert len((watched / "alerts.jsonl").read_text().splitlines()) == 1
    receiver.is_well = True
    assert alerts(watched).code == 1
    assert receiver.ids == ["scrap|machine M1|2026-03-09"]
    assert len((watched / "alerts.jsonl").read_text().splitlines()) == 1


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (b"HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n", "it answers 302 Found"),
        (b"HTTP/1.1 302 Found\r\nLocation: http://[bad/x\r\nContent-Length: 0\r\n\r\n", "ValueError: Invalid IPv6 URL"),
        (b"nonsense\r\n", "BadStatusLine: nonsense"),
        (b"", "RemoteDisconnected: "),
    ],
)
def test_an_answer_that_takes_nothing_is_no_telling(watched: Path, receiver: Receiver, answer: bytes, why: str) -> None:
    produce(watched, M1=[20])
    receiver.raw = [answer]
    said = alerts(watched)
    assert (said.code, receiver.got) == (4, [])
    assert f"webhook ({why}" in said.err
    assert len((watched / "alerts.jsonl").read_text().splitlines()) == 1
    assert alerts(watched).code == 1
    assert receiver.ids == ["scrap|machine M1|2026-03-09"]


def test_what_was_reported_before_the_receiver_broke_is_not_reported_again(watched: Path, receiver: Receiver) -> None:
    produce(watched, M1=[20, 2, 20], M2=[20])
    receiver.raw = [OK, b"nonsense\r\n", OK]
    said = alerts(watched)
    # M2 was not tried: who does not answer is not asked for more
    assert (said.code, receiver.raw) == (4, [OK])
    assert "2 alerts could not be delivered and will be tried again: webhook (BadStatusLine: nonsense" in said.err
    receiver.raw = []
    assert alerts(watched).code == 1
    assert receiver.ids == ["scrap|machine M1|2026-03-11", "scrap|machine M2|2026-03-09"]


def test_an_answer_whose_body_never_comes_is_one(watched: Path, receiver: Receiver) -> None:
    produce(watched, M1=[20])
    receiver.raw = [b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort"]
    assert alerts(watched).err == "1 open, 0 ended, 2 notified now\n"


def test_an_answer_that_comes_a_byte_at_a_time_blocks_nobody(watched: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each byte comes within the patience, and the whole answer does not."""
    produce(watched, M1=[20])
    monkeypatch.setattr(checks, "_WEBHOOK_PATIENCE_S", 1)
    with answering(drip(b"HTTP/1.1 200 ")) as address:
        monkeypatch.setenv("TEST_WEBHOOK", address)
        begun = time.monotonic()
        said = alerts(watched)
        took = time.monotonic() - begun
    assert said.code == 4
    assert "webhook (TimeoutError: no whole answer within 1 s)" in said.err
    assert took < 6


def test_a_build_goes_on_while_alerts_are_reported(watched: Path, receiver: Receiver) -> None:
    produce(watched, M1=[20])
    codes: list[int] = []
    receiver.meanwhile = lambda: codes.append(plantkpi("build", "--plant", watched).code)
    assert alerts(watched).code == 1
    assert codes == [0]


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("ftp://x/s3cret", "is not an address that starts with http:// or https://"),
        ("http://", "has no host"),
        ("http://[s3cret", "has no host and port that can be read"),
        ("http://s3cret..b/x", "has no host and port that can be read"),
        ("http://127.0.0.1:s3cret/", "has no host and port that can be read"),
        ("http://me:s3cret@127.0.0.1/", "has a name or password before its host"),
        ("http://127.0.0.1/s3cret\n/x", "has a blank or a letter that no address may have"),
        ("http://127.0.0.1/ä s3cret", "has a blank or a letter that no address may have"),
    ],
)
def test_an_address_that_is_none_is_refused_and_not_shown(
    watched: Path, monkeypatch: pytest.MonkeyPatch, address: str, said: str
) -> None:
    produce(watched, M1=[20])
    monkeypatch.setenv("TEST_WEBHOOK", address)
    told = refused(plantkpi("alerts", "--plant", watched))
    assert f"[deliver] webhook {said}" in told
    assert "s3cret" not in told


def test_a_blank_line_after_an_address_is_no_part_of_it(
    watched: Path, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    produce(watched, M1=[20])
    monkeypatch.setenv("TEST_WEBHOOK", f"{receiver.address}\n")
    assert alerts(watched).code == 1
    assert len(receiver.got) == 1


def test_no_report_reports_nobody(watched: Path, receiver: Receiver) -> None:
    produce(watched, M1=[20])
    assert alerts(watched, "--no-notify").code == 1
    assert receiver.got == []


def test_history_before_since_is_not_reported(watched: Path, receiver: Receiver) -> None:
    config = watched / "plant.toml"
    config.write_text(config.read_text().replace("[deliver]", "[deliver]\nsince = 2026-03-12"))
    produce(watched, M1=[20, 2, 2, 2, 30, 2])
    assert alerts(watched).err == "0 open, 2 ended, 2 notified now\n"
    assert receiver.ids == ["scrap|machine M1|2026-03-13"]


def test_a_source_that_falls_silent_is_reported_once(watched: Path, receiver: Receiver) -> None:
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
    assert said in refused(plantkpi("alerts", "--plant", copy, "--no-notify"))


def test_an_address_that_is_not_set_is_named_and_nothing_watched_is_said(watched: Path, plant: Path) -> None:
    produce(watched, M1=[20])
    assert "the environment variable TEST_WEBHOOK is not set" in refused(plantkpi("alerts", "--plant", watched))
    assert "watches nothing" in refused(plantkpi("alerts", "--plant", plant))
