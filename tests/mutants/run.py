"""Plant one bug after the other in a copy of the tree and see which tests find it: `make mutants`.

Each bug is one that has been made in other tools (a mean of ratios, a dropped nullif ...). One that no suite
finds fails the run; a bug whose line is no longer there fails it too.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
SPEC = [
    f"tests/spec/test_{name}.py" for name in ("stops", "edge_cases", "unknown", "edges_of_orders", "failure_events")
]
REFERENCE = "table-int or fct_production"
SUITES = {
    "lint": ["-m", "tests.lint.travels"],
    "spec": ["-m", "pytest", "-q", "-x", *SPEC],
    "oracle": ["-m", "pytest", "-q", "-x", "tests/oracle/test_against_reference.py"],
    "reference": ["-m", "pytest", "-q", "-x", "tests/parity/test_googlesql.py", "-k", REFERENCE],
    "postgres": ["-m", "pytest", "-q", "-x", "--engines", "postgres", "tests/parity/test_engines.py", "-k", "postgres"],
}
"""What looks for the bugs: source, numbers by hand, brute force, Google's reference engine, another real engine."""

COPIED = ("src", "tests", "data", "profiles", "pyproject.toml", "docs")


@dataclass(frozen=True)
class Bug:
    """A bug: in which file which text becomes which; `numbers` tells whether a wrong number must be seen.

    The lint alone may find what is right on DuckDB and wrong elsewhere.
    """

    name: str
    file: str
    text: str
    planted: str
    numbers: bool = True


BUGS = (
    Bug(
        "mean of ratios",
        "src/plantkpi/catalog/registry.py",
        "        return ratio(numerator, denominator * scale if scale != 1 else denominator)",
        "        rows = self.function(mart, **conventions)\n"
        "        if isinstance(rows[0], ir.Column) and isinstance(rows[1], ir.Column):\n"
        "            return ratio(rows[0], rows[1] * self.metadata.scale).mean()\n"
        "        return ratio(numerator, denominator * scale)",
    ),
    Bug("dropped nullif", "src/plantkpi/portable.py", '.cast("float64").nullif(0.0)', '.cast("float64")'),
    Bug(
        "dropped float cast",
        "src/plantkpi/portable.py",
        'return numerator.cast("float64") / denominator.cast("float64").nullif(0.0)',
        "return numerator / denominator.nullif(0)",
    ),
    Bug(
        "delta in seconds",
        "src/plantkpi/portable.py",
        'return end.delta(start, unit="microsecond").cast("int64")',
        'return (end.delta(start, unit="second") * 1_000_000).cast("int64")',
    ),
    Bug(
        "last in a window",
        "src/plantkpi/intermediate/int_state_piece.py",
        "covered_until_at=clipped.end_at.max().over(earlier)",
        "covered_until_at=clipped.end_at.last().over(earlier)",
    ),
    Bug(
        "missing tie-break",
        "src/plantkpi/intermediate/int_state_piece.py",
        "        reports.source_file,\n        reports.source_row,\n",
        "",
    ),
    Bug(
        "naive timestamp",
        "src/plantkpi/intermediate/int_window.py",
        "ibis.literal(value, type=UTC)",
        "ibis.literal(value.replace(tzinfo=None)).cast(UTC)",
    ),
    Bug(
        "sum with an unknown part",
        "src/plantkpi/portable.py",
        'return known.ifelse(add_up(values).fill_null(0), ibis.null("int64"))',
        "return add_up(values).fill_null(0)",
    ),
    Bug(
        "overlaps counted twice",
        "src/plantkpi/intermediate/int_state_piece.py",
        "start_at=latest(seen.start_at, seen.covered_until_at)",
        "start_at=seen.start_at",
    ),
)


def found_by(bug: Bug, suites: Sequence[str], *, all_of_them: bool = False) -> list[str]:
    """Names of the suites that fail with the bug: the lint, if it does, and the first that sees wrong numbers."""
    with tempfile.TemporaryDirectory(prefix="plantkpi-mutant-") as folder:
        tree = Path(folder)
        for name in COPIED:
            origin = ROOT / name
            if origin.is_dir():
                shutil.copytree(origin, tree / name, ignore=shutil.ignore_patterns("state", "raw", "__pycache__"))
            else:
                shutil.copy(origin, tree / name)
        shutil.copytree(ROOT / "tests" / "parity", tree / "tests" / "parity", dirs_exist_ok=True)
        path = tree / bug.file
        source = path.read_text("utf-8")
        if source.count(bug.text) != 1:
            raise SystemExit(f"{bug.name}: {bug.file} has its text {source.count(bug.text)} times; mend tests/mutants")
        path.write_text(source.replace(bug.text, bug.planted), "utf-8")
        found: list[str] = []
        for suite in suites:
            if all_of_them or not set(found) - {"lint"}:
                found += [] if _passes(SUITES[suite], tree) else [suite]
        return found


def _passes(command: Sequence[str], tree: Path) -> bool:
    environment = {**os.environ, "PYTHONPATH": f"{tree / 'src'}{os.pathsep}{tree}", "PYTHONDONTWRITEBYTECODE": "1"}
    environment.setdefault("PLANTKPI_DATASETS", str(ROOT.parent / "shared" / "datasets"))
    done = subprocess.run([sys.executable, *command], cwd=tree, env=environment, capture_output=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(
            f"{' '.join(command)} cannot run:\n{done.stdout.decode()[-2000:]}{done.stderr.decode()[-2000:]}"
        )
    return done.returncode == 0


def main() -> None:
    """The sound tree passes every suite; each bug is found. Names of bugs as arguments: only these."""
    wanted = sys.argv[1:]
    bugs = [bug for bug in BUGS if not wanted or bug.name in wanted]
    sound = Bug("sound", "src/plantkpi/portable.py", "US_PER_SECOND = 1_000_000", "US_PER_SECOND = 1_000_000")
    if failing := found_by(sound, list(SUITES), all_of_them=True):
        raise SystemExit(f"without a bug these fail: {', '.join(failing)}")
    missed = []
    for bug in bugs:
        suites = found_by(bug, list(SUITES))
        print(f"{bug.name}: {', '.join(suites) or 'NOT FOUND'}", flush=True)
        if not suites or (bug.numbers and suites == ["lint"]):
            missed.append(bug.name)
    if missed:
        raise SystemExit(f"not found by its numbers: {', '.join(missed)}")


if __name__ == "__main__":
    main()
