"""The demo plant: its plant.toml and simulated files."""

import shutil
from pathlib import Path

from plantkpi.config.plant import Plant, load_plant
from plantkpi.package_files import packaged


def prepare(folder: Path) -> Plant:
    """The demo plant in the folder: its plant.toml and raw files are written where they are missing."""
    from plantkpi.demo.simulator.simulate import simulate

    config = folder / "plant.toml"
    if not config.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(packaged("demo_plant.toml", "data/demo/plant.toml"), config)
    if not (folder / "raw").is_dir():
        simulate(folder / "raw")
    return load_plant(folder)
