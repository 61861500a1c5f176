"""Every example that the package brings gives the answer that is known for it."""

from collections.abc import Sequence

import pytest

from plantkpi.checks.sample import Sample
from plantkpi.checks.verify import Example, Finding, examples, run, verify
from tests.conftest import DATASETS
from tests.published.conftest import PublicPlants

PUBLIC = sorted(e.id for e in examples().values() if e.data)
ON_DATA = {
    data: [e for e in examples().values() if e.data == data] for data in ("azure_fleet", "bottling_line", "cmapss")
}


def printed(findings: Sequence[Finding]) -> list[Finding]:
    """Those that are not met, for the message."""
    return [f for f in findings if not f.is_met]


@pytest.mark.parametrize("name", sorted(set(examples()) - set(PUBLIC)))
def test_an_example_gives_its_answers(name: str) -> None:
    findings = list(verify([name], None))
    assert len(findings) == len(examples()[name].expect) > 0
    assert printed(findings) == []


@pytest.mark.parametrize("data", [pytest.param(d, marks=pytest.mark.xdist_group(d)) for d in ON_DATA])
def test_examples_on_public_data_give_their_answers(data: str, public: PublicPlants) -> None:
    plant = public(data)
    findings = [finding for example in ON_DATA[data] for finding in run(example, plant)]
    assert len(findings) >= len(ON_DATA[data]) > 0
    assert printed(findings) == []


@pytest.mark.skipif(not DATASETS.is_dir(), reason="needs the public data sets (PLANTKPI_DATASETS)")
def test_a_plant_of_public_data_is_built_when_it_is_requested_for() -> None:
    ids = [example.id for example in ON_DATA["bottling_line"]]
    findings = list(verify(ids, DATASETS))
    assert [finding.id for finding in findings if finding.is_met] == [i for i in ids for _ in examples()[i].expect]


def test_every_example_on_public_data_is_requested() -> None:
    assert sorted(example.id for found in ON_DATA.values() for example in found) == PUBLIC


def test_an_example_on_public_data_is_not_run_without_it() -> None:
    example = Example("X", "", "", [{"ask": "oee", "value": 1}], data="nowhere")
    assert [f.is_met for f in verify(PUBLIC, None)] == [None] * len(PUBLIC)
    assert example.questions == {"oee"}


@pytest.mark.parametrize(
    ("expected", "is_met"),
    [
        ({"value": 200}, True),
        ({"value": 200.001}, False),
        ({"value": 200.001, "within": 0.01}, True),
        ({"status": "ok"}, True),
        ({"status": "refused"}, False),
        ({"values": ["NULL"]}, False),
    ],
)
def test_another_answer_is_wrong(expected: dict[str, object], is_met: bool) -> None:
    rows = {
        "fct_production": [
            {
                "machine_id": "m",
                "running_us": 3_600_000_000_000,
                "operating_us": 3_600_000_000_000,
                "failure_event_count": 5,
            }
        ]
    }
    example = Example("X", "title", "source", [{"ask": "mtbf", **expected}], given=rows)
    (finding,) = run(example, Sample(rows))
    assert finding.is_met is is_met
