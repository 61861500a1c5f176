"""The words that this project no longer uses, and what to say instead (see `tests.lint.vocabulary`)."""

NAMES = {
    "Since": "an incremental plan",
    "Cut": "a cutoff",
    "look_at": "lookback start",
    "News": "input changes",
    "Past": "the previous build",
    "Made": "a manifest entry",
    "Grows": "an incremental spec",
    "grows_of": "an incremental spec",
    "recipe": "input fingerprint",
    "stamp": "output fingerprint",
    "stamps": "output fingerprints",
    "frame": "static fingerprint",
    "judge": "validate",
    "judged": "validated",
    "rejudge": "revalidate",
    "rejudged": "revalidated",
    "Place": "a build target",
    "home": "schema",
    "homes": "schemas",
    "home_of": "schema of",
    "adopt": "reuse",
    "beside": "companion tables",
    "Card": "KPI metadata",
    "card": "KPI metadata",
    "Texts": "raw row lookup",
    "Each": "a step runner",
    "twin": "reference model",
    "told": "name the thing: plant, table, reported",
    "tell": "name the thing: report, print",
    "tell_error": "print_error",
    "asked": "requested",
    "anew": "rebuilt",
    "dirt": "injected data faults",
}
"""Names of classes, functions and methods in src and tests, and the words that replace them.

A name counts when it is one of these, also with underscores before it (`_Cut`), or when it has one of the words of
`NAME_PARTS` between underscores (`is_judged`, `test_against_twin`).
"""

NAME_PARTS = ("judge", "judged", "rejudge", "rejudged", "anew", "told", "tell", "tells", "twin", "twins", "dirt")
"""Words that may be no part of a name either."""

WORDS = {
    "anew": "rebuilt, or again",
    "told": "reported, notified or named",
    "tell": "report, print or name",
    "tells": "reports, prints or names",
    "rejudge": "revalidate",
    "rejudged": "revalidated",
    "judge": "validate",
    "judged": "validated",
    "made whole": "a full refresh",
    "fell silent": "is stale",
    "is no block": "must be a TOML table",
    "nobody said": "not reported",
    "nothing to divide by": "the denominator is 0",
    "stands there as it is": "is in plain text",
    "dirt": "injected data faults",
    "twin": "reference model",
    "twins": "reference models",
}
"""Words and phrases in what users read, and what to say instead. Whole words, in any case, across line ends."""
