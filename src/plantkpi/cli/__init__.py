"""The command line: results on stdout, talk on stderr, exit codes 0 fine, 2 usage, 3 contract, 4 engine, 5 bug."""

from plantkpi.cli.program import app, main

__all__ = ["app", "main"]
