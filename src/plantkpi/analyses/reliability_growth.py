"""Power-law growth of repaired systems: Crow-AMSAA."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

import ibis
import ibis.expr.types as ir

from plantkpi.analyses.failure_ages import (
    AgeBasis,
    FailureCounting,
    Terminated,
    added,
    counted,
    failure_ages,
    sum_int,
)
from plantkpi.analyses.power_law import Sample, fitted
from plantkpi.catalog.ranges import Share
from plantkpi.catalog.registry import analysis
from plantkpi.portable import in_order, int64, ratio

if TYPE_CHECKING:
    import pyarrow as pa

Bounds = Literal["usual", "exact", "fisher"]

_NUMBERS = (
    "exposure_h",
    "age_h",
    "beta",
    "beta_lower",
    "beta_upper",
    "beta_unbiased",
    "lambda_per_h",
    "lambda_unbiased_per_h",
    "growth_slope",
    "growth_slope_unbiased",
    "cumulative_mtbf_h",
    "instantaneous_mtbf_h",
    "instantaneous_mtbf_unbiased_h",
    "failure_intensity_per_h",
    "mtbf_lower_h",
    "mtbf_upper_h",
    "fit_statistic",
    "fit_critical_value",
    "fit_df",
    "fit_p",
    "confidence",
    "significance",
)
_WORDS = ("bounds", "fit_test", "fit_verdict", "age_basis", "failure_counting", "terminated", "reason")


def _finish(
    rows: "pa.Table",
    *,
    confidence: Share = 0.8,
    significance: Share = 0.1,
    bounds: Bounds = "usual",
    terminated: Terminated = "time",
) -> "pa.Table":
    """Maximum-likelihood fit of the power law, its bounds and its goodness of fit."""
    import pyarrow as pa

    keys = list(rows.schema)[: rows.schema.get_field_index("system_id")]
    groups: dict[tuple[Any, ...], list[Mapping[str, Any]]] = {}
    for row in rows.to_pylist():
        groups.setdefault(tuple(row[k.name] for k in keys), []).append(row)
    found = []
    for group in groups.values():
        named = {k.name: group[0][k.name] for k in keys}
        said = {name: group[0][name] for name in ("age_basis", "failure_counting", "terminated")}
        asked = {"confidence": confidence, "significance": significance}
        fit = fitted(Sample.of(group, terminated), confidence, significance, bounds)
        found.append(dict.fromkeys((*_NUMBERS, *_WORDS)) | named | said | asked | fit)
    schema = [*keys, *[pa.field(name, pa.int64()) for name in ("systems", "failures")]]
    schema += [pa.field(name, pa.float64()) for name in _NUMBERS]
    schema += [pa.field(name, pa.string()) for name in _WORDS]
    return pa.Table.from_pylist(found, schema=pa.schema(schema))


@analysis(needs=("state_event|maintenance|failure_age",), finish=_finish)
def reliability_growth(
    fct_failure_age: ir.Table,
    *,
    by: Sequence[str] = (),
    age_basis: AgeBasis = "operating",
    failure_counting: FailureCounting = "event",
    terminated: Terminated = "time",
) -> ir.Table:
    """One row per group of `by` (or one): the Crow-AMSAA power law, expected failures by age t = lambda t^beta.

    The systems of a group are taken as copies of one design, each from its own age 0. `failures`, `exposure_h`
    (sum of the ages at the ends of observation), `age_h` (the highest of them, at which the instantaneous figures
    hold). beta below 1: growth. `beta` is the maximum-likelihood estimate, N / sum ln(T / age) when all systems were
    observed to one age, else (and for intervals with counted failures) iterated; `beta_unbiased` the modified
    one, (N - 1) / sum ln(T / age), of failure-terminated systems N less their number. `lambda_per_h` goes with hours,
    `growth_slope` = 1 - beta, `cumulative_mtbf_h` = exposure / failures, `instantaneous_mtbf_h` = 1 /
    (lambda beta T^(beta - 1)), each also with the modified estimate.
    Bounds at `confidence` (default 0.8, two-sided): of beta by chi-square (exact, given N); of the
    instantaneous MTBF by the method that the column `bounds` names. usual: time-terminated, the normal approximation
    of the NIST/SEMATECH e-Handbook 8.4.5.2 about the modified estimate, M N (N - 1) / [N + z^2/4 + sqrt(N z^2/2 +
    z^4/16)]^2 to M N (N - 1) / [N - z sqrt(N/2)]^2; one failure-terminated system, exact by the product of two
    chi-squares, M 4 N^2 / q; else, and with `bounds` fisher, the logarithmic normal one of the Fisher matrix. exact:
    of time-terminated systems the one that holds exactly, given the sum of ln(T / age) (tables of MIL-HDBK-189,
    Crow 1977), for the approximation.
    Goodness of fit at `significance`: Cramer-von Mises with the modified beta against its critical value (systems
    pooled by age / T), for levels 0.01, 0.05, 0.1, 0.15 and 0.2; of counted intervals chi-square, neighbours pooled
    until 5 failures are expected. The verdict is "fits" or "does not fit".
    The query gives one row per system (with the sum of ln(T / age)) and counted interval. NULL with a `reason`
    without 2 failures, for an age of 0, and where ages are not known. MIL-HDBK-189; Crow 1974; IEC 61164.
    """
    rows = failure_ages(
        fct_failure_age, by, age_basis=age_basis, failure_counting=failure_counting, terminated=terminated
    )
    keys = list(dict.fromkeys([*by, "machine_id"]))
    fits = _fit_parts(rows, by, terminated)
    # one row per system for its exact failures (no from_h), one per counted interval
    parts = fits.mutate(
        part_from_h=fits.is_exact.ifelse(ibis.null("float64"), fits.from_h),
        part_until_h=(fits.from_h.notnull()).ifelse(fits.age_h, fits.end_h),
    )
    part = [*keys, "system_no", "part_from_h", "part_until_h"]
    sums = parts.group_by(part).agg(
        end_h=parts.end_h.max(),
        failures=sum_int(parts.failures),
        log=parts.log_sum.max(),
        fit=parts.fit_sum.max(),
        zero_ages=counted(parts.is_exact & (parts.us == 0)),
        unknown_rows=counted(parts.is_unknown),
    )
    return sums.select(
        *by,
        system_id="machine_id",
        from_h="part_from_h",
        until_h="part_until_h",
        end_h="end_h",
        failures="failures",
        sum_log=sums.log,
        cramer_von_mises=sums.fit,
        zero_ages="zero_ages",
        unknown_rows="unknown_rows",
        age_basis=ibis.literal(age_basis),
        failure_counting=ibis.literal(failure_counting),
        terminated=ibis.literal(terminated),
    ).order_by([*by, "system_id", "until_h"])


def _fit_parts(rows: ir.Table, by: Sequence[str], terminated: str) -> ir.Table:
    """The rows with each system's sum of ln(T / age) and its part of Cramer-von Mises."""
    is_timed = rows.is_exact & (rows.age_h > 0) & (rows.end_h > 0)
    timed = rows.mutate(is_timed=is_timed.fill_null(False))
    unknown, one = ibis.null("float64"), ibis.literal(1.0)
    share = timed.is_timed.ifelse(ratio(timed.age_h, timed.end_h), one)
    timed = timed.mutate(share=share, log=timed.is_timed.ifelse(-share.ln(), 0.0))
    # a failure that ends the observation is not a sample of where failures fall
    ends = timed.mutate(last_no=timed.is_exact.ifelse(timed.age_no, 0).max().over(ibis.window(group_by="system_no")))
    inner = ends.is_timed & (ibis.literal(True) if terminated == "time" else ends.age_no < ends.last_no)
    ends = ends.mutate(is_inner=inner)
    group = list(by)
    ends = ends.mutate(
        inner_failures=int64(ends.is_inner.ifelse(1, 0).sum().over(ibis.window(group_by=group))).cast("float64"),
        log_all=in_order(ends.log.sum(), group, ["machine_id", "age_no"]),
        place=ibis.row_number().over(
            ibis.window(group_by=group, order_by=[ends.is_inner.ifelse(0, 1), "share", "machine_id", "age_no"])
        ),
    )
    modified = ratio(ends.inner_failures - 1.0, ends.log_all)
    middle = ratio(ends.place * 2 + 1, ends.inner_failures * 2)
    power = modified * ends.share.ln()
    # PostgreSQL refuses an exp() that underflows
    is_tiny = power < -700.0
    apart = is_tiny.ifelse(0.0, is_tiny.ifelse(0.0, power).exp()) - middle
    squares = ends.mutate(square=ends.is_inner.ifelse(apart * apart, unknown))
    return added(squares, ["system_no"], ["age_no"], {"log_sum": squares.log, "fit_sum": squares.square})
