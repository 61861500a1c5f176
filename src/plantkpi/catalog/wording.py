"""What names stand for when people read them: words, kind of quantity and unit of a column or a KPI."""

import re
from dataclasses import dataclass, replace
from typing import Literal

Kind = Literal["duration", "ratio", "quantity", "number", "label"]
"""Durations are told in the unit that fits, ratios as percent; labels (names, years, row numbers) as they are."""

US_PER = {"us": 1, "ms": 1_000, "s": 1_000_000, "min": 60_000_000, "h": 3_600_000_000}
"""Microseconds in the unit that a column's or a KPI's duration is kept in."""

_CAPABILITY = frozenset(("cp", "cpk", "cpu", "cpl", "pp", "ppk", "ppu", "ppl", "cm", "cmk", "cpm", "cpmk"))
_ACRONYMS = frozenset(
    "OEE OOE TEEP NEE MTBF MTTR MTTF MCBF MTBM MTBFP MTBFU RUL RMSE MAE "  # noqa: SIM905 easier to read
    "DPU DPO DPMO PPM SEMI MIL ID CUSUM EWMA SD SE PF".split()
)
_UNITS = {
    "qty": "pieces",
    "cycles": "cycles",
    "wh": "Wh",
    "kwh": "kWh",
    "ppm": "ppm",
    "pct": "%",
}
_RATIOS = ("ratio", "share", "yield", "confidence", "significance")
_LABELS = ("no", "year", "week", "weekday", "row", "month", "id", "version")


@dataclass(frozen=True)
class Wording:
    """The words of a heading, the kind and the unit; `scale` is the number of microseconds in 1 of a duration."""

    words: str
    kind: Kind = "number"
    unit: str = ""
    scale: int = 1


_COLUMNS = {
    "in_plan_us": Wording("planned time lost", "duration"),
    "loss_us": Wording("lost", "duration"),
    "remaining_us": Wording("left", "duration"),
    "planned_ratio": Wording("of planned", "ratio"),
    "remaining_ratio": Wording("of observed", "ratio"),
    "lost_units": Wording("lost parts", "quantity", "pieces"),
    "loss_cost": Wording("cost", "quantity"),
    "business_date": Wording("date", "label"),
    "source_file": Wording("file", "label"),
    "at_risk": Wording("at risk", "quantity"),
    "entry_count": Wording("reports", "quantity"),
    "restored_count": Wording("restored failures", "quantity"),
    "event_restored_count": Wording("restored failure events", "quantity"),
    "asked": Wording("question", "label"),
    "table_name": Wording("table", "label"),
    "is": Wording("verdict", "label"),
}
"""Names whose words do not follow from their parts."""

_OTHER_UNITS = {
    **dict.fromkeys(
        (
            "consumed_qty",
            "finished_qty",
            "integrated_qty",
            "production_loss_qty",
            "storage_transport_loss_qty",
            "other_loss_qty",
            "throughput_qty",
        ),
        "units of the material",
    ),
    "defect_qty": "defects",
    "opportunity_qty": "opportunities",
    "rated_capacity_milli_qty": "pieces/1000",
    "maximum_capacity_milli_qty": "pieces/1000",
}


def words(name: str) -> str:
    """A name as words: "quality_ratio" is "quality ratio", "oee" is "OEE", "cpk" is "Cpk"."""
    return " ".join(_word(part) for part in name.split("_"))


def wording(name: str) -> Wording:
    """What a column's name stands for, by the ending that tells its unit."""
    if name in _COLUMNS:
        return _COLUMNS[name]
    stem, _, ending = name.rpartition("_")
    if rate := re.fullmatch(r"(.+)_per_(h|cycle)", name):
        return Wording(words(rate[1]), "number", f"1/{rate[2]}")
    if stem and ending in US_PER and not stem.endswith("qty"):
        return Wording(words(stem), "duration", scale=US_PER[ending])
    if ending in _RATIOS:
        return Wording(words(stem if stem and ending == "ratio" else name), "ratio")
    if stem and ending == "count":
        return Wording(re.sub(r"ys$", "ies", f"{words(stem)}s"), "quantity")
    if stem and ending in _UNITS:
        return Wording(words(stem), "quantity", _OTHER_UNITS.get(name, _UNITS[ending]))
    if ending in _LABELS:
        return Wording(words(stem if ending == "id" and stem else name), "label")
    if stem and ending in ("at", "date"):
        return Wording(words(stem), "label")
    return Wording(words(name.removeprefix("is_").removeprefix("has_")))


def kpi_wording(name: str, unit: str) -> Wording:
    """What a KPI's name and the unit of its card stand for."""
    if unit == "ratio":
        return Wording(words(name), "ratio")
    if unit in US_PER:
        return Wording(words(name), "duration", scale=US_PER[unit])
    if unit in ("index", "own unit"):
        return Wording(words(name), "number", "" if unit == "index" else unit)
    counted = words(name).split()[-1] == unit
    return Wording(words(name), "quantity", "" if counted else unit)


def in_unit(found: Wording, unit: str) -> Wording:
    """The wording with another unit (a currency)."""
    return replace(found, unit=unit)


def spoken(text: str) -> str:
    """A sentence in which names of measured columns are words ("planned_us" is "planned time")."""
    return re.sub(r"\b[a-z]+(?:_[a-z]+)*_(?:us|qty|count|wh)\b", lambda found: _measure(found[0]), text)


def _measure(column: str) -> str:
    told = wording(column)
    if told.kind == "duration":
        return f"{told.words} time"
    return f"{told.words} {told.unit}".strip()


def _word(part: str) -> str:
    if part in _CAPABILITY:
        return part.capitalize()
    return part.upper() if part.upper() in _ACRONYMS else part
