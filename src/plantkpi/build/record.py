"""What a build says of itself in the audit: that it began, what it made before it publishes that, and how it ended."""

import platform
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

import ibis

from plantkpi import __version__
from plantkpi.build.table_builder import BuildReport
from plantkpi.catalog.registry import incremental_spec_of
from plantkpi.config.plant import Plant
from plantkpi.runs.audit import OK, PUBLISHING, STARTED, BuildEntry, Run, record_build, stopwatch


@dataclass
class BuildRecord:
    """The record of one build; `definitions` gives the hash of what decides its results."""

    plant: Plant
    run: Run
    backend: str
    as_of: datetime | None
    report: BuildReport
    definitions: Callable[[Plant], str]

    def start(self) -> None:
        """The build begins."""
        self._watch, self._has_tables = stopwatch(), False
        record_build(self.plant, self.run, [BuildEntry("build", "build", STARTED, self.backend)])

    def publishing(self) -> None:
        """All is made and in order: what it is, before it is published, so that nothing much can fail afterwards."""
        self._write(PUBLISHING)

    def published(self) -> None:
        """Readers see the build."""
        self._write(OK)

    def failed(self, error: Exception) -> None:
        """The build ended with an error, and the last good build stays."""
        self._write(f"failed: {type(error).__name__}")

    def _write(self, status: str) -> None:
        """One row on each table that was made, once, and one on the whole."""
        whole = self._whole(status)
        tables = [] if self._has_tables else self._tables(whole)
        record_build(self.plant, self.run, [*tables, whole])
        self._has_tables = True

    def _whole(self, status: str) -> BuildEntry:
        engine = self.report.engine
        return BuildEntry(
            "build",
            "build",
            status,
            self.backend,
            as_of=self.as_of.isoformat() if self.as_of else "",
            definitions=self.definitions(self.plant),
            versions=f"plantkpi {__version__}, ibis {ibis.__version__}, {engine}, python {platform.python_version()}",
            seconds=self._watch(),
        )

    def _tables(self, whole: BuildEntry) -> list[BuildEntry]:
        report = self.report
        entries = []
        for name, rows in report.rows.items():
            short = name.removeprefix("stg_")
            entries.append(
                replace(
                    whole,
                    table_name=name,
                    kind="staging" if name != short else "table",
                    status=_status(report, name),
                    rows_in=report.received.get(short, rows),
                    rows_accepted=rows,
                    rows_quarantined=report.quarantined_rows(short),
                    seconds=report.seconds[name],
                )
            )
        return entries


def _status(report: BuildReport, name: str) -> str:
    if name in report.unchanged:
        return "unchanged"
    if name in report.keys:
        return f"{OK} by {incremental_spec_of(name).key[-1]} ({report.keys[name]})"
    return f"{OK} from {report.since[name]:%Y-%m-%d}" if name in report.since else OK
