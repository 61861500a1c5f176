"""What people see: instants with their zone, counts without decimals."""

from pathlib import Path

import pytest

from tests.cli.console import plantkpi

pytestmark = pytest.mark.xdist_group("cli")


def test_a_table_shows_instants_in_the_plants_zone_with_the_offset(plant: Path) -> None:
    """stops.csv says 07:10 in Berlin, in winter."""
    words = ("show", "fct_stop", "--where", "reason=motor failure", "--where", "machine=M1", "--plant", plant)
    out = plantkpi(*words, "--columns", "machine_id,start_at").out
    assert "machine   start (UTC+01:00)" in out
    assert "M1        2026-03-09 07:10\n" in out
    assert "2026-03-09T06:10:00+00:00" in plantkpi(*words, "--format", "csv").out
    assert plantkpi(*words, "--format", "json").value("start_at") == "2026-03-09T06:10:00+00:00"
    told = " ".join(plantkpi("show", "--help").out.split())
    assert "instants are printed in the plant's time zone with their offset from UTC" in told


def test_a_count_is_a_whole_number(plant: Path) -> None:
    said = plantkpi("kpi", "failures", "mttr", "--by", "machine", "--plant", plant)
    m1 = next(line for line in said.out.splitlines() if line.split()[:1] == ["M1"])
    assert m1.split()[:3] == ["M1", "1", "45.0"]
    json = plantkpi("kpi", "failures", "--where", "machine=M1", "--plant", plant, "--format", "json")
    assert '"value": 1.0' in json.out
