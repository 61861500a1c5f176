"""One module per engine: its connection, its bulk path, its habits. Only these modules know a driver."""

MANIFEST = "build_manifest"
"""The table beside those of a build that says what they were made of."""

OWNER = "plant"
"""The column of the manifest with the name of the plant whose tables they are."""

REJECTED = "rejected_"
"""Before the name of an input: rows of quarantine_<input> as they were read, for builds that validate them again."""


def is_hidden(name: str) -> bool:
    """Whether a table of a build is of use to builds only."""
    return name == MANIFEST or name.startswith(REJECTED)
