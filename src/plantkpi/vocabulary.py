"""Words and bounds that several layers share."""

from datetime import date, datetime

STATES = ("planned_stop", "failure", "setup", "stopped", "idle", "running")
"""States of a machine by default precedence: at each instant the first that is reported wins."""

WORDS = {
    ("state_event", "state"): STATES,
    ("order_stop", "state"): tuple(state for state in STATES if state != "running"),
    ("maintenance", "kind"): ("corrective", "preventive"),
    ("person_time", "kind"): ("attendance", "break", "work"),
    ("material_flow", "kind"): (
        "consumed",
        "finished",
        "integrated",
        "production_loss",
        "storage_transport_loss",
        "other_loss",
    ),
    ("capacity", "basis"): ("rated", "maximum"),
}
"""The words that a column of a canonical input may hold, by (input, column)."""

QUANTITIES = (
    "total_qty",
    "good_qty",
    "scrap_qty",
    "rework_qty",
    "inspected_qty",
    "first_pass_qty",
    "startup_reject_qty",
)
"""Quantities of a production report (ISO 22400: PQ, GQ, SQ, RQ, IP, GP; rejects while a run starts up)."""

SHARE_UNITS = 720_720
"""Parts of a microsecond in which a person's time is shared: every number of machines up to 16 divides them."""

WORK_GRAIN = {"machine_id": "text", "day_no": "integer", "shift_no": "integer", "order_no": "integer"}
"""Machine, shift (or business day outside shifts) and production report; a number is 0 where there is none."""

DELAYS = ("user_delay_us", "supplier_delay_us", "input_down_us", "facilities_down_us")
"""Planned time that stood for a reason that the plant lists (SEMI E10), in the order of the keys of [semi]."""

OWN_FILE = "plant.toml"
"""The source_file of rows that the plant's own calendar gives."""

FIRST_YEAR, LAST_YEAR = 1971, 2099
"""1970 is the zero of many clocks, 1 and 1900 those of others, and beyond 2099 are open ends."""
OUT_OF_YEARS = f"is not of the years {FIRST_YEAR} to {LAST_YEAR}"


def is_in_years(value: date | datetime) -> bool:
    """Whether a date, or an instant on its own wall clock, is of the years that a plant records."""
    return FIRST_YEAR <= value.year <= LAST_YEAR
