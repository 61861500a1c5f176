"""A commented plant.toml and sample files to start from."""

from importlib.resources import files
from pathlib import Path

from plantkpi.errors import ConfigError


def write_starter(folder: Path) -> list[Path]:
    """Write plant.toml and raw/*.csv into a folder; ConfigError, with nothing written, when one of them is there."""
    samples = sorted((files("plantkpi.demo") / "starter_files").iterdir(), key=lambda item: item.name)
    written = {folder / ("" if item.name.endswith(".toml") else "raw") / item.name: item for item in samples}
    for path in sorted(written, key=lambda path: len(path.parts)):
        if path.exists():
            raise ConfigError(f"{path} exists already; choose another folder")
    for path, item in written.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(item.read_text("utf-8"), "utf-8")
    return list(written)
