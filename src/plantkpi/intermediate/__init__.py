"""Intervals, calendar and timeline: the joins and windows live here."""
