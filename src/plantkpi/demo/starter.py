"""A commented plant.toml and sample files to start from."""

from importlib.resources import files
from pathlib import Path

from plantkpi.errors import ConfigError


def write_starter(folder: Path) -> list[Path]:
    """Write plant.toml and raw/*.csv into a folder; ConfigError when there is a plant already."""
    if (folder / "plant.toml").exists():
        raise ConfigError(f"{folder / 'plant.toml'} exists already; choose another folder")
    written = []
    for item in sorted((files("plantkpi.demo") / "starter_files").iterdir(), key=lambda i: i.name):
        path = folder / item.name if item.name.endswith(".toml") else folder / "raw" / item.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(item.read_text("utf-8"), "utf-8")
        written.append(path)
    return written
