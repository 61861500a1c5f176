"""What commands report on stderr: why one ends, and what became of files, rows and tables."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from plantkpi.errors import PlantKpiError
from plantkpi.runs.log import Log, is_json, say

if TYPE_CHECKING:
    from plantkpi.build.backfill import Step
    from plantkpi.build.table_builder import BuildReport
    from plantkpi.ingest.ingest import IngestReport


def report_error(error: PlantKpiError) -> None:
    """Why a command ends: a line of the log if a run ended, a sentence otherwise."""
    if error.run_id:
        kind = type(error).__name__
        Log(error.run_id).write("failed", f"plantkpi: {error}", "error", error=kind, exit_code=error.exit_code)
    else:
        say(f"plantkpi: {error}")


def report_ingest(report: "IngestReport") -> None:
    """How many files were read, and what is worth knowing of single ones."""
    log = Log(report.run_id)
    counts = {s: len(report.having(s)) for s in ("read", "unchanged", "superseded", "forgotten", "gone")}
    if told := [f"{count} {status}" for status, count in counts.items() if count]:
        log.write("ingested", "ingest: " + ", ".join(told), files=counts)
    for source in report.passed:
        where = f"{source.table} stays where it is; a build on its warehouse reads it there"
        log.write("passed", f"  {source.name}: {where}", source=source.name)
    for entry in report.having("gone"):
        message = f"  {entry.message}; `plantkpi ingest --forget {entry.file}` drops them"
        log.write("gone", message, "warning", source=entry.source, file=entry.file)
    for entry in (*report.having("superseded"), *report.having("forgotten")):
        message = f"  {entry.file} ({entry.rows_in} rows): {entry.message}"
        log.write(entry.status, message, source=entry.source, file=entry.file, rows=entry.rows_in)
    for note in report.notes:
        log.write("mended", f"  {note}")
    for warning in report.warnings:
        log.write("doubt", f"  warning: {warning}", "warning")


def report_build(report: "BuildReport") -> None:
    """What became of received rows, by input, and what is odd."""
    log = Log(report.run_id)
    for name, received in report.received.items():
        if received:
            _report_input(log, name, received, report.quarantined[name])
    if not is_json() and any(report.received.values()):
        say(_inputs_line(report))
    for warning in report.warnings:
        log.write("doubt", f"  warning: {warning}", "warning")
    _report_publication(log, report)
    made, unchanged = len(report.rows) - len(report.unchanged), len(report.unchanged)
    seconds = sum(report.seconds.values())
    since = min(report.since.values(), default=None)
    grown = f", {len(report.since)} of them from {since:%Y-%m-%d %H:%M} UTC on" if since else ""
    grown += f", {len(report.keys)} of them by unit or order" if report.keys else ""
    left = f", {unchanged} unchanged" if unchanged else ""
    message = f"build: {made} tables in {seconds:.1f} s{grown}{left}"
    counts: dict[str, Any] = {
        "made": made,
        "grown": len(report.since) + len(report.keys),
        "since": since.isoformat() if since else None,
        "unchanged": unchanged,
    }
    log.write("built", message, **counts, seconds=round(seconds, 3), engine=report.engine)


def report_step(step: "Step") -> None:
    """How far a backfill is; of its last step all that a build tells."""
    report = step.report
    rows, seconds = report.rows["int_timeline"], sum(report.seconds.values())
    reach = f"all before {step.end}" if step.end else "to the end"
    message = f"backfill: step {step.number} of {step.count}, {reach}: "
    message += f"{rows} segments of machine time in {seconds:.1f} s"
    log = Log(report.run_id)
    log.write("step", message, step=step.number, steps=step.count, end=step.end, segments=rows)
    if step.number == step.count:
        report_build(report)
    else:
        _report_publication(log, report)


def _report_publication(log: Log, report: "BuildReport") -> None:
    """Why nothing of the last build was reused, and what failed after this one was published."""
    if report.is_other_version:
        why = "another version of plantkpi or of its engine made the last build"
        log.write("rebuilt", f"  all tables are rebuilt: {why}")
    for failure in report.unfinished:
        log.write("unfinished", f"  warning: {failure}", "warning")


def _report_input(log: Log, name: str, received: int, bad: Mapping[str, int]) -> None:
    broken = sum(bad.values())
    rules = f" ({', '.join(f'{rule} {rows}' for rule, rows in bad.items())})" if bad else ""
    message = f"  {name}: {received:,} received, {received - broken:,} accepted, {broken:,} quarantined{rules}"
    counts: dict[str, Any] = {"received": received, "accepted": received - broken, "quarantined": dict(bad)}
    log.write("validated", message, is_detail=not broken, input=name, **counts)


def _inputs_line(report: "BuildReport") -> str:
    """How many inputs came without a bad row, and how many rows of all are in quarantine."""
    used = [name for name, received in report.received.items() if received]
    received, broken = sum(report.received.values()), sum(report.quarantined_rows(name) for name in used)
    if not broken:
        return f"  inputs: {len(used)}, all of {received:,} rows accepted"
    return f"  inputs: {len(used)}, {broken:,} of {received:,} rows quarantined (plantkpi quarantine list)"
