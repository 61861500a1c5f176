"""plant.toml: what a plant says of its files, its time and its conventions."""

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from plantkpi.errors import ConfigError, did_you_mean
from plantkpi.terms import STATES

PLANNED_BY = ("calendar", "orders", "window")
FORMATS = ("csv", "text", "fixed", "excel", "parquet", "jsonl")
KINDS = ("text", "integer", "number", "flag", "instant", "date", "time")


@dataclass(frozen=True)
class Source:
    """One [source.NAME] block: files, how to read them, and what their columns stand for.

    With `input` the columns are mapped to that canonical input; without it the source is a raw table
    for the plant's own sources.py, its columns text unless `types` says otherwise. A list of columns is read
    as one text (date and time apart: start_at = ["Date", "Start"]).
    """

    name: str
    files: tuple[str, ...]
    format: str = ""
    input: str = ""
    columns: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    constants: Mapping[str, Any] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    types: Mapping[str, str] = field(default_factory=dict)
    name_pattern: str = ""
    time_zone: str = ""
    time_format: tuple[str, ...] = ()
    ambiguous: str = "first"
    nonexistent: str = "reject"
    delimiter: str = ""
    encoding: str = "utf-8"
    decimal: str = "."
    thousands: str = ""
    quote: str = '"'
    header: bool = True
    skip_rows: int = 0
    names: tuple[str, ...] = ()
    widths: tuple[int, ...] = ()
    sheet: str = ""
    null_values: tuple[str, ...] = ("",)

    def file_columns(self, name: str) -> tuple[str, ...]:
        """The file's columns that make the column: usually one; several are read as one text, a blank between."""
        found = self.columns.get(name, ())
        return (found,) if isinstance(found, str) else found

    def named_columns(self) -> set[str]:
        """Every column of the files that `columns` names."""
        return {column for name in self.columns for column in self.file_columns(name)}


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

    @property
    def state_folder(self) -> Path:
        """Where raw Parquet, audit and built tables live."""
        return self.folder / "state"

    @property
    def sources_file(self) -> Path:
        """The plant's own functions from raw tables to canonical inputs."""
        return self.folder / "sources.py"


_PLANT_KEYS = ("name", "time_zone", "raw_folders", "max_quarantined_share")
_TIMELINE_KEYS = (
    "window_start",
    "window_end",
    "precedence",
    "unreported",
    "planned_by",
    "minor_stop_s",
    "failures_from",
    "business_day_starts",
)
_DEGRADATION_KEYS = ("baseline_cycles", "warning_limit", "warning_cycles", "warning_horizon")


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
    return _Reader(path, folder).plant(config)


@dataclass(frozen=True)
class _Reader:
    path: Path
    folder: Path

    def plant(self, config: dict[str, Any]) -> Plant:
        self._known(config, ("plant", "timeline", "degradation", "conventions", "calendar", "source"), "top level")
        plant = config.get("plant", {})
        self._known(plant, _PLANT_KEYS, "[plant]")
        zone = self._zone(plant.get("time_zone", "UTC"), "[plant] time_zone")
        raw = [expand(item, f"{self.path}: [plant] raw_folders") for item in _listed(plant.get("raw_folders", ["raw"]))]
        return Plant(
            folder=self.folder,
            name=plant.get("name", self.folder.resolve().name),
            time_zone=zone,
            raw_folders=tuple(self.folder / item for item in raw),
            max_quarantined_share=float(plant.get("max_quarantined_share", 0.2)),
            settings=self._settings(config, zone),
            conventions={k: tuple(_listed(v)) for k, v in config.get("conventions", {}).items()},
            calendar=config.get("calendar", {}),
            sources={name: self._source(name, block, zone) for name, block in config.get("source", {}).items()},
        )

    def _settings(self, config: dict[str, Any], zone: str) -> dict[str, Any]:
        timeline = config.get("timeline", {})
        self._known(timeline, _TIMELINE_KEYS, "[timeline]")
        degradation = config.get("degradation", {})
        self._known(degradation, _DEGRADATION_KEYS, "[degradation]")
        precedence = tuple(timeline.get("precedence", STATES))
        if sorted(precedence) != sorted(STATES):
            self._fail(f"[timeline] precedence must name each of {', '.join(STATES)} once")
        unreported = self._choice(
            timeline.get("unreported", "unreported"), (*STATES, "unreported"), "[timeline] unreported"
        )
        default = "calendar" if "calendar" in config or self._has_input(config, "shift") else "window"
        return {
            "time_zone": zone,
            "window_start": self._instant(timeline.get("window_start"), zone, "window_start"),
            "window_end": self._instant(timeline.get("window_end"), zone, "window_end"),
            "business_day_starts": timeline.get("business_day_starts", "00:00"),
            "precedence": precedence,
            "unreported": unreported,
            "planned_by": self._choice(timeline.get("planned_by", default), PLANNED_BY, "[timeline] planned_by"),
            "minor_stop_us": round(float(timeline.get("minor_stop_s", 0)) * 1_000_000),
            "failures_from": self._choice(
                timeline.get(
                    "failures_from", "state_event" if self._has_input(config, "state_event") else "maintenance"
                ),
                ("state_event", "maintenance"),
                "[timeline] failures_from",
            ),
        } | degradation

    def _has_input(self, config: dict[str, Any], name: str) -> bool:
        own = self.folder / "sources.py"
        declared = any(block.get("input") == name for block in config.get("source", {}).values())
        return declared or (own.is_file() and f"def stg_{name}(" in own.read_text("utf-8"))

    def _source(self, name: str, block: dict[str, Any], zone: str) -> Source:
        where = f"[source.{name}]"
        keys = tuple(f.name for f in fields(Source) if f.name != "name")
        self._known(block, keys, where)
        if "files" not in block:
            self._fail(f"{where} names no files")
        listed: dict[str, Any] = {
            k: tuple(_listed(block[k]))
            for k in ("files", "time_format", "names", "widths", "null_values")
            if k in block
        }
        listed["files"] = tuple(expand(item, f"{self.path}: {where} files") for item in listed["files"])
        if "columns" in block:
            listed["columns"] = {k: tuple(v) if isinstance(v, list) else v for k, v in block["columns"].items()}
        source = Source(**{"name": name, "time_zone": zone} | block | listed)
        self._zone(source.time_zone, f"{where} time_zone")
        if source.format:
            self._choice(source.format, FORMATS, f"{where} format")
        self._choice(source.ambiguous, ("first", "second", "reject"), f"{where} ambiguous")
        self._choice(source.nonexistent, ("shift", "reject"), f"{where} nonexistent")
        for column, kind in source.types.items():
            self._choice(kind, KINDS, f"{where} types.{column}")
        return source

    def _instant(self, text: Any, zone: str, key: str) -> datetime | None:
        if text is None:
            return None
        try:
            local = datetime.fromisoformat(str(text))
        except ValueError:
            self._fail(f"[timeline] {key} = {text!r} is no date or time; write 2026-01-31 or 2026-01-31T06:00:00")
        return local if local.tzinfo else local.replace(tzinfo=ZoneInfo(zone))

    def _zone(self, name: str, key: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError):
            self._fail(f"{key} = {name!r} is no IANA time zone, such as Europe/Berlin or UTC")
        return name

    def _choice(self, value: str, options: tuple[str, ...], key: str) -> str:
        if value not in options:
            self._fail(f"{key} = {value!r} is none of {', '.join(options)}.{did_you_mean(str(value), options)}")
        return value

    def _known(self, block: Mapping[str, Any], keys: tuple[str, ...], where: str) -> None:
        for key in block:
            if key not in keys:
                self._fail(f"{where} has no key {key!r}.{did_you_mean(key, keys)}")

    def _fail(self, message: str) -> Any:
        raise ConfigError(f"{self.path}: {message}")


def settings_of(config: dict[str, Any], folder: Path) -> dict[str, Any]:
    """The settings of a plant.toml that says only this much; {} gives the defaults."""
    return _Reader(folder / "plant.toml", folder)._settings(config, "UTC")


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
