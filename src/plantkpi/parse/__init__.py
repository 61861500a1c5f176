"""Text as received to typed columns: numbers, timestamps, time zones, words."""
