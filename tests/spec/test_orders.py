"""An order is whole: all its machines and operations, from its first start to its last end."""

from typing import Any

from tests.plants import BuiltPlant, at

H = 3_600_000_000


def report(machine: str, order: str, operation: int | None, start: str, end: str | None, **more: Any) -> dict[str, Any]:
    row = {"machine_id": machine, "order_id": order, "operation_no": operation, "start_at": at(start)}
    return row | {"end_at": at(end) if end else None, **more}


def plant_of(*reports: dict[str, Any], **settings: Any) -> BuiltPlant:
    return BuiltPlant({"production": reports}, planned_by="orders", unreported="running", **settings)


def test_operations_that_overlap_allocate_more_than_elapsed() -> None:
    plant = plant_of(report("a", "O", 10, "06:00", "10:00"), report("b", "O", 20, "07:00", "11:00"))
    assert plant.value("allocation_ratio") == 8 / 5
    assert plant.value("production_process_ratio") == 8 / 5


def test_an_order_of_which_nobody_said_what_its_machines_did_has_no_ratio() -> None:
    """Counts alone say nothing of busy or running time, which is unknown and not 0; pieces an hour they do give."""
    made = [report("a", "O", 10, "06:00", "10:00", total_qty=80), report("b", "O", 20, "07:00", "11:00", total_qty=75)]
    plant = BuiltPlant({"production": made}, planned_by="orders")
    busy, running, rate = plant.ask("allocation_ratio", "production_process_ratio", "throughput_rate")
    assert [(a.value, a.status) for a in (busy, running)] == [(None, "refused")] * 2
    assert busy.reason.startswith("machine states during orders not reported")
    assert rate.value == 15


def test_waiting_between_operations_is_elapsed_time() -> None:
    plant = plant_of(report("a", "O", 10, "06:00", "07:00"), report("b", "O", 20, "09:00", "10:00"))
    assert plant.value("allocation_ratio") == 0.5
    assert plant.value("order_elapsed_time") == 4
    columns = ("machine_id", "elapsed_us", "order_elapsed_us", "order_busy_us", "order_count")
    assert plant.rows("fct_order", *columns, order_by=["machine_id"]) == [
        ("a", H, 4 * H, 2 * H, 1),
        ("b", H, 0, 0, 0),
    ]


def test_an_order_counts_whole_where_it_began() -> None:
    """By machine it is not cut: neither machine alone has the order's time."""
    plant = plant_of(report("b", "O", 10, "06:00", "07:00"), report("a", "O", 20, "09:00", "10:00"))
    by_machine = {a.group["machine"]: (a.value, a.status) for a in plant.ask("allocation_ratio", by=["machine"])}
    assert by_machine == {"a": (None, "undefined"), "b": (0.5, "ok")}


def test_throughput_is_of_the_last_operation() -> None:
    """Two machines of operation 20 made 40 and 50; the 100 of operation 10 are the same parts before."""
    plant = plant_of(
        report("a", "O", 10, "06:00", "08:00", total_qty=100),
        report("b", "O", 20, "07:00", "09:00", total_qty=40),
        report("c", "O", 20, "07:00", "09:00", total_qty=50),
    )
    assert plant.value("throughput_rate") == 30
    (answer,) = plant.ask("throughput_rate")
    assert (answer.unit, answer.denominator) == ("pieces/h", 3 * H)


def test_an_order_on_one_machine_needs_no_numbers() -> None:
    plant = plant_of(report("a", "O", None, "06:00", "08:00", total_qty=100))
    assert plant.value("throughput_rate") == 50


def test_what_came_out_last_is_unknown_without_numbers() -> None:
    plant = plant_of(
        report("a", "O", None, "06:00", "08:00", total_qty=100), report("b", "O", 20, "08:00", "09:00", total_qty=90)
    )
    (answer,) = plant.ask("throughput_rate")
    assert (answer.value, answer.status) == (None, "refused")


def test_an_open_order_goes_on_until_now() -> None:
    plant = plant_of(report("a", "O", 10, "06:00", None, total_qty=9), as_of=at("09:00"))
    assert plant.value("order_elapsed_time") == 3
    assert plant.value("throughput_rate") == 3


def test_scrap_against_the_plan() -> None:
    plant = plant_of(
        report("a", "O", 10, "06:00", "08:00", total_qty=100, scrap_qty=6, planned_scrap_qty=4),
        report("a", "P", 10, "08:00", "09:00", total_qty=100, scrap_qty=0, planned_scrap_qty=0),
        report("a", "Q", 10, "09:00", "10:00", total_qty=100, scrap_qty=1),
    )
    found = {a.group["order"]: (a.value, a.status) for a in plant.ask("actual_to_planned_scrap_ratio", by=["order"])}
    assert found == {"O": (1.5, "ok"), "P": (None, "undefined"), "Q": (None, "refused")}


def test_planned_scrap_of_a_report_cut_by_the_window_is_its_part() -> None:
    cut = report("a", "O", 10, "06:00", "10:00", total_qty=100, scrap_qty=8, planned_scrap_qty=4)
    plant = plant_of(cut, window_start=at("07:00"), window_end=at("08:00"))
    assert plant.rows("fct_order", "scrap_qty", "planned_scrap_qty") == [(2, 1)]


def test_negative_planned_scrap_goes_to_quarantine() -> None:
    plant = plant_of(report("a", "O", 10, "06:00", "10:00", planned_scrap_qty=-1))
    assert plant.quarantine("production") == [("planned_scrap_qty_negative", 1)]


def test_a_rate_of_more_pieces_than_fit_in_an_hour_of_microseconds_is_a_number() -> None:
    """3,000,000,000 pieces in 8 h: times the microseconds of an hour they would leave int64."""
    order = {"machine_id": "m", "order_id": "o", "order_qty": 3_000_000_000, "order_elapsed_us": 8 * 3_600_000_000}
    (rate,) = BuiltPlant({"fct_order": [order]}).ask("throughput_rate")
    assert (rate.value, rate.numerator) == (375_000_000, 3_000_000_000)
