"""Traps of Ibis on BigQuery that plantkpi works around, one test each, as in test_pins.py."""

import ibis
import pytest
from ibis.backends.bigquery import Backend


def test_a_table_is_partitioned_by_names_of_columns_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """engines/bigquery.py writes CREATE TABLE itself, to partition by month."""
    sent: list[str] = []
    backend = Backend()
    backend.billing_project = backend.data_project = "p"
    monkeypatch.setattr(backend, "raw_sql", sent.append)
    monkeypatch.setattr(backend, "table", lambda *_, **__: None)
    backend.create_table(
        "t", schema=ibis.schema({"day": "date"}), database="d", partition_by=["DATE_TRUNC(day, MONTH)"]
    )
    assert "PARTITION BY (`DATE_TRUNC(day, MONTH)`)" in sent[0]
