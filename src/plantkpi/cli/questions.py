"""Options of commands that ask, as a question and its filters."""

from typing import TYPE_CHECKING

from plantkpi.cli.options import (
    business_date,
    listed,
    pairs,
)

if TYPE_CHECKING:
    from plantkpi.config.plant import Plant
    from plantkpi.query.answers import Question
    from plantkpi.query.filters import Filters


def filters_of(where: list[str] | None, start: str, end: str) -> "Filters":
    """Filters from --where, --from and --to; ConfigError for text that is none."""
    from plantkpi.query.filters import Filters

    return Filters(pairs(where, "--where"), business_date(start, "--from"), business_date(end, "--to"))


def question_of(
    names: list[str],
    by: str,
    filters: "Filters",
    convention: list[str] | None,
    plant: "Plant | None",
) -> "Question":
    """A question with the conventions that are asked for, or else the plant's; ConfigError for one that no KPI has."""
    from plantkpi.query.answers import Question, refuse_idle_conventions

    asked = {name: values.split(",") for name, values in pairs(convention, "--convention").items()}
    refuse_idle_conventions(asked, names)
    usual = {name: list(values) for name, values in plant.conventions.items()} if plant else {}
    return Question(names, listed(by), filters, usual | asked)
