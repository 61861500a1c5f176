"""What happened: runs of ingest and build as the audit has them, and the rows that were kept apart."""

from collections.abc import Sequence
from datetime import UTC
from typing import Any

import pyarrow as pa

from plantkpi.config.plant import Plant
from plantkpi.engines import MANIFEST
from plantkpi.engines.publication import run_of
from plantkpi.engines.registry import reading
from plantkpi.errors import ConfigError, PlantKpiError, did_you_mean
from plantkpi.query.session import Session
from plantkpi.runs.audit import OK, PUBLISHING, history

_TABLES = {"ingest": "audit_ingest", "build": "audit_build"}
_SUMMED = ("rows_in", "rows_accepted", "rows_quarantined")


def runs(plant: Plant) -> list[dict[str, Any]]:
    """One row per run of ingest or build, the latest first; [] before the first.

    `status` ok, or what went wrong; a build that was killed stays `started`, or `publishing` when its tables were
    made; the one that readers see is ok, whatever became of the process. `steps` files or tables; rows as received
    from files (ingest: rows_in, readable ones accepted) or as judged by the contracts of the inputs (build). Seconds
    are wall-clock time.
    """
    found = [_read(rows) for rows in _by_run(history(plant, _TABLES["ingest"]))]
    found += [_built(plant, rows) for rows in _by_run(history(plant, _TABLES["build"]))]
    return sorted(found, key=lambda row: row["run_id"], reverse=True)


def steps(plant: Plant, run_id: str) -> list[dict[str, Any]]:
    """What became of each file or table in one run, in the order of the work; `run_id` may be the start of an id.

    ConfigError when there is no such run, or more than one.
    """
    every = [(kind, row) for kind, table in _TABLES.items() for row in history(plant, table)]
    ids = list(dict.fromkeys(row["run_id"] for _, row in every if row["run_id"].startswith(run_id)))
    if not ids:
        known = {row["run_id"] for _, row in every}
        raise ConfigError(f"no run {run_id!r}.{did_you_mean(run_id, known)} `plantkpi audit` lists them")
    if len(ids) > 1:
        raise ConfigError(f"{len(ids)} runs start with {run_id!r}: {', '.join(ids[:5])}")
    hidden = {"entry", "plant", "run_id", "started_at"}
    return [{k: v for k, v in row.items() if k not in hidden} for _, row in every if row["run_id"] == ids[0]]


def quarantine_counts(session: Session) -> list[dict[str, Any]]:
    """One row per input and broken rule: how many rows."""
    counts = []
    for name in _quarantines(session):
        table = session.tables[f"quarantine_{name}"]
        by_rule = table.group_by("rule").agg(rows=table.count()).order_by("rule")
        counts += [{"input": name, **row} for row in by_rule.to_pyarrow().to_pylist()]
    return counts


def quarantined_rows(session: Session, name: str, rules: Sequence[str] = (), limit: int = 0) -> pa.Table:
    """Rows of an input that were kept apart, by file and row: rule, reason, file, row, and the row as received.

    `rules` keeps those that broke one of them; at most `limit` rows (0: all). ConfigError for an unknown input or rule.
    """
    known = _quarantines(session)
    if name not in known:
        raise ConfigError(f"no input {name!r}.{did_you_mean(name, known)}")
    rows = session.tables[f"quarantine_{name}"]
    if rules:
        broken = [row["rule"] for row in quarantine_counts(session) if row["input"] == name]
        for rule in rules:
            if rule not in broken:
                raise ConfigError(f"no row of {name} broke {rule!r}.{did_you_mean(rule, broken)}")
        rows = rows.filter(rows.rule.isin(list(rules)))
    ordered = rows.order_by(["source_file", "source_row"])
    return (ordered.limit(limit) if limit else ordered).to_pyarrow()


def _quarantines(session: Session) -> list[str]:
    return sorted(n.removeprefix("quarantine_") for n in session.tables if n.startswith("quarantine_"))


def _by_run(rows: Sequence[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        found.setdefault(row["run_id"], []).append(row)
    return list(found.values())


def _read(rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    failed = [row["file"] for row in rows if row["status"] == "failed"]
    here = [row for row in rows if row["status"] not in ("superseded", "forgotten")]
    return {
        **_head(rows, "ingest"),
        "engine": "",
        "status": f"failed: {', '.join(failed)}" if failed else "ok",
        "steps": len(rows),
        "rows_in": sum(row["rows_in"] for row in here),
        "rows_accepted": sum(row["rows_readable"] for row in here),
        "rows_quarantined": sum(row["rows_rejected"] for row in here),
        "seconds": sum(row["seconds"] for row in rows),
        "version": rows[0]["version"],
    }


def _built(plant: Plant, rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    wholes = [row for row in rows if row["kind"] == "build"]
    whole = wholes[-1]
    was_publishing = any(row["status"] == PUBLISHING for row in wholes)
    is_seen = was_publishing and whole["status"] != OK and whole["run_id"] == _seen_run(plant, whole["engine"])
    inputs = [row for row in rows if row["kind"] == "staging"]
    return {
        **_head(rows, "build"),
        "engine": whole["engine"],
        "status": OK if is_seen else whole["status"],
        "steps": sum(row["kind"] != "build" for row in rows),
        **{name: sum(row[name] for row in inputs) for name in _SUMMED},
        "seconds": whole["seconds"],
        "version": whole["version"],
    }


def _seen_run(plant: Plant, backend: str) -> str:
    """The run whose build readers see on a backend; "" when none can be had."""
    try:
        with reading(plant, backend) as place:
            return run_of(place.table(MANIFEST).to_pyarrow())
    except PlantKpiError:
        return ""


def _head(rows: Sequence[dict[str, Any]], kind: str) -> dict[str, Any]:
    return {"run_id": rows[0]["run_id"], "kind": kind, "started_at": rows[0]["started_at"].replace(tzinfo=UTC)}
