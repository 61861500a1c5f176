"""Readers: files as received, to Parquet of text with row numbers."""
