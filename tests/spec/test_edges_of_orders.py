"""Orders that reach beyond the window, defects of orders on several machines, operations on two machines."""

from plantkpi.contracts import reconciliation
from tests.plants import BuiltPlant, at

MIN = 60_000_000


def report(machine: str, order: str, start: str, end: str | None, **more: object) -> dict[str, object]:
    return {
        "machine_id": machine,
        "order_id": order,
        "start_at": at(start),
        "end_at": at(end) if end else None,
        **more,
    }


def cut(window: tuple[str, str], **more: object) -> BuiltPlant:
    """One order of three hours, 06:00 to 09:00, with 100 parts at 60 s, 90 good and 9 scrapped."""
    made = report("m", "o", "06:00", "09:00", product_id="p", total_qty=100, good_qty=90, scrap_qty=9, **more)
    stops = [{"machine_id": "m", "order_id": "o", "state": "failure", "duration_us": 30 * MIN + 1, "stop_count": 2}]
    rate = [{"product_id": "p", "ideal_cycle_us": MIN}]
    return BuiltPlant(
        {"production": [made], "order_stop": stops, "product_rate": rate},
        window_start=at(window[0]),
        window_end=at(window[1]),
        unreported="running",
        planned_by="orders",
    )


QUANTITIES = ("total_qty", "good_qty", "scrap_qty")


def test_an_order_within_the_window_keeps_its_parts() -> None:
    plant = cut(("06:00", "09:00"))
    assert plant.rows("int_order", "is_cut", *QUANTITIES) == [(False, 100, 90, 9)]
    assert reconciliation.warnings(plant.tables) == []


def test_an_order_that_began_before_the_window_gives_it_the_parts_of_its_time_there() -> None:
    """Two of three hours: 66.67, 60 and 6 parts, 20 min and 0.67 us of failures, none of which began there."""
    plant = cut(("07:00", "09:00"))
    assert plant.rows("int_order", "is_cut", *QUANTITIES) == [(True, 66, 60, 6)]
    assert plant.rows("fct_production", *QUANTITIES, "failure_us", "failure_count") == [(66, 60, 6, 20 * MIN, 0)]
    assert plant.rows("fct_stop", "duration_us", "stop_count") == [(20 * MIN, 0)]
    told = reconciliation.warnings(plant.tables)
    assert "1 production reports reach beyond the observation window: 66 of their 100 parts count" in told[0]
    assert "10.0 minutes of order stops" in told[1]


def test_an_order_that_ends_after_the_window_gives_it_the_parts_of_its_time_there() -> None:
    """One of three hours: 33.3, 30 and 3 parts in 60 min, of which 10 min and 0.33 us failed: OEE is 30 / 60."""
    plant = cut(("06:00", "07:00"))
    assert plant.rows("fct_production", *QUANTITIES, "failure_us", "failure_count") == [(33, 30, 3, 10 * MIN, 2)]
    assert plant.value("oee") == 0.5


def test_an_unknown_quantity_of_a_cut_order_stays_unknown() -> None:
    plant = cut(("06:00", "07:00"), inspected_qty=None, first_pass_qty=10)
    assert plant.rows("int_order", "inspected_qty", "first_pass_qty") == [(None, 3)]


def test_a_defect_belongs_to_the_report_that_was_on() -> None:
    """On its own machine if it names one, then the one on at the time, the last before, the first."""
    reports = [
        report("a", "o", "06:00", "08:00", product_id="p", operator="Ann"),
        report("a", "o", "10:00", "12:00", product_id="p", operator="Bob"),
        report("b", "o", "08:00", "10:00", product_id="q", operator="Cid"),
    ]

    def defect(when: str | None, machine: str | None = None, order: str | None = "o") -> dict[str, object]:
        return {
            "machine_id": machine,
            "order_id": order,
            "defect": "dent",
            "detected_at": at(when) if when else None,
            "defect_qty": 1,
        }

    defects = [
        defect("10:30"),
        defect("08:00"),
        defect("08:00", "a"),
        defect("13:00"),
        defect("05:00"),
        defect(None),
        defect(None, "b"),
        defect(None, "c"),
        defect("10:30", order=None),
        defect("10:30"),
    ]
    plant = BuiltPlant({"production": reports, "defect": defects})
    assert plant.rows("fct_defect", "machine_id", "product_id", "operator", order_by=["source_row"]) == [
        ("a", "p", "Bob"),
        ("b", "q", "Cid"),
        ("a", "p", "Ann"),
        ("a", "p", "Bob"),
        ("a", "p", "Ann"),
        ("a", "p", "Ann"),
        ("b", "q", "Cid"),
        ("c", None, None),
        (None, None, None),
        ("a", "p", "Bob"),
    ]


def test_fall_off_counts_the_first_operation_once() -> None:
    """60 parts enter; operation 20 runs on two machines and scraps 3 + 2 of them: 5 / 60."""
    reports = [
        report("a", "o", "06:00", "08:00", operation_no=10, total_qty=60, scrap_qty=6),
        report("b", "o", "08:00", "10:00", operation_no=20, total_qty=30, scrap_qty=3),
        report("c", "o", "08:00", "10:00", operation_no=20, total_qty=24, scrap_qty=2),
    ]
    plant = BuiltPlant({"production": reports})
    found = plant.ask("fall_off_ratio", by=["operation"])
    assert [(a.group["operation"], a.numerator, a.denominator) for a in found] == [(10, 6, 60), (20, 5, 60)]


def test_an_order_behind_one_without_an_end_says_so() -> None:
    orders = [report("m", "o1", "06:00", None), report("m", "o2", "09:00", "10:00")]
    ended = [report("n", "p1", "06:00", "09:30"), report("n", "p2", "09:00", "10:00")]
    plant = BuiltPlant({"production": [*orders, *ended]})
    assert plant.quarantine("production") == [("order_overlaps", 2), ("order_overlaps", 4)]
    kept = plant.connection.table("quarantine_production").order_by("source_row")
    assert kept.reason.to_pyarrow().to_pylist() == [
        "order o2 on machine m starts while an earlier one there goes on, which has no end",
        "order p2 on machine n starts before an earlier one there has ended",
    ]
