"""The plan of a build as text."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from plantkpi.build.incremental.plan import BuildPlan
    from plantkpi.ingest.preview import Preview

_INSTANT = "%Y-%m-%d %H:%M UTC"
_WIDTH = 100
_FATES = {
    "new": "new",
    "changed": "changed",
    "gone": "gone from its folder, rows stay",
    "dropped": "no longer read, rows go",
}


def plan_lines(plan: "BuildPlan", preview: "Preview", name: str, backend: str) -> Iterator[str]:
    """The lines of a plan: files, from when on rows are rebuilt, what happens to the tables and why."""
    yield f"Plan of the next build of {name} on {backend}. Nothing is written yet."
    yield ""
    yield from _files(preview)
    yield ""
    if plan.is_first:
        yield "Tables    all are built: there is no earlier build of this version to extend"
        return
    touched = plan.having("extended", "by key", "compared", "rebuilt")
    if not touched and not plan.dropped:
        yield f"Tables    all {len(plan.tables)} stay as they are"
        return
    if plan.cutoff is not None and plan.change_at is not None:
        yield f"Cutoff    {plan.cutoff.at:{_INSTANT}}: rows that start earlier stay"
        yield f"          first change {plan.change_at:{_INSTANT}}"
        yield f"Lookback  {plan.cutoff.lookback_start:{_INSTANT}}: rows from there on are read"
        yield ""
    yield from _tables(plan)


def _files(preview: "Preview") -> Iterator[str]:
    changes = preview.changes()
    same = sum(entry.status == "unchanged" for entry in preview.entries)
    if not any(changes.values()):
        yield f"Files     all {same} unchanged"
        return
    counts = [f"{len(entries)} {fate}" for fate, entries in changes.items() if entries]
    yield f"Files     {', '.join(counts)}, {same} unchanged"
    for fate, entries in changes.items():
        for entry in entries:
            yield f"  {entry.source}: {entry.file}, {entry.rows_in} rows, {_FATES[fate]}"


def _tables(plan: "BuildPlan") -> Iterator[str]:
    extended, keyed, compared = (plan.having(action) for action in ("extended", "by key", "compared"))
    same = len(plan.having("unchanged", "if needed", "empty"))
    rebuilt = plan.having("rebuilt")
    yield (
        f"Tables    {len(plan.tables)}: {len(extended)} extended from the cutoff, {len(keyed)} by unit or order, "
        f"{len(compared)} small, {len(rebuilt)} rebuilt, {same} stay"
    )
    yield from _group("extended from the cutoff", extended)
    yield from _group("extended by unit or order", keyed)
    yield from _group("small, rebuilt and compared; what reads one that differs is rebuilt too", compared)
    reasons: dict[str, list[str]] = {}
    for name in rebuilt:
        reasons.setdefault(plan.tables[name].reason, []).append(name)
    for reason, names in reasons.items():
        yield from _group(f"rebuilt: {reason}", names)
    yield from _group("deleted: no table of this version", plan.dropped)


def _group(title: str, names: Sequence[str]) -> Iterator[str]:
    if names:
        yield f"  {title}"
        yield from _wrapped(names)


def _wrapped(names: Sequence[str]) -> Iterator[str]:
    import textwrap

    yield from textwrap.wrap(", ".join(names), _WIDTH, initial_indent="    ", subsequent_indent="    ")
