"""Elements, tool states, orders, work orders and losses by brute force: loops over rows and minutes.

An instant is a whole number of minutes; None is unknown.
"""

from itertools import permutations

HOUR_US = 3_600_000_000
MINUTE_US = 60_000_000


def added(rows, *columns):
    """The sum of columns over rows, None when a part is unknown."""
    values = [row[c] for row in rows for c in columns]
    return None if any(v is None for v in values) else sum(values)


def less(a, b):
    return None if a is None or b is None else a - b


def over(a, b):
    return None if a is None or not b else a / b


# KPIs of fct_production


def hours(rows):
    """The elements in hours and pieces."""
    planned = ("running_us", "setup_us", "failure_us", "stopped_us", "idle_us", "unreported_us")
    of = {
        "observed_time": (*planned, "planned_stop_us", "off_plan_us"),
        "off_plan_time": ("off_plan_us",),
        "planned_operation_time": (*planned, "planned_stop_us"),
        "planned_stop_time": ("planned_stop_us",),
        "planned_busy_time": planned,
        "actual_unit_busy_time": planned[:4],
        "actual_unit_processing_time": planned[:2],
        "actual_production_time": planned[:1],
        "actual_unit_setup_time": planned[1:2],
        "actual_unit_delay_time": planned[2:4],
        "actual_unit_down_time": planned[4:5],
        "failure_time": planned[2:3],
        "stopped_time": planned[3:4],
        "unreported_time": planned[5:],
        "minor_stop_time": ("minor_stop_us",),
        "net_run_time": ("ideal_us",),
        "fully_productive_time": ("ideal_good_us",),
    }
    return {name: over(added(rows, *columns), HOUR_US) for name, columns in of.items()}


def losses(rows):
    """Loss ratios, from the lists of what a loss takes."""
    planned = added(rows, "planned_us")
    observed = added(rows, "observed_us")
    run, ideal, good, startup = (
        added(rows, c) for c in ("running_us", "ideal_us", "ideal_good_us", "ideal_startup_us")
    )
    standing = added(rows, "setup_us", "failure_us", "stopped_us", "idle_us", "unreported_us")
    return {
        "schedule_loss_ratio": over(added(rows, "off_plan_us", "planned_stop_us"), observed),
        "availability_loss_ratio": over(standing, planned),
        "performance_loss_ratio": over(less(run, ideal), planned),
        "quality_loss_ratio": over(less(ideal, good), planned),
        "breakdown_loss_ratio": over(added(rows, "failure_us", "stopped_us") - added(rows, "minor_stop_us"), planned),
        "setup_loss_ratio": over(added(rows, "setup_us"), planned),
        "minor_stop_loss_ratio": over(added(rows, "minor_stop_us"), planned),
        "process_defect_loss_ratio": over(less(less(ideal, good), startup), planned),
        "reduced_yield_loss_ratio": over(startup, planned),
        "idle_ratio": over(added(rows, "idle_us"), planned),
        "unreported_ratio": over(added(rows, "unreported_us"), planned),
        "planned_stop_ratio": over(added(rows, "planned_stop_us"), planned + added(rows, "planned_stop_us")),
    }


def tool_states(rows, stopped_as, setup_as):
    """Time by state of SEMI E10, unreported time apart."""
    states = dict.fromkeys(("PRD", "SBY", "ENG", "SDT", "UDT", "NST", "unreported"), 0)
    for row in rows:
        states["PRD"] += row["running_us"]
        states["PRD" if setup_as == "productive" else "ENG"] += row["setup_us"]
        states["SBY"] += row["idle_us"]
        listed, other = row["stopped_down_us"], row["stopped_us"] - row["stopped_down_us"]
        states["UDT"] += row["failure_us"] + listed
        states["SBY" if stopped_as == "standby" else "UDT"] += other
        states["SDT"] += row["planned_stop_us"]
        states["NST"] += row["off_plan_us"]
        states["unreported"] += row["unreported_us"]
    return states


def semi(rows, stopped_as, setup_as):
    """KPIs of SEMI E10 and E79."""
    s = tool_states(rows, stopped_as, setup_as)
    whole = sum(s.values())
    operations = whole - s["NST"]
    up = s["PRD"] + s["SBY"] + s["ENG"]
    user, supplier, bad_input, facilities = (
        added(rows, c) for c in ("user_delay_us", "supplier_delay_us", "input_down_us", "facilities_down_us")
    )
    failures = added(rows, "failure_event_count")
    known = None not in (user, supplier, bad_input, facilities)
    return {
        "semi_mtbfp": over(over(s["PRD"], HOUR_US), failures),
        "semi_mtbfu": over(over(up, HOUR_US), failures),
        "total_uptime": over(up, whole),
        "operational_uptime": over(up, operations),
        "equipment_dependent_uptime": over(up, operations - user - supplier - bad_input - facilities)
        if known
        else None,
        "supplier_dependent_uptime": over(up, operations - user - bad_input - facilities) if known else None,
        "operational_utilisation": over(s["PRD"], operations),
        "total_utilisation": over(s["PRD"], whole),
        "total_time_oee": over(added(rows, "ideal_good_us"), whole),
        "availability_efficiency": over(up, whole),
        "operational_efficiency": over(s["PRD"], up),
        "rate_efficiency": over(added(rows, "ideal_us"), s["PRD"]),
        "quality_efficiency": over(added(rows, "ideal_good_us"), added(rows, "ideal_us")),
    }


# Orders


def orders(reports):
    """KPIs of orders whose machines ran all the time that they are reported, by order."""
    found = {}
    for name in dict.fromkeys(r["order_id"] for r in reports):
        own = [r for r in reports if r["order_id"] == name]
        elapsed = max(r["end"] for r in own) - min(r["start"] for r in own)
        busy = sum(r["end"] - r["start"] for r in own)
        places = {(r["machine_id"], r["operation_no"]) for r in own}
        numbered = all(r["operation_no"] is not None for r in own)
        last = max((r["operation_no"] for r in own if r["operation_no"] is not None), default=None)
        quantity = None
        if numbered:
            quantity = added([r for r in own if r["operation_no"] == last], "total_qty")
        elif len(places) == 1:
            quantity = added(own, "total_qty")
        found[name] = {
            "allocation_ratio": over(busy, elapsed),
            "throughput_rate": over(quantity if quantity is None else quantity * 60, elapsed),
            "order_elapsed_time": elapsed / 60,
            "orders": 1,
            "actual_to_planned_scrap_ratio": over(added(own, "scrap_qty"), added(own, "planned_scrap_qty")),
        }
    return found


# Work orders


def maintenance(orders, start, end):
    """Maintenance KPIs of one machine that ran whenever it was not down, minute by minute of its window."""
    corrective = [o for o in orders if o["kind"] == "corrective"]
    preventive = [o for o in orders if o["kind"] == "preventive"]

    def minutes(of, since):
        if any(o[since] is None or o["restored"] is None for o in of):
            return None
        return sum(any(o[since] <= m < o["restored"] for o in of) for m in range(start, end))

    begun = [o for o in corrective if start <= o["failed"] < end]
    served = [o for o in preventive if start <= o["started"] < end]
    repaired = [o for o in begun if o["restored"] is None or o["restored"] <= end]
    cmt, active, pmt = minutes(corrective, "failed"), minutes(corrective, "started"), minutes(preventive, "started")
    detection = added([{"d": less(o["detected"], o["failed"])} for o in begun], "d")
    repair = added([{"d": less(o["restored"], o["detected"])} for o in repaired], "d")
    down = None if cmt is None or pmt is None else cmt + pmt
    return {
        "corrective_maintenance_time": over(cmt, 60),
        "preventive_maintenance_time": over(pmt, 60),
        "corrective_maintenance_ratio": over(cmt, down),
        "maintenance_actions": len(begun) + len(served),
        "mean_down_time": over(over(down, 60), len(begun) + len(served)),
        "mean_fault_detection_time": over(over(detection, 60), len(begun)),
        "mean_repair_time": over(over(repair, 60), len(repaired)),
        "active_us": None if active is None else active * MINUTE_US,
    }


# Losses


def waterfall(rows):
    """Loss by step in microseconds, down to fully productive time."""
    steps = (
        ("off plan", ("off_plan_us",)),
        ("planned stops", ("planned_stop_us",)),
        ("idle", ("idle_us",)),
        ("unreported", ("unreported_us",)),
        ("failures", ("failure_us",)),
        ("set-up", ("setup_us",)),
        ("minor stops", ("minor_stop_us",)),
    )
    found = {"observed": 0} | {name: added(rows, *columns) for name, columns in steps}
    found["other stops"] = less(added(rows, "stopped_us"), added(rows, "minor_stop_us"))
    found["reduced speed"] = less(added(rows, "running_us"), added(rows, "ideal_us"))
    found["quality"] = less(added(rows, "ideal_us"), added(rows, "ideal_good_us"))
    return found


def lost_units(rows, column):
    """Parts that could have been made in the time of a column, each row by its own ideal cycle."""
    parts = [
        0 if row[column] == 0 else None if row["ideal_cycle_us"] is None else row[column] / row["ideal_cycle_us"]
        for row in rows
    ]
    return None if None in parts else sum(parts)


def cost(rows, column, rate_of):
    """Hours of a column times the rate of the row's machine."""
    parts = [
        0
        if row[column] == 0
        else None
        if rate_of(row["machine_id"]) is None
        else row[column] / HOUR_US * rate_of(row["machine_id"])
        for row in rows
    ]
    return None if None in parts else sum(parts)


# Drivers of OEE


def drivers(before, after, keys):
    """The four effects, by averaging over all orders in which factors can change; None when OEE is unknown."""
    effects = dict.fromkeys(("availability", "performance", "quality", "mix"), 0.0)
    totals = []
    for rows in (before, after):
        total = over(added(rows, "ideal_good_us"), added(rows, "planned_us"))
        if total is None:
            return None, None
        totals.append(total)
    groups = dict.fromkeys(tuple(row[k] for k in keys) for row in [*before, *after])
    middle = (totals[0] + totals[1]) / 2
    for group in groups:
        own = [[r for r in rows if tuple(r[k] for k in keys) == group] for rows in (before, after)]
        sums = [{c: added(rows, c) for c in ("planned_us", "running_us", "ideal_us", "ideal_good_us")} for rows in own]
        whole = [added(before, "planned_us"), added(after, "planned_us")]
        weight = [s["planned_us"] / w for s, w in zip(sums, whole, strict=True)]
        given = [s["ideal_good_us"] / w for s, w in zip(sums, whole, strict=True)]
        effects["mix"] -= (weight[1] - weight[0]) * middle
        if not all(s["planned_us"] for s in sums):
            effects["mix"] += given[1] - given[0]
            continue
        oee = [s["ideal_good_us"] / s["planned_us"] for s in sums]
        effects["mix"] += (weight[1] - weight[0]) * (oee[0] + oee[1]) / 2
        for name, value in shapley(*factors(sums)).items():
            effects[name] += (weight[0] + weight[1]) / 2 * value
    return effects, totals


def factors(sums):
    """Availability, performance and quality of both periods; one that is missing is the other period's."""
    ran = [None if s["running_us"] == 0 and s["ideal_us"] > 0 else s["running_us"] / s["planned_us"] for s in sums]
    a = [ran[n] if ran[n] is not None else (ran[1 - n] or 1.0) for n in (0, 1)]
    p = [over(s["ideal_us"] / s["planned_us"], share) for s, share in zip(sums, a, strict=True)]
    q = [over(s["ideal_good_us"], s["ideal_us"]) for s in sums]
    whole = []
    for found in (a, p, q):
        whole.append([next((v for v in (found[n], found[1 - n]) if v is not None), 0.0) for n in (0, 1)])
    return [
        dict(zip(("availability", "performance", "quality"), values, strict=True))
        for values in zip(*whole, strict=True)
    ]


def shapley(first, second):
    """What each factor does to the product, the mean over the six orders of changing them one by one."""
    found = dict.fromkeys(first, 0.0)
    for order in permutations(first):
        now = dict(first)
        for name in order:
            was = now["availability"] * now["performance"] * now["quality"]
            now[name] = second[name]
            found[name] += (now["availability"] * now["performance"] * now["quality"] - was) / 6
    return found
