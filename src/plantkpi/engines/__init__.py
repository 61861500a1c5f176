"""One module per engine: its connection, its bulk path, its habits. Only these modules know a driver."""

MANIFEST = "build_manifest"
"""The table beside those of a build that says what they were made of."""
