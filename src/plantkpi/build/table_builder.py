"""Builds the tables of the catalog one after the other: whole, from the cutoff on, or reused from before."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any

import ibis
import ibis.expr.types as ir

from plantkpi.build.incremental.affected_rows import AffectedRows
from plantkpi.build.incremental.manifest import ManifestEntry, Reuse
from plantkpi.build.incremental.plan import BuildPlan
from plantkpi.build.incremental.staging import InputUpdate, reject, reject_nothing, revalidate
from plantkpi.catalog.registry import TABLES, Table, ancestors, build_order, schema_of
from plantkpi.config.plant import Source
from plantkpi.contracts import quarantine
from plantkpi.contracts.contract import count_sound
from plantkpi.contracts.quarantine import RawRowLookup, raw_row_lookup
from plantkpi.engines.registry import BuildTarget
from plantkpi.errors import ContractError
from plantkpi.ingest.received import Received, typed_raw
from plantkpi.progress import Progress, StepRunner, run_directly, silent
from plantkpi.runs.audit import stopwatch


@dataclass
class BuildReport:
    """What a build made: rows and seconds per table, and what became of received rows.

    `run_id` is that of the audit. `seconds` hold the checks of the table's contract, which `check_seconds` tell alone.
    `unchanged` are tables that would have come out as they were and were left alone, `since` those of which only rows
    that begin then or later, or reach it, were rebuilt, `keys` those of which rows of so many units or orders were.
    `is_other_version`: another version of plantkpi or of the engine made the last build, so that all was rebuilt.
    `unfinished` is what failed after readers saw the build, a sentence each. `plan` is what the build was to do, None
    before there is one.
    """

    rows: dict[str, int] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    check_seconds: dict[str, float] = field(default_factory=dict)
    received: dict[str, int] = field(default_factory=dict)
    quarantined: dict[str, dict[str, int]] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    unfinished: list[str] = field(default_factory=list)
    is_other_version: bool = False
    unchanged: set[str] = field(default_factory=set)
    since: dict[str, datetime] = field(default_factory=dict)
    keys: dict[str, int] = field(default_factory=dict)
    engine: str = ""
    run_id: str = ""
    plan: BuildPlan | None = None

    def quarantined_rows(self, name: str) -> int:
        """Rows of the input that broke a rule."""
        return sum(self.quarantined.get(name, {}).values())


def call_of(found: Table, inputs: Mapping[str, ir.Table], settings: Mapping[str, Any]) -> Callable[[], ir.Table]:
    """What makes a table's expression of its inputs and of those settings that it takes; others have defaults."""
    taken = {name: settings[name] for name in found.settings if name in settings}
    return partial(found.expression, [inputs[name] for name in found.inputs], taken)


class Builder:
    """Makes every table of the catalog in one place, from received tables and the raw texts of each input.

    What has no rows for want of `inputs` is made empty and not computed. With `reuse`, what would come out as it is
    in the last build is kept.
    """

    def __init__(
        self,
        place: BuildTarget,
        received: Mapping[str, ir.Table],
        texts: Mapping[str, Sequence[RawRowLookup]],
        settings: Mapping[str, Any],
        report: BuildReport,
        inputs: Collection[str],
        reuse: Reuse | None = None,
    ) -> None:
        self.place = place
        self.received = received
        self.tables: dict[str, ir.Table] = {}
        self.texts = texts
        self.settings = settings
        self.report = report
        self.inputs = inputs
        self.reuse = reuse
        self.update: InputUpdate | None = None

    def build(
        self, progress: Progress = silent, wanted: Collection[str] = (), run_step: StepRunner = run_directly
    ) -> None:
        """Make all tables in order, or the wanted ones with what they are made from.

        Tables that are there already stay. ContractError for the first that breaks its contract.
        """
        needed = {name for table in wanted for name in (table, *ancestors(table))} if wanted else set(TABLES)
        order = [name for name in build_order() if name in needed and name not in self.tables]
        with progress("building", len(order)) as advance:
            for name in order:
                run = run_directly if TABLES[name].is_view else run_step
                run(name, partial(self._make, name, TABLES[name]))
                advance(1)

    def keep_unreadable(self, source: Source, raws: Mapping[str, ir.Table], source_fingerprint: str) -> None:
        """Rows of a raw table for sources.py that could not be read: quarantine_raw_<source>."""
        name, short = f"quarantine_raw_{source.name}", f"raw_{source.name}"
        if self.reuse and (last := self.reuse.reusable_quarantine(name, source_fingerprint)):
            self.report.received[short], self.report.quarantined[short] = last.received or 0, dict(last.quarantined)
            return
        raw = raws[source.name]
        typed = typed_raw(raw, source)
        unread = typed.source_problem.isnull().ifelse(ibis.null("string"), "unreadable")
        broken = typed.mutate(broken_rule=unread, broken_reason=typed.source_problem)
        kept = quarantine.quarantined(broken, [raw_row_lookup(raw)])
        self.place.create_table(name, kept)
        unreadable = self.place.row_count(name)
        self.report.received[short] = _rows(typed)
        self.report.quarantined[short] = {"unreadable": unreadable} if unreadable else {}
        self._note(name, unreadable, short)

    def _make(self, name: str, found: Table) -> None:
        watch = stopwatch()
        if found.is_view:
            self.tables[name] = call_of(found, self.tables, self.settings)()
            if self.reuse:
                self.reuse.pass_view(name, found)
            return
        short = name.removeprefix("stg_") if found.is_validated else ""
        is_empty = found.contract is not None and found.is_empty_with(self.inputs)
        if self.reuse and (last := self.reuse.reusable(name, found, is_empty=is_empty)):
            self._keep(last, short)
            self._report(name, is_alike=True)
            return
        if is_empty:
            self._make_empty(name, found)
            self._note(name, 0, short)
            self._report(name, is_alike=self.reuse is not None and self.reuse.was_empty(name))
            return
        update = self._update_of(name, found)
        new = self._extended(name, found, update) if update else self._whole(name, found)
        built = watch()
        rows = self._sound_rows(name, found, new)
        seconds = watch()
        self.report.rows[name], self.report.seconds[name] = rows, seconds
        self.report.check_seconds[name] = seconds - built
        if found.is_validated:
            self._close(short, rows)
        self._note(name, self.report.rows[name], short, is_new=update is not None)
        self._report(name, is_alike=True if update else self._is_rebuilt_alike(name, found))

    def _update_of(self, name: str, found: Table) -> InputUpdate | None:
        """What came since the previous build, if rows of before may stay."""
        is_extended = found.incremental and not found.incremental.is_whole and self._may_extend(name, found)
        return self.update if is_extended else None

    def _is_rebuilt_alike(self, name: str, found: Table) -> bool | None:
        """Whether a table that was rebuilt is alike before the cutoff; None when it must be compared."""
        incremental = found.incremental
        return None if incremental is None or incremental.begins or incremental.key else self._may_extend(name, found)

    def _may_extend(self, name: str, found: Table) -> bool:
        if self.update is None or self.reuse is None:
            return False
        return self.update.affected.may_extend(name, self.reuse.static_fingerprint(name, found))

    def _report(self, name: str, *, is_alike: bool | None) -> None:
        if self.update:
            self.update.affected.note(name, self.tables[name], is_alike=is_alike)

    def _whole(self, name: str, found: Table) -> ir.Table:
        if found.is_validated:
            self._validate(name, found)
        else:
            self.tables[name] = self._made(name, found)
        return self.tables[name]

    def _extended(self, name: str, found: Table, update: InputUpdate) -> ir.Table:
        """The new rows of a table, which is that of before with them."""
        affected = update.affected
        affected.slice_inputs(found)
        if found.incremental is not None and found.incremental.key:
            self.report.keys[name] = affected.key_count(name)
        elif affected.at is not None:
            self.report.since[name] = affected.at
        if found.is_validated:
            return self._revalidate(name, found, update)
        new = affected.grown(name, call_of(found, self._sliced(found, affected), self.settings))
        self.tables[name] = affected.joined(name, new)
        return new

    def _sliced(self, found: Table, affected: AffectedRows) -> dict[str, ir.Table]:
        """The inputs of a table from the lookback start on."""
        return {
            i: call_of(TABLES[i], self._sliced(TABLES[i], affected), self.settings)()
            if TABLES[i].is_view
            else affected.input_of(found, i)
            for i in found.inputs
            if i in TABLES
        }

    def _revalidate(self, name: str, found: Table, update: InputUpdate) -> ir.Table:
        short = name.removeprefix("stg_")
        inputs = self._sliced(found, update.affected)
        validated = revalidate(
            self.place,
            update,
            name,
            self.texts.get(short, ()),
            lambda rows: call_of(found, inputs | {f"received_{short}": rows}, self.settings),
        )
        self.tables[name] = validated.rows
        self.report.quarantined[short] = _by_rule(validated.quarantine)
        self.report.received[short] = update.received_rows(short) + self._calendar_rows(short)
        return validated.new

    def _calendar_rows(self, short: str) -> int:
        """Rows of an input that the plant's own calendar gives."""
        return self.place.row_count("calendar_shift") if short == "shift" else 0

    def _made(self, name: str, found: Table) -> ir.Table:
        if found.is_local:
            inputs = {i: self.tables[i].to_pyarrow() for i in found.inputs}
            return self.place.create_table(name, call_of(found, inputs, self.settings)())
        return self.place.create_as(name, call_of(found, self.tables, self.settings))

    def _sound_rows(self, name: str, found: Table, new: ir.Table) -> int:
        """How many rows the table has; those that are new keep its contract, as the others did before."""
        rows = self.tables[name]
        if found.contract is None:
            return self.place.row_count(name)
        sound = count_sound(new, found.contract, self.place.fetch)
        return sound if new is rows else self.place.row_count(name)

    def are_unchanged(self, names: Collection[str]) -> bool:
        """Whether all of these tables are as the last build left them."""
        return all(
            self.are_unchanged(TABLES[n].inputs) and not TABLES[n].settings
            if TABLES[n].is_view
            else n in self.report.unchanged
            for n in names
        )

    def _keep(self, last: ManifestEntry, short: str) -> None:
        """The table stays as the last build made it; so does what was kept apart of an input."""
        name = last.table_name
        self.tables[name] = self.place.table(name)
        self.report.unchanged.add(name)
        self.report.rows[name], self.report.seconds[name], self.report.check_seconds[name] = last.row_count, 0.0, 0.0
        if short:
            self.report.received[short], self.report.quarantined[short] = last.received or 0, dict(last.quarantined)

    def _note(self, name: str, rows: int, short: str, *, is_new: bool = False) -> None:
        """Tell the next build what was made, and of an input what became of its rows."""
        if self.reuse is None:
            return
        if not short:
            self.reuse.note(name, rows, is_new=is_new)
            return
        files = self.update.files_of(short) if self.update else {}
        self.reuse.note(
            name,
            rows,
            is_new=is_new,
            received=self.report.received.get(short),
            quarantined=self.report.quarantined.get(short, {}),
            files={source: [path.name for path in paths] for source, paths in files.items()},
            columns=self.update.received.columns_of(files) if self.update else {},
        )

    def _make_empty(self, name: str, found: Table) -> None:
        self.tables[name] = self.place.create_table(name, found.schema().to_pyarrow().empty_table())
        self.report.rows[name], self.report.seconds[name], self.report.check_seconds[name] = 0, 0.0, 0.0
        if found.is_validated:
            short = name.removeprefix("stg_")
            self.place.create_table(f"quarantine_{short}", schema_of(quarantine.QUARANTINE).to_pyarrow().empty_table())
            reject_nothing(self.place, name)
            self.report.received[short], self.report.quarantined[short] = 0, {}

    def _validate(self, name: str, found: Table) -> None:
        """Keep sound rows as stg_<input>, the others as quarantine_<input>: received = accepted + quarantined."""
        short = name.removeprefix("stg_")
        contract = found.contract
        assert contract is not None
        place = self.place
        received = self._store_received(short)
        inputs = {**self.tables, f"received_{short}": received}
        validated = place.create_as(f"validated_{short}_rows", call_of(found, inputs, self.settings), temp=True)
        self.tables[name] = place.create_as(name, partial(quarantine.accepted, validated, contract))
        reject(place, name, validated)
        (counts,) = place.fetch(partial(_counted, received, validated))
        self.report.received[short], self.report.quarantined[short] = counts["received"], {}
        if counts["broken"]:
            kept = place.create_as(
                f"quarantine_{short}", partial(quarantine.quarantined, validated, self.texts.get(short, ()))
            )
            self.report.quarantined[short] = _by_rule(kept)
        else:
            place.create_table(f"quarantine_{short}", schema_of(quarantine.QUARANTINE).to_pyarrow().empty_table())
        self.report.received[short] += self._calendar_rows(short)
        for stored in ("received", "validated"):
            place.drop_table(f"{stored}_{short}_rows")

    def _store_received(self, short: str) -> ir.Table:
        """The received rows of an input in a table, read by statements that are known where they only read files."""
        call = self.received.call(short) if self.place.is_local and isinstance(self.received, Received) else None
        if call is not None:
            return self.place.create_as(f"received_{short}_rows", call, temp=True)
        return self.place.create_table(f"received_{short}_rows", self.received[f"received_{short}"], temp=True)

    def _close(self, short: str, accepted: int) -> None:
        """ContractError unless every received row is accepted or quarantined."""
        broken = self.report.quarantined_rows(short)
        if self.report.received[short] != accepted + broken:
            raise ContractError(
                f"{short}: received {self.report.received[short]} rows, accepted {accepted}, quarantined {broken}"
            )


def _counted(received: ir.Table, validated: ir.Table) -> ir.Table:
    """One row: how many rows there are, and how many of them break a rule."""
    broken = validated.filter(validated.broken_rule.notnull())
    return received.agg(received=received.count()).cross_join(broken.agg(broken=broken.count()))


def _by_rule(broken: ir.Table) -> dict[str, int]:
    counts = broken.group_by("rule").agg(rows=broken.count()).to_pyarrow().to_pylist()
    return dict(sorted((row["rule"], row["rows"]) for row in counts))


def _rows(found: ir.Table) -> int:
    return int(found.count().to_pyarrow().as_py())
