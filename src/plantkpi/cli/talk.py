"""What is said on stderr while results go to stdout."""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from plantkpi.build import BuildReport
    from plantkpi.ingest import IngestReport


def say(text: str) -> None:
    """One message."""
    print(text, file=sys.stderr)


def tell_ingest(report: "IngestReport") -> None:
    """How many files were read, and what is worth knowing of single ones."""
    counts = {s: len(report.having(s)) for s in ("read", "unchanged", "superseded", "forgotten", "gone")}
    if told := [f"{count} {status}" for status, count in counts.items() if count]:
        say("ingest: " + ", ".join(told))
    for source in report.passed:
        say(f"  {source.name}: {source.table} stays where it is; a build on its warehouse reads it there")
    for entry in report.having("gone"):
        say(f"  {entry.message}; `plantkpi ingest --forget {entry.file}` drops them")
    for entry in (*report.having("superseded"), *report.having("forgotten")):
        say(f"  {entry.file} ({entry.rows_in} rows): {entry.message}")
    for warning in report.warnings:
        say(f"  warning: {warning}")


def tell_build(report: "BuildReport") -> None:
    """What became of received rows, by input, and what is odd."""
    for name, received in report.received.items():
        bad = report.quarantined[name]
        if received:
            kept = received - sum(bad.values())
            rules = f" ({', '.join(f'{rule} {rows}' for rule, rows in bad.items())})" if bad else ""
            say(f"  {name}: {received} received, {kept} accepted, {sum(bad.values())} quarantined{rules}")
    for warning in report.warnings:
        say(f"  warning: {warning}")
    left = f", {len(report.kept)} kept as they are" if report.kept else ""
    say(f"build: {len(report.rows) - len(report.kept)} tables in {sum(report.seconds.values()):.1f} s{left}")
