"""plant.toml: what a plant says of its files, its time and its conventions."""

import math
import os
import re
import tomllib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from plantkpi.config.keys import (
    FAILURES_FROM,
    FORMATS,
    KINDS,
    OF_TABLES,
    PLANNED_BY,
    Alert,
    DegradationBlock,
    DeliverBlock,
    LimitsBlock,
    LossBlock,
    PlantBlock,
    SemiBlock,
    Source,
    TimelineBlock,
)
from plantkpi.config.locales import marks_of
from plantkpi.config.names import ALLOWED, alike, real, shown, wrong_with, wrong_with_path
from plantkpi.config.sources_file import OwnFunction, own_functions
from plantkpi.errors import ConfigError, did_you_mean
from plantkpi.vocabulary import OUT_OF_YEARS, STATES, WORDS, is_in_years


@dataclass(frozen=True)
class Plant:
    """A plant's whole configuration. `settings` are handed to tables by parameter name."""

    folder: Path
    name: str
    time_zone: str
    raw_folders: tuple[Path, ...]
    max_quarantined_share: float
    settings: Mapping[str, Any]
    conventions: Mapping[str, tuple[str, ...]]
    calendar: Mapping[str, Any]
    sources: Mapping[str, Source]
    alerts: Mapping[str, Alert]
    deliver: DeliverBlock
    audit: str
    undeclared: tuple[str, ...] = ()
    """Settings that plant.toml leaves to the inputs that there are."""
    limits: LimitsBlock = field(default_factory=LimitsBlock)
    locale: str = "en"

    @property
    def state_folder(self) -> Path:
        """Where raw Parquet, audit and built tables live."""
        return self.folder / "state"

    @property
    def sources_file(self) -> Path:
        """The plant's own functions from raw tables to canonical inputs."""
        return self.folder / "sources.py"

    def table_settings(self, as_of: datetime | None = None) -> dict[str, Any]:
        """Every setting that a table may take, by parameter name; `as_of` None is the latest instant in the data.

        A question needs no more; a build has `build_settings`.
        """
        return {**self.settings, "calendar": self.calendar, "as_of": as_of}

    @cached_property
    def own_functions(self) -> Mapping[str, OwnFunction]:
        """Functions of sources.py by input. The file is run the first time that this is asked for, by builds only."""
        return own_functions(self.sources_file)

    def build_settings(self, as_of: datetime | None = None) -> dict[str, Any]:
        """`table_settings`, where inputs that sources.py makes count for the defaults as well."""
        defaults = _defaults(self.own_functions, self.settings)
        return self.table_settings(as_of) | {key: defaults[key] for key in self.undeclared}


_LONGEST_WINDOW = timedelta(days=36_525)
_BLOCKS = (
    "plant", "timeline", "degradation", "semi", "loss", "conventions", "calendar", "source", "alert", "deliver",
    "limits",
)  # fmt: skip


def load_plant(folder: Path) -> Plant:
    """Read folder/plant.toml; raise ConfigError that names file, key and what would be right."""
    path = folder / "plant.toml"
    if not path.is_file():
        raise ConfigError(
            f"{path}: no such file. Make one with `plantkpi init {folder}`, or name another folder with --plant."
        )
    try:
        config = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: not valid TOML: {error}") from error
    except RecursionError as error:
        raise ConfigError(f"{path}: tables and lists are nested too deeply; no key needs more than three") from error
    return _Reader(path, folder).plant(config)


@dataclass(frozen=True)
class _Reader:
    path: Path
    folder: Path

    def plant(self, config: dict[str, Any]) -> Plant:
        self._known(config, _BLOCKS, "top level")
        for name in _BLOCKS:
            if not isinstance(config.get(name, {}), dict):
                self._fail(f"{name} must be a TOML table; write [{name}] above its keys")
        for kind in ("source", "alert"):
            for name, found in config.get(kind, {}).items():
                if not isinstance(found, dict):
                    self._fail(f"[{kind}] {name} must be a TOML table; write [{kind}.{name}] above its keys")
        self._check_names(config.get("source", {}))
        block = self._typed(PlantBlock, config.get("plant", {}), "[plant]", ("raw_folders",))
        zone = self._zone(block.time_zone, "[plant] time_zone")
        try:
            marks_of(block.locale)
        except ValueError as error:
            self._fail(f"[plant] locale = {error}")
        if not 0 <= block.max_quarantined_share <= 1:
            self._fail("[plant] max_quarantined_share is a share from 0 to 1")
        if config.get("calendar") == {}:
            self._fail("[calendar] has no shift; add a [[calendar.shift]] with name, start, end and days, or delete it")
        deliver = self._typed(DeliverBlock, config.get("deliver", {}), "[deliver]", ())
        if deliver.since and not is_in_years(deliver.since):
            self._fail(f"[deliver] since = {deliver.since} {OUT_OF_YEARS}")
        return Plant(
            folder=self.folder,
            name=block.name or self.folder.resolve().name,
            time_zone=zone,
            raw_folders=tuple(self._raw_folder(item) for item in block.raw_folders),
            max_quarantined_share=block.max_quarantined_share,
            settings=self._settings(config, zone),
            conventions={k: tuple(_listed(v)) for k, v in config.get("conventions", {}).items()},
            calendar=config.get("calendar", {}),
            sources={name: self._source(name, found, zone) for name, found in config.get("source", {}).items()},
            alerts={name: self._alert(name, found) for name, found in config.get("alert", {}).items()},
            deliver=deliver,
            undeclared=tuple(key for key in _defaults([]) if not config.get("timeline", {}).get(key)),
            audit=self._choice(block.audit, ("duckdb", "postgres"), "[plant] audit"),
            limits=self._limits(config.get("limits", {})),
            locale=block.locale,
        )

    def _limits(self, block: Any) -> LimitsBlock:
        limits: LimitsBlock = self._typed(LimitsBlock, block, "[limits]", ())
        for key, value in vars(limits).items():
            if value < 1:
                self._fail(f"[limits] {key} = {value} is not a whole number above 0")
        return limits

    def _check_names(self, sources: Iterable[str]) -> None:
        """Names of sources become folders, tables and parameters as they are; nothing else of plant.toml does."""
        for name in sources:
            if wrong := wrong_with(name):
                self._fail(
                    f"[source.{shown(name)}]: this name {wrong}. It becomes part of paths and tables: "
                    f"use {ALLOWED}, such as [source.stops_line-1]"
                )
        if pair := alike(sources):
            first, second = map(shown, pair)
            self._fail(
                f"[source.{first}] and [source.{second}] are one name where upper and lower case count alike, as on "
                "some disks and in tables; rename one of them"
            )

    def _raw_folder(self, text: str) -> Path:
        where = "[plant] raw_folders"
        given = expand(text, f"{self.path}: {where}")
        if wrong := wrong_with_path(given):
            self._fail(f"{where} = {shown(text)} {wrong}; name a folder, such as 'raw'")
        found, state = self.folder / given, self.folder / "state"
        if real(found).is_relative_to(real(state)):
            self._fail(f"{where} = {text!r} is in {state}, where plantkpi keeps what it makes; put raw files elsewhere")
        return found

    def _alert(self, name: str, block: Any) -> Alert:
        where = f"[alert.{name}]"
        self._known(block, [f.name for f in fields(Alert) if f.name != "name"], where)
        alert: Alert = self._typed(Alert, block | {"name": name}, where, ("by",))
        self._choice(alert.every, ("date", "week", "month"), f"{where} every")
        if not alert.kpi:
            self._fail(f"{where} names no kpi")
        if (alert.below is None) == (alert.above is None):
            self._fail(f"{where} needs one threshold: below or above")
        if alert.clear is not None and (
            (alert.below is not None and alert.clear < alert.below)
            or (alert.above is not None and alert.clear > alert.above)
        ):
            self._fail(f"{where} clear = {alert.clear} is beyond the threshold; an excursion would end as it begins")
        return alert

    def _settings(self, config: dict[str, Any], zone: str) -> dict[str, Any]:
        timeline = self._typed(TimelineBlock, config.get("timeline", {}), "[timeline]", ("precedence",))
        degradation = self._typed(DegradationBlock, config.get("degradation", {}), "[degradation]", ())
        reasons = tuple(field.name for field in fields(SemiBlock))
        semi = self._typed(SemiBlock, config.get("semi", {}), "[semi]", reasons)
        named = [reason for key in reasons for reason in getattr(semi, key)]
        for reason in named:
            if named.count(reason) > 1:
                self._fail(f"[semi] {reason!r} is named twice; its time would be left out twice")
        loss = self._typed(LossBlock, config.get("loss", {}), "[loss]", ())
        for rate in (loss.rate_per_hour or 0, *loss.rate_by_line.values(), *loss.rate_by_machine.values()):
            if not 0 <= rate < float("inf"):
                self._fail(f"[loss] a rate of {rate} an hour is not a price")
        if sorted(timeline.precedence) != sorted(STATES):
            self._fail(f"[timeline] precedence must name each of {', '.join(STATES)} once")
        declared = [block.get("input") for block in config.get("source", {}).values()]
        defaults = _defaults([*declared, *(["shift"] if "calendar" in config else [])])
        start = self._instant(timeline.window_start, zone, "window_start")
        end = self._instant(timeline.window_end, zone, "window_end")
        if start and end and end <= start:
            self._fail("[timeline] window_end is not after window_start")
        if start and end and end - start > _LONGEST_WINDOW:
            self._fail(
                f"[timeline] from window_start to window_end are more than {_LONGEST_WINDOW.days} days (100 years); "
                "each of them has its shifts on each machine"
            )
        chosen = {
            "unreported": (timeline.unreported, (*STATES, "unreported")),
            "planned_by": (timeline.planned_by or defaults["planned_by"], PLANNED_BY),
            "failures_from": (timeline.failures_from or defaults["failures_from"], FAILURES_FROM),
        }
        return {
            "time_zone": zone,
            "window_start": start,
            "window_end": end,
            "business_day_starts": timeline.business_day_starts,
            "precedence": timeline.precedence,
            "minor_stop_us": round(timeline.minor_stop_s * 1_000_000),
            **{key: self._choice(value, options, f"[timeline] {key}") for key, (value, options) in chosen.items()},
            **vars(degradation),
            **vars(semi),
            **vars(loss),
        }

    def _typed(self, kind: type[Any], block: Any, where: str, lists: tuple[str, ...]) -> Any:
        """The block as a dataclass; a single value may stand for a list of one."""
        from pydantic import TypeAdapter, ValidationError

        self._known(block, [f.name for f in fields(kind)], where)
        given = block | {key: tuple(_listed(block[key])) for key in lists if key in block}
        try:
            found = TypeAdapter(kind).validate_python(given)
        except ValidationError as error:
            first = error.errors()[0]
            key = ".".join(str(part) for part in first["loc"][:2])
            return self._fail(f"{where} {key} = {first['input']!r}: {first['msg'][0].lower()}{first['msg'][1:]}")
        for key, value in vars(found).items():
            numbers = [value] if isinstance(value, float | int) else value if isinstance(value, tuple) else ()
            for number in numbers:
                if isinstance(number, float) and not math.isfinite(number):
                    self._fail(f"{where} {key} = {number} is not a finite number")
                if isinstance(number, int) and number < 0:
                    self._fail(f"{where} {key} = {number} is negative")
        return found

    def _source(self, name: str, block: Any, zone: str) -> Source:
        where = f"[source.{name}]"
        self._known(block, [f.name for f in fields(Source) if f.name != "name"], where)
        if "files" in block and "table" in block:
            self._fail(f"{where} has both files and a table; make two sources of it")
        if "files" not in block and "table" not in block:
            self._fail(f"{where} names no files (or a table of a warehouse)")
        if isinstance(columns := block.get("columns"), dict):
            block = block | {"columns": {k: tuple(v) if isinstance(v, list) else v for k, v in columns.items()}}
        lists = ("files", "time_format", "names", "widths", "null_values")
        source = self._typed(Source, {"time_zone": zone} | block | {"name": name}, where, lists)
        files = tuple(expand(item, f"{self.path}: {where} files") for item in source.files)
        source = replace(source, files=files, table=expand(source.table, f"{self.path}: {where} table"))
        if "table" in block:
            self._check_table(source, block, where)
        self._zone(source.time_zone, f"{where} time_zone")
        if source.format:
            self._choice(source.format, FORMATS, f"{where} format")
        self._check_marks(source, where)
        self._choice(source.ambiguous, ("first", "second", "reject"), f"{where} ambiguous")
        self._choice(source.nonexistent, ("shift", "reject"), f"{where} nonexistent")
        for column, kind in source.types.items():
            self._choice(kind, KINDS, f"{where} types.{column}")
        self._check_words(source, where)
        return source

    def _check_marks(self, source: Source, where: str) -> None:
        """The marks that files are parted by: a character each, and an encoding that is one of texts."""
        for key in ("delimiter", "decimal", "thousands", "quote"):
            mark = getattr(source, key)
            if len(mark) > 1 or (mark and not mark.isprintable() and mark not in "\t\xa0\u202f\u2009"):
                self._fail(f"{where} {key} = {mark!r} is not one character that can be printed")
        if not source.decimal:
            self._fail(f"{where} decimal = '' is no mark; write '.' or ','")
        if "" in source.time_format:
            self._fail(
                f"{where} time_format has an empty text; write how instants are written, such as '%d.%m.%Y %H:%M'"
            )
        try:
            "".encode(source.encoding)
        except (LookupError, ValueError):  # unknown, or from bytes to bytes
            self._fail(f"{where} encoding = {source.encoding!r} is no encoding of text; write utf-8, utf-16 or cp1252")

    def _check_table(self, source: Source, block: Mapping[str, Any], where: str) -> None:
        if not re.fullmatch(r"[^.]+([.][^.]+){1,2}", source.table):
            self._fail(f"{where} table = {source.table!r} is not written as schema.table")
        if not source.input:
            self._fail(f"{where} has a table and needs an input; what sources.py would do to it, a view there can do")
        for key in block:
            if key not in OF_TABLES:
                self._fail(f"{where} {key} is for files; of a table it says nothing")
        for name, columns in source.columns.items():
            if not isinstance(columns, str):
                self._fail(f"{where} columns.{name} names several columns of a table; make a view that joins them")

    def _check_words(self, source: Source, where: str) -> None:
        for (name, column), options in WORDS.items():
            if source.input == name:
                for word, to in source.values.get(column, {}).items():
                    self._choice(to, options, f"{where} values.{column} {word!r}")
                if column in source.constants:
                    self._choice(source.constants[column], options, f"{where} constants.{column}")

    def _instant(self, text: Any, zone: str, key: str) -> datetime | None:
        if text is None:
            return None
        try:
            local = datetime.fromisoformat(str(text))
        except ValueError:
            self._fail(f"[timeline] {key} = {text!r} is not a date or time; write 2026-01-31 or 2026-01-31T06:00:00")
        if not is_in_years(local):
            self._fail(f"[timeline] {key} = {text!s} {OUT_OF_YEARS}")
        return local if local.tzinfo else local.replace(tzinfo=ZoneInfo(zone))

    def _zone(self, name: str, key: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):  # OSError: a folder of zones, such as Europe
            self._fail(f"{key} = {name!r} is not an IANA time zone, such as Europe/Berlin or UTC")
        return name

    def _choice(self, value: str, options: tuple[str, ...], key: str) -> str:
        if value not in options:
            self._fail(f"{key} = {value!r} is none of {', '.join(options)}.{did_you_mean(str(value), options)}")
        return value

    def _known(self, block: Mapping[str, Any], keys: Sequence[str], where: str) -> None:
        for key in block:
            if key not in keys:
                self._fail(f"{where} has no key {key!r}.{did_you_mean(key, keys)}")

    def _fail(self, message: str) -> Any:
        raise ConfigError(f"{self.path}: {message}")


def settings_of(config: dict[str, Any], folder: Path) -> dict[str, Any]:
    """The settings of a plant.toml that says only this much; {} gives the defaults."""
    return _Reader(folder / "plant.toml", folder)._settings(config, "UTC")


def _defaults(inputs: Collection[str | None], before: Mapping[str, Any] = MappingProxyType({})) -> dict[str, str]:
    """What planned time is and where failures are counted, by the inputs; of more inputs, what was `before` of some."""
    planned = "calendar" if "shift" in inputs else before.get("planned_by", "window")
    failures = "state_event" if "state_event" in inputs else before.get("failures_from", "maintenance")
    return {"planned_by": planned, "failures_from": failures}


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else [value]


def expand(text: str, where: str) -> str:
    """Fill ${VAR} and ${VAR:-default} from the environment; an unset ${VAR} is a ConfigError that names it."""

    def fill(match: re.Match[str]) -> str:
        value = os.environ.get(match["name"], match["default"])
        if value is None:
            raise ConfigError(f"{where}: the environment variable {match['name']} is not set")
        return value

    return re.sub(r"\$\{(?P<name>\w+)(?::-(?P<default>[^}]*))?\}", fill, text)
