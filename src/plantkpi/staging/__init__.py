"""Canonical inputs: one module each, with its contract and its rules."""
