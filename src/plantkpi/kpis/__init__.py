"""KPIs: functions from a mart to a scalar, at any grain. Each is imported by name: `from plantkpi.kpis import oee`."""

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from plantkpi.catalog.registry import Kpi


def __getattr__(name: str) -> "Kpi":
    """The KPI of that name, from whichever module defines it."""
    from plantkpi.catalog.registry import KPIS

    if name.startswith("_"):
        raise AttributeError(name)
    _load()
    if name not in KPIS:
        raise AttributeError(f"no KPI {name!r}; `plantkpi ls kpis` lists them")
    return KPIS[name]


def __dir__() -> list[str]:
    """Names of all KPIs, for completion."""
    from plantkpi.catalog.registry import KPIS

    _load()
    return sorted(KPIS)


def _load() -> None:
    for module in iter_modules(__path__):
        import_module(f"{__name__}.{module.name}")
