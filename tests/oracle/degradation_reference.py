"""Degradation by brute force: loops and recursions over lists, from the definitions alone."""

from itertools import pairwise
from math import exp, fsum, sqrt
from warnings import catch_warnings, simplefilter

from scipy.stats import spearmanr


def mean(values):
    return fsum(values) / len(values)


def sample_sd(values):
    middle = mean(values)
    return sqrt(fsum((v - middle) ** 2 for v in values) / (len(values) - 1))


def grouped(rows, *names):
    groups = {}
    for row in rows:
        groups.setdefault(tuple(row[n] for n in names), []).append(row)
    return groups


def unit_cycles(readings, lives, baseline_cycles):
    """fct_unit_cycle by (dataset, unit, sensor), each a list of rows by cycle."""
    rows = []
    for (dataset, unit), of_unit in grouped(readings, "dataset", "unit_id").items():
        end = min(r["cycle"] for r in of_unit) + baseline_cycles
        life = next((x for x in lives if (x["dataset"], x["unit_id"]) == (dataset, unit)), None)
        failure = life["life_cycles"] if life and life["is_failed"] else None
        outlived = failure is None or failure >= end
        for r in of_unit:
            left = None if failure is None else failure - r["cycle"]
            rows.append(r | {"is_baseline": r["cycle"] < end and outlived, "cycles_to_failure": left})
    regimes = regime_statistics([r for r in rows if r["is_baseline"]])
    result = {}
    for key, of_unit in grouped(rows, "dataset", "unit_id", "sensor").items():
        own = unit_statistics([r for r in of_unit if r["is_baseline"]], regimes)
        result[key] = sorted((validated(r, own, regimes) for r in of_unit), key=lambda r: r["cycle"])
    return result


def regime_statistics(healthy):
    """Mean of all and sd within units, per dataset, sensor and regime; none where no unit varied."""
    found = {}
    for key, of_regime in grouped(healthy, "dataset", "sensor", "regime").items():
        squares, freedom = [], 0
        for of_unit in grouped(of_regime, "unit_id").values():
            values = [r["value"] for r in of_unit]
            freedom += len(values) - 1
            if len(set(values)) > 1:
                squares += [(v - mean(values)) ** 2 for v in values]
        if squares:
            found[key] = (mean([r["value"] for r in of_regime]), sqrt(fsum(squares) / freedom))
    return found


def unit_statistics(healthy, regimes):
    """Mean and sd of a unit's standardised readings; None where it never varied within a regime."""
    standard, varied = [], False
    for regime, of_regime in grouped(healthy, "regime").items():
        key = (healthy[0]["dataset"], healthy[0]["sensor"], *regime)
        if key in regimes:
            middle, spread = regimes[key]
            standard += [(r["value"] - middle) / spread for r in of_regime]
            varied |= len({r["value"] for r in of_regime}) > 1
    return (mean(standard), sample_sd(standard)) if varied else None


def validated(row, own, regimes):
    regime = regimes.get((row["dataset"], row["sensor"], row["regime"]))
    if own is None or regime is None:
        return row | {"baseline_mean": None, "baseline_sd": None, "baseline_z": None}
    middle, spread = regime[0] + regime[1] * own[0], regime[1] * own[1]
    return row | {
        "baseline_mean": middle,
        "baseline_sd": spread,
        "baseline_z": (row["value"] - middle) / spread,
    }


def signal(rows, window, slack, limit):
    """degradation_signal of one unit and sensor: the CUSUM as its recursion."""
    up = down = 0.0
    result = []
    for i, row in enumerate(rows):
        z = row["baseline_z"]
        last = rows[max(0, i + 1 - window) : i + 1]
        found = {"rolling_mean": None, "rolling_slope": None, "cusum_up": None, "cusum_down": None}
        found |= {"indicator": None, "is_beyond": None}
        if len(last) == window and all(r["baseline_z"] is not None for r in last):
            found["rolling_mean"] = mean([r["baseline_z"] for r in last])
            found["rolling_slope"] = slope([(r["cycle"], r["baseline_z"]) for r in last])
        if z is not None and not row["is_baseline"]:
            up, down = max(0.0, up + z - slack), max(0.0, down - z - slack)
            found |= {"cusum_up": up, "cusum_down": down, "indicator": max(up, down)}
            found["is_beyond"] = max(up, down) > limit
        result.append(row | found)
    return result


def slope(points):
    t_mean, z_mean = mean([t for t, _ in points]), mean([z for _, z in points])
    spread = fsum((t - t_mean) ** 2 for t, _ in points)
    return fsum((t - t_mean) * (z - z_mean) for t, z in points) / spread if spread else None


def onset(rows, lasting, horizon):
    """degradation_onset of one unit and sensor: an alarm bell that is watched reading by reading."""
    alarms, ringing = [], False
    for i, row in enumerate(rows):
        last = [r["is_beyond"] for r in rows[max(0, i + 1 - lasting) : i + 1]]
        if not ringing and len(last) == lasting and all(b is True for b in last):
            ringing = True
            alarms.append({"raised": row["cycle"], "start": rows[i + 1 - lasting]["cycle"], "cleared": None})
        elif ringing and all(b is False for b in last):
            ringing = False
            alarms[-1]["cleared"] = row["cycle"]
    left = rows[-1]["cycles_to_failure"]
    failure = None if left is None else rows[-1]["cycle"] + left
    end = rows[-1]["cycle"] if failure is None else failure
    true = [a for a in alarms if a["cleared"] is None or end - a["cleared"] <= horizon]
    known = true and failure is not None
    return {
        "is_watched": any(r["indicator"] is not None for r in rows),
        "failure_cycle": failure,
        "first_alarm_cycle": alarms[0]["raised"] if alarms else None,
        "onset_cycle": true[0]["raised"] if true else None,
        "potential_failure_cycle": true[0]["start"] if true else None,
        "lead_cycles": failure - true[0]["raised"] if known else None,
        "pf_interval_cycles": failure - true[0]["start"] if known else None,
        "false_alarms": len(alarms) - len(true),
    }


def sensor(units, onsets):
    """sensor_degradation of one sensor from its units' rows and onsets."""
    failed = [rows for rows in units if rows[-1]["cycles_to_failure"] is not None]
    every = {r["value"] for rows in units for r in rows}
    failures = [o for o in onsets if o["failure_cycle"] is not None]
    watched = [o for o in failures if o["is_watched"]]
    leads = sorted(o["lead_cycles"] for o in failures if (o["lead_cycles"] or 0) > 0)
    false_units = sum(o["false_alarms"] > 0 for o in onsets)
    all_watched = sum(o["is_watched"] for o in onsets)
    steps = [monotonicity([r["value"] for r in rows]) for rows in failed if len(rows) > 1]
    return {
        "units": len(units),
        "is_constant": len(every) == 1,
        **spread("spearman", [rank_correlation(rows, "value") for rows in failed]),
        **spread("spearman_z", [rank_correlation(rows, "baseline_z") for rows in failed]),
        "monotonicity": mean(steps) if steps else None,
        "prognosability": prognosability(failed),
        "failures": len(failures),
        "failures_watched": len(watched),
        "failures_warned": len(leads),
        "warned_share": len(leads) / len(failures) if watched else None,
        "median_lead_cycles": (leads[(len(leads) - 1) // 2] + leads[len(leads) // 2]) / 2 if leads else None,
        "false_alarms": sum(o["false_alarms"] for o in onsets),
        "false_alarm_units": false_units,
        "false_alarm_share": false_units / all_watched if all_watched else None,
    }


def spread(name, values):
    known = [v for v in values if v is not None]
    pick = {"mean": mean, "min": min, "max": max}
    return {f"{name}_{word}": function(known) if known else None for word, function in pick.items()}


def rank_correlation(rows, column):
    pairs = [(r["cycle"], r[column]) for r in rows if r[column] is not None]
    if len({x for _, x in pairs}) < 2:
        return None
    with catch_warnings():
        simplefilter("ignore")  # scipy divides by zero inside for two points
        return float(spearmanr([t for t, _ in pairs], [x for _, x in pairs]).statistic)


def monotonicity(values):
    ups = sum(b > a for a, b in pairwise(values))
    downs = sum(b < a for a, b in pairwise(values))
    return abs(ups - downs) / (len(values) - 1)


def prognosability(units):
    if len(units) < 2:
        return None
    distance = mean([abs(rows[-1]["value"] - rows[0]["value"]) for rows in units])
    return exp(-sample_sd([rows[-1]["value"] for rows in units]) / distance) if distance else None


def roles(units, holdout_every):
    """Role by unit from {unit: rows of any sensor}: failed units by length of life, every n-th held out."""
    lengths = []
    for unit, rows in units.items():
        left = rows[-1]["cycles_to_failure"]
        if left is not None:
            lengths.append((rows[-1]["cycle"] + left - rows[0]["cycle"], unit))
    found = dict.fromkeys(units, "test")
    for number, (_, unit) in enumerate(sorted(lengths), 1):
        found[unit] = "held_out" if holdout_every and number % holdout_every == 0 else "training"
    return found


def weights(by_sensor, role, end_cycles, least_effect):
    """(end mean, end sd, weight) by sensor from {sensor: {unit: rows}}; only training units have a say."""
    found = {}
    for sensor, units in by_sensor.items():
        ends = []
        for unit, rows in units.items():
            if role[unit] != "training":
                continue
            failure = rows[-1]["cycle"] + rows[-1]["cycles_to_failure"]
            known = [r["baseline_z"] for r in rows if failure - r["cycle"] < end_cycles and r["baseline_z"] is not None]
            if known:
                ends.append(mean(known))
        if len(ends) < 2:
            found[sensor] = (mean(ends) if ends else None, None, None)
            continue
        middle, spread = mean(ends), sample_sd(ends)
        agrees = abs(middle) >= least_effect * spread
        found[sensor] = (middle, spread, middle / (1 + spread**2) if agrees else 0.0)
    return found


def health(by_sensor, role, weight, smoothing):
    """(damage, smoothed, health) by unit and cycle, and the failure level."""
    raw = {}
    for sensor, units in by_sensor.items():
        for unit, rows in units.items():
            for row in rows:
                part = raw.setdefault((unit, row["cycle"]), [])
                if row["baseline_z"] is not None and weight[sensor][2]:
                    part.append((weight[sensor][2], row["baseline_z"]))
    damage = {
        key: fsum(w * z for w, z in part) / fsum(abs(w) for w, _ in part) if part else None for key, part in raw.items()
    }
    smooth, ends = {}, []
    for unit in role:
        known = []
        for key in sorted(k for k in damage if k[0] == unit):
            if damage[key] is not None:
                known.append(damage[key])
                smooth[key] = mean(known[-smoothing:])
        if known and role[unit] == "training":
            ends.append(mean(known[-smoothing:]))
    level = mean(ends) if ends else None
    return {
        key: (
            damage[key],
            smooth.get(key),
            1 - smooth[key] / level if level and key in smooth else None,
        )
        for key in damage
    }, level


def remaining(points, bins, cap):
    """Predicted cycles by key from {key: (health, is_curve, cycles left)}: equal-count bins of the curve's health."""
    curve = sorted(h for h, is_curve, _ in points.values() if is_curve)
    if not curve:
        return dict.fromkeys(points)

    def bin_of(h):
        below = sum(c <= h for c in curve)
        least = sum(c <= curve[0] for c in curve)
        return (max(below, least) - 1) * bins // len(curve)

    held = {}
    for h, is_curve, left in points.values():
        if is_curve:
            held.setdefault(bin_of(h), []).append(min(left, cap))
    return {key: mean(held[bin_of(h)]) for key, (h, _, _) in points.items()}


def least_correlation(curves, points):
    """Least |Pearson| over pairs of curves that vary, each resampled at equal steps; None for fewer than two."""
    resampled = []
    for values in curves:
        if len(values) < 2 or len(set(values)) == 1:
            continue
        line = []
        for point in range(points):
            whole, part = divmod(point * (len(values) - 1), points - 1)
            after = values[min(whole + 1, len(values) - 1)]
            line.append(values[whole] + (after - values[whole]) * part / (points - 1))
        if len(set(line)) > 1:
            resampled.append(line)
    found = []
    for i, a in enumerate(resampled):
        for b in resampled[:i]:
            x, y = [v - mean(a) for v in a], [v - mean(b) for v in b]
            found.append(
                abs(fsum(p * q for p, q in zip(x, y, strict=True)))
                / sqrt(fsum(p * p for p in x) * fsum(q * q for q in y))
            )
    return min(found) if found else None
