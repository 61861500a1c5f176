"""Values of plant.toml and of options that nothing can be done with are refused by name, not met later."""

from pathlib import Path

import pytest

from plantkpi.config.plant import load_plant
from plantkpi.errors import ConfigError
from tests.cli.console import plantkpi, usage

SOURCE = '[source.stops]\nfiles = "stops.csv"\n'


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ('[plant]\ntime_zone = "Europe"\n', "[plant] time_zone = 'Europe' is not an IANA time zone"),
        (SOURCE + 'time_zone = "America/Argentina"\n', "[source.stops] time_zone = 'America/Argentina' is not an IANA"),
        (SOURCE + 'encoding = "base64"\n', "[source.stops] encoding = 'base64' is no encoding of text"),
        (SOURCE + 'encoding = "klingon"\n', "[source.stops] encoding = 'klingon' is no encoding of text"),
        (SOURCE + 'encoding = "a\\u0000b"\n', "encoding = 'a\\x00b' is no encoding of text"),
        (SOURCE + 'decimal = "\\u0000"\n', "[source.stops] decimal = '\\x00' is not one character"),
        (SOURCE + 'decimal = ""\n', "[source.stops] decimal = '' is no mark"),
        (SOURCE + 'delimiter = ";;"\n', "[source.stops] delimiter = ';;' is not one character"),
        (SOURCE + 'time_format = ""\n', "[source.stops] time_format has an empty text"),
        ("[timeline]\nminor_stop_s = nan\n", "[timeline] minor_stop_s = nan is not a finite number"),
        ("[degradation]\nwarning_limit = inf\n", "[degradation] warning_limit = inf is not a finite number"),
        ("[degradation]\nbaseline_cycles = -1\n", "[degradation] baseline_cycles = -1 is negative"),
        (SOURCE + "skip_rows = -1\n", "[source.stops] skip_rows = -1 is negative"),
        (SOURCE + 'format = "fixed"\nwidths = [4, -2]\n', "[source.stops] widths = -2 is negative"),
        (SOURCE + "expected_every_h = inf\n", "[source.stops] expected_every_h = inf is not a finite number"),
        ('[alert.a]\nkpi = "oee"\nbelow = nan\n', "[alert.a] below = nan is not a finite number"),
        ("x = " + "[" * 5000 + "]" * 5000, "plant.toml: tables and lists are nested too deeply"),
    ],
)
def test_a_value_that_nothing_can_be_done_with(tmp_path: Path, given: str, said: str) -> None:
    (tmp_path / "plant.toml").write_text(given)
    with pytest.raises(ConfigError) as caught:
        load_plant(tmp_path)
    assert said in str(caught.value)


@pytest.mark.parametrize("words", [["audit"], ["quarantine", "show", "state_event"], ["show", "fct_stop"]])
def test_a_negative_limit(words: list[str]) -> None:
    assert "Invalid value for '--limit': Input should be greater than or equal to 0" in usage(
        plantkpi(*words, "--limit", "-1")
    )
