"""Settings of analyses: each has a range, which holds for the command line, for Python and for plant.toml alike."""

from math import inf, nan
from typing import Any, get_args

import pytest

from plantkpi.catalog.registry import ANALYSES, checked_settings, load, setting_types, settings_from
from plantkpi.errors import ConfigError
from tests.plants import BuiltPlant

load()
PLANT = BuiltPlant(
    {
        "measurement": [
            {"characteristic": "bore", "sample_no": n, "value": v} for n, v in enumerate((1.0, 2.0, 4.0), 1)
        ],
        "inspection": [{"product_id": "p", "sample_no": 1, "inspected_qty": 10, "defective_qty": 1}],
    }
)
NUMBER = "a number that is not infinite"
OUTSIDE = [
    ("individuals_chart", "sigma", -1.0, "above 0"),
    ("individuals_chart", "sigma", 0.0, "above 0"),
    ("individuals_chart", "sigma", nan, "above 0"),
    ("individuals_chart", "target", inf, NUMBER),
    ("individuals_chart", "phase_one", 0, "a whole number at least 1 or an instant"),
    ("individuals_chart", "run_points", 1, "a whole number at least 2 or 0"),
    ("individuals_chart", "trend_points", 1, "a whole number at least 2"),
    ("p_chart", "target", 24.0, "at least 0 and at most 1"),
    ("np_chart", "target", -0.1, "at least 0 and at most 1"),
    ("c_chart", "target", -1.0, "at least 0"),
    ("ewma_chart", "smoothing", 0.0, "above 0 and at most 1"),
    ("ewma_chart", "smoothing", 1.1, "above 0 and at most 1"),
    ("ewma_chart", "width", nan, "above 0"),
    ("cusum_chart", "h", 0.0, "above 0"),
    ("cusum_chart", "k", -0.5, "at least 0"),
    ("cusum_chart", "head_start", 1.0, "at least 0 and below 1"),
    ("trendability", "resampled_points", 1, "a whole number at least 2 and at most 10,000"),
    ("trendability", "trend_smoothing_cycles", 0, "a whole number at least 1"),
    ("remaining_life", "curve_bins", 0, "a whole number at least 1"),
    ("remaining_life", "holdout_every", 1, "a whole number at least 2 or 0"),
    ("health_onset", "health_limit", nan, NUMBER),
    ("degradation_signal", "window_cycles", -3, "a whole number at least 1"),
    ("degradation_onset", "warning_horizon", -1, "a whole number at least 0"),
    ("error_lift", "horizon_h", 1e6, "above 0 and below 1,000,000"),
    ("survival", "confidence", nan, "above 0 and below 1"),
    ("failure_trend", "significance", 1.0, "above 0 and below 1"),
    ("stop_pareto", "rate_per_hour", -5.0, "at least 0"),
    ("waterfall", "rate_by_line", {"L1": inf}, "at least 0, each"),
    ("failure_trend", "terminated", "never", "'time' or 'failure'"),
]


@pytest.mark.parametrize(("analysis", "setting", "value", "range_"), OUTSIDE, ids=lambda v: str(v))
def test_a_setting_out_of_its_range_is_refused_with_the_range(
    analysis: str, setting: str, value: object, range_: str
) -> None:
    with pytest.raises(ConfigError) as told:
        checked_settings(analysis, {setting: value})
    assert str(told.value) == f"{analysis}: {setting} cannot be {value!r}: it must be {range_}"


@pytest.mark.parametrize("text", ["-1", "nan", "inf", "0", "wide"])
def test_a_text_of_the_command_line_has_the_same_range(text: str) -> None:
    with pytest.raises(ConfigError, match=f"^individuals_chart: sigma cannot be '{text}': it must be above 0$"):
        settings_from("individuals_chart", {"sigma": text})


def test_python_and_the_settings_of_a_plant_have_the_same_range() -> None:
    with pytest.raises(ConfigError, match=r"^individuals_chart: sigma cannot be -1.0: it must be above 0$"):
        PLANT.analysis("individuals_chart", sigma=-1.0)
    plant = BuiltPlant({"state_event": []}, rate_per_hour=-1.0)
    with pytest.raises(ConfigError, match=r"^stop_pareto: rate_per_hour cannot be -1.0: it must be at least 0$"):
        plant.analysis("stop_pareto")


@pytest.mark.parametrize(
    ("analysis", "setting", "value"),
    [
        ("individuals_chart", "phase_one", 1),
        ("individuals_chart", "run_points", 0),
        ("individuals_chart", "run_points", 2),
        ("p_chart", "target", 0.0),
        ("p_chart", "target", 1.0),
        ("ewma_chart", "smoothing", 1.0),
        ("cusum_chart", "k", 0.0),
        ("trendability", "resampled_points", 2),
        ("degradation_onset", "warning_horizon", 0),
        ("stop_pareto", "rate_per_hour", None),
    ],
)
def test_a_setting_at_the_end_of_its_range_is_taken(analysis: str, setting: str, value: object) -> None:
    assert checked_settings(analysis, {setting: value}) == {setting: value}


def _bare(kind: Any) -> bool:
    return kind in (int, float) or any(_bare(part) for part in get_args(kind) if not hasattr(kind, "__metadata__"))


def test_every_number_that_an_analysis_takes_has_a_range() -> None:
    bare = [(a, s) for a in ANALYSES for s, kind in setting_types(a).items() if _bare(kind)]
    assert bare == []
