"""How a locale writes numbers."""

from collections.abc import Mapping
from dataclasses import dataclass

from plantkpi.errors import did_you_mean


@dataclass(frozen=True)
class NumberMarks:
    """What parts thousands, and whole numbers from their decimals."""

    group: str = ","
    decimal: str = "."

    def written(self, value: float, places: int) -> str:
        """The number with so many places, thousands parted."""
        text = f"{value:,.{places}f}"
        return text if self == _ENGLISH else text.translate({ord(","): self.group, ord("."): self.decimal})


_ENGLISH = NumberMarks()


def marks_of(locale: str) -> NumberMarks:
    """The marks of a locale (en, de_AT), in Latin digits; ValueError with the nearest name for one that is none."""
    if locale == "en":
        return _ENGLISH
    from babel.core import Locale, UnknownLocaleError
    from babel.localedata import locale_identifiers

    try:
        found = Locale.parse(locale.replace("-", "_"))
    except (UnknownLocaleError, ValueError, TypeError) as error:
        raise ValueError(f"{locale!r} is no locale.{did_you_mean(locale, locale_identifiers())}") from error
    symbols: Mapping[str, str] = found.number_symbols["latn"]
    return NumberMarks(symbols["group"], symbols["decimal"])
