"""Checks from outside: contracts of a built plant, worked examples, alerts, doctor, parity."""
