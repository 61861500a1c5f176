"""The file to which alerts are delivered: any but those that the plant is made of."""

from pathlib import Path

from plantkpi.config.names import real, shown, wrong_with_path
from plantkpi.config.plant import Plant, expand
from plantkpi.errors import ConfigError
from plantkpi.ingest.discovery import find


def delivery_file(plant: Plant) -> Path:
    """The file of [deliver], to which lines are appended.

    ConfigError for one that plantkpi reads (plant.toml, sources.py, a file of a source) or keeps in the state folder.
    """
    where = f"{plant.folder / 'plant.toml'}: [deliver] file"
    given = expand(plant.deliver.file, where)
    if wrong := wrong_with_path(given):
        raise ConfigError(f"{where} = {shown(given)} {wrong}; name a file, such as 'alerts.jsonl'")
    path = plant.folder / given
    if real(path) in _read_files(plant) or real(path).is_relative_to(real(plant.state_folder)):
        raise ConfigError(
            f"{where} = {given!r} is a file that plantkpi reads or keeps, and alerts would be written into it; "
            "name another, such as 'alerts.jsonl'"
        )
    return path


def _read_files(plant: Plant) -> set[Path]:
    patterns = [pattern for source in plant.sources.values() for pattern in source.files]
    raw = [found.path for pattern in patterns for found in find(pattern, plant.raw_folders, plant.limits)]
    return {real(path) for path in (plant.folder / "plant.toml", plant.sources_file, *raw)}
