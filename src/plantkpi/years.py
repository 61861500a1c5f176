"""The years that a plant records: what lies outside stands for something else, and no calendar reaches there."""

from datetime import date, datetime

FIRST_YEAR, LAST_YEAR = 1971, 2099
"""1970 is the zero of many clocks, 1 and 1900 those of others, and beyond 2099 are open ends."""
OUT_OF_YEARS = f"is not of the years {FIRST_YEAR} to {LAST_YEAR}"


def is_in_years(value: date | datetime) -> bool:
    """Whether a date, or an instant on its own wall clock, is of the years that a plant records."""
    return FIRST_YEAR <= value.year <= LAST_YEAR
