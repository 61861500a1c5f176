"""Excursions of KPIs and stale sources, as data; each is notified once."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request

from plantkpi.checks.delivery import delivery_file
from plantkpi.config.keys import Alert
from plantkpi.config.plant import Plant, expand
from plantkpi.errors import ConfigError, EngineError
from plantkpi.query.answers import Question
from plantkpi.query.filters import Filters
from plantkpi.query.session import Session
from plantkpi.runs.addresses import opener, within, wrong_with_address
from plantkpi.runs.audit import AlertEntry, Run, history, now, record_alerts
from plantkpi.runs.lock import locked

DELIVERED = "delivered"
"""Status of an alert that a channel took."""

_EARLIER = "told"  # vocabulary: a value in audits of earlier versions
"""How earlier versions wrote that in the audit."""

FRESHNESS = "freshness"
"""What alerts of sources are called."""

_WEBHOOK_PATIENCE_S = 10


@dataclass(frozen=True)
class Excursion:
    """From `begun` (the first period beyond the threshold, or the instant a file was due) to `ended`, None while open.

    `worst` is the value farthest beyond the threshold, in the KPI's unit; of a source, hours since a file came.
    """

    alert: str
    subject: str
    begun: str
    ended: str | None
    worst: float
    threshold: float
    unit: str
    periods: int

    @property
    def is_open(self) -> bool:
        """It has not ended yet."""
        return self.ended is None


def excursions_of(values: Iterable[tuple[Any, float | None]], alert: Alert) -> list[dict[str, Any]]:
    """Excursions in the values of one group by period, in order: begun, ended, worst, periods.

    It begins beyond the threshold, goes on until the value has reached `clear` (the threshold itself, when none is
    named), and ends with that period. An unknown value changes nothing.
    """
    threshold = alert.below if alert.below is not None else alert.above
    assert threshold is not None
    sign = 1 if alert.below is not None else -1
    clear = threshold if alert.clear is None else alert.clear
    found: list[dict[str, Any]] = []
    current: dict[str, Any] | None = None
    for period, value in values:
        if value is None:
            continue
        if current is None and sign * value < sign * threshold:
            current = {"begun": period, "ended": None, "worst": value, "periods": 0}
            found.append(current)
        elif current is not None and sign * value >= sign * clear:
            current["ended"] = period
            current = None
        if current is not None:
            current["periods"] += 1
            current["worst"] = min(current["worst"], value, key=lambda x: sign * x)
    return found


def evaluate(session: Session) -> list[Excursion]:
    """Every excursion of every alert of the plant, by alert, group and begin.

    ConfigError for an unknown KPI or column, and for a KPI that the plant has no input for.
    """
    return [found for alert in session.plant.alerts.values() for found in _watched(session, alert)]


def _watched(session: Session, alert: Alert) -> list[Excursion]:
    usual = {name: list(values[:1]) for name, values in session.plant.conventions.items()}
    question = Question([alert.kpi], [*alert.by, alert.every], Filters(alert.where), usual)
    groups: dict[tuple[Any, ...], list[tuple[Any, float | None]]] = {}
    unit = ""
    for answer in session.answers(question):
        unit = answer.unit
        if not answer.group:
            raise ConfigError(f"[alert.{alert.name}]: {alert.kpi} {answer.reason}")
        *group, period = answer.group.values()
        if period is not None:
            groups.setdefault(tuple(group), []).append((period, answer.value))
    threshold = alert.below if alert.below is not None else alert.above
    return [
        Excursion(
            alert.name,
            ", ".join(f"{name} {value}" for name, value in zip(alert.by, group, strict=True)),
            str(e["begun"]),
            None if e["ended"] is None else str(e["ended"]),
            e["worst"],
            threshold or 0.0,
            unit,
            e["periods"],
        )
        for group, values in groups.items()
        for e in excursions_of(sorted(values, key=lambda pair: pair[0]), alert)
    ]


def stale_sources(plant: Plant, at: datetime) -> list[Excursion]:
    """A source with `expected_every_h` of which no new or changed file came for longer, each from when one was due."""
    rows = history(plant)
    found = []
    for source in plant.sources.values():
        if source.expected_every_h is None:
            continue
        came = [row["started_at"] for row in rows if row["source"] == source.name and row["status"] == "read"]
        if not came:
            continue
        last = max(came).replace(tzinfo=at.tzinfo)
        hours = (at - last).total_seconds() / 3600
        if hours > source.expected_every_h:
            due = last + timedelta(hours=source.expected_every_h)
            told = due.isoformat(timespec="seconds")
            found.append(
                Excursion(FRESHNESS, f"source {source.name}", told, None, hours, source.expected_every_h, "h", 1)
            )
    return found


def alerts_of(session: Session, at: datetime | None = None) -> list[Excursion]:
    """Excursions of KPIs, and sources that are silent at an instant (default: now)."""
    return evaluate(session) + stale_sources(session.plant, at or now())


def deliver(plant: Plant, excursions: Sequence[Excursion]) -> list[AlertEntry]:
    """Tell each excursion over each channel of [deliver] unless it was told there before; what became of it.

    Told once: the audit has what was told, as soon as it was, and an excursion whose begin moves with late data is
    still the same one. What could not be told is tried again the next time; a channel that gives no answer is not
    asked for more this time. Builds go on meanwhile. BusyError while another process tells the plant's alerts.
    """
    channels = _channels(plant)
    if not any(_undelivered(plant, channel, excursions) for channel in channels):
        return []
    run, entries = Run(), []
    with locked(plant, "lock_alerts", "delivers the alerts of this plant"):
        for channel, send in channels.items():
            silence = ""
            for found in _undelivered(plant, channel, excursions):
                try:
                    why = silence or _refusal(send, _message(plant, found))
                except (OSError, HTTPException, ValueError) as error:  # of what a server answers, too
                    why = silence = f"{type(error).__name__}: {getattr(error, 'reason', error)}"
                status = "failed" if why else DELIVERED
                entry = AlertEntry(found.alert, found.subject, found.begun, channel, status, why)
                record_alerts(plant, run, [entry])
                entries.append(entry)
    return entries


def _undelivered(plant: Plant, channel: str, excursions: Sequence[Excursion]) -> list[Excursion]:
    told = [row for row in history(plant, "audit_alert") if row["status"] in (DELIVERED, _EARLIER)]
    return [e for e in excursions if not _is_history(plant, e) and not any(_is_same(e, row, channel) for row in told)]


def _is_history(plant: Plant, found: Excursion) -> bool:
    since = plant.deliver.since
    return since is not None and found.ended is not None and found.ended < since.isoformat()


def _is_same(found: Excursion, row: Mapping[str, Any], channel: str) -> bool:
    """Whether the excursion is the one that was told: it began then, or goes on at that time."""
    if (row["alert"], row["subject"], row["channel"]) != (found.alert, found.subject, channel):
        return False
    return found.begun <= row["begun"] and (found.ended is None or row["begun"] < found.ended)


def _message(plant: Plant, found: Excursion) -> dict[str, Any]:
    return {
        "plant": plant.name,
        "id": f"{found.alert}|{found.subject}|{found.begun}",
        "alert": found.alert,
        "subject": found.subject,
        "begun": found.begun,
        "ended": found.ended,
        "worst": found.worst,
        "threshold": found.threshold,
        "unit": found.unit,
    }


def _refusal(send: Callable[[dict[str, Any]], None], message: dict[str, Any]) -> str:
    """Send a message; what a server answers that does not take it, "" from one that does."""
    try:
        send(message)
    except HTTPError as error:
        error.close()
        return f"it answers {error.code} {error.reason}"
    return ""


def _channels(plant: Plant) -> dict[str, Callable[[dict[str, Any]], None]]:
    """How to tell over each channel that the plant has."""
    where = f"{plant.folder / 'plant.toml'}: [deliver]"
    found: dict[str, Callable[[dict[str, Any]], None]] = {}
    if plant.deliver.webhook:
        address = expand(plant.deliver.webhook, f"{where} webhook").strip()
        if wrong := wrong_with_address(address):
            raise ConfigError(f"{where} webhook {wrong} (the address is not shown, since it may hold a secret)")
        found["webhook"] = lambda message: _post(address, message)
    if plant.deliver.file:
        path = delivery_file(plant)

        def write(message: dict[str, Any]) -> None:
            with path.open("a", encoding="utf-8") as lines:
                lines.write(json.dumps(message, ensure_ascii=False) + "\n")

        found["file"] = write
    return found


def _post(address: str, message: dict[str, Any]) -> None:
    """OSError or HTTPException unless the answer begins with a code of success; what follows is not read.

    TimeoutError, which is an OSError, when that takes longer than its patience in total.
    """
    body = json.dumps(message).encode()
    request = Request(address, data=body, headers={"Content-Type": "application/json"}, method="POST")
    within(_WEBHOOK_PATIENCE_S, lambda: opener().open(request, timeout=_WEBHOOK_PATIENCE_S).close())


def raise_undelivered(entries: Sequence[AlertEntry]) -> None:
    """EngineError when something could not be told."""
    failed = [e for e in entries if e.status == "failed"]
    if failed:
        reasons = ", ".join(dict.fromkeys(f"{e.channel} ({e.message})" for e in failed))
        raise EngineError(f"{len(failed)} alerts could not be delivered and will be tried again: {reasons}")
